/** The style of the pages of the clause register, beside that of the report and the rule catalogue. */
export const clausesStyle = `
.sheet{overflow-x:auto}
.issuer{color:var(--soft);margin:0}
.clauses{list-style:none;margin:24px 0 0;padding:0}
.clauses>li{display:grid;grid-template-columns:10.5em 1fr 11em;gap:2px 22px;padding:12px 0;border-top:1px solid var(--hair)}
.clauses>li:target{background:var(--accent-soft)}
.clauses p{margin:0}
.clauses .place{font-size:13px;color:var(--soft)}.clauses .place a{font-variant-numeric:tabular-nums;font-weight:600}.clauses .place span{display:block}
.clauses .gist{font-size:15.5px}
.clauses .reason{font-size:14px;color:var(--soft);margin-top:3px}
.clauses .disposition{display:flex;align-items:flex-start;gap:7px;font-size:13.5px;font-weight:600}
.clauses .disposition .sign{margin-top:3px}
.carried>.disposition,.serviceOnly>.disposition{color:var(--good)}
.split>.disposition{color:var(--target)}
.unresolved>.disposition,.damaged>.disposition,.planned>.disposition{color:var(--unknown)}
.context>.disposition{color:var(--soft)}
.notOperationalised>.disposition{color:var(--error)}
.notOperationalised .gist{color:var(--soft)}
.carriers{list-style:none;margin:5px 0 0;padding:0;font-size:13.5px}
.carriers li{padding:1px 0;overflow-wrap:anywhere}
.carriers .point{color:var(--soft)}
.carriers code{font-size:11.5px;color:var(--soft)}
@media (max-width:760px){.clauses>li{grid-template-columns:1fr auto}.clauses>li>div{grid-column:1/-1;grid-row:2}}
@media print{.clauses>li{grid-template-columns:28mm 1fr 28mm;padding:2mm 0;break-inside:avoid;font-size:9pt}.clauses .gist{font-size:10pt}.carriers{font-size:8.5pt}}`.replace(
  /\n/g,
  "",
);
