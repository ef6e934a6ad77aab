/**
 * What holds on every page, seen in one visit to each: no policy is broken, the head is the same, nothing has to be
 * scrolled sideways on a small screen, what one presses is large enough, and axe finds nothing in either theme. No page
 * is left out. One visit for all of it, because to open a page takes longer than to look at it.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { pages } from './built-pages.ts';
import { watchPolicies } from './watch-policies.ts';

// Without the worker each page comes with its own headers. It is started in the tests of search and offline.
test.use({ serviceWorkers: 'block' });

const PARTS = 4;
const HEAD = 'Leave this site · Off Script · Help · Learn · Practice · Search · Display';

/** Pages for a room, and the notes to them: nothing stands beside what is shown. */
const isForRoom = (address: string): boolean => /\/run\//.test(address);
/** Pages in the common frame: not those for frames in other sites, and not the neutral page one leaves to. */
const isFramed = (address: string): boolean =>
  !/(^|\/)embed\/./.test(address) && address !== 'away/' && !isForRoom(address);

/** What is looked at on a laptop, and on the smallest screen. */
const SCREENS = [
  { width: 1280, height: 720, looks: [faultsAsItOpens] },
  { width: 320, height: 640, looks: [tooSmall, tooWide] },
] as const;

for (let part = 0; part < PARTS; part += 1)
  test(`every page, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    const own = pages.filter((_, index) => index % PARTS === part);
    test.setTimeout(30_000 + own.length * 6_000);
    const broken = await watchPolicies(page);
    await page.addInitScript({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
    const found: string[] = [];
    for (const [turn, address] of own.entries()) {
      await page.goto(`/${address}`, { waitUntil: 'load' });
      // The next page is opened on the screen that the last one was left on: to change it takes as long as to look.
      for (const { width, height, looks } of turn % 2 === 0 ? SCREENS : SCREENS.toReversed()) {
        await page.setViewportSize({ width, height });
        for (const look of looks) found.push(...(await look(page, address)).map((fault) => `${address}: ${fault}`));
      }
    }
    expect(broken).toEqual([]);
    expect(found).toEqual([]);
  });

async function faultsAsItOpens(page: Page, address: string): Promise<string[]> {
  const head = isFramed(address) ? await headFaults(page) : [];
  const ways = isForRoom(address) ? ['a[data-leave]', 'a[href$="/help/"]'] : [];
  const counts = await Promise.all(ways.map((way) => page.locator(way).count()));
  return [
    ...head,
    ...ways.filter((_, index) => counts[index] !== 1).map((way) => `not one ${way}`),
    ...(await axeFindings(page, 'axe')),
  ];
}

/** What is missing of the common head, or stands twice. */
function headFaults(page: Page): Promise<string[]> {
  return page.evaluate((wanted) => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const once = ['h1', 'main#main', 'body > header', 'body > footer', 'body > [role="status"]'];
    const head = [...document.querySelectorAll('body > header :is(a, summary)')]
      .map((link) => link.textContent?.trim())
      .join(' · ');
    const help = document.querySelector<HTMLAnchorElement>('body > header .top__help')?.pathname.endsWith('/help/');
    return [
      ...once.filter((selector) => count(selector) !== 1).map((selector) => `${count(selector)} × ${selector}`),
      ...(head === wanted ? [] : [`head: ${head}`]),
      ...(help ? [] : ['the help in the head leads elsewhere']),
    ];
  }, HEAD);
}

/** Sizes of what one presses: 44 px at least, 48 for what stands by itself. Links within a sentence are as high as their line. */
function tooSmall(page: Page, address: string): Promise<string[]> {
  // The neutral page one leaves to is as plain as it can be.
  if (address === 'away/') return Promise.resolve([]);
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, summary, .button, .button--quiet, .doors a, body > header a, body > footer a, label:has(input[type="radio"], input[type="checkbox"])',
    );
    return [...controls]
      .filter(
        (control) => control.checkVisibility({ visibilityProperty: true }) && control.closest('.vh, .skip') === null,
      )
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(
        ({ control, box }) =>
          box.height > 0 &&
          (box.height < (control.matches('.button, .button--quiet, label') ? 47.5 : 43.5) || box.width < 24),
      )
      .map(
        ({ control, box }) =>
          `too small: ${control.tagName.toLowerCase()}.${control.className} "${control.textContent?.trim().slice(0, 24)}" ${Math.round(box.width)}×${Math.round(box.height)}`,
      );
  });
}

/** How far the page reaches beyond the screen, as it is and with text at 150 %, and what sticks out farthest. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const beyond = (state: string): string[] => {
      const over = document.documentElement.scrollWidth - innerWidth;
      if (over <= 0) return [];
      const worst = [...document.querySelectorAll('body *')]
        .filter((each) => each.checkVisibility())
        .map((each) => ({ each, end: each.getBoundingClientRect().right }))
        .sort((a, b) => b.end - a.end)[0];
      return [
        `sideways, ${state}: ${over} px: <${worst?.each.tagName.toLowerCase()} class="${worst?.each.getAttribute('class') ?? ''}">`,
      ];
    };
    const asItIs = beyond('as it is');
    const { dataset } = document.documentElement;
    dataset['text'] = '150';
    const enlarged = beyond('text at 150 %');
    delete dataset['text'];
    return [...asItIs, ...enlarged];
  });
}
