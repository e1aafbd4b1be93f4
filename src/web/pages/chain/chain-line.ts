import type { SubjectState } from '../../../process/subject-state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import type { Language, LocalizedText } from '../../../process/vocabulary/language.ts';
import type { Money } from '../../../process/vocabulary/money.ts';
import { isMessageKey, localeOf } from '../../messages/catalogue.ts';
import type { Visit } from '../../visit.ts';

/** A thing of a chain in one line. */
export interface ChainLine {
  readonly text: string;
  /** Of the text, where it is not the reader's. */
  readonly language?: Language;
  /** In whose name. */
  readonly who: readonly string[];
  readonly day?: string;
  /** How far it is, in words. */
  readonly mark?: string;
}

const longest = 180;

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/u, '').toWellFormed()}…`;
}

/** What a chain shows of a thing; of a kind that no chain has, its id. */
export function lineOf(state: SubjectState, visit: Visit): ChainLine {
  if (among(state, asking)) return ofAsking(state, visit);
  if (among(state, texts)) return ofText(state, visit);
  if (among(state, following)) return ofFollowing(state, visit);
  return among(state, money) ? ofMoney(state, visit) : { text: state.id, who: [] };
}

const asking = ['input', 'note', 'statement', 'mandate', 'document', 'recommendation', 'position', 'sentence', 'disagreement'] as const;
const texts = ['amendment', 'consolidation', 'decision', 'explanation'] as const;
const following = ['commitment', 'mechanism', 'pledge', 'coalition', 'practice', 'report', 'remark', 'peerreview', 'indicator'] as const;
const money = ['supportrequest', 'supportoffer', 'supportagreement', 'contribution', 'proposal', 'entry'] as const;

type Among<Kind> = Extract<SubjectState, { readonly kind: Kind }>;

function among<Kind extends SubjectState['kind']>(state: SubjectState, kinds: readonly Kind[]): state is Among<Kind> {
  return kinds.some((kind) => kind === state.kind);
}

function own(text: string, language: Language, visit: Visit): Pick<ChainLine, 'text' | 'language'> {
  return { text: shortened(text), ...(language !== visit.language && { language }) };
}

function localized(text: LocalizedText, visit: Visit): Pick<ChainLine, 'text' | 'language'> {
  const found = inLanguage(text, visit.language);
  return own(found.text, found.language, visit);
}

/** The word for a coded value, where the pages of its kind have one. */
function wordOf(visit: Visit, kind: string, value: string): string {
  const key = `${kind}.${value}`;
  return isMessageKey(key) ? visit.words(key) : value.replaceAll('-', ' ');
}

function withdrawn(status: string, { words }: Visit): Pick<ChainLine, 'mark'> {
  return status === 'withdrawn' ? { mark: words('chain.withdrawn') } : {};
}

function ofAsking(state: Among<(typeof asking)[number]>, visit: Visit): ChainLine {
  switch (state.kind) {
    case 'input':
      return { ...own(state.title, state.language, visit), who: [state.group ?? state.holder], day: state.submittedAt, ...withdrawn(state.status, visit) };
    case 'note':
      return { text: shortened([state.gist, state.recommendation].filter((part) => part !== undefined).join(' ')), who: [] };
    case 'statement':
      return { ...localized(state.title, visit), who: [state.group] };
    case 'mandate':
    case 'document':
      return { ...localized(state.title, visit), who: [] };
    case 'recommendation':
      return { ...own(state.text, state.language, visit), who: [] };
    case 'position':
      return { text: wordOf(visit, 'stance', state.stance), who: [state.group ?? state.holder], day: state.on, mark: wordOf(visit, 'stance', state.stance) };
    case 'sentence':
      return { text: shortened(state.text), who: [] };
    case 'disagreement':
      return { ...localized(state.title, visit), who: [] };
  }
}

/** Words of another direction keep their own full stops; what is cut off closes at the end of the paragraph. */
function isolate(text: string): string {
  return `\u2068${shortened(text)}\u2069`;
}

function ofText(state: Among<(typeof texts)[number]>, visit: Visit): ChainLine {
  switch (state.kind) {
    case 'amendment':
      return { text: shortened(`${visit.words(`amend.type.${state.amendmentType}`)}${state.words === undefined ? '' : `: ${visit.language === 'ar' ? isolate(state.words) : state.words}`}`), who: state.proponents, mark: visit.words(state.carried === undefined ? `amendment.status.${state.status}` : `amendment.fate.${state.carried}`) };
    case 'consolidation':
      return { text: shortened(state.words), who: [] };
    case 'decision':
      return { ...localized(state.title, visit), who: [], ...(state.takenOn !== undefined && { day: state.takenOn }), ...(state.status === 'adopted' ? state.symbol !== undefined && { mark: state.symbol } : { mark: wordOf(visit, 'adoption.status', state.status) }) };
    case 'explanation':
      return { ...own(state.text, state.language, visit), who: [state.holder], day: state.on, mark: wordOf(visit, 'explanation.form', state.form) };
  }
}

function ofFollowing(state: Among<(typeof following)[number]>, visit: Visit): ChainLine {
  switch (state.kind) {
    case 'commitment': {
      const title = localized(state.title, visit);
      return { ...title, text: `${state.label} ${title.text}`, who: [] };
    }
    case 'mechanism':
      return { ...localized(state.title, visit), who: [...new Set(state.running.flatMap(({ holder }) => holder ?? []))] };
    case 'pledge':
      return { ...own(state.title, state.language, visit), who: state.makers, day: state.madeOn, mark: wordOf(visit, 'pledge.status', state.status) };
    case 'coalition':
      return { ...localized(state.title, visit), who: state.members.filter(({ until }) => until === undefined).map(({ holder }) => holder) };
    case 'practice':
      return { ...own(state.title, state.language, visit), who: [state.holder], ...(state.publishedOn !== undefined && { day: state.publishedOn }) };
    case 'report':
      return { ...own(state.title, state.language, visit), who: [state.state], ...(state.submittedOn !== undefined && { day: state.submittedOn }) };
    case 'remark':
      return { ...own(state.text, state.language, visit), who: [state.holder], day: state.on };
    case 'peerreview':
      return { text: visit.words('chain.peer-review'), who: [state.state, ...state.reviewers] };
    case 'indicator': {
      const title = localized(state.title, visit);
      return { ...title, text: `${state.code} ${title.text}`, who: [] };
    }
  }
}

function ofMoney(state: Among<(typeof money)[number]>, visit: Visit): ChainLine {
  switch (state.kind) {
    case 'supportrequest':
      return { ...own(state.title, state.language, visit), who: [state.state], ...withdrawn(state.status, visit) };
    case 'supportoffer':
      return { ...own(state.title, state.language, visit), who: [state.holder], ...withdrawn(state.status, visit) };
    case 'supportagreement':
      return { text: shortened(state.terms), who: [state.provider, state.state] };
    case 'contribution':
      return { text: moneyText(state.money, visit.language), who: [state.donor] };
    case 'proposal':
      return { ...own(state.title, state.language, visit), who: state.applicants, ...(state.allocated !== undefined && { mark: moneyText(state.allocated, visit.language) }) };
    case 'entry':
      return { text: `${wordOf(visit, 'fund.entry', state.entryKind)}: ${moneyText(state.money, visit.language)}`, who: [], day: state.on };
  }
}

/** An amount in its currency, in the reader's digits. */
export function moneyText({ currency, minor }: Money, language: Language): string {
  const format = new Intl.NumberFormat(localeOf(language), { style: 'currency', currency, currencyDisplay: 'code' });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** The key of a thing whose name the page looks up with its own: a file goes by its document, a position by what it is about. */
export function namedBy(state: SubjectState): SubjectKey | undefined {
  if (state.kind === 'position') return subjectKey('recommendation', state.recommendation);
  return state.kind === 'edition' ? subjectKey('document', state.document) : undefined;
}
