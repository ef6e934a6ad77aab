/** Codes of a class as somebody types or pastes them: one a line, or several. Nothing that was typed is passed over. */
import { CODE_LENGTH, readCode, signsOf } from './class-code.ts';
import type { ReadCode, Refusal, Sizes } from './class-code.ts';

/** A piece of the text, with what it was read as. */
export type Entry = (ReadCode | Refusal) & {
  /** The line, and which piece of it, both counted from 1. */
  readonly line: number;
  readonly place: number;
  /** As it was typed. */
  readonly typed: string;
  /** The line of the first entry with the same code; left out where this is the first. */
  readonly sameAs?: number;
};

/** Reads all codes of a text. The same code may stand there twice: two people may have the same counts. */
export function readList(text: string, forms: ReadonlyMap<number, Sizes>): Entry[] {
  const firsts = new Map<string, number>();
  return text.split(/\r\n?|\n/).flatMap((line, at) =>
    piecesOf(line).map((typed, place): Entry => {
      const read = readCode(typed, forms);
      const where = { line: at + 1, place: place + 1, typed };
      if (read.why !== undefined) return { ...read, ...where };
      const first = firsts.get(read.code);
      if (first === undefined) firsts.set(read.code, where.line);
      return { ...read, ...where, ...(first !== undefined && { sameAs: first }) };
    }),
  );
}

/**
 * What stands in a line, each piece at most one code. Commas and semicolons divide; a number with a dot or a bracket
 * before the first one counts the lines. Words between spaces are put together as long as they make one code.
 */
function piecesOf(line: string): string[] {
  return line
    .replace(/^\s*\d{1,3}[.)]\s+/, '')
    .split(/[,;|\t]/)
    .flatMap((part) => {
      const pieces: string[] = [];
      for (const word of part.replace(/\s*(\p{Pd})\s*/gu, '$1').split(/\s+/)) {
        const open = pieces.at(-1);
        const length = open === undefined ? CODE_LENGTH : signsOf(open).length;
        if (length + signsOf(word).length > CODE_LENGTH || length === CODE_LENGTH) pieces.push(word);
        else pieces[pieces.length - 1] = `${open} ${word}`;
      }
      return pieces.filter((piece) => signsOf(piece).length > 0);
    });
}
