/** The catalogue for other programs; what each field promises stands in src/schema/course-json.ts. */
import { courseMap, scenariosInOrder, techniquesIn } from '~/catalogue/join.ts';
import { languages } from '~/i18n/languages.ts';
import { courseJson } from '~/schema/course-json.ts';

const manifest = import.meta.glob<string>('../../package.json', { eager: true, import: 'version' });
const codes = languages.map(({ code }) => code);
const [first = ''] = codes;

const routes = (area: string, id: string) => Object.fromEntries(codes.map((code) => [code, `${code}/${area}/${id}/`]));

export async function GET(): Promise<Response> {
  const tracks = await courseMap(first);
  const course = {
    format: 1,
    version: Object.values(manifest)[0],
    languages: codes,
    tracks: tracks.map((track) => ({ ...track, lessons: track.lessons.map(({ id }) => id) })),
    lessons: tracks.flatMap(({ id: track, lessons }) =>
      lessons.map(({ id, data: { minutes, title } }) => ({ id, track, minutes, title, routes: routes('learn', id) })),
    ),
    scenarios: await Promise.all(
      (await scenariosInOrder(first)).map(async (scenario) => {
        const { id, kind, track, minutes, title } = scenario;
        const techniques = new Set([...(await techniquesIn(scenario)).values()].map((technique) => technique.id));
        return { id, kind, track, minutes, title, techniques: [...techniques], routes: routes('practice', id) };
      }),
    ),
    // Filled in by the build, once the packages lie in downloads/.
    packages: [],
  };
  const text = `${JSON.stringify(courseJson.parse(course), null, 2)}\n`;
  return new Response(text, { headers: { 'content-type': 'application/json' } });
}
