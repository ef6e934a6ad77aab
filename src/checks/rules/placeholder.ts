import { SOURCE_LANGUAGE } from '../places.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What is filled in in English is filled in in every language. */
export const rule: Rule = {
  code: 'placeholder',
  title: 'A placeholder that is missing or made up',
  explain: {
    what: 'A translated sentence does not have the same placeholders in braces as the English one.',
    why: 'The number or name that belongs there is not shown, or the braces are.',
    example: 'English: "{now} of {all}"   Spanish: "{ahora} de {all}"',
    mend: 'Copy the placeholders as they are, braces and all. Their order is free.',
  },
  *check({ ui }) {
    for (const { file, id: area, value } of ui) {
      const source = ui.find((entry) => entry.id === area && entry.file.lang === SOURCE_LANGUAGE);
      for (const [key, sentence] of Object.entries(value)) {
        const english = source?.value[key];
        if (english === undefined) continue;
        const [given, wanted] = [placeholdersIn(sentence), placeholdersIn(english)];
        if (given.join() !== wanted.join())
          yield error(
            file,
            [key],
            `"${key}" has ${listed(given)}; the English has ${listed(wanted)}. Copy them as they are.`,
          );
      }
    }
  },
};

function placeholdersIn(sentence: string): string[] {
  return (sentence.match(/\{\w+\}/g) ?? []).sort();
}

function listed(placeholders: readonly string[]): string {
  return placeholders.length === 0 ? 'no placeholder' : placeholders.join(' ');
}
