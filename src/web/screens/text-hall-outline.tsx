import type { VNode } from 'preact';
import { isAgreed, paragraphCounts } from '../../process/text/paragraph-counts.ts';
import { Runs } from '../text/runs.tsx';
import { ofText } from '../text/text-language.ts';
import type { TextHallProps } from './text-hall-data.ts';
import { sectionsOf } from './text-hall-sequence.ts';
import type { Placed } from './text-hall-sequence.ts';

/** While no paragraph is called: the headings of the text, and under each where its paragraphs stand. */
export function Outline({ words, nameOf, textLanguage, language, all }: TextHallProps & { readonly all: readonly Placed[] }): VNode {
  const sections = sectionsOf(all);
  const own = ofText(textLanguage);
  return (
    <div class="text-hall-outline" data-sections={sections.length > 24 ? 'many' : sections.length > 10 ? 'some' : 'few'}>
      <h2>{words('texts.hall.outline')}</h2>
      <ol>
        {sections.map(({ head, under }, at) => {
          const { agreed, clean, open } = paragraphCounts(under);
          return (
            <li key={head?.id ?? at} class={head?.kind === 'heading' ? 'is-heading' : undefined}>
              {head !== undefined && (
                <span class="text-hall-title" {...own}>
                  {head.label !== '' && <b>{head.label} </b>}
                  <Runs words={words} nameOf={nameOf} pageLang={language} runs={head.blocks[0]?.runs ?? []} />
                </span>
              )}
              {under.length > 0 && (
                <span class="text-hall-dots">
                  {under.map(({ id, status, added }) => (
                    <i key={id} class={`dot-${added === undefined ? (isAgreed(status) ? 'agreed' : status === 'open' ? 'open' : 'clean') : 'added'}`} aria-hidden="true" />
                  ))}
                  <span class="visually-hidden">
                    {words('texts.count.agreed', { count: agreed })} {words('texts.count.clean', { count: clean })} {words('texts.count.open', { count: open })}
                  </span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
