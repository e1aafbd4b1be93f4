import { mayKeepOutbox, mayReadOutbox } from '../../../access/may-keep-outbox.ts';
import type { Caller } from '../../reception.ts';
import { pathTo } from '../../routes.ts';
import type { SiteVisit } from '../../visit.ts';

/** One outbox: that of a process, or in a demonstration that of the site, where the links to sign in lie. */
export interface Box {
  readonly visit: SiteVisit;
  readonly caller: Caller;
  /** Null for the site's. */
  readonly process: string | null;
  /** Whether this visitor may release, withdraw and try again. */
  readonly keeps: boolean;
  readonly listHref: string;
  readonly mailHref: (id: string) => string;
}

/** The outbox as this visitor may see it; `forbidden` when not at all; undefined where there is none. */
export function boxOf(visit: SiteVisit, process: string | null): Box | 'forbidden' | undefined {
  const { caller, actor, demo, language } = visit;
  if (caller === undefined || (process === null && !demo)) return undefined;
  if (!mayReadOutbox(actor, demo)) return 'forbidden';
  const keeps = process !== null && mayKeepOutbox(actor);
  if (process === null) return { visit, caller, process, keeps, listHref: pathTo('siteOutbox', { language }), mailHref: (id) => pathTo('siteMail', { language, id }) };
  return { visit, caller, process, keeps, listHref: pathTo('outbox', { language, process }), mailHref: (id) => pathTo('mail', { language, process, id }) };
}

/** Who releases, as the outbox notes it: standing, and the person where one is known. */
export function keeperOf({ actor }: SiteVisit): string {
  return actor.person === undefined ? actor.standing : `${actor.standing} ${actor.person}`;
}
