import { askedIn } from '../options.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A line to swap is a line, other lines, and what each may bring. */
export const rule: Rule = {
  code: 'swap-parts',
  title: 'A line to swap without one of its parts',
  explain: {
    what: 'A <Swap> has no "line", not two to four options, not one that fits best, or an option in it does not say what it "brings". Or an option elsewhere has "brings".',
    why: 'One learns from the answer that a line brings. Without it there is only right and wrong.',
    example: '<Swap asks="Line 1" line="I told you so.">\n<Option says="How are you?" fits="yes">',
    mend: 'Write line="…" in <Swap>, two to four options, one of them fits="yes", and brings="…" in each of them.',
  },
  *check({ files }) {
    for (const file of files)
      for (const { tag, options } of askedIn(file)) {
        const at = (offset: number) => file.positionAt(offset);
        if (tag.name === 'Swap') {
          if (!tag.attributes['line'])
            yield error(file, at(tag.offset), '<Swap> has no line="…": the line to replace.');
          const best = options.filter(({ attributes }) => attributes['fits'] === 'yes').length;
          if (options.length < 2 || options.length > 4 || best !== 1)
            yield error(
              file,
              at(tag.offset),
              `This <Swap> has ${options.length} options, ${best} of them with fits="yes". It needs two to four, and exactly one that fits best.`,
            );
        }
        for (const { attributes, offset } of options)
          if (Boolean(attributes['brings']) !== (tag.name === 'Swap'))
            yield error(
              file,
              at(offset),
              tag.name === 'Swap'
                ? `The option "${attributes['says'] ?? ''}" does not say what it may bring. Add brings="…", the likely answer.`
                : `The option "${attributes['says'] ?? ''}" has "brings", which only belongs in a <Swap>. Take it out.`,
            );
      }
  },
};
