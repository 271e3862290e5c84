"use strict";
"use strict";(()=>{function jl(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var f=jl;function k(e,t,n,o,s={}){return f("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function S(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var Bl={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function Y(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=S("path",{d:Bl[e],style:"\
fill:currentColor"});return S("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var Wl={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function Fe(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=S("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append(S("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=Wl[t];return r&&
s.append(S("path",{d:r,style:`${n};fill:none`})),s}function O(e){return e<0?"–":`0x${e.toString(16)}`}function T(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function pe(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function M(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}function pt(e){typeof requestIdleCallback=="function"?requestIdleCallback(e,{timeout:1e3}):setTimeout(e)}var Fl=/^\d{1,7}$/;function Zo(e){let t=Object.fromEntries(new URLSearchParams(e.replace(/^#/,""))),n=Fl.test(t.step??"")?Number(t.step):null;return{given:t,step:n,
link:t.s??null}}var es=e=>`#s=${encodeURIComponent(e)}`,Ln=e=>`${location.href.split("#")[0]}#${e}`,ql=60;function ts(){let e,t=!1,n=()=>clearTimeout(e);return{
write(o){n(),!t&&(e=setTimeout(()=>{let[,...s]=location.href.split("#");history.replaceState(null,"",Ln(o(s.join("#"))))},ql))},forget:n,close(){t=!0,n()}}}function ns(e,t){let n=[],o=!1,s=0;function r(){let[a]=n;if(!a||!o)return;let{id:i,name:c,args:l,reject:d}=a;try{e({kind:"call",id:i,name:c,args:l})}catch(u){n.
shift(),t(n.length),d({what:`${u?.message??u}`,advice:"Nothing was changed."}),r()}}return{ask(a,i){return new Promise((c,l)=>{n.push({id:s+=1,name:a,args:i,resolve:c,
reject:l}),t(n.length),n.length===1&&r()})},open(){o=!0,r()},answered({id:a,text:i}){let[c]=n;if(c?.id!==a)return;n.shift(),t(n.length);let{value:l,what:d,advice:u}=JSON.
parse(i);d===void 0?c.resolve(l):c.reject({what:d,advice:u}),r()},refuse(a){o=!1;let i=n;n=[],t(0);for(let{reject:c}of i)c(a)}}}function os(e,{answered:t,broke:n}){return new Promise((o,s)=>{let r=!1,a=i=>r?n(i):s(new Error(i));e.onmessage=({data:i})=>{i.kind==="started"?(r=!0,o()):i.kind===
"answer"?t(i):a(i.what)},e.onerror=i=>{i.preventDefault?.(),a(i.message||"the browser ended it")}})}var ss="Nothing was changed. Ask again: the engine then starts again.",rs=(e,t)=>({what:t,advice:ss,engine:e});function Hl(e,t){let n=e?.engine??t;return rs(n,`\
The engine ${n==="load"?"could not be loaded":"can't start"}: ${e?.message??e}`)}function Ul(){let e=new Set,t=new Set,n={phase:"idle",loaded:0,total:0,problem:null};
return{state:()=>n,become(o){n={...n,...o};for(let s of[...e])s(n)},waits:o=>t.forEach(s=>s(o)),onState(o){return e.add(o),o(n),()=>{e.delete(o)}},onWaiting:o=>{
t.add(o)}}}function as({start:e}){let{state:t,become:n,waits:o,onState:s,onWaiting:r}=Ul(),a=null,i=null,c=0,l=ns(p=>a?.postMessage(p),o);function d(p,h={phase:"\
failed",problem:p}){c+=1,a?.terminate(),a=i=null,n(h),l.refuse(p)}async function u(){let p=c+=1,h=()=>p===c;n({phase:"fetching",loaded:0,total:0,problem:null});
let m="load";try{let g=await e((w,b)=>{h()&&n({phase:w<b?"fetching":"starting",loaded:w,total:b})});if(!h())return void g.terminate();if(a=g,m="start",n({phase:"\
starting"}),await os(g,{answered:w=>h()&&l.answered(w),broke:w=>h()&&d(rs("run",`The engine stopped: ${w}`))}),!h())return;n({phase:"ready"}),l.open()}catch(g){
if(!h())return;d(Hl(g,m))}}return{get state(){return t()},onState:s,onWaiting:r,stop(){if(!i)return;d({what:"The engine was stopped before it had an answer.",advice:ss},
{phase:"idle",problem:null})},start:()=>i??=u(),call(p,h={}){let m=l.ask(p,h);return i??=u(),m}}}var is=["explorer","capture"],Xl=["open"],Kl=["shown","compare"];function cs(e){let t=null;e.onState(({phase:s})=>{(s==="failed"||s==="idle")&&(t=null)});let n=Promise.
resolve();function o(s){let r=n.then(s);return n=r.catch(()=>{}),r}return{ask:(s,r)=>o(async()=>{t=null;let a=await e.call(s,r);return is.includes(a.kind)&&(t=r.
files),a}),of(s,r=null){let a=[],i=s;async function c(){t=null;let{name:u,args:p}=i(),h=await e.call(u,p);for(let m of a)h=await e.call(m.name,m.args);return t=
d,h}async function l(u,p){let h=Xl.includes(u);t!==d&&!h&&(t===r&&r&&!a.length?t=d:await c());let m=await e.call(u,p),g=is.includes(m?.kind);return h&&(t=g?d:null),
g?[i,a]=[()=>({name:u,args:p}),[]]:Kl.includes(m?.kind)&&(a=[...a,{name:u,args:p}]),m}let d={open:()=>o(c),call:(u,p={})=>o(()=>l(u,p))};return d}}}var ls="DecompressionStream",Gl=()=>ls in globalThis;function qe(e){let t=atob(e),n=new Uint8Array(t.length);for(let o=0;o<n.length;o+=1)n[o]=t.charCodeAt(o);return n}
function ht(e,t){if(!Gl())throw new Error(`this browser has no ${ls}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var Tn=e=>new Blob(
[e]).stream();var fs=["pyodide.asm.wasm","python_stdlib.zip","application.zip"],Yl="engine.js",Vl=12e4;function Jl(){let e=globalThis;for(let t of["WebAssembly","Worker","Dec\
ompressionStream"])if(e[t]===void 0)throw Object.assign(new Error(`this browser has no ${t}`),{engine:"start"})}function Ql(e,t){let n=URL.createObjectURL(new Blob(
[e],{type:"text/javascript"}));setTimeout(()=>URL.revokeObjectURL(n),Vl);let o=new Worker(n),s=Object.fromEntries(fs.map((r,a)=>[r,t[a]]));return o.postMessage(
{kind:"start",parts:s},t),o}async function Zl(e,t){let n=await fetch(e);if(!n.ok||!n.body)throw new Error(`${e}: ${n.status}`);let o=new TransformStream({transform(s,r){t(s.length),r.enqueue(
s)}});return new Response(ht(n.body.pipeThrough(o),"gzip")).arrayBuffer()}function ds(e){return async t=>{Jl();let n=e.reduce((i,{size:c})=>i+c,0),o=0,s=i=>t(Math.
min(o+=i,n-1),n);s(0);let r=await Promise.all(e.map(({address:i})=>Zl(i,s)));t(n,n);let a=Object.fromEntries(e.map(({name:i},c)=>[i,r[c]]));return Ql(a[Yl],fs.map(
i=>a[i]))}}function us(e,t){let n=0,o=f("button",{type:"button",onclick:()=>e.stop()},"Stop"),s=f("p",{class:"fd-works",role:"status"});t.append(s);function r(){let a=n>0&&
e.state.phase==="ready";a!==s.hasAttribute("data-works")&&(s.toggleAttribute("data-works",a),s.replaceChildren(...a?["The engine works on your question. ",o]:[]))}
e.onState(r),e.onWaiting(a=>{n=a,r()})}async function mt(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=f("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var ef={cmd:"cmd",powershell:"PowerShell",dash:"dash"},tf=0;function gt(e,t=e){return ef[e]??t}function He(e,t="copy",n=t){let o=f("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=f("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await mt(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function An(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?f("span",{class:"fd-word"},n):n)}function V(e){let t=f("pre",{},f("code",{},...An(e)));return f("div",{class:"fd-cmd"},t,He(e,"Copy the command","\
copy"))}function nf({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function wt(e){let t=nf(e),n=e.note?[f("p",{
class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${tf+=1}`,s=t.map(([i,c])=>{let l=gt(i,"line"),d=f("p",{class:"fd-shell"},l);return f("div",{
class:"fd-panel",data:{shell:l}},d,V(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[f("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),f("label",{for:l},gt(i,"line"))]});return r(0),[f("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},f("div",{class:"fd-heads"},...a),...s,...n)]}function I(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function ne(e){let t=e/1e6;return t>=100?`${Math.round(t)} MB`:`${t.toFixed(1)} MB`}var ps=12,of=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",O],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function Cn(e){return e==null?[]:Array.isArray(e)?e:[e]}
function sf({episodes:e,retries:t,seconds:n}){let o=I(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,ps).map(c=>`attempt ${c+
1}`),a=e.length>ps?" …":"";return`${I(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function hs({addresses:e}){return Object.entries(e??
{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${Cn(o).map(O).join(" or ")}`).join(", ")}function rf({episodes:e,inputs:t}){let n=of.filter(([r])=>e.some(a=>Cn(a[r]).
length)),o=e.some(hs);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>Cn(
c[r]).map(i).join(", ")]),...o?[["addresses",hs]]:[]]}function ms(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>f("li",{},sf(p))),a=rf(e),i=a.map(([p])=>f("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>f("td",{data:{label:m}},f("span",
{},g(p,h)||"–"))),l=I(t.length+o,"attempt"),d=I(n.length||t.length,"fork"),u=`${o} more are left out here: forkviz diagnose --json has all.`;return f("details",
{class:"fd-card fd-episodes"},f("summary",{},`What was read of it: ${l} to fork, ${d}`),r.length?f("ul",{},...r):null,f("table",{class:"fd-table"},f("thead",{},
f("tr",{},...i)),f("tbody",{},...t.map((p,h)=>f("tr",{},...c(p,h))))),o?f("p",{class:"fd-muted"},u):null)}var af={"+":"speaks for it","−":"speaks against it"},cf={"":"","+":" fd-for","−":" fd-against"};function lf(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function Pn(e,t){let n=new Map;for(let o of lf(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>f("div",{class:"fd-ev"},f("p",{class:"fd-file"},o||"text"),f("ul",{},...ff(s))))}function*ff(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield f("li",{class:"fd-gap","aria-hidden":"true"},f("span",{},"⋯"),f("span",{}))),t=n.row.line,yield df(n)}function df({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?f("mark",{},s):s),o=f("span",{"aria-hidden":"true"},"↑ ");return f("li",{class:`fd-line${cf[e]}`},f("span",{class:"fd-number"},uf(e),f("\
span",{},t.line?String(t.line):"")),f("span",{},f("code",{},...n),t.means?f("span",{class:"fd-means"},o,t.means):null))}function uf(e){if(!e)return f("b",{});let t=af[e];
return f("b",{title:t},f("span",{"aria-hidden":"true"},e),f("span",{class:"fd-unseen"},`${t}: `))}function bt({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function pf(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${bt(e,t)})`:"",i=`${O(o)}-${O(s)}`;return[f("b",{},n||"something without\
 a name"),` is at ${i}${hf(e)}${a}`]}function hf({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${O(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function mf({occupant:e,places:t},n){if(e)return pf(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[f("b",{},a),` is at ${O(s)}${r?`-${O(r)}`:""}`];return["no one is named in what was read"]}function zn(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>f("dd",{},...i));a.length&&n.push(f("div",{},f("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",mf(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${bt(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[f("b",{},`${s}: `),r])),n.length?[f("dl",{class:"fd-says"},...n)]:[]}function gs(e,t,n){let o=Pn(e,t.inputs),s=f("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return f("section",{class:"fd-card fd-evidence"},f(n,{},"Evide\
nce ",f("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?f("p",{class:"fd-muted"},r):null,...zn(e,t.inputs))}var _n=(e={})=>S("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),gf={cx:7,cy:7,r:5.5,fill:"currentColor"},wf={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},bf={d:"M3 3l8 8M11 3l-8 8",fill:"none"},ws={certain:()=>[S("circle",gf)],likely:()=>[_n(),S("path",wf)],possible:()=>[
_n()],undecided:()=>[_n({"stroke-dasharray":"2 2"})],excluded:()=>[S("path",{...bf,stroke:"currentColor","stroke-width":1.75})]};function bs(e){return e.class===
"undecided"?"undecided":e.certainty}function Ee(e,t=!1){let n=(ws[e]??ws.possible)(),s=S("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return f("span",{class:a},s,r)}var yf={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},kf={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function ys({proof:e,verified:t}){let n=e?yf[e]:void 0,o=kf[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function yt([e,t,n]){let o=f("span",{"ari\
a-hidden":"true"},t);return f("span",{class:`fd-badge fd-badge-${e}`},o,n)}function xf(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function vf(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[f("p",{class:"fd-try"},f("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[f("div",{class:"\
fd-try"},f("button",{...c,disabled:!0},...l),i?V(i):null)]}function Nn(e,t,n,o){let r=[e.effort,e.close_first].map(i=>xf(i??"")).filter(Boolean).join(" ");return f(
"li",{class:"fd-remedy"},f("div",{class:"fd-head"},f("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),f("div",{},f(n,{},e.text),f("p",{class:"fd-badges"},
...ys(e).map(yt)),r?f("p",{},r):null)),...wt(e),...e.plan?[f("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),V(e.plan)]:[],...vf(e,t,
o))}function Ue({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>f("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>f("li",{},s(),`${a}: ${i}`));return[f("div",{class:"fd-caution"},f("b",{},o),f("ul",{},...r))]}function ks(e,t,n){
let{remedies:o}=e,s=f("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>Nn(i,c,t[1],n)),a=o.length?f("small",{},"least effort first"):null;
return f("section",{class:"fd-card fd-remedies"},f(t[0],{},"Remedies ",a),o.length?f("ol",{},...r):s,...Ue(e))}function kt(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?f("p",{class:"fd-muted"},"Type in ",f("b",{},gt(r))):null,l=s?[c,f("pre",{},f("code",{},...An(
s))),f("p",{},He(s,"Copy the command"))]:[];return[f("section",{class:"fd-next"},f(n,{},`${i}: ${o}`),...l,a?f("p",{},a):null)]}function xs(e){return f("tr",{},...e.map(t=>f("th",{scope:"col"},t)))}function vs(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>f("tr",{},f("td",{},f("b",{},c.sentence||c.class),f("code",{},c.class)),f("td",{data:{label:"It shows"}},
f("span",{},r.get(c.class)??(c.detail||"–"))),f("td",{},Ee(c.certainty,!0)));return f("section",{class:"fd-card fd-candidates"},f(o,{},"What it can be ",s||e.
places.length?null:f("small",{},a)),f("table",{class:"fd-table"},f("thead",{},xs(["Candidate","The next capture shows","Certainty"])),f("tbody",{},...t.map(i))))}
function In(e,t,n,o){if(!e.length)return[];let s=r=>f("tr",{},f("td",{},f("code",{},r.class)),f("td",{},Ee(r.certainty,!0)),f("td",{},$f(r,t.inputs),...Sf(r,t,n,
o)));return[f("section",{class:"fd-card fd-others"},f(n[1],{},"Other causes that were considered"),f("table",{class:"fd-table"},f("thead",{class:"fd-unseen"},xs(
["Cause","Certainty","Why"])),f("tbody",{},...e.map(s))))]}function $f({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${bt(r,s)}: ${r.means||r.text}`:"–")}function Sf(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,d)=>Nn(l,d,n[2],i));return[f("details",{},f("summary",{},"Evidence and remedies"),...Pn(e,t.inputs),...zn(e,t.inputs),
c.length?f("ol",{class:"fd-remedies"},...c):null,...Ue(e))]}var xt;function U(e,t=!0){return xt??=document.createElement("canvas").getContext("2d"),xt?(xt.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,xt.measureText(e).width):e.length*7.4}function Xe(e,t,n=!0){let o=e;for(;o.length>3&&U(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var Of=65536;function H(e){return e.start!==null&&e.start!==void 0}function Me(e){return e.end??e.start+Of}function $s({end:e}){return e!=null}function Rn(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function Ef(e){return!["pre\
fers","in-the-way"].includes(e.look)||!H(e)||e.end===null||e.end===void 0?"":` ${T(e.end-e.start)}`}function vt(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!H(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${Ef(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function Ss(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([vt(e),o])].filter(Boolean)}function Os(e,t){let n=Rn(t).map(o=>{let s=o.places.map(r=>`${vt(r)||r.look}${Mf(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function Mf(e){return H(e)?` at ${O(e.start)}${e.end?`-${O(e.end)}`:""}`:""}function Es(e){if(e.
some(({look:s})=>s==="in-the-way"))return"What is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var Ms=24,Lf=7.6;function Dn(e){let t=e.filter(H).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=Me(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some($s),i=r.every(
l=>l.start===r[0].start&&Me(l)===Me(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function Ls(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-Ms*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),d={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+Ms,d})}function Ts(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function As(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[S("line",a),...o?[]:[S("path",i)]]})}function Cs(e,t,n,o){let s=new Set(e.filter(H).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=O(i),d=l.length*Lf;r.push(S("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let u=Math.min(c,o-d);u<a||(r.push(S("text",{
x:u,y:13,class:"fd-address"},l)),a=u+d+8)}return r}function Ps(e){let t=Dn(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${T(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var _s=30,Tf=560,Af=0,Cf={"in-the-way":"way",taken:"dots",unreadable:"cross"};function Pf(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return S("defs",{},S("pattern",{id:`${e}way`,...n(6),...t,...o},
S("rect",{...n(6),class:"fd-way-ground"}),S("rect",{width:2.5,height:6,class:"fd-way-hatch"})),S("pattern",{id:`${e}dots`,...n(5),...t},S("rect",{...n(5),class:"\
fd-dots-ground"}),S("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),S("pattern",{id:`${e}cross`,...n(8),...t},S("rect",{...n(8),class:"fd-card-ground"}),S("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),S("marker",{id:`${e}arrow`,...s,orient:"auto"},S("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function zf([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function _f(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,d]=zf(t,o),u=Math.max(r-s-12,l,c?d:0),p=e.find(x=>U(x)<=u)??e[0],h=U(p);if(h+12<=r-s){let x={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},$=S("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[S("rect",{...x,class:"fd-card-ground"}),$]:[$]}let m=h<=l||!c||h>d&&l>=
d,g=m?l:d;if(g<24)return[];let w=Xe(p,g),b=m?r+6:s-6;i.push(m?[b,b+U(w)]:[b-U(w),b]);let y=m?null:"end",v={x:b,y:a+19,"text-anchor":y,class:"fd-name fd-beside"};
return[S("text",v,w)]}function $t(e,t){return Math.max(t(Me(e))-t(e.start),5)}function Ns(e,t){let n=t(e.start);return[n,n+$t(e,t)]}function Nf(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=Ss(e);if(!H(e)){let d={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[S("text",d,Xe(a[0]??"–",s[1]-s[0]-16))]}let i=Ns(e,n),c=Cf[e.look];
return[S("rect",{x:i[0],y:o,width:i[1]-i[0],height:_s,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?_f(a,i,!!c,t):[]]}function zs(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!H(n)||!H(o)||n.start===o.start?null:[n,o]}function If(e,t){let n=U(
vt(e));return n+12<=$t(e,t)?0:n+12}function Rf([e,t],[n,o],s,r){let a=s(t.start)+Math.min($t(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+$t(e,s)+If(e,s):s(e.start);
if(i&&c>a)return[];let l=n+_s/2,d=`M${c} ${l}H${a}V${o-2}`,u=S("path",{d,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return U(h,!1)+16>=Math.max(c,a)-p?[u]:[u,S("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function Df({label:e,source:t},n,o,s){let r=Xe(e,o),a=s?n+(t?14:19):n-6,i=S(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:U(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,S("text",{...c,class:"fd-source"},Xe(t,l,!1))]}function jf(e,t){
let n=t>=Tf,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[U(i),U(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function Bf(e,t,n){let o=`fd${Af+=1}-`,s=Rn(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:d}=jf(s,n),u=Ls(Dn(t),...l),p=Ts(u),h=[Pf(o),...As(u),...Cs(t,p,c,n)];s.forEach((w,b)=>{let y=zs(w,s[b+1]);r&&y&&h.push(...Rf(y,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let y=i[b],v={x1:0,x2:n,y1:y-d,y2:y-d,class:"fd-rule"};b&&h.push(S("line",v)),h.push(...Df(w,y,a,r));let x=w.places.filter(H).map(A=>Ns(A,p)),
$=!(r&&zs(w,s[b+1])),L={x:p,y,room:l,mine:o,busy:x,leftToo:$};for(let A of w.places)h.push(...Nf(A,L))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":Os(e,t)};return S("svg",{class:"fd-map",...m,...g},...h)}function St({places:e},t){if(!e.some(H))return null;let n=Es(e),o=f("div",{class:"fd-\
frame"}),s=f(t,{},`${n} `,f("small",{},Ps(e))),r=0;return{element:f("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(Bf(n,e,i)))}}}var Wf=660;function Ff(e){return e>1e3?"wide":e>600?"middle":"narrow"}function Le(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=qf(t,n),i=f("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...d]=a;e.replaceChildren(c,l,i,...d);function u(g=n.layout??Ff(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){u("middle"),
r?.draw(Wf);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>u();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>u());return m.observe(e),u(),{lay:u,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function qf(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=f("div",{class:"fd-column"}),l=f("div",{class:"fd-column"}),d=a?St(r,n[1]):null;a?(c.append(...Hf(r,i,e,n,t,d)),l.append(
...Uf(r,e,n,t))):(c.append(...In(i,e,n,t)),l.append(...kt(e.next,!0,n[1])));let u=a?Gf(r,n[0],t):Kf(!!r,n[0]),p=ms(e),h=f("p",{class:"fd-foot"},Yf(e)),m=[Xf(e,t),
u,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:d,cards:m}}function Hf(e,t,n,o,s,r){let a=e.class==="undecided"?[vs(e,t,n,o[1],!!r)]:In(t,n,o,s);return[...r?
[r.element]:[],gs(e,n,o[1]),...a]}function Uf(e,t,n,o){if(e.class!=="undecided")return[ks(e,n.slice(1),o),...kt(t.next,!1,n[1])];let s=[...kt(t.next,!0,n[2]),...Ue(
e)];return[f("section",{class:"fd-card"},f(n[1],{},"Next"),...s)]}function Xf(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[I(n,o?"failed fork":"fork")]:[],...e.images?[I(e.images,"listed DLL")]:[]];return f("div",{class:"fd-sources"},f("span",{},"Read:"),...e.inputs.
map(r=>f("code",{},r)),s.length?f("span",{},s.join(", ")):null,...t.above?.()??[])}function Kf(e,t){let n=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=f("div",{},f(t,{},n),f("p",{},o));return f(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function Gf(e,t,n){let o=bs(e),{who:s,detail:r,sentence:a}=e,i=s?f("p",{},f("b",{},"Who: "),`${s.text} `,Ee(s.
certainty,!0)):null;return f("section",{class:`fd-card fd-cause fd-is-${o}`},f("div",{},f("div",{class:"fd-claim"},Ee(o),f(t,{},a||e.class)),r?f("p",{},r):null,
i,f("p",{class:"fd-class"},f("code",{},e.class))),...n.actions?.()??[])}function Yf({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}var Is={"":"start",diagnose:"start",explore:"shelves",answer:"answer",fork:"fork",plan:"plan",quiz:"quiz"},Vf=["example","scenario","recorded","quiz"],Jf=/^[a-z0-9-][a-z0-9.-]{0,63}$/;
function Rs(e){let t=e.replace(/^#/,""),{given:n,step:o,link:s}=Zo(e);if(s!==null)return{page:"link",name:s,step:o,given:n};let[r]=t.split(/[&=]/,1),a=Object.hasOwn(
Is,r)?Is[r]:null;if(a&&n[r]!==void 0&&n[r]==="")return{page:a,name:"",step:o,given:n};let i=Vf.find(c=>Jf.test(n[c]??""));return i?{page:i,name:n[i],step:o,given:n}:
{page:"start",name:"",step:null,given:n}}var _=e=>`#${e}`;function Ds(e,t,n){let{answer:o,files:s,names:r}=n,a=f("div",{class:"fd st-wrap",data:{theme:t.tones.name()}});e.append(a);let i={...o.data,inputs:r.length?r:o.
data.inputs};async function c(u=null){t.fork={files:s,answer:null,source:n,message:u},t.go(_("fork"))}let l=Le(a,i,{level:1,above:()=>[f("a",{href:_("diagnose"),
data:{do:"change"}},"change the input")],actions:()=>[f("div",{class:"st-acts"},...Qf(i,c))],comparing:(u,p)=>u.moves?.length&&i.maps?{act:()=>{c({kind:"remedy",
number:p})},label:"Apply it to the model, and compare"}:{cannot:"no fork can be made of what was read",line:u.line}});a.querySelector("h1")?.setAttribute("tabin\
dex","-1");let d=!1;return Zf(t,s,o).then(u=>{!d&&u&&a.append(ed(u))}),{close(){d=!0,l.close()},theme(u){a.dataset.theme=u}}}function Qf(e,t){let n={class:"fd-b\
utton fd-main"};return e.maps?[k("explore","Open in the explorer",null,()=>t(),n)]:[k("explore","The explorer needs a map",null,()=>{},{...n,disabled:!0})]}async function Zf({
engine:e},t,n){if(!n.data.causes.length)return"";try{return n.issue??=await e.call("issue",{files:t}),n.issue}catch{return""}}function ed(e){return f("section",
{class:"fd-card st-issue"},f("h2",{},"The answer for an issue ",f("small",{},"names of people, hosts and folders are replaced; look before you post")),f("pre",{
tabindex:0,"aria-label":"the text for an issue"},e),f("p",{},He(e,"Copy the answer for an issue")))}var he=({phase:e})=>e==="fetching"||e==="starting";function jn(e){let{phase:t,loaded:n,total:o}=e;return he(e)?t==="fetching"&&o?`${ne(n)} of ${ne(o)} loaded`:"\
Python begins":""}function Ot(e){let t=jn(e);return t&&`The engine starts: ${t}`}var td={idle:"",fetching:"… engine starts",starting:"… engine starts",ready:"✓ engine ready",failed:"✗ no engine"};function js(e){let t=M(document,"#st-\
engine"),n=M(document,"#st-starting"),o=f("b",{role:"status"}),s=f("span",{class:"fd-muted"}),r=f("i"),a=f("span",{class:"st-bar",role:"progressbar","aria-label":"\
the engine is loaded","aria-valuemin":0,"aria-valuemax":100},r),i=f("p",{class:"st-works"},...["✓ examples open now","✓ scenarios can be read and stepped"].
map(c=>f("span",{},c)),f("span",{id:"st-waits"},"… your text is read as soon as it runs"));n.append(f("p",{},o,s),a,i),e.onState(c=>{let{phase:l,loaded:d,total:u}=c;
t.dataset.phase=l,t.textContent=td[l],t.toggleAttribute("data-quiet",l==="ready"||l==="idle");let p=he(c);if(n.hidden=!p,!p)return;let h=u?Math.floor(100*d/u):0;
o.textContent!=="The engine starts"&&(o.textContent="The engine starts");let m=l==="fetching"&&u?", kept for the next visit":"";s.textContent=` · ${jn(c)}${m}`,
r.style.width=`${h}%`,a.setAttribute("aria-valuenow",String(h))})}var nd={selected:"",panes:[],bare:!1,height:0};function Te(e,t){let n={...nd,...e},o=[];function s(r,...a){for(let i of o)i[0]===r&&o.includes(i)&&i[1](...a)}return{
get:r=>n[r],set(r,a){let i=typeof r=="string"?{[r]:a}:r,c=Object.keys(i).filter(l=>n[l]!==i[l]);Object.assign(n,i);for(let l of c)s(`change:${l}`)},save_changes(){},
send:t,on(r,a){o=[...o,[r,a]]},off(r,a){o=o.filter(i=>i[0]!==r||i[1]!==a)},fire:s}}var od="Nothing was changed.";function Bs(e,t){let n=Promise.resolve(),o=Te(t,a=>{n=n.then(()=>s(a))});async function s(a){try{r(await e.call("ask",{message:a,step:o.
get("step")??0}))}catch(i){let{what:c=String(i?.message??i),advice:l=od}=i??{};o.fire("msg:custom",{kind:"error",what:c,advice:l},[])}}function r(a){if(a.kind===
"shown"&&a.data!==o.get("data"))o.set({data:a.data,step:a.step});else if(a.kind==="exported"){let i=new TextEncoder().encode(a.page),c=`The report is ready (${Math.
round(i.length/1024)} KiB):`;o.fire("msg:custom",{kind:"exported",text:c,name:a.name},[i.buffer])}else a.kind==="linked"?o.fire("msg:custom",a,[]):o.fire("msg:c\
ustom",{kind:"nothing"},[])}return o}function Ws(e){return e.getRootNode().activeElement??null}function me(e){let t=Ws(e);return t&&e.contains(t)?t:null}function Ke(e){let t=Ws(e);return!t||t===document.
body}function Et(e){let t=me(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:sd(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function sd({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function oe(e,t){if(!t||!(Ke(e)||
me(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function Mt(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}function ge(e,t){let n=new Array(e);function o(s){if(typeof s!="string"||s in n)return;let r=Number(s);Number.isInteger(r)&&r>=0&&r<e&&(n[r]=t(r))}return new Proxy(
n,{get(s,r){return o(r),Reflect.get(s,r)},has(s,r){return o(r),Reflect.has(s,r)},getOwnPropertyDescriptor(s,r){return o(r),Reflect.getOwnPropertyDescriptor(s,r)},
ownKeys(s){for(let r=0;r<e;r+=1)o(String(r));return Reflect.ownKeys(s)}})}var Bn=new WeakMap;function Fs({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,columnNames:i}){let c=n.map(([p,h],m)=>({table:p,column:h,rows:o[m],
now:s[m],first:[...r[a[p]][i[h]]]})),l={lengths:e,which:t,streams:c};rd(l);let d=ad(l),u=ge(e.length,d);return Bn.set(u,l),u}function rd({lengths:e,which:t,streams:n}){
let o=n.map(({rows:i})=>i.length);for(let i of t)i in o&&(o[i]-=1);let s=t.every(i=>i in o),r=e.reduce((i,c)=>i+c,0),a=n.every(({rows:i,first:c})=>i.every(l=>l>=
0&&l<c.length));if(!s||!a||r>t.length||o.some(i=>i<0))throw new Error("a step changes a row that is not there")}function ad({lengths:e,which:t,streams:n}){let o=n.
map(({first:i})=>[...i]),s=n.map(()=>0),r=[],a=0;return i=>{for(;r.length<=i;){let c=[];for(let l=a+e[r.length];a<l;a+=1){let d=t[a],{table:u,column:p,rows:h,now:m}=n[d],
g=s[d]++,w=h[g];c.push([u,p,w,m[g],o[d][w]]),o[d][w]=m[g]}r.push(c)}return r[i]}}function Lt({changes:e,tableNames:t,columnNames:n},o,s){let r=t.indexOf(o),a=Bn.
get(e);if(!a){e.forEach((h,m)=>{for(let[g,w,b,y,v]of h)g===r&&s(m,n[w],b,y,v)});return}let{lengths:i,which:c,streams:l}=a,d=l.map(h=>h.table===r);if(!d.includes(
!0))return;let u=l.map(()=>0),p=0;for(let h=0;h<i.length;h+=1)for(let m=p+i[h];p<m;p+=1){let g=c[p];if(!d[g])continue;let{column:w,rows:b,now:y,first:v}=l[g],x=u[g]++,
$=b[x];s(h,n[w],$,y[x],v[$])}}function qs({changes:e,tableNames:t},n){let o=t.indexOf(n),s=Bn.get(e);return s?s.streams.some(r=>r.table===o&&r.rows.length>0):e.
some(r=>r.some(([a])=>a===o))}var se=["parent","child"];var R={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},Wn={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var Ge={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},Tt=1e3,Fn=50,Hs=` 	\r
 `,Us={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var id=2**26,Xs=()=>({left:id});function re(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,re(s,t)]));let n=fd.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${qn(e[0])}`);return n(e,t)}function Ks(e,t){return Array.isArray(
e)?e[0]===R.ROWS?wd(e,t):e[0]===R.PATTERNS?$d(e,t):re(e,t):re(e,t)}var qn=e=>String(JSON.stringify(e)).slice(0,40);function D(e,t){let n=Array.isArray(e)?re(e,t):
null;if(!Array.isArray(n))throw new Error(`no list, but ${qn(e)}`);return n}function At(e,t){if(!Number.isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list \
of ${qn(e)} items, which is not a number or too many`);return t.left-=e,e}function Ae(e,t){if(!e)throw new Error(t)}function Ct(e,t){let n=[];for(let s of e){let[
r,a,i]=Array.isArray(s)?s:[];n.push(r===R.BESIDE?cd(n[a],D(i,t)):D(s,t))}let[o]=n;return Ae(n.length>0&&n.every(({length:s})=>s===o.length),"columns are of diff\
erent lengths"),n}function cd(e,t){return Ae(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+n)}function Gs(e,t){return Ae(Array.isArray(e)&&
e.length===t.length,"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var ld=[[R.PLAIN,dd],[R.RUNS,ud],[R.STEPS,pd],[R.NUMBERED,hd],[R.HOLES,md],[R.ROWS,
gd],[R.RAGGED,bd],[R.RECORDS,yd],[R.TABLE,kd],[R.PATTERNS,Sd]],fd=new Map(ld);function dd(e,t){At(e.length-1,t);let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]==
"object"&&(n[o]=re(n[o],t));return n}function ud([,e,t],n){let o=D(e,n),s=[],r=D(t,n);Ae(r.length===o.length,"runs without a value");for(let a=0;a<o.length;a+=1){
let i=s.length+At(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function pd([,e,t],n){let o=D(t,n);At(o.length+1,n);let s=[e],r=e;for(let a=0;a<o.length;a+=
1)s.push(r+=o[a]);return s}function hd([,e,t],n){let o=D(e,n);return D(t,n).map(s=>o[s])}function md([,e,t],n){let o=D(t,n),s=0;return D(e,n).map(r=>r?o[s++]:null)}
function gd([,...e],t){let n=Ct(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function wd([,...e],t){let n=Ct(e,t);return ge(n[0].
length,o=>n.map(s=>s[o]))}function bd([,e,t],n){let o=D(t,n),s=0;return D(e,n).map(r=>o.slice(s,s+=At(r,n)))}function yd([,e,...t],n){let o=Gs(e,Ct(t,n));return o[0][1].
map((s,r)=>Object.fromEntries(o.map(([a,i])=>[a,i[r]])))}function kd([,e,...t],n){return Object.fromEntries(Gs(e,Ct(t,n)))}var xd=new RegExp(`([${Object.values(
Wn).join("")}])`);function vd(e,t,n){let o=0;return D(e,n).map(s=>{let r=String(s).split(xd),a=r.filter((l,d)=>d%2),i=t.slice(o,o+=a.length);Ae(i.length===a.length,
"a pattern lacks what is in its gaps");let c=a.map(l=>l===Wn.HEXADECIMAL);return{pieces:r.filter((l,d)=>d%2===0),hex:c,gaps:i,columns:null}})}function Ys([,e,t,
...n],o){let s=vd(e,n,o),r=D(t,o),a=new Int32Array(r.length),i=new Int32Array(s.length);for(let c=0;c<r.length;c+=1)Ae(s[r[c]]!==void 0,"a text of no pattern"),
a[c]=i[r[c]]++;return[r.length,c=>Od(s[r[c]],a[c],o)]}var $d=(e,t)=>ge(...Ys(e,t));function Sd(e,t){let[n,o]=Ys(e,t),s=[];for(let r=0;r<n;r+=1)s.push(o(r));return s}
function Od(e,t,n){let{pieces:o,hex:s}=e,r=e.columns??=e.gaps.map(i=>D(i,n)),a=o[0];for(let i=0;i<r.length;i+=1){let c=r[i][t];a+=(s[i]?`0x${c.toString(16)}`:c)+
o[i+1]}return a}var Vs=2**29-2**10,Ed=new Set(["words","strings"]);async function Pt(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e==
"string"&&e.trimStart().startsWith("{")?JSON.parse(e):Js(JSON.parse(await Ld(ht(Tn(Md(e)),"deflate").getReader())),Xs())}catch(n){throw new Error(`the data can'\
t be read: ${n?.message??n}`,{cause:n})}}function Md(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?qe(e.trim()):new Uint8Array(e.buffer,
e.byteOffset,e.byteLength)}async function Ld(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>Vs)
throw e.cancel(),new Error(`they are more than ${Vs} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function Js({as:e,in:t,of:n},o){
let{changes:s,...r}=t,a={...e};for(let[i,c]of Object.entries(r))a[i]=(Ed.has(i)?Ks:re)(c,o);for(let[i,c]of Object.entries(n))a[i]=Js(c,o);return s&&(a.changes=Fs(
re(s,o),a)),a}function Qs(e,t){let n=[],o=null;async function s(){for(;n.length;){let[r]=n.splice(0).slice(-1);try{await e(r)}catch(a){t(a),await null}}o=null}return r=>(n.push(
r),o??=s(),o)}var Td="[data-folded], [data-behind], [data-away]",we=e=>!e?.closest(Td);function Zs(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(n.catchUp?.(),
!a)return;let c=a;a=null,o?.(c)}return n.update=c=>{a=Ad(a,c),we(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{we(e.panes[t])&&i(),s?.()},n.renew=()=>{
a=null,r?.()},n}function Ad(e,t){if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var Hn=new Map;function N(e){if(Hn.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;Hn.set(t,{...e,make:(o,...s)=>Zs(o,t,n(o,...s))})}
function W(){return[...Hn.values()]}var er=null,tr=null;async function nr(){if(er)return er;if(tr)return tr;if(typeof forkvizBokeh>"u")throw new Error("BokehJS is missing");return forkvizBokeh}var Cd=15e3,Pd="The figures wait for the kernel, which is busy with another cell. They are drawn when it answers.";async function Ye(e,t,n){let{embed:o,figures:s}=await zd(
e,nr());if(!e.holds())return null;let r=JSON.parse(JSON.stringify(s[t]).replaceAll('"§',`"${e.mine}`)),a=await o.embed_item(r,n),[i]=a.roots??a;return e.holds()?
[i.model,i]:(ae(i),null)}function ae(e){e.model.document?.clear(),e.remove?.()}async function zd(e,t){let n=f("span",{},Pd),o=setTimeout(()=>e.alert.message(n),
Cd);try{return await t}finally{clearTimeout(o),n.isConnected&&e.alert.hide()}}async function or(e,t){let n=W().filter(({name:s,figure:r})=>r&&t.has(s)),o=n.filter(
({name:s})=>we(e.panes[s]));await rr(e,async()=>{for(let s of o)await sr(e,s)});for(let s of n)o.includes(s)||_d(e,s)}async function sr(e,t){let n=e.bodies[t.name],
o=await Ye(e,t.figure,n);if(!o)return;let[s,r]=o,a=await t.make(e,n,s,r);if(!e.holds())return void ae(r);a&&e.parts.push(a),a?.restyle?.(e.theme())}function _d(e,t){
let n=!1,o=async()=>{n||!e.holds()||(n=!0,await rr(e,()=>sr(e,t)),e.late-=1)};e.late+=1;let s=()=>{we(e.panes[t.name])&&o()};e.parts.push({name:t.name,resize:s,
makeUp:o}),pt(o)}async function rr(e,t){try{await t()}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and th\
e calls still work.")}}function zt(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var ar=64;function _t(e){let t=new Map;return(n,o)=>{
let s=e.get(n),r=s.data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/ar)*ar);if(i!==a&&(s.visible=!1),r.
data=Nd(o,i),i===a)return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function Nd(e,t){
let n={x:NaN,y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(
Math.max(t-s.length,0)).fill(n[o]??0)]]))}function F(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,
s])=>[o,{value:s}])))}function be(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function Nt(e){return new Map(e.renderers.map(t=>[t.name,
t]))}function It(e,t){for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var Un=new Set;function Ve(){let e=[...Un];Un.clear();for(let t of e)t()}var Id=be(Ve);function ie(e){return()=>{Un.add(e),Id()}}function Rd(e,t){return e.phaseNames?.[t]?.label??""}function j(e,t){return`${t} ${Rd(e,t)}`.trim()}function ir(e,t){return e.phaseNames?.[t]?.who??""}function Ce(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}var lr=e=>e.replace(/^\[(.*)\]$/,"$1");function fr(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=T(a.end[t]-a.start[t]),c=lr(a.title[t]),l=a.use[t],d=l===
"injected"&&a.source[t]==="assumed";if(r){let u={text:"✗ in the way",shorter:["✗ in way","✗ taken"],strong:!0,alarm:!0};return l==="reservation"?[u,{text:"\
own reservation",shorter:["its own"]}]:[u,d?cr(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,
shorter:[`? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,shorter:[`≈ ${c.replace(/ on trial$/,"")}`],
strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:d?[{...cr(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=
0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}, ${i}`,shorter:[c],strong:n}]}function cr(e,t){let n=["unknown occupant","unknown"];return e?{text:`pe\
rhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function dr(e,t,n=!1){return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"\
not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["free"]}}var ur=e=>({text:`${T(e)} free`,shorter:[T(e)]});function pr({columns:e,differ:t,
assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&!o?"no change, assumed":"no change"}function hr(e,t,n){if(t.count>1)return{name:`${t.count}\
 regions, too thin to be told apart here: zoom in`};let o=e.store.region(e.who,t.first);return{name:o.name||`(${o.use})`,where:`${O(o.start)} – ${O(o.end)}`,size:T(
o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:O(o.base),source:n(o)}}function mr(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,
0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${lr(s)}: ${O(r)} – ${O(a)}, ${T(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),
a=r.start-s.end,i=a>0?`${T(a)} apart`:a===0?"side by side":"overlapping";return`2 selected, ${T(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(
s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([s,r])=>`${s} ${T(r)}`);return`${e.length} selected: ${o.join(", ")}`}var gr=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var Dd="http://www.w3.org/2000/svg",jd={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function ce(e,t,...n){let o=document.createElementNS(Dd,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function Xn(e){let t=jd[e];if(!t)return null;let n=`var(--mark-${e})`;return ce("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke\
-width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function Rt(e){if(e==="note")return f("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=Xn(e);return ce(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}var Bd=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],Wd=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function le(e){return f("dl",{},...e.flatMap(([t,n])=>[f("dt",{},t),f("dd",{},n)]))}var Kn=e=>f("ul",{},...e.map(t=>f("li",{},...Array.isArray(t)?t:[t]))),
Je=e=>f("p",{},e);function Fd(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[Fe(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[f("h3",{},"Regions"),Kn([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),f("h3",
{},"Where a DLL is in the child"),Kn(s)]}function qd(e){let t=e.data.help.marks.map(([n,o,s])=>[f("span",{class:"fv-help-mark"},Rt(n),o),s]);return[Je("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),le(t)]}function Hd({data:e}){
let t=Object.entries(e.phaseNames??{}).map(([n,o])=>[j(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[Je(`As under the policy ${e.policy}, \
in the order of a successful fork.`),le(t)]}function Ud({data:e}){let t=new Map(e.switches);return[Je("A switch turns a part of a policy on or off: the name of \
a policy may be followed by +topsort or -topsort. Marked ✓: on in this fork."),le(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function Xd({data:e}){
return[Je("In a notebook, on the site and in a report with an engine the fork can be changed and run again: move a DLL or change its size, turn a switch, take a\
 place in the child, or add a fault. The view stays where it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),f("h3",{},"Fau\
lts"),le(e.help.faults)]}function Kd(e,t,n){let o=a=>le(a.map(([,i,c])=>[f("kbd",{},i),c])),{data:s}=e,r=[...Wd,...gr];return{keys:["Keys",[o(t()),...s.still?[]:
[f("h3",{},"While you present"),o(n())],f("h3",{},"Mouse"),Kn(r)]],...s.still?{}:{timeline:["Timeline",qd(e)]},map:["Map",Fd(e)],...s.still?{}:{phases:["Phases",
Hd(e)],policies:["Policies",[Je("Each policy is the fork machinery of one period."),le(s.help.policies)]],switches:["Switches",Ud(e)],whatif:["What if",Xd(e)]},
find:["Find",[le(Bd.map(([a,i])=>[f("code",{},a),i]))]],glossary:["Glossary",[le(s.glossary.map(([a,i],c)=>[f("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},
a),i]))]]}}function wr(e,t,n){let o=null;function s(a){let i=o?.querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}
function r(){let a=Object.entries(Kd(e,t,n)),i=a.map(([c,[l]])=>f("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=f("dialog",{class:"\
fv-help","aria-label":"Help"},f("header",{},f("nav",{"aria-label":"Parts of the help"},...i),k("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Cl\
ose",class:"fv-icon"})),f("div",{class:"fv-help-body",tabindex:0},...a.map(([c,[l,d]])=>f("section",{},f("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...d)))),
e.root.append(o)}return{get open(){return!!o?.open},toggle(a){if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&
s(a)}}}var Gn=65536,br=4096;function yr(e,t){let n=e.panes.space,o=f("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null,a=({pointerId:m})=>r&&r.id!==m;function i(m){
if(!e.space||!(s||m.shiftKey)||m.button!==0||a(m))return;let g=e.space.at(m.clientX,m.clientY);if(g?.who!=="child")return;let{pointerId:w,clientX:b,clientY:y}=m;
r={id:w,address:g.address,x:b,y},n.setPointerCapture?.(m.pointerId),window.addEventListener("keydown",p,{capture:!0}),m.stopPropagation(),m.preventDefault()}function c(m){
if(!r||a(m))return;m.stopPropagation();let g=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,m.clientY)-g.top}px`,o.style.height=`${Math.abs(m.
clientY-r.y)}px`}function l(){r=null,o.hidden=!0,window.removeEventListener("keydown",p,{capture:!0})}function d(m){if(!r||a(m))return;m.stopPropagation();let{address:g,
x:w}=r;if(l(),!Gd(n,m))return;let{address:b}=e.space.at(w,m.clientY)??{address:g},[y,v]=[g,b].sort(($,L)=>$-L),x=Math.floor(y/Gn)*Gn;t(x,Math.max(Math.ceil((v-x)/
br)*br,Gn))}let u=m=>{a(m)||l()};function p(m){m.key==="Escape"&&(l(),m.stopPropagation())}let h={pointerdown:i,pointermove:c,pointerup:d,pointercancel:u};for(let[
m,g]of Object.entries(h))n.addEventListener(m,g,{capture:!0});return{toggle(){return s=!s,s}}}function Gd(e,{clientX:t,clientY:n}){let{left:o,right:s,top:r,bottom:a}=e.
getBoundingClientRect();return o<=t&&t<=s&&r<=n&&n<=a}function Yn(e,t){let n=o=>typeof o=="number"?O(o):o;return{edit:"occupy",start:n(e),size:n(t),name:"what i\
f"}}var Yd="Two forks are compared here: each can be changed in an explorer of its own.",Vd="This page can't fork again. A notebook, the site and a report with an e\
ngine (forkviz report FILE --engine) can, and the command line: forkviz fork FILE --edit CHANGE.",jt=({host:e,data:t,moreKeys:n})=>!!(e.request&&!e.bare&&!t.still&&
!n);function xr(e){e.asks?e.asks.toggle():!e.data.still&&!e.host.bare&&!e.alert.complains()&&e.alert.message(e.moreKeys?Yd:Vd)}function vr(e,t){let{data:n}=e,o=c=>t(
{kind:"edit",edit:c}),s=Qd(n,o),r=f("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},f("h2",{},"What if…"),k("close-what-if","✕","close (w)",()=>a()),
s.element,Zd(n,o),eu(e,o),tu(n,o),nu(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("keydown",l=>{let{key:d}=l,{name:u}=c;d==="Ent\
er"&&s.commit(u),l.stopPropagation()});M(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.focus():s.which.focus()}function i({open:c,
values:l}){s.choose(l.dll),Jd(kr(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,keep(){let c=kr(r).map(({name:d,value:u})=>[
d,u]),l=Object.fromEntries(c.filter(([d,u])=>!s.knows(d,u)));return{open:!r.hidden,values:l}}}}function J(e,t){return f("label",{},f("span",{},e),t)}function ye(e,t,n={}){
return f("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function Dt(e,t,n){let o=t.map(s=>f("option",{value:s,selected:s===
n},s));return f("select",{name:e},...o)}function Qe(e,...t){return f("fieldset",{},f("legend",{},e),...t)}function kr(e){return[...e.querySelectorAll("[name]")]}
function Jd(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.options]:null;(!r||r.some(a=>a.value===
s))&&(o.value=s)}}function Qd({dlls:e},t){let n=e.map(({name:u})=>u),o=Dt("dll",n),s=["base","preferred","size"],r={base:ye("base",""),preferred:ye("preferred",
""),size:ye("size","")},a={};function i(){let u=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=u?O(u[p]):""}function c(u){let p=s.find(h=>h===u);
!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let u of s)r[u].addEventListener("change",()=>c(
u));i();let l={base:"base",preferred:"prefers",size:"size"},d=s.map(u=>J(l[u],r[u]));return{element:Qe("A DLL",J("name",o),...d),which:o,commit:c,choose(u){n.includes(
u)&&(o.value=u),i()},knows:(u,p)=>a[u]===p}}function Zd({switches:e},t){let n=e.map(([o,s])=>{let a=f("input",{type:"checkbox",checked:s,onchange:i=>t({edit:"sw\
itch",name:o,on:i.target.checked})});return f("label",{class:"fv-switch"},a,o)});return Qe("Switches",...n)}function eu(e,t){let n=ye("start","0x"),o=ye("much",
"0x10000"),s=yr(e,(c,l)=>t(Yn(c,l))),a=k("occupy-mouse","with the mouse","then drag over the child's column; or shift and drag at any time",()=>a.setAttribute("\
aria-pressed",String(s.toggle()))),i=k("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(Yn(n.value,o.value)));return Qe("Ta\
ke a place in the child",J("at",n),J("size",o),i,a)}function tu({faults:e,phases:t,dlls:n},o){let s=Dt("fault",e),r=Dt("phase",t,"C3"),a=ye("at","",{placeholder:"\
anywhere"}),i=ye("extent","0x10000"),c=Dt("of",["",...n.map(({name:d})=>d)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,size:i.value,...c.value?{dll:c.
value}:{},...a.value.trim()?{start:a.value}:{}});return Qe("A fault",J("kind",s),J("phase",r),J("DLL",c),J("at",a),J("size",i),k("strike","let this fault happen\
 in the fork","the fork runs again with it",l))}function nu({edits:e},t){let n=!e.length,o=e.map(s=>f("li",{},s));return Qe(n?"Nothing changed yet":`Changed (${e.
length})`,f("ol",{class:"fv-edits","aria-label":"What was changed"},...o),k("undo","undo","undo the last change",()=>t({kind:"undo"}),{disabled:n}),k("reset-edi\
ts","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}var ou={can:"what if: change the fork and run it again",cannot:"say where the fork can be changed and run again; here it can't"};function su(e){let{store:t,lecture:n}=e;
return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page Up, shift+n","previous decision",n.back],
[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.go(t.step-1)],...e.sides?[]:ru(n)]}
var ru=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what happens next",e.reveal]];function au(e,t){
let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).map(Number).sort((i,c)=>i-c);return[["Arr\
owLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork, the next real step",()=>e.forward()],["\
PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],["Home","Home","first step",()=>e.go(0)],
["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(s(o.decisions))],["N","shift+n","previou\
s decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",()=>e.go(r(o.failures))],["c","c","next\
 step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(r(e.pickedSteps()))],["m","m","next n\
ote of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous DLL",()=>e.selectNext(-1)],["g","g","\
go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−","zoom out",()=>e.space?.zoomBy(1/.6)],
["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold them again",()=>e.space?.unfold?.()],["/",
"/","find regions",()=>e.search?.focus()],["w","w",ou[jt(e)?"can":"cannot"],()=>e.whatIf()],...e.moreKeys?[]:iu(e),["t","t","light or dark",()=>e.toggleTheme()],
["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the presentation",()=>e.select(null)]]}var iu=e=>[["p","p","present: the map \
and the words alone, large; again leaves",()=>e.present()]];function Bt(e){let t=su(e),n=wr(e,()=>o,()=>t),o=[...e.moreKeys??[],...au(e,()=>n.toggle())],s=new Map(
o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(d=>[d,l])));function a({key:c,shiftKey:l}){let d=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.
lecture.active&&r.get(d)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||n.open)return;let l=c.composedPath?.()[0]??c.target;if(Mt(
c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let d=a(c);d&&(c.preventDefault(),c.stopPropagation(),e.guard(d))}return{onKey:i,help:n.
toggle,press:c=>s.get(c)?.()}}var Vn="|";function Er(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>Mr(r.at(-1)),i=()=>r.map(u=>Wt(n,u)).join(Vn);function c(u){r=u,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(u,p=!1){let h=typeof u=="string"?du(n,u):u&&u.dll!==-1?[u]:[];c(p&&h.length?cu(n,r,h):h)}function d(u){let p=n.dlls.
length,h=u>0?0:p-1;p&&l({dll:a()<0?h:(a()+u+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>$r(e.store,r),pickedSteps:()=>fu(
e,a()),selectedSpans:()=>lu(e.store,$r(e.store,r)),select:l,selectNext:d,selectRow:(u,p,h=!1)=>l(Sr(e.store,u,p),h),selectRows(u){let p=u.map(([h,m])=>Sr(e.store,
h,m));c([...new Map(p.map(h=>[Wt(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function cu(e,t,n){let o=n.map(r=>Wt(e,r)),s=t.filter(r=>!o.includes(Wt(
e,r)));return s.length<t.length?s:[...s,...n]}function $r(e,t){if(!t.length)return[];let n=new Set(t.map(Mr)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function lu(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function fu({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function Sr(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var Mr=e=>e&&"dll"in e?e.dll:-1;function Wt(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${O(t.start)}`}function du(e,t){let n=Or(e,t);
return n?[n]:t.split(Vn).flatMap(o=>Or(e,o)??[])}function Or(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(Vn)?null:{who:o,start:Number(s)}}var uu=["shown","windows","stays"],pu=Us.parent.filter(e=>!uu.includes(e));function Lr(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)hu(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>mu(e,o),read:(o=t)=>gu(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??wu(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>bu(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function hu({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,d,u]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?d:u;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function mu({strings:e,words:t},n){
let[o,s,r,a,i,c,l,d,u]=t[n];return{phase:o,kind:c,dll:u,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[d],facts:i.map(p=>e[p])}}function gu({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function wu(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function bu({tables:e},t,n){let o=e[t],s={who:t};for(let r of pu)s[r]=o[r][n];return s}function yu(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s);for(let[n,o]of Object.entries(t.timeline))e.style.setProperty(`--mark-${n}`,o);
e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var ku,Ar=()=>ku??=window.matchMedia?.("(prefers-color-sche\
me: dark)");function Tr(){let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.
vscodeThemeKind.includes("dark")?"dark":"light":Ar()?.matches?"dark":"light"}function xu(e){let t=Ar(),n=new MutationObserver(e);return n.observe(document.body,
{attributes:!0,attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.(
"change",e)}}function Cr(e,t){let n=t||"",o=!1,s=Tr(),r=()=>o?"light":n||s;function a(){e.root.dataset.theme=r(),yu(e.root,e.themes[r()])}function i(){a(),e.restyle(
e.themes[r()]),o||e.host.onTheme?.(r())}let c=xu(()=>{s=Tr(),n||i()});return{get:()=>e.themes[r()],apply:i,dressRoot:a,name:r,toggle(){n=r()==="dark"?"light":"d\
ark",i()},onPaper(l){o!==l&&(o=l,i())},close:c}}function Pr(){let e=f("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(k("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(f("b",{},"Error: "),s,f("br"),r)}return{element:e,
hide:t,complain:o,complains:()=>!e.hidden&&!e.classList.contains("fv-said"),message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof
Error?r.message:String(r);o(a,"The explorer still works; load it again if what it shows is wrong.")}}}}var vu=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],$u=[[700,"high"],[560,"low"],[0,"least"]],Su={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},Ou={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:20,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},zr=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],Jn=e=>zr(vu,e),_r=e=>zr(
$u,e),Ft=(e,t=!1)=>(t?Ou:Su)[e];function Pe(e,t,n,o){let s=Lr(t),r=Pr(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:Ft("middle"),late:0,search:null,asks:null,live:null,cause:null,byBase:Eu(t),...Lu(t),theme:()=>i.colours.get(),
toggleTheme:()=>i.colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>xr(i),full:c=>i.layout.
full(c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...Mu(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=Er(i,a),Object.assign(i,i.picked.forUi),i.colours=Cr(i,n.keep?.theme??n.theme),i}function Eu({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function Mu(e,t,n,o,s){function r(i,c=!1){let l=t.step,d=t.go(i);if(!(t.step===l&&!c)){for(let u of n)u.
update?.(d);a(),!c&&(o.onStep?.(t.step),Ve())}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();
t.step===t.last&&i?i.step():r(t.step+1)}}}function Lu(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function ke({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function q(e,t,n){n?e[t]="true":delete e[t]}var Zn="forkviz.layout",Tu=()=>({folded:{},tabs:{},sizes:{},full:""}),Qn=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function Au(e){let{folded:t,tabs:n,sizes:o,
full:s}=Qn(e),r=(i,c)=>Object.fromEntries(Object.entries(Qn(i)).filter(([,l])=>typeof l===c)),a=Object.entries(Qn(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function Ir(e,t){let n=Au(e??(t?Cu():null));return{choices:n,save(){t&&
Nr(n)},forget(){Object.assign(n,Tu()),t&&Nr(null)}}}function Cu(){try{return JSON.parse(localStorage.getItem(Zn)??"null")}catch{return null}}function Nr(e){try{
e?localStorage.setItem(Zn,JSON.stringify(e)):localStorage.removeItem(Zn)}catch{}}var E=(e,...t)=>({panes:t,weight:e}),X=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),K=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function Pu({unused:e,
height:t}){if(t<440){let o=E(52,"algorithm","calls","sorting","recursion");return K("middle-low",670,E(48,"why"),o)}if(e("recursion")){let o=E(27,"calls","sorti\
ng","recursion");return K("middle-right",670,E(46,"why"),E(27,"algorithm"),o)}let n=X("middle-calls",31,E(316,"recursion"),E(346,"calls","sorting"));return K("m\
iddle-deep",670,E(40,"why"),n,E(29,"algorithm"))}function Rr(e){let t=(e.plan??zu[e.kind==="whole"?e.size:e.kind])(e);return Dr(t,e)??X("empty",1)}var zu={wide:()=>X(
"wide",1,E(760,"space"),K("wide-middle",640,E(36,"why"),E(32,"sorting"),E(32,"recursion")),K("wide-right",488,E(42,"algorithm"),E(24,"calls"),E(34,"said"))),middle:e=>X(
"middle",1,E(586,"space"),Pu(e)),narrow:({height:e})=>X("narrow",1,E(430,"space"),e<330?E(506,"why","algorithm","calls","sorting","recursion"):K("narrow-right",
506,E(50,"why"),E(50,"algorithm","calls","sorting","recursion"))),phone:()=>K("phone",1,E(60,"space"),E(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?K:X)("present",1,E(52,"space"),E(48,"why")),still:({width:e})=>(e<700?K:X)("still",1,E(64,"space"),E(36,"why")),aligned:({width:e})=>K("aligne\
d",1,E(63,"space"),e<560?E(37,"why","calls"):X("aligned-words",37,E(50,"why"),E(50,"calls"))),some({panes:e,width:t}){let n=_u.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return X("some",1,...n.map(a=>E(1,a)));let[s,...r]=n;return o>1?X("some",1,E(1,s),E(1,...r)):K("some",1,E(1,s),E(1,...r))}},_u=["\
space","why","recursion","sorting","algorithm","calls"];function Dr(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>Dr(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(...Nu(e.id,o)),s.length?{...e,parts:s}:null}function Nu(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...E(1,r),folded:!0}));n.push({...X(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var Iu={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},Ru=[240,110],ze=e=>"panes"in e?e.
panes[0]:e.id;function qt(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>Iu[a]??Ru);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map(qt),o=n.reduce((r,a,i)=>r+(eo(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var jr=e=>"panes"in e&&!!e.folded,eo=e=>"panes"in e?void 0:e.fixed;function Du(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function to(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>eo(g)??qt(g)[a]),l=r.map(g=>eo(g)===void 0),d=r.filter(
(g,w)=>l[w]).map(g=>n(e,ze(g))),u=d.length>0&&d.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?u?n(e,ze(g))??0:g.weight:0),h=Du(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};to(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!jr(g)&&!jr(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var Br=24;function ju({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function Bu(e){let t=f("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return Wu(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-Br:Br,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function Wu(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function Fu(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${ze(t.parts[n])} and ${ze(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function Wr(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return Bu({line:a,move(i,c){let{split:l}=a(),
d=ju(a(),i,c),u=l.parts.map((p,h)=>[ze(p),d[h]]);t.sizes[l.id]=Object.fromEntries(u),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),ke(l,i.box),Fu(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function Fr(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=u=>u===n.full;function c({panes:u,folded:p,box:h,key:m},g){let w=u.length>1,b=w?o.draw(m,u,u.some(i)?g:h):
u[0],y=w?o.height():0;for(let v of u){let x=i(v)&&!p,$=x?g:h;ke(s[v],{...$,y:$.y+y,height:$.height-y});let{dataset:L}=s[v];q(L,"folded",p),q(L,"tabbed",w),q(L,"\
full",x),q(L,"behind",w&&v!==b);let A=a.get(v);r.get(v)?.tell(p,A?.unused?.(e.data,e)||A?.said?.(e)||"")}}function l(u,p){let h=s[u];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(u)&&m(n.full);q(h.dataset,"away",(g||!m(u))&&!h.hidden)}function d(u,p,{over:h,size:m}){for(let y of Object.
keys(s))q(s[y].dataset,"over",y===h);let g=s[h];if(!g)return;let w=u.find(({panes:y})=>y.includes("why"))?.box??p,b=m==="phone"?0:w.x;ke(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(u,p,h){for(let m of u)c(m,p);o.drop(new Set(u.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,u);d(u,p,h)}}}var qu={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},Hu=["algorithm","calls"];function Uu(e,t){let[n,o,s]=[...e.children];n.hidden=!1,o.hidden=!0;
let r=e.clientWidth,a=r>0&&n.offsetWidth+s.scrollWidth>r;n.hidden=a,o.hidden=!a,o.value=t}function Xu(e,t,n,{shown:o,pick:s}){let r=n.map(u=>f("button",{type:"b\
utton",role:"tab",id:`${e.mine}tab-${u}`,data:{tab:u},"aria-controls":e.panes[u].id,onclick:()=>s(u)})),a=f("div",{class:"fv-tab-list",role:"tablist","aria-labe\
l":"Panes"},...r),i=n.map(u=>f("option",{value:u},e.specs.get(u).title)),c=f("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},
...i),l=f("span",{class:"fv-tabs-end"}),d=f("div",{class:"fv-tabs",data:{key:t}},a,c,l);return d.addEventListener("keydown",u=>{let p={ArrowLeft:-1,ArrowRight:1}[u.
key];if(!p)return;u.preventDefault(),u.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),d}function Ku(e,t,n){let o=t.querySelectorAll(
"[role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??qu[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),Uu(t,n)}function qr(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=Xu(e,i,c,{shown:()=>r(c),pick(u){t.tabs[c[0]]=u,n()}}),d={element:l,panes:c};return o.set(i,d),e.panes[c[0]].before(l),d}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...Hu,...c.map(({panes:d})=>d[0])]))t.tabs[l]=i},draw(i,c,l){let d=r(c),{element:u}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return ke(u,{...l,height:s()}),Ku(e,u,d),d},drop(i){for(let[c,{element:l,panes:d}]of o)if(!i.has(c)){for(let u of d)
e.heads.get(u)?.home();l.remove(),o.delete(c)}}}}function Hr(e,t){let{host:n}=e,o=Ir(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,slide:!!n.slide,over:""},a=qr(e,s,()=>u()),
i=Wr(t,s,()=>u()),c=Fr(e,t,s,a),l="";no(e,r);function d(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=Jn(h),Yr(e,r,m),e.fit?.();let g=Rr(
Yu(e,t,r,s)),w=Kr(t),b=qt(g)[1],y={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:v,separators:x}=to(g,y,(L,A)=>s.sizes[L.id]?.[A]),$=JSON.stringify(
[v,y,s.full,s.tabs,r,p.dataset.tall]);return $===l?!1:(l=$,t.style.height=`${y.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}\
px`:""),c.place(v,y,r),i.draw(s.full?[]:x),!0)}function u(){o.save(),d()&&e.resized()}return{lay:d,choices:s,keep:()=>structuredClone(s),get presenting(){return r.
presenting},get projected(){return so(r)},get size(){return r.size},...Gu(e,r,s,a,u),reset(){o.forget(),u()}}}function Gu(e,t,n,o,s){let r={present(a){t.presenting=
a,no(e,t),s()},slide(a){t.slide!==a&&(t.slide=a,no(e,t),s())},fold(a,i=!Xr(e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.
choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},over(a){let i=t.size==="wide"&&Ur(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=
!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus({preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;
return!0}};return r}var so=({presenting:e,slide:t})=>e||t;function no({root:e},t){q(e.dataset,"presenting",t.presenting),q(e.dataset,"projected",so(t))}function Ur({
host:e,data:t},n){return n.presenting||n.slide&&!e.panes?.length?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var oo=(e,t)=>e.specs.
get(t)?.unused?.(e.data,e)??"";function Xr(e,t,n,o){let s=n.folded[o];return s!==void 0?s:oo(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!oo(e,"recursion")}function Yu(e,t,n,o){
let s=Ur(e,n),r=n.size==="wide"&&s==="whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{
size:n.size,panes:new Set(a),folded:i=>Xr(e,n,o,i),unused:i=>!!oo(e,i),kind:s,plan:e.plan,...Kr(t)}}function Kr({parentElement:e}){return{width:e?.clientWidth??
0,height:e?.clientHeight??0}}function Gr(e){let{clientWidth:t,clientHeight:n}=e.root,o={presenting:!1,slide:!!e.host.slide,over:""};t&&n&&Yr(e,{size:Jn(t),...o},
n)}function Yr(e,t,n){let{size:o}=t,{root:s}=e;e.size=s.dataset.size=o,e.tall=s.dataset.tall=_r(n),e.type=Ft(o,so(t));for(let[r,a]of Object.entries(e.type))s.style.
setProperty(`--type-${r}`,`${a}px`)}var Vu=["decisions","all"],Ju=[.5,1,2],Qu={decisions:1800,all:350},Zu=new Set(["decision","failure","done"]);function ro(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>Zu.has(e[s])||n.has(s)||s===o)}function Ze(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function Ht(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&Vu.includes(n.policy)?n.policy:"decisions",a=n.speed&&Ju.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):ro(o.tables.ticks.mark,Ze(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(d,Qu[r]/a)}function d(){o.step<o.last&&e.go(c()),
o.step<o.last?l():u()}function u(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:u,toggle(){
return i?u():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function ep({store:e,data:t}){let n=()=>t.still?[]:ro(e.tables.ticks.mark,Ze(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...Ze(t),-1)<0?e.last:Math.max(...Ze(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function Vr(e,t,n){
let o=ep(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...tp(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function tp(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(u){a=!0;try{e.go(u)}finally{a=!1}s()}function c(u){u!==void 0&&(Object.assign(t,{asked:u,
covered:t.predicting}),i(t.covered?Math.max(u-1,0):u))}function l(){let{step:u}=e.store,p=t.predicting&&o()&&n.has(u);Object.assign(t,{asked:u,covered:p}),s()}function d(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let u=n.after(r());u===void 0&&!t.covered?e.forward():c(u)},back:()=>c(n.before(r())),reveal:d,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?d():s()},moved(){!a&&o()&&l()},turned:l}}function Jr({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}function Zr(e,t){let{root:n}=e,o=Vr(e,()=>t.presenting,s);function s(){let u=me(n)?.dataset.do==="reveal";q(n.dataset,"covered",o.covered),q(n.dataset,"early",o.
early),u&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&np(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),Qr(n),i()&&document.exitFullscreen().catch(()=>{}),me(
n)?.dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&
t.presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function d(u){if(!t.presenting||!Ke(n)||n.contains(u.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=u;if(h||m||g)return;u.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||u.preventDefault()}return window.addEventListener("keydown",d,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",d,!0),Qr(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function np(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function Qr(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function Ut(e){let{root:t,places:n}=e,o=Hr(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=Zr(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&Mt(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get projected(){
return o.projected},get size(){return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}function Xt(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function ea(e){return Xt(
e).join(" ")}function B(e){let t=Xt(e),n=t.length>1&&t.at(-1)==="0000";return f("code",{class:"fv-address"},...t.map((o,s)=>f("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}function ta(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?ao(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function ao(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var op={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},sp={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function rp(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?lp(e,s):null,t.replaceChildren(...s?[ap(e,s),ip(),n.element]:
r?cp(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function ap(e,t){return f("h1",{class:"fv-verdict-says",title:e.
data.title},f("b",{class:"fv-verdict-head"},f("span",{"aria-hidden":"true"},`${op[t.kind]} `),`${t.head}:`)," ",f("span",{},...oa(t.pieces)))}var ip=()=>f("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function oa(e){return e.map(([t,n])=>t==="address"?B(Number(n)):t==="name"?f("bdi",{},String(n)):String(n))}
function cp(e){return[f("h1",{class:"fv-verdict-says"},e.data.title),f("div",{class:"fv-verdict-chain"},f("p",{class:"fv-census"},e.data.census),...sa(e))]}function lp(e,t){
let n=t.links.filter(d=>d.role!=="retry"),o=t.links.filter(d=>d.role==="retry"),s=n.map(d=>({link:d,element:na(e,d)})),r=o.length?{link:o[0],element:na(e,o[0])}:
null,a=f("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=f("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...dp(e,t),...sa(e));function c(){
let{step:d}=e.store,u=n.at(-1);if(!(!u||d>=u.step||n.some(p=>p.step===d)))return o.findLast(p=>p.step<=d)}function l(){let{step:d}=e.store,u=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&u&&(r.link=u,io(e,r.element,u,d),p.splice(-1,0,{link:u,element:r.element,at:d}));for(let m of p)m.element.ariaCurrent=m.at===d?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>f("li",{},g?f("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:d,element:u}of s)io(e,u,d,d.step);l()}}}function na(e,t){let n=f("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),io(e,n,t,t.step),n}function io(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:sp[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?fp():s?f("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?f("b",{},r):null,r?" ":null,f("span",{},c??i)].filter(d=>d!==null))}function fp(){return S("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},S("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function dp(e,{remedy:t}){if(!t)return[];let n=ta(e,t);return[f("p",{class:"fv\
-remedy"},f("b",{},"Remedy:")," ",...oa(t.pieces),...n?[" ",k("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function sa(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[k("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}N({name:"verdict",title:"Verdict",head:!1,make:rp});var up="DejaVu Sans, Segoe UI, system-ui, sans-serif",et,Kt=new Map;function Q(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=Kt.get(o);if(s!==void 0)return s;et===
void 0&&(et=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return et&&(et.font=`${n} ${t}px ${up}`,r=et.measureText(e).width),Kt.
size>5e3&&Kt.clear(),Kt.set(o,r),r}function _e(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}function Gt(e){let t=new Map;return n=>{let o=new Map(n.map(([r,a])=>[r,t.get(r)??a()]));for(let[r,a]of t)o.has(r)||a.remove();let s=e.firstElementChild;for(let r of o.
values())r===s?s=s.nextElementSibling:e.insertBefore(r,s);t=o}}function fe(e,t){e.textContent!==t&&(e.textContent=t)}var ra=new WeakMap;function pp(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return co(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function co(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function aa(e){
let t=f("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=pp(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>f("li",{},Rt(r),a)))};return ra.set(e,n),n(),t}function lo(e){ra.get(e)?.()}function uo(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function tt(e,t,n=12,o="normal"){return e.find(s=>Q(s,n,o)+(s.length>3?8:2)<=t)??""}function po({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?j(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function ia(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of se){let[g,w]=n[m],b=t.boxes.filter(y=>y.who===m&&y.band>=0);e(`l\
ane ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(y=>y.left+.5),right:b.map(y=>y.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(y=>j(a,i[y.band])),title:b.map(y=>c[y.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>fo(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>tt([j(a,i[m.band]),i[m.band]],m.right-m.left,s))});let d=t.boxes.find(m=>m.count===0),[u,p]=n.child,h=po(o);
e("phase unreached",{left:d?[d.left+.5]:[],right:d?[d.right-.5]:[],top:d?[u]:[],bottom:d?[p]:[],name:d?[h[0]]:[],title:d?["the child ended before"]:[]}),e("unre\
ached name",{x:d?[(d.left+d.right)/2]:[],y:d?[fo(n.child)]:[],text:d?[n.named?tt(h,d.right-d.left,s):""]:[]})}var fo=e=>((e[0]??0)+(e[1]??0))/2;function ca(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,d)=>{let u=Math.round(t.at(d));if(a.get(l)===u)return;a.set(l,u);let p=r.get(l);p?p.push(d):r.
set(l,[d])});let i=l=>ge(l.length,d=>s.words(l[d]).what);for(let l of["other","call"]){let d=n.steps&&!n.thin?r.get(l)??[]:[],u=d.map(t.at),p=l==="call"?4:1.5;e(
`mark ${l}`,{x0:u,x1:u,y0:d.map(()=>n.axis-p),y1:d.map(()=>n.axis+p),step:d,what:i(d)})}for(let l of["frame","decision","done","failure"]){let d=n.thin?l==="fai\
lure"?la(o.data):[]:n.steps?r.get(l)??[]:[];e(`mark ${l}`,{x:d.map(t.at),y:d.map(()=>n.marks),step:d,what:i(d)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?
[t.width]:[],y0:c?[n.axis]:[],y1:c?[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function la(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(
t.step)).map(t=>t.step)}function fa(e,t,n,{data:o,store:s},r){let a=n.steps?co(o):null,[i]=la(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),d=a&&i!==void 0&&Math.
abs(l-c)>16,u=n.thin?[l-Math.sign(l-c)*14,n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,u[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,u[1]]];e("link",
{xs:d?[p[0]]:[],ys:d?[p[1]]:[]}),r(n.thin?Math.sign(l-c):0),e("link head",{x:d?[u[0]]:[],y:d?[u[1]]:[],step:d?[0]:[],what:d?[""]:[]}),e("link cause",{x:a?[c]:[],
y:a?[n.marks]:[],step:a?[a.step]:[],what:a?[s.words(a.step).what]:[]})}function ho(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>
1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,d]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),
y1:l.map(()=>d),step:i,what:i.map(()=>"")}),e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>fo(n.child)),text:c.map((h,m)=>n.named?tt([`child ${m+1}`,String(m+1)],
(h?.right??0)-(h?.left??0)+4):"")});let u=n.steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:u.map(t.at),y:u.map(()=>n.arrow+1),text:u.map(
()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var Yt=14,da=4;function hp(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+da}M0 ${o-da}V${s}`}function ua(e){
let{store:t,data:n}=e,o=f("div",{class:"fv-phase-now","aria-hidden":"true"}),s=ce("svg",{class:"fv-cursor",width:2*Yt,"aria-hidden":"true"}),r="";function a(c,l){
let d=t.tables.ticks.mark[t.step],u=`${d}/${l}/${JSON.stringify(c)}`;if(u===r)return;if(r=u,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-Yt}\
 0 ${2*Yt} ${c.height}`),!c.steps||c.thin){s.replaceChildren(ce("path",{class:"fv-cursor-line",d:hp(c,l)}));return}let p=Xn(d==="call"?"":d),h=ce("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(ce("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,ce("path",{class:"fv-cursor-head",d:`M0 ${c.axis+
1}L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,d,u){let p=Ce(t.tables.bands,t.step),h=p<0?null:c.boxes.find(y=>y.band===p);if(a(l,h?.who??""),s.style.transform=`\
translateX(${d+c.at(t.step)-Yt}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"],b=[j(n,m),m];fe(o,l.named?tt(
b,h.right-h.left,u,"bold"):""),o.style.transform=`translate(${d+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.fontSize=
`${u}px`}return{elements:[o,s],stand:i}}function mp(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,d)=>d).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,d)=>l+(e[d]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,d)=>s.has(d)||!i?o:l/i*a);for(let l of c)s.add(l)}}function gp({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function pa({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function mo(e,t,n,{missing:o=0,least:s=31}={}){
let r=gp(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,d=mp(i.map(h=>h.count**.85),
n-l,s),u=0,p=0;for(let h of r)h.left=u,u+=h.count?d[p++]??0:l,h.right=u;return{boxes:r,width:n,at:h=>wp(i,h),step:h=>bp(i,h)}}function wp(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function bp(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var yp=7,kp=54,xp={missing:12,least:6},vp=new Set(["failure","decision","frame","done"]);function ha(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&F(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of se)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function $p({store:e,data:t}){let n=Ce(e.tables.
bands,e.step),o=n<0?"":`, ${j(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function Sp(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function Op(e,t,n,o){let s=Nt(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:_t(s),inset:0,size:12,cursor:ua(e),slider:f(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>f("span",{class:"fv-lane"},a)),rows:uo(88),laid:mo(e.store.tables,e.store.last,800)}}var Ep=(e,t)=>Q(
e,t,"bold"),Mp=e=>Math.max(e.type?.label??12,12);function ma({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",$p(e))}function Lp(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),ma(e)}function Tp(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=uo(a),{tables:c}=t.store,{size:l,least:d}=pa(c,r,Mp(t),Ep);e.size=l,n.min_border_left=i.thin?0:kp;let[u=""]=po(
t),p=i.thin?xp:{missing:Q(u,l)+14,least:d},h=e.laid=mo(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])F(o.get(m).glyph,{text_font_size:`${l}px`});ia(s,h,i,t,l),ca(s,h,i,t),fa(s,h,i,t,m=>{F(o.get("link head").glyph,
{angle:m*Math.PI/2})}),ho(s,h,i,t),Lp(e)}function Ap({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,d=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return d;let{mark:u}=e.store.tables.ticks,p=d,h=yp;for(let m=Math.max(d-20,0);m<=Math.min(d+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!vp.has(u[m])||g>=h||([p,h]=[m,g])}return p}function Cp(e,t,n,o){let s=Op(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r="";function a(c=!1){
let l=[n.inner_width,n.inner_height,e.type?.label].join();!c&&l===r||(r=l,Tp(s))}let i=be(a);return Sp(e,t,s.slider,(c,l)=>Ap(s,c,l)),It(n,i),ha(s.renderers,e.theme()),
a(),{name:"timeline",update:()=>ma(s),pick(){ho(s.give,s.laid,s.rows,e),lo(e)},resize:i,renew(){a(!0),lo(e)},restyle(c){zt(n,c),ha(s.renderers,c),i()},figure:n,
view:o}}N({name:"timeline",title:"Timeline",figure:"timeline",head:!1,before:e=>e.places?.marks.replaceChildren(aa(e)),make:Cp});function wa(e,t){let n=0;for(let o=0;o<e.length;o+=1){let{start:s,end:r}=t[e[o]],a=o?t[e[o-1]]:null;(s!==a?.start||r!==a.end)&&(n+=1)}return n}function ba(e,t){
let{spans:n,first:o,last:s}=e,r=Pp(e,t),a=[...n.keys()].filter(l=>r[l]).sort((l,d)=>o[l]-o[d]||s[d]-s[l]||l-d),i=ya(e,r),c=[];for(let l of a){let d=c.at(-1);d&&
i[s[l]-1]===i[o[d[0]]]?d.push(l):c.push([l])}return c.flatMap(l=>zp(l,n)).filter(l=>wa(l,n)>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(d=>n[d].end)),
first:o[l[0]],last:Math.max(...l.map(d=>s[d])),spans:l}))}function Pp(e,t){let{spans:n,first:o,last:s}=e,r=Uint8Array.from(n,a=>t(a)?1:0);for(let a=!0;a;){a=!1;
let i=ya(e,r);for(let c=0;c<r.length;c+=1)!r[c]||i[s[c]-1]===i[o[c]]||(r[c]=0,a=!0)}return r}function ya({borders:e,first:t,last:n},o){let s=new Uint8Array(e.length);
for(let i=0;i<o.length;i+=1)o[i]||(s[t[i]]=s[n[i]]=1);let r=new Int32Array(e.length),a=0;for(let i=0;i<r.length;i+=1)r[i]=a+=s[i];return r}function zp(e,t){let n=[
[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].start-o>=1073741824&&ga(n[n.length-1],t)&&ga(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),
n}function ga(e,t){return e.length>=16&&wa(e,t)>=16}var _p={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"pri\
vate",reservation:"reservations",injected:"foreign memory"};function ka(e){let t=[...new Map(e.map(l=>[`${l.start}-${l.end}`,l])).values()],n=t.length;if(n&&t.every(
l=>l.windows))return`${n} Windows DLL${n===1?"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let d=l.windows?"\
Windows DLLs":_p[l.use??""]??l.use??"places";s.set(d,(s.get(d)??0)+1)}let r=[...s].sort((l,d)=>d[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&
n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}function Np(e){let t=new Float64Array(2*e.length);for(let o=0;o<e.length;o+=1)t[2*o]=e[o].start,t[2*o+1]=e[o].end;t.sort();let n=0;for(let o of t)(!n||o!==t[n-1])&&
(t[n++]=o);return n?t.slice(0,n):Float64Array.of(0,4096)}function xa(e,t){let n=0,o=e.length-1;for(;n<o;){let s=n+o>>1;e[s]<t?n=s+1:o=s}return n}function va(e){
let t=Np(e),n=new Int32Array(e.length),o=new Int32Array(e.length),s=new Int32Array(t.length);for(let i=0;i<e.length;i+=1)n[i]=xa(t,e[i].start),o[i]=xa(t,e[i].end),
s[n[i]]+=1,s[o[i]]-=1;let r=new Uint8Array(t.length-1),a=0;for(let i=0;i<r.length;i+=1)a+=s[i],r[i]=a>0?1:0;return{spans:e,borders:t,first:n,last:o,covered:r}}function Vt(e,t){
let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>1;e[s]<=t?n=s:o=s}return n}var $a={row:24,gap:22,fold:32,place:72,look:40,more:8},Sa=12,Ip=.5,Rp=2.4,Dp=1.5,jp=.8,Bp=8,Wp=4,Fp=8;function Ea(e){let t=Math.max(e,Sa)/Sa,n={...$a};for(let o of Object.
keys(n))n[o]=Math.round($a[o]*t);return n}function bo(e,{folds:t,focus:n,height:o,sizes:s}){let r=qp(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(d,u)=>{a.fill(u,d.first,d.last),r.fill(s.fold/(d.last-d.first),d.first,d.last)});let i=Uint8Array.from(e.covered,(d,u)=>d&&a[u]<0?1:0);for(let d of n)Hp(e,r,{folded:a,
soft:i},d,s);wo(r,d=>i[d]===1,o,Rp),wo(r,d=>i[d]===2,o,Dp),wo(r,d=>i[d]>0,o*jp,Bp);let c=new Float64Array(r.length+1);for(let d=0;d<r.length;d+=1)c[d+1]=c[d]+r[d];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:d=>Oa(l,d,c),address:d=>Oa(c,d,l)}}var go=new WeakMap;function qp(e,t){let n=go.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,d=>d?Wp:t.gap),c=[...o.keys()].sort((d,u)=>r[d]-s[d]-(r[u]-s[u])||d-u);
for(let d of c){let u=Math.log2(Math.max((o[d].end-o[d].start)/65536,1)),p=t.row+Math.min(t.more,u*Ip),h=0;for(let m=s[d];m<r[d];m+=1)h+=i[m];h<p&&Ma(i,s[d],r[d],
p-h)}let l=go.get(e)??new Map;return go.set(e,l.set(t.row,i)),i}function Ma(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function Hp({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=Vt(e,r),l=Vt(e,a-1)+1;if(l-c>Fp||o.subarray(c,l).some(p=>p>=0))return;let d=t.subarray(c,l).some(Boolean)?
i.place:i.look,u=0;for(let p=c;p<l;p+=1)u+=n[p],s[p]&&(s[p]=2);u<d&&Ma(n,c,l,d-u)}function wo(e,t,n,o){if(n<=0)return;let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&
(r+=i)}),s>=n||!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function Oa(e,t,n){let o=Vt(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=
1?n[o+1]:n[o]+s*(n[o+1]-n[o]):n[o]}var La=4096;function Aa(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/La)*La,n,t.kind==="self"])}function Up(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of Aa(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function Xp(e){let{changes:t,tables:n}=e,o=[],s={};Lt(e,"focus",(l,d,u,p,h)=>{d in s||(s[d]=h),o.push(
[l,d,p])});let r={start:n.focus.start[0],end:n.focus.end[0],...s},a=null,i=[],c=0;for(let l=0;l<t.length;l+=1){for(;c<o.length&&o[c][0]===l;c+=1)r[o[c][1]]=o[c][2];
let{start:d,end:u}=r;(a?.[0]!==d||a?.[1]!==u)&&d!==null&&u!==null&&(a=[d,u]),i.push(a)}return i}function Ta(e,t){let n=Up(e,t);return{spans:n,ground:va(n),subjects:new Map(
t.map(o=>[o,Xp(o.data)])),order:e.map(o=>o.store.order(o.who))}}function Ca(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=Ta(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],d={key:"",folds:[],closed:[]},u=Kp(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=Gp(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=ba(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>Yp(n),e.places=()=>l,h(),{refold:h,renew(){o=
Ta(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(d.key!==b||d.folds!==s)&&(r=i==="open"?[]:s.filter(y=>!p(y)),i==="auto"&&(r=Jp(w,r,m,g)),d={key:b,folds:s,closed:r},
l=Vp(n,r)),u(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function Kp(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=bo(n,o)),t}}function Gp(e,t,n){let{occupant:o}=n?.verdict??{},s=yo(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function Yp(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function Vp(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>Aa(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function yo(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function Jp(e,t,n,o){let s=a=>bo(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var Na=10,Qp=5,Ia=16,ko=20,Pa=5,nt=["left","right","top","bottom"],Zp=["name","where","size","state","kind","protect","base","source"];function xo(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return Ra(e,t)&&n==="reservation"?"kept-in-way":t.look}function Ra(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var ot=e=>Object.fromEntries(e.map(t=>[t,[]]));function st(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function Da(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,ot([...nt,...Zp,"row","dash",...a==="thin"?["fill"]:
[]])])),o=ot(nt),s=e.theme(),r=yo(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),d=s.looks[a.look]??s.looks.foreign,{top:u,bottom:p}=a,
h={left:c,right:l,top:u,bottom:p,...hr(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:d.fill};st(n.get(xo(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&st(o,{left:c,right:c+Qp,top:u,bottom:p}),a.row>=0&&eh(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),sh(e)}
function eh(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=Ia*e.type/12,l=Ba(e,r,a);if(l.height<c-2)return;let d=i.table(),u=e.focus().some(([$,L])=>d.
start[s]<L&&$<d.end[s]),p=fr(i,s,{about:u,suspect:n,by:d.use[s]==="injected"?n:"",inWay:Ra(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=oh(i,s),[g,w]=e.
edges(o),b=g+Na;m!==null&&l.height>=c+4&&(nh(e,b+ko/2,l.middle,String(m),d.look[s]),b+=ko+8);let y=e.theme(),v=(y.looks[d.look[s]]??y.looks.foreign).hatch!==" ",
x=p.length>1&&h.length===1;h.forEach(($,L)=>{let{strong:A,soft:G,alarm:Oe}=$,We=x&&Oe?{...$,text:`${$.text}: ${p[1].text}`}:$,ue=ja(e,We,w-b-4),Dl=l.middle+(L-(h.
length-1)/2)*c;e.write({x:b,y:e.layoutY(Dl),text:ue,strong:A,soft:G,halo:v,colour:Oe?y.failure:th(e,d,s)})})}function ja(e,{text:t,shorter:n=[],strong:o},s){let r=i=>e.
widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return _e(a,s,r)}function th(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="image"?"#ffff\
ff":void 0}function Ba(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function nh(e,t,n,o,s){let r=e.theme(),
a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:ko,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}function oh(e,t){
let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.block.slice(0,s).
indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}function sh(e){
let t=Ia*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[i,c,l]of Jt(e,o)){
let d=a.filter(g=>g.top<c&&i<g.bottom),u=e.edges(n)[0]+Na,p=(g,w,b)=>{let y=Ba(e,g,w);if(y.height<t)return;let v=ja(e,b,e.edges(n)[1]-u-4);e.write({x:u,y:e.layoutY(
y.middle),text:v,soft:d.length>0})},{base:h}=o.store.data.dlls[l];if(!d.length){p(i,c,dr(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;for(let g of[...d,
{top:c,bottom:c}])g.top>m&&p(m,g.top,ur(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function Jt(e,t){let n=za.get(e.view)??new Map;return za.
set(e.view,n),n.has(t.index)||n.set(t.index,rh(e,t)),n.get(t.index)}var za=new WeakMap;function rh(e,t){let{layout:n,view:o,height:s}=e,r=new Set(e.places().map(
([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,,c])=>r.has(c)&&i>o.top&&
a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function Wa(e){let{layout:t,view:n}=e,o=ot(nt);for(let r of e.focus()){let[a,i]=r.map(t.y);st(o,{left:2,right:e.width-3,
top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=ot(nt);for(let r of e.needed){let[a,i]=e.edges(r);for(let[c,l]of Jt(e,e.columns[r]))
(l-c)*n.zoom>=8&&st(s,{left:a-Pa,right:i+Pa,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),_a(e,"picked",e.picked(),2),_a(e,"found",e.found(),4)}function _a(e,t,n,o){
let s=ot(nt);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);st(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),bottom:e.layout.y(i.end[a])})}e.give(
t,s)}function Qt(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,line:t.looks["in-way"].line},
s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,axis:t.edge,"axis fold":t.edge};
for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&F(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.line}),a in r&&F(i,{line_color:r[a]}),
a in s&&F(i,{fill_color:s[a]}),a.startsWith("halo ")&&F(i,{text_outline_color:t.paper})}}function Fa(e){for(let{name:t,glyph:n}of e.figure.renderers)/^(halo|text) /.
test(t)&&F(n,{text_font_size:`${e.type}px`})}var Ha={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},ah=Object.keys(Ha);
function Ua(e){let t=f("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=ie(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=ih(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>f("li",{},lh(e,i),ch(e,i))),...r?[qa("place","needed place")]:[],...e.free?[qa("gap","gap, squashed")]:[]),o())}}}function qa(e,t){
return f("li",{},f("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function ih(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:xo(e,n)));return ah.filter(n=>t.
has(n))}function ch(e,t){return t!=="image"||!e.ui.data?.still?Ha[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function lh(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?Fe("kept-in-way",n.reservation.hatch):Fe(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var fh=14,dh="show every region, or fold again what no step touches (u)";function Zt(e){e.append(f("footer",{class:"fv-map-under"},f("div",{class:"fv-map-said"})))}
function Xa(e,{shape:t,unfold:n}){let o=Ua(e),s=f("p",{class:"fv-picked-said",role:"status"}),r=k("unfold","Unfold",dh,()=>n()),a=f("div",{class:"fv-map-said"},
s,o.element),i=f("div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(uh),l=e.body.querySelector(".fv-map-under")??f("footer",{class:"fv-map-under"});
return l.replaceChildren(a,r),e.body.append(l,i,...c),{draw(){ph(e,c),hh(e,i);let d=mr(mh(e));s.textContent!==d&&(s.textContent=d),s.hidden=!d,o.draw(),r.hidden=
!t.folds().length,r.textContent=t.unfolded()?"Fold":"Unfold"}}}function uh({title:e,note:t}){return f("span",{class:"fv-head"},f("b",{},e),...t?[" ",f("span",{},
t)]:[])}function Ka(e){let t=e.columns.slice(1).map((n,o)=>e.edges(o+1)[0]-e.edges(o)[1]);return Math.min(fh,...t.map(n=>n/2))}function Ga(e){let t=Ka(e);return e.
columns.map((n,o)=>e.edges(o)[1]-e.edges(o)[0]+2*t)}function Ya(e){let t=Ga(e),n=o=>e.columns.every(({title:s},r)=>!s.includes(" ")||e.widthOf(o(s),!1,!0)<=t[r]);
return n(o=>o)?"line":n(Va)?"low":"tight"}var Va=e=>e.replace(/[A-Z]{2,}/g,t=>t.slice(0,1)+t.slice(1).toLowerCase());function ph(e,t){let{bbox:n}=e.bokeh.frame,
o=Ka(e),s=Ga(e);e.columns.forEach(({title:r,note:a,short:i="(assumed)"},c)=>{let[l,d]=e.edges(c),u=t[c].querySelector("span"),p=g=>e.widthOf(`${r} ${g}`,!1,!0)<=
s[c],h=a?[a,i].find(p):"";u&&(u.textContent=h??""),t[c].style.left=`${n.left+l-o}px`,t[c].style.width=`${d-l+2*o}px`,t[c].classList.toggle("fv-tight",e.headings===
"tight");let m=t[c].querySelector("b");m.textContent=e.headings==="line"?r:Va(r)})}function hh(e,t){let{view:n,height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=
!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*o}px`,t.style.height=`${Math.max(Math.min(r/s.total,
1)*o,16)}px`}function mh(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.columns[n].table(),l=c[o]?"Windows DLLs":i[o]===
"image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}return[...t.values()]}var gh=420,wh=34,Za="▸ ",Ja=12;function ei(e,t,n){let o=f("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??bh(a,t,
n);return s.set(a.start,i),i}return{draw(){let{left:a,top:i,width:c,height:l}=e.bokeh.frame.bbox;ti(o,{left:a,top:i,width:c,height:l});let d=e.layout.folds.filter(
({first:p,last:h})=>{let{tops:m}=e.layout;return e.screen(m[h])>0&&e.screen(m[p])<e.height}),u=new Set(d.map(p=>p.start));for(let[p,{button:h}]of s)u.has(p)||(h.
remove(),s.delete(p));d.forEach((p,h)=>{let m=r(p);yh(e,p,m),o.children[h]!==m.button&&o.insertBefore(m.button,o.children[h]??null)})}}}function bh(e,t,n){let o=f(
"span",{class:"fv-fold-text"}),s=f("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=f("span",{"aria-hidden":"true"},Za),
i=f("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}var Qa=new WeakMap;function ti(e,t){let n=Object.entries(t).map(([o,s])=>[o,`${s}px`]);Qa.get(e)!==n.join()&&(Qa.set(e,n.join()),Object.
assign(e.style,Object.fromEntries(n)))}function yh(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:kh(e,t)});
let{seen:s}=n,{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),d=Math.min(2,i/8),[u,p]=[a+
d,i-2*d];ti(n.button,{left:c,top:u,width:l-c,height:p}),n.button.hidden=i<10||!s.regions.length;let h=JSON.stringify([s.title,s.state,s.names,l-c,e.type]);if(n.
said===h)return;n.said=h;let m=e.widthOf(s.state,!1,s.state.startsWith("≠")),g=l-c-wh-e.widthOf(Za)-m;n.text.textContent=_e(s.title,g,e.widthOf),n.state.textContent=
s.state,n.button.title=`${s.names}
click to open`,n.button.dataset.state=s.state}function kh(e,t){let n=e.columns.map(()=>[]),o=!1;for(let u of t.spans){let p=e.layout.ground.spans[u];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((u,p)=>u.length?[p]:[]),r=u=>`${u.
start}-${u.end}-${u.use}`,a=s.map(u=>new Set(n[u].map(r))),c=[...new Set(a.flatMap(u=>[...u]))].filter(u=>a.some(p=>!p.has(u))).length,l=n.flat(),d=[...new Set(
l.map(u=>u.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:ka(l),state:pr({columns:s.length,differ:c,assumed:o,narrow:e.
width<gh}),names:[...d.slice(0,Ja),...d.length>Ja?["…"]:[]].join(", ")}}function xh(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function en(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!xh(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,d=s.clientY-c;t.frame.bbox.contains(l,d)&&n(l,d,s)})}var vh=new Set(["in-way","injected","block"]);function oi(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:d}=t,u=n.top,p=n.top+o/n.zoom,
h=$h(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=d.first[i+m],w=d.last[i+m],b=c[g],y=c[w];y<u||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,y)}return h.
finish()}var vo=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,ni=(e,t)=>e.dll[t]>=0?vo(e,t):"many";function $h(e,t,n){let o=[],s=null;function r(c,l){let d=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:d})}function a(){if(!s)return;let{top:c,bottom:l,row:d,kin:u,count:p,
looks:h}=s,m={row:p>1?-1:d,first:d,count:p,top:c,bottom:l};r(m,u==="many"?Oh(h):u),s=null}function i(c,l,d){if((d-l)*n>=1.3||vh.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(d,l+1/n)};r(p,vo(t,c));return}(!s||!Sh(s,ni(t,c),l,d,n))&&(a(),s={top:l,bottom:d,row:c,kin:ni(t,c),count:0,looks:new Map});
let u=vo(t,c);s.bottom=Math.max(s.bottom,d),s.count+=1,s.looks.set(u,(s.looks.get(u)??0)+d-l)}return{take:i,finish(){return a(),o}}}function Sh(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function Oh(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function si(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function tn(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=Eh(t,n.y),s=t[o-1],r=t[o];s&&ri(s,n)||r&&ri(n,r)||t.splice(o,0,n)}return t}
function ri(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function Eh(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}function ai(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function Mh(e,t){let n=ai(t);return[
...ai(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function ci(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return Mh(o,s).flatMap(a=>{let i=[ii(e,t,a.parent),ii(e,n,a.child)];
if(i.some(d=>d.folded))return[];let c=Math.min(...i.map(d=>d.top));return Math.max(...i.map(d=>d.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:O(o.base[a.parent]),got:O(s.base[a.child])}]})}function ii({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var Lh=20,So=18,li=3,fi=["x0","y0","x1","y1"],di=["colour","dash","row","name","standing","wanted","got"],$o=e=>Object.fromEntries(e.map(t=>[t,[]]));function ui(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function pi(e){let t=$o([...fi,...di]),n=$o([...fi,"xs",...di]);e.linked=[];for(let s of e.links)for(let r of e.captured?
Ah(e,s):Th(e,s))ui(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&Ch(e,r);Ph(e),e.give("links",t),e.give("curves",n);let o=$o(["x","y","size","colour"]);for(let s of e.
circles)ui(o,s);e.circles=[],e.give("circles",o)}function Th(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,d=new Set,u=[];for(let[p,h,m]of Jt(e,o)){let g=(h-p)*e.view.zoom<li,w=`${s[m]}/${Math.floor(p*e.view.zoom/li)}`;if(g&&
d.has(w))continue;d.add(w);let b=(p+h)/2,y=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",v=Math.max(a[m].size,1),x=y?(e.layout.y(r[m])+e.layout.y(r[m]+v))/2:b,$=i[s[m]];
u.push({x0:c,y0:b,x1:l,y1:x,xs:(c+l)/2,colour:$.colour,dash:$.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:O(a[m].base),got:r[m]?O(r[m]):
"–",sign:(h-p)*e.view.zoom>=So?$.sign:""})}return u}function Ah(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return ci(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],d=a.high*e.view.zoom>=So;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:d?l:""}})}function Ch(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:Lh*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function Ph(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let a of e.boxes){if(a.column!==t&&a.column!==n)continue;let i=e.columns[a.
column].table(),c=`${a.bottom}/${a.look}/${a.row<0?a.count:i.title[a.row]}`,l=s.get(a.top)??{y:(a.top+a.bottom)/2,high:0,said:[]};l.said.push(`${a.column}`,c),l.
high=Math.max(l.high,(a.bottom-a.top)*e.view.zoom),s.set(a.top,l)}let r=[...s.values()].flatMap(({y:a,high:i,said:c})=>{if(i<So-4)return[];let l=c.length===4&&c[1]===
c[3];return[{y:a*e.view.zoom,height:e.type,rank:Number(l),at:a}]});for(let{at:a,rank:i}of tn(r))e.write({x:o,y:a,text:i?"=":"≠",align:"center",strong:!0})}}function hi(e,t,n,o){
let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),d=i+
(c-i)*l*l*(3-2*l),u=Math.abs(n-d);u>r||(r=u,s=a)}return s}function zh(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function Ne({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,zh(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function nn(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),Ne({top:i,zoom:e.zoom},t,n)}function on(e,t,n,o,s){let{zoom:r}=Ne({top:0,zoom:e.zoom*t},o,s);return Ne({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var _h=5,Nh=10,Ih=1.0015;function mi(e,t){e.body.addEventListener("wheel",n=>Rh(e,t.move,n),{passive:!1}),en(e.body,e.bokeh,(n,o,s)=>Dh(e,t.select,n,o,s)),jh(e,
t)}function Rh(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(on(o,Ih**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function Dh(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),d=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),u=d<0?null:si(e.boxes,d,l);if(u&&u.row>=0){t?t(d,u.row,{add:i}):r.selectRow(e.
columns[d].who,u.row,i);return}let p=u?null:hi(e,c,e.screen(l),Nh);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function jh(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>_h;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?Bh(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:d,y:u}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(Wh(e,{x:d,y:u},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function Bh(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function Wh(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(u=>r.invert(
u-o)).sort((u,p)=>u-p),[l,d]=[t.y,n.y].map(u=>a.invert(u-s)).sort((u,p)=>u-p);return e.boxes.filter(u=>{let[p,h]=e.edges(u.column);return u.row>=0&&p<c&&i<h&&u.
top<d&&l<u.bottom}).map(u=>[u.column,u.row])}var Fh=16,wi=5,sn=5;function bi(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function yi(e,t,n){let{layout:o,type:s}=e,r=Fh*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let d=n.at(-1);if(d?.kind==="taken"){let p=o.address(
d.bottom),h=e.screen(d.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:d.bottom,text:""})}let u=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${T(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;u.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return tn(u.filter(p=>p.y>-r&&p.y<e.height+r))}function ki(e,t,n){let o=e.axis,{zoom:s}=e.view,r=gi(),a=gi();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let d=i==="free"&&(l-c)*s>3*sn,u=(c+l)/2,p=sn*.4/s;if(i==="fold")Ie(a,o,c,o,l);else if(!d)Ie(r,o,
c,o,l);else{Ie(r,o,c,o,u-p),Ie(r,o,u+p,o,l);for(let h of[-p,p])Ie(r,o-sn,u+h+p,o+sn,u+h-p)}}for(let{address:i,at:c}of n)i>=0&&Ie(r,o-wi,c,o,c);return{solid:r,dotted:a}}
var gi=()=>({x0:[],y0:[],x1:[],y1:[]});function Ie(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function xi(e,t){let n=e.axis-2*wi;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=Xt(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var qh=12,Hh=44,Uh=16,Xh=12,Kh={x:NaN,y:NaN,text:"",colour:"#000000"},Gh=["halo normal","halo bold","text normal","text bold","text mono"];function $i(e,t){let n=t.
columns.map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,
captured:!!t.captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,
zoom:1},boxes:[],width:1,height:1,axis:1,type:12,headings:"line",complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.
light.looks),"kept-in-way"],texts:Si(),mostTexts:new Map,...Yh(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>Jh(s,
r),picked:t.picked??(()=>vi(n,e.pickedRows())),found:t.found??(()=>vi(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:Q(r,s.type,i?"bold":"norma\
l"),write:r=>Qh(s,r),theme:()=>e.theme()};return s}function Yh(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.
data};let n=new Map;return{sources:t,give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function Vh({links:e,
equals:t,type:n},o){let s=([r,a])=>r===o-1&&a===o;return e.some(s)?Hh:t.some(s)?Uh+n:Xh}function Jh(e,t){let{columns:n,width:o,axis:s}=e,r=o-s-qh,a=l=>{let[d,u]=[
n[l-1],n[l]];return d&&u?Math.max(Vh(e,l)-(u.x0-d.x1)*r,0)/2:0},{x0:i,x1:c}=n[t];return[s+i*r+a(t),s+c*r-a(t+1)]}function vi(e,t){return t.flatMap(([n,o])=>e.flatMap(
s=>s.who===n?[[s.index,o]]:[]))}function Si(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(Gh.map(t=>[t,e()]))}function Qh(e,{x:t,y:n,text:o,align:s="\
left",soft:r,strong:a,mono:i,colour:c,halo:l}){let d=e.theme(),u=s==="right"?1:s==="center"?.5:0,h={x:u?t-u*e.widthOf(o,i,a):t,y:n,text:o,colour:c??(r?d.soft:d.
ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,y]of Object.entries(h))w[b].push(y)}}function Oi(e){
for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.entries(Kh))n[s].push(r);e.
give(t,n)}e.texts=Si()}function Ei(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.lineJoin="round",n.apply(t,
o)}}function Mi(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.invert(n-s),i=e.columns.
findIndex((c,l)=>{let[d,u]=e.edges(l);return d<=r&&r<=u});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var Zh=[...se,"places","focus","frames"];function Ti(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.fits()||
t.all();for(let c of a)c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||em(e,c))&&(e.version+=1),!(c&&!Zh.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){Qt(e,c),i()},close(){for(let c of a)c.change.disconnect(i)},
unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&Li(e,t,c)},at:(c,l)=>Mi(e,c,l),reveal:c=>Li(e,t,c),...tm(e,t)}}function em({
columns:e},t){return e.some(({who:n,table:o})=>{let{stays:s}=o();return[...t.get(n)??[]].some(r=>s[r])})}function Li(e,t,n){if(!n.length)return;let o=e.layout.y(
Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(nn(e.view,e.height,e.layout.total,[o,s]))}function tm(e,t){function n(){let{view:o,
height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.layout.y(o),address:o=>e.layout.address(
o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,zoom:e.height/Math.max(r-s,1)})},zoomBy(o){
let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(on(s,1/o,i,r,a.total))}}}var om=16,sm=1.08,rm=26;function rn(e,t){let n=$i(e,t),o=Ca(n,e),s=cm(n,o),r=ei(n,c=>s.open(c),c=>i.reveal([c])),a=Xa(n,{shape:o,unfold:c=>s.unfold(c)});s.around=
()=>{r.draw(),a.draw()};let i=Ti(n,s,o);return mi(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,d])=>[n.columns[l].who,d]))}),Ei(n),Qt(n,e.theme()),
s.all(),i}function am(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let{borders:o}=t.
ground(),s=e.widthOf(ea(o[o.length-1]),!0);e.axis=Math.ceil(Math.max(s,e.widthOf("1023.9 MiB free")))+om,e.headings=Ya(e);let r=e.headings==="tight"?2*sm*e.type:
e.type*1.43+6,a=Math.max(rm,Math.ceil(r));n.min_border_top!==a&&n.setv({min_border_top:a})}function im(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv(
{start:0,end:s}),r.y_range.setv({start:n.top+o/n.zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>oi(t.rowsOf(l),e.layout,n,o));let a=bi(e,e.boxes),i=yi(e,e.boxes,
a);e.free=i.some(l=>l.address<0);let c=ki(e,a,i);e.give("axis",c.solid),e.give("axis fold",c.dotted),Da(e),Wa(e),pi(e),xi(e,i),Oi(e)}function Ai(e){let{figure:t,
ui:n}=e;return[t.inner_width,t.inner_height,n.type?.label,e.theme()]}function cm(e,t){let n=!1,o;function s(i,c){let l=e.layout,d=c??l?.address(e.view.top)??0,u=l?
e.screen(l.y(d)):0;e.layout=t.lay(e.height-8,Ea(e.type));let{height:p,layout:h}=e,{zoom:m}=e.view,g=n?{top:h.y(d)-u/m,zoom:m}:{top:0,zoom:1};e.view=Ne(g,p,h.total);
let w=i||!n?t.subject():null;if(!w)return;let b=w.map(h.y);e.view=nn(e.view,p,h.total,b)}let r=[],a={around:()=>{},fits:()=>Ai(e).every((i,c)=>i===r[c]),moved:()=>n,
follows:()=>o!==void 0&&`${o}`==`${t.subject()}`,draw(){im(e,t),a.around()},all(i=!1,c){r=Ai(e),am(e,t),Fa(e),s(i,c),a.draw(),o=i?t.subject():void 0},move(i){n=
!0,o=void 0,e.view=Ne(i,e.height,e.layout.total),a.draw()},reset(){n=!1,a.all()},open(i){n=!0,t.open(i),a.all(!1,i)},unfold(i=!t.unfolded()){t.unfold(i),a.reset()}};
return a}var lm=[["parent",.03,.455],["child",.555,.975]];function fm(e){let{data:t,store:n}=e,o=t.heads??se,s=t.still&&!o[1];return lm.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:dm(n,r)}))}function dm(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}N({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,before:(e,t)=>Zt(t),make(e,t,n,o){let{
still:s}=e.data,r=fm(e);return e.space=rn(e,{body:t,figure:n,view:o,columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function Re(e,t=()=>{}){let n=0,o=!1,s=ie(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var P=(e,t)=>t?[f("dt",{},e),f("dd",{},t)]:[];function Ci(e,t,n){let o=e.store.region(t,n);return[f("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${pe(
o.title,60)}`),f("dl",{},...P("where",`${O(o.start)} – ${O(o.end)}`),...P("size",T(o.end-o.start)),...P("state",o.state),...P("kind",o.kind),...P("protection",
o.protect),...P("use",o.use),...P("name",o.name),...P("allocation",O(o.base)),...P("known from",e.origin(o)))]}function Pi(e,t){let n=e.data.dlls[t],{standing:o,
base:s}=e.store.tables.places;return[f("h3",{},n.name),f("dl",{},...P("in the child",s[t]?`${o[t]}, at ${O(s[t])}`:o[t]),...P("in the parent",`${O(n.base)} – ${O(
n.base+n.size)}`),...P("prefers",O(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...P("size",T(n.size)),...P("list",n.kind==="link"?"linked":
"dlopened"),...P("imports",n.imports),...P("file",n.path),...P("headers from",n.headers))]}var um="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",pm=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function hm(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(pm),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${um}${o}`,"gi"),numbers:t}}function mm(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],d=t.numbers.get(l.toLowerCase()),u=d===void 0?
Number(l):0;(d===void 0?!n(u)||l!==`0x${u.toString(16)}`:o.has(d))||(r(a.slice(i,c.index)),d!==void 0&&o.add(d),s.push(d===void 0?{text:l,address:u}:{text:l,term:d}),
i=c.index+l.length)}r(a.slice(i))}return s}function zi(e,t){let{data:n}=e,o=n.glossary??[],s=hm(o),r=new Set,a=new Set,i=null;function c(d){if(i!==n.tables){i=n.
tables;let{parent:u,child:p}=n.tables;r=new Set([u,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(d)}function l({text:d,term:u,address:p}){if(p!==void 0)return B(p);if(u===void 0)return d;let h=f("button",{type:"button",class:"fv-term",title:o[u][1]},d);
return h.addEventListener("click",()=>t(u,h)),h}return{begin(){a=new Set},write(d,u){d.replaceChildren(...mm(u,s,c,a).map(l))}}}function _i(e,t){return f("span",{class:"fv-range"},B(e)," – ",B(t))}function an(e,t,...n){return f("tr",{role:"row",data:{row:t}},f("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>f("td",{role:"cell"},o)))}function gm(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function Ni(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[an("Needs","needs",_i(t.start,t.end),T(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(an("In the way","way",_i(s.start,s.end),T(s.end-s.start),gm(e,s)));return t.more&&o.push(an("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(an("In the way","free","nothing at this step","","")),o}function Ii(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function Ri(e){let t=f("b"),n=f("span"),o=f("button",{type:"button",class:"fv-link"},"Glossary"),s=f("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[d,u]=e.data.glossary[i];
t.textContent=d,n.textContent=u.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var wm={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},xe=(e,t="p")=>f(t,{data:{say:e}});function bm(e){let t=xe("kind","span"),n=xe("phase","sp\
an"),o=xe("place","b"),s=xe("line","span"),r=xe("what","h2"),[a,i,c,l,d,u]=[...["why","assumed","instead","older","source","note"].map($=>xe($))],p=xe("facts","\
ul"),h="The place that is needed, and who is there",m=f("tbody",{role:"rowgroup"}),g=f("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:f("p",{
class:"fv-read"},o,s),instead:f("div",{},f("h3",{},"Instead"),c),older:f("div",{},f("h3",{},"Before the patches"),l),note:f("div",{class:"fv-note"},f("h3",{},"✎\
 Note"),u)},y=[f("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],v=f("div",{class:"fv-words","aria-live":"polite"},...y,w.instead,w.older,d,e);return{...{
kind:t,phase:n,place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:d,note:u},facts:p,needs:g,rows:m,boxes:w,panel:v}}function ym({data:e,store:t,size:n,
root:o,paired:s}){if(e.still)return{text:"",title:""};let r=Ce(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"projected"in
o.dataset||s&&n!=="wide"?[]:[`Step ${t.step}`],...a?[s?a:j(e,a)]:[],...s?[]:[`in the ${ir(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}
function km(e){let t=(s,r)=>f("span",{class:`fv-by-${s}`},r),n=[f("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=k(
"reveal","",null,()=>e.lecture.reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),f("div",{class:"fv-cover"},o)}function cn(e,t,n=e){fe(e,t),n.hidden=!t}
function Di(e){let{store:t,data:n}=e,o=Ri(e),s=zi(e,o.explain),r=bm(o.element);r.panel.prepend(km(e));function a(l,d,u=l){s.write(l,d),u.hidden=!d}function i(l){
let d=n.needs?.[t.step],u=Ni(n,d,l.kind);r.rows.replaceChildren(...u),r.needs.hidden=!u.length,a(r.assumed,u.length?Ii(n,d):"");let p=l.facts.slice(u.length?d.placed:
0),h=p.map(()=>f("li"));h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),d=t.read(),u=ym(e);
s.begin(),o.hide(),e.panes.why.dataset.kind=l.kind,cn(r.kind,wm[l.kind]??""),cn(r.phase,u.text),r.phase.title=u.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.
hidden=!d,r.place.textContent=d?.place??"",r.line.textContent=d?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),cn(r.source,
l.source),cn(r.note,n.notes?.[t.step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function xm(e,t){let{panel:n,tell:o}=Di(e),s=f("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=Re(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),d=k("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let u=l>=0?Pi(e,l):[];for(let[p,h]of c.slice(
0,6))u.push(...Ci(e,p,h));s.replaceChildren(d,...u)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}N({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:xm});var ji=20;function vm(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,d)=>{let u=n.
get(s[d])??-1,p=d===c-1,h={number:d,dll:u,name:s[d],now:p,said:"holds nothing yet",address:-1,size:0};return r[d]>=0?{...h,said:"holds",address:r[d],size:$m(e.child,
r[d])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[u])?{...h,said:"≈ on trial at",address:i[u]}:a[u]==="same place"?{...h,
said:"✓ loaded at",address:i[u]}:h:h})}function $m(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function Bi(e){let t=new Map(
e.dlls.map((n,o)=>[o,[]]));return Lt(e,"places",(n,o,s,r)=>{o==="standing"&&t.get(s)?.push([n,r])}),t}var Wi={reserved:"kept since",blocked:"refused,","same pla\
ce":"loaded,",interim:"on trial, right place,",elsewhere:"elsewhere,"};function Sm(e,t,n){let o=e.findLast(([s])=>s<=n);return Wi[t]?o?`${Wi[t]} step ${o[0]}`:t:
"not reached"}function Om(e,t){let n=t.address<0?"":f("span",{class:"fv-where"},B(t.address),t.size?`, ${T(t.size)}`:"");return f("li",{class:t.now?"fv-card fv-\
now":"fv-card",data:{dll:t.dll}},f("button",{type:"button",title:`retry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},f("span",{class:"fv-ro\
und"},String(t.number))," ",f("b",{},pe(t.name,28))," ",f("span",{class:"fv-block"},t.said)," ",n))}function Em(e,t,n){let o=e.store.tables.places.standing[t],s=e.
store.words().dll===t,r=[t,e.data.dlls[t],n,o,s];return[JSON.stringify(r),()=>Mm(e,t,n,o,s)]}function Mm(e,t,n,o,s){let{name:r,base:a,size:i}=e.data.dlls[t];return f(
"li",{class:s?"fv-card fv-now":"fv-card",data:{dll:t,standing:o}},f("button",{type:"button",title:`select ${r}`,onclick:()=>e.select({dll:t})},f("span",{class:"\
fv-round","aria-hidden":"true"},e.themes.light.links[o]?.sign??"–")," ",f("b",{},pe(r,28))," ",f("span",{class:"fv-block"},n)," ",f("span",{class:"fv-where"},
B(a),`, ${T(i)}`)))}function Lm(e,t){let{store:n,data:o}=e,r=f("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=f("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((u,p)=>[u.name,p])),c="",l=ie(()=>{let u=r.lastElementChild;if(!u)return;let p=u.offsetTop+u.offsetHeight;(p>t.scrollTop+t.clientHeight||
u.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function d(){let u=vm(n.tables,n.words().kind,i),p=JSON.stringify(u);if(p===c)return;c=p,r.replaceChildren(
...u.map(g=>Om(e,g))),r.hidden=!u.length;let h=Fi(o);a.textContent=u.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=u.length?Cm(u.length-1,o.retries):h),l()}return{list:r,idle:a,tell:d,follow:l}}function Tm(e){let{store:t,data:n}=e,o=f("h3",{},"He\
ld by the child at this step"),s=f("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=Gt(s),a=Bi(n);function i(){let{standing:c}=t.tables.
places,l=n.dlls.map((m,g)=>g).filter(m=>n.dlls[m].kind==="load"),d=l.filter(m=>c[m]!=="not yet"),u=(l.length>ji?d:l).slice(0,ji),p=m=>Sm(a.get(m)??[],c[m],t.step),
h=`and ${l.length-u.length} more`;r([...u.map(m=>Em(e,m,p(m))),...l.length>u.length?[[h,()=>f("li",{class:"fv-none"},h)]]:[]]),o.hidden=s.hidden=!l.length}return{
head:o,list:s,tell:i,renew(){a=Bi(n)}}}function Am(e,t){let n=Lm(e,t),o=Tm(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[
...n.list.children,...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),
{name:"recursion",update:r,pick:s,resize:n.follow,renew(){o.renew(),r()}}}function Cm(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function Fi(e,t){
return qs(e,"frames")||t?.size==="wide"&&e.dlls.some(n=>n.kind==="load")?"":"not used by this fork"}N({name:"recursion",title:"Recursion",scrolls:!0,make:Am,unused:Fi});function qi({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function Hi({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),d=a?26:Math.min(Math.max(l-3,2),8);return e.map((u,p)=>{let h=(t[p]??0)*l+4,m=u*i+8/2;return{
left:m,right:m+c,top:h-d/2,bottom:h+d/2}})}function Ui(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function Xi(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],d=c?30*.7:((l[0]??0)-(i[0]??0))/2,u=[i[0],i[1],l[0],l[1],(i[0]??0)+d,i[1],
c?(l[0]??0)+d:(l[0]??0)-d,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(u[h]??0))}),n}var Pm=["unvisited","visited","appended"];function zm(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function _m({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function Nm({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function Im(e,t){let n=(o,s)=>F(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function Rm(e,t){let n=Nt(t),o=_t(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var ln=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),Oo=({data:e,store:t})=>qi(e.sorting,t.tables.cycles.x.length>0);function Dm(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=Oo(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=Hi(s,t.data.sorting,c,l,i);let d=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),u=(m,g)=>d.get(`${m}/${g}`);o("e\
dges",Xi(r,u));let p=m=>a.x.map((g,w)=>u(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function Ki({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>Q(c,Vi(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",d=r.standing[c]==="blocked"?"✗ ":"",u=t[c];return u?_e(l+d+s.name[c],u.right-u.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var Vi=e=>Math.max(e.type?.label??12,12);function Gi(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=Oo(t),i=s.x.map((p,h)=>h);for(let p of Pm){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{...ln(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>zm(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),d=i.filter(p=>r.standing[p]===
"blocked");o("node current",ln(e,c)),o("node blocked",ln(e,d));let u=`${Vi(t)}px`;for(let p of["names","names now","cycle names"])F(n.get(p).glyph,{text_font_size:u});
o("names",Ki(e,a?l:[],"normal")),o("names now",Ki(e,a?c:[],"bold"))}function Yi(e){let t=e.ui.pickedDll();e.give("node picked",ln(e,t<0?[]:[t]))}function jm(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>f("li",{data:{dll:s}},e.name[s])))}
function Bm({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function Wm(e,t,n,o){let{store:s}=e,r=f("ol",{class:"fv-order","aria-label":"The new list"}),a=f("p",{class:"\
fv-order-said"});t.after(f("div",{class:"fv-under"},a,r));let i=Rm(e,n),c=()=>{jm(s.tables.nodes,r),a.textContent=Nm(e.data)},l=!1,d=()=>{let h=Oo(e);o.el.style.
minHeight=`${Math.min(h.height,8e3)}px`,o.el.style.minWidth=`${h.width}px`,Dm(i),Gi(i),Yi(i)},u=be(()=>{l=!we(e.panes.sorting),l||d()});en(t,o,(h,m)=>{let g=Ui(
i.boxes,h-o.frame.bbox.left,m-o.frame.bbox.top);g>=0&&e.select({dll:g})});let p=be(()=>Bm(i,t));return It(n,u),u(),c(),{name:"sorting",update(h){!h.has("nodes")&&
!h.has("places")||(Gi(i),h.has("nodes")&&(c(),p()))},pick:()=>Yi(i),resize:u,catchUp(){l&&d(),l=!1},renew(){c(),u()},restyle(h){zt(n,h),Im(i.renderers,h)},figure:n,
view:o}}N({name:"sorting",title:"Order of DLLs",figure:"sorting",make:Wm,said:e=>_m(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});var Fm=[/[-,;:()[\]{}.=/\\|&+](?![-,;:()[\]{}.=/\\|&+<>])/g,/[_a-z](?=[A-Z])|_(?!_)/g];function qm(e,t){let n=e.lastIndexOf(" ",t);if(n>0&&e.slice(0,n).trim())return n+
1;for(let o of Fm){let r=[...e.slice(0,t+1).matchAll(o)].map(({index:a})=>a+1).findLast(a=>a<=t&&e.slice(0,a).trim());if(r)return r}return t}function rt(e,t,n=0){
let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=qm(s,r);o.push(s.slice(0,a)),s=s.slice(a)}}function fn(e){let t=f(
"span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.getBoundingClientRect();return t.remove(),n/100||7.3}var Hm=24,Ji=2,Um=25,Xm=20;function Km(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=Hm;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function Gm(e,t,n){let{functions:o}=e.data.listing,s=f("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=f("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>Km(s,r),c=ie(i);function l(d,u,p){let{name:h}=o[d],m=g=>{if(u)return n();t(
d);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return f("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(d,u){let p=u.join();if(a===p)return;a=p;let h=u.length-1;s.replaceChildren(...u.map((m,g)=>l(m,m===
d,g===h))),c()}}}function Ym(e,t){let n=e.length-e.trimStart().length,o=rt(e||" ",t,n+Ji),s=`margin-left:${n+Ji}ch`,[r,...a]=o,i=a.flatMap(c=>[f("br"),f("span",
{style:s},c)]);return{element:f("li",{},r,...i),rows:o.length}}function Vm(e,t){let{functions:n}=e.data.listing,o=f("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=f("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=Re(o),d=[];return{show(u){if(r===u)return!1;r=u;let p=n[u].lines.
map(h=>Ym(h,c));d=[0];for(let h of p)d.push(d[d.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[u].source,a=null,
l.to(0),!0},mark(u){a?.removeAttribute("aria-current"),a=o.children[u]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(d[u]??0)*p,m=(d[u+1]??0)*
p,g=l.top();h>=g+(u?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let u=Math.floor((o.clientWidth-
Um)/fn(o)),p=Math.max(u,Xm);p!==c&&(r=-1),c=p}}}function Jm(e,t){let n=a=>{s.show(a)&&o.forget()},o=Gm(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=Vm(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}N({name:"algorithm",title:"Code",make:Jm});function Qi(e){let t=k("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await Qm(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function Qm(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=f("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var Zm=6,eg=18,tg=2,ng=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function Eo(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=ng(t,n);if(!a){let d=rt(
r,o,2);return{pieces:d,answer:"",below:!1,rows:d.length}}let i=o-a.length-tg,c=r.length>i&&i<eg,l=rt(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function Mo({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,d]=t[c]??["",!1],u=Eo(i,l,d,n),p={row:c,step:a,text:i,failed:d,
...u,top:s,high:u.rows*o.row+Zm};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function Zi(e,t){let n=f("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=Eo(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(f("span",{class:"fv-asked"},r.join("")),f("span",{class:"fv-ans\
wer"},a))}}}var ec=4,og=25,sg=12,rg=300;function tc(e,t,n,o){let s=0,r=60,a=Re(t,o),i=Mo({calls:[]},r,e.type),c="",l=()=>i.height>s?i.wholeFrom(i.height-s):0;function d(p){
a.to(Math.min(p,l()))}function u(p=!1){let h=[r,e.type.row].join();(p||h!==c)&&(i=Mo(e.data,r,e.type)),c=h,n.style.height=`${i.height>s?l()+s:i.height}px`}return{
lay:()=>u(!0),lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,a.measure(),t.clientWidth){let p=Math.floor((t.clientWidth-og)/fn(t));r=Math.max(p,sg)}
u()},range(){let p=a.top(),h=Math.max(i.at(p)-ec,0),m=i.at(p+(s||rg))+ec;return[h,Math.min(m+1,i.lines.length)]},showAround(p){let h=i.lines[p.row-1]??p,m=i.lines[p.
row+1]??p,g=m.top+m.high,w=a.top();if(h.top>=w&&g<=w+s)return;let b=[h,p].find(({top:y})=>g-y<=s)??p;d(b===p?p.top:Math.min(i.wholeFrom(g-s),h.top))},show({top:p,
high:h}){let m=a.top();p<m&&d(p),p+h>m+s&&d(p+h-s)}}}function ag(e,t){let{store:n,data:o}=e,{list:s,space:r}=ig(t);e.heads.get("calls")?.more?.append(Qi(o));let a=tc(e,s,r,()=>u()),i=()=>cg(o.calls,n.step),c=Zi(e,
()=>a.lines()[i()]??null),l=Gt(r),d=-1;function u(){let[w,b]=a.range(),y=a.lines(),v=i();l(y.slice(w,b).map($=>lg(e,$,{now:v,chosen:d,count:y.length})));let x=d<
0?v:d;w<=x&&x<b?s.setAttribute("aria-activedescendant",`${e.mine}call-${x}`):s.removeAttribute("aria-activedescendant"),c.draw(a.columns())}function p(){d=-1;let w=a.
lines()[Math.max(i(),0)];w&&a.showAround(w),u()}function h(w){let b=a.lines();d=Math.min(Math.max((d<0?i():d)+w,0),b.length-1),b[d]&&a.show(b[d]),u()}pg(s,{choose:h,
go:e.go,chosen:()=>a.lines()[d]?.step??-1});let m=w=>()=>{w(),p()},g=m(a.lay);return g(),{name:"calls",update:p,unseen:()=>c.draw(a.columns()),pick:u,resize:m(a.
measure),renew:g}}function ig(e){let t=f("div",{class:"fv-rows"}),n=f("div",{class:"fv-calls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose \
one, enter goes there"},t);return e.append(n),{list:n,space:t}}function cg(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function lg(e,t,{
now:n,chosen:o,count:s}){let r=e.pickedDll(),a=r>=0&&e.store.words(t.step).dll===r,i={now:t.row===n,chosen:t.row===o,picked:a,count:s},c=fg(e.store.step,t,i);return[
JSON.stringify([t,c,i.now,s]),()=>dg(e,t,i,c)]}function fg(e,t,n){return["fv-call",t.step>e&&"fv-future",n.now&&t.step===e&&"fv-now",n.picked&&"fv-picked",n.chosen&&
"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"].filter(Boolean).join(" ")}function dg(e,t,n,o){return f("div",{class:o,id:`${e.mine}call-${t.row}`,role:"o\
ption",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top:${t.top}px;height:${t.
high}px`,data:{step:t.step,row:t.row}},...ug(t))}function ug(e){let t=f("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[f("br"),n]:[n]));return e.answer?
[t,f("span",{class:"fv-answer"},e.answer)]:[t]}function pg(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(Number(o.dataset.step))}),
e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.chosen()>=0)t.go(t.chosen());else
return;n.preventDefault(),n.stopPropagation()})}N({name:"calls",title:"Calls of Windows",make:ag});function dn(e){let t=f("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},f("option",{value:"decisions"},"Decisions"),f("option",{value:"all"},"All steps")),n=f("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>f("option",{value:o},s)));return{pace:t,speed:n}}var hg=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
Lo=["leave","predict","present","theme","help"],mg=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],gg={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...Lo]},nc=["back","next","wher\
e","predict","present"];function oc(e,t,n,o){let s="",r=i=>[e.size,e.tall,i.presenting,i.projected,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.
places,{presenting:l,projected:d}=e.layout??{},u=r(e.layout??{});if(!c||u===s&&!i||!e.root.isConnected)return;let p=Et(e.root),h=hg.filter(x=>o[x]),m=!d&&["wide",
"middle"].includes(e.size),g=new Set(d?h.filter(x=>!nc.includes(x)):gg[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let x of h)
(g.has(x)?n.room:m&&Lo.includes(x)?c:t).append(o[x]);(m?c:t).append(n.element)})();for(let x of mg){if(t.scrollWidth<=t.clientWidth+1)break;!o[x]||g.has(x)||d&&
nc.includes(x)||(g.add(x),n.room.append(o[x]))}let b=[...Lo.map(x=>o[x]),n.element].filter(Boolean),y=b.find(x=>x.parentNode===t&&!x.hidden);for(let x of b)x.classList.
toggle("fv-apart",x===y);e.tall==="high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(e.layout??{}),oe(e.root,p)}
return{fit:a}}var wg="Copied";function sc(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=f("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=k("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(d,u){let p=o(d),h=await mt(p);a.textContent=h?wg:
s;let m=u.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",bg(p),` ${m}`),h||yg(e.alert.element)}}}function bg(e){return f("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function yg(e){let t=e.querySelector("input");t?.focus(),t?.select()}function un(e){let t=f("div",{class:"fv-menu-room"}),n=k("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=f("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=k("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(Y("more"));let r=f("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function ac(e){let{data:t,store:n,host:o}=e,s=Ht(e,()=>d.tell(),o.keep?.playing),[r,a]=[f("b"),document.createTextNode("")],i=f("output",{class:"fv-number","ari\
a-live":"off"},"Step ",r,a),c=f("span",{class:"fv-phase-said"}),l=vg(e),d=$g(s),u=Sg(e),p=Og(e);e.tools.find=f("div",{class:"fv-find",role:"search"});let h=f("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Stepping"}),m=un(e),g=f("span",{class:"fv-stands"},i,c),w={...l,...d.elements,where:g,find:e.tools.find,...u.elements,
...p},b=oc(e,h,m,w),y=!1;function v(x){y=!!x,i.style.minWidth=`${8+2*String(n.last).length}ch`,r.parentNode!==i&&i.replaceChildren("Step ",r,a),fe(r,String(n.step)),
fe(a,` of ${n.last}`),fe(c,j(t,n.words().phase)),l.first.disabled=l.back.disabled=n.step===0,l.next.disabled=l.last.disabled=n.step===n.last,y&&(l.next.disabled=
!1),xg(e,{number:i,waited:y,...l,...p}),d.tell()}return e.fit=b.fit,{element:h,tell:v,menu:m,play:()=>s.toggle(),renew:()=>v(y),reset:u.reset,linked:(x,$)=>u.linked?.(
x,$),fill(){let x=[...Object.values(l),...Object.values(d.elements),g];if(t.still)for(let $ of x)$.hidden=!0;e.places.player.append(h)},keep:()=>s.keep(),close(){
s.close(),m.close()}}}var To=["Previous step (left arrow)","Next step (right arrow)"],kg=["Previous decision (Page Up)","Next decision (Page Down)"];function rc(e,t){
e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}function xg({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&
!e.still;c.hidden=!l;let[d,u]=l?kg:To;if(rc(a,d),rc(i,u),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=
Jr(p,n.step,o==="phone"),a.disabled=p.number===0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function at(e,t,n,o=e){let s=k(e,"",t,n,{class:"fv-icon",
"aria-label":t});return s.append(Y(o)),s}function vg(e){let{store:t}=e;return{first:at("first","First step (Home)",()=>e.go(0)),back:at("back",To[0],()=>e.lecture.
active?e.lecture.back():e.go(t.step-1)),next:at("next",To[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:at("last","Last step (End)",()=>e.go(t.last))}}
function $g(e){let t=k("play","","Play, or stop (space)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=dn(e);return{elements:{play:t,pace:n,speed:o},
tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==s&&t.replaceChildren(Y(e.playing?"stop":"play"),f("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",
s),n.value=e.policy,o.value=String(e.speed)}}}function Sg(e){let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=f("sel\
ect",{"aria-label":"Policy",title:"Under which policy the fork runs",data:{do:"policy"},onchange:u=>e.ask({kind:"policy",name:u.target.value})},...t.policies.map(
u=>f("option",{value:u,selected:u===t.policy},u))),s=f("select",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:u=>e.ask(
{kind:"scenario",number:u.target.selectedIndex})},...t.scenarios.map((u,p)=>f("option",{value:p,selected:p===t.scenario},pe(u,40)))),r=t.still?"Write one file t\
o look at in any browser; it opens here":"Write one file to step through in any browser; it opens here",a={export:k("export","Export",r,()=>e.ask({kind:"export",
step:e.store.step}))},i=k("what-if","What if…","Change the fork and run it again (w)",()=>e.whatIf()),c=sc(e),l=c?{link:c.element}:{};return{elements:t.still?
a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function Og(e){let{
host:t}=e,n=k("present","Present","The map and the words alone, large (p; Esc leaves)",()=>e.present()),o=k("predict","Predict","Cover what happens next until y\
ou ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false","aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:k("leave","↩ why it fails","ba\
ck to the diagnosis",t.leave)}:{},predict:o,present:n,theme:at("theme","Light or dark (t)",()=>e.toggleTheme()),help:k("help","?","Keys and signs (?)",()=>e.keys.
help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function ic(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(d,u={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:d,...u})}}let a=Eg(n(),r,s?.what),i=Tg(s?.values??!0),c=f("section",{class:"fv-live","aria-label":"Live processes"},i.standing,Mg(
a),i.told,i.values);e.places.live.append(c);function l(){let d=c.contains(me(e.root))||Ke(e.root),{standing:u,intact:p}=n();c.dataset.standing=u==="done"&&!p?"f\
ailed":u,i.show(n()),Lg(a,n()),d&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function Eg({breaks:e},t,n){let o=e.map(([i,c])=>f("option",{value:i,selected:i===n},c)),s=f("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=f("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>k(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:k("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function Mg({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return f("div",{class:"fv-live-tools"},e,t,n,f("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,f("span",{class:"fv-break"},r,a),i,c)}function Lg(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:d,again:u}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=d.disabled=!n,u.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function Tg(e){let t=f("p",{class:"fv-standing",role:"status"}),n=f("div"),o=f("summary"),s=f("tbody"),a=f("tr",{},...["value","before","par\
ent","child"].map(c=>f("th",{scope:"col"},c))),i=f("details",{open:e},o,f("table",{},f("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
f("b",{},`${Ag(c)} ${c.title}`),f("span",{},c.who)),n.replaceChildren(...c.told.map(l=>f("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(Cg))}}}function Ag({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function Cg([e,t,...n]){
let o=n.map(s=>f("td",{class:s===t||s==="–"?null:"fv-other"},s));return f("tr",{},f("th",{scope:"row"},e),f("td",{},t),...o)}var Ao=690,Co=400,Pg=1e3,cc=100;function Po(e,t,n){let s=[["beforeprint",e],["beforeprint",()=>{for(let{view:r}of n())r?.repaint?.()}],["afterprint",t]];for(let[
r,a]of s)window.addEventListener(r,a);return()=>{for(let[r,a]of s)window.removeEventListener(r,a)}}function lc(e){let t=f("section",{class:"fv-sheet","aria-hidd\
en":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.parts)s.makeUp?.();zo(e),t.replaceChildren(...zg(e),...Ng(e.data.said),...Ig(e.data.
calls))}return{name:"print",fill:n,close:Po(n,()=>e.colours.onPaper(!1),()=>e.parts)}}function zo({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.
space,r=n||parseFloat(s.width)||Ao,a=o||parseFloat(s.height)||Ao,i=Math.min(1,Ao/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.
round((i-1)*a)}px`};for(let[l,d]of Object.entries(c))e.style.setProperty(`--print-${l}`,d)}function it(e,t){return e>0?[f("p",{},`and ${e} more ${t}`)]:[]}function zg({
data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set([...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,Co),r=["step","phas\
e","what","why"].map(a=>f("th",{},a));return[f("h2",{},`Decisions and failures of the ${t.last+1} steps`),f("table",{},f("thead",{},f("tr",{},...r)),f("tbody",{},
...s.map(a=>_g(t,a,e.notes?.[a])))),...it(o.length-s.length,"steps")]}function _g(e,t,n){let o=e.words(t),s=e.read(t)?.place;return f("tr",{},f("td",{},String(t)),
f("td",{},o.phase),f("td",{},o.what,s?f("small",{},` (${s})`):null,n?f("em",{},` ✎ ${n}`):null),f("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function Ng(e){
return e.flatMap(([,t,n,o])=>[f("h2",{},t),f("ul",{},...n.slice(0,cc).map(s=>f("li",{},s))),...it(n.length+o-cc,"of them")])}function Ig(e){let t=e.slice(0,Pg);
return[f("h2",{},"Calls"),f("pre",{},t.map(([,n])=>n).join(`
`)),...it(e.length-t.length,"calls")]}var fc=120,Rg={"":0n,k:10n,m:20n,g:30n,t:40n},Dg=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function hn(e){let t=Array.from(e);
if(t.length>Tt){let o=`the query is longer than ${Tt} characters`;throw pn(o,"",Tt+1,"")}let n=[];for(let{raw:o,position:s,open:r}of Bg(t)){if(r)throw pn("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===Fn)throw pn(`more than ${Fn} terms`,o,s,"");n.push(Wg(o,s))}return{text:e,terms:n,wantsFree:n.some(jg)}}function jg({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function mn(e){let t=Array.from(e);return t.slice(0,fc).join("").replace(
/[\r\n]+$/,"").replace(Dg,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>fc?"…":"")}function ve(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var uc=()=>ve("quotes enclose a whole value",'name~"my dll"');function pn(e,t,n,o){
let s=mn(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function Bg(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||Hs.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function Wg(e,t){
try{return Fg(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:pn(o,e,t,s??"")}}function Fg(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw ve("\
one '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...qg(n),negated:t}}function qg(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:hc(e)}:{field:"name",sign:"~",value:pc(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return Hg(e.slice(0,t),o,e.slice(t+o.length))}function Hg(e,t,n){if(t==='"')throw uc();let o=e.toLowerCase();if(!Object.hasOwn(
Ge,o)){let r=Object.keys(Ge).join(", ");throw ve(`no field is called '${mn(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=Ge[o];
if(!s.includes(t))throw ve(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw ve("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:Ug(
o,pc(n))}}function Ug(e,t){let{signs:n,choices:o}=Ge[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return hc(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${mn(t)}'`;throw ve(r,`it is one of ${o.join(", ")}`)}return s}function pc(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw uc()}function hc(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<Rg[s.toLowerCase()];
if(r<1n<<64n)return r}throw ve(`'${mn(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function gn(e,t){return e.
terms.every(n=>Xg(n,t)!==n.negated)}function Xg({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:dc(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return Kg(o.name.toLowerCase(),t,n);case"protect":return Gg(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function dc(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function Kg(e,t,n){
return t==="~"?e.includes(n):e===n||Yg(e)===n}function Gg(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function Yg(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var Vg={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},Jg="forkviz show --find lists free runs, if it is known that no row is missing";function mc(e){
let t=f("span",{class:"fv-status",role:"status"}),n=f("input",Vg),o=k("found-previous","▲","previous found (shift+Enter)",()=>d(-1)),s=k("found-next","▼","n\
ext found (Enter)",()=>d(1)),r=null,a=[],i=-1;function c(){let p=a[i];a=r?Zg(e.store,r):[],i=_o(a,p),l(),e.space?.pick()}function l(){t.classList.remove("fv-wro\
ng"),t.title=r?.wantsFree?Jg:"",t.textContent=r?ew(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function d(p){if(!a.length)return;let h=p>0?
0:a.length-1;i=i<0?h:(i+p+a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space?.reveal([[w[g],b[g]]]),l()}function u(){i=
-1;let{query:p,wrong:h}=tw(n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",u),n.addEventListener(
"keydown",p=>nw(p,n,d,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),Qg(n,{look:c,rows:()=>a,asked:()=>r!==null})}function Qg(e,{look:t,rows:n,asked:o}){
return{name:"find",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function Zg(e,t){
return["parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&gn(t,e.region(n,o))).map(o=>[n,o]))}function _o(e,t){return t?e.findIndex(([n,o])=>n===
t[0]&&o===t[1]):-1}function ew(e,t,n){return e?`${t<0?"":`${t+1} of `}${e} found`:n?"free runs are not listed here":"none found"}function tw(e){try{return{query:e.
trim()?hn(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,wrong:{what:n??o,message:o}}}}function nw(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?
-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),o();else return;e.preventDefault(),e.stopPropagation()}var gc="Why the fork fails, and what to do";function wc(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=f("section",{class:"\
fv-cause-whole","aria-label":gc,hidden:!0}),s=f("div",{class:"fd-inside"}),r=k("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=Le(s,t.diagnosis,{level:2,layout:"narrow",comparing:(d,u)=>ao(e,u)}),a.lay(),r.focus({preventScroll:!0})}return o.append(f(
"p",{class:"fv-cause-head"},f("b",{},gc),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var No=50,ow={conflicts:"conflict",caveats:"caveat",notes:"note"};function sw(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${ow[n]}${o===1?"":
"s"}`).join(", ")}function rw([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,d=n.length+o,u=s?`${i.length}\
 of ${d}`:d,p=()=>a(c.length+10*No);return f("section",{data:{said:e}},f("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${u})`),f("ul",{},...c.map(h=>f("li",{},h))),
l?k("more-said",`and ${l} more`,"show more of them",p):null,o?f("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function wn(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=f("div"),o=new Map,s=f("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>rw(c,a,o.get(c[0])??No,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:f("div",{class:"fv-caveats"},t>No?s:null,n),
counts:sw(e),conflicting:e.some(([a])=>a==="conflicts")}}function bn(e,{name:t,title:n,head:o=!0}){let s=k(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(Y("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=f("span",{class:"f\
v-pane-said"}),a=f("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=f("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",f("b",{},n)," ",r),c=f("span",{class:"fv-pane-more"}),l=f("div",{class:"fv-pane-head"},f("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(d,u,p=!1){i.setAttribute("aria-expanded",String(!d)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":d?"▸":"▾",r.textContent=d?u:""}}}var bc={name:"said",title:"What was assumed",scrolls:!0},yc=["verdict","timeline"];function kc(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=f("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,d=l?c:f("\
div",{class:"fv-body",tabindex:a?0:null});if(!yc.includes(n??"")){let u=bn(e,t);e.heads.set(n,u),c.append(u.element)}return l||c.append(d),e.panes[n??""]=c,e.bodies[n??
""]=d,c}function xc(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of W())e.specs.set(c.name,c),kc(e,c).hidden=!t.has(c.name);let r=e.places=aw(e),a=f("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!yc.includes(c)).map(c=>e.panes[c]));r.main=f("div",{class:"fv-main"},a),r.grid=a,cw(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function aw(e){let t=f(
"div",{class:"fv-more"}),n=f("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:iw(e.data),t),o=f("div",{class:"fv-marks-pl\
ace"}),s=f("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:f("div",{class:"fv-player"}),live:f("div",{class:"fv-live-place"}),legend:f(
"div",{class:"fv-legend"},o,s)}}function iw(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return f("div",{class:"fv-outcome"},f("h1",{},e.title),f("p",{class:t},
n))}function cw(e,t){let{data:n,places:o}=e,s=wn(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(f("span",{title:r},r)),s&&
(kc(e,bc),e.specs.set("said",bc),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",f("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[f("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var lw=0,Z=new WeakMap;async function vc(e,t,n={}){let o=Pe(e,t,n,`f${lw+=1}-`),s=t.panes??W().map(({name:l})=>l),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
l=>s.includes(l)));Z.set(e,o),o.holds=()=>Z.get(e)===o&&!n.closed?.(),o.bar=ac(o),Gr(o),o.colours.dressRoot(),xc(o,a),o.layout=Ut(o),o.bar.fill(),o.keys=Bt(o),o.
store.go(n.keep?.step??n.step??t.opening),o.tell();for(let{name:l,before:d}of W())a.has(l)&&d?.(o,o.bodies[l]);for(let l of W())!l.figure&&a.has(l.name)&&$c(o,await l.
make(o,o.bodies[l.name]));let i=uw(o,a),c=a.has("space")?mc(o):null;return o.colours.apply(),o.tell(),e.addEventListener("keydown",o.keys.onKey),oe(e,n.focus),o.
layout.lay(),await or(o,a),o.space?fw(o,c):dw(o),o.layout.watch(),pw(o),oe(e,n.focus),mw(o,i)}function $c(e,t){t&&e.parts.push(t)}function fw(e,t){e.search=t,e.
parts.push(t),t.renew()}function dw(e){e.tools.find.replaceChildren(),e.fit(!0)}function uw(e,t){let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&
(e.cause=wc(e),$c(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=ic(e,e.ask)),jt(e)&&(e.asks=vr(e,e.ask)),lc(e)}function pw(e){let{host:t,root:n}=e,o=t.keep??{};
o.range&&e.space&&e.space.show(o.range);let s=o.selected||t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.
dataset.busy,o.cause&&e.cause?.restore(o.cause)}function hw(e,t,n){let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();
for(let a of r)a.renew?.();for(let a of r)a.pick?.();e.tell(),delete e.root.dataset.busy}function mw(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{
ui:e,go:e.go,select:e.select,complain:a.complain,theme:e.colours,adopt:(c,l)=>hw(e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){
return r.written()},message(...c){delete n.dataset.busy,a.message(...c)},linked(c,l){delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){
delete n.dataset.busy,i.reset(),e.live?.renew(),a.complain(c,l)},keep:()=>({step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),
layout:e.layout.keep(),playing:e.bar.keep(),query:e.tools.find.querySelector("input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>gw(
e,t)}}function gw(e,t){let{root:n,parts:o}=e;for(let s of[e.bar,e.layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(
0);for(let s of o)s.view&&ae(s.view);Z.get(n)===e&&(Z.delete(n),n.replaceChildren())}var C=["a","b"];function Sc(e){let{pairs:t,shown:n,decides:o}=e,s=t.length-1,r={a:new Map,b:new Map};t.forEach((c,l)=>{C.forEach((d,u)=>{let p=c[u];typeof p=="n\
umber"&&r[d].set(p,l)})});let a=new Map(e.rows.map(([c,l,d,u])=>[c,{row:c,kind:l,a:d,b:u}])),i=[...a.keys()];return{last:s,all:i,matter:o.matter,held:c=>Math.min(
Math.max(Math.round(c)||0,0),s),shown:c=>({a:n[c][0],b:n[c][1]}),waits:(c,l)=>t[c][l==="a"?0:1]===null&&c!==o.row,rowOf:(c,l)=>r[c].get(l)??0,difference:c=>a.get(
c)??null}}var Oc=(e,t)=>e.find(n=>n>t)??t,Ec=(e,t)=>e.findLast(n=>n<t)??t;function Io(e,t){let n=C.flatMap(o=>t[o].map(s=>e.rowOf(o,s)));return[...new Set(n)].sort(
(o,s)=>o-s)}function Mc(e,t){let n=e.indexOf(t);return e.length?n<0?`${e.length} in all`:`${n+1} of ${e.length}`:"none"}function De({a:e,b:t}){if(e.policy!==t.policy)
return{a:e.policy,b:t.policy};let n=`${e.title}, `;return t.title.startsWith(n)?{a:"as it is",b:t.title.slice(n.length)}:e.title===t.title?{a:e.policy,b:t.policy}:
{a:e.title,b:t.title}}function Cc(e,t,n,{body:o,more:s}){let r=Ro(t),a=ww(e,t,n),i=k("all-differences","","",()=>c(a.element.hidden===!0),{class:"fv-link"});o.append(r,a.element),n.all.
length&&s?.append(i);function c(l){r.hidden=l,a.element.hidden=!l,i.textContent=l?"As a whole":`All ${n.all.length}`,i.title=l?"what differs as a whole":"each r\
ow that differs",l&&a.tell(e.store.step)}return c(!1),{name:"differences",tell:a.tell,show:c}}function Ro(e){let t=De(e),n=["",`A · ${t.a}`,`B · ${t.b}`],[o,s]=[
!1,!0].map(r=>e.summary.filter(a=>a.same===r));return f("table",{class:"fv-summary"},f("thead",{},f("tr",{},...n.map(r=>f(r?"th":"td",r?{scope:"col"}:{},r)))),f(
"tbody",{},...o.map(Lc)),...s.length?[f("tbody",{class:"fv-alike","aria-label":"The same in both"},...s.map(Lc))]:[])}function Lc({name:e,address:t,a:n,b:o,same:s}){
return f("tr",{class:s?"":"fv-differs"},f("th",{scope:"row"},e,...t?[" ",B(Number(t))]:[]),Tc(n),Tc(o))}function Tc([e,t,n]){return f("td",{},...t?[f("span",{class:n?
`fv-${n}`:"","aria-hidden":"true"},t)," "]:[],e)}function ww(e,t,n){let o=n.all.map(r=>{let a=n.difference(r),i=n.matter.includes(r);return f("li",{},f("button",
{type:"button",class:"fv-difference-row",data:{row:String(r)},onclick:()=>e.go(r)},...i?[f("b",{class:"fv-matters"},r===t.decides.row?"decides":"ends a fork"),"\
 "]:[],...Ac("A",a.a),...Ac("B",a.b)))}),s=f("ol",{class:"fv-difference-list","aria-label":"All rows that differ",hidden:!0},...o);return{element:s,tell(r){if(!s.
hidden)for(let a of o){let i=a.firstElementChild;i.dataset.row===String(r)?(i.setAttribute("aria-current","step"),i.scrollIntoView({block:"nearest"})):i.removeAttribute(
"aria-current")}}}}function Ac(e,t){return t?[f("span",{class:"fv-difference-side"},f("b",{},e),` ${t}`)]:[f("span",{class:"fv-difference-side fv-difference-non\
e"},f("b",{},e)," has no such step")]}function bw(){let e={class:"fv-icon"};return{status:f("span",{class:"fv-status",role:"status"}),input:f("input",{type:"search",name:"find","aria-label":"Find in\
 both",placeholder:"Find in both",title:"A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3}),
buttons:t=>[k("found-previous","▲","Previous found (shift+Enter)",()=>t(-1),e),k("found-next","▼","Next found (Enter)",()=>t(1),e)]}}function yw(e,t,n){return t.
flatMap(({who:o,side:s},r)=>{let{store:a}=n[s],{shown:i}=a.tables[o];return a.order(o).filter(l=>i[l]&&gn(e,a.region(o,l))).map(l=>[r,l])})}function Pc(e,t,n,o){
let{status:s,input:r,buttons:a}=bw(),i=a(g=>h(g)),c=null,l=[],d=-1;function u(){let g=l[d];l=c?yw(c,n,o):[],d=_o(l,g),p(),t.pick()}function p(){s.classList.remove(
"fv-wrong"),s.textContent=c?l.length?`${d<0?"":`${d+1} of `}${l.length} found`:"none found":"";for(let g of i)g.hidden=!l.length}function h(g){if(!l.length)return;
d=d<0?g>0?0:l.length-1:(d+g+l.length)%l.length;let[w,b]=l[d],{who:y,side:v}=n[w];o[v].selectRow(y,b);let x=o[v].store.tables[y];t.reveal([[x.start[b],x.end[b]]]),
p()}function m(g){[d,c]=[-1,null];try{c=g.trim()?hn(g):null,u()}catch(w){u(),s.classList.add("fv-wrong"),s.textContent=w.what??w.message}}return kw(e,r,h,m),e.tools.
find.append(r,...i,s),p(),{name:"find",rows:()=>l,focus:()=>r.focus(),renew(){c&&u()},ask(g){r.value=g,m(g)},text:()=>r.value}}function kw(e,t,n,o){t.addEventListener(
"input",()=>o(t.value)),t.addEventListener("keydown",s=>{if(s.key==="Enter")n(s.shiftKey?-1:1);else if(s.key==="Escape")t.value="",o(""),e.root.focus();else return;
s.preventDefault(),s.stopPropagation()})}var zc={ok:"✓ ",failed:"✗ ",risk:"! "},xw={"○":"cause","✗":"failure","✓":"goes well"};function vw([e,t]){return e==="address"?B(Number(t)):e==="name"?
f("bdi",{},t):e in zc?f("b",{class:`fv-${e}`},f("span",{"aria-hidden":"true"},zc[e]),t):f("span",{},t)}function _c(e,t){let{headline:n,links:o}=t.decides,s=o.map(
c=>({link:c,element:$w(e,c)})),r=f("ol",{class:"fv-chips","aria-label":"What leads to the two outcomes"});s.forEach(({link:c,element:l},d)=>{let u=d===0?null:o[d-
1].side===c.side?"→":"against";r.append(f("li",{},u?f("span",{class:"fv-chip-between","aria-hidden":u==="→"?"true":null},u):null,l))});let a=f("h1",{class:"\
fv-verdict-says",title:`A: ${t.a.title}
B: ${t.b.title}`},...n.map(vw));return{element:f("div",{class:"fv-headline"},a,...s.length?[r]:[]),resize(){for(let{link:c,element:l}of s)M(l,".fv-chip-says").replaceChildren(
...Nc(c,e.size==="phone"))},tell(c){for(let{link:l,element:d}of s)c[l.side]===l.step?d.setAttribute("aria-current","step"):d.removeAttribute("aria-current")}}}function $w(e,t){
let n=t.side.toUpperCase();return f("button",{type:"button",class:"fv-chip",data:{do:"link",role:t.role,side:t.side,step:String(t.step)},title:`Go to step ${t.step}\
 of ${n}: ${t.label}`,onclick:()=>e.goStep(t.side,t.step,t.row)},...t.sign?[f("span",{class:`fv-chip-sign fv-chip-${t.role}`,title:xw[t.sign]},t.sign)]:[],f("sp\
an",{class:"fv-chip-says"},...Nc(t,e.size==="phone")))}function Nc(e,t){return[f("b",{},e.side.toUpperCase()),t?` ${e.step}`:` step ${e.step}: ${e.label}`]}var Ic=e=>[["p","p","go to the difference that decides",e.decide],["x","x","next difference",e.nextDifference],["X","shift+x","previous difference",e.differenceBefore]];var Sw=[{who:"parent",side:"a",title:"PARENT",note:"(same in both)",short:"(both)",x0:.02,x1:.29},{who:"child",side:"a",title:"CHILD A",x0:.36,x1:.64},{who:"chi\
ld",side:"b",title:"CHILD B",x0:.71,x1:.98}],Ow=[{who:"parent",side:"a",title:"PARENT A",x0:.01,x1:.215},{who:"parent",side:"b",title:"PARENT B",x0:.265,x1:.47},
{who:"child",side:"a",title:"CHILD A",x0:.53,x1:.735},{who:"child",side:"b",title:"CHILD B",x0:.785,x1:.99}];function Rc(e,t,n,o){let s=n?Sw:Ow,r=(u,p)=>s.findIndex(
h=>h.who===u&&h.side===p),a=(u,p)=>p.flatMap(([h,m])=>{let g=r(h,u);return g<0?[]:[[g,m]]}),i=u=>[...a("a",u(t.a)),...a("b",u(t.b))],c=u=>e.store.step===e.decides.
row&&e.decides.place?.[0]===u,l=u=>!!e.decides.freed[C.indexOf(s[u].side)];return{map:rn(e,{...o,columns:s.map(({side:u,...p})=>({...p,store:t[u].store})),links:[],
subject:()=>e.store.step===e.decides.row?e.decides.place:null,freed:(u,p)=>c(p)&&l(u),kept:(u,p)=>s[u].who==="child"&&c(p)&&e.decides.freed.includes(!0)&&!l(u),
needed:n?[1,2]:[2,3],equals:n?[[1,2]]:[[2,3]],picked:()=>i(u=>u.pickedRows()),found:()=>e.foundRows(),select(u,p,h={}){let{who:m,side:g}=s[u];p>=0?t[g].selectRow(
m,p,h.add):h.dll!==void 0&&h.dll>=0?t[g].select({dll:h.dll},h.add):t[g].select(null)}}),columns:s}}var z=(e,...t)=>({panes:t,weight:e}),Be=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),de=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});var je=["pair-algorithm","pair-calls","pair-sorting","pair-recursion","pair-said"],Do=[z(1,"why-a"),z(1,"why-b")],yn=(e=42)=>Be("compare-words",e,...Do),Ew={wide:()=>Be(
"compare-wide",1,z(46,"space"),de("compare-wide-right",54,yn(),Be("compare-wide-low",58,z(48,"differences"),z(52,...je)))),middle:({height:e})=>Be("compare-midd\
le",1,z(642,"space"),e<600?de("compare-middle-low",614,yn(58),z(42,"differences",...je)):de("compare-middle-right",614,yn(42),z(32,"differences"),z(26,...je))),
narrow:({height:e})=>Be("compare-narrow",1,z(460,"space"),e<430?z(506,"why-a","why-b","differences",...je):de("compare-narrow-right",506,z(44,"why-a","why-b"),z(
56,"differences",...je))),phone:()=>de("compare-phone",1,z(60,"space"),z(40,"why-a","why-b","differences",...je)),present:({width:e})=>e<1100?de("compare-presen\
t-low",1,z(58,"space"),e<700?de("compare-said",42,...Do):yn(42)):Be("compare-present",1,z(65,"space"),de("compare-said",35,...Do))},Dc=e=>Ew[e.kind==="present"?
"present":e.size](e);function jc(e,t,n){let o=f("section",{class:"fv-sheet","aria-hidden":"true"});e.root.append(o);let s=null;function r(){s??=e.store.step,e.go(t.opening,!0),e.colours.
onPaper(!0);for(let i of[e,e.sides.a.ui,e.sides.b.ui])for(let c of i.parts)c.makeUp?.();zo(e),o.replaceChildren(...Mw(t,n),...Tw(t,n),...Lw(t))}function a(){e.colours.
onPaper(!1),s!==null&&e.go(s,!0),s=null}return{name:"print",fill:r,close:Po(r,a,()=>e.parts)}}function Mw(e,t){let n=De(e),o=t.shown(e.opening),s=e.decides.row===
e.opening?"where it is decided":"shown";return[f("h2",{},"The two forks"),f("ul",{},...["a","b"].map(r=>f("li",{},f("b",{},r.toUpperCase()),` ${e[r].title} (${n[r]}\
), ${s}: step ${o[r]} of ${e[r].words.length-1}`)))]}function Lw(e){return e.summary.length?[f("h2",{},"What differs as a whole"),Ro(e)]:[]}function Tw(e,t){let n=t.
matter.slice(0,Co);if(!n.length)return[];let o=["A","what A does","B","what B does"].map(s=>f("th",{},s));return[f("h2",{},`Differences that matter, of ${t.all.
length} in all`),f("table",{},f("thead",{},f("tr",{},...o)),f("tbody",{},...n.map(s=>Aw(e,t,s)))),...it(t.matter.length-n.length,"differences")]}function Aw(e,t,n){
let o=t.difference(n),s=t.shown(n),r=n===e.decides.row,a=["a","b"].flatMap(i=>[f("td",{},o?.[i]?String(s[i]):"–"),f("td",{},o?.[i]||"has no such step")]);return f(
"tr",{class:r?"fv-decides":""},...a)}function Cw(e,t,n){let{presenting:o,projected:s}=e.layout;(s?e.places.more:n).append(t),t.textContent=o?"Leave":"Present"}function ct(e,t,n){let o=k(e,"",t,n,{class:"\
fv-icon","aria-label":t});return o.append(Y(e)),o}function Bc(e,t,n){let{store:o}=e,s=Ht(e,()=>x(),e.host.keep?.playing),r=f("output",{class:"fv-number","aria-l\
ive":"off"}),a=f("output",{class:"fv-count","aria-live":"off"}),i=Pw(e,t),c=Iw(s),{before:l,after:d}=zw(e),u=Rw(e,t);e.tools.find=f("div",{class:"fv-find",role:"\
search"});let{pace:p,speed:h}=dn(s),m=un(e),{present:g,exported:w,tools:b}=_w(e,n),y={...i,play:c,before:l,after:d,number:r,which:u,count:a,find:e.tools.find},v=f(
"div",{class:"fv-bar",role:"toolbar","aria-label":"Comparing"},...Object.values(y));e.places.player.append(v),e.places.more.append(...b,m.element),m.room.append(
p,h,g,...w),e.fit=()=>{for(let $ of[l,d])$.textContent=Nw($===l,e.size);v.append(...Object.values(y)),Cw(e,g,m.room),x();for(let $ of[e.tools.find,a,u,i.first,i.
last])(e.size==="phone"||v.scrollWidth>v.clientWidth+1)&&m.room.append($)};function x(){let{a:$,b:L}=t.shown(o.step),{ends:A}=e,G=ue=>e.size==="phone"?"":` of ${ue}`,
Oe=[f("b",{},`A ${$}`),`${G(A.a)} · `,f("b",{},`B ${L}`),G(A.b)];r.replaceChildren(...Oe),r.title=`row ${o.step} of ${t.last}`;let We=e.differences();a.textContent=
Mc(We,o.step),i.first.disabled=i.back.disabled=o.step===0,i.next.disabled=i.last.disabled=o.step===t.last,l.disabled=!We.some(ue=>ue<o.step),d.disabled=!We.some(
ue=>ue>o.step),u.value=e.which,c.tell(),p.value=s.policy,h.value=String(s.speed)}return{element:v,tell:x,play:()=>s.toggle(),keep:()=>s.keep(),close(){s.close(),
m.close()}}}function Pw(e,{last:t}){let{store:n}=e;return{first:ct("first","First row (Home)",()=>e.go(0)),back:ct("back","Previous row (left arrow)",()=>e.go(n.
step-1)),next:ct("next","Next row (right arrow)",()=>e.go(n.step+1)),last:ct("last","Last row (End)",()=>e.go(t))}}function zw(e){let t=n=>()=>e.press(n);return{
before:k("difference-before","◀ ≠ Difference","Previous difference (shift+x)",t("X")),after:k("difference","Difference ≠ ▶","Next difference (x)",t("x"))}}
function _w(e,t){let n=k("present","Present","The map and the words alone, large (Esc leaves)",()=>e.present()),o=()=>e.ask({kind:"export",step:e.store.step});return{
present:n,exported:e.host.request?[k("export","Export","Write one file to step through in any browser",o)]:[],tools:[...t?[k("leave","↩ To the fork","Leave th\
e comparison",t)]:[],ct("theme","Light or dark (t)",()=>e.toggleTheme()),k("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon"})]}}function Nw(e,t){
let n=t==="phone"||t==="narrow"?"":"Difference";return(e?`◀ ≠ ${n}`:`${n} ≠ ▶`).trim()}function Iw(e){let t=k("play","","Play, or stop (space)",()=>e.toggle(),
{class:"fv-main-button"});return Object.assign(t,{tell:()=>{let o=e.playing?"Stop":"Play";t.dataset.now!==o&&(t.replaceChildren(Y(e.playing?"stop":"play"),f("sp\
an",{},o)),t.dataset.now=o,t.setAttribute("aria-label",o))}})}function Rw(e,t){let n=f("select",{"aria-label":"Which differences",title:"Which differences the b\
uttons stop at",data:{do:"which"},onchange:()=>e.choose(n.value==="all"?"all":"matter")},f("option",{value:"matter",disabled:!t.matter.length},"Differences that\
 matter"),f("option",{value:"all"},`All ${t.all.length}`));return n}var Dw=new Set(["decision","failure","done"]);function Wc(e,t){let n=r=>Io(t,{a:r(e.a),b:r(e.b)}),o=[e.a,e.b].find(r=>r.verdict?.occupant)??e.a,s=n(r=>Object.keys(
r.notes??{}).map(Number));return{...e.a,opening:e.opening,diagnosis:null,live:null,decisions:n(r=>r.decisions),failures:n(r=>r.failures),notes:Object.fromEntries(
s.map(r=>[r,""])),verdict:{...o.verdict,links:e.decides.links.map(r=>({...r,step:r.row}))},said:[]}}function Fc(e,t,n){let o=0,s=jw(e,t);return{data:n,get step(){
return o},get last(){return t.last},get tables(){return{...e.a.tables,ticks:{mark:s}}},stand(r){o=r},rowsOfSteps:r=>Io(t,r),order:()=>[],shown:()=>[],words:()=>({
what:t.difference(o)?.a??"",phase:""})}}function jw(e,t){let n=new Array(t.last+1).fill("other");for(let o of C)e[o].tables.ticks.mark.forEach((s,r)=>{Dw.has(s)&&
(n[t.rowOf(o,r)]=s)});return n}var Bw=["algorithm","calls","sorting","recursion"];function Uc(e,t){let{root:n}=e;n.classList.add("fv","fv-compare"),n.tabIndex=-1,n.setAttribute("role","group"),
n.setAttribute("aria-label",`two forks compared: ${t.a.title} and ${t.b.title}`);let o={a:qc(),b:qc()},s=f("div",{class:"fv-grid"}),r=c=>s.append(jo(e,c).pane);
r({name:"space",title:"Address spaces, low at the top",head:!1});for(let c of C)s.append(Ww(e,t,c,o[c]));r({name:"differences",title:"What differs",scrolls:!0});
for(let c of Bw){let l=W().find(d=>d.name===c);l&&s.append(Hc(e,t,l,o))}let a=qw(t);if(a){s.append(Hc(e,t,a,o));for(let c of C)Hw(t[c],o[c].bodies.said)}e.places=
{verdict:f("div",{class:"fv-verdict-line fv-compare-line"}),more:f("div",{class:"fv-more"}),player:f("div",{class:"fv-player"}),live:f("div"),legend:f("div",{class:"\
fv-legend"}),main:f("div",{class:"fv-main"},s),grid:s};let i=f("div",{class:"fv-timelines"},...C.map(c=>Uw(t,c,o[c])));return n.replaceChildren(e.places.verdict,
e.alert.element,e.places.player,i,e.places.main),o}function qc(){return{bodies:{},panes:{},more:{}}}function jo(e,t,n=t.name){let{name:o,title:s,scrolls:r}=t,a=f(
"section",{class:`fv-pane fv-${n}`,id:`${e.mine}${o}`,"aria-label":s,data:{pane:o}}),i=bn(e,t),c=n==="space"?a:f("div",{class:"fv-body",tabindex:r?0:null});return a.
append(i.element,...c===a?[]:[c]),e.heads.set(o,i),e.specs.set(o,t),e.panes[o]=a,e.bodies[o]=c,{pane:a,body:c}}function Ww(e,t,n,o){let s=n.toUpperCase(),{pane:r,
body:a}=jo(e,{name:`why-${n}`,title:`Words of ${s}`,head:!1,scrolls:!0},"why");return r.dataset.side=n,r.prepend(f("p",{class:"fv-side-line"},f("b",{class:"fv-l\
etter"},s)," ",...Fw(t[n])," ",f("span",{class:"fv-waiting"}))),o.panes.why=r,o.bodies.why=a,r}function Fw(e){if(e.waits)return[f("b",{class:"fv-waits"},"… has \
not ended")];if(e.succeeded)return[f("b",{class:"fv-ok"},"✓ succeeds")];let t=(e.verdict?.links??[]).findLast(o=>o.role==="failure")?.step,n=t===void 0?[]:[f(
"span",{class:"fv-at-step"},` at step ${t}`)];return[f("b",{class:"fv-failed"},"✗ fails",...n)]}function Hc(e,t,n,o){let{name:s}=n,r={...n,name:`pair-${s}`,figure:void 0,
head:!0,scrolls:!1,unused:()=>C.every(c=>n.unused?.(t[c]))?n.unused?.(t.a)??"":"",said:void 0},{pane:a,body:i}=jo(e,r,"pair");for(let c of C){let l=f("span",{class:"\
fv-pane-more"}),d=f("div",{class:"fv-body",tabindex:n.scrolls?0:null}),u=f("section",{class:`fv-half fv-${s}`,"aria-label":`${c.toUpperCase()}: ${r.title}`,data:{
side:c}},f("header",{class:"fv-half-head"},f("b",{class:"fv-letter"},c.toUpperCase()),l),d);o[c].panes[s]=u,o[c].bodies[s]=d,o[c].more[s]=l,i.append(u)}return a}
function qw(e){return C.some(t=>e[t].said.length)?{name:"said",title:"Assumed",scrolls:!0}:null}function Hw(e,t){let n=wn(e.said);t.append(n?.element??f("p",{class:"\
fv-none"},"nothing"))}function Uw(e,t,n){let o=f("div",{class:"fv-timeline"});n.panes.timeline=o,n.bodies.timeline=o;let{title:s,policy:r,waits:a,succeeded:i}=e[t],
c=a?"…":i?"✓":"✗";return f("section",{class:"fv-timeline-row","aria-label":`Timeline of ${t.toUpperCase()}`,data:{side:t}},f("div",{class:"fv-timeline-nam\
e",title:`${s}
${r}`},f("b",{},`${t.toUpperCase()} `,f("span",{class:a?"fv-waits":i?"fv-ok":"fv-failed"},c)),f("span",{class:"fv-label"},De(e)[t])),o)}var Xw=["timeline","why","algorithm","calls","sorting","recursion"];function Bo(e,t,n,o){let{bodies:s}=o,r=f("div",{class:"fv-side-root",data:{side:n}}),i=Pe(r,
t,{onSelect:l=>e.selectedIn(n,l)},`${e.mine}${n}-`);i.colours.close();let c=i.go;return Object.assign(i,Yw(e,n,o)),{ui:i,name:n,move:c,root:r,get step(){return i.
store.step},async make(l){for(let d of W()){if(!Xw.includes(d.name)||!!d.figure!==l)continue;let u=s[d.name];d.before?.(i,u);let p=d.figure?await Ye(i,d.figure,
u):[];if(!p)return;let h=await d.make(i,u,...p);h&&i.parts.push(h),d.name==="why"&&Kw(o.panes.why)}},resize(){Object.assign(i,{size:e.size,tall:e.tall,type:e.type});
for(let l of i.parts)l.resize?.()},restyle(l){for(let d of i.parts)d.restyle?.(l);for(let{name:d}of Gw(r))e.root.style.setProperty(d,r.style.getPropertyValue(d))},
close(){for(let l of i.parts)l.close?.(),l.view&&ae(l.view)}}}function Kw(e){let t=M(e,".fv-kicker");t.setAttribute("aria-live","polite"),M(e,".fv-side-line").append(
t)}function Gw({style:e}){return Array.from(e,t=>({name:t}))}function Yw(e,t,{bodies:n,panes:o,more:s}){return{bodies:n,panes:o,holds:e.holds,paired:!0,places:{
...e.places,marks:f("div")},colours:e.colours,heads:new Map(Object.entries(s).map(([r,a])=>[r,{more:a}])),specs:new Map(W().map(r=>[r.name,r])),bar:{tell(){},play:e.
play},keys:{press:r=>e.keys.press(r),help:r=>e.keys.help(r)},layout:{fold(){},full:e.full},full:e.full,theme:e.theme,toggleTheme:e.toggleTheme,go:r=>e.goStep(t,
r),forward:()=>e.forward()}}var Vw=0;async function Xc(e,t,n={}){let o=Sc(t),s=Jw(e,t,o,n);Z.set(e,s),s.holds=()=>Z.get(e)===s&&!n.closed?.();let r=Uc(s,t),a={a:Bo(s,t.a,"a",r.a),b:Bo(s,t.
b,"b",r.b)};s.sides=a;let{request:i}=n,c=n.leave??(t.back&&i?()=>i({kind:"back"}):null),l=_c(s,t);s.places.verdict.append(l.element,s.places.more),s.parts.push(
l),s.layout={presenting:!1,projected:!!n.slide},s.player=Bc(s,o,c),s.layout=Ut(s),s.keys=Bt(s),s.press=s.keys.press,s.listed=Cc(s,t,o,{body:s.bodies.differences,
more:s.heads.get("differences").more}),s.tellAll=()=>Zw(s,o,l);let d=o.held(n.keep?.row??n.step??t.opening);Kc(s,o,d),s.layout.lay();for(let u of C)a[u].resize(),
await a[u].make(!1);return s.colours.apply(),s.tellAll(),e.addEventListener("keydown",s.keys.onKey),oe(e,n.focus),await nb(s,t,a),s.colours.apply(),s.parts.push(
jc(s,t,o)),s.layout.watch(),ob(s,n),e.dataset.ready="true",oe(e,n.focus),sb(s)}function Jw(e,t,n,o){let s=Pe(e,Wc(t,n),{...o,aligned:!0,onSelect:void 0},`c${Vw+=
1}-`),r=Fc(t,n,s.data);Object.assign(s,{host:{...o,aligned:!0},store:r,plan:Dc,ends:{a:t.a.words.length-1,b:t.b.words.length-1},decides:t.decides,which:o.keep?.
which??(n.matter.length?"matter":"all"),differences:()=>s.which==="matter"&&n.matter.length?n.matter:n.all,bar:{tell(){},play:()=>s.player.play()},foundRows:()=>s.
find?.rows()??[],...Qw(n,()=>s),...tb(()=>s)}),s.moreKeys=Ic(s);let a=s.restyle;return s.restyle=i=>{a(i);for(let c of C)s.sides?.[c].restyle(i)},s.resized=()=>{
for(let i of C)s.sides[i].resize();s.parts.forEach(i=>i.resize?.())},s}function Qw(e,t){function n(o,s=!1){let r=t(),a=e.held(o);a===r.store.step&&!s||(Kc(r,e,a),
r.tellAll(),!s&&(r.host.onStep?.(a),Ve()))}return{go:n,forward:()=>n(t().store.step+1),goStep(o,s,r=e.rowOf(o,s)){let a=t();e.shown(a.store.step)[o]!==s&&n(r)},
tell:()=>t().tellAll(),choose(o){t().which=o,t().tellAll()},nextDifference:()=>n(Oc(t().differences(),t().store.step)),differenceBefore:()=>n(Ec(t().differences(),
t().store.step)),decide:()=>n(t().data.opening),play:()=>t().player.play()}}function Kc(e,t,n){e.store.stand(n);let o=t.shown(n);for(let s of C)e.sides[s].move(
o[s]);e.space?.update(),e.find?.renew()}function Zw(e,t,n){let{step:o}=e.store;e.root.dataset.row=String(o),n.tell(t.shown(o)),e.player.tell(),e.listed.tell(o);
for(let s of C)eb(e.panes[`why-${s}`],t.waits(o,s))}function eb(e,t){e.toggleAttribute("data-waits",t);let n=e.querySelector(".fv-waiting");n&&(n.textContent=t?
"has no such step":"")}function tb(e){let t=!1,n=o=>C.forEach(s=>o(e().sides[s].ui));return{selectedIn(o,s){if(t)return;let r=e();t=!0,r.sides[o==="a"?"b":"a"].
ui.select(s),t=!1,r.root.dataset.selected=s,r.space?.pick(),r.host.onSelect?.(s)},select:(o,s)=>e().sides.a.ui.select(o,s),selectNext:o=>e().sides.a.ui.selectNext(
o),selected:()=>e().sides.a.ui.selected()??e().sides.b.ui.selected(),pickedRows:()=>e().sides.a.ui.pickedRows(),pickedSteps:()=>e().store.rowsOfSteps({a:e().sides.
a.ui.pickedSteps(),b:e().sides.b.ui.pickedSteps()}),selectedSpans(){let o=[];return n(s=>o.push(...s.selectedSpans())),o}}}async function nb(e,t,n){try{let o=e.
bodies.space;Zt(o);let s=await Ye(e,"space",o);if(!s)return;let[r,a]=s,i={a:n.a.ui,b:n.b.ui},{map:c,columns:l}=Rc(e,i,t.sameParent,{body:o,figure:r,view:a});e.space=
i.a.space=i.b.space=c,e.parts.push(c),e.find=e.search=Pc(e,c,l,i);for(let d of C)await n[d].make(!0)}catch(o){e.alert.complain(`the figures could not be drawn: ${o.
message??o}`,"The words, the listing and the calls still work.")}}function ob(e,t){let n=t.keep?.selected||t.selected;n&&e.select(n),t.keep?.query&&e.find?.ask(
t.keep.query),t.keep?.range&&e.space?.show(t.keep.range)}function sb(e){let{root:t,alert:n,sides:o}=e;return{ui:e,views:o,go:e.go,select:e.select,complain:n.complain,
theme:e.colours,get step(){return e.store.step},get selected(){return t.dataset.selected??""},keep:()=>({row:e.store.step,theme:e.colours.name(),which:e.which,selected:t.
dataset.selected??"",layout:e.layout.keep(),playing:e.player.keep(),query:e.find?.text(),range:e.space?.kept()??null}),message(...s){delete t.dataset.busy,n.message(
...s)},refused(s,r){delete t.dataset.busy,n.complain(s,r)},close:()=>rb(e)}}function rb(e){let{root:t}=e;for(let n of[e.player,e.layout,e.colours])n?.close();t.
removeEventListener("keydown",e.keys.onKey);for(let n of C)e.sides[n].close();for(let n of C)e.sides[n].ui.store.go(0);for(let n of e.parts)n.close?.(),n.view&&
ae(n.view);t.classList.remove("fv-compare"),Z.get(t)===e&&(Z.delete(t),t.replaceChildren())}var ab=e=>()=>({request:t=>e.send(t)});function kn(e,t,n={}){let{show:o,follow:s,tell:r,fail:a,close:i}=mb(e,t,{hostOf:n.hostOf??ab(e),sized:n.sized??(()=>()=>{}),
onView:n.onView??(()=>{})}),c=Qs(o,a),l=[["change:step",s],["change:selected",s],["change:data",()=>c(void 0)],["msg:custom",r]];for(let[d,u]of l)e.on(d,u);return{
ready:c(void 0),close(){for(let[d,u]of l)e.off(d,u);i()}}}function ib(){let e="";function t(){e&&URL.revokeObjectURL(e),e=""}return{close:t,link(n,o){return t(),
e=URL.createObjectURL(new Blob([o],{type:"text/html"})),f("a",{href:e,download:n,data:{do:"download"}},"download")}}}function cb(e,t){return t?.close(),delete e.
dataset.ready,e.forkviz=null}function lb(e,t,n){let[o,s]=[t.get("step"),t.get("selected")];typeof o=="number"&&e.step!==o&&e.go(o),n.onStep(e.step),e.selected!==
void 0&&e.selected!==s&&e.select(s)}function fb(e){let t=ib(),n=[];function o(){let s=e();if(s)for(let[r,a]of n.splice(0))db(s,t,r,a)}return{late:o,close:t.close,
say(s,r){n.push([s,r]),o()}}}function db(e,t,n,o){n?.kind==="error"?e.refused(n.what,n.advice):n?.kind==="waits"?e.waits?.(n.text):n?.kind==="nothing"?delete e.
ui.root.dataset.busy:n?.kind==="linked"?e.linked?.(n.fragment,n.told):n?.kind==="exported"&&e.message(`${n.text} `,t.link(n.name,o[0]))}function ub(e,t){function n(o,s){
!t()||e.get(o)===s||(e.set(o,s),e.save_changes())}return{onStep:o=>n("step",o),onSelect:o=>n("selected",o)}}function pb(e){return Object.fromEntries(["selected",
"panes","bare"].map(t=>[t,e.get(t)]))}function hb(){let e=new WeakMap,t=null;return{next(n,o,s){let r=n?.keep();return r&&e.set(t,r),t=o,r&&{...e.get(o)??r,theme:r.
theme,step:s,row:void 0}}}}function mb(e,t,{hostOf:n,sized:o,onView:s}){let r=null,a=null,i=!1,c=()=>{},l=hb(),d=null,u=()=>[a,d].includes(e.get("data")),p={...ub(
e,u),closed:()=>i},h=fb(()=>u()&&!i?r:null);async function m(){let b=e.get("data");if(i||u())return h.late();let y=await Pt(b).catch(A=>{throw d=b,A});if(i||b!==
e.get("data"))return;[a,d]=[b,null];let v=e.get("step");if(y.live&&r?.fork===y.live.fork)return r.adopt(y,v),h.late();let x=l.next(r,y,v),$=Et(t);r=cb(t,r),c(),
c=o(t);let L={step:v,...pb(e),keep:x,focus:$,...n(y),...p};if(r=await(y.a?Xc:vc)(t,y,L),i)return void r.close();t.forkviz=r,s(r,y),g(),h.late()}function g(){r&&
u()&&lb(r,e,p)}function w(b){let y=`The explorer could not be built: ${b.message??b}`;if(!r)return i||t.append(y);r.refused(y,"What you see is what was there be\
fore."),p.onStep(r.step),h.late()}return{show:m,follow:g,fail:w,tell:h.say,close(){i=!0,c(),h.close(),r?.close()}}}var gb={start:"Why does this fork fail?",shelves:"Explorer: scenarios",answer:"Diagnosis",explore:"Explorer",plan:"Rebase plan",quiz:"Quiz"},wb={shelves:"#explo\
re",explore:"#explore",quiz:"#quiz"},bb=e=>wb[e]??"#diagnose",Gc="data-embed",xn=()=>document.body.hasAttribute(Gc);function Yc(){let e=M(document,"#st-page"),t={
start:M(document,"#st-start"),shelves:M(document,"#st-shelves")},n=null;return M(document,".st-skip").addEventListener("click",o=>{o.preventDefault(),M(document,
"#st-main").focus()}),{show(o,s,r){n?.close(),e.replaceChildren();let a=t[o]??e;for(let i of[e,...Object.values(t)])i.hidden=i!==a;document.body.dataset.page=o,
document.title=`${gb[o]} – forkviz`;for(let i of document.querySelectorAll(".st-top nav a"))i.getAttribute("href")===bb(o)?i.setAttribute("aria-current","page"):
i.removeAttribute("aria-current");n=s?s(e):null,window.scrollTo(0,0),r&&a.querySelector("h1")?.focus({preventScroll:!0})},embed:o=>document.body.toggleAttribute(
Gc,o),theme:o=>n?.theme(o)}}var yb={class:"fd-button"};function ee({head:e,say:t,means:n,line:o,acts:s=[]},r="h2"){return f("section",{class:"fd-card st-state"},f(r,{},e),f("p",{class:"st-\
say"},t),n?f("p",{},n):null,o?V(o):null,s.length?f("p",{class:"st-acts"},...s):null)}var lt="python -m pip install forkviz",Wo="The program reads more, and need\
s Python 3.11 or later:",kb={image:()=>({means:`Leave this file out. ${Wo}`,line:lt}),dump:()=>({means:"Write a minidump without the memory, which has a few MB.\
 In cmd:",line:"procdump -mm PID small.dmp"}),zip:()=>({means:"Pack what matters alone: the maps, the messages, the program's DLLs."}),text:e=>({means:"Keep the\
 lines that speak of the fork. In cmd:",line:`findstr /n /i "fork child_copy cygheap" ${qo(e)} > fork.log`})};function Vc(e,t,n,o){return{head:"Too large",say:`${e}\
 has ${ne(t)}; this tab reads up to ${ne(n)}.`,...kb[o](e)}}function Jc(e,t){return{head:"Too large",say:`All files together have ${ne(e)}; this tab reads up to\
 ${ne(t)}.`,means:`Give a smaller folder, or only the files that matter. ${Wo}`,line:lt}}function Fo(e,t="chosen"){return{head:"Too many files",say:`There are m\
ore than ${e.toLocaleString("en")} files or folders in it; this tab reads no more.`,means:`Give a smaller folder, such as its bin. ${t==="dropped"?"“Choose a fo\
lder of DLLs…” takes a larger one, and reads its DLLs alone.":Wo}`,line:t==="dropped"?void 0:lt}}function qo(e,t="your file"){return/^[\w.][\w.-]*$/.test(e)?
e:`"${t}"`}function Qc(e){return{head:"Not read",say:`“${e}” is a picture.`,means:"Pictures are not read. Copy the text from the window (in cmd: mark it, th\
en press Enter), or drop the log."}}function $e(e,t){return{head:"Not read",say:`“${e}” can't be opened: ${t?.message??t}`,means:"It was moved or changed af\
ter it was chosen, or you may not read it. Choose it again."}}function xb(e){return{head:"The engine could not be loaded",say:e,means:"The network or the server\
 failed. The examples and the scenarios can still be read and stepped, and what you gave is still here. Try again when the site can be reached."}}function vb(e){
return{head:"The engine cannot start",say:e,means:"The examples and the scenarios can still be read and stepped. For your own text use another browser, or the p\
rogram, which needs Python 3.11 or later:",line:lt}}function $b(e){return{head:"The engine stopped",say:e,means:"What you gave is still here. Ask again: the eng\
ine then starts again. If it stops again, the program can read more, and needs Python 3.11 or later:",line:lt}}var Sb={load:xb,start:vb,run:$b};function Se(e,t){
let n=e?.engine;if(n){let o=Sb[n](`${e.what}`);return n==="load"?{...o,acts:[k("try-again","Try again",null,()=>{t()},yb)]}:o}return e?.what!==void 0?Ob(e):{head:"\
This page failed",say:`${e?.message??e}`,means:"That is an error of forkviz, not of what you gave. Please report what you did."}}function Ob({what:e,advice:t=""}){
let[n,...o]=e.split(`
`),r=[...o.map(a=>a.trim().replace(/^hint: /,"")).filter(Boolean),t==="Nothing was changed."?"":t].filter(Boolean);return{head:"Not read",say:n,means:r.map(Eb).
join(" ")}}function Eb(e){let t=e[0].toUpperCase()+e.slice(1);return/[.!?…]$/.test(t)?t:`${t}.`}var Zc=[{head:"The map of a process that runs",say:"A page has\
 no access to processes.",means:"Type this in cmd while the program runs, then drop the file here:",line:"C:\\cygwin64\\bin\\cat.exe /proc/PID/maps > parent.maps"},
{head:"A fork of real processes",say:"A page starts no process, so nothing here is live.",means:"The program forks real processes of Windows or Wine, step by st\
ep:",line:"forkviz live"},{head:"A fork in a real Cygwin",say:"A page runs no Cygwin.",means:"Have its trace written, then drop the file here:",line:"C:\\cygwin6\
4\\bin\\strace.exe -o fork.strace PROGRAM"}];function el(e,t,n,o){let{tones:s}=t,r=f("div",{id:"st-fork"}),a=Mb(n,s.name()),{line:i,renew:c}=Ib(n,s.name(),b);e.append(i,a,r);let l=Pb(),d=null,u=!1,p=[l.close,
_b(a,t.engine)],h=null,m=Cb(t,n),g=($,L)=>(a.dataset.asked="true",m.call($,L));function w($){let L=Lb(g,$,o);h=L,L.on("change:step",()=>l.step(L.get("step")));let A=kn(
L,r,{hostOf:Tb(L,s),onView(G,Oe){window.forkviz=d=G,c(Oe),l.step(G.step)}});p.push(A.close),A.ready.then(()=>u||Ab(r,L,n))}async function b($){let L=d?.ui?.data.
policy;if(!(!L||!h))try{let G=await g("compare",{...{policy_a:L,policy_b:$},step:h.get("step")});u||h.set({data:G.data,step:G.step})}catch(A){d?.refused(A.what??
String(A),A.advice??"")}}function y(){zb(n,m).then($=>u||w($),$=>u||a.replaceChildren(ee(Se($,y),"h1")))}y();function v(){u=!0;for(let $ of p)$();window.forkviz=
null}return{close:v,theme:$=>{i.dataset.theme=a.dataset.theme=$,d?.theme&&d.theme.name()!==$&&d.theme.toggle()}}}function Mb(e,t){let n=e.answer?null:"true";return f(
"div",{class:"fd st-told",role:"status",data:{theme:t,asked:n}})}function Lb(e,{data:t,step:n,selected:o=""},s){return Bs({call:e},{data:t,selected:o,step:s??n})}
function Tb(e,t){let n=s=>e.send(s),o=()=>e.send({kind:"back"});return({back:s})=>({request:n,link:Ln,theme:t.name(),onTheme:t.choose,leave:s?o:void 0})}function Ab(e,t,n){
(!xn()||document.hasFocus())&&e.focus({preventScroll:!0}),n.message&&t.send(n.message),n.message=null}function Cb(e,{files:t,opening:n}){let o={name:n??"open",args:{
files:t}};return e.forks.of(()=>o,n?null:t)}function Pb(){let{write:e,close:t}=ts();return{step:o=>e(s=>`${s.replace(/&step=\d+/,"")}&step=${o}`),close:t}}async function zb(e,t){
if(e.answer??=await t.open(),e.answer.kind==="diagnosis")throw{what:"link: is too long, or none",advice:""};return e.answer}function _b(e,t){let n=!1;return t.onState(
o=>{let{phase:s,problem:r}=o;if(s==="failed"&&n){let a=()=>t.start();e.replaceChildren(ee(Se(r,a),"h2"))}else e.textContent=he(o)&&e.dataset.asked?Ot(o):"";n=!0})}
function Nb({own:e,page:t}){return e?f("a",{href:_("diagnose")},"change the input"):t==="recorded"?f("a",{href:"gallery.html"},"gallery"):f("a",{href:_("explore")},
"all scenarios")}function Ib({source:e},t,n){let s={diagnosis:["answer","back to the diagnosis"],plan:["plan","back to the plan"]}[e.answer.kind],r=f("select",{
id:"st-policy","aria-label":"policy to compare with"}),a={class:"fd-button"},c=f("span",{class:"st-compare st-push",hidden:!0},f("label",{for:"st-policy"},"Comp\
are with ",r)," ",k("compare","Compare","this fork, and the same under another policy",()=>n(r.value),a)),l=e.names.join(", ");return{line:f("div",{class:"fd st\
-line",data:{theme:t}},f("span",{},"Read:"),f("code",{title:l},l),s?f("a",{href:_(s[0])},s[1]):null,Nb(e),c),renew(u){let p=u.a||u.still?[]:u.policies;c.hidden=
!p.length;let h=r.value,m=p.filter(g=>g!==u.policy);r.replaceChildren(...m.map(g=>f("option",{value:g},g))),m.includes(h)&&(r.value=h)}}}var $n=30,vn=92,ol=40,Rb=1;function sl(e,t){let n=f("div",{class:"fd-frame"}),o=0;return{element:n,draw(){let s=Math.max(Math.floor(n.clientWidth),240);s!==o&&(o=
s,n.replaceChildren(Db(e,t,s)))}}}function Db(e,t,n){let o=[...e.flat(),...t.flatMap(({to:d,size:u})=>[d,d+u])],[s,r]=[o.reduce((d,u)=>Math.min(d,u)),o.reduce((d,u)=>Math.
max(d,u))],a=d=>(d-s)/Math.max(r-s,1)*(n-2)+1,i=new Set(t.map(({from:d,size:u})=>`${d} ${u}`)),c=e.filter(([d,u])=>!i.has(`${d} ${u-d}`)),l=`${t.length} of ${e.
length} DLLs between ${O(s)} and ${O(r)} move`;return S("svg",{class:"sl-tree",width:n,height:2*vn,viewBox:`0 0 ${n} ${2*vn}`,role:"img","aria-label":l},...tl("\
Before",e,0,{x:a,low:s,high:r,width:n}),...nl(t,0,{x:a,width:n,after:!1}),...tl("After",c,vn,{x:a,low:s,high:r,width:n}),...nl(t,vn,{x:a,width:n,after:!0}))}function tl(e,t,n,{
x:o,low:s,high:r,width:a}){let i=n+ol,c=jb(t.map(([d,u])=>[o(d),Math.max(o(u),o(d)+1)])),l={y:i+$n+14,class:"sl-address"};return[S("text",{x:0,y:n+14,"font-weig\
ht":700},e),S("rect",{x:.5,y:i,width:a-1,height:$n,class:"sl-ground"}),...c.map(([d,u])=>S("rect",{x:d,y:i+1,width:u-d,height:$n-2,class:"sl-dll"})),S("text",{...l,
x:0},O(s)),S("text",{...l,x:a,"text-anchor":"end"},O(r))]}function jb(e){let t=[];for(let[n,o]of e.sort((s,r)=>s[0]-r[0])){let s=t.at(-1);s&&n<=s[1]+.25?s[1]=Math.
max(s[1],o):t.push([n,o])}return t}function nl(e,t,{x:n,width:o,after:s}){let r=t+ol-3,a=e.map(({from:c,to:l,size:d})=>{let u=s?l:c,p=n(u),h={x:p,y:r,width:Math.
max(n(u+d)-p,4),height:$n+6,rx:2};return S("rect",{...h,class:s?"sl-moved":"sl-way"})}),i=e.length>Rb?[]:e;return[...a,...i.map(c=>{let l=n(s?c.to:c.from),d=l>o/
2,u=(c.path||c.file).split(/[\\/]/).pop()??"",p=s?u:"two on one place",h={x:l,y:r-5,"text-anchor":d?"end":"start","font-weight":700};return S("text",h,d?`${p} ↓`:
`↓ ${p}`)})]}function rl(e){return f("table",{class:"fd-table"},f("tbody",{},...e.map(([t,n])=>f("tr",{},f("th",{scope:"row"},t),f("td",{},n)))))}function Sn(e,t,n){let o=URL.createObjectURL(new Blob([t],{type:n})),s=f("a",{href:o,download:e,hidden:!0});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),6e4)}var On=40,Bb=3,ft="cure.plan",Wb="Compare before and after",Fb="none (no relocations, signed, 32-bit reach, or not of this runtime)";function al(e,t,n){let{answer:o,
names:s,files:r}=n,{plan:a}=o,i=f("div",{class:"fd st-wrap",data:{theme:t.tones.name()}});e.append(i);let c=a.moves.length?sl(o.tree,a.moves):null,l=a.moves.length===
1?Xb(a.moves[0]):null,d=f("div",{class:"fd-column"},...Gb(o)),u=f("div",{class:"fd-column"},Qb(o)),p=f("div",{class:"fd-columns"});i.append(qb(s,t),Hb(o,h),...c?
[f("section",{class:"fd-card sl-whole"},f("h2",{},"The tree, before and after"),c.element)]:[],...l?[f("div",{class:"sl-whole"},l.element)]:[],p);function h(){t.
fork={files:r,answer:null,opening:"moved",source:n},t.go(_("fork"))}function m(){let w=i.clientWidth,b=w>1e3?"wide":w>600?"middle":"narrow";if(i.dataset.layout!==
b){i.dataset.layout=b;let y=[d,u].filter(v=>v.childNodes.length);p.replaceChildren(...b==="narrow"?y.reverse():y),p.dataset.columns=String(y.length)}c?.draw(),l?.
draw()}let g=new ResizeObserver(m);return g.observe(i),m(),{close:()=>g.disconnect(),theme(w){i.dataset.theme=w}}}function qb(e,t){let n=t.given?.answer.kind===
"diagnosis";return f("div",{class:"fd-sources"},f("span",{},"Read:"),...e.map(o=>f("code",{},o)),f("a",{href:_("diagnose")},"change the input"),n?f("a",{href:_(
"answer")},"back to the diagnosis"):null)}function Hb({plan:e,saved:t},n){let{moves:o,images:s,helps:r,withheld:a}=e,i=a.length?"No plan is offered":o.length?`${o.
length} of ${I(s,"DLL")} ${o.length===1?"moves":"move"}`:`None of ${I(s,"DLL")} has to move`,c=r?yt(["simulated","◇","simulated: the same fork then succeeds"]):
null,l=()=>Sn(ft,t,"text/plain"),d={class:"fd-button fd-main"},p=[...t?[k("save-plan",`Save ${ft}`,null,l,d)]:[],...r?[k("compare",Wb,"the same fork on the mode\
l, without the moves and with them",n,{class:"fd-button"})]:[]];return f("section",{class:"fd-card fd-cause"},f("div",{},f("div",{class:"fd-claim"},c,f("h1",{tabindex:-1},
i)),f("p",{},Ub(e))),p.length?f("div",{class:"st-acts"},...p):null)}function Ub({moves:e,cannot:t,helps:n,why:o,withheld:s,avoided:r}){if(s.length)return`With t\
hese moves the fork fails all the same: ${o}.`;let a=t.filter(l=>!l.settled).length;if(!e.length)return a?`${I(a,"DLL")} overlap${a===1?"s":""} another one and \
cannot move.`:"No two DLLs want one place. So what makes a fork fail is something else.";let i="No plan with fewer moves exists.";if(n)return`${i} With it the s\
ame fork succeeds; without it, it fails.`;let c=r.length?`Whether it cures a fork is not known: ${o}.`:"Whether it cures a fork is not known: give the map of a \
process that cannot fork, too.";return`${i} ${c}`}function Xb({path:e,file:t,from:n,to:o,size:s,in_the_way:r}){let i={name:En(e||t),source:""},c=r[0]?.split(":")[0]??
"something";return St({places:[{label:"Stays",source:"",look:"in-the-way",name:c,start:n,end:n+s},{...i,label:"Before",look:"prefers",start:n,end:n+s},{...i,label:"\
After",look:"there",start:o,end:o+s}]},"h2")}var En=e=>e.split(/[\\/]/).pop()??e,Kb=e=>e.split(/[\\/]/).slice(0,-1).join("/");function Gb({plan:e,left_out:t}){let n=[];
return e.moves.length&&n.push(Yb(e.moves)),n.push(Vb(e,t)),(e.moves.length||e.withheld.length)&&n.push(Jb(e)),n}function Yb(e){let t=["File","From","To","Size",
"Imported by"],n=e.slice(0,On).map(s=>{let r=s.path||s.file,a=[["sl-mono","From",O(s.from)],["sl-mono","To",O(s.to)],["sl-number","Size",T(s.size)],["sl-number",
"Imported by",I(s.importers,"DLL")]];return f("tr",{},f("td",{},f("b",{},En(r)),f("div",{class:"fd-note"},Kb(r))),...a.map(([i,c,l])=>f("td",{class:i,data:{label:c}},
l)))}),o=e.length-n.length;return f("section",{class:"fd-card"},f("h2",{},"Moves"),f("table",{class:"fd-table"},f("thead",{},f("tr",{},...t.map((s,r)=>f("th",{class:r>
2?"sl-number":null,scope:"col"},s)))),f("tbody",{},...n)),o>0?f("p",{class:"fd-note"},`and ${o} more, which ${ft} has`):null)}function Vb(e,t){let{cannot:n,images:o,
moves:s,others:r}=e,a=new Set(s.flatMap(l=>l.in_the_way)),i=o-s.length-n.length,c=[...[...a].slice(0,On).map(l=>[l.split(":")[0],"keeps its place"]),...i>0?[[I(
i,"DLL"),"need not move for the others"]]:[],...n.slice(0,On).map(l=>[En(l.path||l.file),`${O(l.base)}: ${l.why}${l.settled?"; the others move out of its way":""}`]),
...n.length?[]:[["held back",Fb]],...r?[[I(r,"other file"),"not of this runtime"]]:[],...t.slice(0,On).map(({file:l,why:d})=>[En(l),`not read: ${d}`])];return f(
"section",{class:"fd-card"},f("h2",{},"Not moved"),rl(c))}function Jb({moves:e,withheld:t,images:n,helps:o,rebaseall:s,why:r}){let a=c=>c?"✓ succeeds (simulated\
)":c===!1?"✗ fails":"not known",i=[["this plan",String((e.length?e:t).length),a(o)],["rebaseall",s.moves===null?`up to ${n}`:String(s.moves),`${a(s.helps)}; e\
very program of the tree must be closed`],["nothing","0",o?"✗ fails":"not known"]];return f("section",{class:"fd-card"},f("h2",{},"What else would help"),f("t\
able",{class:"fd-table"},f("thead",{},f("tr",{},f("th",{scope:"col"},"Way"),f("th",{scope:"col",class:"sl-number"},"Files"),f("th",{scope:"col"},"The fork then"))),
f("tbody",{},...i.map(([c,l,d])=>f("tr",{},f("td",{data:{label:"Way"}},c),f("td",{class:"sl-number",data:{label:"Files"}},l),f("td",{data:{label:"The fork then"}},
d))))),o&&r?f("p",{class:"fd-note"},`Assumed: ${r}.`):null)}function Qb({plan:e,title:t,saved:n}){if(!e.moves.length)return f("span",{hidden:!0});let o=e.moves.
slice(0,Bb).map(Zb),s=e.moves.length-o.length;return f("section",{class:"fd-card sl-apply"},f("h2",{},"Apply it"),f("div",{class:"fd-remedy"},f("h3",{},"With fo\
rkviz"),f("p",{},`Save ${ft}, and type this in the folder that holds ${t}:`),V(`forkviz rebase ${qo(t,"your folder")} --apply ${ft} --database`),f("p",{class:"f\
d-note"},"It writes rebase's database along, refuses if a file differs from the plan, and writes an undo file first.")),f("div",{class:"fd-remedy"},f("h3",{},"W\
ith Cygwin's own tool"),f("p",{},"Every program of the tree closed first."),...o.flat(),s>0?f("p",{class:"fd-note"},`and so on for ${s} more`):null),f("div",{class:"\
fd-remedy"},f("h3",{},"Back to before"),V("forkviz rebase --undo FILE"),f("p",{class:"fd-note"},"FILE is the undo file that --apply names; byte by byte.")),f("d\
iv",{class:"fd-caution"},f("b",{},"Not known here: "),"whether a program has a file open. A tab cannot see that. On Windows, --apply notices it and refuses."),n?
null:f("p",{class:"fd-note"},"This plan can't be saved."))}function Zb({commands:e,shells:t}){let o=e.map((i,c)=>({command:i,...t[c]})).filter(i=>i.gives_base);
if(!o.length)return[];let[s,...r]=o;return wt({...s,others:r,note:"This base; the database is left alone, so the next “rebase -s” moves it again."})}var il="http://www.w3.org/2000/svg",ey=new Set("div span figure figcaption p b small ul ol li table caption colgroup col thead tbody tr th td pre code svg g def\
s pattern marker rect circle ellipse path line polyline polygon text tspan title desc".split(" ")),ty=/^on|href$|^src|^style$/i,ny=24,cl=[["wide",1e3],["cell",790],
["middle",600],["narrow",0]];function Ho(e){return(cl.find(([,t])=>e>=t)??cl[3])[0]}function oy(e){return[...new DOMParser().parseFromString(e,"text/html").body.
childNodes].flatMap(n=>ll(n,0))}function ll(e,t){if(e.nodeType===3)return[document.createTextNode(e.textContent??"")];let n=e;if(e.nodeType!==1||t>ny||!ey.has(n.
localName))return[];let o=n.namespaceURI===il?document.createElementNS(il,n.localName):document.createElement(n.localName);for(let{name:s,value:r}of n.attributes)
ty.test(s)||o.setAttribute(s,r);return o.append(...[...n.childNodes].flatMap(s=>ll(s,t+1))),[o]}function Uo(e){let t=f("div",{class:"qz-pictures"}),n="";return{
element:t,draw(o){let s=Ho(o);if(s===n)return;n=s;let r=e.map(a=>f("div",{class:"qz-picture",data:{kind:a.kind}},...oy(a.drawn[s])));t.replaceChildren(...r)}}}var sy={prefix:"The fork up to this step",whole:"The fork, from its beginning to its end",diagnosis:"The diagnosis of this log"};function fl(e){let t=f("div",{class:"\
qz-fork"}),n=f("h4",{tabindex:-1}),o=k("shut","Close the explorer",null,()=>c(),{class:"fd-button"}),s=f("div",{class:"fd qz-explorer-head",data:{theme:e.theme()}},
n,o),r=f("section",{class:"qz-explorer",hidden:!0,"aria-label":"the explorer of this problem"},s,t),a=null,i=0;function c(){i+=1,a?.close(),a=null,t.replaceChildren(),
r.hidden=!0}async function l({data:d,step:u,part:p},h){c();let m=i;r.hidden=!1,t.dataset.part=p,n.textContent=sy[p],o.textContent=p==="diagnosis"?"Close the dia\
gnosis":"Close the explorer",n.focus();let g=h[0]??d;try{let w=p==="diagnosis"?await Pt(g):await e.bring?.();if(m!==i)return;a=p==="diagnosis"?ay(t,w,e):ry(t,g,
u,e)}catch(w){m===i&&t.append(`The explorer could not be built: ${w.message}`)}}return{element:r,show:l,clear:c,theme(d){s.dataset.theme=d,a?.theme(d)}}}function ry(e,t,n,o){
let s=null;return{close:kn(Te({data:t,step:n},()=>{}),e,{hostOf:()=>({theme:o.theme()}),onView:a=>{s=a}}).close,theme(a){s?.theme&&s.theme.name()!==a&&s.theme.toggle()}}}
function ay(e,t,n){let o=f("div",{class:"fd fd-inside",data:{theme:n.theme()}});e.append(o);let{close:s}=Le(o,t,{level:5});return{close:s,theme(r){o.dataset.theme=
r}}}var iy="No usual misconception gives this answer. Whether it is right is not said before it is graded; you can change it until you save your answers.",cy="No us\
ual misconception gives this answer, so nothing can be said about the way to it.",ly="write down each step, and compare it with the text and the picture. The fi\
rst difference is the one to look at.";function dl(e,t,n){let{feedback:o,solution:s,state:r}=e;if(s)return[uy(r,s,t)];switch(o?.status){case"wrong":return[fy(e,
o,t,n)];case"taken":return[dt("taken",t,"• Answer taken",f("p",{},iy))];case"unreadable":return[dt("unread",t,"? Not read",f("p",{},o.said))];case"unanswered":
return[dt("unread",t,"? No answer yet",f("p",{},"Enter an answer, then check it."))];default:return[]}}function dt(e,t,n,...o){let s=f(t,{tabindex:-1,class:"qz-\
said"},n);return f("section",{class:`qz-feedback qz-${e}`},s,...o)}function fy({field:e,lesson:t},{name:n,why:o,look:s},r,a){let i=e.form==="address"?"Not there":
"Not yet",c=n?`✗ ${i}: ${n}`:`✗ ${i}`,l=f("p",{},f("b",{},"To go on: "),s||ly);return dt("wrong",r,c,f("p",{},o||cy),l,dy(t,a.lesson?.(t)??""))}function dy(e,t){
if(!e)return null;let n=`Lesson ${e}`;return f("p",{},t?f("a",{href:t},n):n," explains it.")}function uy(e,{answer:t,walk:n,others:o},s){let r=e!=="shown",a=f("\
ol",{class:"qz-steps"},...n.map(c=>f("li",{},c))),i=o.map(c=>f("li",{},f("b",{},`${c.answer}: ${c.name}. `),c.why));return dt(r?"right":"shown",s,r?`✓ Right: ${t}`:
`≡ The answer is ${t}`,f("p",{},f("b",{},"The walk:")),a,i.length?f("details",{class:"qz-others"},f("summary",{},"Answers that others give, and why"),f("ul",{},
...i)):null)}var py=500,hy=0,my={address:"address",size:"size",count:"number",code:"number",order:"name, name, …"};function ul(e,t){let{field:n,state:o,solution:s,text_given:r}=e,
a=s!==null,i=`qz-hint-${hy+=1}`,c=(n.form==="choice"?ky:by)(n,r,a,i),l=!a&&["wrong","unreadable"].includes(e.feedback?.status??"");for(let m of c.inputs)l&&m.setAttribute(
"aria-invalid","true");let u=a?[]:[f("button",{type:"submit",class:"fd-button fd-main",data:{do:"check"}},o==="wrong"?"Try again":"Check"),e.counts?null:gy(t)];
return f("form",{class:"qz-form",onsubmit:m=>{m.preventDefault(),a||t.answer(c.text())},onkeydown:m=>{let{key:g,target:w,isComposing:b}=m;g!=="Enter"||b||!(w instanceof
HTMLInputElement)||(m.preventDefault(),w.form?.requestSubmit())},autocomplete:"off"},f("div",{class:"qz-row"},c.element,...u.length?[f("p",{class:"qz-buttons"},
...u)]:[]),f("p",{class:"fd-note qz-hint",id:i},a?"":wy(e)))}function gy(e){return k("walk","Show the walk",null,()=>e.walk(),{class:"fd-button qz-walk"})}function wy({
field:e,counts:t}){let n=t?"The last answer counts.":"Tries are not counted. Showing the walk ends the problem.";return`${e.hint} ${n}`}function by(e,t,n,o){let s=`${o}\
-text`,r=f("input",{id:s,type:"text",name:"answer",class:"qz-text",data:{form:e.form},maxlength:py,spellcheck:"false",autocapitalize:"off",autocomplete:"off",placeholder:my[e.
form],readonly:n,"aria-describedby":o});return r.value=t,{element:f("div",{class:"qz-entry"},f("label",{for:s},e.label),r,e.choices.length&&!n?yy(e,r):null),inputs:[
r],text:()=>r.value}}function yy({choices:e},t){let n=o=>{let s=t.value.replace(/[\s,]+$/,"");t.value=s?`${s}, ${o}`:o,t.focus()};return f("span",{class:"qz-nam\
es",role:"group","aria-label":"names to enter"},...e.map(([o])=>{let s={class:"fd-button","aria-label":`enter ${o}`};return k("name",o,null,()=>n(o),s)}))}function ky(e,t,n,o){
let s=e.choices.map(([i])=>{let c=f("input",{id:`${o}-${i}`,type:"radio",name:`${o}-choice`,value:i,disabled:n&&i!==t});return c.checked=i===t,c}),r=e.choices.map(
([i,c],l)=>f("label",{class:"qz-choice",for:s[l].id},s[l],f("b",{},`${i})`),c));return{element:f("fieldset",{class:"qz-choices","aria-describedby":o},f("legend",
{},e.label),...r),inputs:s,text:()=>s.find(i=>i.checked)?.value??""}}function pl(e,t){let n=t.level??3,o=f(`h${n}`,{tabindex:-1,class:"qz-title"}),s=f("div",{class:"qz-words"}),r=f("div"),a=f("div"),i=f("div",{"aria-live":"polite",
class:"qz-place-said"}),c=f("div",{class:"qz-beside"}),l=f("div",{class:"qz-columns"},c,f("div",{},a,i)),d=f("section",{class:"fd-card qz-question"},o,s,r,l),u=[],
p=0;return{element:d,renew({problem:h,number:m}){let g=h.pictures,w=Uo(g.filter(v=>!v.beside)),b=Uo(g.filter(v=>v.beside));u=[w,b],o.replaceChildren(`${m}. ${h.
title}`),s.replaceChildren(...h.text.map(v=>f("p",{},v))),r.replaceChildren(w.element),c.replaceChildren(b.element);let y=g.some(v=>v.beside);l.toggleAttribute(
"data-two",y),c.hidden=!y,a.replaceChildren(ul(h,e)),i.replaceChildren(...dl(h,`h${Math.min(n+1,6)}`,t)),this.draw(p)},draw(h){p=h;for(let m of u)m.draw(p)},focusSaid(){
(i.querySelector(".qz-said")??o).focus()},focusTitle:()=>o.focus()}}var hl={untried:["","not tried"],wrong:["✗","wrong so far"],right:["✓","right"],again:["↺","right after a wrong try"],shown:["≡","the walk was shown"],taken:[
"•","answered"]};function ml(e){let t=f("ol",{class:"qz-strip"}),n=f("p",{class:"qz-legend"});return{element:f("nav",{class:"qz-strip-line","aria-label":"Prob\
lems"},t,n),renew({problems:s,number:r}){let a=s.map(({state:l},d)=>{let[u,p]=hl[l],h=d+1===r,m={"aria-label":`Problem ${d+1} of ${s.length}: ${p}`,"aria-curren\
t":h?"step":null,class:`qz-number qz-is-${l}`},g=k(`problem-${d+1}`,String(d+1),p,()=>e.go(d+1),m);return g.append(f("i",{"aria-hidden":"true"},u)),f("li",{},g)});
t.replaceChildren(...a);let i=new Set(s.map(({state:l})=>l)),c=Object.entries(hl).filter(([l,[d]])=>d&&i.has(l));n.replaceChildren(...c.map(([,[l,d]])=>f("span",
{},f("b",{"aria-hidden":"true"},l),` ${d}`)))}}}function gl(e,t,n){let o="",s=0,r=vy(e,h=>{o=h,t.dataset.busy=h,a.refused.replaceChildren()}),a=xy(t,r,n),{question:i,explorer:c}=a;function l(){let h=e.get("qu\
iz");if(!h)return;h.number!==s&&c.clear(),s=h.number,a.renew(h);let m=d();(m==="answer"||m==="walk")&&i.focusSaid(),m==="go"&&i.focusTitle()}function d(){let h=o;
return o="",delete t.dataset.busy,h}function u(h,m){let{kind:g,what:w,advice:b}=h??{};["error","explorer","saved"].includes(g)&&(d(),g==="error"&&a.refused.replaceChildren(
f("b",{},w),` ${b}`),g==="explorer"&&c.show(h,m))}let p=new ResizeObserver(a.lay);return p.observe(t),e.on("change:quiz",l),e.on("msg:custom",u),l(),a.lay(),{focus:i.
focusTitle,theme(h){a.theme(h),c.theme(h)},close(){p.disconnect(),e.off("change:quiz",l),e.off("msg:custom",u),c.clear()}}}function xy(e,t,n){let o=f("div",{class:"\
qz-above"}),s=ml(t),r=pl(t,n),a=f("p",{role:"alert",class:"qz-refused"}),i=f("p",{class:"qz-turning"}),c=fl(n),l=f("div",{class:"fd",data:{theme:n.theme()}});return l.
append(o,s.element,r.element,a,i),e.classList.add("fd-tones","qz"),e.dataset.theme=n.theme(),e.replaceChildren(l,c.element),{question:r,refused:a,explorer:c,theme(d){
e.dataset.theme=l.dataset.theme=d},renew(d){o.replaceChildren(...n.above?.(d)??[]),s.renew(d),r.renew(d),i.replaceChildren(...$y(d,t))},lay(){e.dataset.layout=Ho(
e.clientWidth),r.draw(r.element.clientWidth)}}}function vy(e,t){function n(o,s={}){let r=e.get("quiz");t(o),e.send({kind:o,number:r.number,...s})}return{answer:o=>n(
"answer",{text:o}),walk:()=>n("walk"),go:o=>n("go",{number:o}),explore:()=>n("explore")}}function $y({number:e,problems:t,problem:n},o){let s={class:"fd-button"},
r=n.solution&&e<t.length,a={prefix:"Open in the explorer, up to this step",whole:"Open in the explorer",diagnosis:"Open the diagnosis","":""}[n.explorer];return[
e>1?k("previous",`← ${e-1}`,null,()=>o.go(e-1),{...s,"aria-label":`problem ${e-1}`}):null,e<t.length?k("next",`${e+1} →`,null,()=>o.go(e+1),{class:r?"fd-but\
ton fd-main":"fd-button","aria-label":`problem ${e+1}`}):null,a?k("explore",a,null,()=>o.explore(),s):null].filter(i=>i!==null)}var ut="ticket",Mn=(e,t)=>`#quiz=${e}&seed=${t}`;function wl(e){let t=BigInt(e)+1n;return String(BigInt.asUintN(64,t))}var bl="1",Sy=20;function yl(e,t,n){let o=e.map(Oy),s=f("input",{id:"st-seed",type:"text",inputmode:"numeric","aria-describedby":"st-seed-note",maxlength:Sy,class:"\
qz-seed",autocomplete:"off"});s.value=t??bl;let r=()=>{let c=/^\d+$/.test(s.value)?s.value:bl;s.setAttribute("aria-invalid",String(c!==s.value));for(let{topic:l,
link:d}of o)d.setAttribute("href",Mn(l,c))};return s.addEventListener("input",r),r(),f("div",{class:"fd"},f("div",{class:"st-lead"},f("h1",{tabindex:-1},"Quiz: \
say what happens, before the engine does"),f("p",{},"Choose a topic and get ten problems. A wrong answer is explained, and tries are not counted.")),f("p",{class:"\
qz-seed-line"},f("label",{for:"st-seed"},"Seed"),s,f("span",{class:"fd-muted",id:"st-seed-note"},"A number. The same seed always gives the same ten problems.")),
f("ul",{class:"qz-topics"},...o.map(({link:c})=>f("li",{},c))),Ey(n))}function Oy({topic:e,title:t,minutes:n}){let o=f("a",{class:"qz-topic",data:{topic:e}},f("\
b",{},`${t[0].toUpperCase()}${t.slice(1)}`),f("span",{class:"fd-muted"},`about ${n} min for a problem`));return{topic:e,link:o}}function Ey(e){return f("section",
{class:"fd-card qz-ticket"},f("h2",{},"Did your teacher give you a ticket?"),f("p",{},"It is a file that ends in .json, with problems of your own. Load it, or d\
rop it on this page. Then save your answers, and hand that file in."),f("p",{},e))}var kl="forkviz-quiz";function Xo(){try{return JSON.parse(sessionStorage.getItem(kl)??"null")}catch{return null}}function My({origin:e,kept:t,number:n}){try{sessionStorage.
setItem(kl,JSON.stringify({origin:e,kept:t,number:n}))}catch{}}function xl(e){let t=Promise.resolve(),n=Te({quiz:null},r=>{t=t.then(()=>o(r))});async function o(r){
let a=n.get("quiz"),{origin:i,kept:c,number:l}=a??Xo()??{};try{let d={message:r,kept:i?{origin:i,kept:c,number:l}:null};s(await e.call("quiz",d))}catch(d){let{what:u=`${d?.
message??d}`,advice:p=""}=d??{};n.fire("msg:custom",{kind:"error",what:u,advice:p,problem:d},[])}}function s(r){r.kind==="quiz"?(My(r),n.set("quiz",r)):r.kind===
"saved"?(Sn(r.name,r.text,"application/json"),n.fire("msg:custom",r,[])):n.fire("msg:custom",r,[])}return n}var Ly=1<<20;function vl(e,t){let n=f("input",{type:"file",hidden:!0,accept:".json,application/json","aria-label":"A ticket",data:{name:"ticket"}});n.addEventListener(
"change",()=>{let[i]=n.files??[];n.value="",i&&o(i)});async function o(i){if(i.size>Ly)return t(`${i.name} is too large for a ticket.`,"Choose the file that you\
 were given.");try{e(await i.text())}catch(c){let{say:l,means:d=""}=$e(i.name,c);t(l,d)}}let s=i=>i.dataTransfer?.types.includes("Files"),r=i=>{s(i)&&i.preventDefault()},
a=i=>{let[c]=i.dataTransfer?.files??[];!s(i)||!c||(i.preventDefault(),i.stopPropagation(),o(c))};return document.addEventListener("dragover",r,!0),document.addEventListener(
"drop",a,!0),{element:f("span",{},k("ticket","Load a ticket…",null,()=>n.click(),{class:"fd-button"}),n),close(){document.removeEventListener("dragover",r,!0),
document.removeEventListener("drop",a,!0)}}}function $l(e,t,n,o){let s=Xo()?.origin,r=n===ut?s:{topic:n,seed:o??"1"},a=f("div",{class:"st-wrap st-quiz"}),i=f("div",{class:"fd qz-told",role:"status"}),c=f(
"div",{class:"fd-tones"}),l=b=>i.replaceChildren(ee(b)),d=xl(t.engine),u=()=>{},p=b=>(u=()=>d.send(b))(),h=vl(b=>p({kind:"ticket",text:b}),(b,y)=>l({head:"Not r\
ead",say:b,means:y}));a.append(i,c),e.append(a),(!n||!r||n===ut&&!s?.ticket)&&c.append(yl(t.manifest.quiz,s?.seed,h.element));let m=n&&r?Ay(c,d,t,h.element):null,
g=[Py(i,t.engine,()=>!!m&&!d.get("quiz")),h.close];d.on("change:quiz",()=>{i.replaceChildren();let{ticket:b}=d.get("quiz");b&&n!==ut?t.go(`#quiz=${ut}`):document.
activeElement===document.body&&m?.focus()}),d.on("msg:custom",({kind:b,problem:y})=>{b==="error"&&!d.get("quiz")&&l(Se(y,()=>u()))}),m&&p({kind:r?.ticket?"ticke\
t":"open",...Ty(r)});function w(b){for(let y of a.querySelectorAll(".fd, .fd-tones"))y.dataset.theme=b;m?.theme(b)}return w(t.tones.name()),{theme:w,close(){for(let b of g)
b();m?.close()}}}function Ty({topic:e,seed:t,ticket:n}={}){return n?{text:n}:{topic:e,seed:t,problems:10}}function Ay(e,t,n,o){let s=f("div",{hidden:!0});return e.
append(s),t.on("change:quiz",()=>{s.hidden=!1}),gl(t,s,{level:1,above:r=>[Cy(r,t,o)],bring:()=>n.stored.explorer(),theme:()=>n.tones.name(),lesson:r=>`lessons/${r}\
.html`})}function Cy({title:e,origin:t,ticket:n,problems:o},s,r){let a=f("b",{},`Quiz: ${e}`),i=f("a",{href:_("quiz")},"choose a topic");if(n){let l=()=>s.send(
{kind:"save"}),d={class:"fd-button fd-main"};return f("div",{class:"fd-sources"},a,f("span",{},`for ${n.student}`),i,f("span",{class:"qz-push"},r,k("save","Save\
 my answers",null,l,d)))}let c=t.seed??"";return f("div",{class:"fd-sources"},a,f("span",{},`seed ${c}`),f("span",{class:"qz-same"},`the same seed gives the sam\
e ${o.length} problems`),f("a",{href:Mn(t.topic??"",wl(c))},`${o.length} other problems`),i)}function Py(e,t,n){return t.onState(o=>{!n()||o.phase==="failed"||(he(
o)?e.textContent=`${Ot(o)}. The problems follow by themselves.`:o.phase==="ready"&&(e.textContent="The problems are drawn."))})}var Sl=12;function Ol(e){let t=M(document,"#st-files"),n=[];function o(){t.hidden=!n.length;let s=n.length-Sl,r=n.slice(0,Sl).map((a,i)=>{let c=()=>{n=n.filter(
u=>u!==a),o();let d=t.querySelectorAll("button");d.length?d[Math.min(i,d.length-1)].focus():e()},l={"aria-label":`leave ${a.name} out`};return f("li",{},a.name,
f("small",{},T(a.file.size)),k("leave-out","✕",null,c,l))});t.replaceChildren(...r,...s>0?[f("li",{},`and ${s} more`)]:[])}return{get files(){return n},add(s){
let r=new Set(s.map(({name:a})=>a));n=[...n.filter(({name:a})=>!r.has(a)),...s],o()}}}var te=-1,zy=[[137,80,78,71],[255,216,255],[71,73,70,56],[82,73,70,70,te,te,te,te,87,69,66,80],[66,77,te,te,te,te,0,0,0,0]],_y=[["image",[77,90]],["dump",[77,68,
77,80]],["zip",[80,75,3,4]]],Ko=64;function Vo(e){return[...e].map(t=>({name:t.webkitRelativePath||t.name,file:t}))}async function El(e,t){let n=[...e.items].map(
s=>s.webkitGetAsEntry?.()).filter(Boolean);if(!n.some(s=>s?.isDirectory))return{files:Vo(e.files)};let o={files:[],folders:0,most:t.files};for(let s of n)await Ml(
s,o);return Go(o)?{problem:Fo(t.files,"dropped")}:{files:o.files}}var Go=({files:e,folders:t,most:n})=>e.length>n||t>n;async function Ml(e,t){if(e.isFile){let o=await new Promise(
(s,r)=>e.file(s,r));t.files.push({name:e.fullPath.replace(/^\//,""),file:o});return}t.folders+=1;let n=e.createReader();for(;!Go(t);){let o=await new Promise((s,r)=>n.
readEntries(s,r));if(!o.length)return;for(let s of o)Go(t)||await Ml(s,t)}}var Ll=(e,t)=>t.every((n,o)=>n===te||e[o]===n),Ny=e=>zy.some(t=>Ll(e,t)),Tl=e=>_y.find(
([,t])=>Ll(e,t))?.[0]??"text",Yo=async e=>new Uint8Array(await e.arrayBuffer());async function Jo(e,t){if(e.length>t.files)return{problem:Fo(t.files)};let n=0,o=[];
for(let{name:s,file:r}of e){if(n+=r.size,r.size<=t.file)continue;let a=await Yo(r.slice(0,Ko)).catch(()=>new Uint8Array);return{problem:Vc(s,r.size,t.file,Tl(a))}}
if(n>t.whole)return{problem:Jc(n,t.whole)};for(let{name:s,file:r}of e){let a=await Yo(r).catch(i=>({problem:$e(s,i)}));if("problem"in a)return a;if(Ny(a.subarray(
0,Ko)))return{problem:Qc(s)};o.push({name:s,bytes:a})}return{files:o}}async function Qo(e){let t=[],n=0;for(let o of e){let s=await Yo(o.file.slice(0,Ko)).catch(
a=>({problem:$e(o.name,a)}));if("problem"in s)return s;let r=Tl(s)==="image";r&&(n+=1),(r||/(^|\/)etc\/rebase\.db\./.test(o.name))&&t.push(o)}return{files:t,dlls:n}}
async function Al(e,t){let n=({name:a})=>{let[,i,...c]=a.split("/");return!c.length&&t.includes(i)};if(e.some(n))return null;let o=await Qo(e);if("problem"in o||
!o.dlls)return null;let s=new Set(o.files),r=a=>a.name.includes("/")||s.has(a);return e.every(r)?o.files:null}function Pl(e){let t=s=>M(document,`#st-${s}`);t("form").addEventListener("submit",s=>{s.preventDefault(),e.submit()}),t("text").addEventListener("keydown",s=>{
s.key!=="Enter"||!(s.ctrlKey||s.metaKey)||(s.preventDefault(),e.submit())});let n=Cl(t("file-input"),e.add),o=Cl(t("folder-input"),s=>{e.planFor(s)});t("choose").
addEventListener("click",n),t("folder").addEventListener("click",o),t("own").addEventListener("click",()=>{e.here(),n()}),Iy(t("form"),e)}function Cl(e,t){let n=e;
return n.addEventListener("change",()=>{let o=Vo(n.files??[]);n.value="",o.length&&t(o)}),()=>n.click()}function Iy(e,{dropped:t,most:n}){let o=s=>s.dataTransfer?.
types.includes("Files");document.addEventListener("dragover",s=>{o(s)&&(s.preventDefault(),e.toggleAttribute("data-over",!0))}),document.addEventListener("dragl\
eave",s=>{s.relatedTarget||e.toggleAttribute("data-over",!1)}),document.addEventListener("drop",s=>{let{dataTransfer:r}=s;!o(s)||!r||(s.preventDefault(),e.toggleAttribute(
"data-over",!1),t(El(r,n)))})}var Ry="pasted.txt",Dy={head:"No DLL in it",say:"No file of this folder is a DLL or a program.",means:"Choose the folder that Cygwin calls /, its bin, or anothe\
r one that holds DLLs."};function zl(e){let t=M(document,"#st-text"),{say:n,fail:o,runs:s}=By(),r=jy(e.engine),a=Wy(e,r,{say:n,fail:o}),i=Ol(()=>t.focus()),{manifest:c}=e,
l=()=>e.go(_("diagnose"));async function d(){if(r.busy)return;n(null);let m=t.value.trim()?[Xy(t.value)]:[];if(m.length||i.files.length)return a(()=>Fy(m,i.files,
c));n({head:"There is nothing to read",say:"Paste a text, or choose files."}),t.focus()}async function u(m){r.busy||(n(null),await a(()=>qy(m,i.files,c.most)))}
function p(m){n(null),i.add(m)}async function h(m){l();let g=await r.walk(m.catch(w=>({problem:$e("What was dropped",w)})));return"problem"in g?n(g.problem):(p(
g.files),d())}return Pl({submit:d,planFor:u,dropped:h,add:p,here:l,most:c.most}),e.engine.onState(({phase:m,problem:g})=>{r.renew(),m==="failed"?o(g,()=>e.engine.
start()):m==="ready"&&s()}),{problem:n}}function jy(e){let t=M(document,"#st-go"),n=!1,o=0;function s(){let{phase:r}=e.state,a=n||o>0,i=n&&r!=="ready"&&r!=="fai\
led";t.toggleAttribute("data-waits",i),t.textContent=i?"Diagnose: waits for the engine":a?"Reading…":"Diagnose",t.setAttribute("aria-disabled",String(a))}return{
renew:s,get busy(){return n||o>0},ask(r){n=r,s()},async walk(r){o+=1,s();let a=await r;return o-=1,s(),a}}}function By(){let e=Hy(),t=!1;function n(o){t=!1,e(o)}
return{say:n,fail(o,s){n(Se(o,s)),t=!!o?.engine},runs(){t&&n(null)}}}function Wy(e,t,{say:n,fail:o}){async function s(a){t.ask(!0);try{let i=await a();if("probl\
em"in i)return void n(i.problem);let{name:c,files:l}=i,d=Uy(e,await e.forks.ask(c,{files:l}),l);document.body.dataset.page==="start"?d.open():n({...d.said,acts:[
Ky(d.open)]})}catch(i){o(i,()=>r(a))}finally{t.ask(!1)}}function r(a){t.busy||(n(null),s(a))}return s}async function Fy(e,t,{most:n,bundle:o}){let s=e.length?null:
await Al(t,o),r=await Jo(s??t,n);return"problem"in r?r:{name:s?"plan":"read",files:[...e,...r.files]}}async function qy(e,t,n){let o=await Qo(e);if("problem"in o)
return o;if(!o.dlls)return{problem:Dy};let s=await Jo([...o.files,...t],n);return"problem"in s?s:{name:"plan",...s}}function Hy(){let e=M(document,"#st-problem");
return t=>{e.hidden=!t,e.replaceChildren(...t?[ee(t)]:[]),t&&document.body.dataset.page==="start"&&e.focus()}}function Uy(e,t,n){let o={files:n,answer:t,names:Gy(
n),own:!0},r={plan:"plan",diagnosis:"answer"}[t.kind]??"fork";return{said:{head:"Your input was read",say:`${t.title}`},open(){r==="plan"?e.plan=o:e.given=o,r===
"fork"&&(e.fork={files:n,answer:t,source:o}),e.go(_(r))}}}function Xy(e){return{name:Ry,bytes:new TextEncoder().encode(`${e}
`)}}function Ky(e){return k("answer","Show the answer",null,e,{class:"fd-button"})}function Gy(e){let t=new Map;for(let{name:n}of e){let[o,...s]=n.split("/");t.
set(o,(t.get(o)??0)+(s.length?1:0))}return[...t].map(([n,o])=>o?`${n} (${o} files)`:n)}function Nl(e){let t=null;async function n(s,r){let a=`${s}-${r}`;if(!Object.hasOwn(e.stored,a))throw new Error(`no ${s} is called ${r}`);let i=await fetch(e.stored[a]);
if(!i.ok)throw new Error(`${a}: the server says ${i.status}`);let{files:c,...l}=await i.json();return{answer:l,files:c.map(d=>({name:d.name,bytes:qe(d.base64)}))}}
async function o(){await Promise.all([_l("link",{rel:"stylesheet",href:e.explorer.style}),_l("script",{src:e.explorer.bokeh})])}return{answer:n,explorer(){return t??=
o().catch(s=>{throw t=null,s}),t}}}function _l(e,t){return new Promise((n,o)=>{let s=f(e,t);s.addEventListener("load",()=>n()),s.addEventListener("error",()=>{s.
remove(),o(new Error("a part of the site could not be loaded"))}),document.head.append(s)})}function Il(){let e=window.matchMedia("(prefers-color-scheme: dark)"),t=document.documentElement,n=M(document,"#st-theme"),o=[],s="",r=()=>s||(e.matches?"dark":
"light");function a(){t.dataset.theme=r();for(let c of document.querySelectorAll(".fd"))c.dataset.theme=r();for(let c of o)c(r())}function i(c){c!==r()&&(s=c,a())}
return e.addEventListener("change",a),n.addEventListener("click",()=>i(r()==="dark"?"light":"dark")),n.hidden=!1,a(),{name:r,choose:i,onChange:c=>{o.push(c)}}}function Rl(e){let t=as({start:ds(e.engine)}),n=Yc(),o={manifest:e,engine:t,stored:Nl(e),tones:Il(),given:null,fork:null,plan:null,go(c){location.hash===c?r():location.
hash=c},forks:cs(t)},s=0;async function r(){let c=Rs(location.hash),l=s+=1;try{n.embed("embed"in c.given);let d=await Yy(o,c);if(l!==s)return;Object.assign(o,d.
given),n.show(d.page,d.make,l>1)}catch(d){if(l!==s)return;n.show("start",null,l>1);let u=`${d.message??d.what??d}`;i.problem({head:"This page does not open",say:u})}}
let a=Zc.map(c=>ee(c,"h3"));M(document,"#st-not-here").append(...a);let i=zl(o);return js(t),us(t,document.body),o.tones.onChange(c=>n.theme(c)),window.addEventListener(
"hashchange",()=>{r()}),{app:o,route:r}}async function Yy(e,t){let{page:n,step:o}=t,s=await Vy(e,t),{given:r,fork:a,plan:i}={...e,...s};if(r&&(n==="answer"||n===
"example"))return{page:"answer",make:c=>Ds(c,e,r),given:s};if(a&&["fork","scenario","recorded","link"].includes(n))return await e.stored.explorer(),{page:"explo\
re",make:c=>el(c,e,a,o),given:s};if(n==="quiz"){let{name:c,given:l}=t;return{page:n,make:d=>$l(d,e,c,l.seed)}}return i&&n==="plan"?{page:n,make:c=>al(c,e,i)}:{page:n===
"shelves"?n:"start",make:null}}async function Vy(e,{page:t,name:n}){if(t==="link")return{fork:Jy(n)};if(!["example","scenario","recorded"].includes(t))return{};
let{answer:o,files:s}=await e.stored.answer(t,n),r={files:s,answer:o,names:s.map(a=>a.name),own:!1,page:t};return t==="example"?{given:r}:{given:r,fork:{files:s,
answer:o,source:r}}}function Jy(e){let n=[{name:"link",bytes:new TextEncoder().encode(es(e))}];return{files:n,answer:null,source:{files:n,answer:{kind:"link"},names:[
"a link"],own:!1}}}var Qy=JSON.parse(M(document,"#st-manifest").textContent??""),{app:Zy,route:ek}=Rl(Qy);ek().then(()=>{document.documentElement.dataset.forkviz="ready",!navigator.
connection?.saveData&&!xn()&&pt(()=>{Zy.engine.start()})});})();
