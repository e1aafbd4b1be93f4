import { agreedAlike } from '../../process/text/agreed-alike.ts';
import { inMeetingSequence } from '../../process/text/compile/dialect/sequence.ts';
import type { Run } from '../../process/text/compile/print/runs.ts';
import { baseOf } from '../../process/text/compile/project.ts';
import { textOf, tokenise } from '../../process/text/compile/tokens.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import type { AgreementLevel, ProvisionKind } from '../../process/text/state.ts';
import { changesBetween } from '../../process/text/compile/print/changes.ts';
import { wordText } from '../draft/word-text.ts';
import type { PaperHead } from '../paper/paper.ts';
import { changedParagraphs, changesOfOne } from './changed-paragraphs.ts';
import type { ChangedParagraph, Piece } from './changed-paragraphs.ts';
import type { TextOut } from './out.ts';
import type { PaperForm, PaperWords } from './paper-words.ts';
import { paragraphsOf } from './paragraphs.ts';
import { calledOf, structureOut } from './structure.ts';

export interface PaperRun {
  readonly text: string;
  readonly is: 'words' | 'bracket' | 'names' | 'gap' | 'note';
  readonly change?: 'inserted' | 'deleted';
  /** A name or a label, which keeps its own direction. */
  readonly apart?: true;
}

/** A paragraph on paper. `heading` 1 or 2 of headings, articles and objectives that others belong to; 0 of the rest. */
export interface PaperLine {
  readonly kind: ProvisionKind | 'note';
  readonly heading: 0 | 1 | 2;
  readonly level: number;
  /** Literal, never counted by whoever opens the file. */
  readonly label: string;
  readonly labelChange?: 'inserted' | 'deleted';
  readonly runs: readonly PaperRun[];
  readonly status?: { readonly text: string; readonly tone: 'agreed' | 'clean' | 'reserved' };
}

/** What stands above a text on paper. */
export interface TextHead extends PaperHead {
  readonly symbol: string;
  /** What the revision was decided to be, and its name. */
  readonly status: string;
  readonly revision: string;
  readonly lines: readonly string[];
  readonly form: string;
  readonly legend: string;
}

/** A text ready to be set, with all its words in one language. */
export interface TextPaper extends TextHead {
  readonly body: readonly PaperLine[];
}

export type LineForm = 'brackets' | 'marks' | 'clean';

/**
 * A text as lines of words, brackets, names and marks. `clean` is the wanted variant of `out`, or, where that is none
 * without marks, what all read. Refused, with a RangeError: a party's reading or changes where there are to be no names.
 */
export function textPaper(out: TextOut, form: LineForm, words: PaperWords): TextPaper {
  const variant = form === 'brackets' ? 'compilation' : form === 'marks' ? 'changes' : cleanVariant(out);
  const what = paperForm(out, form);
  const ground = groundOf({ ...out, variant }, words);
  const head = headOf(out, what, words);
  return { ...head, ...(form === 'brackets' && ground.alike !== undefined && agreedHead(ground.alike, words)), body: form === 'marks' ? markedLines(ground) : writtenLines(ground) };
}

/** Where there is nothing but what is agreed: no word of brackets, and said once. */
function agreedHead(level: AgreementLevel, words: PaperWords): Pick<TextHead, 'form' | 'legend'> {
  return { form: `${words.form('clean', '')} [${words.standing[level]}]`, legend: '' };
}

export function headOf(out: TextOut, form: PaperForm, words: PaperWords): TextHead {
  const { revision } = out.text;
  return {
    language: out.language,
    title: out.title,
    issuedOn: out.date,
    symbol: out.symbol ?? '',
    status: words.status[revision.status],
    revision: out.revisions.find(({ id }) => id === revision.id)?.name ?? '',
    lines: words.lines,
    form: words.form(form, out.party === undefined ? '' : out.nameOf(out.party)),
    legend: words.legend(form),
  };
}

function cleanVariant({ variant }: TextOut) {
  return variant === 'base' || variant === 'reading' || variant === 'agreed' ? variant : 'clean';
}

function paperForm(out: TextOut, form: LineForm): PaperForm {
  if (form === 'brackets') return out.names ? 'brackets' : 'unnamed';
  if (form === 'marks') return out.party === undefined ? 'marks' : 'changes';
  return cleanVariant(out);
}

export interface PaperGround {
  readonly out: TextOut;
  readonly words: PaperWords;
  /** Those that others belong to. */
  readonly parents: ReadonlySet<string>;
  /** At which level all of it is agreed. */
  readonly alike: AgreementLevel | undefined;
}

export function groundOf(out: TextOut, words: PaperWords): PaperGround {
  const { provisions } = out.text;
  return { out, words, parents: new Set(provisions.flatMap(({ parent }) => parent ?? [])), alike: provisions.some(({ added }) => added !== undefined) ? undefined : agreedAlike(provisions) };
}

