import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { listCitable } from '../../../store/synthesis/list-citable.ts';
import { asset } from '../../assets.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { sentForm } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo, withQuery } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { draftTrail, inItsLanguage, loadAskedDraft, sentencesOf } from './asked-draft.ts';
import { loadChanged } from './changed-meanwhile.tsx';
import { loadCited } from './cited.ts';
import { loadHolderNames } from './holder-names.ts';
import { notForYouPage } from './closed-desk.tsx';
import { itemsOnDesk, parseDeskQuery } from './desk-query.ts';
import type { DeskOutcome } from './take-desk.ts';
import { takeDesk } from './take-desk.ts';
import { DeskMaterial } from './desk-material.tsx';
import { DeskSection } from './desk-section.tsx';
import { DraftViews, mayDraft } from './draft-views.tsx';
import { loadFates } from './load-fates.ts';
import { Outline } from './desk-outline.tsx';
import { PublishPart } from './publish-part.tsx';
import { proposalsOf } from './sentence-commands.ts';

/** The drafting desk: what was submitted on one side, the summary as it grows on the other. */
export async function draftDeskPage(visit: Visit): Promise<Page | Response> {
  const loaded = await loadAskedDraft(visit);
  if (loaded === undefined) return missingPage(visit);
  if (!mayDraft(visit) || loaded.draft.status === 'published') return notForYouPage(visit, loaded);
  const query = parseDeskQuery(visit.url.searchParams, loaded);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await takeDesk(visit, loaded, query, sent);
  if (outcome instanceof Response) return outcome;
  const { draft, sections } = loaded;
  const { store: { pool }, process, position, words, language } = visit;
  const current = sections.find(({ section }) => section.id === query.section?.id);
  const used = new Set<SubjectKey>(sentencesOf(loaded).flatMap(({ state: { evidence } }) => evidence.map(({ of }) => of)));
  const [material, fates, changed] = await Promise.all([
    listCitable(pool, {
      process, position, events: draft.events, language, limit: itemsOnDesk, offset: (query.page - 1) * itemsOnDesk,
      ...(query.kind !== undefined && { kind: query.kind }),
      ...(query.theme !== '' && { theme: query.theme }),
      ...(query.words !== '' && { words: query.words }),
      ...(query.unused && { without: [...used] }),
    }),
    loadFates(visit, loaded),
    loadChanged(visit, outcome, sent),
  ]);
  const cited = await loadCited(visit, [
    ...(current?.sentences ?? []).flatMap(({ state: { evidence }, flags }) => [...evidence.map(({ of }) => of), ...flags.map(({ of }) => of)]),
    ...material.items.flatMap(({ source }) => source ?? []),
  ]);
  const whose = await loadHolderNames(visit, material.items);
  const here = withQuery(linkTo(visit, 'draftDesk', { id: draft.id }), query.asked);
  const added = Number(visit.url.searchParams.get('added') ?? '');
  return {
    title: `${words('drafts.desk')}: ${draft.title}`,
    wide: true,
    ...(outcome !== undefined && { status: 422 }),
    trail: draftTrail(visit, loaded),
    body: (
      <div class="drafting-desk" data-desk>
        <h1 {...inItsLanguage(draft.language, visit)}>{draft.title}</h1>
        <DraftViews visit={visit} draft={draft} />
        {outcome !== undefined && <DeskProblemBanner visit={visit} outcome={outcome} />}
        {changed}
        {added > 0 && <p class="done-notice" role="status">{words('drafts.added', { count: added })}</p>}
        <DeskForm here={here} />
        <div class="desk-columns">
          <DeskMaterial visit={visit} loaded={loaded} query={query} material={material} fates={fates} cited={cited} whose={whose} typed={typedIn(outcome, sent)} />
          <div class="desk-draft">
            <Outline visit={visit} loaded={loaded} query={query} />
            {current !== undefined && <DeskSection visit={visit} loaded={loaded} current={current} cited={cited} here={here} proposals={proposalsOf(loaded)} typed={typedIn(outcome, sent)} />}
            {may(visit.actor, 'publish-draft') && <PublishPart visit={visit} loaded={loaded} here={here} />}
          </div>
        </div>
        <script type="module" src={asset('drafting.js')} />
      </div>
    ),
  };
}

/** What was typed and not carried out. */
function typedIn(outcome: DeskOutcome | undefined, sent: SentForm | undefined): FormData | undefined {
  return outcome === undefined ? undefined : sent?.fields;
}

/** The one form to which the boxes on the left and the buttons on the right belong: so attaching needs no script. */
function DeskForm({ here }: { readonly here: string }): VNode {
  return (
    <form id="desk-form" method="post" action={here} noValidate>
      <input type="hidden" name="command-id" value={crypto.randomUUID()} />
    </form>
  );
}

function DeskProblemBanner({ visit, outcome }: { readonly visit: Visit; readonly outcome: DeskOutcome }): VNode {
  const { words } = visit;
  if (isRefusal(outcome)) return <RefusalBanner visit={visit} refusal={outcome} />;
  return (
    <div class="problems" role="alert">
      <h2>{words('refusal.title')}</h2>
      <p>{words(`drafts.problem.${outcome.problem}`, { words: outcome.words ?? '' })}</p>
    </div>
  );
}
