/**
 * `npm run analyse -- <folder>`: what the records of a trial show, as a table.
 *
 *   npm run analyse -- records                       every .json file of the folder; stops if one is broken
 *   npm run analyse -- records --without-broken      leaves broken files out, and still names them
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readYaml } from '../reading/yaml.ts';
import { analyse } from '../research/analysis.ts';
import { joinRecords, readRecord } from '../research/record.ts';
import type { Forms, ResearchRecord } from '../research/record.ts';
import { tableOf } from '../research/table.ts';

const USE = 'Use: npm run analyse -- <folder with the files of the participants> [--without-broken]';

main();

function main(): void {
  const options = optionsGiven();
  const folder = options?.positionals[0];
  if (!folder) return fail([USE]);
  const files = filesIn(folder);
  if (!files) return fail([`There is no folder "${folder}" that can be read.`, USE]);
  if (files.length === 0)
    return fail([`In "${folder}" there is no .json file. The research page exports one a person.`]);

  const { records, broken } = readAll(folder, files);
  for (const line of broken) console.error(line);
  if (broken.length > 0 && !options.values['without-broken'])
    return fail(['Nothing was pooled. Mend or remove these files, or leave them out with --without-broken.']);
  if (records.length < 2) return fail([`${records.length} records can be read. A group has at least two.`]);
  console.log(tableOf(analyse(records), records.length).join('\n'));
}

function optionsGiven() {
  try {
    return parseArgs({ allowPositionals: true, options: { 'without-broken': { type: 'boolean' } } });
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch {
    return undefined;
  }
}

/**
 * The records, and a line for each reason why a file can't be pooled. Sittings of one participant may come in
 * several files, one for each visit; the same sitting twice is a reason to stop.
 */
function readAll(folder: string, files: readonly string[]): { records: ResearchRecord[]; broken: string[] } {
  const forms = formsOfCourse();
  const byCode = new Map<string, { record: ResearchRecord; file: string }>();
  const broken: string[] = [];
  for (const file of files) {
    const read = readRecord(readFileSync(join(folder, file), 'utf8'), forms);
    if (!('participant' in read)) {
      broken.push(...read.map((problem) => `${file}: ${problem}`));
      continue;
    }
    const before = byCode.get(read.participant);
    const joined = before ? joinRecords(before.record, read) : read;
    if (typeof joined === 'string') broken.push(`${file}: ${joined} Compare it with ${before?.file}.`);
    else byCode.set(read.participant, { record: joined, file });
  }
  return { records: [...byCode.values()].map(({ record }) => record), broken };
}

/** The forms as they stand in content/. */
function formsOfCourse(): Forms {
  return new Map(
    readdirSync('content/forms').map((file) => {
      const { items } = readYaml(readFileSync(join('content/forms', file), 'utf8')).value as { items: string[] };
      return [file.replace(/\.yml$/, ''), new Map(items.map((item) => [item, truthOf(item)]))];
    }),
  );
}

function truthOf(item: string): 'scam' | 'genuine' {
  const value = readYaml(readFileSync(join('content/items', `${item}.yml`), 'utf8')).value;
  return (value as { truth: 'scam' | 'genuine' }).truth;
}

function fail(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}
