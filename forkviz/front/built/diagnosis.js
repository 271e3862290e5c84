"use strict";
"use strict";(()=>{function Ge(e,n={},...t){let o=document.createElement(e);for(let[s,r]of Object.entries(n))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of t)s!=null&&o.append(s);return o}var a=Ge;function K(e,n,t,o,s={}){return a("bu\
tton",{type:"button",data:{do:e},title:t,onclick:o,...s},n)}function h(e,n,...t){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(n))r!=null&&o.setAttribute(s,String(r));return o.append(...t),o}function y(e){return e<0?"–":`0x${e.toString(16)}`}function R(e){let n=["B","KiB","MiB","GiB","TiB"],t=e,o=0;for(;t>=1024&&o<n.length-1;)t/=1024,o+=1;let s=Math.
floor(t*10),r=t*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${n[o]}`}function _(e,n){let t=e.querySelector(n);if(!t)throw new Error(`nothing is ${n}`);return t}var ie="DecompressionStream",Ke=()=>ie in globalThis;function ce(e){return Uint8Array.from(atob(e),n=>n.charCodeAt(0))}function le(e,n){if(!Ke())throw new Error(
`this browser has no ${ie}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(n))}var de=e=>new Blob([e]).stream();var M={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},X={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var Xe=2**26,fe=()=>({left:Xe});function C(e,n){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,C(s,n)]));let t=Ye.get(e[0]);if(!t)throw new Error(`a list is in no form that is known: ${q(e[0])}`);return t(e,n)}var q=e=>String(JSON.stringify(e)).
slice(0,40);function k(e,n){let t=Array.isArray(e)?C(e,n):null;if(!Array.isArray(t))throw new Error(`no list, but ${q(e)}`);return t}function I(e,n){if(!Number.
isSafeInteger(e)||e<0||e>n.left)throw new Error(`a list of ${q(e)} items, which is not a number or too many`);return n.left-=e,e}function L(e,n){if(!e)throw new Error(
n)}function J(e,n){let t=[];for(let s of e){let[r,i,c]=Array.isArray(s)?s:[];t.push(r===M.BESIDE?qe(t[i],k(c,n)):k(s,n))}let[o]=t;return L(t.length>0&&t.every(({
length:s})=>s===o.length),"columns are of different lengths"),t}function qe(e,n){return L(e?.length===n.length,"a column lies beside none"),n.map((t,o)=>e[o]+t)}
function ue(e,n){return L(Array.isArray(e)&&e.length===n.length,"keys and columns differ"),n.map((t,o)=>[String(e[o]),t])}var Je=[[M.PLAIN,Qe],[M.RUNS,Ze],[M.STEPS,
et],[M.NUMBERED,tt],[M.HOLES,nt],[M.ROWS,ot],[M.RAGGED,st],[M.RECORDS,rt],[M.TABLE,at],[M.PATTERNS,ct]],Ye=new Map(Je);function Qe(e,n){I(e.length-1,n);let t=e.
slice(1);for(let o=0;o<t.length;o+=1)typeof t[o]=="object"&&(t[o]=C(t[o],n));return t}function Ze([,e,n],t){let o=k(e,t),s=[],r=k(n,t);L(r.length===o.length,"ru\
ns without a value");for(let i=0;i<o.length;i+=1){let c=s.length+I(r[i],t);for(let l=s.length;l<c;l+=1)s.push(o[i])}return s}function et([,e,n],t){let o=k(n,t);
I(o.length+1,t);let s=[e],r=e;for(let i of o)s.push(r+=i);return s}function tt([,e,n],t){let o=k(e,t);return k(n,t).map(s=>o[s])}function nt([,e,n],t){let o=k(n,
t),s=0;return k(e,t).map(r=>r?o[s++]:null)}function ot([,...e],n){let t=J(e,n);return t[0].map((o,s)=>{let r=[];for(let i of t)r.push(i[s]);return r})}function st([
,e,n],t){let o=k(n,t),s=0;return k(e,t).map(r=>o.slice(s,s+=I(r,t)))}function rt([,e,...n],t){let o=ue(e,J(n,t));return o[0][1].map((s,r)=>Object.fromEntries(o.
map(([i,c])=>[i,c[r]])))}function at([,e,...n],t){return Object.fromEntries(ue(e,J(n,t)))}var it=new RegExp(`([${Object.values(X).join("")}])`);function ct([,e,
n,...t],o){let s=0,r=k(e,o).map(i=>{let c=String(i).split(it),l=c.filter((p,f)=>f%2),d=t.slice(s,s+=l.length).map(p=>k(p,o));L(d.length===l.length,"a pattern la\
cks what is in its gaps");let u=l.map(p=>p===X.HEXADECIMAL);return{pieces:c.filter((p,f)=>f%2===0),hex:u,columns:d,turn:0}});return k(n,o).map(i=>{let c=r[i];return L(
c!==void 0,"a text of no pattern"),lt(c)})}function lt(e){let{pieces:n,hex:t,columns:o}=e,s=e.turn++,r=n[0];for(let i=0;i<o.length;i+=1){let c=o[i][s];r+=(t[i]?
`0x${c.toString(16)}`:c)+n[i+1]}return r}var he=2**29-2**10;async function pe(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e=="string"&&e.trimStart().
startsWith("{")?JSON.parse(e):me(JSON.parse(await ft(le(de(dt(e)),"deflate").getReader())),fe())}catch(t){throw new Error(`the data can't be read: ${t?.message??
t}`,{cause:t})}}function dt(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?ce(e.trim()):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}
async function ft(e){let n=new TextDecoder,t=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>he)throw e.cancel(),new Error(
`they are more than ${he} bytes`);t.push(n.decode(s.value,{stream:!0}))}return t.join("")+n.decode()}function me({as:e,in:n,of:t},o){let{changes:s,...r}=n,i={...e,
...C(r,o)};for(let[c,l]of Object.entries(t))i[c]=me(l,o);return s&&(i.changes=ut(C(s,o),i)),i}function ut({lengths:e,which:n,cells:t,rows:o,now:s},{tables:r,tableNames:i,
columnNames:c}){let l=t.map(([u,p],f)=>({table:u,column:p,rows:o[f],now:s[f],next:0,cells:[...r[i[u]][c[p]]]})),d=0;return e.map(u=>{let p=[];for(let f=d+u;d<f;d+=
1){let m=l[n[d]],g=m.rows[m.next];if(!(g>=0&&g<m.cells.length))throw new Error("a step changes a row that is not there");let w=m.now[m.next];p.push([m.table,m.column,
g,w,m.cells[g]]),m.cells[g]=w,m.next+=1}return p})}function E(e,n,t=`${n}s`){return`${e} ${e===1?n:t}`}var we=12,ht=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",y],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function Y(e){return e==null?[]:Array.isArray(e)?e:[e]}function pt({
episodes:e,retries:n,seconds:t}){let o=E(Math.max(n,e.length-1),"retry","retries"),s=t?`, which cost it ${t} s`:"",r=e.slice(0,we).map(l=>`attempt ${l+1}`),i=e.
length>we?" …":"";return`${E(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${i}`}function ge({addresses:e}){return Object.entries(e??{}).map(
([t,o])=>`${t.replaceAll("_"," ")} ${Y(o).map(y).join(" or ")}`).join(", ")}function mt({episodes:e,inputs:n}){let t=ht.filter(([r])=>e.some(i=>Y(i[r]).length)),
o=e.some(ge);return[["attempt",(r,i)=>`${i+1}`],["lines",({file:r,lines:i})=>`${n.length>1&&r?`${r}:`:""}${i.join(", ")}`],...t.map(([r,i,c])=>[i,l=>Y(l[r]).map(
c).join(", ")]),...o?[["addresses",ge]]:[]]}function xe(e){let{episodes:n,sequences:t,more_episodes:o=0}=e;if(!n.length)return null;let r=t.filter(f=>f.episodes.
length>1||f.retries).map(f=>a("li",{},pt(f))),i=mt(e),c=i.map(([f])=>a("th",{scope:"col"},f)),l=(f,m)=>i.map(([g,w])=>a("td",{data:{label:g}},a("span",{},w(f,m)||
"–"))),d=E(n.length+o,"attempt"),u=E(t.length||n.length,"fork"),p=`${o} more are left out here: forkviz diagnose --json has all.`;return a("details",{class:"f\
d-card fd-episodes"},a("summary",{},`What was read of it: ${d} to fork, ${u}`),r.length?a("ul",{},...r):null,a("table",{class:"fd-table"},a("thead",{},a("tr",{},
...c)),a("tbody",{},...n.map((f,m)=>a("tr",{},...l(f,m))))),o?a("p",{class:"fd-muted"},p):null)}var wt={"+":"speaks for it","−":"speaks against it"},gt={"":"","+":" fd-for","−":" fd-against"};function xt(e,n){let t=c=>l=>({sign:l.proves===!1?"":c,row:l}),
o=[...e.evidence.map(t("+")),...e.against.map(t("−"))],s=[...new Set([...n,...o.map(({row:c})=>c.file)])],r=new Map(s.map((c,l)=>[c,l])),i=({row:c})=>r.get(c.
file)??0;return o.sort((c,l)=>i(c)-i(l)||c.row.line-l.row.line)}function Q(e,n){let t=new Map;for(let o of xt(e,n))t.set(o.row.file,[...t.get(o.row.file)??[],o]);
return[...t].map(([o,s])=>a("div",{class:"fd-ev"},a("p",{class:"fd-file"},o||"text"),a("ul",{},...bt(s))))}function*bt(e){let n=null;for(let t of e)n!==null&&t.
row.line>n+1&&(yield a("li",{class:"fd-gap","aria-hidden":"true"},a("span",{},"⋯"),a("span",{}))),n=t.row.line,yield yt(t)}function yt({sign:e,row:n}){let t=n.
pieces.map(([s,r])=>r?a("mark",{},s):s),o=a("span",{"aria-hidden":"true"},"↑ ");return a("li",{class:`fd-line${gt[e]}`},a("span",{class:"fd-number"},kt(e),a("\
span",{},n.line?String(n.line):"")),a("span",{},a("code",{},...t),n.means?a("span",{class:"fd-means"},o,n.means):null))}function kt(e){if(!e)return a("b",{});let n=wt[e];
return a("b",{title:n},a("span",{"aria-hidden":"true"},e),a("span",{class:"fd-unseen"},`${n}: `))}function B({file:e="",line:n},t){return n?t.length>1||!t.includes(
e)?`${e}:${n}`:`line ${n}`:e}function Mt(e,n){let{name:t,base:o,end:s,file:r}=e,i=r?` (${B(e,n)})`:"",c=`${y(o)}-${y(s)}`;return[a("b",{},t||"something without \
a name"),` is at ${c}${St(e)}${i}`]}function St({name:e,base:n,preferred:t}){return t!=null?t===n?", where it prefers to be":`, it prefers ${y(t)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function vt({occupant:e,places:n},t){if(e)return Mt(e,t);for(let{look:o,start:s,end:r,name:i}of n)if(!(o!=="in-the-w\
ay"||s===null||!i))return[a("b",{},i),` is at ${y(s)}${r?`-${y(r)}`:""}`];return["no one is named in what was read"]}function Z(e,n){let t=[],o=(s,...r)=>{let i=r.
map(c=>a("dd",{},...c));i.length&&t.push(a("div",{},a("dt",{},s),...i))};if(e.class!=="undecided"){o("In the way",vt(e,n));let s=n.length===1?"this input":`thes\
e ${n.length} inputs`,r=e.against.map(i=>[`${B(i,n)}: ${i.means||i.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.map(
({text:s,why:r})=>[a("b",{},`${s}: `),r])),t.length?[a("dl",{class:"fd-says"},...t)]:[]}function be(e,n,t){let o=Q(e,n.inputs),s=a("p",{class:"fd-muted"},"No li\
ne is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return a("section",{class:"fd-card fd-evidence"},a(t,{},"Evidence ",
a("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?a("p",{class:"fd-muted"},r):null,...Z(e,n.inputs))}async function ye(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=a("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});t.value=e;let o=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),o?.focus({preventScroll:!0}),
s}}var $t={cmd:"cmd",powershell:"PowerShell",dash:"dash"},Et=0;function z(e,n=e){return $t[e]??n}function ee(e,n="copy",t=n){let o=a("span",{"aria-live":"polite"},
t),s=()=>{o.textContent=t},r=a("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:n,async onclick(){o.textContent=await ye(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function te(e){return e.split(/(\s+)/).filter(Boolean).map(t=>t.
includes("-")?a("span",{class:"fd-word"},t):t)}function W(e){let n=a("pre",{},a("code",{},...te(e)));return a("div",{class:"fd-cmd"},n,ee(e,"Copy the command","\
copy"))}function Lt({shell:e,command:n,others:t}){let o=(t??[]).map(s=>[s.shell,s.command]);return n?[[e,n],...o]:o}function ke(e){let n=Lt(e),t=e.note?[a("p",{
class:"fd-note"},e.note)]:[];if(!n.length)return t;let o=`fd-shell-${Et+=1}`,s=n.map(([c,l])=>{let d=z(c,"line"),u=a("p",{class:"fd-shell"},d);return a("div",{class:"\
fd-panel",data:{shell:d}},u,W(l))}),r=c=>s.forEach((l,d)=>l.classList.toggle("fd-shown",d===c)),i=n.flatMap(([c],l)=>{let d=`${o}-${l}`;return[a("input",{type:"\
radio",name:o,id:d,checked:l===0,onchange:()=>r(l)}),a("label",{for:d},z(c,"line"))]});return r(0),[a("div",{class:"fd-tabs",role:"group","aria-label":"Shell"},
a("div",{class:"fd-heads"},...i),...s,...t)]}var ne=(e={})=>h("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),Ct={cx:7,cy:7,r:5.5,fill:"currentColor"},At={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},Ot={d:"M3 3l8 8M11 3l-8 8",fill:"none"},Me={certain:()=>[h("circle",Ct)],likely:()=>[ne(),h("path",At)],possible:()=>[
ne()],undecided:()=>[ne({"stroke-dasharray":"2 2"})],excluded:()=>[h("path",{...Ot,stroke:"currentColor","stroke-width":1.75})]};function Se(e){return e.class===
"undecided"?"undecided":e.certainty}function A(e,n=!1){let t=(Me[e]??Me.possible)(),s=h("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...t),r=e==="undecided"?"not decided":e,i=`fd-cert fd-is-${e}${n?" fd-small":""}`;return a("span",{class:i},s,r)}var Tt={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},Nt={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function ve({proof:e,verified:n}){let t=e?Tt[e]:void 0,o=Nt[n];return o?t?[t,o]:
[o]:t?[t,["untested","○",n==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function $e([e,n,t]){let o=a("span",{"ari\
a-hidden":"true"},n);return a("span",{class:`fd-badge fd-badge-${e}`},o,t)}function Pt(e){let n=e.trim();if(!n)return"";let t=n[0].toUpperCase()+n.slice(1);return/[.!?…]$/.test(t)?t:`${t}.`}function Dt(e,n,t){let o=t.comparing?.(e,n)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:i,line:c}=o,l={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[a("p",{class:"fd-try"},a("button",{...l,onclick:()=>s()},r))];if(!e.moves?.length)return[];let d=["Compare before and after: ",i];return[a("div",{class:"\
fd-try"},a("button",{...l,disabled:!0},...d),c?W(c):null)]}function oe(e,n,t,o){let r=[e.effort,e.close_first].map(c=>Pt(c??"")).filter(Boolean).join(" ");return a(
"li",{class:"fd-remedy"},a("div",{class:"fd-head"},a("span",{class:"fd-no","aria-hidden":"true"},String(n+1)),a("div",{},a(t,{},e.text),a("p",{class:"fd-badges"},
...ve(e).map($e)),r?a("p",{},r):null)),...ke(e),...e.plan?[a("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),W(e.plan)]:[],...Dt(e,n,
o))}function N({does_not_help:e,remedies:n,class:t}){if(!e.length)return[];let o=!n.length&&t==="undecided"?"No remedy yet":"Does not help",s=()=>a("span",{"ari\
a-hidden":"true"},"✗ "),r=e.map(({text:i,why:c})=>a("li",{},s(),`${i}: ${c}`));return[a("div",{class:"fd-caution"},a("b",{},o),a("ul",{},...r))]}function Ee(e,n,t){
let{remedies:o}=e,s=a("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((c,l)=>oe(c,l,n[1],t)),i=o.length?a("small",{},"least effort first"):null;
return a("section",{class:"fd-card fd-remedies"},a(n[0],{},"Remedies ",i),o.length?a("ol",{},...r):s,...N(e))}function j(e,n,t){if(!e)return[];let{ask:o,command:s,
shell:r,note:i}=e,c=n?"The next capture":"To make it certain",l=r?a("p",{class:"fd-muted"},"Type in ",a("b",{},z(r))):null,d=s?[l,a("pre",{},a("code",{},...te(s))),
a("p",{},ee(s,"Copy the command"))]:[];return[a("section",{class:"fd-next"},a(t,{},`${c}: ${o}`),...d,i?a("p",{},i):null)]}function Le(e){return a("tr",{},...e.map(n=>a("th",{scope:"col"},n)))}function Ce(e,n,t,o,s){let r=new Map((t.next?.shows??[]).map(l=>[l.class,l.text])),i="no a\
ddress in what was read, so there is no map to draw",c=l=>a("tr",{},a("td",{},a("b",{},l.sentence||l.class),a("code",{},l.class)),a("td",{data:{label:"It shows"}},
a("span",{},r.get(l.class)??(l.detail||"–"))),a("td",{},A(l.certainty,!0)));return a("section",{class:"fd-card fd-candidates"},a(o,{},"What it can be ",s||e.places.
length?null:a("small",{},i)),a("table",{class:"fd-table"},a("thead",{},Le(["Candidate","The next capture shows","Certainty"])),a("tbody",{},...n.map(c))))}function se(e,n,t,o){
if(!e.length)return[];let s=r=>a("tr",{},a("td",{},a("code",{},r.class)),a("td",{},A(r.certainty,!0)),a("td",{},Rt(r,n.inputs),..._t(r,n,t,o)));return[a("sectio\
n",{class:"fd-card fd-others"},a(t[1],{},"Other causes that were considered"),a("table",{class:"fd-table"},a("thead",{class:"fd-unseen"},Le(["Cause","Certainty",
"Why"])),a("tbody",{},...e.map(s))))]}function Rt({detail:e,sentence:n,certainty:t,against:o},s){if(e)return t==="excluded"||!n?e:`${n}: ${e}`;let[r]=o;return n||
(r?`${B(r,s)}: ${r.means||r.text}`:"–")}function _t(e,n,t,o){let{certainty:s,evidence:r,remedies:i}=e;if(s==="excluded"||!(r.length||i.length))return[];let c={
...o,comparing:null},l=i.map((d,u)=>oe(d,u,t[2],c));return[a("details",{},a("summary",{},"Evidence and remedies"),...Q(e,n.inputs),...Z(e,n.inputs),l.length?a("\
ol",{class:"fd-remedies"},...l):null,...N(e))]}var H;function v(e,n=!0){return H??=document.createElement("canvas").getContext("2d"),H?(H.font=`${n?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, sans-se\
rif`,H.measureText(e).width):e.length*7.4}function P(e,n,t=!0){let o=e;for(;o.length>3&&v(o,t)>n;)o=`${o.slice(0,-2)}…`;return o}var It=65536;function S(e){return e.start!==null&&e.start!==void 0}function O(e){return e.end??e.start+It}function Ae({end:e}){return e!=null}function re(e){let n=[];
for(let t of e){let o=n.at(-1);o&&o.label===t.label?o.places.push(t):n.push({label:t.label,source:t.source??"",places:[t]})}return n}function Bt(e){return!["pre\
fers","in-the-way"].includes(e.look)||!S(e)||e.end===null||e.end===void 0?"":` ${R(e.end-e.start)}`}function F(e){let{look:n,name:t}=e;return n==="taken"?t?`tak\
en by ${t}`:"taken by something":n==="unreadable"?t?`${t}, unreadable`:"unreadable":!S(e)&&["prefers","there"].includes(n)?t?`${t}: not known where`:"not known \
where":t?`${t}${Bt(e)}`:n==="in-the-way"?"something without a name":n==="unknown"?"not known":""}function Oe(e){let{look:n,name:t}=e,o=n==="unreadable"?"unreada\
ble":n==="taken"?t||"taken":t;return[...new Set([F(e),o])].filter(Boolean)}function Te(e,n){let t=re(n).map(o=>{let s=o.places.map(r=>`${F(r)||r.look}${zt(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${t.join("; ")}`}function zt(e){return S(e)?` at ${y(e.start)}${e.end?`-${y(e.end)}`:""}`:""}function Ne(e){if(e.
some(({look:s})=>s==="in-the-way"))return"Who is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let n=e.filter(({look:s})=>s===
"prefers"||s==="there"),[t,...o]=new Set(n.map(s=>s.name));return t&&!o.length?`Where ${t} is`:"The places"}var Pe=24,Wt=7.6;function ae(e){let n=e.filter(S).sort((o,s)=>o.start-s.start),t=[];for(let o of n){let s=t.at(-1),r=O(o),i=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=i?s.high=Math.max(s.high,r):t.push({low:o.start,high:r})}return t.map(({low:o,high:s})=>{let r=n.filter(({start:d})=>d>=o&&d<s),i=r.some(Ae),c=r.every(
d=>d.start===r[0].start&&O(d)===O(r[0]));return{low:o,high:s,share:i?c?.8:.94:.28,weight:i&&!c?1.4:1}})}function De(e,n,t){let o=e.reduce((i,{weight:c})=>i+c,0),
s=(t-n-Pe*(e.length-1))/o,r=n;return e.map(i=>{let c=s*i.weight,l=r+Math.min(c*.1,32),d=(c*i.share-(l-r))/(i.high-i.low),u={...i,left:r,right:r+c,begin:l,scale:d};
return r+=c+Pe,u})}function Re(e){return e.length?n=>{let t=e.find(({low:o,high:s})=>n>=o&&n<=s)??e[0];return t.begin+(n-t.low)*t.scale}:()=>0}function _e(e){return e.
flatMap((n,t)=>{let o=t===e.length-1,s=t?n.left+6:n.left,r=o?n.right:n.right-6,i={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},c={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[h("line",i),...o?[]:[h("path",c)]]})}function Ie(e,n,t,o){let s=new Set(e.filter(S).map(({start:c})=>c)),r=[],i=-1/0;for(let c of[
...s].sort((l,d)=>l-d)){let l=n(c),d=y(c),u=d.length*Wt;r.push(h("line",{x1:l,x2:l,y1:18,y2:t-4,class:"fd-tick"}));let p=Math.min(l,o-u);p<i||(r.push(h("text",{
x:p,y:13,class:"fd-address"},d)),i=p+u+8)}return r}function Be(e){let n=ae(e);return n.length<2?"":n.length>2?`${n.length} parts, each with its own scale`:`${R(
n[1].low-n[0].high)} lie between the two parts; each part has its own scale`}var We=30,jt=560,Ht=0,Ft={"in-the-way":"way",taken:"dots",unreadable:"cross"};function Vt(e){let n={patternUnits:"userSpaceOnUse"},t=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return h("defs",{},h("pattern",{id:`${e}way`,...t(6),...n,...o},
h("rect",{...t(6),class:"fd-way-ground"}),h("rect",{width:2.5,height:6,class:"fd-way-hatch"})),h("pattern",{id:`${e}dots`,...t(5),...n},h("rect",{...t(5),class:"\
fd-dots-ground"}),h("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),h("pattern",{id:`${e}cross`,...t(8),...n},h("rect",{...t(8),class:"fd-card-ground"}),h("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),h("marker",{id:`${e}arrow`,...s,orient:"auto"},h("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function Ut([
e,n],{room:t,busy:o}){let s=Math.min(t[1],...o.filter(([i])=>i>e).map(([i])=>i-6)),r=Math.max(t[0],...o.filter(([,i])=>i<n).map(([,i])=>i+6));return[s-n-6,e-6-r]}
function Gt(e,n,t,o){let[s,r]=n,{y:i,busy:c,leftToo:l}=o,[d,u]=Ut(n,o),p=Math.max(r-s-12,d,l?u:0),f=e.find(T=>v(T)<=p)??e[0],m=v(f);if(m+12<=r-s){let T={x:s+4,y:i+
7,width:m+8,height:16,opacity:.94},D=h("text",{x:s+7,y:i+19,class:"fd-name"},f);return t?[h("rect",{...T,class:"fd-card-ground"}),D]:[D]}let g=m<=d||!l||m>u&&d>=
u,w=g?d:u;if(w<24)return[];let b=P(f,w),x=g?r+6:s-6;c.push(g?[x,x+v(b)]:[x-v(b),x]);let $=g?null:"end",U={x,y:i+19,"text-anchor":$,class:"fd-name fd-beside"};return[
h("text",U,b)]}function V(e,n){return Math.max(n(O(e))-n(e.start),5)}function je(e,n){let t=n(e.start);return[t,t+V(e,n)]}function Kt(e,n){let{x:t,y:o,room:s,mine:r}=n,
i=Oe(e);if(!S(e)){let u={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[h("text",u,P(i[0]??"–",s[1]-s[0]-16))]}let c=je(e,t),l=Ft[e.look];return[h("rect",
{x:c[0],y:o,width:c[1]-c[0],height:We,rx:2,class:`fd-place fd-${e.look}`,style:l?`fill:url(#${r}${l})`:null}),...i.length?Gt(i,c,!!l,n):[]]}function ze(e,n){let[
t]=e.places,o=n?.places[0];return t.look!=="prefers"||o?.look!=="there"||t.name!==o.name||!S(t)||!S(o)||t.start===o.start?null:[t,o]}function Xt(e,n){let t=v(F(
e));return t+12<=V(e,n)?0:t+12}function qt([e,n],[t,o],s,r){let i=s(n.start)+Math.min(V(n,s)/2,60),c=e.start<n.start,l=c?s(e.start)+V(e,s)+Xt(e,s):s(e.start);if(c&&
l>i)return[];let d=t+We/2,u=`M${l} ${d}H${i}V${o-2}`,p=h("path",{d:u,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),f=Math.min(l,i),m="Windows moves it";return v(
m,!1)+16>=Math.max(l,i)-f?[p]:[p,h("text",{x:f+8,y:d-5,class:"fd-plain"},m)]}function Jt({label:e,source:n},t,o,s){let r=P(e,o),i=s?t+(n?14:19):t-6,c=h("text",{
x:0,y:i,class:"fd-label"},r),l=s?{x:0,y:t+30}:{x:v(r)+10,y:t-6},d=o-l.x;return!n||d<20?[c]:[c,h("text",{...l,class:"fd-source"},P(n,d,!1))]}function Yt(e,n){let t=n>=
jt,o=t?44:64,s=t?34:50,r=e.flatMap(({label:c,source:l})=>[v(c),v(l,!1)]),i=Math.min(Math.max(116,...r)+12,200);return{beside:t,labels:t?i-6:n,tops:e.map((c,l)=>s+
l*o),height:s+e.length*o-(t?10:30)+4,room:[t?i:4,n-8],rule:t?5.5:21.5}}function Qt(e,n,t){let o=`fd${Ht+=1}-`,s=re(n),{beside:r,labels:i,tops:c,height:l,room:d,
rule:u}=Yt(s,t),p=De(ae(n),...d),f=Re(p),m=[Vt(o),..._e(p),...Ie(n,f,l,t)];s.forEach((b,x)=>{let $=ze(b,s[x+1]);r&&$&&m.push(...qt($,[c[x],c[x+1]],f,o))}),s.forEach(
(b,x)=>{let $=c[x],U={x1:0,x2:t,y1:$-u,y2:$-u,class:"fd-rule"};x&&m.push(h("line",U)),m.push(...Jt(b,$,i,r));let T=b.places.filter(S).map(G=>je(G,f)),D=!(r&&ze(
b,s[x+1])),Ue={x:f,y:$,room:d,mine:o,busy:T,leftToo:D};for(let G of b.places)m.push(...Kt(G,Ue))});let g={width:t,height:l,viewBox:`0 0 ${t} ${l}`},w={role:"img",
"aria-label":Te(e,n)};return h("svg",{class:"fd-map",...g,...w},...m)}function He({places:e},n){if(!e.some(S))return null;let t=Ne(e),o=a("div",{class:"fd-frame"}),
s=a(n,{},`${t} `,a("small",{},Be(e))),r=0;return{element:a("section",{class:"fd-card fd-places"},s,o),draw(i){let c=Math.max(Math.floor(i??o.clientWidth),240);c!==
r&&(r=c,o.replaceChildren(Qt(t,e,c)))}}}var Zt=660;function en(e){return e>1e3?"wide":e>600?"middle":"narrow"}function Fe(e,n,t={}){let{known:o,todo:s,map:r,cards:i}=tn(n,t),c=a("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[l,d,...u]=i;e.replaceChildren(l,d,c,...u);function p(w=t.layout??en(e.clientWidth)){if(e.dataset.layout!==w){e.dataset.layout=w;
let b=[o,s].filter(x=>x.childNodes.length);c.replaceChildren(...w==="narrow"?b.reverse():b),c.dataset.columns=String(b.length)}r?.draw()}function f(){p("middle"),
r?.draw(Zt);for(let w of e.querySelectorAll("details"))w.open=!0}let m=()=>p();window.addEventListener("beforeprint",f),window.addEventListener("afterprint",m);
let g=new ResizeObserver(()=>p());return g.observe(e),p(),{lay:p,close(){g.disconnect(),window.removeEventListener("beforeprint",f),window.removeEventListener("\
afterprint",m)}}}function tn(e,n){let t=[0,1,2].map(w=>`h${Math.min((n.level??1)+w,6)}`),{causes:o}=e,s=({certainty:w})=>w==="excluded",r=o.find(w=>!s(w))??o[0],
i=!!r&&!s(r),c=i?o.filter(w=>w!==r):o,l=a("div",{class:"fd-column"}),d=a("div",{class:"fd-column"}),u=i?He(r,t[1]):null;i?(l.append(...nn(r,c,e,t,n,u)),d.append(
...on(r,e,t,n))):(l.append(...se(c,e,t,n)),d.append(...j(e.next,!0,t[1])));let p=i?an(r,t[0],n):rn(!!r,t[0]),f=xe(e),m=a("p",{class:"fd-foot"},cn(e)),g=[sn(e,n),
p,...f?[f]:[],...i?[m]:[]];return{known:l,todo:d,map:u,cards:g}}function nn(e,n,t,o,s,r){let i=e.class==="undecided"?[Ce(e,n,t,o[1],!!r)]:se(n,t,o,s);return[...r?
[r.element]:[],be(e,t,o[1]),...i]}function on(e,n,t,o){if(e.class!=="undecided")return[Ee(e,t.slice(1),o),...j(n.next,!1,t[1])];let s=[...j(n.next,!0,t[2]),...N(
e)];return[a("section",{class:"fd-card"},a(t[1],{},"Next"),...s)]}function sn(e,n){let t=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...t?[E(t,o?"failed fork":"fork")]:[],...e.images?[E(e.images,"listed DLL")]:[]];return a("div",{class:"fd-sources"},a("span",{},"Read:"),...e.inputs.
map(r=>a("code",{},r)),s.length?a("span",{},s.join(", ")):null,...n.above?.()??[])}function rn(e,n){let t=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=a("div",{},a(n,{},t),a("p",{},o));return a(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function an(e,n,t){let o=Se(e),{who:s,detail:r,sentence:i}=e,c=s?a("p",{},a("b",{},"Who: "),`${s.text} `,A(s.
certainty,!0)):null;return a("section",{class:`fd-card fd-cause fd-is-${o}`},a("div",{},a("div",{class:"fd-claim"},A(o),a(n,{},i||e.class)),r?a("p",{},r):null,c,
a("p",{class:"fd-class"},a("code",{},e.class))),...t.actions?.()??[])}function cn({causes:e}){let n=new Set(e.flatMap(({remedies:t})=>t.map(({proof:o})=>o)));return n.
has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":n.has("tri\
ed")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}async function Ve(e){let n=await pe(_(document,"#forkviz-data").textContent??""),t=_(document,"#forkviz"),{maps:o}=n,s={level:1,above:()=>[ln(t)]};if(o&&e){let r="\
both address spaces, as they were captured",i={class:"fd-button fd-main"},c=()=>dn(t,o,e);s.actions=()=>[a("p",{},K("maps","Open the maps",r,c,i))]}window.forkviz=
Fe(t,n,s),document.documentElement.dataset.forkviz="ready"}function ln(e){let n=window.matchMedia("(prefers-color-scheme: dark)"),t="";function o(){let i=t||(n.
matches?"dark":"light");e.dataset.theme=i,document.documentElement.dataset.theme=i}return o(),n.addEventListener("change",o),K("theme","◐","light or dark",()=>{
t=e.dataset.theme==="dark"?"light":"dark",o()},{class:"fd-button fd-theme","aria-label":"light or dark"})}async function dn(e,n,t){let o=a("main",{id:"forkviz-m\
aps"});e.hidden=!0,e.after(o);let s=await t(o,n,{theme:e.dataset.theme,leave(){s.close(),o.remove(),e.hidden=!1,_(e,"[data-do=maps]").focus()}});o.focus({preventScroll:!0})}Ve(null);})();
