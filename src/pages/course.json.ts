/** The catalogue for other programs; what each field promises stands in src/schema/course-json.ts. */
import { courseForMachines } from '~/catalogue/course-json.ts';
import { courseJson } from '~/schema/course-json.ts';

const manifest = import.meta.glob<string>('../../package.json', { eager: true, import: 'version' });

export async function GET(): Promise<Response> {
  const course = {
    format: 1,
    version: Object.values(manifest)[0],
    ...(await courseForMachines()),
    // Filled in by the build, once the packages lie in downloads/.
    packages: [],
    pdfs: [],
  };
  const text = `${JSON.stringify(courseJson.parse(course), null, 2)}\n`;
  return new Response(text, { headers: { 'content-type': 'application/json' } });
}
