import type { VNode } from 'preact';
import { isAgreed } from '../../process/text/paragraph-counts.ts';
import type { ProvisionStatus } from '../../process/text/negotiation.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { Words } from '../messages/catalogue.ts';
import { nameList } from './name-list.ts';

interface StatusMarkProps {
  readonly words: Words;
  readonly language: Language;
  readonly nameOf: (party: string) => string;
  readonly status: ProvisionStatus;
  /** Points that are open. */
  readonly points: number;
  /** Those whose word is still to come, or how many they are where names are not shown. */
  readonly pending?: readonly string[] | number | undefined;
}

/** Where a provision stands: open with so many points, clean as computed, or agreed, at which level and pending whom. Drawn by the server and in the page alike. */
export function StatusMark({ words, language, nameOf, status, points, pending = [] }: StatusMarkProps): VNode {
  return (
    <span class={`status status-${isAgreed(status) ? 'agreed' : status} level-${status}`}>
      {status === 'open' ? words(points === 0 ? 'text.status.empty' : 'text.status.open', { count: points }) : words(`text.status.${status}`)}
      {(typeof pending === 'number' ? pending : pending.length) > 0 && (
        <span class="pending"> {typeof pending === 'number' ? words('text.pending.some', { count: pending }) : words('text.pending', { who: nameList(language, pending.map(nameOf)) })}</span>
      )}
    </span>
  );
}
