/** The table of `npm run printables`: each file with pages, size and tags; fails where one is not as it has to be. */
import { readFileSync } from 'node:fs';
import { isOn, MOST_BYTES, pdfFacts } from '../build/printables/pdf-facts.ts';
import { PAPERS } from '../build/printables/paper.ts';
import { courseJson } from '../schema/course-json.ts';

const { pdfs, packages } = courseJson.parse(JSON.parse(readFileSync('dist/course.json', 'utf8')));
const width = Math.max(...pdfs.map(({ path }) => path.length));
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;
const faults: string[] = [];

console.log(`${'File'.padEnd(width)}  Pages      Size  Tagged`);
for (const { path, paper } of pdfs) {
  const bytes = readFileSync(`dist/${path}`);
  const facts = await pdfFacts(bytes);
  const [pages, size, tagged] = [String(facts.pages), kilobytes(bytes.length), facts.isTagged ? 'yes' : 'no'];
  console.log(`${path.padEnd(width)} ${pages.padStart(6)} ${size.padStart(9)}  ${tagged}`);
  const known = PAPERS.find((each) => each === paper);
  if (bytes.length > MOST_BYTES) faults.push(`${path} has more than ${kilobytes(MOST_BYTES)}`);
  if (!facts.isTagged) faults.push(`${path} has no tags, so it cannot be read aloud in order`);
  if (known && !isOn(known, facts)) faults.push(`${path} is not on ${paper}`);
}
const all = pdfs.reduce((sum, each) => sum + each.bytes, 0);
console.log(`${pdfs.length} PDFs, ${(all / 1_000_000).toFixed(1)} MB, in dist/downloads/`);
for (const { path, bytes } of packages.filter(({ kind }) => kind === 'kit'))
  console.log(`dist/${path}: ${(bytes / 1_000_000).toFixed(1)} MB, with all of them and the course`);
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
