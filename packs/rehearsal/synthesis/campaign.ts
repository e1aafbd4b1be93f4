import { stakeholders } from '../session/register.ts';
import type { InputFact } from './written-inputs.ts';

const salutations = ['Dear co-facilitators,', 'Excellencies,', 'Dear Sir or Madam,', 'To those who keep the tables:', 'Good morning,', 'Dear friends of the coast,'] as const;
const endings = ['With kind regards,', 'Yours sincerely,', 'In good hope,', 'With thanks for your patience,'] as const;

const letter = `Our streets were under water for eleven days last winter, and the fund that was promised in autumn had not bought a single sandbag. We ask the third session to establish one fund for sandbags to which every town gives by the length of its quay, to open its accounts to all who live behind a dyke, and to spend the money before the water comes.

Nobody should have to choose between carrying sand and carrying children. The towns that have tried such a fund have dry cellars; the towns that have not have wet ones. We would be glad to show you both.`;

/** One letter that thirty organizations sent, each with another salutation and its own name. */
export const campaign: readonly InputFact[] = stakeholders.slice(0, 30).map(({ id, name }, index) => ({
  id: `letter-${index + 1}`,
  holder: id,
  language: 'en',
  theme: 'funds',
  title: 'Sandbags before the water comes',
  text: [salutations[index % salutations.length], letter, endings[index % endings.length], name['en']].join('\n\n'),
}));
