import type { Found, Report } from './run.ts';

/** The report as lines of text: one for each problem, then the count. With `only`, the problems of these files alone. */
export function reportLines(report: Report, only: readonly string[] = []): string[] {
  const found = report.found.filter(({ path }) => only.length === 0 || only.includes(path));
  return [...found.map(lineOf), summaryOf(found, report.files)];
}

/** One problem as `file:line:column  code  sentence`. */
export function lineOf({ path, line, column, code, level, message }: Found): string {
  return `${path}:${line}:${column}  ${code}  ${level === 'warning' ? 'Warning: ' : ''}${message}`;
}

function summaryOf(found: readonly Found[], files: number): string {
  const errors = found.filter(({ level }) => level === 'error').length;
  const read = `${counted(files, 'file')} read`;
  if (found.length === 0) return `No problems. ${read}.`;
  const hint = 'npm run check -- --explain <code> tells more';
  return `${counted(errors, 'error')}, ${counted(found.length - errors, 'warning')}; ${read}. ${hint}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
