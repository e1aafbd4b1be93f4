import type { ProcessCommand } from '../../../process/commands.ts';
import { stances } from '../../../process/synthesis/ledger/position-row.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { readEvidence } from './citable-things.ts';
import { positionId } from './position-id.ts';

/** A position taken, corrected or withdrawn by the form of whatever page; answers with the way back or with why not. */
export async function answerPosition(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const asked = sent.act === 'withdraw' ? ({ name: 'withdraw-position', data: { position: textField(sent.fields, 'position') } } as const) : await takeCommand(visit, sent.fields);
  if (isRefusal(asked)) return asked;
  const { position } = asked.data;
  // The version that was seen is one of the position that the form named; on behalf of a group another one is taken.
  const same = textField(sent.fields, 'position') === position;
  const done = await performAct(visit, { sent: same ? sent : { ...sent, seenVersion: undefined }, commands: [asked], about: subjectKey('position', position) });
  return isRefusal(done) ? done : toDone(wayBack(visit, sent.fields, position), done.position);
}

type Taken = ProcessCommand & { readonly name: 'take-position' };

async function takeCommand(visit: Visit, fields: FormData): Promise<Taken | Refusal> {
  const field = (name: string) => textField(fields, name);
  const named = field('position');
  const before = named === '' ? undefined : await loadState(visit.store.pool, visit.process, visit.head, 'position', named);
  const { actor } = visit;
  const speaks = actor.standing === 'delegation' || actor.standing === 'focal-point';
  const holder = speaks ? (actor.of ?? '') : (before?.holder ?? field('holder'));
  // A delegation's own position is offered for correction; naming a group makes another one of it.
  const group = field('group') === '' ? before?.group : field('group');
  const recommendation = field('recommendation');
  const [stance, statement, note] = [stances.find((one) => one === field('stance')), field('statement'), field('note')];
  if (stance === undefined) return refuse('bad-input', 'SY-7', { field: visit.words('positions.stance-column'), problem: '' });
  if (holder === '') return refuse('nobodys', 'SY-7', { holder: '' });
  const evidence = await readEvidence(visit, fields, 'evidence');
  if (isRefusal(evidence)) return evidence;
  const corrects = before !== undefined && before.group === group;
  return {
    name: 'take-position',
    data: {
      position: corrects ? before.id : positionId(recommendation, holder, group),
      recommendation,
      holder,
      ...(group !== undefined && { group }),
      ...(statement !== '' && group !== undefined && { statement }),
      stance,
      on: field('day') === '' ? visit.today : field('day'),
      ...(note !== '' && { note }),
      evidence: [...evidence],
    },
  };
}

/** Only to paths of this very process: nobody is sent elsewhere by a link. */
function wayBack(visit: Visit, fields: FormData, position: string): string {
  const back = textField(fields, 'back');
  const own = linkTo(visit, 'overview', {}).split('?')[0] ?? '';
  return back.startsWith(`${own}/`) && !back.includes('\\') ? back : linkTo(visit, 'position', { id: position });
}
