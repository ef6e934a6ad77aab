import { nearest } from '../../reading/nearest.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { tagsIn } from '../tags.ts';

/** A piece of a conversation is made of items that the conversation has. */
export const rule: Rule = {
  code: 'unknown-passage',
  title: 'A piece of a conversation that is not in it',
  explain: {
    what: 'A <Passage> names no items, or one that its conversation does not have.',
    why: 'The piece would have a hole, and what is to be compared could be the very thing that is missing.',
    example: '<Passage scenario="wrong-court" messages="hello-1 hello-9" />',
    mend: 'Write the ids of items in that conversation, with blanks between. The message says which id is nearest.',
  },
  *check({ files, scenarios }) {
    for (const file of files)
      for (const { name, attributes, offset } of tagsIn(file)) {
        const scenario = scenarios.find(({ id }) => id === attributes['scenario']);
        if (name !== 'Passage' || !scenario) continue;
        const at = file.positionAt(offset);
        const asked = (attributes['messages'] ?? '').split(' ').filter(Boolean);
        if (asked.length === 0)
          yield error(file, at, `This <Passage> shows nothing. Name items of "${scenario.id}" in "messages".`);
        const known = Object.values(scenario.value.steps).flatMap(({ says }) => says.map(({ id }) => id));
        for (const id of asked.filter((each) => !known.includes(each))) {
          const guess = nearest(id, known);
          const cure = guess ? `Did you mean "${guess}"?` : 'Use an item that it has.';
          yield error(file, at, `<Passage> shows the item "${id}", which "${scenario.id}" does not have. ${cure}`);
        }
      }
  },
};
