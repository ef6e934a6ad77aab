import type { Problem } from '../reading/problem.ts';
import type { Files } from './collect.ts';
import { balanceOf } from './balance.ts';
import type { Balance } from './balance.ts';
import { readContent } from './content.ts';
import type { Circumstances } from './content.ts';
import { rules } from './rules/index.ts';

/** A problem and the file it is in. */
export interface Found extends Problem {
  readonly path: string;
}

/** What a check found: everything at once, in the order of files, lines and columns. */
export interface Report {
  readonly found: readonly Found[];
  /** The paths of the files that were read. */
  readonly files: readonly string[];
  /** How scams and genuine things compare. */
  readonly balance: Balance;
}

/** Checks a whole course. Never throws, whatever the files hold. */
export function check(files: Files, circumstances: Circumstances): Report {
  const content = readContent(files, circumstances);
  const found = rules.flatMap(({ code, check: findings }) =>
    [...findings(content)].map(({ file, level, line, column, message }): Found => ({
      path: file.path,
      code,
      level,
      line,
      column,
      message,
    })),
  );
  return {
    found: found.sort(inReadingOrder),
    files: content.files.map(({ path }) => path),
    balance: balanceOf(content),
  };
}

function inReadingOrder(a: Found, b: Found): number {
  const byPath = a.path < b.path ? -1 : Number(a.path > b.path);
  return byPath || a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}
