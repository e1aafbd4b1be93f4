import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RevisionId, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { spokenLabel } from './labels.ts';
import { provisionId } from './shapes.ts';
import { textStage } from './state.ts';
import type { TextState } from './state.ts';

const calledShape = z.object({ text: idOf<TextId>(), revision: idOf<RevisionId>(), provision: provisionId, label: z.string().max(80) });
export type ParagraphCalled = DecidedAct<'paragraph-called', z.infer<typeof calledShape>>;

export const paragraphCalled = textStage.act({
  type: 'paragraph-called',
  schemaVersion: 1,
  shape: calledShape,
  subject: ({ text }) => subjectKey('text', text),
  sentence: ({ text, label }) => ({ parts: { text: { is: 'subject', subject: subjectKey('text', text) }, label: { is: 'text', text: spokenLabel(label) } } }),
  after: (state, { provision }, act) => ({ ...textStage.before(state, 'text', act), called: provision }),
});

/** TX-21: the chair calls the paragraph that is discussed now; the screen in the hall follows. */
export const callParagraph = textStage.command<'call-paragraph', typeof calledShape, 'text', ParagraphCalled>({
  name: 'call-paragraph',
  shape: calledShape,
  subject: paragraphCalled.subject,
  mentions: () => [],
  decide: (data, { subject: text }) => {
    if (text === undefined) return refuse('not-found', 'WP-6', { id: data.text });
    if (text.revision !== data.revision) return refuse('revision-superseded', 'TX-22', { label: data.label });
    return text.called === data.provision ? refuse('nothing-changes', 'TX-21') : [{ type: 'paragraph-called', data }];
  },
});

const readingShape = z.object({ text: idOf<TextId>() });
export type ReadingBegan = DecidedAct<'reading-began', z.infer<typeof readingShape>>;
export type ReadingEnded = DecidedAct<'reading-ended', z.infer<typeof readingShape>>;

export const readingBegan = textStage.act({
  type: 'reading-began',
  schemaVersion: 1,
  shape: readingShape,
  subject: ({ text }) => subjectKey('text', text),
  sentence: ({ text }) => ({ parts: { text: { is: 'subject', subject: subjectKey('text', text) } } }),
  after: (state, _, act) => {
    const before = textStage.before(state, 'text', act);
    return { ...before, reading: { number: (before.reading?.number ?? 0) + 1, open: true } };
  },
});

export const readingEnded = textStage.act({
  type: 'reading-ended',
  schemaVersion: 1,
  shape: readingShape,
  subject: ({ text }) => subjectKey('text', text),
  sentence: ({ text }) => ({ parts: { text: { is: 'subject', subject: subjectKey('text', text) } } }),
  after: (state, _, act): TextState => {
    const { called: _called, ...before } = textStage.before(state, 'text', act);
    return { ...before, reading: { number: before.reading?.number ?? 1, open: false }, readAt: act.position };
  },
});

/** TX-21: readings of a text are counted; one ends before the next begins. */
export const beginReading = textStage.command<'begin-reading', typeof readingShape, 'text', ReadingBegan>({
  name: 'begin-reading',
  shape: readingShape,
  subject: readingBegan.subject,
  mentions: () => [],
  decide: (data, { subject: text }) => {
    if (text?.revision === undefined) return refuse('not-found', 'WP-6', { id: data.text });
    return text.reading?.open === true ? refuse('nothing-changes', 'TX-21') : [{ type: 'reading-began', data }];
  },
});

/** TX-21: where the public sees the text after the reading, it sees it from the end of the reading on. */
export const endReading = textStage.command<'end-reading', typeof readingShape, 'text', ReadingEnded>({
  name: 'end-reading',
  shape: readingShape,
  subject: readingEnded.subject,
  mentions: () => [],
  decide: (data, { subject: text }) => {
    if (text === undefined) return refuse('not-found', 'WP-6', { id: data.text });
    return text.reading?.open === true ? [{ type: 'reading-ended', data }] : refuse('nothing-changes', 'TX-21');
  },
});
