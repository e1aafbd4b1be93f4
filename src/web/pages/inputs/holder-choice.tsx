import type { VNode } from 'preact';
import { observerStates } from '../../../process/vocabulary/states/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { localeOf } from '../../messages/catalogue.ts';
import type { Option } from '../../parts/labelled.tsx';
import { stateName, statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

export interface Holders {
  readonly states: readonly Option[];
  readonly participants: readonly Option[];
}

/** Everybody in whose name an input can be, by their names in the reader's language: States, then participants of today. */
export async function loadHolders(visit: Visit): Promise<Holders> {
  const { store: { pool }, process, position, language } = visit;
  const participants = await listThings(pool, { process, position, kind: 'participant', limit: 20_000 });
  const order = new Intl.Collator(localeOf(language));
  const sorted = (options: readonly Option[]) => options.toSorted((a, b) => order.compare(a.label, b.label));
  return {
    states: sorted([...statesIn(language).map(({ code, name }) => ({ value: code, label: name })), ...observerStates.map(({ code }) => ({ value: code, label: stateName(code, language) }))]),
    participants: sorted(participants.filter(({ until }) => until === undefined).map(({ id, name }) => ({ value: id, label: plainText(name, language) }))),
  };
}

/** For the secretariat: in whose name. Typing the first letters of a name finds it. */
export function HolderChoice({ visit, holders, value, focus }: { readonly visit: Visit; readonly holders: Holders; readonly value: string | undefined; readonly focus?: boolean }): VNode {
  const { words } = visit;
  const group = (label: string, options: readonly Option[]) =>
    options.length > 0 && (
      <optgroup label={label}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </optgroup>
    );
  return (
    <label>
      <span>{words('inputs.holder')}</span>
      <select name="holder" required autofocus={focus}>
        <option value="">{words('form.choose')}</option>
        {group(words('inputs.holder.states'), holders.states)}
        {group(words('inputs.holder.participants'), holders.participants)}
      </select>
    </label>
  );
}
