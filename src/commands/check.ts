/** `npm run check`: looks at everything under content/ and says what to mend, and where. */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

// Most of the time would go into reading our own code. Kept in compiled form, it takes a third of it.
enableCompileCache();
const [{ collect }, { explanationOf, ruleList }, { reportLines }, { check }, { uiAreas, uiNotes }] = await Promise.all([
  import('../checks/collect.ts'),
  import('../checks/explain.ts'),
  import('../checks/report.ts'),
  import('../checks/run.ts'),
  import('../schema/ui.ts'),
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { explain: { type: 'string' }, quiet: { type: 'boolean' }, rules: { type: 'boolean' } },
});

if (!existsSync('content')) fail('There is no folder "content" here. Run this in the folder of the project.');
else if (values.rules) print(ruleList());
else if (values.explain !== undefined) explain(values.explain);
else checkContent(positionals.map((path) => relative('.', resolve(path)).replaceAll(sep, '/')));

function explain(code: string): void {
  const { known, lines } = explanationOf(code);
  print(lines);
  if (!known) process.exitCode = 1;
}

function checkContent(only: readonly string[]): void {
  const today = new Date().toISOString().slice(0, 10);
  const report = check(collect('.'), { today, uiWords: { areas: uiAreas, keys: Object.keys(uiNotes) } });
  if (!values.quiet || report.found.length > 0) print(reportLines(report, only));
  if (report.found.some(({ level }) => level === 'error')) process.exitCode = 1;
}

function fail(sentence: string): void {
  print([sentence]);
  process.exitCode = 1;
}

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}
