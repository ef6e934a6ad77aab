import { nearest } from '../reading/nearest.ts';
import { rules } from './rules/index.ts';

/** What a rule is about, why, an example and how to mend it. For a code that no rule has: the nearest one. */
export function explanationOf(code: string): { known: boolean; lines: string[] } {
  const rule = rules.find((one) => one.code === code);
  if (!rule) {
    const guess = nearest(
      code,
      rules.map((one) => one.code),
    );
    return {
      known: false,
      lines: [
        `There is no rule "${code}". ${guess ? `Did you mean "${guess}"?` : 'npm run check -- --rules lists them all.'}`,
      ],
    };
  }
  const { what, why, example, mend } = rule.explain;
  const lines = [
    `${code}: ${rule.title}`,
    '',
    what,
    `Why: ${why}`,
    '',
    'Example:',
    ...example.split('\n').map((line) => `  ${line}`),
    '',
    `To mend it: ${mend}`,
  ];
  return { known: true, lines };
}

/** All rules, one line each. */
export function ruleList(): string[] {
  const width = Math.max(...rules.map(({ code }) => code.length));
  return rules.map(({ code, title }) => `${code.padEnd(width)}  ${title}`);
}
