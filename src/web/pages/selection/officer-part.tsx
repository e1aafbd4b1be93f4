import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { refuseBeforeDay } from '../../../process/participation/public-source.ts';
import type { SelectionState } from '../../../process/participation/state.ts';
import { addDays, dayIn } from '../../../process/vocabulary/midnight.ts';
import type { Demand, Explanation } from '../../../selection/explain.ts';
import type { SelectionRow } from '../../../store/participation/selection-files.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Line } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { valueWord } from './balance-table.tsx';
import { percent } from './chances.tsx';
import type { Computation } from './running.ts';
import { sourceText } from './source-text.ts';

interface OfficerProps {
  readonly visit: Visit;
  readonly selection: SelectionState;
  readonly computation: Computation | undefined;
  readonly file: SelectionRow | undefined;
  /** What was sent and refused: it still stands in its form. */
  readonly sent: SentForm | undefined;
}

/** What the secretariat does up to the draw: closing the pool, computing, publishing, drawing. */
export function OfficerPart(props: OfficerProps): VNode | null {
  const { visit, selection } = props;
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
      {acts.includes('draw-selection') && <Drawing {...props} />}
    </section>
  );
}

/** Nothing to fill in before the day of the public value: only what is waited for. */
function Drawing({ visit, selection: { publicSource }, file, sent }: OfficerProps): VNode | null {
  const { words, store } = visit;
  if (publicSource === undefined) return null;
  if (refuseBeforeDay(publicSource, store.clock()) !== undefined) return <p>{words('selection.public.wait', { source: sourceText(visit, publicSource) })}</p>;
  return (
    <ActForm visit={visit} act="draw" label={words('selection.draw')}>
      <Line visit={visit} name="value" label={words('selection.public.value')} hint={words('selection.public.value.hint', { source: sourceText(visit, publicSource) })} value={sent?.act === 'draw' ? textField(sent.fields, 'value') : undefined} />
      <Line visit={visit} name="seed" label={words('selection.seed')} hint={words('selection.seed.reveal')} value={file?.seed ?? undefined} />
    </ActForm>
  );
}

function Computing({ visit, selection, computation, sent }: OfficerProps): VNode {
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
      <Publishing visit={visit} selection={selection} sent={sent?.act === 'publish' ? sent : undefined} />
      <ActForm visit={visit} act="cancel" label={words('selection.cancel')} bare quiet />
    </>
  );
}

/** The chances are published with the name of what the draw will take its value from, proposed for a week later. */
function Publishing({ visit, selection, sent }: Pick<OfficerProps, 'visit' | 'selection' | 'sent'>): VNode {
  const { words } = visit;
  const value = (name: string, proposed?: string) => (sent === undefined ? proposed : textField(sent.fields, name));
  return (
    <ActForm visit={visit} act="publish" label={words('selection.publish')}>
      <Line visit={visit} name="source" label={words('selection.public.source')} hint={words('selection.public.source.hint')} value={value('source')} />
      <Line visit={visit} name="day" type="date" label={words('selection.public.day')} hint={words('selection.public.day.hint')} value={value('day', addDays(dayIn(visit.store.clock(), selection.timeZone), 7))} />
      <Line visit={visit} name="zone" label={words('procedure.zone')} hint={words('procedure.zone.hint')} value={value('zone', selection.timeZone)} />
    </ActForm>
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
