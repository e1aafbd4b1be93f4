/// <reference lib="dom" />

/** Where the desk was scrolled to, kept while the page is sent and shown again. */
const scrolledKey = 'travaux-desk-scrolled';

const desk = document.querySelector<HTMLElement>('[data-desk]');
if (desk !== null) start(desk);

/**
 * Attaching by drag and by key. Both press the button that is there without a script: something is chosen on the left,
 * and "attach" is pressed at a sentence on the right.
 */
function start(desk: HTMLElement): void {
  desk.dataset['ready'] = 'yes';
  desk.addEventListener('keydown', (event) => onKey(desk, event));
  desk.addEventListener('dragstart', (event) => onDragStart(desk, event));
  desk.addEventListener('dragend', () => desk.classList.remove('is-dragging'));
  desk.addEventListener('dragover', (event) => {
    const sentence = sentenceOf(event.target);
    if (sentence === undefined || !desk.classList.contains('is-dragging')) return;
    event.preventDefault();
    mark(desk, sentence);
  });
  desk.addEventListener('dragleave', (event) => sentenceOf(event.target)?.classList.remove('is-over'));
  desk.addEventListener('drop', (event) => {
    const sentence = sentenceOf(event.target);
    if (sentence === undefined || !desk.classList.contains('is-dragging')) return;
    event.preventDefault();
    attachTo(sentence);
  });
  keepScrolled(desk);
}

function sentenceOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-sentence]') ?? undefined) : undefined;
}

function itemOf(target: EventTarget | null): HTMLElement | undefined {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  return element?.closest<HTMLElement>('[data-item]') ?? undefined;
}

function boxOf(item: Element): HTMLInputElement | null {
  return item.querySelector<HTMLInputElement>('input[name="item"]');
}

function mark(desk: HTMLElement, sentence: HTMLElement): void {
  for (const other of desk.querySelectorAll('.is-over')) if (other !== sentence) other.classList.remove('is-over');
  sentence.classList.add('is-over');
}

function attachTo(sentence: HTMLElement): void {
  sentence.querySelector<HTMLButtonElement>('button.attach')?.click();
}

/** What is dragged is chosen; of words that are selected, these words are cited. */
function onDragStart(desk: HTMLElement, event: DragEvent): void {
  const item = itemOf(event.target);
  const box = item === undefined ? null : boxOf(item);
  if (item === undefined || box === null) return;
  const byHandle = event.target instanceof Element && event.target.closest('.handle') !== null;
  const selected = byHandle ? '' : (getSelection()?.toString().trim() ?? '');
  const words = item.querySelector<HTMLTextAreaElement>('.exact textarea');
  if (selected !== '' && words !== null) words.value = selected;
  // What was chosen before and is not dragged stays behind, unless this is among it.
  if (!box.checked) for (const other of desk.querySelectorAll<HTMLInputElement>('input[name="item"]:checked')) other.checked = false;
  box.checked = true;
  event.dataTransfer?.setData('text/plain', item.dataset['item'] ?? '');
  if (event.dataTransfer !== null) event.dataTransfer.effectAllowed = 'link';
  desk.classList.add('is-dragging');
}

/** `e` chooses the item that has the focus, `a` goes to the sentences, the arrows from one to the next; Enter attaches. */
function onKey(desk: HTMLElement, event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return;
  const item = itemOf(target);
  const attach = target instanceof HTMLElement && target.matches('button.attach');
  if (key === 'e' && item !== undefined) {
    const box = boxOf(item);
    if (box !== null) box.checked = !box.checked;
  } else if (key === 'a' && item !== undefined) {
    desk.querySelector<HTMLElement>('button.attach')?.focus();
  } else if ((key === 'ArrowDown' || key === 'ArrowUp') && (attach || item !== undefined)) {
    step(desk, attach ? 'button.attach' : 'input[name="item"]', target, key === 'ArrowDown' ? 1 : -1);
  } else return;
  event.preventDefault();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
}

function step(desk: HTMLElement, selector: string, from: EventTarget | null, by: number): void {
  const all = [...desk.querySelectorAll<HTMLElement>(selector)];
  const at = all.findIndex((one) => one === from);
  const next = all[at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The list on the left is where it was when the page comes back. */
function keepScrolled(desk: HTMLElement): void {
  const list = desk.querySelector('.desk-items');
  if (list === null) return;
  const here = location.pathname + location.search.replace(/[?&](?:done|added)=\d+/gu, '');
  const [where, top] = (sessionStorage.getItem(scrolledKey) ?? '').split(' ');
  if (where === here) list.scrollTop = Number(top);
  addEventListener('pagehide', () => sessionStorage.setItem(scrolledKey, `${here} ${list.scrollTop}`));
}
