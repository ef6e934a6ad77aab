import type { SessionStep } from '../../schema/session.ts';

/** Each step with the minute at which it begins and ends. */
export function withMinutes(steps: readonly SessionStep[]): { step: SessionStep; from: number; to: number }[] {
  let from = 0;
  return steps.map((step) => {
    const begins = from;
    from += step.minutes;
    return { step, from: begins, to: from };
  });
}
