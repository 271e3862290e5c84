"use strict";
"use strict";(()=>{var gi={selected:"",panes:[],bare:!1,height:0};function Hn(e,t){let n={...gi,...e},o=[];function s(r,...a){for(let i of o)i[0]===r&&o.includes(i)&&i[1](...a)}return{
get:r=>n[r],set(r,a){let i=typeof r=="string"?{[r]:a}:r,c=Object.keys(i).filter(l=>n[l]!==i[l]);Object.assign(n,i);for(let l of c)s(`change:${l}`)},save_changes(){},
send:t,on(r,a){o=[...o,[r,a]]},off(r,a){o=o.filter(i=>i[0]!==r||i[1]!==a)},fire:s}}function Xn(e,t=null){let{after:n}=e,o=n?{...n,a:e,back:!0}:null,s=t,r=Hn({data:e,step:t},({kind:a,number:i})=>{let{data:c,step:l}={data:r.get("data"),step:r.get(
"step")};a==="remedy"&&o&&c===e&&i===n.number?(s=l,r.set({data:o,step:o.opening})):a==="back"&&c===o&&r.set({data:e,step:s})});return r}function Un(e){return({after:t,
back:n})=>({compare:t?()=>e.send({kind:"remedy",number:t.number}):void 0,leave:n?()=>e.send({kind:"back"}):void 0})}var wi=/^\d{1,7}$/;function Dt(e){let t=Object.fromEntries(new URLSearchParams(e.replace(/^#/,""))),n=wi.test(t.step??"")?Number(t.step):null;return{given:t,step:n,
link:t.s??null}}var bi=e=>`${location.href.split("#")[0]}#${e}`,yi=60;function Kn(){let e,t=!1,n=()=>clearTimeout(e);return{write(o){n(),!t&&(e=setTimeout(()=>{let[,...s]=location.
href.split("#");history.replaceState(null,"",bi(o(s.join("#"))))},yi))},forget:n,close(){t=!0,n()}}}function ki(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var f=ki;function x(e,t,n,o,s={}){return f("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function v(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var xi={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function K(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=v("path",{d:xi[e],style:"\
fill:currentColor"});return v("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var vi={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function Se(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=v("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append(v("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=vi[t];return r&&
s.append(v("path",{d:r,style:`${n};fill:none`})),s}function $(e){return e<0?"–":`0x${e.toString(16)}`}function E(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function te(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function ce(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}var qn="DecompressionStream",$i=()=>qn in globalThis;function Gn(e){return Uint8Array.from(atob(e),t=>t.charCodeAt(0))}function Yn(e,t){if(!$i())throw new Error(
`this browser has no ${qn}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var Vn=e=>new Blob([e]).stream();var Y=["parent","child"];var j={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},jt={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var Oe={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},Xe=1e3,Bt=50,Jn=` 	\r
 `,Zn={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var Si=2**26,Qn=()=>({left:Si});function fe(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,fe(s,t)]));let n=Ei.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${Wt(e[0])}`);return n(e,t)}var Wt=e=>String(JSON.stringify(e)).
slice(0,40);function z(e,t){let n=Array.isArray(e)?fe(e,t):null;if(!Array.isArray(n))throw new Error(`no list, but ${Wt(e)}`);return n}function Ue(e,t){if(!Number.
isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list of ${Wt(e)} items, which is not a number or too many`);return t.left-=e,e}function le(e,t){if(!e)throw new Error(
t)}function Ft(e,t){let n=[];for(let s of e){let[r,a,i]=Array.isArray(s)?s:[];n.push(r===j.BESIDE?Oi(n[a],z(i,t)):z(s,t))}let[o]=n;return le(n.length>0&&n.every(
({length:s})=>s===o.length),"columns are of different lengths"),n}function Oi(e,t){return le(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+
n)}function eo(e,t){return le(Array.isArray(e)&&e.length===t.length,"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var Mi=[[j.PLAIN,Li],[j.RUNS,Ai],[
j.STEPS,Ti],[j.NUMBERED,Ci],[j.HOLES,_i],[j.ROWS,Pi],[j.RAGGED,zi],[j.RECORDS,Ni],[j.TABLE,Ii],[j.PATTERNS,Di]],Ei=new Map(Mi);function Li(e,t){Ue(e.length-1,t);
let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]=="object"&&(n[o]=fe(n[o],t));return n}function Ai([,e,t],n){let o=z(e,n),s=[],r=z(t,n);le(r.length===o.
length,"runs without a value");for(let a=0;a<o.length;a+=1){let i=s.length+Ue(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function Ti([,e,t],n){let o=z(
t,n);Ue(o.length+1,n);let s=[e],r=e;for(let a of o)s.push(r+=a);return s}function Ci([,e,t],n){let o=z(e,n);return z(t,n).map(s=>o[s])}function _i([,e,t],n){let o=z(
t,n),s=0;return z(e,n).map(r=>r?o[s++]:null)}function Pi([,...e],t){let n=Ft(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function zi([
,e,t],n){let o=z(t,n),s=0;return z(e,n).map(r=>o.slice(s,s+=Ue(r,n)))}function Ni([,e,...t],n){let o=eo(e,Ft(t,n));return o[0][1].map((s,r)=>Object.fromEntries(
o.map(([a,i])=>[a,i[r]])))}function Ii([,e,...t],n){return Object.fromEntries(eo(e,Ft(t,n)))}var Ri=new RegExp(`([${Object.values(jt).join("")}])`);function Di([
,e,t,...n],o){let s=0,r=z(e,o).map(a=>{let i=String(a).split(Ri),c=i.filter((d,p)=>p%2),l=n.slice(s,s+=c.length).map(d=>z(d,o));le(l.length===c.length,"a patter\
n lacks what is in its gaps");let u=c.map(d=>d===jt.HEXADECIMAL);return{pieces:i.filter((d,p)=>p%2===0),hex:u,columns:l,turn:0}});return z(t,o).map(a=>{let i=r[a];
return le(i!==void 0,"a text of no pattern"),ji(i)})}function ji(e){let{pieces:t,hex:n,columns:o}=e,s=e.turn++,r=t[0];for(let a=0;a<o.length;a+=1){let i=o[a][s];
r+=(n[a]?`0x${i.toString(16)}`:i)+t[a+1]}return r}var to=2**29-2**10;async function Ke(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e=="string"&&e.trimStart().
startsWith("{")?JSON.parse(e):no(JSON.parse(await Wi(Yn(Vn(Bi(e)),"deflate").getReader())),Qn())}catch(n){throw new Error(`the data can't be read: ${n?.message??
n}`,{cause:n})}}function Bi(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?Gn(e.trim()):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}
async function Wi(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>to)throw e.cancel(),new Error(
`they are more than ${to} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function no({as:e,in:t,of:n},o){let{changes:s,...r}=t,a={...e,
...fe(r,o)};for(let[i,c]of Object.entries(n))a[i]=no(c,o);return s&&(a.changes=Fi(fe(s,o),a)),a}function Fi({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,
columnNames:i}){let c=n.map(([u,d],p)=>({table:u,column:d,rows:o[p],now:s[p],next:0,cells:[...r[a[u]][i[d]]]})),l=0;return e.map(u=>{let d=[];for(let p=l+u;l<p;l+=
1){let h=c[t[l]],m=h.rows[h.next];if(!(m>=0&&m<h.cells.length))throw new Error("a step changes a row that is not there");let g=h.now[h.next];d.push([h.table,h.column,
m,g,h.cells[m]]),h.cells[m]=g,h.next+=1}return d})}function oo(e){return e.getRootNode().activeElement??null}function ne(e){let t=oo(e);return t&&e.contains(t)?t:null}function Me(e){let t=oo(e);return!t||t===document.
body}function qe(e){let t=ne(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:Hi(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function Hi({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function V(e,t){if(!t||!(Me(e)||
ne(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function Ge(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}function so(e,t){let n=[],o=null;async function s(){for(;n.length;){let[r]=n.splice(0).slice(-1);try{await e(r)}catch(a){t(a),await null}}o=null}return r=>(n.push(
r),o??=s(),o)}function Xi(e,t){return e.phaseNames?.[t]?.label??""}function N(e,t){return`${t} ${Xi(e,t)}`.trim()}function ro(e,t){return e.phaseNames?.[t]?.who??""}function de(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}var io=e=>e.replace(/^\[(.*)\]$/,"$1");function co(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=E(a.end[t]-a.start[t]),c=io(a.title[t]),l=a.use[t],u=l===
"injected"&&a.source[t]==="assumed";if(r){let d={text:"✗ in the way",shorter:["✗ in way"],strong:!0,alarm:!0};return l==="reservation"?[d,{text:"own reserva\
tion",shorter:["its own"]}]:[d,u?ao(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,shorter:[`\
? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(
/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:u?[{...ao(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}\
, ${i}`,shorter:[c],strong:n}]}function ao(e,t){let n=["unknown occupant","unknown"];return e?{text:`perhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function lo(e,t,n=!1){
return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["\
free"]}}var fo=e=>({text:`${E(e)} free`,shorter:[E(e)]});function uo({columns:e,differ:t,assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&
!o?"no change, assumed":"no change"}function po(e,t,n){if(t.count>1)return{name:`${t.count} regions, too thin to be told apart here: zoom in`};let o=e.store.region(
e.who,t.first);return{name:o.name||`(${o.use})`,where:`${$(o.start)} – ${$(o.end)}`,size:E(o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:$(o.
base),source:n(o)}}function ho(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${io(s)}\
: ${$(r)} – ${$(a)}, ${E(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),a=r.start-s.end,i=a>0?`${E(a)} apart`:a===0?"side by side":"overla\
pping";return`2 selected, ${E(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([
s,r])=>`${s} ${E(r)}`);return`${e.length} selected: ${o.join(", ")}`}var mo=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var Ui="http://www.w3.org/2000/svg",Ki={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function J(e,t,...n){let o=document.createElementNS(Ui,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function Ht(e){let t=Ki[e];if(!t)return null;let n=`var(--mark-${e})`;return J("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke-\
width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function Ye(e){if(e==="note")return f("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=Ht(e);return J(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}function go(e,t){for(let[n,o]of Object.entries(t.timeline))e.
style.setProperty(`--mark-${n}`,String(o));e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var qi=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],Gi=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function Z(e){return f("dl",{},...e.flatMap(([t,n])=>[f("dt",{},t),f("dd",{},n)]))}var Xt=e=>f("ul",{},...e.map(t=>f("li",{},...Array.isArray(t)?t:[t]))),
Ee=e=>f("p",{},e);function Yi(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[Se(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[f("h3",{},"Regions"),Xt([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),f("h3",
{},"Where a DLL is in the child"),Xt(s)]}function Vi(e){let t=e.data.help.marks.map(([n,o,s])=>[f("span",{class:"fv-help-mark"},Ye(n),o),s]);return[Ee("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),Z(t)]}function Ji({data:e}){let t=Object.
entries(e.phaseNames??{}).map(([n,o])=>[N(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[Ee(`As under the policy ${e.policy}, in the order \
of a successful fork.`),Z(t)]}function Zi({data:e}){let t=new Map(e.switches);return[Ee("A switch turns a part of a policy on or off: the name of a policy may b\
e followed by +topsort or -topsort. Marked ✓: on in this fork."),Z(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function Qi({data:e}){return[Ee("\
In a notebook the fork can be changed and run again: move a DLL or change its size, turn a switch, take a place in the child, or add a fault. The view stays whe\
re it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),f("h3",{},"Faults"),Z(e.help.faults)]}function ec(e,t,n){let o=a=>Z(a.
map(([,i,c])=>[f("kbd",{},i),c])),{data:s}=e,r=[...Gi,...mo];return{keys:["Keys",[o(t()),...s.still?[]:[f("h3",{},"While you present"),o(n())],f("h3",{},"Mouse"),
Xt(r)]],...s.still?{}:{timeline:["Timeline",Vi(e)]},map:["Map",Yi(e)],...s.still?{}:{phases:["Phases",Ji(e)],policies:["Policies",[Ee("Each policy is the fork m\
achinery of one period."),Z(s.help.policies)]],switches:["Switches",Zi(e)],whatif:["What if",Qi(e)]},find:["Find",[Z(qi.map(([a,i])=>[f("code",{},a),i]))]],glossary:[
"Glossary",[Z(s.glossary.map(([a,i],c)=>[f("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},a),i]))]]}}function wo(e,t,n){let o=null;function s(a){let i=o?.
querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}function r(){let a=Object.entries(ec(e,t,n)),i=a.map(
([c,[l]])=>f("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=f("dialog",{class:"fv-help","aria-label":"Help"},f("header",{},f("nav",
{"aria-label":"Parts of the help"},...i),x("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Close",class:"fv-icon"})),f("div",{class:"fv-help-body",
tabindex:0},...a.map(([c,[l,u]])=>f("section",{},f("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...u)))),e.root.append(o)}return{get open(){return!!o?.open},toggle(a){
if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&s(a)}}}function tc(e){let{store:t,lecture:n}=e;return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page U\
p, shift+n","previous decision",n.back],[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.
go(t.step-1)],...e.sides?[]:nc(n)]}var nc=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what \
happens next",e.reveal]];function oc(e,t){let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).
map(Number).sort((i,c)=>i-c);return[["ArrowLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork\
, the next real step",()=>e.forward()],["PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],
["Home","Home","first step",()=>e.go(0)],["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(
s(o.decisions))],["N","shift+n","previous decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",
()=>e.go(r(o.failures))],["c","c","next step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(
r(e.pickedSteps()))],["m","m","next note of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous \
DLL",()=>e.selectNext(-1)],["g","g","go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−",
"zoom out",()=>e.space?.zoomBy(1/.6)],["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold the\
m again",()=>e.space?.unfold?.()],["/","/","find regions",()=>e.search?.focus()],["w","w","what if: change the fork and run it again (in a notebook)",()=>e.whatIf()],
...e.moreKeys?[]:sc(e),["t","t","light or dark",()=>e.toggleTheme()],["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the pres\
entation",()=>e.select(null)]]}var sc=e=>[["p","p","present: the map and the words alone, large; again leaves",()=>e.present()]];function Ve(e){let t=tc(e),n=wo(
e,()=>o,()=>t),o=[...e.moreKeys??[],...oc(e,()=>n.toggle())],s=new Map(o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(u=>[u,l])));function a({key:c,
shiftKey:l}){let u=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.lecture.active&&r.get(u)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||
n.open)return;let l=c.composedPath?.()[0]??c.target;if(Ge(c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let u=a(c);u&&(c.preventDefault(),
c.stopPropagation(),e.guard(u))}return{onKey:i,help:n.toggle,press:c=>s.get(c)?.()}}var Ut="|";function xo(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>vo(r.at(-1)),i=()=>r.map(d=>Je(n,d)).join(Ut);function c(d){r=d,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(d,p=!1){let h=typeof d=="string"?cc(n,d):d&&d.dll!==-1?[d]:[];c(p&&h.length?rc(n,r,h):h)}function u(d){let p=n.dlls.
length,h=d>0?0:p-1;p&&l({dll:a()<0?h:(a()+d+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>bo(e.store,r),pickedSteps:()=>ic(
e,a()),selectedSpans:()=>ac(e.store,bo(e.store,r)),select:l,selectNext:u,selectRow:(d,p,h=!1)=>l(yo(e.store,d,p),h),selectRows(d){let p=d.map(([h,m])=>yo(e.store,
h,m));c([...new Map(p.map(h=>[Je(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function rc(e,t,n){let o=n.map(r=>Je(e,r)),s=t.filter(r=>!o.includes(Je(
e,r)));return s.length<t.length?s:[...s,...n]}function bo(e,t){if(!t.length)return[];let n=new Set(t.map(vo)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function ac(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function ic({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function yo(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var vo=e=>e&&"dll"in e?e.dll:-1;function Je(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${$(t.start)}`}function cc(e,t){let n=ko(e,t);
return n?[n]:t.split(Ut).flatMap(o=>ko(e,o)??[])}function ko(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(Ut)?null:{who:o,start:Number(s)}}var lc=["shown","windows","stays"],fc=Zn.parent.filter(e=>!lc.includes(e));function $o(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)dc(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>uc(e,o),read:(o=t)=>pc(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??hc(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>mc(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function dc({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,u,d]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?u:d;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function uc({strings:e,words:t},n){
let[o,s,r,a,i,c,l,u,d]=t[n];return{phase:o,kind:c,dll:d,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[u],facts:i.map(p=>e[p])}}function pc({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function hc(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function mc({tables:e},t,n){let o=e[t],s={who:t};for(let r of fc)s[r]=o[r][n];return s}function gc(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s)}var So=()=>window.matchMedia?.("(prefers-color-scheme: dark)");function wc(){
let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.vscodeThemeKind.includes(
"dark")?"dark":"light":So()?.matches?"dark":"light"}function bc(e){let t=So(),n=new MutationObserver(e);return n.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.("change",e)}}function Oo(e,t){let n=t||
"",o=!1,s=()=>o?"light":n||wc();function r(){let i=e.themes[s()];e.root.dataset.theme=s(),gc(e.root,i),e.restyle(i),o||e.host.onTheme?.(s())}let a=bc(()=>{n||r()});
return{get:()=>e.themes[s()],apply:r,name:s,toggle(){n=s()==="dark"?"light":"dark",r()},onPaper(i){o!==i&&(o=i,r())},close:a}}function Mo(){let e=f("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(x("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(f("b",{},"Error: "),s,f("br"),r)}return{element:e,
hide:t,complain:o,message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof Error?r.message:String(r);o(a,"The explorer sti\
ll works; load it again if what it shows is wrong.")}}}}var yc=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],kc=[[700,"high"],[560,"low"],[0,"least"]],xc={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},vc={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:19,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},Eo=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],Lo=e=>Eo(yc,e),Ao=e=>Eo(
kc,e),Ze=(e,t=!1)=>(t?vc:xc)[e];function ue(e,t,n,o){let s=$o(t),r=Mo(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:Ze("middle"),search:null,asks:null,live:null,cause:null,byBase:$c(t),...Oc(t),theme:()=>i.colours.get(),toggleTheme:()=>i.
colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>i.asks?.toggle(),full:c=>i.layout.full(
c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...Sc(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=xo(i,a),Object.assign(i,i.picked.forUi),i.colours=Oo(i,n.keep?.theme??n.theme),i}function $c({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function Sc(e,t,n,o,s){function r(i,c=!1){let l=t.step,u=t.go(i);if(!(t.step===l&&!c)){for(let d of n)d.
update?.(u);a(),c||o.onStep?.(t.step)}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();t.step===
t.last&&i?i.step():r(t.step+1)}}}function Oc(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function oe({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function B(e,t,n){n?e[t]="true":delete e[t]}var qt="forkviz.layout",Mc=()=>({folded:{},tabs:{},sizes:{},full:""}),Kt=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function Ec(e){let{folded:t,tabs:n,sizes:o,
full:s}=Kt(e),r=(i,c)=>Object.fromEntries(Object.entries(Kt(i)).filter(([,l])=>typeof l===c)),a=Object.entries(Kt(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function Co(e,t){let n=Ec(e??(t?Lc():null));return{choices:n,save(){t&&
To(n)},forget(){Object.assign(n,Mc()),t&&To(null)}}}function Lc(){try{return JSON.parse(localStorage.getItem(qt)??"null")}catch{return null}}function To(e){try{
e?localStorage.setItem(qt,JSON.stringify(e)):localStorage.removeItem(qt)}catch{}}var O=(e,...t)=>({panes:t,weight:e}),F=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),H=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function Ac({unused:e,
height:t}){if(t<440){let o=O(52,"algorithm","calls","sorting","recursion");return H("middle-low",670,O(48,"why"),o)}if(e("recursion")){let o=O(27,"calls","sorti\
ng","recursion");return H("middle-right",670,O(46,"why"),O(27,"algorithm"),o)}let n=F("middle-calls",31,O(316,"recursion"),O(346,"calls","sorting"));return H("m\
iddle-deep",670,O(40,"why"),n,O(29,"algorithm"))}function _o(e){let t=(e.plan??Tc[e.kind==="whole"?e.size:e.kind])(e);return Po(t,e)??F("empty",1)}var Tc={wide:()=>F(
"wide",1,O(760,"space"),H("wide-middle",640,O(36,"why"),O(32,"sorting"),O(32,"recursion")),H("wide-right",488,O(42,"algorithm"),O(24,"calls"),O(34,"said"))),middle:e=>F(
"middle",1,O(586,"space"),Ac(e)),narrow:({height:e})=>F("narrow",1,O(430,"space"),e<330?O(506,"why","algorithm","calls","sorting","recursion"):H("narrow-right",
506,O(50,"why"),O(50,"algorithm","calls","sorting","recursion"))),phone:()=>H("phone",1,O(60,"space"),O(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?H:F)("present",1,O(52,"space"),O(48,"why")),still:({width:e})=>(e<700?H:F)("still",1,O(64,"space"),O(36,"why")),aligned:({width:e})=>H("aligne\
d",1,O(63,"space"),e<560?O(37,"why","calls"):F("aligned-words",37,O(50,"why"),O(50,"calls"))),some({panes:e,width:t}){let n=Cc.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return F("some",1,...n.map(a=>O(1,a)));let[s,...r]=n;return o>1?F("some",1,O(1,s),O(1,...r)):H("some",1,O(1,s),O(1,...r))}},Cc=["\
space","why","recursion","sorting","algorithm","calls"];function Po(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>Po(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(..._c(e.id,o)),s.length?{...e,parts:s}:null}function _c(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...O(1,r),folded:!0}));n.push({...F(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var Pc={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},zc=[240,110],pe=e=>"panes"in e?e.
panes[0]:e.id;function Qe(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>Pc[a]??zc);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map(Qe),o=n.reduce((r,a,i)=>r+(Gt(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var zo=e=>"panes"in e&&!!e.folded,Gt=e=>"panes"in e?void 0:e.fixed;function Nc(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function Yt(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>Gt(g)??Qe(g)[a]),l=r.map(g=>Gt(g)===void 0),u=r.filter(
(g,w)=>l[w]).map(g=>n(e,pe(g))),d=u.length>0&&u.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?d?n(e,pe(g))??0:g.weight:0),h=Nc(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};Yt(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!zo(g)&&!zo(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var No=24;function Ic({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function Rc(e){let t=f("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return Dc(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-No:No,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function Dc(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function jc(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${pe(t.parts[n])} and ${pe(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function Io(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return Rc({line:a,move(i,c){let{split:l}=a(),
u=Ic(a(),i,c),d=l.parts.map((p,h)=>[pe(p),u[h]]);t.sizes[l.id]=Object.fromEntries(d),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),oe(l,i.box),jc(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function Ro(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=d=>d===n.full;function c({panes:d,folded:p,box:h,key:m},g){let w=d.length>1,b=w?o.draw(m,d,d.some(i)?g:h):
d[0],y=w?o.height():0;for(let k of d){let M=i(k)&&!p,S=M?g:h;oe(s[k],{...S,y:S.y+y,height:S.height-y});let{dataset:L}=s[k];B(L,"folded",p),B(L,"tabbed",w),B(L,"\
full",M),B(L,"behind",w&&k!==b);let P=a.get(k);r.get(k)?.tell(p,P?.unused?.(e.data,e)||P?.said?.(e)||"")}}function l(d,p){let h=s[d];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(d)&&m(n.full);B(h.dataset,"away",(g||!m(d))&&!h.hidden)}function u(d,p,{over:h,size:m}){for(let y of Object.
keys(s))B(s[y].dataset,"over",y===h);let g=s[h];if(!g)return;let w=d.find(({panes:y})=>y.includes("why"))?.box??p,b=m==="phone"?0:w.x;oe(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(d,p,h){for(let m of d)c(m,p);o.drop(new Set(d.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,d);u(d,p,h)}}}var Bc={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},Wc=["algorithm","calls"];function Fc(e,t){let[n,o,s]=[...e.children];n.hidden=!1,o.hidden=!0;
let r=e.clientWidth,a=r>0&&n.offsetWidth+s.offsetWidth>r;n.hidden=a,o.hidden=!a,o.value=t}function Hc(e,t,n,{shown:o,pick:s}){let r=n.map(d=>f("button",{type:"b\
utton",role:"tab",id:`${e.mine}tab-${d}`,data:{tab:d},"aria-controls":e.panes[d].id,onclick:()=>s(d)})),a=f("div",{class:"fv-tab-list",role:"tablist","aria-labe\
l":"Panes"},...r),i=n.map(d=>f("option",{value:d},e.specs.get(d).title)),c=f("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},
...i),l=f("span",{class:"fv-tabs-end"}),u=f("div",{class:"fv-tabs",data:{key:t}},a,c,l);return u.addEventListener("keydown",d=>{let p={ArrowLeft:-1,ArrowRight:1}[d.
key];if(!p)return;d.preventDefault(),d.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),u}function Xc(e,t,n){let o=t.querySelectorAll(
"[role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??Bc[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),Fc(t,n)}function Do(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=Hc(e,i,c,{shown:()=>r(c),pick(d){t.tabs[c[0]]=d,n()}}),u={element:l,panes:c};return o.set(i,u),e.panes[c[0]].before(l),u}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...Wc,...c.map(({panes:u})=>u[0])]))t.tabs[l]=i},draw(i,c,l){let u=r(c),{element:d}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return oe(d,{...l,height:s()}),Xc(e,d,u),u},drop(i){for(let[c,{element:l,panes:u}]of o)if(!i.has(c)){for(let d of u)
e.heads.get(d)?.home();l.remove(),o.delete(c)}}}}function jo(e,t){let{host:n}=e,o=Co(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,over:""},a=Do(e,s,()=>d()),i=Io(t,s,()=>d()),
c=Ro(e,t,s,a),l="";function u(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=Lo(h),qc(e,r,m),e.fit?.();let g=_o(Kc(e,t,r,s)),w=Fo(t),
b=Qe(g)[1],y={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:k,separators:M}=Yt(g,y,(L,P)=>s.sizes[L.id]?.[P]),S=JSON.stringify([k,y,s.full,s.tabs,r,
p.dataset.tall]);return S===l?!1:(l=S,t.style.height=`${y.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}px`:""),c.place(k,y,
r),i.draw(s.full?[]:M),!0)}function d(){o.save(),u()&&e.resized()}return{lay:u,choices:s,keep:()=>structuredClone(s),get presenting(){return r.presenting},get size(){
return r.size},...Uc(e,r,s,a,d),reset(){o.forget(),d()}}}function Uc(e,t,n,o,s){let r={present(a){t.presenting=a,B(e.root.dataset,"presenting",a),s()},fold(a,i=!Wo(
e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},
over(a){let i=t.size==="wide"&&Bo(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus(
{preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;return!0}};return r}function Bo({host:e,data:t},{presenting:n}){
return n?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var Vt=(e,t)=>e.specs.get(t)?.unused?.(e.data,e)??"";function Wo(e,t,n,o){
let s=n.folded[o];return s!==void 0?s:Vt(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!Vt(e,"recursion")}function Kc(e,t,n,o){let s=Bo(e,n),r=n.size==="wide"&&s===
"whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{size:n.size,panes:new Set(a),folded:i=>Wo(
e,n,o,i),unused:i=>!!Vt(e,i),kind:s,plan:e.plan,...Fo(t)}}function Fo({parentElement:e}){return{width:e?.clientWidth??0,height:e?.clientHeight??0}}function qc(e,{
size:t,presenting:n},o){let{root:s}=e;e.size=s.dataset.size=t,e.tall=s.dataset.tall=Ao(o),e.type=Ze(t,n);for(let[r,a]of Object.entries(e.type))s.style.setProperty(
`--type-${r}`,`${a}px`)}var Gc=["decisions","all"],Yc=[.5,1,2],Vc={decisions:1800,all:350},Jc=new Set(["decision","failure","done"]);function Jt(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>Jc.has(e[s])||n.has(s)||s===o)}function Le(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function et(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&Gc.includes(n.policy)?n.policy:"decisions",a=n.speed&&Yc.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):Jt(o.tables.ticks.mark,Le(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(u,Vc[r]/a)}function u(){o.step<o.last&&e.go(c()),
o.step<o.last?l():d()}function d(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:d,toggle(){
return i?d():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function Zc({store:e,data:t}){let n=()=>t.still?[]:Jt(e.tables.ticks.mark,Le(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...Le(t),-1)<0?e.last:Math.max(...Le(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function Ho(e,t,n){
let o=Zc(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...Qc(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function Qc(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(d){a=!0;try{e.go(d)}finally{a=!1}s()}function c(d){d!==void 0&&(Object.assign(t,{asked:d,
covered:t.predicting}),i(t.covered?Math.max(d-1,0):d))}function l(){let{step:d}=e.store,p=t.predicting&&o()&&n.has(d);Object.assign(t,{asked:d,covered:p}),s()}function u(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let d=n.after(r());d===void 0&&!t.covered?e.forward():c(d)},back:()=>c(n.before(r())),reveal:u,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?u():s()},moved(){!a&&o()&&l()},turned:l}}function Xo({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}function Ko(e,t){let{root:n}=e,o=Ho(e,()=>t.presenting,s);function s(){let d=ne(n)?.dataset.do==="reveal";B(n.dataset,"covered",o.covered),B(n.dataset,"early",o.
early),d&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&el(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),Uo(n),i()&&document.exitFullscreen().catch(()=>{}),ne(
n)?.dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&
t.presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function u(d){if(!t.presenting||!Me(n)||n.contains(d.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=d;if(h||m||g)return;d.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||d.preventDefault()}return window.addEventListener("keydown",u,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",u,!0),Uo(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function el(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function Uo(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function tt(e){let{root:t,places:n}=e,o=jo(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=Ko(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&Ge(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get size(){
return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}function nt(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function qo(e){return nt(
e).join(" ")}function I(e){let t=nt(e),n=t.length>1&&t.at(-1)==="0000";return f("code",{class:"fv-address"},...t.map((o,s)=>f("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}var tl="[data-folded], [data-behind], [data-away]",Go=e=>!e?.closest(tl);function Yo(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(!a)return;let c=a;
a=null,o?.(c)}return n.update=c=>{a=nl(a,c),Go(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{Go(e.panes[t])&&i(),s?.()},n.renew=()=>{a=null,r?.()},n}function nl(e,t){
if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var Zt=new Map;function _(e){if(Zt.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;Zt.set(t,{...e,make:(o,...s)=>Yo(o,t,n(o,...s))})}
function X(){return[...Zt.values()]}function Vo(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?Qt(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function Qt(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var en=(e={})=>v("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),ol={cx:7,cy:7,r:5.5,fill:"currentColor"},sl={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},rl={d:"M3 3l8 8M11 3l-8 8",fill:"none"},Jo={certain:()=>[v("circle",ol)],likely:()=>[en(),v("path",sl)],possible:()=>[
en()],undecided:()=>[en({"stroke-dasharray":"2 2"})],excluded:()=>[v("path",{...rl,stroke:"currentColor","stroke-width":1.75})]};function Zo(e){return e.class===
"undecided"?"undecided":e.certainty}function he(e,t=!1){let n=(Jo[e]??Jo.possible)(),s=v("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return f("span",{class:a},s,r)}var al={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},il={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function Qo({proof:e,verified:t}){let n=e?al[e]:void 0,o=il[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function es([e,t,n]){let o=f("span",{"ari\
a-hidden":"true"},t);return f("span",{class:`fd-badge fd-badge-${e}`},o,n)}var cl={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},ll={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function fl(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?hl(e,s):null,t.replaceChildren(...s?[dl(e,s),ul(),n.element]:
r?pl(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function dl(e,t){return f("h1",{class:"fv-verdict-says",title:e.
data.title},f("b",{class:"fv-verdict-head"},f("span",{"aria-hidden":"true"},`${cl[t.kind]} `),`${t.head}:`)," ",f("span",{},...ns(t.pieces)))}var ul=()=>f("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function ns(e){return e.map(([t,n])=>t==="address"?I(Number(n)):t==="name"?f("bdi",{},String(n)):String(n))}
function pl(e){return[f("h1",{class:"fv-verdict-says"},e.data.title),f("div",{class:"fv-verdict-chain"},f("p",{class:"fv-census"},e.data.census),...os(e))]}function hl(e,t){
let n=t.links.filter(u=>u.role!=="retry"),o=t.links.filter(u=>u.role==="retry"),s=n.map(u=>({link:u,element:ts(e,u)})),r=o.length?{link:o[0],element:ts(e,o[0])}:
null,a=f("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=f("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...gl(e,t),...os(e));function c(){
let{step:u}=e.store,d=n.at(-1);if(!(!d||u>=d.step||n.some(p=>p.step===u)))return o.findLast(p=>p.step<=u)}function l(){let{step:u}=e.store,d=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&d&&(r.link=d,tn(e,r.element,d,u),p.splice(-1,0,{link:d,element:r.element,at:u}));for(let m of p)m.element.ariaCurrent=m.at===u?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>f("li",{},g?f("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:u,element:d}of s)tn(e,d,u,u.step);l()}}}function ts(e,t){let n=f("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),tn(e,n,t,t.step),n}function tn(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:ll[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?ml():s?f("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?f("b",{},r):null,r?" ":null,f("span",{},c??i)].filter(u=>u!==null))}function ml(){return v("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},v("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function gl(e,{remedy:t}){if(!t)return[];let n=Vo(e,t);return[f("p",{class:"fv\
-remedy"},f("b",{},"Remedy:")," ",...ns(t.pieces),...n?[" ",x("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function os(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[x("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}_({name:"verdict",title:"Verdict",head:!1,make:fl});function ot(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var ss=64,wl=["selection_glyph","nonselection_glyph",
"muted_glyph","decimated_glyph"],bl=["set_data","set_visuals","after_visuals","after_lazy_visuals","map_data"];function me(e){let t=Object.fromEntries(bl.map(n=>[
n,()=>{}]));for(let n of e.renderer_views?.values()??[])for(let o of wl)n[o]&&Object.assign(n[o],t)}function st(e){let t=new Map;return(n,o)=>{let s=e.get(n),r=s.
data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/ss)*ss);if(i!==a&&(s.visible=!1),r.data=yl(o,i),i===a)
return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function yl(e,t){let n={x:NaN,
y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(Math.max(
t-s.length,0)).fill(n[o]??0)]]))}function R(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,s])=>[o,
{value:s}])))}function D(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function rt(e){return new Map(e.renderers.map(t=>[t.name,t]))}function at(e,t){
for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var kl="DejaVu Sans, Segoe UI, system-ui, sans-serif",Ae,it=new Map;function q(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=it.get(o);if(s!==void 0)return s;Ae===
void 0&&(Ae=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return Ae&&(Ae.font=`${n} ${t}px ${kl}`,r=Ae.measureText(e).width),it.
size>5e3&&it.clear(),it.set(o,r),r}function ge(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}var rs=new WeakMap;function xl(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return nn(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function nn(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function as(e){
let t=f("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=xl(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>f("li",{},Ye(r),a)))};return rs.set(e,n),n(),t}function on(e){rs.get(e)?.()}function rn(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function Te(e,t,n=12,o="normal"){return e.find(s=>q(s,n,o)+(s.length>3?8:2)<=t)??""}function an({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?N(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function is(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of Y){let[g,w]=n[m],b=t.boxes.filter(y=>y.who===m&&y.band>=0);e(`la\
ne ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(y=>y.left+.5),right:b.map(y=>y.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(y=>N(a,i[y.band])),title:b.map(y=>c[y.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>sn(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>Te([N(a,i[m.band]),i[m.band]],m.right-m.left,s))});let u=t.boxes.find(m=>m.count===0),[d,p]=n.child,h=an(o);
e("phase unreached",{left:u?[u.left+.5]:[],right:u?[u.right-.5]:[],top:u?[d]:[],bottom:u?[p]:[],name:u?[h[0]]:[],title:u?["the child ended before"]:[]}),e("unre\
ached name",{x:u?[(u.left+u.right)/2]:[],y:u?[sn(n.child)]:[],text:u?[n.named?Te(h,u.right-u.left,s):""]:[]})}var sn=e=>((e[0]??0)+(e[1]??0))/2;function cs(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,u)=>{let d=Math.round(t.at(u));a.get(l)!==d&&(a.set(l,d),r.set(l,[...r.get(l)??[],u]))});let i=l=>l.
map(u=>s.words(u).what);for(let l of["other","call"]){let u=n.steps&&!n.thin?r.get(l)??[]:[],d=u.map(t.at),p=l==="call"?4:1.5;e(`mark ${l}`,{x0:d,x1:d,y0:u.map(
()=>n.axis-p),y1:u.map(()=>n.axis+p),step:u,what:i(u)})}for(let l of["frame","decision","done","failure"]){let u=n.thin?l==="failure"?ls(o.data):[]:n.steps?r.get(
l)??[]:[];e(`mark ${l}`,{x:u.map(t.at),y:u.map(()=>n.marks),step:u,what:i(u)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?[t.width]:[],y0:c?[n.axis]:[],y1:c?
[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function ls(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(t.step)).map(t=>t.step)}function fs(e,t,n,{
data:o,store:s},r){let a=n.steps?nn(o):null,[i]=ls(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),u=a&&i!==void 0&&Math.abs(l-c)>16,d=n.thin?[l-Math.sign(l-c)*14,
n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,d[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,d[1]]];e("link",{xs:u?[p[0]]:[],ys:u?[p[1]]:[]}),r(n.thin?
Math.sign(l-c):0),e("link head",{x:u?[d[0]]:[],y:u?[d[1]]:[],step:u?[0]:[],what:u?[""]:[]}),e("link cause",{x:a?[c]:[],y:a?[n.marks]:[],step:a?[a.step]:[],what:a?
[s.words(a.step).what]:[]})}function cn(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>
0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,u]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),y1:l.map(()=>u),step:i,what:i.map(()=>"")}),
e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>sn(n.child)),text:c.map((h,m)=>n.named?Te([`child ${m+1}`,String(m+1)],(h?.right??0)-(h?.left??0)+4):"")});let d=n.
steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:d.map(t.at),y:d.map(()=>n.arrow+1),text:d.map(()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():
[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var ct=14,ds=4;function vl(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+ds}M0 ${o-ds}V${s}`}function us(e){
let{store:t,data:n}=e,o=f("div",{class:"fv-phase-now","aria-hidden":"true"}),s=J("svg",{class:"fv-cursor",width:2*ct,"aria-hidden":"true"}),r="";function a(c,l){
let u=t.tables.ticks.mark[t.step],d=`${u}/${l}/${JSON.stringify(c)}`;if(d===r)return;if(r=d,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-ct}\
 0 ${2*ct} ${c.height}`),!c.steps||c.thin){s.replaceChildren(J("path",{class:"fv-cursor-line",d:vl(c,l)}));return}let p=Ht(u==="call"?"":u),h=J("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(J("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,J("path",{class:"fv-cursor-head",d:`M0 ${c.axis+1}\
L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,u,d){let p=de(t.tables.bands,t.step),h=p<0?null:c.boxes.find(b=>b.band===p);if(a(l,h?.who??""),s.style.transform=`tr\
anslateX(${u+c.at(t.step)-ct}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"];o.textContent=l.named?Te([N(n,
m),m],h.right-h.left,d,"bold"):"",o.style.transform=`translate(${u+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.
fontSize=`${d}px`}return{elements:[o,s],stand:i}}function $l(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,u)=>u).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,u)=>l+(e[u]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,u)=>s.has(u)||!i?o:l/i*a);for(let l of c)s.add(l)}}function Sl({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function ps({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function ln(e,t,n,{missing:o=0,least:s=31}={}){
let r=Sl(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,u=$l(i.map(h=>h.count**.85),
n-l,s),d=0,p=0;for(let h of r)h.left=d,d+=h.count?u[p++]??0:l,h.right=d;return{boxes:r,width:n,at:h=>Ol(i,h),step:h=>Ml(i,h)}}function Ol(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function Ml(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var El=7,Ll=54,Al={missing:12,least:6},Tl=new Set(["failure","decision","frame","done"]);function Cl(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&R(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of Y)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function _l({store:e,data:t}){let n=de(e.tables.
bands,e.step),o=n<0?"":`, ${N(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function Pl(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function zl(e,t,n,o){let s=rt(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:st(s),inset:0,size:12,cursor:us(e),slider:f(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>f("span",{class:"fv-lane"},a)),rows:rn(88),laid:ln(e.store.tables,e.store.last,800)}}var Nl=(e,t)=>q(
e,t,"bold"),Il=e=>Math.max(e.type?.label??12,12);function hs({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",_l(e))}function Rl(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),hs(e)}function Dl(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=rn(a),{tables:c}=t.store,{size:l,least:u}=ps(c,r,Il(t),Nl);e.size=l,n.min_border_left=i.thin?0:Ll;let[d=""]=an(
t),p=i.thin?Al:{missing:q(d,l)+14,least:u},h=e.laid=ln(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])R(o.get(m).glyph,{text_font_size:`${l}px`});is(s,h,i,t,l),cs(s,h,i,t),fs(s,h,i,t,m=>{R(o.get("link head").glyph,
{angle:m*Math.PI/2})}),cn(s,h,i,t),Rl(e)}function jl({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,u=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return u;let{mark:d}=e.store.tables.ticks,p=u,h=El;for(let m=Math.max(u-20,0);m<=Math.min(u+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!Tl.has(d[m])||g>=h||([p,h]=[m,g])}return p}function Bl(e,t,n,o){me(o);let s=zl(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r=D(
()=>Dl(s));return Pl(e,t,s.slider,(a,i)=>jl(s,a,i)),e.places?.marks.replaceChildren(as(e)),at(n,r),r(),{name:"timeline",update:()=>hs(s),pick(){cn(s.give,s.laid,
s.rows,e),on(e)},resize:r,renew(){r(),on(e)},restyle(a){ot(n,a),Cl(s.renderers,a),go(e.root,a),r()},figure:n,view:o}}_({name:"timeline",title:"Timeline",figure:"\
timeline",head:!1,make:Bl});var gs=e=>`${e.start}-${e.end}`;function ws(e){return new Set(e.map(gs)).size}function bs(e,t){let{spans:n,first:o,last:s}=e,r=Wl(e,t),a=[...r].sort((l,u)=>o[l]-
o[u]||s[u]-s[l]||l-u),i=ys(e,r),c=[];for(let l of a){let u=c.at(-1);u&&i[s[l]-1]===i[o[u[0]]]?u.push(l):c.push([l])}return c.flatMap(l=>Fl(l,n)).filter(l=>ws(l.
map(u=>n[u]))>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(u=>n[u].end)),first:o[l[0]],last:Math.max(...l.map(u=>s[u])),spans:l}))}function Wl(e,t){let{
spans:n,first:o,last:s}=e,r=new Set(n.keys());for(let a of[...r])t(n[a])||r.delete(a);for(let a=-1;a!==r.size;){a=r.size;let i=ys(e,r);for(let c of[...r])i[s[c]-
1]!==i[o[c]]&&r.delete(c)}return r}function ys({spans:e,borders:t,first:n,last:o},s){let r=new Uint8Array(t.length);e.forEach((c,l)=>{s.has(l)||(r[n[l]]=r[o[l]]=
1)});let a=new Int32Array(t.length),i=0;for(let c=0;c<a.length;c+=1)a[c]=i+=r[c];return a}function Fl(e,t){let n=[[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].
start-o>=1073741824&&ms(n[n.length-1],t)&&ms(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),n}function ms(e,t){return e.length>=16&&ws(
e.map(n=>t[n]))>=16}var Hl={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"private",reservation:"reservations",
injected:"foreign memory"};function ks(e){let t=[...new Map(e.map(l=>[gs(l),l])).values()],n=t.length;if(n&&t.every(l=>l.windows))return`${n} Windows DLL${n===1?
"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let u=l.windows?"Windows DLLs":Hl[l.use??""]??l.use??"places";
s.set(u,(s.get(u)??0)+1)}let r=[...s].sort((l,u)=>u[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:
[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}var Xl=420,Ul=48,xs=12;function vs(e,t,n){let o=f("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??Kl(a,t,n);return s.
set(a.start,i),i}return{draw(){let{bbox:a}=e.bokeh.frame;for(let l of["left","top","width","height"])o.style[l]=`${a[l]}px`;let i=e.layout.folds.filter(({first:l,
last:u})=>{let{tops:d}=e.layout;return e.screen(d[u])>0&&e.screen(d[l])<e.height}),c=new Set(i.map(l=>l.start));for(let[l,{button:u}]of s)c.has(l)||(u.remove(),
s.delete(l));i.forEach((l,u)=>{let d=r(l);ql(e,l,d),o.children[u]!==d.button&&o.insertBefore(d.button,o.children[u]??null)})}}}function Kl(e,t,n){let o=f("span",
{class:"fv-fold-text"}),s=f("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=f("span",{"aria-hidden":"true"},"▸ "),
i=f("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}function ql(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:Gl(e,t)});let{seen:s}=n,
{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),u=Math.min(2,i/8);Object.assign(n.button.
style,{left:`${c}px`,width:`${l-c}px`,top:`${a+u}px`,height:`${i-2*u}px`}),n.button.hidden=i<10||!s.regions.length;let d=JSON.stringify([s.title,s.state,s.names,
l-c,e.type]);if(n.said===d)return;n.said=d;let p=l-c-Ul-e.widthOf(s.state);n.text.textContent=ge(s.title,p,e.widthOf),n.state.textContent=s.state,n.button.title=
`${s.names}
click to open`,n.button.dataset.state=s.state}function Gl(e,t){let n=e.columns.map(()=>[]),o=!1;for(let d of t.spans){let p=e.layout.ground.spans[d];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((d,p)=>d.length?[p]:[]),r=d=>`${d.
start}-${d.end}-${d.use}`,a=s.map(d=>new Set(n[d].map(r))),c=[...new Set(a.flatMap(d=>[...d]))].filter(d=>a.some(p=>!p.has(d))).length,l=n.flat(),u=[...new Set(
l.map(d=>d.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:ks(l),state:uo({columns:s.length,differ:c,assumed:o,narrow:e.
width<Xl}),names:[...u.slice(0,xs),...u.length>xs?["…"]:[]].join(", ")}}function Yl(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function lt(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!Yl(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,u=s.clientY-c;t.frame.bbox.contains(l,u)&&n(l,u,s)})}var Vl=new Set(["in-way","injected","block"]);function Ss(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:u}=t,d=n.top,p=n.top+o/n.zoom,
h=Jl(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=u.first[i+m],w=u.last[i+m],b=c[g],y=c[w];y<d||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,y)}return h.
finish()}var fn=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,$s=(e,t)=>e.dll[t]>=0?fn(e,t):"many";function Jl(e,t,n){let o=[],s=null;function r(c,l){let u=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:u})}function a(){if(!s)return;let{top:c,bottom:l,row:u,kin:d,count:p,
looks:h}=s,m={row:p>1?-1:u,first:u,count:p,top:c,bottom:l};r(m,d==="many"?Ql(h):d),s=null}function i(c,l,u){if((u-l)*n>=1.3||Vl.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(u,l+1/n)};r(p,fn(t,c));return}(!s||!Zl(s,$s(t,c),l,u,n))&&(a(),s={top:l,bottom:u,row:c,kin:$s(t,c),count:0,looks:new Map});
let d=fn(t,c);s.bottom=Math.max(s.bottom,u),s.count+=1,s.looks.set(d,(s.looks.get(d)??0)+u-l)}return{take:i,finish(){return a(),o}}}function Zl(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function Ql(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function Os(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function Ms(e){let t=new Set(e.flatMap(u=>[u.start,u.end])),n=Float64Array.from(t.size?t:[0,4096]).sort(),o=new Map([...n].map((u,d)=>[u,d])),s=u=>o.get(u)??0,r=Int32Array.
from(e,u=>s(u.start)),a=Int32Array.from(e,u=>s(u.end)),i=new Int32Array(n.length);e.forEach((u,d)=>{i[r[d]]+=1,i[a[d]]-=1});let c=new Uint8Array(n.length-1),l=0;
for(let u=0;u<c.length;u+=1)l+=i[u],c[u]=l>0?1:0;return{spans:e,borders:n,first:r,last:a,covered:c}}function ft(e,t){let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>
1;e[s]<=t?n=s:o=s}return n}var Es={row:24,gap:22,fold:32,place:72,look:40,more:8},Ls=12,ef=.5,tf=2.4,nf=1.5,of=.8,sf=8,rf=4,af=8;function Ts(e){let t=Math.max(e,Ls)/Ls,n={...Es};for(let o of Object.
keys(n))n[o]=Math.round(Es[o]*t);return n}function pn(e,{folds:t,focus:n,height:o,sizes:s}){let r=cf(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(u,d)=>{a.fill(d,u.first,u.last),r.fill(s.fold/(u.last-u.first),u.first,u.last)});let i=Uint8Array.from(e.covered,(u,d)=>u&&a[d]<0?1:0);for(let u of n)lf(e,r,{folded:a,
soft:i},u,s);un(r,u=>i[u]===1,o,tf),un(r,u=>i[u]===2,o,nf),un(r,u=>i[u]>0,o*of,sf);let c=new Float64Array(r.length+1);for(let u=0;u<r.length;u+=1)c[u+1]=c[u]+r[u];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:u=>As(l,u,c),address:u=>As(c,u,l)}}var dn=new WeakMap;function cf(e,t){let n=dn.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,u=>u?rf:t.gap),c=[...o.keys()].sort((u,d)=>r[u]-s[u]-(r[d]-s[d])||u-d);
for(let u of c){let d=Math.log2(Math.max((o[u].end-o[u].start)/65536,1)),p=t.row+Math.min(t.more,d*ef),h=0;for(let m=s[u];m<r[u];m+=1)h+=i[m];h<p&&Cs(i,s[u],r[u],
p-h)}let l=dn.get(e)??new Map;return dn.set(e,l.set(t.row,i)),i}function Cs(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function lf({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=ft(e,r),l=ft(e,a-1)+1;if(l-c>af||o.subarray(c,l).some(p=>p>=0))return;let u=t.subarray(c,l).some(Boolean)?
i.place:i.look,d=0;for(let p=c;p<l;p+=1)d+=n[p],s[p]&&(s[p]=2);d<u&&Cs(n,c,l,u-d)}function un(e,t,n,o){let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&(r+=i)}),s>=n||
!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function As(e,t,n){let o=ft(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=1?n[o+1]:n[o]+
s*(n[o+1]-n[o]):n[o]}var _s=4096;function zs(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/_s)*_s,n,t.kind==="self"])}function ff(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of zs(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function df(e){let{changes:t,tableNames:n,columnNames:o,tables:s}=e,r=n.indexOf("focus"),a={start:s.focus.
start[0],end:s.focus.end[0]};for(let c of["start","end"]){let l=t.flat().find(u=>u[0]===r&&o[u[1]]===c);l&&(a[c]=l[4])}let i=null;return t.map(c=>{for(let[l,u,,
d]of c)l===r&&(a[o[u]]=d);return a.start!==null&&a.end!==null&&(i=[a.start,a.end]),i})}function Ps(e,t){let n=ff(e,t);return{spans:n,ground:Ms(n),subjects:new Map(
t.map(o=>[o,df(o.data)])),order:e.map(o=>o.store.order(o.who))}}function Ns(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=Ps(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],u={key:"",folds:[],closed:[]},d=uf(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=pf(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=bs(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>hf(n),e.places=()=>l,h(),{refold:h,renew(){o=
Ps(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(u.key!==b||u.folds!==s)&&(r=i==="open"?[]:s.filter(y=>!p(y)),i==="auto"&&(r=gf(w,r,m,g)),u={key:b,folds:s,closed:r},
l=mf(n,r)),d(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function uf(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=pn(n,o)),t}}function pf(e,t,n){let{occupant:o}=n?.verdict??{},s=hn(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function hf(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function mf(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>zs(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function hn(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function gf(e,t,n,o){let s=a=>pn(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var js=10,wf=5,Bs=16,mn=20,Is=5,Ce=["left","right","top","bottom"],bf=["name","where","size","state","kind","protect","base","source"];function gn(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return Ws(e,t)&&n==="reservation"?"kept-in-way":t.look}function Ws(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var _e=e=>Object.fromEntries(e.map(t=>[t,[]]));function Pe(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function Fs(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,_e([...Ce,...bf,"row","dash",...a==="thin"?["fill"]:
[]])])),o=_e(Ce),s=e.theme(),r=hn(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),u=s.looks[a.look]??s.looks.foreign,{top:d,bottom:p}=a,
h={left:c,right:l,top:d,bottom:p,...po(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:u.fill};Pe(n.get(gn(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&Pe(o,{left:c,right:c+wf,top:d,bottom:p}),a.row>=0&&yf(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),$f(e)}
function yf(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=Bs*e.type/12,l=Xs(e,r,a);if(l.height<c-2)return;let u=i.table(),d=e.focus().some(([S,L])=>u.
start[s]<L&&S<u.end[s]),p=co(i,s,{about:d,suspect:n,by:u.use[s]==="injected"?n:"",inWay:Ws(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=vf(i,s),[g,w]=e.
edges(o),b=g+js;m!==null&&l.height>=c+4&&(xf(e,b+mn/2,l.middle,String(m),u.look[s]),b+=mn+8);let y=e.theme(),k=(y.looks[u.look[s]]??y.looks.foreign).hatch!==" ",
M=p.length>1&&h.length===1;h.forEach((S,L)=>{let{strong:P,soft:Fe,alarm:He}=S,$e=M&&He?{...S,text:`${S.text}: ${p[1].text}`}:S,ee=Hs(e,$e,w-b-4),mi=l.middle+(L-
(h.length-1)/2)*c;e.write({x:b,y:e.layoutY(mi),text:ee,strong:P,soft:Fe,halo:k,colour:He?y.failure:kf(e,u,s)})})}function Hs(e,{text:t,shorter:n=[],strong:o},s){
let r=i=>e.widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return ge(a,s,r)}function kf(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="im\
age"?"#ffffff":void 0}function Xs(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function xf(e,t,n,o,s){
let r=e.theme(),a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:mn,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}
function vf(e,t){let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.
block.slice(0,s).indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}
function $f(e){let t=Bs*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[
i,c,l]of dt(e,o)){let u=a.filter(g=>g.top<c&&i<g.bottom),d=e.edges(n)[0]+js,p=(g,w,b)=>{let y=Xs(e,g,w);if(y.height<t)return;let k=Hs(e,b,e.edges(n)[1]-d-4);e.write(
{x:d,y:e.layoutY(y.middle),text:k,soft:u.length>0})},{base:h}=o.store.data.dlls[l];if(!u.length){p(i,c,lo(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;
for(let g of[...u,{top:c,bottom:c}])g.top>m&&p(m,g.top,fo(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function dt(e,t){let n=Rs.get(e.
view)??new Map;return Rs.set(e.view,n),n.has(t.index)||n.set(t.index,Sf(e,t)),n.get(t.index)}var Rs=new WeakMap;function Sf(e,t){let{layout:n,view:o,height:s}=e,
r=new Set(e.places().map(([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,
,c])=>r.has(c)&&i>o.top&&a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function Us(e){let{layout:t,view:n}=e,o=_e(Ce);for(let r of e.focus()){let[a,i]=r.map(t.y);Pe(
o,{left:2,right:e.width-3,top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=_e(Ce);for(let r of e.needed){let[a,i]=e.edges(r);for(let[
c,l]of dt(e,e.columns[r]))(l-c)*n.zoom>=8&&Pe(s,{left:a-Is,right:i+Is,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),Ds(e,"picked",e.picked(),2),Ds(e,"f\
ound",e.found(),4)}function Ds(e,t,n,o){let s=_e(Ce);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);Pe(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),
bottom:e.layout.y(i.end[a])})}e.give(t,s)}function ut(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,
line:t.looks["in-way"].line},s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,
axis:t.edge,"axis fold":t.edge};for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&R(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.
line}),a in r&&R(i,{line_color:r[a]}),a in s&&R(i,{fill_color:s[a]}),a.startsWith("halo ")&&R(i,{text_outline_color:t.paper})}}function Ks(e){for(let{name:t,glyph:n}of e.
figure.renderers)/^(halo|text) /.test(t)&&R(n,{text_font_size:`${e.type}px`})}function qs(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function Of(e,t){let n=qs(t);return[
...qs(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function Ys(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return Of(o,s).flatMap(a=>{let i=[Gs(e,t,a.parent),Gs(e,n,a.child)];
if(i.some(u=>u.folded))return[];let c=Math.min(...i.map(u=>u.top));return Math.max(...i.map(u=>u.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:$(o.base[a.parent]),got:$(s.base[a.child])}]})}function Gs({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var Mf=20,bn=18,Vs=3,Js=["x0","y0","x1","y1"],Zs=["colour","dash","row","name","standing","wanted","got"],wn=e=>Object.fromEntries(e.map(t=>[t,[]]));function Qs(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function er(e){let t=wn([...Js,...Zs]),n=wn([...Js,"xs",...Zs]);e.linked=[];for(let s of e.links)for(let r of e.captured?
Lf(e,s):Ef(e,s))Qs(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&Af(e,r);Tf(e),e.give("links",t),e.give("curves",n);let o=wn(["x","y","size","colour"]);for(let s of e.
circles)Qs(o,s);e.circles=[],e.give("circles",o)}function Ef(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,u=new Set,d=[];for(let[p,h,m]of dt(e,o)){let g=(h-p)*e.view.zoom<Vs,w=`${s[m]}/${Math.floor(p*e.view.zoom/Vs)}`;if(g&&
u.has(w))continue;u.add(w);let b=(p+h)/2,y=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",k=Math.max(a[m].size,1),M=y?(e.layout.y(r[m])+e.layout.y(r[m]+k))/2:b,S=i[s[m]];
d.push({x0:c,y0:b,x1:l,y1:M,xs:(c+l)/2,colour:S.colour,dash:S.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:$(a[m].base),got:r[m]?$(r[m]):
"–",sign:(h-p)*e.view.zoom>=bn?S.sign:""})}return d}function Lf(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return Ys(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],u=a.high*e.view.zoom>=bn;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:u?l:""}})}function Af(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:Mf*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function Tf(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let r of e.boxes){if(r.column!==t&&r.column!==n)continue;let a=e.columns[r.
column].table(),i=`${r.bottom}/${r.look}/${r.row<0?r.count:a.title[r.row]}`,c=s.get(r.top)??{y:(r.top+r.bottom)/2,high:0,said:[]};c.said.push(`${r.column}`,i),c.
high=Math.max(c.high,(r.bottom-r.top)*e.view.zoom),s.set(r.top,c)}for(let{y:r,high:a,said:i}of s.values()){if(a<bn-4)continue;let c=i.length===4&&i[1]===i[3];e.
write({x:o,y:r,text:c?"=":"≠",align:"center",strong:!0})}}}function tr(e,t,n,o){let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[
e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),u=i+(c-i)*l*l*(3-2*l),d=Math.abs(n-u);d>r||(r=d,s=a)}return s}function Cf(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function we({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,Cf(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function pt(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),we({top:i,zoom:e.zoom},t,n)}function ht(e,t,n,o,s){let{zoom:r}=we({top:0,zoom:e.zoom*t},o,s);return we({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var _f=5,Pf=10,zf=1.0015;function nr(e,t){e.body.addEventListener("wheel",n=>Nf(e,t.move,n),{passive:!1}),lt(e.body,e.bokeh,(n,o,s)=>If(e,t.select,n,o,s)),Rf(e,
t)}function Nf(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(ht(o,zf**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function If(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),u=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),d=u<0?null:Os(e.boxes,u,l);if(d&&d.row>=0){t?t(u,d.row,{add:i}):r.selectRow(e.
columns[u].who,d.row,i);return}let p=d?null:tr(e,c,e.screen(l),Pf);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function Rf(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>_f;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?Df(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:u,y:d}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(jf(e,{x:u,y:d},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function Df(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function jf(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(d=>r.invert(
d-o)).sort((d,p)=>d-p),[l,u]=[t.y,n.y].map(d=>a.invert(d-s)).sort((d,p)=>d-p);return e.boxes.filter(d=>{let[p,h]=e.edges(d.column);return d.row>=0&&p<c&&i<h&&d.
top<u&&l<d.bottom}).map(d=>[d.column,d.row])}var sr={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},Bf=Object.keys(sr);
function rr(e){let t=f("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=D(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=Wf(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>f("li",{},Hf(e,i),Ff(e,i))),...r?[or("place","needed place")]:[],...e.free?[or("gap","gap, squashed")]:[]),o())}}}function or(e,t){
return f("li",{},f("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function Wf(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:gn(e,n)));return Bf.filter(n=>t.
has(n))}function Ff(e,t){return t!=="image"||!e.ui.data?.still?sr[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function Hf(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?Se("kept-in-way",n.reservation.hatch):Se(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var Xf="show every region, or fold again what no step touches (u)";function ar(e,{shape:t,unfold:n}){let o=rr(e),s=f("p",{class:"fv-picked-said",role:"status"}),
r=x("unfold","Unfold",Xf,()=>n()),a=f("div",{class:"fv-map-said"},s,o.element),i=f("div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(Uf);return e.
body.append(f("div",{class:"fv-map-under"},a,r),i,...c),{draw(){Kf(e,c),Gf(e,i);let l=ho(Yf(e));s.textContent!==l&&(s.textContent=l),s.hidden=!l,o.draw(),r.hidden=
!t.folds().length,r.textContent=t.unfolded()?"Fold":"Unfold"}}}function Uf({title:e,note:t}){return f("span",{class:"fv-head"},f("b",{},e),...t?[" ",f("span",{},
t)]:[])}function Kf(e,t){let{bbox:n}=e.bokeh.frame,o=e.columns.map((r,a)=>e.edges(a)[1]-e.edges(a)[0]+28),s=e.columns.some(({title:r},a)=>r.includes(" ")&&e.widthOf(
r,!1,!0)>o[a]);e.columns.forEach(({title:r,note:a,short:i="(assumed)"},c)=>{let[l,u]=e.edges(c),d=t[c].querySelector("span"),p=m=>e.widthOf(`${r} ${m}`,!1,!0)<=
o[c],h=a?[a,i].find(p):"";d&&(d.textContent=h??""),t[c].style.left=`${n.left+l-14}px`,t[c].style.width=`${u-l+28}px`,qf(t[c],r,s)})}function qf(e,t,n){let o=r=>r.
slice(0,1)+r.slice(1).toLowerCase(),s=e.querySelector("b");e.classList.toggle("fv-tight",n),s.textContent=n?t.replace(/[A-Z]{2,}/g,o):t}function Gf(e,t){let{view:n,
height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*
o}px`,t.style.height=`${Math.max(Math.min(r/s.total,1)*o,16)}px`}function Yf(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.
columns[n].table(),l=c[o]?"Windows DLLs":i[o]==="image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}
return[...t.values()]}function cr(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=Vf(t,n.y),s=t[o-1],r=t[o];s&&ir(s,n)||r&&ir(n,r)||t.splice(o,0,n)}return t}
function ir(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function Vf(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}var Jf=16,fr=5,mt=5;function dr(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function ur(e,t,n){let{layout:o,type:s}=e,r=Jf*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let u=n.at(-1);if(u?.kind==="taken"){let p=o.address(
u.bottom),h=e.screen(u.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:u.bottom,text:""})}let d=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${E(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;d.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return cr(d.filter(p=>p.y>-r&&p.y<e.height+r))}function pr(e,t,n){let o=e.axis,{zoom:s}=e.view,r=lr(),a=lr();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let u=i==="free"&&(l-c)*s>3*mt,d=(c+l)/2,p=mt*.4/s;if(i==="fold")be(a,o,c,o,l);else if(!u)be(r,o,
c,o,l);else{be(r,o,c,o,d-p),be(r,o,d+p,o,l);for(let h of[-p,p])be(r,o-mt,d+h+p,o+mt,d+h-p)}}for(let{address:i,at:c}of n)i>=0&&be(r,o-fr,c,o,c);return{solid:r,dotted:a}}
var lr=()=>({x0:[],y0:[],x1:[],y1:[]});function be(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function hr(e,t){let n=e.axis-2*fr;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=nt(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var Zf=12,Qf=44,ed={x:NaN,y:NaN,text:"",colour:"#000000"},td=["halo normal","halo bold","text normal","text bold","text mono"];function gr(e,t){me(t.view);let n=t.
columns.map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,
captured:!!t.captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,
zoom:1},boxes:[],width:1,height:1,axis:1,type:12,complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.light.looks),
"kept-in-way"],texts:wr(),mostTexts:new Map,...nd(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>od(s,r),picked:t.picked??
(()=>mr(n,e.pickedRows())),found:t.found??(()=>mr(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:q(r,s.type,i?"bold":"normal"),write:r=>sd(s,r),
theme:()=>e.theme()};return s}function nd(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.data};let n=new Map;
return{sources:t,give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function od({columns:e,width:t,axis:n},o){
let s=t-n-Zf,r=c=>{let[l,u]=[e[c-1],e[c]];return l&&u?Math.max(Qf-(u.x0-l.x1)*s,0)/2:0},{x0:a,x1:i}=e[o];return[n+a*s+r(o),n+i*s-r(o+1)]}function mr(e,t){return t.
flatMap(([n,o])=>e.flatMap(s=>s.who===n?[[s.index,o]]:[]))}function wr(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(td.map(t=>[t,e()]))}function sd(e,{
x:t,y:n,text:o,align:s="left",soft:r,strong:a,mono:i,colour:c,halo:l}){let u=e.theme(),d=s==="right"?1:s==="center"?.5:0,h={x:d?t-d*e.widthOf(o,i,a):t,y:n,text:o,
colour:c??(r?u.soft:u.ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,y]of Object.entries(
h))w[b].push(y)}}function br(e){for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.
entries(ed))n[s].push(r);e.give(t,n)}e.texts=wr()}function yr(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.
lineJoin="round",n.apply(t,o)}}function kr(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.
invert(n-s),i=e.columns.findIndex((c,l)=>{let[u,d]=e.edges(l);return u<=r&&r<=d});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var rd=[...Y,"places","focus","frames"];function vr(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.all();for(let c of a)
c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||c.has("child")||c.has("parent"))&&(e.version+=1),!(c&&!rd.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){ut(e,c),t.all()},close(){for(let c of a)c.change.disconnect(
i)},unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&xr(e,t,c)},at:(c,l)=>kr(e,c,l),reveal:c=>xr(e,t,c),...ad(e,t)}}function xr(e,t,n){
if(!n.length)return;let o=e.layout.y(Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(pt(e.view,e.height,e.layout.total,[o,s]))}
function ad(e,t){function n(){let{view:o,height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.
layout.y(o),address:o=>e.layout.address(o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,
zoom:e.height/Math.max(r-s,1)})},zoomBy(o){let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(ht(s,1/o,i,r,a.total))}}}var cd=16,ld=26;function gt(e,t){let n=gr(e,t),o=Ns(n,e),s=ud(n,o),r=vs(n,c=>s.open(c),c=>i.reveal([c])),a=ar(n,{shape:o,unfold:c=>s.unfold(c)});s.around=()=>{r.
draw(),a.draw()};let i=vr(n,s,o);return nr(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,u])=>[n.columns[l].who,u]))}),yr(n),ut(n,e.theme()),s.
all(),i}function fd(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let o=Math.
max(ld,Math.ceil(e.type*1.43)+6);n.min_border_top!==o&&n.setv({min_border_top:o});let{borders:s}=t.ground(),r=e.widthOf(qo(s[s.length-1]),!0);e.axis=Math.ceil(Math.
max(r,e.widthOf("1023.9 MiB free")))+cd}function dd(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv({start:0,end:s}),r.y_range.setv({start:n.top+o/n.
zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>Ss(t.rowsOf(l),e.layout,n,o));let a=dr(e,e.boxes),i=ur(e,e.boxes,a);e.free=i.some(l=>l.address<0);let c=pr(e,a,i);
e.give("axis",c.solid),e.give("axis fold",c.dotted),Fs(e),Us(e),er(e),hr(e,i),br(e)}function ud(e,t){let n=!1,o;function s(a,i){let c=e.layout,l=i??c?.address(e.
view.top)??0,u=c?e.screen(c.y(l)):0;e.layout=t.lay(e.height-8,Ts(e.type));let{height:d,layout:p}=e,{zoom:h}=e.view,m=n?{top:p.y(l)-u/h,zoom:h}:{top:0,zoom:1};e.
view=we(m,d,p.total);let g=a||!n?t.subject():null;if(!g)return;let w=g.map(p.y);e.view=pt(e.view,d,p.total,w)}let r={around:()=>{},moved:()=>n,follows:()=>o!==void 0&&
`${o}`==`${t.subject()}`,draw(){dd(e,t),r.around()},all(a=!1,i){fd(e,t),Ks(e),s(a,i),r.draw(),o=a?t.subject():void 0},move(a){n=!0,o=void 0,e.view=we(a,e.height,
e.layout.total),r.draw()},reset(){n=!1,r.all()},open(a){n=!0,t.open(a),r.all(!1,a)},unfold(a=!t.unfolded()){t.unfold(a),r.reset()}};return r}var pd=[["parent",.03,.455],["child",.555,.975]];function hd(e){let{data:t,store:n}=e,o=t.heads??Y,s=t.still&&!o[1];return pd.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:md(n,r)}))}function md(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}_({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,make(e,t,n,o){let{still:s}=e.data,r=hd(e);return e.space=gt(e,{body:t,figure:n,view:o,
columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function ye(e,t=()=>{}){let n=0,o=!1,s=D(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var C=(e,t)=>t?[f("dt",{},e),f("dd",{},t)]:[];function $r(e,t,n){let o=e.store.region(t,n);return[f("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${te(
o.title,60)}`),f("dl",{},...C("where",`${$(o.start)} – ${$(o.end)}`),...C("size",E(o.end-o.start)),...C("state",o.state),...C("kind",o.kind),...C("protection",
o.protect),...C("use",o.use),...C("name",o.name),...C("allocation",$(o.base)),...C("known from",e.origin(o)))]}function Sr(e,t){let n=e.data.dlls[t],{standing:o,
base:s}=e.store.tables.places;return[f("h3",{},n.name),f("dl",{},...C("in the child",s[t]?`${o[t]}, at ${$(s[t])}`:o[t]),...C("in the parent",`${$(n.base)} – ${$(
n.base+n.size)}`),...C("prefers",$(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...C("size",E(n.size)),...C("list",n.kind==="link"?"linked":
"dlopened"),...C("imports",n.imports),...C("file",n.path),...C("headers from",n.headers))]}var gd="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",wd=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function bd(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(wd),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${gd}${o}`,"gi"),numbers:t}}function yd(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],u=t.numbers.get(l.toLowerCase()),d=u===void 0?
Number(l):0;(u===void 0?!n(d)||l!==`0x${d.toString(16)}`:o.has(u))||(r(a.slice(i,c.index)),u!==void 0&&o.add(u),s.push(u===void 0?{text:l,address:d}:{text:l,term:u}),
i=c.index+l.length)}r(a.slice(i))}return s}function Or(e,t){let{data:n}=e,o=n.glossary??[],s=bd(o),r=new Set,a=new Set,i=null;function c(u){if(i!==n.tables){i=n.
tables;let{parent:d,child:p}=n.tables;r=new Set([d,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(u)}function l({text:u,term:d,address:p}){if(p!==void 0)return I(p);if(d===void 0)return u;let h=f("button",{type:"button",class:"fv-term",title:o[d][1]},u);
return h.addEventListener("click",()=>t(d,h)),h}return{begin(){a=new Set},write(u,d){u.replaceChildren(...yd(d,s,c,a).map(l))}}}function Mr(e,t){return f("span",{class:"fv-range"},I(e)," – ",I(t))}function wt(e,t,...n){return f("tr",{role:"row",data:{row:t}},f("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>f("td",{role:"cell"},o)))}function kd(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function Er(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[wt("Needs","needs",Mr(t.start,t.end),E(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(wt("In the way","way",Mr(s.start,s.end),E(s.end-s.start),kd(e,s)));return t.more&&o.push(wt("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(wt("In the way","free","nothing at this step","","")),o}function Lr(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function Ar(e){let t=f("b"),n=f("span"),o=f("button",{type:"button",class:"fv-link"},"Glossary"),s=f("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[u,d]=e.data.glossary[i];
t.textContent=u,n.textContent=d.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var xd={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},se=(e,t="p")=>f(t,{data:{say:e}});function vd(e){let t=se("kind","span"),n=se("phase","sp\
an"),o=se("place","b"),s=se("line","span"),r=se("what","h2"),[a,i,c,l,u,d]=[...["why","assumed","instead","older","source","note"].map(S=>se(S))],p=se("facts","\
ul"),h="The place that is needed, and who is there",m=f("tbody",{role:"rowgroup"}),g=f("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:f("p",{
class:"fv-read"},o,s),instead:f("div",{},f("h3",{},"Instead"),c),older:f("div",{},f("h3",{},"Before the patches"),l),note:f("div",{class:"fv-note"},f("h3",{},"✎\
 Note"),d)},y=[f("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],k=f("div",{class:"fv-words","aria-live":"polite"},...y,w.instead,w.older,u,e);return{...{
kind:t,phase:n,place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:u,note:d},facts:p,needs:g,rows:m,boxes:w,panel:k}}function $d({data:e,store:t,size:n,
root:o,paired:s}){if(e.still)return{text:"",title:""};let r=de(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"presenting"in
o.dataset?[]:[`Step ${t.step}`],...a?[s?a:N(e,a)]:[],...s?[]:[`in the ${ro(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}function Sd(e){
let t=(s,r)=>f("span",{class:`fv-by-${s}`},r),n=[f("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=x("reveal","",null,
()=>e.lecture.reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),f("div",{class:"fv-cover"},o)}function bt(e,t,n=e){e.textContent=t,n.hidden=!t}function Tr(e){
let{store:t,data:n}=e,o=Ar(e),s=Or(e,o.explain),r=vd(o.element);r.panel.prepend(Sd(e));function a(l,u,d=l){s.write(l,u),d.hidden=!u}function i(l){let u=n.needs?.[t.
step],d=Er(n,u,l.kind);r.rows.replaceChildren(...d),r.needs.hidden=!d.length,a(r.assumed,d.length?Lr(n,u):"");let p=l.facts.slice(d.length?u.placed:0),h=p.map(()=>f(
"li"));h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),u=t.read(),d=$d(e);s.begin(),o.hide(),
e.panes.why.dataset.kind=l.kind,bt(r.kind,xd[l.kind]??""),bt(r.phase,d.text),r.phase.title=d.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.hidden=!u,r.place.
textContent=u?.place??"",r.line.textContent=u?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),bt(r.source,l.source),bt(r.
note,n.notes?.[t.step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function Od(e,t){let{panel:n,tell:o}=Tr(e),s=f("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=ye(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),u=x("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let d=l>=0?Sr(e,l):[];for(let[p,h]of c.slice(
0,6))d.push(...$r(e,p,h));s.replaceChildren(u,...d)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}_({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:Od});var Cr=20;function Md(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,u)=>{let d=n.
get(s[u])??-1,p=u===c-1,h={number:u,dll:d,name:s[u],now:p,said:"holds nothing yet",address:-1,size:0};return r[u]>=0?{...h,said:"holds",address:r[u],size:Ed(e.child,
r[u])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[d])?{...h,said:"≈ on trial at",address:i[d]}:a[d]==="same place"?{...h,
said:"✓ loaded at",address:i[d]}:h:h})}function Ed(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function _r(e){let t=e.
tableNames.indexOf("places"),n=e.columnNames.indexOf("standing"),o=new Map(e.dlls.map((s,r)=>[r,[]]));return e.changes.forEach((s,r)=>{for(let[a,i,c,l]of s)a===
t&&i===n&&o.get(c)?.push([r,l])}),o}var Pr={reserved:"kept since",blocked:"refused,","same place":"loaded,",interim:"on trial, right place,",elsewhere:"elsewher\
e,"};function Ld(e,t,n){let o=e.findLast(([s])=>s<=n);return Pr[t]?o?`${Pr[t]} step ${o[0]}`:t:"not reached"}function Ad(e,t){let n=t.address<0?"":f("span",{class:"\
fv-where"},I(t.address),t.size?`, ${E(t.size)}`:"");return f("li",{class:t.now?"fv-card fv-now":"fv-card",data:{dll:t.dll}},f("button",{type:"button",title:`ret\
ry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},f("span",{class:"fv-round"},String(t.number))," ",f("b",{},te(t.name,28))," ",f("span",{class:"\
fv-block"},t.said)," ",n))}function Td(e,t,n){let{name:o,base:s,size:r}=e.data.dlls[t],a=e.store.tables.places.standing[t],i=e.store.words().dll===t;return f("l\
i",{class:i?"fv-card fv-now":"fv-card",data:{dll:t,standing:a}},f("button",{type:"button",title:`select ${o}`,onclick:()=>e.select({dll:t})},f("span",{class:"fv\
-round","aria-hidden":"true"},e.themes.light.links[a]?.sign??"–")," ",f("b",{},te(o,28))," ",f("span",{class:"fv-block"},n)," ",f("span",{class:"fv-where"},I(
s),`, ${E(r)}`)))}function Cd(e,t){let{store:n,data:o}=e,r=f("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=f("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((d,p)=>[d.name,p])),c="",l=D(()=>{let d=r.lastElementChild;if(!d)return;let p=d.offsetTop+d.offsetHeight;(p>t.scrollTop+t.clientHeight||
d.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function u(){let d=Md(n.tables,n.words().kind,i),p=JSON.stringify(d);if(p===c)return;c=p,r.replaceChildren(
...d.map(g=>Ad(e,g))),r.hidden=!d.length;let h=zr(o);a.textContent=d.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=d.length?zd(d.length-1,o.retries):h),l()}return{list:r,idle:a,tell:u,follow:l}}function _d(e){let{store:t,data:n}=e,o=f("h3",{},"He\
ld by the child at this step"),s=f("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=_r(n);function a(){let{standing:i}=t.tables.places,
c=n.dlls.map((p,h)=>h).filter(p=>n.dlls[p].kind==="load"),l=c.filter(p=>i[p]!=="not yet"),u=(c.length>Cr?l:c).slice(0,Cr),d=p=>Ld(r.get(p)??[],i[p],t.step);s.replaceChildren(
...u.map(p=>Td(e,p,d(p))),...c.length>u.length?[f("li",{class:"fv-none"},`and ${c.length-u.length} more`)]:[]),o.hidden=s.hidden=!c.length}return{head:o,list:s,
tell:a,renew(){r=_r(n)}}}function Pd(e,t){let n=Cd(e,t),o=_d(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[...n.list.children,
...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),{name:"recursion",update:r,
pick:s,resize:n.follow,renew(){o.renew(),r()}}}function zd(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function zr(e,t){let n=e.tableNames.
indexOf("frames");return e.changes.some(o=>o.some(([s])=>s===n))||t?.size==="wide"&&e.dlls.some(o=>o.kind==="load")?"":"not used by this fork"}_({name:"recursio\
n",title:"Recursion",scrolls:!0,make:Pd,unused:zr});function Nr({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function Ir({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),u=a?26:Math.min(Math.max(l-3,2),8);return e.map((d,p)=>{let h=(t[p]??0)*l+4,m=d*i+8/2;return{
left:m,right:m+c,top:h-u/2,bottom:h+u/2}})}function Rr(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function Dr(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],u=c?30*.7:((l[0]??0)-(i[0]??0))/2,d=[i[0],i[1],l[0],l[1],(i[0]??0)+u,i[1],
c?(l[0]??0)+u:(l[0]??0)-u,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(d[h]??0))}),n}var Nd=["unvisited","visited","appended"];function Id(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function Rd({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function Dd({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function jd(e,t){let n=(o,s)=>R(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function Bd(e,t){let n=rt(t),o=st(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var yt=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),yn=({data:e,store:t})=>Nr(e.sorting,t.tables.cycles.x.length>0);function Wd(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=yn(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=Ir(s,t.data.sorting,c,l,i);let u=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),d=(m,g)=>u.get(`${m}/${g}`);o("e\
dges",Dr(r,d));let p=m=>a.x.map((g,w)=>d(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function jr({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>q(c,Fr(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",u=r.standing[c]==="blocked"?"✗ ":"",d=t[c];return d?ge(l+u+s.name[c],d.right-d.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var Fr=e=>Math.max(e.type?.label??12,12);function Br(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=yn(t),i=s.x.map((p,h)=>h);for(let p of Nd){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{...yt(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>Id(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),u=i.filter(p=>r.standing[p]===
"blocked");o("node current",yt(e,c)),o("node blocked",yt(e,u));let d=`${Fr(t)}px`;for(let p of["names","names now","cycle names"])R(n.get(p).glyph,{text_font_size:d});
o("names",jr(e,a?l:[],"normal")),o("names now",jr(e,a?c:[],"bold"))}function Wr(e){let t=e.ui.pickedDll();e.give("node picked",yt(e,t<0?[]:[t]))}function Fd(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>f("li",{data:{dll:s}},e.name[s])))}
function Hd({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function Xd(e,t,n,o){let{store:s}=e;me(o);let r=f("ol",{class:"fv-order","aria-label":"The new list"}),a=f(
"p",{class:"fv-order-said"});t.after(f("div",{class:"fv-under"},a,r));let i=Bd(e,n),c=()=>{Fd(s.tables.nodes,r),a.textContent=Dd(e.data)},l=D(()=>{let d=yn(e);o.
el.style.minHeight=`${Math.min(d.height,8e3)}px`,o.el.style.minWidth=`${d.width}px`,Wd(i),Br(i),Wr(i)});lt(t,o,(d,p)=>{let h=Rr(i.boxes,d-o.frame.bbox.left,p-o.
frame.bbox.top);h>=0&&e.select({dll:h})});let u=D(()=>Hd(i,t));return at(n,l),l(),c(),{name:"sorting",update(d){!d.has("nodes")&&!d.has("places")||(Br(i),d.has(
"nodes")&&(c(),u()))},pick:()=>Wr(i),resize:l,renew(){c(),l()},restyle(d){ot(n,d),jd(i.renderers,d)},figure:n,view:o}}_({name:"sorting",title:"Order of DLLs",figure:"\
sorting",make:Xd,said:e=>Rd(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});function ze(e,t,n=0){let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=s.lastIndexOf(" ",r),i=a>0&&s.slice(0,a).
trim()?a+1:r;o.push(s.slice(0,i)),s=s.slice(i)}}function kt(e){let t=f("span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.
getBoundingClientRect();return t.remove(),n/100||7.3}var Ud=24,Hr=2,Kd=25,qd=20;function Gd(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=Ud;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function Yd(e,t,n){let{functions:o}=e.data.listing,s=f("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=f("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>Gd(s,r),c=D(i);function l(u,d,p){let{name:h}=o[u],m=g=>{if(d)return n();t(
u);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return f("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(u,d){let p=d.join();if(a===p)return;a=p;let h=d.length-1;s.replaceChildren(...d.map((m,g)=>l(m,m===
u,g===h))),c()}}}function Vd(e,t){let n=e.length-e.trimStart().length,o=ze(e||" ",t,n+Hr),s=`margin-left:${n+Hr}ch`,[r,...a]=o,i=a.flatMap(c=>[f("br"),f("span",
{style:s},c)]);return{element:f("li",{},r,...i),rows:o.length}}function Jd(e,t){let{functions:n}=e.data.listing,o=f("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=f("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=ye(o),u=[];return{show(d){if(r===d)return!1;r=d;let p=n[d].lines.
map(h=>Vd(h,c));u=[0];for(let h of p)u.push(u[u.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[d].source,a=null,
l.to(0),!0},mark(d){a?.removeAttribute("aria-current"),a=o.children[d]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(u[d]??0)*p,m=(u[d+1]??0)*
p,g=l.top();h>=g+(d?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let d=Math.floor((o.clientWidth-
Kd)/kt(o)),p=Math.max(d,qd);p!==c&&(r=-1),c=p}}}function Zd(e,t){let n=a=>{s.show(a)&&o.forget()},o=Yd(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=Jd(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}_({name:"algorithm",title:"Code",make:Zd});function Xr(e){let t=x("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await Qd(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function Qd(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=f("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var eu=6,tu=18,nu=2,ou=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function kn(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=ou(t,n);if(!a){let u=ze(
r,o,2);return{pieces:u,answer:"",below:!1,rows:u.length}}let i=o-a.length-nu,c=r.length>i&&i<tu,l=ze(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function xn({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,u]=t[c]??["",!1],d=kn(i,l,u,n),p={row:c,step:a,text:i,failed:u,
...d,top:s,high:d.rows*o.row+eu};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function Ur(e,t){let n=f("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=kn(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(f("span",{class:"fv-asked"},r.join("")),f("span",{class:"fv-ans\
wer"},a))}}}var Kr=4,su=25,ru=12,au=300;function qr(e,t,n,o){let s=0,r=60,a=ye(t,o),i=xn(e.data,r,e.type),c=()=>i.height>s?i.wholeFrom(i.height-s):0;function l(d){a.to(Math.
min(d,c()))}function u(){i=xn(e.data,r,e.type),n.style.height=`${i.height>s?c()+s:i.height}px`}return{lay:u,lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,
a.measure(),t.clientWidth){let d=Math.floor((t.clientWidth-su)/kt(t));r=Math.max(d,ru)}u()},range(){let d=a.top(),p=Math.max(i.at(d)-Kr,0),h=i.at(d+(s||au))+Kr;
return[p,Math.min(h+1,i.lines.length)]},showAround(d){let p=i.lines[d.row-1]??d,h=i.lines[d.row+1]??d,m=h.top+h.high,g=a.top();if(p.top>=g&&m<=g+s)return;let w=[
p,d].find(({top:b})=>m-b<=s)??d;l(w===d?d.top:Math.min(i.wholeFrom(m-s),p.top))},show({top:d,high:p}){let h=a.top();d<h&&l(d),d+p>h+s&&l(d+p-s)}}}function iu(e,t){let{store:n,data:o}=e,{list:s,space:r}=cu(t);e.heads.get("calls")?.more?.append(Xr(o));let a=qr(e,s,r,()=>u()),i=()=>lu(o.calls,n.step),c=Ur(e,
()=>a.lines()[i()]??null),l=-1;function u(){let[g,w]=a.range(),b=a.lines(),y=i(),k=e.pickedDll(),M=b.slice(g,w).map(L=>fu(e,L,{now:L.row===y,chosen:L.row===l,count:b.
length,picked:k>=0&&n.words(L.step).dll===k}));r.replaceChildren(...M);let S=l<0?y:l;g<=S&&S<w?s.setAttribute("aria-activedescendant",`${e.mine}call-${S}`):s.removeAttribute(
"aria-activedescendant"),c.draw(a.columns())}function d(){l=-1;let g=a.lines()[Math.max(i(),0)];g&&a.showAround(g),u()}function p(g){let w=a.lines();l=Math.min(
Math.max((l<0?i():l)+g,0),w.length-1),w[l]&&a.show(w[l]),u()}uu(s,{choose:p,go:e.go,chosen:()=>a.lines()[l]?.step??-1});let h=g=>()=>{g(),d()},m=h(a.lay);return m(),
{name:"calls",update:d,unseen:()=>c.draw(a.columns()),pick:u,resize:h(a.measure),renew:m}}function cu(e){let t=f("div",{class:"fv-rows"}),n=f("div",{class:"fv-c\
alls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose one, enter goes there"},t);return e.append(n),{list:n,space:t}}function lu(e,t){let n=0,
o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function fu(e,t,n){let{step:o}=e.store,s=["fv-call",t.step>o&&"fv-future",n.now&&t.step===o&&
"fv-now",n.picked&&"fv-picked",n.chosen&&"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"];return f("div",{class:s.filter(Boolean).join(" "),id:`${e.mine}ca\
ll-${t.row}`,role:"option",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top\
:${t.top}px;height:${t.high}px`,data:{step:t.step,row:t.row}},...du(t))}function du(e){let t=f("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[f("br"),n]:
[n]));return e.answer?[t,f("span",{class:"fv-answer"},e.answer)]:[t]}function uu(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(
Number(o.dataset.step))}),e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.
chosen()>=0)t.go(t.chosen());else return;n.preventDefault(),n.stopPropagation()})}_({name:"calls",title:"Calls of Windows",make:iu});var Gr=null;function Yr(){if(Gr)return Gr;if(typeof forkvizBokeh>"u")throw new Error("BokehJS is missing");return forkvizBokeh}function xt(e){let t=f("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},f("option",{value:"decisions"},"Decisions"),f("option",{value:"all"},"All steps")),n=f("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>f("option",{value:o},s)));return{pace:t,speed:n}}var pu=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
vn=["leave","predict","present","theme","help"],hu=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],mu={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...vn]},Vr=["back","next","wher\
e","predict","present"];function Jr(e,t,n,o){let s="",r=i=>[e.size,e.tall,i,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.places,l=!!e.layout?.
presenting,u=r(l);if(!c||u===s&&!i||!e.root.isConnected)return;let d=qe(e.root),p=pu.filter(k=>o[k]),h=!l&&["wide","middle"].includes(e.size),m=new Set(l?p.filter(
k=>!Vr.includes(k)):mu[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let k of p)(m.has(k)?n.room:h&&vn.includes(k)?
c:t).append(o[k]);(h?c:t).append(n.element)})();for(let k of hu){if(t.scrollWidth<=t.clientWidth+1)break;!o[k]||m.has(k)||l&&Vr.includes(k)||(m.add(k),n.room.append(
o[k]))}let w=[...vn.map(k=>o[k]),n.element].filter(Boolean),b=w.find(k=>k.parentNode===t&&!k.hidden);for(let k of w)k.classList.toggle("fv-apart",k===b);e.tall===
"high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(l),V(e.root,d)}return{fit:a}}async function vt(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=f("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var gu="Copied";function Zr(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=f("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=x("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(u,d){let p=o(u),h=await vt(p);a.textContent=h?gu:
s;let m=d.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",wu(p),` ${m}`),h||bu(e.alert.element)}}}function wu(e){return f("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function bu(e){let t=e.querySelector("input");t?.focus(),t?.select()}function $t(e){let t=f("div",{class:"fv-menu-room"}),n=x("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=f("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=x("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(K("more"));let r=f("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function ea(e){let{data:t,store:n,host:o}=e,s=et(e,()=>c.tell(),o.keep?.playing),r=f("output",{class:"fv-number","aria-live":"off"}),a=f("span",{class:"fv-phase\
-said"}),i=xu(e),c=vu(s),l=$u(e),u=Su(e);e.tools.find=f("div",{class:"fv-find",role:"search"});let d=f("div",{class:"fv-bar",role:"toolbar","aria-label":"Steppi\
ng"}),p=$t(e),h=f("span",{class:"fv-stands"},r,a),m={...i,...c.elements,where:h,find:e.tools.find,...l.elements,...u},g=Jr(e,d,p,m),w=!1;function b(y){w=!!y,r.style.
minWidth=`${8+2*String(n.last).length}ch`,r.replaceChildren("Step ",f("b",{},String(n.step)),` of ${n.last}`),a.textContent=N(t,n.words().phase),i.first.disabled=
i.back.disabled=n.step===0,i.next.disabled=i.last.disabled=n.step===n.last,w&&(i.next.disabled=!1),ku(e,{number:r,waited:w,...i,...u}),c.tell()}return e.fit=g.fit,
{element:d,tell:b,menu:p,play:()=>s.toggle(),renew:()=>b(w),reset:l.reset,linked:(y,k)=>l.linked?.(y,k),fill(){let y=[...Object.values(i),...Object.values(c.elements),
h];if(t.still)for(let k of y)k.hidden=!0;e.places.player.append(d),g.fit()},keep:()=>s.keep(),close(){s.close(),p.close()}}}var $n=["Previous step (left arrow)",
"Next step (right arrow)"],yu=["Previous decision (Page Up)","Next decision (Page Down)"];function Qr(e,t){e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}
function ku({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&!e.still;c.hidden=!l;let[u,d]=l?yu:$n;if(Qr(a,u),Qr(
i,d),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=Xo(p,n.step,o==="phone"),a.disabled=p.number===
0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function Ne(e,t,n,o=e){let s=x(e,"",t,n,{class:"fv-icon","aria-label":t});return s.append(K(o)),s}function xu(e){
let{store:t}=e;return{first:Ne("first","First step (Home)",()=>e.go(0)),back:Ne("back",$n[0],()=>e.lecture.active?e.lecture.back():e.go(t.step-1)),next:Ne("next",
$n[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:Ne("last","Last step (End)",()=>e.go(t.last))}}function vu(e){let t=x("play","","Play, or stop (sp\
ace)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=xt(e);return{elements:{play:t,pace:n,speed:o},tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==
s&&t.replaceChildren(K(e.playing?"stop":"play"),f("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",s),n.value=e.policy,o.value=String(e.speed)}}}function $u(e){
let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=f("select",{"aria-label":"Policy",title:"Under which policy the for\
k runs",data:{do:"policy"},onchange:d=>e.ask({kind:"policy",name:d.target.value})},...t.policies.map(d=>f("option",{value:d,selected:d===t.policy},d))),s=f("sel\
ect",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:d=>e.ask({kind:"scenario",number:d.target.selectedIndex})},...t.scenarios.
map((d,p)=>f("option",{value:p,selected:p===t.scenario},te(d,40)))),r=t.still?"Write one file to look at in any browser; it opens here":"Write one file to step \
through in any browser; it opens here",a={export:x("export","Export",r,()=>e.ask({kind:"export",step:e.store.step}))},i=x("what-if","What if…","Change the for\
k and run it again (w)",()=>e.whatIf()),c=Zr(e),l=c?{link:c.element}:{};return{elements:t.still?a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,
...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function Su(e){let{host:t}=e,n=x("present","Present","The map and the words alone, la\
rge (p; Esc leaves)",()=>e.present()),o=x("predict","Predict","Cover what happens next until you ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false",
"aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:x("leave","↩ why it fails","back to the diagnosis",t.leave)}:{},predict:o,present:n,theme:Ne("the\
me","Light or dark (t)",()=>e.toggleTheme()),help:x("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function ta(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(u,d={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:u,...d})}}let a=Ou(n(),r,s?.what),i=Lu(s?.values??!0),c=f("section",{class:"fv-live","aria-label":"Live processes"},i.standing,Mu(
a),i.told,i.values);e.places.live.append(c);function l(){let u=c.contains(ne(e.root))||Me(e.root),{standing:d,intact:p}=n();c.dataset.standing=d==="done"&&!p?"f\
ailed":d,i.show(n()),Eu(a,n()),u&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function Ou({breaks:e},t,n){let o=e.map(([i,c])=>f("option",{value:i,selected:i===n},c)),s=f("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=f("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>x(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:x("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function Mu({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return f("div",{class:"fv-live-tools"},e,t,n,f("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,f("span",{class:"fv-break"},r,a),i,c)}function Eu(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:u,again:d}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=u.disabled=!n,d.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function Lu(e){let t=f("p",{class:"fv-standing",role:"status"}),n=f("div"),o=f("summary"),s=f("tbody"),a=f("tr",{},...["value","before","par\
ent","child"].map(c=>f("th",{scope:"col"},c))),i=f("details",{open:e},o,f("table",{},f("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
f("b",{},`${Au(c)} ${c.title}`),f("span",{},c.who)),n.replaceChildren(...c.told.map(l=>f("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(Tu))}}}function Au({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function Tu([e,t,...n]){
let o=n.map(s=>f("td",{class:s===t||s==="–"?null:"fv-other"},s));return f("tr",{},f("th",{scope:"row"},e),f("td",{},t),...o)}var Sn=690,Cu=400,_u=1e3,na=100;function oa(e){let t=f("section",{class:"fv-sheet","aria-hidden":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.
parts)s.makeUp?.();Pu(e),t.replaceChildren(...zu(e),...Iu(e.data.said),...Ru(e.data.calls))}let o=()=>e.colours.onPaper(!1);return window.addEventListener("befo\
reprint",n),window.addEventListener("afterprint",o),{name:"print",fill:n,close(){window.removeEventListener("beforeprint",n),window.removeEventListener("afterpr\
int",o)}}}function Pu({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.space,r=n||parseFloat(s.width)||Sn,a=o||parseFloat(s.height)||Sn,i=Math.min(
1,Sn/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.round((i-1)*a)}px`};for(let[l,u]of Object.entries(c))e.style.setProperty(`--\
print-${l}`,u)}function On(e,t){return e>0?[f("p",{},`and ${e} more ${t}`)]:[]}function zu({data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set(
[...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,Cu),r=["step","phase","what","why"].map(a=>f("th",{},a));return[f("h2",{},`Decisions and fail\
ures of the ${t.last+1} steps`),f("table",{},f("thead",{},f("tr",{},...r)),f("tbody",{},...s.map(a=>Nu(t,a,e.notes?.[a])))),...On(o.length-s.length,"steps")]}function Nu(e,t,n){
let o=e.words(t),s=e.read(t)?.place;return f("tr",{},f("td",{},String(t)),f("td",{},o.phase),f("td",{},o.what,s?f("small",{},` (${s})`):null,n?f("em",{},` ✎ ${n}`):
null),f("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function Iu(e){return e.flatMap(([,t,n,o])=>[f("h2",{},t),f("ul",{},...n.slice(0,na).map(s=>f("li",
{},s))),...On(n.length+o-na,"of them")])}function Ru(e){let t=e.slice(0,_u);return[f("h2",{},"Calls"),f("pre",{},t.map(([,n])=>n).join(`
`)),...On(e.length-t.length,"calls")]}var sa=120,Du={"":0n,k:10n,m:20n,g:30n,t:40n},ju=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function Ot(e){let t=Array.from(e);
if(t.length>Xe){let o=`the query is longer than ${Xe} characters`;throw St(o,"",Xe+1,"")}let n=[];for(let{raw:o,position:s,open:r}of Wu(t)){if(r)throw St("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===Bt)throw St(`more than ${Bt} terms`,o,s,"");n.push(Fu(o,s))}return{text:e,terms:n,wantsFree:n.some(Bu)}}function Bu({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function Mt(e){let t=Array.from(e);return t.slice(0,sa).join("").replace(
/[\r\n]+$/,"").replace(ju,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>sa?"…":"")}function re(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var aa=()=>re("quotes enclose a whole value",'name~"my dll"');function St(e,t,n,o){
let s=Mt(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function Wu(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||Jn.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function Fu(e,t){
try{return Hu(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:St(o,e,t,s??"")}}function Hu(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw re("\
one '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...Xu(n),negated:t}}function Xu(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:ca(e)}:{field:"name",sign:"~",value:ia(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return Uu(e.slice(0,t),o,e.slice(t+o.length))}function Uu(e,t,n){if(t==='"')throw aa();let o=e.toLowerCase();if(!Object.hasOwn(
Oe,o)){let r=Object.keys(Oe).join(", ");throw re(`no field is called '${Mt(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=Oe[o];
if(!s.includes(t))throw re(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw re("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:Ku(
o,ia(n))}}function Ku(e,t){let{signs:n,choices:o}=Oe[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return ca(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${Mt(t)}'`;throw re(r,`it is one of ${o.join(", ")}`)}return s}function ia(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw aa()}function ca(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<Du[s.toLowerCase()];
if(r<1n<<64n)return r}throw re(`'${Mt(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function Et(e,t){return e.
terms.every(n=>qu(n,t)!==n.negated)}function qu({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:ra(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return Gu(o.name.toLowerCase(),t,n);case"protect":return Yu(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function ra(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function Gu(e,t,n){
return t==="~"?e.includes(n):e===n||Vu(e)===n}function Yu(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function Vu(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var Ju={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},Zu="forkviz show --find lists free runs, if it is known that no row is missing";function la(e){
let t=f("span",{class:"fv-status",role:"status"}),n=f("input",Ju),o=x("found-previous","▲","previous found (shift+Enter)",()=>u(-1)),s=x("found-next","▼","n\
ext found (Enter)",()=>u(1)),r=null,a=[],i=-1;function c(){a=r?ep(e.store,r):[],l(),e.space.pick()}function l(){t.classList.remove("fv-wrong"),t.title=r?.wantsFree?
Zu:"",t.textContent=r?tp(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function u(p){if(!a.length)return;let h=p>0?0:a.length-1;i=i<0?h:(i+p+
a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space.reveal([[w[g],b[g]]]),l()}function d(){i=-1;let{query:p,wrong:h}=np(
n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",d),n.addEventListener("keydown",p=>op(
p,n,u,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),Qu(n,{look:c,rows:()=>a,asked:()=>r!==null})}function Qu(e,{look:t,rows:n,asked:o}){return{name:"fin\
d",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function ep(e,t){return[
"parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&Et(t,e.region(n,o))).map(o=>[n,o]))}function tp(e,t,n){return e?`${t<0?"":`${t+1} of `}${e}\
 found`:n?"free runs are not listed here":"none found"}function np(e){try{return{query:e.trim()?Ot(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,
wrong:{what:n??o,message:o}}}}function op(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),
o();else return;e.preventDefault(),e.stopPropagation()}var Mn=65536,fa=4096;function da(e,t){let n=e.panes.space,o=f("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null;function a(l){if(!e.space||!(s||l.
shiftKey)||l.button!==0)return;let u=e.space.at(l.clientX,l.clientY);u?.who==="child"&&(r={address:u.address,y:l.clientY},l.stopPropagation(),l.preventDefault())}
function i(l){if(!r)return;l.stopPropagation();let u=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,l.clientY)-u.top}px`,o.style.height=`${Math.
abs(l.clientY-r.y)}px`}function c(l){if(!r)return;l.stopPropagation();let u=e.space.at(l.clientX,l.clientY)??r,[d,p]=[r.address,u.address].sort((m,g)=>m-g);r=null,
o.hidden=!0;let h=Math.floor(d/Mn)*Mn;t(h,Math.max(Math.ceil((p-h)/fa)*fa,Mn))}return n.addEventListener("pointerdown",a,{capture:!0}),n.addEventListener("point\
ermove",i,{capture:!0}),n.addEventListener("pointerup",c,{capture:!0}),{toggle(){return s=!s,s}}}function En(e,t){let n=o=>typeof o=="number"?$(o):o;return{edit:"\
occupy",start:n(e),size:n(t),name:"what if"}}function pa(e,t){let{data:n}=e,o=c=>t({kind:"edit",edit:c}),s=rp(n,o),r=f("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},f("h2",{},"What if…"),
x("close-what-if","✕","close (w)",()=>a()),s.element,ap(n,o),ip(e,o),cp(n,o),lp(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("\
keydown",l=>{let{key:u}=l,{name:d}=c;u==="Enter"&&s.commit(d),l.stopPropagation()});ce(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.
focus():s.which.focus()}function i({open:c,values:l}){s.choose(l.dll),sp(ua(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,
keep(){let c=ua(r).map(({name:u,value:d})=>[u,d]),l=Object.fromEntries(c.filter(([u,d])=>!s.knows(u,d)));return{open:!r.hidden,values:l}}}}function G(e,t){return f(
"label",{},f("span",{},e),t)}function ae(e,t,n={}){return f("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function Lt(e,t,n){
let o=t.map(s=>f("option",{value:s,selected:s===n},s));return f("select",{name:e},...o)}function Ie(e,...t){return f("fieldset",{},f("legend",{},e),...t)}function ua(e){
return[...e.querySelectorAll("[name]")]}function sp(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.
options]:null;(!r||r.some(a=>a.value===s))&&(o.value=s)}}function rp({dlls:e},t){let n=e.map(({name:d})=>d),o=Lt("dll",n),s=["base","preferred","size"],r={base:ae(
"base",""),preferred:ae("preferred",""),size:ae("size","")},a={};function i(){let d=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=d?$(d[p]):""}
function c(d){let p=s.find(h=>h===d);!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let d of s)
r[d].addEventListener("change",()=>c(d));i();let l={base:"base",preferred:"prefers",size:"size"},u=s.map(d=>G(l[d],r[d]));return{element:Ie("A DLL",G("name",o),
...u),which:o,commit:c,choose(d){n.includes(d)&&(o.value=d),i()},knows:(d,p)=>a[d]===p}}function ap({switches:e},t){let n=e.map(([o,s])=>{let a=f("input",{type:"\
checkbox",checked:s,onchange:i=>t({edit:"switch",name:o,on:i.target.checked})});return f("label",{class:"fv-switch"},a,o)});return Ie("Switches",...n)}function ip(e,t){
let n=ae("start","0x"),o=ae("much","0x10000"),s=da(e,(c,l)=>t(En(c,l))),a=x("occupy-mouse","with the mouse","then drag over the child's column; or shift and dra\
g at any time",()=>a.setAttribute("aria-pressed",String(s.toggle()))),i=x("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(
En(n.value,o.value)));return Ie("Take a place in the child",G("at",n),G("size",o),i,a)}function cp({faults:e,phases:t,dlls:n},o){let s=Lt("fault",e),r=Lt("phase",
t,"C3"),a=ae("at","",{placeholder:"anywhere"}),i=ae("extent","0x10000"),c=Lt("of",["",...n.map(({name:u})=>u)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,
size:i.value,...c.value?{dll:c.value}:{},...a.value.trim()?{start:a.value}:{}});return Ie("A fault",G("kind",s),G("phase",r),G("DLL",c),G("at",a),G("size",i),x(
"strike","let this fault happen in the fork","the fork runs again with it",l))}function lp({edits:e},t){let n=!e.length,o=e.map(s=>f("li",{},s));return Ie(n?"No\
thing changed yet":`Changed (${e.length})`,f("ol",{class:"fv-edits","aria-label":"What was changed"},...o),x("undo","undo","undo the last change",()=>t({kind:"u\
ndo"}),{disabled:n}),x("reset-edits","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}function Q(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}var ha=12,fp=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",$],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function Ln(e){return e==null?[]:Array.isArray(e)?e:[e]}
function dp({episodes:e,retries:t,seconds:n}){let o=Q(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,ha).map(c=>`attempt ${c+
1}`),a=e.length>ha?" …":"";return`${Q(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function ma({addresses:e}){return Object.entries(e??
{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${Ln(o).map($).join(" or ")}`).join(", ")}function up({episodes:e,inputs:t}){let n=fp.filter(([r])=>e.some(a=>Ln(a[r]).
length)),o=e.some(ma);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>Ln(
c[r]).map(i).join(", ")]),...o?[["addresses",ma]]:[]]}function ga(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>f("li",{},dp(p))),a=up(e),i=a.map(([p])=>f("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>f("td",{data:{label:m}},f("span",
{},g(p,h)||"–"))),l=Q(t.length+o,"attempt"),u=Q(n.length||t.length,"fork"),d=`${o} more are left out here: forkviz diagnose --json has all.`;return f("details",
{class:"fd-card fd-episodes"},f("summary",{},`What was read of it: ${l} to fork, ${u}`),r.length?f("ul",{},...r):null,f("table",{class:"fd-table"},f("thead",{},
f("tr",{},...i)),f("tbody",{},...t.map((p,h)=>f("tr",{},...c(p,h))))),o?f("p",{class:"fd-muted"},d):null)}var pp={"+":"speaks for it","−":"speaks against it"},hp={"":"","+":" fd-for","−":" fd-against"};function mp(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function An(e,t){let n=new Map;for(let o of mp(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>f("div",{class:"fd-ev"},f("p",{class:"fd-file"},o||"text"),f("ul",{},...gp(s))))}function*gp(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield f("li",{class:"fd-gap","aria-hidden":"true"},f("span",{},"⋯"),f("span",{}))),t=n.row.line,yield wp(n)}function wp({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?f("mark",{},s):s),o=f("span",{"aria-hidden":"true"},"↑ ");return f("li",{class:`fd-line${hp[e]}`},f("span",{class:"fd-number"},bp(e),f("\
span",{},t.line?String(t.line):"")),f("span",{},f("code",{},...n),t.means?f("span",{class:"fd-means"},o,t.means):null))}function bp(e){if(!e)return f("b",{});let t=pp[e];
return f("b",{title:t},f("span",{"aria-hidden":"true"},e),f("span",{class:"fd-unseen"},`${t}: `))}function At({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function yp(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${At(e,t)})`:"",i=`${$(o)}-${$(s)}`;return[f("b",{},n||"something without\
 a name"),` is at ${i}${kp(e)}${a}`]}function kp({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${$(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function xp({occupant:e,places:t},n){if(e)return yp(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[f("b",{},a),` is at ${$(s)}${r?`-${$(r)}`:""}`];return["no one is named in what was read"]}function Tn(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>f("dd",{},...i));a.length&&n.push(f("div",{},f("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",xp(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${At(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[f("b",{},`${s}: `),r])),n.length?[f("dl",{class:"fd-says"},...n)]:[]}function wa(e,t,n){let o=An(e,t.inputs),s=f("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return f("section",{class:"fd-card fd-evidence"},f(n,{},"Evide\
nce ",f("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?f("p",{class:"fd-muted"},r):null,...Tn(e,t.inputs))}var vp={cmd:"cmd",powershell:"PowerShell",dash:"dash"},$p=0;function Tt(e,t=e){return vp[e]??t}function Cn(e,t="copy",n=t){let o=f("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=f("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await vt(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function _n(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?f("span",{class:"fd-word"},n):n)}function Ct(e){let t=f("pre",{},f("code",{},..._n(e)));return f("div",{class:"fd-cmd"},t,Cn(e,"Copy the command",
"copy"))}function Sp({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function ba(e){let t=Sp(e),n=e.note?[f("p",
{class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${$p+=1}`,s=t.map(([i,c])=>{let l=Tt(i,"line"),u=f("p",{class:"fd-shell"},l);return f("div",
{class:"fd-panel",data:{shell:l}},u,Ct(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[f("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),f("label",{for:l},Tt(i,"line"))]});return r(0),[f("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},f("div",{class:"fd-heads"},...a),...s,...n)]}function Op(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function Mp(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[f("p",{class:"fd-try"},f("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[f("div",{class:"\
fd-try"},f("button",{...c,disabled:!0},...l),i?Ct(i):null)]}function Pn(e,t,n,o){let r=[e.effort,e.close_first].map(i=>Op(i??"")).filter(Boolean).join(" ");return f(
"li",{class:"fd-remedy"},f("div",{class:"fd-head"},f("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),f("div",{},f(n,{},e.text),f("p",{class:"fd-badges"},
...Qo(e).map(es)),r?f("p",{},r):null)),...ba(e),...e.plan?[f("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),Ct(e.plan)]:[],...Mp(e,t,
o))}function Re({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>f("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>f("li",{},s(),`${a}: ${i}`));return[f("div",{class:"fd-caution"},f("b",{},o),f("ul",{},...r))]}function ya(e,t,n){
let{remedies:o}=e,s=f("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>Pn(i,c,t[1],n)),a=o.length?f("small",{},"least effort first"):null;
return f("section",{class:"fd-card fd-remedies"},f(t[0],{},"Remedies ",a),o.length?f("ol",{},...r):s,...Re(e))}function _t(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?f("p",{class:"fd-muted"},"Type in ",f("b",{},Tt(r))):null,l=s?[c,f("pre",{},f("code",{},..._n(
s))),f("p",{},Cn(s,"Copy the command"))]:[];return[f("section",{class:"fd-next"},f(n,{},`${i}: ${o}`),...l,a?f("p",{},a):null)]}function ka(e){return f("tr",{},...e.map(t=>f("th",{scope:"col"},t)))}function xa(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>f("tr",{},f("td",{},f("b",{},c.sentence||c.class),f("code",{},c.class)),f("td",{data:{label:"It shows"}},
f("span",{},r.get(c.class)??(c.detail||"–"))),f("td",{},he(c.certainty,!0)));return f("section",{class:"fd-card fd-candidates"},f(o,{},"What it can be ",s||e.
places.length?null:f("small",{},a)),f("table",{class:"fd-table"},f("thead",{},ka(["Candidate","The next capture shows","Certainty"])),f("tbody",{},...t.map(i))))}
function zn(e,t,n,o){if(!e.length)return[];let s=r=>f("tr",{},f("td",{},f("code",{},r.class)),f("td",{},he(r.certainty,!0)),f("td",{},Ep(r,t.inputs),...Lp(r,t,n,
o)));return[f("section",{class:"fd-card fd-others"},f(n[1],{},"Other causes that were considered"),f("table",{class:"fd-table"},f("thead",{class:"fd-unseen"},ka(
["Cause","Certainty","Why"])),f("tbody",{},...e.map(s))))]}function Ep({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${At(r,s)}: ${r.means||r.text}`:"–")}function Lp(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,u)=>Pn(l,u,n[2],i));return[f("details",{},f("summary",{},"Evidence and remedies"),...An(e,t.inputs),...Tn(e,t.inputs),
c.length?f("ol",{class:"fd-remedies"},...c):null,...Re(e))]}var Pt;function U(e,t=!0){return Pt??=document.createElement("canvas").getContext("2d"),Pt?(Pt.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,Pt.measureText(e).width):e.length*7.4}function De(e,t,n=!0){let o=e;for(;o.length>3&&U(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var Ap=65536;function W(e){return e.start!==null&&e.start!==void 0}function ke(e){return e.end??e.start+Ap}function va({end:e}){return e!=null}function Nn(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function Tp(e){return!["pre\
fers","in-the-way"].includes(e.look)||!W(e)||e.end===null||e.end===void 0?"":` ${E(e.end-e.start)}`}function zt(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!W(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${Tp(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function $a(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([zt(e),o])].filter(Boolean)}function Sa(e,t){let n=Nn(t).map(o=>{let s=o.places.map(r=>`${zt(r)||r.look}${Cp(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function Cp(e){return W(e)?` at ${$(e.start)}${e.end?`-${$(e.end)}`:""}`:""}function Oa(e){if(e.
some(({look:s})=>s==="in-the-way"))return"Who is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var Ma=24,_p=7.6;function In(e){let t=e.filter(W).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=ke(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some(va),i=r.every(
l=>l.start===r[0].start&&ke(l)===ke(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function Ea(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-Ma*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),u={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+Ma,u})}function La(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function Aa(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[v("line",a),...o?[]:[v("path",i)]]})}function Ta(e,t,n,o){let s=new Set(e.filter(W).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=$(i),u=l.length*_p;r.push(v("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let d=Math.min(c,o-u);d<a||(r.push(v("text",{
x:d,y:13,class:"fd-address"},l)),a=d+u+8)}return r}function Ca(e){let t=In(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${E(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var Pa=30,Pp=560,zp=0,Np={"in-the-way":"way",taken:"dots",unreadable:"cross"};function Ip(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return v("defs",{},v("pattern",{id:`${e}way`,...n(6),...t,...o},
v("rect",{...n(6),class:"fd-way-ground"}),v("rect",{width:2.5,height:6,class:"fd-way-hatch"})),v("pattern",{id:`${e}dots`,...n(5),...t},v("rect",{...n(5),class:"\
fd-dots-ground"}),v("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),v("pattern",{id:`${e}cross`,...n(8),...t},v("rect",{...n(8),class:"fd-card-ground"}),v("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),v("marker",{id:`${e}arrow`,...s,orient:"auto"},v("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function Rp([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function Dp(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,u]=Rp(t,o),d=Math.max(r-s-12,l,c?u:0),p=e.find(M=>U(M)<=d)??e[0],h=U(p);if(h+12<=r-s){let M={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},S=v("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[v("rect",{...M,class:"fd-card-ground"}),S]:[S]}let m=h<=l||!c||h>u&&l>=
u,g=m?l:u;if(g<24)return[];let w=De(p,g),b=m?r+6:s-6;i.push(m?[b,b+U(w)]:[b-U(w),b]);let y=m?null:"end",k={x:b,y:a+19,"text-anchor":y,class:"fd-name fd-beside"};
return[v("text",k,w)]}function Nt(e,t){return Math.max(t(ke(e))-t(e.start),5)}function za(e,t){let n=t(e.start);return[n,n+Nt(e,t)]}function jp(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=$a(e);if(!W(e)){let u={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[v("text",u,De(a[0]??"–",s[1]-s[0]-16))]}let i=za(e,n),c=Np[e.look];
return[v("rect",{x:i[0],y:o,width:i[1]-i[0],height:Pa,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?Dp(a,i,!!c,t):[]]}function _a(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!W(n)||!W(o)||n.start===o.start?null:[n,o]}function Bp(e,t){let n=U(
zt(e));return n+12<=Nt(e,t)?0:n+12}function Wp([e,t],[n,o],s,r){let a=s(t.start)+Math.min(Nt(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+Nt(e,s)+Bp(e,s):s(e.start);
if(i&&c>a)return[];let l=n+Pa/2,u=`M${c} ${l}H${a}V${o-2}`,d=v("path",{d:u,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return U(h,!1)+16>=Math.max(c,a)-p?[d]:[d,v("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function Fp({label:e,source:t},n,o,s){let r=De(e,o),a=s?n+(t?14:19):n-6,i=v(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:U(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,v("text",{...c,class:"fd-source"},De(t,l,!1))]}function Hp(e,t){
let n=t>=Pp,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[U(i),U(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function Xp(e,t,n){let o=`fd${zp+=1}-`,s=Nn(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:u}=Hp(s,n),d=Ea(In(t),...l),p=La(d),h=[Ip(o),...Aa(d),...Ta(t,p,c,n)];s.forEach((w,b)=>{let y=_a(w,s[b+1]);r&&y&&h.push(...Wp(y,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let y=i[b],k={x1:0,x2:n,y1:y-u,y2:y-u,class:"fd-rule"};b&&h.push(v("line",k)),h.push(...Fp(w,y,a,r));let M=w.places.filter(W).map(P=>za(P,p)),
S=!(r&&_a(w,s[b+1])),L={x:p,y,room:l,mine:o,busy:M,leftToo:S};for(let P of w.places)h.push(...jp(P,L))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":Sa(e,t)};return v("svg",{class:"fd-map",...m,...g},...h)}function Na({places:e},t){if(!e.some(W))return null;let n=Oa(e),o=f("div",{class:"fd-\
frame"}),s=f(t,{},`${n} `,f("small",{},Ca(e))),r=0;return{element:f("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(Xp(n,e,i)))}}}var Up=660;function Kp(e){return e>1e3?"wide":e>600?"middle":"narrow"}function Ia(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=qp(t,n),i=f("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...u]=a;e.replaceChildren(c,l,i,...u);function d(g=n.layout??Kp(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){d("middle"),
r?.draw(Up);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>d();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>d());return m.observe(e),d(),{lay:d,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function qp(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=f("div",{class:"fd-column"}),l=f("div",{class:"fd-column"}),u=a?Na(r,n[1]):null;a?(c.append(...Gp(r,i,e,n,t,u)),l.append(
...Yp(r,e,n,t))):(c.append(...zn(i,e,n,t)),l.append(..._t(e.next,!0,n[1])));let d=a?Zp(r,n[0],t):Jp(!!r,n[0]),p=ga(e),h=f("p",{class:"fd-foot"},Qp(e)),m=[Vp(e,t),
d,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:u,cards:m}}function Gp(e,t,n,o,s,r){let a=e.class==="undecided"?[xa(e,t,n,o[1],!!r)]:zn(t,n,o,s);return[...r?
[r.element]:[],wa(e,n,o[1]),...a]}function Yp(e,t,n,o){if(e.class!=="undecided")return[ya(e,n.slice(1),o),..._t(t.next,!1,n[1])];let s=[..._t(t.next,!0,n[2]),...Re(
e)];return[f("section",{class:"fd-card"},f(n[1],{},"Next"),...s)]}function Vp(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[Q(n,o?"failed fork":"fork")]:[],...e.images?[Q(e.images,"listed DLL")]:[]];return f("div",{class:"fd-sources"},f("span",{},"Read:"),...e.inputs.
map(r=>f("code",{},r)),s.length?f("span",{},s.join(", ")):null,...t.above?.()??[])}function Jp(e,t){let n=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=f("div",{},f(t,{},n),f("p",{},o));return f(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function Zp(e,t,n){let o=Zo(e),{who:s,detail:r,sentence:a}=e,i=s?f("p",{},f("b",{},"Who: "),`${s.text} `,he(s.
certainty,!0)):null;return f("section",{class:`fd-card fd-cause fd-is-${o}`},f("div",{},f("div",{class:"fd-claim"},he(o),f(t,{},a||e.class)),r?f("p",{},r):null,
i,f("p",{class:"fd-class"},f("code",{},e.class))),...n.actions?.()??[])}function Qp({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}var Ra="Why the fork fails, and what to do";function Da(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=f("section",{class:"\
fv-cause-whole","aria-label":Ra,hidden:!0}),s=f("div",{class:"fd-inside"}),r=x("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=Ia(s,t.diagnosis,{level:2,layout:"narrow",comparing:(u,d)=>Qt(e,d)}),a.lay(),r.focus({preventScroll:!0})}return o.append(f(
"p",{class:"fv-cause-head"},f("b",{},Ra),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var Rn=50,eh={conflicts:"conflict",caveats:"caveat",notes:"note"};function th(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${eh[n]}${o===1?"":
"s"}`).join(", ")}function nh([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,u=n.length+o,d=s?`${i.length}\
 of ${u}`:u,p=()=>a(c.length+10*Rn);return f("section",{data:{said:e}},f("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${d})`),f("ul",{},...c.map(h=>f("li",{},h))),
l?x("more-said",`and ${l} more`,"show more of them",p):null,o?f("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function ja(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=f("div"),o=new Map,s=f("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>nh(c,a,o.get(c[0])??Rn,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:f("div",{class:"fv-caveats"},t>Rn?s:null,n),
counts:th(e),conflicting:e.some(([a])=>a==="conflicts")}}function It(e,{name:t,title:n,head:o=!0}){let s=x(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(K("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=f("span",{class:"f\
v-pane-said"}),a=f("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=f("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",f("b",{},n)," ",r),c=f("span",{class:"fv-pane-more"}),l=f("div",{class:"fv-pane-head"},f("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(u,d,p=!1){i.setAttribute("aria-expanded",String(!u)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":u?"▸":"▾",r.textContent=u?d:""}}}var Ba={name:"said",title:"What was assumed",scrolls:!0},Wa=["verdict","timeline"];function Fa(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=f("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,u=l?c:f("\
div",{class:"fv-body",tabindex:a?0:null});if(!Wa.includes(n??"")){let d=It(e,t);e.heads.set(n,d),c.append(d.element)}return l||c.append(u),e.panes[n??""]=c,e.bodies[n??
""]=u,c}function Ha(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of X())e.specs.set(c.name,c),Fa(e,c).hidden=!t.has(c.name);let r=e.places=oh(e),a=f("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!Wa.includes(c)).map(c=>e.panes[c]));r.main=f("div",{class:"fv-main"},a),r.grid=a,rh(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function oh(e){let t=f(
"div",{class:"fv-more"}),n=f("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:sh(e.data),t),o=f("div",{class:"fv-marks-pl\
ace"}),s=f("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:f("div",{class:"fv-player"}),live:f("div",{class:"fv-live-place"}),legend:f(
"div",{class:"fv-legend"},o,s)}}function sh(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return f("div",{class:"fv-outcome"},f("h1",{},e.title),f("p",{class:t},
n))}function rh(e,t){let{data:n,places:o}=e,s=ja(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(f("span",{title:r},r)),s&&
(Fa(e,Ba),e.specs.set("said",Ba),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",f("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[f("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var ah=0,je=new WeakMap;async function Xa(e,t,n={}){let o=ue(e,t,n,`f${ah+=1}-`),s=t.panes??X().map(({name:c})=>c),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
c=>s.includes(c)));je.set(e,o),o.holds=()=>je.get(e)===o,o.bar=ea(o),Ha(o,a),o.bar.fill(),o.layout=tt(o),o.keys=Ve(o),o.store.go(n.keep?.step??n.step??t.opening),
o.layout.lay();for(let c of X())!c.figure&&a.has(c.name)&&Dn(o,await c.make(o,o.bodies[c.name]));let i=ih(o,a);return o.colours.apply(),o.tell(),o.fit(!0),e.addEventListener(
"keydown",o.keys.onKey),V(e,n.focus),await ch(o,a),o.colours.apply(),o.fit(!0),o.layout.watch(),lh(o),V(e,n.focus),dh(o,i)}function Dn(e,t){t&&e.parts.push(t)}function ih(e,t){
let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&(e.cause=Da(e),Dn(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=ta(e,e.ask)),o.request&&!o.bare&&
!n.still&&(e.asks=pa(e,e.ask)),oa(e)}async function ch(e,t){try{for(let n of X()){if(!n.figure||!t.has(n.name))continue;let o=e.bodies[n.name];Dn(e,await n.make(
e,o,...await Be(e,n.figure,o)))}}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and the calls still work.")}
e.space&&(e.search=la(e),e.parts.push(e.search))}async function Be(e,t,n){let{embed:o,figures:s}=Yr(),r=JSON.parse(JSON.stringify(s[t]).replaceAll('"§',`"${e.mine}`)),
a=await o.embed_item(r,n),[i]=a.roots??a;return[i.model,i]}function lh(e){let{host:t,root:n}=e,o=t.keep??{};o.range&&e.space&&e.space.show(o.range);let s=o.selected||
t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.dataset.busy,o.cause&&e.cause?.restore(o.cause)}function fh(e,t,n){
let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();for(let a of r)a.renew?.();for(let a of r)a.pick?.();e.tell(),delete e.
root.dataset.busy}function dh(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{ui:e,go:e.go,select:e.select,complain:a.complain,theme:e.colours,adopt:(c,l)=>fh(
e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){return r.written()},message(...c){delete n.dataset.busy,a.message(...c)},linked(c,l){
delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){delete n.dataset.busy,i.reset(),e.live?.renew(),a.complain(c,l)},keep:()=>({
step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),layout:e.layout.keep(),playing:e.bar.keep(),query:e.tools.find.querySelector(
"input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>uh(e,t)}}function uh(e,t){let{root:n,parts:o}=e;for(let s of[e.bar,e.
layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(0);for(let s of o)s.view&&(s.view.model.document?.clear(),s.view.
remove?.());e.holds()&&n.replaceChildren()}var A=["a","b"];function Ua(e){let{pairs:t,shown:n,decides:o}=e,s=t.length-1,r={a:new Map,b:new Map};t.forEach((c,l)=>{A.forEach((u,d)=>{let p=c[d];typeof p=="n\
umber"&&r[u].set(p,l)})});let a=new Map(e.rows.map(([c,l,u,d])=>[c,{row:c,kind:l,a:u,b:d}])),i=[...a.keys()];return{last:s,all:i,matter:o.matter,held:c=>Math.min(
Math.max(Math.round(c)||0,0),s),shown:c=>({a:n[c][0],b:n[c][1]}),waits:(c,l)=>t[c][l==="a"?0:1]===null&&c!==o.row,rowOf:(c,l)=>r[c].get(l)??0,difference:c=>a.get(
c)??null}}var Ka=(e,t)=>e.find(n=>n>t)??t,qa=(e,t)=>e.findLast(n=>n<t)??t;function jn(e,t){let n=A.flatMap(o=>t[o].map(s=>e.rowOf(o,s)));return[...new Set(n)].sort(
(o,s)=>o-s)}function Ga(e,t){let n=e.indexOf(t);return e.length?n<0?`${e.length} in all`:`${n+1} of ${e.length}`:"none"}function Rt({a:e,b:t}){if(e.policy!==t.policy)
return{a:e.policy,b:t.policy};let n=`${e.title}, `;return t.title.startsWith(n)?{a:"as it is",b:t.title.slice(n.length)}:e.title===t.title?{a:e.policy,b:t.policy}:
{a:e.title,b:t.title}}function Za(e,t,n,{body:o,more:s}){let r=ph(t),a=hh(e,t,n),i=x("all-differences","","",()=>c(a.element.hidden===!0),{class:"fv-link"});o.append(r,a.element),n.all.
length&&s?.append(i);function c(l){r.hidden=l,a.element.hidden=!l,i.textContent=l?"As a whole":`All ${n.all.length}`,i.title=l?"what differs as a whole":"each r\
ow that differs",l&&a.tell(e.store.step)}return c(!1),{name:"differences",tell:a.tell,show:c}}function ph(e){let t=Rt(e),n=["",`A · ${t.a}`,`B · ${t.b}`],[o,s]=[
!1,!0].map(r=>e.summary.filter(a=>a.same===r));return f("table",{class:"fv-summary"},f("thead",{},f("tr",{},...n.map(r=>f(r?"th":"td",r?{scope:"col"}:{},r)))),f(
"tbody",{},...o.map(Ya)),...s.length?[f("tbody",{class:"fv-alike","aria-label":"The same in both"},...s.map(Ya))]:[])}function Ya({name:e,address:t,a:n,b:o,same:s}){
return f("tr",{class:s?"":"fv-differs"},f("th",{scope:"row"},e,...t?[" ",I(Number(t))]:[]),Va(n),Va(o))}function Va([e,t,n]){return f("td",{},...t?[f("span",{class:n?
`fv-${n}`:"","aria-hidden":"true"},t)," "]:[],e)}function hh(e,t,n){let o=n.all.map(r=>{let a=n.difference(r),i=n.matter.includes(r);return f("li",{},f("button",
{type:"button",class:"fv-difference-row",data:{row:String(r)},onclick:()=>e.go(r)},...i?[f("b",{class:"fv-matters"},r===t.decides.row?"decides":"ends a fork"),"\
 "]:[],...Ja("A",a.a),...Ja("B",a.b)))}),s=f("ol",{class:"fv-difference-list","aria-label":"All rows that differ",hidden:!0},...o);return{element:s,tell(r){if(!s.
hidden)for(let a of o){let i=a.firstElementChild;i.dataset.row===String(r)?(i.setAttribute("aria-current","step"),i.scrollIntoView({block:"nearest"})):i.removeAttribute(
"aria-current")}}}}function Ja(e,t){return t?[f("span",{class:"fv-difference-side"},f("b",{},e),` ${t}`)]:[f("span",{class:"fv-difference-side fv-difference-non\
e"},f("b",{},e)," has no such step")]}function mh(){let e={class:"fv-icon"};return{status:f("span",{class:"fv-status",role:"status"}),input:f("input",{type:"search",name:"find","aria-label":"Find in\
 both",placeholder:"Find in both",title:"A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3}),
buttons:t=>[x("found-previous","▲","Previous found (shift+Enter)",()=>t(-1),e),x("found-next","▼","Next found (Enter)",()=>t(1),e)]}}function gh(e,t,n){return t.
flatMap(({who:o,side:s},r)=>{let{store:a}=n[s],{shown:i}=a.tables[o];return a.order(o).filter(l=>i[l]&&Et(e,a.region(o,l))).map(l=>[r,l])})}function Qa(e,t,n,o){
let{status:s,input:r,buttons:a}=mh(),i=a(g=>h(g)),c=null,l=[],u=-1;function d(){l=c?gh(c,n,o):[],p(),t.pick()}function p(){s.classList.remove("fv-wrong"),s.textContent=
c?l.length?`${u<0?"":`${u+1} of `}${l.length} found`:"none found":"";for(let g of i)g.hidden=!l.length}function h(g){if(!l.length)return;u=u<0?g>0?0:l.length-1:
(u+g+l.length)%l.length;let[w,b]=l[u],{who:y,side:k}=n[w];o[k].selectRow(y,b);let M=o[k].store.tables[y];t.reveal([[M.start[b],M.end[b]]]),p()}function m(g){u=-1,
c=null;try{c=g.trim()?Ot(g):null,d()}catch(w){d(),s.classList.add("fv-wrong"),s.textContent=w.what??w.message}}return wh(e,r,h,m),e.tools.find.append(r,...i,s),
p(),{name:"find",rows:()=>l,focus:()=>r.focus(),renew(){c&&d()},ask(g){r.value=g,m(g)},text:()=>r.value}}function wh(e,t,n,o){t.addEventListener("input",()=>o(t.
value)),t.addEventListener("keydown",s=>{if(s.key==="Enter")n(s.shiftKey?-1:1);else if(s.key==="Escape")t.value="",o(""),e.root.focus();else return;s.preventDefault(),
s.stopPropagation()})}var ei={ok:"✓ ",failed:"✗ ",risk:"! "},bh={"○":"cause","✗":"failure","✓":"goes well"};function yh([e,t]){return e==="address"?I(Number(t)):e==="name"?
f("bdi",{},t):e in ei?f("b",{class:`fv-${e}`},f("span",{"aria-hidden":"true"},ei[e]),t):f("span",{},t)}function ti(e,t){let{headline:n,links:o}=t.decides,s=o.map(
c=>({link:c,element:kh(e,c)})),r=f("ol",{class:"fv-chips","aria-label":"What leads to the two outcomes"});s.forEach(({link:c,element:l},u)=>{let d=u===0?null:o[u-
1].side===c.side?"→":"against";r.append(f("li",{},d?f("span",{class:"fv-chip-between","aria-hidden":d==="→"?"true":null},d):null,l))});let a=f("h1",{class:"\
fv-verdict-says",title:`A: ${t.a.title}
B: ${t.b.title}`},...n.map(yh));return{element:f("div",{class:"fv-headline"},a,...s.length?[r]:[]),resize(){for(let{link:c,element:l}of s)l.querySelector(".fv-c\
hip-says").replaceChildren(...ni(c,e.size==="phone"))},tell(c){for(let{link:l,element:u}of s)c[l.side]===l.step?u.setAttribute("aria-current","step"):u.removeAttribute(
"aria-current")}}}function kh(e,t){let n=t.side.toUpperCase();return f("button",{type:"button",class:"fv-chip",data:{do:"link",role:t.role,side:t.side,step:String(
t.step)},title:`Go to step ${t.step} of ${n}: ${t.label}`,onclick:()=>e.goStep(t.side,t.step,t.row)},...t.sign?[f("span",{class:`fv-chip-sign fv-chip-${t.role}`,
title:bh[t.sign]},t.sign)]:[],f("span",{class:"fv-chip-says"},...ni(t,e.size==="phone")))}function ni(e,t){return[f("b",{},e.side.toUpperCase()),t?` ${e.step}`:
` step ${e.step}: ${e.label}`]}var oi=e=>[["p","p","go to the difference that decides",e.decide],["x","x","next difference",e.nextDifference],["X","shift+x","previous difference",e.differenceBefore]];var xh=[{who:"parent",side:"a",title:"PARENT",note:"(same in both)",short:"(both)",x0:.02,x1:.29},{who:"child",side:"a",title:"CHILD A",x0:.36,x1:.64},{who:"chi\
ld",side:"b",title:"CHILD B",x0:.71,x1:.98}],vh=[{who:"parent",side:"a",title:"PARENT A",x0:.01,x1:.215},{who:"parent",side:"b",title:"PARENT B",x0:.265,x1:.47},
{who:"child",side:"a",title:"CHILD A",x0:.53,x1:.735},{who:"child",side:"b",title:"CHILD B",x0:.785,x1:.99}];function si(e,t,n,o){let s=n?xh:vh,r=(d,p)=>s.findIndex(
h=>h.who===d&&h.side===p),a=(d,p)=>p.flatMap(([h,m])=>{let g=r(h,d);return g<0?[]:[[g,m]]}),i=d=>[...a("a",d(t.a)),...a("b",d(t.b))],c=d=>e.store.step===e.decides.
row&&e.decides.place?.[0]===d,l=d=>!!e.decides.freed[A.indexOf(s[d].side)];return{map:gt(e,{...o,columns:s.map(({side:d,...p})=>({...p,store:t[d].store})),links:[],
subject:()=>e.store.step===e.decides.row?e.decides.place:null,freed:(d,p)=>c(p)&&l(d),kept:(d,p)=>s[d].who==="child"&&c(p)&&e.decides.freed.includes(!0)&&!l(d),
needed:n?[1,2]:[2,3],equals:n?[[1,2]]:[[2,3]],picked:()=>i(d=>d.pickedRows()),found:()=>e.foundRows(),select(d,p,h={}){let{who:m,side:g}=s[d];p>=0?t[g].selectRow(
m,p,h.add):h.dll>=0?t[g].select({dll:h.dll},h.add):t[g].select(null)}}),columns:s}}var T=(e,...t)=>({panes:t,weight:e}),ve=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),ie=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});var xe=["pair-algorithm","pair-calls","pair-sorting","pair-recursion"],Bn=(e=34)=>ve("compare-words",e,T(1,"why-a"),T(1,"why-b")),$h={wide:()=>ve("compare-wide",
1,T(46,"space"),ie("compare-wide-right",54,Bn(),ve("compare-wide-low",66,T(48,"differences"),T(52,...xe)))),middle:({height:e})=>ve("compare-middle",1,T(642,"sp\
ace"),e<430?ie("compare-middle-low",614,Bn(),T(66,"differences",...xe)):ie("compare-middle-right",614,Bn(42),T(32,"differences"),T(26,...xe))),narrow:({height:e})=>ve(
"compare-narrow",1,T(460,"space"),e<430?T(506,"why-a","why-b","differences",...xe):ie("compare-narrow-right",506,T(44,"why-a","why-b"),T(56,"differences",...xe))),
phone:()=>ie("compare-phone",1,T(60,"space"),T(40,"why-a","why-b","differences",...xe)),present:({width:e})=>(e<700?ie:ve)("compare-present",1,T(56,"space"),ie(
"compare-said",44,T(1,"why-a"),T(1,"why-b")))},ri=e=>$h[e.kind==="present"?"present":e.size](e);function Sh(e,t,n){let{presenting:o}=e.layout;(o?e.places.more:n).append(t),t.textContent=o?"Leave":"Present"}function We(e,t,n){let o=x(e,"",t,n,{class:"fv-ico\
n","aria-label":t});return o.append(K(e)),o}function ai(e,t,n){let{store:o}=e,s=et(e,()=>M(),e.host.keep?.playing),r=f("output",{class:"fv-number","aria-live":"\
off"}),a=f("output",{class:"fv-count","aria-live":"off"}),i=Oh(e,t),c=Ah(s),{before:l,after:u}=Mh(e),d=Th(e,t);e.tools.find=f("div",{class:"fv-find",role:"searc\
h"});let{pace:p,speed:h}=xt(s),m=$t(e),{present:g,exported:w,tools:b}=Eh(e,n),y={...i,play:c,before:l,after:u,number:r,which:d,count:a,find:e.tools.find},k=f("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Comparing"},...Object.values(y));e.places.player.append(k),e.places.more.append(...b,m.element),m.room.append(p,
h,g,...w),e.fit=()=>{for(let S of[l,u])S.textContent=Lh(S===l,e.size);k.append(...Object.values(y)),Sh(e,g,m.room),M();for(let S of[e.tools.find,a,d,i.first,i.last])
(e.size==="phone"||k.scrollWidth>k.clientWidth+1)&&m.room.append(S)};function M(){let{a:S,b:L}=t.shown(o.step),{ends:P}=e,Fe=ee=>e.size==="phone"?"":` of ${ee}`,
He=[f("b",{},`A ${S}`),`${Fe(P.a)} · `,f("b",{},`B ${L}`),Fe(P.b)];r.replaceChildren(...He),r.title=`row ${o.step} of ${t.last}`;let $e=e.differences();a.textContent=
Ga($e,o.step),i.first.disabled=i.back.disabled=o.step===0,i.next.disabled=i.last.disabled=o.step===t.last,l.disabled=!$e.some(ee=>ee<o.step),u.disabled=!$e.some(
ee=>ee>o.step),d.value=e.which,c.tell(),p.value=s.policy,h.value=String(s.speed)}return{element:k,tell:M,play:()=>s.toggle(),keep:()=>s.keep(),close(){s.close(),
m.close()}}}function Oh(e,{last:t}){let{store:n}=e;return{first:We("first","First row (Home)",()=>e.go(0)),back:We("back","Previous row (left arrow)",()=>e.go(n.
step-1)),next:We("next","Next row (right arrow)",()=>e.go(n.step+1)),last:We("last","Last row (End)",()=>e.go(t))}}function Mh(e){let t=n=>()=>e.press(n);return{
before:x("difference-before","◀ ≠ Difference","Previous difference (shift+x)",t("X")),after:x("difference","Difference ≠ ▶","Next difference (x)",t("x"))}}
function Eh(e,t){let n=x("present","Present","The map and the words alone, large (Esc leaves)",()=>e.present()),o=()=>e.ask({kind:"export",step:e.store.step});return{
present:n,exported:e.host.request?[x("export","Export","Write one file to step through in any browser",o)]:[],tools:[...t?[x("leave","↩ To the fork","Leave th\
e comparison",t)]:[],We("theme","Light or dark (t)",()=>e.toggleTheme()),x("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon"})]}}function Lh(e,t){
let n=t==="phone"||t==="narrow"?"":"Difference";return(e?`◀ ≠ ${n}`:`${n} ≠ ▶`).trim()}function Ah(e){let t=x("play","","Play, or stop (space)",()=>e.toggle(),
{class:"fv-main-button"});return t.tell=()=>{let n=e.playing?"Stop":"Play";t.dataset.now!==n&&(t.replaceChildren(K(e.playing?"stop":"play"),f("span",{},n)),t.dataset.
now=n,t.setAttribute("aria-label",n))},t}function Th(e,t){return f("select",{"aria-label":"Which differences",title:"Which differences the buttons stop at",data:{
do:"which"},onchange:n=>e.choose(n.target.value)},f("option",{value:"matter",disabled:!t.matter.length},"Differences that matter"),f("option",{value:"all"},`All\
 ${t.all.length}`))}var Ch=new Set(["decision","failure","done"]);function ii(e,t){let n=r=>jn(t,{a:r(e.a),b:r(e.b)}),o=[e.a,e.b].find(r=>r.verdict?.occupant)??e.a,s=n(r=>Object.keys(
r.notes??{}).map(Number));return{...e.a,opening:e.opening,diagnosis:null,live:null,decisions:n(r=>r.decisions),failures:n(r=>r.failures),notes:Object.fromEntries(
s.map(r=>[r,""])),verdict:{...o.verdict,links:e.decides.links.map(r=>({...r,step:r.row}))},said:{caveats:[],notes:[]}}}function ci(e,t,n){let o=0,s=_h(e,t);return{
data:n,get step(){return o},get last(){return t.last},get tables(){return{...e.a.tables,ticks:{mark:s}}},stand(r){o=r},rowsOfSteps:r=>jn(t,r),order:()=>[],shown:()=>[],
words:()=>({what:t.difference(o)?.a??"",phase:""})}}function _h(e,t){let n=new Array(t.last+1).fill("other");for(let o of A)e[o].tables.ticks.mark.forEach((s,r)=>{
Ch.has(s)&&(n[t.rowOf(o,r)]=s)});return n}var Ph=["algorithm","calls","sorting","recursion"];function fi(e,t){let{root:n}=e;n.classList.add("fv","fv-compare"),n.tabIndex=-1,n.setAttribute("role","group"),
n.setAttribute("aria-label",`two forks compared: ${t.a.title} and ${t.b.title}`);let o={a:li(),b:li()},s=f("div",{class:"fv-grid"}),r=i=>s.append(Wn(e,i).pane);
r({name:"space",title:"Address spaces, low at the top",head:!1});for(let i of A)s.append(zh(e,t,i,o[i]));r({name:"differences",title:"What differs, as a whole",
scrolls:!0});for(let i of Ph)s.append(Ih(e,t,i,o));e.places={verdict:f("div",{class:"fv-verdict-line fv-compare-line"}),more:f("div",{class:"fv-more"}),player:f(
"div",{class:"fv-player"}),live:f("div"),legend:f("div",{class:"fv-legend"}),main:f("div",{class:"fv-main"},s),grid:s};let a=f("div",{class:"fv-timelines"},...A.
map(i=>Rh(t,i,o[i])));return n.replaceChildren(e.places.verdict,e.alert.element,e.places.player,a,e.places.main),o}function li(){return{bodies:{},panes:{},more:{}}}
function Wn(e,t,n=t.name){let{name:o,title:s,scrolls:r}=t,a=f("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${o}`,"aria-label":s,data:{pane:o}}),i=It(e,t),c=n===
"space"?a:f("div",{class:"fv-body",tabindex:r?0:null});return a.append(i.element,...c===a?[]:[c]),e.heads.set(o,i),e.specs.set(o,t),e.panes[o]=a,e.bodies[o]=c,{
pane:a,body:c}}function zh(e,t,n,o){let s=n.toUpperCase(),{pane:r,body:a}=Wn(e,{name:`why-${n}`,title:`Words of ${s}`,head:!1,scrolls:!0},"why");return r.dataset.
side=n,r.prepend(f("p",{class:"fv-side-line"},f("b",{class:"fv-letter"},s)," ",...Nh(t[n])," ",f("span",{class:"fv-waiting"}))),o.panes.why=r,o.bodies.why=a,r}function Nh(e){
if(e.waits)return[f("b",{class:"fv-waits"},"… has not ended")];if(e.succeeded)return[f("b",{class:"fv-ok"},"✓ succeeds")];let t=(e.verdict?.links??[]).findLast(
n=>n.role==="failure")?.step;return[f("b",{class:"fv-failed"},t===void 0?"✗ fails":`✗ fails at step ${t}`)]}function Ih(e,t,n,o){let s=X().find(c=>c.name===
n),r={...s,name:`pair-${n}`,title:s?.title??n,figure:void 0,head:!0,scrolls:!1,unused:()=>A.every(c=>s?.unused?.(t[c]))?s?.unused?.(t.a)??"":"",said:void 0},{pane:a,
body:i}=Wn(e,r,"pair");for(let c of A){let l=f("span",{class:"fv-pane-more"}),u=f("div",{class:"fv-body",tabindex:s?.scrolls?0:null}),d=f("section",{class:`fv-h\
alf fv-${n}`,"aria-label":`${c.toUpperCase()}: ${r.title}`,data:{side:c}},f("header",{class:"fv-half-head"},f("b",{class:"fv-letter"},c.toUpperCase()),l),u);o[c].
panes[n]=d,o[c].bodies[n]=u,o[c].more[n]=l,i.append(d)}return a}function Rh(e,t,n){let o=f("div",{class:"fv-timeline"});n.panes.timeline=o,n.bodies.timeline=o;let{
title:s,policy:r,waits:a,succeeded:i}=e[t],c=a?"…":i?"✓":"✗";return f("section",{class:"fv-timeline-row","aria-label":`Timeline of ${t.toUpperCase()}`,data:{
side:t}},f("div",{class:"fv-timeline-name",title:`${s}
${r}`},f("b",{},`${t.toUpperCase()} `,f("span",{class:a?"fv-waits":i?"fv-ok":"fv-failed"},c)),f("span",{class:"fv-label"},Rt(e)[t])),o)}var Dh=["timeline","why","algorithm","calls","sorting","recursion"];function Fn(e,t,n,o){let{bodies:s}=o,r=f("div",{class:"fv-side-root",data:{side:n}}),i=ue(r,
t,{onSelect:l=>e.selectedIn(n,l)},`${e.mine}${n}-`);i.colours.close();let c=i.go;return Object.assign(i,Bh(e,n,o)),{ui:i,name:n,move:c,root:r,get step(){return i.
store.step},async make(l){for(let u of X()){if(!Dh.includes(u.name)||!!u.figure!==l)continue;let d=s[u.name],p=u.figure?await Be(i,u.figure,d):[],h=await u.make(
i,d,...p);h&&i.parts.push(h)}},resize(){Object.assign(i,{size:e.size,tall:e.tall,type:e.type});for(let l of i.parts)l.resize?.()},restyle(l){for(let u of i.parts)
u.restyle?.(l);for(let{name:u}of jh(r))e.root.style.setProperty(u,r.style.getPropertyValue(u))},close(){for(let l of i.parts)l.close?.(),l.view&&(l.view.model.document?.
clear(),l.view.remove?.())}}}function jh({style:e}){return Array.from(e,t=>({name:t}))}function Bh(e,t,{bodies:n,panes:o,more:s}){return{bodies:n,panes:o,holds:e.
holds,paired:!0,places:{...e.places,marks:f("div")},colours:e.colours,heads:new Map(Object.entries(s).map(([r,a])=>[r,{more:a}])),specs:new Map(X().map(r=>[r.name,
r])),bar:{tell(){},play:e.play},keys:{press:r=>e.keys.press(r),help:r=>e.keys.help(r)},layout:{fold(){},full:e.full},full:e.full,theme:e.theme,toggleTheme:e.toggleTheme,
go:r=>e.goStep(t,r),forward:()=>e.forward()}}var Wh=0;async function di(e,t,n={}){let o=Ua(t),s=Fh(e,t,o,n);je.set(e,s),s.holds=()=>je.get(e)===s;let r=fi(s,t),a={a:Fn(s,t.a,"a",r.a),b:Fn(s,t.b,"b",r.b)};s.
sides=a;let i=n.leave??(t.back&&n.request?()=>n.request({kind:"back"}):null),c=ti(s,t);s.places.verdict.append(c.element,s.places.more),s.parts.push(c),s.layout=
{presenting:!1},s.player=ai(s,o,i),s.layout=tt(s),s.keys=Ve(s),s.press=s.keys.press,s.listed=Za(s,t,o,{body:s.bodies.differences,more:s.heads.get("differences").
more}),s.tellAll=()=>Xh(s,o,c);let l=o.held(n.keep?.row??n.step??t.opening);ui(s,o,l),s.layout.lay();for(let u of A)a[u].resize(),await a[u].make(!1);return s.colours.
apply(),s.tellAll(),e.addEventListener("keydown",s.keys.onKey),V(e,n.focus),await qh(s,t,a),s.colours.apply(),s.layout.watch(),Gh(s,n),e.dataset.ready="true",V(
e,n.focus),Yh(s)}function Fh(e,t,n,o){let s=ue(e,ii(t,n),{...o,aligned:!0,onSelect:void 0},`c${Wh+=1}-`),r=ci(t,n,s.data);Object.assign(s,{host:{...o,aligned:!0},
store:r,plan:ri,ends:{a:t.a.words.length-1,b:t.b.words.length-1},decides:t.decides,which:o.keep?.which??(n.matter.length?"matter":"all"),differences:()=>s.which===
"matter"&&n.matter.length?n.matter:n.all,bar:{tell(){},play:()=>s.player.play()},foundRows:()=>s.find?.rows()??[],...Hh(n,()=>s),...Kh(()=>s)}),s.moreKeys=oi(s);
let a=s.restyle;return s.restyle=i=>{a(i);for(let c of A)s.sides?.[c].restyle(i)},s.resized=()=>{for(let i of A)s.sides[i].resize();s.parts.forEach(i=>i.resize?.())},
s}function Hh(e,t){function n(o,s=!1){let r=t(),a=e.held(o);a===r.store.step&&!s||(ui(r,e,a),r.tellAll(),s||r.host.onStep?.(a))}return{go:n,forward:()=>n(t().store.
step+1),goStep(o,s,r=e.rowOf(o,s)){let a=t();e.shown(a.store.step)[o]!==s&&n(r)},tell:()=>t().tellAll(),choose(o){t().which=o,t().tellAll()},nextDifference:()=>n(
Ka(t().differences(),t().store.step)),differenceBefore:()=>n(qa(t().differences(),t().store.step)),decide:()=>n(t().data.opening),play:()=>t().player.play()}}function ui(e,t,n){
e.store.stand(n);let o=t.shown(n);for(let s of A)e.sides[s].move(o[s]);e.space?.update(),e.find?.renew()}function Xh(e,t,n){let{step:o}=e.store;e.root.dataset.row=
String(o),n.tell(t.shown(o)),e.player.tell(),e.listed.tell(o);for(let s of A)Uh(e.panes[`why-${s}`],t.waits(o,s))}function Uh(e,t){e.toggleAttribute("data-waits",
t);let n=e.querySelector(".fv-waiting");n&&(n.textContent=t?"has no such step":"")}function Kh(e){let t=!1,n=o=>A.forEach(s=>o(e().sides[s].ui));return{selectedIn(o,s){
if(t)return;let r=e();t=!0,r.sides[o==="a"?"b":"a"].ui.select(s),t=!1,r.root.dataset.selected=s,r.space?.pick(),r.host.onSelect?.(s)},select:(o,s)=>e().sides.a.
ui.select(o,s),selectNext:o=>e().sides.a.ui.selectNext(o),selected:()=>e().sides.a.ui.selected()??e().sides.b.ui.selected(),pickedRows:()=>e().sides.a.ui.pickedRows(),
pickedSteps:()=>e().store.rowsOfSteps({a:e().sides.a.ui.pickedSteps(),b:e().sides.b.ui.pickedSteps()}),selectedSpans(){let o=[];return n(s=>o.push(...s.selectedSpans())),
o}}}async function qh(e,t,n){try{let o=e.bodies.space,[s,r]=await Be(e,"space",o),a={a:n.a.ui,b:n.b.ui},{map:i,columns:c}=si(e,a,t.sameParent,{body:o,figure:s,view:r});
e.space=a.a.space=a.b.space=i,e.parts.push(i),e.find=e.search=Qa(e,i,c,a);for(let l of A)await n[l].make(!0)}catch(o){e.alert.complain(`the figures could not be\
 drawn: ${o.message??o}`,"The words, the listing and the calls still work.")}}function Gh(e,t){let n=t.keep?.selected||t.selected;n&&e.select(n),t.keep?.query&&
e.find?.ask(t.keep.query),t.keep?.range&&e.space?.show(t.keep.range)}function Yh(e){let{root:t,alert:n,sides:o}=e;return{ui:e,views:o,go:e.go,select:e.select,complain:n.
complain,theme:e.colours,get step(){return e.store.step},get selected(){return t.dataset.selected??""},keep:()=>({row:e.store.step,theme:e.colours.name(),which:e.
which,selected:t.dataset.selected??"",layout:e.layout.keep(),playing:e.player.keep(),query:e.find?.text(),range:e.space?.kept()??null}),message(...s){delete t.dataset.
busy,n.message(...s)},refused(s,r){delete t.dataset.busy,n.complain(s,r)},close:()=>Vh(e)}}function Vh(e){let{root:t}=e;for(let n of[e.player,e.layout,e.colours])
n?.close();t.removeEventListener("keydown",e.keys.onKey);for(let n of A)e.sides[n].close();for(let n of A)e.sides[n].ui.store.go(0);for(let n of e.parts)n.close?.(),
n.view?.model.document?.clear(),n.view?.remove?.();t.classList.remove("fv-compare"),e.holds()&&t.replaceChildren()}var Jh=e=>()=>({request:t=>e.send(t)});function pi(e,t,n={}){let{show:o,follow:s,tell:r,fail:a,close:i}=am(e,t,{hostOf:n.hostOf??Jh(e),sized:n.sized??(()=>()=>{}),
onView:n.onView??(()=>{})}),c=so(o,a),l=[["change:step",s],["change:selected",s],["change:data",()=>c(void 0)],["msg:custom",r]];for(let[u,d]of l)e.on(u,d);return{
ready:c(void 0),close(){for(let[u,d]of l)e.off(u,d);i()}}}function Zh(e,t){let n=URL.createObjectURL(new Blob([t],{type:"text/html"}));return f("a",{href:n,download:e,
data:{do:"download"}},"download")}function Qh(e,t){return t?.close(),delete e.dataset.ready,e.forkviz=null}function em(e,t,n){let[o,s]=[t.get("step"),t.get("sel\
ected")];typeof o=="number"&&e.step!==o&&e.go(o),n.onStep(e.step),e.selected!==void 0&&e.selected!==s&&e.select(s)}function tm(e){let t=[];function n(){let o=e();
if(o)for(let[s,r]of t.splice(0))nm(o,s,r)}return{late:n,say(o,s){t.push([o,s]),n()}}}function nm(e,t,n){t?.kind==="error"?e.refused(t.what,t.advice):t?.kind==="\
waits"?e.waits?.(t.text):t?.kind==="nothing"?delete e.ui.root.dataset.busy:t?.kind==="linked"?e.linked?.(t.fragment,t.told):t?.kind==="exported"&&e.message(`${t.
text} `,Zh(t.name,n[0]))}function om(e,t){function n(o,s){!t()||e.get(o)===s||(e.set(o,s),e.save_changes())}return{onStep:o=>n("step",o),onSelect:o=>n("selected",
o)}}function sm(e){return Object.fromEntries(["selected","panes","bare"].map(t=>[t,e.get(t)]))}function rm(){let e=new WeakMap,t=null;return{next(n,o,s){let r=n?.
keep();return r&&e.set(t,r),t=o,r&&{...e.get(o)??r,theme:r.theme,step:s,row:void 0}}}}function am(e,t,{hostOf:n,sized:o,onView:s}){let r=null,a=null,i=!1,c=()=>{},
l=rm(),u=null,d=()=>[a,u].includes(e.get("data")),p=om(e,d),h=tm(()=>d()&&!i?r:null);async function m(){let b=e.get("data");if(i||d())return h.late();let y=await Ke(
b).catch(P=>{throw u=b,P});if(i||b!==e.get("data"))return;[a,u]=[b,null];let k=e.get("step");if(y.live&&r?.fork===y.live.fork)return r.adopt(y,k),h.late();let M=l.
next(r,y,k),S=qe(t);r=Qh(t,r),c(),c=o(t);let L={step:k,...sm(e),keep:M,focus:S,...n(y),...p};if(r=await(y.a?di:Xa)(t,y,L),i)return void r.close();t.forkviz=r,s(
r,y),g(),h.late()}function g(){r&&d()&&em(r,e,p)}function w(b){let y=`The explorer could not be built: ${b.message??b}`;if(!r)return i||t.append(y);r.refused(y,
"What you see is what was there before."),p.onStep(r.step),h.late()}return{show:m,follow:g,fail:w,tell:h.say,close(){i=!0,c(),r?.close()}}}var im={what:"This page has no engine, so the fork of the link is not shown.",advice:"What you see is the page's own fork. A report with an engine opens the lin\
k, or a site."};function cm(e){document.addEventListener("keydown",t=>{if(e.contains(t.target))return;let{key:n,ctrlKey:o,altKey:s,metaKey:r,shiftKey:a}=t,i={key:n,
ctrlKey:o,altKey:s,metaKey:r,shiftKey:a,bubbles:!0,cancelable:!0};e.dispatchEvent(new KeyboardEvent("keydown",i))||t.preventDefault()})}async function lm({model:e,
open:t},n,o){let s=r=>e.fire("msg:custom",r,[]);if(!t)return s({kind:"error",...im}),null;s({kind:"waits",text:"The fork of the link is being opened."});try{let{
data:r,selected:a,step:i}=await t(n);return e.set({data:r,selected:a,step:o??i}),r}catch(r){let{what:a=`${r?.message??r}`}=r??{};return s({kind:"error",what:a,advice:"\
What you see is the page's own fork."}),null}}function hi(e){return dm(e).catch(fm)}function fm(e){let t=e.message.replace(/\.$/,""),n=f("p",{role:"alert"},`Thi\
s page can't show the fork: ${t}.`);ce(document,"#forkviz").append(n),document.documentElement.dataset.forkviz="failed"}async function dm(e){let t=ce(document,"\
#forkviz"),n=await Ke(ce(document,"#forkviz-data").textContent??""),o=Kn(),{step:s,link:r}=Dt(location.hash),a=e(n,r===null?s:null),{model:i,hostOf:c}=a,l=null;
function u(){let[d,p]=[i.get("step"),i.get("data")];d!==null&&(l&&p===l?o.write(()=>`s=${r}&step=${d}`):p===n&&r===null?o.write(()=>`step=${d}`):o.forget())}window.
addEventListener("hashchange",()=>{let d=Dt(location.hash);if(d.link!==r)return location.reload();d.step!==null&&i.set("step",d.step),u()}),i.on("change:step",u),
cm(t),pi(i,t,{hostOf:c,onView(d){window.forkviz=d,document.documentElement.dataset.forkviz="ready";let p=i.get("step");p!==null&&p!==d.step&&i.set("step",d.step)}}),
r!==null&&(l=await lm(a,r,s),u())}hi((e,t)=>{let n=Xn(e,t);return{model:n,hostOf:Un(n)}});})();
