import type { VNode } from 'preact';
import type { ComparedRow } from '../../../../process/text/compare/compare-revisions.ts';
import type { Run } from '../../../../process/text/compile/print/runs.ts';
import { Runs } from '../../../text/runs.tsx';
import { ofText } from '../../../text/text-language.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import { SideName } from './compare-bar.tsx';
import { rowAnchor } from './compare-parts.ts';
import type { NumberedRow } from './compare-parts.ts';
import type { CompareQuery } from './compare-query.ts';
import type { Side, Sides } from './compare-sides.ts';
import { storyOf } from './row-words.ts';
import type { Caller } from './row-words.ts';

interface RowsProps {
  readonly visit: Visit;
  readonly sides: Sides;
  readonly from: Side;
  readonly to: Side;
  readonly shown: readonly NumberedRow[];
  readonly called: Caller;
  readonly as: CompareQuery['as'];
}

/** One text with what changed in it, or both beside one another, below each other where there is no room. */
export function ComparedRows({ visit, sides, from, to, shown, called, as }: RowsProps): VNode {
  const titles = titlesIn(sides);
  if (as === 'inline') return <div class="versus">{shown.map((one) => <Row key={one.at} visit={visit} sides={sides} titles={titles} one={one} called={called} />)}</div>;
  return (
    <div class="versus versus-beside">
      <div class="versus-heads" aria-hidden="true">
        <p><SideName visit={visit} sides={sides} side={from} plain /></p>
        <p><SideName visit={visit} sides={sides} side={to} plain /></p>
      </div>
      {shown.map((one) => (
        <Row key={one.at} visit={visit} sides={sides} titles={titles} one={one} called={called} beside={[from, to]} />
      ))}
    </div>
  );
}

/** Headings and objectives of all that is compared. */
function titlesIn({ view, revisions }: Sides): ReadonlySet<string> {
  const all = [...view.compiled.provisions, ...revisions.flatMap(({ provisions }) => provisions)];
  return new Set(all.filter(({ kind }) => kind === 'heading' || kind === 'objective').map(({ id }) => id));
}

interface RowProps {
  readonly titles: ReadonlySet<string>;
  readonly visit: Visit;
  readonly sides: Sides;
  readonly one: NumberedRow;
  readonly called: Caller;
  readonly beside?: readonly [Side, Side];
}

function Row({ visit, sides, titles, one: { row, at }, called, beside }: RowProps): VNode {
  const { words } = visit;
  const own = ofText(sides.view.negotiation.text.language);
  const story = storyOf(words, row, called);
  const drawn = (runs: readonly Run[]) => <p class="provision-text" {...own}><Runs runs={runs} words={words} nameOf={sides.view.nameOf} /></p>;
  return (
    <section class={`versus-row row-${row.kind}${[...row.before, ...row.after].every(({ id }) => titles.has(id)) ? ' is-title' : ''}`} id={rowAnchor(at)}>
      <p class="provision-head">
        <Label visit={visit} row={row} own={own} />
        {story !== undefined && <span class="versus-story" dir="auto">{story}</span>}
        {row.guessed && row.kind !== 'same' && <span class="soft">{words('text-compare.guessed')}</span>}
      </p>
      {beside === undefined ? drawn(row.runs) : (
        <div class="versus-two">
          <Half visit={visit} sides={sides} side={beside[0]} drawn={row.before.length === 0 ? undefined : drawn(without(row.runs, 'inserted'))} />
          <Half visit={visit} sides={sides} side={beside[1]} drawn={row.after.length === 0 ? undefined : drawn(without(row.runs, 'deleted'))} />
        </div>
      )}
    </section>
  );
}

function without(runs: readonly Run[], change: 'inserted' | 'deleted'): readonly Run[] {
  return runs.filter((run) => run.is !== 'words' || run.change !== change);
}

function Half({ visit, sides, side, drawn }: { readonly visit: Visit; readonly sides: Sides; readonly side: Side; readonly drawn: VNode | undefined }): VNode {
  return (
    <div class="versus-half">
      <p class="versus-side"><SideName visit={visit} sides={sides} side={side} plain /></p>
      {drawn ?? <p class="unknown">{visit.words('text-compare.not-there')}</p>}
    </div>
  );
}

function Label({ visit, row: { before, after }, own }: { readonly visit: Visit; readonly row: ComparedRow; readonly own: ReturnType<typeof ofText> }): VNode | null {
  const labelled = (after.length > 0 ? after : before).filter(({ label }) => label !== '');
  if (labelled.length === 0) return null;
  return (
    <span>
      {labelled.map(({ id, label }, at) => (
        <span key={id}>{at > 0 && ' '}<a class="provision-label" href={linkTo(visit, 'provision', { id })} {...own}>{label}</a></span>
      ))}
    </span>
  );
}
