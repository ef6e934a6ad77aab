/** The school edition, built for this file alone. What is made for adults is in no file of it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { serveStatic } from '../../src/commands/static-server.ts';
import { everyPlay } from '../../src/engine/graph.ts';
import { readYaml } from '../../src/reading/yaml.ts';
import { course as courseSchema, editionNamed } from '../../src/schema/course.ts';
import { textsOf } from '../../src/schema/scenario-text.ts';
import { realCuts, realScenarios } from '../content/real-content.ts';
import { playByPressing } from './conversation-player.ts';
import { DIST } from './server.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${top}.build/dist-school`;
const course = courseSchema.parse(yaml('course.yml'));
const edition = editionNamed(course, 'school')!;
let site: Awaited<ReturnType<typeof serveStatic>>;
/** All that is in it, as text. */
let files: readonly { path: string; text: string }[];

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OFFSCRIPT_PDF: 'none' };
  const build = ['src/commands/build.ts', '--edition', 'school', '--outDir', folder];
  execFileSync(process.execPath, build, { cwd: top, env, stdio: ['ignore', 'ignore', 'inherit'] });
  site = await serveStatic({ root: folder, packing: 'quick' });
  files = textsIn(folder);
});
test.afterAll(() => site?.stop());

test('no sentence, name or address of what is for adults is in any file', () => {
  // Short sentences are said by many. What stands in what the edition has is not looked for.
  const here = inEdition().map(plain).join('\n');
  const absent = adult().map(({ id, title, texts }) => ({
    id,
    title,
    texts: texts.flatMap((text) => sentencesIn(text).filter((one) => !here.includes(one.replace(/[.?!]$/, '')))),
  }));
  expect(absent.length).toBeGreaterThan(150);
  for (const { id, texts } of absent) expect(texts.length, `sentences of ${id} that are looked for`).toBeGreaterThan(1);

  // What is looked for is found where it is: otherwise this test would prove nothing.
  const whole = textsIn(DIST, ({ path }) => /^en\/practice\/(wrong-court|sunday-calls)\/transcript/.test(path));
  expect(found(absent, whole).length).toBeGreaterThan(200);

  expect(files.length).toBeGreaterThan(200);
  // The kit is looked into like any other zip.
  expect(files.map(({ path }) => path)).toContain(
    'downloads/en/off-script-facilitator-kit-en.zip!Off Script kit (English)/start-here.html',
  );
  expect(found(absent, files)).toEqual([]);
  const ids = absent.map(({ id }) => id);
  // A lesson may be called like the conversation in it.
  const alone = ids.filter((id) => !edition.lessons.includes(id));
  const titles = absent.map(({ title }) => title).filter((title) => title.includes(' ') && !here.includes(title));
  const names = [
    `(?:practice|embed|vote|class|oembed|assess|downloads|print)/(?:[a-z]{2,3}/)?(?:${ids.join('|')})(?![\\w-])`,
    `["'](?:${alone.join('|')})["']|learn/(?:${alone.join('|')})(?![\\w-])`,
    `\\b(?:${titles.map((title) => title.replace(/[^\w ]/g, '\\$&')).join('|')})\\b`,
  ].map((name) => new RegExp(name, 'g'));
  const namesAmong = (read: readonly { path: string; text: string }[]) =>
    read.flatMap(({ path, text }) =>
      names.flatMap((name) => [...text.matchAll(name)].map(([one]) => `${path}: ${one}`)),
    );
  expect(namesAmong(whole).length).toBeGreaterThan(5);
  const named = namesAmong(files);
  expect(named).toEqual([]);
});

