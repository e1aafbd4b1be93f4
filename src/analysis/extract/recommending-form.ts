import type { Language } from '../../process/vocabulary/language.ts';
import { anywhere, wholeWords } from './words.ts';

const english = new Set((
  'accelerate accept achieve acknowledge address adopt advance align allocate allow amend apply appoint assess assist avoid base broaden build cease champion clarify close collect combat commission commit compile conduct consider consolidate consult continue convene cooperate coordinate counter create criminalize curb decide decriminalize dedicate deepen define deliver design designate develop devise devote disaggregate disseminate diversify draw educate eliminate embed empower enable enact encourage end endorse enforce engage enhance enlarge ensure envisage equip eradicate establish evaluate examine exchange expand expedite explore extend facilitate finance focus formulate forge foster fulfil fulfill fund gather give grant guarantee halt harmonize harness have help identify implement improve include incorporate increase inform institute institutionalize integrate intensify introduce invest investigate involve issue keep launch lead leverage limit link lower mainstream maintain make map maximize minimize mobilize monitor move negotiate offer open operationalize optimize organize partner pay permit place plan pool prevent prioritize produce professionalize prohibit promote promulgate prosecute protect provide publish pursue put raise ratify reaffirm realize recognize reduce refine reform refrain regularize regulate reinforce remove renew repeal replace replicate require respect restore revitalize revise safeguard scale secure set share shift shorten simplify speed standardize step stop streamline strengthen strive support sustain systemize systematize tackle take target tighten track train transform translate treat undertake update uphold upgrade use utilize value waive widen withdraw work review request repurpose'
).split(' '));
const french = /^(?:(?:ne pas|s['’]|se\s|mieux )\s?)?\p{L}{2,}(?:er|ir|oir|dre|tre|ire|pre|cre|vre)$/iu;
const notFrench = new Set('premier dernier notre votre autre autres titre cadre entre contre hier janvier février ministre lettre centre ordre histoire septembre octobre novembre décembre particulier chantier quartier métier février foyer calendrier dossier loyer papier pouvoir devoir espoir plaisir avenir maire faire-part territoire victoire mémoire nombre chapitre registre guerre terre genre livre oeuvre œuvre'.split(' '));
const spanish = /^\p{L}{2,}(?:ar|er|ir)(?:l[aeo]s?|se)?$/iu;
const notSpanish = new Set('lugar ayer mujer hogar primer tercer par mar cualquier familiar militar escolar popular similar regular irregular titular particular bienestar poder deber taller alquiler carácter nivel'.split(' '));
const russian = /^\p{Script=Cyrillic}{2,}(?:ть|ться|ти|тись|чь)$/iu;
const notRussian = /(?:ость|асть|есть|сеть|память|часть|пять|десять|пути|дети|власти|области|ности|сти)$/iu;
const arabic = /^(?:و?)(?:تعزيز|ضمان|كفالة|تطوير|إنشاء|دعم|حماية|تشجيع|تحسين|توفير|وضع|اعتماد|إقامة|تيسير|تسهيل|مكافحة|منع|إنهاء|الحد|تمكين|بناء|زيادة|خفض|تخفيض|مراجعة|إدماج|دمج|احترام|تنفيذ|توسيع|جمع|تبادل|إشراك|التصديق|التعاون|العمل|النظر|تقديم|إلغاء|تنظيم|ترسيخ|تفعيل|توحيد|رصد|معالجة|إتاحة|تأمين|الاعتراف)$/u;
const chinese = /^(?:应|應|须|必须|需要?|要|继续|积极|进一步|切实|加强|加強|促进|促進|确保|確保|建立|推动|推動|制定|完善|支持|鼓励|鼓勵|提高|提升|保护|保護|保障|采取|改善|扩大|减少|加快|消除|防止|打击|落实|尊重|开展|深化|增加|增强|简化|降低|提供|设立|便利|开辟|批准|避免|停止|共享|收集)/u;
const adverbs = new Set('further also always urgently immediately where continue systematically actively strongly progressively fully effectively better jointly gradually regularly not never do'.split(' '));
const shouldForms = wholeWords([
  'should(?! have)', 'must', 'needs? to', 'ought to', 'shall', 'is needed', 'are needed', '(?:is|are) (?:called (?:up)?on|urged|encouraged)', 'has to', 'have to',
  'devrai(?:en)?t', 'doi(?:ven)?t', 'il faut', 'il convient', 'il est (?:nécessaire|essentiel|indispensable|urgent|important|impératif)', 'debe(?:n|r[íi]an?)?', 'hay que', 'es (?:necesario|preciso|esencial|imprescindible|urgente|importante)', 'se debe', 'tienen? que',
  'следует', 'должн[аоы]?', 'необходимо', 'нужно', 'важно', 'требуется',
]);
const shouldGlued = anywhere(['ينبغي', 'يجب', 'لا بد', 'من الضروري', 'يتعين', '应', '應', '必须', '需要', '有必要']);

/** Whether a text opens with a verb that tells somebody to do something: an English base form, a French, Spanish or Russian infinitive, an Arabic verbal noun, a Chinese verb. */
export function imperative(text: string, language: Language): boolean {
  const opening = text.slice(0, 80).replace(/^[\p{P}\p{S}\s]+/u, '');
  if (language === 'zh') return chinese.test(opening);
  if (language === 'ar') return arabic.test(/^[\p{L}\p{M}]+/u.exec(opening)?.[0] ?? '');
  const [first = '', second = '', third = ''] = opening.split(/[^\p{L}\p{M}'’-]+/u).map((word) => word.toLowerCase());
  if (language === 'en') return isEnglish(first) || ((adverbs.has(first) || first.endsWith('ly')) && isEnglish(second)) || (first === 'do' && second === 'not' && isEnglish(third));
  return isInfinitive(first, language) || (/^(?:no|ne|не|se|mieux)$/u.test(first) && (isInfinitive(second, language) || isInfinitive(third, language)));
}

function isEnglish(word: string): boolean {
  return english.has(word) || english.has(word.replace(/is(?=e$)/u, 'iz')) || english.has(word.replace(/^(?:re-|co-)/u, ''));
}

function isInfinitive(word: string, language: Language): boolean {
  if (language === 'ru') return russian.test(word) && !notRussian.test(word);
  if (language === 'fr') return french.test(word) && !notFrench.has(word);
  return spanish.test(word) && !notSpanish.has(word);
}

/** Whether the first sentence of a text says what someone should, must or needs to do. */
export function obliges(text: string): boolean {
  const first = /^.{0,400}?(?:[.!?。！？؟](?=\s|$)|$)/su.exec(text.slice(0, 400))?.[0] ?? '';
  return shouldForms.test(first) || shouldGlued.test(first);
}
