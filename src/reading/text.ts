import { positionsIn } from './positions.ts';
import type { Problem } from './problem.ts';

/** The largest file an author may write. The longest conversation is a quarter of it. */
export const FILE_LIMIT_KB = 256;

/** The text of a file, with line ends made `\n`, and what was wrong with its bytes. Empty where it cannot be read. */
export interface Text {
  readonly source: string;
  readonly problems: readonly Problem[];
}

/** Turns the bytes of a file into text. Never throws: what cannot be read is said in a problem. */
export function readText(bytes: Uint8Array): Text {
  if (bytes.length > FILE_LIMIT_KB * 1024) {
    const size = Math.ceil(bytes.length / 1024);
    return refused(
      'too-big',
      `The file has ${size} KB; the limit is ${FILE_LIMIT_KB} KB. Split it, or take pictures and data out.`,
    );
  }
  const wrong = firstBadByte(bytes);
  if (wrong) {
    const before = new TextDecoder().decode(bytes.subarray(0, wrong.offset));
    const byte = `0x${wrong.byte.toString(16).padStart(2, '0')}`;
    return refused(
      'not-utf8',
      `Byte ${byte} is not UTF-8, so a letter here would be lost. Save the file again as "UTF-8".`,
      before,
    );
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (source.trim() === '') return refused('empty-file', 'The file is empty. Write something in it, or delete it.');
  return { source, problems: [...markAtStart(text), ...windowsLineEnds(text)] };
}

function refused(code: string, message: string, before = ''): Text {
  return { source: '', problems: [{ code, level: 'error', ...positionsIn(before)(before.length), message }] };
}

function markAtStart(text: string): Problem[] {
  if (!text.startsWith('\uFEFF')) return [];
  const message =
    'There is a hidden mark (BOM) at the start; it is passed over. Save the file as "UTF-8", without BOM.';
  return [{ code: 'bom', level: 'warning', line: 1, column: 1, message }];
}

function windowsLineEnds(text: string): Problem[] {
  const count = text.split('\r\n').length - 1;
  if (count === 0) return [];
  const lines = count === 1 ? '1 line ends' : `${count} lines end`;
  const message = `${lines} in the Windows way (CRLF); they are read as plain line ends. Set your editor to "LF".`;
  const before = text.slice(0, text.indexOf('\r\n'));
  return [{ code: 'line-ends', level: 'warning', ...positionsIn(before)(before.length), message }];
}

/** The first byte that is not UTF-8. Halving finds it without a decoder of our own. */
function firstBadByte(bytes: Uint8Array): { offset: number; byte: number } | undefined {
  if (isUtf8(bytes, false)) return undefined;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  return { offset: bad - 1, byte: bytes[bad - 1] ?? 0 };
}

/** `open`: the end may stand in the middle of a letter. */
function isUtf8(bytes: Uint8Array, open: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}
