/** For sites that make a frame of a pasted link. It needs full addresses, so there is none without SITE_URL. */
import { type Framed, framedActivities } from '~/catalogue/frames.ts';
import { oembedOf } from '~/catalogue/oembed.ts';
import { languages } from '~/i18n/languages.ts';

export const getStaticPaths = async () => {
  if (!import.meta.env.SITE) return [];
  const paths = languages.map(async ({ code: lang }) =>
    (await framedActivities(lang)).map((framed) => ({ params: { lang, id: framed.id }, props: { lang, framed } })),
  );
  return (await Promise.all(paths)).flat();
};

interface Asked {
  readonly props: { readonly lang: string; readonly framed: Framed };
  readonly site: URL;
}

export function GET({ props: { lang, framed }, site }: Asked): Response {
  return new Response(`${JSON.stringify(oembedOf(framed, lang, site))}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
