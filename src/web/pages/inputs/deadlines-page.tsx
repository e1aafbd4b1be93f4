import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { IntakeState } from '../../../process/inputs/state.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { instantAt } from '../../../process/vocabulary/instant.ts';
import { dayIn, endOfDay } from '../../../process/vocabulary/midnight.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { countThings, listThings } from '../../../store/list-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { loadMeetings } from '../../parts/meetings.ts';
import type { Meeting } from '../../parts/meetings.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { InputViews } from './input-views.tsx';

interface Due {
  readonly intake: IntakeState;
  readonly inputs: number;
  readonly late: number;
}

/** Until when the inputs of each meeting are due, how many came and how many late; the secretariat sets it here (rule IN-1). */
export async function deadlinesPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words } = visit;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await setDeadline(visit, sent);
  if (outcome instanceof Response) return outcome;
  const intakes = await listThings(pool, { process, position, kind: 'intake', order: [{ field: 'deadline' }] });
  const due = await Promise.all(intakes.map(async (intake): Promise<Due> => {
    const of = { process, position, kind: 'input' } as const;
    const [inputs, late] = await Promise.all([countThings(pool, { ...of, where: { event: intake.id } }), countThings(pool, { ...of, where: { event: intake.id, late: 'true' } })]);
    return { intake, inputs, late };
  }));
  const names = await loadNames(pool, process, position, intakes.map(({ id }) => subjectKey('event', id)));
  const sets = visit.asOf === undefined && may(visit.actor, 'set-intake');
  return {
    title: words('inputs.view.deadlines'),
    trail: [{ label: words('inputs.title'), href: linkTo(visit, 'inputs', {}) }],
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('inputs.view.deadlines')}</h1>
        <InputViews visit={visit} />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('deadlines.lead')}</p>
        {due.length === 0 ? <p>{words('deadlines.none')}</p> : <Deadlines visit={visit} due={due} names={names} />}
        {sets && <SetDeadline visit={visit} sent={outcome === undefined ? undefined : sent} meetings={await loadMeetings(visit)} intakes={intakes} />}
      </>
    ),
  };
}

/** The last moment of the day that was chosen, in the zone that was chosen. */
async function setDeadline(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const [event, day, timeZone, late] = ['event', 'day', 'zone', 'late'].map((name) => textField(sent.fields, name));
  const on = parseIsoDay(day ?? '');
  if (event === undefined || !isId(event)) return refuse('bad-input', 'IN-1', { field: 'event', problem: '' });
  if (on === undefined || timeZone === undefined || !zones().includes(timeZone)) return refuse('bad-input', 'IN-1', { field: on === undefined ? 'day' : 'zone', problem: '' });
  const deadline = instantAt(Date.parse(endOfDay(on, timeZone)) - 1);
  const done = await performAct(visit, { sent, commands: [{ name: 'set-intake', data: { event, deadline, timeZone, late: late === 'refused' ? 'refused' : 'marked' } }], about: subjectKey('intake', event) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'deadlines', {}), done.position);
}

function Deadlines({ visit, due, names }: { readonly visit: Visit; readonly due: readonly Due[]; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <table class="register deadlines">
      <caption class="visually-hidden">{words('inputs.view.deadlines')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('inputs.meeting')}</th>
          <th scope="col">{words('deadlines.due')}</th>
          <th scope="col">{words('deadlines.afterwards')}</th>
          <th scope="col" class="number">{words('inputs.title')}</th>
          <th scope="col" class="number">{words('inputs.late')}</th>
        </tr>
      </thead>
      <tbody>
        {due.map(({ intake: { id, deadline, timeZone, late: afterwards }, inputs, late }) => (
          <tr key={id}>
            <th scope="row">
              <SubjectLink subject={subjectKey('event', id)} visit={visit} names={names} />
            </th>
            <td data-label={words('deadlines.due')}>
              <time dateTime={deadline}>{new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(deadline))}</time> <span class="soft">{timeZone}</span>
            </td>
            <td data-label={words('deadlines.afterwards')}>{words(`deadlines.late.${afterwards}`)}</td>
            <td class="number" data-label={words('inputs.title')}>
              <a href={linkTo(visit, 'inputs', {}, { event: id })}>{inputs}</a>
            </td>
            <td class="number" data-label={words('inputs.late')}>{late}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SetProps {
  readonly visit: Visit;
  readonly sent: SentForm | undefined;
  readonly meetings: readonly Meeting[];
  readonly intakes: readonly IntakeState[];
}

function SetDeadline({ visit, sent, meetings, intakes }: SetProps): VNode {
  const { words, url } = visit;
  const asked = url.searchParams.get('event') ?? undefined;
  const known = intakes.find(({ id }) => id === asked);
  const said = (name: string) => (sent === undefined ? undefined : textField(sent.fields, name));
  return (
    <section aria-labelledby="set">
      <h2 id="set">{words('deadlines.set')}</h2>
      <ActForm visit={visit} act="deadline" label={words('deadlines.set.do')}>
        <Choice visit={visit} name="event" label={words('inputs.meeting')} value={said('event') ?? asked} options={meetings.map(({ id, label }) => ({ value: id, label }))} />
        <Line visit={visit} name="day" type="date" label={words('deadlines.day')} value={said('day') ?? (known === undefined ? undefined : dayIn(known.deadline, known.timeZone))} />
        <Choice visit={visit} name="zone" label={words('announce.zone')} value={said('zone') ?? known?.timeZone} options={zones().map((zone) => ({ value: zone, label: zone }))} />
        <Choice visit={visit} name="late" label={words('deadlines.afterwards')} value={said('late') ?? known?.late ?? 'marked'} options={(['marked', 'refused'] as const).map((value) => ({ value, label: words(`deadlines.late.${value}`) }))} />
      </ActForm>
    </section>
  );
}

let knownZones: readonly string[] | undefined;

function zones(): readonly string[] {
  knownZones ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  return knownZones;
}
