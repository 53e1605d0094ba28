import { measures } from "./picture-column.js";

/**
 * The style of the pictures. What differs in colour differs in shape too: governing bodies have square
 * corners, serving ones round; guidance is dashed and has a tip; what has ended is dashed and struck.
 */
export const pictureStyle = `
.pictures{display:grid;grid-template:repeat(var(--sheets),auto)/1fr 1fr;grid-auto-flow:column;column-gap:28px}
.continued{margin-top:calc(-100% * ${measures.nextHead} / ${measures.width})}.sheet-head{display:none}
.scroll{overflow-x:auto}
@media screen and (max-width:1080px){.pictures{display:block;min-width:560px}.pictures svg:not(.continued)+svg:not(.continued),.continued+svg:not(.continued){margin-top:24px}}
svg text{fill:var(--ink)}
.pictures svg,.time-line{display:block;width:100%;height:auto;align-self:start}
.time-line{min-width:680px;max-width:1040px}
.hierarchy{font-size:12px}
.hierarchy .picture-title{font-size:16px;font-weight:600;font-family:"Songti SC","STSong","Noto Serif CJK SC","Noto Serif SC",Georgia,"Fuyou Han",serif}
.cover{fill:var(--paper)}
.caption{font-size:11px;fill:var(--soft);letter-spacing:.04em}
.hierarchy .band{fill:var(--hair);opacity:.62}.hierarchy .band.county{fill:var(--line);opacity:.55}
.hierarchy .place{font-size:13px;font-weight:600}
.hierarchy .class{font-size:10.5px;fill:var(--soft)}.hierarchy .names{font-size:9.5px}
.hierarchy .wire path{fill:none;stroke:var(--ink);stroke-width:1.25}
.hierarchy .wire .halo{stroke:var(--paper);stroke-width:4.5;stroke-dasharray:none;opacity:.85}
.hierarchy .wire.guidance path{stroke:var(--accent);stroke-dasharray:4.5 2.6;stroke-width:1.35}
.hierarchy .wire.other path{stroke:var(--soft);stroke-dasharray:1.5 2.5}
.hierarchy .wire.guidance .halo,.hierarchy .wire.other .halo{stroke:var(--paper);stroke-dasharray:none;stroke-width:4.5}
.hierarchy .wire .tip{fill:var(--accent);stroke:none}
.hierarchy .body>rect{fill:var(--govern-soft);stroke:var(--govern-line);stroke-width:1.1}
.hierarchy .body.serving>rect{fill:var(--accent-soft);stroke:var(--accent-line)}
.hierarchy .body.new>rect{stroke:var(--accent);stroke-width:2.2}
.hierarchy .body.governing.new>rect{stroke:var(--govern)}
.hierarchy .body.ended>rect{fill:var(--paper);stroke:var(--soft);stroke-dasharray:3 2.5}
.hierarchy .name text{font-weight:600}
.hierarchy .body.ended .name text{fill:var(--soft);font-weight:400;text-decoration:line-through}
.hierarchy .ending text{font-size:10.5px}
.hierarchy .plate rect{fill:var(--card);stroke:var(--ink);stroke-width:1}
.hierarchy .plate text,.hierarchy .department text{font-size:10.5px}
.hierarchy .department text{fill:var(--soft)}.hierarchy .department path{fill:none;stroke:var(--soft);stroke-width:1}
.hierarchy .fresh{font-size:10.5px;font-weight:600;fill:var(--accent)}
.hierarchy .succession{fill:none;stroke:var(--ink);stroke-width:1.8}
.hierarchy .succession-tip{fill:var(--ink);stroke:none}
.hierarchy .tally>rect{fill:var(--card);stroke:var(--line)}
.hierarchy .tally .name{font-weight:600;font-size:11.5px}
.hierarchy .tallied text{font-size:10.5px}
.hierarchy .tallied .figure{font-weight:600;font-variant-numeric:tabular-nums}
.hierarchy .tallied .change{fill:var(--accent);font-weight:600}
.hierarchy .gone text{fill:var(--soft);text-decoration:line-through}.hierarchy .gone .change{text-decoration:none}
.mark rect{fill:var(--mark-soft);stroke:var(--mark);stroke-width:1.2}
.mark text{font-size:11px;font-weight:600;fill:var(--mark)}.mark path{stroke:var(--mark);stroke-width:1.2;fill:none}
.legend{display:flex;flex-wrap:wrap;gap:6px 26px;margin:14px 0 14px;font-size:13px;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:8px}.legend svg{width:34px;height:18px}
.in-words{margin-top:16px}.in-words td div{padding:1px 0}.in-words small{color:var(--soft)}
.time-line .base{stroke:var(--line);stroke-width:1.5}
.time-line .plan{font-size:13px;font-weight:600}
.phase rect{fill:var(--accent-soft);stroke:var(--accent);stroke-width:1.1}
.phase.tone-1 rect{fill:var(--accent);stroke:var(--accent)}
.phase.tone-1 .phase-name{fill:var(--paper)}
.phase-name{font-size:13px}
.time-line .day{font-size:11px;fill:var(--soft);font-variant-numeric:tabular-nums}
.pause rect{fill:var(--paper)}.pause path{stroke:var(--soft);stroke-width:1.3}
.step-mark path{fill:var(--ink)}`;
