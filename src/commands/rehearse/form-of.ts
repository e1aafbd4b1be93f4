import type { Given } from '../../../packs/rehearsal/session/command-of.ts';
import type { CueAct } from '../../../packs/rehearsal/session/cue.ts';
import { isPersonId } from '../../process/vocabulary/ids.ts';
import type { Actor, Standing } from '../../process/vocabulary/standing.ts';
import { atSpeed } from './prepare-session.ts';
import type { Fields } from './site-client.ts';

export interface Form {
  /** Of the session. */
  readonly page: string;
  readonly act: string;
  readonly fields: Fields;
}

/** A command as the form that says it, on the page on which whoever gives it would give it. */
export function formOf({ by, command }: Given, act: CueAct, experts: readonly string[], speed: number): Form {
  const page = command.name === 'link-recording' ? 'record' : pageOf(by);
  if (act.do === 'deposit') return { page, act: command.name, fields: { turn: act.turn, statement: new File([act.text], 'statement.txt', { type: 'text/plain' }) } };
  const { event: _event, title, seconds, holder, ...data }: Readonly<Record<string, unknown>> = command.data;
  return {
    page,
    act: command.name,
    fields: {
      ...Object.fromEntries(Object.entries(data).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)])),
      ...(act.do === 'start-segment' && title !== undefined && { title: act.title.en }),
      ...(typeof seconds === 'number' && { seconds: String(atSpeed(seconds, speed)) }),
      // A person of the podium has no name here; the page gives them an id of their own.
      ...(typeof holder === 'string' && { holder: isPersonId(holder) && !experts.includes(holder) ? '' : holder }),
    },
  };
}

const pages: Partial<Record<Standing, string>> = { delegation: 'floor', 'focal-point': 'floor', rapporteur: 'notes', moderator: 'moderator' };

function pageOf({ standing }: Actor): string {
  return pages[standing] ?? 'chair';
}
