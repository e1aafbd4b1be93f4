import { expect, test } from 'vitest';
import type { AmendmentId, ConsolidationId, ProvisionId } from '../../vocabulary/ids.ts';
import { textOf } from '../compile/tokens.ts';
import { amendmentOf, provisionId } from '../ledger/accounts.test-support.ts';
import type { AmendmentState, ConsolidationState, RevisionProvision } from '../state.ts';
import { settlementAt } from './histories.test-support.ts';
import { originsOf } from './text-origins.ts';
import type { NegotiatedOn } from './text-origins.ts';

const [one, two] = [provisionId(0), provisionId(1)];
const provision = (id: ProvisionId, words: string): RevisionProvision => ({ id, kind: 'paragraph', label: '', words });
const amendment = (id: string, words: string, more: Partial<AmendmentState> = {}): AmendmentState => ({ ...amendmentOf({ type: 'MOD', provision: one, after: undefined, words, party: 'MX' }, 1), id: id as AmendmentId, ...more });
const on = (number: number, provisions: readonly RevisionProvision[], more: Partial<NegotiatedOn> = {}): NegotiatedOn => ({ revision: { number, provisions, ledger: [] }, amendments: [], settlements: new Map(), consolidations: [], fates: new Map(), ...more });

/** `words «origin»`, one provision a line. */
function drawn(history: readonly NegotiatedOn[]): readonly string[] {
  const { provisions, origins } = originsOf(history);
  return provisions.map(({ runs }) => runs.map(({ tokens, origin }) => {
    const from = origins[origin];
    const said = from === undefined ? '?' : from.from === 'amendments' ? `${from.amendments.join('+')}${from.settled === undefined ? '' : ' settled'}` : from.from === 'revision' ? `revision ${from.number}` : from.from === 'chair' ? `${from.consolidation}: ${from.answers.join('+')}` : from.from;
    return `${textOf(tokens)} «${said}»`;
  }).join(' '));
}

test('TX-15 words kept through revisions stay of the first; taken up, settled, added and the chair’s own are told apart', () => {
  const first = on(1, [provision(one, 'We shall open safe paths for people.'), provision(two, 'We help.')], {
    amendments: [amendment('should', 'We should open safe paths for people.'), amendment('twin', 'We should open safe paths for people.', { proponents: ['KE'] }), amendment('added', 'We learn from towns.', { amendmentType: 'ADD', provision: provisionId(2) })],
  });
  const second = on(2, [provision(one, 'We should open safe paths for all people.'), provision(two, 'We help.'), provision(provisionId(2), 'We learn from towns.')], {
    amendments: [amendment('short', 'We should open safe and short paths for all people.')],
    settlements: new Map([[one, [settlementAt(4, 4, 'and short', 100)]]]),
  });
  expect(drawn([first, second])).toEqual(['We «first» should «should+twin» open safe «first» and short «short settled» paths for «first» all «revision 2» people. «first»', 'We help. «first»', 'We learn from towns. «added»']);
});

test('TX-15 of words that the chair drafted, those of an amendment that they answer are its own, wherever they stand', () => {
  const chair: ConsolidationState = { kind: 'consolidation', id: 'c' as ConsolidationId, text: amendment('x', '').text, revision: amendment('x', '').revision, provision: one, from: [one, two], provisionKind: 'paragraph', words: 'We help those who arrive by sea, everywhere and always.', merges: ['sea' as AmendmentId], approach: 'merged', rationale: '', status: 'drafted', changedAt: 1 };
  const first = on(1, [provision(one, 'We help.'), provision(two, 'Everywhere.')], { amendments: [amendment('sea', 'those who arrive by sea', { amendmentType: 'ADD', provision: provisionId(4) })], consolidations: [chair] });
  const second: NegotiatedOn = { ...on(2, [provision(one, chair.words)]), revision: { number: 2, provisions: [provision(one, chair.words)], ledger: [{ provision: one, from: [one, two], contributors: [], approach: 'merged' }] } };
  expect(drawn([first, second])).toEqual(['We help «first» those who arrive by sea «sea» , everywhere and always «c: sea» . «first»']);
});

test('one common word explains nothing, and a text without revisions has no words', () => {
  const first = on(1, [provision(one, 'We act.')], { amendments: [amendment('other', 'We act in line with the law of the sea.')] });
  expect(drawn([first, on(2, [provision(one, 'We act for the good of everybody at home.')])])).toEqual(['We act «first» for the good of everybody at home «revision 2» . «first»']);
  expect(originsOf([])).toEqual({ provisions: [], origins: [] });
});
