import { describe, expect, test } from 'vitest';
import { regionalGroups } from '../../vocabulary/states/regional-group.ts';
import { pooled } from '../ledger/held-position.ts';
import type { HeldPosition } from '../ledger/held-position.ts';
import type { Stance } from '../ledger/position-row.ts';
import { boundaries } from './boundaries.test-support.ts';
import type { Boundaries } from './boundaries.test-support.ts';
import { countsOf } from './counts.ts';
import type { Counts, Delegations, StanceCounts } from './counts.ts';
import { defaultLadder } from './ladder.ts';
import type { CountRung, Ladder } from './ladder.ts';
import { countRung, quantify } from './quantify.ts';

const nobody: StanceCounts = { support: 0, oppose: 0, qualify: 0, divided: 0, addressed: 0 };

/** Totals as given; what no region is said of is of observers. */
function counts(total: Partial<StanceCounts>, regions: readonly Partial<StanceCounts>[], more: Partial<Counts> = {}): Counts {
  return { ...nobody, ...total, attending: total.addressed ?? 0, objections: total.oppose ?? 0, byRegion: regionalGroups.map((group, index) => ({ ...nobody, ...regions[index], group })), ...more };
}

function wordByTable(n: number, { some, several, many, most }: Boundaries): CountRung | 'none' {
  if (n < 3) return n === 0 ? 'none' : n === 1 ? 'one-delegation' : 'two-delegations';
  return n >= most ? 'most' : n >= many ? 'many' : n >= several ? 'several' : n >= some ? 'some' : 'a-few';
}

describe('every n of every N up to 193', () => {
  test('PO-12 the table has a line for each number of delegations', () => {
    expect(boundaries.map(({ N }) => N)).toEqual(Array.from({ length: 193 }, (_, index) => index + 1));
  });

  test('PO-12 each word begins exactly where the published fractions say', () => {
    const wrong = boundaries.flatMap((line) => Array.from({ length: line.N + 1 }, (_, n) => [n, line.N, countRung(n, line.N, defaultLadder), wordByTable(n, line)]).filter(([, , is, should]) => is !== should));
    expect(wrong).toEqual([]);
  });

  test('PO-14 wide agreement against all others begins where they are no more than a tenth', () => {
    for (const line of boundaries)
      for (let n = 0; n <= line.N; n += 1) {
        const all = { support: n, oppose: line.N - n, addressed: line.N };
        expect([line.N, n, quantify(counts(all, [all]), defaultLadder).rung]).toEqual([line.N, n, n >= line.wideAgainstAllOthers ? 'wide-agreement' : wordByTable(n, line)]);
      }
  });

  test('PO-15 general convergence begins where all five groups spoke and support, and nobody objects', () => {
    for (const line of boundaries)
      for (let n = 0; n <= line.N; n += 1) {
        const regions = regionalGroups.map((_, index) => ({ support: index < n ? 1 : 0, addressed: index < line.N ? 1 : 0 }));
        expect([line.N, n, quantify(counts({ support: n, addressed: line.N }, regions), defaultLadder).rung === 'general-convergence']).toEqual([line.N, n, n >= line.convergence]);
      }
  });
});

function held(stance: Stance, ...others: readonly Stance[]): HeldPosition {
  const side = (one: Stance) => ({ stance: one, evidence: ['e1'], through: { own: true, groups: [] } });
  return others.length === 0 ? pooled([{ ...side(stance), sides: [side(stance)] }]) : { ...side(stance), stance: 'divided', sides: [stance, ...others].map(side) };
}
const positions = (of: Readonly<Record<string, HeldPosition>>) => new Map(Object.entries(of));
const supporters = (...states: readonly string[]) => Object.fromEntries(states.map((state) => [state, held('support')]));
const worldwide = ['KE', 'NG', 'JP', 'IN', 'PL', 'RO', 'BR', 'MX', 'FR', 'CA'];
const nobodyElse: Delegations = { addressed: [], attending: [] };
const said = (of: Readonly<Record<string, HeldPosition>>, delegations = nobodyElse, ladder: Ladder = defaultLadder) => quantify(countsOf(positions(of), delegations), ladder);

describe('denominators', () => {
  test('PO-13 both are counted, each delegation once, and who took a position is in both', () => {
    const found = countsOf(positions({ KE: held('support'), FR: held('oppose') }), { addressed: ['KE', 'JP', 'JP'], attending: ['KE', 'JP', 'IN', 'BR', 'BR'] });
    expect(found).toMatchObject({ support: 1, oppose: 1, addressed: 3, attending: 5 });
    expect(quantify(found, { ...defaultLadder, denominator: 'attending' })).toMatchObject({ n: 1, N: 5, share: [1, 5] });
    expect(quantify(found, defaultLadder)).toMatchObject({ n: 1, N: 3 });
  });

  test('PO-13 an observer State is counted in the whole and in no regional group', () => {
    const found = countsOf(positions({ PS: held('support'), KE: held('support') }), nobodyElse);
    expect([found.support, found.byRegion.reduce((sum, { support }) => sum + support, 0)]).toEqual([2, 1]);
  });
});

