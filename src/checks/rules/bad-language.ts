import { SOURCE_LANGUAGE } from '../places.ts';
import { error } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** A language is named by its tag, written the one way that browsers and screen readers know. */
export const rule: Rule = {
  code: 'bad-language',
  title: 'A language with a wrong name',
  explain: {
    what: 'A folder or file is named after a language, but not by its tag (BCP 47).',
    why: 'Browsers choose the voice, the hyphens and the direction of the text by that tag.',
    example: 'content/lessons/zh_TW/first-hello.mdx',
    mend: 'Use the tag as it is written in lists of languages: es, pt-BR, zh-Hant-TW.',
  },
  *check({ files, scenarios }) {
    const top = { line: 1, column: 1 };
    for (const file of files) {
      const fault = file.lang && faultOf(file.lang);
      if (fault) yield error(file, top, fault);
      if (file.kind === 'translation' && file.lang === SOURCE_LANGUAGE)
        yield error(
          file,
          top,
          'The English words stand in scenario.yml itself. Move them there, and delete this file.',
        );
    }
    for (const { file, value } of scenarios)
      for (const [step, { says }] of Object.entries(value.steps))
        for (const [at, item] of says.entries()) {
          const fault = 'lang' in item && item.lang && faultOf(item.lang);
          if (fault) yield error(file, ['steps', step, 'says', at, 'lang'], fault);
        }
  },
};

function faultOf(tag: string): string | undefined {
  if (tag === SOURCE_LANGUAGE) return undefined;
  const right = canonical(tag) ?? canonical(tag.replaceAll('_', '-'));
  if (!right) return `"${tag}" is not a language tag. Use one such as "es" or "pt-BR".`;
  if (right !== tag) return `"${tag}" is not how this language tag is written. Use "${right}".`;
  const names = new Intl.DisplayNames([SOURCE_LANGUAGE], { type: 'language', fallback: 'none' });
  return names.of(tag) ? undefined : `No language has the tag "${tag}". Use one such as "es" or "pt-BR".`;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
