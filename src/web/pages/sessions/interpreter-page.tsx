import { mayServeBooths } from '../../../access/may-serve-booths.ts';
import { isLanguage, languages } from '../../../process/vocabulary/language.ts';
import { InterpreterScreen } from '../../screens/interpreter.tsx';
import type { InterpreterExtra } from '../../screens/room-extra.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { floorScreen } from './floor-screen.tsx';
import { loadSession, sessionTrail } from './load-session.ts';
import { notYoursPage } from './not-yours-page.tsx';
import { statementLink } from './statement-link.ts';

/** The page of the booths, which the secretariat opens for them: texts that were deposited may be read here before they are delivered. */
export async function interpreterPage(visit: Visit): Promise<Page> {
  const allowed = mayServeBooths(visit.actor);
  const { words } = visit;
  const session = await loadSession(visit);
  if (session === undefined) return missingPage(visit);
  if (!allowed) return notYoursPage(visit, session, { title: 'booth.title', whose: 'session-page.booths-whose' });
  const booth = visit.url.searchParams.get('booth') ?? undefined;
  const extra: InterpreterExtra = isLanguage(booth) ? { booth } : {};
  const at = (query: Readonly<Record<string, string>>) => linkTo(visit, 'interpreter', { id: session.id }, query);
  const links = { ...statementLink(visit, session), 'booth-all': at({}), ...Object.fromEntries(languages.map((language) => [`booth-${language}`, at({ booth: language })])) };
  return {
    title: `${words('booth.title')}: ${session.title}`,
    trail: sessionTrail(visit, session),
    body: (
      <>
        <h1>{words('booth.title')}</h1>
        {await floorScreen(visit, session, { island: 'interpreter', screen: InterpreterScreen, messages: 'room', cls: 'public', links, extra })}
      </>
    ),
  };
}
