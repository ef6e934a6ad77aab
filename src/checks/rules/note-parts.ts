import { error, warning } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { messagesIn, wordCount } from '../script.ts';

/** In all three parts together. */
const WORDS = 45;

/** A note has three parts, each of which says something of its own, and is short. */
export const rule: Rule = {
  code: 'note-parts',
  title: 'A note that is too long, or says a thing twice',
  explain: {
    what: `A note has three parts: what you see, what was going on, what can help. Each says something of its own; together they have ${WORDS} words at most.`,
    why: 'It stands under a bubble on a small phone, among others. A long one is not read, and the part that helps comes last.',
    example: 'sees: He asks for money.\ngoing-on: He asks for money.',
    mend: 'Say in "going-on" what was done and why, in "helps" what one can do. Cut what the message shows already.',
  },
  *check({ scenarios }) {
    for (const { file, value } of scenarios)
      for (const {
        thing: { id, note },
        path,
      } of messagesIn(value)) {
        if (!note) continue;
        const parts = [note.sees, note['going-on'], note.helps];
        const words = wordCount(parts.join(' '));
        if (parts.some((part) => wordCount(part) === 0))
          yield error(
            file,
            file.locate([...path, 'note'], 'key'),
            `The note of message "${id}" has a part without words. Fill in sees, going-on and helps.`,
          );
        else if (new Set(parts).size < parts.length)
          yield error(
            file,
            file.locate([...path, 'note'], 'key'),
            `The note of message "${id}" says the same in two parts. Each part says something of its own.`,
          );
        if (words > WORDS)
          yield warning(
            file,
            file.locate([...path, 'note'], 'key'),
            `The note of message "${id}" has ${words} words; ${WORDS} is the most that is read.`,
          );
      }
  },
};
