/**
 * What somebody writes down after a scam: who, where, payments, what happened when, what they have saved, whom they
 * have told. Only texts, as they were typed. No field is required, and none is ever judged.
 */

/** The lists, and the fields of one entry of each, in the order in which they are asked and reported. */
export const listFields = {
  who: ['name', 'number', 'email', 'profile'],
  where: ['kind', 'name', 'address'],
  payments: ['kind', 'date', 'rough', 'amount', 'currency', 'from', 'to', 'reference'],
  events: ['date', 'rough', 'what', 'way'],
  told: ['whom', 'date', 'reference'],
} as const;

export type List = keyof typeof listFields;
export const lists = Object.keys(listFields) as readonly List[];

/** Texts that stand by themselves. */
export const texts = ['began', 'story', 'kept'] as const;
export type TextField = (typeof texts)[number];

/** What can be ticked as saved. */
export const savedThings = [
  ...['messages', 'screenshots', 'profiles', 'addresses', 'emails', 'statements', 'transactions', 'numbers', 'letters'],
] as const;

/** Field → what was typed. A field that was left open may be missing. */
export type Entry = Readonly<Record<string, string>>;

export interface Evidence {
  readonly texts: Readonly<Record<TextField, string>>;
  readonly lists: Readonly<Record<List, readonly Entry[]>>;
  /** Ids of the things that are ticked. */
  readonly saved: readonly string[];
}

export const nothing: Evidence = {
  texts: { began: '', story: '', kept: '' },
  lists: { who: [], where: [], payments: [], events: [], told: [] },
  saved: [],
};

/** Whether something stands in an entry. Blanks are nothing: nobody can see them. */
export function isFilled(entry: Entry): boolean {
  return Object.values(entry).some((text) => text.trim() !== '');
}

/** Whether nothing at all was typed or ticked. */
export function isEmpty({ texts: own, lists: all, saved }: Evidence): boolean {
  return saved.length === 0 && !isFilled(own) && !Object.values(all).some((entries) => entries.some(isFilled));
}

/** The entries in the order of their days; those without one after them, in the order in which they were written. */
export function byDate(entries: readonly Entry[]): Entry[] {
  const isDay = (day = ''): boolean => /^\d{4,6}-\d\d-\d\d$/.test(day);
  const dayOf = ({ date = '' }: Entry): string => date.padStart(12, '0');
  const dated = entries.filter(({ date }) => isDay(date));
  return [
    ...dated.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b)))),
    ...entries.filter(({ date }) => !isDay(date)),
  ];
}

/** Both, and nothing of either lost: entries that are in both stand once, texts that differ one below the other. */
export function together(one: Evidence, other: Evidence): Evidence {
  const bothTexts = texts.map((field): [TextField, string] => [field, bothOf(one.texts[field], other.texts[field])]);
  const bothLists = lists.map((list): [List, Entry[]] => {
    const own = one.lists[list].filter(isFilled);
    const known = new Set(own.map(asKey));
    return [list, [...own, ...other.lists[list].filter((entry) => isFilled(entry) && !known.has(asKey(entry)))]];
  });
  return {
    texts: Object.fromEntries(bothTexts) as Record<TextField, string>,
    lists: Object.fromEntries(bothLists) as Record<List, Entry[]>,
    saved: [...new Set([...one.saved, ...other.saved])],
  };
}

function bothOf(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n\n${other}`;
}

function asKey(entry: Entry): string {
  return JSON.stringify(
    Object.entries(entry)
      .filter(([, text]) => text !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
