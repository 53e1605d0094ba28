/**
 * The style of the figures of the report: bars whose parts differ in shape, squares with signs, flows and
 * the balance as pictures.
 */
export const figureStyle = `
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sheet{position:relative;overflow-x:auto;margin-bottom:10px}
.synthetic-tag{display:inline-block;margin-left:.6em;padding:0 .6em;border:1px solid var(--mark);border-radius:2px;background:var(--mark-soft);color:var(--mark);font-size:11.5px;font-weight:600;line-height:1.6}
.share-bar{vertical-align:-2px;flex:none;overflow:visible}
.share-bar .ground{stroke:var(--line)}
.share-bar .good{fill:var(--good)}.share-bar .bad{fill:var(--error)}.share-bar .plain{fill:var(--accent)}
.share-bar .unknown{fill:none;stroke:var(--unknown);stroke-width:1.5}
.legend .share-bar,.legend .sign{width:26px;height:14px}.legend .sign{width:16px;height:16px}
.with-bar{white-space:nowrap}.with-bar b{margin-left:.8em;font-variant-numeric:tabular-nums}
.completion{width:auto;min-width:min(760px,100%)}.completion .total>*{font-weight:600}
.matrix{width:auto}.matrix tbody th{white-space:nowrap}.matrix .first>*{border-top:1px solid var(--line)}
.matrix th[scope=rowgroup]{font-weight:600}
.matrix .square{text-align:left;white-space:nowrap}.matrix small{margin-left:.5em;font-size:12px;font-variant-numeric:tabular-nums}
.state{display:inline-flex;align-items:center;justify-content:center;width:22px;height:22px;border:1px solid currentColor;border-radius:3px}
.state.good,.share-sign.good{color:var(--good)}.state.good{background:var(--good-soft)}
.state.bad,.share-sign.bad{color:var(--error)}.state.bad{background:var(--error-soft)}
.state.unknown{color:var(--unknown);border-style:dashed}
.legend .sign.good{color:var(--good)}.legend .sign.bad{color:var(--error)}.legend .sign.unknown{color:var(--unknown)}
figure.flow{margin:0 0 26px}
.flows{display:block;width:100%;min-width:760px;max-width:1040px;height:auto;font-size:12px}
.flows .picture-title{font-size:15px;font-weight:600}
.flows .stream{fill:none;stroke:var(--accent-line);stroke-opacity:.5}.flows .stream:hover{stroke-opacity:.9}
.flows .end rect{fill:var(--accent)}.flows .figure{font-weight:600;font-variant-numeric:tabular-nums}
.agrees.good{color:var(--good)}.agrees.bad{color:var(--error)}
tfoot th,tfoot td{font-weight:600;border-bottom:0;border-top:1px solid var(--ink)}

.time-line .gate path{fill:none;stroke:var(--ink);stroke-width:1.6}.time-line .gate.open path{stroke:var(--good)}.time-line .gate.closed path{stroke:var(--error)}
.time-line .gate text{fill:var(--ink)}
.time-line .window rect{fill:var(--unknown-soft)}.time-line .window path{stroke:var(--unknown);stroke-width:2}.time-line .window text,.time-line .winding-up text{font-size:11px}
.time-line .winding-up path{fill:none;stroke:var(--ink);stroke-width:1.4;stroke-dasharray:5 3}.time-line .winding-up .tip{fill:var(--ink);stroke:none}.time-line .winding-up.ended path{stroke-dasharray:none}
h3+.scroll{margin-top:8px}
.balance-picture,.clause-picture{display:block;width:100%;min-width:760px;max-width:1040px;height:auto;font-size:12.5px}
.balance-picture .picture-title,.clause-picture .picture-title{font-size:15px;font-weight:600}
.balance-picture .figure,.clause-picture .figure{font-size:12px;font-variant-numeric:tabular-nums}
.balance-picture rect{stroke-width:1.2}.balance-picture .stock{fill:var(--accent-line)}
.balance-picture .entered{fill:var(--good)}.balance-picture .left{fill:var(--card);stroke:var(--ink);stroke-dasharray:3 2}
.balance-picture .missing{fill:var(--error-soft);stroke:var(--error);stroke-width:2}
.proof{fill:none;stroke-width:2}.proof.good{stroke:var(--good)}.proof.bad{stroke:var(--error)}
.clause-picture g rect{fill:var(--card);stroke:var(--soft)}.clause-picture g text{font-size:11px}
.clause-picture .carried rect{fill:var(--good-soft);stroke:var(--good)}.clause-picture .serviceOnly rect{fill:var(--good-soft);stroke:var(--good);stroke-dasharray:4 2}
.clause-picture .split rect{fill:var(--target-soft);stroke:var(--target)}
.clause-picture .planned rect,.clause-picture .unresolved rect,.clause-picture .damaged rect{fill:var(--unknown-soft);stroke:var(--unknown)}
.clause-picture .damaged rect{stroke-dasharray:2 2}.clause-picture .notOperationalised rect{fill:var(--error-soft);stroke:var(--error)}
.legend .clause-picture{width:34px;min-width:0;height:18px}
.side-by-side{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(460px,100%),1fr));gap:0 48px;align-items:start}
.bullet{vertical-align:-9px;flex:none}.bullet .ground{stroke:var(--line)}
.bullet .good{fill:var(--good)}.bullet .bad{fill:var(--error)}.bullet .unknown{fill:none;stroke:var(--unknown)}
.bullet .interval{stroke:var(--ink);stroke-width:1.2;fill:none}.bullet .goal{stroke:var(--ink);stroke-width:2;fill:none}
.targets{width:auto;min-width:min(760px,100%)}.targets th[scope=row]{min-width:18em}.targets small{display:block;color:var(--soft)}
.targets .verdict,.gates .verdict{white-space:nowrap}.verdict .sign{margin-right:6px}.gates small{display:block;color:var(--soft)}.gates .good{color:var(--good)}.gates .bad{color:var(--error)}
.targets .good{color:var(--good)}.targets .bad{color:var(--error)}.targets .unknown{color:var(--unknown)}
.tag{display:inline-block;margin-left:.4em;padding:0 .5em;border:1px solid var(--line);border-radius:2px;font-size:12px;color:var(--soft)}
@media print{.balance-picture,.clause-picture{min-width:0}.flows{min-width:0}figure.flow{break-inside:avoid}.sheet{overflow:visible}.matrix,.completion{font-size:8.5pt}}`;
