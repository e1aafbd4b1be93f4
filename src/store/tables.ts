/**
 * The versioned tables: for each, the columns that name a row besides the process, and the state's own columns
 * (camelCase as in the domain, snake_case in SQL). Columns computed for lists are not here; `rows.ts` adds them.
 */
export const versionedTables = {
  process: { key: ['id'], columns: ['title', 'shortTitle', 'aim', 'timeZone'] },
  mandate: { key: ['id'], columns: ['symbol', 'title', 'adoptedOn', 'paragraphs'] },
  phase: { key: ['id'], columns: ['numeral', 'title', 'order'] },
  track: { key: ['id'], columns: ['title', 'colour', 'order'] },
  place: { key: ['id'], columns: ['name', 'scale', 'country', 'timeZone', 'within', 'latitude', 'longitude'] },
  document: { key: ['id'], columns: ['symbol', 'title', 'documentKind', 'author', 'dated', 'asOf', 'languages', 'address', 'sha256', 'partOf', 'circulatedOn', 'circulatedTo'] },
  event: { key: ['id'], columns: ['eventKind', 'track', 'status', 'paragraphs'] },
  link: { key: ['id'], columns: ['from', 'to', 'relation'] },
  version: { key: ['id'], columns: ['label', 'asOf', 'showing', 'document'] },
  rule: { key: ['id'], columns: ['rule', 'documentKind', 'title', 'leastDays', 'mostDays'] },
  participant: { key: ['id'], columns: ['name', 'type', 'constituency', 'country', 'application', 'since', 'until', 'demonstration'] },
  group: { key: ['id'], columns: ['name', 'shortName', 'type', 'members'] },
  statement: { key: ['id'], columns: ['group', 'by', 'on', 'title', 'event', 'document', 'dissociations'] },
  procedure: {
    key: ['id'],
    columns: ['applyBy', 'timeZone', 'late', 'documents', 'objectionDays', 'dayKind', 'holidays', 'reasons', 'contestedBy', 'byStatus', 'withoutRegistration', 'grounds'],
  },
  application: {
    key: ['id'],
    columns: [
      'name', 'otherNames', 'constituency', 'country', 'website', 'relevance', 'person', 'commitment', 'documents', 'status', 'filedAt', 'late', 'corrections', 'circulation', 'objections', 'outcome', 'duplicateOf', 'letterSentAt',
    ],
  },
  circulation: { key: ['id'], columns: ['title', 'applications', 'circulatedAt', 'lastDay', 'endsAt', 'timeZone', 'status', 'closedAt'] },
  enrolment: { key: ['id'], columns: ['event', 'opensOn', 'closesOn', 'timeZone', 'endsOn', 'capacity', 'quotas', 'fields', 'formVersion', 'topics', 'status'] },
  registration: {
    key: ['id'],
    columns: ['enrolment', 'person', 'of', 'category', 'role', 'status', 'formVersion', 'commitment', 'speaking', 'filedAt', 'amendedAt', 'decidedAt', 'reason', 'attendedAt', 'showings', 'invitedAt'],
  },
  standing: { key: ['id'], columns: ['person', 'standing', 'of', 'role', 'status'] },
  panel: { key: ['id'], columns: ['event', 'title', 'order', 'seats', 'offersBy', 'timeZone', 'offers', 'moderator', 'experts'] },
  sideevent: { key: ['id'], columns: ['event', 'title', 'organizers', 'day', 'slot', 'place', 'status', 'reason'] },
  selection: { key: ['id'], columns: ['title', 'event', 'bodies', 'applyBy', 'timeZone', 'status', 'seedCommitment', 'publication', 'publishedAt', 'publicSource', 'seed', 'publicValue', 'drawnAt', 'drawn', 'recommended', 'decided', 'reason', 'excludes'] },
  candidacy: { key: ['id'], columns: ['selection', 'person', 'of', 'bodies', 'commitment', 'status'] },
  programme: { key: ['id'], columns: ['timeZone', 'rules', 'items'] },
  floor: { key: ['id'], columns: ['status', 'timeZone', 'limits', 'terms', 'stakeholders', 'preInscribed', 'listClosed', 'sittings', 'segments', 'order', 'present', 'speaking', 'interrupted', 'lastGiven', 'lastAt'] },
  turn: {
    key: ['floor', 'id'],
    columns: [
      'lane', 'capacity', 'holder', 'group', 'flow', 'side', 'gender', 'language', 'topic', 'person', 'askedAt', 'queuedAt', 'arrival', 'status', 'overtakenInFlow', 'overtaken', 'passedForBalance', 'statement', 'answers', 'question',
      'sitting', 'segment', 'givenAt', 'reasons', 'override', 'limitSeconds', 'spokenMs', 'runningSince', 'held', 'endedAt', 'seconds',
    ],
  },
  note: { key: ['id'], columns: ['event', 'turn', 'gist', 'tags', 'recommendation'] },
  edition: { key: ['id'], columns: ['document', 'language', 'label', 'format', 'fileName', 'fileSha256', 'fileBytes', 'textSha256', 'characters', 'pages', 'takenOn', 'status', 'replacedBy', 'changedAt'] },
  intake: { key: ['id'], columns: ['deadline', 'timeZone', 'late'] },
  input: { key: ['id'], columns: ['form', 'holder', 'group', 'title', 'text', 'language', 'attachments', 'event', 'themes', 'channel', 'submittedAt', 'late', 'sponsors', 'references', 'corrections', 'status', 'reason', 'changedAt'] },
  taxonomy: { key: ['id'], columns: ['title', 'codes'] },
  recommendation: { key: ['id'], columns: ['text', 'language', 'origin', 'heading', 'foundBy', 'status', 'reason', 'into', 'members', 'from', 'codes', 'changedAt'] },
  position: { key: ['id'], columns: ['recommendation', 'holder', 'group', 'statement', 'stance', 'on', 'note', 'evidence', 'status', 'changedAt'] },
  ladder: { key: ['id'], columns: ['setting', 'edition'] },
  disagreement: { key: ['id'], columns: ['title', 'sides'] },
  draft: { key: ['id'], columns: ['draftKind', 'title', 'language', 'events', 'sections', 'setAside', 'status', 'document', 'publishedAt'] },
  sentence: { key: ['id'], columns: ['draft', 'section', 'order', 'role', 'template', 'text', 'evidence', 'standing', 'seenAt'] },
  text: { key: ['id'], columns: ['title', 'language', 'method', 'shown', 'names', 'precedence', 'sequence', 'revision', 'called', 'reading', 'readAt', 'status'] },
  revision: { key: ['id'], columns: ['text', 'number', 'name', 'status', 'decidedBy', 'before', 'document', 'provisions', 'ledger', 'issuedAt', 'changedAt'] },
  provision: { key: ['id'], columns: ['text', 'revision', 'settlements', 'agreement', 'standing', 'reopened', 'changedAt'] },
  amendment: {
    key: ['id'],
    columns: ['text', 'revision', 'provision', 'amendmentType', 'proponents', 'words', 'edits', 'after', 'provisionKind', 'label', 'at', 'next', 'reason', 'restsOn', 'amends', 'place', 'carried', 'into', 'status', 'changedAt'],
  },
  stance: { key: ['id'], columns: ['text', 'revision', 'provision', 'amendment', 'point', 'alternative', 'holder', 'verb', 'note', 'status', 'changedAt'] },
  consolidation: { key: ['id'], columns: ['text', 'revision', 'provision', 'from', 'provisionKind', 'after', 'words', 'merges', 'approach', 'rationale', 'status', 'changedAt'] },
  package: { key: ['id'], columns: ['text', 'title', 'provisions', 'status'] },
  silence: { key: ['id'], columns: ['text', 'revision', 'provisions', 'endsAt', 'timeZone', 'status', 'brokenBy', 'reason'] },
  ground: { key: ['id'], columns: ['text', 'revision', 'provision', 'restsOn', 'note', 'status', 'changedAt'] },
  decision: {
    key: ['id'],
    columns: ['title', 'body', 'text', 'revision', 'proposal', 'endorses', 'event', 'method', 'majority', 'members', 'suspended', 'present', 'votes', 'intended', 'announced', 'objections', 'silence', 'status', 'takenOn', 'symbol', 'document', 'authentic', 'note', 'changedAt'],
  },
  explanation: { key: ['id'], columns: ['decision', 'holder', 'form', 'provisions', 'text', 'language', 'on', 'source', 'status', 'changedAt'] },
  commitment: { key: ['id'], columns: ['title', 'label', 'formerLabels', 'text', 'provisions', 'decision', 'order', 'benchmarks', 'status', 'changedAt'] },
  pledge: {
    key: ['id'],
    columns: ['title', 'language', 'form', 'makers', 'partners', 'coalition', 'commitments', 'provisions', 'means', 'seeks', 'matches', 'text', 'region', 'countries', 'from', 'until', 'money', 'files', 'status', 'updates', 'madeOn', 'reason', 'changedAt'],
  },
  coalition: { key: ['id'], columns: ['title', 'aim', 'commitments', 'members', 'open', 'asks', 'work', 'progress', 'status', 'closedOn', 'result', 'changedAt'] },
  mechanism: { key: ['id'], columns: ['title', 'mechanismKind', 'proposals', 'fate', 'fateNote', 'provisions', 'running', 'changedAt'] },
  round: { key: ['id'], columns: ['title', 'level', 'region', 'opensOn', 'closesOn', 'event', 'feeds', 'everyYears', 'reportWeeks', 'report', 'reportedOn', 'tables', 'summary', 'declaration', 'declared', 'note', 'status', 'changedAt'] },
  report: { key: ['id'], columns: ['round', 'state', 'title', 'language', 'answers', 'contributors', 'remarks', 'status', 'submittedOn', 'changedAt'] },
  remark: { key: ['id'], columns: ['report', 'commitment', 'holder', 'text', 'language', 'on', 'status', 'changedAt'] },
  peerreview: { key: ['id'], columns: ['round', 'state', 'reviewers', 'commitments', 'findings', 'response', 'language', 'responseLanguage', 'status', 'changedAt'] },
  practice: {
    key: ['id'],
    columns: ['title', 'language', 'holder', 'implementer', 'countries', 'region', 'commitments', 'groups', 'summary', 'method', 'results', 'lessons', 'startedOn', 'evidence', 'eligibility', 'edition', 'reviewers', 'status', 'reason', 'submittedOn', 'submittedBy', 'publishedOn', 'expiresOn', 'usedBy', 'changedAt'],
  },
  indicator: { key: ['id'], columns: ['code', 'title', 'source', 'sourceAddress', 'unit', 'decimals', 'dimensions', 'commitments', 'changedAt'] },
  series: { key: ['id'], columns: ['indicator', 'state', 'observations', 'changedAt'] },
  assessment: { key: ['id'], columns: ['state', 'place', 'year', 'answers', 'status', 'publishedOn', 'changedAt'] },
  release: { key: ['id'], columns: ['title', 'indicator', 'state', 'period', 'axes', 'cells', 'protection', 'releasedOn', 'status', 'reason', 'changedAt'] },
  supportrequest: { key: ['id'], columns: ['title', 'language', 'state', 'commitments', 'supportKinds', 'text', 'money', 'neededBy', 'report', 'status', 'changedAt'] },
  supportoffer: { key: ['id'], columns: ['title', 'language', 'holder', 'commitments', 'supportKinds', 'text', 'regions', 'money', 'until', 'status', 'changedAt'] },
  supportagreement: { key: ['id'], columns: ['request', 'offer', 'provider', 'state', 'terms', 'language', 'consents', 'result', 'reason', 'status', 'agreedOn', 'completedOn', 'changedAt'] },
  fund: { key: ['id'], columns: ['title', 'note', 'period', 'currency', 'donorKinds', 'unearmarkedEncouraged', 'objectives', 'committee', 'travel', 'rates', 'status', 'changedAt'] },
  books: { key: ['id'], columns: ['balances', 'entries', 'changedAt'] },
  contribution: { key: ['id'], columns: ['fund', 'donor', 'donorKind', 'money', 'pledge', 'earmark', 'earmarkReason', 'arrangement', 'pledgedOn', 'balances', 'status', 'changedAt'] },
  entry: { key: ['id'], columns: ['fund', 'number', 'entryKind', 'on', 'about', 'holder', 'money', 'value', 'lines', 'memo', 'reverses', 'reversedBy', 'at'] },
  proposal: {
    key: ['id'],
    columns: ['fund', 'title', 'language', 'applicants', 'countries', 'commitments', 'objective', 'summary', 'asked', 'screening', 'objections', 'allocated', 'balances', 'report', 'status', 'decidedOn', 'reason', 'changedAt'],
  },
  grant: { key: ['id'], columns: ['fund', 'event', 'state', 'person', 'money', 'criteria', 'rank', 'requestedAt', 'requestedOn', 'balances', 'status', 'reason', 'changedAt'] },
  claim: { key: ['subject', 'id'], columns: ['ordinal', 'property', 'value', 'mark', 'document', 'locator', 'madeOn', 'certainty', 'note'] },
  search_entry: { key: ['subject', 'language'], columns: ['title', 'body'] },
} as const satisfies Record<string, { readonly key: readonly string[]; readonly columns: readonly string[] }>;

export type VersionedTable = keyof typeof versionedTables;

export function isVersionedTable(name: string): name is VersionedTable {
  return Object.hasOwn(versionedTables, name);
}

/** In which order the tables are written: none refers to another, so the order is only for the reader. */
export const versionedTableNames: readonly VersionedTable[] = Object.keys(versionedTables).filter(isVersionedTable);

const inSnakeCase = new Map<string, string>();

/** Asked for every column of every row that is read or written, so that each name is turned once. */
export function snakeCase(name: string): string {
  const known = inSnakeCase.get(name) ?? name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  inSnakeCase.set(name, known);
  return known;
}
