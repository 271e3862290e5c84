"use strict";
"use strict";(()=>{function Je(e,n={},...t){let o=document.createElement(e);for(let[s,r]of Object.entries(n))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of t)s!=null&&o.append(s);return o}var a=Je;function q(e,n,t,o,s={}){return a("bu\
tton",{type:"button",data:{do:e},title:t,onclick:o,...s},n)}function u(e,n,...t){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(n))r!=null&&o.setAttribute(s,String(r));return o.append(...t),o}function y(e){return e<0?"–":`0x${e.toString(16)}`}function I(e){let n=["B","KiB","MiB","GiB","TiB"],t=e,o=0;for(;t>=1024&&o<n.length-1;)t/=1024,o+=1;let s=Math.
floor(t*10),r=t*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${n[o]}`}function A(e,n){let t=e.querySelector(n);if(!t)throw new Error(`nothing is ${n}`);return t}function ce(e,n){let t=(n instanceof Error?n.message:String(n)).replace(/\.$/,""),o=a("p",{role:"alert"},`This page can't show ${e}: ${t}.`);A(document,"#forkvi\
z").append(o),document.documentElement.dataset.forkviz="failed"}function N(e,n){let t=new Array(e);function o(s){if(typeof s!="string"||s in t)return;let r=Number(s);Number.isInteger(r)&&r>=0&&r<e&&(t[r]=n(r))}return new Proxy(
t,{get(s,r){return o(r),Reflect.get(s,r)},has(s,r){return o(r),Reflect.has(s,r)},getOwnPropertyDescriptor(s,r){return o(r),Reflect.getOwnPropertyDescriptor(s,r)},
ownKeys(s){for(let r=0;r<e;r+=1)o(String(r));return Reflect.ownKeys(s)}})}var Ze=new WeakMap;function le({lengths:e,which:n,cells:t,rows:o,now:s},{tables:r,tableNames:i,columnNames:c}){let l=t.map(([h,p],g)=>({table:h,column:p,rows:o[g],
now:s[g],first:[...r[i[h]][c[p]]]})),d={lengths:e,which:n,streams:l};Qe(d);let f=et(d),m=N(e.length,f);return Ze.set(m,d),m}function Qe({lengths:e,which:n,streams:t}){
let o=t.map(({rows:c})=>c.length);for(let c of n)c in o&&(o[c]-=1);let s=n.every(c=>c in o),r=e.reduce((c,l)=>c+l,0),i=t.every(({rows:c,first:l})=>c.every(d=>d>=
0&&d<l.length));if(!s||!i||r>n.length||o.some(c=>c<0))throw new Error("a step changes a row that is not there")}function et({lengths:e,which:n,streams:t}){let o=t.
map(({first:c})=>[...c]),s=t.map(()=>0),r=[],i=0;return c=>{for(;r.length<=c;){let l=[];for(let d=i+e[r.length];i<d;i+=1){let f=n[i],{table:m,column:h,rows:p,now:g}=t[f],
w=s[f]++,x=p[w];l.push([m,h,x,g[w],o[f][x]]),o[f][x]=g[w]}r.push(l)}return r[c]}}var de="DecompressionStream",tt=()=>de in globalThis;function fe(e){let n=atob(e),t=new Uint8Array(n.length);for(let o=0;o<t.length;o+=1)t[o]=n.charCodeAt(o);return t}
function ue(e,n){if(!tt())throw new Error(`this browser has no ${de}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(n))}var he=e=>new Blob(
[e]).stream();var k={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},Y={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var nt=2**26,pe=()=>({left:nt});function E(e,n){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,E(s,n)]));let t=rt.get(e[0]);if(!t)throw new Error(`a list is in no form that is known: ${J(e[0])}`);return t(e,n)}function me(e,n){return Array.isArray(
e)?e[0]===k.ROWS?ut(e,n):e[0]===k.PATTERNS?xt(e,n):E(e,n):E(e,n)}var J=e=>String(JSON.stringify(e)).slice(0,40);function S(e,n){let t=Array.isArray(e)?E(e,n):null;
if(!Array.isArray(t))throw new Error(`no list, but ${J(e)}`);return t}function _(e,n){if(!Number.isSafeInteger(e)||e<0||e>n.left)throw new Error(`a list of ${J(
e)} items, which is not a number or too many`);return n.left-=e,e}function O(e,n){if(!e)throw new Error(n)}function B(e,n){let t=[];for(let s of e){let[r,i,c]=Array.
isArray(s)?s:[];t.push(r===k.BESIDE?ot(t[i],S(c,n)):S(s,n))}let[o]=t;return O(t.length>0&&t.every(({length:s})=>s===o.length),"columns are of different lengths"),
t}function ot(e,n){return O(e?.length===n.length,"a column lies beside none"),n.map((t,o)=>e[o]+t)}function we(e,n){return O(Array.isArray(e)&&e.length===n.length,
"keys and columns differ"),n.map((t,o)=>[String(e[o]),t])}var st=[[k.PLAIN,at],[k.RUNS,it],[k.STEPS,ct],[k.NUMBERED,lt],[k.HOLES,dt],[k.ROWS,ft],[k.RAGGED,ht],[
k.RECORDS,pt],[k.TABLE,mt],[k.PATTERNS,bt]],rt=new Map(st);function at(e,n){_(e.length-1,n);let t=e.slice(1);for(let o=0;o<t.length;o+=1)typeof t[o]=="object"&&
(t[o]=E(t[o],n));return t}function it([,e,n],t){let o=S(e,t),s=[],r=S(n,t);O(r.length===o.length,"runs without a value");for(let i=0;i<o.length;i+=1){let c=s.length+
_(r[i],t);for(let l=s.length;l<c;l+=1)s.push(o[i])}return s}function ct([,e,n],t){let o=S(n,t);_(o.length+1,t);let s=[e],r=e;for(let i=0;i<o.length;i+=1)s.push(
r+=o[i]);return s}function lt([,e,n],t){let o=S(e,t);return S(n,t).map(s=>o[s])}function dt([,e,n],t){let o=S(n,t),s=0;return S(e,t).map(r=>r?o[s++]:null)}function ft([
,...e],n){let t=B(e,n);return t[0].map((o,s)=>{let r=[];for(let i of t)r.push(i[s]);return r})}function ut([,...e],n){let t=B(e,n);return N(t[0].length,o=>t.map(
s=>s[o]))}function ht([,e,n],t){let o=S(n,t),s=0;return S(e,t).map(r=>o.slice(s,s+=_(r,t)))}function pt([,e,...n],t){let o=we(e,B(n,t));return o[0][1].map((s,r)=>Object.
fromEntries(o.map(([i,c])=>[i,c[r]])))}function mt([,e,...n],t){return Object.fromEntries(we(e,B(n,t)))}var wt=new RegExp(`([${Object.values(Y).join("")}])`);function gt(e,n,t){
let o=0;return S(e,t).map(s=>{let r=String(s).split(wt),i=r.filter((d,f)=>f%2),c=n.slice(o,o+=i.length);O(c.length===i.length,"a pattern lacks what is in its ga\
ps");let l=i.map(d=>d===Y.HEXADECIMAL);return{pieces:r.filter((d,f)=>f%2===0),hex:l,gaps:c,columns:null}})}function ge([,e,n,...t],o){let s=gt(e,t,o),r=S(n,o),i=new Int32Array(
r.length),c=new Int32Array(s.length);for(let l=0;l<r.length;l+=1)O(s[r[l]]!==void 0,"a text of no pattern"),i[l]=c[r[l]]++;return[r.length,l=>yt(s[r[l]],i[l],o)]}
var xt=(e,n)=>N(...ge(e,n));function bt(e,n){let[t,o]=ge(e,n),s=[];for(let r=0;r<t;r+=1)s.push(o(r));return s}function yt(e,n,t){let{pieces:o,hex:s}=e,r=e.columns??=
e.gaps.map(c=>S(c,t)),i=o[0];for(let c=0;c<r.length;c+=1){let l=r[c][n];i+=(s[c]?`0x${l.toString(16)}`:l)+o[c+1]}return i}var xe=2**29-2**10,kt=new Set(["words","strings"]);async function be(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e==
"string"&&e.trimStart().startsWith("{")?JSON.parse(e):ye(JSON.parse(await Mt(ue(he(St(e)),"deflate").getReader())),pe())}catch(t){throw new Error(`the data can'\
t be read: ${t?.message??t}`,{cause:t})}}function St(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?fe(e.trim()):new Uint8Array(e.buffer,
e.byteOffset,e.byteLength)}async function Mt(e){let n=new TextDecoder,t=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>xe)
throw e.cancel(),new Error(`they are more than ${xe} bytes`);t.push(n.decode(s.value,{stream:!0}))}return t.join("")+n.decode()}function ye({as:e,in:n,of:t},o){
let{changes:s,...r}=n,i={...e};for(let[c,l]of Object.entries(r))i[c]=(kt.has(c)?me:E)(l,o);for(let[c,l]of Object.entries(t))i[c]=ye(l,o);return s&&(i.changes=le(
E(s,o),i)),i}function L(e,n,t=`${n}s`){return`${e} ${e===1?n:t}`}var ke=12,$t=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",y],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function Z(e){return e==null?[]:Array.isArray(e)?e:[e]}function vt({
episodes:e,retries:n,seconds:t}){let o=L(Math.max(n,e.length-1),"retry","retries"),s=t?`, which cost it ${t} s`:"",r=e.slice(0,ke).map(l=>`attempt ${l+1}`),i=e.
length>ke?" …":"";return`${L(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${i}`}function Se({addresses:e}){return Object.entries(e??{}).map(
([t,o])=>`${t.replaceAll("_"," ")} ${Z(o).map(y).join(" or ")}`).join(", ")}function Et({episodes:e,inputs:n}){let t=$t.filter(([r])=>e.some(i=>Z(i[r]).length)),
o=e.some(Se);return[["attempt",(r,i)=>`${i+1}`],["lines",({file:r,lines:i})=>`${n.length>1&&r?`${r}:`:""}${i.join(", ")}`],...t.map(([r,i,c])=>[i,l=>Z(l[r]).map(
c).join(", ")]),...o?[["addresses",Se]]:[]]}function Me(e){let{episodes:n,sequences:t,more_episodes:o=0}=e;if(!n.length)return null;let r=t.filter(h=>h.episodes.
length>1||h.retries).map(h=>a("li",{},vt(h))),i=Et(e),c=i.map(([h])=>a("th",{scope:"col"},h)),l=(h,p)=>i.map(([g,w])=>a("td",{data:{label:g}},a("span",{},w(h,p)||
"–"))),d=L(n.length+o,"attempt"),f=L(t.length||n.length,"fork"),m=`${o} more are left out here: forkviz diagnose --json has all.`;return a("details",{class:"f\
d-card fd-episodes"},a("summary",{},`What was read of it: ${d} to fork, ${f}`),r.length?a("ul",{},...r):null,a("table",{class:"fd-table"},a("thead",{},a("tr",{},
...c)),a("tbody",{},...n.map((h,p)=>a("tr",{},...l(h,p))))),o?a("p",{class:"fd-muted"},m):null)}var Lt={"+":"speaks for it","−":"speaks against it"},At={"":"","+":" fd-for","−":" fd-against"};function Ot(e,n){let t=c=>l=>({sign:l.proves===!1?"":c,row:l}),
o=[...e.evidence.map(t("+")),...e.against.map(t("−"))],s=[...new Set([...n,...o.map(({row:c})=>c.file)])],r=new Map(s.map((c,l)=>[c,l])),i=({row:c})=>r.get(c.
file)??0;return o.sort((c,l)=>i(c)-i(l)||c.row.line-l.row.line)}function Q(e,n){let t=new Map;for(let o of Ot(e,n))t.set(o.row.file,[...t.get(o.row.file)??[],o]);
return[...t].map(([o,s])=>a("div",{class:"fd-ev"},a("p",{class:"fd-file"},o||"text"),a("ul",{},...Ct(s))))}function*Ct(e){let n=null;for(let t of e)n!==null&&t.
row.line>n+1&&(yield a("li",{class:"fd-gap","aria-hidden":"true"},a("span",{},"⋯"),a("span",{}))),n=t.row.line,yield Tt(t)}function Tt({sign:e,row:n}){let t=n.
pieces.map(([s,r])=>r?a("mark",{},s):s),o=a("span",{"aria-hidden":"true"},"↑ ");return a("li",{class:`fd-line${At[e]}`},a("span",{class:"fd-number"},Pt(e),a("\
span",{},n.line?String(n.line):"")),a("span",{},a("code",{},...t),n.means?a("span",{class:"fd-means"},o,n.means):null))}function Pt(e){if(!e)return a("b",{});let n=Lt[e];
return a("b",{title:n},a("span",{"aria-hidden":"true"},e),a("span",{class:"fd-unseen"},`${n}: `))}function W({file:e="",line:n},t){return n?t.length>1||!t.includes(
e)?`${e}:${n}`:`line ${n}`:e}function Nt(e,n){let{name:t,base:o,end:s,file:r}=e,i=r?` (${W(e,n)})`:"",c=`${y(o)}-${y(s)}`;return[a("b",{},t||"something without \
a name"),` is at ${c}${Rt(e)}${i}`]}function Rt({name:e,base:n,preferred:t}){return t!=null?t===n?", where it prefers to be":`, it prefers ${y(t)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function Dt({occupant:e,places:n},t){if(e)return Nt(e,t);for(let{look:o,start:s,end:r,name:i}of n)if(!(o!=="in-the-w\
ay"||s===null||!i))return[a("b",{},i),` is at ${y(s)}${r?`-${y(r)}`:""}`];return["no one is named in what was read"]}function ee(e,n){let t=[],o=(s,...r)=>{let i=r.
map(c=>a("dd",{},...c));i.length&&t.push(a("div",{},a("dt",{},s),...i))};if(e.class!=="undecided"){o("In the way",Dt(e,n));let s=n.length===1?"this input":`thes\
e ${n.length} inputs`,r=e.against.map(i=>[`${W(i,n)}: ${i.means||i.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.map(
({text:s,why:r})=>[a("b",{},`${s}: `),r])),t.length?[a("dl",{class:"fd-says"},...t)]:[]}function $e(e,n,t){let o=Q(e,n.inputs),s=a("p",{class:"fd-muted"},"No li\
ne is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return a("section",{class:"fd-card fd-evidence"},a(t,{},"Evidence ",
a("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?a("p",{class:"fd-muted"},r):null,...ee(e,n.inputs))}async function ve(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=a("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});t.value=e;let o=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),o?.focus({preventScroll:!0}),
s}}var zt={cmd:"cmd",powershell:"PowerShell",dash:"dash"},It=0;function j(e,n=e){return zt[e]??n}function te(e,n="copy",t=n){let o=a("span",{"aria-live":"polite"},
t),s=()=>{o.textContent=t},r=a("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:n,async onclick(){o.textContent=await ve(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function ne(e){return e.split(/(\s+)/).filter(Boolean).map(t=>t.
includes("-")?a("span",{class:"fd-word"},t):t)}function H(e){let n=a("pre",{},a("code",{},...ne(e)));return a("div",{class:"fd-cmd"},n,te(e,"Copy the command","\
copy"))}function _t({shell:e,command:n,others:t}){let o=(t??[]).map(s=>[s.shell,s.command]);return n?[[e,n],...o]:o}function Ee(e){let n=_t(e),t=e.note?[a("p",{
class:"fd-note"},e.note)]:[];if(!n.length)return t;let o=`fd-shell-${It+=1}`,s=n.map(([c,l])=>{let d=j(c,"line"),f=a("p",{class:"fd-shell"},d);return a("div",{class:"\
fd-panel",data:{shell:d}},f,H(l))}),r=c=>s.forEach((l,d)=>l.classList.toggle("fd-shown",d===c)),i=n.flatMap(([c],l)=>{let d=`${o}-${l}`;return[a("input",{type:"\
radio",name:o,id:d,checked:l===0,onchange:()=>r(l)}),a("label",{for:d},j(c,"line"))]});return r(0),[a("div",{class:"fd-tabs",role:"group","aria-label":"Shell"},
a("div",{class:"fd-heads"},...i),...s,...t)]}var oe=(e={})=>u("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),Bt={cx:7,cy:7,r:5.5,fill:"currentColor"},Wt={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},jt={d:"M3 3l8 8M11 3l-8 8",fill:"none"},Le={certain:()=>[u("circle",Bt)],likely:()=>[oe(),u("path",Wt)],possible:()=>[
oe()],undecided:()=>[oe({"stroke-dasharray":"2 2"})],excluded:()=>[u("path",{...jt,stroke:"currentColor","stroke-width":1.75})]};function Ae(e){return e.class===
"undecided"?"undecided":e.certainty}function C(e,n=!1){let t=(Le[e]??Le.possible)(),s=u("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...t),r=e==="undecided"?"not decided":e,i=`fd-cert fd-is-${e}${n?" fd-small":""}`;return a("span",{class:i},s,r)}var Ht={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},Ft={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function Oe({proof:e,verified:n}){let t=e?Ht[e]:void 0,o=Ft[n];return o?t?[t,o]:
[o]:t?[t,["untested","○",n==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function Ce([e,n,t]){let o=a("span",{"ari\
a-hidden":"true"},n);return a("span",{class:`fd-badge fd-badge-${e}`},o,t)}function Vt(e){let n=e.trim();if(!n)return"";let t=n[0].toUpperCase()+n.slice(1);return/[.!?…]$/.test(t)?t:`${t}.`}function Ut(e,n,t){let o=t.comparing?.(e,n)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:i,line:c}=o,l={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[a("p",{class:"fd-try"},a("button",{...l,onclick:()=>s()},r))];if(!e.moves?.length)return[];let d=["Compare before and after: ",i];return[a("div",{class:"\
fd-try"},a("button",{...l,disabled:!0},...d),c?H(c):null)]}function se(e,n,t,o){let r=[e.effort,e.close_first].map(c=>Vt(c??"")).filter(Boolean).join(" ");return a(
"li",{class:"fd-remedy"},a("div",{class:"fd-head"},a("span",{class:"fd-no","aria-hidden":"true"},String(n+1)),a("div",{},a(t,{},e.text),a("p",{class:"fd-badges"},
...Oe(e).map(Ce)),r?a("p",{},r):null)),...Ee(e),...e.plan?[a("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),H(e.plan)]:[],...Ut(e,n,
o))}function R({does_not_help:e,remedies:n,class:t}){if(!e.length)return[];let o=!n.length&&t==="undecided"?"No remedy yet":"Does not help",s=()=>a("span",{"ari\
a-hidden":"true"},"✗ "),r=e.map(({text:i,why:c})=>a("li",{},s(),`${i}: ${c}`));return[a("div",{class:"fd-caution"},a("b",{},o),a("ul",{},...r))]}function Te(e,n,t){
let{remedies:o}=e,s=a("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((c,l)=>se(c,l,n[1],t)),i=o.length?a("small",{},"least effort first"):null;
return a("section",{class:"fd-card fd-remedies"},a(n[0],{},"Remedies ",i),o.length?a("ol",{},...r):s,...R(e))}function F(e,n,t){if(!e)return[];let{ask:o,command:s,
shell:r,note:i}=e,c=n?"The next capture":"To make it certain",l=r?a("p",{class:"fd-muted"},"Type in ",a("b",{},j(r))):null,d=s?[l,a("pre",{},a("code",{},...ne(s))),
a("p",{},te(s,"Copy the command"))]:[];return[a("section",{class:"fd-next"},a(t,{},`${c}: ${o}`),...d,i?a("p",{},i):null)]}function Pe(e){return a("tr",{},...e.map(n=>a("th",{scope:"col"},n)))}function Ne(e,n,t,o,s){let r=new Map((t.next?.shows??[]).map(l=>[l.class,l.text])),i="no a\
ddress in what was read, so there is no map to draw",c=l=>a("tr",{},a("td",{},a("b",{},l.sentence||l.class),a("code",{},l.class)),a("td",{data:{label:"It shows"}},
a("span",{},r.get(l.class)??(l.detail||"–"))),a("td",{},C(l.certainty,!0)));return a("section",{class:"fd-card fd-candidates"},a(o,{},"What it can be ",s||e.places.
length?null:a("small",{},i)),a("table",{class:"fd-table"},a("thead",{},Pe(["Candidate","The next capture shows","Certainty"])),a("tbody",{},...n.map(c))))}function re(e,n,t,o){
if(!e.length)return[];let s=r=>a("tr",{},a("td",{},a("code",{},r.class)),a("td",{},C(r.certainty,!0)),a("td",{},Gt(r,n.inputs),...Kt(r,n,t,o)));return[a("sectio\
n",{class:"fd-card fd-others"},a(t[1],{},"Other causes that were considered"),a("table",{class:"fd-table"},a("thead",{class:"fd-unseen"},Pe(["Cause","Certainty",
"Why"])),a("tbody",{},...e.map(s))))]}function Gt({detail:e,sentence:n,certainty:t,against:o},s){if(e)return t==="excluded"||!n?e:`${n}: ${e}`;let[r]=o;return n||
(r?`${W(r,s)}: ${r.means||r.text}`:"–")}function Kt(e,n,t,o){let{certainty:s,evidence:r,remedies:i}=e;if(s==="excluded"||!(r.length||i.length))return[];let c={
...o,comparing:null},l=i.map((d,f)=>se(d,f,t[2],c));return[a("details",{},a("summary",{},"Evidence and remedies"),...Q(e,n.inputs),...ee(e,n.inputs),l.length?a(
"ol",{class:"fd-remedies"},...l):null,...R(e))]}var V;function $(e,n=!0){return V??=document.createElement("canvas").getContext("2d"),V?(V.font=`${n?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, sans-se\
rif`,V.measureText(e).width):e.length*7.4}function D(e,n,t=!0){let o=e;for(;o.length>3&&$(o,t)>n;)o=`${o.slice(0,-2)}…`;return o}var Xt=65536;function M(e){return e.start!==null&&e.start!==void 0}function T(e){return e.end??e.start+Xt}function Re({end:e}){return e!=null}function ae(e){let n=[];
for(let t of e){let o=n.at(-1);o&&o.label===t.label?o.places.push(t):n.push({label:t.label,source:t.source??"",places:[t]})}return n}function qt(e){return!["pre\
fers","in-the-way"].includes(e.look)||!M(e)||e.end===null||e.end===void 0?"":` ${I(e.end-e.start)}`}function U(e){let{look:n,name:t}=e;return n==="taken"?t?`tak\
en by ${t}`:"taken by something":n==="unreadable"?t?`${t}, unreadable`:"unreadable":!M(e)&&["prefers","there"].includes(n)?t?`${t}: not known where`:"not known \
where":t?`${t}${qt(e)}`:n==="in-the-way"?"something without a name":n==="unknown"?"not known":""}function De(e){let{look:n,name:t}=e,o=n==="unreadable"?"unreada\
ble":n==="taken"?t||"taken":t;return[...new Set([U(e),o])].filter(Boolean)}function ze(e,n){let t=ae(n).map(o=>{let s=o.places.map(r=>`${U(r)||r.look}${Yt(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${t.join("; ")}`}function Yt(e){return M(e)?` at ${y(e.start)}${e.end?`-${y(e.end)}`:""}`:""}function Ie(e){if(e.
some(({look:s})=>s==="in-the-way"))return"What is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let n=e.filter(({look:s})=>s===
"prefers"||s==="there"),[t,...o]=new Set(n.map(s=>s.name));return t&&!o.length?`Where ${t} is`:"The places"}var _e=24,Jt=7.6;function ie(e){let n=e.filter(M).sort((o,s)=>o.start-s.start),t=[];for(let o of n){let s=t.at(-1),r=T(o),i=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=i?s.high=Math.max(s.high,r):t.push({low:o.start,high:r})}return t.map(({low:o,high:s})=>{let r=n.filter(({start:d})=>d>=o&&d<s),i=r.some(Re),c=r.every(
d=>d.start===r[0].start&&T(d)===T(r[0]));return{low:o,high:s,share:i?c?.8:.94:.28,weight:i&&!c?1.4:1}})}function Be(e,n,t){let o=e.reduce((i,{weight:c})=>i+c,0),
s=(t-n-_e*(e.length-1))/o,r=n;return e.map(i=>{let c=s*i.weight,l=r+Math.min(c*.1,32),d=(c*i.share-(l-r))/(i.high-i.low),f={...i,left:r,right:r+c,begin:l,scale:d};
return r+=c+_e,f})}function We(e){return e.length?n=>{let t=e.find(({low:o,high:s})=>n>=o&&n<=s)??e[0];return t.begin+(n-t.low)*t.scale}:()=>0}function je(e){return e.
flatMap((n,t)=>{let o=t===e.length-1,s=t?n.left+6:n.left,r=o?n.right:n.right-6,i={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},c={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[u("line",i),...o?[]:[u("path",c)]]})}function He(e,n,t,o){let s=new Set(e.filter(M).map(({start:c})=>c)),r=[],i=-1/0;for(let c of[
...s].sort((l,d)=>l-d)){let l=n(c),d=y(c),f=d.length*Jt;r.push(u("line",{x1:l,x2:l,y1:18,y2:t-4,class:"fd-tick"}));let m=Math.min(l,o-f);m<i||(r.push(u("text",{
x:m,y:13,class:"fd-address"},d)),i=m+f+8)}return r}function Fe(e){let n=ie(e);return n.length<2?"":n.length>2?`${n.length} parts, each with its own scale`:`${I(
n[1].low-n[0].high)} lie between the two parts; each part has its own scale`}var Ue=30,Zt=560,Qt=0,en={"in-the-way":"way",taken:"dots",unreadable:"cross"};function tn(e){let n={patternUnits:"userSpaceOnUse"},t=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return u("defs",{},u("pattern",{id:`${e}way`,...t(6),...n,...o},
u("rect",{...t(6),class:"fd-way-ground"}),u("rect",{width:2.5,height:6,class:"fd-way-hatch"})),u("pattern",{id:`${e}dots`,...t(5),...n},u("rect",{...t(5),class:"\
fd-dots-ground"}),u("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),u("pattern",{id:`${e}cross`,...t(8),...n},u("rect",{...t(8),class:"fd-card-ground"}),u("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),u("marker",{id:`${e}arrow`,...s,orient:"auto"},u("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function nn([
e,n],{room:t,busy:o}){let s=Math.min(t[1],...o.filter(([i])=>i>e).map(([i])=>i-6)),r=Math.max(t[0],...o.filter(([,i])=>i<n).map(([,i])=>i+6));return[s-n-6,e-6-r]}
function on(e,n,t,o){let[s,r]=n,{y:i,busy:c,leftToo:l}=o,[d,f]=nn(n,o),m=Math.max(r-s-12,d,l?f:0),h=e.find(P=>$(P)<=m)??e[0],p=$(h);if(p+12<=r-s){let P={x:s+4,y:i+
7,width:p+8,height:16,opacity:.94},z=u("text",{x:s+7,y:i+19,class:"fd-name"},h);return t?[u("rect",{...P,class:"fd-card-ground"}),z]:[z]}let g=p<=d||!l||p>f&&d>=
f,w=g?d:f;if(w<24)return[];let x=D(h,w),b=g?r+6:s-6;c.push(g?[b,b+$(x)]:[b-$(x),b]);let v=g?null:"end",K={x:b,y:i+19,"text-anchor":v,class:"fd-name fd-beside"};
return[u("text",K,x)]}function G(e,n){return Math.max(n(T(e))-n(e.start),5)}function Ge(e,n){let t=n(e.start);return[t,t+G(e,n)]}function sn(e,n){let{x:t,y:o,room:s,
mine:r}=n,i=De(e);if(!M(e)){let f={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[u("text",f,D(i[0]??"–",s[1]-s[0]-16))]}let c=Ge(e,t),l=en[e.look];return[
u("rect",{x:c[0],y:o,width:c[1]-c[0],height:Ue,rx:2,class:`fd-place fd-${e.look}`,style:l?`fill:url(#${r}${l})`:null}),...i.length?on(i,c,!!l,n):[]]}function Ve(e,n){
let[t]=e.places,o=n?.places[0];return t.look!=="prefers"||o?.look!=="there"||t.name!==o.name||!M(t)||!M(o)||t.start===o.start?null:[t,o]}function rn(e,n){let t=$(
U(e));return t+12<=G(e,n)?0:t+12}function an([e,n],[t,o],s,r){let i=s(n.start)+Math.min(G(n,s)/2,60),c=e.start<n.start,l=c?s(e.start)+G(e,s)+rn(e,s):s(e.start);
if(c&&l>i)return[];let d=t+Ue/2,f=`M${l} ${d}H${i}V${o-2}`,m=u("path",{d:f,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),h=Math.min(l,i),p="Windows moves it";
return $(p,!1)+16>=Math.max(l,i)-h?[m]:[m,u("text",{x:h+8,y:d-5,class:"fd-plain"},p)]}function cn({label:e,source:n},t,o,s){let r=D(e,o),i=s?t+(n?14:19):t-6,c=u(
"text",{x:0,y:i,class:"fd-label"},r),l=s?{x:0,y:t+30}:{x:$(r)+10,y:t-6},d=o-l.x;return!n||d<20?[c]:[c,u("text",{...l,class:"fd-source"},D(n,d,!1))]}function ln(e,n){
let t=n>=Zt,o=t?44:64,s=t?34:50,r=e.flatMap(({label:c,source:l})=>[$(c),$(l,!1)]),i=Math.min(Math.max(116,...r)+12,200);return{beside:t,labels:t?i-6:n,tops:e.map(
(c,l)=>s+l*o),height:s+e.length*o-(t?10:30)+4,room:[t?i:4,n-8],rule:t?5.5:21.5}}function dn(e,n,t){let o=`fd${Qt+=1}-`,s=ae(n),{beside:r,labels:i,tops:c,height:l,
room:d,rule:f}=ln(s,t),m=Be(ie(n),...d),h=We(m),p=[tn(o),...je(m),...He(n,h,l,t)];s.forEach((x,b)=>{let v=Ve(x,s[b+1]);r&&v&&p.push(...an(v,[c[b],c[b+1]],h,o))}),
s.forEach((x,b)=>{let v=c[b],K={x1:0,x2:t,y1:v-f,y2:v-f,class:"fd-rule"};b&&p.push(u("line",K)),p.push(...cn(x,v,i,r));let P=x.places.filter(M).map(X=>Ge(X,h)),
z=!(r&&Ve(x,s[b+1])),Ye={x:h,y:v,room:d,mine:o,busy:P,leftToo:z};for(let X of x.places)p.push(...sn(X,Ye))});let g={width:t,height:l,viewBox:`0 0 ${t} ${l}`},w={
role:"img","aria-label":ze(e,n)};return u("svg",{class:"fd-map",...g,...w},...p)}function Ke({places:e},n){if(!e.some(M))return null;let t=Ie(e),o=a("div",{class:"\
fd-frame"}),s=a(n,{},`${t} `,a("small",{},Fe(e))),r=0;return{element:a("section",{class:"fd-card fd-places"},s,o),draw(i){let c=Math.max(Math.floor(i??o.clientWidth),
240);c!==r&&(r=c,o.replaceChildren(dn(t,e,c)))}}}var fn=660;function un(e){return e>1e3?"wide":e>600?"middle":"narrow"}function Xe(e,n,t={}){let{known:o,todo:s,map:r,cards:i}=hn(n,t),c=a("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[l,d,...f]=i;e.replaceChildren(l,d,c,...f);function m(w=t.layout??un(e.clientWidth)){if(e.dataset.layout!==w){e.dataset.layout=w;
let x=[o,s].filter(b=>b.childNodes.length);c.replaceChildren(...w==="narrow"?x.reverse():x),c.dataset.columns=String(x.length)}r?.draw()}function h(){m("middle"),
r?.draw(fn);for(let w of e.querySelectorAll("details"))w.open=!0}let p=()=>m();window.addEventListener("beforeprint",h),window.addEventListener("afterprint",p);
let g=new ResizeObserver(()=>m());return g.observe(e),m(),{lay:m,close(){g.disconnect(),window.removeEventListener("beforeprint",h),window.removeEventListener("\
afterprint",p)}}}function hn(e,n){let t=[0,1,2].map(w=>`h${Math.min((n.level??1)+w,6)}`),{causes:o}=e,s=({certainty:w})=>w==="excluded",r=o.find(w=>!s(w))??o[0],
i=!!r&&!s(r),c=i?o.filter(w=>w!==r):o,l=a("div",{class:"fd-column"}),d=a("div",{class:"fd-column"}),f=i?Ke(r,t[1]):null;i?(l.append(...pn(r,c,e,t,n,f)),d.append(
...mn(r,e,t,n))):(l.append(...re(c,e,t,n)),d.append(...F(e.next,!0,t[1])));let m=i?xn(r,t[0],n):gn(!!r,t[0]),h=Me(e),p=a("p",{class:"fd-foot"},bn(e)),g=[wn(e,n),
m,...h?[h]:[],...i?[p]:[]];return{known:l,todo:d,map:f,cards:g}}function pn(e,n,t,o,s,r){let i=e.class==="undecided"?[Ne(e,n,t,o[1],!!r)]:re(n,t,o,s);return[...r?
[r.element]:[],$e(e,t,o[1]),...i]}function mn(e,n,t,o){if(e.class!=="undecided")return[Te(e,t.slice(1),o),...F(n.next,!1,t[1])];let s=[...F(n.next,!0,t[2]),...R(
e)];return[a("section",{class:"fd-card"},a(t[1],{},"Next"),...s)]}function wn(e,n){let t=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...t?[L(t,o?"failed fork":"fork")]:[],...e.images?[L(e.images,"listed DLL")]:[]];return a("div",{class:"fd-sources"},a("span",{},"Read:"),...e.inputs.
map(r=>a("code",{},r)),s.length?a("span",{},s.join(", ")):null,...n.above?.()??[])}function gn(e,n){let t=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=a("div",{},a(n,{},t),a("p",{},o));return a(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function xn(e,n,t){let o=Ae(e),{who:s,detail:r,sentence:i}=e,c=s?a("p",{},a("b",{},"Who: "),`${s.text} `,C(s.
certainty,!0)):null;return a("section",{class:`fd-card fd-cause fd-is-${o}`},a("div",{},a("div",{class:"fd-claim"},C(o),a(n,{},i||e.class)),r?a("p",{},r):null,c,
a("p",{class:"fd-class"},a("code",{},e.class))),...t.actions?.()??[])}function bn({causes:e}){let n=new Set(e.flatMap(({remedies:t})=>t.map(({proof:o})=>o)));return n.
has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":n.has("tri\
ed")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}function qe(e){return yn(e).catch(n=>ce("the diagnosis",n))}async function yn(e){let n=await be(A(document,"#forkviz-data").textContent??""),t=A(document,"#fork\
viz"),{maps:o}=n,s={level:1,above:()=>[kn(t)]};if(o&&e){let r="both address spaces, as they were captured",i={class:"fd-button fd-main"},c=()=>Sn(t,o,e);s.actions=
()=>[a("p",{},q("maps","Open the maps",r,c,i))]}window.forkviz=Xe(t,n,s),document.documentElement.dataset.forkviz="ready"}function kn(e){let n=window.matchMedia(
"(prefers-color-scheme: dark)"),t="";function o(){let i=t||(n.matches?"dark":"light");e.dataset.theme=i,document.documentElement.dataset.theme=i}return o(),n.addEventListener(
"change",o),q("theme","◐","light or dark",()=>{t=e.dataset.theme==="dark"?"light":"dark",o()},{class:"fd-button fd-theme","aria-label":"light or dark"})}async function Sn(e,n,t){
let o=a("main",{id:"forkviz-maps"});e.hidden=!0,e.after(o);function s(){o.remove(),e.hidden=!1,A(e,"[data-do=maps]").focus()}try{let r=await t(o,n,{theme:e.dataset.
theme,leave(){r.close(),s()}})}catch(r){s(),Mn(e,`The maps can't be shown: ${r instanceof Error?r.message:r}`);return}o.focus({preventScroll:!0})}function Mn(e,n){
let t=A(e,"[data-do=maps]").parentElement;e.querySelector(".fd-no-maps")?.remove(),t?.after(a("p",{class:"fd-no-maps",role:"alert"},n))}qe(null);})();
