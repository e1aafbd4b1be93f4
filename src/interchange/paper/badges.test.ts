import { describe, expect, test } from 'vitest';
import { participantTypes } from '../../process/participation/state.ts';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { badgeColour, badgesPdf } from './badges.ts';
import type { Badge, BadgeSheet } from './badges.ts';
import { bytesOf, chineseHere, cut, infoOf, noPoppler, pictureOf, scanned, textOf } from './paper.test-support.ts';

const issuedOn = parseIsoDay('2017-05-01');
if (issuedOn === undefined) throw new Error('no day');

const badge = (name: string, index = 0): Badge => ({
  name, entity: 'United Kingdom of Great Britain and Northern Ireland', position: 'Permanent Representative', category: 'member-state', categoryWord: 'Member State',
  code: `https://example.org/door/8F3K-${index}`, shortCode: `8F3K-${index}`,
});
const sheet = (badges: readonly Badge[], more: Partial<BadgeSheet> = {}): BadgeSheet => ({
  language: 'en', title: 'Badges', issuedOn, layout: 'four-per-a4', meeting: { title: 'Informal thematic session', dates: '8–9 May 2017', place: 'Geneva' }, codeLabel: 'Code for the door', note: 'To be worn visibly.', badges, ...more,
});

describe.skipIf(noPoppler)('badges (needs poppler-utils)', () => {
  test('four on a sheet: each code is that of the name above it', async () => {
    const names = ['Ana López', 'Li Na', 'John Ó Néill', 'Fatima Diallo', 'Fifth Person'];
    const paper = await badgesPdf(sheet(names.map(badge)));
    expect(infoOf(paper)).toMatchObject({ Pages: '2', 'Page size': '595.276 x 841.89 pts (A4)' });
    const first = pictureOf(paper, 1);
    const corners = [[0, 0], [0.5, 0], [0, 0.5], [0.5, 0.5]] as const;
    expect(corners.map(([x, y]) => scanned(cut(first, x, y, x + 0.5, y + 0.5)))).toEqual([0, 1, 2, 3].map((index) => `https://example.org/door/8F3K-${index}`));
    const halves = [textOf(paper, '-f', '1', '-l', '1', '-x', '0', '-y', '0', '-W', '297', '-H', '421'), textOf(paper, '-f', '1', '-l', '1', '-x', '298', '-y', '0', '-W', '297', '-H', '421')];
    expect(halves[0]).toContain('Ana López');
    expect(halves[0]).not.toContain('Li Na');
    expect(halves[1]).toContain('Li Na');
    expect(halves[1]).toContain('8F3K-1');
  });

  test('two sides of A6, both with the code, the back with place and note', async () => {
    const paper = await badgesPdf(sheet([badge('Ana López', 7)], { layout: 'a6-two-sided' }));
    expect(infoOf(paper)).toMatchObject({ Pages: '2', 'Page size': '297.638 x 419.528 pts' });
    expect([1, 2].map((page) => scanned(pictureOf(paper, page)))).toEqual(['https://example.org/door/8F3K-7', 'https://example.org/door/8F3K-7']);
    const front = textOf(paper, '-l', '1').replace(/\s+/gu, ' ');
    for (const said of ['Ana López', 'United Kingdom of Great Britain and Northern Ireland', 'Permanent Representative', 'Member State', 'Informal thematic session', '8–9 May 2017']) expect(front).toContain(said);
    expect(textOf(paper, '-f', '2')).toContain('To be worn visibly.');
    expect(textOf(paper, '-f', '2')).toContain('Geneva');
  });

  test('a longer name is smaller, and none is lost or leaves its face', async () => {
    const long = ['Li', 'Ana María de los Ángeles LÓPEZ HERNÁNDEZ', 'Aleksandra Wilhelmina Konstantinopolitańczykiewiczówna-Brzęczyszczykiewicz', `X${'abcdefghij'.repeat(12)}`, 'محمد عبد الله بن عبد الرحمن آل سعود الحسيني الهاشمي'];
    for (const name of long) {
      const paper = await badgesPdf(sheet([badge(name)], { layout: 'a6-two-sided' }));
      expect(infoOf(paper)['Pages']).toBe('2');
      const boxes = boxesOf(textOf(paper, '-l', '1', '-bbox'));
      expect(Math.min(...boxes.map((box) => box.left))).toBeGreaterThanOrEqual(10);
      expect(Math.max(...boxes.map((box) => box.right))).toBeLessThanOrEqual(288);
      const printed = textOf(paper, '-l', '1').normalize('NFKC').replace(/\s/gu, '');
      // A reader takes the hyphen at the end of a line for one of division, and leaves it out.
      for (const word of name.split(/[ -]/u)) expect(printed).toContain(word);
    }
    const height = async (name: string) => Math.max(...boxesOf(textOf(await badgesPdf(sheet([badge(name)])), '-bbox')).map((box) => box.bottom - box.top));
    expect(await height('Li')).toBeGreaterThan(await height('Ana María de los Ángeles Hernández Villaseñor de la Torre'));
  });

  test('what looks like mark-up is a name like any other', async () => {
    const text = textOf(await badgesPdf(sheet([badge('#panic() *x* $y$'), badge('@a <b> _c_ `d`', 1)]))).replace(/\s+/gu, ' ');
    expect(text).toContain('#panic() *x* $y$');
    expect(text).toContain('@a <b> _c_ `d`');
  });

  test.runIf(chineseHere)('Arabic badges with Arabic, Chinese and Latin names', async () => {
    const paper = await badgesPdf(sheet([badge('محمد عبد الله'), badge('李娜', 1), badge('Ana López', 2)], { language: 'ar', meeting: { title: 'الدورة المواضيعية ١٢', dates: '8-9 أيار/مايو 2017' } }));
    const text = textOf(paper).normalize('NFKC').replace(/\s+/gu, ' ');
    for (const said of ['محمد عبد', '李娜', 'Ana López', '١٢']) expect(text).toContain(said);
    expect(text).not.toContain('٢١');
    // Whoever reads from right to left takes the first badge on the right.
    expect(scanned(cut(pictureOf(paper, 1), 0.5, 0, 1, 0.5))).toBe('https://example.org/door/8F3K-0');
  });
});

