import type { Language } from '../process/vocabulary/language.ts';

/**
 * The whole URL map. A page's permanent URL is its path; `?as-of=` chooses the moment, other parameters filter.
 * `:language` is one of the six, `:process` the id of a process.
 */
export const routes = {
  home: '/:language',
  help: '/:language/help',
  standing: '/:language/standing',
  api: '/:language/api',
  signIn: '/:language/sign-in',
  signInLink: '/:language/sign-in/link',
  signInInstitution: '/:language/sign-in/institution',
  account: '/:language/account',
  siteOutbox: '/:language/outbox',
  siteMail: '/:language/outbox/:id',
  overview: '/:language/:process',
  plan: '/:language/:process/work-plan',
  calendar: '/:language/:process/work-plan/calendar',
  timeline: '/:language/:process/work-plan/timeline',
  checks: '/:language/:process/work-plan/checks',
  disagreements: '/:language/:process/work-plan/disagreements',
  versions: '/:language/:process/work-plan/versions',
  changes: '/:language/:process/work-plan/changes',
  flow: '/:language/:process/work-plan/flow',
  publish: '/:language/:process/work-plan/publish',
  import: '/:language/:process/work-plan/import',
  schedule: '/:language/:process/work-plan/schedule',
  event: '/:language/:process/events/:id',
  move: '/:language/:process/events/:id/move',
  confirm: '/:language/:process/events/:id/confirm',
  cancel: '/:language/:process/events/:id/cancel',
  hold: '/:language/:process/events/:id/hold',
  source: '/:language/:process/events/:id/source',
  documents: '/:language/:process/documents',
  document: '/:language/:process/documents/:id',
  mandates: '/:language/:process/mandate',
  mandate: '/:language/:process/mandate/:id',
  paragraph: '/:language/:process/mandate/:id/:paragraph',
  places: '/:language/:process/places',
  place: '/:language/:process/places/:id',
  phase: '/:language/:process/phases/:id',
  track: '/:language/:process/tracks/:id',
  desk: '/:language/:process/desk',
  participants: '/:language/:process/participants',
  participant: '/:language/:process/participants/:id',
  groups: '/:language/:process/groups',
  group: '/:language/:process/groups/:id',
  statement: '/:language/:process/statements/:id',
  standings: '/:language/:process/standings',
  accreditation: '/:language/:process/accreditation',
  procedure: '/:language/:process/accreditation/rules',
  apply: '/:language/:process/accreditation/apply',
  applications: '/:language/:process/accreditation/applications',
  application: '/:language/:process/accreditation/applications/:id',
  circulations: '/:language/:process/accreditation/lists',
  circulation: '/:language/:process/accreditation/lists/:id',
  enrolments: '/:language/:process/registration',
  enrolment: '/:language/:process/registration/:id',
  announce: '/:language/:process/registration/:id/announce',
  formFields: '/:language/:process/registration/:id/form',
  register: '/:language/:process/registration/:id/register',
  registrations: '/:language/:process/registration/:id/registrations',
  registration: '/:language/:process/registration/:id/registrations/:registration',
  door: '/:language/:process/registration/:id/door',
  doorList: '/:language/:process/registration/:id/door/list',
  doorShowings: '/:language/:process/registration/:id/door/showings',
  doorWorker: '/:language/:process/registration/:id/door/worker',
  badges: '/:language/:process/registration/:id/badges',
  badgeSheet: '/:language/:process/registration/:id/badges/pdf',
  attendance: '/:language/:process/registration/:id/participants',
  attendanceFile: '/:language/:process/registration/:id/participants/:form',
  panels: '/:language/:process/panels',
  panel: '/:language/:process/panels/:id',
  sessions: '/:language/:process/sessions',
  session: '/:language/:process/sessions/:id',
  programme: '/:language/:process/sessions/:id/programme',
  programmeFile: '/:language/:process/sessions/:id/programme/:form',
  chair: '/:language/:process/sessions/:id/chair',
  delegate: '/:language/:process/sessions/:id/floor',
  delegateWorker: '/:language/:process/sessions/:id/floor/worker',
  moderator: '/:language/:process/sessions/:id/moderator',
  noteTaker: '/:language/:process/sessions/:id/notes',
  hall: '/:language/:process/sessions/:id/hall',
  interpreter: '/:language/:process/sessions/:id/interpreters',
  sessionRecord: '/:language/:process/sessions/:id/record',
  sessionRecordFile: '/:language/:process/sessions/:id/record/:form',
  floorNames: '/:language/:process/sessions/:id/names',
  floorLive: '/:language/:process/sessions/:id/live/:view',
  statementFile: '/:language/:process/sessions/:id/statements/:turn',
  sideEvents: '/:language/:process/side-events',
  sideEvent: '/:language/:process/side-events/:id',
  selections: '/:language/:process/selections',
  selection: '/:language/:process/selections/:id',
  candidacy: '/:language/:process/selections/:id/apply',
  personalData: '/:language/:process/data-about-me',
  outbox: '/:language/:process/outbox',
  mail: '/:language/:process/outbox/:id',
  record: '/:language/:process/record',
  entry: '/:language/:process/record/:position',
  search: '/:language/:process/search',
  data: '/:language/:process/data',
} as const;

export type RouteName = keyof typeof routes;

type Parameters<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}` ? Name | Parameters<Rest> : Pattern extends `${string}:${infer Name}` ? Name : never;

export type RouteValues<Name extends RouteName> = Readonly<Record<Parameters<(typeof routes)[Name]>, string>>;

/** The path of a page, its parameters encoded. */
export function pathTo<Name extends RouteName>(name: Name, values: RouteValues<Name>): string {
  const parameters: Readonly<Record<string, string>> = values;
  return routes[name].replace(/:(\w+)/gu, (_, parameter: string) => encodeURIComponent(parameters[parameter] ?? ''));
}

/** The same page in another language. */
export function inOtherLanguage(url: URL, language: Language): string {
  return url.pathname.replace(/^\/[a-z]{2}(?=\/|$)/u, `/${language}`) + url.search;
}
