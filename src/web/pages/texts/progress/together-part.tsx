import type { VNode } from 'preact';
import type { Pair, Together } from '../../../../process/text/progress/standing-together.ts';
import { localeOf } from '../../../messages/catalogue.ts';
import { linkTo } from '../../../visit.ts';
import type { ProgressProps } from './progress-page.tsx';

const firstShown = 15;
const mostInTable = 14;

type TogetherProps = Pick<ProgressProps, 'visit' | 'view'> & { readonly together: Together };

/** Who stands with whom on this text: those nearest to one another, and a table of those who ask for most. */
export function TogetherPart({ visit, view, together }: TogetherProps): VNode | null {
  const { words } = visit;
  const near = together.pairs.filter(({ same }) => same > 0);
  if (together.pairs.length === 0) return null;
  const all = visit.url.searchParams.get('all') === 'pairs';
  return (
    <section aria-labelledby="together">
      <h2 id="together">{words('text-progress.together')}</h2>
      <p class="hint">{words('text-progress.together.lead')}</p>
      {near.length === 0 && <p>{words('text-progress.together.none')}</p>}
      <ul class="pairs">
        {(all ? near : near.slice(0, firstShown)).map((pair) => (
          <li key={pair.parties.join()}>
            <bdi>{view.nameOf(pair.parties[0])}</bdi> · <bdi>{view.nameOf(pair.parties[1])}</bdi>: <strong>{words('text-progress.of', { same: pair.same, of: pair.of })}</strong>
          </li>
        ))}
      </ul>
      {!all && near.length > firstShown && <p><a href={`${linkTo(visit, 'textProgress', { id: view.negotiation.text.id }, { all: 'pairs' })}#together`}>{words('text-progress.all', { count: near.length })}</a></p>}
      <Matrix visit={visit} view={view} together={together} />
    </section>
  );
}

/** Squares as large as the share on which two stand together; the share stands in them too. */
function Matrix({ visit, view, together: { parties, pairs } }: TogetherProps): VNode | null {
  const { words, language } = visit;
  const shown = parties.slice(0, mostInTable);
  const byKey = new Map(pairs.map((pair) => [keyOf(...pair.parties), pair]));
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 });
  if (shown.length < 3) return null;
  return (
    <div class="picture-scroll" role="region" tabIndex={0} aria-label={words('text-progress.together.table')}>
      <table class="together">
        <caption>{words('text-progress.together.table')}</caption>
        <thead>
          <tr>
            <td />
            {shown.map((party, at) => <th key={party} scope="col"><abbr title={view.nameOf(party)}>{at + 1}</abbr></th>)}
          </tr>
        </thead>
        <tbody>
          {shown.map((party, at) => (
            <tr key={party}>
              <th scope="row">{at + 1}. <bdi>{view.nameOf(party)}</bdi></th>
              {shown.map((other) => <Cell key={other} pair={byKey.get(keyOf(party, other))} format={(share) => percent.format(share)} title={(pair) => words('text-progress.of', { same: pair.same, of: pair.of })} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function Cell({ pair, format, title }: { readonly pair: Pair | undefined; readonly format: (share: number) => string; readonly title: (pair: Pair) => string }): VNode {
  if (pair === undefined) return <td class="none">–</td>;
  const share = pair.of === 0 ? 0 : pair.same / pair.of;
  const side = Math.round(Math.sqrt(share) * 20 * 10) / 10;
  return (
    <td title={title(pair)}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><rect x={10 - side / 2} y={10 - side / 2} width={side} height={side} /></svg>
      <span>{format(share)}</span>
    </td>
  );
}
