import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { baseFields } from '../../../process/participation/registration-form.ts';
import type { EnrolmentState, FormField } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadMeeting, trailOf } from '../door/load-meeting.ts';
import { messagePage } from '../site/message-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { AnswerField, conditionText } from './answer-field.tsx';
import { fieldValues, fixedFields, moveField, parseField, putField } from './change-fields.ts';
import { FieldEditor, valuesOfField } from './field-editor.tsx';

/** The secretariat builds the form of a meeting: each change is an act, and whoever fills in the form meanwhile is told. */
export async function formFieldsPage(visit: Visit): Promise<Page | Response> {
  const { words, process, store } = visit;
  const meeting = await loadMeeting(visit);
  if (meeting === undefined) return missingPage(visit);
  if (visit.asOf !== undefined) return messagePage(visit, 409, 'form.only-today.why');
  const { enrolment } = meeting;
  if (!may(visit.actor, 'change-form')) return messagePage(visit, 403, 'enrolments.only-secretariat');
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, enrolment, sent);
  if (outcome instanceof Response) return outcome;
  const edited = sent === undefined ? (visit.url.searchParams.get('field') ?? '') : sent.act === 'put' ? textField(sent.fields, 'field') : '';
  const known = enrolment.fields.find(({ id }) => id === edited && !fixedFields.has(id));
  const seen = await subjectVersion(store.pool, process, subjectKey('enrolment', enrolment.id));
  const values = sent?.act === 'put' ? fieldValues(sent.fields) : known === undefined ? {} : valuesOfField(known, visit);
  const editable = enrolment.status === 'announced';
  return {
    title: words('form-fields.title-of', { meeting: meeting.title }),
    ...(outcome !== undefined && { status: 422 }),
    trail: trailOf(visit, meeting),
    body: (
      <>
        <h1>{words('form-fields.title')}</h1>
        <p class="lead">{words('form-fields.lead', { version: enrolment.formVersion })}</p>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {!editable && <p>{words('announce.closed')}</p>}
        <div class="form-builder">
          <section aria-labelledby="fields">
            <h2 id="fields">{words('form-fields.fields')}</h2>
            <FieldList visit={visit} enrolment={enrolment} seen={seen} editable={editable} />
            {editable && (
              <section aria-labelledby="edit" class="field-edit">
                <h2 id="edit">{words(known === undefined ? 'form-fields.add.title' : 'form-fields.edit.title', { field: known === undefined ? '' : plainText(known.label, visit.language) })}</h2>
                {known !== undefined && (
                  <p>
                    <a href={linkTo(visit, 'formFields', { id: enrolment.id })}>{words('form-fields.add.instead')}</a>
                  </p>
                )}
                <FieldEditor visit={visit} enrolment={enrolment} seen={seen} known={known} values={values} />
              </section>
            )}
          </section>
          <Preview visit={visit} enrolment={enrolment} />
        </div>
      </>
    ),
  };
}

