import type { VNode } from 'preact';
import { regionalGroups } from '../../process/vocabulary/states/regional-group.ts';
import type { RegionalGroup } from '../../process/vocabulary/states/regional-group.ts';

/** In the order in which they are listed everywhere; who belongs to no regional group comes last. */
export const regions = [...regionalGroups, 'none'] as const;
export type Region = RegionalGroup | 'none';

/** Each region has a shape and a colour of its own, so that either will do. */
const outlines: Readonly<Record<Region, { readonly colour: string; readonly around: (x: number, y: number) => string }>> = {
  african: { colour: 'fill-1', around: (x, y) => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z` },
  'asia-pacific': { colour: 'fill-2', around: (x, y) => `M${x - 4.5} ${y - 4.5}h9v9h-9z` },
  'eastern-european': { colour: 'fill-3', around: (x, y) => `M${x} ${y - 6}l6 10.5h-12z` },
  'latin-american-and-caribbean': { colour: 'fill-4', around: (x, y) => `M${x} ${y - 6.5}l5.5 6.5l-5.5 6.5l-5.5 -6.5z` },
  'western-european-and-other': { colour: 'fill-5', around: (x, y) => `M${x - 1.8} ${y - 6}h3.6v4.2h4.2v3.6h-4.2v4.2h-3.6v-4.2h-4.2v-3.6h4.2z` },
  none: { colour: 'opinion-other', around: (x, y) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z` },
};

/** A region's symbol around every one of these places; `title` is what a pointer resting on it shows. */
export function Symbols({ region, places, title }: { readonly region: Region; readonly places: readonly { readonly x: number; readonly y: number }[]; readonly title?: string }): VNode {
  const { colour, around } = outlines[region];
  return (
    <path class={`opinion-mark ${colour}`} d={places.map(({ x, y }) => around(x, y)).join('')}>
      {title !== undefined && <title>{title}</title>}
    </path>
  );
}
