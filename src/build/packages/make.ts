import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { distFiles } from '../dist-files.ts';
import { readContents } from './contents.ts';
import { noteOf } from './downloads-page.ts';
import { FinishedSite } from './finished-site.ts';
import { offlineCopy } from './offline-copy.ts';
import { kit } from './kit.ts';
import { type Package, type Packed, pathOf } from './package.ts';
import { platformPackages } from './platform-packages.ts';
import { zip } from './zip.ts';

/** A language as its readers write its name. */
export interface LanguageName {
  readonly code: string;
  readonly name: string;
}

/**
 * Every package of every language, made from the finished site in a folder, in memory. Nothing in the folder is
 * changed, and the same folder gives the same bytes.
 */
export async function makePackages(root: string, languages: readonly LanguageName[]): Promise<Packed[]> {
  const site = await FinishedSite.open(root);
  const { version } = JSON.parse(await site.text('course.json')) as { version: string };
  const codes = languages.map(({ code }) => code);
  const made: Packed[] = [];
  for (const { code: lang, name } of languages) {
    const { note, date } = noteOf(await site.text(`${lang}/downloads/index.html`));
    const contents = readContents(await site.text(`${lang}/embed/course/index.html`));
    const copy = await offlineCopy({ site, lang, languages: codes, languageName: name, note });
    const forPlatforms = await platformPackages({ site, lang, contents, version });
    const forSessions = await kit({ site, lang, languageName: name, copy });
    for (const each of [copy, forSessions, ...forPlatforms]) made.push(packed(each, date));
  }
  return made;
}

/** Puts them where they are downloaded from, in place of those that lie there. */
export async function writePackages(root: string, packages: readonly Packed[]): Promise<void> {
  // The questions for other tools lie there too; they are pages of the site.
  for (const file of (await distFiles(root)).filter((each) => /^downloads\/.*\.zip$/.test(each)))
    await rm(resolve(root, file));
  for (const { path, bytes } of packages) {
    await mkdir(dirname(resolve(root, path)), { recursive: true });
    await writeFile(resolve(root, path), bytes);
  }
}

function packed(made: Package, date: string): Packed {
  const { kind, lang, of } = made;
  const bytes = zip(made.files, date);
  return { kind, lang, of, path: pathOf(made), bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
