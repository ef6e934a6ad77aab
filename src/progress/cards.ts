/**
 * The cards that a learner made and asked to keep on the device: a sentence to say, whom to talk to.
 *
 * Stored shape, under the key `cards` in localStorage (JSON, 4 KB at most):
 *
 *     { "schema": 1, "cards": { "my-line": { "start": "talks", "own": "…" } } }
 *
 * A field is the id of something chosen, or what the learner typed (160 characters at most). A card with a
 * longer field, or one that would make all of them too large, is not kept at all, and nothing is cut off: what
 * was kept before stays as it was. Nothing is written before the learner asks for it, and nothing of it goes
 * anywhere else.
 *
 * What happens to a learner when we change things. A choice or a field is removed: it is not read. The shape
 * changes: `schema` goes up, and the reader for every older one stays. A newer schema than this code knows:
 * nothing is read and nothing is overwritten. Unreadable data is no card, and is written over.
 *
 * Storage may be blocked, full or missing. Nothing here ever throws.
 */

/** What a card holds: field → the id of a choice, or the learner's own words. */
export type Card = Readonly<Record<string, string>>;

/** What became of keeping a card: `toolong` where a field or all cards together are, `refused` by the browser. */
export type Kept = 'kept' | 'toolong' | 'refused';

export interface CardStore {
  read(id: string): Card | undefined;
  /** Keeps a card, whole or not at all. */
  write(id: string, card: Card): Kept;
  /** Gives false where it could not be removed. */
  forget(id: string): boolean;
}

const KEY = 'cards';
const SCHEMA = 1;
const LIMIT = 4_096;
const LONGEST = 160;
const ID = /^[a-z][a-z-]{0,39}$/;

type Cards = Record<string, Card>;

/** Opens the cards kept in this storage, which may throw on every access. */
export function openCards(device: () => Storage): CardStore {
  /** Read anew each time: another tab may have written, or removed everything. Undefined for a newer shape. */
  const all = (): Cards | undefined => {
    try {
      return cardsIn(JSON.parse(device().getItem(KEY) ?? '') as unknown);
    } catch {
      return {};
    }
  };
  const save = (change: (cards: Cards) => void): Kept => {
    const cards = all();
    if (!cards) return 'refused';
    change(cards);
    const text = JSON.stringify({ schema: SCHEMA, cards });
    if (text.length > LIMIT) return 'toolong';
    try {
      if (Object.keys(cards).length > 0) device().setItem(KEY, text);
      else device().removeItem(KEY);
      return 'kept';
    } catch {
      return 'refused';
    }
  };
  return {
    read: (id) => all()?.[id],
    write: (id, card) =>
      Object.values(card).some(({ length }) => length > LONGEST) ? 'toolong' : save((cards) => (cards[id] = card)),
    forget: (id) => save((cards) => delete cards[id]) === 'kept',
  };
}

/** Fresh objects out of the known shape; nothing of the stored object itself is kept. */
function cardsIn(data: unknown): Cards | undefined {
  if (!isRecord(data)) return {};
  if (Number(data['schema']) > SCHEMA) return undefined;
  return Object.fromEntries(entriesOf(data['cards']).map(([id, card]) => [id, Object.fromEntries(fieldsOf(card))]));
}

function entriesOf(data: unknown): [string, unknown][] {
  return isRecord(data) ? Object.entries(data).filter(([id]) => ID.test(id)) : [];
}

function fieldsOf(card: unknown): [string, string][] {
  return entriesOf(card).filter(
    (field): field is [string, string] => `${field[1]}`.length <= LONGEST && typeof field[1] === 'string',
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
