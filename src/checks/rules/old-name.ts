import type { Passage } from '../passages.ts';
import { valueAt } from '../place-name.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

const OLD_NAME = /\b(?:pig[- ]butcher\w*|sha ?zhu ?pan|fattening)\b/i;

/**
 * Where the old name may stand, because people who know only that name look for it: the page and the
 * lesson that explain the names, the facts they show, the line on the home page, the descriptions of
 * pages for search engines, the search aliases.
 */
const ALLOWED = {
  file: /^content\/(?:lessons|pages)\/[^/]+\/names[^/]*\.mdx$/,
  factTopic: 'terminology',
  uiKey: /^(?:names\.|home\.names|search\.alias)|\.description$/,
};

/** The crime is called by a name that does not insult the person. */
export const rule: Rule = {
  code: 'old-name',
  title: 'The name that calls people animals',
  explain: {
    what: 'The text says "pig butchering", "sha zhu pan" or "fattening".',
    why: 'The criminals made the name: in it the person is the animal. Police and support services ask everybody to leave it.',
    example: 'What is pig butchering?',
    mend: 'Say "romance baiting" where it is romance, "relationship-investment scam" otherwise. The old name may stand only where the names are explained, and where people search for it.',
  },
  *check({ passages }) {
    for (const passage of passages) {
      const found = OLD_NAME.exec(passage.text);
      if (found && !mayStand(passage))
        yield error(
          passage.file,
          passage.positionOf(found.index),
          `"${found[0]}": say "romance baiting" or "relationship-investment scam". The old name stands only on the page about names.`,
        );
    }
  },
};

function mayStand({ file, name }: Passage): boolean {
  if (file.kind === 'ui') return ALLOWED.uiKey.test(name);
  if (file.kind === 'fact') return valueAt(file.value, ['topic']) === ALLOWED.factTopic;
  return ALLOWED.file.test(file.path);
}
