import { z } from 'zod';
import { agreementLevels, amendmentTypes, approaches, fates, provisionKinds, revisionStatuses, showings, stanceVerbs, workingMethods } from '../../process/text/state.ts';
import type { AmendmentState, PackageState, ProvisionState, RevisionState, StanceState, TextState } from '../../process/text/state.ts';
import type { AmendmentId, DocumentId, EventId, GroupId, PackageId, ProvisionId, RevisionId, StanceId, TextId } from '../../process/vocabulary/ids.ts';
import { languages } from '../../process/vocabulary/language.ts';
import { idOf, instant, isoDay, localized, subject } from '../../process/vocabulary/shapes.ts';
import { isRow } from './json-rows.ts';
import type { JsonNode } from './json-rows.ts';

const position = z.int().min(0);
const [textId, revisionId, provisionId, amendmentId] = [idOf<TextId>(), idOf<RevisionId>(), idOf<ProvisionId>(), idOf<AmendmentId>()];
const [texts, numbers, provisionIds] = [z.array(z.string()), z.array(position), z.array(provisionId)];

const text: z.ZodType<TextState> = z.strictObject({
  kind: z.literal('text'), id: textId, title: localized, language: z.enum(languages), method: z.enum(workingMethods), shown: z.enum(showings), names: z.boolean(),
  precedence: z.array(idOf<GroupId>()), sequence: texts, revision: revisionId.exactOptional(), called: provisionId.exactOptional(),
  reading: z.strictObject({ number: position, open: z.boolean() }).exactOptional(), readAt: position.exactOptional(), status: z.enum(['open', 'agreed']),
});

const revision: z.ZodType<RevisionState> = z.strictObject({
  kind: z.literal('revision'), id: revisionId, text: textId, number: z.int().min(1), name: localized, status: z.enum(revisionStatuses), decidedBy: z.string(), before: revisionId.exactOptional(), document: idOf<DocumentId>().exactOptional(),
  provisions: z.array(z.strictObject({ id: provisionId, kind: z.enum(provisionKinds), parent: provisionId.exactOptional(), label: z.string(), words: z.string(), placeholder: z.boolean().exactOptional() })),
  ledger: z.array(z.strictObject({ provision: provisionId, from: provisionIds, contributors: texts, approach: z.enum(approaches), rationale: z.string().exactOptional() })),
  issuedAt: instant, changedAt: position,
});

const amendment: z.ZodType<AmendmentState> = z.strictObject({
  kind: z.literal('amendment'), id: amendmentId, text: textId, revision: revisionId, provision: provisionId, amendmentType: z.enum(amendmentTypes), proponents: texts,
  words: z.string().exactOptional(), edits: z.array(z.strictObject({ start: position, end: position, words: z.string() })).exactOptional(), after: provisionId.exactOptional(), provisionKind: z.enum(provisionKinds).exactOptional(),
  label: z.string().exactOptional(), at: numbers.exactOptional(), next: provisionIds.exactOptional(), reason: z.string().exactOptional(), restsOn: z.array(subject), amends: amendmentId.exactOptional(),
  place: position, carried: z.enum(fates).exactOptional(), status: z.enum(['standing', 'withdrawn', 'closed']), changedAt: position,
});

const stance: z.ZodType<StanceState> = z.strictObject({
  kind: z.literal('stance'), id: idOf<StanceId>(), text: textId, revision: revisionId, provision: provisionId, amendment: amendmentId.exactOptional(), point: z.string().exactOptional(), alternative: z.string().exactOptional(),
  holder: z.string(), verb: z.enum(stanceVerbs), note: z.string().exactOptional(), status: z.enum(['standing', 'withdrawn']), changedAt: position,
});

const state: z.ZodType<ProvisionState> = z.strictObject({
  kind: z.literal('provision'), id: provisionId, text: textId, revision: revisionId,
  settlements: z.array(z.strictObject({ point: z.string().exactOptional(), start: position, end: position, words: z.string(), space: z.enum(['', ' ', '\n']), dropped: texts, keepsInner: z.boolean(), apart: texts, exceptions: z.array(z.strictObject({ amendment: z.string(), words: z.string() })), at: position })),
  agreement: z.strictObject({ level: z.enum(agreementLevels), on: isoDay, pending: texts, meeting: idOf<EventId>().exactOptional(), words: z.string(), textHash: z.string() }).exactOptional(),
  standing: z.enum(['open', 'agreed']), reopened: position, changedAt: position,
});

const packageShape: z.ZodType<PackageState> = z.strictObject({ kind: z.literal('package'), id: idOf<PackageId>(), text: textId, title: z.string(), provisions: provisionIds, status: z.enum(['tied', 'untied']) });

const row = z.union([z.string(), texts]).refine(isRow);

const node: z.ZodType<JsonNode> = z.lazy(() => z.union([
  z.strictObject({ t: row, from: position.exactOptional(), sources: texts.exactOptional() }),
  z.strictObject({ id: z.string(), start: position, end: position, alts: z.array(z.strictObject({ parties: texts, sources: texts, content: z.array(node) })).min(1) }),
]));

const backed = { parties: texts, sources: texts };

const provision = z.strictObject({
  id: z.string(), kind: z.enum(provisionKinds), parent: z.string().exactOptional(), label: z.string(), level: position, words: z.string(), base: row,
  status: z.enum(['open', 'reserved', 'clean', ...agreementLevels]),
  added: z.strictObject({ ...backed, after: z.string().exactOptional(), ordinal: z.int().min(1) }).exactOptional(),
  compilation: z.strictObject({ provision: z.string(), revision: z.string(), length: position, parties: texts, silent: z.boolean(), content: z.array(node) }),
  moves: z.array(z.strictObject({ ...backed, after: z.string().exactOptional(), place: position })),
  splits: z.array(z.strictObject({ ...backed, at: numbers })),
  joins: z.array(z.strictObject({ ...backed, next: texts })),
  state: state.exactOptional(), amendments: z.array(amendment), stances: z.array(stance), packages: z.array(packageShape),
});

export const textJsonFormat = 'travaux-negotiated-text';
/** Changes with what this form says or how. */
export const textJsonVersion = 1;

/** What stands first in each form, with names and without. */
export const textJsonHead = z.object({ format: z.literal(textJsonFormat), schemaVersion: z.int(), names: z.boolean() });

export const textJsonShape = z.strictObject({
  format: z.literal(textJsonFormat), schemaVersion: z.literal(textJsonVersion), compilationVersion: z.int(), names: z.literal(true),
  process: z.string(), title: z.string(), language: z.enum(languages), symbol: z.string().exactOptional(), date: isoDay,
  parties: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  revisions: z.array(z.strictObject({ id: z.string(), number: z.int().min(1), name: z.string(), status: z.enum(revisionStatuses), issuedAt: instant })),
  text, revision, provisions: z.array(provision),
});
