/** A problem, while only its offset in the file is known. */
export interface Fault {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
}

/** A fault at an offset. */
export function fault(code: string, offset: number, message: string): Fault {
  return { code, offset, message };
}
