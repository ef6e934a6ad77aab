/** A report for bank and police: written by keyboard, handed over, kept only when asked, erased at once. */
import { readFile } from 'node:fs/promises';
import { type Page, expect, test } from '@playwright/test';
import { EXIT_ADDRESS } from '../../src/site.ts';
import { cutOff, untilKept } from './copy.ts';
import { TestHost } from './server.ts';

const ADDRESS = 'en/help/evidence/';
const report = (page: Page) => page.locator('[data-report]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const entry = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const story = (page: Page) => page.getByLabel('What happened, in a few lines?');
const erase = (page: Page) => button(page, 'Erase everything').first();
/** Words on the page itself; the same are said to screen readers. */
const said = (page: Page, words: string) => page.getByRole('main').getByText(words);
const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('evidence'));
const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

/** What *Save as a text file* hands over. */
async function savedText(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save as a text file').click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function open(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await expect(page.locator('evidence-form')).toHaveAttribute('data-on');
}

/** Puts what would be printed on the screen, as it would be. */
async function beforePrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a form to print and fill in by hand, and says so', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.getByText('You can print it and write by hand.')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(5);
    for (const control of await page.locator('main :is(button, input, textarea, select)').all())
      await expect(control).toBeHidden();
    for (const line of await page.locator('.paper__line').all())
      expect((await line.boundingBox())!.height).toBeGreaterThan(24);
  });

  test('printed, it is two pages, on either kind of paper', async ({ page }) => {
    await page.goto(ADDRESS);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(Number(/\/Count (\d+)/.exec(pdf)?.[1]), format).toBeLessThanOrEqual(2);
    }
  });
});

test('written and saved by keyboard alone, it is a plain text with everything in it', async ({ page }) => {
  await open(page);
  await page.getByLabel('Where did you first hear').focus();
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  };
  await type('An advert, in May.');
  await type('We wrote every day.');
  for (const text of ['Leena', '01632 960 123', '', '@leena']) await type(text);
  await page.keyboard.press('Tab'); // past "Remove"
  await page.keyboard.press('Enter'); // "Add another person"
  await expect(entry(page, 'Person 2').getByLabel('Names used')).toBeFocused();
  await page.keyboard.type('Mr Han');
  await button(page, 'Save as a text file').focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^notes-\d{4}-\d\d-\d\d\.txt$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).not.toContain('\r');
  expect(text).toContain('How it began\n------------\nAn advert, in May.\n');
  expect(text).toContain(
    '1. Names used: Leena\n   Phone numbers: 01632 960 123\n   Profiles: @leena\n\n2. Names used: Mr Han\n',
  );
  expect(text).toContain(
    'Not filled in: Where · Payments · What happened when · What I have saved · Whom I have told.',
  );
  expect(text).toContain('A report with gaps is still a report.');
});

test('the report grows as one writes: by date, with a sum for each currency', async ({ page }) => {
  await open(page);
  await entry(page, 'Payment 1').getByLabel('Amount').fill('1.250,10');
  await entry(page, 'Payment 1').getByLabel('Currency').fill('EUR');
  await entry(page, 'Payment 1').getByLabel('Date').fill('2026-06-03');
  for (const [at, amount] of ['٠٫٢٠', 'about 900'].entries()) {
    await button(page, 'Add another payment').click();
    await entry(page, `Payment ${at + 2}`)
      .getByLabel('Amount')
      .fill(amount);
    await entry(page, `Payment ${at + 2}`)
      .getByLabel('Currency')
      .fill('eur');
  }
  await entry(page, 'Payment 2').getByLabel('Date').fill('2026-05-29');
  await expect(report(page).getByRole('row').nth(1)).toContainText('29 May 2026');
  await expect(report(page)).toContainText('Sent in all: 1,250.30 eur (payments: 2)');
  await expect(report(page)).toContainText('Not in a sum: payment 3, “about 900 eur”');
  await entry(page, 'Payment 2').getByLabel('Which way').selectOption('It came back to me');
  await expect(report(page)).toContainText('Came back in all: 0.20 eur (payments: 1)');
});

test('an entry that was removed can be brought back where it was', async ({ page }) => {
  await open(page);
  for (const [at, what] of ['first', 'second', 'third'].entries()) {
    if (at > 0) await button(page, 'Add another event').click();
    await entry(page, `Event ${at + 1}`)
      .getByLabel('What happened')
      .fill(what);
  }
  await button(page, 'Remove Event 2').click();
  await expect(report(page)).not.toContainText('second');
  await expect(entry(page, 'Event 2').getByLabel('What happened')).toHaveValue('third');
  const undo = page.locator('[data-list="events"]').getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(entry(page, 'Event 2').getByLabel('What happened')).toHaveValue('second');
  await expect(undo).toBeHidden();
  await expect(report(page)).toContainText('second');
});

