/** What somebody may be asked for a datum for. A datum names at least one of these; whoever reads names one of them too. */
export const purposes = ['accreditation', 'registration', 'door', 'badge', 'invitation', 'speaking', 'selection', 'correspondence', 'participants-list'] as const;
export type Purpose = (typeof purposes)[number];

/** Reading one's own is no purpose that anybody gives data for: it is always there. */
export const readings = [...purposes, 'own'] as const;
export type Reading = (typeof readings)[number];

/** Duties that look at nothing: taking in what a form said, and deleting what was erased or is past its day. */
export const duties = ['writing', 'keeping'] as const;
export type Duty = (typeof duties)[number];

/** The sentence by which a form tells why it asks, and a log why somebody looked. */
export function purposeKey<P extends Reading | Duty>(purpose: P): `purpose.${P}` {
  return `purpose.${purpose}`;
}

export function isPurpose(text: string): text is Purpose {
  return purposes.some((purpose) => purpose === text);
}
