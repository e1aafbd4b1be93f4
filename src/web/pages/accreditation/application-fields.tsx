import type { VNode } from 'preact';
import { constituencies } from '../../../process/participation/state.ts';
import type { ProcedureState } from '../../../process/participation/state.ts';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** What an application says, as it stands in the fields. */
export interface ApplicationValues {
  readonly name: string;
  readonly otherNames: string;
  readonly constituency: string;
  readonly country: string;
  readonly website: string;
  readonly relevance: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
}

interface FieldsProps {
  readonly visit: Visit;
  readonly procedure: ProcedureState;
  readonly values: Partial<ApplicationValues>;
  /** Documents that are there already. */
  readonly held: readonly string[];
}

/** The form of an application: what is public, whom to write to (which is not), and the documents. */
export function ApplicationFields({ visit, procedure, values, held }: FieldsProps): VNode {
  const { words, language } = visit;
  return (
    <>
      <Line visit={visit} name="name" label={words('apply.name')} value={values.name} />
      <Prose visit={visit} name="other-names" label={words('apply.other-names')} hint={words('apply.other-names.hint')} value={values.otherNames} rows={2} optional />
      <Choice visit={visit} name="constituency" label={words('participants.constituency')} value={values.constituency} options={constituencies.map((one) => ({ value: one, label: words(`constituency.${one}`) }))} />
      <Choice visit={visit} name="country" label={words('participants.country')} value={values.country} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />
      <Line visit={visit} name="website" type="url" label={words('apply.website')} value={values.website} optional />
      <Prose visit={visit} name="relevance" label={words('apply.relevance')} hint={words('apply.relevance.hint')} value={values.relevance} rows={4} />
      <fieldset class="checks">
        <legend>{words('apply.contact')}</legend>
        <p class="hint">{words('apply.contact.hint')}</p>
        <Line visit={visit} name="contact-name" label={words('data-field.contact-name')} value={values.contactName} />
        <Line visit={visit} name="contact-email" type="email" label={words('data-field.contact-email')} value={values.contactEmail} />
        <Line visit={visit} name="contact-phone" label={words('data-field.contact-phone')} value={values.contactPhone} optional />
      </fieldset>
      {procedure.documents.length > 0 && (
        <fieldset class="checks">
          <legend>{words('procedure.documents')}</legend>
          <p class="hint">{words('apply.documents.hint')}</p>
          {procedure.documents.map(({ id, label, required }) => (
            <label key={id}>
              <span>
                {plainText(label, language)} {!required && <small class="optional">({words('form.optional')})</small>} {held.includes(id) && <small class="soft">{words('apply.documents.held')}</small>}
              </span>
              <input type="file" name={`document-${id}`} accept=".pdf,.docx,.odt,.png,.jpg,.jpeg" />
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
