/// <reference lib="dom" />
import { IntlMessageFormat } from 'intl-messageformat';
import { hydrate, render } from 'preact';
import type { FunctionComponent } from 'preact';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import type { OwnFloor } from '../../process/sessions/own-floor.ts';
import { LiveSource } from '../islands/live-source.ts';
import { localeOf } from '../messages/locale-of.ts';
import type { Say, ScreenData, ScreenProps } from './screen.ts';

/** Redrawn so often for the clock, in milliseconds; a clock that shows seconds is never a whole one behind. */
const tick = 250;

/** Names are asked for again so many milliseconds after the last time, at the soonest. */
const namesEvery = 10_000;
/** Pages that miss the same name ask within so many milliseconds of one another. */
const namesWithin = 1500;
/** A refusal stays to be read for so many milliseconds, whatever changes on the floor; then the next change takes it away. */
const toBeRead = 15_000;

export interface ScreenOptions {
  /** What concerns the reader alone, when it is told. */
  readonly own?: (own: OwnFloor) => void;
  /** Takes a form before it is sent; true when it has dealt with it (a phone without network keeps it). */
  readonly take?: (form: FormData) => boolean;
  /** The feed came, or came back: there is a network. */
  readonly live?: () => void;
}

/** Brings a screen to life: follows the floor, draws it again on every change and every tick of the clock, sends its forms without leaving the page. */
export function startScreen(Screen: FunctionComponent<ScreenProps>, options: ScreenOptions = {}): RunningScreen | undefined {
  const root = document.querySelector<HTMLElement>('[data-screen]');
  const text = document.querySelector('[data-screen-data]')?.textContent;
  if (root === null || text === undefined || text === '') return undefined;
  return new RunningScreen(Screen, root, JSON.parse(text) as ScreenData, options);
}

export class RunningScreen {
  readonly data: ScreenData;
  readonly #component: FunctionComponent<ScreenProps>;
  readonly #root: HTMLElement;
  readonly #options: ScreenOptions;
  readonly #source: LiveSource<FloorView>;
  readonly #say: Say;
  #view: FloorView | undefined;
  #names: ScreenData['names'];
  #feed: ScreenProps['feed'] = 'still';
  #feedSince: number | undefined;
  #problem: string | undefined;
  #problemAt = 0;
  #answered = 0;
  #sending = 0;
  #extra: unknown;
  #askedNames = 0;
  #learning: ReturnType<typeof setTimeout> | undefined;

