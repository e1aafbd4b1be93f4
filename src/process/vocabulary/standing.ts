/** What somebody is in a process; it decides what they may do there (see `access/`). */
export const standings = ['secretariat', 'chair', 'delegate', 'stakeholder', 'public'] as const;
export type Standing = (typeof standings)[number];

/** Who acts: a standing and, where it applies, the delegation (ISO 3166-1 alpha-2) or entity in whose name. Never a person: persons are not in the record. */
export interface Actor {
  readonly standing: Standing;
  readonly of?: string;
}

export function isStanding(text: string | undefined): text is Standing {
  return standings.some((standing) => standing === text);
}
