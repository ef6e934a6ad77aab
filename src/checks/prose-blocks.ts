/** A stretch of prose: a paragraph, a list item, a heading, or the words in a tag. */
export interface Block {
  readonly text: string;
  /** Where it begins in the body. */
  readonly offset: number;
  /** Whether it is said inside a made-up conversation: a quotation, or words of somebody in a tag. */
  readonly isSaid: boolean;
}

/** A figure with its source: what stands in it comes from the fact's own file. */
const FACT = /<Fact\b[^<>]{0,200}?(?:\/>|>[\s\S]{0,400}?<\/Fact>)/g;
const TAG = /<\/?[A-Za-z][^<>]*>/g;
/** Attributes that hold words for the reader, not an id. */
const WORDS = /\b(?!(?:id|fits|minutes|scenario|messages|technique|to)=)([a-z-]{1,20})="([^"]*)"/g;
/** Those of them that somebody in a story says: a line that blames, the answer to a line. */
const SAID = /^(?:line|brings)$/;
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
  return [0, ...breaks.map((found) => found.index + found[0].length)].map((offset, at) => {
    const part = text.slice(offset, breaks[at]?.index);
    return { text: part, offset, isSaid: part.trimStart().startsWith('>') };
  });
}

function wordsInTags(body: string): Block[] {
  return [...body.matchAll(TAG)].flatMap((tag) =>
    [...tag[0].matchAll(WORDS)].map((found) => ({
      text: found[2] ?? '',
      offset: tag.index + found.index + found[0].indexOf('"') + 1,
      isSaid: SAID.test(found[1] ?? ''),
    })),
  );
}
