import type { HostScript } from './host-scripts.ts';

export interface LayoutOptions {
  readonly lang: string;
  /** What is in it, by its name below `/<lang>/embed/`: `wrong-court`, `lesson/first-hello`. */
  readonly names: readonly string[];
  /** It is about one thing, which stands at its root; else the contents of the course do. */
  readonly isOne: boolean;
  readonly host: HostScript;
  /** Names of what has to be finished before the whole is. */
  readonly needs?: readonly string[];
  /** One page leads to another, as on the site. A learning platform leads from one to the next by itself. */
  readonly isOneWhole?: boolean;
}

/** Where the files of the site lie in a package, and what its pages are told about it. */
export class Layout {
  readonly host: HostScript;
  /** Kolibri forbids a page to open a window, and mostly runs where there is no net for it. */
  readonly opensWindows: boolean;
  /** cmi5 sends what happens to an address that only the platform knows. */
  readonly asksTheNet: boolean;
  readonly #options: LayoutOptions;

  constructor(options: LayoutOptions) {
    this.host = options.host;
    this.opensWindows = options.host.name !== 'kolibri';
    this.asksTheNet = options.host.name === 'cmi5';
    this.#options = options;
  }

  /** The path of a file in the package; undefined where it has none. */
  place(file: string): string | undefined {
    const { lang, names, isOne } = this.#options;
    if (file.startsWith('_astro/')) return file.replace('_astro/', 'assets/');
    if (!file.endsWith('.html')) return file;
    const path = file.startsWith(`${lang}/embed/`) ? file.slice(`${lang}/embed/`.length) : '';
    if (path === 'help/index.html') return path;
    if (path === 'course/index.html') return isOne ? undefined : 'index.html';
    const name = names.find((each) => path.startsWith(`${each}/`));
    return name === undefined ? undefined : isOne ? path.slice(name.length + 1) : path;
  }

  /** The page that a link to a page leads to in the package: itself, or the page for frames that shows the same. */
  pageFor(file: string): { readonly file: string; readonly path: string; readonly isTwin: boolean } | undefined {
    for (const each of [file, this.#twinOf(file)]) {
      const path = each?.endsWith('.html') ? this.place(each) : undefined;
      if (each !== undefined && path !== undefined) return { file: each, path, isTwin: each !== file };
    }
    return undefined;
  }

  /** What stands on `<html>` of a page at this path. */
  marks(path: string): readonly (readonly [string, string])[] {
    const { needs } = this.#options;
    return [
      ['data-package', this.host.name],
      ['data-page', pageName(path)],
      ...(needs ? [['data-needs', needs.join(' ')] as const] : []),
    ];
  }

  #twinOf(file: string): string | undefined {
    const { lang, isOneWhole } = this.#options;
    if (file === `${lang}/help/index.html`) return `${lang}/embed/help/index.html`;
    const [, area, rest] = /^[^/]+\/(practice|assess|learn)\/(.+)$/.exec(file) ?? [];
    if (!isOneWhole || rest === undefined) return undefined;
    return `${lang}/embed/${area === 'learn' ? 'lesson/' : ''}${rest}`;
  }
}

/** The name under which a page keeps what it keeps: `lesson/first-hello`, nothing for the page at the root. */
export function pageName(path: string): string {
  return path.replace(/\/?index\.html$/, '');
}
