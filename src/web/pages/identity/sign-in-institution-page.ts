import { pathTo } from '../../routes.ts';
import { withQuery } from '../../visit.ts';
import type { Page, SiteVisit } from '../../visit.ts';
import { notFoundPage } from '../site/message-page.tsx';
import { backOf } from './sign-in-page.tsx';
import { redirectWith } from './sign-in-link-page.tsx';

/** On to the institution's own sign-in page, from which the visitor returns signed in. */
export async function signInInstitutionPage(visit: SiteVisit): Promise<Page | Response> {
  const { caller, language, form } = visit;
  if (caller?.identity.institution === undefined || form !== undefined) return notFoundPage(visit);
  const back = backOf(visit);
  const signIn = (problem: string) => withQuery(pathTo('signIn', { language }), { problem, back });
  const way = await caller.identity.toInstitution({ back, failed: signIn('institution'), from: caller.from });
  if (way === 'unreachable' || 'wait' in way) return redirectWith(signIn('unreachable'), { cookies: [] });
  return redirectWith(way.location, way);
}
