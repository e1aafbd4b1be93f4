import type { VNode } from 'preact';
import type { ParticipantState } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { tallyThings } from '../../../store/list-things.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { stateName } from '../../parts/state-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';

/** One participant: what it is, since when, how it came in, and to which meetings it sends how many. */
export async function participantPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const participant = isId(id) ? await loadState(pool, process, position, 'participant', id) : undefined;
  if (participant === undefined) return missingPage(visit);
  const registrations = await tallyThings(pool, { process, position, kind: 'registration', where: { of: id, status: ['requested', 'approved', 'waiting'] } }, ['enrolment']);
  const meetings = registrations.map(({ values, count }) => ({ event: values[0] ?? '', count }));
  const past = await loadPast(visit, subjectKey('participant', id), meetings.map(({ event }) => subjectKey('event', event)));
  return {
    title: plainText(participant.name, language),
    trail: [{ label: words('participants.title'), href: linkTo(visit, 'participants', {}) }],
    body: (
      <article class="thing">
        <h1>
          <Text text={participant.name} language={language} />
        </h1>
        {participant.demonstration === true && <p class="hint">{words('participants.demonstration')}</p>}
        <Facts visit={visit} participant={participant} />
        <p class="ways"><a href={linkTo(visit, 'delegationChain', { id })}>{words('chain.link')}</a></p>
        {meetings.length > 0 && (
          <section aria-labelledby="meetings">
            <h2 id="meetings">{words('participants.meetings')}</h2>
            <ul>
              {meetings.map(({ event, count }) => (
                <li key={event}>
                  <SubjectLink subject={`enrolment:${event}`} visit={visit} names={new Map([[`enrolment:${event}`, past.names.get(`event:${event}`) ?? { en: event }]])} />: {words('participants.registered', { count })}
                </li>
              ))}
            </ul>
          </section>
        )}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function Facts({ visit, participant }: { readonly visit: Visit; readonly participant: ParticipantState }): VNode {
  const { words, language } = visit;
  const { type, constituency, country, since, until, application } = participant;
  return (
    <dl class="facts">
      <Fact label={words('participants.type')}>{words(`word.participant.${type}`)}</Fact>
      {constituency !== undefined && <Fact label={words('participants.constituency')}>{words(`constituency.${constituency}`)}</Fact>}
      {country !== undefined && <Fact label={words('participants.country')}>{stateName(country, language)}</Fact>}
      <Fact label={words('participants.since')}>
        <time dateTime={since}>{dayText(since, language)}</time>
      </Fact>
      {until !== undefined && (
        <Fact label={words('participants.until')}>
          <time dateTime={until}>{dayText(until, language)}</time>
        </Fact>
      )}
      {application !== undefined && (
        <Fact label={words('participants.application')}>
          <a href={linkTo(visit, 'application', { id: application })}>{application}</a>
        </Fact>
      )}
    </dl>
  );
}
