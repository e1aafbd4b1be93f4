import { createHash } from 'node:crypto';
import type { StanceState, StanceVerb } from '../../../../process/text/state.ts';

/** What somebody says where they stand on: an amendment, an alternative of a point, a point, or the provision as a whole. */
export type StanceTarget = Pick<StanceState, 'provision' | 'amendment' | 'point' | 'alternative'>;

/** The same for the same, so that whoever stands elsewhere now takes the place of what they said before; a comment stands beside. */
export function stanceId(text: string, { provision, amendment, point, alternative }: { readonly [Field in keyof StanceTarget]?: string | undefined }, holder: string, verb: StanceVerb): string {
  const named = [text, provision, amendment ?? '', point ?? '', alternative ?? '', holder, verb === 'comment' ? 'comment' : ''];
  return `stance-${createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 24)}`;
}
