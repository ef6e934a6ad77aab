import type { Sheet } from './paper.ts';

/**
 * What becomes a file for paper, by the files of the finished site: every page below `/<lang>/teach/print/`, every
 * session plan (it is what has slides below it), and the help of these countries.
 */
export function sheetsIn(files: readonly string[], lang: string, countries: readonly string[]): readonly Sheet[] {
  const there = new Set(files);
  const sheets = files.flatMap((page): Sheet[] => {
    if (!page.startsWith(`${lang}/`)) return [];
    const [, area, name = ''] = /^[^/]+\/(teach\/print|teach|help)\/([^/]+)\/index\.html$/.exec(page) ?? [];
    if (area === 'teach/print') return [{ of: name, lang, page }];
    if (area === 'teach' && there.has(`${lang}/teach/${name}/run/index.html`))
      return [{ of: `plan-${name}`, lang, page }];
    if (area === 'help' && countries.includes(name)) return [{ of: `help-${name}`, lang, page }];
    return [];
  });
  const names = sheets.map(({ of }) => of);
  const twice = names.find((of, at) => names.indexOf(of) < at);
  if (twice !== undefined)
    throw new Error(`two pages would become the file ${twice}; give the one to print another id`);
  return sheets;
}
