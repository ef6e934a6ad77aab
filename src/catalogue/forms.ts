/** The forms of the assessment, and what comes up again later. */
import type { Form } from '../schema/form.ts';
import type { JudgedItem } from '../schema/judged-item.ts';
import type { Technique } from '../schema/technique.ts';
import { itemsIn } from './join.ts';
import { allForms, loadCourse } from './load.ts';

export type FormPage = Form & { readonly id: string };

/** All forms, in the order of the course. Throws for one that does not exist. */
export async function formsInOrder(): Promise<readonly FormPage[]> {
  const { forms } = await loadCourse();
  const all = await allForms();
  return forms.map((id) => {
    const form = all.find((one) => one.id === id);
    if (!form) throw new Error(`there is no form content/forms/${id}.yml, and content/course.yml lists it`);
    return form;
  });
}

/** The items that come up again later, with the techniques that they show. */
export async function reviewItems(): Promise<{
  items: (JudgedItem & { id: string })[];
  techniques: ReadonlyMap<string, Technique & { id: string }>;
}> {
  return itemsIn((await loadCourse()).review);
}
