/** `npm run new -- scenario my-id`: puts a skeleton where it belongs, ready to be written. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { nearest } from '../reading/nearest.ts';
import { id as idSchema } from '../schema/ids.ts';

interface Kind {
  readonly skeleton: string;
  readonly place: (id: string) => string;
  /** What must be done besides writing. */
  readonly last: (id: string) => string;
}

const kinds: Readonly<Record<string, Kind>> = {
  scenario: {
    skeleton: 'content/_templates/scenario.yml',
    place: (id) => `content/scenarios/${id}/scenario.yml`,
    last: (id) => `Play it (npm run play -- ${id}), and list it under "scenarios" in content/course.yml.`,
  },
  lesson: {
    skeleton: 'content/_templates/lesson.mdx',
    place: (id) => `content/lessons/en/${id}.mdx`,
    last: (id) => `List "${id}" in a track in content/course.yml.`,
  },
  session: {
    skeleton: 'content/_templates/session.yml',
    place: (id) => `content/sessions/${id}.yml`,
    last: (id) => `List "${id}" under "sessions" in content/course.yml, and have somebody else lead it once.`,
  },
  printable: {
    skeleton: 'content/_templates/printable.yml',
    place: (id) => `content/printables/${id}.yml`,
    last: (id) =>
      `List "${id}" under "printables" in content/course.yml, print it once, and look at it from three steps away.`,
  },
  technique: {
    skeleton: 'content/_templates/technique.yml',
    place: (id) => `content/techniques/${id}.yml`,
    last: (id) => `Name "${id}" in the notes of conversations, and in lessons.`,
  },
};

const [name = '', id = ''] = process.argv.slice(2);
const kind = kinds[name];
if (!kind) {
  const guess = nearest(name, Object.keys(kinds)) ?? 'scenario';
  fail(`Say what to make, and its id: npm run new -- ${guess} my-id. It can be: ${Object.keys(kinds).join(', ')}.`);
} else make(kind);

function make({ skeleton, place, last }: Kind): void {
  const checked = idSchema.safeParse(id);
  const path = place(id);
  if (!checked.success) {
    const why = checked.error.issues[0]?.message ?? 'choose another';
    return fail(`"${id}" cannot be an id: ${why}. For example: npm run new -- ${name} tea-on-sunday`);
  }
  if (existsSync(path))
    return fail(`There is a ${name} "${id}" already: ${path}. Choose another id; ids are never used twice.`);
  if (!existsSync(skeleton)) return fail(`There is no ${skeleton} here. Run this in the folder of the project.`);
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(skeleton, path);
  console.log(`Made ${path}.\n1. Replace every "WRITE HERE".\n2. npm run check -- ${path}\n3. ${last(id)}`);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
