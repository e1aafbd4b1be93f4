import type { TextSight } from '../../access/text-sight.ts';

/**
 * The ways of looking at one text. `compilation`: with names behind, as at Rio+20; `trade`: with names before; `unnamed`: as in
 * climate negotiations; `base`: the revision with what was settled; `chair`: the chair's words where there are any; `reading`
 * and `changes`: of one party; `all-changes`: of all; `agreed`: what nobody wants otherwise; `options`: whole readings,
 * numbered; `matrix`: a table of the points.
 */
export const viewModes = ['compilation', 'unnamed', 'base', 'chair', 'reading', 'changes', 'all-changes', 'agreed', 'options', 'matrix', 'trade'] as const;
export type ViewMode = (typeof viewModes)[number];

const withoutNames: ReadonlySet<ViewMode> = new Set<ViewMode>(['unnamed', 'base', 'chair', 'all-changes', 'agreed', 'options', 'matrix']);

/** What the reader may look at: whoever may not see names has no party's reading, and whoever may not see proposals has the revision alone (rules TX-19, TX-20). */
export function viewModesFor({ sight, names }: { readonly sight: TextSight; readonly names: boolean }): readonly ViewMode[] {
  if (sight.of === 'revisions') return ['base'];
  return names ? viewModes : viewModes.filter((mode) => withoutNames.has(mode));
}

/** The one asked for if the reader may have it; else the fullest. */
export function viewModeOf(asked: string | null, may: readonly ViewMode[]): ViewMode {
  return may.find((mode) => mode === asked) ?? may[0] ?? 'base';
}
