/**
 * The school cut of a conversation, as an author writes it in `content/scenarios/<id>/school.yml`, beside the
 * conversation itself: replies that are left out, and the few sentences that are said otherwise. It can take away
 * and it can reword. It cannot add, so whatever a class meets has been read with the whole conversation.
 */
import { z } from 'astro/zod';
import { id, review } from './ids.ts';

/** What is added to the id of a conversation to name its cut: `gate-14-school`. */
export const CUT_ENDING = '-school';

export const cut = z.strictObject({
  kind: z.literal('cut'),
  minutes: z.number().int().min(3).max(20),
  /** Replies that are left out, by id. What only they lead to goes with them. */
  without: z.array(id).min(1),
  /** Sentences that are said otherwise: key → sentence, with the keys that a translation has. */
  words: z.record(z.string(), z.string().min(1)).default({}),
  review,
});

export type Cut = z.infer<typeof cut>;

/** The id of the cut of a conversation. */
export const cutIdOf = (scenario: string): string => `${scenario}${CUT_ENDING}`;

/** The id of the conversation that a cut belongs to. */
export const ofCut = (cutId: string): string => cutId.slice(0, -CUT_ENDING.length);
