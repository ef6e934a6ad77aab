import { nearest } from '../../reading/nearest.ts';
import { cutOf } from '../../schema/scenario-cut.ts';
import { ofCut } from '../../schema/cut.ts';
import { keysLeft } from '../cuts.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What a school cut says otherwise, the cut conversation says, and its notes still fit. */
export const rule: Rule = {
  code: 'cut-words',
  title: 'A sentence of a school cut that nobody will read',
  explain: {
    what: 'Under "words" a school cut has a key that names no sentence of what it leaves; or it rewords a message, and the cue of its note is no longer in it.',
    why: 'The sentence would never be shown, and the one that was to be replaced would stay. A class would read it.',
    example: 'words: { ending.on-hold.text: … }   and the cut leaves out the only way there',
    mend: 'Correct the key, or delete the line. For a message with a note, give "<message>.cue" too.',
  },
  *check({ cuts, scenarios }) {
    for (const { file, id, value } of cuts) {
      const whole = scenarios.find((scenario) => scenario.id === ofCut(id));
      if (!whole) continue;
      const keys = keysLeft(whole.value, value);
      for (const key of Object.keys(value.words)) {
        if (keys.length === 0 || keys.includes(key)) continue;
        const guess = nearest(key, keys);
        yield error(
          file,
          file.locate(['words', key], 'key'),
          `What this cut leaves has no sentence "${key}". ${guess ? `Did you mean "${guess}"?` : 'Delete the line.'}`,
        );
      }
      for (const step of Object.values(cutOf(whole.value, value).steps))
        for (const item of step.says)
          if ('note' in item && item.note && !item.text.includes(item.note.cue))
            yield error(
              file,
              file.locate(['words', item.id], 'key'),
              `The cue "${item.note.cue}" does not stand in message "${item.id}" any more. Give "${item.id}.cue" too.`,
            );
    }
  },
};
