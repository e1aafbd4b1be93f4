import { hashToken } from '../identity/hash-token.ts';
import type { SignInLink } from '../identity/identity.ts';
import type { Letter } from '../mail/mail.ts';
import { wordsIn } from './messages/catalogue.ts';
import { pathTo } from './routes.ts';
import { withQuery } from './visit.ts';

/** Seconds after which a sign-in link is of no use, and so is its mail. */
const lapsesAfter = 15 * 60;

/** The mail with a one-time link, in the language in which it was asked for. `origin` is the site's address without a path. */
export function signInMail({ address, language, token, back }: SignInLink, origin: string): Letter {
  const words = wordsIn(language);
  const link = origin + withQuery(pathTo('signInLink', { language }), { token, back });
  return { purpose: 'sign-in', key: `sign-in ${hashToken(token)}`, address, language, subject: words('mail.sign-in.subject'), text: words('mail.sign-in.text', { link }), lapsesAfter };
}
