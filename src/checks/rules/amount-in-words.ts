import { figuresWhere } from '../../engine/ledger.ts';
import { eachPlatformText } from '../../schema/platform-text.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Three digits or more: an age and an hour are shorter, an amount mostly is not. */
const TYPED = /\d[\d,.]*\d\d|\d{3,}/;

/** What a sentence says of an amount comes out of the ledger. */
export const rule: Rule = {
  code: 'amount-in-words',
  title: 'An amount typed into a sentence of a platform',
  explain: {
    what: 'A sentence of a platform holds an amount, or a placeholder that has no figure there.',
    why: 'The ledger works all amounts out. One that is typed stays behind when an act is changed, and then the sentence and the table disagree.',
    example: 'table: The 50 points arrived, of 3,200.   or   table: "{arives} points arrived."',
    mend: 'Use a placeholder in braces. The message names those that have a figure there.',
  },
  *check({ platforms }) {
    for (const { file, value } of platforms) {
      const found: { text: string; message: string }[] = [];
      eachPlatformText(value, (_, text, where) => {
        const known = Object.keys(figuresWhere(value, where));
        const here =
          known.length > 0
            ? `Here one can use ${known.map((name) => `{${name}}`).join(' ')}.`
            : 'Say it without the figure.';
        const unknown = [...text.matchAll(/\{([^}]*)\}/g)].find(([, name = '']) => !known.includes(name))?.[0];
        const typed = TYPED.exec(text)?.[0];
        if (unknown) found.push({ text, message: `${unknown} has no figure here. ${here}` });
        else if (typed) found.push({ text, message: `"${typed}" is typed into the sentence. ${here}` });
      });
      for (const { text, message } of found) yield error(file, pathTo(value, text), message);
    }
  },
};

/** The way to the first text of exactly these words. */
function pathTo(thing: unknown, text: string): PropertyKey[] {
  if (typeof thing !== 'object' || thing === null) return [];
  for (const [key, value] of Object.entries(thing)) {
    const own = Array.isArray(thing) ? Number(key) : key;
    if (value === text) return [own];
    const further = pathTo(value, text);
    if (further.length > 0) return [own, ...further];
  }
  return [];
}
