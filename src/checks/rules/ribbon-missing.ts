import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

const SAYS_SO = /\b(?:training|practice|exercise)\b/i;

/** No screen of a made-up account can pass for a real one. */
export const rule: Rule = {
  code: 'ribbon-missing',
  title: 'A ribbon that does not say what it is for',
  explain: {
    what: 'The "ribbon" of a platform does not begin with the word training, practice or exercise.',
    why: 'It stands on every screen of the made-up sites, and its first word in their drawings. A picture of one screen, sent on, must still say that it is not real.',
    example: 'ribbon: Welcome.',
    mend: 'Begin with such a word, as in "Training page. Nothing here is real.".',
  },
  *check({ platforms }) {
    for (const { file, value } of platforms)
      if (!SAYS_SO.test(value.ribbon.trim().split(/[ .]/)[0] ?? ''))
        yield error(
          file,
          ['ribbon'],
          `"${value.ribbon}" does not begin by saying that it is training. Write "Training page. Nothing here is real."`,
        );
  },
};
