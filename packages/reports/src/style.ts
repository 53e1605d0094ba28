import { figureStyle } from "./style-figures.js";
import { pageStyle } from "./style-page.js";
import { pictureStyle } from "./style-pictures.js";
import { printStyle } from "./style-print.js";

/** Colours by name, light and dark; all pairs of text and ground have a contrast of 4.5 or more. */
const colours = `
:root{color-scheme:light dark;
--paper:#faf9f5;--card:#fff;--ink:#18211f;--soft:#52605d;--line:#d8d9d0;--hair:#e8e8e1;
--accent:#0b5a5f;--accent-soft:#e2eeed;--accent-line:#7fb0b0;
--govern:#3a4a7a;--govern-soft:#ebeef6;--govern-line:#9aa6cb;
--error:#a3330f;--error-soft:#fbece4;--unknown:#7a5300;--unknown-soft:#fbf2d9;
--target:#22598f;--target-soft:#e6eff8;--good:#0f654c;--good-soft:#e3f2ec;
--mark:#7b2a63;--mark-soft:#f8e9f3}
:root[data-colours=light]{color-scheme:light}:root[data-colours=dark]{color-scheme:dark}`;

const dark = `
--paper:#121716;--card:#1a2120;--ink:#e9edea;--soft:#a8b5b1;--line:#37423f;--hair:#28312f;
--accent:#74cac6;--accent-soft:#15302f;--accent-line:#3f7b79;
--govern:#b3c0ee;--govern-soft:#20263d;--govern-line:#58659a;
--error:#f5a27c;--error-soft:#3a2117;--unknown:#e8c766;--unknown-soft:#332a10;
--target:#93c3f0;--target-soft:#152a3d;--good:#7dd6b4;--good-soft:#12312a;
--mark:#e8a9d3;--mark-soft:#351c2e`;

/** Dark where the system asks for it or the reader chose it; never on paper. */
const darkColours = `@media screen and (prefers-color-scheme:dark){:root:not([data-colours=light]){${dark}}}@media screen{:root[data-colours=dark]{${dark}}}`;

const text = `
*{box-sizing:border-box}
html{font:15px/1.65 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",system-ui,"Fuyou Han",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink)}
main{max-width:1480px;margin:0 auto;padding:40px 32px 72px}
h1,h2{font-family:"Songti SC","STSong","Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC",Georgia,"Times New Roman","Fuyou Han",serif;font-weight:600;text-wrap:balance}
h1{font-size:40px;line-height:1.25;margin:2px 0 18px;letter-spacing:.01em}
h2{font-size:24px;line-height:1.35;margin:0 0 18px;padding-bottom:9px;border-bottom:2px solid var(--ink)}
h2 .ordinal{margin-right:.5em;color:var(--accent)}
:lang(zh-Hans) h2 .ordinal{margin-right:.1em}
h3{font-size:16.5px;line-height:1.45;margin:26px 0 8px}
h3 small{font-weight:400;color:var(--soft);font-size:13px;margin-left:.6em;white-space:nowrap}
h4{font-size:15px;margin:0}
p{margin:0 0 10px}
a{color:var(--accent)}
code{font:12px/1.4 ui-monospace,"SFMono-Regular",Menlo,Consolas,monospace;color:var(--soft)}
.note,.aside{text-wrap:pretty;color:var(--soft);font-size:13.5px;max-width:78ch}
:lang(zh-Hans) .note{max-width:60em}
.eyebrow{margin:0;color:var(--accent);font-size:13px;font-weight:600;letter-spacing:.16em}
:lang(en) .eyebrow{text-transform:uppercase;letter-spacing:.1em}
.part{margin-top:56px}
.clause{display:inline-block;white-space:nowrap;font-size:12px;line-height:1.5;color:var(--soft);margin-right:.7em}
.clause>span{display:inline-block;padding:0 .38em;margin-right:.12em;border:1px solid var(--line);border-radius:2px;font-variant-numeric:tabular-nums}
.count{display:inline-block;min-width:1.9em;padding:0 .5em;border:1px solid var(--line);border-radius:1em;text-align:center;font-size:12.5px;font-weight:600;line-height:1.6;font-variant-numeric:tabular-nums}`;

