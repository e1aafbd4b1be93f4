import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { source } from '../vocabulary/claim.ts';
import { parseSubjectKey, subjectKey } from '../vocabulary/ids.ts';
import type { MechanismId, SubjectKind } from '../vocabulary/ids.ts';
import { party, partyKeys, refuseStranger } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf, localized, subject } from '../vocabulary/shapes.ts';
import { commitmentsStage, mechanismKinds } from './state.ts';

export const mechanismId = idOf<MechanismId>();

/** Kinds of things in which somebody asks for something. */
const asking: ReadonlySet<SubjectKind> = new Set(['input', 'recommendation', 'note', 'position', 'amendment', 'statement', 'document', 'disagreement']);

const proposal = z.object({
  holder: party.exactOptional(),
  source: source.exactOptional(),
  thing: subject.refine((key) => asking.has(parseSubjectKey(key)?.kind ?? 'process')).exactOptional(),
}).refine((one) => Object.keys(one).length > 0);

const shape = z.object({ mechanism: mechanismId, title: localized, mechanismKind: z.enum(mechanismKinds), proposals: z.array(proposal).min(1).max(100) });
export type MechanismRegistered = DecidedAct<'mechanism-registered', z.output<typeof shape>>;

export const mechanismRegistered = commitmentsStage.act({
  type: 'mechanism-registered',
  schemaVersion: 1,
  shape,
  subject: ({ mechanism }) => subjectKey('mechanism', mechanism),
  sentence: ({ title, mechanismKind, proposals }) => ({ parts: { title: { is: 'localized', text: title }, kind: { is: 'word', word: `mechanism-kind.${mechanismKind}` }, count: { is: 'count', count: proposals.length } } }),
  after: (state, { mechanism, ...rest }, act) => {
    if (state === undefined) return { kind: 'mechanism', id: mechanism, ...rest, fate: 'open', provisions: [], running: [], changedAt: act.position };
    return { ...commitmentsStage.before(state, 'mechanism', act), ...rest, changedAt: act.position };
  },
});

/** ME-1: a mechanism is entered with who asked for it or where: a document and the place in it, or a thing kept here. Entered again, its title, kind and proposals are said anew; its fate and who runs one stay. */
export const registerMechanism = commitmentsStage.command<'register-mechanism', typeof shape, 'mechanism', MechanismRegistered>({
  name: 'register-mechanism',
  shape,
  subject: mechanismRegistered.subject,
  mentions: ({ proposals }) => proposals.flatMap(({ source: where, thing }) => [...(where === undefined ? [] : [subjectKey('document', where.document)]), ...(thing === undefined ? [] : [thing])]),
  consults: ({ proposals }) => proposals.flatMap(({ holder }) => (holder === undefined ? [] : partyKeys(holder))),
  decide: (data, known) => {
    for (const { holder } of data.proposals) {
      const stranger = holder === undefined ? undefined : refuseStranger(holder, known, 'ME-1');
      if (stranger !== undefined) return stranger;
    }
    const { subject: before } = known;
    const same = before !== undefined && sameValue([before.title, before.mechanismKind, before.proposals], [data.title, data.mechanismKind, data.proposals]);
    return same ? refuse('nothing-changes', 'ME-1') : [{ type: 'mechanism-registered', data }];
  },
});
