import type { Raw } from './raw.ts';

/** What a link shows. */
export function shownBy(text: string): string {
  return /^\[(?<shown>[^\]]*)\]\(/u.exec(text)?.groups?.['shown'] ?? text;
}

/** The words of a stretch with everything in its brackets, as they stand. */
export function plainOfRaw(raws: readonly Raw[]): string {
  return raws.map((raw) => (raw.kind === 'bracketed' ? plainOfRaw(raw.content) : raw.kind === 'words' ? raw.text : raw.kind === 'annotation' && raw.form === 'link' ? shownBy(raw.text) : '')).join('');
}
