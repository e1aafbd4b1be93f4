import type { VNode } from 'preact';
import { localeOf } from '../../../messages/catalogue.ts';
import { plainText, Text } from '../../../parts/text.tsx';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { CompareQuery } from './compare-query.ts';
import { sideOf, writeSide } from './compare-sides.ts';
import type { Side, Sides } from './compare-sides.ts';

interface BarProps {
  readonly visit: Visit;
  readonly sides: Sides;
  readonly from: Side;
  readonly to: Side;
  readonly query: CompareQuery;
  readonly hrefOf: (wanted: Partial<CompareQuery>) => string;
}

/** Which two, and how they are shown. */
export function CompareBar({ visit, sides, from, to, query, hrefOf }: BarProps): VNode {
  const { words } = visit;
  return (
    <div class="text-bar">
      <form class="desk-filter" action={linkTo(visit, 'textCompare', { id: sides.view.negotiation.text.id }).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        {query.as === 'beside' && <input type="hidden" name="as" value="beside" />}
        {query.changes && <input type="hidden" name="only" value="changes" />}
        <SidePick visit={visit} sides={sides} name="from" label={words('text-compare.from')} chosen={writeSide(from)} />
        <SidePick visit={visit} sides={sides} name="to" label={words('text-compare.to')} chosen={writeSide(to)} />
        <button type="submit" class="quiet">{words('text-compare.go')}</button>
      </form>
      <nav class="text-modes" aria-label={words('text-compare.ways')}>
        <a href={hrefOf({ as: 'inline', part: 1 })} aria-current={query.as === 'inline' ? 'true' : undefined}>{words('text-compare.inline')}</a>
        <a href={hrefOf({ as: 'beside', part: 1 })} aria-current={query.as === 'beside' ? 'true' : undefined}>{words('text-compare.beside')}</a>
        <a href={hrefOf({ changes: false, part: 1 })} aria-current={query.changes ? undefined : 'true'}>{words('text-compare.everything')}</a>
        <a href={hrefOf({ changes: true, part: 1 })} aria-current={query.changes ? 'true' : undefined}>{words('text-compare.only')}</a>
      </nav>
    </div>
  );
}

interface SidePickProps {
  readonly visit: Visit;
  readonly sides: Sides;
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
}

function SidePick({ visit, sides, name, label, chosen }: SidePickProps): VNode {
  const { words, language } = visit;
  const { view, revisions } = sides;
  const collator = new Intl.Collator(localeOf(language));
  const proposing = new Set(sides.parties.size === 0 ? [] : view.negotiation.amendments.flatMap(({ proponents }) => proponents));
  const parties = [...sides.parties].filter((id) => proposing.has(id) || writeSide({ is: 'reading', party: id }) === chosen).map((id) => ({ value: writeSide({ is: 'reading', party: id }), name: view.nameOf(id) })).toSorted((a, b) => collator.compare(a.name, b.name));
  const option = (value: string, said: string) => <option key={value} value={value} selected={value === chosen}>{said}</option>;
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <optgroup label={words('text-compare.revisions')}>
          {revisions.map((revision) => option(String(revision.number), `${revision.number}. ${plainText(revision.name, language)}`))}
          {sideOf(sides, 'now') !== undefined && option('now', words('text-compare.now'))}
        </optgroup>
        {parties.length > 0 && <optgroup label={words('text-compare.readings')}>{parties.map((party) => option(party.value, party.name))}</optgroup>}
      </select>
    </label>
  );
}

/** What one of the two is called, with a link to it unless `plain`. */
export function SideName({ visit, sides, side, plain = false }: { readonly visit: Visit; readonly sides: Sides; readonly side: Side; readonly plain?: boolean }): VNode {
  const { words, language } = visit;
  const { id } = sides.view.negotiation.text;
  const name = side.is === 'revision' ? <Text text={side.revision.name} language={language} /> : side.is === 'now' ? <span>{words('text-compare.now')}</span> : <bdi>{sides.view.nameOf(side.party)}</bdi>;
  if (plain) return name;
  const href = side.is === 'revision' ? linkTo(visit, 'revision', { id: side.revision.id }) : linkTo(visit, 'text', { id }, side.is === 'now' ? { view: 'base' } : { view: 'reading', party: side.party });
  return <a href={href}>{name}</a>;
}
