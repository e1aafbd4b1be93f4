import type { VNode } from 'preact';
import type { MessageKey } from '../../messages/catalogue.ts';
import { PasskeyIsland } from '../../parts/passkey-island.tsx';
import { textField } from '../../take-form.ts';
import { pathTo } from '../../routes.ts';
import type { Caller } from '../../reception.ts';
import { withQuery } from '../../visit.ts';
import type { Page, SiteVisit } from '../../visit.ts';
import { notFoundPage } from '../site/message-page.tsx';
import { localPath } from '../site/parse-standing-form.ts';

interface Problem {
  readonly sentence: string;
  /** What was written as the address, to be mended. */
  readonly address?: string;
}

/** Passkey, link by e-mail, institution. The form asks for a link; nothing here tells whether an address has an account. */
export async function signInPage(visit: SiteVisit): Promise<Page | Response> {
  const { caller, form, language } = visit;
  if (caller === undefined) return notFoundPage(visit);
  const back = backOf(visit);
  if (form !== undefined) return askForLink(visit, caller, back, textField(form, 'email'));
  const signedIn = await caller.identity.session(caller.headers);
  if (signedIn !== undefined) return alreadyPage(visit, signedIn.email, back);
  const problem = problemIn(visit.url);
  return page(visit, caller, back, problem === undefined ? undefined : { sentence: visit.words(problem, { institution: caller.identity.institution ?? '', language }) });
}

/** Where to return afterwards: only a page of this site. */
export function backOf({ form, url, language }: SiteVisit): string {
  return localPath(form === undefined ? url.searchParams.get('back') : textField(form, 'back'), pathTo('home', { language }));
}

function problemIn(url: URL): MessageKey | undefined {
  const problem = url.searchParams.get('problem');
  if (problem === 'institution') return 'sign-in.institution.failed';
  return problem === 'unreachable' ? 'sign-in.institution.unreachable' : undefined;
}

async function askForLink(visit: SiteVisit, caller: Caller, back: string, address: string): Promise<Page> {
  const { words, language } = visit;
  if (caller.route === 'none') return page(visit, caller, back, { sentence: words('sign-in.email.none') });
  const asked = await caller.identity.askForLink({ address, language, back, from: caller.from });
  if (asked === 'bad-address') return page(visit, caller, back, { sentence: words('sign-in.email.bad', { address }), address });
  if (asked !== 'sent') return page(visit, caller, back, { sentence: tooOften(visit, asked.wait), address });
  return sentPage(visit, caller, back, address);
}

/** To be tried again in so many seconds, said in minutes. */
export function tooOften({ words }: SiteVisit, seconds: number): string {
  return words('sign-in.too-often', { minutes: Math.ceil(seconds / 60) });
}

function page(visit: SiteVisit, caller: Caller, back: string, problem: Problem | undefined): Page {
  const { words } = visit;
  return {
    title: words('sign-in.title'),
    ...(problem !== undefined && visit.form !== undefined && { status: 422 }),
    body: (
      <div class="sign-in">
        <h1>{words('sign-in.title')}</h1>
        <p class="lead">{words('sign-in.lead')}</p>
        {problem !== undefined && (
          <div class="problems" role="alert">
            <h2>{words('sign-in.problems')}</h2>
            <p>{problem.sentence}</p>
          </div>
        )}
        <PasskeyIsland visit={visit} ceremony="sign-in" done={back} />
        {caller.route === 'none' ? <p>{words('sign-in.email.none')}</p> : <ByEmail visit={visit} back={back} address={problem?.address} />}
        {caller.identity.institution !== undefined && <ByInstitution visit={visit} name={caller.identity.institution} back={back} />}
      </div>
    ),
  };
}

function ByEmail({ visit, back, address }: { readonly visit: SiteVisit; readonly back: string; readonly address: string | undefined }): VNode {
  const { words, language } = visit;
  return (
    <form class="way-in" method="post" action={pathTo('signIn', { language })} noValidate>
      <h2>{words('sign-in.email')}</h2>
      <input type="hidden" name="back" value={back} />
      <div class="field">
        <label for="email">{words('sign-in.email.label')}</label>
        <p class="hint" id="email-hint">
          {words('sign-in.email.hint')}
        </p>
        <input id="email" name="email" type="email" autoComplete="email" dir="ltr" maxLength={254} required value={address} aria-describedby="email-hint" aria-invalid={address === undefined ? undefined : 'true'} />
      </div>
      <button type="submit">{words('sign-in.email.do')}</button>
    </form>
  );
}

/** A link and no form: the page's policy lets forms lead nowhere but here. */
function ByInstitution({ visit, name, back }: { readonly visit: SiteVisit; readonly name: string; readonly back: string }): VNode {
  const { words, language } = visit;
  return (
    <section class="way-in">
      <h2>{words('sign-in.institution')}</h2>
      <p class="hint">{words('sign-in.institution.hint', { institution: name })}</p>
      <a class="button quiet" href={withQuery(pathTo('signInInstitution', { language }), { back })} rel="nofollow">
        {words('sign-in.institution.do', { institution: name })}
      </a>
    </section>
  );
}

function sentPage(visit: SiteVisit, caller: Caller, back: string, address: string): Page {
  const { words, language } = visit;
  return {
    title: words('sign-in.sent.title'),
    body: (
      <section class="message" role="status">
        <h1>{words('sign-in.sent.title')}</h1>
        <p class="lead">{words('sign-in.sent.lead', { address })}</p>
        {caller.route === 'mailbox' ? (
          <p>
            <a class="button" href={pathTo('siteOutbox', { language })}>
              {words('sign-in.sent.outbox')}
            </a>
          </p>
        ) : (
          <p>{words('sign-in.sent.help')}</p>
        )}
        <p>
          <a href={withQuery(pathTo('signIn', { language }), { back })}>{words('sign-in.again')}</a>
        </p>
      </section>
    ),
  };
}

function alreadyPage(visit: SiteVisit, address: string, back: string): Page {
  const { words, language } = visit;
  return {
    title: words('sign-in.title'),
    body: (
      <section class="message">
        <h1>{words('sign-in.title')}</h1>
        <p class="lead">{words('sign-in.already', { address })}</p>
        <p>
          <a class="button" href={back}>
            {words('sign-in.continue')}
          </a>{' '}
          <a class="button quiet" href={pathTo('account', { language })}>
            {words('account.title')}
          </a>
        </p>
      </section>
    ),
  };
}
