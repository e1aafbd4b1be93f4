import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { decidingTotals } from '../../../process/adoption/tally.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { History } from '../../parts/history.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerDecision } from './answer-decision.ts';
import { DecisionActing } from './decision-acting.tsx';
import { DecisionFacts } from './decision-facts.tsx';
import { ExplanationsPart } from './explanations-part.tsx';
import { loadDecision } from './load-decision.ts';
import type { DecisionView } from './load-decision.ts';
import { ObjectionsPart, SilencePart } from './silence-part.tsx';
import { TallyPart } from './tally-part.tsx';
import { VotesPart } from './votes-part.tsx';

/** One decision: what, by whom, how and with what result, who said what of it, and what became of it. */
export async function decisionPage(visit: Visit): Promise<Page | Response> {
  const { words, language } = visit;
  const view = await loadDecision(visit);
  if (view === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerDecision(visit, sent, view, 'decision');
  if (outcome instanceof Response) return outcome;
  const { decision } = view;
  const title = plainText(decision.title, language);
  return {
    title,
    sheet: 'follow-up.css',
    trail: [{ label: words('adoption.title'), href: linkTo(visit, 'adoption', {}) }],
    ...(outcome !== undefined && { status: 422 as const }),
    body: (
      <article class="thing">
        <h1><Text text={decision.title} language={language} /></h1>
        {isRefusal(outcome) && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{resultText(visit, view)}</p>
        <Ways visit={visit} view={view} />
        <TallyPart visit={visit} decision={decision} />
        <DecisionFacts visit={visit} view={view} />
        <ObjectionsPart visit={visit} decision={decision} />
        <SilencePart visit={visit} decision={decision} />
        <DecisionActing visit={visit} view={view} sent={outcome === undefined ? undefined : sent} />
        <ExplanationsPart visit={visit} explanations={view.explanations} revision={view.revision} names={view.past.names} />
        <VotesPart visit={visit} decision={decision} />
        <Citation visit={visit} view={view} />
        <History visit={visit} past={view.past} />
      </article>
    ),
  };
}

/** In one sentence, as it would be told. */
function resultText({ words, language }: Visit, { decision }: DecisionView): string {
  const day = decision.takenOn === undefined ? '' : dayText(decision.takenOn, language);
  const body = plainText(decision.body, language);
  if (decision.status !== 'adopted' && decision.status !== 'not-adopted') return words(`adoption.result.${decision.status}`, { body });
  const totals = decision.method === 'recorded-vote' ? decidingTotals(decision) : undefined;
  if (totals === undefined) return words('adoption.result.without-vote', { body, day, method: decision.method });
  return words(decision.status === 'adopted' ? 'adoption.result.voted' : 'adoption.result.not-adopted', { body, day, yes: totals.yes, no: totals.no, abstain: totals.abstain });
}

/** To the vote and to the screen of the hall, where there is a vote. */
function Ways({ visit, view: { decision } }: { readonly visit: Visit; readonly view: DecisionView }): VNode | null {
  const { words, actor } = visit;
  if (decision.status !== 'voting' && decision.votes.length === 0 && !(decision.method === 'recorded-vote' && may(actor, 'open-vote'))) return null;
  return (
    <p class="form-acts">
      {visit.asOf === undefined && may(actor, 'cast-vote') && <a class={decision.status === 'voting' ? 'button' : undefined} href={linkTo(visit, 'decisionVote', { id: decision.id })}>{words('adoption.to-vote')}</a>}
      <a href={linkTo(visit, 'decisionHall', { id: decision.id })}>{words('adoption.to-hall')}</a>
    </p>
  );
}

/** How it is cited: body, title, symbol, day and result, its address, and the position of the record at which it was so. */
function Citation({ visit, view: { decision } }: { readonly visit: Visit; readonly view: DecisionView }): VNode {
  const { words, language, url, position } = visit;
  const named = [plainText(decision.body, language), plainText(decision.title, language), ...(decision.symbol === undefined ? [] : [decision.symbol]), ...(decision.takenOn === undefined ? [] : [dayText(decision.takenOn, language)])].join(', ');
  return (
    <section aria-labelledby="citation">
      <h2 id="citation">{words('adoption.cite')}</h2>
      <p class="citation"><bdi>{named}</bdi>. {words('adoption.cite.position', { position })} <span dir="ltr" class="cite-address">{url.origin}{linkTo(visit, 'decision', { id: decision.id }).split('?')[0]}</span></p>
    </section>
  );
}
