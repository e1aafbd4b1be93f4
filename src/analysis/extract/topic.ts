import type { Block } from './blocks.ts';
import { sentencesOf } from './sentences.ts';
import { piecesBehind, rawOf } from './spans.ts';
import type { Span } from './spans.ts';

const subject = /^(?:with regards? to|with respect to|as regards|regarding|concerning|in relation to|on|under|as for|en ce qui concerne|s['’]agissant d[eu]s?|concernant|quant (?:à|aux?)|sur|con respecto a|en relación con|respecto (?:a|de)|en cuanto a|sobre|что касается|в отношении|относительно|по вопросу о|فيما يتعلق ب|بشأن|بخصوص|关于|關於|就)\s*(?:an? |the |la |le |les |l['’]|el |los |las )?/iu;

/** What the sentence that announces a list says the list is about: "With regard to X, …" is about X; else the sentence itself, without its colon. */
export function topicOf(text: string, { parts }: Block): Span | undefined {
  const raw = rawOf(text, parts);
  const sentence = sentencesOf(raw).at(-1);
  if (sentence === undefined) return undefined;
  const words = raw.slice(sentence.start, sentence.end);
  const opening = subject.exec(words)?.[0].length ?? 0;
  const comma = /[,،，]/u.exec(words.slice(opening))?.index;
  const [from, to] = opening > 0 && comma !== undefined ? [opening, opening + comma] : [0, words.replace(/\s*[:：]$/u, '').length];
  return piecesBehind(parts, sentence.start + from, sentence.start + to)[0];
}
