import type { VNode } from 'preact';
import { cellAt } from '../../../process/indicators/table/table-shape.ts';
import type { ReleaseAxis, ReleaseProtection } from '../../../process/indicators/state.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

interface TableProps {
  readonly visit: Visit;
  readonly caption: string;
  readonly axes: readonly ReleaseAxis[];
  /** Of every cell, the last axis running fastest; undefined: suppressed. */
  readonly values: readonly (number | undefined)[];
}

/** What is published: the last axis across, the one before it down, of three one table for each category of the first. */
export function ReleasedTable({ visit, caption, axes, values }: TableProps): VNode {
  const sizes = axes.map(({ categories }) => categories.length);
  const [first, ...rest] = axes;
  if (axes.length < 3 || first === undefined) return <Sheet visit={visit} caption={caption} axes={axes} values={values} />;
  const each = sizes.slice(1).reduce((product, size) => product * size, 1);
  return (
    <>
      {first.categories.map((category, place) => (
        <Sheet key={category} visit={visit} caption={`${first.name}: ${category === 'total' ? visit.words('releases.total') : category}`} axes={rest} values={values.slice(place * each, (place + 1) * each)} />
      ))}
    </>
  );
}

function Sheet({ visit, caption, axes, values }: TableProps): VNode {
  const { words } = visit;
  const named = (category: string | undefined) => (category === 'total' || category === undefined ? words('releases.total') : category);
  const [down, across] = axes.length === 1 ? [undefined, axes[0]] : axes;
  const sizes = axes.map(({ categories }) => categories.length);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="released">
        <caption><bdi>{caption}</bdi></caption>
        <thead>
          <tr>
            <th scope="col"><bdi>{down?.name ?? ''}</bdi> {across !== undefined && <span class="soft">/ <bdi>{across.name}</bdi></span>}</th>
            {across?.categories.map((category) => <th key={category} scope="col" class="number"><bdi>{named(category)}</bdi></th>)}
          </tr>
        </thead>
        <tbody>
          {(down?.categories ?? ['total']).map((category, row) => (
            <tr key={category}>
              <th scope="row"><bdi>{named(category)}</bdi></th>
              {across?.categories.map((column, place) => <td key={column} class="number"><Cell visit={visit} value={values[down === undefined ? place : cellAt([row, place], sizes)]} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ visit: { words, language }, value }: { readonly visit: Visit; readonly value: number | undefined }): VNode {
  if (value !== undefined) return <>{new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language).format(value)}</>;
  return <span class="suppressed"><span aria-hidden="true">×</span><span class="visually-hidden">{words('releases.suppressed-cell')}</span></span>;
}

/** How it was protected, in words: for anybody who wonders why a number is missing. */
export function HowProtected({ visit, protection }: { readonly visit: Visit; readonly protection: ReleaseProtection }): VNode {
  const { words } = visit;
  const { threshold, base, margin, within, suppressed, attacked, narrowest, seal } = protection;
  return (
    <section aria-labelledby="how">
      <h2 id="how">{words('releases.how')}</h2>
      <p>{base > 1 ? words('releases.how.rounded', { base, within }) : words('releases.how.suppressed', { most: threshold - 1, suppressed })}</p>
      <p>{words('releases.how.attack', { attacked, narrowest, margin })}</p>
      <p><strong>{words('releases.seal')}</strong> <code class="seal" dir="ltr">{seal}</code> <span class="soft">{words('releases.seal.is')}</span></p>
      <p><a href={linkTo(visit, 'releases', {})}>{words('follow-up.releases')}</a></p>
    </section>
  );
}
