/** What somebody may be asked for a datum for: a datum names at least one, and whoever reads names one. The sentence of each is the message `purpose.` and its name. */
export const purposes = ['accreditation', 'registration', 'door', 'badge', 'invitation', 'speaking', 'selection', 'correspondence', 'participants-list'] as const;
export type Purpose = (typeof purposes)[number];

/** Reading one's own is no purpose that anybody gives data for: it is always there. */
export const readings = [...purposes, 'own'] as const;
export type Reading = (typeof readings)[number];

/** Duties that look at nothing: taking in what a form said, and deleting what was erased or is past its day. */
export const duties = ['writing', 'keeping'] as const;
export type Duty = (typeof duties)[number];

/** For the door of forms, which the domain knows by text alone. */
export function isPurpose(text: string): text is Purpose {
  return purposes.some((purpose) => purpose === text);
}
