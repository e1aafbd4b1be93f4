import type { VNode } from 'preact';
import type { Mail } from '../../../mail/mail.ts';
import { Moment } from '../../parts/date.tsx';
import type { Box } from './outbox-box.ts';

/** Mails, newest first; each leads to the whole of it. */
export function MailTable({ box, mails }: { readonly box: Box; readonly mails: readonly Mail[] }): VNode {
  const { words } = box.visit;
  return (
    <table class="mails">
      <caption class="visually-hidden">{words('outbox.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('outbox.subject')}</th>
          <th scope="col">{words('outbox.to')}</th>
          <th scope="col">{words('outbox.purpose')}</th>
          <th scope="col">{words('outbox.status')}</th>
          <th scope="col">{words('outbox.written')}</th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <Row key={mail.id} box={box} mail={mail} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ box, mail }: { readonly box: Box; readonly mail: Mail }): VNode {
  const { words, language } = box.visit;
  const erased = words('outbox.erased.short');
  return (
    <tr>
      <th scope="row">
        <a href={box.mailHref(mail.id)} lang={mail.subject === null ? undefined : mail.language}>
          <bdi>{mail.subject ?? erased}</bdi>
        </a>
        {mail.problem !== null && <span class="mail-problem">{mail.problem}</span>}
      </th>
      <td data-label={words('outbox.to')}>{mail.address === null ? <span class="unknown">{erased}</span> : <bdi class="mail-address">{mail.address}</bdi>}</td>
      <td data-label={words('outbox.purpose')}>{words(`outbox.purpose.${mail.purpose}`)}</td>
      <td data-label={words('outbox.status')}>
        <span class={`mail-status mail-${mail.status}`}>{words(`outbox.status.${mail.status}`)}</span>
      </td>
      <td data-label={words('outbox.written')}>
        <Moment at={mail.createdAt} language={language} />
      </td>
    </tr>
  );
}
