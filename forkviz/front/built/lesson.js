"use strict";
"use strict";(()=>{function gi(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var d=gi;function x(e,t,n,o,s={}){return d("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function v(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var wi={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function q(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=v("path",{d:wi[e],style:"\
fill:currentColor"});return v("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var bi={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function Se(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=v("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append(v("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=bi[t];return r&&
s.append(v("path",{d:r,style:`${n};fill:none`})),s}function $(e){return e<0?"–":`0x${e.toString(16)}`}function E(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function te(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function ne(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}var Fn="DecompressionStream",yi=()=>Fn in globalThis;function Hn(e){return Uint8Array.from(atob(e),t=>t.charCodeAt(0))}function Xn(e,t){if(!yi())throw new Error(
`this browser has no ${Fn}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var Un=e=>new Blob([e]).stream();var Y=["parent","child"];var j={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},Dt={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var Oe={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},Xe=1e3,jt=50,qn=` 	\r
 `,Kn={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var xi=2**26,Gn=()=>({left:xi});function fe(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,fe(s,t)]));let n=$i.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${Bt(e[0])}`);return n(e,t)}var Bt=e=>String(JSON.stringify(e)).
slice(0,40);function z(e,t){let n=Array.isArray(e)?fe(e,t):null;if(!Array.isArray(n))throw new Error(`no list, but ${Bt(e)}`);return n}function Ue(e,t){if(!Number.
isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list of ${Bt(e)} items, which is not a number or too many`);return t.left-=e,e}function le(e,t){if(!e)throw new Error(
t)}function Wt(e,t){let n=[];for(let s of e){let[r,a,i]=Array.isArray(s)?s:[];n.push(r===j.BESIDE?ki(n[a],z(i,t)):z(s,t))}let[o]=n;return le(n.length>0&&n.every(
({length:s})=>s===o.length),"columns are of different lengths"),n}function ki(e,t){return le(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+
n)}function Yn(e,t){return le(Array.isArray(e)&&e.length===t.length,"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var vi=[[j.PLAIN,Si],[j.RUNS,Oi],[
j.STEPS,Mi],[j.NUMBERED,Ei],[j.HOLES,Li],[j.ROWS,Ai],[j.RAGGED,Ci],[j.RECORDS,Ti],[j.TABLE,_i],[j.PATTERNS,zi]],$i=new Map(vi);function Si(e,t){Ue(e.length-1,t);
let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]=="object"&&(n[o]=fe(n[o],t));return n}function Oi([,e,t],n){let o=z(e,n),s=[],r=z(t,n);le(r.length===o.
length,"runs without a value");for(let a=0;a<o.length;a+=1){let i=s.length+Ue(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function Mi([,e,t],n){let o=z(
t,n);Ue(o.length+1,n);let s=[e],r=e;for(let a of o)s.push(r+=a);return s}function Ei([,e,t],n){let o=z(e,n);return z(t,n).map(s=>o[s])}function Li([,e,t],n){let o=z(
t,n),s=0;return z(e,n).map(r=>r?o[s++]:null)}function Ai([,...e],t){let n=Wt(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function Ci([
,e,t],n){let o=z(t,n),s=0;return z(e,n).map(r=>o.slice(s,s+=Ue(r,n)))}function Ti([,e,...t],n){let o=Yn(e,Wt(t,n));return o[0][1].map((s,r)=>Object.fromEntries(
o.map(([a,i])=>[a,i[r]])))}function _i([,e,...t],n){return Object.fromEntries(Yn(e,Wt(t,n)))}var Pi=new RegExp(`([${Object.values(Dt).join("")}])`);function zi([
,e,t,...n],o){let s=0,r=z(e,o).map(a=>{let i=String(a).split(Pi),c=i.filter((u,p)=>p%2),l=n.slice(s,s+=c.length).map(u=>z(u,o));le(l.length===c.length,"a patter\
n lacks what is in its gaps");let f=c.map(u=>u===Dt.HEXADECIMAL);return{pieces:i.filter((u,p)=>p%2===0),hex:f,columns:l,turn:0}});return z(t,o).map(a=>{let i=r[a];
return le(i!==void 0,"a text of no pattern"),Ii(i)})}function Ii(e){let{pieces:t,hex:n,columns:o}=e,s=e.turn++,r=t[0];for(let a=0;a<o.length;a+=1){let i=o[a][s];
r+=(n[a]?`0x${i.toString(16)}`:i)+t[a+1]}return r}var Vn=2**29-2**10;async function qe(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e=="string"&&e.trimStart().
startsWith("{")?JSON.parse(e):Jn(JSON.parse(await Ri(Xn(Un(Ni(e)),"deflate").getReader())),Gn())}catch(n){throw new Error(`the data can't be read: ${n?.message??
n}`,{cause:n})}}function Ni(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?Hn(e.trim()):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}
async function Ri(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>Vn)throw e.cancel(),new Error(
`they are more than ${Vn} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function Jn({as:e,in:t,of:n},o){let{changes:s,...r}=t,a={...e,
...fe(r,o)};for(let[i,c]of Object.entries(n))a[i]=Jn(c,o);return s&&(a.changes=Di(fe(s,o),a)),a}function Di({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,
columnNames:i}){let c=n.map(([f,u],p)=>({table:f,column:u,rows:o[p],now:s[p],next:0,cells:[...r[a[f]][i[u]]]})),l=0;return e.map(f=>{let u=[];for(let p=l+f;l<p;l+=
1){let h=c[t[l]],m=h.rows[h.next];if(!(m>=0&&m<h.cells.length))throw new Error("a step changes a row that is not there");let g=h.now[h.next];u.push([h.table,h.column,
m,g,h.cells[m]]),h.cells[m]=g,h.next+=1}return u})}var ji={selected:"",panes:[],bare:!1,height:0};function Zn(e,t){let n={...ji,...e},o=[];function s(r,...a){for(let i of o)i[0]===r&&o.includes(i)&&i[1](...a)}return{
get:r=>n[r],set(r,a){let i=typeof r=="string"?{[r]:a}:r,c=Object.keys(i).filter(l=>n[l]!==i[l]);Object.assign(n,i);for(let l of c)s(`change:${l}`)},save_changes(){},
send:t,on(r,a){o=[...o,[r,a]]},off(r,a){o=o.filter(i=>i[0]!==r||i[1]!==a)},fire:s}}function Qn(e,t=null){let{after:n}=e,o=n?{...n,a:e,back:!0}:null,s=t,r=Zn({data:e,step:t},({kind:a,number:i})=>{let{data:c,step:l}={data:r.get("data"),step:r.get(
"step")};a==="remedy"&&o&&c===e&&i===n.number?(s=l,r.set({data:o,step:o.opening})):a==="back"&&c===o&&r.set({data:e,step:s})});return r}function eo(e){return({after:t,
back:n})=>({compare:t?()=>e.send({kind:"remedy",number:t.number}):void 0,leave:n?()=>e.send({kind:"back"}):void 0})}function to(e){return e.getRootNode().activeElement??null}function oe(e){let t=to(e);return t&&e.contains(t)?t:null}function Me(e){let t=to(e);return!t||t===document.
body}function Ke(e){let t=oe(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:Bi(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function Bi({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function V(e,t){if(!t||!(Me(e)||
oe(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function Ge(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}function no(e,t){let n=[],o=null;async function s(){for(;n.length;){let[r]=n.splice(0).slice(-1);try{await e(r)}catch(a){t(a),await null}}o=null}return r=>(n.push(
r),o??=s(),o)}function Wi(e,t){return e.phaseNames?.[t]?.label??""}function I(e,t){return`${t} ${Wi(e,t)}`.trim()}function oo(e,t){return e.phaseNames?.[t]?.who??""}function de(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}var ro=e=>e.replace(/^\[(.*)\]$/,"$1");function ao(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=E(a.end[t]-a.start[t]),c=ro(a.title[t]),l=a.use[t],f=l===
"injected"&&a.source[t]==="assumed";if(r){let u={text:"✗ in the way",shorter:["✗ in way"],strong:!0,alarm:!0};return l==="reservation"?[u,{text:"own reserva\
tion",shorter:["its own"]}]:[u,f?so(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,shorter:[`\
? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(
/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:f?[{...so(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}\
, ${i}`,shorter:[c],strong:n}]}function so(e,t){let n=["unknown occupant","unknown"];return e?{text:`perhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function io(e,t,n=!1){
return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["\
free"]}}var co=e=>({text:`${E(e)} free`,shorter:[E(e)]});function lo({columns:e,differ:t,assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&
!o?"no change, assumed":"no change"}function fo(e,t,n){if(t.count>1)return{name:`${t.count} regions, too thin to be told apart here: zoom in`};let o=e.store.region(
e.who,t.first);return{name:o.name||`(${o.use})`,where:`${$(o.start)} – ${$(o.end)}`,size:E(o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:$(o.
base),source:n(o)}}function uo(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${ro(s)}\
: ${$(r)} – ${$(a)}, ${E(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),a=r.start-s.end,i=a>0?`${E(a)} apart`:a===0?"side by side":"overla\
pping";return`2 selected, ${E(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([
s,r])=>`${s} ${E(r)}`);return`${e.length} selected: ${o.join(", ")}`}var po=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var Fi="http://www.w3.org/2000/svg",Hi={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function J(e,t,...n){let o=document.createElementNS(Fi,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function Ft(e){let t=Hi[e];if(!t)return null;let n=`var(--mark-${e})`;return J("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke-\
width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function Ye(e){if(e==="note")return d("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=Ft(e);return J(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}function ho(e,t){for(let[n,o]of Object.entries(t.timeline))e.
style.setProperty(`--mark-${n}`,String(o));e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var Xi=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],Ui=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function Z(e){return d("dl",{},...e.flatMap(([t,n])=>[d("dt",{},t),d("dd",{},n)]))}var Ht=e=>d("ul",{},...e.map(t=>d("li",{},...Array.isArray(t)?t:[t]))),
Ee=e=>d("p",{},e);function qi(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[Se(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[d("h3",{},"Regions"),Ht([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),d("h3",
{},"Where a DLL is in the child"),Ht(s)]}function Ki(e){let t=e.data.help.marks.map(([n,o,s])=>[d("span",{class:"fv-help-mark"},Ye(n),o),s]);return[Ee("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),Z(t)]}function Gi({data:e}){let t=Object.
entries(e.phaseNames??{}).map(([n,o])=>[I(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[Ee(`As under the policy ${e.policy}, in the order \
of a successful fork.`),Z(t)]}function Yi({data:e}){let t=new Map(e.switches);return[Ee("A switch turns a part of a policy on or off: the name of a policy may b\
e followed by +topsort or -topsort. Marked ✓: on in this fork."),Z(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function Vi({data:e}){return[Ee("\
In a notebook the fork can be changed and run again: move a DLL or change its size, turn a switch, take a place in the child, or add a fault. The view stays whe\
re it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),d("h3",{},"Faults"),Z(e.help.faults)]}function Ji(e,t,n){let o=a=>Z(a.
map(([,i,c])=>[d("kbd",{},i),c])),{data:s}=e,r=[...Ui,...po];return{keys:["Keys",[o(t()),...s.still?[]:[d("h3",{},"While you present"),o(n())],d("h3",{},"Mouse"),
Ht(r)]],...s.still?{}:{timeline:["Timeline",Ki(e)]},map:["Map",qi(e)],...s.still?{}:{phases:["Phases",Gi(e)],policies:["Policies",[Ee("Each policy is the fork m\
achinery of one period."),Z(s.help.policies)]],switches:["Switches",Yi(e)],whatif:["What if",Vi(e)]},find:["Find",[Z(Xi.map(([a,i])=>[d("code",{},a),i]))]],glossary:[
"Glossary",[Z(s.glossary.map(([a,i],c)=>[d("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},a),i]))]]}}function mo(e,t,n){let o=null;function s(a){let i=o?.
querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}function r(){let a=Object.entries(Ji(e,t,n)),i=a.map(
([c,[l]])=>d("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=d("dialog",{class:"fv-help","aria-label":"Help"},d("header",{},d("nav",
{"aria-label":"Parts of the help"},...i),x("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Close",class:"fv-icon"})),d("div",{class:"fv-help-body",
tabindex:0},...a.map(([c,[l,f]])=>d("section",{},d("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...f)))),e.root.append(o)}return{get open(){return!!o?.open},toggle(a){
if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&s(a)}}}function Zi(e){let{store:t,lecture:n}=e;return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page U\
p, shift+n","previous decision",n.back],[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.
go(t.step-1)],...e.sides?[]:Qi(n)]}var Qi=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what \
happens next",e.reveal]];function ec(e,t){let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).
map(Number).sort((i,c)=>i-c);return[["ArrowLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork\
, the next real step",()=>e.forward()],["PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],
["Home","Home","first step",()=>e.go(0)],["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(
s(o.decisions))],["N","shift+n","previous decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",
()=>e.go(r(o.failures))],["c","c","next step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(
r(e.pickedSteps()))],["m","m","next note of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous \
DLL",()=>e.selectNext(-1)],["g","g","go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−",
"zoom out",()=>e.space?.zoomBy(1/.6)],["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold the\
m again",()=>e.space?.unfold?.()],["/","/","find regions",()=>e.search?.focus()],["w","w","what if: change the fork and run it again (in a notebook)",()=>e.whatIf()],
...e.moreKeys?[]:tc(e),["t","t","light or dark",()=>e.toggleTheme()],["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the pres\
entation",()=>e.select(null)]]}var tc=e=>[["p","p","present: the map and the words alone, large; again leaves",()=>e.present()]];function Ve(e){let t=Zi(e),n=mo(
e,()=>o,()=>t),o=[...e.moreKeys??[],...ec(e,()=>n.toggle())],s=new Map(o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(f=>[f,l])));function a({key:c,
shiftKey:l}){let f=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.lecture.active&&r.get(f)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||
n.open)return;let l=c.composedPath?.()[0]??c.target;if(Ge(c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let f=a(c);f&&(c.preventDefault(),
c.stopPropagation(),e.guard(f))}return{onKey:i,help:n.toggle,press:c=>s.get(c)?.()}}var Xt="|";function yo(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>xo(r.at(-1)),i=()=>r.map(u=>Je(n,u)).join(Xt);function c(u){r=u,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(u,p=!1){let h=typeof u=="string"?rc(n,u):u&&u.dll!==-1?[u]:[];c(p&&h.length?nc(n,r,h):h)}function f(u){let p=n.dlls.
length,h=u>0?0:p-1;p&&l({dll:a()<0?h:(a()+u+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>go(e.store,r),pickedSteps:()=>sc(
e,a()),selectedSpans:()=>oc(e.store,go(e.store,r)),select:l,selectNext:f,selectRow:(u,p,h=!1)=>l(wo(e.store,u,p),h),selectRows(u){let p=u.map(([h,m])=>wo(e.store,
h,m));c([...new Map(p.map(h=>[Je(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function nc(e,t,n){let o=n.map(r=>Je(e,r)),s=t.filter(r=>!o.includes(Je(
e,r)));return s.length<t.length?s:[...s,...n]}function go(e,t){if(!t.length)return[];let n=new Set(t.map(xo)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function oc(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function sc({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function wo(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var xo=e=>e&&"dll"in e?e.dll:-1;function Je(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${$(t.start)}`}function rc(e,t){let n=bo(e,t);
return n?[n]:t.split(Xt).flatMap(o=>bo(e,o)??[])}function bo(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(Xt)?null:{who:o,start:Number(s)}}var ac=["shown","windows","stays"],ic=Kn.parent.filter(e=>!ac.includes(e));function ko(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)cc(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>lc(e,o),read:(o=t)=>fc(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??dc(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>uc(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function cc({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,f,u]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?f:u;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function lc({strings:e,words:t},n){
let[o,s,r,a,i,c,l,f,u]=t[n];return{phase:o,kind:c,dll:u,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[f],facts:i.map(p=>e[p])}}function fc({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function dc(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function uc({tables:e},t,n){let o=e[t],s={who:t};for(let r of ic)s[r]=o[r][n];return s}function pc(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s)}var vo=()=>window.matchMedia?.("(prefers-color-scheme: dark)");function hc(){
let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.vscodeThemeKind.includes(
"dark")?"dark":"light":vo()?.matches?"dark":"light"}function mc(e){let t=vo(),n=new MutationObserver(e);return n.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.("change",e)}}function $o(e,t){let n=t||
"",o=!1,s=()=>o?"light":n||hc();function r(){let i=e.themes[s()];e.root.dataset.theme=s(),pc(e.root,i),e.restyle(i),o||e.host.onTheme?.(s())}let a=mc(()=>{n||r()});
return{get:()=>e.themes[s()],apply:r,name:s,toggle(){n=s()==="dark"?"light":"dark",r()},onPaper(i){o!==i&&(o=i,r())},close:a}}function So(){let e=d("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(x("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(d("b",{},"Error: "),s,d("br"),r)}return{element:e,
hide:t,complain:o,message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof Error?r.message:String(r);o(a,"The explorer sti\
ll works; load it again if what it shows is wrong.")}}}}var gc=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],wc=[[700,"high"],[560,"low"],[0,"least"]],bc={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},yc={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:19,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},Oo=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],Mo=e=>Oo(gc,e),Eo=e=>Oo(
wc,e),Ze=(e,t=!1)=>(t?yc:bc)[e];function ue(e,t,n,o){let s=ko(t),r=So(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:Ze("middle"),search:null,asks:null,live:null,cause:null,byBase:xc(t),...vc(t),theme:()=>i.colours.get(),toggleTheme:()=>i.
colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>i.asks?.toggle(),full:c=>i.layout.full(
c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...kc(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=yo(i,a),Object.assign(i,i.picked.forUi),i.colours=$o(i,n.keep?.theme??n.theme),i}function xc({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function kc(e,t,n,o,s){function r(i,c=!1){let l=t.step,f=t.go(i);if(!(t.step===l&&!c)){for(let u of n)u.
update?.(f);a(),c||o.onStep?.(t.step)}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();t.step===
t.last&&i?i.step():r(t.step+1)}}}function vc(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function se({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function B(e,t,n){n?e[t]="true":delete e[t]}var qt="forkviz.layout",$c=()=>({folded:{},tabs:{},sizes:{},full:""}),Ut=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function Sc(e){let{folded:t,tabs:n,sizes:o,
full:s}=Ut(e),r=(i,c)=>Object.fromEntries(Object.entries(Ut(i)).filter(([,l])=>typeof l===c)),a=Object.entries(Ut(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function Ao(e,t){let n=Sc(e??(t?Oc():null));return{choices:n,save(){t&&
Lo(n)},forget(){Object.assign(n,$c()),t&&Lo(null)}}}function Oc(){try{return JSON.parse(localStorage.getItem(qt)??"null")}catch{return null}}function Lo(e){try{
e?localStorage.setItem(qt,JSON.stringify(e)):localStorage.removeItem(qt)}catch{}}var O=(e,...t)=>({panes:t,weight:e}),F=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),H=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function Mc({unused:e,
height:t}){if(t<440){let o=O(52,"algorithm","calls","sorting","recursion");return H("middle-low",670,O(48,"why"),o)}if(e("recursion")){let o=O(27,"calls","sorti\
ng","recursion");return H("middle-right",670,O(46,"why"),O(27,"algorithm"),o)}let n=F("middle-calls",31,O(316,"recursion"),O(346,"calls","sorting"));return H("m\
iddle-deep",670,O(40,"why"),n,O(29,"algorithm"))}function Co(e){let t=(e.plan??Ec[e.kind==="whole"?e.size:e.kind])(e);return To(t,e)??F("empty",1)}var Ec={wide:()=>F(
"wide",1,O(760,"space"),H("wide-middle",640,O(36,"why"),O(32,"sorting"),O(32,"recursion")),H("wide-right",488,O(42,"algorithm"),O(24,"calls"),O(34,"said"))),middle:e=>F(
"middle",1,O(586,"space"),Mc(e)),narrow:({height:e})=>F("narrow",1,O(430,"space"),e<330?O(506,"why","algorithm","calls","sorting","recursion"):H("narrow-right",
506,O(50,"why"),O(50,"algorithm","calls","sorting","recursion"))),phone:()=>H("phone",1,O(60,"space"),O(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?H:F)("present",1,O(52,"space"),O(48,"why")),still:({width:e})=>(e<700?H:F)("still",1,O(64,"space"),O(36,"why")),aligned:({width:e})=>H("aligne\
d",1,O(63,"space"),e<560?O(37,"why","calls"):F("aligned-words",37,O(50,"why"),O(50,"calls"))),some({panes:e,width:t}){let n=Lc.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return F("some",1,...n.map(a=>O(1,a)));let[s,...r]=n;return o>1?F("some",1,O(1,s),O(1,...r)):H("some",1,O(1,s),O(1,...r))}},Lc=["\
space","why","recursion","sorting","algorithm","calls"];function To(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>To(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(...Ac(e.id,o)),s.length?{...e,parts:s}:null}function Ac(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...O(1,r),folded:!0}));n.push({...F(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var Cc={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},Tc=[240,110],pe=e=>"panes"in e?e.
panes[0]:e.id;function Qe(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>Cc[a]??Tc);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map(Qe),o=n.reduce((r,a,i)=>r+(Kt(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var _o=e=>"panes"in e&&!!e.folded,Kt=e=>"panes"in e?void 0:e.fixed;function _c(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function Gt(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>Kt(g)??Qe(g)[a]),l=r.map(g=>Kt(g)===void 0),f=r.filter(
(g,w)=>l[w]).map(g=>n(e,pe(g))),u=f.length>0&&f.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?u?n(e,pe(g))??0:g.weight:0),h=_c(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};Gt(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!_o(g)&&!_o(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var Po=24;function Pc({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function zc(e){let t=d("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return Ic(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-Po:Po,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function Ic(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function Nc(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${pe(t.parts[n])} and ${pe(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function zo(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return zc({line:a,move(i,c){let{split:l}=a(),
f=Pc(a(),i,c),u=l.parts.map((p,h)=>[pe(p),f[h]]);t.sizes[l.id]=Object.fromEntries(u),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),se(l,i.box),Nc(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function Io(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=u=>u===n.full;function c({panes:u,folded:p,box:h,key:m},g){let w=u.length>1,b=w?o.draw(m,u,u.some(i)?g:h):
u[0],y=w?o.height():0;for(let k of u){let M=i(k)&&!p,S=M?g:h;se(s[k],{...S,y:S.y+y,height:S.height-y});let{dataset:L}=s[k];B(L,"folded",p),B(L,"tabbed",w),B(L,"\
full",M),B(L,"behind",w&&k!==b);let P=a.get(k);r.get(k)?.tell(p,P?.unused?.(e.data,e)||P?.said?.(e)||"")}}function l(u,p){let h=s[u];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(u)&&m(n.full);B(h.dataset,"away",(g||!m(u))&&!h.hidden)}function f(u,p,{over:h,size:m}){for(let y of Object.
keys(s))B(s[y].dataset,"over",y===h);let g=s[h];if(!g)return;let w=u.find(({panes:y})=>y.includes("why"))?.box??p,b=m==="phone"?0:w.x;se(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(u,p,h){for(let m of u)c(m,p);o.drop(new Set(u.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,u);f(u,p,h)}}}var Rc={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},Dc=["algorithm","calls"];function jc(e,t){let[n,o,s]=[...e.children];n.hidden=!1,o.hidden=!0;
let r=e.clientWidth,a=r>0&&n.offsetWidth+s.offsetWidth>r;n.hidden=a,o.hidden=!a,o.value=t}function Bc(e,t,n,{shown:o,pick:s}){let r=n.map(u=>d("button",{type:"b\
utton",role:"tab",id:`${e.mine}tab-${u}`,data:{tab:u},"aria-controls":e.panes[u].id,onclick:()=>s(u)})),a=d("div",{class:"fv-tab-list",role:"tablist","aria-labe\
l":"Panes"},...r),i=n.map(u=>d("option",{value:u},e.specs.get(u).title)),c=d("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},
...i),l=d("span",{class:"fv-tabs-end"}),f=d("div",{class:"fv-tabs",data:{key:t}},a,c,l);return f.addEventListener("keydown",u=>{let p={ArrowLeft:-1,ArrowRight:1}[u.
key];if(!p)return;u.preventDefault(),u.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),f}function Wc(e,t,n){let o=t.querySelectorAll(
"[role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??Rc[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),jc(t,n)}function No(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=Bc(e,i,c,{shown:()=>r(c),pick(u){t.tabs[c[0]]=u,n()}}),f={element:l,panes:c};return o.set(i,f),e.panes[c[0]].before(l),f}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...Dc,...c.map(({panes:f})=>f[0])]))t.tabs[l]=i},draw(i,c,l){let f=r(c),{element:u}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return se(u,{...l,height:s()}),Wc(e,u,f),f},drop(i){for(let[c,{element:l,panes:f}]of o)if(!i.has(c)){for(let u of f)
e.heads.get(u)?.home();l.remove(),o.delete(c)}}}}function Ro(e,t){let{host:n}=e,o=Ao(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,over:""},a=No(e,s,()=>u()),i=zo(t,s,()=>u()),
c=Io(e,t,s,a),l="";function f(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=Mo(h),Xc(e,r,m),e.fit?.();let g=Co(Hc(e,t,r,s)),w=Bo(t),
b=Qe(g)[1],y={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:k,separators:M}=Gt(g,y,(L,P)=>s.sizes[L.id]?.[P]),S=JSON.stringify([k,y,s.full,s.tabs,r,
p.dataset.tall]);return S===l?!1:(l=S,t.style.height=`${y.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}px`:""),c.place(k,y,
r),i.draw(s.full?[]:M),!0)}function u(){o.save(),f()&&e.resized()}return{lay:f,choices:s,keep:()=>structuredClone(s),get presenting(){return r.presenting},get size(){
return r.size},...Fc(e,r,s,a,u),reset(){o.forget(),u()}}}function Fc(e,t,n,o,s){let r={present(a){t.presenting=a,B(e.root.dataset,"presenting",a),s()},fold(a,i=!jo(
e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},
over(a){let i=t.size==="wide"&&Do(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus(
{preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;return!0}};return r}function Do({host:e,data:t},{presenting:n}){
return n?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var Yt=(e,t)=>e.specs.get(t)?.unused?.(e.data,e)??"";function jo(e,t,n,o){
let s=n.folded[o];return s!==void 0?s:Yt(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!Yt(e,"recursion")}function Hc(e,t,n,o){let s=Do(e,n),r=n.size==="wide"&&s===
"whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{size:n.size,panes:new Set(a),folded:i=>jo(
e,n,o,i),unused:i=>!!Yt(e,i),kind:s,plan:e.plan,...Bo(t)}}function Bo({parentElement:e}){return{width:e?.clientWidth??0,height:e?.clientHeight??0}}function Xc(e,{
size:t,presenting:n},o){let{root:s}=e;e.size=s.dataset.size=t,e.tall=s.dataset.tall=Eo(o),e.type=Ze(t,n);for(let[r,a]of Object.entries(e.type))s.style.setProperty(
`--type-${r}`,`${a}px`)}var Uc=["decisions","all"],qc=[.5,1,2],Kc={decisions:1800,all:350},Gc=new Set(["decision","failure","done"]);function Vt(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>Gc.has(e[s])||n.has(s)||s===o)}function Le(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function et(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&Uc.includes(n.policy)?n.policy:"decisions",a=n.speed&&qc.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):Vt(o.tables.ticks.mark,Le(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(f,Kc[r]/a)}function f(){o.step<o.last&&e.go(c()),
o.step<o.last?l():u()}function u(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:u,toggle(){
return i?u():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function Yc({store:e,data:t}){let n=()=>t.still?[]:Vt(e.tables.ticks.mark,Le(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...Le(t),-1)<0?e.last:Math.max(...Le(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function Wo(e,t,n){
let o=Yc(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...Vc(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function Vc(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(u){a=!0;try{e.go(u)}finally{a=!1}s()}function c(u){u!==void 0&&(Object.assign(t,{asked:u,
covered:t.predicting}),i(t.covered?Math.max(u-1,0):u))}function l(){let{step:u}=e.store,p=t.predicting&&o()&&n.has(u);Object.assign(t,{asked:u,covered:p}),s()}function f(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let u=n.after(r());u===void 0&&!t.covered?e.forward():c(u)},back:()=>c(n.before(r())),reveal:f,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?f():s()},moved(){!a&&o()&&l()},turned:l}}function Fo({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}function Xo(e,t){let{root:n}=e,o=Wo(e,()=>t.presenting,s);function s(){let u=oe(n)?.dataset.do==="reveal";B(n.dataset,"covered",o.covered),B(n.dataset,"early",o.
early),u&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&Jc(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),Ho(n),i()&&document.exitFullscreen().catch(()=>{}),oe(
n)?.dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&
t.presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function f(u){if(!t.presenting||!Me(n)||n.contains(u.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=u;if(h||m||g)return;u.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||u.preventDefault()}return window.addEventListener("keydown",f,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",f,!0),Ho(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function Jc(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function Ho(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function tt(e){let{root:t,places:n}=e,o=Ro(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=Xo(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&Ge(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get size(){
return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}function nt(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function Uo(e){return nt(
e).join(" ")}function N(e){let t=nt(e),n=t.length>1&&t.at(-1)==="0000";return d("code",{class:"fv-address"},...t.map((o,s)=>d("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}var Zc="[data-folded], [data-behind], [data-away]",qo=e=>!e?.closest(Zc);function Ko(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(!a)return;let c=a;
a=null,o?.(c)}return n.update=c=>{a=Qc(a,c),qo(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{qo(e.panes[t])&&i(),s?.()},n.renew=()=>{a=null,r?.()},n}function Qc(e,t){
if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var Jt=new Map;function _(e){if(Jt.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;Jt.set(t,{...e,make:(o,...s)=>Ko(o,t,n(o,...s))})}
function X(){return[...Jt.values()]}function Go(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?Zt(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function Zt(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var Qt=(e={})=>v("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),el={cx:7,cy:7,r:5.5,fill:"currentColor"},tl={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},nl={d:"M3 3l8 8M11 3l-8 8",fill:"none"},Yo={certain:()=>[v("circle",el)],likely:()=>[Qt(),v("path",tl)],possible:()=>[
Qt()],undecided:()=>[Qt({"stroke-dasharray":"2 2"})],excluded:()=>[v("path",{...nl,stroke:"currentColor","stroke-width":1.75})]};function Vo(e){return e.class===
"undecided"?"undecided":e.certainty}function he(e,t=!1){let n=(Yo[e]??Yo.possible)(),s=v("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return d("span",{class:a},s,r)}var ol={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},sl={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function Jo({proof:e,verified:t}){let n=e?ol[e]:void 0,o=sl[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function Zo([e,t,n]){let o=d("span",{"ari\
a-hidden":"true"},t);return d("span",{class:`fd-badge fd-badge-${e}`},o,n)}var rl={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},al={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function il(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?dl(e,s):null,t.replaceChildren(...s?[cl(e,s),ll(),n.element]:
r?fl(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function cl(e,t){return d("h1",{class:"fv-verdict-says",title:e.
data.title},d("b",{class:"fv-verdict-head"},d("span",{"aria-hidden":"true"},`${rl[t.kind]} `),`${t.head}:`)," ",d("span",{},...es(t.pieces)))}var ll=()=>d("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function es(e){return e.map(([t,n])=>t==="address"?N(Number(n)):t==="name"?d("bdi",{},String(n)):String(n))}
function fl(e){return[d("h1",{class:"fv-verdict-says"},e.data.title),d("div",{class:"fv-verdict-chain"},d("p",{class:"fv-census"},e.data.census),...ts(e))]}function dl(e,t){
let n=t.links.filter(f=>f.role!=="retry"),o=t.links.filter(f=>f.role==="retry"),s=n.map(f=>({link:f,element:Qo(e,f)})),r=o.length?{link:o[0],element:Qo(e,o[0])}:
null,a=d("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=d("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...pl(e,t),...ts(e));function c(){
let{step:f}=e.store,u=n.at(-1);if(!(!u||f>=u.step||n.some(p=>p.step===f)))return o.findLast(p=>p.step<=f)}function l(){let{step:f}=e.store,u=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&u&&(r.link=u,en(e,r.element,u,f),p.splice(-1,0,{link:u,element:r.element,at:f}));for(let m of p)m.element.ariaCurrent=m.at===f?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>d("li",{},g?d("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:f,element:u}of s)en(e,u,f,f.step);l()}}}function Qo(e,t){let n=d("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),en(e,n,t,t.step),n}function en(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:al[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?ul():s?d("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?d("b",{},r):null,r?" ":null,d("span",{},c??i)].filter(f=>f!==null))}function ul(){return v("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},v("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function pl(e,{remedy:t}){if(!t)return[];let n=Go(e,t);return[d("p",{class:"fv\
-remedy"},d("b",{},"Remedy:")," ",...es(t.pieces),...n?[" ",x("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function ts(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[x("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}_({name:"verdict",title:"Verdict",head:!1,make:il});function ot(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var ns=64,hl=["selection_glyph","nonselection_glyph",
"muted_glyph","decimated_glyph"],ml=["set_data","set_visuals","after_visuals","after_lazy_visuals","map_data"];function me(e){let t=Object.fromEntries(ml.map(n=>[
n,()=>{}]));for(let n of e.renderer_views?.values()??[])for(let o of hl)n[o]&&Object.assign(n[o],t)}function st(e){let t=new Map;return(n,o)=>{let s=e.get(n),r=s.
data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/ns)*ns);if(i!==a&&(s.visible=!1),r.data=gl(o,i),i===a)
return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function gl(e,t){let n={x:NaN,
y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(Math.max(
t-s.length,0)).fill(n[o]??0)]]))}function R(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,s])=>[o,
{value:s}])))}function D(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function rt(e){return new Map(e.renderers.map(t=>[t.name,t]))}function at(e,t){
for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var wl="DejaVu Sans, Segoe UI, system-ui, sans-serif",Ae,it=new Map;function K(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=it.get(o);if(s!==void 0)return s;Ae===
void 0&&(Ae=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return Ae&&(Ae.font=`${n} ${t}px ${wl}`,r=Ae.measureText(e).width),it.
size>5e3&&it.clear(),it.set(o,r),r}function ge(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}var os=new WeakMap;function bl(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return tn(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function tn(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function ss(e){
let t=d("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=bl(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>d("li",{},Ye(r),a)))};return os.set(e,n),n(),t}function nn(e){os.get(e)?.()}function sn(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function Ce(e,t,n=12,o="normal"){return e.find(s=>K(s,n,o)+(s.length>3?8:2)<=t)??""}function rn({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?I(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function rs(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of Y){let[g,w]=n[m],b=t.boxes.filter(y=>y.who===m&&y.band>=0);e(`la\
ne ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(y=>y.left+.5),right:b.map(y=>y.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(y=>I(a,i[y.band])),title:b.map(y=>c[y.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>on(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>Ce([I(a,i[m.band]),i[m.band]],m.right-m.left,s))});let f=t.boxes.find(m=>m.count===0),[u,p]=n.child,h=rn(o);
e("phase unreached",{left:f?[f.left+.5]:[],right:f?[f.right-.5]:[],top:f?[u]:[],bottom:f?[p]:[],name:f?[h[0]]:[],title:f?["the child ended before"]:[]}),e("unre\
ached name",{x:f?[(f.left+f.right)/2]:[],y:f?[on(n.child)]:[],text:f?[n.named?Ce(h,f.right-f.left,s):""]:[]})}var on=e=>((e[0]??0)+(e[1]??0))/2;function as(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,f)=>{let u=Math.round(t.at(f));a.get(l)!==u&&(a.set(l,u),r.set(l,[...r.get(l)??[],f]))});let i=l=>l.
map(f=>s.words(f).what);for(let l of["other","call"]){let f=n.steps&&!n.thin?r.get(l)??[]:[],u=f.map(t.at),p=l==="call"?4:1.5;e(`mark ${l}`,{x0:u,x1:u,y0:f.map(
()=>n.axis-p),y1:f.map(()=>n.axis+p),step:f,what:i(f)})}for(let l of["frame","decision","done","failure"]){let f=n.thin?l==="failure"?is(o.data):[]:n.steps?r.get(
l)??[]:[];e(`mark ${l}`,{x:f.map(t.at),y:f.map(()=>n.marks),step:f,what:i(f)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?[t.width]:[],y0:c?[n.axis]:[],y1:c?
[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function is(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(t.step)).map(t=>t.step)}function cs(e,t,n,{
data:o,store:s},r){let a=n.steps?tn(o):null,[i]=is(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),f=a&&i!==void 0&&Math.abs(l-c)>16,u=n.thin?[l-Math.sign(l-c)*14,
n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,u[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,u[1]]];e("link",{xs:f?[p[0]]:[],ys:f?[p[1]]:[]}),r(n.thin?
Math.sign(l-c):0),e("link head",{x:f?[u[0]]:[],y:f?[u[1]]:[],step:f?[0]:[],what:f?[""]:[]}),e("link cause",{x:a?[c]:[],y:a?[n.marks]:[],step:a?[a.step]:[],what:a?
[s.words(a.step).what]:[]})}function an(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>
0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,f]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),y1:l.map(()=>f),step:i,what:i.map(()=>"")}),
e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>on(n.child)),text:c.map((h,m)=>n.named?Ce([`child ${m+1}`,String(m+1)],(h?.right??0)-(h?.left??0)+4):"")});let u=n.
steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:u.map(t.at),y:u.map(()=>n.arrow+1),text:u.map(()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():
[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var ct=14,ls=4;function yl(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+ls}M0 ${o-ls}V${s}`}function fs(e){
let{store:t,data:n}=e,o=d("div",{class:"fv-phase-now","aria-hidden":"true"}),s=J("svg",{class:"fv-cursor",width:2*ct,"aria-hidden":"true"}),r="";function a(c,l){
let f=t.tables.ticks.mark[t.step],u=`${f}/${l}/${JSON.stringify(c)}`;if(u===r)return;if(r=u,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-ct}\
 0 ${2*ct} ${c.height}`),!c.steps||c.thin){s.replaceChildren(J("path",{class:"fv-cursor-line",d:yl(c,l)}));return}let p=Ft(f==="call"?"":f),h=J("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(J("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,J("path",{class:"fv-cursor-head",d:`M0 ${c.axis+1}\
L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,f,u){let p=de(t.tables.bands,t.step),h=p<0?null:c.boxes.find(b=>b.band===p);if(a(l,h?.who??""),s.style.transform=`tr\
anslateX(${f+c.at(t.step)-ct}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"];o.textContent=l.named?Ce([I(n,
m),m],h.right-h.left,u,"bold"):"",o.style.transform=`translate(${f+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.
fontSize=`${u}px`}return{elements:[o,s],stand:i}}function xl(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,f)=>f).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,f)=>l+(e[f]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,f)=>s.has(f)||!i?o:l/i*a);for(let l of c)s.add(l)}}function kl({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function ds({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function cn(e,t,n,{missing:o=0,least:s=31}={}){
let r=kl(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,f=xl(i.map(h=>h.count**.85),
n-l,s),u=0,p=0;for(let h of r)h.left=u,u+=h.count?f[p++]??0:l,h.right=u;return{boxes:r,width:n,at:h=>vl(i,h),step:h=>$l(i,h)}}function vl(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function $l(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var Sl=7,Ol=54,Ml={missing:12,least:6},El=new Set(["failure","decision","frame","done"]);function Ll(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&R(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of Y)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function Al({store:e,data:t}){let n=de(e.tables.
bands,e.step),o=n<0?"":`, ${I(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function Cl(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function Tl(e,t,n,o){let s=rt(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:st(s),inset:0,size:12,cursor:fs(e),slider:d(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>d("span",{class:"fv-lane"},a)),rows:sn(88),laid:cn(e.store.tables,e.store.last,800)}}var _l=(e,t)=>K(
e,t,"bold"),Pl=e=>Math.max(e.type?.label??12,12);function us({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",Al(e))}function zl(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),us(e)}function Il(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=sn(a),{tables:c}=t.store,{size:l,least:f}=ds(c,r,Pl(t),_l);e.size=l,n.min_border_left=i.thin?0:Ol;let[u=""]=rn(
t),p=i.thin?Ml:{missing:K(u,l)+14,least:f},h=e.laid=cn(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])R(o.get(m).glyph,{text_font_size:`${l}px`});rs(s,h,i,t,l),as(s,h,i,t),cs(s,h,i,t,m=>{R(o.get("link head").glyph,
{angle:m*Math.PI/2})}),an(s,h,i,t),zl(e)}function Nl({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,f=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return f;let{mark:u}=e.store.tables.ticks,p=f,h=Sl;for(let m=Math.max(f-20,0);m<=Math.min(f+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!El.has(u[m])||g>=h||([p,h]=[m,g])}return p}function Rl(e,t,n,o){me(o);let s=Tl(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r=D(
()=>Il(s));return Cl(e,t,s.slider,(a,i)=>Nl(s,a,i)),e.places?.marks.replaceChildren(ss(e)),at(n,r),r(),{name:"timeline",update:()=>us(s),pick(){an(s.give,s.laid,
s.rows,e),nn(e)},resize:r,renew(){r(),nn(e)},restyle(a){ot(n,a),Ll(s.renderers,a),ho(e.root,a),r()},figure:n,view:o}}_({name:"timeline",title:"Timeline",figure:"\
timeline",head:!1,make:Rl});var hs=e=>`${e.start}-${e.end}`;function ms(e){return new Set(e.map(hs)).size}function gs(e,t){let{spans:n,first:o,last:s}=e,r=Dl(e,t),a=[...r].sort((l,f)=>o[l]-
o[f]||s[f]-s[l]||l-f),i=ws(e,r),c=[];for(let l of a){let f=c.at(-1);f&&i[s[l]-1]===i[o[f[0]]]?f.push(l):c.push([l])}return c.flatMap(l=>jl(l,n)).filter(l=>ms(l.
map(f=>n[f]))>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(f=>n[f].end)),first:o[l[0]],last:Math.max(...l.map(f=>s[f])),spans:l}))}function Dl(e,t){let{
spans:n,first:o,last:s}=e,r=new Set(n.keys());for(let a of[...r])t(n[a])||r.delete(a);for(let a=-1;a!==r.size;){a=r.size;let i=ws(e,r);for(let c of[...r])i[s[c]-
1]!==i[o[c]]&&r.delete(c)}return r}function ws({spans:e,borders:t,first:n,last:o},s){let r=new Uint8Array(t.length);e.forEach((c,l)=>{s.has(l)||(r[n[l]]=r[o[l]]=
1)});let a=new Int32Array(t.length),i=0;for(let c=0;c<a.length;c+=1)a[c]=i+=r[c];return a}function jl(e,t){let n=[[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].
start-o>=1073741824&&ps(n[n.length-1],t)&&ps(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),n}function ps(e,t){return e.length>=16&&ms(
e.map(n=>t[n]))>=16}var Bl={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"private",reservation:"reservations",
injected:"foreign memory"};function bs(e){let t=[...new Map(e.map(l=>[hs(l),l])).values()],n=t.length;if(n&&t.every(l=>l.windows))return`${n} Windows DLL${n===1?
"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let f=l.windows?"Windows DLLs":Bl[l.use??""]??l.use??"places";
s.set(f,(s.get(f)??0)+1)}let r=[...s].sort((l,f)=>f[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:
[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}var Wl=420,Fl=48,ys=12;function xs(e,t,n){let o=d("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??Hl(a,t,n);return s.
set(a.start,i),i}return{draw(){let{bbox:a}=e.bokeh.frame;for(let l of["left","top","width","height"])o.style[l]=`${a[l]}px`;let i=e.layout.folds.filter(({first:l,
last:f})=>{let{tops:u}=e.layout;return e.screen(u[f])>0&&e.screen(u[l])<e.height}),c=new Set(i.map(l=>l.start));for(let[l,{button:f}]of s)c.has(l)||(f.remove(),
s.delete(l));i.forEach((l,f)=>{let u=r(l);Xl(e,l,u),o.children[f]!==u.button&&o.insertBefore(u.button,o.children[f]??null)})}}}function Hl(e,t,n){let o=d("span",
{class:"fv-fold-text"}),s=d("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=d("span",{"aria-hidden":"true"},"▸ "),
i=d("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}function Xl(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:Ul(e,t)});let{seen:s}=n,
{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),f=Math.min(2,i/8);Object.assign(n.button.
style,{left:`${c}px`,width:`${l-c}px`,top:`${a+f}px`,height:`${i-2*f}px`}),n.button.hidden=i<10||!s.regions.length;let u=JSON.stringify([s.title,s.state,s.names,
l-c,e.type]);if(n.said===u)return;n.said=u;let p=l-c-Fl-e.widthOf(s.state);n.text.textContent=ge(s.title,p,e.widthOf),n.state.textContent=s.state,n.button.title=
`${s.names}
click to open`,n.button.dataset.state=s.state}function Ul(e,t){let n=e.columns.map(()=>[]),o=!1;for(let u of t.spans){let p=e.layout.ground.spans[u];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((u,p)=>u.length?[p]:[]),r=u=>`${u.
start}-${u.end}-${u.use}`,a=s.map(u=>new Set(n[u].map(r))),c=[...new Set(a.flatMap(u=>[...u]))].filter(u=>a.some(p=>!p.has(u))).length,l=n.flat(),f=[...new Set(
l.map(u=>u.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:bs(l),state:lo({columns:s.length,differ:c,assumed:o,narrow:e.
width<Wl}),names:[...f.slice(0,ys),...f.length>ys?["…"]:[]].join(", ")}}function ql(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function lt(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!ql(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,f=s.clientY-c;t.frame.bbox.contains(l,f)&&n(l,f,s)})}var Kl=new Set(["in-way","injected","block"]);function vs(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:f}=t,u=n.top,p=n.top+o/n.zoom,
h=Gl(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=f.first[i+m],w=f.last[i+m],b=c[g],y=c[w];y<u||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,y)}return h.
finish()}var ln=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,ks=(e,t)=>e.dll[t]>=0?ln(e,t):"many";function Gl(e,t,n){let o=[],s=null;function r(c,l){let f=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:f})}function a(){if(!s)return;let{top:c,bottom:l,row:f,kin:u,count:p,
looks:h}=s,m={row:p>1?-1:f,first:f,count:p,top:c,bottom:l};r(m,u==="many"?Vl(h):u),s=null}function i(c,l,f){if((f-l)*n>=1.3||Kl.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(f,l+1/n)};r(p,ln(t,c));return}(!s||!Yl(s,ks(t,c),l,f,n))&&(a(),s={top:l,bottom:f,row:c,kin:ks(t,c),count:0,looks:new Map});
let u=ln(t,c);s.bottom=Math.max(s.bottom,f),s.count+=1,s.looks.set(u,(s.looks.get(u)??0)+f-l)}return{take:i,finish(){return a(),o}}}function Yl(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function Vl(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function $s(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function Ss(e){let t=new Set(e.flatMap(f=>[f.start,f.end])),n=Float64Array.from(t.size?t:[0,4096]).sort(),o=new Map([...n].map((f,u)=>[f,u])),s=f=>o.get(f)??0,r=Int32Array.
from(e,f=>s(f.start)),a=Int32Array.from(e,f=>s(f.end)),i=new Int32Array(n.length);e.forEach((f,u)=>{i[r[u]]+=1,i[a[u]]-=1});let c=new Uint8Array(n.length-1),l=0;
for(let f=0;f<c.length;f+=1)l+=i[f],c[f]=l>0?1:0;return{spans:e,borders:n,first:r,last:a,covered:c}}function ft(e,t){let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>
1;e[s]<=t?n=s:o=s}return n}var Os={row:24,gap:22,fold:32,place:72,look:40,more:8},Ms=12,Jl=.5,Zl=2.4,Ql=1.5,ef=.8,tf=8,nf=4,of=8;function Ls(e){let t=Math.max(e,Ms)/Ms,n={...Os};for(let o of Object.
keys(n))n[o]=Math.round(Os[o]*t);return n}function un(e,{folds:t,focus:n,height:o,sizes:s}){let r=sf(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(f,u)=>{a.fill(u,f.first,f.last),r.fill(s.fold/(f.last-f.first),f.first,f.last)});let i=Uint8Array.from(e.covered,(f,u)=>f&&a[u]<0?1:0);for(let f of n)rf(e,r,{folded:a,
soft:i},f,s);dn(r,f=>i[f]===1,o,Zl),dn(r,f=>i[f]===2,o,Ql),dn(r,f=>i[f]>0,o*ef,tf);let c=new Float64Array(r.length+1);for(let f=0;f<r.length;f+=1)c[f+1]=c[f]+r[f];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:f=>Es(l,f,c),address:f=>Es(c,f,l)}}var fn=new WeakMap;function sf(e,t){let n=fn.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,f=>f?nf:t.gap),c=[...o.keys()].sort((f,u)=>r[f]-s[f]-(r[u]-s[u])||f-u);
for(let f of c){let u=Math.log2(Math.max((o[f].end-o[f].start)/65536,1)),p=t.row+Math.min(t.more,u*Jl),h=0;for(let m=s[f];m<r[f];m+=1)h+=i[m];h<p&&As(i,s[f],r[f],
p-h)}let l=fn.get(e)??new Map;return fn.set(e,l.set(t.row,i)),i}function As(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function rf({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=ft(e,r),l=ft(e,a-1)+1;if(l-c>of||o.subarray(c,l).some(p=>p>=0))return;let f=t.subarray(c,l).some(Boolean)?
i.place:i.look,u=0;for(let p=c;p<l;p+=1)u+=n[p],s[p]&&(s[p]=2);u<f&&As(n,c,l,f-u)}function dn(e,t,n,o){let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&(r+=i)}),s>=n||
!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function Es(e,t,n){let o=ft(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=1?n[o+1]:n[o]+
s*(n[o+1]-n[o]):n[o]}var Cs=4096;function _s(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/Cs)*Cs,n,t.kind==="self"])}function af(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of _s(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function cf(e){let{changes:t,tableNames:n,columnNames:o,tables:s}=e,r=n.indexOf("focus"),a={start:s.focus.
start[0],end:s.focus.end[0]};for(let c of["start","end"]){let l=t.flat().find(f=>f[0]===r&&o[f[1]]===c);l&&(a[c]=l[4])}let i=null;return t.map(c=>{for(let[l,f,,
u]of c)l===r&&(a[o[f]]=u);return a.start!==null&&a.end!==null&&(i=[a.start,a.end]),i})}function Ts(e,t){let n=af(e,t);return{spans:n,ground:Ss(n),subjects:new Map(
t.map(o=>[o,cf(o.data)])),order:e.map(o=>o.store.order(o.who))}}function Ps(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=Ts(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],f={key:"",folds:[],closed:[]},u=lf(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=ff(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=gs(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>df(n),e.places=()=>l,h(),{refold:h,renew(){o=
Ts(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(f.key!==b||f.folds!==s)&&(r=i==="open"?[]:s.filter(y=>!p(y)),i==="auto"&&(r=pf(w,r,m,g)),f={key:b,folds:s,closed:r},
l=uf(n,r)),u(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function lf(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=un(n,o)),t}}function ff(e,t,n){let{occupant:o}=n?.verdict??{},s=pn(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function df(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function uf(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>_s(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function pn(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function pf(e,t,n,o){let s=a=>un(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var Rs=10,hf=5,Ds=16,hn=20,zs=5,Te=["left","right","top","bottom"],mf=["name","where","size","state","kind","protect","base","source"];function mn(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return js(e,t)&&n==="reservation"?"kept-in-way":t.look}function js(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var _e=e=>Object.fromEntries(e.map(t=>[t,[]]));function Pe(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function Bs(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,_e([...Te,...mf,"row","dash",...a==="thin"?["fill"]:
[]])])),o=_e(Te),s=e.theme(),r=pn(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),f=s.looks[a.look]??s.looks.foreign,{top:u,bottom:p}=a,
h={left:c,right:l,top:u,bottom:p,...fo(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:f.fill};Pe(n.get(mn(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&Pe(o,{left:c,right:c+hf,top:u,bottom:p}),a.row>=0&&gf(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),xf(e)}
function gf(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=Ds*e.type/12,l=Fs(e,r,a);if(l.height<c-2)return;let f=i.table(),u=e.focus().some(([S,L])=>f.
start[s]<L&&S<f.end[s]),p=ao(i,s,{about:u,suspect:n,by:f.use[s]==="injected"?n:"",inWay:js(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=yf(i,s),[g,w]=e.
edges(o),b=g+Rs;m!==null&&l.height>=c+4&&(bf(e,b+hn/2,l.middle,String(m),f.look[s]),b+=hn+8);let y=e.theme(),k=(y.looks[f.look[s]]??y.looks.foreign).hatch!==" ",
M=p.length>1&&h.length===1;h.forEach((S,L)=>{let{strong:P,soft:Fe,alarm:He}=S,$e=M&&He?{...S,text:`${S.text}: ${p[1].text}`}:S,ee=Ws(e,$e,w-b-4),mi=l.middle+(L-
(h.length-1)/2)*c;e.write({x:b,y:e.layoutY(mi),text:ee,strong:P,soft:Fe,halo:k,colour:He?y.failure:wf(e,f,s)})})}function Ws(e,{text:t,shorter:n=[],strong:o},s){
let r=i=>e.widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return ge(a,s,r)}function wf(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="im\
age"?"#ffffff":void 0}function Fs(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function bf(e,t,n,o,s){
let r=e.theme(),a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:hn,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}
function yf(e,t){let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.
block.slice(0,s).indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}
function xf(e){let t=Ds*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[
i,c,l]of dt(e,o)){let f=a.filter(g=>g.top<c&&i<g.bottom),u=e.edges(n)[0]+Rs,p=(g,w,b)=>{let y=Fs(e,g,w);if(y.height<t)return;let k=Ws(e,b,e.edges(n)[1]-u-4);e.write(
{x:u,y:e.layoutY(y.middle),text:k,soft:f.length>0})},{base:h}=o.store.data.dlls[l];if(!f.length){p(i,c,io(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;
for(let g of[...f,{top:c,bottom:c}])g.top>m&&p(m,g.top,co(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function dt(e,t){let n=Is.get(e.
view)??new Map;return Is.set(e.view,n),n.has(t.index)||n.set(t.index,kf(e,t)),n.get(t.index)}var Is=new WeakMap;function kf(e,t){let{layout:n,view:o,height:s}=e,
r=new Set(e.places().map(([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,
,c])=>r.has(c)&&i>o.top&&a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function Hs(e){let{layout:t,view:n}=e,o=_e(Te);for(let r of e.focus()){let[a,i]=r.map(t.y);Pe(
o,{left:2,right:e.width-3,top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=_e(Te);for(let r of e.needed){let[a,i]=e.edges(r);for(let[
c,l]of dt(e,e.columns[r]))(l-c)*n.zoom>=8&&Pe(s,{left:a-zs,right:i+zs,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),Ns(e,"picked",e.picked(),2),Ns(e,"f\
ound",e.found(),4)}function Ns(e,t,n,o){let s=_e(Te);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);Pe(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),
bottom:e.layout.y(i.end[a])})}e.give(t,s)}function ut(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,
line:t.looks["in-way"].line},s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,
axis:t.edge,"axis fold":t.edge};for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&R(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.
line}),a in r&&R(i,{line_color:r[a]}),a in s&&R(i,{fill_color:s[a]}),a.startsWith("halo ")&&R(i,{text_outline_color:t.paper})}}function Xs(e){for(let{name:t,glyph:n}of e.
figure.renderers)/^(halo|text) /.test(t)&&R(n,{text_font_size:`${e.type}px`})}function Us(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function vf(e,t){let n=Us(t);return[
...Us(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function Ks(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return vf(o,s).flatMap(a=>{let i=[qs(e,t,a.parent),qs(e,n,a.child)];
if(i.some(f=>f.folded))return[];let c=Math.min(...i.map(f=>f.top));return Math.max(...i.map(f=>f.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:$(o.base[a.parent]),got:$(s.base[a.child])}]})}function qs({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var $f=20,wn=18,Gs=3,Ys=["x0","y0","x1","y1"],Vs=["colour","dash","row","name","standing","wanted","got"],gn=e=>Object.fromEntries(e.map(t=>[t,[]]));function Js(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function Zs(e){let t=gn([...Ys,...Vs]),n=gn([...Ys,"xs",...Vs]);e.linked=[];for(let s of e.links)for(let r of e.captured?
Of(e,s):Sf(e,s))Js(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&Mf(e,r);Ef(e),e.give("links",t),e.give("curves",n);let o=gn(["x","y","size","colour"]);for(let s of e.
circles)Js(o,s);e.circles=[],e.give("circles",o)}function Sf(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,f=new Set,u=[];for(let[p,h,m]of dt(e,o)){let g=(h-p)*e.view.zoom<Gs,w=`${s[m]}/${Math.floor(p*e.view.zoom/Gs)}`;if(g&&
f.has(w))continue;f.add(w);let b=(p+h)/2,y=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",k=Math.max(a[m].size,1),M=y?(e.layout.y(r[m])+e.layout.y(r[m]+k))/2:b,S=i[s[m]];
u.push({x0:c,y0:b,x1:l,y1:M,xs:(c+l)/2,colour:S.colour,dash:S.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:$(a[m].base),got:r[m]?$(r[m]):
"–",sign:(h-p)*e.view.zoom>=wn?S.sign:""})}return u}function Of(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return Ks(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],f=a.high*e.view.zoom>=wn;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:f?l:""}})}function Mf(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:$f*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function Ef(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let r of e.boxes){if(r.column!==t&&r.column!==n)continue;let a=e.columns[r.
column].table(),i=`${r.bottom}/${r.look}/${r.row<0?r.count:a.title[r.row]}`,c=s.get(r.top)??{y:(r.top+r.bottom)/2,high:0,said:[]};c.said.push(`${r.column}`,i),c.
high=Math.max(c.high,(r.bottom-r.top)*e.view.zoom),s.set(r.top,c)}for(let{y:r,high:a,said:i}of s.values()){if(a<wn-4)continue;let c=i.length===4&&i[1]===i[3];e.
write({x:o,y:r,text:c?"=":"≠",align:"center",strong:!0})}}}function Qs(e,t,n,o){let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[
e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),f=i+(c-i)*l*l*(3-2*l),u=Math.abs(n-f);u>r||(r=u,s=a)}return s}function Lf(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function we({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,Lf(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function pt(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),we({top:i,zoom:e.zoom},t,n)}function ht(e,t,n,o,s){let{zoom:r}=we({top:0,zoom:e.zoom*t},o,s);return we({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var Af=5,Cf=10,Tf=1.0015;function er(e,t){e.body.addEventListener("wheel",n=>_f(e,t.move,n),{passive:!1}),lt(e.body,e.bokeh,(n,o,s)=>Pf(e,t.select,n,o,s)),zf(e,
t)}function _f(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(ht(o,Tf**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function Pf(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),f=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),u=f<0?null:$s(e.boxes,f,l);if(u&&u.row>=0){t?t(f,u.row,{add:i}):r.selectRow(e.
columns[f].who,u.row,i);return}let p=u?null:Qs(e,c,e.screen(l),Cf);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function zf(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>Af;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?If(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:f,y:u}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(Nf(e,{x:f,y:u},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function If(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function Nf(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(u=>r.invert(
u-o)).sort((u,p)=>u-p),[l,f]=[t.y,n.y].map(u=>a.invert(u-s)).sort((u,p)=>u-p);return e.boxes.filter(u=>{let[p,h]=e.edges(u.column);return u.row>=0&&p<c&&i<h&&u.
top<f&&l<u.bottom}).map(u=>[u.column,u.row])}var nr={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},Rf=Object.keys(nr);
function or(e){let t=d("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=D(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=Df(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>d("li",{},Bf(e,i),jf(e,i))),...r?[tr("place","needed place")]:[],...e.free?[tr("gap","gap, squashed")]:[]),o())}}}function tr(e,t){
return d("li",{},d("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function Df(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:mn(e,n)));return Rf.filter(n=>t.
has(n))}function jf(e,t){return t!=="image"||!e.ui.data?.still?nr[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function Bf(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?Se("kept-in-way",n.reservation.hatch):Se(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var Wf="show every region, or fold again what no step touches (u)";function sr(e,{shape:t,unfold:n}){let o=or(e),s=d("p",{class:"fv-picked-said",role:"status"}),
r=x("unfold","Unfold",Wf,()=>n()),a=d("div",{class:"fv-map-said"},s,o.element),i=d("div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(Ff);return e.
body.append(d("div",{class:"fv-map-under"},a,r),i,...c),{draw(){Hf(e,c),Uf(e,i);let l=uo(qf(e));s.textContent!==l&&(s.textContent=l),s.hidden=!l,o.draw(),r.hidden=
!t.folds().length,r.textContent=t.unfolded()?"Fold":"Unfold"}}}function Ff({title:e,note:t}){return d("span",{class:"fv-head"},d("b",{},e),...t?[" ",d("span",{},
t)]:[])}function Hf(e,t){let{bbox:n}=e.bokeh.frame,o=e.columns.map((r,a)=>e.edges(a)[1]-e.edges(a)[0]+28),s=e.columns.some(({title:r},a)=>r.includes(" ")&&e.widthOf(
r,!1,!0)>o[a]);e.columns.forEach(({title:r,note:a,short:i="(assumed)"},c)=>{let[l,f]=e.edges(c),u=t[c].querySelector("span"),p=m=>e.widthOf(`${r} ${m}`,!1,!0)<=
o[c],h=a?[a,i].find(p):"";u&&(u.textContent=h??""),t[c].style.left=`${n.left+l-14}px`,t[c].style.width=`${f-l+28}px`,Xf(t[c],r,s)})}function Xf(e,t,n){let o=r=>r.
slice(0,1)+r.slice(1).toLowerCase(),s=e.querySelector("b");e.classList.toggle("fv-tight",n),s.textContent=n?t.replace(/[A-Z]{2,}/g,o):t}function Uf(e,t){let{view:n,
height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*
o}px`,t.style.height=`${Math.max(Math.min(r/s.total,1)*o,16)}px`}function qf(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.
columns[n].table(),l=c[o]?"Windows DLLs":i[o]==="image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}
return[...t.values()]}function ar(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=Kf(t,n.y),s=t[o-1],r=t[o];s&&rr(s,n)||r&&rr(n,r)||t.splice(o,0,n)}return t}
function rr(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function Kf(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}var Gf=16,cr=5,mt=5;function lr(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function fr(e,t,n){let{layout:o,type:s}=e,r=Gf*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let f=n.at(-1);if(f?.kind==="taken"){let p=o.address(
f.bottom),h=e.screen(f.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:f.bottom,text:""})}let u=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${E(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;u.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return ar(u.filter(p=>p.y>-r&&p.y<e.height+r))}function dr(e,t,n){let o=e.axis,{zoom:s}=e.view,r=ir(),a=ir();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let f=i==="free"&&(l-c)*s>3*mt,u=(c+l)/2,p=mt*.4/s;if(i==="fold")be(a,o,c,o,l);else if(!f)be(r,o,
c,o,l);else{be(r,o,c,o,u-p),be(r,o,u+p,o,l);for(let h of[-p,p])be(r,o-mt,u+h+p,o+mt,u+h-p)}}for(let{address:i,at:c}of n)i>=0&&be(r,o-cr,c,o,c);return{solid:r,dotted:a}}
var ir=()=>({x0:[],y0:[],x1:[],y1:[]});function be(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function ur(e,t){let n=e.axis-2*cr;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=nt(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var Yf=12,Vf=44,Jf={x:NaN,y:NaN,text:"",colour:"#000000"},Zf=["halo normal","halo bold","text normal","text bold","text mono"];function hr(e,t){me(t.view);let n=t.
columns.map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,
captured:!!t.captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,
zoom:1},boxes:[],width:1,height:1,axis:1,type:12,complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.light.looks),
"kept-in-way"],texts:mr(),mostTexts:new Map,...Qf(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>ed(s,r),picked:t.picked??
(()=>pr(n,e.pickedRows())),found:t.found??(()=>pr(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:K(r,s.type,i?"bold":"normal"),write:r=>td(s,r),
theme:()=>e.theme()};return s}function Qf(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.data};let n=new Map;
return{sources:t,give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function ed({columns:e,width:t,axis:n},o){
let s=t-n-Yf,r=c=>{let[l,f]=[e[c-1],e[c]];return l&&f?Math.max(Vf-(f.x0-l.x1)*s,0)/2:0},{x0:a,x1:i}=e[o];return[n+a*s+r(o),n+i*s-r(o+1)]}function pr(e,t){return t.
flatMap(([n,o])=>e.flatMap(s=>s.who===n?[[s.index,o]]:[]))}function mr(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(Zf.map(t=>[t,e()]))}function td(e,{
x:t,y:n,text:o,align:s="left",soft:r,strong:a,mono:i,colour:c,halo:l}){let f=e.theme(),u=s==="right"?1:s==="center"?.5:0,h={x:u?t-u*e.widthOf(o,i,a):t,y:n,text:o,
colour:c??(r?f.soft:f.ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,y]of Object.entries(
h))w[b].push(y)}}function gr(e){for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.
entries(Jf))n[s].push(r);e.give(t,n)}e.texts=mr()}function wr(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.
lineJoin="round",n.apply(t,o)}}function br(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.
invert(n-s),i=e.columns.findIndex((c,l)=>{let[f,u]=e.edges(l);return f<=r&&r<=u});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var nd=[...Y,"places","focus","frames"];function xr(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.all();for(let c of a)
c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||c.has("child")||c.has("parent"))&&(e.version+=1),!(c&&!nd.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){ut(e,c),t.all()},close(){for(let c of a)c.change.disconnect(
i)},unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&yr(e,t,c)},at:(c,l)=>br(e,c,l),reveal:c=>yr(e,t,c),...od(e,t)}}function yr(e,t,n){
if(!n.length)return;let o=e.layout.y(Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(pt(e.view,e.height,e.layout.total,[o,s]))}
function od(e,t){function n(){let{view:o,height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.
layout.y(o),address:o=>e.layout.address(o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,
zoom:e.height/Math.max(r-s,1)})},zoomBy(o){let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(ht(s,1/o,i,r,a.total))}}}var rd=16,ad=26;function gt(e,t){let n=hr(e,t),o=Ps(n,e),s=ld(n,o),r=xs(n,c=>s.open(c),c=>i.reveal([c])),a=sr(n,{shape:o,unfold:c=>s.unfold(c)});s.around=()=>{r.
draw(),a.draw()};let i=xr(n,s,o);return er(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,f])=>[n.columns[l].who,f]))}),wr(n),ut(n,e.theme()),s.
all(),i}function id(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let o=Math.
max(ad,Math.ceil(e.type*1.43)+6);n.min_border_top!==o&&n.setv({min_border_top:o});let{borders:s}=t.ground(),r=e.widthOf(Uo(s[s.length-1]),!0);e.axis=Math.ceil(Math.
max(r,e.widthOf("1023.9 MiB free")))+rd}function cd(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv({start:0,end:s}),r.y_range.setv({start:n.top+o/n.
zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>vs(t.rowsOf(l),e.layout,n,o));let a=lr(e,e.boxes),i=fr(e,e.boxes,a);e.free=i.some(l=>l.address<0);let c=dr(e,a,i);
e.give("axis",c.solid),e.give("axis fold",c.dotted),Bs(e),Hs(e),Zs(e),ur(e,i),gr(e)}function ld(e,t){let n=!1,o;function s(a,i){let c=e.layout,l=i??c?.address(e.
view.top)??0,f=c?e.screen(c.y(l)):0;e.layout=t.lay(e.height-8,Ls(e.type));let{height:u,layout:p}=e,{zoom:h}=e.view,m=n?{top:p.y(l)-f/h,zoom:h}:{top:0,zoom:1};e.
view=we(m,u,p.total);let g=a||!n?t.subject():null;if(!g)return;let w=g.map(p.y);e.view=pt(e.view,u,p.total,w)}let r={around:()=>{},moved:()=>n,follows:()=>o!==void 0&&
`${o}`==`${t.subject()}`,draw(){cd(e,t),r.around()},all(a=!1,i){id(e,t),Xs(e),s(a,i),r.draw(),o=a?t.subject():void 0},move(a){n=!0,o=void 0,e.view=we(a,e.height,
e.layout.total),r.draw()},reset(){n=!1,r.all()},open(a){n=!0,t.open(a),r.all(!1,a)},unfold(a=!t.unfolded()){t.unfold(a),r.reset()}};return r}var fd=[["parent",.03,.455],["child",.555,.975]];function dd(e){let{data:t,store:n}=e,o=t.heads??Y,s=t.still&&!o[1];return fd.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:ud(n,r)}))}function ud(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}_({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,make(e,t,n,o){let{still:s}=e.data,r=dd(e);return e.space=gt(e,{body:t,figure:n,view:o,
columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function ye(e,t=()=>{}){let n=0,o=!1,s=D(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var T=(e,t)=>t?[d("dt",{},e),d("dd",{},t)]:[];function kr(e,t,n){let o=e.store.region(t,n);return[d("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${te(
o.title,60)}`),d("dl",{},...T("where",`${$(o.start)} – ${$(o.end)}`),...T("size",E(o.end-o.start)),...T("state",o.state),...T("kind",o.kind),...T("protection",
o.protect),...T("use",o.use),...T("name",o.name),...T("allocation",$(o.base)),...T("known from",e.origin(o)))]}function vr(e,t){let n=e.data.dlls[t],{standing:o,
base:s}=e.store.tables.places;return[d("h3",{},n.name),d("dl",{},...T("in the child",s[t]?`${o[t]}, at ${$(s[t])}`:o[t]),...T("in the parent",`${$(n.base)} – ${$(
n.base+n.size)}`),...T("prefers",$(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...T("size",E(n.size)),...T("list",n.kind==="link"?"linked":
"dlopened"),...T("imports",n.imports),...T("file",n.path),...T("headers from",n.headers))]}var pd="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",hd=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function md(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(hd),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${pd}${o}`,"gi"),numbers:t}}function gd(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],f=t.numbers.get(l.toLowerCase()),u=f===void 0?
Number(l):0;(f===void 0?!n(u)||l!==`0x${u.toString(16)}`:o.has(f))||(r(a.slice(i,c.index)),f!==void 0&&o.add(f),s.push(f===void 0?{text:l,address:u}:{text:l,term:f}),
i=c.index+l.length)}r(a.slice(i))}return s}function $r(e,t){let{data:n}=e,o=n.glossary??[],s=md(o),r=new Set,a=new Set,i=null;function c(f){if(i!==n.tables){i=n.
tables;let{parent:u,child:p}=n.tables;r=new Set([u,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(f)}function l({text:f,term:u,address:p}){if(p!==void 0)return N(p);if(u===void 0)return f;let h=d("button",{type:"button",class:"fv-term",title:o[u][1]},f);
return h.addEventListener("click",()=>t(u,h)),h}return{begin(){a=new Set},write(f,u){f.replaceChildren(...gd(u,s,c,a).map(l))}}}function Sr(e,t){return d("span",{class:"fv-range"},N(e)," – ",N(t))}function wt(e,t,...n){return d("tr",{role:"row",data:{row:t}},d("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>d("td",{role:"cell"},o)))}function wd(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function Or(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[wt("Needs","needs",Sr(t.start,t.end),E(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(wt("In the way","way",Sr(s.start,s.end),E(s.end-s.start),wd(e,s)));return t.more&&o.push(wt("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(wt("In the way","free","nothing at this step","","")),o}function Mr(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function Er(e){let t=d("b"),n=d("span"),o=d("button",{type:"button",class:"fv-link"},"Glossary"),s=d("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[f,u]=e.data.glossary[i];
t.textContent=f,n.textContent=u.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var bd={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},re=(e,t="p")=>d(t,{data:{say:e}});function yd(e){let t=re("kind","span"),n=re("phase","sp\
an"),o=re("place","b"),s=re("line","span"),r=re("what","h2"),[a,i,c,l,f,u]=[...["why","assumed","instead","older","source","note"].map(S=>re(S))],p=re("facts","\
ul"),h="The place that is needed, and who is there",m=d("tbody",{role:"rowgroup"}),g=d("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:d("p",{
class:"fv-read"},o,s),instead:d("div",{},d("h3",{},"Instead"),c),older:d("div",{},d("h3",{},"Before the patches"),l),note:d("div",{class:"fv-note"},d("h3",{},"✎\
 Note"),u)},y=[d("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],k=d("div",{class:"fv-words","aria-live":"polite"},...y,w.instead,w.older,f,e);return{...{
kind:t,phase:n,place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:f,note:u},facts:p,needs:g,rows:m,boxes:w,panel:k}}function xd({data:e,store:t,size:n,
root:o,paired:s}){if(e.still)return{text:"",title:""};let r=de(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"presenting"in
o.dataset?[]:[`Step ${t.step}`],...a?[s?a:I(e,a)]:[],...s?[]:[`in the ${oo(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}function kd(e){
let t=(s,r)=>d("span",{class:`fv-by-${s}`},r),n=[d("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=x("reveal","",null,
()=>e.lecture.reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),d("div",{class:"fv-cover"},o)}function bt(e,t,n=e){e.textContent=t,n.hidden=!t}function Lr(e){
let{store:t,data:n}=e,o=Er(e),s=$r(e,o.explain),r=yd(o.element);r.panel.prepend(kd(e));function a(l,f,u=l){s.write(l,f),u.hidden=!f}function i(l){let f=n.needs?.[t.
step],u=Or(n,f,l.kind);r.rows.replaceChildren(...u),r.needs.hidden=!u.length,a(r.assumed,u.length?Mr(n,f):"");let p=l.facts.slice(u.length?f.placed:0),h=p.map(()=>d(
"li"));h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),f=t.read(),u=xd(e);s.begin(),o.hide(),
e.panes.why.dataset.kind=l.kind,bt(r.kind,bd[l.kind]??""),bt(r.phase,u.text),r.phase.title=u.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.hidden=!f,r.place.
textContent=f?.place??"",r.line.textContent=f?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),bt(r.source,l.source),bt(r.
note,n.notes?.[t.step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function vd(e,t){let{panel:n,tell:o}=Lr(e),s=d("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=ye(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),f=x("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let u=l>=0?vr(e,l):[];for(let[p,h]of c.slice(
0,6))u.push(...kr(e,p,h));s.replaceChildren(f,...u)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}_({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:vd});var Ar=20;function $d(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,f)=>{let u=n.
get(s[f])??-1,p=f===c-1,h={number:f,dll:u,name:s[f],now:p,said:"holds nothing yet",address:-1,size:0};return r[f]>=0?{...h,said:"holds",address:r[f],size:Sd(e.child,
r[f])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[u])?{...h,said:"≈ on trial at",address:i[u]}:a[u]==="same place"?{...h,
said:"✓ loaded at",address:i[u]}:h:h})}function Sd(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function Cr(e){let t=e.
tableNames.indexOf("places"),n=e.columnNames.indexOf("standing"),o=new Map(e.dlls.map((s,r)=>[r,[]]));return e.changes.forEach((s,r)=>{for(let[a,i,c,l]of s)a===
t&&i===n&&o.get(c)?.push([r,l])}),o}var Tr={reserved:"kept since",blocked:"refused,","same place":"loaded,",interim:"on trial, right place,",elsewhere:"elsewher\
e,"};function Od(e,t,n){let o=e.findLast(([s])=>s<=n);return Tr[t]?o?`${Tr[t]} step ${o[0]}`:t:"not reached"}function Md(e,t){let n=t.address<0?"":d("span",{class:"\
fv-where"},N(t.address),t.size?`, ${E(t.size)}`:"");return d("li",{class:t.now?"fv-card fv-now":"fv-card",data:{dll:t.dll}},d("button",{type:"button",title:`ret\
ry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},d("span",{class:"fv-round"},String(t.number))," ",d("b",{},te(t.name,28))," ",d("span",{class:"\
fv-block"},t.said)," ",n))}function Ed(e,t,n){let{name:o,base:s,size:r}=e.data.dlls[t],a=e.store.tables.places.standing[t],i=e.store.words().dll===t;return d("l\
i",{class:i?"fv-card fv-now":"fv-card",data:{dll:t,standing:a}},d("button",{type:"button",title:`select ${o}`,onclick:()=>e.select({dll:t})},d("span",{class:"fv\
-round","aria-hidden":"true"},e.themes.light.links[a]?.sign??"–")," ",d("b",{},te(o,28))," ",d("span",{class:"fv-block"},n)," ",d("span",{class:"fv-where"},N(
s),`, ${E(r)}`)))}function Ld(e,t){let{store:n,data:o}=e,r=d("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=d("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((u,p)=>[u.name,p])),c="",l=D(()=>{let u=r.lastElementChild;if(!u)return;let p=u.offsetTop+u.offsetHeight;(p>t.scrollTop+t.clientHeight||
u.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function f(){let u=$d(n.tables,n.words().kind,i),p=JSON.stringify(u);if(p===c)return;c=p,r.replaceChildren(
...u.map(g=>Md(e,g))),r.hidden=!u.length;let h=_r(o);a.textContent=u.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=u.length?Td(u.length-1,o.retries):h),l()}return{list:r,idle:a,tell:f,follow:l}}function Ad(e){let{store:t,data:n}=e,o=d("h3",{},"He\
ld by the child at this step"),s=d("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=Cr(n);function a(){let{standing:i}=t.tables.places,
c=n.dlls.map((p,h)=>h).filter(p=>n.dlls[p].kind==="load"),l=c.filter(p=>i[p]!=="not yet"),f=(c.length>Ar?l:c).slice(0,Ar),u=p=>Od(r.get(p)??[],i[p],t.step);s.replaceChildren(
...f.map(p=>Ed(e,p,u(p))),...c.length>f.length?[d("li",{class:"fv-none"},`and ${c.length-f.length} more`)]:[]),o.hidden=s.hidden=!c.length}return{head:o,list:s,
tell:a,renew(){r=Cr(n)}}}function Cd(e,t){let n=Ld(e,t),o=Ad(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[...n.list.children,
...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),{name:"recursion",update:r,
pick:s,resize:n.follow,renew(){o.renew(),r()}}}function Td(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function _r(e,t){let n=e.tableNames.
indexOf("frames");return e.changes.some(o=>o.some(([s])=>s===n))||t?.size==="wide"&&e.dlls.some(o=>o.kind==="load")?"":"not used by this fork"}_({name:"recursio\
n",title:"Recursion",scrolls:!0,make:Cd,unused:_r});function Pr({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function zr({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),f=a?26:Math.min(Math.max(l-3,2),8);return e.map((u,p)=>{let h=(t[p]??0)*l+4,m=u*i+8/2;return{
left:m,right:m+c,top:h-f/2,bottom:h+f/2}})}function Ir(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function Nr(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],f=c?30*.7:((l[0]??0)-(i[0]??0))/2,u=[i[0],i[1],l[0],l[1],(i[0]??0)+f,i[1],
c?(l[0]??0)+f:(l[0]??0)-f,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(u[h]??0))}),n}var _d=["unvisited","visited","appended"];function Pd(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function zd({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function Id({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function Nd(e,t){let n=(o,s)=>R(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function Rd(e,t){let n=rt(t),o=st(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var yt=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),bn=({data:e,store:t})=>Pr(e.sorting,t.tables.cycles.x.length>0);function Dd(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=bn(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=zr(s,t.data.sorting,c,l,i);let f=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),u=(m,g)=>f.get(`${m}/${g}`);o("e\
dges",Nr(r,u));let p=m=>a.x.map((g,w)=>u(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function Rr({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>K(c,Br(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",f=r.standing[c]==="blocked"?"✗ ":"",u=t[c];return u?ge(l+f+s.name[c],u.right-u.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var Br=e=>Math.max(e.type?.label??12,12);function Dr(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=bn(t),i=s.x.map((p,h)=>h);for(let p of _d){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{...yt(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>Pd(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),f=i.filter(p=>r.standing[p]===
"blocked");o("node current",yt(e,c)),o("node blocked",yt(e,f));let u=`${Br(t)}px`;for(let p of["names","names now","cycle names"])R(n.get(p).glyph,{text_font_size:u});
o("names",Rr(e,a?l:[],"normal")),o("names now",Rr(e,a?c:[],"bold"))}function jr(e){let t=e.ui.pickedDll();e.give("node picked",yt(e,t<0?[]:[t]))}function jd(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>d("li",{data:{dll:s}},e.name[s])))}
function Bd({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function Wd(e,t,n,o){let{store:s}=e;me(o);let r=d("ol",{class:"fv-order","aria-label":"The new list"}),a=d(
"p",{class:"fv-order-said"});t.after(d("div",{class:"fv-under"},a,r));let i=Rd(e,n),c=()=>{jd(s.tables.nodes,r),a.textContent=Id(e.data)},l=D(()=>{let u=bn(e);o.
el.style.minHeight=`${Math.min(u.height,8e3)}px`,o.el.style.minWidth=`${u.width}px`,Dd(i),Dr(i),jr(i)});lt(t,o,(u,p)=>{let h=Ir(i.boxes,u-o.frame.bbox.left,p-o.
frame.bbox.top);h>=0&&e.select({dll:h})});let f=D(()=>Bd(i,t));return at(n,l),l(),c(),{name:"sorting",update(u){!u.has("nodes")&&!u.has("places")||(Dr(i),u.has(
"nodes")&&(c(),f()))},pick:()=>jr(i),resize:l,renew(){c(),l()},restyle(u){ot(n,u),Nd(i.renderers,u)},figure:n,view:o}}_({name:"sorting",title:"Order of DLLs",figure:"\
sorting",make:Wd,said:e=>zd(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});function ze(e,t,n=0){let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=s.lastIndexOf(" ",r),i=a>0&&s.slice(0,a).
trim()?a+1:r;o.push(s.slice(0,i)),s=s.slice(i)}}function xt(e){let t=d("span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.
getBoundingClientRect();return t.remove(),n/100||7.3}var Fd=24,Wr=2,Hd=25,Xd=20;function Ud(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=Fd;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function qd(e,t,n){let{functions:o}=e.data.listing,s=d("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=d("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>Ud(s,r),c=D(i);function l(f,u,p){let{name:h}=o[f],m=g=>{if(u)return n();t(
f);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return d("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(f,u){let p=u.join();if(a===p)return;a=p;let h=u.length-1;s.replaceChildren(...u.map((m,g)=>l(m,m===
f,g===h))),c()}}}function Kd(e,t){let n=e.length-e.trimStart().length,o=ze(e||" ",t,n+Wr),s=`margin-left:${n+Wr}ch`,[r,...a]=o,i=a.flatMap(c=>[d("br"),d("span",
{style:s},c)]);return{element:d("li",{},r,...i),rows:o.length}}function Gd(e,t){let{functions:n}=e.data.listing,o=d("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=d("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=ye(o),f=[];return{show(u){if(r===u)return!1;r=u;let p=n[u].lines.
map(h=>Kd(h,c));f=[0];for(let h of p)f.push(f[f.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[u].source,a=null,
l.to(0),!0},mark(u){a?.removeAttribute("aria-current"),a=o.children[u]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(f[u]??0)*p,m=(f[u+1]??0)*
p,g=l.top();h>=g+(u?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let u=Math.floor((o.clientWidth-
Hd)/xt(o)),p=Math.max(u,Xd);p!==c&&(r=-1),c=p}}}function Yd(e,t){let n=a=>{s.show(a)&&o.forget()},o=qd(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=Gd(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}_({name:"algorithm",title:"Code",make:Yd});function Fr(e){let t=x("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await Vd(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function Vd(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=d("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var Jd=6,Zd=18,Qd=2,eu=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function yn(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=eu(t,n);if(!a){let f=ze(
r,o,2);return{pieces:f,answer:"",below:!1,rows:f.length}}let i=o-a.length-Qd,c=r.length>i&&i<Zd,l=ze(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function xn({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,f]=t[c]??["",!1],u=yn(i,l,f,n),p={row:c,step:a,text:i,failed:f,
...u,top:s,high:u.rows*o.row+Jd};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function Hr(e,t){let n=d("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=yn(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(d("span",{class:"fv-asked"},r.join("")),d("span",{class:"fv-ans\
wer"},a))}}}var Xr=4,tu=25,nu=12,ou=300;function Ur(e,t,n,o){let s=0,r=60,a=ye(t,o),i=xn(e.data,r,e.type),c=()=>i.height>s?i.wholeFrom(i.height-s):0;function l(u){a.to(Math.
min(u,c()))}function f(){i=xn(e.data,r,e.type),n.style.height=`${i.height>s?c()+s:i.height}px`}return{lay:f,lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,
a.measure(),t.clientWidth){let u=Math.floor((t.clientWidth-tu)/xt(t));r=Math.max(u,nu)}f()},range(){let u=a.top(),p=Math.max(i.at(u)-Xr,0),h=i.at(u+(s||ou))+Xr;
return[p,Math.min(h+1,i.lines.length)]},showAround(u){let p=i.lines[u.row-1]??u,h=i.lines[u.row+1]??u,m=h.top+h.high,g=a.top();if(p.top>=g&&m<=g+s)return;let w=[
p,u].find(({top:b})=>m-b<=s)??u;l(w===u?u.top:Math.min(i.wholeFrom(m-s),p.top))},show({top:u,high:p}){let h=a.top();u<h&&l(u),u+p>h+s&&l(u+p-s)}}}function su(e,t){let{store:n,data:o}=e,{list:s,space:r}=ru(t);e.heads.get("calls")?.more?.append(Fr(o));let a=Ur(e,s,r,()=>f()),i=()=>au(o.calls,n.step),c=Hr(e,
()=>a.lines()[i()]??null),l=-1;function f(){let[g,w]=a.range(),b=a.lines(),y=i(),k=e.pickedDll(),M=b.slice(g,w).map(L=>iu(e,L,{now:L.row===y,chosen:L.row===l,count:b.
length,picked:k>=0&&n.words(L.step).dll===k}));r.replaceChildren(...M);let S=l<0?y:l;g<=S&&S<w?s.setAttribute("aria-activedescendant",`${e.mine}call-${S}`):s.removeAttribute(
"aria-activedescendant"),c.draw(a.columns())}function u(){l=-1;let g=a.lines()[Math.max(i(),0)];g&&a.showAround(g),f()}function p(g){let w=a.lines();l=Math.min(
Math.max((l<0?i():l)+g,0),w.length-1),w[l]&&a.show(w[l]),f()}lu(s,{choose:p,go:e.go,chosen:()=>a.lines()[l]?.step??-1});let h=g=>()=>{g(),u()},m=h(a.lay);return m(),
{name:"calls",update:u,unseen:()=>c.draw(a.columns()),pick:f,resize:h(a.measure),renew:m}}function ru(e){let t=d("div",{class:"fv-rows"}),n=d("div",{class:"fv-c\
alls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose one, enter goes there"},t);return e.append(n),{list:n,space:t}}function au(e,t){let n=0,
o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function iu(e,t,n){let{step:o}=e.store,s=["fv-call",t.step>o&&"fv-future",n.now&&t.step===o&&
"fv-now",n.picked&&"fv-picked",n.chosen&&"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"];return d("div",{class:s.filter(Boolean).join(" "),id:`${e.mine}ca\
ll-${t.row}`,role:"option",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top\
:${t.top}px;height:${t.high}px`,data:{step:t.step,row:t.row}},...cu(t))}function cu(e){let t=d("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[d("br"),n]:
[n]));return e.answer?[t,d("span",{class:"fv-answer"},e.answer)]:[t]}function lu(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(
Number(o.dataset.step))}),e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.
chosen()>=0)t.go(t.chosen());else return;n.preventDefault(),n.stopPropagation()})}_({name:"calls",title:"Calls of Windows",make:su});var qr=null;function Kr(){if(qr)return qr;if(typeof forkvizBokeh>"u")throw new Error("BokehJS is missing");return forkvizBokeh}function kt(e){let t=d("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},d("option",{value:"decisions"},"Decisions"),d("option",{value:"all"},"All steps")),n=d("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>d("option",{value:o},s)));return{pace:t,speed:n}}var fu=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
kn=["leave","predict","present","theme","help"],du=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],uu={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...kn]},Gr=["back","next","wher\
e","predict","present"];function Yr(e,t,n,o){let s="",r=i=>[e.size,e.tall,i,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.places,l=!!e.layout?.
presenting,f=r(l);if(!c||f===s&&!i||!e.root.isConnected)return;let u=Ke(e.root),p=fu.filter(k=>o[k]),h=!l&&["wide","middle"].includes(e.size),m=new Set(l?p.filter(
k=>!Gr.includes(k)):uu[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let k of p)(m.has(k)?n.room:h&&kn.includes(k)?
c:t).append(o[k]);(h?c:t).append(n.element)})();for(let k of du){if(t.scrollWidth<=t.clientWidth+1)break;!o[k]||m.has(k)||l&&Gr.includes(k)||(m.add(k),n.room.append(
o[k]))}let w=[...kn.map(k=>o[k]),n.element].filter(Boolean),b=w.find(k=>k.parentNode===t&&!k.hidden);for(let k of w)k.classList.toggle("fv-apart",k===b);e.tall===
"high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(l),V(e.root,u)}return{fit:a}}async function vt(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=d("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var pu="Copied";function Vr(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=d("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=x("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(f,u){let p=o(f),h=await vt(p);a.textContent=h?pu:
s;let m=u.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",hu(p),` ${m}`),h||mu(e.alert.element)}}}function hu(e){return d("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function mu(e){let t=e.querySelector("input");t?.focus(),t?.select()}function $t(e){let t=d("div",{class:"fv-menu-room"}),n=x("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=d("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=x("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(q("more"));let r=d("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function Zr(e){let{data:t,store:n,host:o}=e,s=et(e,()=>c.tell(),o.keep?.playing),r=d("output",{class:"fv-number","aria-live":"off"}),a=d("span",{class:"fv-phase\
-said"}),i=bu(e),c=yu(s),l=xu(e),f=ku(e);e.tools.find=d("div",{class:"fv-find",role:"search"});let u=d("div",{class:"fv-bar",role:"toolbar","aria-label":"Steppi\
ng"}),p=$t(e),h=d("span",{class:"fv-stands"},r,a),m={...i,...c.elements,where:h,find:e.tools.find,...l.elements,...f},g=Yr(e,u,p,m),w=!1;function b(y){w=!!y,r.style.
minWidth=`${8+2*String(n.last).length}ch`,r.replaceChildren("Step ",d("b",{},String(n.step)),` of ${n.last}`),a.textContent=I(t,n.words().phase),i.first.disabled=
i.back.disabled=n.step===0,i.next.disabled=i.last.disabled=n.step===n.last,w&&(i.next.disabled=!1),wu(e,{number:r,waited:w,...i,...f}),c.tell()}return e.fit=g.fit,
{element:u,tell:b,menu:p,play:()=>s.toggle(),renew:()=>b(w),reset:l.reset,linked:(y,k)=>l.linked?.(y,k),fill(){let y=[...Object.values(i),...Object.values(c.elements),
h];if(t.still)for(let k of y)k.hidden=!0;e.places.player.append(u),g.fit()},keep:()=>s.keep(),close(){s.close(),p.close()}}}var vn=["Previous step (left arrow)",
"Next step (right arrow)"],gu=["Previous decision (Page Up)","Next decision (Page Down)"];function Jr(e,t){e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}
function wu({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&!e.still;c.hidden=!l;let[f,u]=l?gu:vn;if(Jr(a,f),Jr(
i,u),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=Fo(p,n.step,o==="phone"),a.disabled=p.number===
0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function Ie(e,t,n,o=e){let s=x(e,"",t,n,{class:"fv-icon","aria-label":t});return s.append(q(o)),s}function bu(e){
let{store:t}=e;return{first:Ie("first","First step (Home)",()=>e.go(0)),back:Ie("back",vn[0],()=>e.lecture.active?e.lecture.back():e.go(t.step-1)),next:Ie("next",
vn[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:Ie("last","Last step (End)",()=>e.go(t.last))}}function yu(e){let t=x("play","","Play, or stop (sp\
ace)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=kt(e);return{elements:{play:t,pace:n,speed:o},tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==
s&&t.replaceChildren(q(e.playing?"stop":"play"),d("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",s),n.value=e.policy,o.value=String(e.speed)}}}function xu(e){
let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=d("select",{"aria-label":"Policy",title:"Under which policy the for\
k runs",data:{do:"policy"},onchange:u=>e.ask({kind:"policy",name:u.target.value})},...t.policies.map(u=>d("option",{value:u,selected:u===t.policy},u))),s=d("sel\
ect",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:u=>e.ask({kind:"scenario",number:u.target.selectedIndex})},...t.scenarios.
map((u,p)=>d("option",{value:p,selected:p===t.scenario},te(u,40)))),r=t.still?"Write one file to look at in any browser; it opens here":"Write one file to step \
through in any browser; it opens here",a={export:x("export","Export",r,()=>e.ask({kind:"export",step:e.store.step}))},i=x("what-if","What if…","Change the for\
k and run it again (w)",()=>e.whatIf()),c=Vr(e),l=c?{link:c.element}:{};return{elements:t.still?a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,
...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function ku(e){let{host:t}=e,n=x("present","Present","The map and the words alone, la\
rge (p; Esc leaves)",()=>e.present()),o=x("predict","Predict","Cover what happens next until you ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false",
"aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:x("leave","↩ why it fails","back to the diagnosis",t.leave)}:{},predict:o,present:n,theme:Ie("the\
me","Light or dark (t)",()=>e.toggleTheme()),help:x("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function Qr(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(f,u={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:f,...u})}}let a=vu(n(),r,s?.what),i=Ou(s?.values??!0),c=d("section",{class:"fv-live","aria-label":"Live processes"},i.standing,$u(
a),i.told,i.values);e.places.live.append(c);function l(){let f=c.contains(oe(e.root))||Me(e.root),{standing:u,intact:p}=n();c.dataset.standing=u==="done"&&!p?"f\
ailed":u,i.show(n()),Su(a,n()),f&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function vu({breaks:e},t,n){let o=e.map(([i,c])=>d("option",{value:i,selected:i===n},c)),s=d("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=d("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>x(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:x("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function $u({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return d("div",{class:"fv-live-tools"},e,t,n,d("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,d("span",{class:"fv-break"},r,a),i,c)}function Su(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:f,again:u}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=f.disabled=!n,u.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function Ou(e){let t=d("p",{class:"fv-standing",role:"status"}),n=d("div"),o=d("summary"),s=d("tbody"),a=d("tr",{},...["value","before","par\
ent","child"].map(c=>d("th",{scope:"col"},c))),i=d("details",{open:e},o,d("table",{},d("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
d("b",{},`${Mu(c)} ${c.title}`),d("span",{},c.who)),n.replaceChildren(...c.told.map(l=>d("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(Eu))}}}function Mu({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function Eu([e,t,...n]){
let o=n.map(s=>d("td",{class:s===t||s==="–"?null:"fv-other"},s));return d("tr",{},d("th",{scope:"row"},e),d("td",{},t),...o)}var $n=690,Lu=400,Au=1e3,ea=100;function ta(e){let t=d("section",{class:"fv-sheet","aria-hidden":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.
parts)s.makeUp?.();Cu(e),t.replaceChildren(...Tu(e),...Pu(e.data.said),...zu(e.data.calls))}let o=()=>e.colours.onPaper(!1);return window.addEventListener("befo\
reprint",n),window.addEventListener("afterprint",o),{name:"print",fill:n,close(){window.removeEventListener("beforeprint",n),window.removeEventListener("afterpr\
int",o)}}}function Cu({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.space,r=n||parseFloat(s.width)||$n,a=o||parseFloat(s.height)||$n,i=Math.min(
1,$n/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.round((i-1)*a)}px`};for(let[l,f]of Object.entries(c))e.style.setProperty(`--\
print-${l}`,f)}function Sn(e,t){return e>0?[d("p",{},`and ${e} more ${t}`)]:[]}function Tu({data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set(
[...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,Lu),r=["step","phase","what","why"].map(a=>d("th",{},a));return[d("h2",{},`Decisions and fail\
ures of the ${t.last+1} steps`),d("table",{},d("thead",{},d("tr",{},...r)),d("tbody",{},...s.map(a=>_u(t,a,e.notes?.[a])))),...Sn(o.length-s.length,"steps")]}function _u(e,t,n){
let o=e.words(t),s=e.read(t)?.place;return d("tr",{},d("td",{},String(t)),d("td",{},o.phase),d("td",{},o.what,s?d("small",{},` (${s})`):null,n?d("em",{},` ✎ ${n}`):
null),d("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function Pu(e){return e.flatMap(([,t,n,o])=>[d("h2",{},t),d("ul",{},...n.slice(0,ea).map(s=>d("li",
{},s))),...Sn(n.length+o-ea,"of them")])}function zu(e){let t=e.slice(0,Au);return[d("h2",{},"Calls"),d("pre",{},t.map(([,n])=>n).join(`
`)),...Sn(e.length-t.length,"calls")]}var na=120,Iu={"":0n,k:10n,m:20n,g:30n,t:40n},Nu=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function Ot(e){let t=Array.from(e);
if(t.length>Xe){let o=`the query is longer than ${Xe} characters`;throw St(o,"",Xe+1,"")}let n=[];for(let{raw:o,position:s,open:r}of Du(t)){if(r)throw St("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===jt)throw St(`more than ${jt} terms`,o,s,"");n.push(ju(o,s))}return{text:e,terms:n,wantsFree:n.some(Ru)}}function Ru({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function Mt(e){let t=Array.from(e);return t.slice(0,na).join("").replace(
/[\r\n]+$/,"").replace(Nu,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>na?"…":"")}function ae(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var sa=()=>ae("quotes enclose a whole value",'name~"my dll"');function St(e,t,n,o){
let s=Mt(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function Du(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||qn.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function ju(e,t){
try{return Bu(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:St(o,e,t,s??"")}}function Bu(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw ae("\
one '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...Wu(n),negated:t}}function Wu(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:aa(e)}:{field:"name",sign:"~",value:ra(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return Fu(e.slice(0,t),o,e.slice(t+o.length))}function Fu(e,t,n){if(t==='"')throw sa();let o=e.toLowerCase();if(!Object.hasOwn(
Oe,o)){let r=Object.keys(Oe).join(", ");throw ae(`no field is called '${Mt(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=Oe[o];
if(!s.includes(t))throw ae(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw ae("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:Hu(
o,ra(n))}}function Hu(e,t){let{signs:n,choices:o}=Oe[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return aa(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${Mt(t)}'`;throw ae(r,`it is one of ${o.join(", ")}`)}return s}function ra(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw sa()}function aa(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<Iu[s.toLowerCase()];
if(r<1n<<64n)return r}throw ae(`'${Mt(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function Et(e,t){return e.
terms.every(n=>Xu(n,t)!==n.negated)}function Xu({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:oa(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return Uu(o.name.toLowerCase(),t,n);case"protect":return qu(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function oa(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function Uu(e,t,n){
return t==="~"?e.includes(n):e===n||Ku(e)===n}function qu(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function Ku(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var Gu={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},Yu="forkviz show --find lists free runs, if it is known that no row is missing";function ia(e){
let t=d("span",{class:"fv-status",role:"status"}),n=d("input",Gu),o=x("found-previous","▲","previous found (shift+Enter)",()=>f(-1)),s=x("found-next","▼","n\
ext found (Enter)",()=>f(1)),r=null,a=[],i=-1;function c(){a=r?Ju(e.store,r):[],l(),e.space.pick()}function l(){t.classList.remove("fv-wrong"),t.title=r?.wantsFree?
Yu:"",t.textContent=r?Zu(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function f(p){if(!a.length)return;let h=p>0?0:a.length-1;i=i<0?h:(i+p+
a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space.reveal([[w[g],b[g]]]),l()}function u(){i=-1;let{query:p,wrong:h}=Qu(
n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",u),n.addEventListener("keydown",p=>ep(
p,n,f,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),Vu(n,{look:c,rows:()=>a,asked:()=>r!==null})}function Vu(e,{look:t,rows:n,asked:o}){return{name:"fin\
d",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function Ju(e,t){return[
"parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&Et(t,e.region(n,o))).map(o=>[n,o]))}function Zu(e,t,n){return e?`${t<0?"":`${t+1} of `}${e}\
 found`:n?"free runs are not listed here":"none found"}function Qu(e){try{return{query:e.trim()?Ot(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,
wrong:{what:n??o,message:o}}}}function ep(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),
o();else return;e.preventDefault(),e.stopPropagation()}var On=65536,ca=4096;function la(e,t){let n=e.panes.space,o=d("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null;function a(l){if(!e.space||!(s||l.
shiftKey)||l.button!==0)return;let f=e.space.at(l.clientX,l.clientY);f?.who==="child"&&(r={address:f.address,y:l.clientY},l.stopPropagation(),l.preventDefault())}
function i(l){if(!r)return;l.stopPropagation();let f=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,l.clientY)-f.top}px`,o.style.height=`${Math.
abs(l.clientY-r.y)}px`}function c(l){if(!r)return;l.stopPropagation();let f=e.space.at(l.clientX,l.clientY)??r,[u,p]=[r.address,f.address].sort((m,g)=>m-g);r=null,
o.hidden=!0;let h=Math.floor(u/On)*On;t(h,Math.max(Math.ceil((p-h)/ca)*ca,On))}return n.addEventListener("pointerdown",a,{capture:!0}),n.addEventListener("point\
ermove",i,{capture:!0}),n.addEventListener("pointerup",c,{capture:!0}),{toggle(){return s=!s,s}}}function Mn(e,t){let n=o=>typeof o=="number"?$(o):o;return{edit:"\
occupy",start:n(e),size:n(t),name:"what if"}}function da(e,t){let{data:n}=e,o=c=>t({kind:"edit",edit:c}),s=np(n,o),r=d("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},d("h2",{},"What if…"),
x("close-what-if","✕","close (w)",()=>a()),s.element,op(n,o),sp(e,o),rp(n,o),ap(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("\
keydown",l=>{let{key:f}=l,{name:u}=c;f==="Enter"&&s.commit(u),l.stopPropagation()});ne(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.
focus():s.which.focus()}function i({open:c,values:l}){s.choose(l.dll),tp(fa(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,
keep(){let c=fa(r).map(({name:f,value:u})=>[f,u]),l=Object.fromEntries(c.filter(([f,u])=>!s.knows(f,u)));return{open:!r.hidden,values:l}}}}function G(e,t){return d(
"label",{},d("span",{},e),t)}function ie(e,t,n={}){return d("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function Lt(e,t,n){
let o=t.map(s=>d("option",{value:s,selected:s===n},s));return d("select",{name:e},...o)}function Ne(e,...t){return d("fieldset",{},d("legend",{},e),...t)}function fa(e){
return[...e.querySelectorAll("[name]")]}function tp(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.
options]:null;(!r||r.some(a=>a.value===s))&&(o.value=s)}}function np({dlls:e},t){let n=e.map(({name:u})=>u),o=Lt("dll",n),s=["base","preferred","size"],r={base:ie(
"base",""),preferred:ie("preferred",""),size:ie("size","")},a={};function i(){let u=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=u?$(u[p]):""}
function c(u){let p=s.find(h=>h===u);!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let u of s)
r[u].addEventListener("change",()=>c(u));i();let l={base:"base",preferred:"prefers",size:"size"},f=s.map(u=>G(l[u],r[u]));return{element:Ne("A DLL",G("name",o),
...f),which:o,commit:c,choose(u){n.includes(u)&&(o.value=u),i()},knows:(u,p)=>a[u]===p}}function op({switches:e},t){let n=e.map(([o,s])=>{let a=d("input",{type:"\
checkbox",checked:s,onchange:i=>t({edit:"switch",name:o,on:i.target.checked})});return d("label",{class:"fv-switch"},a,o)});return Ne("Switches",...n)}function sp(e,t){
let n=ie("start","0x"),o=ie("much","0x10000"),s=la(e,(c,l)=>t(Mn(c,l))),a=x("occupy-mouse","with the mouse","then drag over the child's column; or shift and dra\
g at any time",()=>a.setAttribute("aria-pressed",String(s.toggle()))),i=x("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(
Mn(n.value,o.value)));return Ne("Take a place in the child",G("at",n),G("size",o),i,a)}function rp({faults:e,phases:t,dlls:n},o){let s=Lt("fault",e),r=Lt("phase",
t,"C3"),a=ie("at","",{placeholder:"anywhere"}),i=ie("extent","0x10000"),c=Lt("of",["",...n.map(({name:f})=>f)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,
size:i.value,...c.value?{dll:c.value}:{},...a.value.trim()?{start:a.value}:{}});return Ne("A fault",G("kind",s),G("phase",r),G("DLL",c),G("at",a),G("size",i),x(
"strike","let this fault happen in the fork","the fork runs again with it",l))}function ap({edits:e},t){let n=!e.length,o=e.map(s=>d("li",{},s));return Ne(n?"No\
thing changed yet":`Changed (${e.length})`,d("ol",{class:"fv-edits","aria-label":"What was changed"},...o),x("undo","undo","undo the last change",()=>t({kind:"u\
ndo"}),{disabled:n}),x("reset-edits","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}function Q(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}var ua=12,ip=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",$],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function En(e){return e==null?[]:Array.isArray(e)?e:[e]}
function cp({episodes:e,retries:t,seconds:n}){let o=Q(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,ua).map(c=>`attempt ${c+
1}`),a=e.length>ua?" …":"";return`${Q(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function pa({addresses:e}){return Object.entries(e??
{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${En(o).map($).join(" or ")}`).join(", ")}function lp({episodes:e,inputs:t}){let n=ip.filter(([r])=>e.some(a=>En(a[r]).
length)),o=e.some(pa);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>En(
c[r]).map(i).join(", ")]),...o?[["addresses",pa]]:[]]}function ha(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>d("li",{},cp(p))),a=lp(e),i=a.map(([p])=>d("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>d("td",{data:{label:m}},d("span",
{},g(p,h)||"–"))),l=Q(t.length+o,"attempt"),f=Q(n.length||t.length,"fork"),u=`${o} more are left out here: forkviz diagnose --json has all.`;return d("details",
{class:"fd-card fd-episodes"},d("summary",{},`What was read of it: ${l} to fork, ${f}`),r.length?d("ul",{},...r):null,d("table",{class:"fd-table"},d("thead",{},
d("tr",{},...i)),d("tbody",{},...t.map((p,h)=>d("tr",{},...c(p,h))))),o?d("p",{class:"fd-muted"},u):null)}var fp={"+":"speaks for it","−":"speaks against it"},dp={"":"","+":" fd-for","−":" fd-against"};function up(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function Ln(e,t){let n=new Map;for(let o of up(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>d("div",{class:"fd-ev"},d("p",{class:"fd-file"},o||"text"),d("ul",{},...pp(s))))}function*pp(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield d("li",{class:"fd-gap","aria-hidden":"true"},d("span",{},"⋯"),d("span",{}))),t=n.row.line,yield hp(n)}function hp({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?d("mark",{},s):s),o=d("span",{"aria-hidden":"true"},"↑ ");return d("li",{class:`fd-line${dp[e]}`},d("span",{class:"fd-number"},mp(e),d("\
span",{},t.line?String(t.line):"")),d("span",{},d("code",{},...n),t.means?d("span",{class:"fd-means"},o,t.means):null))}function mp(e){if(!e)return d("b",{});let t=fp[e];
return d("b",{title:t},d("span",{"aria-hidden":"true"},e),d("span",{class:"fd-unseen"},`${t}: `))}function At({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function gp(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${At(e,t)})`:"",i=`${$(o)}-${$(s)}`;return[d("b",{},n||"something without\
 a name"),` is at ${i}${wp(e)}${a}`]}function wp({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${$(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function bp({occupant:e,places:t},n){if(e)return gp(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[d("b",{},a),` is at ${$(s)}${r?`-${$(r)}`:""}`];return["no one is named in what was read"]}function An(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>d("dd",{},...i));a.length&&n.push(d("div",{},d("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",bp(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${At(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[d("b",{},`${s}: `),r])),n.length?[d("dl",{class:"fd-says"},...n)]:[]}function ma(e,t,n){let o=Ln(e,t.inputs),s=d("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return d("section",{class:"fd-card fd-evidence"},d(n,{},"Evide\
nce ",d("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?d("p",{class:"fd-muted"},r):null,...An(e,t.inputs))}var yp={cmd:"cmd",powershell:"PowerShell",dash:"dash"},xp=0;function Ct(e,t=e){return yp[e]??t}function Cn(e,t="copy",n=t){let o=d("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=d("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await vt(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function Tn(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?d("span",{class:"fd-word"},n):n)}function Tt(e){let t=d("pre",{},d("code",{},...Tn(e)));return d("div",{class:"fd-cmd"},t,Cn(e,"Copy the command",
"copy"))}function kp({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function ga(e){let t=kp(e),n=e.note?[d("p",
{class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${xp+=1}`,s=t.map(([i,c])=>{let l=Ct(i,"line"),f=d("p",{class:"fd-shell"},l);return d("div",
{class:"fd-panel",data:{shell:l}},f,Tt(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[d("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),d("label",{for:l},Ct(i,"line"))]});return r(0),[d("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},d("div",{class:"fd-heads"},...a),...s,...n)]}function vp(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function $p(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[d("p",{class:"fd-try"},d("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[d("div",{class:"\
fd-try"},d("button",{...c,disabled:!0},...l),i?Tt(i):null)]}function _n(e,t,n,o){let r=[e.effort,e.close_first].map(i=>vp(i??"")).filter(Boolean).join(" ");return d(
"li",{class:"fd-remedy"},d("div",{class:"fd-head"},d("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),d("div",{},d(n,{},e.text),d("p",{class:"fd-badges"},
...Jo(e).map(Zo)),r?d("p",{},r):null)),...ga(e),...e.plan?[d("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),Tt(e.plan)]:[],...$p(e,t,
o))}function Re({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>d("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>d("li",{},s(),`${a}: ${i}`));return[d("div",{class:"fd-caution"},d("b",{},o),d("ul",{},...r))]}function wa(e,t,n){
let{remedies:o}=e,s=d("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>_n(i,c,t[1],n)),a=o.length?d("small",{},"least effort first"):null;
return d("section",{class:"fd-card fd-remedies"},d(t[0],{},"Remedies ",a),o.length?d("ol",{},...r):s,...Re(e))}function _t(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?d("p",{class:"fd-muted"},"Type in ",d("b",{},Ct(r))):null,l=s?[c,d("pre",{},d("code",{},...Tn(
s))),d("p",{},Cn(s,"Copy the command"))]:[];return[d("section",{class:"fd-next"},d(n,{},`${i}: ${o}`),...l,a?d("p",{},a):null)]}function ba(e){return d("tr",{},...e.map(t=>d("th",{scope:"col"},t)))}function ya(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>d("tr",{},d("td",{},d("b",{},c.sentence||c.class),d("code",{},c.class)),d("td",{data:{label:"It shows"}},
d("span",{},r.get(c.class)??(c.detail||"–"))),d("td",{},he(c.certainty,!0)));return d("section",{class:"fd-card fd-candidates"},d(o,{},"What it can be ",s||e.
places.length?null:d("small",{},a)),d("table",{class:"fd-table"},d("thead",{},ba(["Candidate","The next capture shows","Certainty"])),d("tbody",{},...t.map(i))))}
function Pn(e,t,n,o){if(!e.length)return[];let s=r=>d("tr",{},d("td",{},d("code",{},r.class)),d("td",{},he(r.certainty,!0)),d("td",{},Sp(r,t.inputs),...Op(r,t,n,
o)));return[d("section",{class:"fd-card fd-others"},d(n[1],{},"Other causes that were considered"),d("table",{class:"fd-table"},d("thead",{class:"fd-unseen"},ba(
["Cause","Certainty","Why"])),d("tbody",{},...e.map(s))))]}function Sp({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${At(r,s)}: ${r.means||r.text}`:"–")}function Op(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,f)=>_n(l,f,n[2],i));return[d("details",{},d("summary",{},"Evidence and remedies"),...Ln(e,t.inputs),...An(e,t.inputs),
c.length?d("ol",{class:"fd-remedies"},...c):null,...Re(e))]}var Pt;function U(e,t=!0){return Pt??=document.createElement("canvas").getContext("2d"),Pt?(Pt.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,Pt.measureText(e).width):e.length*7.4}function De(e,t,n=!0){let o=e;for(;o.length>3&&U(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var Mp=65536;function W(e){return e.start!==null&&e.start!==void 0}function xe(e){return e.end??e.start+Mp}function xa({end:e}){return e!=null}function zn(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function Ep(e){return!["pre\
fers","in-the-way"].includes(e.look)||!W(e)||e.end===null||e.end===void 0?"":` ${E(e.end-e.start)}`}function zt(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!W(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${Ep(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function ka(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([zt(e),o])].filter(Boolean)}function va(e,t){let n=zn(t).map(o=>{let s=o.places.map(r=>`${zt(r)||r.look}${Lp(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function Lp(e){return W(e)?` at ${$(e.start)}${e.end?`-${$(e.end)}`:""}`:""}function $a(e){if(e.
some(({look:s})=>s==="in-the-way"))return"Who is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var Sa=24,Ap=7.6;function In(e){let t=e.filter(W).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=xe(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some(xa),i=r.every(
l=>l.start===r[0].start&&xe(l)===xe(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function Oa(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-Sa*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),f={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+Sa,f})}function Ma(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function Ea(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[v("line",a),...o?[]:[v("path",i)]]})}function La(e,t,n,o){let s=new Set(e.filter(W).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=$(i),f=l.length*Ap;r.push(v("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let u=Math.min(c,o-f);u<a||(r.push(v("text",{
x:u,y:13,class:"fd-address"},l)),a=u+f+8)}return r}function Aa(e){let t=In(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${E(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var Ta=30,Cp=560,Tp=0,_p={"in-the-way":"way",taken:"dots",unreadable:"cross"};function Pp(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return v("defs",{},v("pattern",{id:`${e}way`,...n(6),...t,...o},
v("rect",{...n(6),class:"fd-way-ground"}),v("rect",{width:2.5,height:6,class:"fd-way-hatch"})),v("pattern",{id:`${e}dots`,...n(5),...t},v("rect",{...n(5),class:"\
fd-dots-ground"}),v("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),v("pattern",{id:`${e}cross`,...n(8),...t},v("rect",{...n(8),class:"fd-card-ground"}),v("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),v("marker",{id:`${e}arrow`,...s,orient:"auto"},v("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function zp([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function Ip(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,f]=zp(t,o),u=Math.max(r-s-12,l,c?f:0),p=e.find(M=>U(M)<=u)??e[0],h=U(p);if(h+12<=r-s){let M={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},S=v("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[v("rect",{...M,class:"fd-card-ground"}),S]:[S]}let m=h<=l||!c||h>f&&l>=
f,g=m?l:f;if(g<24)return[];let w=De(p,g),b=m?r+6:s-6;i.push(m?[b,b+U(w)]:[b-U(w),b]);let y=m?null:"end",k={x:b,y:a+19,"text-anchor":y,class:"fd-name fd-beside"};
return[v("text",k,w)]}function It(e,t){return Math.max(t(xe(e))-t(e.start),5)}function _a(e,t){let n=t(e.start);return[n,n+It(e,t)]}function Np(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=ka(e);if(!W(e)){let f={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[v("text",f,De(a[0]??"–",s[1]-s[0]-16))]}let i=_a(e,n),c=_p[e.look];
return[v("rect",{x:i[0],y:o,width:i[1]-i[0],height:Ta,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?Ip(a,i,!!c,t):[]]}function Ca(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!W(n)||!W(o)||n.start===o.start?null:[n,o]}function Rp(e,t){let n=U(
zt(e));return n+12<=It(e,t)?0:n+12}function Dp([e,t],[n,o],s,r){let a=s(t.start)+Math.min(It(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+It(e,s)+Rp(e,s):s(e.start);
if(i&&c>a)return[];let l=n+Ta/2,f=`M${c} ${l}H${a}V${o-2}`,u=v("path",{d:f,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return U(h,!1)+16>=Math.max(c,a)-p?[u]:[u,v("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function jp({label:e,source:t},n,o,s){let r=De(e,o),a=s?n+(t?14:19):n-6,i=v(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:U(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,v("text",{...c,class:"fd-source"},De(t,l,!1))]}function Bp(e,t){
let n=t>=Cp,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[U(i),U(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function Wp(e,t,n){let o=`fd${Tp+=1}-`,s=zn(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:f}=Bp(s,n),u=Oa(In(t),...l),p=Ma(u),h=[Pp(o),...Ea(u),...La(t,p,c,n)];s.forEach((w,b)=>{let y=Ca(w,s[b+1]);r&&y&&h.push(...Dp(y,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let y=i[b],k={x1:0,x2:n,y1:y-f,y2:y-f,class:"fd-rule"};b&&h.push(v("line",k)),h.push(...jp(w,y,a,r));let M=w.places.filter(W).map(P=>_a(P,p)),
S=!(r&&Ca(w,s[b+1])),L={x:p,y,room:l,mine:o,busy:M,leftToo:S};for(let P of w.places)h.push(...Np(P,L))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":va(e,t)};return v("svg",{class:"fd-map",...m,...g},...h)}function Pa({places:e},t){if(!e.some(W))return null;let n=$a(e),o=d("div",{class:"fd-\
frame"}),s=d(t,{},`${n} `,d("small",{},Aa(e))),r=0;return{element:d("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(Wp(n,e,i)))}}}var Fp=660;function Hp(e){return e>1e3?"wide":e>600?"middle":"narrow"}function za(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=Xp(t,n),i=d("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...f]=a;e.replaceChildren(c,l,i,...f);function u(g=n.layout??Hp(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){u("middle"),
r?.draw(Fp);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>u();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>u());return m.observe(e),u(),{lay:u,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function Xp(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=d("div",{class:"fd-column"}),l=d("div",{class:"fd-column"}),f=a?Pa(r,n[1]):null;a?(c.append(...Up(r,i,e,n,t,f)),l.append(
...qp(r,e,n,t))):(c.append(...Pn(i,e,n,t)),l.append(..._t(e.next,!0,n[1])));let u=a?Yp(r,n[0],t):Gp(!!r,n[0]),p=ha(e),h=d("p",{class:"fd-foot"},Vp(e)),m=[Kp(e,t),
u,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:f,cards:m}}function Up(e,t,n,o,s,r){let a=e.class==="undecided"?[ya(e,t,n,o[1],!!r)]:Pn(t,n,o,s);return[...r?
[r.element]:[],ma(e,n,o[1]),...a]}function qp(e,t,n,o){if(e.class!=="undecided")return[wa(e,n.slice(1),o),..._t(t.next,!1,n[1])];let s=[..._t(t.next,!0,n[2]),...Re(
e)];return[d("section",{class:"fd-card"},d(n[1],{},"Next"),...s)]}function Kp(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[Q(n,o?"failed fork":"fork")]:[],...e.images?[Q(e.images,"listed DLL")]:[]];return d("div",{class:"fd-sources"},d("span",{},"Read:"),...e.inputs.
map(r=>d("code",{},r)),s.length?d("span",{},s.join(", ")):null,...t.above?.()??[])}function Gp(e,t){let n=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=d("div",{},d(t,{},n),d("p",{},o));return d(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function Yp(e,t,n){let o=Vo(e),{who:s,detail:r,sentence:a}=e,i=s?d("p",{},d("b",{},"Who: "),`${s.text} `,he(s.
certainty,!0)):null;return d("section",{class:`fd-card fd-cause fd-is-${o}`},d("div",{},d("div",{class:"fd-claim"},he(o),d(t,{},a||e.class)),r?d("p",{},r):null,
i,d("p",{class:"fd-class"},d("code",{},e.class))),...n.actions?.()??[])}function Vp({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}var Ia="Why the fork fails, and what to do";function Na(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=d("section",{class:"\
fv-cause-whole","aria-label":Ia,hidden:!0}),s=d("div",{class:"fd-inside"}),r=x("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=za(s,t.diagnosis,{level:2,layout:"narrow",comparing:(f,u)=>Zt(e,u)}),a.lay(),r.focus({preventScroll:!0})}return o.append(d(
"p",{class:"fv-cause-head"},d("b",{},Ia),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var Nn=50,Jp={conflicts:"conflict",caveats:"caveat",notes:"note"};function Zp(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${Jp[n]}${o===1?"":
"s"}`).join(", ")}function Qp([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,f=n.length+o,u=s?`${i.length}\
 of ${f}`:f,p=()=>a(c.length+10*Nn);return d("section",{data:{said:e}},d("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${u})`),d("ul",{},...c.map(h=>d("li",{},h))),
l?x("more-said",`and ${l} more`,"show more of them",p):null,o?d("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function Ra(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=d("div"),o=new Map,s=d("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>Qp(c,a,o.get(c[0])??Nn,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:d("div",{class:"fv-caveats"},t>Nn?s:null,n),
counts:Zp(e),conflicting:e.some(([a])=>a==="conflicts")}}function Nt(e,{name:t,title:n,head:o=!0}){let s=x(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(q("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=d("span",{class:"f\
v-pane-said"}),a=d("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=d("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",d("b",{},n)," ",r),c=d("span",{class:"fv-pane-more"}),l=d("div",{class:"fv-pane-head"},d("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(f,u,p=!1){i.setAttribute("aria-expanded",String(!f)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":f?"▸":"▾",r.textContent=f?u:""}}}var Da={name:"said",title:"What was assumed",scrolls:!0},ja=["verdict","timeline"];function Ba(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=d("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,f=l?c:d("\
div",{class:"fv-body",tabindex:a?0:null});if(!ja.includes(n??"")){let u=Nt(e,t);e.heads.set(n,u),c.append(u.element)}return l||c.append(f),e.panes[n??""]=c,e.bodies[n??
""]=f,c}function Wa(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of X())e.specs.set(c.name,c),Ba(e,c).hidden=!t.has(c.name);let r=e.places=eh(e),a=d("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!ja.includes(c)).map(c=>e.panes[c]));r.main=d("div",{class:"fv-main"},a),r.grid=a,nh(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function eh(e){let t=d(
"div",{class:"fv-more"}),n=d("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:th(e.data),t),o=d("div",{class:"fv-marks-pl\
ace"}),s=d("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:d("div",{class:"fv-player"}),live:d("div",{class:"fv-live-place"}),legend:d(
"div",{class:"fv-legend"},o,s)}}function th(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return d("div",{class:"fv-outcome"},d("h1",{},e.title),d("p",{class:t},
n))}function nh(e,t){let{data:n,places:o}=e,s=Ra(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(d("span",{title:r},r)),s&&
(Ba(e,Da),e.specs.set("said",Da),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",d("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[d("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var oh=0,je=new WeakMap;async function Fa(e,t,n={}){let o=ue(e,t,n,`f${oh+=1}-`),s=t.panes??X().map(({name:c})=>c),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
c=>s.includes(c)));je.set(e,o),o.holds=()=>je.get(e)===o,o.bar=Zr(o),Wa(o,a),o.bar.fill(),o.layout=tt(o),o.keys=Ve(o),o.store.go(n.keep?.step??n.step??t.opening),
o.layout.lay();for(let c of X())!c.figure&&a.has(c.name)&&Rn(o,await c.make(o,o.bodies[c.name]));let i=sh(o,a);return o.colours.apply(),o.tell(),o.fit(!0),e.addEventListener(
"keydown",o.keys.onKey),V(e,n.focus),await rh(o,a),o.colours.apply(),o.fit(!0),o.layout.watch(),ah(o),V(e,n.focus),ch(o,i)}function Rn(e,t){t&&e.parts.push(t)}function sh(e,t){
let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&(e.cause=Na(e),Rn(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=Qr(e,e.ask)),o.request&&!o.bare&&
!n.still&&(e.asks=da(e,e.ask)),ta(e)}async function rh(e,t){try{for(let n of X()){if(!n.figure||!t.has(n.name))continue;let o=e.bodies[n.name];Rn(e,await n.make(
e,o,...await Be(e,n.figure,o)))}}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and the calls still work.")}
e.space&&(e.search=ia(e),e.parts.push(e.search))}async function Be(e,t,n){let{embed:o,figures:s}=Kr(),r=JSON.parse(JSON.stringify(s[t]).replaceAll('"§',`"${e.mine}`)),
a=await o.embed_item(r,n),[i]=a.roots??a;return[i.model,i]}function ah(e){let{host:t,root:n}=e,o=t.keep??{};o.range&&e.space&&e.space.show(o.range);let s=o.selected||
t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.dataset.busy,o.cause&&e.cause?.restore(o.cause)}function ih(e,t,n){
let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();for(let a of r)a.renew?.();for(let a of r)a.pick?.();e.tell(),delete e.
root.dataset.busy}function ch(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{ui:e,go:e.go,select:e.select,complain:a.complain,theme:e.colours,adopt:(c,l)=>ih(
e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){return r.written()},message(...c){delete n.dataset.busy,a.message(...c)},linked(c,l){
delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){delete n.dataset.busy,i.reset(),e.live?.renew(),a.complain(c,l)},keep:()=>({
step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),layout:e.layout.keep(),playing:e.bar.keep(),query:e.tools.find.querySelector(
"input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>lh(e,t)}}function lh(e,t){let{root:n,parts:o}=e;for(let s of[e.bar,e.
layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(0);for(let s of o)s.view&&(s.view.model.document?.clear(),s.view.
remove?.());e.holds()&&n.replaceChildren()}var A=["a","b"];function Ha(e){let{pairs:t,shown:n,decides:o}=e,s=t.length-1,r={a:new Map,b:new Map};t.forEach((c,l)=>{A.forEach((f,u)=>{let p=c[u];typeof p=="n\
umber"&&r[f].set(p,l)})});let a=new Map(e.rows.map(([c,l,f,u])=>[c,{row:c,kind:l,a:f,b:u}])),i=[...a.keys()];return{last:s,all:i,matter:o.matter,held:c=>Math.min(
Math.max(Math.round(c)||0,0),s),shown:c=>({a:n[c][0],b:n[c][1]}),waits:(c,l)=>t[c][l==="a"?0:1]===null&&c!==o.row,rowOf:(c,l)=>r[c].get(l)??0,difference:c=>a.get(
c)??null}}var Xa=(e,t)=>e.find(n=>n>t)??t,Ua=(e,t)=>e.findLast(n=>n<t)??t;function Dn(e,t){let n=A.flatMap(o=>t[o].map(s=>e.rowOf(o,s)));return[...new Set(n)].sort(
(o,s)=>o-s)}function qa(e,t){let n=e.indexOf(t);return e.length?n<0?`${e.length} in all`:`${n+1} of ${e.length}`:"none"}function Rt({a:e,b:t}){if(e.policy!==t.policy)
return{a:e.policy,b:t.policy};let n=`${e.title}, `;return t.title.startsWith(n)?{a:"as it is",b:t.title.slice(n.length)}:e.title===t.title?{a:e.policy,b:t.policy}:
{a:e.title,b:t.title}}function Va(e,t,n,{body:o,more:s}){let r=fh(t),a=dh(e,t,n),i=x("all-differences","","",()=>c(a.element.hidden===!0),{class:"fv-link"});o.append(r,a.element),n.all.
length&&s?.append(i);function c(l){r.hidden=l,a.element.hidden=!l,i.textContent=l?"As a whole":`All ${n.all.length}`,i.title=l?"what differs as a whole":"each r\
ow that differs",l&&a.tell(e.store.step)}return c(!1),{name:"differences",tell:a.tell,show:c}}function fh(e){let t=Rt(e),n=["",`A · ${t.a}`,`B · ${t.b}`],[o,s]=[
!1,!0].map(r=>e.summary.filter(a=>a.same===r));return d("table",{class:"fv-summary"},d("thead",{},d("tr",{},...n.map(r=>d(r?"th":"td",r?{scope:"col"}:{},r)))),d(
"tbody",{},...o.map(Ka)),...s.length?[d("tbody",{class:"fv-alike","aria-label":"The same in both"},...s.map(Ka))]:[])}function Ka({name:e,address:t,a:n,b:o,same:s}){
return d("tr",{class:s?"":"fv-differs"},d("th",{scope:"row"},e,...t?[" ",N(Number(t))]:[]),Ga(n),Ga(o))}function Ga([e,t,n]){return d("td",{},...t?[d("span",{class:n?
`fv-${n}`:"","aria-hidden":"true"},t)," "]:[],e)}function dh(e,t,n){let o=n.all.map(r=>{let a=n.difference(r),i=n.matter.includes(r);return d("li",{},d("button",
{type:"button",class:"fv-difference-row",data:{row:String(r)},onclick:()=>e.go(r)},...i?[d("b",{class:"fv-matters"},r===t.decides.row?"decides":"ends a fork"),"\
 "]:[],...Ya("A",a.a),...Ya("B",a.b)))}),s=d("ol",{class:"fv-difference-list","aria-label":"All rows that differ",hidden:!0},...o);return{element:s,tell(r){if(!s.
hidden)for(let a of o){let i=a.firstElementChild;i.dataset.row===String(r)?(i.setAttribute("aria-current","step"),i.scrollIntoView({block:"nearest"})):i.removeAttribute(
"aria-current")}}}}function Ya(e,t){return t?[d("span",{class:"fv-difference-side"},d("b",{},e),` ${t}`)]:[d("span",{class:"fv-difference-side fv-difference-non\
e"},d("b",{},e)," has no such step")]}function uh(){let e={class:"fv-icon"};return{status:d("span",{class:"fv-status",role:"status"}),input:d("input",{type:"search",name:"find","aria-label":"Find in\
 both",placeholder:"Find in both",title:"A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3}),
buttons:t=>[x("found-previous","▲","Previous found (shift+Enter)",()=>t(-1),e),x("found-next","▼","Next found (Enter)",()=>t(1),e)]}}function ph(e,t,n){return t.
flatMap(({who:o,side:s},r)=>{let{store:a}=n[s],{shown:i}=a.tables[o];return a.order(o).filter(l=>i[l]&&Et(e,a.region(o,l))).map(l=>[r,l])})}function Ja(e,t,n,o){
let{status:s,input:r,buttons:a}=uh(),i=a(g=>h(g)),c=null,l=[],f=-1;function u(){l=c?ph(c,n,o):[],p(),t.pick()}function p(){s.classList.remove("fv-wrong"),s.textContent=
c?l.length?`${f<0?"":`${f+1} of `}${l.length} found`:"none found":"";for(let g of i)g.hidden=!l.length}function h(g){if(!l.length)return;f=f<0?g>0?0:l.length-1:
(f+g+l.length)%l.length;let[w,b]=l[f],{who:y,side:k}=n[w];o[k].selectRow(y,b);let M=o[k].store.tables[y];t.reveal([[M.start[b],M.end[b]]]),p()}function m(g){f=-1,
c=null;try{c=g.trim()?Ot(g):null,u()}catch(w){u(),s.classList.add("fv-wrong"),s.textContent=w.what??w.message}}return hh(e,r,h,m),e.tools.find.append(r,...i,s),
p(),{name:"find",rows:()=>l,focus:()=>r.focus(),renew(){c&&u()},ask(g){r.value=g,m(g)},text:()=>r.value}}function hh(e,t,n,o){t.addEventListener("input",()=>o(t.
value)),t.addEventListener("keydown",s=>{if(s.key==="Enter")n(s.shiftKey?-1:1);else if(s.key==="Escape")t.value="",o(""),e.root.focus();else return;s.preventDefault(),
s.stopPropagation()})}var Za={ok:"✓ ",failed:"✗ ",risk:"! "},mh={"○":"cause","✗":"failure","✓":"goes well"};function gh([e,t]){return e==="address"?N(Number(t)):e==="name"?
d("bdi",{},t):e in Za?d("b",{class:`fv-${e}`},d("span",{"aria-hidden":"true"},Za[e]),t):d("span",{},t)}function Qa(e,t){let{headline:n,links:o}=t.decides,s=o.map(
c=>({link:c,element:wh(e,c)})),r=d("ol",{class:"fv-chips","aria-label":"What leads to the two outcomes"});s.forEach(({link:c,element:l},f)=>{let u=f===0?null:o[f-
1].side===c.side?"→":"against";r.append(d("li",{},u?d("span",{class:"fv-chip-between","aria-hidden":u==="→"?"true":null},u):null,l))});let a=d("h1",{class:"\
fv-verdict-says",title:`A: ${t.a.title}
B: ${t.b.title}`},...n.map(gh));return{element:d("div",{class:"fv-headline"},a,...s.length?[r]:[]),resize(){for(let{link:c,element:l}of s)l.querySelector(".fv-c\
hip-says").replaceChildren(...ei(c,e.size==="phone"))},tell(c){for(let{link:l,element:f}of s)c[l.side]===l.step?f.setAttribute("aria-current","step"):f.removeAttribute(
"aria-current")}}}function wh(e,t){let n=t.side.toUpperCase();return d("button",{type:"button",class:"fv-chip",data:{do:"link",role:t.role,side:t.side,step:String(
t.step)},title:`Go to step ${t.step} of ${n}: ${t.label}`,onclick:()=>e.goStep(t.side,t.step,t.row)},...t.sign?[d("span",{class:`fv-chip-sign fv-chip-${t.role}`,
title:mh[t.sign]},t.sign)]:[],d("span",{class:"fv-chip-says"},...ei(t,e.size==="phone")))}function ei(e,t){return[d("b",{},e.side.toUpperCase()),t?` ${e.step}`:
` step ${e.step}: ${e.label}`]}var ti=e=>[["p","p","go to the difference that decides",e.decide],["x","x","next difference",e.nextDifference],["X","shift+x","previous difference",e.differenceBefore]];var bh=[{who:"parent",side:"a",title:"PARENT",note:"(same in both)",short:"(both)",x0:.02,x1:.29},{who:"child",side:"a",title:"CHILD A",x0:.36,x1:.64},{who:"chi\
ld",side:"b",title:"CHILD B",x0:.71,x1:.98}],yh=[{who:"parent",side:"a",title:"PARENT A",x0:.01,x1:.215},{who:"parent",side:"b",title:"PARENT B",x0:.265,x1:.47},
{who:"child",side:"a",title:"CHILD A",x0:.53,x1:.735},{who:"child",side:"b",title:"CHILD B",x0:.785,x1:.99}];function ni(e,t,n,o){let s=n?bh:yh,r=(u,p)=>s.findIndex(
h=>h.who===u&&h.side===p),a=(u,p)=>p.flatMap(([h,m])=>{let g=r(h,u);return g<0?[]:[[g,m]]}),i=u=>[...a("a",u(t.a)),...a("b",u(t.b))],c=u=>e.store.step===e.decides.
row&&e.decides.place?.[0]===u,l=u=>!!e.decides.freed[A.indexOf(s[u].side)];return{map:gt(e,{...o,columns:s.map(({side:u,...p})=>({...p,store:t[u].store})),links:[],
subject:()=>e.store.step===e.decides.row?e.decides.place:null,freed:(u,p)=>c(p)&&l(u),kept:(u,p)=>s[u].who==="child"&&c(p)&&e.decides.freed.includes(!0)&&!l(u),
needed:n?[1,2]:[2,3],equals:n?[[1,2]]:[[2,3]],picked:()=>i(u=>u.pickedRows()),found:()=>e.foundRows(),select(u,p,h={}){let{who:m,side:g}=s[u];p>=0?t[g].selectRow(
m,p,h.add):h.dll>=0?t[g].select({dll:h.dll},h.add):t[g].select(null)}}),columns:s}}var C=(e,...t)=>({panes:t,weight:e}),ve=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),ce=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});var ke=["pair-algorithm","pair-calls","pair-sorting","pair-recursion"],jn=(e=34)=>ve("compare-words",e,C(1,"why-a"),C(1,"why-b")),xh={wide:()=>ve("compare-wide",
1,C(46,"space"),ce("compare-wide-right",54,jn(),ve("compare-wide-low",66,C(48,"differences"),C(52,...ke)))),middle:({height:e})=>ve("compare-middle",1,C(642,"sp\
ace"),e<430?ce("compare-middle-low",614,jn(),C(66,"differences",...ke)):ce("compare-middle-right",614,jn(42),C(32,"differences"),C(26,...ke))),narrow:({height:e})=>ve(
"compare-narrow",1,C(460,"space"),e<430?C(506,"why-a","why-b","differences",...ke):ce("compare-narrow-right",506,C(44,"why-a","why-b"),C(56,"differences",...ke))),
phone:()=>ce("compare-phone",1,C(60,"space"),C(40,"why-a","why-b","differences",...ke)),present:({width:e})=>(e<700?ce:ve)("compare-present",1,C(56,"space"),ce(
"compare-said",44,C(1,"why-a"),C(1,"why-b")))},oi=e=>xh[e.kind==="present"?"present":e.size](e);function kh(e,t,n){let{presenting:o}=e.layout;(o?e.places.more:n).append(t),t.textContent=o?"Leave":"Present"}function We(e,t,n){let o=x(e,"",t,n,{class:"fv-ico\
n","aria-label":t});return o.append(q(e)),o}function si(e,t,n){let{store:o}=e,s=et(e,()=>M(),e.host.keep?.playing),r=d("output",{class:"fv-number","aria-live":"\
off"}),a=d("output",{class:"fv-count","aria-live":"off"}),i=vh(e,t),c=Mh(s),{before:l,after:f}=$h(e),u=Eh(e,t);e.tools.find=d("div",{class:"fv-find",role:"searc\
h"});let{pace:p,speed:h}=kt(s),m=$t(e),{present:g,exported:w,tools:b}=Sh(e,n),y={...i,play:c,before:l,after:f,number:r,which:u,count:a,find:e.tools.find},k=d("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Comparing"},...Object.values(y));e.places.player.append(k),e.places.more.append(...b,m.element),m.room.append(p,
h,g,...w),e.fit=()=>{for(let S of[l,f])S.textContent=Oh(S===l,e.size);k.append(...Object.values(y)),kh(e,g,m.room),M();for(let S of[e.tools.find,a,u,i.first,i.last])
(e.size==="phone"||k.scrollWidth>k.clientWidth+1)&&m.room.append(S)};function M(){let{a:S,b:L}=t.shown(o.step),{ends:P}=e,Fe=ee=>e.size==="phone"?"":` of ${ee}`,
He=[d("b",{},`A ${S}`),`${Fe(P.a)} · `,d("b",{},`B ${L}`),Fe(P.b)];r.replaceChildren(...He),r.title=`row ${o.step} of ${t.last}`;let $e=e.differences();a.textContent=
qa($e,o.step),i.first.disabled=i.back.disabled=o.step===0,i.next.disabled=i.last.disabled=o.step===t.last,l.disabled=!$e.some(ee=>ee<o.step),f.disabled=!$e.some(
ee=>ee>o.step),u.value=e.which,c.tell(),p.value=s.policy,h.value=String(s.speed)}return{element:k,tell:M,play:()=>s.toggle(),keep:()=>s.keep(),close(){s.close(),
m.close()}}}function vh(e,{last:t}){let{store:n}=e;return{first:We("first","First row (Home)",()=>e.go(0)),back:We("back","Previous row (left arrow)",()=>e.go(n.
step-1)),next:We("next","Next row (right arrow)",()=>e.go(n.step+1)),last:We("last","Last row (End)",()=>e.go(t))}}function $h(e){let t=n=>()=>e.press(n);return{
before:x("difference-before","◀ ≠ Difference","Previous difference (shift+x)",t("X")),after:x("difference","Difference ≠ ▶","Next difference (x)",t("x"))}}
function Sh(e,t){let n=x("present","Present","The map and the words alone, large (Esc leaves)",()=>e.present()),o=()=>e.ask({kind:"export",step:e.store.step});return{
present:n,exported:e.host.request?[x("export","Export","Write one file to step through in any browser",o)]:[],tools:[...t?[x("leave","↩ To the fork","Leave th\
e comparison",t)]:[],We("theme","Light or dark (t)",()=>e.toggleTheme()),x("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon"})]}}function Oh(e,t){
let n=t==="phone"||t==="narrow"?"":"Difference";return(e?`◀ ≠ ${n}`:`${n} ≠ ▶`).trim()}function Mh(e){let t=x("play","","Play, or stop (space)",()=>e.toggle(),
{class:"fv-main-button"});return t.tell=()=>{let n=e.playing?"Stop":"Play";t.dataset.now!==n&&(t.replaceChildren(q(e.playing?"stop":"play"),d("span",{},n)),t.dataset.
now=n,t.setAttribute("aria-label",n))},t}function Eh(e,t){return d("select",{"aria-label":"Which differences",title:"Which differences the buttons stop at",data:{
do:"which"},onchange:n=>e.choose(n.target.value)},d("option",{value:"matter",disabled:!t.matter.length},"Differences that matter"),d("option",{value:"all"},`All\
 ${t.all.length}`))}var Lh=new Set(["decision","failure","done"]);function ri(e,t){let n=r=>Dn(t,{a:r(e.a),b:r(e.b)}),o=[e.a,e.b].find(r=>r.verdict?.occupant)??e.a,s=n(r=>Object.keys(
r.notes??{}).map(Number));return{...e.a,opening:e.opening,diagnosis:null,live:null,decisions:n(r=>r.decisions),failures:n(r=>r.failures),notes:Object.fromEntries(
s.map(r=>[r,""])),verdict:{...o.verdict,links:e.decides.links.map(r=>({...r,step:r.row}))},said:{caveats:[],notes:[]}}}function ai(e,t,n){let o=0,s=Ah(e,t);return{
data:n,get step(){return o},get last(){return t.last},get tables(){return{...e.a.tables,ticks:{mark:s}}},stand(r){o=r},rowsOfSteps:r=>Dn(t,r),order:()=>[],shown:()=>[],
words:()=>({what:t.difference(o)?.a??"",phase:""})}}function Ah(e,t){let n=new Array(t.last+1).fill("other");for(let o of A)e[o].tables.ticks.mark.forEach((s,r)=>{
Lh.has(s)&&(n[t.rowOf(o,r)]=s)});return n}var Ch=["algorithm","calls","sorting","recursion"];function ci(e,t){let{root:n}=e;n.classList.add("fv","fv-compare"),n.tabIndex=-1,n.setAttribute("role","group"),
n.setAttribute("aria-label",`two forks compared: ${t.a.title} and ${t.b.title}`);let o={a:ii(),b:ii()},s=d("div",{class:"fv-grid"}),r=i=>s.append(Bn(e,i).pane);
r({name:"space",title:"Address spaces, low at the top",head:!1});for(let i of A)s.append(Th(e,t,i,o[i]));r({name:"differences",title:"What differs, as a whole",
scrolls:!0});for(let i of Ch)s.append(Ph(e,t,i,o));e.places={verdict:d("div",{class:"fv-verdict-line fv-compare-line"}),more:d("div",{class:"fv-more"}),player:d(
"div",{class:"fv-player"}),live:d("div"),legend:d("div",{class:"fv-legend"}),main:d("div",{class:"fv-main"},s),grid:s};let a=d("div",{class:"fv-timelines"},...A.
map(i=>zh(t,i,o[i])));return n.replaceChildren(e.places.verdict,e.alert.element,e.places.player,a,e.places.main),o}function ii(){return{bodies:{},panes:{},more:{}}}
function Bn(e,t,n=t.name){let{name:o,title:s,scrolls:r}=t,a=d("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${o}`,"aria-label":s,data:{pane:o}}),i=Nt(e,t),c=n===
"space"?a:d("div",{class:"fv-body",tabindex:r?0:null});return a.append(i.element,...c===a?[]:[c]),e.heads.set(o,i),e.specs.set(o,t),e.panes[o]=a,e.bodies[o]=c,{
pane:a,body:c}}function Th(e,t,n,o){let s=n.toUpperCase(),{pane:r,body:a}=Bn(e,{name:`why-${n}`,title:`Words of ${s}`,head:!1,scrolls:!0},"why");return r.dataset.
side=n,r.prepend(d("p",{class:"fv-side-line"},d("b",{class:"fv-letter"},s)," ",..._h(t[n])," ",d("span",{class:"fv-waiting"}))),o.panes.why=r,o.bodies.why=a,r}function _h(e){
if(e.waits)return[d("b",{class:"fv-waits"},"… has not ended")];if(e.succeeded)return[d("b",{class:"fv-ok"},"✓ succeeds")];let t=(e.verdict?.links??[]).findLast(
n=>n.role==="failure")?.step;return[d("b",{class:"fv-failed"},t===void 0?"✗ fails":`✗ fails at step ${t}`)]}function Ph(e,t,n,o){let s=X().find(c=>c.name===
n),r={...s,name:`pair-${n}`,title:s?.title??n,figure:void 0,head:!0,scrolls:!1,unused:()=>A.every(c=>s?.unused?.(t[c]))?s?.unused?.(t.a)??"":"",said:void 0},{pane:a,
body:i}=Bn(e,r,"pair");for(let c of A){let l=d("span",{class:"fv-pane-more"}),f=d("div",{class:"fv-body",tabindex:s?.scrolls?0:null}),u=d("section",{class:`fv-h\
alf fv-${n}`,"aria-label":`${c.toUpperCase()}: ${r.title}`,data:{side:c}},d("header",{class:"fv-half-head"},d("b",{class:"fv-letter"},c.toUpperCase()),l),f);o[c].
panes[n]=u,o[c].bodies[n]=f,o[c].more[n]=l,i.append(u)}return a}function zh(e,t,n){let o=d("div",{class:"fv-timeline"});n.panes.timeline=o,n.bodies.timeline=o;let{
title:s,policy:r,waits:a,succeeded:i}=e[t],c=a?"…":i?"✓":"✗";return d("section",{class:"fv-timeline-row","aria-label":`Timeline of ${t.toUpperCase()}`,data:{
side:t}},d("div",{class:"fv-timeline-name",title:`${s}
${r}`},d("b",{},`${t.toUpperCase()} `,d("span",{class:a?"fv-waits":i?"fv-ok":"fv-failed"},c)),d("span",{class:"fv-label"},Rt(e)[t])),o)}var Ih=["timeline","why","algorithm","calls","sorting","recursion"];function Wn(e,t,n,o){let{bodies:s}=o,r=d("div",{class:"fv-side-root",data:{side:n}}),i=ue(r,
t,{onSelect:l=>e.selectedIn(n,l)},`${e.mine}${n}-`);i.colours.close();let c=i.go;return Object.assign(i,Rh(e,n,o)),{ui:i,name:n,move:c,root:r,get step(){return i.
store.step},async make(l){for(let f of X()){if(!Ih.includes(f.name)||!!f.figure!==l)continue;let u=s[f.name],p=f.figure?await Be(i,f.figure,u):[],h=await f.make(
i,u,...p);h&&i.parts.push(h)}},resize(){Object.assign(i,{size:e.size,tall:e.tall,type:e.type});for(let l of i.parts)l.resize?.()},restyle(l){for(let f of i.parts)
f.restyle?.(l);for(let{name:f}of Nh(r))e.root.style.setProperty(f,r.style.getPropertyValue(f))},close(){for(let l of i.parts)l.close?.(),l.view&&(l.view.model.document?.
clear(),l.view.remove?.())}}}function Nh({style:e}){return Array.from(e,t=>({name:t}))}function Rh(e,t,{bodies:n,panes:o,more:s}){return{bodies:n,panes:o,holds:e.
holds,paired:!0,places:{...e.places,marks:d("div")},colours:e.colours,heads:new Map(Object.entries(s).map(([r,a])=>[r,{more:a}])),specs:new Map(X().map(r=>[r.name,
r])),bar:{tell(){},play:e.play},keys:{press:r=>e.keys.press(r),help:r=>e.keys.help(r)},layout:{fold(){},full:e.full},full:e.full,theme:e.theme,toggleTheme:e.toggleTheme,
go:r=>e.goStep(t,r),forward:()=>e.forward()}}var Dh=0;async function li(e,t,n={}){let o=Ha(t),s=jh(e,t,o,n);je.set(e,s),s.holds=()=>je.get(e)===s;let r=ci(s,t),a={a:Wn(s,t.a,"a",r.a),b:Wn(s,t.b,"b",r.b)};s.
sides=a;let i=n.leave??(t.back&&n.request?()=>n.request({kind:"back"}):null),c=Qa(s,t);s.places.verdict.append(c.element,s.places.more),s.parts.push(c),s.layout=
{presenting:!1},s.player=si(s,o,i),s.layout=tt(s),s.keys=Ve(s),s.press=s.keys.press,s.listed=Va(s,t,o,{body:s.bodies.differences,more:s.heads.get("differences").
more}),s.tellAll=()=>Wh(s,o,c);let l=o.held(n.keep?.row??n.step??t.opening);fi(s,o,l),s.layout.lay();for(let f of A)a[f].resize(),await a[f].make(!1);return s.colours.
apply(),s.tellAll(),e.addEventListener("keydown",s.keys.onKey),V(e,n.focus),await Xh(s,t,a),s.colours.apply(),s.layout.watch(),Uh(s,n),e.dataset.ready="true",V(
e,n.focus),qh(s)}function jh(e,t,n,o){let s=ue(e,ri(t,n),{...o,aligned:!0,onSelect:void 0},`c${Dh+=1}-`),r=ai(t,n,s.data);Object.assign(s,{host:{...o,aligned:!0},
store:r,plan:oi,ends:{a:t.a.words.length-1,b:t.b.words.length-1},decides:t.decides,which:o.keep?.which??(n.matter.length?"matter":"all"),differences:()=>s.which===
"matter"&&n.matter.length?n.matter:n.all,bar:{tell(){},play:()=>s.player.play()},foundRows:()=>s.find?.rows()??[],...Bh(n,()=>s),...Hh(()=>s)}),s.moreKeys=ti(s);
let a=s.restyle;return s.restyle=i=>{a(i);for(let c of A)s.sides?.[c].restyle(i)},s.resized=()=>{for(let i of A)s.sides[i].resize();s.parts.forEach(i=>i.resize?.())},
s}function Bh(e,t){function n(o,s=!1){let r=t(),a=e.held(o);a===r.store.step&&!s||(fi(r,e,a),r.tellAll(),s||r.host.onStep?.(a))}return{go:n,forward:()=>n(t().store.
step+1),goStep(o,s,r=e.rowOf(o,s)){let a=t();e.shown(a.store.step)[o]!==s&&n(r)},tell:()=>t().tellAll(),choose(o){t().which=o,t().tellAll()},nextDifference:()=>n(
Xa(t().differences(),t().store.step)),differenceBefore:()=>n(Ua(t().differences(),t().store.step)),decide:()=>n(t().data.opening),play:()=>t().player.play()}}function fi(e,t,n){
e.store.stand(n);let o=t.shown(n);for(let s of A)e.sides[s].move(o[s]);e.space?.update(),e.find?.renew()}function Wh(e,t,n){let{step:o}=e.store;e.root.dataset.row=
String(o),n.tell(t.shown(o)),e.player.tell(),e.listed.tell(o);for(let s of A)Fh(e.panes[`why-${s}`],t.waits(o,s))}function Fh(e,t){e.toggleAttribute("data-waits",
t);let n=e.querySelector(".fv-waiting");n&&(n.textContent=t?"has no such step":"")}function Hh(e){let t=!1,n=o=>A.forEach(s=>o(e().sides[s].ui));return{selectedIn(o,s){
if(t)return;let r=e();t=!0,r.sides[o==="a"?"b":"a"].ui.select(s),t=!1,r.root.dataset.selected=s,r.space?.pick(),r.host.onSelect?.(s)},select:(o,s)=>e().sides.a.
ui.select(o,s),selectNext:o=>e().sides.a.ui.selectNext(o),selected:()=>e().sides.a.ui.selected()??e().sides.b.ui.selected(),pickedRows:()=>e().sides.a.ui.pickedRows(),
pickedSteps:()=>e().store.rowsOfSteps({a:e().sides.a.ui.pickedSteps(),b:e().sides.b.ui.pickedSteps()}),selectedSpans(){let o=[];return n(s=>o.push(...s.selectedSpans())),
o}}}async function Xh(e,t,n){try{let o=e.bodies.space,[s,r]=await Be(e,"space",o),a={a:n.a.ui,b:n.b.ui},{map:i,columns:c}=ni(e,a,t.sameParent,{body:o,figure:s,view:r});
e.space=a.a.space=a.b.space=i,e.parts.push(i),e.find=e.search=Ja(e,i,c,a);for(let l of A)await n[l].make(!0)}catch(o){e.alert.complain(`the figures could not be\
 drawn: ${o.message??o}`,"The words, the listing and the calls still work.")}}function Uh(e,t){let n=t.keep?.selected||t.selected;n&&e.select(n),t.keep?.query&&
e.find?.ask(t.keep.query),t.keep?.range&&e.space?.show(t.keep.range)}function qh(e){let{root:t,alert:n,sides:o}=e;return{ui:e,views:o,go:e.go,select:e.select,complain:n.
complain,theme:e.colours,get step(){return e.store.step},get selected(){return t.dataset.selected??""},keep:()=>({row:e.store.step,theme:e.colours.name(),which:e.
which,selected:t.dataset.selected??"",layout:e.layout.keep(),playing:e.player.keep(),query:e.find?.text(),range:e.space?.kept()??null}),message(...s){delete t.dataset.
busy,n.message(...s)},refused(s,r){delete t.dataset.busy,n.complain(s,r)},close:()=>Kh(e)}}function Kh(e){let{root:t}=e;for(let n of[e.player,e.layout,e.colours])
n?.close();t.removeEventListener("keydown",e.keys.onKey);for(let n of A)e.sides[n].close();for(let n of A)e.sides[n].ui.store.go(0);for(let n of e.parts)n.close?.(),
n.view?.model.document?.clear(),n.view?.remove?.();t.classList.remove("fv-compare"),e.holds()&&t.replaceChildren()}var Gh=e=>()=>({request:t=>e.send(t)});function di(e,t,n={}){let{show:o,follow:s,tell:r,fail:a,close:i}=om(e,t,{hostOf:n.hostOf??Gh(e),sized:n.sized??(()=>()=>{}),
onView:n.onView??(()=>{})}),c=no(o,a),l=[["change:step",s],["change:selected",s],["change:data",()=>c(void 0)],["msg:custom",r]];for(let[f,u]of l)e.on(f,u);return{
ready:c(void 0),close(){for(let[f,u]of l)e.off(f,u);i()}}}function Yh(e,t){let n=URL.createObjectURL(new Blob([t],{type:"text/html"}));return d("a",{href:n,download:e,
data:{do:"download"}},"download")}function Vh(e,t){return t?.close(),delete e.dataset.ready,e.forkviz=null}function Jh(e,t,n){let[o,s]=[t.get("step"),t.get("sel\
ected")];typeof o=="number"&&e.step!==o&&e.go(o),n.onStep(e.step),e.selected!==void 0&&e.selected!==s&&e.select(s)}function Zh(e){let t=[];function n(){let o=e();
if(o)for(let[s,r]of t.splice(0))Qh(o,s,r)}return{late:n,say(o,s){t.push([o,s]),n()}}}function Qh(e,t,n){t?.kind==="error"?e.refused(t.what,t.advice):t?.kind==="\
waits"?e.waits?.(t.text):t?.kind==="nothing"?delete e.ui.root.dataset.busy:t?.kind==="linked"?e.linked?.(t.fragment,t.told):t?.kind==="exported"&&e.message(`${t.
text} `,Yh(t.name,n[0]))}function em(e,t){function n(o,s){!t()||e.get(o)===s||(e.set(o,s),e.save_changes())}return{onStep:o=>n("step",o),onSelect:o=>n("selected",
o)}}function tm(e){return Object.fromEntries(["selected","panes","bare"].map(t=>[t,e.get(t)]))}function nm(){let e=new WeakMap,t=null;return{next(n,o,s){let r=n?.
keep();return r&&e.set(t,r),t=o,r&&{...e.get(o)??r,theme:r.theme,step:s,row:void 0}}}}function om(e,t,{hostOf:n,sized:o,onView:s}){let r=null,a=null,i=!1,c=()=>{},
l=nm(),f=null,u=()=>[a,f].includes(e.get("data")),p=em(e,u),h=Zh(()=>u()&&!i?r:null);async function m(){let b=e.get("data");if(i||u())return h.late();let y=await qe(
b).catch(P=>{throw f=b,P});if(i||b!==e.get("data"))return;[a,f]=[b,null];let k=e.get("step");if(y.live&&r?.fork===y.live.fork)return r.adopt(y,k),h.late();let M=l.
next(r,y,k),S=Ke(t);r=Vh(t,r),c(),c=o(t);let L={step:k,...tm(e),keep:M,focus:S,...n(y),...p};if(r=await(y.a?li:Fa)(t,y,L),i)return void r.close();t.forkviz=r,s(
r,y),g(),h.late()}function g(){r&&u()&&Jh(r,e,p)}function w(b){let y=`The explorer could not be built: ${b.message??b}`;if(!r)return i||t.append(y);r.refused(y,
"What you see is what was there before."),p.onStep(r.step),h.late()}return{show:m,follow:g,fail:w,tell:h.say,close(){i=!0,c(),r?.close()}}}var sm="300px";function ui(e,t){let n=new Map,o=new Map;function s(i){let c=o.get(i);if(c)return c;let l=qe(ne(document,`#forkviz-data-${i}`).textContent??"");return o.
set(i,l),l}async function r(i){i.dataset.state="coming";let c=await s(i.dataset.explorer??""),l=i.dataset.step===void 0?null:Number(i.dataset.step),f=Qn(c,l),u=eo(
f),p=(i.dataset.panes??"").split(" ").filter(Boolean),h=document.createElement("div");h.style.height="100%",i.replaceChildren(h);let{ready:m}=di(f,h,{hostOf:g=>({
...u(g),theme:t(),panes:p}),onView:g=>n.set(i,g)});await m,i.dataset.state="ready"}let a=new IntersectionObserver(i=>{for(let{target:c,isIntersecting:l}of i){if(!l)
continue;a.unobserve(c);let f=c;r(f).catch(u=>{f.dataset.state="failed",f.textContent=`The explorer can't be shown: ${u.message??u}`})}},{rootMargin:sm});for(let i of e.
querySelectorAll(".fl-explorer"))a.observe(i);return{views:n}}function rm(e){for(let t of e.querySelectorAll("details"))t.open=!0}function pi(e,t){let n=[...e.querySelectorAll(".fl-part")],o=d("span",{class:"fl-place",role:"\
status"}),s={class:"fl-button"},r=x("slide-before","‹ Previous","the slide before (PageUp)",()=>h(-1),s),a=x("slide-next","Next ›","the next slide (PageDown\
)",()=>h(1),s),i=x("slides","Present","as slides",()=>p(!c),s),c=!1,l=0;t.prepend(o,r,a,i);function f(){e.toggleAttribute("data-presenting",c);let m=n[l].closest(
".fl-slide");for(let g of e.querySelectorAll(".fl-slide"))g.toggleAttribute("data-shown",g===m);n.forEach((g,w)=>g.toggleAttribute("data-shown",w===l));for(let g of[
r,a])g.hidden=!c;r.disabled=l===0,a.disabled=l===n.length-1,o.textContent=c?`Slide ${l+1} of ${n.length}`:"",i.textContent=c?"Leave slides":"Present"}function u(){
let m=n.findIndex(g=>{let{bottom:w,height:b}=g.getBoundingClientRect();return b>0&&w>80});return Math.max(m,0)}function p(m){m&&(l=u()),c=m,f(),m?window.scrollTo(
0,0):n[l].scrollIntoView()}function h(m){m>0&&rm(n[l]),l=Math.min(Math.max(l+m,0),n.length-1),f(),window.scrollTo(0,0)}document.addEventListener("keydown",m=>{if(!c||
m.ctrlKey||m.altKey||m.metaKey)return;let g={PageDown:1,PageUp:-1}[m.key];g?(m.preventDefault(),h(g)):m.key==="Escape"&&!m.defaultPrevented&&p(!1)}),f()}function hi(){let e=ne(document,"#forkviz"),t=ne(document,"#fl-bar"),n=window.matchMedia("(prefers-color-scheme: dark)"),o="",s=()=>o||(n.matches?"dark":"light"),
r=null;function a(){e.dataset.theme=s(),document.documentElement.dataset.theme=s();for(let{ui:l}of r?.views.values()??[])l.colours.name()!==s()&&l.colours.toggle()}
let i={class:"fl-button","aria-label":"light or dark"},c=()=>{o=s()==="dark"?"light":"dark",a()};t.append(x("theme","◐","light or dark",c,i)),pi(e,t),a(),r=ui(
e,s),n.addEventListener("change",a),document.documentElement.dataset.forkviz="ready"}hi();})();
