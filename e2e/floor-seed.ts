import { randomUUID } from 'node:crypto';
import type { ProcessCommand } from '../src/process/commands.ts';
import type { SpokenLanguage } from '../src/process/sessions/turn.ts';
import { rehearsalProcess } from '../src/process/rehearsal.ts';
import { subjectKey } from '../src/process/vocabulary/ids.ts';
import { addDays, dayIn } from '../src/process/vocabulary/midnight.ts';
import { idOf, personId } from '../src/process/vocabulary/shapes.ts';
import type { PanelId, PersonId } from '../src/process/vocabulary/ids.ts';
import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import type { Actor } from '../src/process/vocabulary/standing.ts';
import type { Store } from '../src/store/store.ts';

/** The session of the rehearsal in which a floor is tried. */
export const session = 'hearing';
const panel = idOf<PanelId>().parse('tides');
const timeZone = 'Europe/Zurich';
const experts = [['p-00000000000000e1', 'Amina Okafor'], ['p-00000000000000e2', 'Jorge Salinas'], ['p-00000000000000e3', 'Mei Tanaka']] as const;
const [secretariat, chair]: readonly [Actor, Actor] = [{ standing: 'secretariat' }, { standing: 'co-facilitator' }];

/** States of all regional groups, in the order in which they ask. */
export const askers = ['DE', 'FR', 'KE', 'NG', 'JP', 'MX', 'BR', 'PL', 'EG', 'IN', 'CH', 'SE', 'GH', 'PH', 'AR', 'CA', 'BD', 'MA', 'RU', 'CL', 'NO', 'ZA', 'TH', 'PE', 'IE', 'FJ', 'HU', 'SN', 'CN', 'US'] as const;
const genders = ['man', 'woman', 'man', 'not-stated', 'woman'] as const;

export interface FloorSeed {
  /** So many States ask, at most 30. */
  readonly asking?: number;
  /** Rules, programme and panel alone: no sitting is open. */
  readonly planned?: boolean;
  /** Without a speaker and a point of order. */
  readonly quiet?: boolean;
  /** Seconds of an intervention. */
  readonly seconds?: number;
}

/** Seeds a sitting of the rehearsal: rules, programme, a panel of Mexico with three experts, States that ask, one that speaks, a point of order. */
export async function seedFloor(store: Store, { asking = askers.length, planned = false, quiet = false, seconds = 180 }: FloorSeed = {}): Promise<void> {
  const event = session;
  const day = dayIn(store.clock(), timeZone);
  for (const [person, name] of experts) await nameExpert(store, personId.parse(person), name);
  await perform(store, secretariat, [
    { name: 'set-session-rules', data: { event, timeZone, rules: { interventionSeconds: seconds, warnSeconds: Math.min(30, Math.floor(seconds / 3)), preInscribed: true } } },
    { name: 'appoint-moderator', data: { panel, state: 'MX', reason: 'It offered.' } },
    ...experts.map(([person]): ProcessCommand => ({ name: 'select-expert', data: { panel, person } })),
    ...programme.map(({ id, title, ...rest }): ProcessCommand => ({ name: 'set-programme-item', data: { event, item: { id, day, title, ...rest } } })),
  ]);
  if (planned) return;
  await perform(store, chair, [
    { name: 'open-sitting', data: { event, sitting: 'morning' } },
    { name: 'start-segment', data: { event, segment: 'panel-tides', item: 'tides', kind: 'panel', panel, title: { ...titles.tides } } },
    { name: 'declare-presence', data: { event, holder: 'UY' } },
    { name: 'declare-presence', data: { event, holder: 'AU' } },
    ...askers.slice(0, asking).map((holder, index): ProcessCommand => ({ name: 'request-floor', data: { event, turn: `t-${holder.toLowerCase()}`, holder, language: languages[holder] ?? 'en', gender: genders[index % genders.length] ?? 'man', ...(groups[holder] !== undefined && { group: groups[holder] }) } })),
    { name: 'request-floor', data: { event, turn: 't-umbrella', holder: 'open-umbrella-federation', language: 'en', gender: 'woman' } },
  ]);
  if (quiet) return;
  await perform(store, chair, [{ name: 'give-floor', data: { event, turn: 't-ke', override: 'It speaks for the Group.' } }]);
  await perform(store, chair, [
    { name: 'put-question', data: { event, turn: 't-ke', answer: 'n-1', to: experts[1][0], question: 'Who pays for the dykes?' } },
    { name: 'request-floor', data: { event, turn: 't-ru-order', lane: 'point-of-order', holder: 'RU', language: 'ru' } },
  ]);
}

const titles = {
  opening: { ar: 'افتتاح الدورة', zh: '会议开幕', en: 'Opening', fr: 'Ouverture', ru: 'Открытие', es: 'Apertura' },
  tides: { ar: 'حلقة النقاش 1: المد والمساكن', zh: '第1小组：潮汐与住房', en: 'Panel 1: tides and housing', fr: 'Table ronde 1 : marées et logement', ru: 'Группа 1: приливы и жильё', es: 'Panel 1: mareas y vivienda' },
  lunch: { ar: 'استراحة', zh: '休息', en: 'Break', fr: 'Pause', ru: 'Перерыв', es: 'Pausa' },
  work: { ar: 'حلقة النقاش 2: العمل', zh: '第2小组：工作', en: 'Panel 2: work', fr: 'Table ronde 2 : travail', ru: 'Группа 2: труд', es: 'Panel 2: trabajo' },
} as const;

const programme = [
  { id: 'opening', kind: 'opening', from: '00:05', to: '00:30', title: titles.opening },
  { id: 'tides', kind: 'panel', from: '00:30', to: '23:00', title: titles.tides, panel },
  { id: 'lunch', kind: 'break', from: '23:00', to: '23:15', title: titles.lunch },
  { id: 'work', kind: 'panel', from: '23:15', to: '23:55', title: titles.work, panel: idOf<PanelId>().parse('work') },
] as const;

const groups: Readonly<Record<string, string>> = { KE: 'g77', FJ: 'aosis', TH: 'asean' };

const languages: Readonly<Record<string, SpokenLanguage>> = { FR: 'fr', CH: 'fr', SN: 'fr', MX: 'es', AR: 'es', CL: 'es', PE: 'es', RU: 'ru', EG: 'ar', MA: 'ar', CN: 'zh' };

async function nameExpert({ personal, clock }: Store, person: PersonId, name: string): Promise<void> {
  const keptUntil = addDays(dayIn(clock(), timeZone), 365);
  const written = await personal.write({ process: rehearsalProcess, person, subject: subjectKey('panel', panel), by: secretariat, data: [{ field: 'name', value: name, purposes: ['selection', 'speaking'], keptUntil }] });
  if (written.refused) throw new Error(`The name of an expert was refused: ${written.code}.`);
}

/** Does it in one act or says which command was refused. */
export async function perform({ recorder }: Pick<Store, 'recorder'>, by: Actor, commands: readonly ProcessCommand[]): Promise<void> {
  for (const command of commands) {
    const outcome = await recorder.perform({ process: rehearsalProcess, by, commandId: randomUUID(), commands: [command] });
    if (isRefusal(outcome)) throw new Error(`${command.name} was refused: ${outcome.code} ${JSON.stringify(outcome.details ?? {})} ${JSON.stringify(command.data)}`);
  }
}
