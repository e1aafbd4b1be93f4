import type { VNode } from 'preact';
import type { Block, Run } from '../../process/text/compile/print/runs.ts';
import type { Words } from '../messages/catalogue.ts';

interface RunsProps {
  readonly runs: readonly Run[];
  readonly words: Words;
  readonly nameOf: (party: string) => string;
  /** Where a point is looked at; without it brackets are no links. */
  readonly pointHref?: (point: string) => string;
}

/** A printed provision on a page: brackets, names and changes, each readable without its colour. */
export function Runs({ runs, words, nameOf, pointHref }: RunsProps): VNode {
  return (
    <>
      {runs.map((run, at) => {
        switch (run.is) {
          case 'words':
            return run.change === undefined ? run.text : run.change === 'inserted' ? <ins key={at} title={byline(run.by, nameOf)}>{run.text}</ins> : <del key={at} title={byline(run.by, nameOf)}>{run.text}</del>;
          case 'bracket':
            return pointHref === undefined || run.text === ']' ? <span key={at} class="bracket">{run.text}</span> : <a key={at} class="bracket" href={pointHref(run.point)} aria-label={words('text.bracket')}>{run.text}</a>;
          case 'separator':
            return <span key={at} class="or"> / </span>;
          case 'names':
            return (
              <span key={at} class="by">
                {run.leads ? '' : ' – '}
                {run.parties.map(nameOf).join(', ')}
                {run.word === undefined ? '' : ` ${words(`text.verb.${run.word}`)}`}
                {run.leads ? ': ' : ''}
              </span>
            );
          case 'gap':
            return <span key={at} class="gap">[…]</span>;
          case 'no-text':
            return <em key={at}>{words('text.no-text')}</em>;
        }
      })}
    </>
  );
}

function byline(by: readonly string[] | undefined, nameOf: (party: string) => string): string | undefined {
  return by === undefined ? undefined : by.map(nameOf).join(', ');
}

/** The paragraphs of one provision: itself, and alternatives to the whole of it under labels of their own. */
export function Blocks({ blocks, label, lang, ...rest }: Omit<RunsProps, 'runs'> & { readonly blocks: readonly Block[]; readonly label: string; readonly lang?: string | undefined }): VNode {
  return (
    <>
      {blocks.map((block, at) => (
        <p key={at} class={`provision-text ${block.role}`} lang={lang}>
          {block.role !== 'provision' && <span class="alt-label">{block.role === 'alternative' ? `${label.replace(/\.$/u, '')} alt${block.number === 1 ? '' : ` ${block.number}`}` : `${rest.words('text.option')} ${block.number}`}</span>}
          <Runs {...rest} runs={block.runs} />
        </p>
      ))}
    </>
  );
}
