import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** An advert looks like an advert, and nothing else does. */
export const rule: Rule = {
  code: 'advert-head',
  title: 'An advert without its head, or a head without an advert',
  explain: {
    what: 'An item of the channel "job-advert" has no "advert" or no "heading", or an item of another channel has an "advert".',
    why: 'An advert is read from its head: who, where, what pay. Without it there is nothing to compare, and on a chat it would look like a mistake.',
    example: 'channel: job-advert   and no "advert:"',
    mend: 'Give it "heading" and "advert", with seen, employer, place, pay, hours and apply; or change the channel.',
  },
  *check({ items }) {
    for (const { file, value } of items) {
      const isAdvert = value.channel === 'job-advert';
      if (isAdvert && !value.advert)
        yield error(file, ['channel'], 'This is a job advert, and it has no "advert". Add its head.');
      if (isAdvert && !value.heading)
        yield error(file, ['channel'], 'This is a job advert, and it has no "heading". Add its headline.');
      if (!isAdvert && value.advert)
        yield error(
          file,
          file.locate(['advert'], 'key'),
          `It has the head of a job advert, and its channel is "${value.channel}". Write "channel: job-advert", or leave the head out.`,
        );
    }
  },
};
