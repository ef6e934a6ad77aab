import type { Entry, Part } from './contents.ts';
import { xml, xmlPath } from './xml.ts';

export interface Cmi5Options {
  /** What all its names begin with: stable, an IRI. */
  readonly prefix: string;
  /** What is in it: `course`, `wrong-court`. */
  readonly of: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** The things to start. One part without a title is one thing by itself. */
  readonly parts: readonly Part[];
  readonly pageOf: (name: string) => string;
}

/** `cmi5.xml`: what can be started, in which order. Each is left behind once it has been completed. */
export function cmi5Structure({ prefix, of, lang, title, summary, parts, pageOf }: Cmi5Options): string {
  const words = (tag: string, text: string): string =>
    `<${tag}><langstring lang="${xml(lang)}">${xml(text)}</langstring></${tag}>`;
  const unit = (entry: Entry): string =>
    `<au id="${xml(`${prefix}:unit:${entry.name.replaceAll('/', ':')}`)}" moveOn="Completed" launchMethod="AnyWindow">
${words('title', entry.title)}
${words('description', entry.summary)}
<url>${xmlPath(pageOf(entry.name))}</url>
</au>`;
  const block = (part: Part): string => {
    const units = part.entries.map(unit).join('\n');
    if (part.title === '') return units;
    return `<block id="${xml(`${prefix}:part:${part.id}`)}">
${words('title', part.title)}
${words('description', part.title)}
${units}
</block>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
<course id="${xml(`${prefix}:${of}`)}">
${words('title', title)}
${words('description', summary)}
</course>
${parts.map(block).join('\n')}
</courseStructure>
`;
}
