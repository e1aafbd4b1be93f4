import { anyTurn } from '../../screens/parts/statement-href.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { Session } from './load-session.ts';

/** The address under which a screen finds the text of any turn's statement. */
export function statementLink(visit: Visit, { id }: Pick<Session, 'id'>): Readonly<Record<string, string>> {
  return { statement: linkTo(visit, 'statementFile', { id, turn: anyTurn }) };
}
