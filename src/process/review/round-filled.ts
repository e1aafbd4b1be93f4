import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DraftId, RoundId, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf, isoDay } from '../vocabulary/shapes.ts';
import { documentId, roundTable } from './shapes.ts';
import { reviewStage } from './state.ts';

const tablesShape = z.object({ round: idOf<RoundId>(), tables: z.array(roundTable).max(60) });
export type RoundTablesSet = DecidedAct<'round-tables-set', z.output<typeof tablesShape>>;

export const roundTablesSet = reviewStage.act({
  type: 'round-tables-set',
  schemaVersion: 1,
  shape: tablesShape,
  subject: ({ round }) => subjectKey('round', round),
  sentence: ({ round, tables }) => ({ parts: { round: { is: 'subject', subject: subjectKey('round', round) }, tables: { is: 'count', count: tables.length } } }),
  after: (state, { tables }, act) => ({ ...reviewStage.before(state, 'round', act), tables, changedAt: act.position }),
});

/** RV-2: the round tables of a round share out the commitments; which stand in none or in two is told (`checkRound`), never forced. */
export const setRoundTables = reviewStage.command<'set-round-tables', typeof tablesShape, 'round', RoundTablesSet>({
  name: 'set-round-tables',
  shape: tablesShape,
  subject: roundTablesSet.subject,
  mentions: ({ tables }) => [...new Set(tables.flatMap(({ commitments, event }) => [...commitments.map((id) => subjectKey('commitment', id)), ...(event === undefined ? [] : [subjectKey('event', event)])]))],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.round });
    if (new Set(data.tables.map(({ id }) => id)).size < data.tables.length) return refuse('table-twice', 'RV-2');
    return sameValue(before.tables, data.tables) ? refuse('nothing-changes', 'RV-2') : [{ type: 'round-tables-set', data }];
  },
});

const reportShape = z.object({ round: idOf<RoundId>(), document: documentId, on: isoDay.exactOptional() });
export type RoundReportPresented = DecidedAct<'round-report-presented', z.output<typeof reportShape>>;

export const roundReportPresented = reviewStage.act({
  type: 'round-report-presented',
  schemaVersion: 1,
  shape: reportShape,
  subject: ({ round }) => subjectKey('round', round),
  sentence: ({ round, document }) => ({ parts: { round: { is: 'subject', subject: subjectKey('round', round) }, document: { is: 'subject', subject: subjectKey('document', document) } } }),
  after: (state, { document, on }, act) => {
    const { reportedOn: _before, ...rest } = reviewStage.before(state, 'round', act);
    return { ...rest, report: document, ...(on !== undefined && { reportedOn: on }), changedAt: act.position };
  },
});

/** RV-3: the report before a round is a document, with the day on which it was there where that is known. */
export const presentRoundReport = reviewStage.command<'present-round-report', typeof reportShape, 'round', RoundReportPresented>({
  name: 'present-round-report',
  shape: reportShape,
  subject: roundReportPresented.subject,
  mentions: ({ document }) => [subjectKey('document', document)],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.round });
    return before.report === data.document && before.reportedOn === data.on ? refuse('nothing-changes', 'RV-3') : [{ type: 'round-report-presented', data }];
  },
});

const summaryShape = z.object({ round: idOf<RoundId>(), draft: idOf<DraftId>() });
export type RoundSummaryAttached = DecidedAct<'round-summary-attached', z.output<typeof summaryShape>>;

export const roundSummaryAttached = reviewStage.act({
  type: 'round-summary-attached',
  schemaVersion: 1,
  shape: summaryShape,
  subject: ({ round }) => subjectKey('round', round),
  sentence: ({ round, draft }) => ({ parts: { round: { is: 'subject', subject: subjectKey('round', round) }, draft: { is: 'subject', subject: subjectKey('draft', draft) } } }),
  after: (state, { draft }, act) => ({ ...reviewStage.before(state, 'round', act), summary: draft, changedAt: act.position }),
});

/** RV-5: the synthesis of a round is a draft of the drafting desk, under its rules. */
export const attachRoundSummary = reviewStage.command<'attach-round-summary', typeof summaryShape, 'round', RoundSummaryAttached>({
  name: 'attach-round-summary',
  shape: summaryShape,
  subject: roundSummaryAttached.subject,
  mentions: ({ draft }) => [subjectKey('draft', draft)],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.round });
    return before.summary === data.draft ? refuse('nothing-changes', 'RV-5') : [{ type: 'round-summary-attached', data }];
  },
});

const declarationShape = z.object({ round: idOf<RoundId>(), text: idOf<TextId>().exactOptional(), document: documentId.exactOptional() }).refine(({ text, document }) => (text === undefined) !== (document === undefined));
export type RoundDeclarationAttached = DecidedAct<'round-declaration-attached', z.output<typeof declarationShape>>;

export const roundDeclarationAttached = reviewStage.act({
  type: 'round-declaration-attached',
  schemaVersion: 1,
  shape: declarationShape,
  subject: ({ round }) => subjectKey('round', round),
  sentence: ({ round, text, document }) => ({ parts: { round: { is: 'subject', subject: subjectKey('round', round) }, declaration: { is: 'subject', subject: text === undefined ? subjectKey('document', document ?? '') : subjectKey('text', text) } } }),
  after: (state, { text, document }, act) => ({ ...reviewStage.before(state, 'round', act), ...(text !== undefined && { declaration: text }), ...(document !== undefined && { declared: document }), changedAt: act.position }),
});

/** RV-5: the progress declaration is a text that is negotiated as any other, or a document where it was negotiated elsewhere. */
export const attachRoundDeclaration = reviewStage.command<'attach-round-declaration', typeof declarationShape, 'round', RoundDeclarationAttached>({
  name: 'attach-round-declaration',
  shape: declarationShape,
  subject: roundDeclarationAttached.subject,
  mentions: ({ text, document }) => [...(text === undefined ? [] : [subjectKey('text', text)]), ...(document === undefined ? [] : [subjectKey('document', document)])],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.round });
    const same = data.text === undefined ? before.declared === data.document : before.declaration === data.text;
    return same ? refuse('nothing-changes', 'RV-5') : [{ type: 'round-declaration-attached', data }];
  },
});
