import type { VNode } from 'preact';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isPurpose } from '../../../access/purposes.ts';
import { addressOf, copyAccount, forgetAccount } from '../../../identity/accounts.ts';
import { copyMailsTo, eraseMailsTo } from '../../../mail/erase-mails.ts';
import { mayUse } from '../../../access/personal-data.ts';
import { blankProfile } from '../../../store/participation/selection-files.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import type { Access, OwnData, PersonalDatum, PersonalRefusal } from '../../../store/personal/personal-rows.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { dayText, Moment } from '../../parts/date.tsx';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { subjectHref, SubjectLink } from '../../parts/sentence.tsx';
import { isMessageKey } from '../../messages/catalogue.ts';
import { sentForm, textField } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadFieldLabels } from './field-labels.ts';
import type { FieldLabels } from './field-labels.ts';
import { Purges } from './purges.tsx';

/** Everything that is kept about whoever looks: what, for which purpose, until when, who looked at it; to take along and to erase. */
export async function personalDataPage(visit: Visit): Promise<Page | Response> {
  const { words, actor, process } = visit;
  const { personal } = visit.store;
  const sent = sentForm(visit);
  let refusal: PersonalRefusal | undefined;
  if (sent?.act === 'purge' && actor.standing === 'secretariat' && mayUse(actor, 'keeping')) await personal.purge(visit.today);
  if (sent?.act === 'erase') {
    const outcome = textField(sent.fields, 'sure') === 'yes' ? await erase(visit) : undefined;
    if (outcome instanceof Response) return outcome;
    refusal = outcome;
  }
  const own = actor.person === undefined ? undefined : await personal.exportOwn(process, actor);
  if (own !== undefined && !('refused' in own) && visit.url.searchParams.get('as') === 'json') return wholeCopy(visit, own);
  const kept = own === undefined || 'refused' in own ? undefined : own;
  const subjects = [...new Set(kept?.data.map(({ subject }) => subject))];
  const [names, labels] = await Promise.all([loadNames(visit.store.pool, process, visit.position, subjects), loadFieldLabels(visit, subjects)]);
  return {
    title: words('personal.title'),
    status: refusal === undefined ? 200 : 422,
    body: (
      <>
        <h1>{words('personal.title')}</h1>
        <ParticipationViews visit={visit} />
        <p class="lead">{words('personal.lead')}</p>
        {refusal !== undefined && (
          <div class="problems" role="alert">
            <p>{words(`personal.refusal.${refusal.code}`)}</p>
          </div>
        )}
        {visit.url.searchParams.has('erased') && <p class="done-notice" role="status">{words('personal.erased')}</p>}
        {kept === undefined ? <p>{words('personal.nobody')}</p> : <Kept visit={visit} own={kept} subjects={subjects} names={names} labels={labels} />}
        <Purges visit={visit} reports={await personal.listPurges()} />
      </>
    ),
  };
}

/** Erases here, and what other tables hold of the same person: profiles in published selections, mails to them, and their account. */
async function erase(visit: Visit): Promise<Response | PersonalRefusal> {
  const { actor, caller, process } = visit;
  if (actor.person === undefined) return { refused: true, code: 'unknown-person' };
  const outcome = await visit.store.personal.eraseOwn({ process, person: actor.person, by: actor });
  if (outcome.refused && outcome.code !== 'unknown-person') return outcome;
  await blankProfile(visit.store.pool, process, actor.person);
  if (caller !== undefined) {
    await eraseMailsTo(caller.outbox.pool, actor.person, await addressOf(caller.identity.pool, actor.person));
    await forgetAccount(caller.identity.pool, actor.person);
  }
  return new Response(null, { status: 303, headers: { location: linkTo(visit, 'personalData', {}, { erased: 'yes' }), 'cache-control': 'private, no-store' } });
}

/** What this process keeps of the person, and beside it their account and the mails to them. */
async function wholeCopy(visit: Visit, own: OwnData): Promise<Response> {
  const { caller } = visit;
  const account = caller === undefined ? undefined : await copyAccount(caller.identity.pool, own.person);
  const mails = caller === undefined ? [] : await copyMailsTo(caller.outbox.pool, own.person);
  const files = own.files.map(({ bytes, ...rest }) => ({ ...rest, base64: Buffer.from(bytes).toString('base64') }));
  return new Response(JSON.stringify({ ...own, files, account: account ?? null, mails }, null, 1), {
    headers: { 'content-type': 'application/json', 'content-disposition': `attachment; filename="${visit.process}-${own.person}.json"`, 'cache-control': 'private, no-store' },
  });
}

