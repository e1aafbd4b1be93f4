import { expect, test } from 'vitest';
import type { ProvisionId } from '../../vocabulary/ids.ts';
import type { Approach, LedgerEntry, RevisionProvision } from '../state.ts';
import { madeFrom } from './made-from.ts';

function revision(entries: Readonly<Record<string, readonly [Approach, ...string[]]>>) {
  const ledger = Object.entries(entries).map(([id, [approach, ...from]]): LedgerEntry => ({ provision: id as ProvisionId, from: from as ProvisionId[], contributors: [], approach }));
  const provisions = ledger.filter(({ approach }) => approach !== 'dropped').map(({ provision }): RevisionProvision => ({ id: provision, kind: 'paragraph', label: '', words: 'x' }));
  return { ledger, provisions };
}

test('what was merged, then split, comes from what it was first, and a move on the way is a move', () => {
  const second = revision({ a: ['merged', 'a', 'b'], c: ['moved', 'c'], d: ['dropped', 'd'], e: ['added'] });
  const third = revision({ a: ['split', 'a'], f: ['split', 'a'], c: ['kept', 'c'], e: ['reworded', 'e'], g: ['merged', 'e', 'c'] });
  const { origins, moves } = madeFrom([second, third]);
  expect(Object.fromEntries(origins)).toEqual({ a: ['a', 'b'], f: ['a', 'b'], g: ['c'] });
  expect([...moves]).toEqual(['c']);
});

test('a revision without a ledger keeps its ids, and none come from nowhere', () => {
  const plain = { ...revision({ a: ['kept', 'a'] }), ledger: [] };
  expect(madeFrom([plain])).toEqual({ origins: new Map(), moves: new Set() });
  expect(madeFrom([])).toEqual({ origins: new Map(), moves: new Set() });
});
