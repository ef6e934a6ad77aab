import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Texts outside lessons and pages are plain words. */
export const rule: Rule = {
  code: 'markup-in-text',
  title: 'A tag in a plain text',
  explain: {
    what: 'A text in a YAML or JSON file holds a tag such as <b>.',
    why: 'The words are shown as they stand: readers would see the tag. And what looks like code must never become code.',
    example: 'text: I <b>promise</b> you.',
    mend: 'Write plain words. If something must stand out, let the sentence do it.',
  },
  *check({ passages }) {
    for (const { file, text, name, positionOf } of passages) {
      const found = name === 'body' ? null : /<[a-z/!?][^>]*>?/i.exec(text);
      if (found)
        yield error(
          file,
          positionOf(found.index),
          `"${found[0]}" is not allowed here: it would be shown as it stands. Write plain words.`,
        );
    }
  },
};
