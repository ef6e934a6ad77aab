import { parts } from '../../engine/report.ts';
import type { Part, ReportWords } from '../../engine/report.ts';
import { dateWords } from '../prose/date-words.ts';

/** The words of the report, from the page that the server wrote: those of the form, and those kept for the report. */
export function wordsOnPage(page: HTMLElement): ReportWords {
  const own = page.querySelector<HTMLElement>('[data-report]')!.dataset;
  const lang = document.documentElement.lang;
  const heading = (part: Part): string => page.querySelector(`[data-part-name="${part}"]`)!.textContent;
  return {
    title: own['title']!,
    made: own['made']!,
    own: own['own']!,
    parts: Object.fromEntries(parts.map((part) => [part, heading(part)])) as Record<Part, string>,
    labels: Object.fromEntries(labelsIn(page)),
    sum: own['sum']!,
    back: own['back']!,
    notAdded: own['notadded']!,
    noCurrency: own['nocurrency']!,
    missing: own['missing']!,
    allTheSame: own['allthesame']!,
    marks: marksOf(lang),
    date: (day) => {
      try {
        return dateWords(day, lang);
      } catch {
        return day;
      }
    },
  };
}

/** Labels of fields, and the words of choices under `list.field.choice`; those of entries stand in templates. */
function labelsIn(page: HTMLElement): [string, string][] {
  const roots = [page, ...[...page.querySelectorAll('template')].map(({ content }) => content)];
  return roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-label]')].flatMap((label): [string, string][] => {
      const name = label.dataset['label']!;
      const choices = [...(label.parentElement?.querySelectorAll('option') ?? [])].filter(({ value }) => value);
      return [
        [name, label.textContent],
        ...choices.map(({ value, text }): [string, string] => [`${name}.${value}`, text]),
      ];
    }),
  );
}

/** How the language writes thousands and decimals, in digits that every bank reads. */
function marksOf(lang: string): ReportWords['marks'] {
  const written = new Intl.NumberFormat([lang, 'en'], { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const mark = (type: string): string | undefined => written.find((part) => part.type === type)?.value;
  return { group: mark('group') ?? ',', decimal: mark('decimal') ?? '.' };
}
