import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isState } from '../../../process/vocabulary/states/state.ts';
import { listInputs } from '../../../store/inputs/list-inputs.ts';
import type { ListedInput } from '../../../store/inputs/list-inputs.ts';
import { loadUses } from '../../../store/inputs/load-uses.ts';
import type { Uses } from '../../../store/inputs/load-uses.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import type { InputsQuery } from './inputs-query.ts';
import { loadLetters } from './letters.ts';
import type { Letter } from './letters.ts';

/** One line of the list: an input, or a letter with everybody who sent it and was looked for. */
export interface Entry {
  readonly shown: ListedInput;
  /** All of them, the shown one among them, in the order in which they came. */
  readonly signatories: readonly ListedInput[];
}

/** Inputs that are copies of one another become one entry; each entry stands where its first input stood. */
export function entriesOf(inputs: readonly ListedInput[], letters: readonly Letter[]): readonly Entry[] {
  const letterOf = new Map(letters.flatMap((letter) => letter.members.map((id) => [id, letter] as const)));
  const groups = Map.groupBy(inputs, (input) => letterOf.get(input.id)?.shown ?? input.id);
  return [...groups].flatMap(([shown, signatories]) => {
    const first = signatories.find(({ id }) => id === shown) ?? signatories[0];
    return first === undefined ? [] : [{ shown: first, signatories }];
  });
}

export interface LoadedEntries {
  readonly entries: readonly Entry[];
  /** Inputs in them. */
  readonly inputs: number;
  readonly names: Names;
}

/** All entries that a query finds, in its order, with the names of whoever and whatever they mention. */
export async function loadEntries(visit: Visit, { filter, sort, descending }: Pick<InputsQuery, 'filter' | 'sort' | 'descending'>): Promise<LoadedEntries> {
  const { store: { pool }, process, position, language } = visit;
  const [inputs, letters] = await Promise.all([listInputs(pool, process, position, filter), loadLetters(visit)]);
  const names = await loadNames(pool, process, position, inputs.flatMap(namedBy));
  const entries = entriesOf(inputs, letters);
  const turned = descending ? -1 : 1;
  if (sort === 'date') return { entries: descending ? entries.toReversed() : entries, inputs: inputs.length, names };
  if (sort === 'signatories') return { entries: entries.toSorted((a, b) => (a.signatories.length - b.signatories.length) * turned), inputs: inputs.length, names };
  const order = new Intl.Collator(localeOf(language), { numeric: true });
  const text = ({ shown }: Entry) => (sort === 'title' ? shown.title : sort === 'holder' ? holderText(shown.holder, visit, names) : nameText(shown.event === null ? undefined : subjectKey('event', shown.event), visit, names));
  const keyed = entries.map((entry) => ({ entry, key: text(entry) })).toSorted((a, b) => order.compare(a.key, b.key) * turned);
  return { entries: keyed.map(({ entry }) => entry), inputs: inputs.length, names };
}

/** Whoever and whatever an input names. */
export function namedBy({ holder, group, event, sponsors }: Pick<ListedInput, 'holder' | 'group' | 'event' | 'sponsors'>): readonly SubjectKey[] {
  return [
    ...(isState(holder) ? [] : [subjectKey('participant', holder)]), ...(group === null ? [] : [subjectKey('group', group)]), ...(event === null ? [] : [subjectKey('event', event)]),
    ...sponsors.flatMap((one) => [subjectKey('event', one.event), ...(one.group === undefined ? [] : [subjectKey('group', one.group)])]),
  ];
}

export function holderText(holder: string, { language }: Pick<Visit, 'language'>, names: Names): string {
  return isState(holder) ? stateName(holder, language) : nameText(subjectKey('participant', holder), { language }, names);
}

/** A thing by its name in the reader's language; '' where there is none. */
export function nameText(key: SubjectKey | undefined, { language }: Pick<Visit, 'language'>, names: Names): string {
  if (key === undefined) return '';
  const name = names.get(key);
  return name === undefined ? key.slice(key.indexOf(':') + 1) : plainText(name, language);
}

/** What became of each input of some entries. */
export function loadUsesOf({ store: { pool }, process, position }: Pick<Visit, 'store' | 'process' | 'position'>, inputs: readonly ListedInput[]): Promise<ReadonlyMap<SubjectKey, Uses>> {
  return loadUses(pool, process, position, inputs.map(({ id, attachments, status, sponsors }) => ({ key: subjectKey('input', id), besides: attachments.map((edition) => subjectKey('edition', edition)), withdrawn: status === 'withdrawn', counts: sponsors.length > 0 })));
}
