import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { HeldPosition } from './held-position.ts';
import { ledgerOf, rootOf } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { GroupsOnDay, PositionRow } from './position-row.ts';

function day(text: string) {
  const read = parseIsoDay(text);
  if (read === undefined) throw new Error(`Not a day: ${text}`);
  return read;
}

/** Mexico left the one group before December; Egypt is in both. */
const members: Readonly<Record<string, (on: string) => readonly string[]>> = {
  g77: (on) => (on < '2017-12-01' ? ['BR', 'EG', 'KE', 'MX'] : ['BR', 'EG', 'KE']),
  arab: () => ['EG', 'JO'],
};
const groups: GroupsOnDay = { membersOf: (group, on) => members[group]?.(on) ?? [] };
const apart = (recommendation: string) => recommendation;

let at = 0;
function says(holder: string, stance: PositionRow['stance'], more: Partial<PositionRow> = {}): PositionRow {
  at += 1;
  const holderKind = /^[A-Z]{2}$/u.test(holder) ? 'state' : holder in members ? 'group' : 'participant';
  return { id: `p${at}`, recommendation: 'r1', holder, holderKind, stance, on: day('2017-05-08'), at, evidence: [`e${at}`], withdrawn: false, ...more };
}

function on(ledger: Ledger, holder: string, recommendation = 'r1'): HeldPosition | undefined {
  return ledger.get(recommendation)?.states.get(holder);
}
const stancesIn = (ledger: Ledger, recommendation = 'r1') => Object.fromEntries([...(ledger.get(recommendation)?.states ?? [])].map(([state, { stance }]) => [state, stance]));

describe('one delegation, one position', () => {
  test('PO-1 a delegation that supports ten times is one supporter', () => {
    const rows = Array.from({ length: 10 }, () => says('KE', 'support'));
    expect(ledgerOf(rows, groups, apart).get('r1')?.states.size).toBe(1);
  });

  test('PO-2 a delegation that spoke for itself is counted with that and not with its group', () => {
    const ledger = ledgerOf([says('KE', 'qualify', { evidence: ['own'] }), says('g77', 'support')], groups, apart);
    expect(on(ledger, 'KE')).toMatchObject({ stance: 'qualify', evidence: ['own'], through: { own: true, groups: [] } });
    expect(on(ledger, 'BR')).toMatchObject({ stance: 'support', through: { own: false, groups: ['g77'] } });
  });

  test('PO-3 the later position corrects the earlier one, of a delegation as of a group', () => {
    const ledger = ledgerOf([says('KE', 'oppose'), says('KE', 'support'), says('arab', 'support'), says('arab', 'oppose')], groups, apart);
    expect(stancesIn(ledger)).toEqual({ EG: 'oppose', JO: 'oppose', KE: 'support' });
    expect(on(ledger, 'KE')?.sides).toHaveLength(1);
  });

  test('PO-3 of two positions of one moment the greater id stands', () => {
    expect(stancesIn(ledgerOf([says('KE', 'oppose', { id: 'b', at: 5 }), says('KE', 'support', { id: 'a', at: 5 })], groups, apart))).toEqual({ KE: 'oppose' });
  });

  test('PO-4 a statement counts for the members of its day less those who dissociated themselves', () => {
    expect(stancesIn(ledgerOf([says('g77', 'support', { dissociated: ['BR'] })], groups, apart))).toEqual({ EG: 'support', KE: 'support', MX: 'support' });
    expect(stancesIn(ledgerOf([says('g77', 'support', { on: day('2017-12-04') })], groups, apart))).toEqual({ BR: 'support', EG: 'support', KE: 'support' });
  });

  test('PO-4 who left a group stays with what it said before, and is not bound by what it says after', () => {
    expect(stancesIn(ledgerOf([says('g77', 'support'), says('g77', 'oppose', { on: day('2017-12-04') })], groups, apart))).toEqual({ BR: 'oppose', EG: 'oppose', KE: 'oppose', MX: 'support' });
  });

  test('PO-5 a delegation whose groups disagree is divided, with what both said', () => {
    const ledger = ledgerOf([says('g77', 'support', { evidence: ['a'] }), says('arab', 'oppose', { evidence: ['b'] })], groups, apart);
    expect(on(ledger, 'EG')).toEqual({
      stance: 'divided',
      evidence: ['a', 'b'],
      through: { own: false, groups: ['arab', 'g77'] },
      sides: [{ stance: 'support', evidence: ['a'], through: { own: false, groups: ['g77'] } }, { stance: 'oppose', evidence: ['b'], through: { own: false, groups: ['arab'] } }],
    });
    expect(on(ledgerOf([says('g77', 'support'), says('arab', 'support')], groups, apart), 'EG')).toMatchObject({ stance: 'support', through: { groups: ['arab', 'g77'] } });
  });

  test('PO-6 a correction that is withdrawn lets what it corrected stand again', () => {
    expect(stancesIn(ledgerOf([says('KE', 'oppose'), says('KE', 'support', { withdrawn: true })], groups, apart))).toEqual({ KE: 'oppose' });
    expect(ledgerOf([says('KE', 'oppose', { withdrawn: true })], groups, apart).size).toBe(0);
  });

  test('PO-7 groups and other participants are kept and shown beside the States', () => {
    const standings = ledgerOf([says('caritas', 'oppose'), says('arab', 'support')], groups, apart).get('r1');
    expect([...(standings?.participants.keys() ?? [])]).toEqual(['caritas']);
    expect([...(standings?.groups.keys() ?? [])]).toEqual(['arab']);
    expect([...(standings?.states.keys() ?? [])]).toEqual(['EG', 'JO']);
  });

  test('PO-9 evidence is all that says the same, sorted, each once; what was corrected is no evidence', () => {
    const ledger = ledgerOf([says('KE', 'oppose', { evidence: ['x'] }), says('KE', 'support', { evidence: ['c', 'a'] }), says('KE', 'support', { evidence: ['b', 'a'] })], groups, apart);
    expect(on(ledger, 'KE')?.evidence).toEqual(['a', 'b', 'c']);
  });
});

