import { isSetAside, phoneNumbersIn } from '../phone-numbers.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

const WALLET =
  /\b(?:0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{20,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|T[1-9A-HJ-NP-Za-km-z]{33})\b/g;
const DOMAIN =
  /\b(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:com|net|org|info|biz|io|app|xyz|top|shop|club|vip|site|online|cc|ai|dev|finance|exchange|trade|co\.[a-z]{2}|com\.[a-z]{2})\b/gi;
/** Names that the rules of the internet keep free for examples (RFC 2606). */
const KEPT_FREE = /(?:^|\.)example\.(?:com|net|org)$/i;

/** Nothing in a story can be visited, called or paid. */
export const rule: Rule = {
  code: 'real-looking',
  title: 'An address, number or wallet that may be real',
  explain: {
    what: 'A story holds a web address, a phone number or a wallet address that could belong to somebody.',
    why: "Somebody will visit it, call it or pay to it. It may be a criminal's, or a stranger's.",
    example: 'text: Look at goldtrade.com',
    mend: 'Use example.com or a name ending in .example, .test or .invalid; numbers set aside for films (01632 960 and three digits); "[address hidden]" for a wallet.',
  },
  *check({ passages }) {
    for (const { file, text, voice, positionOf } of passages) {
      if (voice !== 'story') continue;
      for (const { 0: found, index } of text.matchAll(WALLET))
        yield error(file, positionOf(index), `"${found}" looks like a real wallet address. Write "[address hidden]".`);
      for (const { 0: found, index } of text.matchAll(DOMAIN))
        if (!KEPT_FREE.test(found))
          yield error(
            file,
            positionOf(index),
            `"${found}" may be a real address. Use example.com, or a name that ends in .example.`,
          );
      for (const { written, index } of phoneNumbersIn(text))
        if (!isSetAside(written))
          yield error(
            file,
            positionOf(index),
            `"${written}" may be a real phone number. Use one set aside for stories, such as 01632 960 123.`,
          );
    }
  },
};
