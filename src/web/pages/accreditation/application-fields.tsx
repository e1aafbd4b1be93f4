import type { VNode } from 'preact';
import { constituencies } from '../../../process/participation/state.ts';
import type { ProcedureState } from '../../../process/participation/state.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { observerStates } from '../../../process/vocabulary/states/state.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { stateName, statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import { mostCharacters } from './parse-application.ts';
import type { ApplicationValues, FieldProblem } from './parse-application.ts';

interface FieldsProps {
  readonly visit: Visit;
  readonly procedure: ProcedureState;
  readonly values: Partial<ApplicationValues>;
  /** Documents that are there already. */
  readonly held: readonly string[];
  /** Only before the first filing: whether the entity passes by a status that it has. */
  readonly asksStatus?: boolean;
}

/** The form of an application: what is public, whom to write to (which is not), and the documents. */
export function ApplicationFields({ visit, procedure, values, held, asksStatus }: FieldsProps): VNode {
  const { words, language } = visit;
  return (
    <>
      {asksStatus === true && procedure.byStatus.length > 0 && (
        <Choice visit={visit} name="status" label={words('apply.status')} hint={words('apply.status.hint')} empty={words('apply.status.none')} value={values.status} options={procedure.byStatus.map((type) => ({ value: type, label: words(`participant-type.${type}`) }))} optional />
      )}
      <Line visit={visit} name="name" label={words('apply.name')} value={values.name} />
      <Prose visit={visit} name="other-names" label={words('apply.other-names')} hint={words('apply.other-names.hint')} value={values.otherNames} rows={2} optional />
      <Choice visit={visit} name="constituency" label={words('participants.constituency')} value={values.constituency} options={constituencies.map((one) => ({ value: one, label: words(`constituency.${one}`) }))} />
      <Choice visit={visit} name="country" label={words('participants.country')} value={values.country} options={seatsIn(language)} />
      <Line visit={visit} name="website" type="url" label={words('apply.website')} value={values.website} optional />
      <Prose visit={visit} name="relevance" label={words('apply.relevance')} hint={words('apply.relevance.hint', { most: mostCharacters })} value={values.relevance} rows={4} most={mostCharacters} />
      <Contact visit={visit} values={values} />
      {procedure.documents.length > 0 && <Documents visit={visit} procedure={procedure} held={held} />}
    </>
  );
}

/** Member and observer States, in the order of the language. */
function seatsIn(language: Language): readonly Option[] {
  const order = new Intl.Collator(localeOf(language));
  const observers = observerStates.map(({ code }) => ({ code, name: stateName(code, language) }));
  return [...statesIn(language), ...observers].map(({ code, name }) => ({ value: code, label: name })).toSorted((a, b) => order.compare(a.label, b.label));
}

function Contact({ visit, values }: Pick<FieldsProps, 'visit' | 'values'>): VNode {
  const { words } = visit;
  return (
    <fieldset class="checks">
      <legend>{words('apply.contact')}</legend>
      <p class="hint">{words('apply.contact.hint')}</p>
      <Line visit={visit} name="contact-name" label={words('data-field.contact-name')} value={values.contactName} />
      <Line visit={visit} name="contact-email" type="email" label={words('data-field.contact-email')} value={values.contactEmail} />
      <Line visit={visit} name="contact-phone" label={words('data-field.contact-phone')} value={values.contactPhone} optional />
    </fieldset>
  );
}

function Documents({ visit, procedure, held }: Pick<FieldsProps, 'visit' | 'procedure' | 'held'>): VNode {
  const { words, language } = visit;
  return (
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
  );
}

interface ProblemsProps {
  readonly visit: Visit;
  readonly problems: readonly FieldProblem[];
}

/** What has to be put right, all at once, over the form as it was filled in. */
export function ApplicationProblems({ visit, problems }: ProblemsProps): VNode {
  const { words } = visit;
  return (
    <div class="problems" role="alert">
      <h2>{words('form.problems', { count: problems.length })}</h2>
      <ul>
        {problems.map(({ field, problem, most }) => (
          <li key={`${field}${problem}`}>{words(`apply.problem.${problem}`, { field: words(field), most })}</li>
        ))}
      </ul>
    </div>
  );
}
