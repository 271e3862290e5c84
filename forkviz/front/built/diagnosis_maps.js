"use strict";
"use strict";(()=>{function li(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var d=li;function k(e,t,n,o,s={}){return d("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function v(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var fi={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function Q(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=v("path",{d:fi[e],style:"\
fill:currentColor"});return v("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var di={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function be(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=v("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append(v("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=di[t];return r&&
s.append(v("path",{d:r,style:`${n};fill:none`})),s}function S(e){return e<0?"–":`0x${e.toString(16)}`}function E(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function ee(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function F(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}function An(e,t){let n=(t instanceof Error?t.message:String(t)).replace(/\.$/,""),o=d("p",{role:"alert"},`This page can't show ${e}: ${n}.`);F(document,"#forkvi\
z").append(o),document.documentElement.dataset.forkviz="failed"}function te(e,t){let n=new Array(e);function o(s){if(typeof s!="string"||s in n)return;let r=Number(s);Number.isInteger(r)&&r>=0&&r<e&&(n[r]=t(r))}return new Proxy(
n,{get(s,r){return o(r),Reflect.get(s,r)},has(s,r){return o(r),Reflect.has(s,r)},getOwnPropertyDescriptor(s,r){return o(r),Reflect.getOwnPropertyDescriptor(s,r)},
ownKeys(s){for(let r=0;r<e;r+=1)o(String(r));return Reflect.ownKeys(s)}})}var $t=new WeakMap;function Tn({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,columnNames:i}){let c=n.map(([p,h],m)=>({table:p,column:h,rows:o[m],
now:s[m],first:[...r[a[p]][i[h]]]})),l={lengths:e,which:t,streams:c};ui(l);let f=pi(l),u=te(e.length,f);return $t.set(u,l),u}function ui({lengths:e,which:t,streams:n}){
let o=n.map(({rows:i})=>i.length);for(let i of t)i in o&&(o[i]-=1);let s=t.every(i=>i in o),r=e.reduce((i,c)=>i+c,0),a=n.every(({rows:i,first:c})=>i.every(l=>l>=
0&&l<c.length));if(!s||!a||r>t.length||o.some(i=>i<0))throw new Error("a step changes a row that is not there")}function pi({lengths:e,which:t,streams:n}){let o=n.
map(({first:i})=>[...i]),s=n.map(()=>0),r=[],a=0;return i=>{for(;r.length<=i;){let c=[];for(let l=a+e[r.length];a<l;a+=1){let f=t[a],{table:u,column:p,rows:h,now:m}=n[f],
g=s[f]++,w=h[g];c.push([u,p,w,m[g],o[f][w]]),o[f][w]=m[g]}r.push(c)}return r[i]}}function ze({changes:e,tableNames:t,columnNames:n},o,s){let r=t.indexOf(o),a=$t.
get(e);if(!a){e.forEach((h,m)=>{for(let[g,w,b,x,M]of h)g===r&&s(m,n[w],b,x,M)});return}let{lengths:i,which:c,streams:l}=a,f=l.map(h=>h.table===r);if(!f.includes(
!0))return;let u=l.map(()=>0),p=0;for(let h=0;h<i.length;h+=1)for(let m=p+i[h];p<m;p+=1){let g=c[p];if(!f[g])continue;let{column:w,rows:b,now:x,first:M}=l[g],y=u[g]++,
O=b[y];s(h,n[w],O,x[y],M[O])}}function _n({changes:e,tableNames:t},n){let o=t.indexOf(n),s=$t.get(e);return s?s.streams.some(r=>r.table===o&&r.rows.length>0):e.
some(r=>r.some(([a])=>a===o))}var Pn="DecompressionStream",hi=()=>Pn in globalThis;function Cn(e){let t=atob(e),n=new Uint8Array(t.length);for(let o=0;o<n.length;o+=1)n[o]=t.charCodeAt(o);return n}
function zn(e,t){if(!hi())throw new Error(`this browser has no ${Pn}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var In=e=>new Blob(
[e]).stream();var U=["parent","child"];var _={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},Ot={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var xe={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},Ie=1e3,Mt=50,Nn=` 	\r
 `,Rn={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var mi=2**26,Dn=()=>({left:mi});function G(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,G(s,t)]));let n=bi.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${Et(e[0])}`);return n(e,t)}function jn(e,t){return Array.isArray(
e)?e[0]===_.ROWS?Oi(e,t):e[0]===_.PATTERNS?_i(e,t):G(e,t):G(e,t)}var Et=e=>String(JSON.stringify(e)).slice(0,40);function P(e,t){let n=Array.isArray(e)?G(e,t):null;
if(!Array.isArray(n))throw new Error(`no list, but ${Et(e)}`);return n}function Ne(e,t){if(!Number.isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list of ${Et(
e)} items, which is not a number or too many`);return t.left-=e,e}function le(e,t){if(!e)throw new Error(t)}function Re(e,t){let n=[];for(let s of e){let[r,a,i]=Array.
isArray(s)?s:[];n.push(r===_.BESIDE?gi(n[a],P(i,t)):P(s,t))}let[o]=n;return le(n.length>0&&n.every(({length:s})=>s===o.length),"columns are of different lengths"),
n}function gi(e,t){return le(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+n)}function Bn(e,t){return le(Array.isArray(e)&&e.length===t.length,
"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var wi=[[_.PLAIN,xi],[_.RUNS,yi],[_.STEPS,ki],[_.NUMBERED,vi],[_.HOLES,Si],[_.ROWS,$i],[_.RAGGED,Mi],[
_.RECORDS,Ei],[_.TABLE,Li],[_.PATTERNS,Pi]],bi=new Map(wi);function xi(e,t){Ne(e.length-1,t);let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]=="object"&&
(n[o]=G(n[o],t));return n}function yi([,e,t],n){let o=P(e,n),s=[],r=P(t,n);le(r.length===o.length,"runs without a value");for(let a=0;a<o.length;a+=1){let i=s.length+
Ne(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function ki([,e,t],n){let o=P(t,n);Ne(o.length+1,n);let s=[e],r=e;for(let a=0;a<o.length;a+=1)s.push(
r+=o[a]);return s}function vi([,e,t],n){let o=P(e,n);return P(t,n).map(s=>o[s])}function Si([,e,t],n){let o=P(t,n),s=0;return P(e,n).map(r=>r?o[s++]:null)}function $i([
,...e],t){let n=Re(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function Oi([,...e],t){let n=Re(e,t);return te(n[0].length,o=>n.
map(s=>s[o]))}function Mi([,e,t],n){let o=P(t,n),s=0;return P(e,n).map(r=>o.slice(s,s+=Ne(r,n)))}function Ei([,e,...t],n){let o=Bn(e,Re(t,n));return o[0][1].map(
(s,r)=>Object.fromEntries(o.map(([a,i])=>[a,i[r]])))}function Li([,e,...t],n){return Object.fromEntries(Bn(e,Re(t,n)))}var Ai=new RegExp(`([${Object.values(Ot).
join("")}])`);function Ti(e,t,n){let o=0;return P(e,n).map(s=>{let r=String(s).split(Ai),a=r.filter((l,f)=>f%2),i=t.slice(o,o+=a.length);le(i.length===a.length,
"a pattern lacks what is in its gaps");let c=a.map(l=>l===Ot.HEXADECIMAL);return{pieces:r.filter((l,f)=>f%2===0),hex:c,gaps:i,columns:null}})}function Wn([,e,t,
...n],o){let s=Ti(e,n,o),r=P(t,o),a=new Int32Array(r.length),i=new Int32Array(s.length);for(let c=0;c<r.length;c+=1)le(s[r[c]]!==void 0,"a text of no pattern"),
a[c]=i[r[c]]++;return[r.length,c=>Ci(s[r[c]],a[c],o)]}var _i=(e,t)=>te(...Wn(e,t));function Pi(e,t){let[n,o]=Wn(e,t),s=[];for(let r=0;r<n;r+=1)s.push(o(r));return s}
function Ci(e,t,n){let{pieces:o,hex:s}=e,r=e.columns??=e.gaps.map(i=>P(i,n)),a=o[0];for(let i=0;i<r.length;i+=1){let c=r[i][t];a+=(s[i]?`0x${c.toString(16)}`:c)+
o[i+1]}return a}var Fn=2**29-2**10,zi=new Set(["words","strings"]);async function Hn(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e==
"string"&&e.trimStart().startsWith("{")?JSON.parse(e):Xn(JSON.parse(await Ni(zn(In(Ii(e)),"deflate").getReader())),Dn())}catch(n){throw new Error(`the data can'\
t be read: ${n?.message??n}`,{cause:n})}}function Ii(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?Cn(e.trim()):new Uint8Array(e.buffer,
e.byteOffset,e.byteLength)}async function Ni(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>Fn)
throw e.cancel(),new Error(`they are more than ${Fn} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function Xn({as:e,in:t,of:n},o){
let{changes:s,...r}=t,a={...e};for(let[i,c]of Object.entries(r))a[i]=(zi.has(i)?jn:G)(c,o);for(let[i,c]of Object.entries(n))a[i]=Xn(c,o);return s&&(a.changes=Tn(
G(s,o),a)),a}function q(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}var Un=12,Ri=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",S],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function Lt(e){return e==null?[]:Array.isArray(e)?e:[e]}
function Di({episodes:e,retries:t,seconds:n}){let o=q(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,Un).map(c=>`attempt ${c+
1}`),a=e.length>Un?" …":"";return`${q(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function Gn({addresses:e}){return Object.entries(e??
{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${Lt(o).map(S).join(" or ")}`).join(", ")}function ji({episodes:e,inputs:t}){let n=Ri.filter(([r])=>e.some(a=>Lt(a[r]).
length)),o=e.some(Gn);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>Lt(
c[r]).map(i).join(", ")]),...o?[["addresses",Gn]]:[]]}function qn(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>d("li",{},Di(p))),a=ji(e),i=a.map(([p])=>d("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>d("td",{data:{label:m}},d("span",
{},g(p,h)||"–"))),l=q(t.length+o,"attempt"),f=q(n.length||t.length,"fork"),u=`${o} more are left out here: forkviz diagnose --json has all.`;return d("details",
{class:"fd-card fd-episodes"},d("summary",{},`What was read of it: ${l} to fork, ${f}`),r.length?d("ul",{},...r):null,d("table",{class:"fd-table"},d("thead",{},
d("tr",{},...i)),d("tbody",{},...t.map((p,h)=>d("tr",{},...c(p,h))))),o?d("p",{class:"fd-muted"},u):null)}var Bi={"+":"speaks for it","−":"speaks against it"},Wi={"":"","+":" fd-for","−":" fd-against"};function Fi(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function At(e,t){let n=new Map;for(let o of Fi(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>d("div",{class:"fd-ev"},d("p",{class:"fd-file"},o||"text"),d("ul",{},...Hi(s))))}function*Hi(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield d("li",{class:"fd-gap","aria-hidden":"true"},d("span",{},"⋯"),d("span",{}))),t=n.row.line,yield Xi(n)}function Xi({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?d("mark",{},s):s),o=d("span",{"aria-hidden":"true"},"↑ ");return d("li",{class:`fd-line${Wi[e]}`},d("span",{class:"fd-number"},Ui(e),d("\
span",{},t.line?String(t.line):"")),d("span",{},d("code",{},...n),t.means?d("span",{class:"fd-means"},o,t.means):null))}function Ui(e){if(!e)return d("b",{});let t=Bi[e];
return d("b",{title:t},d("span",{"aria-hidden":"true"},e),d("span",{class:"fd-unseen"},`${t}: `))}function De({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function Gi(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${De(e,t)})`:"",i=`${S(o)}-${S(s)}`;return[d("b",{},n||"something without\
 a name"),` is at ${i}${qi(e)}${a}`]}function qi({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${S(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function Ki({occupant:e,places:t},n){if(e)return Gi(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[d("b",{},a),` is at ${S(s)}${r?`-${S(r)}`:""}`];return["no one is named in what was read"]}function Tt(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>d("dd",{},...i));a.length&&n.push(d("div",{},d("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",Ki(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${De(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[d("b",{},`${s}: `),r])),n.length?[d("dl",{class:"fd-says"},...n)]:[]}function Kn(e,t,n){let o=At(e,t.inputs),s=d("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return d("section",{class:"fd-card fd-evidence"},d(n,{},"Evide\
nce ",d("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?d("p",{class:"fd-muted"},r):null,...Tt(e,t.inputs))}async function je(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=d("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var Yi={cmd:"cmd",powershell:"PowerShell",dash:"dash"},Vi=0;function Be(e,t=e){return Yi[e]??t}function _t(e,t="copy",n=t){let o=d("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=d("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await je(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function Pt(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?d("span",{class:"fd-word"},n):n)}function We(e){let t=d("pre",{},d("code",{},...Pt(e)));return d("div",{class:"fd-cmd"},t,_t(e,"Copy the command",
"copy"))}function Ji({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function Yn(e){let t=Ji(e),n=e.note?[d("p",
{class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${Vi+=1}`,s=t.map(([i,c])=>{let l=Be(i,"line"),f=d("p",{class:"fd-shell"},l);return d("div",
{class:"fd-panel",data:{shell:l}},f,We(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[d("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),d("label",{for:l},Be(i,"line"))]});return r(0),[d("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},d("div",{class:"fd-heads"},...a),...s,...n)]}var Ct=(e={})=>v("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),Zi={cx:7,cy:7,r:5.5,fill:"currentColor"},Qi={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},ec={d:"M3 3l8 8M11 3l-8 8",fill:"none"},Vn={certain:()=>[v("circle",Zi)],likely:()=>[Ct(),v("path",Qi)],possible:()=>[
Ct()],undecided:()=>[Ct({"stroke-dasharray":"2 2"})],excluded:()=>[v("path",{...ec,stroke:"currentColor","stroke-width":1.75})]};function Jn(e){return e.class===
"undecided"?"undecided":e.certainty}function fe(e,t=!1){let n=(Vn[e]??Vn.possible)(),s=v("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return d("span",{class:a},s,r)}var tc={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},nc={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function Zn({proof:e,verified:t}){let n=e?tc[e]:void 0,o=nc[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function Qn([e,t,n]){let o=d("span",{"ari\
a-hidden":"true"},t);return d("span",{class:`fd-badge fd-badge-${e}`},o,n)}function oc(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function sc(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[d("p",{class:"fd-try"},d("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[d("div",{class:"\
fd-try"},d("button",{...c,disabled:!0},...l),i?We(i):null)]}function zt(e,t,n,o){let r=[e.effort,e.close_first].map(i=>oc(i??"")).filter(Boolean).join(" ");return d(
"li",{class:"fd-remedy"},d("div",{class:"fd-head"},d("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),d("div",{},d(n,{},e.text),d("p",{class:"fd-badges"},
...Zn(e).map(Qn)),r?d("p",{},r):null)),...Yn(e),...e.plan?[d("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),We(e.plan)]:[],...sc(e,t,
o))}function ye({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>d("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>d("li",{},s(),`${a}: ${i}`));return[d("div",{class:"fd-caution"},d("b",{},o),d("ul",{},...r))]}function eo(e,t,n){
let{remedies:o}=e,s=d("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>zt(i,c,t[1],n)),a=o.length?d("small",{},"least effort first"):null;
return d("section",{class:"fd-card fd-remedies"},d(t[0],{},"Remedies ",a),o.length?d("ol",{},...r):s,...ye(e))}function Fe(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?d("p",{class:"fd-muted"},"Type in ",d("b",{},Be(r))):null,l=s?[c,d("pre",{},d("code",{},...Pt(
s))),d("p",{},_t(s,"Copy the command"))]:[];return[d("section",{class:"fd-next"},d(n,{},`${i}: ${o}`),...l,a?d("p",{},a):null)]}function to(e){return d("tr",{},...e.map(t=>d("th",{scope:"col"},t)))}function no(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>d("tr",{},d("td",{},d("b",{},c.sentence||c.class),d("code",{},c.class)),d("td",{data:{label:"It shows"}},
d("span",{},r.get(c.class)??(c.detail||"–"))),d("td",{},fe(c.certainty,!0)));return d("section",{class:"fd-card fd-candidates"},d(o,{},"What it can be ",s||e.
places.length?null:d("small",{},a)),d("table",{class:"fd-table"},d("thead",{},to(["Candidate","The next capture shows","Certainty"])),d("tbody",{},...t.map(i))))}
function It(e,t,n,o){if(!e.length)return[];let s=r=>d("tr",{},d("td",{},d("code",{},r.class)),d("td",{},fe(r.certainty,!0)),d("td",{},rc(r,t.inputs),...ac(r,t,n,
o)));return[d("section",{class:"fd-card fd-others"},d(n[1],{},"Other causes that were considered"),d("table",{class:"fd-table"},d("thead",{class:"fd-unseen"},to(
["Cause","Certainty","Why"])),d("tbody",{},...e.map(s))))]}function rc({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${De(r,s)}: ${r.means||r.text}`:"–")}function ac(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,f)=>zt(l,f,n[2],i));return[d("details",{},d("summary",{},"Evidence and remedies"),...At(e,t.inputs),...Tt(e,t.inputs),
c.length?d("ol",{class:"fd-remedies"},...c):null,...ye(e))]}var He;function R(e,t=!0){return He??=document.createElement("canvas").getContext("2d"),He?(He.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,He.measureText(e).width):e.length*7.4}function ke(e,t,n=!0){let o=e;for(;o.length>3&&R(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var ic=65536;function N(e){return e.start!==null&&e.start!==void 0}function de(e){return e.end??e.start+ic}function oo({end:e}){return e!=null}function Nt(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function cc(e){return!["pre\
fers","in-the-way"].includes(e.look)||!N(e)||e.end===null||e.end===void 0?"":` ${E(e.end-e.start)}`}function Xe(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!N(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${cc(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function so(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([Xe(e),o])].filter(Boolean)}function ro(e,t){let n=Nt(t).map(o=>{let s=o.places.map(r=>`${Xe(r)||r.look}${lc(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function lc(e){return N(e)?` at ${S(e.start)}${e.end?`-${S(e.end)}`:""}`:""}function ao(e){if(e.
some(({look:s})=>s==="in-the-way"))return"What is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var io=24,fc=7.6;function Rt(e){let t=e.filter(N).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=de(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some(oo),i=r.every(
l=>l.start===r[0].start&&de(l)===de(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function co(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-io*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),f={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+io,f})}function lo(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function fo(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[v("line",a),...o?[]:[v("path",i)]]})}function uo(e,t,n,o){let s=new Set(e.filter(N).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=S(i),f=l.length*fc;r.push(v("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let u=Math.min(c,o-f);u<a||(r.push(v("text",{
x:u,y:13,class:"fd-address"},l)),a=u+f+8)}return r}function po(e){let t=Rt(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${E(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var mo=30,dc=560,uc=0,pc={"in-the-way":"way",taken:"dots",unreadable:"cross"};function hc(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return v("defs",{},v("pattern",{id:`${e}way`,...n(6),...t,...o},
v("rect",{...n(6),class:"fd-way-ground"}),v("rect",{width:2.5,height:6,class:"fd-way-hatch"})),v("pattern",{id:`${e}dots`,...n(5),...t},v("rect",{...n(5),class:"\
fd-dots-ground"}),v("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),v("pattern",{id:`${e}cross`,...n(8),...t},v("rect",{...n(8),class:"fd-card-ground"}),v("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),v("marker",{id:`${e}arrow`,...s,orient:"auto"},v("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function mc([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function gc(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,f]=mc(t,o),u=Math.max(r-s-12,l,c?f:0),p=e.find(y=>R(y)<=u)??e[0],h=R(p);if(h+12<=r-s){let y={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},O=v("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[v("rect",{...y,class:"fd-card-ground"}),O]:[O]}let m=h<=l||!c||h>f&&l>=
f,g=m?l:f;if(g<24)return[];let w=ke(p,g),b=m?r+6:s-6;i.push(m?[b,b+R(w)]:[b-R(w),b]);let x=m?null:"end",M={x:b,y:a+19,"text-anchor":x,class:"fd-name fd-beside"};
return[v("text",M,w)]}function Ue(e,t){return Math.max(t(de(e))-t(e.start),5)}function go(e,t){let n=t(e.start);return[n,n+Ue(e,t)]}function wc(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=so(e);if(!N(e)){let f={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[v("text",f,ke(a[0]??"–",s[1]-s[0]-16))]}let i=go(e,n),c=pc[e.look];
return[v("rect",{x:i[0],y:o,width:i[1]-i[0],height:mo,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?gc(a,i,!!c,t):[]]}function ho(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!N(n)||!N(o)||n.start===o.start?null:[n,o]}function bc(e,t){let n=R(
Xe(e));return n+12<=Ue(e,t)?0:n+12}function xc([e,t],[n,o],s,r){let a=s(t.start)+Math.min(Ue(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+Ue(e,s)+bc(e,s):s(e.start);
if(i&&c>a)return[];let l=n+mo/2,f=`M${c} ${l}H${a}V${o-2}`,u=v("path",{d:f,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return R(h,!1)+16>=Math.max(c,a)-p?[u]:[u,v("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function yc({label:e,source:t},n,o,s){let r=ke(e,o),a=s?n+(t?14:19):n-6,i=v(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:R(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,v("text",{...c,class:"fd-source"},ke(t,l,!1))]}function kc(e,t){
let n=t>=dc,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[R(i),R(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function vc(e,t,n){let o=`fd${uc+=1}-`,s=Nt(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:f}=kc(s,n),u=co(Rt(t),...l),p=lo(u),h=[hc(o),...fo(u),...uo(t,p,c,n)];s.forEach((w,b)=>{let x=ho(w,s[b+1]);r&&x&&h.push(...xc(x,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let x=i[b],M={x1:0,x2:n,y1:x-f,y2:x-f,class:"fd-rule"};b&&h.push(v("line",M)),h.push(...yc(w,x,a,r));let y=w.places.filter(N).map(B=>go(B,p)),
O=!(r&&ho(w,s[b+1])),T={x:p,y:x,room:l,mine:o,busy:y,leftToo:O};for(let B of w.places)h.push(...wc(B,T))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":ro(e,t)};return v("svg",{class:"fd-map",...m,...g},...h)}function wo({places:e},t){if(!e.some(N))return null;let n=ao(e),o=d("div",{class:"fd-\
frame"}),s=d(t,{},`${n} `,d("small",{},po(e))),r=0;return{element:d("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(vc(n,e,i)))}}}var Sc=660;function $c(e){return e>1e3?"wide":e>600?"middle":"narrow"}function Ge(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=Oc(t,n),i=d("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...f]=a;e.replaceChildren(c,l,i,...f);function u(g=n.layout??$c(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){u("middle"),
r?.draw(Sc);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>u();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>u());return m.observe(e),u(),{lay:u,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function Oc(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=d("div",{class:"fd-column"}),l=d("div",{class:"fd-column"}),f=a?wo(r,n[1]):null;a?(c.append(...Mc(r,i,e,n,t,f)),l.append(
...Ec(r,e,n,t))):(c.append(...It(i,e,n,t)),l.append(...Fe(e.next,!0,n[1])));let u=a?Tc(r,n[0],t):Ac(!!r,n[0]),p=qn(e),h=d("p",{class:"fd-foot"},_c(e)),m=[Lc(e,t),
u,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:f,cards:m}}function Mc(e,t,n,o,s,r){let a=e.class==="undecided"?[no(e,t,n,o[1],!!r)]:It(t,n,o,s);return[...r?
[r.element]:[],Kn(e,n,o[1]),...a]}function Ec(e,t,n,o){if(e.class!=="undecided")return[eo(e,n.slice(1),o),...Fe(t.next,!1,n[1])];let s=[...Fe(t.next,!0,n[2]),...ye(
e)];return[d("section",{class:"fd-card"},d(n[1],{},"Next"),...s)]}function Lc(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[q(n,o?"failed fork":"fork")]:[],...e.images?[q(e.images,"listed DLL")]:[]];return d("div",{class:"fd-sources"},d("span",{},"Read:"),...e.inputs.
map(r=>d("code",{},r)),s.length?d("span",{},s.join(", ")):null,...t.above?.()??[])}function Ac(e,t){let n=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=d("div",{},d(t,{},n),d("p",{},o));return d(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function Tc(e,t,n){let o=Jn(e),{who:s,detail:r,sentence:a}=e,i=s?d("p",{},d("b",{},"Who: "),`${s.text} `,fe(s.
certainty,!0)):null;return d("section",{class:`fd-card fd-cause fd-is-${o}`},d("div",{},d("div",{class:"fd-claim"},fe(o),d(t,{},a||e.class)),r?d("p",{},r):null,
i,d("p",{class:"fd-class"},d("code",{},e.class))),...n.actions?.()??[])}function _c({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}function bo(e){return Pc(e).catch(t=>An("the diagnosis",t))}async function Pc(e){let t=await Hn(F(document,"#forkviz-data").textContent??""),n=F(document,"#fork\
viz"),{maps:o}=t,s={level:1,above:()=>[Cc(n)]};if(o&&e){let r="both address spaces, as they were captured",a={class:"fd-button fd-main"},i=()=>zc(n,o,e);s.actions=
()=>[d("p",{},k("maps","Open the maps",r,i,a))]}window.forkviz=Ge(n,t,s),document.documentElement.dataset.forkviz="ready"}function Cc(e){let t=window.matchMedia(
"(prefers-color-scheme: dark)"),n="";function o(){let a=n||(t.matches?"dark":"light");e.dataset.theme=a,document.documentElement.dataset.theme=a}return o(),t.addEventListener(
"change",o),k("theme","◐","light or dark",()=>{n=e.dataset.theme==="dark"?"light":"dark",o()},{class:"fd-button fd-theme","aria-label":"light or dark"})}async function zc(e,t,n){
let o=d("main",{id:"forkviz-maps"});e.hidden=!0,e.after(o);function s(){o.remove(),e.hidden=!1,F(e,"[data-do=maps]").focus()}try{let r=await n(o,t,{theme:e.dataset.
theme,leave(){r.close(),s()}})}catch(r){s(),Ic(e,`The maps can't be shown: ${r instanceof Error?r.message:r}`);return}o.focus({preventScroll:!0})}function Ic(e,t){
let n=F(e,"[data-do=maps]").parentElement;e.querySelector(".fd-no-maps")?.remove(),n?.after(d("p",{class:"fd-no-maps",role:"alert"},t))}function qe(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function xo(e){return qe(
e).join(" ")}function W(e){let t=qe(e),n=t.length>1&&t.at(-1)==="0000";return d("code",{class:"fv-address"},...t.map((o,s)=>d("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}var Nc="[data-folded], [data-behind], [data-away]",ne=e=>!e?.closest(Nc);function yo(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(n.catchUp?.(),
!a)return;let c=a;a=null,o?.(c)}return n.update=c=>{a=Rc(a,c),ne(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{ne(e.panes[t])&&i(),s?.()},n.renew=()=>{
a=null,r?.()},n}function Rc(e,t){if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var Dt=new Map;function A(e){if(Dt.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;Dt.set(t,{...e,make:(o,...s)=>yo(o,t,n(o,...s))})}
function K(){return[...Dt.values()]}function ko(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?jt(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function jt(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var Dc={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},jc={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function Bc(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?Xc(e,s):null,t.replaceChildren(...s?[Wc(e,s),Fc(),n.element]:
r?Hc(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function Wc(e,t){return d("h1",{class:"fv-verdict-says",title:e.
data.title},d("b",{class:"fv-verdict-head"},d("span",{"aria-hidden":"true"},`${Dc[t.kind]} `),`${t.head}:`)," ",d("span",{},...So(t.pieces)))}var Fc=()=>d("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function So(e){return e.map(([t,n])=>t==="address"?W(Number(n)):t==="name"?d("bdi",{},String(n)):String(n))}
function Hc(e){return[d("h1",{class:"fv-verdict-says"},e.data.title),d("div",{class:"fv-verdict-chain"},d("p",{class:"fv-census"},e.data.census),...$o(e))]}function Xc(e,t){
let n=t.links.filter(f=>f.role!=="retry"),o=t.links.filter(f=>f.role==="retry"),s=n.map(f=>({link:f,element:vo(e,f)})),r=o.length?{link:o[0],element:vo(e,o[0])}:
null,a=d("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=d("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...Gc(e,t),...$o(e));function c(){
let{step:f}=e.store,u=n.at(-1);if(!(!u||f>=u.step||n.some(p=>p.step===f)))return o.findLast(p=>p.step<=f)}function l(){let{step:f}=e.store,u=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&u&&(r.link=u,Bt(e,r.element,u,f),p.splice(-1,0,{link:u,element:r.element,at:f}));for(let m of p)m.element.ariaCurrent=m.at===f?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>d("li",{},g?d("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:f,element:u}of s)Bt(e,u,f,f.step);l()}}}function vo(e,t){let n=d("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),Bt(e,n,t,t.step),n}function Bt(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:jc[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?Uc():s?d("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?d("b",{},r):null,r?" ":null,d("span",{},c??i)].filter(f=>f!==null))}function Uc(){return v("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},v("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function Gc(e,{remedy:t}){if(!t)return[];let n=ko(e,t);return[d("p",{class:"fv\
-remedy"},d("b",{},"Remedy:")," ",...So(t.pieces),...n?[" ",k("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function $o(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[k("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}A({name:"verdict",title:"Verdict",head:!1,make:Bc});function Ke(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var Oo=64;function Ye(e){let t=new Map;return(n,o)=>{
let s=e.get(n),r=s.data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/Oo)*Oo);if(i!==a&&(s.visible=!1),r.
data=qc(o,i),i===a)return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function qc(e,t){
let n={x:NaN,y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(
Math.max(t-s.length,0)).fill(n[o]??0)]]))}function z(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,
s])=>[o,{value:s}])))}function oe(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function Ve(e){return new Map(e.renderers.map(t=>[t.name,
t]))}function Je(e,t){for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var Kc="DejaVu Sans, Segoe UI, system-ui, sans-serif",ve,Ze=new Map;function H(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=Ze.get(o);if(s!==void 0)return s;ve===
void 0&&(ve=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return ve&&(ve.font=`${n} ${t}px ${Kc}`,r=ve.measureText(e).width),Ze.
size>5e3&&Ze.clear(),Ze.set(o,r),r}function ue(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}function Yc(e,t){return e.phaseNames?.[t]?.label??""}function C(e,t){return`${t} ${Yc(e,t)}`.trim()}function Mo(e,t){return e.phaseNames?.[t]?.who??""}function pe(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}function Qe(e){let t=new Map;return n=>{let o=new Map(n.map(([r,a])=>[r,t.get(r)??a()]));for(let[r,a]of t)o.has(r)||a.remove();let s=e.firstElementChild;for(let r of o.
values())r===s?s=s.nextElementSibling:e.insertBefore(r,s);t=o}}function Y(e,t){e.textContent!==t&&(e.textContent=t)}var Vc="http://www.w3.org/2000/svg",Jc={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function V(e,t,...n){let o=document.createElementNS(Vc,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function Wt(e){let t=Jc[e];if(!t)return null;let n=`var(--mark-${e})`;return V("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke-\
width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function et(e){if(e==="note")return d("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=Wt(e);return V(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}var Eo=new WeakMap;function Zc(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return Ft(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function Ft(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function Lo(e){
let t=d("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=Zc(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>d("li",{},et(r),a)))};return Eo.set(e,n),n(),t}function Ht(e){Eo.get(e)?.()}function Ut(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function Se(e,t,n=12,o="normal"){return e.find(s=>H(s,n,o)+(s.length>3?8:2)<=t)??""}function Gt({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?C(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function Ao(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of U){let[g,w]=n[m],b=t.boxes.filter(x=>x.who===m&&x.band>=0);e(`la\
ne ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(x=>x.left+.5),right:b.map(x=>x.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(x=>C(a,i[x.band])),title:b.map(x=>c[x.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>Xt(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>Se([C(a,i[m.band]),i[m.band]],m.right-m.left,s))});let f=t.boxes.find(m=>m.count===0),[u,p]=n.child,h=Gt(o);
e("phase unreached",{left:f?[f.left+.5]:[],right:f?[f.right-.5]:[],top:f?[u]:[],bottom:f?[p]:[],name:f?[h[0]]:[],title:f?["the child ended before"]:[]}),e("unre\
ached name",{x:f?[(f.left+f.right)/2]:[],y:f?[Xt(n.child)]:[],text:f?[n.named?Se(h,f.right-f.left,s):""]:[]})}var Xt=e=>((e[0]??0)+(e[1]??0))/2;function To(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,f)=>{let u=Math.round(t.at(f));if(a.get(l)===u)return;a.set(l,u);let p=r.get(l);p?p.push(f):r.
set(l,[f])});let i=l=>te(l.length,f=>s.words(l[f]).what);for(let l of["other","call"]){let f=n.steps&&!n.thin?r.get(l)??[]:[],u=f.map(t.at),p=l==="call"?4:1.5;e(
`mark ${l}`,{x0:u,x1:u,y0:f.map(()=>n.axis-p),y1:f.map(()=>n.axis+p),step:f,what:i(f)})}for(let l of["frame","decision","done","failure"]){let f=n.thin?l==="fai\
lure"?_o(o.data):[]:n.steps?r.get(l)??[]:[];e(`mark ${l}`,{x:f.map(t.at),y:f.map(()=>n.marks),step:f,what:i(f)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?
[t.width]:[],y0:c?[n.axis]:[],y1:c?[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function _o(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(
t.step)).map(t=>t.step)}function Po(e,t,n,{data:o,store:s},r){let a=n.steps?Ft(o):null,[i]=_o(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),f=a&&i!==void 0&&Math.
abs(l-c)>16,u=n.thin?[l-Math.sign(l-c)*14,n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,u[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,u[1]]];e("link",
{xs:f?[p[0]]:[],ys:f?[p[1]]:[]}),r(n.thin?Math.sign(l-c):0),e("link head",{x:f?[u[0]]:[],y:f?[u[1]]:[],step:f?[0]:[],what:f?[""]:[]}),e("link cause",{x:a?[c]:[],
y:a?[n.marks]:[],step:a?[a.step]:[],what:a?[s.words(a.step).what]:[]})}function qt(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>
1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,f]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),
y1:l.map(()=>f),step:i,what:i.map(()=>"")}),e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>Xt(n.child)),text:c.map((h,m)=>n.named?Se([`child ${m+1}`,String(m+1)],
(h?.right??0)-(h?.left??0)+4):"")});let u=n.steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:u.map(t.at),y:u.map(()=>n.arrow+1),text:u.map(
()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var tt=14,Co=4;function Qc(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+Co}M0 ${o-Co}V${s}`}function zo(e){
let{store:t,data:n}=e,o=d("div",{class:"fv-phase-now","aria-hidden":"true"}),s=V("svg",{class:"fv-cursor",width:2*tt,"aria-hidden":"true"}),r="";function a(c,l){
let f=t.tables.ticks.mark[t.step],u=`${f}/${l}/${JSON.stringify(c)}`;if(u===r)return;if(r=u,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-tt}\
 0 ${2*tt} ${c.height}`),!c.steps||c.thin){s.replaceChildren(V("path",{class:"fv-cursor-line",d:Qc(c,l)}));return}let p=Wt(f==="call"?"":f),h=V("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(V("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,V("path",{class:"fv-cursor-head",d:`M0 ${c.axis+1}\
L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,f,u){let p=pe(t.tables.bands,t.step),h=p<0?null:c.boxes.find(x=>x.band===p);if(a(l,h?.who??""),s.style.transform=`tr\
anslateX(${f+c.at(t.step)-tt}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"],b=[C(n,m),m];Y(o,l.named?Se(b,
h.right-h.left,u,"bold"):""),o.style.transform=`translate(${f+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.fontSize=
`${u}px`}return{elements:[o,s],stand:i}}function el(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,f)=>f).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,f)=>l+(e[f]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,f)=>s.has(f)||!i?o:l/i*a);for(let l of c)s.add(l)}}function tl({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function Io({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function Kt(e,t,n,{missing:o=0,least:s=31}={}){
let r=tl(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,f=el(i.map(h=>h.count**.85),
n-l,s),u=0,p=0;for(let h of r)h.left=u,u+=h.count?f[p++]??0:l,h.right=u;return{boxes:r,width:n,at:h=>nl(i,h),step:h=>ol(i,h)}}function nl(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function ol(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var sl=7,rl=54,al={missing:12,least:6},il=new Set(["failure","decision","frame","done"]);function No(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&z(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of U)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function cl({store:e,data:t}){let n=pe(e.tables.
bands,e.step),o=n<0?"":`, ${C(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function ll(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function fl(e,t,n,o){let s=Ve(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:Ye(s),inset:0,size:12,cursor:zo(e),slider:d(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>d("span",{class:"fv-lane"},a)),rows:Ut(88),laid:Kt(e.store.tables,e.store.last,800)}}var dl=(e,t)=>H(
e,t,"bold"),ul=e=>Math.max(e.type?.label??12,12);function Ro({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",cl(e))}function pl(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),Ro(e)}function hl(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=Ut(a),{tables:c}=t.store,{size:l,least:f}=Io(c,r,ul(t),dl);e.size=l,n.min_border_left=i.thin?0:rl;let[u=""]=Gt(
t),p=i.thin?al:{missing:H(u,l)+14,least:f},h=e.laid=Kt(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])z(o.get(m).glyph,{text_font_size:`${l}px`});Ao(s,h,i,t,l),To(s,h,i,t),Po(s,h,i,t,m=>{z(o.get("link head").glyph,
{angle:m*Math.PI/2})}),qt(s,h,i,t),pl(e)}function ml({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,f=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return f;let{mark:u}=e.store.tables.ticks,p=f,h=sl;for(let m=Math.max(f-20,0);m<=Math.min(f+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!il.has(u[m])||g>=h||([p,h]=[m,g])}return p}function gl(e,t,n,o){let s=fl(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r="";function a(c=!1){
let l=[n.inner_width,n.inner_height,e.type?.label].join();!c&&l===r||(r=l,hl(s))}let i=oe(a);return ll(e,t,s.slider,(c,l)=>ml(s,c,l)),Je(n,i),No(s.renderers,e.theme()),
a(),{name:"timeline",update:()=>Ro(s),pick(){qt(s.give,s.laid,s.rows,e),Ht(e)},resize:i,renew(){a(!0),Ht(e)},restyle(c){Ke(n,c),No(s.renderers,c),i()},figure:n,
view:o}}A({name:"timeline",title:"Timeline",figure:"timeline",head:!1,before:e=>e.places?.marks.replaceChildren(Lo(e)),make:gl});var jo=e=>e.replace(/^\[(.*)\]$/,"$1");function Bo(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=E(a.end[t]-a.start[t]),c=jo(a.title[t]),l=a.use[t],f=l===
"injected"&&a.source[t]==="assumed";if(r){let u={text:"✗ in the way",shorter:["✗ in way","✗ taken"],strong:!0,alarm:!0};return l==="reservation"?[u,{text:"\
own reservation",shorter:["its own"]}]:[u,f?Do(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,
shorter:[`? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,shorter:[`≈ ${c.replace(/ on trial$/,"")}`],
strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:f?[{...Do(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=
0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}, ${i}`,shorter:[c],strong:n}]}function Do(e,t){let n=["unknown occupant","unknown"];return e?{text:`pe\
rhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function Wo(e,t,n=!1){return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"\
not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["free"]}}var Fo=e=>({text:`${E(e)} free`,shorter:[E(e)]});function Ho({columns:e,differ:t,
assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&!o?"no change, assumed":"no change"}function Xo(e,t,n){if(t.count>1)return{name:`${t.count}\
 regions, too thin to be told apart here: zoom in`};let o=e.store.region(e.who,t.first);return{name:o.name||`(${o.use})`,where:`${S(o.start)} – ${S(o.end)}`,size:E(
o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:S(o.base),source:n(o)}}function Uo(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,
0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${jo(s)}: ${S(r)} – ${S(a)}, ${E(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),
a=r.start-s.end,i=a>0?`${E(a)} apart`:a===0?"side by side":"overlapping";return`2 selected, ${E(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(
s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([s,r])=>`${s} ${E(r)}`);return`${e.length} selected: ${o.join(", ")}`}var Go=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var Yt=new Set;function Vt(){let e=[...Yt];Yt.clear();for(let t of e)t()}var wl=oe(Vt);function J(e){return()=>{Yt.add(e),wl()}}function Ko(e,t){let n=0;for(let o=0;o<e.length;o+=1){let{start:s,end:r}=t[e[o]],a=o?t[e[o-1]]:null;(s!==a?.start||r!==a.end)&&(n+=1)}return n}function Yo(e,t){
let{spans:n,first:o,last:s}=e,r=bl(e,t),a=[...n.keys()].filter(l=>r[l]).sort((l,f)=>o[l]-o[f]||s[f]-s[l]||l-f),i=Vo(e,r),c=[];for(let l of a){let f=c.at(-1);f&&
i[s[l]-1]===i[o[f[0]]]?f.push(l):c.push([l])}return c.flatMap(l=>xl(l,n)).filter(l=>Ko(l,n)>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(f=>n[f].end)),
first:o[l[0]],last:Math.max(...l.map(f=>s[f])),spans:l}))}function bl(e,t){let{spans:n,first:o,last:s}=e,r=Uint8Array.from(n,a=>t(a)?1:0);for(let a=!0;a;){a=!1;
let i=Vo(e,r);for(let c=0;c<r.length;c+=1)!r[c]||i[s[c]-1]===i[o[c]]||(r[c]=0,a=!0)}return r}function Vo({borders:e,first:t,last:n},o){let s=new Uint8Array(e.length);
for(let i=0;i<o.length;i+=1)o[i]||(s[t[i]]=s[n[i]]=1);let r=new Int32Array(e.length),a=0;for(let i=0;i<r.length;i+=1)r[i]=a+=s[i];return r}function xl(e,t){let n=[
[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].start-o>=1073741824&&qo(n[n.length-1],t)&&qo(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),
n}function qo(e,t){return e.length>=16&&Ko(e,t)>=16}var yl={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"pri\
vate",reservation:"reservations",injected:"foreign memory"};function Jo(e){let t=[...new Map(e.map(l=>[`${l.start}-${l.end}`,l])).values()],n=t.length;if(n&&t.every(
l=>l.windows))return`${n} Windows DLL${n===1?"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let f=l.windows?"\
Windows DLLs":yl[l.use??""]??l.use??"places";s.set(f,(s.get(f)??0)+1)}let r=[...s].sort((l,f)=>f[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&
n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}function kl(e){let t=new Float64Array(2*e.length);for(let o=0;o<e.length;o+=1)t[2*o]=e[o].start,t[2*o+1]=e[o].end;t.sort();let n=0;for(let o of t)(!n||o!==t[n-1])&&
(t[n++]=o);return n?t.slice(0,n):Float64Array.of(0,4096)}function Zo(e,t){let n=0,o=e.length-1;for(;n<o;){let s=n+o>>1;e[s]<t?n=s+1:o=s}return n}function Qo(e){
let t=kl(e),n=new Int32Array(e.length),o=new Int32Array(e.length),s=new Int32Array(t.length);for(let i=0;i<e.length;i+=1)n[i]=Zo(t,e[i].start),o[i]=Zo(t,e[i].end),
s[n[i]]+=1,s[o[i]]-=1;let r=new Uint8Array(t.length-1),a=0;for(let i=0;i<r.length;i+=1)a+=s[i],r[i]=a>0?1:0;return{spans:e,borders:t,first:n,last:o,covered:r}}function nt(e,t){
let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>1;e[s]<=t?n=s:o=s}return n}var es={row:24,gap:22,fold:32,place:72,look:40,more:8},ts=12,vl=.5,Sl=2.4,$l=1.5,Ol=.8,Ml=8,El=4,Ll=8;function os(e){let t=Math.max(e,ts)/ts,n={...es};for(let o of Object.
keys(n))n[o]=Math.round(es[o]*t);return n}function Qt(e,{folds:t,focus:n,height:o,sizes:s}){let r=Al(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(f,u)=>{a.fill(u,f.first,f.last),r.fill(s.fold/(f.last-f.first),f.first,f.last)});let i=Uint8Array.from(e.covered,(f,u)=>f&&a[u]<0?1:0);for(let f of n)Tl(e,r,{folded:a,
soft:i},f,s);Zt(r,f=>i[f]===1,o,Sl),Zt(r,f=>i[f]===2,o,$l),Zt(r,f=>i[f]>0,o*Ol,Ml);let c=new Float64Array(r.length+1);for(let f=0;f<r.length;f+=1)c[f+1]=c[f]+r[f];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:f=>ns(l,f,c),address:f=>ns(c,f,l)}}var Jt=new WeakMap;function Al(e,t){let n=Jt.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,f=>f?El:t.gap),c=[...o.keys()].sort((f,u)=>r[f]-s[f]-(r[u]-s[u])||f-u);
for(let f of c){let u=Math.log2(Math.max((o[f].end-o[f].start)/65536,1)),p=t.row+Math.min(t.more,u*vl),h=0;for(let m=s[f];m<r[f];m+=1)h+=i[m];h<p&&ss(i,s[f],r[f],
p-h)}let l=Jt.get(e)??new Map;return Jt.set(e,l.set(t.row,i)),i}function ss(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function Tl({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=nt(e,r),l=nt(e,a-1)+1;if(l-c>Ll||o.subarray(c,l).some(p=>p>=0))return;let f=t.subarray(c,l).some(Boolean)?
i.place:i.look,u=0;for(let p=c;p<l;p+=1)u+=n[p],s[p]&&(s[p]=2);u<f&&ss(n,c,l,f-u)}function Zt(e,t,n,o){if(n<=0)return;let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&
(r+=i)}),s>=n||!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function ns(e,t,n){let o=nt(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=
1?n[o+1]:n[o]+s*(n[o+1]-n[o]):n[o]}var rs=4096;function is(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/rs)*rs,n,t.kind==="self"])}function _l(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of is(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function Pl(e){let{changes:t,tables:n}=e,o=[],s={};ze(e,"focus",(l,f,u,p,h)=>{f in s||(s[f]=h),o.push(
[l,f,p])});let r={start:n.focus.start[0],end:n.focus.end[0],...s},a=null,i=[],c=0;for(let l=0;l<t.length;l+=1){for(;c<o.length&&o[c][0]===l;c+=1)r[o[c][1]]=o[c][2];
let{start:f,end:u}=r;(a?.[0]!==f||a?.[1]!==u)&&f!==null&&u!==null&&(a=[f,u]),i.push(a)}return i}function as(e,t){let n=_l(e,t);return{spans:n,ground:Qo(n),subjects:new Map(
t.map(o=>[o,Pl(o.data)])),order:e.map(o=>o.store.order(o.who))}}function cs(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=as(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],f={key:"",folds:[],closed:[]},u=Cl(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=zl(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=Yo(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>Il(n),e.places=()=>l,h(),{refold:h,renew(){o=
as(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(f.key!==b||f.folds!==s)&&(r=i==="open"?[]:s.filter(x=>!p(x)),i==="auto"&&(r=Rl(w,r,m,g)),f={key:b,folds:s,closed:r},
l=Nl(n,r)),u(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function Cl(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=Qt(n,o)),t}}function zl(e,t,n){let{occupant:o}=n?.verdict??{},s=en(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function Il(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function Nl(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>is(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function en(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function Rl(e,t,n,o){let s=a=>Qt(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var us=10,Dl=5,ps=16,tn=20,ls=5,$e=["left","right","top","bottom"],jl=["name","where","size","state","kind","protect","base","source"];function nn(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return hs(e,t)&&n==="reservation"?"kept-in-way":t.look}function hs(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var Oe=e=>Object.fromEntries(e.map(t=>[t,[]]));function Me(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function ms(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,Oe([...$e,...jl,"row","dash",...a==="thin"?["fill"]:
[]])])),o=Oe($e),s=e.theme(),r=en(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),f=s.looks[a.look]??s.looks.foreign,{top:u,bottom:p}=a,
h={left:c,right:l,top:u,bottom:p,...Xo(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:f.fill};Me(n.get(nn(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&Me(o,{left:c,right:c+Dl,top:u,bottom:p}),a.row>=0&&Bl(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),Xl(e)}
function Bl(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=ps*e.type/12,l=ws(e,r,a);if(l.height<c-2)return;let f=i.table(),u=e.focus().some(([O,T])=>f.
start[s]<T&&O<f.end[s]),p=Bo(i,s,{about:u,suspect:n,by:f.use[s]==="injected"?n:"",inWay:hs(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=Hl(i,s),[g,w]=e.
edges(o),b=g+us;m!==null&&l.height>=c+4&&(Fl(e,b+tn/2,l.middle,String(m),f.look[s]),b+=tn+8);let x=e.theme(),M=(x.looks[f.look[s]]??x.looks.foreign).hatch!==" ",
y=p.length>1&&h.length===1;h.forEach((O,T)=>{let{strong:B,soft:ri,alarm:Ln}=O,ai=y&&Ln?{...O,text:`${O.text}: ${p[1].text}`}:O,ii=gs(e,ai,w-b-4),ci=l.middle+(T-
(h.length-1)/2)*c;e.write({x:b,y:e.layoutY(ci),text:ii,strong:B,soft:ri,halo:M,colour:Ln?x.failure:Wl(e,f,s)})})}function gs(e,{text:t,shorter:n=[],strong:o},s){
let r=i=>e.widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return ue(a,s,r)}function Wl(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="im\
age"?"#ffffff":void 0}function ws(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function Fl(e,t,n,o,s){
let r=e.theme(),a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:tn,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}
function Hl(e,t){let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.
block.slice(0,s).indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}
function Xl(e){let t=ps*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[
i,c,l]of ot(e,o)){let f=a.filter(g=>g.top<c&&i<g.bottom),u=e.edges(n)[0]+us,p=(g,w,b)=>{let x=ws(e,g,w);if(x.height<t)return;let M=gs(e,b,e.edges(n)[1]-u-4);e.write(
{x:u,y:e.layoutY(x.middle),text:M,soft:f.length>0})},{base:h}=o.store.data.dlls[l];if(!f.length){p(i,c,Wo(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;
for(let g of[...f,{top:c,bottom:c}])g.top>m&&p(m,g.top,Fo(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function ot(e,t){let n=fs.get(e.
view)??new Map;return fs.set(e.view,n),n.has(t.index)||n.set(t.index,Ul(e,t)),n.get(t.index)}var fs=new WeakMap;function Ul(e,t){let{layout:n,view:o,height:s}=e,
r=new Set(e.places().map(([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,
,c])=>r.has(c)&&i>o.top&&a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function bs(e){let{layout:t,view:n}=e,o=Oe($e);for(let r of e.focus()){let[a,i]=r.map(t.y);Me(
o,{left:2,right:e.width-3,top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=Oe($e);for(let r of e.needed){let[a,i]=e.edges(r);for(let[
c,l]of ot(e,e.columns[r]))(l-c)*n.zoom>=8&&Me(s,{left:a-ls,right:i+ls,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),ds(e,"picked",e.picked(),2),ds(e,"f\
ound",e.found(),4)}function ds(e,t,n,o){let s=Oe($e);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);Me(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),
bottom:e.layout.y(i.end[a])})}e.give(t,s)}function st(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,
line:t.looks["in-way"].line},s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,
axis:t.edge,"axis fold":t.edge};for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&z(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.
line}),a in r&&z(i,{line_color:r[a]}),a in s&&z(i,{fill_color:s[a]}),a.startsWith("halo ")&&z(i,{text_outline_color:t.paper})}}function xs(e){for(let{name:t,glyph:n}of e.
figure.renderers)/^(halo|text) /.test(t)&&z(n,{text_font_size:`${e.type}px`})}var ks={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},Gl=Object.keys(ks);
function vs(e){let t=d("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=J(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=ql(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>d("li",{},Yl(e,i),Kl(e,i))),...r?[ys("place","needed place")]:[],...e.free?[ys("gap","gap, squashed")]:[]),o())}}}function ys(e,t){
return d("li",{},d("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function ql(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:nn(e,n)));return Gl.filter(n=>t.
has(n))}function Kl(e,t){return t!=="image"||!e.ui.data?.still?ks[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function Yl(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?be("kept-in-way",n.reservation.hatch):be(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var Vl=14,Jl="show every region, or fold again what no step touches (u)";function Ss(e){e.append(d("footer",{class:"fv-map-under"},d("div",{class:"fv-map-said"})))}
function $s(e,{shape:t,unfold:n}){let o=vs(e),s=d("p",{class:"fv-picked-said",role:"status"}),r=k("unfold","Unfold",Jl,()=>n()),a=d("div",{class:"fv-map-said"},
s,o.element),i=d("div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(Zl),l=e.body.querySelector(".fv-map-under")??d("footer",{class:"fv-map-under"});
return l.replaceChildren(a,r),e.body.append(l,i,...c),{draw(){Ql(e,c),ef(e,i);let f=Uo(tf(e));s.textContent!==f&&(s.textContent=f),s.hidden=!f,o.draw(),r.hidden=
!t.folds().length,r.textContent=t.unfolded()?"Fold":"Unfold"}}}function Zl({title:e,note:t}){return d("span",{class:"fv-head"},d("b",{},e),...t?[" ",d("span",{},
t)]:[])}function Os(e){let t=e.columns.slice(1).map((n,o)=>e.edges(o+1)[0]-e.edges(o)[1]);return Math.min(Vl,...t.map(n=>n/2))}function Ms(e){let t=Os(e);return e.
columns.map((n,o)=>e.edges(o)[1]-e.edges(o)[0]+2*t)}function Es(e){let t=Ms(e),n=o=>e.columns.every(({title:s},r)=>!s.includes(" ")||e.widthOf(o(s),!1,!0)<=t[r]);
return n(o=>o)?"line":n(Ls)?"low":"tight"}var Ls=e=>e.replace(/[A-Z]{2,}/g,t=>t.slice(0,1)+t.slice(1).toLowerCase());function Ql(e,t){let{bbox:n}=e.bokeh.frame,
o=Os(e),s=Ms(e);e.columns.forEach(({title:r,note:a,short:i="(assumed)"},c)=>{let[l,f]=e.edges(c),u=t[c].querySelector("span"),p=g=>e.widthOf(`${r} ${g}`,!1,!0)<=
s[c],h=a?[a,i].find(p):"";u&&(u.textContent=h??""),t[c].style.left=`${n.left+l-o}px`,t[c].style.width=`${f-l+2*o}px`,t[c].classList.toggle("fv-tight",e.headings===
"tight");let m=t[c].querySelector("b");m.textContent=e.headings==="line"?r:Ls(r)})}function ef(e,t){let{view:n,height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=
!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*o}px`,t.style.height=`${Math.max(Math.min(r/s.total,
1)*o,16)}px`}function tf(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.columns[n].table(),l=c[o]?"Windows DLLs":i[o]===
"image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}return[...t.values()]}var nf=420,of=34,_s="▸ ",As=12;function Ps(e,t,n){let o=d("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??sf(a,t,
n);return s.set(a.start,i),i}return{draw(){let{left:a,top:i,width:c,height:l}=e.bokeh.frame.bbox;Cs(o,{left:a,top:i,width:c,height:l});let f=e.layout.folds.filter(
({first:p,last:h})=>{let{tops:m}=e.layout;return e.screen(m[h])>0&&e.screen(m[p])<e.height}),u=new Set(f.map(p=>p.start));for(let[p,{button:h}]of s)u.has(p)||(h.
remove(),s.delete(p));f.forEach((p,h)=>{let m=r(p);rf(e,p,m),o.children[h]!==m.button&&o.insertBefore(m.button,o.children[h]??null)})}}}function sf(e,t,n){let o=d(
"span",{class:"fv-fold-text"}),s=d("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=d("span",{"aria-hidden":"true"},_s),
i=d("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}var Ts=new WeakMap;function Cs(e,t){let n=Object.entries(t).map(([o,s])=>[o,`${s}px`]);Ts.get(e)!==n.join()&&(Ts.set(e,n.join()),Object.
assign(e.style,Object.fromEntries(n)))}function rf(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:af(e,t)});
let{seen:s}=n,{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),f=Math.min(2,i/8),[u,p]=[a+
f,i-2*f];Cs(n.button,{left:c,top:u,width:l-c,height:p}),n.button.hidden=i<10||!s.regions.length;let h=JSON.stringify([s.title,s.state,s.names,l-c,e.type]);if(n.
said===h)return;n.said=h;let m=e.widthOf(s.state,!1,s.state.startsWith("≠")),g=l-c-of-e.widthOf(_s)-m;n.text.textContent=ue(s.title,g,e.widthOf),n.state.textContent=
s.state,n.button.title=`${s.names}
click to open`,n.button.dataset.state=s.state}function af(e,t){let n=e.columns.map(()=>[]),o=!1;for(let u of t.spans){let p=e.layout.ground.spans[u];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((u,p)=>u.length?[p]:[]),r=u=>`${u.
start}-${u.end}-${u.use}`,a=s.map(u=>new Set(n[u].map(r))),c=[...new Set(a.flatMap(u=>[...u]))].filter(u=>a.some(p=>!p.has(u))).length,l=n.flat(),f=[...new Set(
l.map(u=>u.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:Jo(l),state:Ho({columns:s.length,differ:c,assumed:o,narrow:e.
width<nf}),names:[...f.slice(0,As),...f.length>As?["…"]:[]].join(", ")}}function cf(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function rt(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!cf(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,f=s.clientY-c;t.frame.bbox.contains(l,f)&&n(l,f,s)})}var lf=new Set(["in-way","injected","block"]);function Is(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:f}=t,u=n.top,p=n.top+o/n.zoom,
h=ff(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=f.first[i+m],w=f.last[i+m],b=c[g],x=c[w];x<u||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,x)}return h.
finish()}var on=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,zs=(e,t)=>e.dll[t]>=0?on(e,t):"many";function ff(e,t,n){let o=[],s=null;function r(c,l){let f=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:f})}function a(){if(!s)return;let{top:c,bottom:l,row:f,kin:u,count:p,
looks:h}=s,m={row:p>1?-1:f,first:f,count:p,top:c,bottom:l};r(m,u==="many"?uf(h):u),s=null}function i(c,l,f){if((f-l)*n>=1.3||lf.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(f,l+1/n)};r(p,on(t,c));return}(!s||!df(s,zs(t,c),l,f,n))&&(a(),s={top:l,bottom:f,row:c,kin:zs(t,c),count:0,looks:new Map});
let u=on(t,c);s.bottom=Math.max(s.bottom,f),s.count+=1,s.looks.set(u,(s.looks.get(u)??0)+f-l)}return{take:i,finish(){return a(),o}}}function df(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function uf(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function Ns(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function at(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=pf(t,n.y),s=t[o-1],r=t[o];s&&Rs(s,n)||r&&Rs(n,r)||t.splice(o,0,n)}return t}
function Rs(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function pf(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}function Ds(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function hf(e,t){let n=Ds(t);return[
...Ds(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function Bs(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return hf(o,s).flatMap(a=>{let i=[js(e,t,a.parent),js(e,n,a.child)];
if(i.some(f=>f.folded))return[];let c=Math.min(...i.map(f=>f.top));return Math.max(...i.map(f=>f.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:S(o.base[a.parent]),got:S(s.base[a.child])}]})}function js({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var mf=20,rn=18,Ws=3,Fs=["x0","y0","x1","y1"],Hs=["colour","dash","row","name","standing","wanted","got"],sn=e=>Object.fromEntries(e.map(t=>[t,[]]));function Xs(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function Us(e){let t=sn([...Fs,...Hs]),n=sn([...Fs,"xs",...Hs]);e.linked=[];for(let s of e.links)for(let r of e.captured?
wf(e,s):gf(e,s))Xs(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&bf(e,r);xf(e),e.give("links",t),e.give("curves",n);let o=sn(["x","y","size","colour"]);for(let s of e.
circles)Xs(o,s);e.circles=[],e.give("circles",o)}function gf(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,f=new Set,u=[];for(let[p,h,m]of ot(e,o)){let g=(h-p)*e.view.zoom<Ws,w=`${s[m]}/${Math.floor(p*e.view.zoom/Ws)}`;if(g&&
f.has(w))continue;f.add(w);let b=(p+h)/2,x=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",M=Math.max(a[m].size,1),y=x?(e.layout.y(r[m])+e.layout.y(r[m]+M))/2:b,O=i[s[m]];
u.push({x0:c,y0:b,x1:l,y1:y,xs:(c+l)/2,colour:O.colour,dash:O.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:S(a[m].base),got:r[m]?S(r[m]):
"–",sign:(h-p)*e.view.zoom>=rn?O.sign:""})}return u}function wf(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return Bs(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],f=a.high*e.view.zoom>=rn;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:f?l:""}})}function bf(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:mf*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function xf(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let a of e.boxes){if(a.column!==t&&a.column!==n)continue;let i=e.columns[a.
column].table(),c=`${a.bottom}/${a.look}/${a.row<0?a.count:i.title[a.row]}`,l=s.get(a.top)??{y:(a.top+a.bottom)/2,high:0,said:[]};l.said.push(`${a.column}`,c),l.
high=Math.max(l.high,(a.bottom-a.top)*e.view.zoom),s.set(a.top,l)}let r=[...s.values()].flatMap(({y:a,high:i,said:c})=>{if(i<rn-4)return[];let l=c.length===4&&c[1]===
c[3];return[{y:a*e.view.zoom,height:e.type,rank:Number(l),at:a}]});for(let{at:a,rank:i}of at(r))e.write({x:o,y:a,text:i?"=":"≠",align:"center",strong:!0})}}function Gs(e,t,n,o){
let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),f=i+
(c-i)*l*l*(3-2*l),u=Math.abs(n-f);u>r||(r=u,s=a)}return s}function yf(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function he({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,yf(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function it(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),he({top:i,zoom:e.zoom},t,n)}function ct(e,t,n,o,s){let{zoom:r}=he({top:0,zoom:e.zoom*t},o,s);return he({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var kf=5,vf=10,Sf=1.0015;function qs(e,t){e.body.addEventListener("wheel",n=>$f(e,t.move,n),{passive:!1}),rt(e.body,e.bokeh,(n,o,s)=>Of(e,t.select,n,o,s)),Mf(e,
t)}function $f(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(ct(o,Sf**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function Of(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),f=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),u=f<0?null:Ns(e.boxes,f,l);if(u&&u.row>=0){t?t(f,u.row,{add:i}):r.selectRow(e.
columns[f].who,u.row,i);return}let p=u?null:Gs(e,c,e.screen(l),vf);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function Mf(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>kf;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?Ef(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:f,y:u}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(Lf(e,{x:f,y:u},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function Ef(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function Lf(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(u=>r.invert(
u-o)).sort((u,p)=>u-p),[l,f]=[t.y,n.y].map(u=>a.invert(u-s)).sort((u,p)=>u-p);return e.boxes.filter(u=>{let[p,h]=e.edges(u.column);return u.row>=0&&p<c&&i<h&&u.
top<f&&l<u.bottom}).map(u=>[u.column,u.row])}var Af=16,Ys=5,lt=5;function Vs(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function Js(e,t,n){let{layout:o,type:s}=e,r=Af*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let f=n.at(-1);if(f?.kind==="taken"){let p=o.address(
f.bottom),h=e.screen(f.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:f.bottom,text:""})}let u=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${E(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;u.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return at(u.filter(p=>p.y>-r&&p.y<e.height+r))}function Zs(e,t,n){let o=e.axis,{zoom:s}=e.view,r=Ks(),a=Ks();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let f=i==="free"&&(l-c)*s>3*lt,u=(c+l)/2,p=lt*.4/s;if(i==="fold")me(a,o,c,o,l);else if(!f)me(r,o,
c,o,l);else{me(r,o,c,o,u-p),me(r,o,u+p,o,l);for(let h of[-p,p])me(r,o-lt,u+h+p,o+lt,u+h-p)}}for(let{address:i,at:c}of n)i>=0&&me(r,o-Ys,c,o,c);return{solid:r,dotted:a}}
var Ks=()=>({x0:[],y0:[],x1:[],y1:[]});function me(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function Qs(e,t){let n=e.axis-2*Ys;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=qe(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var Tf=12,_f=44,Pf=16,Cf=12,zf={x:NaN,y:NaN,text:"",colour:"#000000"},If=["halo normal","halo bold","text normal","text bold","text mono"];function tr(e,t){let n=t.
columns.map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,
captured:!!t.captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,
zoom:1},boxes:[],width:1,height:1,axis:1,type:12,headings:"line",complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.
light.looks),"kept-in-way"],texts:nr(),mostTexts:new Map,...Nf(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>Df(s,
r),picked:t.picked??(()=>er(n,e.pickedRows())),found:t.found??(()=>er(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:H(r,s.type,i?"bold":"norma\
l"),write:r=>jf(s,r),theme:()=>e.theme()};return s}function Nf(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.
data};let n=new Map;return{sources:t,give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function Rf({links:e,
equals:t,type:n},o){let s=([r,a])=>r===o-1&&a===o;return e.some(s)?_f:t.some(s)?Pf+n:Cf}function Df(e,t){let{columns:n,width:o,axis:s}=e,r=o-s-Tf,a=l=>{let[f,u]=[
n[l-1],n[l]];return f&&u?Math.max(Rf(e,l)-(u.x0-f.x1)*r,0)/2:0},{x0:i,x1:c}=n[t];return[s+i*r+a(t),s+c*r-a(t+1)]}function er(e,t){return t.flatMap(([n,o])=>e.flatMap(
s=>s.who===n?[[s.index,o]]:[]))}function nr(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(If.map(t=>[t,e()]))}function jf(e,{x:t,y:n,text:o,align:s="\
left",soft:r,strong:a,mono:i,colour:c,halo:l}){let f=e.theme(),u=s==="right"?1:s==="center"?.5:0,h={x:u?t-u*e.widthOf(o,i,a):t,y:n,text:o,colour:c??(r?f.soft:f.
ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,x]of Object.entries(h))w[b].push(x)}}function or(e){
for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.entries(zf))n[s].push(r);e.
give(t,n)}e.texts=nr()}function sr(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.lineJoin="round",n.apply(t,
o)}}function rr(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.invert(n-s),i=e.columns.
findIndex((c,l)=>{let[f,u]=e.edges(l);return f<=r&&r<=u});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var Bf=[...U,"places","focus","frames"];function ir(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.fits()||t.
all();for(let c of a)c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||Wf(e,c))&&(e.version+=1),!(c&&!Bf.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){st(e,c),i()},close(){for(let c of a)c.change.disconnect(i)},
unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&ar(e,t,c)},at:(c,l)=>rr(e,c,l),reveal:c=>ar(e,t,c),...Ff(e,t)}}function Wf({
columns:e},t){return e.some(({who:n,table:o})=>{let{stays:s}=o();return[...t.get(n)??[]].some(r=>s[r])})}function ar(e,t,n){if(!n.length)return;let o=e.layout.y(
Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(it(e.view,e.height,e.layout.total,[o,s]))}function Ff(e,t){function n(){let{view:o,
height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.layout.y(o),address:o=>e.layout.address(
o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,zoom:e.height/Math.max(r-s,1)})},zoomBy(o){
let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(ct(s,1/o,i,r,a.total))}}}var Xf=16,Uf=1.08,Gf=26;function lr(e,t){let n=tr(e,t),o=cs(n,e),s=Yf(n,o),r=Ps(n,c=>s.open(c),c=>i.reveal([c])),a=$s(n,{shape:o,unfold:c=>s.unfold(c)});s.around=
()=>{r.draw(),a.draw()};let i=ir(n,s,o);return qs(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,f])=>[n.columns[l].who,f]))}),sr(n),st(n,e.theme()),
s.all(),i}function qf(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let{borders:o}=t.
ground(),s=e.widthOf(xo(o[o.length-1]),!0);e.axis=Math.ceil(Math.max(s,e.widthOf("1023.9 MiB free")))+Xf,e.headings=Es(e);let r=e.headings==="tight"?2*Uf*e.type:
e.type*1.43+6,a=Math.max(Gf,Math.ceil(r));n.min_border_top!==a&&n.setv({min_border_top:a})}function Kf(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv(
{start:0,end:s}),r.y_range.setv({start:n.top+o/n.zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>Is(t.rowsOf(l),e.layout,n,o));let a=Vs(e,e.boxes),i=Js(e,e.boxes,
a);e.free=i.some(l=>l.address<0);let c=Zs(e,a,i);e.give("axis",c.solid),e.give("axis fold",c.dotted),ms(e),bs(e),Us(e),Qs(e,i),or(e)}function cr(e){let{figure:t,
ui:n}=e;return[t.inner_width,t.inner_height,n.type?.label,e.theme()]}function Yf(e,t){let n=!1,o;function s(i,c){let l=e.layout,f=c??l?.address(e.view.top)??0,u=l?
e.screen(l.y(f)):0;e.layout=t.lay(e.height-8,os(e.type));let{height:p,layout:h}=e,{zoom:m}=e.view,g=n?{top:h.y(f)-u/m,zoom:m}:{top:0,zoom:1};e.view=he(g,p,h.total);
let w=i||!n?t.subject():null;if(!w)return;let b=w.map(h.y);e.view=it(e.view,p,h.total,b)}let r=[],a={around:()=>{},fits:()=>cr(e).every((i,c)=>i===r[c]),moved:()=>n,
follows:()=>o!==void 0&&`${o}`==`${t.subject()}`,draw(){Kf(e,t),a.around()},all(i=!1,c){r=cr(e),qf(e,t),xs(e),s(i,c),a.draw(),o=i?t.subject():void 0},move(i){n=
!0,o=void 0,e.view=he(i,e.height,e.layout.total),a.draw()},reset(){n=!1,a.all()},open(i){n=!0,t.open(i),a.all(!1,i)},unfold(i=!t.unfolded()){t.unfold(i),a.reset()}};
return a}var Vf=[["parent",.03,.455],["child",.555,.975]];function Jf(e){let{data:t,store:n}=e,o=t.heads??U,s=t.still&&!o[1];return Vf.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:Zf(n,r)}))}function Zf(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}A({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,before:(e,t)=>Ss(t),make(e,t,n,o){let{
still:s}=e.data,r=Jf(e);return e.space=lr(e,{body:t,figure:n,view:o,columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function ge(e,t=()=>{}){let n=0,o=!1,s=J(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var L=(e,t)=>t?[d("dt",{},e),d("dd",{},t)]:[];function fr(e,t,n){let o=e.store.region(t,n);return[d("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${ee(
o.title,60)}`),d("dl",{},...L("where",`${S(o.start)} – ${S(o.end)}`),...L("size",E(o.end-o.start)),...L("state",o.state),...L("kind",o.kind),...L("protection",
o.protect),...L("use",o.use),...L("name",o.name),...L("allocation",S(o.base)),...L("known from",e.origin(o)))]}function dr(e,t){let n=e.data.dlls[t],{standing:o,
base:s}=e.store.tables.places;return[d("h3",{},n.name),d("dl",{},...L("in the child",s[t]?`${o[t]}, at ${S(s[t])}`:o[t]),...L("in the parent",`${S(n.base)} – ${S(
n.base+n.size)}`),...L("prefers",S(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...L("size",E(n.size)),...L("list",n.kind==="link"?"linked":
"dlopened"),...L("imports",n.imports),...L("file",n.path),...L("headers from",n.headers))]}var Qf="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",ed=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function td(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(ed),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${Qf}${o}`,"gi"),numbers:t}}function nd(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],f=t.numbers.get(l.toLowerCase()),u=f===void 0?
Number(l):0;(f===void 0?!n(u)||l!==`0x${u.toString(16)}`:o.has(f))||(r(a.slice(i,c.index)),f!==void 0&&o.add(f),s.push(f===void 0?{text:l,address:u}:{text:l,term:f}),
i=c.index+l.length)}r(a.slice(i))}return s}function ur(e,t){let{data:n}=e,o=n.glossary??[],s=td(o),r=new Set,a=new Set,i=null;function c(f){if(i!==n.tables){i=n.
tables;let{parent:u,child:p}=n.tables;r=new Set([u,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(f)}function l({text:f,term:u,address:p}){if(p!==void 0)return W(p);if(u===void 0)return f;let h=d("button",{type:"button",class:"fv-term",title:o[u][1]},f);
return h.addEventListener("click",()=>t(u,h)),h}return{begin(){a=new Set},write(f,u){f.replaceChildren(...nd(u,s,c,a).map(l))}}}function pr(e,t){return d("span",{class:"fv-range"},W(e)," – ",W(t))}function ft(e,t,...n){return d("tr",{role:"row",data:{row:t}},d("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>d("td",{role:"cell"},o)))}function od(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function hr(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[ft("Needs","needs",pr(t.start,t.end),E(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(ft("In the way","way",pr(s.start,s.end),E(s.end-s.start),od(e,s)));return t.more&&o.push(ft("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(ft("In the way","free","nothing at this step","","")),o}function mr(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function gr(e){let t=d("b"),n=d("span"),o=d("button",{type:"button",class:"fv-link"},"Glossary"),s=d("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[f,u]=e.data.glossary[i];
t.textContent=f,n.textContent=u.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var sd={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},se=(e,t="p")=>d(t,{data:{say:e}});function rd(e){let t=se("kind","span"),n=se("phase","sp\
an"),o=se("place","b"),s=se("line","span"),r=se("what","h2"),[a,i,c,l,f,u]=[...["why","assumed","instead","older","source","note"].map(O=>se(O))],p=se("facts","\
ul"),h="The place that is needed, and who is there",m=d("tbody",{role:"rowgroup"}),g=d("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:d("p",{
class:"fv-read"},o,s),instead:d("div",{},d("h3",{},"Instead"),c),older:d("div",{},d("h3",{},"Before the patches"),l),note:d("div",{class:"fv-note"},d("h3",{},"✎\
 Note"),u)},x=[d("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],M=d("div",{class:"fv-words","aria-live":"polite"},...x,w.instead,w.older,f,e);return{...{
kind:t,phase:n,place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:f,note:u},facts:p,needs:g,rows:m,boxes:w,panel:M}}function ad({data:e,store:t,size:n,
root:o,paired:s}){if(e.still)return{text:"",title:""};let r=pe(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"projected"in
o.dataset||s&&n!=="wide"?[]:[`Step ${t.step}`],...a?[s?a:C(e,a)]:[],...s?[]:[`in the ${Mo(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}
function id(e){let t=(s,r)=>d("span",{class:`fv-by-${s}`},r),n=[d("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=k(
"reveal","",null,()=>e.lecture.reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),d("div",{class:"fv-cover"},o)}function dt(e,t,n=e){Y(e,t),n.hidden=!t}function wr(e){
let{store:t,data:n}=e,o=gr(e),s=ur(e,o.explain),r=rd(o.element);r.panel.prepend(id(e));function a(l,f,u=l){s.write(l,f),u.hidden=!f}function i(l){let f=n.needs?.[t.
step],u=hr(n,f,l.kind);r.rows.replaceChildren(...u),r.needs.hidden=!u.length,a(r.assumed,u.length?mr(n,f):"");let p=l.facts.slice(u.length?f.placed:0),h=p.map(()=>d(
"li"));h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),f=t.read(),u=ad(e);s.begin(),o.hide(),
e.panes.why.dataset.kind=l.kind,dt(r.kind,sd[l.kind]??""),dt(r.phase,u.text),r.phase.title=u.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.hidden=!f,r.place.
textContent=f?.place??"",r.line.textContent=f?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),dt(r.source,l.source),dt(r.
note,n.notes?.[t.step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function cd(e,t){let{panel:n,tell:o}=wr(e),s=d("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=ge(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),f=k("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let u=l>=0?dr(e,l):[];for(let[p,h]of c.slice(
0,6))u.push(...fr(e,p,h));s.replaceChildren(f,...u)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}A({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:cd});var br=20;function ld(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,f)=>{let u=n.
get(s[f])??-1,p=f===c-1,h={number:f,dll:u,name:s[f],now:p,said:"holds nothing yet",address:-1,size:0};return r[f]>=0?{...h,said:"holds",address:r[f],size:fd(e.child,
r[f])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[u])?{...h,said:"≈ on trial at",address:i[u]}:a[u]==="same place"?{...h,
said:"✓ loaded at",address:i[u]}:h:h})}function fd(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function xr(e){let t=new Map(
e.dlls.map((n,o)=>[o,[]]));return ze(e,"places",(n,o,s,r)=>{o==="standing"&&t.get(s)?.push([n,r])}),t}var yr={reserved:"kept since",blocked:"refused,","same pla\
ce":"loaded,",interim:"on trial, right place,",elsewhere:"elsewhere,"};function dd(e,t,n){let o=e.findLast(([s])=>s<=n);return yr[t]?o?`${yr[t]} step ${o[0]}`:t:
"not reached"}function ud(e,t){let n=t.address<0?"":d("span",{class:"fv-where"},W(t.address),t.size?`, ${E(t.size)}`:"");return d("li",{class:t.now?"fv-card fv-\
now":"fv-card",data:{dll:t.dll}},d("button",{type:"button",title:`retry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},d("span",{class:"fv-ro\
und"},String(t.number))," ",d("b",{},ee(t.name,28))," ",d("span",{class:"fv-block"},t.said)," ",n))}function pd(e,t,n){let o=e.store.tables.places.standing[t],s=e.
store.words().dll===t,r=[t,e.data.dlls[t],n,o,s];return[JSON.stringify(r),()=>hd(e,t,n,o,s)]}function hd(e,t,n,o,s){let{name:r,base:a,size:i}=e.data.dlls[t];return d(
"li",{class:s?"fv-card fv-now":"fv-card",data:{dll:t,standing:o}},d("button",{type:"button",title:`select ${r}`,onclick:()=>e.select({dll:t})},d("span",{class:"\
fv-round","aria-hidden":"true"},e.themes.light.links[o]?.sign??"–")," ",d("b",{},ee(r,28))," ",d("span",{class:"fv-block"},n)," ",d("span",{class:"fv-where"},
W(a),`, ${E(i)}`)))}function md(e,t){let{store:n,data:o}=e,r=d("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=d("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((u,p)=>[u.name,p])),c="",l=J(()=>{let u=r.lastElementChild;if(!u)return;let p=u.offsetTop+u.offsetHeight;(p>t.scrollTop+t.clientHeight||
u.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function f(){let u=ld(n.tables,n.words().kind,i),p=JSON.stringify(u);if(p===c)return;c=p,r.replaceChildren(
...u.map(g=>ud(e,g))),r.hidden=!u.length;let h=kr(o);a.textContent=u.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=u.length?bd(u.length-1,o.retries):h),l()}return{list:r,idle:a,tell:f,follow:l}}function gd(e){let{store:t,data:n}=e,o=d("h3",{},"He\
ld by the child at this step"),s=d("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=Qe(s),a=xr(n);function i(){let{standing:c}=t.tables.
places,l=n.dlls.map((m,g)=>g).filter(m=>n.dlls[m].kind==="load"),f=l.filter(m=>c[m]!=="not yet"),u=(l.length>br?f:l).slice(0,br),p=m=>dd(a.get(m)??[],c[m],t.step),
h=`and ${l.length-u.length} more`;r([...u.map(m=>pd(e,m,p(m))),...l.length>u.length?[[h,()=>d("li",{class:"fv-none"},h)]]:[]]),o.hidden=s.hidden=!l.length}return{
head:o,list:s,tell:i,renew(){a=xr(n)}}}function wd(e,t){let n=md(e,t),o=gd(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[
...n.list.children,...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),
{name:"recursion",update:r,pick:s,resize:n.follow,renew(){o.renew(),r()}}}function bd(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function kr(e,t){
return _n(e,"frames")||t?.size==="wide"&&e.dlls.some(n=>n.kind==="load")?"":"not used by this fork"}A({name:"recursion",title:"Recursion",scrolls:!0,make:wd,unused:kr});function vr({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function Sr({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),f=a?26:Math.min(Math.max(l-3,2),8);return e.map((u,p)=>{let h=(t[p]??0)*l+4,m=u*i+8/2;return{
left:m,right:m+c,top:h-f/2,bottom:h+f/2}})}function $r(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function Or(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],f=c?30*.7:((l[0]??0)-(i[0]??0))/2,u=[i[0],i[1],l[0],l[1],(i[0]??0)+f,i[1],
c?(l[0]??0)+f:(l[0]??0)-f,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(u[h]??0))}),n}var xd=["unvisited","visited","appended"];function yd(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function kd({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function vd({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function Sd(e,t){let n=(o,s)=>z(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function $d(e,t){let n=Ve(t),o=Ye(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var ut=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),an=({data:e,store:t})=>vr(e.sorting,t.tables.cycles.x.length>0);function Od(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=an(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=Sr(s,t.data.sorting,c,l,i);let f=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),u=(m,g)=>f.get(`${m}/${g}`);o("e\
dges",Or(r,u));let p=m=>a.x.map((g,w)=>u(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function Mr({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>H(c,Ar(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",f=r.standing[c]==="blocked"?"✗ ":"",u=t[c];return u?ue(l+f+s.name[c],u.right-u.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var Ar=e=>Math.max(e.type?.label??12,12);function Er(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=an(t),i=s.x.map((p,h)=>h);for(let p of xd){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{...ut(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>yd(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),f=i.filter(p=>r.standing[p]===
"blocked");o("node current",ut(e,c)),o("node blocked",ut(e,f));let u=`${Ar(t)}px`;for(let p of["names","names now","cycle names"])z(n.get(p).glyph,{text_font_size:u});
o("names",Mr(e,a?l:[],"normal")),o("names now",Mr(e,a?c:[],"bold"))}function Lr(e){let t=e.ui.pickedDll();e.give("node picked",ut(e,t<0?[]:[t]))}function Md(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>d("li",{data:{dll:s}},e.name[s])))}
function Ed({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function Ld(e,t,n,o){let{store:s}=e,r=d("ol",{class:"fv-order","aria-label":"The new list"}),a=d("p",{class:"\
fv-order-said"});t.after(d("div",{class:"fv-under"},a,r));let i=$d(e,n),c=()=>{Md(s.tables.nodes,r),a.textContent=vd(e.data)},l=!1,f=()=>{let h=an(e);o.el.style.
minHeight=`${Math.min(h.height,8e3)}px`,o.el.style.minWidth=`${h.width}px`,Od(i),Er(i),Lr(i)},u=oe(()=>{l=!ne(e.panes.sorting),l||f()});rt(t,o,(h,m)=>{let g=$r(
i.boxes,h-o.frame.bbox.left,m-o.frame.bbox.top);g>=0&&e.select({dll:g})});let p=oe(()=>Ed(i,t));return Je(n,u),u(),c(),{name:"sorting",update(h){!h.has("nodes")&&
!h.has("places")||(Er(i),h.has("nodes")&&(c(),p()))},pick:()=>Lr(i),resize:u,catchUp(){l&&f(),l=!1},renew(){c(),u()},restyle(h){Ke(n,h),Sd(i.renderers,h)},figure:n,
view:o}}A({name:"sorting",title:"Order of DLLs",figure:"sorting",make:Ld,said:e=>kd(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});var Ad=[/[-,;:()[\]{}.=/\\|&+](?![-,;:()[\]{}.=/\\|&+<>])/g,/[_a-z](?=[A-Z])|_(?!_)/g];function Td(e,t){let n=e.lastIndexOf(" ",t);if(n>0&&e.slice(0,n).trim())return n+
1;for(let o of Ad){let r=[...e.slice(0,t+1).matchAll(o)].map(({index:a})=>a+1).findLast(a=>a<=t&&e.slice(0,a).trim());if(r)return r}return t}function Ee(e,t,n=0){
let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=Td(s,r);o.push(s.slice(0,a)),s=s.slice(a)}}function pt(e){let t=d(
"span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.getBoundingClientRect();return t.remove(),n/100||7.3}var _d=24,Tr=2,Pd=25,Cd=20;function zd(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=_d;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function Id(e,t,n){let{functions:o}=e.data.listing,s=d("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=d("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>zd(s,r),c=J(i);function l(f,u,p){let{name:h}=o[f],m=g=>{if(u)return n();t(
f);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return d("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(f,u){let p=u.join();if(a===p)return;a=p;let h=u.length-1;s.replaceChildren(...u.map((m,g)=>l(m,m===
f,g===h))),c()}}}function Nd(e,t){let n=e.length-e.trimStart().length,o=Ee(e||" ",t,n+Tr),s=`margin-left:${n+Tr}ch`,[r,...a]=o,i=a.flatMap(c=>[d("br"),d("span",
{style:s},c)]);return{element:d("li",{},r,...i),rows:o.length}}function Rd(e,t){let{functions:n}=e.data.listing,o=d("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=d("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=ge(o),f=[];return{show(u){if(r===u)return!1;r=u;let p=n[u].lines.
map(h=>Nd(h,c));f=[0];for(let h of p)f.push(f[f.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[u].source,a=null,
l.to(0),!0},mark(u){a?.removeAttribute("aria-current"),a=o.children[u]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(f[u]??0)*p,m=(f[u+1]??0)*
p,g=l.top();h>=g+(u?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let u=Math.floor((o.clientWidth-
Pd)/pt(o)),p=Math.max(u,Cd);p!==c&&(r=-1),c=p}}}function Dd(e,t){let n=a=>{s.show(a)&&o.forget()},o=Id(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=Rd(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}A({name:"algorithm",title:"Code",make:Dd});function _r(e){let t=k("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await jd(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function jd(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=d("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var Bd=6,Wd=18,Fd=2,Hd=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function cn(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=Hd(t,n);if(!a){let f=Ee(
r,o,2);return{pieces:f,answer:"",below:!1,rows:f.length}}let i=o-a.length-Fd,c=r.length>i&&i<Wd,l=Ee(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function ln({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,f]=t[c]??["",!1],u=cn(i,l,f,n),p={row:c,step:a,text:i,failed:f,
...u,top:s,high:u.rows*o.row+Bd};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function Pr(e,t){let n=d("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=cn(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(d("span",{class:"fv-asked"},r.join("")),d("span",{class:"fv-ans\
wer"},a))}}}var Cr=4,Xd=25,Ud=12,Gd=300;function zr(e,t,n,o){let s=0,r=60,a=ge(t,o),i=ln({calls:[]},r,e.type),c="",l=()=>i.height>s?i.wholeFrom(i.height-s):0;function f(p){
a.to(Math.min(p,l()))}function u(p=!1){let h=[r,e.type.row].join();(p||h!==c)&&(i=ln(e.data,r,e.type)),c=h,n.style.height=`${i.height>s?l()+s:i.height}px`}return{
lay:()=>u(!0),lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,a.measure(),t.clientWidth){let p=Math.floor((t.clientWidth-Xd)/pt(t));r=Math.max(p,Ud)}
u()},range(){let p=a.top(),h=Math.max(i.at(p)-Cr,0),m=i.at(p+(s||Gd))+Cr;return[h,Math.min(m+1,i.lines.length)]},showAround(p){let h=i.lines[p.row-1]??p,m=i.lines[p.
row+1]??p,g=m.top+m.high,w=a.top();if(h.top>=w&&g<=w+s)return;let b=[h,p].find(({top:x})=>g-x<=s)??p;f(b===p?p.top:Math.min(i.wholeFrom(g-s),h.top))},show({top:p,
high:h}){let m=a.top();p<m&&f(p),p+h>m+s&&f(p+h-s)}}}function qd(e,t){let{store:n,data:o}=e,{list:s,space:r}=Kd(t);e.heads.get("calls")?.more?.append(_r(o));let a=zr(e,s,r,()=>u()),i=()=>Yd(o.calls,n.step),c=Pr(e,
()=>a.lines()[i()]??null),l=Qe(r),f=-1;function u(){let[w,b]=a.range(),x=a.lines(),M=i();l(x.slice(w,b).map(O=>Vd(e,O,{now:M,chosen:f,count:x.length})));let y=f<
0?M:f;w<=y&&y<b?s.setAttribute("aria-activedescendant",`${e.mine}call-${y}`):s.removeAttribute("aria-activedescendant"),c.draw(a.columns())}function p(){f=-1;let w=a.
lines()[Math.max(i(),0)];w&&a.showAround(w),u()}function h(w){let b=a.lines();f=Math.min(Math.max((f<0?i():f)+w,0),b.length-1),b[f]&&a.show(b[f]),u()}eu(s,{choose:h,
go:e.go,chosen:()=>a.lines()[f]?.step??-1});let m=w=>()=>{w(),p()},g=m(a.lay);return g(),{name:"calls",update:p,unseen:()=>c.draw(a.columns()),pick:u,resize:m(a.
measure),renew:g}}function Kd(e){let t=d("div",{class:"fv-rows"}),n=d("div",{class:"fv-calls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose \
one, enter goes there"},t);return e.append(n),{list:n,space:t}}function Yd(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function Vd(e,t,{
now:n,chosen:o,count:s}){let r=e.pickedDll(),a=r>=0&&e.store.words(t.step).dll===r,i={now:t.row===n,chosen:t.row===o,picked:a,count:s},c=Jd(e.store.step,t,i);return[
JSON.stringify([t,c,i.now,s]),()=>Zd(e,t,i,c)]}function Jd(e,t,n){return["fv-call",t.step>e&&"fv-future",n.now&&t.step===e&&"fv-now",n.picked&&"fv-picked",n.chosen&&
"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"].filter(Boolean).join(" ")}function Zd(e,t,n,o){return d("div",{class:o,id:`${e.mine}call-${t.row}`,role:"o\
ption",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top:${t.top}px;height:${t.
high}px`,data:{step:t.step,row:t.row}},...Qd(t))}function Qd(e){let t=d("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[d("br"),n]:[n]));return e.answer?
[t,d("span",{class:"fv-answer"},e.answer)]:[t]}function eu(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(Number(o.dataset.step))}),
e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.chosen()>=0)t.go(t.chosen());else
return;n.preventDefault(),n.stopPropagation()})}A({name:"calls",title:"Calls of Windows",make:qd});var Ir=null,Nr=null;async function Rr(){if(Ir)return Ir;if(Nr)return Nr;if(typeof forkvizBokeh>"u")throw new Error("BokehJS is missing");return forkvizBokeh}function Dr(e){typeof requestIdleCallback=="function"?requestIdleCallback(e,{timeout:1e3}):setTimeout(e)}var tu=15e3,nu="The figures wait for the kernel, which is busy with another cell. They are drawn when it answers.";async function ou(e,t,n){let{embed:o,figures:s}=await su(
e,Rr());if(!e.holds())return null;let r=JSON.parse(JSON.stringify(s[t]).replaceAll('"§',`"${e.mine}`)),a=await o.embed_item(r,n),[i]=a.roots??a;return e.holds()?
[i.model,i]:(ht(i),null)}function ht(e){e.model.document?.clear(),e.remove?.()}async function su(e,t){let n=d("span",{},nu),o=setTimeout(()=>e.alert.message(n),
tu);try{return await t}finally{clearTimeout(o),n.isConnected&&e.alert.hide()}}async function jr(e,t){let n=K().filter(({name:s,figure:r})=>r&&t.has(s)),o=n.filter(
({name:s})=>ne(e.panes[s]));await Wr(e,async()=>{for(let s of o)await Br(e,s)});for(let s of n)o.includes(s)||ru(e,s)}async function Br(e,t){let n=e.bodies[t.name],
o=await ou(e,t.figure,n);if(!o)return;let[s,r]=o,a=await t.make(e,n,s,r);if(!e.holds())return void ht(r);a&&e.parts.push(a),a?.restyle?.(e.theme())}function ru(e,t){
let n=!1,o=async()=>{n||!e.holds()||(n=!0,await Wr(e,()=>Br(e,t)),e.late-=1)};e.late+=1;let s=()=>{ne(e.panes[t.name])&&o()};e.parts.push({name:t.name,resize:s,
makeUp:o}),Dr(o)}async function Wr(e,t){try{await t()}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and th\
e calls still work.")}}function Fr(e){return e.getRootNode().activeElement??null}function re(e){let t=Fr(e);return t&&e.contains(t)?t:null}function Le(e){let t=Fr(e);return!t||t===document.
body}function Hr(e){let t=re(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:au(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function au({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function Ae(e,t){if(!t||!(Le(e)||
re(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function mt(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}var iu=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],cu=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function Z(e){return d("dl",{},...e.flatMap(([t,n])=>[d("dt",{},t),d("dd",{},n)]))}var fn=e=>d("ul",{},...e.map(t=>d("li",{},...Array.isArray(t)?t:[t]))),
Te=e=>d("p",{},e);function lu(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[be(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[d("h3",{},"Regions"),fn([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),d("h3",
{},"Where a DLL is in the child"),fn(s)]}function fu(e){let t=e.data.help.marks.map(([n,o,s])=>[d("span",{class:"fv-help-mark"},et(n),o),s]);return[Te("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),Z(t)]}function du({data:e}){let t=Object.
entries(e.phaseNames??{}).map(([n,o])=>[C(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[Te(`As under the policy ${e.policy}, in the order \
of a successful fork.`),Z(t)]}function uu({data:e}){let t=new Map(e.switches);return[Te("A switch turns a part of a policy on or off: the name of a policy may b\
e followed by +topsort or -topsort. Marked ✓: on in this fork."),Z(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function pu({data:e}){return[Te("\
In a notebook, on the site and in a report with an engine the fork can be changed and run again: move a DLL or change its size, turn a switch, take a place in t\
he child, or add a fault. The view stays where it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),d("h3",{},"Faults"),Z(e.help.
faults)]}function hu(e,t,n){let o=a=>Z(a.map(([,i,c])=>[d("kbd",{},i),c])),{data:s}=e,r=[...cu,...Go];return{keys:["Keys",[o(t()),...s.still?[]:[d("h3",{},"Whil\
e you present"),o(n())],d("h3",{},"Mouse"),fn(r)]],...s.still?{}:{timeline:["Timeline",fu(e)]},map:["Map",lu(e)],...s.still?{}:{phases:["Phases",du(e)],policies:[
"Policies",[Te("Each policy is the fork machinery of one period."),Z(s.help.policies)]],switches:["Switches",uu(e)],whatif:["What if",pu(e)]},find:["Find",[Z(iu.
map(([a,i])=>[d("code",{},a),i]))]],glossary:["Glossary",[Z(s.glossary.map(([a,i],c)=>[d("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},a),i]))]]}}function Xr(e,t,n){
let o=null;function s(a){let i=o?.querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}function r(){let a=Object.
entries(hu(e,t,n)),i=a.map(([c,[l]])=>d("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=d("dialog",{class:"fv-help","aria-label":"\
Help"},d("header",{},d("nav",{"aria-label":"Parts of the help"},...i),k("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Close",class:"fv-icon"})),
d("div",{class:"fv-help-body",tabindex:0},...a.map(([c,[l,f]])=>d("section",{},d("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...f)))),e.root.append(o)}return{
get open(){return!!o?.open},toggle(a){if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&s(a)}}}var dn=65536,Ur=4096;function Gr(e,t){let n=e.panes.space,o=d("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null,a=({pointerId:m})=>r&&r.id!==m;function i(m){
if(!e.space||!(s||m.shiftKey)||m.button!==0||a(m))return;let g=e.space.at(m.clientX,m.clientY);if(g?.who!=="child")return;let{pointerId:w,clientX:b,clientY:x}=m;
r={id:w,address:g.address,x:b,y:x},n.setPointerCapture?.(m.pointerId),window.addEventListener("keydown",p,{capture:!0}),m.stopPropagation(),m.preventDefault()}function c(m){
if(!r||a(m))return;m.stopPropagation();let g=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,m.clientY)-g.top}px`,o.style.height=`${Math.abs(m.
clientY-r.y)}px`}function l(){r=null,o.hidden=!0,window.removeEventListener("keydown",p,{capture:!0})}function f(m){if(!r||a(m))return;m.stopPropagation();let{address:g,
x:w}=r;if(l(),!mu(n,m))return;let{address:b}=e.space.at(w,m.clientY)??{address:g},[x,M]=[g,b].sort((O,T)=>O-T),y=Math.floor(x/dn)*dn;t(y,Math.max(Math.ceil((M-y)/
Ur)*Ur,dn))}let u=m=>{a(m)||l()};function p(m){m.key==="Escape"&&(l(),m.stopPropagation())}let h={pointerdown:i,pointermove:c,pointerup:f,pointercancel:u};for(let[
m,g]of Object.entries(h))n.addEventListener(m,g,{capture:!0});return{toggle(){return s=!s,s}}}function mu(e,{clientX:t,clientY:n}){let{left:o,right:s,top:r,bottom:a}=e.
getBoundingClientRect();return o<=t&&t<=s&&r<=n&&n<=a}function un(e,t){let n=o=>typeof o=="number"?S(o):o;return{edit:"occupy",start:n(e),size:n(t),name:"what i\
f"}}var gu="Two forks are compared here: each can be changed in an explorer of its own.",wu="This page can't fork again. A notebook, the site and a report with an e\
ngine (forkviz report FILE --engine) can, and the command line: forkviz fork FILE --edit CHANGE.",wt=({host:e,data:t,moreKeys:n})=>!!(e.request&&!e.bare&&!t.still&&
!n);function Kr(e){e.asks?e.asks.toggle():!e.data.still&&!e.host.bare&&!e.alert.complains()&&e.alert.message(e.moreKeys?gu:wu)}function Yr(e,t){let{data:n}=e,o=c=>t(
{kind:"edit",edit:c}),s=xu(n,o),r=d("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},d("h2",{},"What if…"),k("close-what-if","✕","close (w)",()=>a()),
s.element,yu(n,o),ku(e,o),vu(n,o),Su(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("keydown",l=>{let{key:f}=l,{name:u}=c;f==="Ent\
er"&&s.commit(u),l.stopPropagation()});F(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.focus():s.which.focus()}function i({open:c,
values:l}){s.choose(l.dll),bu(qr(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,keep(){let c=qr(r).map(({name:f,value:u})=>[
f,u]),l=Object.fromEntries(c.filter(([f,u])=>!s.knows(f,u)));return{open:!r.hidden,values:l}}}}function X(e,t){return d("label",{},d("span",{},e),t)}function ae(e,t,n={}){
return d("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function gt(e,t,n){let o=t.map(s=>d("option",{value:s,selected:s===
n},s));return d("select",{name:e},...o)}function _e(e,...t){return d("fieldset",{},d("legend",{},e),...t)}function qr(e){return[...e.querySelectorAll("[name]")]}
function bu(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.options]:null;(!r||r.some(a=>a.value===
s))&&(o.value=s)}}function xu({dlls:e},t){let n=e.map(({name:u})=>u),o=gt("dll",n),s=["base","preferred","size"],r={base:ae("base",""),preferred:ae("preferred",
""),size:ae("size","")},a={};function i(){let u=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=u?S(u[p]):""}function c(u){let p=s.find(h=>h===u);
!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let u of s)r[u].addEventListener("change",()=>c(
u));i();let l={base:"base",preferred:"prefers",size:"size"},f=s.map(u=>X(l[u],r[u]));return{element:_e("A DLL",X("name",o),...f),which:o,commit:c,choose(u){n.includes(
u)&&(o.value=u),i()},knows:(u,p)=>a[u]===p}}function yu({switches:e},t){let n=e.map(([o,s])=>{let a=d("input",{type:"checkbox",checked:s,onchange:i=>t({edit:"sw\
itch",name:o,on:i.target.checked})});return d("label",{class:"fv-switch"},a,o)});return _e("Switches",...n)}function ku(e,t){let n=ae("start","0x"),o=ae("much",
"0x10000"),s=Gr(e,(c,l)=>t(un(c,l))),a=k("occupy-mouse","with the mouse","then drag over the child's column; or shift and drag at any time",()=>a.setAttribute("\
aria-pressed",String(s.toggle()))),i=k("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(un(n.value,o.value)));return _e("Ta\
ke a place in the child",X("at",n),X("size",o),i,a)}function vu({faults:e,phases:t,dlls:n},o){let s=gt("fault",e),r=gt("phase",t,"C3"),a=ae("at","",{placeholder:"\
anywhere"}),i=ae("extent","0x10000"),c=gt("of",["",...n.map(({name:f})=>f)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,size:i.value,...c.value?{dll:c.
value}:{},...a.value.trim()?{start:a.value}:{}});return _e("A fault",X("kind",s),X("phase",r),X("DLL",c),X("at",a),X("size",i),k("strike","let this fault happen\
 in the fork","the fork runs again with it",l))}function Su({edits:e},t){let n=!e.length,o=e.map(s=>d("li",{},s));return _e(n?"Nothing changed yet":`Changed (${e.
length})`,d("ol",{class:"fv-edits","aria-label":"What was changed"},...o),k("undo","undo","undo the last change",()=>t({kind:"undo"}),{disabled:n}),k("reset-edi\
ts","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}var $u={can:"what if: change the fork and run it again",cannot:"say where the fork can be changed and run again; here it can't"};function Ou(e){let{store:t,lecture:n}=e;
return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page Up, shift+n","previous decision",n.back],
[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.go(t.step-1)],...e.sides?[]:Mu(n)]}
var Mu=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what happens next",e.reveal]];function Eu(e,t){
let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).map(Number).sort((i,c)=>i-c);return[["Arr\
owLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork, the next real step",()=>e.forward()],["\
PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],["Home","Home","first step",()=>e.go(0)],
["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(s(o.decisions))],["N","shift+n","previou\
s decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",()=>e.go(r(o.failures))],["c","c","next\
 step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(r(e.pickedSteps()))],["m","m","next n\
ote of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous DLL",()=>e.selectNext(-1)],["g","g","\
go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−","zoom out",()=>e.space?.zoomBy(1/.6)],
["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold them again",()=>e.space?.unfold?.()],["/",
"/","find regions",()=>e.search?.focus()],["w","w",$u[wt(e)?"can":"cannot"],()=>e.whatIf()],...e.moreKeys?[]:Lu(e),["t","t","light or dark",()=>e.toggleTheme()],
["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the presentation",()=>e.select(null)]]}var Lu=e=>[["p","p","present: the map \
and the words alone, large; again leaves",()=>e.present()]];function Vr(e){let t=Ou(e),n=Xr(e,()=>o,()=>t),o=[...e.moreKeys??[],...Eu(e,()=>n.toggle())],s=new Map(
o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(f=>[f,l])));function a({key:c,shiftKey:l}){let f=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.
lecture.active&&r.get(f)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||n.open)return;let l=c.composedPath?.()[0]??c.target;if(mt(
c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let f=a(c);f&&(c.preventDefault(),c.stopPropagation(),e.guard(f))}return{onKey:i,help:n.
toggle,press:c=>s.get(c)?.()}}function Jr(e){let t=d("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},d("option",{value:"decisions"},"Decisions"),d("option",{value:"all"},"All steps")),n=d("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>d("option",{value:o},s)));return{pace:t,speed:n}}var Au=["decisions","all"],Tu=[.5,1,2],_u={decisions:1800,all:350},Pu=new Set(["decision","failure","done"]);function pn(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>Pu.has(e[s])||n.has(s)||s===o)}function Pe(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function Zr(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&Au.includes(n.policy)?n.policy:"decisions",a=n.speed&&Tu.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):pn(o.tables.ticks.mark,Pe(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(f,_u[r]/a)}function f(){o.step<o.last&&e.go(c()),
o.step<o.last?l():u()}function u(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:u,toggle(){
return i?u():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function Cu({store:e,data:t}){let n=()=>t.still?[]:pn(e.tables.ticks.mark,Pe(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...Pe(t),-1)<0?e.last:Math.max(...Pe(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function Qr(e,t,n){
let o=Cu(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...zu(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function zu(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(u){a=!0;try{e.go(u)}finally{a=!1}s()}function c(u){u!==void 0&&(Object.assign(t,{asked:u,
covered:t.predicting}),i(t.covered?Math.max(u-1,0):u))}function l(){let{step:u}=e.store,p=t.predicting&&o()&&n.has(u);Object.assign(t,{asked:u,covered:p}),s()}function f(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let u=n.after(r());u===void 0&&!t.covered?e.forward():c(u)},back:()=>c(n.before(r())),reveal:f,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?f():s()},moved(){!a&&o()&&l()},turned:l}}function ea({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}var Iu=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
hn=["leave","predict","present","theme","help"],Nu=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],Ru={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...hn]},ta=["back","next","wher\
e","predict","present"];function na(e,t,n,o){let s="",r=i=>[e.size,e.tall,i.presenting,i.projected,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.
places,{presenting:l,projected:f}=e.layout??{},u=r(e.layout??{});if(!c||u===s&&!i||!e.root.isConnected)return;let p=Hr(e.root),h=Iu.filter(y=>o[y]),m=!f&&["wide",
"middle"].includes(e.size),g=new Set(f?h.filter(y=>!ta.includes(y)):Ru[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let y of h)
(g.has(y)?n.room:m&&hn.includes(y)?c:t).append(o[y]);(m?c:t).append(n.element)})();for(let y of Nu){if(t.scrollWidth<=t.clientWidth+1)break;!o[y]||g.has(y)||f&&
ta.includes(y)||(g.add(y),n.room.append(o[y]))}let b=[...hn.map(y=>o[y]),n.element].filter(Boolean),x=b.find(y=>y.parentNode===t&&!y.hidden);for(let y of b)y.classList.
toggle("fv-apart",y===x);e.tall==="high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(e.layout??{}),Ae(e.root,p)}
return{fit:a}}var Du="Copied";function oa(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=d("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=k("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(f,u){let p=o(f),h=await je(p);a.textContent=h?Du:
s;let m=u.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",ju(p),` ${m}`),h||Bu(e.alert.element)}}}function ju(e){return d("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function Bu(e){let t=e.querySelector("input");t?.focus(),t?.select()}function sa(e){let t=d("div",{class:"fv-menu-room"}),n=k("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=d("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=k("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(Q("more"));let r=d("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function aa(e){let{data:t,store:n,host:o}=e,s=Zr(e,()=>f.tell(),o.keep?.playing),[r,a]=[d("b"),document.createTextNode("")],i=d("output",{class:"fv-number","ari\
a-live":"off"},"Step ",r,a),c=d("span",{class:"fv-phase-said"}),l=Hu(e),f=Xu(s),u=Uu(e),p=Gu(e);e.tools.find=d("div",{class:"fv-find",role:"search"});let h=d("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Stepping"}),m=sa(e),g=d("span",{class:"fv-stands"},i,c),w={...l,...f.elements,where:g,find:e.tools.find,...u.elements,
...p},b=na(e,h,m,w),x=!1;function M(y){x=!!y,i.style.minWidth=`${8+2*String(n.last).length}ch`,r.parentNode!==i&&i.replaceChildren("Step ",r,a),Y(r,String(n.step)),
Y(a,` of ${n.last}`),Y(c,C(t,n.words().phase)),l.first.disabled=l.back.disabled=n.step===0,l.next.disabled=l.last.disabled=n.step===n.last,x&&(l.next.disabled=!1),
Fu(e,{number:i,waited:x,...l,...p}),f.tell()}return e.fit=b.fit,{element:h,tell:M,menu:m,play:()=>s.toggle(),renew:()=>M(x),reset:u.reset,linked:(y,O)=>u.linked?.(
y,O),fill(){let y=[...Object.values(l),...Object.values(f.elements),g];if(t.still)for(let O of y)O.hidden=!0;e.places.player.append(h)},keep:()=>s.keep(),close(){
s.close(),m.close()}}}var mn=["Previous step (left arrow)","Next step (right arrow)"],Wu=["Previous decision (Page Up)","Next decision (Page Down)"];function ra(e,t){
e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}function Fu({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&
!e.still;c.hidden=!l;let[f,u]=l?Wu:mn;if(ra(a,f),ra(i,u),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=
ea(p,n.step,o==="phone"),a.disabled=p.number===0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function Ce(e,t,n,o=e){let s=k(e,"",t,n,{class:"fv-icon",
"aria-label":t});return s.append(Q(o)),s}function Hu(e){let{store:t}=e;return{first:Ce("first","First step (Home)",()=>e.go(0)),back:Ce("back",mn[0],()=>e.lecture.
active?e.lecture.back():e.go(t.step-1)),next:Ce("next",mn[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:Ce("last","Last step (End)",()=>e.go(t.last))}}
function Xu(e){let t=k("play","","Play, or stop (space)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=Jr(e);return{elements:{play:t,pace:n,speed:o},
tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==s&&t.replaceChildren(Q(e.playing?"stop":"play"),d("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",
s),n.value=e.policy,o.value=String(e.speed)}}}function Uu(e){let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=d("sel\
ect",{"aria-label":"Policy",title:"Under which policy the fork runs",data:{do:"policy"},onchange:u=>e.ask({kind:"policy",name:u.target.value})},...t.policies.map(
u=>d("option",{value:u,selected:u===t.policy},u))),s=d("select",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:u=>e.ask(
{kind:"scenario",number:u.target.selectedIndex})},...t.scenarios.map((u,p)=>d("option",{value:p,selected:p===t.scenario},ee(u,40)))),r=t.still?"Write one file t\
o look at in any browser; it opens here":"Write one file to step through in any browser; it opens here",a={export:k("export","Export",r,()=>e.ask({kind:"export",
step:e.store.step}))},i=k("what-if","What if…","Change the fork and run it again (w)",()=>e.whatIf()),c=oa(e),l=c?{link:c.element}:{};return{elements:t.still?
a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function Gu(e){let{
host:t}=e,n=k("present","Present","The map and the words alone, large (p; Esc leaves)",()=>e.present()),o=k("predict","Predict","Cover what happens next until y\
ou ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false","aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:k("leave","↩ why it fails","ba\
ck to the diagnosis",t.leave)}:{},predict:o,present:n,theme:Ce("theme","Light or dark (t)",()=>e.toggleTheme()),help:k("help","?","Keys and signs (?)",()=>e.keys.
help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function ia(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(f,u={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:f,...u})}}let a=qu(n(),r,s?.what),i=Vu(s?.values??!0),c=d("section",{class:"fv-live","aria-label":"Live processes"},i.standing,Ku(
a),i.told,i.values);e.places.live.append(c);function l(){let f=c.contains(re(e.root))||Le(e.root),{standing:u,intact:p}=n();c.dataset.standing=u==="done"&&!p?"f\
ailed":u,i.show(n()),Yu(a,n()),f&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function qu({breaks:e},t,n){let o=e.map(([i,c])=>d("option",{value:i,selected:i===n},c)),s=d("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=d("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>k(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:k("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function Ku({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return d("div",{class:"fv-live-tools"},e,t,n,d("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,d("span",{class:"fv-break"},r,a),i,c)}function Yu(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:f,again:u}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=f.disabled=!n,u.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function Vu(e){let t=d("p",{class:"fv-standing",role:"status"}),n=d("div"),o=d("summary"),s=d("tbody"),a=d("tr",{},...["value","before","par\
ent","child"].map(c=>d("th",{scope:"col"},c))),i=d("details",{open:e},o,d("table",{},d("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
d("b",{},`${Ju(c)} ${c.title}`),d("span",{},c.who)),n.replaceChildren(...c.told.map(l=>d("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(Zu))}}}function Ju({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function Zu([e,t,...n]){
let o=n.map(s=>d("td",{class:s===t||s==="–"?null:"fv-other"},s));return d("tr",{},d("th",{scope:"row"},e),d("td",{},t),...o)}var gn=690,Qu=400,ep=1e3,ca=100;function tp(e,t,n){let s=[["beforeprint",e],["beforeprint",()=>{for(let{view:r}of n())r?.repaint?.()}],["afterprint",t]];for(let[
r,a]of s)window.addEventListener(r,a);return()=>{for(let[r,a]of s)window.removeEventListener(r,a)}}function la(e){let t=d("section",{class:"fv-sheet","aria-hidd\
en":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.parts)s.makeUp?.();np(e),t.replaceChildren(...op(e),...rp(e.data.said),...ap(e.data.
calls))}return{name:"print",fill:n,close:tp(n,()=>e.colours.onPaper(!1),()=>e.parts)}}function np({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.
space,r=n||parseFloat(s.width)||gn,a=o||parseFloat(s.height)||gn,i=Math.min(1,gn/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.
round((i-1)*a)}px`};for(let[l,f]of Object.entries(c))e.style.setProperty(`--print-${l}`,f)}function wn(e,t){return e>0?[d("p",{},`and ${e} more ${t}`)]:[]}function op({
data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set([...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,Qu),r=["step","phas\
e","what","why"].map(a=>d("th",{},a));return[d("h2",{},`Decisions and failures of the ${t.last+1} steps`),d("table",{},d("thead",{},d("tr",{},...r)),d("tbody",{},
...s.map(a=>sp(t,a,e.notes?.[a])))),...wn(o.length-s.length,"steps")]}function sp(e,t,n){let o=e.words(t),s=e.read(t)?.place;return d("tr",{},d("td",{},String(t)),
d("td",{},o.phase),d("td",{},o.what,s?d("small",{},` (${s})`):null,n?d("em",{},` ✎ ${n}`):null),d("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function rp(e){
return e.flatMap(([,t,n,o])=>[d("h2",{},t),d("ul",{},...n.slice(0,ca).map(s=>d("li",{},s))),...wn(n.length+o-ca,"of them")])}function ap(e){let t=e.slice(0,ep);
return[d("h2",{},"Calls"),d("pre",{},t.map(([,n])=>n).join(`
`)),...wn(e.length-t.length,"calls")]}var fa=120,ip={"":0n,k:10n,m:20n,g:30n,t:40n},cp=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function ua(e){let t=Array.from(e);
if(t.length>Ie){let o=`the query is longer than ${Ie} characters`;throw bt(o,"",Ie+1,"")}let n=[];for(let{raw:o,position:s,open:r}of fp(t)){if(r)throw bt("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===Mt)throw bt(`more than ${Mt} terms`,o,s,"");n.push(dp(o,s))}return{text:e,terms:n,wantsFree:n.some(lp)}}function lp({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function xt(e){let t=Array.from(e);return t.slice(0,fa).join("").replace(
/[\r\n]+$/,"").replace(cp,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>fa?"…":"")}function ie(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var pa=()=>ie("quotes enclose a whole value",'name~"my dll"');function bt(e,t,n,o){
let s=xt(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function fp(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||Nn.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function dp(e,t){
try{return up(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:bt(o,e,t,s??"")}}function up(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw ie("\
one '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...pp(n),negated:t}}function pp(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:ma(e)}:{field:"name",sign:"~",value:ha(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return hp(e.slice(0,t),o,e.slice(t+o.length))}function hp(e,t,n){if(t==='"')throw pa();let o=e.toLowerCase();if(!Object.hasOwn(
xe,o)){let r=Object.keys(xe).join(", ");throw ie(`no field is called '${xt(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=xe[o];
if(!s.includes(t))throw ie(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw ie("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:mp(
o,ha(n))}}function mp(e,t){let{signs:n,choices:o}=xe[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return ma(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${xt(t)}'`;throw ie(r,`it is one of ${o.join(", ")}`)}return s}function ha(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw pa()}function ma(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<ip[s.toLowerCase()];
if(r<1n<<64n)return r}throw ie(`'${xt(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function ga(e,t){return e.
terms.every(n=>gp(n,t)!==n.negated)}function gp({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:da(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return wp(o.name.toLowerCase(),t,n);case"protect":return bp(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function da(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function wp(e,t,n){
return t==="~"?e.includes(n):e===n||xp(e)===n}function bp(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function xp(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var yp={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},kp="forkviz show --find lists free runs, if it is known that no row is missing";function wa(e){
let t=d("span",{class:"fv-status",role:"status"}),n=d("input",yp),o=k("found-previous","▲","previous found (shift+Enter)",()=>f(-1)),s=k("found-next","▼","n\
ext found (Enter)",()=>f(1)),r=null,a=[],i=-1;function c(){let p=a[i];a=r?Sp(e.store,r):[],i=$p(a,p),l(),e.space?.pick()}function l(){t.classList.remove("fv-wro\
ng"),t.title=r?.wantsFree?kp:"",t.textContent=r?Op(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function f(p){if(!a.length)return;let h=p>0?
0:a.length-1;i=i<0?h:(i+p+a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space?.reveal([[w[g],b[g]]]),l()}function u(){i=
-1;let{query:p,wrong:h}=Mp(n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",u),n.addEventListener(
"keydown",p=>Ep(p,n,f,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),vp(n,{look:c,rows:()=>a,asked:()=>r!==null})}function vp(e,{look:t,rows:n,asked:o}){
return{name:"find",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function Sp(e,t){
return["parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&ga(t,e.region(n,o))).map(o=>[n,o]))}function $p(e,t){return t?e.findIndex(([n,o])=>n===
t[0]&&o===t[1]):-1}function Op(e,t,n){return e?`${t<0?"":`${t+1} of `}${e} found`:n?"free runs are not listed here":"none found"}function Mp(e){try{return{query:e.
trim()?ua(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,wrong:{what:n??o,message:o}}}}function Ep(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?
-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),o();else return;e.preventDefault(),e.stopPropagation()}var ba="Why the fork fails, and what to do";function xa(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=d("section",{class:"\
fv-cause-whole","aria-label":ba,hidden:!0}),s=d("div",{class:"fd-inside"}),r=k("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=Ge(s,t.diagnosis,{level:2,layout:"narrow",comparing:(f,u)=>jt(e,u)}),a.lay(),r.focus({preventScroll:!0})}return o.append(d(
"p",{class:"fv-cause-head"},d("b",{},ba),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var bn="|";function Sa(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>$a(r.at(-1)),i=()=>r.map(u=>yt(n,u)).join(bn);function c(u){r=u,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(u,p=!1){let h=typeof u=="string"?_p(n,u):u&&u.dll!==-1?[u]:[];c(p&&h.length?Lp(n,r,h):h)}function f(u){let p=n.dlls.
length,h=u>0?0:p-1;p&&l({dll:a()<0?h:(a()+u+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>ya(e.store,r),pickedSteps:()=>Tp(
e,a()),selectedSpans:()=>Ap(e.store,ya(e.store,r)),select:l,selectNext:f,selectRow:(u,p,h=!1)=>l(ka(e.store,u,p),h),selectRows(u){let p=u.map(([h,m])=>ka(e.store,
h,m));c([...new Map(p.map(h=>[yt(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function Lp(e,t,n){let o=n.map(r=>yt(e,r)),s=t.filter(r=>!o.includes(yt(
e,r)));return s.length<t.length?s:[...s,...n]}function ya(e,t){if(!t.length)return[];let n=new Set(t.map($a)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function Ap(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function Tp({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function ka(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var $a=e=>e&&"dll"in e?e.dll:-1;function yt(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${S(t.start)}`}function _p(e,t){let n=va(e,t);
return n?[n]:t.split(bn).flatMap(o=>va(e,o)??[])}function va(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(bn)?null:{who:o,start:Number(s)}}var Pp=["shown","windows","stays"],Cp=Rn.parent.filter(e=>!Pp.includes(e));function Oa(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)zp(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>Ip(e,o),read:(o=t)=>Np(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??Rp(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>Dp(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function zp({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,f,u]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?f:u;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function Ip({strings:e,words:t},n){
let[o,s,r,a,i,c,l,f,u]=t[n];return{phase:o,kind:c,dll:u,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[f],facts:i.map(p=>e[p])}}function Np({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function Rp(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function Dp({tables:e},t,n){let o=e[t],s={who:t};for(let r of Cp)s[r]=o[r][n];return s}function jp(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s);for(let[n,o]of Object.entries(t.timeline))e.style.setProperty(`--mark-${n}`,o);
e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var Bp,Ea=()=>Bp??=window.matchMedia?.("(prefers-color-sche\
me: dark)");function Ma(){let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.
vscodeThemeKind.includes("dark")?"dark":"light":Ea()?.matches?"dark":"light"}function Wp(e){let t=Ea(),n=new MutationObserver(e);return n.observe(document.body,
{attributes:!0,attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.(
"change",e)}}function La(e,t){let n=t||"",o=!1,s=Ma(),r=()=>o?"light":n||s;function a(){e.root.dataset.theme=r(),jp(e.root,e.themes[r()])}function i(){a(),e.restyle(
e.themes[r()]),o||e.host.onTheme?.(r())}let c=Wp(()=>{s=Ma(),n||i()});return{get:()=>e.themes[r()],apply:i,dressRoot:a,name:r,toggle(){n=r()==="dark"?"light":"d\
ark",i()},onPaper(l){o!==l&&(o=l,i())},close:c}}function Aa(){let e=d("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(k("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(d("b",{},"Error: "),s,d("br"),r)}return{element:e,
hide:t,complain:o,complains:()=>!e.hidden&&!e.classList.contains("fv-said"),message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof
Error?r.message:String(r);o(a,"The explorer still works; load it again if what it shows is wrong.")}}}}var Fp=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],Hp=[[700,"high"],[560,"low"],[0,"least"]],Xp={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},Up={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:20,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},Ta=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],xn=e=>Ta(Fp,e),_a=e=>Ta(
Hp,e),kt=(e,t=!1)=>(t?Up:Xp)[e];function Pa(e,t,n,o){let s=Oa(t),r=Aa(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:kt("middle"),late:0,search:null,asks:null,live:null,cause:null,byBase:Gp(t),...Kp(t),theme:()=>i.colours.get(),
toggleTheme:()=>i.colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>Kr(i),full:c=>i.layout.
full(c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...qp(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=Sa(i,a),Object.assign(i,i.picked.forUi),i.colours=La(i,n.keep?.theme??n.theme),i}function Gp({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function qp(e,t,n,o,s){function r(i,c=!1){let l=t.step,f=t.go(i);if(!(t.step===l&&!c)){for(let u of n)u.
update?.(f);a(),!c&&(o.onStep?.(t.step),Vt())}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();
t.step===t.last&&i?i.step():r(t.step+1)}}}function Kp(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function ce({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function I(e,t,n){n?e[t]="true":delete e[t]}var kn="forkviz.layout",Yp=()=>({folded:{},tabs:{},sizes:{},full:""}),yn=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function Vp(e){let{folded:t,tabs:n,sizes:o,
full:s}=yn(e),r=(i,c)=>Object.fromEntries(Object.entries(yn(i)).filter(([,l])=>typeof l===c)),a=Object.entries(yn(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function za(e,t){let n=Vp(e??(t?Jp():null));return{choices:n,save(){t&&
Ca(n)},forget(){Object.assign(n,Yp()),t&&Ca(null)}}}function Jp(){try{return JSON.parse(localStorage.getItem(kn)??"null")}catch{return null}}function Ca(e){try{
e?localStorage.setItem(kn,JSON.stringify(e)):localStorage.removeItem(kn)}catch{}}var $=(e,...t)=>({panes:t,weight:e}),D=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),j=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function Zp({unused:e,
height:t}){if(t<440){let o=$(52,"algorithm","calls","sorting","recursion");return j("middle-low",670,$(48,"why"),o)}if(e("recursion")){let o=$(27,"calls","sorti\
ng","recursion");return j("middle-right",670,$(46,"why"),$(27,"algorithm"),o)}let n=D("middle-calls",31,$(316,"recursion"),$(346,"calls","sorting"));return j("m\
iddle-deep",670,$(40,"why"),n,$(29,"algorithm"))}function Ia(e){let t=(e.plan??Qp[e.kind==="whole"?e.size:e.kind])(e);return Na(t,e)??D("empty",1)}var Qp={wide:()=>D(
"wide",1,$(760,"space"),j("wide-middle",640,$(36,"why"),$(32,"sorting"),$(32,"recursion")),j("wide-right",488,$(42,"algorithm"),$(24,"calls"),$(34,"said"))),middle:e=>D(
"middle",1,$(586,"space"),Zp(e)),narrow:({height:e})=>D("narrow",1,$(430,"space"),e<330?$(506,"why","algorithm","calls","sorting","recursion"):j("narrow-right",
506,$(50,"why"),$(50,"algorithm","calls","sorting","recursion"))),phone:()=>j("phone",1,$(60,"space"),$(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?j:D)("present",1,$(52,"space"),$(48,"why")),still:({width:e})=>(e<700?j:D)("still",1,$(64,"space"),$(36,"why")),aligned:({width:e})=>j("aligne\
d",1,$(63,"space"),e<560?$(37,"why","calls"):D("aligned-words",37,$(50,"why"),$(50,"calls"))),some({panes:e,width:t}){let n=eh.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return D("some",1,...n.map(a=>$(1,a)));let[s,...r]=n;return o>1?D("some",1,$(1,s),$(1,...r)):j("some",1,$(1,s),$(1,...r))}},eh=["\
space","why","recursion","sorting","algorithm","calls"];function Na(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>Na(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(...th(e.id,o)),s.length?{...e,parts:s}:null}function th(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...$(1,r),folded:!0}));n.push({...D(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var nh={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},oh=[240,110],we=e=>"panes"in e?e.
panes[0]:e.id;function vt(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>nh[a]??oh);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map(vt),o=n.reduce((r,a,i)=>r+(vn(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var Ra=e=>"panes"in e&&!!e.folded,vn=e=>"panes"in e?void 0:e.fixed;function sh(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function Sn(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>vn(g)??vt(g)[a]),l=r.map(g=>vn(g)===void 0),f=r.filter(
(g,w)=>l[w]).map(g=>n(e,we(g))),u=f.length>0&&f.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?u?n(e,we(g))??0:g.weight:0),h=sh(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};Sn(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!Ra(g)&&!Ra(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var Da=24;function rh({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function ah(e){let t=d("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return ih(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-Da:Da,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function ih(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function ch(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${we(t.parts[n])} and ${we(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function ja(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return ah({line:a,move(i,c){let{split:l}=a(),
f=rh(a(),i,c),u=l.parts.map((p,h)=>[we(p),f[h]]);t.sizes[l.id]=Object.fromEntries(u),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),ce(l,i.box),ch(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function Ba(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=u=>u===n.full;function c({panes:u,folded:p,box:h,key:m},g){let w=u.length>1,b=w?o.draw(m,u,u.some(i)?g:h):
u[0],x=w?o.height():0;for(let M of u){let y=i(M)&&!p,O=y?g:h;ce(s[M],{...O,y:O.y+x,height:O.height-x});let{dataset:T}=s[M];I(T,"folded",p),I(T,"tabbed",w),I(T,"\
full",y),I(T,"behind",w&&M!==b);let B=a.get(M);r.get(M)?.tell(p,B?.unused?.(e.data,e)||B?.said?.(e)||"")}}function l(u,p){let h=s[u];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(u)&&m(n.full);I(h.dataset,"away",(g||!m(u))&&!h.hidden)}function f(u,p,{over:h,size:m}){for(let x of Object.
keys(s))I(s[x].dataset,"over",x===h);let g=s[h];if(!g)return;let w=u.find(({panes:x})=>x.includes("why"))?.box??p,b=m==="phone"?0:w.x;ce(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(u,p,h){for(let m of u)c(m,p);o.drop(new Set(u.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,u);f(u,p,h)}}}var lh={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},fh=["algorithm","calls"];function dh(e,t){let[n,o,s]=[...e.children];n.hidden=!1,o.hidden=!0;
let r=e.clientWidth,a=r>0&&n.offsetWidth+s.scrollWidth>r;n.hidden=a,o.hidden=!a,o.value=t}function uh(e,t,n,{shown:o,pick:s}){let r=n.map(u=>d("button",{type:"b\
utton",role:"tab",id:`${e.mine}tab-${u}`,data:{tab:u},"aria-controls":e.panes[u].id,onclick:()=>s(u)})),a=d("div",{class:"fv-tab-list",role:"tablist","aria-labe\
l":"Panes"},...r),i=n.map(u=>d("option",{value:u},e.specs.get(u).title)),c=d("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},
...i),l=d("span",{class:"fv-tabs-end"}),f=d("div",{class:"fv-tabs",data:{key:t}},a,c,l);return f.addEventListener("keydown",u=>{let p={ArrowLeft:-1,ArrowRight:1}[u.
key];if(!p)return;u.preventDefault(),u.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),f}function ph(e,t,n){let o=t.querySelectorAll(
"[role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??lh[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),dh(t,n)}function Wa(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=uh(e,i,c,{shown:()=>r(c),pick(u){t.tabs[c[0]]=u,n()}}),f={element:l,panes:c};return o.set(i,f),e.panes[c[0]].before(l),f}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...fh,...c.map(({panes:f})=>f[0])]))t.tabs[l]=i},draw(i,c,l){let f=r(c),{element:u}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return ce(u,{...l,height:s()}),ph(e,u,f),f},drop(i){for(let[c,{element:l,panes:f}]of o)if(!i.has(c)){for(let u of f)
e.heads.get(u)?.home();l.remove(),o.delete(c)}}}}function Fa(e,t){let{host:n}=e,o=za(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,slide:!!n.slide,over:""},a=Wa(e,s,()=>u()),
i=ja(t,s,()=>u()),c=Ba(e,t,s,a),l="";$n(e,r);function f(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=xn(h),qa(e,r,m),e.fit?.();let g=Ia(
mh(e,t,r,s)),w=Ua(t),b=vt(g)[1],x={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:M,separators:y}=Sn(g,x,(T,B)=>s.sizes[T.id]?.[B]),O=JSON.stringify(
[M,x,s.full,s.tabs,r,p.dataset.tall]);return O===l?!1:(l=O,t.style.height=`${x.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}\
px`:""),c.place(M,x,r),i.draw(s.full?[]:y),!0)}function u(){o.save(),f()&&e.resized()}return{lay:f,choices:s,keep:()=>structuredClone(s),get presenting(){return r.
presenting},get projected(){return Mn(r)},get size(){return r.size},...hh(e,r,s,a,u),reset(){o.forget(),u()}}}function hh(e,t,n,o,s){let r={present(a){t.presenting=
a,$n(e,t),s()},slide(a){t.slide!==a&&(t.slide=a,$n(e,t),s())},fold(a,i=!Xa(e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.
choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},over(a){let i=t.size==="wide"&&Ha(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=
!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus({preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;
return!0}};return r}var Mn=({presenting:e,slide:t})=>e||t;function $n({root:e},t){I(e.dataset,"presenting",t.presenting),I(e.dataset,"projected",Mn(t))}function Ha({
host:e,data:t},n){return n.presenting||n.slide&&!e.panes?.length?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var On=(e,t)=>e.specs.
get(t)?.unused?.(e.data,e)??"";function Xa(e,t,n,o){let s=n.folded[o];return s!==void 0?s:On(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!On(e,"recursion")}function mh(e,t,n,o){
let s=Ha(e,n),r=n.size==="wide"&&s==="whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{
size:n.size,panes:new Set(a),folded:i=>Xa(e,n,o,i),unused:i=>!!On(e,i),kind:s,plan:e.plan,...Ua(t)}}function Ua({parentElement:e}){return{width:e?.clientWidth??
0,height:e?.clientHeight??0}}function Ga(e){let{clientWidth:t,clientHeight:n}=e.root,o={presenting:!1,slide:!!e.host.slide,over:""};t&&n&&qa(e,{size:xn(t),...o},
n)}function qa(e,t,n){let{size:o}=t,{root:s}=e;e.size=s.dataset.size=o,e.tall=s.dataset.tall=_a(n),e.type=kt(o,Mn(t));for(let[r,a]of Object.entries(e.type))s.style.
setProperty(`--type-${r}`,`${a}px`)}function Ya(e,t){let{root:n}=e,o=Qr(e,()=>t.presenting,s);function s(){let u=re(n)?.dataset.do==="reveal";I(n.dataset,"covered",o.covered),I(n.dataset,"early",o.
early),u&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&gh(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),Ka(n),i()&&document.exitFullscreen().catch(()=>{}),re(
n)?.dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&
t.presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function f(u){if(!t.presenting||!Le(n)||n.contains(u.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=u;if(h||m||g)return;u.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||u.preventDefault()}return window.addEventListener("keydown",f,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",f,!0),Ka(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function gh(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function Ka(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function Va(e){let{root:t,places:n}=e,o=Fa(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=Ya(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&mt(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get projected(){
return o.projected},get size(){return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}var En=50,wh={conflicts:"conflict",caveats:"caveat",notes:"note"};function bh(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${wh[n]}${o===1?"":
"s"}`).join(", ")}function xh([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,f=n.length+o,u=s?`${i.length}\
 of ${f}`:f,p=()=>a(c.length+10*En);return d("section",{data:{said:e}},d("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${u})`),d("ul",{},...c.map(h=>d("li",{},h))),
l?k("more-said",`and ${l} more`,"show more of them",p):null,o?d("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function Ja(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=d("div"),o=new Map,s=d("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>xh(c,a,o.get(c[0])??En,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:d("div",{class:"fv-caveats"},t>En?s:null,n),
counts:bh(e),conflicting:e.some(([a])=>a==="conflicts")}}function Za(e,{name:t,title:n,head:o=!0}){let s=k(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(Q("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=d("span",{class:"f\
v-pane-said"}),a=d("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=d("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",d("b",{},n)," ",r),c=d("span",{class:"fv-pane-more"}),l=d("div",{class:"fv-pane-head"},d("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(f,u,p=!1){i.setAttribute("aria-expanded",String(!f)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":f?"▸":"▾",r.textContent=f?u:""}}}var Qa={name:"said",title:"What was assumed",scrolls:!0},ei=["verdict","timeline"];function ti(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=d("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,f=l?c:d("\
div",{class:"fv-body",tabindex:a?0:null});if(!ei.includes(n??"")){let u=Za(e,t);e.heads.set(n,u),c.append(u.element)}return l||c.append(f),e.panes[n??""]=c,e.bodies[n??
""]=f,c}function ni(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of K())e.specs.set(c.name,c),ti(e,c).hidden=!t.has(c.name);let r=e.places=yh(e),a=d("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!ei.includes(c)).map(c=>e.panes[c]));r.main=d("div",{class:"fv-main"},a),r.grid=a,vh(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function yh(e){let t=d(
"div",{class:"fv-more"}),n=d("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:kh(e.data),t),o=d("div",{class:"fv-marks-pl\
ace"}),s=d("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:d("div",{class:"fv-player"}),live:d("div",{class:"fv-live-place"}),legend:d(
"div",{class:"fv-legend"},o,s)}}function kh(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return d("div",{class:"fv-outcome"},d("h1",{},e.title),d("p",{class:t},
n))}function vh(e,t){let{data:n,places:o}=e,s=Ja(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(d("span",{title:r},r)),s&&
(ti(e,Qa),e.specs.set("said",Qa),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",d("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[d("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var Sh=0,St=new WeakMap;async function oi(e,t,n={}){let o=Pa(e,t,n,`f${Sh+=1}-`),s=t.panes??K().map(({name:l})=>l),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
l=>s.includes(l)));St.set(e,o),o.holds=()=>St.get(e)===o&&!n.closed?.(),o.bar=aa(o),Ga(o),o.colours.dressRoot(),ni(o,a),o.layout=Va(o),o.bar.fill(),o.keys=Vr(o),
o.store.go(n.keep?.step??n.step??t.opening),o.tell();for(let{name:l,before:f}of K())a.has(l)&&f?.(o,o.bodies[l]);for(let l of K())!l.figure&&a.has(l.name)&&si(o,
await l.make(o,o.bodies[l.name]));let i=Mh(o,a),c=a.has("space")?wa(o):null;return o.colours.apply(),o.tell(),e.addEventListener("keydown",o.keys.onKey),Ae(e,n.
focus),o.layout.lay(),await jr(o,a),o.space?$h(o,c):Oh(o),o.layout.watch(),Eh(o),Ae(e,n.focus),Ah(o,i)}function si(e,t){t&&e.parts.push(t)}function $h(e,t){e.search=
t,e.parts.push(t),t.renew()}function Oh(e){e.tools.find.replaceChildren(),e.fit(!0)}function Mh(e,t){let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&
(e.cause=xa(e),si(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=ia(e,e.ask)),wt(e)&&(e.asks=Yr(e,e.ask)),la(e)}function Eh(e){let{host:t,root:n}=e,o=t.keep??{};
o.range&&e.space&&e.space.show(o.range);let s=o.selected||t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.
dataset.busy,o.cause&&e.cause?.restore(o.cause)}function Lh(e,t,n){let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();
for(let a of r)a.renew?.();for(let a of r)a.pick?.();e.tell(),delete e.root.dataset.busy}function Ah(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{
ui:e,go:e.go,select:e.select,complain:a.complain,theme:e.colours,adopt:(c,l)=>Lh(e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){
return r.written()},message(...c){delete n.dataset.busy,a.message(...c)},linked(c,l){delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){
delete n.dataset.busy,i.reset(),e.live?.renew(),a.complain(c,l)},keep:()=>({step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),
layout:e.layout.keep(),playing:e.bar.keep(),query:e.tools.find.querySelector("input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>Th(
e,t)}}function Th(e,t){let{root:n,parts:o}=e;for(let s of[e.bar,e.layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(
0);for(let s of o)s.view&&ht(s.view);St.get(n)===e&&(St.delete(n),n.replaceChildren())}bo(oi);})();
