"use strict";
"use strict";(()=>{function Aa(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var u=Aa;function y(e,t,n,o,s={}){return u("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function v(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var _a={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function Y(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=v("path",{d:_a[e],style:"\
fill:currentColor"});return v("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var Ta={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function me(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=v("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append(v("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=Ta[t];return r&&
s.append(v("path",{d:r,style:`${n};fill:none`})),s}function $(e){return e<0?"–":`0x${e.toString(16)}`}function M(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function V(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function ne(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}var mn="DecompressionStream",Ca=()=>mn in globalThis;function gn(e){return Uint8Array.from(atob(e),t=>t.charCodeAt(0))}function wn(e,t){if(!Ca())throw new Error(
`this browser has no ${mn}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var bn=e=>new Blob([e]).stream();var U=["parent","child"];var N={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},ht={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var ge={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},Te=1e3,mt=50,xn=` 	\r
 `,yn={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var Pa=2**26,kn=()=>({left:Pa});function se(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,se(s,t)]));let n=Ia.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${gt(e[0])}`);return n(e,t)}var gt=e=>String(JSON.stringify(e)).
slice(0,40);function T(e,t){let n=Array.isArray(e)?se(e,t):null;if(!Array.isArray(n))throw new Error(`no list, but ${gt(e)}`);return n}function Ce(e,t){if(!Number.
isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list of ${gt(e)} items, which is not a number or too many`);return t.left-=e,e}function oe(e,t){if(!e)throw new Error(
t)}function wt(e,t){let n=[];for(let s of e){let[r,a,i]=Array.isArray(s)?s:[];n.push(r===N.BESIDE?za(n[a],T(i,t)):T(s,t))}let[o]=n;return oe(n.length>0&&n.every(
({length:s})=>s===o.length),"columns are of different lengths"),n}function za(e,t){return oe(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+
n)}function vn(e,t){return oe(Array.isArray(e)&&e.length===t.length,"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var Na=[[N.PLAIN,Ra],[N.RUNS,Da],[
N.STEPS,ja],[N.NUMBERED,Ba],[N.HOLES,Wa],[N.ROWS,Fa],[N.RAGGED,Ha],[N.RECORDS,Xa],[N.TABLE,Ua],[N.PATTERNS,Ka]],Ia=new Map(Na);function Ra(e,t){Ce(e.length-1,t);
let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]=="object"&&(n[o]=se(n[o],t));return n}function Da([,e,t],n){let o=T(e,n),s=[],r=T(t,n);oe(r.length===o.
length,"runs without a value");for(let a=0;a<o.length;a+=1){let i=s.length+Ce(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function ja([,e,t],n){let o=T(
t,n);Ce(o.length+1,n);let s=[e],r=e;for(let a of o)s.push(r+=a);return s}function Ba([,e,t],n){let o=T(e,n);return T(t,n).map(s=>o[s])}function Wa([,e,t],n){let o=T(
t,n),s=0;return T(e,n).map(r=>r?o[s++]:null)}function Fa([,...e],t){let n=wt(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function Ha([
,e,t],n){let o=T(t,n),s=0;return T(e,n).map(r=>o.slice(s,s+=Ce(r,n)))}function Xa([,e,...t],n){let o=vn(e,wt(t,n));return o[0][1].map((s,r)=>Object.fromEntries(
o.map(([a,i])=>[a,i[r]])))}function Ua([,e,...t],n){return Object.fromEntries(vn(e,wt(t,n)))}var Ga=new RegExp(`([${Object.values(ht).join("")}])`);function Ka([
,e,t,...n],o){let s=0,r=T(e,o).map(a=>{let i=String(a).split(Ga),c=i.filter((f,p)=>p%2),l=n.slice(s,s+=c.length).map(f=>T(f,o));oe(l.length===c.length,"a patter\
n lacks what is in its gaps");let d=c.map(f=>f===ht.HEXADECIMAL);return{pieces:i.filter((f,p)=>p%2===0),hex:d,columns:l,turn:0}});return T(t,o).map(a=>{let i=r[a];
return oe(i!==void 0,"a text of no pattern"),qa(i)})}function qa(e){let{pieces:t,hex:n,columns:o}=e,s=e.turn++,r=t[0];for(let a=0;a<o.length;a+=1){let i=o[a][s];
r+=(n[a]?`0x${i.toString(16)}`:i)+t[a+1]}return r}var $n=2**29-2**10;async function Sn(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e=="string"&&e.trimStart().
startsWith("{")?JSON.parse(e):On(JSON.parse(await Va(wn(bn(Ya(e)),"deflate").getReader())),kn())}catch(n){throw new Error(`the data can't be read: ${n?.message??
n}`,{cause:n})}}function Ya(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?gn(e.trim()):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}
async function Va(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>$n)throw e.cancel(),new Error(
`they are more than ${$n} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function On({as:e,in:t,of:n},o){let{changes:s,...r}=t,a={...e,
...se(r,o)};for(let[i,c]of Object.entries(n))a[i]=On(c,o);return s&&(a.changes=Ja(se(s,o),a)),a}function Ja({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,
columnNames:i}){let c=n.map(([d,f],p)=>({table:d,column:f,rows:o[p],now:s[p],next:0,cells:[...r[a[d]][i[f]]]})),l=0;return e.map(d=>{let f=[];for(let p=l+d;l<p;l+=
1){let h=c[t[l]],m=h.rows[h.next];if(!(m>=0&&m<h.cells.length))throw new Error("a step changes a row that is not there");let g=h.now[h.next];f.push([h.table,h.column,
m,g,h.cells[m]]),h.cells[m]=g,h.next+=1}return f})}function G(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}var Mn=12,Za=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",$],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function bt(e){return e==null?[]:Array.isArray(e)?e:[e]}
function Qa({episodes:e,retries:t,seconds:n}){let o=G(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,Mn).map(c=>`attempt ${c+
1}`),a=e.length>Mn?" …":"";return`${G(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function En({addresses:e}){return Object.entries(e??
{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${bt(o).map($).join(" or ")}`).join(", ")}function ei({episodes:e,inputs:t}){let n=Za.filter(([r])=>e.some(a=>bt(a[r]).
length)),o=e.some(En);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>bt(
c[r]).map(i).join(", ")]),...o?[["addresses",En]]:[]]}function Ln(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>u("li",{},Qa(p))),a=ei(e),i=a.map(([p])=>u("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>u("td",{data:{label:m}},u("span",
{},g(p,h)||"–"))),l=G(t.length+o,"attempt"),d=G(n.length||t.length,"fork"),f=`${o} more are left out here: forkviz diagnose --json has all.`;return u("details",
{class:"fd-card fd-episodes"},u("summary",{},`What was read of it: ${l} to fork, ${d}`),r.length?u("ul",{},...r):null,u("table",{class:"fd-table"},u("thead",{},
u("tr",{},...i)),u("tbody",{},...t.map((p,h)=>u("tr",{},...c(p,h))))),o?u("p",{class:"fd-muted"},f):null)}var ti={"+":"speaks for it","−":"speaks against it"},ni={"":"","+":" fd-for","−":" fd-against"};function oi(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function xt(e,t){let n=new Map;for(let o of oi(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>u("div",{class:"fd-ev"},u("p",{class:"fd-file"},o||"text"),u("ul",{},...si(s))))}function*si(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield u("li",{class:"fd-gap","aria-hidden":"true"},u("span",{},"⋯"),u("span",{}))),t=n.row.line,yield ri(n)}function ri({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?u("mark",{},s):s),o=u("span",{"aria-hidden":"true"},"↑ ");return u("li",{class:`fd-line${ni[e]}`},u("span",{class:"fd-number"},ai(e),u("\
span",{},t.line?String(t.line):"")),u("span",{},u("code",{},...n),t.means?u("span",{class:"fd-means"},o,t.means):null))}function ai(e){if(!e)return u("b",{});let t=ti[e];
return u("b",{title:t},u("span",{"aria-hidden":"true"},e),u("span",{class:"fd-unseen"},`${t}: `))}function Pe({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function ii(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${Pe(e,t)})`:"",i=`${$(o)}-${$(s)}`;return[u("b",{},n||"something without\
 a name"),` is at ${i}${ci(e)}${a}`]}function ci({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${$(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function li({occupant:e,places:t},n){if(e)return ii(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[u("b",{},a),` is at ${$(s)}${r?`-${$(r)}`:""}`];return["no one is named in what was read"]}function yt(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>u("dd",{},...i));a.length&&n.push(u("div",{},u("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",li(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${Pe(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[u("b",{},`${s}: `),r])),n.length?[u("dl",{class:"fd-says"},...n)]:[]}function An(e,t,n){let o=xt(e,t.inputs),s=u("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return u("section",{class:"fd-card fd-evidence"},u(n,{},"Evide\
nce ",u("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?u("p",{class:"fd-muted"},r):null,...yt(e,t.inputs))}async function ze(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=u("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var di={cmd:"cmd",powershell:"PowerShell",dash:"dash"},fi=0;function Ne(e,t=e){return di[e]??t}function kt(e,t="copy",n=t){let o=u("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=u("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await ze(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function vt(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?u("span",{class:"fd-word"},n):n)}function Ie(e){let t=u("pre",{},u("code",{},...vt(e)));return u("div",{class:"fd-cmd"},t,kt(e,"Copy the command",
"copy"))}function ui({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function _n(e){let t=ui(e),n=e.note?[u("p",
{class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${fi+=1}`,s=t.map(([i,c])=>{let l=Ne(i,"line"),d=u("p",{class:"fd-shell"},l);return u("div",
{class:"fd-panel",data:{shell:l}},d,Ie(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[u("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),u("label",{for:l},Ne(i,"line"))]});return r(0),[u("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},u("div",{class:"fd-heads"},...a),...s,...n)]}var $t=(e={})=>v("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),pi={cx:7,cy:7,r:5.5,fill:"currentColor"},hi={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},mi={d:"M3 3l8 8M11 3l-8 8",fill:"none"},Tn={certain:()=>[v("circle",pi)],likely:()=>[$t(),v("path",hi)],possible:()=>[
$t()],undecided:()=>[$t({"stroke-dasharray":"2 2"})],excluded:()=>[v("path",{...mi,stroke:"currentColor","stroke-width":1.75})]};function Cn(e){return e.class===
"undecided"?"undecided":e.certainty}function re(e,t=!1){let n=(Tn[e]??Tn.possible)(),s=v("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return u("span",{class:a},s,r)}var gi={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},wi={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function Pn({proof:e,verified:t}){let n=e?gi[e]:void 0,o=wi[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function zn([e,t,n]){let o=u("span",{"ari\
a-hidden":"true"},t);return u("span",{class:`fd-badge fd-badge-${e}`},o,n)}function bi(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function xi(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[u("p",{class:"fd-try"},u("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[u("div",{class:"\
fd-try"},u("button",{...c,disabled:!0},...l),i?Ie(i):null)]}function St(e,t,n,o){let r=[e.effort,e.close_first].map(i=>bi(i??"")).filter(Boolean).join(" ");return u(
"li",{class:"fd-remedy"},u("div",{class:"fd-head"},u("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),u("div",{},u(n,{},e.text),u("p",{class:"fd-badges"},
...Pn(e).map(zn)),r?u("p",{},r):null)),..._n(e),...e.plan?[u("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),Ie(e.plan)]:[],...xi(e,t,
o))}function we({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>u("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>u("li",{},s(),`${a}: ${i}`));return[u("div",{class:"fd-caution"},u("b",{},o),u("ul",{},...r))]}function Nn(e,t,n){
let{remedies:o}=e,s=u("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>St(i,c,t[1],n)),a=o.length?u("small",{},"least effort first"):null;
return u("section",{class:"fd-card fd-remedies"},u(t[0],{},"Remedies ",a),o.length?u("ol",{},...r):s,...we(e))}function Re(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?u("p",{class:"fd-muted"},"Type in ",u("b",{},Ne(r))):null,l=s?[c,u("pre",{},u("code",{},...vt(
s))),u("p",{},kt(s,"Copy the command"))]:[];return[u("section",{class:"fd-next"},u(n,{},`${i}: ${o}`),...l,a?u("p",{},a):null)]}function In(e){return u("tr",{},...e.map(t=>u("th",{scope:"col"},t)))}function Rn(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>u("tr",{},u("td",{},u("b",{},c.sentence||c.class),u("code",{},c.class)),u("td",{data:{label:"It shows"}},
u("span",{},r.get(c.class)??(c.detail||"–"))),u("td",{},re(c.certainty,!0)));return u("section",{class:"fd-card fd-candidates"},u(o,{},"What it can be ",s||e.
places.length?null:u("small",{},a)),u("table",{class:"fd-table"},u("thead",{},In(["Candidate","The next capture shows","Certainty"])),u("tbody",{},...t.map(i))))}
function Ot(e,t,n,o){if(!e.length)return[];let s=r=>u("tr",{},u("td",{},u("code",{},r.class)),u("td",{},re(r.certainty,!0)),u("td",{},yi(r,t.inputs),...ki(r,t,n,
o)));return[u("section",{class:"fd-card fd-others"},u(n[1],{},"Other causes that were considered"),u("table",{class:"fd-table"},u("thead",{class:"fd-unseen"},In(
["Cause","Certainty","Why"])),u("tbody",{},...e.map(s))))]}function yi({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${Pe(r,s)}: ${r.means||r.text}`:"–")}function ki(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,d)=>St(l,d,n[2],i));return[u("details",{},u("summary",{},"Evidence and remedies"),...xt(e,t.inputs),...yt(e,t.inputs),
c.length?u("ol",{class:"fd-remedies"},...c):null,...we(e))]}var De;function D(e,t=!0){return De??=document.createElement("canvas").getContext("2d"),De?(De.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,De.measureText(e).width):e.length*7.4}function be(e,t,n=!0){let o=e;for(;o.length>3&&D(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var vi=65536;function I(e){return e.start!==null&&e.start!==void 0}function ae(e){return e.end??e.start+vi}function Dn({end:e}){return e!=null}function Mt(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function $i(e){return!["pre\
fers","in-the-way"].includes(e.look)||!I(e)||e.end===null||e.end===void 0?"":` ${M(e.end-e.start)}`}function je(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!I(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${$i(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function jn(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([je(e),o])].filter(Boolean)}function Bn(e,t){let n=Mt(t).map(o=>{let s=o.places.map(r=>`${je(r)||r.look}${Si(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function Si(e){return I(e)?` at ${$(e.start)}${e.end?`-${$(e.end)}`:""}`:""}function Wn(e){if(e.
some(({look:s})=>s==="in-the-way"))return"Who is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var Fn=24,Oi=7.6;function Et(e){let t=e.filter(I).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=ae(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some(Dn),i=r.every(
l=>l.start===r[0].start&&ae(l)===ae(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function Hn(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-Fn*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),d={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+Fn,d})}function Xn(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function Un(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[v("line",a),...o?[]:[v("path",i)]]})}function Gn(e,t,n,o){let s=new Set(e.filter(I).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=$(i),d=l.length*Oi;r.push(v("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let f=Math.min(c,o-d);f<a||(r.push(v("text",{
x:f,y:13,class:"fd-address"},l)),a=f+d+8)}return r}function Kn(e){let t=Et(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${M(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var Yn=30,Mi=560,Ei=0,Li={"in-the-way":"way",taken:"dots",unreadable:"cross"};function Ai(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return v("defs",{},v("pattern",{id:`${e}way`,...n(6),...t,...o},
v("rect",{...n(6),class:"fd-way-ground"}),v("rect",{width:2.5,height:6,class:"fd-way-hatch"})),v("pattern",{id:`${e}dots`,...n(5),...t},v("rect",{...n(5),class:"\
fd-dots-ground"}),v("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),v("pattern",{id:`${e}cross`,...n(8),...t},v("rect",{...n(8),class:"fd-card-ground"}),v("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),v("marker",{id:`${e}arrow`,...s,orient:"auto"},v("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function _i([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function Ti(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,d]=_i(t,o),f=Math.max(r-s-12,l,c?d:0),p=e.find(E=>D(E)<=f)??e[0],h=D(p);if(h+12<=r-s){let E={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},O=v("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[v("rect",{...E,class:"fd-card-ground"}),O]:[O]}let m=h<=l||!c||h>d&&l>=
d,g=m?l:d;if(g<24)return[];let w=be(p,g),b=m?r+6:s-6;i.push(m?[b,b+D(w)]:[b-D(w),b]);let x=m?null:"end",k={x:b,y:a+19,"text-anchor":x,class:"fd-name fd-beside"};
return[v("text",k,w)]}function Be(e,t){return Math.max(t(ae(e))-t(e.start),5)}function Vn(e,t){let n=t(e.start);return[n,n+Be(e,t)]}function Ci(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=jn(e);if(!I(e)){let d={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[v("text",d,be(a[0]??"–",s[1]-s[0]-16))]}let i=Vn(e,n),c=Li[e.look];
return[v("rect",{x:i[0],y:o,width:i[1]-i[0],height:Yn,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?Ti(a,i,!!c,t):[]]}function qn(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!I(n)||!I(o)||n.start===o.start?null:[n,o]}function Pi(e,t){let n=D(
je(e));return n+12<=Be(e,t)?0:n+12}function zi([e,t],[n,o],s,r){let a=s(t.start)+Math.min(Be(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+Be(e,s)+Pi(e,s):s(e.start);
if(i&&c>a)return[];let l=n+Yn/2,d=`M${c} ${l}H${a}V${o-2}`,f=v("path",{d,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return D(h,!1)+16>=Math.max(c,a)-p?[f]:[f,v("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function Ni({label:e,source:t},n,o,s){let r=be(e,o),a=s?n+(t?14:19):n-6,i=v(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:D(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,v("text",{...c,class:"fd-source"},be(t,l,!1))]}function Ii(e,t){
let n=t>=Mi,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[D(i),D(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function Ri(e,t,n){let o=`fd${Ei+=1}-`,s=Mt(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:d}=Ii(s,n),f=Hn(Et(t),...l),p=Xn(f),h=[Ai(o),...Un(f),...Gn(t,p,c,n)];s.forEach((w,b)=>{let x=qn(w,s[b+1]);r&&x&&h.push(...zi(x,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let x=i[b],k={x1:0,x2:n,y1:x-d,y2:x-d,class:"fd-rule"};b&&h.push(v("line",k)),h.push(...Ni(w,x,a,r));let E=w.places.filter(I).map(W=>Vn(W,p)),
O=!(r&&qn(w,s[b+1])),L={x:p,y:x,room:l,mine:o,busy:E,leftToo:O};for(let W of w.places)h.push(...Ci(W,L))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":Bn(e,t)};return v("svg",{class:"fd-map",...m,...g},...h)}function Jn({places:e},t){if(!e.some(I))return null;let n=Wn(e),o=u("div",{class:"fd-\
frame"}),s=u(t,{},`${n} `,u("small",{},Kn(e))),r=0;return{element:u("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(Ri(n,e,i)))}}}var Di=660;function ji(e){return e>1e3?"wide":e>600?"middle":"narrow"}function We(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=Bi(t,n),i=u("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...d]=a;e.replaceChildren(c,l,i,...d);function f(g=n.layout??ji(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){f("middle"),
r?.draw(Di);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>f();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>f());return m.observe(e),f(),{lay:f,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function Bi(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=u("div",{class:"fd-column"}),l=u("div",{class:"fd-column"}),d=a?Jn(r,n[1]):null;a?(c.append(...Wi(r,i,e,n,t,d)),l.append(
...Fi(r,e,n,t))):(c.append(...Ot(i,e,n,t)),l.append(...Re(e.next,!0,n[1])));let f=a?Ui(r,n[0],t):Xi(!!r,n[0]),p=Ln(e),h=u("p",{class:"fd-foot"},Gi(e)),m=[Hi(e,t),
f,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:d,cards:m}}function Wi(e,t,n,o,s,r){let a=e.class==="undecided"?[Rn(e,t,n,o[1],!!r)]:Ot(t,n,o,s);return[...r?
[r.element]:[],An(e,n,o[1]),...a]}function Fi(e,t,n,o){if(e.class!=="undecided")return[Nn(e,n.slice(1),o),...Re(t.next,!1,n[1])];let s=[...Re(t.next,!0,n[2]),...we(
e)];return[u("section",{class:"fd-card"},u(n[1],{},"Next"),...s)]}function Hi(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[G(n,o?"failed fork":"fork")]:[],...e.images?[G(e.images,"listed DLL")]:[]];return u("div",{class:"fd-sources"},u("span",{},"Read:"),...e.inputs.
map(r=>u("code",{},r)),s.length?u("span",{},s.join(", ")):null,...t.above?.()??[])}function Xi(e,t){let n=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=u("div",{},u(t,{},n),u("p",{},o));return u(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function Ui(e,t,n){let o=Cn(e),{who:s,detail:r,sentence:a}=e,i=s?u("p",{},u("b",{},"Who: "),`${s.text} `,re(s.
certainty,!0)):null;return u("section",{class:`fd-card fd-cause fd-is-${o}`},u("div",{},u("div",{class:"fd-claim"},re(o),u(t,{},a||e.class)),r?u("p",{},r):null,
i,u("p",{class:"fd-class"},u("code",{},e.class))),...n.actions?.()??[])}function Gi({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}async function Zn(e){let t=await Sn(ne(document,"#forkviz-data").textContent??""),n=ne(document,"#forkviz"),{maps:o}=t,s={level:1,above:()=>[Ki(n)]};if(o&&e){let r="\
both address spaces, as they were captured",a={class:"fd-button fd-main"},i=()=>qi(n,o,e);s.actions=()=>[u("p",{},y("maps","Open the maps",r,i,a))]}window.forkviz=
We(n,t,s),document.documentElement.dataset.forkviz="ready"}function Ki(e){let t=window.matchMedia("(prefers-color-scheme: dark)"),n="";function o(){let a=n||(t.
matches?"dark":"light");e.dataset.theme=a,document.documentElement.dataset.theme=a}return o(),t.addEventListener("change",o),y("theme","◐","light or dark",()=>{
n=e.dataset.theme==="dark"?"light":"dark",o()},{class:"fd-button fd-theme","aria-label":"light or dark"})}async function qi(e,t,n){let o=u("main",{id:"forkviz-m\
aps"});e.hidden=!0,e.after(o);let s=await n(o,t,{theme:e.dataset.theme,leave(){s.close(),o.remove(),e.hidden=!1,ne(e,"[data-do=maps]").focus()}});o.focus({preventScroll:!0})}function Fe(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function Qn(e){return Fe(
e).join(" ")}function F(e){let t=Fe(e),n=t.length>1&&t.at(-1)==="0000";return u("code",{class:"fv-address"},...t.map((o,s)=>u("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}var Yi="[data-folded], [data-behind], [data-away]",eo=e=>!e?.closest(Yi);function to(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(!a)return;let c=a;
a=null,o?.(c)}return n.update=c=>{a=Vi(a,c),eo(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{eo(e.panes[t])&&i(),s?.()},n.renew=()=>{a=null,r?.()},n}function Vi(e,t){
if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var Lt=new Map;function _(e){if(Lt.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;Lt.set(t,{...e,make:(o,...s)=>to(o,t,n(o,...s))})}
function ie(){return[...Lt.values()]}function no(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?At(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function At(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var Ji={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},Zi={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function Qi(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?oc(e,s):null,t.replaceChildren(...s?[ec(e,s),tc(),n.element]:
r?nc(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function ec(e,t){return u("h1",{class:"fv-verdict-says",title:e.
data.title},u("b",{class:"fv-verdict-head"},u("span",{"aria-hidden":"true"},`${Ji[t.kind]} `),`${t.head}:`)," ",u("span",{},...so(t.pieces)))}var tc=()=>u("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function so(e){return e.map(([t,n])=>t==="address"?F(Number(n)):t==="name"?u("bdi",{},String(n)):String(n))}
function nc(e){return[u("h1",{class:"fv-verdict-says"},e.data.title),u("div",{class:"fv-verdict-chain"},u("p",{class:"fv-census"},e.data.census),...ro(e))]}function oc(e,t){
let n=t.links.filter(d=>d.role!=="retry"),o=t.links.filter(d=>d.role==="retry"),s=n.map(d=>({link:d,element:oo(e,d)})),r=o.length?{link:o[0],element:oo(e,o[0])}:
null,a=u("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=u("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...rc(e,t),...ro(e));function c(){
let{step:d}=e.store,f=n.at(-1);if(!(!f||d>=f.step||n.some(p=>p.step===d)))return o.findLast(p=>p.step<=d)}function l(){let{step:d}=e.store,f=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&f&&(r.link=f,_t(e,r.element,f,d),p.splice(-1,0,{link:f,element:r.element,at:d}));for(let m of p)m.element.ariaCurrent=m.at===d?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>u("li",{},g?u("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:d,element:f}of s)_t(e,f,d,d.step);l()}}}function oo(e,t){let n=u("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),_t(e,n,t,t.step),n}function _t(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:Zi[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?sc():s?u("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?u("b",{},r):null,r?" ":null,u("span",{},c??i)].filter(d=>d!==null))}function sc(){return v("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},v("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function rc(e,{remedy:t}){if(!t)return[];let n=no(e,t);return[u("p",{class:"fv\
-remedy"},u("b",{},"Remedy:")," ",...so(t.pieces),...n?[" ",y("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function ro(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[y("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}_({name:"verdict",title:"Verdict",head:!1,make:Qi});function He(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var ao=64,ac=["selection_glyph","nonselection_glyph",
"muted_glyph","decimated_glyph"],ic=["set_data","set_visuals","after_visuals","after_lazy_visuals","map_data"];function ce(e){let t=Object.fromEntries(ic.map(n=>[
n,()=>{}]));for(let n of e.renderer_views?.values()??[])for(let o of ac)n[o]&&Object.assign(n[o],t)}function Xe(e){let t=new Map;return(n,o)=>{let s=e.get(n),r=s.
data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/ao)*ao);if(i!==a&&(s.visible=!1),r.data=cc(o,i),i===a)
return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function cc(e,t){let n={x:NaN,
y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(Math.max(
t-s.length,0)).fill(n[o]??0)]]))}function P(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,s])=>[o,
{value:s}])))}function z(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function Ue(e){return new Map(e.renderers.map(t=>[t.name,t]))}function Ge(e,t){
for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var lc="DejaVu Sans, Segoe UI, system-ui, sans-serif",xe,Ke=new Map;function H(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=Ke.get(o);if(s!==void 0)return s;xe===
void 0&&(xe=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return xe&&(xe.font=`${n} ${t}px ${lc}`,r=xe.measureText(e).width),Ke.
size>5e3&&Ke.clear(),Ke.set(o,r),r}function le(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}function dc(e,t){return e.phaseNames?.[t]?.label??""}function C(e,t){return`${t} ${dc(e,t)}`.trim()}function io(e,t){return e.phaseNames?.[t]?.who??""}function de(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}var fc="http://www.w3.org/2000/svg",uc={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function K(e,t,...n){let o=document.createElementNS(fc,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function Tt(e){let t=uc[e];if(!t)return null;let n=`var(--mark-${e})`;return K("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke-\
width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function qe(e){if(e==="note")return u("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=Tt(e);return K(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}function co(e,t){for(let[n,o]of Object.entries(t.timeline))e.
style.setProperty(`--mark-${n}`,String(o));e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var lo=new WeakMap;function pc(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return Ct(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function Ct(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function fo(e){
let t=u("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=pc(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>u("li",{},qe(r),a)))};return lo.set(e,n),n(),t}function Pt(e){lo.get(e)?.()}function Nt(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function ye(e,t,n=12,o="normal"){return e.find(s=>H(s,n,o)+(s.length>3?8:2)<=t)??""}function It({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?C(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function uo(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of U){let[g,w]=n[m],b=t.boxes.filter(x=>x.who===m&&x.band>=0);e(`la\
ne ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(x=>x.left+.5),right:b.map(x=>x.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(x=>C(a,i[x.band])),title:b.map(x=>c[x.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>zt(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>ye([C(a,i[m.band]),i[m.band]],m.right-m.left,s))});let d=t.boxes.find(m=>m.count===0),[f,p]=n.child,h=It(o);
e("phase unreached",{left:d?[d.left+.5]:[],right:d?[d.right-.5]:[],top:d?[f]:[],bottom:d?[p]:[],name:d?[h[0]]:[],title:d?["the child ended before"]:[]}),e("unre\
ached name",{x:d?[(d.left+d.right)/2]:[],y:d?[zt(n.child)]:[],text:d?[n.named?ye(h,d.right-d.left,s):""]:[]})}var zt=e=>((e[0]??0)+(e[1]??0))/2;function po(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,d)=>{let f=Math.round(t.at(d));a.get(l)!==f&&(a.set(l,f),r.set(l,[...r.get(l)??[],d]))});let i=l=>l.
map(d=>s.words(d).what);for(let l of["other","call"]){let d=n.steps&&!n.thin?r.get(l)??[]:[],f=d.map(t.at),p=l==="call"?4:1.5;e(`mark ${l}`,{x0:f,x1:f,y0:d.map(
()=>n.axis-p),y1:d.map(()=>n.axis+p),step:d,what:i(d)})}for(let l of["frame","decision","done","failure"]){let d=n.thin?l==="failure"?ho(o.data):[]:n.steps?r.get(
l)??[]:[];e(`mark ${l}`,{x:d.map(t.at),y:d.map(()=>n.marks),step:d,what:i(d)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?[t.width]:[],y0:c?[n.axis]:[],y1:c?
[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function ho(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(t.step)).map(t=>t.step)}function mo(e,t,n,{
data:o,store:s},r){let a=n.steps?Ct(o):null,[i]=ho(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),d=a&&i!==void 0&&Math.abs(l-c)>16,f=n.thin?[l-Math.sign(l-c)*14,
n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,f[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,f[1]]];e("link",{xs:d?[p[0]]:[],ys:d?[p[1]]:[]}),r(n.thin?
Math.sign(l-c):0),e("link head",{x:d?[f[0]]:[],y:d?[f[1]]:[],step:d?[0]:[],what:d?[""]:[]}),e("link cause",{x:a?[c]:[],y:a?[n.marks]:[],step:a?[a.step]:[],what:a?
[s.words(a.step).what]:[]})}function Rt(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>
0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,d]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),y1:l.map(()=>d),step:i,what:i.map(()=>"")}),
e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>zt(n.child)),text:c.map((h,m)=>n.named?ye([`child ${m+1}`,String(m+1)],(h?.right??0)-(h?.left??0)+4):"")});let f=n.
steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:f.map(t.at),y:f.map(()=>n.arrow+1),text:f.map(()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():
[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var Ye=14,go=4;function hc(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+go}M0 ${o-go}V${s}`}function wo(e){
let{store:t,data:n}=e,o=u("div",{class:"fv-phase-now","aria-hidden":"true"}),s=K("svg",{class:"fv-cursor",width:2*Ye,"aria-hidden":"true"}),r="";function a(c,l){
let d=t.tables.ticks.mark[t.step],f=`${d}/${l}/${JSON.stringify(c)}`;if(f===r)return;if(r=f,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-Ye}\
 0 ${2*Ye} ${c.height}`),!c.steps||c.thin){s.replaceChildren(K("path",{class:"fv-cursor-line",d:hc(c,l)}));return}let p=Tt(d==="call"?"":d),h=K("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(K("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,K("path",{class:"fv-cursor-head",d:`M0 ${c.axis+1}\
L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,d,f){let p=de(t.tables.bands,t.step),h=p<0?null:c.boxes.find(b=>b.band===p);if(a(l,h?.who??""),s.style.transform=`tr\
anslateX(${d+c.at(t.step)-Ye}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"];o.textContent=l.named?ye([C(n,
m),m],h.right-h.left,f,"bold"):"",o.style.transform=`translate(${d+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.
fontSize=`${f}px`}return{elements:[o,s],stand:i}}function mc(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,d)=>d).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,d)=>l+(e[d]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,d)=>s.has(d)||!i?o:l/i*a);for(let l of c)s.add(l)}}function gc({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function bo({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function Dt(e,t,n,{missing:o=0,least:s=31}={}){
let r=gc(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,d=mc(i.map(h=>h.count**.85),
n-l,s),f=0,p=0;for(let h of r)h.left=f,f+=h.count?d[p++]??0:l,h.right=f;return{boxes:r,width:n,at:h=>wc(i,h),step:h=>bc(i,h)}}function wc(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function bc(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var xc=7,yc=54,kc={missing:12,least:6},vc=new Set(["failure","decision","frame","done"]);function $c(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&P(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of U)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function Sc({store:e,data:t}){let n=de(e.tables.
bands,e.step),o=n<0?"":`, ${C(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function Oc(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function Mc(e,t,n,o){let s=Ue(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:Xe(s),inset:0,size:12,cursor:wo(e),slider:u(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>u("span",{class:"fv-lane"},a)),rows:Nt(88),laid:Dt(e.store.tables,e.store.last,800)}}var Ec=(e,t)=>H(
e,t,"bold"),Lc=e=>Math.max(e.type?.label??12,12);function xo({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",Sc(e))}function Ac(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),xo(e)}function _c(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=Nt(a),{tables:c}=t.store,{size:l,least:d}=bo(c,r,Lc(t),Ec);e.size=l,n.min_border_left=i.thin?0:yc;let[f=""]=It(
t),p=i.thin?kc:{missing:H(f,l)+14,least:d},h=e.laid=Dt(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])P(o.get(m).glyph,{text_font_size:`${l}px`});uo(s,h,i,t,l),po(s,h,i,t),mo(s,h,i,t,m=>{P(o.get("link head").glyph,
{angle:m*Math.PI/2})}),Rt(s,h,i,t),Ac(e)}function Tc({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,d=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return d;let{mark:f}=e.store.tables.ticks,p=d,h=xc;for(let m=Math.max(d-20,0);m<=Math.min(d+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!vc.has(f[m])||g>=h||([p,h]=[m,g])}return p}function Cc(e,t,n,o){ce(o);let s=Mc(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r=z(
()=>_c(s));return Oc(e,t,s.slider,(a,i)=>Tc(s,a,i)),e.places?.marks.replaceChildren(fo(e)),Ge(n,r),r(),{name:"timeline",update:()=>xo(s),pick(){Rt(s.give,s.laid,
s.rows,e),Pt(e)},resize:r,renew(){r(),Pt(e)},restyle(a){He(n,a),$c(s.renderers,a),co(e.root,a),r()},figure:n,view:o}}_({name:"timeline",title:"Timeline",figure:"\
timeline",head:!1,make:Cc});var ko=e=>`${e.start}-${e.end}`;function vo(e){return new Set(e.map(ko)).size}function $o(e,t){let{spans:n,first:o,last:s}=e,r=Pc(e,t),a=[...r].sort((l,d)=>o[l]-
o[d]||s[d]-s[l]||l-d),i=So(e,r),c=[];for(let l of a){let d=c.at(-1);d&&i[s[l]-1]===i[o[d[0]]]?d.push(l):c.push([l])}return c.flatMap(l=>zc(l,n)).filter(l=>vo(l.
map(d=>n[d]))>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(d=>n[d].end)),first:o[l[0]],last:Math.max(...l.map(d=>s[d])),spans:l}))}function Pc(e,t){let{
spans:n,first:o,last:s}=e,r=new Set(n.keys());for(let a of[...r])t(n[a])||r.delete(a);for(let a=-1;a!==r.size;){a=r.size;let i=So(e,r);for(let c of[...r])i[s[c]-
1]!==i[o[c]]&&r.delete(c)}return r}function So({spans:e,borders:t,first:n,last:o},s){let r=new Uint8Array(t.length);e.forEach((c,l)=>{s.has(l)||(r[n[l]]=r[o[l]]=
1)});let a=new Int32Array(t.length),i=0;for(let c=0;c<a.length;c+=1)a[c]=i+=r[c];return a}function zc(e,t){let n=[[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].
start-o>=1073741824&&yo(n[n.length-1],t)&&yo(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),n}function yo(e,t){return e.length>=16&&vo(
e.map(n=>t[n]))>=16}var Nc={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"private",reservation:"reservations",
injected:"foreign memory"};function Oo(e){let t=[...new Map(e.map(l=>[ko(l),l])).values()],n=t.length;if(n&&t.every(l=>l.windows))return`${n} Windows DLL${n===1?
"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let d=l.windows?"Windows DLLs":Nc[l.use??""]??l.use??"places";
s.set(d,(s.get(d)??0)+1)}let r=[...s].sort((l,d)=>d[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:
[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}var Eo=e=>e.replace(/^\[(.*)\]$/,"$1");function Lo(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=M(a.end[t]-a.start[t]),c=Eo(a.title[t]),l=a.use[t],d=l===
"injected"&&a.source[t]==="assumed";if(r){let f={text:"✗ in the way",shorter:["✗ in way"],strong:!0,alarm:!0};return l==="reservation"?[f,{text:"own reserva\
tion",shorter:["its own"]}]:[f,d?Mo(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,shorter:[`\
? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(
/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:d?[{...Mo(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}\
, ${i}`,shorter:[c],strong:n}]}function Mo(e,t){let n=["unknown occupant","unknown"];return e?{text:`perhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function Ao(e,t,n=!1){
return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["\
free"]}}var _o=e=>({text:`${M(e)} free`,shorter:[M(e)]});function To({columns:e,differ:t,assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&
!o?"no change, assumed":"no change"}function Co(e,t,n){if(t.count>1)return{name:`${t.count} regions, too thin to be told apart here: zoom in`};let o=e.store.region(
e.who,t.first);return{name:o.name||`(${o.use})`,where:`${$(o.start)} – ${$(o.end)}`,size:M(o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:$(o.
base),source:n(o)}}function Po(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${Eo(s)}\
: ${$(r)} – ${$(a)}, ${M(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),a=r.start-s.end,i=a>0?`${M(a)} apart`:a===0?"side by side":"overla\
pping";return`2 selected, ${M(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([
s,r])=>`${s} ${M(r)}`);return`${e.length} selected: ${o.join(", ")}`}var zo=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var Ic=420,Rc=48,No=12;function Io(e,t,n){let o=u("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??Dc(a,t,n);return s.
set(a.start,i),i}return{draw(){let{bbox:a}=e.bokeh.frame;for(let l of["left","top","width","height"])o.style[l]=`${a[l]}px`;let i=e.layout.folds.filter(({first:l,
last:d})=>{let{tops:f}=e.layout;return e.screen(f[d])>0&&e.screen(f[l])<e.height}),c=new Set(i.map(l=>l.start));for(let[l,{button:d}]of s)c.has(l)||(d.remove(),
s.delete(l));i.forEach((l,d)=>{let f=r(l);jc(e,l,f),o.children[d]!==f.button&&o.insertBefore(f.button,o.children[d]??null)})}}}function Dc(e,t,n){let o=u("span",
{class:"fv-fold-text"}),s=u("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=u("span",{"aria-hidden":"true"},"▸ "),
i=u("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}function jc(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:Bc(e,t)});let{seen:s}=n,
{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),d=Math.min(2,i/8);Object.assign(n.button.
style,{left:`${c}px`,width:`${l-c}px`,top:`${a+d}px`,height:`${i-2*d}px`}),n.button.hidden=i<10||!s.regions.length;let f=JSON.stringify([s.title,s.state,s.names,
l-c,e.type]);if(n.said===f)return;n.said=f;let p=l-c-Rc-e.widthOf(s.state);n.text.textContent=le(s.title,p,e.widthOf),n.state.textContent=s.state,n.button.title=
`${s.names}
click to open`,n.button.dataset.state=s.state}function Bc(e,t){let n=e.columns.map(()=>[]),o=!1;for(let f of t.spans){let p=e.layout.ground.spans[f];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((f,p)=>f.length?[p]:[]),r=f=>`${f.
start}-${f.end}-${f.use}`,a=s.map(f=>new Set(n[f].map(r))),c=[...new Set(a.flatMap(f=>[...f]))].filter(f=>a.some(p=>!p.has(f))).length,l=n.flat(),d=[...new Set(
l.map(f=>f.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:Oo(l),state:To({columns:s.length,differ:c,assumed:o,narrow:e.
width<Ic}),names:[...d.slice(0,No),...d.length>No?["…"]:[]].join(", ")}}function Wc(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function Ve(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!Wc(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,d=s.clientY-c;t.frame.bbox.contains(l,d)&&n(l,d,s)})}var Fc=new Set(["in-way","injected","block"]);function Do(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:d}=t,f=n.top,p=n.top+o/n.zoom,
h=Hc(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=d.first[i+m],w=d.last[i+m],b=c[g],x=c[w];x<f||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,x)}return h.
finish()}var jt=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,Ro=(e,t)=>e.dll[t]>=0?jt(e,t):"many";function Hc(e,t,n){let o=[],s=null;function r(c,l){let d=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:d})}function a(){if(!s)return;let{top:c,bottom:l,row:d,kin:f,count:p,
looks:h}=s,m={row:p>1?-1:d,first:d,count:p,top:c,bottom:l};r(m,f==="many"?Uc(h):f),s=null}function i(c,l,d){if((d-l)*n>=1.3||Fc.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(d,l+1/n)};r(p,jt(t,c));return}(!s||!Xc(s,Ro(t,c),l,d,n))&&(a(),s={top:l,bottom:d,row:c,kin:Ro(t,c),count:0,looks:new Map});
let f=jt(t,c);s.bottom=Math.max(s.bottom,d),s.count+=1,s.looks.set(f,(s.looks.get(f)??0)+d-l)}return{take:i,finish(){return a(),o}}}function Xc(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function Uc(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function jo(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function Bo(e){let t=new Set(e.flatMap(d=>[d.start,d.end])),n=Float64Array.from(t.size?t:[0,4096]).sort(),o=new Map([...n].map((d,f)=>[d,f])),s=d=>o.get(d)??0,r=Int32Array.
from(e,d=>s(d.start)),a=Int32Array.from(e,d=>s(d.end)),i=new Int32Array(n.length);e.forEach((d,f)=>{i[r[f]]+=1,i[a[f]]-=1});let c=new Uint8Array(n.length-1),l=0;
for(let d=0;d<c.length;d+=1)l+=i[d],c[d]=l>0?1:0;return{spans:e,borders:n,first:r,last:a,covered:c}}function Je(e,t){let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>
1;e[s]<=t?n=s:o=s}return n}var Wo={row:24,gap:22,fold:32,place:72,look:40,more:8},Fo=12,Gc=.5,Kc=2.4,qc=1.5,Yc=.8,Vc=8,Jc=4,Zc=8;function Xo(e){let t=Math.max(e,Fo)/Fo,n={...Wo};for(let o of Object.
keys(n))n[o]=Math.round(Wo[o]*t);return n}function Ft(e,{folds:t,focus:n,height:o,sizes:s}){let r=Qc(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(d,f)=>{a.fill(f,d.first,d.last),r.fill(s.fold/(d.last-d.first),d.first,d.last)});let i=Uint8Array.from(e.covered,(d,f)=>d&&a[f]<0?1:0);for(let d of n)el(e,r,{folded:a,
soft:i},d,s);Wt(r,d=>i[d]===1,o,Kc),Wt(r,d=>i[d]===2,o,qc),Wt(r,d=>i[d]>0,o*Yc,Vc);let c=new Float64Array(r.length+1);for(let d=0;d<r.length;d+=1)c[d+1]=c[d]+r[d];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:d=>Ho(l,d,c),address:d=>Ho(c,d,l)}}var Bt=new WeakMap;function Qc(e,t){let n=Bt.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,d=>d?Jc:t.gap),c=[...o.keys()].sort((d,f)=>r[d]-s[d]-(r[f]-s[f])||d-f);
for(let d of c){let f=Math.log2(Math.max((o[d].end-o[d].start)/65536,1)),p=t.row+Math.min(t.more,f*Gc),h=0;for(let m=s[d];m<r[d];m+=1)h+=i[m];h<p&&Uo(i,s[d],r[d],
p-h)}let l=Bt.get(e)??new Map;return Bt.set(e,l.set(t.row,i)),i}function Uo(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function el({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=Je(e,r),l=Je(e,a-1)+1;if(l-c>Zc||o.subarray(c,l).some(p=>p>=0))return;let d=t.subarray(c,l).some(Boolean)?
i.place:i.look,f=0;for(let p=c;p<l;p+=1)f+=n[p],s[p]&&(s[p]=2);f<d&&Uo(n,c,l,d-f)}function Wt(e,t,n,o){let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&(r+=i)}),s>=n||
!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function Ho(e,t,n){let o=Je(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=1?n[o+1]:n[o]+
s*(n[o+1]-n[o]):n[o]}var Go=4096;function qo(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/Go)*Go,n,t.kind==="self"])}function tl(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of qo(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function nl(e){let{changes:t,tableNames:n,columnNames:o,tables:s}=e,r=n.indexOf("focus"),a={start:s.focus.
start[0],end:s.focus.end[0]};for(let c of["start","end"]){let l=t.flat().find(d=>d[0]===r&&o[d[1]]===c);l&&(a[c]=l[4])}let i=null;return t.map(c=>{for(let[l,d,,
f]of c)l===r&&(a[o[d]]=f);return a.start!==null&&a.end!==null&&(i=[a.start,a.end]),i})}function Ko(e,t){let n=tl(e,t);return{spans:n,ground:Bo(n),subjects:new Map(
t.map(o=>[o,nl(o.data)])),order:e.map(o=>o.store.order(o.who))}}function Yo(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=Ko(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],d={key:"",folds:[],closed:[]},f=ol(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=sl(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=$o(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>rl(n),e.places=()=>l,h(),{refold:h,renew(){o=
Ko(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(d.key!==b||d.folds!==s)&&(r=i==="open"?[]:s.filter(x=>!p(x)),i==="auto"&&(r=il(w,r,m,g)),d={key:b,folds:s,closed:r},
l=al(n,r)),f(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function ol(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=Ft(n,o)),t}}function sl(e,t,n){let{occupant:o}=n?.verdict??{},s=Ht(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function rl(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function al(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>qo(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function Ht(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function il(e,t,n,o){let s=a=>Ft(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var Qo=10,cl=5,es=16,Xt=20,Vo=5,ke=["left","right","top","bottom"],ll=["name","where","size","state","kind","protect","base","source"];function Ut(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return ts(e,t)&&n==="reservation"?"kept-in-way":t.look}function ts(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var ve=e=>Object.fromEntries(e.map(t=>[t,[]]));function $e(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function ns(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,ve([...ke,...ll,"row","dash",...a==="thin"?["fill"]:
[]])])),o=ve(ke),s=e.theme(),r=Ht(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),d=s.looks[a.look]??s.looks.foreign,{top:f,bottom:p}=a,
h={left:c,right:l,top:f,bottom:p,...Co(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:d.fill};$e(n.get(Ut(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&$e(o,{left:c,right:c+cl,top:f,bottom:p}),a.row>=0&&dl(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),hl(e)}
function dl(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=es*e.type/12,l=ss(e,r,a);if(l.height<c-2)return;let d=i.table(),f=e.focus().some(([O,L])=>d.
start[s]<L&&O<d.end[s]),p=Lo(i,s,{about:f,suspect:n,by:d.use[s]==="injected"?n:"",inWay:ts(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=pl(i,s),[g,w]=e.
edges(o),b=g+Qo;m!==null&&l.height>=c+4&&(ul(e,b+Xt/2,l.middle,String(m),d.look[s]),b+=Xt+8);let x=e.theme(),k=(x.looks[d.look[s]]??x.looks.foreign).hatch!==" ",
E=p.length>1&&h.length===1;h.forEach((O,L)=>{let{strong:W,soft:Oa,alarm:hn}=O,Ma=E&&hn?{...O,text:`${O.text}: ${p[1].text}`}:O,Ea=os(e,Ma,w-b-4),La=l.middle+(L-
(h.length-1)/2)*c;e.write({x:b,y:e.layoutY(La),text:Ea,strong:W,soft:Oa,halo:k,colour:hn?x.failure:fl(e,d,s)})})}function os(e,{text:t,shorter:n=[],strong:o},s){
let r=i=>e.widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return le(a,s,r)}function fl(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="im\
age"?"#ffffff":void 0}function ss(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function ul(e,t,n,o,s){
let r=e.theme(),a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:Xt,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}
function pl(e,t){let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.
block.slice(0,s).indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}
function hl(e){let t=es*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[
i,c,l]of Ze(e,o)){let d=a.filter(g=>g.top<c&&i<g.bottom),f=e.edges(n)[0]+Qo,p=(g,w,b)=>{let x=ss(e,g,w);if(x.height<t)return;let k=os(e,b,e.edges(n)[1]-f-4);e.write(
{x:f,y:e.layoutY(x.middle),text:k,soft:d.length>0})},{base:h}=o.store.data.dlls[l];if(!d.length){p(i,c,Ao(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;
for(let g of[...d,{top:c,bottom:c}])g.top>m&&p(m,g.top,_o(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function Ze(e,t){let n=Jo.get(e.
view)??new Map;return Jo.set(e.view,n),n.has(t.index)||n.set(t.index,ml(e,t)),n.get(t.index)}var Jo=new WeakMap;function ml(e,t){let{layout:n,view:o,height:s}=e,
r=new Set(e.places().map(([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,
,c])=>r.has(c)&&i>o.top&&a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function rs(e){let{layout:t,view:n}=e,o=ve(ke);for(let r of e.focus()){let[a,i]=r.map(t.y);$e(
o,{left:2,right:e.width-3,top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=ve(ke);for(let r of e.needed){let[a,i]=e.edges(r);for(let[
c,l]of Ze(e,e.columns[r]))(l-c)*n.zoom>=8&&$e(s,{left:a-Vo,right:i+Vo,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),Zo(e,"picked",e.picked(),2),Zo(e,"f\
ound",e.found(),4)}function Zo(e,t,n,o){let s=ve(ke);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);$e(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),
bottom:e.layout.y(i.end[a])})}e.give(t,s)}function Qe(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,
line:t.looks["in-way"].line},s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,
axis:t.edge,"axis fold":t.edge};for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&P(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.
line}),a in r&&P(i,{line_color:r[a]}),a in s&&P(i,{fill_color:s[a]}),a.startsWith("halo ")&&P(i,{text_outline_color:t.paper})}}function as(e){for(let{name:t,glyph:n}of e.
figure.renderers)/^(halo|text) /.test(t)&&P(n,{text_font_size:`${e.type}px`})}function is(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function gl(e,t){let n=is(t);return[
...is(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function ls(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return gl(o,s).flatMap(a=>{let i=[cs(e,t,a.parent),cs(e,n,a.child)];
if(i.some(d=>d.folded))return[];let c=Math.min(...i.map(d=>d.top));return Math.max(...i.map(d=>d.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:$(o.base[a.parent]),got:$(s.base[a.child])}]})}function cs({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var wl=20,Kt=18,ds=3,fs=["x0","y0","x1","y1"],us=["colour","dash","row","name","standing","wanted","got"],Gt=e=>Object.fromEntries(e.map(t=>[t,[]]));function ps(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function hs(e){let t=Gt([...fs,...us]),n=Gt([...fs,"xs",...us]);e.linked=[];for(let s of e.links)for(let r of e.captured?
xl(e,s):bl(e,s))ps(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&yl(e,r);kl(e),e.give("links",t),e.give("curves",n);let o=Gt(["x","y","size","colour"]);for(let s of e.
circles)ps(o,s);e.circles=[],e.give("circles",o)}function bl(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,d=new Set,f=[];for(let[p,h,m]of Ze(e,o)){let g=(h-p)*e.view.zoom<ds,w=`${s[m]}/${Math.floor(p*e.view.zoom/ds)}`;if(g&&
d.has(w))continue;d.add(w);let b=(p+h)/2,x=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",k=Math.max(a[m].size,1),E=x?(e.layout.y(r[m])+e.layout.y(r[m]+k))/2:b,O=i[s[m]];
f.push({x0:c,y0:b,x1:l,y1:E,xs:(c+l)/2,colour:O.colour,dash:O.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:$(a[m].base),got:r[m]?$(r[m]):
"–",sign:(h-p)*e.view.zoom>=Kt?O.sign:""})}return f}function xl(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return ls(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],d=a.high*e.view.zoom>=Kt;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:d?l:""}})}function yl(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:wl*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function kl(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let r of e.boxes){if(r.column!==t&&r.column!==n)continue;let a=e.columns[r.
column].table(),i=`${r.bottom}/${r.look}/${r.row<0?r.count:a.title[r.row]}`,c=s.get(r.top)??{y:(r.top+r.bottom)/2,high:0,said:[]};c.said.push(`${r.column}`,i),c.
high=Math.max(c.high,(r.bottom-r.top)*e.view.zoom),s.set(r.top,c)}for(let{y:r,high:a,said:i}of s.values()){if(a<Kt-4)continue;let c=i.length===4&&i[1]===i[3];e.
write({x:o,y:r,text:c?"=":"≠",align:"center",strong:!0})}}}function ms(e,t,n,o){let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[
e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),d=i+(c-i)*l*l*(3-2*l),f=Math.abs(n-d);f>r||(r=f,s=a)}return s}function vl(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function fe({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,vl(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function et(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),fe({top:i,zoom:e.zoom},t,n)}function tt(e,t,n,o,s){let{zoom:r}=fe({top:0,zoom:e.zoom*t},o,s);return fe({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var $l=5,Sl=10,Ol=1.0015;function gs(e,t){e.body.addEventListener("wheel",n=>Ml(e,t.move,n),{passive:!1}),Ve(e.body,e.bokeh,(n,o,s)=>El(e,t.select,n,o,s)),Ll(e,
t)}function Ml(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(tt(o,Ol**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function El(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),d=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),f=d<0?null:jo(e.boxes,d,l);if(f&&f.row>=0){t?t(d,f.row,{add:i}):r.selectRow(e.
columns[d].who,f.row,i);return}let p=f?null:ms(e,c,e.screen(l),Sl);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function Ll(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>$l;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?Al(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:d,y:f}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(_l(e,{x:d,y:f},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function Al(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function _l(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(f=>r.invert(
f-o)).sort((f,p)=>f-p),[l,d]=[t.y,n.y].map(f=>a.invert(f-s)).sort((f,p)=>f-p);return e.boxes.filter(f=>{let[p,h]=e.edges(f.column);return f.row>=0&&p<c&&i<h&&f.
top<d&&l<f.bottom}).map(f=>[f.column,f.row])}var bs={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},Tl=Object.keys(bs);
function xs(e){let t=u("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=z(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=Cl(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>u("li",{},zl(e,i),Pl(e,i))),...r?[ws("place","needed place")]:[],...e.free?[ws("gap","gap, squashed")]:[]),o())}}}function ws(e,t){
return u("li",{},u("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function Cl(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:Ut(e,n)));return Tl.filter(n=>t.
has(n))}function Pl(e,t){return t!=="image"||!e.ui.data?.still?bs[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function zl(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?me("kept-in-way",n.reservation.hatch):me(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var Nl="show every region, or fold again what no step touches (u)";function ys(e,{shape:t,unfold:n}){let o=xs(e),s=u("p",{class:"fv-picked-said",role:"status"}),
r=y("unfold","Unfold",Nl,()=>n()),a=u("div",{class:"fv-map-said"},s,o.element),i=u("div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(Il);return e.
body.append(u("div",{class:"fv-map-under"},a,r),i,...c),{draw(){Rl(e,c),jl(e,i);let l=Po(Bl(e));s.textContent!==l&&(s.textContent=l),s.hidden=!l,o.draw(),r.hidden=
!t.folds().length,r.textContent=t.unfolded()?"Fold":"Unfold"}}}function Il({title:e,note:t}){return u("span",{class:"fv-head"},u("b",{},e),...t?[" ",u("span",{},
t)]:[])}function Rl(e,t){let{bbox:n}=e.bokeh.frame,o=e.columns.map((r,a)=>e.edges(a)[1]-e.edges(a)[0]+28),s=e.columns.some(({title:r},a)=>r.includes(" ")&&e.widthOf(
r,!1,!0)>o[a]);e.columns.forEach(({title:r,note:a,short:i="(assumed)"},c)=>{let[l,d]=e.edges(c),f=t[c].querySelector("span"),p=m=>e.widthOf(`${r} ${m}`,!1,!0)<=
o[c],h=a?[a,i].find(p):"";f&&(f.textContent=h??""),t[c].style.left=`${n.left+l-14}px`,t[c].style.width=`${d-l+28}px`,Dl(t[c],r,s)})}function Dl(e,t,n){let o=r=>r.
slice(0,1)+r.slice(1).toLowerCase(),s=e.querySelector("b");e.classList.toggle("fv-tight",n),s.textContent=n?t.replace(/[A-Z]{2,}/g,o):t}function jl(e,t){let{view:n,
height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*
o}px`,t.style.height=`${Math.max(Math.min(r/s.total,1)*o,16)}px`}function Bl(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.
columns[n].table(),l=c[o]?"Windows DLLs":i[o]==="image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}
return[...t.values()]}function vs(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=Wl(t,n.y),s=t[o-1],r=t[o];s&&ks(s,n)||r&&ks(n,r)||t.splice(o,0,n)}return t}
function ks(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function Wl(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}var Fl=16,Ss=5,nt=5;function Os(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function Ms(e,t,n){let{layout:o,type:s}=e,r=Fl*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let d=n.at(-1);if(d?.kind==="taken"){let p=o.address(
d.bottom),h=e.screen(d.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:d.bottom,text:""})}let f=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${M(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;f.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return vs(f.filter(p=>p.y>-r&&p.y<e.height+r))}function Es(e,t,n){let o=e.axis,{zoom:s}=e.view,r=$s(),a=$s();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let d=i==="free"&&(l-c)*s>3*nt,f=(c+l)/2,p=nt*.4/s;if(i==="fold")ue(a,o,c,o,l);else if(!d)ue(r,o,
c,o,l);else{ue(r,o,c,o,f-p),ue(r,o,f+p,o,l);for(let h of[-p,p])ue(r,o-nt,f+h+p,o+nt,f+h-p)}}for(let{address:i,at:c}of n)i>=0&&ue(r,o-Ss,c,o,c);return{solid:r,dotted:a}}
var $s=()=>({x0:[],y0:[],x1:[],y1:[]});function ue(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function Ls(e,t){let n=e.axis-2*Ss;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=Fe(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var Hl=12,Xl=44,Ul={x:NaN,y:NaN,text:"",colour:"#000000"},Gl=["halo normal","halo bold","text normal","text bold","text mono"];function _s(e,t){ce(t.view);let n=t.
columns.map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,
captured:!!t.captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,
zoom:1},boxes:[],width:1,height:1,axis:1,type:12,complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.light.looks),
"kept-in-way"],texts:Ts(),mostTexts:new Map,...Kl(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>ql(s,r),picked:t.picked??
(()=>As(n,e.pickedRows())),found:t.found??(()=>As(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:H(r,s.type,i?"bold":"normal"),write:r=>Yl(s,r),
theme:()=>e.theme()};return s}function Kl(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.data};let n=new Map;
return{sources:t,give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function ql({columns:e,width:t,axis:n},o){
let s=t-n-Hl,r=c=>{let[l,d]=[e[c-1],e[c]];return l&&d?Math.max(Xl-(d.x0-l.x1)*s,0)/2:0},{x0:a,x1:i}=e[o];return[n+a*s+r(o),n+i*s-r(o+1)]}function As(e,t){return t.
flatMap(([n,o])=>e.flatMap(s=>s.who===n?[[s.index,o]]:[]))}function Ts(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(Gl.map(t=>[t,e()]))}function Yl(e,{
x:t,y:n,text:o,align:s="left",soft:r,strong:a,mono:i,colour:c,halo:l}){let d=e.theme(),f=s==="right"?1:s==="center"?.5:0,h={x:f?t-f*e.widthOf(o,i,a):t,y:n,text:o,
colour:c??(r?d.soft:d.ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,x]of Object.entries(
h))w[b].push(x)}}function Cs(e){for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.
entries(Ul))n[s].push(r);e.give(t,n)}e.texts=Ts()}function Ps(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.
lineJoin="round",n.apply(t,o)}}function zs(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.
invert(n-s),i=e.columns.findIndex((c,l)=>{let[d,f]=e.edges(l);return d<=r&&r<=f});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var Vl=[...U,"places","focus","frames"];function Is(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.all();for(let c of a)
c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||c.has("child")||c.has("parent"))&&(e.version+=1),!(c&&!Vl.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){Qe(e,c),t.all()},close(){for(let c of a)c.change.disconnect(
i)},unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&Ns(e,t,c)},at:(c,l)=>zs(e,c,l),reveal:c=>Ns(e,t,c),...Jl(e,t)}}function Ns(e,t,n){
if(!n.length)return;let o=e.layout.y(Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(et(e.view,e.height,e.layout.total,[o,s]))}
function Jl(e,t){function n(){let{view:o,height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.
layout.y(o),address:o=>e.layout.address(o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,
zoom:e.height/Math.max(r-s,1)})},zoomBy(o){let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(tt(s,1/o,i,r,a.total))}}}var Ql=16,ed=26;function Rs(e,t){let n=_s(e,t),o=Yo(n,e),s=od(n,o),r=Io(n,c=>s.open(c),c=>i.reveal([c])),a=ys(n,{shape:o,unfold:c=>s.unfold(c)});s.around=()=>{r.
draw(),a.draw()};let i=Is(n,s,o);return gs(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,d])=>[n.columns[l].who,d]))}),Ps(n),Qe(n,e.theme()),s.
all(),i}function td(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let o=Math.
max(ed,Math.ceil(e.type*1.43)+6);n.min_border_top!==o&&n.setv({min_border_top:o});let{borders:s}=t.ground(),r=e.widthOf(Qn(s[s.length-1]),!0);e.axis=Math.ceil(Math.
max(r,e.widthOf("1023.9 MiB free")))+Ql}function nd(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv({start:0,end:s}),r.y_range.setv({start:n.top+o/n.
zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>Do(t.rowsOf(l),e.layout,n,o));let a=Os(e,e.boxes),i=Ms(e,e.boxes,a);e.free=i.some(l=>l.address<0);let c=Es(e,a,i);
e.give("axis",c.solid),e.give("axis fold",c.dotted),ns(e),rs(e),hs(e),Ls(e,i),Cs(e)}function od(e,t){let n=!1,o;function s(a,i){let c=e.layout,l=i??c?.address(e.
view.top)??0,d=c?e.screen(c.y(l)):0;e.layout=t.lay(e.height-8,Xo(e.type));let{height:f,layout:p}=e,{zoom:h}=e.view,m=n?{top:p.y(l)-d/h,zoom:h}:{top:0,zoom:1};e.
view=fe(m,f,p.total);let g=a||!n?t.subject():null;if(!g)return;let w=g.map(p.y);e.view=et(e.view,f,p.total,w)}let r={around:()=>{},moved:()=>n,follows:()=>o!==void 0&&
`${o}`==`${t.subject()}`,draw(){nd(e,t),r.around()},all(a=!1,i){td(e,t),as(e),s(a,i),r.draw(),o=a?t.subject():void 0},move(a){n=!0,o=void 0,e.view=fe(a,e.height,
e.layout.total),r.draw()},reset(){n=!1,r.all()},open(a){n=!0,t.open(a),r.all(!1,a)},unfold(a=!t.unfolded()){t.unfold(a),r.reset()}};return r}var sd=[["parent",.03,.455],["child",.555,.975]];function rd(e){let{data:t,store:n}=e,o=t.heads??U,s=t.still&&!o[1];return sd.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:ad(n,r)}))}function ad(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}_({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,make(e,t,n,o){let{still:s}=e.data,r=rd(e);return e.space=Rs(e,{body:t,figure:n,view:o,
columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function pe(e,t=()=>{}){let n=0,o=!1,s=z(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var A=(e,t)=>t?[u("dt",{},e),u("dd",{},t)]:[];function Ds(e,t,n){let o=e.store.region(t,n);return[u("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${V(o.
title,60)}`),u("dl",{},...A("where",`${$(o.start)} – ${$(o.end)}`),...A("size",M(o.end-o.start)),...A("state",o.state),...A("kind",o.kind),...A("protection",o.
protect),...A("use",o.use),...A("name",o.name),...A("allocation",$(o.base)),...A("known from",e.origin(o)))]}function js(e,t){let n=e.data.dlls[t],{standing:o,base:s}=e.
store.tables.places;return[u("h3",{},n.name),u("dl",{},...A("in the child",s[t]?`${o[t]}, at ${$(s[t])}`:o[t]),...A("in the parent",`${$(n.base)} – ${$(n.base+
n.size)}`),...A("prefers",$(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...A("size",M(n.size)),...A("list",n.kind==="link"?"linked":"dlope\
ned"),...A("imports",n.imports),...A("file",n.path),...A("headers from",n.headers))]}var id="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",cd=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function ld(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(cd),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${id}${o}`,"gi"),numbers:t}}function dd(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],d=t.numbers.get(l.toLowerCase()),f=d===void 0?
Number(l):0;(d===void 0?!n(f)||l!==`0x${f.toString(16)}`:o.has(d))||(r(a.slice(i,c.index)),d!==void 0&&o.add(d),s.push(d===void 0?{text:l,address:f}:{text:l,term:d}),
i=c.index+l.length)}r(a.slice(i))}return s}function Bs(e,t){let{data:n}=e,o=n.glossary??[],s=ld(o),r=new Set,a=new Set,i=null;function c(d){if(i!==n.tables){i=n.
tables;let{parent:f,child:p}=n.tables;r=new Set([f,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(d)}function l({text:d,term:f,address:p}){if(p!==void 0)return F(p);if(f===void 0)return d;let h=u("button",{type:"button",class:"fv-term",title:o[f][1]},d);
return h.addEventListener("click",()=>t(f,h)),h}return{begin(){a=new Set},write(d,f){d.replaceChildren(...dd(f,s,c,a).map(l))}}}function Ws(e,t){return u("span",{class:"fv-range"},F(e)," – ",F(t))}function ot(e,t,...n){return u("tr",{role:"row",data:{row:t}},u("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>u("td",{role:"cell"},o)))}function fd(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function Fs(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[ot("Needs","needs",Ws(t.start,t.end),M(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(ot("In the way","way",Ws(s.start,s.end),M(s.end-s.start),fd(e,s)));return t.more&&o.push(ot("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(ot("In the way","free","nothing at this step","","")),o}function Hs(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function Xs(e){let t=u("b"),n=u("span"),o=u("button",{type:"button",class:"fv-link"},"Glossary"),s=u("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[d,f]=e.data.glossary[i];
t.textContent=d,n.textContent=f.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var ud={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},J=(e,t="p")=>u(t,{data:{say:e}});function pd(e){let t=J("kind","span"),n=J("phase","span"),
o=J("place","b"),s=J("line","span"),r=J("what","h2"),[a,i,c,l,d,f]=[...["why","assumed","instead","older","source","note"].map(O=>J(O))],p=J("facts","ul"),h="Th\
e place that is needed, and who is there",m=u("tbody",{role:"rowgroup"}),g=u("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:u("p",{class:"fv-\
read"},o,s),instead:u("div",{},u("h3",{},"Instead"),c),older:u("div",{},u("h3",{},"Before the patches"),l),note:u("div",{class:"fv-note"},u("h3",{},"✎ Note"),
f)},x=[u("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],k=u("div",{class:"fv-words","aria-live":"polite"},...x,w.instead,w.older,d,e);return{...{kind:t,phase:n,
place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:d,note:f},facts:p,needs:g,rows:m,boxes:w,panel:k}}function hd({data:e,store:t,size:n,root:o,paired:s}){
if(e.still)return{text:"",title:""};let r=de(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"presenting"in o.dataset?[]:[`S\
tep ${t.step}`],...a?[s?a:C(e,a)]:[],...s?[]:[`in the ${io(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}function md(e){let t=(s,r)=>u("\
span",{class:`fv-by-${s}`},r),n=[u("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=y("reveal","",null,()=>e.lecture.
reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),u("div",{class:"fv-cover"},o)}function st(e,t,n=e){e.textContent=t,n.hidden=!t}function Us(e){let{store:t,
data:n}=e,o=Xs(e),s=Bs(e,o.explain),r=pd(o.element);r.panel.prepend(md(e));function a(l,d,f=l){s.write(l,d),f.hidden=!d}function i(l){let d=n.needs?.[t.step],f=Fs(
n,d,l.kind);r.rows.replaceChildren(...f),r.needs.hidden=!f.length,a(r.assumed,f.length?Hs(n,d):"");let p=l.facts.slice(f.length?d.placed:0),h=p.map(()=>u("li"));
h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),d=t.read(),f=hd(e);s.begin(),o.hide(),e.panes.
why.dataset.kind=l.kind,st(r.kind,ud[l.kind]??""),st(r.phase,f.text),r.phase.title=f.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.hidden=!d,r.place.textContent=
d?.place??"",r.line.textContent=d?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),st(r.source,l.source),st(r.note,n.notes?.[t.
step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function gd(e,t){let{panel:n,tell:o}=Us(e),s=u("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=pe(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),d=y("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let f=l>=0?js(e,l):[];for(let[p,h]of c.slice(
0,6))f.push(...Ds(e,p,h));s.replaceChildren(d,...f)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}_({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:gd});var Gs=20;function wd(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,d)=>{let f=n.
get(s[d])??-1,p=d===c-1,h={number:d,dll:f,name:s[d],now:p,said:"holds nothing yet",address:-1,size:0};return r[d]>=0?{...h,said:"holds",address:r[d],size:bd(e.child,
r[d])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[f])?{...h,said:"≈ on trial at",address:i[f]}:a[f]==="same place"?{...h,
said:"✓ loaded at",address:i[f]}:h:h})}function bd(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function Ks(e){let t=e.
tableNames.indexOf("places"),n=e.columnNames.indexOf("standing"),o=new Map(e.dlls.map((s,r)=>[r,[]]));return e.changes.forEach((s,r)=>{for(let[a,i,c,l]of s)a===
t&&i===n&&o.get(c)?.push([r,l])}),o}var qs={reserved:"kept since",blocked:"refused,","same place":"loaded,",interim:"on trial, right place,",elsewhere:"elsewher\
e,"};function xd(e,t,n){let o=e.findLast(([s])=>s<=n);return qs[t]?o?`${qs[t]} step ${o[0]}`:t:"not reached"}function yd(e,t){let n=t.address<0?"":u("span",{class:"\
fv-where"},F(t.address),t.size?`, ${M(t.size)}`:"");return u("li",{class:t.now?"fv-card fv-now":"fv-card",data:{dll:t.dll}},u("button",{type:"button",title:`ret\
ry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},u("span",{class:"fv-round"},String(t.number))," ",u("b",{},V(t.name,28))," ",u("span",{class:"\
fv-block"},t.said)," ",n))}function kd(e,t,n){let{name:o,base:s,size:r}=e.data.dlls[t],a=e.store.tables.places.standing[t],i=e.store.words().dll===t;return u("l\
i",{class:i?"fv-card fv-now":"fv-card",data:{dll:t,standing:a}},u("button",{type:"button",title:`select ${o}`,onclick:()=>e.select({dll:t})},u("span",{class:"fv\
-round","aria-hidden":"true"},e.themes.light.links[a]?.sign??"–")," ",u("b",{},V(o,28))," ",u("span",{class:"fv-block"},n)," ",u("span",{class:"fv-where"},F(s),
`, ${M(r)}`)))}function vd(e,t){let{store:n,data:o}=e,r=u("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=u("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((f,p)=>[f.name,p])),c="",l=z(()=>{let f=r.lastElementChild;if(!f)return;let p=f.offsetTop+f.offsetHeight;(p>t.scrollTop+t.clientHeight||
f.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function d(){let f=wd(n.tables,n.words().kind,i),p=JSON.stringify(f);if(p===c)return;c=p,r.replaceChildren(
...f.map(g=>yd(e,g))),r.hidden=!f.length;let h=Ys(o);a.textContent=f.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=f.length?Od(f.length-1,o.retries):h),l()}return{list:r,idle:a,tell:d,follow:l}}function $d(e){let{store:t,data:n}=e,o=u("h3",{},"He\
ld by the child at this step"),s=u("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=Ks(n);function a(){let{standing:i}=t.tables.places,
c=n.dlls.map((p,h)=>h).filter(p=>n.dlls[p].kind==="load"),l=c.filter(p=>i[p]!=="not yet"),d=(c.length>Gs?l:c).slice(0,Gs),f=p=>xd(r.get(p)??[],i[p],t.step);s.replaceChildren(
...d.map(p=>kd(e,p,f(p))),...c.length>d.length?[u("li",{class:"fv-none"},`and ${c.length-d.length} more`)]:[]),o.hidden=s.hidden=!c.length}return{head:o,list:s,
tell:a,renew(){r=Ks(n)}}}function Sd(e,t){let n=vd(e,t),o=$d(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[...n.list.children,
...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),{name:"recursion",update:r,
pick:s,resize:n.follow,renew(){o.renew(),r()}}}function Od(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function Ys(e,t){let n=e.tableNames.
indexOf("frames");return e.changes.some(o=>o.some(([s])=>s===n))||t?.size==="wide"&&e.dlls.some(o=>o.kind==="load")?"":"not used by this fork"}_({name:"recursio\
n",title:"Recursion",scrolls:!0,make:Sd,unused:Ys});function Vs({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function Js({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),d=a?26:Math.min(Math.max(l-3,2),8);return e.map((f,p)=>{let h=(t[p]??0)*l+4,m=f*i+8/2;return{
left:m,right:m+c,top:h-d/2,bottom:h+d/2}})}function Zs(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function Qs(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],d=c?30*.7:((l[0]??0)-(i[0]??0))/2,f=[i[0],i[1],l[0],l[1],(i[0]??0)+d,i[1],
c?(l[0]??0)+d:(l[0]??0)-d,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(f[h]??0))}),n}var Md=["unvisited","visited","appended"];function Ed(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function Ld({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function Ad({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function _d(e,t){let n=(o,s)=>P(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function Td(e,t){let n=Ue(t),o=Xe(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var rt=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),qt=({data:e,store:t})=>Vs(e.sorting,t.tables.cycles.x.length>0);function Cd(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=qt(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=Js(s,t.data.sorting,c,l,i);let d=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),f=(m,g)=>d.get(`${m}/${g}`);o("e\
dges",Qs(r,f));let p=m=>a.x.map((g,w)=>f(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function er({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>H(c,or(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",d=r.standing[c]==="blocked"?"✗ ":"",f=t[c];return f?le(l+d+s.name[c],f.right-f.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var or=e=>Math.max(e.type?.label??12,12);function tr(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=qt(t),i=s.x.map((p,h)=>h);for(let p of Md){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{...rt(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>Ed(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),d=i.filter(p=>r.standing[p]===
"blocked");o("node current",rt(e,c)),o("node blocked",rt(e,d));let f=`${or(t)}px`;for(let p of["names","names now","cycle names"])P(n.get(p).glyph,{text_font_size:f});
o("names",er(e,a?l:[],"normal")),o("names now",er(e,a?c:[],"bold"))}function nr(e){let t=e.ui.pickedDll();e.give("node picked",rt(e,t<0?[]:[t]))}function Pd(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>u("li",{data:{dll:s}},e.name[s])))}
function zd({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function Nd(e,t,n,o){let{store:s}=e;ce(o);let r=u("ol",{class:"fv-order","aria-label":"The new list"}),a=u(
"p",{class:"fv-order-said"});t.after(u("div",{class:"fv-under"},a,r));let i=Td(e,n),c=()=>{Pd(s.tables.nodes,r),a.textContent=Ad(e.data)},l=z(()=>{let f=qt(e);o.
el.style.minHeight=`${Math.min(f.height,8e3)}px`,o.el.style.minWidth=`${f.width}px`,Cd(i),tr(i),nr(i)});Ve(t,o,(f,p)=>{let h=Zs(i.boxes,f-o.frame.bbox.left,p-o.
frame.bbox.top);h>=0&&e.select({dll:h})});let d=z(()=>zd(i,t));return Ge(n,l),l(),c(),{name:"sorting",update(f){!f.has("nodes")&&!f.has("places")||(tr(i),f.has(
"nodes")&&(c(),d()))},pick:()=>nr(i),resize:l,renew(){c(),l()},restyle(f){He(n,f),_d(i.renderers,f)},figure:n,view:o}}_({name:"sorting",title:"Order of DLLs",figure:"\
sorting",make:Nd,said:e=>Ld(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});function Se(e,t,n=0){let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=s.lastIndexOf(" ",r),i=a>0&&s.slice(0,a).
trim()?a+1:r;o.push(s.slice(0,i)),s=s.slice(i)}}function at(e){let t=u("span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.
getBoundingClientRect();return t.remove(),n/100||7.3}var Id=24,sr=2,Rd=25,Dd=20;function jd(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=Id;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function Bd(e,t,n){let{functions:o}=e.data.listing,s=u("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=u("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>jd(s,r),c=z(i);function l(d,f,p){let{name:h}=o[d],m=g=>{if(f)return n();t(
d);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return u("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(d,f){let p=f.join();if(a===p)return;a=p;let h=f.length-1;s.replaceChildren(...f.map((m,g)=>l(m,m===
d,g===h))),c()}}}function Wd(e,t){let n=e.length-e.trimStart().length,o=Se(e||" ",t,n+sr),s=`margin-left:${n+sr}ch`,[r,...a]=o,i=a.flatMap(c=>[u("br"),u("span",
{style:s},c)]);return{element:u("li",{},r,...i),rows:o.length}}function Fd(e,t){let{functions:n}=e.data.listing,o=u("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=u("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=pe(o),d=[];return{show(f){if(r===f)return!1;r=f;let p=n[f].lines.
map(h=>Wd(h,c));d=[0];for(let h of p)d.push(d[d.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[f].source,a=null,
l.to(0),!0},mark(f){a?.removeAttribute("aria-current"),a=o.children[f]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(d[f]??0)*p,m=(d[f+1]??0)*
p,g=l.top();h>=g+(f?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let f=Math.floor((o.clientWidth-
Rd)/at(o)),p=Math.max(f,Dd);p!==c&&(r=-1),c=p}}}function Hd(e,t){let n=a=>{s.show(a)&&o.forget()},o=Bd(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=Fd(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}_({name:"algorithm",title:"Code",make:Hd});function rr(e){let t=y("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await Xd(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function Xd(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=u("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var Ud=6,Gd=18,Kd=2,qd=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function Yt(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=qd(t,n);if(!a){let d=Se(
r,o,2);return{pieces:d,answer:"",below:!1,rows:d.length}}let i=o-a.length-Kd,c=r.length>i&&i<Gd,l=Se(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function Vt({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,d]=t[c]??["",!1],f=Yt(i,l,d,n),p={row:c,step:a,text:i,failed:d,
...f,top:s,high:f.rows*o.row+Ud};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function ar(e,t){let n=u("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=Yt(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(u("span",{class:"fv-asked"},r.join("")),u("span",{class:"fv-ans\
wer"},a))}}}var ir=4,Yd=25,Vd=12,Jd=300;function cr(e,t,n,o){let s=0,r=60,a=pe(t,o),i=Vt(e.data,r,e.type),c=()=>i.height>s?i.wholeFrom(i.height-s):0;function l(f){a.to(Math.
min(f,c()))}function d(){i=Vt(e.data,r,e.type),n.style.height=`${i.height>s?c()+s:i.height}px`}return{lay:d,lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,
a.measure(),t.clientWidth){let f=Math.floor((t.clientWidth-Yd)/at(t));r=Math.max(f,Vd)}d()},range(){let f=a.top(),p=Math.max(i.at(f)-ir,0),h=i.at(f+(s||Jd))+ir;
return[p,Math.min(h+1,i.lines.length)]},showAround(f){let p=i.lines[f.row-1]??f,h=i.lines[f.row+1]??f,m=h.top+h.high,g=a.top();if(p.top>=g&&m<=g+s)return;let w=[
p,f].find(({top:b})=>m-b<=s)??f;l(w===f?f.top:Math.min(i.wholeFrom(m-s),p.top))},show({top:f,high:p}){let h=a.top();f<h&&l(f),f+p>h+s&&l(f+p-s)}}}function Zd(e,t){let{store:n,data:o}=e,{list:s,space:r}=Qd(t);e.heads.get("calls")?.more?.append(rr(o));let a=cr(e,s,r,()=>d()),i=()=>ef(o.calls,n.step),c=ar(e,
()=>a.lines()[i()]??null),l=-1;function d(){let[g,w]=a.range(),b=a.lines(),x=i(),k=e.pickedDll(),E=b.slice(g,w).map(L=>tf(e,L,{now:L.row===x,chosen:L.row===l,count:b.
length,picked:k>=0&&n.words(L.step).dll===k}));r.replaceChildren(...E);let O=l<0?x:l;g<=O&&O<w?s.setAttribute("aria-activedescendant",`${e.mine}call-${O}`):s.removeAttribute(
"aria-activedescendant"),c.draw(a.columns())}function f(){l=-1;let g=a.lines()[Math.max(i(),0)];g&&a.showAround(g),d()}function p(g){let w=a.lines();l=Math.min(
Math.max((l<0?i():l)+g,0),w.length-1),w[l]&&a.show(w[l]),d()}of(s,{choose:p,go:e.go,chosen:()=>a.lines()[l]?.step??-1});let h=g=>()=>{g(),f()},m=h(a.lay);return m(),
{name:"calls",update:f,unseen:()=>c.draw(a.columns()),pick:d,resize:h(a.measure),renew:m}}function Qd(e){let t=u("div",{class:"fv-rows"}),n=u("div",{class:"fv-c\
alls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose one, enter goes there"},t);return e.append(n),{list:n,space:t}}function ef(e,t){let n=0,
o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function tf(e,t,n){let{step:o}=e.store,s=["fv-call",t.step>o&&"fv-future",n.now&&t.step===o&&
"fv-now",n.picked&&"fv-picked",n.chosen&&"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"];return u("div",{class:s.filter(Boolean).join(" "),id:`${e.mine}ca\
ll-${t.row}`,role:"option",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top\
:${t.top}px;height:${t.high}px`,data:{step:t.step,row:t.row}},...nf(t))}function nf(e){let t=u("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[u("br"),n]:
[n]));return e.answer?[t,u("span",{class:"fv-answer"},e.answer)]:[t]}function of(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(
Number(o.dataset.step))}),e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.
chosen()>=0)t.go(t.chosen());else return;n.preventDefault(),n.stopPropagation()})}_({name:"calls",title:"Calls of Windows",make:Zd});var lr=null;function dr(){if(lr)return lr;if(typeof forkvizBokeh>"u")throw new Error("BokehJS is missing");return forkvizBokeh}function fr(e){return e.getRootNode().activeElement??null}function Z(e){let t=fr(e);return t&&e.contains(t)?t:null}function Oe(e){let t=fr(e);return!t||t===document.
body}function ur(e){let t=Z(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:sf(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function sf({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function Me(e,t){if(!t||!(Oe(e)||
Z(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function it(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}var rf=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],af=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function q(e){return u("dl",{},...e.flatMap(([t,n])=>[u("dt",{},t),u("dd",{},n)]))}var Jt=e=>u("ul",{},...e.map(t=>u("li",{},...Array.isArray(t)?t:[t]))),
Ee=e=>u("p",{},e);function cf(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[me(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[u("h3",{},"Regions"),Jt([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),u("h3",
{},"Where a DLL is in the child"),Jt(s)]}function lf(e){let t=e.data.help.marks.map(([n,o,s])=>[u("span",{class:"fv-help-mark"},qe(n),o),s]);return[Ee("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),q(t)]}function df({data:e}){let t=Object.
entries(e.phaseNames??{}).map(([n,o])=>[C(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[Ee(`As under the policy ${e.policy}, in the order \
of a successful fork.`),q(t)]}function ff({data:e}){let t=new Map(e.switches);return[Ee("A switch turns a part of a policy on or off: the name of a policy may b\
e followed by +topsort or -topsort. Marked ✓: on in this fork."),q(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function uf({data:e}){return[Ee("\
In a notebook the fork can be changed and run again: move a DLL or change its size, turn a switch, take a place in the child, or add a fault. The view stays whe\
re it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),u("h3",{},"Faults"),q(e.help.faults)]}function pf(e,t,n){let o=a=>q(a.
map(([,i,c])=>[u("kbd",{},i),c])),{data:s}=e,r=[...af,...zo];return{keys:["Keys",[o(t()),...s.still?[]:[u("h3",{},"While you present"),o(n())],u("h3",{},"Mouse"),
Jt(r)]],...s.still?{}:{timeline:["Timeline",lf(e)]},map:["Map",cf(e)],...s.still?{}:{phases:["Phases",df(e)],policies:["Policies",[Ee("Each policy is the fork m\
achinery of one period."),q(s.help.policies)]],switches:["Switches",ff(e)],whatif:["What if",uf(e)]},find:["Find",[q(rf.map(([a,i])=>[u("code",{},a),i]))]],glossary:[
"Glossary",[q(s.glossary.map(([a,i],c)=>[u("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},a),i]))]]}}function pr(e,t,n){let o=null;function s(a){let i=o?.
querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}function r(){let a=Object.entries(pf(e,t,n)),i=a.map(
([c,[l]])=>u("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=u("dialog",{class:"fv-help","aria-label":"Help"},u("header",{},u("nav",
{"aria-label":"Parts of the help"},...i),y("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Close",class:"fv-icon"})),u("div",{class:"fv-help-body",
tabindex:0},...a.map(([c,[l,d]])=>u("section",{},u("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...d)))),e.root.append(o)}return{get open(){return!!o?.open},toggle(a){
if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&s(a)}}}function hf(e){let{store:t,lecture:n}=e;return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page U\
p, shift+n","previous decision",n.back],[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.
go(t.step-1)],...e.sides?[]:mf(n)]}var mf=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what \
happens next",e.reveal]];function gf(e,t){let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).
map(Number).sort((i,c)=>i-c);return[["ArrowLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork\
, the next real step",()=>e.forward()],["PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],
["Home","Home","first step",()=>e.go(0)],["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(
s(o.decisions))],["N","shift+n","previous decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",
()=>e.go(r(o.failures))],["c","c","next step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(
r(e.pickedSteps()))],["m","m","next note of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous \
DLL",()=>e.selectNext(-1)],["g","g","go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−",
"zoom out",()=>e.space?.zoomBy(1/.6)],["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold the\
m again",()=>e.space?.unfold?.()],["/","/","find regions",()=>e.search?.focus()],["w","w","what if: change the fork and run it again (in a notebook)",()=>e.whatIf()],
...e.moreKeys?[]:wf(e),["t","t","light or dark",()=>e.toggleTheme()],["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the pres\
entation",()=>e.select(null)]]}var wf=e=>[["p","p","present: the map and the words alone, large; again leaves",()=>e.present()]];function hr(e){let t=hf(e),n=pr(
e,()=>o,()=>t),o=[...e.moreKeys??[],...gf(e,()=>n.toggle())],s=new Map(o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(d=>[d,l])));function a({key:c,
shiftKey:l}){let d=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.lecture.active&&r.get(d)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||
n.open)return;let l=c.composedPath?.()[0]??c.target;if(it(c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let d=a(c);d&&(c.preventDefault(),
c.stopPropagation(),e.guard(d))}return{onKey:i,help:n.toggle,press:c=>s.get(c)?.()}}function mr(e){let t=u("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},u("option",{value:"decisions"},"Decisions"),u("option",{value:"all"},"All steps")),n=u("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>u("option",{value:o},s)));return{pace:t,speed:n}}var bf=["decisions","all"],xf=[.5,1,2],yf={decisions:1800,all:350},kf=new Set(["decision","failure","done"]);function Zt(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>kf.has(e[s])||n.has(s)||s===o)}function Le(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function gr(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&bf.includes(n.policy)?n.policy:"decisions",a=n.speed&&xf.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):Zt(o.tables.ticks.mark,Le(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(d,yf[r]/a)}function d(){o.step<o.last&&e.go(c()),
o.step<o.last?l():f()}function f(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:f,toggle(){
return i?f():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function vf({store:e,data:t}){let n=()=>t.still?[]:Zt(e.tables.ticks.mark,Le(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...Le(t),-1)<0?e.last:Math.max(...Le(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function wr(e,t,n){
let o=vf(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...$f(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function $f(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(f){a=!0;try{e.go(f)}finally{a=!1}s()}function c(f){f!==void 0&&(Object.assign(t,{asked:f,
covered:t.predicting}),i(t.covered?Math.max(f-1,0):f))}function l(){let{step:f}=e.store,p=t.predicting&&o()&&n.has(f);Object.assign(t,{asked:f,covered:p}),s()}function d(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let f=n.after(r());f===void 0&&!t.covered?e.forward():c(f)},back:()=>c(n.before(r())),reveal:d,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?d():s()},moved(){!a&&o()&&l()},turned:l}}function br({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}var Sf=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
Qt=["leave","predict","present","theme","help"],Of=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],Mf={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...Qt]},xr=["back","next","wher\
e","predict","present"];function yr(e,t,n,o){let s="",r=i=>[e.size,e.tall,i,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.places,l=!!e.layout?.
presenting,d=r(l);if(!c||d===s&&!i||!e.root.isConnected)return;let f=ur(e.root),p=Sf.filter(k=>o[k]),h=!l&&["wide","middle"].includes(e.size),m=new Set(l?p.filter(
k=>!xr.includes(k)):Mf[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let k of p)(m.has(k)?n.room:h&&Qt.includes(k)?
c:t).append(o[k]);(h?c:t).append(n.element)})();for(let k of Of){if(t.scrollWidth<=t.clientWidth+1)break;!o[k]||m.has(k)||l&&xr.includes(k)||(m.add(k),n.room.append(
o[k]))}let w=[...Qt.map(k=>o[k]),n.element].filter(Boolean),b=w.find(k=>k.parentNode===t&&!k.hidden);for(let k of w)k.classList.toggle("fv-apart",k===b);e.tall===
"high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(l),Me(e.root,f)}return{fit:a}}var Ef="Copied";function kr(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=u("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=y("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(d,f){let p=o(d),h=await ze(p);a.textContent=h?Ef:
s;let m=f.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",Lf(p),` ${m}`),h||Af(e.alert.element)}}}function Lf(e){return u("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function Af(e){let t=e.querySelector("input");t?.focus(),t?.select()}function vr(e){let t=u("div",{class:"fv-menu-room"}),n=y("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=u("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=y("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(Y("more"));let r=u("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function Sr(e){let{data:t,store:n,host:o}=e,s=gr(e,()=>c.tell(),o.keep?.playing),r=u("output",{class:"fv-number","aria-live":"off"}),a=u("span",{class:"fv-phase\
-said"}),i=Cf(e),c=Pf(s),l=zf(e),d=Nf(e);e.tools.find=u("div",{class:"fv-find",role:"search"});let f=u("div",{class:"fv-bar",role:"toolbar","aria-label":"Steppi\
ng"}),p=vr(e),h=u("span",{class:"fv-stands"},r,a),m={...i,...c.elements,where:h,find:e.tools.find,...l.elements,...d},g=yr(e,f,p,m),w=!1;function b(x){w=!!x,r.style.
minWidth=`${8+2*String(n.last).length}ch`,r.replaceChildren("Step ",u("b",{},String(n.step)),` of ${n.last}`),a.textContent=C(t,n.words().phase),i.first.disabled=
i.back.disabled=n.step===0,i.next.disabled=i.last.disabled=n.step===n.last,w&&(i.next.disabled=!1),Tf(e,{number:r,waited:w,...i,...d}),c.tell()}return e.fit=g.fit,
{element:f,tell:b,menu:p,play:()=>s.toggle(),renew:()=>b(w),reset:l.reset,linked:(x,k)=>l.linked?.(x,k),fill(){let x=[...Object.values(i),...Object.values(c.elements),
h];if(t.still)for(let k of x)k.hidden=!0;e.places.player.append(f),g.fit()},keep:()=>s.keep(),close(){s.close(),p.close()}}}var en=["Previous step (left arrow)",
"Next step (right arrow)"],_f=["Previous decision (Page Up)","Next decision (Page Down)"];function $r(e,t){e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}
function Tf({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&!e.still;c.hidden=!l;let[d,f]=l?_f:en;if($r(a,d),$r(
i,f),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=br(p,n.step,o==="phone"),a.disabled=p.number===
0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function Ae(e,t,n,o=e){let s=y(e,"",t,n,{class:"fv-icon","aria-label":t});return s.append(Y(o)),s}function Cf(e){
let{store:t}=e;return{first:Ae("first","First step (Home)",()=>e.go(0)),back:Ae("back",en[0],()=>e.lecture.active?e.lecture.back():e.go(t.step-1)),next:Ae("next",
en[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:Ae("last","Last step (End)",()=>e.go(t.last))}}function Pf(e){let t=y("play","","Play, or stop (sp\
ace)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=mr(e);return{elements:{play:t,pace:n,speed:o},tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==
s&&t.replaceChildren(Y(e.playing?"stop":"play"),u("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",s),n.value=e.policy,o.value=String(e.speed)}}}function zf(e){
let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=u("select",{"aria-label":"Policy",title:"Under which policy the for\
k runs",data:{do:"policy"},onchange:f=>e.ask({kind:"policy",name:f.target.value})},...t.policies.map(f=>u("option",{value:f,selected:f===t.policy},f))),s=u("sel\
ect",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:f=>e.ask({kind:"scenario",number:f.target.selectedIndex})},...t.scenarios.
map((f,p)=>u("option",{value:p,selected:p===t.scenario},V(f,40)))),r=t.still?"Write one file to look at in any browser; it opens here":"Write one file to step t\
hrough in any browser; it opens here",a={export:y("export","Export",r,()=>e.ask({kind:"export",step:e.store.step}))},i=y("what-if","What if…","Change the fork\
 and run it again (w)",()=>e.whatIf()),c=kr(e),l=c?{link:c.element}:{};return{elements:t.still?a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,
...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function Nf(e){let{host:t}=e,n=y("present","Present","The map and the words alone, la\
rge (p; Esc leaves)",()=>e.present()),o=y("predict","Predict","Cover what happens next until you ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false",
"aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:y("leave","↩ why it fails","back to the diagnosis",t.leave)}:{},predict:o,present:n,theme:Ae("the\
me","Light or dark (t)",()=>e.toggleTheme()),help:y("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function Or(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(d,f={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:d,...f})}}let a=If(n(),r,s?.what),i=jf(s?.values??!0),c=u("section",{class:"fv-live","aria-label":"Live processes"},i.standing,Rf(
a),i.told,i.values);e.places.live.append(c);function l(){let d=c.contains(Z(e.root))||Oe(e.root),{standing:f,intact:p}=n();c.dataset.standing=f==="done"&&!p?"fa\
iled":f,i.show(n()),Df(a,n()),d&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function If({breaks:e},t,n){let o=e.map(([i,c])=>u("option",{value:i,selected:i===n},c)),s=u("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=u("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>y(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:y("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function Rf({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return u("div",{class:"fv-live-tools"},e,t,n,u("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,u("span",{class:"fv-break"},r,a),i,c)}function Df(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:d,again:f}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=d.disabled=!n,f.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function jf(e){let t=u("p",{class:"fv-standing",role:"status"}),n=u("div"),o=u("summary"),s=u("tbody"),a=u("tr",{},...["value","before","par\
ent","child"].map(c=>u("th",{scope:"col"},c))),i=u("details",{open:e},o,u("table",{},u("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
u("b",{},`${Bf(c)} ${c.title}`),u("span",{},c.who)),n.replaceChildren(...c.told.map(l=>u("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(Wf))}}}function Bf({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function Wf([e,t,...n]){
let o=n.map(s=>u("td",{class:s===t||s==="–"?null:"fv-other"},s));return u("tr",{},u("th",{scope:"row"},e),u("td",{},t),...o)}var tn=690,Ff=400,Hf=1e3,Mr=100;function Er(e){let t=u("section",{class:"fv-sheet","aria-hidden":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.
parts)s.makeUp?.();Xf(e),t.replaceChildren(...Uf(e),...Kf(e.data.said),...qf(e.data.calls))}let o=()=>e.colours.onPaper(!1);return window.addEventListener("befo\
reprint",n),window.addEventListener("afterprint",o),{name:"print",fill:n,close(){window.removeEventListener("beforeprint",n),window.removeEventListener("afterpr\
int",o)}}}function Xf({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.space,r=n||parseFloat(s.width)||tn,a=o||parseFloat(s.height)||tn,i=Math.min(
1,tn/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.round((i-1)*a)}px`};for(let[l,d]of Object.entries(c))e.style.setProperty(`--\
print-${l}`,d)}function nn(e,t){return e>0?[u("p",{},`and ${e} more ${t}`)]:[]}function Uf({data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set(
[...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,Ff),r=["step","phase","what","why"].map(a=>u("th",{},a));return[u("h2",{},`Decisions and fail\
ures of the ${t.last+1} steps`),u("table",{},u("thead",{},u("tr",{},...r)),u("tbody",{},...s.map(a=>Gf(t,a,e.notes?.[a])))),...nn(o.length-s.length,"steps")]}function Gf(e,t,n){
let o=e.words(t),s=e.read(t)?.place;return u("tr",{},u("td",{},String(t)),u("td",{},o.phase),u("td",{},o.what,s?u("small",{},` (${s})`):null,n?u("em",{},` ✎ ${n}`):
null),u("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function Kf(e){return e.flatMap(([,t,n,o])=>[u("h2",{},t),u("ul",{},...n.slice(0,Mr).map(s=>u("li",
{},s))),...nn(n.length+o-Mr,"of them")])}function qf(e){let t=e.slice(0,Hf);return[u("h2",{},"Calls"),u("pre",{},t.map(([,n])=>n).join(`
`)),...nn(e.length-t.length,"calls")]}var Lr=120,Yf={"":0n,k:10n,m:20n,g:30n,t:40n},Vf=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function _r(e){let t=Array.from(e);
if(t.length>Te){let o=`the query is longer than ${Te} characters`;throw ct(o,"",Te+1,"")}let n=[];for(let{raw:o,position:s,open:r}of Zf(t)){if(r)throw ct("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===mt)throw ct(`more than ${mt} terms`,o,s,"");n.push(Qf(o,s))}return{text:e,terms:n,wantsFree:n.some(Jf)}}function Jf({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function lt(e){let t=Array.from(e);return t.slice(0,Lr).join("").replace(
/[\r\n]+$/,"").replace(Vf,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>Lr?"…":"")}function Q(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var Tr=()=>Q("quotes enclose a whole value",'name~"my dll"');function ct(e,t,n,o){
let s=lt(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function Zf(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||xn.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function Qf(e,t){
try{return eu(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:ct(o,e,t,s??"")}}function eu(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw Q("o\
ne '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...tu(n),negated:t}}function tu(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:Pr(e)}:{field:"name",sign:"~",value:Cr(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return nu(e.slice(0,t),o,e.slice(t+o.length))}function nu(e,t,n){if(t==='"')throw Tr();let o=e.toLowerCase();if(!Object.hasOwn(
ge,o)){let r=Object.keys(ge).join(", ");throw Q(`no field is called '${lt(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=ge[o];
if(!s.includes(t))throw Q(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw Q("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:ou(
o,Cr(n))}}function ou(e,t){let{signs:n,choices:o}=ge[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return Pr(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${lt(t)}'`;throw Q(r,`it is one of ${o.join(", ")}`)}return s}function Cr(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw Tr()}function Pr(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<Yf[s.toLowerCase()];
if(r<1n<<64n)return r}throw Q(`'${lt(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function zr(e,t){return e.
terms.every(n=>su(n,t)!==n.negated)}function su({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:Ar(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return ru(o.name.toLowerCase(),t,n);case"protect":return au(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function Ar(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function ru(e,t,n){
return t==="~"?e.includes(n):e===n||iu(e)===n}function au(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function iu(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var cu={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},lu="forkviz show --find lists free runs, if it is known that no row is missing";function Nr(e){
let t=u("span",{class:"fv-status",role:"status"}),n=u("input",cu),o=y("found-previous","▲","previous found (shift+Enter)",()=>d(-1)),s=y("found-next","▼","n\
ext found (Enter)",()=>d(1)),r=null,a=[],i=-1;function c(){a=r?fu(e.store,r):[],l(),e.space.pick()}function l(){t.classList.remove("fv-wrong"),t.title=r?.wantsFree?
lu:"",t.textContent=r?uu(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function d(p){if(!a.length)return;let h=p>0?0:a.length-1;i=i<0?h:(i+p+
a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space.reveal([[w[g],b[g]]]),l()}function f(){i=-1;let{query:p,wrong:h}=pu(
n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",f),n.addEventListener("keydown",p=>hu(
p,n,d,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),du(n,{look:c,rows:()=>a,asked:()=>r!==null})}function du(e,{look:t,rows:n,asked:o}){return{name:"fin\
d",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function fu(e,t){return[
"parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&zr(t,e.region(n,o))).map(o=>[n,o]))}function uu(e,t,n){return e?`${t<0?"":`${t+1} of `}${e}\
 found`:n?"free runs are not listed here":"none found"}function pu(e){try{return{query:e.trim()?_r(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,
wrong:{what:n??o,message:o}}}}function hu(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),
o();else return;e.preventDefault(),e.stopPropagation()}var on=65536,Ir=4096;function Rr(e,t){let n=e.panes.space,o=u("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null;function a(l){if(!e.space||!(s||l.
shiftKey)||l.button!==0)return;let d=e.space.at(l.clientX,l.clientY);d?.who==="child"&&(r={address:d.address,y:l.clientY},l.stopPropagation(),l.preventDefault())}
function i(l){if(!r)return;l.stopPropagation();let d=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,l.clientY)-d.top}px`,o.style.height=`${Math.
abs(l.clientY-r.y)}px`}function c(l){if(!r)return;l.stopPropagation();let d=e.space.at(l.clientX,l.clientY)??r,[f,p]=[r.address,d.address].sort((m,g)=>m-g);r=null,
o.hidden=!0;let h=Math.floor(f/on)*on;t(h,Math.max(Math.ceil((p-h)/Ir)*Ir,on))}return n.addEventListener("pointerdown",a,{capture:!0}),n.addEventListener("point\
ermove",i,{capture:!0}),n.addEventListener("pointerup",c,{capture:!0}),{toggle(){return s=!s,s}}}function sn(e,t){let n=o=>typeof o=="number"?$(o):o;return{edit:"\
occupy",start:n(e),size:n(t),name:"what if"}}function jr(e,t){let{data:n}=e,o=c=>t({kind:"edit",edit:c}),s=gu(n,o),r=u("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},u("h2",{},"What if…"),
y("close-what-if","✕","close (w)",()=>a()),s.element,wu(n,o),bu(e,o),xu(n,o),yu(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("\
keydown",l=>{let{key:d}=l,{name:f}=c;d==="Enter"&&s.commit(f),l.stopPropagation()});ne(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.
focus():s.which.focus()}function i({open:c,values:l}){s.choose(l.dll),mu(Dr(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,
keep(){let c=Dr(r).map(({name:d,value:f})=>[d,f]),l=Object.fromEntries(c.filter(([d,f])=>!s.knows(d,f)));return{open:!r.hidden,values:l}}}}function X(e,t){return u(
"label",{},u("span",{},e),t)}function ee(e,t,n={}){return u("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function dt(e,t,n){
let o=t.map(s=>u("option",{value:s,selected:s===n},s));return u("select",{name:e},...o)}function _e(e,...t){return u("fieldset",{},u("legend",{},e),...t)}function Dr(e){
return[...e.querySelectorAll("[name]")]}function mu(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.
options]:null;(!r||r.some(a=>a.value===s))&&(o.value=s)}}function gu({dlls:e},t){let n=e.map(({name:f})=>f),o=dt("dll",n),s=["base","preferred","size"],r={base:ee(
"base",""),preferred:ee("preferred",""),size:ee("size","")},a={};function i(){let f=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=f?$(f[p]):""}
function c(f){let p=s.find(h=>h===f);!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let f of s)
r[f].addEventListener("change",()=>c(f));i();let l={base:"base",preferred:"prefers",size:"size"},d=s.map(f=>X(l[f],r[f]));return{element:_e("A DLL",X("name",o),
...d),which:o,commit:c,choose(f){n.includes(f)&&(o.value=f),i()},knows:(f,p)=>a[f]===p}}function wu({switches:e},t){let n=e.map(([o,s])=>{let a=u("input",{type:"\
checkbox",checked:s,onchange:i=>t({edit:"switch",name:o,on:i.target.checked})});return u("label",{class:"fv-switch"},a,o)});return _e("Switches",...n)}function bu(e,t){
let n=ee("start","0x"),o=ee("much","0x10000"),s=Rr(e,(c,l)=>t(sn(c,l))),a=y("occupy-mouse","with the mouse","then drag over the child's column; or shift and dra\
g at any time",()=>a.setAttribute("aria-pressed",String(s.toggle()))),i=y("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(
sn(n.value,o.value)));return _e("Take a place in the child",X("at",n),X("size",o),i,a)}function xu({faults:e,phases:t,dlls:n},o){let s=dt("fault",e),r=dt("phase",
t,"C3"),a=ee("at","",{placeholder:"anywhere"}),i=ee("extent","0x10000"),c=dt("of",["",...n.map(({name:d})=>d)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,
size:i.value,...c.value?{dll:c.value}:{},...a.value.trim()?{start:a.value}:{}});return _e("A fault",X("kind",s),X("phase",r),X("DLL",c),X("at",a),X("size",i),y(
"strike","let this fault happen in the fork","the fork runs again with it",l))}function yu({edits:e},t){let n=!e.length,o=e.map(s=>u("li",{},s));return _e(n?"No\
thing changed yet":`Changed (${e.length})`,u("ol",{class:"fv-edits","aria-label":"What was changed"},...o),y("undo","undo","undo the last change",()=>t({kind:"u\
ndo"}),{disabled:n}),y("reset-edits","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}var Br="Why the fork fails, and what to do";function Wr(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=u("section",{class:"\
fv-cause-whole","aria-label":Br,hidden:!0}),s=u("div",{class:"fd-inside"}),r=y("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=We(s,t.diagnosis,{level:2,layout:"narrow",comparing:(d,f)=>At(e,f)}),a.lay(),r.focus({preventScroll:!0})}return o.append(u(
"p",{class:"fv-cause-head"},u("b",{},Br),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var rn="|";function Ur(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>Gr(r.at(-1)),i=()=>r.map(f=>ft(n,f)).join(rn);function c(f){r=f,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(f,p=!1){let h=typeof f=="string"?Su(n,f):f&&f.dll!==-1?[f]:[];c(p&&h.length?ku(n,r,h):h)}function d(f){let p=n.dlls.
length,h=f>0?0:p-1;p&&l({dll:a()<0?h:(a()+f+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>Fr(e.store,r),pickedSteps:()=>$u(
e,a()),selectedSpans:()=>vu(e.store,Fr(e.store,r)),select:l,selectNext:d,selectRow:(f,p,h=!1)=>l(Hr(e.store,f,p),h),selectRows(f){let p=f.map(([h,m])=>Hr(e.store,
h,m));c([...new Map(p.map(h=>[ft(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function ku(e,t,n){let o=n.map(r=>ft(e,r)),s=t.filter(r=>!o.includes(ft(
e,r)));return s.length<t.length?s:[...s,...n]}function Fr(e,t){if(!t.length)return[];let n=new Set(t.map(Gr)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function vu(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function $u({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function Hr(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var Gr=e=>e&&"dll"in e?e.dll:-1;function ft(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${$(t.start)}`}function Su(e,t){let n=Xr(e,t);
return n?[n]:t.split(rn).flatMap(o=>Xr(e,o)??[])}function Xr(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(rn)?null:{who:o,start:Number(s)}}var Ou=["shown","windows","stays"],Mu=yn.parent.filter(e=>!Ou.includes(e));function Kr(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)Eu(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>Lu(e,o),read:(o=t)=>Au(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??_u(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>Tu(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function Eu({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,d,f]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?d:f;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function Lu({strings:e,words:t},n){
let[o,s,r,a,i,c,l,d,f]=t[n];return{phase:o,kind:c,dll:f,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[d],facts:i.map(p=>e[p])}}function Au({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function _u(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function Tu({tables:e},t,n){let o=e[t],s={who:t};for(let r of Mu)s[r]=o[r][n];return s}function Cu(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s)}var qr=()=>window.matchMedia?.("(prefers-color-scheme: dark)");function Pu(){
let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.vscodeThemeKind.includes(
"dark")?"dark":"light":qr()?.matches?"dark":"light"}function zu(e){let t=qr(),n=new MutationObserver(e);return n.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.("change",e)}}function Yr(e,t){let n=t||
"",o=!1,s=()=>o?"light":n||Pu();function r(){let i=e.themes[s()];e.root.dataset.theme=s(),Cu(e.root,i),e.restyle(i),o||e.host.onTheme?.(s())}let a=zu(()=>{n||r()});
return{get:()=>e.themes[s()],apply:r,name:s,toggle(){n=s()==="dark"?"light":"dark",r()},onPaper(i){o!==i&&(o=i,r())},close:a}}function Vr(){let e=u("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(y("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(u("b",{},"Error: "),s,u("br"),r)}return{element:e,
hide:t,complain:o,message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof Error?r.message:String(r);o(a,"The explorer sti\
ll works; load it again if what it shows is wrong.")}}}}var Nu=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],Iu=[[700,"high"],[560,"low"],[0,"least"]],Ru={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},Du={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:19,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},Jr=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],Zr=e=>Jr(Nu,e),Qr=e=>Jr(
Iu,e),ut=(e,t=!1)=>(t?Du:Ru)[e];function ea(e,t,n,o){let s=Kr(t),r=Vr(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:ut("middle"),search:null,asks:null,live:null,cause:null,byBase:ju(t),...Wu(t),theme:()=>i.colours.get(),toggleTheme:()=>i.
colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>i.asks?.toggle(),full:c=>i.layout.full(
c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...Bu(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=Ur(i,a),Object.assign(i,i.picked.forUi),i.colours=Yr(i,n.keep?.theme??n.theme),i}function ju({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function Bu(e,t,n,o,s){function r(i,c=!1){let l=t.step,d=t.go(i);if(!(t.step===l&&!c)){for(let f of n)f.
update?.(d);a(),c||o.onStep?.(t.step)}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();t.step===
t.last&&i?i.step():r(t.step+1)}}}function Wu(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function te({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function R(e,t,n){n?e[t]="true":delete e[t]}var cn="forkviz.layout",Fu=()=>({folded:{},tabs:{},sizes:{},full:""}),an=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function Hu(e){let{folded:t,tabs:n,sizes:o,
full:s}=an(e),r=(i,c)=>Object.fromEntries(Object.entries(an(i)).filter(([,l])=>typeof l===c)),a=Object.entries(an(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function na(e,t){let n=Hu(e??(t?Xu():null));return{choices:n,save(){t&&
ta(n)},forget(){Object.assign(n,Fu()),t&&ta(null)}}}function Xu(){try{return JSON.parse(localStorage.getItem(cn)??"null")}catch{return null}}function ta(e){try{
e?localStorage.setItem(cn,JSON.stringify(e)):localStorage.removeItem(cn)}catch{}}var S=(e,...t)=>({panes:t,weight:e}),j=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),B=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function Uu({unused:e,
height:t}){if(t<440){let o=S(52,"algorithm","calls","sorting","recursion");return B("middle-low",670,S(48,"why"),o)}if(e("recursion")){let o=S(27,"calls","sorti\
ng","recursion");return B("middle-right",670,S(46,"why"),S(27,"algorithm"),o)}let n=j("middle-calls",31,S(316,"recursion"),S(346,"calls","sorting"));return B("m\
iddle-deep",670,S(40,"why"),n,S(29,"algorithm"))}function oa(e){let t=(e.plan??Gu[e.kind==="whole"?e.size:e.kind])(e);return sa(t,e)??j("empty",1)}var Gu={wide:()=>j(
"wide",1,S(760,"space"),B("wide-middle",640,S(36,"why"),S(32,"sorting"),S(32,"recursion")),B("wide-right",488,S(42,"algorithm"),S(24,"calls"),S(34,"said"))),middle:e=>j(
"middle",1,S(586,"space"),Uu(e)),narrow:({height:e})=>j("narrow",1,S(430,"space"),e<330?S(506,"why","algorithm","calls","sorting","recursion"):B("narrow-right",
506,S(50,"why"),S(50,"algorithm","calls","sorting","recursion"))),phone:()=>B("phone",1,S(60,"space"),S(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?B:j)("present",1,S(52,"space"),S(48,"why")),still:({width:e})=>(e<700?B:j)("still",1,S(64,"space"),S(36,"why")),aligned:({width:e})=>B("aligne\
d",1,S(63,"space"),e<560?S(37,"why","calls"):j("aligned-words",37,S(50,"why"),S(50,"calls"))),some({panes:e,width:t}){let n=Ku.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return j("some",1,...n.map(a=>S(1,a)));let[s,...r]=n;return o>1?j("some",1,S(1,s),S(1,...r)):B("some",1,S(1,s),S(1,...r))}},Ku=["\
space","why","recursion","sorting","algorithm","calls"];function sa(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>sa(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(...qu(e.id,o)),s.length?{...e,parts:s}:null}function qu(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...S(1,r),folded:!0}));n.push({...j(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var Yu={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},Vu=[240,110],he=e=>"panes"in e?e.
panes[0]:e.id;function pt(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>Yu[a]??Vu);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map(pt),o=n.reduce((r,a,i)=>r+(ln(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var ra=e=>"panes"in e&&!!e.folded,ln=e=>"panes"in e?void 0:e.fixed;function Ju(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function dn(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>ln(g)??pt(g)[a]),l=r.map(g=>ln(g)===void 0),d=r.filter(
(g,w)=>l[w]).map(g=>n(e,he(g))),f=d.length>0&&d.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?f?n(e,he(g))??0:g.weight:0),h=Ju(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};dn(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!ra(g)&&!ra(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var aa=24;function Zu({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function Qu(e){let t=u("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return ep(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-aa:aa,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function ep(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function tp(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${he(t.parts[n])} and ${he(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function ia(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return Qu({line:a,move(i,c){let{split:l}=a(),
d=Zu(a(),i,c),f=l.parts.map((p,h)=>[he(p),d[h]]);t.sizes[l.id]=Object.fromEntries(f),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),te(l,i.box),tp(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function ca(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=f=>f===n.full;function c({panes:f,folded:p,box:h,key:m},g){let w=f.length>1,b=w?o.draw(m,f,f.some(i)?g:h):
f[0],x=w?o.height():0;for(let k of f){let E=i(k)&&!p,O=E?g:h;te(s[k],{...O,y:O.y+x,height:O.height-x});let{dataset:L}=s[k];R(L,"folded",p),R(L,"tabbed",w),R(L,"\
full",E),R(L,"behind",w&&k!==b);let W=a.get(k);r.get(k)?.tell(p,W?.unused?.(e.data,e)||W?.said?.(e)||"")}}function l(f,p){let h=s[f];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(f)&&m(n.full);R(h.dataset,"away",(g||!m(f))&&!h.hidden)}function d(f,p,{over:h,size:m}){for(let x of Object.
keys(s))R(s[x].dataset,"over",x===h);let g=s[h];if(!g)return;let w=f.find(({panes:x})=>x.includes("why"))?.box??p,b=m==="phone"?0:w.x;te(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(f,p,h){for(let m of f)c(m,p);o.drop(new Set(f.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,f);d(f,p,h)}}}var np={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},op=["algorithm","calls"];function sp(e,t){let[n,o,s]=[...e.children];n.hidden=!1,o.hidden=!0;
let r=e.clientWidth,a=r>0&&n.offsetWidth+s.offsetWidth>r;n.hidden=a,o.hidden=!a,o.value=t}function rp(e,t,n,{shown:o,pick:s}){let r=n.map(f=>u("button",{type:"b\
utton",role:"tab",id:`${e.mine}tab-${f}`,data:{tab:f},"aria-controls":e.panes[f].id,onclick:()=>s(f)})),a=u("div",{class:"fv-tab-list",role:"tablist","aria-labe\
l":"Panes"},...r),i=n.map(f=>u("option",{value:f},e.specs.get(f).title)),c=u("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},
...i),l=u("span",{class:"fv-tabs-end"}),d=u("div",{class:"fv-tabs",data:{key:t}},a,c,l);return d.addEventListener("keydown",f=>{let p={ArrowLeft:-1,ArrowRight:1}[f.
key];if(!p)return;f.preventDefault(),f.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),d}function ap(e,t,n){let o=t.querySelectorAll(
"[role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??np[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),sp(t,n)}function la(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=rp(e,i,c,{shown:()=>r(c),pick(f){t.tabs[c[0]]=f,n()}}),d={element:l,panes:c};return o.set(i,d),e.panes[c[0]].before(l),d}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...op,...c.map(({panes:d})=>d[0])]))t.tabs[l]=i},draw(i,c,l){let d=r(c),{element:f}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return te(f,{...l,height:s()}),ap(e,f,d),d},drop(i){for(let[c,{element:l,panes:d}]of o)if(!i.has(c)){for(let f of d)
e.heads.get(f)?.home();l.remove(),o.delete(c)}}}}function da(e,t){let{host:n}=e,o=na(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,over:""},a=la(e,s,()=>f()),i=ia(t,s,()=>f()),
c=ca(e,t,s,a),l="";function d(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=Zr(h),lp(e,r,m),e.fit?.();let g=oa(cp(e,t,r,s)),w=pa(t),
b=pt(g)[1],x={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:k,separators:E}=dn(g,x,(L,W)=>s.sizes[L.id]?.[W]),O=JSON.stringify([k,x,s.full,s.tabs,r,
p.dataset.tall]);return O===l?!1:(l=O,t.style.height=`${x.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}px`:""),c.place(k,x,
r),i.draw(s.full?[]:E),!0)}function f(){o.save(),d()&&e.resized()}return{lay:d,choices:s,keep:()=>structuredClone(s),get presenting(){return r.presenting},get size(){
return r.size},...ip(e,r,s,a,f),reset(){o.forget(),f()}}}function ip(e,t,n,o,s){let r={present(a){t.presenting=a,R(e.root.dataset,"presenting",a),s()},fold(a,i=!ua(
e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},
over(a){let i=t.size==="wide"&&fa(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus(
{preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;return!0}};return r}function fa({host:e,data:t},{presenting:n}){
return n?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var fn=(e,t)=>e.specs.get(t)?.unused?.(e.data,e)??"";function ua(e,t,n,o){
let s=n.folded[o];return s!==void 0?s:fn(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!fn(e,"recursion")}function cp(e,t,n,o){let s=fa(e,n),r=n.size==="wide"&&s===
"whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{size:n.size,panes:new Set(a),folded:i=>ua(
e,n,o,i),unused:i=>!!fn(e,i),kind:s,plan:e.plan,...pa(t)}}function pa({parentElement:e}){return{width:e?.clientWidth??0,height:e?.clientHeight??0}}function lp(e,{
size:t,presenting:n},o){let{root:s}=e;e.size=s.dataset.size=t,e.tall=s.dataset.tall=Qr(o),e.type=ut(t,n);for(let[r,a]of Object.entries(e.type))s.style.setProperty(
`--type-${r}`,`${a}px`)}function ma(e,t){let{root:n}=e,o=wr(e,()=>t.presenting,s);function s(){let f=Z(n)?.dataset.do==="reveal";R(n.dataset,"covered",o.covered),R(n.dataset,"early",o.
early),f&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&dp(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),ha(n),i()&&document.exitFullscreen().catch(()=>{}),Z(n)?.
dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&t.
presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function d(f){if(!t.presenting||!Oe(n)||n.contains(f.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=f;if(h||m||g)return;f.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||f.preventDefault()}return window.addEventListener("keydown",d,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",d,!0),ha(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function dp(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function ha(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function ga(e){let{root:t,places:n}=e,o=da(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=ma(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&it(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get size(){
return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}var un=50,fp={conflicts:"conflict",caveats:"caveat",notes:"note"};function up(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${fp[n]}${o===1?"":
"s"}`).join(", ")}function pp([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,d=n.length+o,f=s?`${i.length}\
 of ${d}`:d,p=()=>a(c.length+10*un);return u("section",{data:{said:e}},u("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${f})`),u("ul",{},...c.map(h=>u("li",{},h))),
l?y("more-said",`and ${l} more`,"show more of them",p):null,o?u("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function wa(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=u("div"),o=new Map,s=u("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>pp(c,a,o.get(c[0])??un,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:u("div",{class:"fv-caveats"},t>un?s:null,n),
counts:up(e),conflicting:e.some(([a])=>a==="conflicts")}}function ba(e,{name:t,title:n,head:o=!0}){let s=y(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(Y("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=u("span",{class:"f\
v-pane-said"}),a=u("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=u("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",u("b",{},n)," ",r),c=u("span",{class:"fv-pane-more"}),l=u("div",{class:"fv-pane-head"},u("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(d,f,p=!1){i.setAttribute("aria-expanded",String(!d)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":d?"▸":"▾",r.textContent=d?f:""}}}var xa={name:"said",title:"What was assumed",scrolls:!0},ya=["verdict","timeline"];function ka(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=u("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,d=l?c:u("\
div",{class:"fv-body",tabindex:a?0:null});if(!ya.includes(n??"")){let f=ba(e,t);e.heads.set(n,f),c.append(f.element)}return l||c.append(d),e.panes[n??""]=c,e.bodies[n??
""]=d,c}function va(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of ie())e.specs.set(c.name,c),ka(e,c).hidden=!t.has(c.name);let r=e.places=hp(e),a=u("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!ya.includes(c)).map(c=>e.panes[c]));r.main=u("div",{class:"fv-main"},a),r.grid=a,gp(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function hp(e){let t=u(
"div",{class:"fv-more"}),n=u("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:mp(e.data),t),o=u("div",{class:"fv-marks-pl\
ace"}),s=u("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:u("div",{class:"fv-player"}),live:u("div",{class:"fv-live-place"}),legend:u(
"div",{class:"fv-legend"},o,s)}}function mp(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return u("div",{class:"fv-outcome"},u("h1",{},e.title),u("p",{class:t},
n))}function gp(e,t){let{data:n,places:o}=e,s=wa(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(u("span",{title:r},r)),s&&
(ka(e,xa),e.specs.set("said",xa),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",u("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[u("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var wp=0,$a=new WeakMap;async function Sa(e,t,n={}){let o=ea(e,t,n,`f${wp+=1}-`),s=t.panes??ie().map(({name:c})=>c),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
c=>s.includes(c)));$a.set(e,o),o.holds=()=>$a.get(e)===o,o.bar=Sr(o),va(o,a),o.bar.fill(),o.layout=ga(o),o.keys=hr(o),o.store.go(n.keep?.step??n.step??t.opening),
o.layout.lay();for(let c of ie())!c.figure&&a.has(c.name)&&pn(o,await c.make(o,o.bodies[c.name]));let i=bp(o,a);return o.colours.apply(),o.tell(),o.fit(!0),e.addEventListener(
"keydown",o.keys.onKey),Me(e,n.focus),await xp(o,a),o.colours.apply(),o.fit(!0),o.layout.watch(),kp(o),Me(e,n.focus),$p(o,i)}function pn(e,t){t&&e.parts.push(t)}
function bp(e,t){let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&(e.cause=Wr(e),pn(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=Or(e,e.ask)),
o.request&&!o.bare&&!n.still&&(e.asks=jr(e,e.ask)),Er(e)}async function xp(e,t){try{for(let n of ie()){if(!n.figure||!t.has(n.name))continue;let o=e.bodies[n.name];
pn(e,await n.make(e,o,...await yp(e,n.figure,o)))}}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and the c\
alls still work.")}e.space&&(e.search=Nr(e),e.parts.push(e.search))}async function yp(e,t,n){let{embed:o,figures:s}=dr(),r=JSON.parse(JSON.stringify(s[t]).replaceAll(
'"§',`"${e.mine}`)),a=await o.embed_item(r,n),[i]=a.roots??a;return[i.model,i]}function kp(e){let{host:t,root:n}=e,o=t.keep??{};o.range&&e.space&&e.space.show(
o.range);let s=o.selected||t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.dataset.busy,o.cause&&e.cause?.
restore(o.cause)}function vp(e,t,n){let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();for(let a of r)a.renew?.();
for(let a of r)a.pick?.();e.tell(),delete e.root.dataset.busy}function $p(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{ui:e,go:e.go,select:e.
select,complain:a.complain,theme:e.colours,adopt:(c,l)=>vp(e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){return r.written()},message(...c){
delete n.dataset.busy,a.message(...c)},linked(c,l){delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){delete n.dataset.busy,i.reset(),
e.live?.renew(),a.complain(c,l)},keep:()=>({step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),layout:e.layout.keep(),playing:e.
bar.keep(),query:e.tools.find.querySelector("input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>Sp(e,t)}}function Sp(e,t){
let{root:n,parts:o}=e;for(let s of[e.bar,e.layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(0);for(let s of o)s.view&&
(s.view.model.document?.clear(),s.view.remove?.());e.holds()&&n.replaceChildren()}Zn(Sa);})();
