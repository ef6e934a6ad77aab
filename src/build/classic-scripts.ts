import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import { OLDEST_BROWSERS } from './oldest-browsers.ts';

/** One module of a page: a file of the site, or the text that stood in the page. */
export type PageModule = { readonly file: string } | { readonly text: string };

/**
 * Turns the modules of a page into one classic script and gives its file name, the same for every page with
 * the same modules. Browsers load no module from `file://` nor into a frame without an origin, and one
 * request is quicker than five.
 */
export class ClassicScripts {
  readonly #made = new Map<string, Promise<string>>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** How many different scripts there are. */
  get count(): number {
    return this.#made.size;
  }

  fileFor(modules: readonly PageModule[]): Promise<string> {
    const key = JSON.stringify(modules);
    let made = this.#made.get(key);
    if (!made) this.#made.set(key, (made = this.#make(modules)));
    return made;
  }

  async #make(modules: readonly PageModule[]): Promise<string> {
    const root = this.#root;
    const result = await build({
      stdin: {
        contents: modules
          .map(
            (each, index) =>
              `import ${JSON.stringify('file' in each ? resolve(root, each.file) : `in-page:${index}`)};`,
          )
          .join('\n'),
        resolveDir: root,
      },
      plugins: [
        {
          name: 'in-page',
          setup(plugin) {
            plugin.onResolve({ filter: /^in-page:/ }, ({ path }) => ({ path, namespace: 'in-page' }));
            plugin.onLoad({ filter: /./, namespace: 'in-page' }, ({ path }) => {
              const found = modules[Number(path.slice('in-page:'.length))];
              return { contents: found && 'text' in found ? found.text : '', resolveDir: root };
            });
            // Astro's modules name each other from the site's root.
            plugin.onResolve({ filter: /^\/_astro\// }, ({ path }) => ({ path: resolve(root, path.slice(1)) }));
          },
        },
      ],
      bundle: true,
      format: 'iife',
      minify: true,
      target: OLDEST_BROWSERS,
      write: false,
      logLevel: 'error',
    });
    const code = result.outputFiles[0]!.contents;
    const file = `_astro/page.${createHash('sha256').update(code).digest('hex').slice(0, 10)}.js`;
    await mkdir(dirname(resolve(root, file)), { recursive: true });
    await writeFile(resolve(root, file), code);
    return file;
  }
}
