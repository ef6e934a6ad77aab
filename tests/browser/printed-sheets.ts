/** Reading what is made for paper, and what has to stand on a card of a conversation. */
import type { Page } from '@playwright/test';
import type { PaperCard, PaperGame } from '../../src/engine/paper-cards.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { htmlOf } from './built-pages.ts';

/** A text as it is read: one blank for many. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Without blanks: between two elements there may be none in the text. */
export const tight = (text: string): string => text.replace(/\s+/g, '');

/** What a sheet says, read from its HTML alone: nothing of it needs a layout. */
export const readSheet = (page: Page, id: string) =>
  page.evaluate(
    (html) => {
      const sheet = new DOMParser().parseFromString(html, 'text/html');
      const key = sheet.querySelector('[data-key]')!;
      const range = sheet.createRange();
      range.setStart(sheet.querySelector('main')!, 0);
      range.setEndBefore(key);
      const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
      const all = (selector: string, at: ParentNode = sheet) => [...at.querySelectorAll<HTMLElement>(selector)];
      return {
        before: words(range.cloneContents().textContent),
        key: words(key.textContent),
        verdicts: all('[data-verdict]', key).map((one) => words(one.textContent)),
        parts: all('[data-part]', key).length,
        things: all('[data-thing]').map((one) => one.dataset['thing']),
        boxes: all('.sheet-thing__box').length,
        answers: all('[data-answer]', key).map((one) => ({ id: one.dataset['answer'], text: words(one.textContent) })),
        cards: all('[data-card]').map((card) => ({
          number: card.dataset['card'],
          text: words(card.textContent),
          items: all('[data-item]', card).map((item) => item.dataset['item']),
          goes: all('[data-goes]', card).flatMap((way) => way.dataset['goes']!.split(' ')),
        })),
      };
    },
    htmlOf(`en/teach/print/${id}/`),
  );

export type SheetRead = Awaited<ReturnType<typeof readSheet>>;

/** All that has to stand on a card. */
export function wordsOn(card: PaperCard, { cast }: Scenario, { replies }: PaperGame): string[] {
  const common = [`${card.part} · ${card.place}`, 'Invented'];
  if (card.kind === 'replies')
    return [
      ...common,
      ...card.replies.map(({ letter, choice, to }) => `${letter} ${choice.say ?? choice.do} On to part ${to}.`),
    ];
  if (card.kind === 'ending') return [...common, card.ending.title, card.ending.text];
  if (card.kind === 'guess') return [...common, card.guess.question, ...card.guess.options.map(({ text }) => text)];
  if (card.kind !== 'item') return common;
  const { item, to } = card;
  const asked = [...(item['if-chose'] ?? []), ...(item['if-not-chose'] ?? [])].map((reply) => replies.get(reply)!);
  return [
    ...common,
    'beat' in item ? item.beat : 'scene' in item ? item.shows : item.text,
    ...('from' in item ? [cast[item.from]!.name, item.at ?? ''] : []),
    ...asked.map(({ letter, part }) => `${letter} in part ${part}`),
    ...(to === undefined ? [] : [`On to part ${to}.`]),
  ];
}
