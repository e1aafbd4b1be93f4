import { BracketChanges } from './bracket-changes.ts';
import { htmlStyle } from './html-style.ts';
import { element, empty, lines, plain } from './markup.ts';
import type { Markup } from './markup.ts';
import type { TextOut } from './out.ts';
import type { PaperWords } from './paper-words.ts';
import { paragraphsOf } from './paragraphs.ts';
import { alternativeLabel, groundOf, lineOf, notesOf, paperRuns, statusOf, textPaper } from './text-paper.ts';
import type { PaperLine, PaperRun, TextPaper } from './text-paper.ts';

/**
 * A text as a page that stands alone and prints: no script, nothing from elsewhere, no day but that of the text. In the
 * compilation what somebody proposes is `ins` and what stands in the base there `del`, within brackets. Refused, with a
 * RangeError: as in `paragraphsOf`.
 */
export function writeTextHtml(out: TextOut, words: PaperWords): string {
  const form = out.variant === 'compilation' ? 'brackets' : out.variant === 'changes' ? 'marks' : 'clean';
  const paper = textPaper(out, form, words);
  const body = out.variant === 'compilation' ? compiledLines(out, words) : paper.body;
  const root = element('html', { lang: out.language, dir: out.language === 'ar' ? 'rtl' : 'ltr' }, [
    element('head', {}, [empty('meta', { charset: 'utf-8' }), empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), element('title', {}, [plain(paper.title)]), element('style', {}, [{ markup: htmlStyle }])], '\n'),
    element('body', {}, [headerOf(paper), element('main', { class: out.variant }, body.map(paragraphOf), '\n')], '\n'),
  ], '\n');
  return `<!DOCTYPE html>\n${root.markup}\n`;
}

function headerOf({ symbol, title, revision, status, form, legend, lines: about }: TextPaper): Markup {
  const line = (className: string, text: string) => (text === '' ? [] : [element('p', { class: className }, [plain(text)])]);
  return element('header', {}, [...line('symbol', symbol), element('h1', {}, [plain(title)]), ...[revision, status, ...about, form].flatMap((text) => line('about', text)), ...line('legend', legend)], '\n');
}

/** As on paper, with the brackets' words as insertions and deletions. */
function compiledLines(out: TextOut, words: PaperWords): readonly PaperLine[] {
  const ground = groundOf(out, words);
  return paragraphsOf(out).flatMap((paragraph): readonly PaperLine[] => {
    const { provision, blocks } = paragraph;
    const changes = new BracketChanges(paragraph, out.names);
    const status = statusOf(provision, ground);
    const all = blocks.map(({ role, number = 1, runs }) => lineOf(provision, role === 'alternative' ? alternativeLabel(provision.label, number, ground) : provision.label, paperRuns(changes.of(runs), ground), ground));
    return [...all.map((line, at) => (at === 0 && status !== undefined ? { ...line, status } : line)), ...notesOf(provision, ground)];
  });
}

function paragraphOf({ kind, heading, level, label, labelChange, runs, status }: PaperLine): Markup {
  const name = heading === 0 ? 'p' : heading === 1 ? 'h2' : 'h3';
  const marked = labelChange === undefined ? plain(label) : element(labelChange === 'inserted' ? 'ins' : 'del', {}, [plain(label)]);
  return element(name, { class: `${kind} level-${Math.min(level, 3)}` }, [
    ...(label === '' ? [] : [element('bdi', { class: 'label' }, [marked]), plain(' ')]),
    ...runs.flatMap(runOf),
    ...(status === undefined ? [] : [plain(' '), element('span', { class: 'status' }, [plain(status.text)])]),
  ]);
}

/** A name keeps its own direction. */
function runOf(run: PaperRun): readonly Markup[] {
  const written = lines(run.text);
  if (run.is !== 'words') return [element('apart' in run ? 'bdi' : 'span', { class: run.is }, written)];
  return run.change === undefined ? written : [element(run.change === 'inserted' ? 'ins' : 'del', {}, written)];
}
