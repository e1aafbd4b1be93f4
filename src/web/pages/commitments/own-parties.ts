import { isMemberOn } from '../../../process/vocabulary/membership.ts';
import { observerStates } from '../../../process/vocabulary/states/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { localeOf } from '../../messages/catalogue.ts';
import type { Option } from '../../parts/labelled.tsx';
import { isStateCode, stateName, statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** In whose name the visitor may pledge: States, groups and participants by their names in the reader's language. */
export interface OwnParties {
  readonly states: readonly Option[];
  readonly groups: readonly Option[];
  readonly participants: readonly Option[];
}

/** A delegation for its State and the groups of which that is a member today, a focal point for its participant, the secretariat for anybody (rule CM-6). */
export async function loadOwnParties({ store: { pool }, process, position, language, actor, today }: Visit): Promise<OwnParties> {
  const { of } = actor;
  const office = actor.standing === 'secretariat';
  const order = new Intl.Collator(localeOf(language));
  const sorted = (options: readonly Option[]) => options.toSorted((a, b) => order.compare(a.label, b.label));
  const isOfState = of !== undefined && isStateCode(of);
  const [groups, participants] = await Promise.all([
    office || isOfState ? listThings(pool, { process, position, kind: 'group', limit: 1000 }) : [],
    office ? listThings(pool, { process, position, kind: 'participant', limit: 20_000 }) : of === undefined || isOfState ? [] : listThings(pool, { process, position, kind: 'participant', where: { id: of } }),
  ]);
  const everyState = [...statesIn(language).map(({ code, name }) => ({ value: code, label: name })), ...observerStates.map(({ code }) => ({ value: code, label: stateName(code, language) }))];
  return {
    states: office ? sorted(everyState) : isOfState ? [{ value: of, label: stateName(of, language) }] : [],
    groups: sorted(groups.filter((group) => office || (of !== undefined && isMemberOn(group, of, today))).map(({ id, name }) => ({ value: id, label: plainText(name, language) }))),
    participants: sorted(participants.filter(({ until }) => until === undefined).map(({ id, name }) => ({ value: id, label: plainText(name, language) }))),
  };
}

export function allOf({ states, groups, participants }: OwnParties): readonly Option[] {
  return [...states, ...groups, ...participants];
}
