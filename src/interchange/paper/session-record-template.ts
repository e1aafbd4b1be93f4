import { pageStyle } from './page-style.ts';

/** Counts side by side, then a table a segment whose head is repeated over a page break and whose rows are not broken. Times run from left to right in every language. */
export const template = pageStyle + String.raw`
#set page(
  paper: "a4",
  margin: (top: 22mm, bottom: 22mm, x: 20mm),
  header: context if counter(page).get().first() > 1 { text(size: 8.5pt, fill: quiet, own(data.title)) },
  footer: context align(center, text(size: 8.5pt, fill: quiet, str(counter(page).get().first()) + "/" + str(counter(page).final().first()))),
)
#set par(leading: 0.2em, spacing: 0.6em)
#show heading.where(level: 1): it => block(above: 7mm, below: 2.5mm, sticky: true, text(size: 12pt, weight: "bold", it.body))
#let clock(body) = text(dir: direction.ltr, lang: "en", number-width: "tabular", body)

#text(size: 11pt, weight: "bold", fill: quiet, own(data.kind))
#block(above: 3mm, below: 2.5mm, text(size: 18pt, weight: "bold", own(data.title)))
#for line in data.meeting { block(above: 0.6mm, below: 0.6mm, text(size: 11pt, own(line))) }
#line(length: 100%, stroke: 0.8pt + ink)
#grid(
  columns: (1fr, 1fr, 1fr, 1fr), row-gutter: 4mm, column-gutter: 4mm,
  ..data.counts.map(count => block(breakable: false, [#text(size: 15pt, weight: "bold", clock(count.value)) #linebreak() #text(size: 8.5pt, fill: quiet, own(count.label))])),
)
#for part in data.parts {
  heading(level: 1, own(part.heading))
  table(
    columns: (14mm, 1fr, 38mm, 16mm),
    stroke: (x, y) => (top: if y == 0 { none } else { 0.4pt + quiet }),
    inset: (x: 1mm, y: 1.6mm),
    table.header(..data.headings.map(heading => text(size: 8.5pt, fill: quiet, own(heading)))),
    ..part.rows.map(row => (
      clock(row.at),
      block(breakable: false, { text(weight: "bold", own(row.who)); if row.more != none { linebreak(); text(size: 9pt, fill: quiet, own(row.more)) } }),
      text(size: 9pt, own(row.flow)),
      align(if rtl { left } else { right }, clock(row.time)),
    )).flatten(),
  )
}
#for list in data.lists {
  heading(level: 1, own(list.heading))
  for line in list.lines { block(above: 1mm, below: 1mm, own(line)) }
}
`;
