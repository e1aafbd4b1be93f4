import { pageStyle } from '../paper/page-style.ts';

/**
 * A document in the form of the United Nations: masthead over a rule, title, paragraphs numbered through, lists of
 * recommendations, notes at the foot of the page with the words for numbers first, an annex as a table. Runs of another
 * language keep their own order.
 */
export const template = pageStyle + String.raw`
#set page(
  paper: "a4",
  margin: (top: 25mm, bottom: 24mm, x: 25mm),
  header: context if counter(page).get().first() > 1 and data.masthead.symbol != none { align(if rtl { left } else { right }, text(size: 9pt, weight: "bold", dir: direction.ltr, lang: "en", data.masthead.symbol)) },
  footer: context align(center, text(size: 8.5pt, fill: quiet, str(counter(page).get().first()) + "/" + str(counter(page).final().first()))),
)
#set par(leading: 0.3em, spacing: 0.85em, justify: false)
#set footnote.entry(gap: 0.5em, clearance: 0.9em)
#show footnote.entry: set text(size: 8.5pt)
#show heading.where(level: 1): it => block(above: 8mm, below: 3.5mm, sticky: true, text(size: 13pt, weight: "bold", it.body))
#let start = if rtl { right } else { left }
#let run(item) = if item.language == none or item.language == data.language { own(item.text) } else { text(lang: item.language, "\u{2068}" + item.text + "\u{2069}") }
#let runs(items) = items.map(run).join()
#let note(body) = footnote({ h(0.35em); body })
#let said(sentence) = { runs(sentence.runs); if sentence.note != none { note(runs(sentence.note)) } }
#let indented(by, body) = pad(..(if rtl { (right: by) } else { (left: by) }), body)

#grid(
  columns: (1fr, auto), column-gutter: 8mm, row-gutter: 2.5mm, align: (start + bottom, end + bottom),
  text(size: 17pt, own(data.masthead.organization)),
  if data.masthead.symbol == none { [] } else { text(size: 13pt, weight: "bold", dir: direction.ltr, lang: "en", data.masthead.symbol) },
  grid.hline(stroke: 0.5pt + ink, y: 1),
  grid.cell(align: start + top, inset: (top: 2.5mm), text(size: 14pt, weight: "bold", own(data.masthead.body))),
  grid.cell(align: start + top, inset: (top: 2.5mm), data.masthead.lines.map(line => text(size: 9.5pt, own(line))).join(linebreak())),
)
#line(length: 100%, stroke: 1.6pt + ink)
#v(3mm)
#for meeting in data.meetings { block(above: 1mm, below: 1mm, text(size: 10.5pt, weight: "bold", runs(meeting))) }
#block(above: 6mm, below: 2mm, text(size: 17pt, weight: "bold", own(data.title) + note(own(data.ladder))))
#block(below: 4mm, text(size: 11pt, fill: quiet, own(data.kind)))

#for section in data.sections {
  heading(level: 1, own(section.number) + runs(section.heading))
  for paragraph in section.paragraphs {
    par({ own(paragraph.number); h(1.4em); paragraph.sentences.map(said).join(if data.language == "zh" { "" } else { " " }) })
    for item in paragraph.items {
      indented(9mm, grid(columns: (9mm, 1fr), own(item.marker), said(item)))
    }
  }
}

#if data.annex != none {
  pagebreak()
  heading(level: 1, own(data.annex.heading))
  table(
    columns: (2.4fr, 1.2fr, 1fr, 2fr),
    stroke: (x, y) => (top: if y == 0 { none } else { 0.4pt + quiet }),
    inset: (x: 1.2mm, y: 1.5mm), align: start,
    table.header(..data.annex.columns.map(column => text(size: 8.5pt, fill: quiet, own(column)))),
    ..data.annex.rows.map(row => row.map(cell => text(size: 8.5pt, own(cell)))).flatten(),
  )
}
`;
