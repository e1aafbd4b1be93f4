import type { CompileAnswer, CompileQuestion } from './compile-child.ts';
import { startChild } from './feed-children.ts';
import { atMost } from './report.ts';
import type { Report } from './report.ts';

const shown = ['depth', 'points', 'alternatives to whole provisions', 'words shown for each of the base', 'letters printed without names for each of the base', 'letters printed with brackets and names for each of the base'];

/** How long and how deep the compilation of the same 10,000 amendments is that `compile` times; and, for comparison, without the policy and without brackets in brackets. */
export async function benchLegibility(): Promise<Report> {
  const figures: Record<string, number> = {};
  for (const policy of ['legible', 'nested', 'flat'] as const) {
    const child = startChild<CompileQuestion, CompileAnswer>('compile-child');
    const { figures: found } = await child.ask({ do: 'text', amendments: 10_000, seed: 1, policy, rounds: 1 });
    await child.stop();
    for (const figure of shown) figures[`${policy}: ${figure}`] = found[figure] ?? Number.NaN;
  }
  return {
    bench: 'legibility',
    figures,
    goals: [
      atMost('depth of brackets', 3, figures['legible: depth'] ?? Number.NaN),
      atMost('words printed for each of the base', 3.1, figures['legible: words shown for each of the base'] ?? Number.NaN),
      atMost('letters printed without names for each of the base', 3.1, figures['legible: letters printed without names for each of the base'] ?? Number.NaN),
    ],
  };
}
