import { begin } from '../../engine/play.ts';
import type { Play } from '../../engine/play.ts';
import type { Plot } from '../../engine/plot.ts';
import { randomSeed } from '../page/seed.ts';

/** A seed for the next play: the other continuation where there are two. */
export function otherSeed(plot: Plot, play: Play): number {
  for (let tries = 0; tries < 64; tries += 1) {
    const seed = randomSeed();
    if (plot.twins.length < 2 || begin(plot, seed).twin !== play.twin) return seed;
  }
  return play.seed;
}
