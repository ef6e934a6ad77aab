/**
 * What a page of somebody else gets for a pasted link (https://oembed.com): a quotation with the link, and a frame.
 * WordPress shows the first until the second speaks, and keeps neither style nor script, so there are none.
 */
import { SITE_NAME, fullAddress } from '../site.ts';
import { languageOf } from '../i18n/languages.ts';
import type { Framed } from './frames.ts';

const DAY_S = 86_400;
const SIZE = { width: 600, height: 640 };

/** The answer for one activity, as it lies in `/oembed/<lang>/<id>.json`. */
export function oembedOf({ id, title, home }: Framed, lang: string, site: URL) {
  const name = escaped(title);
  const frame = escaped(fullAddress(`/${lang}/embed/${id}/`, site));
  const quotation = `<blockquote lang="${lang}" dir="${languageOf(lang).direction}"><a href="${escaped(fullAddress(home, site))}">${name}</a></blockquote>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: SITE_NAME,
    provider_url: fullAddress('/', site),
    author_name: SITE_NAME,
    author_url: fullAddress('/', site),
    cache_age: DAY_S,
    ...SIZE,
    html: `${quotation}<iframe title="${name}" src="${frame}" width="${SIZE.width}" height="${SIZE.height}"></iframe>`,
  };
}

/** Where the answer for a page lies: for a page that can be framed, and where the site knows its address. */
export function oembedFor(path: string, site: URL | undefined): string | undefined {
  const [, lang, area, id] = /^\/([^/]+)\/(practice|assess|embed)\/([^/]+)\/$/.exec(path) ?? [];
  if (!site || !id || (area === 'embed' && id === 'help')) return undefined;
  return fullAddress(`/oembed/${lang}/${id}.json`, site);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
