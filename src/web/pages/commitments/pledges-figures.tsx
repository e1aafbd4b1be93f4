import type { VNode } from 'preact';
import { pledgeRegions } from '../../../process/commitments/pledge-fields.ts';
import { pledgeStatuses } from '../../../process/commitments/state.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { PledgeTallies } from '../../../store/commitments/list-pledges.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { Bars } from '../../parts/bars.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { commitmentName } from './load-commitments.ts';
import { kindOfMakerName, regionName } from './pledge-words.ts';
import { writePledgesQuery } from './pledges-query.ts';
import type { PledgesQuery } from './pledges-query.ts';

interface FiguresProps {
  readonly visit: Visit;
  readonly query: PledgesQuery;
  readonly tallies: PledgeTallies;
  readonly commitments: readonly CommitmentState[];
}

/** How the pledges are spread: commitments in the order of the text, regions and kinds in the order of their names. Never from most to least. */
export function PledgeFigures({ visit, query, tallies, commitments }: FiguresProps): VNode | null {
  const { words, language } = visit;
  if (tallies.total === 0) return null;
  const to = (more: Readonly<Record<string, string>>) => linkTo(visit, 'pledges', {}, { ...writePledgesQuery({ ...query, page: 1 }), ...more });
  const collator = new Intl.Collator(localeOf(language));
  const regions = [...pledgeRegions, 'none'].flatMap((region) => row(regionName(region, words), tallies.byRegion.get(region), to({ region })));
  const kinds = [...tallies.byKind].flatMap(([kind, count]) => row(kindOfMakerName(kind, words), count, to({ kind }))).toSorted((a, b) => collator.compare(a.label, b.label));
  return (
    <div class="pledge-figures">
      <ul class="pledge-counts">
        {pledgeStatuses.flatMap((status) => {
          const count = tallies.byStatus.get(status);
          return count === undefined ? [] : [<li key={status}><a class={`pledge-status pledge-${status}`} href={to({ status })}><b>{new Intl.NumberFormat(language).format(count)}</b> {words(`pledge.status.${status}`)}</a></li>];
        })}
      </ul>
      <details class="pledge-spread" open={query.page === 1 && Object.keys(query.filter).length === 0}>
        <summary>{words('pledges.spread')}</summary>
        <div class="pledge-bars">
          <section>
            <h2>{words('pledges.by-commitment')}</h2>
            <Bars visit={visit} label={words('pledges.by-commitment')} rows={commitments.flatMap((one) => row(commitmentName(one, visit), tallies.byCommitment.get(one.id), to({ commitment: one.id })))} />
          </section>
          <section>
            <h2>{words('pledges.by-region')}</h2>
            <Bars visit={visit} label={words('pledges.by-region')} rows={regions} />
          </section>
          <section>
            <h2>{words('pledges.by-kind')}</h2>
            <Bars visit={visit} label={words('pledges.by-kind')} rows={kinds} />
            <p class="hint">{words('pledges.by-kind.hint')}</p>
          </section>
        </div>
      </details>
    </div>
  );
}

function row(label: string, value: number | undefined, href: string) {
  return value === undefined ? [] : [{ label, value, href }];
}
