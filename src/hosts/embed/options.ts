/**
 * How the page around wants a frame to look. It stands behind the # of the frame's address, so that it is sent to no
 * server: `#theme=dark&accent=7a1f5c`. Other programs add to it (WordPress: `#theme=dark#?secret=abc`), so what is not
 * understood is passed over. Nothing of it is ever shown.
 *
 * An id of a reply, which may stand there too, never holds a `=`; so the two cannot be taken for each other.
 */
export interface Options {
  readonly theme: 'auto' | 'light' | 'dark';
  /** Six hexadecimal digits, or nothing: our own colour. */
  readonly accent: string;
  readonly density: 'cosy' | 'compact';
  readonly fit: 'box' | 'content';
  readonly motion: 'auto' | 'off';
  readonly exit: 'on' | 'off';
  /** What WordPress knows its frame by, or nothing. */
  readonly secret: string;
}

export function optionsFrom(hash: string): Options {
  const given = (name: string, form: string): string =>
    new RegExp(`[#?&]${name}=(${form})(?=$|[#?&])`, 'i').exec(hash)?.[1] ?? '';
  return {
    theme: (given('theme', 'light|dark').toLowerCase() || 'auto') as Options['theme'],
    accent: given('accent', '[0-9a-f]{6}').toLowerCase(),
    density: given('density', 'compact') ? 'compact' : 'cosy',
    fit: given('fit', 'content') ? 'content' : 'box',
    motion: given('motion', 'off') ? 'off' : 'auto',
    exit: given('exit', 'off') ? 'off' : 'on',
    secret: given('secret', '[a-z0-9]{1,64}'),
  };
}

/** The options as they stand behind the # of an address; nothing where all are as usual. */
export function hashOf(options: Options): string {
  const usual = optionsFrom('');
  const parts = Object.entries(options).filter(([name, value]) => value !== usual[name as keyof Options]);
  return parts.length ? `#${parts.map(([name, value]) => `${name}=${value}`).join('&')}` : '';
}
