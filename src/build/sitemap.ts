import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf, distFiles } from './dist-files.ts';
import { readPage } from './page-reading.ts';

/**
 * Lists the pages for search engines, and says so in robots.txt. Only where `site` is set, because a site map
 * needs full addresses. Pages that ask to be left out (`<meta name="robots" content="noindex">`) are.
 */
export function sitemap(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (site === undefined) return;
        const count = await writeSitemap(fileURLToPath(dir), site);
        logger.info(`${count} pages listed`);
      },
    },
  };
}

/** Writes `sitemap.xml` into the folder; gives the number of pages in it. */
export async function writeSitemap(folder: string, site: string): Promise<number> {
  const root = site.endsWith('/') ? site : `${site}/`;
  const addresses: string[] = [];
  for (const file of (await distFiles(folder)).filter((each) => each.endsWith('.html') && each !== '404.html')) {
    if (!readPage(await readFile(resolve(folder, file), 'utf8')).isHidden)
      addresses.push(new URL(addressOf(file), root).href);
  }
  const rows = addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`);
  await writeFile(
    resolve(folder, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`,
  );
  await appendFile(resolve(folder, 'robots.txt'), `\nSitemap: ${new URL('sitemap.xml', root).href}\n`);
  return addresses.length;
}
