import type { VNode } from 'preact';
import type { SignedIn } from '../../../identity/identity.ts';
import { listPasskeys, listSessions } from '../../../identity/own-account.ts';
import type { OwnPasskey, OwnSession } from '../../../identity/own-account.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import { listProcesses } from '../../../store/work-plan/positions.ts';
import { PasskeyIsland } from '../../parts/passkey-island.tsx';
import { pathTo } from '../../routes.ts';
import { withQuery } from '../../visit.ts';
import type { Page, SiteVisit } from '../../visit.ts';
import { notFoundPage } from '../site/message-page.tsx';
import { changeAccount, isDone } from './change-account.ts';
import type { AccountProblem } from './change-account.ts';
import { PasskeyTable } from './passkey-table.tsx';
import { redirectWith } from './sign-in-link-page.tsx';
import { SessionTable } from './session-table.tsx';

interface Account {
  readonly signedIn: SignedIn;
  readonly passkeys: readonly OwnPasskey[];
  readonly sessions: readonly OwnSession[];
  readonly processes: Awaited<ReturnType<typeof listProcesses>>;
}

/** One's own account: how to sign in to it, where one is signed in, and the way to what is kept about oneself. */
export async function accountPage(visit: SiteVisit): Promise<Page | Response> {
  const { caller, language, form, store } = visit;
  if (caller === undefined) return notFoundPage(visit);
  const signedIn = await caller.identity.session(caller.headers);
  if (signedIn === undefined) return redirectWith(withQuery(pathTo('signIn', { language }), { back: pathTo('account', { language }) }), { cookies: [] });
  const outcome = form === undefined ? undefined : await changeAccount(visit, caller, signedIn, form);
  if (outcome instanceof Response) return outcome;
  const { pool } = caller.identity;
  const [passkeys, sessions, processes] = await Promise.all([listPasskeys(pool, signedIn.account), listSessions(pool, signedIn.account), listProcesses(store.pool)]);
  return page(visit, { signedIn, passkeys, sessions, processes }, outcome);
}

function page(visit: SiteVisit, account: Account, problem: AccountProblem | undefined): Page {
  const { words, language, url } = visit;
  const done = url.searchParams.get('done') ?? '';
  return {
    title: words('account.title'),
    ...(problem !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('account.title')}</h1>
        {problem !== undefined && (
          <div class="problems" role="alert">
            <p>{words(problem)}</p>
          </div>
        )}
        {problem === undefined && isDone(done) && (
          <p class="done-notice" role="status">
            {words(`account.done.${done}`)}
          </p>
        )}
        <dl class="account-facts">
          <dt>{words('account.address')}</dt>
          <dd>
            <bdi>{account.signedIn.email}</bdi>
          </dd>
        </dl>
        <form method="post" action={pathTo('account', { language })}>
          <button type="submit" name="act" value="sign-out" class="quiet">
            {words('account.sign-out')}
          </button>
        </form>
        <Passkeys visit={visit} passkeys={account.passkeys} />
        <h2>{words('account.sessions')}</h2>
        <SessionTable visit={visit} sessions={account.sessions} present={account.signedIn.session} />
        <AboutMe visit={visit} processes={account.processes} />
      </>
    ),
  };
}

function Passkeys({ visit, passkeys }: { readonly visit: SiteVisit; readonly passkeys: readonly OwnPasskey[] }): VNode {
  const { words, language } = visit;
  return (
    <>
      <h2 id="passkeys">{words('account.passkeys')}</h2>
      <p>{words('account.passkeys.lead')}</p>
      {passkeys.length === 0 ? <p>{words('account.passkeys.none')}</p> : <PasskeyTable visit={visit} passkeys={passkeys} />}
      <PasskeyIsland visit={visit} ceremony="add" done={withQuery(pathTo('account', { language }), { done: 'added' })} />
      <noscript>
        <p>{words('account.passkeys.without-scripts')}</p>
      </noscript>
    </>
  );
}

function AboutMe({ visit, processes }: { readonly visit: SiteVisit; readonly processes: Account['processes'] }): VNode {
  const { words, language } = visit;
  return (
    <>
      <h2>{words('account.data')}</h2>
      <p>{words('account.data.lead')}</p>
      <ul>
        {processes.map(({ id, title }) => (
          <li key={id}>
            <a href={pathTo('personalData', { language, process: id })}>{inLanguage(title, language).text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
