import { nearest } from '../../reading/nearest.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Each sentence of the interface has a key that the interface knows, and stands in one file. */
export const rule: Rule = {
  code: 'ui-key',
  title: 'A word of the interface that nothing uses',
  explain: {
    what: 'A key in content/ui/ is not one that the interface has, stands in two files, or its file has a wrong name.',
    why: 'Its sentence is never shown.',
    example: '"chat.nxet": "Next message"',
    mend: 'Correct the key or the file name. The keys, with a note on each, are in src/schema/ui/.',
  },
  *check({ ui, uiWords }) {
    for (const { file, id: area, value } of ui) {
      if (!uiWords.areas.includes(area)) {
        yield error(file, [], `Nothing reads a file of this name. It can be: ${uiWords.areas.join(', ')}.`);
        continue;
      }
      for (const key of Object.keys(value)) {
        const at = file.locate([key], 'key');
        const before = ui.find(
          (other) => other.file.lang === file.lang && other.id < area && Object.hasOwn(other.value, key),
        );
        if (before) yield error(file, at, `"${key}" stands in ${before.id}.json as well. Keep one.`);
        if (uiWords.keys.includes(key)) continue;
        const guess = nearest(key, uiWords.keys);
        yield error(
          file,
          at,
          `The interface has no key "${key}". ${guess ? `Did you mean "${guess}"?` : 'Delete it.'}`,
        );
      }
    }
  },
};
