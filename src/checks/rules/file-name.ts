import { ID_PATTERN } from '../../schema/ids.ts';
import { nearest } from '../../reading/nearest.ts';
import { error } from '../rule.ts';
import type { Finding, Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

/** Names that Windows keeps for itself, whatever comes after the dot. */
const WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const FOLDERS = [
  'scenarios',
  'platforms',
  'items',
  'sets',
  'forms',
  'sessions',
  'printables',
  'techniques',
  'facts',
  'help',
  'lessons',
  'pages',
  'ui',
];

/** The name of a file is its id and a part of addresses; in the wrong place nothing reads it. */
export const rule: Rule = {
  code: 'file-name',
  title: 'A file with a wrong name, or in a wrong place',
  explain: {
    what: 'A file or folder has a name that cannot be an id, or stands where nothing reads it.',
    why: 'The file name is the id and the last part of the address. A misplaced file is never shown, and nobody would notice.',
    example: 'content/scenario/My Chat.yaml',
    mend: 'Rename it to lower-case letters, digits and single hyphens, and put it where its like are: content/scenarios/my-chat/scenario.yml.',
  },
  *check({ files, help }) {
    for (const file of files) {
      const finding = file.kind === 'stray' ? stray(file) : badName(file);
      if (finding) yield finding;
    }
    yield* sameButForCase(files);
    for (const { file, id, value } of help)
      if (value.code.toLowerCase() !== id)
        yield error(
          file,
          ['code'],
          `The code is "${value.code}", but the file is called "${id}.yml". Call it "${value.code.toLowerCase()}.yml", or correct the code.`,
        );
  },
};

const top = { line: 1, column: 1 };

function stray(file: SourceFile): Finding {
  const folder = file.path.split('/')[1] ?? '';
  const guess = FOLDERS.includes(folder) ? undefined : nearest(folder, FOLDERS);
  const ending = /\.(yaml|md)$/i.exec(file.path)?.[1];
  const cure = ending
    ? `End it in ".${ending.toLowerCase() === 'md' ? 'mdx' : 'yml'}".`
    : guess
      ? `Did you mean "content/${guess}/"?`
      : 'content/README.md shows where each file belongs.';
  return error(file, top, `Nothing reads a file here. ${cure}`);
}

function badName(file: SourceFile): Finding | undefined {
  if (ID_PATTERN.test(file.id) && file.id.length <= 40 && !WINDOWS.test(file.id)) return undefined;
  return error(
    file,
    top,
    `"${file.id}" cannot be an id. Rename it to lower-case letters, digits and single hyphens, 40 characters at most.`,
  );
}

function* sameButForCase(files: readonly SourceFile[]): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const file of files) {
    const folded = file.path.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    if (other)
      yield error(
        file,
        top,
        `${other} has the same name but for capitals. On some machines only one of them can exist: rename one.`,
      );
    seen.set(folded, file.path);
  }
}
