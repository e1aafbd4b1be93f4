import { parseProblem } from './problem.ts';
import type { SelectionProblem } from './problem.ts';
import type { Random } from './random.ts';

function below(random: Random, bound: number): number {
  return Math.floor(random() * bound);
}

export interface SmallPool {
  readonly applicants: number;
  readonly seats: number;
  readonly bodies?: 1 | 2;
  readonly conflicts?: boolean;
  readonly forced?: boolean;
  /** How many values each attribute has; absent: two or three attributes of two or three. */
  readonly values?: readonly number[];
}

/** A random pool whose quotas some real panel keeps: they are drawn around a random panel, mostly tightly. */
export function smallPool(random: Random, { applicants: size, seats, bodies = 1, conflicts = false, forced = false, values }: SmallPool): SelectionProblem {
  const attributes = (values ?? [2, 3, 2].slice(0, 2 + below(random, 2))).map((values, place) => ({ name: `attribute${place}`, values }));
  const applicants = Array.from({ length: size }, (_, index) => ({
    id: `a${index}`,
    profile: Object.fromEntries(attributes.map(({ name, values }) => [name, `v${Math.floor(random() ** 2 * values)}`])),
    groups: conflicts && random() < 0.6 ? [`entity:${below(random, Math.ceil(size / 2))}`, ...(random() < 0.2 ? [`household:${below(random, 2)}`] : [])] : [],
    ...(forced && random() < 0.12 ? { forced: random() < 0.6 ? ('in' as const) : ('out' as const) } : {}),
    ...(bodies === 2 && random() < 0.15 ? { body: `body${below(random, 2)}` } : {}),
  }));
  const order = applicants.map((_, index) => index).sort(() => random() - 0.5);
  const data = {
    applicants,
    chanceOf: random() < 0.5 ? 'either' : 'each',
    bodies: Array.from({ length: bodies }, (_, body) => {
      const sample = order.slice(body * seats, (body + 1) * seats);
      const quotas = attributes.flatMap(({ name, values }) =>
        Array.from({ length: values }, (_, value) => {
          const count = sample.filter((place) => applicants[place]?.profile[name] === `v${value}`).length;
          return { attribute: name, value: `v${value}`, min: Math.max(0, count - below(random, 2)), max: count + below(random, 3) };
        }),
      );
      return { id: `body${body}`, seats, quotas: quotas.filter(() => random() < 0.8), atMostOnePer: conflicts ? ['entity', 'household'].filter((kind) => applicants.some(({ groups }) => groups.some((group) => group.startsWith(`${kind}:`)))) : [] };
    }),
  };
  const parsed = parseProblem(data);
  return 'problem' in parsed ? parsed.problem : smallPool(random, { applicants: size, seats, bodies, conflicts, forced, ...(values === undefined ? {} : { values }) });
}

/** Every panel there is, person by person: the place of each applicant's body, or -1. Knows nothing of types. */
export function everyPanel({ applicants, bodies }: SelectionProblem): Int8Array[] {
  const panels: Int8Array[] = [];
  const seat = new Int8Array(applicants.length).fill(-1);
  const taken = bodies.map(() => 0);
  const groups = bodies.map(() => new Set<string>());
  const fits = () =>
    bodies.every(({ seats, quotas }, body) => taken[body] === seats && quotas.every(({ attribute, value, min, max }) => {
      const count = applicants.filter(({ profile }, place) => seat[place] === body && profile[attribute] === value).length;
      return count >= min && count <= max;
    }));
  const place = (at: number): void => {
    const applicant = applicants[at];
    if (applicant === undefined) {
      if (fits()) panels.push(seat.slice());
      return;
    }
    if (applicant.forced !== 'in') place(at + 1);
    if (applicant.forced === 'out') return;
    for (const [body, { id, seats, atMostOnePer }] of bodies.entries()) {
      if (applicant.body !== undefined && applicant.body !== id) continue;
      if ((taken[body] ?? 0) >= seats) continue;
      const own = applicant.groups.filter((group) => atMostOnePer.some((kind) => group.startsWith(`${kind}:`)));
      if (own.some((group) => groups[body]?.has(group))) continue;
      own.forEach((group) => groups[body]?.add(group));
      taken[body] = (taken[body] ?? 0) + 1;
      seat[at] = body;
      place(at + 1);
      seat[at] = -1;
      taken[body] = (taken[body] ?? 0) - 1;
      own.forEach((group) => groups[body]?.delete(group));
    }
  };
  place(0);
  return panels;
}
