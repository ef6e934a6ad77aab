import { referencesIn } from '../references.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** An old id is kept for addresses that others have written down. Our own content uses the new one. */
export const rule: Rule = {
  code: 'moved-id',
  title: 'An old id',
  explain: {
    what: 'Something is named by an id that has moved: its file says "kind: moved".',
    why: 'Old ids stay for old links only. If the content used them too, they could never be retired.',
    example: 'technique: mistaken-hello   (moved to wrong-number-opener)',
    mend: 'Use the new id, which the message gives. A moved entry, too, points at the newest id and never at another moved one.',
  },
  *check(content) {
    for (const { file, at, who, noun, id } of referencesIn(content)) {
      const moved = content.moved.find((entry) => entry.file.kind === noun && entry.id === id);
      if (moved)
        yield error(file, at, `${who} the ${noun} "${id}", which has moved. Use "${moved.value['moved-to']}".`);
    }
  },
};
