import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf, distFiles } from './dist-files.ts';
import {
  type HeaderRule,
  PAGE_RULE,
  VERSION_RULE,
  matches,
  readHeaderRules,
  writeHeaderRules,
} from './headers-file.ts';

/** What the hosts allow: https://developers.cloudflare.com/pages/configuration/headers/ */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** Finishes `_headers` for the pages there are, and stops the build where a host would read it otherwise than we do. */
export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const file = resolve(root, '_headers');
        const addresses = (await distFiles(root)).map((each) => `/${addressOf(each)}`);
        const rules = spellOut(readHeaderRules(await readFile(file, 'utf8')), addresses);
        const faults = headerFaults(rules, addresses);
        if (faults.length) throw new Error(`_headers:\n${faults.join('\n')}`);
        await writeFile(file, writeHeaderRules(rules));
        logger.info(`${rules.length} rules`);
      },
    },
  };
}

/**
 * The rules with `/[page]` written out: front door, home pages, and each area except the frames; and with the versions
 * of the script for other sites.
 */
export function spellOut(rules: readonly HeaderRule[], addresses: readonly string[]): HeaderRule[] {
  const areas = new Set(addresses.flatMap((address) => /^\/[^/]+\/([^/]+)\/(?:.*\/)?$/.exec(address)?.[1] ?? []));
  areas.delete('embed');
  const pages = ['/', '/:language/', ...[...areas].sort().map((area) => `/:language/${area}/*`)];
  const meant: Readonly<Record<string, readonly string[]>> = {
    [PAGE_RULE]: pages,
    [VERSION_RULE]: addresses.filter((address) => /^\/embed\/\d+\.\d+\.\d+\.js$/.test(address)),
  };
  return rules.flatMap((rule) => (meant[rule.pattern] ?? [rule.pattern]).map((pattern) => ({ ...rule, pattern })));
}

/** What is wrong with finished rules, in sentences; nothing where all is well. */
export function headerFaults(rules: readonly HeaderRule[], addresses: readonly string[]): string[] {
  const faults = new Set<string>();
  if (rules.length > MOST_RULES) faults.add(`${rules.length} rules; a host reads ${MOST_RULES} at most`);
  for (const { pattern, headers: set } of rules)
    for (const [name, value] of set)
      if (name.length + value.length + 2 > LONGEST_LINE)
        faults.add(`${pattern}: ${name} is longer than ${LONGEST_LINE} characters`);
  for (const address of addresses) {
    const setBy = new Map<string, string>();
    for (const { pattern, headers: set } of rules.filter((rule) => matches(rule.pattern, address)))
      for (const name of set.keys()) {
        const other = setBy.get(name.toLowerCase());
        if (other)
          faults.add(
            `${name} is set by ${other} and by ${pattern}, for example for ${address}; hosts differ in which one they send`,
          );
        setBy.set(name.toLowerCase(), pattern);
      }
    if (address.endsWith('/') && !setBy.has('content-security-policy'))
      faults.add(`${address} gets no Content-Security-Policy`);
  }
  return [...faults];
}
