import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base } from '@playwright/test';

/** A folder of files that goes when its test is over. */
export class Folder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.root, file)), { recursive: true });
      await writeFile(join(this.root, file), text);
    }
  }

  read(file: string): Promise<string> {
    return readFile(join(this.root, file), 'utf8');
  }
}

export const test = base.extend<{ folder: Folder }>({
  folder: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'course-unit-'));
    await use(new Folder(root));
    await rm(root, { recursive: true });
  },
});

/** A page with this in its body and this in its head. */
export function htmlPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en" data-root="/"><head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}</body></html>`;
}
