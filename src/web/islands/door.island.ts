/// <reference lib="dom" />
import { looksLikeCode } from './door/decide-showing.ts';
import { findByName } from './door/door-list.ts';
import { DoorKeeper } from './door/door-keeper.ts';
import { DoorMemory } from './door/door-memory.ts';
import { DoorView } from './door/door-view.ts';
import { forgetPage, keepPage } from './offline/keep-page.ts';
import { canScan, scanCodes } from './door/scan-codes.ts';

/** Tells the record and looks for changes so often, while there is a network. */
const every = 30_000;

const root = document.querySelector<HTMLElement>('[data-door]');
const device = root?.querySelector<HTMLElement>('[data-device]');
const answer = root?.querySelector<HTMLElement>('[data-door-answer]');
const form = root?.querySelector('form');
const field = form?.querySelector<HTMLInputElement>('input[name="code"]');
if (root != null && device != null && answer != null && form != null && field != null) void start(root, device, answer, form, field);

/** Brings the door to life: from now on it decides by the list that the device keeps. Without a memory the form goes on working by itself. */
async function start(root: HTMLElement, device: HTMLElement, place: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  const view = new DoorView(root, device, place);
  device.hidden = false;
  const memory = await DoorMemory.open().catch(() => undefined);
  if (memory === undefined) {
    view.state('no-memory');
    return;
  }
  const said = (name: string) => device.dataset[name] ?? '';
  const keeper = new DoorKeeper(memory, { meeting: said('meeting'), list: said('list'), showings: said('showings') }, deviceName(), () => view.keeper(keeper));
  await keeper.begin();
  const show = async (badge: Parameters<DoorKeeper['show']>[0]) => {
    view.answer(await keeper.show(badge), keeper.kept?.list);
    field.value = '';
    field.focus();
    await keeper.reconcile();
  };
  form.addEventListener('submit', (event) => {
    // Until the list is here, the form is sent to the server as without a script.
    if (keeper.kept === undefined) return;
    event.preventDefault();
    const text = field.value;
    if (text.trim() === '' || looksLikeCode(text)) void show({ code: text });
    else view.choices(findByName(keeper.badges.values(), text), ({ registration }) => void show({ registration }));
  });
  prepareCamera(device, view, (code) => void show({ code }));
  prepareActs(root, device, view, keeper);
  addEventListener('online', () => void keeper.reconcile());
  setInterval(() => void keeper.reconcile(), every);
  await keeper.reconcile();
  if (keeper.state === 'online') await keepPage(root.dataset['door'] ?? location.pathname, said('worker'));
  root.dataset['kept'] = 'yes';
}

function prepareActs(root: HTMLElement, device: HTMLElement, view: DoorView, keeper: DoorKeeper): void {
  const on = (act: string, work: () => Promise<void>) => device.querySelector(`[data-do="${act}"]`)?.addEventListener('click', () => void work());
  on('reconcile', async () => {
    view.problem(undefined);
    await keeper.reconcile();
  });
  on('delete', async () => {
    await keeper.reconcile();
    const gone = await keeper.forget();
    view.problem(gone ? undefined : 'waiting');
    if (gone) await forgetPage(root.dataset['door'] ?? location.pathname);
  });
}

function prepareCamera(device: HTMLElement, view: DoorView, found: (code: string) => void): void {
  const [begin, end] = ['scan', 'stop-scan'].map((act) => device.querySelector<HTMLButtonElement>(`[data-do="${act}"]`));
  const video = device.querySelector('video');
  if (begin == null || end == null || video === null || !canScan()) return;
  begin.hidden = false;
  let stop = (): void => undefined;
  const scanning = (on: boolean) => {
    [begin.hidden, end.hidden, video.hidden] = [on, !on, !on];
  };
  begin.addEventListener('click', () => {
    scanCodes(video, found).then(
      (halt) => {
        stop = halt;
        scanning(true);
      },
      () => view.problem('camera'),
    );
  });
  end.addEventListener('click', () => {
    stop();
    scanning(false);
  });
}

/** Given by the device to itself, once: only to tell doors apart. */
function deviceName(): string {
  const key = 'travaux-door-device';
  const known = localStorage.getItem(key);
  if (known !== null && /^[a-z0-9-]{1,40}$/u.test(known)) return known;
  const name = `door-${Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  localStorage.setItem(key, name);
  return name;
}
