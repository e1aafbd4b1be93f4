import type { VNode } from 'preact';
import { may } from '../../../../access/may.ts';
import { amendmentTypes } from '../../../../process/text/state.ts';
import { isId, subjectKey } from '../../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../../store/list-things.ts';
import { revisionsOfText } from '../../../../store/text/revisions-of-text.ts';
import { actsOfText } from '../../../../store/text/acts-of-text.ts';
import { textOfProvision } from '../../../../store/text/load-negotiation.ts';
import { loadNames } from '../../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../../parts/act-form.tsx';
import { History } from '../../../parts/history.tsx';
import type { Past } from '../../../parts/history.tsx';
import { subjectsOfActs } from '../../../parts/sentence.tsx';
import { sentForm } from '../../../take-form.ts';
import { blocksAs } from '../../../text/blocks-as.ts';
import { isAgreed } from '../../../../process/text/paragraph-counts.ts';
import { ProvisionStatusMark } from '../../../text/provision-status.tsx';
import { Blocks } from '../../../text/runs.tsx';
import { StructureNotes, labelOrWords } from '../../../text/structure-notes.tsx';
import { ofText, pageLangBeside } from '../../../text/text-language.ts';
import { loadTextView, provisionOf } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { TextViews, textTrail } from '../../../text/text-views.tsx';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { standingApart } from '../../adoption/standing-apart.tsx';
import { missingPage } from '../../things/missing-page.ts';
import { LiveText } from '../live/live-text.tsx';
import { AmendmentsTo } from './amendments-to.tsx';
import { answerRoom } from './answer-room.ts';
import { GoneProvision } from './gone-provision.tsx';
import { PointCardView } from './point-card.tsx';
import { pointCards } from './point-cards.ts';
import { AgreementPart, PackagesPart, RevisionsPart, SettledPart, throughRevisions } from './provision-parts.tsx';
import { loadSpeaker } from './speaker.ts';
import { PartyList, StanceForm, StanceList } from './stance-form.tsx';

/** One paragraph: its compilation, every open point, what is proposed and said of it, what was decided, and its words through the revisions. */
export async function provisionPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words } = visit;
  const id = visit.parameters['id'] ?? '';
  const text = isId(id) ? await textOfProvision(pool, process, position, id) : undefined;
  const view = text === undefined ? undefined : await loadTextView(visit, text);
  if (text === undefined || view === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const answer = sent === undefined ? undefined : await answerRoom(visit, view, sent);
  if (answer instanceof Response) return answer;
  const [revisions, past, apart] = await Promise.all([revisionsOfText(pool, process, position, text), loadHistory(visit, view, id), standingApart(visit, id)]);
  const provision = provisionOf(view, id);
  const all = throughRevisions(revisions, id);
  // A paragraph that somebody added and that the reader may not see is not there for them.
  if (provision === undefined && all.length === 0 && view.sight.of !== 'room') return missingPage(visit);
  const title = provision === undefined ? words('provision.title', { label: all.at(-1)?.found.label ?? '' }) : words('provision.title', { label: labelOrWords(view, id) });
  const body = (
    <article class="thing provision-page">
      <h1>{title}</h1>
      <TextViews visit={visit} id={text} />
      {isRefusal(answer) && <RefusalBanner visit={visit} refusal={answer} />}
      {provision === undefined ? <GoneProvision visit={visit} view={view} id={id} /> : <Standing visit={visit} view={view} provision={provision} past={past} labels={all.map(({ found }) => found.label)} body={await parts(visit, view, provision, isRefusal(answer) ? visit.form : undefined)} />}
      {apart}
      {all.length > 0 && <p class="ways"><a href={linkTo(visit, 'provisionChain', { id })}>{words('chain.link')}</a></p>}
      <RevisionsPart visit={visit} view={view} all={all} />
      {past !== undefined && <History visit={visit} past={past} />}
      <LiveText visit={visit} view={view} mode={view.sight.of === 'revisions' ? 'base' : 'compilation'} watched={[id]} />
    </article>
  );
  return { title: `${title} · ${view.title}`, wide: true, trail: textTrail(visit, text, view.title), body, ...(isRefusal(answer) && { status: 422 as const }) };
}

/** An act names who did it or whose word is awaited: without names there is none of it, as in the record. */
async function loadHistory(visit: Visit, view: TextView, provision: string): Promise<Past | undefined> {
  if (view.sight.of === 'revisions' || !view.names) return undefined;
  const { store: { pool }, process, position } = visit;
  const acts = await actsOfText(pool, { process, text: view.negotiation.text.id, provision, upTo: view.upTo, limit: 60 });
  if (acts.length === 0) return undefined;
  return { acts, names: await loadNames(pool, process, position, [...subjectsOfActs(acts.map(({ act }) => act)), ...meetingOf(view, provision)]) };
}

