/**
 * The style of the pictures. What differs in colour differs in shape too: governing bodies have square
 * corners, serving ones round; guidance is dashed and has a tip; what has ended is dashed and struck.
 */
export const pictureStyle = `
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(600px,100%),1fr));gap:24px 28px}
svg text{fill:var(--ink)}
.pictures svg,.time-line{display:block;width:100%;height:auto}
.time-line{min-width:760px}
.hierarchy{font-size:12px}
.hierarchy .picture-title{font-size:16px;font-weight:600;font-family:"Songti SC","STSong","Noto Serif CJK SC","Noto Serif SC",Georgia,serif}
.caption{font-size:11px;fill:var(--soft);letter-spacing:.04em}
.band{fill:var(--hair);opacity:.62}.band.county{fill:var(--line);opacity:.55}
.place{font-size:13px;font-weight:600}
.class{font-size:10.5px;fill:var(--soft)}.names{font-size:9.5px}
.wire path{fill:none;stroke:var(--ink);stroke-width:1.25}
.wire .halo{stroke:var(--paper);stroke-width:4.5;stroke-dasharray:none;opacity:.85}
.wire.guidance path{stroke:var(--accent);stroke-dasharray:4.5 2.6;stroke-width:1.35}
.wire.other path{stroke:var(--soft);stroke-dasharray:1.5 2.5}
.wire.guidance .halo,.wire.other .halo{stroke:var(--paper);stroke-dasharray:none;stroke-width:4.5}
.wire .tip,.wire.guidance .tip{fill:var(--accent);stroke:none}
.body>rect{fill:var(--govern-soft);stroke:var(--govern-line);stroke-width:1.1}
.body.serving>rect{fill:var(--accent-soft);stroke:var(--accent-line)}
.body.new>rect{stroke:var(--accent);stroke-width:2.2}
.body.governing.new>rect{stroke:var(--govern)}
.body.ended>rect{fill:var(--paper);stroke:var(--soft);stroke-dasharray:3 2.5}
.body .name{font-weight:600}
.body.ended .name{fill:var(--soft);font-weight:400;text-decoration:line-through}
.ending{font-size:10.5px}
.plate rect{fill:var(--card);stroke:var(--ink);stroke-width:1}
.plate text,.department text{font-size:10.5px}
.department text{fill:var(--soft)}.department path{fill:none;stroke:var(--soft);stroke-width:1}
.hierarchy .fresh{font-size:10.5px;font-weight:600;fill:var(--accent)}
.succession{fill:none;stroke:var(--ink);stroke-width:1.8}
.succession-tip{fill:var(--ink);stroke:none}
.tally>rect{fill:var(--card);stroke:var(--line)}
.tally .name{font-weight:600;font-size:11.5px}
.tallied text{font-size:10.5px}
.tallied .figure{font-weight:600;font-variant-numeric:tabular-nums}
.tallied .change{fill:var(--accent);font-weight:600}
.gone text{fill:var(--soft);text-decoration:line-through}.gone .change{text-decoration:none}
.mark rect{fill:var(--mark-soft);stroke:var(--mark);stroke-width:1.2}
.mark text{font-size:11px;font-weight:600;fill:var(--mark)}.mark path{stroke:var(--mark);stroke-width:1.2;fill:none}
.legend{display:flex;flex-wrap:wrap;gap:6px 26px;margin:14px 0 14px;font-size:13px;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:8px}.legend svg{width:34px;height:18px}
.in-words td div{padding:1px 0}.in-words small{color:var(--soft)}
.time-line .base{stroke:var(--line);stroke-width:1.5}
.time-line .plan{font-size:13px;font-weight:600}
.phase rect{fill:var(--accent-soft);stroke:var(--accent);stroke-width:1.1}
.phase.tone-1 rect{fill:var(--accent);stroke:var(--accent)}
.phase.tone-1 .phase-name{fill:var(--paper)}
.phase-name{font-size:13px}
.time-line .day{font-size:11px;fill:var(--soft);font-variant-numeric:tabular-nums}
.pause rect{fill:var(--paper)}.pause path{stroke:var(--soft);stroke-width:1.3}
.step-mark path{fill:var(--ink)}`;
