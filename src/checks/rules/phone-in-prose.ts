import { phoneNumbersIn } from '../phone-numbers.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Phone numbers live in content/help/, each with its source and date. */
export const rule: Rule = {
  code: 'phone-in-prose',
  title: 'A phone number typed into a text',
  explain: {
    what: 'A lesson, a page, a note, a technique or the interface holds something like a phone number.',
    why: 'Numbers change. In content/help/ each has a source and a date, and is mended in one place. A wrong number on a help line is the worst mistake we could make.',
    example: 'Ring 01632 960 123.',
    mend: 'Take it out and link to help, or put <HelpLine /> there.',
  },
  *check({ passages }) {
    for (const { file, text, voice, positionOf } of passages) {
      // Stories have a rule of their own, and help and facts are where numbers belong.
      if (voice === 'story' || ['help', 'fact', 'translation'].includes(file.kind)) continue;
      for (const { written, index } of phoneNumbersIn(text))
        yield error(
          file,
          positionOf(index),
          `"${written}" looks like a phone number. Numbers live in content/help/, with source and date: take it out and link to help.`,
        );
    }
  },
};
