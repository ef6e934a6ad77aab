import { zlibSync } from 'fflate';

/** A PDF as a browser writes it: its numbered objects, and which of them describe the whole. */
export interface PdfObjects {
  /** The text of each, by its number; bytes as Latin-1. */
  readonly objects: ReadonlyMap<number, string>;
  readonly root: number;
  readonly info: number;
}

/** Reads the objects of a PDF by its own table of them. Throws where that is not as our browser writes it. */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const text = Buffer.from(pdf).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  const rows = [
    ...(/^xref\n0 \d+\n((?:\d{10} \d{5} [nf] \n)+)/.exec(text.slice(table))?.[1]?.matchAll(/(\d{10}) \d{5} n/g) ?? []),
  ];
  const starts = rows.map(([, at]) => Number(at)).sort((a, b) => a - b);
  const trailer = /trailer\n<<[^]*?>>/.exec(text.slice(table))?.[0] ?? '';
  const [root, info] = ['Root', 'Info'].map((key) => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(trailer)?.[1]));
  const objects = new Map<number, string>();
  for (const [at, start] of starts.entries()) {
    const [, number, body] = /^(\d+) 0 obj\n([^]*)\nendobj\n$/.exec(text.slice(start, starts[at + 1] ?? table)) ?? [];
    if (number === undefined || body === undefined) throw new Error(`the PDF has no object at ${start}`);
    objects.set(Number(number), body);
  }
  if (!root || !info || !objects.has(root)) throw new Error('the PDF does not say where it begins');
  return { objects, root, info };
}

/** What stands in a PDF as it is, so that simple readers find it: what describes the whole, its pages, and all data. */
const PLAIN = /^<<(?:\/Type \/(?:Catalog|Pages?|StructTreeRoot)\b|\/(?:Title|Creator) )|\nendstream$/;

/**
 * Writes the objects as PDF 1.5, where small ones are packed together (ISO 32000-1, 7.5.7 and 7.5.8). The tags of a page
 * are thousands of them; packed, a file is half as large.
 */
export function writeObjects({ objects, root, info }: PdfObjects): Uint8Array {
  let text = '%PDF-1.5\n%\xe2\xe3\xcf\xd3\n';
  const size = Math.max(...objects.keys()) + 3;
  const [packing, table] = [size - 2, size - 1];
  // A row of the table for each number: its kind, where it is, and where in that.
  const rows = new Map<number, readonly [kind: number, at: number, index: number]>();
  const put = (number: number, body: string): void => {
    rows.set(number, [1, text.length, 0]);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  };
  const small: [number, string][] = [];
  for (const [number, body] of objects)
    if (PLAIN.test(body)) put(number, body);
    else small.push([number, body]);
  let at = 0;
  const heads = small.map(([number, body], index) => {
    rows.set(number, [2, packing, index]);
    const head = `${number} ${at}`;
    at += body.length + 1;
    return head;
  });
  const first = `${heads.join(' ')}\n`;
  const together = first + small.map(([, body]) => body).join('\n');
  put(packing, stream(together, `/Type /ObjStm\n/N ${small.length}\n/First ${first.length}`));
  rows.set(table, [1, text.length, 0]);
  const bytes = Array.from({ length: size }, (_, number) => row(rows.get(number) ?? [0, 0, 0])).join('');
  const about = `/Type /XRef\n/Size ${size}\n/W [1 4 2]\n/Root ${root} 0 R\n/Info ${info} 0 R`;
  const start = text.length;
  text += `${table} 0 obj\n${stream(bytes, about)}\nendobj\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

function stream(content: string, about: string): string {
  const data = Buffer.from(zlibSync(Buffer.from(content, 'latin1'), { level: 9 })).toString('latin1');
  return `<<${about}\n/Filter /FlateDecode\n/Length ${data.length}>> stream\n${data}\nendstream`;
}

function row([kind, at, index]: readonly [number, number, number]): string {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(kind, 0);
  bytes.writeUInt32BE(at, 1);
  bytes.writeUInt16BE(index, 5);
  return bytes.toString('latin1');
}
