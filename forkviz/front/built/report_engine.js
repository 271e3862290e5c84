"use strict";
"use strict";(()=>{var Ei=/^\d{1,7}$/;function Wt(e){let t=Object.fromEntries(new URLSearchParams(e.replace(/^#/,""))),n=Ei.test(t.step??"")?Number(t.step):null;return{given:t,step:n,
link:t.s??null}}var Gn=e=>`#s=${encodeURIComponent(e)}`,Ft=e=>`${location.href.split("#")[0]}#${e}`,Li=60;function Yn(){let e,t=!1,n=()=>clearTimeout(e);return{
write(o){n(),!t&&(e=setTimeout(()=>{let[,...s]=location.href.split("#");history.replaceState(null,"",Ft(o(s.join("#"))))},Li))},forget:n,close(){t=!0,n()}}}function Ai(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var u=Ai;function x(e,t,n,o,s={}){return u("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function v(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var Ti={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function K(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=v("path",{d:Ti[e],style:"\
fill:currentColor"});return v("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var Ci={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function Se(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=v("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append(v("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=Ci[t];return r&&
s.append(v("path",{d:r,style:`${n};fill:none`})),s}function $(e){return e<0?"–":`0x${e.toString(16)}`}function E(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function ne(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function q(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}function Vn(e){let t=[],n=!1,o=0;function s(){let[r]=t;if(!r||!n)return;let{id:a,name:i,args:c,reject:l}=r;try{e({kind:"call",id:a,name:i,args:c})}catch(f){t.shift(),
l({what:`${f?.message??f}`,advice:"Nothing was changed."}),s()}}return{ask(r,a){return new Promise((i,c)=>{t.push({id:o+=1,name:r,args:a,resolve:i,reject:c}),t.
length===1&&s()})},open(){n=!0,s()},answered({id:r,text:a}){let[i]=t;if(i?.id!==r)return;t.shift();let{value:c,what:l,advice:f}=JSON.parse(a);l===void 0?i.resolve(
c):i.reject({what:l,advice:f}),s()},refuse(r){n=!1;let a=t;t=[];for(let{reject:i}of a)i(r)}}}function Jn(e,{answered:t,broke:n}){return new Promise((o,s)=>{let r=!1,a=i=>r?n(i):s(new Error(i));e.onmessage=({data:i})=>{i.kind==="started"?(r=!0,o()):i.kind===
"answer"?t(i):a(i.what)},e.onerror=i=>{i.preventDefault?.(),a(i.message||"the browser ended it")}})}var Pi="Nothing was changed. Ask again: the engine then starts again.",Zn=(e,t)=>({what:t,advice:Pi,engine:e});function Qn({start:e}){let t=new Set,n={phase:"id\
le",loaded:0,total:0,problem:null},o=null,s=null,r=0,a=Vn(f=>o?.postMessage(f));function i(f){n={...n,...f};for(let d of[...t])d(n)}function c(f){r+=1,o?.terminate(),
o=s=null,i({phase:"failed",problem:f}),a.refuse(f)}async function l(){let f=r+=1,d=()=>f===r;i({phase:"fetching",loaded:0,total:0,problem:null});try{let p=await e(
(h,m)=>{d()&&i({phase:h<m?"fetching":"starting",loaded:h,total:m})});if(!d())return void p.terminate();if(o=p,i({phase:"starting"}),await Jn(p,{answered:h=>d()&&
a.answered(h),broke:h=>d()&&c(Zn("run",`The engine stopped: ${h}`))}),!d())return;i({phase:"ready"}),a.open()}catch(p){if(!d())return;c(Zn("start",`The engine c\
an't start: ${p?.message??p}`))}}return{get state(){return n},onState(f){return t.add(f),f(n),()=>{t.delete(f)}},start:()=>s??=l(),call(f,d={}){let p=a.ask(f,d);
return s??=l(),p}}}var eo="DecompressionStream",_i=()=>eo in globalThis;function Xe(e){return Uint8Array.from(atob(e),t=>t.charCodeAt(0))}function Ue(e,t){if(!_i())throw new Error(
`this browser has no ${eo}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var Ke=e=>new Blob([e]).stream();var zi="forkviz-part-",to=["pyodide.asm.wasm","python_stdlib.zip","application.zip"],Ni="engine.js",Ii=12e4;function Ri(){let e=globalThis;for(let t of["WebAsse\
mbly","Worker","DecompressionStream"])if(e[t]===void 0)throw new Error(`this browser has no ${t}`)}function Di(e,t){let n=URL.createObjectURL(new Blob([e],{type:"\
text/javascript"}));setTimeout(()=>URL.revokeObjectURL(n),Ii);let o=new Worker(n),s=Object.fromEntries(to.map((r,a)=>[r,t[a]]));return o.postMessage({kind:"star\
t",parts:s},t),o}async function no(e){Ri();let t=[Ni,...to].map(i=>q(document,`[id="${zi}${i}"]`).textContent??""),n=t.reduce((i,c)=>i+c.length,0),o=0,s=[];for(let i of t){
e(o,n);let c=Ue(Ke(Xe(i)),"deflate");s.push(await new Response(c).arrayBuffer()),o+=i.length}e(n,n);let[r,...a]=s;return Di(r,a)}var oo=["explorer","capture"],ji=["shown","compare"];function so(e){let t=null;e.onState(({phase:s})=>{s==="failed"&&(t=null)});let n=Promise.resolve();function o(s){
let r=n.then(s);return n=r.catch(()=>{}),r}return{ask:(s,r)=>o(async()=>{t=null;let a=await e.call(s,r);return oo.includes(a.kind)&&(t=r.files),a}),of(s,r=null){
let a=[],i=s;async function c(){t=null;let{name:d,args:p}=i(),h=await e.call(d,p);for(let m of a)h=await e.call(m.name,m.args);return t=f,h}async function l(d,p){
t!==f&&(t===r&&r&&!a.length?t=f:await c());let h=await e.call(d,p);return oo.includes(h?.kind)?[i,a]=[()=>({name:d,args:p}),[]]:ji.includes(h?.kind)&&(a=[...a,{
name:d,args:p}]),h}let f={open:()=>o(c),call:(d,p={})=>o(()=>l(d,p))};return f}}}function V(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Ht(e){let t=e/1e6;return t>=100?`${Math.round(t)} MB`:`${t.toFixed(1)} MB`}var Bi=({phase:e})=>e==="fetching"||e==="starting";function Wi(e){let{phase:t,loaded:n,total:o}=e;return Bi(e)?t==="fetching"&&o?`${Ht(n)} of ${Ht(o)} loaded`:"\
Python begins":""}function Fi(e){let t=Wi(e);return t&&`The engine starts: ${t}`}function ro(e,t){let n="";return e.onState(o=>{let s=Fi(o);s!==n&&t(n=s)})}var Hi={selected:"",panes:[],bare:!1,height:0};function ao(e,t){let n={...Hi,...e},o=[];function s(r,...a){for(let i of o)i[0]===r&&o.includes(i)&&i[1](...a)}return{
get:r=>n[r],set(r,a){let i=typeof r=="string"?{[r]:a}:r,c=Object.keys(i).filter(l=>n[l]!==i[l]);Object.assign(n,i);for(let l of c)s(`change:${l}`)},save_changes(){},
send:t,on(r,a){o=[...o,[r,a]]},off(r,a){o=o.filter(i=>i[0]!==r||i[1]!==a)},fire:s}}var Xi="Nothing was changed.";function io(e,t){let n=Promise.resolve(),o=ao(t,a=>{n=n.then(()=>s(a))});async function s(a){try{r(await e.call("ask",{message:a,step:o.
get("step")??0}))}catch(i){let{what:c=String(i?.message??i),advice:l=Xi}=i??{};o.fire("msg:custom",{kind:"error",what:c,advice:l},[])}}function r(a){if(a.kind===
"shown"&&a.data!==o.get("data"))o.set({data:a.data,step:a.step});else if(a.kind==="exported"){let i=new TextEncoder().encode(a.page),c=`The report is ready (${Math.
round(i.length/1024)} KiB):`;o.fire("msg:custom",{kind:"exported",text:c,name:a.name},[i.buffer])}else a.kind==="linked"?o.fire("msg:custom",a,[]):o.fire("msg:c\
ustom",{kind:"nothing"},[])}return o}var J=["parent","child"];var j={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},Xt={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var Oe={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},qe=1e3,Ut=50,co=` 	\r
 `,lo={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var Ui=2**26,fo=()=>({left:Ui});function fe(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,fe(s,t)]));let n=Gi.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${Kt(e[0])}`);return n(e,t)}var Kt=e=>String(JSON.stringify(e)).
slice(0,40);function z(e,t){let n=Array.isArray(e)?fe(e,t):null;if(!Array.isArray(n))throw new Error(`no list, but ${Kt(e)}`);return n}function Ge(e,t){if(!Number.
isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list of ${Kt(e)} items, which is not a number or too many`);return t.left-=e,e}function le(e,t){if(!e)throw new Error(
t)}function qt(e,t){let n=[];for(let s of e){let[r,a,i]=Array.isArray(s)?s:[];n.push(r===j.BESIDE?Ki(n[a],z(i,t)):z(s,t))}let[o]=n;return le(n.length>0&&n.every(
({length:s})=>s===o.length),"columns are of different lengths"),n}function Ki(e,t){return le(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+
n)}function uo(e,t){return le(Array.isArray(e)&&e.length===t.length,"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var qi=[[j.PLAIN,Yi],[j.RUNS,Vi],[
j.STEPS,Ji],[j.NUMBERED,Zi],[j.HOLES,Qi],[j.ROWS,ec],[j.RAGGED,tc],[j.RECORDS,nc],[j.TABLE,oc],[j.PATTERNS,rc]],Gi=new Map(qi);function Yi(e,t){Ge(e.length-1,t);
let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]=="object"&&(n[o]=fe(n[o],t));return n}function Vi([,e,t],n){let o=z(e,n),s=[],r=z(t,n);le(r.length===o.
length,"runs without a value");for(let a=0;a<o.length;a+=1){let i=s.length+Ge(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function Ji([,e,t],n){let o=z(
t,n);Ge(o.length+1,n);let s=[e],r=e;for(let a of o)s.push(r+=a);return s}function Zi([,e,t],n){let o=z(e,n);return z(t,n).map(s=>o[s])}function Qi([,e,t],n){let o=z(
t,n),s=0;return z(e,n).map(r=>r?o[s++]:null)}function ec([,...e],t){let n=qt(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function tc([
,e,t],n){let o=z(t,n),s=0;return z(e,n).map(r=>o.slice(s,s+=Ge(r,n)))}function nc([,e,...t],n){let o=uo(e,qt(t,n));return o[0][1].map((s,r)=>Object.fromEntries(
o.map(([a,i])=>[a,i[r]])))}function oc([,e,...t],n){return Object.fromEntries(uo(e,qt(t,n)))}var sc=new RegExp(`([${Object.values(Xt).join("")}])`);function rc([
,e,t,...n],o){let s=0,r=z(e,o).map(a=>{let i=String(a).split(sc),c=i.filter((d,p)=>p%2),l=n.slice(s,s+=c.length).map(d=>z(d,o));le(l.length===c.length,"a patter\
n lacks what is in its gaps");let f=c.map(d=>d===Xt.HEXADECIMAL);return{pieces:i.filter((d,p)=>p%2===0),hex:f,columns:l,turn:0}});return z(t,o).map(a=>{let i=r[a];
return le(i!==void 0,"a text of no pattern"),ac(i)})}function ac(e){let{pieces:t,hex:n,columns:o}=e,s=e.turn++,r=t[0];for(let a=0;a<o.length;a+=1){let i=o[a][s];
r+=(n[a]?`0x${i.toString(16)}`:i)+t[a+1]}return r}var po=2**29-2**10;async function Ye(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e=="string"&&e.trimStart().
startsWith("{")?JSON.parse(e):ho(JSON.parse(await cc(Ue(Ke(ic(e)),"deflate").getReader())),fo())}catch(n){throw new Error(`the data can't be read: ${n?.message??
n}`,{cause:n})}}function ic(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?Xe(e.trim()):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}
async function cc(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>po)throw e.cancel(),new Error(
`they are more than ${po} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function ho({as:e,in:t,of:n},o){let{changes:s,...r}=t,a={...e,
...fe(r,o)};for(let[i,c]of Object.entries(n))a[i]=ho(c,o);return s&&(a.changes=lc(fe(s,o),a)),a}function lc({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,
columnNames:i}){let c=n.map(([f,d],p)=>({table:f,column:d,rows:o[p],now:s[p],next:0,cells:[...r[a[f]][i[d]]]})),l=0;return e.map(f=>{let d=[];for(let p=l+f;l<p;l+=
1){let h=c[t[l]],m=h.rows[h.next];if(!(m>=0&&m<h.cells.length))throw new Error("a step changes a row that is not there");let g=h.now[h.next];d.push([h.table,h.column,
m,g,h.cells[m]]),h.cells[m]=g,h.next+=1}return d})}function mo(e){return e.getRootNode().activeElement??null}function oe(e){let t=mo(e);return t&&e.contains(t)?t:null}function Me(e){let t=mo(e);return!t||t===document.
body}function Ve(e){let t=oe(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:fc(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function fc({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function Z(e,t){if(!t||!(Me(e)||
oe(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function Je(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}function go(e,t){let n=[],o=null;async function s(){for(;n.length;){let[r]=n.splice(0).slice(-1);try{await e(r)}catch(a){t(a),await null}}o=null}return r=>(n.push(
r),o??=s(),o)}function dc(e,t){return e.phaseNames?.[t]?.label??""}function N(e,t){return`${t} ${dc(e,t)}`.trim()}function wo(e,t){return e.phaseNames?.[t]?.who??""}function de(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}var yo=e=>e.replace(/^\[(.*)\]$/,"$1");function ko(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=E(a.end[t]-a.start[t]),c=yo(a.title[t]),l=a.use[t],f=l===
"injected"&&a.source[t]==="assumed";if(r){let d={text:"✗ in the way",shorter:["✗ in way"],strong:!0,alarm:!0};return l==="reservation"?[d,{text:"own reserva\
tion",shorter:["its own"]}]:[d,f?bo(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,shorter:[`\
? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(
/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:f?[{...bo(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}\
, ${i}`,shorter:[c],strong:n}]}function bo(e,t){let n=["unknown occupant","unknown"];return e?{text:`perhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function xo(e,t,n=!1){
return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["\
free"]}}var vo=e=>({text:`${E(e)} free`,shorter:[E(e)]});function $o({columns:e,differ:t,assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&
!o?"no change, assumed":"no change"}function So(e,t,n){if(t.count>1)return{name:`${t.count} regions, too thin to be told apart here: zoom in`};let o=e.store.region(
e.who,t.first);return{name:o.name||`(${o.use})`,where:`${$(o.start)} – ${$(o.end)}`,size:E(o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:$(o.
base),source:n(o)}}function Oo(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${yo(s)}\
: ${$(r)} – ${$(a)}, ${E(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),a=r.start-s.end,i=a>0?`${E(a)} apart`:a===0?"side by side":"overla\
pping";return`2 selected, ${E(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([
s,r])=>`${s} ${E(r)}`);return`${e.length} selected: ${o.join(", ")}`}var Mo=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var uc="http://www.w3.org/2000/svg",pc={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function Q(e,t,...n){let o=document.createElementNS(uc,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function Gt(e){let t=pc[e];if(!t)return null;let n=`var(--mark-${e})`;return Q("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke-\
width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function Ze(e){if(e==="note")return u("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=Gt(e);return Q(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}function Eo(e,t){for(let[n,o]of Object.entries(t.timeline))e.
style.setProperty(`--mark-${n}`,String(o));e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var hc=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],mc=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function ee(e){return u("dl",{},...e.flatMap(([t,n])=>[u("dt",{},t),u("dd",{},n)]))}var Yt=e=>u("ul",{},...e.map(t=>u("li",{},...Array.isArray(t)?t:[t]))),
Ee=e=>u("p",{},e);function gc(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[Se(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[u("h3",{},"Regions"),Yt([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),u("h3",
{},"Where a DLL is in the child"),Yt(s)]}function wc(e){let t=e.data.help.marks.map(([n,o,s])=>[u("span",{class:"fv-help-mark"},Ze(n),o),s]);return[Ee("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),ee(t)]}function bc({data:e}){
let t=Object.entries(e.phaseNames??{}).map(([n,o])=>[N(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[Ee(`As under the policy ${e.policy}, \
in the order of a successful fork.`),ee(t)]}function yc({data:e}){let t=new Map(e.switches);return[Ee("A switch turns a part of a policy on or off: the name of \
a policy may be followed by +topsort or -topsort. Marked ✓: on in this fork."),ee(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function kc({data:e}){
return[Ee("In a notebook the fork can be changed and run again: move a DLL or change its size, turn a switch, take a place in the child, or add a fault. The vie\
w stays where it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),u("h3",{},"Faults"),ee(e.help.faults)]}function xc(e,t,n){
let o=a=>ee(a.map(([,i,c])=>[u("kbd",{},i),c])),{data:s}=e,r=[...mc,...Mo];return{keys:["Keys",[o(t()),...s.still?[]:[u("h3",{},"While you present"),o(n())],u("\
h3",{},"Mouse"),Yt(r)]],...s.still?{}:{timeline:["Timeline",wc(e)]},map:["Map",gc(e)],...s.still?{}:{phases:["Phases",bc(e)],policies:["Policies",[Ee("Each poli\
cy is the fork machinery of one period."),ee(s.help.policies)]],switches:["Switches",yc(e)],whatif:["What if",kc(e)]},find:["Find",[ee(hc.map(([a,i])=>[u("code",
{},a),i]))]],glossary:["Glossary",[ee(s.glossary.map(([a,i],c)=>[u("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},a),i]))]]}}function Lo(e,t,n){let o=null;
function s(a){let i=o?.querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}function r(){let a=Object.entries(
xc(e,t,n)),i=a.map(([c,[l]])=>u("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=u("dialog",{class:"fv-help","aria-label":"Help"},u(
"header",{},u("nav",{"aria-label":"Parts of the help"},...i),x("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Close",class:"fv-icon"})),u("div",
{class:"fv-help-body",tabindex:0},...a.map(([c,[l,f]])=>u("section",{},u("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...f)))),e.root.append(o)}return{get open(){
return!!o?.open},toggle(a){if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&s(a)}}}function vc(e){let{store:t,lecture:n}=e;return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page U\
p, shift+n","previous decision",n.back],[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.
go(t.step-1)],...e.sides?[]:$c(n)]}var $c=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what \
happens next",e.reveal]];function Sc(e,t){let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).
map(Number).sort((i,c)=>i-c);return[["ArrowLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork\
, the next real step",()=>e.forward()],["PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],
["Home","Home","first step",()=>e.go(0)],["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(
s(o.decisions))],["N","shift+n","previous decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",
()=>e.go(r(o.failures))],["c","c","next step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(
r(e.pickedSteps()))],["m","m","next note of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous \
DLL",()=>e.selectNext(-1)],["g","g","go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−",
"zoom out",()=>e.space?.zoomBy(1/.6)],["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold the\
m again",()=>e.space?.unfold?.()],["/","/","find regions",()=>e.search?.focus()],["w","w","what if: change the fork and run it again (in a notebook)",()=>e.whatIf()],
...e.moreKeys?[]:Oc(e),["t","t","light or dark",()=>e.toggleTheme()],["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the pres\
entation",()=>e.select(null)]]}var Oc=e=>[["p","p","present: the map and the words alone, large; again leaves",()=>e.present()]];function Qe(e){let t=vc(e),n=Lo(
e,()=>o,()=>t),o=[...e.moreKeys??[],...Sc(e,()=>n.toggle())],s=new Map(o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(f=>[f,l])));function a({key:c,
shiftKey:l}){let f=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.lecture.active&&r.get(f)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||
n.open)return;let l=c.composedPath?.()[0]??c.target;if(Je(c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let f=a(c);f&&(c.preventDefault(),
c.stopPropagation(),e.guard(f))}return{onKey:i,help:n.toggle,press:c=>s.get(c)?.()}}var Vt="|";function Po(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>_o(r.at(-1)),i=()=>r.map(d=>et(n,d)).join(Vt);function c(d){r=d,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(d,p=!1){let h=typeof d=="string"?Ac(n,d):d&&d.dll!==-1?[d]:[];c(p&&h.length?Mc(n,r,h):h)}function f(d){let p=n.dlls.
length,h=d>0?0:p-1;p&&l({dll:a()<0?h:(a()+d+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>Ao(e.store,r),pickedSteps:()=>Lc(
e,a()),selectedSpans:()=>Ec(e.store,Ao(e.store,r)),select:l,selectNext:f,selectRow:(d,p,h=!1)=>l(To(e.store,d,p),h),selectRows(d){let p=d.map(([h,m])=>To(e.store,
h,m));c([...new Map(p.map(h=>[et(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function Mc(e,t,n){let o=n.map(r=>et(e,r)),s=t.filter(r=>!o.includes(et(
e,r)));return s.length<t.length?s:[...s,...n]}function Ao(e,t){if(!t.length)return[];let n=new Set(t.map(_o)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function Ec(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function Lc({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function To(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var _o=e=>e&&"dll"in e?e.dll:-1;function et(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${$(t.start)}`}function Ac(e,t){let n=Co(e,t);
return n?[n]:t.split(Vt).flatMap(o=>Co(e,o)??[])}function Co(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(Vt)?null:{who:o,start:Number(s)}}var Tc=["shown","windows","stays"],Cc=lo.parent.filter(e=>!Tc.includes(e));function zo(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)Pc(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>_c(e,o),read:(o=t)=>zc(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??Nc(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>Ic(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function Pc({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,f,d]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?f:d;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function _c({strings:e,words:t},n){
let[o,s,r,a,i,c,l,f,d]=t[n];return{phase:o,kind:c,dll:d,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[f],facts:i.map(p=>e[p])}}function zc({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function Nc(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function Ic({tables:e},t,n){let o=e[t],s={who:t};for(let r of Cc)s[r]=o[r][n];return s}function Rc(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s)}var No=()=>window.matchMedia?.("(prefers-color-scheme: dark)");function Dc(){
let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.vscodeThemeKind.includes(
"dark")?"dark":"light":No()?.matches?"dark":"light"}function jc(e){let t=No(),n=new MutationObserver(e);return n.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.("change",e)}}function Io(e,t){let n=t||
"",o=!1,s=()=>o?"light":n||Dc();function r(){let i=e.themes[s()];e.root.dataset.theme=s(),Rc(e.root,i),e.restyle(i),o||e.host.onTheme?.(s())}let a=jc(()=>{n||r()});
return{get:()=>e.themes[s()],apply:r,name:s,toggle(){n=s()==="dark"?"light":"dark",r()},onPaper(i){o!==i&&(o=i,r())},close:a}}function Ro(){let e=u("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(x("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(u("b",{},"Error: "),s,u("br"),r)}return{element:e,
hide:t,complain:o,message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof Error?r.message:String(r);o(a,"The explorer sti\
ll works; load it again if what it shows is wrong.")}}}}var Bc=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],Wc=[[700,"high"],[560,"low"],[0,"least"]],Fc={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},Hc={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:19,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},Do=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],jo=e=>Do(Bc,e),Bo=e=>Do(
Wc,e),tt=(e,t=!1)=>(t?Hc:Fc)[e];function ue(e,t,n,o){let s=zo(t),r=Ro(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:tt("middle"),search:null,asks:null,live:null,cause:null,byBase:Xc(t),...Kc(t),theme:()=>i.colours.get(),toggleTheme:()=>i.
colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>i.asks?.toggle(),full:c=>i.layout.full(
c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...Uc(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=Po(i,a),Object.assign(i,i.picked.forUi),i.colours=Io(i,n.keep?.theme??n.theme),i}function Xc({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function Uc(e,t,n,o,s){function r(i,c=!1){let l=t.step,f=t.go(i);if(!(t.step===l&&!c)){for(let d of n)d.
update?.(f);a(),c||o.onStep?.(t.step)}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();t.step===
t.last&&i?i.step():r(t.step+1)}}}function Kc(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function se({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function B(e,t,n){n?e[t]="true":delete e[t]}var Zt="forkviz.layout",qc=()=>({folded:{},tabs:{},sizes:{},full:""}),Jt=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function Gc(e){let{folded:t,tabs:n,sizes:o,
full:s}=Jt(e),r=(i,c)=>Object.fromEntries(Object.entries(Jt(i)).filter(([,l])=>typeof l===c)),a=Object.entries(Jt(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function Fo(e,t){let n=Gc(e??(t?Yc():null));return{choices:n,save(){t&&
Wo(n)},forget(){Object.assign(n,qc()),t&&Wo(null)}}}function Yc(){try{return JSON.parse(localStorage.getItem(Zt)??"null")}catch{return null}}function Wo(e){try{
e?localStorage.setItem(Zt,JSON.stringify(e)):localStorage.removeItem(Zt)}catch{}}var O=(e,...t)=>({panes:t,weight:e}),F=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),H=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function Vc({unused:e,
height:t}){if(t<440){let o=O(52,"algorithm","calls","sorting","recursion");return H("middle-low",670,O(48,"why"),o)}if(e("recursion")){let o=O(27,"calls","sorti\
ng","recursion");return H("middle-right",670,O(46,"why"),O(27,"algorithm"),o)}let n=F("middle-calls",31,O(316,"recursion"),O(346,"calls","sorting"));return H("m\
iddle-deep",670,O(40,"why"),n,O(29,"algorithm"))}function Ho(e){let t=(e.plan??Jc[e.kind==="whole"?e.size:e.kind])(e);return Xo(t,e)??F("empty",1)}var Jc={wide:()=>F(
"wide",1,O(760,"space"),H("wide-middle",640,O(36,"why"),O(32,"sorting"),O(32,"recursion")),H("wide-right",488,O(42,"algorithm"),O(24,"calls"),O(34,"said"))),middle:e=>F(
"middle",1,O(586,"space"),Vc(e)),narrow:({height:e})=>F("narrow",1,O(430,"space"),e<330?O(506,"why","algorithm","calls","sorting","recursion"):H("narrow-right",
506,O(50,"why"),O(50,"algorithm","calls","sorting","recursion"))),phone:()=>H("phone",1,O(60,"space"),O(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?H:F)("present",1,O(52,"space"),O(48,"why")),still:({width:e})=>(e<700?H:F)("still",1,O(64,"space"),O(36,"why")),aligned:({width:e})=>H("aligne\
d",1,O(63,"space"),e<560?O(37,"why","calls"):F("aligned-words",37,O(50,"why"),O(50,"calls"))),some({panes:e,width:t}){let n=Zc.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return F("some",1,...n.map(a=>O(1,a)));let[s,...r]=n;return o>1?F("some",1,O(1,s),O(1,...r)):H("some",1,O(1,s),O(1,...r))}},Zc=["\
space","why","recursion","sorting","algorithm","calls"];function Xo(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>Xo(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(...Qc(e.id,o)),s.length?{...e,parts:s}:null}function Qc(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...O(1,r),folded:!0}));n.push({...F(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var el={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},tl=[240,110],pe=e=>"panes"in e?e.
panes[0]:e.id;function nt(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>el[a]??tl);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map(nt),o=n.reduce((r,a,i)=>r+(Qt(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var Uo=e=>"panes"in e&&!!e.folded,Qt=e=>"panes"in e?void 0:e.fixed;function nl(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function en(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>Qt(g)??nt(g)[a]),l=r.map(g=>Qt(g)===void 0),f=r.filter(
(g,w)=>l[w]).map(g=>n(e,pe(g))),d=f.length>0&&f.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?d?n(e,pe(g))??0:g.weight:0),h=nl(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};en(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!Uo(g)&&!Uo(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var Ko=24;function ol({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function sl(e){let t=u("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return rl(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-Ko:Ko,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function rl(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function al(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${pe(t.parts[n])} and ${pe(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function qo(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return sl({line:a,move(i,c){let{split:l}=a(),
f=ol(a(),i,c),d=l.parts.map((p,h)=>[pe(p),f[h]]);t.sizes[l.id]=Object.fromEntries(d),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),se(l,i.box),al(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function Go(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=d=>d===n.full;function c({panes:d,folded:p,box:h,key:m},g){let w=d.length>1,b=w?o.draw(m,d,d.some(i)?g:h):
d[0],y=w?o.height():0;for(let k of d){let M=i(k)&&!p,S=M?g:h;se(s[k],{...S,y:S.y+y,height:S.height-y});let{dataset:L}=s[k];B(L,"folded",p),B(L,"tabbed",w),B(L,"\
full",M),B(L,"behind",w&&k!==b);let _=a.get(k);r.get(k)?.tell(p,_?.unused?.(e.data,e)||_?.said?.(e)||"")}}function l(d,p){let h=s[d];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(d)&&m(n.full);B(h.dataset,"away",(g||!m(d))&&!h.hidden)}function f(d,p,{over:h,size:m}){for(let y of Object.
keys(s))B(s[y].dataset,"over",y===h);let g=s[h];if(!g)return;let w=d.find(({panes:y})=>y.includes("why"))?.box??p,b=m==="phone"?0:w.x;se(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(d,p,h){for(let m of d)c(m,p);o.drop(new Set(d.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,d);f(d,p,h)}}}var il={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},cl=["algorithm","calls"];function ll(e,t){let[n,o,s]=[...e.children];n.hidden=!1,o.hidden=!0;
let r=e.clientWidth,a=r>0&&n.offsetWidth+s.offsetWidth>r;n.hidden=a,o.hidden=!a,o.value=t}function fl(e,t,n,{shown:o,pick:s}){let r=n.map(d=>u("button",{type:"b\
utton",role:"tab",id:`${e.mine}tab-${d}`,data:{tab:d},"aria-controls":e.panes[d].id,onclick:()=>s(d)})),a=u("div",{class:"fv-tab-list",role:"tablist","aria-labe\
l":"Panes"},...r),i=n.map(d=>u("option",{value:d},e.specs.get(d).title)),c=u("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},
...i),l=u("span",{class:"fv-tabs-end"}),f=u("div",{class:"fv-tabs",data:{key:t}},a,c,l);return f.addEventListener("keydown",d=>{let p={ArrowLeft:-1,ArrowRight:1}[d.
key];if(!p)return;d.preventDefault(),d.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),f}function dl(e,t,n){let o=t.querySelectorAll(
"[role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??il[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),ll(t,n)}function Yo(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=fl(e,i,c,{shown:()=>r(c),pick(d){t.tabs[c[0]]=d,n()}}),f={element:l,panes:c};return o.set(i,f),e.panes[c[0]].before(l),f}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...cl,...c.map(({panes:f})=>f[0])]))t.tabs[l]=i},draw(i,c,l){let f=r(c),{element:d}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return se(d,{...l,height:s()}),dl(e,d,f),f},drop(i){for(let[c,{element:l,panes:f}]of o)if(!i.has(c)){for(let d of f)
e.heads.get(d)?.home();l.remove(),o.delete(c)}}}}function Vo(e,t){let{host:n}=e,o=Fo(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,over:""},a=Yo(e,s,()=>d()),i=qo(t,s,()=>d()),
c=Go(e,t,s,a),l="";function f(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=jo(h),hl(e,r,m),e.fit?.();let g=Ho(pl(e,t,r,s)),w=Qo(t),
b=nt(g)[1],y={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:k,separators:M}=en(g,y,(L,_)=>s.sizes[L.id]?.[_]),S=JSON.stringify([k,y,s.full,s.tabs,r,
p.dataset.tall]);return S===l?!1:(l=S,t.style.height=`${y.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}px`:""),c.place(k,y,
r),i.draw(s.full?[]:M),!0)}function d(){o.save(),f()&&e.resized()}return{lay:f,choices:s,keep:()=>structuredClone(s),get presenting(){return r.presenting},get size(){
return r.size},...ul(e,r,s,a,d),reset(){o.forget(),d()}}}function ul(e,t,n,o,s){let r={present(a){t.presenting=a,B(e.root.dataset,"presenting",a),s()},fold(a,i=!Zo(
e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},
over(a){let i=t.size==="wide"&&Jo(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus(
{preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;return!0}};return r}function Jo({host:e,data:t},{presenting:n}){
return n?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var tn=(e,t)=>e.specs.get(t)?.unused?.(e.data,e)??"";function Zo(e,t,n,o){
let s=n.folded[o];return s!==void 0?s:tn(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!tn(e,"recursion")}function pl(e,t,n,o){let s=Jo(e,n),r=n.size==="wide"&&s===
"whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{size:n.size,panes:new Set(a),folded:i=>Zo(
e,n,o,i),unused:i=>!!tn(e,i),kind:s,plan:e.plan,...Qo(t)}}function Qo({parentElement:e}){return{width:e?.clientWidth??0,height:e?.clientHeight??0}}function hl(e,{
size:t,presenting:n},o){let{root:s}=e;e.size=s.dataset.size=t,e.tall=s.dataset.tall=Bo(o),e.type=tt(t,n);for(let[r,a]of Object.entries(e.type))s.style.setProperty(
`--type-${r}`,`${a}px`)}var ml=["decisions","all"],gl=[.5,1,2],wl={decisions:1800,all:350},bl=new Set(["decision","failure","done"]);function nn(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>bl.has(e[s])||n.has(s)||s===o)}function Le(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function ot(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&ml.includes(n.policy)?n.policy:"decisions",a=n.speed&&gl.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):nn(o.tables.ticks.mark,Le(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(f,wl[r]/a)}function f(){o.step<o.last&&e.go(c()),
o.step<o.last?l():d()}function d(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:d,toggle(){
return i?d():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function yl({store:e,data:t}){let n=()=>t.still?[]:nn(e.tables.ticks.mark,Le(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...Le(t),-1)<0?e.last:Math.max(...Le(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function es(e,t,n){
let o=yl(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...kl(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function kl(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(d){a=!0;try{e.go(d)}finally{a=!1}s()}function c(d){d!==void 0&&(Object.assign(t,{asked:d,
covered:t.predicting}),i(t.covered?Math.max(d-1,0):d))}function l(){let{step:d}=e.store,p=t.predicting&&o()&&n.has(d);Object.assign(t,{asked:d,covered:p}),s()}function f(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let d=n.after(r());d===void 0&&!t.covered?e.forward():c(d)},back:()=>c(n.before(r())),reveal:f,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?f():s()},moved(){!a&&o()&&l()},turned:l}}function ts({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}function os(e,t){let{root:n}=e,o=es(e,()=>t.presenting,s);function s(){let d=oe(n)?.dataset.do==="reveal";B(n.dataset,"covered",o.covered),B(n.dataset,"early",o.
early),d&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&xl(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),ns(n),i()&&document.exitFullscreen().catch(()=>{}),oe(
n)?.dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&
t.presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function f(d){if(!t.presenting||!Me(n)||n.contains(d.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=d;if(h||m||g)return;d.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||d.preventDefault()}return window.addEventListener("keydown",f,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",f,!0),ns(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function xl(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function ns(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function st(e){let{root:t,places:n}=e,o=Vo(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=os(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&Je(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get size(){
return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}function rt(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function ss(e){return rt(
e).join(" ")}function I(e){let t=rt(e),n=t.length>1&&t.at(-1)==="0000";return u("code",{class:"fv-address"},...t.map((o,s)=>u("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}var vl="[data-folded], [data-behind], [data-away]",rs=e=>!e?.closest(vl);function as(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(!a)return;let c=a;
a=null,o?.(c)}return n.update=c=>{a=$l(a,c),rs(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{rs(e.panes[t])&&i(),s?.()},n.renew=()=>{a=null,r?.()},n}function $l(e,t){
if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var on=new Map;function P(e){if(on.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;on.set(t,{...e,make:(o,...s)=>as(o,t,n(o,...s))})}
function X(){return[...on.values()]}function is(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?sn(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function sn(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var rn=(e={})=>v("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),Sl={cx:7,cy:7,r:5.5,fill:"currentColor"},Ol={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},Ml={d:"M3 3l8 8M11 3l-8 8",fill:"none"},cs={certain:()=>[v("circle",Sl)],likely:()=>[rn(),v("path",Ol)],possible:()=>[
rn()],undecided:()=>[rn({"stroke-dasharray":"2 2"})],excluded:()=>[v("path",{...Ml,stroke:"currentColor","stroke-width":1.75})]};function ls(e){return e.class===
"undecided"?"undecided":e.certainty}function he(e,t=!1){let n=(cs[e]??cs.possible)(),s=v("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return u("span",{class:a},s,r)}var El={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},Ll={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function fs({proof:e,verified:t}){let n=e?El[e]:void 0,o=Ll[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function ds([e,t,n]){let o=u("span",{"ari\
a-hidden":"true"},t);return u("span",{class:`fd-badge fd-badge-${e}`},o,n)}var Al={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},Tl={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function Cl(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?Nl(e,s):null,t.replaceChildren(...s?[Pl(e,s),_l(),n.element]:
r?zl(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function Pl(e,t){return u("h1",{class:"fv-verdict-says",title:e.
data.title},u("b",{class:"fv-verdict-head"},u("span",{"aria-hidden":"true"},`${Al[t.kind]} `),`${t.head}:`)," ",u("span",{},...ps(t.pieces)))}var _l=()=>u("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function ps(e){return e.map(([t,n])=>t==="address"?I(Number(n)):t==="name"?u("bdi",{},String(n)):String(n))}
function zl(e){return[u("h1",{class:"fv-verdict-says"},e.data.title),u("div",{class:"fv-verdict-chain"},u("p",{class:"fv-census"},e.data.census),...hs(e))]}function Nl(e,t){
let n=t.links.filter(f=>f.role!=="retry"),o=t.links.filter(f=>f.role==="retry"),s=n.map(f=>({link:f,element:us(e,f)})),r=o.length?{link:o[0],element:us(e,o[0])}:
null,a=u("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=u("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...Rl(e,t),...hs(e));function c(){
let{step:f}=e.store,d=n.at(-1);if(!(!d||f>=d.step||n.some(p=>p.step===f)))return o.findLast(p=>p.step<=f)}function l(){let{step:f}=e.store,d=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&d&&(r.link=d,an(e,r.element,d,f),p.splice(-1,0,{link:d,element:r.element,at:f}));for(let m of p)m.element.ariaCurrent=m.at===f?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>u("li",{},g?u("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:f,element:d}of s)an(e,d,f,f.step);l()}}}function us(e,t){let n=u("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),an(e,n,t,t.step),n}function an(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:Tl[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?Il():s?u("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?u("b",{},r):null,r?" ":null,u("span",{},c??i)].filter(f=>f!==null))}function Il(){return v("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},v("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function Rl(e,{remedy:t}){if(!t)return[];let n=is(e,t);return[u("p",{class:"fv\
-remedy"},u("b",{},"Remedy:")," ",...ps(t.pieces),...n?[" ",x("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function hs(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[x("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}P({name:"verdict",title:"Verdict",head:!1,make:Cl});function at(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var ms=64,Dl=["selection_glyph","nonselection_glyph",
"muted_glyph","decimated_glyph"],jl=["set_data","set_visuals","after_visuals","after_lazy_visuals","map_data"];function me(e){let t=Object.fromEntries(jl.map(n=>[
n,()=>{}]));for(let n of e.renderer_views?.values()??[])for(let o of Dl)n[o]&&Object.assign(n[o],t)}function it(e){let t=new Map;return(n,o)=>{let s=e.get(n),r=s.
data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/ms)*ms);if(i!==a&&(s.visible=!1),r.data=Bl(o,i),i===a)
return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function Bl(e,t){let n={x:NaN,
y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(Math.max(
t-s.length,0)).fill(n[o]??0)]]))}function R(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,s])=>[o,
{value:s}])))}function D(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function ct(e){return new Map(e.renderers.map(t=>[t.name,t]))}function lt(e,t){
for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var Wl="DejaVu Sans, Segoe UI, system-ui, sans-serif",Ae,ft=new Map;function G(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=ft.get(o);if(s!==void 0)return s;Ae===
void 0&&(Ae=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return Ae&&(Ae.font=`${n} ${t}px ${Wl}`,r=Ae.measureText(e).width),ft.
size>5e3&&ft.clear(),ft.set(o,r),r}function ge(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}var gs=new WeakMap;function Fl(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return cn(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function cn(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function ws(e){
let t=u("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=Fl(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>u("li",{},Ze(r),a)))};return gs.set(e,n),n(),t}function ln(e){gs.get(e)?.()}function dn(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function Te(e,t,n=12,o="normal"){return e.find(s=>G(s,n,o)+(s.length>3?8:2)<=t)??""}function un({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?N(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function bs(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of J){let[g,w]=n[m],b=t.boxes.filter(y=>y.who===m&&y.band>=0);e(`la\
ne ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(y=>y.left+.5),right:b.map(y=>y.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(y=>N(a,i[y.band])),title:b.map(y=>c[y.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>fn(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>Te([N(a,i[m.band]),i[m.band]],m.right-m.left,s))});let f=t.boxes.find(m=>m.count===0),[d,p]=n.child,h=un(o);
e("phase unreached",{left:f?[f.left+.5]:[],right:f?[f.right-.5]:[],top:f?[d]:[],bottom:f?[p]:[],name:f?[h[0]]:[],title:f?["the child ended before"]:[]}),e("unre\
ached name",{x:f?[(f.left+f.right)/2]:[],y:f?[fn(n.child)]:[],text:f?[n.named?Te(h,f.right-f.left,s):""]:[]})}var fn=e=>((e[0]??0)+(e[1]??0))/2;function ys(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,f)=>{let d=Math.round(t.at(f));a.get(l)!==d&&(a.set(l,d),r.set(l,[...r.get(l)??[],f]))});let i=l=>l.
map(f=>s.words(f).what);for(let l of["other","call"]){let f=n.steps&&!n.thin?r.get(l)??[]:[],d=f.map(t.at),p=l==="call"?4:1.5;e(`mark ${l}`,{x0:d,x1:d,y0:f.map(
()=>n.axis-p),y1:f.map(()=>n.axis+p),step:f,what:i(f)})}for(let l of["frame","decision","done","failure"]){let f=n.thin?l==="failure"?ks(o.data):[]:n.steps?r.get(
l)??[]:[];e(`mark ${l}`,{x:f.map(t.at),y:f.map(()=>n.marks),step:f,what:i(f)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?[t.width]:[],y0:c?[n.axis]:[],y1:c?
[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function ks(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(t.step)).map(t=>t.step)}function xs(e,t,n,{
data:o,store:s},r){let a=n.steps?cn(o):null,[i]=ks(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),f=a&&i!==void 0&&Math.abs(l-c)>16,d=n.thin?[l-Math.sign(l-c)*14,
n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,d[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,d[1]]];e("link",{xs:f?[p[0]]:[],ys:f?[p[1]]:[]}),r(n.thin?
Math.sign(l-c):0),e("link head",{x:f?[d[0]]:[],y:f?[d[1]]:[],step:f?[0]:[],what:f?[""]:[]}),e("link cause",{x:a?[c]:[],y:a?[n.marks]:[],step:a?[a.step]:[],what:a?
[s.words(a.step).what]:[]})}function pn(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>
0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,f]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),y1:l.map(()=>f),step:i,what:i.map(()=>"")}),
e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>fn(n.child)),text:c.map((h,m)=>n.named?Te([`child ${m+1}`,String(m+1)],(h?.right??0)-(h?.left??0)+4):"")});let d=n.
steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:d.map(t.at),y:d.map(()=>n.arrow+1),text:d.map(()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():
[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var dt=14,vs=4;function Hl(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+vs}M0 ${o-vs}V${s}`}function $s(e){
let{store:t,data:n}=e,o=u("div",{class:"fv-phase-now","aria-hidden":"true"}),s=Q("svg",{class:"fv-cursor",width:2*dt,"aria-hidden":"true"}),r="";function a(c,l){
let f=t.tables.ticks.mark[t.step],d=`${f}/${l}/${JSON.stringify(c)}`;if(d===r)return;if(r=d,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-dt}\
 0 ${2*dt} ${c.height}`),!c.steps||c.thin){s.replaceChildren(Q("path",{class:"fv-cursor-line",d:Hl(c,l)}));return}let p=Gt(f==="call"?"":f),h=Q("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(Q("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,Q("path",{class:"fv-cursor-head",d:`M0 ${c.axis+1}\
L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,f,d){let p=de(t.tables.bands,t.step),h=p<0?null:c.boxes.find(b=>b.band===p);if(a(l,h?.who??""),s.style.transform=`tr\
anslateX(${f+c.at(t.step)-dt}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"];o.textContent=l.named?Te([N(n,
m),m],h.right-h.left,d,"bold"):"",o.style.transform=`translate(${f+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.
fontSize=`${d}px`}return{elements:[o,s],stand:i}}function Xl(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,f)=>f).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,f)=>l+(e[f]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,f)=>s.has(f)||!i?o:l/i*a);for(let l of c)s.add(l)}}function Ul({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function Ss({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function hn(e,t,n,{missing:o=0,least:s=31}={}){
let r=Ul(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,f=Xl(i.map(h=>h.count**.85),
n-l,s),d=0,p=0;for(let h of r)h.left=d,d+=h.count?f[p++]??0:l,h.right=d;return{boxes:r,width:n,at:h=>Kl(i,h),step:h=>ql(i,h)}}function Kl(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function ql(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var Gl=7,Yl=54,Vl={missing:12,least:6},Jl=new Set(["failure","decision","frame","done"]);function Zl(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&R(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of J)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function Ql({store:e,data:t}){let n=de(e.tables.
bands,e.step),o=n<0?"":`, ${N(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function ef(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function tf(e,t,n,o){let s=ct(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:it(s),inset:0,size:12,cursor:$s(e),slider:u(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>u("span",{class:"fv-lane"},a)),rows:dn(88),laid:hn(e.store.tables,e.store.last,800)}}var nf=(e,t)=>G(
e,t,"bold"),of=e=>Math.max(e.type?.label??12,12);function Os({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",Ql(e))}function sf(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),Os(e)}function rf(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=dn(a),{tables:c}=t.store,{size:l,least:f}=Ss(c,r,of(t),nf);e.size=l,n.min_border_left=i.thin?0:Yl;let[d=""]=un(
t),p=i.thin?Vl:{missing:G(d,l)+14,least:f},h=e.laid=hn(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])R(o.get(m).glyph,{text_font_size:`${l}px`});bs(s,h,i,t,l),ys(s,h,i,t),xs(s,h,i,t,m=>{R(o.get("link head").glyph,
{angle:m*Math.PI/2})}),pn(s,h,i,t),sf(e)}function af({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,f=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return f;let{mark:d}=e.store.tables.ticks,p=f,h=Gl;for(let m=Math.max(f-20,0);m<=Math.min(f+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!Jl.has(d[m])||g>=h||([p,h]=[m,g])}return p}function cf(e,t,n,o){me(o);let s=tf(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r=D(
()=>rf(s));return ef(e,t,s.slider,(a,i)=>af(s,a,i)),e.places?.marks.replaceChildren(ws(e)),lt(n,r),r(),{name:"timeline",update:()=>Os(s),pick(){pn(s.give,s.laid,
s.rows,e),ln(e)},resize:r,renew(){r(),ln(e)},restyle(a){at(n,a),Zl(s.renderers,a),Eo(e.root,a),r()},figure:n,view:o}}P({name:"timeline",title:"Timeline",figure:"\
timeline",head:!1,make:cf});var Es=e=>`${e.start}-${e.end}`;function Ls(e){return new Set(e.map(Es)).size}function As(e,t){let{spans:n,first:o,last:s}=e,r=lf(e,t),a=[...r].sort((l,f)=>o[l]-
o[f]||s[f]-s[l]||l-f),i=Ts(e,r),c=[];for(let l of a){let f=c.at(-1);f&&i[s[l]-1]===i[o[f[0]]]?f.push(l):c.push([l])}return c.flatMap(l=>ff(l,n)).filter(l=>Ls(l.
map(f=>n[f]))>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(f=>n[f].end)),first:o[l[0]],last:Math.max(...l.map(f=>s[f])),spans:l}))}function lf(e,t){let{
spans:n,first:o,last:s}=e,r=new Set(n.keys());for(let a of[...r])t(n[a])||r.delete(a);for(let a=-1;a!==r.size;){a=r.size;let i=Ts(e,r);for(let c of[...r])i[s[c]-
1]!==i[o[c]]&&r.delete(c)}return r}function Ts({spans:e,borders:t,first:n,last:o},s){let r=new Uint8Array(t.length);e.forEach((c,l)=>{s.has(l)||(r[n[l]]=r[o[l]]=
1)});let a=new Int32Array(t.length),i=0;for(let c=0;c<a.length;c+=1)a[c]=i+=r[c];return a}function ff(e,t){let n=[[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].
start-o>=1073741824&&Ms(n[n.length-1],t)&&Ms(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),n}function Ms(e,t){return e.length>=16&&Ls(
e.map(n=>t[n]))>=16}var df={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"private",reservation:"reservations",
injected:"foreign memory"};function Cs(e){let t=[...new Map(e.map(l=>[Es(l),l])).values()],n=t.length;if(n&&t.every(l=>l.windows))return`${n} Windows DLL${n===1?
"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let f=l.windows?"Windows DLLs":df[l.use??""]??l.use??"places";
s.set(f,(s.get(f)??0)+1)}let r=[...s].sort((l,f)=>f[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:
[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}var uf=420,pf=48,Ps=12;function _s(e,t,n){let o=u("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??hf(a,t,n);return s.
set(a.start,i),i}return{draw(){let{bbox:a}=e.bokeh.frame;for(let l of["left","top","width","height"])o.style[l]=`${a[l]}px`;let i=e.layout.folds.filter(({first:l,
last:f})=>{let{tops:d}=e.layout;return e.screen(d[f])>0&&e.screen(d[l])<e.height}),c=new Set(i.map(l=>l.start));for(let[l,{button:f}]of s)c.has(l)||(f.remove(),
s.delete(l));i.forEach((l,f)=>{let d=r(l);mf(e,l,d),o.children[f]!==d.button&&o.insertBefore(d.button,o.children[f]??null)})}}}function hf(e,t,n){let o=u("span",
{class:"fv-fold-text"}),s=u("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=u("span",{"aria-hidden":"true"},"▸ "),
i=u("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}function mf(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:gf(e,t)});let{seen:s}=n,
{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),f=Math.min(2,i/8);Object.assign(n.button.
style,{left:`${c}px`,width:`${l-c}px`,top:`${a+f}px`,height:`${i-2*f}px`}),n.button.hidden=i<10||!s.regions.length;let d=JSON.stringify([s.title,s.state,s.names,
l-c,e.type]);if(n.said===d)return;n.said=d;let p=l-c-pf-e.widthOf(s.state);n.text.textContent=ge(s.title,p,e.widthOf),n.state.textContent=s.state,n.button.title=
`${s.names}
click to open`,n.button.dataset.state=s.state}function gf(e,t){let n=e.columns.map(()=>[]),o=!1;for(let d of t.spans){let p=e.layout.ground.spans[d];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((d,p)=>d.length?[p]:[]),r=d=>`${d.
start}-${d.end}-${d.use}`,a=s.map(d=>new Set(n[d].map(r))),c=[...new Set(a.flatMap(d=>[...d]))].filter(d=>a.some(p=>!p.has(d))).length,l=n.flat(),f=[...new Set(
l.map(d=>d.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:Cs(l),state:$o({columns:s.length,differ:c,assumed:o,narrow:e.
width<uf}),names:[...f.slice(0,Ps),...f.length>Ps?["…"]:[]].join(", ")}}function wf(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function ut(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!wf(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,f=s.clientY-c;t.frame.bbox.contains(l,f)&&n(l,f,s)})}var bf=new Set(["in-way","injected","block"]);function Ns(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:f}=t,d=n.top,p=n.top+o/n.zoom,
h=yf(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=f.first[i+m],w=f.last[i+m],b=c[g],y=c[w];y<d||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,y)}return h.
finish()}var mn=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,zs=(e,t)=>e.dll[t]>=0?mn(e,t):"many";function yf(e,t,n){let o=[],s=null;function r(c,l){let f=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:f})}function a(){if(!s)return;let{top:c,bottom:l,row:f,kin:d,count:p,
looks:h}=s,m={row:p>1?-1:f,first:f,count:p,top:c,bottom:l};r(m,d==="many"?xf(h):d),s=null}function i(c,l,f){if((f-l)*n>=1.3||bf.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(f,l+1/n)};r(p,mn(t,c));return}(!s||!kf(s,zs(t,c),l,f,n))&&(a(),s={top:l,bottom:f,row:c,kin:zs(t,c),count:0,looks:new Map});
let d=mn(t,c);s.bottom=Math.max(s.bottom,f),s.count+=1,s.looks.set(d,(s.looks.get(d)??0)+f-l)}return{take:i,finish(){return a(),o}}}function kf(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function xf(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function Is(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function Rs(e){let t=new Set(e.flatMap(f=>[f.start,f.end])),n=Float64Array.from(t.size?t:[0,4096]).sort(),o=new Map([...n].map((f,d)=>[f,d])),s=f=>o.get(f)??0,r=Int32Array.
from(e,f=>s(f.start)),a=Int32Array.from(e,f=>s(f.end)),i=new Int32Array(n.length);e.forEach((f,d)=>{i[r[d]]+=1,i[a[d]]-=1});let c=new Uint8Array(n.length-1),l=0;
for(let f=0;f<c.length;f+=1)l+=i[f],c[f]=l>0?1:0;return{spans:e,borders:n,first:r,last:a,covered:c}}function pt(e,t){let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>
1;e[s]<=t?n=s:o=s}return n}var Ds={row:24,gap:22,fold:32,place:72,look:40,more:8},js=12,vf=.5,$f=2.4,Sf=1.5,Of=.8,Mf=8,Ef=4,Lf=8;function Ws(e){let t=Math.max(e,js)/js,n={...Ds};for(let o of Object.
keys(n))n[o]=Math.round(Ds[o]*t);return n}function bn(e,{folds:t,focus:n,height:o,sizes:s}){let r=Af(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(f,d)=>{a.fill(d,f.first,f.last),r.fill(s.fold/(f.last-f.first),f.first,f.last)});let i=Uint8Array.from(e.covered,(f,d)=>f&&a[d]<0?1:0);for(let f of n)Tf(e,r,{folded:a,
soft:i},f,s);wn(r,f=>i[f]===1,o,$f),wn(r,f=>i[f]===2,o,Sf),wn(r,f=>i[f]>0,o*Of,Mf);let c=new Float64Array(r.length+1);for(let f=0;f<r.length;f+=1)c[f+1]=c[f]+r[f];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:f=>Bs(l,f,c),address:f=>Bs(c,f,l)}}var gn=new WeakMap;function Af(e,t){let n=gn.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,f=>f?Ef:t.gap),c=[...o.keys()].sort((f,d)=>r[f]-s[f]-(r[d]-s[d])||f-d);
for(let f of c){let d=Math.log2(Math.max((o[f].end-o[f].start)/65536,1)),p=t.row+Math.min(t.more,d*vf),h=0;for(let m=s[f];m<r[f];m+=1)h+=i[m];h<p&&Fs(i,s[f],r[f],
p-h)}let l=gn.get(e)??new Map;return gn.set(e,l.set(t.row,i)),i}function Fs(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function Tf({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=pt(e,r),l=pt(e,a-1)+1;if(l-c>Lf||o.subarray(c,l).some(p=>p>=0))return;let f=t.subarray(c,l).some(Boolean)?
i.place:i.look,d=0;for(let p=c;p<l;p+=1)d+=n[p],s[p]&&(s[p]=2);d<f&&Fs(n,c,l,f-d)}function wn(e,t,n,o){let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&(r+=i)}),s>=n||
!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function Bs(e,t,n){let o=pt(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=1?n[o+1]:n[o]+
s*(n[o+1]-n[o]):n[o]}var Hs=4096;function Us(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/Hs)*Hs,n,t.kind==="self"])}function Cf(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of Us(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function Pf(e){let{changes:t,tableNames:n,columnNames:o,tables:s}=e,r=n.indexOf("focus"),a={start:s.focus.
start[0],end:s.focus.end[0]};for(let c of["start","end"]){let l=t.flat().find(f=>f[0]===r&&o[f[1]]===c);l&&(a[c]=l[4])}let i=null;return t.map(c=>{for(let[l,f,,
d]of c)l===r&&(a[o[f]]=d);return a.start!==null&&a.end!==null&&(i=[a.start,a.end]),i})}function Xs(e,t){let n=Cf(e,t);return{spans:n,ground:Rs(n),subjects:new Map(
t.map(o=>[o,Pf(o.data)])),order:e.map(o=>o.store.order(o.who))}}function Ks(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=Xs(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],f={key:"",folds:[],closed:[]},d=_f(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=zf(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=As(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>Nf(n),e.places=()=>l,h(),{refold:h,renew(){o=
Xs(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(f.key!==b||f.folds!==s)&&(r=i==="open"?[]:s.filter(y=>!p(y)),i==="auto"&&(r=Rf(w,r,m,g)),f={key:b,folds:s,closed:r},
l=If(n,r)),d(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function _f(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=bn(n,o)),t}}function zf(e,t,n){let{occupant:o}=n?.verdict??{},s=yn(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function Nf(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function If(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>Us(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function yn(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function Rf(e,t,n,o){let s=a=>bn(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var Vs=10,Df=5,Js=16,kn=20,qs=5,Ce=["left","right","top","bottom"],jf=["name","where","size","state","kind","protect","base","source"];function xn(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return Zs(e,t)&&n==="reservation"?"kept-in-way":t.look}function Zs(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var Pe=e=>Object.fromEntries(e.map(t=>[t,[]]));function _e(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function Qs(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,Pe([...Ce,...jf,"row","dash",...a==="thin"?["fill"]:
[]])])),o=Pe(Ce),s=e.theme(),r=yn(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),f=s.looks[a.look]??s.looks.foreign,{top:d,bottom:p}=a,
h={left:c,right:l,top:d,bottom:p,...So(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:f.fill};_e(n.get(xn(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&_e(o,{left:c,right:c+Df,top:d,bottom:p}),a.row>=0&&Bf(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),Xf(e)}
function Bf(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=Js*e.type/12,l=tr(e,r,a);if(l.height<c-2)return;let f=i.table(),d=e.focus().some(([S,L])=>f.
start[s]<L&&S<f.end[s]),p=ko(i,s,{about:d,suspect:n,by:f.use[s]==="injected"?n:"",inWay:Zs(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=Hf(i,s),[g,w]=e.
edges(o),b=g+Vs;m!==null&&l.height>=c+4&&(Ff(e,b+kn/2,l.middle,String(m),f.look[s]),b+=kn+8);let y=e.theme(),k=(y.looks[f.look[s]]??y.looks.foreign).hatch!==" ",
M=p.length>1&&h.length===1;h.forEach((S,L)=>{let{strong:_,soft:Fe,alarm:He}=S,$e=M&&He?{...S,text:`${S.text}: ${p[1].text}`}:S,te=er(e,$e,w-b-4),Mi=l.middle+(L-
(h.length-1)/2)*c;e.write({x:b,y:e.layoutY(Mi),text:te,strong:_,soft:Fe,halo:k,colour:He?y.failure:Wf(e,f,s)})})}function er(e,{text:t,shorter:n=[],strong:o},s){
let r=i=>e.widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return ge(a,s,r)}function Wf(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="im\
age"?"#ffffff":void 0}function tr(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function Ff(e,t,n,o,s){
let r=e.theme(),a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:kn,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}
function Hf(e,t){let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.
block.slice(0,s).indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}
function Xf(e){let t=Js*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[
i,c,l]of ht(e,o)){let f=a.filter(g=>g.top<c&&i<g.bottom),d=e.edges(n)[0]+Vs,p=(g,w,b)=>{let y=tr(e,g,w);if(y.height<t)return;let k=er(e,b,e.edges(n)[1]-d-4);e.write(
{x:d,y:e.layoutY(y.middle),text:k,soft:f.length>0})},{base:h}=o.store.data.dlls[l];if(!f.length){p(i,c,xo(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;
for(let g of[...f,{top:c,bottom:c}])g.top>m&&p(m,g.top,vo(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function ht(e,t){let n=Gs.get(e.
view)??new Map;return Gs.set(e.view,n),n.has(t.index)||n.set(t.index,Uf(e,t)),n.get(t.index)}var Gs=new WeakMap;function Uf(e,t){let{layout:n,view:o,height:s}=e,
r=new Set(e.places().map(([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,
,c])=>r.has(c)&&i>o.top&&a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function nr(e){let{layout:t,view:n}=e,o=Pe(Ce);for(let r of e.focus()){let[a,i]=r.map(t.y);_e(
o,{left:2,right:e.width-3,top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=Pe(Ce);for(let r of e.needed){let[a,i]=e.edges(r);for(let[
c,l]of ht(e,e.columns[r]))(l-c)*n.zoom>=8&&_e(s,{left:a-qs,right:i+qs,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),Ys(e,"picked",e.picked(),2),Ys(e,"f\
ound",e.found(),4)}function Ys(e,t,n,o){let s=Pe(Ce);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);_e(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),
bottom:e.layout.y(i.end[a])})}e.give(t,s)}function mt(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,
line:t.looks["in-way"].line},s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,
axis:t.edge,"axis fold":t.edge};for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&R(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.
line}),a in r&&R(i,{line_color:r[a]}),a in s&&R(i,{fill_color:s[a]}),a.startsWith("halo ")&&R(i,{text_outline_color:t.paper})}}function or(e){for(let{name:t,glyph:n}of e.
figure.renderers)/^(halo|text) /.test(t)&&R(n,{text_font_size:`${e.type}px`})}function sr(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function Kf(e,t){let n=sr(t);return[
...sr(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function ar(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return Kf(o,s).flatMap(a=>{let i=[rr(e,t,a.parent),rr(e,n,a.child)];
if(i.some(f=>f.folded))return[];let c=Math.min(...i.map(f=>f.top));return Math.max(...i.map(f=>f.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:$(o.base[a.parent]),got:$(s.base[a.child])}]})}function rr({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var qf=20,$n=18,ir=3,cr=["x0","y0","x1","y1"],lr=["colour","dash","row","name","standing","wanted","got"],vn=e=>Object.fromEntries(e.map(t=>[t,[]]));function fr(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function dr(e){let t=vn([...cr,...lr]),n=vn([...cr,"xs",...lr]);e.linked=[];for(let s of e.links)for(let r of e.captured?
Yf(e,s):Gf(e,s))fr(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&Vf(e,r);Jf(e),e.give("links",t),e.give("curves",n);let o=vn(["x","y","size","colour"]);for(let s of e.
circles)fr(o,s);e.circles=[],e.give("circles",o)}function Gf(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,f=new Set,d=[];for(let[p,h,m]of ht(e,o)){let g=(h-p)*e.view.zoom<ir,w=`${s[m]}/${Math.floor(p*e.view.zoom/ir)}`;if(g&&
f.has(w))continue;f.add(w);let b=(p+h)/2,y=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",k=Math.max(a[m].size,1),M=y?(e.layout.y(r[m])+e.layout.y(r[m]+k))/2:b,S=i[s[m]];
d.push({x0:c,y0:b,x1:l,y1:M,xs:(c+l)/2,colour:S.colour,dash:S.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:$(a[m].base),got:r[m]?$(r[m]):
"–",sign:(h-p)*e.view.zoom>=$n?S.sign:""})}return d}function Yf(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return ar(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],f=a.high*e.view.zoom>=$n;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:f?l:""}})}function Vf(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:qf*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function Jf(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let r of e.boxes){if(r.column!==t&&r.column!==n)continue;let a=e.columns[r.
column].table(),i=`${r.bottom}/${r.look}/${r.row<0?r.count:a.title[r.row]}`,c=s.get(r.top)??{y:(r.top+r.bottom)/2,high:0,said:[]};c.said.push(`${r.column}`,i),c.
high=Math.max(c.high,(r.bottom-r.top)*e.view.zoom),s.set(r.top,c)}for(let{y:r,high:a,said:i}of s.values()){if(a<$n-4)continue;let c=i.length===4&&i[1]===i[3];e.
write({x:o,y:r,text:c?"=":"≠",align:"center",strong:!0})}}}function ur(e,t,n,o){let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[
e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),f=i+(c-i)*l*l*(3-2*l),d=Math.abs(n-f);d>r||(r=d,s=a)}return s}function Zf(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function we({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,Zf(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function gt(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),we({top:i,zoom:e.zoom},t,n)}function wt(e,t,n,o,s){let{zoom:r}=we({top:0,zoom:e.zoom*t},o,s);return we({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var Qf=5,ed=10,td=1.0015;function pr(e,t){e.body.addEventListener("wheel",n=>nd(e,t.move,n),{passive:!1}),ut(e.body,e.bokeh,(n,o,s)=>od(e,t.select,n,o,s)),sd(e,
t)}function nd(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(wt(o,td**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function od(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),f=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),d=f<0?null:Is(e.boxes,f,l);if(d&&d.row>=0){t?t(f,d.row,{add:i}):r.selectRow(e.
columns[f].who,d.row,i);return}let p=d?null:ur(e,c,e.screen(l),ed);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function sd(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>Qf;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?rd(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:f,y:d}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(ad(e,{x:f,y:d},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function rd(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function ad(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(d=>r.invert(
d-o)).sort((d,p)=>d-p),[l,f]=[t.y,n.y].map(d=>a.invert(d-s)).sort((d,p)=>d-p);return e.boxes.filter(d=>{let[p,h]=e.edges(d.column);return d.row>=0&&p<c&&i<h&&d.
top<f&&l<d.bottom}).map(d=>[d.column,d.row])}var mr={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},id=Object.keys(mr);
function gr(e){let t=u("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=D(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=cd(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>u("li",{},fd(e,i),ld(e,i))),...r?[hr("place","needed place")]:[],...e.free?[hr("gap","gap, squashed")]:[]),o())}}}function hr(e,t){
return u("li",{},u("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function cd(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:xn(e,n)));return id.filter(n=>t.
has(n))}function ld(e,t){return t!=="image"||!e.ui.data?.still?mr[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function fd(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?Se("kept-in-way",n.reservation.hatch):Se(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var dd="show every region, or fold again what no step touches (u)";function wr(e,{shape:t,unfold:n}){let o=gr(e),s=u("p",{class:"fv-picked-said",role:"status"}),
r=x("unfold","Unfold",dd,()=>n()),a=u("div",{class:"fv-map-said"},s,o.element),i=u("div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(ud);return e.
body.append(u("div",{class:"fv-map-under"},a,r),i,...c),{draw(){pd(e,c),md(e,i);let l=Oo(gd(e));s.textContent!==l&&(s.textContent=l),s.hidden=!l,o.draw(),r.hidden=
!t.folds().length,r.textContent=t.unfolded()?"Fold":"Unfold"}}}function ud({title:e,note:t}){return u("span",{class:"fv-head"},u("b",{},e),...t?[" ",u("span",{},
t)]:[])}function pd(e,t){let{bbox:n}=e.bokeh.frame,o=e.columns.map((r,a)=>e.edges(a)[1]-e.edges(a)[0]+28),s=e.columns.some(({title:r},a)=>r.includes(" ")&&e.widthOf(
r,!1,!0)>o[a]);e.columns.forEach(({title:r,note:a,short:i="(assumed)"},c)=>{let[l,f]=e.edges(c),d=t[c].querySelector("span"),p=m=>e.widthOf(`${r} ${m}`,!1,!0)<=
o[c],h=a?[a,i].find(p):"";d&&(d.textContent=h??""),t[c].style.left=`${n.left+l-14}px`,t[c].style.width=`${f-l+28}px`,hd(t[c],r,s)})}function hd(e,t,n){let o=r=>r.
slice(0,1)+r.slice(1).toLowerCase(),s=e.querySelector("b");e.classList.toggle("fv-tight",n),s.textContent=n?t.replace(/[A-Z]{2,}/g,o):t}function md(e,t){let{view:n,
height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*
o}px`,t.style.height=`${Math.max(Math.min(r/s.total,1)*o,16)}px`}function gd(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.
columns[n].table(),l=c[o]?"Windows DLLs":i[o]==="image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}
return[...t.values()]}function yr(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=wd(t,n.y),s=t[o-1],r=t[o];s&&br(s,n)||r&&br(n,r)||t.splice(o,0,n)}return t}
function br(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function wd(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}var bd=16,xr=5,bt=5;function vr(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function $r(e,t,n){let{layout:o,type:s}=e,r=bd*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let f=n.at(-1);if(f?.kind==="taken"){let p=o.address(
f.bottom),h=e.screen(f.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:f.bottom,text:""})}let d=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${E(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;d.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return yr(d.filter(p=>p.y>-r&&p.y<e.height+r))}function Sr(e,t,n){let o=e.axis,{zoom:s}=e.view,r=kr(),a=kr();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let f=i==="free"&&(l-c)*s>3*bt,d=(c+l)/2,p=bt*.4/s;if(i==="fold")be(a,o,c,o,l);else if(!f)be(r,o,
c,o,l);else{be(r,o,c,o,d-p),be(r,o,d+p,o,l);for(let h of[-p,p])be(r,o-bt,d+h+p,o+bt,d+h-p)}}for(let{address:i,at:c}of n)i>=0&&be(r,o-xr,c,o,c);return{solid:r,dotted:a}}
var kr=()=>({x0:[],y0:[],x1:[],y1:[]});function be(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function Or(e,t){let n=e.axis-2*xr;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=rt(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var yd=12,kd=44,xd={x:NaN,y:NaN,text:"",colour:"#000000"},vd=["halo normal","halo bold","text normal","text bold","text mono"];function Er(e,t){me(t.view);let n=t.
columns.map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,
captured:!!t.captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,
zoom:1},boxes:[],width:1,height:1,axis:1,type:12,complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.light.looks),
"kept-in-way"],texts:Lr(),mostTexts:new Map,...$d(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>Sd(s,r),picked:t.picked??
(()=>Mr(n,e.pickedRows())),found:t.found??(()=>Mr(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:G(r,s.type,i?"bold":"normal"),write:r=>Od(s,r),
theme:()=>e.theme()};return s}function $d(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.data};let n=new Map;
return{sources:t,give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function Sd({columns:e,width:t,axis:n},o){
let s=t-n-yd,r=c=>{let[l,f]=[e[c-1],e[c]];return l&&f?Math.max(kd-(f.x0-l.x1)*s,0)/2:0},{x0:a,x1:i}=e[o];return[n+a*s+r(o),n+i*s-r(o+1)]}function Mr(e,t){return t.
flatMap(([n,o])=>e.flatMap(s=>s.who===n?[[s.index,o]]:[]))}function Lr(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(vd.map(t=>[t,e()]))}function Od(e,{
x:t,y:n,text:o,align:s="left",soft:r,strong:a,mono:i,colour:c,halo:l}){let f=e.theme(),d=s==="right"?1:s==="center"?.5:0,h={x:d?t-d*e.widthOf(o,i,a):t,y:n,text:o,
colour:c??(r?f.soft:f.ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,y]of Object.entries(
h))w[b].push(y)}}function Ar(e){for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.
entries(xd))n[s].push(r);e.give(t,n)}e.texts=Lr()}function Tr(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.
lineJoin="round",n.apply(t,o)}}function Cr(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.
invert(n-s),i=e.columns.findIndex((c,l)=>{let[f,d]=e.edges(l);return f<=r&&r<=d});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var Md=[...J,"places","focus","frames"];function _r(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.all();for(let c of a)
c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||c.has("child")||c.has("parent"))&&(e.version+=1),!(c&&!Md.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){mt(e,c),t.all()},close(){for(let c of a)c.change.disconnect(
i)},unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&Pr(e,t,c)},at:(c,l)=>Cr(e,c,l),reveal:c=>Pr(e,t,c),...Ed(e,t)}}function Pr(e,t,n){
if(!n.length)return;let o=e.layout.y(Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(gt(e.view,e.height,e.layout.total,[o,s]))}
function Ed(e,t){function n(){let{view:o,height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.
layout.y(o),address:o=>e.layout.address(o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,
zoom:e.height/Math.max(r-s,1)})},zoomBy(o){let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(wt(s,1/o,i,r,a.total))}}}var Ad=16,Td=26;function yt(e,t){let n=Er(e,t),o=Ks(n,e),s=_d(n,o),r=_s(n,c=>s.open(c),c=>i.reveal([c])),a=wr(n,{shape:o,unfold:c=>s.unfold(c)});s.around=()=>{r.
draw(),a.draw()};let i=_r(n,s,o);return pr(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,f])=>[n.columns[l].who,f]))}),Tr(n),mt(n,e.theme()),s.
all(),i}function Cd(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let o=Math.
max(Td,Math.ceil(e.type*1.43)+6);n.min_border_top!==o&&n.setv({min_border_top:o});let{borders:s}=t.ground(),r=e.widthOf(ss(s[s.length-1]),!0);e.axis=Math.ceil(Math.
max(r,e.widthOf("1023.9 MiB free")))+Ad}function Pd(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv({start:0,end:s}),r.y_range.setv({start:n.top+o/n.
zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>Ns(t.rowsOf(l),e.layout,n,o));let a=vr(e,e.boxes),i=$r(e,e.boxes,a);e.free=i.some(l=>l.address<0);let c=Sr(e,a,i);
e.give("axis",c.solid),e.give("axis fold",c.dotted),Qs(e),nr(e),dr(e),Or(e,i),Ar(e)}function _d(e,t){let n=!1,o;function s(a,i){let c=e.layout,l=i??c?.address(e.
view.top)??0,f=c?e.screen(c.y(l)):0;e.layout=t.lay(e.height-8,Ws(e.type));let{height:d,layout:p}=e,{zoom:h}=e.view,m=n?{top:p.y(l)-f/h,zoom:h}:{top:0,zoom:1};e.
view=we(m,d,p.total);let g=a||!n?t.subject():null;if(!g)return;let w=g.map(p.y);e.view=gt(e.view,d,p.total,w)}let r={around:()=>{},moved:()=>n,follows:()=>o!==void 0&&
`${o}`==`${t.subject()}`,draw(){Pd(e,t),r.around()},all(a=!1,i){Cd(e,t),or(e),s(a,i),r.draw(),o=a?t.subject():void 0},move(a){n=!0,o=void 0,e.view=we(a,e.height,
e.layout.total),r.draw()},reset(){n=!1,r.all()},open(a){n=!0,t.open(a),r.all(!1,a)},unfold(a=!t.unfolded()){t.unfold(a),r.reset()}};return r}var zd=[["parent",.03,.455],["child",.555,.975]];function Nd(e){let{data:t,store:n}=e,o=t.heads??J,s=t.still&&!o[1];return zd.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:Id(n,r)}))}function Id(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}P({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,make(e,t,n,o){let{still:s}=e.data,r=Nd(e);return e.space=yt(e,{body:t,figure:n,view:o,
columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function ye(e,t=()=>{}){let n=0,o=!1,s=D(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var C=(e,t)=>t?[u("dt",{},e),u("dd",{},t)]:[];function zr(e,t,n){let o=e.store.region(t,n);return[u("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${ne(
o.title,60)}`),u("dl",{},...C("where",`${$(o.start)} – ${$(o.end)}`),...C("size",E(o.end-o.start)),...C("state",o.state),...C("kind",o.kind),...C("protection",
o.protect),...C("use",o.use),...C("name",o.name),...C("allocation",$(o.base)),...C("known from",e.origin(o)))]}function Nr(e,t){let n=e.data.dlls[t],{standing:o,
base:s}=e.store.tables.places;return[u("h3",{},n.name),u("dl",{},...C("in the child",s[t]?`${o[t]}, at ${$(s[t])}`:o[t]),...C("in the parent",`${$(n.base)} – ${$(
n.base+n.size)}`),...C("prefers",$(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...C("size",E(n.size)),...C("list",n.kind==="link"?"linked":
"dlopened"),...C("imports",n.imports),...C("file",n.path),...C("headers from",n.headers))]}var Rd="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",Dd=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function jd(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(Dd),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${Rd}${o}`,"gi"),numbers:t}}function Bd(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],f=t.numbers.get(l.toLowerCase()),d=f===void 0?
Number(l):0;(f===void 0?!n(d)||l!==`0x${d.toString(16)}`:o.has(f))||(r(a.slice(i,c.index)),f!==void 0&&o.add(f),s.push(f===void 0?{text:l,address:d}:{text:l,term:f}),
i=c.index+l.length)}r(a.slice(i))}return s}function Ir(e,t){let{data:n}=e,o=n.glossary??[],s=jd(o),r=new Set,a=new Set,i=null;function c(f){if(i!==n.tables){i=n.
tables;let{parent:d,child:p}=n.tables;r=new Set([d,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(f)}function l({text:f,term:d,address:p}){if(p!==void 0)return I(p);if(d===void 0)return f;let h=u("button",{type:"button",class:"fv-term",title:o[d][1]},f);
return h.addEventListener("click",()=>t(d,h)),h}return{begin(){a=new Set},write(f,d){f.replaceChildren(...Bd(d,s,c,a).map(l))}}}function Rr(e,t){return u("span",{class:"fv-range"},I(e)," – ",I(t))}function kt(e,t,...n){return u("tr",{role:"row",data:{row:t}},u("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>u("td",{role:"cell"},o)))}function Wd(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function Dr(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[kt("Needs","needs",Rr(t.start,t.end),E(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(kt("In the way","way",Rr(s.start,s.end),E(s.end-s.start),Wd(e,s)));return t.more&&o.push(kt("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(kt("In the way","free","nothing at this step","","")),o}function jr(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function Br(e){let t=u("b"),n=u("span"),o=u("button",{type:"button",class:"fv-link"},"Glossary"),s=u("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[f,d]=e.data.glossary[i];
t.textContent=f,n.textContent=d.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var Fd={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},re=(e,t="p")=>u(t,{data:{say:e}});function Hd(e){let t=re("kind","span"),n=re("phase","sp\
an"),o=re("place","b"),s=re("line","span"),r=re("what","h2"),[a,i,c,l,f,d]=[...["why","assumed","instead","older","source","note"].map(S=>re(S))],p=re("facts","\
ul"),h="The place that is needed, and who is there",m=u("tbody",{role:"rowgroup"}),g=u("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:u("p",{
class:"fv-read"},o,s),instead:u("div",{},u("h3",{},"Instead"),c),older:u("div",{},u("h3",{},"Before the patches"),l),note:u("div",{class:"fv-note"},u("h3",{},"✎\
 Note"),d)},y=[u("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],k=u("div",{class:"fv-words","aria-live":"polite"},...y,w.instead,w.older,f,e);return{...{
kind:t,phase:n,place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:f,note:d},facts:p,needs:g,rows:m,boxes:w,panel:k}}function Xd({data:e,store:t,size:n,
root:o,paired:s}){if(e.still)return{text:"",title:""};let r=de(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"presenting"in
o.dataset?[]:[`Step ${t.step}`],...a?[s?a:N(e,a)]:[],...s?[]:[`in the ${wo(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}function Ud(e){
let t=(s,r)=>u("span",{class:`fv-by-${s}`},r),n=[u("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=x("reveal","",null,
()=>e.lecture.reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),u("div",{class:"fv-cover"},o)}function xt(e,t,n=e){e.textContent=t,n.hidden=!t}function Wr(e){
let{store:t,data:n}=e,o=Br(e),s=Ir(e,o.explain),r=Hd(o.element);r.panel.prepend(Ud(e));function a(l,f,d=l){s.write(l,f),d.hidden=!f}function i(l){let f=n.needs?.[t.
step],d=Dr(n,f,l.kind);r.rows.replaceChildren(...d),r.needs.hidden=!d.length,a(r.assumed,d.length?jr(n,f):"");let p=l.facts.slice(d.length?f.placed:0),h=p.map(()=>u(
"li"));h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),f=t.read(),d=Xd(e);s.begin(),o.hide(),
e.panes.why.dataset.kind=l.kind,xt(r.kind,Fd[l.kind]??""),xt(r.phase,d.text),r.phase.title=d.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.hidden=!f,r.place.
textContent=f?.place??"",r.line.textContent=f?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),xt(r.source,l.source),xt(r.
note,n.notes?.[t.step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function Kd(e,t){let{panel:n,tell:o}=Wr(e),s=u("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=ye(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),f=x("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let d=l>=0?Nr(e,l):[];for(let[p,h]of c.slice(
0,6))d.push(...zr(e,p,h));s.replaceChildren(f,...d)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}P({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:Kd});var Fr=20;function qd(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,f)=>{let d=n.
get(s[f])??-1,p=f===c-1,h={number:f,dll:d,name:s[f],now:p,said:"holds nothing yet",address:-1,size:0};return r[f]>=0?{...h,said:"holds",address:r[f],size:Gd(e.child,
r[f])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[d])?{...h,said:"≈ on trial at",address:i[d]}:a[d]==="same place"?{...h,
said:"✓ loaded at",address:i[d]}:h:h})}function Gd(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function Hr(e){let t=e.
tableNames.indexOf("places"),n=e.columnNames.indexOf("standing"),o=new Map(e.dlls.map((s,r)=>[r,[]]));return e.changes.forEach((s,r)=>{for(let[a,i,c,l]of s)a===
t&&i===n&&o.get(c)?.push([r,l])}),o}var Xr={reserved:"kept since",blocked:"refused,","same place":"loaded,",interim:"on trial, right place,",elsewhere:"elsewher\
e,"};function Yd(e,t,n){let o=e.findLast(([s])=>s<=n);return Xr[t]?o?`${Xr[t]} step ${o[0]}`:t:"not reached"}function Vd(e,t){let n=t.address<0?"":u("span",{class:"\
fv-where"},I(t.address),t.size?`, ${E(t.size)}`:"");return u("li",{class:t.now?"fv-card fv-now":"fv-card",data:{dll:t.dll}},u("button",{type:"button",title:`ret\
ry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},u("span",{class:"fv-round"},String(t.number))," ",u("b",{},ne(t.name,28))," ",u("span",{class:"\
fv-block"},t.said)," ",n))}function Jd(e,t,n){let{name:o,base:s,size:r}=e.data.dlls[t],a=e.store.tables.places.standing[t],i=e.store.words().dll===t;return u("l\
i",{class:i?"fv-card fv-now":"fv-card",data:{dll:t,standing:a}},u("button",{type:"button",title:`select ${o}`,onclick:()=>e.select({dll:t})},u("span",{class:"fv\
-round","aria-hidden":"true"},e.themes.light.links[a]?.sign??"–")," ",u("b",{},ne(o,28))," ",u("span",{class:"fv-block"},n)," ",u("span",{class:"fv-where"},I(
s),`, ${E(r)}`)))}function Zd(e,t){let{store:n,data:o}=e,r=u("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=u("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((d,p)=>[d.name,p])),c="",l=D(()=>{let d=r.lastElementChild;if(!d)return;let p=d.offsetTop+d.offsetHeight;(p>t.scrollTop+t.clientHeight||
d.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function f(){let d=qd(n.tables,n.words().kind,i),p=JSON.stringify(d);if(p===c)return;c=p,r.replaceChildren(
...d.map(g=>Vd(e,g))),r.hidden=!d.length;let h=Ur(o);a.textContent=d.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=d.length?tu(d.length-1,o.retries):h),l()}return{list:r,idle:a,tell:f,follow:l}}function Qd(e){let{store:t,data:n}=e,o=u("h3",{},"He\
ld by the child at this step"),s=u("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=Hr(n);function a(){let{standing:i}=t.tables.places,
c=n.dlls.map((p,h)=>h).filter(p=>n.dlls[p].kind==="load"),l=c.filter(p=>i[p]!=="not yet"),f=(c.length>Fr?l:c).slice(0,Fr),d=p=>Yd(r.get(p)??[],i[p],t.step);s.replaceChildren(
...f.map(p=>Jd(e,p,d(p))),...c.length>f.length?[u("li",{class:"fv-none"},`and ${c.length-f.length} more`)]:[]),o.hidden=s.hidden=!c.length}return{head:o,list:s,
tell:a,renew(){r=Hr(n)}}}function eu(e,t){let n=Zd(e,t),o=Qd(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[...n.list.children,
...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),{name:"recursion",update:r,
pick:s,resize:n.follow,renew(){o.renew(),r()}}}function tu(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function Ur(e,t){let n=e.tableNames.
indexOf("frames");return e.changes.some(o=>o.some(([s])=>s===n))||t?.size==="wide"&&e.dlls.some(o=>o.kind==="load")?"":"not used by this fork"}P({name:"recursio\
n",title:"Recursion",scrolls:!0,make:eu,unused:Ur});function Kr({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function qr({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),f=a?26:Math.min(Math.max(l-3,2),8);return e.map((d,p)=>{let h=(t[p]??0)*l+4,m=d*i+8/2;return{
left:m,right:m+c,top:h-f/2,bottom:h+f/2}})}function Gr(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function Yr(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],f=c?30*.7:((l[0]??0)-(i[0]??0))/2,d=[i[0],i[1],l[0],l[1],(i[0]??0)+f,i[1],
c?(l[0]??0)+f:(l[0]??0)-f,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(d[h]??0))}),n}var nu=["unvisited","visited","appended"];function ou(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function su({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function ru({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function au(e,t){let n=(o,s)=>R(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function iu(e,t){let n=ct(t),o=it(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var vt=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),Sn=({data:e,store:t})=>Kr(e.sorting,t.tables.cycles.x.length>0);function cu(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=Sn(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=qr(s,t.data.sorting,c,l,i);let f=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),d=(m,g)=>f.get(`${m}/${g}`);o("e\
dges",Yr(r,d));let p=m=>a.x.map((g,w)=>d(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function Vr({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>G(c,Qr(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",f=r.standing[c]==="blocked"?"✗ ":"",d=t[c];return d?ge(l+f+s.name[c],d.right-d.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var Qr=e=>Math.max(e.type?.label??12,12);function Jr(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=Sn(t),i=s.x.map((p,h)=>h);for(let p of nu){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{...vt(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>ou(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),f=i.filter(p=>r.standing[p]===
"blocked");o("node current",vt(e,c)),o("node blocked",vt(e,f));let d=`${Qr(t)}px`;for(let p of["names","names now","cycle names"])R(n.get(p).glyph,{text_font_size:d});
o("names",Vr(e,a?l:[],"normal")),o("names now",Vr(e,a?c:[],"bold"))}function Zr(e){let t=e.ui.pickedDll();e.give("node picked",vt(e,t<0?[]:[t]))}function lu(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>u("li",{data:{dll:s}},e.name[s])))}
function fu({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function du(e,t,n,o){let{store:s}=e;me(o);let r=u("ol",{class:"fv-order","aria-label":"The new list"}),a=u(
"p",{class:"fv-order-said"});t.after(u("div",{class:"fv-under"},a,r));let i=iu(e,n),c=()=>{lu(s.tables.nodes,r),a.textContent=ru(e.data)},l=D(()=>{let d=Sn(e);o.
el.style.minHeight=`${Math.min(d.height,8e3)}px`,o.el.style.minWidth=`${d.width}px`,cu(i),Jr(i),Zr(i)});ut(t,o,(d,p)=>{let h=Gr(i.boxes,d-o.frame.bbox.left,p-o.
frame.bbox.top);h>=0&&e.select({dll:h})});let f=D(()=>fu(i,t));return lt(n,l),l(),c(),{name:"sorting",update(d){!d.has("nodes")&&!d.has("places")||(Jr(i),d.has(
"nodes")&&(c(),f()))},pick:()=>Zr(i),resize:l,renew(){c(),l()},restyle(d){at(n,d),au(i.renderers,d)},figure:n,view:o}}P({name:"sorting",title:"Order of DLLs",figure:"\
sorting",make:du,said:e=>su(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});function ze(e,t,n=0){let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=s.lastIndexOf(" ",r),i=a>0&&s.slice(0,a).
trim()?a+1:r;o.push(s.slice(0,i)),s=s.slice(i)}}function $t(e){let t=u("span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.
getBoundingClientRect();return t.remove(),n/100||7.3}var uu=24,ea=2,pu=25,hu=20;function mu(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=uu;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function gu(e,t,n){let{functions:o}=e.data.listing,s=u("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=u("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>mu(s,r),c=D(i);function l(f,d,p){let{name:h}=o[f],m=g=>{if(d)return n();t(
f);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return u("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(f,d){let p=d.join();if(a===p)return;a=p;let h=d.length-1;s.replaceChildren(...d.map((m,g)=>l(m,m===
f,g===h))),c()}}}function wu(e,t){let n=e.length-e.trimStart().length,o=ze(e||" ",t,n+ea),s=`margin-left:${n+ea}ch`,[r,...a]=o,i=a.flatMap(c=>[u("br"),u("span",
{style:s},c)]);return{element:u("li",{},r,...i),rows:o.length}}function bu(e,t){let{functions:n}=e.data.listing,o=u("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=u("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=ye(o),f=[];return{show(d){if(r===d)return!1;r=d;let p=n[d].lines.
map(h=>wu(h,c));f=[0];for(let h of p)f.push(f[f.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[d].source,a=null,
l.to(0),!0},mark(d){a?.removeAttribute("aria-current"),a=o.children[d]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(f[d]??0)*p,m=(f[d+1]??0)*
p,g=l.top();h>=g+(d?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let d=Math.floor((o.clientWidth-
pu)/$t(o)),p=Math.max(d,hu);p!==c&&(r=-1),c=p}}}function yu(e,t){let n=a=>{s.show(a)&&o.forget()},o=gu(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=bu(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}P({name:"algorithm",title:"Code",make:yu});function ta(e){let t=x("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await ku(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function ku(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=u("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var xu=6,vu=18,$u=2,Su=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function On(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=Su(t,n);if(!a){let f=ze(
r,o,2);return{pieces:f,answer:"",below:!1,rows:f.length}}let i=o-a.length-$u,c=r.length>i&&i<vu,l=ze(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function Mn({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,f]=t[c]??["",!1],d=On(i,l,f,n),p={row:c,step:a,text:i,failed:f,
...d,top:s,high:d.rows*o.row+xu};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function na(e,t){let n=u("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=On(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(u("span",{class:"fv-asked"},r.join("")),u("span",{class:"fv-ans\
wer"},a))}}}var oa=4,Ou=25,Mu=12,Eu=300;function sa(e,t,n,o){let s=0,r=60,a=ye(t,o),i=Mn(e.data,r,e.type),c=()=>i.height>s?i.wholeFrom(i.height-s):0;function l(d){a.to(Math.
min(d,c()))}function f(){i=Mn(e.data,r,e.type),n.style.height=`${i.height>s?c()+s:i.height}px`}return{lay:f,lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,
a.measure(),t.clientWidth){let d=Math.floor((t.clientWidth-Ou)/$t(t));r=Math.max(d,Mu)}f()},range(){let d=a.top(),p=Math.max(i.at(d)-oa,0),h=i.at(d+(s||Eu))+oa;
return[p,Math.min(h+1,i.lines.length)]},showAround(d){let p=i.lines[d.row-1]??d,h=i.lines[d.row+1]??d,m=h.top+h.high,g=a.top();if(p.top>=g&&m<=g+s)return;let w=[
p,d].find(({top:b})=>m-b<=s)??d;l(w===d?d.top:Math.min(i.wholeFrom(m-s),p.top))},show({top:d,high:p}){let h=a.top();d<h&&l(d),d+p>h+s&&l(d+p-s)}}}function Lu(e,t){let{store:n,data:o}=e,{list:s,space:r}=Au(t);e.heads.get("calls")?.more?.append(ta(o));let a=sa(e,s,r,()=>f()),i=()=>Tu(o.calls,n.step),c=na(e,
()=>a.lines()[i()]??null),l=-1;function f(){let[g,w]=a.range(),b=a.lines(),y=i(),k=e.pickedDll(),M=b.slice(g,w).map(L=>Cu(e,L,{now:L.row===y,chosen:L.row===l,count:b.
length,picked:k>=0&&n.words(L.step).dll===k}));r.replaceChildren(...M);let S=l<0?y:l;g<=S&&S<w?s.setAttribute("aria-activedescendant",`${e.mine}call-${S}`):s.removeAttribute(
"aria-activedescendant"),c.draw(a.columns())}function d(){l=-1;let g=a.lines()[Math.max(i(),0)];g&&a.showAround(g),f()}function p(g){let w=a.lines();l=Math.min(
Math.max((l<0?i():l)+g,0),w.length-1),w[l]&&a.show(w[l]),f()}_u(s,{choose:p,go:e.go,chosen:()=>a.lines()[l]?.step??-1});let h=g=>()=>{g(),d()},m=h(a.lay);return m(),
{name:"calls",update:d,unseen:()=>c.draw(a.columns()),pick:f,resize:h(a.measure),renew:m}}function Au(e){let t=u("div",{class:"fv-rows"}),n=u("div",{class:"fv-c\
alls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose one, enter goes there"},t);return e.append(n),{list:n,space:t}}function Tu(e,t){let n=0,
o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function Cu(e,t,n){let{step:o}=e.store,s=["fv-call",t.step>o&&"fv-future",n.now&&t.step===o&&
"fv-now",n.picked&&"fv-picked",n.chosen&&"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"];return u("div",{class:s.filter(Boolean).join(" "),id:`${e.mine}ca\
ll-${t.row}`,role:"option",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top\
:${t.top}px;height:${t.high}px`,data:{step:t.step,row:t.row}},...Pu(t))}function Pu(e){let t=u("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[u("br"),n]:
[n]));return e.answer?[t,u("span",{class:"fv-answer"},e.answer)]:[t]}function _u(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(
Number(o.dataset.step))}),e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.
chosen()>=0)t.go(t.chosen());else return;n.preventDefault(),n.stopPropagation()})}P({name:"calls",title:"Calls of Windows",make:Lu});var ra=null;function aa(){if(ra)return ra;if(typeof forkvizBokeh>"u")throw new Error("BokehJS is missing");return forkvizBokeh}function St(e){let t=u("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},u("option",{value:"decisions"},"Decisions"),u("option",{value:"all"},"All steps")),n=u("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>u("option",{value:o},s)));return{pace:t,speed:n}}var zu=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
En=["leave","predict","present","theme","help"],Nu=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],Iu={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...En]},ia=["back","next","wher\
e","predict","present"];function ca(e,t,n,o){let s="",r=i=>[e.size,e.tall,i,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.places,l=!!e.layout?.
presenting,f=r(l);if(!c||f===s&&!i||!e.root.isConnected)return;let d=Ve(e.root),p=zu.filter(k=>o[k]),h=!l&&["wide","middle"].includes(e.size),m=new Set(l?p.filter(
k=>!ia.includes(k)):Iu[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let k of p)(m.has(k)?n.room:h&&En.includes(k)?
c:t).append(o[k]);(h?c:t).append(n.element)})();for(let k of Nu){if(t.scrollWidth<=t.clientWidth+1)break;!o[k]||m.has(k)||l&&ia.includes(k)||(m.add(k),n.room.append(
o[k]))}let w=[...En.map(k=>o[k]),n.element].filter(Boolean),b=w.find(k=>k.parentNode===t&&!k.hidden);for(let k of w)k.classList.toggle("fv-apart",k===b);e.tall===
"high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(l),Z(e.root,d)}return{fit:a}}async function Ot(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=u("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var Ru="Copied";function la(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=u("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=x("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(f,d){let p=o(f),h=await Ot(p);a.textContent=h?Ru:
s;let m=d.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",Du(p),` ${m}`),h||ju(e.alert.element)}}}function Du(e){return u("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function ju(e){let t=e.querySelector("input");t?.focus(),t?.select()}function Mt(e){let t=u("div",{class:"fv-menu-room"}),n=x("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=u("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=x("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(K("more"));let r=u("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function da(e){let{data:t,store:n,host:o}=e,s=ot(e,()=>c.tell(),o.keep?.playing),r=u("output",{class:"fv-number","aria-live":"off"}),a=u("span",{class:"fv-phase\
-said"}),i=Fu(e),c=Hu(s),l=Xu(e),f=Uu(e);e.tools.find=u("div",{class:"fv-find",role:"search"});let d=u("div",{class:"fv-bar",role:"toolbar","aria-label":"Steppi\
ng"}),p=Mt(e),h=u("span",{class:"fv-stands"},r,a),m={...i,...c.elements,where:h,find:e.tools.find,...l.elements,...f},g=ca(e,d,p,m),w=!1;function b(y){w=!!y,r.style.
minWidth=`${8+2*String(n.last).length}ch`,r.replaceChildren("Step ",u("b",{},String(n.step)),` of ${n.last}`),a.textContent=N(t,n.words().phase),i.first.disabled=
i.back.disabled=n.step===0,i.next.disabled=i.last.disabled=n.step===n.last,w&&(i.next.disabled=!1),Wu(e,{number:r,waited:w,...i,...f}),c.tell()}return e.fit=g.fit,
{element:d,tell:b,menu:p,play:()=>s.toggle(),renew:()=>b(w),reset:l.reset,linked:(y,k)=>l.linked?.(y,k),fill(){let y=[...Object.values(i),...Object.values(c.elements),
h];if(t.still)for(let k of y)k.hidden=!0;e.places.player.append(d),g.fit()},keep:()=>s.keep(),close(){s.close(),p.close()}}}var Ln=["Previous step (left arrow)",
"Next step (right arrow)"],Bu=["Previous decision (Page Up)","Next decision (Page Down)"];function fa(e,t){e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}
function Wu({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&!e.still;c.hidden=!l;let[f,d]=l?Bu:Ln;if(fa(a,f),fa(
i,d),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=ts(p,n.step,o==="phone"),a.disabled=p.number===
0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function Ne(e,t,n,o=e){let s=x(e,"",t,n,{class:"fv-icon","aria-label":t});return s.append(K(o)),s}function Fu(e){
let{store:t}=e;return{first:Ne("first","First step (Home)",()=>e.go(0)),back:Ne("back",Ln[0],()=>e.lecture.active?e.lecture.back():e.go(t.step-1)),next:Ne("next",
Ln[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:Ne("last","Last step (End)",()=>e.go(t.last))}}function Hu(e){let t=x("play","","Play, or stop (sp\
ace)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=St(e);return{elements:{play:t,pace:n,speed:o},tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==
s&&t.replaceChildren(K(e.playing?"stop":"play"),u("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",s),n.value=e.policy,o.value=String(e.speed)}}}function Xu(e){
let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=u("select",{"aria-label":"Policy",title:"Under which policy the for\
k runs",data:{do:"policy"},onchange:d=>e.ask({kind:"policy",name:d.target.value})},...t.policies.map(d=>u("option",{value:d,selected:d===t.policy},d))),s=u("sel\
ect",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:d=>e.ask({kind:"scenario",number:d.target.selectedIndex})},...t.scenarios.
map((d,p)=>u("option",{value:p,selected:p===t.scenario},ne(d,40)))),r=t.still?"Write one file to look at in any browser; it opens here":"Write one file to step \
through in any browser; it opens here",a={export:x("export","Export",r,()=>e.ask({kind:"export",step:e.store.step}))},i=x("what-if","What if…","Change the for\
k and run it again (w)",()=>e.whatIf()),c=la(e),l=c?{link:c.element}:{};return{elements:t.still?a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,
...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function Uu(e){let{host:t}=e,n=x("present","Present","The map and the words alone, la\
rge (p; Esc leaves)",()=>e.present()),o=x("predict","Predict","Cover what happens next until you ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false",
"aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:x("leave","↩ why it fails","back to the diagnosis",t.leave)}:{},predict:o,present:n,theme:Ne("the\
me","Light or dark (t)",()=>e.toggleTheme()),help:x("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function ua(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(f,d={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:f,...d})}}let a=Ku(n(),r,s?.what),i=Yu(s?.values??!0),c=u("section",{class:"fv-live","aria-label":"Live processes"},i.standing,qu(
a),i.told,i.values);e.places.live.append(c);function l(){let f=c.contains(oe(e.root))||Me(e.root),{standing:d,intact:p}=n();c.dataset.standing=d==="done"&&!p?"f\
ailed":d,i.show(n()),Gu(a,n()),f&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function Ku({breaks:e},t,n){let o=e.map(([i,c])=>u("option",{value:i,selected:i===n},c)),s=u("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=u("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>x(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:x("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function qu({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return u("div",{class:"fv-live-tools"},e,t,n,u("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,u("span",{class:"fv-break"},r,a),i,c)}function Gu(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:f,again:d}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=f.disabled=!n,d.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function Yu(e){let t=u("p",{class:"fv-standing",role:"status"}),n=u("div"),o=u("summary"),s=u("tbody"),a=u("tr",{},...["value","before","par\
ent","child"].map(c=>u("th",{scope:"col"},c))),i=u("details",{open:e},o,u("table",{},u("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
u("b",{},`${Vu(c)} ${c.title}`),u("span",{},c.who)),n.replaceChildren(...c.told.map(l=>u("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(Ju))}}}function Vu({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function Ju([e,t,...n]){
let o=n.map(s=>u("td",{class:s===t||s==="–"?null:"fv-other"},s));return u("tr",{},u("th",{scope:"row"},e),u("td",{},t),...o)}var An=690,Zu=400,Qu=1e3,pa=100;function ha(e){let t=u("section",{class:"fv-sheet","aria-hidden":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.
parts)s.makeUp?.();ep(e),t.replaceChildren(...tp(e),...op(e.data.said),...sp(e.data.calls))}let o=()=>e.colours.onPaper(!1);return window.addEventListener("befo\
reprint",n),window.addEventListener("afterprint",o),{name:"print",fill:n,close(){window.removeEventListener("beforeprint",n),window.removeEventListener("afterpr\
int",o)}}}function ep({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.space,r=n||parseFloat(s.width)||An,a=o||parseFloat(s.height)||An,i=Math.min(
1,An/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.round((i-1)*a)}px`};for(let[l,f]of Object.entries(c))e.style.setProperty(`--\
print-${l}`,f)}function Tn(e,t){return e>0?[u("p",{},`and ${e} more ${t}`)]:[]}function tp({data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set(
[...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,Zu),r=["step","phase","what","why"].map(a=>u("th",{},a));return[u("h2",{},`Decisions and fail\
ures of the ${t.last+1} steps`),u("table",{},u("thead",{},u("tr",{},...r)),u("tbody",{},...s.map(a=>np(t,a,e.notes?.[a])))),...Tn(o.length-s.length,"steps")]}function np(e,t,n){
let o=e.words(t),s=e.read(t)?.place;return u("tr",{},u("td",{},String(t)),u("td",{},o.phase),u("td",{},o.what,s?u("small",{},` (${s})`):null,n?u("em",{},` ✎ ${n}`):
null),u("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function op(e){return e.flatMap(([,t,n,o])=>[u("h2",{},t),u("ul",{},...n.slice(0,pa).map(s=>u("li",
{},s))),...Tn(n.length+o-pa,"of them")])}function sp(e){let t=e.slice(0,Qu);return[u("h2",{},"Calls"),u("pre",{},t.map(([,n])=>n).join(`
`)),...Tn(e.length-t.length,"calls")]}var ma=120,rp={"":0n,k:10n,m:20n,g:30n,t:40n},ap=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function Lt(e){let t=Array.from(e);
if(t.length>qe){let o=`the query is longer than ${qe} characters`;throw Et(o,"",qe+1,"")}let n=[];for(let{raw:o,position:s,open:r}of cp(t)){if(r)throw Et("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===Ut)throw Et(`more than ${Ut} terms`,o,s,"");n.push(lp(o,s))}return{text:e,terms:n,wantsFree:n.some(ip)}}function ip({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function At(e){let t=Array.from(e);return t.slice(0,ma).join("").replace(
/[\r\n]+$/,"").replace(ap,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>ma?"…":"")}function ae(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var wa=()=>ae("quotes enclose a whole value",'name~"my dll"');function Et(e,t,n,o){
let s=At(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function cp(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||co.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function lp(e,t){
try{return fp(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:Et(o,e,t,s??"")}}function fp(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw ae("\
one '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...dp(n),negated:t}}function dp(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:ya(e)}:{field:"name",sign:"~",value:ba(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return up(e.slice(0,t),o,e.slice(t+o.length))}function up(e,t,n){if(t==='"')throw wa();let o=e.toLowerCase();if(!Object.hasOwn(
Oe,o)){let r=Object.keys(Oe).join(", ");throw ae(`no field is called '${At(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=Oe[o];
if(!s.includes(t))throw ae(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw ae("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:pp(
o,ba(n))}}function pp(e,t){let{signs:n,choices:o}=Oe[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return ya(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${At(t)}'`;throw ae(r,`it is one of ${o.join(", ")}`)}return s}function ba(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw wa()}function ya(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<rp[s.toLowerCase()];
if(r<1n<<64n)return r}throw ae(`'${At(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function Tt(e,t){return e.
terms.every(n=>hp(n,t)!==n.negated)}function hp({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:ga(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return mp(o.name.toLowerCase(),t,n);case"protect":return gp(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function ga(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function mp(e,t,n){
return t==="~"?e.includes(n):e===n||wp(e)===n}function gp(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function wp(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var bp={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},yp="forkviz show --find lists free runs, if it is known that no row is missing";function ka(e){
let t=u("span",{class:"fv-status",role:"status"}),n=u("input",bp),o=x("found-previous","▲","previous found (shift+Enter)",()=>f(-1)),s=x("found-next","▼","n\
ext found (Enter)",()=>f(1)),r=null,a=[],i=-1;function c(){a=r?xp(e.store,r):[],l(),e.space.pick()}function l(){t.classList.remove("fv-wrong"),t.title=r?.wantsFree?
yp:"",t.textContent=r?vp(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function f(p){if(!a.length)return;let h=p>0?0:a.length-1;i=i<0?h:(i+p+
a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space.reveal([[w[g],b[g]]]),l()}function d(){i=-1;let{query:p,wrong:h}=$p(
n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",d),n.addEventListener("keydown",p=>Sp(
p,n,f,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),kp(n,{look:c,rows:()=>a,asked:()=>r!==null})}function kp(e,{look:t,rows:n,asked:o}){return{name:"fin\
d",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function xp(e,t){return[
"parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&Tt(t,e.region(n,o))).map(o=>[n,o]))}function vp(e,t,n){return e?`${t<0?"":`${t+1} of `}${e}\
 found`:n?"free runs are not listed here":"none found"}function $p(e){try{return{query:e.trim()?Lt(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,
wrong:{what:n??o,message:o}}}}function Sp(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),
o();else return;e.preventDefault(),e.stopPropagation()}var Cn=65536,xa=4096;function va(e,t){let n=e.panes.space,o=u("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null;function a(l){if(!e.space||!(s||l.
shiftKey)||l.button!==0)return;let f=e.space.at(l.clientX,l.clientY);f?.who==="child"&&(r={address:f.address,y:l.clientY},l.stopPropagation(),l.preventDefault())}
function i(l){if(!r)return;l.stopPropagation();let f=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,l.clientY)-f.top}px`,o.style.height=`${Math.
abs(l.clientY-r.y)}px`}function c(l){if(!r)return;l.stopPropagation();let f=e.space.at(l.clientX,l.clientY)??r,[d,p]=[r.address,f.address].sort((m,g)=>m-g);r=null,
o.hidden=!0;let h=Math.floor(d/Cn)*Cn;t(h,Math.max(Math.ceil((p-h)/xa)*xa,Cn))}return n.addEventListener("pointerdown",a,{capture:!0}),n.addEventListener("point\
ermove",i,{capture:!0}),n.addEventListener("pointerup",c,{capture:!0}),{toggle(){return s=!s,s}}}function Pn(e,t){let n=o=>typeof o=="number"?$(o):o;return{edit:"\
occupy",start:n(e),size:n(t),name:"what if"}}function Sa(e,t){let{data:n}=e,o=c=>t({kind:"edit",edit:c}),s=Mp(n,o),r=u("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},u("h2",{},"What if…"),
x("close-what-if","✕","close (w)",()=>a()),s.element,Ep(n,o),Lp(e,o),Ap(n,o),Tp(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("\
keydown",l=>{let{key:f}=l,{name:d}=c;f==="Enter"&&s.commit(d),l.stopPropagation()});q(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.
focus():s.which.focus()}function i({open:c,values:l}){s.choose(l.dll),Op($a(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,
keep(){let c=$a(r).map(({name:f,value:d})=>[f,d]),l=Object.fromEntries(c.filter(([f,d])=>!s.knows(f,d)));return{open:!r.hidden,values:l}}}}function Y(e,t){return u(
"label",{},u("span",{},e),t)}function ie(e,t,n={}){return u("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function Ct(e,t,n){
let o=t.map(s=>u("option",{value:s,selected:s===n},s));return u("select",{name:e},...o)}function Ie(e,...t){return u("fieldset",{},u("legend",{},e),...t)}function $a(e){
return[...e.querySelectorAll("[name]")]}function Op(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.
options]:null;(!r||r.some(a=>a.value===s))&&(o.value=s)}}function Mp({dlls:e},t){let n=e.map(({name:d})=>d),o=Ct("dll",n),s=["base","preferred","size"],r={base:ie(
"base",""),preferred:ie("preferred",""),size:ie("size","")},a={};function i(){let d=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=d?$(d[p]):""}
function c(d){let p=s.find(h=>h===d);!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let d of s)
r[d].addEventListener("change",()=>c(d));i();let l={base:"base",preferred:"prefers",size:"size"},f=s.map(d=>Y(l[d],r[d]));return{element:Ie("A DLL",Y("name",o),
...f),which:o,commit:c,choose(d){n.includes(d)&&(o.value=d),i()},knows:(d,p)=>a[d]===p}}function Ep({switches:e},t){let n=e.map(([o,s])=>{let a=u("input",{type:"\
checkbox",checked:s,onchange:i=>t({edit:"switch",name:o,on:i.target.checked})});return u("label",{class:"fv-switch"},a,o)});return Ie("Switches",...n)}function Lp(e,t){
let n=ie("start","0x"),o=ie("much","0x10000"),s=va(e,(c,l)=>t(Pn(c,l))),a=x("occupy-mouse","with the mouse","then drag over the child's column; or shift and dra\
g at any time",()=>a.setAttribute("aria-pressed",String(s.toggle()))),i=x("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(
Pn(n.value,o.value)));return Ie("Take a place in the child",Y("at",n),Y("size",o),i,a)}function Ap({faults:e,phases:t,dlls:n},o){let s=Ct("fault",e),r=Ct("phase",
t,"C3"),a=ie("at","",{placeholder:"anywhere"}),i=ie("extent","0x10000"),c=Ct("of",["",...n.map(({name:f})=>f)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,
size:i.value,...c.value?{dll:c.value}:{},...a.value.trim()?{start:a.value}:{}});return Ie("A fault",Y("kind",s),Y("phase",r),Y("DLL",c),Y("at",a),Y("size",i),x(
"strike","let this fault happen in the fork","the fork runs again with it",l))}function Tp({edits:e},t){let n=!e.length,o=e.map(s=>u("li",{},s));return Ie(n?"No\
thing changed yet":`Changed (${e.length})`,u("ol",{class:"fv-edits","aria-label":"What was changed"},...o),x("undo","undo","undo the last change",()=>t({kind:"u\
ndo"}),{disabled:n}),x("reset-edits","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}var Oa=12,Cp=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",$],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function _n(e){return e==null?[]:Array.isArray(e)?e:[e]}
function Pp({episodes:e,retries:t,seconds:n}){let o=V(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,Oa).map(c=>`attempt ${c+
1}`),a=e.length>Oa?" …":"";return`${V(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function Ma({addresses:e}){return Object.entries(e??
{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${_n(o).map($).join(" or ")}`).join(", ")}function _p({episodes:e,inputs:t}){let n=Cp.filter(([r])=>e.some(a=>_n(a[r]).
length)),o=e.some(Ma);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>_n(
c[r]).map(i).join(", ")]),...o?[["addresses",Ma]]:[]]}function Ea(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>u("li",{},Pp(p))),a=_p(e),i=a.map(([p])=>u("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>u("td",{data:{label:m}},u("span",
{},g(p,h)||"–"))),l=V(t.length+o,"attempt"),f=V(n.length||t.length,"fork"),d=`${o} more are left out here: forkviz diagnose --json has all.`;return u("details",
{class:"fd-card fd-episodes"},u("summary",{},`What was read of it: ${l} to fork, ${f}`),r.length?u("ul",{},...r):null,u("table",{class:"fd-table"},u("thead",{},
u("tr",{},...i)),u("tbody",{},...t.map((p,h)=>u("tr",{},...c(p,h))))),o?u("p",{class:"fd-muted"},d):null)}var zp={"+":"speaks for it","−":"speaks against it"},Np={"":"","+":" fd-for","−":" fd-against"};function Ip(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function zn(e,t){let n=new Map;for(let o of Ip(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>u("div",{class:"fd-ev"},u("p",{class:"fd-file"},o||"text"),u("ul",{},...Rp(s))))}function*Rp(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield u("li",{class:"fd-gap","aria-hidden":"true"},u("span",{},"⋯"),u("span",{}))),t=n.row.line,yield Dp(n)}function Dp({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?u("mark",{},s):s),o=u("span",{"aria-hidden":"true"},"↑ ");return u("li",{class:`fd-line${Np[e]}`},u("span",{class:"fd-number"},jp(e),u("\
span",{},t.line?String(t.line):"")),u("span",{},u("code",{},...n),t.means?u("span",{class:"fd-means"},o,t.means):null))}function jp(e){if(!e)return u("b",{});let t=zp[e];
return u("b",{title:t},u("span",{"aria-hidden":"true"},e),u("span",{class:"fd-unseen"},`${t}: `))}function Pt({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function Bp(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${Pt(e,t)})`:"",i=`${$(o)}-${$(s)}`;return[u("b",{},n||"something without\
 a name"),` is at ${i}${Wp(e)}${a}`]}function Wp({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${$(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function Fp({occupant:e,places:t},n){if(e)return Bp(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[u("b",{},a),` is at ${$(s)}${r?`-${$(r)}`:""}`];return["no one is named in what was read"]}function Nn(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>u("dd",{},...i));a.length&&n.push(u("div",{},u("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",Fp(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${Pt(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[u("b",{},`${s}: `),r])),n.length?[u("dl",{class:"fd-says"},...n)]:[]}function La(e,t,n){let o=zn(e,t.inputs),s=u("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return u("section",{class:"fd-card fd-evidence"},u(n,{},"Evide\
nce ",u("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?u("p",{class:"fd-muted"},r):null,...Nn(e,t.inputs))}var Hp={cmd:"cmd",powershell:"PowerShell",dash:"dash"},Xp=0;function _t(e,t=e){return Hp[e]??t}function In(e,t="copy",n=t){let o=u("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=u("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await Ot(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function Rn(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?u("span",{class:"fd-word"},n):n)}function zt(e){let t=u("pre",{},u("code",{},...Rn(e)));return u("div",{class:"fd-cmd"},t,In(e,"Copy the command",
"copy"))}function Up({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function Aa(e){let t=Up(e),n=e.note?[u("p",
{class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${Xp+=1}`,s=t.map(([i,c])=>{let l=_t(i,"line"),f=u("p",{class:"fd-shell"},l);return u("div",
{class:"fd-panel",data:{shell:l}},f,zt(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[u("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),u("label",{for:l},_t(i,"line"))]});return r(0),[u("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},u("div",{class:"fd-heads"},...a),...s,...n)]}function Kp(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function qp(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[u("p",{class:"fd-try"},u("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[u("div",{class:"\
fd-try"},u("button",{...c,disabled:!0},...l),i?zt(i):null)]}function Dn(e,t,n,o){let r=[e.effort,e.close_first].map(i=>Kp(i??"")).filter(Boolean).join(" ");return u(
"li",{class:"fd-remedy"},u("div",{class:"fd-head"},u("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),u("div",{},u(n,{},e.text),u("p",{class:"fd-badges"},
...fs(e).map(ds)),r?u("p",{},r):null)),...Aa(e),...e.plan?[u("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),zt(e.plan)]:[],...qp(e,t,
o))}function Re({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>u("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>u("li",{},s(),`${a}: ${i}`));return[u("div",{class:"fd-caution"},u("b",{},o),u("ul",{},...r))]}function Ta(e,t,n){
let{remedies:o}=e,s=u("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>Dn(i,c,t[1],n)),a=o.length?u("small",{},"least effort first"):null;
return u("section",{class:"fd-card fd-remedies"},u(t[0],{},"Remedies ",a),o.length?u("ol",{},...r):s,...Re(e))}function Nt(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?u("p",{class:"fd-muted"},"Type in ",u("b",{},_t(r))):null,l=s?[c,u("pre",{},u("code",{},...Rn(
s))),u("p",{},In(s,"Copy the command"))]:[];return[u("section",{class:"fd-next"},u(n,{},`${i}: ${o}`),...l,a?u("p",{},a):null)]}function Ca(e){return u("tr",{},...e.map(t=>u("th",{scope:"col"},t)))}function Pa(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>u("tr",{},u("td",{},u("b",{},c.sentence||c.class),u("code",{},c.class)),u("td",{data:{label:"It shows"}},
u("span",{},r.get(c.class)??(c.detail||"–"))),u("td",{},he(c.certainty,!0)));return u("section",{class:"fd-card fd-candidates"},u(o,{},"What it can be ",s||e.
places.length?null:u("small",{},a)),u("table",{class:"fd-table"},u("thead",{},Ca(["Candidate","The next capture shows","Certainty"])),u("tbody",{},...t.map(i))))}
function jn(e,t,n,o){if(!e.length)return[];let s=r=>u("tr",{},u("td",{},u("code",{},r.class)),u("td",{},he(r.certainty,!0)),u("td",{},Gp(r,t.inputs),...Yp(r,t,n,
o)));return[u("section",{class:"fd-card fd-others"},u(n[1],{},"Other causes that were considered"),u("table",{class:"fd-table"},u("thead",{class:"fd-unseen"},Ca(
["Cause","Certainty","Why"])),u("tbody",{},...e.map(s))))]}function Gp({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${Pt(r,s)}: ${r.means||r.text}`:"–")}function Yp(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,f)=>Dn(l,f,n[2],i));return[u("details",{},u("summary",{},"Evidence and remedies"),...zn(e,t.inputs),...Nn(e,t.inputs),
c.length?u("ol",{class:"fd-remedies"},...c):null,...Re(e))]}var It;function U(e,t=!0){return It??=document.createElement("canvas").getContext("2d"),It?(It.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,It.measureText(e).width):e.length*7.4}function De(e,t,n=!0){let o=e;for(;o.length>3&&U(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var Vp=65536;function W(e){return e.start!==null&&e.start!==void 0}function ke(e){return e.end??e.start+Vp}function _a({end:e}){return e!=null}function Bn(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function Jp(e){return!["pre\
fers","in-the-way"].includes(e.look)||!W(e)||e.end===null||e.end===void 0?"":` ${E(e.end-e.start)}`}function Rt(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!W(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${Jp(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function za(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([Rt(e),o])].filter(Boolean)}function Na(e,t){let n=Bn(t).map(o=>{let s=o.places.map(r=>`${Rt(r)||r.look}${Zp(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function Zp(e){return W(e)?` at ${$(e.start)}${e.end?`-${$(e.end)}`:""}`:""}function Ia(e){if(e.
some(({look:s})=>s==="in-the-way"))return"Who is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var Ra=24,Qp=7.6;function Wn(e){let t=e.filter(W).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=ke(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some(_a),i=r.every(
l=>l.start===r[0].start&&ke(l)===ke(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function Da(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-Ra*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),f={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+Ra,f})}function ja(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function Ba(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[v("line",a),...o?[]:[v("path",i)]]})}function Wa(e,t,n,o){let s=new Set(e.filter(W).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=$(i),f=l.length*Qp;r.push(v("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let d=Math.min(c,o-f);d<a||(r.push(v("text",{
x:d,y:13,class:"fd-address"},l)),a=d+f+8)}return r}function Fa(e){let t=Wn(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${E(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var Xa=30,eh=560,th=0,nh={"in-the-way":"way",taken:"dots",unreadable:"cross"};function oh(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return v("defs",{},v("pattern",{id:`${e}way`,...n(6),...t,...o},
v("rect",{...n(6),class:"fd-way-ground"}),v("rect",{width:2.5,height:6,class:"fd-way-hatch"})),v("pattern",{id:`${e}dots`,...n(5),...t},v("rect",{...n(5),class:"\
fd-dots-ground"}),v("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),v("pattern",{id:`${e}cross`,...n(8),...t},v("rect",{...n(8),class:"fd-card-ground"}),v("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),v("marker",{id:`${e}arrow`,...s,orient:"auto"},v("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function sh([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function rh(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,f]=sh(t,o),d=Math.max(r-s-12,l,c?f:0),p=e.find(M=>U(M)<=d)??e[0],h=U(p);if(h+12<=r-s){let M={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},S=v("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[v("rect",{...M,class:"fd-card-ground"}),S]:[S]}let m=h<=l||!c||h>f&&l>=
f,g=m?l:f;if(g<24)return[];let w=De(p,g),b=m?r+6:s-6;i.push(m?[b,b+U(w)]:[b-U(w),b]);let y=m?null:"end",k={x:b,y:a+19,"text-anchor":y,class:"fd-name fd-beside"};
return[v("text",k,w)]}function Dt(e,t){return Math.max(t(ke(e))-t(e.start),5)}function Ua(e,t){let n=t(e.start);return[n,n+Dt(e,t)]}function ah(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=za(e);if(!W(e)){let f={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[v("text",f,De(a[0]??"–",s[1]-s[0]-16))]}let i=Ua(e,n),c=nh[e.look];
return[v("rect",{x:i[0],y:o,width:i[1]-i[0],height:Xa,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?rh(a,i,!!c,t):[]]}function Ha(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!W(n)||!W(o)||n.start===o.start?null:[n,o]}function ih(e,t){let n=U(
Rt(e));return n+12<=Dt(e,t)?0:n+12}function ch([e,t],[n,o],s,r){let a=s(t.start)+Math.min(Dt(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+Dt(e,s)+ih(e,s):s(e.start);
if(i&&c>a)return[];let l=n+Xa/2,f=`M${c} ${l}H${a}V${o-2}`,d=v("path",{d:f,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return U(h,!1)+16>=Math.max(c,a)-p?[d]:[d,v("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function lh({label:e,source:t},n,o,s){let r=De(e,o),a=s?n+(t?14:19):n-6,i=v(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:U(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,v("text",{...c,class:"fd-source"},De(t,l,!1))]}function fh(e,t){
let n=t>=eh,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[U(i),U(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function dh(e,t,n){let o=`fd${th+=1}-`,s=Bn(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:f}=fh(s,n),d=Da(Wn(t),...l),p=ja(d),h=[oh(o),...Ba(d),...Wa(t,p,c,n)];s.forEach((w,b)=>{let y=Ha(w,s[b+1]);r&&y&&h.push(...ch(y,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let y=i[b],k={x1:0,x2:n,y1:y-f,y2:y-f,class:"fd-rule"};b&&h.push(v("line",k)),h.push(...lh(w,y,a,r));let M=w.places.filter(W).map(_=>Ua(_,p)),
S=!(r&&Ha(w,s[b+1])),L={x:p,y,room:l,mine:o,busy:M,leftToo:S};for(let _ of w.places)h.push(...ah(_,L))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":Na(e,t)};return v("svg",{class:"fd-map",...m,...g},...h)}function Ka({places:e},t){if(!e.some(W))return null;let n=Ia(e),o=u("div",{class:"fd-\
frame"}),s=u(t,{},`${n} `,u("small",{},Fa(e))),r=0;return{element:u("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(dh(n,e,i)))}}}var uh=660;function ph(e){return e>1e3?"wide":e>600?"middle":"narrow"}function qa(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=hh(t,n),i=u("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...f]=a;e.replaceChildren(c,l,i,...f);function d(g=n.layout??ph(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){d("middle"),
r?.draw(uh);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>d();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>d());return m.observe(e),d(),{lay:d,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function hh(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=u("div",{class:"fd-column"}),l=u("div",{class:"fd-column"}),f=a?Ka(r,n[1]):null;a?(c.append(...mh(r,i,e,n,t,f)),l.append(
...gh(r,e,n,t))):(c.append(...jn(i,e,n,t)),l.append(...Nt(e.next,!0,n[1])));let d=a?yh(r,n[0],t):bh(!!r,n[0]),p=Ea(e),h=u("p",{class:"fd-foot"},kh(e)),m=[wh(e,t),
d,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:f,cards:m}}function mh(e,t,n,o,s,r){let a=e.class==="undecided"?[Pa(e,t,n,o[1],!!r)]:jn(t,n,o,s);return[...r?
[r.element]:[],La(e,n,o[1]),...a]}function gh(e,t,n,o){if(e.class!=="undecided")return[Ta(e,n.slice(1),o),...Nt(t.next,!1,n[1])];let s=[...Nt(t.next,!0,n[2]),...Re(
e)];return[u("section",{class:"fd-card"},u(n[1],{},"Next"),...s)]}function wh(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[V(n,o?"failed fork":"fork")]:[],...e.images?[V(e.images,"listed DLL")]:[]];return u("div",{class:"fd-sources"},u("span",{},"Read:"),...e.inputs.
map(r=>u("code",{},r)),s.length?u("span",{},s.join(", ")):null,...t.above?.()??[])}function bh(e,t){let n=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=u("div",{},u(t,{},n),u("p",{},o));return u(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function yh(e,t,n){let o=ls(e),{who:s,detail:r,sentence:a}=e,i=s?u("p",{},u("b",{},"Who: "),`${s.text} `,he(s.
certainty,!0)):null;return u("section",{class:`fd-card fd-cause fd-is-${o}`},u("div",{},u("div",{class:"fd-claim"},he(o),u(t,{},a||e.class)),r?u("p",{},r):null,
i,u("p",{class:"fd-class"},u("code",{},e.class))),...n.actions?.()??[])}function kh({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}var Ga="Why the fork fails, and what to do";function Ya(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=u("section",{class:"\
fv-cause-whole","aria-label":Ga,hidden:!0}),s=u("div",{class:"fd-inside"}),r=x("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=qa(s,t.diagnosis,{level:2,layout:"narrow",comparing:(f,d)=>sn(e,d)}),a.lay(),r.focus({preventScroll:!0})}return o.append(u(
"p",{class:"fv-cause-head"},u("b",{},Ga),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var Fn=50,xh={conflicts:"conflict",caveats:"caveat",notes:"note"};function vh(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${xh[n]}${o===1?"":
"s"}`).join(", ")}function $h([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,f=n.length+o,d=s?`${i.length}\
 of ${f}`:f,p=()=>a(c.length+10*Fn);return u("section",{data:{said:e}},u("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${d})`),u("ul",{},...c.map(h=>u("li",{},h))),
l?x("more-said",`and ${l} more`,"show more of them",p):null,o?u("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function Va(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=u("div"),o=new Map,s=u("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>$h(c,a,o.get(c[0])??Fn,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:u("div",{class:"fv-caveats"},t>Fn?s:null,n),
counts:vh(e),conflicting:e.some(([a])=>a==="conflicts")}}function jt(e,{name:t,title:n,head:o=!0}){let s=x(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(K("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=u("span",{class:"f\
v-pane-said"}),a=u("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=u("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",u("b",{},n)," ",r),c=u("span",{class:"fv-pane-more"}),l=u("div",{class:"fv-pane-head"},u("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(f,d,p=!1){i.setAttribute("aria-expanded",String(!f)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":f?"▸":"▾",r.textContent=f?d:""}}}var Ja={name:"said",title:"What was assumed",scrolls:!0},Za=["verdict","timeline"];function Qa(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=u("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,f=l?c:u("\
div",{class:"fv-body",tabindex:a?0:null});if(!Za.includes(n??"")){let d=jt(e,t);e.heads.set(n,d),c.append(d.element)}return l||c.append(f),e.panes[n??""]=c,e.bodies[n??
""]=f,c}function ei(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of X())e.specs.set(c.name,c),Qa(e,c).hidden=!t.has(c.name);let r=e.places=Sh(e),a=u("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!Za.includes(c)).map(c=>e.panes[c]));r.main=u("div",{class:"fv-main"},a),r.grid=a,Mh(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function Sh(e){let t=u(
"div",{class:"fv-more"}),n=u("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:Oh(e.data),t),o=u("div",{class:"fv-marks-pl\
ace"}),s=u("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:u("div",{class:"fv-player"}),live:u("div",{class:"fv-live-place"}),legend:u(
"div",{class:"fv-legend"},o,s)}}function Oh(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return u("div",{class:"fv-outcome"},u("h1",{},e.title),u("p",{class:t},
n))}function Mh(e,t){let{data:n,places:o}=e,s=Va(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(u("span",{title:r},r)),s&&
(Qa(e,Ja),e.specs.set("said",Ja),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",u("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[u("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var Eh=0,je=new WeakMap;async function ti(e,t,n={}){let o=ue(e,t,n,`f${Eh+=1}-`),s=t.panes??X().map(({name:c})=>c),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
c=>s.includes(c)));je.set(e,o),o.holds=()=>je.get(e)===o,o.bar=da(o),ei(o,a),o.bar.fill(),o.layout=st(o),o.keys=Qe(o),o.store.go(n.keep?.step??n.step??t.opening),
o.layout.lay();for(let c of X())!c.figure&&a.has(c.name)&&Hn(o,await c.make(o,o.bodies[c.name]));let i=Lh(o,a);return o.colours.apply(),o.tell(),o.fit(!0),e.addEventListener(
"keydown",o.keys.onKey),Z(e,n.focus),await Ah(o,a),o.colours.apply(),o.fit(!0),o.layout.watch(),Th(o),Z(e,n.focus),Ph(o,i)}function Hn(e,t){t&&e.parts.push(t)}function Lh(e,t){
let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&(e.cause=Ya(e),Hn(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=ua(e,e.ask)),o.request&&!o.bare&&
!n.still&&(e.asks=Sa(e,e.ask)),ha(e)}async function Ah(e,t){try{for(let n of X()){if(!n.figure||!t.has(n.name))continue;let o=e.bodies[n.name];Hn(e,await n.make(
e,o,...await Be(e,n.figure,o)))}}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and the calls still work.")}
e.space&&(e.search=ka(e),e.parts.push(e.search))}async function Be(e,t,n){let{embed:o,figures:s}=aa(),r=JSON.parse(JSON.stringify(s[t]).replaceAll('"§',`"${e.mine}`)),
a=await o.embed_item(r,n),[i]=a.roots??a;return[i.model,i]}function Th(e){let{host:t,root:n}=e,o=t.keep??{};o.range&&e.space&&e.space.show(o.range);let s=o.selected||
t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.dataset.busy,o.cause&&e.cause?.restore(o.cause)}function Ch(e,t,n){
let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();for(let a of r)a.renew?.();for(let a of r)a.pick?.();e.tell(),delete e.
root.dataset.busy}function Ph(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{ui:e,go:e.go,select:e.select,complain:a.complain,theme:e.colours,adopt:(c,l)=>Ch(
e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){return r.written()},message(...c){delete n.dataset.busy,a.message(...c)},linked(c,l){
delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){delete n.dataset.busy,i.reset(),e.live?.renew(),a.complain(c,l)},keep:()=>({
step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),layout:e.layout.keep(),playing:e.bar.keep(),query:e.tools.find.querySelector(
"input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>_h(e,t)}}function _h(e,t){let{root:n,parts:o}=e;for(let s of[e.bar,e.
layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(0);for(let s of o)s.view&&(s.view.model.document?.clear(),s.view.
remove?.());e.holds()&&n.replaceChildren()}var A=["a","b"];function ni(e){let{pairs:t,shown:n,decides:o}=e,s=t.length-1,r={a:new Map,b:new Map};t.forEach((c,l)=>{A.forEach((f,d)=>{let p=c[d];typeof p=="n\
umber"&&r[f].set(p,l)})});let a=new Map(e.rows.map(([c,l,f,d])=>[c,{row:c,kind:l,a:f,b:d}])),i=[...a.keys()];return{last:s,all:i,matter:o.matter,held:c=>Math.min(
Math.max(Math.round(c)||0,0),s),shown:c=>({a:n[c][0],b:n[c][1]}),waits:(c,l)=>t[c][l==="a"?0:1]===null&&c!==o.row,rowOf:(c,l)=>r[c].get(l)??0,difference:c=>a.get(
c)??null}}var oi=(e,t)=>e.find(n=>n>t)??t,si=(e,t)=>e.findLast(n=>n<t)??t;function Xn(e,t){let n=A.flatMap(o=>t[o].map(s=>e.rowOf(o,s)));return[...new Set(n)].sort(
(o,s)=>o-s)}function ri(e,t){let n=e.indexOf(t);return e.length?n<0?`${e.length} in all`:`${n+1} of ${e.length}`:"none"}function Bt({a:e,b:t}){if(e.policy!==t.policy)
return{a:e.policy,b:t.policy};let n=`${e.title}, `;return t.title.startsWith(n)?{a:"as it is",b:t.title.slice(n.length)}:e.title===t.title?{a:e.policy,b:t.policy}:
{a:e.title,b:t.title}}function li(e,t,n,{body:o,more:s}){let r=zh(t),a=Nh(e,t,n),i=x("all-differences","","",()=>c(a.element.hidden===!0),{class:"fv-link"});o.append(r,a.element),n.all.
length&&s?.append(i);function c(l){r.hidden=l,a.element.hidden=!l,i.textContent=l?"As a whole":`All ${n.all.length}`,i.title=l?"what differs as a whole":"each r\
ow that differs",l&&a.tell(e.store.step)}return c(!1),{name:"differences",tell:a.tell,show:c}}function zh(e){let t=Bt(e),n=["",`A · ${t.a}`,`B · ${t.b}`],[o,s]=[
!1,!0].map(r=>e.summary.filter(a=>a.same===r));return u("table",{class:"fv-summary"},u("thead",{},u("tr",{},...n.map(r=>u(r?"th":"td",r?{scope:"col"}:{},r)))),u(
"tbody",{},...o.map(ai)),...s.length?[u("tbody",{class:"fv-alike","aria-label":"The same in both"},...s.map(ai))]:[])}function ai({name:e,address:t,a:n,b:o,same:s}){
return u("tr",{class:s?"":"fv-differs"},u("th",{scope:"row"},e,...t?[" ",I(Number(t))]:[]),ii(n),ii(o))}function ii([e,t,n]){return u("td",{},...t?[u("span",{class:n?
`fv-${n}`:"","aria-hidden":"true"},t)," "]:[],e)}function Nh(e,t,n){let o=n.all.map(r=>{let a=n.difference(r),i=n.matter.includes(r);return u("li",{},u("button",
{type:"button",class:"fv-difference-row",data:{row:String(r)},onclick:()=>e.go(r)},...i?[u("b",{class:"fv-matters"},r===t.decides.row?"decides":"ends a fork"),"\
 "]:[],...ci("A",a.a),...ci("B",a.b)))}),s=u("ol",{class:"fv-difference-list","aria-label":"All rows that differ",hidden:!0},...o);return{element:s,tell(r){if(!s.
hidden)for(let a of o){let i=a.firstElementChild;i.dataset.row===String(r)?(i.setAttribute("aria-current","step"),i.scrollIntoView({block:"nearest"})):i.removeAttribute(
"aria-current")}}}}function ci(e,t){return t?[u("span",{class:"fv-difference-side"},u("b",{},e),` ${t}`)]:[u("span",{class:"fv-difference-side fv-difference-non\
e"},u("b",{},e)," has no such step")]}function Ih(){let e={class:"fv-icon"};return{status:u("span",{class:"fv-status",role:"status"}),input:u("input",{type:"search",name:"find","aria-label":"Find in\
 both",placeholder:"Find in both",title:"A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3}),
buttons:t=>[x("found-previous","▲","Previous found (shift+Enter)",()=>t(-1),e),x("found-next","▼","Next found (Enter)",()=>t(1),e)]}}function Rh(e,t,n){return t.
flatMap(({who:o,side:s},r)=>{let{store:a}=n[s],{shown:i}=a.tables[o];return a.order(o).filter(l=>i[l]&&Tt(e,a.region(o,l))).map(l=>[r,l])})}function fi(e,t,n,o){
let{status:s,input:r,buttons:a}=Ih(),i=a(g=>h(g)),c=null,l=[],f=-1;function d(){l=c?Rh(c,n,o):[],p(),t.pick()}function p(){s.classList.remove("fv-wrong"),s.textContent=
c?l.length?`${f<0?"":`${f+1} of `}${l.length} found`:"none found":"";for(let g of i)g.hidden=!l.length}function h(g){if(!l.length)return;f=f<0?g>0?0:l.length-1:
(f+g+l.length)%l.length;let[w,b]=l[f],{who:y,side:k}=n[w];o[k].selectRow(y,b);let M=o[k].store.tables[y];t.reveal([[M.start[b],M.end[b]]]),p()}function m(g){f=-1,
c=null;try{c=g.trim()?Lt(g):null,d()}catch(w){d(),s.classList.add("fv-wrong"),s.textContent=w.what??w.message}}return Dh(e,r,h,m),e.tools.find.append(r,...i,s),
p(),{name:"find",rows:()=>l,focus:()=>r.focus(),renew(){c&&d()},ask(g){r.value=g,m(g)},text:()=>r.value}}function Dh(e,t,n,o){t.addEventListener("input",()=>o(t.
value)),t.addEventListener("keydown",s=>{if(s.key==="Enter")n(s.shiftKey?-1:1);else if(s.key==="Escape")t.value="",o(""),e.root.focus();else return;s.preventDefault(),
s.stopPropagation()})}var di={ok:"✓ ",failed:"✗ ",risk:"! "},jh={"○":"cause","✗":"failure","✓":"goes well"};function Bh([e,t]){return e==="address"?I(Number(t)):e==="name"?
u("bdi",{},t):e in di?u("b",{class:`fv-${e}`},u("span",{"aria-hidden":"true"},di[e]),t):u("span",{},t)}function ui(e,t){let{headline:n,links:o}=t.decides,s=o.map(
c=>({link:c,element:Wh(e,c)})),r=u("ol",{class:"fv-chips","aria-label":"What leads to the two outcomes"});s.forEach(({link:c,element:l},f)=>{let d=f===0?null:o[f-
1].side===c.side?"→":"against";r.append(u("li",{},d?u("span",{class:"fv-chip-between","aria-hidden":d==="→"?"true":null},d):null,l))});let a=u("h1",{class:"\
fv-verdict-says",title:`A: ${t.a.title}
B: ${t.b.title}`},...n.map(Bh));return{element:u("div",{class:"fv-headline"},a,...s.length?[r]:[]),resize(){for(let{link:c,element:l}of s)l.querySelector(".fv-c\
hip-says").replaceChildren(...pi(c,e.size==="phone"))},tell(c){for(let{link:l,element:f}of s)c[l.side]===l.step?f.setAttribute("aria-current","step"):f.removeAttribute(
"aria-current")}}}function Wh(e,t){let n=t.side.toUpperCase();return u("button",{type:"button",class:"fv-chip",data:{do:"link",role:t.role,side:t.side,step:String(
t.step)},title:`Go to step ${t.step} of ${n}: ${t.label}`,onclick:()=>e.goStep(t.side,t.step,t.row)},...t.sign?[u("span",{class:`fv-chip-sign fv-chip-${t.role}`,
title:jh[t.sign]},t.sign)]:[],u("span",{class:"fv-chip-says"},...pi(t,e.size==="phone")))}function pi(e,t){return[u("b",{},e.side.toUpperCase()),t?` ${e.step}`:
` step ${e.step}: ${e.label}`]}var hi=e=>[["p","p","go to the difference that decides",e.decide],["x","x","next difference",e.nextDifference],["X","shift+x","previous difference",e.differenceBefore]];var Fh=[{who:"parent",side:"a",title:"PARENT",note:"(same in both)",short:"(both)",x0:.02,x1:.29},{who:"child",side:"a",title:"CHILD A",x0:.36,x1:.64},{who:"chi\
ld",side:"b",title:"CHILD B",x0:.71,x1:.98}],Hh=[{who:"parent",side:"a",title:"PARENT A",x0:.01,x1:.215},{who:"parent",side:"b",title:"PARENT B",x0:.265,x1:.47},
{who:"child",side:"a",title:"CHILD A",x0:.53,x1:.735},{who:"child",side:"b",title:"CHILD B",x0:.785,x1:.99}];function mi(e,t,n,o){let s=n?Fh:Hh,r=(d,p)=>s.findIndex(
h=>h.who===d&&h.side===p),a=(d,p)=>p.flatMap(([h,m])=>{let g=r(h,d);return g<0?[]:[[g,m]]}),i=d=>[...a("a",d(t.a)),...a("b",d(t.b))],c=d=>e.store.step===e.decides.
row&&e.decides.place?.[0]===d,l=d=>!!e.decides.freed[A.indexOf(s[d].side)];return{map:yt(e,{...o,columns:s.map(({side:d,...p})=>({...p,store:t[d].store})),links:[],
subject:()=>e.store.step===e.decides.row?e.decides.place:null,freed:(d,p)=>c(p)&&l(d),kept:(d,p)=>s[d].who==="child"&&c(p)&&e.decides.freed.includes(!0)&&!l(d),
needed:n?[1,2]:[2,3],equals:n?[[1,2]]:[[2,3]],picked:()=>i(d=>d.pickedRows()),found:()=>e.foundRows(),select(d,p,h={}){let{who:m,side:g}=s[d];p>=0?t[g].selectRow(
m,p,h.add):h.dll>=0?t[g].select({dll:h.dll},h.add):t[g].select(null)}}),columns:s}}var T=(e,...t)=>({panes:t,weight:e}),ve=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),ce=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});var xe=["pair-algorithm","pair-calls","pair-sorting","pair-recursion"],Un=(e=34)=>ve("compare-words",e,T(1,"why-a"),T(1,"why-b")),Xh={wide:()=>ve("compare-wide",
1,T(46,"space"),ce("compare-wide-right",54,Un(),ve("compare-wide-low",66,T(48,"differences"),T(52,...xe)))),middle:({height:e})=>ve("compare-middle",1,T(642,"sp\
ace"),e<430?ce("compare-middle-low",614,Un(),T(66,"differences",...xe)):ce("compare-middle-right",614,Un(42),T(32,"differences"),T(26,...xe))),narrow:({height:e})=>ve(
"compare-narrow",1,T(460,"space"),e<430?T(506,"why-a","why-b","differences",...xe):ce("compare-narrow-right",506,T(44,"why-a","why-b"),T(56,"differences",...xe))),
phone:()=>ce("compare-phone",1,T(60,"space"),T(40,"why-a","why-b","differences",...xe)),present:({width:e})=>(e<700?ce:ve)("compare-present",1,T(56,"space"),ce(
"compare-said",44,T(1,"why-a"),T(1,"why-b")))},gi=e=>Xh[e.kind==="present"?"present":e.size](e);function Uh(e,t,n){let{presenting:o}=e.layout;(o?e.places.more:n).append(t),t.textContent=o?"Leave":"Present"}function We(e,t,n){let o=x(e,"",t,n,{class:"fv-ico\
n","aria-label":t});return o.append(K(e)),o}function wi(e,t,n){let{store:o}=e,s=ot(e,()=>M(),e.host.keep?.playing),r=u("output",{class:"fv-number","aria-live":"\
off"}),a=u("output",{class:"fv-count","aria-live":"off"}),i=Kh(e,t),c=Vh(s),{before:l,after:f}=qh(e),d=Jh(e,t);e.tools.find=u("div",{class:"fv-find",role:"searc\
h"});let{pace:p,speed:h}=St(s),m=Mt(e),{present:g,exported:w,tools:b}=Gh(e,n),y={...i,play:c,before:l,after:f,number:r,which:d,count:a,find:e.tools.find},k=u("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Comparing"},...Object.values(y));e.places.player.append(k),e.places.more.append(...b,m.element),m.room.append(p,
h,g,...w),e.fit=()=>{for(let S of[l,f])S.textContent=Yh(S===l,e.size);k.append(...Object.values(y)),Uh(e,g,m.room),M();for(let S of[e.tools.find,a,d,i.first,i.last])
(e.size==="phone"||k.scrollWidth>k.clientWidth+1)&&m.room.append(S)};function M(){let{a:S,b:L}=t.shown(o.step),{ends:_}=e,Fe=te=>e.size==="phone"?"":` of ${te}`,
He=[u("b",{},`A ${S}`),`${Fe(_.a)} · `,u("b",{},`B ${L}`),Fe(_.b)];r.replaceChildren(...He),r.title=`row ${o.step} of ${t.last}`;let $e=e.differences();a.textContent=
ri($e,o.step),i.first.disabled=i.back.disabled=o.step===0,i.next.disabled=i.last.disabled=o.step===t.last,l.disabled=!$e.some(te=>te<o.step),f.disabled=!$e.some(
te=>te>o.step),d.value=e.which,c.tell(),p.value=s.policy,h.value=String(s.speed)}return{element:k,tell:M,play:()=>s.toggle(),keep:()=>s.keep(),close(){s.close(),
m.close()}}}function Kh(e,{last:t}){let{store:n}=e;return{first:We("first","First row (Home)",()=>e.go(0)),back:We("back","Previous row (left arrow)",()=>e.go(n.
step-1)),next:We("next","Next row (right arrow)",()=>e.go(n.step+1)),last:We("last","Last row (End)",()=>e.go(t))}}function qh(e){let t=n=>()=>e.press(n);return{
before:x("difference-before","◀ ≠ Difference","Previous difference (shift+x)",t("X")),after:x("difference","Difference ≠ ▶","Next difference (x)",t("x"))}}
function Gh(e,t){let n=x("present","Present","The map and the words alone, large (Esc leaves)",()=>e.present()),o=()=>e.ask({kind:"export",step:e.store.step});return{
present:n,exported:e.host.request?[x("export","Export","Write one file to step through in any browser",o)]:[],tools:[...t?[x("leave","↩ To the fork","Leave th\
e comparison",t)]:[],We("theme","Light or dark (t)",()=>e.toggleTheme()),x("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon"})]}}function Yh(e,t){
let n=t==="phone"||t==="narrow"?"":"Difference";return(e?`◀ ≠ ${n}`:`${n} ≠ ▶`).trim()}function Vh(e){let t=x("play","","Play, or stop (space)",()=>e.toggle(),
{class:"fv-main-button"});return t.tell=()=>{let n=e.playing?"Stop":"Play";t.dataset.now!==n&&(t.replaceChildren(K(e.playing?"stop":"play"),u("span",{},n)),t.dataset.
now=n,t.setAttribute("aria-label",n))},t}function Jh(e,t){return u("select",{"aria-label":"Which differences",title:"Which differences the buttons stop at",data:{
do:"which"},onchange:n=>e.choose(n.target.value)},u("option",{value:"matter",disabled:!t.matter.length},"Differences that matter"),u("option",{value:"all"},`All\
 ${t.all.length}`))}var Zh=new Set(["decision","failure","done"]);function bi(e,t){let n=r=>Xn(t,{a:r(e.a),b:r(e.b)}),o=[e.a,e.b].find(r=>r.verdict?.occupant)??e.a,s=n(r=>Object.keys(
r.notes??{}).map(Number));return{...e.a,opening:e.opening,diagnosis:null,live:null,decisions:n(r=>r.decisions),failures:n(r=>r.failures),notes:Object.fromEntries(
s.map(r=>[r,""])),verdict:{...o.verdict,links:e.decides.links.map(r=>({...r,step:r.row}))},said:{caveats:[],notes:[]}}}function yi(e,t,n){let o=0,s=Qh(e,t);return{
data:n,get step(){return o},get last(){return t.last},get tables(){return{...e.a.tables,ticks:{mark:s}}},stand(r){o=r},rowsOfSteps:r=>Xn(t,r),order:()=>[],shown:()=>[],
words:()=>({what:t.difference(o)?.a??"",phase:""})}}function Qh(e,t){let n=new Array(t.last+1).fill("other");for(let o of A)e[o].tables.ticks.mark.forEach((s,r)=>{
Zh.has(s)&&(n[t.rowOf(o,r)]=s)});return n}var em=["algorithm","calls","sorting","recursion"];function xi(e,t){let{root:n}=e;n.classList.add("fv","fv-compare"),n.tabIndex=-1,n.setAttribute("role","group"),
n.setAttribute("aria-label",`two forks compared: ${t.a.title} and ${t.b.title}`);let o={a:ki(),b:ki()},s=u("div",{class:"fv-grid"}),r=i=>s.append(Kn(e,i).pane);
r({name:"space",title:"Address spaces, low at the top",head:!1});for(let i of A)s.append(tm(e,t,i,o[i]));r({name:"differences",title:"What differs, as a whole",
scrolls:!0});for(let i of em)s.append(om(e,t,i,o));e.places={verdict:u("div",{class:"fv-verdict-line fv-compare-line"}),more:u("div",{class:"fv-more"}),player:u(
"div",{class:"fv-player"}),live:u("div"),legend:u("div",{class:"fv-legend"}),main:u("div",{class:"fv-main"},s),grid:s};let a=u("div",{class:"fv-timelines"},...A.
map(i=>sm(t,i,o[i])));return n.replaceChildren(e.places.verdict,e.alert.element,e.places.player,a,e.places.main),o}function ki(){return{bodies:{},panes:{},more:{}}}
function Kn(e,t,n=t.name){let{name:o,title:s,scrolls:r}=t,a=u("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${o}`,"aria-label":s,data:{pane:o}}),i=jt(e,t),c=n===
"space"?a:u("div",{class:"fv-body",tabindex:r?0:null});return a.append(i.element,...c===a?[]:[c]),e.heads.set(o,i),e.specs.set(o,t),e.panes[o]=a,e.bodies[o]=c,{
pane:a,body:c}}function tm(e,t,n,o){let s=n.toUpperCase(),{pane:r,body:a}=Kn(e,{name:`why-${n}`,title:`Words of ${s}`,head:!1,scrolls:!0},"why");return r.dataset.
side=n,r.prepend(u("p",{class:"fv-side-line"},u("b",{class:"fv-letter"},s)," ",...nm(t[n])," ",u("span",{class:"fv-waiting"}))),o.panes.why=r,o.bodies.why=a,r}function nm(e){
if(e.waits)return[u("b",{class:"fv-waits"},"… has not ended")];if(e.succeeded)return[u("b",{class:"fv-ok"},"✓ succeeds")];let t=(e.verdict?.links??[]).findLast(
n=>n.role==="failure")?.step;return[u("b",{class:"fv-failed"},t===void 0?"✗ fails":`✗ fails at step ${t}`)]}function om(e,t,n,o){let s=X().find(c=>c.name===
n),r={...s,name:`pair-${n}`,title:s?.title??n,figure:void 0,head:!0,scrolls:!1,unused:()=>A.every(c=>s?.unused?.(t[c]))?s?.unused?.(t.a)??"":"",said:void 0},{pane:a,
body:i}=Kn(e,r,"pair");for(let c of A){let l=u("span",{class:"fv-pane-more"}),f=u("div",{class:"fv-body",tabindex:s?.scrolls?0:null}),d=u("section",{class:`fv-h\
alf fv-${n}`,"aria-label":`${c.toUpperCase()}: ${r.title}`,data:{side:c}},u("header",{class:"fv-half-head"},u("b",{class:"fv-letter"},c.toUpperCase()),l),f);o[c].
panes[n]=d,o[c].bodies[n]=f,o[c].more[n]=l,i.append(d)}return a}function sm(e,t,n){let o=u("div",{class:"fv-timeline"});n.panes.timeline=o,n.bodies.timeline=o;let{
title:s,policy:r,waits:a,succeeded:i}=e[t],c=a?"…":i?"✓":"✗";return u("section",{class:"fv-timeline-row","aria-label":`Timeline of ${t.toUpperCase()}`,data:{
side:t}},u("div",{class:"fv-timeline-name",title:`${s}
${r}`},u("b",{},`${t.toUpperCase()} `,u("span",{class:a?"fv-waits":i?"fv-ok":"fv-failed"},c)),u("span",{class:"fv-label"},Bt(e)[t])),o)}var rm=["timeline","why","algorithm","calls","sorting","recursion"];function qn(e,t,n,o){let{bodies:s}=o,r=u("div",{class:"fv-side-root",data:{side:n}}),i=ue(r,
t,{onSelect:l=>e.selectedIn(n,l)},`${e.mine}${n}-`);i.colours.close();let c=i.go;return Object.assign(i,im(e,n,o)),{ui:i,name:n,move:c,root:r,get step(){return i.
store.step},async make(l){for(let f of X()){if(!rm.includes(f.name)||!!f.figure!==l)continue;let d=s[f.name],p=f.figure?await Be(i,f.figure,d):[],h=await f.make(
i,d,...p);h&&i.parts.push(h)}},resize(){Object.assign(i,{size:e.size,tall:e.tall,type:e.type});for(let l of i.parts)l.resize?.()},restyle(l){for(let f of i.parts)
f.restyle?.(l);for(let{name:f}of am(r))e.root.style.setProperty(f,r.style.getPropertyValue(f))},close(){for(let l of i.parts)l.close?.(),l.view&&(l.view.model.document?.
clear(),l.view.remove?.())}}}function am({style:e}){return Array.from(e,t=>({name:t}))}function im(e,t,{bodies:n,panes:o,more:s}){return{bodies:n,panes:o,holds:e.
holds,paired:!0,places:{...e.places,marks:u("div")},colours:e.colours,heads:new Map(Object.entries(s).map(([r,a])=>[r,{more:a}])),specs:new Map(X().map(r=>[r.name,
r])),bar:{tell(){},play:e.play},keys:{press:r=>e.keys.press(r),help:r=>e.keys.help(r)},layout:{fold(){},full:e.full},full:e.full,theme:e.theme,toggleTheme:e.toggleTheme,
go:r=>e.goStep(t,r),forward:()=>e.forward()}}var cm=0;async function vi(e,t,n={}){let o=ni(t),s=lm(e,t,o,n);je.set(e,s),s.holds=()=>je.get(e)===s;let r=xi(s,t),a={a:qn(s,t.a,"a",r.a),b:qn(s,t.b,"b",r.b)};s.
sides=a;let i=n.leave??(t.back&&n.request?()=>n.request({kind:"back"}):null),c=ui(s,t);s.places.verdict.append(c.element,s.places.more),s.parts.push(c),s.layout=
{presenting:!1},s.player=wi(s,o,i),s.layout=st(s),s.keys=Qe(s),s.press=s.keys.press,s.listed=li(s,t,o,{body:s.bodies.differences,more:s.heads.get("differences").
more}),s.tellAll=()=>dm(s,o,c);let l=o.held(n.keep?.row??n.step??t.opening);$i(s,o,l),s.layout.lay();for(let f of A)a[f].resize(),await a[f].make(!1);return s.colours.
apply(),s.tellAll(),e.addEventListener("keydown",s.keys.onKey),Z(e,n.focus),await hm(s,t,a),s.colours.apply(),s.layout.watch(),mm(s,n),e.dataset.ready="true",Z(
e,n.focus),gm(s)}function lm(e,t,n,o){let s=ue(e,bi(t,n),{...o,aligned:!0,onSelect:void 0},`c${cm+=1}-`),r=yi(t,n,s.data);Object.assign(s,{host:{...o,aligned:!0},
store:r,plan:gi,ends:{a:t.a.words.length-1,b:t.b.words.length-1},decides:t.decides,which:o.keep?.which??(n.matter.length?"matter":"all"),differences:()=>s.which===
"matter"&&n.matter.length?n.matter:n.all,bar:{tell(){},play:()=>s.player.play()},foundRows:()=>s.find?.rows()??[],...fm(n,()=>s),...pm(()=>s)}),s.moreKeys=hi(s);
let a=s.restyle;return s.restyle=i=>{a(i);for(let c of A)s.sides?.[c].restyle(i)},s.resized=()=>{for(let i of A)s.sides[i].resize();s.parts.forEach(i=>i.resize?.())},
s}function fm(e,t){function n(o,s=!1){let r=t(),a=e.held(o);a===r.store.step&&!s||($i(r,e,a),r.tellAll(),s||r.host.onStep?.(a))}return{go:n,forward:()=>n(t().store.
step+1),goStep(o,s,r=e.rowOf(o,s)){let a=t();e.shown(a.store.step)[o]!==s&&n(r)},tell:()=>t().tellAll(),choose(o){t().which=o,t().tellAll()},nextDifference:()=>n(
oi(t().differences(),t().store.step)),differenceBefore:()=>n(si(t().differences(),t().store.step)),decide:()=>n(t().data.opening),play:()=>t().player.play()}}function $i(e,t,n){
e.store.stand(n);let o=t.shown(n);for(let s of A)e.sides[s].move(o[s]);e.space?.update(),e.find?.renew()}function dm(e,t,n){let{step:o}=e.store;e.root.dataset.row=
String(o),n.tell(t.shown(o)),e.player.tell(),e.listed.tell(o);for(let s of A)um(e.panes[`why-${s}`],t.waits(o,s))}function um(e,t){e.toggleAttribute("data-waits",
t);let n=e.querySelector(".fv-waiting");n&&(n.textContent=t?"has no such step":"")}function pm(e){let t=!1,n=o=>A.forEach(s=>o(e().sides[s].ui));return{selectedIn(o,s){
if(t)return;let r=e();t=!0,r.sides[o==="a"?"b":"a"].ui.select(s),t=!1,r.root.dataset.selected=s,r.space?.pick(),r.host.onSelect?.(s)},select:(o,s)=>e().sides.a.
ui.select(o,s),selectNext:o=>e().sides.a.ui.selectNext(o),selected:()=>e().sides.a.ui.selected()??e().sides.b.ui.selected(),pickedRows:()=>e().sides.a.ui.pickedRows(),
pickedSteps:()=>e().store.rowsOfSteps({a:e().sides.a.ui.pickedSteps(),b:e().sides.b.ui.pickedSteps()}),selectedSpans(){let o=[];return n(s=>o.push(...s.selectedSpans())),
o}}}async function hm(e,t,n){try{let o=e.bodies.space,[s,r]=await Be(e,"space",o),a={a:n.a.ui,b:n.b.ui},{map:i,columns:c}=mi(e,a,t.sameParent,{body:o,figure:s,view:r});
e.space=a.a.space=a.b.space=i,e.parts.push(i),e.find=e.search=fi(e,i,c,a);for(let l of A)await n[l].make(!0)}catch(o){e.alert.complain(`the figures could not be\
 drawn: ${o.message??o}`,"The words, the listing and the calls still work.")}}function mm(e,t){let n=t.keep?.selected||t.selected;n&&e.select(n),t.keep?.query&&
e.find?.ask(t.keep.query),t.keep?.range&&e.space?.show(t.keep.range)}function gm(e){let{root:t,alert:n,sides:o}=e;return{ui:e,views:o,go:e.go,select:e.select,complain:n.
complain,theme:e.colours,get step(){return e.store.step},get selected(){return t.dataset.selected??""},keep:()=>({row:e.store.step,theme:e.colours.name(),which:e.
which,selected:t.dataset.selected??"",layout:e.layout.keep(),playing:e.player.keep(),query:e.find?.text(),range:e.space?.kept()??null}),message(...s){delete t.dataset.
busy,n.message(...s)},refused(s,r){delete t.dataset.busy,n.complain(s,r)},close:()=>wm(e)}}function wm(e){let{root:t}=e;for(let n of[e.player,e.layout,e.colours])
n?.close();t.removeEventListener("keydown",e.keys.onKey);for(let n of A)e.sides[n].close();for(let n of A)e.sides[n].ui.store.go(0);for(let n of e.parts)n.close?.(),
n.view?.model.document?.clear(),n.view?.remove?.();t.classList.remove("fv-compare"),e.holds()&&t.replaceChildren()}var bm=e=>()=>({request:t=>e.send(t)});function Si(e,t,n={}){let{show:o,follow:s,tell:r,fail:a,close:i}=Em(e,t,{hostOf:n.hostOf??bm(e),sized:n.sized??(()=>()=>{}),
onView:n.onView??(()=>{})}),c=go(o,a),l=[["change:step",s],["change:selected",s],["change:data",()=>c(void 0)],["msg:custom",r]];for(let[f,d]of l)e.on(f,d);return{
ready:c(void 0),close(){for(let[f,d]of l)e.off(f,d);i()}}}function ym(e,t){let n=URL.createObjectURL(new Blob([t],{type:"text/html"}));return u("a",{href:n,download:e,
data:{do:"download"}},"download")}function km(e,t){return t?.close(),delete e.dataset.ready,e.forkviz=null}function xm(e,t,n){let[o,s]=[t.get("step"),t.get("sel\
ected")];typeof o=="number"&&e.step!==o&&e.go(o),n.onStep(e.step),e.selected!==void 0&&e.selected!==s&&e.select(s)}function vm(e){let t=[];function n(){let o=e();
if(o)for(let[s,r]of t.splice(0))$m(o,s,r)}return{late:n,say(o,s){t.push([o,s]),n()}}}function $m(e,t,n){t?.kind==="error"?e.refused(t.what,t.advice):t?.kind==="\
waits"?e.waits?.(t.text):t?.kind==="nothing"?delete e.ui.root.dataset.busy:t?.kind==="linked"?e.linked?.(t.fragment,t.told):t?.kind==="exported"&&e.message(`${t.
text} `,ym(t.name,n[0]))}function Sm(e,t){function n(o,s){!t()||e.get(o)===s||(e.set(o,s),e.save_changes())}return{onStep:o=>n("step",o),onSelect:o=>n("selected",
o)}}function Om(e){return Object.fromEntries(["selected","panes","bare"].map(t=>[t,e.get(t)]))}function Mm(){let e=new WeakMap,t=null;return{next(n,o,s){let r=n?.
keep();return r&&e.set(t,r),t=o,r&&{...e.get(o)??r,theme:r.theme,step:s,row:void 0}}}}function Em(e,t,{hostOf:n,sized:o,onView:s}){let r=null,a=null,i=!1,c=()=>{},
l=Mm(),f=null,d=()=>[a,f].includes(e.get("data")),p=Sm(e,d),h=vm(()=>d()&&!i?r:null);async function m(){let b=e.get("data");if(i||d())return h.late();let y=await Ye(
b).catch(_=>{throw f=b,_});if(i||b!==e.get("data"))return;[a,f]=[b,null];let k=e.get("step");if(y.live&&r?.fork===y.live.fork)return r.adopt(y,k),h.late();let M=l.
next(r,y,k),S=Ve(t);r=km(t,r),c(),c=o(t);let L={step:k,...Om(e),keep:M,focus:S,...n(y),...p};if(r=await(y.a?vi:ti)(t,y,L),i)return void r.close();t.forkviz=r,s(
r,y),g(),h.late()}function g(){r&&d()&&xm(r,e,p)}function w(b){let y=`The explorer could not be built: ${b.message??b}`;if(!r)return i||t.append(y);r.refused(y,
"What you see is what was there before."),p.onStep(r.step),h.late()}return{show:m,follow:g,fail:w,tell:h.say,close(){i=!0,c(),r?.close()}}}var Lm={what:"This page has no engine, so the fork of the link is not shown.",advice:"What you see is the page's own fork. A report with an engine opens the lin\
k, or a site."};function Am(e){document.addEventListener("keydown",t=>{if(e.contains(t.target))return;let{key:n,ctrlKey:o,altKey:s,metaKey:r,shiftKey:a}=t,i={key:n,
ctrlKey:o,altKey:s,metaKey:r,shiftKey:a,bubbles:!0,cancelable:!0};e.dispatchEvent(new KeyboardEvent("keydown",i))||t.preventDefault()})}async function Tm({model:e,
open:t},n,o){let s=r=>e.fire("msg:custom",r,[]);if(!t)return s({kind:"error",...Lm}),null;s({kind:"waits",text:"The fork of the link is being opened."});try{let{
data:r,selected:a,step:i}=await t(n);return e.set({data:r,selected:a,step:o??i}),r}catch(r){let{what:a=`${r?.message??r}`}=r??{};return s({kind:"error",what:a,advice:"\
What you see is the page's own fork."}),null}}function Oi(e){return Pm(e).catch(Cm)}function Cm(e){let t=e.message.replace(/\.$/,""),n=u("p",{role:"alert"},`Thi\
s page can't show the fork: ${t}.`);q(document,"#forkviz").append(n),document.documentElement.dataset.forkviz="failed"}async function Pm(e){let t=q(document,"#f\
orkviz"),n=await Ye(q(document,"#forkviz-data").textContent??""),o=Yn(),{step:s,link:r}=Wt(location.hash),a=e(n,r===null?s:null),{model:i,hostOf:c}=a,l=null;function f(){
let[d,p]=[i.get("step"),i.get("data")];d!==null&&(l&&p===l?o.write(()=>`s=${r}&step=${d}`):p===n&&r===null?o.write(()=>`step=${d}`):o.forget())}window.addEventListener(
"hashchange",()=>{let d=Wt(location.hash);if(d.link!==r)return location.reload();d.step!==null&&i.set("step",d.step),f()}),i.on("change:step",f),Am(t),Si(i,t,{hostOf:c,
onView(d){window.forkviz=d,document.documentElement.dataset.forkviz="ready";let p=i.get("step");p!==null&&p!==d.step&&i.set("step",d.step)}}),r!==null&&(l=await Tm(
a,r,s),f())}Oi((e,t)=>{let n=Qn({start:no}),o=so(n).of(()=>({name:"restore",args:{trace:q(document,"#forkviz-trace").textContent??""}})),s=io(o,{data:e,step:t});if(e.a)return{
model:s,hostOf:()=>({})};ro(n,i=>s.fire("msg:custom",{kind:"waits",text:i},[]));let r=i=>s.send(i);return{model:s,open:i=>o.call("open",{files:[{name:"link",bytes:Gn(
i)}]}),hostOf:()=>({request:r,link:Ft})}});})();
