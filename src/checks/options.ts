import type { SourceFile } from './source-file.ts';
import { tagsIn } from './tags.ts';
import type { Tag } from './tags.ts';

/** A question or a line to swap in the prose of a lesson, with its options in order. */
export interface Asked {
  readonly tag: Tag;
  readonly options: readonly Tag[];
}

/** Every `<Question>` and `<Swap>` of a file with the `<Option>`s that follow it. */
export function askedIn(file: SourceFile): Asked[] {
  const found: { tag: Tag; options: Tag[] }[] = [];
  for (const tag of tagsIn(file))
    if (tag.name === 'Question' || tag.name === 'Swap') found.push({ tag, options: [] });
    else if (tag.name === 'Option') found.at(-1)?.options.push(tag);
  return found;
}
