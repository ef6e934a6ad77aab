/** The catalogue for other programs; what each field promises stands in src/schema/course-json.ts. */
import { courseMap, scenariosInOrder, techniquesIn } from '~/catalogue/join.ts';
import { languages } from '~/i18n/languages.ts';
import { type CourseJson, courseJson } from '~/schema/course-json.ts';

const [version = ''] = Object.values(import.meta.glob<string>('../../package.json', { eager: true, import: 'version' }));
const codes = languages.map(({ code }) => code);
const [first = ''] = codes;
const routes = (area: string, id: string) => Object.fromEntries(codes.map((code) => [code, `${code}/${area}/${id}/`]));

export async function GET(): Promise<Response> {
  const tracks = await courseMap(first);
  const scenarios = await scenariosInOrder(first);
  const course: CourseJson = {
    format: 1,
    version,
    languages: codes,
    tracks: tracks.map(({ id, title, summary, lessons }) => ({ id, title, summary, lessons: lessons.map((lesson) => lesson.id) })),
    lessons: tracks.flatMap((track) =>
      track.lessons.map(({ id, data: { minutes, title } }) => ({ id, track: track.id, minutes, title, routes: routes('learn', id) })),
    ),
    scenarios: await Promise.all(
      scenarios.map(async (scenario) => {
        const { id, kind, track, minutes, title } = scenario;
        const techniques = [...(await techniquesIn(scenario)).values()].map((technique) => technique.id);
        return { id, kind, track, minutes, title, techniques: [...new Set(techniques)], routes: routes('practice', id) };
      }),
    ),
    // Filled in by the build once the packages lie in downloads/.
    packages: [],
  };
  return new Response(`${JSON.stringify(courseJson.parse(course), null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
}
