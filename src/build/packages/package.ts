import { SITE_NAME } from '../../site.ts';
import type { Files } from './zip.ts';

/** Something to download, before it is a zip. */
export interface Package {
  /** As `/course.json` names it: `zip`, `kit`, `scorm-1.2`, `cmi5` or `kolibri`. */
  readonly kind: string;
  readonly lang: string;
  /** What is in it: `site`, `course`, the id of an activity or a form, or `lesson-` and the id of a lesson. */
  readonly of: string;
  readonly files: Files;
}

/** A finished one, with its place in the site. */
export interface Packed extends Omit<Package, 'files'> {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** The name of the course as part of a file name. */
export const SLUG = SITE_NAME.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** `downloads/en/off-script-wrong-court-en-scorm-1.2.zip`: who finds it in a folder knows what it is. */
export function pathOf({ kind, lang, of }: Omit<Package, 'files'>): string {
  const names: Readonly<Record<string, readonly string[]>> = {
    zip: [SLUG, lang],
    kit: [SLUG, 'facilitator', 'kit', lang],
  };
  const name = names[kind] ?? [SLUG, of, lang, kind];
  return `downloads/${lang}/${name.join('-')}.zip`;
}
