import type { VNode } from 'preact';
import type { SelectionState } from '../../../process/participation/state.ts';
import { selectionStatuses } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
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
import { ChoiceSteps } from './choice-steps.tsx';
import { OfficerPart } from './officer-part.tsx';
import { OwnCandidacy } from './own-candidacy.tsx';
import { candidatesOf, profilesOf } from './pool.ts';
import { PoolProfile } from './pool-profile.tsx';
import { asFile, publicationIn } from './publication-file.ts';
import { Published } from './published.tsx';
import { computationOf } from './running.ts';
import { sourceText } from './source-text.ts';

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
  const profiles = publication?.problem.applicants.map(({ profile }) => profile) ?? (read === undefined ? undefined : [...read.profiles.values()]);
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
        <OwnCandidacy visit={visit} selection={selection} candidates={candidates} />
        {profiles !== undefined && <PoolProfile visit={visit} profiles={profiles} />}
        <OfficerPart visit={visit} selection={selection} computation={computation} file={file} sent={sent} />
        {publication !== undefined && <Published visit={visit} selection={selection} publication={publication} />}
        {publication !== undefined && selection.drawn !== undefined && <ChoiceSteps visit={visit} selection={selection} publication={publication} names={read?.names} sent={sent} />}
        <History visit={visit} past={past} />
      </article>
    ),
  };
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
        {selection.publicSource !== undefined && <Fact label={words('selection.public.source')}>{sourceText(visit, selection.publicSource)}</Fact>}
        {selection.publicValue !== undefined && (
          <Fact label={words('selection.public.value')}>
            <code dir="ltr">{selection.publicValue}</code>
          </Fact>
        )}
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
