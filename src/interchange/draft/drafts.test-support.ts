import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { DraftPaper } from './draft-paper.ts';

const issuedOn = parseIsoDay('2017-12-06');
if (issuedOn === undefined) throw new Error('no day');

const words: Readonly<Record<Language, { readonly organization: string; readonly body: string; readonly title: string; readonly heading: string; readonly said: string; readonly lead: string; readonly lines: readonly string[] }>> = {
  en: { organization: 'United Nations', body: 'Process of the doors', title: 'Summary of the first session', heading: 'Introduction', said: '136 delegations attended.', lead: 'It was recommended:', lines: ['Distr.: General', '6 December 2017', 'Original: English'] },
  fr: { organization: 'Nations Unies', body: 'Processus des portes', title: 'Résumé de la première session', heading: 'Introduction', said: 'De nombreuses délégations ont appuyé «\u00A0l’ouverture\u00A0».', lead: 'Il a été recommandé\u00A0:', lines: ['Distr. générale', '6 décembre 2017', 'Original\u00A0: français'] },
  es: { organization: 'Naciones Unidas', body: 'Proceso de las puertas', title: 'Resumen de la primera sesión', heading: 'Introducción', said: 'Asistieron 136 delegaciones.', lead: 'Se recomendó:', lines: ['Distr. general', '6 de diciembre de 2017', 'Original: español'] },
  ru: { organization: 'Организация Объединенных Наций', body: 'Процесс дверей', title: 'Резюме первой сессии', heading: 'Введение', said: 'Присутствовало 136 делегаций.', lead: 'Было рекомендовано:', lines: ['Общее распространение', '6 декабря 2017 года', 'Язык оригинала: русский'] },
  zh: { organization: '联合国', body: '门的进程', title: '第一届会议摘要', heading: '导言', said: '136个代表团出席了会议。', lead: '会议建议：', lines: ['普遍分发', '2017年12月6日', '原件：中文'] },
  ar: { organization: 'الأمم المتحدة', body: 'عملية الأبواب', title: 'موجز الدورة الأولى', heading: 'مقدمة', said: 'حضر الاجتماع 136 وفدا بموجب القرار A/RES/71/280 في 12 نيسان/أبريل.', lead: 'أوصي بما يلي:', lines: ['توزيع عام', '6 كانون الأول/ديسمبر 2017', 'الأصل: بالعربية'] },
};

/** A small draft in each language, with a recommendation in another language than its own. */
export function paperIn(language: Language, more: Partial<DraftPaper> = {}): DraftPaper {
  const { organization, body, title, heading, said, lead, lines } = words[language];
  const foreign = language === 'en' ? { text: 'Ouvrir les portes.', language: 'fr' as const } : { text: 'Open the doors (A/71/728).', language: 'en' as const };
  return {
    language,
    title,
    // A constant above, known to be a day.
    issuedOn: issuedOn ?? parseIsoDay('2017-12-06') ?? never(),
    masthead: { organization, body, symbol: 'A/CONF.1/2', lines },
    meetings: [[{ text: title }]],
    kind: heading,
    ladder: 'LADDER default-1 40 %',
    sections: [
      { heading: [{ text: heading }], paragraphs: [{ sentences: [{ runs: [{ text: said }], note: [{ text: 'A/71/728, ' }, foreign] }], items: [] }] },
      { heading: [foreign], paragraphs: [{ sentences: [{ runs: [{ text: said }] }], items: [] }, { sentences: [{ runs: [{ text: lead }] }], items: [{ runs: [foreign], note: [{ text: 'NOTE-TWO' }] }, { runs: [{ text: said }] }] }] },
    ],
    ...more,
  };
}

function never(): never {
  throw new Error('no day');
}
