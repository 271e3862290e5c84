"use strict";
"use strict";(()=>{var wc=/^\d{1,7}$/;function tn(e){let t=Object.fromEntries(new URLSearchParams(e.replace(/^#/,""))),n=wc.test(t.step??"")?Number(t.step):null;return{given:t,step:n,
link:t.s??null}}var go=e=>`#s=${encodeURIComponent(e)}`,nn=e=>`${location.href.split("#")[0]}#${e}`,bc=60;function wo(){let e,t=!1,n=()=>clearTimeout(e);return{
write(o){n(),!t&&(e=setTimeout(()=>{let[,...s]=location.href.split("#");history.replaceState(null,"",nn(o(s.join("#"))))},bc))},forget:n,close(){t=!0,n()}}}function yc(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var f=yc;function x(e,t,n,o,s={}){return f("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function $(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var kc={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function K(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=$("path",{d:kc[e],style:"\
fill:currentColor"});return $("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var xc={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function Te(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=$("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append($("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=xc[t];return r&&
s.append($("path",{d:r,style:`${n};fill:none`})),s}function O(e){return e<0?"–":`0x${e.toString(16)}`}function M(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function ie(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function C(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}function bo(e,t){let n=[],o=!1,s=0;function r(){let[a]=n;if(!a||!o)return;let{id:i,name:c,args:l,reject:d}=a;try{e({kind:"call",id:i,name:c,args:l})}catch(u){n.
shift(),t(n.length),d({what:`${u?.message??u}`,advice:"Nothing was changed."}),r()}}return{ask(a,i){return new Promise((c,l)=>{n.push({id:s+=1,name:a,args:i,resolve:c,
reject:l}),t(n.length),n.length===1&&r()})},open(){o=!0,r()},answered({id:a,text:i}){let[c]=n;if(c?.id!==a)return;n.shift(),t(n.length);let{value:l,what:d,advice:u}=JSON.
parse(i);d===void 0?c.resolve(l):c.reject({what:d,advice:u}),r()},refuse(a){o=!1;let i=n;n=[],t(0);for(let{reject:c}of i)c(a)}}}function yo(e,{answered:t,broke:n}){return new Promise((o,s)=>{let r=!1,a=i=>r?n(i):s(new Error(i));e.onmessage=({data:i})=>{i.kind==="started"?(r=!0,o()):i.kind===
"answer"?t(i):a(i.what)},e.onerror=i=>{i.preventDefault?.(),a(i.message||"the browser ended it")}})}var ko="Nothing was changed. Ask again: the engine then starts again.",xo=(e,t)=>({what:t,advice:ko,engine:e});function vc(e,t){let n=e?.engine??t;return xo(n,`\
The engine ${n==="load"?"could not be loaded":"can't start"}: ${e?.message??e}`)}function Sc(){let e=new Set,t=new Set,n={phase:"idle",loaded:0,total:0,problem:null};
return{state:()=>n,become(o){n={...n,...o};for(let s of[...e])s(n)},waits:o=>t.forEach(s=>s(o)),onState(o){return e.add(o),o(n),()=>{e.delete(o)}},onWaiting:o=>{
t.add(o)}}}function vo({start:e}){let{state:t,become:n,waits:o,onState:s,onWaiting:r}=Sc(),a=null,i=null,c=0,l=bo(p=>a?.postMessage(p),o);function d(p,h={phase:"\
failed",problem:p}){c+=1,a?.terminate(),a=i=null,n(h),l.refuse(p)}async function u(){let p=c+=1,h=()=>p===c;n({phase:"fetching",loaded:0,total:0,problem:null});
let m="load";try{let g=await e((w,b)=>{h()&&n({phase:w<b?"fetching":"starting",loaded:w,total:b})});if(!h())return void g.terminate();if(a=g,m="start",n({phase:"\
starting"}),await yo(g,{answered:w=>h()&&l.answered(w),broke:w=>h()&&d(xo("run",`The engine stopped: ${w}`))}),!h())return;n({phase:"ready"}),l.open()}catch(g){
if(!h())return;d(vc(g,m))}}return{get state(){return t()},onState:s,onWaiting:r,stop(){if(!i)return;d({what:"The engine was stopped before it had an answer.",advice:ko},
{phase:"idle",problem:null})},start:()=>i??=u(),call(p,h={}){let m=l.ask(p,h);return i??=u(),m}}}var So="DecompressionStream",$c=()=>So in globalThis;function Je(e){let t=atob(e),n=new Uint8Array(t.length);for(let o=0;o<n.length;o+=1)n[o]=t.charCodeAt(o);return n}
function Ze(e,t){if(!$c())throw new Error(`this browser has no ${So}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var Qe=e=>new Blob(
[e]).stream();var Oc="forkviz-part-",$o=["pyodide.asm.wasm","python_stdlib.zip","application.zip"],Ec="engine.js",Mc=12e4;function Lc(){let e=globalThis;for(let t of["WebAsse\
mbly","Worker","DecompressionStream"])if(e[t]===void 0)throw Object.assign(new Error(`this browser has no ${t}`),{engine:"start"})}function Ac(e,t){let n=URL.createObjectURL(
new Blob([e],{type:"text/javascript"}));setTimeout(()=>URL.revokeObjectURL(n),Mc);let o=new Worker(n),s=Object.fromEntries($o.map((r,a)=>[r,t[a]]));return o.postMessage(
{kind:"start",parts:s},t),o}function Tc(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>{document.addEventListener("DOMContentLoaded",
e,{once:!0})})}async function Oo(e){Lc(),await Tc();let t=[Ec,...$o].map(i=>C(document,`[id="${Oc}${i}"]`).textContent??""),n=t.reduce((i,c)=>i+c.length,0),o=0,
s=[];for(let i of t){e(o,n);let c=Ze(Qe(Je(i)),"deflate");s.push(await new Response(c).arrayBuffer()),o+=i.length}e(n,n);let[r,...a]=s;return Ac(r,a)}var Eo=["explorer","capture"],Pc=["open"],Cc=["shown","compare"];function Mo(e){let t=null;e.onState(({phase:s})=>{(s==="failed"||s==="idle")&&(t=null)});let n=Promise.
resolve();function o(s){let r=n.then(s);return n=r.catch(()=>{}),r}return{ask:(s,r)=>o(async()=>{t=null;let a=await e.call(s,r);return Eo.includes(a.kind)&&(t=r.
files),a}),of(s,r=null){let a=[],i=s;async function c(){t=null;let{name:u,args:p}=i(),h=await e.call(u,p);for(let m of a)h=await e.call(m.name,m.args);return t=
d,h}async function l(u,p){let h=Pc.includes(u);t!==d&&!h&&(t===r&&r&&!a.length?t=d:await c());let m=await e.call(u,p),g=Eo.includes(m?.kind);return h&&(t=g?d:null),
g?[i,a]=[()=>({name:u,args:p}),[]]:Cc.includes(m?.kind)&&(a=[...a,{name:u,args:p}]),m}let d={open:()=>o(c),call:(u,p={})=>o(()=>l(u,p))};return d}}}function V(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function on(e){let t=e/1e6;return t>=100?`${Math.round(t)} MB`:`${t.toFixed(1)} MB`}var _c=({phase:e})=>e==="fetching"||e==="starting";function zc(e){let{phase:t,loaded:n,total:o}=e;return _c(e)?t==="fetching"&&o?`${on(n)} of ${on(o)} loaded`:"\
Python begins":""}function Ic(e){let t=zc(e);return t&&`The engine starts: ${t}`}function Lo(e,t){let n="";return e.onState(o=>{let s=Ic(o);s!==n&&t(n=s)})}function Ao(e,t){let n=0,o=f("button",{type:"button",onclick:()=>e.stop()},"Stop"),s=f("p",{class:"fd-works",role:"status"});t.append(s);function r(){let a=n>0&&
e.state.phase==="ready";a!==s.hasAttribute("data-works")&&(s.toggleAttribute("data-works",a),s.replaceChildren(...a?["The engine works on your question. ",o]:[]))}
e.onState(r),e.onWaiting(a=>{n=a,r()})}var Nc={selected:"",panes:[],bare:!1,height:0};function To(e,t){let n={...Nc,...e},o=[];function s(r,...a){for(let i of o)i[0]===r&&o.includes(i)&&i[1](...a)}return{
get:r=>n[r],set(r,a){let i=typeof r=="string"?{[r]:a}:r,c=Object.keys(i).filter(l=>n[l]!==i[l]);Object.assign(n,i);for(let l of c)s(`change:${l}`)},save_changes(){},
send:t,on(r,a){o=[...o,[r,a]]},off(r,a){o=o.filter(i=>i[0]!==r||i[1]!==a)},fire:s}}var Rc="Nothing was changed.";function Po(e,t){let n=Promise.resolve(),o=To(t,a=>{n=n.then(()=>s(a))});async function s(a){try{r(await e.call("ask",{message:a,step:o.
get("step")??0}))}catch(i){let{what:c=String(i?.message??i),advice:l=Rc}=i??{};o.fire("msg:custom",{kind:"error",what:c,advice:l},[])}}function r(a){if(a.kind===
"shown"&&a.data!==o.get("data"))o.set({data:a.data,step:a.step});else if(a.kind==="exported"){let i=new TextEncoder().encode(a.page),c=`The report is ready (${Math.
round(i.length/1024)} KiB):`;o.fire("msg:custom",{kind:"exported",text:c,name:a.name},[i.buffer])}else a.kind==="linked"?o.fire("msg:custom",a,[]):o.fire("msg:c\
ustom",{kind:"nothing"},[])}return o}function Co(e,t){let n=(t instanceof Error?t.message:String(t)).replace(/\.$/,""),o=f("p",{role:"alert"},`This page can't show ${e}: ${n}.`);C(document,"#forkvi\
z").append(o),document.documentElement.dataset.forkviz="failed"}function ce(e,t){let n=new Array(e);function o(s){if(typeof s!="string"||s in n)return;let r=Number(s);Number.isInteger(r)&&r>=0&&r<e&&(n[r]=t(r))}return new Proxy(
n,{get(s,r){return o(r),Reflect.get(s,r)},has(s,r){return o(r),Reflect.has(s,r)},getOwnPropertyDescriptor(s,r){return o(r),Reflect.getOwnPropertyDescriptor(s,r)},
ownKeys(s){for(let r=0;r<e;r+=1)o(String(r));return Reflect.ownKeys(s)}})}var sn=new WeakMap;function _o({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,columnNames:i}){let c=n.map(([p,h],m)=>({table:p,column:h,rows:o[m],
now:s[m],first:[...r[a[p]][i[h]]]})),l={lengths:e,which:t,streams:c};Dc(l);let d=jc(l),u=ce(e.length,d);return sn.set(u,l),u}function Dc({lengths:e,which:t,streams:n}){
let o=n.map(({rows:i})=>i.length);for(let i of t)i in o&&(o[i]-=1);let s=t.every(i=>i in o),r=e.reduce((i,c)=>i+c,0),a=n.every(({rows:i,first:c})=>i.every(l=>l>=
0&&l<c.length));if(!s||!a||r>t.length||o.some(i=>i<0))throw new Error("a step changes a row that is not there")}function jc({lengths:e,which:t,streams:n}){let o=n.
map(({first:i})=>[...i]),s=n.map(()=>0),r=[],a=0;return i=>{for(;r.length<=i;){let c=[];for(let l=a+e[r.length];a<l;a+=1){let d=t[a],{table:u,column:p,rows:h,now:m}=n[d],
g=s[d]++,w=h[g];c.push([u,p,w,m[g],o[d][w]]),o[d][w]=m[g]}r.push(c)}return r[i]}}function et({changes:e,tableNames:t,columnNames:n},o,s){let r=t.indexOf(o),a=sn.
get(e);if(!a){e.forEach((h,m)=>{for(let[g,w,b,y,v]of h)g===r&&s(m,n[w],b,y,v)});return}let{lengths:i,which:c,streams:l}=a,d=l.map(h=>h.table===r);if(!d.includes(
!0))return;let u=l.map(()=>0),p=0;for(let h=0;h<i.length;h+=1)for(let m=p+i[h];p<m;p+=1){let g=c[p];if(!d[g])continue;let{column:w,rows:b,now:y,first:v}=l[g],k=u[g]++,
S=b[k];s(h,n[w],S,y[k],v[S])}}function zo({changes:e,tableNames:t},n){let o=t.indexOf(n),s=sn.get(e);return s?s.streams.some(r=>r.table===o&&r.rows.length>0):e.
some(r=>r.some(([a])=>a===o))}var J=["parent","child"];var I={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},rn={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var Pe={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},tt=1e3,an=50,Io=` 	\r
 `,No={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var Bc=2**26,Ro=()=>({left:Bc});function Z(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,Z(s,t)]));let n=Hc.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${cn(e[0])}`);return n(e,t)}function Do(e,t){return Array.isArray(
e)?e[0]===I.ROWS?Vc(e,t):e[0]===I.PATTERNS?nl(e,t):Z(e,t):Z(e,t)}var cn=e=>String(JSON.stringify(e)).slice(0,40);function N(e,t){let n=Array.isArray(e)?Z(e,t):null;
if(!Array.isArray(n))throw new Error(`no list, but ${cn(e)}`);return n}function nt(e,t){if(!Number.isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list of ${cn(
e)} items, which is not a number or too many`);return t.left-=e,e}function ge(e,t){if(!e)throw new Error(t)}function ot(e,t){let n=[];for(let s of e){let[r,a,i]=Array.
isArray(s)?s:[];n.push(r===I.BESIDE?Wc(n[a],N(i,t)):N(s,t))}let[o]=n;return ge(n.length>0&&n.every(({length:s})=>s===o.length),"columns are of different lengths"),
n}function Wc(e,t){return ge(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+n)}function jo(e,t){return ge(Array.isArray(e)&&e.length===t.length,
"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var Fc=[[I.PLAIN,Uc],[I.RUNS,Xc],[I.STEPS,Kc],[I.NUMBERED,Gc],[I.HOLES,qc],[I.ROWS,Yc],[I.RAGGED,Jc],[
I.RECORDS,Zc],[I.TABLE,Qc],[I.PATTERNS,ol]],Hc=new Map(Fc);function Uc(e,t){nt(e.length-1,t);let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]=="object"&&
(n[o]=Z(n[o],t));return n}function Xc([,e,t],n){let o=N(e,n),s=[],r=N(t,n);ge(r.length===o.length,"runs without a value");for(let a=0;a<o.length;a+=1){let i=s.length+
nt(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function Kc([,e,t],n){let o=N(t,n);nt(o.length+1,n);let s=[e],r=e;for(let a=0;a<o.length;a+=1)s.push(
r+=o[a]);return s}function Gc([,e,t],n){let o=N(e,n);return N(t,n).map(s=>o[s])}function qc([,e,t],n){let o=N(t,n),s=0;return N(e,n).map(r=>r?o[s++]:null)}function Yc([
,...e],t){let n=ot(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function Vc([,...e],t){let n=ot(e,t);return ce(n[0].length,o=>n.
map(s=>s[o]))}function Jc([,e,t],n){let o=N(t,n),s=0;return N(e,n).map(r=>o.slice(s,s+=nt(r,n)))}function Zc([,e,...t],n){let o=jo(e,ot(t,n));return o[0][1].map(
(s,r)=>Object.fromEntries(o.map(([a,i])=>[a,i[r]])))}function Qc([,e,...t],n){return Object.fromEntries(jo(e,ot(t,n)))}var el=new RegExp(`([${Object.values(rn).
join("")}])`);function tl(e,t,n){let o=0;return N(e,n).map(s=>{let r=String(s).split(el),a=r.filter((l,d)=>d%2),i=t.slice(o,o+=a.length);ge(i.length===a.length,
"a pattern lacks what is in its gaps");let c=a.map(l=>l===rn.HEXADECIMAL);return{pieces:r.filter((l,d)=>d%2===0),hex:c,gaps:i,columns:null}})}function Bo([,e,t,
...n],o){let s=tl(e,n,o),r=N(t,o),a=new Int32Array(r.length),i=new Int32Array(s.length);for(let c=0;c<r.length;c+=1)ge(s[r[c]]!==void 0,"a text of no pattern"),
a[c]=i[r[c]]++;return[r.length,c=>sl(s[r[c]],a[c],o)]}var nl=(e,t)=>ce(...Bo(e,t));function ol(e,t){let[n,o]=Bo(e,t),s=[];for(let r=0;r<n;r+=1)s.push(o(r));return s}
function sl(e,t,n){let{pieces:o,hex:s}=e,r=e.columns??=e.gaps.map(i=>N(i,n)),a=o[0];for(let i=0;i<r.length;i+=1){let c=r[i][t];a+=(s[i]?`0x${c.toString(16)}`:c)+
o[i+1]}return a}var Wo=2**29-2**10,rl=new Set(["words","strings"]);async function st(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e==
"string"&&e.trimStart().startsWith("{")?JSON.parse(e):Fo(JSON.parse(await il(Ze(Qe(al(e)),"deflate").getReader())),Ro())}catch(n){throw new Error(`the data can'\
t be read: ${n?.message??n}`,{cause:n})}}function al(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?Je(e.trim()):new Uint8Array(e.buffer,
e.byteOffset,e.byteLength)}async function il(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>Wo)
throw e.cancel(),new Error(`they are more than ${Wo} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function Fo({as:e,in:t,of:n},o){
let{changes:s,...r}=t,a={...e};for(let[i,c]of Object.entries(r))a[i]=(rl.has(i)?Do:Z)(c,o);for(let[i,c]of Object.entries(n))a[i]=Fo(c,o);return s&&(a.changes=_o(
Z(s,o),a)),a}function Ho(e){return e.getRootNode().activeElement??null}function le(e){let t=Ho(e);return t&&e.contains(t)?t:null}function Ce(e){let t=Ho(e);return!t||t===document.
body}function rt(e){let t=le(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:cl(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function cl({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function Q(e,t){if(!t||!(Ce(e)||
le(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function at(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}function Uo(e,t){let n=[],o=null;async function s(){for(;n.length;){let[r]=n.splice(0).slice(-1);try{await e(r)}catch(a){t(a),await null}}o=null}return r=>(n.push(
r),o??=s(),o)}var ll="[data-folded], [data-behind], [data-away]",fe=e=>!e?.closest(ll);function Xo(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(n.catchUp?.(),
!a)return;let c=a;a=null,o?.(c)}return n.update=c=>{a=fl(a,c),fe(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{fe(e.panes[t])&&i(),s?.()},n.renew=()=>{
a=null,r?.()},n}function fl(e,t){if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var ln=new Map;function _(e){if(ln.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;ln.set(t,{...e,make:(o,...s)=>Xo(o,t,n(o,...s))})}
function j(){return[...ln.values()]}var Ko=null,Go=null;async function qo(){if(Ko)return Ko;if(Go)return Go;if(typeof forkvizBokeh>"u")throw new Error("BokehJS is missing");return forkvizBokeh}function Yo(e){typeof requestIdleCallback=="function"?requestIdleCallback(e,{timeout:1e3}):setTimeout(e)}var dl=15e3,ul="The figures wait for the kernel, which is busy with another cell. They are drawn when it answers.";async function _e(e,t,n){let{embed:o,figures:s}=await pl(
e,qo());if(!e.holds())return null;let r=JSON.parse(JSON.stringify(s[t]).replaceAll('"§',`"${e.mine}`)),a=await o.embed_item(r,n),[i]=a.roots??a;return e.holds()?
[i.model,i]:(ee(i),null)}function ee(e){e.model.document?.clear(),e.remove?.()}async function pl(e,t){let n=f("span",{},ul),o=setTimeout(()=>e.alert.message(n),
dl);try{return await t}finally{clearTimeout(o),n.isConnected&&e.alert.hide()}}async function Vo(e,t){let n=j().filter(({name:s,figure:r})=>r&&t.has(s)),o=n.filter(
({name:s})=>fe(e.panes[s]));await Zo(e,async()=>{for(let s of o)await Jo(e,s)});for(let s of n)o.includes(s)||hl(e,s)}async function Jo(e,t){let n=e.bodies[t.name],
o=await _e(e,t.figure,n);if(!o)return;let[s,r]=o,a=await t.make(e,n,s,r);if(!e.holds())return void ee(r);a&&e.parts.push(a),a?.restyle?.(e.theme())}function hl(e,t){
let n=!1,o=async()=>{n||!e.holds()||(n=!0,await Zo(e,()=>Jo(e,t)),e.late-=1)};e.late+=1;let s=()=>{fe(e.panes[t.name])&&o()};e.parts.push({name:t.name,resize:s,
makeUp:o}),Yo(o)}async function Zo(e,t){try{await t()}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and th\
e calls still work.")}}function it(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var Qo=64;function ct(e){let t=new Map;return(n,o)=>{
let s=e.get(n),r=s.data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/Qo)*Qo);if(i!==a&&(s.visible=!1),r.
data=ml(o,i),i===a)return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function ml(e,t){
let n={x:NaN,y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(
Math.max(t-s.length,0)).fill(n[o]??0)]]))}function B(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,
s])=>[o,{value:s}])))}function de(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function lt(e){return new Map(e.renderers.map(t=>[t.name,
t]))}function ft(e,t){for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var fn=new Set;function ze(){let e=[...fn];fn.clear();for(let t of e)t()}var gl=de(ze);function te(e){return()=>{fn.add(e),gl()}}function wl(e,t){return e.phaseNames?.[t]?.label??""}function R(e,t){return`${t} ${wl(e,t)}`.trim()}function es(e,t){return e.phaseNames?.[t]?.who??""}function we(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}var ns=e=>e.replace(/^\[(.*)\]$/,"$1");function os(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=M(a.end[t]-a.start[t]),c=ns(a.title[t]),l=a.use[t],d=l===
"injected"&&a.source[t]==="assumed";if(r){let u={text:"✗ in the way",shorter:["✗ in way","✗ taken"],strong:!0,alarm:!0};return l==="reservation"?[u,{text:"\
own reservation",shorter:["its own"]}]:[u,d?ts(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,
shorter:[`? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,shorter:[`≈ ${c.replace(/ on trial$/,"")}`],
strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:d?[{...ts(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=
0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}, ${i}`,shorter:[c],strong:n}]}function ts(e,t){let n=["unknown occupant","unknown"];return e?{text:`pe\
rhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function ss(e,t,n=!1){return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"\
not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["free"]}}var rs=e=>({text:`${M(e)} free`,shorter:[M(e)]});function as({columns:e,differ:t,
assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&!o?"no change, assumed":"no change"}function is(e,t,n){if(t.count>1)return{name:`${t.count}\
 regions, too thin to be told apart here: zoom in`};let o=e.store.region(e.who,t.first);return{name:o.name||`(${o.use})`,where:`${O(o.start)} – ${O(o.end)}`,size:M(
o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:O(o.base),source:n(o)}}function cs(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,
0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${ns(s)}: ${O(r)} – ${O(a)}, ${M(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),
a=r.start-s.end,i=a>0?`${M(a)} apart`:a===0?"side by side":"overlapping";return`2 selected, ${M(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(
s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([s,r])=>`${s} ${M(r)}`);return`${e.length} selected: ${o.join(", ")}`}var ls=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var bl="http://www.w3.org/2000/svg",yl={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function ne(e,t,...n){let o=document.createElementNS(bl,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function dn(e){let t=yl[e];if(!t)return null;let n=`var(--mark-${e})`;return ne("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke\
-width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function dt(e){if(e==="note")return f("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=dn(e);return ne(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}var kl=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],xl=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function oe(e){return f("dl",{},...e.flatMap(([t,n])=>[f("dt",{},t),f("dd",{},n)]))}var un=e=>f("ul",{},...e.map(t=>f("li",{},...Array.isArray(t)?t:[t]))),
Ie=e=>f("p",{},e);function vl(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[Te(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[f("h3",{},"Regions"),un([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),f("h3",
{},"Where a DLL is in the child"),un(s)]}function Sl(e){let t=e.data.help.marks.map(([n,o,s])=>[f("span",{class:"fv-help-mark"},dt(n),o),s]);return[Ie("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),oe(t)]}function $l({data:e}){
let t=Object.entries(e.phaseNames??{}).map(([n,o])=>[R(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[Ie(`As under the policy ${e.policy}, \
in the order of a successful fork.`),oe(t)]}function Ol({data:e}){let t=new Map(e.switches);return[Ie("A switch turns a part of a policy on or off: the name of \
a policy may be followed by +topsort or -topsort. Marked ✓: on in this fork."),oe(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function El({data:e}){
return[Ie("In a notebook, on the site and in a report with an engine the fork can be changed and run again: move a DLL or change its size, turn a switch, take a\
 place in the child, or add a fault. The view stays where it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),f("h3",{},"Fau\
lts"),oe(e.help.faults)]}function Ml(e,t,n){let o=a=>oe(a.map(([,i,c])=>[f("kbd",{},i),c])),{data:s}=e,r=[...xl,...ls];return{keys:["Keys",[o(t()),...s.still?[]:
[f("h3",{},"While you present"),o(n())],f("h3",{},"Mouse"),un(r)]],...s.still?{}:{timeline:["Timeline",Sl(e)]},map:["Map",vl(e)],...s.still?{}:{phases:["Phases",
$l(e)],policies:["Policies",[Ie("Each policy is the fork machinery of one period."),oe(s.help.policies)]],switches:["Switches",Ol(e)],whatif:["What if",El(e)]},
find:["Find",[oe(kl.map(([a,i])=>[f("code",{},a),i]))]],glossary:["Glossary",[oe(s.glossary.map(([a,i],c)=>[f("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},
a),i]))]]}}function fs(e,t,n){let o=null;function s(a){let i=o?.querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}
function r(){let a=Object.entries(Ml(e,t,n)),i=a.map(([c,[l]])=>f("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=f("dialog",{class:"\
fv-help","aria-label":"Help"},f("header",{},f("nav",{"aria-label":"Parts of the help"},...i),x("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Cl\
ose",class:"fv-icon"})),f("div",{class:"fv-help-body",tabindex:0},...a.map(([c,[l,d]])=>f("section",{},f("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...d)))),
e.root.append(o)}return{get open(){return!!o?.open},toggle(a){if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&
s(a)}}}var pn=65536,ds=4096;function us(e,t){let n=e.panes.space,o=f("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null,a=({pointerId:m})=>r&&r.id!==m;function i(m){
if(!e.space||!(s||m.shiftKey)||m.button!==0||a(m))return;let g=e.space.at(m.clientX,m.clientY);if(g?.who!=="child")return;let{pointerId:w,clientX:b,clientY:y}=m;
r={id:w,address:g.address,x:b,y},n.setPointerCapture?.(m.pointerId),window.addEventListener("keydown",p,{capture:!0}),m.stopPropagation(),m.preventDefault()}function c(m){
if(!r||a(m))return;m.stopPropagation();let g=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,m.clientY)-g.top}px`,o.style.height=`${Math.abs(m.
clientY-r.y)}px`}function l(){r=null,o.hidden=!0,window.removeEventListener("keydown",p,{capture:!0})}function d(m){if(!r||a(m))return;m.stopPropagation();let{address:g,
x:w}=r;if(l(),!Ll(n,m))return;let{address:b}=e.space.at(w,m.clientY)??{address:g},[y,v]=[g,b].sort((S,A)=>S-A),k=Math.floor(y/pn)*pn;t(k,Math.max(Math.ceil((v-k)/
ds)*ds,pn))}let u=m=>{a(m)||l()};function p(m){m.key==="Escape"&&(l(),m.stopPropagation())}let h={pointerdown:i,pointermove:c,pointerup:d,pointercancel:u};for(let[
m,g]of Object.entries(h))n.addEventListener(m,g,{capture:!0});return{toggle(){return s=!s,s}}}function Ll(e,{clientX:t,clientY:n}){let{left:o,right:s,top:r,bottom:a}=e.
getBoundingClientRect();return o<=t&&t<=s&&r<=n&&n<=a}function hn(e,t){let n=o=>typeof o=="number"?O(o):o;return{edit:"occupy",start:n(e),size:n(t),name:"what i\
f"}}var Al="Two forks are compared here: each can be changed in an explorer of its own.",Tl="This page can't fork again. A notebook, the site and a report with an e\
ngine (forkviz report FILE --engine) can, and the command line: forkviz fork FILE --edit CHANGE.",pt=({host:e,data:t,moreKeys:n})=>!!(e.request&&!e.bare&&!t.still&&
!n);function hs(e){e.asks?e.asks.toggle():!e.data.still&&!e.host.bare&&!e.alert.complains()&&e.alert.message(e.moreKeys?Al:Tl)}function ms(e,t){let{data:n}=e,o=c=>t(
{kind:"edit",edit:c}),s=Cl(n,o),r=f("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},f("h2",{},"What if…"),x("close-what-if","✕","close (w)",()=>a()),
s.element,_l(n,o),zl(e,o),Il(n,o),Nl(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("keydown",l=>{let{key:d}=l,{name:u}=c;d==="Ent\
er"&&s.commit(u),l.stopPropagation()});C(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.focus():s.which.focus()}function i({open:c,
values:l}){s.choose(l.dll),Pl(ps(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,keep(){let c=ps(r).map(({name:d,value:u})=>[
d,u]),l=Object.fromEntries(c.filter(([d,u])=>!s.knows(d,u)));return{open:!r.hidden,values:l}}}}function G(e,t){return f("label",{},f("span",{},e),t)}function ue(e,t,n={}){
return f("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function ut(e,t,n){let o=t.map(s=>f("option",{value:s,selected:s===
n},s));return f("select",{name:e},...o)}function Ne(e,...t){return f("fieldset",{},f("legend",{},e),...t)}function ps(e){return[...e.querySelectorAll("[name]")]}
function Pl(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.options]:null;(!r||r.some(a=>a.value===
s))&&(o.value=s)}}function Cl({dlls:e},t){let n=e.map(({name:u})=>u),o=ut("dll",n),s=["base","preferred","size"],r={base:ue("base",""),preferred:ue("preferred",
""),size:ue("size","")},a={};function i(){let u=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=u?O(u[p]):""}function c(u){let p=s.find(h=>h===u);
!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let u of s)r[u].addEventListener("change",()=>c(
u));i();let l={base:"base",preferred:"prefers",size:"size"},d=s.map(u=>G(l[u],r[u]));return{element:Ne("A DLL",G("name",o),...d),which:o,commit:c,choose(u){n.includes(
u)&&(o.value=u),i()},knows:(u,p)=>a[u]===p}}function _l({switches:e},t){let n=e.map(([o,s])=>{let a=f("input",{type:"checkbox",checked:s,onchange:i=>t({edit:"sw\
itch",name:o,on:i.target.checked})});return f("label",{class:"fv-switch"},a,o)});return Ne("Switches",...n)}function zl(e,t){let n=ue("start","0x"),o=ue("much",
"0x10000"),s=us(e,(c,l)=>t(hn(c,l))),a=x("occupy-mouse","with the mouse","then drag over the child's column; or shift and drag at any time",()=>a.setAttribute("\
aria-pressed",String(s.toggle()))),i=x("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(hn(n.value,o.value)));return Ne("Ta\
ke a place in the child",G("at",n),G("size",o),i,a)}function Il({faults:e,phases:t,dlls:n},o){let s=ut("fault",e),r=ut("phase",t,"C3"),a=ue("at","",{placeholder:"\
anywhere"}),i=ue("extent","0x10000"),c=ut("of",["",...n.map(({name:d})=>d)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,size:i.value,...c.value?{dll:c.
value}:{},...a.value.trim()?{start:a.value}:{}});return Ne("A fault",G("kind",s),G("phase",r),G("DLL",c),G("at",a),G("size",i),x("strike","let this fault happen\
 in the fork","the fork runs again with it",l))}function Nl({edits:e},t){let n=!e.length,o=e.map(s=>f("li",{},s));return Ne(n?"Nothing changed yet":`Changed (${e.
length})`,f("ol",{class:"fv-edits","aria-label":"What was changed"},...o),x("undo","undo","undo the last change",()=>t({kind:"undo"}),{disabled:n}),x("reset-edi\
ts","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}var Rl={can:"what if: change the fork and run it again",cannot:"say where the fork can be changed and run again; here it can't"};function Dl(e){let{store:t,lecture:n}=e;
return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page Up, shift+n","previous decision",n.back],
[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.go(t.step-1)],...e.sides?[]:jl(n)]}
var jl=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what happens next",e.reveal]];function Bl(e,t){
let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).map(Number).sort((i,c)=>i-c);return[["Arr\
owLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork, the next real step",()=>e.forward()],["\
PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],["Home","Home","first step",()=>e.go(0)],
["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(s(o.decisions))],["N","shift+n","previou\
s decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",()=>e.go(r(o.failures))],["c","c","next\
 step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(r(e.pickedSteps()))],["m","m","next n\
ote of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous DLL",()=>e.selectNext(-1)],["g","g","\
go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−","zoom out",()=>e.space?.zoomBy(1/.6)],
["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold them again",()=>e.space?.unfold?.()],["/",
"/","find regions",()=>e.search?.focus()],["w","w",Rl[pt(e)?"can":"cannot"],()=>e.whatIf()],...e.moreKeys?[]:Wl(e),["t","t","light or dark",()=>e.toggleTheme()],
["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the presentation",()=>e.select(null)]]}var Wl=e=>[["p","p","present: the map \
and the words alone, large; again leaves",()=>e.present()]];function ht(e){let t=Dl(e),n=fs(e,()=>o,()=>t),o=[...e.moreKeys??[],...Bl(e,()=>n.toggle())],s=new Map(
o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(d=>[d,l])));function a({key:c,shiftKey:l}){let d=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.
lecture.active&&r.get(d)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||n.open)return;let l=c.composedPath?.()[0]??c.target;if(at(
c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let d=a(c);d&&(c.preventDefault(),c.stopPropagation(),e.guard(d))}return{onKey:i,help:n.
toggle,press:c=>s.get(c)?.()}}var mn="|";function ys(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>ks(r.at(-1)),i=()=>r.map(u=>mt(n,u)).join(mn);function c(u){r=u,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(u,p=!1){let h=typeof u=="string"?Xl(n,u):u&&u.dll!==-1?[u]:[];c(p&&h.length?Fl(n,r,h):h)}function d(u){let p=n.dlls.
length,h=u>0?0:p-1;p&&l({dll:a()<0?h:(a()+u+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>gs(e.store,r),pickedSteps:()=>Ul(
e,a()),selectedSpans:()=>Hl(e.store,gs(e.store,r)),select:l,selectNext:d,selectRow:(u,p,h=!1)=>l(ws(e.store,u,p),h),selectRows(u){let p=u.map(([h,m])=>ws(e.store,
h,m));c([...new Map(p.map(h=>[mt(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function Fl(e,t,n){let o=n.map(r=>mt(e,r)),s=t.filter(r=>!o.includes(mt(
e,r)));return s.length<t.length?s:[...s,...n]}function gs(e,t){if(!t.length)return[];let n=new Set(t.map(ks)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function Hl(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function Ul({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function ws(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var ks=e=>e&&"dll"in e?e.dll:-1;function mt(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${O(t.start)}`}function Xl(e,t){let n=bs(e,t);
return n?[n]:t.split(mn).flatMap(o=>bs(e,o)??[])}function bs(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(mn)?null:{who:o,start:Number(s)}}var Kl=["shown","windows","stays"],Gl=No.parent.filter(e=>!Kl.includes(e));function xs(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)ql(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>Yl(e,o),read:(o=t)=>Vl(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??Jl(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>Zl(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function ql({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,d,u]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?d:u;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function Yl({strings:e,words:t},n){
let[o,s,r,a,i,c,l,d,u]=t[n];return{phase:o,kind:c,dll:u,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[d],facts:i.map(p=>e[p])}}function Vl({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function Jl(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function Zl({tables:e},t,n){let o=e[t],s={who:t};for(let r of Gl)s[r]=o[r][n];return s}function Ql(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s);for(let[n,o]of Object.entries(t.timeline))e.style.setProperty(`--mark-${n}`,o);
e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var ef,Ss=()=>ef??=window.matchMedia?.("(prefers-color-sche\
me: dark)");function vs(){let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.
vscodeThemeKind.includes("dark")?"dark":"light":Ss()?.matches?"dark":"light"}function tf(e){let t=Ss(),n=new MutationObserver(e);return n.observe(document.body,
{attributes:!0,attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.(
"change",e)}}function $s(e,t){let n=t||"",o=!1,s=vs(),r=()=>o?"light":n||s;function a(){e.root.dataset.theme=r(),Ql(e.root,e.themes[r()])}function i(){a(),e.restyle(
e.themes[r()]),o||e.host.onTheme?.(r())}let c=tf(()=>{s=vs(),n||i()});return{get:()=>e.themes[r()],apply:i,dressRoot:a,name:r,toggle(){n=r()==="dark"?"light":"d\
ark",i()},onPaper(l){o!==l&&(o=l,i())},close:c}}function Os(){let e=f("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(x("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(f("b",{},"Error: "),s,f("br"),r)}return{element:e,
hide:t,complain:o,complains:()=>!e.hidden&&!e.classList.contains("fv-said"),message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof
Error?r.message:String(r);o(a,"The explorer still works; load it again if what it shows is wrong.")}}}}var nf=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],of=[[700,"high"],[560,"low"],[0,"least"]],sf={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},rf={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:20,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},Es=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],gn=e=>Es(nf,e),Ms=e=>Es(
of,e),gt=(e,t=!1)=>(t?rf:sf)[e];function be(e,t,n,o){let s=xs(t),r=Os(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:gt("middle"),late:0,search:null,asks:null,live:null,cause:null,byBase:af(t),...lf(t),theme:()=>i.colours.get(),
toggleTheme:()=>i.colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>hs(i),full:c=>i.layout.
full(c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...cf(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=ys(i,a),Object.assign(i,i.picked.forUi),i.colours=$s(i,n.keep?.theme??n.theme),i}function af({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function cf(e,t,n,o,s){function r(i,c=!1){let l=t.step,d=t.go(i);if(!(t.step===l&&!c)){for(let u of n)u.
update?.(d);a(),!c&&(o.onStep?.(t.step),ze())}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();
t.step===t.last&&i?i.step():r(t.step+1)}}}function lf(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function pe({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function W(e,t,n){n?e[t]="true":delete e[t]}var bn="forkviz.layout",ff=()=>({folded:{},tabs:{},sizes:{},full:""}),wn=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function df(e){let{folded:t,tabs:n,sizes:o,
full:s}=wn(e),r=(i,c)=>Object.fromEntries(Object.entries(wn(i)).filter(([,l])=>typeof l===c)),a=Object.entries(wn(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function As(e,t){let n=df(e??(t?uf():null));return{choices:n,save(){t&&
Ls(n)},forget(){Object.assign(n,ff()),t&&Ls(null)}}}function uf(){try{return JSON.parse(localStorage.getItem(bn)??"null")}catch{return null}}function Ls(e){try{
e?localStorage.setItem(bn,JSON.stringify(e)):localStorage.removeItem(bn)}catch{}}var E=(e,...t)=>({panes:t,weight:e}),H=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),U=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function pf({unused:e,
height:t}){if(t<440){let o=E(52,"algorithm","calls","sorting","recursion");return U("middle-low",670,E(48,"why"),o)}if(e("recursion")){let o=E(27,"calls","sorti\
ng","recursion");return U("middle-right",670,E(46,"why"),E(27,"algorithm"),o)}let n=H("middle-calls",31,E(316,"recursion"),E(346,"calls","sorting"));return U("m\
iddle-deep",670,E(40,"why"),n,E(29,"algorithm"))}function Ts(e){let t=(e.plan??hf[e.kind==="whole"?e.size:e.kind])(e);return Ps(t,e)??H("empty",1)}var hf={wide:()=>H(
"wide",1,E(760,"space"),U("wide-middle",640,E(36,"why"),E(32,"sorting"),E(32,"recursion")),U("wide-right",488,E(42,"algorithm"),E(24,"calls"),E(34,"said"))),middle:e=>H(
"middle",1,E(586,"space"),pf(e)),narrow:({height:e})=>H("narrow",1,E(430,"space"),e<330?E(506,"why","algorithm","calls","sorting","recursion"):U("narrow-right",
506,E(50,"why"),E(50,"algorithm","calls","sorting","recursion"))),phone:()=>U("phone",1,E(60,"space"),E(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?U:H)("present",1,E(52,"space"),E(48,"why")),still:({width:e})=>(e<700?U:H)("still",1,E(64,"space"),E(36,"why")),aligned:({width:e})=>U("aligne\
d",1,E(63,"space"),e<560?E(37,"why","calls"):H("aligned-words",37,E(50,"why"),E(50,"calls"))),some({panes:e,width:t}){let n=mf.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return H("some",1,...n.map(a=>E(1,a)));let[s,...r]=n;return o>1?H("some",1,E(1,s),E(1,...r)):U("some",1,E(1,s),E(1,...r))}},mf=["\
space","why","recursion","sorting","algorithm","calls"];function Ps(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>Ps(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(...gf(e.id,o)),s.length?{...e,parts:s}:null}function gf(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...E(1,r),folded:!0}));n.push({...H(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var wf={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},bf=[240,110],ye=e=>"panes"in e?e.
panes[0]:e.id;function wt(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>wf[a]??bf);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map(wt),o=n.reduce((r,a,i)=>r+(yn(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var Cs=e=>"panes"in e&&!!e.folded,yn=e=>"panes"in e?void 0:e.fixed;function yf(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function kn(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>yn(g)??wt(g)[a]),l=r.map(g=>yn(g)===void 0),d=r.filter(
(g,w)=>l[w]).map(g=>n(e,ye(g))),u=d.length>0&&d.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?u?n(e,ye(g))??0:g.weight:0),h=yf(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};kn(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!Cs(g)&&!Cs(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var _s=24;function kf({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function xf(e){let t=f("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return vf(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-_s:_s,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function vf(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function Sf(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${ye(t.parts[n])} and ${ye(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function zs(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return xf({line:a,move(i,c){let{split:l}=a(),
d=kf(a(),i,c),u=l.parts.map((p,h)=>[ye(p),d[h]]);t.sizes[l.id]=Object.fromEntries(u),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),pe(l,i.box),Sf(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function Is(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=u=>u===n.full;function c({panes:u,folded:p,box:h,key:m},g){let w=u.length>1,b=w?o.draw(m,u,u.some(i)?g:h):
u[0],y=w?o.height():0;for(let v of u){let k=i(v)&&!p,S=k?g:h;pe(s[v],{...S,y:S.y+y,height:S.height-y});let{dataset:A}=s[v];W(A,"folded",p),W(A,"tabbed",w),W(A,"\
full",k),W(A,"behind",w&&v!==b);let z=a.get(v);r.get(v)?.tell(p,z?.unused?.(e.data,e)||z?.said?.(e)||"")}}function l(u,p){let h=s[u];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(u)&&m(n.full);W(h.dataset,"away",(g||!m(u))&&!h.hidden)}function d(u,p,{over:h,size:m}){for(let y of Object.
keys(s))W(s[y].dataset,"over",y===h);let g=s[h];if(!g)return;let w=u.find(({panes:y})=>y.includes("why"))?.box??p,b=m==="phone"?0:w.x;pe(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(u,p,h){for(let m of u)c(m,p);o.drop(new Set(u.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,u);d(u,p,h)}}}var $f={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},Of=["algorithm","calls"];function Ef(e,t){let[n,o,s]=[...e.children];n.hidden=!1,o.hidden=!0;
let r=e.clientWidth,a=r>0&&n.offsetWidth+s.scrollWidth>r;n.hidden=a,o.hidden=!a,o.value=t}function Mf(e,t,n,{shown:o,pick:s}){let r=n.map(u=>f("button",{type:"b\
utton",role:"tab",id:`${e.mine}tab-${u}`,data:{tab:u},"aria-controls":e.panes[u].id,onclick:()=>s(u)})),a=f("div",{class:"fv-tab-list",role:"tablist","aria-labe\
l":"Panes"},...r),i=n.map(u=>f("option",{value:u},e.specs.get(u).title)),c=f("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},
...i),l=f("span",{class:"fv-tabs-end"}),d=f("div",{class:"fv-tabs",data:{key:t}},a,c,l);return d.addEventListener("keydown",u=>{let p={ArrowLeft:-1,ArrowRight:1}[u.
key];if(!p)return;u.preventDefault(),u.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),d}function Lf(e,t,n){let o=t.querySelectorAll(
"[role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??$f[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),Ef(t,n)}function Ns(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=Mf(e,i,c,{shown:()=>r(c),pick(u){t.tabs[c[0]]=u,n()}}),d={element:l,panes:c};return o.set(i,d),e.panes[c[0]].before(l),d}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...Of,...c.map(({panes:d})=>d[0])]))t.tabs[l]=i},draw(i,c,l){let d=r(c),{element:u}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return pe(u,{...l,height:s()}),Lf(e,u,d),d},drop(i){for(let[c,{element:l,panes:d}]of o)if(!i.has(c)){for(let u of d)
e.heads.get(u)?.home();l.remove(),o.delete(c)}}}}function Rs(e,t){let{host:n}=e,o=As(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,slide:!!n.slide,over:""},a=Ns(e,s,()=>u()),
i=zs(t,s,()=>u()),c=Is(e,t,s,a),l="";xn(e,r);function d(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=gn(h),Fs(e,r,m),e.fit?.();let g=Ts(
Tf(e,t,r,s)),w=Bs(t),b=wt(g)[1],y={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:v,separators:k}=kn(g,y,(A,z)=>s.sizes[A.id]?.[z]),S=JSON.stringify(
[v,y,s.full,s.tabs,r,p.dataset.tall]);return S===l?!1:(l=S,t.style.height=`${y.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}\
px`:""),c.place(v,y,r),i.draw(s.full?[]:k),!0)}function u(){o.save(),d()&&e.resized()}return{lay:d,choices:s,keep:()=>structuredClone(s),get presenting(){return r.
presenting},get projected(){return Sn(r)},get size(){return r.size},...Af(e,r,s,a,u),reset(){o.forget(),u()}}}function Af(e,t,n,o,s){let r={present(a){t.presenting=
a,xn(e,t),s()},slide(a){t.slide!==a&&(t.slide=a,xn(e,t),s())},fold(a,i=!js(e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.
choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},over(a){let i=t.size==="wide"&&Ds(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=
!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus({preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;
return!0}};return r}var Sn=({presenting:e,slide:t})=>e||t;function xn({root:e},t){W(e.dataset,"presenting",t.presenting),W(e.dataset,"projected",Sn(t))}function Ds({
host:e,data:t},n){return n.presenting||n.slide&&!e.panes?.length?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var vn=(e,t)=>e.specs.
get(t)?.unused?.(e.data,e)??"";function js(e,t,n,o){let s=n.folded[o];return s!==void 0?s:vn(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!vn(e,"recursion")}function Tf(e,t,n,o){
let s=Ds(e,n),r=n.size==="wide"&&s==="whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{
size:n.size,panes:new Set(a),folded:i=>js(e,n,o,i),unused:i=>!!vn(e,i),kind:s,plan:e.plan,...Bs(t)}}function Bs({parentElement:e}){return{width:e?.clientWidth??
0,height:e?.clientHeight??0}}function Ws(e){let{clientWidth:t,clientHeight:n}=e.root,o={presenting:!1,slide:!!e.host.slide,over:""};t&&n&&Fs(e,{size:gn(t),...o},
n)}function Fs(e,t,n){let{size:o}=t,{root:s}=e;e.size=s.dataset.size=o,e.tall=s.dataset.tall=Ms(n),e.type=gt(o,Sn(t));for(let[r,a]of Object.entries(e.type))s.style.
setProperty(`--type-${r}`,`${a}px`)}var Pf=["decisions","all"],Cf=[.5,1,2],_f={decisions:1800,all:350},zf=new Set(["decision","failure","done"]);function $n(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>zf.has(e[s])||n.has(s)||s===o)}function Re(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function bt(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&Pf.includes(n.policy)?n.policy:"decisions",a=n.speed&&Cf.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):$n(o.tables.ticks.mark,Re(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(d,_f[r]/a)}function d(){o.step<o.last&&e.go(c()),
o.step<o.last?l():u()}function u(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:u,toggle(){
return i?u():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function If({store:e,data:t}){let n=()=>t.still?[]:$n(e.tables.ticks.mark,Re(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...Re(t),-1)<0?e.last:Math.max(...Re(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function Hs(e,t,n){
let o=If(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...Nf(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function Nf(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(u){a=!0;try{e.go(u)}finally{a=!1}s()}function c(u){u!==void 0&&(Object.assign(t,{asked:u,
covered:t.predicting}),i(t.covered?Math.max(u-1,0):u))}function l(){let{step:u}=e.store,p=t.predicting&&o()&&n.has(u);Object.assign(t,{asked:u,covered:p}),s()}function d(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let u=n.after(r());u===void 0&&!t.covered?e.forward():c(u)},back:()=>c(n.before(r())),reveal:d,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?d():s()},moved(){!a&&o()&&l()},turned:l}}function Us({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}function Ks(e,t){let{root:n}=e,o=Hs(e,()=>t.presenting,s);function s(){let u=le(n)?.dataset.do==="reveal";W(n.dataset,"covered",o.covered),W(n.dataset,"early",o.
early),u&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&Rf(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),Xs(n),i()&&document.exitFullscreen().catch(()=>{}),le(
n)?.dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&
t.presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function d(u){if(!t.presenting||!Ce(n)||n.contains(u.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=u;if(h||m||g)return;u.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||u.preventDefault()}return window.addEventListener("keydown",d,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",d,!0),Xs(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function Rf(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function Xs(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function yt(e){let{root:t,places:n}=e,o=Rs(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=Ks(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&at(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get projected(){
return o.projected},get size(){return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}function kt(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function Gs(e){return kt(
e).join(" ")}function D(e){let t=kt(e),n=t.length>1&&t.at(-1)==="0000";return f("code",{class:"fv-address"},...t.map((o,s)=>f("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}function qs(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?On(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function On(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var En=(e={})=>$("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),Df={cx:7,cy:7,r:5.5,fill:"currentColor"},jf={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},Bf={d:"M3 3l8 8M11 3l-8 8",fill:"none"},Ys={certain:()=>[$("circle",Df)],likely:()=>[En(),$("path",jf)],possible:()=>[
En()],undecided:()=>[En({"stroke-dasharray":"2 2"})],excluded:()=>[$("path",{...Bf,stroke:"currentColor","stroke-width":1.75})]};function Vs(e){return e.class===
"undecided"?"undecided":e.certainty}function ke(e,t=!1){let n=(Ys[e]??Ys.possible)(),s=$("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return f("span",{class:a},s,r)}var Wf={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},Ff={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function Js({proof:e,verified:t}){let n=e?Wf[e]:void 0,o=Ff[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function Zs([e,t,n]){let o=f("span",{"ari\
a-hidden":"true"},t);return f("span",{class:`fd-badge fd-badge-${e}`},o,n)}var Hf={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},Uf={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function Xf(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?Yf(e,s):null,t.replaceChildren(...s?[Kf(e,s),Gf(),n.element]:
r?qf(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function Kf(e,t){return f("h1",{class:"fv-verdict-says",title:e.
data.title},f("b",{class:"fv-verdict-head"},f("span",{"aria-hidden":"true"},`${Hf[t.kind]} `),`${t.head}:`)," ",f("span",{},...er(t.pieces)))}var Gf=()=>f("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function er(e){return e.map(([t,n])=>t==="address"?D(Number(n)):t==="name"?f("bdi",{},String(n)):String(n))}
function qf(e){return[f("h1",{class:"fv-verdict-says"},e.data.title),f("div",{class:"fv-verdict-chain"},f("p",{class:"fv-census"},e.data.census),...tr(e))]}function Yf(e,t){
let n=t.links.filter(d=>d.role!=="retry"),o=t.links.filter(d=>d.role==="retry"),s=n.map(d=>({link:d,element:Qs(e,d)})),r=o.length?{link:o[0],element:Qs(e,o[0])}:
null,a=f("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=f("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...Jf(e,t),...tr(e));function c(){
let{step:d}=e.store,u=n.at(-1);if(!(!u||d>=u.step||n.some(p=>p.step===d)))return o.findLast(p=>p.step<=d)}function l(){let{step:d}=e.store,u=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&u&&(r.link=u,Mn(e,r.element,u,d),p.splice(-1,0,{link:u,element:r.element,at:d}));for(let m of p)m.element.ariaCurrent=m.at===d?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>f("li",{},g?f("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:d,element:u}of s)Mn(e,u,d,d.step);l()}}}function Qs(e,t){let n=f("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),Mn(e,n,t,t.step),n}function Mn(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:Uf[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?Vf():s?f("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?f("b",{},r):null,r?" ":null,f("span",{},c??i)].filter(d=>d!==null))}function Vf(){return $("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},$("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function Jf(e,{remedy:t}){if(!t)return[];let n=qs(e,t);return[f("p",{class:"fv\
-remedy"},f("b",{},"Remedy:")," ",...er(t.pieces),...n?[" ",x("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function tr(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[x("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}_({name:"verdict",title:"Verdict",head:!1,make:Xf});var Zf="DejaVu Sans, Segoe UI, system-ui, sans-serif",De,xt=new Map;function q(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=xt.get(o);if(s!==void 0)return s;De===
void 0&&(De=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return De&&(De.font=`${n} ${t}px ${Zf}`,r=De.measureText(e).width),xt.
size>5e3&&xt.clear(),xt.set(o,r),r}function xe(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}function vt(e){let t=new Map;return n=>{let o=new Map(n.map(([r,a])=>[r,t.get(r)??a()]));for(let[r,a]of t)o.has(r)||a.remove();let s=e.firstElementChild;for(let r of o.
values())r===s?s=s.nextElementSibling:e.insertBefore(r,s);t=o}}function se(e,t){e.textContent!==t&&(e.textContent=t)}var nr=new WeakMap;function Qf(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return Ln(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function Ln(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function or(e){
let t=f("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=Qf(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>f("li",{},dt(r),a)))};return nr.set(e,n),n(),t}function An(e){nr.get(e)?.()}function Pn(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function je(e,t,n=12,o="normal"){return e.find(s=>q(s,n,o)+(s.length>3?8:2)<=t)??""}function Cn({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?R(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function sr(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of J){let[g,w]=n[m],b=t.boxes.filter(y=>y.who===m&&y.band>=0);e(`la\
ne ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(y=>y.left+.5),right:b.map(y=>y.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(y=>R(a,i[y.band])),title:b.map(y=>c[y.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>Tn(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>je([R(a,i[m.band]),i[m.band]],m.right-m.left,s))});let d=t.boxes.find(m=>m.count===0),[u,p]=n.child,h=Cn(o);
e("phase unreached",{left:d?[d.left+.5]:[],right:d?[d.right-.5]:[],top:d?[u]:[],bottom:d?[p]:[],name:d?[h[0]]:[],title:d?["the child ended before"]:[]}),e("unre\
ached name",{x:d?[(d.left+d.right)/2]:[],y:d?[Tn(n.child)]:[],text:d?[n.named?je(h,d.right-d.left,s):""]:[]})}var Tn=e=>((e[0]??0)+(e[1]??0))/2;function rr(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,d)=>{let u=Math.round(t.at(d));if(a.get(l)===u)return;a.set(l,u);let p=r.get(l);p?p.push(d):r.
set(l,[d])});let i=l=>ce(l.length,d=>s.words(l[d]).what);for(let l of["other","call"]){let d=n.steps&&!n.thin?r.get(l)??[]:[],u=d.map(t.at),p=l==="call"?4:1.5;e(
`mark ${l}`,{x0:u,x1:u,y0:d.map(()=>n.axis-p),y1:d.map(()=>n.axis+p),step:d,what:i(d)})}for(let l of["frame","decision","done","failure"]){let d=n.thin?l==="fai\
lure"?ar(o.data):[]:n.steps?r.get(l)??[]:[];e(`mark ${l}`,{x:d.map(t.at),y:d.map(()=>n.marks),step:d,what:i(d)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?
[t.width]:[],y0:c?[n.axis]:[],y1:c?[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function ar(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(
t.step)).map(t=>t.step)}function ir(e,t,n,{data:o,store:s},r){let a=n.steps?Ln(o):null,[i]=ar(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),d=a&&i!==void 0&&Math.
abs(l-c)>16,u=n.thin?[l-Math.sign(l-c)*14,n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,u[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,u[1]]];e("link",
{xs:d?[p[0]]:[],ys:d?[p[1]]:[]}),r(n.thin?Math.sign(l-c):0),e("link head",{x:d?[u[0]]:[],y:d?[u[1]]:[],step:d?[0]:[],what:d?[""]:[]}),e("link cause",{x:a?[c]:[],
y:a?[n.marks]:[],step:a?[a.step]:[],what:a?[s.words(a.step).what]:[]})}function _n(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>
1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,d]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),
y1:l.map(()=>d),step:i,what:i.map(()=>"")}),e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>Tn(n.child)),text:c.map((h,m)=>n.named?je([`child ${m+1}`,String(m+1)],
(h?.right??0)-(h?.left??0)+4):"")});let u=n.steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:u.map(t.at),y:u.map(()=>n.arrow+1),text:u.map(
()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var St=14,cr=4;function ed(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+cr}M0 ${o-cr}V${s}`}function lr(e){
let{store:t,data:n}=e,o=f("div",{class:"fv-phase-now","aria-hidden":"true"}),s=ne("svg",{class:"fv-cursor",width:2*St,"aria-hidden":"true"}),r="";function a(c,l){
let d=t.tables.ticks.mark[t.step],u=`${d}/${l}/${JSON.stringify(c)}`;if(u===r)return;if(r=u,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-St}\
 0 ${2*St} ${c.height}`),!c.steps||c.thin){s.replaceChildren(ne("path",{class:"fv-cursor-line",d:ed(c,l)}));return}let p=dn(d==="call"?"":d),h=ne("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(ne("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,ne("path",{class:"fv-cursor-head",d:`M0 ${c.axis+
1}L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,d,u){let p=we(t.tables.bands,t.step),h=p<0?null:c.boxes.find(y=>y.band===p);if(a(l,h?.who??""),s.style.transform=`\
translateX(${d+c.at(t.step)-St}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"],b=[R(n,m),m];se(o,l.named?je(
b,h.right-h.left,u,"bold"):""),o.style.transform=`translate(${d+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.fontSize=
`${u}px`}return{elements:[o,s],stand:i}}function td(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,d)=>d).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,d)=>l+(e[d]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,d)=>s.has(d)||!i?o:l/i*a);for(let l of c)s.add(l)}}function nd({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function fr({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function zn(e,t,n,{missing:o=0,least:s=31}={}){
let r=nd(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,d=td(i.map(h=>h.count**.85),
n-l,s),u=0,p=0;for(let h of r)h.left=u,u+=h.count?d[p++]??0:l,h.right=u;return{boxes:r,width:n,at:h=>od(i,h),step:h=>sd(i,h)}}function od(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function sd(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var rd=7,ad=54,id={missing:12,least:6},cd=new Set(["failure","decision","frame","done"]);function dr(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&B(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of J)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function ld({store:e,data:t}){let n=we(e.tables.
bands,e.step),o=n<0?"":`, ${R(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function fd(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function dd(e,t,n,o){let s=lt(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:ct(s),inset:0,size:12,cursor:lr(e),slider:f(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>f("span",{class:"fv-lane"},a)),rows:Pn(88),laid:zn(e.store.tables,e.store.last,800)}}var ud=(e,t)=>q(
e,t,"bold"),pd=e=>Math.max(e.type?.label??12,12);function ur({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",ld(e))}function hd(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),ur(e)}function md(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=Pn(a),{tables:c}=t.store,{size:l,least:d}=fr(c,r,pd(t),ud);e.size=l,n.min_border_left=i.thin?0:ad;let[u=""]=Cn(
t),p=i.thin?id:{missing:q(u,l)+14,least:d},h=e.laid=zn(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])B(o.get(m).glyph,{text_font_size:`${l}px`});sr(s,h,i,t,l),rr(s,h,i,t),ir(s,h,i,t,m=>{B(o.get("link head").glyph,
{angle:m*Math.PI/2})}),_n(s,h,i,t),hd(e)}function gd({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,d=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return d;let{mark:u}=e.store.tables.ticks,p=d,h=rd;for(let m=Math.max(d-20,0);m<=Math.min(d+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!cd.has(u[m])||g>=h||([p,h]=[m,g])}return p}function wd(e,t,n,o){let s=dd(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r="";function a(c=!1){
let l=[n.inner_width,n.inner_height,e.type?.label].join();!c&&l===r||(r=l,md(s))}let i=de(a);return fd(e,t,s.slider,(c,l)=>gd(s,c,l)),ft(n,i),dr(s.renderers,e.theme()),
a(),{name:"timeline",update:()=>ur(s),pick(){_n(s.give,s.laid,s.rows,e),An(e)},resize:i,renew(){a(!0),An(e)},restyle(c){it(n,c),dr(s.renderers,c),i()},figure:n,
view:o}}_({name:"timeline",title:"Timeline",figure:"timeline",head:!1,before:e=>e.places?.marks.replaceChildren(or(e)),make:wd});function hr(e,t){let n=0;for(let o=0;o<e.length;o+=1){let{start:s,end:r}=t[e[o]],a=o?t[e[o-1]]:null;(s!==a?.start||r!==a.end)&&(n+=1)}return n}function mr(e,t){
let{spans:n,first:o,last:s}=e,r=bd(e,t),a=[...n.keys()].filter(l=>r[l]).sort((l,d)=>o[l]-o[d]||s[d]-s[l]||l-d),i=gr(e,r),c=[];for(let l of a){let d=c.at(-1);d&&
i[s[l]-1]===i[o[d[0]]]?d.push(l):c.push([l])}return c.flatMap(l=>yd(l,n)).filter(l=>hr(l,n)>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(d=>n[d].end)),
first:o[l[0]],last:Math.max(...l.map(d=>s[d])),spans:l}))}function bd(e,t){let{spans:n,first:o,last:s}=e,r=Uint8Array.from(n,a=>t(a)?1:0);for(let a=!0;a;){a=!1;
let i=gr(e,r);for(let c=0;c<r.length;c+=1)!r[c]||i[s[c]-1]===i[o[c]]||(r[c]=0,a=!0)}return r}function gr({borders:e,first:t,last:n},o){let s=new Uint8Array(e.length);
for(let i=0;i<o.length;i+=1)o[i]||(s[t[i]]=s[n[i]]=1);let r=new Int32Array(e.length),a=0;for(let i=0;i<r.length;i+=1)r[i]=a+=s[i];return r}function yd(e,t){let n=[
[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].start-o>=1073741824&&pr(n[n.length-1],t)&&pr(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),
n}function pr(e,t){return e.length>=16&&hr(e,t)>=16}var kd={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"pri\
vate",reservation:"reservations",injected:"foreign memory"};function wr(e){let t=[...new Map(e.map(l=>[`${l.start}-${l.end}`,l])).values()],n=t.length;if(n&&t.every(
l=>l.windows))return`${n} Windows DLL${n===1?"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let d=l.windows?"\
Windows DLLs":kd[l.use??""]??l.use??"places";s.set(d,(s.get(d)??0)+1)}let r=[...s].sort((l,d)=>d[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&
n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}function xd(e){let t=new Float64Array(2*e.length);for(let o=0;o<e.length;o+=1)t[2*o]=e[o].start,t[2*o+1]=e[o].end;t.sort();let n=0;for(let o of t)(!n||o!==t[n-1])&&
(t[n++]=o);return n?t.slice(0,n):Float64Array.of(0,4096)}function br(e,t){let n=0,o=e.length-1;for(;n<o;){let s=n+o>>1;e[s]<t?n=s+1:o=s}return n}function yr(e){
let t=xd(e),n=new Int32Array(e.length),o=new Int32Array(e.length),s=new Int32Array(t.length);for(let i=0;i<e.length;i+=1)n[i]=br(t,e[i].start),o[i]=br(t,e[i].end),
s[n[i]]+=1,s[o[i]]-=1;let r=new Uint8Array(t.length-1),a=0;for(let i=0;i<r.length;i+=1)a+=s[i],r[i]=a>0?1:0;return{spans:e,borders:t,first:n,last:o,covered:r}}function $t(e,t){
let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>1;e[s]<=t?n=s:o=s}return n}var kr={row:24,gap:22,fold:32,place:72,look:40,more:8},xr=12,vd=.5,Sd=2.4,$d=1.5,Od=.8,Ed=8,Md=4,Ld=8;function Sr(e){let t=Math.max(e,xr)/xr,n={...kr};for(let o of Object.
keys(n))n[o]=Math.round(kr[o]*t);return n}function Rn(e,{folds:t,focus:n,height:o,sizes:s}){let r=Ad(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(d,u)=>{a.fill(u,d.first,d.last),r.fill(s.fold/(d.last-d.first),d.first,d.last)});let i=Uint8Array.from(e.covered,(d,u)=>d&&a[u]<0?1:0);for(let d of n)Td(e,r,{folded:a,
soft:i},d,s);Nn(r,d=>i[d]===1,o,Sd),Nn(r,d=>i[d]===2,o,$d),Nn(r,d=>i[d]>0,o*Od,Ed);let c=new Float64Array(r.length+1);for(let d=0;d<r.length;d+=1)c[d+1]=c[d]+r[d];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:d=>vr(l,d,c),address:d=>vr(c,d,l)}}var In=new WeakMap;function Ad(e,t){let n=In.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,d=>d?Md:t.gap),c=[...o.keys()].sort((d,u)=>r[d]-s[d]-(r[u]-s[u])||d-u);
for(let d of c){let u=Math.log2(Math.max((o[d].end-o[d].start)/65536,1)),p=t.row+Math.min(t.more,u*vd),h=0;for(let m=s[d];m<r[d];m+=1)h+=i[m];h<p&&$r(i,s[d],r[d],
p-h)}let l=In.get(e)??new Map;return In.set(e,l.set(t.row,i)),i}function $r(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function Td({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=$t(e,r),l=$t(e,a-1)+1;if(l-c>Ld||o.subarray(c,l).some(p=>p>=0))return;let d=t.subarray(c,l).some(Boolean)?
i.place:i.look,u=0;for(let p=c;p<l;p+=1)u+=n[p],s[p]&&(s[p]=2);u<d&&$r(n,c,l,d-u)}function Nn(e,t,n,o){if(n<=0)return;let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&
(r+=i)}),s>=n||!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function vr(e,t,n){let o=$t(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=
1?n[o+1]:n[o]+s*(n[o+1]-n[o]):n[o]}var Or=4096;function Mr(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/Or)*Or,n,t.kind==="self"])}function Pd(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of Mr(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function Cd(e){let{changes:t,tables:n}=e,o=[],s={};et(e,"focus",(l,d,u,p,h)=>{d in s||(s[d]=h),o.push(
[l,d,p])});let r={start:n.focus.start[0],end:n.focus.end[0],...s},a=null,i=[],c=0;for(let l=0;l<t.length;l+=1){for(;c<o.length&&o[c][0]===l;c+=1)r[o[c][1]]=o[c][2];
let{start:d,end:u}=r;(a?.[0]!==d||a?.[1]!==u)&&d!==null&&u!==null&&(a=[d,u]),i.push(a)}return i}function Er(e,t){let n=Pd(e,t);return{spans:n,ground:yr(n),subjects:new Map(
t.map(o=>[o,Cd(o.data)])),order:e.map(o=>o.store.order(o.who))}}function Lr(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=Er(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],d={key:"",folds:[],closed:[]},u=_d(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=zd(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=mr(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>Id(n),e.places=()=>l,h(),{refold:h,renew(){o=
Er(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(d.key!==b||d.folds!==s)&&(r=i==="open"?[]:s.filter(y=>!p(y)),i==="auto"&&(r=Rd(w,r,m,g)),d={key:b,folds:s,closed:r},
l=Nd(n,r)),u(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function _d(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=Rn(n,o)),t}}function zd(e,t,n){let{occupant:o}=n?.verdict??{},s=Dn(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function Id(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function Nd(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>Mr(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function Dn(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function Rd(e,t,n,o){let s=a=>Rn(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var Cr=10,Dd=5,_r=16,jn=20,Ar=5,Be=["left","right","top","bottom"],jd=["name","where","size","state","kind","protect","base","source"];function Bn(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return zr(e,t)&&n==="reservation"?"kept-in-way":t.look}function zr(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var We=e=>Object.fromEntries(e.map(t=>[t,[]]));function Fe(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function Ir(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,We([...Be,...jd,"row","dash",...a==="thin"?["fill"]:
[]])])),o=We(Be),s=e.theme(),r=Dn(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),d=s.looks[a.look]??s.looks.foreign,{top:u,bottom:p}=a,
h={left:c,right:l,top:u,bottom:p,...is(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:d.fill};Fe(n.get(Bn(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&Fe(o,{left:c,right:c+Dd,top:u,bottom:p}),a.row>=0&&Bd(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),Ud(e)}
function Bd(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=_r*e.type/12,l=Rr(e,r,a);if(l.height<c-2)return;let d=i.table(),u=e.focus().some(([S,A])=>d.
start[s]<A&&S<d.end[s]),p=os(i,s,{about:u,suspect:n,by:d.use[s]==="injected"?n:"",inWay:zr(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=Hd(i,s),[g,w]=e.
edges(o),b=g+Cr;m!==null&&l.height>=c+4&&(Fd(e,b+jn/2,l.middle,String(m),d.look[s]),b+=jn+8);let y=e.theme(),v=(y.looks[d.look[s]]??y.looks.foreign).hatch!==" ",
k=p.length>1&&h.length===1;h.forEach((S,A)=>{let{strong:z,soft:Ye,alarm:Ve}=S,Ae=k&&Ve?{...S,text:`${S.text}: ${p[1].text}`}:S,ae=Nr(e,Ae,w-b-4),gc=l.middle+(A-
(h.length-1)/2)*c;e.write({x:b,y:e.layoutY(gc),text:ae,strong:z,soft:Ye,halo:v,colour:Ve?y.failure:Wd(e,d,s)})})}function Nr(e,{text:t,shorter:n=[],strong:o},s){
let r=i=>e.widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return xe(a,s,r)}function Wd(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="im\
age"?"#ffffff":void 0}function Rr(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function Fd(e,t,n,o,s){
let r=e.theme(),a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:jn,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}
function Hd(e,t){let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.
block.slice(0,s).indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}
function Ud(e){let t=_r*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[
i,c,l]of Ot(e,o)){let d=a.filter(g=>g.top<c&&i<g.bottom),u=e.edges(n)[0]+Cr,p=(g,w,b)=>{let y=Rr(e,g,w);if(y.height<t)return;let v=Nr(e,b,e.edges(n)[1]-u-4);e.write(
{x:u,y:e.layoutY(y.middle),text:v,soft:d.length>0})},{base:h}=o.store.data.dlls[l];if(!d.length){p(i,c,ss(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;
for(let g of[...d,{top:c,bottom:c}])g.top>m&&p(m,g.top,rs(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function Ot(e,t){let n=Tr.get(e.
view)??new Map;return Tr.set(e.view,n),n.has(t.index)||n.set(t.index,Xd(e,t)),n.get(t.index)}var Tr=new WeakMap;function Xd(e,t){let{layout:n,view:o,height:s}=e,
r=new Set(e.places().map(([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,
,c])=>r.has(c)&&i>o.top&&a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function Dr(e){let{layout:t,view:n}=e,o=We(Be);for(let r of e.focus()){let[a,i]=r.map(t.y);Fe(
o,{left:2,right:e.width-3,top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=We(Be);for(let r of e.needed){let[a,i]=e.edges(r);for(let[
c,l]of Ot(e,e.columns[r]))(l-c)*n.zoom>=8&&Fe(s,{left:a-Ar,right:i+Ar,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),Pr(e,"picked",e.picked(),2),Pr(e,"f\
ound",e.found(),4)}function Pr(e,t,n,o){let s=We(Be);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);Fe(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),
bottom:e.layout.y(i.end[a])})}e.give(t,s)}function Et(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,
line:t.looks["in-way"].line},s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,
axis:t.edge,"axis fold":t.edge};for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&B(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.
line}),a in r&&B(i,{line_color:r[a]}),a in s&&B(i,{fill_color:s[a]}),a.startsWith("halo ")&&B(i,{text_outline_color:t.paper})}}function jr(e){for(let{name:t,glyph:n}of e.
figure.renderers)/^(halo|text) /.test(t)&&B(n,{text_font_size:`${e.type}px`})}var Wr={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},Kd=Object.keys(Wr);
function Fr(e){let t=f("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=te(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=Gd(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>f("li",{},Yd(e,i),qd(e,i))),...r?[Br("place","needed place")]:[],...e.free?[Br("gap","gap, squashed")]:[]),o())}}}function Br(e,t){
return f("li",{},f("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function Gd(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:Bn(e,n)));return Kd.filter(n=>t.
has(n))}function qd(e,t){return t!=="image"||!e.ui.data?.still?Wr[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function Yd(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?Te("kept-in-way",n.reservation.hatch):Te(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var Vd=14,Jd="show every region, or fold again what no step touches (u)";function Mt(e){e.append(f("footer",{class:"fv-map-under"},f("div",{class:"fv-map-said"})))}
function Hr(e,{shape:t,unfold:n}){let o=Fr(e),s=f("p",{class:"fv-picked-said",role:"status"}),r=x("unfold","Unfold",Jd,()=>n()),a=f("div",{class:"fv-map-said"},
s,o.element),i=f("div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(Zd),l=e.body.querySelector(".fv-map-under")??f("footer",{class:"fv-map-under"});
return l.replaceChildren(a,r),e.body.append(l,i,...c),{draw(){Qd(e,c),eu(e,i);let d=cs(tu(e));s.textContent!==d&&(s.textContent=d),s.hidden=!d,o.draw(),r.hidden=
!t.folds().length,r.textContent=t.unfolded()?"Fold":"Unfold"}}}function Zd({title:e,note:t}){return f("span",{class:"fv-head"},f("b",{},e),...t?[" ",f("span",{},
t)]:[])}function Ur(e){let t=e.columns.slice(1).map((n,o)=>e.edges(o+1)[0]-e.edges(o)[1]);return Math.min(Vd,...t.map(n=>n/2))}function Xr(e){let t=Ur(e);return e.
columns.map((n,o)=>e.edges(o)[1]-e.edges(o)[0]+2*t)}function Kr(e){let t=Xr(e),n=o=>e.columns.every(({title:s},r)=>!s.includes(" ")||e.widthOf(o(s),!1,!0)<=t[r]);
return n(o=>o)?"line":n(Gr)?"low":"tight"}var Gr=e=>e.replace(/[A-Z]{2,}/g,t=>t.slice(0,1)+t.slice(1).toLowerCase());function Qd(e,t){let{bbox:n}=e.bokeh.frame,
o=Ur(e),s=Xr(e);e.columns.forEach(({title:r,note:a,short:i="(assumed)"},c)=>{let[l,d]=e.edges(c),u=t[c].querySelector("span"),p=g=>e.widthOf(`${r} ${g}`,!1,!0)<=
s[c],h=a?[a,i].find(p):"";u&&(u.textContent=h??""),t[c].style.left=`${n.left+l-o}px`,t[c].style.width=`${d-l+2*o}px`,t[c].classList.toggle("fv-tight",e.headings===
"tight");let m=t[c].querySelector("b");m.textContent=e.headings==="line"?r:Gr(r)})}function eu(e,t){let{view:n,height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=
!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*o}px`,t.style.height=`${Math.max(Math.min(r/s.total,
1)*o,16)}px`}function tu(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.columns[n].table(),l=c[o]?"Windows DLLs":i[o]===
"image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}return[...t.values()]}var nu=420,ou=34,Vr="▸ ",qr=12;function Jr(e,t,n){let o=f("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??su(a,t,
n);return s.set(a.start,i),i}return{draw(){let{left:a,top:i,width:c,height:l}=e.bokeh.frame.bbox;Zr(o,{left:a,top:i,width:c,height:l});let d=e.layout.folds.filter(
({first:p,last:h})=>{let{tops:m}=e.layout;return e.screen(m[h])>0&&e.screen(m[p])<e.height}),u=new Set(d.map(p=>p.start));for(let[p,{button:h}]of s)u.has(p)||(h.
remove(),s.delete(p));d.forEach((p,h)=>{let m=r(p);ru(e,p,m),o.children[h]!==m.button&&o.insertBefore(m.button,o.children[h]??null)})}}}function su(e,t,n){let o=f(
"span",{class:"fv-fold-text"}),s=f("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=f("span",{"aria-hidden":"true"},Vr),
i=f("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}var Yr=new WeakMap;function Zr(e,t){let n=Object.entries(t).map(([o,s])=>[o,`${s}px`]);Yr.get(e)!==n.join()&&(Yr.set(e,n.join()),Object.
assign(e.style,Object.fromEntries(n)))}function ru(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:au(e,t)});
let{seen:s}=n,{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),d=Math.min(2,i/8),[u,p]=[a+
d,i-2*d];Zr(n.button,{left:c,top:u,width:l-c,height:p}),n.button.hidden=i<10||!s.regions.length;let h=JSON.stringify([s.title,s.state,s.names,l-c,e.type]);if(n.
said===h)return;n.said=h;let m=e.widthOf(s.state,!1,s.state.startsWith("≠")),g=l-c-ou-e.widthOf(Vr)-m;n.text.textContent=xe(s.title,g,e.widthOf),n.state.textContent=
s.state,n.button.title=`${s.names}
click to open`,n.button.dataset.state=s.state}function au(e,t){let n=e.columns.map(()=>[]),o=!1;for(let u of t.spans){let p=e.layout.ground.spans[u];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((u,p)=>u.length?[p]:[]),r=u=>`${u.
start}-${u.end}-${u.use}`,a=s.map(u=>new Set(n[u].map(r))),c=[...new Set(a.flatMap(u=>[...u]))].filter(u=>a.some(p=>!p.has(u))).length,l=n.flat(),d=[...new Set(
l.map(u=>u.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:wr(l),state:as({columns:s.length,differ:c,assumed:o,narrow:e.
width<nu}),names:[...d.slice(0,qr),...d.length>qr?["…"]:[]].join(", ")}}function iu(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function Lt(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!iu(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,d=s.clientY-c;t.frame.bbox.contains(l,d)&&n(l,d,s)})}var cu=new Set(["in-way","injected","block"]);function ea(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:d}=t,u=n.top,p=n.top+o/n.zoom,
h=lu(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=d.first[i+m],w=d.last[i+m],b=c[g],y=c[w];y<u||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,y)}return h.
finish()}var Wn=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,Qr=(e,t)=>e.dll[t]>=0?Wn(e,t):"many";function lu(e,t,n){let o=[],s=null;function r(c,l){let d=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:d})}function a(){if(!s)return;let{top:c,bottom:l,row:d,kin:u,count:p,
looks:h}=s,m={row:p>1?-1:d,first:d,count:p,top:c,bottom:l};r(m,u==="many"?du(h):u),s=null}function i(c,l,d){if((d-l)*n>=1.3||cu.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(d,l+1/n)};r(p,Wn(t,c));return}(!s||!fu(s,Qr(t,c),l,d,n))&&(a(),s={top:l,bottom:d,row:c,kin:Qr(t,c),count:0,looks:new Map});
let u=Wn(t,c);s.bottom=Math.max(s.bottom,d),s.count+=1,s.looks.set(u,(s.looks.get(u)??0)+d-l)}return{take:i,finish(){return a(),o}}}function fu(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function du(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function ta(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function At(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=uu(t,n.y),s=t[o-1],r=t[o];s&&na(s,n)||r&&na(n,r)||t.splice(o,0,n)}return t}
function na(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function uu(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}function oa(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function pu(e,t){let n=oa(t);return[
...oa(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function ra(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return pu(o,s).flatMap(a=>{let i=[sa(e,t,a.parent),sa(e,n,a.child)];
if(i.some(d=>d.folded))return[];let c=Math.min(...i.map(d=>d.top));return Math.max(...i.map(d=>d.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:O(o.base[a.parent]),got:O(s.base[a.child])}]})}function sa({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var hu=20,Hn=18,aa=3,ia=["x0","y0","x1","y1"],ca=["colour","dash","row","name","standing","wanted","got"],Fn=e=>Object.fromEntries(e.map(t=>[t,[]]));function la(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function fa(e){let t=Fn([...ia,...ca]),n=Fn([...ia,"xs",...ca]);e.linked=[];for(let s of e.links)for(let r of e.captured?
gu(e,s):mu(e,s))la(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&wu(e,r);bu(e),e.give("links",t),e.give("curves",n);let o=Fn(["x","y","size","colour"]);for(let s of e.
circles)la(o,s);e.circles=[],e.give("circles",o)}function mu(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,d=new Set,u=[];for(let[p,h,m]of Ot(e,o)){let g=(h-p)*e.view.zoom<aa,w=`${s[m]}/${Math.floor(p*e.view.zoom/aa)}`;if(g&&
d.has(w))continue;d.add(w);let b=(p+h)/2,y=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",v=Math.max(a[m].size,1),k=y?(e.layout.y(r[m])+e.layout.y(r[m]+v))/2:b,S=i[s[m]];
u.push({x0:c,y0:b,x1:l,y1:k,xs:(c+l)/2,colour:S.colour,dash:S.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:O(a[m].base),got:r[m]?O(r[m]):
"–",sign:(h-p)*e.view.zoom>=Hn?S.sign:""})}return u}function gu(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return ra(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],d=a.high*e.view.zoom>=Hn;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:d?l:""}})}function wu(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:hu*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function bu(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let a of e.boxes){if(a.column!==t&&a.column!==n)continue;let i=e.columns[a.
column].table(),c=`${a.bottom}/${a.look}/${a.row<0?a.count:i.title[a.row]}`,l=s.get(a.top)??{y:(a.top+a.bottom)/2,high:0,said:[]};l.said.push(`${a.column}`,c),l.
high=Math.max(l.high,(a.bottom-a.top)*e.view.zoom),s.set(a.top,l)}let r=[...s.values()].flatMap(({y:a,high:i,said:c})=>{if(i<Hn-4)return[];let l=c.length===4&&c[1]===
c[3];return[{y:a*e.view.zoom,height:e.type,rank:Number(l),at:a}]});for(let{at:a,rank:i}of At(r))e.write({x:o,y:a,text:i?"=":"≠",align:"center",strong:!0})}}function da(e,t,n,o){
let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),d=i+
(c-i)*l*l*(3-2*l),u=Math.abs(n-d);u>r||(r=u,s=a)}return s}function yu(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function ve({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,yu(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function Tt(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),ve({top:i,zoom:e.zoom},t,n)}function Pt(e,t,n,o,s){let{zoom:r}=ve({top:0,zoom:e.zoom*t},o,s);return ve({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var ku=5,xu=10,vu=1.0015;function ua(e,t){e.body.addEventListener("wheel",n=>Su(e,t.move,n),{passive:!1}),Lt(e.body,e.bokeh,(n,o,s)=>$u(e,t.select,n,o,s)),Ou(e,
t)}function Su(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(Pt(o,vu**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function $u(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),d=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),u=d<0?null:ta(e.boxes,d,l);if(u&&u.row>=0){t?t(d,u.row,{add:i}):r.selectRow(e.
columns[d].who,u.row,i);return}let p=u?null:da(e,c,e.screen(l),xu);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function Ou(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>ku;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?Eu(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:d,y:u}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(Mu(e,{x:d,y:u},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function Eu(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function Mu(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(u=>r.invert(
u-o)).sort((u,p)=>u-p),[l,d]=[t.y,n.y].map(u=>a.invert(u-s)).sort((u,p)=>u-p);return e.boxes.filter(u=>{let[p,h]=e.edges(u.column);return u.row>=0&&p<c&&i<h&&u.
top<d&&l<u.bottom}).map(u=>[u.column,u.row])}var Lu=16,ha=5,Ct=5;function ma(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function ga(e,t,n){let{layout:o,type:s}=e,r=Lu*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let d=n.at(-1);if(d?.kind==="taken"){let p=o.address(
d.bottom),h=e.screen(d.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:d.bottom,text:""})}let u=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${M(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;u.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return At(u.filter(p=>p.y>-r&&p.y<e.height+r))}function wa(e,t,n){let o=e.axis,{zoom:s}=e.view,r=pa(),a=pa();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let d=i==="free"&&(l-c)*s>3*Ct,u=(c+l)/2,p=Ct*.4/s;if(i==="fold")Se(a,o,c,o,l);else if(!d)Se(r,o,
c,o,l);else{Se(r,o,c,o,u-p),Se(r,o,u+p,o,l);for(let h of[-p,p])Se(r,o-Ct,u+h+p,o+Ct,u+h-p)}}for(let{address:i,at:c}of n)i>=0&&Se(r,o-ha,c,o,c);return{solid:r,dotted:a}}
var pa=()=>({x0:[],y0:[],x1:[],y1:[]});function Se(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function ba(e,t){let n=e.axis-2*ha;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=kt(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var Au=12,Tu=44,Pu=16,Cu=12,_u={x:NaN,y:NaN,text:"",colour:"#000000"},zu=["halo normal","halo bold","text normal","text bold","text mono"];function ka(e,t){let n=t.
columns.map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,
captured:!!t.captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,
zoom:1},boxes:[],width:1,height:1,axis:1,type:12,headings:"line",complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.
light.looks),"kept-in-way"],texts:xa(),mostTexts:new Map,...Iu(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>Ru(s,
r),picked:t.picked??(()=>ya(n,e.pickedRows())),found:t.found??(()=>ya(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:q(r,s.type,i?"bold":"norma\
l"),write:r=>Du(s,r),theme:()=>e.theme()};return s}function Iu(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.
data};let n=new Map;return{sources:t,give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function Nu({links:e,
equals:t,type:n},o){let s=([r,a])=>r===o-1&&a===o;return e.some(s)?Tu:t.some(s)?Pu+n:Cu}function Ru(e,t){let{columns:n,width:o,axis:s}=e,r=o-s-Au,a=l=>{let[d,u]=[
n[l-1],n[l]];return d&&u?Math.max(Nu(e,l)-(u.x0-d.x1)*r,0)/2:0},{x0:i,x1:c}=n[t];return[s+i*r+a(t),s+c*r-a(t+1)]}function ya(e,t){return t.flatMap(([n,o])=>e.flatMap(
s=>s.who===n?[[s.index,o]]:[]))}function xa(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(zu.map(t=>[t,e()]))}function Du(e,{x:t,y:n,text:o,align:s="\
left",soft:r,strong:a,mono:i,colour:c,halo:l}){let d=e.theme(),u=s==="right"?1:s==="center"?.5:0,h={x:u?t-u*e.widthOf(o,i,a):t,y:n,text:o,colour:c??(r?d.soft:d.
ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,y]of Object.entries(h))w[b].push(y)}}function va(e){
for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.entries(_u))n[s].push(r);e.
give(t,n)}e.texts=xa()}function Sa(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.lineJoin="round",n.apply(t,
o)}}function $a(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.invert(n-s),i=e.columns.
findIndex((c,l)=>{let[d,u]=e.edges(l);return d<=r&&r<=u});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var ju=[...J,"places","focus","frames"];function Ea(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.fits()||t.
all();for(let c of a)c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||Bu(e,c))&&(e.version+=1),!(c&&!ju.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){Et(e,c),i()},close(){for(let c of a)c.change.disconnect(i)},
unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&Oa(e,t,c)},at:(c,l)=>$a(e,c,l),reveal:c=>Oa(e,t,c),...Wu(e,t)}}function Bu({
columns:e},t){return e.some(({who:n,table:o})=>{let{stays:s}=o();return[...t.get(n)??[]].some(r=>s[r])})}function Oa(e,t,n){if(!n.length)return;let o=e.layout.y(
Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(Tt(e.view,e.height,e.layout.total,[o,s]))}function Wu(e,t){function n(){let{view:o,
height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.layout.y(o),address:o=>e.layout.address(
o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,zoom:e.height/Math.max(r-s,1)})},zoomBy(o){
let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(Pt(s,1/o,i,r,a.total))}}}var Hu=16,Uu=1.08,Xu=26;function _t(e,t){let n=ka(e,t),o=Lr(n,e),s=qu(n,o),r=Jr(n,c=>s.open(c),c=>i.reveal([c])),a=Hr(n,{shape:o,unfold:c=>s.unfold(c)});s.around=
()=>{r.draw(),a.draw()};let i=Ea(n,s,o);return ua(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,d])=>[n.columns[l].who,d]))}),Sa(n),Et(n,e.theme()),
s.all(),i}function Ku(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let{borders:o}=t.
ground(),s=e.widthOf(Gs(o[o.length-1]),!0);e.axis=Math.ceil(Math.max(s,e.widthOf("1023.9 MiB free")))+Hu,e.headings=Kr(e);let r=e.headings==="tight"?2*Uu*e.type:
e.type*1.43+6,a=Math.max(Xu,Math.ceil(r));n.min_border_top!==a&&n.setv({min_border_top:a})}function Gu(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv(
{start:0,end:s}),r.y_range.setv({start:n.top+o/n.zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>ea(t.rowsOf(l),e.layout,n,o));let a=ma(e,e.boxes),i=ga(e,e.boxes,
a);e.free=i.some(l=>l.address<0);let c=wa(e,a,i);e.give("axis",c.solid),e.give("axis fold",c.dotted),Ir(e),Dr(e),fa(e),ba(e,i),va(e)}function Ma(e){let{figure:t,
ui:n}=e;return[t.inner_width,t.inner_height,n.type?.label,e.theme()]}function qu(e,t){let n=!1,o;function s(i,c){let l=e.layout,d=c??l?.address(e.view.top)??0,u=l?
e.screen(l.y(d)):0;e.layout=t.lay(e.height-8,Sr(e.type));let{height:p,layout:h}=e,{zoom:m}=e.view,g=n?{top:h.y(d)-u/m,zoom:m}:{top:0,zoom:1};e.view=ve(g,p,h.total);
let w=i||!n?t.subject():null;if(!w)return;let b=w.map(h.y);e.view=Tt(e.view,p,h.total,b)}let r=[],a={around:()=>{},fits:()=>Ma(e).every((i,c)=>i===r[c]),moved:()=>n,
follows:()=>o!==void 0&&`${o}`==`${t.subject()}`,draw(){Gu(e,t),a.around()},all(i=!1,c){r=Ma(e),Ku(e,t),jr(e),s(i,c),a.draw(),o=i?t.subject():void 0},move(i){n=
!0,o=void 0,e.view=ve(i,e.height,e.layout.total),a.draw()},reset(){n=!1,a.all()},open(i){n=!0,t.open(i),a.all(!1,i)},unfold(i=!t.unfolded()){t.unfold(i),a.reset()}};
return a}var Yu=[["parent",.03,.455],["child",.555,.975]];function Vu(e){let{data:t,store:n}=e,o=t.heads??J,s=t.still&&!o[1];return Yu.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:Ju(n,r)}))}function Ju(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}_({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,before:(e,t)=>Mt(t),make(e,t,n,o){let{
still:s}=e.data,r=Vu(e);return e.space=_t(e,{body:t,figure:n,view:o,columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function $e(e,t=()=>{}){let n=0,o=!1,s=te(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var T=(e,t)=>t?[f("dt",{},e),f("dd",{},t)]:[];function La(e,t,n){let o=e.store.region(t,n);return[f("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${ie(
o.title,60)}`),f("dl",{},...T("where",`${O(o.start)} – ${O(o.end)}`),...T("size",M(o.end-o.start)),...T("state",o.state),...T("kind",o.kind),...T("protection",
o.protect),...T("use",o.use),...T("name",o.name),...T("allocation",O(o.base)),...T("known from",e.origin(o)))]}function Aa(e,t){let n=e.data.dlls[t],{standing:o,
base:s}=e.store.tables.places;return[f("h3",{},n.name),f("dl",{},...T("in the child",s[t]?`${o[t]}, at ${O(s[t])}`:o[t]),...T("in the parent",`${O(n.base)} – ${O(
n.base+n.size)}`),...T("prefers",O(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...T("size",M(n.size)),...T("list",n.kind==="link"?"linked":
"dlopened"),...T("imports",n.imports),...T("file",n.path),...T("headers from",n.headers))]}var Zu="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",Qu=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function ep(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(Qu),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${Zu}${o}`,"gi"),numbers:t}}function tp(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],d=t.numbers.get(l.toLowerCase()),u=d===void 0?
Number(l):0;(d===void 0?!n(u)||l!==`0x${u.toString(16)}`:o.has(d))||(r(a.slice(i,c.index)),d!==void 0&&o.add(d),s.push(d===void 0?{text:l,address:u}:{text:l,term:d}),
i=c.index+l.length)}r(a.slice(i))}return s}function Ta(e,t){let{data:n}=e,o=n.glossary??[],s=ep(o),r=new Set,a=new Set,i=null;function c(d){if(i!==n.tables){i=n.
tables;let{parent:u,child:p}=n.tables;r=new Set([u,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(d)}function l({text:d,term:u,address:p}){if(p!==void 0)return D(p);if(u===void 0)return d;let h=f("button",{type:"button",class:"fv-term",title:o[u][1]},d);
return h.addEventListener("click",()=>t(u,h)),h}return{begin(){a=new Set},write(d,u){d.replaceChildren(...tp(u,s,c,a).map(l))}}}function Pa(e,t){return f("span",{class:"fv-range"},D(e)," – ",D(t))}function zt(e,t,...n){return f("tr",{role:"row",data:{row:t}},f("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>f("td",{role:"cell"},o)))}function np(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function Ca(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[zt("Needs","needs",Pa(t.start,t.end),M(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(zt("In the way","way",Pa(s.start,s.end),M(s.end-s.start),np(e,s)));return t.more&&o.push(zt("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(zt("In the way","free","nothing at this step","","")),o}function _a(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function za(e){let t=f("b"),n=f("span"),o=f("button",{type:"button",class:"fv-link"},"Glossary"),s=f("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[d,u]=e.data.glossary[i];
t.textContent=d,n.textContent=u.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var op={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},he=(e,t="p")=>f(t,{data:{say:e}});function sp(e){let t=he("kind","span"),n=he("phase","sp\
an"),o=he("place","b"),s=he("line","span"),r=he("what","h2"),[a,i,c,l,d,u]=[...["why","assumed","instead","older","source","note"].map(S=>he(S))],p=he("facts","\
ul"),h="The place that is needed, and who is there",m=f("tbody",{role:"rowgroup"}),g=f("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:f("p",{
class:"fv-read"},o,s),instead:f("div",{},f("h3",{},"Instead"),c),older:f("div",{},f("h3",{},"Before the patches"),l),note:f("div",{class:"fv-note"},f("h3",{},"✎\
 Note"),u)},y=[f("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],v=f("div",{class:"fv-words","aria-live":"polite"},...y,w.instead,w.older,d,e);return{...{
kind:t,phase:n,place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:d,note:u},facts:p,needs:g,rows:m,boxes:w,panel:v}}function rp({data:e,store:t,size:n,
root:o,paired:s}){if(e.still)return{text:"",title:""};let r=we(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"projected"in
o.dataset||s&&n!=="wide"?[]:[`Step ${t.step}`],...a?[s?a:R(e,a)]:[],...s?[]:[`in the ${es(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}
function ap(e){let t=(s,r)=>f("span",{class:`fv-by-${s}`},r),n=[f("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=x(
"reveal","",null,()=>e.lecture.reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),f("div",{class:"fv-cover"},o)}function It(e,t,n=e){se(e,t),n.hidden=!t}
function Ia(e){let{store:t,data:n}=e,o=za(e),s=Ta(e,o.explain),r=sp(o.element);r.panel.prepend(ap(e));function a(l,d,u=l){s.write(l,d),u.hidden=!d}function i(l){
let d=n.needs?.[t.step],u=Ca(n,d,l.kind);r.rows.replaceChildren(...u),r.needs.hidden=!u.length,a(r.assumed,u.length?_a(n,d):"");let p=l.facts.slice(u.length?d.placed:
0),h=p.map(()=>f("li"));h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),d=t.read(),u=rp(e);
s.begin(),o.hide(),e.panes.why.dataset.kind=l.kind,It(r.kind,op[l.kind]??""),It(r.phase,u.text),r.phase.title=u.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.
hidden=!d,r.place.textContent=d?.place??"",r.line.textContent=d?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),It(r.source,
l.source),It(r.note,n.notes?.[t.step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function ip(e,t){let{panel:n,tell:o}=Ia(e),s=f("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=$e(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),d=x("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let u=l>=0?Aa(e,l):[];for(let[p,h]of c.slice(
0,6))u.push(...La(e,p,h));s.replaceChildren(d,...u)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}_({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:ip});var Na=20;function cp(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,d)=>{let u=n.
get(s[d])??-1,p=d===c-1,h={number:d,dll:u,name:s[d],now:p,said:"holds nothing yet",address:-1,size:0};return r[d]>=0?{...h,said:"holds",address:r[d],size:lp(e.child,
r[d])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[u])?{...h,said:"≈ on trial at",address:i[u]}:a[u]==="same place"?{...h,
said:"✓ loaded at",address:i[u]}:h:h})}function lp(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function Ra(e){let t=new Map(
e.dlls.map((n,o)=>[o,[]]));return et(e,"places",(n,o,s,r)=>{o==="standing"&&t.get(s)?.push([n,r])}),t}var Da={reserved:"kept since",blocked:"refused,","same pla\
ce":"loaded,",interim:"on trial, right place,",elsewhere:"elsewhere,"};function fp(e,t,n){let o=e.findLast(([s])=>s<=n);return Da[t]?o?`${Da[t]} step ${o[0]}`:t:
"not reached"}function dp(e,t){let n=t.address<0?"":f("span",{class:"fv-where"},D(t.address),t.size?`, ${M(t.size)}`:"");return f("li",{class:t.now?"fv-card fv-\
now":"fv-card",data:{dll:t.dll}},f("button",{type:"button",title:`retry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},f("span",{class:"fv-ro\
und"},String(t.number))," ",f("b",{},ie(t.name,28))," ",f("span",{class:"fv-block"},t.said)," ",n))}function up(e,t,n){let o=e.store.tables.places.standing[t],s=e.
store.words().dll===t,r=[t,e.data.dlls[t],n,o,s];return[JSON.stringify(r),()=>pp(e,t,n,o,s)]}function pp(e,t,n,o,s){let{name:r,base:a,size:i}=e.data.dlls[t];return f(
"li",{class:s?"fv-card fv-now":"fv-card",data:{dll:t,standing:o}},f("button",{type:"button",title:`select ${r}`,onclick:()=>e.select({dll:t})},f("span",{class:"\
fv-round","aria-hidden":"true"},e.themes.light.links[o]?.sign??"–")," ",f("b",{},ie(r,28))," ",f("span",{class:"fv-block"},n)," ",f("span",{class:"fv-where"},
D(a),`, ${M(i)}`)))}function hp(e,t){let{store:n,data:o}=e,r=f("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=f("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((u,p)=>[u.name,p])),c="",l=te(()=>{let u=r.lastElementChild;if(!u)return;let p=u.offsetTop+u.offsetHeight;(p>t.scrollTop+t.clientHeight||
u.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function d(){let u=cp(n.tables,n.words().kind,i),p=JSON.stringify(u);if(p===c)return;c=p,r.replaceChildren(
...u.map(g=>dp(e,g))),r.hidden=!u.length;let h=ja(o);a.textContent=u.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=u.length?wp(u.length-1,o.retries):h),l()}return{list:r,idle:a,tell:d,follow:l}}function mp(e){let{store:t,data:n}=e,o=f("h3",{},"He\
ld by the child at this step"),s=f("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=vt(s),a=Ra(n);function i(){let{standing:c}=t.tables.
places,l=n.dlls.map((m,g)=>g).filter(m=>n.dlls[m].kind==="load"),d=l.filter(m=>c[m]!=="not yet"),u=(l.length>Na?d:l).slice(0,Na),p=m=>fp(a.get(m)??[],c[m],t.step),
h=`and ${l.length-u.length} more`;r([...u.map(m=>up(e,m,p(m))),...l.length>u.length?[[h,()=>f("li",{class:"fv-none"},h)]]:[]]),o.hidden=s.hidden=!l.length}return{
head:o,list:s,tell:i,renew(){a=Ra(n)}}}function gp(e,t){let n=hp(e,t),o=mp(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[
...n.list.children,...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),
{name:"recursion",update:r,pick:s,resize:n.follow,renew(){o.renew(),r()}}}function wp(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function ja(e,t){
return zo(e,"frames")||t?.size==="wide"&&e.dlls.some(n=>n.kind==="load")?"":"not used by this fork"}_({name:"recursion",title:"Recursion",scrolls:!0,make:gp,unused:ja});function Ba({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function Wa({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),d=a?26:Math.min(Math.max(l-3,2),8);return e.map((u,p)=>{let h=(t[p]??0)*l+4,m=u*i+8/2;return{
left:m,right:m+c,top:h-d/2,bottom:h+d/2}})}function Fa(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function Ha(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],d=c?30*.7:((l[0]??0)-(i[0]??0))/2,u=[i[0],i[1],l[0],l[1],(i[0]??0)+d,i[1],
c?(l[0]??0)+d:(l[0]??0)-d,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(u[h]??0))}),n}var bp=["unvisited","visited","appended"];function yp(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function kp({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function xp({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function vp(e,t){let n=(o,s)=>B(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function Sp(e,t){let n=lt(t),o=ct(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var Nt=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),Un=({data:e,store:t})=>Ba(e.sorting,t.tables.cycles.x.length>0);function $p(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=Un(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=Wa(s,t.data.sorting,c,l,i);let d=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),u=(m,g)=>d.get(`${m}/${g}`);o("e\
dges",Ha(r,u));let p=m=>a.x.map((g,w)=>u(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function Ua({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>q(c,Ga(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",d=r.standing[c]==="blocked"?"✗ ":"",u=t[c];return u?xe(l+d+s.name[c],u.right-u.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var Ga=e=>Math.max(e.type?.label??12,12);function Xa(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=Un(t),i=s.x.map((p,h)=>h);for(let p of bp){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{...Nt(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>yp(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),d=i.filter(p=>r.standing[p]===
"blocked");o("node current",Nt(e,c)),o("node blocked",Nt(e,d));let u=`${Ga(t)}px`;for(let p of["names","names now","cycle names"])B(n.get(p).glyph,{text_font_size:u});
o("names",Ua(e,a?l:[],"normal")),o("names now",Ua(e,a?c:[],"bold"))}function Ka(e){let t=e.ui.pickedDll();e.give("node picked",Nt(e,t<0?[]:[t]))}function Op(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>f("li",{data:{dll:s}},e.name[s])))}
function Ep({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function Mp(e,t,n,o){let{store:s}=e,r=f("ol",{class:"fv-order","aria-label":"The new list"}),a=f("p",{class:"\
fv-order-said"});t.after(f("div",{class:"fv-under"},a,r));let i=Sp(e,n),c=()=>{Op(s.tables.nodes,r),a.textContent=xp(e.data)},l=!1,d=()=>{let h=Un(e);o.el.style.
minHeight=`${Math.min(h.height,8e3)}px`,o.el.style.minWidth=`${h.width}px`,$p(i),Xa(i),Ka(i)},u=de(()=>{l=!fe(e.panes.sorting),l||d()});Lt(t,o,(h,m)=>{let g=Fa(
i.boxes,h-o.frame.bbox.left,m-o.frame.bbox.top);g>=0&&e.select({dll:g})});let p=de(()=>Ep(i,t));return ft(n,u),u(),c(),{name:"sorting",update(h){!h.has("nodes")&&
!h.has("places")||(Xa(i),h.has("nodes")&&(c(),p()))},pick:()=>Ka(i),resize:u,catchUp(){l&&d(),l=!1},renew(){c(),u()},restyle(h){it(n,h),vp(i.renderers,h)},figure:n,
view:o}}_({name:"sorting",title:"Order of DLLs",figure:"sorting",make:Mp,said:e=>kp(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});var Lp=[/[-,;:()[\]{}.=/\\|&+](?![-,;:()[\]{}.=/\\|&+<>])/g,/[_a-z](?=[A-Z])|_(?!_)/g];function Ap(e,t){let n=e.lastIndexOf(" ",t);if(n>0&&e.slice(0,n).trim())return n+
1;for(let o of Lp){let r=[...e.slice(0,t+1).matchAll(o)].map(({index:a})=>a+1).findLast(a=>a<=t&&e.slice(0,a).trim());if(r)return r}return t}function He(e,t,n=0){
let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=Ap(s,r);o.push(s.slice(0,a)),s=s.slice(a)}}function Rt(e){let t=f(
"span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.getBoundingClientRect();return t.remove(),n/100||7.3}var Tp=24,qa=2,Pp=25,Cp=20;function _p(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=Tp;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function zp(e,t,n){let{functions:o}=e.data.listing,s=f("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=f("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>_p(s,r),c=te(i);function l(d,u,p){let{name:h}=o[d],m=g=>{if(u)return n();t(
d);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return f("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(d,u){let p=u.join();if(a===p)return;a=p;let h=u.length-1;s.replaceChildren(...u.map((m,g)=>l(m,m===
d,g===h))),c()}}}function Ip(e,t){let n=e.length-e.trimStart().length,o=He(e||" ",t,n+qa),s=`margin-left:${n+qa}ch`,[r,...a]=o,i=a.flatMap(c=>[f("br"),f("span",
{style:s},c)]);return{element:f("li",{},r,...i),rows:o.length}}function Np(e,t){let{functions:n}=e.data.listing,o=f("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=f("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=$e(o),d=[];return{show(u){if(r===u)return!1;r=u;let p=n[u].lines.
map(h=>Ip(h,c));d=[0];for(let h of p)d.push(d[d.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[u].source,a=null,
l.to(0),!0},mark(u){a?.removeAttribute("aria-current"),a=o.children[u]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(d[u]??0)*p,m=(d[u+1]??0)*
p,g=l.top();h>=g+(u?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let u=Math.floor((o.clientWidth-
Pp)/Rt(o)),p=Math.max(u,Cp);p!==c&&(r=-1),c=p}}}function Rp(e,t){let n=a=>{s.show(a)&&o.forget()},o=zp(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=Np(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}_({name:"algorithm",title:"Code",make:Rp});function Ya(e){let t=x("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await Dp(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function Dp(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=f("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var jp=6,Bp=18,Wp=2,Fp=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function Xn(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=Fp(t,n);if(!a){let d=He(
r,o,2);return{pieces:d,answer:"",below:!1,rows:d.length}}let i=o-a.length-Wp,c=r.length>i&&i<Bp,l=He(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function Kn({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,d]=t[c]??["",!1],u=Xn(i,l,d,n),p={row:c,step:a,text:i,failed:d,
...u,top:s,high:u.rows*o.row+jp};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function Va(e,t){let n=f("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=Xn(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(f("span",{class:"fv-asked"},r.join("")),f("span",{class:"fv-ans\
wer"},a))}}}var Ja=4,Hp=25,Up=12,Xp=300;function Za(e,t,n,o){let s=0,r=60,a=$e(t,o),i=Kn({calls:[]},r,e.type),c="",l=()=>i.height>s?i.wholeFrom(i.height-s):0;function d(p){
a.to(Math.min(p,l()))}function u(p=!1){let h=[r,e.type.row].join();(p||h!==c)&&(i=Kn(e.data,r,e.type)),c=h,n.style.height=`${i.height>s?l()+s:i.height}px`}return{
lay:()=>u(!0),lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,a.measure(),t.clientWidth){let p=Math.floor((t.clientWidth-Hp)/Rt(t));r=Math.max(p,Up)}
u()},range(){let p=a.top(),h=Math.max(i.at(p)-Ja,0),m=i.at(p+(s||Xp))+Ja;return[h,Math.min(m+1,i.lines.length)]},showAround(p){let h=i.lines[p.row-1]??p,m=i.lines[p.
row+1]??p,g=m.top+m.high,w=a.top();if(h.top>=w&&g<=w+s)return;let b=[h,p].find(({top:y})=>g-y<=s)??p;d(b===p?p.top:Math.min(i.wholeFrom(g-s),h.top))},show({top:p,
high:h}){let m=a.top();p<m&&d(p),p+h>m+s&&d(p+h-s)}}}function Kp(e,t){let{store:n,data:o}=e,{list:s,space:r}=Gp(t);e.heads.get("calls")?.more?.append(Ya(o));let a=Za(e,s,r,()=>u()),i=()=>qp(o.calls,n.step),c=Va(e,
()=>a.lines()[i()]??null),l=vt(r),d=-1;function u(){let[w,b]=a.range(),y=a.lines(),v=i();l(y.slice(w,b).map(S=>Yp(e,S,{now:v,chosen:d,count:y.length})));let k=d<
0?v:d;w<=k&&k<b?s.setAttribute("aria-activedescendant",`${e.mine}call-${k}`):s.removeAttribute("aria-activedescendant"),c.draw(a.columns())}function p(){d=-1;let w=a.
lines()[Math.max(i(),0)];w&&a.showAround(w),u()}function h(w){let b=a.lines();d=Math.min(Math.max((d<0?i():d)+w,0),b.length-1),b[d]&&a.show(b[d]),u()}Qp(s,{choose:h,
go:e.go,chosen:()=>a.lines()[d]?.step??-1});let m=w=>()=>{w(),p()},g=m(a.lay);return g(),{name:"calls",update:p,unseen:()=>c.draw(a.columns()),pick:u,resize:m(a.
measure),renew:g}}function Gp(e){let t=f("div",{class:"fv-rows"}),n=f("div",{class:"fv-calls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose \
one, enter goes there"},t);return e.append(n),{list:n,space:t}}function qp(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function Yp(e,t,{
now:n,chosen:o,count:s}){let r=e.pickedDll(),a=r>=0&&e.store.words(t.step).dll===r,i={now:t.row===n,chosen:t.row===o,picked:a,count:s},c=Vp(e.store.step,t,i);return[
JSON.stringify([t,c,i.now,s]),()=>Jp(e,t,i,c)]}function Vp(e,t,n){return["fv-call",t.step>e&&"fv-future",n.now&&t.step===e&&"fv-now",n.picked&&"fv-picked",n.chosen&&
"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"].filter(Boolean).join(" ")}function Jp(e,t,n,o){return f("div",{class:o,id:`${e.mine}call-${t.row}`,role:"o\
ption",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top:${t.top}px;height:${t.
high}px`,data:{step:t.step,row:t.row}},...Zp(t))}function Zp(e){let t=f("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[f("br"),n]:[n]));return e.answer?
[t,f("span",{class:"fv-answer"},e.answer)]:[t]}function Qp(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(Number(o.dataset.step))}),
e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.chosen()>=0)t.go(t.chosen());else
return;n.preventDefault(),n.stopPropagation()})}_({name:"calls",title:"Calls of Windows",make:Kp});function Dt(e){let t=f("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},f("option",{value:"decisions"},"Decisions"),f("option",{value:"all"},"All steps")),n=f("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>f("option",{value:o},s)));return{pace:t,speed:n}}var eh=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
Gn=["leave","predict","present","theme","help"],th=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],nh={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...Gn]},Qa=["back","next","wher\
e","predict","present"];function ei(e,t,n,o){let s="",r=i=>[e.size,e.tall,i.presenting,i.projected,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.
places,{presenting:l,projected:d}=e.layout??{},u=r(e.layout??{});if(!c||u===s&&!i||!e.root.isConnected)return;let p=rt(e.root),h=eh.filter(k=>o[k]),m=!d&&["wide",
"middle"].includes(e.size),g=new Set(d?h.filter(k=>!Qa.includes(k)):nh[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let k of h)
(g.has(k)?n.room:m&&Gn.includes(k)?c:t).append(o[k]);(m?c:t).append(n.element)})();for(let k of th){if(t.scrollWidth<=t.clientWidth+1)break;!o[k]||g.has(k)||d&&
Qa.includes(k)||(g.add(k),n.room.append(o[k]))}let b=[...Gn.map(k=>o[k]),n.element].filter(Boolean),y=b.find(k=>k.parentNode===t&&!k.hidden);for(let k of b)k.classList.
toggle("fv-apart",k===y);e.tall==="high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(e.layout??{}),Q(e.root,p)}
return{fit:a}}async function jt(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=f("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var oh="Copied";function ti(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=f("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=x("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(d,u){let p=o(d),h=await jt(p);a.textContent=h?oh:
s;let m=u.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",sh(p),` ${m}`),h||rh(e.alert.element)}}}function sh(e){return f("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function rh(e){let t=e.querySelector("input");t?.focus(),t?.select()}function Bt(e){let t=f("div",{class:"fv-menu-room"}),n=x("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=f("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=x("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(K("more"));let r=f("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function oi(e){let{data:t,store:n,host:o}=e,s=bt(e,()=>d.tell(),o.keep?.playing),[r,a]=[f("b"),document.createTextNode("")],i=f("output",{class:"fv-number","ari\
a-live":"off"},"Step ",r,a),c=f("span",{class:"fv-phase-said"}),l=ch(e),d=lh(s),u=fh(e),p=dh(e);e.tools.find=f("div",{class:"fv-find",role:"search"});let h=f("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Stepping"}),m=Bt(e),g=f("span",{class:"fv-stands"},i,c),w={...l,...d.elements,where:g,find:e.tools.find,...u.elements,
...p},b=ei(e,h,m,w),y=!1;function v(k){y=!!k,i.style.minWidth=`${8+2*String(n.last).length}ch`,r.parentNode!==i&&i.replaceChildren("Step ",r,a),se(r,String(n.step)),
se(a,` of ${n.last}`),se(c,R(t,n.words().phase)),l.first.disabled=l.back.disabled=n.step===0,l.next.disabled=l.last.disabled=n.step===n.last,y&&(l.next.disabled=
!1),ih(e,{number:i,waited:y,...l,...p}),d.tell()}return e.fit=b.fit,{element:h,tell:v,menu:m,play:()=>s.toggle(),renew:()=>v(y),reset:u.reset,linked:(k,S)=>u.linked?.(
k,S),fill(){let k=[...Object.values(l),...Object.values(d.elements),g];if(t.still)for(let S of k)S.hidden=!0;e.places.player.append(h)},keep:()=>s.keep(),close(){
s.close(),m.close()}}}var qn=["Previous step (left arrow)","Next step (right arrow)"],ah=["Previous decision (Page Up)","Next decision (Page Down)"];function ni(e,t){
e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}function ih({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&
!e.still;c.hidden=!l;let[d,u]=l?ah:qn;if(ni(a,d),ni(i,u),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=
Us(p,n.step,o==="phone"),a.disabled=p.number===0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function Ue(e,t,n,o=e){let s=x(e,"",t,n,{class:"fv-icon",
"aria-label":t});return s.append(K(o)),s}function ch(e){let{store:t}=e;return{first:Ue("first","First step (Home)",()=>e.go(0)),back:Ue("back",qn[0],()=>e.lecture.
active?e.lecture.back():e.go(t.step-1)),next:Ue("next",qn[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:Ue("last","Last step (End)",()=>e.go(t.last))}}
function lh(e){let t=x("play","","Play, or stop (space)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=Dt(e);return{elements:{play:t,pace:n,speed:o},
tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==s&&t.replaceChildren(K(e.playing?"stop":"play"),f("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",
s),n.value=e.policy,o.value=String(e.speed)}}}function fh(e){let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=f("sel\
ect",{"aria-label":"Policy",title:"Under which policy the fork runs",data:{do:"policy"},onchange:u=>e.ask({kind:"policy",name:u.target.value})},...t.policies.map(
u=>f("option",{value:u,selected:u===t.policy},u))),s=f("select",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:u=>e.ask(
{kind:"scenario",number:u.target.selectedIndex})},...t.scenarios.map((u,p)=>f("option",{value:p,selected:p===t.scenario},ie(u,40)))),r=t.still?"Write one file t\
o look at in any browser; it opens here":"Write one file to step through in any browser; it opens here",a={export:x("export","Export",r,()=>e.ask({kind:"export",
step:e.store.step}))},i=x("what-if","What if…","Change the fork and run it again (w)",()=>e.whatIf()),c=ti(e),l=c?{link:c.element}:{};return{elements:t.still?
a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function dh(e){let{
host:t}=e,n=x("present","Present","The map and the words alone, large (p; Esc leaves)",()=>e.present()),o=x("predict","Predict","Cover what happens next until y\
ou ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false","aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:x("leave","↩ why it fails","ba\
ck to the diagnosis",t.leave)}:{},predict:o,present:n,theme:Ue("theme","Light or dark (t)",()=>e.toggleTheme()),help:x("help","?","Keys and signs (?)",()=>e.keys.
help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function si(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(d,u={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:d,...u})}}let a=uh(n(),r,s?.what),i=mh(s?.values??!0),c=f("section",{class:"fv-live","aria-label":"Live processes"},i.standing,ph(
a),i.told,i.values);e.places.live.append(c);function l(){let d=c.contains(le(e.root))||Ce(e.root),{standing:u,intact:p}=n();c.dataset.standing=u==="done"&&!p?"f\
ailed":u,i.show(n()),hh(a,n()),d&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function uh({breaks:e},t,n){let o=e.map(([i,c])=>f("option",{value:i,selected:i===n},c)),s=f("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=f("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>x(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:x("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function ph({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return f("div",{class:"fv-live-tools"},e,t,n,f("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,f("span",{class:"fv-break"},r,a),i,c)}function hh(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:d,again:u}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=d.disabled=!n,u.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function mh(e){let t=f("p",{class:"fv-standing",role:"status"}),n=f("div"),o=f("summary"),s=f("tbody"),a=f("tr",{},...["value","before","par\
ent","child"].map(c=>f("th",{scope:"col"},c))),i=f("details",{open:e},o,f("table",{},f("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
f("b",{},`${gh(c)} ${c.title}`),f("span",{},c.who)),n.replaceChildren(...c.told.map(l=>f("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(wh))}}}function gh({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function wh([e,t,...n]){
let o=n.map(s=>f("td",{class:s===t||s==="–"?null:"fv-other"},s));return f("tr",{},f("th",{scope:"row"},e),f("td",{},t),...o)}var Yn=690,Vn=400,bh=1e3,ri=100;function Jn(e,t,n){let s=[["beforeprint",e],["beforeprint",()=>{for(let{view:r}of n())r?.repaint?.()}],["afterprint",t]];for(let[
r,a]of s)window.addEventListener(r,a);return()=>{for(let[r,a]of s)window.removeEventListener(r,a)}}function ai(e){let t=f("section",{class:"fv-sheet","aria-hidd\
en":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.parts)s.makeUp?.();Zn(e),t.replaceChildren(...yh(e),...xh(e.data.said),...vh(e.data.
calls))}return{name:"print",fill:n,close:Jn(n,()=>e.colours.onPaper(!1),()=>e.parts)}}function Zn({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.
space,r=n||parseFloat(s.width)||Yn,a=o||parseFloat(s.height)||Yn,i=Math.min(1,Yn/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.
round((i-1)*a)}px`};for(let[l,d]of Object.entries(c))e.style.setProperty(`--print-${l}`,d)}function Xe(e,t){return e>0?[f("p",{},`and ${e} more ${t}`)]:[]}function yh({
data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set([...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,Vn),r=["step","phas\
e","what","why"].map(a=>f("th",{},a));return[f("h2",{},`Decisions and failures of the ${t.last+1} steps`),f("table",{},f("thead",{},f("tr",{},...r)),f("tbody",{},
...s.map(a=>kh(t,a,e.notes?.[a])))),...Xe(o.length-s.length,"steps")]}function kh(e,t,n){let o=e.words(t),s=e.read(t)?.place;return f("tr",{},f("td",{},String(t)),
f("td",{},o.phase),f("td",{},o.what,s?f("small",{},` (${s})`):null,n?f("em",{},` ✎ ${n}`):null),f("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function xh(e){
return e.flatMap(([,t,n,o])=>[f("h2",{},t),f("ul",{},...n.slice(0,ri).map(s=>f("li",{},s))),...Xe(n.length+o-ri,"of them")])}function vh(e){let t=e.slice(0,bh);
return[f("h2",{},"Calls"),f("pre",{},t.map(([,n])=>n).join(`
`)),...Xe(e.length-t.length,"calls")]}var ii=120,Sh={"":0n,k:10n,m:20n,g:30n,t:40n},$h=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function Ft(e){let t=Array.from(e);
if(t.length>tt){let o=`the query is longer than ${tt} characters`;throw Wt(o,"",tt+1,"")}let n=[];for(let{raw:o,position:s,open:r}of Eh(t)){if(r)throw Wt("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===an)throw Wt(`more than ${an} terms`,o,s,"");n.push(Mh(o,s))}return{text:e,terms:n,wantsFree:n.some(Oh)}}function Oh({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function Ht(e){let t=Array.from(e);return t.slice(0,ii).join("").replace(
/[\r\n]+$/,"").replace($h,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>ii?"…":"")}function me(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var li=()=>me("quotes enclose a whole value",'name~"my dll"');function Wt(e,t,n,o){
let s=Ht(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function Eh(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||Io.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function Mh(e,t){
try{return Lh(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:Wt(o,e,t,s??"")}}function Lh(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw me("\
one '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...Ah(n),negated:t}}function Ah(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:di(e)}:{field:"name",sign:"~",value:fi(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return Th(e.slice(0,t),o,e.slice(t+o.length))}function Th(e,t,n){if(t==='"')throw li();let o=e.toLowerCase();if(!Object.hasOwn(
Pe,o)){let r=Object.keys(Pe).join(", ");throw me(`no field is called '${Ht(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=Pe[o];
if(!s.includes(t))throw me(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw me("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:Ph(
o,fi(n))}}function Ph(e,t){let{signs:n,choices:o}=Pe[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return di(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${Ht(t)}'`;throw me(r,`it is one of ${o.join(", ")}`)}return s}function fi(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw li()}function di(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<Sh[s.toLowerCase()];
if(r<1n<<64n)return r}throw me(`'${Ht(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function Ut(e,t){return e.
terms.every(n=>Ch(n,t)!==n.negated)}function Ch({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:ci(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return _h(o.name.toLowerCase(),t,n);case"protect":return zh(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function ci(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function _h(e,t,n){
return t==="~"?e.includes(n):e===n||Ih(e)===n}function zh(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function Ih(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var Nh={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},Rh="forkviz show --find lists free runs, if it is known that no row is missing";function ui(e){
let t=f("span",{class:"fv-status",role:"status"}),n=f("input",Nh),o=x("found-previous","▲","previous found (shift+Enter)",()=>d(-1)),s=x("found-next","▼","n\
ext found (Enter)",()=>d(1)),r=null,a=[],i=-1;function c(){let p=a[i];a=r?jh(e.store,r):[],i=Qn(a,p),l(),e.space?.pick()}function l(){t.classList.remove("fv-wro\
ng"),t.title=r?.wantsFree?Rh:"",t.textContent=r?Bh(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function d(p){if(!a.length)return;let h=p>0?
0:a.length-1;i=i<0?h:(i+p+a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space?.reveal([[w[g],b[g]]]),l()}function u(){i=
-1;let{query:p,wrong:h}=Wh(n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",u),n.addEventListener(
"keydown",p=>Fh(p,n,d,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),Dh(n,{look:c,rows:()=>a,asked:()=>r!==null})}function Dh(e,{look:t,rows:n,asked:o}){
return{name:"find",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function jh(e,t){
return["parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&Ut(t,e.region(n,o))).map(o=>[n,o]))}function Qn(e,t){return t?e.findIndex(([n,o])=>n===
t[0]&&o===t[1]):-1}function Bh(e,t,n){return e?`${t<0?"":`${t+1} of `}${e} found`:n?"free runs are not listed here":"none found"}function Wh(e){try{return{query:e.
trim()?Ft(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,wrong:{what:n??o,message:o}}}}function Fh(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?
-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),o();else return;e.preventDefault(),e.stopPropagation()}var pi=12,Hh=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",O],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function eo(e){return e==null?[]:Array.isArray(e)?e:[e]}
function Uh({episodes:e,retries:t,seconds:n}){let o=V(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,pi).map(c=>`attempt ${c+
1}`),a=e.length>pi?" …":"";return`${V(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function hi({addresses:e}){return Object.entries(e??
{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${eo(o).map(O).join(" or ")}`).join(", ")}function Xh({episodes:e,inputs:t}){let n=Hh.filter(([r])=>e.some(a=>eo(a[r]).
length)),o=e.some(hi);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>eo(
c[r]).map(i).join(", ")]),...o?[["addresses",hi]]:[]]}function mi(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>f("li",{},Uh(p))),a=Xh(e),i=a.map(([p])=>f("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>f("td",{data:{label:m}},f("span",
{},g(p,h)||"–"))),l=V(t.length+o,"attempt"),d=V(n.length||t.length,"fork"),u=`${o} more are left out here: forkviz diagnose --json has all.`;return f("details",
{class:"fd-card fd-episodes"},f("summary",{},`What was read of it: ${l} to fork, ${d}`),r.length?f("ul",{},...r):null,f("table",{class:"fd-table"},f("thead",{},
f("tr",{},...i)),f("tbody",{},...t.map((p,h)=>f("tr",{},...c(p,h))))),o?f("p",{class:"fd-muted"},u):null)}var Kh={"+":"speaks for it","−":"speaks against it"},Gh={"":"","+":" fd-for","−":" fd-against"};function qh(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function to(e,t){let n=new Map;for(let o of qh(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>f("div",{class:"fd-ev"},f("p",{class:"fd-file"},o||"text"),f("ul",{},...Yh(s))))}function*Yh(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield f("li",{class:"fd-gap","aria-hidden":"true"},f("span",{},"⋯"),f("span",{}))),t=n.row.line,yield Vh(n)}function Vh({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?f("mark",{},s):s),o=f("span",{"aria-hidden":"true"},"↑ ");return f("li",{class:`fd-line${Gh[e]}`},f("span",{class:"fd-number"},Jh(e),f("\
span",{},t.line?String(t.line):"")),f("span",{},f("code",{},...n),t.means?f("span",{class:"fd-means"},o,t.means):null))}function Jh(e){if(!e)return f("b",{});let t=Kh[e];
return f("b",{title:t},f("span",{"aria-hidden":"true"},e),f("span",{class:"fd-unseen"},`${t}: `))}function Xt({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function Zh(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${Xt(e,t)})`:"",i=`${O(o)}-${O(s)}`;return[f("b",{},n||"something without\
 a name"),` is at ${i}${Qh(e)}${a}`]}function Qh({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${O(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function em({occupant:e,places:t},n){if(e)return Zh(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[f("b",{},a),` is at ${O(s)}${r?`-${O(r)}`:""}`];return["no one is named in what was read"]}function no(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>f("dd",{},...i));a.length&&n.push(f("div",{},f("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",em(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${Xt(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[f("b",{},`${s}: `),r])),n.length?[f("dl",{class:"fd-says"},...n)]:[]}function gi(e,t,n){let o=to(e,t.inputs),s=f("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return f("section",{class:"fd-card fd-evidence"},f(n,{},"Evide\
nce ",f("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?f("p",{class:"fd-muted"},r):null,...no(e,t.inputs))}var tm={cmd:"cmd",powershell:"PowerShell",dash:"dash"},nm=0;function Kt(e,t=e){return tm[e]??t}function oo(e,t="copy",n=t){let o=f("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=f("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await jt(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function so(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?f("span",{class:"fd-word"},n):n)}function Gt(e){let t=f("pre",{},f("code",{},...so(e)));return f("div",{class:"fd-cmd"},t,oo(e,"Copy the command",
"copy"))}function om({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function wi(e){let t=om(e),n=e.note?[f("p",
{class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${nm+=1}`,s=t.map(([i,c])=>{let l=Kt(i,"line"),d=f("p",{class:"fd-shell"},l);return f("div",
{class:"fd-panel",data:{shell:l}},d,Gt(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[f("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),f("label",{for:l},Kt(i,"line"))]});return r(0),[f("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},f("div",{class:"fd-heads"},...a),...s,...n)]}function sm(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function rm(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[f("p",{class:"fd-try"},f("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[f("div",{class:"\
fd-try"},f("button",{...c,disabled:!0},...l),i?Gt(i):null)]}function ro(e,t,n,o){let r=[e.effort,e.close_first].map(i=>sm(i??"")).filter(Boolean).join(" ");return f(
"li",{class:"fd-remedy"},f("div",{class:"fd-head"},f("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),f("div",{},f(n,{},e.text),f("p",{class:"fd-badges"},
...Js(e).map(Zs)),r?f("p",{},r):null)),...wi(e),...e.plan?[f("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),Gt(e.plan)]:[],...rm(e,t,
o))}function Ke({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>f("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>f("li",{},s(),`${a}: ${i}`));return[f("div",{class:"fd-caution"},f("b",{},o),f("ul",{},...r))]}function bi(e,t,n){
let{remedies:o}=e,s=f("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>ro(i,c,t[1],n)),a=o.length?f("small",{},"least effort first"):null;
return f("section",{class:"fd-card fd-remedies"},f(t[0],{},"Remedies ",a),o.length?f("ol",{},...r):s,...Ke(e))}function qt(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?f("p",{class:"fd-muted"},"Type in ",f("b",{},Kt(r))):null,l=s?[c,f("pre",{},f("code",{},...so(
s))),f("p",{},oo(s,"Copy the command"))]:[];return[f("section",{class:"fd-next"},f(n,{},`${i}: ${o}`),...l,a?f("p",{},a):null)]}function yi(e){return f("tr",{},...e.map(t=>f("th",{scope:"col"},t)))}function ki(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>f("tr",{},f("td",{},f("b",{},c.sentence||c.class),f("code",{},c.class)),f("td",{data:{label:"It shows"}},
f("span",{},r.get(c.class)??(c.detail||"–"))),f("td",{},ke(c.certainty,!0)));return f("section",{class:"fd-card fd-candidates"},f(o,{},"What it can be ",s||e.
places.length?null:f("small",{},a)),f("table",{class:"fd-table"},f("thead",{},yi(["Candidate","The next capture shows","Certainty"])),f("tbody",{},...t.map(i))))}
function ao(e,t,n,o){if(!e.length)return[];let s=r=>f("tr",{},f("td",{},f("code",{},r.class)),f("td",{},ke(r.certainty,!0)),f("td",{},am(r,t.inputs),...im(r,t,n,
o)));return[f("section",{class:"fd-card fd-others"},f(n[1],{},"Other causes that were considered"),f("table",{class:"fd-table"},f("thead",{class:"fd-unseen"},yi(
["Cause","Certainty","Why"])),f("tbody",{},...e.map(s))))]}function am({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${Xt(r,s)}: ${r.means||r.text}`:"–")}function im(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,d)=>ro(l,d,n[2],i));return[f("details",{},f("summary",{},"Evidence and remedies"),...to(e,t.inputs),...no(e,t.inputs),
c.length?f("ol",{class:"fd-remedies"},...c):null,...Ke(e))]}var Yt;function X(e,t=!0){return Yt??=document.createElement("canvas").getContext("2d"),Yt?(Yt.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,Yt.measureText(e).width):e.length*7.4}function Ge(e,t,n=!0){let o=e;for(;o.length>3&&X(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var cm=65536;function F(e){return e.start!==null&&e.start!==void 0}function Oe(e){return e.end??e.start+cm}function xi({end:e}){return e!=null}function io(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function lm(e){return!["pre\
fers","in-the-way"].includes(e.look)||!F(e)||e.end===null||e.end===void 0?"":` ${M(e.end-e.start)}`}function Vt(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!F(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${lm(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function vi(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([Vt(e),o])].filter(Boolean)}function Si(e,t){let n=io(t).map(o=>{let s=o.places.map(r=>`${Vt(r)||r.look}${fm(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function fm(e){return F(e)?` at ${O(e.start)}${e.end?`-${O(e.end)}`:""}`:""}function $i(e){if(e.
some(({look:s})=>s==="in-the-way"))return"What is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var Oi=24,dm=7.6;function co(e){let t=e.filter(F).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=Oe(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some(xi),i=r.every(
l=>l.start===r[0].start&&Oe(l)===Oe(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function Ei(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-Oi*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),d={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+Oi,d})}function Mi(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function Li(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[$("line",a),...o?[]:[$("path",i)]]})}function Ai(e,t,n,o){let s=new Set(e.filter(F).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=O(i),d=l.length*dm;r.push($("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let u=Math.min(c,o-d);u<a||(r.push($("text",{
x:u,y:13,class:"fd-address"},l)),a=u+d+8)}return r}function Ti(e){let t=co(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${M(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var Ci=30,um=560,pm=0,hm={"in-the-way":"way",taken:"dots",unreadable:"cross"};function mm(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return $("defs",{},$("pattern",{id:`${e}way`,...n(6),...t,...o},
$("rect",{...n(6),class:"fd-way-ground"}),$("rect",{width:2.5,height:6,class:"fd-way-hatch"})),$("pattern",{id:`${e}dots`,...n(5),...t},$("rect",{...n(5),class:"\
fd-dots-ground"}),$("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),$("pattern",{id:`${e}cross`,...n(8),...t},$("rect",{...n(8),class:"fd-card-ground"}),$("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),$("marker",{id:`${e}arrow`,...s,orient:"auto"},$("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function gm([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function wm(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,d]=gm(t,o),u=Math.max(r-s-12,l,c?d:0),p=e.find(k=>X(k)<=u)??e[0],h=X(p);if(h+12<=r-s){let k={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},S=$("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[$("rect",{...k,class:"fd-card-ground"}),S]:[S]}let m=h<=l||!c||h>d&&l>=
d,g=m?l:d;if(g<24)return[];let w=Ge(p,g),b=m?r+6:s-6;i.push(m?[b,b+X(w)]:[b-X(w),b]);let y=m?null:"end",v={x:b,y:a+19,"text-anchor":y,class:"fd-name fd-beside"};
return[$("text",v,w)]}function Jt(e,t){return Math.max(t(Oe(e))-t(e.start),5)}function _i(e,t){let n=t(e.start);return[n,n+Jt(e,t)]}function bm(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=vi(e);if(!F(e)){let d={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[$("text",d,Ge(a[0]??"–",s[1]-s[0]-16))]}let i=_i(e,n),c=hm[e.look];
return[$("rect",{x:i[0],y:o,width:i[1]-i[0],height:Ci,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?wm(a,i,!!c,t):[]]}function Pi(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!F(n)||!F(o)||n.start===o.start?null:[n,o]}function ym(e,t){let n=X(
Vt(e));return n+12<=Jt(e,t)?0:n+12}function km([e,t],[n,o],s,r){let a=s(t.start)+Math.min(Jt(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+Jt(e,s)+ym(e,s):s(e.start);
if(i&&c>a)return[];let l=n+Ci/2,d=`M${c} ${l}H${a}V${o-2}`,u=$("path",{d,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return X(h,!1)+16>=Math.max(c,a)-p?[u]:[u,$("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function xm({label:e,source:t},n,o,s){let r=Ge(e,o),a=s?n+(t?14:19):n-6,i=$(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:X(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,$("text",{...c,class:"fd-source"},Ge(t,l,!1))]}function vm(e,t){
let n=t>=um,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[X(i),X(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function Sm(e,t,n){let o=`fd${pm+=1}-`,s=io(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:d}=vm(s,n),u=Ei(co(t),...l),p=Mi(u),h=[mm(o),...Li(u),...Ai(t,p,c,n)];s.forEach((w,b)=>{let y=Pi(w,s[b+1]);r&&y&&h.push(...km(y,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let y=i[b],v={x1:0,x2:n,y1:y-d,y2:y-d,class:"fd-rule"};b&&h.push($("line",v)),h.push(...xm(w,y,a,r));let k=w.places.filter(F).map(z=>_i(z,p)),
S=!(r&&Pi(w,s[b+1])),A={x:p,y,room:l,mine:o,busy:k,leftToo:S};for(let z of w.places)h.push(...bm(z,A))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":Si(e,t)};return $("svg",{class:"fd-map",...m,...g},...h)}function zi({places:e},t){if(!e.some(F))return null;let n=$i(e),o=f("div",{class:"fd-\
frame"}),s=f(t,{},`${n} `,f("small",{},Ti(e))),r=0;return{element:f("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(Sm(n,e,i)))}}}var $m=660;function Om(e){return e>1e3?"wide":e>600?"middle":"narrow"}function Ii(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=Em(t,n),i=f("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...d]=a;e.replaceChildren(c,l,i,...d);function u(g=n.layout??Om(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){u("middle"),
r?.draw($m);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>u();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>u());return m.observe(e),u(),{lay:u,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function Em(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=f("div",{class:"fd-column"}),l=f("div",{class:"fd-column"}),d=a?zi(r,n[1]):null;a?(c.append(...Mm(r,i,e,n,t,d)),l.append(
...Lm(r,e,n,t))):(c.append(...ao(i,e,n,t)),l.append(...qt(e.next,!0,n[1])));let u=a?Pm(r,n[0],t):Tm(!!r,n[0]),p=mi(e),h=f("p",{class:"fd-foot"},Cm(e)),m=[Am(e,t),
u,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:d,cards:m}}function Mm(e,t,n,o,s,r){let a=e.class==="undecided"?[ki(e,t,n,o[1],!!r)]:ao(t,n,o,s);return[...r?
[r.element]:[],gi(e,n,o[1]),...a]}function Lm(e,t,n,o){if(e.class!=="undecided")return[bi(e,n.slice(1),o),...qt(t.next,!1,n[1])];let s=[...qt(t.next,!0,n[2]),...Ke(
e)];return[f("section",{class:"fd-card"},f(n[1],{},"Next"),...s)]}function Am(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[V(n,o?"failed fork":"fork")]:[],...e.images?[V(e.images,"listed DLL")]:[]];return f("div",{class:"fd-sources"},f("span",{},"Read:"),...e.inputs.
map(r=>f("code",{},r)),s.length?f("span",{},s.join(", ")):null,...t.above?.()??[])}function Tm(e,t){let n=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=f("div",{},f(t,{},n),f("p",{},o));return f(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function Pm(e,t,n){let o=Vs(e),{who:s,detail:r,sentence:a}=e,i=s?f("p",{},f("b",{},"Who: "),`${s.text} `,ke(s.
certainty,!0)):null;return f("section",{class:`fd-card fd-cause fd-is-${o}`},f("div",{},f("div",{class:"fd-claim"},ke(o),f(t,{},a||e.class)),r?f("p",{},r):null,
i,f("p",{class:"fd-class"},f("code",{},e.class))),...n.actions?.()??[])}function Cm({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}var Ni="Why the fork fails, and what to do";function Ri(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=f("section",{class:"\
fv-cause-whole","aria-label":Ni,hidden:!0}),s=f("div",{class:"fd-inside"}),r=x("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=Ii(s,t.diagnosis,{level:2,layout:"narrow",comparing:(d,u)=>On(e,u)}),a.lay(),r.focus({preventScroll:!0})}return o.append(f(
"p",{class:"fv-cause-head"},f("b",{},Ni),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var lo=50,_m={conflicts:"conflict",caveats:"caveat",notes:"note"};function zm(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${_m[n]}${o===1?"":
"s"}`).join(", ")}function Im([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,d=n.length+o,u=s?`${i.length}\
 of ${d}`:d,p=()=>a(c.length+10*lo);return f("section",{data:{said:e}},f("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${u})`),f("ul",{},...c.map(h=>f("li",{},h))),
l?x("more-said",`and ${l} more`,"show more of them",p):null,o?f("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function Zt(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=f("div"),o=new Map,s=f("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>Im(c,a,o.get(c[0])??lo,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:f("div",{class:"fv-caveats"},t>lo?s:null,n),
counts:zm(e),conflicting:e.some(([a])=>a==="conflicts")}}function Qt(e,{name:t,title:n,head:o=!0}){let s=x(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(K("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=f("span",{class:"f\
v-pane-said"}),a=f("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=f("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",f("b",{},n)," ",r),c=f("span",{class:"fv-pane-more"}),l=f("div",{class:"fv-pane-head"},f("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(d,u,p=!1){i.setAttribute("aria-expanded",String(!d)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":d?"▸":"▾",r.textContent=d?u:""}}}var Di={name:"said",title:"What was assumed",scrolls:!0},ji=["verdict","timeline"];function Bi(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=f("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,d=l?c:f("\
div",{class:"fv-body",tabindex:a?0:null});if(!ji.includes(n??"")){let u=Qt(e,t);e.heads.set(n,u),c.append(u.element)}return l||c.append(d),e.panes[n??""]=c,e.bodies[n??
""]=d,c}function Wi(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of j())e.specs.set(c.name,c),Bi(e,c).hidden=!t.has(c.name);let r=e.places=Nm(e),a=f("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!ji.includes(c)).map(c=>e.panes[c]));r.main=f("div",{class:"fv-main"},a),r.grid=a,Dm(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function Nm(e){let t=f(
"div",{class:"fv-more"}),n=f("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:Rm(e.data),t),o=f("div",{class:"fv-marks-pl\
ace"}),s=f("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:f("div",{class:"fv-player"}),live:f("div",{class:"fv-live-place"}),legend:f(
"div",{class:"fv-legend"},o,s)}}function Rm(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return f("div",{class:"fv-outcome"},f("h1",{},e.title),f("p",{class:t},
n))}function Dm(e,t){let{data:n,places:o}=e,s=Zt(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(f("span",{title:r},r)),s&&
(Bi(e,Di),e.specs.set("said",Di),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",f("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[f("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var jm=0,Y=new WeakMap;async function Fi(e,t,n={}){let o=be(e,t,n,`f${jm+=1}-`),s=t.panes??j().map(({name:l})=>l),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
l=>s.includes(l)));Y.set(e,o),o.holds=()=>Y.get(e)===o&&!n.closed?.(),o.bar=oi(o),Ws(o),o.colours.dressRoot(),Wi(o,a),o.layout=yt(o),o.bar.fill(),o.keys=ht(o),o.
store.go(n.keep?.step??n.step??t.opening),o.tell();for(let{name:l,before:d}of j())a.has(l)&&d?.(o,o.bodies[l]);for(let l of j())!l.figure&&a.has(l.name)&&Hi(o,await l.
make(o,o.bodies[l.name]));let i=Fm(o,a),c=a.has("space")?ui(o):null;return o.colours.apply(),o.tell(),e.addEventListener("keydown",o.keys.onKey),Q(e,n.focus),o.
layout.lay(),await Vo(o,a),o.space?Bm(o,c):Wm(o),o.layout.watch(),Hm(o),Q(e,n.focus),Xm(o,i)}function Hi(e,t){t&&e.parts.push(t)}function Bm(e,t){e.search=t,e.parts.
push(t),t.renew()}function Wm(e){e.tools.find.replaceChildren(),e.fit(!0)}function Fm(e,t){let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&(e.cause=
Ri(e),Hi(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=si(e,e.ask)),pt(e)&&(e.asks=ms(e,e.ask)),ai(e)}function Hm(e){let{host:t,root:n}=e,o=t.keep??{};o.range&&
e.space&&e.space.show(o.range);let s=o.selected||t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.dataset.
busy,o.cause&&e.cause?.restore(o.cause)}function Um(e,t,n){let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();for(let a of r)
a.renew?.();for(let a of r)a.pick?.();e.tell(),delete e.root.dataset.busy}function Xm(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{ui:e,go:e.
go,select:e.select,complain:a.complain,theme:e.colours,adopt:(c,l)=>Um(e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){return r.
written()},message(...c){delete n.dataset.busy,a.message(...c)},linked(c,l){delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){
delete n.dataset.busy,i.reset(),e.live?.renew(),a.complain(c,l)},keep:()=>({step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),
layout:e.layout.keep(),playing:e.bar.keep(),query:e.tools.find.querySelector("input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>Km(
e,t)}}function Km(e,t){let{root:n,parts:o}=e;for(let s of[e.bar,e.layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(
0);for(let s of o)s.view&&ee(s.view);Y.get(n)===e&&(Y.delete(n),n.replaceChildren())}var L=["a","b"];function Ui(e){let{pairs:t,shown:n,decides:o}=e,s=t.length-1,r={a:new Map,b:new Map};t.forEach((c,l)=>{L.forEach((d,u)=>{let p=c[u];typeof p=="n\
umber"&&r[d].set(p,l)})});let a=new Map(e.rows.map(([c,l,d,u])=>[c,{row:c,kind:l,a:d,b:u}])),i=[...a.keys()];return{last:s,all:i,matter:o.matter,held:c=>Math.min(
Math.max(Math.round(c)||0,0),s),shown:c=>({a:n[c][0],b:n[c][1]}),waits:(c,l)=>t[c][l==="a"?0:1]===null&&c!==o.row,rowOf:(c,l)=>r[c].get(l)??0,difference:c=>a.get(
c)??null}}var Xi=(e,t)=>e.find(n=>n>t)??t,Ki=(e,t)=>e.findLast(n=>n<t)??t;function fo(e,t){let n=L.flatMap(o=>t[o].map(s=>e.rowOf(o,s)));return[...new Set(n)].sort(
(o,s)=>o-s)}function Gi(e,t){let n=e.indexOf(t);return e.length?n<0?`${e.length} in all`:`${n+1} of ${e.length}`:"none"}function Ee({a:e,b:t}){if(e.policy!==t.policy)
return{a:e.policy,b:t.policy};let n=`${e.title}, `;return t.title.startsWith(n)?{a:"as it is",b:t.title.slice(n.length)}:e.title===t.title?{a:e.policy,b:t.policy}:
{a:e.title,b:t.title}}function Ji(e,t,n,{body:o,more:s}){let r=uo(t),a=Gm(e,t,n),i=x("all-differences","","",()=>c(a.element.hidden===!0),{class:"fv-link"});o.append(r,a.element),n.all.
length&&s?.append(i);function c(l){r.hidden=l,a.element.hidden=!l,i.textContent=l?"As a whole":`All ${n.all.length}`,i.title=l?"what differs as a whole":"each r\
ow that differs",l&&a.tell(e.store.step)}return c(!1),{name:"differences",tell:a.tell,show:c}}function uo(e){let t=Ee(e),n=["",`A · ${t.a}`,`B · ${t.b}`],[o,s]=[
!1,!0].map(r=>e.summary.filter(a=>a.same===r));return f("table",{class:"fv-summary"},f("thead",{},f("tr",{},...n.map(r=>f(r?"th":"td",r?{scope:"col"}:{},r)))),f(
"tbody",{},...o.map(qi)),...s.length?[f("tbody",{class:"fv-alike","aria-label":"The same in both"},...s.map(qi))]:[])}function qi({name:e,address:t,a:n,b:o,same:s}){
return f("tr",{class:s?"":"fv-differs"},f("th",{scope:"row"},e,...t?[" ",D(Number(t))]:[]),Yi(n),Yi(o))}function Yi([e,t,n]){return f("td",{},...t?[f("span",{class:n?
`fv-${n}`:"","aria-hidden":"true"},t)," "]:[],e)}function Gm(e,t,n){let o=n.all.map(r=>{let a=n.difference(r),i=n.matter.includes(r);return f("li",{},f("button",
{type:"button",class:"fv-difference-row",data:{row:String(r)},onclick:()=>e.go(r)},...i?[f("b",{class:"fv-matters"},r===t.decides.row?"decides":"ends a fork"),"\
 "]:[],...Vi("A",a.a),...Vi("B",a.b)))}),s=f("ol",{class:"fv-difference-list","aria-label":"All rows that differ",hidden:!0},...o);return{element:s,tell(r){if(!s.
hidden)for(let a of o){let i=a.firstElementChild;i.dataset.row===String(r)?(i.setAttribute("aria-current","step"),i.scrollIntoView({block:"nearest"})):i.removeAttribute(
"aria-current")}}}}function Vi(e,t){return t?[f("span",{class:"fv-difference-side"},f("b",{},e),` ${t}`)]:[f("span",{class:"fv-difference-side fv-difference-non\
e"},f("b",{},e)," has no such step")]}function qm(){let e={class:"fv-icon"};return{status:f("span",{class:"fv-status",role:"status"}),input:f("input",{type:"search",name:"find","aria-label":"Find in\
 both",placeholder:"Find in both",title:"A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3}),
buttons:t=>[x("found-previous","▲","Previous found (shift+Enter)",()=>t(-1),e),x("found-next","▼","Next found (Enter)",()=>t(1),e)]}}function Ym(e,t,n){return t.
flatMap(({who:o,side:s},r)=>{let{store:a}=n[s],{shown:i}=a.tables[o];return a.order(o).filter(l=>i[l]&&Ut(e,a.region(o,l))).map(l=>[r,l])})}function Zi(e,t,n,o){
let{status:s,input:r,buttons:a}=qm(),i=a(g=>h(g)),c=null,l=[],d=-1;function u(){let g=l[d];l=c?Ym(c,n,o):[],d=Qn(l,g),p(),t.pick()}function p(){s.classList.remove(
"fv-wrong"),s.textContent=c?l.length?`${d<0?"":`${d+1} of `}${l.length} found`:"none found":"";for(let g of i)g.hidden=!l.length}function h(g){if(!l.length)return;
d=d<0?g>0?0:l.length-1:(d+g+l.length)%l.length;let[w,b]=l[d],{who:y,side:v}=n[w];o[v].selectRow(y,b);let k=o[v].store.tables[y];t.reveal([[k.start[b],k.end[b]]]),
p()}function m(g){[d,c]=[-1,null];try{c=g.trim()?Ft(g):null,u()}catch(w){u(),s.classList.add("fv-wrong"),s.textContent=w.what??w.message}}return Vm(e,r,h,m),e.tools.
find.append(r,...i,s),p(),{name:"find",rows:()=>l,focus:()=>r.focus(),renew(){c&&u()},ask(g){r.value=g,m(g)},text:()=>r.value}}function Vm(e,t,n,o){t.addEventListener(
"input",()=>o(t.value)),t.addEventListener("keydown",s=>{if(s.key==="Enter")n(s.shiftKey?-1:1);else if(s.key==="Escape")t.value="",o(""),e.root.focus();else return;
s.preventDefault(),s.stopPropagation()})}var Qi={ok:"✓ ",failed:"✗ ",risk:"! "},Jm={"○":"cause","✗":"failure","✓":"goes well"};function Zm([e,t]){return e==="address"?D(Number(t)):e==="name"?
f("bdi",{},t):e in Qi?f("b",{class:`fv-${e}`},f("span",{"aria-hidden":"true"},Qi[e]),t):f("span",{},t)}function ec(e,t){let{headline:n,links:o}=t.decides,s=o.map(
c=>({link:c,element:Qm(e,c)})),r=f("ol",{class:"fv-chips","aria-label":"What leads to the two outcomes"});s.forEach(({link:c,element:l},d)=>{let u=d===0?null:o[d-
1].side===c.side?"→":"against";r.append(f("li",{},u?f("span",{class:"fv-chip-between","aria-hidden":u==="→"?"true":null},u):null,l))});let a=f("h1",{class:"\
fv-verdict-says",title:`A: ${t.a.title}
B: ${t.b.title}`},...n.map(Zm));return{element:f("div",{class:"fv-headline"},a,...s.length?[r]:[]),resize(){for(let{link:c,element:l}of s)C(l,".fv-chip-says").replaceChildren(
...tc(c,e.size==="phone"))},tell(c){for(let{link:l,element:d}of s)c[l.side]===l.step?d.setAttribute("aria-current","step"):d.removeAttribute("aria-current")}}}function Qm(e,t){
let n=t.side.toUpperCase();return f("button",{type:"button",class:"fv-chip",data:{do:"link",role:t.role,side:t.side,step:String(t.step)},title:`Go to step ${t.step}\
 of ${n}: ${t.label}`,onclick:()=>e.goStep(t.side,t.step,t.row)},...t.sign?[f("span",{class:`fv-chip-sign fv-chip-${t.role}`,title:Jm[t.sign]},t.sign)]:[],f("sp\
an",{class:"fv-chip-says"},...tc(t,e.size==="phone")))}function tc(e,t){return[f("b",{},e.side.toUpperCase()),t?` ${e.step}`:` step ${e.step}: ${e.label}`]}var nc=e=>[["p","p","go to the difference that decides",e.decide],["x","x","next difference",e.nextDifference],["X","shift+x","previous difference",e.differenceBefore]];var eg=[{who:"parent",side:"a",title:"PARENT",note:"(same in both)",short:"(both)",x0:.02,x1:.29},{who:"child",side:"a",title:"CHILD A",x0:.36,x1:.64},{who:"chi\
ld",side:"b",title:"CHILD B",x0:.71,x1:.98}],tg=[{who:"parent",side:"a",title:"PARENT A",x0:.01,x1:.215},{who:"parent",side:"b",title:"PARENT B",x0:.265,x1:.47},
{who:"child",side:"a",title:"CHILD A",x0:.53,x1:.735},{who:"child",side:"b",title:"CHILD B",x0:.785,x1:.99}];function oc(e,t,n,o){let s=n?eg:tg,r=(u,p)=>s.findIndex(
h=>h.who===u&&h.side===p),a=(u,p)=>p.flatMap(([h,m])=>{let g=r(h,u);return g<0?[]:[[g,m]]}),i=u=>[...a("a",u(t.a)),...a("b",u(t.b))],c=u=>e.store.step===e.decides.
row&&e.decides.place?.[0]===u,l=u=>!!e.decides.freed[L.indexOf(s[u].side)];return{map:_t(e,{...o,columns:s.map(({side:u,...p})=>({...p,store:t[u].store})),links:[],
subject:()=>e.store.step===e.decides.row?e.decides.place:null,freed:(u,p)=>c(p)&&l(u),kept:(u,p)=>s[u].who==="child"&&c(p)&&e.decides.freed.includes(!0)&&!l(u),
needed:n?[1,2]:[2,3],equals:n?[[1,2]]:[[2,3]],picked:()=>i(u=>u.pickedRows()),found:()=>e.foundRows(),select(u,p,h={}){let{who:m,side:g}=s[u];p>=0?t[g].selectRow(
m,p,h.add):h.dll!==void 0&&h.dll>=0?t[g].select({dll:h.dll},h.add):t[g].select(null)}}),columns:s}}var P=(e,...t)=>({panes:t,weight:e}),Le=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),re=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});var Me=["pair-algorithm","pair-calls","pair-sorting","pair-recursion","pair-said"],po=[P(1,"why-a"),P(1,"why-b")],en=(e=42)=>Le("compare-words",e,...po),ng={wide:()=>Le(
"compare-wide",1,P(46,"space"),re("compare-wide-right",54,en(),Le("compare-wide-low",58,P(48,"differences"),P(52,...Me)))),middle:({height:e})=>Le("compare-midd\
le",1,P(642,"space"),e<600?re("compare-middle-low",614,en(58),P(42,"differences",...Me)):re("compare-middle-right",614,en(42),P(32,"differences"),P(26,...Me))),
narrow:({height:e})=>Le("compare-narrow",1,P(460,"space"),e<430?P(506,"why-a","why-b","differences",...Me):re("compare-narrow-right",506,P(44,"why-a","why-b"),P(
56,"differences",...Me))),phone:()=>re("compare-phone",1,P(60,"space"),P(40,"why-a","why-b","differences",...Me)),present:({width:e})=>e<1100?re("compare-presen\
t-low",1,P(58,"space"),e<700?re("compare-said",42,...po):en(42)):Le("compare-present",1,P(65,"space"),re("compare-said",35,...po))},sc=e=>ng[e.kind==="present"?
"present":e.size](e);function rc(e,t,n){let o=f("section",{class:"fv-sheet","aria-hidden":"true"});e.root.append(o);let s=null;function r(){s??=e.store.step,e.go(t.opening,!0),e.colours.
onPaper(!0);for(let i of[e,e.sides.a.ui,e.sides.b.ui])for(let c of i.parts)c.makeUp?.();Zn(e),o.replaceChildren(...og(t,n),...rg(t,n),...sg(t))}function a(){e.colours.
onPaper(!1),s!==null&&e.go(s,!0),s=null}return{name:"print",fill:r,close:Jn(r,a,()=>e.parts)}}function og(e,t){let n=Ee(e),o=t.shown(e.opening),s=e.decides.row===
e.opening?"where it is decided":"shown";return[f("h2",{},"The two forks"),f("ul",{},...["a","b"].map(r=>f("li",{},f("b",{},r.toUpperCase()),` ${e[r].title} (${n[r]}\
), ${s}: step ${o[r]} of ${e[r].words.length-1}`)))]}function sg(e){return e.summary.length?[f("h2",{},"What differs as a whole"),uo(e)]:[]}function rg(e,t){let n=t.
matter.slice(0,Vn);if(!n.length)return[];let o=["A","what A does","B","what B does"].map(s=>f("th",{},s));return[f("h2",{},`Differences that matter, of ${t.all.
length} in all`),f("table",{},f("thead",{},f("tr",{},...o)),f("tbody",{},...n.map(s=>ag(e,t,s)))),...Xe(t.matter.length-n.length,"differences")]}function ag(e,t,n){
let o=t.difference(n),s=t.shown(n),r=n===e.decides.row,a=["a","b"].flatMap(i=>[f("td",{},o?.[i]?String(s[i]):"–"),f("td",{},o?.[i]||"has no such step")]);return f(
"tr",{class:r?"fv-decides":""},...a)}function ig(e,t,n){let{presenting:o,projected:s}=e.layout;(s?e.places.more:n).append(t),t.textContent=o?"Leave":"Present"}function qe(e,t,n){let o=x(e,"",t,n,{class:"\
fv-icon","aria-label":t});return o.append(K(e)),o}function ac(e,t,n){let{store:o}=e,s=bt(e,()=>k(),e.host.keep?.playing),r=f("output",{class:"fv-number","aria-l\
ive":"off"}),a=f("output",{class:"fv-count","aria-live":"off"}),i=cg(e,t),c=ug(s),{before:l,after:d}=lg(e),u=pg(e,t);e.tools.find=f("div",{class:"fv-find",role:"\
search"});let{pace:p,speed:h}=Dt(s),m=Bt(e),{present:g,exported:w,tools:b}=fg(e,n),y={...i,play:c,before:l,after:d,number:r,which:u,count:a,find:e.tools.find},v=f(
"div",{class:"fv-bar",role:"toolbar","aria-label":"Comparing"},...Object.values(y));e.places.player.append(v),e.places.more.append(...b,m.element),m.room.append(
p,h,g,...w),e.fit=()=>{for(let S of[l,d])S.textContent=dg(S===l,e.size);v.append(...Object.values(y)),ig(e,g,m.room),k();for(let S of[e.tools.find,a,u,i.first,i.
last])(e.size==="phone"||v.scrollWidth>v.clientWidth+1)&&m.room.append(S)};function k(){let{a:S,b:A}=t.shown(o.step),{ends:z}=e,Ye=ae=>e.size==="phone"?"":` of ${ae}`,
Ve=[f("b",{},`A ${S}`),`${Ye(z.a)} · `,f("b",{},`B ${A}`),Ye(z.b)];r.replaceChildren(...Ve),r.title=`row ${o.step} of ${t.last}`;let Ae=e.differences();a.textContent=
Gi(Ae,o.step),i.first.disabled=i.back.disabled=o.step===0,i.next.disabled=i.last.disabled=o.step===t.last,l.disabled=!Ae.some(ae=>ae<o.step),d.disabled=!Ae.some(
ae=>ae>o.step),u.value=e.which,c.tell(),p.value=s.policy,h.value=String(s.speed)}return{element:v,tell:k,play:()=>s.toggle(),keep:()=>s.keep(),close(){s.close(),
m.close()}}}function cg(e,{last:t}){let{store:n}=e;return{first:qe("first","First row (Home)",()=>e.go(0)),back:qe("back","Previous row (left arrow)",()=>e.go(n.
step-1)),next:qe("next","Next row (right arrow)",()=>e.go(n.step+1)),last:qe("last","Last row (End)",()=>e.go(t))}}function lg(e){let t=n=>()=>e.press(n);return{
before:x("difference-before","◀ ≠ Difference","Previous difference (shift+x)",t("X")),after:x("difference","Difference ≠ ▶","Next difference (x)",t("x"))}}
function fg(e,t){let n=x("present","Present","The map and the words alone, large (Esc leaves)",()=>e.present()),o=()=>e.ask({kind:"export",step:e.store.step});return{
present:n,exported:e.host.request?[x("export","Export","Write one file to step through in any browser",o)]:[],tools:[...t?[x("leave","↩ To the fork","Leave th\
e comparison",t)]:[],qe("theme","Light or dark (t)",()=>e.toggleTheme()),x("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon"})]}}function dg(e,t){
let n=t==="phone"||t==="narrow"?"":"Difference";return(e?`◀ ≠ ${n}`:`${n} ≠ ▶`).trim()}function ug(e){let t=x("play","","Play, or stop (space)",()=>e.toggle(),
{class:"fv-main-button"});return Object.assign(t,{tell:()=>{let o=e.playing?"Stop":"Play";t.dataset.now!==o&&(t.replaceChildren(K(e.playing?"stop":"play"),f("sp\
an",{},o)),t.dataset.now=o,t.setAttribute("aria-label",o))}})}function pg(e,t){let n=f("select",{"aria-label":"Which differences",title:"Which differences the b\
uttons stop at",data:{do:"which"},onchange:()=>e.choose(n.value==="all"?"all":"matter")},f("option",{value:"matter",disabled:!t.matter.length},"Differences that\
 matter"),f("option",{value:"all"},`All ${t.all.length}`));return n}var hg=new Set(["decision","failure","done"]);function ic(e,t){let n=r=>fo(t,{a:r(e.a),b:r(e.b)}),o=[e.a,e.b].find(r=>r.verdict?.occupant)??e.a,s=n(r=>Object.keys(
r.notes??{}).map(Number));return{...e.a,opening:e.opening,diagnosis:null,live:null,decisions:n(r=>r.decisions),failures:n(r=>r.failures),notes:Object.fromEntries(
s.map(r=>[r,""])),verdict:{...o.verdict,links:e.decides.links.map(r=>({...r,step:r.row}))},said:[]}}function cc(e,t,n){let o=0,s=mg(e,t);return{data:n,get step(){
return o},get last(){return t.last},get tables(){return{...e.a.tables,ticks:{mark:s}}},stand(r){o=r},rowsOfSteps:r=>fo(t,r),order:()=>[],shown:()=>[],words:()=>({
what:t.difference(o)?.a??"",phase:""})}}function mg(e,t){let n=new Array(t.last+1).fill("other");for(let o of L)e[o].tables.ticks.mark.forEach((s,r)=>{hg.has(s)&&
(n[t.rowOf(o,r)]=s)});return n}var gg=["algorithm","calls","sorting","recursion"];function dc(e,t){let{root:n}=e;n.classList.add("fv","fv-compare"),n.tabIndex=-1,n.setAttribute("role","group"),
n.setAttribute("aria-label",`two forks compared: ${t.a.title} and ${t.b.title}`);let o={a:lc(),b:lc()},s=f("div",{class:"fv-grid"}),r=c=>s.append(ho(e,c).pane);
r({name:"space",title:"Address spaces, low at the top",head:!1});for(let c of L)s.append(wg(e,t,c,o[c]));r({name:"differences",title:"What differs",scrolls:!0});
for(let c of gg){let l=j().find(d=>d.name===c);l&&s.append(fc(e,t,l,o))}let a=yg(t);if(a){s.append(fc(e,t,a,o));for(let c of L)kg(t[c],o[c].bodies.said)}e.places=
{verdict:f("div",{class:"fv-verdict-line fv-compare-line"}),more:f("div",{class:"fv-more"}),player:f("div",{class:"fv-player"}),live:f("div"),legend:f("div",{class:"\
fv-legend"}),main:f("div",{class:"fv-main"},s),grid:s};let i=f("div",{class:"fv-timelines"},...L.map(c=>xg(t,c,o[c])));return n.replaceChildren(e.places.verdict,
e.alert.element,e.places.player,i,e.places.main),o}function lc(){return{bodies:{},panes:{},more:{}}}function ho(e,t,n=t.name){let{name:o,title:s,scrolls:r}=t,a=f(
"section",{class:`fv-pane fv-${n}`,id:`${e.mine}${o}`,"aria-label":s,data:{pane:o}}),i=Qt(e,t),c=n==="space"?a:f("div",{class:"fv-body",tabindex:r?0:null});return a.
append(i.element,...c===a?[]:[c]),e.heads.set(o,i),e.specs.set(o,t),e.panes[o]=a,e.bodies[o]=c,{pane:a,body:c}}function wg(e,t,n,o){let s=n.toUpperCase(),{pane:r,
body:a}=ho(e,{name:`why-${n}`,title:`Words of ${s}`,head:!1,scrolls:!0},"why");return r.dataset.side=n,r.prepend(f("p",{class:"fv-side-line"},f("b",{class:"fv-l\
etter"},s)," ",...bg(t[n])," ",f("span",{class:"fv-waiting"}))),o.panes.why=r,o.bodies.why=a,r}function bg(e){if(e.waits)return[f("b",{class:"fv-waits"},"… has \
not ended")];if(e.succeeded)return[f("b",{class:"fv-ok"},"✓ succeeds")];let t=(e.verdict?.links??[]).findLast(o=>o.role==="failure")?.step,n=t===void 0?[]:[f(
"span",{class:"fv-at-step"},` at step ${t}`)];return[f("b",{class:"fv-failed"},"✗ fails",...n)]}function fc(e,t,n,o){let{name:s}=n,r={...n,name:`pair-${s}`,figure:void 0,
head:!0,scrolls:!1,unused:()=>L.every(c=>n.unused?.(t[c]))?n.unused?.(t.a)??"":"",said:void 0},{pane:a,body:i}=ho(e,r,"pair");for(let c of L){let l=f("span",{class:"\
fv-pane-more"}),d=f("div",{class:"fv-body",tabindex:n.scrolls?0:null}),u=f("section",{class:`fv-half fv-${s}`,"aria-label":`${c.toUpperCase()}: ${r.title}`,data:{
side:c}},f("header",{class:"fv-half-head"},f("b",{class:"fv-letter"},c.toUpperCase()),l),d);o[c].panes[s]=u,o[c].bodies[s]=d,o[c].more[s]=l,i.append(u)}return a}
function yg(e){return L.some(t=>e[t].said.length)?{name:"said",title:"Assumed",scrolls:!0}:null}function kg(e,t){let n=Zt(e.said);t.append(n?.element??f("p",{class:"\
fv-none"},"nothing"))}function xg(e,t,n){let o=f("div",{class:"fv-timeline"});n.panes.timeline=o,n.bodies.timeline=o;let{title:s,policy:r,waits:a,succeeded:i}=e[t],
c=a?"…":i?"✓":"✗";return f("section",{class:"fv-timeline-row","aria-label":`Timeline of ${t.toUpperCase()}`,data:{side:t}},f("div",{class:"fv-timeline-nam\
e",title:`${s}
${r}`},f("b",{},`${t.toUpperCase()} `,f("span",{class:a?"fv-waits":i?"fv-ok":"fv-failed"},c)),f("span",{class:"fv-label"},Ee(e)[t])),o)}var vg=["timeline","why","algorithm","calls","sorting","recursion"];function mo(e,t,n,o){let{bodies:s}=o,r=f("div",{class:"fv-side-root",data:{side:n}}),i=be(r,
t,{onSelect:l=>e.selectedIn(n,l)},`${e.mine}${n}-`);i.colours.close();let c=i.go;return Object.assign(i,Og(e,n,o)),{ui:i,name:n,move:c,root:r,get step(){return i.
store.step},async make(l){for(let d of j()){if(!vg.includes(d.name)||!!d.figure!==l)continue;let u=s[d.name];d.before?.(i,u);let p=d.figure?await _e(i,d.figure,
u):[];if(!p)return;let h=await d.make(i,u,...p);h&&i.parts.push(h),d.name==="why"&&Sg(o.panes.why)}},resize(){Object.assign(i,{size:e.size,tall:e.tall,type:e.type});
for(let l of i.parts)l.resize?.()},restyle(l){for(let d of i.parts)d.restyle?.(l);for(let{name:d}of $g(r))e.root.style.setProperty(d,r.style.getPropertyValue(d))},
close(){for(let l of i.parts)l.close?.(),l.view&&ee(l.view)}}}function Sg(e){let t=C(e,".fv-kicker");t.setAttribute("aria-live","polite"),C(e,".fv-side-line").append(
t)}function $g({style:e}){return Array.from(e,t=>({name:t}))}function Og(e,t,{bodies:n,panes:o,more:s}){return{bodies:n,panes:o,holds:e.holds,paired:!0,places:{
...e.places,marks:f("div")},colours:e.colours,heads:new Map(Object.entries(s).map(([r,a])=>[r,{more:a}])),specs:new Map(j().map(r=>[r.name,r])),bar:{tell(){},play:e.
play},keys:{press:r=>e.keys.press(r),help:r=>e.keys.help(r)},layout:{fold(){},full:e.full},full:e.full,theme:e.theme,toggleTheme:e.toggleTheme,go:r=>e.goStep(t,
r),forward:()=>e.forward()}}var Eg=0;async function uc(e,t,n={}){let o=Ui(t),s=Mg(e,t,o,n);Y.set(e,s),s.holds=()=>Y.get(e)===s&&!n.closed?.();let r=dc(s,t),a={a:mo(s,t.a,"a",r.a),b:mo(s,t.
b,"b",r.b)};s.sides=a;let{request:i}=n,c=n.leave??(t.back&&i?()=>i({kind:"back"}):null),l=ec(s,t);s.places.verdict.append(l.element,s.places.more),s.parts.push(
l),s.layout={presenting:!1,projected:!!n.slide},s.player=ac(s,o,c),s.layout=yt(s),s.keys=ht(s),s.press=s.keys.press,s.listed=Ji(s,t,o,{body:s.bodies.differences,
more:s.heads.get("differences").more}),s.tellAll=()=>Ag(s,o,l);let d=o.held(n.keep?.row??n.step??t.opening);pc(s,o,d),s.layout.lay();for(let u of L)a[u].resize(),
await a[u].make(!1);return s.colours.apply(),s.tellAll(),e.addEventListener("keydown",s.keys.onKey),Q(e,n.focus),await Cg(s,t,a),s.colours.apply(),s.parts.push(
rc(s,t,o)),s.layout.watch(),_g(s,n),e.dataset.ready="true",Q(e,n.focus),zg(s)}function Mg(e,t,n,o){let s=be(e,ic(t,n),{...o,aligned:!0,onSelect:void 0},`c${Eg+=
1}-`),r=cc(t,n,s.data);Object.assign(s,{host:{...o,aligned:!0},store:r,plan:sc,ends:{a:t.a.words.length-1,b:t.b.words.length-1},decides:t.decides,which:o.keep?.
which??(n.matter.length?"matter":"all"),differences:()=>s.which==="matter"&&n.matter.length?n.matter:n.all,bar:{tell(){},play:()=>s.player.play()},foundRows:()=>s.
find?.rows()??[],...Lg(n,()=>s),...Pg(()=>s)}),s.moreKeys=nc(s);let a=s.restyle;return s.restyle=i=>{a(i);for(let c of L)s.sides?.[c].restyle(i)},s.resized=()=>{
for(let i of L)s.sides[i].resize();s.parts.forEach(i=>i.resize?.())},s}function Lg(e,t){function n(o,s=!1){let r=t(),a=e.held(o);a===r.store.step&&!s||(pc(r,e,a),
r.tellAll(),!s&&(r.host.onStep?.(a),ze()))}return{go:n,forward:()=>n(t().store.step+1),goStep(o,s,r=e.rowOf(o,s)){let a=t();e.shown(a.store.step)[o]!==s&&n(r)},
tell:()=>t().tellAll(),choose(o){t().which=o,t().tellAll()},nextDifference:()=>n(Xi(t().differences(),t().store.step)),differenceBefore:()=>n(Ki(t().differences(),
t().store.step)),decide:()=>n(t().data.opening),play:()=>t().player.play()}}function pc(e,t,n){e.store.stand(n);let o=t.shown(n);for(let s of L)e.sides[s].move(
o[s]);e.space?.update(),e.find?.renew()}function Ag(e,t,n){let{step:o}=e.store;e.root.dataset.row=String(o),n.tell(t.shown(o)),e.player.tell(),e.listed.tell(o);
for(let s of L)Tg(e.panes[`why-${s}`],t.waits(o,s))}function Tg(e,t){e.toggleAttribute("data-waits",t);let n=e.querySelector(".fv-waiting");n&&(n.textContent=t?
"has no such step":"")}function Pg(e){let t=!1,n=o=>L.forEach(s=>o(e().sides[s].ui));return{selectedIn(o,s){if(t)return;let r=e();t=!0,r.sides[o==="a"?"b":"a"].
ui.select(s),t=!1,r.root.dataset.selected=s,r.space?.pick(),r.host.onSelect?.(s)},select:(o,s)=>e().sides.a.ui.select(o,s),selectNext:o=>e().sides.a.ui.selectNext(
o),selected:()=>e().sides.a.ui.selected()??e().sides.b.ui.selected(),pickedRows:()=>e().sides.a.ui.pickedRows(),pickedSteps:()=>e().store.rowsOfSteps({a:e().sides.
a.ui.pickedSteps(),b:e().sides.b.ui.pickedSteps()}),selectedSpans(){let o=[];return n(s=>o.push(...s.selectedSpans())),o}}}async function Cg(e,t,n){try{let o=e.
bodies.space;Mt(o);let s=await _e(e,"space",o);if(!s)return;let[r,a]=s,i={a:n.a.ui,b:n.b.ui},{map:c,columns:l}=oc(e,i,t.sameParent,{body:o,figure:r,view:a});e.space=
i.a.space=i.b.space=c,e.parts.push(c),e.find=e.search=Zi(e,c,l,i);for(let d of L)await n[d].make(!0)}catch(o){e.alert.complain(`the figures could not be drawn: ${o.
message??o}`,"The words, the listing and the calls still work.")}}function _g(e,t){let n=t.keep?.selected||t.selected;n&&e.select(n),t.keep?.query&&e.find?.ask(
t.keep.query),t.keep?.range&&e.space?.show(t.keep.range)}function zg(e){let{root:t,alert:n,sides:o}=e;return{ui:e,views:o,go:e.go,select:e.select,complain:n.complain,
theme:e.colours,get step(){return e.store.step},get selected(){return t.dataset.selected??""},keep:()=>({row:e.store.step,theme:e.colours.name(),which:e.which,selected:t.
dataset.selected??"",layout:e.layout.keep(),playing:e.player.keep(),query:e.find?.text(),range:e.space?.kept()??null}),message(...s){delete t.dataset.busy,n.message(
...s)},refused(s,r){delete t.dataset.busy,n.complain(s,r)},close:()=>Ig(e)}}function Ig(e){let{root:t}=e;for(let n of[e.player,e.layout,e.colours])n?.close();t.
removeEventListener("keydown",e.keys.onKey);for(let n of L)e.sides[n].close();for(let n of L)e.sides[n].ui.store.go(0);for(let n of e.parts)n.close?.(),n.view&&
ee(n.view);t.classList.remove("fv-compare"),Y.get(t)===e&&(Y.delete(t),t.replaceChildren())}var Ng=e=>()=>({request:t=>e.send(t)});function hc(e,t,n={}){let{show:o,follow:s,tell:r,fail:a,close:i}=Xg(e,t,{hostOf:n.hostOf??Ng(e),sized:n.sized??(()=>()=>{}),
onView:n.onView??(()=>{})}),c=Uo(o,a),l=[["change:step",s],["change:selected",s],["change:data",()=>c(void 0)],["msg:custom",r]];for(let[d,u]of l)e.on(d,u);return{
ready:c(void 0),close(){for(let[d,u]of l)e.off(d,u);i()}}}function Rg(){let e="";function t(){e&&URL.revokeObjectURL(e),e=""}return{close:t,link(n,o){return t(),
e=URL.createObjectURL(new Blob([o],{type:"text/html"})),f("a",{href:e,download:n,data:{do:"download"}},"download")}}}function Dg(e,t){return t?.close(),delete e.
dataset.ready,e.forkviz=null}function jg(e,t,n){let[o,s]=[t.get("step"),t.get("selected")];typeof o=="number"&&e.step!==o&&e.go(o),n.onStep(e.step),e.selected!==
void 0&&e.selected!==s&&e.select(s)}function Bg(e){let t=Rg(),n=[];function o(){let s=e();if(s)for(let[r,a]of n.splice(0))Wg(s,t,r,a)}return{late:o,close:t.close,
say(s,r){n.push([s,r]),o()}}}function Wg(e,t,n,o){n?.kind==="error"?e.refused(n.what,n.advice):n?.kind==="waits"?e.waits?.(n.text):n?.kind==="nothing"?delete e.
ui.root.dataset.busy:n?.kind==="linked"?e.linked?.(n.fragment,n.told):n?.kind==="exported"&&e.message(`${n.text} `,t.link(n.name,o[0]))}function Fg(e,t){function n(o,s){
!t()||e.get(o)===s||(e.set(o,s),e.save_changes())}return{onStep:o=>n("step",o),onSelect:o=>n("selected",o)}}function Hg(e){return Object.fromEntries(["selected",
"panes","bare"].map(t=>[t,e.get(t)]))}function Ug(){let e=new WeakMap,t=null;return{next(n,o,s){let r=n?.keep();return r&&e.set(t,r),t=o,r&&{...e.get(o)??r,theme:r.
theme,step:s,row:void 0}}}}function Xg(e,t,{hostOf:n,sized:o,onView:s}){let r=null,a=null,i=!1,c=()=>{},l=Ug(),d=null,u=()=>[a,d].includes(e.get("data")),p={...Fg(
e,u),closed:()=>i},h=Bg(()=>u()&&!i?r:null);async function m(){let b=e.get("data");if(i||u())return h.late();let y=await st(b).catch(z=>{throw d=b,z});if(i||b!==
e.get("data"))return;[a,d]=[b,null];let v=e.get("step");if(y.live&&r?.fork===y.live.fork)return r.adopt(y,v),h.late();let k=l.next(r,y,v),S=rt(t);r=Dg(t,r),c(),
c=o(t);let A={step:v,...Hg(e),keep:k,focus:S,...n(y),...p};if(r=await(y.a?uc:Fi)(t,y,A),i)return void r.close();t.forkviz=r,s(r,y),g(),h.late()}function g(){r&&
u()&&jg(r,e,p)}function w(b){let y=`The explorer could not be built: ${b.message??b}`;if(!r)return i||t.append(y);r.refused(y,"What you see is what was there be\
fore."),p.onStep(r.step),h.late()}return{show:m,follow:g,fail:w,tell:h.say,close(){i=!0,c(),h.close(),r?.close()}}}var Kg={what:"This page has no engine, so the fork of the link is not shown.",advice:"What you see is the page's own fork. A report with an engine opens the lin\
k, or a site."};function Gg(e){document.addEventListener("keydown",t=>{if(e.contains(t.target))return;let{key:n,ctrlKey:o,altKey:s,metaKey:r,shiftKey:a}=t,i={key:n,
ctrlKey:o,altKey:s,metaKey:r,shiftKey:a,bubbles:!0,cancelable:!0};e.dispatchEvent(new KeyboardEvent("keydown",i))||t.preventDefault()})}async function qg({model:e,
open:t},n,o){let s=r=>e.fire("msg:custom",r,[]);if(!t)return s({kind:"error",...Kg}),null;s({kind:"waits",text:"The fork of the link is being opened."});try{let{
data:r,selected:a,step:i}=await t(n);return e.set({data:r,selected:a,step:o??i}),r}catch(r){let{what:a=`${r?.message??r}`}=r??{};return s({kind:"error",what:a,advice:"\
What you see is the page's own fork."}),null}}function mc(e){return Yg(e).catch(t=>Co("the fork",t))}async function Yg(e){let t=C(document,"#forkviz"),n=await st(
C(document,"#forkviz-data").textContent??""),o=wo(),{step:s,link:r}=tn(location.hash),a=e(n,r===null?s:null),{model:i,hostOf:c}=a,l=null;function d(){let[u,p]=[
i.get("step"),i.get("data")];u!==null&&(l&&p===l?o.write(()=>`s=${r}&step=${u}`):p===n&&r===null?o.write(()=>`step=${u}`):o.forget())}window.addEventListener("h\
ashchange",()=>{let u=tn(location.hash);if(u.link!==r)return location.reload();u.step!==null&&i.set("step",u.step),d()}),i.on("change:step",d),Gg(t),hc(i,t,{hostOf:c,
onView(u){window.forkviz=u,document.documentElement.dataset.forkviz="ready";let p=i.get("step");p!==null&&p!==u.step&&i.set("step",u.step)}}),r!==null&&(l=await qg(
a,r,s),d())}mc((e,t)=>{let n=vo({start:Oo}),o=Mo(n).of(()=>({name:"restore",args:{trace:C(document,"#forkviz-trace").textContent??""}})),s=Po(o,{data:e,step:t});if(e.a)return{
model:s,hostOf:()=>({})};Ao(n,document.body),Lo(n,i=>s.fire("msg:custom",{kind:"waits",text:i},[]));let r=i=>s.send(i);return{model:s,open:i=>o.call("open",{files:[
{name:"link",bytes:go(i)}]}),hostOf:()=>({request:r,link:nn})}});})();
