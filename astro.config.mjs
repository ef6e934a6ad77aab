// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { boot } from './src/build/boot.ts';
import { embedScript } from './src/build/embed-script.ts';
import { frames } from './src/build/frames.ts';
import { headers } from './src/build/headers.ts';
import { offline } from './src/build/offline.ts';
import { packages } from './src/build/packages.ts';
import { portable } from './src/build/portable.ts';
import { printables } from './src/build/printables.ts';
import { search } from './src/build/search.ts';
import { sitemap } from './src/build/sitemap.ts';
import { languages } from './src/i18n/languages.ts';

// Only what needs a full address needs to know where the site lies: site map, oEmbed, social pictures.
const site = process.env['SITE_URL'];
const base = process.env['SITE_BASE'] ?? (site ? new URL(site).pathname : '/');

export default defineConfig({
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    // These work on the finished pages, in this order: those for frames get one style sheet, the index is made from them, then their addresses
    // become relative, what is for paper is printed and packages are made from those, and the list of what is kept offline comes last, when nothing changes any more.
    frames(),
    embedScript(),
    boot(),
    search(),
    portable({ base }),
    printables({ languages: languages.filter(({ pseudo }) => !pseudo).map(({ code }) => code) }),
    packages({ languages }),
    sitemap(),
    headers(),
    offline({ languages: languages.map((language) => language.code) }),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // One warning for each MDX file that says nothing: https://github.com/withastro/astro/issues/18087
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
