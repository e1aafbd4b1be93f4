import { randomBytes } from 'node:crypto';
import type { Purpose } from '../../../access/purposes.ts';
import type { ExpertProfile } from '../../../process/participation/balance-of.ts';
import { situations } from '../../../process/participation/state.ts';
import type { PanelState, Situation } from '../../../process/participation/state.ts';
import { newPersonId, personPattern, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { PersonId } from '../../../process/vocabulary/ids.ts';
import { addDays } from '../../../process/vocabulary/midnight.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { isRegionalGroup } from '../../../process/vocabulary/states/regional-group.ts';
import { performAct, textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';

/** An expert as far as the visitor may know: the secretariat by name, others by the balance they make. */
export interface Expert {
  readonly person: PersonId;
  readonly name?: string;
  readonly function?: string;
  readonly profile: ExpertProfile;
}

/** Who is on the panel, read for the purpose of balanced selection; undefined for whoever may not. */
export async function loadExperts(visit: Visit, panel: PanelState): Promise<readonly Expert[] | undefined> {
  if (panel.experts.length === 0) return [];
  const read = await visit.store.personal.read({ process: visit.process, purpose: 'selection', by: visit.actor, subjects: [subjectKey('panel', panel.id)], persons: panel.experts });
  if (read.refused) return undefined;
  const byPerson = Map.groupBy(read.rows, ({ person }) => person);
  return panel.experts.map((person) => {
    const said = new Map(byPerson.get(person)?.map(({ field, value }) => [field, value]));
    const text = (field: string) => {
      const value = said.get(field);
      return typeof value === 'string' ? value : undefined;
    };
    const [name, own, region, gender] = [text('name'), text('function'), text('region'), text('gender')];
    const told = said.get('situations');
    return {
      person,
      ...(name !== undefined && { name }),
      ...(own !== undefined && { function: own }),
      profile: { situations: Array.isArray(told) ? told.filter(isSituation) : [], ...(isRegionalGroup(region) && { region }), ...(gender !== undefined && { gender }) },
    };
  });
}

function isSituation(text: string): text is Situation {
  return situations.some((situation) => situation === text);
}

/** A name is given for the floor as well: whoever chairs calls the expert by it. */
function purposesOf(field: string): readonly Purpose[] {
  return field === 'name' ? ['selection', 'speaking'] : ['selection'];
}

/** Puts an expert on the panel, or releases one; what is said of them is kept for the selection and a year after. */
export async function changeExpert(visit: Visit, panel: PanelState, sent: SentForm): Promise<{ readonly position: number } | Refusal> {
  const about = subjectKey('panel', panel.id);
  if (sent.act === 'release') {
    const person = textField(sent.fields, 'person');
    return personPattern.test(person) ? performAct(visit, { sent, commands: [{ name: 'release-expert', data: { panel: panel.id, person } }], about }) : refuse('bad-input', 'BO-12', { field: 'person' });
  }
  const person = newPersonId(randomBytes(8));
  const keptUntil = addDays(visit.today, 365);
  const said = (['name', 'function', 'region', 'gender'] as const).map((field) => ({ field, value: textField(sent.fields, field), purposes: purposesOf(field), keptUntil })).filter(({ value }) => value !== '');
  if (!said.some(({ field }) => field === 'name')) return refuse('bad-input', 'BO-12', { field: 'name' });
  const written = await visit.store.personal.write({ process: visit.process, person, subject: about, by: visit.actor, data: [...said, { field: 'situations', value: textFields(sent.fields, 'situations').filter(isSituation), purposes: ['selection'], keptUntil }] });
  if (written.refused) return refuse('not-allowed', 'PD-1');
  const done = await performAct(visit, { sent, commands: [{ name: 'select-expert', data: { panel: panel.id, person } }], about });
  if (isRefusal(done)) await visit.store.personal.takeBack({ process: visit.process, person, subject: about, commitment: written.commitment });
  return done;
}
