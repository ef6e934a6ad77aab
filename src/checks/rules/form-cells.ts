import type { Form } from '../../schema/form.ts';
import type { JudgedItem } from '../../schema/judged-item.ts';
import type { Content, Entry } from '../content.ts';
import { error } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';

/** Two forms may differ by this much in what people are expected to get right, in 100. */
const APART = 5;

/** What is compared must be as hard: a scam and something genuine in each cell, and the same cells in both forms. */
export const rule: Rule = {
  code: 'form-cells',
  title: 'A form that is not as hard as its other, or harder on one side',
  explain: {
    what: `In a form, a cell (channel, purpose, stage, difficulty, polish) holds more scams than genuine things or the other way round; or its cells are not those of the form under "like"; or what people are expected to get right ("predicted") differs by more than ${APART} in 100 between the two.`,
    why: 'People sit one form before the course and the other after it. If the second is easier, they seem to have learnt; if its scams alone are easier, they seem to have become suspicious.',
    example: 'three scams by email, and no genuine thing by email',
    mend: 'Exchange items, or change their cells, until each cell has as many scams as genuine things, in both forms.',
  },
  *check(content) {
    for (const one of content.forms) {
      const items = itemsOf(one, content);
      if (!items) continue;
      const at = one.file.locate(['items'], 'key');
      for (const [cell, sides] of cellsOf(items))
        if (sides.scam !== sides.genuine)
          yield error(one.file, at, `The cell ${cell} has ${sides.scam} scams and ${sides.genuine} genuine things.`);
      yield* againstOther(one, items, content);
    }
  },
};

function* againstOther(one: Entry<Form>, items: readonly JudgedItem[], content: Content): Generator<Finding> {
  const like = content.forms.find(({ id }) => id === one.value.like);
  const others = like && itemsOf(like, content);
  if (!others) return;
  const [own, other] = [cellsOf(items), cellsOf(others)];
  const missing = [...other.keys()].filter((cell) => own.get(cell)?.scam !== other.get(cell)?.scam);
  if (missing.length > 0)
    yield error(one.file, ['like'], `"${like.id}" has other counts in these cells: ${missing.join('; ')}.`);
  const [mine, theirs] = [predictedOf(items), predictedOf(others)];
  if (mine !== undefined && theirs !== undefined && Math.abs(mine - theirs) > APART)
    yield error(
      one.file,
      ['like'],
      `People are expected to get ${mine.toFixed(0)} in 100 right here, and ${theirs.toFixed(0)} in "${like.id}". Keep them within ${APART}.`,
    );
}

/** The items of a form; undefined while one of them cannot be read, which is said elsewhere. */
function itemsOf({ value }: Entry<Form>, { items }: Content): JudgedItem[] | undefined {
  const known = value.items.flatMap((id) => items.find((item) => item.id === id)?.value ?? []);
  return known.length === value.items.length ? known : undefined;
}

function cellsOf(items: readonly JudgedItem[]): Map<string, { scam: number; genuine: number }> {
  const cells = new Map<string, { scam: number; genuine: number }>();
  for (const { channel, purpose, stage, difficulty, polish, truth } of items) {
    const cell = [channel, purpose, stage, difficulty, polish].join(' · ');
    const sides = cells.get(cell) ?? { scam: 0, genuine: 0 };
    if (truth !== 'open') sides[truth] += 1;
    cells.set(cell, sides);
  }
  return cells;
}

function predictedOf(items: readonly JudgedItem[]): number | undefined {
  const known = items.flatMap(({ predicted }) => predicted ?? []);
  return known.length === items.length ? known.reduce((sum, one) => sum + one, 0) / known.length : undefined;
}
