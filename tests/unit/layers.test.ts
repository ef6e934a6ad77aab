/** Keeps the table of layers in src/README.md true: it reads the table, and every import in src/. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const FREE_TYPES = ['schema', 'engine'];

interface Layer {
  name: string;
  mayImport: string[];
  never: string[];
}

const layers: Layer[] = readFileSync(join(src, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').slice(1, -1))
  .map(([name = '', , may = '', never = '']) => ({
    name: inTicks(name)[0] ?? '',
    mayImport: inTicks(may),
    never: inTicks(never),
  }));

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|mjs|astro)$/.test(file));

function inTicks(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

/** The layer of a file: components are told apart by their ending. */
function layerOf(file: string): string {
  const [folder = ''] = file.split('/');
  if (folder === 'components') return file.endsWith('.astro') ? 'components/*.astro' : 'components/*.ts';
  return file.includes('/') ? folder : file.replace(/\.(ts|mjs)$/, '');
}

/** Imports of a file: what is imported, and whether only its types are. */
function importsOf(file: string): { from: string; types: boolean }[] {
  const text = readFileSync(join(src, file), 'utf8');
  const statement =
    /^\s*(?:import\s+(type\s)?(?:[^'";]*?\sfrom\s+)?|export\s+(type\s)?[*{][^'";=]*?\sfrom\s+)['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statement)].map((match) => ({
    from: match[3] ?? '',
    types: Boolean(match[1] ?? match[2]),
  }));
}

/** What an import names: a layer of ours, or a package. Styles beside a component belong to it. */
function named(file: string, from: string): string {
  const path = from.startsWith('~/')
    ? join(src, from.slice(2))
    : from.startsWith('.')
      ? resolve(src, dirname(file), from)
      : undefined;
  if (!path) return from;
  const inside = relative(src, path).replaceAll('\\', '/');
  return inside.startsWith('..') ? 'content' : (inside.split('/')[0] ?? '').replace(/\.(ts|mjs)$/, '');
}

function allowed(layer: Layer, file: string, from: string, types: boolean): boolean {
  const name = named(file, from);
  if (types && FREE_TYPES.includes(name)) return true;
  if (layer.mayImport.includes(name)) return true;
  if (layer.mayImport.some((may) => name.startsWith(`${may}/`))) return true;
  if (from.startsWith('@fontsource/')) return ['components/*.astro', 'layouts', 'styles'].includes(layer.name);
  return from.startsWith('node:') && layer.mayImport.includes('node:*');
}

test('every file of src/ belongs to a layer of the table', () => {
  const known = layers.map((layer) => layer.name);
  expect(files.filter((file) => !known.includes(layerOf(file)))).toEqual([]);
});

test('no import goes against the table', () => {
  const against = files.flatMap((file) => {
    const layer = layers.find(({ name }) => name === layerOf(file));
    return importsOf(file)
      .filter(({ from, types }) => layer && !allowed(layer, file, from, types))
      .map(({ from }) => `${file} imports ${from}`);
  });
  expect(against).toEqual([]);
});

test('no layer contains what it must never contain', () => {
  const found = files.flatMap((file) => {
    const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
    const layer = layers.find(({ name }) => name === layerOf(file));
    return (layer?.never ?? []).filter((word) => code.includes(word)).map((word) => `${file} contains ${word}`);
  });
  expect(found).toEqual([]);
});

test('pages stay thin', () => {
  const long = files.filter(
    (file) => file.startsWith('pages/') && readFileSync(join(src, file), 'utf8').split('\n').length > 46,
  );
  expect(long.map((file) => posix.basename(file))).toEqual([]);
});
