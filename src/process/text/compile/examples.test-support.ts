import { compile } from './compile.ts';
import { nested } from './policy.ts';
import type { Policy } from './policy.ts';
import type { Run } from './print/runs.ts';
import { tokenise } from './tokens.ts';
import type { Compilation } from './tree.ts';

/** A base and what each party reads: `{ EU: 'the text it wants', 'US CAN': '…' }`. */
export function compileExample(base: string, readings: Readonly<Record<string, string>>, policy: Policy = nested): Compilation {
  return compile({ provision: 'p', revision: 'r', base: tokenise(base), readings: Object.entries(readings).map(([parties, text]) => ({ parties: parties.split(' '), sources: [`by-${parties}`], tokens: tokenise(text) })) }, policy);
}

/** Runs as plain signs: {+put in+}, {-taken out-}. */
export function drawn(runs: readonly Run[]): string {
  return runs.map((run) => {
    if (run.is === 'words') return run.change === undefined ? run.text : `{${run.change === 'inserted' ? '+' : '-'}${run.text}${run.by === undefined ? '' : ` by ${run.by.join()}`}${run.change === 'inserted' ? '+' : '-'}}`;
    if (run.is === 'bracket') return run.text;
    if (run.is === 'separator') return ' / ';
    if (run.is === 'gap') return '…';
    if (run.is === 'no-text') return 'No text';
    const names = `${run.parties.join('/')}${run.word === undefined ? '' : ` ${run.word}`}`;
    return run.leads ? `${names}: ` : ` – ${names}`;
  }).join('');
}
