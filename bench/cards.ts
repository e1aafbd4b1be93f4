import { seededRandom } from '../src/selection/random.ts';
import type { Random } from '../src/selection/random.ts';
import { actors, cardTopics, frames, groups, qualifiers, verbs } from './card-topics.ts';
import type { CardTopic } from './card-topics.ts';

export interface MadeCard {
  readonly text: string;
  /** The card it was copied from, which may be none of those made; cards of the same origin are copies of one another. */
  readonly origin: number;
  readonly topic: number;
  /** The share of its words that were changed, in percent: one of 0, 8, 20, 35. */
  readonly level: number;
}

export const levels = [0, 8, 20, 35] as const;

/** Of the origins so many stand alone; the others have copies by a heavy-tailed law, 2 to this most. */
const [alone, mostCopies] = [0.6, 1000];
/** Of the origins so many are a sibling of an earlier one: the same sentences asking for other things. */
const siblings = 0.2;

interface Origin {
  readonly topic: number;
  readonly sentences: readonly string[];
  readonly actor: string;
}

/**
 * Cards of 20 topics: origins put together from frames and vocabulary, both drawn by Zipf's law, and copies of them with
 * words replaced, put in, left out and swapped, each edit level as frequent as the others. That is not how people
 * paraphrase: they change nearly every word. Of that, only real arguments can tell.
 */
export function makeCards(count: number, seed: number): readonly MadeCard[] {
  const random = seededRandom(seed);
  const names = Array.from({ length: 4000 }, () => madeUpName(random));
  const cards: MadeCard[] = [];
  const origins: Origin[] = [];
  while (cards.length < count) {
    const sibling = random() < siblings ? origins[Math.floor(random() * origins.length)] : undefined;
    const origin = sibling ?? { topic: Math.floor(random() * cardTopics.length), sentences: someFrames(random), actor: zipf(random, actors) };
    const words = fill(random, origin, names).split(' ');
    for (let copy = copiesOf(random); copy > 0; copy -= 1) {
      const level = pick(random, levels);
      cards.push({ text: edited(random, words, level / 100, origin.topic), origin: origins.length, topic: origin.topic, level });
    }
    origins.push(origin);
  }
  return shuffled(random, cards).slice(0, count);
}

function copiesOf(random: Random): number {
  return random() < alone ? 1 : Math.min(mostCopies, Math.floor(2 * (1 - random()) ** (-1 / 1.2)));
}

function someFrames(random: Random): readonly string[] {
  const sentences = random() < 0.35 ? 1 : random() < 0.7 ? 2 : 3;
  return Array.from({ length: sentences }, () => zipf(random, frames));
}

function fill(random: Random, { topic, sentences, actor }: Origin, names: readonly string[]): string {
  const about = cardTopics[topic] ?? cardTopics[0];
  let first = true;
  const slot = (name: string): string => {
    if (name === 'actor' && first) {
      first = false;
      return actor;
    }
    return drawn(random, name, about, names);
  };
  return sentences.map((frame) => frame.replaceAll(/\{(\w+)\}/gu, (_, name: string) => slot(name))).join(' ');
}

function drawn(random: Random, slot: string, about: CardTopic | undefined, names: readonly string[]): string {
  if (slot === 'object') return `${random() < 0.7 ? `${zipf(random, about?.adjectives ?? [])} ` : ''}${zipf(random, about?.heads ?? [])}`;
  if (slot === 'purpose') return zipf(random, about?.purposes ?? []);
  if (slot === 'place' || slot === 'name') return zipf(random, names);
  return zipf(random, { actor: actors, verb: verbs, group: groups, qualifier: qualifiers }[slot] ?? []);
}

/** So many words, rounded, are changed, one after another, each in one of four ways. */
function edited(random: Random, words: readonly string[], share: number, topic: number): string {
  const result = [...words];
  for (let left = Math.round(share * words.length); left > 0; left -= 1) {
    const place = Math.floor(random() * result.length);
    const way = Math.floor(random() * 4);
    if (way === 0) result[place] = otherWord(random, topic);
    if (way === 1) result.splice(place, 0, otherWord(random, topic));
    if (way === 2 && result.length > 1) result.splice(place, 1);
    if (way === 3) result.splice(place, 2, ...result.slice(place, place + 2).toReversed());
  }
  return result.join(' ');
}

function otherWord(random: Random, topic: number): string {
  const about = cardTopics[topic];
  const kind = random();
  if (kind < 0.4) return zipf(random, about?.heads ?? []);
  if (kind < 0.6) return zipf(random, about?.adjectives ?? []);
  if (kind < 0.8) return zipf(random, verbs);
  return pick(random, pick(random, qualifiers).split(' '));
}

/** The n-th as frequent as 1/(n + 2): the slope of Zipf's law without its extreme head. */
function zipf<Item>(random: Random, items: readonly Item[]): Item {
  const most = Math.log((items.length + 2) / 2);
  return at(items, Math.min(items.length - 1, Math.floor(2 * Math.exp(random() * most) - 2)));
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return at(items, Math.floor(random() * items.length));
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new Error(`Nothing at ${place} of ${items.length}.`);
  return item;
}

function madeUpName(random: Random): string {
  const syllables = ['ka', 'lo', 'mi', 'ren', 'ta', 'su', 'vel', 'no', 'bar', 'dia', 'gu', 'shi', 'pel', 'or', 'en', 'zu', 'fa', 'quil', 'tem', 'ya'];
  const name = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, syllables)).join('');
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function shuffled<Item>(random: Random, items: Item[]): Item[] {
  for (let place = items.length - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1));
    [items[place], items[other]] = [at(items, other), at(items, place)];
  }
  return items;
}
