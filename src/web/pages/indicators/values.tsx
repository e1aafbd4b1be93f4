import type { VNode } from 'preact';
import { breakdownKey, compareBreakdowns } from '../../../process/indicators/breakdown.ts';
import type { IndicatorState, Observation, SeriesState } from '../../../process/indicators/state.ts';
import { stateName } from '../../../process/vocabulary/states/names.ts';
import { Choice } from '../../parts/labelled.tsx';
import type { Visit } from '../../visit.ts';
import { breakdownText, valueText } from './breakdown-words.ts';
import { scaleOf, SeriesPicture } from './series-picture.tsx';

interface ValuesProps {
  readonly visit: Visit;
  readonly indicator: IndicatorState;
  /** Alphabetical by State. */
  readonly series: readonly SeriesState[];
}

/** The part of the people by its own key, without the period. */
function partOf(one: Observation): string {
  return breakdownKey({ ...one, period: '' });
}

/** States down, periods across, one part of the people at a time; no row is put before another for what it has. */
export function Values({ visit, indicator, series }: ValuesProps): VNode {
  const { words } = visit;
  const all = series.flatMap(({ observations }) => observations);
  const parts = [...new Map(all.map((one) => [partOf(one), one])).entries()].toSorted(([, a], [, b]) => compareBreakdowns({ ...a, period: '' }, { ...b, period: '' }));
  const asked = visit.url.searchParams.get('part') ?? '';
  const part = parts.some(([key]) => key === asked) ? asked : (parts[0]?.[0] ?? '');
  const chosen = all.filter((one) => partOf(one) === part);
  const periods = [...new Set(chosen.map(({ period }) => period))].toSorted();
  const scale = scaleOf(chosen);
  return (
    <section aria-labelledby="values">
      <h2 id="values">{words('indicators.values')}</h2>
      {parts.length === 0 && <p class="unknown">{words('indicators.values.none')}</p>}
      {parts.length > 1 && (
        <form class="book-filter" method="get" action={visit.url.pathname}>
          {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
          <Choice visit={visit} name="part" label={words('indicators.breakdown')} value={part} options={parts.map(([key, one]) => ({ value: key, label: breakdownText(one, visit) }))} />
          <button type="submit">{words('indicators.show')}</button>
        </form>
      )}
      {chosen.length > 0 && (
        <>
          <p class="soft">{words('indicators.values.lead', { low: valueText(String(scale.low), visit), high: valueText(String(scale.high), visit), unit: indicator.unit })}</p>
          <div class="table-scroll" tabIndex={0} role="region" aria-label={words('indicators.course')}>
            <table class="series">
              <thead>
                <tr>
                  <th scope="col">{words('indicators.state')}</th>
                  <th scope="col">{words('indicators.course')}</th>
                  {periods.map((period) => <th key={period} scope="col" class="number"><bdi>{period}</bdi></th>)}
                </tr>
              </thead>
              <tbody>
                {series.map((one) => {
                  const own = one.observations.filter((value) => partOf(value) === part);
                  return own.length === 0 ? null : (
                    <tr key={one.id}>
                      <th scope="row">{stateName(one.state, visit.language)}</th>
                      <td><SeriesPicture visit={visit} state={one.state} observations={own} scale={scale} /></td>
                      {periods.map((period) => <td key={period} class="number"><Value visit={visit} of={own.find((value) => value.period === period)} /></td>)}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <Details visit={visit} series={series} part={part} />
        </>
      )}
    </section>
  );
}

function Value({ visit, of }: { readonly visit: Visit; readonly of: Observation | undefined }): VNode {
  if (of === undefined) return <span class="soft">–</span>;
  return (
    <>
      {valueText(of.value, visit)}
      {of.quality !== 'official' && <small class="soft value-quality"> {visit.words(`indicators.quality.${of.quality}`)}</small>}
    </>
  );
}

const mostTold = 400;

function Details({ visit, series, part }: { readonly visit: Visit; readonly series: readonly SeriesState[]; readonly part: string }): VNode {
  const { words, language } = visit;
  const rows = series.flatMap(({ state, observations }) => observations.filter((one) => partOf(one) === part).map((one) => ({ state, one })));
  return (
    <details>
      <summary>{words('indicators.details')}</summary>
      <table class="register">
        <thead>
          <tr>
            <th scope="col">{words('indicators.state')}</th>
            <th scope="col">{words('indicators.period')}</th>
            <th scope="col" class="number">{words('indicators.value')}</th>
            <th scope="col">{words('indicators.quality')}</th>
            <th scope="col">{words('indicators.source')}</th>
            <th scope="col">{words('indicators.note')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostTold).map(({ state, one }) => (
            <tr key={`${state} ${one.period}`}>
              <th scope="row">{stateName(state, language)}</th>
              <td data-label={words('indicators.period')}><bdi>{one.period}</bdi></td>
              <td class="number" data-label={words('indicators.value')}>{valueText(one.value, visit)}</td>
              <td data-label={words('indicators.quality')}>{words(`indicators.quality.${one.quality}`)}</td>
              <td data-label={words('indicators.source')} dir="auto">{one.source}</td>
              <td data-label={words('indicators.note')} dir="auto">{one.note ?? <span class="soft">–</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostTold && <p>{words('values-import.more', { count: rows.length - mostTold })}</p>}
    </details>
  );
}
