import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { constituencies, participantTypes } from '../../../process/participation/state.ts';
import type { ParticipantState } from '../../../process/participation/state.ts';
import { isId, slugOf } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { countedIn, observerStates } from '../../../process/vocabulary/states/state.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { countThings, listThings, tallyThings } from '../../../store/list-things.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { Bars } from '../../parts/bars.tsx';
import { dayText } from '../../parts/date.tsx';
import { Pager } from '../../parts/list.tsx';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { stateName } from '../../parts/state-names.ts';
import { Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { ParticipantsFilter } from './participants-filter.tsx';
import { participantsPageSize, parseParticipantsQuery, writeParticipantsQuery } from './participants-query.ts';
import type { ParticipantsQuery } from './participants-query.ts';
import { RecordParticipant } from './record-participant.tsx';

/** Everybody who may take part: States by their regional groups, then the register of all others. */
export async function participantsPage(visit: Visit): Promise<Page | Response> {
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await record(visit, sent);
  if (outcome instanceof Response) return outcome;
  const query = parseParticipantsQuery(visit.url.searchParams);
  const selection = { process: visit.process, position: visit.position, kind: 'participant', where: query.where, ...(query.words !== undefined && { words: query.words }) } as const;
  const { pool } = visit.store;
  const [participants, total, byType] = await Promise.all([
    listThings(pool, { ...selection, order: [{ field: 'type' }], limit: participantsPageSize, offset: (query.page - 1) * participantsPageSize }),
    visit.count({ participants: true, ...selection }, () => countThings(pool, selection)),
    tallyThings(pool, { process: visit.process, position: visit.position, kind: 'participant' }, ['type']),
  ]);
  return {
    title: visit.words('participants.title'),
    wide: true,
    ...(outcome !== undefined && { status: 422 }),
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${linkTo(visit, 'participants', {}).split('?')[0] ?? ''}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: <Body visit={visit} refusal={outcome} query={query} participants={participants} total={total} byType={new Map(byType.map(({ values, count }) => [values[0] ?? '', count]))} />,
  };
}

async function record(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const { fields } = sent;
  const name = textField(fields, 'name');
  const id = textField(fields, 'id') === '' ? slugOf(name) : textField(fields, 'id');
  const [type, constituency, country] = [textField(fields, 'type'), textField(fields, 'constituency'), textField(fields, 'country')];
  const data = { participant: isId(id) ? id : `participant-${sent.commandId.slice(0, 8)}`, name: { [visit.language]: name }, type: participantTypes.find((one) => one === type) ?? 'specially-accredited', since: visit.today, ...(constituency !== '' && { constituency: constituencies.find((one) => one === constituency) ?? 'civil-society' }), ...(country !== '' && { country }) };
  const done = await performAct(visit, { sent, commands: [{ name: 'record-participant', data }] });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'participant', { id: data.participant }), done.position);
}

interface BodyProps {
  readonly visit: Visit;
  readonly refusal: Refusal | undefined;
  readonly query: ParticipantsQuery;
  readonly participants: readonly ParticipantState[];
  readonly total: number;
  readonly byType: ReadonlyMap<string, number>;
}

function Body({ visit, refusal, query, participants, total, byType }: BodyProps): VNode {
  const { words } = visit;
  return (
    <>
      <h1>{words('participants.title')}</h1>
      <ParticipationViews visit={visit} />
      {refusal !== undefined && <RefusalBanner visit={visit} refusal={refusal} />}
      <p class="lead">{words('participants.lead')}</p>
      <div class="beside">
        <section aria-labelledby="states">
          <h2 id="states">{words('participants.states', { count: regionalGroups.reduce((sum, group) => sum + countedIn(group).length, 0) })}</h2>
          <Bars visit={visit} label={words('participants.by-region')} rows={regionalGroups.map((group) => ({ label: words(`region.${group}`), value: countedIn(group).length, href: linkTo(visit, 'groups', {}) }))} />
          <p>{words('participants.observers', { count: observerStates.length })} {observerStates.map(({ code }) => stateName(code, visit.language)).join(' · ')}</p>
        </section>
        <section aria-labelledby="others">
          <h2 id="others">{words('participants.others')}</h2>
          <Bars visit={visit} label={words('participants.by-type')} rows={participantTypes.map((type) => ({ label: words(`participant-type.${type}`), value: byType.get(type) ?? 0, href: linkTo(visit, 'participants', {}, { type }) }))} />
        </section>
      </div>
      <h2>{words('participants.register')}</h2>
      <ParticipantsFilter visit={visit} query={query} />
      <p class="count" role="status">{words('participants.count', { count: total })}</p>
      {participants.length > 0 && <Register visit={visit} participants={participants} />}
      <Pager visit={visit} total={total} pageSize={participantsPageSize} page={query.page} query={writeParticipantsQuery(query)} route="participants" />
      {may(visit.actor, 'record-participant') && visit.asOf === undefined && <RecordParticipant visit={visit} />}
    </>
  );
}

function Register({ visit, participants }: { readonly visit: Visit; readonly participants: readonly ParticipantState[] }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('participants.register')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('participants.name')}</th>
          <th scope="col">{words('participants.type')}</th>
          <th scope="col">{words('participants.country')}</th>
          <th scope="col">{words('participants.since')}</th>
        </tr>
      </thead>
      <tbody>
        {participants.map((participant) => (
          <tr key={participant.id}>
            <td class="what">
              <a href={linkTo(visit, 'participant', { id: participant.id })}>
                <Text text={participant.name} language={language} />
              </a>
              {participant.until !== undefined && <span class="mark">{words('participants.ended')}</span>}
            </td>
            <td>
              {words(`word.participant.${participant.type}`)}
              {participant.constituency !== undefined && <span class="soft"> · {words(`constituency.${participant.constituency}`)}</span>}
            </td>
            <td>{participant.country === undefined ? '' : stateName(participant.country, language)}</td>
            <td class="when">
              <time dateTime={participant.since}>{dayText(participant.since, language)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

