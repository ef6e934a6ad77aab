/** Code for other people's pages: whatever a title holds, it stays a title. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { isPublic, policyFor } from '../../../src/components/embed/place.ts';
import {
  HEIGHTS,
  type Look,
  type Shown,
  elementSnippet,
  frameAddress,
  frameSnippet,
  heightFrom,
  linkSnippet,
} from '../../../src/components/embed/snippets.ts';

const plain: Look = {
  ...{ theme: 'auto', accent: '', isCompact: false, isStill: false, hasExit: true },
  ...{ height: HEIGHTS.usual, loadsOnPress: true },
};
const changed: Look = {
  ...{ theme: 'dark', accent: '0b5c63', isCompact: true, isStill: true, hasExit: false },
  ...{ height: 700, loadsOnPress: false },
};
const shown: Shown = {
  frame: 'https://course.example/en/embed/wrong-court/',
  home: 'https://course.example/en/practice/wrong-court/',
  title: 'The wrong court',
  frameTitle: 'The wrong court: a conversation to practise with',
  open: 'Open “The wrong court”',
  credit: '{title} by Off Script, CC BY 4.0',
};
const script = 'https://course.example/embed/v1.js';

function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}
const textOf = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
const attributesOf = ({ attrs }: Tree.Element) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const read = (code: string) => {
  const fragment = parseFragment(code);
  const elements = [...elementsOf(fragment)];
  return { text: textOf(fragment), elements, tags: elements.map(({ tagName }) => tagName) };
};

test('the iframe has exactly what it needs, and below it the link and the licence', () => {
  const { elements, tags, text } = read(frameSnippet(shown, plain));
  expect(tags).toEqual(['iframe', 'p', 'a']);
  expect(attributesOf(elements[0]!)).toEqual({
    src: shown.frame,
    title: shown.frameTitle,
    width: '100%',
    height: '640',
    style: 'border:0;max-width:40rem',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    allow: 'fullscreen; clipboard-write',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  });
  expect(attributesOf(elements[2]!)).toEqual({ href: shown.home });
  expect(text.trim()).toBe('The wrong court by Off Script, CC BY 4.0');
});

test('what differs from the default stands behind # in an address, and as an attribute of the element', () => {
  expect(frameAddress(shown.frame, plain)).toBe(shown.frame);
  expect(frameAddress(shown.frame, changed)).toBe(
    `${shown.frame}#theme=dark&accent=0b5c63&density=compact&motion=off&exit=off`,
  );
  const { elements, tags } = read(elementSnippet(shown, plain, script));
  expect(tags).toEqual(['script', 'off-script-activity', 'p', 'a']);
  expect(attributesOf(elements[0]!)).toEqual({ async: '', src: script });
  expect(attributesOf(elements[1]!)).toEqual({
    ...{ src: shown.frame, theme: 'auto', load: 'click', label: shown.open, events: '' },
  });
  expect(attributesOf(read(elementSnippet(shown, changed, script)).elements[1]!)).toEqual({
    ...{ src: shown.frame, theme: 'dark', accent: '0b5c63', density: 'compact', motion: 'off' },
    ...{ 'quick-exit': 'off', label: shown.frameTitle, events: '' },
  });
  expect(linkSnippet(shown)).toBe(shown.home);
});

test('no title, credit or address can become markup, or break a line', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '"',
          "'",
          '<',
          '>',
          '&',
          '&lt;',
          '</iframe>',
          '<script>',
          '--',
          '{title}',
          '$&',
          '\n',
          '\0',
          '\u2028',
          ' x=y',
        ),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, frameTitle, words) => {
      const odd = {
        ...shown,
        title,
        frameTitle,
        open: frameTitle,
        credit: `${words}{title}`,
        home: `${shown.home}?${frameTitle}`,
      };
      const code = frameSnippet(odd, changed);
      const { elements, tags } = read(code);
      // One comparison a run: each costs a step of the report.
      expect({
        tags,
        frame: elements[0]?.attrs.map(({ name }) => name).join(' '),
        link: elements[2]?.attrs.map(({ name }) => name).join(' '),
        lines: code.split(/[\n\r\u2028\u2029]/).length,
        element: read(elementSnippet(odd, changed, script)).tags,
      }).toEqual({
        tags: ['iframe', 'p', 'a'],
        frame: 'src title width height style loading referrerpolicy allow sandbox',
        link: 'href',
        lines: 2,
        element: ['script', 'off-script-activity', 'p', 'a'],
      });
    }),
    { numRuns: 300, seed: 20261129 },
  );
});

test('a title is read as it was written', () => {
  const odd = { ...shown, title: 'A "b" <i>&amp; \'c\'', frameTitle: '"><script>x</script>' };
  const { elements, text } = read(frameSnippet(odd, plain));
  expect(attributesOf(elements[0]!)['title']).toBe('"><script>x</script>');
  expect(text.trim()).toBe('A "b" <i>&amp; \'c\' by Off Script, CC BY 4.0');
});

test('a height is a number that works', () => {
  expect(['', 'x', '100', '640', '700.4', '1e9', '-1', 'NaN', ' '].map(heightFrom)).toEqual([
    ...[640, 640, 420, 640, 700, 1200, 420, 640, 640],
  ]);
});

test('a copy on a device or in a house is not public', () => {
  const is = (address: string) => isPublic(new URL(address));
  for (const own of [
    'file:///x/',
    'http://localhost:4321/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://10.0.0.7/',
    'http://192.168.1.4:80/',
    'http://172.20.0.1/',
    'http://classroom/',
    'http://teacher.local/',
  ])
    expect(is(own), own).toBe(false);
  for (const other of [
    'https://course.example/repo/',
    'http://172.40.0.1/',
    'https://localhost.example/',
    'https://10.example/',
  ])
    expect(is(other), other).toBe(true);
  expect(policyFor(new URL('https://course.example/repo/'))).toBe(
    'frame-src https://course.example; script-src https://course.example',
  );
});
