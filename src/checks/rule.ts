import type { Position, Problem } from '../reading/problem.ts';
import type { Path } from '../reading/reading.ts';
import type { Content } from './content.ts';
import type { SourceFile } from './source-file.ts';

/** A thing that is checked. Its file in `rules/` is named like its code. */
export interface Rule {
  readonly code: string;
  /** What it looks for, in a few words, for the list of rules. */
  readonly title: string;
  readonly explain: Explanation;
  /** Everything in the content that breaks the rule, in any order. */
  check(content: Content): Iterable<Finding>;
}

/** What `npm run check -- --explain <code>` prints. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  /** A piece of a file that breaks the rule. */
  readonly example: string;
  readonly mend: string;
}

/** What a rule found, where. The code is the rule's. */
export type Finding = Omit<Problem, 'code'> & { readonly file: SourceFile };

/** Something that must be mended before the course can be built. */
export function error(file: SourceFile, at: Path | Position, message: string): Finding {
  return { file, level: 'error', ...positionOf(file, at), message };
}

/** Something to look at. It never stops a build, so that time or taste alone never does. */
export function warning(file: SourceFile, at: Path | Position, message: string): Finding {
  return { file, level: 'warning', ...positionOf(file, at), message };
}

function positionOf(file: SourceFile, at: Path | Position): Position {
  return 'line' in at ? at : file.locate(at);
}

/** A rule whose findings come up while the files are read: the reading layer and the schemas know them by this code. */
export function foundWhileReading(code: string, title: string, explain: Explanation): Rule {
  return {
    code,
    title,
    explain,
    check: ({ files }) =>
      files.flatMap((file) =>
        file.problems.filter((problem) => problem.code === code).map((problem) => ({ ...problem, file })),
      ),
  };
}
