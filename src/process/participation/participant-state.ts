import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { ApplicationId, ParticipantId } from '../vocabulary/ids.ts';
import type { LocalizedText } from '../vocabulary/language.ts';

/** Who may take part besides States, in the order in which lists of participants name them. */
export const participantTypes = [
  'intergovernmental-organization', 'specialized-agency', 'united-nations-entity', 'national-human-rights-institution', 'parliament', 'consultative-status', 'specially-accredited',
] as const;
export type ParticipantType = (typeof participantTypes)[number];

/** What an entity without standing invitation is: the categories that a modalities resolution invites. */
export const constituencies = ['non-governmental-organization', 'civil-society', 'diaspora', 'migrants-organization', 'academia', 'private-sector', 'local-authority'] as const;
export type Constituency = (typeof constituencies)[number];

export interface ParticipantState {
  readonly kind: 'participant';
  readonly id: ParticipantId;
  readonly name: LocalizedText;
  readonly type: ParticipantType;
  readonly constituency?: Constituency;
  /** ISO 3166-1 alpha-2 of the seat. */
  readonly country?: string;
  /** The application by which a specially accredited entity came in. */
  readonly application?: ApplicationId;
  readonly since: IsoDay;
  /** When the participation ended (status withdrawn); absent while it lasts. */
  readonly until?: IsoDay;
  /** Invented for a demonstration. */
  readonly demonstration?: boolean;
}
