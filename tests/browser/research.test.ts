import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { ResearchRecord } from '../../src/research/record.ts';
import { judgeAll } from './judging.ts';

test('the code tells the order, and the answers of this device come as a file with the code and no name', async ({
  page,
}) => {
  await page.goto('en/teach/research/');
  const code = page.getByLabel(/^Code of the participant/);
  await code.fill('Paula');
  await page.getByRole('button', { name: 'Save the answers as JSON' }).click();
  await expect(page.locator('research-kit [data-part="said"]')).toContainText('No name, please.');
  await code.fill('p018');
  await expect(page.getByText('This code begins with form B.')).toBeVisible();
  await page.getByRole('button', { name: 'Save the answers as JSON' }).click();
  await expect(page.locator('research-kit [data-part="said"]')).toContainText('no form was answered to its end');

  await page.goto('en/assess/form-c1/');
  await judgeAll(page, (truth) => (truth === 'scam' ? 2 : 5));
  await page.goto('en/teach/research/');
  await code.fill('P018');
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const json = await save('Save the answers as JSON');
  expect(json.name).toBe('P018.json');
  const record = JSON.parse(json.text) as ResearchRecord;
  expect(record).toMatchObject({ participant: 'P018', order: 'BA', language: 'en' });
  expect(record.sittings).toMatchObject([{ form: 'form-c1', turn: 'three-weeks' }]);
  expect(record.sittings[0]?.answers).toHaveLength(10);
  const csv = await save('Save the answers as CSV');
  expect(csv.name).toBe('P018.csv');
  expect(csv.text.trim().split('\r\n')).toHaveLength(11);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the protocol, the dictionary and the way to every form can be read', async ({ page }) => {
    await page.goto('en/teach/research/');
    for (const heading of ['A protocol', 'The data dictionary', 'What is not known'])
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    for (const form of ['Form A', 'Form B', 'Form C1', 'Form C2'])
      await expect(page.locator('research-kit').getByRole('link', { name: form, exact: true })).toBeVisible();
  });
});