  constructor(component: FunctionComponent<ScreenProps>, root: HTMLElement, data: ScreenData, options: ScreenOptions) {
    this.#component = component;
    this.#root = root;
    this.data = data;
    this.#options = options;
    this.#view = data.view;
    this.#names = data.names;
    this.#extra = data.extra;
    this.#say = sayIn(data);
    this.#source = new LiveSource<FloorView>({
      address: data.live,
      // The feed is our own server's, written from the same type.
      parse: (view) => view as FloorView,
      changed: (view) => this.#changed(view),
      own: (own) => options.own?.(own as OwnFloor),
      state: (state, since) => {
        this.#feed = state;
        // By the server's clock, whatever the device's own says.
        this.#feedSince = state === 'lost' ? since.getTime() + this.#source.now() - Date.now() : undefined;
        this.draw();
        if (state === 'live') options.live?.();
      },
    });
    hydrate(this.#node(), root);
    root.addEventListener('submit', (event) => this.#submit(event));
    setInterval(() => document.hidden || this.draw(), tick);
  }

  /** Draws again with something that this screen alone knows. */
  tell(extra: unknown): void {
    this.#extra = extra;
    this.draw();
  }

  now(): number {
    return this.#source.now();
  }

  draw(): void {
    const focused = document.activeElement;
    render(this.#node(), this.#root);
    if (focused instanceof HTMLElement && focused !== document.activeElement) this.#keepFocus(focused);
  }

  /** What moved in a list lost the focus on the way and gets it back; where it is gone, the screen says where to go on. */
  #keepFocus(focused: HTMLElement): void {
    const home = focused.isConnected ? focused : this.#root.querySelector<HTMLElement>('[data-focus-home]');
    home?.focus({ preventScroll: true });
  }

  /** Sends a form's fields; the answer is the floor's own, or none where there is no network. */
  async send(fields: FormData): Promise<'done' | 'refused' | 'no-network'> {
    this.#sending += 1;
    this.draw();
    try {
      const response = await fetch(this.data.action, { method: 'POST', body: fields, headers: { accept: 'application/json' } });
      this.#refused(await this.#answerOf(response));
      this.#answered += 1;
      return this.#problem === undefined ? 'done' : 'refused';
    } catch {
      this.#refused(this.#say('floor.no-network'));
      return 'no-network';
    } finally {
      this.#sending -= 1;
      this.draw();
    }
  }

  /** What stands in the way, as a sentence; an answer that is a page for people is one of size or of a failure. */
  async #answerOf(response: Response): Promise<string | undefined> {
    if ((response.headers.get('content-type') ?? '').startsWith('application/json')) return sentenceOf(await response.json());
    return this.#say(response.status === 413 ? 'floor.too-large' : 'floor.failed');
  }

  #submit(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || form.hasAttribute('data-plain')) return;
    event.preventDefault();
    const fields = new FormData(form, event.submitter);
    if (this.#options.take?.(fields) === true) return;
    void this.send(fields).then((outcome) => outcome === 'done' && form.reset());
  }

  #refused(problem: string | undefined): void {
    this.#problem = problem;
    this.#problemAt = Date.now();
  }

  #changed(view: FloorView): void {
    // Before the first sitting there is nothing to show, but it is followed.
    this.#view = view.planned === true ? undefined : view;
    if (Date.now() - this.#problemAt > toBeRead) this.#problem = undefined;
    this.#missNames();
    this.draw();
  }

  /** Somebody speaks, waits or sits on the panel whose name this page has not heard: names are asked for again, at most every ten seconds, and not by all pages in one moment. */
  #missNames(): void {
    if (this.#learning !== undefined || !this.#hearsStrangers()) return;
    const wait = Math.max(this.#askedNames + namesEvery - Date.now(), Math.random() * namesWithin);
    this.#learning = setTimeout(() => {
      this.#learning = undefined;
      if (this.#hearsStrangers()) void this.#learnNames();
    }, wait);
  }

  async #learnNames(): Promise<void> {
    this.#askedNames = Date.now();
    // What the browser kept of them lacks whoever is new.
    const response = await fetch(this.data.namesAt, { cache: 'no-store' }).catch(() => undefined);
    if (response?.ok !== true) return;
    this.#names = (await response.json()) as ScreenData['names'];
    this.draw();
  }

  #hearsStrangers(): boolean {
    const { waiting = {}, speaking, segment } = this.#view ?? {};
    const panel = [...(segment?.experts ?? []), ...(segment?.moderator === undefined ? [] : [segment.moderator])];
    const turns = [...Object.values(waiting), ...(speaking === undefined ? [] : [speaking])];
    return [...panel, ...turns.flatMap(({ holder, group }) => (group === undefined ? [holder] : [holder, group]))].some((one) => this.#names[one] === undefined);
  }

  #node() {
    const Screen = this.#component;
    const { language, timeZone, me, action, links } = this.data;
    return (
      <Screen
        language={language}
        timeZone={timeZone}
        action={action}
        links={links}
        {...(me !== undefined && { me })}
        say={this.#say}
        view={this.#view}
        names={this.#names}
        now={this.#source?.now() ?? Date.now()}
        feed={this.#feed}
        feedSince={this.#feedSince}
        answered={this.#answered}
        newId={() => crypto.randomUUID()}
        problem={this.#problem}
        sending={this.#sending > 0}
        extra={this.#extra}
      />
    );
  }
}

/** Undefined when it was done. */
function sentenceOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('done' in answer) || answer.done === true) return undefined;
  return 'sentence' in answer && typeof answer.sentence === 'string' ? answer.sentence : '';
}

function sayIn({ messages, language }: Pick<ScreenData, 'messages' | 'language'>): Say {
  const formats = new Map<string, IntlMessageFormat>();
  const locale = localeOf(language);
  return (key, values) => {
    const text = messages[key] ?? '';
    if (values === undefined) return text;
    const known = formats.get(key) ?? new IntlMessageFormat(text, locale);
    formats.set(key, known);
    return String(known.format(values));
  };
}
