import type { VNode } from 'preact';
import { mailPurposes, mailStatuses } from '../../../mail/mail.ts';
import { listMails, mailsIn } from '../../../mail/list-mails.ts';
import type { MailList } from '../../../mail/list-mails.ts';
import { textField } from '../../take-form.ts';
import { withQuery } from '../../visit.ts';
import type { Page, SiteVisit, Visit } from '../../visit.ts';
import { redirectWith } from '../identity/sign-in-link-page.tsx';
import { messagePage, notFoundPage } from '../site/message-page.tsx';
import { MailTable } from './mail-table.tsx';
import { boxOf, keeperOf } from './outbox-box.ts';
import type { Box } from './outbox-box.ts';
import { pageSize, parseOutboxQuery } from './outbox-query.ts';
import type { OutboxQuery } from './outbox-query.ts';

/** The mails of a process before and after they go. */
export async function outboxPage(visit: Visit): Promise<Page | Response> {
  return boxPage(visit, visit.process);
}

/** The mailbox of a demonstration. */
export async function siteOutboxPage(visit: SiteVisit): Promise<Page | Response> {
  return boxPage(visit, null);
}

async function boxPage(visit: SiteVisit, process: string | null): Promise<Page | Response> {
  const box = boxOf(visit, process);
  if (box === undefined) return notFoundPage(visit);
  if (box === 'forbidden') return messagePage(visit, 403, 'outbox.not-yours');
  if (visit.form !== undefined) return box.keeps ? changeAll(box, visit.form) : messagePage(visit, 403, 'outbox.not-yours');
  const query = parseOutboxQuery(visit.url.searchParams);
  const list = await listMails(box.caller.outbox.pool, { process, ...query, pageSize });
  return page(box, query, list, new Date().toISOString());
}

/** Releases every draft that was there when the page was shown, or tries again everything that failed. */
async function changeAll({ visit, caller, process, listHref }: Box, form: FormData): Promise<Response | Page> {
  const [act, seen] = [textField(form, 'act'), new Date(textField(form, 'seen-at'))];
  if (Number.isNaN(seen.getTime()) || (act !== 'release' && act !== 'retry')) return messagePage(visit, 400, 'form.unreadable');
  const { purpose } = parseOutboxQuery(new URLSearchParams({ purpose: textField(form, 'purpose') }));
  const ids = await mailsIn(caller.outbox.pool, process, act === 'release' ? 'draft' : 'failed', { ...(purpose !== undefined && { purpose }), writtenBy: seen });
  const count = await caller.outbox[act](ids, keeperOf(visit));
  return redirectWith(withQuery(listHref, { did: act, count: String(count) }), { cookies: [] });
}

function page(box: Box, query: OutboxQuery, list: MailList, seenAt: string): Page {
  const { visit, process, caller } = box;
  const { words } = visit;
  return {
    title: words(process === null ? 'outbox.site.title' : 'outbox.title'),
    body: (
      <>
        <h1>{words(process === null ? 'outbox.site.title' : 'outbox.title')}</h1>
        <p class="lead">{words(process === null ? 'outbox.site.lead' : 'outbox.lead')}</p>
        {process !== null && <p class={caller.route === 'none' ? 'doubt' : undefined}>{words(`outbox.route.${caller.route}`)}</p>}
        <Done visit={visit} />
        <Filter box={box} query={query} list={list} />
        {box.keeps && <AllAtOnce box={box} query={query} list={list} seenAt={seenAt} />}
        <p>{words('outbox.count', { count: list.total })}</p>
        {list.total > 0 && <MailTable box={box} mails={list.mails} />}
        <Pages box={box} query={query} total={list.total} />
      </>
    ),
  };
}

/** What was just done to how many, as the address says it. */
export function Done({ visit }: { readonly visit: SiteVisit }): VNode | null {
  const { searchParams } = visit.url;
  const [did, count] = [searchParams.get('did'), Number(searchParams.get('count') ?? Number.NaN)];
  if ((did !== 'release' && did !== 'retry' && did !== 'withdraw') || !Number.isSafeInteger(count) || count < 0) return null;
  return (
    <p class="done-notice" role="status">
      {visit.words(`outbox.done.${did}`, { count })}
    </p>
  );
}

function Filter({ box: { visit, listHref, process }, query, list }: { readonly box: Box; readonly query: OutboxQuery; readonly list: MailList }): VNode {
  const { words } = visit;
  return (
    <form class="mail-filter" action={listHref}>
      <label>
        <span>{words('outbox.status')}</span>
        <select name="status">
          <option value="">{words('filter.any')}</option>
          {mailStatuses.map((status) => (
            <option key={status} value={status} selected={status === query.status}>
              {`${words(`outbox.status.${status}`)} (${list.counts[status] ?? 0})`}
            </option>
          ))}
        </select>
      </label>
      {process !== null && (
        <label>
          <span>{words('outbox.purpose')}</span>
          <select name="purpose">
            <option value="">{words('filter.any')}</option>
            {mailPurposes.filter((purpose) => purpose !== 'sign-in').map((purpose) => (
              <option key={purpose} value={purpose} selected={purpose === query.purpose}>
                {words(`outbox.purpose.${purpose}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="quiet">
        {words('filter.apply')}
      </button>
    </form>
  );
}

/** The buttons say how many mails they are about: those of the purpose that is filtered, whatever page is shown. */
function AllAtOnce({ box: { visit, listHref }, query, list, seenAt }: { readonly box: Box; readonly query: OutboxQuery; readonly list: MailList; readonly seenAt: string }): VNode | null {
  const { words } = visit;
  const wanted = query.status === 'draft' || query.status === 'failed' ? query.status : undefined;
  if (wanted === undefined || list.total === 0) return null;
  const act = wanted === 'draft' ? 'release' : 'retry';
  return (
    <form class="all-at-once" method="post" action={listHref}>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="purpose" value={query.purpose ?? ''} />
      <input type="hidden" name="seen-at" value={seenAt} />
      <button type="submit">{words(`outbox.${act}-all`, { count: list.total })}</button>
    </form>
  );
}

function Pages({ box: { visit, listHref }, query, total }: { readonly box: Box; readonly query: OutboxQuery; readonly total: number }): VNode | null {
  const { words } = visit;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return null;
  const href = (page: number) => withQuery(listHref, { status: query.status ?? '', purpose: query.purpose ?? '', page: String(page) });
  return (
    <nav class="pager" aria-label={words('list.pages')}>
      {query.page > 1 && <a rel="prev" href={href(query.page - 1)}>{words('list.previous')}</a>}
      <span>{words('list.page', { page: query.page, pages })}</span>
      {query.page < pages && <a rel="next" href={href(query.page + 1)}>{words('list.next')}</a>}
    </nav>
  );
}
