import type { ComponentChildren, VNode } from 'preact';
import type { Visit } from '../../visit.ts';
import type { Problem, RawFields } from './form-context.ts';

/** What every field needs to show itself and what is wrong with it. */
export interface FieldFrame {
  readonly visit: Visit;
  readonly raw: RawFields;
  readonly problems: readonly Problem[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface FieldProps extends FieldFrame {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
}

type Described = Pick<FieldProps, 'name' | 'hint' | 'problems'>;

/** The attributes that tie a control to its hint and its problem. */
function described({ name, hint, problems }: Described): { readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: 'true' } {
  const wrong = problems.some((problem) => problem.field === name);
  const ids = [...(wrong ? [`f-${name}-problem`] : []), ...(hint === undefined ? [] : [`f-${name}-hint`])];
  return { ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }), ...(wrong && { 'aria-invalid': 'true' }) };
}

/** Label, hint, problem, control: in this order, because that is the order in which they are read aloud. */
function Field({ visit, name, label, hint, optional, problems, children }: Omit<FieldProps, 'raw'> & { readonly children: ComponentChildren }): VNode {
  return (
    <div class="field">
      <label for={`f-${name}`}>
        {label} {optional === true && <span class="optional">({visit.words('form.optional')})</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`f-${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblem visit={visit} name={name} problems={problems} />
      {children}
    </div>
  );
}

export function FieldProblem({ visit, name, problems }: { readonly visit: Visit; readonly name: string; readonly problems: readonly Problem[] }): VNode | null {
  const problem = problems.find((one) => one.field === name);
  if (problem === undefined) return null;
  return (
    <p class="field-problem" id={`f-${name}-problem`}>
      {visit.words(problem.key, problem.values)}
    </p>
  );
}

export function TextField(props: FieldProps & { readonly day?: boolean; readonly narrow?: boolean }): VNode {
  const { name, raw, day, narrow } = props;
  const common = { id: `f-${name}`, name, value: raw[name], class: narrow === true ? 'narrow' : undefined, ...described(props) };
  return <Field {...props}>{day === true ? <input type="date" {...common} /> : <input type="text" autocomplete="off" {...common} />}</Field>;
}

export function AreaField(props: FieldProps): VNode {
  const { name, raw } = props;
  return (
    <Field {...props}>
      <textarea id={`f-${name}`} name={name} rows={3} value={raw[name]} {...described(props)} />
    </Field>
  );
}

export function SelectField(props: FieldProps & { readonly options: readonly Option[] }): VNode {
  const { name, raw, options } = props;
  return (
    <Field {...props}>
      <select id={`f-${name}`} name={name} {...described(props)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === (raw[name] ?? '')}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Several answers at once. They are carried joined by spaces, so values are ids. */
export function CheckField({ visit, name, label, raw, problems, options }: FieldProps & { readonly options: readonly Option[] }): VNode {
  const chosen = new Set((raw[name] ?? '').split(' '));
  return (
    <fieldset class="field" id={`f-${name}`}>
      <legend>{label}</legend>
      <FieldProblem visit={visit} name={name} problems={problems} />
      {options.map(({ value, label: own }) => (
        <label key={value} class="check">
          <input type="checkbox" name={name} value={value} checked={chosen.has(value)} /> {own}
        </label>
      ))}
    </fieldset>
  );
}
