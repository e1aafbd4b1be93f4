import { createHash } from 'node:crypto';
import { comparable } from '../../process/vocabulary/comparable.ts';
import { countryNamed } from '../../process/vocabulary/country-names.ts';
import type { ProcessCommand } from '../../process/commands.ts';
import { parseInstant } from '../../process/vocabulary/instant.ts';
import { isLanguage, languages } from '../../process/vocabulary/language.ts';
import type { Language, LocalizedText } from '../../process/vocabulary/language.ts';
import { isRefusal } from '../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../process/vocabulary/refusal.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import { isState, observerStates } from '../../process/vocabulary/states/state.ts';
import { stateName } from '../../process/vocabulary/states/names.ts';
import { listThings } from '../list-things.ts';
import type { Store } from '../store.ts';
import { listEvents } from '../work-plan/list-events.ts';
import { recordHead } from '../work-plan/positions.ts';
import { cardTitle } from './card-title.ts';

/** A row of a list of cards, as it is written. */
export interface WrittenCard {
  readonly line: number;
  readonly cells: { readonly holder?: string; readonly text?: string; readonly title?: string; readonly themes?: string; readonly event?: string; readonly language?: string; readonly received?: string };
  readonly badQuotes: boolean;
}

export const cardProblems = ['bad-quotes', 'no-holder', 'no-text', 'too-long', 'unknown-holder', 'unknown-theme', 'unknown-meeting', 'unknown-language', 'unknown-day', 'refused'] as const;
export type CardProblem = (typeof cardProblems)[number];

/** What became of a row. */
export type CardOutcome =
  | { readonly line: number; readonly becomes: 'taken' | 'same'; readonly input: string; readonly holder: string }
  | { readonly line: number; readonly becomes: 'refused'; readonly problem: CardProblem; readonly value: string; readonly refusal?: Refusal };

export interface CardImport {
  readonly process: string;
  readonly by: Actor;
  /** Tells the language of a text that no cell tells; undefined where it cannot. */
  readonly languageOf: (text: string) => Language | undefined;
  /** Of texts too short to tell. */
  readonly otherwise: Language;
  /** Called now and then with the rows that are done. */
  readonly progress?: (done: number) => void;
}

/** So many rows are under way at once: the recorder takes 64 of them in one transaction. */
const atOnce = 256;
const mostText = 20_000;

/** Takes cards in, one request for each row: every row is taken, the same as one before, or refused with the reason. The same file twice changes nothing. */
export async function importCards(store: Store, rows: readonly WrittenCard[], wish: CardImport): Promise<readonly CardOutcome[]> {
  const lookup = await loadLookup(store, wish.process);
  const read = rows.map((row) => ({ line: row.line, card: readCard(row, wish, lookup) }));
  const known = await idsThatAre(store, wish.process, read.flatMap(({ card }) => ('problem' in card ? [] : [card.input])));
  const outcomes: CardOutcome[] = [];
  for (let at = 0; at < read.length; at += atOnce) {
    outcomes.push(...(await Promise.all(read.slice(at, at + atOnce).map(({ line, card }) => takeCard(store, wish, { line, card, known })))));
    wish.progress?.(outcomes.length);
  }
  return outcomes;
}

/** The ids that inputs of the process have or had: those cards were taken before. */
async function idsThatAre({ pool }: Store, process: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>({ name: 'input-ids', text: 'select distinct id from "input" where process_id = $1 and id = any($2::text[])', values: [process, ids] });
  return new Set(rows.map(({ id }) => id));
}

interface Lookup {
  readonly holders: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
}

