import type { ProcessCommand } from '../commands.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { Given } from '../participation/given.test-support.ts';
import { dayClaim, placeClaim, scheduled } from '../work-plan/given.test-support.ts';
import { confirm, given } from './recommendations.test-support.ts';
import type { DraftState, SentenceState } from './state.ts';

type Data<Name extends ProcessCommand['name']> = Extract<ProcessCommand, { readonly name: Name }>['data'];

/** A draft with an introduction and an area on rights. */
export function arrange(more: Partial<Data<'arrange-draft'>> = {}): ProcessCommand {
  const sections = [{ id: 'opening', part: 'introduction' as const, heading: 'Introduction' }, { id: 'rights', part: 'area' as const, heading: 'Rights', about: 'themes/1' }];
  return { name: 'arrange-draft', data: { draft: 'first', draftKind: 'summary', title: 'Summary', language: 'en', events: ['session'], sections, ...more } };
}

/** A free finding in the area, resting on the recommendation `doors`, unless said otherwise. */
export function write(sentence: string, more: Partial<Data<'write-sentence'>> = {}): ProcessCommand {
  return { name: 'write-sentence', data: { sentence, draft: 'first', section: 'rights', order: 1, role: 'finding', text: 'Doors were asked for.', evidence: [{ of: 'recommendation:doors' }], ...more } };
}

export const remove = (sentence: string): ProcessCommand => ({ name: 'remove-sentence', data: { sentence } });
export const setAside = (of: string, reason?: string): ProcessCommand => ({ name: 'set-item-aside', data: { draft: 'first', of, ...(reason !== undefined && { reason }) } });

export function publish(sentences: readonly string[], flagged: readonly string[] = []): ProcessCommand {
  return { name: 'publish-draft', data: { draft: 'first', sentences: [...sentences], flagged: [...flagged] } };
}

/** A meeting at which inputs can be brought forward, and that Mexico does so there with one. */
export const broughtForward = (input: string): readonly ProcessCommand[] => [
  scheduled('forward', [dayClaim('forward-date', '2017-12-04', '2017-12-06'), placeClaim('forward-place', 'geneva')], 'stocktaking'),
  { name: 'bring-input-forward', data: { input, by: 'MX', event: 'forward' } },
];

/** Three recommendations, one of them confirmed, of a paper that was brought forward, and a draft. */
export function givenDraft(more: readonly ProcessCommand[] = []): Given {
  return given([...broughtForward('paper'), confirm('doors'), arrange(), ...more]);
}

export function draft(at: Given): DraftState {
  const state = at.state(subjectKey('draft', 'first'));
  if (state.kind !== 'draft') throw new Error('It is no draft.');
  return state;
}

export function sentence(at: Given, id: string): SentenceState {
  const state = at.state(subjectKey('sentence', id));
  if (state.kind !== 'sentence') throw new Error(`${id} is no sentence.`);
  return state;
}
