import { anywhere, wholeWords } from './words.ts';

const nouns = [
  'recommend(?:ed|s|ing)?', 'recommendations?', 'commitments?', 'commits?', 'actionable', 'concrete (?:issues|proposals|suggestions|steps)', 'calls? to action', 'policy asks', 'key asks', 'our asks', 'suggestions?', 'proposals?', 'for (?:their |your |our |further )?consideration', 'could consider',
  'recommand(?:e|ent|ons|é|ée|és|ées)?', 'recommandations?', 'engagements? (?:suivants?|concrets?|proposés?)', 'engagements?', "appels? à l['’]action",
  'recomienda[ns]?', 'recomendamos', 'recomendación', 'recomendaciones', 'recomendó', 'compromisos?', 'llamad[oa]s? a la acción', 'llamamientos? a la acción',
  'propositions?', 'propuestas?', 'sugerencias?', 'предложени(?:я|е|й)',
  'рекоменд(?:ует|уют|уем|овать|овал[аи]?|уется|ованы?)', 'рекомендаци(?:я|и|й|ям|ями|ях|ю|ей)', 'обязательств(?:а|о|ам|ами)?',
];
const glued = ['توصي', 'يوصي', 'نوصي', 'توصيات', 'أوصى', 'أوصت', 'التزامات', '建议', '建議', '承诺', '承諾'];
const verbs = [
  'suggest(?:s|ed|ing)?', 'propos(?:e|es|ed|ing)', 'call(?:s|ed|ing)? (?:for|on|upon)', 'urge[sd]?', 'urging', 'could include', 'should', 'must', 'needs? to', 'ways? forward', 'encourage[sd]?',
  'propos(?:ons|ent|é|ée|és|ées)', 'suggér(?:ons|ent|é|ée|és|ées)', 'appel(?:ons|le|lent) (?:à|les?|aux?|tous)', 'exhort(?:ons|e|ent)', 'devrai(?:en)?t', 'doivent', 'demand(?:ons|e|ent)', 'invit(?:ons) les? [ée]tats?', 'voies? à suivre',
  'proponemos', 'propone[n]?', 'propuso', 'sugiere[n]?', 'sugerimos', 'pedimos', 'pide[n]?', 'instamos', 'insta[n]? a', 'exhortamos', 'exhorta[n]?', 'solicitamos', 'debe(?:n|r[íi]an?)?', 'llamamos',
  'предлага(?:ет|ют|ем|ется|ются)', 'призыва(?:ет|ют|ем)', 'следует', 'должн[аоы]?', 'необходимо', 'просим', 'настоятельно',
];
const gluedVerbs = ['نقترح', 'يقترح', 'مقترحات', 'اقتراحات', 'ندعو', 'تدعو', 'يدعو', 'ينبغي', 'يجب', 'نحث', 'نطالب', '提议', '提案', '呼吁', '敦促', '应当', '应该', '应采取', '必须', '要求'];
const strongWords = wholeWords(nouns);
const strongGlued = anywhere(glued);
const weakWords = wholeWords(verbs);
const weakGlued = anywhere(gluedVerbs);

/** How clearly a sentence announces recommendations: by naming them, by a verb that makes them, or not at all. */
export function announces(sentence: string): 'plainly' | 'perhaps' | 'no' {
  if (strongWords.test(sentence) || strongGlued.test(sentence)) return 'plainly';
  return weakWords.test(sentence) || weakGlued.test(sentence) ? 'perhaps' : 'no';
}

const headingWords = wholeWords([
  'recommendations?', 'commitments?', 'proposals?', 'suggestions?', 'calls? to action', 'calls? for action', 'asks', 'demands?', 'proposed actions?', 'recommended actions?',
  'recommandations?', 'propositions?', 'engagements?', "appels? à l['’]action", 'revendications?', 'recomendación', 'recomendaciones', 'propuestas?', 'compromisos?', 'llamad[oa]s? a la acción', 'llamamientos?', 'demandas?',
  'рекомендации', 'предложения', 'обязательства', 'призыв(?:ы)? к действи(?:ю|ям)',
]);
const headingGlued = anywhere(['توصيات', 'مقترحات', 'التزامات', '建议', '建議', '提案', '提议', '承诺']);
const findings = wholeWords(['conclusions?', 'observations?', 'findings?', 'lessons', 'challenges', 'issues', 'constats?', 'conclusión', 'conclusiones', 'observaciones', 'выводы', 'заключения?', 'замечания']);
const findingsGlued = anywhere(['استنتاجات', 'ملاحظات', '结论', '意见']);

/** What a heading says of the lists under it: that they recommend, that conclusions and recommendations stand mixed, or nothing. */
export function promises(heading: string): 'recommendations' | 'mixed' | 'nothing' {
  if (!headingWords.test(heading) && !headingGlued.test(heading)) return 'nothing';
  return findings.test(heading) || findingsGlued.test(heading) ? 'mixed' : 'recommendations';
}

