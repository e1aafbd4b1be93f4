import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { assessmentIdOf } from '../../../process/indicators/assessment-begun.ts';
import type { AssessmentState } from '../../../process/indicators/state.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { stateName } from '../../../process/vocabulary/states/names.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Line } from '../../parts/labelled.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadAssessments } from './load-indicators.ts';
import { StateField } from './value-forms.tsx';

/** Who assessed how they govern migration, in alphabetical order; nothing is counted up. */
export async function assessmentsPage(visit: Visit): Promise<Page | Response> {
  const { words, actor, asOf } = visit;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await begin(visit);
  if (outcome instanceof Response) return outcome;
  const assessments = await loadAssessments(visit);
  const path = linkTo(visit, 'assessments', {}).split('?')[0] ?? '';
  const value = (name: string) => (sent === undefined ? '' : textField(sent.fields, name));
  return {
    title: words('follow-up.assessments'),
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 as const }),
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: (
      <>
        <h1>{words('follow-up.assessments')}</h1>
        <Siblings visit={visit} at="assessments" />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('assessments.lead')}</p>
        {assessments.length === 0 ? <p class="unknown">{words('assessments.none')}</p> : <Register visit={visit} assessments={assessments} />}
        {asOf === undefined && may(actor, 'begin-assessment') && (actor.standing === 'secretariat' || actor.of !== undefined) && (
          <details class="acting" open={outcome !== undefined}>
            <summary>{words('assessments.begin')}</summary>
            <ActForm visit={visit} act="begin" label={words('assessments.begin')}>
              <StateField visit={visit} value={value('state')} />
              <Line visit={visit} name="year" label={words('assessments.year')} type="number" min={1990} max={2100} value={value('year') === '' ? visit.today.slice(0, 4) : value('year')} />
              <Line visit={visit} name="place" label={words('assessments.place')} optional value={value('place')} />
            </ActForm>
          </details>
        )}
      </>
    ),
  };
}

async function begin(visit: Visit) {
  const sent = sentForm(visit);
  if (sent === undefined) return undefined;
  const [state, place, year] = [textField(sent.fields, 'state'), textField(sent.fields, 'place'), Number(textField(sent.fields, 'year'))];
  const outcome = await performAct(visit, { sent, commands: [{ name: 'begin-assessment', data: { state, year, ...(place !== '' && { place }) } }] });
  return isRefusal(outcome) ? outcome : toDone(linkTo(visit, 'assessment', { id: assessmentIdOf(state, year, place === '' ? undefined : place) }), outcome.position);
}

function Register({ visit, assessments }: { readonly visit: Visit; readonly assessments: readonly AssessmentState[] }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <thead>
        <tr>
          <th scope="col">{words('indicators.state')}</th>
          <th scope="col">{words('assessments.year')}</th>
          <th scope="col">{words('assessments.status')}</th>
        </tr>
      </thead>
      <tbody>
        {assessments.map(({ id, state, place, year, status, publishedOn }) => (
          <tr key={id}>
            <th scope="row"><a href={linkTo(visit, 'assessment', { id })}>{place !== undefined && <><bdi>{place}</bdi>, </>}{stateName(state, language)}</a></th>
            <td data-label={words('assessments.year')}>{year}</td>
            <td data-label={words('assessments.status')}>{publishedOn === undefined ? words(`assessments.status.${status}`) : words('assessments.published-on', { day: dayText(publishedOn, language) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
