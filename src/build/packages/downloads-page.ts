import { relativeAddress } from '../addresses.ts';
import { elementsOf, textOf, valueOf } from '../elements.ts';
import { PageEdits } from '../page-edits.ts';
import type { Packed } from './package.ts';

/**
 * The note that goes into a folder, `read-me-first.txt`, and the date of the content. Both stand in the downloads page,
 * where they can be translated: `<template data-note data-date="2026-11-29">`, a paragraph a line.
 */
export function noteOf(html: string): { readonly note: string; readonly date: string } {
  const lines: string[] = [];
  let date: string | undefined;
  for (const element of elementsOf(html)) {
    if (valueOf(element, 'data-note') !== undefined) date = valueOf(element, 'data-date');
    else if (valueOf(element, 'data-note-line') !== undefined) lines.push(textOf(element));
  }
  if (date === undefined || lines.length === 0) throw new Error('the downloads page has no note for the folder');
  return { note: `${lines.join('\n\n')}\n`, date };
}

/**
 * Fills the downloads page of a language with what has been made, as `fillPackages`. Throws also where it does not name
 * one that there is.
 */
export function fillDownloads(file: string, page: string, packages: readonly Packed[], lang: string): string {
  const { html, named } = fillPackages(file, page, packages, lang);
  const left = packages
    .filter((each) => each.lang === lang)
    .map(({ kind, of }) => `${kind} ${of}`)
    .filter((key) => !named.has(key));
  if (left.length) throw new Error(`${file} does not offer: ${left.join(', ')}`);
  return html;
}

/**
 * Fills a page of a language: `[data-package="cmi5 wrong-court"]` gets the address, `[data-size]` and `[data-sha256]` of
 * the same value the size and the digest. Filled once more, it is filled anew. Gives the page, and what it names. Throws
 * where it names a package that there is not.
 */
export function fillPackages(
  file: string,
  html: string,
  packages: readonly Packed[],
  lang: string,
): { readonly html: string; readonly named: ReadonlySet<string> } {
  const own = new Map(packages.filter((each) => each.lang === lang).map((each) => [`${each.kind} ${each.of}`, each]));
  const named = new Set<string>();
  const edits = new PageEdits();
  for (const element of elementsOf(html)) {
    const [what, value] = (['data-package', 'data-size', 'data-sha256'] as const)
      .map((name) => [name, valueOf(element, name)] as const)
      .find((each) => each[1] !== undefined) ?? [undefined, undefined];
    if (what === undefined || value === undefined || element.tagName === 'html') continue;
    const found = own.get(value);
    if (!found) throw new Error(`${file}:${element.sourceCodeLocation?.startLine}: there is no package "${value}"`);
    if (what === 'data-size') edits.fill(element, sizeWords(found.bytes.length, lang));
    if (what === 'data-sha256') edits.fill(element, found.sha256);
    if (what !== 'data-package') continue;
    named.add(value);
    edits.put(element, 'href', relativeAddress(file, found.path));
  }
  return { html: edits.apply(html), named };
}

/** As people say it: `61 kB`, `2.4 MB`. */
export function sizeWords(bytes: number, lang: string): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat([lang, 'en'], options).format(amount);
}
