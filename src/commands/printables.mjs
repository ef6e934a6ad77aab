// @ts-check
/**
 * `npm run printables`: what can be printed, as a table of files. They are made by the build, so there is something to do
 * only where the site has changed since. `npm run printables -- --countries gb,in` has the help sheets of these countries.
 * Fails where a file is too large, has no tags, or where there is no browser to make them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BROWSER_WAYS } from '../build/chromium.mjs';
import { buildIfChanged, installIfNeeded, projectNode, run } from './prepare.mjs';

const { countries } = parseArgs({ options: { countries: { type: 'string' } } }).values;
if (countries !== undefined) process.env['OFFSCRIPT_COUNTRIES'] = countries;
// Asked for by name, they are made.
delete process.env['OFFSCRIPT_PDF'];

const installed = installIfNeeded();
if (installed !== 0) process.exit(installed);
const { code } = await buildIfChanged();
if (code !== 0) process.exit(code);

/** @type {{ pdfs: unknown[] }} */
const { pdfs } = JSON.parse(readFileSync('dist/course.json', 'utf8'));
if (pdfs.length === 0) {
  console.error(`No PDFs were made: there is no browser that prints. ${BROWSER_WAYS}`);
  process.exit(1);
}
process.exit(run(projectNode(), ['src/commands/printed-table.ts']));
