import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { SITE_NAME } from '../../site.ts';

/** How the browser calls a part that another one names: `node00000666`. It counts them from its start. */
const PART = /^node\d{8}$/;

/**
 * A file as the browser wrote it, its small parts packed together, which halves it; and without what differs from one time
 * to the next: the moment, the machine, and the numbers that the browser has counted up. Rejects what is no PDF.
 *
 *   date   `2026-11-29`: what the file is dated
 */
export async function settled(pdf: Uint8Array, date: string): Promise<Uint8Array> {
  const document = await read(pdf);
  const moment = new Date(`${date}T00:00:00Z`);
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  document.setCreator(SITE_NAME);
  countAnew(document);
  return document.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/** Reads a PDF and leaves it as it is. Rejects what is none. */
export async function read(pdf: Uint8Array): Promise<PDFDocument> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  if (!document.context.trailerInfo.Root) throw new Error('the PDF does not say where it begins');
  return document;
}

/** Gives the parts numbers from 1 on, in their order: the lists of them stay sorted. */
function countAnew(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const known = new Set<string>();
  const gather = (part: string): string => {
    known.add(part);
    return part;
  };
  for (const object of objects) changeParts(object, gather);
  const numbers = new Map([...known].sort().map((part, at) => [part, `node${String(at + 1).padStart(8, '0')}`]));
  for (const object of objects) changeParts(object, (part) => numbers.get(part)!);
}

/** Writes what `change` makes of the name of each part that this names. */
function changeParts(object: PDFObject, change: (part: string) => string): void {
  const changed = (value: PDFObject): PDFString | undefined => {
    if (value instanceof PDFString && PART.test(value.asString())) return PDFString.of(change(value.asString()));
    changeParts(value, change);
    return undefined;
  };
  if (object instanceof PDFDict) for (const [key, value] of object.entries()) object.set(key, changed(value) ?? value);
  else if (object instanceof PDFArray)
    for (const [at, value] of object.asArray().entries()) object.set(at, changed(value) ?? value);
}
