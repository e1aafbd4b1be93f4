import { pageStyle } from '../paper/page-style.ts';

/**
 * A negotiated text: status and symbol over a rule, title, how to read it, then the provisions with their labels in front
 * and, where anything is said of them, where they stand in the outer margin. Brackets are heavier than the words in them.
 */
export const template = pageStyle + String.raw`
#let margined = data.lines-of-text.any(line => line.status != none)
#set page(
  paper: "a4",
  margin: (top: 25mm, bottom: 24mm, x: 25mm),
  header: context if counter(page).get().first() > 1 { grid(columns: (1fr, auto), align: (start, end), text(size: 8.5pt, fill: quiet, own(data.revision)), text(size: 9pt, weight: "bold", dir: direction.ltr, lang: "en", data.symbol)) },
  footer: context align(center, text(size: 8.5pt, fill: quiet, str(counter(page).get().first()) + "/" + str(counter(page).final().first()))),
)
#set par(leading: 0.38em, spacing: 0.85em, justify: false)
#show heading.where(level: 1): it => block(above: 7mm, below: 3.5mm, sticky: true, text(size: 13pt, weight: "bold", it.body))
#show heading.where(level: 2): it => block(above: 5.5mm, below: 3mm, sticky: true, text(size: 11.5pt, weight: "bold", it.body))
#let start = if rtl { right } else { left }
#let tones = (agreed: rgb("#1f6b45"), clean: quiet, reserved: rgb("#8a4b00"))
#let marked(change, body) = if change == "inserted" { underline(strong(body)) } else if change == "deleted" { strike(text(fill: quiet, body)) } else { body }
#let piece(run) = {
  let body = marked(run.change, if run.apart { own(run.text) } else { text(run.text) })
  if run.is == "bracket" or run.is == "gap" { strong(body) } else if run.is == "names" { text(size: 0.86em, fill: rgb("#2f5d8a"), body) } else if run.is == "note" { text(size: 0.92em, fill: quiet, body) } else { body }
}
#let pieces(runs) = runs.map(piece).join()
#let indented(by, body) = pad(..(if rtl { (right: by) } else { (left: by) }), body)
#let standing(status) = if status == none { [] } else { par(leading: 0.25em, text(size: 7.8pt, fill: tones.at(status.tone), weight: if status.tone == "agreed" { "bold" } else { "regular" }, own(status.text))) }
#let beside(body, status) = if not margined { body } else { grid(columns: (1fr, 25mm), column-gutter: 5mm, body, standing(status)) }

#grid(
  columns: (1fr, auto), column-gutter: 8mm, row-gutter: 2.5mm, align: (start + bottom, end + bottom),
  text(size: 14pt, own(data.status)),
  text(size: 13pt, weight: "bold", dir: direction.ltr, lang: "en", data.symbol),
  grid.hline(stroke: 0.5pt + ink, y: 1),
  grid.cell(align: start + top, inset: (top: 2.5mm), text(size: 13pt, weight: "bold", own(data.revision))),
  grid.cell(align: start + top, inset: (top: 2.5mm), data.lines.map(line => text(size: 9.5pt, own(line))).join(linebreak())),
)
#line(length: 100%, stroke: 1.6pt + ink)
#block(above: 7mm, below: 2.5mm, text(size: 17pt, weight: "bold", own(data.title)))
#block(below: 2.5mm, text(size: 11pt, fill: quiet, own(data.form)))
#if data.legend != "" { block(below: 6mm, par(leading: 0.3em, text(size: 8.8pt, fill: quiet, own(data.legend)))) }

#for line in data.lines-of-text {
  let label = marked(line.labelChange, own(line.label))
  if line.heading > 0 {
    block(above: if line.heading == 1 { 8mm } else { 6mm }, below: 3.5mm, sticky: true, beside(heading(level: line.heading, { if line.label != "" { label; h(1em) }; pieces(line.runs) }), line.status))
  } else {
    let words = if line.kind == "note" { indented(20mm, pieces(line.runs)) } else if line.label == "" { pieces(line.runs) } else { grid(columns: (20mm, 1fr), label, pieces(line.runs)) }
    block(below: 0.95em, indented(calc.max(0, line.level - 1) * 9mm, beside(words, line.status)))
  }
}
`;
