import type { TopicSource } from '../src/live/feed/topic-source.ts';
import type { ProcessAct } from '../src/process/acts.ts';
import type { Act } from '../src/process/vocabulary/act.ts';
import type { Store } from '../src/store/store.ts';
import { actsSince } from '../src/store/work-plan/load-acts.ts';

export const speakerClasses = ['public', 'delegation', 'chair'] as const;
export type SpeakerClass = (typeof speakerClasses)[number];

interface Speaker {
  readonly id: string;
  readonly number: number;
}

/** A list of thirty speakers, the first of whom speaks. */
export interface SpeakerList {
  readonly speakers: readonly Speaker[];
  readonly acts: number;
}

const length = 30;
const holders = ['fr', 'ke', 'ph', 'mx', 'eg', 'se', 'bd', 'cm', 'ae', 'ch', 'iom', 'unhcr'] as const;
const flows = ['african-group', 'asia-pacific', 'eastern-europe', 'grulac', 'weog', 'stakeholders'] as const;
const topics = ['return-and-reintegration', 'labour-mobility', 'data-and-statistics', 'border-governance'] as const;

/** Before the first act. */
export const freshList: SpeakerList = { speakers: Array.from({ length }, (_, index) => ({ id: `request-${index}`, number: index * 11 })), acts: 0 };

/** Every act puts one more speaker somewhere on the list, and the last one goes. */
function insert(list: SpeakerList, act: Act<ProcessAct>): SpeakerList {
  const speaker = { id: `request-${act.id.slice(0, 8)}-${act.position}`, number: act.position };
  const speakers = list.speakers.toSpliced((act.position * 7) % length, 0, speaker).slice(0, length);
  return { speakers, acts: list.acts + 1 };
}

function show(list: SpeakerList, cls: SpeakerClass): object {
  const speakers = Object.fromEntries(list.speakers.map((speaker) => [speaker.id, entry(speaker, cls)]));
  return { session: 'open', item: 'thematic-debate-2', acts: list.acts, speaking: list.speakers[0]?.id, order: list.speakers.map(({ id }) => id), speakers };
}

function entry({ number }: Speaker, cls: SpeakerClass): object {
  const shown = { holder: holders[number % holders.length], status: 'waiting', side: number % 9 === 0 ? 'panel' : 'floor', language: 'en' };
  if (cls === 'public') return shown;
  const known = { ...shown, askedAt: `2026-05-05T10:${String(number % 60).padStart(2, '0')}:00.000Z`, seconds: 180, topic: topics[number % topics.length], onBehalfOf: number % 4 === 0 ? 'group-of-77' : '' };
  return cls === 'delegation' ? known : { ...known, flow: flows[number % flows.length], turns: number % 3, gender: number % 2 === 0 ? 'woman' : 'man', reasons: ['flow-is-due', 'asked-first'], overtaken: number % 5 };
}

/**
 * What a list of speakers will be, over acts that there are: each act about a meeting stands for one more speaker. The
 * acts are real ones of the record, with all that the recorder, NOTIFY, the reading and the checking of them cost.
 */
export function speakerLists({ pool }: Store): TopicSource<SpeakerList, SpeakerClass> {
  return {
    kind: 'event',
    classes: speakerClasses,
    load: async (process, id) => {
      const acts = await actsSince(pool, process, `event:${id}`, 0);
      const last = acts.at(-1);
      return last === undefined ? undefined : { state: acts.reduce((list, { act }) => insert(list, act), freshList), position: last.act.position };
    },
    evolve: insert,
    view: show,
  };
}
