"use strict";
"use strict";(()=>{function ac(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var d=ac;function k(e,t,n,o,s={}){return d("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function $(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var ic={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function K(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=$("path",{d:ic[e],style:"\
fill:currentColor"});return $("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var cc={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function Ce(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=$("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append($("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=cc[t];return r&&
s.append($("path",{d:r,style:`${n};fill:none`})),s}function O(e){return e<0?"–":`0x${e.toString(16)}`}function E(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function ie(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function W(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}function ce(e,t){let n=new Array(e);function o(s){if(typeof s!="string"||s in n)return;let r=Number(s);Number.isInteger(r)&&r>=0&&r<e&&(n[r]=t(r))}return new Proxy(
n,{get(s,r){return o(r),Reflect.get(s,r)},has(s,r){return o(r),Reflect.has(s,r)},getOwnPropertyDescriptor(s,r){return o(r),Reflect.getOwnPropertyDescriptor(s,r)},
ownKeys(s){for(let r=0;r<e;r+=1)o(String(r));return Reflect.ownKeys(s)}})}var Zt=new WeakMap;function lo({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,columnNames:i}){let c=n.map(([p,h],m)=>({table:p,column:h,rows:o[m],
now:s[m],first:[...r[a[p]][i[h]]]})),l={lengths:e,which:t,streams:c};lc(l);let f=fc(l),u=ce(e.length,f);return Zt.set(u,l),u}function lc({lengths:e,which:t,streams:n}){
let o=n.map(({rows:i})=>i.length);for(let i of t)i in o&&(o[i]-=1);let s=t.every(i=>i in o),r=e.reduce((i,c)=>i+c,0),a=n.every(({rows:i,first:c})=>i.every(l=>l>=
0&&l<c.length));if(!s||!a||r>t.length||o.some(i=>i<0))throw new Error("a step changes a row that is not there")}function fc({lengths:e,which:t,streams:n}){let o=n.
map(({first:i})=>[...i]),s=n.map(()=>0),r=[],a=0;return i=>{for(;r.length<=i;){let c=[];for(let l=a+e[r.length];a<l;a+=1){let f=t[a],{table:u,column:p,rows:h,now:m}=n[f],
g=s[f]++,w=h[g];c.push([u,p,w,m[g],o[f][w]]),o[f][w]=m[g]}r.push(c)}return r[i]}}function Ze({changes:e,tableNames:t,columnNames:n},o,s){let r=t.indexOf(o),a=Zt.
get(e);if(!a){e.forEach((h,m)=>{for(let[g,w,b,y,v]of h)g===r&&s(m,n[w],b,y,v)});return}let{lengths:i,which:c,streams:l}=a,f=l.map(h=>h.table===r);if(!f.includes(
!0))return;let u=l.map(()=>0),p=0;for(let h=0;h<i.length;h+=1)for(let m=p+i[h];p<m;p+=1){let g=c[p];if(!f[g])continue;let{column:w,rows:b,now:y,first:v}=l[g],x=u[g]++,
S=b[x];s(h,n[w],S,y[x],v[S])}}function fo({changes:e,tableNames:t},n){let o=t.indexOf(n),s=Zt.get(e);return s?s.streams.some(r=>r.table===o&&r.rows.length>0):e.
some(r=>r.some(([a])=>a===o))}var uo="DecompressionStream",dc=()=>uo in globalThis;function po(e){let t=atob(e),n=new Uint8Array(t.length);for(let o=0;o<n.length;o+=1)n[o]=t.charCodeAt(o);return n}
function ho(e,t){if(!dc())throw new Error(`this browser has no ${uo}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var mo=e=>new Blob(
[e]).stream();var V=["parent","child"];var z={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},Qt={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var Pe={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},Qe=1e3,en=50,go=` 	\r
 `,wo={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var uc=2**26,bo=()=>({left:uc});function J(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,J(s,t)]));let n=mc.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${tn(e[0])}`);return n(e,t)}function yo(e,t){return Array.isArray(
e)?e[0]===z.ROWS?vc(e,t):e[0]===z.PATTERNS?Lc(e,t):J(e,t):J(e,t)}var tn=e=>String(JSON.stringify(e)).slice(0,40);function I(e,t){let n=Array.isArray(e)?J(e,t):null;
if(!Array.isArray(n))throw new Error(`no list, but ${tn(e)}`);return n}function et(e,t){if(!Number.isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list of ${tn(
e)} items, which is not a number or too many`);return t.left-=e,e}function ge(e,t){if(!e)throw new Error(t)}function tt(e,t){let n=[];for(let s of e){let[r,a,i]=Array.
isArray(s)?s:[];n.push(r===z.BESIDE?pc(n[a],I(i,t)):I(s,t))}let[o]=n;return ge(n.length>0&&n.every(({length:s})=>s===o.length),"columns are of different lengths"),
n}function pc(e,t){return ge(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+n)}function ko(e,t){return ge(Array.isArray(e)&&e.length===t.length,
"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var hc=[[z.PLAIN,gc],[z.RUNS,wc],[z.STEPS,bc],[z.NUMBERED,yc],[z.HOLES,kc],[z.ROWS,xc],[z.RAGGED,Sc],[
z.RECORDS,$c],[z.TABLE,Oc],[z.PATTERNS,Ac]],mc=new Map(hc);function gc(e,t){et(e.length-1,t);let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]=="object"&&
(n[o]=J(n[o],t));return n}function wc([,e,t],n){let o=I(e,n),s=[],r=I(t,n);ge(r.length===o.length,"runs without a value");for(let a=0;a<o.length;a+=1){let i=s.length+
et(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function bc([,e,t],n){let o=I(t,n);et(o.length+1,n);let s=[e],r=e;for(let a=0;a<o.length;a+=1)s.push(
r+=o[a]);return s}function yc([,e,t],n){let o=I(e,n);return I(t,n).map(s=>o[s])}function kc([,e,t],n){let o=I(t,n),s=0;return I(e,n).map(r=>r?o[s++]:null)}function xc([
,...e],t){let n=tt(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function vc([,...e],t){let n=tt(e,t);return ce(n[0].length,o=>n.
map(s=>s[o]))}function Sc([,e,t],n){let o=I(t,n),s=0;return I(e,n).map(r=>o.slice(s,s+=et(r,n)))}function $c([,e,...t],n){let o=ko(e,tt(t,n));return o[0][1].map(
(s,r)=>Object.fromEntries(o.map(([a,i])=>[a,i[r]])))}function Oc([,e,...t],n){return Object.fromEntries(ko(e,tt(t,n)))}var Mc=new RegExp(`([${Object.values(Qt).
join("")}])`);function Ec(e,t,n){let o=0;return I(e,n).map(s=>{let r=String(s).split(Mc),a=r.filter((l,f)=>f%2),i=t.slice(o,o+=a.length);ge(i.length===a.length,
"a pattern lacks what is in its gaps");let c=a.map(l=>l===Qt.HEXADECIMAL);return{pieces:r.filter((l,f)=>f%2===0),hex:c,gaps:i,columns:null}})}function xo([,e,t,
...n],o){let s=Ec(e,n,o),r=I(t,o),a=new Int32Array(r.length),i=new Int32Array(s.length);for(let c=0;c<r.length;c+=1)ge(s[r[c]]!==void 0,"a text of no pattern"),
a[c]=i[r[c]]++;return[r.length,c=>Tc(s[r[c]],a[c],o)]}var Lc=(e,t)=>ce(...xo(e,t));function Ac(e,t){let[n,o]=xo(e,t),s=[];for(let r=0;r<n;r+=1)s.push(o(r));return s}
function Tc(e,t,n){let{pieces:o,hex:s}=e,r=e.columns??=e.gaps.map(i=>I(i,n)),a=o[0];for(let i=0;i<r.length;i+=1){let c=r[i][t];a+=(s[i]?`0x${c.toString(16)}`:c)+
o[i+1]}return a}var vo=2**29-2**10,Cc=new Set(["words","strings"]);async function nt(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e==
"string"&&e.trimStart().startsWith("{")?JSON.parse(e):So(JSON.parse(await _c(ho(mo(Pc(e)),"deflate").getReader())),bo())}catch(n){throw new Error(`the data can'\
t be read: ${n?.message??n}`,{cause:n})}}function Pc(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?po(e.trim()):new Uint8Array(e.buffer,
e.byteOffset,e.byteLength)}async function _c(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>vo)
throw e.cancel(),new Error(`they are more than ${vo} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function So({as:e,in:t,of:n},o){
let{changes:s,...r}=t,a={...e};for(let[i,c]of Object.entries(r))a[i]=(Cc.has(i)?yo:J)(c,o);for(let[i,c]of Object.entries(n))a[i]=So(c,o);return s&&(a.changes=lo(
J(s,o),a)),a}var zc={selected:"",panes:[],bare:!1,height:0};function $o(e,t){let n={...zc,...e},o=[];function s(r,...a){for(let i of o)i[0]===r&&o.includes(i)&&i[1](...a)}return{
get:r=>n[r],set(r,a){let i=typeof r=="string"?{[r]:a}:r,c=Object.keys(i).filter(l=>n[l]!==i[l]);Object.assign(n,i);for(let l of c)s(`change:${l}`)},save_changes(){},
send:t,on(r,a){o=[...o,[r,a]]},off(r,a){o=o.filter(i=>i[0]!==r||i[1]!==a)},fire:s}}function Oo(e,t=null){let{after:n}=e,o=n?{...n,a:e,back:!0}:null,s=t,r=$o({data:e,step:t},({kind:a,number:i})=>{let{data:c,step:l}={data:r.get("data"),step:r.get(
"step")};a==="remedy"&&o&&c===e&&i===n.number?(s=l,r.set({data:o,step:o.opening})):a==="back"&&c===o&&r.set({data:e,step:s})});return r}function Mo(e){return({after:t,
back:n})=>({compare:t?()=>e.send({kind:"remedy",number:t.number}):void 0,leave:n?()=>e.send({kind:"back"}):void 0})}function Eo(e){return e.getRootNode().activeElement??null}function le(e){let t=Eo(e);return t&&e.contains(t)?t:null}function _e(e){let t=Eo(e);return!t||t===document.
body}function ot(e){let t=le(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:Ic(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function Ic({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function Z(e,t){if(!t||!(_e(e)||
le(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function we(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}function Lo(e,t){let n=[],o=null;async function s(){for(;n.length;){let[r]=n.splice(0).slice(-1);try{await e(r)}catch(a){t(a),await null}}o=null}return r=>(n.push(
r),o??=s(),o)}var Nc="[data-folded], [data-behind], [data-away]",fe=e=>!e?.closest(Nc);function Ao(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(n.catchUp?.(),
!a)return;let c=a;a=null,o?.(c)}return n.update=c=>{a=Rc(a,c),fe(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{fe(e.panes[t])&&i(),s?.()},n.renew=()=>{
a=null,r?.()},n}function Rc(e,t){if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var nn=new Map;function P(e){if(nn.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;nn.set(t,{...e,make:(o,...s)=>Ao(o,t,n(o,...s))})}
function D(){return[...nn.values()]}var To=null,Co=null;async function Po(){if(To)return To;if(Co)return Co;if(typeof forkvizBokeh>"u")throw new Error("BokehJS is missing");return forkvizBokeh}function _o(e){typeof requestIdleCallback=="function"?requestIdleCallback(e,{timeout:1e3}):setTimeout(e)}var Dc=15e3,jc="The figures wait for the kernel, which is busy with another cell. They are drawn when it answers.";async function ze(e,t,n){let{embed:o,figures:s}=await Bc(
e,Po());if(!e.holds())return null;let r=JSON.parse(JSON.stringify(s[t]).replaceAll('"§',`"${e.mine}`)),a=await o.embed_item(r,n),[i]=a.roots??a;return e.holds()?
[i.model,i]:(Q(i),null)}function Q(e){e.model.document?.clear(),e.remove?.()}async function Bc(e,t){let n=d("span",{},jc),o=setTimeout(()=>e.alert.message(n),Dc);
try{return await t}finally{clearTimeout(o),n.isConnected&&e.alert.hide()}}async function zo(e,t){let n=D().filter(({name:s,figure:r})=>r&&t.has(s)),o=n.filter(({
name:s})=>fe(e.panes[s]));await No(e,async()=>{for(let s of o)await Io(e,s)});for(let s of n)o.includes(s)||Wc(e,s)}async function Io(e,t){let n=e.bodies[t.name],
o=await ze(e,t.figure,n);if(!o)return;let[s,r]=o,a=await t.make(e,n,s,r);if(!e.holds())return void Q(r);a&&e.parts.push(a),a?.restyle?.(e.theme())}function Wc(e,t){
let n=!1,o=async()=>{n||!e.holds()||(n=!0,await No(e,()=>Io(e,t)),e.late-=1)};e.late+=1;let s=()=>{fe(e.panes[t.name])&&o()};e.parts.push({name:t.name,resize:s,
makeUp:o}),_o(o)}async function No(e,t){try{await t()}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and th\
e calls still work.")}}function st(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var Ro=64;function rt(e){let t=new Map;return(n,o)=>{
let s=e.get(n),r=s.data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/Ro)*Ro);if(i!==a&&(s.visible=!1),r.
data=Fc(o,i),i===a)return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function Fc(e,t){
let n={x:NaN,y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(
Math.max(t-s.length,0)).fill(n[o]??0)]]))}function j(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,
s])=>[o,{value:s}])))}function de(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function at(e){return new Map(e.renderers.map(t=>[t.name,
t]))}function it(e,t){for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var on=new Set;function Ie(){let e=[...on];on.clear();for(let t of e)t()}var Hc=de(Ie);function ee(e){return()=>{on.add(e),Hc()}}function Xc(e,t){return e.phaseNames?.[t]?.label??""}function N(e,t){return`${t} ${Xc(e,t)}`.trim()}function Do(e,t){return e.phaseNames?.[t]?.who??""}function be(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}var Bo=e=>e.replace(/^\[(.*)\]$/,"$1");function Wo(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=E(a.end[t]-a.start[t]),c=Bo(a.title[t]),l=a.use[t],f=l===
"injected"&&a.source[t]==="assumed";if(r){let u={text:"✗ in the way",shorter:["✗ in way","✗ taken"],strong:!0,alarm:!0};return l==="reservation"?[u,{text:"\
own reservation",shorter:["its own"]}]:[u,f?jo(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,
shorter:[`? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,shorter:[`≈ ${c.replace(/ on trial$/,"")}`],
strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:f?[{...jo(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=
0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}, ${i}`,shorter:[c],strong:n}]}function jo(e,t){let n=["unknown occupant","unknown"];return e?{text:`pe\
rhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function Fo(e,t,n=!1){return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"\
not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["free"]}}var Ho=e=>({text:`${E(e)} free`,shorter:[E(e)]});function Xo({columns:e,differ:t,
assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&!o?"no change, assumed":"no change"}function Uo(e,t,n){if(t.count>1)return{name:`${t.count}\
 regions, too thin to be told apart here: zoom in`};let o=e.store.region(e.who,t.first);return{name:o.name||`(${o.use})`,where:`${O(o.start)} – ${O(o.end)}`,size:E(
o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:O(o.base),source:n(o)}}function Ko(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,
0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${Bo(s)}: ${O(r)} – ${O(a)}, ${E(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),
a=r.start-s.end,i=a>0?`${E(a)} apart`:a===0?"side by side":"overlapping";return`2 selected, ${E(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(
s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([s,r])=>`${s} ${E(r)}`);return`${e.length} selected: ${o.join(", ")}`}var qo=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var Uc="http://www.w3.org/2000/svg",Kc={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function te(e,t,...n){let o=document.createElementNS(Uc,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function sn(e){let t=Kc[e];if(!t)return null;let n=`var(--mark-${e})`;return te("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke\
-width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function ct(e){if(e==="note")return d("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=sn(e);return te(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}var qc=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],Gc=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function ne(e){return d("dl",{},...e.flatMap(([t,n])=>[d("dt",{},t),d("dd",{},n)]))}var rn=e=>d("ul",{},...e.map(t=>d("li",{},...Array.isArray(t)?t:[t]))),
Ne=e=>d("p",{},e);function Yc(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[Ce(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[d("h3",{},"Regions"),rn([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),d("h3",
{},"Where a DLL is in the child"),rn(s)]}function Vc(e){let t=e.data.help.marks.map(([n,o,s])=>[d("span",{class:"fv-help-mark"},ct(n),o),s]);return[Ne("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),ne(t)]}function Jc({data:e}){
let t=Object.entries(e.phaseNames??{}).map(([n,o])=>[N(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[Ne(`As under the policy ${e.policy}, \
in the order of a successful fork.`),ne(t)]}function Zc({data:e}){let t=new Map(e.switches);return[Ne("A switch turns a part of a policy on or off: the name of \
a policy may be followed by +topsort or -topsort. Marked ✓: on in this fork."),ne(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function Qc({data:e}){
return[Ne("In a notebook, on the site and in a report with an engine the fork can be changed and run again: move a DLL or change its size, turn a switch, take a\
 place in the child, or add a fault. The view stays where it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),d("h3",{},"Fau\
lts"),ne(e.help.faults)]}function el(e,t,n){let o=a=>ne(a.map(([,i,c])=>[d("kbd",{},i),c])),{data:s}=e,r=[...Gc,...qo];return{keys:["Keys",[o(t()),...s.still?[]:
[d("h3",{},"While you present"),o(n())],d("h3",{},"Mouse"),rn(r)]],...s.still?{}:{timeline:["Timeline",Vc(e)]},map:["Map",Yc(e)],...s.still?{}:{phases:["Phases",
Jc(e)],policies:["Policies",[Ne("Each policy is the fork machinery of one period."),ne(s.help.policies)]],switches:["Switches",Zc(e)],whatif:["What if",Qc(e)]},
find:["Find",[ne(qc.map(([a,i])=>[d("code",{},a),i]))]],glossary:["Glossary",[ne(s.glossary.map(([a,i],c)=>[d("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},
a),i]))]]}}function Go(e,t,n){let o=null;function s(a){let i=o?.querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}
function r(){let a=Object.entries(el(e,t,n)),i=a.map(([c,[l]])=>d("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=d("dialog",{class:"\
fv-help","aria-label":"Help"},d("header",{},d("nav",{"aria-label":"Parts of the help"},...i),k("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Cl\
ose",class:"fv-icon"})),d("div",{class:"fv-help-body",tabindex:0},...a.map(([c,[l,f]])=>d("section",{},d("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...f)))),
e.root.append(o)}return{get open(){return!!o?.open},toggle(a){if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&
s(a)}}}var an=65536,Yo=4096;function Vo(e,t){let n=e.panes.space,o=d("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null,a=({pointerId:m})=>r&&r.id!==m;function i(m){
if(!e.space||!(s||m.shiftKey)||m.button!==0||a(m))return;let g=e.space.at(m.clientX,m.clientY);if(g?.who!=="child")return;let{pointerId:w,clientX:b,clientY:y}=m;
r={id:w,address:g.address,x:b,y},n.setPointerCapture?.(m.pointerId),window.addEventListener("keydown",p,{capture:!0}),m.stopPropagation(),m.preventDefault()}function c(m){
if(!r||a(m))return;m.stopPropagation();let g=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,m.clientY)-g.top}px`,o.style.height=`${Math.abs(m.
clientY-r.y)}px`}function l(){r=null,o.hidden=!0,window.removeEventListener("keydown",p,{capture:!0})}function f(m){if(!r||a(m))return;m.stopPropagation();let{address:g,
x:w}=r;if(l(),!tl(n,m))return;let{address:b}=e.space.at(w,m.clientY)??{address:g},[y,v]=[g,b].sort((S,A)=>S-A),x=Math.floor(y/an)*an;t(x,Math.max(Math.ceil((v-x)/
Yo)*Yo,an))}let u=m=>{a(m)||l()};function p(m){m.key==="Escape"&&(l(),m.stopPropagation())}let h={pointerdown:i,pointermove:c,pointerup:f,pointercancel:u};for(let[
m,g]of Object.entries(h))n.addEventListener(m,g,{capture:!0});return{toggle(){return s=!s,s}}}function tl(e,{clientX:t,clientY:n}){let{left:o,right:s,top:r,bottom:a}=e.
getBoundingClientRect();return o<=t&&t<=s&&r<=n&&n<=a}function cn(e,t){let n=o=>typeof o=="number"?O(o):o;return{edit:"occupy",start:n(e),size:n(t),name:"what i\
f"}}var nl="Two forks are compared here: each can be changed in an explorer of its own.",ol="This page can't fork again. A notebook, the site and a report with an e\
ngine (forkviz report FILE --engine) can, and the command line: forkviz fork FILE --edit CHANGE.",ft=({host:e,data:t,moreKeys:n})=>!!(e.request&&!e.bare&&!t.still&&
!n);function Zo(e){e.asks?e.asks.toggle():!e.data.still&&!e.host.bare&&!e.alert.complains()&&e.alert.message(e.moreKeys?nl:ol)}function Qo(e,t){let{data:n}=e,o=c=>t(
{kind:"edit",edit:c}),s=rl(n,o),r=d("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},d("h2",{},"What if…"),k("close-what-if","✕","close (w)",()=>a()),
s.element,al(n,o),il(e,o),cl(n,o),ll(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("keydown",l=>{let{key:f}=l,{name:u}=c;f==="Ent\
er"&&s.commit(u),l.stopPropagation()});W(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.focus():s.which.focus()}function i({open:c,
values:l}){s.choose(l.dll),sl(Jo(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,keep(){let c=Jo(r).map(({name:f,value:u})=>[
f,u]),l=Object.fromEntries(c.filter(([f,u])=>!s.knows(f,u)));return{open:!r.hidden,values:l}}}}function q(e,t){return d("label",{},d("span",{},e),t)}function ue(e,t,n={}){
return d("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function lt(e,t,n){let o=t.map(s=>d("option",{value:s,selected:s===
n},s));return d("select",{name:e},...o)}function Re(e,...t){return d("fieldset",{},d("legend",{},e),...t)}function Jo(e){return[...e.querySelectorAll("[name]")]}
function sl(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.options]:null;(!r||r.some(a=>a.value===
s))&&(o.value=s)}}function rl({dlls:e},t){let n=e.map(({name:u})=>u),o=lt("dll",n),s=["base","preferred","size"],r={base:ue("base",""),preferred:ue("preferred",
""),size:ue("size","")},a={};function i(){let u=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=u?O(u[p]):""}function c(u){let p=s.find(h=>h===u);
!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let u of s)r[u].addEventListener("change",()=>c(
u));i();let l={base:"base",preferred:"prefers",size:"size"},f=s.map(u=>q(l[u],r[u]));return{element:Re("A DLL",q("name",o),...f),which:o,commit:c,choose(u){n.includes(
u)&&(o.value=u),i()},knows:(u,p)=>a[u]===p}}function al({switches:e},t){let n=e.map(([o,s])=>{let a=d("input",{type:"checkbox",checked:s,onchange:i=>t({edit:"sw\
itch",name:o,on:i.target.checked})});return d("label",{class:"fv-switch"},a,o)});return Re("Switches",...n)}function il(e,t){let n=ue("start","0x"),o=ue("much",
"0x10000"),s=Vo(e,(c,l)=>t(cn(c,l))),a=k("occupy-mouse","with the mouse","then drag over the child's column; or shift and drag at any time",()=>a.setAttribute("\
aria-pressed",String(s.toggle()))),i=k("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(cn(n.value,o.value)));return Re("Ta\
ke a place in the child",q("at",n),q("size",o),i,a)}function cl({faults:e,phases:t,dlls:n},o){let s=lt("fault",e),r=lt("phase",t,"C3"),a=ue("at","",{placeholder:"\
anywhere"}),i=ue("extent","0x10000"),c=lt("of",["",...n.map(({name:f})=>f)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,size:i.value,...c.value?{dll:c.
value}:{},...a.value.trim()?{start:a.value}:{}});return Re("A fault",q("kind",s),q("phase",r),q("DLL",c),q("at",a),q("size",i),k("strike","let this fault happen\
 in the fork","the fork runs again with it",l))}function ll({edits:e},t){let n=!e.length,o=e.map(s=>d("li",{},s));return Re(n?"Nothing changed yet":`Changed (${e.
length})`,d("ol",{class:"fv-edits","aria-label":"What was changed"},...o),k("undo","undo","undo the last change",()=>t({kind:"undo"}),{disabled:n}),k("reset-edi\
ts","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}var fl={can:"what if: change the fork and run it again",cannot:"say where the fork can be changed and run again; here it can't"};function dl(e){let{store:t,lecture:n}=e;
return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page Up, shift+n","previous decision",n.back],
[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.go(t.step-1)],...e.sides?[]:ul(n)]}
var ul=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what happens next",e.reveal]];function pl(e,t){
let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).map(Number).sort((i,c)=>i-c);return[["Arr\
owLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork, the next real step",()=>e.forward()],["\
PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],["Home","Home","first step",()=>e.go(0)],
["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(s(o.decisions))],["N","shift+n","previou\
s decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",()=>e.go(r(o.failures))],["c","c","next\
 step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(r(e.pickedSteps()))],["m","m","next n\
ote of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous DLL",()=>e.selectNext(-1)],["g","g","\
go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−","zoom out",()=>e.space?.zoomBy(1/.6)],
["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold them again",()=>e.space?.unfold?.()],["/",
"/","find regions",()=>e.search?.focus()],["w","w",fl[ft(e)?"can":"cannot"],()=>e.whatIf()],...e.moreKeys?[]:hl(e),["t","t","light or dark",()=>e.toggleTheme()],
["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the presentation",()=>e.select(null)]]}var hl=e=>[["p","p","present: the map \
and the words alone, large; again leaves",()=>e.present()]];function dt(e){let t=dl(e),n=Go(e,()=>o,()=>t),o=[...e.moreKeys??[],...pl(e,()=>n.toggle())],s=new Map(
o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(f=>[f,l])));function a({key:c,shiftKey:l}){let f=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.
lecture.active&&r.get(f)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||n.open)return;let l=c.composedPath?.()[0]??c.target;if(we(
c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let f=a(c);f&&(c.preventDefault(),c.stopPropagation(),e.guard(f))}return{onKey:i,help:n.
toggle,press:c=>s.get(c)?.()}}var ln="|";function os(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>ss(r.at(-1)),i=()=>r.map(u=>ut(n,u)).join(ln);function c(u){r=u,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(u,p=!1){let h=typeof u=="string"?bl(n,u):u&&u.dll!==-1?[u]:[];c(p&&h.length?ml(n,r,h):h)}function f(u){let p=n.dlls.
length,h=u>0?0:p-1;p&&l({dll:a()<0?h:(a()+u+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>es(e.store,r),pickedSteps:()=>wl(
e,a()),selectedSpans:()=>gl(e.store,es(e.store,r)),select:l,selectNext:f,selectRow:(u,p,h=!1)=>l(ts(e.store,u,p),h),selectRows(u){let p=u.map(([h,m])=>ts(e.store,
h,m));c([...new Map(p.map(h=>[ut(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function ml(e,t,n){let o=n.map(r=>ut(e,r)),s=t.filter(r=>!o.includes(ut(
e,r)));return s.length<t.length?s:[...s,...n]}function es(e,t){if(!t.length)return[];let n=new Set(t.map(ss)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function gl(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function wl({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function ts(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var ss=e=>e&&"dll"in e?e.dll:-1;function ut(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${O(t.start)}`}function bl(e,t){let n=ns(e,t);
return n?[n]:t.split(ln).flatMap(o=>ns(e,o)??[])}function ns(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(ln)?null:{who:o,start:Number(s)}}var yl=["shown","windows","stays"],kl=wo.parent.filter(e=>!yl.includes(e));function rs(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)xl(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>vl(e,o),read:(o=t)=>Sl(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??$l(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>Ol(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function xl({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,f,u]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?f:u;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function vl({strings:e,words:t},n){
let[o,s,r,a,i,c,l,f,u]=t[n];return{phase:o,kind:c,dll:u,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[f],facts:i.map(p=>e[p])}}function Sl({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function $l(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function Ol({tables:e},t,n){let o=e[t],s={who:t};for(let r of kl)s[r]=o[r][n];return s}function Ml(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s);for(let[n,o]of Object.entries(t.timeline))e.style.setProperty(`--mark-${n}`,o);
e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var El,is=()=>El??=window.matchMedia?.("(prefers-color-sche\
me: dark)");function as(){let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.
vscodeThemeKind.includes("dark")?"dark":"light":is()?.matches?"dark":"light"}function Ll(e){let t=is(),n=new MutationObserver(e);return n.observe(document.body,
{attributes:!0,attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.(
"change",e)}}function cs(e,t){let n=t||"",o=!1,s=as(),r=()=>o?"light":n||s;function a(){e.root.dataset.theme=r(),Ml(e.root,e.themes[r()])}function i(){a(),e.restyle(
e.themes[r()]),o||e.host.onTheme?.(r())}let c=Ll(()=>{s=as(),n||i()});return{get:()=>e.themes[r()],apply:i,dressRoot:a,name:r,toggle(){n=r()==="dark"?"light":"d\
ark",i()},onPaper(l){o!==l&&(o=l,i())},close:c}}function ls(){let e=d("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(k("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(d("b",{},"Error: "),s,d("br"),r)}return{element:e,
hide:t,complain:o,complains:()=>!e.hidden&&!e.classList.contains("fv-said"),message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof
Error?r.message:String(r);o(a,"The explorer still works; load it again if what it shows is wrong.")}}}}var Al=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],Tl=[[700,"high"],[560,"low"],[0,"least"]],Cl={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},Pl={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:20,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},fs=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],fn=e=>fs(Al,e),ds=e=>fs(
Tl,e),pt=(e,t=!1)=>(t?Pl:Cl)[e];function ye(e,t,n,o){let s=rs(t),r=ls(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:pt("middle"),late:0,search:null,asks:null,live:null,cause:null,byBase:_l(t),...Il(t),theme:()=>i.colours.get(),
toggleTheme:()=>i.colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>Zo(i),full:c=>i.layout.
full(c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...zl(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=os(i,a),Object.assign(i,i.picked.forUi),i.colours=cs(i,n.keep?.theme??n.theme),i}function _l({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function zl(e,t,n,o,s){function r(i,c=!1){let l=t.step,f=t.go(i);if(!(t.step===l&&!c)){for(let u of n)u.
update?.(f);a(),!c&&(o.onStep?.(t.step),Ie())}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();
t.step===t.last&&i?i.step():r(t.step+1)}}}function Il(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function pe({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function B(e,t,n){n?e[t]="true":delete e[t]}var un="forkviz.layout",Nl=()=>({folded:{},tabs:{},sizes:{},full:""}),dn=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function Rl(e){let{folded:t,tabs:n,sizes:o,
full:s}=dn(e),r=(i,c)=>Object.fromEntries(Object.entries(dn(i)).filter(([,l])=>typeof l===c)),a=Object.entries(dn(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function ps(e,t){let n=Rl(e??(t?Dl():null));return{choices:n,save(){t&&
us(n)},forget(){Object.assign(n,Nl()),t&&us(null)}}}function Dl(){try{return JSON.parse(localStorage.getItem(un)??"null")}catch{return null}}function us(e){try{
e?localStorage.setItem(un,JSON.stringify(e)):localStorage.removeItem(un)}catch{}}var M=(e,...t)=>({panes:t,weight:e}),H=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),X=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function jl({unused:e,
height:t}){if(t<440){let o=M(52,"algorithm","calls","sorting","recursion");return X("middle-low",670,M(48,"why"),o)}if(e("recursion")){let o=M(27,"calls","sorti\
ng","recursion");return X("middle-right",670,M(46,"why"),M(27,"algorithm"),o)}let n=H("middle-calls",31,M(316,"recursion"),M(346,"calls","sorting"));return X("m\
iddle-deep",670,M(40,"why"),n,M(29,"algorithm"))}function hs(e){let t=(e.plan??Bl[e.kind==="whole"?e.size:e.kind])(e);return ms(t,e)??H("empty",1)}var Bl={wide:()=>H(
"wide",1,M(760,"space"),X("wide-middle",640,M(36,"why"),M(32,"sorting"),M(32,"recursion")),X("wide-right",488,M(42,"algorithm"),M(24,"calls"),M(34,"said"))),middle:e=>H(
"middle",1,M(586,"space"),jl(e)),narrow:({height:e})=>H("narrow",1,M(430,"space"),e<330?M(506,"why","algorithm","calls","sorting","recursion"):X("narrow-right",
506,M(50,"why"),M(50,"algorithm","calls","sorting","recursion"))),phone:()=>X("phone",1,M(60,"space"),M(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?X:H)("present",1,M(52,"space"),M(48,"why")),still:({width:e})=>(e<700?X:H)("still",1,M(64,"space"),M(36,"why")),aligned:({width:e})=>X("aligne\
d",1,M(63,"space"),e<560?M(37,"why","calls"):H("aligned-words",37,M(50,"why"),M(50,"calls"))),some({panes:e,width:t}){let n=Wl.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return H("some",1,...n.map(a=>M(1,a)));let[s,...r]=n;return o>1?H("some",1,M(1,s),M(1,...r)):X("some",1,M(1,s),M(1,...r))}},Wl=["\
space","why","recursion","sorting","algorithm","calls"];function ms(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>ms(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(...Fl(e.id,o)),s.length?{...e,parts:s}:null}function Fl(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...M(1,r),folded:!0}));n.push({...H(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var Hl={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},Xl=[240,110],ke=e=>"panes"in e?e.
panes[0]:e.id;function ht(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>Hl[a]??Xl);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map(ht),o=n.reduce((r,a,i)=>r+(pn(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var gs=e=>"panes"in e&&!!e.folded,pn=e=>"panes"in e?void 0:e.fixed;function Ul(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function hn(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>pn(g)??ht(g)[a]),l=r.map(g=>pn(g)===void 0),f=r.filter(
(g,w)=>l[w]).map(g=>n(e,ke(g))),u=f.length>0&&f.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?u?n(e,ke(g))??0:g.weight:0),h=Ul(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};hn(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!gs(g)&&!gs(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var ws=24;function Kl({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function ql(e){let t=d("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return Gl(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-ws:ws,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function Gl(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function Yl(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${ke(t.parts[n])} and ${ke(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function bs(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return ql({line:a,move(i,c){let{split:l}=a(),
f=Kl(a(),i,c),u=l.parts.map((p,h)=>[ke(p),f[h]]);t.sizes[l.id]=Object.fromEntries(u),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),pe(l,i.box),Yl(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function ys(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=u=>u===n.full;function c({panes:u,folded:p,box:h,key:m},g){let w=u.length>1,b=w?o.draw(m,u,u.some(i)?g:h):
u[0],y=w?o.height():0;for(let v of u){let x=i(v)&&!p,S=x?g:h;pe(s[v],{...S,y:S.y+y,height:S.height-y});let{dataset:A}=s[v];B(A,"folded",p),B(A,"tabbed",w),B(A,"\
full",x),B(A,"behind",w&&v!==b);let _=a.get(v);r.get(v)?.tell(p,_?.unused?.(e.data,e)||_?.said?.(e)||"")}}function l(u,p){let h=s[u];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(u)&&m(n.full);B(h.dataset,"away",(g||!m(u))&&!h.hidden)}function f(u,p,{over:h,size:m}){for(let y of Object.
keys(s))B(s[y].dataset,"over",y===h);let g=s[h];if(!g)return;let w=u.find(({panes:y})=>y.includes("why"))?.box??p,b=m==="phone"?0:w.x;pe(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(u,p,h){for(let m of u)c(m,p);o.drop(new Set(u.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,u);f(u,p,h)}}}var Vl={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},Jl=["algorithm","calls"];function Zl(e,t){let[n,o,s]=[...e.children];n.hidden=!1,o.hidden=!0;
let r=e.clientWidth,a=r>0&&n.offsetWidth+s.scrollWidth>r;n.hidden=a,o.hidden=!a,o.value=t}function Ql(e,t,n,{shown:o,pick:s}){let r=n.map(u=>d("button",{type:"b\
utton",role:"tab",id:`${e.mine}tab-${u}`,data:{tab:u},"aria-controls":e.panes[u].id,onclick:()=>s(u)})),a=d("div",{class:"fv-tab-list",role:"tablist","aria-labe\
l":"Panes"},...r),i=n.map(u=>d("option",{value:u},e.specs.get(u).title)),c=d("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},
...i),l=d("span",{class:"fv-tabs-end"}),f=d("div",{class:"fv-tabs",data:{key:t}},a,c,l);return f.addEventListener("keydown",u=>{let p={ArrowLeft:-1,ArrowRight:1}[u.
key];if(!p)return;u.preventDefault(),u.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),f}function ef(e,t,n){let o=t.querySelectorAll(
"[role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??Vl[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),Zl(t,n)}function ks(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=Ql(e,i,c,{shown:()=>r(c),pick(u){t.tabs[c[0]]=u,n()}}),f={element:l,panes:c};return o.set(i,f),e.panes[c[0]].before(l),f}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...Jl,...c.map(({panes:f})=>f[0])]))t.tabs[l]=i},draw(i,c,l){let f=r(c),{element:u}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return pe(u,{...l,height:s()}),ef(e,u,f),f},drop(i){for(let[c,{element:l,panes:f}]of o)if(!i.has(c)){for(let u of f)
e.heads.get(u)?.home();l.remove(),o.delete(c)}}}}function xs(e,t){let{host:n}=e,o=ps(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,slide:!!n.slide,over:""},a=ks(e,s,()=>u()),
i=bs(t,s,()=>u()),c=ys(e,t,s,a),l="";mn(e,r);function f(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=fn(h),Ms(e,r,m),e.fit?.();let g=hs(
nf(e,t,r,s)),w=$s(t),b=ht(g)[1],y={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:v,separators:x}=hn(g,y,(A,_)=>s.sizes[A.id]?.[_]),S=JSON.stringify(
[v,y,s.full,s.tabs,r,p.dataset.tall]);return S===l?!1:(l=S,t.style.height=`${y.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}\
px`:""),c.place(v,y,r),i.draw(s.full?[]:x),!0)}function u(){o.save(),f()&&e.resized()}return{lay:f,choices:s,keep:()=>structuredClone(s),get presenting(){return r.
presenting},get projected(){return wn(r)},get size(){return r.size},...tf(e,r,s,a,u),reset(){o.forget(),u()}}}function tf(e,t,n,o,s){let r={present(a){t.presenting=
a,mn(e,t),s()},slide(a){t.slide!==a&&(t.slide=a,mn(e,t),s())},fold(a,i=!Ss(e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.
choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},over(a){let i=t.size==="wide"&&vs(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=
!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus({preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;
return!0}};return r}var wn=({presenting:e,slide:t})=>e||t;function mn({root:e},t){B(e.dataset,"presenting",t.presenting),B(e.dataset,"projected",wn(t))}function vs({
host:e,data:t},n){return n.presenting||n.slide&&!e.panes?.length?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var gn=(e,t)=>e.specs.
get(t)?.unused?.(e.data,e)??"";function Ss(e,t,n,o){let s=n.folded[o];return s!==void 0?s:gn(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!gn(e,"recursion")}function nf(e,t,n,o){
let s=vs(e,n),r=n.size==="wide"&&s==="whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{
size:n.size,panes:new Set(a),folded:i=>Ss(e,n,o,i),unused:i=>!!gn(e,i),kind:s,plan:e.plan,...$s(t)}}function $s({parentElement:e}){return{width:e?.clientWidth??
0,height:e?.clientHeight??0}}function Os(e){let{clientWidth:t,clientHeight:n}=e.root,o={presenting:!1,slide:!!e.host.slide,over:""};t&&n&&Ms(e,{size:fn(t),...o},
n)}function Ms(e,t,n){let{size:o}=t,{root:s}=e;e.size=s.dataset.size=o,e.tall=s.dataset.tall=ds(n),e.type=pt(o,wn(t));for(let[r,a]of Object.entries(e.type))s.style.
setProperty(`--type-${r}`,`${a}px`)}var of=["decisions","all"],sf=[.5,1,2],rf={decisions:1800,all:350},af=new Set(["decision","failure","done"]);function bn(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>af.has(e[s])||n.has(s)||s===o)}function De(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function mt(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&of.includes(n.policy)?n.policy:"decisions",a=n.speed&&sf.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):bn(o.tables.ticks.mark,De(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(f,rf[r]/a)}function f(){o.step<o.last&&e.go(c()),
o.step<o.last?l():u()}function u(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:u,toggle(){
return i?u():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function cf({store:e,data:t}){let n=()=>t.still?[]:bn(e.tables.ticks.mark,De(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...De(t),-1)<0?e.last:Math.max(...De(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function Es(e,t,n){
let o=cf(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...lf(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function lf(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(u){a=!0;try{e.go(u)}finally{a=!1}s()}function c(u){u!==void 0&&(Object.assign(t,{asked:u,
covered:t.predicting}),i(t.covered?Math.max(u-1,0):u))}function l(){let{step:u}=e.store,p=t.predicting&&o()&&n.has(u);Object.assign(t,{asked:u,covered:p}),s()}function f(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let u=n.after(r());u===void 0&&!t.covered?e.forward():c(u)},back:()=>c(n.before(r())),reveal:f,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?f():s()},moved(){!a&&o()&&l()},turned:l}}function Ls({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}function Ts(e,t){let{root:n}=e,o=Es(e,()=>t.presenting,s);function s(){let u=le(n)?.dataset.do==="reveal";B(n.dataset,"covered",o.covered),B(n.dataset,"early",o.
early),u&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&ff(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),As(n),i()&&document.exitFullscreen().catch(()=>{}),le(
n)?.dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&
t.presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function f(u){if(!t.presenting||!_e(n)||n.contains(u.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=u;if(h||m||g)return;u.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||u.preventDefault()}return window.addEventListener("keydown",f,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",f,!0),As(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function ff(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function As(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function gt(e){let{root:t,places:n}=e,o=xs(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=Ts(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&we(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get projected(){
return o.projected},get size(){return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}function wt(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function Cs(e){return wt(
e).join(" ")}function R(e){let t=wt(e),n=t.length>1&&t.at(-1)==="0000";return d("code",{class:"fv-address"},...t.map((o,s)=>d("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}function Ps(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?yn(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function yn(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var kn=(e={})=>$("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),df={cx:7,cy:7,r:5.5,fill:"currentColor"},uf={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},pf={d:"M3 3l8 8M11 3l-8 8",fill:"none"},_s={certain:()=>[$("circle",df)],likely:()=>[kn(),$("path",uf)],possible:()=>[
kn()],undecided:()=>[kn({"stroke-dasharray":"2 2"})],excluded:()=>[$("path",{...pf,stroke:"currentColor","stroke-width":1.75})]};function zs(e){return e.class===
"undecided"?"undecided":e.certainty}function xe(e,t=!1){let n=(_s[e]??_s.possible)(),s=$("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return d("span",{class:a},s,r)}var hf={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},mf={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function Is({proof:e,verified:t}){let n=e?hf[e]:void 0,o=mf[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function Ns([e,t,n]){let o=d("span",{"ari\
a-hidden":"true"},t);return d("span",{class:`fd-badge fd-badge-${e}`},o,n)}var gf={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},wf={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function bf(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?vf(e,s):null,t.replaceChildren(...s?[yf(e,s),kf(),n.element]:
r?xf(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function yf(e,t){return d("h1",{class:"fv-verdict-says",title:e.
data.title},d("b",{class:"fv-verdict-head"},d("span",{"aria-hidden":"true"},`${gf[t.kind]} `),`${t.head}:`)," ",d("span",{},...Ds(t.pieces)))}var kf=()=>d("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function Ds(e){return e.map(([t,n])=>t==="address"?R(Number(n)):t==="name"?d("bdi",{},String(n)):String(n))}
function xf(e){return[d("h1",{class:"fv-verdict-says"},e.data.title),d("div",{class:"fv-verdict-chain"},d("p",{class:"fv-census"},e.data.census),...js(e))]}function vf(e,t){
let n=t.links.filter(f=>f.role!=="retry"),o=t.links.filter(f=>f.role==="retry"),s=n.map(f=>({link:f,element:Rs(e,f)})),r=o.length?{link:o[0],element:Rs(e,o[0])}:
null,a=d("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=d("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...$f(e,t),...js(e));function c(){
let{step:f}=e.store,u=n.at(-1);if(!(!u||f>=u.step||n.some(p=>p.step===f)))return o.findLast(p=>p.step<=f)}function l(){let{step:f}=e.store,u=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&u&&(r.link=u,xn(e,r.element,u,f),p.splice(-1,0,{link:u,element:r.element,at:f}));for(let m of p)m.element.ariaCurrent=m.at===f?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>d("li",{},g?d("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:f,element:u}of s)xn(e,u,f,f.step);l()}}}function Rs(e,t){let n=d("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),xn(e,n,t,t.step),n}function xn(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:wf[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?Sf():s?d("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?d("b",{},r):null,r?" ":null,d("span",{},c??i)].filter(f=>f!==null))}function Sf(){return $("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},$("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function $f(e,{remedy:t}){if(!t)return[];let n=Ps(e,t);return[d("p",{class:"fv\
-remedy"},d("b",{},"Remedy:")," ",...Ds(t.pieces),...n?[" ",k("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function js(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[k("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}P({name:"verdict",title:"Verdict",head:!1,make:bf});var Of="DejaVu Sans, Segoe UI, system-ui, sans-serif",je,bt=new Map;function G(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=bt.get(o);if(s!==void 0)return s;je===
void 0&&(je=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return je&&(je.font=`${n} ${t}px ${Of}`,r=je.measureText(e).width),bt.
size>5e3&&bt.clear(),bt.set(o,r),r}function ve(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}function yt(e){let t=new Map;return n=>{let o=new Map(n.map(([r,a])=>[r,t.get(r)??a()]));for(let[r,a]of t)o.has(r)||a.remove();let s=e.firstElementChild;for(let r of o.
values())r===s?s=s.nextElementSibling:e.insertBefore(r,s);t=o}}function oe(e,t){e.textContent!==t&&(e.textContent=t)}var Bs=new WeakMap;function Mf(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return vn(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function vn(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function Ws(e){
let t=d("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=Mf(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>d("li",{},ct(r),a)))};return Bs.set(e,n),n(),t}function Sn(e){Bs.get(e)?.()}function On(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function Be(e,t,n=12,o="normal"){return e.find(s=>G(s,n,o)+(s.length>3?8:2)<=t)??""}function Mn({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?N(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function Fs(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of V){let[g,w]=n[m],b=t.boxes.filter(y=>y.who===m&&y.band>=0);e(`la\
ne ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(y=>y.left+.5),right:b.map(y=>y.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(y=>N(a,i[y.band])),title:b.map(y=>c[y.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>$n(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>Be([N(a,i[m.band]),i[m.band]],m.right-m.left,s))});let f=t.boxes.find(m=>m.count===0),[u,p]=n.child,h=Mn(o);
e("phase unreached",{left:f?[f.left+.5]:[],right:f?[f.right-.5]:[],top:f?[u]:[],bottom:f?[p]:[],name:f?[h[0]]:[],title:f?["the child ended before"]:[]}),e("unre\
ached name",{x:f?[(f.left+f.right)/2]:[],y:f?[$n(n.child)]:[],text:f?[n.named?Be(h,f.right-f.left,s):""]:[]})}var $n=e=>((e[0]??0)+(e[1]??0))/2;function Hs(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,f)=>{let u=Math.round(t.at(f));if(a.get(l)===u)return;a.set(l,u);let p=r.get(l);p?p.push(f):r.
set(l,[f])});let i=l=>ce(l.length,f=>s.words(l[f]).what);for(let l of["other","call"]){let f=n.steps&&!n.thin?r.get(l)??[]:[],u=f.map(t.at),p=l==="call"?4:1.5;e(
`mark ${l}`,{x0:u,x1:u,y0:f.map(()=>n.axis-p),y1:f.map(()=>n.axis+p),step:f,what:i(f)})}for(let l of["frame","decision","done","failure"]){let f=n.thin?l==="fai\
lure"?Xs(o.data):[]:n.steps?r.get(l)??[]:[];e(`mark ${l}`,{x:f.map(t.at),y:f.map(()=>n.marks),step:f,what:i(f)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?
[t.width]:[],y0:c?[n.axis]:[],y1:c?[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function Xs(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(
t.step)).map(t=>t.step)}function Us(e,t,n,{data:o,store:s},r){let a=n.steps?vn(o):null,[i]=Xs(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),f=a&&i!==void 0&&Math.
abs(l-c)>16,u=n.thin?[l-Math.sign(l-c)*14,n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,u[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,u[1]]];e("link",
{xs:f?[p[0]]:[],ys:f?[p[1]]:[]}),r(n.thin?Math.sign(l-c):0),e("link head",{x:f?[u[0]]:[],y:f?[u[1]]:[],step:f?[0]:[],what:f?[""]:[]}),e("link cause",{x:a?[c]:[],
y:a?[n.marks]:[],step:a?[a.step]:[],what:a?[s.words(a.step).what]:[]})}function En(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>
1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,f]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),
y1:l.map(()=>f),step:i,what:i.map(()=>"")}),e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>$n(n.child)),text:c.map((h,m)=>n.named?Be([`child ${m+1}`,String(m+1)],
(h?.right??0)-(h?.left??0)+4):"")});let u=n.steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:u.map(t.at),y:u.map(()=>n.arrow+1),text:u.map(
()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var kt=14,Ks=4;function Ef(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+Ks}M0 ${o-Ks}V${s}`}function qs(e){
let{store:t,data:n}=e,o=d("div",{class:"fv-phase-now","aria-hidden":"true"}),s=te("svg",{class:"fv-cursor",width:2*kt,"aria-hidden":"true"}),r="";function a(c,l){
let f=t.tables.ticks.mark[t.step],u=`${f}/${l}/${JSON.stringify(c)}`;if(u===r)return;if(r=u,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-kt}\
 0 ${2*kt} ${c.height}`),!c.steps||c.thin){s.replaceChildren(te("path",{class:"fv-cursor-line",d:Ef(c,l)}));return}let p=sn(f==="call"?"":f),h=te("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(te("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,te("path",{class:"fv-cursor-head",d:`M0 ${c.axis+
1}L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,f,u){let p=be(t.tables.bands,t.step),h=p<0?null:c.boxes.find(y=>y.band===p);if(a(l,h?.who??""),s.style.transform=`\
translateX(${f+c.at(t.step)-kt}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"],b=[N(n,m),m];oe(o,l.named?Be(
b,h.right-h.left,u,"bold"):""),o.style.transform=`translate(${f+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.fontSize=
`${u}px`}return{elements:[o,s],stand:i}}function Lf(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,f)=>f).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,f)=>l+(e[f]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,f)=>s.has(f)||!i?o:l/i*a);for(let l of c)s.add(l)}}function Af({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function Gs({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function Ln(e,t,n,{missing:o=0,least:s=31}={}){
let r=Af(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,f=Lf(i.map(h=>h.count**.85),
n-l,s),u=0,p=0;for(let h of r)h.left=u,u+=h.count?f[p++]??0:l,h.right=u;return{boxes:r,width:n,at:h=>Tf(i,h),step:h=>Cf(i,h)}}function Tf(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function Cf(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var Pf=7,_f=54,zf={missing:12,least:6},If=new Set(["failure","decision","frame","done"]);function Ys(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&j(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of V)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function Nf({store:e,data:t}){let n=be(e.tables.
bands,e.step),o=n<0?"":`, ${N(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function Rf(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function Df(e,t,n,o){let s=at(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:rt(s),inset:0,size:12,cursor:qs(e),slider:d(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>d("span",{class:"fv-lane"},a)),rows:On(88),laid:Ln(e.store.tables,e.store.last,800)}}var jf=(e,t)=>G(
e,t,"bold"),Bf=e=>Math.max(e.type?.label??12,12);function Vs({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",Nf(e))}function Wf(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),Vs(e)}function Ff(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=On(a),{tables:c}=t.store,{size:l,least:f}=Gs(c,r,Bf(t),jf);e.size=l,n.min_border_left=i.thin?0:_f;let[u=""]=Mn(
t),p=i.thin?zf:{missing:G(u,l)+14,least:f},h=e.laid=Ln(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])j(o.get(m).glyph,{text_font_size:`${l}px`});Fs(s,h,i,t,l),Hs(s,h,i,t),Us(s,h,i,t,m=>{j(o.get("link head").glyph,
{angle:m*Math.PI/2})}),En(s,h,i,t),Wf(e)}function Hf({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,f=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return f;let{mark:u}=e.store.tables.ticks,p=f,h=Pf;for(let m=Math.max(f-20,0);m<=Math.min(f+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!If.has(u[m])||g>=h||([p,h]=[m,g])}return p}function Xf(e,t,n,o){let s=Df(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r="";function a(c=!1){
let l=[n.inner_width,n.inner_height,e.type?.label].join();!c&&l===r||(r=l,Ff(s))}let i=de(a);return Rf(e,t,s.slider,(c,l)=>Hf(s,c,l)),it(n,i),Ys(s.renderers,e.theme()),
a(),{name:"timeline",update:()=>Vs(s),pick(){En(s.give,s.laid,s.rows,e),Sn(e)},resize:i,renew(){a(!0),Sn(e)},restyle(c){st(n,c),Ys(s.renderers,c),i()},figure:n,
view:o}}P({name:"timeline",title:"Timeline",figure:"timeline",head:!1,before:e=>e.places?.marks.replaceChildren(Ws(e)),make:Xf});function Zs(e,t){let n=0;for(let o=0;o<e.length;o+=1){let{start:s,end:r}=t[e[o]],a=o?t[e[o-1]]:null;(s!==a?.start||r!==a.end)&&(n+=1)}return n}function Qs(e,t){
let{spans:n,first:o,last:s}=e,r=Uf(e,t),a=[...n.keys()].filter(l=>r[l]).sort((l,f)=>o[l]-o[f]||s[f]-s[l]||l-f),i=er(e,r),c=[];for(let l of a){let f=c.at(-1);f&&
i[s[l]-1]===i[o[f[0]]]?f.push(l):c.push([l])}return c.flatMap(l=>Kf(l,n)).filter(l=>Zs(l,n)>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(f=>n[f].end)),
first:o[l[0]],last:Math.max(...l.map(f=>s[f])),spans:l}))}function Uf(e,t){let{spans:n,first:o,last:s}=e,r=Uint8Array.from(n,a=>t(a)?1:0);for(let a=!0;a;){a=!1;
let i=er(e,r);for(let c=0;c<r.length;c+=1)!r[c]||i[s[c]-1]===i[o[c]]||(r[c]=0,a=!0)}return r}function er({borders:e,first:t,last:n},o){let s=new Uint8Array(e.length);
for(let i=0;i<o.length;i+=1)o[i]||(s[t[i]]=s[n[i]]=1);let r=new Int32Array(e.length),a=0;for(let i=0;i<r.length;i+=1)r[i]=a+=s[i];return r}function Kf(e,t){let n=[
[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].start-o>=1073741824&&Js(n[n.length-1],t)&&Js(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),
n}function Js(e,t){return e.length>=16&&Zs(e,t)>=16}var qf={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"pri\
vate",reservation:"reservations",injected:"foreign memory"};function tr(e){let t=[...new Map(e.map(l=>[`${l.start}-${l.end}`,l])).values()],n=t.length;if(n&&t.every(
l=>l.windows))return`${n} Windows DLL${n===1?"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let f=l.windows?"\
Windows DLLs":qf[l.use??""]??l.use??"places";s.set(f,(s.get(f)??0)+1)}let r=[...s].sort((l,f)=>f[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&
n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}function Gf(e){let t=new Float64Array(2*e.length);for(let o=0;o<e.length;o+=1)t[2*o]=e[o].start,t[2*o+1]=e[o].end;t.sort();let n=0;for(let o of t)(!n||o!==t[n-1])&&
(t[n++]=o);return n?t.slice(0,n):Float64Array.of(0,4096)}function nr(e,t){let n=0,o=e.length-1;for(;n<o;){let s=n+o>>1;e[s]<t?n=s+1:o=s}return n}function or(e){
let t=Gf(e),n=new Int32Array(e.length),o=new Int32Array(e.length),s=new Int32Array(t.length);for(let i=0;i<e.length;i+=1)n[i]=nr(t,e[i].start),o[i]=nr(t,e[i].end),
s[n[i]]+=1,s[o[i]]-=1;let r=new Uint8Array(t.length-1),a=0;for(let i=0;i<r.length;i+=1)a+=s[i],r[i]=a>0?1:0;return{spans:e,borders:t,first:n,last:o,covered:r}}function xt(e,t){
let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>1;e[s]<=t?n=s:o=s}return n}var sr={row:24,gap:22,fold:32,place:72,look:40,more:8},rr=12,Yf=.5,Vf=2.4,Jf=1.5,Zf=.8,Qf=8,ed=4,td=8;function ir(e){let t=Math.max(e,rr)/rr,n={...sr};for(let o of Object.
keys(n))n[o]=Math.round(sr[o]*t);return n}function Cn(e,{folds:t,focus:n,height:o,sizes:s}){let r=nd(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(f,u)=>{a.fill(u,f.first,f.last),r.fill(s.fold/(f.last-f.first),f.first,f.last)});let i=Uint8Array.from(e.covered,(f,u)=>f&&a[u]<0?1:0);for(let f of n)od(e,r,{folded:a,
soft:i},f,s);Tn(r,f=>i[f]===1,o,Vf),Tn(r,f=>i[f]===2,o,Jf),Tn(r,f=>i[f]>0,o*Zf,Qf);let c=new Float64Array(r.length+1);for(let f=0;f<r.length;f+=1)c[f+1]=c[f]+r[f];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:f=>ar(l,f,c),address:f=>ar(c,f,l)}}var An=new WeakMap;function nd(e,t){let n=An.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,f=>f?ed:t.gap),c=[...o.keys()].sort((f,u)=>r[f]-s[f]-(r[u]-s[u])||f-u);
for(let f of c){let u=Math.log2(Math.max((o[f].end-o[f].start)/65536,1)),p=t.row+Math.min(t.more,u*Yf),h=0;for(let m=s[f];m<r[f];m+=1)h+=i[m];h<p&&cr(i,s[f],r[f],
p-h)}let l=An.get(e)??new Map;return An.set(e,l.set(t.row,i)),i}function cr(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function od({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=xt(e,r),l=xt(e,a-1)+1;if(l-c>td||o.subarray(c,l).some(p=>p>=0))return;let f=t.subarray(c,l).some(Boolean)?
i.place:i.look,u=0;for(let p=c;p<l;p+=1)u+=n[p],s[p]&&(s[p]=2);u<f&&cr(n,c,l,f-u)}function Tn(e,t,n,o){if(n<=0)return;let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&
(r+=i)}),s>=n||!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function ar(e,t,n){let o=xt(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=
1?n[o+1]:n[o]+s*(n[o+1]-n[o]):n[o]}var lr=4096;function dr(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/lr)*lr,n,t.kind==="self"])}function sd(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of dr(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function rd(e){let{changes:t,tables:n}=e,o=[],s={};Ze(e,"focus",(l,f,u,p,h)=>{f in s||(s[f]=h),o.push(
[l,f,p])});let r={start:n.focus.start[0],end:n.focus.end[0],...s},a=null,i=[],c=0;for(let l=0;l<t.length;l+=1){for(;c<o.length&&o[c][0]===l;c+=1)r[o[c][1]]=o[c][2];
let{start:f,end:u}=r;(a?.[0]!==f||a?.[1]!==u)&&f!==null&&u!==null&&(a=[f,u]),i.push(a)}return i}function fr(e,t){let n=sd(e,t);return{spans:n,ground:or(n),subjects:new Map(
t.map(o=>[o,rd(o.data)])),order:e.map(o=>o.store.order(o.who))}}function ur(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=fr(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],f={key:"",folds:[],closed:[]},u=ad(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=id(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=Qs(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>cd(n),e.places=()=>l,h(),{refold:h,renew(){o=
fr(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(f.key!==b||f.folds!==s)&&(r=i==="open"?[]:s.filter(y=>!p(y)),i==="auto"&&(r=fd(w,r,m,g)),f={key:b,folds:s,closed:r},
l=ld(n,r)),u(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function ad(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=Cn(n,o)),t}}function id(e,t,n){let{occupant:o}=n?.verdict??{},s=Pn(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function cd(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function ld(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>dr(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function Pn(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function fd(e,t,n,o){let s=a=>Cn(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var gr=10,dd=5,wr=16,_n=20,pr=5,We=["left","right","top","bottom"],ud=["name","where","size","state","kind","protect","base","source"];function zn(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return br(e,t)&&n==="reservation"?"kept-in-way":t.look}function br(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var Fe=e=>Object.fromEntries(e.map(t=>[t,[]]));function He(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function yr(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,Fe([...We,...ud,"row","dash",...a==="thin"?["fill"]:
[]])])),o=Fe(We),s=e.theme(),r=Pn(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),f=s.looks[a.look]??s.looks.foreign,{top:u,bottom:p}=a,
h={left:c,right:l,top:u,bottom:p,...Uo(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:f.fill};He(n.get(zn(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&He(o,{left:c,right:c+dd,top:u,bottom:p}),a.row>=0&&pd(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),wd(e)}
function pd(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=wr*e.type/12,l=xr(e,r,a);if(l.height<c-2)return;let f=i.table(),u=e.focus().some(([S,A])=>f.
start[s]<A&&S<f.end[s]),p=Wo(i,s,{about:u,suspect:n,by:f.use[s]==="injected"?n:"",inWay:br(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=gd(i,s),[g,w]=e.
edges(o),b=g+gr;m!==null&&l.height>=c+4&&(md(e,b+_n/2,l.middle,String(m),f.look[s]),b+=_n+8);let y=e.theme(),v=(y.looks[f.look[s]]??y.looks.foreign).hatch!==" ",
x=p.length>1&&h.length===1;h.forEach((S,A)=>{let{strong:_,soft:Ve,alarm:Je}=S,Te=x&&Je?{...S,text:`${S.text}: ${p[1].text}`}:S,ae=kr(e,Te,w-b-4),rc=l.middle+(A-
(h.length-1)/2)*c;e.write({x:b,y:e.layoutY(rc),text:ae,strong:_,soft:Ve,halo:v,colour:Je?y.failure:hd(e,f,s)})})}function kr(e,{text:t,shorter:n=[],strong:o},s){
let r=i=>e.widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return ve(a,s,r)}function hd(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="im\
age"?"#ffffff":void 0}function xr(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function md(e,t,n,o,s){
let r=e.theme(),a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:_n,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}
function gd(e,t){let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.
block.slice(0,s).indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}
function wd(e){let t=wr*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[
i,c,l]of vt(e,o)){let f=a.filter(g=>g.top<c&&i<g.bottom),u=e.edges(n)[0]+gr,p=(g,w,b)=>{let y=xr(e,g,w);if(y.height<t)return;let v=kr(e,b,e.edges(n)[1]-u-4);e.write(
{x:u,y:e.layoutY(y.middle),text:v,soft:f.length>0})},{base:h}=o.store.data.dlls[l];if(!f.length){p(i,c,Fo(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;
for(let g of[...f,{top:c,bottom:c}])g.top>m&&p(m,g.top,Ho(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function vt(e,t){let n=hr.get(e.
view)??new Map;return hr.set(e.view,n),n.has(t.index)||n.set(t.index,bd(e,t)),n.get(t.index)}var hr=new WeakMap;function bd(e,t){let{layout:n,view:o,height:s}=e,
r=new Set(e.places().map(([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,
,c])=>r.has(c)&&i>o.top&&a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function vr(e){let{layout:t,view:n}=e,o=Fe(We);for(let r of e.focus()){let[a,i]=r.map(t.y);He(
o,{left:2,right:e.width-3,top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=Fe(We);for(let r of e.needed){let[a,i]=e.edges(r);for(let[
c,l]of vt(e,e.columns[r]))(l-c)*n.zoom>=8&&He(s,{left:a-pr,right:i+pr,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),mr(e,"picked",e.picked(),2),mr(e,"f\
ound",e.found(),4)}function mr(e,t,n,o){let s=Fe(We);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);He(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),
bottom:e.layout.y(i.end[a])})}e.give(t,s)}function St(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,
line:t.looks["in-way"].line},s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,
axis:t.edge,"axis fold":t.edge};for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&j(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.
line}),a in r&&j(i,{line_color:r[a]}),a in s&&j(i,{fill_color:s[a]}),a.startsWith("halo ")&&j(i,{text_outline_color:t.paper})}}function Sr(e){for(let{name:t,glyph:n}of e.
figure.renderers)/^(halo|text) /.test(t)&&j(n,{text_font_size:`${e.type}px`})}var Or={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},yd=Object.keys(Or);
function Mr(e){let t=d("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=ee(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=kd(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>d("li",{},vd(e,i),xd(e,i))),...r?[$r("place","needed place")]:[],...e.free?[$r("gap","gap, squashed")]:[]),o())}}}function $r(e,t){
return d("li",{},d("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function kd(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:zn(e,n)));return yd.filter(n=>t.
has(n))}function xd(e,t){return t!=="image"||!e.ui.data?.still?Or[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function vd(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?Ce("kept-in-way",n.reservation.hatch):Ce(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var Sd=14,$d="show every region, or fold again what no step touches (u)";function $t(e){e.append(d("footer",{class:"fv-map-under"},d("div",{class:"fv-map-said"})))}
function Er(e,{shape:t,unfold:n}){let o=Mr(e),s=d("p",{class:"fv-picked-said",role:"status"}),r=k("unfold","Unfold",$d,()=>n()),a=d("div",{class:"fv-map-said"},
s,o.element),i=d("div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(Od),l=e.body.querySelector(".fv-map-under")??d("footer",{class:"fv-map-under"});
return l.replaceChildren(a,r),e.body.append(l,i,...c),{draw(){Md(e,c),Ed(e,i);let f=Ko(Ld(e));s.textContent!==f&&(s.textContent=f),s.hidden=!f,o.draw(),r.hidden=
!t.folds().length,r.textContent=t.unfolded()?"Fold":"Unfold"}}}function Od({title:e,note:t}){return d("span",{class:"fv-head"},d("b",{},e),...t?[" ",d("span",{},
t)]:[])}function Lr(e){let t=e.columns.slice(1).map((n,o)=>e.edges(o+1)[0]-e.edges(o)[1]);return Math.min(Sd,...t.map(n=>n/2))}function Ar(e){let t=Lr(e);return e.
columns.map((n,o)=>e.edges(o)[1]-e.edges(o)[0]+2*t)}function Tr(e){let t=Ar(e),n=o=>e.columns.every(({title:s},r)=>!s.includes(" ")||e.widthOf(o(s),!1,!0)<=t[r]);
return n(o=>o)?"line":n(Cr)?"low":"tight"}var Cr=e=>e.replace(/[A-Z]{2,}/g,t=>t.slice(0,1)+t.slice(1).toLowerCase());function Md(e,t){let{bbox:n}=e.bokeh.frame,
o=Lr(e),s=Ar(e);e.columns.forEach(({title:r,note:a,short:i="(assumed)"},c)=>{let[l,f]=e.edges(c),u=t[c].querySelector("span"),p=g=>e.widthOf(`${r} ${g}`,!1,!0)<=
s[c],h=a?[a,i].find(p):"";u&&(u.textContent=h??""),t[c].style.left=`${n.left+l-o}px`,t[c].style.width=`${f-l+2*o}px`,t[c].classList.toggle("fv-tight",e.headings===
"tight");let m=t[c].querySelector("b");m.textContent=e.headings==="line"?r:Cr(r)})}function Ed(e,t){let{view:n,height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=
!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*o}px`,t.style.height=`${Math.max(Math.min(r/s.total,
1)*o,16)}px`}function Ld(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.columns[n].table(),l=c[o]?"Windows DLLs":i[o]===
"image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}return[...t.values()]}var Ad=420,Td=34,zr="▸ ",Pr=12;function Ir(e,t,n){let o=d("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??Cd(a,t,
n);return s.set(a.start,i),i}return{draw(){let{left:a,top:i,width:c,height:l}=e.bokeh.frame.bbox;Nr(o,{left:a,top:i,width:c,height:l});let f=e.layout.folds.filter(
({first:p,last:h})=>{let{tops:m}=e.layout;return e.screen(m[h])>0&&e.screen(m[p])<e.height}),u=new Set(f.map(p=>p.start));for(let[p,{button:h}]of s)u.has(p)||(h.
remove(),s.delete(p));f.forEach((p,h)=>{let m=r(p);Pd(e,p,m),o.children[h]!==m.button&&o.insertBefore(m.button,o.children[h]??null)})}}}function Cd(e,t,n){let o=d(
"span",{class:"fv-fold-text"}),s=d("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=d("span",{"aria-hidden":"true"},zr),
i=d("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}var _r=new WeakMap;function Nr(e,t){let n=Object.entries(t).map(([o,s])=>[o,`${s}px`]);_r.get(e)!==n.join()&&(_r.set(e,n.join()),Object.
assign(e.style,Object.fromEntries(n)))}function Pd(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:_d(e,t)});
let{seen:s}=n,{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),f=Math.min(2,i/8),[u,p]=[a+
f,i-2*f];Nr(n.button,{left:c,top:u,width:l-c,height:p}),n.button.hidden=i<10||!s.regions.length;let h=JSON.stringify([s.title,s.state,s.names,l-c,e.type]);if(n.
said===h)return;n.said=h;let m=e.widthOf(s.state,!1,s.state.startsWith("≠")),g=l-c-Td-e.widthOf(zr)-m;n.text.textContent=ve(s.title,g,e.widthOf),n.state.textContent=
s.state,n.button.title=`${s.names}
click to open`,n.button.dataset.state=s.state}function _d(e,t){let n=e.columns.map(()=>[]),o=!1;for(let u of t.spans){let p=e.layout.ground.spans[u];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((u,p)=>u.length?[p]:[]),r=u=>`${u.
start}-${u.end}-${u.use}`,a=s.map(u=>new Set(n[u].map(r))),c=[...new Set(a.flatMap(u=>[...u]))].filter(u=>a.some(p=>!p.has(u))).length,l=n.flat(),f=[...new Set(
l.map(u=>u.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:tr(l),state:Xo({columns:s.length,differ:c,assumed:o,narrow:e.
width<Ad}),names:[...f.slice(0,Pr),...f.length>Pr?["…"]:[]].join(", ")}}function zd(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function Ot(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!zd(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,f=s.clientY-c;t.frame.bbox.contains(l,f)&&n(l,f,s)})}var Id=new Set(["in-way","injected","block"]);function Dr(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:f}=t,u=n.top,p=n.top+o/n.zoom,
h=Nd(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=f.first[i+m],w=f.last[i+m],b=c[g],y=c[w];y<u||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,y)}return h.
finish()}var In=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,Rr=(e,t)=>e.dll[t]>=0?In(e,t):"many";function Nd(e,t,n){let o=[],s=null;function r(c,l){let f=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:f})}function a(){if(!s)return;let{top:c,bottom:l,row:f,kin:u,count:p,
looks:h}=s,m={row:p>1?-1:f,first:f,count:p,top:c,bottom:l};r(m,u==="many"?Dd(h):u),s=null}function i(c,l,f){if((f-l)*n>=1.3||Id.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(f,l+1/n)};r(p,In(t,c));return}(!s||!Rd(s,Rr(t,c),l,f,n))&&(a(),s={top:l,bottom:f,row:c,kin:Rr(t,c),count:0,looks:new Map});
let u=In(t,c);s.bottom=Math.max(s.bottom,f),s.count+=1,s.looks.set(u,(s.looks.get(u)??0)+f-l)}return{take:i,finish(){return a(),o}}}function Rd(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function Dd(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function jr(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function Mt(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=jd(t,n.y),s=t[o-1],r=t[o];s&&Br(s,n)||r&&Br(n,r)||t.splice(o,0,n)}return t}
function Br(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function jd(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}function Wr(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function Bd(e,t){let n=Wr(t);return[
...Wr(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function Hr(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return Bd(o,s).flatMap(a=>{let i=[Fr(e,t,a.parent),Fr(e,n,a.child)];
if(i.some(f=>f.folded))return[];let c=Math.min(...i.map(f=>f.top));return Math.max(...i.map(f=>f.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:O(o.base[a.parent]),got:O(s.base[a.child])}]})}function Fr({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var Wd=20,Rn=18,Xr=3,Ur=["x0","y0","x1","y1"],Kr=["colour","dash","row","name","standing","wanted","got"],Nn=e=>Object.fromEntries(e.map(t=>[t,[]]));function qr(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function Gr(e){let t=Nn([...Ur,...Kr]),n=Nn([...Ur,"xs",...Kr]);e.linked=[];for(let s of e.links)for(let r of e.captured?
Hd(e,s):Fd(e,s))qr(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&Xd(e,r);Ud(e),e.give("links",t),e.give("curves",n);let o=Nn(["x","y","size","colour"]);for(let s of e.
circles)qr(o,s);e.circles=[],e.give("circles",o)}function Fd(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,f=new Set,u=[];for(let[p,h,m]of vt(e,o)){let g=(h-p)*e.view.zoom<Xr,w=`${s[m]}/${Math.floor(p*e.view.zoom/Xr)}`;if(g&&
f.has(w))continue;f.add(w);let b=(p+h)/2,y=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",v=Math.max(a[m].size,1),x=y?(e.layout.y(r[m])+e.layout.y(r[m]+v))/2:b,S=i[s[m]];
u.push({x0:c,y0:b,x1:l,y1:x,xs:(c+l)/2,colour:S.colour,dash:S.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:O(a[m].base),got:r[m]?O(r[m]):
"–",sign:(h-p)*e.view.zoom>=Rn?S.sign:""})}return u}function Hd(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return Hr(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],f=a.high*e.view.zoom>=Rn;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:f?l:""}})}function Xd(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:Wd*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function Ud(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let a of e.boxes){if(a.column!==t&&a.column!==n)continue;let i=e.columns[a.
column].table(),c=`${a.bottom}/${a.look}/${a.row<0?a.count:i.title[a.row]}`,l=s.get(a.top)??{y:(a.top+a.bottom)/2,high:0,said:[]};l.said.push(`${a.column}`,c),l.
high=Math.max(l.high,(a.bottom-a.top)*e.view.zoom),s.set(a.top,l)}let r=[...s.values()].flatMap(({y:a,high:i,said:c})=>{if(i<Rn-4)return[];let l=c.length===4&&c[1]===
c[3];return[{y:a*e.view.zoom,height:e.type,rank:Number(l),at:a}]});for(let{at:a,rank:i}of Mt(r))e.write({x:o,y:a,text:i?"=":"≠",align:"center",strong:!0})}}function Yr(e,t,n,o){
let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),f=i+
(c-i)*l*l*(3-2*l),u=Math.abs(n-f);u>r||(r=u,s=a)}return s}function Kd(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function Se({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,Kd(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function Et(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),Se({top:i,zoom:e.zoom},t,n)}function Lt(e,t,n,o,s){let{zoom:r}=Se({top:0,zoom:e.zoom*t},o,s);return Se({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var qd=5,Gd=10,Yd=1.0015;function Vr(e,t){e.body.addEventListener("wheel",n=>Vd(e,t.move,n),{passive:!1}),Ot(e.body,e.bokeh,(n,o,s)=>Jd(e,t.select,n,o,s)),Zd(e,
t)}function Vd(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(Lt(o,Yd**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function Jd(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),f=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),u=f<0?null:jr(e.boxes,f,l);if(u&&u.row>=0){t?t(f,u.row,{add:i}):r.selectRow(e.
columns[f].who,u.row,i);return}let p=u?null:Yr(e,c,e.screen(l),Gd);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function Zd(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>qd;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?Qd(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:f,y:u}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(eu(e,{x:f,y:u},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function Qd(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function eu(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(u=>r.invert(
u-o)).sort((u,p)=>u-p),[l,f]=[t.y,n.y].map(u=>a.invert(u-s)).sort((u,p)=>u-p);return e.boxes.filter(u=>{let[p,h]=e.edges(u.column);return u.row>=0&&p<c&&i<h&&u.
top<f&&l<u.bottom}).map(u=>[u.column,u.row])}var tu=16,Zr=5,At=5;function Qr(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function ea(e,t,n){let{layout:o,type:s}=e,r=tu*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let f=n.at(-1);if(f?.kind==="taken"){let p=o.address(
f.bottom),h=e.screen(f.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:f.bottom,text:""})}let u=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${E(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;u.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return Mt(u.filter(p=>p.y>-r&&p.y<e.height+r))}function ta(e,t,n){let o=e.axis,{zoom:s}=e.view,r=Jr(),a=Jr();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let f=i==="free"&&(l-c)*s>3*At,u=(c+l)/2,p=At*.4/s;if(i==="fold")$e(a,o,c,o,l);else if(!f)$e(r,o,
c,o,l);else{$e(r,o,c,o,u-p),$e(r,o,u+p,o,l);for(let h of[-p,p])$e(r,o-At,u+h+p,o+At,u+h-p)}}for(let{address:i,at:c}of n)i>=0&&$e(r,o-Zr,c,o,c);return{solid:r,dotted:a}}
var Jr=()=>({x0:[],y0:[],x1:[],y1:[]});function $e(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function na(e,t){let n=e.axis-2*Zr;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=wt(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var nu=12,ou=44,su=16,ru=12,au={x:NaN,y:NaN,text:"",colour:"#000000"},iu=["halo normal","halo bold","text normal","text bold","text mono"];function sa(e,t){let n=t.
columns.map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,
captured:!!t.captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,
zoom:1},boxes:[],width:1,height:1,axis:1,type:12,headings:"line",complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.
light.looks),"kept-in-way"],texts:ra(),mostTexts:new Map,...cu(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>fu(s,
r),picked:t.picked??(()=>oa(n,e.pickedRows())),found:t.found??(()=>oa(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:G(r,s.type,i?"bold":"norma\
l"),write:r=>du(s,r),theme:()=>e.theme()};return s}function cu(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.
data};let n=new Map;return{sources:t,give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function lu({links:e,
equals:t,type:n},o){let s=([r,a])=>r===o-1&&a===o;return e.some(s)?ou:t.some(s)?su+n:ru}function fu(e,t){let{columns:n,width:o,axis:s}=e,r=o-s-nu,a=l=>{let[f,u]=[
n[l-1],n[l]];return f&&u?Math.max(lu(e,l)-(u.x0-f.x1)*r,0)/2:0},{x0:i,x1:c}=n[t];return[s+i*r+a(t),s+c*r-a(t+1)]}function oa(e,t){return t.flatMap(([n,o])=>e.flatMap(
s=>s.who===n?[[s.index,o]]:[]))}function ra(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(iu.map(t=>[t,e()]))}function du(e,{x:t,y:n,text:o,align:s="\
left",soft:r,strong:a,mono:i,colour:c,halo:l}){let f=e.theme(),u=s==="right"?1:s==="center"?.5:0,h={x:u?t-u*e.widthOf(o,i,a):t,y:n,text:o,colour:c??(r?f.soft:f.
ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,y]of Object.entries(h))w[b].push(y)}}function aa(e){
for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.entries(au))n[s].push(r);e.
give(t,n)}e.texts=ra()}function ia(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.lineJoin="round",n.apply(t,
o)}}function ca(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.invert(n-s),i=e.columns.
findIndex((c,l)=>{let[f,u]=e.edges(l);return f<=r&&r<=u});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var uu=[...V,"places","focus","frames"];function fa(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.fits()||t.
all();for(let c of a)c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||pu(e,c))&&(e.version+=1),!(c&&!uu.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){St(e,c),i()},close(){for(let c of a)c.change.disconnect(i)},
unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&la(e,t,c)},at:(c,l)=>ca(e,c,l),reveal:c=>la(e,t,c),...hu(e,t)}}function pu({
columns:e},t){return e.some(({who:n,table:o})=>{let{stays:s}=o();return[...t.get(n)??[]].some(r=>s[r])})}function la(e,t,n){if(!n.length)return;let o=e.layout.y(
Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(Et(e.view,e.height,e.layout.total,[o,s]))}function hu(e,t){function n(){let{view:o,
height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.layout.y(o),address:o=>e.layout.address(
o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,zoom:e.height/Math.max(r-s,1)})},zoomBy(o){
let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(Lt(s,1/o,i,r,a.total))}}}var gu=16,wu=1.08,bu=26;function Tt(e,t){let n=sa(e,t),o=ur(n,e),s=xu(n,o),r=Ir(n,c=>s.open(c),c=>i.reveal([c])),a=Er(n,{shape:o,unfold:c=>s.unfold(c)});s.around=
()=>{r.draw(),a.draw()};let i=fa(n,s,o);return Vr(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,f])=>[n.columns[l].who,f]))}),ia(n),St(n,e.theme()),
s.all(),i}function yu(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let{borders:o}=t.
ground(),s=e.widthOf(Cs(o[o.length-1]),!0);e.axis=Math.ceil(Math.max(s,e.widthOf("1023.9 MiB free")))+gu,e.headings=Tr(e);let r=e.headings==="tight"?2*wu*e.type:
e.type*1.43+6,a=Math.max(bu,Math.ceil(r));n.min_border_top!==a&&n.setv({min_border_top:a})}function ku(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv(
{start:0,end:s}),r.y_range.setv({start:n.top+o/n.zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>Dr(t.rowsOf(l),e.layout,n,o));let a=Qr(e,e.boxes),i=ea(e,e.boxes,
a);e.free=i.some(l=>l.address<0);let c=ta(e,a,i);e.give("axis",c.solid),e.give("axis fold",c.dotted),yr(e),vr(e),Gr(e),na(e,i),aa(e)}function da(e){let{figure:t,
ui:n}=e;return[t.inner_width,t.inner_height,n.type?.label,e.theme()]}function xu(e,t){let n=!1,o;function s(i,c){let l=e.layout,f=c??l?.address(e.view.top)??0,u=l?
e.screen(l.y(f)):0;e.layout=t.lay(e.height-8,ir(e.type));let{height:p,layout:h}=e,{zoom:m}=e.view,g=n?{top:h.y(f)-u/m,zoom:m}:{top:0,zoom:1};e.view=Se(g,p,h.total);
let w=i||!n?t.subject():null;if(!w)return;let b=w.map(h.y);e.view=Et(e.view,p,h.total,b)}let r=[],a={around:()=>{},fits:()=>da(e).every((i,c)=>i===r[c]),moved:()=>n,
follows:()=>o!==void 0&&`${o}`==`${t.subject()}`,draw(){ku(e,t),a.around()},all(i=!1,c){r=da(e),yu(e,t),Sr(e),s(i,c),a.draw(),o=i?t.subject():void 0},move(i){n=
!0,o=void 0,e.view=Se(i,e.height,e.layout.total),a.draw()},reset(){n=!1,a.all()},open(i){n=!0,t.open(i),a.all(!1,i)},unfold(i=!t.unfolded()){t.unfold(i),a.reset()}};
return a}var vu=[["parent",.03,.455],["child",.555,.975]];function Su(e){let{data:t,store:n}=e,o=t.heads??V,s=t.still&&!o[1];return vu.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:$u(n,r)}))}function $u(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}P({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,before:(e,t)=>$t(t),make(e,t,n,o){let{
still:s}=e.data,r=Su(e);return e.space=Tt(e,{body:t,figure:n,view:o,columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function Oe(e,t=()=>{}){let n=0,o=!1,s=ee(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var T=(e,t)=>t?[d("dt",{},e),d("dd",{},t)]:[];function ua(e,t,n){let o=e.store.region(t,n);return[d("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${ie(
o.title,60)}`),d("dl",{},...T("where",`${O(o.start)} – ${O(o.end)}`),...T("size",E(o.end-o.start)),...T("state",o.state),...T("kind",o.kind),...T("protection",
o.protect),...T("use",o.use),...T("name",o.name),...T("allocation",O(o.base)),...T("known from",e.origin(o)))]}function pa(e,t){let n=e.data.dlls[t],{standing:o,
base:s}=e.store.tables.places;return[d("h3",{},n.name),d("dl",{},...T("in the child",s[t]?`${o[t]}, at ${O(s[t])}`:o[t]),...T("in the parent",`${O(n.base)} – ${O(
n.base+n.size)}`),...T("prefers",O(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...T("size",E(n.size)),...T("list",n.kind==="link"?"linked":
"dlopened"),...T("imports",n.imports),...T("file",n.path),...T("headers from",n.headers))]}var Ou="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",Mu=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Eu(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(Mu),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${Ou}${o}`,"gi"),numbers:t}}function Lu(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],f=t.numbers.get(l.toLowerCase()),u=f===void 0?
Number(l):0;(f===void 0?!n(u)||l!==`0x${u.toString(16)}`:o.has(f))||(r(a.slice(i,c.index)),f!==void 0&&o.add(f),s.push(f===void 0?{text:l,address:u}:{text:l,term:f}),
i=c.index+l.length)}r(a.slice(i))}return s}function ha(e,t){let{data:n}=e,o=n.glossary??[],s=Eu(o),r=new Set,a=new Set,i=null;function c(f){if(i!==n.tables){i=n.
tables;let{parent:u,child:p}=n.tables;r=new Set([u,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(f)}function l({text:f,term:u,address:p}){if(p!==void 0)return R(p);if(u===void 0)return f;let h=d("button",{type:"button",class:"fv-term",title:o[u][1]},f);
return h.addEventListener("click",()=>t(u,h)),h}return{begin(){a=new Set},write(f,u){f.replaceChildren(...Lu(u,s,c,a).map(l))}}}function ma(e,t){return d("span",{class:"fv-range"},R(e)," – ",R(t))}function Ct(e,t,...n){return d("tr",{role:"row",data:{row:t}},d("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>d("td",{role:"cell"},o)))}function Au(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function ga(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[Ct("Needs","needs",ma(t.start,t.end),E(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(Ct("In the way","way",ma(s.start,s.end),E(s.end-s.start),Au(e,s)));return t.more&&o.push(Ct("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(Ct("In the way","free","nothing at this step","","")),o}function wa(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function ba(e){let t=d("b"),n=d("span"),o=d("button",{type:"button",class:"fv-link"},"Glossary"),s=d("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[f,u]=e.data.glossary[i];
t.textContent=f,n.textContent=u.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var Tu={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},he=(e,t="p")=>d(t,{data:{say:e}});function Cu(e){let t=he("kind","span"),n=he("phase","sp\
an"),o=he("place","b"),s=he("line","span"),r=he("what","h2"),[a,i,c,l,f,u]=[...["why","assumed","instead","older","source","note"].map(S=>he(S))],p=he("facts","\
ul"),h="The place that is needed, and who is there",m=d("tbody",{role:"rowgroup"}),g=d("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:d("p",{
class:"fv-read"},o,s),instead:d("div",{},d("h3",{},"Instead"),c),older:d("div",{},d("h3",{},"Before the patches"),l),note:d("div",{class:"fv-note"},d("h3",{},"✎\
 Note"),u)},y=[d("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],v=d("div",{class:"fv-words","aria-live":"polite"},...y,w.instead,w.older,f,e);return{...{
kind:t,phase:n,place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:f,note:u},facts:p,needs:g,rows:m,boxes:w,panel:v}}function Pu({data:e,store:t,size:n,
root:o,paired:s}){if(e.still)return{text:"",title:""};let r=be(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"projected"in
o.dataset||s&&n!=="wide"?[]:[`Step ${t.step}`],...a?[s?a:N(e,a)]:[],...s?[]:[`in the ${Do(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}
function _u(e){let t=(s,r)=>d("span",{class:`fv-by-${s}`},r),n=[d("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=k(
"reveal","",null,()=>e.lecture.reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),d("div",{class:"fv-cover"},o)}function Pt(e,t,n=e){oe(e,t),n.hidden=!t}
function ya(e){let{store:t,data:n}=e,o=ba(e),s=ha(e,o.explain),r=Cu(o.element);r.panel.prepend(_u(e));function a(l,f,u=l){s.write(l,f),u.hidden=!f}function i(l){
let f=n.needs?.[t.step],u=ga(n,f,l.kind);r.rows.replaceChildren(...u),r.needs.hidden=!u.length,a(r.assumed,u.length?wa(n,f):"");let p=l.facts.slice(u.length?f.placed:
0),h=p.map(()=>d("li"));h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),f=t.read(),u=Pu(e);
s.begin(),o.hide(),e.panes.why.dataset.kind=l.kind,Pt(r.kind,Tu[l.kind]??""),Pt(r.phase,u.text),r.phase.title=u.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.
hidden=!f,r.place.textContent=f?.place??"",r.line.textContent=f?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),Pt(r.source,
l.source),Pt(r.note,n.notes?.[t.step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function zu(e,t){let{panel:n,tell:o}=ya(e),s=d("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=Oe(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),f=k("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let u=l>=0?pa(e,l):[];for(let[p,h]of c.slice(
0,6))u.push(...ua(e,p,h));s.replaceChildren(f,...u)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}P({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:zu});var ka=20;function Iu(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,f)=>{let u=n.
get(s[f])??-1,p=f===c-1,h={number:f,dll:u,name:s[f],now:p,said:"holds nothing yet",address:-1,size:0};return r[f]>=0?{...h,said:"holds",address:r[f],size:Nu(e.child,
r[f])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[u])?{...h,said:"≈ on trial at",address:i[u]}:a[u]==="same place"?{...h,
said:"✓ loaded at",address:i[u]}:h:h})}function Nu(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function xa(e){let t=new Map(
e.dlls.map((n,o)=>[o,[]]));return Ze(e,"places",(n,o,s,r)=>{o==="standing"&&t.get(s)?.push([n,r])}),t}var va={reserved:"kept since",blocked:"refused,","same pla\
ce":"loaded,",interim:"on trial, right place,",elsewhere:"elsewhere,"};function Ru(e,t,n){let o=e.findLast(([s])=>s<=n);return va[t]?o?`${va[t]} step ${o[0]}`:t:
"not reached"}function Du(e,t){let n=t.address<0?"":d("span",{class:"fv-where"},R(t.address),t.size?`, ${E(t.size)}`:"");return d("li",{class:t.now?"fv-card fv-\
now":"fv-card",data:{dll:t.dll}},d("button",{type:"button",title:`retry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},d("span",{class:"fv-ro\
und"},String(t.number))," ",d("b",{},ie(t.name,28))," ",d("span",{class:"fv-block"},t.said)," ",n))}function ju(e,t,n){let o=e.store.tables.places.standing[t],s=e.
store.words().dll===t,r=[t,e.data.dlls[t],n,o,s];return[JSON.stringify(r),()=>Bu(e,t,n,o,s)]}function Bu(e,t,n,o,s){let{name:r,base:a,size:i}=e.data.dlls[t];return d(
"li",{class:s?"fv-card fv-now":"fv-card",data:{dll:t,standing:o}},d("button",{type:"button",title:`select ${r}`,onclick:()=>e.select({dll:t})},d("span",{class:"\
fv-round","aria-hidden":"true"},e.themes.light.links[o]?.sign??"–")," ",d("b",{},ie(r,28))," ",d("span",{class:"fv-block"},n)," ",d("span",{class:"fv-where"},
R(a),`, ${E(i)}`)))}function Wu(e,t){let{store:n,data:o}=e,r=d("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=d("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((u,p)=>[u.name,p])),c="",l=ee(()=>{let u=r.lastElementChild;if(!u)return;let p=u.offsetTop+u.offsetHeight;(p>t.scrollTop+t.clientHeight||
u.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function f(){let u=Iu(n.tables,n.words().kind,i),p=JSON.stringify(u);if(p===c)return;c=p,r.replaceChildren(
...u.map(g=>Du(e,g))),r.hidden=!u.length;let h=Sa(o);a.textContent=u.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=u.length?Xu(u.length-1,o.retries):h),l()}return{list:r,idle:a,tell:f,follow:l}}function Fu(e){let{store:t,data:n}=e,o=d("h3",{},"He\
ld by the child at this step"),s=d("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=yt(s),a=xa(n);function i(){let{standing:c}=t.tables.
places,l=n.dlls.map((m,g)=>g).filter(m=>n.dlls[m].kind==="load"),f=l.filter(m=>c[m]!=="not yet"),u=(l.length>ka?f:l).slice(0,ka),p=m=>Ru(a.get(m)??[],c[m],t.step),
h=`and ${l.length-u.length} more`;r([...u.map(m=>ju(e,m,p(m))),...l.length>u.length?[[h,()=>d("li",{class:"fv-none"},h)]]:[]]),o.hidden=s.hidden=!l.length}return{
head:o,list:s,tell:i,renew(){a=xa(n)}}}function Hu(e,t){let n=Wu(e,t),o=Fu(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[
...n.list.children,...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),
{name:"recursion",update:r,pick:s,resize:n.follow,renew(){o.renew(),r()}}}function Xu(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function Sa(e,t){
return fo(e,"frames")||t?.size==="wide"&&e.dlls.some(n=>n.kind==="load")?"":"not used by this fork"}P({name:"recursion",title:"Recursion",scrolls:!0,make:Hu,unused:Sa});function $a({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function Oa({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),f=a?26:Math.min(Math.max(l-3,2),8);return e.map((u,p)=>{let h=(t[p]??0)*l+4,m=u*i+8/2;return{
left:m,right:m+c,top:h-f/2,bottom:h+f/2}})}function Ma(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function Ea(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],f=c?30*.7:((l[0]??0)-(i[0]??0))/2,u=[i[0],i[1],l[0],l[1],(i[0]??0)+f,i[1],
c?(l[0]??0)+f:(l[0]??0)-f,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(u[h]??0))}),n}var Uu=["unvisited","visited","appended"];function Ku(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function qu({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function Gu({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function Yu(e,t){let n=(o,s)=>j(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function Vu(e,t){let n=at(t),o=rt(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var _t=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),Dn=({data:e,store:t})=>$a(e.sorting,t.tables.cycles.x.length>0);function Ju(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=Dn(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=Oa(s,t.data.sorting,c,l,i);let f=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),u=(m,g)=>f.get(`${m}/${g}`);o("e\
dges",Ea(r,u));let p=m=>a.x.map((g,w)=>u(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function La({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>G(c,Ca(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",f=r.standing[c]==="blocked"?"✗ ":"",u=t[c];return u?ve(l+f+s.name[c],u.right-u.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var Ca=e=>Math.max(e.type?.label??12,12);function Aa(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=Dn(t),i=s.x.map((p,h)=>h);for(let p of Uu){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{..._t(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>Ku(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),f=i.filter(p=>r.standing[p]===
"blocked");o("node current",_t(e,c)),o("node blocked",_t(e,f));let u=`${Ca(t)}px`;for(let p of["names","names now","cycle names"])j(n.get(p).glyph,{text_font_size:u});
o("names",La(e,a?l:[],"normal")),o("names now",La(e,a?c:[],"bold"))}function Ta(e){let t=e.ui.pickedDll();e.give("node picked",_t(e,t<0?[]:[t]))}function Zu(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>d("li",{data:{dll:s}},e.name[s])))}
function Qu({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function ep(e,t,n,o){let{store:s}=e,r=d("ol",{class:"fv-order","aria-label":"The new list"}),a=d("p",{class:"\
fv-order-said"});t.after(d("div",{class:"fv-under"},a,r));let i=Vu(e,n),c=()=>{Zu(s.tables.nodes,r),a.textContent=Gu(e.data)},l=!1,f=()=>{let h=Dn(e);o.el.style.
minHeight=`${Math.min(h.height,8e3)}px`,o.el.style.minWidth=`${h.width}px`,Ju(i),Aa(i),Ta(i)},u=de(()=>{l=!fe(e.panes.sorting),l||f()});Ot(t,o,(h,m)=>{let g=Ma(
i.boxes,h-o.frame.bbox.left,m-o.frame.bbox.top);g>=0&&e.select({dll:g})});let p=de(()=>Qu(i,t));return it(n,u),u(),c(),{name:"sorting",update(h){!h.has("nodes")&&
!h.has("places")||(Aa(i),h.has("nodes")&&(c(),p()))},pick:()=>Ta(i),resize:u,catchUp(){l&&f(),l=!1},renew(){c(),u()},restyle(h){st(n,h),Yu(i.renderers,h)},figure:n,
view:o}}P({name:"sorting",title:"Order of DLLs",figure:"sorting",make:ep,said:e=>qu(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});var tp=[/[-,;:()[\]{}.=/\\|&+](?![-,;:()[\]{}.=/\\|&+<>])/g,/[_a-z](?=[A-Z])|_(?!_)/g];function np(e,t){let n=e.lastIndexOf(" ",t);if(n>0&&e.slice(0,n).trim())return n+
1;for(let o of tp){let r=[...e.slice(0,t+1).matchAll(o)].map(({index:a})=>a+1).findLast(a=>a<=t&&e.slice(0,a).trim());if(r)return r}return t}function Xe(e,t,n=0){
let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=np(s,r);o.push(s.slice(0,a)),s=s.slice(a)}}function zt(e){let t=d(
"span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.getBoundingClientRect();return t.remove(),n/100||7.3}var op=24,Pa=2,sp=25,rp=20;function ap(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=op;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function ip(e,t,n){let{functions:o}=e.data.listing,s=d("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=d("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>ap(s,r),c=ee(i);function l(f,u,p){let{name:h}=o[f],m=g=>{if(u)return n();t(
f);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return d("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(f,u){let p=u.join();if(a===p)return;a=p;let h=u.length-1;s.replaceChildren(...u.map((m,g)=>l(m,m===
f,g===h))),c()}}}function cp(e,t){let n=e.length-e.trimStart().length,o=Xe(e||" ",t,n+Pa),s=`margin-left:${n+Pa}ch`,[r,...a]=o,i=a.flatMap(c=>[d("br"),d("span",
{style:s},c)]);return{element:d("li",{},r,...i),rows:o.length}}function lp(e,t){let{functions:n}=e.data.listing,o=d("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=d("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=Oe(o),f=[];return{show(u){if(r===u)return!1;r=u;let p=n[u].lines.
map(h=>cp(h,c));f=[0];for(let h of p)f.push(f[f.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[u].source,a=null,
l.to(0),!0},mark(u){a?.removeAttribute("aria-current"),a=o.children[u]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(f[u]??0)*p,m=(f[u+1]??0)*
p,g=l.top();h>=g+(u?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let u=Math.floor((o.clientWidth-
sp)/zt(o)),p=Math.max(u,rp);p!==c&&(r=-1),c=p}}}function fp(e,t){let n=a=>{s.show(a)&&o.forget()},o=ip(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=lp(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}P({name:"algorithm",title:"Code",make:fp});function _a(e){let t=k("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await dp(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function dp(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=d("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var up=6,pp=18,hp=2,mp=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function jn(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=mp(t,n);if(!a){let f=Xe(
r,o,2);return{pieces:f,answer:"",below:!1,rows:f.length}}let i=o-a.length-hp,c=r.length>i&&i<pp,l=Xe(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function Bn({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,f]=t[c]??["",!1],u=jn(i,l,f,n),p={row:c,step:a,text:i,failed:f,
...u,top:s,high:u.rows*o.row+up};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function za(e,t){let n=d("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=jn(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(d("span",{class:"fv-asked"},r.join("")),d("span",{class:"fv-ans\
wer"},a))}}}var Ia=4,gp=25,wp=12,bp=300;function Na(e,t,n,o){let s=0,r=60,a=Oe(t,o),i=Bn({calls:[]},r,e.type),c="",l=()=>i.height>s?i.wholeFrom(i.height-s):0;function f(p){
a.to(Math.min(p,l()))}function u(p=!1){let h=[r,e.type.row].join();(p||h!==c)&&(i=Bn(e.data,r,e.type)),c=h,n.style.height=`${i.height>s?l()+s:i.height}px`}return{
lay:()=>u(!0),lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,a.measure(),t.clientWidth){let p=Math.floor((t.clientWidth-gp)/zt(t));r=Math.max(p,wp)}
u()},range(){let p=a.top(),h=Math.max(i.at(p)-Ia,0),m=i.at(p+(s||bp))+Ia;return[h,Math.min(m+1,i.lines.length)]},showAround(p){let h=i.lines[p.row-1]??p,m=i.lines[p.
row+1]??p,g=m.top+m.high,w=a.top();if(h.top>=w&&g<=w+s)return;let b=[h,p].find(({top:y})=>g-y<=s)??p;f(b===p?p.top:Math.min(i.wholeFrom(g-s),h.top))},show({top:p,
high:h}){let m=a.top();p<m&&f(p),p+h>m+s&&f(p+h-s)}}}function yp(e,t){let{store:n,data:o}=e,{list:s,space:r}=kp(t);e.heads.get("calls")?.more?.append(_a(o));let a=Na(e,s,r,()=>u()),i=()=>xp(o.calls,n.step),c=za(e,
()=>a.lines()[i()]??null),l=yt(r),f=-1;function u(){let[w,b]=a.range(),y=a.lines(),v=i();l(y.slice(w,b).map(S=>vp(e,S,{now:v,chosen:f,count:y.length})));let x=f<
0?v:f;w<=x&&x<b?s.setAttribute("aria-activedescendant",`${e.mine}call-${x}`):s.removeAttribute("aria-activedescendant"),c.draw(a.columns())}function p(){f=-1;let w=a.
lines()[Math.max(i(),0)];w&&a.showAround(w),u()}function h(w){let b=a.lines();f=Math.min(Math.max((f<0?i():f)+w,0),b.length-1),b[f]&&a.show(b[f]),u()}Mp(s,{choose:h,
go:e.go,chosen:()=>a.lines()[f]?.step??-1});let m=w=>()=>{w(),p()},g=m(a.lay);return g(),{name:"calls",update:p,unseen:()=>c.draw(a.columns()),pick:u,resize:m(a.
measure),renew:g}}function kp(e){let t=d("div",{class:"fv-rows"}),n=d("div",{class:"fv-calls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose \
one, enter goes there"},t);return e.append(n),{list:n,space:t}}function xp(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function vp(e,t,{
now:n,chosen:o,count:s}){let r=e.pickedDll(),a=r>=0&&e.store.words(t.step).dll===r,i={now:t.row===n,chosen:t.row===o,picked:a,count:s},c=Sp(e.store.step,t,i);return[
JSON.stringify([t,c,i.now,s]),()=>$p(e,t,i,c)]}function Sp(e,t,n){return["fv-call",t.step>e&&"fv-future",n.now&&t.step===e&&"fv-now",n.picked&&"fv-picked",n.chosen&&
"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"].filter(Boolean).join(" ")}function $p(e,t,n,o){return d("div",{class:o,id:`${e.mine}call-${t.row}`,role:"o\
ption",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top:${t.top}px;height:${t.
high}px`,data:{step:t.step,row:t.row}},...Op(t))}function Op(e){let t=d("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[d("br"),n]:[n]));return e.answer?
[t,d("span",{class:"fv-answer"},e.answer)]:[t]}function Mp(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(Number(o.dataset.step))}),
e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.chosen()>=0)t.go(t.chosen());else
return;n.preventDefault(),n.stopPropagation()})}P({name:"calls",title:"Calls of Windows",make:yp});function It(e){let t=d("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},d("option",{value:"decisions"},"Decisions"),d("option",{value:"all"},"All steps")),n=d("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>d("option",{value:o},s)));return{pace:t,speed:n}}var Ep=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
Wn=["leave","predict","present","theme","help"],Lp=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],Ap={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...Wn]},Ra=["back","next","wher\
e","predict","present"];function Da(e,t,n,o){let s="",r=i=>[e.size,e.tall,i.presenting,i.projected,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.
places,{presenting:l,projected:f}=e.layout??{},u=r(e.layout??{});if(!c||u===s&&!i||!e.root.isConnected)return;let p=ot(e.root),h=Ep.filter(x=>o[x]),m=!f&&["wide",
"middle"].includes(e.size),g=new Set(f?h.filter(x=>!Ra.includes(x)):Ap[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let x of h)
(g.has(x)?n.room:m&&Wn.includes(x)?c:t).append(o[x]);(m?c:t).append(n.element)})();for(let x of Lp){if(t.scrollWidth<=t.clientWidth+1)break;!o[x]||g.has(x)||f&&
Ra.includes(x)||(g.add(x),n.room.append(o[x]))}let b=[...Wn.map(x=>o[x]),n.element].filter(Boolean),y=b.find(x=>x.parentNode===t&&!x.hidden);for(let x of b)x.classList.
toggle("fv-apart",x===y);e.tall==="high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(e.layout??{}),Z(e.root,p)}
return{fit:a}}async function Nt(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=d("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var Tp="Copied";function ja(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=d("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=k("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(f,u){let p=o(f),h=await Nt(p);a.textContent=h?Tp:
s;let m=u.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",Cp(p),` ${m}`),h||Pp(e.alert.element)}}}function Cp(e){return d("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function Pp(e){let t=e.querySelector("input");t?.focus(),t?.select()}function Rt(e){let t=d("div",{class:"fv-menu-room"}),n=k("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=d("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=k("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(K("more"));let r=d("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function Wa(e){let{data:t,store:n,host:o}=e,s=mt(e,()=>f.tell(),o.keep?.playing),[r,a]=[d("b"),document.createTextNode("")],i=d("output",{class:"fv-number","ari\
a-live":"off"},"Step ",r,a),c=d("span",{class:"fv-phase-said"}),l=Ip(e),f=Np(s),u=Rp(e),p=Dp(e);e.tools.find=d("div",{class:"fv-find",role:"search"});let h=d("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Stepping"}),m=Rt(e),g=d("span",{class:"fv-stands"},i,c),w={...l,...f.elements,where:g,find:e.tools.find,...u.elements,
...p},b=Da(e,h,m,w),y=!1;function v(x){y=!!x,i.style.minWidth=`${8+2*String(n.last).length}ch`,r.parentNode!==i&&i.replaceChildren("Step ",r,a),oe(r,String(n.step)),
oe(a,` of ${n.last}`),oe(c,N(t,n.words().phase)),l.first.disabled=l.back.disabled=n.step===0,l.next.disabled=l.last.disabled=n.step===n.last,y&&(l.next.disabled=
!1),zp(e,{number:i,waited:y,...l,...p}),f.tell()}return e.fit=b.fit,{element:h,tell:v,menu:m,play:()=>s.toggle(),renew:()=>v(y),reset:u.reset,linked:(x,S)=>u.linked?.(
x,S),fill(){let x=[...Object.values(l),...Object.values(f.elements),g];if(t.still)for(let S of x)S.hidden=!0;e.places.player.append(h)},keep:()=>s.keep(),close(){
s.close(),m.close()}}}var Fn=["Previous step (left arrow)","Next step (right arrow)"],_p=["Previous decision (Page Up)","Next decision (Page Down)"];function Ba(e,t){
e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}function zp({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&
!e.still;c.hidden=!l;let[f,u]=l?_p:Fn;if(Ba(a,f),Ba(i,u),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=
Ls(p,n.step,o==="phone"),a.disabled=p.number===0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function Ue(e,t,n,o=e){let s=k(e,"",t,n,{class:"fv-icon",
"aria-label":t});return s.append(K(o)),s}function Ip(e){let{store:t}=e;return{first:Ue("first","First step (Home)",()=>e.go(0)),back:Ue("back",Fn[0],()=>e.lecture.
active?e.lecture.back():e.go(t.step-1)),next:Ue("next",Fn[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:Ue("last","Last step (End)",()=>e.go(t.last))}}
function Np(e){let t=k("play","","Play, or stop (space)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=It(e);return{elements:{play:t,pace:n,speed:o},
tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==s&&t.replaceChildren(K(e.playing?"stop":"play"),d("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",
s),n.value=e.policy,o.value=String(e.speed)}}}function Rp(e){let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=d("sel\
ect",{"aria-label":"Policy",title:"Under which policy the fork runs",data:{do:"policy"},onchange:u=>e.ask({kind:"policy",name:u.target.value})},...t.policies.map(
u=>d("option",{value:u,selected:u===t.policy},u))),s=d("select",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:u=>e.ask(
{kind:"scenario",number:u.target.selectedIndex})},...t.scenarios.map((u,p)=>d("option",{value:p,selected:p===t.scenario},ie(u,40)))),r=t.still?"Write one file t\
o look at in any browser; it opens here":"Write one file to step through in any browser; it opens here",a={export:k("export","Export",r,()=>e.ask({kind:"export",
step:e.store.step}))},i=k("what-if","What if…","Change the fork and run it again (w)",()=>e.whatIf()),c=ja(e),l=c?{link:c.element}:{};return{elements:t.still?
a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function Dp(e){let{
host:t}=e,n=k("present","Present","The map and the words alone, large (p; Esc leaves)",()=>e.present()),o=k("predict","Predict","Cover what happens next until y\
ou ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false","aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:k("leave","↩ why it fails","ba\
ck to the diagnosis",t.leave)}:{},predict:o,present:n,theme:Ue("theme","Light or dark (t)",()=>e.toggleTheme()),help:k("help","?","Keys and signs (?)",()=>e.keys.
help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function Fa(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(f,u={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:f,...u})}}let a=jp(n(),r,s?.what),i=Fp(s?.values??!0),c=d("section",{class:"fv-live","aria-label":"Live processes"},i.standing,Bp(
a),i.told,i.values);e.places.live.append(c);function l(){let f=c.contains(le(e.root))||_e(e.root),{standing:u,intact:p}=n();c.dataset.standing=u==="done"&&!p?"f\
ailed":u,i.show(n()),Wp(a,n()),f&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function jp({breaks:e},t,n){let o=e.map(([i,c])=>d("option",{value:i,selected:i===n},c)),s=d("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=d("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>k(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:k("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function Bp({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return d("div",{class:"fv-live-tools"},e,t,n,d("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,d("span",{class:"fv-break"},r,a),i,c)}function Wp(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:f,again:u}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=f.disabled=!n,u.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function Fp(e){let t=d("p",{class:"fv-standing",role:"status"}),n=d("div"),o=d("summary"),s=d("tbody"),a=d("tr",{},...["value","before","par\
ent","child"].map(c=>d("th",{scope:"col"},c))),i=d("details",{open:e},o,d("table",{},d("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
d("b",{},`${Hp(c)} ${c.title}`),d("span",{},c.who)),n.replaceChildren(...c.told.map(l=>d("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(Xp))}}}function Hp({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function Xp([e,t,...n]){
let o=n.map(s=>d("td",{class:s===t||s==="–"?null:"fv-other"},s));return d("tr",{},d("th",{scope:"row"},e),d("td",{},t),...o)}var Hn=690,Xn=400,Up=1e3,Ha=100;function Un(e,t,n){let s=[["beforeprint",e],["beforeprint",()=>{for(let{view:r}of n())r?.repaint?.()}],["afterprint",t]];for(let[
r,a]of s)window.addEventListener(r,a);return()=>{for(let[r,a]of s)window.removeEventListener(r,a)}}function Xa(e){let t=d("section",{class:"fv-sheet","aria-hidd\
en":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.parts)s.makeUp?.();Kn(e),t.replaceChildren(...Kp(e),...Gp(e.data.said),...Yp(e.data.
calls))}return{name:"print",fill:n,close:Un(n,()=>e.colours.onPaper(!1),()=>e.parts)}}function Kn({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.
space,r=n||parseFloat(s.width)||Hn,a=o||parseFloat(s.height)||Hn,i=Math.min(1,Hn/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.
round((i-1)*a)}px`};for(let[l,f]of Object.entries(c))e.style.setProperty(`--print-${l}`,f)}function Ke(e,t){return e>0?[d("p",{},`and ${e} more ${t}`)]:[]}function Kp({
data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set([...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,Xn),r=["step","phas\
e","what","why"].map(a=>d("th",{},a));return[d("h2",{},`Decisions and failures of the ${t.last+1} steps`),d("table",{},d("thead",{},d("tr",{},...r)),d("tbody",{},
...s.map(a=>qp(t,a,e.notes?.[a])))),...Ke(o.length-s.length,"steps")]}function qp(e,t,n){let o=e.words(t),s=e.read(t)?.place;return d("tr",{},d("td",{},String(t)),
d("td",{},o.phase),d("td",{},o.what,s?d("small",{},` (${s})`):null,n?d("em",{},` ✎ ${n}`):null),d("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function Gp(e){
return e.flatMap(([,t,n,o])=>[d("h2",{},t),d("ul",{},...n.slice(0,Ha).map(s=>d("li",{},s))),...Ke(n.length+o-Ha,"of them")])}function Yp(e){let t=e.slice(0,Up);
return[d("h2",{},"Calls"),d("pre",{},t.map(([,n])=>n).join(`
`)),...Ke(e.length-t.length,"calls")]}var Ua=120,Vp={"":0n,k:10n,m:20n,g:30n,t:40n},Jp=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function jt(e){let t=Array.from(e);
if(t.length>Qe){let o=`the query is longer than ${Qe} characters`;throw Dt(o,"",Qe+1,"")}let n=[];for(let{raw:o,position:s,open:r}of Qp(t)){if(r)throw Dt("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===en)throw Dt(`more than ${en} terms`,o,s,"");n.push(eh(o,s))}return{text:e,terms:n,wantsFree:n.some(Zp)}}function Zp({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function Bt(e){let t=Array.from(e);return t.slice(0,Ua).join("").replace(
/[\r\n]+$/,"").replace(Jp,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>Ua?"…":"")}function me(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var qa=()=>me("quotes enclose a whole value",'name~"my dll"');function Dt(e,t,n,o){
let s=Bt(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function Qp(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||go.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function eh(e,t){
try{return th(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:Dt(o,e,t,s??"")}}function th(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw me("\
one '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...nh(n),negated:t}}function nh(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:Ya(e)}:{field:"name",sign:"~",value:Ga(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return oh(e.slice(0,t),o,e.slice(t+o.length))}function oh(e,t,n){if(t==='"')throw qa();let o=e.toLowerCase();if(!Object.hasOwn(
Pe,o)){let r=Object.keys(Pe).join(", ");throw me(`no field is called '${Bt(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=Pe[o];
if(!s.includes(t))throw me(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw me("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:sh(
o,Ga(n))}}function sh(e,t){let{signs:n,choices:o}=Pe[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return Ya(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${Bt(t)}'`;throw me(r,`it is one of ${o.join(", ")}`)}return s}function Ga(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw qa()}function Ya(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<Vp[s.toLowerCase()];
if(r<1n<<64n)return r}throw me(`'${Bt(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function Wt(e,t){return e.
terms.every(n=>rh(n,t)!==n.negated)}function rh({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:Ka(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return ah(o.name.toLowerCase(),t,n);case"protect":return ih(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function Ka(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function ah(e,t,n){
return t==="~"?e.includes(n):e===n||ch(e)===n}function ih(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function ch(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var lh={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},fh="forkviz show --find lists free runs, if it is known that no row is missing";function Va(e){
let t=d("span",{class:"fv-status",role:"status"}),n=d("input",lh),o=k("found-previous","▲","previous found (shift+Enter)",()=>f(-1)),s=k("found-next","▼","n\
ext found (Enter)",()=>f(1)),r=null,a=[],i=-1;function c(){let p=a[i];a=r?uh(e.store,r):[],i=qn(a,p),l(),e.space?.pick()}function l(){t.classList.remove("fv-wro\
ng"),t.title=r?.wantsFree?fh:"",t.textContent=r?ph(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function f(p){if(!a.length)return;let h=p>0?
0:a.length-1;i=i<0?h:(i+p+a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space?.reveal([[w[g],b[g]]]),l()}function u(){i=
-1;let{query:p,wrong:h}=hh(n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",u),n.addEventListener(
"keydown",p=>mh(p,n,f,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),dh(n,{look:c,rows:()=>a,asked:()=>r!==null})}function dh(e,{look:t,rows:n,asked:o}){
return{name:"find",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function uh(e,t){
return["parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&Wt(t,e.region(n,o))).map(o=>[n,o]))}function qn(e,t){return t?e.findIndex(([n,o])=>n===
t[0]&&o===t[1]):-1}function ph(e,t,n){return e?`${t<0?"":`${t+1} of `}${e} found`:n?"free runs are not listed here":"none found"}function hh(e){try{return{query:e.
trim()?jt(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,wrong:{what:n??o,message:o}}}}function mh(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?
-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),o();else return;e.preventDefault(),e.stopPropagation()}function se(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}var Ja=12,gh=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",O],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function Gn(e){return e==null?[]:Array.isArray(e)?e:[e]}
function wh({episodes:e,retries:t,seconds:n}){let o=se(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,Ja).map(c=>`attempt\
 ${c+1}`),a=e.length>Ja?" …":"";return`${se(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function Za({addresses:e}){return Object.entries(
e??{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${Gn(o).map(O).join(" or ")}`).join(", ")}function bh({episodes:e,inputs:t}){let n=gh.filter(([r])=>e.some(a=>Gn(a[r]).
length)),o=e.some(Za);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>Gn(
c[r]).map(i).join(", ")]),...o?[["addresses",Za]]:[]]}function Qa(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>d("li",{},wh(p))),a=bh(e),i=a.map(([p])=>d("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>d("td",{data:{label:m}},d("span",
{},g(p,h)||"–"))),l=se(t.length+o,"attempt"),f=se(n.length||t.length,"fork"),u=`${o} more are left out here: forkviz diagnose --json has all.`;return d("detai\
ls",{class:"fd-card fd-episodes"},d("summary",{},`What was read of it: ${l} to fork, ${f}`),r.length?d("ul",{},...r):null,d("table",{class:"fd-table"},d("thead",
{},d("tr",{},...i)),d("tbody",{},...t.map((p,h)=>d("tr",{},...c(p,h))))),o?d("p",{class:"fd-muted"},u):null)}var yh={"+":"speaks for it","−":"speaks against it"},kh={"":"","+":" fd-for","−":" fd-against"};function xh(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function Yn(e,t){let n=new Map;for(let o of xh(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>d("div",{class:"fd-ev"},d("p",{class:"fd-file"},o||"text"),d("ul",{},...vh(s))))}function*vh(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield d("li",{class:"fd-gap","aria-hidden":"true"},d("span",{},"⋯"),d("span",{}))),t=n.row.line,yield Sh(n)}function Sh({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?d("mark",{},s):s),o=d("span",{"aria-hidden":"true"},"↑ ");return d("li",{class:`fd-line${kh[e]}`},d("span",{class:"fd-number"},$h(e),d("\
span",{},t.line?String(t.line):"")),d("span",{},d("code",{},...n),t.means?d("span",{class:"fd-means"},o,t.means):null))}function $h(e){if(!e)return d("b",{});let t=yh[e];
return d("b",{title:t},d("span",{"aria-hidden":"true"},e),d("span",{class:"fd-unseen"},`${t}: `))}function Ft({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function Oh(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${Ft(e,t)})`:"",i=`${O(o)}-${O(s)}`;return[d("b",{},n||"something without\
 a name"),` is at ${i}${Mh(e)}${a}`]}function Mh({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${O(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function Eh({occupant:e,places:t},n){if(e)return Oh(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[d("b",{},a),` is at ${O(s)}${r?`-${O(r)}`:""}`];return["no one is named in what was read"]}function Vn(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>d("dd",{},...i));a.length&&n.push(d("div",{},d("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",Eh(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${Ft(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[d("b",{},`${s}: `),r])),n.length?[d("dl",{class:"fd-says"},...n)]:[]}function ei(e,t,n){let o=Yn(e,t.inputs),s=d("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return d("section",{class:"fd-card fd-evidence"},d(n,{},"Evide\
nce ",d("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?d("p",{class:"fd-muted"},r):null,...Vn(e,t.inputs))}var Lh={cmd:"cmd",powershell:"PowerShell",dash:"dash"},Ah=0;function Ht(e,t=e){return Lh[e]??t}function Jn(e,t="copy",n=t){let o=d("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=d("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await Nt(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function Zn(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?d("span",{class:"fd-word"},n):n)}function Xt(e){let t=d("pre",{},d("code",{},...Zn(e)));return d("div",{class:"fd-cmd"},t,Jn(e,"Copy the command",
"copy"))}function Th({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function ti(e){let t=Th(e),n=e.note?[d("p",
{class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${Ah+=1}`,s=t.map(([i,c])=>{let l=Ht(i,"line"),f=d("p",{class:"fd-shell"},l);return d("div",
{class:"fd-panel",data:{shell:l}},f,Xt(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[d("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),d("label",{for:l},Ht(i,"line"))]});return r(0),[d("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},d("div",{class:"fd-heads"},...a),...s,...n)]}function Ch(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function Ph(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[d("p",{class:"fd-try"},d("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[d("div",{class:"\
fd-try"},d("button",{...c,disabled:!0},...l),i?Xt(i):null)]}function Qn(e,t,n,o){let r=[e.effort,e.close_first].map(i=>Ch(i??"")).filter(Boolean).join(" ");return d(
"li",{class:"fd-remedy"},d("div",{class:"fd-head"},d("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),d("div",{},d(n,{},e.text),d("p",{class:"fd-badges"},
...Is(e).map(Ns)),r?d("p",{},r):null)),...ti(e),...e.plan?[d("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),Xt(e.plan)]:[],...Ph(e,t,
o))}function qe({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>d("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>d("li",{},s(),`${a}: ${i}`));return[d("div",{class:"fd-caution"},d("b",{},o),d("ul",{},...r))]}function ni(e,t,n){
let{remedies:o}=e,s=d("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>Qn(i,c,t[1],n)),a=o.length?d("small",{},"least effort first"):null;
return d("section",{class:"fd-card fd-remedies"},d(t[0],{},"Remedies ",a),o.length?d("ol",{},...r):s,...qe(e))}function Ut(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?d("p",{class:"fd-muted"},"Type in ",d("b",{},Ht(r))):null,l=s?[c,d("pre",{},d("code",{},...Zn(
s))),d("p",{},Jn(s,"Copy the command"))]:[];return[d("section",{class:"fd-next"},d(n,{},`${i}: ${o}`),...l,a?d("p",{},a):null)]}function oi(e){return d("tr",{},...e.map(t=>d("th",{scope:"col"},t)))}function si(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>d("tr",{},d("td",{},d("b",{},c.sentence||c.class),d("code",{},c.class)),d("td",{data:{label:"It shows"}},
d("span",{},r.get(c.class)??(c.detail||"–"))),d("td",{},xe(c.certainty,!0)));return d("section",{class:"fd-card fd-candidates"},d(o,{},"What it can be ",s||e.
places.length?null:d("small",{},a)),d("table",{class:"fd-table"},d("thead",{},oi(["Candidate","The next capture shows","Certainty"])),d("tbody",{},...t.map(i))))}
function eo(e,t,n,o){if(!e.length)return[];let s=r=>d("tr",{},d("td",{},d("code",{},r.class)),d("td",{},xe(r.certainty,!0)),d("td",{},_h(r,t.inputs),...zh(r,t,n,
o)));return[d("section",{class:"fd-card fd-others"},d(n[1],{},"Other causes that were considered"),d("table",{class:"fd-table"},d("thead",{class:"fd-unseen"},oi(
["Cause","Certainty","Why"])),d("tbody",{},...e.map(s))))]}function _h({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${Ft(r,s)}: ${r.means||r.text}`:"–")}function zh(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,f)=>Qn(l,f,n[2],i));return[d("details",{},d("summary",{},"Evidence and remedies"),...Yn(e,t.inputs),...Vn(e,t.inputs),
c.length?d("ol",{class:"fd-remedies"},...c):null,...qe(e))]}var Kt;function U(e,t=!0){return Kt??=document.createElement("canvas").getContext("2d"),Kt?(Kt.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,Kt.measureText(e).width):e.length*7.4}function Ge(e,t,n=!0){let o=e;for(;o.length>3&&U(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var Ih=65536;function F(e){return e.start!==null&&e.start!==void 0}function Me(e){return e.end??e.start+Ih}function ri({end:e}){return e!=null}function to(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function Nh(e){return!["pre\
fers","in-the-way"].includes(e.look)||!F(e)||e.end===null||e.end===void 0?"":` ${E(e.end-e.start)}`}function qt(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!F(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${Nh(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function ai(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([qt(e),o])].filter(Boolean)}function ii(e,t){let n=to(t).map(o=>{let s=o.places.map(r=>`${qt(r)||r.look}${Rh(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function Rh(e){return F(e)?` at ${O(e.start)}${e.end?`-${O(e.end)}`:""}`:""}function ci(e){if(e.
some(({look:s})=>s==="in-the-way"))return"What is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var li=24,Dh=7.6;function no(e){let t=e.filter(F).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=Me(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some(ri),i=r.every(
l=>l.start===r[0].start&&Me(l)===Me(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function fi(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-li*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),f={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+li,f})}function di(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function ui(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[$("line",a),...o?[]:[$("path",i)]]})}function pi(e,t,n,o){let s=new Set(e.filter(F).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=O(i),f=l.length*Dh;r.push($("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let u=Math.min(c,o-f);u<a||(r.push($("text",{
x:u,y:13,class:"fd-address"},l)),a=u+f+8)}return r}function hi(e){let t=no(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${E(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var gi=30,jh=560,Bh=0,Wh={"in-the-way":"way",taken:"dots",unreadable:"cross"};function Fh(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return $("defs",{},$("pattern",{id:`${e}way`,...n(6),...t,...o},
$("rect",{...n(6),class:"fd-way-ground"}),$("rect",{width:2.5,height:6,class:"fd-way-hatch"})),$("pattern",{id:`${e}dots`,...n(5),...t},$("rect",{...n(5),class:"\
fd-dots-ground"}),$("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),$("pattern",{id:`${e}cross`,...n(8),...t},$("rect",{...n(8),class:"fd-card-ground"}),$("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),$("marker",{id:`${e}arrow`,...s,orient:"auto"},$("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function Hh([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function Xh(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,f]=Hh(t,o),u=Math.max(r-s-12,l,c?f:0),p=e.find(x=>U(x)<=u)??e[0],h=U(p);if(h+12<=r-s){let x={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},S=$("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[$("rect",{...x,class:"fd-card-ground"}),S]:[S]}let m=h<=l||!c||h>f&&l>=
f,g=m?l:f;if(g<24)return[];let w=Ge(p,g),b=m?r+6:s-6;i.push(m?[b,b+U(w)]:[b-U(w),b]);let y=m?null:"end",v={x:b,y:a+19,"text-anchor":y,class:"fd-name fd-beside"};
return[$("text",v,w)]}function Gt(e,t){return Math.max(t(Me(e))-t(e.start),5)}function wi(e,t){let n=t(e.start);return[n,n+Gt(e,t)]}function Uh(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=ai(e);if(!F(e)){let f={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[$("text",f,Ge(a[0]??"–",s[1]-s[0]-16))]}let i=wi(e,n),c=Wh[e.look];
return[$("rect",{x:i[0],y:o,width:i[1]-i[0],height:gi,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?Xh(a,i,!!c,t):[]]}function mi(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!F(n)||!F(o)||n.start===o.start?null:[n,o]}function Kh(e,t){let n=U(
qt(e));return n+12<=Gt(e,t)?0:n+12}function qh([e,t],[n,o],s,r){let a=s(t.start)+Math.min(Gt(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+Gt(e,s)+Kh(e,s):s(e.start);
if(i&&c>a)return[];let l=n+gi/2,f=`M${c} ${l}H${a}V${o-2}`,u=$("path",{d:f,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return U(h,!1)+16>=Math.max(c,a)-p?[u]:[u,$("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function Gh({label:e,source:t},n,o,s){let r=Ge(e,o),a=s?n+(t?14:19):n-6,i=$(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:U(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,$("text",{...c,class:"fd-source"},Ge(t,l,!1))]}function Yh(e,t){
let n=t>=jh,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[U(i),U(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function Vh(e,t,n){let o=`fd${Bh+=1}-`,s=to(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:f}=Yh(s,n),u=fi(no(t),...l),p=di(u),h=[Fh(o),...ui(u),...pi(t,p,c,n)];s.forEach((w,b)=>{let y=mi(w,s[b+1]);r&&y&&h.push(...qh(y,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let y=i[b],v={x1:0,x2:n,y1:y-f,y2:y-f,class:"fd-rule"};b&&h.push($("line",v)),h.push(...Gh(w,y,a,r));let x=w.places.filter(F).map(_=>wi(_,p)),
S=!(r&&mi(w,s[b+1])),A={x:p,y,room:l,mine:o,busy:x,leftToo:S};for(let _ of w.places)h.push(...Uh(_,A))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":ii(e,t)};return $("svg",{class:"fd-map",...m,...g},...h)}function bi({places:e},t){if(!e.some(F))return null;let n=ci(e),o=d("div",{class:"fd-\
frame"}),s=d(t,{},`${n} `,d("small",{},hi(e))),r=0;return{element:d("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(Vh(n,e,i)))}}}var Jh=660;function Zh(e){return e>1e3?"wide":e>600?"middle":"narrow"}function yi(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=Qh(t,n),i=d("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...f]=a;e.replaceChildren(c,l,i,...f);function u(g=n.layout??Zh(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){u("middle"),
r?.draw(Jh);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>u();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>u());return m.observe(e),u(),{lay:u,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function Qh(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=d("div",{class:"fd-column"}),l=d("div",{class:"fd-column"}),f=a?bi(r,n[1]):null;a?(c.append(...em(r,i,e,n,t,f)),l.append(
...tm(r,e,n,t))):(c.append(...eo(i,e,n,t)),l.append(...Ut(e.next,!0,n[1])));let u=a?sm(r,n[0],t):om(!!r,n[0]),p=Qa(e),h=d("p",{class:"fd-foot"},rm(e)),m=[nm(e,t),
u,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:f,cards:m}}function em(e,t,n,o,s,r){let a=e.class==="undecided"?[si(e,t,n,o[1],!!r)]:eo(t,n,o,s);return[...r?
[r.element]:[],ei(e,n,o[1]),...a]}function tm(e,t,n,o){if(e.class!=="undecided")return[ni(e,n.slice(1),o),...Ut(t.next,!1,n[1])];let s=[...Ut(t.next,!0,n[2]),...qe(
e)];return[d("section",{class:"fd-card"},d(n[1],{},"Next"),...s)]}function nm(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[se(n,o?"failed fork":"fork")]:[],...e.images?[se(e.images,"listed DLL")]:[]];return d("div",{class:"fd-sources"},d("span",{},"Read:"),...e.
inputs.map(r=>d("code",{},r)),s.length?d("span",{},s.join(", ")):null,...t.above?.()??[])}function om(e,t){let n=e?"What was read names no cause of a failed for\
k":"No failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends w\
ithout a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=d("div",{},d(t,{},n),d("p",{},o));
return d("section",{class:"fd-card fd-cause fd-is-none"},s)}function sm(e,t,n){let o=zs(e),{who:s,detail:r,sentence:a}=e,i=s?d("p",{},d("b",{},"Who: "),`${s.text}\
 `,xe(s.certainty,!0)):null;return d("section",{class:`fd-card fd-cause fd-is-${o}`},d("div",{},d("div",{class:"fd-claim"},xe(o),d(t,{},a||e.class)),r?d("p",{},
r):null,i,d("p",{class:"fd-class"},d("code",{},e.class))),...n.actions?.()??[])}function rm({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}var ki="Why the fork fails, and what to do";function xi(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=d("section",{class:"\
fv-cause-whole","aria-label":ki,hidden:!0}),s=d("div",{class:"fd-inside"}),r=k("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=yi(s,t.diagnosis,{level:2,layout:"narrow",comparing:(f,u)=>yn(e,u)}),a.lay(),r.focus({preventScroll:!0})}return o.append(d(
"p",{class:"fv-cause-head"},d("b",{},ki),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var oo=50,am={conflicts:"conflict",caveats:"caveat",notes:"note"};function im(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${am[n]}${o===1?"":
"s"}`).join(", ")}function cm([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,f=n.length+o,u=s?`${i.length}\
 of ${f}`:f,p=()=>a(c.length+10*oo);return d("section",{data:{said:e}},d("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${u})`),d("ul",{},...c.map(h=>d("li",{},h))),
l?k("more-said",`and ${l} more`,"show more of them",p):null,o?d("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function Yt(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=d("div"),o=new Map,s=d("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>cm(c,a,o.get(c[0])??oo,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:d("div",{class:"fv-caveats"},t>oo?s:null,n),
counts:im(e),conflicting:e.some(([a])=>a==="conflicts")}}function Vt(e,{name:t,title:n,head:o=!0}){let s=k(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(K("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=d("span",{class:"f\
v-pane-said"}),a=d("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=d("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",d("b",{},n)," ",r),c=d("span",{class:"fv-pane-more"}),l=d("div",{class:"fv-pane-head"},d("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(f,u,p=!1){i.setAttribute("aria-expanded",String(!f)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":f?"▸":"▾",r.textContent=f?u:""}}}var vi={name:"said",title:"What was assumed",scrolls:!0},Si=["verdict","timeline"];function $i(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=d("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,f=l?c:d("\
div",{class:"fv-body",tabindex:a?0:null});if(!Si.includes(n??"")){let u=Vt(e,t);e.heads.set(n,u),c.append(u.element)}return l||c.append(f),e.panes[n??""]=c,e.bodies[n??
""]=f,c}function Oi(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of D())e.specs.set(c.name,c),$i(e,c).hidden=!t.has(c.name);let r=e.places=lm(e),a=d("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!Si.includes(c)).map(c=>e.panes[c]));r.main=d("div",{class:"fv-main"},a),r.grid=a,dm(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function lm(e){let t=d(
"div",{class:"fv-more"}),n=d("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:fm(e.data),t),o=d("div",{class:"fv-marks-pl\
ace"}),s=d("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:d("div",{class:"fv-player"}),live:d("div",{class:"fv-live-place"}),legend:d(
"div",{class:"fv-legend"},o,s)}}function fm(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return d("div",{class:"fv-outcome"},d("h1",{},e.title),d("p",{class:t},
n))}function dm(e,t){let{data:n,places:o}=e,s=Yt(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(d("span",{title:r},r)),s&&
($i(e,vi),e.specs.set("said",vi),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",d("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[d("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var um=0,Y=new WeakMap;async function Mi(e,t,n={}){let o=ye(e,t,n,`f${um+=1}-`),s=t.panes??D().map(({name:l})=>l),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
l=>s.includes(l)));Y.set(e,o),o.holds=()=>Y.get(e)===o&&!n.closed?.(),o.bar=Wa(o),Os(o),o.colours.dressRoot(),Oi(o,a),o.layout=gt(o),o.bar.fill(),o.keys=dt(o),o.
store.go(n.keep?.step??n.step??t.opening),o.tell();for(let{name:l,before:f}of D())a.has(l)&&f?.(o,o.bodies[l]);for(let l of D())!l.figure&&a.has(l.name)&&Ei(o,await l.
make(o,o.bodies[l.name]));let i=mm(o,a),c=a.has("space")?Va(o):null;return o.colours.apply(),o.tell(),e.addEventListener("keydown",o.keys.onKey),Z(e,n.focus),o.
layout.lay(),await zo(o,a),o.space?pm(o,c):hm(o),o.layout.watch(),gm(o),Z(e,n.focus),bm(o,i)}function Ei(e,t){t&&e.parts.push(t)}function pm(e,t){e.search=t,e.parts.
push(t),t.renew()}function hm(e){e.tools.find.replaceChildren(),e.fit(!0)}function mm(e,t){let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&(e.cause=
xi(e),Ei(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=Fa(e,e.ask)),ft(e)&&(e.asks=Qo(e,e.ask)),Xa(e)}function gm(e){let{host:t,root:n}=e,o=t.keep??{};o.range&&
e.space&&e.space.show(o.range);let s=o.selected||t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.dataset.
busy,o.cause&&e.cause?.restore(o.cause)}function wm(e,t,n){let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();for(let a of r)
a.renew?.();for(let a of r)a.pick?.();e.tell(),delete e.root.dataset.busy}function bm(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{ui:e,go:e.
go,select:e.select,complain:a.complain,theme:e.colours,adopt:(c,l)=>wm(e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){return r.
written()},message(...c){delete n.dataset.busy,a.message(...c)},linked(c,l){delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){
delete n.dataset.busy,i.reset(),e.live?.renew(),a.complain(c,l)},keep:()=>({step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),
layout:e.layout.keep(),playing:e.bar.keep(),query:e.tools.find.querySelector("input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>ym(
e,t)}}function ym(e,t){let{root:n,parts:o}=e;for(let s of[e.bar,e.layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(
0);for(let s of o)s.view&&Q(s.view);Y.get(n)===e&&(Y.delete(n),n.replaceChildren())}var L=["a","b"];function Li(e){let{pairs:t,shown:n,decides:o}=e,s=t.length-1,r={a:new Map,b:new Map};t.forEach((c,l)=>{L.forEach((f,u)=>{let p=c[u];typeof p=="n\
umber"&&r[f].set(p,l)})});let a=new Map(e.rows.map(([c,l,f,u])=>[c,{row:c,kind:l,a:f,b:u}])),i=[...a.keys()];return{last:s,all:i,matter:o.matter,held:c=>Math.min(
Math.max(Math.round(c)||0,0),s),shown:c=>({a:n[c][0],b:n[c][1]}),waits:(c,l)=>t[c][l==="a"?0:1]===null&&c!==o.row,rowOf:(c,l)=>r[c].get(l)??0,difference:c=>a.get(
c)??null}}var Ai=(e,t)=>e.find(n=>n>t)??t,Ti=(e,t)=>e.findLast(n=>n<t)??t;function so(e,t){let n=L.flatMap(o=>t[o].map(s=>e.rowOf(o,s)));return[...new Set(n)].sort(
(o,s)=>o-s)}function Ci(e,t){let n=e.indexOf(t);return e.length?n<0?`${e.length} in all`:`${n+1} of ${e.length}`:"none"}function Ee({a:e,b:t}){if(e.policy!==t.policy)
return{a:e.policy,b:t.policy};let n=`${e.title}, `;return t.title.startsWith(n)?{a:"as it is",b:t.title.slice(n.length)}:e.title===t.title?{a:e.policy,b:t.policy}:
{a:e.title,b:t.title}}function Ii(e,t,n,{body:o,more:s}){let r=ro(t),a=km(e,t,n),i=k("all-differences","","",()=>c(a.element.hidden===!0),{class:"fv-link"});o.append(r,a.element),n.all.
length&&s?.append(i);function c(l){r.hidden=l,a.element.hidden=!l,i.textContent=l?"As a whole":`All ${n.all.length}`,i.title=l?"what differs as a whole":"each r\
ow that differs",l&&a.tell(e.store.step)}return c(!1),{name:"differences",tell:a.tell,show:c}}function ro(e){let t=Ee(e),n=["",`A · ${t.a}`,`B · ${t.b}`],[o,s]=[
!1,!0].map(r=>e.summary.filter(a=>a.same===r));return d("table",{class:"fv-summary"},d("thead",{},d("tr",{},...n.map(r=>d(r?"th":"td",r?{scope:"col"}:{},r)))),d(
"tbody",{},...o.map(Pi)),...s.length?[d("tbody",{class:"fv-alike","aria-label":"The same in both"},...s.map(Pi))]:[])}function Pi({name:e,address:t,a:n,b:o,same:s}){
return d("tr",{class:s?"":"fv-differs"},d("th",{scope:"row"},e,...t?[" ",R(Number(t))]:[]),_i(n),_i(o))}function _i([e,t,n]){return d("td",{},...t?[d("span",{class:n?
`fv-${n}`:"","aria-hidden":"true"},t)," "]:[],e)}function km(e,t,n){let o=n.all.map(r=>{let a=n.difference(r),i=n.matter.includes(r);return d("li",{},d("button",
{type:"button",class:"fv-difference-row",data:{row:String(r)},onclick:()=>e.go(r)},...i?[d("b",{class:"fv-matters"},r===t.decides.row?"decides":"ends a fork"),"\
 "]:[],...zi("A",a.a),...zi("B",a.b)))}),s=d("ol",{class:"fv-difference-list","aria-label":"All rows that differ",hidden:!0},...o);return{element:s,tell(r){if(!s.
hidden)for(let a of o){let i=a.firstElementChild;i.dataset.row===String(r)?(i.setAttribute("aria-current","step"),i.scrollIntoView({block:"nearest"})):i.removeAttribute(
"aria-current")}}}}function zi(e,t){return t?[d("span",{class:"fv-difference-side"},d("b",{},e),` ${t}`)]:[d("span",{class:"fv-difference-side fv-difference-non\
e"},d("b",{},e)," has no such step")]}function xm(){let e={class:"fv-icon"};return{status:d("span",{class:"fv-status",role:"status"}),input:d("input",{type:"search",name:"find","aria-label":"Find in\
 both",placeholder:"Find in both",title:"A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3}),
buttons:t=>[k("found-previous","▲","Previous found (shift+Enter)",()=>t(-1),e),k("found-next","▼","Next found (Enter)",()=>t(1),e)]}}function vm(e,t,n){return t.
flatMap(({who:o,side:s},r)=>{let{store:a}=n[s],{shown:i}=a.tables[o];return a.order(o).filter(l=>i[l]&&Wt(e,a.region(o,l))).map(l=>[r,l])})}function Ni(e,t,n,o){
let{status:s,input:r,buttons:a}=xm(),i=a(g=>h(g)),c=null,l=[],f=-1;function u(){let g=l[f];l=c?vm(c,n,o):[],f=qn(l,g),p(),t.pick()}function p(){s.classList.remove(
"fv-wrong"),s.textContent=c?l.length?`${f<0?"":`${f+1} of `}${l.length} found`:"none found":"";for(let g of i)g.hidden=!l.length}function h(g){if(!l.length)return;
f=f<0?g>0?0:l.length-1:(f+g+l.length)%l.length;let[w,b]=l[f],{who:y,side:v}=n[w];o[v].selectRow(y,b);let x=o[v].store.tables[y];t.reveal([[x.start[b],x.end[b]]]),
p()}function m(g){[f,c]=[-1,null];try{c=g.trim()?jt(g):null,u()}catch(w){u(),s.classList.add("fv-wrong"),s.textContent=w.what??w.message}}return Sm(e,r,h,m),e.tools.
find.append(r,...i,s),p(),{name:"find",rows:()=>l,focus:()=>r.focus(),renew(){c&&u()},ask(g){r.value=g,m(g)},text:()=>r.value}}function Sm(e,t,n,o){t.addEventListener(
"input",()=>o(t.value)),t.addEventListener("keydown",s=>{if(s.key==="Enter")n(s.shiftKey?-1:1);else if(s.key==="Escape")t.value="",o(""),e.root.focus();else return;
s.preventDefault(),s.stopPropagation()})}var Ri={ok:"✓ ",failed:"✗ ",risk:"! "},$m={"○":"cause","✗":"failure","✓":"goes well"};function Om([e,t]){return e==="address"?R(Number(t)):e==="name"?
d("bdi",{},t):e in Ri?d("b",{class:`fv-${e}`},d("span",{"aria-hidden":"true"},Ri[e]),t):d("span",{},t)}function Di(e,t){let{headline:n,links:o}=t.decides,s=o.map(
c=>({link:c,element:Mm(e,c)})),r=d("ol",{class:"fv-chips","aria-label":"What leads to the two outcomes"});s.forEach(({link:c,element:l},f)=>{let u=f===0?null:o[f-
1].side===c.side?"→":"against";r.append(d("li",{},u?d("span",{class:"fv-chip-between","aria-hidden":u==="→"?"true":null},u):null,l))});let a=d("h1",{class:"\
fv-verdict-says",title:`A: ${t.a.title}
B: ${t.b.title}`},...n.map(Om));return{element:d("div",{class:"fv-headline"},a,...s.length?[r]:[]),resize(){for(let{link:c,element:l}of s)W(l,".fv-chip-says").replaceChildren(
...ji(c,e.size==="phone"))},tell(c){for(let{link:l,element:f}of s)c[l.side]===l.step?f.setAttribute("aria-current","step"):f.removeAttribute("aria-current")}}}function Mm(e,t){
let n=t.side.toUpperCase();return d("button",{type:"button",class:"fv-chip",data:{do:"link",role:t.role,side:t.side,step:String(t.step)},title:`Go to step ${t.step}\
 of ${n}: ${t.label}`,onclick:()=>e.goStep(t.side,t.step,t.row)},...t.sign?[d("span",{class:`fv-chip-sign fv-chip-${t.role}`,title:$m[t.sign]},t.sign)]:[],d("sp\
an",{class:"fv-chip-says"},...ji(t,e.size==="phone")))}function ji(e,t){return[d("b",{},e.side.toUpperCase()),t?` ${e.step}`:` step ${e.step}: ${e.label}`]}var Bi=e=>[["p","p","go to the difference that decides",e.decide],["x","x","next difference",e.nextDifference],["X","shift+x","previous difference",e.differenceBefore]];var Em=[{who:"parent",side:"a",title:"PARENT",note:"(same in both)",short:"(both)",x0:.02,x1:.29},{who:"child",side:"a",title:"CHILD A",x0:.36,x1:.64},{who:"chi\
ld",side:"b",title:"CHILD B",x0:.71,x1:.98}],Lm=[{who:"parent",side:"a",title:"PARENT A",x0:.01,x1:.215},{who:"parent",side:"b",title:"PARENT B",x0:.265,x1:.47},
{who:"child",side:"a",title:"CHILD A",x0:.53,x1:.735},{who:"child",side:"b",title:"CHILD B",x0:.785,x1:.99}];function Wi(e,t,n,o){let s=n?Em:Lm,r=(u,p)=>s.findIndex(
h=>h.who===u&&h.side===p),a=(u,p)=>p.flatMap(([h,m])=>{let g=r(h,u);return g<0?[]:[[g,m]]}),i=u=>[...a("a",u(t.a)),...a("b",u(t.b))],c=u=>e.store.step===e.decides.
row&&e.decides.place?.[0]===u,l=u=>!!e.decides.freed[L.indexOf(s[u].side)];return{map:Tt(e,{...o,columns:s.map(({side:u,...p})=>({...p,store:t[u].store})),links:[],
subject:()=>e.store.step===e.decides.row?e.decides.place:null,freed:(u,p)=>c(p)&&l(u),kept:(u,p)=>s[u].who==="child"&&c(p)&&e.decides.freed.includes(!0)&&!l(u),
needed:n?[1,2]:[2,3],equals:n?[[1,2]]:[[2,3]],picked:()=>i(u=>u.pickedRows()),found:()=>e.foundRows(),select(u,p,h={}){let{who:m,side:g}=s[u];p>=0?t[g].selectRow(
m,p,h.add):h.dll!==void 0&&h.dll>=0?t[g].select({dll:h.dll},h.add):t[g].select(null)}}),columns:s}}var C=(e,...t)=>({panes:t,weight:e}),Ae=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),re=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});var Le=["pair-algorithm","pair-calls","pair-sorting","pair-recursion","pair-said"],ao=[C(1,"why-a"),C(1,"why-b")],Jt=(e=42)=>Ae("compare-words",e,...ao),Am={wide:()=>Ae(
"compare-wide",1,C(46,"space"),re("compare-wide-right",54,Jt(),Ae("compare-wide-low",58,C(48,"differences"),C(52,...Le)))),middle:({height:e})=>Ae("compare-midd\
le",1,C(642,"space"),e<600?re("compare-middle-low",614,Jt(58),C(42,"differences",...Le)):re("compare-middle-right",614,Jt(42),C(32,"differences"),C(26,...Le))),
narrow:({height:e})=>Ae("compare-narrow",1,C(460,"space"),e<430?C(506,"why-a","why-b","differences",...Le):re("compare-narrow-right",506,C(44,"why-a","why-b"),C(
56,"differences",...Le))),phone:()=>re("compare-phone",1,C(60,"space"),C(40,"why-a","why-b","differences",...Le)),present:({width:e})=>e<1100?re("compare-presen\
t-low",1,C(58,"space"),e<700?re("compare-said",42,...ao):Jt(42)):Ae("compare-present",1,C(65,"space"),re("compare-said",35,...ao))},Fi=e=>Am[e.kind==="present"?
"present":e.size](e);function Hi(e,t,n){let o=d("section",{class:"fv-sheet","aria-hidden":"true"});e.root.append(o);let s=null;function r(){s??=e.store.step,e.go(t.opening,!0),e.colours.
onPaper(!0);for(let i of[e,e.sides.a.ui,e.sides.b.ui])for(let c of i.parts)c.makeUp?.();Kn(e),o.replaceChildren(...Tm(t,n),...Pm(t,n),...Cm(t))}function a(){e.colours.
onPaper(!1),s!==null&&e.go(s,!0),s=null}return{name:"print",fill:r,close:Un(r,a,()=>e.parts)}}function Tm(e,t){let n=Ee(e),o=t.shown(e.opening),s=e.decides.row===
e.opening?"where it is decided":"shown";return[d("h2",{},"The two forks"),d("ul",{},...["a","b"].map(r=>d("li",{},d("b",{},r.toUpperCase()),` ${e[r].title} (${n[r]}\
), ${s}: step ${o[r]} of ${e[r].words.length-1}`)))]}function Cm(e){return e.summary.length?[d("h2",{},"What differs as a whole"),ro(e)]:[]}function Pm(e,t){let n=t.
matter.slice(0,Xn);if(!n.length)return[];let o=["A","what A does","B","what B does"].map(s=>d("th",{},s));return[d("h2",{},`Differences that matter, of ${t.all.
length} in all`),d("table",{},d("thead",{},d("tr",{},...o)),d("tbody",{},...n.map(s=>_m(e,t,s)))),...Ke(t.matter.length-n.length,"differences")]}function _m(e,t,n){
let o=t.difference(n),s=t.shown(n),r=n===e.decides.row,a=["a","b"].flatMap(i=>[d("td",{},o?.[i]?String(s[i]):"–"),d("td",{},o?.[i]||"has no such step")]);return d(
"tr",{class:r?"fv-decides":""},...a)}function zm(e,t,n){let{presenting:o,projected:s}=e.layout;(s?e.places.more:n).append(t),t.textContent=o?"Leave":"Present"}function Ye(e,t,n){let o=k(e,"",t,n,{class:"\
fv-icon","aria-label":t});return o.append(K(e)),o}function Xi(e,t,n){let{store:o}=e,s=mt(e,()=>x(),e.host.keep?.playing),r=d("output",{class:"fv-number","aria-l\
ive":"off"}),a=d("output",{class:"fv-count","aria-live":"off"}),i=Im(e,t),c=jm(s),{before:l,after:f}=Nm(e),u=Bm(e,t);e.tools.find=d("div",{class:"fv-find",role:"\
search"});let{pace:p,speed:h}=It(s),m=Rt(e),{present:g,exported:w,tools:b}=Rm(e,n),y={...i,play:c,before:l,after:f,number:r,which:u,count:a,find:e.tools.find},v=d(
"div",{class:"fv-bar",role:"toolbar","aria-label":"Comparing"},...Object.values(y));e.places.player.append(v),e.places.more.append(...b,m.element),m.room.append(
p,h,g,...w),e.fit=()=>{for(let S of[l,f])S.textContent=Dm(S===l,e.size);v.append(...Object.values(y)),zm(e,g,m.room),x();for(let S of[e.tools.find,a,u,i.first,i.
last])(e.size==="phone"||v.scrollWidth>v.clientWidth+1)&&m.room.append(S)};function x(){let{a:S,b:A}=t.shown(o.step),{ends:_}=e,Ve=ae=>e.size==="phone"?"":` of ${ae}`,
Je=[d("b",{},`A ${S}`),`${Ve(_.a)} · `,d("b",{},`B ${A}`),Ve(_.b)];r.replaceChildren(...Je),r.title=`row ${o.step} of ${t.last}`;let Te=e.differences();a.textContent=
Ci(Te,o.step),i.first.disabled=i.back.disabled=o.step===0,i.next.disabled=i.last.disabled=o.step===t.last,l.disabled=!Te.some(ae=>ae<o.step),f.disabled=!Te.some(
ae=>ae>o.step),u.value=e.which,c.tell(),p.value=s.policy,h.value=String(s.speed)}return{element:v,tell:x,play:()=>s.toggle(),keep:()=>s.keep(),close(){s.close(),
m.close()}}}function Im(e,{last:t}){let{store:n}=e;return{first:Ye("first","First row (Home)",()=>e.go(0)),back:Ye("back","Previous row (left arrow)",()=>e.go(n.
step-1)),next:Ye("next","Next row (right arrow)",()=>e.go(n.step+1)),last:Ye("last","Last row (End)",()=>e.go(t))}}function Nm(e){let t=n=>()=>e.press(n);return{
before:k("difference-before","◀ ≠ Difference","Previous difference (shift+x)",t("X")),after:k("difference","Difference ≠ ▶","Next difference (x)",t("x"))}}
function Rm(e,t){let n=k("present","Present","The map and the words alone, large (Esc leaves)",()=>e.present()),o=()=>e.ask({kind:"export",step:e.store.step});return{
present:n,exported:e.host.request?[k("export","Export","Write one file to step through in any browser",o)]:[],tools:[...t?[k("leave","↩ To the fork","Leave th\
e comparison",t)]:[],Ye("theme","Light or dark (t)",()=>e.toggleTheme()),k("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon"})]}}function Dm(e,t){
let n=t==="phone"||t==="narrow"?"":"Difference";return(e?`◀ ≠ ${n}`:`${n} ≠ ▶`).trim()}function jm(e){let t=k("play","","Play, or stop (space)",()=>e.toggle(),
{class:"fv-main-button"});return Object.assign(t,{tell:()=>{let o=e.playing?"Stop":"Play";t.dataset.now!==o&&(t.replaceChildren(K(e.playing?"stop":"play"),d("sp\
an",{},o)),t.dataset.now=o,t.setAttribute("aria-label",o))}})}function Bm(e,t){let n=d("select",{"aria-label":"Which differences",title:"Which differences the b\
uttons stop at",data:{do:"which"},onchange:()=>e.choose(n.value==="all"?"all":"matter")},d("option",{value:"matter",disabled:!t.matter.length},"Differences that\
 matter"),d("option",{value:"all"},`All ${t.all.length}`));return n}var Wm=new Set(["decision","failure","done"]);function Ui(e,t){let n=r=>so(t,{a:r(e.a),b:r(e.b)}),o=[e.a,e.b].find(r=>r.verdict?.occupant)??e.a,s=n(r=>Object.keys(
r.notes??{}).map(Number));return{...e.a,opening:e.opening,diagnosis:null,live:null,decisions:n(r=>r.decisions),failures:n(r=>r.failures),notes:Object.fromEntries(
s.map(r=>[r,""])),verdict:{...o.verdict,links:e.decides.links.map(r=>({...r,step:r.row}))},said:[]}}function Ki(e,t,n){let o=0,s=Fm(e,t);return{data:n,get step(){
return o},get last(){return t.last},get tables(){return{...e.a.tables,ticks:{mark:s}}},stand(r){o=r},rowsOfSteps:r=>so(t,r),order:()=>[],shown:()=>[],words:()=>({
what:t.difference(o)?.a??"",phase:""})}}function Fm(e,t){let n=new Array(t.last+1).fill("other");for(let o of L)e[o].tables.ticks.mark.forEach((s,r)=>{Wm.has(s)&&
(n[t.rowOf(o,r)]=s)});return n}var Hm=["algorithm","calls","sorting","recursion"];function Yi(e,t){let{root:n}=e;n.classList.add("fv","fv-compare"),n.tabIndex=-1,n.setAttribute("role","group"),
n.setAttribute("aria-label",`two forks compared: ${t.a.title} and ${t.b.title}`);let o={a:qi(),b:qi()},s=d("div",{class:"fv-grid"}),r=c=>s.append(io(e,c).pane);
r({name:"space",title:"Address spaces, low at the top",head:!1});for(let c of L)s.append(Xm(e,t,c,o[c]));r({name:"differences",title:"What differs",scrolls:!0});
for(let c of Hm){let l=D().find(f=>f.name===c);l&&s.append(Gi(e,t,l,o))}let a=Km(t);if(a){s.append(Gi(e,t,a,o));for(let c of L)qm(t[c],o[c].bodies.said)}e.places=
{verdict:d("div",{class:"fv-verdict-line fv-compare-line"}),more:d("div",{class:"fv-more"}),player:d("div",{class:"fv-player"}),live:d("div"),legend:d("div",{class:"\
fv-legend"}),main:d("div",{class:"fv-main"},s),grid:s};let i=d("div",{class:"fv-timelines"},...L.map(c=>Gm(t,c,o[c])));return n.replaceChildren(e.places.verdict,
e.alert.element,e.places.player,i,e.places.main),o}function qi(){return{bodies:{},panes:{},more:{}}}function io(e,t,n=t.name){let{name:o,title:s,scrolls:r}=t,a=d(
"section",{class:`fv-pane fv-${n}`,id:`${e.mine}${o}`,"aria-label":s,data:{pane:o}}),i=Vt(e,t),c=n==="space"?a:d("div",{class:"fv-body",tabindex:r?0:null});return a.
append(i.element,...c===a?[]:[c]),e.heads.set(o,i),e.specs.set(o,t),e.panes[o]=a,e.bodies[o]=c,{pane:a,body:c}}function Xm(e,t,n,o){let s=n.toUpperCase(),{pane:r,
body:a}=io(e,{name:`why-${n}`,title:`Words of ${s}`,head:!1,scrolls:!0},"why");return r.dataset.side=n,r.prepend(d("p",{class:"fv-side-line"},d("b",{class:"fv-l\
etter"},s)," ",...Um(t[n])," ",d("span",{class:"fv-waiting"}))),o.panes.why=r,o.bodies.why=a,r}function Um(e){if(e.waits)return[d("b",{class:"fv-waits"},"… has \
not ended")];if(e.succeeded)return[d("b",{class:"fv-ok"},"✓ succeeds")];let t=(e.verdict?.links??[]).findLast(o=>o.role==="failure")?.step,n=t===void 0?[]:[d(
"span",{class:"fv-at-step"},` at step ${t}`)];return[d("b",{class:"fv-failed"},"✗ fails",...n)]}function Gi(e,t,n,o){let{name:s}=n,r={...n,name:`pair-${s}`,figure:void 0,
head:!0,scrolls:!1,unused:()=>L.every(c=>n.unused?.(t[c]))?n.unused?.(t.a)??"":"",said:void 0},{pane:a,body:i}=io(e,r,"pair");for(let c of L){let l=d("span",{class:"\
fv-pane-more"}),f=d("div",{class:"fv-body",tabindex:n.scrolls?0:null}),u=d("section",{class:`fv-half fv-${s}`,"aria-label":`${c.toUpperCase()}: ${r.title}`,data:{
side:c}},d("header",{class:"fv-half-head"},d("b",{class:"fv-letter"},c.toUpperCase()),l),f);o[c].panes[s]=u,o[c].bodies[s]=f,o[c].more[s]=l,i.append(u)}return a}
function Km(e){return L.some(t=>e[t].said.length)?{name:"said",title:"Assumed",scrolls:!0}:null}function qm(e,t){let n=Yt(e.said);t.append(n?.element??d("p",{class:"\
fv-none"},"nothing"))}function Gm(e,t,n){let o=d("div",{class:"fv-timeline"});n.panes.timeline=o,n.bodies.timeline=o;let{title:s,policy:r,waits:a,succeeded:i}=e[t],
c=a?"…":i?"✓":"✗";return d("section",{class:"fv-timeline-row","aria-label":`Timeline of ${t.toUpperCase()}`,data:{side:t}},d("div",{class:"fv-timeline-nam\
e",title:`${s}
${r}`},d("b",{},`${t.toUpperCase()} `,d("span",{class:a?"fv-waits":i?"fv-ok":"fv-failed"},c)),d("span",{class:"fv-label"},Ee(e)[t])),o)}var Ym=["timeline","why","algorithm","calls","sorting","recursion"];function co(e,t,n,o){let{bodies:s}=o,r=d("div",{class:"fv-side-root",data:{side:n}}),i=ye(r,
t,{onSelect:l=>e.selectedIn(n,l)},`${e.mine}${n}-`);i.colours.close();let c=i.go;return Object.assign(i,Zm(e,n,o)),{ui:i,name:n,move:c,root:r,get step(){return i.
store.step},async make(l){for(let f of D()){if(!Ym.includes(f.name)||!!f.figure!==l)continue;let u=s[f.name];f.before?.(i,u);let p=f.figure?await ze(i,f.figure,
u):[];if(!p)return;let h=await f.make(i,u,...p);h&&i.parts.push(h),f.name==="why"&&Vm(o.panes.why)}},resize(){Object.assign(i,{size:e.size,tall:e.tall,type:e.type});
for(let l of i.parts)l.resize?.()},restyle(l){for(let f of i.parts)f.restyle?.(l);for(let{name:f}of Jm(r))e.root.style.setProperty(f,r.style.getPropertyValue(f))},
close(){for(let l of i.parts)l.close?.(),l.view&&Q(l.view)}}}function Vm(e){let t=W(e,".fv-kicker");t.setAttribute("aria-live","polite"),W(e,".fv-side-line").append(
t)}function Jm({style:e}){return Array.from(e,t=>({name:t}))}function Zm(e,t,{bodies:n,panes:o,more:s}){return{bodies:n,panes:o,holds:e.holds,paired:!0,places:{
...e.places,marks:d("div")},colours:e.colours,heads:new Map(Object.entries(s).map(([r,a])=>[r,{more:a}])),specs:new Map(D().map(r=>[r.name,r])),bar:{tell(){},play:e.
play},keys:{press:r=>e.keys.press(r),help:r=>e.keys.help(r)},layout:{fold(){},full:e.full},full:e.full,theme:e.theme,toggleTheme:e.toggleTheme,go:r=>e.goStep(t,
r),forward:()=>e.forward()}}var Qm=0;async function Vi(e,t,n={}){let o=Li(t),s=eg(e,t,o,n);Y.set(e,s),s.holds=()=>Y.get(e)===s&&!n.closed?.();let r=Yi(s,t),a={a:co(s,t.a,"a",r.a),b:co(s,t.
b,"b",r.b)};s.sides=a;let{request:i}=n,c=n.leave??(t.back&&i?()=>i({kind:"back"}):null),l=Di(s,t);s.places.verdict.append(l.element,s.places.more),s.parts.push(
l),s.layout={presenting:!1,projected:!!n.slide},s.player=Xi(s,o,c),s.layout=gt(s),s.keys=dt(s),s.press=s.keys.press,s.listed=Ii(s,t,o,{body:s.bodies.differences,
more:s.heads.get("differences").more}),s.tellAll=()=>ng(s,o,l);let f=o.held(n.keep?.row??n.step??t.opening);Ji(s,o,f),s.layout.lay();for(let u of L)a[u].resize(),
await a[u].make(!1);return s.colours.apply(),s.tellAll(),e.addEventListener("keydown",s.keys.onKey),Z(e,n.focus),await rg(s,t,a),s.colours.apply(),s.parts.push(
Hi(s,t,o)),s.layout.watch(),ag(s,n),e.dataset.ready="true",Z(e,n.focus),ig(s)}function eg(e,t,n,o){let s=ye(e,Ui(t,n),{...o,aligned:!0,onSelect:void 0},`c${Qm+=
1}-`),r=Ki(t,n,s.data);Object.assign(s,{host:{...o,aligned:!0},store:r,plan:Fi,ends:{a:t.a.words.length-1,b:t.b.words.length-1},decides:t.decides,which:o.keep?.
which??(n.matter.length?"matter":"all"),differences:()=>s.which==="matter"&&n.matter.length?n.matter:n.all,bar:{tell(){},play:()=>s.player.play()},foundRows:()=>s.
find?.rows()??[],...tg(n,()=>s),...sg(()=>s)}),s.moreKeys=Bi(s);let a=s.restyle;return s.restyle=i=>{a(i);for(let c of L)s.sides?.[c].restyle(i)},s.resized=()=>{
for(let i of L)s.sides[i].resize();s.parts.forEach(i=>i.resize?.())},s}function tg(e,t){function n(o,s=!1){let r=t(),a=e.held(o);a===r.store.step&&!s||(Ji(r,e,a),
r.tellAll(),!s&&(r.host.onStep?.(a),Ie()))}return{go:n,forward:()=>n(t().store.step+1),goStep(o,s,r=e.rowOf(o,s)){let a=t();e.shown(a.store.step)[o]!==s&&n(r)},
tell:()=>t().tellAll(),choose(o){t().which=o,t().tellAll()},nextDifference:()=>n(Ai(t().differences(),t().store.step)),differenceBefore:()=>n(Ti(t().differences(),
t().store.step)),decide:()=>n(t().data.opening),play:()=>t().player.play()}}function Ji(e,t,n){e.store.stand(n);let o=t.shown(n);for(let s of L)e.sides[s].move(
o[s]);e.space?.update(),e.find?.renew()}function ng(e,t,n){let{step:o}=e.store;e.root.dataset.row=String(o),n.tell(t.shown(o)),e.player.tell(),e.listed.tell(o);
for(let s of L)og(e.panes[`why-${s}`],t.waits(o,s))}function og(e,t){e.toggleAttribute("data-waits",t);let n=e.querySelector(".fv-waiting");n&&(n.textContent=t?
"has no such step":"")}function sg(e){let t=!1,n=o=>L.forEach(s=>o(e().sides[s].ui));return{selectedIn(o,s){if(t)return;let r=e();t=!0,r.sides[o==="a"?"b":"a"].
ui.select(s),t=!1,r.root.dataset.selected=s,r.space?.pick(),r.host.onSelect?.(s)},select:(o,s)=>e().sides.a.ui.select(o,s),selectNext:o=>e().sides.a.ui.selectNext(
o),selected:()=>e().sides.a.ui.selected()??e().sides.b.ui.selected(),pickedRows:()=>e().sides.a.ui.pickedRows(),pickedSteps:()=>e().store.rowsOfSteps({a:e().sides.
a.ui.pickedSteps(),b:e().sides.b.ui.pickedSteps()}),selectedSpans(){let o=[];return n(s=>o.push(...s.selectedSpans())),o}}}async function rg(e,t,n){try{let o=e.
bodies.space;$t(o);let s=await ze(e,"space",o);if(!s)return;let[r,a]=s,i={a:n.a.ui,b:n.b.ui},{map:c,columns:l}=Wi(e,i,t.sameParent,{body:o,figure:r,view:a});e.space=
i.a.space=i.b.space=c,e.parts.push(c),e.find=e.search=Ni(e,c,l,i);for(let f of L)await n[f].make(!0)}catch(o){e.alert.complain(`the figures could not be drawn: ${o.
message??o}`,"The words, the listing and the calls still work.")}}function ag(e,t){let n=t.keep?.selected||t.selected;n&&e.select(n),t.keep?.query&&e.find?.ask(
t.keep.query),t.keep?.range&&e.space?.show(t.keep.range)}function ig(e){let{root:t,alert:n,sides:o}=e;return{ui:e,views:o,go:e.go,select:e.select,complain:n.complain,
theme:e.colours,get step(){return e.store.step},get selected(){return t.dataset.selected??""},keep:()=>({row:e.store.step,theme:e.colours.name(),which:e.which,selected:t.
dataset.selected??"",layout:e.layout.keep(),playing:e.player.keep(),query:e.find?.text(),range:e.space?.kept()??null}),message(...s){delete t.dataset.busy,n.message(
...s)},refused(s,r){delete t.dataset.busy,n.complain(s,r)},close:()=>cg(e)}}function cg(e){let{root:t}=e;for(let n of[e.player,e.layout,e.colours])n?.close();t.
removeEventListener("keydown",e.keys.onKey);for(let n of L)e.sides[n].close();for(let n of L)e.sides[n].ui.store.go(0);for(let n of e.parts)n.close?.(),n.view&&
Q(n.view);t.classList.remove("fv-compare"),Y.get(t)===e&&(Y.delete(t),t.replaceChildren())}var lg=e=>()=>({request:t=>e.send(t)});function Zi(e,t,n={}){let{show:o,follow:s,tell:r,fail:a,close:i}=bg(e,t,{hostOf:n.hostOf??lg(e),sized:n.sized??(()=>()=>{}),
onView:n.onView??(()=>{})}),c=Lo(o,a),l=[["change:step",s],["change:selected",s],["change:data",()=>c(void 0)],["msg:custom",r]];for(let[f,u]of l)e.on(f,u);return{
ready:c(void 0),close(){for(let[f,u]of l)e.off(f,u);i()}}}function fg(){let e="";function t(){e&&URL.revokeObjectURL(e),e=""}return{close:t,link(n,o){return t(),
e=URL.createObjectURL(new Blob([o],{type:"text/html"})),d("a",{href:e,download:n,data:{do:"download"}},"download")}}}function dg(e,t){return t?.close(),delete e.
dataset.ready,e.forkviz=null}function ug(e,t,n){let[o,s]=[t.get("step"),t.get("selected")];typeof o=="number"&&e.step!==o&&e.go(o),n.onStep(e.step),e.selected!==
void 0&&e.selected!==s&&e.select(s)}function pg(e){let t=fg(),n=[];function o(){let s=e();if(s)for(let[r,a]of n.splice(0))hg(s,t,r,a)}return{late:o,close:t.close,
say(s,r){n.push([s,r]),o()}}}function hg(e,t,n,o){n?.kind==="error"?e.refused(n.what,n.advice):n?.kind==="waits"?e.waits?.(n.text):n?.kind==="nothing"?delete e.
ui.root.dataset.busy:n?.kind==="linked"?e.linked?.(n.fragment,n.told):n?.kind==="exported"&&e.message(`${n.text} `,t.link(n.name,o[0]))}function mg(e,t){function n(o,s){
!t()||e.get(o)===s||(e.set(o,s),e.save_changes())}return{onStep:o=>n("step",o),onSelect:o=>n("selected",o)}}function gg(e){return Object.fromEntries(["selected",
"panes","bare"].map(t=>[t,e.get(t)]))}function wg(){let e=new WeakMap,t=null;return{next(n,o,s){let r=n?.keep();return r&&e.set(t,r),t=o,r&&{...e.get(o)??r,theme:r.
theme,step:s,row:void 0}}}}function bg(e,t,{hostOf:n,sized:o,onView:s}){let r=null,a=null,i=!1,c=()=>{},l=wg(),f=null,u=()=>[a,f].includes(e.get("data")),p={...mg(
e,u),closed:()=>i},h=pg(()=>u()&&!i?r:null);async function m(){let b=e.get("data");if(i||u())return h.late();let y=await nt(b).catch(_=>{throw f=b,_});if(i||b!==
e.get("data"))return;[a,f]=[b,null];let v=e.get("step");if(y.live&&r?.fork===y.live.fork)return r.adopt(y,v),h.late();let x=l.next(r,y,v),S=ot(t);r=dg(t,r),c(),
c=o(t);let A={step:v,...gg(e),keep:x,focus:S,...n(y),...p};if(r=await(y.a?Vi:Mi)(t,y,A),i)return void r.close();t.forkviz=r,s(r,y),g(),h.late()}function g(){r&&
u()&&ug(r,e,p)}function w(b){let y=`The explorer could not be built: ${b.message??b}`;if(!r)return i||t.append(y);r.refused(y,"What you see is what was there be\
fore."),p.onStep(r.step),h.late()}return{show:m,follow:g,fail:w,tell:h.say,close(){i=!0,c(),h.close(),r?.close()}}}var yg="300px";function Qi(e,t,n){let o=new Map,s=new Map;function r(c){let l=s.get(c);if(l)return l;let f=nt(W(document,`#forkviz-data-${c}`).textContent??"");
return s.set(c,f),f}async function a(c){c.dataset.state="coming";let l=await r(c.dataset.explorer??""),f=c.dataset.step===void 0?null:Number(c.dataset.step),u=Oo(
l,f),p=Mo(u),h=(c.dataset.panes??"").split(" ").filter(Boolean),m=document.createElement("div");m.style.height="100%",c.replaceChildren(m);let{ready:g}=Zi(u,m,{
hostOf:w=>({...p(w),theme:t(),panes:h,slide:n()}),onView(w){o.set(c,w),w.theme.name()!==t()&&w.theme.toggle(),w.ui.layout.slide(n())}});await g,c.dataset.state=
o.has(c)?"ready":"failed"}let i=new IntersectionObserver(c=>{for(let{target:l,isIntersecting:f}of c){if(!f)continue;i.unobserve(l);let u=l;a(u).catch(p=>{u.dataset.
state="failed",u.textContent=`The explorer can't be shown: ${p.message??p}`})}},{rootMargin:yg});for(let c of e.querySelectorAll(".fl-explorer"))i.observe(c);return{
views:o,turned(){for(let{ui:c}of o.values())c.layout.slide(n())}}}var kg={PageDown:1,PageUp:-1},xg=8,vg=40,ec=e=>[...e.querySelectorAll(".fl-text details:not([open])")];function Sg(e){let t=e.composedPath()[0];return we(e)||!!t?.
closest?.(".fv[data-presenting]")}function tc(e,t){if(!t)return;let n=document.activeElement;(!e.contains(n)||n?.disabled)&&t.focus({preventScroll:!0})}var nc=e=>{
let t=e.getBoundingClientRect().bottom-window.innerHeight;return t>xg?t:0};function $g(e,t){let n=nc(t),o=window.innerHeight-e.offsetHeight-vg;return n&&window.
scrollBy({top:Math.min(n,o),behavior:"instant"}),n>0}function Og(e,t){let n=ec(t);for(let o of n)o.open=!0;return tc(e,n[0]?.querySelector("summary")??null),n[0]?.
scrollIntoView({block:"nearest"}),n.length>0}function Mg(e,t,n){let o=s=>{let r=kg[s.key];!e()||!r||s.ctrlKey||s.altKey||s.metaKey||Sg(s)||(s.preventDefault(),s.
stopPropagation(),t(r))};document.addEventListener("keydown",o,!0),document.addEventListener("keydown",({key:s,defaultPrevented:r})=>{e()&&s==="Escape"&&!r&&n()})}
function Eg(e){let t=e.findIndex(n=>{let{bottom:o,height:s}=n.getBoundingClientRect();return s>0&&o>80});return Math.max(t,0)}function oc(e,t,n){let o=[...e.querySelectorAll(
".fl-part")],s=d("span",{class:"fl-place",role:"status"}),r={class:"fl-button"},a=k("slide-before","‹ Previous","the slide before (PageUp)",()=>h(-1),r),i=k("\
slide-next","Next ›","the next slide (PageDown)",()=>h(1),r),c=k("slides","Present","as slides",()=>p(!l),r),l=!1,f=0;t.prepend(s,a,i,c);function u(){e.toggleAttribute(
"data-presenting",l);let m=o[f].closest(".fl-slide");for(let g of e.querySelectorAll(".fl-slide"))g.toggleAttribute("data-shown",g===m);o.forEach((g,w)=>g.toggleAttribute(
"data-shown",w===f));for(let g of[a,i])g.hidden=!l;a.disabled=f===0,i.disabled=f===o.length-1&&ec(o[f]).length===0&&!nc(o[f]),s.textContent=l?`Slide ${f+1} of ${o.
length}`:"",c.textContent=l?"Leave slides":"Present"}function p(m){m&&(f=Eg(o)),l=m,u(),n(),m?window.scrollTo(0,0):o[f].scrollIntoView()}function h(m){if(m>0&&($g(
t,o[f])||Og(t,o[f])))return u();let g=Math.min(Math.max(f+m,0),o.length-1);g!==f&&(f=g,u(),window.scrollTo(0,0),tc(t,o[f]))}Mg(()=>l,h,()=>p(!1));for(let m of o)
m.tabIndex=-1;return u(),{presenting:()=>l}}function sc(){let e=W(document,"#forkviz"),t=W(document,"#fl-bar"),n=window.matchMedia("(prefers-color-scheme: dark)"),o="",s=()=>o||(n.matches?"dark":"light"),
r=null;function a(){e.dataset.theme=s(),document.documentElement.dataset.theme=s();for(let{ui:f}of r?.views.values()??[])f.colours.name()!==s()&&f.colours.toggle()}
let i={class:"fl-button","aria-label":"light or dark"},c=()=>{o=s()==="dark"?"light":"dark",a()};t.append(k("theme","◐","light or dark",c,i));let l=oc(e,t,()=>r?.
turned());a(),r=Qi(e,s,l.presenting),n.addEventListener("change",a),document.documentElement.dataset.forkviz="ready"}sc();})();
