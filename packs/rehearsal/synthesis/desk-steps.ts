import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { addDays } from '../../../src/process/vocabulary/midnight.ts';
import { noteTaker } from '../session/cast.ts';
import type { Ask, Asking } from './asks.ts';
import { files } from './documents.ts';
import type { InventedFile, KeptFile } from './documents.ts';
import { stepAt } from './moments.ts';
import type { Noted } from './notes.ts';
import { cards } from './written-inputs.ts';

/** What nobody has looked at yet, what was found to be no recommendation, and what was left to be coded. */
const waiting: ReadonlySet<string> = new Set(['night-fishers', 'volunteers-bread', 'counted-days', 'bells-go-along', 'veilleurs', 'noms-des-rues', 'audit-citoyen']);
const rejected: ReadonlyMap<string, string> = new Map([['soup-of-the-hosts', 'It thanks somebody and asks for nothing.'], ['bridges-annex', 'It points at an annex; nobody is asked to do anything.']]);
/** Where a suggestion was not taken. */
const corrected: ReadonlySet<string> = new Set(['insurance-by-street', 'teachers-housing', 'dry-floors']);
const uncoded: ReadonlySet<string> = new Set(['exercices', 'cartes-communes', 'stone-exchange']);

/** Two things in one, and three that ask for the same. */
const split = { whole: 'tables-and-maps', into: ['tables-in-one-place', 'maps-of-unmapped-towns'] } as const;
const joined = { into: 'lost-papers', members: ['replace-in-a-week', 'papers-at-the-counter', 'papiers-en-sept-jours'] } as const;

/** Cards of which somebody marked the words by hand. */
const markedCards: ReadonlySet<string> = new Set(['card-1', 'card-4', 'card-8', 'card-13', 'card-19', 'card-21']);

/** What was found in the documents, the cards and the interventions, and what became of it, after the session. */
export function deskSteps(last: IsoDay, kept: ReadonlyMap<string, KeptFile>, notes: readonly Noted[]): readonly PackStep[] {
  return [
    stepAt(addDays(last, 2), '09:00', noteTaker, [...files.flatMap((file) => extracted(file, kept.get(file.edition))), ...cards.filter(({ id }) => markedCards.has(id)).map(fromCard), ...fromNotes(notes)]),
    stepAt(addDays(last, 2), '15:00', noteTaker, [...files.flatMap(({ sections }) => sections.flatMap(judged)), ...splitting(kept), joining]),
  ];
}

/** The commands for what the extractor found, by the ids that the text gives its requests. Throws an Error where it finds something else: the text is ours. */
function extracted({ edition, language, sections, text }: InventedFile, keptFile: KeptFile | undefined): readonly ProcessCommand[] {
  const asks = sections.flatMap((section) => section.asks.map(({ id }) => ({ id, heading: section.heading })));
  const found = keptFile?.found ?? [];
  if (found.length !== asks.length) throw new Error(`${found.length} recommendations were found in ${edition}, which has ${asks.length}.`);
  return asks.map(({ id, heading }, index): ProcessCommand => ({
    name: 'extract-recommendation',
    data: { recommendation: id, origin: { of: `edition:${edition}`, pieces: (found[index]?.pieces ?? []).map(({ start, end }) => ({ start, end, quote: text.slice(start, end) })) }, language, heading, foundBy: 'extractor', codes: [] },
  }));
}

function fromCard({ id, text, language, theme }: (typeof cards)[number]): ProcessCommand {
  return { name: 'extract-recommendation', data: { recommendation: `of-${id}`, origin: { of: `input:${id}`, pieces: [{ start: 0, end: text.length, quote: text }] }, language, foundBy: 'person', codes: [`themes/${theme}`] } };
}

/** The first three different wishes that were noted; the note's text is its gist, and the wish on a line of its own. */
function fromNotes(notes: readonly Noted[]): readonly ProcessCommand[] {
  const first = new Map(notes.toReversed().flatMap((one) => (one.recommendation === undefined ? [] : [[one.recommendation, one] as const])));
  return [...first].slice(0, 3).map(([recommendation, { note, gist }], index): ProcessCommand => {
    const start = gist.length + 1;
    return { name: 'extract-recommendation', data: { recommendation: `said-${index + 1}`, origin: { of: `note:${note}`, pieces: [{ start, end: start + recommendation.length, quote: recommendation }] }, language: 'en', foundBy: 'person', codes: [] } };
  });
}

function judged({ theme, asks }: Asking): readonly ProcessCommand[] {
  return asks.flatMap((one): readonly ProcessCommand[] => {
    const reason = rejected.get(one.id);
    if (reason !== undefined) return [{ name: 'reject-recommendation', data: { recommendation: one.id, reason } }];
    if (waiting.has(one.id)) return [];
    return [{ name: 'confirm-recommendation', data: { recommendation: one.id } }, ...(uncoded.has(one.id) ? [] : coded(one, theme))];
  });
}

function coded({ id, dimension }: Ask, theme: Asking['theme']): readonly ProcessCommand[] {
  const byTheme: ProcessCommand = { name: 'code-recommendation', data: { recommendation: id, taxonomy: 'themes', codes: [`themes/${theme}`], how: corrected.has(id) ? 'corrected' : 'taken' } };
  const byDimension = dimension === undefined ? [] : [{ name: 'code-recommendation', data: { recommendation: id, taxonomy: 'dimensions', codes: [`dimensions/${dimension}`], how: 'given' } } satisfies ProcessCommand];
  return [byTheme, ...byDimension];
}

/** At its semicolon: what stands before it, and what stands behind it. */
function splitting(kept: ReadonlyMap<string, KeptFile>): readonly ProcessCommand[] {
  const file = files.find(({ sections }) => sections.some(({ asks }) => asks.some(({ id }) => id === split.whole)));
  const asks = file?.sections.flatMap((section) => section.asks) ?? [];
  const place = kept.get(file?.edition ?? '')?.found[asks.findIndex(({ id }) => id === split.whole)]?.pieces[0];
  if (file === undefined || place === undefined) throw new Error(`There is no ${split.whole} to be split.`);
  const cut = file.text.indexOf(';', place.start);
  const [before, behind] = [{ start: place.start, end: cut }, { start: cut + 2, end: place.end }].map(({ start, end }) => ({ start, end, quote: file.text.slice(start, end) }));
  if (before === undefined || behind === undefined) return [];
  return [{ name: 'split-recommendation', data: { recommendation: split.whole, into: [{ recommendation: split.into[0], pieces: [before] }, { recommendation: split.into[1], pieces: [behind] }] } }];
}

const joining: ProcessCommand = { name: 'join-recommendations', data: { recommendation: joined.into, members: [...joined.members], text: 'Replace papers that were lost in high water within seven days, free of charge and in any town of the coast', language: 'en' } };
