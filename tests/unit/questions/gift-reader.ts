/** Reads GIFT sign by sign, as its documentation has it. Knows nothing of what writes it. */

export interface GiftQuestion {
  readonly name: string;
  readonly text: string;
  readonly answers: readonly { readonly text: string; readonly points: number; readonly feedback: string }[];
  readonly feedback: string;
}

export interface Gift {
  readonly comments: readonly string[];
  readonly categories: readonly (readonly string[])[];
  readonly questions: readonly GiftQuestion[];
}

/** A sign of the file: what it is, and whether a backslash took its meaning away. */
interface Sign {
  readonly sign: string;
  readonly quoted: boolean;
}

/** The whole file. Throws where an importer would stumble. */
export function readGift(file: string): Gift {
  const comments: string[] = [];
  const blocks: string[][] = [[]];
  for (const line of file.split('\n')) {
    if (line.trim().startsWith('//')) comments.push(line.trim().slice(2).trim());
    else if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)!.push(line);
  }
  const categories: string[][] = [];
  const questions: GiftQuestion[] = [];
  for (const block of blocks.filter(({ length }) => length > 0)) {
    const text = block.join('\n').trim();
    if (text.startsWith('$CATEGORY:')) categories.push(readCategory(text.slice('$CATEGORY:'.length)));
    else questions.push(readQuestion(signs(text)));
  }
  return { comments, categories, questions };
}

function readCategory(text: string): string[] {
  return text
    .trim()
    .split(/(?<!\/)\/(?!\/)/)
    .map((name) => name.replaceAll('//', '/').replaceAll('\\\\', '\\'));
}

function readQuestion(all: readonly Sign[]): GiftQuestion {
  if (!isAt(all, 0, '::')) throw new Error(`no name: ${plain(all).slice(0, 60)}`);
  const nameEnd = find(all, '::', 2);
  const open = find(all, '{', nameEnd);
  const close = find(all, '}', open);
  if (close !== all.length - 1)
    throw new Error(`something stands after the answers of ${plain(all.slice(2, nameEnd))}`);
  const body = all.slice(open + 1, close);
  const general = body.findLastIndex((_, at) => isAt(body, at, '####'));
  const answers = general < 0 ? body : body.slice(0, general);
  const starts = answers.flatMap(({ sign, quoted }, at) => (!quoted && '~='.includes(sign) ? [at] : []));
  return {
    name: plain(all.slice(2, nameEnd)),
    text: withoutFormat(plain(all.slice(nameEnd + 2, open))),
    answers: starts.map((start, index) => readAnswer(answers.slice(start, starts[index + 1]))),
    feedback: general < 0 ? '' : withoutFormat(plain(body.slice(general + 4))),
  };
}

function readAnswer([first, ...rest]: readonly Sign[]): GiftQuestion['answers'][number] {
  const hash = find(rest, '#', 0);
  const said = plain(rest.slice(0, hash));
  const weight = first!.sign === '~' ? /^%(-?\d+(?:\.\d+)?)%/.exec(said) : null;
  return {
    text: withoutFormat(weight ? said.slice(weight[0].length) : said),
    points: first!.sign === '=' ? 100 : Number(weight?.[1] ?? 0),
    feedback: withoutFormat(plain(rest.slice(hash + 1))),
  };
}

function signs(text: string): Sign[] {
  const found: Sign[] = [];
  const letters = [...text];
  for (let at = 0; at < letters.length; at += 1) {
    const next = letters[at + 1] ?? '';
    if (letters[at] === '\\' && next === 'n') found.push({ sign: '\n', quoted: true });
    else if (letters[at] === '\\' && next !== '' && '~=#{}:\\'.includes(next)) found.push({ sign: next, quoted: true });
    else {
      found.push({ sign: letters[at]!, quoted: false });
      continue;
    }
    at += 1;
  }
  return found;
}

const isAt = (all: readonly Sign[], at: number, mark: string): boolean =>
  [...mark].every((sign, step) => all[at + step]?.sign === sign && !all[at + step]?.quoted);

function find(all: readonly Sign[], mark: string, from: number): number {
  const at = all.findIndex((_, index) => index >= from && isAt(all, index, mark));
  if (at < 0) throw new Error(`no "${mark}" in ${plain(all).slice(0, 60)}`);
  return at;
}

const plain = (all: readonly Sign[]): string =>
  all
    .map(({ sign }) => sign)
    .join('')
    .trim();

const withoutFormat = (text: string): string => text.replace(/^\[(html|moodle|plain|markdown)\]/, '').trim();
