import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { membersOn } from '../../../process/participation/group-members.ts';
import { groupTypes } from '../../../process/participation/state.ts';
import type { GroupState, StatementState } from '../../../process/participation/state.ts';
import { isId, slugOf } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { stateName } from '../../parts/state-names.ts';
import { Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

/** Groups of States with their members on the day looked at, and the statements made on their behalf. */
export async function groupsPage(visit: Visit): Promise<Page | Response> {
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await form(visit, sent);
  if (outcome instanceof Response) return outcome;
  const { store: { pool }, process, position, words } = visit;
  const [groups, statements] = await Promise.all([
    listThings(pool, { process, position, kind: 'group' }),
    listThings(pool, { process, position, kind: 'statement', order: [{ field: 'on', descending: true }], limit: 100 }),
  ]);
  return {
    title: words('groups.title'),
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('groups.title')}</h1>
        <ParticipationViews visit={visit} />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('groups.lead')}</p>
        {groupTypes.map((type) => (
          <GroupTable key={type} visit={visit} type={type} groups={groups.filter((group) => group.type === type)} />
        ))}
        {statements.length > 0 && <Statements visit={visit} statements={statements} groups={groups} />}
        {may(visit.actor, 'form-group') && visit.asOf === undefined && <FormGroup visit={visit} />}
      </>
    ),
  };
}

/** A delegation forms an ad hoc group with itself in it; the secretariat may form any. */
async function form(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const { fields } = sent;
  const name = textField(fields, 'name');
  const shortName = textField(fields, 'short-name');
  const slug = slugOf(shortName === '' ? name : shortName);
  const group = isId(slug) ? slug : `group-${sent.commandId.slice(0, 8)}`;
  const own = visit.actor.standing === 'delegation' && visit.actor.of !== undefined ? [{ state: visit.actor.of, from: visit.today }] : [];
  const data = { group, name: { [visit.language]: name }, shortName: { [visit.language]: shortName === '' ? name : shortName }, type: 'ad-hoc' as const, members: own };
  const done = await performAct(visit, { sent, commands: [{ name: 'form-group', data }] });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'group', { id: group }), done.position);
}

function GroupTable({ visit, type, groups }: { readonly visit: Visit; readonly type: (typeof groupTypes)[number]; readonly groups: readonly GroupState[] }): VNode | null {
  const { words, language } = visit;
  if (groups.length === 0) return null;
  const day = visit.asOf ?? visit.today;
  return (
    <section aria-labelledby={`groups-${type}`}>
      <h2 id={`groups-${type}`}>{words(`groups.type.${type}`)}</h2>
      <table class="register">
        <caption class="visually-hidden">{words(`groups.type.${type}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{words('groups.short')}</th>
            <th scope="col">{words('groups.name')}</th>
            <th scope="col" class="number">{words('groups.members-on', { day: dayText(day, language) })}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.id}>
              <td>
                <a href={linkTo(visit, 'group', { id: group.id })}>
                  <Text text={group.shortName} language={language} />
                </a>
              </td>
              <td>
                <Text text={group.name} language={language} />
              </td>
              <td class="number">{membersOn(group, day).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Statements({ visit, statements, groups }: { readonly visit: Visit; readonly statements: readonly StatementState[]; readonly groups: readonly GroupState[] }): VNode {
  const { words, language } = visit;
  const names = new Map(groups.map((group) => [group.id, group.shortName]));
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">{words('groups.statements')}</h2>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <time dateTime={statement.on}>{dayText(statement.on, language)}</time>{' '}
            <a href={linkTo(visit, 'statement', { id: statement.id })}>
              <Text text={statement.title} language={language} />
            </a>{' '}
            <span class="soft">
              <Text text={names.get(statement.group) ?? { en: statement.group }} language={language} /> · {stateName(statement.by, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FormGroup({ visit }: { readonly visit: Visit }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="form-group">
      <h2 id="form-group">{words('groups.form')}</h2>
      <p class="hint">{words('groups.form.hint')}</p>
      <ActForm visit={visit} act="form" label={words('groups.form.do')}>
        <label>
          <span>{words('groups.name')}</span>
          <input name="name" required maxLength={400} />
        </label>
        <label>
          <span>{words('groups.short')}</span>
          <input name="short-name" maxLength={60} />
        </label>
      </ActForm>
    </section>
  );
}