function meetingOf(view: TextView, id: string) {
  const meeting = provisionOf(view, id)?.state?.agreement?.meeting;
  return meeting === undefined ? [] : [subjectKey('event', meeting)];
}

async function parts(visit: Visit, view: TextView, provision: NegotiatedProvision, typed: FormData | undefined): Promise<VNode> {
  const { store: { pool }, process, position, words } = visit;
  const speaker = view.sight.of === 'room' ? await loadSpeaker(visit, 'take-stance') : undefined;
  const groups = view.names ? await listThings(pool, { process, position, kind: 'group', limit: 1000 }) : [];
  const cards = view.sight.of === 'revisions' ? [] : pointCards(provision, view.names);
  const beside = view.names ? provision.stances.filter(({ point, amendment }) => point === undefined && amendment === undefined) : [];
  const typedHere = typed !== undefined && (typed.get('point') ?? '') === '' ? typed : undefined;
  return (
    <>
      <PartyList visit={visit} speaker={speaker} />
      {cards.length > 0 && (
        <section aria-labelledby="points">
          <h2 id="points">{words('provision.points')}</h2>
          <div class="point-cards">
            {cards.map((card, at) => <PointCardView key={card.id} visit={visit} view={view} provision={provision.id} card={card} number={at + 1} speaker={speaker} groups={groups} typed={typed} />)}
          </div>
        </section>
      )}
      {(beside.length > 0 || speaker !== undefined) && (
        <section aria-labelledby="whole">
          <h2 id="whole">{words('provision.whole')}</h2>
          <StanceList visit={visit} stances={beside} nameOf={view.nameOf} speaker={speaker} />
          {speaker !== undefined && <StanceForm visit={visit} speaker={speaker} revision={view.negotiation.revision.id} provision={provision.id} typed={typedHere} />}
        </section>
      )}
    </>
  );
}

interface StandingProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly provision: NegotiatedProvision;
  readonly past: Past | undefined;
  /** That it had in the revisions, first to last. */
  readonly labels: readonly string[];
  readonly body: VNode;
}

function Standing({ visit, view, provision, past, labels, body }: StandingProps): VNode {
  const { words } = visit;
  const { text } = view.negotiation;
  const own = ofText(text.language);
  const ever = [...new Set([...labels, provision.label])].filter((label) => label !== '');
  return (
    <>
      <p class="provision-facts" data-provision={provision.id}>
        <span data-live-status><ProvisionStatusMark visit={visit} view={view} provision={provision} /></span>
        {ever.length > 1 && <span>{words('provision.labels')} <bdi>{ever.join(' → ')}</bdi></span>}
      </p>
      <div class="provision-whole" data-provision={provision.id}>
        <div data-live-blocks=""><Blocks blocks={blocksAs(provision, { mode: view.sight.of === 'revisions' ? 'base' : 'compilation', names: view.names, sequence: text.sequence })} label={provision.label} words={words} nameOf={view.nameOf} pointHref={(point) => `#${point}`} pageLang={pageLangBeside(text.language, visit.language)} {...own} /></div>
        <StructureNotes visit={visit} view={view} provision={provision} />
      </div>
      <Propose visit={visit} view={view} provision={provision} />
      <AgreementPart visit={visit} view={view} provision={provision} names={past?.names ?? new Map()} />
      {body}
      <AmendmentsTo visit={visit} view={view} provision={provision} />
      <PackagesPart visit={visit} view={view} provision={provision} />
      {view.sight.of !== 'revisions' && <SettledPart visit={visit} view={view} provision={provision} />}
    </>
  );
}

/** What can be proposed of it, for those who may; and the way to the desk. */
function Propose({ visit, view, provision }: Pick<StandingProps, 'visit' | 'view' | 'provision'>): VNode | null {
  const { words, actor } = visit;
  const { text } = view.negotiation;
  if (visit.asOf !== undefined || !may(actor, 'table-amendment') || text.status === 'agreed') return null;
  const types = isAgreed(provision.status) ? (['ADD'] as const) : provision.added === undefined ? amendmentTypes : (['MOD', 'ALT', 'SUP', 'ADD'] as const);
  const [first, ...others] = types;
  const link = (type: (typeof amendmentTypes)[number], quiet: boolean) => (
    <a key={type} class={quiet ? 'button quiet' : 'button'} href={linkTo(visit, 'textAmend', { id: text.id }, { provision: provision.id, type })}>{words(`amend.type.${type}`)}</a>
  );
  return (
    <div class="propose">
      {link(first, false)}
      {others.length > 0 && (
        <details>
          <summary>{words('provision.propose.more')}</summary>
          <p>{others.map((type) => link(type, true))}</p>
        </details>
      )}
      {may(actor, 'resolve-point') && <a class="button quiet" href={linkTo(visit, 'textChair', { id: text.id }, { at: provision.id })}>{words('provision.to-desk')}</a>}
    </div>
  );
}
