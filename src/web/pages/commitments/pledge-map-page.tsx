import type { VNode } from 'preact';
import { statesOfSubregion, subregions } from '../../../process/vocabulary/states/subregion.ts';
import type { Subregion } from '../../../process/vocabulary/states/subregion.ts';
import { pledgesByCountry } from '../../../store/commitments/list-pledges.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { Pick } from '../../parts/pick.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { stateName } from '../../parts/state-names.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { commitmentName, loadCommitments } from './load-commitments.ts';
import { parsePledgesQuery } from './pledges-query.ts';
import type { PledgesQuery } from './pledges-query.ts';

type By = 'countries' | 'makers';

/**
 * Where pledges are, as a picture of our own: a square of one size for every State, in the subregions of the United Nations where they
 * lie, and in each square as many dots as there are pledges. Sizes and sequence say nothing, and no State stands before another.
 */
export async function pledgeMapPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const query = parsePledgesQuery(visit.url.searchParams);
  const by: By = visit.url.searchParams.get('by') === 'makers' ? 'makers' : 'countries';
  const [counts, commitments] = await Promise.all([pledgesByCountry(pool, process, position, { by, filter: query.filter }), loadCommitments(visit)]);
  return {
    title: words('pledges.map'),
    sheet: 'follow-up.css',
    wide: true,
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }, { label: words('follow-up.pledges'), href: linkTo(visit, 'pledges', {}) }],
    body: (
      <>
        <h1>{words('pledges.map')}</h1>
        <Siblings visit={visit} at="pledges" />
        <p class="lead">{words(`pledges.map.lead.${by}`)}</p>
        <form class="map-choice" action={linkTo(visit, 'pledgeMap', {}).split('?')[0]}>
          {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
          <Pick name="by" label={words('pledges.map.by')} chosen={by} options={(['countries', 'makers'] as const).map((value) => ({ value, label: words(`pledges.map.by.${value}`) }))} />
          <Pick name="commitment" label={words('commitments.commitment')} any={words('filter.any')} chosen={query.filter.commitment} options={commitments.map((one) => ({ value: one.id, label: commitmentName(one, visit) }))} />
          <button type="submit">{words('filter.apply')}</button>
        </form>
        <div class="world" dir="ltr">
          {subregions.map((subregion) => <Block key={subregion} visit={visit} subregion={subregion} counts={counts} by={by} query={query} />)}
        </div>
        <p class="hint">{words('pledges.map.hint')}</p>
        <ByCountry visit={visit} counts={counts} by={by} query={query} />
      </>
    ),
  };
}

interface BlockProps {
  readonly visit: Visit;
  readonly counts: ReadonlyMap<string, number>;
  readonly by: By;
  readonly query: PledgesQuery;
}

function listHref(visit: Visit, { filter }: PledgesQuery, by: By, code: string): string {
  return linkTo(visit, 'pledges', {}, { ...filter, [by === 'countries' ? 'country' : 'maker']: code });
}

/** The States of a subregion by their names in the reader's language. */
function Block({ visit, subregion, counts, by, query }: BlockProps & { readonly subregion: Subregion }): VNode {
  const { words, language } = visit;
  const collator = new Intl.Collator(localeOf(language));
  const states = statesOfSubregion(subregion).map((code) => ({ code, name: stateName(code, language) })).toSorted((a, b) => collator.compare(a.name, b.name));
  return (
    <section class={`block at-${subregion}`}>
      <h2 dir="auto">{words(`subregion.${subregion}`)}</h2>
      <ul>
        {states.map(({ code, name }) => {
          const count = counts.get(code) ?? 0;
          if (count === 0) return <li key={code} class="square" title={name} aria-hidden="true">{code}</li>;
          return (
            <li key={code} class="square some">
              <a href={listHref(visit, query, by, code)} title={name}>
                {code} <span class="visually-hidden">{words('pledges.map.square', { name, count })}</span>
                <Dots count={count} />
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const mostDots = 6;

/** A dot for each up to six; more are written as a number. */
function Dots({ count }: { readonly count: number }): VNode {
  if (count > mostDots) return <span class="dots" aria-hidden="true">{count}</span>;
  return (
    <svg class="dots" viewBox="0 0 18 12" aria-hidden="true" focusable="false">
      {Array.from({ length: count }, (_, at) => <circle key={at} cx={3 + (at % 3) * 6} cy={3 + Math.floor(at / 3) * 6} r="2.2" />)}
    </svg>
  );
}

/** The same as a table, by the names of the States. */
function ByCountry({ visit, counts, by, query }: BlockProps): VNode | null {
  const { words, language } = visit;
  const collator = new Intl.Collator(localeOf(language));
  const rows = [...counts].map(([code, count]) => ({ code, count, name: stateName(code, language) })).toSorted((a, b) => collator.compare(a.name, b.name));
  if (rows.length === 0) return <p>{words('pledges.map.none')}</p>;
  return (
    <table class="by-country">
      <caption>{words(`pledges.map.by.${by}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{words('pledges.country')}</th>
          <th scope="col" class="number">{words('follow-up.pledges')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, count, name }) => (
          <tr key={code}>
            <th scope="row"><a href={listHref(visit, query, by, code)}>{name}</a></th>
            <td class="number">{new Intl.NumberFormat(language).format(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
