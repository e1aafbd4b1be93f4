import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { resolve } from '../compile/resolve.ts';
import { scene } from '../compile/scenes.test-support.ts';
import { openPoints } from '../compile/tree.ts';
import type { NegotiatedProvision } from '../negotiation.ts';
import { chair, compiled, givenText, kenya, mexico, table, words } from '../text.test-support.ts';
import { isActOnText } from '../followed-text.ts';
import { progressCounts } from './counts.ts';
import { resolutionsOf } from './freeing.ts';
import { momentsOf } from './moments.ts';
import type { ActInTime } from './moments.ts';
import { pointsByParty, pointsByProvision } from './points-left.ts';
import { seriesOf } from './series.ts';
import { standingTogether } from './standing-together.ts';

const should = words.act.replace('shall', 'should');
const act = (position: number, type: string, day: number): ActInTime => ({ position, type, at: `2018-03-0${day}T10:00:00.000Z` as ActInTime['at'] });

/** Mexico and Kenya say `should`, the Friends another year; South would have no help at all. */
function negotiatedPact() {
  return givenText()
    .and(table('mx', should), mexico)
    .and(table('ke', should, { proponents: ['KE'] }), kenya)
    .and(table('fr', words.act.replace('second', 'third').replace('safe', 'short'), { proponents: ['friends'] }), { ...chair, by: { standing: 'secretariat' } })
    .and(table('so', undefined, { provision: 'help', amendmentType: 'SUP', proponents: ['south'] }), { ...chair, by: { standing: 'secretariat' } });
}

test('what is counted: paragraphs, points left, amendments that stand', () => {
  expect(progressCounts(compiled(negotiatedPact()))).toEqual({ paragraphs: 4, agreed: 0, clean: 2, open: 2, points: 4, amendments: 4 });
});

test('points left by provision and by whoever has an alternative in them', () => {
  const { provisions } = compiled(negotiatedPact());
  expect(pointsByProvision(provisions).map(({ provision, points }) => [provision.id, points])).toEqual([['act', 3], ['help', 1]]);
  expect(pointsByParty(provisions)).toEqual([{ party: 'friends', points: 2, provisions: 1 }, { party: 'KE', points: 1, provisions: 1 }, { party: 'MX', points: 1, provisions: 1 }, { party: 'south', points: 1, provisions: 1 }]);
});

test('who stands with whom: the same alternatives among the questions on which either differs from the base; a group speaks for its members', () => {
  const { provisions } = compiled(negotiatedPact());
  const groups = [{ id: 'friends', members: ['MX', 'CH'] }, { id: 'south', members: ['MX', 'KE'] }];
  const { pairs } = standingTogether(provisions, groups);
  const pair = (one: string, other: string) => pairs.find(({ parties }) => parties.includes(one) && parties.includes(other));
  expect(pair('KE', 'MX')).toEqual({ parties: ['KE', 'MX'], same: 1, of: 1 });
  expect(pair('KE', 'friends')).toMatchObject({ same: 0, of: 4 });
  expect(pair('MX', 'south')).toBeUndefined();
});

test('who supports an amendment and says nothing else stands with whoever proposes it', () => {
  const at = givenText().and(table('mx', should), mexico).and(table('ke', words.help.replace('those', 'all'), { provision: 'help', proponents: ['KE'] }), kenya);
  const stance = { name: 'take-stance', data: { stance: 's', text: 'pact', revision: 'zero', provision: 'act', amendment: 'mx', holder: 'KE', verb: 'support' } } as const;
  expect(standingTogether(compiled(at.and(stance, kenya)).provisions).pairs).toEqual([{ parties: ['KE', 'MX'], same: 1, of: 2 }]);
});

test('which decision frees most: linked points of one amendment go together, and a provision may be clean then', () => {
  const [first, ...others] = resolutionsOf(compiled(negotiatedPact()).provisions);
  expect(first).toMatchObject({ frees: 1, together: 2, cleans: false });
  expect(others.filter(({ provision }) => provision.id === 'help').map(({ words: chosen, together, cleans }) => [chosen, together, cleans])).toEqual([['', 1, true], [words.help, 1, true]]);
});

test('TX-11 a decision frees as many points as resolving it leaves fewer, and with what is linked never fewer', () => {
  fc.assert(fc.property(scene, ({ base, readings }) => {
    const compilation = compile({ provision: 'p', revision: 'r', base, readings });
    const before = openPoints(compilation).length;
    const provision = { id: 'p', compilation, moves: [], splits: [], joins: [], amendments: [], stances: [], packages: [], kind: 'paragraph', label: '1.', level: 0, words: '', base, status: 'open' } satisfies NegotiatedProvision;
    for (const { point, alternative, frees, together, cleans } of resolutionsOf([provision])) {
      const after = resolve(compilation, point.id, alternative);
      expect(before - openPoints(after ?? compilation).length).toBe(frees);
      expect(frees).toBeGreaterThanOrEqual(1);
      expect(together).toBeGreaterThanOrEqual(frees);
      expect(cleans).toBe(together === before);
    }
  }), { numRuns: 1000 });
});

test('it is looked behind each revision with all that it does, each end of a reading and each day, and of many days evenly at some', () => {
  const acts = [act(1, 'text-opened', 1), act(2, 'revision-issued', 1), act(3, 'revision-taken-up', 1), act(4, 'amendment-tabled', 2), act(5, 'reading-ended', 2), act(6, 'revision-issued', 3), act(7, 'revision-taken-up', 3), act(8, 'amendment-carried', 3), act(9, 'amendment-tabled', 3)];
  expect(momentsOf(acts).map(({ position, why, number }) => [position, why, number])).toEqual([[3, 'revision', 1], [5, 'reading', 1], [8, 'revision', 2], [9, 'day', undefined]]);
  const long = Array.from({ length: 300 }, (_, at): ActInTime => ({ position: at + 1, type: 'amendment-tabled', at: new Date(Date.UTC(2018, 0, at + 1)).toISOString() as ActInTime['at'] }));
  const moments = momentsOf(long);
  expect(moments).toHaveLength(60);
  expect([moments.at(0)?.position, moments.at(-1)?.position]).toEqual([1, 300]);
  expect(momentsOf([])).toEqual([]);
});

test('the acts gone through once say the same as the text compiled at the end, and what is known is not compiled again', () => {
  const at = negotiatedPact();
  const acts = at.acts.filter(isActOnText);
  const moments = momentsOf(acts.map(({ position, at: when, body: { type } }) => ({ position, at: when, type })));
  const series = seriesOf(acts, moments);
  expect(series.map(({ why, points }) => [why, points])).toEqual([['revision', 0], ['day', 4]]);
  expect(series.at(-1)).toMatchObject({ ...progressCounts(compiled(at)), revision: 1 });
  expect(seriesOf([], moments, new Map(series.map((one) => [one.position, one])))).toEqual(series);
});
