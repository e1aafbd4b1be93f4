import { begun } from '../participation/bodies.test-support.ts';
import type { Given } from '../participation/given.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RecommendationState } from './state.ts';

/** The text of the input `paper`: three requests, the last of which asks for two things. */
export const paperText = 'We ask for open doors.\nWe ask for warm meals. We ask for clean beds and for quiet nights.';

/** The exact words at their place in the paper. */
export function place(words: string): { readonly start: number; readonly end: number; readonly quote: string } {
  const start = paperText.indexOf(words);
  if (start < 0) throw new Error(`Not in the paper: ${words}`);
  return { start, end: start + words.length, quote: words };
}

export const themes: ProcessCommand = { name: 'set-taxonomy', data: { taxonomy: 'themes', title: { en: 'Themes' }, codes: [{ code: '1', heading: { en: 'Rights' } }, { code: '2', heading: { en: 'Returns' } }] } };
export const areas: ProcessCommand = { name: 'set-taxonomy', data: { taxonomy: 'areas', title: { en: 'Areas' }, codes: [{ code: 'north', heading: { en: 'North' } }, { code: 'south', heading: { en: 'South' } }] } };

export function found(recommendation: string, words: string, more: Readonly<Record<string, unknown>> = {}): ProcessCommand {
  return { name: 'extract-recommendation', data: { recommendation, origin: { of: 'input:paper', pieces: [place(words)] }, language: 'en', foundBy: 'extractor', ...more } };
}

export function join(recommendation: string, members: readonly string[], text = 'We ask for good care.'): ProcessCommand {
  return { name: 'join-recommendations', data: { recommendation, members: [...members], text, language: 'en' } };
}

export function split(recommendation: string, into: Readonly<Record<string, string>>): ProcessCommand {
  return { name: 'split-recommendation', data: { recommendation, into: Object.entries(into).map(([id, words]) => ({ recommendation: id, pieces: [place(words)] })) } };
}

export function code(recommendation: string, taxonomy: string, codes: readonly string[]): ProcessCommand {
  return { name: 'code-recommendation', data: { recommendation, taxonomy, codes: [...codes], how: 'given' } };
}

export const confirm = (recommendation: string, text?: string): ProcessCommand => ({ name: 'confirm-recommendation', data: { recommendation, ...(text !== undefined && { text }) } });
export const reject = (recommendation: string, reason = 'It asks for nothing.'): ProcessCommand => ({ name: 'reject-recommendation', data: { recommendation, reason } });
export const separate = (recommendation: string, from: string): ProcessCommand => ({ name: 'separate-recommendation', data: { recommendation, from } });

/** Two taxonomies, a paper, and its three requests `doors`, `meals` and `beds` as the extractor found them. */
export function given(more: readonly ProcessCommand[] = []): Given {
  return begun([
    { name: 'record-participant', data: { participant: 'caritas', name: { en: 'Caritas' }, type: 'consultative-status', constituency: 'non-governmental-organization', since: '2017-01-01' } },
    themes,
    areas,
    { name: 'submit-input', data: { input: 'paper', form: 'written', holder: 'caritas', title: 'A paper', text: paperText, language: 'en', channel: 'page' } },
    found('doors', 'We ask for open doors.'),
    found('meals', 'We ask for warm meals.'),
    found('beds', 'We ask for clean beds and for quiet nights.'),
    ...more,
  ]);
}

export function recommendation(at: Given, id: string): RecommendationState {
  const state = at.state(subjectKey('recommendation', id));
  if (state.kind !== 'recommendation') throw new Error(`${id} is no recommendation.`);
  return state;
}
