/**
 * What one participant of a trial answered, as the research page exports it: one file a person, made on the device
 * and handed over by hand. `content/pages/en/research.mdx` is its data dictionary for people.
 *
 *     { "off-script": "research record", "schema": 1, "course": "0.1.0", "language": "en",
 *       "participant": "P017", "order": "AB",
 *       "sittings": [ { "form": "form-a", "turn": "before", "day": "2026-12-01", "minutes": 9,
 *         "answers": [ { "item": "the-contract", "truth": "genuine", "rating": 5, "next": "bring-it", "safety": 2,
 *                        "reason": "checks" } ] } ] }
 *
 * No name, no time of day, nothing typed but the code that the researcher gave.
 */
import { REASONS } from '../engine/marking.ts';
import type { Reason, Response } from '../engine/marking.ts';
import type { Rating } from '../engine/tally.ts';
import { TURNS } from '../progress/events.ts';
import type { Turn } from '../schema/turns.ts';
import { isRecord } from '../progress/guard.ts';

export interface Answer extends Response {
  readonly item: string;
  readonly rating: Rating;
  /** Id of the chosen next step. */
  readonly next: string;
  readonly safety: 0 | 1 | 2;
  readonly reason?: Reason | undefined;
}

export interface Sitting {
  readonly form: string;
  readonly turn: Turn;
  /** By the clock of the device: "2026-12-01". */
  readonly day: string;
  /** From the first item to the last answer, in whole minutes. */
  readonly minutes: number;
  readonly answers: readonly Answer[];
}

/** Which form came first. */
export type Order = 'AB' | 'BA';

export interface ResearchRecord {
  readonly course: string;
  readonly language: string;
  readonly participant: string;
  readonly order: Order;
  readonly sittings: readonly Sitting[];
}

/** One to four capitals and one to four digits, given by the researcher: "P017". Never a name. */
export const CODE = /^[A-Z]{1,4}[0-9]{1,4}$/;

/** Which form comes first for a participant: A for an odd last digit, B for an even one. Throws for what is no code. */
export function orderOf(participant: string): Order {
  if (!CODE.test(participant)) throw new RangeError(`"${participant}" is no participant code, such as P017`);
  return Number(participant.at(-1)) % 2 === 1 ? 'AB' : 'BA';
}

/** A record as the text of a file. */
export function recordText(record: ResearchRecord): string {
  return `${JSON.stringify({ 'off-script': 'research record', schema: 1, ...record }, null, 1)}\n`;
}

/** Two records of one participant as one; a sentence where both hold the same sitting. */
export function joinRecords(a: ResearchRecord, b: ResearchRecord): ResearchRecord | string {
  const twice = b.sittings.find(({ form, turn }) => a.sittings.some((one) => one.form === form && one.turn === turn));
  if (twice) return `${b.participant} has the sitting "${twice.form}, ${twice.turn}" in two files. Keep one of them.`;
  return { ...a, sittings: [...a.sittings, ...b.sittings] };
}

/** The columns of the CSV: one row an answer. */
const COLUMNS = [
  ...['participant', 'order', 'course', 'language', 'form', 'turn', 'day', 'minutes'],
  ...['position', 'item', 'truth', 'rating', 'next', 'safety', 'reason'],
];

/** A record as CSV (RFC 4180, with a head, lines ended by CRLF). Every field is an id or a number: none needs quotes. */
export function recordCsv({ sittings, ...person }: ResearchRecord): string {
  const rows = sittings.flatMap(({ answers, ...sitting }) =>
    answers.map((answer, at): Record<string, unknown> => ({ ...person, ...sitting, position: at + 1, ...answer })),
  );
  const lines = rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '')).join(','));
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

/** Form → item → what it is, as the course has it. */
export type Forms = ReadonlyMap<string, ReadonlyMap<string, 'scam' | 'genuine'>>;

/** Far more than four sittings need. */
const LARGEST = 200_000;

/**
 * Reads a file. Gives the record, or every reason why it cannot be pooled with others: each a sentence that
 * says where in the file, what is wrong, and where it helps what to do. Never throws.
 */
