/** Conditions of a card in words that hold at a table: by part and letter, all of them. */
import type { PaperGame } from '../../engine/paper-cards.ts';
import type { Choice, Scenario } from '../../schema/scenario.ts';
import type { Translate } from '../../i18n/text.ts';

type Conditional = Pick<Choice, 'if-chose' | 'if-not-chose' | 'if-value'>;

/** When it is read: each condition as a sentence. None where it always is. */
export function paperWhen(
  thing: Conditional,
  { values }: Pick<Scenario, 'values'>,
  { replies }: PaperGame,
  { t, lang }: { t: Translate; lang: string },
): readonly string[] {
  const these = (ids: readonly string[]): string =>
    new Intl.ListFormat(lang, { type: 'disjunction' }).format(
      ids.flatMap((id) => {
        const at = replies.get(id);
        return at ? [t('print.reply', at)] : [];
      }),
    );
  const { 'if-chose': chose, 'if-not-chose': without, 'if-value': bounds = {} } = thing;
  return [
    ...(chose ? [t('print.onlyAfter', { replies: these(chose) })] : []),
    ...(without ? [t('print.onlyWithout', { replies: these(without) })] : []),
    ...Object.entries(bounds).flatMap(([id, { 'at-least': least, below }]) => {
      const name = values?.[id]?.name ?? '';
      return [
        ...(least === undefined ? [] : [t('chat.onlyFrom', { name, count: least })]),
        ...(below === undefined ? [] : [t('chat.onlyBelow', { name, count: below })]),
      ];
    }),
  ];
}
