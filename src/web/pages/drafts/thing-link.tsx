import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '../../../process/vocabulary/language.ts';
import { subjectHref } from '../../parts/sentence.tsx';
import type { Visit } from '../../visit.ts';
import { withQuery } from '../../visit.ts';
import { inItsLanguage } from './asked-draft.ts';

interface ThingLinkProps {
  readonly visit: Visit;
  readonly of: string;
  /** Of the words of the link. */
  readonly language?: Language | null | undefined;
  /** Words in its text to which the link goes. */
  readonly span?: { readonly start: number; readonly end: number } | undefined;
  readonly children: ComponentChildren;
}

/** A link to the page of a thing; of words in a document, to the place where they stand. */
export function ThingLink({ visit, of, language, span, children }: ThingLinkProps): VNode {
  const href = subjectHref(of, visit);
  const marked = inItsLanguage(language, visit);
  if (href === undefined) return <span {...marked}>{children}</span>;
  const [path = href, query = ''] = href.split('?');
  const placed = span === undefined || !of.startsWith('edition:') ? href : withQuery(path, { ...Object.fromEntries(new URLSearchParams(query)), from: String(span.start), to: String(span.end) });
  return (
    <a href={placed} {...marked}>
      {children}
    </a>
  );
}
