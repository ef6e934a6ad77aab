/** Our frames in pages of other people: good ones, old ones, and one that means no good. */
import { type Page, test as base, expect } from '@playwright/test';
import { MOST_WHILE_PINNED } from '../../src/hosts/embed/sizes.ts';
import { HEAR, type ForeignSite, foreignSite, heard, ourFrame, playThrough, siteWithoutCors } from './foreign-site.ts';

const PATH = 'en/embed/the-bank-rings/';
const LONG = '<p style="height: 3000px">A long page</p>';

const test = base.extend<{ show: (html: string) => Promise<ForeignSite> }>({
  /** Opens a page of another site that says this. */
  show: async ({ page }, use) => {
    const sites: ForeignSite[] = [];
    await use(async (html) => {
      const site = await foreignSite({ '/': html });
      sites.push(site);
      await page.goto(`${site.url}/`);
      return site;
    });
    for (const site of sites) site.stop();
  },
});

/** Every form a message of ours may have: its type, and what stands in it besides. No other field, ever. */
const FORMS: Readonly<Record<string, RegExp>> = {
  ready: /^\{"title":"[^"]{1,80}","lang":"en","minHeight":420\}$/,
  resize: /^\{"height":\d{3,4}\}$/,
  start: /^\{\}$/,
  progress: /^\{"step":\d{1,2},"total":\d{1,2}\}$/,
  complete: /^\{"outcome":"[a-z0-9-]+"\}$/,
  exit: /^\{\}$/,
};

/** What does not have one of those forms, and is not the greeting of a page that sizes frames for others. */
function unexpected(messages: readonly Record<string, unknown>[]): unknown[] {
  return messages.filter((message) => {
    if (JSON.stringify(message) === '{"context":"h5p","action":"hello"}') return false;
    const { ns, v, type, id, ...more } = message;
    const isOurs = ns === 'off-script' && v === 1 && id === 'the-bank-rings';
    return !isOurs || !FORMS[String(type)]?.test(JSON.stringify(more));
  });
}

const typesOf = (messages: readonly Record<string, unknown>[]) => new Set(messages.map(({ type }) => type));

const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

test('the element asks for nothing before the press, takes the height, tells what happens, and moves nothing', async ({
  page,
  baseURL,
  show,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith(baseURL!) && asked.push(request.url()));
  await show(`${HEAR}<script>
      const told = [];
      for (const name of ['ready', 'start', 'progress', 'complete', 'exit', 'error'])
        addEventListener('offscript:' + name, ({ type, detail }) => told.push([type, detail]));
    </script>
    <script async src="${baseURL}embed/v1.js"></script>
    <input aria-label="Search" autofocus>${LONG}
    <off-script-activity src="${baseURL}${PATH}" load="click" label="Play it" events theme="dark" accent="ffd400">
      <a href="${baseURL}en/practice/the-bank-rings/">The bank rings</a>
    </off-script-activity>${LONG}`);
  await expect(page.getByRole('button', { name: 'Play it' })).toBeVisible();
  expect(asked).toEqual([`${baseURL}embed/v1.js`]);

  await page.getByRole('button', { name: 'Play it' }).focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  const frame = await ourFrame(page);
  await expect(page.getByRole('link', { name: 'The bank rings' })).toBeHidden();
  await expect.poll(() => frame.evaluate(() => document.documentElement.dataset['fit'])).toBe('content');
  expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([before, 'IFRAME']);
  expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(18, 25, 29)',
  );
  expect(await frame.locator('.tray__next').evaluate((next) => getComputedStyle(next).backgroundColor)).toBe(
    'rgb(255, 212, 0)',
  );
  await page.locator('off-script-activity').evaluate((element) => element.setAttribute('theme', 'light'));
  await expect.poll(() => frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');

  const words = await playThrough(frame);
  expect(words.length).toBeGreaterThan(1);
  // While it is played it is a box, and afterwards as high as all there is to read.
  await expect.poll(() => heightOf(page)).toBeGreaterThan(1500);
  expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => scrollY)).toBe(before);

  const told = (await page.evaluate('told')) as [string, Record<string, unknown>][];
  expect(told.map(([type]) => type.replace('offscript:', ''))).toEqual(
    expect.arrayContaining(['ready', 'start', 'progress', 'complete']),
  );
  expect(told.at(-1)).toEqual(['offscript:complete', { outcome: expect.stringMatching(/^[a-z0-9-]+$/) }]);
  const messages = await heard(page);
  expect(typesOf(messages)).toEqual(new Set([undefined, 'ready', 'resize', 'start', 'progress', 'complete']));
  expect(unexpected(messages)).toEqual([]);
});

