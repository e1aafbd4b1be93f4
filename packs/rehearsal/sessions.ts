import type { ProcessCommand } from '../../src/process/commands.ts';
import type { PackStep } from '../../src/process/pack.ts';
import type { IsoDay } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { instantAt } from '../../src/process/vocabulary/instant.ts';
import { addDays } from '../../src/process/vocabulary/midnight.ts';
import { expertOf, personIdOf } from './invented-data.ts';
import type { InventedStatement, People } from './invented-data.ts';
import type { Statement } from './session/command-of.ts';
import { InMemory } from '../in-memory.ts';
import { thirdThematicSession } from './session/numbers.ts';
import type { SessionNumbers } from './session/numbers.ts';
import { moderators } from './session/cast.ts';
import { playScript } from './session/play-script.ts';
import { programme, rules } from './session/programme.ts';
import { sessionParticipants } from './session/register.ts';
import { sessionScript } from './session/session-script.ts';
import { panelTitles } from './session/titles.ts';
import { words } from './words.ts';

export const thirdSession = 'third-session';
export const fourthSession = 'fourth-session';
const timeZone = 'Europe/Zurich';

/** The days of the sessions of the rehearsal: one was held on Monday and Tuesday of last week, one comes in the week after next. */
export function sessionDays(today: IsoDay): Readonly<Record<typeof thirdSession | typeof fourthSession, readonly [IsoDay, IsoDay]>> {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(today, -sinceMonday);
  return { [thirdSession]: [addDays(monday, -7), addDays(monday, -6)], [fourthSession]: [addDays(monday, 14), addDays(monday, 15)] };
}

export interface HeldSession {
  readonly statements: readonly InventedStatement[];
  readonly participants: readonly ProcessCommand[];
  readonly events: readonly (readonly [event: string, title: (typeof words)['thirdSession'], days: readonly [IsoDay, IsoDay]])[];
  readonly panels: readonly ProcessCommand[];
  readonly programme: readonly ProcessCommand[];
  /** What was said and done in its two days, after these steps were carried out. */
  readonly held: (before: readonly PackStep[], depositing: (text: string) => Statement, numbers?: SessionNumbers) => readonly PackStep[];
}

/** The third session of the rehearsal, which was held, with the numbers of the third thematic session; and the fourth, which is to come. */
export function heldSession(today: IsoDay, people: People): HeldSession {
  const { [thirdSession]: days, [fourthSession]: later } = sessionDays(today);
  const panels = panelTitles.map((title, index) => ({ id: `${thirdSession}-panel-${index + 1}`, title, moderator: moderators[index] ?? 'CH', experts: [people.take(), people.take(), people.take()] }));
  return {
    statements: panels.flatMap(({ id, experts }) => experts.map((person) => expertOf(person, `panel:${id}`, today))),
    participants: sessionParticipants.map(({ id, ...fact }): ProcessCommand => ({ name: 'record-participant', data: { participant: id, ...fact, since: addDays(today, -58), demonstration: true } })),
    events: [[thirdSession, words.thirdSession, days], [fourthSession, words.fourthSession, later]],
    panels: panels.flatMap(({ id, title, moderator, experts }, index): readonly ProcessCommand[] => [
      { name: 'form-panel', data: { panel: id, event: thirdSession, title, order: index + 1, seats: 3, offersBy: addDays(today, -30), timeZone } },
      { name: 'appoint-moderator', data: { panel: id, state: moderator, reason: 'Its regional group proposed it.' } },
      ...experts.map(({ number }): ProcessCommand => ({ name: 'select-expert', data: { panel: id, person: personIdOf(number) } })),
    ]),
    programme: [
      { name: 'set-session-rules', data: { event: thirdSession, timeZone, rules: { ...rules, moderatorSeconds: [...rules.moderatorSeconds], expertSeconds: [...rules.expertSeconds], podiumSeconds: [...rules.podiumSeconds] } } },
      ...programme.map(({ panel, day, ...item }): ProcessCommand => ({ name: 'set-programme-item', data: { event: thirdSession, item: { ...item, day: days[day], ...(panel !== undefined && { panel: `${thirdSession}-panel-${panel + 1}` }) } } })),
    ],
    held: (before, depositing, numbers = thirdThematicSession) => {
      const memory = new InMemory();
      for (const { at, by, commands } of before) for (const command of commands) memory.perform(command, by, instantAt(Date.parse(at)));
      return playScript(memory, sessionScript(3, numbers, 'third').cues, { event: thirdSession, panels: panels.map(({ id }) => id), days, timeZone, depositing });
    },
  };
}
