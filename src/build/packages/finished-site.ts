import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { resolveAddress } from '../addresses.ts';
import { distFiles } from '../dist-files.ts';
import { type Element, elementsOf } from '../elements.ts';

/** The finished site as the packages are made from it. Every file is read once, and nothing in it is changed. */
export class FinishedSite {
  readonly #root: string;
  readonly #kept = new Map<string, Promise<Uint8Array>>();
  readonly #parsed = new Map<string, readonly Element[]>();
  readonly files: ReadonlySet<string>;

  private constructor(root: string, files: ReadonlySet<string>) {
    this.#root = root;
    this.files = files;
  }

  static async open(root: string): Promise<FinishedSite> {
    return new FinishedSite(root, new Set(await distFiles(root)));
  }

  /** What a file holds: the same object each time, so that it is packed once. */
  bytes(file: string): Promise<Uint8Array> {
    const kept = this.#kept.get(file) ?? readFile(resolve(this.#root, file));
    this.#kept.set(file, kept);
    return kept;
  }

  /** Where a file lies on this machine. */
  pathOf(file: string): string {
    return resolve(this.#root, file);
  }

  async text(file: string): Promise<string> {
    return Buffer.from(await this.bytes(file)).toString('utf8');
  }

  /** The elements of a page, kept: a page for frames comes into five packages. */
  async elements(file: string): Promise<readonly Element[]> {
    const kept = this.#parsed.get(file) ?? [...elementsOf(await this.text(file))];
    this.#parsed.set(file, kept);
    return kept;
  }

  /** The file that an address in a page leads to; undefined where it leads to none. */
  follow(from: string, address: string): { readonly file: string; readonly rest: string } | undefined {
    const { file, query, fragment } = resolveAddress(from, address, this.files);
    return file === undefined ? undefined : { file, rest: query + fragment };
  }
}
