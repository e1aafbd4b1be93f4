import type { VNode } from 'preact';
import type { Speech } from '../../../process/sessions/session-report.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import type { ListedNote } from '../../../store/sessions/list-notes.ts';
import { dayText } from '../../parts/date.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { clockOf, hourAt } from './clock-words.ts';
import { nameIn } from './floor-names.ts';
import { flowWords } from './flow-words.ts';
import type { Recorded } from './recorded.ts';

interface SpeechTableProps {
  readonly visit: Visit;
  readonly session: string;
  readonly recorded: Recorded;
}

/** Every speech in the order of the room, under the day and the segment in which it was given. */
export function SpeechTable({ visit, session, recorded }: SpeechTableProps): VNode {
  const { words, language } = visit;
  const { speeches } = recorded.report;
  if (speeches.length === 0) return <p>{words('session-record.nobody')}</p>;
  const bySegment = Map.groupBy(speeches, ({ sitting, segment }) => `${sitting?.id ?? ''} ${segment?.id ?? ''}`);
  return (
    <table class="register speeches">
      <caption class="visually-hidden">{words('session-record.speeches')}</caption>
      <thead>
        <tr>
          {(['at', 'who', 'flow', 'time', 'limit', 'more'] as const).map((column) => (
            <th key={column} scope="col" class={column === 'time' || column === 'limit' ? 'number' : undefined}>
              {words(`session-record.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {[...bySegment].map(([key, of]) => {
        const { sitting, segment } = of[0] ?? {};
        return (
          <tbody key={key}>
            <tr class="segment">
              <th colSpan={6} scope="rowgroup">
                {sitting !== undefined && <span class="soft">{dayText(sitting.day, language)}</span>} {segment !== undefined && inLanguage(segment.title, language).text}
              </th>
            </tr>
            {of.map((speech) => (
              <SpeechRow key={speech.turn.id} visit={visit} session={session} recorded={recorded} speech={speech} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function SpeechRow({ visit, session, recorded: { floor, names, notes }, speech }: SpeechTableProps & { readonly speech: Speech }): VNode {
  const { words, language } = visit;
  const { turn, givenAt, seconds, over } = speech;
  return (
    <tr id={turn.id} class={turn.lane === 'point-of-order' || turn.lane === 'right-of-reply' ? 'aside' : undefined}>
      <td data-label={words('session-record.column.at')}>{hourAt(givenAt, floor.timeZone, language)}</td>
      <th scope="row">
        {nameIn(names, turn.holder)}
        {turn.group !== undefined && <span class="soft"> {words('session-record.for-group', { group: nameIn(names, turn.group) })}</span>}
        {turn.lane !== 'list' && <span class="mark">{turn.capacity === undefined ? words(`session-record.lane.${turn.lane}`) : words(`word.capacity.${turn.capacity}`)}</span>}
        <Said visit={visit} note={notes.get(turn.id)} />
      </th>
      <td data-label={words('session-record.column.flow')}>{turn.lane === 'podium' ? '' : flowWords(words, turn.flow)}</td>
      <td class="number" data-label={words('session-record.column.time')}>
        {clockOf(seconds)}
      </td>
      <td class={over > 0 ? 'number unmet' : 'number'} data-label={words('session-record.column.limit')}>
        {over > 0 ? words('session-record.over', { time: clockOf(over) }) : clockOf(turn.limitSeconds ?? 0)}
      </td>
      <td>
        <More visit={visit} session={session} speech={speech} />
      </td>
    </tr>
  );
}

/** What the note-takers wrote of it. */
function Said({ visit: { words }, note }: { readonly visit: Visit; readonly note: ListedNote | undefined }): VNode | null {
  if (note === undefined) return null;
  const { gist, recommendation, tags } = note;
  return (
    <div class="said">
      {gist !== undefined && <p>{gist}</p>}
      {recommendation !== undefined && (
        <p>
          <strong>{words('session-record.recommended')}</strong> {recommendation}
        </p>
      )}
      {tags.length > 0 && <p class="soft">{tags.join(' · ')}</p>}
    </div>
  );
}

function More({ visit, session, speech: { turn, sitting, timeCode } }: { readonly visit: Visit; readonly session: string; readonly speech: Speech }): VNode {
  const { words } = visit;
  return (
    <span class="ways">
      {turn.statement !== undefined && <a href={linkTo(visit, 'statementFile', { id: session, turn: turn.id })}>{words('session-record.statement')}</a>}{' '}
      {sitting?.recording !== undefined && timeCode !== undefined && (
        <a href={`${sitting.recording.address}#t=${timeCode}`} rel="external noopener">
          {words('session-record.recording', { time: clockOf(timeCode) })}
        </a>
      )}
    </span>
  );
}
