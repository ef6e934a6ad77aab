import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

test('the lock file names the packages of every platform', () => {
  // npm leaves out what the registry lacked that day, and then refuses the file on every machine.
  const paths = Object.keys(packages);
  const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !paths.some((path) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`)),
      )
      .map((name) => `${owner || 'package.json'} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every package is pinned by its digest and comes from the registry', () => {
  // Without an address npm asks the registry it is set to; an address of any other place would be followed.
  const isFromRegistry = (address = 'https://registry.npmjs.org/'): boolean =>
    address.startsWith('https://registry.npmjs.org/');
  const loose = Object.entries(packages).filter(
    ([path, { resolved, integrity }]) => path && (!integrity || !isFromRegistry(resolved)),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('package.json asks for exact versions', () => {
  const versions = Object.entries({ ...manifest.devDependencies, ...manifest.optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
