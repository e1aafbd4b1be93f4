import type { VNode } from 'preact';
import type { Observation } from '../../../process/indicators/state.ts';
import { stateName } from '../../../process/vocabulary/states/names.ts';
import type { Visit } from '../../visit.ts';
import { valueText } from './breakdown-words.ts';

/** One scale for every State: years across, values up. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

const [width, height, edge] = [140, 36, 3];

/** When a period begins, in years. */
function yearOf(period: string): number {
  const [year = '0', part = ''] = period.split('-');
  return Number(year) + (part === '' ? 0 : part.startsWith('Q') ? (Number(part.slice(1)) - 1) / 4 : (Number(part) - 1) / 12);
}

/** From zero where no value is less, so that no small difference looks large. */
export function scaleOf(observations: readonly Observation[]): Scale {
  const [years, values] = [observations.map(({ period }) => yearOf(period)), observations.map(({ value }) => Number(value))];
  return { from: Math.min(...years), to: Math.max(...years), low: Math.min(0, ...values), high: Math.max(0, ...values) };
}

/** The course of one State's values; the table beside it says the same. */
export function SeriesPicture({ visit, state, observations, scale }: { readonly visit: Visit; readonly state: string; readonly observations: readonly Observation[]; readonly scale: Scale }): VNode | null {
  const [first, last] = [observations[0], observations.at(-1)];
  if (first === undefined || last === undefined) return null;
  const x = (period: string) => edge + ((yearOf(period) - scale.from) / Math.max(1e-9, scale.to - scale.from)) * (width - 2 * edge);
  const y = (value: string) => height - edge - ((Number(value) - scale.low) / Math.max(1e-9, scale.high - scale.low)) * (height - 2 * edge);
  const points = observations.map(({ period, value }) => `${x(period).toFixed(1)},${y(value).toFixed(1)}`);
  const label = visit.words('indicators.picture', { state: stateName(state, visit.language), first: valueText(first.value, visit), from: first.period, last: valueText(last.value, visit), to: last.period });
  return (
    <svg class="series-picture" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      <line class="series-zero" x1={0} x2={width} y1={y('0')} y2={y('0')} />
      {points.length > 1 && <polyline points={points.join(' ')} />}
      {observations.map(({ period, value }) => <circle key={period} cx={x(period).toFixed(1)} cy={y(value).toFixed(1)} r={2} />)}
    </svg>
  );
}
