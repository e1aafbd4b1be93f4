import { generatorOf } from '../words/seeded.ts';

const names = ['Amara', 'Bilal', 'Chen', 'Dolores', 'Emeka', 'Fatou', 'Goran', 'Hina', 'Ivo', 'Jun'];
const greetings = ['Dear Chair,', 'Excellency,', 'To whom it may concern:', 'Dear Madam President,', 'Good morning,'];

const appeal = 'Our harbour lost half of its boats in ten years because foreign trawlers fish at night inside the coastal zone. We ask the conference to name an inspector for every port, to publish each licence, and to pay those who report. Nobody should have to choose between the sea and a wage.';

/** One campaign letter, signed by many: another greeting and signature each, here and there a word. */
export function campaign(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${greetings[at % greetings.length] ?? ''} ${at % 7 === 0 ? appeal.replace('half', 'most') : appeal} Yours, ${names[at % names.length] ?? ''} ${names[(at * 3) % names.length] ?? ''}, house ${at}`);
}

/** Texts of made-up words that have nothing in common. */
export function strangers(count: number, seed: number): readonly string[] {
  const next = generatorOf(seed);
  const word = () => Array.from({ length: 3 + (next() % 5) }, () => String.fromCharCode(97 + (next() % 26))).join('');
  return Array.from({ length: count }, () => Array.from({ length: 20 + (next() % 20) }, word).join(' '));
}
