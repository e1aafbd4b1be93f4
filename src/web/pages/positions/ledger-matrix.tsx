import type { VNode } from 'preact';
import type { HeldPosition } from '../../../process/synthesis/ledger/held-position.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { regionalGroupOf } from '../../../process/vocabulary/states/state.ts';
import type { Standing } from '../../../store/synthesis/load-agreement.ts';
import { stateName } from '../../parts/state-names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { RecommendationLink } from '../recommendations/wording.tsx';
import { Held } from './held.tsx';
import { WaitingMark } from './waiting-mark.tsx';
import { WhoHoldsWhat } from './who-holds-what.tsx';
import { writeLedgerQuery } from './ledger-query.ts';
import type { LedgerQuery } from './ledger-query.ts';
import type { LedgerView } from './ledger-view.ts';
import { StanceTally } from './stance-mark.tsx';
import { NumberOf, RungWord } from './rung-word.tsx';

interface MatrixProps {
  readonly visit: Visit;
  readonly view: LedgerView;
  readonly query: LedgerQuery;
  readonly standings: readonly Standing[];
  /** The States that are columns; absent: the five regional groups are. */
  readonly states?: readonly string[];
}

/** Recommendations by regional groups with their counts, or by delegations with what each holds. */
export function LedgerMatrix({ visit, view, query, standings, states }: MatrixProps): VNode {
  const { words, language } = visit;
  const observers = standings.some(({ standings: { states: held } }) => [...held.keys()].some((state) => regionalGroupOf(state) === undefined));
  const columns = states === undefined ? [...regionalGroups.map((group) => words(`region.${group}`)), ...(observers ? [words('positions.observers')] : [])] : states.map((state) => stateName(state, language));
  return (
    <div class="picture-scroll" tabIndex={0} role="region" aria-label={words('positions.title')}>
      <table class="ledger">
        <caption class="visually-hidden">{words('positions.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('positions.recommendation')}</th>
            <th scope="col">{words('positions.word')}</th>
            {columns.map((label) => <th key={label} scope="col">{label}</th>)}
            {states === undefined && <th scope="col">{words('positions.others')}</th>}
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <Row key={standing.recommendation.id} visit={visit} view={view} query={query} standing={standing} observers={observers} columns={columns.length + (states === undefined ? 3 : 2)} {...(states !== undefined && { states })} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Omit<MatrixProps, 'standings'> & { readonly standing: Standing; readonly observers: boolean; readonly columns: number };

function Row({ visit, view, query, standing, states, observers, columns }: RowProps): VNode {
  const { words } = visit;
  const { recommendation, quantified } = standing;
  const opened = query.open === recommendation.id;
  return (
    <>
      <tr id={`r-${recommendation.id}`}>
        <th scope="row">
          <RecommendationLink visit={visit} of={recommendation} />
          <WaitingMark visit={visit} of={standing} />
          <a class="unfold" href={`${linkTo(visit, 'positions', {}, writeLedgerQuery({ ...query, open: opened ? undefined : recommendation.id } as LedgerQuery))}#r-${recommendation.id}`} aria-expanded={opened}>
            {words(opened ? 'positions.fold' : 'positions.expand')}
          </a>
        </th>
        <td data-label={words('positions.word')}>
          <RungWord visit={visit} rung={quantified.rung} />
          <NumberOf visit={visit} of={quantified} />
        </td>
        {states === undefined ? <RegionCells visit={visit} standing={standing} observers={observers} /> : states.map((state) => (
          <td key={state} data-label={stateName(state, visit.language)}>
            <Held visit={visit} view={view} held={standing.standings.states.get(state)} />
          </td>
        ))}
      </tr>
      {opened && (
        <tr class="unfolded">
          <td colSpan={columns}>
            <WhoHoldsWhat visit={visit} view={view} standing={standing} />
          </td>
        </tr>
      )}
    </>
  );
}

function RegionCells({ visit, standing: { counts, standings }, observers }: { readonly visit: Visit; readonly standing: Standing; readonly observers: boolean }): VNode {
  const { words } = visit;
  const outside = [...standings.states].filter(([state]) => regionalGroupOf(state) === undefined).map(([, held]) => held);
  const others = [...standings.participants.values()];
  return (
    <>
      {counts.byRegion.map((region) => (
        <td key={region.group} data-label={words(`region.${region.group}`)}>
          <StanceTally visit={visit} counts={region} />
          <span class="soft">{region.addressed === 0 ? words('positions.silent') : words('positions.spoke', { count: region.addressed })}</span>
        </td>
      ))}
      {observers && <td data-label={words('positions.observers')}><StanceTally visit={visit} counts={tallied(outside)} /></td>}
      <td data-label={words('positions.others')} class="uncounted"><StanceTally visit={visit} counts={tallied(others)} /></td>
    </>
  );
}

function tallied(held: readonly HeldPosition[]): Parameters<typeof StanceTally>[0]['counts'] {
  const of = (wanted: HeldPosition['stance']) => held.filter(({ stance }) => stance === wanted).length;
  return { support: of('support'), oppose: of('oppose'), qualify: of('qualify'), divided: of('divided') };
}
