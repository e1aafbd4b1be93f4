import type { VNode } from 'preact';
import type { Option } from '../../parts/labelled.tsx';
import type { Visit } from '../../visit.ts';
import { allOf } from './own-parties.ts';
import type { OwnParties } from './own-parties.ts';

/** In whose name. Where there is one only, nothing is asked; typing the first letters of a name finds it. */
export function PartyChoice({ visit, parties, name, label, value }: { readonly visit: Visit; readonly parties: OwnParties; readonly name: string; readonly label: string; readonly value: string }): VNode {
  const { words } = visit;
  const all = allOf(parties);
  const [only] = all;
  if (all.length === 1 && only !== undefined) {
    return (
      <p class="in-name">
        <input type="hidden" name={name} value={only.value} />
        {words('pledge.in-name', { holder: only.label })}
      </p>
    );
  }
  const group = (title: string, options: readonly Option[]) =>
    options.length > 0 && (
      <optgroup label={title}>
        {options.map((option) => <option key={option.value} value={option.value} selected={option.value === value}>{option.label}</option>)}
      </optgroup>
    );
  return (
    <label>
      <span>{label}</span>
      <select name={name} required>
        {parties.states.length !== 1 && <option value="">{words('form.choose')}</option>}
        {group(words('inputs.holder.states'), parties.states)}
        {group(words('pledges.kind.groups'), parties.groups)}
        {group(words('inputs.holder.participants'), parties.participants)}
      </select>
    </label>
  );
}
