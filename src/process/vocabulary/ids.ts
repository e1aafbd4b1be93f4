/** Permanent ids are short readable slugs: they stand in URLs, in the record and in citations, and are never reused. */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ProcessId = Id<'process'>;
export type MandateId = Id<'mandate'>;
export type ParagraphId = Id<'paragraph'>;
export type PhaseId = Id<'phase'>;
export type TrackId = Id<'track'>;
export type PlaceId = Id<'place'>;
export type DocumentId = Id<'document'>;
export type EventId = Id<'event'>;
export type LinkId = Id<'link'>;
export type ClaimId = Id<'claim'>;
export type VersionId = Id<'version'>;
export type RuleId = Id<'rule'>;
/** A participant other than a State: an organization, entity or institution that may take part. */
export type ParticipantId = Id<'participant'>;
export type GroupId = Id<'group'>;
export type StatementId = Id<'statement'>;
export type ProcedureId = Id<'procedure'>;
export type ApplicationId = Id<'application'>;
export type CirculationId = Id<'circulation'>;
/** The registration of participants for one meeting has the id of that meeting. */
export type EnrolmentId = Id<'enrolment'>;
export type RegistrationId = Id<'registration'>;
export type StandingId = Id<'standing'>;
export type PanelId = Id<'panel'>;
export type SideEventId = Id<'sideevent'>;
export type SelectionId = Id<'selection'>;
export type CandidacyId = Id<'candidacy'>;
/** A line of a session's programme. */
export type ItemId = Id<'item'>;
export type SittingId = Id<'sitting'>;
export type SegmentId = Id<'segment'>;
/** A request for the floor and the speech that came of it have one id, given by whoever asked. */
export type TurnId = Id<'turn'>;
export type NoteId = Id<'note'>;
/** One file of a document: a language version, a revision, a corrigendum. */
export type EditionId = Id<'edition'>;
/** A written submission or a recommendation card. */
export type InputId = Id<'input'>;
export type TaxonomyId = Id<'taxonomy'>;
export type RecommendationId = Id<'recommendation'>;
export type PositionId = Id<'position'>;
export type LadderId = Id<'ladder'>;
export type DisagreementId = Id<'disagreement'>;
export type DraftId = Id<'draft'>;
export type SentenceId = Id<'sentence'>;
/** A text that is negotiated, its revisions, and the provisions that keep their ids through them. */
export type TextId = Id<'text'>;
export type RevisionId = Id<'revision'>;
export type ProvisionId = Id<'provision'>;
export type AmendmentId = Id<'amendment'>;
export type StanceId = Id<'stance'>;
export type ConsolidationId = Id<'consolidation'>;
export type PackageId = Id<'package'>;
export type SilenceId = Id<'silence'>;
export type GroundId = Id<'ground'>;
/** What became of a text: decisions, what was said of them, and everything that followed. */
export type DecisionId = Id<'decision'>;
export type ExplanationId = Id<'explanation'>;
export type CommitmentId = Id<'commitment'>;
export type PledgeId = Id<'pledge'>;
export type CoalitionId = Id<'coalition'>;
export type MechanismId = Id<'mechanism'>;
export type RoundId = Id<'round'>;
export type ReportId = Id<'report'>;
export type RemarkId = Id<'remark'>;
export type PeerReviewId = Id<'peerreview'>;
export type PracticeId = Id<'practice'>;
export type IndicatorId = Id<'indicator'>;
export type SeriesId = Id<'series'>;
export type AssessmentId = Id<'assessment'>;
export type ReleaseId = Id<'release'>;
export type SupportRequestId = Id<'supportrequest'>;
export type SupportOfferId = Id<'supportoffer'>;
export type SupportAgreementId = Id<'supportagreement'>;
export type FundId = Id<'fund'>;
/** The books of a fund have its id. */
export type BooksId = Id<'books'>;
export type ContributionId = Id<'contribution'>;
export type EntryId = Id<'entry'>;
export type ProposalId = Id<'proposal'>;
export type GrantId = Id<'grant'>;
/** A section of a draft. */
export type SectionId = Id<'section'>;
/** Random, and all that the record says of a person: `p-` and 16 hexadecimal digits. */
export type PersonId = Id<'person'>;

export const subjectKinds = [
  'process', 'mandate', 'phase', 'track', 'place', 'document', 'event', 'link', 'version', 'rule',
  'participant', 'group', 'statement', 'procedure', 'application', 'circulation', 'enrolment', 'registration', 'standing', 'panel', 'sideevent', 'selection', 'candidacy',
  'programme', 'floor', 'note',
  'edition', 'intake', 'input', 'taxonomy', 'recommendation', 'position', 'ladder', 'disagreement', 'draft', 'sentence',
  'text', 'revision', 'provision', 'amendment', 'stance', 'consolidation', 'package', 'silence', 'ground',
  'decision', 'explanation',
  'commitment', 'pledge', 'coalition', 'mechanism',
  'round', 'report', 'remark', 'peerreview',
  'practice',
  'indicator', 'series', 'assessment', 'release',
  'supportrequest', 'supportoffer', 'supportagreement',
  'fund', 'books', 'contribution', 'entry', 'proposal', 'grant',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What an act is about, as it stands in the record: `event:session-6`. */
export type SubjectKey = `${SubjectKind}:${string}`;

export const idPattern = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/u;

export const personPattern = /^p-[0-9a-f]{16}$/u;

export function isPersonId(text: string): text is PersonId {
  return personPattern.test(text);
}

/** A person's id from eight random bytes. */
export function newPersonId(random: Uint8Array): PersonId {
  return `p-${Array.from(random.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')}` as PersonId;
}

export function isId(text: string): boolean {
  return idPattern.test(text);
}

export function subjectKey(kind: SubjectKind, id: string): SubjectKey {
  return `${kind}:${id}`;
}

export function isSubjectKind(text: string): text is SubjectKind {
  return subjectKinds.some((kind) => kind === text);
}

export function parseSubjectKey(text: string): { readonly kind: SubjectKind; readonly id: string } | undefined {
  const at = text.indexOf(':');
  const kind = text.slice(0, at);
  const id = text.slice(at + 1);
  return at > 0 && isSubjectKind(kind) && isId(id) ? { kind, id } : undefined;
}

/** A readable id from a title: lower case, ASCII, words joined by hyphens, at most 60 characters; '' when nothing is left. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/gu, '-').slice(0, 60).replace(/^-+|-+$/gu, '');
}

/** The wanted id, or with the first number behind it that nothing has yet. `wanted` is at most 60 characters, so that the number fits. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