/** Everything that a cell may name, by its id and by its name in each language. */
async function loadLookup({ pool }: Store, process: string): Promise<Lookup> {
  const { position } = await recordHead(pool, process);
  const [participants, taxonomies, events] = await Promise.all([
    listThings(pool, { process, position, kind: 'participant', limit: 100_000 }),
    listThings(pool, { process, position, kind: 'taxonomy', limit: 100 }),
    listEvents(pool, { process, position, now: true, filter: {}, sort: 'date', descending: false, limit: 1000, offset: 0 }),
  ]);
  const named = (id: string, ...texts: readonly LocalizedText[]) => [id, ...texts.flatMap((text) => Object.values(text))].map((name) => [comparable(name), id] as const);
  return {
    holders: new Map([...participants.filter(({ until }) => until === undefined).flatMap(({ id, name }) => named(id, name)), ...observerStates.flatMap(({ code }) => languages.map((language) => [comparable(stateName(code, language)), code] as const))]),
    themes: new Map(taxonomies.toReversed().flatMap(({ id, codes }) => codes.flatMap(({ code, heading }) => named(`${id}/${code}`, heading)))),
    events: new Map(events.toReversed().flatMap(({ id, title }) => named(id, title))),
  };
}

interface Taking {
  readonly line: number;
  readonly card: ReadCard | Unread;
  readonly known: ReadonlySet<string>;
}

async function takeCard(store: Store, { process, by }: CardImport, { line, card, known }: Taking): Promise<CardOutcome> {
  if ('problem' in card) return { line, becomes: 'refused', ...card };
  const { input, holder } = card;
  if (known.has(input)) return { line, becomes: 'same', input, holder };
  const outcome = await store.recorder.perform({ process, by, commandId: input, commands: [{ name: 'submit-input', data: { form: 'card', channel: 'file', ...card } }] });
  if (!isRefusal(outcome)) return { line, becomes: outcome.repeated ? 'same' : 'taken', input, holder };
  if (outcome.code === 'already-submitted') return { line, becomes: 'same', input, holder };
  return { line, becomes: 'refused', problem: 'refused', value: outcome.code, refusal: outcome };
}

/** The same holder and words are the same card, whenever and in whatever file they come. */
function idOf(holder: string, text: string): string {
  return `card-${createHash('sha256').update(JSON.stringify([holder, text])).digest('hex').slice(0, 32)}`;
}

interface Unread {
  readonly problem: CardProblem;
  readonly value: string;
}

type ReadCard = Omit<ProcessCommand<'submit-input'>['data'], 'form' | 'channel'>;

function readCard({ cells, badQuotes }: WrittenCard, { languageOf, otherwise }: CardImport, lookup: Lookup): ReadCard | Unread {
  const problem = (code: CardProblem, value = '') => ({ problem: code, value: value.slice(0, 200) });
  if (badQuotes) return problem('bad-quotes');
  const text = cells.text?.replaceAll('\r\n', '\n').toWellFormed().trim() ?? '';
  if (text === '') return problem('no-text');
  if (text.length > mostText) return problem('too-long');
  if (cells.holder === undefined) return problem('no-holder');
  const holder = isState(cells.holder.toUpperCase()) ? cells.holder.toUpperCase() : (lookup.holders.get(comparable(cells.holder)) ?? countryNamed(cells.holder));
  if (holder === undefined) return problem('unknown-holder', cells.holder);
  const wanted = cells.themes === undefined ? [] : lookup.themes.has(comparable(cells.themes)) ? [cells.themes] : cells.themes.split(/[;|]/u).map((one) => one.trim()).filter((one) => one !== '');
  const themes = wanted.map((one) => lookup.themes.get(comparable(one)));
  const missing = themes.indexOf(undefined);
  if (missing >= 0) return problem('unknown-theme', wanted[missing]);
  const event = cells.event === undefined ? undefined : lookup.events.get(comparable(cells.event));
  if (cells.event !== undefined && event === undefined) return problem('unknown-meeting', cells.event);
  const language = cells.language === undefined ? (languageOf(text) ?? otherwise) : languages.find((one) => one === cells.language?.toLowerCase());
  if (language === undefined || !isLanguage(language)) return problem('unknown-language', cells.language);
  const receivedAt = cells.received === undefined ? undefined : parseInstant(cells.received);
  if (cells.received !== undefined && receivedAt === undefined) return problem('unknown-day', cells.received);
  return { input: idOf(holder, text), holder, text, title: cells.title?.slice(0, 400) ?? cardTitle(text), language, themes: themes.flatMap((one) => one ?? []), ...(event !== undefined && { event }), ...(receivedAt !== undefined && { receivedAt }) };
}
