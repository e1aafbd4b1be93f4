import type { VNode } from 'preact';
import type { EnrolmentState } from '../../../process/participation/state.ts';
import type { PersonalDatum } from '../../../store/personal/personal-rows.ts';
import { isMessageKey } from '../../messages/catalogue.ts';
import { dayText } from '../../parts/date.tsx';
import { languageName } from '../../parts/language-names.ts';
import { Text } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import { answerText } from './answer-field.tsx';
import { languageField } from './sent-answers.ts';

/** What somebody said when they registered, in the order of the form; answers to questions that it asks no more come last. */
export function AnswerList({ visit, enrolment, data }: { readonly visit: Visit; readonly enrolment: EnrolmentState; readonly data: readonly PersonalDatum[] }): VNode {
  const { words, language } = visit;
  const place = (field: string) => {
    const index = enrolment.fields.findIndex(({ id }) => id === field);
    return index === -1 ? enrolment.fields.length : index;
  };
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{words('registration.answers')}</h2>
      {data.length === 0 && <p>{words('registration.no-answers')}</p>}
      <dl class="answers">
        {data
          .toSorted((a, b) => place(a.field) - place(b.field))
          .map(({ field, value, keptUntil }) => {
            const known = enrolment.fields.find(({ id }) => id === field);
            const key = `data-field.${field}`;
            return (
              <div key={field}>
                <dt>{known !== undefined ? <Text text={known.label} language={language} /> : isMessageKey(key) ? words(key) : field}</dt>
                <dd>
                  {field === languageField ? languageName(String(value), language) : answerText(visit, known, value)} <small class="soft">{words('personal.until', { day: dayText(keptUntil, language) })}</small>
                </dd>
              </div>
            );
          })}
      </dl>
      <p class="hint">{words('registrations.logged')}</p>
    </section>
  );
}
