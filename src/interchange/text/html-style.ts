/** Of a page that stands alone: for the screen in light and dark, and on A4 paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #57606a; --line: #c9d1d9; --in: #0b5394; --out: #a61c1c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --paper: #15181c; --soft: #a3acb5; --line: #3d444d; --in: #8ec5ff; --out: #ff9c94; } }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 44rem; color: var(--ink); background: var(--paper); font: 1.0625rem/1.6 "Noto Serif", "Times New Roman", "Noto Naskh Arabic", "Noto Serif CJK SC", serif; overflow-wrap: break-word; }
header { border-block-end: 2px solid currentcolor; margin-block-end: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin-block: .5rem; }
h2 { font-size: 1.25rem; margin-block: 1.75rem .5rem; }
h3 { font-size: 1.0625rem; margin-block: 1.25rem .5rem; }
p { margin-block: 0 .75rem; }
.symbol { font-weight: 700; text-align: end; }
.about, .legend, .note, .status, .names { color: var(--soft); font-size: .875em; }
.level-1 { margin-inline-start: 1.75rem; } .level-2 { margin-inline-start: 3.5rem; } .level-3 { margin-inline-start: 5.25rem; }
.label { font-weight: 600; margin-inline-end: .5em; white-space: nowrap; }
.bracket { font-weight: 700; }
.about { margin-block: 0 .25rem; }
.names, .status { font-weight: 400; }
.status { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .35em; margin-inline-start: .5em; }
ins { color: var(--in); text-decoration: underline; text-underline-offset: .15em; }
del { color: var(--out); text-decoration: line-through; }
.compilation del { text-decoration-style: dotted; }
@page { size: A4; margin: 22mm 20mm; }
@media print { :root { --ink: #000; --paper: #fff; --soft: #333; --in: #000; --out: #000; } body { padding: 0; max-width: none; font-size: 11pt; } h2, h3 { break-after: avoid; } p { orphans: 3; widows: 3; } }
`;