test('a plain frame of a loaded page takes neither focus nor scroll, and tells no more than its size', async ({
  page,
  baseURL,
  show,
}) => {
  await show(
    `${HEAR}<input aria-label="Search" autofocus>${LONG}<iframe src="${baseURL}${PATH}" title="x" width="360" height="640"></iframe>${LONG}`,
  );
  const frame = await ourFrame(page);
  await expect.poll(async () => typesOf(await heard(page)).has('resize')).toBe(true);
  expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'INPUT']);
  await playThrough(frame);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(typesOf(await heard(page))).toEqual(new Set([undefined, 'ready', 'resize']));
});

for (const cors of [true, false])
  test(`in a sandbox without an origin it is played to its end, ${cors ? 'with' : 'without'} the header for that`, async ({
    page,
    baseURL,
    show,
  }) => {
    const other = cors ? undefined : await siteWithoutCors();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await show(
      `${HEAR}<iframe src="${other?.url ?? baseURL}${PATH}#theme=dark" title="x" sandbox="allow-scripts" width="360" height="640"></iframe>`,
    );
    const frame = await ourFrame(page);
    expect(await frame.evaluate(() => origin)).toBe('null');
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(18, 25, 29)',
    );
    await expect(frame.evaluate(() => localStorage.length)).rejects.toThrow('SecurityError');
    await playThrough(frame);
    await frame.getByRole('link', { name: 'Leave this site' }).click();
    await expect(frame.locator('main')).toBeHidden();
    expect(problems).toEqual([]);
    await other?.stop();
  });

for (const isLate of [false, true])
  test(`WordPress ${isLate ? 'whose script comes late ' : ''}shows it, gives it its height, and opens our site for it`, async ({
    page,
    baseURL,
    show,
  }) => {
    // What wp-embed.js does, since WordPress 4.4: hides, adds the secret, clamps, and follows links of the same host.
    await show(`${HEAR}<blockquote><a href="${baseURL}en/practice/the-bank-rings/">The bank rings</a></blockquote>
    <iframe class="wp" title="x" frameborder="0" sandbox="allow-scripts" security="restricted" width="600" height="640"
      style="position: absolute; visibility: hidden;" src="${baseURL}${PATH}#theme=dark"></iframe>
    <script>
      const frame = document.querySelector('.wp');
      const secret = 'aB3dE5';
      window.followed = [];
      addEventListener('message', ({ data, source }) => {
        if (data.secret !== secret || source !== frame.contentWindow) return;
        frame.removeAttribute('style');
        if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) followed.push(data.value);
      });
      const start = () => {
        frame.src += '#?secret=' + secret;
        frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
      };
      ${isLate ? "frame.addEventListener('load', start, { once: true })" : 'start()'};
    </script>`);
    const frame = await ourFrame(page);
    await expect(page.locator('iframe')).toBeVisible();
    expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await expect.poll(() => heightOf(page)).toBe(MOST_WHILE_PINNED);
    await frame.getByRole('link', { name: 'Open on Off Script' }).click();
    await expect.poll(() => page.evaluate('followed')).toEqual([`${baseURL}en/practice/the-bank-rings/`]);
    await playThrough(frame);
    await expect.poll(() => heightOf(page)).toBeGreaterThanOrEqual(1000);
    // The text, one link on, is still in the same colours, and still knows the secret.
    await frame.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href*="transcript"]')!.click());
    await page.waitForURL(`${page.url()}`);
    await expect(page.frameLocator('iframe').locator('html[data-theme="dark"]')).toHaveCount(1);
    await expect.poll(async () => page.frames()[1]?.url()).toContain('transcript/#theme=dark&secret=aB3dE5');
  });

