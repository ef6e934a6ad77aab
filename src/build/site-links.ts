import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../reading/nearest.ts';
import { type Target, resolveAddress } from './addresses.ts';
import { addressOf } from './dist-files.ts';
import type { PageReading } from './page-reading.ts';

/** Knows what there is in the finished site, and so whether an address names something. */
export class SiteLinks {
  readonly #root: string;
  readonly #files: ReadonlySet<string>;
  readonly #pages: ReadonlyMap<string, Pick<PageReading, 'ids'>>;
  readonly #later: readonly string[];

  constructor(
    root: string,
    files: readonly string[],
    pages: ReadonlyMap<string, Pick<PageReading, 'ids'>>,
    later: readonly string[],
  ) {
    this.#root = root;
    this.#files = new Set(files);
    this.#pages = pages;
    this.#later = later;
  }

  /** Where an address leads, or the sentence that says why it leads nowhere and what was perhaps meant. */
  follow(from: string, address: string): Target | { readonly fault: string } {
    const target = resolveAddress(from, address, this.#files);
    if (target.file === undefined) {
      if (this.#later.some((start) => target.path.startsWith(start))) return target;
      const near = nearest(target.path, [...this.#files].map(addressOf));
      return { fault: `${address} names nothing${near === undefined ? '' : `; nearest: /${near}`}` };
    }
    const part = partOf(target.fragment);
    const ids = part === undefined ? undefined : this.#idsOf(target.file);
    if (part === undefined || !ids || ids.has(part)) return target;
    const near = nearest(part, ids);
    return {
      fault: `${address}: there is no #${part} in ${target.file}${near === undefined ? '' : `; nearest: #${near}`}`,
    };
  }

  /** The ids of a page or a drawing; undefined for files that have no parts. */
  #idsOf(file: string): ReadonlySet<string> | undefined {
    if (!file.endsWith('.svg')) return this.#pages.get(file)?.ids;
    const drawing = readFileSync(resolve(this.#root, file), 'utf8');
    return new Set([...drawing.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!));
  }
}

/**
 * The id a fragment asks for. None for an empty one and `#top` (browsers know both), for a text to be found
 * (`#:~:text=`), and for settings that a page reads for itself (`#theme=dark`).
 */
function partOf(fragment: string): string | undefined {
  const text = fragment.slice(1);
  if (text === '' || text === 'top' || text.includes('=')) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
