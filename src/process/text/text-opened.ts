import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { GroupId, TextId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { party } from '../vocabulary/party.ts';
import { idOf, localized } from '../vocabulary/shapes.ts';

import { showings, textStage, workingMethods } from './state.ts';

const terms = { method: z.enum(workingMethods), shown: z.enum(showings), names: z.boolean(), precedence: z.array(idOf<GroupId>()).max(100), sequence: z.array(party).max(500) };
const openedShape = z.object({ text: idOf<TextId>(), title: localized, language: z.enum(languages), ...terms });
export type TextOpened = DecidedAct<'text-opened', z.infer<typeof openedShape>>;

export const textOpened = textStage.act({
  type: 'text-opened',
  schemaVersion: 1,
  shape: openedShape,
  subject: ({ text }) => subjectKey('text', text),
  sentence: ({ title, method }) => ({ form: method, parts: { title: { is: 'localized', text: title } } }),
  after: (_, { text, ...rest }) => ({ kind: 'text', id: text, ...rest, status: 'open' }),
});

/** TX-20: a text to be negotiated has one working language, a working method, and rules about what the public sees. */
export const openText = textStage.command<'open-text', typeof openedShape, 'text', TextOpened>({
  name: 'open-text',
  shape: openedShape,
  subject: textOpened.subject,
  mentions: ({ precedence }) => precedence.map((group) => subjectKey('group', group)),
  decide: (data, known) => (known.subject === undefined ? [{ type: 'text-opened', data }] : refuse('already-exists', 'WP-1', { id: data.text })),
});

const termsShape = z.object({ text: idOf<TextId>(), ...terms });
export type TextTermsSet = DecidedAct<'text-terms-set', z.infer<typeof termsShape>>;

export const textTermsSet = textStage.act({
  type: 'text-terms-set',
  schemaVersion: 1,
  shape: termsShape,
  subject: ({ text }) => subjectKey('text', text),
  sentence: ({ text, shown }) => ({ form: shown, parts: { text: { is: 'subject', subject: subjectKey('text', text) } } }),
  after: (state, { text: _text, ...rest }, act) => ({ ...textStage.before(state, 'text', act), ...rest }),
});

/** TX-20: the method, what the public sees and which group speaks first can change; what was shown was shown. */
export const setTextTerms = textStage.command<'set-text-terms', typeof termsShape, 'text', TextTermsSet>({
  name: 'set-text-terms',
  shape: termsShape,
  subject: textTermsSet.subject,
  mentions: ({ precedence }) => precedence.map((group) => subjectKey('group', group)),
  decide: (data, known) => (known.subject === undefined ? refuse('not-found', 'WP-6', { id: data.text }) : [{ type: 'text-terms-set', data }]),
});
