import type { VNode } from 'preact';
import { readMail } from '../../../mail/list-mails.ts';
import type { MailEvent } from '../../../mail/list-mails.ts';
import { paragraphsOf } from '../../../mail/mail-body.ts';
import type { Mail } from '../../../mail/mail.ts';
import { Moment, dayText } from '../../parts/date.tsx';
import { languageName } from '../../parts/language-names.ts';
import { textField } from '../../take-form.ts';
import { withQuery } from '../../visit.ts';
import type { Page, SiteVisit, Visit } from '../../visit.ts';
import { redirectWith } from '../identity/sign-in-link-page.tsx';
import { messagePage, notFoundPage } from '../site/message-page.tsx';
import { boxOf, keeperOf } from './outbox-box.ts';
import type { Box } from './outbox-box.ts';
import { Done } from './outbox-page.tsx';

export async function mailPage(visit: Visit): Promise<Page | Response> {
  return wholeMail(visit, visit.process);
}

export async function siteMailPage(visit: SiteVisit): Promise<Page | Response> {
  return wholeMail(visit, null);
}

/** One mail as it goes or went, what happened to it, and what may be done with it now. */
async function wholeMail(visit: SiteVisit, process: string | null): Promise<Page | Response> {
  const box = boxOf(visit, process);
  if (box === undefined) return notFoundPage(visit);
  if (box === 'forbidden') return messagePage(visit, 403, 'outbox.not-yours');
  const id = visit.parameters['id'] ?? '';
  if (visit.form !== undefined) return box.keeps ? change(box, id, visit.form) : messagePage(visit, 403, 'outbox.not-yours');
  const found = await readMail(box.caller.outbox.pool, process, id);
  return found === undefined ? notFoundPage(visit) : page(box, found.mail, found.events);
}

async function change({ visit, caller, process, mailHref }: Box, id: string, form: FormData): Promise<Response | Page> {
  const act = textField(form, 'act');
  if (act !== 'release' && act !== 'retry' && act !== 'withdraw') return messagePage(visit, 400, 'form.unreadable');
  if ((await readMail(caller.outbox.pool, process, id)) === undefined) return notFoundPage(visit);
  const count = await caller.outbox[act]([id], keeperOf(visit));
  return redirectWith(withQuery(mailHref(id), { did: act, count: String(count) }), { cookies: [] });
}

function page(box: Box, mail: Mail, events: readonly MailEvent[]): Page {
  const { visit, listHref, process } = box;
  const { words, language } = visit;
  const title = mail.subject ?? words('outbox.words');
  return {
    title,
    trail: [{ label: words(process === null ? 'outbox.site.title' : 'outbox.title'), href: listHref }],
    body: (
      <>
        <h1 lang={mail.subject === null ? undefined : mail.language}>
          <bdi>{title}</bdi>
        </h1>
        <Done visit={visit} />
        <p>
          <span class={`mail-status mail-${mail.status}`}>{words(`outbox.status.${mail.status}`)}</span> {mail.attempts > 0 && words('outbox.attempts', { count: mail.attempts })}
        </p>
        {mail.problem !== null && (
          <div class="problems">
            <h2>{words('outbox.why')}</h2>
            <p lang="en" dir="ltr">
              {mail.problem}
            </p>
          </div>
        )}
        <Heads visit={visit} mail={mail} />
        {mail.erasedAt === null ? <Words mail={mail} /> : <p class="unknown">{words('outbox.erased', { day: dayText(mail.erasedAt, language) })}</p>}
        {box.keeps && <Acts box={box} mail={mail} />}
        <Events visit={visit} events={events} />
      </>
    ),
  };
}

function Heads({ visit, mail }: { readonly visit: SiteVisit; readonly mail: Mail }): VNode {
  const { words, language } = visit;
  return (
    <dl class="mail-heads">
      {mail.address !== null && (
        <>
          <dt>{words('outbox.to')}</dt>
          <dd>
            <bdi>{mail.address}</bdi>
          </dd>
        </>
      )}
      <dt>{words('outbox.purpose')}</dt>
      <dd>{words(`outbox.purpose.${mail.purpose}`)}</dd>
      <dt>{words('outbox.language')}</dt>
      <dd>{languageName(mail.language, language)}</dd>
      {mail.attachments.length > 0 && (
        <>
          <dt>{words('outbox.attachments')}</dt>
          {mail.attachments.map(({ name, size }) => (
            <dd key={name}>{words('outbox.attachment', { name, kilobytes: Math.max(1, Math.round(size / 1024)) })}</dd>
          ))}
        </>
      )}
      <dt>{words('outbox.message-id')}</dt>
      <dd>
        <bdi class="mail-address">{mail.messageId}</bdi>
      </dd>
    </dl>
  );
}

/** The words in their own language and direction, as the mail program will show them. */
function Words({ mail }: { readonly mail: Mail }): VNode {
  return (
    <blockquote class="mail-words" lang={mail.language} dir={mail.language === 'ar' ? 'rtl' : 'ltr'}>
      {paragraphsOf(mail.text ?? '').map((lines, number) => (
        <p key={number}>
          {lines.map((line, at) => (
            <>
              {at > 0 && <br />}
              {line.map(({ text, href }) => (href === undefined ? text : <a href={href}>{text}</a>))}
            </>
          ))}
        </p>
      ))}
    </blockquote>
  );
}

function Acts({ box, mail }: { readonly box: Box; readonly mail: Mail }): VNode | null {
  const acts = actsAt(mail);
  if (acts.length === 0) return null;
  return (
    <form class="mail-acts" method="post" action={box.mailHref(mail.id)}>
      {acts.map((act) => (
        <button key={act} type="submit" name="act" value={act} class={act === 'withdraw' ? 'quiet' : undefined}>
          {box.visit.words(`outbox.${act}`)}
        </button>
      ))}
    </form>
  );
}

type MailAct = 'release' | 'retry' | 'withdraw';

/** What may be done with a mail as it stands; erased words cannot be sent again. */
function actsAt({ status, erasedAt }: Mail): readonly MailAct[] {
  switch (status) {
    case 'draft':
      return erasedAt === null ? ['release', 'withdraw'] : [];
    case 'queued':
      return ['withdraw'];
    case 'failed':
      return erasedAt === null ? ['retry', 'withdraw'] : [];
    case 'sending':
    case 'sent':
    case 'withdrawn':
      return [];
  }
}

function Events({ visit, events }: { readonly visit: SiteVisit; readonly events: readonly MailEvent[] }): VNode {
  const { words, language } = visit;
  return (
    <>
      <h2>{words('outbox.log')}</h2>
      <table class="mails">
        <caption class="visually-hidden">{words('outbox.log')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('outbox.event.when')}</th>
            <th scope="col">{words('outbox.event.what')}</th>
            <th scope="col">{words('outbox.event.by')}</th>
            <th scope="col">{words('outbox.event.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ at, what, by, detail }) => (
            <tr key={at + what}>
              <th scope="row">
                <Moment at={at} language={language} />
              </th>
              <td data-label={words('outbox.event.what')}>{words(`outbox.event.${what}`)}</td>
              <td data-label={words('outbox.event.by')}>
                <bdi>{by ?? words('outbox.event.by-program')}</bdi>
              </td>
              <td data-label={words('outbox.event.detail')}>
                <bdi class="mail-address">{detail}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
