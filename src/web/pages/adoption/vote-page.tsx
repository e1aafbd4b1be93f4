import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { voteValues } from '../../../process/adoption/state.ts';
import type { DecisionState } from '../../../process/adoption/state.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { stateName } from '../../parts/state-names.ts';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerDecision } from './answer-decision.ts';
import { rollSigns } from './decision-words.ts';
import { loadDecision } from './load-decision.ts';
import { TallyPart } from './tally-part.tsx';
import { VoteDesk } from './vote-desk.tsx';

/** The vote in the hand: three buttons for a delegation, the roll call and its close for the desk, the count for everybody. It never reloads under a finger; who wants the count anew asks for it. */
export async function votePage(visit: Visit): Promise<Page | Response> {
  const { words, language, actor } = visit;
  const view = await loadDecision(visit);
  if (view === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerDecision(visit, sent, view, 'decisionVote');
  if (outcome instanceof Response) return outcome;
  const { decision } = view;
  const desk = visit.asOf === undefined && may(actor, 'record-roll-call');
  const title = words('adoption.vote.title', { title: plainText(decision.title, language) });
  return {
    title,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('adoption.title'), href: linkTo(visit, 'adoption', {}) }, { label: plainText(decision.title, language), href: linkTo(visit, 'decision', { id: decision.id }) }],
    body: (
      <article class="thing vote-page">
        <h1><Text text={decision.title} language={language} /></h1>
        {isRefusal(outcome) && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words(`adoption.vote.now.${decision.status}`)}</p>
        {visit.asOf === undefined && actor.standing === 'delegation' && <OwnVote visit={visit} decision={decision} />}
        <TallyPart visit={visit} decision={decision} />
        {decision.status === 'voting' && <p class="form-acts"><a href={linkTo(visit, 'decisionVote', { id: decision.id })}>{words('adoption.vote.again')}</a> <a href={linkTo(visit, 'decisionHall', { id: decision.id })}>{words('adoption.to-hall')}</a></p>}
        {desk && <VoteDesk visit={visit} view={view} sent={outcome === undefined ? undefined : sent} />}
      </article>
    ),
  };
}

/** Three large buttons; the vote that stands is marked, and another one changes it. */
function OwnVote({ visit, decision }: { readonly visit: Visit; readonly decision: DecisionState }): VNode {
  const { words, actor, language } = visit;
  const state = actor.of ?? '';
  const who = stateName(state, language);
  if (!decision.members.includes(state)) return <p class="note">{words('adoption.vote.no-member', { state: who })}</p>;
  const suspended = decision.suspended.find((one) => one.state === state);
  if (suspended !== undefined) return <p class="note">{words('adoption.vote.suspended', { state: who, reason: suspended.reason })}</p>;
  const own = decision.votes.find((one) => one.state === state)?.vote;
  const said = own === undefined ? words('adoption.vote.own.none', { state: who }) : words('adoption.vote.own', { state: who, vote: words(`adoption.vote.${own}`) });
  if (decision.status !== 'voting') return own === undefined ? <></> : <AfterVote visit={visit} said={said} closed={decision.status !== 'proposed'} />;
  return (
    <section aria-labelledby="own-vote" class="own-vote">
      <h2 id="own-vote">{said}</h2>
      <form method="post" action={visit.url.pathname} class="vote-buttons">
        <input type="hidden" name="act" value="cast" />
        <input type="hidden" name="command-id" value={crypto.randomUUID()} />
        {voteValues.map((vote) => (
          <button key={vote} type="submit" name="vote" value={vote} class={`vote-${vote}`} aria-pressed={own === vote ? 'true' : 'false'}>
            <span class="vote-sign" aria-hidden="true">{rollSigns[vote]}</span> {words(`adoption.vote.${vote}`)}
          </button>
        ))}
      </form>
      <p class="hint">{words('adoption.vote.change')}</p>
    </section>
  );
}

/** Once it is closed a delegation may still say what it had meant (rule AD-10). */
function AfterVote({ visit, said, closed }: { readonly visit: Visit; readonly said: string; readonly closed: boolean }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="own-vote" class="own-vote">
      <h2 id="own-vote">{said}</h2>
      {closed && may(visit.actor, 'correct-vote') && (
        <details>
          <summary>{words('adoption.do.intended')}</summary>
          <p class="hint">{words('adoption.do.intended.hint')}</p>
          <form method="post" action={visit.url.pathname} class="act-form">
            <input type="hidden" name="act" value="correct" />
            <input type="hidden" name="because" value="intended" />
            <input type="hidden" name="command-id" value={crypto.randomUUID()} />
            <fieldset class="checks">
              <legend>{words('adoption.vote')}</legend>
              {voteValues.map((vote) => <label key={vote} class="check"><input type="radio" name="vote" value={vote} required /> {words(`adoption.vote.${vote}`)}</label>)}
            </fieldset>
            <button type="submit">{words('adoption.do.intended')}</button>
          </form>
        </details>
      )}
    </section>
  );
}
