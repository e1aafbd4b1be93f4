import type { VNode } from 'preact';
import { localeOf } from '../../../messages/catalogue.ts';
import { Pick } from '../../../parts/pick.tsx';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { OriginsView } from './load-origins.ts';
import type { OriginsQuery } from './origins-query.ts';

const kinds = ['first', 'amendments', 'chair', 'settled', 'revision'] as const;

interface FilterProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly origins: OriginsView;
  readonly query: OriginsQuery;
}

/** Only paragraphs with words from there. */
export function OriginFilter({ visit, view, origins: { shares }, query }: FilterProps): VNode {
  const { words, language } = visit;
  const collator = new Intl.Collator(localeOf(language));
  const parties = shares.byParty.map(({ party }) => ({ value: `of.${party}`, label: view.nameOf(party) })).toSorted((a, b) => collator.compare(a.label, b.label));
  const options = [...kinds.filter((kind) => shares.byKind[kind] > 0).map((kind) => ({ value: kind, label: words(`text-origins.kind.${kind}`) })), ...parties];
  return (
    <form class="desk-filter" action={linkTo(visit, 'textOrigins', { id: view.negotiation.text.id }).split('?')[0]}>
      {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
      <Pick name="from" label={words('text-origins.from')} any={words('text-origins.everywhere')} chosen={query.from} options={options} />
      <button type="submit" class="quiet">{words('text-origins.go')}</button>
    </form>
  );
}
