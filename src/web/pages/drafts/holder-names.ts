import { isPersonId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';

interface Held {
  readonly holder: string | null;
  readonly group: string | null;
}

/** In whose name something was said or handed in: the group for which it was, or the State, or the participant. '' where it is nobody's. */
export type WhoseName = (held: Held) => string;

/** The names of all who hold some things, in the reader's language. */
export async function loadHolderNames({ store: { pool }, process, position, language, words }: Visit, all: readonly Held[]): Promise<WhoseName> {
  const keyOf = ({ holder, group }: Held) => (group !== null ? subjectKey('group', group) : holder === null || isStateCode(holder) || isPersonId(holder) ? undefined : subjectKey('participant', holder));
  const names = await loadNames(pool, process, position, new Set(all.flatMap((held) => keyOf(held) ?? [])));
  return (held) => {
    const key = keyOf(held);
    // Persons have no name in the record: they spoke as experts of a panel.
    if (key === undefined) return held.holder === null ? '' : isPersonId(held.holder) ? words('drafts.expert') : stateName(held.holder, language);
    const name = names.get(key);
    return name === undefined ? (held.group ?? held.holder ?? '') : inLanguage(name, language).text;
  };
}
