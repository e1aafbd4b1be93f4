import { isRegionalGroup } from '../../../process/vocabulary/states/regional-group.ts';
import { isMessageKey } from '../../messages/catalogue.ts';
import type { Words } from '../../messages/catalogue.ts';

/** What a speaker's time is charged to, in words: a regional group, groups of States, organizations, a constituency. */
export function flowWords(words: Words, flow: string): string {
  if (isRegionalGroup(flow)) return words(`region.${flow}`);
  const key = [`sessions.flow.${flow}`, `constituency.${flow}`, `participant-type.${flow}`].find(isMessageKey);
  return key === undefined ? flow : words(key);
}
