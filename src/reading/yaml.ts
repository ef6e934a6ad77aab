/**
 * The strict reading of a YAML file. YAML forgives much and guesses more: it drops the 0 of a phone
 * number, ends a text at " #" and copies by alias. An author should hear of it, with the line.
 */
import { parseAllDocuments } from 'yaml';
import type { Document, Node } from 'yaml';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { positionsIn } from './positions.ts';
import type { Reading } from './reading.ts';
import { spanIn } from './spans.ts';
import { sentenceFor } from './yaml-error.ts';
import { trapsIn } from './yaml-traps.ts';

/** Faults after which the rest of the file still means what it says, and can be checked in the same run. */
const READABLE: ReadonlySet<string> = new Set(['cut-text', 'duplicate-key']);

/** The parser recurses: thousands of nested brackets exhaust it, and nothing an author would write. */
const tooDeep = fault('bad-yaml', 0, 'This is not valid YAML: it is nested too deeply. Look for a row of brackets.');
const nothing = fault('empty-file', 0, 'The file says nothing. Write something in it, or delete it.');

/** Reads one document. Never throws; the value is `undefined` where it cannot be trusted. */
export function readYaml(source: string): Reading {
  const positionAt = positionsIn(source);
  const { root, value, faults } = parsed(source);
  return {
    value,
    problems: faults.map(({ offset, code, message }) => ({ code, level: 'error', ...positionAt(offset), message })),
    locate: (path, where = 'value') => positionAt(spanIn(root, path, where)[0]),
    span: (path) => spanIn(root, path, 'value'),
  };
}

interface Parsed {
  readonly root: Node | null;
  readonly value?: unknown;
  readonly faults: readonly Fault[];
}

function parsed(source: string): Parsed {
  const tab = /^ *\t/m.exec(source);
  if (tab)
    return {
      root: null,
      faults: [fault('tab', tab.index + tab[0].length - 1, 'A tab was used to indent. Use two spaces.')],
    };
  try {
    // Keys given twice are found by our own trap: the parser compares each key with each other.
    const documents = parseAllDocuments(source, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    const [document, second] = Array.isArray(documents) ? documents : [];
    if (!document?.contents) return { root: null, faults: [nothing] };
    const faults = second ? [extra(second)] : faultsIn(document, source);
    const readable = faults.every(({ code }) => READABLE.has(code));
    return { root: document.contents, value: readable ? document.toJS() : undefined, faults };
  } catch {
    return { root: null, faults: [tooDeep] };
  }
}

function extra(second: Document): Fault {
  const cure = 'Keep one in each file: split them, or delete the line.';
  return fault('two-documents', second.range?.[0] ?? 0, `A second document starts here ("---"). ${cure}`);
}

/** Of mistakes in the grammar only the first is told: what follows is mostly its echo. */
function faultsIn(document: Document, source: string): Fault[] {
  const [first] = document.errors;
  if (first?.message.includes('call stack')) return [tooDeep];
  const traps = trapsIn(document, source);
  if (!first || traps.some(({ code }) => code === 'alias')) return traps;
  return [fault('bad-yaml', first.pos[0], sentenceFor(first)), ...traps];
}
