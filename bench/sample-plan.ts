import { parseIsoDay } from '../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { WorkPlanCommand } from '../src/process/work-plan/commands.ts';
import type { ActRequest } from '../src/store/recorder.ts';

const by = { standing: 'secretariat' } as const;
const kinds = ['thematic_session', 'hearing', 'rcp', 'document', 'negotiation'] as const;

function everywhere(text: string) {
  return { ar: `${text} ع`, zh: `${text} 中`, en: text, fr: `${text} fr`, ru: `${text} ру`, es: `${text} es` };
}

/** A process with tracks and places, for plans of any size. */
export function sampleProcess(process: string): ActRequest {
  const tracks = Array.from({ length: 7 }, (_, index): WorkPlanCommand => ({ name: 'define-track', data: { track: `track-${index}`, title: everywhere(`Track ${index}`), colour: index + 1, order: index, claims: [] } }));
  const places = Array.from({ length: 12 }, (_, index): WorkPlanCommand => ({ name: 'record-place', data: { place: `place-${index}`, name: everywhere(`City ${index}`), scale: 'city' } }));
  return {
    process,
    by,
    commandId: `open-${process}`,
    commands: [{ name: 'open-process', data: { process, title: everywhere('A sample process'), shortTitle: everywhere('Sample'), aim: everywhere('To be measured'), timeZone: 'UTC' } }, ...tracks, ...places],
  };
}

/** The n-th event: an exact day, or a month, some with a mark. Deterministic. */
export function sampleEvent(process: string, n: number): ActRequest {
  return { process, by, commandId: `${process}-event-${n}`, commands: [sampleEventCommand(n)] };
}

export function sampleEventCommand(n: number): WorkPlanCommand {
  const day = isoDay(new Date(Date.UTC(2017, 0, 1 + ((n * 37) % 2500))).toISOString().slice(0, 10));
  const vague = n % 5 === 0;
  const month = { edtf: day.slice(0, 7), start: isoDay(`${day.slice(0, 7)}-01`), end: isoDay(`${day.slice(0, 7)}-28`), precision: 'month' } as const;
  return {
    name: 'schedule-event',
    data: {
      event: `event-${n}`,
      kind: kinds[n % kinds.length] ?? 'other',
      track: `track-${n % 7}`,
      paragraphs: [],
      claims: [
        { claim: 'title', property: 'title', value: { type: 'title', title: everywhere(`Meeting number ${n} of the sample process on one of its many themes`) }, madeOn: '2017-01-01' },
        { claim: 'date', property: 'date', value: { type: 'date', date: vague ? month : { edtf: day, start: day, end: day, precision: 'day' } }, madeOn: '2017-01-01', ...(n % 3 === 0 && { mark: 'TBC' as const }) },
        { claim: 'place', property: 'place', value: { type: 'place', place: n % 11 === 0 ? null : `place-${n % 12}` }, madeOn: '2017-01-01' },
      ],
    },
  };
}

function isoDay(text: string): IsoDay {
  const day = parseIsoDay(text);
  if (day === undefined) throw new Error(`No day: ${text}`);
  return day;
}
