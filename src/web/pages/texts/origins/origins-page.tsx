import type { VNode } from 'preact';
import type { TextOrigins } from '../../../../process/text/origins/text-origins.ts';
import { Bars } from '../../../parts/bars.tsx';
import type { BarRow } from '../../../parts/bars.tsx';
import { localeOf } from '../../../messages/catalogue.ts';
import { TextHeading, textPageTitle } from '../../../text/text-heading.tsx';
import { loadTextView } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { TextViews, textTrail } from '../../../text/text-views.tsx';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { missingPage } from '../../things/missing-page.ts';
import { loadSeenAt, SightNotice } from '../sight-notice.tsx';
import { loadAskedBy } from './asked-by.ts';
import type { AskedFor } from './asked-by.ts';
import { loadOrigins } from './load-origins.ts';
import type { OriginsView } from './load-origins.ts';
import { OriginFilter } from './origin-filter.tsx';
import { OriginParagraph } from './origin-paragraph.tsx';
import { matches, originParts, originsQueryOf, writeOriginsQuery } from './origins-query.ts';
import type { OriginsQuery } from './origins-query.ts';
import { originsFile } from './origins-file.ts';

/** The text with each phrase led back to where it comes from (rule TX-15). */
export async function textOriginsPage(visit: Visit): Promise<Page | Response> {
  const view = await loadTextView(visit);
  if (view === undefined) return missingPage(visit);
  const { text } = view.negotiation;
  const [origins, seenAt] = await Promise.all([loadOrigins(visit, view), loadSeenAt(visit, view)]);
  if (visit.url.searchParams.get('form') === 'csv') return originsFile(visit, view, origins);
  const query = originsQueryOf(visit.url.searchParams, origins);
  const found = origins.traced.provisions.filter(({ runs }) => query.from === undefined || runs.some(({ origin }) => matches(origins, origin, query.from)));
  const parts = originParts(found);
  const part = Math.min(query.part, Math.max(1, parts.length));
  const shown = parts[part - 1] ?? [];
  const behind = amendmentsBehind(origins, shown);
  const asked = await loadAskedBy(visit, behind.amendments.flatMap(({ restsOn }) => restsOn), [...behind.decisions, ...behind.amendments.map(({ place }) => place)]);
  return {
    title: textPageTitle(visit, text, 'textOrigins'),
    wide: true,
    trail: textTrail(visit, text.id, view.title),
    alternates: [{ href: linkTo(visit, 'textOrigins', { id: text.id }, { form: 'csv' }), type: 'text/csv', label: 'CSV' }],
    body: (
      <div class="text-origins">
        <TextHeading visit={visit} text={text} page="textOrigins" />
        <TextViews visit={visit} id={text.id} />
        <p class="hint">{visit.words('text-origins.lead')}</p>
        <SightNotice visit={visit} view={view} seenAt={seenAt} />
        <SharesTable visit={visit} view={view} origins={origins} />
        <OriginFilter visit={visit} view={view} origins={origins} query={query} />
        {query.from !== undefined && <p class="count" role="status">{visit.words('text-origins.found', { count: found.length })}</p>}
        <Whole visit={visit} view={view} origins={origins} shown={shown} asked={asked} query={{ ...query, part }} parts={parts.length} />
      </div>
    ),
  };
}

type Provisions = TextOrigins['provisions'];

/** The amendments that these words come from, and the positions of decisions; of whoever sees no names none. */
function amendmentsBehind({ traced, amendments }: OriginsView, shown: Provisions) {
  const numbers = new Set(shown.flatMap(({ runs }) => runs.map(({ origin }) => origin)));
  const found = [...numbers].flatMap((number) => traced.origins[number] ?? []);
  return {
    amendments: found.flatMap((origin) => (origin.from === 'amendments' ? origin.amendments.flatMap((id) => amendments.get(id) ?? []) : [])),
    decisions: found.flatMap((origin) => ('settled' in origin ? (origin.settled ?? []) : [])),
  };
}

interface PartProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly origins: OriginsView;
}

interface WholeProps extends PartProps {
  readonly shown: Provisions;
  readonly asked: AskedFor;
  readonly query: OriginsQuery;
  readonly parts: number;
}

function Whole({ visit, view, origins, shown, asked, query, parts }: WholeProps): VNode {
  const { words } = visit;
  const to = (part: number) => linkTo(visit, 'textOrigins', { id: view.negotiation.text.id }, writeOriginsQuery({ ...query, part }));
  const pager = parts > 1 && (
    <p class="pager">
      {query.part > 1 && <a rel="prev" href={to(query.part - 1)}>{words('list.previous')}</a>}
      <span>{words('texts.part', { part: query.part, parts })}</span>
      {query.part < parts && <a rel="next" href={to(query.part + 1)}>{words('list.next')}</a>}
    </p>
  );
  return (
    <section class="text-column" aria-labelledby="words">
      <h2 id="words">{words('texts.revision.words')}</h2>
      {parts > 1 && <nav aria-label={words('texts.parts')}>{pager}</nav>}
      {shown.map((one) => (
        <OriginParagraph key={one.provision.id} visit={visit} view={view} origins={origins} one={one} asked={asked} from={query.from} />
      ))}
      {pager}
    </section>
  );
}

const kinds = ['first', 'amendments', 'chair', 'settled', 'revision'] as const;
const mostParties = 24;

/** How many of the words come from where, and of those of amendments from whom. */
function SharesTable({ visit, view, origins }: PartProps): VNode {
  const { words, language } = visit;
  const { shares } = origins;
  const { id } = view.negotiation.text;
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 });
  const row = (label: string, value: number, from: string): BarRow => ({ label, value, shown: `${value} (${percent.format(shares.words === 0 ? 0 : value / shares.words)})`, href: linkTo(visit, 'textOrigins', { id }, writeOriginsQuery({ from, part: 1 })) });
  const byKind = kinds.filter((kind) => shares.byKind[kind] > 0).map((kind) => row(words(`text-origins.kind.${kind}`), shares.byKind[kind], kind));
  const byParty = shares.byParty.slice(0, mostParties).map(({ party, words: own }) => row(view.nameOf(party), own, `of.${party}`));
  return (
    <section aria-labelledby="shares">
      <h2 id="shares">{words('text-origins.shares')}</h2>
      <div class="progress-columns">
        <Bars visit={visit} label={words('text-origins.shares')} rows={byKind} scale={shares.words} />
        {byParty.length > 0 && (
          <div>
            <h3>{words('text-origins.by-party')}</h3>
            <Bars visit={visit} label={words('text-origins.by-party')} rows={byParty} />
          </div>
        )}
      </div>
    </section>
  );
}
