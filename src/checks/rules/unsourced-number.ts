import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Where the course speaks in prose. */
const GUIDES: ReadonlySet<string> = new Set(['lesson', 'page', 'session', 'printable']);

const FIGURES: readonly RegExp[] = [
  /\b\d[\d.,]{0,20}\s?(?:%|per ?cent\b)/gi,
  /[$£€¥₩₹]\s?\d[\d.,]{0,20}(?:\s?(?:thousand|million|billion|trillion|bn|m|k)\b)?/gi,
  /\b\d[\d.,]{0,20}\s(?:dollars|pounds|euros|yen|baht|ringgit|rupees)\b/gi,
  /\b\d[\d.,]{0,20}\s(?:thousand|million|billion|trillion)\b/gi,
  /\b(?:hundreds of thousands|tens of thousands|millions|billions) of\b/gi,
  /\b(?:\d{3,12}|\d{1,3}(?:,\d{3}){1,6})\s(?:people|persons|victims|workers|men|women|children|countries|cases|reports)\b/gi,
  /\b(?:one|\d+) (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/gi,
  /\b\d{1,3}(?:,\d{3}){1,6}\b/g,
];

/** How far a page can be enlarged is a property of the page, not a claim about the world. */
const ENLARGED = /\b(?:enlarged|zoomed|magnified) to $/i;

/** Every figure comes with its source and date, or not at all. */
export const rule: Rule = {
  code: 'unsourced-number',
  title: 'A figure without a source',
  explain: {
    what: 'The prose of a lesson, a page, a session plan or a sheet for paper holds a percentage, a sum of money, a number of people or a large number.',
    why: 'Figures in this field are often wrong, and go out of date. In content/facts/ each has its source, its date and a caution.',
    example: 'In 2025 people lost $4.6 billion.',
    mend: 'Use <Fact id="…" />, or say it without the figure. Sums in a made-up message belong in a quotation ("> …").',
  },
  *check({ passages }) {
    for (const { file, text, voice, positionOf } of passages) {
      if (voice === 'story' || !GUIDES.has(file.kind)) continue;
      const seen = new Set<number>();
      for (const { 0: found, index } of FIGURES.flatMap((figure) => [...text.matchAll(figure)])) {
        const end = index + found.length;
        if (seen.has(end) || ENLARGED.test(text.slice(0, index))) continue;
        seen.add(end);
        yield error(
          file,
          positionOf(index),
          `"${found.trim()}" has no source here. Use <Fact id="…" />, or say it without the figure.`,
        );
      }
    }
  },
};
