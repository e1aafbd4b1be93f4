import type { VNode } from 'preact';
import { isMemberOn } from '../../process/vocabulary/membership.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { partyKeys } from '../../process/vocabulary/party.ts';
import { isState, observerStates } from '../../process/vocabulary/states/state.ts';
import { listThings } from '../../store/list-things.ts';
import type { Names } from '../../store/work-plan/names.ts';
import { localeOf } from '../messages/catalogue.ts';
import type { Visit } from '../visit.ts';
import { Choice } from './labelled.tsx';
import type { Option } from './labelled.tsx';
import { stateName, statesIn } from './state-names.ts';
import { plainText } from './text.tsx';

/** In whose name the visitor may act: their own and that of groups of which their State is a member today; or, for who enters it for others, everybody's. */
export interface Voices {
  readonly anybody: boolean;
  readonly own: readonly Option[];
}

/** Everybody's names are loaded for those alone who may enter something for anybody. */
export async function loadVoices(visit: Visit): Promise<Voices> {
  const { actor: { standing, of }, store: { pool }, process, head, language } = visit;
  const anybody = standing === 'secretariat' || standing === 'co-facilitator';
  if (!anybody && of === undefined) return { anybody, own: [] };
  const groups = await listThings(pool, { process, position: head, kind: 'group' });
  if (!anybody && of !== undefined) {
    const participant = isState(of) ? [] : await listThings(pool, { process, position: head, kind: 'participant', where: { id: of } });
    const self = { value: of, label: isState(of) ? stateName(of, language) : plainText(participant[0]?.name ?? { en: of }, language) };
    return { anybody, own: [self, ...groups.filter((group) => isMemberOn(group, of, visit.today)).map(({ id, name }) => ({ value: String(id), label: plainText(name, language) }))] };
  }
  const participants = await listThings(pool, { process, position: head, kind: 'participant', limit: 20_000 });
  const named = [...groups, ...participants.filter(({ until }) => until === undefined)].map(({ id, name }) => ({ value: String(id), label: plainText(name, language) }));
  const states = [...statesIn(language).map(({ code, name }) => ({ value: code, label: name })), ...observerStates.map(({ code }) => ({ value: code, label: stateName(code, language) }))];
  return { anybody, own: [...states, ...inOrder(visit, named)] };
}

function inOrder({ language }: Visit, options: readonly Option[]): readonly Option[] {
  const order = new Intl.Collator(localeOf(language));
  return options.toSorted((a, b) => order.compare(a.label, b.label));
}

/** Those of some parties for whom the visitor speaks. */
export function voicesAmong({ own }: Voices, parties: readonly string[]): readonly Option[] {
  return own.filter(({ value }) => parties.includes(value));
}

interface VoiceProps {
  readonly visit: Visit;
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  readonly optional?: boolean;
}

/** In whose name: said where there is one, chosen where there are several. */
export function VoiceField({ visit, name, label, options, value, optional }: VoiceProps): VNode {
  const [only] = options;
  if (only !== undefined && options.length === 1 && optional !== true) {
    return (
      <p class="in-the-name">
        {label}: <strong>{only.label}</strong>
        <input type="hidden" name={name} value={only.value} />
      </p>
    );
  }
  return <Choice visit={visit} name={name} label={label} options={options} value={value} {...(optional === true && { optional })} />;
}

/** Where the names of parties that are no States are found. */
export function keysOfParties(parties: readonly string[]): readonly SubjectKey[] {
  return parties.flatMap(partyKeys);
}

/** A State, group or participant by its name in the reader's language. */
export function partyText(party: string, { language }: Pick<Visit, 'language'>, names: Names): string {
  if (isState(party)) return stateName(party, language);
  const name = names.get(`participant:${party}`) ?? names.get(`group:${party}`);
  return name === undefined ? party : plainText(name, language);
}

/** Parties in the alphabetical order of their names: nobody stands before another for anything else. */
export function inAlphabet(parties: readonly string[], visit: Visit, names: Names): readonly string[] {
  const order = new Intl.Collator(localeOf(visit.language));
  return parties.toSorted((a, b) => order.compare(partyText(a, visit, names), partyText(b, visit, names)));
}
