/** What is wrong with a value, in a sentence that says what would be right. */
import type { z } from 'astro/zod';
import { nearest } from '../reading/nearest.ts';
import { ID_PATTERN } from '../schema/ids.ts';

type Issue = z.core.$ZodIssue;

/** The value that a schema refused. */
interface Subject {
  readonly value: unknown;
  /** As it stands in the file. */
  readonly written: string;
  /** What it is called in a sentence: `step "hello": "phase"`. */
  readonly named: string;
}

interface Sentence {
  readonly code: string;
  readonly message: string;
}

/** The code of the rule that a value breaks, and the sentence about it. */
export function sentenceAbout(issue: Issue, subject: Subject): Sentence {
  const { value, named } = subject;
  if (value === null)
    return says('missing-key', `${named} has nothing behind it. Write something there, or delete the line.`);
  if (value === '')
    return says('missing-key', `${named} is empty. Write something between the quotes, or delete the line.`);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, subject);
    case 'invalid_value':
      return wrongWord(issue.values.map(String), subject);
    case 'too_small':
      return wrongSize(subject, issue.exact ? 'exactly' : 'at least', issue.minimum);
    case 'too_big':
      return wrongSize(subject, issue.exact ? 'exactly' : 'at most', issue.maximum);
    case 'invalid_format':
      return wrongForm(issue, subject);
    case 'custom':
      return refused(issue, subject);
    default:
      return says('wrong-value', `${named} is not right: ${issue.message}.`);
  }
}

function says(code: string, message: string): Sentence {
  return { code, message };
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of "key: value" lines',
  record: 'a group of "key: value" lines',
};

function wrongType(expected: string, { value, written, named }: Subject): Sentence {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    const kind = typeof value === 'number' ? 'number' : 'yes or no';
    const change = String(value) === written ? '' : ` and changed it to ${value}`;
    return says('unquoted', `${named} must be in quotes. YAML read ${written} as a ${kind}${change}.`);
  }
  return says('wrong-value', `${named} must be ${kinds[expected] ?? expected}, and is ${shown(value)}.`);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of lines' : `"${String(value)}"`;
}

function wrongWord(allowed: readonly string[], { value, named }: Subject): Sentence {
  const guess = nearest(String(value), allowed);
  const cure = guess ? `Did you mean "${guess}"?` : `It can be: ${allowed.join(', ')}.`;
  return says('wrong-value', `${named} is "${String(value)}". ${cure}`);
}

function wrongSize({ value, named }: Subject, bound: string, limit: number | bigint): Sentence {
  if (Array.isArray(value)) return says('wrong-value', `${named} has ${value.length}; it needs ${bound} ${limit}.`);
  if (typeof value !== 'string')
    return says('wrong-value', `${named} must be ${bound} ${limit}, and is ${String(value)}.`);
  return says('too-long', `${named} has ${value.length} characters; the limit is ${limit}. Make it shorter.`);
}

function wrongForm(issue: Issue & { code: 'invalid_format' }, { value, named }: Subject): Sentence {
  const code = 'pattern' in issue && issue.pattern === String(ID_PATTERN) ? 'bad-id' : 'wrong-value';
  const wanted = issue.format === 'url' ? 'a web address begins with https:// and has no space' : issue.message;
  return says(code, `${named} is "${String(value)}": ${wanted}.`);
}

/** What a schema refuses with a sentence of its own: a date that no calendar has, a reserved id. */
function refused({ path, message }: Issue, { value, named }: Subject): Sentence {
  if (message.startsWith('write '))
    return says('bad-date', `${named} is "${String(value)}", which is not a date: ${message}.`);
  if (message.includes('this id')) return says('bad-id', `${named} is "${String(value)}": ${message}. Choose another.`);
  // A member of a list is named by its number, and is itself what is wrong.
  const field = `: "${String(path.at(-1))}"`;
  const holder = named.endsWith(field) ? named.slice(0, -field.length) : named;
  return says('wrong-value', `${holder}: ${message}.`);
}
