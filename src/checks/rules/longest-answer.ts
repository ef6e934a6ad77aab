import { askedIn } from '../options.ts';
import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** How much longer than every other option a text must be to give itself away. */
const MARGIN = 1.25;
/** And by how many letters, where all of them are only a few words. */
const LETTERS = 8;

/** The length of an option says nothing about it. */
export const rule: Rule = {
  code: 'longest-answer',
  title: 'The right answer is the longest',
  explain: {
    what: 'In "recall", or in a question of a lesson, the right option is clearly longer than all others.',
    why: 'Many people have learnt in school that the longest answer is right. They would choose it without the question.',
    example: 'right: "Ask the bank on the number on your card"   wrong: "Wait" and "Pay"',
    mend: 'Shorten the right option, or say more in a wrong one.',
  },
  *check({ files, scenarios, platforms }) {
    for (const file of files)
      for (const { options } of askedIn(file)) {
        const length = ({ attributes }: (typeof options)[number]): number => attributes['says']?.length ?? 0;
        const right = options.find(({ attributes }) => attributes['fits'] === 'yes');
        const longest = Math.max(0, ...options.filter((option) => option !== right).map(length));
        if (right && options.length > 1 && length(right) > Math.max(MARGIN * longest, longest + LETTERS))
          yield warning(
            file,
            file.positionAt(right.offset),
            `The option that fits is the longest by far, which gives it away. Shorten it, or lengthen another.`,
          );
      }
    for (const { file, value } of [...scenarios, ...platforms]) {
      const { options } = value.recall;
      const at = options.findIndex((option) => option.right);
      const others = options.filter((_, n) => n !== at).map((option) => option.text.length);
      if ((options[at]?.text.length ?? 0) > MARGIN * Math.max(...others))
        yield warning(
          file,
          ['recall', 'options', at, 'text'],
          `The right answer "${options[at]?.id ?? ''}" is the longest by far, which gives it away. Shorten it, or lengthen another.`,
        );
    }
  },
};
