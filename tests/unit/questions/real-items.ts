/** The real sets and forms with their things to judge, read once, and the English words of the interface. */
import { readFileSync, readdirSync } from 'node:fs';
import { readYaml } from '../../../src/reading/yaml.ts';
import { form } from '../../../src/schema/form.ts';
import { itemSet } from '../../../src/schema/item-set.ts';
import { judgedItem } from '../../../src/schema/judged-item.ts';
import type { JudgedItem } from '../../../src/schema/judged-item.ts';
import type { Translate } from '../../../src/i18n/text.ts';

const content = new URL('../../../content/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, content), 'utf8');
const idsIn = (folder: string): string[] =>
  readdirSync(new URL(folder, content)).map((file) => file.replace(/\.yml$/, ''));

const words = Object.assign(
  {},
  ...readdirSync(new URL('ui/en/', content)).map((file) => JSON.parse(read(`ui/en/${file}`)) as object),
) as Record<string, string>;

/** The words in English. Throws for a key that has none. */
export const t: Translate = (key, values = {}) => {
  const sentence = words[key];
  if (sentence === undefined) throw new Error(`no sentence for "${key}"`);
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
};

export interface RealList {
  readonly id: string;
  readonly title: string;
  readonly answers: 'certainty' | 'real-job';
  readonly items: readonly (JudgedItem & { id: string })[];
}

const itemOf = (id: string) => ({ ...judgedItem.parse(readYaml(read(`items/${id}.yml`)).value), id });

/** Every set, then every form. */
export const realLists: readonly RealList[] = [
  ...idsIn('sets/').map((id) => ({ id, ...itemSet.parse(readYaml(read(`sets/${id}.yml`)).value) })),
  ...idsIn('forms/').map((id) => ({
    ...form.parse(readYaml(read(`forms/${id}.yml`)).value),
    ...{ id, answers: 'certainty' as const },
  })),
].map(({ id, title, answers, items }) => ({ id, title, answers, items: items.map(itemOf) }));
