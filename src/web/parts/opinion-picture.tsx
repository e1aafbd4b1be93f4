import type { VNode } from 'preact';
import type { OpinionMap, TooFew } from '../../analysis/opinion/opinion-map.ts';
import { percent, regionOf } from './opinion-holders.ts';
import type { OpinionProps, Reader } from './opinion-holders.ts';
import { regions, Symbols } from './opinion-symbols.tsx';
import type { Region } from './opinion-symbols.tsx';
import { GroupsByRegion, MembersOfGroups } from './opinion-tables.tsx';

/** Of a page with more than one picture every one needs a name of its own. */
interface PictureProps extends Omit<OpinionProps, 'map'> {
  readonly map: OpinionMap | TooFew;
  readonly id?: string;
}

const [width, height, margin] = [640, 460, 26];
/** Half of what a group's name needs on a phone. */
const nameRoom = 100;
/** Up to so many, every mark says whose it is and a table lists everybody; more would make the page heavy and nobody wiser. */
const mostNamed = 300;
/** Below it a silhouette shows no substantial structure (Kaufman and Rousseeuw 1990). */
const clearSilhouette = 0.25;

/** Opinion groups as a map, with the same as tables. Not mirrored from right to left: its sides have no meaning. */
export function OpinionPicture({ visit, map, holders, id = 'opinion' }: PictureProps): VNode {
  const { words } = visit;
  if (map.kind === 'too-few') return <p class="unknown">{words('opinion.too-few', { ...map })}</p>;
  const named = map.points.length <= mostNamed;
  return (
    <figure class="opinion">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-description`}>
        <title id={`${id}-title`}>{words('opinion.title', { holders: map.points.length, groups: map.groups.length })}</title>
        <desc id={`${id}-description`}>{words('opinion.description', { proposals: map.proposals.length })}</desc>
        <Drawing visit={visit} map={map} holders={holders} named={named} />
      </svg>
      <RegionLegend visit={visit} present={regions.filter((region) => map.points.some(({ id: own }) => regionOf(holders, own) === region))} />
      <figcaption>
        {words('opinion.axes', { first: percent(visit, map.axes[0]), second: percent(visit, map.axes[1]) })}
        {map.silhouette < clearSilhouette && map.groups.length > 1 && ` ${words('opinion.unclear')}`}
        {map.leftOut.length > 0 && ` ${words('opinion.left-out', { count: map.leftOut.length, least: map.leastStances })}`}
      </figcaption>
      <GroupsByRegion visit={visit} map={map} holders={holders} />
      {named && <MembersOfGroups visit={visit} map={map} holders={holders} />}
    </figure>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** One scale for both axes, so that distances stay true; the map in the middle, its second axis upwards. */
function drawnBy({ points }: OpinionMap): (place: Place) => Place {
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [bottom, top] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const scale = Math.min((width - 2 * margin) / Math.max(right - left, 1e-6), (height - 2 * margin) / Math.max(top - bottom, 1e-6));
  const drawn = (from: number) => Math.round(from * 10) / 10;
  return ({ x, y }) => ({ x: drawn(width / 2 + (x - (left + right) / 2) * scale), y: drawn(height / 2 - (y - (bottom + top) / 2) * scale) });
}

function Drawing({ visit, map, holders, named }: OpinionProps & { readonly named: boolean }): VNode {
  const draw = drawnBy(map);
  const zero = draw({ x: 0, y: 0 });
  const within = regions.map((region) => ({ region, points: map.points.filter(({ id }) => regionOf(holders, id) === region) })).filter(({ points }) => points.length > 0);
  return (
    <>
      <path class="opinion-axis" d={`M0 ${zero.y}H${width}M${zero.x} 0V${height}`} />
      {map.groups.map(({ id, hull }) => <path key={id} class="opinion-hull" d={`M${hull.map(draw).map(({ x, y }) => `${x} ${y}`).join('L')}z`} />)}
      {within.map(({ region, points }) => named
        ? points.map((point) => <Symbols key={point.id} region={region} places={[draw(point)]} title={`${holders.get(point.id)?.name ?? point.id} · ${visit.words('opinion.group', { group: point.group })}`} />)
        : <Symbols key={region} region={region} places={points.map(draw)} />)}
      {map.groups.map(({ id, hull }) => <GroupName key={id} corners={hull.map(draw)} label={visit.words('opinion.group', { group: id })} />)}
    </>
  );
}

/** Over the topmost corner of its group, and within the picture. */
function GroupName({ corners, label }: { readonly corners: readonly Place[]; readonly label: string }): VNode {
  const top = corners.reduce((highest, corner) => (corner.y < highest.y ? corner : highest), corners[0] ?? { x: 0, y: 0 });
  return <text class="opinion-name" x={Math.min(Math.max(top.x, nameRoom), width - nameRoom)} y={Math.max(20, top.y - 11)} text-anchor="middle">{label}</text>;
}

function RegionLegend({ visit, present }: { readonly visit: Reader; readonly present: readonly Region[] }): VNode {
  return (
    <ul class="legend">
      {present.map((region) => (
        <li key={region}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><Symbols region={region} places={[{ x: 8, y: 8 }]} /></svg> {visit.words(`region.${region}`)}
        </li>
      ))}
    </ul>
  );
}
