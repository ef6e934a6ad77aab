/** What sort of page a result is, as the reader is told beside its title. */
export type PageKind = 'lesson' | 'conversation' | 'technique' | 'help' | 'source' | 'about' | 'page';

/** The second part of an address tells the kind; the routes are stable, so no page has to say it again. */
const kinds: Readonly<Record<string, PageKind>> = {
  learn: 'lesson',
  practice: 'conversation',
  techniques: 'technique',
  help: 'help',
  sources: 'source',
  about: 'about',
};

/** The kind of a page by its path from the site's root: `en/techniques/small-win/` is a technique. */
export function pageKind(path: string): PageKind {
  const [, area = ''] = path.split('/');
  return kinds[area] ?? 'page';
}
