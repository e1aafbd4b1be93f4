import { isRegionalGroup } from '../../../process/vocabulary/states/regional-group.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { isMessageKey } from '../../messages/catalogue.ts';
import type { Words } from '../../messages/catalogue.ts';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** What region a pledge names: a regional group, the world, or none. */
export function regionName(region: string, words: Words): string {
  return isRegionalGroup(region) ? words(`region.${region}`) : words(region === 'global' ? 'pledges.region.global' : 'pledges.region.none');
}

/** What kind of maker: a State, a group, or as the register of participants says. */
export function kindOfMakerName(kind: string, words: Words): string {
  if (kind === 'state') return words('pledges.kind.state');
  if (kind === 'group') return words('pledges.kind.group');
  for (const key of [`constituency.${kind}`, `participant-type.${kind}`]) if (isMessageKey(key)) return words(key);
  return words('pledges.kind.other');
}

/** A State, group or participant by its name; a partner as somebody wrote it. */
export function partyText(party: string, { language }: Pick<Visit, 'language'>, names: Names): string {
  if (isStateCode(party)) return stateName(party, language);
  const name = names.get(`participant:${party}`) ?? names.get(`group:${party}`);
  return name === undefined ? party : plainText(name, language);
}
