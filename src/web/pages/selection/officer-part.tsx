import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { SelectionState } from '../../../process/participation/state.ts';
import type { Demand, Explanation } from '../../../selection/explain.ts';
import type { SelectionRow } from '../../../store/participation/selection-files.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Line } from '../../parts/labelled.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { valueWord } from './balance-table.tsx';
import { percent } from './chances.tsx';
import type { Computation } from './running.ts';

interface OfficerProps {
  readonly visit: Visit;
  readonly selection: SelectionState;
  readonly computation: Computation | undefined;
  readonly file: SelectionRow | undefined;
}

/** What the secretariat does up to the draw: closing the pool, computing, publishing, drawing. */
export function OfficerPart(props: OfficerProps): VNode | null {
  const { visit, selection, file } = props;
  const { actor, words } = visit;
  const acts = (['close-pool', 'publish-selection', 'draw-selection'] as const).filter((act) => may(actor, act, selection));
  if (acts.length === 0 || visit.asOf !== undefined) return null;
  return (
    <section aria-labelledby="acting" class="acting">
      <h2 id="acting">{words('selection.next')}</h2>
      {acts.includes('close-pool') && (
        <>
          <p>{words('selection.close.hint')}</p>
          <ActForm visit={visit} act="close" label={words('selection.close')} bare />
        </>
      )}
      {acts.includes('publish-selection') && <Computing {...props} />}
      {acts.includes('draw-selection') && (
        <ActForm visit={visit} act="draw" label={words('selection.draw')}>
          <Line visit={visit} name="seed" label={words('selection.seed')} hint={words('selection.seed.reveal')} value={file?.seed ?? undefined} />
        </ActForm>
      )}
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
  if (outcome.kind === 'infeasible') return <Infeasible visit={visit} explanation={outcome.explanation} />;
  return (
    <>
      <p>{outcome.complete ? words('selection.found') : words('selection.part', { part: percent(visit, outcome.part) })}</p>
      <ActForm visit={visit} act="publish" label={words('selection.publish')} bare />
      <ActForm visit={visit} act="cancel" label={words('selection.cancel')} bare quiet />
    </>
  );
}

/** Which demands contradict one another, the cheapest way out, and the way to announce it anew. */
function Infeasible({ visit, explanation: { conflict, relaxation } }: { readonly visit: Visit; readonly explanation: Explanation }): VNode {
  const { words } = visit;
  return (
    <>
      <p class="unmet">{words(conflict.length === 0 ? 'selection.infeasible.seats' : 'selection.infeasible')}</p>
      <ul>
        {conflict.map((demand) => (
          <li key={JSON.stringify(demand)}>{demandSentence(visit, demand)}</li>
        ))}
      </ul>
      {relaxation !== undefined && (
        <>
          <p>{words('selection.relaxation')}</p>
          <ul>
            {relaxation.changes.map(({ body, attribute, value, min, max, newMin, newMax }) => (
              <li key={`${body} ${attribute} ${value}`}>{words('selection.relaxed', { value: valueWord(visit, attribute, value), from: words('selection.quota', { least: min, most: max }), to: words('selection.quota', { least: newMin, most: newMax }) })}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={linkTo(visit, 'selections', {})}>{words('selection.announce-anew')}</a>
      </p>
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