/** Names in the meeting's own sequence, as one text. */
export function namesOf(parties: readonly string[], { out, words }: PaperGround): string {
  return inMeetingSequence(parties, out.text.text.sequence).map((party) => wordText(out.nameOf(party))).join(words.comma);
}

/** The same for a text that is cut into runs later: each name between isolates (U+2068, U+2069). */
function apartNames(parties: readonly string[], { out, words }: PaperGround): string {
  return inMeetingSequence(parties, out.text.text.sequence).map((party) => isolated(out.nameOf(party))).join(words.comma);
}

function isolated(text: string): string {
  return `\u2068${wordText(text)}\u2069`;
}

/** What stands between isolates as runs of their own. */
function cutApart(text: string, is: PaperRun['is']): readonly PaperRun[] {
  return text.split(/\u2068([^\u2068\u2069]*)\u2069/u).flatMap((piece, at): readonly PaperRun[] => (piece === '' ? [] : [{ text: piece, is, ...(at % 2 === 1 && { apart: true as const }) }]));
}

/** `12 alt.` of `12.`, as of added provisions. */
export function alternativeLabel(label: string, number: number, { words }: PaperGround): string {
  const suffix = words.alternative(number);
  return label.endsWith('.') ? `${label.slice(0, -1)} ${suffix}${suffix.endsWith('.') ? '' : '.'}` : `${label} ${suffix}`.trim();
}

export function headingOf({ id, kind, level }: NegotiatedProvision, { parents }: PaperGround): 0 | 1 | 2 {
  if (kind === 'heading') return level === 0 ? 1 : 2;
  return (kind === 'article' || kind === 'objective') && parents.has(id) ? 2 : 0;
}

export function lineOf(provision: NegotiatedProvision, label: string, runs: readonly PaperRun[], ground: PaperGround): PaperLine {
  return { kind: provision.kind, heading: headingOf(provision, ground), level: provision.level, label, runs };
}

function writtenLines(ground: PaperGround): readonly PaperLine[] {
  const { out, words } = ground;
  return paragraphsOf(out).flatMap(({ provision, part, blocks }): readonly PaperLine[] => {
    const label = part > 1 ? '' : provision.label;
    const lines = blocks.filter(({ runs }) => runs.length > 0).map(({ role, number = 1, runs }) => lineOf(provision, role === 'alternative' ? alternativeLabel(label, number, ground) : label, paperRuns(runs, ground), ground));
    if (out.variant !== 'compilation') return lines;
    const status = statusOf(provision, ground);
    return [...lines.map((line, at) => (at === 0 && status !== undefined ? { ...line, status } : line)), ...notesOf(provision, ground)];
  }).map((line) => (line.runs.length === 0 ? { ...line, runs: [{ text: words.noText, is: 'note' }] } : line));
}

/** Runs of a compilation in words: names behind a dash, a semicolon between what several say. */
export function paperRuns(runs: readonly Run[], ground: PaperGround): readonly PaperRun[] {
  const { words } = ground;
  return runs.flatMap((run, at): readonly PaperRun[] => {
    switch (run.is) {
      case 'words':
        return [{ text: run.text, is: 'words', ...(run.change && { change: run.change }) }];
      case 'bracket':
        return [{ text: run.text, is: 'bracket' }];
      case 'separator':
        return [{ text: ' / ', is: 'bracket' }];
      case 'gap':
        return [{ text: `${at === 0 ? '' : ' '}${words.gap}`, is: 'gap' }];
      case 'no-text':
        return [{ text: words.noText, is: 'note' }];
      case 'names': {
        const names = apartNames(run.parties, ground);
        return cutApart(`${runs[at - 1]?.is === 'names' ? words.semicolon : ' – '}${run.word === undefined || run.word === 'propose' ? names : words.said(run.word, names)}`, 'names');
      }
    }
  });
}

export function statusOf({ status, state, kind }: NegotiatedProvision, { out, words, ...ground }: PaperGround): PaperLine['status'] {
  if (status === 'open' || (status === 'clean' && kind === 'heading')) return undefined;
  const pending = state?.agreement?.pending ?? [];
  if (status === ground.alike && pending.length === 0) return undefined;
  const still = pending.length === 0 ? '' : `${words.comma}${words.pending(out.names ? namesOf(pending, { out, words, ...ground }) : '')}`;
  return { text: `${words.standing[status]}${still}`, tone: status === 'clean' || status === 'reserved' ? status : 'agreed' };
}

