/**
 * Typst source that every template begins with: the data, the fonts, the language and its direction, and the document's
 * title and day. What a person wrote stays data: it is only ever handed to `text`, which shows it as it is.
 * Lines have the height of the letter's em, not of its outlines: Arabic reaches higher and lower than Latin.
 * `own` keeps the order of a text whose first letter runs the other way than the page: a Latin name in an Arabic letter.
 */
export const pageStyle = String.raw`
#let data = json(bytes(sys.inputs.data))
#let families = json(bytes(sys.inputs.fonts))
#let day = data.issuedOn.split("-").map(int)
#let rtl = data.language == "ar"
#set document(title: data.title, date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)))
#set text(font: families, lang: data.language, dir: if rtl { direction.rtl } else { direction.ltr }, fallback: true, size: 10.5pt, top-edge: 0.85em, bottom-edge: if rtl { -0.35em } else { -0.25em })
#let ink = rgb("#1b2733")
#let quiet = rgb("#55606b")
#set text(fill: ink)
#let starts-rtl(body) = {
  let letter = body.match(regex("\p{L}"))
  letter != none and letter.text.match(regex("[\p{Arabic}\p{Hebrew}\p{Thaana}\p{Syriac}\p{Nko}]")) != none
}
#let own(body) = if body.match(regex("\p{L}")) == none or starts-rtl(body) == rtl { text(body) } else { text("\u{2068}" + body + "\u{2069}") }
#let at(key) = data.at(key, default: none)
#let qr(svg, alt, width) = image(bytes(svg), format: "svg", alt: alt, width: width)
`;
