/** What a schema says against a file, in sentences for the author, each with its line. */
import type { z } from 'astro/zod';
import { nearest } from '../reading/nearest.ts';
import type { Problem } from '../reading/problem.ts';
import type { Path } from '../reading/reading.ts';
import { nameAt, valueAt } from './place-name.ts';
import { keysAt } from './schema-keys.ts';
import type { SourceFile } from './source-file.ts';
import { sentenceAbout } from './value-sentences.ts';

type Issue = z.core.$ZodIssue;

/** A problem, while only its path is known. */
interface Complaint {
  readonly code: string;
  readonly path: Path;
  readonly where: 'key' | 'value';
  readonly message: string;
}

/** Every issue of a failed parse as a problem with line, code and sentence. */
export function schemaProblems(file: SourceFile, schema: z.core.$ZodType, issues: readonly Issue[]): Problem[] {
  return issues
    .flatMap((issue) => likeliest(issue, []))
    .flatMap((issue) => complaintsAbout(issue, file, schema))
    .map(({ code, path, where, message }) => {
      const sentence = message.charAt(0).toUpperCase() + message.slice(1);
      return { code, level: 'error', ...file.locate(path, where), message: sentence };
    });
}

/** Of the forms a thing may have, the one that the author most likely meant: it has the fewest complaints. */
function likeliest(issue: Issue, under: Path): Issue[] {
  const path = [...under, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  // The word that tells the forms apart is none of theirs: to the author, a wrong word like any other.
  if ('options' in issue)
    return [{ code: 'invalid_value', values: [...(issue.options as string[])], path, message: issue.message }];
  const forms = issue.errors.map((errors) => errors.flatMap((inner) => likeliest(inner, path)));
  return forms.sort((a, b) => weight(a) - weight(b))[0] ?? [];
}

function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function complaintsAbout(issue: Issue, file: SourceFile, schema: z.core.$ZodType): Complaint[] {
  const { path } = issue;
  const value = valueAt(file.value, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, file, schema));
  if (issue.code === 'invalid_key') return [badKey(path, issue.issues[0]?.message ?? 'choose another')];
  if (issue.code === 'custom' && path.length === 2 && path[0] === 'steps') return [wrongWays(issue, file)];
  if (value === undefined && issue.code !== 'custom') return [missing(issue, file)];
  const written = file.source.slice(...file.span(path));
  return [{ ...sentenceAbout(issue, { value, written, named: fieldAt(file.value, path) }), path, where: 'value' }];
}

/** `step "hello": "phase"`, `track "a": number 3 of "lessons"`, or at the top of a file just `"title"`. */
function fieldAt(value: unknown, path: Path): string {
  const key = path.at(-1);
  const isMember = typeof key === 'number';
  const field = isMember ? `number ${key + 1} of "${String(path.at(-2))}"` : `"${String(key)}"`;
  const holder = path.slice(0, isMember ? -2 : -1);
  return holder.length === 0 ? field : `${nameAt(value, holder)}: ${field}`;
}

function unknownKey(key: string, holder: Path, file: SourceFile, schema: z.core.$ZodType): Complaint {
  const known = keysAt(schema, holder);
  const path = [...holder, key];
  const message = `${nameAt(file.value, holder)} has an unknown key "${key}". ${cure()}`;
  return { code: 'unknown-key', path, where: 'key', message };

  function cure(): string {
    const guess = nearest(key, known);
    if (guess) return `Did you mean "${guess}"?`;
    const isRestOfText = valueAt(file.value, path) === null;
    return isRestOfText
      ? 'A comma inside { } ends a text: put the text in quotes.'
      : `It can have: ${known.join(', ')}.`;
  }
}

function badKey(path: Path, why: string): Complaint {
  return { code: 'bad-id', path, where: 'key', message: `"${String(path.at(-1))}" cannot be a name here: ${why}.` };
}

function missing(issue: Issue, file: SourceFile): Complaint {
  const key = String(issue.path.at(-1));
  const path = issue.path.slice(0, -1);
  const hint = issue.code === 'invalid_value' ? issue.values.join(' or ') : '…';
  const message = `${nameAt(file.value, path)} has no "${key}". Add ${key}: ${hint}`;
  return { code: 'missing-key', path, where: 'key', message };
}

/** A step goes on in exactly one way. */
function wrongWays({ path, message }: Issue, file: SourceFile): Complaint {
  const name = nameAt(file.value, path);
  const hasWay = ['choices', 'then', 'fork', 'ending'].some((way) => valueAt(file.value, [...path, way]) !== undefined);
  if (hasWay) return { code: 'wrong-value', path, where: 'key', message: `${name}: ${message}.` };
  const cure = 'Give it choices, then, fork or ending.';
  return { code: 'dead-end', path, where: 'key', message: `${name} leads nowhere. ${cure}` };
}