const head = `
.facts{display:flex;flex-wrap:wrap;gap:8px 44px;margin:0 0 20px}
.facts dt,.numbers dt{color:var(--soft);font-size:12.5px}
.facts dd{margin:0;font-size:17px;font-variant-numeric:tabular-nums}
.synthetic-note{margin:0 0 22px;padding:9px 14px;border:1px solid var(--mark);border-left-width:6px;background:var(--mark-soft);font-size:14px}
.synthetic-note strong{color:var(--mark);margin-right:.6em}
figure{margin:0}
.time{margin:0 0 26px;overflow-x:auto}
h2.minor,h3.minor{font-family:inherit;font-size:13px;border:0;padding:0;margin:0 0 10px;color:var(--soft);letter-spacing:.06em}
.sources ul{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(440px,100%),1fr));gap:14px 40px;list-style:none;margin:0;padding:0}
.sources li{display:flex;flex-wrap:wrap;gap:2px 14px;padding-top:12px;border-top:1px solid var(--line)}
.sources li>div{flex:1 1 20em}
.sources li h3,.sources li h4{margin:0;font-size:15px}
.sources p{margin:3px 0 0;font-size:13.5px;color:var(--soft)}
.sources .issuer{color:var(--ink)}
.source-id{flex:none;font:600 20px/1.3 Georgia,"Noto Serif CJK SC","Fuyou Han",serif;color:var(--accent);font-variant-numeric:tabular-nums}
nav ol{display:flex;flex-wrap:wrap;gap:4px 26px;list-style:none;counter-reset:part;margin:34px 0 0;padding:11px 0;border:solid var(--line);border-width:1px 0;font-size:13.5px}
nav li{counter-increment:part}
nav li::before{content:counter(part) " ";color:var(--soft);font-variant-numeric:tabular-nums}
nav a{text-decoration:none}nav a:hover{text-decoration:underline}
.page-mark{position:fixed;z-index:2;right:14px;bottom:12px;margin:0;padding:3px 11px 3px 28px;border:1.5px solid var(--mark);border-radius:2px;color:var(--mark);background:repeating-linear-gradient(135deg,var(--mark) 0 1.5px,transparent 1.5px 5px) left/20px 100% no-repeat,var(--mark-soft);font-size:12px;font-weight:600}`;

const cards = `
.answer{font-size:19px;line-height:1.6;max-width:84ch;margin:0 0 20px}
:lang(zh-Hans) .answer{max-width:46em}
.cards{display:grid;align-items:start;grid-template-columns:repeat(auto-fill,minmax(min(330px,100%),1fr));gap:20px}
.card{background:var(--card);border:1px solid var(--line);border-top:4px solid var(--accent);border-radius:3px;padding:16px 20px 12px}
.card.plain{border-top-color:var(--line)}
.card h3{margin:0;min-height:0}
.dates{color:var(--soft);font-size:13.5px;font-variant-numeric:tabular-nums}
.states,.weights,.legend,.checklist,.spread{list-style:none;margin:0;padding:0}
.states{display:flex;flex-wrap:wrap;gap:6px 10px;margin:0 0 14px}
.states li{display:inline-flex;align-items:center;gap:6px;padding:1px 11px 1px 7px;border:1px solid currentColor;border-radius:1em;font-size:13.5px;font-weight:600}
.states li.good{color:var(--good);background:var(--good-soft)}
.states li.bad{color:var(--error);background:var(--error-soft);border-style:dashed}
.numbers{display:flex;gap:30px;margin:0 0 14px;padding-bottom:14px;border-bottom:1px solid var(--hair)}
.numbers dd{margin:0;font-size:27px;line-height:1.15;font-variant-numeric:tabular-nums;font-weight:600}
.weights li{display:grid;grid-template-columns:22px 3.4em 1fr;align-items:center;padding:2.5px 0;font-size:14px}
.weights b{text-align:right;padding-right:.9em;font-variant-numeric:tabular-nums}
.weights .none{color:var(--soft)}.weights .none b{font-weight:400}
.sign{width:16px;height:16px;flex:none;vertical-align:-2.5px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.weights .error,.weight.error h3{color:var(--error)}
.weights .mandatory,.weight.mandatory h3{color:var(--error)}
.weights .unknown,.weight.unknown h3{color:var(--unknown)}
.weights .target,.weight.target h3{color:var(--target)}
.weights .none .sign,.weight.none h3{color:var(--soft)}`;

