import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { parseSubjectKey, subjectKey } from '../vocabulary/ids.ts';
import type { DraftId, SectionId, SentenceId, SubjectKind } from '../vocabulary/ids.ts';
import { span } from '../vocabulary/passage.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, prose, shortText, subject } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { refusePassage } from './origin.ts';
import { sentenceRoles, synthesisStage, templateNames } from './state.ts';
import type { KnownToSynthesis } from './state.ts';

/** What a sentence may rest on. */
const evidenceKinds: ReadonlySet<SubjectKind> = new Set<SubjectKind>(['edition', 'input', 'note', 'report', 'recommendation', 'position', 'disagreement', 'event', 'floor', 'enrolment']);

const evidence = z.object({ of: subject.refine((key) => evidenceKinds.has(parseSubjectKey(key)?.kind ?? 'process')), span: span.exactOptional() });
const template = z.object({ name: z.enum(templateNames), about: subject, form: shortText.exactOptional() });
const shape = z.object({
  sentence: idOf<SentenceId>(),
  draft: idOf<DraftId>(),
  section: idOf<SectionId>(),
  order: z.number().min(0).max(1e6),
  role: z.enum(sentenceRoles),
  template: template.exactOptional(),
  text: prose,
  evidence: z.array(evidence).max(400),
});
type Data = z.output<typeof shape>;
export type SentenceWritten = DecidedAct<'sentence-written', Data>;

export const sentenceWritten = synthesisStage.act({
  type: 'sentence-written',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('sentence', data.sentence),
  sentence: (data) => ({ form: data.role, parts: { draft: { is: 'subject', subject: subjectKey('draft', data.draft) }, text: { is: 'text', text: data.text } } }),
  after: (_, { sentence, ...rest }, act) => ({ kind: 'sentence', id: sentence, ...rest, standing: 'yes', seenAt: act.position }),
});

/**
 * SY-13: a sentence stands in a section of an open draft. A computed one cannot be written without evidence; a free one
 * can, and is visibly bare until it has some. Nothing withdrawn is taken as evidence, and for a finding no input that nobody
 * has brought forward (IN-7). Writing it anew looks it over.
 */
export const writeSentence = synthesisStage.command<'write-sentence', typeof shape, 'sentence', SentenceWritten>({
  name: 'write-sentence',
  shape,
  subject: sentenceWritten.subject,
  mentions: (data) => data.evidence.map(({ of }) => of),
  consults: (data) => [subjectKey('draft', data.draft), ...new Set(data.evidence.map(({ of }) => of))],
  decide: (data, known) => {
    const draft = consult(known, 'draft', subjectKey('draft', data.draft));
    if (draft === undefined) return refuse('not-found', 'WP-6', { id: data.draft });
    if (draft.status === 'published') return refuse('draft-closed', 'SY-11');
    if (known.subject !== undefined && known.subject.draft !== data.draft) return refuse('other-draft', 'SY-13');
    if (!draft.sections.some(({ id }) => id === data.section)) return refuse('unknown-section', 'SY-13', { id: data.section });
    if (data.template !== undefined && data.evidence.length === 0) return refuse('no-evidence', 'SY-13');
    return refuseEvidence(data, known) ?? [{ type: 'sentence-written', data }];
  },
});

/** Words are exactly those of their text, and what they stand in still stands. */
function refuseEvidence({ evidence: all, role }: Pick<Data, 'evidence' | 'role'>, known: KnownToSynthesis): Refusal | undefined {
  for (const one of all) {
    const thing = known.consulted(one.of);
    const wrong = one.span === undefined && thing?.kind !== 'report' ? undefined : refusePassage(one, known);
    if (wrong !== undefined) return wrong;
    const status = thing !== undefined && 'status' in thing ? thing.status : undefined;
    if (status === 'withdrawn' || status === 'rejected') return refuse('evidence-gone', 'SY-13');
    if (role !== 'narrative' && thing?.kind === 'input' && thing.sponsors.length === 0) return refuse('not-brought-forward', 'IN-7');
  }
  return undefined;
}
