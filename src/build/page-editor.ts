import { encodePath, isExternal, relativeAddress } from './addresses.ts';
import { type Edit, apply, attribute } from './edits.ts';
import type { ClassicScripts, PageModule } from './classic-scripts.ts';
import { pagePolicy } from './page-policy.ts';
import type { AddressPlace, PageReading } from './page-reading.ts';
import type { SiteLinks } from './site-links.ts';

/** The one page whose depth nobody knows: hosts show it at any address. */
const NOT_FOUND = '404.html';

/** Something to mend: where, as `file:line`, and what. */
export interface Fault {
  readonly place: string;
  readonly what: string;
}

/** Writes the portable form of pages and style sheets, and gathers what has to be mended. */
export class PageEditor {
  readonly faults: Fault[] = [];
  readonly #links: SiteLinks;
  readonly #scripts: ClassicScripts;
  readonly #base: string;

  constructor(links: SiteLinks, scripts: ClassicScripts, base: string) {
    this.#links = links;
    this.#scripts = scripts;
    this.#base = base.endsWith('/') ? base : `${base}/`;
  }

  /** The page with its addresses, its script and its policy; all else stays as it is, letter by letter. */
  async edit(file: string, html: string, page: PageReading): Promise<string> {
    for (const { line, what } of page.faults) this.#blame(file, line, what);
    const edits: Edit[] = page.addresses.flatMap((place) => {
      const value = this.#rewritten(file, place);
      return value === place.value
        ? []
        : [{ start: place.start, end: place.end, text: `${place.attribute}="${attribute(value)}"` }];
    });
    edits.push(...page.modules.map(({ start, end }) => ({ start, end, text: '' })));
    if (page.afterCharset === undefined || page.headEnd === undefined) {
      this.#blame(
        file,
        1,
        'no <meta charset> or no </head>; the policy stands right after the one, the script before the other',
      );
      return html;
    }
    const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy(page)}">`;
    edits.push({ start: page.afterCharset, end: page.afterCharset, text: policy });
    if (page.modules.length) {
      const script = await this.#scripts.fileFor(page.modules.map((each) => this.#module(file, each)));
      edits.push({
        start: page.headEnd,
        end: page.headEnd,
        text: `<script defer src="${this.#way(file, script)}"></script>`,
      });
    }
    return apply(html, edits);
  }

  /** A style sheet with its addresses relative. */
  editStyles(file: string, css: string): string {
    return css.replace(/url\(\s*(["']?)(\/(?!\/)[^"')]*?)\1\s*\)/g, (_, quote: string, address: string) => {
      return `url(${quote}${this.#relative(file, 1, address)}${quote})`;
    });
  }

  #blame(file: string, line: number, what: string): void {
    this.faults.push({ place: `${file}:${line}`, what });
  }

  #module(file: string, module: PageReading['modules'][number]): PageModule {
    if (module.src === undefined) return { text: module.text };
    const target = this.#links.follow(file, module.src);
    return { file: 'fault' in target ? module.src.replace(/^\//, '') : target.path };
  }

  #rewritten(file: string, { form, value, line, isFetched }: AddressPlace): string {
    const one = (address: string): string => {
      if (!isExternal(address)) return this.#relative(file, line, address);
      if (isFetched) this.#blame(file, line, `${address} would be fetched from another site`);
      return address;
    };
    if (form === 'one') return one(value.trim());
    if (form === 'refresh')
      return value.replace(/(url\s*=\s*)(.*)$/i, (_, start: string, address: string) => start + one(address.trim()));
    return value
      .split(/,\s+/)
      .map((candidate) => candidate.trim().replace(/^\S+/, one))
      .join(', ');
  }

  #relative(file: string, line: number, address: string): string {
    const target = this.#links.follow(file, address);
    if ('fault' in target) {
      this.#blame(file, line, target.fault);
      return address;
    }
    if (target.file === file && target.fragment && !target.query && file !== NOT_FOUND) return target.fragment;
    return this.#way(file, target.path) + target.query + target.fragment;
  }

  #way(file: string, path: string): string {
    return file === NOT_FOUND ? this.#base + encodePath(path) : relativeAddress(file, path);
  }
}
