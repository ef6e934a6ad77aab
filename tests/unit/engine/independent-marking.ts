/**
 * Marking once more, written from the formulas alone and by other means, to compare with: z by bisection on an
 * integrated normal curve, AUC by asking every pair. Slow on purpose.
 */
import type { Response } from '../../../src/engine/marking.ts';

/** Φ(z) by Simpson's rule from 0, 400 strips. */
function below(z: number): number {
  const strips = 400;
  const width = z / strips;
  let sum = 0;
  for (let at = 0; at <= strips; at += 1) {
    const weight = at === 0 || at === strips ? 1 : at % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-((at * width) ** 2) / 2);
  }
  return 0.5 + (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}

/** z(p) by halving an interval sixty times. */
export function slowQuantile(p: number): number {
  let [low, high] = [-9, 9];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (below(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export function slowMarks(responses: readonly Response[]) {
  let [H, M, F, C] = [0, 0, 0, 0];
  for (const { truth, rating } of responses) {
    if (truth === 'scam' && rating < 4) H += 1;
    if (truth === 'scam' && rating > 3) M += 1;
    if (truth === 'genuine' && rating < 4) F += 1;
    if (truth === 'genuine' && rating > 3) C += 1;
  }
  const [ns, ng] = [H + M, F + C];
  const [h, f] = [(H + 0.5) / (ns + 1), (F + 0.5) / (ng + 1)];
  const [zh, zf] = [slowQuantile(h), slowQuantile(f)];
  const height = (z: number): number => 0.3989422804014327 * Math.exp(-0.5 * z * z);
  const variance = (h * (1 - h)) / ns / height(zh) ** 2 + (f * (1 - f)) / ng / height(zf) ** 2;

  let [above, ties] = [0, 0];
  for (const scam of responses.filter(({ truth }) => truth === 'scam'))
    for (const fine of responses.filter(({ truth }) => truth === 'genuine')) {
      if (scam.rating < fine.rating) above += 1;
      if (scam.rating === fine.rating) ties += 1;
    }
  const auc = (above + ties / 2) / (ns * ng);
  const hanley =
    (auc * (1 - auc) + (ns - 1) * (auc / (2 - auc) - auc ** 2) + (ng - 1) * ((2 * auc ** 2) / (1 + auc) - auc ** 2)) /
    (ns * ng);
  return {
    ...{ H, M, F, C, ns, ng, auc },
    dPrime: zh - zf,
    dPrimeError: Math.sqrt(variance),
    criterion: -0.5 * (zh + zf),
    aucError: Math.sqrt(Math.max(0, hanley)),
  };
}
