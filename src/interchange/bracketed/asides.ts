import type { AgreementMark, Annotation, Doubt } from './parsed-text.ts';
import { runningLines } from './running-lines.ts';

export type Aside = Annotation | AgreementMark;

/** No aside is longer: a brace or an asterisk that is never closed swallows no text. */
const longest = 2000;
const starts = /\{|\[\^|(?<!\*)\*\[|(?<![\w_])_\[|\[(?=[^[\]\n]{0,300}\]\((?:https?:|mailto:|www\.|[#./]))|\[(?=\s{0,3}(?:agreed\b|sic\b|n\.?b\.?\b|(?:\p{L}+['’]? ){0,3}notes?\b))|\[(?=\d{1,3}(?:[,–-] ?\d{1,3})*\])|^[ \t]*(?:[-–—] ?)?(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?[ \t]*$|\f/gimu;

export interface Asides {
  /** In order, none overlapping another. */
  readonly asides: readonly Aside[];
  readonly doubts: readonly Doubt[];
}

/** What stands in brackets, braces or on a line of its own and is no text under negotiation. */
export function findAsides(text: string): Asides {
  const asides: Aside[] = [];
  const doubts: Doubt[] = [];
  const search = new RegExp(starts);
  for (let found = search.exec(text); found !== null; found = search.exec(text)) {
    const start = found.index;
    const aside = asideAt(text, start, found[0], doubts);
    if (aside !== undefined) asides.push(aside);
    search.lastIndex = Math.max(aside?.end ?? start + 1, start + 1);
  }
  const running = runningLines(text, asides.filter((aside) => aside.kind === 'annotation' && aside.form === 'page')).filter((line) => !asides.some(({ start, end }) => line.start < end && start < line.end));
  for (const { start, end } of running) doubts.push({ code: 'page-number', start, end, confidence: 0.85, instead: 'text' });
  return { asides: running.length === 0 ? asides : [...asides, ...running].toSorted((one, other) => one.start - other.start), doubts };
}

function asideAt(text: string, start: number, sign: string, doubts: Doubt[]): Aside | undefined {
  if (sign === '{') return braces(text, start, doubts);
  if (sign === '\f' || /^\s*(?:[-–—]|page|\d)/iu.test(sign)) return page(text, start, sign, doubts);
  if (sign === '[^') return footnote(text, start);
  if (sign === '*[' || sign === '_[') return italic(text, start, sign.charAt(0));
  return link(text, start) ?? citation(text, start, doubts) ?? agreement(text, start, doubts) ?? note(text, start);
}

function annotation(text: string, start: number, end: number, form: Annotation['form']): Annotation {
  return { kind: 'annotation', form, start, end, text: text.slice(start, end) };
}

function braces(text: string, start: number, doubts: Doubt[]): Annotation | undefined {
  const end = closing(text, start, '{', '}');
  if (end === undefined) doubts.push({ code: 'brace-open', start, end: start + 1, confidence: 0.6, instead: 'annotation' });
  return end === undefined ? undefined : annotation(text, start, end, /^\{\s*placeholder\b/iu.test(text.slice(start, start + 40)) ? 'placeholder' : 'braces');
}

/** The place after the sign that closes what is opened at `start`; not over an empty line. */
export function closing(text: string, start: number, open: string, close: string): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, start + longest);
  for (let at = start; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (sign === open) depth += 1;
    else if (sign === close) depth -= 1;
    else if (sign === '\n' && /^[ \t\r]*\n/u.test(text.slice(at + 1, at + 40))) return undefined;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** A line with no more than a number is the number of a page: a label has a point or a bracket after its number. */
function page(text: string, start: number, sign: string, doubts: Doubt[]): Annotation | undefined {
  const bare = /^\s*\d{1,3}\s*$/u.test(sign);
  if (bare && text.slice(0, start).trim() === '') return undefined;
  const found = annotation(text, start, start + sign.length, 'page');
  if (bare) doubts.push({ code: 'page-number', start, end: found.end, confidence: 0.85, instead: 'text' });
  return found;
}

const footnotePattern = /\[\^[^\]\s[]{1,24}\](?<text>:[^\n]*)?/uy;

function footnote(text: string, start: number): Annotation | undefined {
  footnotePattern.lastIndex = start;
  const found = footnotePattern.exec(text);
  if (found === null) return undefined;
  const atLineStart = start === 0 || /\n[ \t]*$/u.test(text.slice(Math.max(0, start - 20), start));
  const end = start + (atLineStart ? found[0].length : found[0].length - (found.groups?.['text']?.length ?? 0));
  return annotation(text, start, end, 'footnote');
}

/** In asterisks or underscores, all of it: not a bracket that only begins or ends in italics, and no heading with its label. */
function italic(text: string, start: number, sign: string): Annotation | undefined {
  const end = closing(text, start + 1, '[', ']');
  if (end === undefined || text.charAt(end) !== sign || text.charAt(end + 1) === sign || /^.\[[\s[]*(?:(?:Article|Annex|Section|Chapter|Option|Objective)\s|(?:PP|OP)\s?\d|\(?\d+(?:\.|\s?bis))/iu.test(text.slice(start, start + 40))) return undefined;
  return annotation(text, start, end + 1, /^.\[\s*placeholder\b/iu.test(text.slice(start, start + 40)) ? 'placeholder' : 'italic');
}

const linkPattern = /\[[^[\]\n]{0,300}\]\((?:https?:|mailto:|www\.|[#./])[^)\s]*\)/uy;

function link(text: string, start: number): Annotation | undefined {
  linkPattern.lastIndex = start;
  const found = linkPattern.exec(text);
  if (found === null) return undefined;
  return annotation(text, start, start + found[0].length, 'link');
}

const numbersPattern = /\[\d{1,3}(?:[,–-] ?\d{1,3})*\]/uy;

/** A number in brackets right after a word or a sentence names a source; after a space or a digit it is a number not yet agreed. */
function citation(text: string, start: number, doubts: Doubt[]): Annotation | undefined {
  numbersPattern.lastIndex = start;
  const found = numbersPattern.exec(text);
  if (found === null || !/[\p{Ll}.,;:”"’]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}[]/u.test(text.charAt(start + found[0].length))) return undefined;
  doubts.push({ code: 'citation', start, end: start + found[0].length, confidence: 0.75, instead: 'number' });
  return annotation(text, start, start + found[0].length, 'citation');
}

const agreedPattern = /\[\s*agreed(?<rest>[^[\]]{0,160})\]/iuy;

/** "[Agreed ad ref]" and the like, but not a participle under negotiation: "the [agreed] outcome". */
function agreement(text: string, start: number, doubts: Doubt[]): AgreementMark | undefined {
  agreedPattern.lastIndex = start;
  const found = agreedPattern.exec(text);
  if (found === null) return undefined;
  const rest = (found.groups?.['rest'] ?? '').trim();
  const end = start + found[0].length;
  const last = /^[\s.;:,\])]*(?:$|\n|\()/u.test(text.slice(end, end + 60));
  const level = agreementLevel(rest);
  if (level === undefined || (level !== 'ad-referendum' && !(last && /^\[\s*A/u.test(found[0])))) {
    if (last) doubts.push({ code: 'agreed-as-text', start, end, confidence: 0.6, instead: 'status' });
    return undefined;
  }
  const pending = /\b(?:pending|subject to|except)\s+(?<who>.+)$/iu.exec(rest)?.groups?.['who'];
  return { kind: 'status', level, start, end, text: text.slice(start, end), ...(pending !== undefined && { pending: pending.trim() }) };
}

function agreementLevel(rest: string): AgreementMark['level'] | undefined {
  if (/^ad[\s-]*ref/iu.test(rest)) return 'ad-referendum';
  if (/plenary/iu.test(rest)) return 'plenary';
  if (/\b(?:committee|cow|main body)\b/iu.test(rest)) return 'committee';
  if (/informal|working group|contact group|drafting group/iu.test(rest)) return 'informals';
  return rest === '' || /^(?:text|language|paragraph|pending|subject to|as amended|on \d|\d|-|–|,|\()/iu.test(rest) ? 'agreed' : undefined;
}

const notePattern = /\[\s{0,3}(?:sic\b|n\.?b\.?\s*:|(?:(?:editor(?:s|ial)?|secretariat|negotiators?|drafting|drafters?|facilitators?|co-?facilitators?|chairs?|co-?chairs?|translators?|explanatory|bureau)['’]?s?['’]?\s+)?note(?:s\b|\b)(?:\s+(?:by|from|to|of)\b[^:[\]]{0,60})?\s*:)/iuy;

function note(text: string, start: number): Annotation | undefined {
  notePattern.lastIndex = start;
  if (!notePattern.test(text)) return undefined;
  const end = closing(text, start, '[', ']');
  return end === undefined ? undefined : annotation(text, start, end, 'note');
}
