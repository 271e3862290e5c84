"use strict";
"use strict";(()=>{function El(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var f=El;function k(e,t,n,o,s={}){return f("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function $(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var Ml={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function Y(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=$("path",{d:Ml[e],style:"\
fill:currentColor"});return $("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var Ll={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function We(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=$("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append($("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=Ll[t];return r&&
s.append($("path",{d:r,style:`${n};fill:none`})),s}function S(e){return e<0?"–":`0x${e.toString(16)}`}function T(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function ue(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function M(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}function dt(e){typeof requestIdleCallback=="function"?requestIdleCallback(e,{timeout:1e3}):setTimeout(e)}var Tl=/^\d{1,7}$/;function Uo(e){let t=Object.fromEntries(new URLSearchParams(e.replace(/^#/,""))),n=Tl.test(t.step??"")?Number(t.step):null;return{given:t,step:n,
link:t.s??null}}var Xo=e=>`#s=${encodeURIComponent(e)}`,On=e=>`${location.href.split("#")[0]}#${e}`,Al=60;function Ko(){let e,t=!1,n=()=>clearTimeout(e);return{
write(o){n(),!t&&(e=setTimeout(()=>{let[,...s]=location.href.split("#");history.replaceState(null,"",On(o(s.join("#"))))},Al))},forget:n,close(){t=!0,n()}}}function Go(e,t){let n=[],o=!1,s=0;function r(){let[a]=n;if(!a||!o)return;let{id:i,name:c,args:l,reject:d}=a;try{e({kind:"call",id:i,name:c,args:l})}catch(u){n.
shift(),t(n.length),d({what:`${u?.message??u}`,advice:"Nothing was changed."}),r()}}return{ask(a,i){return new Promise((c,l)=>{n.push({id:s+=1,name:a,args:i,resolve:c,
reject:l}),t(n.length),n.length===1&&r()})},open(){o=!0,r()},answered({id:a,text:i}){let[c]=n;if(c?.id!==a)return;n.shift(),t(n.length);let{value:l,what:d,advice:u}=JSON.
parse(i);d===void 0?c.resolve(l):c.reject({what:d,advice:u}),r()},refuse(a){o=!1;let i=n;n=[],t(0);for(let{reject:c}of i)c(a)}}}function Yo(e,{answered:t,broke:n}){return new Promise((o,s)=>{let r=!1,a=i=>r?n(i):s(new Error(i));e.onmessage=({data:i})=>{i.kind==="started"?(r=!0,o()):i.kind===
"answer"?t(i):a(i.what)},e.onerror=i=>{i.preventDefault?.(),a(i.message||"the browser ended it")}})}var Vo="Nothing was changed. Ask again: the engine then starts again.",Jo=(e,t)=>({what:t,advice:Vo,engine:e});function Cl(e,t){let n=e?.engine??t;return Jo(n,`\
The engine ${n==="load"?"could not be loaded":"can't start"}: ${e?.message??e}`)}function zl(){let e=new Set,t=new Set,n={phase:"idle",loaded:0,total:0,problem:null};
return{state:()=>n,become(o){n={...n,...o};for(let s of[...e])s(n)},waits:o=>t.forEach(s=>s(o)),onState(o){return e.add(o),o(n),()=>{e.delete(o)}},onWaiting:o=>{
t.add(o)}}}function Qo({start:e}){let{state:t,become:n,waits:o,onState:s,onWaiting:r}=zl(),a=null,i=null,c=0,l=Go(p=>a?.postMessage(p),o);function d(p,h={phase:"\
failed",problem:p}){c+=1,a?.terminate(),a=i=null,n(h),l.refuse(p)}async function u(){let p=c+=1,h=()=>p===c;n({phase:"fetching",loaded:0,total:0,problem:null});
let m="load";try{let g=await e((w,b)=>{h()&&n({phase:w<b?"fetching":"starting",loaded:w,total:b})});if(!h())return void g.terminate();if(a=g,m="start",n({phase:"\
starting"}),await Yo(g,{answered:w=>h()&&l.answered(w),broke:w=>h()&&d(Jo("run",`The engine stopped: ${w}`))}),!h())return;n({phase:"ready"}),l.open()}catch(g){
if(!h())return;d(Cl(g,m))}}return{get state(){return t()},onState:s,onWaiting:r,stop(){if(!i)return;d({what:"The engine was stopped before it had an answer.",advice:Vo},
{phase:"idle",problem:null})},start:()=>i??=u(),call(p,h={}){let m=l.ask(p,h);return i??=u(),m}}}var Zo=["explorer","capture"],Pl=["open"],_l=["shown","compare"];function es(e){let t=null;e.onState(({phase:s})=>{(s==="failed"||s==="idle")&&(t=null)});let n=Promise.
resolve();function o(s){let r=n.then(s);return n=r.catch(()=>{}),r}return{ask:(s,r)=>o(async()=>{t=null;let a=await e.call(s,r);return Zo.includes(a.kind)&&(t=r.
files),a}),of(s,r=null){let a=[],i=s;async function c(){t=null;let{name:u,args:p}=i(),h=await e.call(u,p);for(let m of a)h=await e.call(m.name,m.args);return t=
d,h}async function l(u,p){let h=Pl.includes(u);t!==d&&!h&&(t===r&&r&&!a.length?t=d:await c());let m=await e.call(u,p),g=Zo.includes(m?.kind);return h&&(t=g?d:null),
g?[i,a]=[()=>({name:u,args:p}),[]]:_l.includes(m?.kind)&&(a=[...a,{name:u,args:p}]),m}let d={open:()=>o(c),call:(u,p={})=>o(()=>l(u,p))};return d}}}var ts="DecompressionStream",Nl=()=>ts in globalThis;function Fe(e){let t=atob(e),n=new Uint8Array(t.length);for(let o=0;o<n.length;o+=1)n[o]=t.charCodeAt(o);return n}
function ut(e,t){if(!Nl())throw new Error(`this browser has no ${ts}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var En=e=>new Blob(
[e]).stream();var ns=["pyodide.asm.wasm","python_stdlib.zip","application.zip"],Il="engine.js",Rl=12e4;function Dl(){let e=globalThis;for(let t of["WebAssembly","Worker","Dec\
ompressionStream"])if(e[t]===void 0)throw Object.assign(new Error(`this browser has no ${t}`),{engine:"start"})}function Bl(e,t){let n=URL.createObjectURL(new Blob(
[e],{type:"text/javascript"}));setTimeout(()=>URL.revokeObjectURL(n),Rl);let o=new Worker(n),s=Object.fromEntries(ns.map((r,a)=>[r,t[a]]));return o.postMessage(
{kind:"start",parts:s},t),o}async function jl(e,t){let n=await fetch(e);if(!n.ok||!n.body)throw new Error(`${e}: ${n.status}`);let o=new TransformStream({transform(s,r){t(s.length),r.enqueue(
s)}});return new Response(ut(n.body.pipeThrough(o),"gzip")).arrayBuffer()}function os(e){return async t=>{Dl();let n=e.reduce((i,{size:c})=>i+c,0),o=0,s=i=>t(Math.
min(o+=i,n-1),n);s(0);let r=await Promise.all(e.map(({address:i})=>jl(i,s)));t(n,n);let a=Object.fromEntries(e.map(({name:i},c)=>[i,r[c]]));return Bl(a[Il],ns.map(
i=>a[i]))}}function ss(e,t){let n=0,o=f("button",{type:"button",onclick:()=>e.stop()},"Stop"),s=f("p",{class:"fd-works",role:"status"});t.append(s);function r(){let a=n>0&&
e.state.phase==="ready";a!==s.hasAttribute("data-works")&&(s.toggleAttribute("data-works",a),s.replaceChildren(...a?["The engine works on your question. ",o]:[]))}
e.onState(r),e.onWaiting(a=>{n=a,r()})}async function pt(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=f("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var Wl={cmd:"cmd",powershell:"PowerShell",dash:"dash"},Fl=0;function ht(e,t=e){return Wl[e]??t}function qe(e,t="copy",n=t){let o=f("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=f("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await pt(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function Mn(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?f("span",{class:"fd-word"},n):n)}function V(e){let t=f("pre",{},f("code",{},...Mn(e)));return f("div",{class:"fd-cmd"},t,qe(e,"Copy the command","\
copy"))}function ql({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function mt(e){let t=ql(e),n=e.note?[f("p",{
class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${Fl+=1}`,s=t.map(([i,c])=>{let l=ht(i,"line"),d=f("p",{class:"fd-shell"},l);return f("div",{
class:"fd-panel",data:{shell:l}},d,V(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[f("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),f("label",{for:l},ht(i,"line"))]});return r(0),[f("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},f("div",{class:"fd-heads"},...a),...s,...n)]}function I(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function ne(e){let t=e/1e6;return t>=100?`${Math.round(t)} MB`:`${t.toFixed(1)} MB`}var rs=12,Hl=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",S],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function Ln(e){return e==null?[]:Array.isArray(e)?e:[e]}
function Ul({episodes:e,retries:t,seconds:n}){let o=I(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,rs).map(c=>`attempt ${c+
1}`),a=e.length>rs?" …":"";return`${I(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function as({addresses:e}){return Object.entries(e??
{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${Ln(o).map(S).join(" or ")}`).join(", ")}function Xl({episodes:e,inputs:t}){let n=Hl.filter(([r])=>e.some(a=>Ln(a[r]).
length)),o=e.some(as);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>Ln(
c[r]).map(i).join(", ")]),...o?[["addresses",as]]:[]]}function is(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>f("li",{},Ul(p))),a=Xl(e),i=a.map(([p])=>f("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>f("td",{data:{label:m}},f("span",
{},g(p,h)||"–"))),l=I(t.length+o,"attempt"),d=I(n.length||t.length,"fork"),u=`${o} more are left out here: forkviz diagnose --json has all.`;return f("details",
{class:"fd-card fd-episodes"},f("summary",{},`What was read of it: ${l} to fork, ${d}`),r.length?f("ul",{},...r):null,f("table",{class:"fd-table"},f("thead",{},
f("tr",{},...i)),f("tbody",{},...t.map((p,h)=>f("tr",{},...c(p,h))))),o?f("p",{class:"fd-muted"},u):null)}var Kl={"+":"speaks for it","−":"speaks against it"},Gl={"":"","+":" fd-for","−":" fd-against"};function Yl(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function Tn(e,t){let n=new Map;for(let o of Yl(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>f("div",{class:"fd-ev"},f("p",{class:"fd-file"},o||"text"),f("ul",{},...Vl(s))))}function*Vl(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield f("li",{class:"fd-gap","aria-hidden":"true"},f("span",{},"⋯"),f("span",{}))),t=n.row.line,yield Jl(n)}function Jl({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?f("mark",{},s):s),o=f("span",{"aria-hidden":"true"},"↑ ");return f("li",{class:`fd-line${Gl[e]}`},f("span",{class:"fd-number"},Ql(e),f("\
span",{},t.line?String(t.line):"")),f("span",{},f("code",{},...n),t.means?f("span",{class:"fd-means"},o,t.means):null))}function Ql(e){if(!e)return f("b",{});let t=Kl[e];
return f("b",{title:t},f("span",{"aria-hidden":"true"},e),f("span",{class:"fd-unseen"},`${t}: `))}function gt({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function Zl(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${gt(e,t)})`:"",i=`${S(o)}-${S(s)}`;return[f("b",{},n||"something without\
 a name"),` is at ${i}${ef(e)}${a}`]}function ef({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${S(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function tf({occupant:e,places:t},n){if(e)return Zl(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[f("b",{},a),` is at ${S(s)}${r?`-${S(r)}`:""}`];return["no one is named in what was read"]}function An(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>f("dd",{},...i));a.length&&n.push(f("div",{},f("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",tf(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${gt(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[f("b",{},`${s}: `),r])),n.length?[f("dl",{class:"fd-says"},...n)]:[]}function cs(e,t,n){let o=Tn(e,t.inputs),s=f("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return f("section",{class:"fd-card fd-evidence"},f(n,{},"Evide\
nce ",f("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?f("p",{class:"fd-muted"},r):null,...An(e,t.inputs))}var Cn=(e={})=>$("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),nf={cx:7,cy:7,r:5.5,fill:"currentColor"},of={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},sf={d:"M3 3l8 8M11 3l-8 8",fill:"none"},ls={certain:()=>[$("circle",nf)],likely:()=>[Cn(),$("path",of)],possible:()=>[
Cn()],undecided:()=>[Cn({"stroke-dasharray":"2 2"})],excluded:()=>[$("path",{...sf,stroke:"currentColor","stroke-width":1.75})]};function fs(e){return e.class===
"undecided"?"undecided":e.certainty}function Ee(e,t=!1){let n=(ls[e]??ls.possible)(),s=$("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return f("span",{class:a},s,r)}var rf={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},af={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function ds({proof:e,verified:t}){let n=e?rf[e]:void 0,o=af[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function wt([e,t,n]){let o=f("span",{"ari\
a-hidden":"true"},t);return f("span",{class:`fd-badge fd-badge-${e}`},o,n)}function cf(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function lf(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[f("p",{class:"fd-try"},f("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[f("div",{class:"\
fd-try"},f("button",{...c,disabled:!0},...l),i?V(i):null)]}function zn(e,t,n,o){let r=[e.effort,e.close_first].map(i=>cf(i??"")).filter(Boolean).join(" ");return f(
"li",{class:"fd-remedy"},f("div",{class:"fd-head"},f("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),f("div",{},f(n,{},e.text),f("p",{class:"fd-badges"},
...ds(e).map(wt)),r?f("p",{},r):null)),...mt(e),...e.plan?[f("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),V(e.plan)]:[],...lf(e,t,
o))}function He({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>f("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>f("li",{},s(),`${a}: ${i}`));return[f("div",{class:"fd-caution"},f("b",{},o),f("ul",{},...r))]}function us(e,t,n){
let{remedies:o}=e,s=f("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>zn(i,c,t[1],n)),a=o.length?f("small",{},"least effort first"):null;
return f("section",{class:"fd-card fd-remedies"},f(t[0],{},"Remedies ",a),o.length?f("ol",{},...r):s,...He(e))}function bt(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?f("p",{class:"fd-muted"},"Type in ",f("b",{},ht(r))):null,l=s?[c,f("pre",{},f("code",{},...Mn(
s))),f("p",{},qe(s,"Copy the command"))]:[];return[f("section",{class:"fd-next"},f(n,{},`${i}: ${o}`),...l,a?f("p",{},a):null)]}function ps(e){return f("tr",{},...e.map(t=>f("th",{scope:"col"},t)))}function hs(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>f("tr",{},f("td",{},f("b",{},c.sentence||c.class),f("code",{},c.class)),f("td",{data:{label:"It shows"}},
f("span",{},r.get(c.class)??(c.detail||"–"))),f("td",{},Ee(c.certainty,!0)));return f("section",{class:"fd-card fd-candidates"},f(o,{},"What it can be ",s||e.
places.length?null:f("small",{},a)),f("table",{class:"fd-table"},f("thead",{},ps(["Candidate","The next capture shows","Certainty"])),f("tbody",{},...t.map(i))))}
function Pn(e,t,n,o){if(!e.length)return[];let s=r=>f("tr",{},f("td",{},f("code",{},r.class)),f("td",{},Ee(r.certainty,!0)),f("td",{},ff(r,t.inputs),...df(r,t,n,
o)));return[f("section",{class:"fd-card fd-others"},f(n[1],{},"Other causes that were considered"),f("table",{class:"fd-table"},f("thead",{class:"fd-unseen"},ps(
["Cause","Certainty","Why"])),f("tbody",{},...e.map(s))))]}function ff({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${gt(r,s)}: ${r.means||r.text}`:"–")}function df(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,d)=>zn(l,d,n[2],i));return[f("details",{},f("summary",{},"Evidence and remedies"),...Tn(e,t.inputs),...An(e,t.inputs),
c.length?f("ol",{class:"fd-remedies"},...c):null,...He(e))]}var yt;function U(e,t=!0){return yt??=document.createElement("canvas").getContext("2d"),yt?(yt.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,yt.measureText(e).width):e.length*7.4}function Ue(e,t,n=!0){let o=e;for(;o.length>3&&U(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var uf=65536;function q(e){return e.start!==null&&e.start!==void 0}function Me(e){return e.end??e.start+uf}function ms({end:e}){return e!=null}function _n(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function pf(e){return!["pre\
fers","in-the-way"].includes(e.look)||!q(e)||e.end===null||e.end===void 0?"":` ${T(e.end-e.start)}`}function kt(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!q(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${pf(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function gs(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([kt(e),o])].filter(Boolean)}function ws(e,t){let n=_n(t).map(o=>{let s=o.places.map(r=>`${kt(r)||r.look}${hf(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function hf(e){return q(e)?` at ${S(e.start)}${e.end?`-${S(e.end)}`:""}`:""}function bs(e){if(e.
some(({look:s})=>s==="in-the-way"))return"What is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var ys=24,mf=7.6;function Nn(e){let t=e.filter(q).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=Me(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some(ms),i=r.every(
l=>l.start===r[0].start&&Me(l)===Me(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function ks(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-ys*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),d={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+ys,d})}function xs(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function vs(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[$("line",a),...o?[]:[$("path",i)]]})}function $s(e,t,n,o){let s=new Set(e.filter(q).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=S(i),d=l.length*mf;r.push($("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let u=Math.min(c,o-d);u<a||(r.push($("text",{
x:u,y:13,class:"fd-address"},l)),a=u+d+8)}return r}function Ss(e){let t=Nn(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${T(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var Es=30,gf=560,wf=0,bf={"in-the-way":"way",taken:"dots",unreadable:"cross"};function yf(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return $("defs",{},$("pattern",{id:`${e}way`,...n(6),...t,...o},
$("rect",{...n(6),class:"fd-way-ground"}),$("rect",{width:2.5,height:6,class:"fd-way-hatch"})),$("pattern",{id:`${e}dots`,...n(5),...t},$("rect",{...n(5),class:"\
fd-dots-ground"}),$("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),$("pattern",{id:`${e}cross`,...n(8),...t},$("rect",{...n(8),class:"fd-card-ground"}),$("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),$("marker",{id:`${e}arrow`,...s,orient:"auto"},$("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function kf([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function xf(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,d]=kf(t,o),u=Math.max(r-s-12,l,c?d:0),p=e.find(O=>U(O)<=u)??e[0],h=U(p);if(h+12<=r-s){let O={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},v=$("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[$("rect",{...O,class:"fd-card-ground"}),v]:[v]}let m=h<=l||!c||h>d&&l>=
d,g=m?l:d;if(g<24)return[];let w=Ue(p,g),b=m?r+6:s-6;i.push(m?[b,b+U(w)]:[b-U(w),b]);let y=m?null:"end",x={x:b,y:a+19,"text-anchor":y,class:"fd-name fd-beside"};
return[$("text",x,w)]}function xt(e,t){return Math.max(t(Me(e))-t(e.start),5)}function Ms(e,t){let n=t(e.start);return[n,n+xt(e,t)]}function vf(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=gs(e);if(!q(e)){let d={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[$("text",d,Ue(a[0]??"–",s[1]-s[0]-16))]}let i=Ms(e,n),c=bf[e.look];
return[$("rect",{x:i[0],y:o,width:i[1]-i[0],height:Es,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?xf(a,i,!!c,t):[]]}function Os(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!q(n)||!q(o)||n.start===o.start?null:[n,o]}function $f(e,t){let n=U(
kt(e));return n+12<=xt(e,t)?0:n+12}function Sf([e,t],[n,o],s,r){let a=s(t.start)+Math.min(xt(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+xt(e,s)+$f(e,s):s(e.start);
if(i&&c>a)return[];let l=n+Es/2,d=`M${c} ${l}H${a}V${o-2}`,u=$("path",{d,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return U(h,!1)+16>=Math.max(c,a)-p?[u]:[u,$("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function Of({label:e,source:t},n,o,s){let r=Ue(e,o),a=s?n+(t?14:19):n-6,i=$(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:U(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,$("text",{...c,class:"fd-source"},Ue(t,l,!1))]}function Ef(e,t){
let n=t>=gf,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[U(i),U(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function Mf(e,t,n){let o=`fd${wf+=1}-`,s=_n(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:d}=Ef(s,n),u=ks(Nn(t),...l),p=xs(u),h=[yf(o),...vs(u),...$s(t,p,c,n)];s.forEach((w,b)=>{let y=Os(w,s[b+1]);r&&y&&h.push(...Sf(y,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let y=i[b],x={x1:0,x2:n,y1:y-d,y2:y-d,class:"fd-rule"};b&&h.push($("line",x)),h.push(...Of(w,y,a,r));let O=w.places.filter(q).map(A=>Ms(A,p)),
v=!(r&&Os(w,s[b+1])),L={x:p,y,room:l,mine:o,busy:O,leftToo:v};for(let A of w.places)h.push(...vf(A,L))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":ws(e,t)};return $("svg",{class:"fd-map",...m,...g},...h)}function vt({places:e},t){if(!e.some(q))return null;let n=bs(e),o=f("div",{class:"fd-\
frame"}),s=f(t,{},`${n} `,f("small",{},Ss(e))),r=0;return{element:f("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(Mf(n,e,i)))}}}var Lf=660;function Tf(e){return e>1e3?"wide":e>600?"middle":"narrow"}function Le(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=Af(t,n),i=f("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...d]=a;e.replaceChildren(c,l,i,...d);function u(g=n.layout??Tf(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){u("middle"),
r?.draw(Lf);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>u();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>u());return m.observe(e),u(),{lay:u,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function Af(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=f("div",{class:"fd-column"}),l=f("div",{class:"fd-column"}),d=a?vt(r,n[1]):null;a?(c.append(...Cf(r,i,e,n,t,d)),l.append(
...zf(r,e,n,t))):(c.append(...Pn(i,e,n,t)),l.append(...bt(e.next,!0,n[1])));let u=a?Nf(r,n[0],t):_f(!!r,n[0]),p=is(e),h=f("p",{class:"fd-foot"},If(e)),m=[Pf(e,t),
u,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:d,cards:m}}function Cf(e,t,n,o,s,r){let a=e.class==="undecided"?[hs(e,t,n,o[1],!!r)]:Pn(t,n,o,s);return[...r?
[r.element]:[],cs(e,n,o[1]),...a]}function zf(e,t,n,o){if(e.class!=="undecided")return[us(e,n.slice(1),o),...bt(t.next,!1,n[1])];let s=[...bt(t.next,!0,n[2]),...He(
e)];return[f("section",{class:"fd-card"},f(n[1],{},"Next"),...s)]}function Pf(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[I(n,o?"failed fork":"fork")]:[],...e.images?[I(e.images,"listed DLL")]:[]];return f("div",{class:"fd-sources"},f("span",{},"Read:"),...e.inputs.
map(r=>f("code",{},r)),s.length?f("span",{},s.join(", ")):null,...t.above?.()??[])}function _f(e,t){let n=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=f("div",{},f(t,{},n),f("p",{},o));return f(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function Nf(e,t,n){let o=fs(e),{who:s,detail:r,sentence:a}=e,i=s?f("p",{},f("b",{},"Who: "),`${s.text} `,Ee(s.
certainty,!0)):null;return f("section",{class:`fd-card fd-cause fd-is-${o}`},f("div",{},f("div",{class:"fd-claim"},Ee(o),f(t,{},a||e.class)),r?f("p",{},r):null,
i,f("p",{class:"fd-class"},f("code",{},e.class))),...n.actions?.()??[])}function If({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}var Ls={"":"start",diagnose:"start",explore:"shelves",answer:"answer",fork:"fork",plan:"plan",quiz:"quiz"},Rf=["example","scenario","recorded","quiz"],Df=/^[a-z0-9-][a-z0-9.-]{0,63}$/;
function Ts(e){let t=e.replace(/^#/,""),{given:n,step:o,link:s}=Uo(e);if(s!==null)return{page:"link",name:s,step:o,given:n};let[r]=t.split(/[&=]/,1),a=Object.hasOwn(
Ls,r)?Ls[r]:null;if(a&&n[r]!==void 0&&n[r]==="")return{page:a,name:"",step:o,given:n};let i=Rf.find(c=>Df.test(n[c]??""));return i?{page:i,name:n[i],step:o,given:n}:
{page:"start",name:"",step:null,given:n}}var _=e=>`#${e}`;function As(e,t,n){let{answer:o,files:s,names:r}=n,a=f("div",{class:"fd st-wrap",data:{theme:t.tones.name()}});e.append(a);let i={...o.data,inputs:r.length?r:o.
data.inputs};async function c(u=null){t.fork={files:s,answer:null,source:n,message:u},t.go(_("fork"))}let l=Le(a,i,{level:1,above:()=>[f("a",{href:_("diagnose"),
data:{do:"change"}},"change the input")],actions:()=>[f("div",{class:"st-acts"},...Bf(i,c))],comparing:(u,p)=>u.moves?.length&&i.maps?{act:()=>{c({kind:"remedy",
number:p})},label:"Apply it to the model, and compare"}:{cannot:"no fork can be made of what was read",line:u.line}});a.querySelector("h1")?.setAttribute("tabin\
dex","-1");let d=!1;return jf(t,s,o).then(u=>{!d&&u&&a.append(Wf(u))}),{close(){d=!0,l.close()},theme(u){a.dataset.theme=u}}}function Bf(e,t){let n={class:"fd-b\
utton fd-main"};return e.maps?[k("explore","Open in the explorer",null,()=>t(),n)]:[k("explore","The explorer needs a map",null,()=>{},{...n,disabled:!0})]}async function jf({
engine:e},t,n){if(!n.data.causes.length)return"";try{return n.issue??=await e.call("issue",{files:t}),n.issue}catch{return""}}function Wf(e){return f("section",
{class:"fd-card st-issue"},f("h2",{},"The answer for an issue ",f("small",{},"names of people, hosts and folders are replaced; look before you post")),f("pre",{
tabindex:0,"aria-label":"the text for an issue"},e),f("p",{},qe(e,"Copy the answer for an issue")))}var pe=({phase:e})=>e==="fetching"||e==="starting";function In(e){let{phase:t,loaded:n,total:o}=e;return pe(e)?t==="fetching"&&o?`${ne(n)} of ${ne(o)} loaded`:"\
Python begins":""}function $t(e){let t=In(e);return t&&`The engine starts: ${t}`}var Ff={idle:"",fetching:"… engine starts",starting:"… engine starts",ready:"✓ engine ready",failed:"✗ no engine"};function Cs(e){let t=M(document,"#st-\
engine"),n=M(document,"#st-starting"),o=f("b",{role:"status"}),s=f("span",{class:"fd-muted"}),r=f("i"),a=f("span",{class:"st-bar",role:"progressbar","aria-label":"\
the engine is loaded","aria-valuemin":0,"aria-valuemax":100},r),i=f("p",{class:"st-works"},...["✓ examples open now","✓ scenarios can be read and stepped"].
map(c=>f("span",{},c)),f("span",{id:"st-waits"},"… your text is read as soon as it runs"));n.append(f("p",{},o,s),a,i),e.onState(c=>{let{phase:l,loaded:d,total:u}=c;
t.dataset.phase=l,t.textContent=Ff[l],t.toggleAttribute("data-quiet",l==="ready"||l==="idle");let p=pe(c);if(n.hidden=!p,!p)return;let h=u?Math.floor(100*d/u):0;
o.textContent!=="The engine starts"&&(o.textContent="The engine starts");let m=l==="fetching"&&u?", kept for the next visit":"";s.textContent=` · ${In(c)}${m}`,
r.style.width=`${h}%`,a.setAttribute("aria-valuenow",String(h))})}var qf={selected:"",panes:[],bare:!1,height:0};function Te(e,t){let n={...qf,...e},o=[];function s(r,...a){for(let i of o)i[0]===r&&o.includes(i)&&i[1](...a)}return{
get:r=>n[r],set(r,a){let i=typeof r=="string"?{[r]:a}:r,c=Object.keys(i).filter(l=>n[l]!==i[l]);Object.assign(n,i);for(let l of c)s(`change:${l}`)},save_changes(){},
send:t,on(r,a){o=[...o,[r,a]]},off(r,a){o=o.filter(i=>i[0]!==r||i[1]!==a)},fire:s}}var Hf="Nothing was changed.";function zs(e,t){let n=Promise.resolve(),o=Te(t,a=>{n=n.then(()=>s(a))});async function s(a){try{r(await e.call("ask",{message:a,step:o.
get("step")??0}))}catch(i){let{what:c=String(i?.message??i),advice:l=Hf}=i??{};o.fire("msg:custom",{kind:"error",what:c,advice:l},[])}}function r(a){if(a.kind===
"shown"&&a.data!==o.get("data"))o.set({data:a.data,step:a.step});else if(a.kind==="exported"){let i=new TextEncoder().encode(a.page),c=`The report is ready (${Math.
round(i.length/1024)} KiB):`;o.fire("msg:custom",{kind:"exported",text:c,name:a.name},[i.buffer])}else a.kind==="linked"?o.fire("msg:custom",a,[]):o.fire("msg:c\
ustom",{kind:"nothing"},[])}return o}function Ps(e){return e.getRootNode().activeElement??null}function he(e){let t=Ps(e);return t&&e.contains(t)?t:null}function Xe(e){let t=Ps(e);return!t||t===document.
body}function St(e){let t=he(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:Uf(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function Uf({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function oe(e,t){if(!t||!(Xe(e)||
he(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function Ot(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}function me(e,t){let n=new Array(e);function o(s){if(typeof s!="string"||s in n)return;let r=Number(s);Number.isInteger(r)&&r>=0&&r<e&&(n[r]=t(r))}return new Proxy(
n,{get(s,r){return o(r),Reflect.get(s,r)},has(s,r){return o(r),Reflect.has(s,r)},getOwnPropertyDescriptor(s,r){return o(r),Reflect.getOwnPropertyDescriptor(s,r)},
ownKeys(s){for(let r=0;r<e;r+=1)o(String(r));return Reflect.ownKeys(s)}})}var Rn=new WeakMap;function _s({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,columnNames:i}){let c=n.map(([p,h],m)=>({table:p,column:h,rows:o[m],
now:s[m],first:[...r[a[p]][i[h]]]})),l={lengths:e,which:t,streams:c};Xf(l);let d=Kf(l),u=me(e.length,d);return Rn.set(u,l),u}function Xf({lengths:e,which:t,streams:n}){
let o=n.map(({rows:i})=>i.length);for(let i of t)i in o&&(o[i]-=1);let s=t.every(i=>i in o),r=e.reduce((i,c)=>i+c,0),a=n.every(({rows:i,first:c})=>i.every(l=>l>=
0&&l<c.length));if(!s||!a||r>t.length||o.some(i=>i<0))throw new Error("a step changes a row that is not there")}function Kf({lengths:e,which:t,streams:n}){let o=n.
map(({first:i})=>[...i]),s=n.map(()=>0),r=[],a=0;return i=>{for(;r.length<=i;){let c=[];for(let l=a+e[r.length];a<l;a+=1){let d=t[a],{table:u,column:p,rows:h,now:m}=n[d],
g=s[d]++,w=h[g];c.push([u,p,w,m[g],o[d][w]]),o[d][w]=m[g]}r.push(c)}return r[i]}}function Et({changes:e,tableNames:t,columnNames:n},o,s){let r=t.indexOf(o),a=Rn.
get(e);if(!a){e.forEach((h,m)=>{for(let[g,w,b,y,x]of h)g===r&&s(m,n[w],b,y,x)});return}let{lengths:i,which:c,streams:l}=a,d=l.map(h=>h.table===r);if(!d.includes(
!0))return;let u=l.map(()=>0),p=0;for(let h=0;h<i.length;h+=1)for(let m=p+i[h];p<m;p+=1){let g=c[p];if(!d[g])continue;let{column:w,rows:b,now:y,first:x}=l[g],O=u[g]++,
v=b[O];s(h,n[w],v,y[O],x[v])}}function Ns({changes:e,tableNames:t},n){let o=t.indexOf(n),s=Rn.get(e);return s?s.streams.some(r=>r.table===o&&r.rows.length>0):e.
some(r=>r.some(([a])=>a===o))}var se=["parent","child"];var R={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},Dn={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var Ke={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},Mt=1e3,Bn=50,Is=` 	\r
 `,Rs={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var Gf=2**26,Ds=()=>({left:Gf});function re(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,re(s,t)]));let n=Jf.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${jn(e[0])}`);return n(e,t)}function Bs(e,t){return Array.isArray(
e)?e[0]===R.ROWS?sd(e,t):e[0]===R.PATTERNS?fd(e,t):re(e,t):re(e,t)}var jn=e=>String(JSON.stringify(e)).slice(0,40);function D(e,t){let n=Array.isArray(e)?re(e,t):
null;if(!Array.isArray(n))throw new Error(`no list, but ${jn(e)}`);return n}function Lt(e,t){if(!Number.isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list \
of ${jn(e)} items, which is not a number or too many`);return t.left-=e,e}function Ae(e,t){if(!e)throw new Error(t)}function Tt(e,t){let n=[];for(let s of e){let[
r,a,i]=Array.isArray(s)?s:[];n.push(r===R.BESIDE?Yf(n[a],D(i,t)):D(s,t))}let[o]=n;return Ae(n.length>0&&n.every(({length:s})=>s===o.length),"columns are of diff\
erent lengths"),n}function Yf(e,t){return Ae(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+n)}function js(e,t){return Ae(Array.isArray(e)&&
e.length===t.length,"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var Vf=[[R.PLAIN,Qf],[R.RUNS,Zf],[R.STEPS,ed],[R.NUMBERED,td],[R.HOLES,nd],[R.ROWS,
od],[R.RAGGED,rd],[R.RECORDS,ad],[R.TABLE,id],[R.PATTERNS,dd]],Jf=new Map(Vf);function Qf(e,t){Lt(e.length-1,t);let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]==
"object"&&(n[o]=re(n[o],t));return n}function Zf([,e,t],n){let o=D(e,n),s=[],r=D(t,n);Ae(r.length===o.length,"runs without a value");for(let a=0;a<o.length;a+=1){
let i=s.length+Lt(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function ed([,e,t],n){let o=D(t,n);Lt(o.length+1,n);let s=[e],r=e;for(let a=0;a<o.length;a+=
1)s.push(r+=o[a]);return s}function td([,e,t],n){let o=D(e,n);return D(t,n).map(s=>o[s])}function nd([,e,t],n){let o=D(t,n),s=0;return D(e,n).map(r=>r?o[s++]:null)}
function od([,...e],t){let n=Tt(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function sd([,...e],t){let n=Tt(e,t);return me(n[0].
length,o=>n.map(s=>s[o]))}function rd([,e,t],n){let o=D(t,n),s=0;return D(e,n).map(r=>o.slice(s,s+=Lt(r,n)))}function ad([,e,...t],n){let o=js(e,Tt(t,n));return o[0][1].
map((s,r)=>Object.fromEntries(o.map(([a,i])=>[a,i[r]])))}function id([,e,...t],n){return Object.fromEntries(js(e,Tt(t,n)))}var cd=new RegExp(`([${Object.values(
Dn).join("")}])`);function ld(e,t,n){let o=0;return D(e,n).map(s=>{let r=String(s).split(cd),a=r.filter((l,d)=>d%2),i=t.slice(o,o+=a.length);Ae(i.length===a.length,
"a pattern lacks what is in its gaps");let c=a.map(l=>l===Dn.HEXADECIMAL);return{pieces:r.filter((l,d)=>d%2===0),hex:c,gaps:i,columns:null}})}function Ws([,e,t,
...n],o){let s=ld(e,n,o),r=D(t,o),a=new Int32Array(r.length),i=new Int32Array(s.length);for(let c=0;c<r.length;c+=1)Ae(s[r[c]]!==void 0,"a text of no pattern"),
a[c]=i[r[c]]++;return[r.length,c=>ud(s[r[c]],a[c],o)]}var fd=(e,t)=>me(...Ws(e,t));function dd(e,t){let[n,o]=Ws(e,t),s=[];for(let r=0;r<n;r+=1)s.push(o(r));return s}
function ud(e,t,n){let{pieces:o,hex:s}=e,r=e.columns??=e.gaps.map(i=>D(i,n)),a=o[0];for(let i=0;i<r.length;i+=1){let c=r[i][t];a+=(s[i]?`0x${c.toString(16)}`:c)+
o[i+1]}return a}var Fs=2**29-2**10,pd=new Set(["words","strings"]);async function At(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e==
"string"&&e.trimStart().startsWith("{")?JSON.parse(e):qs(JSON.parse(await md(ut(En(hd(e)),"deflate").getReader())),Ds())}catch(n){throw new Error(`the data can'\
t be read: ${n?.message??n}`,{cause:n})}}function hd(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?Fe(e.trim()):new Uint8Array(e.buffer,
e.byteOffset,e.byteLength)}async function md(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>Fs)
throw e.cancel(),new Error(`they are more than ${Fs} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function qs({as:e,in:t,of:n},o){
let{changes:s,...r}=t,a={...e};for(let[i,c]of Object.entries(r))a[i]=(pd.has(i)?Bs:re)(c,o);for(let[i,c]of Object.entries(n))a[i]=qs(c,o);return s&&(a.changes=_s(
re(s,o),a)),a}function Hs(e,t){let n=[],o=null;async function s(){for(;n.length;){let[r]=n.splice(0).slice(-1);try{await e(r)}catch(a){t(a),await null}}o=null}return r=>(n.push(
r),o??=s(),o)}var gd="[data-folded], [data-behind], [data-away]",ge=e=>!e?.closest(gd);function Us(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(n.catchUp?.(),
!a)return;let c=a;a=null,o?.(c)}return n.update=c=>{a=wd(a,c),ge(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{ge(e.panes[t])&&i(),s?.()},n.renew=()=>{
a=null,r?.()},n}function wd(e,t){if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var Wn=new Map;function N(e){if(Wn.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;Wn.set(t,{...e,make:(o,...s)=>Us(o,t,n(o,...s))})}
function W(){return[...Wn.values()]}var Xs=null,Ks=null;async function Gs(){if(Xs)return Xs;if(Ks)return Ks;if(typeof forkvizBokeh>"u")throw new Error("BokehJS is missing");return forkvizBokeh}var bd=15e3,yd="The figures wait for the kernel, which is busy with another cell. They are drawn when it answers.";async function Ge(e,t,n){let{embed:o,figures:s}=await kd(
e,Gs());if(!e.holds())return null;let r=JSON.parse(JSON.stringify(s[t]).replaceAll('"§',`"${e.mine}`)),a=await o.embed_item(r,n),[i]=a.roots??a;return e.holds()?
[i.model,i]:(ae(i),null)}function ae(e){e.model.document?.clear(),e.remove?.()}async function kd(e,t){let n=f("span",{},yd),o=setTimeout(()=>e.alert.message(n),
bd);try{return await t}finally{clearTimeout(o),n.isConnected&&e.alert.hide()}}async function Ys(e,t){let n=W().filter(({name:s,figure:r})=>r&&t.has(s)),o=n.filter(
({name:s})=>ge(e.panes[s]));await Js(e,async()=>{for(let s of o)await Vs(e,s)});for(let s of n)o.includes(s)||xd(e,s)}async function Vs(e,t){let n=e.bodies[t.name],
o=await Ge(e,t.figure,n);if(!o)return;let[s,r]=o,a=await t.make(e,n,s,r);if(!e.holds())return void ae(r);a&&e.parts.push(a),a?.restyle?.(e.theme())}function xd(e,t){
let n=!1,o=async()=>{n||!e.holds()||(n=!0,await Js(e,()=>Vs(e,t)),e.late-=1)};e.late+=1;let s=()=>{ge(e.panes[t.name])&&o()};e.parts.push({name:t.name,resize:s,
makeUp:o}),dt(o)}async function Js(e,t){try{await t()}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and th\
e calls still work.")}}function Ct(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var Qs=64;function zt(e){let t=new Map;return(n,o)=>{
let s=e.get(n),r=s.data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/Qs)*Qs);if(i!==a&&(s.visible=!1),r.
data=vd(o,i),i===a)return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function vd(e,t){
let n={x:NaN,y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(
Math.max(t-s.length,0)).fill(n[o]??0)]]))}function F(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,
s])=>[o,{value:s}])))}function we(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function Pt(e){return new Map(e.renderers.map(t=>[t.name,
t]))}function _t(e,t){for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var Fn=new Set;function Ye(){let e=[...Fn];Fn.clear();for(let t of e)t()}var $d=we(Ye);function ie(e){return()=>{Fn.add(e),$d()}}function Sd(e,t){return e.phaseNames?.[t]?.label??""}function B(e,t){return`${t} ${Sd(e,t)}`.trim()}function Zs(e,t){return e.phaseNames?.[t]?.who??""}function Ce(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}var tr=e=>e.replace(/^\[(.*)\]$/,"$1");function nr(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=T(a.end[t]-a.start[t]),c=tr(a.title[t]),l=a.use[t],d=l===
"injected"&&a.source[t]==="assumed";if(r){let u={text:"✗ in the way",shorter:["✗ in way"],strong:!0,alarm:!0};return l==="reservation"?[u,{text:"own reserva\
tion",shorter:["its own"]}]:[u,d?er(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,shorter:[`\
? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(
/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:d?[{...er(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}\
, ${i}`,shorter:[c],strong:n}]}function er(e,t){let n=["unknown occupant","unknown"];return e?{text:`perhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function or(e,t,n=!1){
return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["\
free"]}}var sr=e=>({text:`${T(e)} free`,shorter:[T(e)]});function rr({columns:e,differ:t,assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&
!o?"no change, assumed":"no change"}function ar(e,t,n){if(t.count>1)return{name:`${t.count} regions, too thin to be told apart here: zoom in`};let o=e.store.region(
e.who,t.first);return{name:o.name||`(${o.use})`,where:`${S(o.start)} – ${S(o.end)}`,size:T(o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:S(o.
base),source:n(o)}}function ir(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${tr(s)}\
: ${S(r)} – ${S(a)}, ${T(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),a=r.start-s.end,i=a>0?`${T(a)} apart`:a===0?"side by side":"overla\
pping";return`2 selected, ${T(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([
s,r])=>`${s} ${T(r)}`);return`${e.length} selected: ${o.join(", ")}`}var cr=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var Od="http://www.w3.org/2000/svg",Ed={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function ce(e,t,...n){let o=document.createElementNS(Od,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function qn(e){let t=Ed[e];if(!t)return null;let n=`var(--mark-${e})`;return ce("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke\
-width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function Nt(e){if(e==="note")return f("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=qn(e);return ce(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}var Md=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],Ld=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function le(e){return f("dl",{},...e.flatMap(([t,n])=>[f("dt",{},t),f("dd",{},n)]))}var Hn=e=>f("ul",{},...e.map(t=>f("li",{},...Array.isArray(t)?t:[t]))),
Ve=e=>f("p",{},e);function Td(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[We(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[f("h3",{},"Regions"),Hn([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),f("h3",
{},"Where a DLL is in the child"),Hn(s)]}function Ad(e){let t=e.data.help.marks.map(([n,o,s])=>[f("span",{class:"fv-help-mark"},Nt(n),o),s]);return[Ve("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),le(t)]}function Cd({data:e}){
let t=Object.entries(e.phaseNames??{}).map(([n,o])=>[B(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[Ve(`As under the policy ${e.policy}, \
in the order of a successful fork.`),le(t)]}function zd({data:e}){let t=new Map(e.switches);return[Ve("A switch turns a part of a policy on or off: the name of \
a policy may be followed by +topsort or -topsort. Marked ✓: on in this fork."),le(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function Pd({data:e}){
return[Ve("In a notebook, on the site and in a report with an engine the fork can be changed and run again: move a DLL or change its size, turn a switch, take a\
 place in the child, or add a fault. The view stays where it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),f("h3",{},"Fau\
lts"),le(e.help.faults)]}function _d(e,t,n){let o=a=>le(a.map(([,i,c])=>[f("kbd",{},i),c])),{data:s}=e,r=[...Ld,...cr];return{keys:["Keys",[o(t()),...s.still?[]:
[f("h3",{},"While you present"),o(n())],f("h3",{},"Mouse"),Hn(r)]],...s.still?{}:{timeline:["Timeline",Ad(e)]},map:["Map",Td(e)],...s.still?{}:{phases:["Phases",
Cd(e)],policies:["Policies",[Ve("Each policy is the fork machinery of one period."),le(s.help.policies)]],switches:["Switches",zd(e)],whatif:["What if",Pd(e)]},
find:["Find",[le(Md.map(([a,i])=>[f("code",{},a),i]))]],glossary:["Glossary",[le(s.glossary.map(([a,i],c)=>[f("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},
a),i]))]]}}function lr(e,t,n){let o=null;function s(a){let i=o?.querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}
function r(){let a=Object.entries(_d(e,t,n)),i=a.map(([c,[l]])=>f("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=f("dialog",{class:"\
fv-help","aria-label":"Help"},f("header",{},f("nav",{"aria-label":"Parts of the help"},...i),k("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Cl\
ose",class:"fv-icon"})),f("div",{class:"fv-help-body",tabindex:0},...a.map(([c,[l,d]])=>f("section",{},f("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...d)))),
e.root.append(o)}return{get open(){return!!o?.open},toggle(a){if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&
s(a)}}}var Un=65536,fr=4096;function dr(e,t){let n=e.panes.space,o=f("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null,a=({pointerId:m})=>r&&r.id!==m;function i(m){
if(!e.space||!(s||m.shiftKey)||m.button!==0||a(m))return;let g=e.space.at(m.clientX,m.clientY);if(g?.who!=="child")return;let{pointerId:w,clientX:b,clientY:y}=m;
r={id:w,address:g.address,x:b,y},n.setPointerCapture?.(m.pointerId),window.addEventListener("keydown",p,{capture:!0}),m.stopPropagation(),m.preventDefault()}function c(m){
if(!r||a(m))return;m.stopPropagation();let g=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,m.clientY)-g.top}px`,o.style.height=`${Math.abs(m.
clientY-r.y)}px`}function l(){r=null,o.hidden=!0,window.removeEventListener("keydown",p,{capture:!0})}function d(m){if(!r||a(m))return;m.stopPropagation();let{address:g,
x:w}=r;if(l(),!Nd(n,m))return;let{address:b}=e.space.at(w,m.clientY)??{address:g},[y,x]=[g,b].sort((v,L)=>v-L),O=Math.floor(y/Un)*Un;t(O,Math.max(Math.ceil((x-O)/
fr)*fr,Un))}let u=m=>{a(m)||l()};function p(m){m.key==="Escape"&&(l(),m.stopPropagation())}let h={pointerdown:i,pointermove:c,pointerup:d,pointercancel:u};for(let[
m,g]of Object.entries(h))n.addEventListener(m,g,{capture:!0});return{toggle(){return s=!s,s}}}function Nd(e,{clientX:t,clientY:n}){let{left:o,right:s,top:r,bottom:a}=e.
getBoundingClientRect();return o<=t&&t<=s&&r<=n&&n<=a}function Xn(e,t){let n=o=>typeof o=="number"?S(o):o;return{edit:"occupy",start:n(e),size:n(t),name:"what i\
f"}}var Id="Two forks are compared here: each can be changed in an explorer of its own.",Rd="This page can't fork again. A notebook, the site and a report with an e\
ngine (forkviz report FILE --engine) can, and the command line: forkviz fork FILE --edit CHANGE.",Rt=({host:e,data:t,moreKeys:n})=>!!(e.request&&!e.bare&&!t.still&&
!n);function pr(e){e.asks?e.asks.toggle():!e.data.still&&!e.host.bare&&!e.alert.complains()&&e.alert.message(e.moreKeys?Id:Rd)}function hr(e,t){let{data:n}=e,o=c=>t(
{kind:"edit",edit:c}),s=Bd(n,o),r=f("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},f("h2",{},"What if…"),k("close-what-if","✕","close (w)",()=>a()),
s.element,jd(n,o),Wd(e,o),Fd(n,o),qd(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("keydown",l=>{let{key:d}=l,{name:u}=c;d==="Ent\
er"&&s.commit(u),l.stopPropagation()});M(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.focus():s.which.focus()}function i({open:c,
values:l}){s.choose(l.dll),Dd(ur(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,keep(){let c=ur(r).map(({name:d,value:u})=>[
d,u]),l=Object.fromEntries(c.filter(([d,u])=>!s.knows(d,u)));return{open:!r.hidden,values:l}}}}function J(e,t){return f("label",{},f("span",{},e),t)}function be(e,t,n={}){
return f("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function It(e,t,n){let o=t.map(s=>f("option",{value:s,selected:s===
n},s));return f("select",{name:e},...o)}function Je(e,...t){return f("fieldset",{},f("legend",{},e),...t)}function ur(e){return[...e.querySelectorAll("[name]")]}
function Dd(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.options]:null;(!r||r.some(a=>a.value===
s))&&(o.value=s)}}function Bd({dlls:e},t){let n=e.map(({name:u})=>u),o=It("dll",n),s=["base","preferred","size"],r={base:be("base",""),preferred:be("preferred",
""),size:be("size","")},a={};function i(){let u=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=u?S(u[p]):""}function c(u){let p=s.find(h=>h===u);
!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let u of s)r[u].addEventListener("change",()=>c(
u));i();let l={base:"base",preferred:"prefers",size:"size"},d=s.map(u=>J(l[u],r[u]));return{element:Je("A DLL",J("name",o),...d),which:o,commit:c,choose(u){n.includes(
u)&&(o.value=u),i()},knows:(u,p)=>a[u]===p}}function jd({switches:e},t){let n=e.map(([o,s])=>{let a=f("input",{type:"checkbox",checked:s,onchange:i=>t({edit:"sw\
itch",name:o,on:i.target.checked})});return f("label",{class:"fv-switch"},a,o)});return Je("Switches",...n)}function Wd(e,t){let n=be("start","0x"),o=be("much",
"0x10000"),s=dr(e,(c,l)=>t(Xn(c,l))),a=k("occupy-mouse","with the mouse","then drag over the child's column; or shift and drag at any time",()=>a.setAttribute("\
aria-pressed",String(s.toggle()))),i=k("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(Xn(n.value,o.value)));return Je("Ta\
ke a place in the child",J("at",n),J("size",o),i,a)}function Fd({faults:e,phases:t,dlls:n},o){let s=It("fault",e),r=It("phase",t,"C3"),a=be("at","",{placeholder:"\
anywhere"}),i=be("extent","0x10000"),c=It("of",["",...n.map(({name:d})=>d)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,size:i.value,...c.value?{dll:c.
value}:{},...a.value.trim()?{start:a.value}:{}});return Je("A fault",J("kind",s),J("phase",r),J("DLL",c),J("at",a),J("size",i),k("strike","let this fault happen\
 in the fork","the fork runs again with it",l))}function qd({edits:e},t){let n=!e.length,o=e.map(s=>f("li",{},s));return Je(n?"Nothing changed yet":`Changed (${e.
length})`,f("ol",{class:"fv-edits","aria-label":"What was changed"},...o),k("undo","undo","undo the last change",()=>t({kind:"undo"}),{disabled:n}),k("reset-edi\
ts","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}var Hd={can:"what if: change the fork and run it again",cannot:"say where the fork can be changed and run again; here it can't"};function Ud(e){let{store:t,lecture:n}=e;
return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page Up, shift+n","previous decision",n.back],
[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.go(t.step-1)],...e.sides?[]:Xd(n)]}
var Xd=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what happens next",e.reveal]];function Kd(e,t){
let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).map(Number).sort((i,c)=>i-c);return[["Arr\
owLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork, the next real step",()=>e.forward()],["\
PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],["Home","Home","first step",()=>e.go(0)],
["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(s(o.decisions))],["N","shift+n","previou\
s decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",()=>e.go(r(o.failures))],["c","c","next\
 step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(r(e.pickedSteps()))],["m","m","next n\
ote of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous DLL",()=>e.selectNext(-1)],["g","g","\
go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−","zoom out",()=>e.space?.zoomBy(1/.6)],
["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold them again",()=>e.space?.unfold?.()],["/",
"/","find regions",()=>e.search?.focus()],["w","w",Hd[Rt(e)?"can":"cannot"],()=>e.whatIf()],...e.moreKeys?[]:Gd(e),["t","t","light or dark",()=>e.toggleTheme()],
["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the presentation",()=>e.select(null)]]}var Gd=e=>[["p","p","present: the map \
and the words alone, large; again leaves",()=>e.present()]];function Dt(e){let t=Ud(e),n=lr(e,()=>o,()=>t),o=[...e.moreKeys??[],...Kd(e,()=>n.toggle())],s=new Map(
o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(d=>[d,l])));function a({key:c,shiftKey:l}){let d=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.
lecture.active&&r.get(d)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||n.open)return;let l=c.composedPath?.()[0]??c.target;if(Ot(
c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let d=a(c);d&&(c.preventDefault(),c.stopPropagation(),e.guard(d))}return{onKey:i,help:n.
toggle,press:c=>s.get(c)?.()}}var Kn="|";function br(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>yr(r.at(-1)),i=()=>r.map(u=>Bt(n,u)).join(Kn);function c(u){r=u,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(u,p=!1){let h=typeof u=="string"?Qd(n,u):u&&u.dll!==-1?[u]:[];c(p&&h.length?Yd(n,r,h):h)}function d(u){let p=n.dlls.
length,h=u>0?0:p-1;p&&l({dll:a()<0?h:(a()+u+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>mr(e.store,r),pickedSteps:()=>Jd(
e,a()),selectedSpans:()=>Vd(e.store,mr(e.store,r)),select:l,selectNext:d,selectRow:(u,p,h=!1)=>l(gr(e.store,u,p),h),selectRows(u){let p=u.map(([h,m])=>gr(e.store,
h,m));c([...new Map(p.map(h=>[Bt(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function Yd(e,t,n){let o=n.map(r=>Bt(e,r)),s=t.filter(r=>!o.includes(Bt(
e,r)));return s.length<t.length?s:[...s,...n]}function mr(e,t){if(!t.length)return[];let n=new Set(t.map(yr)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function Vd(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function Jd({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function gr(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var yr=e=>e&&"dll"in e?e.dll:-1;function Bt(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${S(t.start)}`}function Qd(e,t){let n=wr(e,t);
return n?[n]:t.split(Kn).flatMap(o=>wr(e,o)??[])}function wr(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(Kn)?null:{who:o,start:Number(s)}}var Zd=["shown","windows","stays"],eu=Rs.parent.filter(e=>!Zd.includes(e));function kr(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)tu(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>nu(e,o),read:(o=t)=>ou(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??su(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>ru(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function tu({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,d,u]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?d:u;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function nu({strings:e,words:t},n){
let[o,s,r,a,i,c,l,d,u]=t[n];return{phase:o,kind:c,dll:u,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[d],facts:i.map(p=>e[p])}}function ou({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function su(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function ru({tables:e},t,n){let o=e[t],s={who:t};for(let r of eu)s[r]=o[r][n];return s}function au(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s);for(let[n,o]of Object.entries(t.timeline))e.style.setProperty(`--mark-${n}`,o);
e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var iu,vr=()=>iu??=window.matchMedia?.("(prefers-color-sche\
me: dark)");function xr(){let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.
vscodeThemeKind.includes("dark")?"dark":"light":vr()?.matches?"dark":"light"}function cu(e){let t=vr(),n=new MutationObserver(e);return n.observe(document.body,
{attributes:!0,attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.(
"change",e)}}function $r(e,t){let n=t||"",o=!1,s=xr(),r=()=>o?"light":n||s;function a(){e.root.dataset.theme=r(),au(e.root,e.themes[r()])}function i(){a(),e.restyle(
e.themes[r()]),o||e.host.onTheme?.(r())}let c=cu(()=>{s=xr(),n||i()});return{get:()=>e.themes[r()],apply:i,dressRoot:a,name:r,toggle(){n=r()==="dark"?"light":"d\
ark",i()},onPaper(l){o!==l&&(o=l,i())},close:c}}function Sr(){let e=f("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(k("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(f("b",{},"Error: "),s,f("br"),r)}return{element:e,
hide:t,complain:o,complains:()=>!e.hidden&&!e.classList.contains("fv-said"),message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof
Error?r.message:String(r);o(a,"The explorer still works; load it again if what it shows is wrong.")}}}}var lu=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],fu=[[700,"high"],[560,"low"],[0,"least"]],du={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},uu={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:19,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},Or=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],Gn=e=>Or(lu,e),Er=e=>Or(
fu,e),jt=(e,t=!1)=>(t?uu:du)[e];function ze(e,t,n,o){let s=kr(t),r=Sr(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:jt("middle"),late:0,search:null,asks:null,live:null,cause:null,byBase:pu(t),...mu(t),theme:()=>i.colours.get(),
toggleTheme:()=>i.colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>pr(i),full:c=>i.layout.
full(c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...hu(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=br(i,a),Object.assign(i,i.picked.forUi),i.colours=$r(i,n.keep?.theme??n.theme),i}function pu({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function hu(e,t,n,o,s){function r(i,c=!1){let l=t.step,d=t.go(i);if(!(t.step===l&&!c)){for(let u of n)u.
update?.(d);a(),!c&&(o.onStep?.(t.step),Ye())}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();
t.step===t.last&&i?i.step():r(t.step+1)}}}function mu(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function ye({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function H(e,t,n){n?e[t]="true":delete e[t]}var Vn="forkviz.layout",gu=()=>({folded:{},tabs:{},sizes:{},full:""}),Yn=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function wu(e){let{folded:t,tabs:n,sizes:o,
full:s}=Yn(e),r=(i,c)=>Object.fromEntries(Object.entries(Yn(i)).filter(([,l])=>typeof l===c)),a=Object.entries(Yn(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function Lr(e,t){let n=wu(e??(t?bu():null));return{choices:n,save(){t&&
Mr(n)},forget(){Object.assign(n,gu()),t&&Mr(null)}}}function bu(){try{return JSON.parse(localStorage.getItem(Vn)??"null")}catch{return null}}function Mr(e){try{
e?localStorage.setItem(Vn,JSON.stringify(e)):localStorage.removeItem(Vn)}catch{}}var E=(e,...t)=>({panes:t,weight:e}),X=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),K=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function yu({unused:e,
height:t}){if(t<440){let o=E(52,"algorithm","calls","sorting","recursion");return K("middle-low",670,E(48,"why"),o)}if(e("recursion")){let o=E(27,"calls","sorti\
ng","recursion");return K("middle-right",670,E(46,"why"),E(27,"algorithm"),o)}let n=X("middle-calls",31,E(316,"recursion"),E(346,"calls","sorting"));return K("m\
iddle-deep",670,E(40,"why"),n,E(29,"algorithm"))}function Tr(e){let t=(e.plan??ku[e.kind==="whole"?e.size:e.kind])(e);return Ar(t,e)??X("empty",1)}var ku={wide:()=>X(
"wide",1,E(760,"space"),K("wide-middle",640,E(36,"why"),E(32,"sorting"),E(32,"recursion")),K("wide-right",488,E(42,"algorithm"),E(24,"calls"),E(34,"said"))),middle:e=>X(
"middle",1,E(586,"space"),yu(e)),narrow:({height:e})=>X("narrow",1,E(430,"space"),e<330?E(506,"why","algorithm","calls","sorting","recursion"):K("narrow-right",
506,E(50,"why"),E(50,"algorithm","calls","sorting","recursion"))),phone:()=>K("phone",1,E(60,"space"),E(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?K:X)("present",1,E(52,"space"),E(48,"why")),still:({width:e})=>(e<700?K:X)("still",1,E(64,"space"),E(36,"why")),aligned:({width:e})=>K("aligne\
d",1,E(63,"space"),e<560?E(37,"why","calls"):X("aligned-words",37,E(50,"why"),E(50,"calls"))),some({panes:e,width:t}){let n=xu.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return X("some",1,...n.map(a=>E(1,a)));let[s,...r]=n;return o>1?X("some",1,E(1,s),E(1,...r)):K("some",1,E(1,s),E(1,...r))}},xu=["\
space","why","recursion","sorting","algorithm","calls"];function Ar(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>Ar(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(...vu(e.id,o)),s.length?{...e,parts:s}:null}function vu(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...E(1,r),folded:!0}));n.push({...X(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var $u={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},Su=[240,110],Pe=e=>"panes"in e?e.
panes[0]:e.id;function Wt(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>$u[a]??Su);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map(Wt),o=n.reduce((r,a,i)=>r+(Jn(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var Cr=e=>"panes"in e&&!!e.folded,Jn=e=>"panes"in e?void 0:e.fixed;function Ou(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function Qn(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>Jn(g)??Wt(g)[a]),l=r.map(g=>Jn(g)===void 0),d=r.filter(
(g,w)=>l[w]).map(g=>n(e,Pe(g))),u=d.length>0&&d.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?u?n(e,Pe(g))??0:g.weight:0),h=Ou(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};Qn(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!Cr(g)&&!Cr(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var zr=24;function Eu({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function Mu(e){let t=f("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return Lu(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-zr:zr,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function Lu(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function Tu(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${Pe(t.parts[n])} and ${Pe(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function Pr(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return Mu({line:a,move(i,c){let{split:l}=a(),
d=Eu(a(),i,c),u=l.parts.map((p,h)=>[Pe(p),d[h]]);t.sizes[l.id]=Object.fromEntries(u),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),ye(l,i.box),Tu(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function _r(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=u=>u===n.full;function c({panes:u,folded:p,box:h,key:m},g){let w=u.length>1,b=w?o.draw(m,u,u.some(i)?g:h):
u[0],y=w?o.height():0;for(let x of u){let O=i(x)&&!p,v=O?g:h;ye(s[x],{...v,y:v.y+y,height:v.height-y});let{dataset:L}=s[x];H(L,"folded",p),H(L,"tabbed",w),H(L,"\
full",O),H(L,"behind",w&&x!==b);let A=a.get(x);r.get(x)?.tell(p,A?.unused?.(e.data,e)||A?.said?.(e)||"")}}function l(u,p){let h=s[u];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(u)&&m(n.full);H(h.dataset,"away",(g||!m(u))&&!h.hidden)}function d(u,p,{over:h,size:m}){for(let y of Object.
keys(s))H(s[y].dataset,"over",y===h);let g=s[h];if(!g)return;let w=u.find(({panes:y})=>y.includes("why"))?.box??p,b=m==="phone"?0:w.x;ye(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(u,p,h){for(let m of u)c(m,p);o.drop(new Set(u.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,u);d(u,p,h)}}}var Au={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},Cu=["algorithm","calls"];function zu(e,t){let[n,o]=[...e.children];n.hidden=!1,o.hidden=!0;let s=e.
clientWidth>0&&e.scrollWidth>e.clientWidth;n.hidden=s,o.hidden=!s,o.value=t}function Pu(e,t,n,{shown:o,pick:s}){let r=n.map(u=>f("button",{type:"button",role:"t\
ab",id:`${e.mine}tab-${u}`,data:{tab:u},"aria-controls":e.panes[u].id,onclick:()=>s(u)})),a=f("div",{class:"fv-tab-list",role:"tablist","aria-label":"Panes"},...r),
i=n.map(u=>f("option",{value:u},e.specs.get(u).title)),c=f("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},...i),l=f("spa\
n",{class:"fv-tabs-end"}),d=f("div",{class:"fv-tabs",data:{key:t}},a,c,l);return d.addEventListener("keydown",u=>{let p={ArrowLeft:-1,ArrowRight:1}[u.key];if(!p)
return;u.preventDefault(),u.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),d}function _u(e,t,n){let o=t.querySelectorAll("[\
role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??Au[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),zu(t,n)}function Nr(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=Pu(e,i,c,{shown:()=>r(c),pick(u){t.tabs[c[0]]=u,n()}}),d={element:l,panes:c};return o.set(i,d),e.panes[c[0]].before(l),d}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...Cu,...c.map(({panes:d})=>d[0])]))t.tabs[l]=i},draw(i,c,l){let d=r(c),{element:u}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return ye(u,{...l,height:s()}),_u(e,u,d),d},drop(i){for(let[c,{element:l,panes:d}]of o)if(!i.has(c)){for(let u of d)
e.heads.get(u)?.home();l.remove(),o.delete(c)}}}}function Ir(e,t){let{host:n}=e,o=Lr(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,over:""},a=Nr(e,s,()=>u()),i=Pr(t,s,()=>u()),
c=_r(e,t,s,a),l="";function d(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=Gn(h),Wr(e,r,m),e.fit?.();let g=Tr(Iu(e,t,r,s)),w=Br(t),
b=Wt(g)[1],y={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:x,separators:O}=Qn(g,y,(L,A)=>s.sizes[L.id]?.[A]),v=JSON.stringify([x,y,s.full,s.tabs,r,
p.dataset.tall]);return v===l?!1:(l=v,t.style.height=`${y.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}px`:""),c.place(x,y,
r),i.draw(s.full?[]:O),!0)}function u(){o.save(),d()&&e.resized()}return{lay:d,choices:s,keep:()=>structuredClone(s),get presenting(){return r.presenting},get size(){
return r.size},...Nu(e,r,s,a,u),reset(){o.forget(),u()}}}function Nu(e,t,n,o,s){let r={present(a){t.presenting=a,H(e.root.dataset,"presenting",a),s()},fold(a,i=!Dr(
e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},
over(a){let i=t.size==="wide"&&Rr(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus(
{preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;return!0}};return r}function Rr({host:e,data:t},{presenting:n}){
return n?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var Zn=(e,t)=>e.specs.get(t)?.unused?.(e.data,e)??"";function Dr(e,t,n,o){
let s=n.folded[o];return s!==void 0?s:Zn(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!Zn(e,"recursion")}function Iu(e,t,n,o){let s=Rr(e,n),r=n.size==="wide"&&s===
"whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{size:n.size,panes:new Set(a),folded:i=>Dr(
e,n,o,i),unused:i=>!!Zn(e,i),kind:s,plan:e.plan,...Br(t)}}function Br({parentElement:e}){return{width:e?.clientWidth??0,height:e?.clientHeight??0}}function jr(e){
let{clientWidth:t,clientHeight:n}=e.root;t&&n&&Wr(e,{size:Gn(t),presenting:!1,over:""},n)}function Wr(e,{size:t,presenting:n},o){let{root:s}=e;e.size=s.dataset.
size=t,e.tall=s.dataset.tall=Er(o),e.type=jt(t,n);for(let[r,a]of Object.entries(e.type))s.style.setProperty(`--type-${r}`,`${a}px`)}var Ru=["decisions","all"],Du=[.5,1,2],Bu={decisions:1800,all:350},ju=new Set(["decision","failure","done"]);function eo(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>ju.has(e[s])||n.has(s)||s===o)}function Qe(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function Ft(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&Ru.includes(n.policy)?n.policy:"decisions",a=n.speed&&Du.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):eo(o.tables.ticks.mark,Qe(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(d,Bu[r]/a)}function d(){o.step<o.last&&e.go(c()),
o.step<o.last?l():u()}function u(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:u,toggle(){
return i?u():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function Wu({store:e,data:t}){let n=()=>t.still?[]:eo(e.tables.ticks.mark,Qe(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...Qe(t),-1)<0?e.last:Math.max(...Qe(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function Fr(e,t,n){
let o=Wu(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...Fu(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function Fu(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(u){a=!0;try{e.go(u)}finally{a=!1}s()}function c(u){u!==void 0&&(Object.assign(t,{asked:u,
covered:t.predicting}),i(t.covered?Math.max(u-1,0):u))}function l(){let{step:u}=e.store,p=t.predicting&&o()&&n.has(u);Object.assign(t,{asked:u,covered:p}),s()}function d(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let u=n.after(r());u===void 0&&!t.covered?e.forward():c(u)},back:()=>c(n.before(r())),reveal:d,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?d():s()},moved(){!a&&o()&&l()},turned:l}}function qr({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}function Ur(e,t){let{root:n}=e,o=Fr(e,()=>t.presenting,s);function s(){let u=he(n)?.dataset.do==="reveal";H(n.dataset,"covered",o.covered),H(n.dataset,"early",o.
early),u&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&qu(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),Hr(n),i()&&document.exitFullscreen().catch(()=>{}),he(
n)?.dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&
t.presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function d(u){if(!t.presenting||!Xe(n)||n.contains(u.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=u;if(h||m||g)return;u.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||u.preventDefault()}return window.addEventListener("keydown",d,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",d,!0),Hr(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function qu(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function Hr(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function qt(e){let{root:t,places:n}=e,o=Ir(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=Ur(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&Ot(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get size(){
return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}function Ht(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function Xr(e){return Ht(
e).join(" ")}function j(e){let t=Ht(e),n=t.length>1&&t.at(-1)==="0000";return f("code",{class:"fv-address"},...t.map((o,s)=>f("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}function Kr(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?to(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function to(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var Hu={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},Uu={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function Xu(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?Vu(e,s):null,t.replaceChildren(...s?[Ku(e,s),Gu(),n.element]:
r?Yu(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function Ku(e,t){return f("h1",{class:"fv-verdict-says",title:e.
data.title},f("b",{class:"fv-verdict-head"},f("span",{"aria-hidden":"true"},`${Hu[t.kind]} `),`${t.head}:`)," ",f("span",{},...Yr(t.pieces)))}var Gu=()=>f("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function Yr(e){return e.map(([t,n])=>t==="address"?j(Number(n)):t==="name"?f("bdi",{},String(n)):String(n))}
function Yu(e){return[f("h1",{class:"fv-verdict-says"},e.data.title),f("div",{class:"fv-verdict-chain"},f("p",{class:"fv-census"},e.data.census),...Vr(e))]}function Vu(e,t){
let n=t.links.filter(d=>d.role!=="retry"),o=t.links.filter(d=>d.role==="retry"),s=n.map(d=>({link:d,element:Gr(e,d)})),r=o.length?{link:o[0],element:Gr(e,o[0])}:
null,a=f("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=f("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...Qu(e,t),...Vr(e));function c(){
let{step:d}=e.store,u=n.at(-1);if(!(!u||d>=u.step||n.some(p=>p.step===d)))return o.findLast(p=>p.step<=d)}function l(){let{step:d}=e.store,u=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&u&&(r.link=u,no(e,r.element,u,d),p.splice(-1,0,{link:u,element:r.element,at:d}));for(let m of p)m.element.ariaCurrent=m.at===d?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>f("li",{},g?f("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:d,element:u}of s)no(e,u,d,d.step);l()}}}function Gr(e,t){let n=f("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),no(e,n,t,t.step),n}function no(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:Uu[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?Ju():s?f("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?f("b",{},r):null,r?" ":null,f("span",{},c??i)].filter(d=>d!==null))}function Ju(){return $("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},$("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function Qu(e,{remedy:t}){if(!t)return[];let n=Kr(e,t);return[f("p",{class:"fv\
-remedy"},f("b",{},"Remedy:")," ",...Yr(t.pieces),...n?[" ",k("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function Vr(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[k("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}N({name:"verdict",title:"Verdict",head:!1,make:Xu});var Zu="DejaVu Sans, Segoe UI, system-ui, sans-serif",Ze,Ut=new Map;function Q(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=Ut.get(o);if(s!==void 0)return s;Ze===
void 0&&(Ze=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return Ze&&(Ze.font=`${n} ${t}px ${Zu}`,r=Ze.measureText(e).width),Ut.
size>5e3&&Ut.clear(),Ut.set(o,r),r}function _e(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}function Xt(e){let t=new Map;return n=>{let o=new Map(n.map(([r,a])=>[r,t.get(r)??a()]));for(let[r,a]of t)o.has(r)||a.remove();let s=e.firstElementChild;for(let r of o.
values())r===s?s=s.nextElementSibling:e.insertBefore(r,s);t=o}}function fe(e,t){e.textContent!==t&&(e.textContent=t)}var Jr=new WeakMap;function ep(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return oo(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function oo(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function Qr(e){
let t=f("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=ep(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>f("li",{},Nt(r),a)))};return Jr.set(e,n),n(),t}function so(e){Jr.get(e)?.()}function ao(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function et(e,t,n=12,o="normal"){return e.find(s=>Q(s,n,o)+(s.length>3?8:2)<=t)??""}function io({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?B(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function Zr(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of se){let[g,w]=n[m],b=t.boxes.filter(y=>y.who===m&&y.band>=0);e(`l\
ane ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(y=>y.left+.5),right:b.map(y=>y.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(y=>B(a,i[y.band])),title:b.map(y=>c[y.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>ro(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>et([B(a,i[m.band]),i[m.band]],m.right-m.left,s))});let d=t.boxes.find(m=>m.count===0),[u,p]=n.child,h=io(o);
e("phase unreached",{left:d?[d.left+.5]:[],right:d?[d.right-.5]:[],top:d?[u]:[],bottom:d?[p]:[],name:d?[h[0]]:[],title:d?["the child ended before"]:[]}),e("unre\
ached name",{x:d?[(d.left+d.right)/2]:[],y:d?[ro(n.child)]:[],text:d?[n.named?et(h,d.right-d.left,s):""]:[]})}var ro=e=>((e[0]??0)+(e[1]??0))/2;function ea(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,d)=>{let u=Math.round(t.at(d));if(a.get(l)===u)return;a.set(l,u);let p=r.get(l);p?p.push(d):r.
set(l,[d])});let i=l=>me(l.length,d=>s.words(l[d]).what);for(let l of["other","call"]){let d=n.steps&&!n.thin?r.get(l)??[]:[],u=d.map(t.at),p=l==="call"?4:1.5;e(
`mark ${l}`,{x0:u,x1:u,y0:d.map(()=>n.axis-p),y1:d.map(()=>n.axis+p),step:d,what:i(d)})}for(let l of["frame","decision","done","failure"]){let d=n.thin?l==="fai\
lure"?ta(o.data):[]:n.steps?r.get(l)??[]:[];e(`mark ${l}`,{x:d.map(t.at),y:d.map(()=>n.marks),step:d,what:i(d)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?
[t.width]:[],y0:c?[n.axis]:[],y1:c?[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function ta(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(
t.step)).map(t=>t.step)}function na(e,t,n,{data:o,store:s},r){let a=n.steps?oo(o):null,[i]=ta(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),d=a&&i!==void 0&&Math.
abs(l-c)>16,u=n.thin?[l-Math.sign(l-c)*14,n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,u[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,u[1]]];e("link",
{xs:d?[p[0]]:[],ys:d?[p[1]]:[]}),r(n.thin?Math.sign(l-c):0),e("link head",{x:d?[u[0]]:[],y:d?[u[1]]:[],step:d?[0]:[],what:d?[""]:[]}),e("link cause",{x:a?[c]:[],
y:a?[n.marks]:[],step:a?[a.step]:[],what:a?[s.words(a.step).what]:[]})}function co(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>
1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,d]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),
y1:l.map(()=>d),step:i,what:i.map(()=>"")}),e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>ro(n.child)),text:c.map((h,m)=>n.named?et([`child ${m+1}`,String(m+1)],
(h?.right??0)-(h?.left??0)+4):"")});let u=n.steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:u.map(t.at),y:u.map(()=>n.arrow+1),text:u.map(
()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var Kt=14,oa=4;function tp(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+oa}M0 ${o-oa}V${s}`}function sa(e){
let{store:t,data:n}=e,o=f("div",{class:"fv-phase-now","aria-hidden":"true"}),s=ce("svg",{class:"fv-cursor",width:2*Kt,"aria-hidden":"true"}),r="";function a(c,l){
let d=t.tables.ticks.mark[t.step],u=`${d}/${l}/${JSON.stringify(c)}`;if(u===r)return;if(r=u,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-Kt}\
 0 ${2*Kt} ${c.height}`),!c.steps||c.thin){s.replaceChildren(ce("path",{class:"fv-cursor-line",d:tp(c,l)}));return}let p=qn(d==="call"?"":d),h=ce("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(ce("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,ce("path",{class:"fv-cursor-head",d:`M0 ${c.axis+
1}L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,d,u){let p=Ce(t.tables.bands,t.step),h=p<0?null:c.boxes.find(y=>y.band===p);if(a(l,h?.who??""),s.style.transform=`\
translateX(${d+c.at(t.step)-Kt}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"],b=[B(n,m),m];fe(o,l.named?et(
b,h.right-h.left,u,"bold"):""),o.style.transform=`translate(${d+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.fontSize=
`${u}px`}return{elements:[o,s],stand:i}}function np(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,d)=>d).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,d)=>l+(e[d]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,d)=>s.has(d)||!i?o:l/i*a);for(let l of c)s.add(l)}}function op({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function ra({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function lo(e,t,n,{missing:o=0,least:s=31}={}){
let r=op(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,d=np(i.map(h=>h.count**.85),
n-l,s),u=0,p=0;for(let h of r)h.left=u,u+=h.count?d[p++]??0:l,h.right=u;return{boxes:r,width:n,at:h=>sp(i,h),step:h=>rp(i,h)}}function sp(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function rp(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var ap=7,ip=54,cp={missing:12,least:6},lp=new Set(["failure","decision","frame","done"]);function aa(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&F(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of se)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function fp({store:e,data:t}){let n=Ce(e.tables.
bands,e.step),o=n<0?"":`, ${B(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function dp(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function up(e,t,n,o){let s=Pt(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:zt(s),inset:0,size:12,cursor:sa(e),slider:f(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>f("span",{class:"fv-lane"},a)),rows:ao(88),laid:lo(e.store.tables,e.store.last,800)}}var pp=(e,t)=>Q(
e,t,"bold"),hp=e=>Math.max(e.type?.label??12,12);function ia({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",fp(e))}function mp(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),ia(e)}function gp(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=ao(a),{tables:c}=t.store,{size:l,least:d}=ra(c,r,hp(t),pp);e.size=l,n.min_border_left=i.thin?0:ip;let[u=""]=io(
t),p=i.thin?cp:{missing:Q(u,l)+14,least:d},h=e.laid=lo(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])F(o.get(m).glyph,{text_font_size:`${l}px`});Zr(s,h,i,t,l),ea(s,h,i,t),na(s,h,i,t,m=>{F(o.get("link head").glyph,
{angle:m*Math.PI/2})}),co(s,h,i,t),mp(e)}function wp({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,d=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return d;let{mark:u}=e.store.tables.ticks,p=d,h=ap;for(let m=Math.max(d-20,0);m<=Math.min(d+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!lp.has(u[m])||g>=h||([p,h]=[m,g])}return p}function bp(e,t,n,o){let s=up(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r="";function a(c=!1){
let l=[n.inner_width,n.inner_height,e.type?.label].join();!c&&l===r||(r=l,gp(s))}let i=we(a);return dp(e,t,s.slider,(c,l)=>wp(s,c,l)),_t(n,i),aa(s.renderers,e.theme()),
a(),{name:"timeline",update:()=>ia(s),pick(){co(s.give,s.laid,s.rows,e),so(e)},resize:i,renew(){a(!0),so(e)},restyle(c){Ct(n,c),aa(s.renderers,c),i()},figure:n,
view:o}}N({name:"timeline",title:"Timeline",figure:"timeline",head:!1,before:e=>e.places?.marks.replaceChildren(Qr(e)),make:bp});function la(e,t){let n=0;for(let o=0;o<e.length;o+=1){let{start:s,end:r}=t[e[o]],a=o?t[e[o-1]]:null;(s!==a?.start||r!==a.end)&&(n+=1)}return n}function fa(e,t){
let{spans:n,first:o,last:s}=e,r=yp(e,t),a=[...n.keys()].filter(l=>r[l]).sort((l,d)=>o[l]-o[d]||s[d]-s[l]||l-d),i=da(e,r),c=[];for(let l of a){let d=c.at(-1);d&&
i[s[l]-1]===i[o[d[0]]]?d.push(l):c.push([l])}return c.flatMap(l=>kp(l,n)).filter(l=>la(l,n)>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(d=>n[d].end)),
first:o[l[0]],last:Math.max(...l.map(d=>s[d])),spans:l}))}function yp(e,t){let{spans:n,first:o,last:s}=e,r=Uint8Array.from(n,a=>t(a)?1:0);for(let a=!0;a;){a=!1;
let i=da(e,r);for(let c=0;c<r.length;c+=1)!r[c]||i[s[c]-1]===i[o[c]]||(r[c]=0,a=!0)}return r}function da({borders:e,first:t,last:n},o){let s=new Uint8Array(e.length);
for(let i=0;i<o.length;i+=1)o[i]||(s[t[i]]=s[n[i]]=1);let r=new Int32Array(e.length),a=0;for(let i=0;i<r.length;i+=1)r[i]=a+=s[i];return r}function kp(e,t){let n=[
[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].start-o>=1073741824&&ca(n[n.length-1],t)&&ca(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),
n}function ca(e,t){return e.length>=16&&la(e,t)>=16}var xp={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"pri\
vate",reservation:"reservations",injected:"foreign memory"};function ua(e){let t=[...new Map(e.map(l=>[`${l.start}-${l.end}`,l])).values()],n=t.length;if(n&&t.every(
l=>l.windows))return`${n} Windows DLL${n===1?"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let d=l.windows?"\
Windows DLLs":xp[l.use??""]??l.use??"places";s.set(d,(s.get(d)??0)+1)}let r=[...s].sort((l,d)=>d[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&
n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}function vp(e){let t=new Float64Array(2*e.length);for(let o=0;o<e.length;o+=1)t[2*o]=e[o].start,t[2*o+1]=e[o].end;t.sort();let n=0;for(let o of t)(!n||o!==t[n-1])&&
(t[n++]=o);return n?t.slice(0,n):Float64Array.of(0,4096)}function pa(e,t){let n=0,o=e.length-1;for(;n<o;){let s=n+o>>1;e[s]<t?n=s+1:o=s}return n}function ha(e){
let t=vp(e),n=new Int32Array(e.length),o=new Int32Array(e.length),s=new Int32Array(t.length);for(let i=0;i<e.length;i+=1)n[i]=pa(t,e[i].start),o[i]=pa(t,e[i].end),
s[n[i]]+=1,s[o[i]]-=1;let r=new Uint8Array(t.length-1),a=0;for(let i=0;i<r.length;i+=1)a+=s[i],r[i]=a>0?1:0;return{spans:e,borders:t,first:n,last:o,covered:r}}function Gt(e,t){
let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>1;e[s]<=t?n=s:o=s}return n}var ma={row:24,gap:22,fold:32,place:72,look:40,more:8},ga=12,$p=.5,Sp=2.4,Op=1.5,Ep=.8,Mp=8,Lp=4,Tp=8;function ba(e){let t=Math.max(e,ga)/ga,n={...ma};for(let o of Object.
keys(n))n[o]=Math.round(ma[o]*t);return n}function po(e,{folds:t,focus:n,height:o,sizes:s}){let r=Ap(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(d,u)=>{a.fill(u,d.first,d.last),r.fill(s.fold/(d.last-d.first),d.first,d.last)});let i=Uint8Array.from(e.covered,(d,u)=>d&&a[u]<0?1:0);for(let d of n)Cp(e,r,{folded:a,
soft:i},d,s);uo(r,d=>i[d]===1,o,Sp),uo(r,d=>i[d]===2,o,Op),uo(r,d=>i[d]>0,o*Ep,Mp);let c=new Float64Array(r.length+1);for(let d=0;d<r.length;d+=1)c[d+1]=c[d]+r[d];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:d=>wa(l,d,c),address:d=>wa(c,d,l)}}var fo=new WeakMap;function Ap(e,t){let n=fo.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,d=>d?Lp:t.gap),c=[...o.keys()].sort((d,u)=>r[d]-s[d]-(r[u]-s[u])||d-u);
for(let d of c){let u=Math.log2(Math.max((o[d].end-o[d].start)/65536,1)),p=t.row+Math.min(t.more,u*$p),h=0;for(let m=s[d];m<r[d];m+=1)h+=i[m];h<p&&ya(i,s[d],r[d],
p-h)}let l=fo.get(e)??new Map;return fo.set(e,l.set(t.row,i)),i}function ya(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function Cp({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=Gt(e,r),l=Gt(e,a-1)+1;if(l-c>Tp||o.subarray(c,l).some(p=>p>=0))return;let d=t.subarray(c,l).some(Boolean)?
i.place:i.look,u=0;for(let p=c;p<l;p+=1)u+=n[p],s[p]&&(s[p]=2);u<d&&ya(n,c,l,d-u)}function uo(e,t,n,o){if(n<=0)return;let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&
(r+=i)}),s>=n||!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function wa(e,t,n){let o=Gt(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=
1?n[o+1]:n[o]+s*(n[o+1]-n[o]):n[o]}var ka=4096;function va(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/ka)*ka,n,t.kind==="self"])}function zp(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of va(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function Pp(e){let{changes:t,tables:n}=e,o=[],s={};Et(e,"focus",(l,d,u,p,h)=>{d in s||(s[d]=h),o.push(
[l,d,p])});let r={start:n.focus.start[0],end:n.focus.end[0],...s},a=null,i=[],c=0;for(let l=0;l<t.length;l+=1){for(;c<o.length&&o[c][0]===l;c+=1)r[o[c][1]]=o[c][2];
let{start:d,end:u}=r;(a?.[0]!==d||a?.[1]!==u)&&d!==null&&u!==null&&(a=[d,u]),i.push(a)}return i}function xa(e,t){let n=zp(e,t);return{spans:n,ground:ha(n),subjects:new Map(
t.map(o=>[o,Pp(o.data)])),order:e.map(o=>o.store.order(o.who))}}function $a(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=xa(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],d={key:"",folds:[],closed:[]},u=_p(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=Np(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=fa(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>Ip(n),e.places=()=>l,h(),{refold:h,renew(){o=
xa(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(d.key!==b||d.folds!==s)&&(r=i==="open"?[]:s.filter(y=>!p(y)),i==="auto"&&(r=Dp(w,r,m,g)),d={key:b,folds:s,closed:r},
l=Rp(n,r)),u(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function _p(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=po(n,o)),t}}function Np(e,t,n){let{occupant:o}=n?.verdict??{},s=ho(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function Ip(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function Rp(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>va(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function ho(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function Dp(e,t,n,o){let s=a=>po(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var Ma=10,Bp=5,La=16,mo=20,Sa=5,tt=["left","right","top","bottom"],jp=["name","where","size","state","kind","protect","base","source"];function go(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return Ta(e,t)&&n==="reservation"?"kept-in-way":t.look}function Ta(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var nt=e=>Object.fromEntries(e.map(t=>[t,[]]));function ot(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function Aa(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,nt([...tt,...jp,"row","dash",...a==="thin"?["fill"]:
[]])])),o=nt(tt),s=e.theme(),r=ho(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),d=s.looks[a.look]??s.looks.foreign,{top:u,bottom:p}=a,
h={left:c,right:l,top:u,bottom:p,...ar(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:d.fill};ot(n.get(go(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&ot(o,{left:c,right:c+Bp,top:u,bottom:p}),a.row>=0&&Wp(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),Up(e)}
function Wp(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=La*e.type/12,l=za(e,r,a);if(l.height<c-2)return;let d=i.table(),u=e.focus().some(([v,L])=>d.
start[s]<L&&v<d.end[s]),p=nr(i,s,{about:u,suspect:n,by:d.use[s]==="injected"?n:"",inWay:Ta(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=Hp(i,s),[g,w]=e.
edges(o),b=g+Ma;m!==null&&l.height>=c+4&&(qp(e,b+mo/2,l.middle,String(m),d.look[s]),b+=mo+8);let y=e.theme(),x=(y.looks[d.look[s]]??y.looks.foreign).hatch!==" ",
O=p.length>1&&h.length===1;h.forEach((v,L)=>{let{strong:A,soft:G,alarm:Oe}=v,je=O&&Oe?{...v,text:`${v.text}: ${p[1].text}`}:v,de=Ca(e,je,w-b-4),Ol=l.middle+(L-(h.
length-1)/2)*c;e.write({x:b,y:e.layoutY(Ol),text:de,strong:A,soft:G,halo:x,colour:Oe?y.failure:Fp(e,d,s)})})}function Ca(e,{text:t,shorter:n=[],strong:o},s){let r=i=>e.
widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return _e(a,s,r)}function Fp(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="image"?"#ffff\
ff":void 0}function za(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function qp(e,t,n,o,s){let r=e.theme(),
a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:mo,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}function Hp(e,t){
let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.block.slice(0,s).
indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}function Up(e){
let t=La*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[i,c,l]of Yt(e,o)){
let d=a.filter(g=>g.top<c&&i<g.bottom),u=e.edges(n)[0]+Ma,p=(g,w,b)=>{let y=za(e,g,w);if(y.height<t)return;let x=Ca(e,b,e.edges(n)[1]-u-4);e.write({x:u,y:e.layoutY(
y.middle),text:x,soft:d.length>0})},{base:h}=o.store.data.dlls[l];if(!d.length){p(i,c,or(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;for(let g of[...d,
{top:c,bottom:c}])g.top>m&&p(m,g.top,sr(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function Yt(e,t){let n=Oa.get(e.view)??new Map;return Oa.
set(e.view,n),n.has(t.index)||n.set(t.index,Xp(e,t)),n.get(t.index)}var Oa=new WeakMap;function Xp(e,t){let{layout:n,view:o,height:s}=e,r=new Set(e.places().map(
([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,,c])=>r.has(c)&&i>o.top&&
a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function Pa(e){let{layout:t,view:n}=e,o=nt(tt);for(let r of e.focus()){let[a,i]=r.map(t.y);ot(o,{left:2,right:e.width-3,
top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=nt(tt);for(let r of e.needed){let[a,i]=e.edges(r);for(let[c,l]of Yt(e,e.columns[r]))
(l-c)*n.zoom>=8&&ot(s,{left:a-Sa,right:i+Sa,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),Ea(e,"picked",e.picked(),2),Ea(e,"found",e.found(),4)}function Ea(e,t,n,o){
let s=nt(tt);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);ot(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),bottom:e.layout.y(i.end[a])})}e.give(
t,s)}function Vt(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,line:t.looks["in-way"].line},
s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,axis:t.edge,"axis fold":t.edge};
for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&F(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.line}),a in r&&F(i,{line_color:r[a]}),
a in s&&F(i,{fill_color:s[a]}),a.startsWith("halo ")&&F(i,{text_outline_color:t.paper})}}function _a(e){for(let{name:t,glyph:n}of e.figure.renderers)/^(halo|text) /.
test(t)&&F(n,{text_font_size:`${e.type}px`})}var Ia={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},Kp=Object.keys(Ia);
function Ra(e){let t=f("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=ie(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=Gp(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>f("li",{},Vp(e,i),Yp(e,i))),...r?[Na("place","needed place")]:[],...e.free?[Na("gap","gap, squashed")]:[]),o())}}}function Na(e,t){
return f("li",{},f("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function Gp(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:go(e,n)));return Kp.filter(n=>t.
has(n))}function Yp(e,t){return t!=="image"||!e.ui.data?.still?Ia[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function Vp(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?We("kept-in-way",n.reservation.hatch):We(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var Jp="show every region, or fold again what no step touches (u)";function Jt(e){e.append(f("footer",{class:"fv-map-under"},f("div",{class:"fv-map-said"})))}function Da(e,{
shape:t,unfold:n}){let o=Ra(e),s=f("p",{class:"fv-picked-said",role:"status"}),r=k("unfold","Unfold",Jp,()=>n()),a=f("div",{class:"fv-map-said"},s,o.element),i=f(
"div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(Qp),l=e.body.querySelector(".fv-map-under")??f("footer",{class:"fv-map-under"});return l.replaceChildren(
a,r),e.body.append(l,i,...c),{draw(){Zp(e,c),th(e,i);let d=ir(nh(e));s.textContent!==d&&(s.textContent=d),s.hidden=!d,o.draw(),r.hidden=!t.folds().length,r.textContent=
t.unfolded()?"Fold":"Unfold"}}}function Qp({title:e,note:t}){return f("span",{class:"fv-head"},f("b",{},e),...t?[" ",f("span",{},t)]:[])}function Zp(e,t){let{bbox:n}=e.
bokeh.frame,o=e.columns.map((r,a)=>e.edges(a)[1]-e.edges(a)[0]+28),s=e.columns.some(({title:r},a)=>r.includes(" ")&&e.widthOf(r,!1,!0)>o[a]);e.columns.forEach(({
title:r,note:a,short:i="(assumed)"},c)=>{let[l,d]=e.edges(c),u=t[c].querySelector("span"),p=m=>e.widthOf(`${r} ${m}`,!1,!0)<=o[c],h=a?[a,i].find(p):"";u&&(u.textContent=
h??""),t[c].style.left=`${n.left+l-14}px`,t[c].style.width=`${d-l+28}px`,eh(t[c],r,s)})}function eh(e,t,n){let o=r=>r.slice(0,1)+r.slice(1).toLowerCase(),s=e.querySelector(
"b");e.classList.toggle("fv-tight",n),s.textContent=n?t.replace(/[A-Z]{2,}/g,o):t}function th(e,t){let{view:n,height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=
!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*o}px`,t.style.height=`${Math.max(Math.min(r/s.total,
1)*o,16)}px`}function nh(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.columns[n].table(),l=c[o]?"Windows DLLs":i[o]===
"image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}return[...t.values()]}var oh=420,sh=48,Ba=12;function Wa(e,t,n){let o=f("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??rh(a,t,n);return s.
set(a.start,i),i}return{draw(){let{left:a,top:i,width:c,height:l}=e.bokeh.frame.bbox;Fa(o,{left:a,top:i,width:c,height:l});let d=e.layout.folds.filter(({first:p,
last:h})=>{let{tops:m}=e.layout;return e.screen(m[h])>0&&e.screen(m[p])<e.height}),u=new Set(d.map(p=>p.start));for(let[p,{button:h}]of s)u.has(p)||(h.remove(),
s.delete(p));d.forEach((p,h)=>{let m=r(p);ah(e,p,m),o.children[h]!==m.button&&o.insertBefore(m.button,o.children[h]??null)})}}}function rh(e,t,n){let o=f("span",
{class:"fv-fold-text"}),s=f("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=f("span",{"aria-hidden":"true"},"▸ "),
i=f("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}var ja=new WeakMap;function Fa(e,t){let n=Object.entries(t).map(([o,s])=>[o,`${s}px`]);ja.get(e)!==n.join()&&(ja.set(e,n.join()),Object.
assign(e.style,Object.fromEntries(n)))}function ah(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:ih(e,t)});
let{seen:s}=n,{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),d=Math.min(2,i/8),[u,p]=[a+
d,i-2*d];Fa(n.button,{left:c,top:u,width:l-c,height:p}),n.button.hidden=i<10||!s.regions.length;let h=JSON.stringify([s.title,s.state,s.names,l-c,e.type]);if(n.
said===h)return;n.said=h;let m=l-c-sh-e.widthOf(s.state);n.text.textContent=_e(s.title,m,e.widthOf),n.state.textContent=s.state,n.button.title=`${s.names}
click to open`,n.button.dataset.state=s.state}function ih(e,t){let n=e.columns.map(()=>[]),o=!1;for(let u of t.spans){let p=e.layout.ground.spans[u];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((u,p)=>u.length?[p]:[]),r=u=>`${u.
start}-${u.end}-${u.use}`,a=s.map(u=>new Set(n[u].map(r))),c=[...new Set(a.flatMap(u=>[...u]))].filter(u=>a.some(p=>!p.has(u))).length,l=n.flat(),d=[...new Set(
l.map(u=>u.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:ua(l),state:rr({columns:s.length,differ:c,assumed:o,narrow:e.
width<oh}),names:[...d.slice(0,Ba),...d.length>Ba?["…"]:[]].join(", ")}}function ch(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function Qt(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!ch(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,d=s.clientY-c;t.frame.bbox.contains(l,d)&&n(l,d,s)})}var lh=new Set(["in-way","injected","block"]);function Ha(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:d}=t,u=n.top,p=n.top+o/n.zoom,
h=fh(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=d.first[i+m],w=d.last[i+m],b=c[g],y=c[w];y<u||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,y)}return h.
finish()}var wo=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,qa=(e,t)=>e.dll[t]>=0?wo(e,t):"many";function fh(e,t,n){let o=[],s=null;function r(c,l){let d=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:d})}function a(){if(!s)return;let{top:c,bottom:l,row:d,kin:u,count:p,
looks:h}=s,m={row:p>1?-1:d,first:d,count:p,top:c,bottom:l};r(m,u==="many"?uh(h):u),s=null}function i(c,l,d){if((d-l)*n>=1.3||lh.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(d,l+1/n)};r(p,wo(t,c));return}(!s||!dh(s,qa(t,c),l,d,n))&&(a(),s={top:l,bottom:d,row:c,kin:qa(t,c),count:0,looks:new Map});
let u=wo(t,c);s.bottom=Math.max(s.bottom,d),s.count+=1,s.looks.set(u,(s.looks.get(u)??0)+d-l)}return{take:i,finish(){return a(),o}}}function dh(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function uh(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function Ua(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function Xa(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function ph(e,t){let n=Xa(t);return[
...Xa(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function Ga(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return ph(o,s).flatMap(a=>{let i=[Ka(e,t,a.parent),Ka(e,n,a.child)];
if(i.some(d=>d.folded))return[];let c=Math.min(...i.map(d=>d.top));return Math.max(...i.map(d=>d.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:S(o.base[a.parent]),got:S(s.base[a.child])}]})}function Ka({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var hh=20,yo=18,Ya=3,Va=["x0","y0","x1","y1"],Ja=["colour","dash","row","name","standing","wanted","got"],bo=e=>Object.fromEntries(e.map(t=>[t,[]]));function Qa(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function Za(e){let t=bo([...Va,...Ja]),n=bo([...Va,"xs",...Ja]);e.linked=[];for(let s of e.links)for(let r of e.captured?
gh(e,s):mh(e,s))Qa(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&wh(e,r);bh(e),e.give("links",t),e.give("curves",n);let o=bo(["x","y","size","colour"]);for(let s of e.
circles)Qa(o,s);e.circles=[],e.give("circles",o)}function mh(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,d=new Set,u=[];for(let[p,h,m]of Yt(e,o)){let g=(h-p)*e.view.zoom<Ya,w=`${s[m]}/${Math.floor(p*e.view.zoom/Ya)}`;if(g&&
d.has(w))continue;d.add(w);let b=(p+h)/2,y=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",x=Math.max(a[m].size,1),O=y?(e.layout.y(r[m])+e.layout.y(r[m]+x))/2:b,v=i[s[m]];
u.push({x0:c,y0:b,x1:l,y1:O,xs:(c+l)/2,colour:v.colour,dash:v.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:S(a[m].base),got:r[m]?S(r[m]):
"–",sign:(h-p)*e.view.zoom>=yo?v.sign:""})}return u}function gh(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return Ga(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],d=a.high*e.view.zoom>=yo;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:d?l:""}})}function wh(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:hh*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function bh(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let r of e.boxes){if(r.column!==t&&r.column!==n)continue;let a=e.columns[r.
column].table(),i=`${r.bottom}/${r.look}/${r.row<0?r.count:a.title[r.row]}`,c=s.get(r.top)??{y:(r.top+r.bottom)/2,high:0,said:[]};c.said.push(`${r.column}`,i),c.
high=Math.max(c.high,(r.bottom-r.top)*e.view.zoom),s.set(r.top,c)}for(let{y:r,high:a,said:i}of s.values()){if(a<yo-4)continue;let c=i.length===4&&i[1]===i[3];e.
write({x:o,y:r,text:c?"=":"≠",align:"center",strong:!0})}}}function ei(e,t,n,o){let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[
e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),d=i+(c-i)*l*l*(3-2*l),u=Math.abs(n-d);u>r||(r=u,s=a)}return s}function yh(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function Ne({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,yh(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function Zt(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),Ne({top:i,zoom:e.zoom},t,n)}function en(e,t,n,o,s){let{zoom:r}=Ne({top:0,zoom:e.zoom*t},o,s);return Ne({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var kh=5,xh=10,vh=1.0015;function ti(e,t){e.body.addEventListener("wheel",n=>$h(e,t.move,n),{passive:!1}),Qt(e.body,e.bokeh,(n,o,s)=>Sh(e,t.select,n,o,s)),Oh(e,
t)}function $h(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(en(o,vh**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function Sh(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),d=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),u=d<0?null:Ua(e.boxes,d,l);if(u&&u.row>=0){t?t(d,u.row,{add:i}):r.selectRow(e.
columns[d].who,u.row,i);return}let p=u?null:ei(e,c,e.screen(l),xh);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function Oh(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>kh;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?Eh(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:d,y:u}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(Mh(e,{x:d,y:u},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function Eh(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function Mh(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(u=>r.invert(
u-o)).sort((u,p)=>u-p),[l,d]=[t.y,n.y].map(u=>a.invert(u-s)).sort((u,p)=>u-p);return e.boxes.filter(u=>{let[p,h]=e.edges(u.column);return u.row>=0&&p<c&&i<h&&u.
top<d&&l<u.bottom}).map(u=>[u.column,u.row])}function oi(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=Lh(t,n.y),s=t[o-1],r=t[o];s&&ni(s,n)||r&&ni(n,r)||t.splice(o,0,n)}return t}
function ni(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function Lh(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}var Th=16,ri=5,tn=5;function ai(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function ii(e,t,n){let{layout:o,type:s}=e,r=Th*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let d=n.at(-1);if(d?.kind==="taken"){let p=o.address(
d.bottom),h=e.screen(d.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:d.bottom,text:""})}let u=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${T(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;u.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return oi(u.filter(p=>p.y>-r&&p.y<e.height+r))}function ci(e,t,n){let o=e.axis,{zoom:s}=e.view,r=si(),a=si();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let d=i==="free"&&(l-c)*s>3*tn,u=(c+l)/2,p=tn*.4/s;if(i==="fold")Ie(a,o,c,o,l);else if(!d)Ie(r,o,
c,o,l);else{Ie(r,o,c,o,u-p),Ie(r,o,u+p,o,l);for(let h of[-p,p])Ie(r,o-tn,u+h+p,o+tn,u+h-p)}}for(let{address:i,at:c}of n)i>=0&&Ie(r,o-ri,c,o,c);return{solid:r,dotted:a}}
var si=()=>({x0:[],y0:[],x1:[],y1:[]});function Ie(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function li(e,t){let n=e.axis-2*ri;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=Ht(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var Ah=12,Ch=44,zh={x:NaN,y:NaN,text:"",colour:"#000000"},Ph=["halo normal","halo bold","text normal","text bold","text mono"];function di(e,t){let n=t.columns.
map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,captured:!!t.
captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,zoom:1},boxes:[],
width:1,height:1,axis:1,type:12,complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.light.looks),"kept-in-way"],
texts:ui(),mostTexts:new Map,..._h(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>Nh(s,r),picked:t.picked??(()=>fi(
n,e.pickedRows())),found:t.found??(()=>fi(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:Q(r,s.type,i?"bold":"normal"),write:r=>Ih(s,r),theme:()=>e.
theme()};return s}function _h(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.data};let n=new Map;return{sources:t,
give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function Nh({columns:e,width:t,axis:n},o){let s=t-n-
Ah,r=c=>{let[l,d]=[e[c-1],e[c]];return l&&d?Math.max(Ch-(d.x0-l.x1)*s,0)/2:0},{x0:a,x1:i}=e[o];return[n+a*s+r(o),n+i*s-r(o+1)]}function fi(e,t){return t.flatMap(
([n,o])=>e.flatMap(s=>s.who===n?[[s.index,o]]:[]))}function ui(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(Ph.map(t=>[t,e()]))}function Ih(e,{x:t,
y:n,text:o,align:s="left",soft:r,strong:a,mono:i,colour:c,halo:l}){let d=e.theme(),u=s==="right"?1:s==="center"?.5:0,h={x:u?t-u*e.widthOf(o,i,a):t,y:n,text:o,colour:c??
(r?d.soft:d.ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,y]of Object.entries(h))w[b].
push(y)}}function pi(e){for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.entries(
zh))n[s].push(r);e.give(t,n)}e.texts=ui()}function hi(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.lineJoin=
"round",n.apply(t,o)}}function mi(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.invert(
n-s),i=e.columns.findIndex((c,l)=>{let[d,u]=e.edges(l);return d<=r&&r<=u});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var Rh=[...se,"places","focus","frames"];function wi(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.fits()||
t.all();for(let c of a)c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||Dh(e,c))&&(e.version+=1),!(c&&!Rh.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){Vt(e,c),i()},close(){for(let c of a)c.change.disconnect(i)},
unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&gi(e,t,c)},at:(c,l)=>mi(e,c,l),reveal:c=>gi(e,t,c),...Bh(e,t)}}function Dh({
columns:e},t){return e.some(({who:n,table:o})=>{let{stays:s}=o();return[...t.get(n)??[]].some(r=>s[r])})}function gi(e,t,n){if(!n.length)return;let o=e.layout.y(
Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(Zt(e.view,e.height,e.layout.total,[o,s]))}function Bh(e,t){function n(){let{view:o,
height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.layout.y(o),address:o=>e.layout.address(
o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,zoom:e.height/Math.max(r-s,1)})},zoomBy(o){
let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(en(s,1/o,i,r,a.total))}}}var Wh=16,Fh=26;function nn(e,t){let n=di(e,t),o=$a(n,e),s=Uh(n,o),r=Wa(n,c=>s.open(c),c=>i.reveal([c])),a=Da(n,{shape:o,unfold:c=>s.unfold(c)});s.around=()=>{r.
draw(),a.draw()};let i=wi(n,s,o);return ti(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,d])=>[n.columns[l].who,d]))}),hi(n),Vt(n,e.theme()),s.
all(),i}function qh(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let o=Math.
max(Fh,Math.ceil(e.type*1.43)+6);n.min_border_top!==o&&n.setv({min_border_top:o});let{borders:s}=t.ground(),r=e.widthOf(Xr(s[s.length-1]),!0);e.axis=Math.ceil(Math.
max(r,e.widthOf("1023.9 MiB free")))+Wh}function Hh(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv({start:0,end:s}),r.y_range.setv({start:n.top+o/n.
zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>Ha(t.rowsOf(l),e.layout,n,o));let a=ai(e,e.boxes),i=ii(e,e.boxes,a);e.free=i.some(l=>l.address<0);let c=ci(e,a,i);
e.give("axis",c.solid),e.give("axis fold",c.dotted),Aa(e),Pa(e),Za(e),li(e,i),pi(e)}function bi(e){let{figure:t,ui:n}=e;return[t.inner_width,t.inner_height,n.type?.
label,e.theme()]}function Uh(e,t){let n=!1,o;function s(i,c){let l=e.layout,d=c??l?.address(e.view.top)??0,u=l?e.screen(l.y(d)):0;e.layout=t.lay(e.height-8,ba(e.
type));let{height:p,layout:h}=e,{zoom:m}=e.view,g=n?{top:h.y(d)-u/m,zoom:m}:{top:0,zoom:1};e.view=Ne(g,p,h.total);let w=i||!n?t.subject():null;if(!w)return;let b=w.
map(h.y);e.view=Zt(e.view,p,h.total,b)}let r=[],a={around:()=>{},fits:()=>bi(e).every((i,c)=>i===r[c]),moved:()=>n,follows:()=>o!==void 0&&`${o}`==`${t.subject()}`,
draw(){Hh(e,t),a.around()},all(i=!1,c){r=bi(e),qh(e,t),_a(e),s(i,c),a.draw(),o=i?t.subject():void 0},move(i){n=!0,o=void 0,e.view=Ne(i,e.height,e.layout.total),
a.draw()},reset(){n=!1,a.all()},open(i){n=!0,t.open(i),a.all(!1,i)},unfold(i=!t.unfolded()){t.unfold(i),a.reset()}};return a}var Xh=[["parent",.03,.455],["child",.555,.975]];function Kh(e){let{data:t,store:n}=e,o=t.heads??se,s=t.still&&!o[1];return Xh.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:Gh(n,r)}))}function Gh(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}N({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,before:(e,t)=>Jt(t),make(e,t,n,o){let{
still:s}=e.data,r=Kh(e);return e.space=nn(e,{body:t,figure:n,view:o,columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function Re(e,t=()=>{}){let n=0,o=!1,s=ie(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var P=(e,t)=>t?[f("dt",{},e),f("dd",{},t)]:[];function yi(e,t,n){let o=e.store.region(t,n);return[f("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${ue(
o.title,60)}`),f("dl",{},...P("where",`${S(o.start)} – ${S(o.end)}`),...P("size",T(o.end-o.start)),...P("state",o.state),...P("kind",o.kind),...P("protection",
o.protect),...P("use",o.use),...P("name",o.name),...P("allocation",S(o.base)),...P("known from",e.origin(o)))]}function ki(e,t){let n=e.data.dlls[t],{standing:o,
base:s}=e.store.tables.places;return[f("h3",{},n.name),f("dl",{},...P("in the child",s[t]?`${o[t]}, at ${S(s[t])}`:o[t]),...P("in the parent",`${S(n.base)} – ${S(
n.base+n.size)}`),...P("prefers",S(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...P("size",T(n.size)),...P("list",n.kind==="link"?"linked":
"dlopened"),...P("imports",n.imports),...P("file",n.path),...P("headers from",n.headers))]}var Yh="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",Vh=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Jh(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(Vh),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${Yh}${o}`,"gi"),numbers:t}}function Qh(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],d=t.numbers.get(l.toLowerCase()),u=d===void 0?
Number(l):0;(d===void 0?!n(u)||l!==`0x${u.toString(16)}`:o.has(d))||(r(a.slice(i,c.index)),d!==void 0&&o.add(d),s.push(d===void 0?{text:l,address:u}:{text:l,term:d}),
i=c.index+l.length)}r(a.slice(i))}return s}function xi(e,t){let{data:n}=e,o=n.glossary??[],s=Jh(o),r=new Set,a=new Set,i=null;function c(d){if(i!==n.tables){i=n.
tables;let{parent:u,child:p}=n.tables;r=new Set([u,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(d)}function l({text:d,term:u,address:p}){if(p!==void 0)return j(p);if(u===void 0)return d;let h=f("button",{type:"button",class:"fv-term",title:o[u][1]},d);
return h.addEventListener("click",()=>t(u,h)),h}return{begin(){a=new Set},write(d,u){d.replaceChildren(...Qh(u,s,c,a).map(l))}}}function vi(e,t){return f("span",{class:"fv-range"},j(e)," – ",j(t))}function on(e,t,...n){return f("tr",{role:"row",data:{row:t}},f("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>f("td",{role:"cell"},o)))}function Zh(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function $i(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[on("Needs","needs",vi(t.start,t.end),T(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(on("In the way","way",vi(s.start,s.end),T(s.end-s.start),Zh(e,s)));return t.more&&o.push(on("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(on("In the way","free","nothing at this step","","")),o}function Si(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function Oi(e){let t=f("b"),n=f("span"),o=f("button",{type:"button",class:"fv-link"},"Glossary"),s=f("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[d,u]=e.data.glossary[i];
t.textContent=d,n.textContent=u.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var em={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},ke=(e,t="p")=>f(t,{data:{say:e}});function tm(e){let t=ke("kind","span"),n=ke("phase","sp\
an"),o=ke("place","b"),s=ke("line","span"),r=ke("what","h2"),[a,i,c,l,d,u]=[...["why","assumed","instead","older","source","note"].map(v=>ke(v))],p=ke("facts","\
ul"),h="The place that is needed, and who is there",m=f("tbody",{role:"rowgroup"}),g=f("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:f("p",{
class:"fv-read"},o,s),instead:f("div",{},f("h3",{},"Instead"),c),older:f("div",{},f("h3",{},"Before the patches"),l),note:f("div",{class:"fv-note"},f("h3",{},"✎\
 Note"),u)},y=[f("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],x=f("div",{class:"fv-words","aria-live":"polite"},...y,w.instead,w.older,d,e);return{...{
kind:t,phase:n,place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:d,note:u},facts:p,needs:g,rows:m,boxes:w,panel:x}}function nm({data:e,store:t,size:n,
root:o,paired:s}){if(e.still)return{text:"",title:""};let r=Ce(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"presenting"in
o.dataset||s&&n!=="wide"?[]:[`Step ${t.step}`],...a?[s?a:B(e,a)]:[],...s?[]:[`in the ${Zs(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}
function om(e){let t=(s,r)=>f("span",{class:`fv-by-${s}`},r),n=[f("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=k(
"reveal","",null,()=>e.lecture.reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),f("div",{class:"fv-cover"},o)}function sn(e,t,n=e){fe(e,t),n.hidden=!t}
function Ei(e){let{store:t,data:n}=e,o=Oi(e),s=xi(e,o.explain),r=tm(o.element);r.panel.prepend(om(e));function a(l,d,u=l){s.write(l,d),u.hidden=!d}function i(l){
let d=n.needs?.[t.step],u=$i(n,d,l.kind);r.rows.replaceChildren(...u),r.needs.hidden=!u.length,a(r.assumed,u.length?Si(n,d):"");let p=l.facts.slice(u.length?d.placed:
0),h=p.map(()=>f("li"));h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),d=t.read(),u=nm(e);
s.begin(),o.hide(),e.panes.why.dataset.kind=l.kind,sn(r.kind,em[l.kind]??""),sn(r.phase,u.text),r.phase.title=u.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.
hidden=!d,r.place.textContent=d?.place??"",r.line.textContent=d?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),sn(r.source,
l.source),sn(r.note,n.notes?.[t.step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function sm(e,t){let{panel:n,tell:o}=Ei(e),s=f("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=Re(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),d=k("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let u=l>=0?ki(e,l):[];for(let[p,h]of c.slice(
0,6))u.push(...yi(e,p,h));s.replaceChildren(d,...u)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}N({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:sm});var Mi=20;function rm(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,d)=>{let u=n.
get(s[d])??-1,p=d===c-1,h={number:d,dll:u,name:s[d],now:p,said:"holds nothing yet",address:-1,size:0};return r[d]>=0?{...h,said:"holds",address:r[d],size:am(e.child,
r[d])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[u])?{...h,said:"≈ on trial at",address:i[u]}:a[u]==="same place"?{...h,
said:"✓ loaded at",address:i[u]}:h:h})}function am(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function Li(e){let t=new Map(
e.dlls.map((n,o)=>[o,[]]));return Et(e,"places",(n,o,s,r)=>{o==="standing"&&t.get(s)?.push([n,r])}),t}var Ti={reserved:"kept since",blocked:"refused,","same pla\
ce":"loaded,",interim:"on trial, right place,",elsewhere:"elsewhere,"};function im(e,t,n){let o=e.findLast(([s])=>s<=n);return Ti[t]?o?`${Ti[t]} step ${o[0]}`:t:
"not reached"}function cm(e,t){let n=t.address<0?"":f("span",{class:"fv-where"},j(t.address),t.size?`, ${T(t.size)}`:"");return f("li",{class:t.now?"fv-card fv-\
now":"fv-card",data:{dll:t.dll}},f("button",{type:"button",title:`retry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},f("span",{class:"fv-ro\
und"},String(t.number))," ",f("b",{},ue(t.name,28))," ",f("span",{class:"fv-block"},t.said)," ",n))}function lm(e,t,n){let o=e.store.tables.places.standing[t],s=e.
store.words().dll===t,r=[t,e.data.dlls[t],n,o,s];return[JSON.stringify(r),()=>fm(e,t,n,o,s)]}function fm(e,t,n,o,s){let{name:r,base:a,size:i}=e.data.dlls[t];return f(
"li",{class:s?"fv-card fv-now":"fv-card",data:{dll:t,standing:o}},f("button",{type:"button",title:`select ${r}`,onclick:()=>e.select({dll:t})},f("span",{class:"\
fv-round","aria-hidden":"true"},e.themes.light.links[o]?.sign??"–")," ",f("b",{},ue(r,28))," ",f("span",{class:"fv-block"},n)," ",f("span",{class:"fv-where"},
j(a),`, ${T(i)}`)))}function dm(e,t){let{store:n,data:o}=e,r=f("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=f("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((u,p)=>[u.name,p])),c="",l=ie(()=>{let u=r.lastElementChild;if(!u)return;let p=u.offsetTop+u.offsetHeight;(p>t.scrollTop+t.clientHeight||
u.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function d(){let u=rm(n.tables,n.words().kind,i),p=JSON.stringify(u);if(p===c)return;c=p,r.replaceChildren(
...u.map(g=>cm(e,g))),r.hidden=!u.length;let h=Ai(o);a.textContent=u.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=u.length?hm(u.length-1,o.retries):h),l()}return{list:r,idle:a,tell:d,follow:l}}function um(e){let{store:t,data:n}=e,o=f("h3",{},"He\
ld by the child at this step"),s=f("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=Xt(s),a=Li(n);function i(){let{standing:c}=t.tables.
places,l=n.dlls.map((m,g)=>g).filter(m=>n.dlls[m].kind==="load"),d=l.filter(m=>c[m]!=="not yet"),u=(l.length>Mi?d:l).slice(0,Mi),p=m=>im(a.get(m)??[],c[m],t.step),
h=`and ${l.length-u.length} more`;r([...u.map(m=>lm(e,m,p(m))),...l.length>u.length?[[h,()=>f("li",{class:"fv-none"},h)]]:[]]),o.hidden=s.hidden=!l.length}return{
head:o,list:s,tell:i,renew(){a=Li(n)}}}function pm(e,t){let n=dm(e,t),o=um(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[
...n.list.children,...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),
{name:"recursion",update:r,pick:s,resize:n.follow,renew(){o.renew(),r()}}}function hm(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function Ai(e,t){
return Ns(e,"frames")||t?.size==="wide"&&e.dlls.some(n=>n.kind==="load")?"":"not used by this fork"}N({name:"recursion",title:"Recursion",scrolls:!0,make:pm,unused:Ai});function Ci({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function zi({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),d=a?26:Math.min(Math.max(l-3,2),8);return e.map((u,p)=>{let h=(t[p]??0)*l+4,m=u*i+8/2;return{
left:m,right:m+c,top:h-d/2,bottom:h+d/2}})}function Pi(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function _i(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],d=c?30*.7:((l[0]??0)-(i[0]??0))/2,u=[i[0],i[1],l[0],l[1],(i[0]??0)+d,i[1],
c?(l[0]??0)+d:(l[0]??0)-d,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(u[h]??0))}),n}var mm=["unvisited","visited","appended"];function gm(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function wm({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function bm({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function ym(e,t){let n=(o,s)=>F(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function km(e,t){let n=Pt(t),o=zt(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var rn=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),ko=({data:e,store:t})=>Ci(e.sorting,t.tables.cycles.x.length>0);function xm(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=ko(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=zi(s,t.data.sorting,c,l,i);let d=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),u=(m,g)=>d.get(`${m}/${g}`);o("e\
dges",_i(r,u));let p=m=>a.x.map((g,w)=>u(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function Ni({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>Q(c,Di(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",d=r.standing[c]==="blocked"?"✗ ":"",u=t[c];return u?_e(l+d+s.name[c],u.right-u.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var Di=e=>Math.max(e.type?.label??12,12);function Ii(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=ko(t),i=s.x.map((p,h)=>h);for(let p of mm){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{...rn(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>gm(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),d=i.filter(p=>r.standing[p]===
"blocked");o("node current",rn(e,c)),o("node blocked",rn(e,d));let u=`${Di(t)}px`;for(let p of["names","names now","cycle names"])F(n.get(p).glyph,{text_font_size:u});
o("names",Ni(e,a?l:[],"normal")),o("names now",Ni(e,a?c:[],"bold"))}function Ri(e){let t=e.ui.pickedDll();e.give("node picked",rn(e,t<0?[]:[t]))}function vm(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>f("li",{data:{dll:s}},e.name[s])))}
function $m({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function Sm(e,t,n,o){let{store:s}=e,r=f("ol",{class:"fv-order","aria-label":"The new list"}),a=f("p",{class:"\
fv-order-said"});t.after(f("div",{class:"fv-under"},a,r));let i=km(e,n),c=()=>{vm(s.tables.nodes,r),a.textContent=bm(e.data)},l=!1,d=()=>{let h=ko(e);o.el.style.
minHeight=`${Math.min(h.height,8e3)}px`,o.el.style.minWidth=`${h.width}px`,xm(i),Ii(i),Ri(i)},u=we(()=>{l=!ge(e.panes.sorting),l||d()});Qt(t,o,(h,m)=>{let g=Pi(
i.boxes,h-o.frame.bbox.left,m-o.frame.bbox.top);g>=0&&e.select({dll:g})});let p=we(()=>$m(i,t));return _t(n,u),u(),c(),{name:"sorting",update(h){!h.has("nodes")&&
!h.has("places")||(Ii(i),h.has("nodes")&&(c(),p()))},pick:()=>Ri(i),resize:u,catchUp(){l&&d(),l=!1},renew(){c(),u()},restyle(h){Ct(n,h),ym(i.renderers,h)},figure:n,
view:o}}N({name:"sorting",title:"Order of DLLs",figure:"sorting",make:Sm,said:e=>wm(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});function st(e,t,n=0){let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=s.lastIndexOf(" ",r),i=a>0&&s.slice(0,a).
trim()?a+1:r;o.push(s.slice(0,i)),s=s.slice(i)}}function an(e){let t=f("span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.
getBoundingClientRect();return t.remove(),n/100||7.3}var Om=24,Bi=2,Em=25,Mm=20;function Lm(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=Om;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function Tm(e,t,n){let{functions:o}=e.data.listing,s=f("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=f("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>Lm(s,r),c=ie(i);function l(d,u,p){let{name:h}=o[d],m=g=>{if(u)return n();t(
d);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return f("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(d,u){let p=u.join();if(a===p)return;a=p;let h=u.length-1;s.replaceChildren(...u.map((m,g)=>l(m,m===
d,g===h))),c()}}}function Am(e,t){let n=e.length-e.trimStart().length,o=st(e||" ",t,n+Bi),s=`margin-left:${n+Bi}ch`,[r,...a]=o,i=a.flatMap(c=>[f("br"),f("span",
{style:s},c)]);return{element:f("li",{},r,...i),rows:o.length}}function Cm(e,t){let{functions:n}=e.data.listing,o=f("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=f("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=Re(o),d=[];return{show(u){if(r===u)return!1;r=u;let p=n[u].lines.
map(h=>Am(h,c));d=[0];for(let h of p)d.push(d[d.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[u].source,a=null,
l.to(0),!0},mark(u){a?.removeAttribute("aria-current"),a=o.children[u]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(d[u]??0)*p,m=(d[u+1]??0)*
p,g=l.top();h>=g+(u?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let u=Math.floor((o.clientWidth-
Em)/an(o)),p=Math.max(u,Mm);p!==c&&(r=-1),c=p}}}function zm(e,t){let n=a=>{s.show(a)&&o.forget()},o=Tm(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=Cm(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}N({name:"algorithm",title:"Code",make:zm});function ji(e){let t=k("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await Pm(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function Pm(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=f("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var _m=6,Nm=18,Im=2,Rm=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function xo(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=Rm(t,n);if(!a){let d=st(
r,o,2);return{pieces:d,answer:"",below:!1,rows:d.length}}let i=o-a.length-Im,c=r.length>i&&i<Nm,l=st(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function vo({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,d]=t[c]??["",!1],u=xo(i,l,d,n),p={row:c,step:a,text:i,failed:d,
...u,top:s,high:u.rows*o.row+_m};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function Wi(e,t){let n=f("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=xo(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(f("span",{class:"fv-asked"},r.join("")),f("span",{class:"fv-ans\
wer"},a))}}}var Fi=4,Dm=25,Bm=12,jm=300;function qi(e,t,n,o){let s=0,r=60,a=Re(t,o),i=vo({calls:[]},r,e.type),c="",l=()=>i.height>s?i.wholeFrom(i.height-s):0;function d(p){
a.to(Math.min(p,l()))}function u(p=!1){let h=[r,e.type.row].join();(p||h!==c)&&(i=vo(e.data,r,e.type)),c=h,n.style.height=`${i.height>s?l()+s:i.height}px`}return{
lay:()=>u(!0),lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,a.measure(),t.clientWidth){let p=Math.floor((t.clientWidth-Dm)/an(t));r=Math.max(p,Bm)}
u()},range(){let p=a.top(),h=Math.max(i.at(p)-Fi,0),m=i.at(p+(s||jm))+Fi;return[h,Math.min(m+1,i.lines.length)]},showAround(p){let h=i.lines[p.row-1]??p,m=i.lines[p.
row+1]??p,g=m.top+m.high,w=a.top();if(h.top>=w&&g<=w+s)return;let b=[h,p].find(({top:y})=>g-y<=s)??p;d(b===p?p.top:Math.min(i.wholeFrom(g-s),h.top))},show({top:p,
high:h}){let m=a.top();p<m&&d(p),p+h>m+s&&d(p+h-s)}}}function Wm(e,t){let{store:n,data:o}=e,{list:s,space:r}=Fm(t);e.heads.get("calls")?.more?.append(ji(o));let a=qi(e,s,r,()=>u()),i=()=>qm(o.calls,n.step),c=Wi(e,
()=>a.lines()[i()]??null),l=Xt(r),d=-1;function u(){let[w,b]=a.range(),y=a.lines(),x=i();l(y.slice(w,b).map(v=>Hm(e,v,{now:x,chosen:d,count:y.length})));let O=d<
0?x:d;w<=O&&O<b?s.setAttribute("aria-activedescendant",`${e.mine}call-${O}`):s.removeAttribute("aria-activedescendant"),c.draw(a.columns())}function p(){d=-1;let w=a.
lines()[Math.max(i(),0)];w&&a.showAround(w),u()}function h(w){let b=a.lines();d=Math.min(Math.max((d<0?i():d)+w,0),b.length-1),b[d]&&a.show(b[d]),u()}Gm(s,{choose:h,
go:e.go,chosen:()=>a.lines()[d]?.step??-1});let m=w=>()=>{w(),p()},g=m(a.lay);return g(),{name:"calls",update:p,unseen:()=>c.draw(a.columns()),pick:u,resize:m(a.
measure),renew:g}}function Fm(e){let t=f("div",{class:"fv-rows"}),n=f("div",{class:"fv-calls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose \
one, enter goes there"},t);return e.append(n),{list:n,space:t}}function qm(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function Hm(e,t,{
now:n,chosen:o,count:s}){let r=e.pickedDll(),a=r>=0&&e.store.words(t.step).dll===r,i={now:t.row===n,chosen:t.row===o,picked:a,count:s},c=Um(e.store.step,t,i);return[
JSON.stringify([t,c,i.now,s]),()=>Xm(e,t,i,c)]}function Um(e,t,n){return["fv-call",t.step>e&&"fv-future",n.now&&t.step===e&&"fv-now",n.picked&&"fv-picked",n.chosen&&
"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"].filter(Boolean).join(" ")}function Xm(e,t,n,o){return f("div",{class:o,id:`${e.mine}call-${t.row}`,role:"o\
ption",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top:${t.top}px;height:${t.
high}px`,data:{step:t.step,row:t.row}},...Km(t))}function Km(e){let t=f("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[f("br"),n]:[n]));return e.answer?
[t,f("span",{class:"fv-answer"},e.answer)]:[t]}function Gm(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(Number(o.dataset.step))}),
e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.chosen()>=0)t.go(t.chosen());else
return;n.preventDefault(),n.stopPropagation()})}N({name:"calls",title:"Calls of Windows",make:Wm});function cn(e){let t=f("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},f("option",{value:"decisions"},"Decisions"),f("option",{value:"all"},"All steps")),n=f("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>f("option",{value:o},s)));return{pace:t,speed:n}}var Ym=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
$o=["leave","predict","present","theme","help"],Vm=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],Jm={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...$o]},Hi=["back","next","wher\
e","predict","present"];function Ui(e,t,n,o){let s="",r=i=>[e.size,e.tall,i,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.places,l=!!e.layout?.
presenting,d=r(l);if(!c||d===s&&!i||!e.root.isConnected)return;let u=St(e.root),p=Ym.filter(x=>o[x]),h=!l&&["wide","middle"].includes(e.size),m=new Set(l?p.filter(
x=>!Hi.includes(x)):Jm[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let x of p)(m.has(x)?n.room:h&&$o.includes(x)?
c:t).append(o[x]);(h?c:t).append(n.element)})();for(let x of Vm){if(t.scrollWidth<=t.clientWidth+1)break;!o[x]||m.has(x)||l&&Hi.includes(x)||(m.add(x),n.room.append(
o[x]))}let w=[...$o.map(x=>o[x]),n.element].filter(Boolean),b=w.find(x=>x.parentNode===t&&!x.hidden);for(let x of w)x.classList.toggle("fv-apart",x===b);e.tall===
"high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(l),oe(e.root,u)}return{fit:a}}var Qm="Copied";function Xi(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=f("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=k("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(d,u){let p=o(d),h=await pt(p);a.textContent=h?Qm:
s;let m=u.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",Zm(p),` ${m}`),h||eg(e.alert.element)}}}function Zm(e){return f("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function eg(e){let t=e.querySelector("input");t?.focus(),t?.select()}function ln(e){let t=f("div",{class:"fv-menu-room"}),n=k("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=f("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=k("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(Y("more"));let r=f("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function Gi(e){let{data:t,store:n,host:o}=e,s=Ft(e,()=>d.tell(),o.keep?.playing),[r,a]=[f("b"),document.createTextNode("")],i=f("output",{class:"fv-number","ari\
a-live":"off"},"Step ",r,a),c=f("span",{class:"fv-phase-said"}),l=og(e),d=sg(s),u=rg(e),p=ag(e);e.tools.find=f("div",{class:"fv-find",role:"search"});let h=f("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Stepping"}),m=ln(e),g=f("span",{class:"fv-stands"},i,c),w={...l,...d.elements,where:g,find:e.tools.find,...u.elements,
...p},b=Ui(e,h,m,w),y=!1;function x(O){y=!!O,i.style.minWidth=`${8+2*String(n.last).length}ch`,r.parentNode!==i&&i.replaceChildren("Step ",r,a),fe(r,String(n.step)),
fe(a,` of ${n.last}`),fe(c,B(t,n.words().phase)),l.first.disabled=l.back.disabled=n.step===0,l.next.disabled=l.last.disabled=n.step===n.last,y&&(l.next.disabled=
!1),ng(e,{number:i,waited:y,...l,...p}),d.tell()}return e.fit=b.fit,{element:h,tell:x,menu:m,play:()=>s.toggle(),renew:()=>x(y),reset:u.reset,linked:(O,v)=>u.linked?.(
O,v),fill(){let O=[...Object.values(l),...Object.values(d.elements),g];if(t.still)for(let v of O)v.hidden=!0;e.places.player.append(h)},keep:()=>s.keep(),close(){
s.close(),m.close()}}}var So=["Previous step (left arrow)","Next step (right arrow)"],tg=["Previous decision (Page Up)","Next decision (Page Down)"];function Ki(e,t){
e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}function ng({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&
!e.still;c.hidden=!l;let[d,u]=l?tg:So;if(Ki(a,d),Ki(i,u),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=
qr(p,n.step,o==="phone"),a.disabled=p.number===0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function rt(e,t,n,o=e){let s=k(e,"",t,n,{class:"fv-icon",
"aria-label":t});return s.append(Y(o)),s}function og(e){let{store:t}=e;return{first:rt("first","First step (Home)",()=>e.go(0)),back:rt("back",So[0],()=>e.lecture.
active?e.lecture.back():e.go(t.step-1)),next:rt("next",So[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:rt("last","Last step (End)",()=>e.go(t.last))}}
function sg(e){let t=k("play","","Play, or stop (space)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=cn(e);return{elements:{play:t,pace:n,speed:o},
tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==s&&t.replaceChildren(Y(e.playing?"stop":"play"),f("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",
s),n.value=e.policy,o.value=String(e.speed)}}}function rg(e){let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=f("sel\
ect",{"aria-label":"Policy",title:"Under which policy the fork runs",data:{do:"policy"},onchange:u=>e.ask({kind:"policy",name:u.target.value})},...t.policies.map(
u=>f("option",{value:u,selected:u===t.policy},u))),s=f("select",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:u=>e.ask(
{kind:"scenario",number:u.target.selectedIndex})},...t.scenarios.map((u,p)=>f("option",{value:p,selected:p===t.scenario},ue(u,40)))),r=t.still?"Write one file t\
o look at in any browser; it opens here":"Write one file to step through in any browser; it opens here",a={export:k("export","Export",r,()=>e.ask({kind:"export",
step:e.store.step}))},i=k("what-if","What if…","Change the fork and run it again (w)",()=>e.whatIf()),c=Xi(e),l=c?{link:c.element}:{};return{elements:t.still?
a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function ag(e){let{
host:t}=e,n=k("present","Present","The map and the words alone, large (p; Esc leaves)",()=>e.present()),o=k("predict","Predict","Cover what happens next until y\
ou ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false","aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:k("leave","↩ why it fails","ba\
ck to the diagnosis",t.leave)}:{},predict:o,present:n,theme:rt("theme","Light or dark (t)",()=>e.toggleTheme()),help:k("help","?","Keys and signs (?)",()=>e.keys.
help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function Yi(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(d,u={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:d,...u})}}let a=ig(n(),r,s?.what),i=fg(s?.values??!0),c=f("section",{class:"fv-live","aria-label":"Live processes"},i.standing,cg(
a),i.told,i.values);e.places.live.append(c);function l(){let d=c.contains(he(e.root))||Xe(e.root),{standing:u,intact:p}=n();c.dataset.standing=u==="done"&&!p?"f\
ailed":u,i.show(n()),lg(a,n()),d&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function ig({breaks:e},t,n){let o=e.map(([i,c])=>f("option",{value:i,selected:i===n},c)),s=f("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=f("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>k(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:k("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function cg({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return f("div",{class:"fv-live-tools"},e,t,n,f("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,f("span",{class:"fv-break"},r,a),i,c)}function lg(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:d,again:u}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=d.disabled=!n,u.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function fg(e){let t=f("p",{class:"fv-standing",role:"status"}),n=f("div"),o=f("summary"),s=f("tbody"),a=f("tr",{},...["value","before","par\
ent","child"].map(c=>f("th",{scope:"col"},c))),i=f("details",{open:e},o,f("table",{},f("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
f("b",{},`${dg(c)} ${c.title}`),f("span",{},c.who)),n.replaceChildren(...c.told.map(l=>f("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(ug))}}}function dg({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function ug([e,t,...n]){
let o=n.map(s=>f("td",{class:s===t||s==="–"?null:"fv-other"},s));return f("tr",{},f("th",{scope:"row"},e),f("td",{},t),...o)}var Oo=690,pg=400,hg=1e3,Vi=100;function Ji(e){let t=f("section",{class:"fv-sheet","aria-hidden":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.
parts)s.makeUp?.();mg(e),t.replaceChildren(...gg(e),...bg(e.data.said),...yg(e.data.calls))}let o=()=>e.colours.onPaper(!1);return window.addEventListener("befo\
reprint",n),window.addEventListener("afterprint",o),{name:"print",fill:n,close(){window.removeEventListener("beforeprint",n),window.removeEventListener("afterpr\
int",o)}}}function mg({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.space,r=n||parseFloat(s.width)||Oo,a=o||parseFloat(s.height)||Oo,i=Math.min(
1,Oo/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.round((i-1)*a)}px`};for(let[l,d]of Object.entries(c))e.style.setProperty(`--\
print-${l}`,d)}function Eo(e,t){return e>0?[f("p",{},`and ${e} more ${t}`)]:[]}function gg({data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set(
[...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,pg),r=["step","phase","what","why"].map(a=>f("th",{},a));return[f("h2",{},`Decisions and fail\
ures of the ${t.last+1} steps`),f("table",{},f("thead",{},f("tr",{},...r)),f("tbody",{},...s.map(a=>wg(t,a,e.notes?.[a])))),...Eo(o.length-s.length,"steps")]}function wg(e,t,n){
let o=e.words(t),s=e.read(t)?.place;return f("tr",{},f("td",{},String(t)),f("td",{},o.phase),f("td",{},o.what,s?f("small",{},` (${s})`):null,n?f("em",{},` ✎ ${n}`):
null),f("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function bg(e){return e.flatMap(([,t,n,o])=>[f("h2",{},t),f("ul",{},...n.slice(0,Vi).map(s=>f("li",
{},s))),...Eo(n.length+o-Vi,"of them")])}function yg(e){let t=e.slice(0,hg);return[f("h2",{},"Calls"),f("pre",{},t.map(([,n])=>n).join(`
`)),...Eo(e.length-t.length,"calls")]}var Qi=120,kg={"":0n,k:10n,m:20n,g:30n,t:40n},xg=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function dn(e){let t=Array.from(e);
if(t.length>Mt){let o=`the query is longer than ${Mt} characters`;throw fn(o,"",Mt+1,"")}let n=[];for(let{raw:o,position:s,open:r}of $g(t)){if(r)throw fn("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===Bn)throw fn(`more than ${Bn} terms`,o,s,"");n.push(Sg(o,s))}return{text:e,terms:n,wantsFree:n.some(vg)}}function vg({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function un(e){let t=Array.from(e);return t.slice(0,Qi).join("").replace(
/[\r\n]+$/,"").replace(xg,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>Qi?"…":"")}function xe(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var ec=()=>xe("quotes enclose a whole value",'name~"my dll"');function fn(e,t,n,o){
let s=un(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function $g(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||Is.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function Sg(e,t){
try{return Og(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:fn(o,e,t,s??"")}}function Og(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw xe("\
one '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...Eg(n),negated:t}}function Eg(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:nc(e)}:{field:"name",sign:"~",value:tc(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return Mg(e.slice(0,t),o,e.slice(t+o.length))}function Mg(e,t,n){if(t==='"')throw ec();let o=e.toLowerCase();if(!Object.hasOwn(
Ke,o)){let r=Object.keys(Ke).join(", ");throw xe(`no field is called '${un(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=Ke[o];
if(!s.includes(t))throw xe(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw xe("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:Lg(
o,tc(n))}}function Lg(e,t){let{signs:n,choices:o}=Ke[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return nc(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${un(t)}'`;throw xe(r,`it is one of ${o.join(", ")}`)}return s}function tc(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw ec()}function nc(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<kg[s.toLowerCase()];
if(r<1n<<64n)return r}throw xe(`'${un(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function pn(e,t){return e.
terms.every(n=>Tg(n,t)!==n.negated)}function Tg({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:Zi(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return Ag(o.name.toLowerCase(),t,n);case"protect":return Cg(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function Zi(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function Ag(e,t,n){
return t==="~"?e.includes(n):e===n||zg(e)===n}function Cg(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function zg(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var Pg={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},_g="forkviz show --find lists free runs, if it is known that no row is missing";function oc(e){
let t=f("span",{class:"fv-status",role:"status"}),n=f("input",Pg),o=k("found-previous","▲","previous found (shift+Enter)",()=>d(-1)),s=k("found-next","▼","n\
ext found (Enter)",()=>d(1)),r=null,a=[],i=-1;function c(){let p=a[i];a=r?Ig(e.store,r):[],i=Mo(a,p),l(),e.space?.pick()}function l(){t.classList.remove("fv-wro\
ng"),t.title=r?.wantsFree?_g:"",t.textContent=r?Rg(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function d(p){if(!a.length)return;let h=p>0?
0:a.length-1;i=i<0?h:(i+p+a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space?.reveal([[w[g],b[g]]]),l()}function u(){i=
-1;let{query:p,wrong:h}=Dg(n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",u),n.addEventListener(
"keydown",p=>Bg(p,n,d,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),Ng(n,{look:c,rows:()=>a,asked:()=>r!==null})}function Ng(e,{look:t,rows:n,asked:o}){
return{name:"find",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function Ig(e,t){
return["parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&pn(t,e.region(n,o))).map(o=>[n,o]))}function Mo(e,t){return t?e.findIndex(([n,o])=>n===
t[0]&&o===t[1]):-1}function Rg(e,t,n){return e?`${t<0?"":`${t+1} of `}${e} found`:n?"free runs are not listed here":"none found"}function Dg(e){try{return{query:e.
trim()?dn(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,wrong:{what:n??o,message:o}}}}function Bg(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?
-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),o();else return;e.preventDefault(),e.stopPropagation()}var sc="Why the fork fails, and what to do";function rc(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=f("section",{class:"\
fv-cause-whole","aria-label":sc,hidden:!0}),s=f("div",{class:"fd-inside"}),r=k("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=Le(s,t.diagnosis,{level:2,layout:"narrow",comparing:(d,u)=>to(e,u)}),a.lay(),r.focus({preventScroll:!0})}return o.append(f(
"p",{class:"fv-cause-head"},f("b",{},sc),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var Lo=50,jg={conflicts:"conflict",caveats:"caveat",notes:"note"};function Wg(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${jg[n]}${o===1?"":
"s"}`).join(", ")}function Fg([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,d=n.length+o,u=s?`${i.length}\
 of ${d}`:d,p=()=>a(c.length+10*Lo);return f("section",{data:{said:e}},f("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${u})`),f("ul",{},...c.map(h=>f("li",{},h))),
l?k("more-said",`and ${l} more`,"show more of them",p):null,o?f("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function hn(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=f("div"),o=new Map,s=f("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>Fg(c,a,o.get(c[0])??Lo,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:f("div",{class:"fv-caveats"},t>Lo?s:null,n),
counts:Wg(e),conflicting:e.some(([a])=>a==="conflicts")}}function mn(e,{name:t,title:n,head:o=!0}){let s=k(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(Y("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=f("span",{class:"f\
v-pane-said"}),a=f("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=f("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",f("b",{},n)," ",r),c=f("span",{class:"fv-pane-more"}),l=f("div",{class:"fv-pane-head"},f("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(d,u,p=!1){i.setAttribute("aria-expanded",String(!d)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":d?"▸":"▾",r.textContent=d?u:""}}}var ac={name:"said",title:"What was assumed",scrolls:!0},ic=["verdict","timeline"];function cc(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=f("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,d=l?c:f("\
div",{class:"fv-body",tabindex:a?0:null});if(!ic.includes(n??"")){let u=mn(e,t);e.heads.set(n,u),c.append(u.element)}return l||c.append(d),e.panes[n??""]=c,e.bodies[n??
""]=d,c}function lc(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of W())e.specs.set(c.name,c),cc(e,c).hidden=!t.has(c.name);let r=e.places=qg(e),a=f("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!ic.includes(c)).map(c=>e.panes[c]));r.main=f("div",{class:"fv-main"},a),r.grid=a,Ug(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function qg(e){let t=f(
"div",{class:"fv-more"}),n=f("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:Hg(e.data),t),o=f("div",{class:"fv-marks-pl\
ace"}),s=f("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:f("div",{class:"fv-player"}),live:f("div",{class:"fv-live-place"}),legend:f(
"div",{class:"fv-legend"},o,s)}}function Hg(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return f("div",{class:"fv-outcome"},f("h1",{},e.title),f("p",{class:t},
n))}function Ug(e,t){let{data:n,places:o}=e,s=hn(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(f("span",{title:r},r)),s&&
(cc(e,ac),e.specs.set("said",ac),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",f("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[f("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var Xg=0,Z=new WeakMap;async function fc(e,t,n={}){let o=ze(e,t,n,`f${Xg+=1}-`),s=t.panes??W().map(({name:l})=>l),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
l=>s.includes(l)));Z.set(e,o),o.holds=()=>Z.get(e)===o&&!n.closed?.(),o.bar=Gi(o),jr(o),o.colours.dressRoot(),lc(o,a),o.layout=qt(o),o.bar.fill(),o.keys=Dt(o),o.
store.go(n.keep?.step??n.step??t.opening),o.tell();for(let{name:l,before:d}of W())a.has(l)&&d?.(o,o.bodies[l]);for(let l of W())!l.figure&&a.has(l.name)&&dc(o,await l.
make(o,o.bodies[l.name]));let i=Yg(o,a),c=a.has("space")?oc(o):null;return o.colours.apply(),o.tell(),e.addEventListener("keydown",o.keys.onKey),oe(e,n.focus),o.
layout.lay(),await Ys(o,a),o.space?Kg(o,c):Gg(o),o.layout.watch(),Vg(o),oe(e,n.focus),Qg(o,i)}function dc(e,t){t&&e.parts.push(t)}function Kg(e,t){e.search=t,e.
parts.push(t),t.renew()}function Gg(e){e.tools.find.replaceChildren(),e.fit(!0)}function Yg(e,t){let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&
(e.cause=rc(e),dc(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=Yi(e,e.ask)),Rt(e)&&(e.asks=hr(e,e.ask)),Ji(e)}function Vg(e){let{host:t,root:n}=e,o=t.keep??{};
o.range&&e.space&&e.space.show(o.range);let s=o.selected||t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.
dataset.busy,o.cause&&e.cause?.restore(o.cause)}function Jg(e,t,n){let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();
for(let a of r)a.renew?.();for(let a of r)a.pick?.();e.tell(),delete e.root.dataset.busy}function Qg(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{
ui:e,go:e.go,select:e.select,complain:a.complain,theme:e.colours,adopt:(c,l)=>Jg(e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){
return r.written()},message(...c){delete n.dataset.busy,a.message(...c)},linked(c,l){delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){
delete n.dataset.busy,i.reset(),e.live?.renew(),a.complain(c,l)},keep:()=>({step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),
layout:e.layout.keep(),playing:e.bar.keep(),query:e.tools.find.querySelector("input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>Zg(
e,t)}}function Zg(e,t){let{root:n,parts:o}=e;for(let s of[e.bar,e.layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(
0);for(let s of o)s.view&&ae(s.view);Z.get(n)===e&&(Z.delete(n),n.replaceChildren())}var C=["a","b"];function uc(e){let{pairs:t,shown:n,decides:o}=e,s=t.length-1,r={a:new Map,b:new Map};t.forEach((c,l)=>{C.forEach((d,u)=>{let p=c[u];typeof p=="n\
umber"&&r[d].set(p,l)})});let a=new Map(e.rows.map(([c,l,d,u])=>[c,{row:c,kind:l,a:d,b:u}])),i=[...a.keys()];return{last:s,all:i,matter:o.matter,held:c=>Math.min(
Math.max(Math.round(c)||0,0),s),shown:c=>({a:n[c][0],b:n[c][1]}),waits:(c,l)=>t[c][l==="a"?0:1]===null&&c!==o.row,rowOf:(c,l)=>r[c].get(l)??0,difference:c=>a.get(
c)??null}}var pc=(e,t)=>e.find(n=>n>t)??t,hc=(e,t)=>e.findLast(n=>n<t)??t;function To(e,t){let n=C.flatMap(o=>t[o].map(s=>e.rowOf(o,s)));return[...new Set(n)].sort(
(o,s)=>o-s)}function mc(e,t){let n=e.indexOf(t);return e.length?n<0?`${e.length} in all`:`${n+1} of ${e.length}`:"none"}function gn({a:e,b:t}){if(e.policy!==t.policy)
return{a:e.policy,b:t.policy};let n=`${e.title}, `;return t.title.startsWith(n)?{a:"as it is",b:t.title.slice(n.length)}:e.title===t.title?{a:e.policy,b:t.policy}:
{a:e.title,b:t.title}}function yc(e,t,n,{body:o,more:s}){let r=ew(t),a=tw(e,t,n),i=k("all-differences","","",()=>c(a.element.hidden===!0),{class:"fv-link"});o.append(r,a.element),n.all.
length&&s?.append(i);function c(l){r.hidden=l,a.element.hidden=!l,i.textContent=l?"As a whole":`All ${n.all.length}`,i.title=l?"what differs as a whole":"each r\
ow that differs",l&&a.tell(e.store.step)}return c(!1),{name:"differences",tell:a.tell,show:c}}function ew(e){let t=gn(e),n=["",`A · ${t.a}`,`B · ${t.b}`],[o,s]=[
!1,!0].map(r=>e.summary.filter(a=>a.same===r));return f("table",{class:"fv-summary"},f("thead",{},f("tr",{},...n.map(r=>f(r?"th":"td",r?{scope:"col"}:{},r)))),f(
"tbody",{},...o.map(gc)),...s.length?[f("tbody",{class:"fv-alike","aria-label":"The same in both"},...s.map(gc))]:[])}function gc({name:e,address:t,a:n,b:o,same:s}){
return f("tr",{class:s?"":"fv-differs"},f("th",{scope:"row"},e,...t?[" ",j(Number(t))]:[]),wc(n),wc(o))}function wc([e,t,n]){return f("td",{},...t?[f("span",{class:n?
`fv-${n}`:"","aria-hidden":"true"},t)," "]:[],e)}function tw(e,t,n){let o=n.all.map(r=>{let a=n.difference(r),i=n.matter.includes(r);return f("li",{},f("button",
{type:"button",class:"fv-difference-row",data:{row:String(r)},onclick:()=>e.go(r)},...i?[f("b",{class:"fv-matters"},r===t.decides.row?"decides":"ends a fork"),"\
 "]:[],...bc("A",a.a),...bc("B",a.b)))}),s=f("ol",{class:"fv-difference-list","aria-label":"All rows that differ",hidden:!0},...o);return{element:s,tell(r){if(!s.
hidden)for(let a of o){let i=a.firstElementChild;i.dataset.row===String(r)?(i.setAttribute("aria-current","step"),i.scrollIntoView({block:"nearest"})):i.removeAttribute(
"aria-current")}}}}function bc(e,t){return t?[f("span",{class:"fv-difference-side"},f("b",{},e),` ${t}`)]:[f("span",{class:"fv-difference-side fv-difference-non\
e"},f("b",{},e)," has no such step")]}function nw(){let e={class:"fv-icon"};return{status:f("span",{class:"fv-status",role:"status"}),input:f("input",{type:"search",name:"find","aria-label":"Find in\
 both",placeholder:"Find in both",title:"A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3}),
buttons:t=>[k("found-previous","▲","Previous found (shift+Enter)",()=>t(-1),e),k("found-next","▼","Next found (Enter)",()=>t(1),e)]}}function ow(e,t,n){return t.
flatMap(({who:o,side:s},r)=>{let{store:a}=n[s],{shown:i}=a.tables[o];return a.order(o).filter(l=>i[l]&&pn(e,a.region(o,l))).map(l=>[r,l])})}function kc(e,t,n,o){
let{status:s,input:r,buttons:a}=nw(),i=a(g=>h(g)),c=null,l=[],d=-1;function u(){let g=l[d];l=c?ow(c,n,o):[],d=Mo(l,g),p(),t.pick()}function p(){s.classList.remove(
"fv-wrong"),s.textContent=c?l.length?`${d<0?"":`${d+1} of `}${l.length} found`:"none found":"";for(let g of i)g.hidden=!l.length}function h(g){if(!l.length)return;
d=d<0?g>0?0:l.length-1:(d+g+l.length)%l.length;let[w,b]=l[d],{who:y,side:x}=n[w];o[x].selectRow(y,b);let O=o[x].store.tables[y];t.reveal([[O.start[b],O.end[b]]]),
p()}function m(g){[d,c]=[-1,null];try{c=g.trim()?dn(g):null,u()}catch(w){u(),s.classList.add("fv-wrong"),s.textContent=w.what??w.message}}return sw(e,r,h,m),e.tools.
find.append(r,...i,s),p(),{name:"find",rows:()=>l,focus:()=>r.focus(),renew(){c&&u()},ask(g){r.value=g,m(g)},text:()=>r.value}}function sw(e,t,n,o){t.addEventListener(
"input",()=>o(t.value)),t.addEventListener("keydown",s=>{if(s.key==="Enter")n(s.shiftKey?-1:1);else if(s.key==="Escape")t.value="",o(""),e.root.focus();else return;
s.preventDefault(),s.stopPropagation()})}var xc={ok:"✓ ",failed:"✗ ",risk:"! "},rw={"○":"cause","✗":"failure","✓":"goes well"};function aw([e,t]){return e==="address"?j(Number(t)):e==="name"?
f("bdi",{},t):e in xc?f("b",{class:`fv-${e}`},f("span",{"aria-hidden":"true"},xc[e]),t):f("span",{},t)}function vc(e,t){let{headline:n,links:o}=t.decides,s=o.map(
c=>({link:c,element:iw(e,c)})),r=f("ol",{class:"fv-chips","aria-label":"What leads to the two outcomes"});s.forEach(({link:c,element:l},d)=>{let u=d===0?null:o[d-
1].side===c.side?"→":"against";r.append(f("li",{},u?f("span",{class:"fv-chip-between","aria-hidden":u==="→"?"true":null},u):null,l))});let a=f("h1",{class:"\
fv-verdict-says",title:`A: ${t.a.title}
B: ${t.b.title}`},...n.map(aw));return{element:f("div",{class:"fv-headline"},a,...s.length?[r]:[]),resize(){for(let{link:c,element:l}of s)M(l,".fv-chip-says").replaceChildren(
...$c(c,e.size==="phone"))},tell(c){for(let{link:l,element:d}of s)c[l.side]===l.step?d.setAttribute("aria-current","step"):d.removeAttribute("aria-current")}}}function iw(e,t){
let n=t.side.toUpperCase();return f("button",{type:"button",class:"fv-chip",data:{do:"link",role:t.role,side:t.side,step:String(t.step)},title:`Go to step ${t.step}\
 of ${n}: ${t.label}`,onclick:()=>e.goStep(t.side,t.step,t.row)},...t.sign?[f("span",{class:`fv-chip-sign fv-chip-${t.role}`,title:rw[t.sign]},t.sign)]:[],f("sp\
an",{class:"fv-chip-says"},...$c(t,e.size==="phone")))}function $c(e,t){return[f("b",{},e.side.toUpperCase()),t?` ${e.step}`:` step ${e.step}: ${e.label}`]}var Sc=e=>[["p","p","go to the difference that decides",e.decide],["x","x","next difference",e.nextDifference],["X","shift+x","previous difference",e.differenceBefore]];var cw=[{who:"parent",side:"a",title:"PARENT",note:"(same in both)",short:"(both)",x0:.02,x1:.29},{who:"child",side:"a",title:"CHILD A",x0:.36,x1:.64},{who:"chi\
ld",side:"b",title:"CHILD B",x0:.71,x1:.98}],lw=[{who:"parent",side:"a",title:"PARENT A",x0:.01,x1:.215},{who:"parent",side:"b",title:"PARENT B",x0:.265,x1:.47},
{who:"child",side:"a",title:"CHILD A",x0:.53,x1:.735},{who:"child",side:"b",title:"CHILD B",x0:.785,x1:.99}];function Oc(e,t,n,o){let s=n?cw:lw,r=(u,p)=>s.findIndex(
h=>h.who===u&&h.side===p),a=(u,p)=>p.flatMap(([h,m])=>{let g=r(h,u);return g<0?[]:[[g,m]]}),i=u=>[...a("a",u(t.a)),...a("b",u(t.b))],c=u=>e.store.step===e.decides.
row&&e.decides.place?.[0]===u,l=u=>!!e.decides.freed[C.indexOf(s[u].side)];return{map:nn(e,{...o,columns:s.map(({side:u,...p})=>({...p,store:t[u].store})),links:[],
subject:()=>e.store.step===e.decides.row?e.decides.place:null,freed:(u,p)=>c(p)&&l(u),kept:(u,p)=>s[u].who==="child"&&c(p)&&e.decides.freed.includes(!0)&&!l(u),
needed:n?[1,2]:[2,3],equals:n?[[1,2]]:[[2,3]],picked:()=>i(u=>u.pickedRows()),found:()=>e.foundRows(),select(u,p,h={}){let{who:m,side:g}=s[u];p>=0?t[g].selectRow(
m,p,h.add):h.dll!==void 0&&h.dll>=0?t[g].select({dll:h.dll},h.add):t[g].select(null)}}),columns:s}}var z=(e,...t)=>({panes:t,weight:e}),Be=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),ve=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});var De=["pair-algorithm","pair-calls","pair-sorting","pair-recursion","pair-said"],Ao=(e=42)=>Be("compare-words",e,z(1,"why-a"),z(1,"why-b")),fw={wide:()=>Be("c\
ompare-wide",1,z(46,"space"),ve("compare-wide-right",54,Ao(),Be("compare-wide-low",58,z(48,"differences"),z(52,...De)))),middle:({height:e})=>Be("compare-middle",
1,z(642,"space"),e<600?ve("compare-middle-low",614,Ao(58),z(42,"differences",...De)):ve("compare-middle-right",614,Ao(42),z(32,"differences"),z(26,...De))),narrow:({
height:e})=>Be("compare-narrow",1,z(460,"space"),e<430?z(506,"why-a","why-b","differences",...De):ve("compare-narrow-right",506,z(44,"why-a","why-b"),z(56,"diff\
erences",...De))),phone:()=>ve("compare-phone",1,z(60,"space"),z(40,"why-a","why-b","differences",...De)),present:({width:e})=>(e<700?ve:Be)("compare-present",1,
z(56,"space"),ve("compare-said",44,z(1,"why-a"),z(1,"why-b")))},Ec=e=>fw[e.kind==="present"?"present":e.size](e);function dw(e,t,n){let{presenting:o}=e.layout;(o?e.places.more:n).append(t),t.textContent=o?"Leave":"Present"}function at(e,t,n){let o=k(e,"",t,n,{class:"fv-ico\
n","aria-label":t});return o.append(Y(e)),o}function Mc(e,t,n){let{store:o}=e,s=Ft(e,()=>O(),e.host.keep?.playing),r=f("output",{class:"fv-number","aria-live":"\
off"}),a=f("output",{class:"fv-count","aria-live":"off"}),i=uw(e,t),c=gw(s),{before:l,after:d}=pw(e),u=ww(e,t);e.tools.find=f("div",{class:"fv-find",role:"searc\
h"});let{pace:p,speed:h}=cn(s),m=ln(e),{present:g,exported:w,tools:b}=hw(e,n),y={...i,play:c,before:l,after:d,number:r,which:u,count:a,find:e.tools.find},x=f("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Comparing"},...Object.values(y));e.places.player.append(x),e.places.more.append(...b,m.element),m.room.append(p,
h,g,...w),e.fit=()=>{for(let v of[l,d])v.textContent=mw(v===l,e.size);x.append(...Object.values(y)),dw(e,g,m.room),O();for(let v of[e.tools.find,a,u,i.first,i.last])
(e.size==="phone"||x.scrollWidth>x.clientWidth+1)&&m.room.append(v)};function O(){let{a:v,b:L}=t.shown(o.step),{ends:A}=e,G=de=>e.size==="phone"?"":` of ${de}`,
Oe=[f("b",{},`A ${v}`),`${G(A.a)} · `,f("b",{},`B ${L}`),G(A.b)];r.replaceChildren(...Oe),r.title=`row ${o.step} of ${t.last}`;let je=e.differences();a.textContent=
mc(je,o.step),i.first.disabled=i.back.disabled=o.step===0,i.next.disabled=i.last.disabled=o.step===t.last,l.disabled=!je.some(de=>de<o.step),d.disabled=!je.some(
de=>de>o.step),u.value=e.which,c.tell(),p.value=s.policy,h.value=String(s.speed)}return{element:x,tell:O,play:()=>s.toggle(),keep:()=>s.keep(),close(){s.close(),
m.close()}}}function uw(e,{last:t}){let{store:n}=e;return{first:at("first","First row (Home)",()=>e.go(0)),back:at("back","Previous row (left arrow)",()=>e.go(n.
step-1)),next:at("next","Next row (right arrow)",()=>e.go(n.step+1)),last:at("last","Last row (End)",()=>e.go(t))}}function pw(e){let t=n=>()=>e.press(n);return{
before:k("difference-before","◀ ≠ Difference","Previous difference (shift+x)",t("X")),after:k("difference","Difference ≠ ▶","Next difference (x)",t("x"))}}
function hw(e,t){let n=k("present","Present","The map and the words alone, large (Esc leaves)",()=>e.present()),o=()=>e.ask({kind:"export",step:e.store.step});return{
present:n,exported:e.host.request?[k("export","Export","Write one file to step through in any browser",o)]:[],tools:[...t?[k("leave","↩ To the fork","Leave th\
e comparison",t)]:[],at("theme","Light or dark (t)",()=>e.toggleTheme()),k("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon"})]}}function mw(e,t){
let n=t==="phone"||t==="narrow"?"":"Difference";return(e?`◀ ≠ ${n}`:`${n} ≠ ▶`).trim()}function gw(e){let t=k("play","","Play, or stop (space)",()=>e.toggle(),
{class:"fv-main-button"});return Object.assign(t,{tell:()=>{let o=e.playing?"Stop":"Play";t.dataset.now!==o&&(t.replaceChildren(Y(e.playing?"stop":"play"),f("sp\
an",{},o)),t.dataset.now=o,t.setAttribute("aria-label",o))}})}function ww(e,t){let n=f("select",{"aria-label":"Which differences",title:"Which differences the b\
uttons stop at",data:{do:"which"},onchange:()=>e.choose(n.value==="all"?"all":"matter")},f("option",{value:"matter",disabled:!t.matter.length},"Differences that\
 matter"),f("option",{value:"all"},`All ${t.all.length}`));return n}var bw=new Set(["decision","failure","done"]);function Lc(e,t){let n=r=>To(t,{a:r(e.a),b:r(e.b)}),o=[e.a,e.b].find(r=>r.verdict?.occupant)??e.a,s=n(r=>Object.keys(
r.notes??{}).map(Number));return{...e.a,opening:e.opening,diagnosis:null,live:null,decisions:n(r=>r.decisions),failures:n(r=>r.failures),notes:Object.fromEntries(
s.map(r=>[r,""])),verdict:{...o.verdict,links:e.decides.links.map(r=>({...r,step:r.row}))},said:[]}}function Tc(e,t,n){let o=0,s=yw(e,t);return{data:n,get step(){
return o},get last(){return t.last},get tables(){return{...e.a.tables,ticks:{mark:s}}},stand(r){o=r},rowsOfSteps:r=>To(t,r),order:()=>[],shown:()=>[],words:()=>({
what:t.difference(o)?.a??"",phase:""})}}function yw(e,t){let n=new Array(t.last+1).fill("other");for(let o of C)e[o].tables.ticks.mark.forEach((s,r)=>{bw.has(s)&&
(n[t.rowOf(o,r)]=s)});return n}var kw=["algorithm","calls","sorting","recursion"];function zc(e,t){let{root:n}=e;n.classList.add("fv","fv-compare"),n.tabIndex=-1,n.setAttribute("role","group"),
n.setAttribute("aria-label",`two forks compared: ${t.a.title} and ${t.b.title}`);let o={a:Ac(),b:Ac()},s=f("div",{class:"fv-grid"}),r=c=>s.append(Co(e,c).pane);
r({name:"space",title:"Address spaces, low at the top",head:!1});for(let c of C)s.append(xw(e,t,c,o[c]));r({name:"differences",title:"What differs",scrolls:!0});
for(let c of kw){let l=W().find(d=>d.name===c);l&&s.append(Cc(e,t,l,o))}let a=$w(t);if(a){s.append(Cc(e,t,a,o));for(let c of C)Sw(t[c],o[c].bodies.said)}e.places=
{verdict:f("div",{class:"fv-verdict-line fv-compare-line"}),more:f("div",{class:"fv-more"}),player:f("div",{class:"fv-player"}),live:f("div"),legend:f("div",{class:"\
fv-legend"}),main:f("div",{class:"fv-main"},s),grid:s};let i=f("div",{class:"fv-timelines"},...C.map(c=>Ow(t,c,o[c])));return n.replaceChildren(e.places.verdict,
e.alert.element,e.places.player,i,e.places.main),o}function Ac(){return{bodies:{},panes:{},more:{}}}function Co(e,t,n=t.name){let{name:o,title:s,scrolls:r}=t,a=f(
"section",{class:`fv-pane fv-${n}`,id:`${e.mine}${o}`,"aria-label":s,data:{pane:o}}),i=mn(e,t),c=n==="space"?a:f("div",{class:"fv-body",tabindex:r?0:null});return a.
append(i.element,...c===a?[]:[c]),e.heads.set(o,i),e.specs.set(o,t),e.panes[o]=a,e.bodies[o]=c,{pane:a,body:c}}function xw(e,t,n,o){let s=n.toUpperCase(),{pane:r,
body:a}=Co(e,{name:`why-${n}`,title:`Words of ${s}`,head:!1,scrolls:!0},"why");return r.dataset.side=n,r.prepend(f("p",{class:"fv-side-line"},f("b",{class:"fv-l\
etter"},s)," ",...vw(t[n])," ",f("span",{class:"fv-waiting"}))),o.panes.why=r,o.bodies.why=a,r}function vw(e){if(e.waits)return[f("b",{class:"fv-waits"},"… has \
not ended")];if(e.succeeded)return[f("b",{class:"fv-ok"},"✓ succeeds")];let t=(e.verdict?.links??[]).findLast(o=>o.role==="failure")?.step,n=t===void 0?[]:[f(
"span",{class:"fv-at-step"},` at step ${t}`)];return[f("b",{class:"fv-failed"},"✗ fails",...n)]}function Cc(e,t,n,o){let{name:s}=n,r={...n,name:`pair-${s}`,figure:void 0,
head:!0,scrolls:!1,unused:()=>C.every(c=>n.unused?.(t[c]))?n.unused?.(t.a)??"":"",said:void 0},{pane:a,body:i}=Co(e,r,"pair");for(let c of C){let l=f("span",{class:"\
fv-pane-more"}),d=f("div",{class:"fv-body",tabindex:n.scrolls?0:null}),u=f("section",{class:`fv-half fv-${s}`,"aria-label":`${c.toUpperCase()}: ${r.title}`,data:{
side:c}},f("header",{class:"fv-half-head"},f("b",{class:"fv-letter"},c.toUpperCase()),l),d);o[c].panes[s]=u,o[c].bodies[s]=d,o[c].more[s]=l,i.append(u)}return a}
function $w(e){return C.some(t=>e[t].said.length)?{name:"said",title:"Assumed",scrolls:!0}:null}function Sw(e,t){let n=hn(e.said);t.append(n?.element??f("p",{class:"\
fv-none"},"nothing"))}function Ow(e,t,n){let o=f("div",{class:"fv-timeline"});n.panes.timeline=o,n.bodies.timeline=o;let{title:s,policy:r,waits:a,succeeded:i}=e[t],
c=a?"…":i?"✓":"✗";return f("section",{class:"fv-timeline-row","aria-label":`Timeline of ${t.toUpperCase()}`,data:{side:t}},f("div",{class:"fv-timeline-nam\
e",title:`${s}
${r}`},f("b",{},`${t.toUpperCase()} `,f("span",{class:a?"fv-waits":i?"fv-ok":"fv-failed"},c)),f("span",{class:"fv-label"},gn(e)[t])),o)}var Ew=["timeline","why","algorithm","calls","sorting","recursion"];function zo(e,t,n,o){let{bodies:s}=o,r=f("div",{class:"fv-side-root",data:{side:n}}),i=ze(r,
t,{onSelect:l=>e.selectedIn(n,l)},`${e.mine}${n}-`);i.colours.close();let c=i.go;return Object.assign(i,Tw(e,n,o)),{ui:i,name:n,move:c,root:r,get step(){return i.
store.step},async make(l){for(let d of W()){if(!Ew.includes(d.name)||!!d.figure!==l)continue;let u=s[d.name];d.before?.(i,u);let p=d.figure?await Ge(i,d.figure,
u):[];if(!p)return;let h=await d.make(i,u,...p);h&&i.parts.push(h),d.name==="why"&&Mw(o.panes.why)}},resize(){Object.assign(i,{size:e.size,tall:e.tall,type:e.type});
for(let l of i.parts)l.resize?.()},restyle(l){for(let d of i.parts)d.restyle?.(l);for(let{name:d}of Lw(r))e.root.style.setProperty(d,r.style.getPropertyValue(d))},
close(){for(let l of i.parts)l.close?.(),l.view&&ae(l.view)}}}function Mw(e){let t=M(e,".fv-kicker");t.setAttribute("aria-live","polite"),M(e,".fv-side-line").append(
t)}function Lw({style:e}){return Array.from(e,t=>({name:t}))}function Tw(e,t,{bodies:n,panes:o,more:s}){return{bodies:n,panes:o,holds:e.holds,paired:!0,places:{
...e.places,marks:f("div")},colours:e.colours,heads:new Map(Object.entries(s).map(([r,a])=>[r,{more:a}])),specs:new Map(W().map(r=>[r.name,r])),bar:{tell(){},play:e.
play},keys:{press:r=>e.keys.press(r),help:r=>e.keys.help(r)},layout:{fold(){},full:e.full},full:e.full,theme:e.theme,toggleTheme:e.toggleTheme,go:r=>e.goStep(t,
r),forward:()=>e.forward()}}var Aw=0;async function Pc(e,t,n={}){let o=uc(t),s=Cw(e,t,o,n);Z.set(e,s),s.holds=()=>Z.get(e)===s&&!n.closed?.();let r=zc(s,t),a={a:zo(s,t.a,"a",r.a),b:zo(s,t.
b,"b",r.b)};s.sides=a;let{request:i}=n,c=n.leave??(t.back&&i?()=>i({kind:"back"}):null),l=vc(s,t);s.places.verdict.append(l.element,s.places.more),s.parts.push(
l),s.layout={presenting:!1},s.player=Mc(s,o,c),s.layout=qt(s),s.keys=Dt(s),s.press=s.keys.press,s.listed=yc(s,t,o,{body:s.bodies.differences,more:s.heads.get("d\
ifferences").more}),s.tellAll=()=>Pw(s,o,l);let d=o.held(n.keep?.row??n.step??t.opening);_c(s,o,d),s.layout.lay();for(let u of C)a[u].resize(),await a[u].make(!1);
return s.colours.apply(),s.tellAll(),e.addEventListener("keydown",s.keys.onKey),oe(e,n.focus),await Iw(s,t,a),s.colours.apply(),s.layout.watch(),Rw(s,n),e.dataset.
ready="true",oe(e,n.focus),Dw(s)}function Cw(e,t,n,o){let s=ze(e,Lc(t,n),{...o,aligned:!0,onSelect:void 0},`c${Aw+=1}-`),r=Tc(t,n,s.data);Object.assign(s,{host:{
...o,aligned:!0},store:r,plan:Ec,ends:{a:t.a.words.length-1,b:t.b.words.length-1},decides:t.decides,which:o.keep?.which??(n.matter.length?"matter":"all"),differences:()=>s.
which==="matter"&&n.matter.length?n.matter:n.all,bar:{tell(){},play:()=>s.player.play()},foundRows:()=>s.find?.rows()??[],...zw(n,()=>s),...Nw(()=>s)}),s.moreKeys=
Sc(s);let a=s.restyle;return s.restyle=i=>{a(i);for(let c of C)s.sides?.[c].restyle(i)},s.resized=()=>{for(let i of C)s.sides[i].resize();s.parts.forEach(i=>i.resize?.())},
s}function zw(e,t){function n(o,s=!1){let r=t(),a=e.held(o);a===r.store.step&&!s||(_c(r,e,a),r.tellAll(),!s&&(r.host.onStep?.(a),Ye()))}return{go:n,forward:()=>n(
t().store.step+1),goStep(o,s,r=e.rowOf(o,s)){let a=t();e.shown(a.store.step)[o]!==s&&n(r)},tell:()=>t().tellAll(),choose(o){t().which=o,t().tellAll()},nextDifference:()=>n(
pc(t().differences(),t().store.step)),differenceBefore:()=>n(hc(t().differences(),t().store.step)),decide:()=>n(t().data.opening),play:()=>t().player.play()}}function _c(e,t,n){
e.store.stand(n);let o=t.shown(n);for(let s of C)e.sides[s].move(o[s]);e.space?.update(),e.find?.renew()}function Pw(e,t,n){let{step:o}=e.store;e.root.dataset.row=
String(o),n.tell(t.shown(o)),e.player.tell(),e.listed.tell(o);for(let s of C)_w(e.panes[`why-${s}`],t.waits(o,s))}function _w(e,t){e.toggleAttribute("data-waits",
t);let n=e.querySelector(".fv-waiting");n&&(n.textContent=t?"has no such step":"")}function Nw(e){let t=!1,n=o=>C.forEach(s=>o(e().sides[s].ui));return{selectedIn(o,s){
if(t)return;let r=e();t=!0,r.sides[o==="a"?"b":"a"].ui.select(s),t=!1,r.root.dataset.selected=s,r.space?.pick(),r.host.onSelect?.(s)},select:(o,s)=>e().sides.a.
ui.select(o,s),selectNext:o=>e().sides.a.ui.selectNext(o),selected:()=>e().sides.a.ui.selected()??e().sides.b.ui.selected(),pickedRows:()=>e().sides.a.ui.pickedRows(),
pickedSteps:()=>e().store.rowsOfSteps({a:e().sides.a.ui.pickedSteps(),b:e().sides.b.ui.pickedSteps()}),selectedSpans(){let o=[];return n(s=>o.push(...s.selectedSpans())),
o}}}async function Iw(e,t,n){try{let o=e.bodies.space;Jt(o);let s=await Ge(e,"space",o);if(!s)return;let[r,a]=s,i={a:n.a.ui,b:n.b.ui},{map:c,columns:l}=Oc(e,i,t.
sameParent,{body:o,figure:r,view:a});e.space=i.a.space=i.b.space=c,e.parts.push(c),e.find=e.search=kc(e,c,l,i);for(let d of C)await n[d].make(!0)}catch(o){e.alert.
complain(`the figures could not be drawn: ${o.message??o}`,"The words, the listing and the calls still work.")}}function Rw(e,t){let n=t.keep?.selected||t.selected;
n&&e.select(n),t.keep?.query&&e.find?.ask(t.keep.query),t.keep?.range&&e.space?.show(t.keep.range)}function Dw(e){let{root:t,alert:n,sides:o}=e;return{ui:e,views:o,
go:e.go,select:e.select,complain:n.complain,theme:e.colours,get step(){return e.store.step},get selected(){return t.dataset.selected??""},keep:()=>({row:e.store.
step,theme:e.colours.name(),which:e.which,selected:t.dataset.selected??"",layout:e.layout.keep(),playing:e.player.keep(),query:e.find?.text(),range:e.space?.kept()??
null}),message(...s){delete t.dataset.busy,n.message(...s)},refused(s,r){delete t.dataset.busy,n.complain(s,r)},close:()=>Bw(e)}}function Bw(e){let{root:t}=e;for(let n of[
e.player,e.layout,e.colours])n?.close();t.removeEventListener("keydown",e.keys.onKey);for(let n of C)e.sides[n].close();for(let n of C)e.sides[n].ui.store.go(0);
for(let n of e.parts)n.close?.(),n.view&&ae(n.view);t.classList.remove("fv-compare"),Z.get(t)===e&&(Z.delete(t),t.replaceChildren())}var jw=e=>()=>({request:t=>e.send(t)});function wn(e,t,n={}){let{show:o,follow:s,tell:r,fail:a,close:i}=Yw(e,t,{hostOf:n.hostOf??jw(e),sized:n.sized??(()=>()=>{}),
onView:n.onView??(()=>{})}),c=Hs(o,a),l=[["change:step",s],["change:selected",s],["change:data",()=>c(void 0)],["msg:custom",r]];for(let[d,u]of l)e.on(d,u);return{
ready:c(void 0),close(){for(let[d,u]of l)e.off(d,u);i()}}}function Ww(){let e="";function t(){e&&URL.revokeObjectURL(e),e=""}return{close:t,link(n,o){return t(),
e=URL.createObjectURL(new Blob([o],{type:"text/html"})),f("a",{href:e,download:n,data:{do:"download"}},"download")}}}function Fw(e,t){return t?.close(),delete e.
dataset.ready,e.forkviz=null}function qw(e,t,n){let[o,s]=[t.get("step"),t.get("selected")];typeof o=="number"&&e.step!==o&&e.go(o),n.onStep(e.step),e.selected!==
void 0&&e.selected!==s&&e.select(s)}function Hw(e){let t=Ww(),n=[];function o(){let s=e();if(s)for(let[r,a]of n.splice(0))Uw(s,t,r,a)}return{late:o,close:t.close,
say(s,r){n.push([s,r]),o()}}}function Uw(e,t,n,o){n?.kind==="error"?e.refused(n.what,n.advice):n?.kind==="waits"?e.waits?.(n.text):n?.kind==="nothing"?delete e.
ui.root.dataset.busy:n?.kind==="linked"?e.linked?.(n.fragment,n.told):n?.kind==="exported"&&e.message(`${n.text} `,t.link(n.name,o[0]))}function Xw(e,t){function n(o,s){
!t()||e.get(o)===s||(e.set(o,s),e.save_changes())}return{onStep:o=>n("step",o),onSelect:o=>n("selected",o)}}function Kw(e){return Object.fromEntries(["selected",
"panes","bare"].map(t=>[t,e.get(t)]))}function Gw(){let e=new WeakMap,t=null;return{next(n,o,s){let r=n?.keep();return r&&e.set(t,r),t=o,r&&{...e.get(o)??r,theme:r.
theme,step:s,row:void 0}}}}function Yw(e,t,{hostOf:n,sized:o,onView:s}){let r=null,a=null,i=!1,c=()=>{},l=Gw(),d=null,u=()=>[a,d].includes(e.get("data")),p={...Xw(
e,u),closed:()=>i},h=Hw(()=>u()&&!i?r:null);async function m(){let b=e.get("data");if(i||u())return h.late();let y=await At(b).catch(A=>{throw d=b,A});if(i||b!==
e.get("data"))return;[a,d]=[b,null];let x=e.get("step");if(y.live&&r?.fork===y.live.fork)return r.adopt(y,x),h.late();let O=l.next(r,y,x),v=St(t);r=Fw(t,r),c(),
c=o(t);let L={step:x,...Kw(e),keep:O,focus:v,...n(y),...p};if(r=await(y.a?Pc:fc)(t,y,L),i)return void r.close();t.forkviz=r,s(r,y),g(),h.late()}function g(){r&&
u()&&qw(r,e,p)}function w(b){let y=`The explorer could not be built: ${b.message??b}`;if(!r)return i||t.append(y);r.refused(y,"What you see is what was there be\
fore."),p.onStep(r.step),h.late()}return{show:m,follow:g,fail:w,tell:h.say,close(){i=!0,c(),h.close(),r?.close()}}}var Vw={start:"Why does this fork fail?",shelves:"Explorer: scenarios",answer:"Diagnosis",explore:"Explorer",plan:"Rebase plan",quiz:"Quiz"},Jw={shelves:"#explo\
re",explore:"#explore",quiz:"#quiz"},Qw=e=>Jw[e]??"#diagnose",Nc="data-embed",bn=()=>document.body.hasAttribute(Nc);function Ic(){let e=M(document,"#st-page"),t={
start:M(document,"#st-start"),shelves:M(document,"#st-shelves")},n=null;return M(document,".st-skip").addEventListener("click",o=>{o.preventDefault(),M(document,
"#st-main").focus()}),{show(o,s,r){n?.close(),e.replaceChildren();let a=t[o]??e;for(let i of[e,...Object.values(t)])i.hidden=i!==a;document.body.dataset.page=o,
document.title=`${Vw[o]} – forkviz`;for(let i of document.querySelectorAll(".st-top nav a"))i.getAttribute("href")===Qw(o)?i.setAttribute("aria-current","page"):
i.removeAttribute("aria-current");n=s?s(e):null,window.scrollTo(0,0),r&&a.querySelector("h1")?.focus({preventScroll:!0})},embed:o=>document.body.toggleAttribute(
Nc,o),theme:o=>n?.theme(o)}}var Zw={class:"fd-button"};function ee({head:e,say:t,means:n,line:o,acts:s=[]},r="h2"){return f("section",{class:"fd-card st-state"},f(r,{},e),f("p",{class:"st-\
say"},t),n?f("p",{},n):null,o?V(o):null,s.length?f("p",{class:"st-acts"},...s):null)}var it="python -m pip install forkviz",Po="The program reads more, and need\
s Python 3.11 or later:",eb={image:()=>({means:`Leave this file out. ${Po}`,line:it}),dump:()=>({means:"Write a minidump without the memory, which has a few MB.\
 In cmd:",line:"procdump -mm PID small.dmp"}),zip:()=>({means:"Pack what matters alone: the maps, the messages, the program's DLLs."}),text:e=>({means:"Keep the\
 lines that speak of the fork. In cmd:",line:`findstr /n /i "fork child_copy cygheap" ${No(e)} > fork.log`})};function Rc(e,t,n,o){return{head:"Too large",say:`${e}\
 has ${ne(t)}; this tab reads up to ${ne(n)}.`,...eb[o](e)}}function Dc(e,t){return{head:"Too large",say:`All files together have ${ne(e)}; this tab reads up to\
 ${ne(t)}.`,means:`Give a smaller folder, or only the files that matter. ${Po}`,line:it}}function _o(e,t="chosen"){return{head:"Too many files",say:`There are m\
ore than ${e.toLocaleString("en")} files or folders in it; this tab reads no more.`,means:`Give a smaller folder, such as its bin. ${t==="dropped"?"“Choose a fo\
lder of DLLs…” takes a larger one, and reads its DLLs alone.":Po}`,line:t==="dropped"?void 0:it}}function No(e,t="your file"){return/^[\w.][\w.-]*$/.test(e)?
e:`"${t}"`}function Bc(e){return{head:"Not read",say:`“${e}” is a picture.`,means:"Pictures are not read. Copy the text from the window (in cmd: mark it, th\
en press Enter), or drop the log."}}function $e(e,t){return{head:"Not read",say:`“${e}” can't be opened: ${t?.message??t}`,means:"It was moved or changed af\
ter it was chosen, or you may not read it. Choose it again."}}function tb(e){return{head:"The engine could not be loaded",say:e,means:"The network or the server\
 failed. The examples and the scenarios can still be read and stepped, and what you gave is still here. Try again when the site can be reached."}}function nb(e){
return{head:"The engine cannot start",say:e,means:"The examples and the scenarios can still be read and stepped. For your own text use another browser, or the p\
rogram, which needs Python 3.11 or later:",line:it}}function ob(e){return{head:"The engine stopped",say:e,means:"What you gave is still here. Ask again: the eng\
ine then starts again. If it stops again, the program can read more, and needs Python 3.11 or later:",line:it}}var sb={load:tb,start:nb,run:ob};function Se(e,t){
let n=e?.engine;if(n){let o=sb[n](`${e.what}`);return n==="load"?{...o,acts:[k("try-again","Try again",null,()=>{t()},Zw)]}:o}return e?.what!==void 0?rb(e):{head:"\
This page failed",say:`${e?.message??e}`,means:"That is an error of forkviz, not of what you gave. Please report what you did."}}function rb({what:e,advice:t=""}){
let[n,...o]=e.split(`
`),r=[...o.map(a=>a.trim().replace(/^hint: /,"")).filter(Boolean),t==="Nothing was changed."?"":t].filter(Boolean);return{head:"Not read",say:n,means:r.map(ab).
join(" ")}}function ab(e){let t=e[0].toUpperCase()+e.slice(1);return/[.!?…]$/.test(t)?t:`${t}.`}var jc=[{head:"The map of a process that runs",say:"A page has\
 no access to processes.",means:"Type this in cmd while the program runs, then drop the file here:",line:"C:\\cygwin64\\bin\\cat.exe /proc/PID/maps > parent.maps"},
{head:"A fork of real processes",say:"A page starts no process, so nothing here is live.",means:"The program forks real processes of Windows or Wine, step by st\
ep:",line:"forkviz live"},{head:"A fork in a real Cygwin",say:"A page runs no Cygwin.",means:"Have its trace written, then drop the file here:",line:"C:\\cygwin6\
4\\bin\\strace.exe -o fork.strace PROGRAM"}];function Wc(e,t,n,o){let{tones:s}=t,r=f("div",{id:"st-fork"}),a=ib(n,s.name()),{line:i,renew:c}=gb(n,s.name(),b);e.append(i,a,r);let l=ub(),d=null,u=!1,p=[l.close,
hb(a,t.engine)],h=null,m=db(t,n),g=(v,L)=>(a.dataset.asked="true",m.call(v,L));function w(v){let L=cb(g,v,o);h=L,L.on("change:step",()=>l.step(L.get("step")));let A=wn(
L,r,{hostOf:lb(L,s),onView(G,Oe){window.forkviz=d=G,c(Oe),l.step(G.step)}});p.push(A.close),A.ready.then(()=>u||fb(r,L,n))}async function b(v){let L=d?.ui?.data.
policy;if(!(!L||!h))try{let G=await g("compare",{...{policy_a:L,policy_b:v},step:h.get("step")});u||h.set({data:G.data,step:G.step})}catch(A){d?.refused(A.what??
String(A),A.advice??"")}}function y(){pb(n,m).then(v=>u||w(v),v=>u||a.replaceChildren(ee(Se(v,y),"h1")))}y();function x(){u=!0;for(let v of p)v();window.forkviz=
null}return{close:x,theme:v=>{i.dataset.theme=a.dataset.theme=v,d?.theme&&d.theme.name()!==v&&d.theme.toggle()}}}function ib(e,t){let n=e.answer?null:"true";return f(
"div",{class:"fd st-told",role:"status",data:{theme:t,asked:n}})}function cb(e,{data:t,step:n,selected:o=""},s){return zs({call:e},{data:t,selected:o,step:s??n})}
function lb(e,t){let n=s=>e.send(s),o=()=>e.send({kind:"back"});return({back:s})=>({request:n,link:On,theme:t.name(),onTheme:t.choose,leave:s?o:void 0})}function fb(e,t,n){
(!bn()||document.hasFocus())&&e.focus({preventScroll:!0}),n.message&&t.send(n.message),n.message=null}function db(e,{files:t,opening:n}){let o={name:n??"open",args:{
files:t}};return e.forks.of(()=>o,n?null:t)}function ub(){let{write:e,close:t}=Ko();return{step:o=>e(s=>`${s.replace(/&step=\d+/,"")}&step=${o}`),close:t}}async function pb(e,t){
if(e.answer??=await t.open(),e.answer.kind==="diagnosis")throw{what:"link: is too long, or none",advice:""};return e.answer}function hb(e,t){let n=!1;return t.onState(
o=>{let{phase:s,problem:r}=o;if(s==="failed"&&n){let a=()=>t.start();e.replaceChildren(ee(Se(r,a),"h2"))}else e.textContent=pe(o)&&e.dataset.asked?$t(o):"";n=!0})}
function mb({own:e,page:t}){return e?f("a",{href:_("diagnose")},"change the input"):t==="recorded"?f("a",{href:"gallery.html"},"gallery"):f("a",{href:_("explore")},
"all scenarios")}function gb({source:e},t,n){let s={diagnosis:["answer","back to the diagnosis"],plan:["plan","back to the plan"]}[e.answer.kind],r=f("select",{
id:"st-policy","aria-label":"policy to compare with"}),a={class:"fd-button"},c=f("span",{class:"st-compare st-push",hidden:!0},f("label",{for:"st-policy"},"Comp\
are with ",r)," ",k("compare","Compare","this fork, and the same under another policy",()=>n(r.value),a)),l=e.names.join(", ");return{line:f("div",{class:"fd st\
-line",data:{theme:t}},f("span",{},"Read:"),f("code",{title:l},l),s?f("a",{href:_(s[0])},s[1]):null,mb(e),c),renew(u){let p=u.a||u.still?[]:u.policies;c.hidden=
!p.length;let h=r.value,m=p.filter(g=>g!==u.policy);r.replaceChildren(...m.map(g=>f("option",{value:g},g))),m.includes(h)&&(r.value=h)}}}var kn=30,yn=92,Hc=40,wb=1;function Uc(e,t){let n=f("div",{class:"fd-frame"}),o=0;return{element:n,draw(){let s=Math.max(Math.floor(n.clientWidth),240);s!==o&&(o=
s,n.replaceChildren(bb(e,t,s)))}}}function bb(e,t,n){let o=[...e.flat(),...t.flatMap(({to:d,size:u})=>[d,d+u])],[s,r]=[o.reduce((d,u)=>Math.min(d,u)),o.reduce((d,u)=>Math.
max(d,u))],a=d=>(d-s)/Math.max(r-s,1)*(n-2)+1,i=new Set(t.map(({from:d,size:u})=>`${d} ${u}`)),c=e.filter(([d,u])=>!i.has(`${d} ${u-d}`)),l=`${t.length} of ${e.
length} DLLs between ${S(s)} and ${S(r)} move`;return $("svg",{class:"sl-tree",width:n,height:2*yn,viewBox:`0 0 ${n} ${2*yn}`,role:"img","aria-label":l},...Fc("\
Before",e,0,{x:a,low:s,high:r,width:n}),...qc(t,0,{x:a,width:n,after:!1}),...Fc("After",c,yn,{x:a,low:s,high:r,width:n}),...qc(t,yn,{x:a,width:n,after:!0}))}function Fc(e,t,n,{
x:o,low:s,high:r,width:a}){let i=n+Hc,c=yb(t.map(([d,u])=>[o(d),Math.max(o(u),o(d)+1)])),l={y:i+kn+14,class:"sl-address"};return[$("text",{x:0,y:n+14,"font-weig\
ht":700},e),$("rect",{x:.5,y:i,width:a-1,height:kn,class:"sl-ground"}),...c.map(([d,u])=>$("rect",{x:d,y:i+1,width:u-d,height:kn-2,class:"sl-dll"})),$("text",{...l,
x:0},S(s)),$("text",{...l,x:a,"text-anchor":"end"},S(r))]}function yb(e){let t=[];for(let[n,o]of e.sort((s,r)=>s[0]-r[0])){let s=t.at(-1);s&&n<=s[1]+.25?s[1]=Math.
max(s[1],o):t.push([n,o])}return t}function qc(e,t,{x:n,width:o,after:s}){let r=t+Hc-3,a=e.map(({from:c,to:l,size:d})=>{let u=s?l:c,p=n(u),h={x:p,y:r,width:Math.
max(n(u+d)-p,4),height:kn+6,rx:2};return $("rect",{...h,class:s?"sl-moved":"sl-way"})}),i=e.length>wb?[]:e;return[...a,...i.map(c=>{let l=n(s?c.to:c.from),d=l>o/
2,u=(c.path||c.file).split(/[\\/]/).pop()??"",p=s?u:"two on one place",h={x:l,y:r-5,"text-anchor":d?"end":"start","font-weight":700};return $("text",h,d?`${p} ↓`:
`↓ ${p}`)})]}function Xc(e){return f("table",{class:"fd-table"},f("tbody",{},...e.map(([t,n])=>f("tr",{},f("th",{scope:"row"},t),f("td",{},n)))))}function xn(e,t,n){let o=URL.createObjectURL(new Blob([t],{type:n})),s=f("a",{href:o,download:e,hidden:!0});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),6e4)}var vn=40,kb=3,ct="cure.plan",xb="Compare before and after",vb="none (no relocations, signed, 32-bit reach, or not of this runtime)";function Kc(e,t,n){let{answer:o,
names:s,files:r}=n,{plan:a}=o,i=f("div",{class:"fd st-wrap",data:{theme:t.tones.name()}});e.append(i);let c=a.moves.length?Uc(o.tree,a.moves):null,l=a.moves.length===
1?Eb(a.moves[0]):null,d=f("div",{class:"fd-column"},...Lb(o)),u=f("div",{class:"fd-column"},zb(o)),p=f("div",{class:"fd-columns"});i.append($b(s,t),Sb(o,h),...c?
[f("section",{class:"fd-card sl-whole"},f("h2",{},"The tree, before and after"),c.element)]:[],...l?[f("div",{class:"sl-whole"},l.element)]:[],p);function h(){t.
fork={files:r,answer:null,opening:"moved",source:n},t.go(_("fork"))}function m(){let w=i.clientWidth,b=w>1e3?"wide":w>600?"middle":"narrow";if(i.dataset.layout!==
b){i.dataset.layout=b;let y=[d,u].filter(x=>x.childNodes.length);p.replaceChildren(...b==="narrow"?y.reverse():y),p.dataset.columns=String(y.length)}c?.draw(),l?.
draw()}let g=new ResizeObserver(m);return g.observe(i),m(),{close:()=>g.disconnect(),theme(w){i.dataset.theme=w}}}function $b(e,t){let n=t.given?.answer.kind===
"diagnosis";return f("div",{class:"fd-sources"},f("span",{},"Read:"),...e.map(o=>f("code",{},o)),f("a",{href:_("diagnose")},"change the input"),n?f("a",{href:_(
"answer")},"back to the diagnosis"):null)}function Sb({plan:e,saved:t},n){let{moves:o,images:s,helps:r,withheld:a}=e,i=a.length?"No plan is offered":o.length?`${o.
length} of ${I(s,"DLL")} ${o.length===1?"moves":"move"}`:`None of ${I(s,"DLL")} has to move`,c=r?wt(["simulated","◇","simulated: the same fork then succeeds"]):
null,l=()=>xn(ct,t,"text/plain"),d={class:"fd-button fd-main"},p=[...t?[k("save-plan",`Save ${ct}`,null,l,d)]:[],...r?[k("compare",xb,"the same fork on the mode\
l, without the moves and with them",n,{class:"fd-button"})]:[]];return f("section",{class:"fd-card fd-cause"},f("div",{},f("div",{class:"fd-claim"},c,f("h1",{tabindex:-1},
i)),f("p",{},Ob(e))),p.length?f("div",{class:"st-acts"},...p):null)}function Ob({moves:e,cannot:t,helps:n,why:o,withheld:s,avoided:r}){if(s.length)return`With t\
hese moves the fork fails all the same: ${o}.`;let a=t.filter(l=>!l.settled).length;if(!e.length)return a?`${I(a,"DLL")} overlap${a===1?"s":""} another one and \
cannot move.`:"No two DLLs want one place. So what makes a fork fail is something else.";let i="No plan with fewer moves exists.";if(n)return`${i} With it the s\
ame fork succeeds; without it, it fails.`;let c=r.length?`Whether it cures a fork is not known: ${o}.`:"Whether it cures a fork is not known: give the map of a \
process that cannot fork, too.";return`${i} ${c}`}function Eb({path:e,file:t,from:n,to:o,size:s,in_the_way:r}){let i={name:$n(e||t),source:""},c=r[0]?.split(":")[0]??
"something";return vt({places:[{label:"Stays",source:"",look:"in-the-way",name:c,start:n,end:n+s},{...i,label:"Before",look:"prefers",start:n,end:n+s},{...i,label:"\
After",look:"there",start:o,end:o+s}]},"h2")}var $n=e=>e.split(/[\\/]/).pop()??e,Mb=e=>e.split(/[\\/]/).slice(0,-1).join("/");function Lb({plan:e,left_out:t}){let n=[];
return e.moves.length&&n.push(Tb(e.moves)),n.push(Ab(e,t)),(e.moves.length||e.withheld.length)&&n.push(Cb(e)),n}function Tb(e){let t=["File","From","To","Size",
"Imported by"],n=e.slice(0,vn).map(s=>{let r=s.path||s.file,a=[["sl-mono","From",S(s.from)],["sl-mono","To",S(s.to)],["sl-number","Size",T(s.size)],["sl-number",
"Imported by",I(s.importers,"DLL")]];return f("tr",{},f("td",{},f("b",{},$n(r)),f("div",{class:"fd-note"},Mb(r))),...a.map(([i,c,l])=>f("td",{class:i,data:{label:c}},
l)))}),o=e.length-n.length;return f("section",{class:"fd-card"},f("h2",{},"Moves"),f("table",{class:"fd-table"},f("thead",{},f("tr",{},...t.map((s,r)=>f("th",{class:r>
2?"sl-number":null,scope:"col"},s)))),f("tbody",{},...n)),o>0?f("p",{class:"fd-note"},`and ${o} more, which ${ct} has`):null)}function Ab(e,t){let{cannot:n,images:o,
moves:s,others:r}=e,a=new Set(s.flatMap(l=>l.in_the_way)),i=o-s.length-n.length,c=[...[...a].slice(0,vn).map(l=>[l.split(":")[0],"keeps its place"]),...i>0?[[I(
i,"DLL"),"need not move for the others"]]:[],...n.slice(0,vn).map(l=>[$n(l.path||l.file),`${S(l.base)}: ${l.why}${l.settled?"; the others move out of its way":""}`]),
...n.length?[]:[["held back",vb]],...r?[[I(r,"other file"),"not of this runtime"]]:[],...t.slice(0,vn).map(({file:l,why:d})=>[$n(l),`not read: ${d}`])];return f(
"section",{class:"fd-card"},f("h2",{},"Not moved"),Xc(c))}function Cb({moves:e,withheld:t,images:n,helps:o,rebaseall:s,why:r}){let a=c=>c?"✓ succeeds (simulated\
)":c===!1?"✗ fails":"not known",i=[["this plan",String((e.length?e:t).length),a(o)],["rebaseall",s.moves===null?`up to ${n}`:String(s.moves),`${a(s.helps)}; e\
very program of the tree must be closed`],["nothing","0",o?"✗ fails":"not known"]];return f("section",{class:"fd-card"},f("h2",{},"What else would help"),f("t\
able",{class:"fd-table"},f("thead",{},f("tr",{},f("th",{scope:"col"},"Way"),f("th",{scope:"col",class:"sl-number"},"Files"),f("th",{scope:"col"},"The fork then"))),
f("tbody",{},...i.map(([c,l,d])=>f("tr",{},f("td",{data:{label:"Way"}},c),f("td",{class:"sl-number",data:{label:"Files"}},l),f("td",{data:{label:"The fork then"}},
d))))),o&&r?f("p",{class:"fd-note"},`Assumed: ${r}.`):null)}function zb({plan:e,title:t,saved:n}){if(!e.moves.length)return f("span",{hidden:!0});let o=e.moves.
slice(0,kb).map(Pb),s=e.moves.length-o.length;return f("section",{class:"fd-card sl-apply"},f("h2",{},"Apply it"),f("div",{class:"fd-remedy"},f("h3",{},"With fo\
rkviz"),f("p",{},`Save ${ct}, and type this in the folder that holds ${t}:`),V(`forkviz rebase ${No(t,"your folder")} --apply ${ct} --database`),f("p",{class:"f\
d-note"},"It writes rebase's database along, refuses if a file differs from the plan, and writes an undo file first.")),f("div",{class:"fd-remedy"},f("h3",{},"W\
ith Cygwin's own tool"),f("p",{},"Every program of the tree closed first."),...o.flat(),s>0?f("p",{class:"fd-note"},`and so on for ${s} more`):null),f("div",{class:"\
fd-remedy"},f("h3",{},"Back to before"),V("forkviz rebase --undo FILE"),f("p",{class:"fd-note"},"FILE is the undo file that --apply names; byte by byte.")),f("d\
iv",{class:"fd-caution"},f("b",{},"Not known here: "),"whether a program has a file open. A tab cannot see that. On Windows, --apply notices it and refuses."),n?
null:f("p",{class:"fd-note"},"This plan can't be saved."))}function Pb({commands:e,shells:t}){let o=e.map((i,c)=>({command:i,...t[c]})).filter(i=>i.gives_base);
if(!o.length)return[];let[s,...r]=o;return mt({...s,others:r,note:"This base; the database is left alone, so the next “rebase -s” moves it again."})}var Gc="http://www.w3.org/2000/svg",_b=new Set("div span figure figcaption p b small ul ol li table caption colgroup col thead tbody tr th td pre code svg g def\
s pattern marker rect circle ellipse path line polyline polygon text tspan title desc".split(" ")),Nb=/^on|href$|^src|^style$/i,Ib=24,Yc=[["wide",1e3],["cell",790],
["middle",600],["narrow",0]];function Io(e){return(Yc.find(([,t])=>e>=t)??Yc[3])[0]}function Rb(e){return[...new DOMParser().parseFromString(e,"text/html").body.
childNodes].flatMap(n=>Vc(n,0))}function Vc(e,t){if(e.nodeType===3)return[document.createTextNode(e.textContent??"")];let n=e;if(e.nodeType!==1||t>Ib||!_b.has(n.
localName))return[];let o=n.namespaceURI===Gc?document.createElementNS(Gc,n.localName):document.createElement(n.localName);for(let{name:s,value:r}of n.attributes)
Nb.test(s)||o.setAttribute(s,r);return o.append(...[...n.childNodes].flatMap(s=>Vc(s,t+1))),[o]}function Ro(e){let t=f("div",{class:"qz-pictures"}),n="";return{
element:t,draw(o){let s=Io(o);if(s===n)return;n=s;let r=e.map(a=>f("div",{class:"qz-picture",data:{kind:a.kind}},...Rb(a.drawn[s])));t.replaceChildren(...r)}}}var Db={prefix:"The fork up to this step",whole:"The fork, from its beginning to its end",diagnosis:"The diagnosis of this log"};function Jc(e){let t=f("div",{class:"\
qz-fork"}),n=f("h4",{tabindex:-1}),o=k("shut","Close the explorer",null,()=>c(),{class:"fd-button"}),s=f("div",{class:"fd qz-explorer-head",data:{theme:e.theme()}},
n,o),r=f("section",{class:"qz-explorer",hidden:!0,"aria-label":"the explorer of this problem"},s,t),a=null,i=0;function c(){i+=1,a?.close(),a=null,t.replaceChildren(),
r.hidden=!0}async function l({data:d,step:u,part:p},h){c();let m=i;r.hidden=!1,t.dataset.part=p,n.textContent=Db[p],o.textContent=p==="diagnosis"?"Close the dia\
gnosis":"Close the explorer",n.focus();let g=h[0]??d;try{let w=p==="diagnosis"?await At(g):await e.bring?.();if(m!==i)return;a=p==="diagnosis"?jb(t,w,e):Bb(t,g,
u,e)}catch(w){m===i&&t.append(`The explorer could not be built: ${w.message}`)}}return{element:r,show:l,clear:c,theme(d){s.dataset.theme=d,a?.theme(d)}}}function Bb(e,t,n,o){
let s=null;return{close:wn(Te({data:t,step:n},()=>{}),e,{hostOf:()=>({theme:o.theme()}),onView:a=>{s=a}}).close,theme(a){s?.theme&&s.theme.name()!==a&&s.theme.toggle()}}}
function jb(e,t,n){let o=f("div",{class:"fd fd-inside",data:{theme:n.theme()}});e.append(o);let{close:s}=Le(o,t,{level:5});return{close:s,theme(r){o.dataset.theme=
r}}}var Wb="No usual misconception gives this answer. Whether it is right is not said before it is graded; you can change it until you save your answers.",Fb="No us\
ual misconception gives this answer, so nothing can be said about the way to it.",qb="write down each step, and compare it with the text and the picture. The fi\
rst difference is the one to look at.";function Qc(e,t,n){let{feedback:o,solution:s,state:r}=e;if(s)return[Xb(r,s,t)];switch(o?.status){case"wrong":return[Hb(e,
o,t,n)];case"taken":return[lt("taken",t,"• Answer taken",f("p",{},Wb))];case"unreadable":return[lt("unread",t,"? Not read",f("p",{},o.said))];case"unanswered":
return[lt("unread",t,"? No answer yet",f("p",{},"Enter an answer, then check it."))];default:return[]}}function lt(e,t,n,...o){let s=f(t,{tabindex:-1,class:"qz-\
said"},n);return f("section",{class:`qz-feedback qz-${e}`},s,...o)}function Hb({field:e,lesson:t},{name:n,why:o,look:s},r,a){let i=e.form==="address"?"Not there":
"Not yet",c=n?`✗ ${i}: ${n}`:`✗ ${i}`,l=f("p",{},f("b",{},"To go on: "),s||qb);return lt("wrong",r,c,f("p",{},o||Fb),l,Ub(t,a.lesson?.(t)??""))}function Ub(e,t){
if(!e)return null;let n=`Lesson ${e}`;return f("p",{},t?f("a",{href:t},n):n," explains it.")}function Xb(e,{answer:t,walk:n,others:o},s){let r=e!=="shown",a=f("\
ol",{class:"qz-steps"},...n.map(c=>f("li",{},c))),i=o.map(c=>f("li",{},f("b",{},`${c.answer}: ${c.name}. `),c.why));return lt(r?"right":"shown",s,r?`✓ Right: ${t}`:
`≡ The answer is ${t}`,f("p",{},f("b",{},"The walk:")),a,i.length?f("details",{class:"qz-others"},f("summary",{},"Answers that others give, and why"),f("ul",{},
...i)):null)}var Kb=500,Gb=0,Yb={address:"address",size:"size",count:"number",code:"number",order:"name, name, …"};function Zc(e,t){let{field:n,state:o,solution:s,text_given:r}=e,
a=s!==null,i=`qz-hint-${Gb+=1}`,c=(n.form==="choice"?ey:Qb)(n,r,a,i),l=!a&&["wrong","unreadable"].includes(e.feedback?.status??"");for(let m of c.inputs)l&&m.setAttribute(
"aria-invalid","true");let u=a?[]:[f("button",{type:"submit",class:"fd-button fd-main",data:{do:"check"}},o==="wrong"?"Try again":"Check"),e.counts?null:Vb(t)];
return f("form",{class:"qz-form",onsubmit:m=>{m.preventDefault(),a||t.answer(c.text())},onkeydown:m=>{let{key:g,target:w,isComposing:b}=m;g!=="Enter"||b||!(w instanceof
HTMLInputElement)||(m.preventDefault(),w.form?.requestSubmit())},autocomplete:"off"},f("div",{class:"qz-row"},c.element,...u.length?[f("p",{class:"qz-buttons"},
...u)]:[]),f("p",{class:"fd-note qz-hint",id:i},a?"":Jb(e)))}function Vb(e){return k("walk","Show the walk",null,()=>e.walk(),{class:"fd-button qz-walk"})}function Jb({
field:e,counts:t}){let n=t?"The last answer counts.":"Tries are not counted. Showing the walk ends the problem.";return`${e.hint} ${n}`}function Qb(e,t,n,o){let s=`${o}\
-text`,r=f("input",{id:s,type:"text",name:"answer",class:"qz-text",data:{form:e.form},maxlength:Kb,spellcheck:"false",autocapitalize:"off",autocomplete:"off",placeholder:Yb[e.
form],readonly:n,"aria-describedby":o});return r.value=t,{element:f("div",{class:"qz-entry"},f("label",{for:s},e.label),r,e.choices.length&&!n?Zb(e,r):null),inputs:[
r],text:()=>r.value}}function Zb({choices:e},t){let n=o=>{let s=t.value.replace(/[\s,]+$/,"");t.value=s?`${s}, ${o}`:o,t.focus()};return f("span",{class:"qz-nam\
es",role:"group","aria-label":"names to enter"},...e.map(([o])=>{let s={class:"fd-button","aria-label":`enter ${o}`};return k("name",o,null,()=>n(o),s)}))}function ey(e,t,n,o){
let s=e.choices.map(([i])=>{let c=f("input",{id:`${o}-${i}`,type:"radio",name:`${o}-choice`,value:i,disabled:n&&i!==t});return c.checked=i===t,c}),r=e.choices.map(
([i,c],l)=>f("label",{class:"qz-choice",for:s[l].id},s[l],f("b",{},`${i})`),c));return{element:f("fieldset",{class:"qz-choices","aria-describedby":o},f("legend",
{},e.label),...r),inputs:s,text:()=>s.find(i=>i.checked)?.value??""}}function el(e,t){let n=t.level??3,o=f(`h${n}`,{tabindex:-1,class:"qz-title"}),s=f("div",{class:"qz-words"}),r=f("div"),a=f("div"),i=f("div",{"aria-live":"polite",
class:"qz-place-said"}),c=f("div",{class:"qz-beside"}),l=f("div",{class:"qz-columns"},c,f("div",{},a,i)),d=f("section",{class:"fd-card qz-question"},o,s,r,l),u=[],
p=0;return{element:d,renew({problem:h,number:m}){let g=h.pictures,w=Ro(g.filter(x=>!x.beside)),b=Ro(g.filter(x=>x.beside));u=[w,b],o.replaceChildren(`${m}. ${h.
title}`),s.replaceChildren(...h.text.map(x=>f("p",{},x))),r.replaceChildren(w.element),c.replaceChildren(b.element);let y=g.some(x=>x.beside);l.toggleAttribute(
"data-two",y),c.hidden=!y,a.replaceChildren(Zc(h,e)),i.replaceChildren(...Qc(h,`h${Math.min(n+1,6)}`,t)),this.draw(p)},draw(h){p=h;for(let m of u)m.draw(p)},focusSaid(){
(i.querySelector(".qz-said")??o).focus()},focusTitle:()=>o.focus()}}var tl={untried:["","not tried"],wrong:["✗","wrong so far"],right:["✓","right"],again:["↺","right after a wrong try"],shown:["≡","the walk was shown"],taken:[
"•","answered"]};function nl(e){let t=f("ol",{class:"qz-strip"}),n=f("p",{class:"qz-legend"});return{element:f("nav",{class:"qz-strip-line","aria-label":"Prob\
lems"},t,n),renew({problems:s,number:r}){let a=s.map(({state:l},d)=>{let[u,p]=tl[l],h=d+1===r,m={"aria-label":`Problem ${d+1} of ${s.length}: ${p}`,"aria-curren\
t":h?"step":null,class:`qz-number qz-is-${l}`},g=k(`problem-${d+1}`,String(d+1),p,()=>e.go(d+1),m);return g.append(f("i",{"aria-hidden":"true"},u)),f("li",{},g)});
t.replaceChildren(...a);let i=new Set(s.map(({state:l})=>l)),c=Object.entries(tl).filter(([l,[d]])=>d&&i.has(l));n.replaceChildren(...c.map(([,[l,d]])=>f("span",
{},f("b",{"aria-hidden":"true"},l),` ${d}`)))}}}function ol(e,t,n){let o="",s=0,r=ny(e,h=>{o=h,t.dataset.busy=h,a.refused.replaceChildren()}),a=ty(t,r,n),{question:i,explorer:c}=a;function l(){let h=e.get("qu\
iz");if(!h)return;h.number!==s&&c.clear(),s=h.number,a.renew(h);let m=d();(m==="answer"||m==="walk")&&i.focusSaid(),m==="go"&&i.focusTitle()}function d(){let h=o;
return o="",delete t.dataset.busy,h}function u(h,m){let{kind:g,what:w,advice:b}=h??{};["error","explorer","saved"].includes(g)&&(d(),g==="error"&&a.refused.replaceChildren(
f("b",{},w),` ${b}`),g==="explorer"&&c.show(h,m))}let p=new ResizeObserver(a.lay);return p.observe(t),e.on("change:quiz",l),e.on("msg:custom",u),l(),a.lay(),{focus:i.
focusTitle,theme(h){a.theme(h),c.theme(h)},close(){p.disconnect(),e.off("change:quiz",l),e.off("msg:custom",u),c.clear()}}}function ty(e,t,n){let o=f("div",{class:"\
qz-above"}),s=nl(t),r=el(t,n),a=f("p",{role:"alert",class:"qz-refused"}),i=f("p",{class:"qz-turning"}),c=Jc(n),l=f("div",{class:"fd",data:{theme:n.theme()}});return l.
append(o,s.element,r.element,a,i),e.classList.add("fd-tones","qz"),e.dataset.theme=n.theme(),e.replaceChildren(l,c.element),{question:r,refused:a,explorer:c,theme(d){
e.dataset.theme=l.dataset.theme=d},renew(d){o.replaceChildren(...n.above?.(d)??[]),s.renew(d),r.renew(d),i.replaceChildren(...oy(d,t))},lay(){e.dataset.layout=Io(
e.clientWidth),r.draw(r.element.clientWidth)}}}function ny(e,t){function n(o,s={}){let r=e.get("quiz");t(o),e.send({kind:o,number:r.number,...s})}return{answer:o=>n(
"answer",{text:o}),walk:()=>n("walk"),go:o=>n("go",{number:o}),explore:()=>n("explore")}}function oy({number:e,problems:t,problem:n},o){let s={class:"fd-button"},
r=n.solution&&e<t.length,a={prefix:"Open in the explorer, up to this step",whole:"Open in the explorer",diagnosis:"Open the diagnosis","":""}[n.explorer];return[
e>1?k("previous",`← ${e-1}`,null,()=>o.go(e-1),{...s,"aria-label":`problem ${e-1}`}):null,e<t.length?k("next",`${e+1} →`,null,()=>o.go(e+1),{class:r?"fd-but\
ton fd-main":"fd-button","aria-label":`problem ${e+1}`}):null,a?k("explore",a,null,()=>o.explore(),s):null].filter(i=>i!==null)}var ft="ticket",Sn=(e,t)=>`#quiz=${e}&seed=${t}`;function sl(e){let t=BigInt(e)+1n;return String(BigInt.asUintN(64,t))}var rl="1",sy=20;function al(e,t,n){let o=e.map(ry),s=f("input",{id:"st-seed",type:"text",inputmode:"numeric","aria-describedby":"st-seed-note",maxlength:sy,class:"\
qz-seed",autocomplete:"off"});s.value=t??rl;let r=()=>{let c=/^\d+$/.test(s.value)?s.value:rl;s.setAttribute("aria-invalid",String(c!==s.value));for(let{topic:l,
link:d}of o)d.setAttribute("href",Sn(l,c))};return s.addEventListener("input",r),r(),f("div",{class:"fd"},f("div",{class:"st-lead"},f("h1",{tabindex:-1},"Quiz: \
say what happens, before the engine does"),f("p",{},"Choose a topic and get ten problems. A wrong answer is explained, and tries are not counted.")),f("p",{class:"\
qz-seed-line"},f("label",{for:"st-seed"},"Seed"),s,f("span",{class:"fd-muted",id:"st-seed-note"},"A number. The same seed always gives the same ten problems.")),
f("ul",{class:"qz-topics"},...o.map(({link:c})=>f("li",{},c))),ay(n))}function ry({topic:e,title:t,minutes:n}){let o=f("a",{class:"qz-topic",data:{topic:e}},f("\
b",{},`${t[0].toUpperCase()}${t.slice(1)}`),f("span",{class:"fd-muted"},`about ${n} min for a problem`));return{topic:e,link:o}}function ay(e){return f("section",
{class:"fd-card qz-ticket"},f("h2",{},"Did your teacher give you a ticket?"),f("p",{},"It is a file that ends in .json, with problems of your own. Load it, or d\
rop it on this page. Then save your answers, and hand that file in."),f("p",{},e))}var il="forkviz-quiz";function Do(){try{return JSON.parse(sessionStorage.getItem(il)??"null")}catch{return null}}function iy({origin:e,kept:t,number:n}){try{sessionStorage.
setItem(il,JSON.stringify({origin:e,kept:t,number:n}))}catch{}}function cl(e){let t=Promise.resolve(),n=Te({quiz:null},r=>{t=t.then(()=>o(r))});async function o(r){
let a=n.get("quiz"),{origin:i,kept:c,number:l}=a??Do()??{};try{let d={message:r,kept:i?{origin:i,kept:c,number:l}:null};s(await e.call("quiz",d))}catch(d){let{what:u=`${d?.
message??d}`,advice:p=""}=d??{};n.fire("msg:custom",{kind:"error",what:u,advice:p,problem:d},[])}}function s(r){r.kind==="quiz"?(iy(r),n.set("quiz",r)):r.kind===
"saved"?(xn(r.name,r.text,"application/json"),n.fire("msg:custom",r,[])):n.fire("msg:custom",r,[])}return n}var cy=1<<20;function ll(e,t){let n=f("input",{type:"file",hidden:!0,accept:".json,application/json","aria-label":"A ticket",data:{name:"ticket"}});n.addEventListener(
"change",()=>{let[i]=n.files??[];n.value="",i&&o(i)});async function o(i){if(i.size>cy)return t(`${i.name} is too large for a ticket.`,"Choose the file that you\
 were given.");try{e(await i.text())}catch(c){let{say:l,means:d=""}=$e(i.name,c);t(l,d)}}let s=i=>i.dataTransfer?.types.includes("Files"),r=i=>{s(i)&&i.preventDefault()},
a=i=>{let[c]=i.dataTransfer?.files??[];!s(i)||!c||(i.preventDefault(),i.stopPropagation(),o(c))};return document.addEventListener("dragover",r,!0),document.addEventListener(
"drop",a,!0),{element:f("span",{},k("ticket","Load a ticket…",null,()=>n.click(),{class:"fd-button"}),n),close(){document.removeEventListener("dragover",r,!0),
document.removeEventListener("drop",a,!0)}}}function fl(e,t,n,o){let s=Do()?.origin,r=n===ft?s:{topic:n,seed:o??"1"},a=f("div",{class:"st-wrap st-quiz"}),i=f("div",{class:"fd qz-told",role:"status"}),c=f(
"div",{class:"fd-tones"}),l=b=>i.replaceChildren(ee(b)),d=cl(t.engine),u=()=>{},p=b=>(u=()=>d.send(b))(),h=ll(b=>p({kind:"ticket",text:b}),(b,y)=>l({head:"Not r\
ead",say:b,means:y}));a.append(i,c),e.append(a),(!n||!r||n===ft&&!s?.ticket)&&c.append(al(t.manifest.quiz,s?.seed,h.element));let m=n&&r?fy(c,d,t,h.element):null,
g=[uy(i,t.engine,()=>!!m&&!d.get("quiz")),h.close];d.on("change:quiz",()=>{i.replaceChildren();let{ticket:b}=d.get("quiz");b&&n!==ft?t.go(`#quiz=${ft}`):document.
activeElement===document.body&&m?.focus()}),d.on("msg:custom",({kind:b,problem:y})=>{b==="error"&&!d.get("quiz")&&l(Se(y,()=>u()))}),m&&p({kind:r?.ticket?"ticke\
t":"open",...ly(r)});function w(b){for(let y of a.querySelectorAll(".fd, .fd-tones"))y.dataset.theme=b;m?.theme(b)}return w(t.tones.name()),{theme:w,close(){for(let b of g)
b();m?.close()}}}function ly({topic:e,seed:t,ticket:n}={}){return n?{text:n}:{topic:e,seed:t,problems:10}}function fy(e,t,n,o){let s=f("div",{hidden:!0});return e.
append(s),t.on("change:quiz",()=>{s.hidden=!1}),ol(t,s,{level:1,above:r=>[dy(r,t,o)],bring:()=>n.stored.explorer(),theme:()=>n.tones.name(),lesson:r=>`lessons/${r}\
.html`})}function dy({title:e,origin:t,ticket:n,problems:o},s,r){let a=f("b",{},`Quiz: ${e}`),i=f("a",{href:_("quiz")},"choose a topic");if(n){let l=()=>s.send(
{kind:"save"}),d={class:"fd-button fd-main"};return f("div",{class:"fd-sources"},a,f("span",{},`for ${n.student}`),i,f("span",{class:"qz-push"},r,k("save","Save\
 my answers",null,l,d)))}let c=t.seed??"";return f("div",{class:"fd-sources"},a,f("span",{},`seed ${c}`),f("span",{class:"qz-same"},`the same seed gives the sam\
e ${o.length} problems`),f("a",{href:Sn(t.topic??"",sl(c))},`${o.length} other problems`),i)}function uy(e,t,n){return t.onState(o=>{!n()||o.phase==="failed"||(pe(
o)?e.textContent=`${$t(o)}. The problems follow by themselves.`:o.phase==="ready"&&(e.textContent="The problems are drawn."))})}var dl=12;function ul(e){let t=M(document,"#st-files"),n=[];function o(){t.hidden=!n.length;let s=n.length-dl,r=n.slice(0,dl).map((a,i)=>{let c=()=>{n=n.filter(
u=>u!==a),o();let d=t.querySelectorAll("button");d.length?d[Math.min(i,d.length-1)].focus():e()},l={"aria-label":`leave ${a.name} out`};return f("li",{},a.name,
f("small",{},T(a.file.size)),k("leave-out","✕",null,c,l))});t.replaceChildren(...r,...s>0?[f("li",{},`and ${s} more`)]:[])}return{get files(){return n},add(s){
let r=new Set(s.map(({name:a})=>a));n=[...n.filter(({name:a})=>!r.has(a)),...s],o()}}}var te=-1,py=[[137,80,78,71],[255,216,255],[71,73,70,56],[82,73,70,70,te,te,te,te,87,69,66,80],[66,77,te,te,te,te,0,0,0,0]],hy=[["image",[77,90]],["dump",[77,68,
77,80]],["zip",[80,75,3,4]]],Bo=64;function Fo(e){return[...e].map(t=>({name:t.webkitRelativePath||t.name,file:t}))}async function pl(e,t){let n=[...e.items].map(
s=>s.webkitGetAsEntry?.()).filter(Boolean);if(!n.some(s=>s?.isDirectory))return{files:Fo(e.files)};let o={files:[],folders:0,most:t.files};for(let s of n)await hl(
s,o);return jo(o)?{problem:_o(t.files,"dropped")}:{files:o.files}}var jo=({files:e,folders:t,most:n})=>e.length>n||t>n;async function hl(e,t){if(e.isFile){let o=await new Promise(
(s,r)=>e.file(s,r));t.files.push({name:e.fullPath.replace(/^\//,""),file:o});return}t.folders+=1;let n=e.createReader();for(;!jo(t);){let o=await new Promise((s,r)=>n.
readEntries(s,r));if(!o.length)return;for(let s of o)jo(t)||await hl(s,t)}}var ml=(e,t)=>t.every((n,o)=>n===te||e[o]===n),my=e=>py.some(t=>ml(e,t)),gl=e=>hy.find(
([,t])=>ml(e,t))?.[0]??"text",Wo=async e=>new Uint8Array(await e.arrayBuffer());async function qo(e,t){if(e.length>t.files)return{problem:_o(t.files)};let n=0,o=[];
for(let{name:s,file:r}of e){if(n+=r.size,r.size<=t.file)continue;let a=await Wo(r.slice(0,Bo)).catch(()=>new Uint8Array);return{problem:Rc(s,r.size,t.file,gl(a))}}
if(n>t.whole)return{problem:Dc(n,t.whole)};for(let{name:s,file:r}of e){let a=await Wo(r).catch(i=>({problem:$e(s,i)}));if("problem"in a)return a;if(my(a.subarray(
0,Bo)))return{problem:Bc(s)};o.push({name:s,bytes:a})}return{files:o}}async function Ho(e){let t=[],n=0;for(let o of e){let s=await Wo(o.file.slice(0,Bo)).catch(
a=>({problem:$e(o.name,a)}));if("problem"in s)return s;let r=gl(s)==="image";r&&(n+=1),(r||/(^|\/)etc\/rebase\.db\./.test(o.name))&&t.push(o)}return{files:t,dlls:n}}
async function wl(e,t){let n=({name:a})=>{let[,i,...c]=a.split("/");return!c.length&&t.includes(i)};if(e.some(n))return null;let o=await Ho(e);if("problem"in o||
!o.dlls)return null;let s=new Set(o.files),r=a=>a.name.includes("/")||s.has(a);return e.every(r)?o.files:null}function yl(e){let t=s=>M(document,`#st-${s}`);t("form").addEventListener("submit",s=>{s.preventDefault(),e.submit()}),t("text").addEventListener("keydown",s=>{
s.key!=="Enter"||!(s.ctrlKey||s.metaKey)||(s.preventDefault(),e.submit())});let n=bl(t("file-input"),e.add),o=bl(t("folder-input"),s=>{e.planFor(s)});t("choose").
addEventListener("click",n),t("folder").addEventListener("click",o),t("own").addEventListener("click",()=>{e.here(),n()}),gy(t("form"),e)}function bl(e,t){let n=e;
return n.addEventListener("change",()=>{let o=Fo(n.files??[]);n.value="",o.length&&t(o)}),()=>n.click()}function gy(e,{dropped:t,most:n}){let o=s=>s.dataTransfer?.
types.includes("Files");document.addEventListener("dragover",s=>{o(s)&&(s.preventDefault(),e.toggleAttribute("data-over",!0))}),document.addEventListener("dragl\
eave",s=>{s.relatedTarget||e.toggleAttribute("data-over",!1)}),document.addEventListener("drop",s=>{let{dataTransfer:r}=s;!o(s)||!r||(s.preventDefault(),e.toggleAttribute(
"data-over",!1),t(pl(r,n)))})}var wy="pasted.txt",by={head:"No DLL in it",say:"No file of this folder is a DLL or a program.",means:"Choose the folder that Cygwin calls /, its bin, or anothe\
r one that holds DLLs."};function kl(e){let t=M(document,"#st-text"),{say:n,fail:o,runs:s}=ky(),r=yy(e.engine),a=xy(e,r,{say:n,fail:o}),i=ul(()=>t.focus()),{manifest:c}=e,
l=()=>e.go(_("diagnose"));async function d(){if(r.busy)return;n(null);let m=t.value.trim()?[Ey(t.value)]:[];if(m.length||i.files.length)return a(()=>vy(m,i.files,
c));n({head:"There is nothing to read",say:"Paste a text, or choose files."}),t.focus()}async function u(m){r.busy||(n(null),await a(()=>$y(m,i.files,c.most)))}
function p(m){n(null),i.add(m)}async function h(m){l();let g=await r.walk(m.catch(w=>({problem:$e("What was dropped",w)})));return"problem"in g?n(g.problem):(p(
g.files),d())}return yl({submit:d,planFor:u,dropped:h,add:p,here:l,most:c.most}),e.engine.onState(({phase:m,problem:g})=>{r.renew(),m==="failed"?o(g,()=>e.engine.
start()):m==="ready"&&s()}),{problem:n}}function yy(e){let t=M(document,"#st-go"),n=!1,o=0;function s(){let{phase:r}=e.state,a=n||o>0,i=n&&r!=="ready"&&r!=="fai\
led";t.toggleAttribute("data-waits",i),t.textContent=i?"Diagnose: waits for the engine":a?"Reading…":"Diagnose",t.setAttribute("aria-disabled",String(a))}return{
renew:s,get busy(){return n||o>0},ask(r){n=r,s()},async walk(r){o+=1,s();let a=await r;return o-=1,s(),a}}}function ky(){let e=Sy(),t=!1;function n(o){t=!1,e(o)}
return{say:n,fail(o,s){n(Se(o,s)),t=!!o?.engine},runs(){t&&n(null)}}}function xy(e,t,{say:n,fail:o}){async function s(a){t.ask(!0);try{let i=await a();if("probl\
em"in i)return void n(i.problem);let{name:c,files:l}=i,d=Oy(e,await e.forks.ask(c,{files:l}),l);document.body.dataset.page==="start"?d.open():n({...d.said,acts:[
My(d.open)]})}catch(i){o(i,()=>r(a))}finally{t.ask(!1)}}function r(a){t.busy||(n(null),s(a))}return s}async function vy(e,t,{most:n,bundle:o}){let s=e.length?null:
await wl(t,o),r=await qo(s??t,n);return"problem"in r?r:{name:s?"plan":"read",files:[...e,...r.files]}}async function $y(e,t,n){let o=await Ho(e);if("problem"in o)
return o;if(!o.dlls)return{problem:by};let s=await qo([...o.files,...t],n);return"problem"in s?s:{name:"plan",...s}}function Sy(){let e=M(document,"#st-problem");
return t=>{e.hidden=!t,e.replaceChildren(...t?[ee(t)]:[]),t&&document.body.dataset.page==="start"&&e.focus()}}function Oy(e,t,n){let o={files:n,answer:t,names:Ly(
n),own:!0},r={plan:"plan",diagnosis:"answer"}[t.kind]??"fork";return{said:{head:"Your input was read",say:`${t.title}`},open(){r==="plan"?e.plan=o:e.given=o,r===
"fork"&&(e.fork={files:n,answer:t,source:o}),e.go(_(r))}}}function Ey(e){return{name:wy,bytes:new TextEncoder().encode(`${e}
`)}}function My(e){return k("answer","Show the answer",null,e,{class:"fd-button"})}function Ly(e){let t=new Map;for(let{name:n}of e){let[o,...s]=n.split("/");t.
set(o,(t.get(o)??0)+(s.length?1:0))}return[...t].map(([n,o])=>o?`${n} (${o} files)`:n)}function vl(e){let t=null;async function n(s,r){let a=`${s}-${r}`;if(!Object.hasOwn(e.stored,a))throw new Error(`no ${s} is called ${r}`);let i=await fetch(e.stored[a]);
if(!i.ok)throw new Error(`${a}: the server says ${i.status}`);let{files:c,...l}=await i.json();return{answer:l,files:c.map(d=>({name:d.name,bytes:Fe(d.base64)}))}}
async function o(){await Promise.all([xl("link",{rel:"stylesheet",href:e.explorer.style}),xl("script",{src:e.explorer.bokeh})])}return{answer:n,explorer(){return t??=
o().catch(s=>{throw t=null,s}),t}}}function xl(e,t){return new Promise((n,o)=>{let s=f(e,t);s.addEventListener("load",()=>n()),s.addEventListener("error",()=>{s.
remove(),o(new Error("a part of the site could not be loaded"))}),document.head.append(s)})}function $l(){let e=window.matchMedia("(prefers-color-scheme: dark)"),t=document.documentElement,n=M(document,"#st-theme"),o=[],s="",r=()=>s||(e.matches?"dark":
"light");function a(){t.dataset.theme=r();for(let c of document.querySelectorAll(".fd"))c.dataset.theme=r();for(let c of o)c(r())}function i(c){c!==r()&&(s=c,a())}
return e.addEventListener("change",a),n.addEventListener("click",()=>i(r()==="dark"?"light":"dark")),n.hidden=!1,a(),{name:r,choose:i,onChange:c=>{o.push(c)}}}function Sl(e){let t=Qo({start:os(e.engine)}),n=Ic(),o={manifest:e,engine:t,stored:vl(e),tones:$l(),given:null,fork:null,plan:null,go(c){location.hash===c?r():location.
hash=c},forks:es(t)},s=0;async function r(){let c=Ts(location.hash),l=s+=1;try{n.embed("embed"in c.given);let d=await Ty(o,c);if(l!==s)return;Object.assign(o,d.
given),n.show(d.page,d.make,l>1)}catch(d){if(l!==s)return;n.show("start",null,l>1);let u=`${d.message??d.what??d}`;i.problem({head:"This page does not open",say:u})}}
let a=jc.map(c=>ee(c,"h3"));M(document,"#st-not-here").append(...a);let i=kl(o);return Cs(t),ss(t,document.body),o.tones.onChange(c=>n.theme(c)),window.addEventListener(
"hashchange",()=>{r()}),{app:o,route:r}}async function Ty(e,t){let{page:n,step:o}=t,s=await Ay(e,t),{given:r,fork:a,plan:i}={...e,...s};if(r&&(n==="answer"||n===
"example"))return{page:"answer",make:c=>As(c,e,r),given:s};if(a&&["fork","scenario","recorded","link"].includes(n))return await e.stored.explorer(),{page:"explo\
re",make:c=>Wc(c,e,a,o),given:s};if(n==="quiz"){let{name:c,given:l}=t;return{page:n,make:d=>fl(d,e,c,l.seed)}}return i&&n==="plan"?{page:n,make:c=>Kc(c,e,i)}:{page:n===
"shelves"?n:"start",make:null}}async function Ay(e,{page:t,name:n}){if(t==="link")return{fork:Cy(n)};if(!["example","scenario","recorded"].includes(t))return{};
let{answer:o,files:s}=await e.stored.answer(t,n),r={files:s,answer:o,names:s.map(a=>a.name),own:!1,page:t};return t==="example"?{given:r}:{given:r,fork:{files:s,
answer:o,source:r}}}function Cy(e){let n=[{name:"link",bytes:new TextEncoder().encode(Xo(e))}];return{files:n,answer:null,source:{files:n,answer:{kind:"link"},names:[
"a link"],own:!1}}}var zy=JSON.parse(M(document,"#st-manifest").textContent??""),{app:Py,route:_y}=Sl(zy);_y().then(()=>{document.documentElement.dataset.forkviz="ready",!navigator.
connection?.saveData&&!bn()&&dt(()=>{Py.engine.start()})});})();
