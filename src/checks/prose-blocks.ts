/** A stretch of prose: a paragraph, a list item, a heading, or the words in a tag. */
export interface Block {
  readonly text: string;
  /** Where it begins in the body. */
  readonly offset: number;
}

/** A figure with its source: what stands in it comes from the fact's own file. */
const FACT = /<Fact\b[^<>]{0,200}?(?:\/>|>[\s\S]{0,400}?<\/Fact>)/g;
const TAG = /<\/?[A-Za-z][^<>]*>/g;
/** Attributes that hold words for the reader, not an id. */
const WORDS = /\b(?!(?:id|fits|minutes|scenario|messages|technique|to)=)[a-z-]{1,20}="([^"]*)"/g;
const BREAK = /\0|\n[ \t]*(?=\n|[-*>#]|\d+\. )/g;

/** The prose of an MDX body in blocks, without its tags; each keeps its place. */
export function blocksOf(body: string): Block[] {
  const bare = body.replace(FACT, blank).replace(TAG, blank);
  return [...partsOf(bare), ...wordsInTags(body)].filter(({ text }) => /\p{L}/u.test(text));
}

/** As long as what it replaces, so that nothing after it moves. */
function blank(text: string): string {
  return '\0' + text.slice(1).replace(/[^\n]/g, ' ');
}

function partsOf(text: string): Block[] {
  const breaks = [...text.matchAll(BREAK)];
  return [0, ...breaks.map((found) => found.index + found[0].length)].map((offset, at) => ({
    text: text.slice(offset, breaks[at]?.index),
    offset,
  }));
}

function wordsInTags(body: string): Block[] {
  return [...body.matchAll(TAG)].flatMap((tag) =>
    [...tag[0].matchAll(WORDS)].map((found) => ({
      text: found[1] ?? '',
      offset: tag.index + found.index + found[0].indexOf('"') + 1,
    })),
  );
}
