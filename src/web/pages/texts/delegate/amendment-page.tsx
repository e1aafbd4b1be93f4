import type { VNode } from 'preact';
import type { AmendmentState } from '../../../../process/text/state.ts';
import { isId, subjectKey } from '../../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../../store/list-things.ts';
import { revisionsOfText } from '../../../../store/text/revisions-of-text.ts';
import { loadNegotiation } from '../../../../store/text/load-negotiation.ts';
import { subjectVersion } from '../../../../store/work-plan/load-acts.ts';
import { loadState } from '../../../../store/work-plan/load-states.ts';
import { RefusalBanner } from '../../../parts/act-form.tsx';
import { History, loadPast } from '../../../parts/history.tsx';
import { sentForm } from '../../../take-form.ts';
import { partyList } from '../../../text/party-list.ts';
import { labelOfAmendment, labelOrWords } from '../../../text/structure-notes.tsx';
import { loadTextView, provisionOf } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { TextViews, textTrail } from '../../../text/text-views.tsx';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { missingPage } from '../../things/missing-page.ts';
import { AmendmentActing } from './amendment-acting.tsx';
import { AmendmentFacts, AmendmentFates } from './amendment-facts.tsx';
import { storyOf } from './amendment-story.ts';
import { AmendmentWords } from './amendments-to.tsx';
import { AmendmentDifference, baseOfAmendment } from './amendment-words.tsx';
import { answerRoom } from './answer-room.ts';
import { loadSpeaker } from './speaker.ts';
import { PartyList, StanceList } from './stance-form.tsx';

/** An amendment's own page: whose, what it changes and why, what is said of it, and what became of it. */
export async function amendmentPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words } = visit;
  const id = visit.parameters['id'] ?? '';
  const now = isId(id) ? await loadState(pool, process, position, 'amendment', id) : undefined;
  const view = now === undefined ? undefined : await loadTextView(visit, now.text);
  const amendment = now === undefined || view === undefined ? undefined : await asSeen(visit, view, now);
  if (view === undefined || amendment === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const answer = sent === undefined ? undefined : await answerRoom(visit, view, sent);
  if (answer instanceof Response) return answer;
  const label = labelOfAmendment(view, amendment);
  const title = words('amendment.title', { label, type: words(`amend.type.${amendment.amendmentType}`) });
  const trail = [...textTrail(visit, view.negotiation.text.id, view.title), ...(provisionOf(view, amendment.provision) === undefined ? [] : [{ label: labelOrWords(view, amendment.provision), href: linkTo(visit, 'provision', { id: amendment.provision }) }])];
  const body = (
    <article class="thing amendment-page">
      <h1>{title}</h1>
      <TextViews visit={visit} id={view.negotiation.text.id} />
      {isRefusal(answer) && <RefusalBanner visit={visit} refusal={answer} />}
      {await parts(visit, view, amendment, isRefusal(answer) ? visit.form : undefined)}
    </article>
  );
  return { title: `${title} · ${view.title}`, wide: true, trail, body, ...(isRefusal(answer) && { status: 422 as const }) };
}

/** As the reader may see it: nothing where proposals or names are withheld, since an amendment is somebody's; and as it stood when the last reading ended where that is the rule. */
async function asSeen({ store: { pool }, process, position }: Visit, { sight, names, upTo }: TextView, amendment: AmendmentState): Promise<AmendmentState | undefined> {
  if (sight.of === 'room') return amendment;
  if (sight.of === 'revisions' || !names) return undefined;
  return upTo >= position ? amendment : loadState(pool, process, upTo, 'amendment', amendment.id);
}

async function parts(visit: Visit, view: TextView, amendment: AmendmentState, typed: FormData | undefined): Promise<VNode> {
  const { store: { pool }, process, position } = visit;
  const { id, text } = amendment;
  const key = subjectKey('amendment', id);
  const { upTo } = view;
  const there = amendment.revision === view.negotiation.revision.id ? view.negotiation : await loadNegotiation(pool, process, upTo, text, amendment.revision);
  const [past, revisions, amending, speaker, version] = await Promise.all([
    loadPast(visit, key, amendment.restsOn),
    revisionsOfText(pool, process, position, text),
    listThings(pool, { process, position: upTo, kind: 'amendment', where: { text, amends: id } }),
    view.sight.of === 'room' ? loadSpeaker(visit) : undefined,
    subjectVersion(pool, process, key),
  ]);
  const amended = amendment.amends === undefined ? undefined : await loadState(pool, process, upTo, 'amendment', amendment.amends);
  const stances = view.negotiation.stances.filter((one) => one.amendment === id);
  const provision = provisionOf(view, amendment.provision);
  const story = storyOf(past.acts);
  return (
    <>
      <AmendmentFacts visit={visit} view={view} amendment={amendment} amended={amended} story={story} revisions={revisions} names={past.names} />
      {there !== undefined && <AmendmentDifference visit={visit} view={view} amendment={amendment} base={baseOfAmendment(there, amendment)} amended={amended} />}
      {provision !== undefined && !hasWords(amendment) && <AmendmentWords visit={visit} view={view} provision={provision} amendment={amendment} />}
      <AmendmentFates visit={visit} amendment={amendment} story={story} revisions={revisions} />
      {(stances.length > 0 || amending.length > 0) && <Said visit={visit} view={view} stances={stances} amending={amending} speaker={speaker} />}
      {speaker !== undefined && (
        <>
          <PartyList visit={visit} speaker={speaker} />
          <AmendmentActing visit={visit} view={view} amendment={amendment} speaker={speaker} version={version} typed={typed} />
        </>
      )}
      <History visit={visit} past={past} />
    </>
  );
}

function hasWords({ amendmentType }: AmendmentState): boolean {
  return amendmentType === 'MOD' || amendmentType === 'ADD' || amendmentType === 'ALT' || amendmentType === 'SUP';
}

interface SaidProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly stances: Parameters<typeof StanceList>[0]['stances'];
  readonly amending: readonly AmendmentState[];
  readonly speaker: Parameters<typeof StanceList>[0]['speaker'];
}

/** Where others stand on it, and what they would have otherwise in it. */
function Said({ visit, view, stances, amending, speaker }: SaidProps): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="said">
      <h2 id="said">{words('amendment.said')}</h2>
      <StanceList visit={visit} stances={stances} nameOf={view.nameOf} speaker={speaker} />
      {amending.length > 0 && (
        <ul>
          {amending.map(({ id, amendmentType, proponents, status }) => (
            <li key={id}>
              <a href={linkTo(visit, 'amendment', { id })}>{words('amendment.amending', { type: words(`amend.type.${amendmentType}`) })}</a> {partyList(visit, view, proponents)}
              {status !== 'standing' && <span class="mark">{words(`amendment.status.${status}`)}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

