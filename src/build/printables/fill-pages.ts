import { relativeAddress } from '../addresses.ts';
import { elementsOf, valueOf } from '../elements.ts';
import { sizeWords } from '../packages/downloads-page.ts';
import { PageEdits } from '../page-edits.ts';
import type { Pdf } from './paper.ts';

/**
 * Fills in a page that leads to files for paper: `[data-pdf="plan-four-tests a4"]` gets the address and
 * `[data-pdf-size]` of the same value the size; `[data-pdfs="plan-four-tests"]` around them is shown, and so is
 * what speaks of them, `[data-with-pdfs]`; what speaks of there being none, `[data-no-pdfs]`, is not. Throws where the page
 * names a file that there is not.
 */
export function fillPdfs(file: string, html: string, pdfs: readonly Pdf[]): string {
  const byName = new Map(pdfs.map((pdf) => [`${pdf.of} ${pdf.paper}`, pdf]));
  const sheets = new Set(pdfs.map(({ of }) => of));
  const edits = new PageEdits();
  for (const element of elementsOf(html)) {
    const group = valueOf(element, 'data-pdfs');
    const name = valueOf(element, 'data-pdf') ?? valueOf(element, 'data-pdf-size');
    if (valueOf(element, 'data-no-pdfs') !== undefined) edits.put(element, 'hidden', '');
    if (valueOf(element, 'data-with-pdfs') !== undefined || (group !== undefined && sheets.has(group)))
      edits.set(element, 'hidden', undefined);
    if (name === undefined) continue;
    const pdf = byName.get(name);
    if (!pdf) throw new Error(`${file}:${element.sourceCodeLocation?.startLine}: there is no file for paper "${name}"`);
    if (valueOf(element, 'data-pdf') === undefined) edits.fill(element, sizeWords(pdf.bytes.length, pdf.lang));
    else edits.put(element, 'href', relativeAddress(file, pdf.path));
  }
  return edits.apply(html);
}

/** The files that a page leads to, by their names: `plan-four-tests a4`. */
export function namedIn(html: string): string[] {
  return [...elementsOf(html)].flatMap((element) => valueOf(element, 'data-pdf') ?? []);
}
