// @ts-check
/**
 * `npm run package`: what can be downloaded, as a table. Packages are made by the build, so there is something to do
 * only where the site has changed since; what lies there is compared with its digest.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildIfChanged, installIfNeeded } from './prepare.mjs';

const installed = installIfNeeded();
if (installed !== 0) process.exit(installed);
const { code } = await buildIfChanged();
if (code !== 0) process.exit(code);

/** @type {{ packages: { path: string, bytes: number, sha256: string }[] }} */
const { packages } = JSON.parse(readFileSync('dist/course.json', 'utf8'));
const width = Math.max(...packages.map(({ path }) => path.length));
const changed = packages.filter(({ path, bytes, sha256 }) => {
  console.log(`${path.padEnd(width)} ${`${Math.ceil(bytes / 1000)} kB`.padStart(9)}  ${sha256}`);
  return (
    createHash('sha256')
      .update(readFileSync(`dist/${path}`))
      .digest('hex') !== sha256
  );
});
const bytes = packages.reduce((sum, each) => sum + each.bytes, 0);
console.log(`${packages.length} packages, ${(bytes / 1_000_000).toFixed(1)} MB, in dist/downloads/`);
for (const { path } of changed) console.error(`dist/${path} has been changed since. Build anew: npm run build`);
process.exit(changed.length === 0 ? 0 : 1);
