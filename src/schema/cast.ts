/** The people of a conversation. */
import { z } from 'astro/zod';

const text = z.string().min(1);

/** For the running tally, so that no age, gender or country ever predicts a scam. Not shown. */
export const tallied = {
  age: z.number().int().min(13).max(100),
  gender: z.enum(['woman', 'man', 'non-binary']),
  country: z.string().regex(/^[A-Z]{2}$/, 'a two-letter country code, as in SG'),
};

/** A person in the conversation. The key is the name used in `from:`. */
export const castMember = z.discriminatedUnion('role', [
  z.strictObject({
    /** The name as it stands in the bubble. */
    name: text,
    /** `helped`: whose phone it is. `contact`: who wrote to them. `near`: somebody they know. */
    role: z.enum(['helped', 'contact', 'near']),
    ...tallied,
  }),
  /** Somebody in a group of whom nothing is known but a name. */
  z.strictObject({ name: text, role: z.literal('member') }),
]);
