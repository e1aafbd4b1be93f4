import type { VNode } from 'preact';
import type { AnswerProblem } from '../../../process/participation/registration-form.ts';
import type { EnrolmentState } from '../../../process/participation/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { delegationRoles } from '../../../process/vocabulary/standing.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { Checks, Choice } from '../../parts/labelled.tsx';
import { languageName } from '../../parts/language-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import { AnswerField } from './answer-field.tsx';
import type { CameBack, FilledIn } from './take-registration.ts';

interface FormProps {
  readonly visit: Visit;
  readonly enrolment: EnrolmentState;
  readonly filled: FilledIn;
  readonly problems: readonly AnswerProblem[];
  readonly forOneself: boolean;
}

/** What is filled in by whoever registers, and again by whoever amends: role, answers, topics, language of letters. */
export function RegistrationFields({ visit, enrolment, filled, problems, forOneself }: FormProps): VNode {
  const { words, language } = visit;
  const { fields, topics, endsOn, formVersion } = enrolment;
  return (
    <>
      <input type="hidden" name="form-version" value={formVersion} />
      <Choice visit={visit} name="role" label={words('register.role')} value={filled.role} options={delegationRoles.map((role) => ({ value: role, label: words(`role.${role}`) }))} />
      {fields.map((field) => (
        <AnswerField key={field.id} visit={visit} field={field} fields={fields} endsOn={endsOn} value={filled.answers.get(field.id)} problem={problems.find((one) => one.field === field.id)?.code} forOneself={forOneself} />
      ))}
      {topics.length > 0 && <Checks name="speaking" label={words('register.speaking')} options={topics.map(({ id, label }) => ({ value: id, label: plainText(label, language) }))} chosen={filled.speaking} />}
      <Choice visit={visit} name="language" label={words('data-field.language')} value={filled.language} options={languages.map((one) => ({ value: one, label: languageName(one, language) }))} />
    </>
  );
}

/** Why a form came back, above it; each answer that cannot stand leads to its field. */
export function CameBackNotice({ visit, enrolment, back }: { readonly visit: Visit; readonly enrolment: EnrolmentState; readonly back: CameBack }): VNode {
  const { words, language } = visit;
  const { problems, refusal, personal } = back;
  return (
    <>
      {refusal !== undefined && <RefusalBanner visit={visit} refusal={refusal} />}
      {personal !== undefined && (
        <div class="problems" role="alert">
          <p>{words(`personal.refusal.${personal.code}`)}</p>
        </div>
      )}
      {problems.length > 0 && (
        <div class="problems" role="alert">
          <h2>{words('form.problems', { count: problems.length })}</h2>
          <ul>
            {problems.map(({ field, code }) => {
              const known = enrolment.fields.find(({ id }) => id === field);
              return (
                <li key={field}>
                  <a href={`#answer-${field}`}>{known === undefined ? field : plainText(known.label, language)}</a>: {words(`register.problem.${code}`)}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
