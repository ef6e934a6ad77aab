/**
 * The report: what was typed, in an order in which it can be read out to a bank and handed to the police. It adds
 * nothing, leaves nothing out that was typed, and says what is missing. All words come in as an argument; so does
 * the day on which it is made.
 */
import { add, keyOf, readAmount, written } from './amount.ts';
import type { Exact, Marks } from './amount.ts';
import { byDate, isFilled, listFields, savedThings } from './evidence.ts';
import type { Entry, Evidence, List } from './evidence.ts';

/** The words of a report in one language. Placeholders stand in braces. */
export interface ReportWords {
  readonly title: string;
  /** `{date}` */
  readonly made: string;
  /** Whose words these are. */
  readonly own: string;
  /** Heading of each part. */
  readonly parts: Readonly<Record<Part, string>>;
  /** `list.field` or `list.field.choice` → its label. */
  readonly labels: Readonly<Record<string, string>>;
  /** `{sum}`, `{currency}`, `{count}`: what was sent. */
  readonly sum: string;
  /** The same, for what came back. */
  readonly back: string;
  /** `{count}`, `{amount}`: a payment whose amount could not be added. */
  readonly notAdded: string;
  /** In place of a currency that was not given. */
  readonly noCurrency: string;
  /** `{parts}`: what is empty. */
  readonly missing: string;
  readonly allTheSame: string;
  readonly marks: Marks;
  /** A day as people write it, for a day like `2026-11-28`. */
  date(day: string): string;
}

export const parts = ['began', 'story', 'who', 'where', 'payments', 'events', 'saved', 'told'] as const;
export type Part = (typeof parts)[number];

/** One thing that is said about somebody or something. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

export interface Section {
  readonly part: Part;
  readonly heading: string;
  /** Paragraphs, as they were typed. */
  readonly prose: readonly string[];
  /** One after the other, each with what is known about it. */
  readonly entries: readonly (readonly Line[])[];
  /** The payments: a column for each thing that is known about one of them at least. */
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Sums, and what is not in them. */
  readonly sums: readonly string[];
}

export interface Report {
  readonly title: string;
  readonly made: string;
  readonly own: string;
  readonly sections: readonly Section[];
  /** What is missing, and that this need not stop anybody. */
  readonly foot: readonly string[];
}

/** Puts the report together. Never throws. `made` is a day like `2026-11-28`. */
export function reportOf(evidence: Evidence, words: ReportWords, made: string): Report {
  const sections = parts.map((part) => sectionOf(part, evidence, words));
  const empty = sections.filter(({ prose, entries }) => prose.length + entries.length === 0);
  return {
    title: words.title,
    made: fill(words.made, { date: words.date(made) }),
    own: words.own,
    sections: sections.filter((section) => !empty.includes(section)),
    foot:
      empty.length === 0
        ? []
        : [fill(words.missing, { parts: empty.map(({ heading }) => heading).join(' · ') }), words.allTheSame],
  };
}

function sectionOf(part: Part, evidence: Evidence, words: ReportWords): Section {
  const section: Section = { part, heading: words.parts[part], prose: [], entries: [], sums: [] };
  if (part === 'began' || part === 'story') return { ...section, prose: typed(evidence.texts[part]) };
  if (part === 'saved')
    return { ...section, prose: [...typed(savedOf(evidence, words)), ...typed(evidence.texts.kept)] };
  const filled = evidence.lists[part].filter(isFilled);
  const entries = part === 'events' || part === 'payments' ? byDate(filled) : filled;
  const lines = entries.map((entry) => linesOf(part, entry, words));
  if (part !== 'payments') return { ...section, entries: lines };
  return { ...section, entries: lines, table: tableOf(entries, words), sums: sumsOf(entries, words) };
}

function typed(text: string): string[] {
  return text.trim() === '' ? [] : [text.trim()];
}

function savedOf({ saved }: Evidence, words: ReportWords): string {
  return savedThings
    .filter((thing) => saved.includes(thing))
    .map((thing) => words.labels[`saved.${thing}`] ?? thing)
    .join(' · ');
}

function linesOf(list: List, entry: Entry, words: ReportWords): Line[] {
  return listFields[list].flatMap((field): Line[] => {
    const text = shown(list, field, entry, words);
    return text ? [{ label: words.labels[`${list}.${field}`] ?? field, text }] : [];
  });
}

/** A day as people write it, a choice in its words, and anything else as it was typed. */
function shown(list: List, field: string, entry: Entry, words: ReportWords): string {
  const text = entry[field]?.trim() ?? '';
  if (field === 'kind') return words.labels[`${list}.${field}.${text}`] ?? text;
  return field === 'date' && /^\d{4}-\d\d-\d\d$/.test(text) ? words.date(text) : text;
}

function tableOf(entries: readonly Entry[], words: ReportWords): NonNullable<Section['table']> {
  const whole = entries.map((entry) => [
    shown('payments', 'kind', entry, words),
    both(shown('payments', 'date', entry, words), shown('payments', 'rough', entry, words)),
    both(shown('payments', 'amount', entry, words), shown('payments', 'currency', entry, words), ' '),
    ...(['from', 'to', 'reference'] as const).map((field) => shown('payments', field, entry, words)),
  ]);
  const columns = ['kind', 'date', 'amount', 'from', 'to', 'reference'].map((field, at) => ({ field, at }));
  const used = columns.filter(({ at }) => whole.some((row) => row[at]));
  return {
    head: used.map(({ field }) => words.labels[`payments.${field}`] ?? field),
    rows: whole.map((row) => used.map(({ at }) => row[at] ?? '')),
  };
}

function both(one: string, other: string, between = ', '): string {
  return [one, other].filter(Boolean).join(between);
}

/** One sum for each way and currency, in the order in which they come up; then what could not be added, by its number. */
function sumsOf(entries: readonly Entry[], words: ReportWords): string[] {
  const sums = new Map<string, { sum: Exact; count: number; currency: string; kind: string }>();
  const left: string[] = [];
  for (const [at, { amount = '', currency = '', kind = '' }] of entries.entries()) {
    if (amount.trim() === '') continue;
    const read = readAmount(amount, currency);
    if ('cannot' in read) {
      left.push(fill(words.notAdded, { count: String(at + 1), amount: both(amount.trim(), currency.trim(), ' ') }));
      continue;
    }
    const key = `${kind} ${keyOf(read.currency)}`;
    const before = sums.get(key) ?? { sum: { units: 0n, places: 0 }, count: 0, currency: read.currency, kind };
    sums.set(key, { ...before, sum: add(before.sum, read), count: before.count + 1 });
  }
  const lines = [...sums.values()].map(({ sum, count, currency, kind }) =>
    fill(kind === 'back' ? words.back : words.sum, {
      sum: written(sum, words.marks),
      currency: currency || words.noCurrency,
      count: String(count),
    }),
  );
  return [...lines, ...left];
}

/** Fills in placeholders, all at once, so that braces in what was typed stay as they are. */
function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
