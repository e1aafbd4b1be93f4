import type { VNode } from 'preact';
import { labelOrWords } from '../../text/structure-notes.tsx';
import type { TextView } from '../../text/text-view.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** Provisions that are agreed together or not at all. */
export function Packages({ visit, view }: { readonly visit: Visit; readonly view: TextView }): VNode | null {
  const tied = view.negotiation.packages.filter(({ status }) => status === 'tied');
  if (tied.length === 0) return null;
  return (
    <details class="packages">
      <summary>{visit.words('texts.packages', { count: tied.length })}</summary>
      <ul>
        {tied.map(({ id, title, provisions }) => (
          <li key={id}>
            {title}:{' '}
            {provisions.map((one, at) => (
              <span key={one}>
                {at > 0 && ', '}
                <a href={linkTo(visit, 'provision', { id: one })}>{labelOrWords(view, one)}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
