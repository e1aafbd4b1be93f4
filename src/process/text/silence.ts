import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RevisionId, SilenceId, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, instant, prose, timeZone } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { refuseParty } from './parties.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { provisionId } from './shapes.ts';
import { textStage } from './state.ts';

const openedShape = z.object({ silence: idOf<SilenceId>(), text: idOf<TextId>(), revision: idOf<RevisionId>(), provisions: z.array(provisionId).max(5000), endsAt: instant, timeZone });
export type SilenceOpened = DecidedAct<'silence-opened', z.output<typeof openedShape>>;

export const silenceOpened = textStage.act({
  type: 'silence-opened',
  schemaVersion: 1,
  shape: openedShape,
  subject: ({ silence }) => subjectKey('silence', silence),
  sentence: ({ revision, endsAt, timeZone: zone }) => ({ parts: { revision: { is: 'subject', subject: subjectKey('revision', revision) }, until: { is: 'instant', at: endsAt, timeZone: zone } } }),
  after: (_, { silence, ...rest }) => ({ kind: 'silence', id: silence, ...rest, status: 'running' }),
});

/** TX-29: a text, or some provisions of it, is put under silence until a moment; no provision named: all of it. */
export const openSilence = textStage.command<'open-silence', typeof openedShape, 'silence', SilenceOpened>({
  name: 'open-silence',
  shape: openedShape,
  subject: silenceOpened.subject,
  mentions: () => [],
  consults: ({ text }) => [subjectKey('text', text)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.silence });
    const text = consult(known, 'text', subjectKey('text', data.text));
    if (text === undefined) return refuse('not-found', 'WP-6', { id: data.text });
    if (text.revision !== data.revision) return refuse('revision-superseded', 'TX-22', { label: '' });
    return data.endsAt <= known.at ? refuse('deadline-past', 'TX-29', { deadline: data.endsAt, zone: data.timeZone }) : [{ type: 'silence-opened', data }];
  },
});

const brokenShape = z.object({ silence: idOf<SilenceId>(), holder: party, reason: prose });
export type SilenceBroken = DecidedAct<'silence-broken', z.output<typeof brokenShape>>;

export const silenceBroken = textStage.act({
  type: 'silence-broken',
  schemaVersion: 1,
  shape: brokenShape,
  subject: ({ silence }) => subjectKey('silence', silence),
  sentence: ({ silence, holder, reason }) => ({ parts: { who: { is: 'holder', of: holder }, silence: { is: 'subject', subject: subjectKey('silence', silence) }, reason: { is: 'text', text: reason } } }),
  after: (state, { holder, reason }, act) => ({ ...textStage.before(state, 'silence', act), status: 'broken', brokenBy: holder, reason }),
});

/** TX-29: whoever takes part may break the silence before its end, and says why. */
export const breakSilence = textStage.command<'break-silence', typeof brokenShape, 'silence', SilenceBroken>({
  name: 'break-silence',
  shape: brokenShape,
  subject: silenceBroken.subject,
  mentions: () => [],
  consults: ({ holder }) => partyKeys(holder),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.silence });
    if (before.status !== 'running' || known.at >= before.endsAt) return refuse('silence-over', 'TX-29');
    return refuseParty(data.holder, known) ?? [{ type: 'silence-broken', data }];
  },
});

const passedShape = z.object({ silence: idOf<SilenceId>() });
export type SilencePassed = DecidedAct<'silence-passed', z.output<typeof passedShape>>;

export const silencePassed = textStage.act({
  type: 'silence-passed',
  schemaVersion: 1,
  shape: passedShape,
  subject: ({ silence }) => subjectKey('silence', silence),
  sentence: ({ silence }) => ({ parts: { silence: { is: 'subject', subject: subjectKey('silence', silence) } } }),
  after: (state, _, act) => ({ ...textStage.before(state, 'silence', act), status: 'passed' }),
});

/** TX-29: at its end nobody had broken it, and that is noted; what follows from it is for the chair to record. */
export const noteSilence = textStage.command<'note-silence', typeof passedShape, 'silence', SilencePassed>({
  name: 'note-silence',
  shape: passedShape,
  subject: silencePassed.subject,
  mentions: () => [],
  decide: (data, { subject: before, at }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.silence });
    if (before.status !== 'running') return refuse('silence-over', 'TX-29');
    return at < before.endsAt ? refuse('silence-runs', 'TX-29') : [{ type: 'silence-passed', data }];
  },
});
