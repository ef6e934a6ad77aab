/** Whatever somebody does in one activity fits into what SCORM 1.2 lets a package keep. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { everyPlay } from '../../src/engine/graph.ts';
import type { Move } from '../../src/engine/play.ts';
import { packSuspended } from '../../src/hosts/suspended.ts';
import { keepAnswers } from '../../src/progress/answers.ts';
import { packMoves } from '../../src/progress/place.ts';
import { readYaml } from '../../src/reading/yaml.ts';
import { realScenarios } from './real-content.ts';

const content = new URL('../../content/', import.meta.url);
const read = (path: string): unknown => readYaml(readFileSync(new URL(path, content), 'utf8')).value;

/** One activity in a package: the characters it takes. */
function charactersFor(page: string, key: string, text: string): number {
  const { text: packed, packed: kept } = packSuspended({ done: [page], kept: [[page, key, text]] });
  return kept.kept.length === 1 ? packed.length : Infinity;
}

test('the longest way through every conversation fits, with every message marked', () => {
  for (const { id, plot } of realScenarios) {
    const marked = plot.twins
      .flatMap((twin) => everyPlay(plot, twin))
      .map(({ seed, moves, log }) => {
        const marks = log.filter((entry) => entry.kind === 'item').map((entry): Move => ({ kind: 'mark', message: entry.id }));
        return { seed, moves: packMoves([...moves, ...marks]) };
      });
    const longest = marked.reduce((a, b) => (b.moves.length > a.moves.length ? b : a));
    const text = JSON.stringify({ schema: 1, places: { [id]: longest } });
    expect(charactersFor(id, 'places', text), `${id}: ${text.length}`).toBeLessThan(3000);
  }
});

test('every form and every set fits, with everything answered', () => {
  const next = (item: string): string[] =>
    (read(`items/${item}.yml`) as { next: { id: string }[] }).next.map((step) => step.id);
  for (const folder of ['forms', 'sets'])
    for (const file of readdirSync(new URL(`${folder}/`, content))) {
      const { items } = read(`${folder}/${file}`) as { items?: string[] };
      if (!items) continue;
      const kept = new Map<string, string>();
      const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) };
      const answers = items.map((item, at) => {
        const longest = next(item).sort((a, b) => b.length - a.length)[0] ?? '';
        return [item, { verdict: ((at % 6) + 1) as 1, next: longest, reason: 'writing' as const }] as const;
      });
      const id = file.replace('.yml', '');
      expect(keepAnswers(() => storage as Storage, id, { at: items.length, answers: new Map(answers) }), file).toBe(true);
      expect(charactersFor(id, 'answers', kept.get('answers') ?? ''), file).toBeLessThan(3000);
    }
});
