import type { VNode } from 'preact';
import { Bars } from '../../../parts/bars.tsx';
import { linkTo } from '../../../visit.ts';
import { labelInText } from '../../../text/label-in-text.ts';
import type { ProgressProps } from './progress-page.tsx';

const firstShown = 20;

/** Points left by paragraph, and by whoever has an alternative in them. */
export function PointsPart({ visit, view, progress: { paragraphs, byName } }: ProgressProps): VNode | null {
  const { words } = visit;
  if (paragraphs.length === 0) return null;
  const { id } = view.negotiation.text;
  const all = visit.url.searchParams.get('all') === 'points';
  const cut = <T,>(rows: readonly T[]): readonly T[] => (all ? rows : rows.slice(0, firstShown));
  const most = paragraphs.toSorted((a, b) => b.points - a.points);
  const label = (provision: string) => labelInText(view, provision);
  return (
    <section aria-labelledby="points-left">
      <h2 id="points-left">{words('texts.points.left')}</h2>
      <div class="progress-columns">
        <div>
          <h3>{words('text-progress.by-paragraph')}</h3>
          <Bars visit={visit} label={words('text-progress.by-paragraph')} rows={cut(most).map(({ provision, points }) => ({ label: label(provision.id), value: points, href: linkTo(visit, 'provision', { id: provision.id }) }))} />
        </div>
        {byName !== undefined && byName.parties.length > 0 && (
          <div>
            <h3>{words('text-progress.by-party')}</h3>
            <Bars visit={visit} label={words('text-progress.by-party')} rows={cut(byName.parties).map(({ party, points }) => ({ label: view.nameOf(party), value: points, href: linkTo(visit, 'textAmendments', { id }, { party }) }))} />
          </div>
        )}
      </div>
      {!all && Math.max(paragraphs.length, byName?.parties.length ?? 0) > firstShown && <p><a href={`${linkTo(visit, 'textProgress', { id }, { all: 'points' })}#points-left`}>{words('text-progress.all', { count: paragraphs.length })}</a></p>}
    </section>
  );
}
