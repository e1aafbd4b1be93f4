import type { VNode } from 'preact';
import type { TextState } from '../../process/text/state.ts';
import { plainText, Text } from '../parts/text.tsx';
import type { Visit } from '../visit.ts';
import type { textViews } from './text-views.tsx';

type TextViewPage = (typeof textViews)[number];

/** The text's title over one of its pages; whoever cannot see which tab is open hears its name. */
export function TextHeading({ visit, text, page }: { readonly visit: Visit; readonly text: Pick<TextState, 'title'>; readonly page: TextViewPage }): VNode {
  return (
    <h1 class="text-heading">
      <Text text={text.title} language={visit.language} />
      <span class="visually-hidden"> · {visit.words(`text.view.${page}`)}</span>
    </h1>
  );
}

/** How a page of a text is called among others: the page first, since a tab of a browser shows only the beginning. */
export function textPageTitle({ words, language }: Visit, text: Pick<TextState, 'title'>, page: TextViewPage): string {
  return `${words(`text.view.${page}`)} · ${plainText(text.title, language)}`;
}
