import { createHash } from 'node:crypto';

/** The id that a registration from Indico has here: the same number of the same meeting is always the same registration. Short, for it stands on badges. */
export function registrationOfIndico(enrolment: string, number: number): string {
  return `${prefixOf(enrolment)}${number}`;
}

/** Indico's number of a registration that came from there. */
export function indicoNumberOf(enrolment: string, registration: string): number | undefined {
  const prefix = prefixOf(enrolment);
  const rest = registration.startsWith(prefix) ? registration.slice(prefix.length) : '';
  return /^\d{1,9}$/u.test(rest) ? Number(rest) : undefined;
}

function prefixOf(enrolment: string): string {
  return `i${createHash('sha256').update(enrolment).digest('hex').slice(0, 6)}-`;
}
