import { loadavg } from 'node:os';
import type { CompileAnswer, CompileQuestion } from './compile-child.ts';
import { startChild } from './feed-children.ts';
import { atLeast, atMost, round } from './report.ts';
import type { Report } from './report.ts';

const seed = 1;

/**
 * 500 paragraphs of made-up text with 10,000 and 20,000 amendments by 200 parties, compiled in one thread of a process of its
 * own; the paragraph with most readings after one change; every party's text read back; and a paragraph of a thousand words
 * that 200 parties rewrite. Texts are cut into words once, when they are tabled; that time is told beside.
 */
export async function benchCompile(): Promise<Report> {
  const figures: Record<string, number> = { 'load of the machine before': loadavg()[0] ?? Number.NaN };
  const tell = (name: string, found: CompileAnswer['figures']) => Object.assign(figures, Object.fromEntries(Object.entries(found).map(([figure, value]) => [`${name}: ${figure}`, value])));
  const ten = await ask({ do: 'text', amendments: 10_000, seed, policy: 'legible', rounds: 7 });
  tell('10,000', ten);
  // Doing it seven times over makes garbage that nobody has who does it once.
  const once = await ask({ do: 'text', amendments: 10_000, seed, policy: 'legible', rounds: 1 });
  figures['10,000, once: megabytes at most, made and compiled'] = once['megabytes at most, made and compiled'] ?? Number.NaN;
  const twenty = await ask({ do: 'text', amendments: 20_000, seed, policy: 'legible', rounds: 7 });
  tell('20,000', twenty);
  const worst = await ask({ do: 'worst', rewrites: 200, part: 0.5, policy: 'legible' });
  tell('worst, half of the words others', worst);
  const near = await ask({ do: 'worst', rewrites: 200, part: 0.15, policy: 'legible' });
  tell('worst, one in seven others', near);
  tell('worst, half others, policy off', await ask({ do: 'worst', rewrites: 200, part: 0.5, policy: 'nested' }));
  const of = (found: CompileAnswer['figures'], figure: string) => found[figure] ?? Number.NaN;
  return {
    bench: 'compile',
    figures,
    goals: [
      atMost('10,000 amendments, all', 1, of(ten, 'ms to compile all, median') / 1000, ' s'),
      atLeast('readings of the hottest provision', 170, of(ten, 'hottest: readings')),
      atMost('hottest provision after one change, p99', 50, of(ten, 'hottest: ms to compile anew, p99'), ' ms'),
      atMost('one party, whole text, median of 200', 20, of(ten, 'ms to read the whole text of one party, median'), ' ms'),
      atMost('memory of a process that compiles once', 300, of(once, 'megabytes at most, made and compiled'), ' MB'),
      atMost('20,000 amendments against 10,000, processor time', 2.2, round(of(twenty, 'ms of processor to compile all') / of(ten, 'ms of processor to compile all'))),
      atMost('worst provision', 1, Math.max(of(worst, 'ms, first'), of(near, 'ms, first')) / 1000, ' s'),
      atMost('readings not told exactly', 0, [ten, twenty, worst, near].reduce((sum, found) => sum + of(found, 'projections wrong'), 0)),
    ],
  };
}

async function ask(question: CompileQuestion): Promise<CompileAnswer['figures']> {
  const child = startChild<CompileQuestion, CompileAnswer>('compile-child');
  const { figures } = await child.ask(question);
  await child.stop();
  return figures;
}
