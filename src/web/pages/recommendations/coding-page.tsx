import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { TaxonomyState } from '../../../process/synthesis/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadAnalysisMaterial } from '../../../store/synthesis/analysis-material.ts';
import { asset } from '../../assets.ts';
import { Bars } from '../../parts/bars.tsx';
import { Pager } from '../../parts/list.tsx';
import { SynthesisViews } from '../../parts/synthesis-views.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Problem } from './problem.tsx';
import { lookingBackPage, notAllowedPage } from '../officer/not-allowed-page.tsx';
import { AnalysisState } from './analysis-state.tsx';
import { answerCoding } from './answer-coding.ts';
import { BulkCoding } from './bulk-coding.tsx';
import { CodingItem } from './coding-item.tsx';
import { codingItems, codingShows } from './coding-items.ts';
import type { CodingShow } from './coding-items.ts';
import { Keys } from './keys.tsx';
import { respondDesk } from './respond-desk.ts';
import { analysisOf, beginAnalysis } from './running-analysis.ts';
import type { RunningAnalysis } from './running-analysis.ts';
import { loadSuggestions } from './suggestions.ts';

const pageSize = 40;

/** The desk on which recommendations are coded: three suggestions each, one key each, and many at once where they are clear. */
export async function codingPage(visit: Visit): Promise<Page | Response> {
  if (!may(visit.actor, 'code-recommendation')) return notAllowedPage(visit);
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const { store: { pool }, process, position, words, url } = visit;
  const taxonomies = await listThings(pool, { process, position, kind: 'taxonomy' });
  const taxonomy = taxonomies.find(({ id }) => id === url.searchParams.get('taxonomy')) ?? taxonomies[0];
  if (taxonomy === undefined) return noTaxonomy(visit);
  const sent = sentForm(visit);
  const problem = sent === undefined ? undefined : respondDesk(visit, await answerCoding(visit, sent, taxonomy));
  if (problem instanceof Response) return problem;
  const material = await loadAnalysisMaterial(pool, process, position);
  const suggestions = await loadSuggestions(visit);
  // The first time the suggestions begin by themselves; after that, when somebody asks.
  const running = suggestions === undefined && material.recommendations.length > 0 ? (analysisOf(visit) ?? beginAnalysis(visit)) : analysisOf(visit);
  const show = codingShows.find((one) => one === url.searchParams.get('show')) ?? 'open';
  const items = codingItems(material.recommendations, taxonomy, suggestions);
  const shown = items.filter(({ shows }) => shows.includes(show));
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page') ?? '1')) || 1);
  const keep = { taxonomy: taxonomy.id, ...(show !== 'open' && { show }) };
  return {
    title: words('coding.title'),
    wide: true,
    ...(problem !== undefined && { status: 422 as const }),
    ...(isRunning(running) && { refresh: 3 }),
    body: (
      <div class="desk-of-recommendations" data-keys-desk data-failed={words('review.failed')}>
        <h1>{words('coding.title')}</h1>
        <SynthesisViews visit={visit} />
        {problem !== undefined && <Problem visit={visit} problem={problem} />}
        <p class="lead">{words('coding.lead')}</p>
        <Taxonomies visit={visit} taxonomies={taxonomies} chosen={taxonomy} material={material.recommendations} />
        <AnalysisState visit={visit} running={running} suggestions={suggestions} stale={suggestions !== undefined && suggestions.cause !== material.cause} />
        <Shows visit={visit} show={show} taxonomy={taxonomy.id} counts={new Map(codingShows.map((one) => [one, items.filter(({ shows }) => shows.includes(one)).length]))} />
        {suggestions !== undefined && show !== 'coded' && <BulkCoding visit={visit} taxonomy={taxonomy} items={items} />}
        <Keys visit={visit} of="coding" />
        {shown.length === 0 && <p>{words('coding.nothing')}</p>}
        {shown.slice((page - 1) * pageSize, page * pageSize).map((item) => (
          <CodingItem key={item.one.id} visit={visit} item={item} taxonomy={taxonomy} />
        ))}
        <Pager visit={visit} total={shown.length} pageSize={pageSize} page={page} query={keep} route={(asked) => linkTo(visit, 'recommendationCoding', {}, asked)} />
        <script type="module" src={asset('desk-keys.js')} />
      </div>
    ),
  };
}

export function isRunning(running: RunningAnalysis | undefined): boolean {
  return running !== undefined && running.ended === undefined;
}

function noTaxonomy(visit: Visit): Page {
  const { words } = visit;
  return {
    title: words('coding.title'),
    body: (
      <>
        <h1>{words('coding.title')}</h1>
        <SynthesisViews visit={visit} />
        <p>
          {words('coding.none')} <a href={linkTo(visit, 'taxonomies', {})}>{words('taxonomies.title')}</a>
        </p>
      </>
    ),
  };
}

/** All taxonomies at once: how much is coded of each, and which is looked at. */
function Taxonomies({ visit, taxonomies, chosen, material }: { readonly visit: Visit; readonly taxonomies: readonly TaxonomyState[]; readonly chosen: TaxonomyState; readonly material: readonly { readonly codes: readonly string[] }[] }): VNode {
  const { words, language } = visit;
  const coded = (id: string) => material.filter(({ codes }) => codes.some((ref) => ref.startsWith(`${id}/`))).length;
  return (
    <>
      <Bars
        visit={visit}
        label={words('synthesis.coded')}
        scale={material.length}
        rows={taxonomies.map(({ id, title }) => ({ label: plainText(title, language), value: coded(id), shown: words('synthesis.coded.of', { count: coded(id), all: material.length }), href: linkTo(visit, 'recommendationCoding', {}, { taxonomy: id }) }))}
      />
      <h2>
        <Text text={chosen.title} language={language} />
      </h2>
    </>
  );
}

function Shows({ visit, show, taxonomy, counts }: { readonly visit: Visit; readonly show: CodingShow; readonly taxonomy: string; readonly counts: ReadonlyMap<CodingShow, number> }): VNode {
  const { words } = visit;
  return (
    <nav class="chips" aria-label={words('filter.title')}>
      {codingShows.map((one) => (
        <a key={one} href={linkTo(visit, 'recommendationCoding', {}, { taxonomy, ...(one !== 'open' && { show: one }) })} aria-current={one === show ? 'true' : undefined}>
          {words(`coding.show.${one}`)} {counts.get(one)}
        </a>
      ))}
    </nav>
  );
}
