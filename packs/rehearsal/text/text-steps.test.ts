import { describe, expect, test } from 'vitest';
import type { PackStep } from '../../../src/process/pack.ts';
import { standingOf } from '../../../src/process/text/compile/standing.ts';
import { depthOf } from '../../../src/process/text/compile/tree.ts';
import { parseIsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { addDays } from '../../../src/process/vocabulary/midnight.ts';
import { groupFacts } from '../../gcm/participation/groups.ts';
import { textScript } from './text-steps.ts';

const today = parseIsoDay('2026-03-10');
if (today === undefined) throw new Error('No day.');
const groups: PackStep = { at: '2026-01-01T08:00:00.000Z', by: { standing: 'secretariat' }, commands: groupFacts.map(({ id, members, ...fact }) => ({ name: 'form-group', data: { group: id, ...fact, members: [...members] } })) };
const script = textScript((offset) => addDays(today, offset), [groups], 'opening');
const { provisions, revision, text } = script.negotiated();
const of = (id: string) => script.provision(id);

describe('the declaration of the rehearsal has something for every screen', () => {
  test('TX-21 TX-22 a second revision with twenty-six provisions, called at a paragraph in its second reading', () => {
    expect([revision.number, revision.status, revision.provisions.length]).toEqual([2, 'basis-for-negotiation', 26]);
    expect([text.called, text.reading]).toEqual(['warn-everybody', { number: 2, open: true }]);
    expect(provisions.length).toBeGreaterThan(revision.provisions.length);
  });

  test('TX-23 proposals of every kind stand, by groups and by delegations', () => {
    const standing = script.standing();
    expect(standing.length).toBeGreaterThanOrEqual(45);
    expect(new Set(standing.map(({ amendmentType }) => amendmentType))).toEqual(new Set(['MOD', 'ADD', 'SUP', 'NOC', 'ALT', 'MOVE', 'SPLIT', 'JOIN']));
    expect(standing.some(({ amends }) => amends !== undefined)).toBe(true);
    expect(standing.find(({ id }) => id === 'mw-cooks')).toBeUndefined();
    expect(standing.filter(({ proponents }) => proponents.length > 1).length).toBeGreaterThanOrEqual(4);
  });

  test('TX-4 TX-17 there are brackets within brackets, and the same words of two parties once', () => {
    expect(Math.max(...provisions.map(({ compilation }) => depthOf(compilation)))).toBeGreaterThanOrEqual(2);
    expect(of('pp-ladders').added?.parties).toEqual(['asean', 'grulac']);
    const bells = of('warn-everybody-a').compilation.content.flatMap((node) => ('alts' in node ? node.alts.map(({ parties }) => parties) : []));
    expect(bells).toContainEqual(['BD', 'PH']);
  });

  test('TX-24 TX-26 points are settled, words and paragraphs agreed at each level, one with a word still to come', () => {
    expect(of('warn-everybody').state?.settlements).toHaveLength(1);
    expect(of('second-door').state?.settlements).toHaveLength(2);
    expect(of('warn-everybody').splits.flatMap(({ at }) => at.map((cut) => of('warn-everybody').base[cut]?.text))).toEqual(['To']);
    expect(provisions.flatMap(({ status, label, state }) => (state?.agreement === undefined ? [] : [[label, status, state.agreement.pending]]))).toEqual([
      ['', 'informals', []], ['PP3', 'informals', []], ['(c)', 'committee', []], ['(b)', 'plenary', []], ['7.', 'informals', ['UA']],
    ]);
  });

  test('TX-13 a member of two groups that say different things is told so, unless one of them comes first', () => {
    const groupings = groupFacts.map(({ id, members }) => ({ id, members: members.map(({ state }) => state) }));
    expect(standingOf(of('pp-tide').compilation, 'KE', groupings, text.precedence)).toEqual({ kind: 'conflict', groups: ['african-group', 'g77'] });
    expect(standingOf(of('warn-everybody').compilation, 'BB', groupings, text.precedence)).toEqual({ kind: 'group', group: 'aosis' });
  });

  test('TX-7 TX-18 words with brackets of their own and words in two scripts stand as they were typed', () => {
    const wanted = new Map<string, string | undefined>(script.standing().map(({ id, words }) => [id, words]));
    expect(wanted.get('ch-forum')).toContain('[, including obstacles (if any)]');
    expect(of('tide-forum').words).toContain('[and any obstacles]');
    expect(wanted.get('eg-bells')).toMatch(/from the \p{Script=Arabic}+ \p{Script=Arabic}+ to the smallest pier/u);
  });

  test('TX-28 TX-29 the chair drafted words for the next revision, one of them validated, and two provisions and a point are tied', () => {
    const commands = script.steps.flatMap((step) => step.commands);
    expect(commands.filter(({ name }) => name === 'draft-consolidation' || name === 'validate-consolidation').map(({ name }) => name)).toEqual(['draft-consolidation', 'draft-consolidation', 'validate-consolidation']);
    expect(of('dune-line').packages.map(({ provisions: tied }) => tied)).toEqual([['second-door', 'second-door-a', 'dune-line']]);
  });

  test('TX-16 each provision says where it comes from, and who has a part in it', () => {
    const entries = new Map<string, (typeof revision.ledger)[number]>(revision.ledger.map((entry) => [entry.provision, entry]));
    expect(revision.provisions.every(({ id }) => entries.has(id))).toBe(true);
    expect([entries.get('pp-rising')?.approach, entries.get('pp-rising')?.contributors]).toEqual(['reworded', ['aosis', 'ldcs']]);
    expect(entries.get('share-pilots')?.contributors).toEqual(['g77']);
  });
});
