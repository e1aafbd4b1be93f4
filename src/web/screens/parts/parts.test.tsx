import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../messages/catalogue.ts';
import { Clock, clockFace, clockPhase, minutesText } from './clock.tsx';
import { FloorForm } from './floor-form.tsx';
import { flowName, reasonText } from './reasons.tsx';
import { SpeakerName, speakerText } from './speaker-name.tsx';

const say = wordsIn('en');
const names = { KE: 'Kenya', g77: 'Group of 77', 'p-00000000000000e1': 'Amina Okafor' };
const begun = '2017-05-08T08:00:00.000Z';
const clock = (seconds: number, more: { readonly runningSince?: string } = { runningSince: begun }) => render(<Clock say={say} speech={{ limitSeconds: 180, spokenMs: 0, ...more }} warn={30} now={Date.parse(begun) + seconds * 1000} />);
const announced = (html: string) => /role="status">([^<]*)</u.exec(html)?.[1];

describe('the clock', () => {
  test('begins with its limit, warns, and says by sign and word that it is over', () => {
    expect(clock(0)).toContain('3:00');
    expect(clock(0.2)).toContain('3:00');
    expect(clock(151)).toMatch(/clock-nearly.*0:29.*nearly over/u);
    expect(clock(180)).toMatch(/clock-over.*\+0:00.*over time/u);
    expect(clock(245)).toMatch(/\+1:05/u);
  });

  test('what is read out changes at the beginning, the warning and the end alone', () => {
    const said = Array.from({ length: 300 }, (_, second) => announced(clock(second)));
    expect(new Set(said)).toEqual(new Set(['180 seconds to speak.', 'The last 30 seconds of the speaking time.', 'The speaking time is over.']));
    expect(said.filter((one, index) => index > 0 && one !== said[index - 1])).toHaveLength(2);
  });

  test('stands while it is stopped, and says so', () => {
    const stopped = clock(100, {});
    expect(stopped).toContain('3:00');
    expect(stopped).toContain('clock stopped');
  });

  test('never shows less than is left, nor more than a second more', () => {
    fc.assert(
      fc.property(fc.double({ min: -7200, max: 7200, noNaN: true }), (left) => {
        const [, sign = '', minutes = '', seconds = ''] = /^(\+?)(\d+):(\d\d)$/u.exec(clockFace(left)) ?? [];
        const shown = Number(minutes) * 60 + Number(seconds);
        expect(sign).toBe(clockPhase(left, 30) === 'over' ? '+' : '');
        expect(Math.abs(shown - Math.abs(left))).toBeLessThanOrEqual(1);
        expect(sign === '' ? shown >= left : shown <= -left).toBe(true);
      }),
    );
  });

  test('minutes beyond the hour stay minutes', () => {
    expect(minutesText(3600)).toBe('60:00');
  });
});

describe('names', () => {
  test('who, on behalf of whom, as what', () => {
    expect(speakerText(say, names, { holder: 'KE', group: 'g77' })).toBe('Kenya · on behalf of Group of 77');
    expect(speakerText(say, names, { holder: 'p-00000000000000e1', capacity: 'expert' })).toBe('Amina Okafor · Expert');
  });

  test('a person of whom no name is known is called by what they speak as, never by an id', () => {
    const turn = { holder: 'p-00000000000000ff', capacity: 'secretary-general' } as const;
    expect(speakerText(say, names, turn)).toBe('Secretary-General');
    expect(render(<SpeakerName say={say} names={names} turn={turn} />)).not.toContain('p-0000');
  });
});

describe('reasons', () => {
  test('each in a sentence, in every language', () => {
    expect(reasonText(say, { code: 'flow-is-due', flow: 'african', secondsHad: 125 })).toBe('African States: furthest behind its share, 2:05 spoken so far');
    expect(reasonText(say, { code: 'overtaken-in-flow', times: 3 })).toContain('3 times');
    for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const) {
      for (const reason of [{ code: 'alternation', side: 'panel' }, { code: 'overtaken-by-all', times: 2 }, { code: 'only-flow', flow: 'groups' }, { code: 'first-time' }, { code: 'gender-balance', gender: 'woman' }, { code: 'asked-first' }] as const) expect(reasonText(wordsIn(language), reason)).toMatch(/\p{L}{2}/u);
    }
  });

  test('a flow that no catalogue knows is called by its own name', () => {
    expect(flowName(say, 'cities')).toBe('cities');
  });
});

describe('a form', () => {
  test('carries its command, its id and a fresh id of its own; what is undefined is left out', () => {
    const html = render(<FloorForm screen={{ action: '/here', newId: () => '0b8ff0ea-0f5c-4d1c-9d0a-3f3a5a6f1b2c' }} act="call-speaker" fresh="turn" fields={{ holder: 'KE', seen: undefined }} label="x" />);
    expect(html).toContain('name="act" value="call-speaker"');
    expect(html).toContain('name="command-id" value="0b8ff0ea-0f5c-4d1c-9d0a-3f3a5a6f1b2c"');
    expect(html).toContain('name="turn" value="f-0b8ff0ea-0f5c"');
    expect(html).not.toContain('name="seen"');
  });
});
