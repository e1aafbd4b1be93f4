import type { VNode } from 'preact';
import type { SeriesPoint } from '../../../../process/text/progress/series.ts';
import { momentText } from '../../../parts/date.tsx';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { ProgressProps } from './progress-page.tsx';

const [width, height, margin] = [640, 240, 28];
const lines = ['points', 'open', 'agreed', 'amendments'] as const;
type Line = (typeof lines)[number];

/** Points, paragraphs and amendments over time, as a picture, and as a table that leads to the page as of each day. */
export function SeriesPart({ visit, view, progress: { series } }: ProgressProps): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="over-time">
      <h2 id="over-time">{words('text-progress.series')}</h2>
      <p class="hint">{words('text-progress.series.lead')}</p>
      {series.length > 1 && <Chart visit={visit} series={series} />}
      <details open={series.length < 2}>
        <summary>{words('text-progress.as-table')}</summary>
        <SeriesTable visit={visit} series={series} id={view.negotiation.text.id} />
      </details>
    </section>
  );
}

interface SeriesProps {
  readonly visit: Visit;
  readonly series: readonly SeriesPoint[];
}

function Chart({ visit, series }: SeriesProps): VNode {
  const { words, language } = visit;
  const [first, last] = [series.at(0), series.at(-1)];
  const most = Math.max(1, ...series.flatMap((one) => lines.map((line) => one[line])));
  const draw = scaleOf(series, most, language === 'ar');
  const mirrored = language === 'ar';
  return (
    <figure class="progress-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="series-title">
        <title id="series-title">{words('text-progress.series.title', { from: first?.points ?? 0, to: last?.points ?? 0 })}</title>
        <path class="progress-axis" d={`M${margin} ${height - margin}H${width - margin}`} />
        {[most, Math.round(most / 2)].filter((value, at, all) => value > 0 && all.indexOf(value) === at).map((value) => <Level key={value} value={value} y={draw.y(value)} mirrored={mirrored} />)}
        {series.filter(({ why }) => why !== 'day').map((one) => <Mark key={one.position} point={one} x={draw.x(one)} />)}
        {lines.map((line) => <path key={line} class={`progress-line line-${line}`} d={pathOf(series, line, draw)} />)}
      </svg>
      <ul class="progress-legend">
        {lines.map((line) => (
          <li key={line}>
            <svg viewBox="0 0 32 8" aria-hidden="true" focusable="false"><path class={`progress-line line-${line}`} d="M0 4H32" /></svg> {words(`text-progress.line.${line}`)}: {last?.[line] ?? 0}
          </li>
        ))}
      </ul>
      <figcaption>
        {first !== undefined && momentText(first.at, language)} – {last !== undefined && momentText(last.at, language)}. {words('text-progress.series.marks')}
      </figcaption>
    </figure>
  );
}

interface Scale {
  readonly x: (point: SeriesPoint) => number;
  readonly y: (value: number) => number;
}

/** Time to places, from right to left where the reader's script runs so. */
function scaleOf(series: readonly SeriesPoint[], most: number, mirrored: boolean): Scale {
  const times = series.map(({ at }) => Date.parse(at));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const share = (time: number) => (to === from ? 0 : (time - from) / (to - from));
  const drawn = (value: number) => Math.round(value * 10) / 10;
  return {
    x: ({ at }) => drawn(margin + (mirrored ? 1 - share(Date.parse(at)) : share(Date.parse(at))) * (width - 2 * margin)),
    y: (value) => drawn(height - margin - (value / most) * (height - 2 * margin)),
  };
}

/** In steps: between two moments nothing is known to have changed. */
function pathOf(series: readonly SeriesPoint[], line: Line, { x, y }: Scale): string {
  return series.map((point, at) => (at === 0 ? `M${x(point)} ${y(point[line])}` : `H${x(point)}V${y(point[line])}`)).join('');
}

function Level({ value, y, mirrored }: { readonly value: number; readonly y: number; readonly mirrored: boolean }): VNode {
  return (
    <>
      <path class="progress-level" d={`M${margin} ${y}H${width - margin}`} />
      <text x={mirrored ? width - margin + 4 : margin - 4} y={y + 4} text-anchor={mirrored ? 'start' : 'end'} direction="ltr">{value}</text>
    </>
  );
}

/** A revision by its number on a line through all, the end of a reading by a short one below. */
function Mark({ point: { why, number = 0 }, x }: { readonly point: SeriesPoint; readonly x: number }): VNode {
  if (why === 'reading') return <path class="progress-reading" d={`M${x} ${height - margin}v10`} />;
  return (
    <>
      <path class="progress-revision" d={`M${x} ${margin - 8}V${height - margin}`} />
      <text x={x} y={margin - 12} text-anchor="middle">{number}</text>
    </>
  );
}

const columns = ['points', 'open', 'clean', 'agreed', 'amendments'] as const;

function SeriesTable({ visit, series, id }: SeriesProps & { readonly id: string }): VNode {
  const { words, language } = visit;
  return (
    <div class="picture-scroll" role="region" tabIndex={0} aria-label={`${words('text-progress.series')} (${words('text-progress.as-table')})`}>
      <table class="progress-table">
        <caption class="visually-hidden">{words('text-progress.series')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('text-progress.col.at')}</th>
            <th scope="col">{words('text-progress.col.why')}</th>
            {columns.map((column) => <th key={column} scope="col" class="number">{words(`text-progress.line.${column}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {series.toReversed().map((point) => (
            <tr key={point.position}>
              <th scope="row"><a href={linkTo(visit, 'textProgress', { id }, { 'as-of': point.at.slice(0, 10) })}><time dateTime={point.at}>{momentText(point.at, language)}</time></a></th>
              <td>{words(`text-progress.why.${point.why}`, { number: point.number ?? 0 })}</td>
              {columns.map((column) => <td key={column} class="number">{point[column]}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
