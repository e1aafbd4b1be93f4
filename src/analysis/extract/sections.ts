import type { Block } from './blocks.ts';
import type { ExtractedItem, ExtractedSection, ExtractionNote } from './extraction.ts';
import { candidateOf, judge, keyOf, recommends, recommendsByForm } from './judge.ts';
import type { Candidate, Verdict } from './judge.ts';
import { listsOf } from './lists.ts';
import type { Entry } from './lists.ts';
import type { Heading, Part } from './outline.ts';
import { announces, namesFrame } from './recommending-words.ts';
import { around, readable } from './spans.ts';
import type { Span } from './spans.ts';
import { topicOf } from './topic.ts';

interface Judged extends Candidate {
  readonly verdict: Verdict;
  /** Paragraphs of the part before, where this one's heading says only that recommendations follow. */
  readonly earlier: readonly Block[];
}

interface Found {
  readonly sections: readonly ExtractedSection[];
  readonly notes: readonly ExtractionNote[];
  /** Items of lists that were judged to be something else. */
  readonly refused: ReadonlySet<Block>;
}

/** The lists of recommendations of a text as sections, and what is to be said of the lists. */
export function sectionsOfLists(text: string, outline: readonly Part[]): Found {
  const judged = settled(judgedLists(text, outline));
  const sections: ExtractedSection[] = [];
  const notes: ExtractionNote[] = [];
  const counts = new Map<Heading | undefined, number>();
  for (const { heading, verdict } of judged) if (verdict.taken) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  for (const list of judged) {
    const { items, skipped } = itemsOf(text, list);
    const span = around(list.list.entries.flatMap(({ block }) => block.parts));
    notes.push(...notesOf(list, items.length, span), ...skipped);
    if (items.length > 0) sections.push(sectionOf(text, list, items, (counts.get(list.heading) ?? 0) > 1));
  }
  return { sections, notes, refused: new Set(judged.flatMap(({ verdict, list }) => (verdict.taken || verdict.because === 'undecided' ? [] : list.entries.map(({ block }) => block)))) };
}

function judgedLists(text: string, outline: readonly Part[]): Judged[] {
  const headingTexts = new Set(outline.flatMap(({ heading }) => (heading === undefined ? [] : [keyOf(heading.text)])));
  const generic = outline.filter(({ heading }) => heading?.generic).length;
  const judged: Judged[] = [];
  let above: Part | undefined;
  for (const part of outline) {
    // "Recommendations" under each of several subjects: the subject is the heading.
    const borrowed = generic > 1 && part.heading?.generic === true ? above : undefined;
    for (const list of listsOf(part.blocks)) {
      const candidate = candidateOf(text, list, part.heading);
      const verdict = judge(candidate, headingTexts);
      judged.push({ ...candidate, heading: borrowed?.heading ?? part.heading, verdict, earlier: borrowed?.blocks ?? [] });
    }
    if (part.heading?.generic !== true) above = part;
  }
  return judged;
}

/**
 * Undecided lists: taken where lists under headings of the same rank were announced (the announcement was left out here);
 * by their form only where the text announces no list at all.
 */
function settled(judged: readonly Judged[]): Judged[] {
  const announced = new Map<string, number>();
  let any = false;
  for (const { verdict, heading } of judged) {
    if (!verdict.taken) continue;
    any = true;
    if (heading !== undefined && verdict.because === 'announced') announced.set(heading.style, (announced.get(heading.style) ?? 0) + 1);
  }
  return judged.map((list) => {
    if (list.verdict.taken || list.verdict.because !== 'undecided') return list;
    const like = list.heading !== undefined && !namesFrame(list.heading.text) && (announced.get(list.heading.style) ?? 0) >= 2 && sameSigns(list, judged);
    return like || (!any && recommendsByForm(list)) ? { ...list, verdict: { taken: true, because: 'form', filter: false } as const } : list;
  });
}

function sameSigns({ list, heading }: Judged, judged: readonly Judged[]): boolean {
  const sign = list.entries[0]?.marker.kind;
  return judged.some((other) => other.verdict.taken && other.verdict.because === 'announced' && other.heading?.style === heading?.style && other.list.entries[0]?.marker.kind === sign);
}

function itemsOf(text: string, { list, verdict, texts, language }: Judged): { items: ExtractedItem[]; skipped: ExtractionNote[] } {
  const items: ExtractedItem[] = [];
  const skipped: ExtractionNote[] = [];
  for (const [index, entry] of list.entries.entries()) {
    const words = texts[index] ?? '';
    const parent = entry.parent === undefined ? undefined : texts[entry.parent];
    const leads = announcesItems(words, index, list.entries);
    const taken = verdict.taken ? !verdict.filter || recommends(words, language) || (parent !== undefined && announcesItems(parent, entry.parent ?? 0, list.entries)) : verdict.because === 'undecided' && parent !== undefined && announcesItems(parent, entry.parent ?? 0, list.entries);
    if (leads && (taken || verdict.because === 'undecided')) skipped.push({ code: 'announcement-skipped', ...around(entry.block.parts) });
    else if (taken) items.push(itemOf(text, entry, words));
  }
  return { items, skipped };
}

/** "62. The rapporteur recommends that States:" is no recommendation but announces the items under it. */
function announcesItems(words: string, index: number, entries: readonly Entry[]): boolean {
  return entries[index + 1]?.parent === index && /[:：]$/u.test(words) && /\b(?:recommend|call(?:s|ed)? (?:up)?on|urge|propose|recommand|appelle|exhort|recomiend|insta|pide)\w*|(?:should|must|devraient|doivent|deben|deberían)\s*[:：]$|рекоменд|призыва|توصي|يوصي|ندعو|تدعو|建议|呼吁|敦促/iu.test(words) && announces(words) !== 'no';
}

function itemOf(text: string, { block, marker, level }: Entry, words: string): ExtractedItem {
  const { parts, page } = block;
  return { text: words, ...around(parts), ...(parts.length > 1 ? { parts } : {}), label: marker.label, level, ...(page === undefined ? {} : { page }) };
}

function notesOf({ verdict, list }: Judged, items: number, span: Span): ExtractionNote[] {
  if (!verdict.taken) return items === 0 && list.entries.length > 1 ? [{ code: 'list-not-recommending', ...span }] : [];
  if (verdict.because !== 'form') return [];
  return [{ code: 'lead-in-missing', ...span }, { code: 'taken-by-form', ...span }];
}

/** Where one heading stands over several lists of recommendations, each is headed by the subject that its announcement names. */
function sectionOf(text: string, { heading, list, earlier }: Judged, items: readonly ExtractedItem[], several: boolean): ExtractedSection {
  const before = [...earlier, ...list.before].filter(({ kind }) => kind !== 'row');
  const last = list.before.at(-1);
  const span = (several && last !== undefined ? topicOf(text, last) : undefined) ?? heading?.span;
  const introduction = before.map(({ parts }) => readable(text, parts)).join('\n');
  return {
    heading: span === undefined ? '' : readable(text, [span]),
    ...(span === undefined ? {} : { headingSpan: span }),
    introduction,
    ...(before.length === 0 ? {} : { introductionSpan: around(before.flatMap(({ parts }) => parts)) }),
    items,
  };
}
