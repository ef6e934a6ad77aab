import { aliasOf } from './aliases.ts';
import { guidanceFirst } from './order.ts';
import type { Finding, Hit, SearchEngine } from './pagefind.ts';

/** So many texts are fetched for one search. */
const MOST = 30;

export interface Found {
  readonly hits: readonly Hit[];
  /** There were more than could be fetched. */
  readonly isCut: boolean;
}

/**
 * The pages for a search, best first. A page that is known under one of the words stands on top, even
 * where it does not use them; then guidance, then conversations.
 */
export async function bestHits(
  search: SearchEngine,
  words: string,
  pageAt: (path: string) => Hit | undefined,
): Promise<Found> {
  const together = await search(words);
  const findings = together.length > 0 ? together : await someOf(search, words);
  const hits = guidanceFirst(await Promise.all(findings.slice(0, MOST).map((finding) => finding.fetch())));
  const known = aliasOf(words);
  const first = known === undefined ? undefined : pageAt(known);
  const rest = hits.filter(({ href }) => href !== first?.href);
  const all = first ? [hits.find(({ href }) => href === first.href) ?? first, ...rest] : rest;
  return { hits: all.slice(0, MOST), isCut: findings.length > MOST };
}

/** Where no page has all of the words: the pages that have most of them. People type whole sentences. */
async function someOf(search: SearchEngine, words: string): Promise<readonly Finding[]> {
  const each = words.split(/\s+/);
  if (each.length < 2) return [];
  const counts = new Map<string, { finding: Finding; count: number }>();
  for (const findings of await Promise.all(each.map(search)))
    for (const finding of findings)
      counts.set(finding.id, { finding, count: (counts.get(finding.id)?.count ?? 0) + 1 });
  const most = Math.max(...[...counts.values()].map(({ count }) => count));
  return [...counts.values()].filter(({ count }) => count === most).map(({ finding }) => finding);
}
