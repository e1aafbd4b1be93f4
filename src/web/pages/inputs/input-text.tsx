import type { VNode } from 'preact';
import type { InputState } from '../../../process/inputs/state.ts';
import { directionIn, TextPieces } from '../documents/text-pieces.tsx';
import type { TextMark } from '../documents/text-pieces.tsx';
import type { Visit } from '../../visit.ts';

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** Paragraphs of a text by its lines; their numbers, from 1, are their permanent anchors. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push({ start, text: line });
    start += line.length + 1;
  }
  return found;
}

/** The words of an input, each paragraph with an address of its own; a cited passage (`?from=…&to=…`) is set off. */
export function InputText({ visit, input }: { readonly visit: Visit; readonly input: InputState }): VNode | null {
  const { words, url } = visit;
  if (input.text === '') return null;
  const [from, to] = [Number(url.searchParams.get('from') ?? Number.NaN), Number(url.searchParams.get('to') ?? Number.NaN)];
  const marks: readonly TextMark[] = Number.isInteger(from) && Number.isInteger(to) && to > from && from >= 0 ? [{ start: from, end: to, as: 'cited' }] : [];
  const direction = input.language === 'ar' ? 'rtl' : 'ltr';
  return (
    <section aria-labelledby="text">
      <h2 id="text">{words('input.text')}</h2>
      <div class="input-text" lang={input.language} dir={direction}>
        {paragraphsOf(input.text).map(({ start, text }, index) => (
          <p key={start} id={`p${index + 1}`} dir={directionIn(text, direction)}>
            <a class="anchor" href={`#p${index + 1}`} aria-label={words('input.paragraph', { number: index + 1 })}>
              {index + 1}
            </a>
            <TextPieces text={text} start={start} direction={directionIn(text, direction)} marks={marks} />
          </p>
        ))}
      </div>
    </section>
  );
}
