import type { EventKind } from '../../process/work-plan/event-kind.ts';

/** Words by which documents name kinds; the first that fits counts, so what is due comes before what it is about. */
const byWords: readonly (readonly [EventKind, RegExp])[] = [
  ['document', /^(?:.{0,40}\b(?:to|shall|will) )?(?:circulat|releas|issu(?:e|ance)|publi(?:sh|cation)|deliver|transmi|distribut|submi|disseminat)\w*\b|\bdelivered to\b|\bto circulate\b/iu],
  ['side_event', /\bside[ -]?events?\b|en marge|evento paralelo/iu],
  ['hearing', /\bhearings?\b|\bmulti-?stakeholder (?:consultation|dialogue|meeting|forum)s?\b|\baudiencias?\b|\bauditions?\b|слушани|听证/iu],
  ['thematic_session', /\bthematic (?:session|meeting|consultation|debate|discussion|panel)s?\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|1st|2nd|3rd|[4-9]th)\b.{0,20}\bthematic\b|session thématique|sesi[óo]n tem[áa]tica|тематическ/iu],
  ['document', /\b(?:circulat\w+|released|published|issued|issuance|publication|dissemination|due|deadline|submissions?) ?(?:of|for|to|by)?\b|\breleases? of\b|\bdocumentation\b|\bdocuments? (?:due|to)\b|\bdate limite\b|\bdiffusion\b|\bpublicaci[óo]n\b|\bfecha l[íi]mite\b|\bdistribuci[óo]n\b|выпуск|распространени|发布|分发|إصدار|تعميم|^(?:zero|first|revised|final|second|draft)\b.{0,30}\bdraft\b|^draft\b|^report of\b|^summary of\b|^call for\b/iu],
  ['negotiation', /\bnegotiat\w+|\bnégociations?\b|\bnegociaci[óo]n(?:es)?\b|переговор|谈判|مفاوضات|\b(?:first|second|third|fourth|final|informal) (?:reading|round)s?\b|\bINC[- ]?\d/iu],
  ['stocktaking', /\bstock-?taking\b|\bpreparatory meeting\b|\bbilan\b|\bbalance\b|подведени|盘点/iu],
  ['rec', /\bregional (?:economic )?commissions?\b|\bECLAC\b|\bESCWA\b|\bESCAP\b|\bUNECE\b|\bECA\b|\bEconomic (?:and Social )?Commission\b|commission régionale|comisi[óo]n regional|региональн\w+ комисси|区域委员会/iu],
  ['rcp', /\bregional (?:consultative|consultation|preparatory) process\w*|\bRCPs?\b|consultatif régional|consultivo regional|региональн\w+ консультативн/iu],
  ['gfmd', /\bglobal forum on migration\b|\bGFMD\b/iu],
  ['idm', /\binternational dialogue on migration\b|\bIDM\b/iu],
  ['briefing', /\bbriefings?\b|\binformation session\b|séance d'information|\binformativa\b|брифинг|吹风会|情况通报会/iu],
  ['conference', /\bconference\b|\bsummit\b|\bdiplomatic conference\b|\bconférence\b|\bsommet\b|\bconferencia\b|\bcumbre\b|конференци|会议|مؤتمر|\bCOP ?\d|\bforum\b/iu],
];

/** The kind that a text names; undefined when it names none. */
export function kindNamedIn(text: string): EventKind | undefined {
  if (text === '') return undefined;
  return byWords.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The kind of a row: what its own kind cell names, else its group, else the words of its title. */
export function inferKind(row: { readonly kindCell: string; readonly group: string; readonly title: string }): EventKind | undefined {
  const own = kindNamedIn(row.kindCell);
  if (own !== undefined) return own;
  const named = kindNamedIn(row.title);
  const group = kindNamedIn(row.group);
  return group ?? named;
}
