import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Actor, Standing } from '../process/vocabulary/standing.ts';
import type { Duty, Purpose, Reading } from './purposes.ts';
import { purposes } from './purposes.ts';

/** Who wants to read what. `person` and `holder` narrow it to what is said of one person, or was entered in one name. */
export interface ReadRequest {
  readonly purpose: Reading;
  readonly process: string;
  readonly today: IsoDay;
  readonly person?: string;
  readonly holder?: string;
}

/** A datum as far as the policy looks at it; what it says is none of the policy's business. */
export interface DatumTerms {
  readonly process: string;
  readonly person: string;
  readonly purposes: readonly Purpose[];
  /** The last day on which it is kept. */
  readonly keptUntil: IsoDay;
  /** The delegation (ISO 3166-1 alpha-2) or participant in whose name it was entered. */
  readonly holder?: string;
}

/** A clause of the policy reads as its sentence. The database holds the same ones (`0003-personal.sql`); `bench/access.ts` compares them. */
export interface Clause {
  readonly sentence: string;
  readonly holds: (request: ReadRequest, datum: DatumTerms) => boolean;
}

export const clauses: readonly Clause[] = [
  { sentence: 'Data of a process are read in that process.', holds: (request, datum) => request.process === datum.process },
  { sentence: 'Under their own name people read what is said of themselves.', holds: ({ purpose, person }, datum) => purpose !== 'own' || person === datum.person },
  { sentence: 'For anything else, a datum is read only for a purpose that it was given for.', holds: ({ purpose }, datum) => purpose === 'own' || datum.purposes.includes(purpose) },
  { sentence: 'After the day until which it is kept nobody else reads a datum.', holds: ({ purpose, today }, datum) => purpose === 'own' || today <= datum.keptUntil },
  { sentence: 'Who reads in the name of a delegation or an entity reads what that one entered.', holds: ({ purpose, holder }, datum) => purpose === 'own' || holder === undefined || holder === datum.holder },
  { sentence: 'Who asks about one person reads about that person.', holds: ({ purpose, person }, datum) => purpose === 'own' || person === undefined || person === datum.person },
];

/** Whether this request may read this datum. */
export function mayRead(request: ReadRequest, datum: DatumTerms): boolean {
  return clauses.every((clause) => clause.holds(request, datum));
}

/** How far somebody's reading goes: everybody's data where nothing is said, else one holder's or one person's. */
export interface Reach {
  readonly holder?: string;
  readonly person?: string;
}

interface Use {
  readonly sentence: string;
  readonly standings: readonly Standing[];
  readonly purposes: readonly (Reading | Duty)[];
  /** Only what was entered in the name of the reader's own delegation or entity. */
  readonly own?: boolean;
}

export const uses: readonly Use[] = [
  { sentence: 'The secretariat reads for every purpose of the process, and sees to it that data are deleted.', standings: ['secretariat'], purposes: [...purposes, 'writing', 'keeping'] },
  { sentence: 'Co-facilitators see who wants to speak and who takes part.', standings: ['co-facilitator'], purposes: ['speaking', 'participants-list'] },
  { sentence: 'Moderators and the steering committee see who wants to speak.', standings: ['moderator', 'steering-committee'], purposes: ['speaking'] },
  { sentence: 'A delegation reads and enters its own registrations and letters.', standings: ['delegation'], purposes: ['registration', 'invitation', 'writing'], own: true },
  { sentence: 'A focal point reads and enters the application, registrations and letters of their own entity.', standings: ['focal-point'], purposes: ['accreditation', 'registration', 'invitation', 'writing'], own: true },
];

/** How far this actor reads for this purpose; undefined where they may not at all. Everybody reads, enters and erases what is said of themselves. */
export function reachOf(actor: Actor, purpose: Reading | Duty): Reach | undefined {
  const use = uses.find((one) => one.standings.includes(actor.standing) && one.purposes.includes(purpose));
  if (use !== undefined && use.own !== true) return {};
  if (use !== undefined && actor.of !== undefined) return { holder: actor.of };
  const forOneself = purpose === 'own' || purpose === 'writing' || purpose === 'keeping';
  return forOneself && actor.person !== undefined ? { person: actor.person } : undefined;
}

export function mayUse(actor: Actor, purpose: Reading | Duty): boolean {
  return reachOf(actor, purpose) !== undefined;
}

/** Whether this actor may enter data of this person, held by this delegation or entity; or with `keeping` erase them. */
export function mayChange(actor: Actor, duty: Duty, of: { readonly person: string; readonly holder?: string }): boolean {
  if (actor.person === of.person) return true;
  const reach = reachOf(actor, duty);
  return reach !== undefined && reach.person === undefined && (reach.holder === undefined || reach.holder === of.holder);
}
