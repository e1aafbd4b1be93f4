import type { ProcessCommand } from '../../../process/commands.ts';
import type { TaxonomyState } from '../../../process/synthesis/state.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { loadAnalysisMaterial } from '../../../store/synthesis/analysis-material.ts';
import { performAct, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { plainText } from '../../parts/text.tsx';
import type { Judged } from './answer-recommendation.ts';
import { clearItems, codingItems } from './coding-items.ts';
import type { CodingItem } from './coding-items.ts';
import { analysisOf, beginAnalysis } from './running-analysis.ts';
import { loadSuggestions } from './suggestions.ts';

/** As many commands as one request carries: what is more is left for the next. */
const mostAtOnce = 1000;

/** One form of the coding desk: begin or stop the suggestions, code one cluster, or accept many clear suggestions in one request. */
export async function answerCoding(visit: Visit, sent: SentForm, taxonomy: TaxonomyState): Promise<Judged> {
  if (sent.act === 'compute') beginAnalysis(visit);
  if (sent.act === 'cancel') analysisOf(visit)?.cancel.abort();
  if (sent.act === 'compute' || sent.act === 'cancel') return { position: visit.head, said: '' };
  const [{ recommendations }, suggestions] = await Promise.all([loadAnalysisMaterial(visit.store.pool, visit.process, visit.head), loadSuggestions(visit)]);
  const items = codingItems(recommendations, taxonomy, suggestions);
  return sent.act === 'accept-clear' ? acceptClear(visit, sent, taxonomy, items) : codeOneItem(visit, sent, taxonomy, items);
}

/** The margin a person typed; with a comma as well. */
export function marginIn(text: string): number {
  const margin = Number.parseFloat(text.replace(',', '.'));
  return Number.isFinite(margin) && margin > 0 ? margin : 0;
}

async function acceptClear(visit: Visit, sent: SentForm, taxonomy: TaxonomyState, items: readonly CodingItem[]): Promise<Judged> {
  const commands = clearItems(items, marginIn(textField(sent.fields, 'margin'))).flatMap(({ members, suggestion }) => coding(taxonomy, members.map(({ id }) => id), [suggestion?.top[0]?.code ?? ''], 'taken')).slice(0, mostAtOnce);
  if (commands.length === 0) return { position: visit.head, said: visit.words('review.said.nothing') };
  const done = await performAct(visit, { sent, commands });
  return isRefusal(done) ? done : { position: done.position, said: visit.words('review.said.confirm-all', { count: commands.length }) };
}

async function codeOneItem(visit: Visit, sent: SentForm, taxonomy: TaxonomyState, items: readonly CodingItem[]): Promise<Judged> {
  const item = items.find(({ members }) => members.some(({ id }) => id === textField(sent.fields, 'recommendation')));
  if (item === undefined) return refuse('not-found', 'WP-6', { id: textField(sent.fields, 'recommendation') });
  const codes = codesAsked(sent, item);
  const first = item.suggestion?.top[0]?.code;
  const how = first === undefined ? 'given' : codes.length === 1 && codes[0] === first ? 'taken' : 'corrected';
  const done = await performAct(visit, { sent, commands: coding(taxonomy, item.members.map(({ id }) => id), codes, how) });
  if (isRefusal(done)) return done;
  const headings = codes.map((code) => plainText(taxonomy.codes.find((one) => one.code === code)?.heading ?? { en: code }, visit.language));
  return { position: done.position, said: visit.words('review.said.code', { codes: headings.length === 0 ? '—' : headings.join(' · ') }) };
}

/** A suggested code by its button, another one from the list, one besides those it has, or none at all. */
function codesAsked({ act, fields }: SentForm, { codes }: CodingItem): readonly string[] {
  const other = textField(fields, 'other');
  if (act === 'take-back') return [];
  if (act === 'add') return other === '' ? codes : [...new Set([...codes, other])];
  return [act === 'give' ? other : textField(fields, 'code')];
}

function coding({ id }: TaxonomyState, recommendations: readonly string[], codes: readonly string[], how: 'taken' | 'corrected' | 'given'): readonly ProcessCommand[] {
  return recommendations.map((recommendation) => ({ name: 'code-recommendation', data: { recommendation, taxonomy: id, codes: codes.map((code) => `${id}/${code}`), how } }));
}
