import { type Edit, apply, attribute } from './edits.ts';
import type { Element } from './elements.ts';

/** What is to be changed in a page, element by element; all else stays letter by letter. */
export class PageEdits {
  readonly #edits: Edit[] = [];
  readonly #removed: Edit[] = [];

  /** Gives an attribute that is there another value. Undefined: it goes. */
  set(element: Element, name: string, value: string | undefined): void {
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (!place) return;
    // The blank before an attribute goes with it.
    const start = value === undefined ? place.startOffset - 1 : place.startOffset;
    this.#edits.push({ start, end: place.endOffset, text: value === undefined ? '' : written(name, value) });
  }

  /** Gives an attribute a value, whether it is there or not. */
  put(element: Element, name: string, value: string): void {
    if (element.sourceCodeLocation?.attrs?.[name]) this.set(element, name, value);
    else this.add(element, [[name, value]]);
  }

  /** Writes this text in place of all that is in an element. */
  fill(element: Element, text: string): void {
    const { startTag, endTag } = element.sourceCodeLocation ?? {};
    if (startTag && endTag) this.#edits.push({ start: startTag.endOffset, end: endTag.startOffset, text });
  }

  /** Writes new attributes at the end of the start tag. */
  add(element: Element, attributes: readonly (readonly [name: string, value: string])[]): void {
    const tag = element.sourceCodeLocation?.startTag;
    if (!tag) return;
    const at = tag.endOffset - 1;
    const text = attributes.map(([name, value]) => ` ${written(name, value)}`).join('');
    this.#edits.push({ start: at, end: at, text });
  }

  /** Loads scripts before this element, in their order and after the page is read. */
  scriptsBefore(element: Element, addresses: readonly string[]): void {
    const at = element.sourceCodeLocation!.startOffset;
    const text = addresses.map((address) => `<script defer src="${attribute(address)}"></script>`).join('');
    this.#edits.push({ start: at, end: at, text });
  }

  /** Takes an element out, with all that is in it. */
  remove(element: Element): void {
    const { startOffset: start, endOffset: end } = element.sourceCodeLocation!;
    const edit = { start, end, text: '' };
    this.#edits.push(edit);
    this.#removed.push(edit);
  }

  apply(html: string): string {
    return apply(html, this.#standing());
  }

  /** Only this stretch of the page, with the edits in it. */
  applyWithin(html: string, [start, end]: readonly [start: number, end: number]): string {
    const edits = this.#standing().filter((edit) => edit.start >= start && edit.end <= end);
    return apply(
      html.slice(start, end),
      edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    );
  }

  /** The edits without those in elements that are taken out. */
  #standing(): readonly Edit[] {
    return this.#edits.filter((edit) => !this.#removed.some(({ start, end }) => start < edit.start && edit.end <= end));
  }
}

/** An attribute as it stands in a tag; one that only has to be there has no value. */
function written(name: string, value: string): string {
  return value === '' ? name : `${name}="${attribute(value)}"`;
}
