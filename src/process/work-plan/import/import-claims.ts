import type { z } from 'zod';
import type { claim, Claim, ClaimValue, Mark } from '../../vocabulary/claim.ts';
import { marks } from '../../vocabulary/claim.ts';
import type { FuzzyDate, IsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import { fuzzyDate } from '../../vocabulary/shapes.ts';
import { claimValue } from '../../vocabulary/claim.ts';
import type { Language } from '../../vocabulary/language.ts';
import { sameValue } from '../current-claim.ts';
import type { PhaseState } from '../state.ts';
import { withoutMark } from './import-places.ts';
import type { ImportPlaces } from './import-places.ts';
import type { ImportRow } from './import-reading.ts';
import { written } from './import-text.ts';
import type { RowNote } from './import-report.ts';

export type ClaimInput = z.input<typeof claim>;

/** What the statements of one table rest on. */
export interface ClaimGround {
  readonly document: string;
  /** The day on which the document says that it stands. */
  readonly madeOn: IsoDay;
  readonly language: Language;
  readonly phases: readonly PhaseState[];
  readonly places: ImportPlaces;
}

/** The longest title that the record takes. */
const titleLength = 400;

/** The date of a row, if the row's parts make one that the record can hold. */
export function dateOf(row: ImportRow): FuzzyDate | undefined {
  const { edtf, start, end, precision, days } = row;
  const read = fuzzyDate.safeParse({ edtf, start, end, precision, ...(days !== undefined && { days }) });
  return read.success ? read.data : undefined;
}

/** The mark on one property: "date TBC" among the row's marks is TBC on the date. */
export function markOn(row: ImportRow, property: string): Mark | undefined {
  for (const said of row.marks) {
    const [about, mark] = said.trim().split(/\s+/u);
    if (about === property) return marks.find((one) => one === mark);
  }
  return undefined;
}

export interface RowClaims {
  readonly claims: readonly ClaimInput[];
  readonly notes: readonly RowNote[];
}

/** Everything that a row says, as claims whose ids begin with `stem`. */
export function claimsOfRow(row: ImportRow, date: FuzzyDate, stem: string, ground: ClaimGround): RowClaims {
  const notes: RowNote[] = [];
  const claims: ClaimInput[] = [titleClaim(row, stem, ground, notes), input(row, stem, ground, 'date', { type: 'date', date })];
  const named = row.place === null || withoutMark(row.place) === '' ? undefined : row.place;
  if (named !== undefined || markOn(row, 'place') !== undefined) {
    const place = named === undefined ? undefined : ground.places.idFor(named);
    if (place?.isNew === true) notes.push('place-new');
    const made = input(row, stem, ground, 'place', { type: 'place', place: place?.id ?? null });
    claims.push(named === undefined || place === undefined || ground.places.isCalled(place.id, named) ? made : { ...made, note: written(named, 4000) });
  }
  const phase = ground.phases.find(({ numeral }) => numeral.toLowerCase() === row.phase?.toLowerCase());
  if (phase !== undefined) claims.push(input(row, stem, ground, 'phase', { type: 'phase', phase: phase.id }));
  else if (row.phase !== null) notes.push('phase-unknown');
  return { claims, notes };
}

function titleClaim(row: ImportRow, stem: string, ground: ClaimGround, notes: RowNote[]): ClaimInput {
  const whole = written(row.title);
  const fits = whole.length <= titleLength;
  if (!fits) notes.push('title-cut');
  const title = fits ? whole : `${written(whole, titleLength - 1)}…`;
  const made = input(row, stem, ground, 'title', { type: 'title', title: { [ground.language]: title } });
  return fits ? made : { ...made, note: written(whole, 4000) };
}

function input(row: ImportRow, stem: string, ground: ClaimGround, property: string, value: z.input<typeof claimValue>): ClaimInput {
  const mark = markOn(row, property);
  return { claim: `${stem}-${property}`, property, value, madeOn: ground.madeOn, source: { document: ground.document, locator: written(row.locator, 200) }, ...(mark !== undefined && { mark }) };
}

/**
 * Whether the record already has the same statement of the same day, by whatever document: then it says nothing new.
 * A document that says on which day it stands (`asOf`) is of that day as well, whenever it was sent.
 */
export function isRepeated(made: ClaimInput, held: readonly Claim[], asOf: ReadonlyMap<string, string>): boolean {
  return held.some((one) => one.property === made.property && one.mark === made.mark && (one.madeOn === made.madeOn || asOf.get(one.source?.document ?? '') === made.madeOn) && sameAs(made, one.value));
}

function sameAs(made: ClaimInput, value: ClaimValue): boolean {
  const read = claimValue.safeParse(made.value);
  return read.success && sameValue(read.data, value);
}
