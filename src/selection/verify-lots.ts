import type { Applicant, Body, SelectionProblem } from './problem.ts';

const nobody: ReadonlySet<string> = new Set();

/** Something wrong with one lot; lots are counted from 0, as the draw counts them. */
export type LotFinding =
  | { readonly code: 'lot-without-bodies'; readonly lot: number }
  | { readonly code: 'stranger'; readonly lot: number; readonly applicant: string }
  | { readonly code: 'seated-twice'; readonly lot: number; readonly applicant: string }
  | { readonly code: 'may-not-sit'; readonly lot: number; readonly body: string; readonly applicant: string }
  | { readonly code: 'appointed-missing'; readonly lot: number; readonly applicant: string }
  | { readonly code: 'wrong-seats'; readonly lot: number; readonly body: string; readonly seats: number; readonly seated: number }
  | { readonly code: 'quota-broken'; readonly lot: number; readonly body: string; readonly attribute: string; readonly value: string; readonly min: number; readonly max: number; readonly seated: number }
  | { readonly code: 'conflict-broken'; readonly lot: number; readonly body: string; readonly group: string; readonly seated: number };

/**
 * Checks every lot person by person against the seats, quotas, conflicts and appointments; knows nothing of how it was
 * made. Whoever was `erased` may have been of any value: a quota is broken only where that could not mend it.
 */
export function lotFindings(problem: SelectionProblem, lots: readonly (readonly (readonly string[])[])[], erased = nobody): LotFinding[] {
  const applicants = new Map(problem.applicants.map((applicant) => [applicant.id, applicant]));
  const appointed = problem.applicants.filter(({ forced }) => forced === 'in');
  return lots.flatMap((bodies, lot): LotFinding[] => {
    if (bodies.length !== problem.bodies.length) return [{ code: 'lot-without-bodies', lot }];
    const seen = new Set<string>();
    const findings: LotFinding[] = [];
    for (const id of bodies.flat()) {
      if (seen.has(id)) findings.push({ code: 'seated-twice', lot, applicant: id });
      if (!applicants.has(id)) findings.push({ code: 'stranger', lot, applicant: id });
      seen.add(id);
    }
    for (const { id } of appointed) if (!seen.has(id)) findings.push({ code: 'appointed-missing', lot, applicant: id });
    for (const [place, body] of problem.bodies.entries()) {
      const members = (bodies[place] ?? []).flatMap((id) => applicants.get(id) ?? []);
      findings.push(...bodyFindings(body, members, lot, erased));
    }
    return findings;
  });
}

function bodyFindings(body: Body, members: readonly Applicant[], lot: number, erased: ReadonlySet<string>): LotFinding[] {
  const findings: LotFinding[] = [];
  const unknown = members.filter(({ id }) => erased.has(id)).length;
  if (members.length !== body.seats) findings.push({ code: 'wrong-seats', lot, body: body.id, seats: body.seats, seated: members.length });
  for (const member of members) if (member.forced === 'out' || (member.body !== undefined && member.body !== body.id)) findings.push({ code: 'may-not-sit', lot, body: body.id, applicant: member.id });
  for (const { attribute, value, min, max } of body.quotas) {
    const seated = members.filter(({ profile }) => profile[attribute] === value).length;
    if (seated + unknown < min || seated > max) findings.push({ code: 'quota-broken', lot, body: body.id, attribute, value, min, max, seated });
  }
  const groups = new Map<string, number>();
  for (const group of members.flatMap((member) => [...new Set(member.groups)])) if (body.atMostOnePer.some((kind) => group.startsWith(`${kind}:`))) groups.set(group, (groups.get(group) ?? 0) + 1);
  for (const [group, seated] of groups) if (seated > 1) findings.push({ code: 'conflict-broken', lot, body: body.id, group, seated });
  return findings;
}
