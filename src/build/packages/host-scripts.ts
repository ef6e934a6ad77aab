import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { OLDEST_BROWSERS } from '../oldest-browsers.ts';

export type HostName = 'scorm' | 'cmi5' | 'kolibri';

/** The script that talks to the platform which shows a package; it comes before the page's own. */
export interface HostScript {
  readonly name: HostName;
  /** Where it lies in every package of its kind. */
  readonly path: string;
  readonly code: Uint8Array;
  /** The platform is asked over the net, so the page's own script waits for the event `coursehost`. */
  readonly isWaitedFor: boolean;
}

/** Bundles the script of a host. Kolibri speaks SCORM to a page, so there are two. */
export async function hostScript(name: HostName): Promise<HostScript> {
  const source = name === 'cmi5' ? 'cmi5/cmi5.ts' : 'scorm/scorm.ts';
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../hosts/${source}`, import.meta.url))],
    bundle: true,
    mainFields: ['module', 'main'],
    format: 'iife',
    minify: true,
    target: OLDEST_BROWSERS,
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0]!.contents;
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { name, path: `assets/host.${digest}.js`, code, isWaitedFor: name === 'cmi5' };
}
