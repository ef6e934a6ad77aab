/** What the tests of packages share: the list of them, and a folder with what is inside. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { courseJson } from '../../src/schema/course-json.ts';
import { DIST } from './server.ts';

/** The catalogue of the built site. */
export const course = courseJson.parse(JSON.parse(readFileSync(join(DIST, 'course.json'), 'utf8')));

/** What can be downloaded in English. */
export const packages = course.packages.filter(({ language }) => language === 'en');

export type ListedPackage = (typeof packages)[number];

/** A package by what it is. Throws where there is none. */
export function packageOf(kind: string, of: string): ListedPackage {
  const found = packages.find((each) => each.kind === kind && each.of === of);
  if (!found) throw new Error(`the built site has no package ${kind} ${of}`);
  return found;
}

/** Path in the package → what the file holds. */
export function filesOf({ path }: ListedPackage): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(readFileSync(join(DIST, path)))));
}

export const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  strFromU8(files.get(path) ?? new Uint8Array());

/** Unpacks a package into a new folder with an awkward name, or into a folder of one that is given. */
export function unpack(each: ListedPackage, parent = mkdtempSync(join(tmpdir(), 'package ü '))): string {
  const folder = join(parent, `${each.kind} ${each.of}`);
  for (const [path, content] of filesOf(each)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
