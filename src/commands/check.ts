/**
 * `npm run check`: looks at everything under content/ and says what to mend, and where.
 *
 *   npm run check                              everything
 *   npm run check -- content/course.yml        only these files or folders, though all are read
 *   npm run check -- --quiet                   says nothing where there is nothing to say
 *   npm run check -- --balance                 how scams and genuine things compare
 *   npm run check -- --explain <code>          what a rule means
 *   npm run check -- --rules                   all rules
 */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

// Most of the time would go into reading our own code. Kept in compiled form, it takes a third of it.
enableCompileCache();
const [
  { balanceLine, balanceTable },
  { collect },
  { explanationOf, ruleList },
  { reportLines, reportOn },
  { check },
  { nearest },
  { uiAreas, uiNotes },
] = await Promise.all([
  import('../checks/balance-lines.ts'),
  import('../checks/collect.ts'),
  import('../checks/explain.ts'),
  import('../checks/report.ts'),
  import('../checks/run.ts'),
  import('../reading/nearest.ts'),
  import('../schema/ui.ts'),
]);

const { values, positionals } = options();
if (values.rules) print(ruleList());
else if (values.explain !== undefined) explain(values.explain);
else if (!existsSync('content')) fail(['There is no folder "content" here. Run this in the folder of the project.']);
else checkContent(positionals.map((path) => relative('.', resolve(path)).replaceAll(sep, '/')));

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        balance: { type: 'boolean' },
        explain: { type: 'string' },
        quiet: { type: 'boolean' },
        rules: { type: 'boolean' },
      },
    });
  } catch {
    fail(['Use: npm run check [-- files], npm run check -- --explain <code>, npm run check -- --rules']);
    process.exit();
  }
}

function explain(code: string): void {
  const { known, lines } = explanationOf(code);
  if (known) print(lines);
  else fail(lines);
}

function checkContent(names: readonly string[]): void {
  const today = new Date().toISOString().slice(0, 10);
  const uiWords = { areas: uiAreas, keys: Object.keys(uiNotes) };
  const all = check(collect('.'), { today, uiWords });
  const stranger = names.find((name) => !all.files.some((path) => path === name || path.startsWith(`${name}/`)));
  if (stranger !== undefined) return fail([unread(stranger, all.files)]);
  const report = reportOn(names, all);
  const hasErrors = report.found.some(({ level }) => level === 'error');
  if (values.balance) return print(balanceTable(all.balance));
  const lines = [...reportLines(report), ...(names.length === 0 && !values.quiet ? balanceLine(all.balance) : [])];
  if (hasErrors) fail(lines);
  else if (!values.quiet || report.found.length > 0) print(lines);
}

function unread(name: string, files: readonly string[]): string {
  const folders = files.map((path) => path.slice(0, path.lastIndexOf('/')));
  const guess = nearest(name, [...files, ...folders]);
  return `There is no "${name}" among the files of the course.${guess ? ` Did you mean "${guess}"?` : ''}`;
}

function fail(lines: readonly string[]): void {
  print(lines);
  process.exitCode = 1;
}

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}
