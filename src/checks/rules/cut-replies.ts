import { ofCut } from '../../schema/cut.ts';
import { cutOf } from '../../schema/scenario-cut.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** After a school cut one can still choose. */
export const rule: Rule = {
  code: 'cut-replies',
  title: 'A school cut that leaves nothing to choose',
  explain: {
    what: 'A school cut leaves out so many replies of a step that fewer than two remain; or it leaves no ending.',
    why: 'A class votes at each set of replies. With one there is nothing to talk about, with none the conversation stands still.',
    example: 'without: [ask-sister, pay-once]   and the step had no third reply that is always there',
    mend: 'Keep one of them, or write a third reply into the conversation.',
  },
  *check({ cuts, scenarios }) {
    for (const { file, id, value } of cuts) {
      const whole = scenarios.find((scenario) => scenario.id === ofCut(id))?.value;
      if (!whole) continue;
      const left = cutOf(whole, value);
      for (const [name, { choices }] of Object.entries(left.steps))
        if (choices && choices.length < 2)
          yield error(
            file,
            ['without'],
            `Step "${name}" is left with ${choices.length === 1 ? 'one reply' : 'no reply'}. Keep at least two.`,
          );
      if (Object.keys(left.endings).length === 0)
        yield error(file, ['without'], 'No ending can be reached any more. Keep a way to one.');
    }
  },
};
