/**
 * `npm run build`: checks the content, then builds the site into `dist/`.
 *
 *   npm run build                        the whole course
 *   npm run build -- --edition school    only what content/course.yml lists for that edition
 *   OFFSCRIPT_COUNTRIES=gb,in            the help sheets in the kit, instead of those that content/course.yml lists
 *   OFFSCRIPT_PDF=none                   without files for paper, which is quicker
 *
 * OFFSCRIPT_EDITION does the same as `--edition`. Whatever else is given goes to `astro build`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readYaml } from '../reading/yaml.ts';
import { course, editionNamed, kitCountries } from '../schema/course.ts';

const { values, tokens } = parseArgs({ options: { edition: { type: 'string' } }, strict: false, tokens: true });
const own = tokens.flatMap((one) =>
  one.kind === 'option' && one.name === 'edition' ? [one.index, ...(one.inlineValue ? [] : [one.index + 1])] : [],
);
const others = process.argv.slice(2).filter((_, at) => !own.includes(at));
const edition = typeof values.edition === 'string' ? values.edition : process.env['OFFSCRIPT_EDITION'];
const env = { ...process.env, OFFSCRIPT_EDITION: edition ?? '' };

run(process.execPath, ['src/commands/check.ts', '--quiet']);
knowNames();
run('astro', ['build', ...others]);

/** Said before anything is built, and after the check: a course that is sound has editions that are. */
function knowNames(): void {
  try {
    const whole = course.parse(readYaml(readFileSync('content/course.yml', 'utf8')).value);
    editionNamed(whole, edition);
    const helped = readdirSync('content/help').map((file) => file.replace(/\.yml$/, ''));
    kitCountries(whole, process.env['OFFSCRIPT_COUNTRIES'], helped.sort());
  } catch (fault) {
    console.error((fault as Error).message);
    process.exit(1);
  }
}

function run(command: string, parameters: readonly string[]): void {
  const { status, error } = spawnSync(command, parameters, {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
