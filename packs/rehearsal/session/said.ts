import type { Chance } from './chance.ts';

/** What is said in a rehearsal: about towns by the sea that are on no map, so that nobody can mistake it for a position of a State. */
const did = [
  'Described how warnings of high water are read out on ferries and in markets.',
  'Said that half of the houses behind its dunes now have a second door, towards the hill.',
  'Recalled that the harbour office keeps one book for all boats, whoever owns them.',
  'Told of a school that moved three times and kept its bell.',
  'Reported that street lamps along the dyke are lit by the neighbours in turn.',
  'Explained how fishers and cooks drew up the list of those who need a place first.',
  'Said that the registry of landing places is open to everybody on market days.',
  'Described a fund for sandbags to which every town gives by the length of its quay.',
  'Told of a bridge that three towns mend together since the last flood.',
  'Spoke of young people who left for the next harbour and come back for the winter.',
  'Noted that tide tables are printed in the languages that are spoken on the jetty.',
  'Explained how lost papers are replaced within a week after high water.',
] as const;

const hoped = [
  'Offered to share its tables with whoever asks.',
  'Hoped that the next session would hear from those who keep the locks.',
  'Thanked the panel for its frankness.',
  'Would send the figures in writing.',
  'Associated itself with the statement of its group.',
  'Asked how this would work where there is no telephone.',
  'Cautioned that a map is soon out of date.',
  'Had seen this work in two towns and fail in one.',
] as const;

const wishes = [
  'That warnings be given in every language spoken in a harbour.',
  'That towns that move keep one register for those who stay and those who go.',
  'That tide tables of all harbours be kept in one place that everybody can read.',
  'That the time it takes to replace lost papers be measured and published.',
  'That those who work on the quay be asked before a harbour is moved.',
  'That schools be the first to know where the dry rooms are.',
] as const;

const questions = [
  'How are those reached who work at night?',
  'What did it cost, and who paid in the second year?',
  'Which of the three towns would you begin with again?',
  'What became of those who did not want to move?',
  'Who decides when the warning is lifted?',
  'Can a small harbour do this without a clerk?',
] as const;

const tags = ['warnings', 'housing', 'harbours', 'papers', 'schools', 'work', 'maps', 'funding', 'youth', 'languages'] as const;

export const topics = ['Warnings on ferries', 'Second doors', 'One book for all boats', 'Schools that move', 'Lost papers', 'Sandbags and funds', 'Work on the quay', 'Tide tables'] as const;

/** Why a chair takes somebody else than the order says. */
export const overrides = ['The speaker has to leave for another meeting at noon.', 'It answers directly what was said just now.', 'The interpreter for this language is needed elsewhere afterwards.'] as const;

export interface Said {
  readonly gist: string;
  readonly tags: readonly string[];
  readonly recommendation?: string;
}

/** What a note-taker writes of one speech; every third asks for something. */
export function noteOf(chance: Chance): Said {
  const shown = chance.shuffled(tags).slice(0, chance.between(1, 3));
  return { gist: `${chance.pick(did)} ${chance.pick(hoped)}`, tags: shown, ...(chance.happens(0.33) && { recommendation: chance.pick(wishes) }) };
}

export function questionOf(chance: Chance): string {
  return chance.pick(questions);
}

/** The text of a statement, as it is deposited before it is read out. */
export function statementOf(chance: Chance): string {
  return ['Check against delivery.', ...chance.shuffled(did).slice(0, 3), chance.pick(wishes), chance.pick(hoped)].join('\n\n');
}
