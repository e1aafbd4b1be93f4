import type { VNode } from 'preact';
import type { LocalizedText } from '../../process/vocabulary/language.ts';
import { isMessageKey } from '../messages/catalogue.ts';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';
import { Text } from './text.tsx';

export interface NamedDocument {
  readonly id: string;
  readonly symbol?: string | null | undefined;
  readonly title: LocalizedText;
}

/** A document as it is cited: its symbol, then its title, leading to its page. */
export function DocumentLine({ visit, document }: { readonly visit: Visit; readonly document: NamedDocument }): VNode {
  return (
    <span class="document-line">
      {document.symbol != null && <bdi class="symbol">{document.symbol}</bdi>}{' '}
      <a href={linkTo(visit, 'document', { id: document.id })}>
        <Text text={document.title} language={visit.language} />
      </a>
    </span>
  );
}

export function documentKindLabel(kind: string, visit: Visit): string {
  const key = `document-kind.${kind}`;
  return isMessageKey(key) ? visit.words(key) : kind;
}