test('nothing is stored, and nothing asked of the network, before it is asked for', async ({ page }) => {
  await open(page);
  const before = await stored(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await story(page).fill('a secret of mine');
  await expect(report(page)).toContainText('a secret of mine');
  await savedText(page);
  expect(await stored(page)).toBe(before);
  expect(asked.filter((line) => !/^GET blob:/.test(line) && /secret|POST|evidence/.test(line))).toEqual([]);
  await page.reload();
  await expect(story(page)).toHaveValue('');
});

test('kept when asked, with every change; no longer when asked; the rest of the page as it was', async ({ page }) => {
  await open(page);
  await button(page, 'Keep on this device').click();
  await expect(page.locator('[data-said]', { hasText: 'Nothing is written yet.' })).toBeVisible();
  expect(await kept(page)).toBeNull();
  await story(page).fill('one');
  await button(page, 'Keep on this device').click();
  await expect(said(page, 'Kept on this device. What you change is kept too.')).toBeVisible();
  await story(page).fill('two');
  await expect.poll(() => kept(page)).toContain('two');
  await page.reload();
  await expect(story(page)).toHaveValue('two');
  await button(page, 'Stop keeping it here').click();
  expect(await kept(page)).toBeNull();
  await expect(story(page)).toHaveValue('two');
});

test('one press erases it from page and device at once; undo brings it back to the page alone', async ({ page }) => {
  await open(page);
  await story(page).fill('one');
  await button(page, 'Keep on this device').click();
  await story(page).fill('and more');
  expect(
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-act="erase"]')?.click();
      return [document.querySelector<HTMLTextAreaElement>('[name="story"]')?.value, localStorage.length];
    }),
  ).toEqual(['', 0]);
  await expect(said(page, 'Everything is erased, here and on this device.')).toBeVisible();
  await expect(report(page)).not.toContainText('more');
  await page.locator('[data-undo-erasing]').getByRole('button', { name: 'Undo' }).click();
  await expect(story(page)).toHaveValue('and more');
  expect(await kept(page)).toBeNull();
  await erase(page).click();
  await page.reload();
  await expect(story(page)).toHaveValue('');
});

test.describe('with the copy of the course', () => {
  test.use({ serviceWorkers: 'allow' });

  test('“Remove everything from this device” removes it, and an open page keeps it no more', async ({
    page,
    context,
  }) => {
    await open(page);
    await story(page).fill('one');
    await button(page, 'Keep on this device').click();
    const other = await context.newPage();
    await other.goto('en/device/');
    await expect(other.getByText('Your report for bank and police')).toBeVisible();
    await expect(other.locator('device-status')).toHaveAttribute('data-state', 'ready', { timeout: 20_000 });
    await other.getByRole('button', { name: 'Remove everything from this device' }).click();
    await expect(other.getByText('Done. This site has nothing on this device now')).toBeVisible();
    await expect(said(page, 'It was removed from this device in another tab')).toBeVisible();
    await story(page).fill('two');
    await expect(report(page)).toContainText('two');
    expect(await kept(other)).toBeNull();
  });

  test('it works without a connection', async ({ page }) => {
    const host = await TestHost.start({ isSmall: true });
    await page.goto(`${host.url}en/help/`);
    await untilKept(page);
    await cutOff(page, host);
    await page.goto(`${host.url}${ADDRESS}`);
    await story(page).fill('offline');
    expect((await savedText(page)).text).toContain('offline');
    await host.remove();
  });
});

test('the privacy page names what is kept', async ({ page }) => {
  await page.goto('en/about/privacy/');
  const named = await page.locator('main code').allInnerTexts();
  expect(named).toEqual(expect.arrayContaining(['evidence', 'evidence.bad']));
});

test('in discreet mode keeping is not offered, and what is kept is not shown', async ({ page }) => {
  await page.addInitScript(() => {
    sessionStorage.setItem('discreet', '1');
    localStorage.setItem('evidence', '{"schema":1,"texts":{"story":"old"}}');
  });
  await open(page);
  await expect(button(page, 'Keep on this device')).toBeHidden();
  await expect(page.getByText('This tab keeps nothing, so the report can’t be kept here.')).toBeVisible();
  await expect(story(page)).toHaveValue('');
  await erase(page).click();
  expect(await kept(page)).toBeNull();
});

test('where the browser keeps nothing, the page works and says so', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await open(page);
  await expect(button(page, 'Keep on this device')).toBeHidden();
  await story(page).fill('one');
  expect((await savedText(page)).text).toContain('one');
});

for (const [what, raw, words] of [
  ['newer', '{"schema":9}', 'A newer version of this page kept a report here.'],
  ['unreadable', '{oh', 'A report was kept here, and it can’t be read any more.'],
] as const)
  test(`what is ${what} is left alone, and one line says so`, async ({ page }) => {
    await page.goto('en/about/');
    await page.evaluate((text) => localStorage.setItem('evidence', text), raw);
    await open(page);
    await expect(said(page, words)).toBeVisible();
    await story(page).fill('mine');
    await expect(report(page)).toContainText('mine');
    expect(await kept(page)).toBe(raw);
    await erase(page).click();
    expect(await kept(page)).toBeNull();
  });

