/** How large a session is: the figures that its report gives. */
export interface SessionNumbers {
  /** States present. */
  readonly states: number;
  /** Interventions of States and of groups from the floor. */
  readonly interventions: number;
  /** Agencies and organizations that speak, each once; stakeholders likewise. */
  readonly agencies: number;
  readonly stakeholders: number;
  /** Stakeholders that speak in the informal dialogue, none of them among the others. */
  readonly informal: number;
}

/** The third thematic session of the Global Compact for Migration: Geneva, 19 and 20 June 2017. */
export const thirdThematicSession: SessionNumbers = { states: 110, interventions: 105, agencies: 6, stakeholders: 17, informal: 18 };
