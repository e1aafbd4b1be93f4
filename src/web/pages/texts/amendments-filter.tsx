import type { VNode } from 'preact';
import { amendmentTypes, fates } from '../../../process/text/state.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { Pick } from '../../parts/pick.tsx';
import { labelOrWords } from '../../text/structure-notes.tsx';
import type { TextView } from '../../text/text-view.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { shownAmendments } from './amendments-query.ts';
import type { AmendmentsQuery } from './amendments-query.ts';

/** A plain GET form, so that every filtered list is a link that can be kept and sent. */
export function AmendmentsFilter({ visit, view, query }: { readonly visit: Visit; readonly view: TextView; readonly query: AmendmentsQuery }): VNode {
  const { words, language } = visit;
  const { provision, party, type, carried, status, sort, descending } = query;
  const active = [provision, party, type, carried].some((one) => one !== undefined) || status !== 'standing';
  const any = words('filter.any');
  const collator = new Intl.Collator(localeOf(language));
  const amended = view.compiled.provisions.filter(({ amendments }) => amendments.length > 0);
  const parties = [...new Set(amended.flatMap(({ amendments }) => amendments.flatMap(({ proponents }) => proponents)))].map((id) => ({ value: id, label: view.nameOf(id) })).toSorted((a, b) => collator.compare(a.label, b.label));
  const list = linkTo(visit, 'textAmendments', { id: view.negotiation.text.id });
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={list.split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        {sort !== 'place' && <input type="hidden" name="sort" value={sort} />}
        {descending && <input type="hidden" name="order" value="desc" />}
        <Pick any={any} name="provision" label={words('texts.paragraph')} chosen={provision} options={amended.map(({ id }) => ({ value: id, label: labelOrWords(view, id) }))} />
        {view.names && <Pick any={any} name="party" label={words('texts.party')} chosen={party} options={parties} />}
        <Pick any={any} name="type" label={words('texts.amendment.type')} chosen={type} options={amendmentTypes.map((one) => ({ value: one, label: `${one} – ${words(`texts.amendment.type.${one}`)}` }))} />
        {view.names && <Pick name="status" label={words('column.status')} chosen={status} options={shownAmendments.map((one) => ({ value: one, label: words(`texts.amendment.status.${one}`) }))} />}
        {view.names && <Pick any={any} name="carried" label={words('texts.amendment.carried')} chosen={carried} options={fates.map((one) => ({ value: one, label: words(`texts.amendment.carried.${one}`) }))} />}
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={list}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}
