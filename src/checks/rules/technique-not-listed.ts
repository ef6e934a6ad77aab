import { warning } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { tagsIn } from '../tags.ts';

/** A technique's page lists the lessons in which it comes up, by their heads. */
export const rule: Rule = {
  code: 'technique-not-listed',
  title: 'A technique in a lesson, but not in its head',
  explain: {
    what: 'The prose of a lesson names a technique, and "techniques" in its head does not.',
    why: 'The page of a technique lists the lessons in which it comes up. It reads their heads, so this one would be missing.',
    example: '<Technique id="channel-shift" /> in a lesson with "techniques: []"',
    mend: 'Add the id to "techniques" in the head of the lesson.',
  },
  *check({ lessons }) {
    for (const { file, value } of lessons)
      for (const { name, attributes, offset } of tagsIn(file)) {
        const id = name === 'Technique' ? attributes['id'] : name === 'Term' ? attributes['technique'] : undefined;
        if (id === undefined || value.techniques.includes(id)) continue;
        yield warning(
          file,
          file.positionAt(offset),
          `<${name}> names the technique "${id}", which "techniques" in the head does not list. Add it there.`,
        );
      }
  },
};