test('200 badges are typeset in seconds, on a busy machine too', async () => {
  const badges = Array.from({ length: 200 }, (_, index) => badge(`Person ${index} with a Longer Name`, index));
  await badgesPdf(sheet([badge('first')]));
  const begun = performance.now();
  expect(bytesOf(await badgesPdf(sheet(badges, { layout: 'a6-two-sided' }))).length).toBeGreaterThan(100_000);
  expect(performance.now() - begun).toBeLessThan(20_000);
});

test('nothing to print, too much to print and a code that no scanner takes are refused', async () => {
  expect(await badgesPdf(sheet([]))).toMatchObject({ refused: true, code: 'too-much' });
  expect(await badgesPdf(sheet(Array.from({ length: 2001 }, () => badge('x'))))).toMatchObject({ refused: true, code: 'too-much' });
  expect(await badgesPdf(sheet([{ ...badge('x'), code: 'c'.repeat(301) }]))).toMatchObject({ refused: true, code: 'too-much' });
});

test('the word of a category can be read on its colour', () => {
  const share = (channel: number) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  const light = (colour: string) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => sum + weight * share(Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16)), 0);
  for (const category of ['member-state', 'observer-state', ...participantTypes] as const) expect(1.05 / (light(badgeColour(category)) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words on the page with their edges in points, from poppler's own analysis. */
function boxesOf(html: string): readonly Box[] {
  const found = [...html.matchAll(/xMin="(?<left>[\d.]+)" yMin="(?<top>[\d.]+)" xMax="(?<right>[\d.]+)" yMax="(?<bottom>[\d.]+)"/gu)];
  expect(found.length).toBeGreaterThan(0);
  return found.map(({ groups }) => ({ left: Number(groups?.['left']), right: Number(groups?.['right']), top: Number(groups?.['top']), bottom: Number(groups?.['bottom']) }));
}