export function readRecord(text: string, forms: Forms): ResearchRecord | readonly string[] {
  if (text.length > LARGEST) return [`The file has ${text.length} letters; a record has at most ${LARGEST}.`];
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return ['The file is no JSON, or was cut off. Ask the participant’s device for it again.'];
  }
  if (!isRecord(data) || data['off-script'] !== 'research record') return ['This is no research record of the course.'];
  if (data['schema'] !== 1) return [`The schema is ${shown(data['schema'])}; this program reads schema 1.`];
  const problems: string[] = [];
  const { participant, order, course, language, sittings } = data;
  if (typeof participant !== 'string' || !CODE.test(participant))
    problems.push(`participant: ${shown(participant)} is no code, such as P017.`);
  else if (order !== orderOf(participant))
    problems.push(`order: ${shown(order)} does not belong to ${participant}, which has ${orderOf(participant)}.`);
  if (!isText(course)) problems.push('course: the version is missing.');
  if (!isText(language)) problems.push('language: the language is missing.');
  if (!Array.isArray(sittings) || sittings.length === 0) return [...problems, 'sittings: there is none.'];
  const read = sittings.map((sitting, at) => readSitting(sitting, `sittings[${at}]`, forms, problems));
  const keys = read.map(({ form, turn }) => `${form}, ${turn}`);
  for (const [at, key] of keys.entries())
    if (keys.indexOf(key) < at) problems.push(`sittings[${at}]: ${key} is there twice.`);
  if (problems.length > 0) return problems;
  return { course, language, participant, order, sittings: read } as ResearchRecord;
}

function readSitting(data: unknown, where: string, forms: Forms, problems: string[]): Sitting {
  const { form, turn, day, minutes, answers } = isRecord(data) ? data : {};
  const items = typeof form === 'string' ? forms.get(form) : undefined;
  if (!items) problems.push(`${where}.form: ${shown(form)} is no form of this course.`);
  if (!TURNS.includes(turn as Turn)) problems.push(`${where}.turn: ${shown(turn)} is none of ${TURNS.join(', ')}.`);
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    problems.push(`${where}.day: ${shown(day)} is no day.`);
  if (!Number.isSafeInteger(minutes) || (minutes as number) < 0)
    problems.push(`${where}.minutes: ${shown(minutes)} is no number of minutes.`);
  const list = Array.isArray(answers) ? answers : [];
  const read = list.map((answer, at) => readAnswer(answer, `${where}.answers[${at}]`, items, problems));
  if (items) {
    const given = read.map(({ item }) => item);
    const missing = [...items.keys()].filter((item) => !given.includes(item));
    if (missing.length > 0) problems.push(`${where}: no answer to ${missing.join(', ')}.`);
    const twice = given.find((item, at) => given.indexOf(item) < at);
    if (twice) problems.push(`${where}: ${twice} is answered twice.`);
  }
  return { form, turn, day, minutes, answers: read } as Sitting;
}

function readAnswer(
  data: unknown,
  where: string,
  items: ReadonlyMap<string, string> | undefined,
  problems: string[],
): Answer {
  const { item, truth, rating, next, safety, reason } = isRecord(data) ? data : {};
  const key = typeof item === 'string' ? items?.get(item) : undefined;
  if (items && !key) problems.push(`${where}.item: ${shown(item)} is not in this form.`);
  else if (items && key !== truth) problems.push(`${where}.truth: ${shown(truth)}; the course says ${key}.`);
  if (![1, 2, 3, 4, 5, 6].includes(rating as number)) problems.push(`${where}.rating: ${shown(rating)} is not 1 to 6.`);
  if (!isText(next)) problems.push(`${where}.next: the next step is missing.`);
  if (![0, 1, 2].includes(safety as number)) problems.push(`${where}.safety: ${shown(safety)} is not 0, 1 or 2.`);
  if (reason !== undefined && !REASONS.includes(reason as Reason))
    problems.push(`${where}.reason: ${shown(reason)} is none of ${REASONS.join(', ')}.`);
  return { item, truth, rating, next, safety, ...(reason !== undefined && { reason }) } as Answer;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 60;
}

/** A value as it can stand in a sentence: short, and never longer than a line. */
function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
