import type { VNode } from 'preact';
import { paragraphCounts } from '../../process/text/paragraph-counts.ts';
import type { ProvisionScreen } from '../../process/text/text-screen.ts';
import { nameList } from '../text/name-list.ts';
import { Blocks, Runs } from '../text/runs.tsx';
import { StatusMark } from '../text/status-mark.tsx';
import { ofText, pageLangBeside } from '../text/text-language.ts';
import { hourText } from './parts/feed-state.tsx';
import type { TextHallProps } from './text-hall-data.ts';
import { textFitOf } from './text-hall-fit.ts';
import { Outline } from './text-hall-outline.tsx';
import { headingOver, inSequence, nameOfProvision, neighbours } from './text-hall-sequence.ts';
import type { Placed } from './text-hall-sequence.ts';

/** The text on the wall of a hall: the paragraph that the chair has called, as large as it fits; before any call the outline. */
export function TextHall(props: TextHallProps): VNode {
  const { view, title, theme, words, language, feed, feedSince, timeZone } = props;
  const all = inSequence(view);
  const called = view.called === undefined ? undefined : all.find(({ id }) => id === view.called);
  return (
    <div class="text-hall" data-theme={theme} data-called={called?.id} data-feed={feed}>
      <div class="text-hall-head">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {view.reading?.open === true && <p>{words('texts.hall.reading', { number: view.reading.number })}</p>}
      </div>
      <p class="visually-hidden" role="status">
        {called === undefined ? '' : words('texts.hall.called', { label: nameOfProvision(called) })}
      </p>
      {called === undefined ? <Outline {...props} all={all} /> : <Called {...props} all={all} called={called} />}
      <div class="text-hall-foot">
        {called !== undefined && <Neighbours {...props} all={all} called={called} />}
        <Progress {...props} all={all} />
      </div>
      {feed === 'lost' && (
        <p class="text-hall-lost" role="status">
          {words('floor.feed.lost', { time: feedSince === undefined ? '' : hourText(feedSince, { language, timeZone }) })}
        </p>
      )}
    </div>
  );
}

interface Drawn extends TextHallProps {
  readonly all: readonly Placed[];
}

function Called(props: Drawn & { readonly called: Placed }): VNode {
  const { words, nameOf, language, textLanguage, called, all, fresh, fit, page } = props;
  const own = ofText(textLanguage);
  const pageLang = pageLangBeside(textLanguage, language);
  const over = headingOver(all, called);
  const blocks = fresh ?? called.blocks;
  return (
    <div class="text-hall-stage" data-provision={called.id} data-fit={fit ?? textFitOf(blocks, nameOf)} data-in-parts={page === undefined ? undefined : 'yes'}>
      <div class="text-hall-label">
        {called.label !== '' && <h2 {...own}>{called.label}</h2>}
        <StatusMark words={words} language={language} nameOf={nameOf} status={called.status} points={called.points} pending={called.pending} />
        {called.added !== undefined && <span class="text-hall-added">{called.added.length === 0 ? words('texts.hall.added') : words('texts.hall.added.by', { who: nameList(language, called.added.map(nameOf)) })}</span>}
        {over !== undefined && (
          <span class="text-hall-over" {...own}>
            <Runs words={words} nameOf={nameOf} runs={over.blocks[0]?.runs ?? []} />
          </span>
        )}
      </div>
      <div class={`text-hall-words kind-${called.kind}`} {...own}>
        <Blocks words={words} nameOf={nameOf} pageLang={pageLang} blocks={blocks} label={called.label} {...own} />
      </div>
      {page !== undefined && (
        <div class="text-hall-turn">
          <button type="button" data-turn="-1" disabled={page.shown === 1} aria-label={words('texts.hall.turn.back')}>
            ▲
          </button>
          <span>{words('texts.hall.page', { page: page.shown, pages: page.of })}</span>
          <button type="button" data-turn="1" disabled={page.shown === page.of} aria-label={words('texts.hall.turn.on')}>
            ▼
          </button>
        </div>
      )}
    </div>
  );
}

/** Where the called paragraph stands: what is before and after it. */
function Neighbours({ words, textLanguage, all, called }: Drawn & { readonly called: ProvisionScreen }): VNode {
  const { before, after } = neighbours(all, called);
  const own = ofText(textLanguage);
  return (
    <ol class="text-hall-neighbours" {...own}>
      {before !== undefined && <li><span class="visually-hidden">{words('texts.hall.before')}: </span><span aria-hidden="true">{own.dir === 'rtl' ? '→ ' : '← '}</span>{nameOfProvision(before)}</li>}
      <li aria-current="true">{nameOfProvision(called)}</li>
      {after !== undefined && <li><span class="visually-hidden">{words('texts.hall.after')}: </span>{nameOfProvision(after)}<span aria-hidden="true">{own.dir === 'rtl' ? ' ←' : ' →'}</span></li>}
    </ol>
  );
}

/** How far the whole text is: a line, and the same in figures. */
function Progress({ words, all }: Drawn): VNode {
  const { paragraphs, agreed, clean, open } = paragraphCounts(all);
  return (
    <div class="text-hall-progress">
      <svg class="text-hall-line" viewBox={`0 0 ${Math.max(paragraphs, 1)} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="part-agreed" x="0" y="0" width={agreed} height="1" />
        <rect class="part-clean" x={agreed} y="0" width={clean} height="1" />
        <rect class="part-open" x={agreed + clean} y="0" width={open} height="1" />
      </svg>
      <p>
        <span>{words('texts.count.paragraphs', { count: paragraphs })}</span> <span class="part-agreed">{words('texts.count.agreed', { count: agreed })}</span> <span class="part-clean">{words('texts.count.clean', { count: clean })}</span> <span class="part-open">{words('texts.count.open', { count: open })}</span>
      </p>
    </div>
  );
}
