import type { FinishedSite } from './finished-site.ts';
import type { Layout } from './layout.ts';
import { pageForPackage } from './page-for-package.ts';

/** The files of a package, and for each page of it which of them it needs. */
export interface Collected {
  readonly files: Map<string, Uint8Array | string>;
  /** Path of a page → the paths of what it loads and leads to, itself included. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
}

/** Pages of the finished site, what they lead to and what they use, in the places of a package; nothing else. */
export async function collect(site: FinishedSite, layout: Layout, entries: readonly string[]): Promise<Collected> {
  const files = new Map<string, Uint8Array | string>([[layout.host.path, layout.host.code]]);
  const usesOf = new Map<string, ReadonlySet<string>>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (usesOf.has(file)) continue;
    const { html, uses } = await pageForPackage(site, file, layout);
    usesOf.set(file, uses);
    files.set(layout.place(file)!, html);
    for (const used of uses)
      if (used.endsWith('.html')) waiting.push(used);
      else files.set(layout.place(used)!, await content(site, used, layout));
  }
  const needs = [...usesOf.keys()].map((file): [string, string[]] => [
    layout.place(file)!,
    [...new Set([layout.host.path, ...[...reach(file, usesOf)].map((each) => layout.place(each)!)])].sort(),
  ]);
  return { files, needs: new Map(needs) };
}

/** A script of ours waits in a package until its host is there, if that takes time. */
async function content(site: FinishedSite, file: string, { host }: Layout): Promise<Uint8Array | string> {
  if (!host.isWaitedFor || !/^_astro\/page\..*\.js$/.test(file)) return site.bytes(file);
  return `addEventListener("coursehost",()=>{${await site.text(file)}},{once:true});`;
}

/** A file and all that it uses, and what that uses. */
function reach(file: string, usesOf: ReadonlyMap<string, ReadonlySet<string>>, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const used of usesOf.get(file) ?? []) reach(used, usesOf, seen);
  return seen;
}
