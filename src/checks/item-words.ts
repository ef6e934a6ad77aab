import type { JudgedItem } from '../schema/judged-item.ts';
import { wordCount } from './script.ts';

/** What the head of an advert says, entry by entry. */
export function advertWords(advert: JudgedItem['advert']): string[] {
  if (!advert) return [];
  const { employer, place, pay, hours, apply } = advert;
  return [employer, place, pay, hours, apply];
}

/** How many words an item has to read: its lines, and the head of an advert. */
export function itemWords({ advert, lines }: JudgedItem): number {
  return wordCount([...advertWords(advert), ...lines.map(({ text }) => text)].join(' '));
}
