import { SITE_NAME } from '../../site.ts';
import { readObjects, writeObjects } from './pdf-objects.ts';

/** How the browser calls a part that another one names: `node00000666`. It counts them from its start. */
const PART = /(?<=\()node\d{8}(?=\))/g;

/**
 * A file as the browser wrote it, packed, and without what differs from one time to the next: the moment, the machine, and
 * the numbers that the browser has counted up.
 *
 *   date   `2026-11-29`: what the file is dated
 */
export function settled(pdf: Uint8Array, date: string): Uint8Array {
  const { objects, root, info } = readObjects(pdf);
  const moment = `(D:${date.replaceAll('-', '')}000000+00'00')`;
  const isData = (text: string): boolean => text.endsWith('\nendstream');
  const ids = [...objects.values()].flatMap((text) => (isData(text) ? [] : (text.match(PART) ?? [])));
  const numbers = new Map([...new Set(ids)].sort().map((id, at) => [id, `node${String(at + 1).padStart(8, '0')}`]));
  const settledObject = (text: string, number: number): string => {
    if (isData(text)) return text;
    if (number !== info) return text.replace(PART, (id) => numbers.get(id)!);
    return text
      .replace(/(\/(?:CreationDate|ModDate) )\([^)]*\)/g, (_, key: string) => key + moment)
      .replace(/(\/Creator )\((?:[^()\\]|\\.)*\)/, (_, key: string) => `${key}(${SITE_NAME})`);
  };
  const result = [...objects].map(([number, text]): [number, string] => [number, settledObject(text, number)]);
  return writeObjects({ objects: new Map(result), root, info });
}
