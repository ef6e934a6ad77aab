/** The help directory for other programs; what each field promises stands in src/schema/help-json.ts. */
import { helpForMachines } from '~/catalogue/help-json.ts';
import { helpJson } from '~/schema/help-json.ts';

const manifest = import.meta.glob<string>('../../package.json', { eager: true, import: 'version' });

export async function GET(): Promise<Response> {
  const help = { format: 1, version: Object.values(manifest)[0], ...(await helpForMachines()) };
  const text = `${JSON.stringify(helpJson.parse(help), null, 2)}\n`;
  return new Response(text, { headers: { 'content-type': 'application/json' } });
}
