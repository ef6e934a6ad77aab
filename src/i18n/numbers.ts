import { SOURCE_LANGUAGE, languageOf } from './languages.ts';

/** Writes whole numbers as readers of the language do: 27,200 in English. */
export function numbersIn(code: string): (number: number) => string {
  const { pseudo } = languageOf(code);
  const format = new Intl.NumberFormat(pseudo ? SOURCE_LANGUAGE : code);
  return (number) => format.format(number);
}
