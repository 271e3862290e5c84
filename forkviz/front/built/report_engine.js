"use strict";
"use strict";(()=>{var sc=/^\d{1,7}$/;function Zt(e){let t=Object.fromEntries(new URLSearchParams(e.replace(/^#/,""))),n=sc.test(t.step??"")?Number(t.step):null;return{given:t,step:n,
link:t.s??null}}var io=e=>`#s=${encodeURIComponent(e)}`,Qt=e=>`${location.href.split("#")[0]}#${e}`,rc=60;function co(){let e,t=!1,n=()=>clearTimeout(e);return{
write(o){n(),!t&&(e=setTimeout(()=>{let[,...s]=location.href.split("#");history.replaceState(null,"",Qt(o(s.join("#"))))},rc))},forget:n,close(){t=!0,n()}}}function ac(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var d=ac;function x(e,t,n,o,s={}){return d("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function S(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var ic={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function K(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=S("path",{d:ic[e],style:"\
fill:currentColor"});return S("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var cc={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function Ae(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=S("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append(S("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=cc[t];return r&&
s.append(S("path",{d:r,style:`${n};fill:none`})),s}function O(e){return e<0?"–":`0x${e.toString(16)}`}function M(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function ae(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function P(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}function lo(e,t){let n=[],o=!1,s=0;function r(){let[a]=n;if(!a||!o)return;let{id:i,name:c,args:l,reject:f}=a;try{e({kind:"call",id:i,name:c,args:l})}catch(u){n.
shift(),t(n.length),f({what:`${u?.message??u}`,advice:"Nothing was changed."}),r()}}return{ask(a,i){return new Promise((c,l)=>{n.push({id:s+=1,name:a,args:i,resolve:c,
reject:l}),t(n.length),n.length===1&&r()})},open(){o=!0,r()},answered({id:a,text:i}){let[c]=n;if(c?.id!==a)return;n.shift(),t(n.length);let{value:l,what:f,advice:u}=JSON.
parse(i);f===void 0?c.resolve(l):c.reject({what:f,advice:u}),r()},refuse(a){o=!1;let i=n;n=[],t(0);for(let{reject:c}of i)c(a)}}}function fo(e,{answered:t,broke:n}){return new Promise((o,s)=>{let r=!1,a=i=>r?n(i):s(new Error(i));e.onmessage=({data:i})=>{i.kind==="started"?(r=!0,o()):i.kind===
"answer"?t(i):a(i.what)},e.onerror=i=>{i.preventDefault?.(),a(i.message||"the browser ended it")}})}var uo="Nothing was changed. Ask again: the engine then starts again.",po=(e,t)=>({what:t,advice:uo,engine:e});function lc(e,t){let n=e?.engine??t;return po(n,`\
The engine ${n==="load"?"could not be loaded":"can't start"}: ${e?.message??e}`)}function fc(){let e=new Set,t=new Set,n={phase:"idle",loaded:0,total:0,problem:null};
return{state:()=>n,become(o){n={...n,...o};for(let s of[...e])s(n)},waits:o=>t.forEach(s=>s(o)),onState(o){return e.add(o),o(n),()=>{e.delete(o)}},onWaiting:o=>{
t.add(o)}}}function ho({start:e}){let{state:t,become:n,waits:o,onState:s,onWaiting:r}=fc(),a=null,i=null,c=0,l=lo(p=>a?.postMessage(p),o);function f(p,h={phase:"\
failed",problem:p}){c+=1,a?.terminate(),a=i=null,n(h),l.refuse(p)}async function u(){let p=c+=1,h=()=>p===c;n({phase:"fetching",loaded:0,total:0,problem:null});
let m="load";try{let g=await e((w,b)=>{h()&&n({phase:w<b?"fetching":"starting",loaded:w,total:b})});if(!h())return void g.terminate();if(a=g,m="start",n({phase:"\
starting"}),await fo(g,{answered:w=>h()&&l.answered(w),broke:w=>h()&&f(po("run",`The engine stopped: ${w}`))}),!h())return;n({phase:"ready"}),l.open()}catch(g){
if(!h())return;f(lc(g,m))}}return{get state(){return t()},onState:s,onWaiting:r,stop(){if(!i)return;f({what:"The engine was stopped before it had an answer.",advice:uo},
{phase:"idle",problem:null})},start:()=>i??=u(),call(p,h={}){let m=l.ask(p,h);return i??=u(),m}}}var mo="DecompressionStream",dc=()=>mo in globalThis;function Ye(e){let t=atob(e),n=new Uint8Array(t.length);for(let o=0;o<n.length;o+=1)n[o]=t.charCodeAt(o);return n}
function Ve(e,t){if(!dc())throw new Error(`this browser has no ${mo}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var Je=e=>new Blob(
[e]).stream();var uc="forkviz-part-",go=["pyodide.asm.wasm","python_stdlib.zip","application.zip"],pc="engine.js",hc=12e4;function mc(){let e=globalThis;for(let t of["WebAsse\
mbly","Worker","DecompressionStream"])if(e[t]===void 0)throw Object.assign(new Error(`this browser has no ${t}`),{engine:"start"})}function gc(e,t){let n=URL.createObjectURL(
new Blob([e],{type:"text/javascript"}));setTimeout(()=>URL.revokeObjectURL(n),hc);let o=new Worker(n),s=Object.fromEntries(go.map((r,a)=>[r,t[a]]));return o.postMessage(
{kind:"start",parts:s},t),o}function wc(){return document.readyState!=="loading"?Promise.resolve():new Promise(e=>{document.addEventListener("DOMContentLoaded",
e,{once:!0})})}async function wo(e){mc(),await wc();let t=[pc,...go].map(i=>P(document,`[id="${uc}${i}"]`).textContent??""),n=t.reduce((i,c)=>i+c.length,0),o=0,
s=[];for(let i of t){e(o,n);let c=Ve(Je(Ye(i)),"deflate");s.push(await new Response(c).arrayBuffer()),o+=i.length}e(n,n);let[r,...a]=s;return gc(r,a)}var bo=["explorer","capture"],bc=["open"],yc=["shown","compare"];function yo(e){let t=null;e.onState(({phase:s})=>{(s==="failed"||s==="idle")&&(t=null)});let n=Promise.
resolve();function o(s){let r=n.then(s);return n=r.catch(()=>{}),r}return{ask:(s,r)=>o(async()=>{t=null;let a=await e.call(s,r);return bo.includes(a.kind)&&(t=r.
files),a}),of(s,r=null){let a=[],i=s;async function c(){t=null;let{name:u,args:p}=i(),h=await e.call(u,p);for(let m of a)h=await e.call(m.name,m.args);return t=
f,h}async function l(u,p){let h=bc.includes(u);t!==f&&!h&&(t===r&&r&&!a.length?t=f:await c());let m=await e.call(u,p),g=bo.includes(m?.kind);return h&&(t=g?f:null),
g?[i,a]=[()=>({name:u,args:p}),[]]:yc.includes(m?.kind)&&(a=[...a,{name:u,args:p}]),m}let f={open:()=>o(c),call:(u,p={})=>o(()=>l(u,p))};return f}}}function V(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function en(e){let t=e/1e6;return t>=100?`${Math.round(t)} MB`:`${t.toFixed(1)} MB`}var kc=({phase:e})=>e==="fetching"||e==="starting";function xc(e){let{phase:t,loaded:n,total:o}=e;return kc(e)?t==="fetching"&&o?`${en(n)} of ${en(o)} loaded`:"\
Python begins":""}function vc(e){let t=xc(e);return t&&`The engine starts: ${t}`}function ko(e,t){let n="";return e.onState(o=>{let s=vc(o);s!==n&&t(n=s)})}function xo(e,t){let n=0,o=d("button",{type:"button",onclick:()=>e.stop()},"Stop"),s=d("p",{class:"fd-works",role:"status"});t.append(s);function r(){let a=n>0&&
e.state.phase==="ready";a!==s.hasAttribute("data-works")&&(s.toggleAttribute("data-works",a),s.replaceChildren(...a?["The engine works on your question. ",o]:[]))}
e.onState(r),e.onWaiting(a=>{n=a,r()})}var Sc={selected:"",panes:[],bare:!1,height:0};function vo(e,t){let n={...Sc,...e},o=[];function s(r,...a){for(let i of o)i[0]===r&&o.includes(i)&&i[1](...a)}return{
get:r=>n[r],set(r,a){let i=typeof r=="string"?{[r]:a}:r,c=Object.keys(i).filter(l=>n[l]!==i[l]);Object.assign(n,i);for(let l of c)s(`change:${l}`)},save_changes(){},
send:t,on(r,a){o=[...o,[r,a]]},off(r,a){o=o.filter(i=>i[0]!==r||i[1]!==a)},fire:s}}var $c="Nothing was changed.";function So(e,t){let n=Promise.resolve(),o=vo(t,a=>{n=n.then(()=>s(a))});async function s(a){try{r(await e.call("ask",{message:a,step:o.
get("step")??0}))}catch(i){let{what:c=String(i?.message??i),advice:l=$c}=i??{};o.fire("msg:custom",{kind:"error",what:c,advice:l},[])}}function r(a){if(a.kind===
"shown"&&a.data!==o.get("data"))o.set({data:a.data,step:a.step});else if(a.kind==="exported"){let i=new TextEncoder().encode(a.page),c=`The report is ready (${Math.
round(i.length/1024)} KiB):`;o.fire("msg:custom",{kind:"exported",text:c,name:a.name},[i.buffer])}else a.kind==="linked"?o.fire("msg:custom",a,[]):o.fire("msg:c\
ustom",{kind:"nothing"},[])}return o}function $o(e,t){let n=(t instanceof Error?t.message:String(t)).replace(/\.$/,""),o=d("p",{role:"alert"},`This page can't show ${e}: ${n}.`);P(document,"#forkvi\
z").append(o),document.documentElement.dataset.forkviz="failed"}function ie(e,t){let n=new Array(e);function o(s){if(typeof s!="string"||s in n)return;let r=Number(s);Number.isInteger(r)&&r>=0&&r<e&&(n[r]=t(r))}return new Proxy(
n,{get(s,r){return o(r),Reflect.get(s,r)},has(s,r){return o(r),Reflect.has(s,r)},getOwnPropertyDescriptor(s,r){return o(r),Reflect.getOwnPropertyDescriptor(s,r)},
ownKeys(s){for(let r=0;r<e;r+=1)o(String(r));return Reflect.ownKeys(s)}})}var tn=new WeakMap;function Oo({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,columnNames:i}){let c=n.map(([p,h],m)=>({table:p,column:h,rows:o[m],
now:s[m],first:[...r[a[p]][i[h]]]})),l={lengths:e,which:t,streams:c};Oc(l);let f=Ec(l),u=ie(e.length,f);return tn.set(u,l),u}function Oc({lengths:e,which:t,streams:n}){
let o=n.map(({rows:i})=>i.length);for(let i of t)i in o&&(o[i]-=1);let s=t.every(i=>i in o),r=e.reduce((i,c)=>i+c,0),a=n.every(({rows:i,first:c})=>i.every(l=>l>=
0&&l<c.length));if(!s||!a||r>t.length||o.some(i=>i<0))throw new Error("a step changes a row that is not there")}function Ec({lengths:e,which:t,streams:n}){let o=n.
map(({first:i})=>[...i]),s=n.map(()=>0),r=[],a=0;return i=>{for(;r.length<=i;){let c=[];for(let l=a+e[r.length];a<l;a+=1){let f=t[a],{table:u,column:p,rows:h,now:m}=n[f],
g=s[f]++,w=h[g];c.push([u,p,w,m[g],o[f][w]]),o[f][w]=m[g]}r.push(c)}return r[i]}}function Ze({changes:e,tableNames:t,columnNames:n},o,s){let r=t.indexOf(o),a=tn.
get(e);if(!a){e.forEach((h,m)=>{for(let[g,w,b,y,k]of h)g===r&&s(m,n[w],b,y,k)});return}let{lengths:i,which:c,streams:l}=a,f=l.map(h=>h.table===r);if(!f.includes(
!0))return;let u=l.map(()=>0),p=0;for(let h=0;h<i.length;h+=1)for(let m=p+i[h];p<m;p+=1){let g=c[p];if(!f[g])continue;let{column:w,rows:b,now:y,first:k}=l[g],$=u[g]++,
v=b[$];s(h,n[w],v,y[$],k[v])}}function Eo({changes:e,tableNames:t},n){let o=t.indexOf(n),s=tn.get(e);return s?s.streams.some(r=>r.table===o&&r.rows.length>0):e.
some(r=>r.some(([a])=>a===o))}var J=["parent","child"];var I={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},nn={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var Te={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},Qe=1e3,on=50,Mo=` 	\r
 `,Lo={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var Mc=2**26,Ao=()=>({left:Mc});function Z(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,Z(s,t)]));let n=Tc.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${sn(e[0])}`);return n(e,t)}function To(e,t){return Array.isArray(
e)?e[0]===I.ROWS?Rc(e,t):e[0]===I.PATTERNS?Hc(e,t):Z(e,t):Z(e,t)}var sn=e=>String(JSON.stringify(e)).slice(0,40);function N(e,t){let n=Array.isArray(e)?Z(e,t):null;
if(!Array.isArray(n))throw new Error(`no list, but ${sn(e)}`);return n}function et(e,t){if(!Number.isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list of ${sn(
e)} items, which is not a number or too many`);return t.left-=e,e}function ge(e,t){if(!e)throw new Error(t)}function tt(e,t){let n=[];for(let s of e){let[r,a,i]=Array.
isArray(s)?s:[];n.push(r===I.BESIDE?Lc(n[a],N(i,t)):N(s,t))}let[o]=n;return ge(n.length>0&&n.every(({length:s})=>s===o.length),"columns are of different lengths"),
n}function Lc(e,t){return ge(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+n)}function Co(e,t){return ge(Array.isArray(e)&&e.length===t.length,
"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var Ac=[[I.PLAIN,Cc],[I.RUNS,Pc],[I.STEPS,_c],[I.NUMBERED,zc],[I.HOLES,Ic],[I.ROWS,Nc],[I.RAGGED,Dc],[
I.RECORDS,jc],[I.TABLE,Bc],[I.PATTERNS,Uc]],Tc=new Map(Ac);function Cc(e,t){et(e.length-1,t);let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]=="object"&&
(n[o]=Z(n[o],t));return n}function Pc([,e,t],n){let o=N(e,n),s=[],r=N(t,n);ge(r.length===o.length,"runs without a value");for(let a=0;a<o.length;a+=1){let i=s.length+
et(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function _c([,e,t],n){let o=N(t,n);et(o.length+1,n);let s=[e],r=e;for(let a=0;a<o.length;a+=1)s.push(
r+=o[a]);return s}function zc([,e,t],n){let o=N(e,n);return N(t,n).map(s=>o[s])}function Ic([,e,t],n){let o=N(t,n),s=0;return N(e,n).map(r=>r?o[s++]:null)}function Nc([
,...e],t){let n=tt(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function Rc([,...e],t){let n=tt(e,t);return ie(n[0].length,o=>n.
map(s=>s[o]))}function Dc([,e,t],n){let o=N(t,n),s=0;return N(e,n).map(r=>o.slice(s,s+=et(r,n)))}function jc([,e,...t],n){let o=Co(e,tt(t,n));return o[0][1].map(
(s,r)=>Object.fromEntries(o.map(([a,i])=>[a,i[r]])))}function Bc([,e,...t],n){return Object.fromEntries(Co(e,tt(t,n)))}var Wc=new RegExp(`([${Object.values(nn).
join("")}])`);function Fc(e,t,n){let o=0;return N(e,n).map(s=>{let r=String(s).split(Wc),a=r.filter((l,f)=>f%2),i=t.slice(o,o+=a.length);ge(i.length===a.length,
"a pattern lacks what is in its gaps");let c=a.map(l=>l===nn.HEXADECIMAL);return{pieces:r.filter((l,f)=>f%2===0),hex:c,gaps:i,columns:null}})}function Po([,e,t,
...n],o){let s=Fc(e,n,o),r=N(t,o),a=new Int32Array(r.length),i=new Int32Array(s.length);for(let c=0;c<r.length;c+=1)ge(s[r[c]]!==void 0,"a text of no pattern"),
a[c]=i[r[c]]++;return[r.length,c=>Xc(s[r[c]],a[c],o)]}var Hc=(e,t)=>ie(...Po(e,t));function Uc(e,t){let[n,o]=Po(e,t),s=[];for(let r=0;r<n;r+=1)s.push(o(r));return s}
function Xc(e,t,n){let{pieces:o,hex:s}=e,r=e.columns??=e.gaps.map(i=>N(i,n)),a=o[0];for(let i=0;i<r.length;i+=1){let c=r[i][t];a+=(s[i]?`0x${c.toString(16)}`:c)+
o[i+1]}return a}var _o=2**29-2**10,Kc=new Set(["words","strings"]);async function nt(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e==
"string"&&e.trimStart().startsWith("{")?JSON.parse(e):zo(JSON.parse(await Gc(Ve(Je(qc(e)),"deflate").getReader())),Ao())}catch(n){throw new Error(`the data can'\
t be read: ${n?.message??n}`,{cause:n})}}function qc(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?Ye(e.trim()):new Uint8Array(e.buffer,
e.byteOffset,e.byteLength)}async function Gc(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>_o)
throw e.cancel(),new Error(`they are more than ${_o} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function zo({as:e,in:t,of:n},o){
let{changes:s,...r}=t,a={...e};for(let[i,c]of Object.entries(r))a[i]=(Kc.has(i)?To:Z)(c,o);for(let[i,c]of Object.entries(n))a[i]=zo(c,o);return s&&(a.changes=Oo(
Z(s,o),a)),a}function Io(e){return e.getRootNode().activeElement??null}function ce(e){let t=Io(e);return t&&e.contains(t)?t:null}function Ce(e){let t=Io(e);return!t||t===document.
body}function ot(e){let t=ce(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:Yc(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function Yc({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function Q(e,t){if(!t||!(Ce(e)||
ce(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function st(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}function No(e,t){let n=[],o=null;async function s(){for(;n.length;){let[r]=n.splice(0).slice(-1);try{await e(r)}catch(a){t(a),await null}}o=null}return r=>(n.push(
r),o??=s(),o)}var Vc="[data-folded], [data-behind], [data-away]",le=e=>!e?.closest(Vc);function Ro(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(n.catchUp?.(),
!a)return;let c=a;a=null,o?.(c)}return n.update=c=>{a=Jc(a,c),le(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{le(e.panes[t])&&i(),s?.()},n.renew=()=>{
a=null,r?.()},n}function Jc(e,t){if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var rn=new Map;function _(e){if(rn.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;rn.set(t,{...e,make:(o,...s)=>Ro(o,t,n(o,...s))})}
function j(){return[...rn.values()]}var Do=null,jo=null;async function Bo(){if(Do)return Do;if(jo)return jo;if(typeof forkvizBokeh>"u")throw new Error("BokehJS is missing");return forkvizBokeh}function Wo(e){typeof requestIdleCallback=="function"?requestIdleCallback(e,{timeout:1e3}):setTimeout(e)}var Zc=15e3,Qc="The figures wait for the kernel, which is busy with another cell. They are drawn when it answers.";async function Pe(e,t,n){let{embed:o,figures:s}=await el(
e,Bo());if(!e.holds())return null;let r=JSON.parse(JSON.stringify(s[t]).replaceAll('"§',`"${e.mine}`)),a=await o.embed_item(r,n),[i]=a.roots??a;return e.holds()?
[i.model,i]:(ee(i),null)}function ee(e){e.model.document?.clear(),e.remove?.()}async function el(e,t){let n=d("span",{},Qc),o=setTimeout(()=>e.alert.message(n),
Zc);try{return await t}finally{clearTimeout(o),n.isConnected&&e.alert.hide()}}async function Fo(e,t){let n=j().filter(({name:s,figure:r})=>r&&t.has(s)),o=n.filter(
({name:s})=>le(e.panes[s]));await Uo(e,async()=>{for(let s of o)await Ho(e,s)});for(let s of n)o.includes(s)||tl(e,s)}async function Ho(e,t){let n=e.bodies[t.name],
o=await Pe(e,t.figure,n);if(!o)return;let[s,r]=o,a=await t.make(e,n,s,r);if(!e.holds())return void ee(r);a&&e.parts.push(a),a?.restyle?.(e.theme())}function tl(e,t){
let n=!1,o=async()=>{n||!e.holds()||(n=!0,await Uo(e,()=>Ho(e,t)),e.late-=1)};e.late+=1;let s=()=>{le(e.panes[t.name])&&o()};e.parts.push({name:t.name,resize:s,
makeUp:o}),Wo(o)}async function Uo(e,t){try{await t()}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and th\
e calls still work.")}}function rt(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var Xo=64;function at(e){let t=new Map;return(n,o)=>{
let s=e.get(n),r=s.data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/Xo)*Xo);if(i!==a&&(s.visible=!1),r.
data=nl(o,i),i===a)return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function nl(e,t){
let n={x:NaN,y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(
Math.max(t-s.length,0)).fill(n[o]??0)]]))}function B(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,
s])=>[o,{value:s}])))}function fe(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function it(e){return new Map(e.renderers.map(t=>[t.name,
t]))}function ct(e,t){for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var an=new Set;function _e(){let e=[...an];an.clear();for(let t of e)t()}var ol=fe(_e);function te(e){return()=>{an.add(e),ol()}}function sl(e,t){return e.phaseNames?.[t]?.label??""}function R(e,t){return`${t} ${sl(e,t)}`.trim()}function Ko(e,t){return e.phaseNames?.[t]?.who??""}function we(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}var Go=e=>e.replace(/^\[(.*)\]$/,"$1");function Yo(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=M(a.end[t]-a.start[t]),c=Go(a.title[t]),l=a.use[t],f=l===
"injected"&&a.source[t]==="assumed";if(r){let u={text:"✗ in the way",shorter:["✗ in way"],strong:!0,alarm:!0};return l==="reservation"?[u,{text:"own reserva\
tion",shorter:["its own"]}]:[u,f?qo(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,shorter:[`\
? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(
/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:f?[{...qo(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}\
, ${i}`,shorter:[c],strong:n}]}function qo(e,t){let n=["unknown occupant","unknown"];return e?{text:`perhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function Vo(e,t,n=!1){
return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["\
free"]}}var Jo=e=>({text:`${M(e)} free`,shorter:[M(e)]});function Zo({columns:e,differ:t,assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&
!o?"no change, assumed":"no change"}function Qo(e,t,n){if(t.count>1)return{name:`${t.count} regions, too thin to be told apart here: zoom in`};let o=e.store.region(
e.who,t.first);return{name:o.name||`(${o.use})`,where:`${O(o.start)} – ${O(o.end)}`,size:M(o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:O(o.
base),source:n(o)}}function es(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${Go(s)}\
: ${O(r)} – ${O(a)}, ${M(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),a=r.start-s.end,i=a>0?`${M(a)} apart`:a===0?"side by side":"overla\
pping";return`2 selected, ${M(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([
s,r])=>`${s} ${M(r)}`);return`${e.length} selected: ${o.join(", ")}`}var ts=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var rl="http://www.w3.org/2000/svg",al={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function ne(e,t,...n){let o=document.createElementNS(rl,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function cn(e){let t=al[e];if(!t)return null;let n=`var(--mark-${e})`;return ne("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke\
-width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function lt(e){if(e==="note")return d("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=cn(e);return ne(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}var il=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],cl=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function oe(e){return d("dl",{},...e.flatMap(([t,n])=>[d("dt",{},t),d("dd",{},n)]))}var ln=e=>d("ul",{},...e.map(t=>d("li",{},...Array.isArray(t)?t:[t]))),
ze=e=>d("p",{},e);function ll(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[Ae(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[d("h3",{},"Regions"),ln([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),d("h3",
{},"Where a DLL is in the child"),ln(s)]}function fl(e){let t=e.data.help.marks.map(([n,o,s])=>[d("span",{class:"fv-help-mark"},lt(n),o),s]);return[ze("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),oe(t)]}function dl({data:e}){
let t=Object.entries(e.phaseNames??{}).map(([n,o])=>[R(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[ze(`As under the policy ${e.policy}, \
in the order of a successful fork.`),oe(t)]}function ul({data:e}){let t=new Map(e.switches);return[ze("A switch turns a part of a policy on or off: the name of \
a policy may be followed by +topsort or -topsort. Marked ✓: on in this fork."),oe(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function pl({data:e}){
return[ze("In a notebook, on the site and in a report with an engine the fork can be changed and run again: move a DLL or change its size, turn a switch, take a\
 place in the child, or add a fault. The view stays where it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),d("h3",{},"Fau\
lts"),oe(e.help.faults)]}function hl(e,t,n){let o=a=>oe(a.map(([,i,c])=>[d("kbd",{},i),c])),{data:s}=e,r=[...cl,...ts];return{keys:["Keys",[o(t()),...s.still?[]:
[d("h3",{},"While you present"),o(n())],d("h3",{},"Mouse"),ln(r)]],...s.still?{}:{timeline:["Timeline",fl(e)]},map:["Map",ll(e)],...s.still?{}:{phases:["Phases",
dl(e)],policies:["Policies",[ze("Each policy is the fork machinery of one period."),oe(s.help.policies)]],switches:["Switches",ul(e)],whatif:["What if",pl(e)]},
find:["Find",[oe(il.map(([a,i])=>[d("code",{},a),i]))]],glossary:["Glossary",[oe(s.glossary.map(([a,i],c)=>[d("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},
a),i]))]]}}function ns(e,t,n){let o=null;function s(a){let i=o?.querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}
function r(){let a=Object.entries(hl(e,t,n)),i=a.map(([c,[l]])=>d("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=d("dialog",{class:"\
fv-help","aria-label":"Help"},d("header",{},d("nav",{"aria-label":"Parts of the help"},...i),x("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Cl\
ose",class:"fv-icon"})),d("div",{class:"fv-help-body",tabindex:0},...a.map(([c,[l,f]])=>d("section",{},d("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...f)))),
e.root.append(o)}return{get open(){return!!o?.open},toggle(a){if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&
s(a)}}}var fn=65536,os=4096;function ss(e,t){let n=e.panes.space,o=d("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null,a=({pointerId:m})=>r&&r.id!==m;function i(m){
if(!e.space||!(s||m.shiftKey)||m.button!==0||a(m))return;let g=e.space.at(m.clientX,m.clientY);if(g?.who!=="child")return;let{pointerId:w,clientX:b,clientY:y}=m;
r={id:w,address:g.address,x:b,y},n.setPointerCapture?.(m.pointerId),window.addEventListener("keydown",p,{capture:!0}),m.stopPropagation(),m.preventDefault()}function c(m){
if(!r||a(m))return;m.stopPropagation();let g=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,m.clientY)-g.top}px`,o.style.height=`${Math.abs(m.
clientY-r.y)}px`}function l(){r=null,o.hidden=!0,window.removeEventListener("keydown",p,{capture:!0})}function f(m){if(!r||a(m))return;m.stopPropagation();let{address:g,
x:w}=r;if(l(),!ml(n,m))return;let{address:b}=e.space.at(w,m.clientY)??{address:g},[y,k]=[g,b].sort((v,A)=>v-A),$=Math.floor(y/fn)*fn;t($,Math.max(Math.ceil((k-$)/
os)*os,fn))}let u=m=>{a(m)||l()};function p(m){m.key==="Escape"&&(l(),m.stopPropagation())}let h={pointerdown:i,pointermove:c,pointerup:f,pointercancel:u};for(let[
m,g]of Object.entries(h))n.addEventListener(m,g,{capture:!0});return{toggle(){return s=!s,s}}}function ml(e,{clientX:t,clientY:n}){let{left:o,right:s,top:r,bottom:a}=e.
getBoundingClientRect();return o<=t&&t<=s&&r<=n&&n<=a}function dn(e,t){let n=o=>typeof o=="number"?O(o):o;return{edit:"occupy",start:n(e),size:n(t),name:"what i\
f"}}var gl="Two forks are compared here: each can be changed in an explorer of its own.",wl="This page can't fork again. A notebook, the site and a report with an e\
ngine (forkviz report FILE --engine) can, and the command line: forkviz fork FILE --edit CHANGE.",dt=({host:e,data:t,moreKeys:n})=>!!(e.request&&!e.bare&&!t.still&&
!n);function as(e){e.asks?e.asks.toggle():!e.data.still&&!e.host.bare&&!e.alert.complains()&&e.alert.message(e.moreKeys?gl:wl)}function is(e,t){let{data:n}=e,o=c=>t(
{kind:"edit",edit:c}),s=yl(n,o),r=d("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},d("h2",{},"What if…"),x("close-what-if","✕","close (w)",()=>a()),
s.element,kl(n,o),xl(e,o),vl(n,o),Sl(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("keydown",l=>{let{key:f}=l,{name:u}=c;f==="Ent\
er"&&s.commit(u),l.stopPropagation()});P(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.focus():s.which.focus()}function i({open:c,
values:l}){s.choose(l.dll),bl(rs(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,keep(){let c=rs(r).map(({name:f,value:u})=>[
f,u]),l=Object.fromEntries(c.filter(([f,u])=>!s.knows(f,u)));return{open:!r.hidden,values:l}}}}function q(e,t){return d("label",{},d("span",{},e),t)}function de(e,t,n={}){
return d("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function ft(e,t,n){let o=t.map(s=>d("option",{value:s,selected:s===
n},s));return d("select",{name:e},...o)}function Ie(e,...t){return d("fieldset",{},d("legend",{},e),...t)}function rs(e){return[...e.querySelectorAll("[name]")]}
function bl(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.options]:null;(!r||r.some(a=>a.value===
s))&&(o.value=s)}}function yl({dlls:e},t){let n=e.map(({name:u})=>u),o=ft("dll",n),s=["base","preferred","size"],r={base:de("base",""),preferred:de("preferred",
""),size:de("size","")},a={};function i(){let u=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=u?O(u[p]):""}function c(u){let p=s.find(h=>h===u);
!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let u of s)r[u].addEventListener("change",()=>c(
u));i();let l={base:"base",preferred:"prefers",size:"size"},f=s.map(u=>q(l[u],r[u]));return{element:Ie("A DLL",q("name",o),...f),which:o,commit:c,choose(u){n.includes(
u)&&(o.value=u),i()},knows:(u,p)=>a[u]===p}}function kl({switches:e},t){let n=e.map(([o,s])=>{let a=d("input",{type:"checkbox",checked:s,onchange:i=>t({edit:"sw\
itch",name:o,on:i.target.checked})});return d("label",{class:"fv-switch"},a,o)});return Ie("Switches",...n)}function xl(e,t){let n=de("start","0x"),o=de("much",
"0x10000"),s=ss(e,(c,l)=>t(dn(c,l))),a=x("occupy-mouse","with the mouse","then drag over the child's column; or shift and drag at any time",()=>a.setAttribute("\
aria-pressed",String(s.toggle()))),i=x("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(dn(n.value,o.value)));return Ie("Ta\
ke a place in the child",q("at",n),q("size",o),i,a)}function vl({faults:e,phases:t,dlls:n},o){let s=ft("fault",e),r=ft("phase",t,"C3"),a=de("at","",{placeholder:"\
anywhere"}),i=de("extent","0x10000"),c=ft("of",["",...n.map(({name:f})=>f)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,size:i.value,...c.value?{dll:c.
value}:{},...a.value.trim()?{start:a.value}:{}});return Ie("A fault",q("kind",s),q("phase",r),q("DLL",c),q("at",a),q("size",i),x("strike","let this fault happen\
 in the fork","the fork runs again with it",l))}function Sl({edits:e},t){let n=!e.length,o=e.map(s=>d("li",{},s));return Ie(n?"Nothing changed yet":`Changed (${e.
length})`,d("ol",{class:"fv-edits","aria-label":"What was changed"},...o),x("undo","undo","undo the last change",()=>t({kind:"undo"}),{disabled:n}),x("reset-edi\
ts","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}var $l={can:"what if: change the fork and run it again",cannot:"say where the fork can be changed and run again; here it can't"};function Ol(e){let{store:t,lecture:n}=e;
return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page Up, shift+n","previous decision",n.back],
[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.go(t.step-1)],...e.sides?[]:El(n)]}
var El=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what happens next",e.reveal]];function Ml(e,t){
let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).map(Number).sort((i,c)=>i-c);return[["Arr\
owLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork, the next real step",()=>e.forward()],["\
PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],["Home","Home","first step",()=>e.go(0)],
["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(s(o.decisions))],["N","shift+n","previou\
s decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",()=>e.go(r(o.failures))],["c","c","next\
 step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(r(e.pickedSteps()))],["m","m","next n\
ote of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous DLL",()=>e.selectNext(-1)],["g","g","\
go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−","zoom out",()=>e.space?.zoomBy(1/.6)],
["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold them again",()=>e.space?.unfold?.()],["/",
"/","find regions",()=>e.search?.focus()],["w","w",$l[dt(e)?"can":"cannot"],()=>e.whatIf()],...e.moreKeys?[]:Ll(e),["t","t","light or dark",()=>e.toggleTheme()],
["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the presentation",()=>e.select(null)]]}var Ll=e=>[["p","p","present: the map \
and the words alone, large; again leaves",()=>e.present()]];function ut(e){let t=Ol(e),n=ns(e,()=>o,()=>t),o=[...e.moreKeys??[],...Ml(e,()=>n.toggle())],s=new Map(
o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(f=>[f,l])));function a({key:c,shiftKey:l}){let f=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.
lecture.active&&r.get(f)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||n.open)return;let l=c.composedPath?.()[0]??c.target;if(st(
c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let f=a(c);f&&(c.preventDefault(),c.stopPropagation(),e.guard(f))}return{onKey:i,help:n.
toggle,press:c=>s.get(c)?.()}}var un="|";function ds(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>us(r.at(-1)),i=()=>r.map(u=>pt(n,u)).join(un);function c(u){r=u,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(u,p=!1){let h=typeof u=="string"?Pl(n,u):u&&u.dll!==-1?[u]:[];c(p&&h.length?Al(n,r,h):h)}function f(u){let p=n.dlls.
length,h=u>0?0:p-1;p&&l({dll:a()<0?h:(a()+u+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>cs(e.store,r),pickedSteps:()=>Cl(
e,a()),selectedSpans:()=>Tl(e.store,cs(e.store,r)),select:l,selectNext:f,selectRow:(u,p,h=!1)=>l(ls(e.store,u,p),h),selectRows(u){let p=u.map(([h,m])=>ls(e.store,
h,m));c([...new Map(p.map(h=>[pt(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function Al(e,t,n){let o=n.map(r=>pt(e,r)),s=t.filter(r=>!o.includes(pt(
e,r)));return s.length<t.length?s:[...s,...n]}function cs(e,t){if(!t.length)return[];let n=new Set(t.map(us)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function Tl(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function Cl({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function ls(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var us=e=>e&&"dll"in e?e.dll:-1;function pt(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${O(t.start)}`}function Pl(e,t){let n=fs(e,t);
return n?[n]:t.split(un).flatMap(o=>fs(e,o)??[])}function fs(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(un)?null:{who:o,start:Number(s)}}var _l=["shown","windows","stays"],zl=Lo.parent.filter(e=>!_l.includes(e));function ps(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)Il(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>Nl(e,o),read:(o=t)=>Rl(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??Dl(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>jl(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function Il({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,f,u]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?f:u;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function Nl({strings:e,words:t},n){
let[o,s,r,a,i,c,l,f,u]=t[n];return{phase:o,kind:c,dll:u,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[f],facts:i.map(p=>e[p])}}function Rl({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function Dl(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function jl({tables:e},t,n){let o=e[t],s={who:t};for(let r of zl)s[r]=o[r][n];return s}function Bl(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s);for(let[n,o]of Object.entries(t.timeline))e.style.setProperty(`--mark-${n}`,o);
e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var Wl,ms=()=>Wl??=window.matchMedia?.("(prefers-color-sche\
me: dark)");function hs(){let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.
vscodeThemeKind.includes("dark")?"dark":"light":ms()?.matches?"dark":"light"}function Fl(e){let t=ms(),n=new MutationObserver(e);return n.observe(document.body,
{attributes:!0,attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.(
"change",e)}}function gs(e,t){let n=t||"",o=!1,s=hs(),r=()=>o?"light":n||s;function a(){e.root.dataset.theme=r(),Bl(e.root,e.themes[r()])}function i(){a(),e.restyle(
e.themes[r()]),o||e.host.onTheme?.(r())}let c=Fl(()=>{s=hs(),n||i()});return{get:()=>e.themes[r()],apply:i,dressRoot:a,name:r,toggle(){n=r()==="dark"?"light":"d\
ark",i()},onPaper(l){o!==l&&(o=l,i())},close:c}}function ws(){let e=d("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(x("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(d("b",{},"Error: "),s,d("br"),r)}return{element:e,
hide:t,complain:o,complains:()=>!e.hidden&&!e.classList.contains("fv-said"),message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof
Error?r.message:String(r);o(a,"The explorer still works; load it again if what it shows is wrong.")}}}}var Hl=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],Ul=[[700,"high"],[560,"low"],[0,"least"]],Xl={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},Kl={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:19,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},bs=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],pn=e=>bs(Hl,e),ys=e=>bs(
Ul,e),ht=(e,t=!1)=>(t?Kl:Xl)[e];function be(e,t,n,o){let s=ps(t),r=ws(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:ht("middle"),late:0,search:null,asks:null,live:null,cause:null,byBase:ql(t),...Yl(t),theme:()=>i.colours.get(),
toggleTheme:()=>i.colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>as(i),full:c=>i.layout.
full(c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...Gl(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=ds(i,a),Object.assign(i,i.picked.forUi),i.colours=gs(i,n.keep?.theme??n.theme),i}function ql({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function Gl(e,t,n,o,s){function r(i,c=!1){let l=t.step,f=t.go(i);if(!(t.step===l&&!c)){for(let u of n)u.
update?.(f);a(),!c&&(o.onStep?.(t.step),_e())}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();
t.step===t.last&&i?i.step():r(t.step+1)}}}function Yl(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function ue({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function W(e,t,n){n?e[t]="true":delete e[t]}var mn="forkviz.layout",Vl=()=>({folded:{},tabs:{},sizes:{},full:""}),hn=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function Jl(e){let{folded:t,tabs:n,sizes:o,
full:s}=hn(e),r=(i,c)=>Object.fromEntries(Object.entries(hn(i)).filter(([,l])=>typeof l===c)),a=Object.entries(hn(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function xs(e,t){let n=Jl(e??(t?Zl():null));return{choices:n,save(){t&&
ks(n)},forget(){Object.assign(n,Vl()),t&&ks(null)}}}function Zl(){try{return JSON.parse(localStorage.getItem(mn)??"null")}catch{return null}}function ks(e){try{
e?localStorage.setItem(mn,JSON.stringify(e)):localStorage.removeItem(mn)}catch{}}var E=(e,...t)=>({panes:t,weight:e}),H=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),U=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function Ql({unused:e,
height:t}){if(t<440){let o=E(52,"algorithm","calls","sorting","recursion");return U("middle-low",670,E(48,"why"),o)}if(e("recursion")){let o=E(27,"calls","sorti\
ng","recursion");return U("middle-right",670,E(46,"why"),E(27,"algorithm"),o)}let n=H("middle-calls",31,E(316,"recursion"),E(346,"calls","sorting"));return U("m\
iddle-deep",670,E(40,"why"),n,E(29,"algorithm"))}function vs(e){let t=(e.plan??ef[e.kind==="whole"?e.size:e.kind])(e);return Ss(t,e)??H("empty",1)}var ef={wide:()=>H(
"wide",1,E(760,"space"),U("wide-middle",640,E(36,"why"),E(32,"sorting"),E(32,"recursion")),U("wide-right",488,E(42,"algorithm"),E(24,"calls"),E(34,"said"))),middle:e=>H(
"middle",1,E(586,"space"),Ql(e)),narrow:({height:e})=>H("narrow",1,E(430,"space"),e<330?E(506,"why","algorithm","calls","sorting","recursion"):U("narrow-right",
506,E(50,"why"),E(50,"algorithm","calls","sorting","recursion"))),phone:()=>U("phone",1,E(60,"space"),E(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?U:H)("present",1,E(52,"space"),E(48,"why")),still:({width:e})=>(e<700?U:H)("still",1,E(64,"space"),E(36,"why")),aligned:({width:e})=>U("aligne\
d",1,E(63,"space"),e<560?E(37,"why","calls"):H("aligned-words",37,E(50,"why"),E(50,"calls"))),some({panes:e,width:t}){let n=tf.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return H("some",1,...n.map(a=>E(1,a)));let[s,...r]=n;return o>1?H("some",1,E(1,s),E(1,...r)):U("some",1,E(1,s),E(1,...r))}},tf=["\
space","why","recursion","sorting","algorithm","calls"];function Ss(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>Ss(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(...nf(e.id,o)),s.length?{...e,parts:s}:null}function nf(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...E(1,r),folded:!0}));n.push({...H(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var of={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},sf=[240,110],ye=e=>"panes"in e?e.
panes[0]:e.id;function mt(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>of[a]??sf);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map(mt),o=n.reduce((r,a,i)=>r+(gn(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var $s=e=>"panes"in e&&!!e.folded,gn=e=>"panes"in e?void 0:e.fixed;function rf(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function wn(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>gn(g)??mt(g)[a]),l=r.map(g=>gn(g)===void 0),f=r.filter(
(g,w)=>l[w]).map(g=>n(e,ye(g))),u=f.length>0&&f.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?u?n(e,ye(g))??0:g.weight:0),h=rf(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};wn(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!$s(g)&&!$s(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var Os=24;function af({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function cf(e){let t=d("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return lf(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-Os:Os,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function lf(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function ff(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${ye(t.parts[n])} and ${ye(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function Es(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return cf({line:a,move(i,c){let{split:l}=a(),
f=af(a(),i,c),u=l.parts.map((p,h)=>[ye(p),f[h]]);t.sizes[l.id]=Object.fromEntries(u),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),ue(l,i.box),ff(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function Ms(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=u=>u===n.full;function c({panes:u,folded:p,box:h,key:m},g){let w=u.length>1,b=w?o.draw(m,u,u.some(i)?g:h):
u[0],y=w?o.height():0;for(let k of u){let $=i(k)&&!p,v=$?g:h;ue(s[k],{...v,y:v.y+y,height:v.height-y});let{dataset:A}=s[k];W(A,"folded",p),W(A,"tabbed",w),W(A,"\
full",$),W(A,"behind",w&&k!==b);let z=a.get(k);r.get(k)?.tell(p,z?.unused?.(e.data,e)||z?.said?.(e)||"")}}function l(u,p){let h=s[u];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(u)&&m(n.full);W(h.dataset,"away",(g||!m(u))&&!h.hidden)}function f(u,p,{over:h,size:m}){for(let y of Object.
keys(s))W(s[y].dataset,"over",y===h);let g=s[h];if(!g)return;let w=u.find(({panes:y})=>y.includes("why"))?.box??p,b=m==="phone"?0:w.x;ue(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(u,p,h){for(let m of u)c(m,p);o.drop(new Set(u.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,u);f(u,p,h)}}}var df={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},uf=["algorithm","calls"];function pf(e,t){let[n,o]=[...e.children];n.hidden=!1,o.hidden=!0;let s=e.
clientWidth>0&&e.scrollWidth>e.clientWidth;n.hidden=s,o.hidden=!s,o.value=t}function hf(e,t,n,{shown:o,pick:s}){let r=n.map(u=>d("button",{type:"button",role:"t\
ab",id:`${e.mine}tab-${u}`,data:{tab:u},"aria-controls":e.panes[u].id,onclick:()=>s(u)})),a=d("div",{class:"fv-tab-list",role:"tablist","aria-label":"Panes"},...r),
i=n.map(u=>d("option",{value:u},e.specs.get(u).title)),c=d("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},...i),l=d("spa\
n",{class:"fv-tabs-end"}),f=d("div",{class:"fv-tabs",data:{key:t}},a,c,l);return f.addEventListener("keydown",u=>{let p={ArrowLeft:-1,ArrowRight:1}[u.key];if(!p)
return;u.preventDefault(),u.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),f}function mf(e,t,n){let o=t.querySelectorAll("[\
role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??df[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),pf(t,n)}function Ls(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=hf(e,i,c,{shown:()=>r(c),pick(u){t.tabs[c[0]]=u,n()}}),f={element:l,panes:c};return o.set(i,f),e.panes[c[0]].before(l),f}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...uf,...c.map(({panes:f})=>f[0])]))t.tabs[l]=i},draw(i,c,l){let f=r(c),{element:u}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return ue(u,{...l,height:s()}),mf(e,u,f),f},drop(i){for(let[c,{element:l,panes:f}]of o)if(!i.has(c)){for(let u of f)
e.heads.get(u)?.home();l.remove(),o.delete(c)}}}}function As(e,t){let{host:n}=e,o=xs(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,over:""},a=Ls(e,s,()=>u()),i=Es(t,s,()=>u()),
c=Ms(e,t,s,a),l="";function f(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=pn(h),zs(e,r,m),e.fit?.();let g=vs(wf(e,t,r,s)),w=Ps(t),
b=mt(g)[1],y={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:k,separators:$}=wn(g,y,(A,z)=>s.sizes[A.id]?.[z]),v=JSON.stringify([k,y,s.full,s.tabs,r,
p.dataset.tall]);return v===l?!1:(l=v,t.style.height=`${y.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}px`:""),c.place(k,y,
r),i.draw(s.full?[]:$),!0)}function u(){o.save(),f()&&e.resized()}return{lay:f,choices:s,keep:()=>structuredClone(s),get presenting(){return r.presenting},get size(){
return r.size},...gf(e,r,s,a,u),reset(){o.forget(),u()}}}function gf(e,t,n,o,s){let r={present(a){t.presenting=a,W(e.root.dataset,"presenting",a),s()},fold(a,i=!Cs(
e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},
over(a){let i=t.size==="wide"&&Ts(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus(
{preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;return!0}};return r}function Ts({host:e,data:t},{presenting:n}){
return n?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var bn=(e,t)=>e.specs.get(t)?.unused?.(e.data,e)??"";function Cs(e,t,n,o){
let s=n.folded[o];return s!==void 0?s:bn(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!bn(e,"recursion")}function wf(e,t,n,o){let s=Ts(e,n),r=n.size==="wide"&&s===
"whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{size:n.size,panes:new Set(a),folded:i=>Cs(
e,n,o,i),unused:i=>!!bn(e,i),kind:s,plan:e.plan,...Ps(t)}}function Ps({parentElement:e}){return{width:e?.clientWidth??0,height:e?.clientHeight??0}}function _s(e){
let{clientWidth:t,clientHeight:n}=e.root;t&&n&&zs(e,{size:pn(t),presenting:!1,over:""},n)}function zs(e,{size:t,presenting:n},o){let{root:s}=e;e.size=s.dataset.
size=t,e.tall=s.dataset.tall=ys(o),e.type=ht(t,n);for(let[r,a]of Object.entries(e.type))s.style.setProperty(`--type-${r}`,`${a}px`)}var bf=["decisions","all"],yf=[.5,1,2],kf={decisions:1800,all:350},xf=new Set(["decision","failure","done"]);function yn(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>xf.has(e[s])||n.has(s)||s===o)}function Ne(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function gt(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&bf.includes(n.policy)?n.policy:"decisions",a=n.speed&&yf.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):yn(o.tables.ticks.mark,Ne(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(f,kf[r]/a)}function f(){o.step<o.last&&e.go(c()),
o.step<o.last?l():u()}function u(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:u,toggle(){
return i?u():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function vf({store:e,data:t}){let n=()=>t.still?[]:yn(e.tables.ticks.mark,Ne(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...Ne(t),-1)<0?e.last:Math.max(...Ne(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function Is(e,t,n){
let o=vf(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...Sf(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function Sf(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(u){a=!0;try{e.go(u)}finally{a=!1}s()}function c(u){u!==void 0&&(Object.assign(t,{asked:u,
covered:t.predicting}),i(t.covered?Math.max(u-1,0):u))}function l(){let{step:u}=e.store,p=t.predicting&&o()&&n.has(u);Object.assign(t,{asked:u,covered:p}),s()}function f(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let u=n.after(r());u===void 0&&!t.covered?e.forward():c(u)},back:()=>c(n.before(r())),reveal:f,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?f():s()},moved(){!a&&o()&&l()},turned:l}}function Ns({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}function Ds(e,t){let{root:n}=e,o=Is(e,()=>t.presenting,s);function s(){let u=ce(n)?.dataset.do==="reveal";W(n.dataset,"covered",o.covered),W(n.dataset,"early",o.
early),u&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&$f(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),Rs(n),i()&&document.exitFullscreen().catch(()=>{}),ce(
n)?.dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&
t.presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function f(u){if(!t.presenting||!Ce(n)||n.contains(u.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=u;if(h||m||g)return;u.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||u.preventDefault()}return window.addEventListener("keydown",f,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",f,!0),Rs(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function $f(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function Rs(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function wt(e){let{root:t,places:n}=e,o=As(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=Ds(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&st(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get size(){
return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}function bt(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function js(e){return bt(
e).join(" ")}function D(e){let t=bt(e),n=t.length>1&&t.at(-1)==="0000";return d("code",{class:"fv-address"},...t.map((o,s)=>d("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}function Bs(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?kn(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function kn(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var xn=(e={})=>S("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),Of={cx:7,cy:7,r:5.5,fill:"currentColor"},Ef={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},Mf={d:"M3 3l8 8M11 3l-8 8",fill:"none"},Ws={certain:()=>[S("circle",Of)],likely:()=>[xn(),S("path",Ef)],possible:()=>[
xn()],undecided:()=>[xn({"stroke-dasharray":"2 2"})],excluded:()=>[S("path",{...Mf,stroke:"currentColor","stroke-width":1.75})]};function Fs(e){return e.class===
"undecided"?"undecided":e.certainty}function ke(e,t=!1){let n=(Ws[e]??Ws.possible)(),s=S("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return d("span",{class:a},s,r)}var Lf={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},Af={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function Hs({proof:e,verified:t}){let n=e?Lf[e]:void 0,o=Af[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function Us([e,t,n]){let o=d("span",{"ari\
a-hidden":"true"},t);return d("span",{class:`fd-badge fd-badge-${e}`},o,n)}var Tf={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},Cf={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function Pf(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?Nf(e,s):null,t.replaceChildren(...s?[_f(e,s),zf(),n.element]:
r?If(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function _f(e,t){return d("h1",{class:"fv-verdict-says",title:e.
data.title},d("b",{class:"fv-verdict-head"},d("span",{"aria-hidden":"true"},`${Tf[t.kind]} `),`${t.head}:`)," ",d("span",{},...Ks(t.pieces)))}var zf=()=>d("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function Ks(e){return e.map(([t,n])=>t==="address"?D(Number(n)):t==="name"?d("bdi",{},String(n)):String(n))}
function If(e){return[d("h1",{class:"fv-verdict-says"},e.data.title),d("div",{class:"fv-verdict-chain"},d("p",{class:"fv-census"},e.data.census),...qs(e))]}function Nf(e,t){
let n=t.links.filter(f=>f.role!=="retry"),o=t.links.filter(f=>f.role==="retry"),s=n.map(f=>({link:f,element:Xs(e,f)})),r=o.length?{link:o[0],element:Xs(e,o[0])}:
null,a=d("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=d("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...Df(e,t),...qs(e));function c(){
let{step:f}=e.store,u=n.at(-1);if(!(!u||f>=u.step||n.some(p=>p.step===f)))return o.findLast(p=>p.step<=f)}function l(){let{step:f}=e.store,u=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&u&&(r.link=u,vn(e,r.element,u,f),p.splice(-1,0,{link:u,element:r.element,at:f}));for(let m of p)m.element.ariaCurrent=m.at===f?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>d("li",{},g?d("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:f,element:u}of s)vn(e,u,f,f.step);l()}}}function Xs(e,t){let n=d("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),vn(e,n,t,t.step),n}function vn(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:Cf[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?Rf():s?d("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?d("b",{},r):null,r?" ":null,d("span",{},c??i)].filter(f=>f!==null))}function Rf(){return S("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},S("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function Df(e,{remedy:t}){if(!t)return[];let n=Bs(e,t);return[d("p",{class:"fv\
-remedy"},d("b",{},"Remedy:")," ",...Ks(t.pieces),...n?[" ",x("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function qs(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[x("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}_({name:"verdict",title:"Verdict",head:!1,make:Pf});var jf="DejaVu Sans, Segoe UI, system-ui, sans-serif",Re,yt=new Map;function G(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=yt.get(o);if(s!==void 0)return s;Re===
void 0&&(Re=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return Re&&(Re.font=`${n} ${t}px ${jf}`,r=Re.measureText(e).width),yt.
size>5e3&&yt.clear(),yt.set(o,r),r}function xe(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}function kt(e){let t=new Map;return n=>{let o=new Map(n.map(([r,a])=>[r,t.get(r)??a()]));for(let[r,a]of t)o.has(r)||a.remove();let s=e.firstElementChild;for(let r of o.
values())r===s?s=s.nextElementSibling:e.insertBefore(r,s);t=o}}function se(e,t){e.textContent!==t&&(e.textContent=t)}var Gs=new WeakMap;function Bf(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return Sn(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function Sn(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function Ys(e){
let t=d("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=Bf(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>d("li",{},lt(r),a)))};return Gs.set(e,n),n(),t}function $n(e){Gs.get(e)?.()}function En(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function De(e,t,n=12,o="normal"){return e.find(s=>G(s,n,o)+(s.length>3?8:2)<=t)??""}function Mn({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?R(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function Vs(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of J){let[g,w]=n[m],b=t.boxes.filter(y=>y.who===m&&y.band>=0);e(`la\
ne ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(y=>y.left+.5),right:b.map(y=>y.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(y=>R(a,i[y.band])),title:b.map(y=>c[y.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>On(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>De([R(a,i[m.band]),i[m.band]],m.right-m.left,s))});let f=t.boxes.find(m=>m.count===0),[u,p]=n.child,h=Mn(o);
e("phase unreached",{left:f?[f.left+.5]:[],right:f?[f.right-.5]:[],top:f?[u]:[],bottom:f?[p]:[],name:f?[h[0]]:[],title:f?["the child ended before"]:[]}),e("unre\
ached name",{x:f?[(f.left+f.right)/2]:[],y:f?[On(n.child)]:[],text:f?[n.named?De(h,f.right-f.left,s):""]:[]})}var On=e=>((e[0]??0)+(e[1]??0))/2;function Js(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,f)=>{let u=Math.round(t.at(f));if(a.get(l)===u)return;a.set(l,u);let p=r.get(l);p?p.push(f):r.
set(l,[f])});let i=l=>ie(l.length,f=>s.words(l[f]).what);for(let l of["other","call"]){let f=n.steps&&!n.thin?r.get(l)??[]:[],u=f.map(t.at),p=l==="call"?4:1.5;e(
`mark ${l}`,{x0:u,x1:u,y0:f.map(()=>n.axis-p),y1:f.map(()=>n.axis+p),step:f,what:i(f)})}for(let l of["frame","decision","done","failure"]){let f=n.thin?l==="fai\
lure"?Zs(o.data):[]:n.steps?r.get(l)??[]:[];e(`mark ${l}`,{x:f.map(t.at),y:f.map(()=>n.marks),step:f,what:i(f)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?
[t.width]:[],y0:c?[n.axis]:[],y1:c?[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function Zs(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(
t.step)).map(t=>t.step)}function Qs(e,t,n,{data:o,store:s},r){let a=n.steps?Sn(o):null,[i]=Zs(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),f=a&&i!==void 0&&Math.
abs(l-c)>16,u=n.thin?[l-Math.sign(l-c)*14,n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,u[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,u[1]]];e("link",
{xs:f?[p[0]]:[],ys:f?[p[1]]:[]}),r(n.thin?Math.sign(l-c):0),e("link head",{x:f?[u[0]]:[],y:f?[u[1]]:[],step:f?[0]:[],what:f?[""]:[]}),e("link cause",{x:a?[c]:[],
y:a?[n.marks]:[],step:a?[a.step]:[],what:a?[s.words(a.step).what]:[]})}function Ln(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>
1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,f]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),
y1:l.map(()=>f),step:i,what:i.map(()=>"")}),e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>On(n.child)),text:c.map((h,m)=>n.named?De([`child ${m+1}`,String(m+1)],
(h?.right??0)-(h?.left??0)+4):"")});let u=n.steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:u.map(t.at),y:u.map(()=>n.arrow+1),text:u.map(
()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var xt=14,er=4;function Wf(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+er}M0 ${o-er}V${s}`}function tr(e){
let{store:t,data:n}=e,o=d("div",{class:"fv-phase-now","aria-hidden":"true"}),s=ne("svg",{class:"fv-cursor",width:2*xt,"aria-hidden":"true"}),r="";function a(c,l){
let f=t.tables.ticks.mark[t.step],u=`${f}/${l}/${JSON.stringify(c)}`;if(u===r)return;if(r=u,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-xt}\
 0 ${2*xt} ${c.height}`),!c.steps||c.thin){s.replaceChildren(ne("path",{class:"fv-cursor-line",d:Wf(c,l)}));return}let p=cn(f==="call"?"":f),h=ne("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(ne("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,ne("path",{class:"fv-cursor-head",d:`M0 ${c.axis+
1}L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,f,u){let p=we(t.tables.bands,t.step),h=p<0?null:c.boxes.find(y=>y.band===p);if(a(l,h?.who??""),s.style.transform=`\
translateX(${f+c.at(t.step)-xt}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"],b=[R(n,m),m];se(o,l.named?De(
b,h.right-h.left,u,"bold"):""),o.style.transform=`translate(${f+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.fontSize=
`${u}px`}return{elements:[o,s],stand:i}}function Ff(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,f)=>f).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,f)=>l+(e[f]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,f)=>s.has(f)||!i?o:l/i*a);for(let l of c)s.add(l)}}function Hf({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function nr({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function An(e,t,n,{missing:o=0,least:s=31}={}){
let r=Hf(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,f=Ff(i.map(h=>h.count**.85),
n-l,s),u=0,p=0;for(let h of r)h.left=u,u+=h.count?f[p++]??0:l,h.right=u;return{boxes:r,width:n,at:h=>Uf(i,h),step:h=>Xf(i,h)}}function Uf(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function Xf(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var Kf=7,qf=54,Gf={missing:12,least:6},Yf=new Set(["failure","decision","frame","done"]);function or(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&B(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of J)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function Vf({store:e,data:t}){let n=we(e.tables.
bands,e.step),o=n<0?"":`, ${R(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function Jf(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function Zf(e,t,n,o){let s=it(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:at(s),inset:0,size:12,cursor:tr(e),slider:d(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>d("span",{class:"fv-lane"},a)),rows:En(88),laid:An(e.store.tables,e.store.last,800)}}var Qf=(e,t)=>G(
e,t,"bold"),ed=e=>Math.max(e.type?.label??12,12);function sr({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",Vf(e))}function td(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),sr(e)}function nd(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=En(a),{tables:c}=t.store,{size:l,least:f}=nr(c,r,ed(t),Qf);e.size=l,n.min_border_left=i.thin?0:qf;let[u=""]=Mn(
t),p=i.thin?Gf:{missing:G(u,l)+14,least:f},h=e.laid=An(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])B(o.get(m).glyph,{text_font_size:`${l}px`});Vs(s,h,i,t,l),Js(s,h,i,t),Qs(s,h,i,t,m=>{B(o.get("link head").glyph,
{angle:m*Math.PI/2})}),Ln(s,h,i,t),td(e)}function od({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,f=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return f;let{mark:u}=e.store.tables.ticks,p=f,h=Kf;for(let m=Math.max(f-20,0);m<=Math.min(f+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!Yf.has(u[m])||g>=h||([p,h]=[m,g])}return p}function sd(e,t,n,o){let s=Zf(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r="";function a(c=!1){
let l=[n.inner_width,n.inner_height,e.type?.label].join();!c&&l===r||(r=l,nd(s))}let i=fe(a);return Jf(e,t,s.slider,(c,l)=>od(s,c,l)),ct(n,i),or(s.renderers,e.theme()),
a(),{name:"timeline",update:()=>sr(s),pick(){Ln(s.give,s.laid,s.rows,e),$n(e)},resize:i,renew(){a(!0),$n(e)},restyle(c){rt(n,c),or(s.renderers,c),i()},figure:n,
view:o}}_({name:"timeline",title:"Timeline",figure:"timeline",head:!1,before:e=>e.places?.marks.replaceChildren(Ys(e)),make:sd});function ar(e,t){let n=0;for(let o=0;o<e.length;o+=1){let{start:s,end:r}=t[e[o]],a=o?t[e[o-1]]:null;(s!==a?.start||r!==a.end)&&(n+=1)}return n}function ir(e,t){
let{spans:n,first:o,last:s}=e,r=rd(e,t),a=[...n.keys()].filter(l=>r[l]).sort((l,f)=>o[l]-o[f]||s[f]-s[l]||l-f),i=cr(e,r),c=[];for(let l of a){let f=c.at(-1);f&&
i[s[l]-1]===i[o[f[0]]]?f.push(l):c.push([l])}return c.flatMap(l=>ad(l,n)).filter(l=>ar(l,n)>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(f=>n[f].end)),
first:o[l[0]],last:Math.max(...l.map(f=>s[f])),spans:l}))}function rd(e,t){let{spans:n,first:o,last:s}=e,r=Uint8Array.from(n,a=>t(a)?1:0);for(let a=!0;a;){a=!1;
let i=cr(e,r);for(let c=0;c<r.length;c+=1)!r[c]||i[s[c]-1]===i[o[c]]||(r[c]=0,a=!0)}return r}function cr({borders:e,first:t,last:n},o){let s=new Uint8Array(e.length);
for(let i=0;i<o.length;i+=1)o[i]||(s[t[i]]=s[n[i]]=1);let r=new Int32Array(e.length),a=0;for(let i=0;i<r.length;i+=1)r[i]=a+=s[i];return r}function ad(e,t){let n=[
[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].start-o>=1073741824&&rr(n[n.length-1],t)&&rr(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),
n}function rr(e,t){return e.length>=16&&ar(e,t)>=16}var id={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"pri\
vate",reservation:"reservations",injected:"foreign memory"};function lr(e){let t=[...new Map(e.map(l=>[`${l.start}-${l.end}`,l])).values()],n=t.length;if(n&&t.every(
l=>l.windows))return`${n} Windows DLL${n===1?"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let f=l.windows?"\
Windows DLLs":id[l.use??""]??l.use??"places";s.set(f,(s.get(f)??0)+1)}let r=[...s].sort((l,f)=>f[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&
n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}function cd(e){let t=new Float64Array(2*e.length);for(let o=0;o<e.length;o+=1)t[2*o]=e[o].start,t[2*o+1]=e[o].end;t.sort();let n=0;for(let o of t)(!n||o!==t[n-1])&&
(t[n++]=o);return n?t.slice(0,n):Float64Array.of(0,4096)}function fr(e,t){let n=0,o=e.length-1;for(;n<o;){let s=n+o>>1;e[s]<t?n=s+1:o=s}return n}function dr(e){
let t=cd(e),n=new Int32Array(e.length),o=new Int32Array(e.length),s=new Int32Array(t.length);for(let i=0;i<e.length;i+=1)n[i]=fr(t,e[i].start),o[i]=fr(t,e[i].end),
s[n[i]]+=1,s[o[i]]-=1;let r=new Uint8Array(t.length-1),a=0;for(let i=0;i<r.length;i+=1)a+=s[i],r[i]=a>0?1:0;return{spans:e,borders:t,first:n,last:o,covered:r}}function vt(e,t){
let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>1;e[s]<=t?n=s:o=s}return n}var ur={row:24,gap:22,fold:32,place:72,look:40,more:8},pr=12,ld=.5,fd=2.4,dd=1.5,ud=.8,pd=8,hd=4,md=8;function mr(e){let t=Math.max(e,pr)/pr,n={...ur};for(let o of Object.
keys(n))n[o]=Math.round(ur[o]*t);return n}function Pn(e,{folds:t,focus:n,height:o,sizes:s}){let r=gd(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(f,u)=>{a.fill(u,f.first,f.last),r.fill(s.fold/(f.last-f.first),f.first,f.last)});let i=Uint8Array.from(e.covered,(f,u)=>f&&a[u]<0?1:0);for(let f of n)wd(e,r,{folded:a,
soft:i},f,s);Cn(r,f=>i[f]===1,o,fd),Cn(r,f=>i[f]===2,o,dd),Cn(r,f=>i[f]>0,o*ud,pd);let c=new Float64Array(r.length+1);for(let f=0;f<r.length;f+=1)c[f+1]=c[f]+r[f];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:f=>hr(l,f,c),address:f=>hr(c,f,l)}}var Tn=new WeakMap;function gd(e,t){let n=Tn.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,f=>f?hd:t.gap),c=[...o.keys()].sort((f,u)=>r[f]-s[f]-(r[u]-s[u])||f-u);
for(let f of c){let u=Math.log2(Math.max((o[f].end-o[f].start)/65536,1)),p=t.row+Math.min(t.more,u*ld),h=0;for(let m=s[f];m<r[f];m+=1)h+=i[m];h<p&&gr(i,s[f],r[f],
p-h)}let l=Tn.get(e)??new Map;return Tn.set(e,l.set(t.row,i)),i}function gr(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function wd({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=vt(e,r),l=vt(e,a-1)+1;if(l-c>md||o.subarray(c,l).some(p=>p>=0))return;let f=t.subarray(c,l).some(Boolean)?
i.place:i.look,u=0;for(let p=c;p<l;p+=1)u+=n[p],s[p]&&(s[p]=2);u<f&&gr(n,c,l,f-u)}function Cn(e,t,n,o){if(n<=0)return;let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&
(r+=i)}),s>=n||!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function hr(e,t,n){let o=vt(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=
1?n[o+1]:n[o]+s*(n[o+1]-n[o]):n[o]}var wr=4096;function yr(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/wr)*wr,n,t.kind==="self"])}function bd(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of yr(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function yd(e){let{changes:t,tables:n}=e,o=[],s={};Ze(e,"focus",(l,f,u,p,h)=>{f in s||(s[f]=h),o.push(
[l,f,p])});let r={start:n.focus.start[0],end:n.focus.end[0],...s},a=null,i=[],c=0;for(let l=0;l<t.length;l+=1){for(;c<o.length&&o[c][0]===l;c+=1)r[o[c][1]]=o[c][2];
let{start:f,end:u}=r;(a?.[0]!==f||a?.[1]!==u)&&f!==null&&u!==null&&(a=[f,u]),i.push(a)}return i}function br(e,t){let n=bd(e,t);return{spans:n,ground:dr(n),subjects:new Map(
t.map(o=>[o,yd(o.data)])),order:e.map(o=>o.store.order(o.who))}}function kr(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=br(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],f={key:"",folds:[],closed:[]},u=kd(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=xd(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=ir(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>vd(n),e.places=()=>l,h(),{refold:h,renew(){o=
br(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(f.key!==b||f.folds!==s)&&(r=i==="open"?[]:s.filter(y=>!p(y)),i==="auto"&&(r=$d(w,r,m,g)),f={key:b,folds:s,closed:r},
l=Sd(n,r)),u(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function kd(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=Pn(n,o)),t}}function xd(e,t,n){let{occupant:o}=n?.verdict??{},s=_n(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function vd(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function Sd(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>yr(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function _n(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function $d(e,t,n,o){let s=a=>Pn(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var $r=10,Od=5,Or=16,zn=20,xr=5,je=["left","right","top","bottom"],Ed=["name","where","size","state","kind","protect","base","source"];function In(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return Er(e,t)&&n==="reservation"?"kept-in-way":t.look}function Er(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var Be=e=>Object.fromEntries(e.map(t=>[t,[]]));function We(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function Mr(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,Be([...je,...Ed,"row","dash",...a==="thin"?["fill"]:
[]])])),o=Be(je),s=e.theme(),r=_n(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),f=s.looks[a.look]??s.looks.foreign,{top:u,bottom:p}=a,
h={left:c,right:l,top:u,bottom:p,...Qo(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:f.fill};We(n.get(In(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&We(o,{left:c,right:c+Od,top:u,bottom:p}),a.row>=0&&Md(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),Cd(e)}
function Md(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=Or*e.type/12,l=Ar(e,r,a);if(l.height<c-2)return;let f=i.table(),u=e.focus().some(([v,A])=>f.
start[s]<A&&v<f.end[s]),p=Yo(i,s,{about:u,suspect:n,by:f.use[s]==="injected"?n:"",inWay:Er(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=Td(i,s),[g,w]=e.
edges(o),b=g+$r;m!==null&&l.height>=c+4&&(Ad(e,b+zn/2,l.middle,String(m),f.look[s]),b+=zn+8);let y=e.theme(),k=(y.looks[f.look[s]]??y.looks.foreign).hatch!==" ",
$=p.length>1&&h.length===1;h.forEach((v,A)=>{let{strong:z,soft:qe,alarm:Ge}=v,Le=$&&Ge?{...v,text:`${v.text}: ${p[1].text}`}:v,re=Lr(e,Le,w-b-4),oc=l.middle+(A-
(h.length-1)/2)*c;e.write({x:b,y:e.layoutY(oc),text:re,strong:z,soft:qe,halo:k,colour:Ge?y.failure:Ld(e,f,s)})})}function Lr(e,{text:t,shorter:n=[],strong:o},s){
let r=i=>e.widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return xe(a,s,r)}function Ld(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="im\
age"?"#ffffff":void 0}function Ar(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function Ad(e,t,n,o,s){
let r=e.theme(),a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:zn,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}
function Td(e,t){let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.
block.slice(0,s).indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}
function Cd(e){let t=Or*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[
i,c,l]of St(e,o)){let f=a.filter(g=>g.top<c&&i<g.bottom),u=e.edges(n)[0]+$r,p=(g,w,b)=>{let y=Ar(e,g,w);if(y.height<t)return;let k=Lr(e,b,e.edges(n)[1]-u-4);e.write(
{x:u,y:e.layoutY(y.middle),text:k,soft:f.length>0})},{base:h}=o.store.data.dlls[l];if(!f.length){p(i,c,Vo(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;
for(let g of[...f,{top:c,bottom:c}])g.top>m&&p(m,g.top,Jo(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function St(e,t){let n=vr.get(e.
view)??new Map;return vr.set(e.view,n),n.has(t.index)||n.set(t.index,Pd(e,t)),n.get(t.index)}var vr=new WeakMap;function Pd(e,t){let{layout:n,view:o,height:s}=e,
r=new Set(e.places().map(([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,
,c])=>r.has(c)&&i>o.top&&a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function Tr(e){let{layout:t,view:n}=e,o=Be(je);for(let r of e.focus()){let[a,i]=r.map(t.y);We(
o,{left:2,right:e.width-3,top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=Be(je);for(let r of e.needed){let[a,i]=e.edges(r);for(let[
c,l]of St(e,e.columns[r]))(l-c)*n.zoom>=8&&We(s,{left:a-xr,right:i+xr,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),Sr(e,"picked",e.picked(),2),Sr(e,"f\
ound",e.found(),4)}function Sr(e,t,n,o){let s=Be(je);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);We(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),
bottom:e.layout.y(i.end[a])})}e.give(t,s)}function $t(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,
line:t.looks["in-way"].line},s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,
axis:t.edge,"axis fold":t.edge};for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&B(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.
line}),a in r&&B(i,{line_color:r[a]}),a in s&&B(i,{fill_color:s[a]}),a.startsWith("halo ")&&B(i,{text_outline_color:t.paper})}}function Cr(e){for(let{name:t,glyph:n}of e.
figure.renderers)/^(halo|text) /.test(t)&&B(n,{text_font_size:`${e.type}px`})}var _r={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},_d=Object.keys(_r);
function zr(e){let t=d("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=te(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=zd(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>d("li",{},Nd(e,i),Id(e,i))),...r?[Pr("place","needed place")]:[],...e.free?[Pr("gap","gap, squashed")]:[]),o())}}}function Pr(e,t){
return d("li",{},d("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function zd(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:In(e,n)));return _d.filter(n=>t.
has(n))}function Id(e,t){return t!=="image"||!e.ui.data?.still?_r[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function Nd(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?Ae("kept-in-way",n.reservation.hatch):Ae(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var Rd="show every region, or fold again what no step touches (u)";function Ot(e){e.append(d("footer",{class:"fv-map-under"},d("div",{class:"fv-map-said"})))}function Ir(e,{
shape:t,unfold:n}){let o=zr(e),s=d("p",{class:"fv-picked-said",role:"status"}),r=x("unfold","Unfold",Rd,()=>n()),a=d("div",{class:"fv-map-said"},s,o.element),i=d(
"div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(Dd),l=e.body.querySelector(".fv-map-under")??d("footer",{class:"fv-map-under"});return l.replaceChildren(
a,r),e.body.append(l,i,...c),{draw(){jd(e,c),Wd(e,i);let f=es(Fd(e));s.textContent!==f&&(s.textContent=f),s.hidden=!f,o.draw(),r.hidden=!t.folds().length,r.textContent=
t.unfolded()?"Fold":"Unfold"}}}function Dd({title:e,note:t}){return d("span",{class:"fv-head"},d("b",{},e),...t?[" ",d("span",{},t)]:[])}function jd(e,t){let{bbox:n}=e.
bokeh.frame,o=e.columns.map((r,a)=>e.edges(a)[1]-e.edges(a)[0]+28),s=e.columns.some(({title:r},a)=>r.includes(" ")&&e.widthOf(r,!1,!0)>o[a]);e.columns.forEach(({
title:r,note:a,short:i="(assumed)"},c)=>{let[l,f]=e.edges(c),u=t[c].querySelector("span"),p=m=>e.widthOf(`${r} ${m}`,!1,!0)<=o[c],h=a?[a,i].find(p):"";u&&(u.textContent=
h??""),t[c].style.left=`${n.left+l-14}px`,t[c].style.width=`${f-l+28}px`,Bd(t[c],r,s)})}function Bd(e,t,n){let o=r=>r.slice(0,1)+r.slice(1).toLowerCase(),s=e.querySelector(
"b");e.classList.toggle("fv-tight",n),s.textContent=n?t.replace(/[A-Z]{2,}/g,o):t}function Wd(e,t){let{view:n,height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=
!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*o}px`,t.style.height=`${Math.max(Math.min(r/s.total,
1)*o,16)}px`}function Fd(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.columns[n].table(),l=c[o]?"Windows DLLs":i[o]===
"image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}return[...t.values()]}var Hd=420,Ud=48,Nr=12;function Dr(e,t,n){let o=d("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??Xd(a,t,n);return s.
set(a.start,i),i}return{draw(){let{left:a,top:i,width:c,height:l}=e.bokeh.frame.bbox;jr(o,{left:a,top:i,width:c,height:l});let f=e.layout.folds.filter(({first:p,
last:h})=>{let{tops:m}=e.layout;return e.screen(m[h])>0&&e.screen(m[p])<e.height}),u=new Set(f.map(p=>p.start));for(let[p,{button:h}]of s)u.has(p)||(h.remove(),
s.delete(p));f.forEach((p,h)=>{let m=r(p);Kd(e,p,m),o.children[h]!==m.button&&o.insertBefore(m.button,o.children[h]??null)})}}}function Xd(e,t,n){let o=d("span",
{class:"fv-fold-text"}),s=d("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=d("span",{"aria-hidden":"true"},"▸ "),
i=d("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}var Rr=new WeakMap;function jr(e,t){let n=Object.entries(t).map(([o,s])=>[o,`${s}px`]);Rr.get(e)!==n.join()&&(Rr.set(e,n.join()),Object.
assign(e.style,Object.fromEntries(n)))}function Kd(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:qd(e,t)});
let{seen:s}=n,{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),f=Math.min(2,i/8),[u,p]=[a+
f,i-2*f];jr(n.button,{left:c,top:u,width:l-c,height:p}),n.button.hidden=i<10||!s.regions.length;let h=JSON.stringify([s.title,s.state,s.names,l-c,e.type]);if(n.
said===h)return;n.said=h;let m=l-c-Ud-e.widthOf(s.state);n.text.textContent=xe(s.title,m,e.widthOf),n.state.textContent=s.state,n.button.title=`${s.names}
click to open`,n.button.dataset.state=s.state}function qd(e,t){let n=e.columns.map(()=>[]),o=!1;for(let u of t.spans){let p=e.layout.ground.spans[u];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((u,p)=>u.length?[p]:[]),r=u=>`${u.
start}-${u.end}-${u.use}`,a=s.map(u=>new Set(n[u].map(r))),c=[...new Set(a.flatMap(u=>[...u]))].filter(u=>a.some(p=>!p.has(u))).length,l=n.flat(),f=[...new Set(
l.map(u=>u.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:lr(l),state:Zo({columns:s.length,differ:c,assumed:o,narrow:e.
width<Hd}),names:[...f.slice(0,Nr),...f.length>Nr?["…"]:[]].join(", ")}}function Gd(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function Et(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!Gd(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,f=s.clientY-c;t.frame.bbox.contains(l,f)&&n(l,f,s)})}var Yd=new Set(["in-way","injected","block"]);function Wr(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:f}=t,u=n.top,p=n.top+o/n.zoom,
h=Vd(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=f.first[i+m],w=f.last[i+m],b=c[g],y=c[w];y<u||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,y)}return h.
finish()}var Nn=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,Br=(e,t)=>e.dll[t]>=0?Nn(e,t):"many";function Vd(e,t,n){let o=[],s=null;function r(c,l){let f=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:f})}function a(){if(!s)return;let{top:c,bottom:l,row:f,kin:u,count:p,
looks:h}=s,m={row:p>1?-1:f,first:f,count:p,top:c,bottom:l};r(m,u==="many"?Zd(h):u),s=null}function i(c,l,f){if((f-l)*n>=1.3||Yd.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(f,l+1/n)};r(p,Nn(t,c));return}(!s||!Jd(s,Br(t,c),l,f,n))&&(a(),s={top:l,bottom:f,row:c,kin:Br(t,c),count:0,looks:new Map});
let u=Nn(t,c);s.bottom=Math.max(s.bottom,f),s.count+=1,s.looks.set(u,(s.looks.get(u)??0)+f-l)}return{take:i,finish(){return a(),o}}}function Jd(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function Zd(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function Fr(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function Hr(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function Qd(e,t){let n=Hr(t);return[
...Hr(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function Xr(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return Qd(o,s).flatMap(a=>{let i=[Ur(e,t,a.parent),Ur(e,n,a.child)];
if(i.some(f=>f.folded))return[];let c=Math.min(...i.map(f=>f.top));return Math.max(...i.map(f=>f.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:O(o.base[a.parent]),got:O(s.base[a.child])}]})}function Ur({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var eu=20,Dn=18,Kr=3,qr=["x0","y0","x1","y1"],Gr=["colour","dash","row","name","standing","wanted","got"],Rn=e=>Object.fromEntries(e.map(t=>[t,[]]));function Yr(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function Vr(e){let t=Rn([...qr,...Gr]),n=Rn([...qr,"xs",...Gr]);e.linked=[];for(let s of e.links)for(let r of e.captured?
nu(e,s):tu(e,s))Yr(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&ou(e,r);su(e),e.give("links",t),e.give("curves",n);let o=Rn(["x","y","size","colour"]);for(let s of e.
circles)Yr(o,s);e.circles=[],e.give("circles",o)}function tu(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,f=new Set,u=[];for(let[p,h,m]of St(e,o)){let g=(h-p)*e.view.zoom<Kr,w=`${s[m]}/${Math.floor(p*e.view.zoom/Kr)}`;if(g&&
f.has(w))continue;f.add(w);let b=(p+h)/2,y=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",k=Math.max(a[m].size,1),$=y?(e.layout.y(r[m])+e.layout.y(r[m]+k))/2:b,v=i[s[m]];
u.push({x0:c,y0:b,x1:l,y1:$,xs:(c+l)/2,colour:v.colour,dash:v.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:O(a[m].base),got:r[m]?O(r[m]):
"–",sign:(h-p)*e.view.zoom>=Dn?v.sign:""})}return u}function nu(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return Xr(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],f=a.high*e.view.zoom>=Dn;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:f?l:""}})}function ou(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:eu*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function su(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let r of e.boxes){if(r.column!==t&&r.column!==n)continue;let a=e.columns[r.
column].table(),i=`${r.bottom}/${r.look}/${r.row<0?r.count:a.title[r.row]}`,c=s.get(r.top)??{y:(r.top+r.bottom)/2,high:0,said:[]};c.said.push(`${r.column}`,i),c.
high=Math.max(c.high,(r.bottom-r.top)*e.view.zoom),s.set(r.top,c)}for(let{y:r,high:a,said:i}of s.values()){if(a<Dn-4)continue;let c=i.length===4&&i[1]===i[3];e.
write({x:o,y:r,text:c?"=":"≠",align:"center",strong:!0})}}}function Jr(e,t,n,o){let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[
e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),f=i+(c-i)*l*l*(3-2*l),u=Math.abs(n-f);u>r||(r=u,s=a)}return s}function ru(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function ve({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,ru(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function Mt(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),ve({top:i,zoom:e.zoom},t,n)}function Lt(e,t,n,o,s){let{zoom:r}=ve({top:0,zoom:e.zoom*t},o,s);return ve({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var au=5,iu=10,cu=1.0015;function Zr(e,t){e.body.addEventListener("wheel",n=>lu(e,t.move,n),{passive:!1}),Et(e.body,e.bokeh,(n,o,s)=>fu(e,t.select,n,o,s)),du(e,
t)}function lu(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(Lt(o,cu**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function fu(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),f=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),u=f<0?null:Fr(e.boxes,f,l);if(u&&u.row>=0){t?t(f,u.row,{add:i}):r.selectRow(e.
columns[f].who,u.row,i);return}let p=u?null:Jr(e,c,e.screen(l),iu);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function du(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>au;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?uu(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:f,y:u}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(pu(e,{x:f,y:u},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function uu(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function pu(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(u=>r.invert(
u-o)).sort((u,p)=>u-p),[l,f]=[t.y,n.y].map(u=>a.invert(u-s)).sort((u,p)=>u-p);return e.boxes.filter(u=>{let[p,h]=e.edges(u.column);return u.row>=0&&p<c&&i<h&&u.
top<f&&l<u.bottom}).map(u=>[u.column,u.row])}function ea(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=hu(t,n.y),s=t[o-1],r=t[o];s&&Qr(s,n)||r&&Qr(n,r)||t.splice(o,0,n)}return t}
function Qr(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function hu(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}var mu=16,na=5,At=5;function oa(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function sa(e,t,n){let{layout:o,type:s}=e,r=mu*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let f=n.at(-1);if(f?.kind==="taken"){let p=o.address(
f.bottom),h=e.screen(f.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:f.bottom,text:""})}let u=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${M(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;u.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return ea(u.filter(p=>p.y>-r&&p.y<e.height+r))}function ra(e,t,n){let o=e.axis,{zoom:s}=e.view,r=ta(),a=ta();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let f=i==="free"&&(l-c)*s>3*At,u=(c+l)/2,p=At*.4/s;if(i==="fold")Se(a,o,c,o,l);else if(!f)Se(r,o,
c,o,l);else{Se(r,o,c,o,u-p),Se(r,o,u+p,o,l);for(let h of[-p,p])Se(r,o-At,u+h+p,o+At,u+h-p)}}for(let{address:i,at:c}of n)i>=0&&Se(r,o-na,c,o,c);return{solid:r,dotted:a}}
var ta=()=>({x0:[],y0:[],x1:[],y1:[]});function Se(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function aa(e,t){let n=e.axis-2*na;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=bt(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var gu=12,wu=44,bu={x:NaN,y:NaN,text:"",colour:"#000000"},yu=["halo normal","halo bold","text normal","text bold","text mono"];function ca(e,t){let n=t.columns.
map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,captured:!!t.
captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,zoom:1},boxes:[],
width:1,height:1,axis:1,type:12,complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.light.looks),"kept-in-way"],
texts:la(),mostTexts:new Map,...ku(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>xu(s,r),picked:t.picked??(()=>ia(
n,e.pickedRows())),found:t.found??(()=>ia(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:G(r,s.type,i?"bold":"normal"),write:r=>vu(s,r),theme:()=>e.
theme()};return s}function ku(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.data};let n=new Map;return{sources:t,
give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function xu({columns:e,width:t,axis:n},o){let s=t-n-
gu,r=c=>{let[l,f]=[e[c-1],e[c]];return l&&f?Math.max(wu-(f.x0-l.x1)*s,0)/2:0},{x0:a,x1:i}=e[o];return[n+a*s+r(o),n+i*s-r(o+1)]}function ia(e,t){return t.flatMap(
([n,o])=>e.flatMap(s=>s.who===n?[[s.index,o]]:[]))}function la(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(yu.map(t=>[t,e()]))}function vu(e,{x:t,
y:n,text:o,align:s="left",soft:r,strong:a,mono:i,colour:c,halo:l}){let f=e.theme(),u=s==="right"?1:s==="center"?.5:0,h={x:u?t-u*e.widthOf(o,i,a):t,y:n,text:o,colour:c??
(r?f.soft:f.ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,y]of Object.entries(h))w[b].
push(y)}}function fa(e){for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.entries(
bu))n[s].push(r);e.give(t,n)}e.texts=la()}function da(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.lineJoin=
"round",n.apply(t,o)}}function ua(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.invert(
n-s),i=e.columns.findIndex((c,l)=>{let[f,u]=e.edges(l);return f<=r&&r<=u});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var Su=[...J,"places","focus","frames"];function ha(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.fits()||t.
all();for(let c of a)c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||$u(e,c))&&(e.version+=1),!(c&&!Su.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){$t(e,c),i()},close(){for(let c of a)c.change.disconnect(i)},
unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&pa(e,t,c)},at:(c,l)=>ua(e,c,l),reveal:c=>pa(e,t,c),...Ou(e,t)}}function $u({
columns:e},t){return e.some(({who:n,table:o})=>{let{stays:s}=o();return[...t.get(n)??[]].some(r=>s[r])})}function pa(e,t,n){if(!n.length)return;let o=e.layout.y(
Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(Mt(e.view,e.height,e.layout.total,[o,s]))}function Ou(e,t){function n(){let{view:o,
height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.layout.y(o),address:o=>e.layout.address(
o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,zoom:e.height/Math.max(r-s,1)})},zoomBy(o){
let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(Lt(s,1/o,i,r,a.total))}}}var Mu=16,Lu=26;function Tt(e,t){let n=ca(e,t),o=kr(n,e),s=Cu(n,o),r=Dr(n,c=>s.open(c),c=>i.reveal([c])),a=Ir(n,{shape:o,unfold:c=>s.unfold(c)});s.around=()=>{r.
draw(),a.draw()};let i=ha(n,s,o);return Zr(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,f])=>[n.columns[l].who,f]))}),da(n),$t(n,e.theme()),s.
all(),i}function Au(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let o=Math.
max(Lu,Math.ceil(e.type*1.43)+6);n.min_border_top!==o&&n.setv({min_border_top:o});let{borders:s}=t.ground(),r=e.widthOf(js(s[s.length-1]),!0);e.axis=Math.ceil(Math.
max(r,e.widthOf("1023.9 MiB free")))+Mu}function Tu(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv({start:0,end:s}),r.y_range.setv({start:n.top+o/n.
zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>Wr(t.rowsOf(l),e.layout,n,o));let a=oa(e,e.boxes),i=sa(e,e.boxes,a);e.free=i.some(l=>l.address<0);let c=ra(e,a,i);
e.give("axis",c.solid),e.give("axis fold",c.dotted),Mr(e),Tr(e),Vr(e),aa(e,i),fa(e)}function ma(e){let{figure:t,ui:n}=e;return[t.inner_width,t.inner_height,n.type?.
label,e.theme()]}function Cu(e,t){let n=!1,o;function s(i,c){let l=e.layout,f=c??l?.address(e.view.top)??0,u=l?e.screen(l.y(f)):0;e.layout=t.lay(e.height-8,mr(e.
type));let{height:p,layout:h}=e,{zoom:m}=e.view,g=n?{top:h.y(f)-u/m,zoom:m}:{top:0,zoom:1};e.view=ve(g,p,h.total);let w=i||!n?t.subject():null;if(!w)return;let b=w.
map(h.y);e.view=Mt(e.view,p,h.total,b)}let r=[],a={around:()=>{},fits:()=>ma(e).every((i,c)=>i===r[c]),moved:()=>n,follows:()=>o!==void 0&&`${o}`==`${t.subject()}`,
draw(){Tu(e,t),a.around()},all(i=!1,c){r=ma(e),Au(e,t),Cr(e),s(i,c),a.draw(),o=i?t.subject():void 0},move(i){n=!0,o=void 0,e.view=ve(i,e.height,e.layout.total),
a.draw()},reset(){n=!1,a.all()},open(i){n=!0,t.open(i),a.all(!1,i)},unfold(i=!t.unfolded()){t.unfold(i),a.reset()}};return a}var Pu=[["parent",.03,.455],["child",.555,.975]];function _u(e){let{data:t,store:n}=e,o=t.heads??J,s=t.still&&!o[1];return Pu.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:zu(n,r)}))}function zu(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}_({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,before:(e,t)=>Ot(t),make(e,t,n,o){let{
still:s}=e.data,r=_u(e);return e.space=Tt(e,{body:t,figure:n,view:o,columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function $e(e,t=()=>{}){let n=0,o=!1,s=te(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var C=(e,t)=>t?[d("dt",{},e),d("dd",{},t)]:[];function ga(e,t,n){let o=e.store.region(t,n);return[d("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${ae(
o.title,60)}`),d("dl",{},...C("where",`${O(o.start)} – ${O(o.end)}`),...C("size",M(o.end-o.start)),...C("state",o.state),...C("kind",o.kind),...C("protection",
o.protect),...C("use",o.use),...C("name",o.name),...C("allocation",O(o.base)),...C("known from",e.origin(o)))]}function wa(e,t){let n=e.data.dlls[t],{standing:o,
base:s}=e.store.tables.places;return[d("h3",{},n.name),d("dl",{},...C("in the child",s[t]?`${o[t]}, at ${O(s[t])}`:o[t]),...C("in the parent",`${O(n.base)} – ${O(
n.base+n.size)}`),...C("prefers",O(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...C("size",M(n.size)),...C("list",n.kind==="link"?"linked":
"dlopened"),...C("imports",n.imports),...C("file",n.path),...C("headers from",n.headers))]}var Iu="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",Nu=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Ru(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(Nu),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${Iu}${o}`,"gi"),numbers:t}}function Du(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],f=t.numbers.get(l.toLowerCase()),u=f===void 0?
Number(l):0;(f===void 0?!n(u)||l!==`0x${u.toString(16)}`:o.has(f))||(r(a.slice(i,c.index)),f!==void 0&&o.add(f),s.push(f===void 0?{text:l,address:u}:{text:l,term:f}),
i=c.index+l.length)}r(a.slice(i))}return s}function ba(e,t){let{data:n}=e,o=n.glossary??[],s=Ru(o),r=new Set,a=new Set,i=null;function c(f){if(i!==n.tables){i=n.
tables;let{parent:u,child:p}=n.tables;r=new Set([u,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(f)}function l({text:f,term:u,address:p}){if(p!==void 0)return D(p);if(u===void 0)return f;let h=d("button",{type:"button",class:"fv-term",title:o[u][1]},f);
return h.addEventListener("click",()=>t(u,h)),h}return{begin(){a=new Set},write(f,u){f.replaceChildren(...Du(u,s,c,a).map(l))}}}function ya(e,t){return d("span",{class:"fv-range"},D(e)," – ",D(t))}function Ct(e,t,...n){return d("tr",{role:"row",data:{row:t}},d("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>d("td",{role:"cell"},o)))}function ju(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function ka(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[Ct("Needs","needs",ya(t.start,t.end),M(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(Ct("In the way","way",ya(s.start,s.end),M(s.end-s.start),ju(e,s)));return t.more&&o.push(Ct("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(Ct("In the way","free","nothing at this step","","")),o}function xa(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function va(e){let t=d("b"),n=d("span"),o=d("button",{type:"button",class:"fv-link"},"Glossary"),s=d("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[f,u]=e.data.glossary[i];
t.textContent=f,n.textContent=u.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var Bu={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},pe=(e,t="p")=>d(t,{data:{say:e}});function Wu(e){let t=pe("kind","span"),n=pe("phase","sp\
an"),o=pe("place","b"),s=pe("line","span"),r=pe("what","h2"),[a,i,c,l,f,u]=[...["why","assumed","instead","older","source","note"].map(v=>pe(v))],p=pe("facts","\
ul"),h="The place that is needed, and who is there",m=d("tbody",{role:"rowgroup"}),g=d("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:d("p",{
class:"fv-read"},o,s),instead:d("div",{},d("h3",{},"Instead"),c),older:d("div",{},d("h3",{},"Before the patches"),l),note:d("div",{class:"fv-note"},d("h3",{},"✎\
 Note"),u)},y=[d("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],k=d("div",{class:"fv-words","aria-live":"polite"},...y,w.instead,w.older,f,e);return{...{
kind:t,phase:n,place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:f,note:u},facts:p,needs:g,rows:m,boxes:w,panel:k}}function Fu({data:e,store:t,size:n,
root:o,paired:s}){if(e.still)return{text:"",title:""};let r=we(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"presenting"in
o.dataset||s&&n!=="wide"?[]:[`Step ${t.step}`],...a?[s?a:R(e,a)]:[],...s?[]:[`in the ${Ko(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}
function Hu(e){let t=(s,r)=>d("span",{class:`fv-by-${s}`},r),n=[d("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=x(
"reveal","",null,()=>e.lecture.reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),d("div",{class:"fv-cover"},o)}function Pt(e,t,n=e){se(e,t),n.hidden=!t}
function Sa(e){let{store:t,data:n}=e,o=va(e),s=ba(e,o.explain),r=Wu(o.element);r.panel.prepend(Hu(e));function a(l,f,u=l){s.write(l,f),u.hidden=!f}function i(l){
let f=n.needs?.[t.step],u=ka(n,f,l.kind);r.rows.replaceChildren(...u),r.needs.hidden=!u.length,a(r.assumed,u.length?xa(n,f):"");let p=l.facts.slice(u.length?f.placed:
0),h=p.map(()=>d("li"));h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),f=t.read(),u=Fu(e);
s.begin(),o.hide(),e.panes.why.dataset.kind=l.kind,Pt(r.kind,Bu[l.kind]??""),Pt(r.phase,u.text),r.phase.title=u.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.
hidden=!f,r.place.textContent=f?.place??"",r.line.textContent=f?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),Pt(r.source,
l.source),Pt(r.note,n.notes?.[t.step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function Uu(e,t){let{panel:n,tell:o}=Sa(e),s=d("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=$e(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),f=x("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let u=l>=0?wa(e,l):[];for(let[p,h]of c.slice(
0,6))u.push(...ga(e,p,h));s.replaceChildren(f,...u)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}_({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:Uu});var $a=20;function Xu(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,f)=>{let u=n.
get(s[f])??-1,p=f===c-1,h={number:f,dll:u,name:s[f],now:p,said:"holds nothing yet",address:-1,size:0};return r[f]>=0?{...h,said:"holds",address:r[f],size:Ku(e.child,
r[f])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[u])?{...h,said:"≈ on trial at",address:i[u]}:a[u]==="same place"?{...h,
said:"✓ loaded at",address:i[u]}:h:h})}function Ku(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function Oa(e){let t=new Map(
e.dlls.map((n,o)=>[o,[]]));return Ze(e,"places",(n,o,s,r)=>{o==="standing"&&t.get(s)?.push([n,r])}),t}var Ea={reserved:"kept since",blocked:"refused,","same pla\
ce":"loaded,",interim:"on trial, right place,",elsewhere:"elsewhere,"};function qu(e,t,n){let o=e.findLast(([s])=>s<=n);return Ea[t]?o?`${Ea[t]} step ${o[0]}`:t:
"not reached"}function Gu(e,t){let n=t.address<0?"":d("span",{class:"fv-where"},D(t.address),t.size?`, ${M(t.size)}`:"");return d("li",{class:t.now?"fv-card fv-\
now":"fv-card",data:{dll:t.dll}},d("button",{type:"button",title:`retry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},d("span",{class:"fv-ro\
und"},String(t.number))," ",d("b",{},ae(t.name,28))," ",d("span",{class:"fv-block"},t.said)," ",n))}function Yu(e,t,n){let o=e.store.tables.places.standing[t],s=e.
store.words().dll===t,r=[t,e.data.dlls[t],n,o,s];return[JSON.stringify(r),()=>Vu(e,t,n,o,s)]}function Vu(e,t,n,o,s){let{name:r,base:a,size:i}=e.data.dlls[t];return d(
"li",{class:s?"fv-card fv-now":"fv-card",data:{dll:t,standing:o}},d("button",{type:"button",title:`select ${r}`,onclick:()=>e.select({dll:t})},d("span",{class:"\
fv-round","aria-hidden":"true"},e.themes.light.links[o]?.sign??"–")," ",d("b",{},ae(r,28))," ",d("span",{class:"fv-block"},n)," ",d("span",{class:"fv-where"},
D(a),`, ${M(i)}`)))}function Ju(e,t){let{store:n,data:o}=e,r=d("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=d("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((u,p)=>[u.name,p])),c="",l=te(()=>{let u=r.lastElementChild;if(!u)return;let p=u.offsetTop+u.offsetHeight;(p>t.scrollTop+t.clientHeight||
u.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function f(){let u=Xu(n.tables,n.words().kind,i),p=JSON.stringify(u);if(p===c)return;c=p,r.replaceChildren(
...u.map(g=>Gu(e,g))),r.hidden=!u.length;let h=Ma(o);a.textContent=u.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=u.length?ep(u.length-1,o.retries):h),l()}return{list:r,idle:a,tell:f,follow:l}}function Zu(e){let{store:t,data:n}=e,o=d("h3",{},"He\
ld by the child at this step"),s=d("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=kt(s),a=Oa(n);function i(){let{standing:c}=t.tables.
places,l=n.dlls.map((m,g)=>g).filter(m=>n.dlls[m].kind==="load"),f=l.filter(m=>c[m]!=="not yet"),u=(l.length>$a?f:l).slice(0,$a),p=m=>qu(a.get(m)??[],c[m],t.step),
h=`and ${l.length-u.length} more`;r([...u.map(m=>Yu(e,m,p(m))),...l.length>u.length?[[h,()=>d("li",{class:"fv-none"},h)]]:[]]),o.hidden=s.hidden=!l.length}return{
head:o,list:s,tell:i,renew(){a=Oa(n)}}}function Qu(e,t){let n=Ju(e,t),o=Zu(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[
...n.list.children,...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),
{name:"recursion",update:r,pick:s,resize:n.follow,renew(){o.renew(),r()}}}function ep(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function Ma(e,t){
return Eo(e,"frames")||t?.size==="wide"&&e.dlls.some(n=>n.kind==="load")?"":"not used by this fork"}_({name:"recursion",title:"Recursion",scrolls:!0,make:Qu,unused:Ma});function La({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function Aa({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),f=a?26:Math.min(Math.max(l-3,2),8);return e.map((u,p)=>{let h=(t[p]??0)*l+4,m=u*i+8/2;return{
left:m,right:m+c,top:h-f/2,bottom:h+f/2}})}function Ta(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function Ca(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],f=c?30*.7:((l[0]??0)-(i[0]??0))/2,u=[i[0],i[1],l[0],l[1],(i[0]??0)+f,i[1],
c?(l[0]??0)+f:(l[0]??0)-f,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(u[h]??0))}),n}var tp=["unvisited","visited","appended"];function np(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function op({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function sp({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function rp(e,t){let n=(o,s)=>B(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function ap(e,t){let n=it(t),o=at(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var _t=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),jn=({data:e,store:t})=>La(e.sorting,t.tables.cycles.x.length>0);function ip(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=jn(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=Aa(s,t.data.sorting,c,l,i);let f=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),u=(m,g)=>f.get(`${m}/${g}`);o("e\
dges",Ca(r,u));let p=m=>a.x.map((g,w)=>u(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function Pa({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>G(c,Ia(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",f=r.standing[c]==="blocked"?"✗ ":"",u=t[c];return u?xe(l+f+s.name[c],u.right-u.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var Ia=e=>Math.max(e.type?.label??12,12);function _a(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=jn(t),i=s.x.map((p,h)=>h);for(let p of tp){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{..._t(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>np(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),f=i.filter(p=>r.standing[p]===
"blocked");o("node current",_t(e,c)),o("node blocked",_t(e,f));let u=`${Ia(t)}px`;for(let p of["names","names now","cycle names"])B(n.get(p).glyph,{text_font_size:u});
o("names",Pa(e,a?l:[],"normal")),o("names now",Pa(e,a?c:[],"bold"))}function za(e){let t=e.ui.pickedDll();e.give("node picked",_t(e,t<0?[]:[t]))}function cp(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>d("li",{data:{dll:s}},e.name[s])))}
function lp({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function fp(e,t,n,o){let{store:s}=e,r=d("ol",{class:"fv-order","aria-label":"The new list"}),a=d("p",{class:"\
fv-order-said"});t.after(d("div",{class:"fv-under"},a,r));let i=ap(e,n),c=()=>{cp(s.tables.nodes,r),a.textContent=sp(e.data)},l=!1,f=()=>{let h=jn(e);o.el.style.
minHeight=`${Math.min(h.height,8e3)}px`,o.el.style.minWidth=`${h.width}px`,ip(i),_a(i),za(i)},u=fe(()=>{l=!le(e.panes.sorting),l||f()});Et(t,o,(h,m)=>{let g=Ta(
i.boxes,h-o.frame.bbox.left,m-o.frame.bbox.top);g>=0&&e.select({dll:g})});let p=fe(()=>lp(i,t));return ct(n,u),u(),c(),{name:"sorting",update(h){!h.has("nodes")&&
!h.has("places")||(_a(i),h.has("nodes")&&(c(),p()))},pick:()=>za(i),resize:u,catchUp(){l&&f(),l=!1},renew(){c(),u()},restyle(h){rt(n,h),rp(i.renderers,h)},figure:n,
view:o}}_({name:"sorting",title:"Order of DLLs",figure:"sorting",make:fp,said:e=>op(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});function Fe(e,t,n=0){let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=s.lastIndexOf(" ",r),i=a>0&&s.slice(0,a).
trim()?a+1:r;o.push(s.slice(0,i)),s=s.slice(i)}}function zt(e){let t=d("span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.
getBoundingClientRect();return t.remove(),n/100||7.3}var dp=24,Na=2,up=25,pp=20;function hp(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=dp;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function mp(e,t,n){let{functions:o}=e.data.listing,s=d("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=d("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>hp(s,r),c=te(i);function l(f,u,p){let{name:h}=o[f],m=g=>{if(u)return n();t(
f);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return d("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(f,u){let p=u.join();if(a===p)return;a=p;let h=u.length-1;s.replaceChildren(...u.map((m,g)=>l(m,m===
f,g===h))),c()}}}function gp(e,t){let n=e.length-e.trimStart().length,o=Fe(e||" ",t,n+Na),s=`margin-left:${n+Na}ch`,[r,...a]=o,i=a.flatMap(c=>[d("br"),d("span",
{style:s},c)]);return{element:d("li",{},r,...i),rows:o.length}}function wp(e,t){let{functions:n}=e.data.listing,o=d("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=d("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=$e(o),f=[];return{show(u){if(r===u)return!1;r=u;let p=n[u].lines.
map(h=>gp(h,c));f=[0];for(let h of p)f.push(f[f.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[u].source,a=null,
l.to(0),!0},mark(u){a?.removeAttribute("aria-current"),a=o.children[u]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(f[u]??0)*p,m=(f[u+1]??0)*
p,g=l.top();h>=g+(u?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let u=Math.floor((o.clientWidth-
up)/zt(o)),p=Math.max(u,pp);p!==c&&(r=-1),c=p}}}function bp(e,t){let n=a=>{s.show(a)&&o.forget()},o=mp(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=wp(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}_({name:"algorithm",title:"Code",make:bp});function Ra(e){let t=x("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await yp(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function yp(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=d("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var kp=6,xp=18,vp=2,Sp=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function Bn(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=Sp(t,n);if(!a){let f=Fe(
r,o,2);return{pieces:f,answer:"",below:!1,rows:f.length}}let i=o-a.length-vp,c=r.length>i&&i<xp,l=Fe(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function Wn({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,f]=t[c]??["",!1],u=Bn(i,l,f,n),p={row:c,step:a,text:i,failed:f,
...u,top:s,high:u.rows*o.row+kp};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function Da(e,t){let n=d("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=Bn(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(d("span",{class:"fv-asked"},r.join("")),d("span",{class:"fv-ans\
wer"},a))}}}var ja=4,$p=25,Op=12,Ep=300;function Ba(e,t,n,o){let s=0,r=60,a=$e(t,o),i=Wn({calls:[]},r,e.type),c="",l=()=>i.height>s?i.wholeFrom(i.height-s):0;function f(p){
a.to(Math.min(p,l()))}function u(p=!1){let h=[r,e.type.row].join();(p||h!==c)&&(i=Wn(e.data,r,e.type)),c=h,n.style.height=`${i.height>s?l()+s:i.height}px`}return{
lay:()=>u(!0),lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,a.measure(),t.clientWidth){let p=Math.floor((t.clientWidth-$p)/zt(t));r=Math.max(p,Op)}
u()},range(){let p=a.top(),h=Math.max(i.at(p)-ja,0),m=i.at(p+(s||Ep))+ja;return[h,Math.min(m+1,i.lines.length)]},showAround(p){let h=i.lines[p.row-1]??p,m=i.lines[p.
row+1]??p,g=m.top+m.high,w=a.top();if(h.top>=w&&g<=w+s)return;let b=[h,p].find(({top:y})=>g-y<=s)??p;f(b===p?p.top:Math.min(i.wholeFrom(g-s),h.top))},show({top:p,
high:h}){let m=a.top();p<m&&f(p),p+h>m+s&&f(p+h-s)}}}function Mp(e,t){let{store:n,data:o}=e,{list:s,space:r}=Lp(t);e.heads.get("calls")?.more?.append(Ra(o));let a=Ba(e,s,r,()=>u()),i=()=>Ap(o.calls,n.step),c=Da(e,
()=>a.lines()[i()]??null),l=kt(r),f=-1;function u(){let[w,b]=a.range(),y=a.lines(),k=i();l(y.slice(w,b).map(v=>Tp(e,v,{now:k,chosen:f,count:y.length})));let $=f<
0?k:f;w<=$&&$<b?s.setAttribute("aria-activedescendant",`${e.mine}call-${$}`):s.removeAttribute("aria-activedescendant"),c.draw(a.columns())}function p(){f=-1;let w=a.
lines()[Math.max(i(),0)];w&&a.showAround(w),u()}function h(w){let b=a.lines();f=Math.min(Math.max((f<0?i():f)+w,0),b.length-1),b[f]&&a.show(b[f]),u()}zp(s,{choose:h,
go:e.go,chosen:()=>a.lines()[f]?.step??-1});let m=w=>()=>{w(),p()},g=m(a.lay);return g(),{name:"calls",update:p,unseen:()=>c.draw(a.columns()),pick:u,resize:m(a.
measure),renew:g}}function Lp(e){let t=d("div",{class:"fv-rows"}),n=d("div",{class:"fv-calls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose \
one, enter goes there"},t);return e.append(n),{list:n,space:t}}function Ap(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function Tp(e,t,{
now:n,chosen:o,count:s}){let r=e.pickedDll(),a=r>=0&&e.store.words(t.step).dll===r,i={now:t.row===n,chosen:t.row===o,picked:a,count:s},c=Cp(e.store.step,t,i);return[
JSON.stringify([t,c,i.now,s]),()=>Pp(e,t,i,c)]}function Cp(e,t,n){return["fv-call",t.step>e&&"fv-future",n.now&&t.step===e&&"fv-now",n.picked&&"fv-picked",n.chosen&&
"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"].filter(Boolean).join(" ")}function Pp(e,t,n,o){return d("div",{class:o,id:`${e.mine}call-${t.row}`,role:"o\
ption",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top:${t.top}px;height:${t.
high}px`,data:{step:t.step,row:t.row}},..._p(t))}function _p(e){let t=d("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[d("br"),n]:[n]));return e.answer?
[t,d("span",{class:"fv-answer"},e.answer)]:[t]}function zp(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(Number(o.dataset.step))}),
e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.chosen()>=0)t.go(t.chosen());else
return;n.preventDefault(),n.stopPropagation()})}_({name:"calls",title:"Calls of Windows",make:Mp});function It(e){let t=d("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},d("option",{value:"decisions"},"Decisions"),d("option",{value:"all"},"All steps")),n=d("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>d("option",{value:o},s)));return{pace:t,speed:n}}var Ip=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
Fn=["leave","predict","present","theme","help"],Np=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],Rp={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...Fn]},Wa=["back","next","wher\
e","predict","present"];function Fa(e,t,n,o){let s="",r=i=>[e.size,e.tall,i,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.places,l=!!e.layout?.
presenting,f=r(l);if(!c||f===s&&!i||!e.root.isConnected)return;let u=ot(e.root),p=Ip.filter(k=>o[k]),h=!l&&["wide","middle"].includes(e.size),m=new Set(l?p.filter(
k=>!Wa.includes(k)):Rp[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let k of p)(m.has(k)?n.room:h&&Fn.includes(k)?
c:t).append(o[k]);(h?c:t).append(n.element)})();for(let k of Np){if(t.scrollWidth<=t.clientWidth+1)break;!o[k]||m.has(k)||l&&Wa.includes(k)||(m.add(k),n.room.append(
o[k]))}let w=[...Fn.map(k=>o[k]),n.element].filter(Boolean),b=w.find(k=>k.parentNode===t&&!k.hidden);for(let k of w)k.classList.toggle("fv-apart",k===b);e.tall===
"high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(l),Q(e.root,u)}return{fit:a}}async function Nt(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=d("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var Dp="Copied";function Ha(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=d("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=x("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(f,u){let p=o(f),h=await Nt(p);a.textContent=h?Dp:
s;let m=u.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",jp(p),` ${m}`),h||Bp(e.alert.element)}}}function jp(e){return d("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function Bp(e){let t=e.querySelector("input");t?.focus(),t?.select()}function Rt(e){let t=d("div",{class:"fv-menu-room"}),n=x("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=d("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=x("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(K("more"));let r=d("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function Xa(e){let{data:t,store:n,host:o}=e,s=gt(e,()=>f.tell(),o.keep?.playing),[r,a]=[d("b"),document.createTextNode("")],i=d("output",{class:"fv-number","ari\
a-live":"off"},"Step ",r,a),c=d("span",{class:"fv-phase-said"}),l=Hp(e),f=Up(s),u=Xp(e),p=Kp(e);e.tools.find=d("div",{class:"fv-find",role:"search"});let h=d("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Stepping"}),m=Rt(e),g=d("span",{class:"fv-stands"},i,c),w={...l,...f.elements,where:g,find:e.tools.find,...u.elements,
...p},b=Fa(e,h,m,w),y=!1;function k($){y=!!$,i.style.minWidth=`${8+2*String(n.last).length}ch`,r.parentNode!==i&&i.replaceChildren("Step ",r,a),se(r,String(n.step)),
se(a,` of ${n.last}`),se(c,R(t,n.words().phase)),l.first.disabled=l.back.disabled=n.step===0,l.next.disabled=l.last.disabled=n.step===n.last,y&&(l.next.disabled=
!1),Fp(e,{number:i,waited:y,...l,...p}),f.tell()}return e.fit=b.fit,{element:h,tell:k,menu:m,play:()=>s.toggle(),renew:()=>k(y),reset:u.reset,linked:($,v)=>u.linked?.(
$,v),fill(){let $=[...Object.values(l),...Object.values(f.elements),g];if(t.still)for(let v of $)v.hidden=!0;e.places.player.append(h)},keep:()=>s.keep(),close(){
s.close(),m.close()}}}var Hn=["Previous step (left arrow)","Next step (right arrow)"],Wp=["Previous decision (Page Up)","Next decision (Page Down)"];function Ua(e,t){
e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}function Fp({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&
!e.still;c.hidden=!l;let[f,u]=l?Wp:Hn;if(Ua(a,f),Ua(i,u),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=
Ns(p,n.step,o==="phone"),a.disabled=p.number===0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function He(e,t,n,o=e){let s=x(e,"",t,n,{class:"fv-icon",
"aria-label":t});return s.append(K(o)),s}function Hp(e){let{store:t}=e;return{first:He("first","First step (Home)",()=>e.go(0)),back:He("back",Hn[0],()=>e.lecture.
active?e.lecture.back():e.go(t.step-1)),next:He("next",Hn[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:He("last","Last step (End)",()=>e.go(t.last))}}
function Up(e){let t=x("play","","Play, or stop (space)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=It(e);return{elements:{play:t,pace:n,speed:o},
tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==s&&t.replaceChildren(K(e.playing?"stop":"play"),d("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",
s),n.value=e.policy,o.value=String(e.speed)}}}function Xp(e){let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=d("sel\
ect",{"aria-label":"Policy",title:"Under which policy the fork runs",data:{do:"policy"},onchange:u=>e.ask({kind:"policy",name:u.target.value})},...t.policies.map(
u=>d("option",{value:u,selected:u===t.policy},u))),s=d("select",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:u=>e.ask(
{kind:"scenario",number:u.target.selectedIndex})},...t.scenarios.map((u,p)=>d("option",{value:p,selected:p===t.scenario},ae(u,40)))),r=t.still?"Write one file t\
o look at in any browser; it opens here":"Write one file to step through in any browser; it opens here",a={export:x("export","Export",r,()=>e.ask({kind:"export",
step:e.store.step}))},i=x("what-if","What if…","Change the fork and run it again (w)",()=>e.whatIf()),c=Ha(e),l=c?{link:c.element}:{};return{elements:t.still?
a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function Kp(e){let{
host:t}=e,n=x("present","Present","The map and the words alone, large (p; Esc leaves)",()=>e.present()),o=x("predict","Predict","Cover what happens next until y\
ou ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false","aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:x("leave","↩ why it fails","ba\
ck to the diagnosis",t.leave)}:{},predict:o,present:n,theme:He("theme","Light or dark (t)",()=>e.toggleTheme()),help:x("help","?","Keys and signs (?)",()=>e.keys.
help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function Ka(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(f,u={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:f,...u})}}let a=qp(n(),r,s?.what),i=Vp(s?.values??!0),c=d("section",{class:"fv-live","aria-label":"Live processes"},i.standing,Gp(
a),i.told,i.values);e.places.live.append(c);function l(){let f=c.contains(ce(e.root))||Ce(e.root),{standing:u,intact:p}=n();c.dataset.standing=u==="done"&&!p?"f\
ailed":u,i.show(n()),Yp(a,n()),f&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function qp({breaks:e},t,n){let o=e.map(([i,c])=>d("option",{value:i,selected:i===n},c)),s=d("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=d("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>x(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:x("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function Gp({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return d("div",{class:"fv-live-tools"},e,t,n,d("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,d("span",{class:"fv-break"},r,a),i,c)}function Yp(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:f,again:u}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=f.disabled=!n,u.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function Vp(e){let t=d("p",{class:"fv-standing",role:"status"}),n=d("div"),o=d("summary"),s=d("tbody"),a=d("tr",{},...["value","before","par\
ent","child"].map(c=>d("th",{scope:"col"},c))),i=d("details",{open:e},o,d("table",{},d("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
d("b",{},`${Jp(c)} ${c.title}`),d("span",{},c.who)),n.replaceChildren(...c.told.map(l=>d("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(Zp))}}}function Jp({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function Zp([e,t,...n]){
let o=n.map(s=>d("td",{class:s===t||s==="–"?null:"fv-other"},s));return d("tr",{},d("th",{scope:"row"},e),d("td",{},t),...o)}var Un=690,Qp=400,eh=1e3,qa=100;function Ga(e){let t=d("section",{class:"fv-sheet","aria-hidden":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.
parts)s.makeUp?.();th(e),t.replaceChildren(...nh(e),...sh(e.data.said),...rh(e.data.calls))}let o=()=>e.colours.onPaper(!1);return window.addEventListener("befo\
reprint",n),window.addEventListener("afterprint",o),{name:"print",fill:n,close(){window.removeEventListener("beforeprint",n),window.removeEventListener("afterpr\
int",o)}}}function th({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.space,r=n||parseFloat(s.width)||Un,a=o||parseFloat(s.height)||Un,i=Math.min(
1,Un/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.round((i-1)*a)}px`};for(let[l,f]of Object.entries(c))e.style.setProperty(`--\
print-${l}`,f)}function Xn(e,t){return e>0?[d("p",{},`and ${e} more ${t}`)]:[]}function nh({data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set(
[...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,Qp),r=["step","phase","what","why"].map(a=>d("th",{},a));return[d("h2",{},`Decisions and fail\
ures of the ${t.last+1} steps`),d("table",{},d("thead",{},d("tr",{},...r)),d("tbody",{},...s.map(a=>oh(t,a,e.notes?.[a])))),...Xn(o.length-s.length,"steps")]}function oh(e,t,n){
let o=e.words(t),s=e.read(t)?.place;return d("tr",{},d("td",{},String(t)),d("td",{},o.phase),d("td",{},o.what,s?d("small",{},` (${s})`):null,n?d("em",{},` ✎ ${n}`):
null),d("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function sh(e){return e.flatMap(([,t,n,o])=>[d("h2",{},t),d("ul",{},...n.slice(0,qa).map(s=>d("li",
{},s))),...Xn(n.length+o-qa,"of them")])}function rh(e){let t=e.slice(0,eh);return[d("h2",{},"Calls"),d("pre",{},t.map(([,n])=>n).join(`
`)),...Xn(e.length-t.length,"calls")]}var Ya=120,ah={"":0n,k:10n,m:20n,g:30n,t:40n},ih=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function jt(e){let t=Array.from(e);
if(t.length>Qe){let o=`the query is longer than ${Qe} characters`;throw Dt(o,"",Qe+1,"")}let n=[];for(let{raw:o,position:s,open:r}of lh(t)){if(r)throw Dt("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===on)throw Dt(`more than ${on} terms`,o,s,"");n.push(fh(o,s))}return{text:e,terms:n,wantsFree:n.some(ch)}}function ch({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function Bt(e){let t=Array.from(e);return t.slice(0,Ya).join("").replace(
/[\r\n]+$/,"").replace(ih,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>Ya?"…":"")}function he(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var Ja=()=>he("quotes enclose a whole value",'name~"my dll"');function Dt(e,t,n,o){
let s=Bt(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function lh(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||Mo.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function fh(e,t){
try{return dh(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:Dt(o,e,t,s??"")}}function dh(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw he("\
one '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...uh(n),negated:t}}function uh(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:Qa(e)}:{field:"name",sign:"~",value:Za(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return ph(e.slice(0,t),o,e.slice(t+o.length))}function ph(e,t,n){if(t==='"')throw Ja();let o=e.toLowerCase();if(!Object.hasOwn(
Te,o)){let r=Object.keys(Te).join(", ");throw he(`no field is called '${Bt(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=Te[o];
if(!s.includes(t))throw he(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw he("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:hh(
o,Za(n))}}function hh(e,t){let{signs:n,choices:o}=Te[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return Qa(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${Bt(t)}'`;throw he(r,`it is one of ${o.join(", ")}`)}return s}function Za(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw Ja()}function Qa(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<ah[s.toLowerCase()];
if(r<1n<<64n)return r}throw he(`'${Bt(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function Wt(e,t){return e.
terms.every(n=>mh(n,t)!==n.negated)}function mh({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:Va(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return gh(o.name.toLowerCase(),t,n);case"protect":return wh(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function Va(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function gh(e,t,n){
return t==="~"?e.includes(n):e===n||bh(e)===n}function wh(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function bh(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var yh={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},kh="forkviz show --find lists free runs, if it is known that no row is missing";function ei(e){
let t=d("span",{class:"fv-status",role:"status"}),n=d("input",yh),o=x("found-previous","▲","previous found (shift+Enter)",()=>f(-1)),s=x("found-next","▼","n\
ext found (Enter)",()=>f(1)),r=null,a=[],i=-1;function c(){let p=a[i];a=r?vh(e.store,r):[],i=Kn(a,p),l(),e.space?.pick()}function l(){t.classList.remove("fv-wro\
ng"),t.title=r?.wantsFree?kh:"",t.textContent=r?Sh(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function f(p){if(!a.length)return;let h=p>0?
0:a.length-1;i=i<0?h:(i+p+a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space?.reveal([[w[g],b[g]]]),l()}function u(){i=
-1;let{query:p,wrong:h}=$h(n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",u),n.addEventListener(
"keydown",p=>Oh(p,n,f,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),xh(n,{look:c,rows:()=>a,asked:()=>r!==null})}function xh(e,{look:t,rows:n,asked:o}){
return{name:"find",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function vh(e,t){
return["parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&Wt(t,e.region(n,o))).map(o=>[n,o]))}function Kn(e,t){return t?e.findIndex(([n,o])=>n===
t[0]&&o===t[1]):-1}function Sh(e,t,n){return e?`${t<0?"":`${t+1} of `}${e} found`:n?"free runs are not listed here":"none found"}function $h(e){try{return{query:e.
trim()?jt(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,wrong:{what:n??o,message:o}}}}function Oh(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?
-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),o();else return;e.preventDefault(),e.stopPropagation()}var ti=12,Eh=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",O],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function qn(e){return e==null?[]:Array.isArray(e)?e:[e]}
function Mh({episodes:e,retries:t,seconds:n}){let o=V(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,ti).map(c=>`attempt ${c+
1}`),a=e.length>ti?" …":"";return`${V(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function ni({addresses:e}){return Object.entries(e??
{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${qn(o).map(O).join(" or ")}`).join(", ")}function Lh({episodes:e,inputs:t}){let n=Eh.filter(([r])=>e.some(a=>qn(a[r]).
length)),o=e.some(ni);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>qn(
c[r]).map(i).join(", ")]),...o?[["addresses",ni]]:[]]}function oi(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>d("li",{},Mh(p))),a=Lh(e),i=a.map(([p])=>d("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>d("td",{data:{label:m}},d("span",
{},g(p,h)||"–"))),l=V(t.length+o,"attempt"),f=V(n.length||t.length,"fork"),u=`${o} more are left out here: forkviz diagnose --json has all.`;return d("details",
{class:"fd-card fd-episodes"},d("summary",{},`What was read of it: ${l} to fork, ${f}`),r.length?d("ul",{},...r):null,d("table",{class:"fd-table"},d("thead",{},
d("tr",{},...i)),d("tbody",{},...t.map((p,h)=>d("tr",{},...c(p,h))))),o?d("p",{class:"fd-muted"},u):null)}var Ah={"+":"speaks for it","−":"speaks against it"},Th={"":"","+":" fd-for","−":" fd-against"};function Ch(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function Gn(e,t){let n=new Map;for(let o of Ch(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>d("div",{class:"fd-ev"},d("p",{class:"fd-file"},o||"text"),d("ul",{},...Ph(s))))}function*Ph(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield d("li",{class:"fd-gap","aria-hidden":"true"},d("span",{},"⋯"),d("span",{}))),t=n.row.line,yield _h(n)}function _h({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?d("mark",{},s):s),o=d("span",{"aria-hidden":"true"},"↑ ");return d("li",{class:`fd-line${Th[e]}`},d("span",{class:"fd-number"},zh(e),d("\
span",{},t.line?String(t.line):"")),d("span",{},d("code",{},...n),t.means?d("span",{class:"fd-means"},o,t.means):null))}function zh(e){if(!e)return d("b",{});let t=Ah[e];
return d("b",{title:t},d("span",{"aria-hidden":"true"},e),d("span",{class:"fd-unseen"},`${t}: `))}function Ft({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function Ih(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${Ft(e,t)})`:"",i=`${O(o)}-${O(s)}`;return[d("b",{},n||"something without\
 a name"),` is at ${i}${Nh(e)}${a}`]}function Nh({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${O(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function Rh({occupant:e,places:t},n){if(e)return Ih(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[d("b",{},a),` is at ${O(s)}${r?`-${O(r)}`:""}`];return["no one is named in what was read"]}function Yn(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>d("dd",{},...i));a.length&&n.push(d("div",{},d("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",Rh(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${Ft(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[d("b",{},`${s}: `),r])),n.length?[d("dl",{class:"fd-says"},...n)]:[]}function si(e,t,n){let o=Gn(e,t.inputs),s=d("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return d("section",{class:"fd-card fd-evidence"},d(n,{},"Evide\
nce ",d("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?d("p",{class:"fd-muted"},r):null,...Yn(e,t.inputs))}var Dh={cmd:"cmd",powershell:"PowerShell",dash:"dash"},jh=0;function Ht(e,t=e){return Dh[e]??t}function Vn(e,t="copy",n=t){let o=d("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=d("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await Nt(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function Jn(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?d("span",{class:"fd-word"},n):n)}function Ut(e){let t=d("pre",{},d("code",{},...Jn(e)));return d("div",{class:"fd-cmd"},t,Vn(e,"Copy the command",
"copy"))}function Bh({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function ri(e){let t=Bh(e),n=e.note?[d("p",
{class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${jh+=1}`,s=t.map(([i,c])=>{let l=Ht(i,"line"),f=d("p",{class:"fd-shell"},l);return d("div",
{class:"fd-panel",data:{shell:l}},f,Ut(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[d("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),d("label",{for:l},Ht(i,"line"))]});return r(0),[d("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},d("div",{class:"fd-heads"},...a),...s,...n)]}function Wh(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function Fh(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[d("p",{class:"fd-try"},d("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[d("div",{class:"\
fd-try"},d("button",{...c,disabled:!0},...l),i?Ut(i):null)]}function Zn(e,t,n,o){let r=[e.effort,e.close_first].map(i=>Wh(i??"")).filter(Boolean).join(" ");return d(
"li",{class:"fd-remedy"},d("div",{class:"fd-head"},d("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),d("div",{},d(n,{},e.text),d("p",{class:"fd-badges"},
...Hs(e).map(Us)),r?d("p",{},r):null)),...ri(e),...e.plan?[d("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),Ut(e.plan)]:[],...Fh(e,t,
o))}function Ue({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>d("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>d("li",{},s(),`${a}: ${i}`));return[d("div",{class:"fd-caution"},d("b",{},o),d("ul",{},...r))]}function ai(e,t,n){
let{remedies:o}=e,s=d("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>Zn(i,c,t[1],n)),a=o.length?d("small",{},"least effort first"):null;
return d("section",{class:"fd-card fd-remedies"},d(t[0],{},"Remedies ",a),o.length?d("ol",{},...r):s,...Ue(e))}function Xt(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?d("p",{class:"fd-muted"},"Type in ",d("b",{},Ht(r))):null,l=s?[c,d("pre",{},d("code",{},...Jn(
s))),d("p",{},Vn(s,"Copy the command"))]:[];return[d("section",{class:"fd-next"},d(n,{},`${i}: ${o}`),...l,a?d("p",{},a):null)]}function ii(e){return d("tr",{},...e.map(t=>d("th",{scope:"col"},t)))}function ci(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>d("tr",{},d("td",{},d("b",{},c.sentence||c.class),d("code",{},c.class)),d("td",{data:{label:"It shows"}},
d("span",{},r.get(c.class)??(c.detail||"–"))),d("td",{},ke(c.certainty,!0)));return d("section",{class:"fd-card fd-candidates"},d(o,{},"What it can be ",s||e.
places.length?null:d("small",{},a)),d("table",{class:"fd-table"},d("thead",{},ii(["Candidate","The next capture shows","Certainty"])),d("tbody",{},...t.map(i))))}
function Qn(e,t,n,o){if(!e.length)return[];let s=r=>d("tr",{},d("td",{},d("code",{},r.class)),d("td",{},ke(r.certainty,!0)),d("td",{},Hh(r,t.inputs),...Uh(r,t,n,
o)));return[d("section",{class:"fd-card fd-others"},d(n[1],{},"Other causes that were considered"),d("table",{class:"fd-table"},d("thead",{class:"fd-unseen"},ii(
["Cause","Certainty","Why"])),d("tbody",{},...e.map(s))))]}function Hh({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${Ft(r,s)}: ${r.means||r.text}`:"–")}function Uh(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,f)=>Zn(l,f,n[2],i));return[d("details",{},d("summary",{},"Evidence and remedies"),...Gn(e,t.inputs),...Yn(e,t.inputs),
c.length?d("ol",{class:"fd-remedies"},...c):null,...Ue(e))]}var Kt;function X(e,t=!0){return Kt??=document.createElement("canvas").getContext("2d"),Kt?(Kt.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,Kt.measureText(e).width):e.length*7.4}function Xe(e,t,n=!0){let o=e;for(;o.length>3&&X(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var Xh=65536;function F(e){return e.start!==null&&e.start!==void 0}function Oe(e){return e.end??e.start+Xh}function li({end:e}){return e!=null}function eo(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function Kh(e){return!["pre\
fers","in-the-way"].includes(e.look)||!F(e)||e.end===null||e.end===void 0?"":` ${M(e.end-e.start)}`}function qt(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!F(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${Kh(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function fi(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([qt(e),o])].filter(Boolean)}function di(e,t){let n=eo(t).map(o=>{let s=o.places.map(r=>`${qt(r)||r.look}${qh(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function qh(e){return F(e)?` at ${O(e.start)}${e.end?`-${O(e.end)}`:""}`:""}function ui(e){if(e.
some(({look:s})=>s==="in-the-way"))return"What is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var pi=24,Gh=7.6;function to(e){let t=e.filter(F).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=Oe(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some(li),i=r.every(
l=>l.start===r[0].start&&Oe(l)===Oe(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function hi(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-pi*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),f={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+pi,f})}function mi(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function gi(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[S("line",a),...o?[]:[S("path",i)]]})}function wi(e,t,n,o){let s=new Set(e.filter(F).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=O(i),f=l.length*Gh;r.push(S("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let u=Math.min(c,o-f);u<a||(r.push(S("text",{
x:u,y:13,class:"fd-address"},l)),a=u+f+8)}return r}function bi(e){let t=to(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${M(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var ki=30,Yh=560,Vh=0,Jh={"in-the-way":"way",taken:"dots",unreadable:"cross"};function Zh(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return S("defs",{},S("pattern",{id:`${e}way`,...n(6),...t,...o},
S("rect",{...n(6),class:"fd-way-ground"}),S("rect",{width:2.5,height:6,class:"fd-way-hatch"})),S("pattern",{id:`${e}dots`,...n(5),...t},S("rect",{...n(5),class:"\
fd-dots-ground"}),S("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),S("pattern",{id:`${e}cross`,...n(8),...t},S("rect",{...n(8),class:"fd-card-ground"}),S("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),S("marker",{id:`${e}arrow`,...s,orient:"auto"},S("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function Qh([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function em(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,f]=Qh(t,o),u=Math.max(r-s-12,l,c?f:0),p=e.find($=>X($)<=u)??e[0],h=X(p);if(h+12<=r-s){let $={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},v=S("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[S("rect",{...$,class:"fd-card-ground"}),v]:[v]}let m=h<=l||!c||h>f&&l>=
f,g=m?l:f;if(g<24)return[];let w=Xe(p,g),b=m?r+6:s-6;i.push(m?[b,b+X(w)]:[b-X(w),b]);let y=m?null:"end",k={x:b,y:a+19,"text-anchor":y,class:"fd-name fd-beside"};
return[S("text",k,w)]}function Gt(e,t){return Math.max(t(Oe(e))-t(e.start),5)}function xi(e,t){let n=t(e.start);return[n,n+Gt(e,t)]}function tm(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=fi(e);if(!F(e)){let f={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[S("text",f,Xe(a[0]??"–",s[1]-s[0]-16))]}let i=xi(e,n),c=Jh[e.look];
return[S("rect",{x:i[0],y:o,width:i[1]-i[0],height:ki,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?em(a,i,!!c,t):[]]}function yi(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!F(n)||!F(o)||n.start===o.start?null:[n,o]}function nm(e,t){let n=X(
qt(e));return n+12<=Gt(e,t)?0:n+12}function om([e,t],[n,o],s,r){let a=s(t.start)+Math.min(Gt(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+Gt(e,s)+nm(e,s):s(e.start);
if(i&&c>a)return[];let l=n+ki/2,f=`M${c} ${l}H${a}V${o-2}`,u=S("path",{d:f,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return X(h,!1)+16>=Math.max(c,a)-p?[u]:[u,S("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function sm({label:e,source:t},n,o,s){let r=Xe(e,o),a=s?n+(t?14:19):n-6,i=S(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:X(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,S("text",{...c,class:"fd-source"},Xe(t,l,!1))]}function rm(e,t){
let n=t>=Yh,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[X(i),X(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function am(e,t,n){let o=`fd${Vh+=1}-`,s=eo(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:f}=rm(s,n),u=hi(to(t),...l),p=mi(u),h=[Zh(o),...gi(u),...wi(t,p,c,n)];s.forEach((w,b)=>{let y=yi(w,s[b+1]);r&&y&&h.push(...om(y,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let y=i[b],k={x1:0,x2:n,y1:y-f,y2:y-f,class:"fd-rule"};b&&h.push(S("line",k)),h.push(...sm(w,y,a,r));let $=w.places.filter(F).map(z=>xi(z,p)),
v=!(r&&yi(w,s[b+1])),A={x:p,y,room:l,mine:o,busy:$,leftToo:v};for(let z of w.places)h.push(...tm(z,A))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":di(e,t)};return S("svg",{class:"fd-map",...m,...g},...h)}function vi({places:e},t){if(!e.some(F))return null;let n=ui(e),o=d("div",{class:"fd-\
frame"}),s=d(t,{},`${n} `,d("small",{},bi(e))),r=0;return{element:d("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(am(n,e,i)))}}}var im=660;function cm(e){return e>1e3?"wide":e>600?"middle":"narrow"}function Si(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=lm(t,n),i=d("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...f]=a;e.replaceChildren(c,l,i,...f);function u(g=n.layout??cm(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){u("middle"),
r?.draw(im);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>u();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>u());return m.observe(e),u(),{lay:u,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function lm(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=d("div",{class:"fd-column"}),l=d("div",{class:"fd-column"}),f=a?vi(r,n[1]):null;a?(c.append(...fm(r,i,e,n,t,f)),l.append(
...dm(r,e,n,t))):(c.append(...Qn(i,e,n,t)),l.append(...Xt(e.next,!0,n[1])));let u=a?hm(r,n[0],t):pm(!!r,n[0]),p=oi(e),h=d("p",{class:"fd-foot"},mm(e)),m=[um(e,t),
u,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:f,cards:m}}function fm(e,t,n,o,s,r){let a=e.class==="undecided"?[ci(e,t,n,o[1],!!r)]:Qn(t,n,o,s);return[...r?
[r.element]:[],si(e,n,o[1]),...a]}function dm(e,t,n,o){if(e.class!=="undecided")return[ai(e,n.slice(1),o),...Xt(t.next,!1,n[1])];let s=[...Xt(t.next,!0,n[2]),...Ue(
e)];return[d("section",{class:"fd-card"},d(n[1],{},"Next"),...s)]}function um(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[V(n,o?"failed fork":"fork")]:[],...e.images?[V(e.images,"listed DLL")]:[]];return d("div",{class:"fd-sources"},d("span",{},"Read:"),...e.inputs.
map(r=>d("code",{},r)),s.length?d("span",{},s.join(", ")):null,...t.above?.()??[])}function pm(e,t){let n=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=d("div",{},d(t,{},n),d("p",{},o));return d(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function hm(e,t,n){let o=Fs(e),{who:s,detail:r,sentence:a}=e,i=s?d("p",{},d("b",{},"Who: "),`${s.text} `,ke(s.
certainty,!0)):null;return d("section",{class:`fd-card fd-cause fd-is-${o}`},d("div",{},d("div",{class:"fd-claim"},ke(o),d(t,{},a||e.class)),r?d("p",{},r):null,
i,d("p",{class:"fd-class"},d("code",{},e.class))),...n.actions?.()??[])}function mm({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}var $i="Why the fork fails, and what to do";function Oi(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=d("section",{class:"\
fv-cause-whole","aria-label":$i,hidden:!0}),s=d("div",{class:"fd-inside"}),r=x("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=Si(s,t.diagnosis,{level:2,layout:"narrow",comparing:(f,u)=>kn(e,u)}),a.lay(),r.focus({preventScroll:!0})}return o.append(d(
"p",{class:"fv-cause-head"},d("b",{},$i),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var no=50,gm={conflicts:"conflict",caveats:"caveat",notes:"note"};function wm(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${gm[n]}${o===1?"":
"s"}`).join(", ")}function bm([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,f=n.length+o,u=s?`${i.length}\
 of ${f}`:f,p=()=>a(c.length+10*no);return d("section",{data:{said:e}},d("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${u})`),d("ul",{},...c.map(h=>d("li",{},h))),
l?x("more-said",`and ${l} more`,"show more of them",p):null,o?d("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function Yt(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=d("div"),o=new Map,s=d("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>bm(c,a,o.get(c[0])??no,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:d("div",{class:"fv-caveats"},t>no?s:null,n),
counts:wm(e),conflicting:e.some(([a])=>a==="conflicts")}}function Vt(e,{name:t,title:n,head:o=!0}){let s=x(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(K("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=d("span",{class:"f\
v-pane-said"}),a=d("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=d("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",d("b",{},n)," ",r),c=d("span",{class:"fv-pane-more"}),l=d("div",{class:"fv-pane-head"},d("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(f,u,p=!1){i.setAttribute("aria-expanded",String(!f)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":f?"▸":"▾",r.textContent=f?u:""}}}var Ei={name:"said",title:"What was assumed",scrolls:!0},Mi=["verdict","timeline"];function Li(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=d("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,f=l?c:d("\
div",{class:"fv-body",tabindex:a?0:null});if(!Mi.includes(n??"")){let u=Vt(e,t);e.heads.set(n,u),c.append(u.element)}return l||c.append(f),e.panes[n??""]=c,e.bodies[n??
""]=f,c}function Ai(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of j())e.specs.set(c.name,c),Li(e,c).hidden=!t.has(c.name);let r=e.places=ym(e),a=d("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!Mi.includes(c)).map(c=>e.panes[c]));r.main=d("div",{class:"fv-main"},a),r.grid=a,xm(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function ym(e){let t=d(
"div",{class:"fv-more"}),n=d("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:km(e.data),t),o=d("div",{class:"fv-marks-pl\
ace"}),s=d("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:d("div",{class:"fv-player"}),live:d("div",{class:"fv-live-place"}),legend:d(
"div",{class:"fv-legend"},o,s)}}function km(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return d("div",{class:"fv-outcome"},d("h1",{},e.title),d("p",{class:t},
n))}function xm(e,t){let{data:n,places:o}=e,s=Yt(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(d("span",{title:r},r)),s&&
(Li(e,Ei),e.specs.set("said",Ei),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",d("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[d("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var vm=0,Y=new WeakMap;async function Ti(e,t,n={}){let o=be(e,t,n,`f${vm+=1}-`),s=t.panes??j().map(({name:l})=>l),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
l=>s.includes(l)));Y.set(e,o),o.holds=()=>Y.get(e)===o&&!n.closed?.(),o.bar=Xa(o),_s(o),o.colours.dressRoot(),Ai(o,a),o.layout=wt(o),o.bar.fill(),o.keys=ut(o),o.
store.go(n.keep?.step??n.step??t.opening),o.tell();for(let{name:l,before:f}of j())a.has(l)&&f?.(o,o.bodies[l]);for(let l of j())!l.figure&&a.has(l.name)&&Ci(o,await l.
make(o,o.bodies[l.name]));let i=Om(o,a),c=a.has("space")?ei(o):null;return o.colours.apply(),o.tell(),e.addEventListener("keydown",o.keys.onKey),Q(e,n.focus),o.
layout.lay(),await Fo(o,a),o.space?Sm(o,c):$m(o),o.layout.watch(),Em(o),Q(e,n.focus),Lm(o,i)}function Ci(e,t){t&&e.parts.push(t)}function Sm(e,t){e.search=t,e.parts.
push(t),t.renew()}function $m(e){e.tools.find.replaceChildren(),e.fit(!0)}function Om(e,t){let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&(e.cause=
Oi(e),Ci(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=Ka(e,e.ask)),dt(e)&&(e.asks=is(e,e.ask)),Ga(e)}function Em(e){let{host:t,root:n}=e,o=t.keep??{};o.range&&
e.space&&e.space.show(o.range);let s=o.selected||t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.dataset.
busy,o.cause&&e.cause?.restore(o.cause)}function Mm(e,t,n){let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();for(let a of r)
a.renew?.();for(let a of r)a.pick?.();e.tell(),delete e.root.dataset.busy}function Lm(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{ui:e,go:e.
go,select:e.select,complain:a.complain,theme:e.colours,adopt:(c,l)=>Mm(e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){return r.
written()},message(...c){delete n.dataset.busy,a.message(...c)},linked(c,l){delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){
delete n.dataset.busy,i.reset(),e.live?.renew(),a.complain(c,l)},keep:()=>({step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),
layout:e.layout.keep(),playing:e.bar.keep(),query:e.tools.find.querySelector("input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>Am(
e,t)}}function Am(e,t){let{root:n,parts:o}=e;for(let s of[e.bar,e.layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(
0);for(let s of o)s.view&&ee(s.view);Y.get(n)===e&&(Y.delete(n),n.replaceChildren())}var L=["a","b"];function Pi(e){let{pairs:t,shown:n,decides:o}=e,s=t.length-1,r={a:new Map,b:new Map};t.forEach((c,l)=>{L.forEach((f,u)=>{let p=c[u];typeof p=="n\
umber"&&r[f].set(p,l)})});let a=new Map(e.rows.map(([c,l,f,u])=>[c,{row:c,kind:l,a:f,b:u}])),i=[...a.keys()];return{last:s,all:i,matter:o.matter,held:c=>Math.min(
Math.max(Math.round(c)||0,0),s),shown:c=>({a:n[c][0],b:n[c][1]}),waits:(c,l)=>t[c][l==="a"?0:1]===null&&c!==o.row,rowOf:(c,l)=>r[c].get(l)??0,difference:c=>a.get(
c)??null}}var _i=(e,t)=>e.find(n=>n>t)??t,zi=(e,t)=>e.findLast(n=>n<t)??t;function oo(e,t){let n=L.flatMap(o=>t[o].map(s=>e.rowOf(o,s)));return[...new Set(n)].sort(
(o,s)=>o-s)}function Ii(e,t){let n=e.indexOf(t);return e.length?n<0?`${e.length} in all`:`${n+1} of ${e.length}`:"none"}function Jt({a:e,b:t}){if(e.policy!==t.policy)
return{a:e.policy,b:t.policy};let n=`${e.title}, `;return t.title.startsWith(n)?{a:"as it is",b:t.title.slice(n.length)}:e.title===t.title?{a:e.policy,b:t.policy}:
{a:e.title,b:t.title}}function ji(e,t,n,{body:o,more:s}){let r=Tm(t),a=Cm(e,t,n),i=x("all-differences","","",()=>c(a.element.hidden===!0),{class:"fv-link"});o.append(r,a.element),n.all.
length&&s?.append(i);function c(l){r.hidden=l,a.element.hidden=!l,i.textContent=l?"As a whole":`All ${n.all.length}`,i.title=l?"what differs as a whole":"each r\
ow that differs",l&&a.tell(e.store.step)}return c(!1),{name:"differences",tell:a.tell,show:c}}function Tm(e){let t=Jt(e),n=["",`A · ${t.a}`,`B · ${t.b}`],[o,s]=[
!1,!0].map(r=>e.summary.filter(a=>a.same===r));return d("table",{class:"fv-summary"},d("thead",{},d("tr",{},...n.map(r=>d(r?"th":"td",r?{scope:"col"}:{},r)))),d(
"tbody",{},...o.map(Ni)),...s.length?[d("tbody",{class:"fv-alike","aria-label":"The same in both"},...s.map(Ni))]:[])}function Ni({name:e,address:t,a:n,b:o,same:s}){
return d("tr",{class:s?"":"fv-differs"},d("th",{scope:"row"},e,...t?[" ",D(Number(t))]:[]),Ri(n),Ri(o))}function Ri([e,t,n]){return d("td",{},...t?[d("span",{class:n?
`fv-${n}`:"","aria-hidden":"true"},t)," "]:[],e)}function Cm(e,t,n){let o=n.all.map(r=>{let a=n.difference(r),i=n.matter.includes(r);return d("li",{},d("button",
{type:"button",class:"fv-difference-row",data:{row:String(r)},onclick:()=>e.go(r)},...i?[d("b",{class:"fv-matters"},r===t.decides.row?"decides":"ends a fork"),"\
 "]:[],...Di("A",a.a),...Di("B",a.b)))}),s=d("ol",{class:"fv-difference-list","aria-label":"All rows that differ",hidden:!0},...o);return{element:s,tell(r){if(!s.
hidden)for(let a of o){let i=a.firstElementChild;i.dataset.row===String(r)?(i.setAttribute("aria-current","step"),i.scrollIntoView({block:"nearest"})):i.removeAttribute(
"aria-current")}}}}function Di(e,t){return t?[d("span",{class:"fv-difference-side"},d("b",{},e),` ${t}`)]:[d("span",{class:"fv-difference-side fv-difference-non\
e"},d("b",{},e)," has no such step")]}function Pm(){let e={class:"fv-icon"};return{status:d("span",{class:"fv-status",role:"status"}),input:d("input",{type:"search",name:"find","aria-label":"Find in\
 both",placeholder:"Find in both",title:"A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3}),
buttons:t=>[x("found-previous","▲","Previous found (shift+Enter)",()=>t(-1),e),x("found-next","▼","Next found (Enter)",()=>t(1),e)]}}function _m(e,t,n){return t.
flatMap(({who:o,side:s},r)=>{let{store:a}=n[s],{shown:i}=a.tables[o];return a.order(o).filter(l=>i[l]&&Wt(e,a.region(o,l))).map(l=>[r,l])})}function Bi(e,t,n,o){
let{status:s,input:r,buttons:a}=Pm(),i=a(g=>h(g)),c=null,l=[],f=-1;function u(){let g=l[f];l=c?_m(c,n,o):[],f=Kn(l,g),p(),t.pick()}function p(){s.classList.remove(
"fv-wrong"),s.textContent=c?l.length?`${f<0?"":`${f+1} of `}${l.length} found`:"none found":"";for(let g of i)g.hidden=!l.length}function h(g){if(!l.length)return;
f=f<0?g>0?0:l.length-1:(f+g+l.length)%l.length;let[w,b]=l[f],{who:y,side:k}=n[w];o[k].selectRow(y,b);let $=o[k].store.tables[y];t.reveal([[$.start[b],$.end[b]]]),
p()}function m(g){[f,c]=[-1,null];try{c=g.trim()?jt(g):null,u()}catch(w){u(),s.classList.add("fv-wrong"),s.textContent=w.what??w.message}}return zm(e,r,h,m),e.tools.
find.append(r,...i,s),p(),{name:"find",rows:()=>l,focus:()=>r.focus(),renew(){c&&u()},ask(g){r.value=g,m(g)},text:()=>r.value}}function zm(e,t,n,o){t.addEventListener(
"input",()=>o(t.value)),t.addEventListener("keydown",s=>{if(s.key==="Enter")n(s.shiftKey?-1:1);else if(s.key==="Escape")t.value="",o(""),e.root.focus();else return;
s.preventDefault(),s.stopPropagation()})}var Wi={ok:"✓ ",failed:"✗ ",risk:"! "},Im={"○":"cause","✗":"failure","✓":"goes well"};function Nm([e,t]){return e==="address"?D(Number(t)):e==="name"?
d("bdi",{},t):e in Wi?d("b",{class:`fv-${e}`},d("span",{"aria-hidden":"true"},Wi[e]),t):d("span",{},t)}function Fi(e,t){let{headline:n,links:o}=t.decides,s=o.map(
c=>({link:c,element:Rm(e,c)})),r=d("ol",{class:"fv-chips","aria-label":"What leads to the two outcomes"});s.forEach(({link:c,element:l},f)=>{let u=f===0?null:o[f-
1].side===c.side?"→":"against";r.append(d("li",{},u?d("span",{class:"fv-chip-between","aria-hidden":u==="→"?"true":null},u):null,l))});let a=d("h1",{class:"\
fv-verdict-says",title:`A: ${t.a.title}
B: ${t.b.title}`},...n.map(Nm));return{element:d("div",{class:"fv-headline"},a,...s.length?[r]:[]),resize(){for(let{link:c,element:l}of s)P(l,".fv-chip-says").replaceChildren(
...Hi(c,e.size==="phone"))},tell(c){for(let{link:l,element:f}of s)c[l.side]===l.step?f.setAttribute("aria-current","step"):f.removeAttribute("aria-current")}}}function Rm(e,t){
let n=t.side.toUpperCase();return d("button",{type:"button",class:"fv-chip",data:{do:"link",role:t.role,side:t.side,step:String(t.step)},title:`Go to step ${t.step}\
 of ${n}: ${t.label}`,onclick:()=>e.goStep(t.side,t.step,t.row)},...t.sign?[d("span",{class:`fv-chip-sign fv-chip-${t.role}`,title:Im[t.sign]},t.sign)]:[],d("sp\
an",{class:"fv-chip-says"},...Hi(t,e.size==="phone")))}function Hi(e,t){return[d("b",{},e.side.toUpperCase()),t?` ${e.step}`:` step ${e.step}: ${e.label}`]}var Ui=e=>[["p","p","go to the difference that decides",e.decide],["x","x","next difference",e.nextDifference],["X","shift+x","previous difference",e.differenceBefore]];var Dm=[{who:"parent",side:"a",title:"PARENT",note:"(same in both)",short:"(both)",x0:.02,x1:.29},{who:"child",side:"a",title:"CHILD A",x0:.36,x1:.64},{who:"chi\
ld",side:"b",title:"CHILD B",x0:.71,x1:.98}],jm=[{who:"parent",side:"a",title:"PARENT A",x0:.01,x1:.215},{who:"parent",side:"b",title:"PARENT B",x0:.265,x1:.47},
{who:"child",side:"a",title:"CHILD A",x0:.53,x1:.735},{who:"child",side:"b",title:"CHILD B",x0:.785,x1:.99}];function Xi(e,t,n,o){let s=n?Dm:jm,r=(u,p)=>s.findIndex(
h=>h.who===u&&h.side===p),a=(u,p)=>p.flatMap(([h,m])=>{let g=r(h,u);return g<0?[]:[[g,m]]}),i=u=>[...a("a",u(t.a)),...a("b",u(t.b))],c=u=>e.store.step===e.decides.
row&&e.decides.place?.[0]===u,l=u=>!!e.decides.freed[L.indexOf(s[u].side)];return{map:Tt(e,{...o,columns:s.map(({side:u,...p})=>({...p,store:t[u].store})),links:[],
subject:()=>e.store.step===e.decides.row?e.decides.place:null,freed:(u,p)=>c(p)&&l(u),kept:(u,p)=>s[u].who==="child"&&c(p)&&e.decides.freed.includes(!0)&&!l(u),
needed:n?[1,2]:[2,3],equals:n?[[1,2]]:[[2,3]],picked:()=>i(u=>u.pickedRows()),found:()=>e.foundRows(),select(u,p,h={}){let{who:m,side:g}=s[u];p>=0?t[g].selectRow(
m,p,h.add):h.dll!==void 0&&h.dll>=0?t[g].select({dll:h.dll},h.add):t[g].select(null)}}),columns:s}}var T=(e,...t)=>({panes:t,weight:e}),Me=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),me=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});var Ee=["pair-algorithm","pair-calls","pair-sorting","pair-recursion","pair-said"],so=(e=42)=>Me("compare-words",e,T(1,"why-a"),T(1,"why-b")),Bm={wide:()=>Me("c\
ompare-wide",1,T(46,"space"),me("compare-wide-right",54,so(),Me("compare-wide-low",58,T(48,"differences"),T(52,...Ee)))),middle:({height:e})=>Me("compare-middle",
1,T(642,"space"),e<600?me("compare-middle-low",614,so(58),T(42,"differences",...Ee)):me("compare-middle-right",614,so(42),T(32,"differences"),T(26,...Ee))),narrow:({
height:e})=>Me("compare-narrow",1,T(460,"space"),e<430?T(506,"why-a","why-b","differences",...Ee):me("compare-narrow-right",506,T(44,"why-a","why-b"),T(56,"diff\
erences",...Ee))),phone:()=>me("compare-phone",1,T(60,"space"),T(40,"why-a","why-b","differences",...Ee)),present:({width:e})=>(e<700?me:Me)("compare-present",1,
T(56,"space"),me("compare-said",44,T(1,"why-a"),T(1,"why-b")))},Ki=e=>Bm[e.kind==="present"?"present":e.size](e);function Wm(e,t,n){let{presenting:o}=e.layout;(o?e.places.more:n).append(t),t.textContent=o?"Leave":"Present"}function Ke(e,t,n){let o=x(e,"",t,n,{class:"fv-ico\
n","aria-label":t});return o.append(K(e)),o}function qi(e,t,n){let{store:o}=e,s=gt(e,()=>$(),e.host.keep?.playing),r=d("output",{class:"fv-number","aria-live":"\
off"}),a=d("output",{class:"fv-count","aria-live":"off"}),i=Fm(e,t),c=Km(s),{before:l,after:f}=Hm(e),u=qm(e,t);e.tools.find=d("div",{class:"fv-find",role:"searc\
h"});let{pace:p,speed:h}=It(s),m=Rt(e),{present:g,exported:w,tools:b}=Um(e,n),y={...i,play:c,before:l,after:f,number:r,which:u,count:a,find:e.tools.find},k=d("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Comparing"},...Object.values(y));e.places.player.append(k),e.places.more.append(...b,m.element),m.room.append(p,
h,g,...w),e.fit=()=>{for(let v of[l,f])v.textContent=Xm(v===l,e.size);k.append(...Object.values(y)),Wm(e,g,m.room),$();for(let v of[e.tools.find,a,u,i.first,i.last])
(e.size==="phone"||k.scrollWidth>k.clientWidth+1)&&m.room.append(v)};function $(){let{a:v,b:A}=t.shown(o.step),{ends:z}=e,qe=re=>e.size==="phone"?"":` of ${re}`,
Ge=[d("b",{},`A ${v}`),`${qe(z.a)} · `,d("b",{},`B ${A}`),qe(z.b)];r.replaceChildren(...Ge),r.title=`row ${o.step} of ${t.last}`;let Le=e.differences();a.textContent=
Ii(Le,o.step),i.first.disabled=i.back.disabled=o.step===0,i.next.disabled=i.last.disabled=o.step===t.last,l.disabled=!Le.some(re=>re<o.step),f.disabled=!Le.some(
re=>re>o.step),u.value=e.which,c.tell(),p.value=s.policy,h.value=String(s.speed)}return{element:k,tell:$,play:()=>s.toggle(),keep:()=>s.keep(),close(){s.close(),
m.close()}}}function Fm(e,{last:t}){let{store:n}=e;return{first:Ke("first","First row (Home)",()=>e.go(0)),back:Ke("back","Previous row (left arrow)",()=>e.go(n.
step-1)),next:Ke("next","Next row (right arrow)",()=>e.go(n.step+1)),last:Ke("last","Last row (End)",()=>e.go(t))}}function Hm(e){let t=n=>()=>e.press(n);return{
before:x("difference-before","◀ ≠ Difference","Previous difference (shift+x)",t("X")),after:x("difference","Difference ≠ ▶","Next difference (x)",t("x"))}}
function Um(e,t){let n=x("present","Present","The map and the words alone, large (Esc leaves)",()=>e.present()),o=()=>e.ask({kind:"export",step:e.store.step});return{
present:n,exported:e.host.request?[x("export","Export","Write one file to step through in any browser",o)]:[],tools:[...t?[x("leave","↩ To the fork","Leave th\
e comparison",t)]:[],Ke("theme","Light or dark (t)",()=>e.toggleTheme()),x("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon"})]}}function Xm(e,t){
let n=t==="phone"||t==="narrow"?"":"Difference";return(e?`◀ ≠ ${n}`:`${n} ≠ ▶`).trim()}function Km(e){let t=x("play","","Play, or stop (space)",()=>e.toggle(),
{class:"fv-main-button"});return Object.assign(t,{tell:()=>{let o=e.playing?"Stop":"Play";t.dataset.now!==o&&(t.replaceChildren(K(e.playing?"stop":"play"),d("sp\
an",{},o)),t.dataset.now=o,t.setAttribute("aria-label",o))}})}function qm(e,t){let n=d("select",{"aria-label":"Which differences",title:"Which differences the b\
uttons stop at",data:{do:"which"},onchange:()=>e.choose(n.value==="all"?"all":"matter")},d("option",{value:"matter",disabled:!t.matter.length},"Differences that\
 matter"),d("option",{value:"all"},`All ${t.all.length}`));return n}var Gm=new Set(["decision","failure","done"]);function Gi(e,t){let n=r=>oo(t,{a:r(e.a),b:r(e.b)}),o=[e.a,e.b].find(r=>r.verdict?.occupant)??e.a,s=n(r=>Object.keys(
r.notes??{}).map(Number));return{...e.a,opening:e.opening,diagnosis:null,live:null,decisions:n(r=>r.decisions),failures:n(r=>r.failures),notes:Object.fromEntries(
s.map(r=>[r,""])),verdict:{...o.verdict,links:e.decides.links.map(r=>({...r,step:r.row}))},said:[]}}function Yi(e,t,n){let o=0,s=Ym(e,t);return{data:n,get step(){
return o},get last(){return t.last},get tables(){return{...e.a.tables,ticks:{mark:s}}},stand(r){o=r},rowsOfSteps:r=>oo(t,r),order:()=>[],shown:()=>[],words:()=>({
what:t.difference(o)?.a??"",phase:""})}}function Ym(e,t){let n=new Array(t.last+1).fill("other");for(let o of L)e[o].tables.ticks.mark.forEach((s,r)=>{Gm.has(s)&&
(n[t.rowOf(o,r)]=s)});return n}var Vm=["algorithm","calls","sorting","recursion"];function Zi(e,t){let{root:n}=e;n.classList.add("fv","fv-compare"),n.tabIndex=-1,n.setAttribute("role","group"),
n.setAttribute("aria-label",`two forks compared: ${t.a.title} and ${t.b.title}`);let o={a:Vi(),b:Vi()},s=d("div",{class:"fv-grid"}),r=c=>s.append(ro(e,c).pane);
r({name:"space",title:"Address spaces, low at the top",head:!1});for(let c of L)s.append(Jm(e,t,c,o[c]));r({name:"differences",title:"What differs",scrolls:!0});
for(let c of Vm){let l=j().find(f=>f.name===c);l&&s.append(Ji(e,t,l,o))}let a=Qm(t);if(a){s.append(Ji(e,t,a,o));for(let c of L)eg(t[c],o[c].bodies.said)}e.places=
{verdict:d("div",{class:"fv-verdict-line fv-compare-line"}),more:d("div",{class:"fv-more"}),player:d("div",{class:"fv-player"}),live:d("div"),legend:d("div",{class:"\
fv-legend"}),main:d("div",{class:"fv-main"},s),grid:s};let i=d("div",{class:"fv-timelines"},...L.map(c=>tg(t,c,o[c])));return n.replaceChildren(e.places.verdict,
e.alert.element,e.places.player,i,e.places.main),o}function Vi(){return{bodies:{},panes:{},more:{}}}function ro(e,t,n=t.name){let{name:o,title:s,scrolls:r}=t,a=d(
"section",{class:`fv-pane fv-${n}`,id:`${e.mine}${o}`,"aria-label":s,data:{pane:o}}),i=Vt(e,t),c=n==="space"?a:d("div",{class:"fv-body",tabindex:r?0:null});return a.
append(i.element,...c===a?[]:[c]),e.heads.set(o,i),e.specs.set(o,t),e.panes[o]=a,e.bodies[o]=c,{pane:a,body:c}}function Jm(e,t,n,o){let s=n.toUpperCase(),{pane:r,
body:a}=ro(e,{name:`why-${n}`,title:`Words of ${s}`,head:!1,scrolls:!0},"why");return r.dataset.side=n,r.prepend(d("p",{class:"fv-side-line"},d("b",{class:"fv-l\
etter"},s)," ",...Zm(t[n])," ",d("span",{class:"fv-waiting"}))),o.panes.why=r,o.bodies.why=a,r}function Zm(e){if(e.waits)return[d("b",{class:"fv-waits"},"… has \
not ended")];if(e.succeeded)return[d("b",{class:"fv-ok"},"✓ succeeds")];let t=(e.verdict?.links??[]).findLast(o=>o.role==="failure")?.step,n=t===void 0?[]:[d(
"span",{class:"fv-at-step"},` at step ${t}`)];return[d("b",{class:"fv-failed"},"✗ fails",...n)]}function Ji(e,t,n,o){let{name:s}=n,r={...n,name:`pair-${s}`,figure:void 0,
head:!0,scrolls:!1,unused:()=>L.every(c=>n.unused?.(t[c]))?n.unused?.(t.a)??"":"",said:void 0},{pane:a,body:i}=ro(e,r,"pair");for(let c of L){let l=d("span",{class:"\
fv-pane-more"}),f=d("div",{class:"fv-body",tabindex:n.scrolls?0:null}),u=d("section",{class:`fv-half fv-${s}`,"aria-label":`${c.toUpperCase()}: ${r.title}`,data:{
side:c}},d("header",{class:"fv-half-head"},d("b",{class:"fv-letter"},c.toUpperCase()),l),f);o[c].panes[s]=u,o[c].bodies[s]=f,o[c].more[s]=l,i.append(u)}return a}
function Qm(e){return L.some(t=>e[t].said.length)?{name:"said",title:"Assumed",scrolls:!0}:null}function eg(e,t){let n=Yt(e.said);t.append(n?.element??d("p",{class:"\
fv-none"},"nothing"))}function tg(e,t,n){let o=d("div",{class:"fv-timeline"});n.panes.timeline=o,n.bodies.timeline=o;let{title:s,policy:r,waits:a,succeeded:i}=e[t],
c=a?"…":i?"✓":"✗";return d("section",{class:"fv-timeline-row","aria-label":`Timeline of ${t.toUpperCase()}`,data:{side:t}},d("div",{class:"fv-timeline-nam\
e",title:`${s}
${r}`},d("b",{},`${t.toUpperCase()} `,d("span",{class:a?"fv-waits":i?"fv-ok":"fv-failed"},c)),d("span",{class:"fv-label"},Jt(e)[t])),o)}var ng=["timeline","why","algorithm","calls","sorting","recursion"];function ao(e,t,n,o){let{bodies:s}=o,r=d("div",{class:"fv-side-root",data:{side:n}}),i=be(r,
t,{onSelect:l=>e.selectedIn(n,l)},`${e.mine}${n}-`);i.colours.close();let c=i.go;return Object.assign(i,rg(e,n,o)),{ui:i,name:n,move:c,root:r,get step(){return i.
store.step},async make(l){for(let f of j()){if(!ng.includes(f.name)||!!f.figure!==l)continue;let u=s[f.name];f.before?.(i,u);let p=f.figure?await Pe(i,f.figure,
u):[];if(!p)return;let h=await f.make(i,u,...p);h&&i.parts.push(h),f.name==="why"&&og(o.panes.why)}},resize(){Object.assign(i,{size:e.size,tall:e.tall,type:e.type});
for(let l of i.parts)l.resize?.()},restyle(l){for(let f of i.parts)f.restyle?.(l);for(let{name:f}of sg(r))e.root.style.setProperty(f,r.style.getPropertyValue(f))},
close(){for(let l of i.parts)l.close?.(),l.view&&ee(l.view)}}}function og(e){let t=P(e,".fv-kicker");t.setAttribute("aria-live","polite"),P(e,".fv-side-line").append(
t)}function sg({style:e}){return Array.from(e,t=>({name:t}))}function rg(e,t,{bodies:n,panes:o,more:s}){return{bodies:n,panes:o,holds:e.holds,paired:!0,places:{
...e.places,marks:d("div")},colours:e.colours,heads:new Map(Object.entries(s).map(([r,a])=>[r,{more:a}])),specs:new Map(j().map(r=>[r.name,r])),bar:{tell(){},play:e.
play},keys:{press:r=>e.keys.press(r),help:r=>e.keys.help(r)},layout:{fold(){},full:e.full},full:e.full,theme:e.theme,toggleTheme:e.toggleTheme,go:r=>e.goStep(t,
r),forward:()=>e.forward()}}var ag=0;async function Qi(e,t,n={}){let o=Pi(t),s=ig(e,t,o,n);Y.set(e,s),s.holds=()=>Y.get(e)===s&&!n.closed?.();let r=Zi(s,t),a={a:ao(s,t.a,"a",r.a),b:ao(s,t.
b,"b",r.b)};s.sides=a;let{request:i}=n,c=n.leave??(t.back&&i?()=>i({kind:"back"}):null),l=Fi(s,t);s.places.verdict.append(l.element,s.places.more),s.parts.push(
l),s.layout={presenting:!1},s.player=qi(s,o,c),s.layout=wt(s),s.keys=ut(s),s.press=s.keys.press,s.listed=ji(s,t,o,{body:s.bodies.differences,more:s.heads.get("d\
ifferences").more}),s.tellAll=()=>lg(s,o,l);let f=o.held(n.keep?.row??n.step??t.opening);ec(s,o,f),s.layout.lay();for(let u of L)a[u].resize(),await a[u].make(!1);
return s.colours.apply(),s.tellAll(),e.addEventListener("keydown",s.keys.onKey),Q(e,n.focus),await ug(s,t,a),s.colours.apply(),s.layout.watch(),pg(s,n),e.dataset.
ready="true",Q(e,n.focus),hg(s)}function ig(e,t,n,o){let s=be(e,Gi(t,n),{...o,aligned:!0,onSelect:void 0},`c${ag+=1}-`),r=Yi(t,n,s.data);Object.assign(s,{host:{
...o,aligned:!0},store:r,plan:Ki,ends:{a:t.a.words.length-1,b:t.b.words.length-1},decides:t.decides,which:o.keep?.which??(n.matter.length?"matter":"all"),differences:()=>s.
which==="matter"&&n.matter.length?n.matter:n.all,bar:{tell(){},play:()=>s.player.play()},foundRows:()=>s.find?.rows()??[],...cg(n,()=>s),...dg(()=>s)}),s.moreKeys=
Ui(s);let a=s.restyle;return s.restyle=i=>{a(i);for(let c of L)s.sides?.[c].restyle(i)},s.resized=()=>{for(let i of L)s.sides[i].resize();s.parts.forEach(i=>i.resize?.())},
s}function cg(e,t){function n(o,s=!1){let r=t(),a=e.held(o);a===r.store.step&&!s||(ec(r,e,a),r.tellAll(),!s&&(r.host.onStep?.(a),_e()))}return{go:n,forward:()=>n(
t().store.step+1),goStep(o,s,r=e.rowOf(o,s)){let a=t();e.shown(a.store.step)[o]!==s&&n(r)},tell:()=>t().tellAll(),choose(o){t().which=o,t().tellAll()},nextDifference:()=>n(
_i(t().differences(),t().store.step)),differenceBefore:()=>n(zi(t().differences(),t().store.step)),decide:()=>n(t().data.opening),play:()=>t().player.play()}}function ec(e,t,n){
e.store.stand(n);let o=t.shown(n);for(let s of L)e.sides[s].move(o[s]);e.space?.update(),e.find?.renew()}function lg(e,t,n){let{step:o}=e.store;e.root.dataset.row=
String(o),n.tell(t.shown(o)),e.player.tell(),e.listed.tell(o);for(let s of L)fg(e.panes[`why-${s}`],t.waits(o,s))}function fg(e,t){e.toggleAttribute("data-waits",
t);let n=e.querySelector(".fv-waiting");n&&(n.textContent=t?"has no such step":"")}function dg(e){let t=!1,n=o=>L.forEach(s=>o(e().sides[s].ui));return{selectedIn(o,s){
if(t)return;let r=e();t=!0,r.sides[o==="a"?"b":"a"].ui.select(s),t=!1,r.root.dataset.selected=s,r.space?.pick(),r.host.onSelect?.(s)},select:(o,s)=>e().sides.a.
ui.select(o,s),selectNext:o=>e().sides.a.ui.selectNext(o),selected:()=>e().sides.a.ui.selected()??e().sides.b.ui.selected(),pickedRows:()=>e().sides.a.ui.pickedRows(),
pickedSteps:()=>e().store.rowsOfSteps({a:e().sides.a.ui.pickedSteps(),b:e().sides.b.ui.pickedSteps()}),selectedSpans(){let o=[];return n(s=>o.push(...s.selectedSpans())),
o}}}async function ug(e,t,n){try{let o=e.bodies.space;Ot(o);let s=await Pe(e,"space",o);if(!s)return;let[r,a]=s,i={a:n.a.ui,b:n.b.ui},{map:c,columns:l}=Xi(e,i,t.
sameParent,{body:o,figure:r,view:a});e.space=i.a.space=i.b.space=c,e.parts.push(c),e.find=e.search=Bi(e,c,l,i);for(let f of L)await n[f].make(!0)}catch(o){e.alert.
complain(`the figures could not be drawn: ${o.message??o}`,"The words, the listing and the calls still work.")}}function pg(e,t){let n=t.keep?.selected||t.selected;
n&&e.select(n),t.keep?.query&&e.find?.ask(t.keep.query),t.keep?.range&&e.space?.show(t.keep.range)}function hg(e){let{root:t,alert:n,sides:o}=e;return{ui:e,views:o,
go:e.go,select:e.select,complain:n.complain,theme:e.colours,get step(){return e.store.step},get selected(){return t.dataset.selected??""},keep:()=>({row:e.store.
step,theme:e.colours.name(),which:e.which,selected:t.dataset.selected??"",layout:e.layout.keep(),playing:e.player.keep(),query:e.find?.text(),range:e.space?.kept()??
null}),message(...s){delete t.dataset.busy,n.message(...s)},refused(s,r){delete t.dataset.busy,n.complain(s,r)},close:()=>mg(e)}}function mg(e){let{root:t}=e;for(let n of[
e.player,e.layout,e.colours])n?.close();t.removeEventListener("keydown",e.keys.onKey);for(let n of L)e.sides[n].close();for(let n of L)e.sides[n].ui.store.go(0);
for(let n of e.parts)n.close?.(),n.view&&ee(n.view);t.classList.remove("fv-compare"),Y.get(t)===e&&(Y.delete(t),t.replaceChildren())}var gg=e=>()=>({request:t=>e.send(t)});function tc(e,t,n={}){let{show:o,follow:s,tell:r,fail:a,close:i}=Og(e,t,{hostOf:n.hostOf??gg(e),sized:n.sized??(()=>()=>{}),
onView:n.onView??(()=>{})}),c=No(o,a),l=[["change:step",s],["change:selected",s],["change:data",()=>c(void 0)],["msg:custom",r]];for(let[f,u]of l)e.on(f,u);return{
ready:c(void 0),close(){for(let[f,u]of l)e.off(f,u);i()}}}function wg(){let e="";function t(){e&&URL.revokeObjectURL(e),e=""}return{close:t,link(n,o){return t(),
e=URL.createObjectURL(new Blob([o],{type:"text/html"})),d("a",{href:e,download:n,data:{do:"download"}},"download")}}}function bg(e,t){return t?.close(),delete e.
dataset.ready,e.forkviz=null}function yg(e,t,n){let[o,s]=[t.get("step"),t.get("selected")];typeof o=="number"&&e.step!==o&&e.go(o),n.onStep(e.step),e.selected!==
void 0&&e.selected!==s&&e.select(s)}function kg(e){let t=wg(),n=[];function o(){let s=e();if(s)for(let[r,a]of n.splice(0))xg(s,t,r,a)}return{late:o,close:t.close,
say(s,r){n.push([s,r]),o()}}}function xg(e,t,n,o){n?.kind==="error"?e.refused(n.what,n.advice):n?.kind==="waits"?e.waits?.(n.text):n?.kind==="nothing"?delete e.
ui.root.dataset.busy:n?.kind==="linked"?e.linked?.(n.fragment,n.told):n?.kind==="exported"&&e.message(`${n.text} `,t.link(n.name,o[0]))}function vg(e,t){function n(o,s){
!t()||e.get(o)===s||(e.set(o,s),e.save_changes())}return{onStep:o=>n("step",o),onSelect:o=>n("selected",o)}}function Sg(e){return Object.fromEntries(["selected",
"panes","bare"].map(t=>[t,e.get(t)]))}function $g(){let e=new WeakMap,t=null;return{next(n,o,s){let r=n?.keep();return r&&e.set(t,r),t=o,r&&{...e.get(o)??r,theme:r.
theme,step:s,row:void 0}}}}function Og(e,t,{hostOf:n,sized:o,onView:s}){let r=null,a=null,i=!1,c=()=>{},l=$g(),f=null,u=()=>[a,f].includes(e.get("data")),p={...vg(
e,u),closed:()=>i},h=kg(()=>u()&&!i?r:null);async function m(){let b=e.get("data");if(i||u())return h.late();let y=await nt(b).catch(z=>{throw f=b,z});if(i||b!==
e.get("data"))return;[a,f]=[b,null];let k=e.get("step");if(y.live&&r?.fork===y.live.fork)return r.adopt(y,k),h.late();let $=l.next(r,y,k),v=ot(t);r=bg(t,r),c(),
c=o(t);let A={step:k,...Sg(e),keep:$,focus:v,...n(y),...p};if(r=await(y.a?Qi:Ti)(t,y,A),i)return void r.close();t.forkviz=r,s(r,y),g(),h.late()}function g(){r&&
u()&&yg(r,e,p)}function w(b){let y=`The explorer could not be built: ${b.message??b}`;if(!r)return i||t.append(y);r.refused(y,"What you see is what was there be\
fore."),p.onStep(r.step),h.late()}return{show:m,follow:g,fail:w,tell:h.say,close(){i=!0,c(),h.close(),r?.close()}}}var Eg={what:"This page has no engine, so the fork of the link is not shown.",advice:"What you see is the page's own fork. A report with an engine opens the lin\
k, or a site."};function Mg(e){document.addEventListener("keydown",t=>{if(e.contains(t.target))return;let{key:n,ctrlKey:o,altKey:s,metaKey:r,shiftKey:a}=t,i={key:n,
ctrlKey:o,altKey:s,metaKey:r,shiftKey:a,bubbles:!0,cancelable:!0};e.dispatchEvent(new KeyboardEvent("keydown",i))||t.preventDefault()})}async function Lg({model:e,
open:t},n,o){let s=r=>e.fire("msg:custom",r,[]);if(!t)return s({kind:"error",...Eg}),null;s({kind:"waits",text:"The fork of the link is being opened."});try{let{
data:r,selected:a,step:i}=await t(n);return e.set({data:r,selected:a,step:o??i}),r}catch(r){let{what:a=`${r?.message??r}`}=r??{};return s({kind:"error",what:a,advice:"\
What you see is the page's own fork."}),null}}function nc(e){return Ag(e).catch(t=>$o("the fork",t))}async function Ag(e){let t=P(document,"#forkviz"),n=await nt(
P(document,"#forkviz-data").textContent??""),o=co(),{step:s,link:r}=Zt(location.hash),a=e(n,r===null?s:null),{model:i,hostOf:c}=a,l=null;function f(){let[u,p]=[
i.get("step"),i.get("data")];u!==null&&(l&&p===l?o.write(()=>`s=${r}&step=${u}`):p===n&&r===null?o.write(()=>`step=${u}`):o.forget())}window.addEventListener("h\
ashchange",()=>{let u=Zt(location.hash);if(u.link!==r)return location.reload();u.step!==null&&i.set("step",u.step),f()}),i.on("change:step",f),Mg(t),tc(i,t,{hostOf:c,
onView(u){window.forkviz=u,document.documentElement.dataset.forkviz="ready";let p=i.get("step");p!==null&&p!==u.step&&i.set("step",u.step)}}),r!==null&&(l=await Lg(
a,r,s),f())}nc((e,t)=>{let n=ho({start:wo}),o=yo(n).of(()=>({name:"restore",args:{trace:P(document,"#forkviz-trace").textContent??""}})),s=So(o,{data:e,step:t});if(e.a)return{
model:s,hostOf:()=>({})};xo(n,document.body),ko(n,i=>s.fire("msg:custom",{kind:"waits",text:i},[]));let r=i=>s.send(i);return{model:s,open:i=>o.call("open",{files:[
{name:"link",bytes:io(i)}]}),hostOf:()=>({request:r,link:Qt})}});})();
