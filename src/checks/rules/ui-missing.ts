import { SOURCE_LANGUAGE } from '../places.ts';
import { error, warning } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** English is complete; another language may be partial, and that is said. */
export const rule: Rule = {
  code: 'ui-missing',
  title: 'Words of the interface that are missing',
  explain: {
    what: 'The files of a language in content/ui/ do not have all keys of the interface.',
    why: 'Without the English sentence the site cannot be built. In other languages the English is shown.',
    example: 'content/ui/es/chat.json without "chat.next"',
    mend: 'Add the keys that the message names. src/schema/ui/ has a note on each.',
  },
  *check({ ui, uiWords }) {
    for (const lang of new Set(ui.map(({ file }) => file.lang))) {
      const own = ui.filter(({ file }) => file.lang === lang);
      const missing = uiWords.keys.filter((key) => !own.some(({ value }) => Object.hasOwn(value, key)));
      const [first = '', ...others] = missing;
      const file = (own.find(({ value }) => Object.keys(value).some((key) => sameArea(key, first))) ?? own[0])?.file;
      if (!file || first === '') continue;
      const which = `"${first}"${others.length > 0 ? ` and ${others.length} more` : ''}`;
      if (lang === SOURCE_LANGUAGE)
        yield error(file, [], `There is no sentence for ${which}. Without, the site cannot be built.`);
      else yield warning(file, [], `Not translated yet: ${which}. English is shown there.`);
    }
  },
};

function sameArea(a: string, b: string): boolean {
  return a.split('.')[0] === b.split('.')[0];
}
