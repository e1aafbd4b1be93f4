import { expect, test } from 'vitest';
import { languages } from '../../process/vocabulary/language.ts';
import { wordsIn } from '../messages/catalogue.ts';
import { liveMessages, wordsOf } from './live-words.ts';

test('a page writes its messages as the server does, whatever the number and the language', () => {
  for (const language of languages) {
    const [there, counted] = [wordsIn(language), ['text.status.open', 'text.pending.some', 'texts.count.agreed'] as const];
    const here = wordsOf(liveMessages(there, language, ['text.no-text', 'texts.hall.page', 'text.pending'], counted), language);
    for (let count = 0; count < 240; count += 1) for (const key of counted) expect(here(key, { count })).toBe(there(key, { count }));
    expect(here('text.no-text')).toBe(there('text.no-text'));
    expect(here('texts.hall.page', { page: 2, pages: 3 })).toBe(there('texts.hall.page', { page: 2, pages: 3 }));
  }
});