/** What is proposed of the provision as such; and what was decided in it since the revision, so that no word goes without being seen. */
export function notesOf(provision: NegotiatedProvision, ground: PaperGround): readonly PaperLine[] {
  const note = (runs: readonly PaperRun[]): PaperLine => ({ kind: 'note', heading: 0, level: provision.level, label: '', runs });
  const decided = decidedRuns(provision, ground);
  return [
    ...structureNotes(provision, ground).map(({ text, parties }) => note([{ text: '[', is: 'bracket' }, ...cutApart(text, 'note'), ...(parties.length === 0 ? [] : cutApart(` – ${apartNames(parties, ground)}`, 'names')), { text: ']', is: 'bracket' }])),
    ...(decided.length === 0 ? [] : [note([{ text: `${ground.words.decided} `, is: 'note' }, ...decided])]),
  ];
}

/** Moves, splits and joins, each as a sentence, labels and quoted words between isolates, and who wants it; nobody without names. */
export function structureNotes(provision: NegotiatedProvision, ground: PaperGround): readonly { readonly text: string; readonly parties: readonly string[] }[] {
  const { out, words } = ground;
  const { provisions } = out.text;
  const base = baseOf(provision.compilation);
  return structureOut(provision, out).filter(({ parties }) => !out.names || parties.length > 0).map((one) => ({
    text: one.is === 'move' ? words.move(one.after === undefined ? '' : isolated(calledOf(provisions, one.after))) : one.is === 'split' ? words.split(one.at.map((at) => textOf(base.slice(at, at + 4)))) : words.join(one.next.map((id) => isolated(calledOf(provisions, id))).join(words.comma)),
    parties: one.parties,
  }));
}

/** Only what changed, with a word on either side. */
function decidedRuns({ base, words, added }: NegotiatedProvision, { words: said }: PaperGround): readonly PaperRun[] {
  const before = tokenise(words);
  if (added !== undefined || words === '' || textOf(before) === textOf(base)) return [];
  const runs = changesBetween(before, base).flatMap((run) => (run.is === 'words' ? [run] : []));
  return runs.map(({ text, change }, at): PaperRun => (change === undefined ? { text: shortened(text, at > 0, at < runs.length - 1, said.gap), is: 'note' } : { text, is: 'words', change }));
}

function shortened(text: string, before: boolean, behind: boolean, gap: string): string {
  const words = text.split(' ');
  if (words.length <= 8) return text;
  return [before ? words.slice(0, 3).join(' ') : '', gap, behind ? words.slice(-3).join(' ') : ''].filter((one) => one !== '').join(' ');
}

/** Every provision as changes of the base, of all or of one party. */
export function changedLines(ground: PaperGround): readonly (ChangedParagraph & { readonly provision: NegotiatedProvision; readonly label: string })[] {
  const { out } = ground;
  if (!out.names && out.party !== undefined) throw new RangeError('A party’s changes are somebody’s, and cannot go without names.');
  return out.text.provisions.flatMap((provision) => {
    const all = changedParagraphs(provision, { names: out.names });
    const paragraphs = out.party === undefined ? all : changesOfOne(all, out.party);
    return paragraphs.map((one) => ({ ...one, provision, label: one.alternative === undefined ? provision.label : alternativeLabel(provision.label, one.alternative, ground) }));
  });
}

/** Deletions struck through and insertions underlined, with names behind them; a deletion goes with the insertions that follow it by the same parties. */
function markedLines(ground: PaperGround): readonly PaperLine[] {
  const { names, party } = ground.out;
  const named = names && party === undefined;
  return changedLines(ground).flatMap(({ provision, label, mark, alternative, pieces }): readonly PaperLine[] => {
    const runs = pieces.flatMap((piece, at): readonly PaperRun[] => {
      const said = named && piece.by !== undefined && !isSaidLater(piece, pieces.slice(at + 1)) && piece.by.join() !== mark?.by.join();
      return [{ text: piece.text, is: 'words', ...(piece.change && { change: piece.change }) }, ...(said ? cutApart(` (${apartNames(piece.by, ground)})${isGlued(pieces[at + 1], ground) ? ' ' : ''}`, 'names') : [])];
    });
    if (named && mark !== undefined) runs.push(...cutApart(` (${apartNames(mark.by, ground)})`, 'names'));
    return [{ ...lineOf(provision, label, runs, ground), ...(mark && { labelChange: mark.change }) }, ...(party === undefined && alternative === undefined ? notesOf(provision, ground) : [])];
  });
}

/** Whether those who take words out put others in right behind them. */
function isSaidLater({ change, by = [] }: Piece, behind: readonly Piece[]): boolean {
  const end = behind.findIndex((piece) => piece.change !== 'inserted');
  const follow = new Set(behind.slice(0, end < 0 ? undefined : end).flatMap((piece) => piece.by ?? []));
  return change === 'deleted' && by.every((party) => follow.has(party));
}

/** Whether words follow that have no space before them, at the beginning of a text, in a script that puts one. */
function isGlued(next: Piece | undefined, { out }: PaperGround): boolean {
  return out.language !== 'zh' && next !== undefined && /^[\p{L}\p{N}]/u.test(next.text);
}
