import type { Language } from '../../process/vocabulary/language.ts';
import type { Codebook } from '../coding/codebook.ts';
import { codeOne, prepareCoding, refineWith } from '../coding/coding.ts';
import type { Coding, CodingModel } from '../coding/coding.ts';
import type { Group } from '../grouping/grouping.ts';
import { NearDuplicateIndex } from '../near-duplicates/near-duplicate-index.ts';
import { letterStatistics } from '../words/letter-statistics.ts';
import { atLengthOne, evenly, fitTerms, product, vectorOf, weightedSum } from '../words/vectors.ts';
import type { SparseVector, TermSpace } from '../words/vectors.ts';
import { languageOf, stemsOf } from '../words/words.ts';
import type { Analysis, AnalysisOptions, Card } from './analysis.ts';
import { learntFrom } from './plan.ts';

/** Where one more card belongs. */
export interface Placed {
  /** The medoid of the cluster whose copy it is; the card itself where it is nobody's copy. */
  readonly medoid: string;
  /** Its coding by each codebook, that of its cluster where it joins one. */
  readonly codes: readonly { readonly taxonomy: string; readonly coding: Coding }[];
  /** By each codebook, the medoid of the nearest group within its best code; undefined where none shares a word with it. */
  readonly groups: readonly { readonly taxonomy: string; readonly code: string; readonly group: string | undefined }[];
}

interface KnownGroup {
  readonly medoid: string;
  readonly middle: SparseVector;
}

interface Book {
  readonly taxonomy: string;
  readonly model: CodingModel;
  readonly codings: Map<string, Coding>;
  readonly groups: ReadonlyMap<string, readonly KnownGroup[]>;
  readonly groupOf: ReadonlyMap<string, string>;
}

/** So many members say what a group is about. */
const mostOfGroup = 50;

/** An analysis to which one card after another is added, each in milliseconds; made again by a new run once many were. */
export class OpenAnalysis {
  readonly #index: NearDuplicateIndex<string>;
  readonly #space: TermSpace;
  readonly #books: readonly Book[];

  /** From an analysis and what it was made of. Takes some seconds for a hundred thousand cards. */
  constructor(cards: readonly Card[], codebooks: readonly Codebook[], analysis: Analysis, { background = [], confirmed = [] }: Pick<AnalysisOptions, 'background' | 'confirmed'> = {}) {
    // Loaded now, lest the first card whose language its words do not tell waits for it.
    letterStatistics();
    const places = new Map(cards.map(({ id }, place) => [id, place]));
    const clusters = analysis.clusters.map(({ members, medoid }) => ({ members: members.flatMap((id) => places.get(id) ?? []), medoid: places.get(medoid) ?? -1 }));
    this.#index = new NearDuplicateIndex(cards.map(({ id }) => id), cards.map(({ text }) => text), clusters);
    const medoids = analysis.clusters.flatMap(({ medoid, language }) => {
      const card = cards[places.get(medoid) ?? -1];
      return card === undefined ? [] : { id: medoid, text: card.text, ...(language !== null && { language }) };
    });
    const stems = new Map(medoids.map(({ id, text, language }) => [id, termsOf(text, language)]));
    this.#space = fitTerms(stems.values());
    const learnt = learntFrom(background, medoids);
    this.#books = codebooks.map((codebook, at) => {
      const groups = analysis.groups.filter(({ taxonomy }) => taxonomy === codebook.taxonomy);
      return {
        taxonomy: codebook.taxonomy,
        model: refineWith(prepareCoding(codebook, { background: learnt, confirmed: confirmed.filter(({ taxonomy }) => taxonomy === codebook.taxonomy) }), medoids),
        codings: new Map(analysis.codes[at]?.codings.map(({ medoid, ...coding }) => [medoid, coding])),
        groups: new Map(groups.map(({ code, groups: own }) => [code, own.map((group) => this.#known(group, stems))])),
        groupOf: new Map(groups.flatMap(({ groups: own }) => own.flatMap(({ members, medoid }) => members.map((member): [string, string] => [member, medoid])))),
      };
    });
  }

  add({ id, text, language }: Card): Placed {
    const medoid = this.#index.add(id, text)?.medoid ?? id;
    const told = language ?? languageOf(text);
    const coded = this.#books.map((book) => {
      const coding = book.codings.get(medoid) ?? codeOne(book.model, { text, ...(told !== undefined && { language: told }) });
      book.codings.set(medoid, coding);
      return { book, coding };
    });
    const vector = vectorOf(termsOf(text, told), this.#space);
    return {
      medoid,
      codes: coded.map(({ book: { taxonomy }, coding }) => ({ taxonomy, coding })),
      groups: coded.flatMap(({ book: { taxonomy, groups, groupOf }, coding: { top: [best] } }) => (best === undefined ? [] : { taxonomy, code: best.code, group: groupOf.get(medoid) ?? nearestTo(vector, groups.get(best.code) ?? []) })),
    };
  }

  #known({ members, medoid }: Group, stems: ReadonlyMap<string, readonly string[]>): KnownGroup {
    const some = evenly(members, mostOfGroup).map((member) => ({ vector: vectorOf(stems.get(member) ?? [], this.#space), weight: 1 }));
    return { medoid, middle: atLengthOne(weightedSum(some)) };
  }
}

/** Terms carry their language, as in the groups: no word is taken for one of another language that is spelt the same. */
function termsOf(text: string, language: Language = 'en'): readonly string[] {
  return stemsOf(text, language).map((stem) => `${language}:${stem}`);
}

function nearestTo(vector: SparseVector, groups: readonly KnownGroup[]): string | undefined {
  let best: { readonly medoid: string; readonly cosine: number } | undefined;
  for (const { medoid, middle } of groups) {
    const cosine = Math.round(product(vector, middle) * 1e9);
    if (cosine > (best?.cosine ?? 0)) best = { medoid, cosine };
  }
  return best?.medoid;
}
