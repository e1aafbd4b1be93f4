import type { VNode } from 'preact';
import { Bars } from '../../parts/bars.tsx';
import type { Visit } from '../../visit.ts';
import { valueWord } from './balance-table.tsx';
import { attributes } from './pool.ts';

type Profile = Readonly<Record<string, string>>;

/** Who stands, as counts: how many of each region, gender, age and constituency. */
export function PoolProfile({ visit, profiles }: { readonly visit: Visit; readonly profiles: readonly Profile[] }): VNode {
  return (
    <section aria-labelledby="pool">
      <h2 id="pool">{visit.words('selection.pool')}</h2>
      <div class="balance of-selection">
        {attributes.map((attribute) => {
          if (profiles.every((profile) => (profile[attribute] ?? 'not-stated') === 'not-stated')) return null;
          const counts = Map.groupBy(profiles.flatMap((profile) => profile[attribute] ?? []), (value) => value);
          const rows = [...counts].map(([value, of]) => ({ label: valueWord(visit, attribute, value), value: of.length })).toSorted((a, b) => b.value - a.value);
          return (
            <div key={attribute}>
              <h3>{valueWord(visit, 'attribute', attribute)}</h3>
              <Bars visit={visit} label={valueWord(visit, 'attribute', attribute)} rows={rows} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
