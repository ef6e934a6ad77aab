import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Before somebody rings, they want to know whether anybody answers now, in which language, and what it costs. */
export const rule: Rule = {
  code: 'help-note',
  title: 'A help line without its hours, cost or language',
  explain: {
    what: 'An entry in content/help/ has a number and no note: nothing about hours, cost, language or limits. Emergency numbers need none.',
    why: 'Somebody who rings at night and hears nothing may not ring again. If the source does not say, the page can say that.',
    example: 'kind: crisis\nphones:\n  - { number: "116 123", dial: "116123" }',
    mend: 'Write what the source says: "note: Free, day and night." If it says nothing, write that: "note: Our source does not give the hours." Then people know what to expect.',
  },
  *check({ help }) {
    for (const { file, value } of help)
      for (const [at, entry] of value.entries.entries()) {
        const isNoted = entry.note !== undefined || entry.phones.every(({ note }) => note !== undefined);
        if (entry.kind !== 'emergency' && !isNoted)
          yield warning(
            file,
            ['entries', at, 'phones'],
            `Entry "${entry.id}" has a number, but says nothing about hours, cost or language. Add a "note"; if the source gives none, say that.`,
          );
      }
  },
};
