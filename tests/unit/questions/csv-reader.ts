/** Reads RFC 4180, sign by sign. Knows nothing of what writes it. */

/** The rows, cell by cell, without the byte order mark. Throws where the file breaks the rules. */
export function readCsv(file: string): string[][] {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file;
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    const [cell, after] = readCell(text, at);
    row.push(cell);
    if (text[after] === ',') at = after + 1;
    else if (text.startsWith('\r\n', after)) {
      rows.push(row);
      row = [];
      at = after + 2;
    } else throw new Error(`sign ${after}: neither a comma nor the end of a line`);
  }
  if (row.length > 0) throw new Error('the last line does not end');
  return rows;
}

function readCell(text: string, start: number): [cell: string, after: number] {
  if (text[start] !== '"') {
    const end = text.slice(start).search(/[,\r\n"]/);
    return [text.slice(start, start + end), start + end];
  }
  let cell = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return [cell, at + 1];
  }
  throw new Error(`the quotes that open at sign ${start} never close`);
}

const RUNS = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20']);

/** Whether a spreadsheet could take a cell for a formula. */
export const runs = (cell: string): boolean => RUNS.has(cell[0] ?? '') || RUNS.has(cell.trimStart()[0] ?? '');

/** What was written, without the apostrophe that makes a formula a text. */
export function asWritten(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  let from = 0;
  while (cell[from] === "'") from += 1;
  return runs(cell.slice(from)) ? cell.slice(1) : cell;
}
