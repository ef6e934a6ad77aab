import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ADDRESS = /\bhttps?:\/\/\S+|\bwww\.\S+|\b[\w.+-]{1,64}@[\w-]{1,63}\.\w[\w.-]*/gi;
/** A Markdown link and where it goes. Inside the course: from its root, without the language. */
const LINK = /\]\(\s*(?<to>[^)\s]{0,300})/g;
const INSIDE = /^(?:\/(?:[a-z0-9-]+\/)*(?:#[\w-]+)?|#[\w-]+)$/;

/** Addresses of others live with their source and date; links in prose stay inside the course. */
export const rule: Rule = {
  code: 'url-in-prose',
  title: 'A web address typed into a text',
  explain: {
    what: 'A text holds a web or mail address, or a link that leaves the course.',
    why: 'Addresses change hands. In content/facts/ and content/help/ each has the day on which it was read. Links inside begin with "/", so that they are right in every language.',
    example: 'See [the regulator](https://www.example.org).',
    mend: 'Use <Fact id="…" /> or <HelpLine />, or link inside the course: [help](/help/).',
  },
  *check({ passages, files }) {
    for (const { file, text, voice, positionOf } of passages) {
      if (voice === 'story' || ['help', 'fact', 'translation'].includes(file.kind)) continue;
      for (const { 0: found, index } of text.matchAll(ADDRESS))
        yield error(
          file,
          positionOf(index),
          `"${found.replace(/[).,]+$/, '')}" is an address. Addresses live in content/facts/ and content/help/, with source and date.`,
        );
    }
    for (const file of files)
      for (const { index, groups } of file.body.matchAll(LINK)) {
        const to = groups?.['to'] ?? '';
        if (!INSIDE.test(to) && !/^https?:\/\//i.test(to))
          yield error(
            file,
            file.positionAt(file.bodyOffset + index + 2),
            `The link goes to "${to}". A link begins with "/" and ends with "/", as in /help/ or /techniques/love-bombing/.`,
          );
      }
  },
};
