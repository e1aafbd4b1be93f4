import { z } from 'zod';
import { isMemberState } from '../../../process/vocabulary/member-states.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { delegationRoles, standings } from '../../../process/vocabulary/standing.ts';
import type { Actor } from '../../../process/vocabulary/standing.ts';

const shape = z.object({
  standing: z.enum(standings),
  state: z.string().trim().default(''),
  role: z.enum(delegationRoles).default('representative'),
  entity: z.string().trim().default(''),
});

export type ChosenStanding = Actor | 'bad' | 'bad-entity';

/** Who a visitor of a demonstration wants to act as: a delegation needs a State, a focal point the id of a participant. */
export function parseStandingForm(form: FormData): ChosenStanding {
  const read = shape.safeParse(Object.fromEntries(form));
  if (!read.success) return 'bad';
  const { standing, state, role, entity } = read.data;
  if (standing === 'delegation') return isMemberState(state) ? { standing, of: state, role } : 'bad';
  if (standing !== 'focal-point') return { standing };
  if (entity === '') return 'bad';
  return isId(entity) ? { standing, of: entity } : 'bad-entity';
}

/** Where to go afterwards: only a path of this site, in plain ASCII. `//host` and `/\host` would leave it. */
export function localPath(back: string | null, otherwise: string): string {
  return back !== null && /^\/(?![/\\])[!-[\]-~]*$/u.test(back) ? back : otherwise;
}
