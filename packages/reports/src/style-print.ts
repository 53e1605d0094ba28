/**
 * The style on paper: always light, folded lists open, the mark of synthetic records on every sheet,
 * each picture on a sheet of its own. The orientation is left to whoever prints.
 */
export const printStyle = `
@page{size:A4;margin:15mm 13mm 16mm}
@page{@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#52605d}}
@media print{
:root{color-scheme:light}
html{font-size:10pt;line-height:1.5}
body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;padding:0}
nav,.in-words{display:none}
.page-mark{right:auto;left:0;bottom:-11mm}
.part{margin-top:9mm}
h1{font-size:24pt}h2{font-size:15pt;break-after:avoid}h3,h4,summary{break-after:avoid}
tr,.card,.steps li,.sources li,.checklist li{break-inside:avoid}
thead{display:table-header-group}
details::details-content{content-visibility:visible;block-size:auto;height:auto}
details>summary::before{display:none}
details{border-radius:0}
.pictures{display:block}
.pictures figure{break-inside:avoid}
.pictures figure+figure{margin-top:8mm}
.pictures svg{max-height:245mm}
.time-line{min-width:0}
.todo{columns:1}
.answer{font-size:12pt}}`;
