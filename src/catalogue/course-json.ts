/** The catalogue for other programs, as `src/schema/course-json.ts` describes it, without its packages. */
import { languages } from '../i18n/languages.ts';
import { courseMap, techniquesIn } from './join.ts';
import { playedHere, triedHere } from './school.ts';
import { sessionsInOrder } from './sessions.ts';

const codes = languages.map(({ code }) => code);
const [first = ''] = codes;

const routes = (area: string, id: string) => Object.fromEntries(codes.map((code) => [code, `${code}/${area}/${id}/`]));

/** Languages, tracks, lessons and what can be practised, in the order of the course; titles in the first language. */
export async function courseForMachines() {
  const tracks = await courseMap(first);
  return {
    languages: codes,
    tracks: tracks.map((track) => ({ ...track, lessons: track.lessons.map(({ id }) => id) })),
    lessons: tracks.flatMap(({ id: track, lessons }) =>
      lessons.map(({ id, data: { minutes, title } }) => ({ id, track, minutes, title, routes: routes('learn', id) })),
    ),
    scenarios: [...(await conversations()), ...(await activities())],
    sessions: (await sessionsInOrder()).map(({ id, setting, ages, minutes, title }) => ({
      ...{ id, setting, ages, minutes, title },
      routes: routes('teach', id),
    })),
  };
}

async function conversations() {
  return Promise.all(
    (await playedHere(first)).map(async (scenario) => {
      const { id, kind, track, minutes, title } = scenario;
      const techniques = new Set([...(await techniquesIn(scenario)).values()].map((technique) => technique.id));
      return { id, kind, track, minutes, title, techniques: [...techniques], routes: routes('practice', id) };
    }),
  );
}

async function activities() {
  return (await triedHere(first)).map(({ id, kind, track, minutes, title, techniques }) => ({
    ...{ id, kind, track, minutes, title },
    techniques: [...techniques],
    routes: routes('practice', id),
  }));
}
