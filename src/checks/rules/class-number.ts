import type { Form } from '../../schema/form.ts';
import type { ItemSet } from '../../schema/item-set.ts';
import type { Content, Entry } from '../content.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A code names a form by its number. Two with the same number, and a class would see numbers that are not its own. */
export const rule: Rule = {
  code: 'class-number',
  title: 'A form or set without its number for class codes, or with one of another',
  explain: {
    what: 'Two forms or sets have the same "code"; or a set that can be told in two numbers has none; or one has it that gives no code: in track c or d, or with "answers: real-job".',
    why: 'A class finds its results by short codes, which hold this number. Nobody in tracks C and D is counted. With "not enough to tell" some answers are held back, and two numbers over the rest mislead.',
    example: 'code: 1   in form-a.yml and in form-b.yml',
    mend: 'Take the lowest number that is in no file of content/forms/ and content/sets/, and never was. Numbers are not used again.',
  },
  *check({ forms, sets }: Content) {
    const first = new Map<number, string>();
    for (const one of [...forms, ...sets] as Entry<Form | ItemSet>[]) {
      const { code } = one.value;
      if (code === undefined) continue;
      const other = first.get(code);
      if (other)
        yield error(one.file, ['code'], `The number ${code} is that of "${other}". Take one that nothing has had.`);
      else first.set(code, one.id);
    }
    for (const { file, value } of sets) {
      const isCounted = value.answers === 'certainty' && (value.track === 'a' || value.track === 'b');
      if (isCounted && value.code === undefined)
        yield error(
          file,
          file.locate(['items'], 'key'),
          'The set has no "code". Give it a number that no form or set has had.',
        );
      if (!isCounted && value.code !== undefined)
        yield error(file, ['code'], 'This set gives no code for a class: leave "code" out.');
    }
  },
};