const tables = `
table{width:100%;border-collapse:collapse;font-size:14px;line-height:1.55}
th,td{padding:6px 14px 6px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--hair)}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:12.5px;font-weight:600;color:var(--soft);border-bottom:1px solid var(--ink);vertical-align:bottom}
tbody th{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.zero{color:var(--soft)}
.unit{color:var(--soft);font-size:13px;font-weight:400;margin-left:.5em;white-space:nowrap}
.balance{background:var(--card);border:1px solid var(--line);border-bottom-width:2px}
.balance th,.balance td{padding:8px 18px}
.balance{table-layout:fixed}.balance thead th:first-child{width:27%}.balance tbody th{font-weight:600}
.balance tbody tr:last-child>*{border-bottom:0}
.residual{font-weight:600}.residual .sign{margin-right:8px}
.residual.good{color:var(--good)}.residual.bad{color:var(--error)}
.balance .broken{background:var(--error-soft)}
caption{text-align:left;font-weight:600;font-size:14px;padding:18px 0 4px}
.movements{width:auto;min-width:min(720px,100%)}
.movements tbody th{white-space:nowrap;font-weight:600}.movements td,.movements tbody th{border-bottom-color:transparent;padding-top:3px;padding-bottom:3px}.movements .first>*{border-top:1px solid var(--hair)}.movements td:nth-last-child(2){padding-left:14px}
.dispositions th[scope=row]{min-width:16em}
.dispositions .total{font-weight:600}
.refused td:first-child{width:22%}
.plan-part+.plan-part{margin-top:34px}`;

const lists = `
.steps{list-style:none;margin:0;padding:0;border-top:1px solid var(--line)}
.steps li{display:grid;grid-template-columns:9.5em 1fr 7em;gap:0 20px;padding:11px 0;border-bottom:1px solid var(--line)}
.steps p{margin:2px 0 0;font-size:14px}
.steps .cites{font-weight:400;margin-left:.4em}
.steps .aside{font-size:13px;max-width:none}
.when time{display:block;font-variant-numeric:tabular-nums}.when span{color:var(--soft);font-size:13px}
.much{text-align:right}.much b{display:block;font-size:22px;line-height:1.2;font-variant-numeric:tabular-nums}.much span{color:var(--soft);font-size:12.5px}
.quiet h4,.quiet .much b{color:var(--soft);font-weight:400}
.weight>h3{display:flex;align-items:center;gap:9px;margin-top:30px}
details{background:var(--card);border:1px solid var(--line);border-radius:3px;margin:0 0 8px}
details.error,details.mandatory{border-left:5px solid var(--error)}
details.unknown{border-left:5px double var(--unknown)}
details.target{border-left:5px dotted var(--target)}
summary{display:flex;flex-wrap:wrap;align-items:center;gap:2px 12px;padding:9px 16px;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"";width:0;height:0;border:5px solid transparent;border-left:7px solid var(--soft);border-right:0;transition:transform .15s}
details[open]>summary::before{transform:rotate(90deg)}
summary:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.about{font-weight:600}.shortage{font-size:13.5px}
.plan-name{margin-left:auto;color:var(--soft);font-size:12.5px}
.findings,.in-words table{margin:0 16px 10px;width:calc(100% - 32px);font-size:13.5px}
.findings th[scope=row]{width:21em}.findings td:last-child{width:9em}
.findings .place{color:var(--soft)}
.spread{display:flex;flex-wrap:wrap;gap:4px 18px;margin:2px 16px 8px;font-size:13px;color:var(--soft)}
.spread b{color:var(--ink);font-variant-numeric:tabular-nums}
.met{margin-top:24px}.met .sign{margin-right:7px}
.todo{columns:2 460px;column-gap:48px}
.todo section{break-inside:avoid;margin-bottom:24px}
.todo h3{margin-top:0}
.checklist .clause{margin:0 .3em}.checklist b{margin:0 .3em;font-variant-numeric:tabular-nums}.checklist li{position:relative;padding:3px 0 3px 27px;font-size:14.5px}
.checklist li::before{content:"";position:absolute;left:1px;top:8px;width:13px;height:13px;border:1.5px solid var(--ink);border-radius:2px}
@media (max-width:760px){main{padding:24px 16px 64px}h1{font-size:30px}.steps li{grid-template-columns:1fr auto}.steps .when{grid-column:1/-1;display:flex;gap:10px}.findings th[scope=row]{width:auto}.plan-part,.weight{overflow-x:auto}.balance{min-width:640px}.part>.dispositions{display:block;overflow-x:auto}}`;

/** The style of the page: system fonts, no address, colours by name for light, dark and print. */
export const style = [
  colours,
  darkColours,
  text,
  head,
  cards,
  tables,
  lists,
  pictureStyle,
  figureStyle,
  pageStyle,
  printStyle,
]
  .join("")
  .replace(/\n/g, "");
