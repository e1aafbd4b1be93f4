import type { VNode } from 'preact';
import type { LoadedDraft, LoadedSentence } from '../../../store/synthesis/load-draft.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { inItsLanguage, wantOf } from './asked-draft.ts';
import type { DeskQuery } from './desk-query.ts';

const wants = ['bare', 'flagged', 'differs'] as const;

/** The sections of the draft, how far each has come, and which one lies on the desk. */
export function Outline({ visit, loaded, query }: { readonly visit: Visit; readonly loaded: LoadedDraft; readonly query: DeskQuery }): VNode {
  const { draft, sections } = loaded;
  const { words } = visit;
  return (
    <nav class="desk-outline" aria-label={words('drafts.sections')}>
      <ol>
        {sections.map(({ section, sentences }) => (
          <li key={section.id}>
            <a href={linkTo(visit, 'draftDesk', { id: draft.id }, { section: section.id })} aria-current={section.id === query.section?.id ? 'true' : undefined}>
              <span {...inItsLanguage(draft.language, visit)}>{section.heading}</span>
            </a>{' '}
            <span class="count">{words('drafts.count', { count: sentences.length })}</span>
            <Wants visit={visit} sentences={sentences} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** How many sentences lack something, and what. */
export function Wants({ visit, sentences }: { readonly visit: Visit; readonly sentences: readonly LoadedSentence[] }): VNode {
  return (
    <>
      {wants.map((want) => {
        const count = sentences.filter((sentence) => wantOf(sentence) === want).length;
        return count === 0 ? null : (
          <span key={want} class={`want want-${want}`}>
            {visit.words(`drafts.want.${want}`, { count })}
          </span>
        );
      })}
    </>
  );
}
