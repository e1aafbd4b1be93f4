import type { ProcessCommand } from '../../../src/process/commands.ts';
import { six } from '../../gcm/six.ts';
import type { Six } from '../../gcm/six.ts';
import type { Asking } from './asks.ts';
import { compilationOf } from './compilation.ts';
import { reportSections, reportText } from './report-french.ts';
import { correctionText, summarySections, summaryText } from './summary-english.ts';

/** A file of an invented document, and what has to be found in it. */
export interface InventedFile {
  readonly edition: string;
  readonly document: string;
  readonly language: 'en' | 'fr';
  readonly label?: string;
  readonly fileName: string;
  readonly text: string;
  readonly sections: readonly Asking[];
}

/** What the record says of a file once it is kept. */
export interface KeptInvented {
  readonly format: 'text';
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileBytes: number;
  readonly textSha256: string;
  readonly characters: number;
  readonly pages: number;
}

/** A file as it was kept, with the places where the extractor found recommendations in it. */
export interface KeptFile {
  readonly kept: KeptInvented;
  readonly found: readonly { readonly heading: string; readonly pieces: readonly { readonly start: number; readonly end: number }[] }[];
}

export const files: readonly InventedFile[] = [
  { edition: 'summary-2-en', document: 'summary-2', language: 'en', fileName: 'summary-of-the-second-session.txt', text: summaryText, sections: summarySections },
  { edition: 'summary-2-en-corr-1', document: 'summary-2', language: 'en', label: 'Corr.1', fileName: 'summary-correction.txt', text: correctionText, sections: [] },
  { edition: 'mayors-report-fr', document: 'mayors-report', language: 'fr', fileName: 'rapport-des-maires.txt', text: reportText, sections: reportSections },
  { edition: 'positions-3-en', document: 'positions-3', language: 'en', fileName: 'positions.txt', text: compilationOf().text, sections: [] },
];

function document(id: string, kind: 'summary' | 'report', author: Six, title: Six, language: 'en' | 'fr'): ProcessCommand {
  return { name: 'record-document', data: { document: id, documentKind: kind, title, author, languages: [language], claims: [] } };
}

const desk = six('أمانة التمرين', '演练秘书处', 'Secretariat of the rehearsal', 'Secrétariat de la répétition', 'Секретариат репетиции', 'Secretaría del ensayo');

export const documents: readonly ProcessCommand[] = [
  document('summary-2', 'summary', desk, six('ملخص الجلسة الثانية: بلدات ومد وسلالم (مختلق)', '第二次会议摘要：城镇、潮汐与梯子（虚构）', 'Summary of the second session: towns, tides and ladders (invented)', 'Résumé de la deuxième session : villes, marées et échelles (fictif)', 'Резюме второй сессии: города, приливы и лестницы (вымышлено)', 'Resumen de la segunda sesión: pueblos, mareas y escaleras (ficticio)'), 'en'),
  document('mayors-report', 'report', six('جمعية رؤساء بلديات البلدات المنخفضة (مختلقة)', '低地城镇市长会议（虚构）', 'Assembly of Mayors of Low Towns (invented)', 'Assemblée des maires des villes basses (fictive)', 'Собрание мэров низинных городов (вымышлено)', 'Asamblea de Alcaldes de Pueblos Bajos (ficticia)'), six('تقرير رؤساء بلديات البلدات المنخفضة (مختلق)', '低地城镇市长报告（虚构）', 'Report of the mayors of low towns (invented)', 'Rapport des maires des villes basses (fictif)', 'Доклад мэров низинных городов (вымышлен)', 'Informe de los alcaldes de pueblos bajos (ficticio)'), 'fr'),
  document('positions-3', 'report', desk, six('مواقف وردت كتابة في الجلسة الثالثة (مختلقة)', '第三次会议书面立场汇编（虚构）', 'Positions received in writing at the third session (invented)', 'Positions reçues par écrit à la troisième session (fictives)', 'Позиции, поданные письменно на третьей сессии (вымышлены)', 'Posiciones recibidas por escrito en la tercera sesión (ficticias)'), 'en'),
];

export function editionCommand({ edition, document: of, language, label }: InventedFile, kept: KeptInvented): ProcessCommand {
  return { name: 'take-edition', data: { edition, document: of, language, ...kept, ...(label !== undefined && { label }) } };
}
