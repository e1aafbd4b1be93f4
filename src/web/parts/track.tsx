import type { VNode } from 'preact';
import type { Language, LocalizedText } from '../../process/vocabulary/language.ts';
import { plainText } from './text.tsx';

export interface TrackLabel {
  readonly title: LocalizedText;
  readonly colour: number;
}

/** A track's name beside its colour; the colour never stands alone. */
export function TrackTag({ track, language }: { readonly track: TrackLabel | undefined; readonly language: Language }): VNode | null {
  if (track === undefined) return null;
  return <span class={`track track-${track.colour}`}>{plainText(track.title, language)}</span>;
}