describe('regional groups', () => {
  test('PO-14 a regional group that spoke and supports by less than half keeps wide agreement away, and is named', () => {
    const found = said(supporters('KE', 'NG', 'JP', 'IN', 'BR', 'MX', 'FR', 'CA'), { addressed: ['PL', 'RO'], attending: [] });
    expect(found).toMatchObject({ rung: 'most', n: 8, N: 10, why: [{ code: 'group-below', group: 'eastern-european', needs: [50, 100] }] });
    expect(said(supporters('KE', 'NG', 'JP', 'IN', 'BR', 'MX', 'FR', 'CA', 'PL'), { addressed: ['RO'], attending: [] }).rung).toBe('wide-agreement');
  });

  test('PO-14 a group that only attended did not speak, whatever the denominator', () => {
    const found = said(supporters('KE', 'NG', 'JP'), { addressed: [], attending: ['PL'] }, { ...defaultLadder, denominator: 'attending' });
    expect(found).toMatchObject({ rung: 'wide-agreement', n: 3, N: 4 });
    expect(found.byRegion.find(({ group }) => group === 'eastern-european')).toMatchObject({ spoke: false, addressed: 0 });
  });

  test('PO-15 general convergence needs all five, and names those that were silent', () => {
    expect(said(supporters(...worldwide))).toMatchObject({ rung: 'general-convergence', n: 10, N: 10, why: [] });
    expect(said(supporters(...worldwide.filter((state) => state !== 'PL' && state !== 'RO')))).toMatchObject({ rung: 'wide-agreement', why: [{ code: 'group-silent', group: 'eastern-european' }] });
  });

  test('PO-15 where the ladder asks for consensus of opinion groups it has to be measured and reached', () => {
    const asking: Ladder = { ...defaultLadder, generalConvergence: { ...defaultLadder.generalConvergence, consensus: [1, 3] } };
    const polled = (consensus?: number) => quantify(countsOf(positions(supporters(...worldwide)), nobodyElse, consensus), asking);
    expect(polled()).toMatchObject({ rung: 'wide-agreement', why: [{ code: 'consensus-unknown', needs: [1, 3] }] });
    expect(polled(333_333)).toMatchObject({ rung: 'wide-agreement', why: [{ code: 'consensus-below', needs: [1, 3] }] });
    expect(polled(333_334).rung).toBe('general-convergence');
  });
});

describe('objections', () => {
  test('PO-16 one objection among many supporters keeps general convergence away and has its place in the sentence', () => {
    const all = { ...supporters(...worldwide, 'EG', 'SN'), US: held('oppose') };
    expect(said(all)).toMatchObject({ rung: 'wide-agreement', n: 12, N: 13, paired: { rung: 'one-delegation', n: 1 }, why: [{ code: 'objection' }] });
  });

  test('PO-16 opponents are put into words by the same ladder, but never as an agreement', () => {
    const all = { KE: held('support'), ...Object.fromEntries(worldwide.slice(1).map((state) => [state, held('oppose')])) };
    expect(said(all)).toMatchObject({ rung: 'one-delegation', paired: { rung: 'most', n: 9 } });
  });

  test('PO-16 a divided delegation, one of whose groups opposes, is counted for neither and keeps general convergence away', () => {
    const divided = said({ ...supporters(...worldwide), EG: held('support', 'oppose') });
    expect(divided).toMatchObject({ rung: 'wide-agreement', n: 10, N: 11, divided: { rung: 'one-delegation', n: 1 }, why: [{ code: 'objection' }] });
    expect(divided.paired).toBeUndefined();
    expect(said({ ...supporters(...worldwide), EG: held('support', 'qualify') }).rung).toBe('general-convergence');
  });

  test('PO-16 who supports with a qualification is not a supporter, and is told beside', () => {
    expect(said({ ...supporters('KE', 'NG', 'JP'), FR: held('qualify') })).toMatchObject({ n: 3, N: 4, qualified: { rung: 'one-delegation', n: 1 } });
  });
});

describe('what cannot be said', () => {
  test('PO-18 without a supporter there is no word, even if somebody opposes; without anybody neither', () => {
    expect(said({ FR: held('oppose') })).toMatchObject({ rung: 'none', n: 0, N: 1, paired: { rung: 'one-delegation', n: 1 }, why: [{ code: 'too-few', needs: 1 }] });
    expect(quantify(counts({}, []), defaultLadder)).toMatchObject({ rung: 'none', n: 0, N: 0, why: [{ code: 'too-few', needs: 1 }] });
  });

  test('PO-19 what the next word needs is told with its number', () => {
    const addressed = worldwide;
    expect(said(supporters('KE'), { addressed, attending: [] }).why).toEqual([{ code: 'too-few', needs: 2 }]);
    expect(said(supporters('KE', 'NG', 'JP'), { addressed, attending: [] })).toMatchObject({ rung: 'several', why: [{ code: 'share-below', needs: [40, 100] }] });
    const against = { ...supporters(...worldwide.slice(0, 7)), BG: held('support'), MX: held('oppose'), CA: held('oppose') };
    expect(said(against).why).toEqual([{ code: 'group-below', group: 'western-european-and-other', needs: [50, 100] }, { code: 'objections-above', needs: [10, 100] }]);
  });
});
