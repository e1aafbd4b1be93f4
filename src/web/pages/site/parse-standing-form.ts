import { z } from 'zod';
import { isMemberState } from '../../../process/vocabulary/member-states.ts';
import { standings } from '../../../process/vocabulary/standing.ts';
import type { Actor } from '../../../process/vocabulary/standing.ts';
import { parseStanding, writeStanding } from '../../standing-cookie.ts';

const shape = z.object({ standing: z.enum(standings), state: z.string().trim().default(''), entity: z.string().trim().default('') });

export type ChosenStanding = Actor | 'bad' | 'bad-entity';

/** Who a visitor of a demonstration wants to act as: a delegate needs a Member State, a stakeholder a name that the cookie can hold. */
export function parseStandingForm(form: FormData): ChosenStanding {
  const read = shape.safeParse(Object.fromEntries(form));
  if (!read.success) return 'bad';
  const { standing, state, entity } = read.data;
  if (standing === 'delegate') return isMemberState(state) ? { standing, of: state } : 'bad';
  if (standing !== 'stakeholder') return { standing };
  if (entity === '') return 'bad';
  const actor: Actor = { standing, of: entity };
  return parseStanding(writeStanding(actor)).of === entity ? actor : 'bad-entity';
}

/** Where to go afterwards: only a path of this site, in plain ASCII. `//host` and `/\host` would leave it. */
export function localPath(back: string | null, otherwise: string): string {
  return back !== null && /^\/(?![/\\])[!-[\]-~]*$/u.test(back) ? back : otherwise;
}
