/** A calendar file (RFC 5545, by `ts-ics`) with whole days and a title, and nothing that says what they are for. */
import { generateIcsCalendar } from 'ts-ics';

export interface Plan {
  /** As it stands in the calendar. */
  readonly title: string;
  /** From today, in days. */
  readonly days: readonly number[];
  /** Midnight of today by the calendar of the device, as UTC: a whole day has no zone. */
  readonly today: Date;
  /** Makes ids that no other entry has. */
  readonly random: () => number;
}

const DAY_MS = 86_400_000;

/** The text of the file. The title is one line; what it cannot hold is left out. */
export function calendarFile({ title, days, today, random }: Plan): string {
  const name = title
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, 40);
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//calendar//EN',
    events: days.map((count) => ({
      uid: `${Math.floor(random() * 1e9).toString(36)}-${count}@example.invalid`,
      summary: name,
      stamp: { date: today },
      start: { date: new Date(today.getTime() + count * DAY_MS), type: 'DATE' as const },
      duration: { days: 1 },
    })),
  });
}
