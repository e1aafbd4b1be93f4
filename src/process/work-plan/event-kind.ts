/** What kind of entry of a work plan this is; the words for each stand in the message catalogues. */
export const eventKinds = ['thematic_session', 'hearing', 'rec', 'rcp', 'gfmd', 'idm', 'document', 'negotiation', 'stocktaking', 'conference', 'briefing', 'side_event', 'other'] as const;
export type EventKind = (typeof eventKinds)[number];
