import type { ItemKind } from '../../process/sessions/programme-item.ts';

/** Words by which agendas in the six languages name their parts; the first that fits the head of an item counts. */
const byWords: readonly (readonly [ItemKind, RegExp])[] = [
  ['informal-dialogue', /\binformal (?:stakeholder )?dialogues?\b|dialogue informel|di[áa]logo oficioso|di[áa]logo informal|неформальн\w* диалог|非正式对话|حوار غير رسمي/iu],
  ['summary-panel', /\bsummary panels?\b|\bconcluding panel\b|\bwrap-?up panel\b|(?:panel|table ronde|réunion-débat) de (?:synthèse|clôture)|(?:panel|mesa redonda) (?:de )?(?:s[íi]ntesis|resumen|recapitulaci[óo]n)|обобщающ|итогов\w+ (?:дискусси|панел|групп)|总结(?:专题)?小组|总结讨论|الحلقة الختامية|حلقة النقاش (?:الختامية|الموجزة)|حلقة نقاش (?:ختامية|موجزة)/iu],
  ['panel', /\b(?:expert )?panels?\s*(?:no\.?\s*|n[°º]\s*)?(?:\d|[ivx]+\b|one|two|three|four|five)|^panels?\b|\bexpert panel\b|\bpanel discussion\b|\b(?:réunion-débat|table ronde)\b|\b(?:mesa redonda|panel de expertos)\b|^панель|панельн|дискуссионн\w+ групп|групп\w+ экспертов|专题小组|专家小组|小组讨论|حلقة (?:ال)?نقاش|فريق (?:ال)?خبراء/iu],
  ['break', /\blunch\b|\b(?:coffee|tea|health) break\b|^break\b|\brecess\b|déjeuner|^pause|\balmuerzo\b|\breceso\b|^pausa|обед|перерыв|午餐|午休|茶歇|^休息|休会|غداء|استراحة/iu],
  ['side-events', /\bside[ -]?events?\b|\bmanifestations? parallèles?\b|en marge|\b(?:eventos?|actos?) paralelos?\b|параллельн\w+ меропри|会外活动|边会|(?:أحداث|فعاليات|أنشطة|مناسبات) جانبية/iu],
  ['issue-brief', /\bissues? briefs?\b|\bbackground (?:note|brief)\b|note thématique|note d['’]information|nota tem[áa]tica|документ\w* с изложением|тематическ\w+ (?:справк|записк)|议题简介|议题简报|موجز (?:ال)?(?:مسائل|قضايا)/iu],
  ['closing', /\bclosing\b|\bclosure\b|\bcl[ôo]ture\b|\bclausura\b|закрыти|заключительн\w+ (?:слов|замечани|выступлени|част)|闭幕|会议结束|اختتام|(?:ملاحظات|كلمات?) ختامية|^الختام/iu],
  ['conclusions', /\bconclusions?\b|\bconclusiones\b|выводы|подведени|结论|总结发言|استنتاجات/iu],
  ['opening', /\bopening\b|\bwelcom(?:e|ing)\b|\bouverture\b|\bbienvenue\b|\baccueil\b|\bapertura\b|\bbienvenida\b|открыти|приветств|вступительн|开幕|欢迎|افتتاح|ترحيب/iu],
  ['discussion', /\bdiscussions?\b|\bdebates?\b|\binteractive\b|\bexchanges?\b|\bdébats?\b|échanges?|\bdiscusi[óo]n\b|обсуждени|дискусси|прения|讨论|辩论|对话|مناقشة|نقاش|تبادل الآراء/iu],
];

/** The kind that the head of an item names; undefined where it names none. */
export function itemKindNamedIn(head: string): ItemKind | undefined {
  return byWords.find(([, pattern]) => pattern.test(head))?.[0];
}

const numerals: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, الأولى: 1, الثانية: 2, الثالثة: 3, الرابعة: 4, الأول: 1, الثاني: 2, الثالث: 3, الرابع: 4,
};

const panelHead = /^(?:(?:expert |thematic )?panels?(?: discussion)?|réunion-débat|table ronde|mesa redonda|panel de expertos|панель|панельная дискуссия|дискуссионная группа|专题小组(?:讨论)?|专家小组|小组讨论|第(?=[一二三四五六\d]+(?:专题|专家)?小组)|حلقة النقاش|فريق الخبراء)\s*(?:no\.?\s*|n[°º]\s*|№\s*|#)?(?<N>\d{1,2}|(?:one|two|three|four|five|six|i{1,3}|iv|vi?)(?![\p{L}])|[一二三四五六]|ال\p{L}+)(?:(?:专题|专家)?小组(?:讨论)?)?\s*[:：.,–—-]?\s*(?<rest>.*)$/isu;

/** "PANEL 2: Social inclusion" as its number and what it is on. Undefined where the head is of no numbered panel. */
export function numberedPanel(head: string): { readonly number: number; readonly rest: string } | undefined {
  const groups = panelHead.exec(head)?.groups;
  if (groups === undefined) return undefined;
  const word = (groups['N'] ?? '').toLowerCase();
  const number = numerals[word] ?? Number(word);
  return Number.isInteger(number) && number > 0 ? { number, rest: groups['rest'] ?? '' } : undefined;
}
