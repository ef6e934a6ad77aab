/** A place in a file, counted from 1 as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something a file must not contain, or had better not, with a sentence for the one who can mend it. */
export interface Problem extends Position {
  /** The name of the rule: a file in `src/checks/rules/`. */
  readonly code: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
}