describe('recommendations that were joined', () => {
  const joined = (recommendation: string) => (recommendation === 'r3' ? 'r2' : 'r1');

  test('PO-8 positions follow to the end, and a delegation is there once', () => {
    const ledger = ledgerOf([says('KE', 'support', { recommendation: 'r1', evidence: ['a'] }), says('KE', 'support', { recommendation: 'r3', evidence: ['b'] }), says('BR', 'support', { recommendation: 'r2' })], groups, joined);
    expect([...ledger.keys()]).toEqual(['r1']);
    expect(stancesIn(ledger)).toEqual({ BR: 'support', KE: 'support' });
    expect(on(ledger, 'KE')?.evidence).toEqual(['a', 'b']);
  });

  test('PO-8 an objection to one outlives the joining, whatever came later on another; both are shown', () => {
    const ledger = ledgerOf([says('KE', 'oppose', { recommendation: 'r2', evidence: ['no'] }), says('KE', 'support', { recommendation: 'r1', evidence: ['yes'] })], groups, joined);
    expect(on(ledger, 'KE')).toMatchObject({ stance: 'oppose', evidence: ['no'], sides: [{ stance: 'support', evidence: ['yes'] }, { stance: 'oppose', evidence: ['no'] }] });
  });

  test('PO-8 so does a qualification; and what a delegation said of one does not silence its group on another', () => {
    const rows = [says('KE', 'support'), says('KE', 'qualify', { recommendation: 'r2' }), says('BR', 'support'), says('g77', 'oppose', { recommendation: 'r3' })];
    expect(stancesIn(ledgerOf(rows.slice(0, 3), groups, joined))).toEqual({ BR: 'support', KE: 'qualify' });
    expect(stancesIn(ledgerOf(rows, groups, joined))).toMatchObject({ BR: 'oppose' });
  });

  test('PO-8 what was joined in a circle is refused', () => {
    expect(() => rootOf('a', (id) => (id === 'a' ? 'b' : 'a'))).toThrow(RangeError);
  });
});
