import type { VNode } from 'preact';
import type { FloorState, Sitting } from '../../../process/sessions/floor-state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Line } from '../../parts/labelled.tsx';
import type { Visit } from '../../visit.ts';
import { hourAt } from './clock-words.ts';

/** The sittings with their hours and recordings; whoever keeps them links a recording by its address and the moment at which it begins. */
export function Recordings({ visit, floor, mayLink }: { readonly visit: Visit; readonly floor: FloorState; readonly mayLink: boolean }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="sittings">
      <h2 id="sittings">{words('session-record.sittings')}</h2>
      <ol class="sittings">
        {floor.sittings.map((sitting) => (
          <li key={sitting.id}>
            <SittingLine visit={visit} floor={floor} sitting={sitting} />
            {mayLink && (
              <details>
                <summary>{words('session-record.link-recording')}</summary>
                <ActForm visit={visit} act="link-recording" label={words('session-record.link-recording.do')}>
                  <input type="hidden" name="sitting" value={sitting.id} />
                  <Line visit={visit} name="address" type="url" label={words('session-record.address')} value={sitting.recording?.address} />
                  <Line visit={visit} name="startsAt" label={words('session-record.starts-at')} hint={words('session-record.starts-at.hint')} value={sitting.recording?.startsAt ?? sitting.openedAt} />
                </ActForm>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function SittingLine({ visit, floor: { timeZone }, sitting }: { readonly visit: Visit; readonly floor: FloorState; readonly sitting: Sitting }): VNode {
  const { words, language } = visit;
  const { day, openedAt, closedAt, suspensions, leftOpen, recording } = sitting;
  return (
    <p>
      <strong>{dayText(day, language)}</strong>{' '}
      <bdi>
        {hourAt(openedAt, timeZone, language)}–{closedAt === undefined ? '' : hourAt(closedAt, timeZone, language)}
      </bdi>{' '}
      <span class="soft">{timeZone}</span>
      {suspensions.length > 0 && <span> · {words('session-record.suspended', { count: suspensions.length })}</span>}
      {leftOpen === true && <span> · {words('session-record.left-open')}</span>}
      {recording !== undefined && (
        <span>
          {' '}
          ·{' '}
          <a href={recording.address} rel="external noopener">
            {words('session-record.recording-of')}
          </a>
        </span>
      )}
    </p>
  );
}
