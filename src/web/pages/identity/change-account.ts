import type { SignedIn } from '../../../identity/identity.ts';
import { endOtherSessions, endSession, namePasskey, removePasskey } from '../../../identity/own-account.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Caller } from '../../reception.ts';
import { pathTo } from '../../routes.ts';
import { textField } from '../../take-form.ts';
import { withQuery } from '../../visit.ts';
import type { SiteVisit } from '../../visit.ts';
import { redirectWith } from './sign-in-link-page.tsx';

export type AccountProblem = Extract<MessageKey, 'account.bad-name' | 'account.gone' | 'form.unreadable'>;

const changes = ['name-passkey', 'remove-passkey', 'end-session', 'end-others'] as const;
type Change = (typeof changes)[number];

/** What was done, as the address of the page says it afterwards. */
export function isDone(text: string): text is Change | 'added' {
  return text === 'added' || isChange(text);
}

function isChange(text: string): text is Change {
  return changes.some((change) => change === text);
}

/** Carries out one form of the account page. What belongs to another account is not found. */
export async function changeAccount({ language }: SiteVisit, { identity, headers }: Caller, { account, session }: SignedIn, form: FormData): Promise<Response | AccountProblem> {
  const [act, id] = [textField(form, 'act'), textField(form, 'id')];
  if (act === 'sign-out') return redirectWith(pathTo('home', { language }), await identity.signOut(headers));
  if (!isChange(act)) return 'form.unreadable';
  const problem = await change(act);
  if (problem !== undefined) return problem;
  const ended = act === 'end-session' && id === session;
  return redirectWith(ended ? pathTo('home', { language }) : withQuery(pathTo('account', { language }), { done: act }), { cookies: [] });

  async function change(wanted: Change): Promise<AccountProblem | undefined> {
    const { pool } = identity;
    switch (wanted) {
      case 'name-passkey': {
        const name = textField(form, 'name').replace(/\s+/gu, ' ');
        if (name === '' || name.length > 80) return 'account.bad-name';
        return (await namePasskey(pool, account, id, name)) ? undefined : 'account.gone';
      }
      case 'remove-passkey':
        return (await removePasskey(pool, account, id)) ? undefined : 'account.gone';
      case 'end-session':
        return (await endSession(pool, account, id)) ? undefined : 'account.gone';
      case 'end-others':
        await endOtherSessions(pool, account, session);
        return undefined;
    }
  }
}
