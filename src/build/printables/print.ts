import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { QUIET } from '../chromium.mjs';
import { emojiStyles } from './emoji.ts';
import { PAPERS, type Paper, type Pdf, type Sheet, pdfPath } from './paper.ts';
import { settled } from './settled.ts';

export interface Printing {
  /** The folder of the finished site. */
  readonly root: string;
  readonly sheets: readonly Sheet[];
  /** The browser that prints. */
  readonly executablePath: string;
  /** `2026-11-29`: what the files are dated. */
  readonly date: string;
}

const FORMAT = { a4: 'A4', letter: 'Letter' } as const satisfies Record<Paper, string>;

/** Milliseconds that a page may take to open: a second is much, and many more go by where a machine has others to serve. */
const PATIENCE = 120_000;

/** Nobody looks at the screen: what is drawn there is time lost, and the size of the paper is none of its business. */
const UNSEEN = ['--disable-gpu', '--disable-software-rasterizer'];
const SMALL = { width: 320, height: 160 };

/**
 * Every page on both sizes of paper, in the order of the pages. Margins are those of the styles for paper. The pages are
 * opened as files and without their scripts, so nothing depends on the day. The same site and browser give the same bytes.
 */
export async function print({ root, sheets, executablePath, date }: Printing): Promise<Pdf[]> {
  // Dev and tests of the build do without; so it is loaded only here.
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: [...QUIET, ...UNSEEN] });
  try {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      // Their policy allows no styles but those of the site.
      bypassCSP: true,
      viewport: SMALL,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE);
    const made = new Map<Sheet, Pdf[]>();
    const waiting = [...sheets].reverse();
    const printing = { root, date, styles: emojiStyles() };
    const printer = async (): Promise<void> => {
      const printOne = await onePage(context, printing);
      for (let sheet = waiting.pop(); sheet; sheet = waiting.pop()) made.set(sheet, await printOne(sheet));
    };
    await Promise.all(Array.from({ length: Math.max(2, Math.min(4, availableParallelism())) }, printer));
    return sheets.flatMap((sheet) => made.get(sheet) ?? []);
  } finally {
    await browser.close();
  }
}

async function onePage(
  context: BrowserContext,
  { root, date, styles }: Pick<Printing, 'root' | 'date'> & { styles: string },
): Promise<(sheet: Sheet) => Promise<Pdf[]>> {
  const page = await context.newPage();
  // Set before a page is opened: only fonts that it shows are loaded, and these are those of the paper.
  await page.emulateMedia({ media: 'print' });
  return async (sheet) => {
    await page.goto(pathToFileURL(resolve(root, sheet.page)).href);
    await page.evaluate(readyForPaper, styles);
    const pdfs: Pdf[] = [];
    for (const paper of PAPERS) {
      const bytes = await page.pdf({ format: FORMAT[paper], tagged: true, outline: true });
      pdfs.push({ ...sheet, paper, path: pdfPath(sheet, paper), bytes: await settled(bytes, date) });
    }
    return pdfs;
  };
}

/** Runs in the page: adds the styles, waits for fonts, and takes out links to other pages of the site, which lead nowhere from a file. */
async function readyForPaper(styles: string): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  document.head.append(sheet);
  for (const link of document.querySelectorAll('a[href]'))
    if (!/^(?:https?:|tel:|sms:|mailto:|#)/.test(link.getAttribute('href') ?? '')) link.removeAttribute('href');
  // Fonts are asked for when the page is laid out.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}
