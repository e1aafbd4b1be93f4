import { randomBytes } from 'node:crypto';
import type { ProgrammeState } from '../../../process/sessions/programme-state.ts';
import { newPersonId } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { idOf } from '../../../process/vocabulary/shapes.ts';
import type { SegmentId } from '../../../process/vocabulary/ids.ts';
import { textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { loadFloorNames } from './floor-names.ts';
import type { FloorNames } from './floor-names.ts';
import type { Session } from './load-session.ts';
import { floorAnswer, performFloorCommand, takeFloorAct } from './take-floor-act.ts';

/** A form of the chair's or a moderator's screen. They say whom they mean by name, and a segment by its line of the programme. */
export async function takeChairForm(visit: Visit, session: Session, sent: SentForm): Promise<Response | Refusal> {
  if (sent.act === 'start-segment' && textField(sent.fields, 'item') !== '') return startItem(visit, session, sent);
  if (sent.fields.has('holder')) sent.fields.set('holder', holderMeant(await loadFloorNames(visit, session.floor), sent));
  return takeFloorAct(visit, session.id, sent);
}

/** The segment of a line of the programme, with its title in every language. */
async function startItem(visit: Visit, { id, programme }: Session, { fields, commandId }: SentForm): Promise<Response | Refusal> {
  const item = itemOf(programme, textField(fields, 'item'));
  const segment = idOf<SegmentId>().safeParse(textField(fields, 'segment'));
  const outcome = item === undefined || !segment.success ? refuse('not-found', 'FL-4', { id: textField(fields, 'item') }) : await performFloorCommand(visit, id, { name: 'start-segment', data: { event: id, segment: segment.data, item: item.id, kind: item.kind, title: item.title, ...(item.panel !== undefined && { panel: item.panel }) } }, commandId);
  if (visit.wantsData === true) return floorAnswer(visit, outcome);
  return isRefusal(outcome) ? outcome : toDone(visit.url.pathname, outcome.position);
}

function itemOf(programme: ProgrammeState | undefined, id: string): ProgrammeState['items'][number] | undefined {
  return programme?.items.find((item) => item.id === id);
}

/** A code or an id stays as it is; a name is looked up; at the podium nobody need be named, and is a person of whom the record says no more. */
function holderMeant(names: FloorNames, { act, fields }: SentForm): string {
  const written = textField(fields, 'holder');
  if (written === '' && act === 'call-speaker') return newPersonId(randomBytes(8));
  if (names[written] !== undefined) return written;
  const wanted = written.toLocaleLowerCase();
  const found = Object.entries(names).find(([, name]) => name.toLocaleLowerCase() === wanted);
  return found?.[0] ?? written.toUpperCase();
}