test('it says what it is, lists what is in it with ages, and has no review, form or reminder', async ({ page }) => {
  await page.goto(`${site.url}en/`);
  await expect(page.locator('main')).toContainText(edition.title);
  await expect(page.getByRole('contentinfo')).toContainText(edition.title);
  await page.goto(`${site.url}en/practice/`);
  await expect(page.locator('main .conversations h2, main .conversations h3')).toHaveCount(
    edition.scenarios.length + edition.activities.length,
  );
  await expect(page.locator('main')).toContainText('Ages 13 to 18');
  for (const gone of ['review', 'assess', 'learn/express', 'teach/research'])
    expect(existsSync(join(folder, 'en', gone)), gone).toBe(false);
  expect(files.filter(({ text }) => /\.ics|text\/calendar|BEGIN:VCALENDAR/.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
  for (const way of ['learn/today', 'check', 'help', 'help/gb'])
    expect(existsSync(join(folder, 'en', way, 'index.html')), way).toBe(true);
  await page.goto(`${site.url}en/techniques/threats-and-leverage/`);
  await expect(page.locator('main')).toContainText('don’t pay, don’t delete');
  await expect(page.locator('main')).not.toContainText('Ivo');
});

test('each conversation in it is played to its end, and nothing is kept', async ({ page }) => {
  for (const { id, scenario, plot } of [...realScenarios, ...realCuts].filter(isHere)) {
    const words = new Map(
      Object.values(scenario.steps).flatMap(({ choices = [] }) =>
        choices.map((each) => [each.id, each.say ?? each.do ?? ''] as const),
      ),
    );
    const [twin = 'scam'] = plot.twins;
    const longest = everyPlay(plot, twin).reduce((a, b) => (b.chose.length > a.chose.length ? b : a));
    await page.goto(`${site.url}en/practice/${id}/`);
    await expect(page.locator('chat-scenario'), id).toHaveAttribute('data-mode', 'play');
    await playByPressing(
      page,
      longest.chose.map((reply) => words.get(reply) ?? ''),
    );
    await expect(page.locator('[data-part="ending-title"]')).toHaveText(
      scenario.endings[longest.ending ?? '']?.title ?? '',
    );
    await expect(page.getByRole('heading', { name: 'If something like this happens to you' })).toBeVisible();
    await nothingIsKept(page, id);
  }
  // A class votes on these, and on nothing else.
  for (const way of ['teach/class', 'embed/vote'])
    expect(namesOf(`en/${way}`), way).toEqual([...edition.scenarios].sort());
  await page.goto(`${site.url}en/teach/class/`);
  await expect(page.locator('main .doors a')).toHaveCount(edition.scenarios.length);
  await page.locator('main .doors a').first().click();
  await page.locator('body').evaluate((body) => {
    const [next, tray] = ['[data-act="next"]', '.tray'].map((one) => body.querySelector<HTMLElement>(one)!);
    for (let presses = 0; presses < 60 && tray!.dataset['waiting'] === 'next'; presses += 1) next!.click();
  });
  await page.locator('.ballot').getByRole('button', { name: 'One more for A' }).click();
  await expect(page.locator('.ballot [data-ballot="leads"]')).toHaveText('Most want A: 1 of 1. You decide.');
  await nothingIsKept(page, 'a vote');
  await page.goto(`${site.url}en/practice/eight-messages/`);
  await page.locator('[data-act="without"]').click();
  await nothingIsKept(page, 'eight-messages');
  await page.goto(`${site.url}en/learn/a-plan-other-people-hold/`);
  await expect(page.getByRole('button', { name: 'Keep on this device' })).toHaveCount(0);
  await page.goto(`${site.url}en/help/evidence/`);
  await expect(page.getByRole('button', { name: 'Keep on this device' })).toHaveCount(0);
});

test('its search finds what is in it, and not what is not', async ({ page }) => {
  await page.goto(`${site.url}en/search/`);
  const message = page.locator('[data-part="message"]');
  const ask = async (words: string) => {
    await message.evaluate((element) => (element.textContent = ''));
    await page.getByRole('searchbox').fill(words);
    await expect(message).toHaveText(/^(Pages found|More than|No page)/);
    return page.locator('.hit').allInnerTexts();
  };
  expect((await ask('Jessa nursing student')).join()).toContain('Optimise to earn, for school');
  expect((await ask('badminton')).join()).not.toContain('A court on Thursday');
});

/** The folders in a folder of the edition. */
function namesOf(path: string): string[] {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** Display settings may stay; so may the mark that the line about leaving was shown. */
async function nothingIsKept(page: Page, where: string): Promise<void> {
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(
    kept.filter((key) => key !== 'display.v1' && key !== 'seen'),
    where,
  ).toEqual([]);
}

interface Adult {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly string[];
}

function yaml(path: string): unknown {
  return readYaml(readFileSync(`${top}content/${path}`, 'utf8')).value;
}

function namesIn(path: string): string[] {
  return readdirSync(`${top}content/${path}`).map((name) => name.replace(/\.(yml|mdx)$/, ''));
}

/** The head of a lesson, and its prose without its words in angles. */
function lesson(id: string): object {
  const [, head = '', ...body] = readFileSync(`${top}content/lessons/en/${id}.mdx`, 'utf8').split(/^---$/m);
  const prose = body
    .join()
    .replace(/<[^>]*>/g, '\n')
    .replace(/[*_`]|\[|\]\([^)]*\)/g, '');
  return { title: (readYaml(head).value as { title: string }).title, prose: prose.split('\n') };
}

/** Every text of a file, and every prose of a lesson, in a heap. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** Conversations, what their cuts leave out, platforms, things to judge: all that this edition has not got. */
function adult(): Adult[] {
  const judged = new Set(itemsHere());
  const withTitle = (id: string, value: unknown): Adult => ({
    id,
    title: (value as { title: string }).title,
    texts: leaves(value),
  });
  return [
    ...realScenarios
      .filter((one) => !isHere(one))
      .map(({ id, scenario }) => ({ id, title: scenario.title, texts: Object.values(textsOf(scenario)) })),
    ...namesIn('lessons/en')
      .filter((id) => !edition.lessons.includes(id))
      .map((id) => withTitle(id, lesson(id))),
    ...namesIn('platforms').map((id) => withTitle(id, yaml(`platforms/${id}.yml`))),
    ...namesIn('printables')
      .filter((id) => !edition.printables.includes(id))
      .map((id) => withTitle(id, yaml(`printables/${id}.yml`))),
    ...namesIn('items')
      .filter((id) => !judged.has(id))
      .map((id) => withTitle(id, yaml(`items/${id}.yml`))),
  ];
}

/** All that may be in it, as texts: its own conversations, lessons and plans, and what belongs to every edition. */
function inEdition(): string[] {
  const everywhere = ['help', 'techniques', 'pages/en', 'ui/en'];
  return [
    ...[...realScenarios, ...realCuts].filter(isHere).flatMap(({ scenario }) => leaves(scenario)),
    ...edition.lessons.map((id) => readFileSync(`${top}content/lessons/en/${id}.mdx`, 'utf8')),
    ...itemsHere().flatMap((id) => leaves(yaml(`items/${id}.yml`))),
    ...edition.activities.flatMap((id) => leaves(yaml(`sets/${id}.yml`))),
    ...edition.sessions.flatMap((id) => leaves(yaml(`sessions/${id}.yml`))),
    ...edition.printables.flatMap((id) => leaves(yaml(`printables/${id}.yml`))),
    ...everywhere.flatMap((path) =>
      readdirSync(`${top}content/${path}`).map((name) => readFileSync(`${top}content/${path}/${name}`, 'utf8')),
    ),
  ];
}

const isHere = ({ id }: { id: string }): boolean => edition.scenarios.includes(id);

/** The things to judge that its sets and the sheets of its plans hold. */
function itemsHere(): string[] {
  const named = new Set([
    ...edition.activities.flatMap((id) => leaves(yaml(`sets/${id}.yml`))),
    ...edition.sessions.flatMap((id) => leaves(yaml(`sessions/${id}.yml`))),
  ]);
  return namesIn('items').filter((id) => named.has(id));
}

/** The sentences of a text that are long enough to be of nowhere else. */
function sentencesIn(text: string): string[] {
  return plain(text)
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => sentence.length >= WINDOW);
}

const WINDOW = 22;

/** The sentences of what is looked for that stand in these files. */
function found(things: readonly Adult[], files: readonly { path: string; text: string }[]): string[] {
  const heads = new Map<string, { id: string; sentence: string }[]>();
  for (const { id, texts } of things)
    for (const sentence of texts) {
      const head = sentence.slice(0, WINDOW);
      heads.set(head, [...(heads.get(head) ?? []), { id, sentence }]);
    }
  return files.flatMap(({ path, text }) => {
    const seen = new Set<string>();
    for (let at = 0; at + WINDOW <= text.length; at += 1)
      for (const { id, sentence } of heads.get(text.slice(at, at + WINDOW)) ?? [])
        if (text.startsWith(sentence, at)) seen.add(`${path}: ${id}: ${sentence}`);
    return [...seen];
  });
}

interface Read {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * Every file of a folder as text, unpacked where it is packed: twice, as it stands and without its tags. What lies in several
 * packages, byte for byte, is read once.
 */
function textsIn(
  root: string,
  wanted: (file: { path: string }) => boolean = () => true,
): { path: string; text: string }[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''), full: path }))
    .filter(wanted)
    .filter(({ path }) => !/\.(woff2|png|ico|wasm)$|wasm\./.test(path));
  const known = new Set<string>();
  return files
    .flatMap(({ path, full }) => unpacked({ path, bytes: readFileSync(full) }))
    .filter(({ bytes }) => {
      const digest = createHash('sha256').update(bytes).digest('base64');
      return !known.has(digest) && known.add(digest);
    })
    .map(({ path, bytes }) => {
      const text = bytes.toString('utf8');
      return { path, text: `${plain(text)}\n${plain(text.replace(/<[^>]*>/g, ''))}` };
    });
}

/** The files in a zip, what is in a file of the search index, or the file itself. */
function unpacked({ path, bytes }: Read): Read[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [{ path, bytes: gunzipSync(bytes) }];
  if (!path.endsWith('.zip')) return [{ path, bytes }];
  const inside: Read[] = [];
  // The directory at the end of a zip: a signature, lengths, the name, and where the file begins.
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString('utf8');
    const start = bytes.readUInt32LE(at + 42);
    if (start + 30 > bytes.length) continue;
    const body = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(body, body + bytes.readUInt32LE(at + 20));
    inside.push({
      path: `${path}!${name}`,
      bytes: bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed,
    });
  }
  return inside.flatMap(unpacked);
}

/** Without the ways in which HTML and JSON write quotes, and with one blank for many. */
function plain(text: string): string {
  return text
    .replace(/&(?:#39|#x27|apos);|\\u2019|’/g, "'")
    .replace(/&(?:#34|quot);|\\"|[“”]/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&(?:#60|lt);/g, '<')
    .replace(/\s+/g, ' ');
}
