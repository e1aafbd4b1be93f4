import { parseIsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { FuzzyDate, IsoDay } from '../../vocabulary/fuzzy-date/fuzzy-date.ts';
import { freeId, slugOf, subjectKey } from '../../vocabulary/ids.ts';
import { inLanguage } from '../../vocabulary/language.ts';
import type { Language, LocalizedText } from '../../vocabulary/language.ts';
import type { Claim } from '../../vocabulary/claim.ts';
import type { WorkPlanCommand } from '../commands.ts';
import type { EventKind } from '../event-kind.ts';
import type { Plan, PlannedEvent } from '../plan.ts';
import type { PlaceState } from '../state.ts';
import { claimsOfRow, dateOf, isRepeated } from './import-claims.ts';
import type { ClaimGround, RowClaims } from './import-claims.ts';
import { ImportPlaces } from './import-places.ts';
import type { ImportReading, ImportRow, ImportTable } from './import-reading.ts';
import type { ImportedRow, ImportReport, RowFate, RowNote } from './import-report.ts';
import { written } from './import-text.ts';
import { likeness, titleWords } from './likeness.ts';
import { matchRows } from './match-rows.ts';
import type { Matchable } from './match-rows.ts';

export interface KnownPlan extends Plan {
  readonly places: readonly PlaceState[];
}

/** The file as a document of the record. */
export interface ImportSource {
  readonly title: LocalizedText;
  readonly author: LocalizedText;
  readonly language: Language;
  /** The day that the document is of, where the officer knows it; a table that says its own day goes before. */
  readonly dated?: IsoDay;
  readonly today: IsoDay;
  /** What a track is called that has to be made because the process has none. */
  readonly trackTitle: LocalizedText;
}

/** An entry as the import sees it: of the record, or of an earlier table of the same file. */
interface Entry extends Matchable {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** Titles less alike than this are told to the officer, because the row keeps the title that the entry has. */
const sameTitle = 0.6;

/**
 * What a work plan that was read would do to the plan that is known: pure, and nothing is left out: every row of the
 * reading has an outcome. The same file again (by its SHA-256) changes nothing.
 */
export function planImport(reading: ImportReading, known: KnownPlan, source: ImportSource): ImportReport {
  const commandId = `import-${reading.sha256.slice(0, 40)}`;
  const before = known.documents.find((document) => document.sha256 === reading.sha256);
  if (before !== undefined) {
    const rows = reading.tables.flatMap((table, index) => table.rows.map((row) => ({ table: index, row, outcome: { fate: 'known' }, notes: [] }) satisfies ImportedRow));
    return { rows, commands: [], document: undefined, knownAs: before.id, commandId };
  }
  const planned = new PlannedImport(reading, known, source);
  for (const [index, table] of reading.tables.entries()) planned.take(index, table);
  return { ...planned.report(), knownAs: undefined, commandId };
}

class PlannedImport {
  readonly #reading: ImportReading;
  readonly #known: KnownPlan;
  readonly #source: ImportSource;
  readonly #places: ImportPlaces;
  readonly #document: string;
  readonly #entries: Entry[];
  readonly #tracks: ReadonlyMap<EventKind, string>;
  readonly #ids: Set<string>;
  readonly #asOfs: ReadonlyMap<string, string>;
  readonly #rows: ImportedRow[] = [];
  readonly #acts: WorkPlanCommand[] = [];

  constructor(reading: ImportReading, known: KnownPlan, source: ImportSource) {
    this.#reading = reading;
    this.#known = known;
    this.#source = source;
    this.#places = new ImportPlaces(known.places, source.language);
    this.#document = freeId(slugOf(inLanguage(source.title, source.language).text) || 'work-plan', new Set(known.documents.map(({ id }) => id)));
    this.#entries = known.events.map((event) => entryOf(event, source.language));
    this.#asOfs = new Map(known.documents.flatMap(({ id, asOf }) => (asOf === undefined ? [] : [[id, asOf]])));
    this.#tracks = usualTracks(known);
    this.#ids = new Set(known.events.map(({ id }) => id));
  }

  take(index: number, table: ImportTable): void {
    const ground: ClaimGround = { document: this.#document, madeOn: this.#dayOf(table), language: this.#source.language, phases: this.#known.phases, places: this.#places };
    const usable = table.rows.map((row) => ({ row, date: dateOf(row) }));
    const repeats = repeatsIn(table.rows);
    const matchable = usable.map(({ row }) => this.#matchable(row));
    const candidates = usable.flatMap(({ row, date }, at) => (written(row.title) !== '' && date !== undefined && !repeats.has(at) ? [at] : []));
    const entries = [...this.#entries];
    const matches = matchRows(candidates.flatMap((at) => matchable[at] ?? []), entries);
    const matched = new Map(candidates.map((at, nth) => [at, matches[nth] === undefined ? undefined : entries[matches[nth]]]));
    for (const [at, { row, date }] of usable.entries()) {
      const sameAs = repeats.get(at);
      const { outcome, notes } = this.#decide(row, date, sameAs, matched.get(at), ground);
      this.#rows.push({ table: index, row, outcome, notes });
    }
  }

  /** A table that does not say its day is of the document's day, else of the day that another table of the file says. */
  #dayOf(table: ImportTable): IsoDay {
    return parseIsoDay(table.asOf ?? '') ?? this.#source.dated ?? this.#asOf() ?? this.#source.today;
  }

  #asOf(): IsoDay | undefined {
    return this.#reading.tables.flatMap((table) => parseIsoDay(table.asOf ?? '') ?? [])[0];
  }

  #matchable(row: ImportRow): Matchable {
    const place = row.place === null ? undefined : this.#places.find(row.place);
    const window = { start: row.start, end: row.end, exact: row.precision === 'day' };
    return { kind: row.kind, words: [titleWords(row.title)], windows: [window], places: new Set(place === undefined ? [] : [place]) };
  }

  #decide(row: ImportRow, date: FuzzyDate | undefined, sameAs: string | undefined, entry: Entry | undefined, ground: ClaimGround): { readonly outcome: RowFate; readonly notes: readonly RowNote[] } {
    if (written(row.title) === '') return { outcome: { fate: 'refused', reason: 'no-title' }, notes: [] };
    if (date === undefined) return { outcome: { fate: 'refused', reason: 'bad-date' }, notes: [] };
    if (sameAs !== undefined) return { outcome: { fate: 'known', sameAs }, notes: [] };
    const said = claimsOfRow(row, date, `${this.#reading.sha256.slice(0, 10)}-${this.#rows.length + 1}`, ground);
    return entry === undefined ? this.#schedule(row, said) : this.#add(row, said, entry);
  }

  #schedule(row: ImportRow, { claims, notes }: RowClaims) {
    const event = freeId(slugOf(row.title) || 'entry', this.#ids);
    this.#ids.add(event);
    this.#acts.push({ name: 'schedule-event', data: { event, kind: row.kind, track: this.#tracks.get(row.kind) ?? this.#known.tracks[0]?.id ?? newTrack, paragraphs: [], claims: [...claims] } });
    // A later table of the same file may speak of it again.
    this.#entries.push({ ...this.#matchable(row), id: event, claims: [] });
    return { outcome: { fate: 'new', event } as const, notes };
  }

  /** The entry keeps its title: what a document calls it is no statement that it is now called otherwise. */
  #add(row: ImportRow, { claims, notes }: RowClaims, entry: Entry) {
    const title = titleWords(row.title);
    const told: readonly RowNote[] = entry.words.every((words) => likeness(title, words) < sameTitle) ? [...notes, 'title-differs'] : notes;
    const added = claims.filter((made) => made.property !== 'title' && !isRepeated(made, entry.claims, this.#asOfs));
    if (added.length === 0) return { outcome: { fate: 'known', event: entry.id } as const, notes: told };
    this.#acts.push({ name: 'add-claims', data: { subject: subjectKey('event', entry.id), claims: added } });
    return { outcome: { fate: 'adds', event: entry.id, properties: added.map(({ property }) => property) } as const, notes: told };
  }

  report(): Pick<ImportReport, 'rows' | 'commands' | 'document'> {
    if (this.#acts.length === 0) return { rows: this.#rows, commands: [], document: undefined };
    const { title, author, language, trackTitle, dated } = this.#source;
    const asOf = this.#asOf();
    const document: WorkPlanCommand<'record-document'> = {
      name: 'record-document',
      data: { document: this.#document, title, documentKind: 'work-plan', author, languages: [language], sha256: this.#reading.sha256, claims: [], ...(asOf !== undefined && { asOf }), ...(dated !== undefined && { dated }) },
    };
    const track: readonly WorkPlanCommand[] = this.#known.tracks.length > 0 ? [] : [{ name: 'define-track', data: { track: newTrack, title: trackTitle, colour: 1, order: 1, claims: [] } }];
    return { rows: this.#rows, commands: [document, ...track, ...this.#places.commands, ...this.#acts], document: this.#document };
  }
}

const newTrack = 'work-plan';

/** Everything that was ever said of an event counts: a document may repeat a date that is no longer current. */
function entryOf(event: PlannedEvent, language: Language): Entry {
  const values = event.claims.map(({ value }) => value);
  return {
    id: event.id,
    claims: event.claims,
    kind: event.eventKind,
    words: values.flatMap((value) => (value.type === 'title' ? [titleWords(inLanguage(value.title, language).text)] : [])),
    windows: values.flatMap((value) => (value.type === 'date' ? [{ start: value.date.start, end: value.date.end, exact: value.date.precision === 'day' }] : [])),
    places: new Set(values.flatMap((value) => (value.type === 'place' && value.place !== null ? [value.place] : []))),
  };
}

/** For each kind the track on which most entries of that kind stand. */
function usualTracks(known: Plan): ReadonlyMap<EventKind, string> {
  const byKind = Map.groupBy(known.events, (event) => event.eventKind);
  return new Map(
    [...byKind].map(([kind, events]) => {
      const counts = [...Map.groupBy(events, (event) => event.track)].toSorted((a, b) => b[1].length - a[1].length);
      return [kind, counts[0]?.[0] ?? newTrack];
    }),
  );
}

/** Rows that say word for word what an earlier row of the table said, with the locator of that row. */
function repeatsIn(rows: readonly ImportRow[]): ReadonlyMap<number, string> {
  const first = new Map<string, string>();
  const repeats = new Map<number, string>();
  for (const [at, { locator, ...said }] of rows.entries()) {
    const name = JSON.stringify([said.kind, said.title, said.start, said.end, said.edtf, said.place, said.phase, said.days ?? null, said.marks]);
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, locator);
    else repeats.set(at, earlier);
  }
  return repeats;
}
