import { may } from '../../../access/may.ts';
import { baseFields } from '../../../process/participation/registration-form.ts';
import { participantTypes } from '../../../process/participation/state.ts';
import type { EnrolmentState } from '../../../process/participation/state.ts';
import { isId, slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { planEvent } from '../../../process/work-plan/plan.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Line, Prose } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';

const quotaKinds = ['each-delegation', 'each-participant', ...participantTypes] as const;

/** Announces registration for a meeting, or changes its days and limits afterwards. */
export async function announcePage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const [state, enrolment, opened] = await Promise.all([isId(id) ? loadState(pool, process, position, 'event', id) : undefined, isId(id) ? loadState(pool, process, position, 'enrolment', id) : undefined, loadState(pool, process, position, 'process', process)]);
  if (state === undefined || visit.asOf !== undefined || !may(visit.actor, 'announce-registration')) return missingPage(visit);
  const event = planEvent(state);
  const timeZone = enrolment?.timeZone ?? opened?.timeZone ?? 'UTC';
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await announce(visit, { sent, id, enrolment, timeZone });
  if (outcome instanceof Response) return outcome;
  const value = (name: string, otherwise: string | undefined) => (sent === undefined ? otherwise : textField(sent.fields, name));
  return {
    title: words('registration.announce'),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('registration.title'), href: linkTo(visit, 'enrolments', {}) }],
    body: (
      <>
        <h1>{words(enrolment === undefined ? 'registration.announce' : 'registration.terms')}</h1>
        <p class="lead">{plainText(event.title, language)}</p>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <ActForm visit={visit} act={enrolment === undefined ? 'announce' : 'terms'} label={words(enrolment === undefined ? 'registration.announce' : 'registration.terms')}>
          <Line visit={visit} name="opens" type="date" label={words('registration.opens')} value={value('opens', enrolment?.opensOn ?? visit.today)} />
          <Line visit={visit} name="closes" type="date" label={words('registration.closes')} value={value('closes', enrolment?.closesOn ?? event.date?.start ?? undefined)} />
          <Line visit={visit} name="ends" type="date" label={words('registration.ends')} hint={words('registration.ends.hint')} value={value('ends', enrolment?.endsOn ?? event.date?.end ?? undefined)} />
          <Line visit={visit} name="capacity" type="number" min={1} label={words('registration.capacity')} value={value('capacity', enrolment?.capacity === undefined ? undefined : String(enrolment.capacity))} optional />
          <fieldset class="checks">
            <legend>{words('registration.quotas')}</legend>
            <p class="hint">{words('registration.quotas.hint')}</p>
            {quotaKinds.map((kind) => {
              const quota = enrolment?.quotas.find(({ of }) => of === kind);
              return <Line key={kind} visit={visit} name={`quota-${kind}`} type="number" min={0} label={words(`quota.${kind}`)} value={value(`quota-${kind}`, quota === undefined ? undefined : String(quota.most))} optional />;
            })}
          </fieldset>
          <Prose visit={visit} name="topics" label={words('registration.topics')} hint={words('registration.topics.hint')} value={value('topics', enrolment?.topics.map(({ label }) => plainText(label, language)).join('\n'))} optional />
        </ActForm>
        {enrolment !== undefined && enrolment.status === 'announced' && <ActForm visit={visit} act="close" label={words('registration.close')} bare quiet />}
      </>
    ),
  };
}

interface Announcing {
  readonly sent: SentForm;
  readonly id: string;
  readonly enrolment: EnrolmentState | undefined;
  readonly timeZone: string;
}

async function announce(visit: Visit, { sent, id, enrolment, timeZone }: Announcing): Promise<Response | Refusal> {
  const { fields } = sent;
  const capacity = textField(fields, 'capacity');
  const terms = {
    opensOn: textField(fields, 'opens'), closesOn: textField(fields, 'closes'), endsOn: textField(fields, 'ends'),
    ...(capacity !== '' && { capacity: Number(capacity) }),
    quotas: quotaKinds.flatMap((of) => (textField(fields, `quota-${of}`) === '' ? [] : [{ of, most: Number(textField(fields, `quota-${of}`)) }])),
    topics: topicsOf(visit, textField(fields, 'topics'), enrolment),
  };
  const commands =
    sent.act === 'close' ? [{ name: 'close-registration' as const, data: { enrolment: id } }]
    : enrolment === undefined ? [{ name: 'announce-registration' as const, data: { event: id, timeZone, ...terms, fields: [...baseFields] } }]
    : [{ name: 'change-registration-terms' as const, data: { enrolment: id, ...terms } }];
  const done = await performAct(visit, { sent, commands, ...(enrolment !== undefined && { about: subjectKey('enrolment', id) }) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'enrolment', { id }), done.position);
}

/** One topic a line; a topic that was there keeps its id and its other languages. */
function topicsOf({ language }: Visit, text: string, enrolment: EnrolmentState | undefined) {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.map((line, index) => {
    const known = enrolment?.topics.find(({ label }) => plainText(label, language) === line);
    const slug = slugOf(line);
    return { id: known?.id ?? (slug === '' ? `topic-${index + 1}` : slug), label: { ...known?.label, [language]: line } };
  });
}
