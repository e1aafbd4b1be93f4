import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { draftKinds } from '../../../process/synthesis/state.ts';
import type { DraftState, TaxonomyState } from '../../../process/synthesis/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings, tallyThings } from '../../../store/list-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { Checks, Choice, Line } from '../../parts/labelled.tsx';
import { languageName } from '../../parts/language-names.ts';
import { loadMeetings } from '../../parts/meetings.ts';
import type { Meeting } from '../../parts/meetings.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { plainText } from '../../parts/text.tsx';
import { sentForm, textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { inItsLanguage } from './asked-draft.ts';
import { mayDraft } from './draft-views.tsx';
import { arrangeNew } from './new-draft.ts';

/** The summaries and reports of a process, and the form that begins another. */
export async function draftsPage(visit: Visit): Promise<Page | Response> {
  const able = visit.asOf === undefined && may(visit.actor, 'arrange-draft');
  const { store: { pool }, process, position, words } = visit;
  const sent = sentForm(visit);
  const taxonomies = able || sent !== undefined ? await listThings(pool, { process, position, kind: 'taxonomy' }) : [];
  const outcome = sent === undefined ? undefined : await arrangeNew(visit, sent, taxonomies);
  if (outcome instanceof Response) return outcome;
  const [drafts, tally, meetings] = await Promise.all([
    listThings(pool, { process, position, kind: 'draft', order: [{ field: 'title' }] }),
    tallyThings(pool, { process, position, kind: 'sentence', where: { standing: 'yes' } }, ['draft']),
    able ? loadMeetings(visit) : [],
  ]);
  const names = await loadNames(pool, process, position, drafts.flatMap(({ events }) => events.map((event) => subjectKey('event', event))));
  const counts = new Map(tally.map(({ values: [draft = ''], count }) => [draft, count]));
  return {
    title: words('drafts.title'),
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('drafts.title')}</h1>
        <SynthesisViews visit={visit} />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('drafts.lead')}</p>
        {drafts.length === 0 ? <p>{words('drafts.none')}</p> : <DraftTable visit={visit} drafts={drafts} counts={counts} names={names} />}
        {able && <NewDraft visit={visit} taxonomies={taxonomies} meetings={meetings} sent={sent} refusal={outcome} />}
      </>
    ),
  };
}

interface TableProps {
  readonly visit: Visit;
  readonly drafts: readonly DraftState[];
  readonly counts: ReadonlyMap<string, number>;
  readonly names: Names;
}

function DraftTable({ visit, drafts, counts, names }: TableProps): VNode {
  const { words } = visit;
  return (
    <table class="register drafts">
      <caption class="visually-hidden">{words('drafts.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('field.title')}</th>
          <th scope="col">{words('drafts.kind')}</th>
          <th scope="col">{words('drafts.meetings')}</th>
          <th scope="col">{words('drafts.language')}</th>
          <th scope="col" class="number">{words('drafts.sentences')}</th>
          <th scope="col">{words('column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft) => (
          <tr key={draft.id}>
            <td class="what">
              <a href={linkTo(visit, mayDraft(visit) && draft.status === 'open' ? 'draftDesk' : 'draft', { id: draft.id })} {...inItsLanguage(draft.language, visit)}>
                {draft.title}
              </a>
            </td>
            <td>{words(`drafts.kind.${draft.draftKind}`)}</td>
            <td>
              {draft.events.map((event, index) => (
                <span key={event}>
                  {index > 0 && ' · '}
                  <SubjectLink subject={subjectKey('event', event)} visit={visit} names={names} />
                </span>
              ))}
            </td>
            <td>{languageName(draft.language, visit.language)}</td>
            <td class="number">{counts.get(draft.id) ?? 0}</td>
            <td>
              <span class={`status ${draft.status === 'published' ? 'status-approved' : 'status-requested'}`}>{words(`drafts.status.${draft.status}`)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NewProps {
  readonly visit: Visit;
  readonly taxonomies: readonly TaxonomyState[];
  readonly meetings: readonly Meeting[];
  readonly sent: SentForm | undefined;
  readonly refusal: Refusal | undefined;
}

function NewDraft({ visit, taxonomies, meetings, sent, refusal }: NewProps): VNode {
  const { words, language } = visit;
  const typed = (name: string) => (sent === undefined || refusal === undefined ? undefined : textField(sent.fields, name));
  const codes = taxonomies.flatMap(({ id, title, codes: own }) => own.filter(({ retired }) => retired !== true).map(({ code, heading }) => ({ value: `${id}/${code}`, label: `${plainText(title, language)}: ${plainText(heading, language)}` })));
  return (
    <section aria-labelledby="new-draft">
      <h2 id="new-draft">{words('drafts.new')}</h2>
      <ActForm visit={visit} act="arrange" label={words('drafts.new.do')}>
        <Line visit={visit} name="title" label={words('field.title')} value={typed('title')} />
        <Choice visit={visit} name="kind" label={words('drafts.kind')} value={typed('kind') ?? 'summary'} options={draftKinds.map((kind) => ({ value: kind, label: words(`drafts.kind.${kind}`) }))} />
        <Choice visit={visit} name="language" label={words('drafts.language')} value={typed('language') ?? language} options={languages.map((one) => ({ value: one, label: languageName(one, language) }))} />
        <Choice visit={visit} name="taxonomy" label={words('drafts.arrangement')} hint={words('drafts.arrangement.hint')} value={typed('taxonomy')} options={taxonomies.map(({ id, title }) => ({ value: id, label: plainText(title, language) }))} optional empty={words('drafts.arrangement.none')} />
        <Choice visit={visit} name="code" label={words('drafts.code')} hint={words('drafts.code.hint')} value={typed('code')} options={codes} optional />
        <details class="acting" open={meetings.length < 12}>
          <summary>{words('drafts.meetings.choose')}</summary>
          <Checks name="events" label={words('drafts.meetings')} options={meetings.map(({ id, label }) => ({ value: id, label }))} chosen={sent === undefined ? [] : textFields(sent.fields, 'events')} />
        </details>
      </ActForm>
    </section>
  );
}