interface KeptProps {
  readonly visit: Visit;
  readonly own: OwnData;
  readonly subjects: readonly SubjectKey[];
  readonly names: Names;
  readonly labels: FieldLabels;
}

function Kept({ visit, own, subjects, names, labels }: KeptProps): VNode {
  const { words } = visit;
  return (
    <>
      <p>
        {words('personal.known-as')} <code>{own.person}</code>
      </p>
      {own.data.length === 0 && own.files.length === 0 && <p>{words('personal.nothing')}</p>}
      {subjects.map((subject) => (
        <section key={subject} aria-labelledby={`s-${subject}`}>
          <h2 id={`s-${subject}`}>
            <SubjectLink subject={subject} visit={visit} names={names} />
          </h2>
          <DataTable visit={visit} data={own.data.filter((datum) => datum.subject === subject)} labels={labels} />
          <p>
            <a href={correctionHref(visit, subject)}>{words('personal.correct')}</a>
          </p>
        </section>
      ))}
      {own.files.length > 0 && (
        <ul>
          {own.files.map((file) => (
            <li key={`${file.subject}${file.name}`}>
              <bdi>{file.name}</bdi> · {words('personal.until', { day: dayText(file.keptUntil, visit.language) })}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="download" href={linkTo(visit, 'personalData', {}, { as: 'json' })}>{words('personal.export')}</a>
      </p>
      <Accesses visit={visit} accesses={own.accesses} />
      <section aria-labelledby="erase">
        <h2 id="erase">{words('personal.erase')}</h2>
        <p>{words('personal.erase.lead')}</p>
        <ActForm visit={visit} act="erase" label={words('personal.erase.do')}>
          <label class="check">
            <input type="checkbox" name="sure" value="yes" required /> {words('personal.erase.sure')}
          </label>
        </ActForm>
      </section>
    </>
  );
}

/** Where the form of a thing can be filled in again. */
function correctionHref(visit: Visit, subject: SubjectKey): string {
  return subjectHref(subject, visit) ?? linkTo(visit, 'desk', {});
}

function DataTable({ visit, data, labels }: { readonly visit: Visit; readonly data: readonly PersonalDatum[]; readonly labels: FieldLabels }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('personal.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('personal.field')}</th>
          <th scope="col">{words('personal.value')}</th>
          <th scope="col">{words('personal.purposes')}</th>
          <th scope="col">{words('personal.kept-until')}</th>
        </tr>
      </thead>
      <tbody>
        {data.map(({ subject, field, value, purposes, keptUntil }) => (
          <tr key={field}>
            <th scope="row">{labels(subject, field)}</th>
            <td dir="auto">{typeof value === 'string' || typeof value === 'number' ? value : typeof value === 'boolean' ? words(value ? 'form.yes' : 'form.no') : value.join(', ')}</td>
            <td>{purposes.map((purpose) => words(`purpose.${purpose}`)).join(' · ')}</td>
            <td class="when">
              <time dateTime={keptUntil}>{dayText(keptUntil, language)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Accesses({ visit, accesses }: { readonly visit: Visit; readonly accesses: readonly Access[] }): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="accesses">
      <h2 id="accesses">{words('personal.accesses')}</h2>
      {accesses.length === 0 && <p>{words('personal.accesses.none')}</p>}
      <ul>
        {accesses.slice(0, 100).map((access) => (
          <li key={`${access.at}${access.purpose}${access.fields.join()}`}>
            <Moment at={access.at} language={language} /> · {standingName(visit, access.standing)} · {isPurpose(access.purpose) || isMessageKey(`purpose.${access.purpose}`) ? words(`purpose.${access.purpose}` as 'purpose.own') : access.purpose}
          </li>
        ))}
      </ul>
    </section>
  );
}

function standingName(visit: Visit, standing: string): string {
  const key = `standing.${standing}`;
  return isMessageKey(key) ? visit.words(key) : standing;
}
