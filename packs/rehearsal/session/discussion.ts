import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import { actorFor, chair, languageOf, noteTaker } from './cast.ts';
import type { Asking } from './cue.ts';
import { noteOf, overrides, questionOf, statementOf, topics } from './said.ts';
import type { Timeline } from './timeline.ts';

/** Who speaks in a discussion: a State, a group through a State, an entity. */
export interface Speaking {
  readonly holder: string;
  readonly group?: string;
}

/** What happens in a discussion beside speeches. Places count the speeches from 0. */
export interface Incidents {
  /** States that ask too late, ask and take it back, and raise a point of order or reply. */
  readonly unheard: readonly string[];
  readonly withdrawn: readonly string[];
  readonly pointOfOrder?: string;
  readonly rightOfReply?: string;
  readonly overrideAt?: number;
  readonly pauseAt?: number;
  readonly suspendAt?: number;
  readonly extendAt?: number;
}

export interface Discussion {
  readonly day: 0 | 1;
  readonly segment: string;
  /** From when one asks: while the panel still speaks; and when the first is given the floor. */
  readonly opens: number;
  readonly begins: number;
  readonly speakers: readonly Speaking[];
  /** Questions that are put to the panel. */
  readonly questions: number;
  readonly by: Actor;
  /** Seconds, least and most, of those that keep to the limit. */
  readonly length: readonly [number, number];
  readonly incidents: Incidents;
  readonly closesList?: boolean;
}

interface Arrival {
  readonly at: number;
  readonly asking: Asking;
}

/** A whole discussion, from the first raised hand to the end of its segment; the moment at which it ended. */
export function discuss(timeline: Timeline, discussion: Discussion): number {
  const { day, begins, opens, by, incidents, speakers } = discussion;
  const { chance } = timeline;
  const arrivals = arrivalsOf(timeline, discussion);
  for (const holder of incidents.withdrawn) {
    const asking = askingOf(timeline, { holder });
    timeline.put(day, chance.between(opens, begins - 30), actorFor(holder), { do: 'ask', asking });
    timeline.put(day, begins - 10, actorFor(holder), { do: 'withdraw', turn: asking.turn, holder });
  }
  const questionsAt = placesOf(speakers.length, discussion.questions);
  const total = speakers.length + questionsAt.size;
  let [clock, waiting, put] = [begins, 0, 0];
  for (let place = 0; place < total; place += 1) {
    while ((arrivals[0]?.at ?? Number.POSITIVE_INFINITY) <= clock || (waiting === 0 && arrivals.length > 0)) {
      const arrival = arrivals.shift();
      if (arrival === undefined) break;
      ask(timeline, discussion, { ...arrival, at: Math.min(arrival.at, clock - 2) });
      waiting += 1;
    }
    const otherwise = place === incidents.overrideAt && waiting > 1;
    timeline.put(day, clock, by, otherwise ? { do: 'give-other', reason: chance.pick(overrides) } : { do: 'give-next' });
    waiting -= 1;
    const length = speechLength(timeline, discussion) + happenings(timeline, discussion, place, clock);
    if (questionsAt.has(place)) {
      timeline.put(day, clock + Math.round(length / 2), by, { do: 'put-question', answer: timeline.id('a'), place: put % 3, question: questionOf(chance) });
      put += 1;
      waiting += 1;
    }
    if (chance.happens(0.86)) timeline.put(day, clock + Math.round(length * 0.8), noteTaker, { do: 'note', ...noteOf(chance) });
    timeline.put(day, clock + length, by, { do: 'end-speech' });
    clock += length + chance.between(6, 18);
  }
  return afterwards(timeline, discussion, clock);
}

/** Most ask in a burst when the panel is about to end and the discussion begins; some later, when they have heard others. */
function arrivalsOf(timeline: Timeline, discussion: Discussion): Arrival[] {
  const { chance } = timeline;
  const { opens, begins, speakers } = discussion;
  const later = begins + speakers.length * 130;
  return speakers
    .map((speaking): Arrival => {
      const when = chance.next();
      const at = when < 0.3 ? chance.between(opens, begins - 20) : when < 0.65 ? chance.between(begins - 60, begins + 120) : chance.between(begins + 120, Math.max(begins + 120, later));
      return { at, asking: askingOf(timeline, speaking) };
    })
    .toSorted((a, b) => a.at - b.at);
}

