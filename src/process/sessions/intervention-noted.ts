import type { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { declareSessionsAct, declareSessionsCommand } from './declare.ts';
import { consult } from '../vocabulary/stage.ts';
import { turnOf } from './floor.ts';
import { noteNames, noteText } from './note-state.ts';
import { speakerParts, who, whoOf } from './who.ts';

const asked = noteNames.extend(noteText.shape);
const shape = asked.extend(who);
export type InterventionNoted = DecidedAct<'intervention-noted', z.output<typeof shape>>;

export const interventionNoted = declareSessionsAct({
  type: 'intervention-noted',
  schemaVersion: 1,
  shape,
  subject: ({ note }) => subjectKey('note', note),
  sentence: (data) => ({ parts: speakerParts(data) }),
  after: (_, { note, holder: _holder, group: _group, ...rest }) => ({ kind: 'note', id: note, ...rest }),
});

function sameTurn({ event, turn }: Pick<z.output<typeof noteNames>, 'event' | 'turn'>): Selection {
  return { kind: 'note', where: { event, turn } };
}

/** FL-20: a note belongs to one turn that has had the floor; there is one for each, and the last wording counts. */
export const noteIntervention = declareSessionsCommand<'note-intervention', typeof asked, 'note', InterventionNoted>({
  name: 'note-intervention',
  shape: asked,
  subject: ({ note }) => subjectKey('note', note),
  mentions: () => [],
  consults: ({ event }) => [subjectKey('floor', event)],
  counts: (data) => [sameTurn(data)],
  decide: (data, known) => {
    const floor = consult(known, 'floor', subjectKey('floor', data.event));
    const turn = floor === undefined ? undefined : turnOf(floor, data.turn);
    if (turn === undefined || turn.givenAt === undefined) return refuse('not-spoken', 'FL-20');
    const before = known.subject;
    if (before !== undefined && (before.turn !== data.turn || before.event !== data.event)) return refuse('already-exists', 'FL-20', { id: data.note });
    if (before === undefined && known.count(sameTurn(data)) > 0) return refuse('already-exists', 'FL-20', { id: data.turn });
    if (data.gist === undefined && data.recommendation === undefined && data.tags.length === 0) return refuse('note-empty', 'FL-20');
    return [{ type: 'intervention-noted', data: { ...data, ...whoOf(turn) } }];
  },
});
