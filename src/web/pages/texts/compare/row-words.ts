import type { ComparedRow } from '../../../../process/text/compare/compare-revisions.ts';
import { textOf } from '../../../../process/text/compile/tokens.ts';
import type { RevisionProvision } from '../../../../process/text/compare/revision.ts';
import type { MessageKey } from '../../../messages/catalogue.ts';
import type { Words } from '../../../messages/catalogue.ts';

const firstWords = 6;

/** What a provision is called. */
export type Caller = (provision: RevisionProvision) => string;

/** By its label, points with what they belong to, as `6 (a)`; without a label by how it begins. */
export function callerOf(rows: readonly ComparedRow[]): Caller {
  const [before, after] = [rows.flatMap((row) => row.before), rows.flatMap((row) => row.after)].map((all) => new Map(all.map((one) => [one.id, one])));
  const later = new Set(rows.flatMap((row) => row.after));
  const call = (provision: RevisionProvision): string => {
    const { label, parent = '', tokens } = provision;
    if (label === '') return `“${textOf(tokens.slice(0, firstWords))}${tokens.length > firstWords ? '…' : ''}”`;
    const above = label.startsWith('(') ? (later.has(provision) ? after : before)?.get(parent) : undefined;
    const own = label.replace(/[.:]$/u, '');
    return above === undefined || above.label === '' || above === provision ? own : `${call(above)} ${own}`;
  };
  return call;
}

/** As it is called in the later text; what is gone, as it was. */
export function calledIn({ before, after }: ComparedRow, called: Caller): string {
  return (after.length > 0 ? after : before).map(called).join(', ');
}

/** What became of it, in a word. */
export function kindOf({ kind, relabelled }: ComparedRow): MessageKey {
  return kind === 'same' && relabelled ? 'text-compare.kind.relabelled' : `text-compare.kind.${kind}`;
}

/** The same with where from and where to; undefined: nothing became of it. */
export function storyOf(words: Words, row: ComparedRow, called: Caller): string | undefined {
  const { kind, before, after, relabelled, moved } = row;
  const values = { from: before.map(called).join(', '), to: after.map(called).join(', ') };
  const also = moved && kind !== 'moved' && kind !== 'moved-changed' ? ` · ${words('text-compare.kind.moved')}` : '';
  switch (kind) {
    case 'same':
    case 'changed': {
      const was = relabelled ? words('text-compare.relabelled', values) : '';
      return kind === 'same' ? (was === '' ? undefined : was) : [words('text-compare.kind.changed'), was].filter((one) => one !== '').join(' · ');
    }
    case 'moved':
    case 'moved-changed': {
      const how = relabelled ? words('text-compare.moved', values) : words('text-compare.kind.moved');
      return kind === 'moved' ? how : `${how} · ${words('text-compare.kind.changed')}`;
    }
    case 'merged':
      return words('text-compare.merged', values) + also;
    case 'split':
      return words('text-compare.split', values) + also;
    case 'added':
    case 'deleted':
      return words(`text-compare.kind.${kind}`);
  }
}
