import type { VNode } from 'preact';
import type { Run } from '../../process/text/compile/print/runs.ts';
import { alternativeSuffixOf } from '../../process/text/compile/structure/suffix.ts';
import { spokenLabel } from '../../process/text/labels.ts';
import type { Words } from '../messages/catalogue.ts';
import type { ShownBlock, ShownRun } from './fresh-blocks.ts';

interface RunsProps {
  readonly runs: readonly ShownRun[];
  readonly words: Words;
  readonly nameOf: (party: string) => string;
  /** Where a point is looked at; without it brackets are no links. */
  readonly pointHref?: ((point: string) => string) | undefined;
  /** Of the page, where the text's is another: names and verbs are the page's words. */
  readonly pageLang?: string | undefined;
}

/** A printed provision on a page: brackets, names and changes, each readable without its colour. */
export function Runs({ runs, words, nameOf, pointHref, pageLang }: RunsProps): VNode {
  return (
    <>
      {runs.map((run, at) => {
        switch (run.is) {
          case 'words':
            if (run.change === undefined) return run.fresh === true ? <mark key={at} class="fresh">{run.text}</mark> : run.text;
            return <Changed key={at} run={run} words={words} nameOf={nameOf} pageLang={pageLang} />;
          case 'bracket':
            return pointHref === undefined || run.text === ']' ? <span key={at} class="bracket">{run.text}</span> : <a key={at} class="bracket" href={pointHref(run.point)} aria-label={words('text.bracket')}>{run.text}</a>;
          case 'separator':
            return <span key={at} class="or"> / </span>;
          case 'names':
            return (
              <span key={at} class={run.fresh === true ? 'by fresh' : 'by'}>
                {run.leads ? '' : runs[at - 1]?.is === 'names' ? '; ' : ' – '}
                <bdi lang={pageLang}>
                  {run.parties.map(nameOf).join(words('text.names.between'))}
                  {run.word === undefined ? '' : ` ${words(`text.verb.${run.word}`)}`}
                </bdi>
                {run.leads ? ': ' : ''}
              </span>
            );
          case 'gap':
            return <span key={at} class="gap">[…]</span>;
          case 'no-text':
            return <em key={at} class="no-text" lang={pageLang}>{words('text.no-text')}</em>;
        }
      })}
    </>
  );
}

/** What goes is struck through, what comes is underlined; by whom stands behind it, since a pointer is not everybody's. */
function Changed({ run: { text, change, by }, words, nameOf, pageLang }: { readonly run: Run & { readonly is: 'words' }; readonly words: Words; readonly nameOf: (party: string) => string; readonly pageLang: string | undefined }): VNode {
  const who = by === undefined || by.length === 0 ? undefined : by.map(nameOf).join(words('text.names.between'));
  return (
    <>
      {change === 'inserted' ? <ins>{text}</ins> : <del>{text}</del>}
      {who !== undefined && (
        <span class="by">
          {' '}
          <bdi lang={pageLang}>{who}</bdi>
        </span>
      )}
    </>
  );
}

/** The paragraphs of one provision: itself, and alternatives to the whole of it under labels of their own. */
export function Blocks({ blocks, label, lang, dir, ...rest }: Omit<RunsProps, 'runs'> & { readonly blocks: readonly ShownBlock[]; readonly label: string; readonly lang?: string | undefined; readonly dir?: 'ltr' | 'rtl' | undefined }): VNode {
  return (
    <>
      {blocks.map((block, at) => (
        <p key={at} class={block.role === 'provision' ? 'provision-text' : `provision-text ${block.role}`} lang={lang} dir={dir}>
          {block.role === 'alternative' && <span class="alt-label">{alternativeLabel(label, block.number)} </span>}
          {block.role === 'option' && <span class="alt-label" lang={rest.pageLang}>{rest.words('text.option')} {block.number} </span>}
          <Runs {...rest} runs={block.runs} />
        </p>
      ))}
    </>
  );
}

/** `12 alt`, `12 alt 2`. */
function alternativeLabel(label: string, number = 1): string {
  return `${spokenLabel(label)} ${alternativeSuffixOf(number)}`.trim();
}
