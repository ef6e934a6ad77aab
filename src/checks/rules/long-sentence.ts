import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { wordCount } from '../script.ts';

const WORDS = 25;
/** Where the course speaks in prose. */
const GUIDES: ReadonlySet<string> = new Set(['lesson', 'page', 'session', 'printable']);
/** Not the point in 4.6, and not the colon in 19:04. */
const END = /[.!?…:;]+(?=\D|$)/g;

/** Sentences are short. */
export const rule: Rule = {
  code: 'long-sentence',
  title: 'A long sentence',
  explain: {
    what: `A sentence in a lesson, a page, a session plan or on a sheet for paper has more than ${WORDS} words.`,
    why: 'Many read this in a second language, or in a bad hour. Under 15 words is best.',
    example: 'a sentence with three commas and two "which"',
    mend: 'Make two sentences of it.',
  },
  *check({ passages }) {
    for (const { file, text, voice, positionOf } of passages) {
      if (voice === 'story' || !GUIDES.has(file.kind)) continue;
      for (const { sentence, index } of sentencesIn(text)) {
        const words = wordCount(sentence);
        if (words > WORDS)
          yield warning(
            file,
            positionOf(index + sentence.search(/\S/)),
            `This sentence has ${words} words; ${WORDS} is the most, and under 15 is best. Make two of it.`,
          );
      }
    }
  },
};

function sentencesIn(text: string): { sentence: string; index: number }[] {
  const ends = [...text.matchAll(END)].map((end) => end.index + end[0].length);
  return [0, ...ends].map((index, at) => ({ sentence: text.slice(index, ends[at]), index }));
}
