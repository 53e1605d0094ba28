/**
 * The style on paper, for A4 upright and across: who prints chooses, so that no size is forced. Always
 * light; folded lists open; the mark of synthetic records on every page; the two pictures below each
 * other upright and side by side across.
 */
export const printStyle = `
@page{margin:12mm 13mm 11mm}
@page{@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#52605d}}
@media print{
:root{color-scheme:light;--paper:#fff}
html{font-size:10pt;line-height:1.5}
body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;padding:0 0 9mm;-webkit-box-decoration-break:clone;box-decoration-break:clone}
nav,.in-words{display:none}
.page-mark{right:auto;left:0;bottom:0;background-color:#fff}
.part{margin-top:9mm}
h1{font-size:24pt}h2{font-size:15pt;break-after:avoid;margin-bottom:4mm}h3,h4,summary,.legend,caption,thead{break-after:avoid}h2,h3,h4,summary{break-inside:avoid}
.movements tr:first-child{break-before:avoid}
.legend,.balance,tr,.card,.steps li,.sources li,.checklist li{break-inside:avoid}
thead{display:table-header-group}
details::details-content{content-visibility:visible;block-size:auto;height:auto}
details>summary::before{display:none}
details{border-radius:0}
.pictures{column-gap:6mm}
.pictures svg{break-inside:avoid}
.continued{margin-top:0}.sheet-head{display:inline}
.time-line{min-width:0}
.todo{columns:1}
.findings{font-size:8.5pt;line-height:1.4}.findings th,.findings td{padding-top:1mm;padding-bottom:1mm}.findings th[scope=row]{width:30%}.findings td:last-child{width:7em}
.answer{font-size:12pt}
.cards{grid-template-columns:repeat(3,1fr);gap:4mm}.card{padding:3mm 4mm}.card h3{font-size:10.5pt}.numbers{gap:4mm}.numbers dd{font-size:14pt}.numbers dt{font-size:7.5pt;white-space:nowrap}.weights li{font-size:9pt;grid-template-columns:18px 2.8em 1fr;padding:1px 0}.states{gap:1mm}.states li{font-size:8.5pt}}
@media print and (orientation:landscape){.pictures{max-width:250mm}}
@media print and (orientation:portrait){.pictures{display:block}.pictures svg+svg{margin-top:5mm}}`;
