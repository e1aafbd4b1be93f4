import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AmendmentId, ProvisionId, RevisionId, TextId } from '../../vocabulary/ids.ts';
import { keyOf, tokenise } from '../compile/tokens.ts';
import type { Settlement } from '../settle.ts';
import type { AmendmentState, AmendmentType, RevisionProvision } from '../state.ts';
import { accountOf } from './account.ts';
import type { AccountInput } from './account.ts';
import type { NextProvision } from './next-provision.ts';

const words = fc.array(fc.constantFrom('all', 'States', 'shall', 'should', 'act', 'now', ',', 'and', 'report', '国', 'الدول'), { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
const provisionId = (at: number): ProvisionId => `p${at}` as ProvisionId;
const ids = fc.nat(6).map(provisionId);

interface DrawnAmendment {
  readonly type: AmendmentType;
  readonly provision: ProvisionId;
  readonly after: ProvisionId | undefined;
  readonly words: string;
  readonly party: string;
}

const drawnAmendment: fc.Arbitrary<DrawnAmendment> = fc.record({ type: fc.constantFrom('MOD', 'MOD', 'MOD', 'ALT', 'SUP', 'NOC', 'ADD', 'MOVE', 'SPLIT', 'JOIN'), provision: ids, after: fc.option(ids, { nil: undefined }), words, party: fc.constantFrom('MX', 'KE', 'FJ') });

function amendmentOf({ type, provision, after, words: wanted, party }: DrawnAmendment, at: number): AmendmentState {
  return { kind: 'amendment', id: `a${at}` as AmendmentId, text: 't' as TextId, revision: 'r' as RevisionId, provision, amendmentType: type, proponents: [party], ...(['MOD', 'ALT', 'ADD'].includes(type) && { words: wanted }), ...(after !== undefined && { after }), ...(type === 'SPLIT' && { at: [1] }), ...(type === 'JOIN' && { next: [provisionId(1)] }), restsOn: [], place: at, status: 'standing', changedAt: at };
}

const old: fc.Arbitrary<readonly RevisionProvision[]> = fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => all.map((one, at) => ({ id: provisionId(at), kind: 'paragraph', label: `${at + 1}.`, words: one })));
const drawnNext = fc.uniqueArray(fc.record({ id: ids, other: fc.option(words, { nil: undefined }), from: fc.uniqueArray(ids, { maxLength: 2 }), approach: fc.option(fc.constantFrom('kept', 'reworded', 'merged', 'split', 'moved', 'added', 'dropped'), { nil: undefined }) }), { selector: ({ id }) => id, maxLength: 7 });

/** A revision, what is proposed and settled of it, and any next one, with some proposals named by the chair. */
const scene: fc.Arbitrary<AccountInput> = fc.record({ before: old, amendments: fc.array(drawnAmendment, { maxLength: 8 }), next: drawnNext, settled: fc.option(fc.record({ start: fc.nat(3), words }), { nil: undefined }), named: fc.uniqueArray(fc.nat(9), { maxLength: 3 }), said: fc.uniqueArray(fc.nat(9), { maxLength: 3 }) })
  .map(({ before, amendments, next, settled, named, said }) => {
    const was = new Map(before.map((one) => [one.id, one.words]));
    const [first] = before;
    const length = tokenise(first?.words ?? '').length;
    const settlement: Settlement | undefined = settled === undefined || length === 0 ? undefined : { start: Math.min(settled.start, length - 1), end: length, words: settled.words, space: ' ', dropped: [], keepsInner: false, apart: [], at: 100 };
    return {
      before: { provisions: before },
      amendments: amendments.map(amendmentOf),
      settlements: new Map(settlement === undefined ? [] : [[provisionId(0), [settlement]]]),
      next: next.map(({ id, other, from, approach }): NextProvision => ({ id, kind: 'paragraph', words: other ?? was.get(id) ?? 'new', from: was.has(id) ? [id, ...from.filter((one) => one !== id)] : from, ...(approach !== undefined && { approach }) })),
      leaving: [],
      consolidations: named.map((at) => ({ provision: provisionId(0), merges: [`a${at}` as AmendmentId] })),
      said: new Map(said.map((at) => [`a${at}`, at % 2 === 0 ? 'lapses' : provisionId(1)])),
    };
  });

test('TX-16 every proposal that stands has exactly one fate, every provision an entry, and every word is kept or struck through', () => {
  fc.assert(
    fc.property(scene, (input) => {
      const { fates, ledger, unaccounted, comparison } = accountOf(input);
      expect(fates.map(({ amendment }) => amendment)).toEqual(input.amendments);
      for (const { fate, open, ground, into } of fates) {
        if (open) expect([fate, ground]).toEqual(['stale', 'words']);
        expect(fate === 'merged').toBe(into !== undefined);
      }
      expect(unaccounted).toEqual(fates.filter(({ open }) => open).map(({ amendment }) => amendment));

      const next = new Set<string>(input.next.map(({ id }) => id));
      expect(ledger.filter(({ provision }) => next.has(provision)).map(({ provision }) => provision)).toEqual(input.next.map(({ id }) => id));
      const accounted = new Set<string>(ledger.flatMap(({ provision, from }) => [provision, ...from]));
      for (const { id } of input.before.provisions) expect(accounted).toContain(id);
      for (const { provision, approach } of ledger) expect(approach === 'dropped').toBe(!next.has(provision));

      for (const { runs, before } of comparison.rows) {
        const shown = runs.map((run) => (run.is === 'words' && run.change !== 'inserted' ? run.text : '')).join('');
        expect(letters(shown)).toBe(letters(before.flatMap(({ tokens }) => tokens.map(({ text }) => text)).join('')));
      }
      expect(comparison.rows.flatMap(({ before }) => before.map(({ id }) => id)).toSorted()).toEqual(input.before.provisions.map(({ id }) => id as string).toSorted());
    }),
    { numRuns: 10_000 },
  );
});

test('TX-16 words that differ are never called kept or moved', () => {
  fc.assert(
    fc.property(scene, (input) => {
      const was = new Map<string, string>(input.before.provisions.map((one) => [one.id, one.words]));
      const now = new Map<string, string>(input.next.map((one) => [one.id, one.words]));
      for (const { provision, from, approach } of accountOf(input).ledger) {
        if (approach !== 'kept' && approach !== 'moved') continue;
        expect(from.some((id) => keyOf(tokenise(was.get(id) ?? '')) === keyOf(tokenise(now.get(provision) ?? '')))).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

function letters(text: string): string {
  return text.replace(/\s+/gu, '');
}

const one = (more: Partial<AccountInput> & { readonly amendments: AccountInput['amendments'] }) => accountOf({ before: { provisions: [{ id: provisionId(0), kind: 'paragraph', label: '1.', words: 'States shall act now.' }] }, settlements: new Map(), next: [{ id: provisionId(0), kind: 'paragraph', words: 'States should act now.', from: [provisionId(0)] }], leaving: [], consolidations: [], ...more });
const by = (party: string, at: number, type: AmendmentType, wanted = '', provision = provisionId(0)) => amendmentOf({ type, provision, after: undefined, words: wanted, party }, at);

test('TX-16 what the new words take up counts as contributed; what they contradict stays open until it is named', () => {
  const amendments = [by('MX', 1, 'MOD', 'States should act now.'), by('KE', 2, 'MOD', 'States must act now.'), by('FJ', 3, 'NOC')];
  const first = one({ amendments });
  expect(first.fates.map(({ fate, open }) => [fate, open])).toEqual([['taken', false], ['stale', true], ['stale', true]]);
  expect(first.ledger).toEqual([{ provision: 'p0', from: ['p0'], contributors: ['MX'], approach: 'reworded' }]);
  const named = one({ amendments, consolidations: [{ provision: provisionId(0), merges: ['a2' as AmendmentId] }], said: new Map([['a3', 'lapses']]) });
  expect(named.fates.map(({ fate, ground }) => [fate, ground])).toEqual([['taken', 'words'], ['merged', 'chair'], ['stale', 'said']]);
  expect(named.ledger[0]?.contributors).toEqual(['KE', 'MX']);
});

test('TX-16 what the meeting decided accounts for both sides of it', () => {
  const settlement: Settlement = { start: 1, end: 2, words: 'should', space: ' ', dropped: ['shall', 'must'], keepsInner: false, apart: [], at: 9 };
  const { fates } = one({ amendments: [by('MX', 1, 'MOD', 'States should act now.'), by('KE', 2, 'MOD', 'States must act now.'), by('FJ', 3, 'MOD', 'States must act now and report.')], settlements: new Map([['p0', [settlement]]]) });
  expect(fates.map(({ fate, ground, open }) => [fate, ground, open])).toEqual([['taken', 'words', false], ['stale', 'decided', false], ['kept', 'words', false]]);
});

test('TX-16 an added provision that is taken in answers its twin, and what was said to it goes on', () => {
  const added = provisionId(5);
  const amendments = [by('MX', 1, 'ADD', 'Cities may join.', added), by('KE', 2, 'ADD', 'Cities may join.', provisionId(6)), by('FJ', 3, 'MOD', 'Cities and towns may join.', added)];
  const { fates } = one({ amendments, next: [{ id: provisionId(0), kind: 'paragraph', words: 'States shall act now.', from: [provisionId(0)] }, { id: added, kind: 'paragraph', words: 'Cities may join.', from: [] }] });
  expect(fates.map(({ fate, ground, into }) => [fate, ground, into])).toEqual([['taken', 'words', undefined], ['merged', 'twin', added], ['kept', 'words', undefined]]);
});
