import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AmendmentId } from '../../vocabulary/ids.ts';
import { keyOf, tokenise } from '../compile/tokens.ts';
import type { Settlement } from '../settle.ts';
import type { AmendmentType } from '../state.ts';
import { accountOf } from './account.ts';
import type { AccountInput } from './account.ts';
import { accounts, amendmentOf, provisionId } from './accounts.test-support.ts';

test('TX-16 words that differ are never called kept or moved', () => {
  fc.assert(
    fc.property(accounts, (input) => {
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
  const settlement: Settlement = { start: 1, end: 2, words: 'should', space: ' ', dropped: ['shall', 'must'], keepsInner: false, apart: [], exceptions: [], at: 9 };
  const { fates } = one({ amendments: [by('MX', 1, 'MOD', 'States should act now.'), by('KE', 2, 'MOD', 'States must act now.'), by('FJ', 3, 'MOD', 'States must act now and report.')], settlements: new Map([['p0', [settlement]]]) });
  expect(fates.map(({ fate, ground, open }) => [fate, ground, open])).toEqual([['taken', 'words', false], ['stale', 'decided', false], ['kept', 'words', false]]);
});

test('TX-16 an added provision that is taken in answers its twin, and what was said to it goes on', () => {
  const added = provisionId(5);
  const amendments = [by('MX', 1, 'ADD', 'Cities may join.', added), by('KE', 2, 'ADD', 'Cities may join.', provisionId(6)), by('FJ', 3, 'MOD', 'Cities and towns may join.', added)];
  const { fates } = one({ amendments, next: [{ id: provisionId(0), kind: 'paragraph', words: 'States shall act now.', from: [provisionId(0)] }, { id: added, kind: 'paragraph', words: 'Cities may join.', from: [] }] });
  expect(fates.map(({ fate, ground, into }) => [fate, ground, into])).toEqual([['taken', 'words', undefined], ['merged', 'twin', added], ['kept', 'words', undefined]]);
});
