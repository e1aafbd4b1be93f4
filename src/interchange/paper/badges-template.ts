import { pageStyle } from './page-style.ts';

/** Faces of 105 × 148 mm. A name takes the largest size in which its words fit; one endless word is broken at the smallest. */
export const template = pageStyle + String.raw`
#let width = 105mm
#let height = 148mm
#set par(leading: 0.12em, spacing: 0.5em)

#let breakable(word) = word.match(regex("[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")) != none
#let broken(body, size, weight, width) = {
  let lines = ("",)
  for cluster in body.clusters() {
    let longer = lines.last() + cluster
    if measure(text(size: size, weight: weight, longer)).width <= width { lines.last() = longer } else { lines.push(cluster) }
  }
  lines.map(line => text(size: size, weight: weight, line)).join(linebreak())
}

#let fitted(body, weight, sizes, width, height) = context {
  let fits(size) = {
    let set-in(part) = text(size: size, weight: weight, part)
    body.split(regex("[\s\-‐]+")).all(word => breakable(word) or measure(set-in(word)).width <= width) and measure(block(width: width, set-in(body))).height <= height
  }
  let size = sizes.find(fits)
  if size != none { text(size: size, weight: weight, own(body)) } else { block(width: width, height: height, clip: true, broken(body, sizes.last(), weight, width)) }
}

#let name-sizes = (34pt, 30pt, 27pt, 24pt, 21pt, 18pt, 16pt, 14pt, 12pt, 10pt)
#let entity-sizes = (17pt, 15pt, 13pt, 11.5pt, 10pt, 9pt, 8pt)

#let band(colour, height, body) = block(width: 100%, height: height, fill: rgb(colour), inset: (x: 7mm), align(horizon + center, text(fill: white, body)))

#let front(badge) = block(width: width, height: height, breakable: false, clip: true)[
  #set align(center)
  #set block(spacing: 0pt)
  #band(badge.colour, 22mm)[
    #fitted(data.meeting.title, "bold", (13pt, 12pt, 11pt, 10pt, 9pt, 8pt, 7pt), width - 14mm, 14mm)
    #v(0.6mm)
    #text(size: 8.5pt, data.meeting.dates)
  ]
  #block(width: 100%, height: 36mm, inset: (x: 7mm, top: 3mm), align(horizon)[
    #show heading: _ => fitted(badge.name, "bold", name-sizes, width - 14mm, 32mm)
    #heading(level: 1, text(badge.name))
  ])
  #block(width: 100%, height: 28mm, inset: (x: 7mm), align(top)[
    #if badge.at("position", default: none) != none {
      block(below: 1mm, fitted(badge.position, "regular", (10.5pt, 9.5pt, 8.5pt, 7.5pt), width - 14mm, 10mm))
    }
    #fitted(badge.entity, "bold", entity-sizes, width - 14mm, 16mm)
  ])
  #block(width: 100%, height: 44mm, align(horizon)[
    #qr(badge.qr, data.codeLabel, 38mm)
    #if badge.at("shortCode", default: none) != none { v(0.8mm); text(size: 8pt, dir: direction.ltr, lang: "en", badge.shortCode) }
  ])
  #band(badge.colour, 18mm, fitted(badge.categoryWord, "bold", (16pt, 14pt, 12pt, 10.5pt, 9pt), width - 14mm, 14mm))
]

#let back(badge) = block(width: width, height: height, breakable: false, clip: true, inset: (x: 9mm, y: 9mm))[
  #set align(center)
  #fitted(data.meeting.title, "bold", (16pt, 14pt, 12pt, 10pt), width - 18mm, 22mm)
  #v(2mm)
  #text(size: 10pt, data.meeting.dates)
  #if data.meeting.at("place", default: none) != none { linebreak(); text(size: 10pt, data.meeting.place) }
  #v(1fr)
  #qr(badge.qr, data.codeLabel, 55mm)
  #v(1fr)
  #fitted(badge.name, "bold", (13pt, 11pt, 9pt), width - 18mm, 10mm)
  #if at("note") != none { v(3mm); text(size: 8.5pt, fill: quiet, data.note) }
]

#let sheet(faces) = grid(
  columns: (width, width),
  rows: (148.5mm, 148.5mm),
  stroke: (paint: quiet, thickness: 0.3pt, dash: "dotted"),
  ..faces,
)

#if data.layout == "a6-two-sided" {
  set page(width: width, height: height, margin: 0pt)
  for (index, badge) in data.badges.enumerate() {
    if index > 0 { pagebreak() }
    set text(fill: ink)
    front(badge)
    pagebreak()
    back(badge)
  }
} else {
  set page(paper: "a4", margin: 0pt)
  for (index, group) in data.badges.chunks(4).enumerate() {
    if index > 0 { pagebreak() }
    sheet(group.map(front))
  }
}
`;
