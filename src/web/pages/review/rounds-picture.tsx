import type { VNode } from 'preact';
import type { RoundLevel } from '../../../process/review/state.ts';
import { roundLevels } from '../../../process/review/state.ts';
import { daysFrom } from '../../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import type { DatedRound } from '../../../store/review/load-rounds.ts';
import { plainText } from '../../parts/text.tsx';
import { timeScale } from '../../parts/time-scale.ts';
import type { TimeScale } from '../../parts/time-scale.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { daysText, levelText } from './round-words.tsx';

const width = 1120;
const rowHeight = 26;
const barHeight = 14;
const laneHead = 26;
const axisHeight = 22;

interface Timed extends DatedRound {
  readonly window: NonNullable<DatedRound['window']>;
}

/** The rounds on a line of time, a lane for each level, a row for each round; nothing where no day is known. */
export function RoundsPicture({ visit, rounds }: { readonly visit: Visit; readonly rounds: readonly DatedRound[] }): VNode | null {
  const timed = rounds.flatMap((round): readonly Timed[] => (round.window === undefined ? [] : [{ ...round, window: round.window }]));
  const windows = timed.map(({ window }) => window);
  const first = windows.map(({ start }) => start).toSorted()[0];
  const last = windows.map(({ end }) => end).toSorted().at(-1);
  if (first === undefined || last === undefined) return null;
  const scale = timeScale(first, last, width, visit.language === 'ar');
  const lanes = roundLevels.map((level) => ({ level, rows: rowsOf(timed.filter(({ state }) => state.level === level)) })).filter(({ rows }) => rows.length > 0);
  const height = lanes.reduce((sum, lane) => sum + laneHead + lane.rows.length * rowHeight, axisHeight) + 6;
  let top = axisHeight;
  return (
    <div class="picture-scroll" tabIndex={0} role="region" aria-label={visit.words('rounds.picture')}>
      <svg class="picture rounds-picture" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={visit.words('rounds.picture.alt', { count: timed.length })}>
        <Years scale={scale} height={height} />
        {lanes.map((lane) => {
          const at = top;
          top += laneHead + lane.rows.length * rowHeight;
          return <Lane key={lane.level} visit={visit} level={lane.level} rows={lane.rows} scale={scale} top={at} />;
        })}
        {visit.today >= first && visit.today <= last && <line class="today" x1={scale.x(visit.today)} x2={scale.x(visit.today)} y1={axisHeight - 6} y2={height} />}
      </svg>
    </div>
  );
}

function Years({ scale, height }: { readonly scale: TimeScale; readonly height: number }): VNode {
  return (
    <g class="axis">
      {scale.ticks.map(({ day, x, major }) => (
        <g key={day} class={major ? 'major' : undefined}>
          <line x1={x} x2={x} y1={axisHeight - (major ? 10 : 4)} y2={major ? height : axisHeight} />
          {major && <text x={x} y={axisHeight - 12} dx={4}>{day.slice(0, 4)}</text>}
        </g>
      ))}
    </g>
  );
}

interface LaneProps {
  readonly visit: Visit;
  readonly level: RoundLevel;
  readonly rows: readonly (readonly Timed[])[];
  readonly scale: TimeScale;
  readonly top: number;
}

function Lane({ visit, level, rows, scale, top }: LaneProps): VNode {
  const mirrored = visit.language === 'ar';
  return (
    <g>
      <text class="round-lane" x={mirrored ? width : 0} y={top + 14}>{visit.words(`rounds.level.${level}`)}</text>
      {rows.map((rounds, row) => rounds.map((round, at) => <Bar key={round.state.id} visit={visit} round={round} scale={scale} y={top + laneHead + row * rowHeight} named={at === 0} />))}
    </g>
  );
}

interface BarProps {
  readonly visit: Visit;
  readonly round: Timed;
  readonly scale: TimeScale;
  readonly y: number;
  /** Only the first of a row: the others are of the same region. */
  readonly named: boolean;
}

/** Where a bar ends near the edge, its name stands before it. */
function Bar({ visit, round, scale, y, named }: BarProps): VNode | null {
  const { state, window, checks } = round;
  const bar = scale.extent(daysFrom(window.start, window.end), 6);
  if (bar === undefined) return null;
  const title = plainText(state.title, visit.language);
  const before = bar.from > width / 2;
  const broken = checks.some(({ outcome }) => outcome === 'broken' || outcome === 'overdue');
  return (
    <a href={linkTo(visit, 'round', { id: state.id })} aria-label={`${title}, ${levelText(state, visit)}, ${daysText(round, visit)}`}>
      <rect class={`round-bar round-${state.status}`} x={bar.from} y={y} width={bar.width} height={barHeight} />
      <text class="round-name" x={before ? bar.from - 6 : bar.from + bar.width + 6} y={y + 12} text-anchor={before === (visit.language === 'ar') ? 'start' : 'end'}>
        {named && (state.region ?? title)}
        {broken && ' ▲'}
      </text>
    </a>
  );
}

/** A row for each region, in which its rounds follow each other; for what has none, a row for each round. */
function rowsOf(rounds: readonly Timed[]): readonly (readonly Timed[])[] {
  return [...Map.groupBy(rounds, ({ state }) => state.region ?? `round:${state.id}`).values()];
}
