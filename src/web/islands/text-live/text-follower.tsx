/// <reference lib="dom" />
import { render } from 'preact';
import { agreementLevels } from '../../../process/text/state.ts';
import type { ProvisionScreen, TextScreen } from '../../../process/text/text-screen.ts';
import { localeOf } from '../../messages/locale-of.ts';
import { freshBlocks } from '../../text/fresh-blocks.ts';
import type { LiveTextData } from '../../text/live-data.ts';
import { wordsOf } from '../../text/live-words.ts';
import { PartyNames } from '../../text/party-names.ts';
import { ProvisionWords } from '../../text/provision-words.tsx';
import { StatusMark } from '../../text/status-mark.tsx';
import { ofText } from '../../text/text-language.ts';
import { LiveSource } from '../live-source.ts';
import type { TakenEvent } from '../live-source.ts';
import { Notes } from './notes.tsx';
import { noteWhileWriting } from './writing.ts';

/** A paragraph that changed is marked for so many milliseconds. */
const marked = 10_000;

/** What the page holds of the text is what it was told since it was drawn: of a provision, some of it. */
type Told = Partial<Omit<TextScreen, 'provisions'>> & { readonly provisions?: Readonly<Record<string, Partial<ProvisionScreen>>> };

/** Follows a text for the page that shows it: draws again what stands in it, never touches what is being written, and says what it cannot draw. */
export class TextFollower {
  readonly #data: LiveTextData;
  readonly #words: ReturnType<typeof wordsOf>;
  readonly #names: PartyNames;
  readonly #provisions: ReadonlySet<string>;
  readonly #watched: ReadonlySet<string>;
  #told: Told = {};
  #isChanged = false;
  #lost: string | undefined;

  constructor(data: LiveTextData) {
    this.#data = data;
    this.#words = wordsOf(data.messages, data.language);
    this.#provisions = new Set(data.provisions);
    this.#watched = new Set(data.watched);
    this.#names = new PartyNames(data.names, data.namesAt, () => this.#drawAll());
    const source = new LiveSource<Told>({
      address: data.live,
      from: data.from,
      // The feed is our own server's, written from the same type; a page may hold a part of it.
      parse: (view) => view as Told,
      changed: (told, by) => this.#changed(told, by),
      state: (state, since) => {
        this.#lost = state === 'live' ? undefined : new Intl.DateTimeFormat(localeOf(data.language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(since);
        this.#note();
      },
    });
    addEventListener('pagehide', (event) => event.persisted || source.close());
  }

  #changed(told: Told, { event, position }: TakenEvent): void {
    const before = this.#told;
    this.#told = told;
    const changed = Object.entries(told.provisions ?? {}).filter(([id, one]) => one !== before.provisions?.[id]);
    // Told whole: it cannot be known what of it is new, and all that is drawn is drawn again.
    const isNew = event === 'change' || position > this.#data.from;
    for (const [id, one] of changed) this.#draw(id, one, event === 'change' ? before.provisions?.[id] : undefined, event === 'change');
    const gone = Object.keys(before.provisions ?? {}).some((id) => told.provisions?.[id] === undefined);
    const undrawn = changed.some(([id, one]) => (one.blocks !== undefined || one.status !== undefined) && isNew && this.#isUndrawn(id));
    const others = (told.revision !== undefined && told.revision !== this.#data.revision) || changed.some(([id]) => !this.#provisions.has(id));
    if (gone || undrawn || others) this.#isChanged = true;
    this.#call(told.called);
    this.#note();
  }

  /** The page shows of it what the feed does not bring. */
  #isUndrawn(id: string): boolean {
    const shown = placesOf(id);
    return this.#watched.has(id) || shown.some((place) => place.querySelector('[data-live-blocks]') === null);
  }

