import type { PackStep } from '../../../src/process/pack.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { TextScript as Script } from '../../text/text-script.ts';
import { TextScript } from '../../text/text-script.ts';
import { replaced } from '../../text/replaced.ts';
import type { Replacement } from '../../text/replaced.ts';
import type { Worded } from '../../text/next-revision.ts';
import { chair, officer } from '../session/cast.ts';
import { framework, zeroDraft } from './provisions.ts';

export const frameworkText = 'framework';

/** Inputs on which the zero draft and the amendments rest; they were handed in from the fifteenth day before today on, or earlier. */
const restedOn = ['one-table', 'cloches', 'calle-alta', 'quiet-quay', 'wet-papers', 'slow-rivers', 'salt-lessons', 'sirenas-chile', 'islands-stay', 'sable-et-bras', 'delta-registers'].map((id) => `input:${id}`);

/**
 * From its zero draft on the thirteenth day before today to its agreement on the tenth: three revisions of nineteen, twenty and
 * twenty provisions. It is adopted on the ninth day before (`packs/rehearsal/adoption`), and what follows it comes after that.
 */
export function frameworkScript(day: (offset: number) => IsoDay, before: readonly PackStep[]): Script {
  const script = new TextScript(frameworkText, before, restedOn);
  const at = (offset: number, clock: string, by = chair) => script.at(`${day(offset)}T${clock}:00.000Z`, by);
  at(-13, '09:10')
    .open({ title: framework.title, language: 'en', method: 'facilitated', shown: 'open', names: true, precedence: ['aosis'], sequence: [] })
    .issue({ revision: 'framework-zero', name: framework.zero, status: 'zero-draft', decidedBy: 'The chair, at the request of the opening meeting', provisions: zeroDraft });
  at(-13, '13:00').begin();
  firstReading(at(-13, '13:10', officer));
  at(-12, '11:00').end();
  const first = changed(zeroDraft, firstChanges, [['fw-6-a', { id: 'fw-6-c', kind: 'paragraph', parent: 'fw-6', words: 'We shall set up a common purse, filled by the length of quays, from which sand and hands are paid.' }]]);
  at(-12, '12:00').issue({ revision: 'framework-rev-1', name: framework.first, status: 'chair-text', decidedBy: 'The chair, after the first reading', provisions: first, merged: { 'fw-eu-tables': 'fw-1-a', 'fw-cl-sirens': 'fw-3-b', 'fw-fj-stay': 'fw-5-a', 'fw-eg-papers': 'fw-5-b' }, origins: rationales });
  at(-12, '14:00').begin();
  secondReading(at(-12, '14:10', officer));
  at(-11, '16:00').end();
  const final = changed(first, finalChanges);
  at(-10, '09:00').issue({ revision: 'framework-agreed', name: framework.final, status: 'final-draft', decidedBy: 'The chair, after the second reading', provisions: final, merged: { 'fw-no-purse': 'fw-6-c', 'fw-ldcs-month': 'fw-5-b', 'fw-de-quay': 'fw-4-a' }, origins: finalRationales });
  const ids = final.map(({ id }) => id);
  at(-10, '15:00');
  for (const id of ids) script.agree(id, 'plenary');
  return script.do({ name: 'agree-text', data: { text: frameworkText, revision: 'framework-agreed', provisions: ids } });
}

