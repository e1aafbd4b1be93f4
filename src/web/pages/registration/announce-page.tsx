import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { baseFields } from '../../../process/participation/registration-form.ts';
import type { EnrolmentState } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { addDays } from '../../../process/vocabulary/midnight.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { planEvent } from '../../../process/work-plan/plan.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { When } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import { performAct, sentForm, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { messagePage } from '../site/message-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { parseTerms, termValues, valuesOfTerms } from './parse-terms.ts';
import type { TermValues } from './parse-terms.ts';
import { TermsFields } from './terms-fields.tsx';

/** The secretariat announces registration for a meeting; once announced, it changes the terms here and closes registration. */
export async function announcePage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const [state, enrolment] = isId(id) ? await Promise.all([loadState(pool, process, position, 'event', id), loadState(pool, process, position, 'enrolment', id)]) : [];
  if (state === undefined) return missingPage(visit);
  if (visit.asOf !== undefined) return messagePage(visit, 409, 'form.only-today.why');
  if (!may(visit.actor, 'announce-registration')) return messagePage(visit, 403, 'enrolments.only-secretariat');
  const event = planEvent(state);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, event, enrolment, sent);
  if (outcome instanceof Response) return outcome;
  const values = sent !== undefined && sent.act !== 'close' ? termValues(sent.fields) : enrolment === undefined ? await suggested(visit, event) : valuesOfTerms(enrolment, language);
  const title = plainText(event.title, language);
  return {
    title: words(enrolment === undefined ? 'announce.title' : 'announce.change.title', { meeting: title }),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('enrolments.title'), href: linkTo(visit, 'enrolments', {}) }, ...(enrolment === undefined ? [] : [{ label: title, href: linkTo(visit, 'enrolment', { id }) }])],
    body: (
      <>
        <h1>{words(enrolment === undefined ? 'announce.title' : 'announce.change.title', { meeting: title })}</h1>
        <p class="lead">
          <a href={visit.eventHref(id)}>
            <When date={event.date} language={language} />
          </a>
        </p>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <Terms visit={visit} enrolment={enrolment} values={values} seen={enrolment === undefined ? undefined : await subjectVersion(pool, process, subjectKey('enrolment', id))} />
      </>
    ),
  };
}

function Terms({ visit, enrolment, values, seen }: { readonly visit: Visit; readonly enrolment: EnrolmentState | undefined; readonly values: TermValues; readonly seen: number | undefined }): VNode {
  const { words } = visit;
  if (enrolment === undefined) {
    return (
      <ActForm visit={visit} act="announce" label={words('announce.do')}>
        <TermsFields visit={visit} values={values} enrolment={enrolment} />
        <p class="hint">{words('announce.form.hint')}</p>
      </ActForm>
    );
  }
  if (enrolment.status === 'closed') return <p>{words('announce.closed')}</p>;
  return (
    <>
      <ActForm visit={visit} act="change" label={words('announce.change.do')} {...(seen !== undefined && { seenVersion: seen })}>
        <TermsFields visit={visit} values={values} enrolment={enrolment} />
      </ActForm>
      <section aria-labelledby="close" class="acting">
        <h2 id="close">{words('announce.close')}</h2>
        <p class="hint">{words('announce.close.hint')}</p>
        <ActForm visit={visit} act="close" label={words('announce.close')} quiet bare />
      </section>
    </>
  );
}

/** From today to the eve of the meeting, where its days are known; in the zone of its place. */
async function suggested({ store: { pool }, process, position, today }: Visit, { date, place }: PlannedEvent): Promise<TermValues> {
  const [at, whole] = await Promise.all([place === null ? undefined : loadState(pool, process, position, 'place', place), loadState(pool, process, position, 'process', process)]);
  const days = date === undefined || date.start === null || date.end === null ? undefined : { start: date.start, end: date.end };
  const eve = days === undefined ? undefined : addDays(days.start, -1);
  return new Map([
    ['opensOn', today], ['closesOn', eve === undefined ? '' : eve < today ? today : eve], ['endsOn', days?.end ?? ''], ['timeZone', at?.timeZone ?? whole?.timeZone ?? 'UTC'],
  ]);
}

async function answer(visit: Visit, event: PlannedEvent, enrolment: EnrolmentState | undefined, sent: SentForm): Promise<Response | Refusal> {
  const back = linkTo(visit, 'enrolment', { id: event.id });
  if (sent.act === 'close') {
    const closed = await performAct(visit, { sent, commands: [{ name: 'close-registration', data: { enrolment: event.id } }] });
    return isRefusal(closed) ? closed : toDone(back, closed.position);
  }
  const values = termValues(sent.fields);
  const terms = parseTerms(visit, values, enrolment);
  if (isRefusal(terms)) return terms;
  const announces = sent.act === 'announce';
  const done = announces
    ? await performAct(visit, { sent, commands: [{ name: 'announce-registration', data: { event: event.id, timeZone: values.get('timeZone') ?? '', ...terms, fields: [...baseFields] } }] })
    : await performAct(visit, { sent, commands: [{ name: 'change-registration-terms', data: { enrolment: event.id, ...terms } }], about: subjectKey('enrolment', event.id) });
  return isRefusal(done) ? done : toDone(announces ? linkTo(visit, 'formFields', { id: event.id }) : back, done.position);
}
