/** Learning platforms for the tests: small, and as strict as the standards they stand for. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FrameLocator, type Page, expect } from '@playwright/test';

/** What a platform has of a learner; given to the next visit, it goes on from there. */
export interface Standing {
  readonly status: string;
  readonly suspended: string;
  readonly exit: string;
  readonly score: string;
  /** Every call of the visit, in order: `LMSSetValue cmi.core.exit`. */
  readonly calls: readonly string[];
}

const SCORM_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Platform</title><link rel="icon" href="data:,">
<script src="scorm12.js"></script><iframe title="Package" style="inline-size: 100%; block-size: 90vh; border: 0"></iframe>`;

/** Puts a page with a real SCORM 1.2 run-time beside unpacked packages: `platform.html`. */
export function installScorm(folder: string): void {
  copyFileSync(
    fileURLToPath(import.meta.resolve('scorm-again/scorm12/min')).replace('/esm/', '/'),
    join(folder, 'scorm12.js'),
  );
  writeFileSync(join(folder, 'platform.html'), SCORM_PAGE);
}

/** A learner opens something on the platform. */
export async function launch(
  page: Page,
  platform: string,
  address: string,
  before: Partial<Standing> = {},
): Promise<FrameLocator> {
  await page.goto(platform);
  await page.evaluate(
    ([start, { status = '', suspended = '' }]) => {
      const own = window as unknown as {
        Scorm12API: new (settings: object) => Record<string, unknown>;
        calls: string[];
        API: unknown;
      };
      const api = new own.Scorm12API({ autocommit: false, logLevel: 5 }) as never as {
        cmi: { core: { lesson_status: string }; suspend_data: string };
      } & Record<string, (...parameters: string[]) => string>;
      if (status) api.cmi.core.lesson_status = status;
      if (suspended) api.cmi.suspend_data = suspended;
      own.calls = [];
      const watched: Record<string, unknown> = {};
      for (const name of ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError'])
        watched[name] = (...given: string[]) => {
          own.calls.push(`${name} ${given[0] ?? ''}`.trim());
          return api[name]!(...given);
        };
      own.API = Object.assign(watched, { cmi: api.cmi });
      document.querySelector('iframe')!.src = start;
    },
    [address, before] as const,
  );
  return page.frameLocator('iframe');
}

export function standing(page: Page): Promise<Standing> {
  return page.evaluate(() => {
    const { API, calls } = window as unknown as {
      API: { cmi: { core: { lesson_status: string; exit: string; score: { raw: string } }; suspend_data: string } };
      calls: string[];
    };
    const { core, suspend_data: suspended } = API.cmi;
    // The standard lets nobody but the platform read \`exit\`.
    return {
      status: core.lesson_status,
      suspended,
      exit: String((core as { _exit?: string })._exit ?? ''),
      score: String(core.score.raw),
      calls,
    };
  });
}

/** Presses on in a conversation as often as this, or until it waits for something else than the next message. */
export async function pressOn(frame: FrameLocator, most: number): Promise<void> {
  await expect(frame.locator('chat-scenario')).toHaveAttribute('data-mode', 'play');
  const next = frame.locator('[data-act="next"]');
  for (let presses = 0; presses < most && (await next.isVisible()); presses += 1) await next.click();
}
