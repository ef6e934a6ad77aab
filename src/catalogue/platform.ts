/** Two accounts in a language, their sentences filled with the figures of their ledgers. */
import { figuresWhere, ledgerOf } from '../engine/ledger.ts';
import type { Figures, LedgerRow } from '../engine/ledger.ts';
import { languageOf } from '../i18n/languages.ts';
import { numbersIn } from '../i18n/numbers.ts';
import { pseudo } from '../i18n/pseudo.ts';
import type { Platform } from '../schema/platform.ts';
import { mapPlatformTexts } from '../schema/platform-text.ts';
import type { Technique } from '../schema/technique.ts';
import { platformById, techniqueOf } from './load.ts';

export interface PlatformView {
  readonly platform: Platform & { id: string };
  /** One row a stage, as things stand when that day begins. */
  readonly ledgers: Readonly<Record<'fake' | 'genuine', readonly LedgerRow[]>>;
  /** The techniques its signs name, each once, in order. */
  readonly techniques: ReadonlyMap<string, Technique>;
  /** Writes a number as the language does. */
  readonly number: (number: number) => string;
}

/** Two accounts by their id, in a language. Throws for an unknown id, and for a placeholder that has no figure. */
export async function platformIn(id: string, lang: string): Promise<PlatformView> {
  const source = await platformById(id);
  const kind = languageOf(lang).pseudo;
  const number = numbersIn(lang);
  const platform = mapPlatformTexts(source, (key, text, where) =>
    fill(kind ? pseudo(text, kind) : text, figuresWhere(source, where), number, key),
  );
  const ids = [...new Set(source.tells.map(({ technique }) => technique))];
  return {
    platform,
    ledgers: { fake: ledgerOf(source.fake.stages), genuine: ledgerOf(source.genuine.stages) },
    techniques: new Map(await Promise.all(ids.map(async (each) => [each, await techniqueOf(each)] as const))),
    number,
  };
}

function fill(text: string, figures: Figures, number: (value: number) => string, key: string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`"${key}": there is no figure for ${whole}`);
    return number(figure);
  });
}
