/**
 * What an editor pastes into a page of their own: a link, an iframe, or an element with a script. Pure: a thing to
 * show and a look go in, text comes out, and nothing in a title can become markup.
 */

/** What is shown. All addresses are full ones. */
export interface Shown {
  /** Its page for frames. */
  readonly frame: string;
  /** Its page on the site, where the link below the frame leads. */
  readonly home: string;
  readonly title: string;
  /** What a screen reader calls the frame. */
  readonly frameTitle: string;
  /** What stands on the button, where nothing is loaded before a press. */
  readonly open: string;
  /** Whose it is, and under which licence. `{title}` becomes the link. */
  readonly credit: string;
}

/** How it looks. What is like the default stands in no snippet. */
export interface Look {
  readonly theme: 'auto' | 'light' | 'dark';
  /** Six hexadecimal digits; empty for the colour of the site. The frame sees to the contrast. */
  readonly accent: string;
  readonly isCompact: boolean;
  readonly isStill: boolean;
  readonly hasExit: boolean;
  /** In CSS pixels. An element with a script finds its own. */
  readonly height: number;
  /** Nothing is asked for before somebody presses. Only an element with a script can do that. */
  readonly loadsOnPress: boolean;
}

/** Lower than the first, the replies of a conversation have no room; the second is more than a screen. */
export const HEIGHTS = { least: 420, usual: 640, most: 1200 } as const;

/** The element that `embed/v1.js` defines. */
const ELEMENT = 'off-script-activity';

type Attribute = readonly [name: string, value: string];

/** The height that somebody wrote, within what works; the usual one where it is no number. */
export function heightFrom(written: string): number {
  const number = Math.round(Number(written));
  if (written.trim() === '' || !Number.isFinite(number)) return HEIGHTS.usual;
  return Math.min(Math.max(number, HEIGHTS.least), HEIGHTS.most);
}

/** The address of the frame with its options. They stand behind `#`, so that no server is told and every cache holds. */
export function frameAddress(frame: string, look: Look): string {
  const options = [
    look.theme !== 'auto' && `theme=${look.theme}`,
    look.accent !== '' && `accent=${look.accent}`,
    look.isCompact && 'density=compact',
    look.isStill && 'motion=off',
    !look.hasExit && 'exit=off',
  ].filter((option) => option !== false);
  return options.length > 0 ? `${frame}#${options.join('&')}` : frame;
}

/** Everything the iframe needs. The preview takes the same, so that it shows what will be pasted. */
export function frameAttributes(shown: Shown, look: Look): readonly Attribute[] {
  return [
    ['src', frameAddress(shown.frame, look)],
    ['title', shown.frameTitle],
    ['width', '100%'],
    ['height', String(look.height)],
    ['style', 'border:0;max-width:40rem'],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    ['allow', 'fullscreen; clipboard-write'],
    ['sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'],
  ];
}

/** Snippet A: the address alone, for tools that make a box of it. */
export function linkSnippet(shown: Shown): string {
  return shown.home;
}

/** Snippet B: an iframe, and below it a link that stays where an iframe is taken out. */
export function frameSnippet(shown: Shown, look: Look): string {
  return `<iframe${written(frameAttributes(shown, look))}></iframe>\n<p>${credit(shown)}</p>`;
}

/** Snippet C: the element and its script. What stands in the element is read where the script does not run. */
export function elementSnippet(shown: Shown, look: Look, script: string): string {
  const attributes: Attribute[] = [
    ['src', shown.frame],
    ['theme', look.theme],
    ...(look.accent === '' ? [] : [['accent', look.accent] as const]),
    ...(look.isCompact ? [['density', 'compact'] as const] : []),
    ...(look.isStill ? [['motion', 'off'] as const] : []),
    ...(look.hasExit ? [] : [['quick-exit', 'off'] as const]),
    ...(look.loadsOnPress ? [['load', 'click'] as const] : []),
    ['label', look.loadsOnPress ? shown.open : shown.frameTitle],
  ];
  return `<script async${written([['src', script]])}></script>\n<${ELEMENT}${written(attributes)} events>\n  <p>${credit(shown)}</p>\n</${ELEMENT}>`;
}

function written(attributes: readonly Attribute[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

function credit({ credit: sentence, home, title }: Shown): string {
  const link = `<a${written([['href', home]])}>${escaped(title)}</a>`;
  return escaped(sentence).replace('{title}', () => link);
}

const SPELT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * As text or as a value it is read as it was, on one line: editors of many systems break lines where they find them, and
 * signs that cannot be seen are dropped.
 */
function escaped(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.replace(/[&<>"']/g, (sign) => SPELT[sign] ?? sign);
}
