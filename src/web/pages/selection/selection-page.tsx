import type { VNode } from 'preact';
import type { SelectionState } from '../../../process/participation/state.ts';
import { selectionStatuses } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { selectionFileShape } from '../../../selection/publication.ts';
import type { Publication } from '../../../selection/publication.ts';
import { loadSelectionFile } from '../../../store/participation/selection-files.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerSelection } from './answer-selection.ts';
import { valueWord } from './balance-table.tsx';
import { ChancesPicture, percent } from './chances.tsx';
import { ChoiceSteps } from './choice-steps.tsx';
import { OfficerPart } from './officer-part.tsx';
import { candidatesOf, profilesOf } from './pool.ts';
import { computationOf } from './running.ts';

/** One selection, explained: what is wanted, who stands, everybody's chance, the lots, the draw, the recommendation, the decision. */
export async function selectionPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language, actor, url } = visit;
  const id = visit.parameters['id'] ?? '';
  const selection = isId(id) ? await loadState(pool, process, position, 'selection', id) : undefined;
  if (selection === undefined) return missingPage(visit);
  const file = await loadSelectionFile(pool, process, id);
  const publication = publicationIn(selection, file);
  if (url.searchParams.get('file') === 'json') return publication === undefined ? missingPage(visit) : asFile(visit, selection, publication);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerSelection(visit, { sent, selection, publication, file });
  if (outcome instanceof Response) return outcome;
  const candidates = await candidatesOf(visit, selection);
  const read = actor.standing === 'secretariat' ? await profilesOf(visit, candidates) : undefined;
  const past = await loadPast(visit, subjectKey('selection', id));
  const computation = computationOf(pool, process, id);
  const waits = computation !== undefined && computation.outcome === undefined && computation.failed === undefined;
  return {
    title: plainText(selection.title, language),
    ...(outcome !== undefined && { status: 422 }),
    ...(waits && actor.standing === 'secretariat' && { refresh: 2 }),
    trail: [{ label: words('selections.title'), href: linkTo(visit, 'selections', {}) }],
    body: (
      <article class="thing">
        <h1>
          <Text text={selection.title} language={language} />
        </h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <Steps visit={visit} selection={selection} />
        <Facts visit={visit} selection={selection} candidates={candidates.length} />
        {visit.asOf === undefined && selection.status === 'announced' && selection.applyBy >= visit.today && (
          <p>
            <a class="act-link" href={linkTo(visit, 'candidacy', { id })}>{words('candidacy.title')}</a>
          </p>
        )}
        <OfficerPart visit={visit} selection={selection} candidates={candidates} read={read} computation={computation} publication={publication} file={file} />
        {publication !== undefined && <Published visit={visit} selection={selection} publication={publication} />}
        {publication !== undefined && selection.drawn !== undefined && <ChoiceSteps visit={visit} selection={selection} publication={publication} names={read?.names} />}
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

/** The publication as it was hashed, if it is the one of which the record holds the hash. */
function publicationIn(selection: SelectionState, file: Awaited<ReturnType<typeof loadSelectionFile>>): Publication | undefined {
  if (selection.publication === undefined || file?.hash !== selection.publication) return undefined;
  const parsed = selectionFileShape.safeParse({ publication: file.publication, hash: file.hash });
  return parsed.success ? parsed.data.publication : undefined;
}

/** What anybody checks at home: the publication with its hash, and after the draw the seed and the lot. */
function asFile(visit: Visit, selection: SelectionState, publication: Publication): Response {
  const drawn = selection.drawn;
  const lot = drawn === undefined ? -1 : publication.lots.findIndex((one) => one.every((persons, body) => sameList(persons, drawn.find((list) => list.body === publication.problem.bodies[body]?.id)?.persons ?? [])));
  const draw = selection.seed !== undefined && lot >= 0 ? { draw: { seed: selection.seed, lot } } : {};
  return new Response(JSON.stringify({ publication, hash: selection.publication, ...draw }), {
    headers: { 'content-type': 'application/json', 'content-disposition': `attachment; filename="${visit.process}-${selection.id}.json"`, 'cache-control': 'public, max-age=0, must-revalidate' },
  });
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((person) => b.includes(person));
}

function Steps({ visit, selection }: { readonly visit: Visit; readonly selection: SelectionState }): VNode {
  const { words } = visit;
  const at = selectionStatuses.indexOf(selection.status);
  return (
    <ol class="steps" aria-label={words('selection.steps')}>
      {selectionStatuses.map((status, index) => (
        <li key={status} class={index < at ? 'done' : index === at ? 'now' : undefined} aria-current={index === at ? 'step' : undefined}>
          {words(`selection-status.${status}`)}
        </li>
      ))}
    </ol>
  );
}

function Facts({ visit, selection, candidates }: { readonly visit: Visit; readonly selection: SelectionState; readonly candidates: number }): VNode {
  const { words, language } = visit;
  return (
    <>
      <dl class="facts">
        <Fact label={words('selections.apply-by')}>{words('procedure.midnight', { day: dayText(selection.applyBy, language), zone: selection.timeZone })}</Fact>
        <Fact label={words('selection.candidates')}>{candidates}</Fact>
        <Fact label={words('selection.commitment')}>
          <code class="hash">{selection.seedCommitment}</code>
        </Fact>
        {selection.seed !== undefined && (
          <Fact label={words('selection.seed')}>
            <code class="hash">{selection.seed}</code>
          </Fact>
        )}
      </dl>
      {selection.bodies.map(({ id, title, seats, quotas, onePerEntity }) => (
        <section key={id} aria-labelledby={`body-${id}`}>
          <h2 id={`body-${id}`}>{words('selection.body', { title: plainText(title, language), seats })}</h2>
          {onePerEntity && <p>{words('selections.one-per-entity')}</p>}
          <ul class="quotas">
            {quotas.map(({ attribute, value, least, most }) => (
              <li key={`${attribute}${value}`}>
                {valueWord(visit, attribute, value)}: {words('selection.quota', { least, most })}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const shownLots = 10;

function Published({ visit, selection, publication }: { readonly visit: Visit; readonly selection: SelectionState; readonly publication: Publication }): VNode {
  const { words, actor } = visit;
  const chances = Object.entries(publication.chances).map(([person, own]) => ({ person, chance: own.reduce((sum, one) => sum + one, 0) })).toSorted((a, b) => a.chance - b.chance);
  const mine = chances.find(({ person }) => person === actor.person);
  const page = Math.max(0, Math.min(publication.lots.length / shownLots - 1, Number(visit.url.searchParams.get('lots') ?? 0) || 0));
  return (
    <section aria-labelledby="published">
      <h2 id="published">{words('selection.published')}</h2>
      {mine !== undefined && <p class="lead">{words('selection.mine', { chance: percent(visit, mine.chance) })}</p>}
      <p>{publication.method.complete ? words('selection.fairest', { least: percent(visit, chances[0]?.chance ?? 0) }) : words('selection.part', { part: percent(visit, publication.method.part) })}</p>
      <ChancesPicture visit={visit} publication={publication} />
      <details>
        <summary>{words('selection.chances.all', { count: chances.length })}</summary>
        <ul class="names">
          {chances.map(({ person, chance }) => (
            <li key={person}>
              <code>{person}</code> {percent(visit, chance)}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{words('selection.lots', { count: publication.lots.length })}</summary>
        <ol start={page * shownLots}>
          {publication.lots.slice(page * shownLots, (page + 1) * shownLots).map((lot, index) => (
            <li key={index} value={page * shownLots + index}>
              {lot.map((persons) => persons.join(' ')).join(' | ')}
            </li>
          ))}
        </ol>
        <p>
          {page > 0 && <a href={linkTo(visit, 'selection', { id: selection.id }, { lots: String(page - 1) })}>{words('list.previous')}</a>} <a href={linkTo(visit, 'selection', { id: selection.id }, { lots: String(page + 1) })}>{words('list.next')}</a>
        </p>
      </details>
      <h3>{words('selection.check')}</h3>
      <p>{words('selection.check.how')}</p>
      <p>
        <a class="download" href={linkTo(visit, 'selection', { id: selection.id }, { file: 'json' })}>{words('selection.file')}</a> <code class="hash">{selection.publication}</code>
      </p>
      <pre>
        <code>{`travaux selection verify ${visit.process}-${selection.id}.json`}</code>
      </pre>
    </section>
  );
}
