import { zipSync } from 'fflate';
import { arrangeParticipants, listedName } from './arrange-participants.ts';
import { mostListed } from './participants.ts';
import type { ParticipantsList } from './participants.ts';
import { refusedPaper } from './paper.ts';
import type { PaperRefused } from './paper.ts';

export interface WordFile {
  readonly refused?: undefined;
  readonly docx: Uint8Array<ArrayBuffer>;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

type Style = 'Title' | 'Heading1' | 'Heading2' | 'Rank' | 'Person' | 'Position' | 'Normal';

/**
 * The list as an Office Open XML document (ECMA-376), to be edited and sent to the documents service: real headings,
 * right to left in Arabic. The same list gives the same bytes. Refused (`too-much`) above 20,000 persons.
 */
export function participantsDocx(list: ParticipantsList): WordFile | PaperRefused {
  const count = list.delegations.reduce((sum, delegation) => sum + delegation.persons.length, 0);
  if (count > mostListed) return refusedPaper('too-much', `A list has at most ${mostListed} persons; these are ${count}.`);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${relations}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(list.title)}</dc:title><dc:language>${list.language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${list.issuedOn}T00:00:00Z</dcterms:created></cp:coreProperties>`,
    'word/styles.xml': styles(list),
    'word/document.xml': document(list),
  };
  const entries = Object.entries(parts).map(([path, text]) => [path, [new TextEncoder().encode(text), { mtime: new Date(`${list.issuedOn}T12:00:00`) }] as const] as const);
  return { docx: new Uint8Array(zipSync(Object.fromEntries(entries.map(([path, [bytes, options]]) => [path, [bytes, options]])))) };
}

function document(list: ParticipantsList): string {
  const line = (style: Style, text: string) => paragraph(style, text, list.language === 'ar');
  const head = [...(list.symbol === undefined ? [] : [line('Normal', list.symbol)]), line('Title', list.title), ...list.meeting.map((text) => line('Normal', text)), ...(list.note === undefined ? [] : [line('Normal', list.note)])];
  const body = arrangeParticipants(list.delegations, list.language).flatMap((section) => [
    line('Heading1', list.sections[section.category]),
    ...section.delegations.flatMap(({ name, ranks }) => [
      line('Heading2', name),
      ...ranks.flatMap(({ role, persons }) => [
        line('Rank', list.roles[role]),
        ...persons.flatMap((person) => [line('Person', listedName(person, list.language)), ...(person.position === undefined ? [] : [line('Position', person.position)])]),
      ]),
    ]),
  ]);
  return `${declaration}<w:document xmlns:w="${word}"><w:body>${[...head, ...body].join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function paragraph(style: Style, text: string, rightToLeft: boolean): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${rightToLeft ? '<w:bidi/>' : ''}</w:pPr><w:r>${rightToLeft && /\p{Script=Arabic}/u.test(text) ? '<w:rPr><w:rtl/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function styles({ language }: ParticipantsList): string {
  const style = (id: Style, name: string, properties: string, run: string) =>
    `<w:style w:type="paragraph" ${id === 'Normal' ? 'w:default="1" ' : ''}w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${properties}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
  const bold = (halfPoints: number) => `<w:b/><w:bCs/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
  const indented = '<w:ind w:start="227"/>';
  return `${declaration}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${language}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    style('Normal', 'Normal', '<w:spacing w:after="60"/>', ''),
    style('Title', 'Title', '<w:spacing w:before="120" w:after="120"/>', bold(36)),
    style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="480" w:after="120"/><w:outlineLvl w:val="0"/>', bold(28)),
    style('Heading2', 'heading 2', '<w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="1"/>', bold(23)),
    style('Rank', 'Rank', '<w:keepNext/><w:spacing w:before="100" w:after="40"/>', '<w:i/><w:iCs/>'),
    style('Person', 'Person', `<w:keepLines/><w:spacing w:after="0"/>${indented}`, ''),
    style('Position', 'Position', `<w:spacing w:after="60"/>${indented}`, '<w:sz w:val="18"/><w:szCs w:val="18"/>'),
  ].join('')}</w:styles>`;
}

/** XML takes no control characters at all, not even escaped. */
function escaped(text: string): string {
  const allowed = text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '');
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
