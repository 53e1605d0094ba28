/** The style of the rule catalogue, beside that of the report. */
export const rulesStyle = `
main.rules{max-width:1080px}
.elsewhere{display:flex;flex-wrap:wrap;gap:4px 26px;margin:0 0 18px;font-size:13.5px}
.rule-list{list-style:none;margin:0 0 30px;padding:0;columns:2 320px;column-gap:40px;font-size:14px}
.rule-list li{display:flex;gap:.5em;align-items:baseline;padding:2px 0;break-inside:avoid}
.rule-list .sign{align-self:center}
.rule{padding:22px 0 20px;border-top:1px solid var(--line)}
.rule:first-of-type{border-top:0;padding-top:0}
.rule header{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 14px}
.rule h3{margin:0;font-size:17.5px}
.rule .sentence{font-size:16px;margin:8px 0 12px;max-width:52em}
.tag{display:inline-flex;align-items:center;gap:5px;padding:0 .7em;border:1px solid currentColor;border-radius:1em;font-size:12.5px;font-weight:600;line-height:1.7;white-space:nowrap}
.tag.mandatory{color:var(--error);background:var(--error-soft)}
.tag.target,.tag.advice{color:var(--target);background:var(--target-soft);border-style:dashed}
.tag.layer{color:var(--govern);background:var(--govern-soft);font-weight:400}
.tag.open{color:var(--unknown);background:var(--unknown-soft);border-style:double;border-width:3px}
.row{display:grid;grid-template-columns:8.5em 1fr;gap:4px 18px;margin:0;font-size:14px}
:lang(zh-Hans) .row{grid-template-columns:6em 1fr}
.row dt{color:var(--soft)}
.row dd{margin:0}
.row ul{list-style:none;margin:0;padding:0}
.row .gist{color:var(--soft)}
.examples{display:flex;flex-wrap:wrap;gap:4px 8px}
.examples+.examples{margin-top:4px}
.example{display:inline-flex;align-items:center;gap:5px;padding:0 .6em;border:1px solid var(--line);border-radius:2px;font-variant-numeric:tabular-nums}
.example.enough{color:var(--good)}.example.lacking{color:var(--error);border-style:dashed}
.faults{list-style:none;margin:0;padding:0}
.faults li{display:flex;gap:9px;padding:7px 0;border-top:1px solid var(--hair);font-size:14.5px}
.faults .sign{margin-top:5px}.faults .warning{color:var(--unknown)}.faults .information{color:var(--soft)}.faults .unknown{color:var(--unknown)}
.plugins th[scope=row]{font-weight:600}
@media (max-width:760px){.row,:lang(zh-Hans) .row{grid-template-columns:1fr;gap:0}.row dd{margin-bottom:6px}.plugins{display:block;overflow-x:auto}}
@media print{main.rules{max-width:none}.elsewhere{display:none}.rule{padding:4mm 0 3mm;break-inside:avoid}.rule .sentence{font-size:10.5pt}.row{font-size:9pt}.rule h3{font-size:11.5pt}.rule-list{font-size:9pt}}`.replace(
  /\n/g,
  "",
);
