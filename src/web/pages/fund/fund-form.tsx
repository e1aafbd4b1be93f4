import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { CommandName, ProcessCommand } from '../../../process/commands.ts';
import type { SubjectState } from '../../../process/subject-state.ts';
import { currencies, minorFrom } from '../../../process/vocabulary/currencies.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { MessageKey } from '../../messages/catalogue.ts';

/** A field of one of the fund's forms: how it is asked for, and so how what was typed is read. */
export interface FundField {
  readonly name: string;
  readonly kind: 'line' | 'prose' | 'day' | 'number' | 'money' | 'choice';
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  readonly optional?: boolean;
  readonly options?: readonly Option[];
  /** What stands there before anything is typed; of money the currency. */
  readonly value?: string;
  /** Of money in one currency only: it is not asked. */
  readonly fixed?: boolean;
}

/** A form that gives one command: `data` is known already, the fields are typed. */
export interface FundForm {
  readonly command: Extract<CommandName, string>;
  readonly label: MessageKey;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fields: readonly FundField[];
  /** Where the data is made of the fields otherwise than each under its own name. */
  readonly shaped?: (read: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** What stands above the fields. */
  readonly note?: ComponentChildren;
}

interface FormsProps {
  readonly visit: Visit;
  readonly forms: readonly FundForm[];
  /** What permission may depend on. */
  readonly subject?: SubjectState | undefined;
  readonly seenVersion?: number | undefined;
  /** What came back: it stands in its fields again. */
  readonly sent?: SentForm | undefined;
}

/** The forms that the visitor may send here and now; none while looking back. */
export function FundForms({ visit, forms, subject, seenVersion, sent }: FormsProps): VNode | null {
  const able = visit.asOf === undefined ? forms.filter(({ command }) => may(visit.actor, command, subject)) : [];
  if (able.length === 0) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{visit.words('acting.title')}</h2>
      {able.map((form) => (
        <details key={form.command} open={sent?.act === form.command}>
          <summary>{visit.words(form.label)}</summary>
          <ActForm visit={visit} act={form.command} label={visit.words(form.label)} {...(seenVersion !== undefined && { seenVersion })}>
            {form.note}
            {form.fields.map((field) => <Field key={field.name} visit={visit} field={field} sent={sent?.act === form.command ? sent.fields : undefined} />)}
          </ActForm>
        </details>
      ))}
    </section>
  );
}

export function Field({ visit, field, sent }: { readonly visit: Visit; readonly field: FundField; readonly sent: FormData | undefined }): VNode {
  const { words } = visit;
  const { name, kind, optional, options } = field;
  const value = sent === undefined ? field.value : textField(sent, name);
  const common = { visit, name, label: words(field.label), value, ...(field.hint !== undefined && { hint: words(field.hint) }), ...(optional === true && { optional }) };
  switch (kind) {
    case 'prose':
      return <Prose {...common} rows={3} />;
    case 'day':
      return <Line {...common} type="date" value={value ?? visit.today} />;
    case 'number':
      return <Line {...common} type="number" min={0} />;
    case 'choice':
      return <Choice {...common} options={options ?? []} />;
    case 'money': {
      const currency = sent === undefined ? field.value : textField(sent, `${name}-currency`);
      const amount = sent === undefined ? '' : textField(sent, name);
      return (
        <div class="money-field">
          <Line {...common} value={amount} />
          {field.fixed === true ? (
            <>
              <input type="hidden" name={`${name}-currency`} value={field.value} />
              <span class="money-currency">{field.value}</span>
            </>
          ) : (
            <Choice visit={visit} name={`${name}-currency`} label={words('fund.field.currency')} value={currency} options={currencies.map((code) => ({ value: code, label: code }))} {...(optional === true && { optional })} />
          )}
        </div>
      );
    }
    case 'line':
      return <Line {...common} />;
  }
}

/** Reads the fields of a form; refused: a number or an amount that is none. What was left empty is left out, for the decision to miss. */
export function readFields(visit: Visit, { fields }: FundForm, sent: FormData): Readonly<Record<string, unknown>> | Refusal {
  const read: Record<string, unknown> = {};
  for (const { name, kind, label } of fields) {
    const typed = textField(sent, name);
    if (typed === '') continue;
    if (kind === 'number' && !/^\d{1,9}$/u.test(typed)) return refuse('bad-input', 'WP-7', { field: visit.words(label) });
    if (kind === 'money') {
      const currency = textField(sent, `${name}-currency`);
      const minor = minorFrom(typed, currency);
      if (minor === undefined) return refuse('bad-input', 'WP-7', { field: visit.words(label) });
      read[name] = { currency, minor };
    } else read[name] = kind === 'number' ? Number(typed) : typed;
  }
  return read;
}

/** The command that a form asks for; the recorder reads its data through the command's own shape and refuses what does not fit. */
export function commandFrom(name: CommandName, data: Readonly<Record<string, unknown>>): ProcessCommand {
  return { name, data } as unknown as ProcessCommand;
}

/** Whichever of the forms was sent: carried out, and back to a page; or why not. Undefined: none of them. */
export async function answerForms(visit: Visit, sent: SentForm, forms: readonly FundForm[], about: SubjectKey | undefined, to: string): Promise<Response | Refusal> {
  const form = forms.find(({ command }) => command === sent.act);
  if (form === undefined) return refuse('bad-input', 'WP-7', { field: 'act' });
  const read = readFields(visit, form, sent.fields);
  if (isRefusal(read)) return read;
  const data = { ...form.data, ...(form.shaped === undefined ? read : form.shaped(read)) };
  const done = await performAct(visit, { sent, commands: [commandFrom(form.command, data)], ...(about !== undefined && { about }) });
  return isRefusal(done) ? done : toDone(to, done.position);
}
