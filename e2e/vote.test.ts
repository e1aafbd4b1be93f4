import { expect, test } from 'vitest';
import { rehearsalProcess } from '../src/process/rehearsal.ts';
import { expectAccessible, phoneInTheDark, Visiting } from './visiting.ts';

const visiting = new Visiting();
const decision = `/en/${rehearsalProcess}/decisions/first-review-modalities`;
const mexico = 'delegation.MX.head.p-0123456789abcdea';
const desk = 'secretariat...p-0123456789abcdef';

test('a vote from the phone to the wall: cast, changed, called by roll, closed, reserved, and found on the paragraph', async () => {
  await visiting.visit({ as: mexico, ...phoneInTheDark }, async (page) => {
    await page.goto(`${decision}/vote`);
    await page.getByRole('heading', { name: 'Mexico has not voted yet' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Against' }).click();
    await page.getByRole('heading', { name: 'Mexico has voted: Against' }).waitFor();
    await page.getByRole('button', { name: 'In favour' }).click();
    await page.getByRole('heading', { name: 'Mexico has voted: In favour' }).waitFor();
    expect(await page.getByRole('button', { name: 'In favour' }).getAttribute('aria-pressed')).toBe('true');
    await expectAccessible(page);
  });
  await visiting.visit({ as: desk }, async (page) => {
    await page.goto(`${decision}/vote`);
    await page.locator('summary', { hasText: 'Record the roll call' }).click();
    await page.getByLabel('Roll call').fill('Mexico yes\nKenya yes\nKenya no');
    await page.getByRole('button', { name: 'Record the roll call' }).click();
    await page.getByText('Kenya stands twice in this roll call').waitFor();
    expect(await page.getByLabel('Roll call').inputValue()).toContain('Kenya no');
    await page.getByLabel('Roll call').fill('In favour: Mexico, Kenya, Germany, Senegal\nAgainst: Italy\nAbstaining: Jordan');
    await page.getByRole('button', { name: 'Record the roll call' }).click();
    await page.getByText('The roll call upon').first().waitFor();
    await page.getByRole('button', { name: 'Close the vote' }).click();
    await page.getByText('was adopted by 7 votes to 2').first().waitFor();
  });
  await visiting.visit({ viewport: { width: 1920, height: 1080 } }, async (page) => {
    await page.goto(`${decision}/hall?theme=dark`);
    await page.getByText('Voting is closed: adopted.').waitFor();
    const board = page.locator('.board');
    expect(await board.getByText('Italy').locator('..').getAttribute('class')).toBe('vote-no');
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
    await expectAccessible(page);
  });
  await visiting.visit({ as: mexico }, async (page) => {
    await page.goto(decision);
    await page.locator('summary', { hasText: 'Explain a position' }).click();
    await page.getByLabel('Form').selectOption('reservation');
    await page.getByLabel('Paragraphs').selectOption('fw-2-a');
    await page.getByLabel('What is said').fill('For us this begins with the next harvest.');
    await page.getByRole('button', { name: 'Explain a position' }).click();
    await page.getByText('Mexico made a reservation').first().waitFor();
    await page.goto(`/en/${rehearsalProcess}/provisions/fw-2-a`);
    await page.getByRole('link', { name: 'Reservation' }).waitFor();
  });
});
