import fc from 'fast-check';
import type { AmendmentId, ProvisionId, RevisionId, TextId } from '../../vocabulary/ids.ts';
import { tokenise } from '../compile/tokens.ts';
import type { Settlement } from '../settle.ts';
import type { AmendmentState, AmendmentType, RevisionProvision } from '../state.ts';
import { accountOf } from './account.ts';
import type { AccountInput } from './account.ts';
import type { NextProvision } from './next-provision.ts';

const words = fc.array(fc.constantFrom('all', 'States', 'shall', 'should', 'act', 'now', ',', 'and', 'report', '国', 'الدول'), { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
export const provisionId = (at: number): ProvisionId => `p${at}` as ProvisionId;
const ids = fc.nat(6).map(provisionId);

interface DrawnAmendment {
  readonly type: AmendmentType;
  readonly provision: ProvisionId;
  readonly after: ProvisionId | undefined;
  readonly words: string;
  readonly party: string;
}

const drawnAmendment: fc.Arbitrary<DrawnAmendment> = fc.record({ type: fc.constantFrom('MOD', 'MOD', 'MOD', 'ALT', 'SUP', 'NOC', 'ADD', 'MOVE', 'SPLIT', 'JOIN'), provision: ids, after: fc.option(ids, { nil: undefined }), words, party: fc.constantFrom('MX', 'KE', 'FJ') });

export function amendmentOf({ type, provision, after, words: wanted, party }: DrawnAmendment, at: number): AmendmentState {
  return { kind: 'amendment', id: `a${at}` as AmendmentId, text: 't' as TextId, revision: 'r' as RevisionId, provision, amendmentType: type, proponents: [party], ...(['MOD', 'ALT', 'ADD'].includes(type) && { words: wanted }), ...(after !== undefined && { after }), ...(type === 'SPLIT' && { at: [1] }), ...(type === 'JOIN' && { next: [provisionId(1)] }), restsOn: [], place: at, status: 'standing', changedAt: at };
}

const old: fc.Arbitrary<readonly RevisionProvision[]> = fc.array(words, { minLength: 1, maxLength: 5 }).map((all) => all.map((one, at) => ({ id: provisionId(at), kind: 'paragraph', label: `${at + 1}.`, words: one })));
const drawnNext = fc.uniqueArray(fc.record({ id: ids, other: fc.option(words, { nil: undefined }), from: fc.uniqueArray(ids, { maxLength: 2 }), approach: fc.option(fc.constantFrom('kept', 'reworded', 'merged', 'split', 'moved', 'added', 'dropped'), { nil: undefined }) }), { selector: ({ id }) => id, maxLength: 7 });

/** A revision, what is proposed and settled of it, and any next one, with some proposals named by the chair. */
export const accounts: fc.Arbitrary<AccountInput> = fc.record({ before: old, amendments: fc.array(drawnAmendment, { maxLength: 8 }), next: drawnNext, settled: fc.option(fc.record({ start: fc.nat(3), words }), { nil: undefined }), named: fc.uniqueArray(fc.nat(9), { maxLength: 3 }), said: fc.uniqueArray(fc.nat(9), { maxLength: 3 }) })
  .map(({ before, amendments, next, settled, named, said }) => {
    const was = new Map(before.map((one) => [one.id, one.words]));
    const [first] = before;
    const length = tokenise(first?.words ?? '').length;
    const settlement: Settlement | undefined = settled === undefined || length === 0 ? undefined : { start: Math.min(settled.start, length - 1), end: length, words: settled.words, space: ' ', dropped: [], keepsInner: false, apart: [], exceptions: [], at: 100 };
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

/** Whether every proposal has exactly one fate, every provision an entry, and every word of the old is kept or struck through. */
export function accountsForAll(input: AccountInput): boolean {
  const { fates, ledger, unaccounted, comparison } = accountOf(input);
  const next = new Set<string>(input.next.map(({ id }) => id));
  const accounted = new Set<string>(ledger.flatMap(({ provision, from }) => [provision, ...from]));
  return [
    fates.length === input.amendments.length && fates.every(({ amendment }, at) => amendment === input.amendments[at]),
    fates.every(({ fate, open, ground, into }) => (!open || (fate === 'stale' && ground === 'words')) && (fate === 'merged') === (into !== undefined)),
    unaccounted.length === fates.filter(({ open }) => open).length,
    ledger.filter(({ provision }) => next.has(provision)).map(({ provision }) => provision).join() === input.next.map(({ id }) => id).join(),
    input.before.provisions.every(({ id }) => accounted.has(id)),
    ledger.every(({ provision, approach }) => (approach === 'dropped') === !next.has(provision)),
    comparison.rows.every(({ runs, before }) => letters(runs.map((run) => (run.is === 'words' && run.change !== 'inserted' ? run.text : '')).join('')) === letters(before.flatMap(({ tokens }) => tokens.map(({ text }) => text)).join(''))),
    comparison.rows.flatMap(({ before }) => before.map(({ id }) => id)).toSorted().join() === input.before.provisions.map(({ id }) => id).toSorted().join(),
  ].every(Boolean);
}

function letters(text: string): string {
  return text.replace(/\s+/gu, '');
}
