import { expect, test } from 'vitest';
import type { Act } from '../vocabulary/act.ts';
import type { ProcessAct } from '../acts.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { followText } from './followed-text.ts';
import type { FollowedText } from './followed-text.ts';
import type { TextState } from './state.ts';
import { textClasses, TextScreens } from './text-screen.ts';
import type { TextClass } from './text-screen.ts';
import { chair, compiled, givenText, kenya, mexico, table, words } from './text.test-support.ts';

/** A text with proposals, a settled point, an agreement and a call, act by act. */
function story() {
  const at = givenText();
  at.and(table('one', words.act.replace('shall', 'should')), mexico);
  at.and(table('two', words.act.replace('shall', 'may'), { proponents: ['KE'] }), kenya);
  at.and(table('new', 'We shall learn from one another.', { amendmentType: 'ADD', provision: 'learn', after: 'act', provisionKind: 'paragraph', label: '1 bis.' }), mexico);
  at.and({ name: 'take-stance', data: { stance: 'a', text: 'pact', revision: 'zero', provision: 'act', holder: 'KE', verb: 'reserve', amendment: 'one' } }, kenya);
  at.and({ name: 'call-paragraph', data: { text: 'pact', revision: 'zero', provision: 'act', label: '1.' } }, chair);
  at.and({ name: 'agree-provision', data: { text: 'pact', revision: 'zero', provision: 'aim', label: 'PP1', level: 'informals', pending: ['KE'], amendments: [] } }, chair);
  at.and({ name: 'withdraw-amendment', data: { amendment: 'two', party: 'KE' } }, kenya);
  return at;
}

function follow(acts: readonly Act<ProcessAct>[], text: TextState, each: (followed: FollowedText, act: Act<ProcessAct>) => void): FollowedText {
  let followed: FollowedText = { text, things: new Map() };
  for (const act of acts) {
    followed = followText(followed, act);
    each(followed, act);
  }
  return followed;
}

function opened(at: ReturnType<typeof story>): TextState {
  const text = at.state(subjectKey('text', 'pact'));
  if (text.kind !== 'text') throw new Error('There is no text.');
  const { revision: _revision, called: _called, ...first } = text;
  return first;
}

test('a text that is followed act by act is seen as one that is loaded, by every class', () => {
  const at = story();
  const screens = new TextScreens();
  const last = follow(at.acts, opened(at), (followed) => textClasses.forEach((cls) => screens.view(followed, cls)));
  for (const cls of textClasses) expect(screens.view(last, cls)).toEqual(new TextScreens().view(last, cls));
  const room = screens.view(last, 'room');
  expect(Object.keys(room.provisions)).toEqual(compiled(at).provisions.map(({ id }) => id));
  expect(room.provisions['act']).toMatchObject({ status: 'open', points: 1, label: '1.' });
  expect(room.provisions['aim']).toMatchObject({ status: 'informals', pending: ['KE'] });
  expect(room.called).toBe('act');
});

test('TX-8 what an act leaves alone is the same object on every screen after it', () => {
  const at = story();
  const screens = new TextScreens();
  let before = screens.view({ text: opened(at), things: new Map() }, 'room');
  let touched: readonly string[] = [];
  follow(at.acts, opened(at), (followed, act) => {
    const after = screens.view(followed, 'room');
    touched = Object.keys(after.provisions).filter((id) => after.provisions[id] !== before.provisions[id]);
    if (act.body.type === 'amendment-withdrawn') expect(touched).toEqual(['act']);
    if (act.body.type === 'paragraph-called') expect(touched).toEqual([]);
    before = after;
  });
});

test('TX-19 where names are not shown, no party stands anywhere on a screen; where nothing is, no proposal', () => {
  const at = story();
  const last = follow(at.acts, opened(at), () => undefined);
  const unnamed = JSON.stringify(new TextScreens().view(last, 'unnamed'));
  expect(unnamed).toContain('should');
  expect(unnamed).toContain('"pending":1');
  expect(unnamed).not.toMatch(/"(?:MX|KE)"/u);
  const issued = new TextScreens().view(last, 'issued');
  expect(JSON.stringify(issued)).not.toContain('should');
  expect(Object.keys(issued.provisions)).toEqual(['aim', 'paths', 'act', 'help']);
  expect(issued).not.toHaveProperty('called');
});

test('TX-20 who follows with the public sees no more than the terms show, whatever they showed when it began to follow', () => {
  const at = story();
  const last = follow(at.acts, opened(at), () => undefined);
  const screens = new TextScreens();
  const under = (terms: Partial<TextState>, cls: TextClass) => screens.view({ ...last, text: { ...last.text, ...terms } }, cls);
  expect(under({ names: false }, 'named')).toEqual(screens.view(last, 'unnamed'));
  for (const shown of ['after-reading', 'never'] as const) for (const cls of ['named', 'unnamed'] as const) expect(under({ shown }, cls)).toEqual(under({ shown }, 'issued'));
  expect(under({ shown: 'never', names: false }, 'room')).toEqual(screens.view(last, 'room'));
});
