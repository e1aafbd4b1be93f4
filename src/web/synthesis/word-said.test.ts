import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Said } from '../../process/synthesis/drafting/say.ts';
import { countRungs, defaultLadder, rungs } from '../../process/synthesis/ladder/ladder.ts';
import { languages } from '../../process/vocabulary/language.ts';
import { prose } from '../../process/vocabulary/shapes.ts';
import { ladderFootnote, numberSaid, wordedParts, wordSaid } from './word-said.ts';

const text = 'Open regular pathways.';
const support: Said = { name: 'support', rung: 'many', n: 36, N: 80, text, language: 'en' };
const attendance: Said = { name: 'attendance', title: { en: 'First session' }, delegations: 136, participants: 897, stakeholders: 115 };

const part = fc.record({ rung: fc.constantFrom(...countRungs), n: fc.integer({ min: 1, max: 193 }) });
const title = fc.oneof(fc.constant({ en: 'First session' }), fc.constant({ ar: 'الجلسة الأولى' }), fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }).map((fr) => ({ fr: fr.trim() || 'A' })));
const language = fc.constantFrom(...languages);
const words = fc.string({ minLength: 1, maxLength: 4000, unit: 'grapheme' }).map((drawn) => drawn.trim().slice(0, 4000).toWellFormed() || 'A');
const count = fc.nat(5000);
const said: fc.Arbitrary<Said> = fc.oneof(
  fc.record({ name: fc.constant('attendance' as const), title, delegations: count, participants: count, stakeholders: count }),
  fc.record({ name: fc.constant('interventions' as const), title, interventions: count, byStates: count }),
  fc.record({ name: fc.constant('panel' as const), title, moderator: fc.constantFrom('KE', 'NL', 'CD'), experts: fc.nat(9) }),
  fc.record({ name: fc.constant('support' as const), rung: fc.constantFrom(...rungs), n: count, N: count, text: words, language, paired: part, qualified: part, divided: part }),
  fc.record({ name: fc.constant('recommendation' as const), text: words, language }),
  fc.record({ name: fc.constant('disagreement' as const), title, sides: fc.array(title, { minLength: 2, maxLength: 8 }) }),
);

describe('sentences of a summary', () => {
  test('who attended and spoke, and who moderated', () => {
    expect(wordSaid(attendance, 'en')).toBe('136 delegations with 897 participants attended the meeting “First session”, 115 of them stakeholders.');
    expect(wordSaid({ ...attendance, delegations: 0, participants: 1, stakeholders: 0 }, 'en')).toBe('1 participant attended the meeting “First session”.');
    expect(wordSaid({ name: 'interventions', title: { en: 'First session' }, interventions: 105, byStates: 98 }, 'en')).toBe('105 interventions were made at the meeting “First session”, 98 of them on behalf of States and groups of States.');
    expect(wordSaid({ name: 'panel', title: { en: 'Data' }, moderator: 'KE', experts: 3 }, 'en')).toBe('The panel “Data” (moderator: Kenya) heard 3 experts.');
    expect(wordSaid({ name: 'panel', title: { en: 'Data' }, experts: 0 }, 'en')).toBe('The panel “Data” took place.');
  });

  test('SY-17 support is said with its objections, qualifications and divided delegations', () => {
    expect(wordSaid({ ...support, paired: { rung: 'two-delegations', n: 2 }, qualified: { rung: 'a-few', n: 3 }, divided: { rung: 'one-delegation', n: 1 } }, 'en')).toBe(
      'Many delegations supported the recommendation “Open regular pathways”, while two delegations opposed it. A few delegations supported it with qualifications. One delegation took no position of its own, while its groups differed.',
    );
    for (const one of languages) {
      const sentences = rungs.flatMap((rung) => countRungs.map((against) => wordSaid({ ...support, rung, paired: { rung: against, n: 1 } }, one)));
      expect(new Set(sentences).size).toBe(rungs.length * countRungs.length);
    }
  });

  test('quotation marks are those of the sentence, and what runs the other way is isolated and named', () => {
    expect(wordSaid(support, 'fr')).toBe('De nombreuses délégations ont appuyé la recommandation «\u00A0Open regular pathways\u00A0».');
    expect(wordSaid(support, 'zh')).toBe('许多代表团支持建议“Open regular pathways”。');
    expect(wordSaid(support, 'ar')).toContain('«\u2068Open regular pathways\u2069»');
    expect(wordedParts(support, 'es')).toEqual([{ text: 'Muchas delegaciones apoyaron la recomendación «' }, { text: 'Open regular pathways', language: 'en' }, { text: '».' }]);
    expect(wordSaid({ name: 'recommendation', text, language: 'en' }, 'ar')).toBe('\u2068Open regular pathways.\u2069');
  });

  test('plurals of Russian and Arabic', () => {
    const of = (delegations: number, in_: 'ru' | 'ar') => wordSaid({ ...attendance, title: { [in_]: 'X' }, delegations, participants: 21, stakeholders: 0 }, in_);
    expect(of(1, 'ru')).toBe('На заседании «X» присутствовала 1 делегация в составе 21 участника.');
    expect(of(22, 'ru')).toContain('присутствовали 22 делегации');
    expect(of(136, 'ru')).toContain('присутствовало 136 делегаций');
    expect(of(2, 'ar')).toContain('وفدان');
    expect(of(136, 'ar')).toContain('136 وفدا');
  });

  test('SY-9 the footnote says what each word means, of whom, and by which version', () => {
    const note = ladderFootnote(defaultLadder, 'en');
    for (const words of ['version default-1', 'addressed the theme', '“some”: 10 per cent or more', '“most”: 70 per cent or more', 'no objection.']) expect(note).toContain(words);
    expect(ladderFootnote({ ...defaultLadder, most: [2, 3], denominator: 'attending' }, 'en')).toContain('“most”: 2/3 or more');
    expect(new Set(languages.map((one) => ladderFootnote(defaultLadder, one))).size).toBe(6);
    expect(numberSaid({ n: 36, N: 80 }, defaultLadder, 'en')).toBe('36 of 80 delegations that addressed the theme');
  });

  test('whatever is said can be written, the same each time, and its runs are its words', () => {
    fc.assert(
      fc.property(said, language, (drawn, one) => {
        const sentence = wordSaid(drawn, one);
        expect(prose.safeParse(sentence).success).toBe(true);
        expect(wordSaid(structuredClone(drawn), one)).toBe(sentence);
        expect(wordedParts(drawn, one).map((run) => run.text).join('')).toBe(sentence.replace(/[\u2068\u2069]/gu, ''));
      }),
      { numRuns: 200 },
    );
  });
});
