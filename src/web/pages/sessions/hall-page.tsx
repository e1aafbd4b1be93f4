import { ownNames } from '../../../process/vocabulary/states/own-names.ts';
import type { OwnName } from '../../../process/vocabulary/states/own-names.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { observerStates } from '../../../process/vocabulary/states/state.ts';
import { stateName, statesIn } from '../../parts/state-names.ts';
import { Hall } from '../../screens/hall.tsx';
import type { HallExtra } from '../../screens/room-extra.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { floorScreen } from './floor-screen.tsx';
import { loadSession } from './load-session.ts';
import { beginsText, programmeLines } from './programme-lines.ts';

/** The screen on the wall of the hall: everybody may open it. `?theme=` sets it light or dark whatever the device is. */
export async function hallPage(visit: Visit): Promise<Page> {
  const session = await loadSession(visit);
  if (session === undefined) return missingPage(visit);
  const theme = visit.url.searchParams.get('theme');
  const begins = beginsText(visit, session);
  const extra: HallExtra = {
    title: session.title,
    own: ownNamesBeside(visit.language),
    lines: programmeLines(session.programme, visit.language),
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(begins !== undefined && { begins }),
  };
  return { title: session.title, bare: true, body: await floorScreen(visit, session, { island: 'hall', screen: Hall, messages: 'room', cls: 'public', extra }) };
}

/** So many of a State's own names are shown beside its name. */
const most = 2;
const beside = new Map<Language, Readonly<Record<string, readonly OwnName[]>>>();

/** What States call themselves where a screen in this language writes it otherwise. */
function ownNamesBeside(language: Language): Readonly<Record<string, readonly OwnName[]>> {
  const known = beside.get(language);
  if (known !== undefined) return known;
  const codes = [...statesIn(language), ...observerStates].map(({ code }) => code);
  const made = Object.fromEntries(
    codes.flatMap((code) => {
      const others = ownNames(code).filter((own) => own.language !== language && own.name !== stateName(code, language)).slice(0, most);
      return others.length === 0 ? [] : [[code, others] as const];
    }),
  );
  beside.set(language, made);
  return made;
}
