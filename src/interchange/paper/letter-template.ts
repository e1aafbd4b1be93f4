import { pageStyle } from './page-style.ts';

/** A4, a sender's block over a rule, the verification at the foot of the last page where it cannot be overlooked. */
export const template = pageStyle + String.raw`
#set page(
  paper: "a4",
  margin: (top: 25mm, bottom: 25mm, x: 25mm),
  footer: context {
    let last = counter(page).final().first()
    if last > 1 { align(center, text(size: 8.5pt, fill: quiet, str(counter(page).get().first()) + "/" + str(last))) }
  },
)
#set par(justify: false, leading: 0.32em, spacing: 0.95em)
#let lines(items) = items.map(own).join(linebreak())

#block(below: 4mm)[
  #text(size: 15pt, weight: "bold", data.sender.first(default: ""))
  #if data.sender.len() > 1 { linebreak(); set text(size: 9pt, fill: quiet); lines(data.sender.slice(1)) }
]
#line(length: 100%, stroke: 0.8pt + ink)
#v(4mm)
#grid(
  columns: (1fr, auto),
  column-gutter: 10mm,
  text(fill: quiet, data.reference.label) + text(" ") + own(data.reference.text),
  text(data.dateLine),
)
#v(8mm)
#lines(data.addressee)
#v(8mm)
#show heading: it => block(below: 5mm, text(size: 12pt, weight: "bold", it.body))
#heading(level: 1, own(data.subject))
#par(text(data.salutation))
#for paragraph in data.paragraphs { par(own(paragraph)) }
#if data.facts.len() > 0 {
  v(2mm)
  block(inset: (x: 4mm, y: 3mm), stroke: (if rtl { (right: 2pt + ink) } else { (left: 2pt + ink) }), grid(
    columns: (auto, 1fr),
    column-gutter: 6mm,
    row-gutter: 2.5mm,
    ..data.facts.map(fact => (text(fill: quiet, fact.label), own(fact.text))).flatten(),
  ))
  v(2mm)
}
#block(breakable: false)[
  #par(text(data.closing))
  #v(14mm)
  #text(weight: "bold", own(data.signature.name)) \
  #own(data.signature.title)
]
#v(1fr)
#block(breakable: false, width: 100%, inset: (top: 3mm), stroke: (top: 0.5pt + quiet), grid(
  columns: (26mm, 1fr),
  column-gutter: 5mm,
  align: horizon,
  qr(data.verification.qr, data.verification.codeLabel, 26mm),
  text(size: 8.5pt, fill: quiet, data.verification.label) + linebreak() + text(size: 8.5pt, dir: direction.ltr, lang: "en", data.verification.url),
))
`;
