import type { Language } from '../../process/vocabulary/language.ts';
import { anywhere, wholeWords } from './words.ts';

const actor = '(?:member )?(?:states?|governments?|countries|parties|nations|authorities|the (?:global )?compact|the gcm|the international community|the united nations|the un|we|delegations|donors|employers|parliaments?|cities)';
const rules: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    wholeWords(['should(?! have| be noted| be recalled| be remembered| it| they| we)', 'must(?! have| admit| say| confess| note)', 'ought to', `${actor} (?:need|needs) to`, '(?:there is|we see) an? (?:urgent |clear |pressing )?need (?:for|to)', 'needs? to be']),
    wholeWords(['(?:we|i|(?:my|our|this) (?:delegation|country|government|group|organi[sz]ation)|delegations|participants|speakers|states|it|they|some|many|several|others) (?:therefore |also |further |strongly |thus |would |wish to |would like to |respectfully )*(?:call(?:s|ed)? (?:for|on|upon)|urge[sd]?|recommend(?:s|ed)?|propose[sd]?|suggest(?:s|ed)?|advocate[sd]? (?:for)?|demand(?:s|ed)?|appeal(?:s|ed)? (?:to|for)|ask(?:s|ed)? (?:that|states|member|all|the|governments))']),
    wholeWords(['(?:is|was|were|are) (?:recommended|proposed|suggested|urged|called (?:up)?on)', 'we encourage', 'it is (?:essential|important|necessary|crucial|imperative|vital|critical) (?:that|to|for)', 'recommends? that', 'called for', 'calls for', 'call upon', 'calls upon', "let us (?:ensure|make|commit|establish|create|end|build|strengthen)"]),
  ],
  fr: [
    wholeWords(['devrai(?:en)?t', 'doi(?:ven)?t', 'nous devons', 'il faut', 'il convient (?:de|d)', 'il est (?:nécessaire|essentiel|indispensable|urgent|important|impératif|crucial) (?:de|d|que|qu)', 'il importe (?:de|d|que)']),
    wholeWords(['(?:appelons|appelle|appellent) (?:à|au|aux|les?|tous|toutes|la|l)', '(?:recommand|propos|demand|préconis|suggér|exhort|plaid)(?:ons|e|ent)', 'invit(?:ons|e|ent) (?:les|tous|la|le)', 'encourage(?:ons|ent)? (?:les|tous|la|le)', 'lan(?:çons|ce) un appel', 'souhait(?:ons|e) que']),
  ],
  es: [
    wholeWords(['debe(?:n|r[íi]a|r[íi]an|mos)?', 'deber[íi]amos', 'hay que', 'es (?:necesario|preciso|esencial|imprescindible|urgente|importante|fundamental|imperativo) (?:que)?', 'se (?:debe|requiere|recomienda|propone)', 'tienen? que']),
    wholeWords(['pedimos', 'pide[n]?', 'llamamos a', 'hacemos un (?:llamado|llamamiento)', 'instamos', 'insta[n]? a', 'exhortamos', 'exhorta[n]?', 'recomendamos', 'recomienda[n]?', 'proponemos', 'propone[n]?', 'sugerimos', 'solicitamos', 'alentamos', 'invitamos a los', 'reclamamos']),
  ],
  ru: [
    wholeWords(['следует', 'должн[аоы]?', 'необходимо', 'нужно', 'важно,? чтобы', 'требуется', 'надлежит']),
    wholeWords(['призыва(?:ем|ет|ют|ю)', 'рекоменду(?:ем|ет|ют|ется)', 'предлага(?:ем|ет|ют|ется|ю)', 'просим', 'настаиваем', 'выступа(?:ем|ет|ют) за', 'побуждаем']),
  ],
  ar: [anywhere(['ينبغي', 'يجب', 'يتعين', 'لا بد من', 'من الضروري', 'من المهم أن', 'ندعو', 'تدعو', 'يدعو', 'نوصي', 'توصي', 'يوصي', 'نحث', 'تحث', 'نقترح', 'نقترح', 'تقترح', 'نطالب', 'تطالب', 'نناشد'])],
  zh: [anywhere(['应当', '应该', '应(?!对|用|急|邀|答|运|聘|付)', '應', '必须', '必須', '需要', '有必要', '呼吁', '呼籲', '敦促', '建议', '建議', '主张', '提议', '要求各国', '鼓励各国'])],
};
// What officers of a meeting will do, and questions, recommend nothing.
const procedural = wholeWords(['moderators?', 'panell?ists?', 'speakers should', 'side events?', 'organi[sz]ers', 'registration', 'accreditation', 'interventions? (?:should|must)', 'statements? (?:should|must)', 'speaking time', 'applicants?', 'inscription', 'modérateurs?', 'orateurs', 'moderador(?:es)?', 'oradores', 'модератор[ы]?', 'регистраци[яи]']);

/** Whether a sentence recommends: by a verb of duty, or by calling, urging, proposing. Questions, announcements of a list and the rules of the meeting itself do not. */
export function sentenceRecommends(sentence: string, language: Language): boolean {
  if (sentence.length < 8 || /[?？؟:：]["”»’)]*$/u.test(sentence)) return false;
  return rules[language].some((rule) => rule.test(sentence)) && !procedural.test(sentence);
}
