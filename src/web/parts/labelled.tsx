import type { VNode } from 'preact';
import type { Visit } from '../visit.ts';

interface LabelledProps {
  readonly visit: Visit;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly value?: string | undefined;
}

function Label({ visit, label, hint, optional }: Pick<LabelledProps, 'visit' | 'label' | 'hint' | 'optional'>): VNode {
  return (
    <span>
      {label} {optional === true && <small class="optional">({visit.words('form.optional')})</small>}
      {hint !== undefined && <small class="hint">{hint}</small>}
    </span>
  );
}

/** A field of a short form, its label around it: a line of text, a day, a number, an address. */
export function Line({ type = 'text', min, max, ...props }: LabelledProps & { readonly type?: 'text' | 'date' | 'number' | 'email' | 'url'; readonly min?: number; readonly max?: number }): VNode {
  return (
    <label>
      <Label {...props} />
      {inputOf(type, { name: props.name, value: props.value, required: props.optional !== true, ...(min !== undefined && { min }), ...(max !== undefined && { max }) })}
    </label>
  );
}

interface Attributes {
  readonly name: string;
  readonly value: string | undefined;
  readonly required: boolean;
  readonly min?: number;
  readonly max?: number;
}

function inputOf(type: 'text' | 'date' | 'number' | 'email' | 'url', attributes: Attributes): VNode {
  switch (type) {
    case 'date':
      return <input type="date" {...attributes} />;
    case 'number':
      return <input type="number" {...attributes} />;
    case 'email':
      return <input type="email" maxLength={254} {...attributes} />;
    case 'url':
      return <input type="url" maxLength={400} {...attributes} />;
    case 'text':
      return <input type="text" maxLength={400} {...attributes} />;
  }
}

export function Prose(props: LabelledProps & { readonly rows?: number; readonly most?: number }): VNode {
  const { name, value, optional, rows, most } = props;
  return (
    <label>
      <Label {...props} />
      <textarea name={name} rows={rows ?? 3} maxLength={most ?? 4000} required={optional !== true} value={value} />
    </label>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of a list; an empty first line where nothing is chosen yet or nothing need be. */
export function Choice(props: LabelledProps & { readonly options: readonly Option[]; readonly empty?: string }): VNode {
  const { visit, name, value, optional, options, empty } = props;
  return (
    <label>
      <Label {...props} />
      <select name={name} required={optional !== true}>
        {(value === undefined || value === '' || optional === true) && <option value="">{empty ?? visit.words(optional === true ? 'form.not-said' : 'form.choose')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Any of a list, each with its own box. */
export function Checks({ name, label, options, chosen = [] }: { readonly name: string; readonly label: string; readonly options: readonly Option[]; readonly chosen?: readonly string[] }): VNode {
  return (
    <fieldset class="checks">
      <legend>{label}</legend>
      {options.map(({ value, label: own }) => (
        <label key={value} class="check">
          <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} /> {own}
        </label>
      ))}
    </fieldset>
  );
}
