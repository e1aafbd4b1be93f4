import { pageStyle } from './page-style.ts';

/** Sections as level 1, delegations as level 2: both in the bookmarks. A delegation's name never stands alone at the foot of a page. */
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
#show heading.where(level: 1): it => block(above: 8mm, below: 3mm, sticky: true, text(size: 14pt, weight: "bold", it.body))
#show heading.where(level: 2): it => block(above: 5mm, below: 1.5mm, sticky: true, text(size: 11.5pt, weight: "bold", it.body))

#if at("symbol") != none { align(end, text(size: 10pt, weight: "bold", dir: direction.ltr, lang: "en", data.symbol)) }
#block(below: 2.5mm, text(size: 20pt, weight: "bold", data.title))
#for line in data.meeting { block(above: 0.6mm, below: 0.6mm, text(size: 11pt, own(line))) }
#if at("note") != none { par(text(size: 9pt, fill: quiet, data.note)) }
#line(length: 100%, stroke: 0.8pt + ink)

#for section in data.sections {
  heading(level: 1, text(section.heading))
  for delegation in section.delegations {
    heading(level: 2, own(delegation.name))
    for rank in delegation.ranks {
      block(above: 2mm, below: 0.8mm, sticky: true, text(size: 9pt, style: "normal", fill: quiet, rank.role))
      for person in rank.persons {
        block(above: 0.6mm, below: 0.6mm, inset: (if rtl { (right: 4mm) } else { (left: 4mm) }), breakable: false)[
          #own(person.name)#if person.position != none { linebreak(); text(size: 9.5pt, fill: quiet, own(person.position)) }
        ]
      }
    }
  }
}
`;
