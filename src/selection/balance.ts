import type { SelectionProblem } from './problem.ts';

/** One value of one attribute in one body: the pool, the quota, and who was chosen. */
export interface BalanceLine {
  readonly attribute: string;
  readonly value: string;
  /** People in the pool who may sit in this body. */
  readonly pool: number;
  readonly chosen: number;
  readonly min?: number;
  readonly max?: number;
}

export interface BodyBalance {
  readonly body: string;
  readonly seats: number;
  readonly chosen: number;
  readonly lines: readonly BalanceLine[];
}

/**
 * Counts a choice against the pool and the quotas, for every attribute that anybody has; chosen: ids by body, in the
 * order of `problem.bodies`. Works for people chosen by hand as well as by lot.
 */
export function balanceOf({ bodies, applicants }: SelectionProblem, chosen: readonly (readonly string[])[]): readonly BodyBalance[] {
  const attributes = [...new Set(applicants.flatMap(({ profile }) => Object.keys(profile)))];
  return bodies.map((body, place): BodyBalance => {
    const seated = new Set(chosen[place]);
    const standing = applicants.filter((applicant) => applicant.forced !== 'out' && (applicant.body === undefined || applicant.body === body.id));
    const members = applicants.filter(({ id }) => seated.has(id));
    const lines = attributes.flatMap((attribute) => {
      const values = [...new Set([...body.quotas.flatMap((quota) => (quota.attribute === attribute ? [quota.value] : [])), ...applicants.flatMap(({ profile }) => profile[attribute] ?? [])])];
      return values.map((value): BalanceLine => {
        const has = ({ profile }: { readonly profile: Readonly<Record<string, string>> }) => profile[attribute] === value;
        const quota = body.quotas.find((own) => own.attribute === attribute && own.value === value);
        return { attribute, value, pool: standing.filter(has).length, chosen: members.filter(has).length, ...(quota === undefined ? {} : { min: quota.min, max: quota.max }) };
      });
    });
    return { body: body.id, seats: body.seats, chosen: members.length, lines };
  });
}
