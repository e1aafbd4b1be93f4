import type { SessionRecordPaper, SpokenLine } from '../../../interchange/paper/session-record.ts';
import type { Speech } from '../../../process/sessions/session-report.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import { dayIn } from '../../../process/vocabulary/midnight.ts';
import { dayText } from '../../parts/date.tsx';
import type { Visit } from '../../visit.ts';
import { clockOf, hourAt } from './clock-words.ts';
import { nameIn } from './floor-names.ts';
import { flowWords } from './flow-words.ts';
import type { Session } from './load-session.ts';
import { reportedCounts } from './reported-counts.ts';
import type { Recorded } from './recorded.ts';

/** The record of a session in the reader's language, ready to be typeset. Its day is that of the last act. */
export function recordPaper(visit: Visit, { title }: Pick<Session, 'title'>, recorded: Recorded): SessionRecordPaper {
  const { words, language } = visit;
  const { floor, report, names } = recorded;
  const bySegment = Map.groupBy(report.speeches, ({ sitting, segment }) => `${sitting?.id ?? ''} ${segment?.id ?? ''}`);
  const lists = [
    { heading: words('session-record.unheard'), lines: report.unheard.map(({ holder, group }) => (group === undefined ? nameIn(names, holder) : `${nameIn(names, holder)} (${nameIn(names, group)})`)) },
    { heading: words('session-record.overrides'), lines: report.overrides.map(({ turn }) => `${nameIn(names, turn.holder)}: ${turn.override ?? ''}`) },
  ];
  return {
    language,
    title,
    issuedOn: dayIn(floor.lastAt, floor.timeZone),
    kind: words('session-record.paper'),
    meeting: [floor.sittings.map(({ day }) => dayText(day, language)).filter((day, index, all) => all.indexOf(day) === index).join(' · ')],
    counts: reportedCounts(words, floor),
    headings: [words('session-record.column.at'), words('session-record.column.who'), words('session-record.column.flow'), words('session-record.column.time')],
    parts: [...bySegment.values()].map((speeches) => ({ heading: headingOf(visit, speeches[0]), rows: speeches.map((speech) => lineOf(visit, recorded, speech)) })),
    lists: lists.filter(({ lines }) => lines.length > 0),
  };
}

function headingOf({ language }: Visit, speech: Speech | undefined): string {
  const day = speech?.sitting === undefined ? '' : dayText(speech.sitting.day, language);
  const segment = speech?.segment === undefined ? '' : inLanguage(speech.segment.title, language).text;
  return [day, segment].filter((part) => part !== '').join(' – ');
}

function lineOf({ words, language }: Visit, { floor, names }: Recorded, { turn, givenAt, seconds }: Speech): SpokenLine {
  const more = [
    turn.group === undefined ? '' : words('session-record.for-group', { group: nameIn(names, turn.group) }),
    turn.capacity !== undefined ? words(`word.capacity.${turn.capacity}`) : turn.lane === 'list' ? '' : words(`session-record.lane.${turn.lane}`),
  ].filter((part) => part !== '');
  return {
    at: hourAt(givenAt, floor.timeZone, language),
    who: nameIn(names, turn.holder),
    more: more.length === 0 ? null : more.join(' · '),
    flow: turn.lane === 'podium' ? '' : flowWords(words, turn.flow),
    time: clockOf(seconds),
  };
}
