/** The questions of a set or a form for other tools: GIFT and CSV; what is in them is said in src/questions/. */
import { FORMATS, questionFile, questionFiles } from '~/catalogue/questions.ts';
import type { QuestionFormat } from '~/catalogue/questions.ts';
import { languages } from '~/i18n/languages.ts';

interface Asked {
  readonly params: { readonly lang: string };
  readonly props: { readonly id: string; readonly format: QuestionFormat };
}

export const getStaticPaths = async () => {
  const lists = await Promise.all(languages.map(async ({ code }) => ({ code, all: await questionFiles(code) })));
  return lists.flatMap(({ code, all }) =>
    all.flatMap(({ id, files }) =>
      files.map(({ format }) => ({ params: { lang: code, file: `${id}${FORMATS[format]}` }, props: { id, format } })),
    ),
  );
};

export async function GET({ params: { lang }, props: { id, format } }: Asked): Promise<Response> {
  const type = format === 'csv' ? 'text/csv' : 'text/plain';
  return new Response(await questionFile(id, lang, format), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
