import type { Purpose } from '../../access/purposes.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { PersonId, SubjectKey } from '../../process/vocabulary/ids.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import type { Answer } from './commitment.ts';

/** How long, for what and in whose name something is kept. */
export interface Terms {
  /** At least one. */
  readonly purposes: readonly Purpose[];
  /** The last day on which it is kept. */
  readonly keptUntil: IsoDay;
}

export interface NewDatum extends Terms {
  readonly field: string;
  readonly value: Answer;
}

/** At most 20 MiB; its type is what the content shows, not what its name says. */
export interface NewFile extends Terms {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A file that the same form brought before, and that stays. */
export interface KeptFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
}

export interface Statement {
  readonly process: string;
  readonly person: PersonId;
  /** The thing of the record that the form is for: `registration:…`. */
  readonly subject: SubjectKey;
  readonly by: Actor;
  /** The delegation (alpha-2) or participant in whose name it is entered. */
  readonly holder?: string;
  /** All of it, each field once: what the same form said before is replaced. */
  readonly data: readonly NewDatum[];
  readonly files?: readonly (NewFile | KeptFile)[];
  /** The commitment that the new one replaces; where another stands by now, nothing is changed. */
  readonly expects?: string;
}

export interface PersonalDatum extends NewDatum {
  readonly person: PersonId;
  readonly subject: SubjectKey;
  readonly holder: string | null;
}

export interface PersonalFile extends NewFile {
  readonly person: PersonId;
  readonly subject: SubjectKey;
  readonly sha256: string;
  readonly holder: string | null;
}

/** One look at somebody's data, as the person themself is shown it. */
export interface Access {
  readonly at: string;
  readonly purpose: string;
  readonly standing: string;
  readonly of: string | null;
  /** Names of the fields; of files `file:` and the name. Empty where the whole was proved or erased. */
  readonly fields: readonly string[];
  /** How many data the look took in, of all persons. */
  readonly count: number;
  readonly reason: string | null;
}

/** `past-day`: kept long enough; `orphan`: entered for something that never came into the record; `replaced`: amended since. */
export interface Deleted {
  readonly process: string;
  readonly cause: 'past-day' | 'orphan' | 'replaced';
  /** `file` for files. */
  readonly field: string;
  readonly purposes: readonly Purpose[];
  readonly count: number;
}

export interface PurgeReport {
  readonly at: string;
  readonly today: IsoDay;
  readonly deleted: readonly Deleted[];
}

/** Everything about one person in one process. */
export interface OwnData {
  readonly process: string;
  readonly person: PersonId;
  readonly since: string | null;
  readonly erasedAt: string | null;
  readonly data: readonly PersonalDatum[];
  readonly files: readonly PersonalFile[];
  readonly accesses: readonly Access[];
}

/**
 * Why nothing was read or changed. `not-allowed`: no purpose of this standing; `not-own`: entered in another name;
 * `erased`: the person's data were erased for good; `changed`: somebody amended them since; `unknown-field` and
 * `unknown-file`: there is nothing of that name to amend or keep.
 */
export const personalRefusalCodes = ['not-allowed', 'not-own', 'erased', 'changed', 'unknown-field', 'unknown-file', 'unknown-person'] as const;
export type PersonalRefusalCode = (typeof personalRefusalCodes)[number];

export interface PersonalRefusal {
  readonly refused: true;
  readonly code: PersonalRefusalCode;
}

export function personalRefusal(code: PersonalRefusalCode): PersonalRefusal {
  return { refused: true, code };
}

/** What the functions of the schema answer beside `kept`. */
export function personalRefusalOf(status: string | undefined): PersonalRefusal {
  const code = personalRefusalCodes.find((one) => one === status);
  if (code === undefined) throw new Error(`The database answered a write of personal data with "${status ?? ''}".`);
  return personalRefusal(code);
}
