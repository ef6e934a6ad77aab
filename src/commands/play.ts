/**
 * `npm run play -- <id>`: a conversation in the terminal. The second, plain player keeps the engine
 * honest, and lets an author hear a draft before any build.
 *
 *   npm run play -- wrong-court            as it comes
 *   npm run play -- wrong-court --seed 4   always the same continuation
 *   npm run play -- gate-14-school         the school cut of a conversation
 *   npm run play                           lists what there is
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readYaml } from '../reading/yaml.ts';
import { begin, move, openChoices, undo } from '../engine/play.ts';
import { plotOf } from '../engine/plot.ts';
import type { Plot } from '../engine/plot.ts';
import type { Play } from '../engine/play.ts';
import { rewind } from '../engine/rewind.ts';
import { valueCurve } from '../engine/values.ts';
import { CUT_ENDING, cut as cutSchema, cutIdOf, ofCut } from '../schema/cut.ts';
import { cutOf } from '../schema/scenario-cut.ts';
import { scenario as scenarioSchema } from '../schema/scenario.ts';
import type { Item, Scenario } from '../schema/scenario.ts';

const folder = new URL('../../content/scenarios/', import.meta.url);
const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const [id] = positionals;
if (!id) {
  console.log(`npm run play -- <id>\n\n${known().join('\n')}`);
} else {
  await play(load(id), Number(values.seed ?? Date.now() % 100_000));
}

/** Every conversation by its id, and each school cut after its whole. */
function known(): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => [name, ...(hasCut(name) ? [cutIdOf(name)] : [])]);
}

function hasCut(name: string): boolean {
  return existsSync(new URL(`${name}/school.yml`, folder));
}

function load(name: string): Scenario {
  // A conversation may end like a cut: whether it is one, its file says.
  const isCut = /^[a-z0-9-]+$/.test(name) && name.endsWith(CUT_ENDING) && hasCut(ofCut(name));
  return isCut ? loadCut(ofCut(name)) : loadWhole(name);
}

function loadCut(of: string): Scenario {
  const whole = loadWhole(of);
  const parsed = cutSchema.safeParse(readYaml(readFileSync(new URL(`${of}/school.yml`, folder), 'utf8')).value);
  return parsed.success
    ? cutOf(whole, parsed.data)
    : stop(`The school cut of "${of}" has errors. Run: npm run check -- content/scenarios/${of}/school.yml`);
}

function loadWhole(name: string): Scenario {
  const file = new URL(`${name}/scenario.yml`, folder);
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file))
    return stop(`There is no conversation "${name}". There are: ${known().join(', ')}.`);
  const parsed = scenarioSchema.safeParse(readYaml(readFileSync(file, 'utf8')).value);
  return parsed.success
    ? parsed.data
    : stop(`"${name}" has errors. Run: npm run check -- content/scenarios/${name}/scenario.yml`);
}

async function play(scenario: Scenario, seed: number): Promise<void> {
  const plot = plotOf(scenario);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const asked = lines[Symbol.asyncIterator]();
  const ask = async (prompt: string) => {
    process.stdout.write(prompt);
    const { value, done } = await asked.next();
    return done ? 'q' : String(value).trim();
  };
  console.log(
    `\n${scenario.title}\n${scenario.meet}\n\nEnter: next · number: that reply · m: something feels off · u: take back · q: stop (seed ${seed})\n`,
  );
  let now = begin(plot, seed);
  while (now.waiting !== 'ended') {
    const options = show(scenario, plot, now);
    const answer = await ask(options.length > 0 ? '? ' : '');
    if (answer === 'q') return lines.close();
    const next = answered(plot, now, answer, options);
    if (next.moves.length > now.moves.length) tell(scenario, now, next);
    now = next;
  }
  lines.close();
  finish(scenario, plot, now);
}

/** Prints the open replies or guesses, if any. Returns their ids. */
function show(scenario: Scenario, plot: Plot, play: Play): string[] {
  const step = scenario.steps[play.step];
  if (play.waiting === 'choice') {
    const open = openChoices(plot, play).map((choice) => step?.choices?.find((c) => c.id === choice.id));
    open.forEach((choice, index) => console.log(`  ${index + 1}  ${choice?.say ? `“${choice.say}”` : choice?.do}`));
    return open.map((choice) => choice?.id ?? '');
  }
  if (play.waiting !== 'predict') return [];
  console.log(`  (${step?.predict?.question})`);
  step?.predict?.options.forEach((option, index) => console.log(`  ${index + 1}  ${option.text}`));
  return step?.predict?.options.map((option) => option.id) ?? [];
}

function answered(plot: Plot, play: Play, answer: string, options: readonly string[]): Play {
  const last = play.log.findLast((entry) => entry.kind === 'item');
  if (answer === 'u') return undo(plot, play);
  if (answer === 'm' && last) return move(plot, play, { kind: 'mark', message: last.id });
  const picked = options[Number(answer) - 1];
  if (play.waiting === 'choice') return picked ? move(plot, play, { kind: 'choose', choice: picked }) : play;
  if (play.waiting === 'predict') return picked ? move(plot, play, { kind: 'predict', option: picked }) : play;
  return move(plot, play, { kind: 'next' });
}

/** Prints what a move has added. */
function tell(scenario: Scenario, before: Play, after: Play): void {
  for (const entry of after.log.slice(before.log.length)) {
    const step = scenario.steps[entry.step];
    if (entry.kind === 'item')
      console.log(
        line(
          scenario,
          step?.says.find((item) => item.id === entry.id),
        ),
      );
    if (entry.kind === 'predict')
      console.log(`  — ${step?.predict?.options.find((option) => option.id === entry.id)?.reply}`);
  }
}

function line(scenario: Scenario, item: Item | undefined): string {
  if (!item) return '';
  if ('day' in item) return `\n── ${item.text}`;
  if ('beat' in item) return `   (${item.beat})`;
  if ('scene' in item) return `   [${item.shows}]`;
  if ('call' in item) return `\n☎ ${item.text}`;
  const drawing = item.picture ? ` [${item.picture.shows}]` : '';
  return `${scenario.cast[item.from]?.name}${item.aloud ? ' (aloud)' : item.over ? ` (${item.over})` : ''}: ${item.text}${drawing}`;
}

function finish(scenario: Scenario, plot: Plot, play: Play): void {
  const ending = scenario.endings[play.ending ?? ''];
  const { matched, further } = rewind(plot, play);
  const curve = valueCurve(plot, play);
  console.log(`\n== ${ending?.title}\n${ending?.text}\n\n${scenario.reveal[play.twin]}\n`);
  for (const [value, { name }] of Object.entries(scenario.values ?? {}))
    console.log(`${name}: ${curve.map(({ values }) => values[value]).join(' → ')} (of 10)`);
  for (const message of [...matched, ...further]) {
    const entry = play.log.find((one) => one.id === message);
    const item = scenario.steps[entry?.step ?? '']?.says.find((one) => one.id === message);
    if (item && 'note' in item && item.note)
      console.log(
        `${play.marked.includes(message) ? '◆' : '·'} “${item.note.cue}”\n  ${item.note.sees}\n  ${item.note['going-on']}\n  ${item.note.helps}`,
      );
  }
  console.log(
    `\n${Object.values(scenario.recap)
      .map((sentence) => `- ${sentence}`)
      .join('\n')}`,
  );
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
