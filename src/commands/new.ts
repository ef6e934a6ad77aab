/** `npm run new -- scenario my-id`: puts a skeleton where it belongs, ready to be written. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { nearest } from '../reading/nearest.ts';
import { id as idSchema } from '../schema/ids.ts';

/** What can be made: the skeleton, where it goes, and what must be done besides writing. */
const kinds: Readonly<Record<string, { skeleton: string; place: (id: string) => string; then: string }>> = {
  scenario: {
    skeleton: 'scenario.yml',
    place: (id) => `content/scenarios/${id}/scenario.yml`,
    then: 'list its id under "scenarios" in content/course.yml, and try it with: npm run play --',
  },
  lesson: {
    skeleton: 'lesson.mdx',
    place: (id) => `content/lessons/en/${id}.mdx`,
    then: 'list its id in a track in content/course.yml:',
  },
  technique: {
    skeleton: 'technique.yml',
    place: (id) => `content/techniques/${id}.yml`,
    then: 'name it in the notes of conversations and in lessons:',
  },
};

const [kind = '', id = ''] = process.argv.slice(2);
const trouble = whatIsWrong(kind, id);
if (trouble) {
  console.error(trouble);
  process.exitCode = 1;
} else make(kind, id);

/** A sentence, or nothing when the thing can be made. */
function whatIsWrong(kind: string, id: string): string | undefined {
  const known = Object.keys(kinds);
  const wanted = kinds[kind];
  if (!wanted) {
    const guess = nearest(kind, known);
    return `Say what to make, and its id: npm run new -- ${guess ?? 'scenario'} my-id. It can be: ${known.join(', ')}.`;
  }
  const checked = idSchema.safeParse(id);
  if (!checked.success)
    return `"${id}" cannot be an id: ${checked.error.issues[0]?.message ?? 'choose another'}. For example: npm run new -- ${kind} tea-on-sunday`;
  const place = wanted.place(id);
  if (existsSync(place))
    return `There is a ${kind} "${id}" already: ${place}. Choose another id; ids are never used twice.`;
  if (!existsSync('content/_templates'))
    return 'There is no folder "content/_templates" here. Run this in the folder of the project.';
  return undefined;
}

function make(kind: string, id: string): void {
  const { skeleton, place, then } = kinds[kind]!;
  mkdirSync(dirname(place(id)), { recursive: true });
  copyFileSync(`content/_templates/${skeleton}`, place(id));
  console.log(
    `Made ${place(id)}.\n1. Replace every "WRITE HERE".\n2. Look for mistakes: npm run check -- ${place(id)}\n3. When it is ready, ${then} ${id}`,
  );
}
