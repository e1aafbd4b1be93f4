import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { membersOn } from '../../../process/participation/group-members.ts';
import { isMemberOn } from '../../../process/vocabulary/membership.ts';
import type { GroupState, Membership } from '../../../process/participation/state.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isId, slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { Line } from '../../parts/labelled.tsx';
import { stateName, statesIn } from '../../parts/state-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';

/** One group: its members on a day, who came and went, and what was said on its behalf. */
export async function groupPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const group = isId(id) ? await loadState(pool, process, position, 'group', id) : undefined;
  if (group === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, group, sent);
  if (outcome instanceof Response) return outcome;
  const statements = await listThings(pool, { process, position, kind: 'statement', where: { group: id }, order: [{ field: 'on', descending: true }], limit: 200 });
  const past = await loadPast(visit, subjectKey('group', id));
  const day = parseIsoDay(visit.url.searchParams.get('on') ?? '') ?? visit.asOf ?? visit.today;
  return {
    title: plainText(group.shortName, language),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('groups.title'), href: linkTo(visit, 'groups', {}) }],
    body: (
      <article class="thing">
        <h1>
          <Text text={group.name} language={language} />
        </h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <Members visit={visit} group={group} day={day} />
        <Changes visit={visit} group={group} />
        <p class="ways"><a href={linkTo(visit, 'delegationChain', { id })}>{words('chain.link')}</a></p>
        {statements.length > 0 && (
          <section aria-labelledby="statements">
            <h2 id="statements">{words('groups.statements')}</h2>
            <ul>
              {statements.map((statement) => (
                <li key={statement.id}>
                  <time dateTime={statement.on}>{dayText(statement.on, language)}</time>{' '}
                  <a href={linkTo(visit, 'statement', { id: statement.id })}>
                    <Text text={statement.title} language={language} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Acting visit={visit} group={group} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

async function answer(visit: Visit, group: GroupState, sent: SentForm): Promise<Response | Refusal> {
  const { fields } = sent;
  const state = visit.actor.standing === 'delegation' ? (visit.actor.of ?? '') : textField(fields, 'state');
  const day = textField(fields, 'day') === '' ? visit.today : textField(fields, 'day');
  const title = textField(fields, 'title');
  const statement = `${group.id.slice(0, 30)}-${slugOf(title).slice(0, 30)}-${sent.commandId.slice(0, 4)}`;
  const commands =
    sent.act === 'leave' ? [{ name: 'leave-group' as const, data: { group: group.id, state, lastDay: day } }]
    : sent.act === 'state' ? [{ name: 'record-statement' as const, data: { statement, group: group.id, by: state, on: day, title: { [visit.language]: title } } }]
    : [{ name: 'join-group' as const, data: { group: group.id, state, from: day } }];
  const done = await performAct(visit, { sent, commands });
  if (isRefusal(done)) return done;
  return toDone(sent.act === 'state' ? linkTo(visit, 'statement', { id: statement }) : linkTo(visit, 'group', { id: group.id }), done.position);
}

function Members({ visit, group, day }: { readonly visit: Visit; readonly group: GroupState; readonly day: IsoDay }): VNode {
  const { words, language } = visit;
  const members = membersOn(group, day).map((code) => stateName(code, language)).toSorted(new Intl.Collator(language).compare);
  return (
    <section aria-labelledby="members">
      <h2 id="members">{words('groups.members', { count: members.length, day: dayText(day, language) })}</h2>
      <form class="inline-form" action={visit.url.pathname}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        <label>
          {words('groups.on-day')} <input type="date" name="on" value={day} />
        </label>{' '}
        <button type="submit" class="quiet">{words('groups.show')}</button>
      </form>
      <ul class="names">
        {members.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}

/** Memberships that began or ended on a known day. */
function Changes({ visit, group }: { readonly visit: Visit; readonly group: GroupState }): VNode | null {
  const { words, language } = visit;
  const dated = group.members.flatMap((one) => changesOf(one)).toSorted((a, b) => (a.day < b.day ? 1 : -1));
  if (dated.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words('groups.changes')}</h2>
      <ul>
        {dated.map(({ state, day, change }) => (
          <li key={`${state}${day}${change}`}>
            <time dateTime={day}>{dayText(day, language)}</time> {words(`groups.${change}`, { state: stateName(state, language) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function changesOf({ state, from, to }: Membership): readonly { readonly state: string; readonly day: IsoDay; readonly change: 'joined' | 'left' }[] {
  return [...(from === undefined ? [] : [{ state, day: from, change: 'joined' as const }]), ...(to === undefined ? [] : [{ state, day: to, change: 'left' as const }])];
}

/** What the visitor may do about this group now: join or leave for their State, record a statement made on its behalf. */
function Acting({ visit, group }: { readonly visit: Visit; readonly group: GroupState }): VNode | null {
  const { words, actor, language } = visit;
  const moves = may(actor, 'join-group', group);
  const speaks = may(actor, 'record-statement');
  const own = actor.standing === 'delegation';
  const member = actor.of !== undefined && isMemberOn(group, actor.of, visit.today);
  if (visit.asOf !== undefined || (!moves && !(speaks && (!own || member)))) return null;
  const state = own ? null : (
    <label>
      <span>{words('standing.state')}</span>
      <select name="state" required>
        <option value="">{words('form.choose')}</option>
        {statesIn(language).map(({ code, name }) => (
          <option key={code} value={code}>{name}</option>
        ))}
      </select>
    </label>
  );
  const day = (label: string) => <Line visit={visit} name="day" type="date" label={label} value={visit.today} />;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('acting.title')}</h2>
      {moves && (!own || !member) && (
        <details>
          <summary>{words('groups.join')}</summary>
          <ActForm visit={visit} act="join" label={words('groups.join')}>
            {state}
            {day(words('groups.first-day'))}
          </ActForm>
        </details>
      )}
      {moves && (!own || member) && (
        <details>
          <summary>{words('groups.leave')}</summary>
          <ActForm visit={visit} act="leave" label={words('groups.leave')}>
            {state}
            {day(words('groups.last-day'))}
          </ActForm>
        </details>
      )}
      {speaks && (!own || member) && (
        <details>
          <summary>{words('groups.speak')}</summary>
          <ActForm visit={visit} act="state" label={words('groups.speak')}>
            {state}
            <Line visit={visit} name="title" label={words('groups.statement-title')} />
            {day(words('groups.statement-day'))}
          </ActForm>
        </details>
      )}
    </section>
  );
}
