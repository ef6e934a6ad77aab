import type { Found, Report } from './run.ts';

/** The report on some files alone: those named, and those in the folders named. With no name: all of it. */
export function reportOn(names: readonly string[], report: Report): Report {
  const isMeant = (path: string): boolean => names.some((name) => path === name || path.startsWith(`${name}/`));
  if (names.length === 0) return report;
  return { ...report, found: report.found.filter(({ path }) => isMeant(path)) };
}

/** The report as lines of text: one for each problem, then the count. */
export function reportLines({ found, files }: Report): string[] {
  return [...found.map(lineOf), summaryOf(found, files.length)];
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
