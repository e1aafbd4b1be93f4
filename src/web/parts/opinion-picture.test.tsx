import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { bridgingProposals } from '../../analysis/opinion/bridging.ts';
import { opinionMap } from '../../analysis/opinion/opinion-map.ts';
import { stanceMatrix } from '../../analysis/opinion/stance-matrix.ts';
import type { StanceEntry } from '../../analysis/opinion/stance-matrix.ts';
import { languages } from '../../process/vocabulary/language.ts';
import { regionalGroups } from '../../process/vocabulary/states/regional-group.ts';
import { wordsIn } from '../messages/catalogue.ts';
import type { OpinionHolder } from './opinion-holders.ts';
import { OpinionPicture } from './opinion-picture.tsx';
import { ApartList, BridgingTable } from './opinion-tables.tsx';

/** Two camps about ten proposals, all for the last; every region in both, and a guest in none. */
function stances(holders: number): readonly StanceEntry[] {
  return Array.from({ length: holders }, (_, holder) => Array.from({ length: 10 }, (_, column): StanceEntry => ({
    holder: `h${holder}`,
    proposal: `p${column}`,
    stance: column === (holder * 7) % 9 ? 0 : column === 9 || holder % 2 === 0 ? 1 : -1,
  }))).flat();
}

const english = { language: 'en', words: wordsIn('en') } as const;
const holdersOf = (count: number) => new Map<string, OpinionHolder>(Array.from({ length: count }, (_, at) => [`h${at}`, { name: `State <${at}>`, region: regionalGroups[at % 6] }]));
const picture = (count: number, visit: Parameters<typeof OpinionPicture>[0]['visit'] = english) => render(<OpinionPicture visit={visit} map={opinionMap(stanceMatrix(stances(count)))} holders={holdersOf(count)} />);

describe('the picture of opinions', () => {
  test('has a name and a description, and says everything again in tables', () => {
    const html = picture(24);
    expect(html).toContain('<title id="opinion-title">Map of opinions: 24 participants, 2 groups</title>');
    expect(html).toMatch(/role="img" aria-labelledby="opinion-title" aria-describedby="opinion-description"/u);
    expect(html.match(/class="opinion-mark/gu)).toHaveLength(24 + 6);
    for (let at = 0; at < 24; at += 1) expect(html).toContain(`<th scope="row">State &lt;${at}></th>`);
    expect(html).toContain('No regional group');
  });

  test('gives every region a shape of its own, not a colour alone', () => {
    const samples = [...picture(24).matchAll(/class="opinion-mark ([\w-]+)" d="([^"]+)"><\/path><\/svg>/gu)].map(([, colour, shape]) => ({ colour, shape: shape?.replaceAll(/M[\d.]+ [\d.]+/gu, '') }));
    expect(new Set(samples.map(({ shape }) => shape)).size).toBe(6);
    expect(new Set(samples.map(({ colour }) => colour)).size).toBe(6);
  });

  test('keeps its marks within its frame', () => {
    for (const [, x, y] of picture(60).matchAll(/class="opinion-mark [\w-]+" d="M([\d.-]+) ([\d.-]+)/gu)) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(640);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(460);
    }
  });

  test('of very many draws one path a region and does not list them', () => {
    const html = picture(2000);
    expect(html.match(/class="opinion-mark/gu)).toHaveLength(6 + 6);
    expect(html).not.toContain('State &lt;7>');
    expect(html).toContain('<td class="number">2000</td>');
  });

  test('is a sentence where there is too little', () => {
    expect(picture(3)).toBe('<p class="unknown">There is too little to draw a map of opinions: 3 participants and 10 proposals, where it takes at least 4 and 2.</p>');
  });

  test.each(languages)('speaks %s', (language) => {
    const html = picture(24, { language, words: wordsIn(language) });
    expect(html).toMatch(/<title id="opinion-title">[^<]*24[^<]*<\/title>/u);
    expect(html).not.toMatch(/\{|undefined|NaN/u);
  });
});

describe('the table of proposals', () => {
  const entries = [...stances(24), { holder: 'h0', proposal: 'late', stance: 1 as const }];
  const map = opinionMap(stanceMatrix(entries));
  const proposals = map.kind === 'map' ? map.proposals : [];
  const titles = new Map([['p9', 'A fund']]);
  const groupName = (group: string) => `Group ${group}`;

  test('begins with what all support, and puts what hardly anybody saw last, saying so', () => {
    const rows = render(<BridgingTable visit={english} proposals={proposals} titles={titles} groupName={groupName} />).split('<tr>').slice(2);
    expect(rows[0]).toContain('A fund');
    expect(rows[0]).toContain('93% · Group 1');
    expect(rows.at(-1)).toContain('>late<');
    expect(rows.at(-1)).toContain('too few of a group have seen it to say');
  });

  test('takes declared groups as well', () => {
    const declared = new Map([...holdersOf(24)].map(([id, { region }]) => [id, region ?? '']));
    const html = render(<BridgingTable visit={english} proposals={bridgingProposals(stanceMatrix(entries), regionalGroups, declared)} titles={titles} groupName={(group) => english.words(group === 'african' ? 'region.african' : 'region.none')} />);
    expect(html).toContain('<th scope="col">African States</th>');
  });

  test('what tells the groups apart is told from both sides', () => {
    const html = render(<ApartList visit={english} proposals={proposals} titles={titles} groupName={groupName} />);
    expect(html).toMatch(/Group 1.*against “p\d”: \d+%, elsewhere \d+%.*Group 2.*for “p\d”/u);
    expect(html).not.toContain('A fund');
  });
});
