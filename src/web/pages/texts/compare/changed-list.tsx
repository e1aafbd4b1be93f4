import type { VNode } from 'preact';
import type { TextView } from '../../../text/text-view.ts';
import { ofText } from '../../../text/text-language.ts';
import type { Visit } from '../../../visit.ts';
import type { NumberedRow } from './compare-parts.ts';
import { calledIn, kindOf } from './row-words.ts';
import type { Caller } from './row-words.ts';

interface ListProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly changed: readonly NumberedRow[];
  readonly called: Caller;
  readonly hrefTo: (at: number) => string;
}

/** Every paragraph that changed, with what became of it, and a link to it. */
export function ChangedList({ visit, view, changed, called, hrefTo }: ListProps): VNode | null {
  if (changed.length === 0) return null;
  const own = ofText(view.negotiation.text.language);
  return (
    <details class="text-outline changed-list" open={changed.length <= 24}>
      <summary>{visit.words('text-compare.changed', { count: changed.length })}</summary>
      <ol>
        {changed.map(({ row, at }) => (
          <li key={at}>
            <a href={hrefTo(at)} {...own}>{calledIn(row, called)}</a> <span class="soft">{visit.words(kindOf(row))}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
