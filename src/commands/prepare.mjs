// @ts-check
/**
 * What `npm start` and `npm test` need before they can do their work. Plain JavaScript, because it runs before
 * anything is installed, on whatever Node is there; everything after it runs on the Node that the project brings.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../build/chromium.mjs';

const ON_WINDOWS = process.platform === 'win32';
const STAMP = '.build/stamp';

/** What the finished site is made from. */
const INPUTS = ['content', 'public', 'src', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const NOT_IN_THE_SITE = ['src/commands', 'src/checks'];
const SETTINGS = [
  'OFFSCRIPT_COUNTRIES',
  'OFFSCRIPT_EDITION',
  'OFFSCRIPT_LANGUAGES',
  'OFFSCRIPT_PDF',
  'SITE_URL',
  'SITE_BASE',
];

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/**
 * Runs a command before one's eyes; gives its exit code.
 * @param {string} command
 * @param {string[]} parameters
 * @returns {number}
 */
export function run(command, parameters) {
  const { status, error } = spawnSync(command, parameters, { stdio: 'inherit', shell: ON_WINDOWS });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** Installs the packages of the lock file if they are not there. Gives the exit code. */
export function installIfNeeded() {
  if (isInstalled()) return 0;
  console.log('Installing what the course is built with; this takes about a minute the first time.');
  return run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** npm notes what it has installed; that is compared with what the lock file asks for. */
function isInstalled() {
  try {
    const asked = packagesIn('package-lock.json');
    const here = packagesIn('node_modules/.package-lock.json');
    return Object.entries(asked).every(([path, { version, optional }]) => {
      const found = here[path];
      return path === '' || (found ? found.version === version : optional);
    });
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Builds the site if anything it is made from has changed since the last build.
 * @returns {Promise<{ code: number, isNew: boolean }>}
 */
export async function buildIfChanged() {
  const stamp = await stampOfInputs();
  // The worker is the last file that a build writes.
  if (existsSync('dist/sw.js') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp)
    return { code: 0, isNew: false };
  const code = run('npm', ['run', '--silent', 'build']);
  if (code === 0) {
    mkdirSync('.build', { recursive: true });
    writeFileSync(STAMP, stamp);
  }
  return { code, isNew: true };
}

async function stampOfInputs() {
  const hash = createHash('sha256');
  // With a browser there are files for paper.
  hash.update(`browser=${(await findChromium()) ?? ''}\n`);
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const input of INPUTS)
    for (const file of filesIn(input)) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (NOT_IN_THE_SITE.includes(path) || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}

/** The Node that the project brings where there is one for this machine, else the one that is running. */
export function projectNode() {
  const own = join('node_modules', '.bin', 'node');
  if (!ON_WINDOWS && existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 18)) {
    console.error(
      `This machine has Node ${process.versions.node}; the course needs 22.18 or newer: https://nodejs.org`,
    );
    process.exit(1);
  }
  return process.execPath;
}
