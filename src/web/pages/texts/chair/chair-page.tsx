import type { VNode } from 'preact';
import { isRefusal } from '../../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../../process/vocabulary/refusal.ts';
import { subjectKey } from '../../../../process/vocabulary/ids.ts';
import { asset } from '../../../assets.ts';
import { RefusalBanner } from '../../../parts/act-form.tsx';
import { History, loadPast } from '../../../parts/history.tsx';
import { sentForm } from '../../../take-form.ts';
import { labelInText } from '../../../text/label-in-text.ts';
import { ProvisionView } from '../../../text/provision-view.tsx';
import { ofText } from '../../../text/text-language.ts';
import { TextHeading, textPageTitle } from '../../../text/text-heading.tsx';
import { provisionOf } from '../../../text/text-view.ts';
import { TextViews, textTrail } from '../../../text/text-views.tsx';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { lookingBackPage } from '../../officer/not-allowed-page.tsx';
import { missingPage } from '../../things/missing-page.ts';
import { TextCounts } from '../text-counts.tsx';
import { LiveText } from '../live/live-text.tsx';
import { AgreePart, CleanPart, FloorLinks } from './agree-part.tsx';
import { loadCameBetween } from './came-between.tsx';
import { ChairBar, ChairList } from './chair-bar.tsx';
import { FreeingPart } from './freeing-part.tsx';
import { closedToYouPage } from './closed-page.tsx';
import { asOfNow, loadChair, mayChair, seenOf } from './load-chair.ts';
import type { ChairsDesk } from './load-chair.ts';
import { PackagesPart } from './packages-part.tsx';
import { PointsPart } from './points-part.tsx';
import { takeChair } from './take-chair.ts';
import { WordsPart } from './words-part.tsx';

/** The chair's desk: the paragraph that is called, its points with one press each, and what is agreed. */
export async function textChairPage(visit: Visit): Promise<Page | Response> {
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const desk = await loadChair(visit);
  if (desk === undefined) return missingPage(visit);
  if (!mayChair(visit)) return closedToYouPage(visit, desk.view, 'text-chair.whose');
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await takeChair(visit, desk, sent);
  if (outcome instanceof Response) return outcome;
  // Refused perhaps because somebody else did something meanwhile: the page shows how it stands now.
  const now = outcome === undefined ? visit : await asOfNow(visit);
  const fresh = outcome === undefined ? desk : ((await loadChair(now)) ?? desk);
  const [past, between] = await Promise.all([loadPast(now, subjectKey('provision', fresh.provision.id)), loadCameBetween(now, fresh, outcome, sent)]);
  return {
    title: textPageTitle(visit, desk.view.negotiation.text, 'textChair'),
    wide: true,
    ...(outcome !== undefined && { status: 422 }),
    trail: textTrail(visit, desk.view.negotiation.text.id, desk.view.title),
    body: (
      <div class="text-chair">
        <TextHeading visit={visit} text={desk.view.negotiation.text} page="textChair" />
        <TextViews visit={visit} id={desk.view.negotiation.text.id} />
        <Problem visit={visit} refusal={outcome} />
        {between}
        <Desk visit={now} desk={fresh} typed={outcome === undefined ? undefined : sent?.fields} />
        <History visit={now} past={past} />
        <LiveText visit={now} view={fresh.view} watched={[fresh.provision.id]} />
        <script type="module" src={asset('text-keys.js')} />
      </div>
    ),
  };
}

function Problem({ visit, refusal }: { readonly visit: Visit; readonly refusal: Refusal | undefined }): VNode | null {
  return refusal === undefined || !isRefusal(refusal) ? null : <RefusalBanner visit={visit} refusal={refusal} />;
}

function Desk({ visit, desk, typed }: { readonly visit: Visit; readonly desk: ChairsDesk; readonly typed: FormData | undefined }): VNode {
  const { view, provision } = desk;
  const { words } = visit;
  return (
    <>
      <ChairBar visit={visit} desk={desk} />
      <TextCounts visit={visit} provisions={view.compiled.provisions} />
      <p class="hint keys-told" data-keys-told hidden>{words('text-chair.keys')}</p>
      <div class="tx-columns">
        <div class="tx-main">
          <h2><bdi {...ofText(view.negotiation.text.language)}>{labelInText(view, provision.id)}</bdi></h2>
          <ProvisionView visit={visit} view={view} provision={provision} mode="compilation" />
          {view.negotiation.text.status === 'open' && <Decisions visit={visit} desk={desk} typed={typed} />}
        </div>
        <ChairList visit={visit} desk={desk} />
        <aside class="tx-side" aria-label={words('text-chair.whole')}>
          <h2>{words('text-chair.whole')}</h2>
          <FreeingPart visit={visit} desk={desk} />
          <CleanPart visit={visit} desk={desk} typed={typed} seenOf={(id) => seen(desk, id)} labelOf={(id) => labelInText(view, id)} />
          <PackagesPart visit={visit} desk={desk} typed={typed} />
          {view.negotiation.text.status === 'open' && <p><a class="button" href={linkTo(visit, 'newRevision', { id: view.negotiation.text.id })}>{words('text.view.newRevision')}</a></p>}
        </aside>
      </div>
    </>
  );
}

/** A text that is agreed as a whole is decided no further. */
function Decisions(props: { readonly visit: Visit; readonly desk: ChairsDesk; readonly typed: FormData | undefined }): VNode {
  return (
    <>
      <FloorLinks {...props} />
      <PointsPart {...props} />
      <AgreePart {...props} />
      <WordsPart {...props} />
    </>
  );
}

function seen({ view }: ChairsDesk, id: string): string {
  const found = provisionOf(view, id);
  return found === undefined ? '' : seenOf(found);
}
