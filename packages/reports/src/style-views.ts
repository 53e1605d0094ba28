/** The style of the pages of views, beside that of the report and the rule catalogue. */
export const viewsStyle = `
main.views{max-width:1240px}
.lead{font-size:17px;margin:0 0 24px;max-width:48em}
.sheet{overflow-x:auto}
.view thead th{position:sticky;top:0;background:var(--paper)}
.view th[scope=row]{font-weight:600}
.view td,.view th{padding:5px 14px 5px 0}
.views details{margin:6px 0 14px}.views details .faults{padding:0 16px}
.view .long{min-width:19em}
.share svg{width:60px;height:8px;margin-right:9px;vertical-align:1px}
.share .whole{fill:none;stroke:var(--line)}
.share .part{fill:var(--accent)}
.verdict{white-space:nowrap}.verdict .sign{margin-right:6px}.verdict.good{color:var(--good)}.verdict.bad{color:var(--error)}.verdict.unknown{color:var(--unknown)}.verdict.none{color:var(--soft)}
.faults .mandatory,.faults .error{color:var(--error)}.faults .target{color:var(--target)}
@media print{main.views{max-width:none}.sheet{overflow:visible}.view{font-size:8.5pt}.view tr{break-inside:avoid}.view thead th{position:static}.share .part{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`.replace(
  /\n/g,
  "",
);
