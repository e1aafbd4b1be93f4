import { pageStyle } from './page-style.ts';

/** Days as level 1, in the bookmarks; a table a day, whose head is repeated over a page break and whose rows are not broken. Times run from left to right in every language. */
export const template = pageStyle + String.raw`
#set page(
  paper: "a4",
  margin: (top: 22mm, bottom: 22mm, x: 22mm),
  header: context if counter(page).get().first() > 1 {
    grid(columns: (1fr, auto), text(size: 8.5pt, fill: quiet, data.title), text(size: 8.5pt, fill: quiet, dir: direction.ltr, lang: "en", if at("symbol") != none { data.symbol } else { "" }))
  },
  footer: context align(center, text(size: 8.5pt, fill: quiet, str(counter(page).get().first()) + "/" + str(counter(page).final().first()))),
)
#set par(leading: 0.2em, spacing: 0.6em)
#show heading.where(level: 1): it => block(above: 8mm, below: 3mm, sticky: true, text(size: 13pt, weight: "bold", it.body))
#let clock(item) = align(if rtl { right } else { left }, text(dir: direction.ltr, lang: "en", number-width: "tabular", item.from + "–" + item.to))
#let said(item) = {
  if item.label != none { text(weight: "bold", own(item.label)); linebreak() }
  if item.quiet { text(fill: quiet, own(item.title)) } else { text(weight: "bold", own(item.title)) }
  if item.description != none { for line in item.description.split("\n") { linebreak(); text(size: 9.5pt, own(line)) } }
}

#grid(
  columns: (1fr, auto),
  text(size: 11pt, weight: "bold", fill: quiet, data.annex),
  if at("symbol") != none { text(size: 10pt, weight: "bold", dir: direction.ltr, lang: "en", data.symbol) },
)
#block(above: 3mm, below: 2.5mm, text(size: 18pt, weight: "bold", data.title))
#for line in data.meeting { block(above: 0.6mm, below: 0.6mm, text(size: 11pt, own(line))) }
#line(length: 100%, stroke: 0.8pt + ink)

#for day in data.days {
  heading(level: 1, own(day.heading))
  table(
    columns: (30mm, 1fr),
    stroke: (x, y) => (top: if y == 0 { none } else { 0.4pt + quiet }),
    inset: (x: 0mm, y: 2.2mm),
    table.header(text(size: 9pt, fill: quiet, data.headings.time), text(size: 9pt, fill: quiet, data.headings.item)),
    ..day.items.map(item => (clock(item), block(breakable: false, said(item)))).flatten(),
  )
}
#v(4mm)
#par(text(size: 9pt, fill: quiet, data.note))
`;
