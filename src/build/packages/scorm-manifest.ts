import type { Part } from './contents.ts';
import { xml, xmlPath } from './xml.ts';

export interface ScormOptions {
  /** A stable name for the whole: the same for the same content in every version. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The things to start. One part without a title is one thing by itself. */
  readonly parts: readonly Part[];
  /** Path of the page that starts an entry. */
  readonly pageOf: (name: string) => string;
  /** Path of a page → the paths of what it needs, itself included. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Everything in the package but the manifest. */
  readonly files: readonly string[];
}

/** `imsmanifest.xml` of SCORM 1.2: what can be started, in which order, and every file that lies in the package. */
export function scormManifest({ id, title, version, parts, pageOf, needs, files }: ScormOptions): string {
  const entries = parts.flatMap((part) => part.entries);
  const idOf = (name: string): string => name.replaceAll('/', '-');
  const item = (name: string, words: string): string =>
    `<item identifier="item-${idOf(name)}" identifierref="res-${idOf(name)}"><title>${xml(words)}</title></item>`;
  const group = (part: Part): string => {
    const items = part.entries.map((entry) => item(entry.name, entry.title)).join('\n');
    return part.title === ''
      ? items
      : `<item identifier="part-${part.id}"><title>${xml(part.title)}</title>\n${items}\n</item>`;
  };
  const file = (path: string): string => `<file href="${xmlPath(path)}"/>`;
  const used = new Set(entries.flatMap(({ name }) => needs.get(pageOf(name)) ?? []));
  const others = files.filter((path) => !used.has(path));
  const resources = entries.map(({ name }) => {
    const own = needs.get(pageOf(name)) ?? [];
    return `<resource identifier="res-${idOf(name)}" type="webcontent" adlcp:scormtype="sco" href="${xmlPath(pageOf(name))}">
${own.map(file).join('\n')}
</resource>`;
  });
  if (others.length)
    resources.push(`<resource identifier="res-others" type="webcontent" adlcp:scormtype="asset" href="${xmlPath(others[0]!)}">
${others.map(file).join('\n')}
</resource>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(id)}" version="${xml(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="course">
<organization identifier="course">
<title>${xml(title)}</title>
${parts.map(group).join('\n')}
</organization>
</organizations>
<resources>
${resources.join('\n')}
</resources>
</manifest>
`;
}
