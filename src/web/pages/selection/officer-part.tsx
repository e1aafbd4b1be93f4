import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { CandidacyState, SelectionState } from '../../../process/participation/state.ts';
import type { Demand } from '../../../selection/explain.ts';
import type { Publication } from '../../../selection/publication.ts';
import type { SelectionRow } from '../../../store/participation/selection-files.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Bars } from '../../parts/bars.tsx';
import { Line } from '../../parts/labelled.tsx';
import type { Visit } from '../../visit.ts';
import { valueWord } from './balance-table.tsx';
import { percent } from './chances.tsx';
import { attributes } from './pool.ts';
import type { Profile } from './pool.ts';
import type { Computation } from './running.ts';

interface OfficerProps {
  readonly visit: Visit;
  readonly selection: SelectionState;
  readonly candidates: readonly CandidacyState[];
  readonly read: { readonly profiles: ReadonlyMap<string, Profile>; readonly names: ReadonlyMap<string, string> } | undefined;
  readonly computation: Computation | undefined;
  readonly publication: Publication | undefined;
  readonly file: SelectionRow | undefined;
}

/** What the secretariat sees and does up to the draw: the pool's profile, closing it, computing, publishing, drawing. */
export function OfficerPart(props: OfficerProps): VNode | null {
  const { visit, selection, read } = props;
  if (visit.actor.standing !== 'secretariat') return null;
  return (
    <>
      {read !== undefined && <PoolProfile visit={visit} profiles={read.profiles} />}
      {visit.asOf === undefined && (
        <section aria-labelledby="acting" class="acting">
          <h2 id="acting">{visit.words('selection.next')}</h2>
          {may(visit.actor, 'close-pool', selection) && (
            <>
              <p>{visit.words('selection.close.hint')}</p>
              <ActForm visit={visit} act="close" label={visit.words('selection.close')} bare />
            </>
          )}
          {may(visit.actor, 'publish-selection', selection) && <Computing {...props} />}
          {may(visit.actor, 'draw-selection', selection) && (
            <ActForm visit={visit} act="draw" label={visit.words('selection.draw')}>
              <Line visit={visit} name="seed" label={visit.words('selection.seed')} hint={visit.words('selection.seed.reveal')} value={props.file?.seed ?? undefined} />
            </ActForm>
          )}
        </section>
      )}
    </>
  );
}

function PoolProfile({ visit, profiles }: { readonly visit: Visit; readonly profiles: ReadonlyMap<string, Profile> }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="pool">
      <h2 id="pool">{words('selection.pool')}</h2>
      <div class="balance">
        {attributes.map((attribute) => {
          const counts = Map.groupBy(profiles.values(), (profile) => profile[attribute]);
          return <Bars key={attribute} visit={visit} label={valueWord(visit, 'attribute', attribute)} rows={[...counts].map(([value, of]) => ({ label: valueWord(visit, attribute, value), value: of.length })).toSorted((a, b) => b.value - a.value)} />;
        })}
      </div>
    </section>
  );
}

function Computing({ visit, computation }: OfficerProps): VNode {
  const { words } = visit;
  if (computation === undefined) {
    return (
      <>
        <p>{words('selection.compute.hint')}</p>
        <ActForm visit={visit} act="compute" label={words('selection.compute')} bare />
      </>
    );
  }
  if (computation.failed !== undefined) {
    return (
      <>
        <p class="unmet">{words('selection.failed')}</p>
        <ActForm visit={visit} act="compute" label={words('selection.compute')} bare />
      </>
    );
  }
  const { outcome, progress } = computation;
  if (outcome === undefined) {
    return (
      <>
        <p role="status">{progress === undefined ? words('selection.begun') : words('selection.progress', { fixed: progress.fixedTypes, types: progress.types, seconds: Math.round(progress.seconds), least: percent(visit, progress.lower), bound: percent(visit, progress.upper) })}</p>
        {progress !== undefined && <progress max={Math.max(1, progress.types)} value={progress.fixedTypes} aria-label={words('selection.compute')} />}
        <ActForm visit={visit} act="stop" label={words('selection.stop')} bare quiet />
        <ActForm visit={visit} act="cancel" label={words('selection.cancel')} bare quiet />
      </>
    );
  }
  if (outcome.kind === 'nothing') return <ActForm visit={visit} act="compute" label={words('selection.compute')} bare />;
  if (outcome.kind === 'infeasible') {
    return (
      <>
        <p class="unmet">{words('selection.infeasible')}</p>
        <ul>
          {outcome.explanation.conflict.map((demand) => (
            <li key={JSON.stringify(demand)}>{demandSentence(visit, demand)}</li>
          ))}
        </ul>
        {outcome.explanation.relaxation !== undefined && (
          <>
            <p>{words('selection.relaxation')}</p>
            <ul>
              {outcome.explanation.relaxation.changes.map((change) => (
                <li key={JSON.stringify(change)}>{words('selection.relaxed', { value: valueWord(visit, change.attribute, change.value), least: change.min, most: change.max })}</li>
              ))}
            </ul>
          </>
        )}
        <ActForm visit={visit} act="cancel" label={words('selection.cancel')} bare quiet />
      </>
    );
  }
  return (
    <>
      <p>{outcome.complete ? words('selection.found') : words('selection.part', { part: percent(visit, outcome.part) })}</p>
      <ActForm visit={visit} act="publish" label={words('selection.publish')} bare />
      <ActForm visit={visit} act="cancel" label={words('selection.cancel')} bare quiet />
    </>
  );
}

function demandSentence(visit: Visit, demand: Demand): string {
  const { words } = visit;
  switch (demand.kind) {
    case 'at-least':
      return words('selection.demand.at-least', { count: demand.count, value: valueWord(visit, demand.attribute, demand.value) });
    case 'at-most':
      return words('selection.demand.at-most', { count: demand.count, value: valueWord(visit, demand.attribute, demand.value) });
    case 'at-most-one-per':
      return words('selections.one-per-entity');
    case 'nobody-in-both':
      return words('selection.demand.both');
  }
}
