import { nearest } from '../../reading/nearest.ts';
import { proseWords } from '../prose-words.ts';
import { error } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';
import { tagsIn } from '../tags.ts';

const CODE: readonly (readonly [RegExp, string])[] = [
  [/^(?:import|export)\b.*/gm, 'begins a line of code. Lessons import nothing: begin the sentence with another word'],
  [/(?<!\\)(?:\{[^{}\n]*\}?|\})/g, 'would run as code. Write the words themselves, or \\{ for a brace'],
  [/<!--/g, 'starts a comment, which MDX does not know. Delete it'],
  [/<(?![A-Za-z/]|!--)/g, 'starts a tag. Write "less than", or put it in words'],
];

/** Prose is prose: nothing in it runs. */
export const rule: Rule = {
  code: 'mdx-code',
  title: 'Code in a lesson',
  explain: {
    what: 'A lesson or a page has an import, an export, an expression in { }, an HTML tag, or a component that is not on the list.',
    why: 'MDX is a program. What stands there would run when the site is built, and could put a script into it.',
    example: '<div class="box">Look!</div>',
    mend: `Use Markdown, and of tags only these: ${Object.keys(proseWords).join(', ')}.`,
  },
  *check({ files }) {
    for (const file of files) {
      for (const [pattern, sentence] of CODE)
        for (const { 0: found, index } of file.body.matchAll(pattern))
          yield error(file, file.positionAt(file.bodyOffset + index), `"${found.slice(0, 40)}" ${sentence}.`);
      yield* unknownTags(file);
    }
  },
};

function* unknownTags(file: SourceFile): Generator<Finding> {
  const allowed = Object.keys(proseWords);
  for (const { name, offset } of tagsIn(file)) {
    if (allowed.includes(name)) continue;
    const guess = nearest(name, allowed);
    const isHtml = /^[a-z]/.test(name);
    const cure = isHtml ? 'Use Markdown.' : guess ? `Did you mean <${guess}>?` : `There are: ${allowed.join(', ')}.`;
    yield error(
      file,
      file.positionAt(offset),
      `<${name}> ${isHtml ? 'is HTML, which lessons do not use' : 'is not a word that lessons know'}. ${cure}`,
    );
  }
}
