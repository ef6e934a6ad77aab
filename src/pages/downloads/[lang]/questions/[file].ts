/** The questions of a set or a form for other tools: GIFT and CSV; what is in them is said in src/questions/. */
import type { APIRoute } from 'astro';
import { FORMATS, questionFile, questionFiles } from '~/catalogue/questions.ts';
import type { QuestionFormat } from '~/catalogue/questions.ts';
import { languages } from '~/i18n/languages.ts';

interface Props {
  readonly id: string;
  readonly format: QuestionFormat;
}

export const getStaticPaths = async () => {
  const lists = await Promise.all(languages.map(async ({ code }) => ({ code, all: await questionFiles(code) })));
  return lists.flatMap(({ code, all }) =>
    all.flatMap(({ id, files }) =>
      files.map(({ format }) => ({ params: { lang: code, file: `${id}${FORMATS[format]}` }, props: { id, format } })),
    ),
  );
};

export const GET: APIRoute<Props> = async ({ params: { lang = '' }, props: { id, format } }) =>
  new Response(await questionFile(id, lang, format), {
    headers: { 'content-type': `text/${format === 'csv' ? 'csv' : 'plain'}; charset=utf-8` },
  });
