import { type Collected, collect } from './collect.ts';
import { cmi5Structure } from './cmi5-structure.ts';
import type { Contents, Entry } from './contents.ts';
import type { FinishedSite } from './finished-site.ts';
import { type HostName, type HostScript, hostScript } from './host-scripts.ts';
import { Layout } from './layout.ts';
import { type Package, SLUG } from './package.ts';
import { scormManifest } from './scorm-manifest.ts';

/** What the packages of one language are made from. */
export interface PackageSource {
  readonly site: FinishedSite;
  readonly lang: string;
  readonly contents: Contents;
  readonly version: string;
}

/** Everything that a learning platform can be given: each thing by itself, and the course as a whole. */
export async function platformPackages(source: PackageSource): Promise<Package[]> {
  const { parts } = source.contents;
  const [scorm, cmi5, kolibri] = await Promise.all((['scorm', 'cmi5', 'kolibri'] as const).map(hostScript));
  const entries = parts.flatMap((part) => part.entries);
  const made: Package[] = [];
  for (const host of [scorm!, cmi5!]) {
    for (const entry of entries) made.push(await oneThing(source, host, entry));
    made.push(await wholeCourse(source, host));
  }
  return [...made, await forKolibri(source, kolibri!)];
}

const KINDS = { scorm: 'scorm-1.2', cmi5: 'cmi5', kolibri: 'kolibri' } as const satisfies Record<HostName, string>;

async function oneThing(source: PackageSource, host: HostScript, entry: Entry): Promise<Package> {
  const { site, lang } = source;
  const layout = new Layout({ lang, names: [entry.name], isOne: true, host });
  const collected = await collect(site, layout, [`${lang}/embed/${entry.name}/index.html`]);
  const of = entry.name.replaceAll('/', '-');
  const about = { title: entry.title, summary: entry.summary, parts: [{ id: of, title: '', entries: [entry] }] };
  describe(source, host, collected, { of, ...about, pageOf: () => 'index.html' });
  return { kind: KINDS[host.name], lang, of, files: collected.files };
}

async function wholeCourse(source: PackageSource, host: HostScript): Promise<Package> {
  const { site, lang, contents } = source;
  const names = contents.parts.flatMap((part) => part.entries).map(({ name }) => name);
  const layout = new Layout({ lang, names, isOne: false, host });
  const collected = await collect(site, layout, [`${lang}/embed/course/index.html`]);
  describe(source, host, collected, { of: 'course', ...contents, pageOf: (name) => `${name}/index.html` });
  return { kind: KINDS[host.name], lang, of: 'course', files: collected.files };
}

/**
 * The whole course as one thing: Kolibri opens its page of contents, and from there on it is a site. It is done once
 * every lesson is; what one plays besides counts for nothing, because nobody has to live through all of it.
 */
async function forKolibri({ site, lang, contents }: PackageSource, host: HostScript): Promise<Package> {
  const entries = contents.parts.flatMap((part) => part.entries);
  const needs = entries.filter(({ kind }) => kind === 'lesson').map(({ name }) => name);
  const names = entries.map(({ name }) => name);
  const layout = new Layout({ lang, names, isOne: false, host, needs, isOneWhole: true });
  const { files } = await collect(site, layout, [`${lang}/embed/course/index.html`]);
  return { kind: 'kolibri', lang, of: 'course', files };
}

/** Adds the file by which a platform knows what is in the package. */
function describe(
  { lang, version }: PackageSource,
  host: HostScript,
  { files, needs }: Collected,
  { of, ...about }: Contents & { readonly of: string; readonly pageOf: (name: string) => string },
): void {
  if (host.name === 'cmi5') {
    // No address of ours can be promised for ever, so the name is none: `urn:x-…` is for such use (RFC 3406).
    files.set('cmi5.xml', cmi5Structure({ prefix: `urn:x-${SLUG}:${lang}`, of, lang, ...about }));
  } else {
    const all = [...files.keys()].sort();
    files.set('imsmanifest.xml', scormManifest({ id: `${SLUG}-${lang}-${of}`, version, ...about, needs, files: all }));
  }
}
