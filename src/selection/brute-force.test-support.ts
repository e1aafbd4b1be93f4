import type { SelectionProblem } from './problem.ts';
import { everyPanel } from './small-pools.test-support.ts';
import { LinearModel } from './solver.ts';
import type { Solver } from './solver.ts';

/**
 * LEXIMIN by the book, for pools so small that every panel can be written down: a linear program over all of them, level
 * by level. Undefined where there is no panel. The outer index is the applicant, the inner the body, or 0 for "either".
 */
export function bruteForce(solver: Solver, problem: SelectionProblem): readonly (readonly number[])[] | undefined {
  const panels = everyPanel(problem);
  if (panels.length === 0) return undefined;
  const { applicants, bodies, chanceOf } = problem;
  const bodyPlaces = chanceOf === 'each' ? bodies.map((_, body) => [body]) : [bodies.map((_, body) => body)];
  const goals = applicants.flatMap((applicant, place) => {
    if (applicant.forced !== undefined) return [];
    return bodyPlaces.flatMap((own, goal) => (own.some((body) => applicant.body === undefined || applicant.body === bodies[body]?.id) ? [{ place, goal, own }] : []));
  });
  const has = (panel: Int8Array, { place, own }: (typeof goals)[number]) => own.includes(panel[place] ?? -1);
  const model = new LinearModel(solver, { primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9 });
  model.addColumns([{ cost: 1, lower: 0, upper: 2, indices: [], values: [] }, ...panels.map(() => ({ cost: 0, lower: 0, upper: 1, indices: [], values: [] }))]);
  const columnsOf = goals.map((goal) => panels.flatMap((panel, index) => (has(panel, goal) ? [index + 1] : [])));
  model.addRows([
    { indices: panels.map((_, index) => index + 1), values: panels.map(() => 1), lower: 1, upper: 1 },
    ...columnsOf.map((columns) => ({ indices: [0, ...columns], values: [-1, ...columns.map(() => 1)], lower: 0, upper: Number.POSITIVE_INFINITY })),
  ]);
  const chances = applicants.map(() => bodyPlaces.map(() => 0));
  const open = new Set(goals.keys());
  while (open.size > 0) {
    const { status, objective, rowDuals } = model.run();
    if (status !== 'optimal') throw new Error(`The brute force was not solved: ${status} ${open.size}`);
    const binding = [...open].filter((goal) => -(rowDuals[goal + 1] ?? 0) > 1e-7);
    if (binding.length === 0) throw new Error('The brute force found no binding applicant.');
    for (const index of binding) {
      open.delete(index);
      const goal = goals[index];
      const own = chances[goal?.place ?? -1];
      if (goal !== undefined && own !== undefined) own[goal.goal] = objective;
      model.setCoefficient(index + 1, 0, 0);
      model.setRow(index + 1, objective - 1e-10, Number.POSITIVE_INFINITY);
    }
  }
  model.dispose();
  return chances;
}
