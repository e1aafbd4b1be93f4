import type { ExtractionNote } from './extraction.ts';
import { listsOf } from './lists.ts';
import type { Marker } from './markers.ts';
import type { Part } from './outline.ts';
import type { Span } from './spans.ts';
import { around } from './spans.ts';

/** The labels of headings and of items that were printed wrong. */
export function series(outline: readonly Part[]): ExtractionNote[] {
  const headings = outline.flatMap(({ heading }) => (heading?.marker?.kind === 'letter' ? [{ marker: heading.marker, span: heading.span }] : []));
  const lists = outline.flatMap(({ blocks }) => listsOf(blocks).map(({ entries }) => entries.filter(({ level, marker }) => level === 0 && marker.kind !== 'bullet').map(({ marker, block }) => ({ marker, span: around(block.parts) }))));
  return [headings, ...lists].flatMap(misprintNotes);
}

function misprintNotes(labelled: readonly { readonly marker: Marker; readonly span: Span }[]): ExtractionNote[] {
  return misprints(labelled.map(({ marker }) => marker)).flatMap((index) => {
    const span = labelled[index]?.span;
    return span === undefined ? [] : [{ code: 'label-misprinted', ...span } as const];
  });
}

/** A label that does not stand where the series would have it, though the series goes on as if it did ("i." printed for "j.", a capital I for an l). */
export function misprints(markers: readonly Marker[]): readonly number[] {
  const found: number[] = [];
  let expected = 0;
  let open = '';
  for (const [index, marker] of markers.entries()) {
    const next = markers[index + 1];
    const continues = familyOf(marker) === open && marker.value === expected;
    if (continues || expected === 0 || !misprinted(marker, next, expected)) {
      open = familyOf(marker);
      expected = (marker.value ?? 0) + 1;
    } else {
      found.push(index);
      expected += 1;
    }
  }
  return found;
}

function familyOf({ kind, shape }: Marker): string {
  return kind === 'letter' && !shape.includes('upper') ? 'letter' : shape;
}

function misprinted(marker: Marker, next: Marker | undefined, expected: number): boolean {
  if (marker.value === expected) return false;
  const goesOn = next?.value === expected + 1;
  return goesOn || looksLike(marker.label, expected);
}

/** Whether a reader of characters may have taken the letter at this place for the printed one. */
export function looksLike(label: string, expected: number): boolean {
  const sign = label.replaceAll(/[^\p{L}\p{N}|!]/gu, '');
  if (expected === 12) return /^[I1|!iL]$/u.test(sign);
  if (expected === 10) return /^[iJI]$/u.test(sign);
  if (expected === 9) return /^[l1jI]$/u.test(sign);
  if (expected === 15) return /^[0O]$/u.test(sign);
  return false;
}
