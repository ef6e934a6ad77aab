/** One rule of a `_headers` file: a path pattern and the headers it sets. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** The placeholder of `public/_headers` for every page that may not be framed. */
export const PAGE_RULE = '/[page]';

/** The placeholder for every version of the script for other sites that has an address of its own. */
export const VERSION_RULE = '/embed/[version].js';

/** Reads the form that Netlify and Cloudflare Pages share: a path on a line, its headers indented below it. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Map<string, string> }[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ pattern: line, headers: new Map() });
      continue;
    }
    const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!name || !value || !rule)
      throw new Error(`_headers:${index + 1}: expected "Name: value" below a path, found "${line}"`);
    rule.headers.set(name, value);
  }
  return rules;
}

/** The rules as a `_headers` file. */
export function writeHeaderRules(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...[...headers].map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** Whether a pattern means a path: `*` is any rest, `:name` is one part. */
export function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace('*', '.*');
  return new RegExp(`^${source}$`).test(path);
}

/** The headers of a path, by all the rules that mean it. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  return new Map(rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => [...headers]));
}
