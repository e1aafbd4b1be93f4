import type { HeldPosition } from '../../process/synthesis/ledger/held-position.ts';
import { regionalGroups } from '../../process/vocabulary/states/regional-group.ts';
import { regionalGroupOf } from '../../process/vocabulary/states/state.ts';
import type { Standing } from '../../store/synthesis/load-agreement.ts';
import { parseLedgerQuery } from '../pages/positions/ledger-query.ts';
import { allStandings, calledIn, loadLedgerView, positionsAmong } from '../pages/positions/ledger-view.ts';
import type { LedgerView } from '../pages/positions/ledger-view.ts';
import { ranked } from '../pages/positions/ranked-standings.ts';
import { hindranceText } from '../pages/positions/rung-word.tsx';
import { plainText } from '../parts/text.tsx';
import type { Visit } from '../visit.ts';
import type { ListTable } from './list-table.ts';

const kinds = [['state', 'states'], ['group', 'groups'], ['participant', 'participants']] as const;

/** The whole ledger, one row for each holder on each recommendation, with the words it rests on; narrowed where the page's filter asks for a delegation, a code or a stance. */
export async function positionTable(visit: Visit): Promise<ListTable> {
  const { words } = visit;
  const { taxonomy, code, delegation, stance } = parseLedgerQuery(visit.url.searchParams);
  const view = await loadLedgerView(visit, taxonomy);
  const wanted = code === undefined ? allStandings(view) : (view.themes.find((theme) => (theme.code ?? 'none') === code)?.standings ?? []);
  const rows = wanted.flatMap((standing) => kinds.flatMap(([kind, of]) => [...standing.standings[of]].map(([holder, held]) => ({ standing, kind, holder, held }))));
  const chosen = rows.filter(({ holder, held }) => (delegation === undefined || holder === delegation) && (stance === undefined || held.stance === stance));
  return {
    name: words('positions.title'),
    columns: [
      { key: 'recommendation', heading: 'id' },
      { key: 'text', heading: words('positions.recommendation') },
      { key: 'codes', heading: words('positions.theme') },
      { key: 'holder', heading: 'ISO 3166-1' },
      { key: 'name', heading: words('positions.delegation') },
      { key: 'kind', heading: words('participants.type') },
      { key: 'region', heading: words('opinion.region') },
      { key: 'counted', heading: words('position.counted') },
      { key: 'stance', heading: words('positions.stance-column') },
      { key: 'own', heading: words('positions.own') },
      { key: 'groups', heading: words('positions.groups') },
      { key: 'positions', heading: words('positions.title') },
      { key: 'evidence', heading: words('position.evidence') },
      { key: 'words', heading: words('positions.words') },
      { key: 'url', heading: words('download.address') },
    ],
    rows: chosen.map((row) => rowOf(visit, view, row)),
  };
}

interface LedgerRow {
  readonly standing: Standing;
  readonly kind: (typeof kinds)[number][0];
  readonly holder: string;
  readonly held: HeldPosition;
}

function rowOf(visit: Visit, view: LedgerView, { standing: { recommendation }, kind, holder, held }: LedgerRow): ListTable['rows'][number] {
  const region = kind === 'state' ? regionalGroupOf(holder) : undefined;
  const positions = positionsAmong(held.evidence);
  const quotes = positions.flatMap((id) => view.ledger.positions.get(id)?.evidence ?? []).flatMap(({ span }) => span?.quote ?? []);
  return {
    recommendation: recommendation.id,
    text: recommendation.text,
    codes: recommendation.codes.join(' '),
    holder,
    name: calledIn(view, visit)(holder),
    kind,
    region: region === undefined ? null : visit.words(`region.${region}`),
    counted: kind === 'state',
    stance: held.stance,
    own: held.through.own,
    groups: held.through.groups.join(' '),
    positions: positions.join(' '),
    evidence: held.evidence.filter((key) => !key.startsWith('position:')).join(' '),
    words: [...new Set(quotes)].join(' | '),
    url: `${visit.url.origin}/${visit.language}/${visit.process}/positions?open=${recommendation.id}`,
  };
}

/** Every recommendation under every code with its word, the numbers it follows from, and what keeps the next word away. */
export async function convergenceTable(visit: Visit): Promise<ListTable> {
  const { words, language } = visit;
  const view = await loadLedgerView(visit, visit.url.searchParams.get('taxonomy') ?? undefined);
  return {
    name: words('convergence.title').slice(0, 31),
    columns: [
      { key: 'code', heading: words('positions.taxonomy') },
      { key: 'theme', heading: words('positions.theme') },
      { key: 'recommendation', heading: 'id' },
      { key: 'text', heading: words('positions.recommendation') },
      { key: 'rung', heading: 'rung' },
      { key: 'word', heading: words('positions.word') },
      { key: 'n', heading: 'n' },
      { key: 'all', heading: 'N' },
      { key: 'oppose', heading: words('stance-name.oppose') },
      { key: 'qualify', heading: words('stance-name.qualify') },
      { key: 'divided', heading: words('stance-name.divided') },
      ...regionalGroups.flatMap((group) => [{ key: group, heading: words(`region.${group}`) }, { key: `${group}-addressed`, heading: `${words(`region.${group}`)}: ${words('ladder.addressed')}` }]),
      { key: 'why', heading: words('convergence.next') },
      { key: 'ladder', heading: words('ladder.version') },
    ],
    rows: view.themes.flatMap((theme) => ranked(theme.standings).map(({ recommendation, quantified, counts }) => ({
      code: theme.code ?? null,
      theme: theme.code === undefined ? null : plainText(theme.heading, language),
      recommendation: recommendation.id,
      text: recommendation.text,
      rung: quantified.rung,
      word: words(`rung.${quantified.rung}`),
      n: quantified.n,
      all: quantified.N,
      oppose: counts.oppose,
      qualify: counts.qualify,
      divided: counts.divided,
      ...Object.fromEntries(quantified.byRegion.flatMap(({ group, support, addressed }) => [[group, support], [`${group}-addressed`, addressed]])),
      why: quantified.why.map((one) => hindranceText(visit, one)).join(' '),
      ladder: view.ladder.version,
    }))),
  };
}
