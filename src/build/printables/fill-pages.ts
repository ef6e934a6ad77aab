import { relativeAddress } from '../addresses.ts';
import { attribute, apply, type Edit } from '../edits.ts';
import { type Element, elementsOf, valueOf } from '../elements.ts';
import { sizeWords } from '../packages/downloads-page.ts';
import type { Pdf } from './paper.ts';

/**
 * Fills in a page that leads to files for paper: `[data-pdf="plan-four-tests a4"]` gets the address and
 * `[data-pdf-size]` of the same value the size; `[data-pdfs="plan-four-tests"]` around them is shown, and so is
 * what speaks of them, `[data-with-pdfs]`; what speaks of there being none, `[data-no-pdfs]`, is not. Throws where the page names a file that there is not.
 */
export function fillPdfs(file: string, html: string, pdfs: readonly Pdf[]): string {
  const byName = new Map(pdfs.map((pdf) => [`${pdf.of} ${pdf.paper}`, pdf]));
  const sheets = new Set(pdfs.map(({ of }) => of));
  const edits: Edit[] = [];
  for (const element of elementsOf(html)) {
    const place = element.sourceCodeLocation;
    if (!place?.startTag) continue;
    const group = valueOf(element, 'data-pdfs');
    const name = valueOf(element, 'data-pdf') ?? valueOf(element, 'data-pdf-size');
    if (valueOf(element, 'data-no-pdfs') !== undefined) edits.push(...setAttribute(element, 'hidden', true));
    if (valueOf(element, 'data-with-pdfs') !== undefined || (group !== undefined && sheets.has(group)))
      edits.push(...setAttribute(element, 'hidden', false));
    if (name === undefined) continue;
    const pdf = byName.get(name);
    if (!pdf) throw new Error(`${file}:${place.startLine}: there is no file for paper "${name}"`);
    if (valueOf(element, 'data-pdf') !== undefined)
      edits.push(...setAttribute(element, 'href', relativeAddress(file, pdf.path)));
    else if (place.endTag)
      edits.push({
        start: place.startTag.endOffset,
        end: place.endTag.startOffset,
        text: sizeWords(pdf.bytes.length, pdf.lang),
      });
  }
  return apply(html, edits);
}

/** The files that a page leads to, by their names: `plan-four-tests a4`. */
export function namedIn(html: string): string[] {
  return [...elementsOf(html)].flatMap((element) => valueOf(element, 'data-pdf') ?? []);
}

/** Gives an element an attribute; `true` is one without a value, `false` is none. */
function setAttribute(element: Element, name: string, value: string | boolean): Edit[] {
  const place = element.sourceCodeLocation!;
  const before = place.attrs?.[name];
  const text = value === true ? name : value === false ? '' : `${name}="${attribute(value)}"`;
  if (before) return [{ start: before.startOffset - Number(value === false), end: before.endOffset, text }];
  const at = place.startTag!.endOffset - 1;
  return value === false ? [] : [{ start: at, end: at, text: ` ${text}` }];
}
