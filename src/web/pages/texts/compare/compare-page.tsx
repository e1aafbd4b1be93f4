import type { VNode } from 'preact';
import type { ComparedRow, Comparison } from '../../../../process/text/compare/compare-revisions.ts';
import { revisionsOfText } from '../../../../store/text/revisions-of-text.ts';
import { TextHeading, textPageTitle } from '../../../text/text-heading.tsx';
import { loadTextView } from '../../../text/text-view.ts';
import { TextViews, textTrail } from '../../../text/text-views.tsx';
import { loadGroupings } from '../../../text/whose-reading.ts';
import { linkTo } from '../../../visit.ts';
import type { Page, Visit } from '../../../visit.ts';
import { missingPage } from '../../things/missing-page.ts';
import { CompareBar, SideName } from './compare-bar.tsx';
import { ChangedList } from './changed-list.tsx';
import { compareParts, rowAnchor } from './compare-parts.ts';
import { compareQueryOf, writeCompareQuery } from './compare-query.ts';
import type { CompareQuery } from './compare-query.ts';
import { callerOf } from './row-words.ts';
import { ComparedRows } from './compare-rows.tsx';
import { partiesToCompare, sidesOf, writeSide } from './compare-sides.ts';
import type { Side, Sides } from './compare-sides.ts';
import { compareTwo } from './compare-two.ts';

/** Two texts against one another, word by word: revisions, what stands now, what parties read (rules TX-30 to TX-34). */
export async function textComparePage(visit: Visit): Promise<Page> {
  const view = await loadTextView(visit);
  if (view === undefined) return missingPage(visit);
  const { text } = view.negotiation;
  const [revisions, groups] = await Promise.all([revisionsOfText(visit.store.pool, visit.process, visit.position, text.id), loadGroupings(visit)]);
  const sides: Sides = { view, revisions, groups, parties: partiesToCompare(view, groups) };
  const search = visit.url.searchParams;
  const two = sidesOf(sides, search.get('from'), search.get('to'));
  return {
    title: textPageTitle(visit, text, 'textCompare'),
    wide: true,
    trail: textTrail(visit, text.id, view.title),
    body: (
      <div class="text-compare">
        <TextHeading visit={visit} text={text} page="textCompare" />
        <TextViews visit={visit} id={text.id} />
        {two === undefined ? <p class="lead">{visit.words('text-compare.one')}</p> : <Whole visit={visit} sides={sides} from={two[0]} to={two[1]} query={compareQueryOf(search)} />}
      </div>
    ),
  };
}

interface WholeProps {
  readonly visit: Visit;
  readonly sides: Sides;
  readonly from: Side;
  readonly to: Side;
  readonly query: CompareQuery;
}

function Whole({ visit, sides, from, to, query }: WholeProps): VNode {
  const { words } = visit;
  const { rows, totals }: Comparison = compareTwo(visit, sides, from, to);
  const numbered = rows.map((row, at) => ({ row, at }));
  const changed = numbered.filter(({ row }) => isChanged(row));
  const parts = compareParts(query.changes ? changed : numbered, query.as);
  const part: CompareQuery['part'] = query.part === 'all' ? 'all' : Math.min(query.part, Math.max(1, parts.length));
  const asked: CompareQuery = { ...query, part };
  const hrefOf = (wanted: Partial<CompareQuery>) => linkTo(visit, 'textCompare', { id: sides.view.negotiation.text.id }, writeCompareQuery({ ...asked, ...wanted }, writeSide(from), writeSide(to)));
  const shown = part === 'all' ? parts.flat() : (parts[part - 1] ?? []);
  const partOf = new Map(parts.flatMap((those, index) => those.map(({ at }) => [at, index + 1] as const)));
  const called = callerOf(rows);
  const links = { visit, part, parts: parts.length, hrefOf };
  return (
    <>
      <h2 class="ledger-title">
        <SideName visit={visit} sides={sides} side={from} /> <span aria-hidden="true">→</span> <SideName visit={visit} sides={sides} side={to} />
      </h2>
      <CompareBar visit={visit} sides={sides} from={from} to={to} query={asked} hrefOf={hrefOf} />
      <p class="compare-totals" role="status">
        {words('text-compare.totals', { rows: changed.length, all: rows.length, inserted: totals.inserted, deleted: totals.deleted, moved: totals.moved })}
      </p>
      {changed.length > 0 && <p class="hint compare-key">{words('text-compare.key')} <ins>{words('text-compare.key.inserted')}</ins> <del>{words('text-compare.key.deleted')}</del></p>}
      <ChangedList visit={visit} view={sides.view} changed={changed} called={called} hrefTo={(at) => `${part === 'all' || partOf.get(at) === part ? '' : hrefOf({ part: partOf.get(at) ?? 1 })}#${rowAnchor(at)}`} />
      {parts.length > 1 && <nav aria-label={words('texts.parts')}><PartLinks {...links} /></nav>}
      <ComparedRows visit={visit} sides={sides} from={from} to={to} shown={shown} called={called} as={asked.as} />
      <PartLinks {...links} />
    </>
  );
}

/** Whether anything of it is otherwise than it was, its label too. */
function isChanged({ kind, relabelled }: ComparedRow): boolean {
  return kind !== 'same' || relabelled;
}

function PartLinks({ visit, part, parts, hrefOf }: { readonly visit: Visit; readonly part: number | 'all'; readonly parts: number; readonly hrefOf: (wanted: Partial<CompareQuery>) => string }): VNode | null {
  const { words } = visit;
  if (parts < 2) return null;
  if (part === 'all') return <p class="pager"><a href={hrefOf({ part: 1 })}>{words('texts.part.in-parts')}</a></p>;
  return (
    <p class="pager">
      {part > 1 && <a rel="prev" href={hrefOf({ part: part - 1 })}>{words('list.previous')}</a>}
      <span>{words('texts.part', { part, parts })}</span>
      {part < parts && <a rel="next" href={hrefOf({ part: part + 1 })}>{words('list.next')}</a>}
      <a href={hrefOf({ part: 'all' })}>{words('texts.part.all')}</a>
    </p>
  );
}
