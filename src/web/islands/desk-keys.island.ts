/// <reference lib="dom" />
/** Keys for a desk with many things to judge, and forms that are sent without leaving the page. Without it, every form is a page of its own. */
const desk = document.querySelector<HTMLElement>('[data-keys-desk]');
if (desk !== null) start(desk);

function start(root: HTMLElement): void {
  const told = root.querySelector<HTMLElement>('[data-keys-told]');
  if (told !== null) told.hidden = false;
  root.addEventListener('submit', (event) => void send(root, event));
  root.addEventListener('change', () => countMarked(root));
  document.addEventListener('keydown', (event) => press(root, event));
  countMarked(root);
}

function itemsOf(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-item]')];
}

/** The one with the focus in it; else the first that is still to be judged. */
function current(root: HTMLElement): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-item]');
  return focused ?? itemsOf(root).find((item) => item.dataset['done'] === undefined);
}

function go(root: HTMLElement, step: 1 | -1, undone = false): void {
  const items = itemsOf(root);
  const from = document.activeElement?.closest<HTMLElement>('[data-item]');
  const at = from == null ? (step === 1 ? -1 : items.length) : items.indexOf(from);
  const ahead = step === 1 ? items.slice(at + 1) : items.slice(0, at).toReversed();
  const to = ahead.find((item) => !undone || item.dataset['done'] === undefined);
  to?.focus({ preventScroll: true });
  to?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}

function press(root: HTMLElement, event: KeyboardEvent): void {
  const { target } = event;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && target instanceof HTMLTextAreaElement) return target.form?.requestSubmit();
  if (event.key === 'Escape' && target instanceof HTMLTextAreaElement) return target.closest<HTMLElement>('[data-item]')?.focus();
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return;
  if (event.key === 'j') go(root, 1);
  else if (event.key === 'k') go(root, -1);
  else if (/^[a-z1-9]$/u.test(event.key)) use(current(root)?.querySelector<HTMLElement>(`[data-key="${event.key}"]`) ?? undefined, event);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
}

/** A button is pressed, a box ticked, a part unfolded and its first field taken up. */
function use(found: HTMLElement | undefined, event: KeyboardEvent): void {
  if (found === undefined) return;
  event.preventDefault();
  if (found instanceof HTMLInputElement || found instanceof HTMLButtonElement) found.click();
  else if (found instanceof HTMLDetailsElement) unfold(found);
  else found.querySelector('button')?.click();
}

function unfold(details: HTMLDetailsElement): void {
  details.open = true;
  const field = details.querySelector<HTMLElement>('textarea, select');
  if (field instanceof HTMLTextAreaElement && details.dataset['key'] === 's') divideBySelection(details, field);
  field?.focus();
}

/** What is selected in the text becomes a part of its own. */
function divideBySelection(details: HTMLElement, field: HTMLTextAreaElement): void {
  const selection = getSelection();
  const words = selection?.toString().replace(/\s+/gu, ' ').trim() ?? '';
  const inside = selection?.anchorNode !== null && details.closest('[data-item]')?.contains(selection?.anchorNode ?? null) === true;
  const at = inside && words !== '' ? field.value.indexOf(words) : -1;
  if (at < 0) return;
  field.value = [field.value.slice(0, at), words, field.value.slice(at + words.length)].map((part) => part.trim()).filter((part) => part !== '').join('\n\n');
}

async function send(root: HTMLElement, event: SubmitEvent): Promise<void> {
  const { target, submitter } = event;
  if (!(target instanceof HTMLFormElement)) return;
  const item = target.closest<HTMLElement>('[data-item]');
  // What concerns the whole page comes back as a page.
  if (item === null) return;
  event.preventDefault();
  const answer = await ask(target, submitter);
  const said = item.querySelector<HTMLElement>('[data-said]');
  if (said !== null) said.textContent = answer?.done ?? answer?.refused ?? root.dataset['failed'] ?? '';
  if (said !== null) said.className = answer?.done === undefined ? 'field-problem' : 'said';
  if (answer?.done === undefined) return;
  item.dataset['done'] = 'yes';
  for (const box of item.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) box.checked = false;
  countMarked(root);
  item.focus({ preventScroll: true });
  go(root, 1, true);
}

interface Answer {
  readonly done?: string;
  readonly refused?: string;
}

async function ask(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Answer | undefined> {
  try {
    const answer = await fetch(form.action, { method: 'POST', headers: { accept: 'application/json' }, body: new FormData(form, submitter) });
    return (await answer.json()) as Answer;
  } catch {
    return undefined;
  }
}

/** How many are marked, and the words of the first of them as a beginning. */
function countMarked(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('[data-join]');
  if (form === null) return;
  const marked = [...root.querySelectorAll<HTMLInputElement>('input[name="member"]:checked')];
  const count = form.querySelector<HTMLElement>('[data-marked-count]');
  if (count !== null) count.textContent = marked.length === 0 ? '' : `(${marked.length})`;
  const words = form.querySelector<HTMLTextAreaElement>('textarea');
  if (words !== null && words.value === '') words.value = marked[0]?.closest('[data-item]')?.querySelector('.wording')?.textContent?.trim() ?? '';
}
