import type { VNode } from 'preact';
import type { Let } from '../../../identity/identity.ts';
import { pathTo } from '../../routes.ts';
import { textField } from '../../take-form.ts';
import { withQuery } from '../../visit.ts';
import type { Page, SiteVisit } from '../../visit.ts';
import { notFoundPage } from '../site/message-page.tsx';
import { backOf, tooOften } from './sign-in-page.tsx';

/**
 * Where a one-time link leads. Looking at the page does not use the link up, because mail systems open every link to
 * check it; the button does.
 */
export async function signInLinkPage(visit: SiteVisit): Promise<Page | Response> {
  const { caller, form, url } = visit;
  if (caller === undefined) return notFoundPage(visit);
  const back = backOf(visit);
  const token = form === undefined ? (url.searchParams.get('token') ?? '') : textField(form, 'token');
  if (form !== undefined) {
    const opened = await caller.identity.openLink(token, caller.headers, caller.from);
    if (opened === 'spent') return spentPage(visit, back, undefined);
    return 'wait' in opened ? spentPage(visit, back, tooOften(visit, opened.wait)) : redirectWith(back, opened);
  }
  const address = await caller.identity.linkHolder(token);
  return address === undefined ? spentPage(visit, back, undefined) : askPage(visit, { address, token, back });
}

/** On to another page with the cookies of signing in or out. */
export function redirectWith(location: string, { cookies }: Let): Response {
  const headers = new Headers({ location, 'cache-control': 'private, no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

function askPage({ words, language }: SiteVisit, link: { readonly address: string; readonly token: string; readonly back: string }): Page {
  return {
    title: words('sign-in.link.title'),
    body: (
      <section class="message">
        <h1>{words('sign-in.link.title')}</h1>
        <p class="lead">{words('sign-in.link.lead', { address: link.address })}</p>
        <form method="post" action={pathTo('signInLink', { language })}>
          <input type="hidden" name="token" value={link.token} />
          <input type="hidden" name="back" value={link.back} />
          <button type="submit">{words('sign-in.link.do')}</button>
        </form>
        <p class="hint">{words('sign-in.link.why')}</p>
      </section>
    ),
  };
}

function spentPage({ words, language }: SiteVisit, back: string, sentence: string | undefined): Page {
  const body: VNode = (
    <section class="message">
      <h1>{words('sign-in.link.spent')}</h1>
      <p class="lead">{sentence ?? words('sign-in.link.spent.lead')}</p>
      <p>
        <a class="button" href={withQuery(pathTo('signIn', { language }), { back })}>
          {words('sign-in.again')}
        </a>
      </p>
    </section>
  );
  return { title: words('sign-in.link.spent'), status: 403, body };
}
