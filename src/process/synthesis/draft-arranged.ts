import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { codeRef, taxonomyOf } from '../vocabulary/code-ref.ts';
import type { Selection } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DraftId, EventId, SectionId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, shortText } from '../vocabulary/shapes.ts';
import { draftKinds, sectionParts, synthesisStage } from './state.ts';

const section = z.object({ id: idOf<SectionId>(), part: z.enum(sectionParts), heading: shortText, about: codeRef.exactOptional() });
const shape = z.object({
  draft: idOf<DraftId>(),
  draftKind: z.enum(draftKinds),
  title: shortText,
  language: z.enum(languages),
  events: z.array(idOf<EventId>()).max(20),
  sections: z.array(section).min(1).max(80),
});
export type DraftArranged = DecidedAct<'draft-arranged', z.infer<typeof shape>>;

export const draftArranged = synthesisStage.act({
  type: 'draft-arranged',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('draft', data.draft),
  sentence: (data) => ({ parts: { title: { is: 'text', text: data.title }, sections: { is: 'count', count: data.sections.length } } }),
  after: (state, { draft, ...rest }, act) => ({ kind: 'draft', id: draft, ...rest, setAside: state === undefined ? [] : synthesisStage.before(state, 'draft', act).setAside, status: 'open' }),
});

/** SY-11: a draft is arranged in sections; a section in which sentences stand is not taken away; what is published is not rearranged. */
export const arrangeDraft = synthesisStage.command<'arrange-draft', typeof shape, 'draft', DraftArranged>({
  name: 'arrange-draft',
  shape,
  subject: draftArranged.subject,
  mentions: (data) => [...data.events.map((event) => subjectKey('event', event)), ...data.sections.flatMap(({ about }) => (about === undefined ? [] : [taxonomyOf(about)]))],
  counts: (data) => [sentencesOf(data.draft), ...data.sections.map(({ id }) => sentencesIn(data.draft, id))],
  decide: (data, known) => {
    if (known.subject?.status === 'published') return refuse('draft-closed', 'SY-11');
    if (new Set(data.sections.map(({ id }) => id)).size < data.sections.length) return refuse('code-twice', 'SY-11');
    const kept = data.sections.reduce((sum, { id }) => sum + known.count(sentencesIn(data.draft, id)), 0);
    return kept < known.count(sentencesOf(data.draft)) ? refuse('section-in-use', 'SY-11') : [{ type: 'draft-arranged', data }];
  },
});

function sentencesOf(draft: DraftId): Selection {
  return { kind: 'sentence', where: { draft, standing: 'yes' } };
}

function sentencesIn(draft: DraftId, section: SectionId): Selection {
  return { kind: 'sentence', where: { draft, section, standing: 'yes' } };
}
