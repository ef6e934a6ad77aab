import { type Element, elementsOf, textOf, valueOf } from '../elements.ts';

/** What the page of contents says of one thing that a package can hold. */
export interface Entry {
  /** Its path below `/<lang>/embed/`: `wrong-court`, `lesson/first-hello`. */
  readonly name: string;
  /** `lesson`, `chat`, `platform`, `triage` or `form`. */
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Contents {
  readonly title: string;
  readonly summary: string;
  readonly parts: readonly Part[];
}

/**
 * Reads the page of contents, `/<lang>/embed/course/`: the one place where the order of the course stands in the
 * finished site. Throws where it does not say what it has to.
 */
export function readContents(html: string): Contents {
  const parts: { id: string; title: string; entries: Partial<Entry>[] }[] = [];
  let title: string | undefined;
  let summary: string | undefined;
  for (const element of elementsOf(html)) {
    const part = parts.at(-1);
    const entry = part?.entries.at(-1);
    const { tagName: tag } = element;
    if (tag === 'footer') break;
    const id = valueOf(element, 'data-part-of');
    if (id !== undefined) parts.push({ id, title: '', entries: [] });
    else if (part && valueOf(element, 'data-entry') !== undefined) part.entries.push(begun(element));
    else if (tag === 'h1') title = textOf(element);
    else if (tag === 'h2' && part) part.title = textOf(element);
    else if (tag === 'h3' && entry) Object.assign(entry, { title: textOf(element) });
    else if (tag === 'p' && entry && entry.summary === undefined) Object.assign(entry, { summary: textOf(element) });
    else if (tag === 'p' && !part && summary === undefined) summary = textOf(element);
  }
  if (!title || !summary || parts.length === 0)
    throw new Error('the page of contents has no title, no lead or no parts');
  return { title, summary, parts: parts.map((part) => ({ ...part, entries: part.entries.map(whole) })) };
}

function begun(element: Element): Partial<Entry> {
  return { name: valueOf(element, 'data-entry') ?? '', kind: valueOf(element, 'data-kind') ?? '' };
}

function whole({ name, kind, title, summary }: Partial<Entry>): Entry {
  if (!name || !kind || !title || !summary) throw new Error(`the page of contents says too little about "${name}"`);
  return { name, kind, title, summary };
}
