import { PDFBool, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Paper } from './paper.ts';
import { read } from './settled.ts';

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

/** Reads what a PDF says of itself. Rejects what is none. */
export async function pdfFacts(pdf: Uint8Array): Promise<PdfFacts> {
  const document = await read(pdf);
  const { catalog } = document;
  const marks = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  const tree = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  return {
    pages: document.getPageCount(),
    isTagged: marks?.lookup(PDFName.of('Marked')) === PDFBool.True && tree !== undefined,
    title: document.getTitle() ?? '',
    lang: catalog.lookupMaybe(PDFName.of('Lang'), PDFString)?.asString() ?? '',
    sizes: document.getPages().map((page) => [page.getWidth(), page.getHeight()] as const),
  };
}

/** Whether every page has the size of this paper. A browser counts in whole dots, so a point more or less is the same. */
export function isOn(paper: Paper, { sizes }: PdfFacts): boolean {
  const [width, height] = POINTS[paper];
  return sizes.length > 0 && sizes.every(([w, h]) => Math.abs(w - width) < 1 && Math.abs(h - height) < 1);
}