/** What was tabled to the zero draft, and who stood where. None of this says anything of a real State or group. */
function firstReading(script: Script): void {
  script
    .mod('fw-eu-tables', 'fw-1-a', 'eu', [['in one place,', 'in one place that all can read,']], { reason: 'A table that two neighbours read differently is worse than none.', restsOn: ['input:one-table'] })
    .mod('fw-cl-sirens', 'fw-3-b', 'CL', [['once a month,', 'once a month with the schools,']], { restsOn: ['input:sirenas-chile', 'input:salt-lessons'] })
    .mod('fw-fj-stay', 'fw-5-a', 'FJ aosis', [['and to respect the answer.', 'and to respect the answer: staying is a choice with rights of its own.']], { restsOn: ['input:islands-stay', 'input:calle-alta'] })
    .mod('fw-eg-papers', 'fw-5-b', 'EG', [['keep copies in a high place.', 'keep one register for those who stay and those who leave, with a copy in a high place.']], { restsOn: ['input:delta-registers', 'input:wet-papers'] })
    .add('fw-sn-purse', 'fw-6-c', 'SN', 'fw-6-a', 'We shall set up a common purse, filled by the length of quays, from which sand and hands are paid.', { restsOn: ['input:sable-et-bras'] })
    .stance('fw-eu-tables', 'african-group', 'support')
    .stance('fw-eu-tables', 'JP', 'can-live-with')
    .stance('fw-cl-sirens', 'MX', 'support')
    .stance('fw-fj-stay', 'caricom', 'support')
    .stance('fw-fj-stay', 'NL', 'oppose', 'Some streets cannot be kept.')
    .stance('fw-sn-purse', 'african-group', 'support')
    .stance('fw-sn-purse', 'CA', 'reserve', 'The length of quays is measured in several ways.');
}

const firstChanges: Readonly<Record<string, readonly Replacement[]>> = {
  'fw-1-a': [['in one place,', 'in one place that all can read,']],
  'fw-3-b': [['once a month,', 'once a month with the schools,']],
  'fw-5-a': [['and to respect the answer.', 'and to respect the answer: staying is a choice with rights of its own.']],
  'fw-5-b': [['keep copies in a high place.', 'keep one register for those who stay and those who leave, with a copy in a high place.']],
};

const rationales = {
  'fw-1-a': { rationale: 'Taken as it was proposed; two groups had asked for it.' },
  'fw-3-b': { rationale: 'Schools are where a siren is heard by most.' },
  'fw-5-a': { rationale: 'One delegation opposed it; the others held that it says no more than a choice does.' },
  'fw-5-b': { rationale: 'One register, and a copy of it above the water.' },
  'fw-6-c': { rationale: 'Added as it was proposed; one position is reserved.' },
} as const;

function secondReading(script: Script): void {
  script
    .mod('fw-no-purse', 'fw-6-c', 'NO CA', [['We shall set up a common purse, filled by the length of quays,', 'We shall set up a common purse, filled by voluntary contributions,']], { reason: 'What is given freely arrives sooner.' })
    .mod('fw-ldcs-month', 'fw-5-b', 'ldcs', [['within a month,', 'within a month and free of charge,']], { restsOn: ['input:wet-papers'] })
    .mod('fw-de-quay', 'fw-4-a', 'DE', [['to ask those who work on a quay', 'to ask all who work on a quay, whatever their contract,']], { restsOn: ['input:quiet-quay'] })
    .stance('fw-no-purse', 'SN', 'can-live-with', 'A purse first, its length later.')
    .stance('fw-no-purse', 'african-group', 'oppose')
    .stance('fw-ldcs-month', 'african-group', 'support')
    .stance('fw-de-quay', 'GH', 'support')
    .stance('fw-de-quay', 'JP', 'can-live-with');
}

const finalChanges: Readonly<Record<string, readonly Replacement[]>> = {
  'fw-6-c': [['filled by the length of quays,', 'filled by voluntary contributions,']],
  'fw-5-b': [['within a month,', 'within a month and free of charge,']],
  'fw-4-a': [['to ask those who work on a quay', 'to ask all who work on a quay, whatever their contract,']],
};

const finalRationales = {
  'fw-6-c': { rationale: 'Voluntary, since the purse would not exist otherwise.' },
  'fw-5-b': { rationale: 'Whoever lost papers has seldom money to replace them.' },
  'fw-4-a': { rationale: 'Day labourers are those who lose most when a quay moves.' },
} as const;

function changed(provisions: readonly Worded[], changes: Readonly<Record<string, readonly Replacement[]>>, added: readonly (readonly [after: string, provision: Worded])[] = []): readonly Worded[] {
  return provisions.flatMap((one) => [{ ...one, words: replaced(one.words, changes[one.id] ?? []) }, ...added.flatMap(([after, provision]) => (after === one.id ? [provision] : []))]);
}
