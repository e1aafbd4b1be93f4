import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DocumentId, DraftId, SentenceId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { synthesisStage } from './state.ts';

const asked = z.object({
  draft: idOf<DraftId>(),
  /** Every sentence that stands in it, as the person who publishes it sees it. */
  sentences: z.array(idOf<SentenceId>()).min(1).max(2000),
  /** Those that rest on something that changed since they were looked over, as computed from the record. */
  flagged: z.array(idOf<SentenceId>()).max(2000),
  document: idOf<DocumentId>().exactOptional(),
});
const shape = asked.omit({ flagged: true });
export type DraftPublished = DecidedAct<'draft-published', z.infer<typeof shape>>;

export const draftPublished = synthesisStage.act({
  type: 'draft-published',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('draft', data.draft),
  sentence: (data) => ({ parts: { draft: { is: 'subject', subject: subjectKey('draft', data.draft) }, sentences: { is: 'count', count: data.sentences.length } } }),
  after: (state, { document }, act) => ({ ...synthesisStage.before(state, 'draft', act), status: 'published', publishedAt: act.position, ...(document !== undefined && { document }) }),
});

/** SY-15: a draft is published when every finding in it cites what it rests on and nothing cited has changed since somebody looked. */
export const publishDraft = synthesisStage.command<'publish-draft', typeof asked, 'draft', DraftPublished>({
  name: 'publish-draft',
  shape: asked,
  subject: draftPublished.subject,
  mentions: ({ document }) => (document === undefined ? [] : [subjectKey('document', document)]),
  consults: (data) => data.sentences.map((sentence) => subjectKey('sentence', sentence)),
  counts: ({ draft }) => [{ kind: 'sentence', where: { draft, standing: 'yes' } }],
  decide: ({ flagged, ...data }, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.draft });
    if (before.status === 'published') return refuse('draft-closed', 'SY-11');
    const sentences = data.sentences.map((id) => known.consulted(subjectKey('sentence', id)));
    const here = sentences.filter((one) => one?.kind === 'sentence' && one.draft === data.draft && one.standing === 'yes');
    if (here.length < data.sentences.length || known.count({ kind: 'sentence', where: { draft: data.draft, standing: 'yes' } }) !== here.length) return refuse('other-draft', 'SY-15');
    const bare = here.filter((one) => one?.kind === 'sentence' && one.role !== 'narrative' && one.evidence.length === 0).length;
    if (bare > 0) return refuse('findings-bare', 'SY-15', { count: bare });
    return flagged.length > 0 ? refuse('sentences-flagged', 'SY-15', { count: flagged.length }) : [{ type: 'draft-published', data }];
  },
});
