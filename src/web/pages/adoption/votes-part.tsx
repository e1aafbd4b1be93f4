import type { VNode } from 'preact';
import type { DecisionState, RollValue } from '../../../process/adoption/state.ts';
import { isRegionalGroup, regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import type { RegionalGroup } from '../../../process/vocabulary/states/regional-group.ts';
import { dayText } from '../../parts/date.tsx';
import { stateName } from '../../parts/state-names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { rollLines, rollSigns, rollValues } from './decision-words.ts';
import type { RollLine } from './decision-words.ts';

export interface VotesQuery {
  readonly vote?: RollValue;
  readonly group?: RegionalGroup;
}

export function votesQueryOf(search: URLSearchParams): VotesQuery {
  const vote = rollValues.find((one) => one === search.get('vote'));
  const group = search.get('group') ?? undefined;
  return { ...(vote !== undefined && { vote }), ...(isRegionalGroup(group) && { group }) };
}

/** The list of votes in alphabetical order, by vote and by regional group as it is asked for. */
export function VotesPart({ visit, decision }: { readonly visit: Visit; readonly decision: DecisionState }): VNode | null {
  const { words } = visit;
  if (decision.votes.length === 0) return null;
  const query = votesQueryOf(visit.url.searchParams);
  const lines = rollLines(visit, decision);
  const shown = lines.filter(({ vote, group }) => (query.vote ?? vote) === vote && (query.group ?? group) === group);
  return (
    <section aria-labelledby="votes">
      <h2 id="votes">{words('adoption.votes')}</h2>
      <Choices visit={visit} decision={decision} lines={lines} query={query} />
      <p class="count" role="status">{words('adoption.votes.count', { count: shown.length })}</p>
      <ul class="roll">{shown.map((line) => <RollItem key={line.state} visit={visit} line={line} />)}</ul>
      <Corrections visit={visit} decision={decision} />
      <p class="take-away">
        {words('adoption.votes.take')}{' '}
        {(['csv', 'xlsx', 'json'] as const).map((form) => <a key={form} href={linkTo(visit, 'decisionFile', { id: decision.id, form })}>{form.toUpperCase()}</a>)}
      </p>
    </section>
  );
}

interface ChoicesProps {
  readonly visit: Visit;
  readonly decision: DecisionState;
  readonly lines: readonly RollLine[];
  readonly query: VotesQuery;
}

function Choices({ visit, decision, lines, query }: ChoicesProps): VNode {
  const { words } = visit;
  const to = (wanted: VotesQuery) => `${linkTo(visit, 'decision', { id: decision.id }, { ...wanted })}#votes`;
  const { vote, group } = query;
  const groups = regionalGroups.filter((one) => lines.some((line) => line.group === one));
  return (
    <>
      <nav class="chips" aria-label={words('adoption.votes.by-vote')}>
        <a href={to(group === undefined ? {} : { group })} aria-current={vote === undefined ? 'true' : undefined}>{words('adoption.votes.all')}</a>
        {rollValues.map((one) => (
          <a key={one} href={to({ ...query, vote: one })} aria-current={vote === one ? 'true' : undefined}>
            <span class={`vote-sign vote-${one}`} aria-hidden="true">{rollSigns[one]}</span> {words(`adoption.vote.${one}`)}
          </a>
        ))}
      </nav>
      {groups.length > 1 && (
        <nav class="chips" aria-label={words('adoption.votes.by-group')}>
          <a href={to(vote === undefined ? {} : { vote })} aria-current={group === undefined ? 'true' : undefined}>{words('adoption.votes.all-groups')}</a>
          {groups.map((one) => <a key={one} href={to({ ...query, group: one })} aria-current={group === one ? 'true' : undefined}>{words(`region.${one}`)}</a>)}
        </nav>
      )}
    </>
  );
}

function RollItem({ visit, line: { name, vote, announced, intended } }: { readonly visit: Visit; readonly line: RollLine }): VNode {
  const { words } = visit;
  return (
    <li class={`vote-${vote}`}>
      <span class={`vote-sign vote-${vote}`} aria-hidden="true">{rollSigns[vote]}</span> {name}
      <span class="visually-hidden">: {words(`adoption.vote.${vote}`)}</span>
      {announced !== vote && <small>{words('adoption.votes.was', { vote: words(`adoption.vote.${announced}`) })}</small>}
      {intended !== undefined && <small>{words('adoption.votes.meant', { vote: words(`adoption.vote.${intended}`) })}</small>}
    </li>
  );
}

/** What was recorded wrongly, and what was meant otherwise: side by side, the second never counted. */
function Corrections({ visit, decision }: { readonly visit: Visit; readonly decision: DecisionState }): VNode | null {
  const { words, language } = visit;
  const mended = decision.votes.filter(({ vote, insteadOf }) => insteadOf !== undefined && insteadOf !== vote);
  if (mended.length === 0 && decision.intended.length === 0 && decision.suspended.length === 0) return null;
  return (
    <>
      {(mended.length > 0 || decision.intended.length > 0) && <h3>{words('adoption.corrections')}</h3>}
      <ul class="plain">
        {mended.map(({ state, vote, insteadOf }) => <li key={state}>{words('adoption.correction.recorded', { state: stateName(state, language), before: words(`adoption.vote.${insteadOf ?? vote}`), vote: words(`adoption.vote.${vote}`) })}</li>)}
        {decision.intended.map(({ state, vote, on }) => <li key={`${state}-meant`}>{words('adoption.correction.intended', { state: stateName(state, language), vote: words(`adoption.vote.${vote}`), day: dayText(on, language) })}</li>)}
      </ul>
      {decision.suspended.length > 0 && (
        <>
          <h3>{words('adoption.suspended')}</h3>
          <ul class="plain">{decision.suspended.map(({ state, reason }) => <li key={state}>{stateName(state, language)}: {reason}</li>)}</ul>
        </>
      )}
    </>
  );
}
