import type { VNode } from 'preact';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import { readChairExtra, nextLine } from './chair-extra.ts';
import { FloorForm } from './parts/floor-form.tsx';
import { hourText } from './parts/feed-state.tsx';
import type { Say, ScreenProps } from './screen.ts';

interface SittingProps {
  readonly screen: ScreenProps;
  readonly view: FloorView;
}

/** Before and between sittings: opening one is all there is to do. */
export function OpenSitting({ screen }: { readonly screen: ScreenProps }): VNode {
  const { say, links } = screen;
  const { opens } = readChairExtra(screen.extra);
  return (
    <section class="chair-open" aria-labelledby="chair-open">
      <h2 id="chair-open" tabIndex={-1} data-focus-home>
        {say('floor.status.risen')}
      </h2>
      {opens ? <FloorForm screen={screen} cls="chair-give" act="open-sitting" fresh="sitting" label={say('chair.sitting.open')} /> : <p>{say('chair.sitting.others-open')}</p>}
      {links['programme'] !== undefined && (
        <p>
          <a href={links['programme']}>{say('chair.programme')}</a>
        </p>
      )}
    </section>
  );
}

/** Suspends, resumes and closes the sitting. */
export function ChairSitting({ screen, view: { status } }: SittingProps): VNode | null {
  const { say } = screen;
  if (!readChairExtra(screen.extra).opens) return null;
  return (
    <details class="chair-more">
      <summary>{say('chair.sitting')}</summary>
      <div class="chair-forms">
        <FloorForm screen={screen} act={status === 'suspended' ? 'resume-sitting' : 'suspend-sitting'} label={say(status === 'suspended' ? 'chair.sitting.resume' : 'chair.sitting.suspend')} />
        <FloorForm screen={screen} cls="chair-form" act="close-sitting" label={say('chair.sitting.close')}>
          <Waiters say={say} />
        </FloorForm>
      </div>
    </details>
  );
}

/** What becomes of those who wait. */
function Waiters({ say }: { readonly say: Say }): VNode {
  return (
    <fieldset>
      <legend>{say('chair.waiters')}</legend>
      <label>
        <input type="radio" name="listEnds" value="false" defaultChecked /> {say('chair.waiters.keep')}
      </label>
      <label>
        <input type="radio" name="listEnds" value="true" /> {say('chair.waiters.end')}
      </label>
    </fieldset>
  );
}

/** The parts of the programme: the next with one tap, any other by choice; one that the programme does not have by its title. */
export function ChairSegment({ screen, view }: SittingProps): VNode | null {
  const { say, now } = screen;
  const { items, opens } = readChairExtra(screen.extra);
  if (!opens) return null;
  const next = nextLine(items, view.segment?.item, now);
  const hours = (line: { readonly startsAt: number }) => hourText(line.startsAt, screen);
  return (
    <details class="chair-more">
      <summary>{say('chair.segment')}</summary>
      <div class="chair-forms">
        {next !== undefined && <FloorForm screen={screen} act="start-segment" fresh="segment" fields={{ item: next.id }} label={say('chair.segment.next', { title: next.title, time: hours(next) })} />}
        {items.length > 0 && (
          <FloorForm screen={screen} cls="chair-form" act="start-segment" fresh="segment" label={say('chair.segment.start')}>
            <label>
              {say('chair.segment.item')}
              <select name="item">
                {items.map((line) => (
                  <option key={line.id} value={line.id}>
                    {`${hours(line)} ${line.title}`}
                  </option>
                ))}
              </select>
            </label>
          </FloorForm>
        )}
        <FloorForm screen={screen} cls="chair-form" act="start-segment" fresh="segment" fields={{ kind: 'discussion' }} label={say('chair.segment.start')}>
          <label>
            {say('chair.segment.other')} <input name="title" required maxLength={200} autocomplete="off" />
          </label>
        </FloorForm>
        {view.segment !== undefined && (
          <FloorForm screen={screen} cls="chair-form" act="end-segment" fields={{ segment: view.segment.id }} label={say('chair.segment.end')}>
            <Waiters say={say} />
          </FloorForm>
        )}
      </div>
    </details>
  );
}

/** The list and the terms of the floor; terms change with a reason, for those who come after. */
export function ChairTerms({ screen, view: { listClosed, limits } }: SittingProps): VNode {
  const { say } = screen;
  return (
    <details class="chair-more">
      <summary>{say('chair.terms')}</summary>
      <div class="chair-forms">
        <FloorForm screen={screen} act={listClosed ? 'reopen-speakers-list' : 'close-speakers-list'} label={say(listClosed ? 'chair.list.reopen' : 'chair.list.close')} />
        <FloorForm screen={screen} cls="chair-form" act="change-floor-terms" label={say('chair.terms.change')}>
          <label>
            {say('chair.terms.seconds')} <input name="intervention" type="number" min={10} max={7200} step={10} defaultValue={String(limits.intervention)} inputMode="numeric" />
          </label>
          <label>
            {say('chair.terms.overtakes')} <input name="overtakes" type="number" min={0} max={500} inputMode="numeric" aria-describedby="chair-overtakes" />
          </label>
          <p id="chair-overtakes" class="chair-hint">
            {say('chair.terms.overtakes.hint')}
          </p>
          <label>
            {say('chair.reason')} <input name="reason" required maxLength={300} autocomplete="off" />
          </label>
        </FloorForm>
      </div>
    </details>
  );
}
