// @ts-check
/**
 * `npm start`: installs, builds and shows the course, each only if need be. `npm start -- --edition school` shows that
 * edition of it.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildIfChanged, installIfNeeded, projectNode } from './prepare.mjs';

const { edition } = parseArgs({ options: { edition: { type: 'string' } } }).values;
if (edition !== undefined) process.env['OFFSCRIPT_EDITION'] = edition;

const installed = installIfNeeded();
if (installed !== 0) process.exit(installed);

const node = projectNode();
const { code } = await buildIfChanged();
if (code !== 0) process.exit(code);

const server = spawn(node, ['src/commands/serve.ts'], { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => server.kill(signal));
server.on('exit', (exitCode) => process.exit(exitCode ?? 0));
