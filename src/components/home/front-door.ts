/** At the very front: goes on to the reader's language, the one chosen before or the browser's. The list stays for everybody else. */
import { keptDisplay } from '../page/kept-display.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-language]')];
const wished = [keptDisplay()['language'] ?? '', ...navigator.languages];
const linkFor = (code: string) => links.find((link) => link.dataset['language'] === code);

const found =
  wished.map((code) => linkFor(code) ?? linkFor(code.split('-')[0] ?? '')).find(Boolean) ??
  (links.length === 1 ? links[0] : undefined);
if (found) location.replace(found.href);
