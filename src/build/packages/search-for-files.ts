import { dirname } from 'node:path';
import { build } from 'esbuild';
import { OLDEST_BROWSERS } from '../oldest-browsers.ts';
import type { FinishedSite } from './finished-site.ts';

/** The files, and those of them that a page loads, in this order. */
export interface FileSearch {
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly scripts: readonly string[];
}

/** What the engine asks for: the list of languages, their rules and their index. */
const DATA = /^pagefind\/(?:pagefind-entry\.json|wasm\..*|.*\.pf_(?:meta|index|fragment|filter))$/;

/** Where the engine thinks that its files lie; nothing is asked for there. */
const BASE = '/pagefind/';

const ENGINE = `
import * as pagefind from './pagefind.js';
globalThis.courseSearchFile = async (address) => {
  const name = address.replace(/^.*\\/pagefind\\//, '').replace(/\\?.*$/, '');
  return new Response(Uint8Array.from(atob(courseSearchData[name]), (one) => one.charCodeAt(0)));
};
globalThis.courseSearch = {
  options: (asked) => pagefind.options({ ...asked, noWorker: true, basePath: '${BASE}' }),
  init: pagefind.init,
  search: pagefind.search,
};`;

/**
 * The search for pages that are opened as files, where a browser loads no module and fetches nothing: the same engine
 * as a classic script, and its data in another one that is loaded before it, on the search page alone.
 */
export async function searchForFiles(site: FinishedSite): Promise<FileSearch> {
  const names = [...site.files].filter((file) => DATA.test(file));
  if (names.length === 0) return { files: new Map(), scripts: [] };
  const data: Record<string, string> = {};
  for (const name of names)
    data[name.slice('pagefind/'.length)] = Buffer.from(await site.bytes(name)).toString('base64');
  const engine = await build({
    stdin: { contents: ENGINE, resolveDir: dirname(site.pathOf('pagefind/pagefind.js')) },
    bundle: true,
    format: 'iife',
    minify: true,
    target: OLDEST_BROWSERS,
    define: { fetch: 'courseSearchFile', 'import.meta.url': JSON.stringify(`${BASE}pagefind.js`) },
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  const scripts = ['pagefind/data.js', 'pagefind/engine.js'];
  return {
    files: new Map<string, Uint8Array | string>([
      [scripts[0]!, `var courseSearchData=${JSON.stringify(data)};\n`],
      [scripts[1]!, engine.outputFiles[0]!.contents],
    ]),
    scripts,
  };
}
