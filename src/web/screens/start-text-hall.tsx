/// <reference lib="dom" />
import { hydrate, render } from 'preact';
import type { TextScreen } from '../../process/text/text-screen.ts';
import { LiveSource } from '../islands/live-source.ts';
import { freshBlocks } from '../text/fresh-blocks.ts';
import type { ShownBlock } from '../text/fresh-blocks.ts';
import { wordsOf } from '../text/live-words.ts';
import { PartyNames } from '../text/party-names.ts';
import { TextHall } from './text-hall.tsx';
import type { TextHallData, TextHallProps } from './text-hall-data.ts';
import { smallestFit } from './text-hall-fit.ts';

/** What came is marked for so many milliseconds. */
const marked = 10_000;

/** Brings the text's screen in the hall to life: it follows the chair's call and every change of the paragraph. */
export function startTextHall(): RunningTextHall | undefined {
  const root = document.querySelector<HTMLElement>('[data-text-hall]');
  const text = document.querySelector('[data-text-hall-data]')?.textContent;
  if (root === null || text === undefined || text === '') return undefined;
  return new RunningTextHall(root, JSON.parse(text) as TextHallData);
}

class RunningTextHall {
  readonly #root: HTMLElement;
  readonly #data: TextHallData;
  readonly #words: TextHallProps['words'];
  readonly #names: PartyNames;
  readonly #source: LiveSource<TextScreen>;
  #view: TextScreen;
  #isWhole = false;
  #feed: TextHallProps['feed'] = 'still';
  #feedSince: number | undefined;
  #fresh: readonly ShownBlock[] | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;
  #fit: number | undefined;
  #page: TextHallProps['page'];

  constructor(root: HTMLElement, data: TextHallData) {
    this.#root = root;
    this.#data = data;
    this.#view = data.view;
    this.#words = wordsOf(data.messages, data.language);
    this.#names = new PartyNames(data.names, data.namesAt, () => this.#draw());
    hydrate(this.#node(), root);
    this.#measure();
    this.#names.learn();
    this.#source = new LiveSource<TextScreen>({
      address: data.live,
      // The feed is our own server's, written from the same type.
      parse: (view) => view as TextScreen,
      changed: (view) => this.#changed(view),
      state: (state, since) => {
        this.#feed = state;
        this.#feedSince = state === 'lost' ? since.getTime() + this.#source.now() - Date.now() : undefined;
        this.#draw();
      },
    });
    root.addEventListener('click', (event) => this.#turn(event.target instanceof Element ? Number(event.target.closest<HTMLElement>('[data-turn]')?.dataset['turn'] ?? 0) : 0));
    addEventListener('keydown', ({ key }) => this.#turn(key === 'PageDown' || key === 'ArrowDown' ? 1 : key === 'PageUp' || key === 'ArrowUp' ? -1 : 0));
    addEventListener('resize', () => this.#measure());
    void document.fonts.ready.then(() => this.#measure());
  }

  #changed(view: TextScreen): void {
    const [before, after] = [calledIn(this.#view), calledIn(view)];
    const isOther = this.#view.called !== view.called;
    // What the server drew first may be older than the feed; from then on each change is known.
    if (isOther || after === undefined) this.#forget();
    else if (this.#isWhole && JSON.stringify(before?.blocks) !== JSON.stringify(after.blocks)) this.#mark(freshBlocks(before?.blocks ?? [], after.blocks));
    this.#view = view;
    this.#isWhole = true;
    if (isOther) this.#page = undefined;
    this.#draw();
    this.#measure();
  }

  #mark(blocks: readonly ShownBlock[]): void {
    this.#forget();
    this.#fresh = blocks;
    this.#fading = setTimeout(() => {
      this.#forget();
      this.#draw();
    }, marked);
  }

  #forget(): void {
    clearTimeout(this.#fading);
    this.#fresh = undefined;
  }

  /** The largest size in which all of it can be seen; where none is, it is shown in parts, the one with what came first. */
  #measure(): void {
    const words = this.#wordsShown();
    const stage = words?.closest<HTMLElement>('[data-fit]');
    if (words === null || stage === null || stage === undefined) return;
    let fit = 1;
    for (; fit <= smallestFit; fit += 1) {
      stage.dataset['fit'] = String(fit);
      if (words.scrollHeight <= words.clientHeight + 1 && words.scrollWidth <= words.clientWidth + 1) break;
    }
    this.#fit = Math.min(fit, smallestFit);
    this.#page = fit <= smallestFit ? undefined : { shown: this.#page?.shown ?? 1, of: 2 };
    this.#draw();
    stage.dataset['fit'] = String(this.#fit);
    if (this.#page !== undefined) this.#showPart(words);
  }

  #showPart(words: HTMLElement): void {
    const [stride, of] = partsOf(words);
    const mark = this.#fresh === undefined ? null : words.querySelector('.fresh');
    const shown = mark === null ? Math.min(this.#page?.shown ?? 1, of) : partWith(words, mark, stride);
    this.#page = { shown, of };
    this.#draw();
    words.scrollTo({ left: (shown - 1) * stride * (getComputedStyle(words).direction === 'rtl' ? -1 : 1) });
  }

  #turn(by: number): void {
    const words = this.#wordsShown();
    if (by === 0 || this.#page === undefined || words === null) return;
    this.#page = { ...this.#page, shown: Math.min(Math.max(this.#page.shown + by, 1), this.#page.of) };
    this.#forget();
    this.#showPart(words);
  }

  #wordsShown(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.text-hall-words');
  }

  #draw(): void {
    render(this.#node(), this.#root);
  }

  #node() {
    const { title, language, textLanguage, timeZone, theme } = this.#data;
    return (
      <TextHall
        title={title}
        language={language}
        textLanguage={textLanguage}
        timeZone={timeZone}
        {...(theme !== undefined && { theme })}
        words={this.#words}
        nameOf={this.#names.of}
        view={this.#view}
        feed={this.#feed}
        feedSince={this.#feedSince}
        fresh={this.#fresh}
        fit={this.#fit}
        page={this.#page}
      />
    );
  }
}

function calledIn({ called, provisions }: TextScreen): TextScreen['provisions'][string] | undefined {
  return called === undefined ? undefined : provisions[called];
}

/** Columns go on beside the screen: how far it is from one part to the next, and how many there are. */
function partsOf(words: HTMLElement): readonly [stride: number, of: number] {
  const gap = Number.parseFloat(getComputedStyle(words).columnGap) || 0;
  const stride = words.clientWidth + gap;
  return [stride, Math.max(1, Math.ceil((words.scrollWidth + gap - 1) / stride))];
}

function partWith(words: HTMLElement, mark: Element, stride: number): number {
  const [here, whole] = [mark.getBoundingClientRect(), words.getBoundingClientRect()];
  const rtl = getComputedStyle(words).direction === 'rtl';
  const away = rtl ? whole.right - here.right : here.left - whole.left;
  return Math.floor((away + Math.abs(words.scrollLeft)) / stride) + 1;
}