test('two tabs: neither destroys what the other wrote, and both can be brought together', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await story(page).fill('from the first');
  await button(page, 'Keep on this device').click();
  // A browser tells its tabs of a change in the storage a moment later.
  await expect.poll(() => kept(other)).toContain('from the first');
  await story(other).fill('from the second');
  await button(other, 'Keep on this device').click();
  await expect(said(other, 'This report was changed in another tab.')).toBeVisible();
  expect(await kept(page)).toContain('from the first');
  await button(other, 'Bring both together').click();
  await expect(story(other)).toHaveValue('from the second\n\nfrom the first');
  await expect.poll(() => kept(page)).toContain('from the second');
  await story(page).fill('from the first, changed');
  await expect(said(page, 'This report was changed in another tab.')).toBeVisible();
  expect(await kept(page)).toContain('from the second');
});

test.describe('leaving', () => {
  const leaveLink = (page: Page) => page.getByRole('link', { name: 'Leave this site', exact: true });

  test('the browser asks only when something was typed, and neither kept nor handed over', async ({ page }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await open(page);
    await page.goto('en/help/');
    await open(page);
    await story(page).fill('one');
    await savedText(page);
    await page.goto('en/help/');
    await open(page);
    await story(page).fill('one');
    await button(page, 'Keep on this device').click();
    await page.goto('en/help/');
    expect(asked).toEqual([]);
    await open(page);
    await erase(page).click();
    await story(page).pressSequentially('one');
    await page.goto('en/help/');
    expect(asked).toEqual(['beforeunload']);
  });

  test('“Leave this site” asks nothing, hides the page at once and leaves', async ({ page }) => {
    await page.route(`${EXIT_ADDRESS}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>Elsewhere' }),
    );
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await open(page);
    await story(page).pressSequentially('a secret of mine');
    await leaveLink(page).click();
    await expect(page).toHaveURL(EXIT_ADDRESS);
    expect(asked).toEqual([]);
    await page.goto(ADDRESS);
    expect(await stored(page)).not.toContain('secret');
  });
});

test('tags, directions, pictures and line breaks are text and nothing else', async ({ page }) => {
  await open(page);
  const markup = '<img src=x onerror="document.title=1"><script>alert(1)</scr' + 'ipt> &amp; {date}';
  await story(page).fill(`${markup}\nשלום 123 ✋🏽\u202eback`);
  await page.getByLabel('Names used').fill('ليلى <b>');
  await expect(report(page)).toContainText(markup);
  await expect(report(page).locator('img, script, b')).toHaveCount(0);
  await expect(report(page).locator('bdi', { hasText: 'ليلى' })).toHaveAttribute('dir', 'auto');
  await expect(page.getByLabel('Names used')).toHaveAttribute('dir', 'auto');
  const { text } = await savedText(page);
  expect(text).toContain(`${markup}\n\u2068שלום 123 ✋🏽\u202eback\u2069\n`);
  expect(text).toContain('Names used: \u2068ليلى <b>\u2069\n');
});

test('rich text that is pasted comes as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob(['<b>bold</b><img src=x>'], { type: 'text/html' }),
        'text/plain': new Blob(['bold'], { type: 'text/plain' }),
      }),
    ]),
  );
  await story(page).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(story(page)).toHaveValue('bold');
  await button(page, 'Copy the text').click();
  await expect(said(page, 'Copied. You can paste it')).toBeVisible();
  await story(page).fill('');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(story(page)).toHaveValue(/In my own words\n-+\nbold/);
});

test('a hundred thousand characters stay usable; what is too long to keep is said, and handed over whole', async ({
  page,
}) => {
  await open(page);
  await story(page).fill('word '.repeat(20_000));
  await button(page, 'Keep on this device').click();
  await expect.poll(async () => (await kept(page))?.length ?? 0).toBeGreaterThan(100_000);
  await page.getByLabel('Where did you first hear').fill('words '.repeat(25_000));
  await expect(said(page, 'This is more than can be kept here: 200,000 letters.')).toBeVisible();
  await page.getByLabel('Names used').pressSequentially('Leena', { timeout: 3_000 });
  expect((await savedText(page)).text.length).toBeGreaterThan(249_000);
  await page.getByLabel('Where did you first hear').fill('short');
  await expect(said(page, 'This is more than can be kept here')).toBeHidden();
  await expect.poll(() => kept(page)).toContain('"began":"short"');
});

test('printed, there is the report and nothing else; empty, the form to fill in by hand', async ({ page }) => {
  await open(page);
  await beforePrint(page);
  await expect(page.locator('.paper')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await story(page).fill('We wrote every day.');
  await beforePrint(page);
  await expect(report(page)).toBeVisible();
  await expect(page.getByText('Name, date, signature').first()).toBeVisible();
  for (const hidden of ['.paper', 'header', 'form', 'footer', 'main button', '.notice'])
    await expect(page.locator(hidden).first()).toBeHidden();
});

test('the way there is in the help page, at the step about saving', async ({ page }) => {
  await page.goto('en/help/');
  await page.getByRole('link', { name: 'Put a report together' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Save what matters' })).toBeVisible();
});
