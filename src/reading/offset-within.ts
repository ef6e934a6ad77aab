/**
 * Where a letter of a value stands in the file. A value is not its source: lines are folded, quotes
 * are doubled. What never changes is the order of the visible letters, so those are counted.
 */
export function offsetWithin(source: string, span: readonly [number, number], text: string, index: number): number {
  const [start, end] = span;
  const quote = /["']/.exec(source.charAt(start))?.[0];
  let at = /[|>]/.test(source.charAt(start)) ? source.indexOf('\n', start) : start + (quote ? 1 : 0);
  let letters = text.slice(0, index).replace(/\s/g, '').length;
  for (; at < end; at += 1) {
    if (/\s/.test(source.charAt(at))) continue;
    if (letters === 0) return at;
    const escaped = (quote === "'" && source.startsWith("''", at)) || (quote === '"' && source.charAt(at) === '\\');
    if (escaped) at += 1;
    letters -= 1;
  }
  return start;
}
