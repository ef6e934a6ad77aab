import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { messagesIn } from '../script.ts';

/** A note points at words that are really there. */
export const rule: Rule = {
  code: 'cue-not-in-text',
  title: 'A cue that is not in the message',
  explain: {
    what: 'The "cue" of a note does not stand in the "text" of its message, letter for letter.',
    why: 'The words are underlined in the bubble. What is not there cannot be underlined.',
    example: 'text: I only have eyes for you.\ncue: only got eyes',
    mend: 'Copy the words out of the message. Capitals, commas and quotes count.',
  },
  *check({ scenarios }) {
    for (const { file, value } of scenarios)
      for (const {
        thing: { id, text, note },
        path,
      } of messagesIn(value))
        if (note && !text.includes(note.cue))
          yield error(
            file,
            [...path, 'note', 'cue'],
            `The cue "${note.cue}" does not stand in message "${id}". Copy the words from its text, letter for letter.`,
          );
  },
};
