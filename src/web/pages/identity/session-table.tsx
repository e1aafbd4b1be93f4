import type { VNode } from 'preact';
import type { OwnSession } from '../../../identity/own-account.ts';
import { Moment, momentText } from '../../parts/date.tsx';
import { pathTo } from '../../routes.ts';
import type { SiteVisit } from '../../visit.ts';
import { nameProgram } from './name-program.ts';

interface SessionTableProps {
  readonly visit: SiteVisit;
  readonly sessions: readonly OwnSession[];
  /** The session of this very visit. */
  readonly present: string;
}

/** Where I am signed in: each session can be ended, all others at once. */
export function SessionTable({ visit, sessions, present }: SessionTableProps): VNode {
  const { words, language } = visit;
  return (
    <>
      <table class="own-things">
        <caption class="visually-hidden">{words('account.sessions')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('account.session.program')}</th>
            <th scope="col">{words('account.session.since')}</th>
            <th scope="col">{words('account.session.until')}</th>
            <th scope="col">{words('account.passkey.change')}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <Row key={session.id} visit={visit} session={session} present={session.id === present} />
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <form method="post" action={pathTo('account', { language })}>
          <button type="submit" name="act" value="end-others" class="quiet">
            {words('account.session.end-others')}
          </button>
        </form>
      )}
    </>
  );
}

function Row({ visit, session, present }: { readonly visit: SiteVisit; readonly session: OwnSession; readonly present: boolean }): VNode {
  const { words, language } = visit;
  const since = session.since.toISOString();
  return (
    <tr>
      <th scope="row" title={session.program}>
        <bdi>{nameProgram(session.program) ?? words('account.session.program-unknown')}</bdi> {present && <strong>{words('account.session.this')}</strong>}
      </th>
      <td data-label={words('account.session.since')}>
        <Moment at={since} language={language} />
      </td>
      <td data-label={words('account.session.until')}>
        <Moment at={session.until.toISOString()} language={language} />
      </td>
      <td>
        <form method="post" action={pathTo('account', { language })}>
          <input type="hidden" name="act" value="end-session" />
          <input type="hidden" name="id" value={session.id} />
          <button type="submit" class="quiet" aria-label={words('account.session.end-which', { moment: momentText(since, language) })}>
            {words('account.session.end')}
          </button>
        </form>
      </td>
    </tr>
  );
}
