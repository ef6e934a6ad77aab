/** Something in a text that looks as if one could dial it. */
export interface PhoneNumber {
  readonly written: string;
  readonly index: number;
}

const LOOKS_DIALLABLE = /(?<![\w.,])\+?\(?\d[\d ().-]{5,18}\d(?!\w)/g;
const DATE_OR_YEARS = /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}\.\d{1,2}\.\d{4}|\d{4} ?- ?\d{4})$/;

/** Ranges set aside for films and examples, by the regulators of the UK, North America and Australia. */
const SET_ASIDE: readonly RegExp[] = [
  /^(?:\+?44|0)(?:1632960|7700900|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980|2890180|2920180|8081570|9098790|3069990)\d{3}$/,
  /^(?:\+?1)?\d{3}55501\d{2}$/,
  /^55501\d{2}$/,
  /^(?:\+?61|0)(?:491570[0-9]{3}|[2378][57]010\d{4})$/,
];

/** Every number of seven digits or more in a text that is not a date or a span of years. */
export function phoneNumbersIn(text: string): PhoneNumber[] {
  return [...text.matchAll(LOOKS_DIALLABLE)]
    .map((found) => ({ written: found[0].trim(), index: found.index }))
    .filter(({ written }) => written.replace(/\D/g, '').length >= 7 && !DATE_OR_YEARS.test(written));
}

/** Whether nobody can ever be reached under this number. */
export function isSetAside(written: string): boolean {
  const digits = written.replace(/[^\d+]/g, '');
  return SET_ASIDE.some((range) => range.test(digits));
}
