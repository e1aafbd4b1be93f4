/** What a party says of an alternative besides proposing it. To delete what stands in the base is to read nothing there. */
export const verbs = ['retain', 'delete', 'oppose', 'reserve'] as const;
export type Verb = (typeof verbs)[number];

/** A party's word on an alternative of a point, counted from 0. It changes no reading. */
export interface Stance {
  readonly point: string;
  readonly alternative: number;
  readonly party: string;
  readonly verb: Exclude<Verb, 'delete'>;
}

export function isVerb(text: string): text is Verb {
  return verbs.some((verb) => verb === text);
}
