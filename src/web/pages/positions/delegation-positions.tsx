import type { VNode } from 'preact';
import { isState } from '../../../process/vocabulary/states/state.ts';
import { dayText } from '../../parts/date.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { RecommendationLink } from '../recommendations/wording.tsx';
import { allStandings, calledIn, positionsAmong } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';
import { throughOf } from './held.tsx';
import { StanceMark } from './stance-mark.tsx';
import { EvidenceLinks } from './who-holds-what.tsx';

interface PositionsOfProps {
  readonly visit: Visit;
  readonly view: LedgerView;
  /** A State by its code, a group or another participant by its id. */
  readonly holder: string;
}

/** All that one delegation, group or participant holds, for itself and through groups. */
export function PositionsOf({ visit, view, holder }: PositionsOfProps): VNode {
  const { words, language } = visit;
  const who = calledIn(view, visit)(holder);
  const kind = isState(holder) ? 'states' : view.groups.some(({ id }) => id === holder) ? 'groups' : 'participants';
  const rows = allStandings(view).flatMap(({ recommendation, standings }) => {
    const held = standings[kind].get(holder);
    return held === undefined ? [] : [{ recommendation, held }];
  });
  if (rows.length === 0) return <p class="soft">{words('positions.of.none')}</p>;
  const days = (evidence: readonly string[]) => [...new Set(positionsAmong(evidence).flatMap((id) => view.ledger.positions.get(id)?.on ?? []))].toSorted();
  return (
    <>
      <p class="count">{words('positions.of.count', { count: rows.length })} <a href={linkTo(visit, 'delegationChain', { id: holder })}>{words('chain.link')}</a></p>
      <table class="register positions-of">
        <caption class="visually-hidden">{words('positions.of', { who })}</caption>
        <thead>
          <tr>
            <th scope="col">{words('positions.recommendation')}</th>
            <th scope="col">{words('positions.stance-column')}</th>
            <th scope="col">{words('positions.how')}</th>
            <th scope="col">{words('positions.on')}</th>
            <th scope="col">{words('position.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ recommendation, held }) => (
            <tr key={recommendation.id}>
              <th scope="row"><RecommendationLink visit={visit} of={recommendation} /></th>
              <td><StanceMark visit={visit} stance={held.stance} /></td>
              <td>{throughOf(visit, view, held)}</td>
              <td>{days(held.evidence).map((on) => dayText(on, language)).join(', ')}</td>
              <td><EvidenceLinks visit={visit} of={held} who={who} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