  #draw(id: string, one: Partial<ProvisionScreen>, before: Partial<ProvisionScreen> | undefined, isFresh: boolean): void {
    for (const place of placesOf(id)) {
      this.#drawStatus(place, one);
      this.#drawWords(id, place, one, before);
      if (isFresh && one.blocks !== undefined && one.blocks !== before?.blocks) this.#mark(place);
    }
    if (isFresh && one.blocks !== before?.blocks) noteWhileWriting(id, { changed: this.#words('texts.live.writing'), see: this.#words('texts.live.see'), href: this.#data.provisionAt.replace('~', id) });
  }

  #drawWords(id: string, place: HTMLElement, { blocks, kind, level, label }: Partial<ProvisionScreen>, before: Partial<ProvisionScreen> | undefined): void {
    const into = place.querySelector<HTMLElement>('[data-live-blocks]');
    if (into === null || blocks === undefined) return;
    const { language, textLanguage } = this.#data;
    const href = into.dataset['liveBlocks'];
    const pageLang = language === textLanguage ? undefined : ofText(language).lang;
    const shown = before?.blocks === undefined || before.blocks === blocks ? blocks : freshBlocks(before.blocks, blocks);
    const drawn = { words: this.#words, nameOf: this.#names.of, pageLang, pointHref: href === undefined ? undefined : (point: string) => `${href}#${point}`, ...ofText(textLanguage) };
    const named = label ?? place.querySelector('.provision-label')?.textContent ?? '';
    render(<ProvisionWords {...drawn} kind={kind ?? (into.querySelector('h2, h3, h4') === null ? 'paragraph' : 'heading')} level={level ?? levelOf(into)} label={named} blocks={shown} />, into);
  }

  #drawStatus(place: HTMLElement, { status, points, pending }: Partial<ProvisionScreen>): void {
    const into = place.querySelector<HTMLElement>('[data-live-status]');
    if (into === null || (status === undefined && points === undefined && pending === undefined)) return;
    // What did not change is not told, and stands in the page.
    const is = status ?? statusIn(into);
    if (is === undefined) return;
    render(<StatusMark words={this.#words} language={this.#data.language} nameOf={this.#names.of} status={is} points={points ?? 0} pending={pending} />, into);
  }

  #mark(place: HTMLElement): void {
    place.classList.add('just-changed');
    setTimeout(() => place.classList.remove('just-changed'), marked);
  }

  /** The paragraph that the room is at. */
  #call(called: string | undefined): void {
    if (called === undefined) return;
    for (const place of document.querySelectorAll<HTMLElement>('[data-provision][data-called]')) if (place.dataset['provision'] !== called) delete place.dataset['called'];
    for (const place of placesOf(called)) place.dataset['called'] = 'yes';
  }

  #drawAll(): void {
    for (const [id, one] of Object.entries(this.#told.provisions ?? {})) for (const place of placesOf(id)) this.#drawWords(id, place, one, undefined);
  }

  #note(): void {
    const into = document.querySelector<HTMLElement>('[data-live-notes]');
    if (into === null) return;
    into.dataset['feed'] = this.#lost === undefined ? 'live' : 'lost';
    const words = this.#words;
    render(<Notes lost={this.#lost === undefined ? undefined : words('floor.feed.lost', { time: this.#lost })} changed={this.#isChanged ? words('texts.live.changed') : undefined} show={words('texts.live.show')} />, into);
  }
}

function placesOf(id: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-provision="${CSS.escape(id)}"]`)];
}

/** Where the server said that it stands. */
function statusIn(into: HTMLElement): ProvisionScreen['status'] | undefined {
  const found = into.querySelector('.status')?.classList ?? [];
  return (['open', 'reserved', 'clean', ...agreementLevels] as const).find((status) => [...found].includes(`level-${status}`));
}

/** Of a heading: h2 is of no other. */
function levelOf(into: HTMLElement): number {
  return ['H2', 'H3', 'H4'].indexOf(into.querySelector('h2, h3, h4')?.tagName ?? 'H2');
}
