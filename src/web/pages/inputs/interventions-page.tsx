import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { languageOf } from '../../../analysis/words/words.ts';
import { extractBounded } from '../../../interchange/bounded-reading.ts';
import { noteText } from '../../../process/synthesis/origin.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { listInterventions } from '../../../store/inputs/list-interventions.ts';
import type { InterventionFilter, ListedIntervention } from '../../../store/inputs/list-interventions.ts';
import { loadUses } from '../../../store/inputs/load-uses.ts';
import type { Uses } from '../../../store/inputs/load-uses.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Moment } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Pager } from '../../parts/list.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { isStateCode } from '../../parts/state-names.ts';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { recommendationsIn } from './find-in-input.ts';
import { nameText } from './input-entries.ts';
import { isProblem, Problem } from './input-problem.tsx';
import type { InputProblem } from './input-problem.tsx';
import { InputViews } from './input-views.tsx';

const pageSize = 50;

/** What was said in the sessions, as it was noted: with what the speaker asked for, and what became of that. */
export async function interventionsPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, url } = visit;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await find(visit, sent);
  if (outcome instanceof Response) return outcome;
  const filter = filterIn(url.searchParams);
  const page = Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1);
  const all = await listInterventions(pool, process, position, filter);
  const notes = all.slice((page - 1) * pageSize, page * pageSize);
  const [uses, names] = await Promise.all([
    loadUses(pool, process, position, notes.map(({ id }) => ({ key: subjectKey('note', id), withdrawn: false, counts: true }))),
    loadNames(pool, process, position, notes.flatMap(({ event, holder, group }) => [subjectKey('event', event), ...(holder === null || isStateCode(holder) ? [] : [subjectKey('participant', holder)]), ...(group === null ? [] : [subjectKey('group', group)])])),
  ]);
  const active = Object.keys(filter).length > 0;
  return {
    title: words('inputs.view.interventions'),
    trail: [{ label: words('inputs.title'), href: linkTo(visit, 'inputs', {}) }],
    ...(isProblem(outcome) && { status: 422 }),
    body: (
      <>
        <h1>{words('inputs.view.interventions')}</h1>
        <InputViews visit={visit} />
        {isProblem(outcome) && <Problem visit={visit} problem={outcome} files={false} />}
        <p class="lead">{words('interventions.lead')}</p>
        <form class="search-form" role="search" action={url.pathname} aria-label={words('inputs.view.interventions')}>
          {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
          {filter.event !== undefined && <input type="hidden" name="event" value={filter.event} />}
          <label for="words">{words('inputs.words')}</label>
          <input id="words" type="search" name="words" value={filter.words} maxLength={100} />
          <button type="submit">{words('filter.apply')}</button> {active && <a href={linkTo(visit, 'interventions', {})}>{words('filter.clear')}</a>}
        </form>
        <p class="count" role="status">{words('interventions.count', { count: all.length })}</p>
        <ol class="interventions">
          {notes.map((note) => (
            <Intervention key={note.id} visit={visit} note={note} uses={uses.get(subjectKey('note', note.id))} names={names} />
          ))}
        </ol>
        <Pager visit={visit} total={all.length} pageSize={pageSize} page={page} query={{ ...filter }} route={(query) => linkTo(visit, 'interventions', {}, query)} />
      </>
    ),
  };
}

function filterIn(search: URLSearchParams): InterventionFilter {
  const [event, holder, words] = ['event', 'holder', 'words'].map((name) => search.get(name)?.trim().slice(0, 100) ?? '');
  return { ...(event !== undefined && isId(event) && { event }), ...(holder !== undefined && (isId(holder) || isStateCode(holder)) && { holder }), ...(words !== undefined && words !== '' && { words }) };
}

/** What the speaker asked for, as the note-taker wrote it, is one recommendation; where there is only the gist, the extractor looks. */
async function find(visit: Visit, sent: SentForm): Promise<Response | InputProblem> {
  if (visit.asOf !== undefined || !may(visit.actor, 'extract-recommendation')) return refuse('not-allowed', 'PA-2', { act: 'extract-recommendation' });
  const { store: { pool }, process, head, language, words } = visit;
  const id = textField(sent.fields, 'note');
  const note = isId(id) ? await loadState(pool, process, head, 'note', id) : undefined;
  if (note === undefined) return refuse('not-found', 'WP-6', { id });
  const text = noteText(note);
  const asked = note.recommendation;
  const extract: typeof extractBounded = asked === undefined ? extractBounded : async () => [{ heading: '', pieces: [{ start: text.length - asked.length, end: text.length }] }];
  const found = await recommendationsIn(visit, { of: subjectKey('note', id), text, language: languageOf(text) ?? language, extract });
  if (found === undefined) return { said: [words('input.find.gave-up')] };
  if (found.commands.length === 0) return { said: [words('input.find.done', { count: 0, known: found.known })] };
  const done = await performAct(visit, { sent, commands: found.commands });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'interventions', {}, { ...filterIn(visit.url.searchParams) }), done.position);
}

interface InterventionProps {
  readonly visit: Visit;
  readonly note: ListedIntervention;
  readonly uses: Uses | undefined;
  readonly names: Names;
}

function Intervention({ visit, note: { id, event, holder, group, capacity, givenAt, gist, recommendation, tags }, uses, names }: InterventionProps): VNode {
  const { words, language, actor } = visit;
  const found = uses?.recommendations.length ?? 0;
  const sentences = uses?.account.fate === 'cited' ? uses.account.through.length : 0;
  const finds = visit.asOf === undefined && may(actor, 'extract-recommendation') && found === 0;
  return (
    <li id={id}>
      <p class="said-by">
        <strong>{capacity !== null ? words(`floor.capacity.${capacity}`) : holder === null ? '–' : <HolderName of={holder} visit={visit} names={names} />}</strong>
        {group !== null && (
          <>
            {' '}
            {words('inputs.for')} <SubjectLink subject={subjectKey('group', group)} visit={visit} names={names} />
          </>
        )}{' '}
        <span class="soft">
          <a href={linkTo(visit, 'sessionRecord', { id: event })}>{nameText(subjectKey('event', event), visit, names)}</a>
          {givenAt !== null && (
            <>
              {' · '}
              <Moment at={givenAt} language={language} />
            </>
          )}
        </span>
      </p>
      {gist !== null && <p dir="auto">{gist}</p>}
      {recommendation !== null && (
        <p class="asked" dir="auto">
          <strong>{words('interventions.asked')}</strong> {recommendation}
        </p>
      )}
      <p class="soft">
        {tags.map((tag) => (
          <span key={tag}>
            <bdi>#{tag}</bdi>{' '}
          </span>
        ))}
        {[...(found > 0 ? [words('inputs.recommendations', { count: found })] : []), ...(sentences > 0 ? [words('inputs.sentences', { count: sentences })] : [])].join(' · ')}
      </p>
      {finds && (
        <ActForm visit={visit} act="find" label={words(recommendation === null ? 'input.find' : 'interventions.take')} bare quiet>
          <input type="hidden" name="note" value={id} />
        </ActForm>
      )}
    </li>
  );
}