test('a page that sizes frames of H5P sizes ours', async ({ page, baseURL, show }) => {
  // What h5p-resizer.js does.
  await show(`<iframe src="${baseURL}${PATH}" title="x" style="width: 600px; height: 200px; border: 0"></iframe><script>
      const frame = document.querySelector('iframe');
      window.steps = [];
      addEventListener('message', ({ data, source, origin }) => {
        if (data.context !== 'h5p' || source !== frame.contentWindow) return;
        steps.push(data.action);
        const respond = (action) => source.postMessage({ context: 'h5p', action }, origin);
        if (data.action === 'hello') respond('hello');
        if (data.action === 'prepareResize' && (frame.clientHeight !== data.scrollHeight || data.scrollHeight !== data.clientHeight)) {
          frame.style.height = data.clientHeight + 'px';
          respond('resizePrepared');
        }
        if (data.action === 'resize') frame.style.height = data.scrollHeight + 'px';
      });
    </script>`);
  const frame = await ourFrame(page);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(320);
  // The height may change once more before the page has answered: it is announced again, and that is one step.
  expect(await page.evaluate('steps.filter((step, at) => step !== steps[at - 1]).slice(0, 3)')).toEqual([
    'hello',
    'prepareResize',
    'resize',
  ]);
  await playThrough(frame);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(1500);
  expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1);
});

test('a page that means no good gets nothing out of the frame, and does not stop it', async ({
  page,
  baseURL,
  show,
}) => {
  const stranger = await foreignSite({
    '/': `<script>setInterval(() => parent.frames[0].postMessage({ ns: 'off-script', v: 1, type: 'hello', fit: 'content', events: true }, '*'), 20)</script>`,
  });
  await show(`${HEAR}<iframe src="${baseURL}${PATH}" title="x" width="360" height="640"></iframe>
    <iframe src="${stranger.url}" title="y"></iframe>`);
  const frame = await ourFrame(page);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    let deep: unknown = 'x';
    for (let depth = 0; depth < 500; depth += 1) deep = { deep, ns: 'off-script' };
    const junk: unknown[] = [
      ...[null, 0, NaN, 1e308, '', 'restart', [], new Date(0), new Map([['ns', 'off-script']]), deep],
      ...[0, 2, '1', null, [1]].map((v) => ({ ns: 'off-script', v, type: 'hello', events: true })),
      ...['Off-Script', 'off-script ', 'off\u2011script', ['off-script']].map((ns) => ({ ns, v: 1, type: 'restart' })),
      { ns: 'off-script', v: 1, type: 'set', theme: '<b>', accent: 'url(x)', motion: {} },
      { ns: 'off-script', v: 1, type: 'hello', fit: NaN, events: 'yes' },
      { ns: 'off-script', v: 1, type: 'answers' },
      { ns: 'off-script', v: 1, type: '__proto__' },
      { context: 'h5p', action: 'prepareResize', scrollHeight: 1e9 },
      { message: 'height', value: -1, secret: 'x' },
    ];
    for (let count = 0; count < 10_000; count += 1) contentWindow!.postMessage(junk[count % junk.length], '*');
  });
  await playThrough(frame);
  expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  const messages = await heard(page);
  expect(typesOf(messages)).toEqual(new Set([undefined, 'ready', 'resize']));
  expect(unexpected(messages)).toEqual([]);
  expect(problems).toEqual([]);
  stranger.stop();
});

