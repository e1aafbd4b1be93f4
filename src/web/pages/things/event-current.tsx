import type { VNode } from 'preact';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { ActType } from '../../../process/acts.ts';
import type { CurrentClaim } from '../../../process/work-plan/current-claim.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import type { MandateState } from '../../../process/work-plan/state.ts';
import type { RecordedAct } from '../../../store/work-plan/load-acts.ts';
import type { WholePlan } from '../../../store/work-plan/load-plan.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ClaimSource } from '../../parts/claims-table.tsx';
import { MarkBadge, When } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { TrackTag } from '../../parts/track.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { citeParagraph } from './cite-paragraph.ts';

interface EventCurrentProps {
  readonly visit: Visit;
  readonly event: PlannedEvent;
  readonly plan: WholePlan;
  readonly history: readonly RecordedAct[];
  readonly names: Names;
}

/** What is current of an event, each with the reason why it is and not something else (rule WP-2). */
export function EventCurrent({ visit, event, plan, history, names }: EventCurrentProps): VNode {
  const { words, language } = visit;
  const { deciding } = event;
  const track = plan.tracks.find((one) => one.id === event.track);
  const scheduled = lastAct(history, ['event-scheduled']);
  return (
    <section aria-labelledby="current">
      <h2 id="current" class="visually-hidden">{words('event.current')}</h2>
      <dl class="facts current-facts">
        <Fact label={words('column.date')} large why={<Why visit={visit} current={deciding.date} names={names} />}>
          <When date={event.date} language={language} /> <MarkBadge mark={deciding.date?.claim.mark} words={words} />
        </Fact>
        <Fact label={words('column.place')} large why={<Why visit={visit} current={deciding.place} names={names} />}>
          {event.place === null ? <span class="unknown">{words('place.unknown')}</span> : <SubjectLink subject={subjectKey('place', event.place)} visit={visit} names={names} />}{' '}
          <MarkBadge mark={deciding.place?.claim.mark} words={words} />
        </Fact>
        <Fact label={words('column.status')} why={<WhyAct visit={visit} act={lastAct(history, statusActs[event.status])} />}>
          <span class={`status-word status-${event.status}`}>{words(`status.${event.status}`)}</span>
        </Fact>
        <Fact label={words('column.phase')} why={<Why visit={visit} current={deciding.phase} names={names} />}>
          {event.phase === null ? <span class="unknown">{words('phase.unknown')}</span> : <SubjectLink subject={subjectKey('phase', event.phase)} visit={visit} names={names} />}
        </Fact>
        <Fact label={words('column.track')} why={<WhyAct visit={visit} act={scheduled} />}>
          <a href={linkTo(visit, 'track', { id: event.track })}>
            {track === undefined ? event.track : <TrackTag track={track} language={language} />}
          </a>
        </Fact>
        <Fact label={words('column.kind')} why={<WhyAct visit={visit} act={scheduled} />}>
          {words(`kind.${event.eventKind}`)}
        </Fact>
        <div>
          <dt>{words('event.rests-on')}</dt>
          <RestsOn visit={visit} event={event} mandates={plan.mandates} />
        </div>
      </dl>
    </section>
  );
}

/** Which acts give an event its status. */
const statusActs: Readonly<Record<PlannedEvent['status'], readonly ActType[]>> = {
  scheduled: ['event-scheduled', 'event-moved'],
  confirmed: ['event-confirmed'],
  cancelled: ['event-cancelled'],
  held: ['event-held'],
};

/** `history` is latest first. */
function lastAct(history: readonly RecordedAct[], types: readonly ActType[]): RecordedAct | undefined {
  return history.find(({ act }) => types.includes(act.body.type));
}

/** The reason why a statement is current, and the source that makes it. */
export function Why({ visit, current, names }: { readonly visit: Visit; readonly current: CurrentClaim | undefined; readonly names: Names }): VNode | null {
  if (current === undefined) return null;
  return (
    <span class={current.tied ? 'why tied' : 'why'}>
      {visit.words(current.tied ? 'why.tied' : `why.${current.reason}`)} · <ClaimSource visit={visit} claim={current.claim} names={names} />
    </span>
  );
}

function WhyAct({ visit, act }: { readonly visit: Visit; readonly act: RecordedAct | undefined }): VNode | null {
  if (act === undefined) return null;
  const position = String(act.act.position);
  return (
    <span class="why by-act">
      <a href={linkTo(visit, 'entry', { position })}>{visit.words('why.act', { position })}</a>
    </span>
  );
}

function RestsOn({ visit, event, mandates }: { readonly visit: Visit; readonly event: PlannedEvent; readonly mandates: readonly MandateState[] }): VNode {
  const found = mandates.flatMap((mandate) => mandate.paragraphs.filter((paragraph) => event.paragraphs.includes(paragraph.id)).map((paragraph) => ({ mandate, paragraph })));
  if (found.length === 0) return <dd class="unknown">{visit.words('event.no-mandate')}</dd>;
  return (
    <>
      {found.map(({ mandate, paragraph }) => (
        <dd key={`${mandate.id}/${paragraph.id}`}>
          <a href={linkTo(visit, 'paragraph', { id: mandate.id, paragraph: paragraph.id })} title={plainText(mandate.title, visit.language)}>
            <bdi>{citeParagraph(mandate.symbol, paragraph.label)}</bdi>
          </a>
          <span class="why">
            <Text text={paragraph.gist} language={visit.language} />
          </span>
        </dd>
      ))}
    </>
  );
}
