import type { VNode } from 'preact';
import type { RecommendationState } from '../../../process/synthesis/state.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

const lengthInLists = 420;

/** At most so many characters, cut at a word. */
export function shortened(text: string, most = lengthInLists): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.replace(/\s+\S*$/u, '').toWellFormed()}…`;
}

/** The words of a recommendation in their own language, shortened in lists. */
export function Wording({ of: { text, language }, whole }: { readonly of: Pick<RecommendationState, 'text' | 'language'>; readonly whole?: boolean }): VNode {
  return (
    <span class="wording" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {whole === true ? text : shortened(text)}
    </span>
  );
}

export function RecommendationLink({ visit, of }: { readonly visit: Visit; readonly of: Pick<RecommendationState, 'id' | 'text' | 'language'> }): VNode {
  return (
    <a href={linkTo(visit, 'recommendation', { id: of.id })}>
      <Wording of={of} />
    </a>
  );
}
