/** Conditions and moves of a conversation in its markup: as data for the script, and as words for people. */
import type { Choice, Scenario } from '../../schema/scenario.ts';
import type { Translate } from '../../i18n/text.ts';
import type { Reading } from './reading.ts';

type Conditional = Pick<Choice, 'if-chose' | 'if-not-chose' | 'if-value'>;

/** `data-*` attributes that `plot-from-page.ts` reads back: replies by id, values as `openness:5:` (at least : below). */
export function whenData(thing: Conditional) {
  const bounds = Object.entries(thing['if-value'] ?? {});
  return {
    'data-if': thing['if-chose']?.join(' '),
    'data-not': thing['if-not-chose']?.join(' '),
    'data-value':
      bounds.map(([id, { 'at-least': least = '', below = '' }]) => `${id}:${least}:${below}`).join(' ') || undefined,
  };
}

/** The condition in words; nothing where there is none. Where there are several, the first of them. */
export function whenWords(thing: Conditional, scenario: Scenario, reading: Reading, t: Translate): string | undefined {
  const replyTo = (ids: readonly string[]) => reading.reply.get(ids[0] ?? '') ?? '';
  if (thing['if-chose']) return t('chat.onlyAfter', { reply: replyTo(thing['if-chose']) });
  if (thing['if-not-chose']) return t('chat.onlyWithout', { reply: replyTo(thing['if-not-chose']) });
  const [[id, bounds] = []] = Object.entries(thing['if-value'] ?? {});
  if (id === undefined || bounds === undefined) return undefined;
  const name = scenario.values?.[id]?.name ?? '';
  if (bounds['at-least'] !== undefined) return t('chat.onlyFrom', { name, count: bounds['at-least'] });
  return t('chat.onlyBelow', { name, count: bounds.below ?? '' });
}

/** Numbers of values as one attribute: `openness:1 connection:-2`. */
export function valuesData(values: Readonly<Record<string, number>> | undefined): string | undefined {
  return (
    values &&
    Object.entries(values)
      .map(([id, number]) => `${id}:${number}`)
      .join(' ')
  );
}

/** What a reply did to the values, in the author's words: "He says a little more." */
export function movesWords(choice: Choice, values: Scenario['values']): string {
  return Object.entries(choice.moves ?? {})
    .flatMap(
      ([id, by]) => values?.[id]?.[by > 1 ? 'much-more' : by > 0 ? 'more' : by < -1 ? 'much-less' : 'less'] ?? [],
    )
    .join(' ');
}
