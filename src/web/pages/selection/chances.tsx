import type { VNode } from 'preact';
import type { Publication } from '../../../selection/publication.ts';
import { localeOf } from '../../messages/catalogue.ts';
import type { Visit } from '../../visit.ts';

const bins = 20;

/** How many candidates have which chance, as a picture; the least chance and the table below say the same in words. */
export function ChancesPicture({ visit, publication }: { readonly visit: Visit; readonly publication: Publication }): VNode {
  const { words } = visit;
  const chances = Object.values(publication.chances).map((own) => own.reduce((sum, chance) => sum + chance, 0));
  const highest = Math.max(...chances, 1e-9);
  const counts = Array.from({ length: bins }, () => 0);
  for (const chance of chances) {
    const bin = Math.min(bins - 1, Math.floor((chance / highest) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(...counts, 1);
  return (
    <figure class="chances">
      <svg viewBox="0 0 400 120" role="img" aria-label={words('selection.chances.picture', { least: percent(visit, Math.min(...chances)), most: percent(visit, highest), count: chances.length })} direction="ltr">
        {counts.map((count, bin) => (
          <rect key={bin} class="bars-value" x={bin * 20 + 1} y={100 - (count / most) * 95} width="18" height={(count / most) * 95} />
        ))}
        <line class="axis" x1="0" y1="100.5" x2="400" y2="100.5" />
        <text x="0" y="116">0</text>
        <text x="400" y="116" text-anchor="end">
          {percent(visit, highest)}
        </text>
      </svg>
      <figcaption>{words('selection.chances.picture', { least: percent(visit, Math.min(...chances)), most: percent(visit, highest), count: chances.length })}</figcaption>
    </figure>
  );
}

export function percent({ language }: Visit, share: number): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(share);
}
