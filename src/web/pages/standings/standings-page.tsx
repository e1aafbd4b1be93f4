import { randomBytes } from 'node:crypto';
import { serialize } from 'hono/utils/cookie';
import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { parseAddress, personAt } from '../../../identity/accounts.ts';
import type { StandingState } from '../../../process/participation/state.ts';
import { personPattern, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { PersonId } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { delegationRoles, isStanding, standings } from '../../../process/vocabulary/standing.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { isStateCode, statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { actingCookie } from '../../who-asks.ts';

/** Who is what in this process. Somebody with several standings chooses here under which they act; the secretariat gives and ends them. */
export async function standingsPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, actor } = visit;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, sent);
  if (outcome instanceof Response) return outcome;
  const [held, participants] = await Promise.all([
    listThings(pool, { process, position, kind: 'standing', where: { status: 'held' }, order: [{ field: 'standing' }] }),
    listThings(pool, { process, position, kind: 'participant' }),
  ]);
  const names = await loadNames(pool, process, position, held.flatMap(({ of }) => (of === undefined || isStateCode(of) ? [] : [subjectKey('participant', of)])));
  const gives = visit.asOf === undefined && may(actor, 'give-standing');
  return {
    title: words('standings.title'),
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('standings.title')}</h1>
        <ParticipationViews visit={visit} />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('standings.lead')}</p>
        {held.length === 0 && <p>{words('standings.none')}</p>}
        {held.length > 0 && <Held visit={visit} held={held} names={names} />}
        {gives && (
          <section aria-labelledby="give">
            <h2 id="give">{words('standings.give')}</h2>
            <ActForm visit={visit} act="give" label={words('standings.give')}>
              <Line visit={visit} name="whom" label={words('standings.whom')} hint={words('standings.whom.hint')} />
              <Choice visit={visit} name="standing" label={words('standings.standing')} options={standings.filter((one) => one !== 'public').map((one) => ({ value: one, label: words(`standing.${one}`) }))} />
              <Choice visit={visit} name="state" label={words('standing.state')} optional options={statesIn(visit.language).map(({ code, name }) => ({ value: code, label: name }))} />
              <Choice visit={visit} name="role" label={words('standing.role')} optional options={delegationRoles.map((role) => ({ value: role, label: words(`role.${role}`) }))} />
              <Choice visit={visit} name="entity" label={words('standing.entity')} optional options={participants.map(({ id, name }) => ({ value: id, label: plainText(name, visit.language) }))} />
            </ActForm>
          </section>
        )}
      </>
    ),
  };
}

async function answer(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const { fields, act } = sent;
  const back = linkTo(visit, 'standings', {});
  if (act === 'act-under') {
    const cookie = serialize(actingCookie, textField(fields, 'id').slice(0, 80), { httpOnly: true, sameSite: 'Lax', path: '/' });
    return new Response(null, { status: 303, headers: { location: linkTo(visit, 'desk', {}), 'set-cookie': cookie, 'cache-control': 'private, no-store' } });
  }
  if (act === 'end') {
    const id = textField(fields, 'id');
    const done = await performAct(visit, { sent, commands: [{ name: 'end-standing', data: { id } }], about: subjectKey('standing', id) });
    return isRefusal(done) ? done : toDone(back, done.position);
  }
  if (!may(visit.actor, 'give-standing')) return refuse('not-allowed', 'RG-17');
  const standing = textField(fields, 'standing');
  const person = await personOf(visit, textField(fields, 'whom'));
  if (person === undefined || !isStanding(standing)) return refuse('bad-input', 'RG-17', { field: person === undefined ? visit.words('standings.whom') : visit.words('standings.standing') });
  const of = standing === 'delegation' ? textField(fields, 'state') : standing === 'focal-point' ? textField(fields, 'entity') : '';
  const role = standing === 'delegation' ? delegationRoles.find((one) => one === textField(fields, 'role')) : undefined;
  const data = { id: `standing-${randomBytes(4).toString('hex')}`, person, standing, ...(of !== '' && { of }), ...(role !== undefined && { role }) };
  const done = await performAct(visit, { sent, commands: [{ name: 'give-standing', data }] });
  return isRefusal(done) ? done : toDone(back, done.position);
}

/** By the e-mail address with which they sign in, whether or not they have done so yet, or by the id that the record knows them by. */
export async function personOf({ caller }: Visit, whom: string): Promise<PersonId | undefined> {
  if (isPerson(whom)) return whom;
  const address = parseAddress(whom);
  return address === undefined || caller === undefined ? undefined : personAt(caller.identity.pool, address);
}

function isPerson(text: string): text is PersonId {
  return personPattern.test(text);
}

function Held({ visit, held, names }: { readonly visit: Visit; readonly held: readonly StandingState[]; readonly names: Names }): VNode {
  const { words, actor } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('standings.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('standings.standing')}</th>
          <th scope="col">{words('standings.of')}</th>
          <th scope="col">{words('standings.person')}</th>
          <th scope="col">{words('acting.title')}</th>
        </tr>
      </thead>
      <tbody>
        {held.map((one) => (
          <tr key={one.id}>
            <td>
              {words(`standing.${one.standing}`)} {one.role !== undefined && <span class="soft">{words(`role.${one.role}`)}</span>}
            </td>
            <td>{one.of !== undefined && <HolderName of={one.of} visit={visit} names={names} />}</td>
            <td>
              <code>{one.person}</code> {one.person === actor.person && <strong>{words('standings.you')}</strong>}
            </td>
            <td>
              {!visit.demo && one.person === actor.person && (
                <ActForm visit={visit} act="act-under" label={words('standings.act-under')} bare quiet>
                  <input type="hidden" name="id" value={one.id} />
                </ActForm>
              )}
              {visit.asOf === undefined && may(actor, 'end-standing', one) && (
                <ActForm visit={visit} act="end" label={words('standings.end')} bare quiet>
                  <input type="hidden" name="id" value={one.id} />
                </ActForm>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
