import type { HelpCountry, HelpEntry } from '../../schema/help.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

interface Need {
  readonly is: string;
  readonly kinds: readonly HelpEntry['kind'][];
  /** Whether an address alone is enough. */
  readonly byAddress?: boolean;
  readonly said: RegExp;
}

/** What a country page must have, or say that it has not. */
const NEEDS: readonly Need[] = [
  { is: 'an emergency number', kinds: ['emergency'], said: /\bemergency\b/i },
  { is: 'a crisis line', kinds: ['crisis'], said: /\bcrisis\b/i },
  {
    is: 'a place to report to',
    kinds: ['report-fraud', 'bank-or-hotline'],
    byAddress: true,
    said: /\b(?:fraud|scam|report)/i,
  },
  { is: 'help against trafficking', kinds: ['trafficking'], byAddress: true, said: /\btraffick/i },
];

/** What was looked for and not found is said. Silence would look like "not needed here". */
export const rule: Rule = {
  code: 'gap-not-said',
  title: 'Something missing in a country that is not said',
  explain: {
    what: 'A country has no emergency number, no crisis line, nowhere to report or nothing against trafficking, and "gaps" does not mention it. A country without any entry is found here too.',
    why: 'Whoever looks for it on the page should read that we found none, and what to do then.',
    example: 'entries: []\ngaps: []',
    mend: 'Find an entry with a source. Or add a sentence to "gaps": "No crisis line was confirmed for …", and what one can do.',
  },
  *check({ help }) {
    for (const { file, value } of help) {
      if (value.kind === 'international') continue;
      const missing = NEEDS.filter((need) => !isThere(value, need)).map(({ is }) => is);
      if (missing.length > 0)
        yield error(
          file,
          ['gaps'],
          `Not here: ${listed(missing)}. And "gaps" does not say so. Add an entry, or a sentence to "gaps" with what one can do instead.`,
        );
    }
  },
};

function isThere({ entries, gaps }: Omit<HelpCountry, 'id'>, { kinds, byAddress, said }: Need): boolean {
  const found = entries.some(({ kind, phones }) => kinds.includes(kind) && (byAddress || phones.length > 0));
  return found || gaps.some((gap) => said.test(gap));
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
}
