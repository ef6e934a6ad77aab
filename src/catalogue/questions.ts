/** Things to judge for teachers who want them in a tool of their own: what there is, and the questions of each. */
import { languageOf, SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { textIn } from '../i18n/text.ts';
import type { Translate } from '../i18n/text.ts';
import { questionsAbout } from '../questions/ask.ts';
import { csvOf } from '../questions/csv.ts';
import { giftOf } from '../questions/gift.ts';
import type { QuestionList } from '../questions/question.ts';
import type { Form } from '../schema/form.ts';
import { SITE_NAME } from '../site.ts';
import { formsInOrder } from './forms.ts';
import { itemsIn } from './join.ts';
import { allSets, loadCourse } from './load.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The formats, each with the ending of its file. */
export const FORMATS = { gift: '.gift.txt', csv: '.csv' } as const;
export type QuestionFormat = keyof typeof FORMATS;

const write = { gift: giftOf, csv: csvOf };

export interface QuestionFiles {
  readonly id: string;
  readonly title: string;
  /** A set to practise with, or a form that measures: the page that offers a form has to say so. */
  readonly kind: 'set' | 'form';
  /** How many things there are to judge. Each makes two questions. */
  readonly count: number;
  readonly files: readonly {
    readonly format: QuestionFormat;
    /** Address from the root of the site, without a leading slash. */
    readonly path: string;
    readonly bytes: number;
  }[];
}

/** Every set and every form, in the order of the course, with the files of a language. */
export async function questionFiles(lang: string): Promise<readonly QuestionFiles[]> {
  const sources = await all();
  return Promise.all(
    sources.map(async ({ id, title, kind, items }) => ({
      ...{ id, title, kind, count: items.length },
      files: await Promise.all(
        (Object.keys(FORMATS) as QuestionFormat[]).map(async (format) => ({
          format,
          path: `downloads/${lang}/questions/${id}${FORMATS[format]}`,
          bytes: new TextEncoder().encode(await questionFile(id, lang, format)).length,
        })),
      ),
    })),
  );
}

/** One of those files. Throws for an id that neither a set nor a form has. */
export async function questionFile(id: string, lang: string, format: QuestionFormat): Promise<string> {
  const source = (await all()).find((one) => one.id === id);
  if (!source) throw new Error(`there is no set and no form "${id}" in content/`);
  const t = textIn(lang);
  const { items } = await itemsIn(source.items);
  const list: QuestionList = {
    id,
    language: lang,
    category: [SITE_NAME, source.title],
    notes: notes(source, lang, t),
    questions: questionsAbout(items, source.answers, t),
  };
  return write[format](list);
}

type Source = Pick<Form, 'title' | 'items' | 'review'> & {
  id: string;
  kind: 'set' | 'form';
  answers: 'certainty' | 'real-job';
};

async function all(): Promise<readonly Source[]> {
  const course = await loadCourse();
  // Those for a class come after those of the course; an edition may have the same one as both.
  const activities = [...course.activities, ...course.school.map(({ id }) => id)];
  const sets = (await allSets()).filter(({ id }) => activities.includes(id));
  return [
    ...sets
      .sort((a, b) => activities.indexOf(a.id) - activities.indexOf(b.id))
      .map((set) => ({ ...set, kind: 'set' as const })),
    ...(await formsInOrder()).map((form) => ({ ...form, answers: 'certainty' as const })),
  ];
}

/** What whoever takes the file has to know. How many are scams is not said: it would help to guess. */
function notes({ kind, answers, review }: Source, lang: string, t: Translate): string[] {
  const readings = Object.values(review).flat();
  const isSource = languageOf(lang).code === SOURCE_LANGUAGE;
  return [
    ...(kind === 'form' ? [t('questions.form'), t('questions.formEnd')] : []),
    t('questions.credit', { site: SITE_NAME, licence: LICENCE }),
    readings.length ? `${t('page.reviewed')} ${readings.join(' · ')}` : t('questions.notReviewed'),
    t('questions.keep'),
    ...(isSource ? [] : [t('page.fallback', { language: 'English' })]),
    t('questions.points'),
    ...(answers === 'certainty' ? [t('questions.scale')] : []),
    t('questions.whole'),
  ];
}
