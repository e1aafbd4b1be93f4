import type { VNode } from 'preact';
import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../process/vocabulary/instant.ts';
import type { Language } from '../process/vocabulary/language.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import type { Store } from '../store/store.ts';
import type { Words } from './messages/catalogue.ts';
import type { Caller } from './reception.ts';
import { pathTo } from './routes.ts';
import type { RouteName, RouteValues } from './routes.ts';

/** Who looks at what, as of when, in which language: everything a page may depend on. */
export interface SiteVisit {
  readonly store: Store;
  readonly language: Language;
  readonly words: Words;
  readonly url: URL;
  readonly actor: Actor;
  readonly demo: boolean;
  readonly today: IsoDay;
  readonly parameters: Readonly<Record<string, string>>;
  /** What was sent with a POST; absent when the page is only asked for. */
  readonly form?: FormData;
  /** A script sent it and asks for data, not for a page. */
  readonly wantsData?: boolean;
  /** For signing in and for mails; absent where the site has neither. */
  readonly caller?: Caller;
}

export interface Visit extends SiteVisit {
  readonly process: string;
  /** The last position of the record, and the one that the page shows; they are equal unless the visitor went back. */
  readonly head: number;
  readonly headAt: Instant | undefined;
  readonly position: number;
  readonly asOf: IsoDay | undefined;
  /** A number that stays the same for a position of the record (how many events a filter finds): computed once, then remembered. */
  readonly count: (selection: unknown, compute: () => Promise<number>) => Promise<number>;
  /** The page of an event: the link that lists write hundreds of times. */
  readonly eventHref: (id: string) => string;
}

export interface Page {
  readonly title: string;
  readonly body: VNode;
  readonly status?: 200 | 400 | 403 | 404 | 409 | 413 | 422;
  /** schema.org description of what the page is about. */
  readonly jsonLd?: unknown;
  /** Where the page stands, outermost first; the process itself is added by the layout. */
  readonly trail?: readonly { readonly label: string; readonly href: string }[];
  /** Asked for again after so many seconds, while something runs. */
  readonly refresh?: number;
  /** Where it lives by its script: asked for again after so many seconds where there is none. */
  readonly still?: number;
  /** Wide pages (pictures, large tables) use the whole window. */
  readonly wide?: boolean;
  /** A style sheet besides the common one: of the stages after the text. */
  readonly sheet?: 'follow-up.css';
  /** Screens on a wall show themselves alone: no header, no stages, no footer. */
  readonly bare?: boolean;
  /** Other forms of the same thing: `.csv`, `.ics` … */
  readonly alternates?: readonly { readonly href: string; readonly type: string; readonly label: string }[];
}

export type PageHandler = (visit: Visit) => Promise<Page | Response> | Page | Response;
export type SitePageHandler = (visit: SiteVisit) => Promise<Page | Response> | Page | Response;

type Free<Name extends RouteName> = Omit<RouteValues<Name>, 'language' | 'process'>;

/** A link to another page of the same process, keeping language and the moment looked at. */
export function linkTo<Name extends RouteName>(visit: Visit, name: Name, values: Free<Name>, query: Readonly<Record<string, string>> = {}): string {
  const path = pathTo(name, { language: visit.language, process: visit.process, ...values } as unknown as RouteValues<Name>);
  return withQuery(path, { ...(visit.asOf !== undefined && { 'as-of': visit.asOf }), ...query });
}

export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** Whether the visitor may perform plan acts here and now: never while looking back. */
export function isOfficer(visit: Visit): boolean {
  return visit.actor.standing === 'secretariat' && visit.asOf === undefined;
}
