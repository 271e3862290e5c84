"use strict";
"use strict";(()=>{function jc(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var f=jc;function k(e,t,n,o,s={}){return f("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function v(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var Bc={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function Y(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=v("path",{d:Bc[e],style:"\
fill:currentColor"});return v("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var Wc={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function ze(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=v("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append(v("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=Wc[t];return r&&
s.append(v("path",{d:r,style:`${n};fill:none`})),s}function S(e){return e<0?"–":`0x${e.toString(16)}`}function L(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function ae(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function A(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}var Fc=/^\d{1,7}$/;function vo(e){let t=Object.fromEntries(new URLSearchParams(e.replace(/^#/,""))),n=Fc.test(t.step??"")?Number(t.step):null;return{given:t,step:n,
link:t.s??null}}var $o=e=>`#s=${encodeURIComponent(e)}`,ln=e=>`${location.href.split("#")[0]}#${e}`,qc=60;function So(){let e,t=!1,n=()=>clearTimeout(e);return{
write(o){n(),!t&&(e=setTimeout(()=>{let[,...s]=location.href.split("#");history.replaceState(null,"",ln(o(s.join("#"))))},qc))},forget:n,close(){t=!0,n()}}}function Oo(e){let t=[],n=!1,o=0;function s(){let[r]=t;if(!r||!n)return;let{id:a,name:i,args:c,reject:l}=r;try{e({kind:"call",id:a,name:i,args:c})}catch(d){t.shift(),
l({what:`${d?.message??d}`,advice:"Nothing was changed."}),s()}}return{ask(r,a){return new Promise((i,c)=>{t.push({id:o+=1,name:r,args:a,resolve:i,reject:c}),t.
length===1&&s()})},open(){n=!0,s()},answered({id:r,text:a}){let[i]=t;if(i?.id!==r)return;t.shift();let{value:c,what:l,advice:d}=JSON.parse(a);l===void 0?i.resolve(
c):i.reject({what:l,advice:d}),s()},refuse(r){n=!1;let a=t;t=[];for(let{reject:i}of a)i(r)}}}function Eo(e,{answered:t,broke:n}){return new Promise((o,s)=>{let r=!1,a=i=>r?n(i):s(new Error(i));e.onmessage=({data:i})=>{i.kind==="started"?(r=!0,o()):i.kind===
"answer"?t(i):a(i.what)},e.onerror=i=>{i.preventDefault?.(),a(i.message||"the browser ended it")}})}var Hc="Nothing was changed. Ask again: the engine then starts again.",Mo=(e,t)=>({what:t,advice:Hc,engine:e});function Lo({start:e}){let t=new Set,n={phase:"id\
le",loaded:0,total:0,problem:null},o=null,s=null,r=0,a=Oo(d=>o?.postMessage(d));function i(d){n={...n,...d};for(let u of[...t])u(n)}function c(d){r+=1,o?.terminate(),
o=s=null,i({phase:"failed",problem:d}),a.refuse(d)}async function l(){let d=r+=1,u=()=>d===r;i({phase:"fetching",loaded:0,total:0,problem:null});try{let p=await e(
(h,m)=>{u()&&i({phase:h<m?"fetching":"starting",loaded:h,total:m})});if(!u())return void p.terminate();if(o=p,i({phase:"starting"}),await Eo(p,{answered:h=>u()&&
a.answered(h),broke:h=>u()&&c(Mo("run",`The engine stopped: ${h}`))}),!u())return;i({phase:"ready"}),a.open()}catch(p){if(!u())return;c(Mo("start",`The engine c\
an't start: ${p?.message??p}`))}}return{get state(){return n},onState(d){return t.add(d),d(n),()=>{t.delete(d)}},start:()=>s??=l(),call(d,u={}){let p=a.ask(d,u);
return s??=l(),p}}}var Ao=["explorer","capture"],Uc=["shown","compare"];function To(e){let t=null;e.onState(({phase:s})=>{s==="failed"&&(t=null)});let n=Promise.resolve();function o(s){
let r=n.then(s);return n=r.catch(()=>{}),r}return{ask:(s,r)=>o(async()=>{t=null;let a=await e.call(s,r);return Ao.includes(a.kind)&&(t=r.files),a}),of(s,r=null){
let a=[],i=s;async function c(){t=null;let{name:u,args:p}=i(),h=await e.call(u,p);for(let m of a)h=await e.call(m.name,m.args);return t=d,h}async function l(u,p){
t!==d&&(t===r&&r&&!a.length?t=d:await c());let h=await e.call(u,p);return Ao.includes(h?.kind)?[i,a]=[()=>({name:u,args:p}),[]]:Uc.includes(h?.kind)&&(a=[...a,{
name:u,args:p}]),h}let d={open:()=>o(c),call:(u,p={})=>o(()=>l(u,p))};return d}}}var Co="DecompressionStream",Xc=()=>Co in globalThis;function Pe(e){return Uint8Array.from(atob(e),t=>t.charCodeAt(0))}function nt(e,t){if(!Xc())throw new Error(
`this browser has no ${Co}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var fn=e=>new Blob([e]).stream();var zo=["pyodide.asm.wasm","python_stdlib.zip","application.zip"],Kc="engine.js",Gc=12e4;function Yc(){let e=globalThis;for(let t of["WebAssembly","Worker","Dec\
ompressionStream"])if(e[t]===void 0)throw new Error(`this browser has no ${t}`)}function Vc(e,t){let n=URL.createObjectURL(new Blob([e],{type:"text/javascript"}));
setTimeout(()=>URL.revokeObjectURL(n),Gc);let o=new Worker(n),s=Object.fromEntries(zo.map((r,a)=>[r,t[a]]));return o.postMessage({kind:"start",parts:s},t),o}async function Jc(e,t){let n=await fetch(e);if(!n.ok||!n.body)throw new Error(`${e}: ${n.status}`);let o=new TransformStream({transform(s,r){t(s.length),r.enqueue(
s)}});return new Response(nt(n.body.pipeThrough(o),"gzip")).arrayBuffer()}function Po(e){return async t=>{Yc();let n=e.reduce((i,{size:c})=>i+c,0),o=0,s=i=>t(Math.
min(o+=i,n-1),n);s(0);let r=await Promise.all(e.map(({address:i})=>Jc(i,s)));t(n,n);let a=Object.fromEntries(e.map(({name:i},c)=>[i,r[c]]));return Vc(a[Kc],zo.map(
i=>a[i]))}}async function ot(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=f("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var Qc={cmd:"cmd",powershell:"PowerShell",dash:"dash"},Zc=0;function st(e,t=e){return Qc[e]??t}function _e(e,t="copy",n=t){let o=f("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=f("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await ot(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function dn(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?f("span",{class:"fd-word"},n):n)}function V(e){let t=f("pre",{},f("code",{},...dn(e)));return f("div",{class:"fd-cmd"},t,_e(e,"Copy the command","\
copy"))}function el({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function rt(e){let t=el(e),n=e.note?[f("p",{
class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${Zc+=1}`,s=t.map(([i,c])=>{let l=st(i,"line"),d=f("p",{class:"fd-shell"},l);return f("div",{
class:"fd-panel",data:{shell:l}},d,V(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[f("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),f("label",{for:l},st(i,"line"))]});return r(0),[f("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},f("div",{class:"fd-heads"},...a),...s,...n)]}function I(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function me(e){let t=e/1e6;return t>=100?`${Math.round(t)} MB`:`${t.toFixed(1)} MB`}var _o=12,tl=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",S],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function un(e){return e==null?[]:Array.isArray(e)?e:[e]}
function nl({episodes:e,retries:t,seconds:n}){let o=I(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,_o).map(c=>`attempt ${c+
1}`),a=e.length>_o?" …":"";return`${I(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function No({addresses:e}){return Object.entries(e??
{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${un(o).map(S).join(" or ")}`).join(", ")}function ol({episodes:e,inputs:t}){let n=tl.filter(([r])=>e.some(a=>un(a[r]).
length)),o=e.some(No);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>un(
c[r]).map(i).join(", ")]),...o?[["addresses",No]]:[]]}function Io(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>f("li",{},nl(p))),a=ol(e),i=a.map(([p])=>f("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>f("td",{data:{label:m}},f("span",
{},g(p,h)||"–"))),l=I(t.length+o,"attempt"),d=I(n.length||t.length,"fork"),u=`${o} more are left out here: forkviz diagnose --json has all.`;return f("details",
{class:"fd-card fd-episodes"},f("summary",{},`What was read of it: ${l} to fork, ${d}`),r.length?f("ul",{},...r):null,f("table",{class:"fd-table"},f("thead",{},
f("tr",{},...i)),f("tbody",{},...t.map((p,h)=>f("tr",{},...c(p,h))))),o?f("p",{class:"fd-muted"},u):null)}var sl={"+":"speaks for it","−":"speaks against it"},rl={"":"","+":" fd-for","−":" fd-against"};function al(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function pn(e,t){let n=new Map;for(let o of al(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>f("div",{class:"fd-ev"},f("p",{class:"fd-file"},o||"text"),f("ul",{},...il(s))))}function*il(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield f("li",{class:"fd-gap","aria-hidden":"true"},f("span",{},"⋯"),f("span",{}))),t=n.row.line,yield cl(n)}function cl({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?f("mark",{},s):s),o=f("span",{"aria-hidden":"true"},"↑ ");return f("li",{class:`fd-line${rl[e]}`},f("span",{class:"fd-number"},ll(e),f("\
span",{},t.line?String(t.line):"")),f("span",{},f("code",{},...n),t.means?f("span",{class:"fd-means"},o,t.means):null))}function ll(e){if(!e)return f("b",{});let t=sl[e];
return f("b",{title:t},f("span",{"aria-hidden":"true"},e),f("span",{class:"fd-unseen"},`${t}: `))}function at({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function fl(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${at(e,t)})`:"",i=`${S(o)}-${S(s)}`;return[f("b",{},n||"something without\
 a name"),` is at ${i}${dl(e)}${a}`]}function dl({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${S(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function ul({occupant:e,places:t},n){if(e)return fl(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[f("b",{},a),` is at ${S(s)}${r?`-${S(r)}`:""}`];return["no one is named in what was read"]}function hn(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>f("dd",{},...i));a.length&&n.push(f("div",{},f("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",ul(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${at(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[f("b",{},`${s}: `),r])),n.length?[f("dl",{class:"fd-says"},...n)]:[]}function Do(e,t,n){let o=pn(e,t.inputs),s=f("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return f("section",{class:"fd-card fd-evidence"},f(n,{},"Evide\
nce ",f("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?f("p",{class:"fd-muted"},r):null,...hn(e,t.inputs))}var mn=(e={})=>v("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),pl={cx:7,cy:7,r:5.5,fill:"currentColor"},hl={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},ml={d:"M3 3l8 8M11 3l-8 8",fill:"none"},Ro={certain:()=>[v("circle",pl)],likely:()=>[mn(),v("path",hl)],possible:()=>[
mn()],undecided:()=>[mn({"stroke-dasharray":"2 2"})],excluded:()=>[v("path",{...ml,stroke:"currentColor","stroke-width":1.75})]};function jo(e){return e.class===
"undecided"?"undecided":e.certainty}function ge(e,t=!1){let n=(Ro[e]??Ro.possible)(),s=v("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return f("span",{class:a},s,r)}var gl={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},wl={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function Bo({proof:e,verified:t}){let n=e?gl[e]:void 0,o=wl[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function it([e,t,n]){let o=f("span",{"ari\
a-hidden":"true"},t);return f("span",{class:`fd-badge fd-badge-${e}`},o,n)}function bl(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function yl(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[f("p",{class:"fd-try"},f("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[f("div",{class:"\
fd-try"},f("button",{...c,disabled:!0},...l),i?V(i):null)]}function gn(e,t,n,o){let r=[e.effort,e.close_first].map(i=>bl(i??"")).filter(Boolean).join(" ");return f(
"li",{class:"fd-remedy"},f("div",{class:"fd-head"},f("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),f("div",{},f(n,{},e.text),f("p",{class:"fd-badges"},
...Bo(e).map(it)),r?f("p",{},r):null)),...rt(e),...e.plan?[f("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),V(e.plan)]:[],...yl(e,t,
o))}function Ne({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>f("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>f("li",{},s(),`${a}: ${i}`));return[f("div",{class:"fd-caution"},f("b",{},o),f("ul",{},...r))]}function Wo(e,t,n){
let{remedies:o}=e,s=f("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>gn(i,c,t[1],n)),a=o.length?f("small",{},"least effort first"):null;
return f("section",{class:"fd-card fd-remedies"},f(t[0],{},"Remedies ",a),o.length?f("ol",{},...r):s,...Ne(e))}function ct(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?f("p",{class:"fd-muted"},"Type in ",f("b",{},st(r))):null,l=s?[c,f("pre",{},f("code",{},...dn(
s))),f("p",{},_e(s,"Copy the command"))]:[];return[f("section",{class:"fd-next"},f(n,{},`${i}: ${o}`),...l,a?f("p",{},a):null)]}function Fo(e){return f("tr",{},...e.map(t=>f("th",{scope:"col"},t)))}function qo(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>f("tr",{},f("td",{},f("b",{},c.sentence||c.class),f("code",{},c.class)),f("td",{data:{label:"It shows"}},
f("span",{},r.get(c.class)??(c.detail||"–"))),f("td",{},ge(c.certainty,!0)));return f("section",{class:"fd-card fd-candidates"},f(o,{},"What it can be ",s||e.
places.length?null:f("small",{},a)),f("table",{class:"fd-table"},f("thead",{},Fo(["Candidate","The next capture shows","Certainty"])),f("tbody",{},...t.map(i))))}
function wn(e,t,n,o){if(!e.length)return[];let s=r=>f("tr",{},f("td",{},f("code",{},r.class)),f("td",{},ge(r.certainty,!0)),f("td",{},kl(r,t.inputs),...xl(r,t,n,
o)));return[f("section",{class:"fd-card fd-others"},f(n[1],{},"Other causes that were considered"),f("table",{class:"fd-table"},f("thead",{class:"fd-unseen"},Fo(
["Cause","Certainty","Why"])),f("tbody",{},...e.map(s))))]}function kl({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${at(r,s)}: ${r.means||r.text}`:"–")}function xl(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,d)=>gn(l,d,n[2],i));return[f("details",{},f("summary",{},"Evidence and remedies"),...pn(e,t.inputs),...hn(e,t.inputs),
c.length?f("ol",{class:"fd-remedies"},...c):null,...Ne(e))]}var lt;function U(e,t=!0){return lt??=document.createElement("canvas").getContext("2d"),lt?(lt.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,lt.measureText(e).width):e.length*7.4}function Ie(e,t,n=!0){let o=e;for(;o.length>3&&U(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var vl=65536;function F(e){return e.start!==null&&e.start!==void 0}function we(e){return e.end??e.start+vl}function Ho({end:e}){return e!=null}function bn(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function $l(e){return!["pre\
fers","in-the-way"].includes(e.look)||!F(e)||e.end===null||e.end===void 0?"":` ${L(e.end-e.start)}`}function ft(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!F(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${$l(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function Uo(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([ft(e),o])].filter(Boolean)}function Xo(e,t){let n=bn(t).map(o=>{let s=o.places.map(r=>`${ft(r)||r.look}${Sl(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function Sl(e){return F(e)?` at ${S(e.start)}${e.end?`-${S(e.end)}`:""}`:""}function Ko(e){if(e.
some(({look:s})=>s==="in-the-way"))return"Who is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var Go=24,Ol=7.6;function yn(e){let t=e.filter(F).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=we(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some(Ho),i=r.every(
l=>l.start===r[0].start&&we(l)===we(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function Yo(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-Go*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),d={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+Go,d})}function Vo(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function Jo(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[v("line",a),...o?[]:[v("path",i)]]})}function Qo(e,t,n,o){let s=new Set(e.filter(F).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=S(i),d=l.length*Ol;r.push(v("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let u=Math.min(c,o-d);u<a||(r.push(v("text",{
x:u,y:13,class:"fd-address"},l)),a=u+d+8)}return r}function Zo(e){let t=yn(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${L(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var ts=30,El=560,Ml=0,Ll={"in-the-way":"way",taken:"dots",unreadable:"cross"};function Al(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return v("defs",{},v("pattern",{id:`${e}way`,...n(6),...t,...o},
v("rect",{...n(6),class:"fd-way-ground"}),v("rect",{width:2.5,height:6,class:"fd-way-hatch"})),v("pattern",{id:`${e}dots`,...n(5),...t},v("rect",{...n(5),class:"\
fd-dots-ground"}),v("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),v("pattern",{id:`${e}cross`,...n(8),...t},v("rect",{...n(8),class:"fd-card-ground"}),v("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),v("marker",{id:`${e}arrow`,...s,orient:"auto"},v("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function Tl([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function Cl(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,d]=Tl(t,o),u=Math.max(r-s-12,l,c?d:0),p=e.find(O=>U(O)<=u)??e[0],h=U(p);if(h+12<=r-s){let O={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},$=v("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[v("rect",{...O,class:"fd-card-ground"}),$]:[$]}let m=h<=l||!c||h>d&&l>=
d,g=m?l:d;if(g<24)return[];let w=Ie(p,g),b=m?r+6:s-6;i.push(m?[b,b+U(w)]:[b-U(w),b]);let y=m?null:"end",x={x:b,y:a+19,"text-anchor":y,class:"fd-name fd-beside"};
return[v("text",x,w)]}function dt(e,t){return Math.max(t(we(e))-t(e.start),5)}function ns(e,t){let n=t(e.start);return[n,n+dt(e,t)]}function zl(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=Uo(e);if(!F(e)){let d={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[v("text",d,Ie(a[0]??"–",s[1]-s[0]-16))]}let i=ns(e,n),c=Ll[e.look];
return[v("rect",{x:i[0],y:o,width:i[1]-i[0],height:ts,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?Cl(a,i,!!c,t):[]]}function es(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!F(n)||!F(o)||n.start===o.start?null:[n,o]}function Pl(e,t){let n=U(
ft(e));return n+12<=dt(e,t)?0:n+12}function _l([e,t],[n,o],s,r){let a=s(t.start)+Math.min(dt(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+dt(e,s)+Pl(e,s):s(e.start);
if(i&&c>a)return[];let l=n+ts/2,d=`M${c} ${l}H${a}V${o-2}`,u=v("path",{d,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return U(h,!1)+16>=Math.max(c,a)-p?[u]:[u,v("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function Nl({label:e,source:t},n,o,s){let r=Ie(e,o),a=s?n+(t?14:19):n-6,i=v(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:U(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,v("text",{...c,class:"fd-source"},Ie(t,l,!1))]}function Il(e,t){
let n=t>=El,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[U(i),U(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function Dl(e,t,n){let o=`fd${Ml+=1}-`,s=bn(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:d}=Il(s,n),u=Yo(yn(t),...l),p=Vo(u),h=[Al(o),...Jo(u),...Qo(t,p,c,n)];s.forEach((w,b)=>{let y=es(w,s[b+1]);r&&y&&h.push(..._l(y,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let y=i[b],x={x1:0,x2:n,y1:y-d,y2:y-d,class:"fd-rule"};b&&h.push(v("line",x)),h.push(...Nl(w,y,a,r));let O=w.places.filter(F).map(C=>ns(C,p)),
$=!(r&&es(w,s[b+1])),M={x:p,y,room:l,mine:o,busy:O,leftToo:$};for(let C of w.places)h.push(...zl(C,M))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":Xo(e,t)};return v("svg",{class:"fd-map",...m,...g},...h)}function ut({places:e},t){if(!e.some(F))return null;let n=Ko(e),o=f("div",{class:"fd-\
frame"}),s=f(t,{},`${n} `,f("small",{},Zo(e))),r=0;return{element:f("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(Dl(n,e,i)))}}}var Rl=660;function jl(e){return e>1e3?"wide":e>600?"middle":"narrow"}function pt(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=Bl(t,n),i=f("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...d]=a;e.replaceChildren(c,l,i,...d);function u(g=n.layout??jl(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){u("middle"),
r?.draw(Rl);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>u();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>u());return m.observe(e),u(),{lay:u,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function Bl(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=f("div",{class:"fd-column"}),l=f("div",{class:"fd-column"}),d=a?ut(r,n[1]):null;a?(c.append(...Wl(r,i,e,n,t,d)),l.append(
...Fl(r,e,n,t))):(c.append(...wn(i,e,n,t)),l.append(...ct(e.next,!0,n[1])));let u=a?Ul(r,n[0],t):Hl(!!r,n[0]),p=Io(e),h=f("p",{class:"fd-foot"},Xl(e)),m=[ql(e,t),
u,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:d,cards:m}}function Wl(e,t,n,o,s,r){let a=e.class==="undecided"?[qo(e,t,n,o[1],!!r)]:wn(t,n,o,s);return[...r?
[r.element]:[],Do(e,n,o[1]),...a]}function Fl(e,t,n,o){if(e.class!=="undecided")return[Wo(e,n.slice(1),o),...ct(t.next,!1,n[1])];let s=[...ct(t.next,!0,n[2]),...Ne(
e)];return[f("section",{class:"fd-card"},f(n[1],{},"Next"),...s)]}function ql(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[I(n,o?"failed fork":"fork")]:[],...e.images?[I(e.images,"listed DLL")]:[]];return f("div",{class:"fd-sources"},f("span",{},"Read:"),...e.inputs.
map(r=>f("code",{},r)),s.length?f("span",{},s.join(", ")):null,...t.above?.()??[])}function Hl(e,t){let n=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=f("div",{},f(t,{},n),f("p",{},o));return f(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function Ul(e,t,n){let o=jo(e),{who:s,detail:r,sentence:a}=e,i=s?f("p",{},f("b",{},"Who: "),`${s.text} `,ge(s.
certainty,!0)):null;return f("section",{class:`fd-card fd-cause fd-is-${o}`},f("div",{},f("div",{class:"fd-claim"},ge(o),f(t,{},a||e.class)),r?f("p",{},r):null,
i,f("p",{class:"fd-class"},f("code",{},e.class))),...n.actions?.()??[])}function Xl({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}var os={"":"start",diagnose:"start",explore:"shelves",answer:"answer",fork:"fork",plan:"plan",quiz:"quiz"},Kl=["example","scenario","quiz"],Gl=/^[a-z0-9-]{1,64}$/;
function ss(e){let t=e.replace(/^#/,""),{given:n,step:o,link:s}=vo(e);if(s!==null)return{page:"link",name:s,step:o,given:n};let[r]=t.split(/[&=]/,1),a=Object.hasOwn(
os,r)?os[r]:null;if(a&&n[r]!==void 0&&n[r]==="")return{page:a,name:"",step:o,given:n};let i=Kl.find(c=>Gl.test(n[c]??""));return i?{page:i,name:n[i],step:o,given:n}:
{page:"start",name:"",step:null,given:n}}var _=e=>`#${e}`;function rs(e,t,n){let{answer:o,files:s,names:r}=n,a=f("div",{class:"fd st-wrap",data:{theme:t.tones.name()}});e.append(a);let i={...o.data,inputs:r.length?r:o.
data.inputs};async function c(u=null){t.fork={files:s,answer:null,source:n,message:u},t.go(_("fork"))}let l=pt(a,i,{level:1,above:()=>[f("a",{href:_("diagnose"),
data:{do:"change"}},"change the input")],actions:()=>[f("div",{class:"st-acts"},...Yl(i,c))],comparing:(u,p)=>u.moves?.length&&i.maps?{act:()=>{c({kind:"remedy",
number:p})},label:"Apply it to the model, and compare"}:{cannot:"no fork can be made of what was read",line:u.line}});a.querySelector("h1")?.setAttribute("tabin\
dex","-1");let d=!1;return Vl(t,s,o).then(u=>{!d&&u&&a.append(Jl(u))}),{close(){d=!0,l.close()},theme(u){a.dataset.theme=u}}}function Yl(e,t){let n={class:"fd-b\
utton fd-main"};return e.maps?[k("explore","Open in the explorer",null,()=>t(),n)]:[k("explore","The explorer needs a map",null,()=>{},{...n,disabled:!0})]}async function Vl({
engine:e},t,n){if(!n.data.causes.length)return"";try{return n.issue??=await e.call("issue",{files:t}),n.issue}catch{return""}}function Jl(e){return f("section",
{class:"fd-card st-issue"},f("h2",{},"The answer for an issue ",f("small",{},"names of people, hosts and folders are replaced; look before you post")),f("pre",{
tabindex:0,"aria-label":"the text for an issue"},e),f("p",{},_e(e,"Copy the answer for an issue")))}var ie=({phase:e})=>e==="fetching"||e==="starting";function kn(e){let{phase:t,loaded:n,total:o}=e;return ie(e)?t==="fetching"&&o?`${me(n)} of ${me(o)} loaded`:"\
Python begins":""}function ht(e){let t=kn(e);return t&&`The engine starts: ${t}`}var Ql={idle:"",fetching:"… engine starts",starting:"… engine starts",ready:"✓ engine ready",failed:"✗ no engine"};function as(e){let t=A(document,"#st-\
engine"),n=A(document,"#st-starting"),o=f("b",{role:"status"}),s=f("span",{class:"fd-muted"}),r=f("i"),a=f("span",{class:"st-bar",role:"progressbar","aria-label":"\
the engine is loaded","aria-valuemin":0,"aria-valuemax":100},r),i=f("p",{class:"st-works"},...["✓ examples open now","✓ scenarios can be read and stepped"].
map(c=>f("span",{},c)),f("span",{id:"st-waits"},"… your text is read as soon as it runs"));n.append(f("p",{},o,s),a,i),e.onState(c=>{let{phase:l,loaded:d,total:u}=c;
t.dataset.phase=l,t.textContent=Ql[l],t.toggleAttribute("data-quiet",l==="ready"||l==="idle");let p=ie(c);if(n.hidden=!p,!p)return;let h=u?Math.floor(100*d/u):0;
o.textContent!=="The engine starts"&&(o.textContent="The engine starts");let m=l==="fetching"&&u?", kept for the next visit":"";s.textContent=` · ${kn(c)}${m}`,
r.style.width=`${h}%`,a.setAttribute("aria-valuenow",String(h))})}var Zl={selected:"",panes:[],bare:!1,height:0};function be(e,t){let n={...Zl,...e},o=[];function s(r,...a){for(let i of o)i[0]===r&&o.includes(i)&&i[1](...a)}return{
get:r=>n[r],set(r,a){let i=typeof r=="string"?{[r]:a}:r,c=Object.keys(i).filter(l=>n[l]!==i[l]);Object.assign(n,i);for(let l of c)s(`change:${l}`)},save_changes(){},
send:t,on(r,a){o=[...o,[r,a]]},off(r,a){o=o.filter(i=>i[0]!==r||i[1]!==a)},fire:s}}var ef="Nothing was changed.";function is(e,t){let n=Promise.resolve(),o=be(t,a=>{n=n.then(()=>s(a))});async function s(a){try{r(await e.call("ask",{message:a,step:o.
get("step")??0}))}catch(i){let{what:c=String(i?.message??i),advice:l=ef}=i??{};o.fire("msg:custom",{kind:"error",what:c,advice:l},[])}}function r(a){if(a.kind===
"shown"&&a.data!==o.get("data"))o.set({data:a.data,step:a.step});else if(a.kind==="exported"){let i=new TextEncoder().encode(a.page),c=`The report is ready (${Math.
round(i.length/1024)} KiB):`;o.fire("msg:custom",{kind:"exported",text:c,name:a.name},[i.buffer])}else a.kind==="linked"?o.fire("msg:custom",a,[]):o.fire("msg:c\
ustom",{kind:"nothing"},[])}return o}function cs(e){return e.getRootNode().activeElement??null}function ce(e){let t=cs(e);return t&&e.contains(t)?t:null}function De(e){let t=cs(e);return!t||t===document.
body}function mt(e){let t=ce(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:tf(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function tf({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function ee(e,t){if(!t||!(De(e)||
ce(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function gt(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}var te=["parent","child"];var q={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},xn={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var Re={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},wt=1e3,vn=50,ls=` 	\r
 `,fs={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var nf=2**26,ds=()=>({left:nf});function ke(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,ke(s,t)]));let n=rf.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${$n(e[0])}`);return n(e,t)}var $n=e=>String(JSON.stringify(e)).
slice(0,40);function D(e,t){let n=Array.isArray(e)?ke(e,t):null;if(!Array.isArray(n))throw new Error(`no list, but ${$n(e)}`);return n}function bt(e,t){if(!Number.
isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list of ${$n(e)} items, which is not a number or too many`);return t.left-=e,e}function ye(e,t){if(!e)throw new Error(
t)}function Sn(e,t){let n=[];for(let s of e){let[r,a,i]=Array.isArray(s)?s:[];n.push(r===q.BESIDE?of(n[a],D(i,t)):D(s,t))}let[o]=n;return ye(n.length>0&&n.every(
({length:s})=>s===o.length),"columns are of different lengths"),n}function of(e,t){return ye(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+
n)}function us(e,t){return ye(Array.isArray(e)&&e.length===t.length,"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var sf=[[q.PLAIN,af],[q.RUNS,cf],[
q.STEPS,lf],[q.NUMBERED,ff],[q.HOLES,df],[q.ROWS,uf],[q.RAGGED,pf],[q.RECORDS,hf],[q.TABLE,mf],[q.PATTERNS,wf]],rf=new Map(sf);function af(e,t){bt(e.length-1,t);
let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]=="object"&&(n[o]=ke(n[o],t));return n}function cf([,e,t],n){let o=D(e,n),s=[],r=D(t,n);ye(r.length===o.
length,"runs without a value");for(let a=0;a<o.length;a+=1){let i=s.length+bt(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function lf([,e,t],n){let o=D(
t,n);bt(o.length+1,n);let s=[e],r=e;for(let a of o)s.push(r+=a);return s}function ff([,e,t],n){let o=D(e,n);return D(t,n).map(s=>o[s])}function df([,e,t],n){let o=D(
t,n),s=0;return D(e,n).map(r=>r?o[s++]:null)}function uf([,...e],t){let n=Sn(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function pf([
,e,t],n){let o=D(t,n),s=0;return D(e,n).map(r=>o.slice(s,s+=bt(r,n)))}function hf([,e,...t],n){let o=us(e,Sn(t,n));return o[0][1].map((s,r)=>Object.fromEntries(
o.map(([a,i])=>[a,i[r]])))}function mf([,e,...t],n){return Object.fromEntries(us(e,Sn(t,n)))}var gf=new RegExp(`([${Object.values(xn).join("")}])`);function wf([
,e,t,...n],o){let s=0,r=D(e,o).map(a=>{let i=String(a).split(gf),c=i.filter((u,p)=>p%2),l=n.slice(s,s+=c.length).map(u=>D(u,o));ye(l.length===c.length,"a patter\
n lacks what is in its gaps");let d=c.map(u=>u===xn.HEXADECIMAL);return{pieces:i.filter((u,p)=>p%2===0),hex:d,columns:l,turn:0}});return D(t,o).map(a=>{let i=r[a];
return ye(i!==void 0,"a text of no pattern"),bf(i)})}function bf(e){let{pieces:t,hex:n,columns:o}=e,s=e.turn++,r=t[0];for(let a=0;a<o.length;a+=1){let i=o[a][s];
r+=(n[a]?`0x${i.toString(16)}`:i)+t[a+1]}return r}var ps=2**29-2**10;async function hs(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e=="string"&&e.trimStart().
startsWith("{")?JSON.parse(e):ms(JSON.parse(await kf(nt(fn(yf(e)),"deflate").getReader())),ds())}catch(n){throw new Error(`the data can't be read: ${n?.message??
n}`,{cause:n})}}function yf(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?Pe(e.trim()):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}
async function kf(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>ps)throw e.cancel(),new Error(
`they are more than ${ps} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function ms({as:e,in:t,of:n},o){let{changes:s,...r}=t,a={...e,
...ke(r,o)};for(let[i,c]of Object.entries(n))a[i]=ms(c,o);return s&&(a.changes=xf(ke(s,o),a)),a}function xf({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,
columnNames:i}){let c=n.map(([d,u],p)=>({table:d,column:u,rows:o[p],now:s[p],next:0,cells:[...r[a[d]][i[u]]]})),l=0;return e.map(d=>{let u=[];for(let p=l+d;l<p;l+=
1){let h=c[t[l]],m=h.rows[h.next];if(!(m>=0&&m<h.cells.length))throw new Error("a step changes a row that is not there");let g=h.now[h.next];u.push([h.table,h.column,
m,g,h.cells[m]]),h.cells[m]=g,h.next+=1}return u})}function gs(e,t){let n=[],o=null;async function s(){for(;n.length;){let[r]=n.splice(0).slice(-1);try{await e(r)}catch(a){t(a),await null}}o=null}return r=>(n.push(
r),o??=s(),o)}function vf(e,t){return e.phaseNames?.[t]?.label??""}function R(e,t){return`${t} ${vf(e,t)}`.trim()}function ws(e,t){return e.phaseNames?.[t]?.who??""}function xe(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}var ys=e=>e.replace(/^\[(.*)\]$/,"$1");function ks(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=L(a.end[t]-a.start[t]),c=ys(a.title[t]),l=a.use[t],d=l===
"injected"&&a.source[t]==="assumed";if(r){let u={text:"✗ in the way",shorter:["✗ in way"],strong:!0,alarm:!0};return l==="reservation"?[u,{text:"own reserva\
tion",shorter:["its own"]}]:[u,d?bs(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,shorter:[`\
? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(
/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:d?[{...bs(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}\
, ${i}`,shorter:[c],strong:n}]}function bs(e,t){let n=["unknown occupant","unknown"];return e?{text:`perhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function xs(e,t,n=!1){
return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["\
free"]}}var vs=e=>({text:`${L(e)} free`,shorter:[L(e)]});function $s({columns:e,differ:t,assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&
!o?"no change, assumed":"no change"}function Ss(e,t,n){if(t.count>1)return{name:`${t.count} regions, too thin to be told apart here: zoom in`};let o=e.store.region(
e.who,t.first);return{name:o.name||`(${o.use})`,where:`${S(o.start)} – ${S(o.end)}`,size:L(o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:S(o.
base),source:n(o)}}function Os(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${ys(s)}\
: ${S(r)} – ${S(a)}, ${L(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),a=r.start-s.end,i=a>0?`${L(a)} apart`:a===0?"side by side":"overla\
pping";return`2 selected, ${L(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([
s,r])=>`${s} ${L(r)}`);return`${e.length} selected: ${o.join(", ")}`}var Es=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var $f="http://www.w3.org/2000/svg",Sf={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function ne(e,t,...n){let o=document.createElementNS($f,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function On(e){let t=Sf[e];if(!t)return null;let n=`var(--mark-${e})`;return ne("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke\
-width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function yt(e){if(e==="note")return f("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=On(e);return ne(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}function Ms(e,t){for(let[n,o]of Object.entries(t.timeline))e.
style.setProperty(`--mark-${n}`,String(o));e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var Of=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],Ef=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function oe(e){return f("dl",{},...e.flatMap(([t,n])=>[f("dt",{},t),f("dd",{},n)]))}var En=e=>f("ul",{},...e.map(t=>f("li",{},...Array.isArray(t)?t:[t]))),
je=e=>f("p",{},e);function Mf(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[ze(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[f("h3",{},"Regions"),En([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),f("h3",
{},"Where a DLL is in the child"),En(s)]}function Lf(e){let t=e.data.help.marks.map(([n,o,s])=>[f("span",{class:"fv-help-mark"},yt(n),o),s]);return[je("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),oe(t)]}function Af({data:e}){
let t=Object.entries(e.phaseNames??{}).map(([n,o])=>[R(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[je(`As under the policy ${e.policy}, \
in the order of a successful fork.`),oe(t)]}function Tf({data:e}){let t=new Map(e.switches);return[je("A switch turns a part of a policy on or off: the name of \
a policy may be followed by +topsort or -topsort. Marked ✓: on in this fork."),oe(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function Cf({data:e}){
return[je("In a notebook the fork can be changed and run again: move a DLL or change its size, turn a switch, take a place in the child, or add a fault. The vie\
w stays where it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),f("h3",{},"Faults"),oe(e.help.faults)]}function zf(e,t,n){
let o=a=>oe(a.map(([,i,c])=>[f("kbd",{},i),c])),{data:s}=e,r=[...Ef,...Es];return{keys:["Keys",[o(t()),...s.still?[]:[f("h3",{},"While you present"),o(n())],f("\
h3",{},"Mouse"),En(r)]],...s.still?{}:{timeline:["Timeline",Lf(e)]},map:["Map",Mf(e)],...s.still?{}:{phases:["Phases",Af(e)],policies:["Policies",[je("Each poli\
cy is the fork machinery of one period."),oe(s.help.policies)]],switches:["Switches",Tf(e)],whatif:["What if",Cf(e)]},find:["Find",[oe(Of.map(([a,i])=>[f("code",
{},a),i]))]],glossary:["Glossary",[oe(s.glossary.map(([a,i],c)=>[f("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},a),i]))]]}}function Ls(e,t,n){let o=null;
function s(a){let i=o?.querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}function r(){let a=Object.entries(
zf(e,t,n)),i=a.map(([c,[l]])=>f("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=f("dialog",{class:"fv-help","aria-label":"Help"},f(
"header",{},f("nav",{"aria-label":"Parts of the help"},...i),k("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Close",class:"fv-icon"})),f("div",
{class:"fv-help-body",tabindex:0},...a.map(([c,[l,d]])=>f("section",{},f("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...d)))),e.root.append(o)}return{get open(){
return!!o?.open},toggle(a){if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&s(a)}}}function Pf(e){let{store:t,lecture:n}=e;return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page U\
p, shift+n","previous decision",n.back],[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.
go(t.step-1)],...e.sides?[]:_f(n)]}var _f=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what \
happens next",e.reveal]];function Nf(e,t){let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).
map(Number).sort((i,c)=>i-c);return[["ArrowLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork\
, the next real step",()=>e.forward()],["PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],
["Home","Home","first step",()=>e.go(0)],["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(
s(o.decisions))],["N","shift+n","previous decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",
()=>e.go(r(o.failures))],["c","c","next step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(
r(e.pickedSteps()))],["m","m","next note of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous \
DLL",()=>e.selectNext(-1)],["g","g","go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−",
"zoom out",()=>e.space?.zoomBy(1/.6)],["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold the\
m again",()=>e.space?.unfold?.()],["/","/","find regions",()=>e.search?.focus()],["w","w","what if: change the fork and run it again (in a notebook)",()=>e.whatIf()],
...e.moreKeys?[]:If(e),["t","t","light or dark",()=>e.toggleTheme()],["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the pres\
entation",()=>e.select(null)]]}var If=e=>[["p","p","present: the map and the words alone, large; again leaves",()=>e.present()]];function kt(e){let t=Pf(e),n=Ls(
e,()=>o,()=>t),o=[...e.moreKeys??[],...Nf(e,()=>n.toggle())],s=new Map(o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(d=>[d,l])));function a({key:c,
shiftKey:l}){let d=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.lecture.active&&r.get(d)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||
n.open)return;let l=c.composedPath?.()[0]??c.target;if(gt(c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let d=a(c);d&&(c.preventDefault(),
c.stopPropagation(),e.guard(d))}return{onKey:i,help:n.toggle,press:c=>s.get(c)?.()}}var Mn="|";function zs(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>Ps(r.at(-1)),i=()=>r.map(u=>xt(n,u)).join(Mn);function c(u){r=u,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(u,p=!1){let h=typeof u=="string"?Bf(n,u):u&&u.dll!==-1?[u]:[];c(p&&h.length?Df(n,r,h):h)}function d(u){let p=n.dlls.
length,h=u>0?0:p-1;p&&l({dll:a()<0?h:(a()+u+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>As(e.store,r),pickedSteps:()=>jf(
e,a()),selectedSpans:()=>Rf(e.store,As(e.store,r)),select:l,selectNext:d,selectRow:(u,p,h=!1)=>l(Ts(e.store,u,p),h),selectRows(u){let p=u.map(([h,m])=>Ts(e.store,
h,m));c([...new Map(p.map(h=>[xt(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function Df(e,t,n){let o=n.map(r=>xt(e,r)),s=t.filter(r=>!o.includes(xt(
e,r)));return s.length<t.length?s:[...s,...n]}function As(e,t){if(!t.length)return[];let n=new Set(t.map(Ps)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function Rf(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function jf({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function Ts(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var Ps=e=>e&&"dll"in e?e.dll:-1;function xt(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${S(t.start)}`}function Bf(e,t){let n=Cs(e,t);
return n?[n]:t.split(Mn).flatMap(o=>Cs(e,o)??[])}function Cs(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(Mn)?null:{who:o,start:Number(s)}}var Wf=["shown","windows","stays"],Ff=fs.parent.filter(e=>!Wf.includes(e));function _s(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)qf(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>Hf(e,o),read:(o=t)=>Uf(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??Xf(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>Kf(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function qf({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,d,u]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?d:u;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function Hf({strings:e,words:t},n){
let[o,s,r,a,i,c,l,d,u]=t[n];return{phase:o,kind:c,dll:u,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[d],facts:i.map(p=>e[p])}}function Uf({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function Xf(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function Kf({tables:e},t,n){let o=e[t],s={who:t};for(let r of Ff)s[r]=o[r][n];return s}function Gf(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s)}var Ns=()=>window.matchMedia?.("(prefers-color-scheme: dark)");function Yf(){
let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.vscodeThemeKind.includes(
"dark")?"dark":"light":Ns()?.matches?"dark":"light"}function Vf(e){let t=Ns(),n=new MutationObserver(e);return n.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.("change",e)}}function Is(e,t){let n=t||
"",o=!1,s=()=>o?"light":n||Yf();function r(){let i=e.themes[s()];e.root.dataset.theme=s(),Gf(e.root,i),e.restyle(i),o||e.host.onTheme?.(s())}let a=Vf(()=>{n||r()});
return{get:()=>e.themes[s()],apply:r,name:s,toggle(){n=s()==="dark"?"light":"dark",r()},onPaper(i){o!==i&&(o=i,r())},close:a}}function Ds(){let e=f("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(k("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(f("b",{},"Error: "),s,f("br"),r)}return{element:e,
hide:t,complain:o,message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof Error?r.message:String(r);o(a,"The explorer sti\
ll works; load it again if what it shows is wrong.")}}}}var Jf=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],Qf=[[700,"high"],[560,"low"],[0,"least"]],Zf={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},ed={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:19,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},Rs=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],js=e=>Rs(Jf,e),Bs=e=>Rs(
Qf,e),vt=(e,t=!1)=>(t?ed:Zf)[e];function ve(e,t,n,o){let s=_s(t),r=Ds(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:vt("middle"),search:null,asks:null,live:null,cause:null,byBase:td(t),...od(t),theme:()=>i.colours.get(),toggleTheme:()=>i.
colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>i.asks?.toggle(),full:c=>i.layout.full(
c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...nd(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=zs(i,a),Object.assign(i,i.picked.forUi),i.colours=Is(i,n.keep?.theme??n.theme),i}function td({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function nd(e,t,n,o,s){function r(i,c=!1){let l=t.step,d=t.go(i);if(!(t.step===l&&!c)){for(let u of n)u.
update?.(d);a(),c||o.onStep?.(t.step)}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();t.step===
t.last&&i?i.step():r(t.step+1)}}}function od(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function le({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function H(e,t,n){n?e[t]="true":delete e[t]}var An="forkviz.layout",sd=()=>({folded:{},tabs:{},sizes:{},full:""}),Ln=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function rd(e){let{folded:t,tabs:n,sizes:o,
full:s}=Ln(e),r=(i,c)=>Object.fromEntries(Object.entries(Ln(i)).filter(([,l])=>typeof l===c)),a=Object.entries(Ln(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function Fs(e,t){let n=rd(e??(t?ad():null));return{choices:n,save(){t&&
Ws(n)},forget(){Object.assign(n,sd()),t&&Ws(null)}}}function ad(){try{return JSON.parse(localStorage.getItem(An)??"null")}catch{return null}}function Ws(e){try{
e?localStorage.setItem(An,JSON.stringify(e)):localStorage.removeItem(An)}catch{}}var E=(e,...t)=>({panes:t,weight:e}),X=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),K=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function id({unused:e,
height:t}){if(t<440){let o=E(52,"algorithm","calls","sorting","recursion");return K("middle-low",670,E(48,"why"),o)}if(e("recursion")){let o=E(27,"calls","sorti\
ng","recursion");return K("middle-right",670,E(46,"why"),E(27,"algorithm"),o)}let n=X("middle-calls",31,E(316,"recursion"),E(346,"calls","sorting"));return K("m\
iddle-deep",670,E(40,"why"),n,E(29,"algorithm"))}function qs(e){let t=(e.plan??cd[e.kind==="whole"?e.size:e.kind])(e);return Hs(t,e)??X("empty",1)}var cd={wide:()=>X(
"wide",1,E(760,"space"),K("wide-middle",640,E(36,"why"),E(32,"sorting"),E(32,"recursion")),K("wide-right",488,E(42,"algorithm"),E(24,"calls"),E(34,"said"))),middle:e=>X(
"middle",1,E(586,"space"),id(e)),narrow:({height:e})=>X("narrow",1,E(430,"space"),e<330?E(506,"why","algorithm","calls","sorting","recursion"):K("narrow-right",
506,E(50,"why"),E(50,"algorithm","calls","sorting","recursion"))),phone:()=>K("phone",1,E(60,"space"),E(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?K:X)("present",1,E(52,"space"),E(48,"why")),still:({width:e})=>(e<700?K:X)("still",1,E(64,"space"),E(36,"why")),aligned:({width:e})=>K("aligne\
d",1,E(63,"space"),e<560?E(37,"why","calls"):X("aligned-words",37,E(50,"why"),E(50,"calls"))),some({panes:e,width:t}){let n=ld.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return X("some",1,...n.map(a=>E(1,a)));let[s,...r]=n;return o>1?X("some",1,E(1,s),E(1,...r)):K("some",1,E(1,s),E(1,...r))}},ld=["\
space","why","recursion","sorting","algorithm","calls"];function Hs(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>Hs(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(...fd(e.id,o)),s.length?{...e,parts:s}:null}function fd(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...E(1,r),folded:!0}));n.push({...X(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var dd={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},ud=[240,110],$e=e=>"panes"in e?e.
panes[0]:e.id;function $t(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>dd[a]??ud);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map($t),o=n.reduce((r,a,i)=>r+(Tn(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var Us=e=>"panes"in e&&!!e.folded,Tn=e=>"panes"in e?void 0:e.fixed;function pd(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function Cn(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>Tn(g)??$t(g)[a]),l=r.map(g=>Tn(g)===void 0),d=r.filter(
(g,w)=>l[w]).map(g=>n(e,$e(g))),u=d.length>0&&d.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?u?n(e,$e(g))??0:g.weight:0),h=pd(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};Cn(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!Us(g)&&!Us(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var Xs=24;function hd({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function md(e){let t=f("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return gd(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-Xs:Xs,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function gd(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function wd(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${$e(t.parts[n])} and ${$e(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function Ks(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return md({line:a,move(i,c){let{split:l}=a(),
d=hd(a(),i,c),u=l.parts.map((p,h)=>[$e(p),d[h]]);t.sizes[l.id]=Object.fromEntries(u),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),le(l,i.box),wd(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function Gs(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=u=>u===n.full;function c({panes:u,folded:p,box:h,key:m},g){let w=u.length>1,b=w?o.draw(m,u,u.some(i)?g:h):
u[0],y=w?o.height():0;for(let x of u){let O=i(x)&&!p,$=O?g:h;le(s[x],{...$,y:$.y+y,height:$.height-y});let{dataset:M}=s[x];H(M,"folded",p),H(M,"tabbed",w),H(M,"\
full",O),H(M,"behind",w&&x!==b);let C=a.get(x);r.get(x)?.tell(p,C?.unused?.(e.data,e)||C?.said?.(e)||"")}}function l(u,p){let h=s[u];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(u)&&m(n.full);H(h.dataset,"away",(g||!m(u))&&!h.hidden)}function d(u,p,{over:h,size:m}){for(let y of Object.
keys(s))H(s[y].dataset,"over",y===h);let g=s[h];if(!g)return;let w=u.find(({panes:y})=>y.includes("why"))?.box??p,b=m==="phone"?0:w.x;le(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(u,p,h){for(let m of u)c(m,p);o.drop(new Set(u.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,u);d(u,p,h)}}}var bd={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},yd=["algorithm","calls"];function kd(e,t){let[n,o,s]=[...e.children];n.hidden=!1,o.hidden=!0;
let r=e.clientWidth,a=r>0&&n.offsetWidth+s.offsetWidth>r;n.hidden=a,o.hidden=!a,o.value=t}function xd(e,t,n,{shown:o,pick:s}){let r=n.map(u=>f("button",{type:"b\
utton",role:"tab",id:`${e.mine}tab-${u}`,data:{tab:u},"aria-controls":e.panes[u].id,onclick:()=>s(u)})),a=f("div",{class:"fv-tab-list",role:"tablist","aria-labe\
l":"Panes"},...r),i=n.map(u=>f("option",{value:u},e.specs.get(u).title)),c=f("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},
...i),l=f("span",{class:"fv-tabs-end"}),d=f("div",{class:"fv-tabs",data:{key:t}},a,c,l);return d.addEventListener("keydown",u=>{let p={ArrowLeft:-1,ArrowRight:1}[u.
key];if(!p)return;u.preventDefault(),u.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),d}function vd(e,t,n){let o=t.querySelectorAll(
"[role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??bd[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),kd(t,n)}function Ys(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=xd(e,i,c,{shown:()=>r(c),pick(u){t.tabs[c[0]]=u,n()}}),d={element:l,panes:c};return o.set(i,d),e.panes[c[0]].before(l),d}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...yd,...c.map(({panes:d})=>d[0])]))t.tabs[l]=i},draw(i,c,l){let d=r(c),{element:u}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return le(u,{...l,height:s()}),vd(e,u,d),d},drop(i){for(let[c,{element:l,panes:d}]of o)if(!i.has(c)){for(let u of d)
e.heads.get(u)?.home();l.remove(),o.delete(c)}}}}function Vs(e,t){let{host:n}=e,o=Fs(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,over:""},a=Ys(e,s,()=>u()),i=Ks(t,s,()=>u()),
c=Gs(e,t,s,a),l="";function d(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=js(h),Od(e,r,m),e.fit?.();let g=qs(Sd(e,t,r,s)),w=Zs(t),
b=$t(g)[1],y={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:x,separators:O}=Cn(g,y,(M,C)=>s.sizes[M.id]?.[C]),$=JSON.stringify([x,y,s.full,s.tabs,r,
p.dataset.tall]);return $===l?!1:(l=$,t.style.height=`${y.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}px`:""),c.place(x,y,
r),i.draw(s.full?[]:O),!0)}function u(){o.save(),d()&&e.resized()}return{lay:d,choices:s,keep:()=>structuredClone(s),get presenting(){return r.presenting},get size(){
return r.size},...$d(e,r,s,a,u),reset(){o.forget(),u()}}}function $d(e,t,n,o,s){let r={present(a){t.presenting=a,H(e.root.dataset,"presenting",a),s()},fold(a,i=!Qs(
e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},
over(a){let i=t.size==="wide"&&Js(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus(
{preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;return!0}};return r}function Js({host:e,data:t},{presenting:n}){
return n?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var zn=(e,t)=>e.specs.get(t)?.unused?.(e.data,e)??"";function Qs(e,t,n,o){
let s=n.folded[o];return s!==void 0?s:zn(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!zn(e,"recursion")}function Sd(e,t,n,o){let s=Js(e,n),r=n.size==="wide"&&s===
"whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{size:n.size,panes:new Set(a),folded:i=>Qs(
e,n,o,i),unused:i=>!!zn(e,i),kind:s,plan:e.plan,...Zs(t)}}function Zs({parentElement:e}){return{width:e?.clientWidth??0,height:e?.clientHeight??0}}function Od(e,{
size:t,presenting:n},o){let{root:s}=e;e.size=s.dataset.size=t,e.tall=s.dataset.tall=Bs(o),e.type=vt(t,n);for(let[r,a]of Object.entries(e.type))s.style.setProperty(
`--type-${r}`,`${a}px`)}var Ed=["decisions","all"],Md=[.5,1,2],Ld={decisions:1800,all:350},Ad=new Set(["decision","failure","done"]);function Pn(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>Ad.has(e[s])||n.has(s)||s===o)}function Be(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function St(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&Ed.includes(n.policy)?n.policy:"decisions",a=n.speed&&Md.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):Pn(o.tables.ticks.mark,Be(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(d,Ld[r]/a)}function d(){o.step<o.last&&e.go(c()),
o.step<o.last?l():u()}function u(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:u,toggle(){
return i?u():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function Td({store:e,data:t}){let n=()=>t.still?[]:Pn(e.tables.ticks.mark,Be(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...Be(t),-1)<0?e.last:Math.max(...Be(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function er(e,t,n){
let o=Td(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...Cd(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function Cd(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(u){a=!0;try{e.go(u)}finally{a=!1}s()}function c(u){u!==void 0&&(Object.assign(t,{asked:u,
covered:t.predicting}),i(t.covered?Math.max(u-1,0):u))}function l(){let{step:u}=e.store,p=t.predicting&&o()&&n.has(u);Object.assign(t,{asked:u,covered:p}),s()}function d(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let u=n.after(r());u===void 0&&!t.covered?e.forward():c(u)},back:()=>c(n.before(r())),reveal:d,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?d():s()},moved(){!a&&o()&&l()},turned:l}}function tr({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}function or(e,t){let{root:n}=e,o=er(e,()=>t.presenting,s);function s(){let u=ce(n)?.dataset.do==="reveal";H(n.dataset,"covered",o.covered),H(n.dataset,"early",o.
early),u&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&zd(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),nr(n),i()&&document.exitFullscreen().catch(()=>{}),ce(
n)?.dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&
t.presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function d(u){if(!t.presenting||!De(n)||n.contains(u.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=u;if(h||m||g)return;u.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||u.preventDefault()}return window.addEventListener("keydown",d,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",d,!0),nr(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function zd(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function nr(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function Ot(e){let{root:t,places:n}=e,o=Vs(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=or(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&gt(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get size(){
return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}function Et(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function sr(e){return Et(
e).join(" ")}function j(e){let t=Et(e),n=t.length>1&&t.at(-1)==="0000";return f("code",{class:"fv-address"},...t.map((o,s)=>f("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}var Pd="[data-folded], [data-behind], [data-away]",rr=e=>!e?.closest(Pd);function ar(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(!a)return;let c=a;
a=null,o?.(c)}return n.update=c=>{a=_d(a,c),rr(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{rr(e.panes[t])&&i(),s?.()},n.renew=()=>{a=null,r?.()},n}function _d(e,t){
if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var _n=new Map;function N(e){if(_n.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;_n.set(t,{...e,make:(o,...s)=>ar(o,t,n(o,...s))})}
function G(){return[..._n.values()]}function ir(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?Nn(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function Nn(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var Nd={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},Id={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function Dd(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?Wd(e,s):null,t.replaceChildren(...s?[Rd(e,s),jd(),n.element]:
r?Bd(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function Rd(e,t){return f("h1",{class:"fv-verdict-says",title:e.
data.title},f("b",{class:"fv-verdict-head"},f("span",{"aria-hidden":"true"},`${Nd[t.kind]} `),`${t.head}:`)," ",f("span",{},...lr(t.pieces)))}var jd=()=>f("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function lr(e){return e.map(([t,n])=>t==="address"?j(Number(n)):t==="name"?f("bdi",{},String(n)):String(n))}
function Bd(e){return[f("h1",{class:"fv-verdict-says"},e.data.title),f("div",{class:"fv-verdict-chain"},f("p",{class:"fv-census"},e.data.census),...fr(e))]}function Wd(e,t){
let n=t.links.filter(d=>d.role!=="retry"),o=t.links.filter(d=>d.role==="retry"),s=n.map(d=>({link:d,element:cr(e,d)})),r=o.length?{link:o[0],element:cr(e,o[0])}:
null,a=f("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=f("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...qd(e,t),...fr(e));function c(){
let{step:d}=e.store,u=n.at(-1);if(!(!u||d>=u.step||n.some(p=>p.step===d)))return o.findLast(p=>p.step<=d)}function l(){let{step:d}=e.store,u=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&u&&(r.link=u,In(e,r.element,u,d),p.splice(-1,0,{link:u,element:r.element,at:d}));for(let m of p)m.element.ariaCurrent=m.at===d?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>f("li",{},g?f("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:d,element:u}of s)In(e,u,d,d.step);l()}}}function cr(e,t){let n=f("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),In(e,n,t,t.step),n}function In(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:Id[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?Fd():s?f("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?f("b",{},r):null,r?" ":null,f("span",{},c??i)].filter(d=>d!==null))}function Fd(){return v("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},v("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function qd(e,{remedy:t}){if(!t)return[];let n=ir(e,t);return[f("p",{class:"fv\
-remedy"},f("b",{},"Remedy:")," ",...lr(t.pieces),...n?[" ",k("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function fr(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[k("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}N({name:"verdict",title:"Verdict",head:!1,make:Dd});function Mt(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var dr=64,Hd=["selection_glyph","nonselection_glyph",
"muted_glyph","decimated_glyph"],Ud=["set_data","set_visuals","after_visuals","after_lazy_visuals","map_data"];function Se(e){let t=Object.fromEntries(Ud.map(n=>[
n,()=>{}]));for(let n of e.renderer_views?.values()??[])for(let o of Hd)n[o]&&Object.assign(n[o],t)}function Lt(e){let t=new Map;return(n,o)=>{let s=e.get(n),r=s.
data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/dr)*dr);if(i!==a&&(s.visible=!1),r.data=Xd(o,i),i===a)
return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function Xd(e,t){let n={x:NaN,
y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(Math.max(
t-s.length,0)).fill(n[o]??0)]]))}function B(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,s])=>[o,
{value:s}])))}function W(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function At(e){return new Map(e.renderers.map(t=>[t.name,t]))}function Tt(e,t){
for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var Kd="DejaVu Sans, Segoe UI, system-ui, sans-serif",We,Ct=new Map;function J(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=Ct.get(o);if(s!==void 0)return s;We===
void 0&&(We=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return We&&(We.font=`${n} ${t}px ${Kd}`,r=We.measureText(e).width),Ct.
size>5e3&&Ct.clear(),Ct.set(o,r),r}function Oe(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}var ur=new WeakMap;function Gd(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return Dn(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function Dn(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function pr(e){
let t=f("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=Gd(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>f("li",{},yt(r),a)))};return ur.set(e,n),n(),t}function Rn(e){ur.get(e)?.()}function Bn(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function Fe(e,t,n=12,o="normal"){return e.find(s=>J(s,n,o)+(s.length>3?8:2)<=t)??""}function Wn({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?R(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function hr(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of te){let[g,w]=n[m],b=t.boxes.filter(y=>y.who===m&&y.band>=0);e(`l\
ane ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(y=>y.left+.5),right:b.map(y=>y.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(y=>R(a,i[y.band])),title:b.map(y=>c[y.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>jn(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>Fe([R(a,i[m.band]),i[m.band]],m.right-m.left,s))});let d=t.boxes.find(m=>m.count===0),[u,p]=n.child,h=Wn(o);
e("phase unreached",{left:d?[d.left+.5]:[],right:d?[d.right-.5]:[],top:d?[u]:[],bottom:d?[p]:[],name:d?[h[0]]:[],title:d?["the child ended before"]:[]}),e("unre\
ached name",{x:d?[(d.left+d.right)/2]:[],y:d?[jn(n.child)]:[],text:d?[n.named?Fe(h,d.right-d.left,s):""]:[]})}var jn=e=>((e[0]??0)+(e[1]??0))/2;function mr(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,d)=>{let u=Math.round(t.at(d));a.get(l)!==u&&(a.set(l,u),r.set(l,[...r.get(l)??[],d]))});let i=l=>l.
map(d=>s.words(d).what);for(let l of["other","call"]){let d=n.steps&&!n.thin?r.get(l)??[]:[],u=d.map(t.at),p=l==="call"?4:1.5;e(`mark ${l}`,{x0:u,x1:u,y0:d.map(
()=>n.axis-p),y1:d.map(()=>n.axis+p),step:d,what:i(d)})}for(let l of["frame","decision","done","failure"]){let d=n.thin?l==="failure"?gr(o.data):[]:n.steps?r.get(
l)??[]:[];e(`mark ${l}`,{x:d.map(t.at),y:d.map(()=>n.marks),step:d,what:i(d)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?[t.width]:[],y0:c?[n.axis]:[],y1:c?
[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function gr(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(t.step)).map(t=>t.step)}function wr(e,t,n,{
data:o,store:s},r){let a=n.steps?Dn(o):null,[i]=gr(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),d=a&&i!==void 0&&Math.abs(l-c)>16,u=n.thin?[l-Math.sign(l-c)*14,
n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,u[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,u[1]]];e("link",{xs:d?[p[0]]:[],ys:d?[p[1]]:[]}),r(n.thin?
Math.sign(l-c):0),e("link head",{x:d?[u[0]]:[],y:d?[u[1]]:[],step:d?[0]:[],what:d?[""]:[]}),e("link cause",{x:a?[c]:[],y:a?[n.marks]:[],step:a?[a.step]:[],what:a?
[s.words(a.step).what]:[]})}function Fn(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>
0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,d]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),y1:l.map(()=>d),step:i,what:i.map(()=>"")}),
e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>jn(n.child)),text:c.map((h,m)=>n.named?Fe([`child ${m+1}`,String(m+1)],(h?.right??0)-(h?.left??0)+4):"")});let u=n.
steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:u.map(t.at),y:u.map(()=>n.arrow+1),text:u.map(()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():
[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var zt=14,br=4;function Yd(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+br}M0 ${o-br}V${s}`}function yr(e){
let{store:t,data:n}=e,o=f("div",{class:"fv-phase-now","aria-hidden":"true"}),s=ne("svg",{class:"fv-cursor",width:2*zt,"aria-hidden":"true"}),r="";function a(c,l){
let d=t.tables.ticks.mark[t.step],u=`${d}/${l}/${JSON.stringify(c)}`;if(u===r)return;if(r=u,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-zt}\
 0 ${2*zt} ${c.height}`),!c.steps||c.thin){s.replaceChildren(ne("path",{class:"fv-cursor-line",d:Yd(c,l)}));return}let p=On(d==="call"?"":d),h=ne("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(ne("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,ne("path",{class:"fv-cursor-head",d:`M0 ${c.axis+
1}L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,d,u){let p=xe(t.tables.bands,t.step),h=p<0?null:c.boxes.find(b=>b.band===p);if(a(l,h?.who??""),s.style.transform=`\
translateX(${d+c.at(t.step)-zt}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"];o.textContent=l.named?Fe([R(
n,m),m],h.right-h.left,u,"bold"):"",o.style.transform=`translate(${d+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.
fontSize=`${u}px`}return{elements:[o,s],stand:i}}function Vd(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,d)=>d).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,d)=>l+(e[d]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,d)=>s.has(d)||!i?o:l/i*a);for(let l of c)s.add(l)}}function Jd({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function kr({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function qn(e,t,n,{missing:o=0,least:s=31}={}){
let r=Jd(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,d=Vd(i.map(h=>h.count**.85),
n-l,s),u=0,p=0;for(let h of r)h.left=u,u+=h.count?d[p++]??0:l,h.right=u;return{boxes:r,width:n,at:h=>Qd(i,h),step:h=>Zd(i,h)}}function Qd(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function Zd(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var eu=7,tu=54,nu={missing:12,least:6},ou=new Set(["failure","decision","frame","done"]);function su(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&B(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of te)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function ru({store:e,data:t}){let n=xe(e.tables.
bands,e.step),o=n<0?"":`, ${R(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function au(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function iu(e,t,n,o){let s=At(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:Lt(s),inset:0,size:12,cursor:yr(e),slider:f(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>f("span",{class:"fv-lane"},a)),rows:Bn(88),laid:qn(e.store.tables,e.store.last,800)}}var cu=(e,t)=>J(
e,t,"bold"),lu=e=>Math.max(e.type?.label??12,12);function xr({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",ru(e))}function fu(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),xr(e)}function du(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=Bn(a),{tables:c}=t.store,{size:l,least:d}=kr(c,r,lu(t),cu);e.size=l,n.min_border_left=i.thin?0:tu;let[u=""]=Wn(
t),p=i.thin?nu:{missing:J(u,l)+14,least:d},h=e.laid=qn(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])B(o.get(m).glyph,{text_font_size:`${l}px`});hr(s,h,i,t,l),mr(s,h,i,t),wr(s,h,i,t,m=>{B(o.get("link head").glyph,
{angle:m*Math.PI/2})}),Fn(s,h,i,t),fu(e)}function uu({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,d=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return d;let{mark:u}=e.store.tables.ticks,p=d,h=eu;for(let m=Math.max(d-20,0);m<=Math.min(d+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!ou.has(u[m])||g>=h||([p,h]=[m,g])}return p}function pu(e,t,n,o){Se(o);let s=iu(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r=W(
()=>du(s));return au(e,t,s.slider,(a,i)=>uu(s,a,i)),e.places?.marks.replaceChildren(pr(e)),Tt(n,r),r(),{name:"timeline",update:()=>xr(s),pick(){Fn(s.give,s.laid,
s.rows,e),Rn(e)},resize:r,renew(){r(),Rn(e)},restyle(a){Mt(n,a),su(s.renderers,a),Ms(e.root,a),r()},figure:n,view:o}}N({name:"timeline",title:"Timeline",figure:"\
timeline",head:!1,make:pu});var $r=e=>`${e.start}-${e.end}`;function Sr(e){return new Set(e.map($r)).size}function Or(e,t){let{spans:n,first:o,last:s}=e,r=hu(e,t),a=[...r].sort((l,d)=>o[l]-
o[d]||s[d]-s[l]||l-d),i=Er(e,r),c=[];for(let l of a){let d=c.at(-1);d&&i[s[l]-1]===i[o[d[0]]]?d.push(l):c.push([l])}return c.flatMap(l=>mu(l,n)).filter(l=>Sr(l.
map(d=>n[d]))>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(d=>n[d].end)),first:o[l[0]],last:Math.max(...l.map(d=>s[d])),spans:l}))}function hu(e,t){let{
spans:n,first:o,last:s}=e,r=new Set(n.keys());for(let a of[...r])t(n[a])||r.delete(a);for(let a=-1;a!==r.size;){a=r.size;let i=Er(e,r);for(let c of[...r])i[s[c]-
1]!==i[o[c]]&&r.delete(c)}return r}function Er({spans:e,borders:t,first:n,last:o},s){let r=new Uint8Array(t.length);e.forEach((c,l)=>{s.has(l)||(r[n[l]]=r[o[l]]=
1)});let a=new Int32Array(t.length),i=0;for(let c=0;c<a.length;c+=1)a[c]=i+=r[c];return a}function mu(e,t){let n=[[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].
start-o>=1073741824&&vr(n[n.length-1],t)&&vr(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),n}function vr(e,t){return e.length>=16&&Sr(
e.map(n=>t[n]))>=16}var gu={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"private",reservation:"reservations",
injected:"foreign memory"};function Mr(e){let t=[...new Map(e.map(l=>[$r(l),l])).values()],n=t.length;if(n&&t.every(l=>l.windows))return`${n} Windows DLL${n===1?
"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let d=l.windows?"Windows DLLs":gu[l.use??""]??l.use??"places";
s.set(d,(s.get(d)??0)+1)}let r=[...s].sort((l,d)=>d[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:
[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}var wu=420,bu=48,Lr=12;function Ar(e,t,n){let o=f("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??yu(a,t,n);return s.
set(a.start,i),i}return{draw(){let{bbox:a}=e.bokeh.frame;for(let l of["left","top","width","height"])o.style[l]=`${a[l]}px`;let i=e.layout.folds.filter(({first:l,
last:d})=>{let{tops:u}=e.layout;return e.screen(u[d])>0&&e.screen(u[l])<e.height}),c=new Set(i.map(l=>l.start));for(let[l,{button:d}]of s)c.has(l)||(d.remove(),
s.delete(l));i.forEach((l,d)=>{let u=r(l);ku(e,l,u),o.children[d]!==u.button&&o.insertBefore(u.button,o.children[d]??null)})}}}function yu(e,t,n){let o=f("span",
{class:"fv-fold-text"}),s=f("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=f("span",{"aria-hidden":"true"},"▸ "),
i=f("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}function ku(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:xu(e,t)});let{seen:s}=n,
{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),d=Math.min(2,i/8);Object.assign(n.button.
style,{left:`${c}px`,width:`${l-c}px`,top:`${a+d}px`,height:`${i-2*d}px`}),n.button.hidden=i<10||!s.regions.length;let u=JSON.stringify([s.title,s.state,s.names,
l-c,e.type]);if(n.said===u)return;n.said=u;let p=l-c-bu-e.widthOf(s.state);n.text.textContent=Oe(s.title,p,e.widthOf),n.state.textContent=s.state,n.button.title=
`${s.names}
click to open`,n.button.dataset.state=s.state}function xu(e,t){let n=e.columns.map(()=>[]),o=!1;for(let u of t.spans){let p=e.layout.ground.spans[u];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((u,p)=>u.length?[p]:[]),r=u=>`${u.
start}-${u.end}-${u.use}`,a=s.map(u=>new Set(n[u].map(r))),c=[...new Set(a.flatMap(u=>[...u]))].filter(u=>a.some(p=>!p.has(u))).length,l=n.flat(),d=[...new Set(
l.map(u=>u.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:Mr(l),state:$s({columns:s.length,differ:c,assumed:o,narrow:e.
width<wu}),names:[...d.slice(0,Lr),...d.length>Lr?["…"]:[]].join(", ")}}function vu(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function Pt(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!vu(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,d=s.clientY-c;t.frame.bbox.contains(l,d)&&n(l,d,s)})}var $u=new Set(["in-way","injected","block"]);function Cr(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:d}=t,u=n.top,p=n.top+o/n.zoom,
h=Su(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=d.first[i+m],w=d.last[i+m],b=c[g],y=c[w];y<u||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,y)}return h.
finish()}var Hn=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,Tr=(e,t)=>e.dll[t]>=0?Hn(e,t):"many";function Su(e,t,n){let o=[],s=null;function r(c,l){let d=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:d})}function a(){if(!s)return;let{top:c,bottom:l,row:d,kin:u,count:p,
looks:h}=s,m={row:p>1?-1:d,first:d,count:p,top:c,bottom:l};r(m,u==="many"?Eu(h):u),s=null}function i(c,l,d){if((d-l)*n>=1.3||$u.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(d,l+1/n)};r(p,Hn(t,c));return}(!s||!Ou(s,Tr(t,c),l,d,n))&&(a(),s={top:l,bottom:d,row:c,kin:Tr(t,c),count:0,looks:new Map});
let u=Hn(t,c);s.bottom=Math.max(s.bottom,d),s.count+=1,s.looks.set(u,(s.looks.get(u)??0)+d-l)}return{take:i,finish(){return a(),o}}}function Ou(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function Eu(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function zr(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function Pr(e){let t=new Set(e.flatMap(d=>[d.start,d.end])),n=Float64Array.from(t.size?t:[0,4096]).sort(),o=new Map([...n].map((d,u)=>[d,u])),s=d=>o.get(d)??0,r=Int32Array.
from(e,d=>s(d.start)),a=Int32Array.from(e,d=>s(d.end)),i=new Int32Array(n.length);e.forEach((d,u)=>{i[r[u]]+=1,i[a[u]]-=1});let c=new Uint8Array(n.length-1),l=0;
for(let d=0;d<c.length;d+=1)l+=i[d],c[d]=l>0?1:0;return{spans:e,borders:n,first:r,last:a,covered:c}}function _t(e,t){let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>
1;e[s]<=t?n=s:o=s}return n}var _r={row:24,gap:22,fold:32,place:72,look:40,more:8},Nr=12,Mu=.5,Lu=2.4,Au=1.5,Tu=.8,Cu=8,zu=4,Pu=8;function Dr(e){let t=Math.max(e,Nr)/Nr,n={..._r};for(let o of Object.
keys(n))n[o]=Math.round(_r[o]*t);return n}function Kn(e,{folds:t,focus:n,height:o,sizes:s}){let r=_u(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(d,u)=>{a.fill(u,d.first,d.last),r.fill(s.fold/(d.last-d.first),d.first,d.last)});let i=Uint8Array.from(e.covered,(d,u)=>d&&a[u]<0?1:0);for(let d of n)Nu(e,r,{folded:a,
soft:i},d,s);Xn(r,d=>i[d]===1,o,Lu),Xn(r,d=>i[d]===2,o,Au),Xn(r,d=>i[d]>0,o*Tu,Cu);let c=new Float64Array(r.length+1);for(let d=0;d<r.length;d+=1)c[d+1]=c[d]+r[d];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:d=>Ir(l,d,c),address:d=>Ir(c,d,l)}}var Un=new WeakMap;function _u(e,t){let n=Un.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,d=>d?zu:t.gap),c=[...o.keys()].sort((d,u)=>r[d]-s[d]-(r[u]-s[u])||d-u);
for(let d of c){let u=Math.log2(Math.max((o[d].end-o[d].start)/65536,1)),p=t.row+Math.min(t.more,u*Mu),h=0;for(let m=s[d];m<r[d];m+=1)h+=i[m];h<p&&Rr(i,s[d],r[d],
p-h)}let l=Un.get(e)??new Map;return Un.set(e,l.set(t.row,i)),i}function Rr(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function Nu({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=_t(e,r),l=_t(e,a-1)+1;if(l-c>Pu||o.subarray(c,l).some(p=>p>=0))return;let d=t.subarray(c,l).some(Boolean)?
i.place:i.look,u=0;for(let p=c;p<l;p+=1)u+=n[p],s[p]&&(s[p]=2);u<d&&Rr(n,c,l,d-u)}function Xn(e,t,n,o){let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&(r+=i)}),s>=n||
!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function Ir(e,t,n){let o=_t(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=1?n[o+1]:n[o]+
s*(n[o+1]-n[o]):n[o]}var jr=4096;function Wr(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/jr)*jr,n,t.kind==="self"])}function Iu(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of Wr(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function Du(e){let{changes:t,tableNames:n,columnNames:o,tables:s}=e,r=n.indexOf("focus"),a={start:s.focus.
start[0],end:s.focus.end[0]};for(let c of["start","end"]){let l=t.flat().find(d=>d[0]===r&&o[d[1]]===c);l&&(a[c]=l[4])}let i=null;return t.map(c=>{for(let[l,d,,
u]of c)l===r&&(a[o[d]]=u);return a.start!==null&&a.end!==null&&(i=[a.start,a.end]),i})}function Br(e,t){let n=Iu(e,t);return{spans:n,ground:Pr(n),subjects:new Map(
t.map(o=>[o,Du(o.data)])),order:e.map(o=>o.store.order(o.who))}}function Fr(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=Br(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],d={key:"",folds:[],closed:[]},u=Ru(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=ju(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=Or(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>Bu(n),e.places=()=>l,h(),{refold:h,renew(){o=
Br(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(d.key!==b||d.folds!==s)&&(r=i==="open"?[]:s.filter(y=>!p(y)),i==="auto"&&(r=Fu(w,r,m,g)),d={key:b,folds:s,closed:r},
l=Wu(n,r)),u(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function Ru(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=Kn(n,o)),t}}function ju(e,t,n){let{occupant:o}=n?.verdict??{},s=Gn(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function Bu(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function Wu(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>Wr(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function Gn(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function Fu(e,t,n,o){let s=a=>Kn(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var Xr=10,qu=5,Kr=16,Yn=20,qr=5,qe=["left","right","top","bottom"],Hu=["name","where","size","state","kind","protect","base","source"];function Vn(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return Gr(e,t)&&n==="reservation"?"kept-in-way":t.look}function Gr(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var He=e=>Object.fromEntries(e.map(t=>[t,[]]));function Ue(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function Yr(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,He([...qe,...Hu,"row","dash",...a==="thin"?["fill"]:
[]])])),o=He(qe),s=e.theme(),r=Gn(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),d=s.looks[a.look]??s.looks.foreign,{top:u,bottom:p}=a,
h={left:c,right:l,top:u,bottom:p,...Ss(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:d.fill};Ue(n.get(Vn(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&Ue(o,{left:c,right:c+qu,top:u,bottom:p}),a.row>=0&&Uu(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),Yu(e)}
function Uu(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=Kr*e.type/12,l=Jr(e,r,a);if(l.height<c-2)return;let d=i.table(),u=e.focus().some(([$,M])=>d.
start[s]<M&&$<d.end[s]),p=ks(i,s,{about:u,suspect:n,by:d.use[s]==="injected"?n:"",inWay:Gr(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=Gu(i,s),[g,w]=e.
edges(o),b=g+Xr;m!==null&&l.height>=c+4&&(Ku(e,b+Yn/2,l.middle,String(m),d.look[s]),b+=Yn+8);let y=e.theme(),x=(y.looks[d.look[s]]??y.looks.foreign).hatch!==" ",
O=p.length>1&&h.length===1;h.forEach(($,M)=>{let{strong:C,soft:he,alarm:tt}=$,Ce=O&&tt?{...$,text:`${$.text}: ${p[1].text}`}:$,re=Vr(e,Ce,w-b-4),Rc=l.middle+(M-
(h.length-1)/2)*c;e.write({x:b,y:e.layoutY(Rc),text:re,strong:C,soft:he,halo:x,colour:tt?y.failure:Xu(e,d,s)})})}function Vr(e,{text:t,shorter:n=[],strong:o},s){
let r=i=>e.widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return Oe(a,s,r)}function Xu(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="im\
age"?"#ffffff":void 0}function Jr(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function Ku(e,t,n,o,s){
let r=e.theme(),a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:Yn,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}
function Gu(e,t){let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.
block.slice(0,s).indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}
function Yu(e){let t=Kr*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[
i,c,l]of Nt(e,o)){let d=a.filter(g=>g.top<c&&i<g.bottom),u=e.edges(n)[0]+Xr,p=(g,w,b)=>{let y=Jr(e,g,w);if(y.height<t)return;let x=Vr(e,b,e.edges(n)[1]-u-4);e.write(
{x:u,y:e.layoutY(y.middle),text:x,soft:d.length>0})},{base:h}=o.store.data.dlls[l];if(!d.length){p(i,c,xs(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;
for(let g of[...d,{top:c,bottom:c}])g.top>m&&p(m,g.top,vs(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function Nt(e,t){let n=Hr.get(e.
view)??new Map;return Hr.set(e.view,n),n.has(t.index)||n.set(t.index,Vu(e,t)),n.get(t.index)}var Hr=new WeakMap;function Vu(e,t){let{layout:n,view:o,height:s}=e,
r=new Set(e.places().map(([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,
,c])=>r.has(c)&&i>o.top&&a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function Qr(e){let{layout:t,view:n}=e,o=He(qe);for(let r of e.focus()){let[a,i]=r.map(t.y);Ue(
o,{left:2,right:e.width-3,top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=He(qe);for(let r of e.needed){let[a,i]=e.edges(r);for(let[
c,l]of Nt(e,e.columns[r]))(l-c)*n.zoom>=8&&Ue(s,{left:a-qr,right:i+qr,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),Ur(e,"picked",e.picked(),2),Ur(e,"f\
ound",e.found(),4)}function Ur(e,t,n,o){let s=He(qe);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);Ue(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),
bottom:e.layout.y(i.end[a])})}e.give(t,s)}function It(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,
line:t.looks["in-way"].line},s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,
axis:t.edge,"axis fold":t.edge};for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&B(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.
line}),a in r&&B(i,{line_color:r[a]}),a in s&&B(i,{fill_color:s[a]}),a.startsWith("halo ")&&B(i,{text_outline_color:t.paper})}}function Zr(e){for(let{name:t,glyph:n}of e.
figure.renderers)/^(halo|text) /.test(t)&&B(n,{text_font_size:`${e.type}px`})}function ea(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function Ju(e,t){let n=ea(t);return[
...ea(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function na(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return Ju(o,s).flatMap(a=>{let i=[ta(e,t,a.parent),ta(e,n,a.child)];
if(i.some(d=>d.folded))return[];let c=Math.min(...i.map(d=>d.top));return Math.max(...i.map(d=>d.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:S(o.base[a.parent]),got:S(s.base[a.child])}]})}function ta({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var Qu=20,Qn=18,oa=3,sa=["x0","y0","x1","y1"],ra=["colour","dash","row","name","standing","wanted","got"],Jn=e=>Object.fromEntries(e.map(t=>[t,[]]));function aa(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function ia(e){let t=Jn([...sa,...ra]),n=Jn([...sa,"xs",...ra]);e.linked=[];for(let s of e.links)for(let r of e.captured?
ep(e,s):Zu(e,s))aa(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&tp(e,r);np(e),e.give("links",t),e.give("curves",n);let o=Jn(["x","y","size","colour"]);for(let s of e.
circles)aa(o,s);e.circles=[],e.give("circles",o)}function Zu(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,d=new Set,u=[];for(let[p,h,m]of Nt(e,o)){let g=(h-p)*e.view.zoom<oa,w=`${s[m]}/${Math.floor(p*e.view.zoom/oa)}`;if(g&&
d.has(w))continue;d.add(w);let b=(p+h)/2,y=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",x=Math.max(a[m].size,1),O=y?(e.layout.y(r[m])+e.layout.y(r[m]+x))/2:b,$=i[s[m]];
u.push({x0:c,y0:b,x1:l,y1:O,xs:(c+l)/2,colour:$.colour,dash:$.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:S(a[m].base),got:r[m]?S(r[m]):
"–",sign:(h-p)*e.view.zoom>=Qn?$.sign:""})}return u}function ep(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return na(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],d=a.high*e.view.zoom>=Qn;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:d?l:""}})}function tp(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:Qu*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function np(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let r of e.boxes){if(r.column!==t&&r.column!==n)continue;let a=e.columns[r.
column].table(),i=`${r.bottom}/${r.look}/${r.row<0?r.count:a.title[r.row]}`,c=s.get(r.top)??{y:(r.top+r.bottom)/2,high:0,said:[]};c.said.push(`${r.column}`,i),c.
high=Math.max(c.high,(r.bottom-r.top)*e.view.zoom),s.set(r.top,c)}for(let{y:r,high:a,said:i}of s.values()){if(a<Qn-4)continue;let c=i.length===4&&i[1]===i[3];e.
write({x:o,y:r,text:c?"=":"≠",align:"center",strong:!0})}}}function ca(e,t,n,o){let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[
e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),d=i+(c-i)*l*l*(3-2*l),u=Math.abs(n-d);u>r||(r=u,s=a)}return s}function op(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function Ee({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,op(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function Dt(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),Ee({top:i,zoom:e.zoom},t,n)}function Rt(e,t,n,o,s){let{zoom:r}=Ee({top:0,zoom:e.zoom*t},o,s);return Ee({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var sp=5,rp=10,ap=1.0015;function la(e,t){e.body.addEventListener("wheel",n=>ip(e,t.move,n),{passive:!1}),Pt(e.body,e.bokeh,(n,o,s)=>cp(e,t.select,n,o,s)),lp(e,
t)}function ip(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(Rt(o,ap**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function cp(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),d=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),u=d<0?null:zr(e.boxes,d,l);if(u&&u.row>=0){t?t(d,u.row,{add:i}):r.selectRow(e.
columns[d].who,u.row,i);return}let p=u?null:ca(e,c,e.screen(l),rp);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function lp(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>sp;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?fp(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:d,y:u}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(dp(e,{x:d,y:u},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function fp(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function dp(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(u=>r.invert(
u-o)).sort((u,p)=>u-p),[l,d]=[t.y,n.y].map(u=>a.invert(u-s)).sort((u,p)=>u-p);return e.boxes.filter(u=>{let[p,h]=e.edges(u.column);return u.row>=0&&p<c&&i<h&&u.
top<d&&l<u.bottom}).map(u=>[u.column,u.row])}var da={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},up=Object.keys(da);
function ua(e){let t=f("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=W(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=pp(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>f("li",{},mp(e,i),hp(e,i))),...r?[fa("place","needed place")]:[],...e.free?[fa("gap","gap, squashed")]:[]),o())}}}function fa(e,t){
return f("li",{},f("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function pp(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:Vn(e,n)));return up.filter(n=>t.
has(n))}function hp(e,t){return t!=="image"||!e.ui.data?.still?da[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function mp(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?ze("kept-in-way",n.reservation.hatch):ze(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var gp="show every region, or fold again what no step touches (u)";function pa(e,{shape:t,unfold:n}){let o=ua(e),s=f("p",{class:"fv-picked-said",role:"status"}),
r=k("unfold","Unfold",gp,()=>n()),a=f("div",{class:"fv-map-said"},s,o.element),i=f("div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(wp);return e.
body.append(f("div",{class:"fv-map-under"},a,r),i,...c),{draw(){bp(e,c),kp(e,i);let l=Os(xp(e));s.textContent!==l&&(s.textContent=l),s.hidden=!l,o.draw(),r.hidden=
!t.folds().length,r.textContent=t.unfolded()?"Fold":"Unfold"}}}function wp({title:e,note:t}){return f("span",{class:"fv-head"},f("b",{},e),...t?[" ",f("span",{},
t)]:[])}function bp(e,t){let{bbox:n}=e.bokeh.frame,o=e.columns.map((r,a)=>e.edges(a)[1]-e.edges(a)[0]+28),s=e.columns.some(({title:r},a)=>r.includes(" ")&&e.widthOf(
r,!1,!0)>o[a]);e.columns.forEach(({title:r,note:a,short:i="(assumed)"},c)=>{let[l,d]=e.edges(c),u=t[c].querySelector("span"),p=m=>e.widthOf(`${r} ${m}`,!1,!0)<=
o[c],h=a?[a,i].find(p):"";u&&(u.textContent=h??""),t[c].style.left=`${n.left+l-14}px`,t[c].style.width=`${d-l+28}px`,yp(t[c],r,s)})}function yp(e,t,n){let o=r=>r.
slice(0,1)+r.slice(1).toLowerCase(),s=e.querySelector("b");e.classList.toggle("fv-tight",n),s.textContent=n?t.replace(/[A-Z]{2,}/g,o):t}function kp(e,t){let{view:n,
height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*
o}px`,t.style.height=`${Math.max(Math.min(r/s.total,1)*o,16)}px`}function xp(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.
columns[n].table(),l=c[o]?"Windows DLLs":i[o]==="image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}
return[...t.values()]}function ma(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=vp(t,n.y),s=t[o-1],r=t[o];s&&ha(s,n)||r&&ha(n,r)||t.splice(o,0,n)}return t}
function ha(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function vp(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}var $p=16,wa=5,jt=5;function ba(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function ya(e,t,n){let{layout:o,type:s}=e,r=$p*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let d=n.at(-1);if(d?.kind==="taken"){let p=o.address(
d.bottom),h=e.screen(d.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:d.bottom,text:""})}let u=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${L(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;u.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return ma(u.filter(p=>p.y>-r&&p.y<e.height+r))}function ka(e,t,n){let o=e.axis,{zoom:s}=e.view,r=ga(),a=ga();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let d=i==="free"&&(l-c)*s>3*jt,u=(c+l)/2,p=jt*.4/s;if(i==="fold")Me(a,o,c,o,l);else if(!d)Me(r,o,
c,o,l);else{Me(r,o,c,o,u-p),Me(r,o,u+p,o,l);for(let h of[-p,p])Me(r,o-jt,u+h+p,o+jt,u+h-p)}}for(let{address:i,at:c}of n)i>=0&&Me(r,o-wa,c,o,c);return{solid:r,dotted:a}}
var ga=()=>({x0:[],y0:[],x1:[],y1:[]});function Me(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function xa(e,t){let n=e.axis-2*wa;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=Et(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var Sp=12,Op=44,Ep={x:NaN,y:NaN,text:"",colour:"#000000"},Mp=["halo normal","halo bold","text normal","text bold","text mono"];function $a(e,t){Se(t.view);let n=t.
columns.map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,
captured:!!t.captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,
zoom:1},boxes:[],width:1,height:1,axis:1,type:12,complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.light.looks),
"kept-in-way"],texts:Sa(),mostTexts:new Map,...Lp(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>Ap(s,r),picked:t.picked??
(()=>va(n,e.pickedRows())),found:t.found??(()=>va(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:J(r,s.type,i?"bold":"normal"),write:r=>Tp(s,r),
theme:()=>e.theme()};return s}function Lp(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.data};let n=new Map;
return{sources:t,give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function Ap({columns:e,width:t,axis:n},o){
let s=t-n-Sp,r=c=>{let[l,d]=[e[c-1],e[c]];return l&&d?Math.max(Op-(d.x0-l.x1)*s,0)/2:0},{x0:a,x1:i}=e[o];return[n+a*s+r(o),n+i*s-r(o+1)]}function va(e,t){return t.
flatMap(([n,o])=>e.flatMap(s=>s.who===n?[[s.index,o]]:[]))}function Sa(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(Mp.map(t=>[t,e()]))}function Tp(e,{
x:t,y:n,text:o,align:s="left",soft:r,strong:a,mono:i,colour:c,halo:l}){let d=e.theme(),u=s==="right"?1:s==="center"?.5:0,h={x:u?t-u*e.widthOf(o,i,a):t,y:n,text:o,
colour:c??(r?d.soft:d.ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,y]of Object.entries(
h))w[b].push(y)}}function Oa(e){for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.
entries(Ep))n[s].push(r);e.give(t,n)}e.texts=Sa()}function Ea(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.
lineJoin="round",n.apply(t,o)}}function Ma(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.
invert(n-s),i=e.columns.findIndex((c,l)=>{let[d,u]=e.edges(l);return d<=r&&r<=u});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var Cp=[...te,"places","focus","frames"];function Aa(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.all();for(let c of a)
c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||c.has("child")||c.has("parent"))&&(e.version+=1),!(c&&!Cp.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){It(e,c),t.all()},close(){for(let c of a)c.change.disconnect(
i)},unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&La(e,t,c)},at:(c,l)=>Ma(e,c,l),reveal:c=>La(e,t,c),...zp(e,t)}}function La(e,t,n){
if(!n.length)return;let o=e.layout.y(Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(Dt(e.view,e.height,e.layout.total,[o,s]))}
function zp(e,t){function n(){let{view:o,height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.
layout.y(o),address:o=>e.layout.address(o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,
zoom:e.height/Math.max(r-s,1)})},zoomBy(o){let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(Rt(s,1/o,i,r,a.total))}}}var _p=16,Np=26;function Bt(e,t){let n=$a(e,t),o=Fr(n,e),s=Rp(n,o),r=Ar(n,c=>s.open(c),c=>i.reveal([c])),a=pa(n,{shape:o,unfold:c=>s.unfold(c)});s.around=()=>{r.
draw(),a.draw()};let i=Aa(n,s,o);return la(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,d])=>[n.columns[l].who,d]))}),Ea(n),It(n,e.theme()),s.
all(),i}function Ip(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let o=Math.
max(Np,Math.ceil(e.type*1.43)+6);n.min_border_top!==o&&n.setv({min_border_top:o});let{borders:s}=t.ground(),r=e.widthOf(sr(s[s.length-1]),!0);e.axis=Math.ceil(Math.
max(r,e.widthOf("1023.9 MiB free")))+_p}function Dp(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv({start:0,end:s}),r.y_range.setv({start:n.top+o/n.
zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>Cr(t.rowsOf(l),e.layout,n,o));let a=ba(e,e.boxes),i=ya(e,e.boxes,a);e.free=i.some(l=>l.address<0);let c=ka(e,a,i);
e.give("axis",c.solid),e.give("axis fold",c.dotted),Yr(e),Qr(e),ia(e),xa(e,i),Oa(e)}function Rp(e,t){let n=!1,o;function s(a,i){let c=e.layout,l=i??c?.address(e.
view.top)??0,d=c?e.screen(c.y(l)):0;e.layout=t.lay(e.height-8,Dr(e.type));let{height:u,layout:p}=e,{zoom:h}=e.view,m=n?{top:p.y(l)-d/h,zoom:h}:{top:0,zoom:1};e.
view=Ee(m,u,p.total);let g=a||!n?t.subject():null;if(!g)return;let w=g.map(p.y);e.view=Dt(e.view,u,p.total,w)}let r={around:()=>{},moved:()=>n,follows:()=>o!==void 0&&
`${o}`==`${t.subject()}`,draw(){Dp(e,t),r.around()},all(a=!1,i){Ip(e,t),Zr(e),s(a,i),r.draw(),o=a?t.subject():void 0},move(a){n=!0,o=void 0,e.view=Ee(a,e.height,
e.layout.total),r.draw()},reset(){n=!1,r.all()},open(a){n=!0,t.open(a),r.all(!1,a)},unfold(a=!t.unfolded()){t.unfold(a),r.reset()}};return r}var jp=[["parent",.03,.455],["child",.555,.975]];function Bp(e){let{data:t,store:n}=e,o=t.heads??te,s=t.still&&!o[1];return jp.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:Wp(n,r)}))}function Wp(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}N({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,make(e,t,n,o){let{still:s}=e.data,r=Bp(e);return e.space=Bt(e,{body:t,figure:n,view:o,
columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function Le(e,t=()=>{}){let n=0,o=!1,s=W(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var P=(e,t)=>t?[f("dt",{},e),f("dd",{},t)]:[];function Ta(e,t,n){let o=e.store.region(t,n);return[f("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${ae(
o.title,60)}`),f("dl",{},...P("where",`${S(o.start)} – ${S(o.end)}`),...P("size",L(o.end-o.start)),...P("state",o.state),...P("kind",o.kind),...P("protection",
o.protect),...P("use",o.use),...P("name",o.name),...P("allocation",S(o.base)),...P("known from",e.origin(o)))]}function Ca(e,t){let n=e.data.dlls[t],{standing:o,
base:s}=e.store.tables.places;return[f("h3",{},n.name),f("dl",{},...P("in the child",s[t]?`${o[t]}, at ${S(s[t])}`:o[t]),...P("in the parent",`${S(n.base)} – ${S(
n.base+n.size)}`),...P("prefers",S(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...P("size",L(n.size)),...P("list",n.kind==="link"?"linked":
"dlopened"),...P("imports",n.imports),...P("file",n.path),...P("headers from",n.headers))]}var Fp="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",qp=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Hp(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(qp),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${Fp}${o}`,"gi"),numbers:t}}function Up(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],d=t.numbers.get(l.toLowerCase()),u=d===void 0?
Number(l):0;(d===void 0?!n(u)||l!==`0x${u.toString(16)}`:o.has(d))||(r(a.slice(i,c.index)),d!==void 0&&o.add(d),s.push(d===void 0?{text:l,address:u}:{text:l,term:d}),
i=c.index+l.length)}r(a.slice(i))}return s}function za(e,t){let{data:n}=e,o=n.glossary??[],s=Hp(o),r=new Set,a=new Set,i=null;function c(d){if(i!==n.tables){i=n.
tables;let{parent:u,child:p}=n.tables;r=new Set([u,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(d)}function l({text:d,term:u,address:p}){if(p!==void 0)return j(p);if(u===void 0)return d;let h=f("button",{type:"button",class:"fv-term",title:o[u][1]},d);
return h.addEventListener("click",()=>t(u,h)),h}return{begin(){a=new Set},write(d,u){d.replaceChildren(...Up(u,s,c,a).map(l))}}}function Pa(e,t){return f("span",{class:"fv-range"},j(e)," – ",j(t))}function Wt(e,t,...n){return f("tr",{role:"row",data:{row:t}},f("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>f("td",{role:"cell"},o)))}function Xp(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function _a(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[Wt("Needs","needs",Pa(t.start,t.end),L(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(Wt("In the way","way",Pa(s.start,s.end),L(s.end-s.start),Xp(e,s)));return t.more&&o.push(Wt("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(Wt("In the way","free","nothing at this step","","")),o}function Na(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function Ia(e){let t=f("b"),n=f("span"),o=f("button",{type:"button",class:"fv-link"},"Glossary"),s=f("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[d,u]=e.data.glossary[i];
t.textContent=d,n.textContent=u.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var Kp={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},fe=(e,t="p")=>f(t,{data:{say:e}});function Gp(e){let t=fe("kind","span"),n=fe("phase","sp\
an"),o=fe("place","b"),s=fe("line","span"),r=fe("what","h2"),[a,i,c,l,d,u]=[...["why","assumed","instead","older","source","note"].map($=>fe($))],p=fe("facts","\
ul"),h="The place that is needed, and who is there",m=f("tbody",{role:"rowgroup"}),g=f("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:f("p",{
class:"fv-read"},o,s),instead:f("div",{},f("h3",{},"Instead"),c),older:f("div",{},f("h3",{},"Before the patches"),l),note:f("div",{class:"fv-note"},f("h3",{},"✎\
 Note"),u)},y=[f("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],x=f("div",{class:"fv-words","aria-live":"polite"},...y,w.instead,w.older,d,e);return{...{
kind:t,phase:n,place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:d,note:u},facts:p,needs:g,rows:m,boxes:w,panel:x}}function Yp({data:e,store:t,size:n,
root:o,paired:s}){if(e.still)return{text:"",title:""};let r=xe(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"presenting"in
o.dataset?[]:[`Step ${t.step}`],...a?[s?a:R(e,a)]:[],...s?[]:[`in the ${ws(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}function Vp(e){
let t=(s,r)=>f("span",{class:`fv-by-${s}`},r),n=[f("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=k("reveal","",null,
()=>e.lecture.reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),f("div",{class:"fv-cover"},o)}function Ft(e,t,n=e){e.textContent=t,n.hidden=!t}function Da(e){
let{store:t,data:n}=e,o=Ia(e),s=za(e,o.explain),r=Gp(o.element);r.panel.prepend(Vp(e));function a(l,d,u=l){s.write(l,d),u.hidden=!d}function i(l){let d=n.needs?.[t.
step],u=_a(n,d,l.kind);r.rows.replaceChildren(...u),r.needs.hidden=!u.length,a(r.assumed,u.length?Na(n,d):"");let p=l.facts.slice(u.length?d.placed:0),h=p.map(()=>f(
"li"));h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),d=t.read(),u=Yp(e);s.begin(),o.hide(),
e.panes.why.dataset.kind=l.kind,Ft(r.kind,Kp[l.kind]??""),Ft(r.phase,u.text),r.phase.title=u.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.hidden=!d,r.place.
textContent=d?.place??"",r.line.textContent=d?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),Ft(r.source,l.source),Ft(r.
note,n.notes?.[t.step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function Jp(e,t){let{panel:n,tell:o}=Da(e),s=f("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=Le(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),d=k("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let u=l>=0?Ca(e,l):[];for(let[p,h]of c.slice(
0,6))u.push(...Ta(e,p,h));s.replaceChildren(d,...u)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}N({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:Jp});var Ra=20;function Qp(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,d)=>{let u=n.
get(s[d])??-1,p=d===c-1,h={number:d,dll:u,name:s[d],now:p,said:"holds nothing yet",address:-1,size:0};return r[d]>=0?{...h,said:"holds",address:r[d],size:Zp(e.child,
r[d])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[u])?{...h,said:"≈ on trial at",address:i[u]}:a[u]==="same place"?{...h,
said:"✓ loaded at",address:i[u]}:h:h})}function Zp(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function ja(e){let t=e.
tableNames.indexOf("places"),n=e.columnNames.indexOf("standing"),o=new Map(e.dlls.map((s,r)=>[r,[]]));return e.changes.forEach((s,r)=>{for(let[a,i,c,l]of s)a===
t&&i===n&&o.get(c)?.push([r,l])}),o}var Ba={reserved:"kept since",blocked:"refused,","same place":"loaded,",interim:"on trial, right place,",elsewhere:"elsewher\
e,"};function eh(e,t,n){let o=e.findLast(([s])=>s<=n);return Ba[t]?o?`${Ba[t]} step ${o[0]}`:t:"not reached"}function th(e,t){let n=t.address<0?"":f("span",{class:"\
fv-where"},j(t.address),t.size?`, ${L(t.size)}`:"");return f("li",{class:t.now?"fv-card fv-now":"fv-card",data:{dll:t.dll}},f("button",{type:"button",title:`ret\
ry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},f("span",{class:"fv-round"},String(t.number))," ",f("b",{},ae(t.name,28))," ",f("span",{class:"\
fv-block"},t.said)," ",n))}function nh(e,t,n){let{name:o,base:s,size:r}=e.data.dlls[t],a=e.store.tables.places.standing[t],i=e.store.words().dll===t;return f("l\
i",{class:i?"fv-card fv-now":"fv-card",data:{dll:t,standing:a}},f("button",{type:"button",title:`select ${o}`,onclick:()=>e.select({dll:t})},f("span",{class:"fv\
-round","aria-hidden":"true"},e.themes.light.links[a]?.sign??"–")," ",f("b",{},ae(o,28))," ",f("span",{class:"fv-block"},n)," ",f("span",{class:"fv-where"},j(
s),`, ${L(r)}`)))}function oh(e,t){let{store:n,data:o}=e,r=f("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=f("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((u,p)=>[u.name,p])),c="",l=W(()=>{let u=r.lastElementChild;if(!u)return;let p=u.offsetTop+u.offsetHeight;(p>t.scrollTop+t.clientHeight||
u.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function d(){let u=Qp(n.tables,n.words().kind,i),p=JSON.stringify(u);if(p===c)return;c=p,r.replaceChildren(
...u.map(g=>th(e,g))),r.hidden=!u.length;let h=Wa(o);a.textContent=u.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=u.length?ah(u.length-1,o.retries):h),l()}return{list:r,idle:a,tell:d,follow:l}}function sh(e){let{store:t,data:n}=e,o=f("h3",{},"He\
ld by the child at this step"),s=f("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=ja(n);function a(){let{standing:i}=t.tables.places,
c=n.dlls.map((p,h)=>h).filter(p=>n.dlls[p].kind==="load"),l=c.filter(p=>i[p]!=="not yet"),d=(c.length>Ra?l:c).slice(0,Ra),u=p=>eh(r.get(p)??[],i[p],t.step);s.replaceChildren(
...d.map(p=>nh(e,p,u(p))),...c.length>d.length?[f("li",{class:"fv-none"},`and ${c.length-d.length} more`)]:[]),o.hidden=s.hidden=!c.length}return{head:o,list:s,
tell:a,renew(){r=ja(n)}}}function rh(e,t){let n=oh(e,t),o=sh(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[...n.list.children,
...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),{name:"recursion",update:r,
pick:s,resize:n.follow,renew(){o.renew(),r()}}}function ah(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function Wa(e,t){let n=e.tableNames.
indexOf("frames");return e.changes.some(o=>o.some(([s])=>s===n))||t?.size==="wide"&&e.dlls.some(o=>o.kind==="load")?"":"not used by this fork"}N({name:"recursio\
n",title:"Recursion",scrolls:!0,make:rh,unused:Wa});function Fa({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function qa({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),d=a?26:Math.min(Math.max(l-3,2),8);return e.map((u,p)=>{let h=(t[p]??0)*l+4,m=u*i+8/2;return{
left:m,right:m+c,top:h-d/2,bottom:h+d/2}})}function Ha(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function Ua(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],d=c?30*.7:((l[0]??0)-(i[0]??0))/2,u=[i[0],i[1],l[0],l[1],(i[0]??0)+d,i[1],
c?(l[0]??0)+d:(l[0]??0)-d,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(u[h]??0))}),n}var ih=["unvisited","visited","appended"];function ch(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function lh({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function fh({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function dh(e,t){let n=(o,s)=>B(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function uh(e,t){let n=At(t),o=Lt(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var qt=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),Zn=({data:e,store:t})=>Fa(e.sorting,t.tables.cycles.x.length>0);function ph(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=Zn(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=qa(s,t.data.sorting,c,l,i);let d=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),u=(m,g)=>d.get(`${m}/${g}`);o("e\
dges",Ua(r,u));let p=m=>a.x.map((g,w)=>u(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function Xa({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>J(c,Ya(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",d=r.standing[c]==="blocked"?"✗ ":"",u=t[c];return u?Oe(l+d+s.name[c],u.right-u.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var Ya=e=>Math.max(e.type?.label??12,12);function Ka(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=Zn(t),i=s.x.map((p,h)=>h);for(let p of ih){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{...qt(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>ch(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),d=i.filter(p=>r.standing[p]===
"blocked");o("node current",qt(e,c)),o("node blocked",qt(e,d));let u=`${Ya(t)}px`;for(let p of["names","names now","cycle names"])B(n.get(p).glyph,{text_font_size:u});
o("names",Xa(e,a?l:[],"normal")),o("names now",Xa(e,a?c:[],"bold"))}function Ga(e){let t=e.ui.pickedDll();e.give("node picked",qt(e,t<0?[]:[t]))}function hh(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>f("li",{data:{dll:s}},e.name[s])))}
function mh({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function gh(e,t,n,o){let{store:s}=e;Se(o);let r=f("ol",{class:"fv-order","aria-label":"The new list"}),a=f(
"p",{class:"fv-order-said"});t.after(f("div",{class:"fv-under"},a,r));let i=uh(e,n),c=()=>{hh(s.tables.nodes,r),a.textContent=fh(e.data)},l=W(()=>{let u=Zn(e);o.
el.style.minHeight=`${Math.min(u.height,8e3)}px`,o.el.style.minWidth=`${u.width}px`,ph(i),Ka(i),Ga(i)});Pt(t,o,(u,p)=>{let h=Ha(i.boxes,u-o.frame.bbox.left,p-o.
frame.bbox.top);h>=0&&e.select({dll:h})});let d=W(()=>mh(i,t));return Tt(n,l),l(),c(),{name:"sorting",update(u){!u.has("nodes")&&!u.has("places")||(Ka(i),u.has(
"nodes")&&(c(),d()))},pick:()=>Ga(i),resize:l,renew(){c(),l()},restyle(u){Mt(n,u),dh(i.renderers,u)},figure:n,view:o}}N({name:"sorting",title:"Order of DLLs",figure:"\
sorting",make:gh,said:e=>lh(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});function Xe(e,t,n=0){let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=s.lastIndexOf(" ",r),i=a>0&&s.slice(0,a).
trim()?a+1:r;o.push(s.slice(0,i)),s=s.slice(i)}}function Ht(e){let t=f("span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.
getBoundingClientRect();return t.remove(),n/100||7.3}var wh=24,Va=2,bh=25,yh=20;function kh(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=wh;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function xh(e,t,n){let{functions:o}=e.data.listing,s=f("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=f("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>kh(s,r),c=W(i);function l(d,u,p){let{name:h}=o[d],m=g=>{if(u)return n();t(
d);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return f("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(d,u){let p=u.join();if(a===p)return;a=p;let h=u.length-1;s.replaceChildren(...u.map((m,g)=>l(m,m===
d,g===h))),c()}}}function vh(e,t){let n=e.length-e.trimStart().length,o=Xe(e||" ",t,n+Va),s=`margin-left:${n+Va}ch`,[r,...a]=o,i=a.flatMap(c=>[f("br"),f("span",
{style:s},c)]);return{element:f("li",{},r,...i),rows:o.length}}function $h(e,t){let{functions:n}=e.data.listing,o=f("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=f("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=Le(o),d=[];return{show(u){if(r===u)return!1;r=u;let p=n[u].lines.
map(h=>vh(h,c));d=[0];for(let h of p)d.push(d[d.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[u].source,a=null,
l.to(0),!0},mark(u){a?.removeAttribute("aria-current"),a=o.children[u]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(d[u]??0)*p,m=(d[u+1]??0)*
p,g=l.top();h>=g+(u?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let u=Math.floor((o.clientWidth-
bh)/Ht(o)),p=Math.max(u,yh);p!==c&&(r=-1),c=p}}}function Sh(e,t){let n=a=>{s.show(a)&&o.forget()},o=xh(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=$h(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}N({name:"algorithm",title:"Code",make:Sh});function Ja(e){let t=k("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await Oh(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function Oh(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=f("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var Eh=6,Mh=18,Lh=2,Ah=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function eo(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=Ah(t,n);if(!a){let d=Xe(
r,o,2);return{pieces:d,answer:"",below:!1,rows:d.length}}let i=o-a.length-Lh,c=r.length>i&&i<Mh,l=Xe(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function to({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,d]=t[c]??["",!1],u=eo(i,l,d,n),p={row:c,step:a,text:i,failed:d,
...u,top:s,high:u.rows*o.row+Eh};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function Qa(e,t){let n=f("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=eo(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(f("span",{class:"fv-asked"},r.join("")),f("span",{class:"fv-ans\
wer"},a))}}}var Za=4,Th=25,Ch=12,zh=300;function ei(e,t,n,o){let s=0,r=60,a=Le(t,o),i=to(e.data,r,e.type),c=()=>i.height>s?i.wholeFrom(i.height-s):0;function l(u){a.to(Math.
min(u,c()))}function d(){i=to(e.data,r,e.type),n.style.height=`${i.height>s?c()+s:i.height}px`}return{lay:d,lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,
a.measure(),t.clientWidth){let u=Math.floor((t.clientWidth-Th)/Ht(t));r=Math.max(u,Ch)}d()},range(){let u=a.top(),p=Math.max(i.at(u)-Za,0),h=i.at(u+(s||zh))+Za;
return[p,Math.min(h+1,i.lines.length)]},showAround(u){let p=i.lines[u.row-1]??u,h=i.lines[u.row+1]??u,m=h.top+h.high,g=a.top();if(p.top>=g&&m<=g+s)return;let w=[
p,u].find(({top:b})=>m-b<=s)??u;l(w===u?u.top:Math.min(i.wholeFrom(m-s),p.top))},show({top:u,high:p}){let h=a.top();u<h&&l(u),u+p>h+s&&l(u+p-s)}}}function Ph(e,t){let{store:n,data:o}=e,{list:s,space:r}=_h(t);e.heads.get("calls")?.more?.append(Ja(o));let a=ei(e,s,r,()=>d()),i=()=>Nh(o.calls,n.step),c=Qa(e,
()=>a.lines()[i()]??null),l=-1;function d(){let[g,w]=a.range(),b=a.lines(),y=i(),x=e.pickedDll(),O=b.slice(g,w).map(M=>Ih(e,M,{now:M.row===y,chosen:M.row===l,count:b.
length,picked:x>=0&&n.words(M.step).dll===x}));r.replaceChildren(...O);let $=l<0?y:l;g<=$&&$<w?s.setAttribute("aria-activedescendant",`${e.mine}call-${$}`):s.removeAttribute(
"aria-activedescendant"),c.draw(a.columns())}function u(){l=-1;let g=a.lines()[Math.max(i(),0)];g&&a.showAround(g),d()}function p(g){let w=a.lines();l=Math.min(
Math.max((l<0?i():l)+g,0),w.length-1),w[l]&&a.show(w[l]),d()}Rh(s,{choose:p,go:e.go,chosen:()=>a.lines()[l]?.step??-1});let h=g=>()=>{g(),u()},m=h(a.lay);return m(),
{name:"calls",update:u,unseen:()=>c.draw(a.columns()),pick:d,resize:h(a.measure),renew:m}}function _h(e){let t=f("div",{class:"fv-rows"}),n=f("div",{class:"fv-c\
alls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose one, enter goes there"},t);return e.append(n),{list:n,space:t}}function Nh(e,t){let n=0,
o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function Ih(e,t,n){let{step:o}=e.store,s=["fv-call",t.step>o&&"fv-future",n.now&&t.step===o&&
"fv-now",n.picked&&"fv-picked",n.chosen&&"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"];return f("div",{class:s.filter(Boolean).join(" "),id:`${e.mine}ca\
ll-${t.row}`,role:"option",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top\
:${t.top}px;height:${t.high}px`,data:{step:t.step,row:t.row}},...Dh(t))}function Dh(e){let t=f("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[f("br"),n]:
[n]));return e.answer?[t,f("span",{class:"fv-answer"},e.answer)]:[t]}function Rh(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(
Number(o.dataset.step))}),e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.
chosen()>=0)t.go(t.chosen());else return;n.preventDefault(),n.stopPropagation()})}N({name:"calls",title:"Calls of Windows",make:Ph});var ti=null;function ni(){if(ti)return ti;if(typeof forkvizBokeh>"u")throw new Error("BokehJS is missing");return forkvizBokeh}function Ut(e){let t=f("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},f("option",{value:"decisions"},"Decisions"),f("option",{value:"all"},"All steps")),n=f("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>f("option",{value:o},s)));return{pace:t,speed:n}}var jh=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
no=["leave","predict","present","theme","help"],Bh=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],Wh={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...no]},oi=["back","next","wher\
e","predict","present"];function si(e,t,n,o){let s="",r=i=>[e.size,e.tall,i,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.places,l=!!e.layout?.
presenting,d=r(l);if(!c||d===s&&!i||!e.root.isConnected)return;let u=mt(e.root),p=jh.filter(x=>o[x]),h=!l&&["wide","middle"].includes(e.size),m=new Set(l?p.filter(
x=>!oi.includes(x)):Wh[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let x of p)(m.has(x)?n.room:h&&no.includes(x)?
c:t).append(o[x]);(h?c:t).append(n.element)})();for(let x of Bh){if(t.scrollWidth<=t.clientWidth+1)break;!o[x]||m.has(x)||l&&oi.includes(x)||(m.add(x),n.room.append(
o[x]))}let w=[...no.map(x=>o[x]),n.element].filter(Boolean),b=w.find(x=>x.parentNode===t&&!x.hidden);for(let x of w)x.classList.toggle("fv-apart",x===b);e.tall===
"high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(l),ee(e.root,u)}return{fit:a}}var Fh="Copied";function ri(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=f("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=k("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(d,u){let p=o(d),h=await ot(p);a.textContent=h?Fh:
s;let m=u.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",qh(p),` ${m}`),h||Hh(e.alert.element)}}}function qh(e){return f("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function Hh(e){let t=e.querySelector("input");t?.focus(),t?.select()}function Xt(e){let t=f("div",{class:"fv-menu-room"}),n=k("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=f("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=k("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(Y("more"));let r=f("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function ii(e){let{data:t,store:n,host:o}=e,s=St(e,()=>c.tell(),o.keep?.playing),r=f("output",{class:"fv-number","aria-live":"off"}),a=f("span",{class:"fv-phase\
-said"}),i=Kh(e),c=Gh(s),l=Yh(e),d=Vh(e);e.tools.find=f("div",{class:"fv-find",role:"search"});let u=f("div",{class:"fv-bar",role:"toolbar","aria-label":"Steppi\
ng"}),p=Xt(e),h=f("span",{class:"fv-stands"},r,a),m={...i,...c.elements,where:h,find:e.tools.find,...l.elements,...d},g=si(e,u,p,m),w=!1;function b(y){w=!!y,r.style.
minWidth=`${8+2*String(n.last).length}ch`,r.replaceChildren("Step ",f("b",{},String(n.step)),` of ${n.last}`),a.textContent=R(t,n.words().phase),i.first.disabled=
i.back.disabled=n.step===0,i.next.disabled=i.last.disabled=n.step===n.last,w&&(i.next.disabled=!1),Xh(e,{number:r,waited:w,...i,...d}),c.tell()}return e.fit=g.fit,
{element:u,tell:b,menu:p,play:()=>s.toggle(),renew:()=>b(w),reset:l.reset,linked:(y,x)=>l.linked?.(y,x),fill(){let y=[...Object.values(i),...Object.values(c.elements),
h];if(t.still)for(let x of y)x.hidden=!0;e.places.player.append(u),g.fit()},keep:()=>s.keep(),close(){s.close(),p.close()}}}var oo=["Previous step (left arrow)",
"Next step (right arrow)"],Uh=["Previous decision (Page Up)","Next decision (Page Down)"];function ai(e,t){e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}
function Xh({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&!e.still;c.hidden=!l;let[d,u]=l?Uh:oo;if(ai(a,d),ai(
i,u),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=tr(p,n.step,o==="phone"),a.disabled=p.number===
0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function Ke(e,t,n,o=e){let s=k(e,"",t,n,{class:"fv-icon","aria-label":t});return s.append(Y(o)),s}function Kh(e){
let{store:t}=e;return{first:Ke("first","First step (Home)",()=>e.go(0)),back:Ke("back",oo[0],()=>e.lecture.active?e.lecture.back():e.go(t.step-1)),next:Ke("next",
oo[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:Ke("last","Last step (End)",()=>e.go(t.last))}}function Gh(e){let t=k("play","","Play, or stop (sp\
ace)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=Ut(e);return{elements:{play:t,pace:n,speed:o},tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==
s&&t.replaceChildren(Y(e.playing?"stop":"play"),f("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",s),n.value=e.policy,o.value=String(e.speed)}}}function Yh(e){
let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=f("select",{"aria-label":"Policy",title:"Under which policy the for\
k runs",data:{do:"policy"},onchange:u=>e.ask({kind:"policy",name:u.target.value})},...t.policies.map(u=>f("option",{value:u,selected:u===t.policy},u))),s=f("sel\
ect",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:u=>e.ask({kind:"scenario",number:u.target.selectedIndex})},...t.scenarios.
map((u,p)=>f("option",{value:p,selected:p===t.scenario},ae(u,40)))),r=t.still?"Write one file to look at in any browser; it opens here":"Write one file to step \
through in any browser; it opens here",a={export:k("export","Export",r,()=>e.ask({kind:"export",step:e.store.step}))},i=k("what-if","What if…","Change the for\
k and run it again (w)",()=>e.whatIf()),c=ri(e),l=c?{link:c.element}:{};return{elements:t.still?a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,
...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function Vh(e){let{host:t}=e,n=k("present","Present","The map and the words alone, la\
rge (p; Esc leaves)",()=>e.present()),o=k("predict","Predict","Cover what happens next until you ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false",
"aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:k("leave","↩ why it fails","back to the diagnosis",t.leave)}:{},predict:o,present:n,theme:Ke("the\
me","Light or dark (t)",()=>e.toggleTheme()),help:k("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function ci(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(d,u={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:d,...u})}}let a=Jh(n(),r,s?.what),i=em(s?.values??!0),c=f("section",{class:"fv-live","aria-label":"Live processes"},i.standing,Qh(
a),i.told,i.values);e.places.live.append(c);function l(){let d=c.contains(ce(e.root))||De(e.root),{standing:u,intact:p}=n();c.dataset.standing=u==="done"&&!p?"f\
ailed":u,i.show(n()),Zh(a,n()),d&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function Jh({breaks:e},t,n){let o=e.map(([i,c])=>f("option",{value:i,selected:i===n},c)),s=f("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=f("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>k(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:k("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function Qh({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return f("div",{class:"fv-live-tools"},e,t,n,f("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,f("span",{class:"fv-break"},r,a),i,c)}function Zh(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:d,again:u}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=d.disabled=!n,u.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function em(e){let t=f("p",{class:"fv-standing",role:"status"}),n=f("div"),o=f("summary"),s=f("tbody"),a=f("tr",{},...["value","before","par\
ent","child"].map(c=>f("th",{scope:"col"},c))),i=f("details",{open:e},o,f("table",{},f("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
f("b",{},`${tm(c)} ${c.title}`),f("span",{},c.who)),n.replaceChildren(...c.told.map(l=>f("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(nm))}}}function tm({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function nm([e,t,...n]){
let o=n.map(s=>f("td",{class:s===t||s==="–"?null:"fv-other"},s));return f("tr",{},f("th",{scope:"row"},e),f("td",{},t),...o)}var so=690,om=400,sm=1e3,li=100;function fi(e){let t=f("section",{class:"fv-sheet","aria-hidden":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.
parts)s.makeUp?.();rm(e),t.replaceChildren(...am(e),...cm(e.data.said),...lm(e.data.calls))}let o=()=>e.colours.onPaper(!1);return window.addEventListener("befo\
reprint",n),window.addEventListener("afterprint",o),{name:"print",fill:n,close(){window.removeEventListener("beforeprint",n),window.removeEventListener("afterpr\
int",o)}}}function rm({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.space,r=n||parseFloat(s.width)||so,a=o||parseFloat(s.height)||so,i=Math.min(
1,so/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.round((i-1)*a)}px`};for(let[l,d]of Object.entries(c))e.style.setProperty(`--\
print-${l}`,d)}function ro(e,t){return e>0?[f("p",{},`and ${e} more ${t}`)]:[]}function am({data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set(
[...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,om),r=["step","phase","what","why"].map(a=>f("th",{},a));return[f("h2",{},`Decisions and fail\
ures of the ${t.last+1} steps`),f("table",{},f("thead",{},f("tr",{},...r)),f("tbody",{},...s.map(a=>im(t,a,e.notes?.[a])))),...ro(o.length-s.length,"steps")]}function im(e,t,n){
let o=e.words(t),s=e.read(t)?.place;return f("tr",{},f("td",{},String(t)),f("td",{},o.phase),f("td",{},o.what,s?f("small",{},` (${s})`):null,n?f("em",{},` ✎ ${n}`):
null),f("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function cm(e){return e.flatMap(([,t,n,o])=>[f("h2",{},t),f("ul",{},...n.slice(0,li).map(s=>f("li",
{},s))),...ro(n.length+o-li,"of them")])}function lm(e){let t=e.slice(0,sm);return[f("h2",{},"Calls"),f("pre",{},t.map(([,n])=>n).join(`
`)),...ro(e.length-t.length,"calls")]}var di=120,fm={"":0n,k:10n,m:20n,g:30n,t:40n},dm=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function Gt(e){let t=Array.from(e);
if(t.length>wt){let o=`the query is longer than ${wt} characters`;throw Kt(o,"",wt+1,"")}let n=[];for(let{raw:o,position:s,open:r}of pm(t)){if(r)throw Kt("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===vn)throw Kt(`more than ${vn} terms`,o,s,"");n.push(hm(o,s))}return{text:e,terms:n,wantsFree:n.some(um)}}function um({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function Yt(e){let t=Array.from(e);return t.slice(0,di).join("").replace(
/[\r\n]+$/,"").replace(dm,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>di?"…":"")}function de(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var pi=()=>de("quotes enclose a whole value",'name~"my dll"');function Kt(e,t,n,o){
let s=Yt(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function pm(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||ls.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function hm(e,t){
try{return mm(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:Kt(o,e,t,s??"")}}function mm(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw de("\
one '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...gm(n),negated:t}}function gm(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:mi(e)}:{field:"name",sign:"~",value:hi(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return wm(e.slice(0,t),o,e.slice(t+o.length))}function wm(e,t,n){if(t==='"')throw pi();let o=e.toLowerCase();if(!Object.hasOwn(
Re,o)){let r=Object.keys(Re).join(", ");throw de(`no field is called '${Yt(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=Re[o];
if(!s.includes(t))throw de(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw de("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:bm(
o,hi(n))}}function bm(e,t){let{signs:n,choices:o}=Re[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return mi(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${Yt(t)}'`;throw de(r,`it is one of ${o.join(", ")}`)}return s}function hi(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw pi()}function mi(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<fm[s.toLowerCase()];
if(r<1n<<64n)return r}throw de(`'${Yt(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function Vt(e,t){return e.
terms.every(n=>ym(n,t)!==n.negated)}function ym({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:ui(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return km(o.name.toLowerCase(),t,n);case"protect":return xm(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function ui(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function km(e,t,n){
return t==="~"?e.includes(n):e===n||vm(e)===n}function xm(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function vm(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var $m={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},Sm="forkviz show --find lists free runs, if it is known that no row is missing";function gi(e){
let t=f("span",{class:"fv-status",role:"status"}),n=f("input",$m),o=k("found-previous","▲","previous found (shift+Enter)",()=>d(-1)),s=k("found-next","▼","n\
ext found (Enter)",()=>d(1)),r=null,a=[],i=-1;function c(){a=r?Em(e.store,r):[],l(),e.space.pick()}function l(){t.classList.remove("fv-wrong"),t.title=r?.wantsFree?
Sm:"",t.textContent=r?Mm(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function d(p){if(!a.length)return;let h=p>0?0:a.length-1;i=i<0?h:(i+p+
a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space.reveal([[w[g],b[g]]]),l()}function u(){i=-1;let{query:p,wrong:h}=Lm(
n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",u),n.addEventListener("keydown",p=>Am(
p,n,d,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),Om(n,{look:c,rows:()=>a,asked:()=>r!==null})}function Om(e,{look:t,rows:n,asked:o}){return{name:"fin\
d",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function Em(e,t){return[
"parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&Vt(t,e.region(n,o))).map(o=>[n,o]))}function Mm(e,t,n){return e?`${t<0?"":`${t+1} of `}${e}\
 found`:n?"free runs are not listed here":"none found"}function Lm(e){try{return{query:e.trim()?Gt(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,
wrong:{what:n??o,message:o}}}}function Am(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),
o();else return;e.preventDefault(),e.stopPropagation()}var ao=65536,wi=4096;function bi(e,t){let n=e.panes.space,o=f("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null;function a(l){if(!e.space||!(s||l.
shiftKey)||l.button!==0)return;let d=e.space.at(l.clientX,l.clientY);d?.who==="child"&&(r={address:d.address,y:l.clientY},l.stopPropagation(),l.preventDefault())}
function i(l){if(!r)return;l.stopPropagation();let d=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,l.clientY)-d.top}px`,o.style.height=`${Math.
abs(l.clientY-r.y)}px`}function c(l){if(!r)return;l.stopPropagation();let d=e.space.at(l.clientX,l.clientY)??r,[u,p]=[r.address,d.address].sort((m,g)=>m-g);r=null,
o.hidden=!0;let h=Math.floor(u/ao)*ao;t(h,Math.max(Math.ceil((p-h)/wi)*wi,ao))}return n.addEventListener("pointerdown",a,{capture:!0}),n.addEventListener("point\
ermove",i,{capture:!0}),n.addEventListener("pointerup",c,{capture:!0}),{toggle(){return s=!s,s}}}function io(e,t){let n=o=>typeof o=="number"?S(o):o;return{edit:"\
occupy",start:n(e),size:n(t),name:"what if"}}function ki(e,t){let{data:n}=e,o=c=>t({kind:"edit",edit:c}),s=Cm(n,o),r=f("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},f("h2",{},"What if…"),
k("close-what-if","✕","close (w)",()=>a()),s.element,zm(n,o),Pm(e,o),_m(n,o),Nm(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("\
keydown",l=>{let{key:d}=l,{name:u}=c;d==="Enter"&&s.commit(u),l.stopPropagation()});A(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.
focus():s.which.focus()}function i({open:c,values:l}){s.choose(l.dll),Tm(yi(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,
keep(){let c=yi(r).map(({name:d,value:u})=>[d,u]),l=Object.fromEntries(c.filter(([d,u])=>!s.knows(d,u)));return{open:!r.hidden,values:l}}}}function Q(e,t){return f(
"label",{},f("span",{},e),t)}function ue(e,t,n={}){return f("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function Jt(e,t,n){
let o=t.map(s=>f("option",{value:s,selected:s===n},s));return f("select",{name:e},...o)}function Ge(e,...t){return f("fieldset",{},f("legend",{},e),...t)}function yi(e){
return[...e.querySelectorAll("[name]")]}function Tm(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.
options]:null;(!r||r.some(a=>a.value===s))&&(o.value=s)}}function Cm({dlls:e},t){let n=e.map(({name:u})=>u),o=Jt("dll",n),s=["base","preferred","size"],r={base:ue(
"base",""),preferred:ue("preferred",""),size:ue("size","")},a={};function i(){let u=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=u?S(u[p]):""}
function c(u){let p=s.find(h=>h===u);!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let u of s)
r[u].addEventListener("change",()=>c(u));i();let l={base:"base",preferred:"prefers",size:"size"},d=s.map(u=>Q(l[u],r[u]));return{element:Ge("A DLL",Q("name",o),
...d),which:o,commit:c,choose(u){n.includes(u)&&(o.value=u),i()},knows:(u,p)=>a[u]===p}}function zm({switches:e},t){let n=e.map(([o,s])=>{let a=f("input",{type:"\
checkbox",checked:s,onchange:i=>t({edit:"switch",name:o,on:i.target.checked})});return f("label",{class:"fv-switch"},a,o)});return Ge("Switches",...n)}function Pm(e,t){
let n=ue("start","0x"),o=ue("much","0x10000"),s=bi(e,(c,l)=>t(io(c,l))),a=k("occupy-mouse","with the mouse","then drag over the child's column; or shift and dra\
g at any time",()=>a.setAttribute("aria-pressed",String(s.toggle()))),i=k("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(
io(n.value,o.value)));return Ge("Take a place in the child",Q("at",n),Q("size",o),i,a)}function _m({faults:e,phases:t,dlls:n},o){let s=Jt("fault",e),r=Jt("phase",
t,"C3"),a=ue("at","",{placeholder:"anywhere"}),i=ue("extent","0x10000"),c=Jt("of",["",...n.map(({name:d})=>d)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,
size:i.value,...c.value?{dll:c.value}:{},...a.value.trim()?{start:a.value}:{}});return Ge("A fault",Q("kind",s),Q("phase",r),Q("DLL",c),Q("at",a),Q("size",i),k(
"strike","let this fault happen in the fork","the fork runs again with it",l))}function Nm({edits:e},t){let n=!e.length,o=e.map(s=>f("li",{},s));return Ge(n?"No\
thing changed yet":`Changed (${e.length})`,f("ol",{class:"fv-edits","aria-label":"What was changed"},...o),k("undo","undo","undo the last change",()=>t({kind:"u\
ndo"}),{disabled:n}),k("reset-edits","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}var xi="Why the fork fails, and what to do";function vi(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=f("section",{class:"\
fv-cause-whole","aria-label":xi,hidden:!0}),s=f("div",{class:"fd-inside"}),r=k("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=pt(s,t.diagnosis,{level:2,layout:"narrow",comparing:(d,u)=>Nn(e,u)}),a.lay(),r.focus({preventScroll:!0})}return o.append(f(
"p",{class:"fv-cause-head"},f("b",{},xi),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var co=50,Im={conflicts:"conflict",caveats:"caveat",notes:"note"};function Dm(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${Im[n]}${o===1?"":
"s"}`).join(", ")}function Rm([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,d=n.length+o,u=s?`${i.length}\
 of ${d}`:d,p=()=>a(c.length+10*co);return f("section",{data:{said:e}},f("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${u})`),f("ul",{},...c.map(h=>f("li",{},h))),
l?k("more-said",`and ${l} more`,"show more of them",p):null,o?f("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function $i(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=f("div"),o=new Map,s=f("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>Rm(c,a,o.get(c[0])??co,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:f("div",{class:"fv-caveats"},t>co?s:null,n),
counts:Dm(e),conflicting:e.some(([a])=>a==="conflicts")}}function Qt(e,{name:t,title:n,head:o=!0}){let s=k(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(Y("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=f("span",{class:"f\
v-pane-said"}),a=f("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=f("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",f("b",{},n)," ",r),c=f("span",{class:"fv-pane-more"}),l=f("div",{class:"fv-pane-head"},f("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(d,u,p=!1){i.setAttribute("aria-expanded",String(!d)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":d?"▸":"▾",r.textContent=d?u:""}}}var Si={name:"said",title:"What was assumed",scrolls:!0},Oi=["verdict","timeline"];function Ei(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=f("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,d=l?c:f("\
div",{class:"fv-body",tabindex:a?0:null});if(!Oi.includes(n??"")){let u=Qt(e,t);e.heads.set(n,u),c.append(u.element)}return l||c.append(d),e.panes[n??""]=c,e.bodies[n??
""]=d,c}function Mi(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of G())e.specs.set(c.name,c),Ei(e,c).hidden=!t.has(c.name);let r=e.places=jm(e),a=f("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!Oi.includes(c)).map(c=>e.panes[c]));r.main=f("div",{class:"fv-main"},a),r.grid=a,Wm(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function jm(e){let t=f(
"div",{class:"fv-more"}),n=f("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:Bm(e.data),t),o=f("div",{class:"fv-marks-pl\
ace"}),s=f("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:f("div",{class:"fv-player"}),live:f("div",{class:"fv-live-place"}),legend:f(
"div",{class:"fv-legend"},o,s)}}function Bm(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return f("div",{class:"fv-outcome"},f("h1",{},e.title),f("p",{class:t},
n))}function Wm(e,t){let{data:n,places:o}=e,s=$i(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(f("span",{title:r},r)),s&&
(Ei(e,Si),e.specs.set("said",Si),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",f("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[f("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var Fm=0,Ye=new WeakMap;async function Li(e,t,n={}){let o=ve(e,t,n,`f${Fm+=1}-`),s=t.panes??G().map(({name:c})=>c),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
c=>s.includes(c)));Ye.set(e,o),o.holds=()=>Ye.get(e)===o,o.bar=ii(o),Mi(o,a),o.bar.fill(),o.layout=Ot(o),o.keys=kt(o),o.store.go(n.keep?.step??n.step??t.opening),
o.layout.lay();for(let c of G())!c.figure&&a.has(c.name)&&lo(o,await c.make(o,o.bodies[c.name]));let i=qm(o,a);return o.colours.apply(),o.tell(),o.fit(!0),e.addEventListener(
"keydown",o.keys.onKey),ee(e,n.focus),await Hm(o,a),o.colours.apply(),o.fit(!0),o.layout.watch(),Um(o),ee(e,n.focus),Km(o,i)}function lo(e,t){t&&e.parts.push(t)}
function qm(e,t){let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&(e.cause=vi(e),lo(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=ci(e,e.ask)),
o.request&&!o.bare&&!n.still&&(e.asks=ki(e,e.ask)),fi(e)}async function Hm(e,t){try{for(let n of G()){if(!n.figure||!t.has(n.name))continue;let o=e.bodies[n.name];
lo(e,await n.make(e,o,...await Ve(e,n.figure,o)))}}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and the c\
alls still work.")}e.space&&(e.search=gi(e),e.parts.push(e.search))}async function Ve(e,t,n){let{embed:o,figures:s}=ni(),r=JSON.parse(JSON.stringify(s[t]).replaceAll(
'"§',`"${e.mine}`)),a=await o.embed_item(r,n),[i]=a.roots??a;return[i.model,i]}function Um(e){let{host:t,root:n}=e,o=t.keep??{};o.range&&e.space&&e.space.show(
o.range);let s=o.selected||t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.dataset.busy,o.cause&&e.cause?.
restore(o.cause)}function Xm(e,t,n){let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();for(let a of r)a.renew?.();
for(let a of r)a.pick?.();e.tell(),delete e.root.dataset.busy}function Km(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{ui:e,go:e.go,select:e.
select,complain:a.complain,theme:e.colours,adopt:(c,l)=>Xm(e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){return r.written()},message(...c){
delete n.dataset.busy,a.message(...c)},linked(c,l){delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){delete n.dataset.busy,i.reset(),
e.live?.renew(),a.complain(c,l)},keep:()=>({step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),layout:e.layout.keep(),playing:e.
bar.keep(),query:e.tools.find.querySelector("input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>Gm(e,t)}}function Gm(e,t){
let{root:n,parts:o}=e;for(let s of[e.bar,e.layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(0);for(let s of o)s.view&&
(s.view.model.document?.clear(),s.view.remove?.());e.holds()&&n.replaceChildren()}var T=["a","b"];function Ai(e){let{pairs:t,shown:n,decides:o}=e,s=t.length-1,r={a:new Map,b:new Map};t.forEach((c,l)=>{T.forEach((d,u)=>{let p=c[u];typeof p=="n\
umber"&&r[d].set(p,l)})});let a=new Map(e.rows.map(([c,l,d,u])=>[c,{row:c,kind:l,a:d,b:u}])),i=[...a.keys()];return{last:s,all:i,matter:o.matter,held:c=>Math.min(
Math.max(Math.round(c)||0,0),s),shown:c=>({a:n[c][0],b:n[c][1]}),waits:(c,l)=>t[c][l==="a"?0:1]===null&&c!==o.row,rowOf:(c,l)=>r[c].get(l)??0,difference:c=>a.get(
c)??null}}var Ti=(e,t)=>e.find(n=>n>t)??t,Ci=(e,t)=>e.findLast(n=>n<t)??t;function fo(e,t){let n=T.flatMap(o=>t[o].map(s=>e.rowOf(o,s)));return[...new Set(n)].sort(
(o,s)=>o-s)}function zi(e,t){let n=e.indexOf(t);return e.length?n<0?`${e.length} in all`:`${n+1} of ${e.length}`:"none"}function Zt({a:e,b:t}){if(e.policy!==t.policy)
return{a:e.policy,b:t.policy};let n=`${e.title}, `;return t.title.startsWith(n)?{a:"as it is",b:t.title.slice(n.length)}:e.title===t.title?{a:e.policy,b:t.policy}:
{a:e.title,b:t.title}}function Ii(e,t,n,{body:o,more:s}){let r=Ym(t),a=Vm(e,t,n),i=k("all-differences","","",()=>c(a.element.hidden===!0),{class:"fv-link"});o.append(r,a.element),n.all.
length&&s?.append(i);function c(l){r.hidden=l,a.element.hidden=!l,i.textContent=l?"As a whole":`All ${n.all.length}`,i.title=l?"what differs as a whole":"each r\
ow that differs",l&&a.tell(e.store.step)}return c(!1),{name:"differences",tell:a.tell,show:c}}function Ym(e){let t=Zt(e),n=["",`A · ${t.a}`,`B · ${t.b}`],[o,s]=[
!1,!0].map(r=>e.summary.filter(a=>a.same===r));return f("table",{class:"fv-summary"},f("thead",{},f("tr",{},...n.map(r=>f(r?"th":"td",r?{scope:"col"}:{},r)))),f(
"tbody",{},...o.map(Pi)),...s.length?[f("tbody",{class:"fv-alike","aria-label":"The same in both"},...s.map(Pi))]:[])}function Pi({name:e,address:t,a:n,b:o,same:s}){
return f("tr",{class:s?"":"fv-differs"},f("th",{scope:"row"},e,...t?[" ",j(Number(t))]:[]),_i(n),_i(o))}function _i([e,t,n]){return f("td",{},...t?[f("span",{class:n?
`fv-${n}`:"","aria-hidden":"true"},t)," "]:[],e)}function Vm(e,t,n){let o=n.all.map(r=>{let a=n.difference(r),i=n.matter.includes(r);return f("li",{},f("button",
{type:"button",class:"fv-difference-row",data:{row:String(r)},onclick:()=>e.go(r)},...i?[f("b",{class:"fv-matters"},r===t.decides.row?"decides":"ends a fork"),"\
 "]:[],...Ni("A",a.a),...Ni("B",a.b)))}),s=f("ol",{class:"fv-difference-list","aria-label":"All rows that differ",hidden:!0},...o);return{element:s,tell(r){if(!s.
hidden)for(let a of o){let i=a.firstElementChild;i.dataset.row===String(r)?(i.setAttribute("aria-current","step"),i.scrollIntoView({block:"nearest"})):i.removeAttribute(
"aria-current")}}}}function Ni(e,t){return t?[f("span",{class:"fv-difference-side"},f("b",{},e),` ${t}`)]:[f("span",{class:"fv-difference-side fv-difference-non\
e"},f("b",{},e)," has no such step")]}function Jm(){let e={class:"fv-icon"};return{status:f("span",{class:"fv-status",role:"status"}),input:f("input",{type:"search",name:"find","aria-label":"Find in\
 both",placeholder:"Find in both",title:"A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3}),
buttons:t=>[k("found-previous","▲","Previous found (shift+Enter)",()=>t(-1),e),k("found-next","▼","Next found (Enter)",()=>t(1),e)]}}function Qm(e,t,n){return t.
flatMap(({who:o,side:s},r)=>{let{store:a}=n[s],{shown:i}=a.tables[o];return a.order(o).filter(l=>i[l]&&Vt(e,a.region(o,l))).map(l=>[r,l])})}function Di(e,t,n,o){
let{status:s,input:r,buttons:a}=Jm(),i=a(g=>h(g)),c=null,l=[],d=-1;function u(){l=c?Qm(c,n,o):[],p(),t.pick()}function p(){s.classList.remove("fv-wrong"),s.textContent=
c?l.length?`${d<0?"":`${d+1} of `}${l.length} found`:"none found":"";for(let g of i)g.hidden=!l.length}function h(g){if(!l.length)return;d=d<0?g>0?0:l.length-1:
(d+g+l.length)%l.length;let[w,b]=l[d],{who:y,side:x}=n[w];o[x].selectRow(y,b);let O=o[x].store.tables[y];t.reveal([[O.start[b],O.end[b]]]),p()}function m(g){d=-1,
c=null;try{c=g.trim()?Gt(g):null,u()}catch(w){u(),s.classList.add("fv-wrong"),s.textContent=w.what??w.message}}return Zm(e,r,h,m),e.tools.find.append(r,...i,s),
p(),{name:"find",rows:()=>l,focus:()=>r.focus(),renew(){c&&u()},ask(g){r.value=g,m(g)},text:()=>r.value}}function Zm(e,t,n,o){t.addEventListener("input",()=>o(t.
value)),t.addEventListener("keydown",s=>{if(s.key==="Enter")n(s.shiftKey?-1:1);else if(s.key==="Escape")t.value="",o(""),e.root.focus();else return;s.preventDefault(),
s.stopPropagation()})}var Ri={ok:"✓ ",failed:"✗ ",risk:"! "},eg={"○":"cause","✗":"failure","✓":"goes well"};function tg([e,t]){return e==="address"?j(Number(t)):e==="name"?
f("bdi",{},t):e in Ri?f("b",{class:`fv-${e}`},f("span",{"aria-hidden":"true"},Ri[e]),t):f("span",{},t)}function ji(e,t){let{headline:n,links:o}=t.decides,s=o.map(
c=>({link:c,element:ng(e,c)})),r=f("ol",{class:"fv-chips","aria-label":"What leads to the two outcomes"});s.forEach(({link:c,element:l},d)=>{let u=d===0?null:o[d-
1].side===c.side?"→":"against";r.append(f("li",{},u?f("span",{class:"fv-chip-between","aria-hidden":u==="→"?"true":null},u):null,l))});let a=f("h1",{class:"\
fv-verdict-says",title:`A: ${t.a.title}
B: ${t.b.title}`},...n.map(tg));return{element:f("div",{class:"fv-headline"},a,...s.length?[r]:[]),resize(){for(let{link:c,element:l}of s)l.querySelector(".fv-c\
hip-says").replaceChildren(...Bi(c,e.size==="phone"))},tell(c){for(let{link:l,element:d}of s)c[l.side]===l.step?d.setAttribute("aria-current","step"):d.removeAttribute(
"aria-current")}}}function ng(e,t){let n=t.side.toUpperCase();return f("button",{type:"button",class:"fv-chip",data:{do:"link",role:t.role,side:t.side,step:String(
t.step)},title:`Go to step ${t.step} of ${n}: ${t.label}`,onclick:()=>e.goStep(t.side,t.step,t.row)},...t.sign?[f("span",{class:`fv-chip-sign fv-chip-${t.role}`,
title:eg[t.sign]},t.sign)]:[],f("span",{class:"fv-chip-says"},...Bi(t,e.size==="phone")))}function Bi(e,t){return[f("b",{},e.side.toUpperCase()),t?` ${e.step}`:
` step ${e.step}: ${e.label}`]}var Wi=e=>[["p","p","go to the difference that decides",e.decide],["x","x","next difference",e.nextDifference],["X","shift+x","previous difference",e.differenceBefore]];var og=[{who:"parent",side:"a",title:"PARENT",note:"(same in both)",short:"(both)",x0:.02,x1:.29},{who:"child",side:"a",title:"CHILD A",x0:.36,x1:.64},{who:"chi\
ld",side:"b",title:"CHILD B",x0:.71,x1:.98}],sg=[{who:"parent",side:"a",title:"PARENT A",x0:.01,x1:.215},{who:"parent",side:"b",title:"PARENT B",x0:.265,x1:.47},
{who:"child",side:"a",title:"CHILD A",x0:.53,x1:.735},{who:"child",side:"b",title:"CHILD B",x0:.785,x1:.99}];function Fi(e,t,n,o){let s=n?og:sg,r=(u,p)=>s.findIndex(
h=>h.who===u&&h.side===p),a=(u,p)=>p.flatMap(([h,m])=>{let g=r(h,u);return g<0?[]:[[g,m]]}),i=u=>[...a("a",u(t.a)),...a("b",u(t.b))],c=u=>e.store.step===e.decides.
row&&e.decides.place?.[0]===u,l=u=>!!e.decides.freed[T.indexOf(s[u].side)];return{map:Bt(e,{...o,columns:s.map(({side:u,...p})=>({...p,store:t[u].store})),links:[],
subject:()=>e.store.step===e.decides.row?e.decides.place:null,freed:(u,p)=>c(p)&&l(u),kept:(u,p)=>s[u].who==="child"&&c(p)&&e.decides.freed.includes(!0)&&!l(u),
needed:n?[1,2]:[2,3],equals:n?[[1,2]]:[[2,3]],picked:()=>i(u=>u.pickedRows()),found:()=>e.foundRows(),select(u,p,h={}){let{who:m,side:g}=s[u];p>=0?t[g].selectRow(
m,p,h.add):h.dll>=0?t[g].select({dll:h.dll},h.add):t[g].select(null)}}),columns:s}}var z=(e,...t)=>({panes:t,weight:e}),Te=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),pe=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});var Ae=["pair-algorithm","pair-calls","pair-sorting","pair-recursion"],uo=(e=34)=>Te("compare-words",e,z(1,"why-a"),z(1,"why-b")),rg={wide:()=>Te("compare-wide",
1,z(46,"space"),pe("compare-wide-right",54,uo(),Te("compare-wide-low",66,z(48,"differences"),z(52,...Ae)))),middle:({height:e})=>Te("compare-middle",1,z(642,"sp\
ace"),e<430?pe("compare-middle-low",614,uo(),z(66,"differences",...Ae)):pe("compare-middle-right",614,uo(42),z(32,"differences"),z(26,...Ae))),narrow:({height:e})=>Te(
"compare-narrow",1,z(460,"space"),e<430?z(506,"why-a","why-b","differences",...Ae):pe("compare-narrow-right",506,z(44,"why-a","why-b"),z(56,"differences",...Ae))),
phone:()=>pe("compare-phone",1,z(60,"space"),z(40,"why-a","why-b","differences",...Ae)),present:({width:e})=>(e<700?pe:Te)("compare-present",1,z(56,"space"),pe(
"compare-said",44,z(1,"why-a"),z(1,"why-b")))},qi=e=>rg[e.kind==="present"?"present":e.size](e);function ag(e,t,n){let{presenting:o}=e.layout;(o?e.places.more:n).append(t),t.textContent=o?"Leave":"Present"}function Je(e,t,n){let o=k(e,"",t,n,{class:"fv-ico\
n","aria-label":t});return o.append(Y(e)),o}function Hi(e,t,n){let{store:o}=e,s=St(e,()=>O(),e.host.keep?.playing),r=f("output",{class:"fv-number","aria-live":"\
off"}),a=f("output",{class:"fv-count","aria-live":"off"}),i=ig(e,t),c=dg(s),{before:l,after:d}=cg(e),u=ug(e,t);e.tools.find=f("div",{class:"fv-find",role:"searc\
h"});let{pace:p,speed:h}=Ut(s),m=Xt(e),{present:g,exported:w,tools:b}=lg(e,n),y={...i,play:c,before:l,after:d,number:r,which:u,count:a,find:e.tools.find},x=f("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Comparing"},...Object.values(y));e.places.player.append(x),e.places.more.append(...b,m.element),m.room.append(p,
h,g,...w),e.fit=()=>{for(let $ of[l,d])$.textContent=fg($===l,e.size);x.append(...Object.values(y)),ag(e,g,m.room),O();for(let $ of[e.tools.find,a,u,i.first,i.last])
(e.size==="phone"||x.scrollWidth>x.clientWidth+1)&&m.room.append($)};function O(){let{a:$,b:M}=t.shown(o.step),{ends:C}=e,he=re=>e.size==="phone"?"":` of ${re}`,
tt=[f("b",{},`A ${$}`),`${he(C.a)} · `,f("b",{},`B ${M}`),he(C.b)];r.replaceChildren(...tt),r.title=`row ${o.step} of ${t.last}`;let Ce=e.differences();a.textContent=
zi(Ce,o.step),i.first.disabled=i.back.disabled=o.step===0,i.next.disabled=i.last.disabled=o.step===t.last,l.disabled=!Ce.some(re=>re<o.step),d.disabled=!Ce.some(
re=>re>o.step),u.value=e.which,c.tell(),p.value=s.policy,h.value=String(s.speed)}return{element:x,tell:O,play:()=>s.toggle(),keep:()=>s.keep(),close(){s.close(),
m.close()}}}function ig(e,{last:t}){let{store:n}=e;return{first:Je("first","First row (Home)",()=>e.go(0)),back:Je("back","Previous row (left arrow)",()=>e.go(n.
step-1)),next:Je("next","Next row (right arrow)",()=>e.go(n.step+1)),last:Je("last","Last row (End)",()=>e.go(t))}}function cg(e){let t=n=>()=>e.press(n);return{
before:k("difference-before","◀ ≠ Difference","Previous difference (shift+x)",t("X")),after:k("difference","Difference ≠ ▶","Next difference (x)",t("x"))}}
function lg(e,t){let n=k("present","Present","The map and the words alone, large (Esc leaves)",()=>e.present()),o=()=>e.ask({kind:"export",step:e.store.step});return{
present:n,exported:e.host.request?[k("export","Export","Write one file to step through in any browser",o)]:[],tools:[...t?[k("leave","↩ To the fork","Leave th\
e comparison",t)]:[],Je("theme","Light or dark (t)",()=>e.toggleTheme()),k("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon"})]}}function fg(e,t){
let n=t==="phone"||t==="narrow"?"":"Difference";return(e?`◀ ≠ ${n}`:`${n} ≠ ▶`).trim()}function dg(e){let t=k("play","","Play, or stop (space)",()=>e.toggle(),
{class:"fv-main-button"});return t.tell=()=>{let n=e.playing?"Stop":"Play";t.dataset.now!==n&&(t.replaceChildren(Y(e.playing?"stop":"play"),f("span",{},n)),t.dataset.
now=n,t.setAttribute("aria-label",n))},t}function ug(e,t){return f("select",{"aria-label":"Which differences",title:"Which differences the buttons stop at",data:{
do:"which"},onchange:n=>e.choose(n.target.value)},f("option",{value:"matter",disabled:!t.matter.length},"Differences that matter"),f("option",{value:"all"},`All\
 ${t.all.length}`))}var pg=new Set(["decision","failure","done"]);function Ui(e,t){let n=r=>fo(t,{a:r(e.a),b:r(e.b)}),o=[e.a,e.b].find(r=>r.verdict?.occupant)??e.a,s=n(r=>Object.keys(
r.notes??{}).map(Number));return{...e.a,opening:e.opening,diagnosis:null,live:null,decisions:n(r=>r.decisions),failures:n(r=>r.failures),notes:Object.fromEntries(
s.map(r=>[r,""])),verdict:{...o.verdict,links:e.decides.links.map(r=>({...r,step:r.row}))},said:{caveats:[],notes:[]}}}function Xi(e,t,n){let o=0,s=hg(e,t);return{
data:n,get step(){return o},get last(){return t.last},get tables(){return{...e.a.tables,ticks:{mark:s}}},stand(r){o=r},rowsOfSteps:r=>fo(t,r),order:()=>[],shown:()=>[],
words:()=>({what:t.difference(o)?.a??"",phase:""})}}function hg(e,t){let n=new Array(t.last+1).fill("other");for(let o of T)e[o].tables.ticks.mark.forEach((s,r)=>{
pg.has(s)&&(n[t.rowOf(o,r)]=s)});return n}var mg=["algorithm","calls","sorting","recursion"];function Gi(e,t){let{root:n}=e;n.classList.add("fv","fv-compare"),n.tabIndex=-1,n.setAttribute("role","group"),
n.setAttribute("aria-label",`two forks compared: ${t.a.title} and ${t.b.title}`);let o={a:Ki(),b:Ki()},s=f("div",{class:"fv-grid"}),r=i=>s.append(po(e,i).pane);
r({name:"space",title:"Address spaces, low at the top",head:!1});for(let i of T)s.append(gg(e,t,i,o[i]));r({name:"differences",title:"What differs, as a whole",
scrolls:!0});for(let i of mg)s.append(bg(e,t,i,o));e.places={verdict:f("div",{class:"fv-verdict-line fv-compare-line"}),more:f("div",{class:"fv-more"}),player:f(
"div",{class:"fv-player"}),live:f("div"),legend:f("div",{class:"fv-legend"}),main:f("div",{class:"fv-main"},s),grid:s};let a=f("div",{class:"fv-timelines"},...T.
map(i=>yg(t,i,o[i])));return n.replaceChildren(e.places.verdict,e.alert.element,e.places.player,a,e.places.main),o}function Ki(){return{bodies:{},panes:{},more:{}}}
function po(e,t,n=t.name){let{name:o,title:s,scrolls:r}=t,a=f("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${o}`,"aria-label":s,data:{pane:o}}),i=Qt(e,t),c=n===
"space"?a:f("div",{class:"fv-body",tabindex:r?0:null});return a.append(i.element,...c===a?[]:[c]),e.heads.set(o,i),e.specs.set(o,t),e.panes[o]=a,e.bodies[o]=c,{
pane:a,body:c}}function gg(e,t,n,o){let s=n.toUpperCase(),{pane:r,body:a}=po(e,{name:`why-${n}`,title:`Words of ${s}`,head:!1,scrolls:!0},"why");return r.dataset.
side=n,r.prepend(f("p",{class:"fv-side-line"},f("b",{class:"fv-letter"},s)," ",...wg(t[n])," ",f("span",{class:"fv-waiting"}))),o.panes.why=r,o.bodies.why=a,r}function wg(e){
if(e.waits)return[f("b",{class:"fv-waits"},"… has not ended")];if(e.succeeded)return[f("b",{class:"fv-ok"},"✓ succeeds")];let t=(e.verdict?.links??[]).findLast(
n=>n.role==="failure")?.step;return[f("b",{class:"fv-failed"},t===void 0?"✗ fails":`✗ fails at step ${t}`)]}function bg(e,t,n,o){let s=G().find(c=>c.name===
n),r={...s,name:`pair-${n}`,title:s?.title??n,figure:void 0,head:!0,scrolls:!1,unused:()=>T.every(c=>s?.unused?.(t[c]))?s?.unused?.(t.a)??"":"",said:void 0},{pane:a,
body:i}=po(e,r,"pair");for(let c of T){let l=f("span",{class:"fv-pane-more"}),d=f("div",{class:"fv-body",tabindex:s?.scrolls?0:null}),u=f("section",{class:`fv-h\
alf fv-${n}`,"aria-label":`${c.toUpperCase()}: ${r.title}`,data:{side:c}},f("header",{class:"fv-half-head"},f("b",{class:"fv-letter"},c.toUpperCase()),l),d);o[c].
panes[n]=u,o[c].bodies[n]=d,o[c].more[n]=l,i.append(u)}return a}function yg(e,t,n){let o=f("div",{class:"fv-timeline"});n.panes.timeline=o,n.bodies.timeline=o;let{
title:s,policy:r,waits:a,succeeded:i}=e[t],c=a?"…":i?"✓":"✗";return f("section",{class:"fv-timeline-row","aria-label":`Timeline of ${t.toUpperCase()}`,data:{
side:t}},f("div",{class:"fv-timeline-name",title:`${s}
${r}`},f("b",{},`${t.toUpperCase()} `,f("span",{class:a?"fv-waits":i?"fv-ok":"fv-failed"},c)),f("span",{class:"fv-label"},Zt(e)[t])),o)}var kg=["timeline","why","algorithm","calls","sorting","recursion"];function ho(e,t,n,o){let{bodies:s}=o,r=f("div",{class:"fv-side-root",data:{side:n}}),i=ve(r,
t,{onSelect:l=>e.selectedIn(n,l)},`${e.mine}${n}-`);i.colours.close();let c=i.go;return Object.assign(i,vg(e,n,o)),{ui:i,name:n,move:c,root:r,get step(){return i.
store.step},async make(l){for(let d of G()){if(!kg.includes(d.name)||!!d.figure!==l)continue;let u=s[d.name],p=d.figure?await Ve(i,d.figure,u):[],h=await d.make(
i,u,...p);h&&i.parts.push(h)}},resize(){Object.assign(i,{size:e.size,tall:e.tall,type:e.type});for(let l of i.parts)l.resize?.()},restyle(l){for(let d of i.parts)
d.restyle?.(l);for(let{name:d}of xg(r))e.root.style.setProperty(d,r.style.getPropertyValue(d))},close(){for(let l of i.parts)l.close?.(),l.view&&(l.view.model.document?.
clear(),l.view.remove?.())}}}function xg({style:e}){return Array.from(e,t=>({name:t}))}function vg(e,t,{bodies:n,panes:o,more:s}){return{bodies:n,panes:o,holds:e.
holds,paired:!0,places:{...e.places,marks:f("div")},colours:e.colours,heads:new Map(Object.entries(s).map(([r,a])=>[r,{more:a}])),specs:new Map(G().map(r=>[r.name,
r])),bar:{tell(){},play:e.play},keys:{press:r=>e.keys.press(r),help:r=>e.keys.help(r)},layout:{fold(){},full:e.full},full:e.full,theme:e.theme,toggleTheme:e.toggleTheme,
go:r=>e.goStep(t,r),forward:()=>e.forward()}}var $g=0;async function Yi(e,t,n={}){let o=Ai(t),s=Sg(e,t,o,n);Ye.set(e,s),s.holds=()=>Ye.get(e)===s;let r=Gi(s,t),a={a:ho(s,t.a,"a",r.a),b:ho(s,t.b,"b",r.b)};s.
sides=a;let i=n.leave??(t.back&&n.request?()=>n.request({kind:"back"}):null),c=ji(s,t);s.places.verdict.append(c.element,s.places.more),s.parts.push(c),s.layout=
{presenting:!1},s.player=Hi(s,o,i),s.layout=Ot(s),s.keys=kt(s),s.press=s.keys.press,s.listed=Ii(s,t,o,{body:s.bodies.differences,more:s.heads.get("differences").
more}),s.tellAll=()=>Eg(s,o,c);let l=o.held(n.keep?.row??n.step??t.opening);Vi(s,o,l),s.layout.lay();for(let d of T)a[d].resize(),await a[d].make(!1);return s.colours.
apply(),s.tellAll(),e.addEventListener("keydown",s.keys.onKey),ee(e,n.focus),await Ag(s,t,a),s.colours.apply(),s.layout.watch(),Tg(s,n),e.dataset.ready="true",ee(
e,n.focus),Cg(s)}function Sg(e,t,n,o){let s=ve(e,Ui(t,n),{...o,aligned:!0,onSelect:void 0},`c${$g+=1}-`),r=Xi(t,n,s.data);Object.assign(s,{host:{...o,aligned:!0},
store:r,plan:qi,ends:{a:t.a.words.length-1,b:t.b.words.length-1},decides:t.decides,which:o.keep?.which??(n.matter.length?"matter":"all"),differences:()=>s.which===
"matter"&&n.matter.length?n.matter:n.all,bar:{tell(){},play:()=>s.player.play()},foundRows:()=>s.find?.rows()??[],...Og(n,()=>s),...Lg(()=>s)}),s.moreKeys=Wi(s);
let a=s.restyle;return s.restyle=i=>{a(i);for(let c of T)s.sides?.[c].restyle(i)},s.resized=()=>{for(let i of T)s.sides[i].resize();s.parts.forEach(i=>i.resize?.())},
s}function Og(e,t){function n(o,s=!1){let r=t(),a=e.held(o);a===r.store.step&&!s||(Vi(r,e,a),r.tellAll(),s||r.host.onStep?.(a))}return{go:n,forward:()=>n(t().store.
step+1),goStep(o,s,r=e.rowOf(o,s)){let a=t();e.shown(a.store.step)[o]!==s&&n(r)},tell:()=>t().tellAll(),choose(o){t().which=o,t().tellAll()},nextDifference:()=>n(
Ti(t().differences(),t().store.step)),differenceBefore:()=>n(Ci(t().differences(),t().store.step)),decide:()=>n(t().data.opening),play:()=>t().player.play()}}function Vi(e,t,n){
e.store.stand(n);let o=t.shown(n);for(let s of T)e.sides[s].move(o[s]);e.space?.update(),e.find?.renew()}function Eg(e,t,n){let{step:o}=e.store;e.root.dataset.row=
String(o),n.tell(t.shown(o)),e.player.tell(),e.listed.tell(o);for(let s of T)Mg(e.panes[`why-${s}`],t.waits(o,s))}function Mg(e,t){e.toggleAttribute("data-waits",
t);let n=e.querySelector(".fv-waiting");n&&(n.textContent=t?"has no such step":"")}function Lg(e){let t=!1,n=o=>T.forEach(s=>o(e().sides[s].ui));return{selectedIn(o,s){
if(t)return;let r=e();t=!0,r.sides[o==="a"?"b":"a"].ui.select(s),t=!1,r.root.dataset.selected=s,r.space?.pick(),r.host.onSelect?.(s)},select:(o,s)=>e().sides.a.
ui.select(o,s),selectNext:o=>e().sides.a.ui.selectNext(o),selected:()=>e().sides.a.ui.selected()??e().sides.b.ui.selected(),pickedRows:()=>e().sides.a.ui.pickedRows(),
pickedSteps:()=>e().store.rowsOfSteps({a:e().sides.a.ui.pickedSteps(),b:e().sides.b.ui.pickedSteps()}),selectedSpans(){let o=[];return n(s=>o.push(...s.selectedSpans())),
o}}}async function Ag(e,t,n){try{let o=e.bodies.space,[s,r]=await Ve(e,"space",o),a={a:n.a.ui,b:n.b.ui},{map:i,columns:c}=Fi(e,a,t.sameParent,{body:o,figure:s,view:r});
e.space=a.a.space=a.b.space=i,e.parts.push(i),e.find=e.search=Di(e,i,c,a);for(let l of T)await n[l].make(!0)}catch(o){e.alert.complain(`the figures could not be\
 drawn: ${o.message??o}`,"The words, the listing and the calls still work.")}}function Tg(e,t){let n=t.keep?.selected||t.selected;n&&e.select(n),t.keep?.query&&
e.find?.ask(t.keep.query),t.keep?.range&&e.space?.show(t.keep.range)}function Cg(e){let{root:t,alert:n,sides:o}=e;return{ui:e,views:o,go:e.go,select:e.select,complain:n.
complain,theme:e.colours,get step(){return e.store.step},get selected(){return t.dataset.selected??""},keep:()=>({row:e.store.step,theme:e.colours.name(),which:e.
which,selected:t.dataset.selected??"",layout:e.layout.keep(),playing:e.player.keep(),query:e.find?.text(),range:e.space?.kept()??null}),message(...s){delete t.dataset.
busy,n.message(...s)},refused(s,r){delete t.dataset.busy,n.complain(s,r)},close:()=>zg(e)}}function zg(e){let{root:t}=e;for(let n of[e.player,e.layout,e.colours])
n?.close();t.removeEventListener("keydown",e.keys.onKey);for(let n of T)e.sides[n].close();for(let n of T)e.sides[n].ui.store.go(0);for(let n of e.parts)n.close?.(),
n.view?.model.document?.clear(),n.view?.remove?.();t.classList.remove("fv-compare"),e.holds()&&t.replaceChildren()}var Pg=e=>()=>({request:t=>e.send(t)});function en(e,t,n={}){let{show:o,follow:s,tell:r,fail:a,close:i}=Fg(e,t,{hostOf:n.hostOf??Pg(e),sized:n.sized??(()=>()=>{}),
onView:n.onView??(()=>{})}),c=gs(o,a),l=[["change:step",s],["change:selected",s],["change:data",()=>c(void 0)],["msg:custom",r]];for(let[d,u]of l)e.on(d,u);return{
ready:c(void 0),close(){for(let[d,u]of l)e.off(d,u);i()}}}function _g(e,t){let n=URL.createObjectURL(new Blob([t],{type:"text/html"}));return f("a",{href:n,download:e,
data:{do:"download"}},"download")}function Ng(e,t){return t?.close(),delete e.dataset.ready,e.forkviz=null}function Ig(e,t,n){let[o,s]=[t.get("step"),t.get("sel\
ected")];typeof o=="number"&&e.step!==o&&e.go(o),n.onStep(e.step),e.selected!==void 0&&e.selected!==s&&e.select(s)}function Dg(e){let t=[];function n(){let o=e();
if(o)for(let[s,r]of t.splice(0))Rg(o,s,r)}return{late:n,say(o,s){t.push([o,s]),n()}}}function Rg(e,t,n){t?.kind==="error"?e.refused(t.what,t.advice):t?.kind==="\
waits"?e.waits?.(t.text):t?.kind==="nothing"?delete e.ui.root.dataset.busy:t?.kind==="linked"?e.linked?.(t.fragment,t.told):t?.kind==="exported"&&e.message(`${t.
text} `,_g(t.name,n[0]))}function jg(e,t){function n(o,s){!t()||e.get(o)===s||(e.set(o,s),e.save_changes())}return{onStep:o=>n("step",o),onSelect:o=>n("selected",
o)}}function Bg(e){return Object.fromEntries(["selected","panes","bare"].map(t=>[t,e.get(t)]))}function Wg(){let e=new WeakMap,t=null;return{next(n,o,s){let r=n?.
keep();return r&&e.set(t,r),t=o,r&&{...e.get(o)??r,theme:r.theme,step:s,row:void 0}}}}function Fg(e,t,{hostOf:n,sized:o,onView:s}){let r=null,a=null,i=!1,c=()=>{},
l=Wg(),d=null,u=()=>[a,d].includes(e.get("data")),p=jg(e,u),h=Dg(()=>u()&&!i?r:null);async function m(){let b=e.get("data");if(i||u())return h.late();let y=await hs(
b).catch(C=>{throw d=b,C});if(i||b!==e.get("data"))return;[a,d]=[b,null];let x=e.get("step");if(y.live&&r?.fork===y.live.fork)return r.adopt(y,x),h.late();let O=l.
next(r,y,x),$=mt(t);r=Ng(t,r),c(),c=o(t);let M={step:x,...Bg(e),keep:O,focus:$,...n(y),...p};if(r=await(y.a?Yi:Li)(t,y,M),i)return void r.close();t.forkviz=r,s(
r,y),g(),h.late()}function g(){r&&u()&&Ig(r,e,p)}function w(b){let y=`The explorer could not be built: ${b.message??b}`;if(!r)return i||t.append(y);r.refused(y,
"What you see is what was there before."),p.onStep(r.step),h.late()}return{show:m,follow:g,fail:w,tell:h.say,close(){i=!0,c(),r?.close()}}}function Z({head:e,say:t,means:n,line:o,acts:s=[]},r="h2"){return f("section",{class:"fd-card st-state"},f(r,{},e),f("p",{class:"st-say"},t),n?f("p",{},n):null,
o?V(o):null,s.length?f("p",{class:"st-acts"},...s):null)}function mo(e,t,n){return{head:"Too large",say:`${e} has ${me(t)}; this tab reads up to ${me(n)}.`,means:"\
Keep the lines that speak of the fork. In cmd:",line:`findstr /n /i "fork child_copy cygheap" ${go(e)} > fork.log`}}function go(e,t="your file"){return/^[\w.][\w.-]*$/.
test(e)?e:`"${t}"`}function Ji(e){return{head:"Not read",say:`“${e}” is a picture.`,means:"Pictures are not read. Copy the text from the window (in cmd: mar\
k it, then press Enter), or drop the log."}}function Qe(e,t){return{head:"Not read",say:`“${e}” can't be opened: ${t?.message??t}`,means:"It was moved or ch\
anged after it was chosen, or you may not read it. Choose it again."}}function qg(e){return{head:"The engine cannot start",say:e,means:"The examples and the sce\
narios can still be read and stepped. For your own text use another browser, or the program, which needs Python 3.11 or later:",line:"python -m pip install fork\
viz"}}function Hg(e){return{head:"The engine stopped",say:e,means:"What you gave is still here. Ask again: the engine then starts again. If it stops again, the \
program can read more, and needs Python 3.11 or later:",line:"python -m pip install forkviz"}}function se(e){return e?.engine?(e.engine==="start"?qg:Hg)(`${e.what}`):
e?.what!==void 0?Ug(e):{head:"This page failed",say:`${e?.message??e}`,means:"That is an error of forkviz, not of what you gave. Please report what you did."}}function Ug({
what:e,advice:t=""}){let[n,...o]=e.split(`
`),r=[...o.map(a=>a.trim().replace(/^hint: /,"")).filter(Boolean),t==="Nothing was changed."?"":t].filter(Boolean);return{head:"Not read",say:n,means:r.map(Xg).
join(" ")}}function Xg(e){let t=e[0].toUpperCase()+e.slice(1);return/[.!?…]$/.test(t)?t:`${t}.`}var Qi=[{head:"The map of a process that runs",say:"A page has\
 no access to processes.",means:"Type this in cmd while the program runs, then drop the file here:",line:"C:\\cygwin64\\bin\\cat.exe /proc/PID/maps > parent.maps"},
{head:"A fork of real processes",say:"A page starts no process, so nothing here is live.",means:"The program forks real processes of Windows or Wine, step by st\
ep:",line:"forkviz live"},{head:"A fork in a real Cygwin",say:"A page runs no Cygwin.",means:"Have its trace written, then drop the file here:",line:"C:\\cygwin6\
4\\bin\\strace.exe -o fork.strace PROGRAM"}];function Zi(e,t,n,o){let{tones:s}=t,r=f("div",{id:"st-fork"}),a=Kg(n,s.name()),{line:i,renew:c}=tw(n,s.name(),b);e.append(i,a,r);let l=Qg(),d=null,u=!1,p=[l.close,
ew(a,t.engine)],h=null,m=Jg(t,n),g=(O,$)=>(a.dataset.asked="true",m.call(O,$));function w(O){let $=Gg(g,O,o);h=$,$.on("change:step",()=>l.step($.get("step")));let M=en(
$,r,{hostOf:Yg($,s),onView(C,he){window.forkviz=d=C,c(he),l.step(C.step)}});p.push(M.close),M.ready.then(()=>u||Vg(r,$,n))}async function b(O){let $=d?.ui?.data.
policy;if(!(!$||!h))try{let M=await g("compare",{policy_a:$,policy_b:O});u||h.set({data:M.data,step:M.step})}catch(M){d?.refused(M.what??String(M),M.advice??"")}}
Zg(n,m).then(O=>u||w(O),O=>u||a.replaceChildren(Z(se(O),"h1")));function y(){u=!0;for(let O of p)O();window.forkviz=null}return{close:y,theme:O=>{i.dataset.theme=
a.dataset.theme=O,d?.theme&&d.theme.name()!==O&&d.theme.toggle()}}}function Kg(e,t){let n=e.answer?null:"true";return f("div",{class:"fd st-told",role:"status",
data:{theme:t,asked:n}})}function Gg(e,{data:t,step:n,selected:o=""},s){return is({call:e},{data:t,selected:o,step:s??n})}function Yg(e,t){let n=s=>e.send(s),o=()=>e.
send({kind:"back"});return({back:s})=>({request:n,link:ln,theme:t.name(),onTheme:t.choose,leave:s?o:void 0})}function Vg(e,t,n){e.focus({preventScroll:!0}),n.message&&
t.send(n.message),n.message=null}function Jg(e,{files:t,opening:n}){let o={name:n??"open",args:{files:t}};return e.forks.of(()=>o,n?null:t)}function Qg(){let{write:e,
close:t}=So();return{step:o=>e(s=>`${s.replace(/&step=\d+/,"")}&step=${o}`),close:t}}async function Zg(e,t){if(e.answer??=await t.open(),e.answer.kind==="diagno\
sis")throw{what:"link: is too long, or none",advice:""};return e.answer}function ew(e,t){let n=t.state.phase;return t.onState(o=>{let{phase:s,problem:r}=o;s==="\
failed"&&n!=="failed"?e.replaceChildren(Z(se(r),"h2")):s!=="failed"&&(e.textContent=ie(o)&&e.dataset.asked?ht(o):"")})}function tw({source:e},t,n){let s={diagnosis:[
"answer","back to the diagnosis"],plan:["plan","back to the plan"]}[e.answer.kind],r=f("select",{id:"st-policy","aria-label":"policy to compare with"}),a={class:"\
fd-button"},c=f("span",{class:"st-compare st-push",hidden:!0},f("label",{for:"st-policy"},"Compare with ",r)," ",k("compare","Compare","this fork, and the same \
under another policy",()=>n(r.value),a)),l=e.names.join(", ");return{line:f("div",{class:"fd st-line",data:{theme:t}},f("span",{},"Read:"),f("code",{title:l},l),
s?f("a",{href:_(s[0])},s[1]):null,e.own?f("a",{href:_("diagnose")},"change the input"):f("a",{href:_("explore")},"all scenarios"),c),renew(u){let p=u.a||u.still?
[]:u.policies;c.hidden=!p.length;let h=r.value,m=p.filter(g=>g!==u.policy);r.replaceChildren(...m.map(g=>f("option",{value:g},g))),m.includes(h)&&(r.value=h)}}}var nw={start:"Why does this fork fail?",shelves:"Explorer: scenarios",answer:"Diagnosis",explore:"Explorer",plan:"Rebase plan",quiz:"Quiz"},ow={shelves:"#explo\
re",explore:"#explore",quiz:"#quiz"},sw=e=>ow[e]??"#diagnose";function ec(){let e=A(document,"#st-page"),t={start:A(document,"#st-start"),shelves:A(document,"#s\
t-shelves")},n=null;return A(document,".st-skip").addEventListener("click",o=>{o.preventDefault(),A(document,"#st-main").focus()}),{show(o,s,r){n?.close(),e.replaceChildren();
let a=t[o]??e;for(let i of[e,...Object.values(t)])i.hidden=i!==a;document.body.dataset.page=o,document.title=`${nw[o]} – forkviz`;for(let i of document.querySelectorAll(
".st-top nav a"))i.getAttribute("href")===sw(o)?i.setAttribute("aria-current","page"):i.removeAttribute("aria-current");n=s?s(e):null,window.scrollTo(0,0),r&&a.
querySelector("h1")?.focus({preventScroll:!0})},embed:o=>document.body.toggleAttribute("data-embed",o),theme:o=>n?.theme(o)}}var nn=30,tn=92,oc=40,rw=1;function sc(e,t){let n=f("div",{class:"fd-frame"}),o=0;return{element:n,draw(){let s=Math.max(Math.floor(n.clientWidth),240);s!==o&&(o=
s,n.replaceChildren(aw(e,t,s)))}}}function aw(e,t,n){let o=[...e.flat(),...t.flatMap(({to:d,size:u})=>[d,d+u])],[s,r]=[o.reduce((d,u)=>Math.min(d,u)),o.reduce((d,u)=>Math.
max(d,u))],a=d=>(d-s)/Math.max(r-s,1)*(n-2)+1,i=new Set(t.map(({from:d,size:u})=>`${d} ${u}`)),c=e.filter(([d,u])=>!i.has(`${d} ${u-d}`)),l=`${t.length} of ${e.
length} DLLs between ${S(s)} and ${S(r)} move`;return v("svg",{class:"sl-tree",width:n,height:2*tn,viewBox:`0 0 ${n} ${2*tn}`,role:"img","aria-label":l},...tc("\
Before",e,0,{x:a,low:s,high:r,width:n}),...nc(t,0,{x:a,width:n,after:!1}),...tc("After",c,tn,{x:a,low:s,high:r,width:n}),...nc(t,tn,{x:a,width:n,after:!0}))}function tc(e,t,n,{
x:o,low:s,high:r,width:a}){let i=n+oc,c=iw(t.map(([d,u])=>[o(d),Math.max(o(u),o(d)+1)])),l={y:i+nn+14,class:"sl-address"};return[v("text",{x:0,y:n+14,"font-weig\
ht":700},e),v("rect",{x:.5,y:i,width:a-1,height:nn,class:"sl-ground"}),...c.map(([d,u])=>v("rect",{x:d,y:i+1,width:u-d,height:nn-2,class:"sl-dll"})),v("text",{...l,
x:0},S(s)),v("text",{...l,x:a,"text-anchor":"end"},S(r))]}function iw(e){let t=[];for(let[n,o]of e.sort((s,r)=>s[0]-r[0])){let s=t.at(-1);s&&n<=s[1]+.25?s[1]=Math.
max(s[1],o):t.push([n,o])}return t}function nc(e,t,{x:n,width:o,after:s}){let r=t+oc-3,a=e.map(({from:c,to:l,size:d})=>{let u=s?l:c,p=n(u),h={x:p,y:r,width:Math.
max(n(u+d)-p,4),height:nn+6,rx:2};return v("rect",{...h,class:s?"sl-moved":"sl-way"})}),i=e.length>rw?[]:e;return[...a,...i.map(c=>{let l=n(s?c.to:c.from),d=l>o/
2,u=(c.path||c.file).split(/[\\/]/).pop()??"",p=s?u:"two on one place",h={x:l,y:r-5,"text-anchor":d?"end":"start","font-weight":700};return v("text",h,d?`${p} ↓`:
`↓ ${p}`)})]}function rc(e){return f("table",{class:"fd-table"},f("tbody",{},...e.map(([t,n])=>f("tr",{},f("th",{scope:"row"},t),f("td",{},n)))))}function on(e,t,n){let o=URL.createObjectURL(new Blob([t],{type:n})),s=f("a",{href:o,download:e,hidden:!0});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),6e4)}var sn=40,cw=3,Ze="cure.plan",lw="Compare before and after",fw="none (no relocations, signed, 32-bit reach, or not of this runtime)";function ac(e,t,n){let{answer:o,
names:s,files:r}=n,{plan:a}=o,i=f("div",{class:"fd st-wrap",data:{theme:t.tones.name()}});e.append(i);let c=a.moves.length?sc(o.tree,a.moves):null,l=a.moves.length===
1?hw(a.moves[0]):null,d=f("div",{class:"fd-column"},...gw(o)),u=f("div",{class:"fd-column"},kw(o)),p=f("div",{class:"fd-columns"});i.append(dw(s,t),uw(o,h),...c?
[f("section",{class:"fd-card sl-whole"},f("h2",{},"The tree, before and after"),c.element)]:[],...l?[f("div",{class:"sl-whole"},l.element)]:[],p);function h(){t.
fork={files:r,answer:null,opening:"moved",source:n},t.go(_("fork"))}function m(){let w=i.clientWidth,b=w>1e3?"wide":w>600?"middle":"narrow";if(i.dataset.layout!==
b){i.dataset.layout=b;let y=[d,u].filter(x=>x.childNodes.length);p.replaceChildren(...b==="narrow"?y.reverse():y),p.dataset.columns=String(y.length)}c?.draw(),l?.
draw()}let g=new ResizeObserver(m);return g.observe(i),m(),{close:()=>g.disconnect(),theme(w){i.dataset.theme=w}}}function dw(e,t){let n=t.given?.answer.kind===
"diagnosis";return f("div",{class:"fd-sources"},f("span",{},"Read:"),...e.map(o=>f("code",{},o)),f("a",{href:_("diagnose")},"change the input"),n?f("a",{href:_(
"answer")},"back to the diagnosis"):null)}function uw({plan:e,saved:t},n){let{moves:o,images:s,helps:r,withheld:a}=e,i=a.length?"No plan is offered":o.length?`${o.
length} of ${I(s,"DLL")} ${o.length===1?"moves":"move"}`:`None of ${I(s,"DLL")} has to move`,c=r?it(["simulated","◇","simulated: the same fork then succeeds"]):
null,l=()=>on(Ze,t,"text/plain"),d={class:"fd-button fd-main"},p=[...t?[k("save-plan",`Save ${Ze}`,null,l,d)]:[],...r?[k("compare",lw,"the same fork on the mode\
l, without the moves and with them",n,{class:"fd-button"})]:[]];return f("section",{class:"fd-card fd-cause"},f("div",{},f("div",{class:"fd-claim"},c,f("h1",{tabindex:-1},
i)),f("p",{},pw(e))),p.length?f("div",{class:"st-acts"},...p):null)}function pw({moves:e,cannot:t,helps:n,why:o,withheld:s,avoided:r}){if(s.length)return`With t\
hese moves the fork fails all the same: ${o}.`;let a=t.filter(l=>!l.settled).length;if(!e.length)return a?`${I(a,"DLL")} overlap${a===1?"s":""} another one and \
cannot move.`:"No two DLLs want one place. So what makes a fork fail is something else.";let i="No plan with fewer moves exists.";if(n)return`${i} With it the s\
ame fork succeeds; without it, it fails.`;let c=r.length?`Whether it cures a fork is not known: ${o}.`:"Whether it cures a fork is not known: give the map of a \
process that cannot fork, too.";return`${i} ${c}`}function hw({path:e,file:t,from:n,to:o,size:s,in_the_way:r}){let i={name:rn(e||t),source:""},c=r[0]?.split(":")[0]??
"something";return ut({places:[{label:"Stays",source:"",look:"in-the-way",name:c,start:n,end:n+s},{...i,label:"Before",look:"prefers",start:n,end:n+s},{...i,label:"\
After",look:"there",start:o,end:o+s}]},"h2")}var rn=e=>e.split(/[\\/]/).pop()??e,mw=e=>e.split(/[\\/]/).slice(0,-1).join("/");function gw({plan:e,left_out:t}){let n=[];
return e.moves.length&&n.push(ww(e.moves)),n.push(bw(e,t)),(e.moves.length||e.withheld.length)&&n.push(yw(e)),n}function ww(e){let t=["File","From","To","Size",
"Imported by"],n=e.slice(0,sn).map(s=>{let r=s.path||s.file,a=[["sl-mono","From",S(s.from)],["sl-mono","To",S(s.to)],["sl-number","Size",L(s.size)],["sl-number",
"Imported by",I(s.importers,"DLL")]];return f("tr",{},f("td",{},f("b",{},rn(r)),f("div",{class:"fd-note"},mw(r))),...a.map(([i,c,l])=>f("td",{class:i,data:{label:c}},
l)))}),o=e.length-n.length;return f("section",{class:"fd-card"},f("h2",{},"Moves"),f("table",{class:"fd-table"},f("thead",{},f("tr",{},...t.map((s,r)=>f("th",{class:r>
2?"sl-number":null,scope:"col"},s)))),f("tbody",{},...n)),o>0?f("p",{class:"fd-note"},`and ${o} more, which ${Ze} has`):null)}function bw(e,t){let{cannot:n,images:o,
moves:s,others:r}=e,a=new Set(s.flatMap(l=>l.in_the_way)),i=o-s.length-n.length,c=[...[...a].slice(0,sn).map(l=>[l.split(":")[0],"keeps its place"]),...i>0?[[I(
i,"DLL"),"need not move for the others"]]:[],...n.slice(0,sn).map(l=>[rn(l.path||l.file),`${S(l.base)}: ${l.why}${l.settled?"; the others move out of its way":""}`]),
...n.length?[]:[["held back",fw]],...r?[[I(r,"other file"),"not of this runtime"]]:[],...t.slice(0,sn).map(({file:l,why:d})=>[rn(l),`not read: ${d}`])];return f(
"section",{class:"fd-card"},f("h2",{},"Not moved"),rc(c))}function yw({moves:e,withheld:t,images:n,helps:o,rebaseall:s,why:r}){let a=c=>c?"✓ succeeds (simulated\
)":c===!1?"✗ fails":"not known",i=[["this plan",String((e.length?e:t).length),a(o)],["rebaseall",s.moves===null?`up to ${n}`:String(s.moves),`${a(s.helps)}; e\
very program of the tree must be closed`],["nothing","0",o?"✗ fails":"not known"]];return f("section",{class:"fd-card"},f("h2",{},"What else would help"),f("t\
able",{class:"fd-table"},f("thead",{},f("tr",{},f("th",{scope:"col"},"Way"),f("th",{scope:"col",class:"sl-number"},"Files"),f("th",{scope:"col"},"The fork then"))),
f("tbody",{},...i.map(([c,l,d])=>f("tr",{},f("td",{data:{label:"Way"}},c),f("td",{class:"sl-number",data:{label:"Files"}},l),f("td",{data:{label:"The fork then"}},
d))))),o&&r?f("p",{class:"fd-note"},`Assumed: ${r}.`):null)}function kw({plan:e,title:t,saved:n}){if(!e.moves.length)return f("span",{hidden:!0});let o=e.moves.
slice(0,cw).map(xw),s=e.moves.length-o.length;return f("section",{class:"fd-card sl-apply"},f("h2",{},"Apply it"),f("div",{class:"fd-remedy"},f("h3",{},"With fo\
rkviz"),f("p",{},`Save ${Ze}, and type this in the folder that holds ${t}:`),V(`forkviz rebase ${go(t,"your folder")} --apply ${Ze} --database`),f("p",{class:"f\
d-note"},"It writes rebase's database along, refuses if a file differs from the plan, and writes an undo file first.")),f("div",{class:"fd-remedy"},f("h3",{},"W\
ith Cygwin's own tool"),f("p",{},"Every program of the tree closed first."),...o.flat(),s>0?f("p",{class:"fd-note"},`and so on for ${s} more`):null),f("div",{class:"\
fd-remedy"},f("h3",{},"Back to before"),V("forkviz rebase --undo FILE"),f("p",{class:"fd-note"},"FILE is the undo file that --apply names; byte by byte.")),f("d\
iv",{class:"fd-caution"},f("b",{},"Not known here: "),"whether a program has a file open. A tab cannot see that. On Windows, --apply notices it and refuses."),n?
null:f("p",{class:"fd-note"},"This plan can't be saved."))}function xw({commands:e,shells:t}){let o=e.map((i,c)=>({command:i,...t[c]})).filter(i=>i.gives_base);
if(!o.length)return[];let[s,...r]=o;return rt({...s,others:r,note:"This base; the database is left alone, so the next “rebase -s” moves it again."})}var ic="http://www.w3.org/2000/svg",vw=new Set("div span figure figcaption p b small ul ol li table caption colgroup col thead tbody tr th td pre code svg g def\
s pattern marker rect circle ellipse path line polyline polygon text tspan title desc".split(" ")),$w=/^on|href$|^src|^style$/i,Sw=24,cc=[["wide",1e3],["cell",790],
["middle",600],["narrow",0]];function wo(e){return(cc.find(([,t])=>e>=t)??cc[3])[0]}function Ow(e){return[...new DOMParser().parseFromString(e,"text/html").body.
childNodes].flatMap(n=>lc(n,0))}function lc(e,t){if(e.nodeType===3)return[document.createTextNode(e.textContent??"")];let n=e;if(e.nodeType!==1||t>Sw||!vw.has(n.
localName))return[];let o=n.namespaceURI===ic?document.createElementNS(ic,n.localName):document.createElement(n.localName);for(let{name:s,value:r}of n.attributes)
$w.test(s)||o.setAttribute(s,r);return o.append(...[...n.childNodes].flatMap(s=>lc(s,t+1))),[o]}function bo(e){let t=f("div",{class:"qz-pictures"}),n="";return{
element:t,draw(o){let s=wo(o);if(s===n)return;n=s;let r=e.map(a=>f("div",{class:"qz-picture",data:{kind:a.kind}},...Ow(a.drawn[s])));t.replaceChildren(...r)}}}function fc(e){let t=f("div",{class:"qz-fork"}),n=f("h4",{tabindex:-1}),o=k("shut","Close the explorer",null,()=>l(),{class:"fd-button"}),s=f("div",{class:"fd q\
z-explorer-head",data:{theme:e.theme()}},n,o),r=f("section",{class:"qz-explorer",hidden:!0,"aria-label":"the explorer of this problem"},s,t),a=null,i=null,c=0;function l(){
c+=1,a?.(),a=i=null,t.replaceChildren(),r.hidden=!0}async function d({data:u,step:p,part:h},m){l();let g=c;r.hidden=!1,n.textContent=h==="prefix"?"The fork up t\
o this step":"The fork, from its beginning to its end",n.focus();try{await e.bring?.()}catch(y){g===c&&t.append(`The explorer could not be built: ${y.message}`);
return}if(g!==c)return;let w=be({data:m[0]??u,step:p},()=>{});a=en(w,t,{hostOf:()=>({theme:e.theme()}),onView:y=>{i=y}}).close}return{element:r,show:d,clear:l,theme(u){
s.dataset.theme=u,i?.theme&&i.theme.name()!==u&&i.theme.toggle()}}}var Ew="No usual misconception gives this answer, so nothing can be said about the way to it.",Mw="write down each step, and compare it with the text and the pi\
cture. The first difference is the one to look at.";function dc(e,t,n){let{feedback:o,solution:s,state:r}=e;if(s)return[Tw(r,s,t)];switch(o?.status){case"wrong":
return[Lw(e,o,t,n)];case"unreadable":return[an("unread",t,"? Not read",f("p",{},o.said))];case"unanswered":return[an("unread",t,"? No answer yet",f("p",{},"Ente\
r an answer, then check it."))];default:return[]}}function an(e,t,n,...o){let s=f(t,{tabindex:-1,class:"qz-said"},n);return f("section",{class:`qz-feedback qz-${e}`},
s,...o)}function Lw({field:e,lesson:t},{name:n,why:o,look:s},r,a){let i=e.form==="address"?"Not there":"Not yet",c=n?`✗ ${i}: ${n}`:`✗ ${i}`,l=f("p",{},f("b",
{},"To go on: "),s||Mw);return an("wrong",r,c,f("p",{},o||Ew),l,Aw(t,a.lesson?.(t)??""))}function Aw(e,t){if(!e)return null;let n=`Lesson ${e}`;return f("p",{},
t?f("a",{href:t},n):n," explains it.")}function Tw(e,{answer:t,walk:n,others:o},s){let r=e!=="shown",a=f("ol",{class:"qz-steps"},...n.map(c=>f("li",{},c))),i=o.
map(c=>f("li",{},f("b",{},`${c.answer}: ${c.name}. `),c.why));return an(r?"right":"shown",s,r?`✓ Right: ${t}`:`≡ The answer is ${t}`,f("p",{},f("b",{},"The \
walk:")),a,i.length?f("details",{class:"qz-others"},f("summary",{},"Answers that others give, and why"),f("ul",{},...i)):null)}var Cw=500,zw=0,Pw={address:"address",size:"size",count:"number",code:"number",order:"name, name, …"};function uc(e,t){let{field:n,state:o,solution:s,text_given:r}=e,
a=s!==null,i=`qz-hint-${zw+=1}`,c=(n.form==="choice"?Dw:Nw)(n,r,a,i),l=!a&&["wrong","unreadable"].includes(e.feedback?.status??"");for(let h of c.inputs)l&&h.setAttribute(
"aria-invalid","true");let u=a?[]:[f("button",{type:"submit",class:"fd-button fd-main",data:{do:"check"}},o==="wrong"?"Try again":"Check"),k("walk","Show the wa\
lk",null,()=>t.walk(),{class:"fd-button qz-walk"})];return f("form",{class:"qz-form",onsubmit:h=>{h.preventDefault(),a||t.answer(c.text())},autocomplete:"off"},
f("div",{class:"qz-row"},c.element,...u.length?[f("p",{class:"qz-buttons"},...u)]:[]),f("p",{class:"fd-note qz-hint",id:i},a?"":_w(n)))}function _w({hint:e}){return`${e}\
 Tries are not counted. Showing the walk ends the problem.`}function Nw(e,t,n,o){let s=`${o}-text`,r=f("input",{id:s,type:"text",name:"answer",class:"qz-text",data:{
form:e.form},maxlength:Cw,spellcheck:"false",autocapitalize:"off",autocomplete:"off",placeholder:Pw[e.form],readonly:n,"aria-describedby":o});return r.value=t,{
element:f("div",{class:"qz-entry"},f("label",{for:s},e.label),r,e.choices.length&&!n?Iw(e,r):null),inputs:[r],text:()=>r.value}}function Iw({choices:e},t){let n=o=>{
let s=t.value.replace(/[\s,]+$/,"");t.value=s?`${s}, ${o}`:o,t.focus()};return f("span",{class:"qz-names",role:"group","aria-label":"names to enter"},...e.map(([
o])=>{let s={class:"fd-button","aria-label":`enter ${o}`};return k("name",o,null,()=>n(o),s)}))}function Dw(e,t,n,o){let s=e.choices.map(([i])=>{let c=f("input",
{id:`${o}-${i}`,type:"radio",name:`${o}-choice`,value:i,disabled:n&&i!==t});return c.checked=i===t,c}),r=e.choices.map(([i,c],l)=>f("label",{class:"qz-choice",for:s[l].
id},s[l],f("b",{},`${i})`),c));return{element:f("fieldset",{class:"qz-choices","aria-describedby":o},f("legend",{},e.label),...r),inputs:s,text:()=>s.find(i=>i.
checked)?.value??""}}function pc(e,t){let n=t.level??3,o=f(`h${n}`,{tabindex:-1,class:"qz-title"}),s=f("div",{class:"qz-words"}),r=f("div"),a=f("div"),i=f("div",{"aria-live":"polite",
class:"qz-place-said"}),c=f("div",{class:"qz-beside"}),l=f("div",{class:"qz-columns"},c,f("div",{},a,i)),d=f("section",{class:"fd-card qz-question"},o,s,r,l),u=[],
p=0;return{element:d,renew({problem:h,number:m}){let g=h.pictures,w=bo(g.filter(x=>!x.beside)),b=bo(g.filter(x=>x.beside));u=[w,b],o.replaceChildren(`${m}. ${h.
title}`),s.replaceChildren(...h.text.map(x=>f("p",{},x))),r.replaceChildren(w.element),c.replaceChildren(b.element);let y=g.some(x=>x.beside);l.toggleAttribute(
"data-two",y),c.hidden=!y,a.replaceChildren(uc(h,e)),i.replaceChildren(...dc(h,`h${Math.min(n+1,6)}`,t)),this.draw(p)},draw(h){p=h;for(let m of u)m.draw(p)},focusSaid(){
(i.querySelector(".qz-said")??o).focus()},focusTitle:()=>o.focus()}}var hc={untried:["","not tried"],wrong:["✗","wrong so far"],right:["✓","right"],again:["↺","right after a wrong try"],shown:["≡","the walk was shown"]};
function mc(e){let t=f("ol",{class:"qz-strip"}),n=f("p",{class:"qz-legend"});return{element:f("nav",{class:"qz-strip-line","aria-label":"Problems"},t,n),renew({
problems:s,number:r}){let a=s.map(({state:l},d)=>{let[u,p]=hc[l],h=d+1===r,m={"aria-label":`Problem ${d+1} of ${s.length}: ${p}`,"aria-current":h?"step":null,class:`\
qz-number qz-is-${l}`},g=k(`problem-${d+1}`,String(d+1),p,()=>e.go(d+1),m);return g.append(f("i",{"aria-hidden":"true"},u)),f("li",{},g)});t.replaceChildren(...a);
let i=new Set(s.map(({state:l})=>l)),c=Object.entries(hc).filter(([l,[d]])=>d&&i.has(l));n.replaceChildren(...c.map(([,[l,d]])=>f("span",{},f("b",{"aria-hidden":"\
true"},l),` ${d}`)))}}}function gc(e,t,n){let o="",s=0,r=jw(e,h=>{o=h,t.dataset.busy=h,a.refused.replaceChildren()}),a=Rw(t,r,n),{question:i,explorer:c}=a;function l(){let h=e.get("qu\
iz");if(!h)return;h.number!==s&&c.clear(),s=h.number,a.renew(h);let m=d();(m==="answer"||m==="walk")&&i.focusSaid(),m==="go"&&i.focusTitle()}function d(){let h=o;
return o="",delete t.dataset.busy,h}function u(h,m){let{kind:g,what:w,advice:b}=h??{};["error","explorer","saved"].includes(g)&&(d(),g==="error"&&a.refused.replaceChildren(
f("b",{},w),` ${b}`),g==="explorer"&&c.show(h,m))}let p=new ResizeObserver(a.lay);return p.observe(t),e.on("change:quiz",l),e.on("msg:custom",u),l(),a.lay(),{focus:i.
focusTitle,theme(h){a.theme(h),c.theme(h)},close(){p.disconnect(),e.off("change:quiz",l),e.off("msg:custom",u),c.clear()}}}function Rw(e,t,n){let o=f("div",{class:"\
qz-above"}),s=mc(t),r=pc(t,n),a=f("p",{role:"alert",class:"qz-refused"}),i=f("p",{class:"qz-turning"}),c=fc(n),l=f("div",{class:"fd",data:{theme:n.theme()}});return l.
append(o,s.element,r.element,a,i),e.classList.add("fd-tones","qz"),e.dataset.theme=n.theme(),e.replaceChildren(l,c.element),{question:r,refused:a,explorer:c,theme(d){
e.dataset.theme=l.dataset.theme=d},renew(d){o.replaceChildren(...n.above?.(d)??[]),s.renew(d),r.renew(d),i.replaceChildren(...Bw(d,t))},lay(){e.dataset.layout=wo(
e.clientWidth),r.draw(r.element.clientWidth)}}}function jw(e,t){function n(o,s={}){let r=e.get("quiz");t(o),e.send({kind:o,number:r.number,...s})}return{answer:o=>n(
"answer",{text:o}),walk:()=>n("walk"),go:o=>n("go",{number:o}),explore:()=>n("explore")}}function Bw({number:e,problems:t,problem:n},o){let s={class:"fd-button"},
r=n.solution&&e<t.length,a={prefix:"Open in the explorer, up to this step",whole:"Open in the explorer","":""}[n.explorer];return[e>1?k("previous",`← ${e-1}`,
null,()=>o.go(e-1),{...s,"aria-label":`problem ${e-1}`}):null,e<t.length?k("next",`${e+1} →`,null,()=>o.go(e+1),{class:r?"fd-button fd-main":"fd-button","aria\
-label":`problem ${e+1}`}):null,a?k("explore",a,null,()=>o.explore(),s):null].filter(i=>i!==null)}var et="ticket",cn=(e,t)=>`#quiz=${e}&seed=${t}`;function wc(e){let t=BigInt(e)+1n;return String(BigInt.asUintN(64,t))}var bc="1",Ww=20;function yc(e,t,n){let o=e.map(Fw),s=f("input",{id:"st-seed",type:"text",inputmode:"numeric","aria-describedby":"st-seed-note",maxlength:Ww,class:"\
qz-seed",autocomplete:"off"});s.value=t??bc;let r=()=>{let c=/^\d+$/.test(s.value)?s.value:bc;s.setAttribute("aria-invalid",String(c!==s.value));for(let{topic:l,
link:d}of o)d.setAttribute("href",cn(l,c))};return s.addEventListener("input",r),r(),f("div",{class:"fd"},f("div",{class:"st-lead"},f("h1",{tabindex:-1},"Quiz: \
say what happens, before the engine does"),f("p",{},"Choose a topic and get ten problems. A wrong answer is explained, and tries are not counted.")),f("p",{class:"\
qz-seed-line"},f("label",{for:"st-seed"},"Seed"),s,f("span",{class:"fd-muted",id:"st-seed-note"},"A number. The same seed always gives the same ten problems.")),
f("ul",{class:"qz-topics"},...o.map(({link:c})=>f("li",{},c))),qw(n))}function Fw({topic:e,title:t,minutes:n}){let o=f("a",{class:"qz-topic",data:{topic:e}},f("\
b",{},`${t[0].toUpperCase()}${t.slice(1)}`),f("span",{class:"fd-muted"},`about ${n} min for a problem`));return{topic:e,link:o}}function qw(e){return f("section",
{class:"fd-card qz-ticket"},f("h2",{},"Did your teacher give you a ticket?"),f("p",{},"It is a file that ends in .json, with problems of your own. Load it, or d\
rop it on this page. Then save your answers, and hand that file in."),f("p",{},e))}var kc="forkviz-quiz";function yo(){try{return JSON.parse(sessionStorage.getItem(kc)??"null")}catch{return null}}function Hw({origin:e,kept:t,number:n}){try{sessionStorage.
setItem(kc,JSON.stringify({origin:e,kept:t,number:n}))}catch{}}function xc(e){let t=Promise.resolve(),n=be({quiz:null},r=>{t=t.then(()=>o(r))});async function o(r){
let a=n.get("quiz"),{origin:i,kept:c,number:l}=a??yo()??{};try{let d={message:r,kept:i?{origin:i,kept:c,number:l}:null};s(await e.call("quiz",d))}catch(d){let{what:u=`${d?.
message??d}`,advice:p=""}=d??{};n.fire("msg:custom",{kind:"error",what:u,advice:p,problem:d},[])}}function s(r){r.kind==="quiz"?(Hw(r),n.set("quiz",r)):r.kind===
"saved"?(on(r.name,r.text,"application/json"),n.fire("msg:custom",r,[])):n.fire("msg:custom",r,[])}return n}var Uw=1<<20;function vc(e,t){let n=f("input",{type:"file",hidden:!0,accept:".json,application/json","aria-label":"A ticket",data:{name:"ticket"}});n.addEventListener(
"change",()=>{let[i]=n.files??[];n.value="",i&&o(i)});async function o(i){if(i.size>Uw)return t(`${i.name} is too large for a ticket.`,"Choose the file that you\
 were given.");e(await i.text())}let s=i=>i.dataTransfer?.types.includes("Files"),r=i=>{s(i)&&i.preventDefault()},a=i=>{let[c]=i.dataTransfer?.files??[];!s(i)||
!c||(i.preventDefault(),i.stopPropagation(),o(c))};return document.addEventListener("dragover",r,!0),document.addEventListener("drop",a,!0),{element:f("span",{},
k("ticket","Load a ticket…",null,()=>n.click(),{class:"fd-button"}),n),close(){document.removeEventListener("dragover",r,!0),document.removeEventListener("dro\
p",a,!0)}}}function $c(e,t,n,o){let s=yo()?.origin,r=n===et?s:{topic:n,seed:o??"1"},a=f("div",{class:"st-wrap st-quiz"}),i=f("div",{class:"fd qz-told",role:"status"}),c=f(
"div",{class:"fd-tones"}),l=g=>i.replaceChildren(Z(g)),d=xc(t.engine),u=vc(g=>d.send({kind:"ticket",text:g}),(g,w)=>l({head:"Not read",say:g,means:w}));a.append(
i,c),e.append(a),(!n||!r||n===et&&!s?.ticket)&&c.append(yc(t.manifest.quiz,s?.seed,u.element));let p=n&&r?Kw(c,d,t,u.element):null,h=[Yw(i,t.engine,()=>!!p&&!d.
get("quiz")),u.close];d.on("change:quiz",()=>{i.replaceChildren();let{ticket:g}=d.get("quiz");g&&n!==et?t.go(`#quiz=${et}`):document.activeElement===document.body&&
p?.focus()}),d.on("msg:custom",({kind:g,problem:w})=>{g==="error"&&!d.get("quiz")&&l(se(w))}),p&&d.send({kind:r?.ticket?"ticket":"open",...Xw(r)});function m(g){
for(let w of a.querySelectorAll(".fd, .fd-tones"))w.dataset.theme=g;p?.theme(g)}return m(t.tones.name()),{theme:m,close(){for(let g of h)g();p?.close()}}}function Xw({
topic:e,seed:t,ticket:n}={}){return n?{text:n}:{topic:e,seed:t,problems:10}}function Kw(e,t,n,o){let s=f("div",{hidden:!0});return e.append(s),t.on("change:quiz",
()=>{s.hidden=!1}),gc(t,s,{level:1,above:r=>[Gw(r,t,o)],bring:()=>n.stored.explorer(),theme:()=>n.tones.name(),lesson:r=>`lessons/${r}.html`})}function Gw({title:e,
origin:t,ticket:n,problems:o},s,r){let a=f("b",{},`Quiz: ${e}`),i=f("a",{href:_("quiz")},"choose a topic");if(n){let l=()=>s.send({kind:"save"}),d={class:"fd-bu\
tton fd-main"};return f("div",{class:"fd-sources"},a,f("span",{},`for ${n.student}`),i,f("span",{class:"qz-push"},r,k("save","Save my answers",null,l,d)))}let c=t.
seed??"";return f("div",{class:"fd-sources"},a,f("span",{},`seed ${c}`),f("span",{class:"qz-same"},`the same seed gives the same ${o.length} problems`),f("a",{href:cn(
t.topic??"",wc(c))},`${o.length} other problems`),i)}function Yw(e,t,n){return t.onState(o=>{!n()||o.phase==="failed"||(ie(o)?e.textContent=`${ht(o)}. The probl\
ems follow by themselves.`:o.phase==="ready"&&(e.textContent="The problems are drawn."))})}var Sc=12;function Oc(e){let t=A(document,"#st-files"),n=[];function o(){t.hidden=!n.length;let s=n.length-Sc,r=n.slice(0,Sc).map((a,i)=>{let c=()=>{n=n.filter(
u=>u!==a),o();let d=t.querySelectorAll("button");d.length?d[Math.min(i,d.length-1)].focus():e()},l={"aria-label":`leave ${a.name} out`};return f("li",{},a.name,
f("small",{},L(a.file.size)),k("leave-out","✕",null,c,l))});t.replaceChildren(...r,...s>0?[f("li",{},`and ${s} more`)]:[])}return{get files(){return n},add(s){
let r=new Set(s.map(({name:a})=>a));n=[...n.filter(({name:a})=>!r.has(a)),...s],o()}}}var Vw=[[137,80,78,71],[255,216,255],[71,73,70,56]],Jw=64;function ko(e){return[...e].map(t=>({name:t.webkitRelativePath||t.name,file:t}))}async function Mc(e){
let t=[...e.items].map(o=>o.webkitGetAsEntry?.()).filter(Boolean);if(!t.some(o=>o?.isDirectory))return ko(e.files);let n=[];for(let o of t)await Lc(o,n);return n}
async function Lc(e,t){if(e.isFile){let o=await new Promise((s,r)=>e.file(s,r));t.push({name:e.fullPath.replace(/^\//,""),file:o});return}let n=e.createReader();
for(;;){let o=await new Promise((s,r)=>n.readEntries(s,r));if(!o.length)return;for(let s of o)await Lc(s,t)}}function Qw(e){return Vw.some(t=>t.every((n,o)=>e[o]===
n))}function Ec(e){return e[0]===77&&e[1]===90}var Ac=async e=>new Uint8Array(await e.arrayBuffer());async function xo(e,t){let n=0,o=[];for(let{name:s,file:r}of e){
if(n+=r.size,r.size>t.file)return{problem:mo(s,r.size,t.file)};if(n>t.whole)return{problem:mo("what was given",n,t.whole)}}for(let{name:s,file:r}of e){let a=await Ac(
r).catch(i=>({problem:Qe(s,i)}));if("problem"in a)return a;if(Qw(a.subarray(0,Jw)))return{problem:Ji(s)};o.push({name:s,bytes:a})}return{files:o}}async function Tc(e){
let t=[],n=0;for(let o of e){let s=await Ac(o.file.slice(0,2)).catch(r=>({problem:Qe(o.name,r)}));if("problem"in s)return s;Ec(s)&&(n+=1),(Ec(s)||/(^|\/)etc\/rebase\.db\./.
test(o.name))&&t.push(o)}return{files:t,dlls:n}}function zc(e){let t=s=>A(document,`#st-${s}`);t("form").addEventListener("submit",s=>{s.preventDefault(),e.submit()}),t("text").addEventListener("keydown",s=>{
s.key!=="Enter"||!(s.ctrlKey||s.metaKey)||(s.preventDefault(),e.submit())});let n=Cc(t("file-input"),e.add),o=Cc(t("folder-input"),s=>{e.planFor(s)});t("choose").
addEventListener("click",n),t("folder").addEventListener("click",o),t("own").addEventListener("click",()=>{e.here(),n()}),Zw(t("form"),e)}function Cc(e,t){let n=e;
return n.addEventListener("change",()=>{let o=ko(n.files??[]);n.value="",o.length&&t(o)}),()=>n.click()}function Zw(e,{submit:t,add:n,here:o,unread:s}){let r=a=>a.
dataTransfer?.types.includes("Files");document.addEventListener("dragover",a=>{r(a)&&(a.preventDefault(),e.toggleAttribute("data-over",!0))}),document.addEventListener(
"dragleave",a=>{a.relatedTarget||e.toggleAttribute("data-over",!1)}),document.addEventListener("drop",a=>{let{dataTransfer:i}=a;!r(a)||!i||(a.preventDefault(),e.
toggleAttribute("data-over",!1),Mc(i).then(c=>(o(),n(c),t()),s))})}var eb="pasted.txt",tb={head:"No DLL in it",say:"No file of this folder is a DLL or a program.",means:"Choose the folder that Cygwin calls /, its bin, or anothe\
r one that holds DLLs."};function Pc(e){let t=A(document,"#st-text"),n=A(document,"#st-go"),o=sb(),s=Oc(()=>t.focus()),r=!1;function a(){let{phase:d}=e.engine.state,
u=r&&d!=="ready"&&d!=="failed";n.toggleAttribute("data-waits",u),n.textContent=u?"Diagnose: waits for the engine":r?"Reading…":"Diagnose",n.setAttribute("aria\
-disabled",String(r))}async function i(d,u){r=!0,a();try{let p=await u();if("problem"in p)return void o(p.problem);let h=rb(e,await e.forks.ask(d,p),p.files);document.
body.dataset.page==="start"?h.open():o({...h.said,acts:[ib(h.open)]})}catch(p){o(se(p))}finally{r=!1,a()}}async function c(){if(r)return;o(null);let d=t.value.trim()?
[ab(t.value)]:[];if(d.length||s.files.length)return i("read",()=>nb(d,s.files,e.manifest.most));o({head:"There is nothing to read",say:"Paste a text, or choose \
files."}),t.focus()}async function l(d){r||(o(null),await i("plan",()=>ob(d,s.files,e.manifest.most)))}return zc({submit:c,planFor:l,add(d){o(null),s.add(d)},here:()=>e.
go(_("diagnose")),unread:d=>o(Qe("What was dropped",d))}),e.engine.onState(({phase:d,problem:u})=>{a(),d==="failed"&&o(se(u))}),{problem:o}}async function nb(e,t,n){
let o=await xo(t,n);return"problem"in o?o:{files:[...e,...o.files]}}async function ob(e,t,n){let o=await Tc(e);return"problem"in o?o:o.dlls?xo([...o.files,...t],
n):{problem:tb}}function sb(){let e=A(document,"#st-problem");return t=>{e.hidden=!t,e.replaceChildren(...t?[Z(t)]:[]),t&&document.body.dataset.page==="start"&&
e.focus()}}function rb(e,t,n){let o={files:n,answer:t,names:cb(n),own:!0},r={plan:"plan",diagnosis:"answer"}[t.kind]??"fork";return{said:{head:"Your input was r\
ead",say:`${t.title}`},open(){r==="plan"?e.plan=o:e.given=o,r==="fork"&&(e.fork={files:n,answer:t,source:o}),e.go(_(r))}}}function ab(e){return{name:eb,bytes:new TextEncoder().
encode(`${e}
`)}}function ib(e){return k("answer","Show the answer",null,e,{class:"fd-button"})}function cb(e){let t=new Map;for(let{name:n}of e){let[o,...s]=n.split("/");t.
set(o,(t.get(o)??0)+(s.length?1:0))}return[...t].map(([n,o])=>o?`${n} (${o} files)`:n)}function Nc(e){let t=null;async function n(s,r){let a=`${s}-${r}`;if(!Object.hasOwn(e.stored,a))throw new Error(`no ${s} is called ${r}`);let i=await fetch(e.stored[a]);
if(!i.ok)throw new Error(`${a}: the server says ${i.status}`);let{files:c,...l}=await i.json();return{answer:l,files:c.map(d=>({name:d.name,bytes:Pe(d.base64)}))}}
async function o(){await Promise.all([_c("link",{rel:"stylesheet",href:e.explorer.style}),_c("script",{src:e.explorer.bokeh})])}return{answer:n,explorer(){return t??=
o().catch(s=>{throw t=null,s}),t}}}function _c(e,t){return new Promise((n,o)=>{let s=f(e,t);s.addEventListener("load",()=>n()),s.addEventListener("error",()=>{s.
remove(),o(new Error("a part of the site could not be loaded"))}),document.head.append(s)})}function Ic(){let e=window.matchMedia("(prefers-color-scheme: dark)"),t=document.documentElement,n=A(document,"#st-theme"),o=[],s="",r=()=>s||(e.matches?"dark":
"light");function a(){t.dataset.theme=r();for(let c of document.querySelectorAll(".fd"))c.dataset.theme=r();for(let c of o)c(r())}function i(c){c!==r()&&(s=c,a())}
return e.addEventListener("change",a),n.addEventListener("click",()=>i(r()==="dark"?"light":"dark")),n.hidden=!1,a(),{name:r,choose:i,onChange:c=>{o.push(c)}}}function Dc(e){let t=Lo({start:Po(e.engine)}),n=ec(),o={manifest:e,engine:t,stored:Nc(e),tones:Ic(),given:null,fork:null,plan:null,go(c){location.hash===c?r():location.
hash=c},forks:To(t)},s=0;async function r(){let c=ss(location.hash),l=s+=1;try{n.embed("embed"in c.given);let d=await lb(o,c);if(l!==s)return;Object.assign(o,d.
given),n.show(d.page,d.make,l>1)}catch(d){if(l!==s)return;n.show("start",null,l>1);let u=`${d.message??d.what??d}`;i.problem({head:"This page does not open",say:u})}}
let a=Qi.map(c=>Z(c,"h3"));A(document,"#st-not-here").append(...a);let i=Pc(o);return as(t),o.tones.onChange(c=>n.theme(c)),window.addEventListener("hashchange",
()=>{r()}),{app:o,route:r}}async function lb(e,t){let{page:n,step:o}=t,s=await fb(e,t),{given:r,fork:a,plan:i}={...e,...s};if(r&&(n==="answer"||n==="example"))return{
page:"answer",make:c=>rs(c,e,r),given:s};if(a&&["fork","scenario","link"].includes(n))return await e.stored.explorer(),{page:"explore",make:c=>Zi(c,e,a,o),given:s};
if(n==="quiz"){let{name:c,given:l}=t;return{page:n,make:d=>$c(d,e,c,l.seed)}}return i&&n==="plan"?{page:n,make:c=>ac(c,e,i)}:{page:n==="shelves"?n:"start",make:null}}
async function fb(e,{page:t,name:n}){if(t==="link")return{fork:db(n)};if(t!=="example"&&t!=="scenario")return{};let{answer:o,files:s}=await e.stored.answer(t,n),
r={files:s,answer:o,names:s.map(a=>a.name),own:!1};return t==="example"?{given:r}:{given:r,fork:{files:s,answer:o,source:r}}}function db(e){let n=[{name:"link",
bytes:new TextEncoder().encode($o(e))}];return{files:n,answer:null,source:{files:n,answer:{kind:"link"},names:["a link"],own:!1}}}var ub=JSON.parse(A(document,"#st-manifest").textContent??""),{app:pb,route:hb}=Dc(ub);hb().then(()=>{document.documentElement.dataset.forkviz="ready",navigator.
connection?.saveData||mb(()=>{pb.engine.start()})});function mb(e){typeof requestIdleCallback=="function"?requestIdleCallback(e):setTimeout(e)}})();
