import type { ComparableDraft, ComparedText } from './compare-drafts.ts';
import { likeness, tokensOf } from './word-changes.ts';

/** Which of one draft is which of another, both ways by id. */
export interface Pairing<Item> {
  readonly became: ReadonlyMap<string, Item>;
  readonly was: ReadonlyMap<string, Item>;
}

/** From what share of their words on two free sentences are taken for one that was reworded. */
const alike = 0.6;

type Part = ComparableDraft['sections'][number];

/** By id; else, in another draft, by what they are about; else by their heading. */
export function pairSections(before: ComparableDraft, after: ComparableDraft): Pairing<Part> {
  return pairedBy(before.sections, after.sections, ({ section }) => section.id, [
    ({ section }) => section.id,
    ({ section }) => (section.about === undefined ? undefined : `${section.part} ${section.about}`),
    ({ section }) => `${section.part} ${section.heading}`,
    ({ section }) => (section.part === 'area' ? undefined : section.part),
  ]);
}

/** By id; else by what is computed of what; else by the very words; else, of those that are left, the most alike. */
export function pairSentences(before: ComparableDraft, after: ComparableDraft): Pairing<ComparedText> {
  const [one, other] = [before, after].map(({ sections }) => sections.flatMap(({ section, sentences }) => sentences.map((text) => ({ text, section: `${section.part} ${section.about ?? ''}` }))));
  const paired = pairedBy(one ?? [], other ?? [], ({ text }) => text.id, [
    ({ text }) => text.id,
    ({ text: { template }, section }) => (template === undefined ? undefined : `${section} ${template.name} ${template.about} ${template.form ?? ''}`),
    ({ text: { template } }) => (template === undefined ? undefined : `${template.name} ${template.about} ${template.form ?? ''}`),
    ({ text: { text } }) => text,
  ]);
  const became = new Map([...paired.became].map(([id, { text }]) => [id, text]));
  const was = new Map([...paired.was].map(([id, { text }]) => [id, text]));
  const free = (all: typeof one, known: ReadonlyMap<string, unknown>) => (all ?? []).map(({ text }) => text).filter(({ id, template }) => template === undefined && !known.has(id));
  for (const { from, to } of mostAlike(free(one, became), free(other, was))) {
    if (became.has(from.id) || was.has(to.id)) continue;
    became.set(from.id, to);
    was.set(to.id, from);
  }
  return { became, was };
}

interface Alike {
  readonly from: ComparedText;
  readonly to: ComparedText;
  readonly share: number;
}

/** Most alike first; ties by their order in the drafts. */
function mostAlike(before: readonly ComparedText[], after: readonly ComparedText[]): readonly Alike[] {
  const words = (text: string) => tokensOf(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token));
  const to = after.map((text) => ({ text, words: words(text.text) }));
  return before
    .flatMap((from) => {
      const own = words(from.text);
      return to.map(({ text, words: theirs }): Alike => ({ from, to: text, share: likeness(own, theirs) }));
    })
    .filter(({ share }) => share >= alike)
    .toSorted((a, b) => b.share - a.share);
}

/** One criterion after the other; of several with the same name, in their order. */
function pairedBy<Item>(before: readonly Item[], after: readonly Item[], idOf: (item: Item) => string, names: readonly ((item: Item) => string | undefined)[]): Pairing<Item> {
  const became = new Map<string, Item>();
  const was = new Map<string, Item>();
  for (const nameOf of names) {
    const waiting = new Map<string, Item[]>();
    for (const other of after) {
      const name = was.has(idOf(other)) ? undefined : nameOf(other);
      if (name !== undefined) waiting.set(name, [...(waiting.get(name) ?? []), other]);
    }
    for (const one of before) {
      const name = became.has(idOf(one)) ? undefined : nameOf(one);
      const other = name === undefined ? undefined : waiting.get(name)?.shift();
      if (other === undefined) continue;
      became.set(idOf(one), other);
      was.set(idOf(other), one);
    }
  }
  return { became, was };
}
