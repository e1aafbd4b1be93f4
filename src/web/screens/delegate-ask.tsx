import type { VNode } from 'preact';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import { extraOf } from './delegate-extra.ts';
import type { QueuedView } from './delegate-extra.ts';
import { LanguageField, OptionalFields } from './delegate-fields.tsx';
import { FloorForm } from './parts/floor-form.tsx';
import type { ScreenProps } from './screen.ts';

/** The large button: in whose name, in which language, and what else one likes to say. Once at a time in each name; whoever waits or speaks already finds it one tap away. */
export function DelegateAsk(screen: ScreenProps): VNode {
  const { say, view, me = '', extra } = screen;
  const { groups, queued } = extraOf(extra);
  const names = ['', ...groups].filter((group) => !asked(view, me, group, queued));
  const why = whyNot(screen, names);
  const again = names.length <= groups.length || view?.speaking?.holder === me;
  return (
    <section class="delegate-ask" aria-label={say('floor-delegate.ask')}>
      {why !== undefined && <p class="delegate-why">{why}</p>}
      {why === undefined && again && (
        <details>
          <summary>{say('floor-delegate.again')}</summary>
          <AskForm screen={screen} names={names} />
        </details>
      )}
      {why === undefined && !again && <AskForm screen={screen} names={names} />}
    </section>
  );
}

function AskForm({ screen, names }: { readonly screen: ScreenProps; readonly names: readonly string[] }): VNode {
  const { say, me = '', language } = screen;
  return (
    <FloorForm screen={screen} act="request-floor" label={say('floor-delegate.ask')} fresh="turn" fields={{ lane: 'list', holder: me }} cls="delegate-form delegate-large">
      <div class="delegate-pair">
        <NameField screen={screen} names={names} />
        <LanguageField say={say} language={language} />
      </div>
      <details>
        <summary>{say('floor-delegate.more')}</summary>
        <OptionalFields say={say} />
      </details>
    </FloorForm>
  );
}

function whyNot({ say, view, extra }: ScreenProps, names: readonly string[]): string | undefined {
  if (view === undefined || (view.status === 'risen' && !extraOf(extra).preInscribed)) return say('floor-delegate.no-sitting');
  if (view.listClosed) return say('floor-delegate.list-closed');
  return names.length === 0 ? say('floor-delegate.asked-everywhere') : undefined;
}

/** In one's own name only there is nothing to choose. */
function NameField({ screen: { say, names: known, me = '' }, names }: { readonly screen: ScreenProps; readonly names: readonly string[] }): VNode {
  const called = (group: string) => (group === '' ? (known[me] ?? me) : (known[group] ?? group));
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    return (
      <p class="delegate-name">
        <span>{say('floor-delegate.name')}</span> <strong>{called(only)}</strong>
        <input type="hidden" name="group" value={only} />
      </p>
    );
  }
  return (
    <label>
      <span>{say('floor-delegate.name')}</span>
      <select name="group">
        {names.map((group) => (
          <option key={group} value={group}>
            {called(group)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether one is on the list in this name already, or on the way to it. */
function asked(view: FloorView | undefined, me: string, group: string, queued: readonly QueuedView[] = []): boolean {
  const pending = [...Object.values(view?.waiting ?? {}), ...(view?.interrupted === undefined ? [] : [view.interrupted])];
  return pending.some((one) => one.holder === me && one.lane === 'list' && (one.group ?? '') === group) || queued.some((one) => one.lane === 'list' && (one.group ?? '') === group);
}
