import { actorFor, castOf, chair, groupSpeakers, moderatorOf, moderators, openingSpeakers } from './cast.ts';
import type { Cast } from './cast.ts';
import { Chance } from './chance.ts';
import type { Cue } from './cue.ts';
import { discuss } from './discussion.ts';
import type { Incidents, Speaking } from './discussion.ts';
import type { SessionNumbers } from './numbers.ts';
import { secondOf } from './programme.ts';
import { Timeline } from './timeline.ts';
import { panelTitles, titles } from './titles.ts';

/** What the session must come to when it has been played. */
export interface Planned extends SessionNumbers {
  readonly unheard: number;
  readonly withdrawn: number;
  readonly pointsOfOrder: number;
  readonly rightsOfReply: number;
}

export interface SessionScript {
  readonly cues: readonly Cue[];
  readonly planned: Planned;
}

/** The four discussions share the interventions by the time they have. */
const shares = [0.25, 0.28, 0.28, 0.19] as const;
const usual = [110, 178] as const;

/**
 * A session of two days as it might be held: opening, issue brief, three panels whose experts and the room speak in turn,
 * an informal dialogue with stakeholders on the second morning, a summary panel, conclusions. The same seed and numbers
 * give the same script; `name` is in the ids of its turns, which are new in their process. Throws RangeError on numbers that the invented register cannot fill, or that do not fit into two days.
 */
export function sessionScript(seed: number, numbers: SessionNumbers, name = `s${seed}`): SessionScript {
  const timeline = new Timeline(new Chance(seed), name);
  const cast = castOf(timeline.chance, numbers);
  const speakers = shareOut(timeline.chance, cast, numbers.interventions);
  const asides = shares.map((_, index) => incidentsOf(timeline.chance, cast, speakers[index] ?? [], index));
  firstDay(timeline, speakers, asides);
  informalDialogue(timeline, cast);
  secondDay(timeline, speakers, asides);
  declarePresence(timeline, cast);
  const count = (of: (one: Incidents) => number) => asides.reduce((sum, one) => sum + of(one), 0);
  return {
    cues: timeline.cues(),
    planned: {
      ...numbers,
      unheard: count(({ unheard }) => unheard.length),
      withdrawn: count(({ withdrawn }) => withdrawn.length),
      pointsOfOrder: count(({ pointOfOrder }) => Number(pointOfOrder !== undefined)),
      rightsOfReply: count(({ rightOfReply }) => Number(rightOfReply !== undefined)),
    },
  };
}

/** Who speaks in which discussion: nobody twice in one, groups in the first and the last, agencies and stakeholders spread. */
function shareOut(chance: Chance, { states, agencies, stakeholders }: Cast, interventions: number): readonly (readonly Speaking[])[] {
  const groups = groupSpeakers.slice(0, Math.floor(interventions / 8));
  const [opening, closing] = [groups.slice(0, 5), groups.slice(5)];
  let left = interventions;
  return shares.map((share, index) => {
    const last = index === shares.length - 1;
    const here = last ? left : Math.min(left, Math.round(interventions * share));
    left -= here;
    const own = index === 0 ? opening : last ? closing : [];
    if (here - own.length > states.length) throw new RangeError('More interventions than the States present can make.');
    const entities = [...agencies, ...stakeholders].filter((_, place) => place % shares.length === index).map((holder) => ({ holder }));
    const alone = chance.shuffled(states).slice(0, here - own.length).map((holder) => ({ holder }));
    return [...own, ...chance.shuffled([...alone, ...entities])];
  });
}

function incidentsOf(chance: Chance, { states }: Cast, speakers: readonly Speaking[], index: number): Incidents {
  const busy = new Set(speakers.map(({ holder }) => holder));
  const [first, second, third, fourth, fifth] = chance.shuffled(states.filter((state) => !busy.has(state)));
  const some = (...holders: readonly (string | undefined)[]) => holders.filter((one) => one !== undefined);
  return {
    unheard: some(first, ...(index === 3 ? [second] : [])),
    withdrawn: index === 2 ? [] : some(third),
    ...(index % 2 === 1 && fourth !== undefined && speakers.length > 2 && { pointOfOrder: fourth }),
    ...(index > 0 && index < 3 && fifth !== undefined && { rightOfReply: fifth }),
    ...(index !== 1 && { overrideAt: 4 }),
    ...(index === 0 && { pauseAt: 6 }),
    ...(index === 2 && { suspendAt: 9 }),
    ...(index === 3 && { extendAt: 3 }),
  };
}

function firstDay(timeline: Timeline, speakers: readonly (readonly Speaking[])[], asides: readonly Incidents[]): void {
  const at = secondOf('10:00');
  timeline.openSitting(0, at, 's-1');
  timeline.segment(0, at + 20, 'g-opening', 'opening', titles.opening);
  let clock = timeline.speech(0, at + 60, { holder: openingSpeakers.chair, capacity: 'chair' }, 230);
  clock = timeline.speech(0, clock, { holder: openingSpeakers.president, capacity: 'president' }, 300);
  timeline.segment(0, Math.max(clock, secondOf('10:15')), 'g-brief', 'issue-brief', titles.brief);
  timeline.speech(0, secondOf('10:15') + 30, { holder: openingSpeakers.secretaryGeneral, capacity: 'secretary-general' }, 500);
  timeline.closeSitting(0, Math.max(panel(timeline, 0, 0, '10:25', speakers, asides) + 60, secondOf('12:40')), 's-1');
  timeline.openSitting(0, secondOf('15:00'), 's-2');
  const ended = panel(timeline, 0, 1, '15:01', speakers, asides);
  timeline.segment(0, ended + 30, 'g-day-1-closing', 'closing', titles.closingOfDay);
  timeline.closeSitting(0, timeline.speech(0, ended + 40, { holder: openingSpeakers.chair, capacity: 'chair' }, 200) + 20, 's-2');
}

