import { expect, test } from 'vitest';
import { commitment } from './review.test-support.ts';
import { answerStart, reportText } from '../vocabulary/report-text.ts';
import { suggestAnswer } from './suggest-answer.ts';
import type { ThingsHere } from './suggest-answer.ts';

const [data, work] = [commitment('data'), commitment('work')];
const nothing: ThingsHere = { pledges: [], practices: [], values: [], requests: [] };
const pledge = { id: 'p1', title: 'Count everyone', language: 'en', makers: ['KE', 'MX'], partners: ['umbrella'], commitments: [data], status: 'planned', updates: [] } as const;
const update = { on: '2017-03-01', status: 'in-progress', text: 'Half is counted.', evidence: ['https://example.org/a'] };

test('RV-7 pledges, practices, values and requests fill the parts, and name their things', () => {
  const here: ThingsHere = {
    pledges: [{ ...pledge, updates: [{ ...update, on: '2017-01-01', text: 'Begun.' }, update] }],
    practices: [{ id: 'q1', title: 'Asking first', language: 'fr', holder: 'umbrella', countries: ['KE'], commitments: [data], results: 'Moins d’erreurs.', lessons: 'Écouter.', status: 'published' }],
    values: [{ series: 's', indicator: 'i', title: '10.7.2', unit: 'per cent', state: 'KE', commitments: [data], observations: [{ period: '2016', value: '4', source: 'Bureau' }, { period: '2015', value: '3', source: 'Bureau' }, { period: '2017', value: '9', source: 'Bureau', sex: 'women' }] }],
    requests: [{ id: 'r1', title: 'Training', language: 'en', state: 'KE', commitments: [data], text: 'Ten people.', status: 'open' }],
  };
  const suggestions = suggestAnswer('KE', data, here);
  expect(suggestions.map(({ part, form, of }) => [part, form, of])).toEqual([
    ['done', 'pledge', 'pledge:p1'], ['partners', 'partners', 'pledge:p1'], ['evidence', 'update-evidence', 'pledge:p1'],
    ['evidence', 'practice-results', 'practice:q1'], ['lessons', 'practice-lessons', 'practice:q1'], ['indicators', 'value', 'indicator:i'], ['needs', 'need', 'supportrequest:r1'],
  ]);
  expect(suggestions[0]).toMatchObject({ words: 'Half is counted.', status: 'in-progress', on: '2017-03-01' });
  expect(suggestions[1]?.parties).toEqual(['MX', 'umbrella']);
  expect(suggestions.find(({ form }) => form === 'value')).toMatchObject({ words: '4', on: '2016' });
});

test('RV-7 nothing of others, of other commitments, withdrawn or not yet published', () => {
  const practice = { id: 'q', title: 'Q', language: 'en', holder: 'KE', countries: [], commitments: [data], results: 'R', status: 'submitted' } as const;
  const request = { id: 'r', title: 'R', language: 'en', state: 'KE', commitments: [data], text: 'T', status: 'withdrawn' } as const;
  expect(suggestAnswer('KE', data, { ...nothing, pledges: [{ ...pledge, status: 'withdrawn' }, { ...pledge, makers: ['MX'] }, { ...pledge, commitments: [work] }], practices: [practice], requests: [request] })).toEqual([]);
  expect(suggestAnswer('CH', data, { ...nothing, pledges: [pledge] })).toEqual([]);
});

test('RV-15 the text of a report is the parts of its answers, and says where each answer begins', () => {
  const empty = { done: '', partners: '', evidence: '', indicators: '', needs: '', lessons: '' };
  const answers = [{ ...empty, done: 'A', needs: 'B' }, { ...empty, lessons: 'C' }];
  expect(reportText(answers)).toBe('A\nB\n\nC');
  expect([0, 1].map((index) => answerStart(answers, index))).toEqual([0, 5]);
});
