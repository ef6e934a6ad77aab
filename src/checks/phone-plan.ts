import { createRequire } from 'node:module';
import type * as Library from 'libphonenumber-js/max';

/** What the numbering plans of the world say about a number that stands in the help of a country. */
export interface Planned {
  /** Whether such a number can exist. */
  readonly isPossible: boolean;
  /** Whether it belongs to the country; always so where the country has no plan of its own. */
  readonly isOfCountry: boolean;
  readonly isPremium: boolean;
}

let loaded: typeof Library | undefined;

/** The plans are big. They are read once, and only where there is a help file to check. */
function library(): typeof Library {
  loaded ??= createRequire(import.meta.url)('libphonenumber-js/max') as typeof Library;
  return loaded;
}

/** Whether two capital letters are a country or territory with a numbering plan of its own. */
export function isCountry(code: string): boolean {
  return library().isSupportedCountry(code);
}

/** What the plans say about a number as it is dialled in a country. Short codes are not for this. */
export function planned(dial: string, code: string): Planned {
  const country = library().isSupportedCountry(code) ? code : undefined;
  const number = library().parsePhoneNumberFromString(dial, country);
  return {
    isPossible: number?.isValid() ?? false,
    isOfCountry: !country || !number || number.countryCallingCode === library().getCountryCallingCode(country),
    isPremium: number?.getType() === 'PREMIUM_RATE',
  };
}

/** The country of an English name: `GB` for "United Kingdom"; nothing where no country is called so. */
export function countryNamed(name: string): string | undefined {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return library()
    .getCountries()
    .find((code) => names.of(code) === name);
}
