/// <reference lib="dom" />
import type { DoorAnswer } from './decide-showing.ts';
import type { DoorBadge, DoorList } from './door-list.ts';
import type { DoorKeeper } from './door-keeper.ts';

/** Writes into the page what the door says: the page brought every word along, hidden, in the visitor's language. */
export class DoorView {
  readonly #root: HTMLElement;
  readonly #device: HTMLElement;
  readonly #answer: HTMLElement;
  readonly #locale: string;

  constructor(root: HTMLElement, device: HTMLElement, answer: HTMLElement) {
    this.#root = root;
    this.#device = device;
    this.#answer = answer;
    this.#locale = device.dataset['locale'] ?? 'en';
  }

  /** The card of an answer in place of the one before; a short shake tells those who look elsewhere. */
  answer({ say, badge, at }: DoorAnswer, list: DoorList | undefined): void {
    const card = this.#copy(`template[data-card="${say}"]`);
    const look = badge === undefined ? undefined : list?.categories[badge.category];
    fill(card, 'name', badge?.name ?? '');
    fill(card, 'holder', badge?.holder ?? '');
    fill(card, 'category', look?.word ?? '');
    if (look !== undefined) card.querySelector('[data-slot="category"]')?.prepend(mark(look.colour), ' ');
    if (at !== undefined) {
      fill(card, 'at', this.#moment(at, list));
      const line = card.querySelector<HTMLElement>('[data-slot="shown"]');
      if (line !== null) line.hidden = false;
    }
    this.#answer.replaceChildren(card);
    if (say !== 'welcome') navigator.vibrate?.(200);
  }

  /** Those found by a name, each with its own button. */
  choices(badges: readonly DoorBadge[], chosen: (badge: DoorBadge) => void): void {
    if (badges.length === 0) {
      this.#answer.replaceChildren(this.#copy('template[data-nobody]'));
      return;
    }
    const section = this.#copy('template[data-choices]');
    for (const badge of badges) {
      const line = this.#copy('template[data-choice]');
      fill(line, 'name', badge.name);
      fill(line, 'holder', badge.holder);
      const button = line.querySelector('button');
      button?.setAttribute('aria-label', `${button.textContent} ${badge.name}`);
      button?.addEventListener('click', () => chosen(badge));
      section.querySelector('ul')?.append(line);
    }
    this.#answer.replaceChildren(section);
  }

  /** The state of the device, its counts, and the badges to be looked into. */
  keeper(keeper: DoorKeeper): void {
    const { kept } = keeper;
    this.state(keeper.state);
    this.#fact('badges', String([...keeper.badges.values()].filter(({ status }) => status === 'approved').length));
    this.#fact('inside', String(keeper.inside));
    this.#fact('list-as-of', this.#moment(kept?.list.now, kept?.list));
    this.#fact('waiting', String(keeper.waiting));
    this.#fact('reconciled', this.#moment(kept?.reconciledAt, kept?.list));
    this.#fact('device', keeper.device);
    const counted = this.#root.querySelector<HTMLElement>('[data-counts]');
    if (counted !== null) counted.hidden = kept !== undefined;
    this.#root.dataset['ready'] = kept === undefined ? 'no' : 'yes';
    this.#conflicts(keeper);
  }

  state(state: string): void {
    for (const sentence of this.#device.querySelectorAll<HTMLElement>('[data-state]')) sentence.hidden = sentence.dataset['state'] !== state;
  }

  problem(problem: string | undefined): void {
    for (const sentence of this.#device.querySelectorAll<HTMLElement>('[data-problem]')) sentence.hidden = sentence.dataset['problem'] !== problem;
  }

  #conflicts(keeper: DoorKeeper): void {
    const section = this.#device.querySelector<HTMLElement>('[data-conflicts]');
    const body = section?.querySelector('tbody');
    if (section == null || body == null) return;
    section.hidden = keeper.conflicts.length === 0;
    body.replaceChildren(
      ...keeper.conflicts.map(({ registration, said, shownAt, firstAt }) => {
        const badge = keeper.badges.get(registration);
        const word = this.#device.querySelector<HTMLElement>(`template[data-card="${said ?? 'unknown'}"]`)?.dataset['word'] ?? '';
        const cells = [badge === undefined || badge.name === '' ? registration : `${badge.name} (${badge.holder})`, word, this.#moment(shownAt, keeper.kept?.list), this.#moment(firstAt, keeper.kept?.list)];
        const row = document.createElement('tr');
        row.append(...cells.map((text) => Object.assign(document.createElement('td'), { textContent: text })));
        return row;
      }),
    );
  }

  #fact(name: string, text: string): void {
    const cell = this.#device.querySelector(`[data-fact="${name}"]`);
    if (cell !== null) cell.textContent = text;
  }

  #moment(at: string | undefined, list: DoorList | undefined): string {
    if (at === undefined) return '—';
    return new Intl.DateTimeFormat(this.#locale, { dateStyle: 'medium', timeStyle: 'short', ...(list !== undefined && { timeZone: list.timeZone }) }).format(new Date(at));
  }

  #copy(selector: string): HTMLElement {
    const first = this.#device.querySelector<HTMLTemplateElement>(selector)?.content.firstElementChild?.cloneNode(true);
    if (!(first instanceof HTMLElement)) throw new Error(`The page has no ${selector}.`);
    return first;
  }
}

function fill(within: HTMLElement, slot: string, text: string): void {
  const place = within.querySelector(`[data-slot="${slot}"]`);
  if (place !== null) place.textContent = text;
}

function mark(colour: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  const square = document.createElementNS(space, 'rect');
  for (const [name, value] of [['class', 'category-mark'], ['viewBox', '0 0 10 10'], ['aria-hidden', 'true']] as const) picture.setAttribute(name, value);
  for (const [name, value] of [['width', '10'], ['height', '10'], ['fill', colour]] as const) square.setAttribute(name, value);
  picture.append(square);
  return picture;
}
