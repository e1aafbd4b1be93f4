import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { addDays, endOfDay } from '../../../src/process/vocabulary/midnight.ts';
import { secretariatStep } from './moments.ts';
import type { InputFact } from './written-inputs.ts';
import { cards, lateInputs, writtenInputs } from './written-inputs.ts';
import { campaign } from './campaign.ts';

interface Session {
  readonly event: string;
  readonly days: readonly [IsoDay, IsoDay];
  readonly timeZone: string;
}

/** The input that is corrected, and the one that is withdrawn when sentences cite it. */
export const correctedInput = 'boats-that-leave';
export const withdrawnInput = 'pier-lamps';

/** Who brought what forward at the session: States for themselves, and one for its group. */
const broughtForward: readonly (readonly [input: string, by: string, group?: string])[] = [
  ['one-table', 'CH'], ['cloches', 'SN', 'african-group'], ['cloches', 'BE'], ['calle-alta', 'MX'], ['quiet-quay', 'MA'], ['wet-papers', 'KZ'], ['slow-rivers', 'CN'], ['salt-lessons', 'KE', 'african-group'],
  [withdrawnInput, 'NL'], [correctedInput, 'FJ', 'aosis'], ['sirenas-chile', 'CL'], ['islands-stay', 'FJ', 'aosis'], ['sable-et-bras', 'SN'], ['delta-registers', 'EG'], ['letter-1', 'BB', 'aosis'], ['letter-2', 'PH'],
  ['card-1', 'KE'], ['card-6', 'GH'], ['card-8', 'CH'], ['card-12', 'MX'], ['card-13', 'UY'], ['card-19', 'MA'], ['card-21', 'SG'],
];

/** States that took up afterwards what others had brought forward. */
const referredTo: readonly (readonly [input: string, by: string])[] = [
  ['one-table', 'NO'], ['one-table', 'JP'], ['one-table', 'GH'], ['cloches', 'CM'], ['calle-alta', 'CO'], ['quiet-quay', 'JO'], ['slow-rivers', 'TH'], ['salt-lessons', 'NP'], ['letter-1', 'JM'], ['letter-1', 'MV'], ['letter-2', 'VU'], ['card-13', 'AR'], [withdrawnInput, 'DK'],
];

/** What was handed in until the midnight after the third session and, late, on the day after; and what was brought forward in it. */
export function inputSteps({ event, days: [first, last], timeZone }: Session): readonly PackStep[] {
  const deadline = endOfDay(last, timeZone);
  const of = (fact: InputFact, form: 'written' | 'card', channel: 'page' | 'paper' | 'mail'): ProcessCommand => ({
    name: 'submit-input',
    data: { input: fact.id, form, holder: fact.holder, title: fact.title, text: fact.text, language: fact.language, attachments: [], themes: [`themes/${fact.theme}`], event, channel },
  });
  const corrected = writtenInputs.find(({ id }) => id === correctedInput);
  return [
    secretariatStep(addDays(first, -10), '08:30', [{ name: 'set-intake', data: { event, deadline, timeZone, late: 'marked' } }]),
    secretariatStep(addDays(first, -8), '08:30', writtenInputs.map((one) => of(one, 'written', 'page'))),
    secretariatStep(addDays(first, -6), '08:30', campaign.map((one) => of(one, 'written', 'mail'))),
    ...(corrected === undefined ? [] : [secretariatStep(addDays(first, -5), '08:30', [{ name: 'correct-input', data: { input: corrected.id, title: corrected.title, text: corrected.text.replace('left at eight', 'left at a quarter to eight'), language: corrected.language, attachments: [], themes: [`themes/${corrected.theme}`], reason: 'The hour was wrong.' } }])]),
    secretariatStep(last, '17:30', [
      ...cards.map((one) => of(one, 'card', 'paper')),
      ...broughtForward.map(([input, by, group]): ProcessCommand => ({ name: 'bring-input-forward', data: { input, by, event, ...(group !== undefined && { group }) } })),
      ...referredTo.map(([input, by]): ProcessCommand => ({ name: 'refer-to-input', data: { input, by, event } })),
    ]),
    secretariatStep(addDays(last, 1), '08:30', lateInputs.map((one) => of(one, 'written', 'page'))),
  ];
}