const wordsOfGeneric = wholeWords(['key', 'main', 'policy', 'concrete', 'our', 'and', 'the', 'for', 'principales', 'et', 'y', 'les', 'nos', 'nuestras', 'clave', 'основные', 'наши', 'и', 'specific', 'summary of', 'actions?', 'action']);

const everyHeadingWord = new RegExp(headingWords.source, 'giu');
const everyWordOfGeneric = new RegExp(wordsOfGeneric.source, 'giu');
const everyGluedWord = new RegExp(`(?:ال)?${headingGlued.source}`, 'giu');

/** Whether a heading or line says nothing but that recommendations follow ("Recommendations:", "Key recommendations"): it names no subject. */
export function genericHeading(line: string): boolean {
  if (line.length > 60 || promises(line) === 'nothing') return false;
  let rest = line.replaceAll(/[\p{P}\p{S}\d]/gu, ' ');
  for (const words of [everyHeadingWord, everyWordOfGeneric, everyGluedWord]) rest = rest.replaceAll(words, ' ');
  return rest.trim() === '';
}

const otherThings = [
  'agendas?', 'programmes? of work', 'provisional programme', 'timetables?', 'schedules?', 'speakers', 'panell?ists', 'moderators', 'venues?', 'documents', 'annexes', 'participants? (?:are|were|was|is) invited', 'questions', 'working methods', 'topics', 'guiding questions', 'references', 'objectives?', 'elements? of the meeting',
  'ordre du jour', 'intervenants', 'orateurs', 'modérateurs', 'documents', 'calendrier', 'questions', 'objectifs?', 'orden del día', 'oradores', 'moderadores', 'documentos', 'calendario', 'preguntas', 'objetivos?', 'повестк[аи] дня', 'вопросы', 'документы', 'ораторы', 'расписание', 'цел[иь]',
];
const others = wholeWords(otherThings);
const othersGlued = anywhere(['جدول الأعمال', 'المتحدثين', 'الأسئلة', 'الوثائق', '议程', '发言者', '问题清单', '文件']);
const followedByOthers = wholeWords([`(?:following|suivante?s?|siguientes?|следующи[емйх]+) (?:\\p{L}+ ){0,3}?(?:${otherThings.join('|')})`]);

/** Whether a sentence announces an agenda, speakers, documents or questions. `following` asks that these be what follows, whatever else the sentence names. */
export function announcesOthers(sentence: string, how: 'anywhere' | 'following'): boolean {
  return how === 'following' ? followedByOthers.test(sentence) : others.test(sentence) || othersGlued.test(sentence);
}

const neutralHeadings = wholeWords([
  'agenda', 'programme', 'program', 'contents', 'annex(?:es)?', 'appendix', 'timeline', 'participants', 'panell?ists', 'speakers', 'references', 'bibliography', 'guidelines', 'registration', 'accreditation', 'work ?plan', 'documents', 'documentation', 'acronyms', 'abbreviations', 'contacts?', 'initiatives', 'principles', 'elements', 'background', 'format', 'roles?', 'objectives?', 'mandate', 'good practices', 'best practices', 'examples',
  'ordre du jour', 'annexes?', 'sommaire', 'participation', 'inscription', 'accréditation', 'références', 'principes', 'objectifs?', 'contexte', 'bonnes pratiques', 'exemples', 'orden del día', 'programa', 'anexos?', 'índice', 'participantes', 'inscripción', 'acreditación', 'referencias', 'principios', 'objetivos?', 'antecedentes', 'buenas prácticas', 'ejemplos',
  'повестка дня', 'программа', 'приложени[ея]', 'содержание', 'участники', 'регистрация', 'аккредитация', 'принципы', 'цели', 'примеры',
]);
const neutralGlued = anywhere(['جدول الأعمال', 'المرفق', 'المحتويات', 'المشاركون', 'التسجيل', 'المبادئ', '议程', '附件', '目录', '与会者', '登记', '原则', '背景']);

const frame = wholeWords(['conclusions?', 'concluding', 'closing', 'opening', 'welcome', 'introduction', 'panels?', 'sessions?', 'day', 'clôture', 'ouverture', 'séance', 'panel', 'clausura', 'apertura', 'conclusión', 'conclusiones', 'sesión', 'introducción', 'заключени[ея]', 'выводы', 'открытие', 'закрытие', 'введение', 'заседание']);

/** Whether a heading opens with the name of a part of the meeting or of the paper, not of a subject: the lists under the headings beside it say nothing of its own. */
export function namesFrame(heading: string): boolean {
  return frame.exec(heading.replace(/^\P{L}*(?:\p{L}{1,4}[.)]\s+)?/u, ''))?.index === 0;
}

/** Whether a heading says that what stands under it is no recommendation. */
export function promisesOthers(heading: string): boolean {
  return neutralHeadings.test(heading) || neutralGlued.test(heading);
}
