import type { Language } from '../../process/vocabulary/language.ts';
import { languageOf } from './language-of.ts';
import type { List } from './lists.ts';
import type { Heading } from './outline.ts';
import { imperative, obliges } from './recommending-form.ts';
import { announces, announcesOthers, promises, promisesOthers } from './recommending-words.ts';
import { sentencesOf } from './sentences.ts';
import { readable } from './spans.ts';

/** Why a list is taken for recommendations, or not. `undecided` lists may be taken because their like were. */
export type Verdict =
  | { readonly taken: true; readonly because: 'announced' | 'heading' | 'named' | 'form'; readonly filter: boolean }
  | { readonly taken: false; readonly because: 'other-things' | 'undecided' };

export interface Candidate {
  readonly list: List;
  readonly heading: Heading | undefined;
  /** Paragraphs before the list in its part, read as sentences; the last is its announcement, if it is one. */
  readonly lead: string | undefined;
  readonly language: Language;
  readonly texts: readonly string[];
}

const share = 0.6;

export function candidateOf(text: string, list: List, heading: Heading | undefined): Candidate {
  const texts = list.entries.map(({ block }) => readable(text, block.parts));
  const last = list.before.at(-1);
  const paragraph = last === undefined || last.kind === 'row' ? undefined : readable(text, last.parts);
  const sentence = paragraph === undefined ? undefined : sentencesOf(paragraph).at(-1);
  const lead = paragraph === undefined || sentence === undefined ? undefined : paragraph.slice(sentence.start, sentence.end);
  return { list, heading, lead, texts, language: languageOf(`${lead ?? ''} ${texts.slice(0, 20).join(' ')}`) };
}

/** Judges a list by itself: by the sentence that announces it, its heading, and what its items are. Its own form is asked last and only where `byForm` allows. */
export function judge(candidate: Candidate, headingTexts: ReadonlySet<string>): Verdict {
  const { heading, lead, list } = candidate;
  if (list.entries.every(({ marker }) => marker.kind === 'named')) return { taken: true, because: 'named', filter: false };
  if (namesOthers(candidate) || isContents(candidate, headingTexts)) return { taken: false, because: 'other-things' };
  const announced = announcement(candidate);
  if (announced !== 'nothing') return announced === 'recommendations' ? { taken: true, because: 'announced', filter: false } : { taken: false, because: 'other-things' };
  const promised = heading === undefined ? 'nothing' : promises(heading.text);
  if (promised === 'recommendations' && !(lead !== undefined && promisesOthers(lead))) return { taken: true, because: 'heading', filter: false };
  if (promised === 'mixed') return { taken: true, because: 'heading', filter: true };
  if (heading !== undefined && promisesOthers(heading.text)) return { taken: false, because: 'other-things' };
  return lead !== undefined && announcesOneself(lead) ? { taken: false, because: 'other-things' } : { taken: false, because: 'undecided' };
}

/** What the sentence before a list says it will be. Only one that ends in a colon, or names recommendations that follow, announces. */
function announcement(candidate: Candidate): 'recommendations' | 'others' | 'nothing' {
  const { lead } = candidate;
  if (lead === undefined) return 'nothing';
  const how = announces(lead);
  const colon = /[:：]["”»)*_]*$/u.test(lead);
  if (!colon && !(how === 'plainly' && /\b(?:following|below|suivante?s|ci-dessous|ci-après|siguientes|a continuación)\b|следующ|ниже|التالية|أدناه|以下|如下/iu.test(lead))) return 'nothing';
  if (announcesOthers(lead, 'following')) return 'others';
  if (how === 'plainly') return 'recommendations';
  if (announcesOthers(lead, 'anywhere')) return 'others';
  // "said that ports should work together, and named three pillars:" announces pillars: the duty must stand by the colon, or in the items.
  return how === 'perhaps' && (announces(lead.slice(-40)) !== 'no' || recommendsByForm(candidate)) ? 'recommendations' : 'nothing';
}

/** "Participants were invited:", "I have the honour to transmit the following:": the list is of what somebody does here and now. */
function announcesOneself(lead: string): boolean {
  return /[:：]$/u.test(lead) && /\b(?:invited|transmit|enclos|inform|selected|includes?|are|were|was|is|consists?|invité|transmettre|ci-joint|invitad|remitir)\w*\b|приглаш|препровожда|以下/iu.test(lead);
}

/** Persons, clock times, addresses, document symbols, questions: entries of an agenda, a list of speakers or of documents. */
function namesOthers({ texts }: Candidate): boolean {
  const others = texts.filter((item) => /^(?:\d{1,2}[:.h]\d{2}\b|H\.\s?E\.|S\.\s?E\.|(?:Mr|Mrs|Ms|Dr|Prof|Mme|Sra?|Amb)\.?\s|Panel \d|Moderator|Panell?ist|https?:|[AES]\/(?:\w+\/)*\d)|[?？؟]$|https?:\/\/\S+$/iu.test(item));
  return others.length * 2 > texts.length;
}

/** A table of contents without page numbers: its entries come back as headings. */
function isContents({ texts }: Candidate, headingTexts: ReadonlySet<string>): boolean {
  return texts.length >= 2 && texts.filter((item) => headingTexts.has(keyOf(item))).length >= texts.length * share;
}

/** A heading or an entry as it is compared: letters and digits without its label. */
export function keyOf(words: string): string {
  return words.replace(/^\(?[\p{L}\d]{1,4}[.)]\s+/u, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Whether most items of a list tell somebody to do something. A list that opens "To take stock" states purposes. */
export function recommendsByForm({ texts, language, list }: Candidate): boolean {
  const top = texts.filter((_, index) => list.entries[index]?.level === 0);
  const telling = top.filter((item) => recommends(item, language)).length;
  return top.length >= 2 && telling >= top.length * share;
}

/** Whether an item says of itself that something should be done. */
export function recommends(item: string, language: Language): boolean {
  return imperative(item, language) || obliges(item);
}
