import { aliasOf } from './aliases.ts';
import { guidanceFirst } from './order.ts';
import type { Hit, SearchEngine } from './pagefind.ts';

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
export async function bestHits(search: SearchEngine, words: string, pageAt: (path: string) => Hit | undefined): Promise<Found> {
  const findings = await search(words);
  const hits = guidanceFirst(await Promise.all(findings.slice(0, MOST).map((fetchHit) => fetchHit())));
  const known = aliasOf(words);
  const first = known === undefined ? undefined : pageAt(known);
  const rest = hits.filter(({ href }) => href !== first?.href);
  const all = first ? [hits.find(({ href }) => href === first.href) ?? first, ...rest] : rest;
  return { hits: all.slice(0, MOST), isCut: findings.length > MOST };
}
