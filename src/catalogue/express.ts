/** The 15-minute way through the course: the parts of lessons that help most. */
import type { Lesson } from '../schema/lesson.ts';
import { lessonOf, loadCourse } from './load.ts';

export interface Stop extends NonNullable<Lesson['express']> {
  readonly id: string;
  readonly title: string;
  /** The language its words are in. */
  readonly lang: string;
}

export interface ExpressWay {
  readonly stops: readonly Stop[];
  /** All stops together. */
  readonly minutes: number;
}

/** The way, in a language. Throws for a stop whose lesson does not say what is done there. */
export async function expressWay(lang: string): Promise<ExpressWay> {
  const { express } = await loadCourse();
  const stops = await Promise.all(express.map((id) => stopOf(id, lang)));
  return { stops, minutes: stops.reduce((sum, { minutes }) => sum + minutes, 0) };
}

async function stopOf(id: string, lang: string): Promise<Stop> {
  const lesson = await lessonOf(id, lang);
  const { title, express } = lesson.data;
  if (!express) throw new Error(`"${id}" is a stop of the 15-minute way, but its head has no "express"`);
  return { ...express, id, title, lang: lesson.lang };
}
