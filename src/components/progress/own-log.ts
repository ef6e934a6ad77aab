/** What this learner did, out of this browser; and the time and the chance that go with it, for the pure layers. */
import { chance } from '../../engine/chance.ts';
import { openLog } from '../../progress/log.ts';
import type { Log } from '../../progress/log.ts';
import { keepable } from '../page/keepable.ts';
import { randomSeed } from '../page/seed.ts';

/** The events of this learner. In discreet mode nothing is read and nothing kept. */
export function ownLog(): Log {
  return openLog({ tab: () => keepable().sessionStorage, device: () => keepable().localStorage });
}

/** Now, in seconds since 1970. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** Chance that nobody can foresee. */
export function luck(): () => number {
  return chance(randomSeed());
}
