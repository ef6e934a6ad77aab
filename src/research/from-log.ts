/** A record of one participant out of what was noted on the device. */
import { summaryOf, sittingsOf } from '../progress/summary.ts';
import type { Event } from '../progress/events.ts';
import { orderOf } from './record.ts';
import type { ResearchRecord } from './record.ts';

export interface Participant {
  /** The code that the researcher gave, such as P017. Throws for what is none. */
  readonly code: string;
  readonly course: string;
  readonly language: string;
  /** How many items a form has: a sitting that was broken off is left out. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** The record with every whole sitting; `sittings` is empty where there is none. */
export function recordFrom(events: readonly Event[], { code, course, language, sizes }: Participant): ResearchRecord {
  const order = orderOf(code);
  const whole = sittingsOf(summaryOf(events)).filter(({ form, answers }) => answers.length === sizes.get(form));
  return {
    ...{ course, language, participant: code, order },
    sittings: whole.map(({ form, turn, at, answers }) => ({
      ...{ form, turn, day: dayOf(at) },
      minutes: Math.round((at - Math.min(...answers.map((answer) => answer.at))) / 60),
      answers: answers.map(({ item, truth, rating, next, safety, reason }) => ({
        ...{ item, truth, rating, next, safety },
        ...(reason && { reason }),
      })),
    })),
  };
}

/** By the clock of the device, and its calendar. */
function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
