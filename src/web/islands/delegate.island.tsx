/// <reference lib="dom" />
import { DelegateScreen } from '../screens/delegate.tsx';
import { extraOf } from '../screens/delegate-extra.ts';
import type { DelegateExtra } from '../screens/delegate-extra.ts';
import { startScreen } from '../screens/start-screen.tsx';
import type { RunningScreen } from '../screens/start-screen.tsx';
import { RequestMemory } from './delegate/request-memory.ts';
import { RequestQueue } from './delegate/request-queue.ts';
import { keepPage } from './offline/keep-page.ts';

let queue: RequestQueue | undefined;
let extra: DelegateExtra | undefined;

const screen = startScreen(DelegateScreen, {
  own: (own) => tell({ own }),
  take: (form) => take(form),
  live: () => void queue?.send(),
});
if (screen !== undefined) {
  extra = extraOf(screen.data.extra);
  void start(screen, extra);
  void keep(screen);
}

async function start(running: RunningScreen, { floor }: DelegateExtra): Promise<void> {
  const memory = await RequestMemory.open().catch(() => undefined);
  // A browser that keeps nothing sends its forms as they are.
  if (memory === undefined) return;
  const { action } = running.data;
  queue = new RequestQueue(memory, { floor, action }, { changed: (queued) => tell({ queued }), refused: (notTaken) => tell({ notTaken }) });
  await queue.send();
}

/** Keeps the page as it is now for when there is no network; without one just now, what was kept before stays. */
async function keep({ data: { action, links } }: RunningScreen): Promise<void> {
  const { worker } = links;
  if (worker === undefined) return;
  const kept = await keepPage(action, worker).then(
    () => 'yes',
    () => 'no',
  );
  document.querySelector<HTMLElement>('[data-screen]')?.setAttribute('data-kept', kept);
}

/** A request for the floor goes by way of the phone's memory; a point of order is of its moment and cannot wait. */
function take(form: FormData): boolean {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const id = field('command-id');
  if (field('act') === 'cancel-queued') {
    void queue?.cancel(field('queued'));
    return true;
  }
  const [lane, group] = [field('lane'), field('group')];
  if (queue === undefined || screen === undefined || field('act') !== 'request-floor' || (lane !== 'list' && lane !== 'right-of-reply')) return false;
  tell({ notTaken: undefined });
  const fields = [...form.entries()].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  void queue.take({ id, turn: field('turn'), lane, fields, at: Math.round(screen.now()), ...(group !== '' && { group }) });
  return true;
}

function tell(more: { readonly [Key in 'own' | 'queued' | 'notTaken']?: DelegateExtra[Key] | undefined }): void {
  const base = extra ?? extraOf(screen?.data.extra);
  extra = Object.assign({}, base, more);
  screen?.tell(extra);
}
