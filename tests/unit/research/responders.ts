/** Made-up participants whose d′ and criterion are known, to see whether the analysis finds them again. */
import type { Rating } from '../../../src/engine/tally.ts';
import type { Answer, Forms, ResearchRecord, Sitting } from '../../../src/research/record.ts';
import { orderOf } from '../../../src/research/record.ts';

export const forms: Forms = new Map(
  ['form-a', 'form-b'].map((form) => [
    form,
    new Map(
      Array.from({ length: 20 }, (_, n) => [
        `${form}-item-${n}`,
        n % 2 === 0 ? ('scam' as const) : ('genuine' as const),
      ]),
    ),
  ]),
);

/** Two random numbers of the standard normal distribution (Box and Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export interface Responder {
  readonly dPrime: number;
  readonly criterion: number;
}

/** The answers of somebody to a form: evidence for "scam" with mean ± d′/2 and spread 1, cut at five lines around c. */
export function sit(
  form: string,
  turn: Sitting['turn'],
  { dPrime, criterion }: Responder,
  random: () => number,
  all: Forms = forms,
): Sitting {
  const lines = [1.2, 0.6, 0, -0.6, -1.2].map((line) => line + criterion);
  const answers = [...all.get(form)!].map(([item, truth]): Answer => {
    const evidence = normal(random) + (truth === 'scam' ? dPrime / 2 : -dPrime / 2);
    const passed = lines.findIndex((line) => evidence > line);
    const rating = (passed === -1 ? 6 : passed + 1) as Rating;
    return { item, truth, rating, next: 'own-route', safety: random() < 0.8 ? 2 : 0 };
  });
  return { form, turn, day: '2026-12-01', minutes: 8, answers };
}

/** A participant before and after, in the order that belongs to the code. */
export function participant(
  number: number,
  before: Responder,
  after: Responder,
  random: () => number,
  all: Forms = forms,
): ResearchRecord {
  const code = `P${String(number).padStart(3, '0')}`;
  const order = orderOf(code);
  const [first, second] = order === 'AB' ? ['form-a', 'form-b'] : ['form-b', 'form-a'];
  return {
    ...{ course: '0.1.0', language: 'en', participant: code, order },
    sittings: [sit(first!, 'before', before, random, all), sit(second!, 'after', after, random, all)],
  };
}
