import type { LoadedDraft, LoadedSentence } from '../../../store/synthesis/load-draft.ts';
import { loadDraft } from '../../../store/synthesis/load-draft.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { wordSaid } from '../../synthesis/word-said.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** The draft that the address names, as of the moment looked at; undefined where there is none. */
export async function loadAskedDraft(visit: Visit): Promise<LoadedDraft | undefined> {
  return loadDraftCalled(visit, visit.parameters['id'] ?? '');
}

/** Computed sentences are worded in the language of the draft, whoever reads it. */
export async function loadDraftCalled(visit: Visit, id: string, position = visit.position): Promise<LoadedDraft | undefined> {
  const { store: { pool }, process } = visit;
  const draft = isId(id) ? await loadState(pool, process, position, 'draft', id) : undefined;
  return draft === undefined ? undefined : loadDraft(pool, process, position, id, (said) => wordSaid(said, draft.language));
}

export function sentencesOf({ sections }: Pick<LoadedDraft, 'sections'>): readonly LoadedSentence[] {
  return sections.flatMap(({ sentences }) => sentences);
}

export function draftTrail(visit: Visit, { draft: { id, title } }: LoadedDraft, own = true): readonly { readonly label: string; readonly href: string }[] {
  return [{ label: visit.words('drafts.title'), href: linkTo(visit, 'drafts', {}) }, ...(own ? [{ label: title, href: linkTo(visit, 'draft', { id }) }] : [])];
}

/** How a text in this language is marked in a page of another. */
export function inItsLanguage(language: Language | null | undefined, visit: Visit): { readonly lang?: string; readonly dir?: 'rtl' | 'ltr' } {
  if (language === null || language === undefined || language === visit.language) return {};
  return { lang: language === 'zh' ? 'zh-Hans' : language, dir: language === 'ar' ? 'rtl' : 'ltr' };
}

export function sentenceAnchor(id: string): string {
  return `s-${id}`;
}

/** Of a sentence, what it lacks before it can be published. */
export function wantOf({ bare, flags, differs }: LoadedSentence): 'bare' | 'flagged' | 'differs' | undefined {
  if (bare) return 'bare';
  if (flags.length > 0) return 'flagged';
  return differs ? 'differs' : undefined;
}
