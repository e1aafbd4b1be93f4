import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DocumentId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, writable } from '../vocabulary/shapes.ts';
import { decisionId, ofDecision, thatDecision } from './shapes.ts';
import { adoptionStage } from './state.ts';

const shape = z.object({
  decision: decisionId,
  symbol: z.string().trim().min(1).max(60).regex(writable),
  document: idOf<DocumentId>().exactOptional(),
  authentic: z.array(z.enum(languages)).max(languages.length),
});
export type SymbolGiven = DecidedAct<'symbol-given', z.output<typeof shape>>;

export const symbolGiven = adoptionStage.act({
  type: 'symbol-given',
  schemaVersion: 1,
  shape,
  subject: ofDecision,
  sentence: ({ decision, symbol, authentic }) => ({ parts: { decision: thatDecision(decision), symbol: { is: 'text', text: symbol }, count: { is: 'count', count: authentic.length } } }),
  after: (state, { symbol, document, authentic }, act) => ({ ...adoptionStage.before(state, 'decision', act), symbol, ...(document !== undefined && { document }), authentic, changedAt: act.position }),
});

/** AD-17: what was adopted gets the symbol under which it is issued, and the languages in which its text is authentic. */
export const giveSymbol = adoptionStage.command<'give-symbol', typeof shape, 'decision', SymbolGiven>({
  name: 'give-symbol',
  shape,
  subject: ofDecision,
  mentions: ({ document }) => (document === undefined ? [] : [subjectKey('document', document)]),
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.decision });
    if (before.status !== 'adopted') return refuse('not-adopted', 'AD-17');
    const authentic = languages.filter((language) => data.authentic.includes(language));
    const same = before.symbol === data.symbol && before.document === (data.document ?? before.document) && before.authentic.join() === authentic.join();
    return same ? refuse('nothing-changes', 'AD-17') : [{ type: 'symbol-given', data: { ...data, authentic } }];
  },
});