async function answer(visit: Visit, enrolment: EnrolmentState, sent: SentForm): Promise<Response | Refusal> {
  const fields = fieldsAfter(visit, enrolment.fields, sent);
  if (isRefusal(fields)) return fields;
  const done = await performAct(visit, { sent, commands: [{ name: 'change-form', data: { enrolment: enrolment.id, fields: [...fields] } }], about: subjectKey('enrolment', enrolment.id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'formFields', { id: enrolment.id }), done.position);
}

function fieldsAfter(visit: Visit, fields: readonly FormField[], sent: SentForm): readonly FormField[] | Refusal {
  const id = textField(sent.fields, 'field');
  switch (sent.act) {
    case 'up':
      return moveField(fields, id, -1);
    case 'down':
      return moveField(fields, id, 1);
    case 'remove':
      return fixedFields.has(id) ? refuse('not-allowed', 'RG-3') : fields.filter((field) => field.id !== id);
    case 'base': {
      const base = baseFields.find((field) => field.id === id);
      return base === undefined ? refuse('bad-input', 'RG-3', { field: id }) : putField(fields, base);
    }
    case 'put': {
      const known = fields.find((field) => field.id === id && !fixedFields.has(id));
      const field = parseField(fieldValues(sent.fields), { language: visit.language, fields, known });
      return isRefusal(field) ? inWords(visit, field) : putField(fields, field);
    }
    default:
      return refuse('bad-input', 'WP-7', { field: sent.act });
  }
}

/** Names the part of the editor that cannot be read as the page does. */
function inWords({ words }: Visit, refusal: Refusal): Refusal {
  const part = (['label', 'type', 'kept-days'] as const).find((one) => one === refusal.details['field']);
  return part === undefined ? refusal : refuse(refusal.code, refusal.rule, { field: words(`form-fields.${part}`) });
}

interface ListProps {
  readonly visit: Visit;
  readonly enrolment: EnrolmentState;
  readonly seen: number;
  readonly editable: boolean;
}

function FieldList({ visit, enrolment, seen, editable }: ListProps): VNode {
  const { words, language } = visit;
  const { fields } = enrolment;
  const absent = baseFields.filter((base) => !fields.some(({ id }) => id === base.id));
  return (
    <>
      <ol class="fields">
        {fields.map((field, index) => (
          <li key={field.id}>
            <div>
              <strong>
                <Text text={field.label} language={language} />
              </strong>{' '}
              <span class="soft">
                {words(`field-type.${field.type}`)}
                {field.required && <> · {words('form-fields.required')}</>}
                {field.when !== undefined && <> · {conditionText(visit, fields, field.when)}</>}
              </span>
            </div>
            {editable && <FieldActs visit={visit} enrolment={enrolment} field={field} seen={seen} first={index === 0} last={index === fields.length - 1} />}
          </li>
        ))}
      </ol>
      {editable &&
        absent.map((base) => (
          <FieldButton key={base.id} visit={visit} act="base" field={base} seen={seen} label={words('form-fields.put-back', { field: plainText(base.label, language) })} />
        ))}
    </>
  );
}

function FieldActs({ visit, enrolment, field, seen, first, last }: Omit<ListProps, 'editable'> & { readonly field: FormField; readonly first: boolean; readonly last: boolean }): VNode {
  const { words, language } = visit;
  const named = { field: plainText(field.label, language) };
  return (
    <div class="field-acts">
      {!first && <FieldButton visit={visit} act="up" field={field} seen={seen} label={words('form-fields.up', named)} sign="↑" />}
      {!last && <FieldButton visit={visit} act="down" field={field} seen={seen} label={words('form-fields.down', named)} sign="↓" />}
      {!fixedFields.has(field.id) && (
        <>
          <a href={linkTo(visit, 'formFields', { id: enrolment.id }, { field: field.id })}>
            {words('form-fields.edit')}
            <span class="visually-hidden">: {named.field}</span>
          </a>
          <FieldButton visit={visit} act="remove" field={field} seen={seen} label={words('form-fields.remove', named)} sign="×" />
        </>
      )}
    </div>
  );
}

/** A sign to be seen and its sentence to be heard; without a sign the sentence is seen. */
function FieldButton({ visit, act, field, seen, label, sign }: { readonly visit: Visit; readonly act: string; readonly field: FormField; readonly seen: number; readonly label: string; readonly sign?: string }): VNode {
  return (
    <ActForm visit={visit} act={act} seenVersion={seen} quiet bare label={sign === undefined ? label : <Sign sign={sign} label={label} />}>
      <input type="hidden" name="field" value={field.id} />
    </ActForm>
  );
}

function Sign({ sign, label }: { readonly sign: string; readonly label: string }): VNode {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span class="visually-hidden">{label}</span>
    </>
  );
}

function Preview({ visit, enrolment }: { readonly visit: Visit; readonly enrolment: EnrolmentState }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="preview" class="form-preview">
      <h2 id="preview">{words('form-fields.preview')}</h2>
      <fieldset disabled class="act-form">
        <legend class="visually-hidden">{words('form-fields.preview')}</legend>
        {enrolment.fields.map((field) => (
          <AnswerField key={field.id} visit={visit} field={field} fields={enrolment.fields} endsOn={enrolment.endsOn} prefix="preview" />
        ))}
      </fieldset>
    </section>
  );
}