test('the element believes its own frame alone, within bounds, and leaves an odd address alone', async ({
  page,
  baseURL,
  show,
}) => {
  const stranger = await foreignSite({
    '/': '',
    '/says/': `<script>for (const said of [{ ns: 'off-script', v: 1, type: 'resize', height: 6000 }, 'said']) parent.postMessage(said, '*')</script>`,
  });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  // Messages arrive in their order: when the last word is there, the one before has been heard.
  await show(`<script>addEventListener('message', ({ data, origin }) => data === 'said' && (window.saidBy = origin))</script>
    <script async src="${baseURL}embed/v1.js"></script>
    <off-script-activity id="ours" src="${baseURL}${PATH}" load="eager" events></off-script-activity>
    <off-script-activity id="odd" src="${baseURL}en/practice/the-bank-rings/"><a href="/">Stays</a></off-script-activity>
    <off-script-activity id="script" src="javascript:alert(1)//en/embed/x/"><a href="/">Stays too</a></off-script-activity>
    <iframe id="twin" src="${baseURL}en/embed/inbox/" title="z"></iframe>
    <iframe id="stranger" src="${stranger.url}" title="y"></iframe>`);
  await ourFrame(page);
  const frame = page.frames().find((each) => each.url().includes(PATH))!;
  await expect(page.getByRole('link', { name: 'Stays' })).toHaveCount(2);
  await expect(page.locator('#odd iframe, #script iframe')).toHaveCount(0);
  expect(errors.filter((text) => text.includes('is not like https://site/en/embed/some-id/'))).toHaveLength(2);

  const resize = (height: number) => ({ ns: 'off-script', v: 1, type: 'resize', height });
  const says = (height: number) => frame.evaluate((data) => parent.postMessage(data, '*'), resize(height));
  const high = () => page.locator('#ours iframe').evaluate((each) => each.style.height);
  await says(1e9);
  await expect.poll(high).toBe('20000px');
  await says(1);
  await expect.poll(high).toBe('320px');
  const ever = await page.locator('#ours iframe').evaluateHandle((each) => {
    const seen: string[] = [];
    new MutationObserver(() => seen.push(each.style.height)).observe(each, { attributeFilter: ['style'] });
    return seen;
  });
  // The page itself, a foreign page, and another frame of ours: its address is right, and still it is not this one.
  const strangerFrame = page.frames().find((each) => each.url().startsWith(stranger.url))!;
  const twin = page.frames().find((each) => each.url().endsWith('/embed/inbox/'))!;
  for (const from of [page.mainFrame(), strangerFrame, twin])
    await from.evaluate((data) => top!.postMessage(data, '*'), resize(5000));
  await says(NaN);
  await says(700);
  await expect.poll(high).toBe('700px');
  // Its own frame, when another site stands in it.
  await page
    .locator('#ours iframe')
    .evaluate((each: HTMLIFrameElement, url) => (each.src = url), `${stranger.url}/says/`);
  await expect.poll(() => page.evaluate('window.saidBy')).toBe(stranger.url);
  expect(new Set(await ever.jsonValue())).toEqual(new Set(['700px']));
  stranger.stop();
});

test('who leaves at once leaves the page around too, if that page says where to', async ({ page, baseURL, show }) => {
  await page.route('https://weather.example/', (route) => route.fulfill({ body: 'Sunny', contentType: 'text/html' }));
  await show(`<script async src="${baseURL}embed/v1.js"></script>
    <off-script-activity src="${baseURL}${PATH}" load="eager" quick-exit="https://weather.example/"></off-script-activity>`);
  const frame = await ourFrame(page);
  await frame.getByRole('link', { name: 'Leave this site' }).click();
  await page.waitForURL('https://weather.example/');

  await page.goto(`${PATH}#exit=off`);
  await expect(page.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
  await expect(page.getByRole('link', { name: 'Leave this site' })).toHaveCount(0);
});
