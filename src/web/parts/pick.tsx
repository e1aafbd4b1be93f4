import type { VNode } from 'preact';

interface PickProps {
  readonly name: string;
  readonly label: string;
  /** What stands for no choice; absent: one of them is always chosen. */
  readonly any?: string;
  readonly chosen: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One choice of a filter. */
export function Pick({ name, label, any, chosen, options }: PickProps): VNode {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(({ value, label: own }) => (
          <option key={value} value={value} selected={value === chosen}>
            {own}
          </option>
        ))}
      </select>
    </label>
  );
}
