/** The style of what answers on the report page: its tools, the tree map, the hierarchy level by level. */
export const pageStyle = `
[hidden]{display:none!important}
.page-tools{max-width:1480px;margin:0 auto;padding:10px 32px 0}
.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:10px;z-index:5;background:var(--card);padding:4px 10px}
main:focus{outline:0}
.tools{display:flex;flex-wrap:wrap;align-items:end;gap:8px 14px;margin:0 0 14px;font-size:13.5px}
.page-tools .tools{justify-content:flex-end;align-items:center;margin:0}
.page-tools label{display:flex;align-items:center;gap:6px}
.tools label>span{display:block;font-size:12.5px;color:var(--soft)}
.tools .wide{flex:1 1 16em;max-width:30em}.tools .wide input{width:100%}

.tools input[type=search],.tools select,button{font:inherit;font-size:13.5px;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:3px;padding:4px 9px;min-height:32px}
.tools select{max-width:17em}

button{cursor:pointer}button:hover{border-color:var(--accent);color:var(--accent)}
:is(button,input,select,[tabindex="0"]):focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.tools output{align-self:center;font-weight:600;font-variant-numeric:tabular-nums}
.keys{color:var(--soft);font-size:12.5px}
.downloads{align-items:center;margin:16px 0 0}.downloads>span{color:var(--soft)}
.map{display:block;width:100%;min-width:640px;height:auto;margin:0 0 16px}
.map .picture-title{font-size:16px;font-weight:600}
.map .ground{fill:var(--card);stroke:var(--line)}
.map .place{font-size:12px;font-weight:600}.map .figure{font-weight:400;fill:var(--soft)}
.map .segment rect{stroke-width:1}.map .segment path{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.map .segment text{font-size:11px;fill:currentColor;font-variant-numeric:tabular-nums}
.map .segment{color:var(--soft)}.map .segment rect{fill:var(--paper);stroke:var(--line)}
.map :is(.error,.mandatory){color:var(--error)}.map :is(.error,.mandatory) rect{fill:var(--error-soft);stroke:var(--error)}
.map .unknown{color:var(--unknown)}.map .unknown rect{fill:var(--unknown-soft);stroke:var(--unknown);stroke-dasharray:4 2}
.map .target{color:var(--target)}.map .target rect{fill:var(--target-soft);stroke:var(--target);stroke-dasharray:1.5 2}
.map [role=button]{cursor:pointer}.map [role=button]:hover .ground,.map [aria-pressed=true] .ground{stroke:var(--ink);stroke-width:3}
.map [aria-pressed=true] .ground{fill:var(--accent-soft)}
.map [role=button]:focus-visible{outline:0}.map [role=button]:focus-visible .ground{stroke:var(--accent);stroke-width:4}
.finding-group{content-visibility:auto;contain-intrinsic-size:auto 44px}
.findings .why{padding:0 9px;min-height:24px;font-size:12.5px;border-color:var(--line)}
.why[aria-expanded=true]{background:var(--accent-soft)}
.explained>td{background:var(--accent-soft);padding:8px 14px}
.explained p{margin:0 0 4px}.explained ul{margin:0;padding-left:1.3em}.explained code{overflow-wrap:anywhere;color:inherit}
.more{margin:2px 16px 12px}
.outline ul{list-style:none;margin:0;padding:0}
.outline summary .class,.outline small{color:var(--soft);font-size:12.5px;font-weight:400}
.outline .branches .branches{margin:6px 14px 10px}
.outline details .bodies{padding:0 16px 8px;display:flex;flex-wrap:wrap;gap:3px 20px;font-size:13.5px}
.outline .villages{padding:0 16px 10px}
.outline .village{display:grid;grid-template-columns:9em 1fr;gap:12px;padding:3px 0;border-top:1px solid var(--hair);content-visibility:auto;contain-intrinsic-size:auto 30px}
.outline .village .bodies{padding:0}.outline .village b{font-weight:600}
.outline em{font-style:normal;color:var(--soft);font-size:12.5px}
.outline i{font-style:normal;font-weight:700;color:var(--accent)}
.outline .count.altered{font-weight:400;margin-left:auto;min-width:0}
.outline .new{font-weight:600;color:var(--accent)}.outline .ended{color:var(--soft)}
.outline[data-state=before] .new,.outline[data-state=after] .ended{display:none!important}
.outline[data-state=before] s{text-decoration:none}.outline[data-state=before] :is(em,i){display:none}
.outline[data-state=before] .ended{color:inherit}
@media (max-width:760px){.page-tools{padding:10px 16px 0}.keys{display:none}.outline .village{grid-template-columns:1fr;gap:0}.tools label{flex:1 1 9em}.page-tools label{flex:none!important}.tools select{width:100%}.outline .branches .branches{margin:6px 4px 10px}}
@media (prefers-reduced-motion:reduce){*{transition:none!important;scroll-behavior:auto!important}}
@media print{.page-tools,.downloads,.tools,.why,.more button{display:none!important}.tools.active{display:block!important}.tools.active>:not(output){display:none}.map{min-width:0;break-inside:avoid}.finding-group,.outline .village{content-visibility:visible}.outline details:not([open])::details-content{content-visibility:hidden;block-size:0;height:0}.outline .village{break-inside:avoid;padding:1px 0}.outline{font-size:9pt}}`;
