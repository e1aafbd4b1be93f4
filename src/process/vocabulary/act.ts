import type { z } from 'zod';
import type { PersonId, SubjectKey } from './ids.ts';
import type { LocalizedText } from './language.ts';
import type { Money } from './money.ts';
import type { FuzzyDate } from './fuzzy-date/fuzzy-date.ts';
import type { Actor } from './standing.ts';
import type { Instant } from './instant.ts';

/**
 * What an act's sentence is filled with. The sentence itself is the message `act.<type>` in the reader's language;
 * these say how each word of it is to be written: a text in its own language version, a fuzzy date, the name of a thing.
 */
export type SentencePart =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'localized'; readonly text: LocalizedText }
  | { readonly is: 'date'; readonly date: FuzzyDate | undefined }
  | { readonly is: 'count'; readonly count: number }
  | { readonly is: 'subject'; readonly subject: SubjectKey }
  | { readonly is: 'word'; readonly word: string }
  /** A State by its ISO 3166-1 alpha-2 code, written by its name. */
  | { readonly is: 'state'; readonly code: string }
  /** A State by its code, or a participant by its id. */
  | { readonly is: 'holder'; readonly of: string }
  /** A person, of whom the record knows the random id only. */
  | { readonly is: 'person'; readonly person: PersonId }
  | { readonly is: 'money'; readonly money: Money }
  | { readonly is: 'instant'; readonly at: Instant; readonly timeZone?: string };

export interface Sentence {
  /** Distinguishes forms of one act's sentence (`moved` with and without a place): message `act.<type>.<form>`. */
  readonly form?: string;
  readonly parts: Readonly<Record<string, SentencePart>>;
}

/** An act is declared once: its name, the version of its data's shape, the shape, what it is about, and its sentence. */
export interface ActDeclaration<Type extends string, Data> {
  readonly type: Type;
  readonly schemaVersion: number;
  readonly shape: z.ZodType<Data>;
  readonly subject: (data: Data) => SubjectKey;
  readonly sentence: (data: Data) => Sentence;
}

export function declareAct<const Type extends string, Data>(declaration: ActDeclaration<Type, Data>): ActDeclaration<Type, Data> {
  return declaration;
}

type DataOf<Declaration> = Declaration extends ActDeclaration<string, infer Data> ? Data : never;

/** The closed union of the acts that a stage's registry declares, by its type each. */
export type ActOf<Registry> = { readonly [Type in keyof Registry]: { readonly type: Type; readonly data: DataOf<Registry[Type]> } }[keyof Registry];

/** An act as decided, before the record gives it a position. */
export interface DecidedAct<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** An act as it stands in the record. `at` is when it was done, `recordedAt` when it was written here: they differ where an earlier process is transcribed. */
export interface Act<Body extends DecidedAct = DecidedAct> {
  readonly position: number;
  readonly id: string;
  readonly subject: SubjectKey;
  readonly subjectVersion: number;
  readonly schemaVersion: number;
  readonly by: Actor;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly body: Body;
}
