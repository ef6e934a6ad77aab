import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** An element with its place in the text of its page. */
export type Element = Tree.Element;

/** Every element of a page in the order of its text, those in templates too, as a reader without scripts has them. */
export function* elementsOf(html: string): Generator<Element> {
  yield* below(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
}

/** The value of an attribute; undefined where the element has none of that name. */
export function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** What an element says, its white space as one space each. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  const read = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes)
      if ('value' in child) parts.push(child.value);
      else if ('childNodes' in child) read(child);
  };
  read(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function* below(node: Tree.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* below(child.tagName === 'template' ? (child as Tree.Template).content : child);
  }
}
