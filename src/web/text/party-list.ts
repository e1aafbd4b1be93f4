import { inMeetingSequence } from '../../process/text/compile/dialect/sequence.ts';
import type { Visit } from '../visit.ts';
import { nameList } from './name-list.ts';
import type { TextView } from './text-view.ts';

/** Parties by their names, in the meeting's own sequence, as a list in the reader's language. */
export function partyList({ language }: Visit, { negotiation, nameOf }: Pick<TextView, 'negotiation' | 'nameOf'>, parties: readonly string[]): string {
  return nameList(language, inMeetingSequence(parties, negotiation.text.sequence).map(nameOf));
}