function secondDay(timeline: Timeline, speakers: readonly (readonly Speaking[])[], asides: readonly Incidents[]): void {
  timeline.openSitting(1, secondOf('10:00'), 's-4');
  timeline.segment(1, secondOf('10:00') + 20, 'g-welcome', 'opening', titles.welcome);
  timeline.speech(1, secondOf('10:00') + 40, { holder: openingSpeakers.chair, capacity: 'chair' }, 160);
  timeline.closeSitting(1, panel(timeline, 1, 2, '10:05', speakers, asides) + 60, 's-4');
  timeline.openSitting(1, secondOf('15:00'), 's-5');
  timeline.segment(1, secondOf('15:00') + 20, 'g-summary', 'summary-panel', titles.summary);
  let clock = secondOf('15:00') + 45;
  for (const state of moderators) clock = timeline.speech(1, clock, { holder: state, capacity: 'guest' }, timeline.chance.between(480, 640));
  const opens = clock - 300;
  timeline.segment(1, clock, 'g-discussion-4', 'discussion', titles.discussion);
  clock = discuss(timeline, { day: 1, segment: 'g-discussion-4', opens, begins: clock + 15, speakers: speakers[3] ?? [], questions: 0, by: chair, length: usual, incidents: asides[3] ?? none, closesList: true });
  clock = Math.max(clock, secondOf('16:40'));
  timeline.segment(1, clock + 20, 'g-conclusions', 'conclusions', titles.conclusions);
  clock = timeline.speech(1, clock + 40, { holder: openingSpeakers.chair, capacity: 'chair' }, 620);
  timeline.segment(1, clock, 'g-closing', 'closing', titles.closing);
  timeline.closeSitting(1, timeline.speech(1, clock + 10, { holder: openingSpeakers.secretaryGeneral, capacity: 'secretary-general' }, 220) + 20, 's-5');
}

const none: Incidents = { unheard: [], withdrawn: [] };

/** The moderator opens, the experts speak, the room asks and is answered; the moderator runs the list. When it ended. */
function panel(timeline: Timeline, day: 0 | 1, index: 0 | 1 | 2, from: string, speakers: readonly (readonly Speaking[])[], asides: readonly Incidents[]): number {
  const { chance } = timeline;
  const by = moderatorOf(index);
  const start = secondOf(from) + 15;
  timeline.segment(day, start, `g-panel-${index + 1}`, 'panel', panelTitles[index], index);
  let clock = timeline.speech(day, start + 20, { panel: 'moderator' }, chance.between(290, 410));
  const opens = clock;
  for (const place of [0, 1, 2]) clock = timeline.speech(day, clock, { panel: 'expert', place }, chance.between(300, 440), by);
  const segment = `g-discussion-${index + 1}`;
  timeline.segment(day, clock, segment, 'discussion', titles.discussion, index);
  const here = speakers[index] ?? [];
  return discuss(timeline, { day, segment, opens, begins: clock + 15, speakers: here, questions: Math.min(4, Math.floor(here.length / 7)), by, length: usual, incidents: asides[index] ?? none });
}

/** Nine to ten, before the plenary meets: short and in the order that is fair to all of them. */
function informalDialogue(timeline: Timeline, { informal }: Cast): void {
  const at = secondOf('09:00');
  timeline.openSitting(1, at, 's-3');
  timeline.segment(1, at + 10, 'g-informal', 'informal-dialogue', titles.informal);
  const begins = timeline.speech(1, at + 20, { holder: openingSpeakers.chair, capacity: 'chair' }, 110);
  const ended = discuss(timeline, { day: 1, segment: 'g-informal', opens: at + 25, begins, speakers: informal.map((holder) => ({ holder })), questions: 0, by: chair, length: [95, 140], incidents: none });
  timeline.closeSitting(1, ended + 15, 's-3');
}

/** Most declare themselves when the first sitting begins, others later, some never but by asking for the floor. */
function declarePresence(timeline: Timeline, { states }: Cast): void {
  const asked = new Map<string, number>();
  for (const { day, second, act } of timeline.cues()) if (act.do === 'ask' && !asked.has(act.asking.holder)) asked.set(act.asking.holder, day * 86_400 + second);
  for (const state of timeline.chance.shuffled(states)) {
    const first = asked.get(state) ?? Number.POSITIVE_INFINITY;
    const early = timeline.chance.happens(0.7);
    const [day, second] = early ? ([0, secondOf('10:00') + timeline.chance.between(30, 900)] as const) : ([0, secondOf('15:00') + timeline.chance.between(10, 600)] as const);
    const moderates = moderators.some((one) => one === state);
    if (!moderates && first > day * 86_400 + second) timeline.put(day, second, actorFor(state), { do: 'declare-presence', holder: state });
  }
}
