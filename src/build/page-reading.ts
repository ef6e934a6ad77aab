import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** A stretch of the page's text that holds an address, with what it says. */
export interface AddressPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly attribute: string;
  readonly value: string;
  /** A list of pictures with their widths (`srcset`), a refresh (`5; url=…`), or one address. */
  readonly form: 'one' | 'set' | 'refresh';
  /** The browser asks for it by itself, without anybody following a link. */
  readonly isFetched: boolean;
}

/** A `<script type="module">`: where it stands, and its address or its text. */
export interface ModulePlace {
  readonly start: number;
  readonly end: number;
  readonly src?: string;
  readonly text: string;
}

/** What the build needs to know of one finished page. Offsets count into the page's text. */
export interface PageReading {
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly AddressPlace[];
  readonly modules: readonly ModulePlace[];
  readonly afterCharset: number | undefined;
  readonly headEnd: number | undefined;
  /** The page runs the search engine, which is WebAssembly. */
  readonly hasSearch: boolean;
  /** The page shows other pages in frames. */
  readonly hasFrames: boolean;
  /** Search engines are asked to leave the page out. */
  readonly isHidden: boolean;
  /** What may not stand in any page. */
  readonly faults: readonly { readonly line: number; readonly what: string }[];
}

const ADDRESSES = new Set(['href', 'src', 'poster', 'data', 'action', 'formaction', 'xlink:href']);
/** What a script will go to stands in `data-…`, from the root: `data-root="/"`, `data-away="/away/"`. */
const ADDRESS_FOR_SCRIPTS = /^\/(?![^a-z0-9_])/i;
const SETS = new Set(['srcset', 'imagesrcset']);
const FETCHING_LINKS = /\b(stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon)\b/;
const PICTURE_NAMES = /(^|:)(image|audio|video|url)$/;
const SCRIPT_ADDRESS = /^(?:javascript|vbscript):/i;
const DATA_BLOCK = /\bjson\b/;

type Element = Tree.Element;

/** Reads a page once, with an HTML parser, so that nothing in a script or a comment is taken for a tag. */
export function readPage(html: string): PageReading {
  const reader = new Reader();
  // As a reader without scripts sees it: what stands in <noscript> is part of the page.
  reader.visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return reader;
}

class Reader implements PageReading {
  readonly ids = new Set<string>();
  readonly addresses: AddressPlace[] = [];
  readonly modules: ModulePlace[] = [];
  readonly faults: { line: number; what: string }[] = [];
  afterCharset: number | undefined;
  headEnd: number | undefined;
  hasSearch = false;
  hasFrames = false;
  isHidden = false;

  visit(node: Tree.ParentNode): void {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      this.element(child);
      this.visit(child.tagName === 'template' ? (child as Tree.Template).content : child);
    }
  }

  private element(element: Element): void {
    const place = element.sourceCodeLocation;
    const attributes = new Map(
      element.attrs.map((each) => [each.prefix ? `${each.prefix}:${each.name}` : each.name, each.value]),
    );
    const tag = element.tagName;
    if (!place) return; // <html>, <head> or <body> that the author left out
    const line = place.startLine;
    if (tag === 'html') this.hasSearch = attributes.has('data-search');
    if (tag === 'head') this.headEnd = place.endTag?.startOffset;
    if (tag === 'iframe') this.hasFrames = true;
    if (tag === 'meta' && attributes.has('charset')) this.afterCharset = place.endOffset;
    if (tag === 'meta' && attributes.get('name') === 'robots')
      this.isHidden = (attributes.get('content') ?? '').includes('noindex');
    if (tag === 'base') this.blame(line, '<base> would turn every address of the page');
    if (tag === 'style') this.blame(line, '<style> in the page; the policy allows style sheets in files only');
    const id = attributes.get('id') ?? (tag === 'a' ? attributes.get('name') : undefined);
    if (id !== undefined) this.ids.add(id);
    if (tag === 'script' && this.script(element, attributes)) return;
    for (const [name, value] of attributes) this.attribute(element, attributes, name, value);
  }

  private blame(line: number, what: string): void {
    this.faults.push({ line, what });
  }

  /** Whether the script is a module, which the build replaces. */
  private script(element: Element, attributes: ReadonlyMap<string, string>): boolean {
    const place = element.sourceCodeLocation!;
    const type = attributes.get('type') ?? '';
    const src = attributes.get('src');
    const first = element.childNodes[0];
    const text = first && 'value' in first ? first.value : '';
    if (type === 'module') {
      this.modules.push({ start: place.startOffset, end: place.endOffset, text, ...(src !== undefined && { src }) });
      return true;
    }
    if (src === undefined && !DATA_BLOCK.test(type))
      this.blame(place.startLine, 'a script in the page; the policy allows scripts in files only');
    return false;
  }

  private attribute(element: Element, attributes: ReadonlyMap<string, string>, name: string, value: string): void {
    const place = element.sourceCodeLocation!.attrs?.[name];
    if (!place) return;
    const line = place.startLine;
    if (name === 'style') this.blame(line, `style="${value}"; give it a class, the policy allows no style attribute`);
    if (/^on[a-z]+$/.test(name)) this.blame(line, `${name}="…"; the policy allows no handler in an attribute`);
    const form = formOf(element.tagName, attributes, name, value);
    if (!form) return;
    // Browsers drop tabs and line ends inside an address before they look at its scheme.
    const bare = value.replace(/[\u0000-\u0020]/g, '');
    if (SCRIPT_ADDRESS.test(bare))
      return this.blame(line, `${name}="${bare}" is a script; the policy allows none in an address`);
    const isFetched =
      element.tagName === 'link'
        ? FETCHING_LINKS.test(attributes.get('rel') ?? '')
        : /^(src|srcset|imagesrcset|poster|data)$/.test(name);
    this.addresses.push({
      start: place.startOffset,
      end: place.endOffset,
      line,
      attribute: name,
      value,
      form,
      isFetched,
    });
  }
}

function formOf(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  name: string,
  value: string,
): AddressPlace['form'] | undefined {
  if (SETS.has(name)) return 'set';
  if (name === 'data') return tag === 'object' ? 'one' : undefined;
  if (ADDRESSES.has(name) || (name.startsWith('data-') && ADDRESS_FOR_SCRIPTS.test(value))) return 'one';
  if (tag !== 'meta' || name !== 'content') return undefined;
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') return 'refresh';
  return PICTURE_NAMES.test(attributes.get('property') ?? attributes.get('name') ?? '') ? 'one' : undefined;
}