/** Some put the text of what they will say beside their request; some change what they said of it while nobody speaks yet. */
function ask(timeline: Timeline, { day, begins }: Discussion, { at, asking }: Arrival): void {
  const { chance } = timeline;
  const by = actorFor(asking.holder);
  timeline.put(day, at, by, { do: 'ask', asking });
  if (chance.happens(0.4)) timeline.put(day, at + 1, by, { do: 'deposit', turn: asking.turn, holder: asking.holder, text: statementOf(chance) });
  if (at < begins - 20 && chance.happens(0.25)) timeline.put(day, chance.between(at + 1, begins - 11), by, { do: 'amend', asking: { ...asking, topic: `${chance.pick(topics)}, and what came of it` } });
}

function askingOf(timeline: Timeline, { holder, group }: Speaking): Asking {
  const { chance } = timeline;
  const stated = chance.next();
  return {
    turn: timeline.id('t'),
    holder,
    ...(group !== undefined && { group }),
    language: languageOf(holder),
    gender: stated < 0.4 ? 'woman' : stated < 0.85 ? 'man' : 'not-stated',
    ...(chance.happens(0.5) && { topic: chance.pick(topics) }),
  };
}

/** Every sixth speaks over the limit. */
function speechLength({ chance }: Timeline, { length: [least, most] }: Discussion): number {
  return chance.happens(0.16) ? most + chance.between(8, 70) : chance.between(least, most);
}

/** Interruptions of the speech at a place; by how many seconds they make it longer. */
function happenings(timeline: Timeline, { day, by, incidents }: Discussion, place: number, at: number): number {
  if (place === incidents.pauseAt) {
    timeline.put(day, at + 50, by, { do: 'pause-speech' });
    timeline.put(day, at + 95, by, { do: 'resume-speech' });
    return 45;
  }
  if (place === incidents.suspendAt) {
    timeline.put(day, at + 40, chair, { do: 'suspend-sitting' });
    timeline.put(day, at + 280, chair, { do: 'resume-sitting' });
    timeline.put(day, at + 285, by, { do: 'resume-speech' });
    return 245;
  }
  if (place === incidents.extendAt) {
    timeline.put(day, at + 60, by, { do: 'extend-speech', seconds: 60 });
    return 40;
  }
  if (place !== 2 || incidents.pointOfOrder === undefined) return 0;
  const asking: Asking = { ...askingOf(timeline, { holder: incidents.pointOfOrder }), lane: 'point-of-order' };
  timeline.put(day, at + 30, actorFor(asking.holder), { do: 'ask', asking });
  timeline.put(day, at + 38, by, { do: 'give-aside', turn: asking.turn });
  timeline.put(day, at + 83, by, { do: 'end-speech' });
  return 50;
}

/** Replies, and those who asked when the list was done. */
function afterwards(timeline: Timeline, { day, by, segment, incidents, closesList }: Discussion, from: number): number {
  let clock = from;
  if (incidents.rightOfReply !== undefined) {
    const asking: Asking = { ...askingOf(timeline, { holder: incidents.rightOfReply }), lane: 'right-of-reply' };
    timeline.put(day, clock, actorFor(asking.holder), { do: 'ask', asking });
    timeline.put(day, clock + 5, by, { do: 'give-aside', turn: asking.turn });
    timeline.put(day, clock + 115, by, { do: 'end-speech' });
    clock += 120;
  }
  for (const holder of incidents.unheard) {
    timeline.put(day, clock, actorFor(holder), { do: 'ask', asking: askingOf(timeline, { holder }) });
    clock += 4;
  }
  if (closesList === true) timeline.put(day, clock, by, { do: 'close-list' });
  timeline.put(day, clock + 10, chair, { do: 'end-segment', segment });
  return clock + 10;
}

/** So many places spread over the first four fifths, never the first. */
function placesOf(speeches: number, questions: number): ReadonlySet<number> {
  const step = Math.max(1, Math.floor((speeches * 0.8) / (questions + 1)));
  return new Set(Array.from({ length: questions }, (_, index) => Math.min(speeches - 1, (index + 1) * step)).filter((place) => place > 0));
}
