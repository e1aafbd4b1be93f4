import type { VNode } from 'preact';
import { textOf } from '../../../process/text/compile/tokens.ts';
import { Pager } from '../../parts/list.tsx';
import { partyList } from '../../text/party-list.ts';
import { Runs } from '../../text/runs.tsx';
import { labelOrWords } from '../../text/structure-notes.tsx';
import { ofText } from '../../text/text-language.ts';
import { TextHeading, textPageTitle } from '../../text/text-heading.tsx';
import { loadTextView } from '../../text/text-view.ts';
import type { TextView } from '../../text/text-view.ts';
import { TextViews, textTrail } from '../../text/text-views.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { AmendmentsFilter } from './amendments-filter.tsx';
import { amendmentsPageSize, parseAmendmentsQuery, writeAmendmentsQuery } from './amendments-query.ts';
import type { AmendmentsQuery, AmendmentSort } from './amendments-query.ts';
import { changedBy, loadAmendments } from './load-amendments.ts';
import type { ListedAmendment } from './load-amendments.ts';
import { loadSeenAt, SightNotice } from './sight-notice.tsx';
import { amendmentForms } from './text-file-forms.ts';

/** Every amendment to a text, as far as the reader may see them (rules TX-19, TX-20). */
export async function amendmentsPage(visit: Visit): Promise<Page> {
  const view = await loadTextView(visit);
  if (view === undefined) return missingPage(visit);
  const { words } = visit;
  const { id } = view.negotiation.text;
  const query = parseAmendmentsQuery(visit.url.searchParams);
  const [found, seenAt] = await Promise.all([loadAmendments(visit, view, query), loadSeenAt(visit, view)]);
  const shown = found.slice((query.page - 1) * amendmentsPageSize, query.page * amendmentsPageSize);
  const asked = writeAmendmentsQuery({ ...query, page: 1 });
  return {
    title: textPageTitle(visit, view.negotiation.text, 'textAmendments'),
    wide: true,
    trail: textTrail(visit, id, view.title),
    alternates: amendmentForms.map((form) => ({ href: linkTo(visit, 'textFile', { id, form }, asked), type: amendmentTypesOfFile[form], label: form.slice('amendments-'.length).toUpperCase() })),
    body: (
      <>
        <TextHeading visit={visit} text={view.negotiation.text} page="textAmendments" />
        <TextViews visit={visit} id={id} />
        <SightNotice visit={visit} view={view} seenAt={seenAt} />
        {view.sight.of !== 'revisions' && (
          <>
            <AmendmentsFilter visit={visit} view={view} query={query} />
            <p class="count" role="status">{words('texts.amendments.count', { count: found.length })}</p>
            {shown.length > 0 && <Register visit={visit} view={view} query={query} shown={shown} />}
            <Pager visit={visit} total={found.length} pageSize={amendmentsPageSize} page={query.page} query={asked} route={(wanted) => linkTo(visit, 'textAmendments', { id }, wanted)} />
          </>
        )}
      </>
    ),
  };
}

const amendmentTypesOfFile: Readonly<Record<(typeof amendmentForms)[number], string>> = { 'amendments-csv': 'text/csv', 'amendments-xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'amendments-json': 'application/json' };

interface RegisterProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly query: AmendmentsQuery;
  readonly shown: readonly ListedAmendment[];
}

function Register({ visit, view, query, shown }: RegisterProps): VNode {
  const { words } = visit;
  const header = (sort: AmendmentSort, label: string) => <Sorted visit={visit} view={view} query={query} sort={sort} label={label} />;
  return (
    <table class="register amendments">
      <caption class="visually-hidden">{words('text.view.textAmendments')}</caption>
      <thead>
        <tr>
          {header('place', words('texts.paragraph'))}
          {header('type', words('texts.amendment.type'))}
          {view.names && header('party', words('texts.amendment.by'))}
          <th scope="col">{words('texts.amendment.words')}</th>
          {view.names && header('tabled', words('column.status'))}
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <Row key={one.amendment.id} visit={visit} view={view} one={one} />
        ))}
      </tbody>
    </table>
  );
}

/** A column heading that sorts; the column that sorts already turns the order round. */
function Sorted({ visit, view, query, sort, label }: Omit<RegisterProps, 'shown'> & { readonly sort: AmendmentSort; readonly label: string }): VNode {
  const active = query.sort === sort;
  const href = linkTo(visit, 'textAmendments', { id: view.negotiation.text.id }, writeAmendmentsQuery({ ...query, sort, descending: active && !query.descending, page: 1 }));
  return (
    <th scope="col" aria-sort={active ? (query.descending ? 'descending' : 'ascending') : undefined}>
      <a href={href}>{label}</a>
    </th>
  );
}

function Row({ visit, view, one }: { readonly visit: Visit; readonly view: TextView; readonly one: ListedAmendment }): VNode {
  const { words } = visit;
  const { id, amendmentType, proponents, provision, label, status, carried, reason } = one.amendment;
  const own = ofText(view.negotiation.text.language);
  const called = one.provision === undefined ? (label ?? '') : labelOrWords(view, provision);
  return (
    <tr class={`amendment-${status}`}>
      <td {...own}>
        <a href={linkTo(visit, 'provision', { id: provision })}>{called === '' ? '…' : called}</a>
      </td>
      <td>
        {view.names ? <a href={linkTo(visit, 'amendment', { id })}><abbr title={words(`texts.amendment.type.${amendmentType}`)}>{amendmentType}</abbr></a> : <abbr title={words(`texts.amendment.type.${amendmentType}`)}>{amendmentType}</abbr>}
      </td>
      {view.names && <td>{partyList(visit, view, proponents)}</td>}
      <td class="amendment-words">
        <Wanted visit={visit} view={view} one={one} />
        {view.names && reason !== undefined && <p class="soft">{reason}</p>}
      </td>
      {view.names && (
        <td>
          {words(`texts.amendment.status.${status}`)}
          {carried !== undefined && <span class="soft"> {words(`texts.amendment.carried.${carried}`)}</span>}
        </td>
      )}
    </tr>
  );
}

/** The words as changes of what stands there; what is proposed of the provision as such, in words. */
function Wanted({ visit, view, one }: { readonly visit: Visit; readonly view: TextView; readonly one: ListedAmendment }): VNode {
  const { words } = visit;
  const { amendmentType, after, next, at = [] } = one.amendment;
  const own = ofText(view.negotiation.text.language);
  const runs = changedBy(one);
  if (runs !== undefined) return <div {...own}><Runs runs={runs} words={words} nameOf={view.nameOf} /></div>;
  switch (amendmentType) {
    case 'MOVE':
      return <span>{after === undefined ? words('text.moved.first') : words('text.moved', { label: labelOrWords(view, after) })}</span>;
    case 'JOIN':
      return <span>{words('text.join', { labels: (next ?? []).map((id) => labelOrWords(view, id)).join(', ') })}</span>;
    case 'SPLIT':
      return <span>{words('text.split', { words: at.map((place) => `“${textOf((one.provision?.base ?? []).slice(place, place + 4))}…”`).join(', ') })}</span>;
    case 'MOD':
    case 'ADD':
    case 'SUP':
    case 'NOC':
    case 'ALT':
      return <span>{words(`texts.amendment.type.${amendmentType}`)}</span>;
  }
}
