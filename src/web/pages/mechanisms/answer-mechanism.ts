import type { ProcessCommand } from '../../../process/commands.ts';
import { mechanismFates, mechanismKinds } from '../../../process/commitments/state.ts';
import type { MechanismState } from '../../../process/commitments/state.ts';
import { slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { localizedIn } from '../../parts/six-lines.tsx';
import { performAct, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { proposalIn, thingTyped } from './new-mechanism-page.tsx';

/** Carries out what one of the forms of a mechanism's page asks for. */
export async function answerMechanism(visit: Visit, id: string, sent: SentForm): Promise<Response | Refusal> {
  const mechanism = await loadState(visit.store.pool, visit.process, visit.head, 'mechanism', id);
  if (mechanism === undefined) return refuse('not-found', 'WP-6', { id });
  const command = commandOf(visit, mechanism, sent);
  if (isRefusal(command)) return command;
  const done = await performAct(visit, { sent, commands: [command], about: subjectKey('mechanism', id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'mechanism', { id }), done.position);
}

function commandOf({ words }: Visit, mechanism: MechanismState, { act, fields, commandId }: SentForm): ProcessCommand | Refusal {
  const said = (name: string) => textField(fields, name);
  switch (act) {
    case 'propose': {
      const proposal = proposalIn(fields);
      return isRefusal(proposal) ? proposal : registered(mechanism, { proposals: [...mechanism.proposals, proposal] });
    }
    case 'name': {
      const mechanismKind = mechanismKinds.find((one) => one === said('kind'));
      return mechanismKind === undefined ? refuse('bad-input', 'WP-7', { field: words('mechanisms.kind'), problem: '' }) : registered(mechanism, { title: localizedIn(fields, 'title'), mechanismKind });
    }
    case 'fate':
      return fateOf(mechanism.id, fields);
    case 'run':
      return runningOf(mechanism.id, fields, commandId);
    case 'end':
      return { name: 'end-running', data: { mechanism: mechanism.id, running: said('running'), ...(said('holder') !== '' && { holder: said('holder') }), on: said('on') } };
    default:
      return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  }
}

type Registered = ProcessCommand<'register-mechanism'>['data'];

/** The mechanism as it stands, with something said otherwise. */
function registered({ id, title, mechanismKind, proposals }: MechanismState, change: Partial<Registered>): ProcessCommand {
  return { name: 'register-mechanism', data: { mechanism: id, title, mechanismKind, proposals: proposals.map((one) => ({ ...one, ...(one.source !== undefined && { source: { ...one.source } }) })), ...change } };
}

function fateOf(mechanism: string, fields: FormData): ProcessCommand {
  const note = localizedIn(fields, 'note');
  const places = textFields(fields, 'place').map((text) => text.split('/'));
  const revision = places[0]?.[0];
  const provisions = places.flatMap(([of, provision]) => (of === revision && provision !== undefined ? [provision] : []));
  const fate = mechanismFates.find((one) => one === textField(fields, 'fate')) ?? 'open';
  return { name: 'set-mechanism-fate', data: { mechanism, fate, provisions, ...(revision !== undefined && { revision }), ...(Object.keys(note).length > 0 && { note }) } };
}

function runningOf(mechanism: string, fields: FormData, commandId: string): ProcessCommand | Refusal {
  const said = (name: string) => textField(fields, name);
  const thing = thingTyped(said('thing'));
  if (isRefusal(thing)) return thing;
  const [name, note] = [localizedIn(fields, 'name'), localizedIn(fields, 'note')];
  const [holder, since, address] = [said('holder'), said('since'), said('address')];
  const running = `${slugOf(holder === '' ? (Object.values(name)[0] ?? '') : holder).slice(0, 30).replace(/-+$/u, '') || 'body'}-${commandId.slice(0, 6)}`;
  return {
    name: 'record-running',
    data: {
      mechanism, running, ...(holder !== '' && { holder }), ...(Object.keys(name).length > 0 && { name }), ...(since !== '' && { since }), ...(address !== '' && { address }), ...(thing !== undefined && { thing }),
      ...(Object.keys(note).length > 0 && { note }),
    },
  };
}
