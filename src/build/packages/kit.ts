import { SITE_NAME } from '../../site.ts';
import type { FinishedSite } from './finished-site.ts';
import { kitPage } from './kit-page.ts';
import type { Package } from './package.ts';

export interface KitOptions {
  readonly site: FinishedSite;
  readonly lang: string;
  readonly languageName: string;
  /** The course as a folder, which is in it. */
  readonly copy: Package;
}

const START = 'start-here.html';

/**
 * All that somebody who leads a session takes along, in one folder: a page that lists it, the course, and everything for
 * paper as files, one folder for each size of it. Where no browser could make those, the page says so, and leads to the
 * pages to print.
 */
export async function kit({ site, lang, languageName, copy }: KitOptions): Promise<Package> {
  const folder = `${SITE_NAME} kit (${languageName})`;
  const inCopy = new Map([...copy.files].map(([path, content]) => [path.replace(/^[^/]*\//, ''), content]));
  const place = (file: string): string | undefined => {
    const [, name, paper] = new RegExp(`^downloads/${lang}/print/(.*-(a4|letter)\\.pdf)$`).exec(file) ?? [];
    if (name !== undefined) return `paper-${paper}/${name}`;
    return inCopy.has(file) ? `course/${file}` : undefined;
  };
  const files = new Map<string, Uint8Array | string>();
  for (const [path, content] of inCopy) files.set(`course/${path}`, content);
  for (const file of [...site.files].filter((each) => each.endsWith('.pdf'))) {
    const at = place(file);
    if (at !== undefined) files.set(at, await site.bytes(file));
  }
  files.set(START, await kitPage(site, { file: `${lang}/teach/kit/index.html`, name: START, place }));
  return {
    kind: 'kit',
    lang,
    of: 'site',
    files: new Map([...files].map(([path, content]) => [`${folder}/${path}`, content])),
  };
}
