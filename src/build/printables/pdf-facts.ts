import type { Paper } from './paper.ts';

/** What a file for paper says of itself. */
export interface PdfFacts {
  readonly pages: number;
  /** It has tags, for people who have it read aloud: it says so, and their tree is there. */
  readonly isTagged: boolean;
  readonly title: string;
  readonly lang: string;
  /** Width and height of each page in points, 1/72 inch. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
}

/** The most that a file may weigh: it is fetched on slow lines and lies on small sticks. */
export const MOST_BYTES = 300_000;

const POINTS: Readonly<Record<Paper, readonly [number, number]>> = { a4: [595.28, 841.89], letter: [612, 792] };

/** Reads a PDF as our browser writes it, its parts unpacked. Throws where it is none. */
export function pdfFacts(pdf: Uint8Array): PdfFacts {
  const text = Buffer.from(pdf).toString('latin1');
  if (!text.startsWith('%PDF-')) throw new Error('this is not a PDF');
  const sizes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Number(width), Number(height)] as const,
  );
  return {
    pages: [...text.matchAll(/\/Type \/Page\b/g)].length,
    isTagged: /\/Marked true/.test(text) && /\/Type \/StructTreeRoot/.test(text),
    title: textIn(/\/Title ([<(][^>)]*)/.exec(text)?.[1] ?? ''),
    lang: /\/Lang \(([^)]*)\)/.exec(text)?.[1] ?? '',
    sizes,
  };
}

/** Whether every page has the size of this paper. A browser counts in whole dots, so a point more or less is the same. */
export function isOn(paper: Paper, { sizes }: PdfFacts): boolean {
  const [width, height] = POINTS[paper];
  return sizes.length > 0 && sizes.every(([w, h]) => Math.abs(w - width) < 1 && Math.abs(h - height) < 1);
}

/** A text of a PDF: in brackets as it is, or as the hexadecimal digits of UTF-16. */
function textIn(written: string): string {
  if (written.startsWith('(')) return written.slice(1);
  return Buffer.from(written.replace(/^<(?:FEFF)?/i, ''), 'hex')
    .swap16()
    .toString('utf16le');
}
