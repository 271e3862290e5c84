function kc(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r==null||r===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),r):
s==="data"?Object.assign(o.dataset,r):o.setAttribute(s,r===!0?"":r));for(let s of n)s!=null&&o.append(s);return o}var f=kc;function k(e,t,n,o,s={}){return f("bu\
tton",{type:"button",data:{do:e},title:n,onclick:o,...s},t)}function $(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.
entries(t))r!=null&&o.setAttribute(s,String(r));return o.append(...n),o}var xc={first:"M3 3v10h1.6V3zM13 3v10L5.6 8z",back:"M11.5 3v10L4.5 8z",next:"M4.5 3v10l7\
-5z",last:"M11.4 3v10H13V3zM3 3v10l7.4-5z",theme:"M13.6 9.6A6 6 0 0 1 6.4 2.4a6 6 0 1 0 7.2 7.2z",more:"M2 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M6.5 8a1.5 1.5 \
0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",full:"M2 6V2h4v1.6H3.6V6zM10 2h4v4h-1.6V3.6H10zM2 10h1.6v2.4H6V14H2zM12.4 10H14v4h-4v-1.\
6h2.4z",play:"M4 2.5v11l9-5.5z",stop:"M3.5 3h3.4v10H3.5zM9.1 3h3.4v10H9.1z"};function X(e){let t={width:16,height:16,viewBox:"0 0 16 16"},n=$("path",{d:xc[e],style:"\
fill:currentColor"});return $("svg",{class:"fv-picture",...t,"aria-hidden":"true"},n)}var vc={"/":"M0 12L12 0M6 12L18 0M-6 12L6 0M12 12L24 0","\\":"M0 0L12 12M6\
 0L18 12M-6 0L6 12M12 0L24 12",x:"M0 12L12 0M6 12L18 0M0 0L12 12M6 0L18 12","-":"M0 4H18M0 8H18","|":"M5 0V12M9 0V12M13 0V12",'"':"M2 4h4M8 4h4M14 4h4M0 8h3M5 8\
h4M11 8h4","+":"M0 4H18M0 8H18M5 0V12M13 0V12",o:"M4 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0",".":"M4 4h1M9 4h1M14 4h1M\
4 8h1M9 8h1M14 8h1",":":"M4 3h1M9 3h1M14 3h1M4 6h1M9 6h1M14 6h1M4 9h1M9 9h1M14 9h1"};function Te(e,t=" "){let n=`stroke:var(--edge-${e})`,o=`fill:var(--look-${e}\
);${n}`,s=$("svg",{class:"fv-swatch",width:18,height:12,"aria-hidden":"true"});s.append($("rect",{x:.5,y:.5,width:17,height:11,style:o}));let r=vc[t];return r&&
s.append($("path",{d:r,style:`${n};fill:none`})),s}function O(e){return e<0?"–":`0x${e.toString(16)}`}function E(e){let t=["B","KiB","MiB","GiB","TiB"],n=e,o=0;
for(;n>=1024&&o<t.length-1;)n/=1024,o+=1;let s=Math.floor(n*10),r=n*10-s;return(r>.5||r===.5&&s%2)&&(s+=1),`${s%10?(s/10).toFixed(1):s/10} ${t[o]}`}function ae(e,t){
return e.length<=t?e:t<2?"":`${e.slice(0,t-1)}…`}function ie(e,t){let n=e.querySelector(t);if(!n)throw new Error(`nothing is ${t}`);return n}var on=null,sn=null;function Sc(e){on??=e}function xo(e){sn=e,e.then(Sc,()=>{})}async function vo(){if(on)return on;if(sn)return sn;if(typeof forkvizBokeh>"u")throw new Error(
"BokehJS is missing");return forkvizBokeh}var $c=15e3,Ce=globalThis;function rn(e,t,n=Ec){let o=Ce.forkvizRuntimes??={},s=()=>Mc(e,n),r=o[t]?Oc(o[t],s):s();o[t]=r,r.catch(()=>{o[t]===r&&delete o[t]}),xo(
r)}function Oc(e,t){return new Promise((n,o)=>{let s=!1;function r(){clearTimeout(a),s||t().then(n,o),s=!0}let a=setTimeout(r,$c);e.then(i=>{clearTimeout(a),n(i)},
r)})}function Mc(e,t){return new Promise((n,o)=>{let s=(r,a)=>{r?.kind==="bokehjs"&&(e.off("msg:custom",s),t(new TextDecoder().decode(a[0])).then(n,o))};e.on("m\
sg:custom",s),e.send({kind:"bokehjs"})})}function Ec(e){return new Promise((t,n)=>{let o=["(function (define) {",e,`
})();`],s=URL.createObjectURL(new Blob(o,{type:"text/javascript"})),r=Ce.forkvizBokeh,a=document.createElement("script"),i=()=>n(new Error("BokehJS could not be\
 loaded: run the cell again"));a.src=s,a.onload=()=>{URL.revokeObjectURL(s),Ce.forkvizBokeh&&Ce.forkvizBokeh!==r?t(Ce.forkvizBokeh):i()},a.onerror=()=>{URL.revokeObjectURL(
s),i()},document.head.append(a)})}var Ac=new Set(["auto","scroll","overlay"]);function Lc(e){for(let t=So(e);t;t=So(t)){if(t===document.body||t===document.documentElement)return null;if(Ac.has(getComputedStyle(
t).overflowY)&&t.clientHeight>=480/2&&!Tc(t,e))return t}return null}function Tc(e,t){return e.clientHeight-t.offsetHeight<24/2&&e.scrollTop===0}function So(e){if(e.
parentElement)return e.parentElement;let t=e.getRootNode();return t instanceof ShadowRoot?t.host:null}function Cc(){return window.parent===window?window.innerHeight:
window.innerHeight>=480?Math.min(window.innerHeight,664):664}function $o(e){let t=Lc(e),n=()=>{let s=t?Math.min(t.clientHeight,window.innerHeight):Cc();if(!s)return;
let r=Math.round(Math.min(Math.max(s-24,480),1200));e.style.height!==`${r}px`&&(e.style.height=`${r}px`)};n();let o=t?new ResizeObserver(n):null;return t?o?.observe(
t):window.addEventListener("resize",n),()=>{o?.disconnect(),window.removeEventListener("resize",n)}}function Pc(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n.replaceAll("_","-")}`,o);for(let[n,{fill:o,line:s}]of Object.entries(
t.looks))e.style.setProperty(`--look-${n}`,o),e.style.setProperty(`--edge-${n}`,s);for(let[n,o]of Object.entries(t.timeline))e.style.setProperty(`--mark-${n}`,o);
e.style.setProperty("--mark-cause",t.timeline.failure),e.style.setProperty("--mark-picked",t.accent)}var _c,Oo=()=>_c??=window.matchMedia?.("(prefers-color-sche\
me: dark)");function Pe(){let e=document.body.dataset.jpThemeLight;return e?e==="false"?"dark":"light":document.body.dataset.vscodeThemeKind?document.body.dataset.
vscodeThemeKind.includes("dark")?"dark":"light":Oo()?.matches?"dark":"light"}function an(e){let t=Oo(),n=new MutationObserver(e);return n.observe(document.body,
{attributes:!0,attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]}),t?.addEventListener?.("change",e),()=>{n.disconnect(),t?.removeEventListener?.(
"change",e)}}function Mo(e,t){let n=t||"",o=!1,s=Pe(),r=()=>o?"light":n||s;function a(){e.root.dataset.theme=r(),Pc(e.root,e.themes[r()])}function i(){a(),e.restyle(
e.themes[r()]),o||e.host.onTheme?.(r())}let c=an(()=>{s=Pe(),n||i()});return{get:()=>e.themes[r()],apply:i,dressRoot:a,name:r,toggle(){n=r()==="dark"?"light":"d\
ark",i()},onPaper(l){o!==l&&(o=l,i())},close:c}}var Eo="http://www.w3.org/2000/svg",zc=new Set("div span figure figcaption p b small ul ol li table caption colgroup col thead tbody tr th td pre code svg g def\
s pattern marker rect circle ellipse path line polyline polygon text tspan title desc".split(" ")),Nc=/^on|href$|^src|^style$/i,Ic=24,Ao=[["wide",1e3],["cell",790],
["middle",600],["narrow",0]];function cn(e){return(Ao.find(([,t])=>e>=t)??Ao[3])[0]}function Rc(e){return[...new DOMParser().parseFromString(e,"text/html").body.
childNodes].flatMap(n=>Lo(n,0))}function Lo(e,t){if(e.nodeType===3)return[document.createTextNode(e.textContent??"")];let n=e;if(e.nodeType!==1||t>Ic||!zc.has(n.
localName))return[];let o=n.namespaceURI===Eo?document.createElementNS(Eo,n.localName):document.createElement(n.localName);for(let{name:s,value:r}of n.attributes)
Nc.test(s)||o.setAttribute(s,r);return o.append(...[...n.childNodes].flatMap(s=>Lo(s,t+1))),[o]}function ln(e){let t=f("div",{class:"qz-pictures"}),n="";return{
element:t,draw(o){let s=cn(o);if(s===n)return;n=s;let r=e.map(a=>f("div",{class:"qz-picture",data:{kind:a.kind}},...Rc(a.drawn[s])));t.replaceChildren(...r)}}}function ce(e,t){let n=new Array(e);function o(s){if(typeof s!="string"||s in n)return;let r=Number(s);Number.isInteger(r)&&r>=0&&r<e&&(n[r]=t(r))}return new Proxy(
n,{get(s,r){return o(r),Reflect.get(s,r)},has(s,r){return o(r),Reflect.has(s,r)},getOwnPropertyDescriptor(s,r){return o(r),Reflect.getOwnPropertyDescriptor(s,r)},
ownKeys(s){for(let r=0;r<e;r+=1)o(String(r));return Reflect.ownKeys(s)}})}var fn=new WeakMap;function To({lengths:e,which:t,cells:n,rows:o,now:s},{tables:r,tableNames:a,columnNames:i}){let c=n.map(([p,h],m)=>({table:p,column:h,rows:o[m],
now:s[m],first:[...r[a[p]][i[h]]]})),l={lengths:e,which:t,streams:c};Dc(l);let d=jc(l),u=ce(e.length,d);return fn.set(u,l),u}function Dc({lengths:e,which:t,streams:n}){
let o=n.map(({rows:i})=>i.length);for(let i of t)i in o&&(o[i]-=1);let s=t.every(i=>i in o),r=e.reduce((i,c)=>i+c,0),a=n.every(({rows:i,first:c})=>i.every(l=>l>=
0&&l<c.length));if(!s||!a||r>t.length||o.some(i=>i<0))throw new Error("a step changes a row that is not there")}function jc({lengths:e,which:t,streams:n}){let o=n.
map(({first:i})=>[...i]),s=n.map(()=>0),r=[],a=0;return i=>{for(;r.length<=i;){let c=[];for(let l=a+e[r.length];a<l;a+=1){let d=t[a],{table:u,column:p,rows:h,now:m}=n[d],
g=s[d]++,w=h[g];c.push([u,p,w,m[g],o[d][w]]),o[d][w]=m[g]}r.push(c)}return r[i]}}function et({changes:e,tableNames:t,columnNames:n},o,s){let r=t.indexOf(o),a=fn.
get(e);if(!a){e.forEach((h,m)=>{for(let[g,w,b,y,v]of h)g===r&&s(m,n[w],b,y,v)});return}let{lengths:i,which:c,streams:l}=a,d=l.map(h=>h.table===r);if(!d.includes(
!0))return;let u=l.map(()=>0),p=0;for(let h=0;h<i.length;h+=1)for(let m=p+i[h];p<m;p+=1){let g=c[p];if(!d[g])continue;let{column:w,rows:b,now:y,first:v}=l[g],x=u[g]++,
S=b[x];s(h,n[w],S,y[x],v[S])}}function Co({changes:e,tableNames:t},n){let o=t.indexOf(n),s=fn.get(e);return s?s.streams.some(r=>r.table===o&&r.rows.length>0):e.
some(r=>r.some(([a])=>a===o))}var Po="DecompressionStream",Bc=()=>Po in globalThis;function _o(e){let t=atob(e),n=new Uint8Array(t.length);for(let o=0;o<n.length;o+=1)n[o]=t.charCodeAt(o);return n}
function zo(e,t){if(!Bc())throw new Error(`this browser has no ${Po}; one of 2023 or later has`);return e.pipeThrough(new DecompressionStream(t))}var No=e=>new Blob(
[e]).stream();var Y=["parent","child"];var z={PLAIN:"p",RUNS:"r",STEPS:"s",NUMBERED:"n",HOLES:"h",ROWS:"w",RAGGED:"g",RECORDS:"o",TABLE:"t",BESIDE:"b",PATTERNS:"x"},dn={DECIMAL:"",HEXADECIMAL:"",TEXT:"\
"};var _e={name:{signs:["~",":"],choices:[]},kind:{signs:[":"],choices:["none","private","mapped","image"]},state:{signs:[":"],choices:["free","reserved","committe\
d"]},use:{signs:[":"],choices:["unknown","image","file","stack","heap","shared","system","reservation","block","interim","injected"]},source:{signs:[":"],choices:[
"observed","derived","assumed","simulated"]},protect:{signs:["~",":"],choices:[]},size:{signs:[":",">",">=","<","<="],choices:[]},start:{signs:[":",">",">=","<",
"<="],choices:[]},end:{signs:[":",">",">=","<","<="],choices:[]},base:{signs:[":",">",">=","<","<="],choices:[]},in:{signs:[":"],choices:["parent","child"]},at:{
signs:[":"],choices:[]}},tt=1e3,un=50,Io=` 	\r
 `,Ro={attempts:["left","right"],bands:["left","right","name","title","who"],child:["start","end","base","state","kind","use","look","protect","name","title","\
source","line","file","dll","windows","stays","shown"],cycles:["x","top","bottom","size"],edges:["x0","y0","x1","y1"],focus:["start","end"],frames:["shown","fir\
st","current","block"],idle:["text"],nodes:["x","y","name","kind","mark","place","current","imports"],parent:["start","end","base","state","kind","use","look","\
protect","name","title","source","line","file","dll","windows","stays","shown"],places:["standing","base"],ticks:["mark"],unreached:["after","first","last"]};var Wc=2**26,Do=()=>({left:Wc});function V(e,t){if(e===null||typeof e!="object")return e;if(!Array.isArray(e))return Object.fromEntries(Object.entries(e).map(([
o,s])=>[o,V(s,t)]));let n=qc.get(e[0]);if(!n)throw new Error(`a list is in no form that is known: ${pn(e[0])}`);return n(e,t)}function jo(e,t){return Array.isArray(
e)?e[0]===z.ROWS?Jc(e,t):e[0]===z.PATTERNS?ol(e,t):V(e,t):V(e,t)}var pn=e=>String(JSON.stringify(e)).slice(0,40);function N(e,t){let n=Array.isArray(e)?V(e,t):null;
if(!Array.isArray(n))throw new Error(`no list, but ${pn(e)}`);return n}function nt(e,t){if(!Number.isSafeInteger(e)||e<0||e>t.left)throw new Error(`a list of ${pn(
e)} items, which is not a number or too many`);return t.left-=e,e}function ge(e,t){if(!e)throw new Error(t)}function ot(e,t){let n=[];for(let s of e){let[r,a,i]=Array.
isArray(s)?s:[];n.push(r===z.BESIDE?Fc(n[a],N(i,t)):N(s,t))}let[o]=n;return ge(n.length>0&&n.every(({length:s})=>s===o.length),"columns are of different lengths"),
n}function Fc(e,t){return ge(e?.length===t.length,"a column lies beside none"),t.map((n,o)=>e[o]+n)}function Bo(e,t){return ge(Array.isArray(e)&&e.length===t.length,
"keys and columns differ"),t.map((n,o)=>[String(e[o]),n])}var Hc=[[z.PLAIN,Xc],[z.RUNS,Uc],[z.STEPS,Gc],[z.NUMBERED,Kc],[z.HOLES,Yc],[z.ROWS,Vc],[z.RAGGED,Qc],[
z.RECORDS,Zc],[z.TABLE,el],[z.PATTERNS,sl]],qc=new Map(Hc);function Xc(e,t){nt(e.length-1,t);let n=e.slice(1);for(let o=0;o<n.length;o+=1)typeof n[o]=="object"&&
(n[o]=V(n[o],t));return n}function Uc([,e,t],n){let o=N(e,n),s=[],r=N(t,n);ge(r.length===o.length,"runs without a value");for(let a=0;a<o.length;a+=1){let i=s.length+
nt(r[a],n);for(let c=s.length;c<i;c+=1)s.push(o[a])}return s}function Gc([,e,t],n){let o=N(t,n);nt(o.length+1,n);let s=[e],r=e;for(let a=0;a<o.length;a+=1)s.push(
r+=o[a]);return s}function Kc([,e,t],n){let o=N(e,n);return N(t,n).map(s=>o[s])}function Yc([,e,t],n){let o=N(t,n),s=0;return N(e,n).map(r=>r?o[s++]:null)}function Vc([
,...e],t){let n=ot(e,t);return n[0].map((o,s)=>{let r=[];for(let a of n)r.push(a[s]);return r})}function Jc([,...e],t){let n=ot(e,t);return ce(n[0].length,o=>n.
map(s=>s[o]))}function Qc([,e,t],n){let o=N(t,n),s=0;return N(e,n).map(r=>o.slice(s,s+=nt(r,n)))}function Zc([,e,...t],n){let o=Bo(e,ot(t,n));return o[0][1].map(
(s,r)=>Object.fromEntries(o.map(([a,i])=>[a,i[r]])))}function el([,e,...t],n){return Object.fromEntries(Bo(e,ot(t,n)))}var tl=new RegExp(`([${Object.values(dn).
join("")}])`);function nl(e,t,n){let o=0;return N(e,n).map(s=>{let r=String(s).split(tl),a=r.filter((l,d)=>d%2),i=t.slice(o,o+=a.length);ge(i.length===a.length,
"a pattern lacks what is in its gaps");let c=a.map(l=>l===dn.HEXADECIMAL);return{pieces:r.filter((l,d)=>d%2===0),hex:c,gaps:i,columns:null}})}function Wo([,e,t,
...n],o){let s=nl(e,n,o),r=N(t,o),a=new Int32Array(r.length),i=new Int32Array(s.length);for(let c=0;c<r.length;c+=1)ge(s[r[c]]!==void 0,"a text of no pattern"),
a[c]=i[r[c]]++;return[r.length,c=>rl(s[r[c]],a[c],o)]}var ol=(e,t)=>ce(...Wo(e,t));function sl(e,t){let[n,o]=Wo(e,t),s=[];for(let r=0;r<n;r+=1)s.push(o(r));return s}
function rl(e,t,n){let{pieces:o,hex:s}=e,r=e.columns??=e.gaps.map(i=>N(i,n)),a=o[0];for(let i=0;i<r.length;i+=1){let c=r[i][t];a+=(s[i]?`0x${c.toString(16)}`:c)+
o[i+1]}return a}var Fo=2**29-2**10,al=new Set(["words","strings"]);async function st(e){if(!(typeof e=="string"||e instanceof ArrayBuffer||ArrayBuffer.isView(e)))return e;try{return typeof e==
"string"&&e.trimStart().startsWith("{")?JSON.parse(e):Ho(JSON.parse(await cl(zo(No(il(e)),"deflate").getReader())),Do())}catch(n){throw new Error(`the data can'\
t be read: ${n?.message??n}`,{cause:n})}}function il(e){return e instanceof ArrayBuffer?new Uint8Array(e):typeof e=="string"?_o(e.trim()):new Uint8Array(e.buffer,
e.byteOffset,e.byteLength)}async function cl(e){let t=new TextDecoder,n=[],o=0;for(let s=await e.read();!s.done;s=await e.read()){if(o+=s.value.byteLength,o>Fo)
throw e.cancel(),new Error(`they are more than ${Fo} bytes`);n.push(t.decode(s.value,{stream:!0}))}return n.join("")+t.decode()}function Ho({as:e,in:t,of:n},o){
let{changes:s,...r}=t,a={...e};for(let[i,c]of Object.entries(r))a[i]=(al.has(i)?jo:V)(c,o);for(let[i,c]of Object.entries(n))a[i]=Ho(c,o);return s&&(a.changes=To(
V(s,o),a)),a}var ll={selected:"",panes:[],bare:!1,height:0};function qo(e,t){let n={...ll,...e},o=[];function s(r,...a){for(let i of o)i[0]===r&&o.includes(i)&&i[1](...a)}return{
get:r=>n[r],set(r,a){let i=typeof r=="string"?{[r]:a}:r,c=Object.keys(i).filter(l=>n[l]!==i[l]);Object.assign(n,i);for(let l of c)s(`change:${l}`)},save_changes(){},
send:t,on(r,a){o=[...o,[r,a]]},off(r,a){o=o.filter(i=>i[0]!==r||i[1]!==a)},fire:s}}function J(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}var Xo=12,fl=[["program","program",String],["parent_pid","parent",String],["child_pid","child",String],["dll","DLL",String],["win32_error","Win32 error",String],
["exit_code","exit code",O],["errno","errno",String],["phase","phase",String],["era","runtime",String]];function hn(e){return e==null?[]:Array.isArray(e)?e:[e]}
function dl({episodes:e,retries:t,seconds:n}){let o=J(Math.max(t,e.length-1),"retry","retries"),s=n?`, which cost it ${n} s`:"",r=e.slice(0,Xo).map(c=>`attempt ${c+
1}`),a=e.length>Xo?" …":"";return`${J(e.length,"attempt")} (${o} by the program)${s}: ${r.join(", ")}${a}`}function Uo({addresses:e}){return Object.entries(e??
{}).map(([n,o])=>`${n.replaceAll("_"," ")} ${hn(o).map(O).join(" or ")}`).join(", ")}function ul({episodes:e,inputs:t}){let n=fl.filter(([r])=>e.some(a=>hn(a[r]).
length)),o=e.some(Uo);return[["attempt",(r,a)=>`${a+1}`],["lines",({file:r,lines:a})=>`${t.length>1&&r?`${r}:`:""}${a.join(", ")}`],...n.map(([r,a,i])=>[a,c=>hn(
c[r]).map(i).join(", ")]),...o?[["addresses",Uo]]:[]]}function Go(e){let{episodes:t,sequences:n,more_episodes:o=0}=e;if(!t.length)return null;let r=n.filter(p=>p.
episodes.length>1||p.retries).map(p=>f("li",{},dl(p))),a=ul(e),i=a.map(([p])=>f("th",{scope:"col"},p)),c=(p,h)=>a.map(([m,g])=>f("td",{data:{label:m}},f("span",
{},g(p,h)||"–"))),l=J(t.length+o,"attempt"),d=J(n.length||t.length,"fork"),u=`${o} more are left out here: forkviz diagnose --json has all.`;return f("details",
{class:"fd-card fd-episodes"},f("summary",{},`What was read of it: ${l} to fork, ${d}`),r.length?f("ul",{},...r):null,f("table",{class:"fd-table"},f("thead",{},
f("tr",{},...i)),f("tbody",{},...t.map((p,h)=>f("tr",{},...c(p,h))))),o?f("p",{class:"fd-muted"},u):null)}var pl={"+":"speaks for it","−":"speaks against it"},hl={"":"","+":" fd-for","−":" fd-against"};function ml(e,t){let n=i=>c=>({sign:c.proves===!1?"":i,row:c}),
o=[...e.evidence.map(n("+")),...e.against.map(n("−"))],s=[...new Set([...t,...o.map(({row:i})=>i.file)])],r=new Map(s.map((i,c)=>[i,c])),a=({row:i})=>r.get(i.
file)??0;return o.sort((i,c)=>a(i)-a(c)||i.row.line-c.row.line)}function mn(e,t){let n=new Map;for(let o of ml(e,t))n.set(o.row.file,[...n.get(o.row.file)??[],o]);
return[...n].map(([o,s])=>f("div",{class:"fd-ev"},f("p",{class:"fd-file"},o||"text"),f("ul",{},...gl(s))))}function*gl(e){let t=null;for(let n of e)t!==null&&n.
row.line>t+1&&(yield f("li",{class:"fd-gap","aria-hidden":"true"},f("span",{},"⋯"),f("span",{}))),t=n.row.line,yield wl(n)}function wl({sign:e,row:t}){let n=t.
pieces.map(([s,r])=>r?f("mark",{},s):s),o=f("span",{"aria-hidden":"true"},"↑ ");return f("li",{class:`fd-line${hl[e]}`},f("span",{class:"fd-number"},bl(e),f("\
span",{},t.line?String(t.line):"")),f("span",{},f("code",{},...n),t.means?f("span",{class:"fd-means"},o,t.means):null))}function bl(e){if(!e)return f("b",{});let t=pl[e];
return f("b",{title:t},f("span",{"aria-hidden":"true"},e),f("span",{class:"fd-unseen"},`${t}: `))}function rt({file:e="",line:t},n){return t?n.length>1||!n.includes(
e)?`${e}:${t}`:`line ${t}`:e}function yl(e,t){let{name:n,base:o,end:s,file:r}=e,a=r?` (${rt(e,t)})`:"",i=`${O(o)}-${O(s)}`;return[f("b",{},n||"something without\
 a name"),` is at ${i}${kl(e)}${a}`]}function kl({name:e,base:t,preferred:n}){return n!=null?n===t?", where it prefers to be":`, it prefers ${O(n)}`:/\.\w{2,4}$/.
test(e)?", what it prefers is not known":""}function xl({occupant:e,places:t},n){if(e)return yl(e,n);for(let{look:o,start:s,end:r,name:a}of t)if(!(o!=="in-the-w\
ay"||s===null||!a))return[f("b",{},a),` is at ${O(s)}${r?`-${O(r)}`:""}`];return["no one is named in what was read"]}function gn(e,t){let n=[],o=(s,...r)=>{let a=r.
map(i=>f("dd",{},...i));a.length&&n.push(f("div",{},f("dt",{},s),...a))};if(e.class!=="undecided"){o("In the way",xl(e,t));let s=t.length===1?"this input":`thes\
e ${t.length} inputs`,r=e.against.map(a=>[`${rt(a,t)}: ${a.means||a.text}`]);o("Against",...r.length?r:[[`nothing in ${s}`]])}return o("Not this",...e.not_this.
map(({text:s,why:r})=>[f("b",{},`${s}: `),r])),n.length?[f("dl",{class:"fd-says"},...n)]:[]}function Ko(e,t,n){let o=mn(e,t.inputs),s=f("p",{class:"fd-muted"},"\
No line is quoted."),r=`${e.more} more lines are left out here: forkviz diagnose --json has all.`;return f("section",{class:"fd-card fd-evidence"},f(n,{},"Evide\
nce ",f("small",{},"+ speaks for it   − speaks against it")),...o.length?o:[s],e.more?f("p",{class:"fd-muted"},r):null,...gn(e,t.inputs))}async function at(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=f("textarea",{readonly:!0,...{"aria-hidden":"true",style:"position:fixed;o\
pacity:0"}});n.value=e;let o=document.activeElement;document.body.append(n),n.select();let s=document.execCommand("copy");return n.remove(),o?.focus({preventScroll:!0}),
s}}var vl={cmd:"cmd",powershell:"PowerShell",dash:"dash"},Sl=0;function it(e,t=e){return vl[e]??t}function wn(e,t="copy",n=t){let o=f("span",{"aria-live":"polite"},
n),s=()=>{o.textContent=n},r=f("button",{type:"button",class:"fd-button fd-copy",data:{do:"copy"},title:t,async onclick(){o.textContent=await at(e)?"copied":"se\
lect and copy it"},onblur:s,onpointerleave(){r.getRootNode().activeElement!==r&&s()}},o);return r}function bn(e){return e.split(/(\s+)/).filter(Boolean).map(n=>n.
includes("-")?f("span",{class:"fd-word"},n):n)}function ct(e){let t=f("pre",{},f("code",{},...bn(e)));return f("div",{class:"fd-cmd"},t,wn(e,"Copy the command",
"copy"))}function $l({shell:e,command:t,others:n}){let o=(n??[]).map(s=>[s.shell,s.command]);return t?[[e,t],...o]:o}function Yo(e){let t=$l(e),n=e.note?[f("p",
{class:"fd-note"},e.note)]:[];if(!t.length)return n;let o=`fd-shell-${Sl+=1}`,s=t.map(([i,c])=>{let l=it(i,"line"),d=f("p",{class:"fd-shell"},l);return f("div",
{class:"fd-panel",data:{shell:l}},d,ct(c))}),r=i=>s.forEach((c,l)=>c.classList.toggle("fd-shown",l===i)),a=t.flatMap(([i],c)=>{let l=`${o}-${c}`;return[f("input",
{type:"radio",name:o,id:l,checked:c===0,onchange:()=>r(c)}),f("label",{for:l},it(i,"line"))]});return r(0),[f("div",{class:"fd-tabs",role:"group","aria-label":"\
Shell"},f("div",{class:"fd-heads"},...a),...s,...n)]}var yn=(e={})=>$("circle",{cx:7,cy:7,r:5.25,fill:"none",stroke:"currentColor","stroke-width":1.5,...e}),Ol={cx:7,cy:7,r:5.5,fill:"currentColor"},Ml={d:"M7 1.75a\
5.25 5.25 0 0 0 0 10.5z",fill:"currentColor"},El={d:"M3 3l8 8M11 3l-8 8",fill:"none"},Vo={certain:()=>[$("circle",Ol)],likely:()=>[yn(),$("path",Ml)],possible:()=>[
yn()],undecided:()=>[yn({"stroke-dasharray":"2 2"})],excluded:()=>[$("path",{...El,stroke:"currentColor","stroke-width":1.75})]};function Jo(e){return e.class===
"undecided"?"undecided":e.certainty}function we(e,t=!1){let n=(Vo[e]??Vo.possible)(),s=$("svg",{...{width:14,height:14,viewBox:"0 0 14 14"},"aria-hidden":"true"},
...n),r=e==="undecided"?"not decided":e,a=`fd-cert fd-is-${e}${t?" fd-small":""}`;return f("span",{class:a},s,r)}var Al={simulated:["simulated","◇","simulated\
: the same fork then succeeds"],tried:["tried","◆","tried here: the fork then succeeded"]},Ll={measured:["tried","◆","tried on a real runtime"],reported:["s\
aid","❝","reported in a public thread"],documented:["said","▤","documented"]};function Qo({proof:e,verified:t}){let n=e?Al[e]:void 0,o=Ll[t];return o?n?[n,o]:
[o]:n?[n,["untested","○",t==="untested"?"not tried on a real runtime":"not tried"]]:[["untested","○","not tried"]]}function Zo([e,t,n]){let o=f("span",{"ari\
a-hidden":"true"},t);return f("span",{class:`fd-badge fd-badge-${e}`},o,n)}function Tl(e){let t=e.trim();if(!t)return"";let n=t[0].toUpperCase()+t.slice(1);return/[.!?…]$/.test(n)?n:`${n}.`}function Cl(e,t,n){let o=n.comparing?.(e,t)??
{cannot:"this page has no fork to try it on"},{act:s,label:r="Compare before and after",cannot:a,line:i}=o,c={type:"button",class:"fd-button",data:{do:"try"}};if(s)
return[f("p",{class:"fd-try"},f("button",{...c,onclick:()=>s()},r))];if(!e.moves?.length)return[];let l=["Compare before and after: ",a];return[f("div",{class:"\
fd-try"},f("button",{...c,disabled:!0},...l),i?ct(i):null)]}function kn(e,t,n,o){let r=[e.effort,e.close_first].map(i=>Tl(i??"")).filter(Boolean).join(" ");return f(
"li",{class:"fd-remedy"},f("div",{class:"fd-head"},f("span",{class:"fd-no","aria-hidden":"true"},String(t+1)),f("div",{},f(n,{},e.text),f("p",{class:"fd-badges"},
...Qo(e).map(Zo)),r?f("p",{},r):null)),...Yo(e),...e.plan?[f("p",{class:"fd-note"},"If forkviz is installed, this keeps an undo file:"),ct(e.plan)]:[],...Cl(e,t,
o))}function ze({does_not_help:e,remedies:t,class:n}){if(!e.length)return[];let o=!t.length&&n==="undecided"?"No remedy yet":"Does not help",s=()=>f("span",{"ar\
ia-hidden":"true"},"✗ "),r=e.map(({text:a,why:i})=>f("li",{},s(),`${a}: ${i}`));return[f("div",{class:"fd-caution"},f("b",{},o),f("ul",{},...r))]}function es(e,t,n){
let{remedies:o}=e,s=f("p",{class:"fd-muted"},"None is known for this cause."),r=o.map((i,c)=>kn(i,c,t[1],n)),a=o.length?f("small",{},"least effort first"):null;
return f("section",{class:"fd-card fd-remedies"},f(t[0],{},"Remedies ",a),o.length?f("ol",{},...r):s,...ze(e))}function lt(e,t,n){if(!e)return[];let{ask:o,command:s,
shell:r,note:a}=e,i=t?"The next capture":"To make it certain",c=r?f("p",{class:"fd-muted"},"Type in ",f("b",{},it(r))):null,l=s?[c,f("pre",{},f("code",{},...bn(
s))),f("p",{},wn(s,"Copy the command"))]:[];return[f("section",{class:"fd-next"},f(n,{},`${i}: ${o}`),...l,a?f("p",{},a):null)]}function ts(e){return f("tr",{},...e.map(t=>f("th",{scope:"col"},t)))}function ns(e,t,n,o,s){let r=new Map((n.next?.shows??[]).map(c=>[c.class,c.text])),a="no a\
ddress in what was read, so there is no map to draw",i=c=>f("tr",{},f("td",{},f("b",{},c.sentence||c.class),f("code",{},c.class)),f("td",{data:{label:"It shows"}},
f("span",{},r.get(c.class)??(c.detail||"–"))),f("td",{},we(c.certainty,!0)));return f("section",{class:"fd-card fd-candidates"},f(o,{},"What it can be ",s||e.
places.length?null:f("small",{},a)),f("table",{class:"fd-table"},f("thead",{},ts(["Candidate","The next capture shows","Certainty"])),f("tbody",{},...t.map(i))))}
function xn(e,t,n,o){if(!e.length)return[];let s=r=>f("tr",{},f("td",{},f("code",{},r.class)),f("td",{},we(r.certainty,!0)),f("td",{},Pl(r,t.inputs),..._l(r,t,n,
o)));return[f("section",{class:"fd-card fd-others"},f(n[1],{},"Other causes that were considered"),f("table",{class:"fd-table"},f("thead",{class:"fd-unseen"},ts(
["Cause","Certainty","Why"])),f("tbody",{},...e.map(s))))]}function Pl({detail:e,sentence:t,certainty:n,against:o},s){if(e)return n==="excluded"||!t?e:`${t}: ${e}`;
let[r]=o;return t||(r?`${rt(r,s)}: ${r.means||r.text}`:"–")}function _l(e,t,n,o){let{certainty:s,evidence:r,remedies:a}=e;if(s==="excluded"||!(r.length||a.length))
return[];let i={...o,comparing:null},c=a.map((l,d)=>kn(l,d,n[2],i));return[f("details",{},f("summary",{},"Evidence and remedies"),...mn(e,t.inputs),...gn(e,t.inputs),
c.length?f("ol",{class:"fd-remedies"},...c):null,...ze(e))]}var ft;function F(e,t=!0){return ft??=document.createElement("canvas").getContext("2d"),ft?(ft.font=`${t?600:400} 12px "DejaVu Sans", "Segoe UI", system-ui, san\
s-serif`,ft.measureText(e).width):e.length*7.4}function Ne(e,t,n=!0){let o=e;for(;o.length>3&&F(o,n)>t;)o=`${o.slice(0,-2)}…`;return o}var zl=65536;function W(e){return e.start!==null&&e.start!==void 0}function be(e){return e.end??e.start+zl}function os({end:e}){return e!=null}function vn(e){let t=[];
for(let n of e){let o=t.at(-1);o&&o.label===n.label?o.places.push(n):t.push({label:n.label,source:n.source??"",places:[n]})}return t}function Nl(e){return!["pre\
fers","in-the-way"].includes(e.look)||!W(e)||e.end===null||e.end===void 0?"":` ${E(e.end-e.start)}`}function dt(e){let{look:t,name:n}=e;return t==="taken"?n?`ta\
ken by ${n}`:"taken by something":t==="unreadable"?n?`${n}, unreadable`:"unreadable":!W(e)&&["prefers","there"].includes(t)?n?`${n}: not known where`:"not known\
 where":n?`${n}${Nl(e)}`:t==="in-the-way"?"something without a name":t==="unknown"?"not known":""}function ss(e){let{look:t,name:n}=e,o=t==="unreadable"?"unread\
able":t==="taken"?n||"taken":n;return[...new Set([dt(e),o])].filter(Boolean)}function rs(e,t){let n=vn(t).map(o=>{let s=o.places.map(r=>`${dt(r)||r.look}${Il(r)}`);
return`${o.label}: ${s.join(", ")}`});return`${e}. ${n.join("; ")}`}function Il(e){return W(e)?` at ${O(e.start)}${e.end?`-${O(e.end)}`:""}`:""}function as(e){if(e.
some(({look:s})=>s==="in-the-way"))return"What is in the way";if(e.some(({look:s})=>s==="unreadable"))return"What cannot be read";let t=e.filter(({look:s})=>s===
"prefers"||s==="there"),[n,...o]=new Set(t.map(s=>s.name));return n&&!o.length?`Where ${n} is`:"The places"}var is=24,Rl=7.6;function Sn(e){let t=e.filter(W).sort((o,s)=>o.start-s.start),n=[];for(let o of t){let s=n.at(-1),r=be(o),a=s?4*(s.high-s.low+r-o.start):0;s&&o.
start-s.high<=a?s.high=Math.max(s.high,r):n.push({low:o.start,high:r})}return n.map(({low:o,high:s})=>{let r=t.filter(({start:l})=>l>=o&&l<s),a=r.some(os),i=r.every(
l=>l.start===r[0].start&&be(l)===be(r[0]));return{low:o,high:s,share:a?i?.8:.94:.28,weight:a&&!i?1.4:1}})}function cs(e,t,n){let o=e.reduce((a,{weight:i})=>a+i,
0),s=(n-t-is*(e.length-1))/o,r=t;return e.map(a=>{let i=s*a.weight,c=r+Math.min(i*.1,32),l=(i*a.share-(c-r))/(a.high-a.low),d={...a,left:r,right:r+i,begin:c,scale:l};
return r+=i+is,d})}function ls(e){return e.length?t=>{let n=e.find(({low:o,high:s})=>t>=o&&t<=s)??e[0];return n.begin+(t-n.low)*n.scale}:()=>0}function fs(e){return e.
flatMap((t,n)=>{let o=n===e.length-1,s=n?t.left+6:t.left,r=o?t.right:t.right-6,a={x1:s,x2:r,y1:22.5,y2:22.5,class:"fd-axis"},i={d:`M${r} 22.5l6 -4 6 8 6 -8 6 8 \
6 -8 6 4`,class:"fd-axis"};return[$("line",a),...o?[]:[$("path",i)]]})}function ds(e,t,n,o){let s=new Set(e.filter(W).map(({start:i})=>i)),r=[],a=-1/0;for(let i of[
...s].sort((c,l)=>c-l)){let c=t(i),l=O(i),d=l.length*Rl;r.push($("line",{x1:c,x2:c,y1:18,y2:n-4,class:"fd-tick"}));let u=Math.min(c,o-d);u<a||(r.push($("text",{
x:u,y:13,class:"fd-address"},l)),a=u+d+8)}return r}function us(e){let t=Sn(e);return t.length<2?"":t.length>2?`${t.length} parts, each with its own scale`:`${E(
t[1].low-t[0].high)} lie between the two parts; each part has its own scale`}var hs=30,Dl=560,jl=0,Bl={"in-the-way":"way",taken:"dots",unreadable:"cross"};function Wl(e){let t={patternUnits:"userSpaceOnUse"},n=r=>({width:r,height:r}),o={
patternTransform:"rotate(45)"},s={viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8};return $("defs",{},$("pattern",{id:`${e}way`,...n(6),...t,...o},
$("rect",{...n(6),class:"fd-way-ground"}),$("rect",{width:2.5,height:6,class:"fd-way-hatch"})),$("pattern",{id:`${e}dots`,...n(5),...t},$("rect",{...n(5),class:"\
fd-dots-ground"}),$("circle",{cx:1.5,cy:1.5,r:1,class:"fd-dots-dot"})),$("pattern",{id:`${e}cross`,...n(8),...t},$("rect",{...n(8),class:"fd-card-ground"}),$("p\
ath",{d:"M0 0l8 8M8 0l-8 8",class:"fd-cross"})),$("marker",{id:`${e}arrow`,...s,orient:"auto"},$("path",{d:"M0 0l8 4-8 4z",class:"fd-arrow-head"})))}function Fl([
e,t],{room:n,busy:o}){let s=Math.min(n[1],...o.filter(([a])=>a>e).map(([a])=>a-6)),r=Math.max(n[0],...o.filter(([,a])=>a<t).map(([,a])=>a+6));return[s-t-6,e-6-r]}
function Hl(e,t,n,o){let[s,r]=t,{y:a,busy:i,leftToo:c}=o,[l,d]=Fl(t,o),u=Math.max(r-s-12,l,c?d:0),p=e.find(x=>F(x)<=u)??e[0],h=F(p);if(h+12<=r-s){let x={x:s+4,y:a+
7,width:h+8,height:16,opacity:.94},S=$("text",{x:s+7,y:a+19,class:"fd-name"},p);return n?[$("rect",{...x,class:"fd-card-ground"}),S]:[S]}let m=h<=l||!c||h>d&&l>=
d,g=m?l:d;if(g<24)return[];let w=Ne(p,g),b=m?r+6:s-6;i.push(m?[b,b+F(w)]:[b-F(w),b]);let y=m?null:"end",v={x:b,y:a+19,"text-anchor":y,class:"fd-name fd-beside"};
return[$("text",v,w)]}function ut(e,t){return Math.max(t(be(e))-t(e.start),5)}function ms(e,t){let n=t(e.start);return[n,n+ut(e,t)]}function ql(e,t){let{x:n,y:o,
room:s,mine:r}=t,a=ss(e);if(!W(e)){let d={x:s[0]+12,y:o+19,class:"fd-name fd-beside"};return[$("text",d,Ne(a[0]??"–",s[1]-s[0]-16))]}let i=ms(e,n),c=Bl[e.look];
return[$("rect",{x:i[0],y:o,width:i[1]-i[0],height:hs,rx:2,class:`fd-place fd-${e.look}`,style:c?`fill:url(#${r}${c})`:null}),...a.length?Hl(a,i,!!c,t):[]]}function ps(e,t){
let[n]=e.places,o=t?.places[0];return n.look!=="prefers"||o?.look!=="there"||n.name!==o.name||!W(n)||!W(o)||n.start===o.start?null:[n,o]}function Xl(e,t){let n=F(
dt(e));return n+12<=ut(e,t)?0:n+12}function Ul([e,t],[n,o],s,r){let a=s(t.start)+Math.min(ut(t,s)/2,60),i=e.start<t.start,c=i?s(e.start)+ut(e,s)+Xl(e,s):s(e.start);
if(i&&c>a)return[];let l=n+hs/2,d=`M${c} ${l}H${a}V${o-2}`,u=$("path",{d,class:"fd-arrow","marker-end":`url(#${r}arrow)`}),p=Math.min(c,a),h="Windows moves it";
return F(h,!1)+16>=Math.max(c,a)-p?[u]:[u,$("text",{x:p+8,y:l-5,class:"fd-plain"},h)]}function Gl({label:e,source:t},n,o,s){let r=Ne(e,o),a=s?n+(t?14:19):n-6,i=$(
"text",{x:0,y:a,class:"fd-label"},r),c=s?{x:0,y:n+30}:{x:F(r)+10,y:n-6},l=o-c.x;return!t||l<20?[i]:[i,$("text",{...c,class:"fd-source"},Ne(t,l,!1))]}function Kl(e,t){
let n=t>=Dl,o=n?44:64,s=n?34:50,r=e.flatMap(({label:i,source:c})=>[F(i),F(c,!1)]),a=Math.min(Math.max(116,...r)+12,200);return{beside:n,labels:n?a-6:t,tops:e.map(
(i,c)=>s+c*o),height:s+e.length*o-(n?10:30)+4,room:[n?a:4,t-8],rule:n?5.5:21.5}}function Yl(e,t,n){let o=`fd${jl+=1}-`,s=vn(t),{beside:r,labels:a,tops:i,height:c,
room:l,rule:d}=Kl(s,n),u=cs(Sn(t),...l),p=ls(u),h=[Wl(o),...fs(u),...ds(t,p,c,n)];s.forEach((w,b)=>{let y=ps(w,s[b+1]);r&&y&&h.push(...Ul(y,[i[b],i[b+1]],p,o))}),
s.forEach((w,b)=>{let y=i[b],v={x1:0,x2:n,y1:y-d,y2:y-d,class:"fd-rule"};b&&h.push($("line",v)),h.push(...Gl(w,y,a,r));let x=w.places.filter(W).map(_=>ms(_,p)),
S=!(r&&ps(w,s[b+1])),L={x:p,y,room:l,mine:o,busy:x,leftToo:S};for(let _ of w.places)h.push(...ql(_,L))});let m={width:n,height:c,viewBox:`0 0 ${n} ${c}`},g={role:"\
img","aria-label":rs(e,t)};return $("svg",{class:"fd-map",...m,...g},...h)}function gs({places:e},t){if(!e.some(W))return null;let n=as(e),o=f("div",{class:"fd-\
frame"}),s=f(t,{},`${n} `,f("small",{},us(e))),r=0;return{element:f("section",{class:"fd-card fd-places"},s,o),draw(a){let i=Math.max(Math.floor(a??o.clientWidth),
240);i!==r&&(r=i,o.replaceChildren(Yl(n,e,i)))}}}var Vl=660;function Jl(e){return e>1e3?"wide":e>600?"middle":"narrow"}function pt(e,t,n={}){let{known:o,todo:s,map:r,cards:a}=Ql(t,n),i=f("div",{class:"fd-colum\
ns"});e.classList.add("fd");let[c,l,...d]=a;e.replaceChildren(c,l,i,...d);function u(g=n.layout??Jl(e.clientWidth)){if(e.dataset.layout!==g){e.dataset.layout=g;
let w=[o,s].filter(b=>b.childNodes.length);i.replaceChildren(...g==="narrow"?w.reverse():w),i.dataset.columns=String(w.length)}r?.draw()}function p(){u("middle"),
r?.draw(Vl);for(let g of e.querySelectorAll("details"))g.open=!0}let h=()=>u();window.addEventListener("beforeprint",p),window.addEventListener("afterprint",h);
let m=new ResizeObserver(()=>u());return m.observe(e),u(),{lay:u,close(){m.disconnect(),window.removeEventListener("beforeprint",p),window.removeEventListener("\
afterprint",h)}}}function Ql(e,t){let n=[0,1,2].map(g=>`h${Math.min((t.level??1)+g,6)}`),{causes:o}=e,s=({certainty:g})=>g==="excluded",r=o.find(g=>!s(g))??o[0],
a=!!r&&!s(r),i=a?o.filter(g=>g!==r):o,c=f("div",{class:"fd-column"}),l=f("div",{class:"fd-column"}),d=a?gs(r,n[1]):null;a?(c.append(...Zl(r,i,e,n,t,d)),l.append(
...ef(r,e,n,t))):(c.append(...xn(i,e,n,t)),l.append(...lt(e.next,!0,n[1])));let u=a?of(r,n[0],t):nf(!!r,n[0]),p=Go(e),h=f("p",{class:"fd-foot"},sf(e)),m=[tf(e,t),
u,...p?[p]:[],...a?[h]:[]];return{known:c,todo:l,map:d,cards:m}}function Zl(e,t,n,o,s,r){let a=e.class==="undecided"?[ns(e,t,n,o[1],!!r)]:xn(t,n,o,s);return[...r?
[r.element]:[],Ko(e,n,o[1]),...a]}function ef(e,t,n,o){if(e.class!=="undecided")return[es(e,n.slice(1),o),...lt(t.next,!1,n[1])];let s=[...lt(t.next,!0,n[2]),...ze(
e)];return[f("section",{class:"fd-card"},f(n[1],{},"Next"),...s)]}function tf(e,t){let n=e.sequences.length||e.episodes.length,o=e.causes.some(({certainty:r})=>r!==
"excluded"),s=[...n?[J(n,o?"failed fork":"fork")]:[],...e.images?[J(e.images,"listed DLL")]:[]];return f("div",{class:"fd-sources"},f("span",{},"Read:"),...e.inputs.
map(r=>f("code",{},r)),s.length?f("span",{},s.join(", ")):null,...t.above?.()??[])}function nf(e,t){let n=e?"What was read names no cause of a failed fork":"No \
failed fork in it",o=e?"What could have been one is excluded below.":"Nothing that was read is a message of a failed fork. A program that hangs or ends without \
a message is another matter. If a fork failed here, also give the lines above “Resource temporarily unavailable”.",s=f("div",{},f(t,{},n),f("p",{},o));return f(
"section",{class:"fd-card fd-cause fd-is-none"},s)}function of(e,t,n){let o=Jo(e),{who:s,detail:r,sentence:a}=e,i=s?f("p",{},f("b",{},"Who: "),`${s.text} `,we(s.
certainty,!0)):null;return f("section",{class:`fd-card fd-cause fd-is-${o}`},f("div",{},f("div",{class:"fd-claim"},we(o),f(t,{},a||e.class)),r?f("p",{},r):null,
i,f("p",{class:"fd-class"},f("code",{},e.class))),...n.actions?.()??[])}function sf({causes:e}){let t=new Set(e.flatMap(({remedies:n})=>n.map(({proof:o})=>o)));
return t.has("simulated")?"Simulated means: the same fork, on forkviz's model of Windows, succeeds with this change. The model knows only what was read here.":t.
has("tried")?"Tried here means: a real fork failed before the change and succeeded after it.":"Nothing here is simulated."}function ws(e){return e.getRootNode().activeElement??null}function le(e){let t=ws(e);return t&&e.contains(t)?t:null}function Ie(e){let t=ws(e);return!t||t===document.
body}function ht(e){let t=le(e);if(!t)return null;let n=t.matches("input[type=text], input[type=search]");return{found:rf(t),from:n?t.selectionStart:null,to:n?t.
selectionEnd:null}}function rf({name:e,dataset:t}){return t.do?`[data-do="${CSS.escape(t.do)}"]`:e?`[name="${CSS.escape(e)}"]`:""}function Q(e,t){if(!t||!(Ie(e)||
le(e)===e))return;let n=t.found?e.querySelector(t.found):null,o=n&&!n.disabled&&n.getClientRects().length?n:null;(o??e).focus({preventScroll:!0}),o&&t.from!==null&&
o.setSelectionRange(t.from,t.to)}function mt(e){return!!(e.composedPath?.()[0]??e.target)?.closest?.("input:not([type=range]), textarea, select, [contenteditabl\
e=true], dialog[open]")}function bs(e,t){let n=[],o=null;async function s(){for(;n.length;){let[r]=n.splice(0).slice(-1);try{await e(r)}catch(a){t(a),await null}}o=null}return r=>(n.push(
r),o??=s(),o)}var af="[data-folded], [data-behind], [data-away]",fe=e=>!e?.closest(af);function ys(e,t,n){let{update:o,resize:s,renew:r}=n,a=null;function i(){if(n.catchUp?.(),
!a)return;let c=a;a=null,o?.(c)}return n.update=c=>{a=cf(a,c),fe(e.panes[t])?i():n.unseen?.()},n.makeUp=i,n.resize=()=>{fe(e.panes[t])&&i(),s?.()},n.renew=()=>{
a=null,r?.()},n}function cf(e,t){if(!e)return t;for(let[n,o]of t)e.set(n,new Set([...e.get(n)??[],...o]));return e}var $n=new Map;function P(e){if($n.has(e.name))throw new Error(`two panes are called ${e.name}`);let{name:t,make:n}=e;$n.set(t,{...e,make:(o,...s)=>ys(o,t,n(o,...s))})}
function D(){return[...$n.values()]}function ks(e){typeof requestIdleCallback=="function"?requestIdleCallback(e,{timeout:1e3}):setTimeout(e)}var lf=15e3,ff="The figures wait for the kernel, which is busy with another cell. They are drawn when it answers.";async function Re(e,t,n){let{embed:o,figures:s}=await df(
e,vo());if(!e.holds())return null;let r=JSON.parse(JSON.stringify(s[t]).replaceAll('"§',`"${e.mine}`)),a=await o.embed_item(r,n),[i]=a.roots??a;return e.holds()?
[i.model,i]:(Z(i),null)}function Z(e){e.model.document?.clear(),e.remove?.()}async function df(e,t){let n=f("span",{},ff),o=setTimeout(()=>e.alert.message(n),lf);
try{return await t}finally{clearTimeout(o),n.isConnected&&e.alert.hide()}}async function xs(e,t){let n=D().filter(({name:s,figure:r})=>r&&t.has(s)),o=n.filter(({
name:s})=>fe(e.panes[s]));await Ss(e,async()=>{for(let s of o)await vs(e,s)});for(let s of n)o.includes(s)||uf(e,s)}async function vs(e,t){let n=e.bodies[t.name],
o=await Re(e,t.figure,n);if(!o)return;let[s,r]=o,a=await t.make(e,n,s,r);if(!e.holds())return void Z(r);a&&e.parts.push(a),a?.restyle?.(e.theme())}function uf(e,t){
let n=!1,o=async()=>{n||!e.holds()||(n=!0,await Ss(e,()=>vs(e,t)),e.late-=1)};e.late+=1;let s=()=>{fe(e.panes[t.name])&&o()};e.parts.push({name:t.name,resize:s,
makeUp:o}),ks(o)}async function Ss(e,t){try{await t()}catch(n){e.alert.complain(`the figures could not be drawn: ${n.message??n}`,"The words, the listing and th\
e calls still work.")}}function gt(e,t){e.setv({background_fill_color:t.paper,border_fill_color:t.paper,border_line_color:t.paper})}var $s=64;function wt(e){let t=new Map;return(n,o)=>{
let s=e.get(n),r=s.data_source;if(!o.font){r.data=o;return}let a=r.data.font?.length??0,i=Math.max(a,Math.ceil(o.font.length/$s)*$s);if(i!==a&&(s.visible=!1),r.
data=pf(o,i),i===a)return;let c=(t.get(n)??0)+1;t.set(n,c);let l=()=>{t.get(n)===c&&(s.visible=!0)};requestAnimationFrame(()=>requestAnimationFrame(l))}}function pf(e,t){
let n={x:NaN,y:NaN,text:"",align:"left",colour:"#000000",font:"sans-serif",style:"normal"};return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,[...s,...Array(
Math.max(t-s.length,0)).fill(n[o]??0)]]))}function j(e,t){let n=Object.entries(t).filter(([o,s])=>e[o]?.value!==s);n.length&&e.setv(Object.fromEntries(n.map(([o,
s])=>[o,{value:s}])))}function de(e){let t=!1;return()=>{t||(t=!0,requestAnimationFrame(()=>{t=!1,e()}))}}function bt(e){return new Map(e.renderers.map(t=>[t.name,
t]))}function yt(e,t){for(let n of["inner_height","inner_width"])e.properties[n].change.connect(t)}var On=new Set;function De(){let e=[...On];On.clear();for(let t of e)t()}var hf=de(De);function ee(e){return()=>{On.add(e),hf()}}function mf(e,t){return e.phaseNames?.[t]?.label??""}function I(e,t){return`${t} ${mf(e,t)}`.trim()}function Os(e,t){return e.phaseNames?.[t]?.who??""}function ye(e,t){
let n=0,o=e.left.length;for(;n<o;){let s=n+o>>1;e.left[s]<=t?n=s+1:o=s}return n-1}var Es=e=>e.replace(/^\[(.*)\]$/,"$1");function As(e,t,{about:n,suspect:o,by:s,inWay:r}){let a=e.table(),i=E(a.end[t]-a.start[t]),c=Es(a.title[t]),l=a.use[t],d=l===
"injected"&&a.source[t]==="assumed";if(r){let u={text:"✗ in the way",shorter:["✗ in way","✗ taken"],strong:!0,alarm:!0};return l==="reservation"?[u,{text:"\
own reservation",shorter:["its own"]}]:[u,d?Ms(s,c):{text:c}]}return o&&l==="image"&&e.who==="child"&&c.toLowerCase()===o.toLowerCase()?[{text:`? suspect: ${c}`,
shorter:[`? ${c}`]}]:l==="reservation"?[{text:c,shorter:["kept"],strong:n},{text:i}]:l==="interim"?[{text:`≈ ${c}`,shorter:[`≈ ${c.replace(/ on trial$/,"")}`],
strong:n},{text:i,soft:!0}]:l==="block"?[{text:`${c.replace(/^blocked/,"block")}, ${i}`,shorter:[i],strong:n}]:d?[{...Ms(s,c),strong:n},{text:i,soft:!0}]:a.dll[t]>=
0?[{text:c,strong:n},{text:i}]:[{text:l==="image"?c:`${c}, ${i}`,shorter:[c],strong:n}]}function Ms(e,t){let n=["unknown occupant","unknown"];return e?{text:`pe\
rhaps ${e}`,shorter:[`${e}?`,...n]}:{text:t,shorter:n}}function Ls(e,t,n=!1){return n?{text:"✓ given back: free",shorter:["✓ free"]}:e==="not yet"&&!t?{text:"\
not yet reached",shorter:["not yet"]}:{text:"needed place, free",shorter:["free"]}}var Ts=e=>({text:`${E(e)} free`,shorter:[E(e)]});function Cs({columns:e,differ:t,
assumed:n,narrow:o}){return e<2?"":t?`≠ ${t} differ${t===1?"s":""}`:n&&!o?"no change, assumed":"no change"}function Ps(e,t,n){if(t.count>1)return{name:`${t.count}\
 regions, too thin to be told apart here: zoom in`};let o=e.store.region(e.who,t.first);return{name:o.name||`(${o.use})`,where:`${O(o.start)} – ${O(o.end)}`,size:E(
o.end-o.start),state:o.state,kind:o.kind,protect:o.protect,base:O(o.base),source:n(o)}}function _s(e){if(!e.length)return"";let t=e.reduce((s,r)=>s+r.end-r.start,
0);if(e.length===1){let[{title:s,start:r,end:a}]=e;return`${Es(s)}: ${O(r)} – ${O(a)}, ${E(t)}`}if(e.length===2){let[s,r]=[...e].sort((c,l)=>c.start-l.start),
a=r.start-s.end,i=a>0?`${E(a)} apart`:a===0?"side by side":"overlapping";return`2 selected, ${E(t)} · ${i}`}let n=new Map;for(let{kind:s,start:r,end:a}of e)n.set(
s,(n.get(s)??0)+a-r);let o=[...n].sort((s,r)=>r[1]-s[1]).map(([s,r])=>`${s} ${E(r)}`);return`${e.length} selected: ${o.join(", ")}`}var zs=["The wheel scrolls the map; with shift or ctrl it zooms. Dragging moves the map.","Click to select; ctrl-click to add to the selection; alt-drag to sele\
ct an area.","A click on a folded row opens it."];var gf="http://www.w3.org/2000/svg",wf={cause:{path:"M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0",filled:!1},failure:{path:"M-4 -4L4 4M-4 4L4 -4",filled:!1},decision:{
path:"M0 -5L5 0L0 5L-5 0Z",filled:!0},call:{path:"M0 -5V5",filled:!1},frame:{path:"M0 -5L5 4H-5Z",filled:!0},done:{path:"M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",filled:!0},
picked:{path:"M0 -4L4 4H-4Z",filled:!0}};function te(e,t,...n){let o=document.createElementNS(gf,e);for(let[s,r]of Object.entries(t))o.setAttribute(s,String(r));
return o.append(...n),o}function Mn(e){let t=wf[e];if(!t)return null;let n=`var(--mark-${e})`;return te("path",{d:t.path,"data-mark":e,style:`stroke:${n};stroke\
-width:${t.filled?1:2};fill:${t.filled?n:"none"}`})}function kt(e){if(e==="note")return f("span",{class:"fv-sign","aria-hidden":"true"},"✎");let t=Mn(e);return te(
"svg",{class:"fv-sign",width:14,height:14,viewBox:"-7 -7 14 14","aria-hidden":"true"},...t?[t]:[])}var bf=[["ssl","regions with this in their names"],["0x3fd3a0000","the region at an address"],["kind:image size>64k","all of the terms"],["name~perl in:child","\
in the name; in one process"],["-use:stack","none of these"]],yf=["What is selected is marked in every pane.","A click or a drag on the timeline goes to that st\
ep."];function ne(e){return f("dl",{},...e.flatMap(([t,n])=>[f("dt",{},t),f("dd",{},n)]))}var En=e=>f("ul",{},...e.map(t=>f("li",{},...Array.isArray(t)?t:[t]))),
je=e=>f("p",{},e);function kf(e){let{looks:t,links:n}=e.themes.light,o=Object.entries(t).map(([r,a])=>[Te(r,a.hatch),a.title]),s=Object.entries(n).map(([r,a])=>`${a.
sign} ${r}`);return[f("h3",{},"Regions"),En([...o,"dashed outline: assumed; no tool has seen it","dotted outline in the child: a place that a DLL needs"]),f("h3",
{},"Where a DLL is in the child"),En(s)]}function xf(e){let t=e.data.help.marks.map(([n,o,s])=>[f("span",{class:"fv-help-mark"},kt(n),o),s]);return[je("Boxes ar\
e phases, in the lane of the process that works; yellow is the phase of this step. Play goes by decisions, or through all steps."),ne(t)]}function vf({data:e}){
let t=Object.entries(e.phaseNames??{}).map(([n,o])=>[I(e,n),`In the ${o.who}: ${o.title}.${o.why?` ${o.why}`:""}`]);return[je(`As under the policy ${e.policy}, \
in the order of a successful fork.`),ne(t)]}function Sf({data:e}){let t=new Map(e.switches);return[je("A switch turns a part of a policy on or off: the name of \
a policy may be followed by +topsort or -topsort. Marked ✓: on in this fork."),ne(e.help.switches.map(([n,o])=>[t.get(n)?`✓ ${n}`:n,o]))]}function $f({data:e}){
return[je("In a notebook, on the site and in a report with an engine the fork can be changed and run again: move a DLL or change its size, turn a switch, take a\
 place in the child, or add a fault. The view stays where it is; each change can be undone. On the command line: forkviz fork FILE --edit TEXT."),f("h3",{},"Fau\
lts"),ne(e.help.faults)]}function Of(e,t,n){let o=a=>ne(a.map(([,i,c])=>[f("kbd",{},i),c])),{data:s}=e,r=[...yf,...zs];return{keys:["Keys",[o(t()),...s.still?[]:
[f("h3",{},"While you present"),o(n())],f("h3",{},"Mouse"),En(r)]],...s.still?{}:{timeline:["Timeline",xf(e)]},map:["Map",kf(e)],...s.still?{}:{phases:["Phases",
vf(e)],policies:["Policies",[je("Each policy is the fork machinery of one period."),ne(s.help.policies)]],switches:["Switches",Sf(e)],whatif:["What if",$f(e)]},
find:["Find",[ne(bf.map(([a,i])=>[f("code",{},a),i]))]],glossary:["Glossary",[ne(s.glossary.map(([a,i],c)=>[f("span",{id:`${e.mine}help-glossary-${c}`,tabindex:-1},
a),i]))]]}}function Ns(e,t,n){let o=null;function s(a){let i=o?.querySelector(`[id="${e.mine}help-${a}"]`);i?.scrollIntoView({block:"start"}),i?.focus({preventScroll:!0})}
function r(){let a=Object.entries(Of(e,t,n)),i=a.map(([c,[l]])=>f("button",{type:"button",class:"fv-link",data:{part:c},onclick:()=>s(c)},l));o=f("dialog",{class:"\
fv-help","aria-label":"Help"},f("header",{},f("nav",{"aria-label":"Parts of the help"},...i),k("close-help","✕","Close (Esc)",()=>o?.close(),{"aria-label":"Cl\
ose",class:"fv-icon"})),f("div",{class:"fv-help-body",tabindex:0},...a.map(([c,[l,d]])=>f("section",{},f("h2",{id:`${e.mine}help-${c}`,tabindex:-1},l),...d)))),
e.root.append(o)}return{get open(){return!!o?.open},toggle(a){if(o?.open&&typeof a!="string")return o.close();o?.remove(),r(),o?.showModal(),typeof a=="string"&&
s(a)}}}var An=65536,Is=4096;function Rs(e,t){let n=e.panes.space,o=f("div",{class:"fv-ghost",hidden:!0});n.append(o);let s=!1,r=null,a=({pointerId:m})=>r&&r.id!==m;function i(m){
if(!e.space||!(s||m.shiftKey)||m.button!==0||a(m))return;let g=e.space.at(m.clientX,m.clientY);if(g?.who!=="child")return;let{pointerId:w,clientX:b,clientY:y}=m;
r={id:w,address:g.address,x:b,y},n.setPointerCapture?.(m.pointerId),window.addEventListener("keydown",p,{capture:!0}),m.stopPropagation(),m.preventDefault()}function c(m){
if(!r||a(m))return;m.stopPropagation();let g=n.getBoundingClientRect();o.hidden=!1,o.style.top=`${Math.min(r.y,m.clientY)-g.top}px`,o.style.height=`${Math.abs(m.
clientY-r.y)}px`}function l(){r=null,o.hidden=!0,window.removeEventListener("keydown",p,{capture:!0})}function d(m){if(!r||a(m))return;m.stopPropagation();let{address:g,
x:w}=r;if(l(),!Mf(n,m))return;let{address:b}=e.space.at(w,m.clientY)??{address:g},[y,v]=[g,b].sort((S,L)=>S-L),x=Math.floor(y/An)*An;t(x,Math.max(Math.ceil((v-x)/
Is)*Is,An))}let u=m=>{a(m)||l()};function p(m){m.key==="Escape"&&(l(),m.stopPropagation())}let h={pointerdown:i,pointermove:c,pointerup:d,pointercancel:u};for(let[
m,g]of Object.entries(h))n.addEventListener(m,g,{capture:!0});return{toggle(){return s=!s,s}}}function Mf(e,{clientX:t,clientY:n}){let{left:o,right:s,top:r,bottom:a}=e.
getBoundingClientRect();return o<=t&&t<=s&&r<=n&&n<=a}function Ln(e,t){let n=o=>typeof o=="number"?O(o):o;return{edit:"occupy",start:n(e),size:n(t),name:"what i\
f"}}var Ef="Two forks are compared here: each can be changed in an explorer of its own.",Af="This page can't fork again. A notebook, the site and a report with an e\
ngine (forkviz report FILE --engine) can, and the command line: forkviz fork FILE --edit CHANGE.",vt=({host:e,data:t,moreKeys:n})=>!!(e.request&&!e.bare&&!t.still&&
!n);function js(e){e.asks?e.asks.toggle():!e.data.still&&!e.host.bare&&!e.alert.complains()&&e.alert.message(e.moreKeys?Ef:Af)}function Bs(e,t){let{data:n}=e,o=c=>t(
{kind:"edit",edit:c}),s=Tf(n,o),r=f("section",{class:"fv-whatif","aria-label":"What if",hidden:!0},f("h2",{},"What if…"),k("close-what-if","✕","close (w)",()=>a()),
s.element,Cf(n,o),Pf(e,o),_f(n,o),zf(n,t));for(let c of r.querySelectorAll("input[type=text]"))c.addEventListener("keydown",l=>{let{key:d}=l,{name:u}=c;d==="Ent\
er"&&s.commit(u),l.stopPropagation()});ie(e.root,".fv-grid").before(r);function a(){r.hidden=!r.hidden,r.hidden?e.root.focus():s.which.focus()}function i({open:c,
values:l}){s.choose(l.dll),Lf(Ds(r),l,s.which),r.hidden=!c}return e.host.keep?.whatIf&&i(e.host.keep.whatIf),{toggle:a,keep(){let c=Ds(r).map(({name:d,value:u})=>[
d,u]),l=Object.fromEntries(c.filter(([d,u])=>!s.knows(d,u)));return{open:!r.hidden,values:l}}}}function U(e,t){return f("label",{},f("span",{},e),t)}function ue(e,t,n={}){
return f("input",{type:"text",name:e,value:t,...{spellcheck:"false",autocomplete:"off",size:14},...n})}function xt(e,t,n){let o=t.map(s=>f("option",{value:s,selected:s===
n},s));return f("select",{name:e},...o)}function Be(e,...t){return f("fieldset",{},f("legend",{},e),...t)}function Ds(e){return[...e.querySelectorAll("[name]")]}
function Lf(e,t,n){for(let o of e){let s=t[o.name];if(o===n||s===void 0)continue;let r=o instanceof HTMLSelectElement?[...o.options]:null;(!r||r.some(a=>a.value===
s))&&(o.value=s)}}function Tf({dlls:e},t){let n=e.map(({name:u})=>u),o=xt("dll",n),s=["base","preferred","size"],r={base:ue("base",""),preferred:ue("preferred",
""),size:ue("size","")},a={};function i(){let u=e.find(({name:p})=>p===o.value);for(let p of s)r[p].value=a[p]=u?O(u[p]):""}function c(u){let p=s.find(h=>h===u);
!p||r[p].value===a[p]||(a[p]=r[p].value,t({edit:p,dll:o.value,[p]:r[p].value}))}o.addEventListener("change",i);for(let u of s)r[u].addEventListener("change",()=>c(
u));i();let l={base:"base",preferred:"prefers",size:"size"},d=s.map(u=>U(l[u],r[u]));return{element:Be("A DLL",U("name",o),...d),which:o,commit:c,choose(u){n.includes(
u)&&(o.value=u),i()},knows:(u,p)=>a[u]===p}}function Cf({switches:e},t){let n=e.map(([o,s])=>{let a=f("input",{type:"checkbox",checked:s,onchange:i=>t({edit:"sw\
itch",name:o,on:i.target.checked})});return f("label",{class:"fv-switch"},a,o)});return Be("Switches",...n)}function Pf(e,t){let n=ue("start","0x"),o=ue("much",
"0x10000"),s=Rs(e,(c,l)=>t(Ln(c,l))),a=k("occupy-mouse","with the mouse","then drag over the child's column; or shift and drag at any time",()=>a.setAttribute("\
aria-pressed",String(s.toggle()))),i=k("occupy","reserve it","reserve that range in the child before the fork goes on",()=>t(Ln(n.value,o.value)));return Be("Ta\
ke a place in the child",U("at",n),U("size",o),i,a)}function _f({faults:e,phases:t,dlls:n},o){let s=xt("fault",e),r=xt("phase",t,"C3"),a=ue("at","",{placeholder:"\
anywhere"}),i=ue("extent","0x10000"),c=xt("of",["",...n.map(({name:d})=>d)]),l=()=>o({edit:"add-fault",kind:s.value,phase:r.value,size:i.value,...c.value?{dll:c.
value}:{},...a.value.trim()?{start:a.value}:{}});return Be("A fault",U("kind",s),U("phase",r),U("DLL",c),U("at",a),U("size",i),k("strike","let this fault happen\
 in the fork","the fork runs again with it",l))}function zf({edits:e},t){let n=!e.length,o=e.map(s=>f("li",{},s));return Be(n?"Nothing changed yet":`Changed (${e.
length})`,f("ol",{class:"fv-edits","aria-label":"What was changed"},...o),k("undo","undo","undo the last change",()=>t({kind:"undo"}),{disabled:n}),k("reset-edi\
ts","undo all","undo all changes",()=>t({kind:"reset"}),{disabled:n}))}var Nf={can:"what if: change the fork and run it again",cannot:"say where the fork can be changed and run again; here it can't"};function If(e){let{store:t,lecture:n}=e;
return[[["PageDown","ArrowRight","n"],"→, Page Down, n","next decision",n.next],[["PageUp","ArrowLeft","N"],"←, Page Up, shift+n","previous decision",n.back],
[["shift+ArrowRight"],"shift+→","one step forward",()=>e.forward()],[["shift+ArrowLeft"],"shift+←","one step back",()=>e.go(t.step-1)],...e.sides?[]:Rf(n)]}
var Rf=e=>[[["q"],"q","predict: cover what happens next, or stop covering it",e.predict],[["r","b","."],"r, b, .","show what happens next",e.reveal]];function Df(e,t){
let{store:n,data:o}=e,s=i=>i.find(c=>c>n.step)??n.step,r=i=>i.findLast(c=>c<n.step)??n.step,a=Object.keys(o.notes??{}).map(Number).sort((i,c)=>i-c);return[["Arr\
owLeft","←","one step back",()=>e.go(n.step-1)],["ArrowRight","→","one step forward; at the last one of a live fork, the next real step",()=>e.forward()],["\
PageUp","Page Up","ten steps back",()=>e.go(n.step-10)],["PageDown","Page Down","ten steps forward",()=>e.go(n.step+10)],["Home","Home","first step",()=>e.go(0)],
["End","End","last step",()=>e.go(n.last)],[" ","space","play, or stop",()=>e.play()],["n","n","next decision",()=>e.go(s(o.decisions))],["N","shift+n","previou\
s decision",()=>e.go(r(o.decisions))],["f","f","next failure",()=>e.go(s(o.failures))],["F","shift+f","previous failure",()=>e.go(r(o.failures))],["c","c","next\
 step about what is selected",()=>e.go(s(e.pickedSteps()))],["C","shift+c","previous step about what is selected",()=>e.go(r(e.pickedSteps()))],["m","m","next n\
ote of the author",()=>e.go(s(a))],["d","d","select the next DLL",()=>e.selectNext(1)],["D","shift+d","select the previous DLL",()=>e.selectNext(-1)],["g","g","\
go to what is selected, or to what the step is about",()=>e.goThere()],["+","+","zoom in",()=>e.space?.zoomBy(.6)],["-","−","zoom out",()=>e.space?.zoomBy(1/.6)],
["0","0","show the place of this step, and reset the zoom",()=>e.space?.reset()],["u","u","unfold all regions, or fold them again",()=>e.space?.unfold?.()],["/",
"/","find regions",()=>e.search?.focus()],["w","w",Nf[vt(e)?"can":"cannot"],()=>e.whatIf()],...e.moreKeys?[]:jf(e),["t","t","light or dark",()=>e.toggleTheme()],
["?","?","this help",()=>t()],["Escape","Esc","deselect; leave a full-size pane or the presentation",()=>e.select(null)]]}var jf=e=>[["p","p","present: the map \
and the words alone, large; again leaves",()=>e.present()]];function St(e){let t=If(e),n=Ns(e,()=>o,()=>t),o=[...e.moreKeys??[],...Df(e,()=>n.toggle())],s=new Map(
o.map(([c,,,l])=>[c,l])),r=new Map(t.flatMap(([c,,,l])=>c.map(d=>[d,l])));function a({key:c,shiftKey:l}){let d=l&&c.startsWith("Arrow")?`shift+${c}`:c;return e.
lecture.active&&r.get(d)||s.get(c)}function i(c){if(c.ctrlKey||c.altKey||c.metaKey||c.defaultPrevented||n.open)return;let l=c.composedPath?.()[0]??c.target;if(mt(
c)||c.key===" "&&l.closest?.("button, summary")||c.key==="Enter")return;let d=a(c);d&&(c.preventDefault(),c.stopPropagation(),e.guard(d))}return{onKey:i,help:n.
toggle,press:c=>s.get(c)?.()}}var Tn="|";function qs(e,t){let{data:n,root:o,host:s}=e,r=[],a=()=>Xs(r.at(-1)),i=()=>r.map(u=>$t(n,u)).join(Tn);function c(u){r=u,o.dataset.selected=i(),t.forEach(
p=>p.pick?.()),s.onSelect?.(i())}function l(u,p=!1){let h=typeof u=="string"?Hf(n,u):u&&u.dll!==-1?[u]:[];c(p&&h.length?Bf(n,r,h):h)}function d(u){let p=n.dlls.
length,h=u>0?0:p-1;p&&l({dll:a()<0?h:(a()+u+p)%p})}return{written:i,forUi:{selected:()=>r.at(-1)??null,pickedDll:a,pickedRows:()=>Ws(e.store,r),pickedSteps:()=>Ff(
e,a()),selectedSpans:()=>Wf(e.store,Ws(e.store,r)),select:l,selectNext:d,selectRow:(u,p,h=!1)=>l(Fs(e.store,u,p),h),selectRows(u){let p=u.map(([h,m])=>Fs(e.store,
h,m));c([...new Map(p.map(h=>[$t(n,h),h])).values()])},goThere:()=>e.space?.goThere()}}}function Bf(e,t,n){let o=n.map(r=>$t(e,r)),s=t.filter(r=>!o.includes($t(
e,r)));return s.length<t.length?s:[...s,...n]}function Ws(e,t){if(!t.length)return[];let n=new Set(t.map(Xs)),o=new Set(t.map(s=>"who"in s?`${s.who}:${s.start}`:
""));return["parent","child"].flatMap(s=>{let{dll:r,start:a}=e.tables[s],i=c=>r[c]>=0&&n.has(r[c])||o.has(`${s}:${a[c]}`);return e.shown(s).filter(i).map(c=>[s,
c])})}function Wf(e,t){return t.map(([n,o])=>[e.tables[n].start[o],e.tables[n].end[o]])}function Ff({data:e,store:t},n){if(n<0)return[];let o=[];for(let s=0;s<=
t.last;s+=1)e.words[s][8]===n&&o.push(s);return o}function Fs(e,t,n){let{dll:o,start:s}=e.tables[t];return o[n]>=0?{dll:o[n]}:{who:t==="parent"?"parent":"child",
start:s[n]}}var Xs=e=>e&&"dll"in e?e.dll:-1;function $t(e,t){return"dll"in t?`dll:${e.dlls[t.dll].name}`:`${t.who}:${O(t.start)}`}function Hf(e,t){let n=Hs(e,t);
return n?[n]:t.split(Tn).flatMap(o=>Hs(e,o)??[])}function Hs(e,t){let n=t.indexOf(":"),o=t.slice(0,n),s=t.slice(n+1);if(o==="dll"){let r=e.dlls.findIndex(a=>a.name===
s);return r>=0?{dll:r}:null}return o!=="parent"&&o!=="child"||s.includes(Tn)?null:{who:o,start:Number(s)}}var qf=["shown","windows","stays"],Xf=Ro.parent.filter(e=>!qf.includes(e));function Us(e){let t=0,n=new Map;return{go(o){let s=Math.min(Math.max(Math.round(Number(
o))||0,0),e.changes.length-1),r=new Map,a=s>t;for(;t!==s;)Uf(e,a?t+1:t,a,r),t+=a?1:-1;return r},words:(o=t)=>Gf(e,o),read:(o=t)=>Kf(e,o),shown(o){let{shown:s}=e.
tables[o],r=[];for(let a=0;a<s.length;a+=1)s[a]&&r.push(a);return r},order(o){let s=n.get(o)??Yf(e.tables[o].start);return n.set(o,s),s},region:(o,s)=>Vf(e,o,s),
renew(){t=0,n.clear()},data:e,get tables(){return e.tables},get last(){return e.changes.length-1},get step(){return t}}}function Uf({tables:e,changes:t,tableNames:n,
columnNames:o},s,r,a){for(let[i,c,l,d,u]of t[s]){let p=n[i],h=e[p];h[o[c]][l]=r?d:u;let m=a.get(p);m?m.add(l):a.set(p,new Set([l]))}}function Gf({strings:e,words:t},n){
let[o,s,r,a,i,c,l,d,u]=t[n];return{phase:o,kind:c,dll:u,what:e[s],why:e[r],source:e[a],instead:e[l],older:e[d],facts:i.map(p=>e[p])}}function Kf({log:e,strings:t},n){
if(!e)return null;let[o,s]=e.lines[n];return o?{place:`${e.file}:${o}`,text:t[s]}:{place:"derived",text:`no line of ${e.file} says so: concluded from others`}}function Yf(e){
return e.map((t,n)=>n).sort((t,n)=>e[t]-e[n]||t-n)}function Vf({tables:e},t,n){let o=e[t],s={who:t};for(let r of Xf)s[r]=o[r][n];return s}function Gs(){let e=f("p",{class:"fv-error",role:"alert",hidden:!0});function t(){e.hidden=!0,e.classList.remove("fv-said")}function n(...s){e.hidden=!1,e.replaceChildren(
...s.filter(r=>r!=null)),e.append(k("close-error","✕","close",t))}function o(s,r){e.classList.remove("fv-said"),n(f("b",{},"Error: "),s,f("br"),r)}return{element:e,
hide:t,complain:o,complains:()=>!e.hidden&&!e.classList.contains("fv-said"),message(...s){e.classList.add("fv-said"),n(...s)},guard(s){try{s()}catch(r){let a=r instanceof
Error?r.message:String(r);o(a,"The explorer still works; load it again if what it shows is wrong.")}}}}var Jf=[[1600,"wide"],[1100,"middle"],[700,"narrow"],[0,"phone"]],Qf=[[700,"high"],[560,"low"],[0,"least"]],Zf={phone:{title:16,head:16,text:14,label:12,code:12,
row:18},narrow:{title:16,head:16,text:14,label:12,code:12,row:18},middle:{title:18,head:18,text:14,label:12,code:12,row:18},wide:{title:22,head:20,text:16,label:14,
code:14,row:21}},ed={phone:{title:16,head:20,text:16,label:14,code:14,row:21},narrow:{title:20,head:24,text:20,label:20,code:18,row:26},middle:{title:22,head:28,
text:22,label:20,code:20,row:30},wide:{title:26,head:34,text:28,label:24,code:24,row:36}},Ks=(e,t)=>(e.find(([n])=>t>=n)??e[e.length-1])[1],Cn=e=>Ks(Jf,e),Ys=e=>Ks(
Qf,e),Ot=(e,t=!1)=>(t?ed:Zf)[e];function ke(e,t,n,o){let s=Us(t),r=Gs(),a=[],i={root:e,data:t,store:s,host:n,mine:o,parts:a,alert:r,themes:t.themes,panes:{},bodies:{},heads:new Map,specs:new Map,
tools:{},places:{},size:"middle",tall:"high",type:Ot("middle"),late:0,search:null,asks:null,live:null,cause:null,byBase:td(t),...od(t),theme:()=>i.colours.get(),
toggleTheme:()=>i.colours.toggle(),foundRows:()=>i.search?.rows()??[],guard:r.guard,play:()=>i.bar.play(),press:c=>i.keys.press(c),whatIf:()=>js(i),full:c=>i.layout.
full(c),resized:()=>a.forEach(c=>c.resize?.()),restyle(c){a.forEach(l=>l.restyle?.(c)),requestAnimationFrame(()=>i.holds()&&i.resized())},...nd(e,s,a,n,()=>i),ask(c){
e.dataset.busy="true",r.hide(),n.request?.(c)}};return i.picked=qs(i,a),Object.assign(i,i.picked.forUi),i.colours=Mo(i,n.keep?.theme??n.theme),i}function td({dlls:e}){
return e.map((t,n)=>n).sort((t,n)=>e[t].base-e[n].base)}function nd(e,t,n,o,s){function r(i,c=!1){let l=t.step,d=t.go(i);if(!(t.step===l&&!c)){for(let u of n)u.
update?.(d);a(),!c&&(o.onStep?.(t.step),De())}}function a(){s().bar.tell(s().live?.waits),e.dataset.step=String(t.step)}return{go:r,tell:a,forward(){let{live:i}=s();
t.step===t.last&&i?i.step():r(t.step+1)}}}function od(e){return{origin:t=>{let n=t.file>=0?e.files[t.file]+(t.line?`:${t.line}`:""):t.line?`line ${t.line}`:"";return`${t.
source}${n&&(t.source==="assumed"?", as in ":", ")}${n}`}}}function pe({style:e},{x:t,y:n,width:o,height:s}){Object.assign(e,{left:`${t}px`,top:`${n}px`,width:`${o}px`,height:`${s}px`})}function B(e,t,n){n?e[t]="true":delete e[t]}var _n="forkviz.layout",sd=()=>({folded:{},tabs:{},sizes:{},full:""}),Pn=e=>e&&typeof e=="object"&&!Array.isArray(e)?e:{};function rd(e){let{folded:t,tabs:n,sizes:o,
full:s}=Pn(e),r=(i,c)=>Object.fromEntries(Object.entries(Pn(i)).filter(([,l])=>typeof l===c)),a=Object.entries(Pn(o)).map(([i,c])=>[i,r(c,"number")]);return{folded:r(
t,"boolean"),tabs:r(n,"string"),sizes:Object.fromEntries(a),full:typeof s=="string"?s:""}}function Js(e,t){let n=rd(e??(t?ad():null));return{choices:n,save(){t&&
Vs(n)},forget(){Object.assign(n,sd()),t&&Vs(null)}}}function ad(){try{return JSON.parse(localStorage.getItem(_n)??"null")}catch{return null}}function Vs(e){try{
e?localStorage.setItem(_n,JSON.stringify(e)):localStorage.removeItem(_n)}catch{}}var M=(e,...t)=>({panes:t,weight:e}),H=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),q=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});function id({unused:e,
height:t}){if(t<440){let o=M(52,"algorithm","calls","sorting","recursion");return q("middle-low",670,M(48,"why"),o)}if(e("recursion")){let o=M(27,"calls","sorti\
ng","recursion");return q("middle-right",670,M(46,"why"),M(27,"algorithm"),o)}let n=H("middle-calls",31,M(316,"recursion"),M(346,"calls","sorting"));return q("m\
iddle-deep",670,M(40,"why"),n,M(29,"algorithm"))}function Qs(e){let t=(e.plan??cd[e.kind==="whole"?e.size:e.kind])(e);return Zs(t,e)??H("empty",1)}var cd={wide:()=>H(
"wide",1,M(760,"space"),q("wide-middle",640,M(36,"why"),M(32,"sorting"),M(32,"recursion")),q("wide-right",488,M(42,"algorithm"),M(24,"calls"),M(34,"said"))),middle:e=>H(
"middle",1,M(586,"space"),id(e)),narrow:({height:e})=>H("narrow",1,M(430,"space"),e<330?M(506,"why","algorithm","calls","sorting","recursion"):q("narrow-right",
506,M(50,"why"),M(50,"algorithm","calls","sorting","recursion"))),phone:()=>q("phone",1,M(60,"space"),M(40,"why","algorithm","calls","sorting","recursion")),present:({
width:e})=>(e<700?q:H)("present",1,M(52,"space"),M(48,"why")),still:({width:e})=>(e<700?q:H)("still",1,M(64,"space"),M(36,"why")),aligned:({width:e})=>q("aligne\
d",1,M(63,"space"),e<560?M(37,"why","calls"):H("aligned-words",37,M(50,"why"),M(50,"calls"))),some({panes:e,width:t}){let n=ld.filter(a=>e.has(a)),o=Math.max(Math.
floor(t/370),1);if(n.length<=o)return H("some",1,...n.map(a=>M(1,a)));let[s,...r]=n;return o>1?H("some",1,M(1,s),M(1,...r)):q("some",1,M(1,s),M(1,...r))}},ld=["\
space","why","recursion","sorting","algorithm","calls"];function Zs(e,t,n=null){if("panes"in e){let r=e.panes.filter(l=>t.panes.has(l)),a=t.size==="middle"&&t.height>=
440,i=n&&(e.panes.length===1||a)?t.folded:()=>!1;n?.push(...r.filter(i));let c=r.filter(l=>!i(l));return c.length?{...e,panes:c}:null}let o=e.dir==="column"?[]:
n,s=e.parts.map(r=>Zs(r,t,o)).filter(r=>r!==null);return e.dir==="column"&&o&&s.push(...fd(e.id,o)),s.length?{...e,parts:s}:null}function fd(e,t){let n=[];for(let o=0;o<
t.length;o+=2){let s=t.slice(o,o+2).map(r=>({...M(1,r),folded:!0}));n.push({...H(`${e}-bars-${o}`,0,...s),fixed:32})}return n}var dd={space:[370,240],why:[300,160],algorithm:[240,150],calls:[240,110],recursion:[240,110],sorting:[240,140],said:[240,120]},ud=[240,110],xe=e=>"panes"in e?e.
panes[0]:e.id;function Mt(e){if("panes"in e){if(e.folded)return[120,32];let r=e.panes.map(a=>dd[a]??ud);return[Math.max(...r.map(([a])=>a)),Math.max(...r.map(([
,a])=>a))]}let t=e.dir==="row"?0:1,n=e.parts.map(Mt),o=n.reduce((r,a,i)=>r+(zn(e.parts[i])??a[t]),8*(n.length-1)),s=Math.max(0,...n.map(r=>r[1-t]));return e.dir===
"row"?[o,s]:[s,o]}var er=e=>"panes"in e&&!!e.folded,zn=e=>"panes"in e?void 0:e.fixed;function pd(e,t,n){let o=t.map(()=>!1),s=()=>{let r=e-n.reduce((i,c,l)=>i+(o[l]?
c:0),0),a=t.reduce((i,c,l)=>i+(o[l]?0:c),0);return t.map((i,c)=>o[c]?n[c]:a>0?r*i/a:0)};for(;;){let r=s(),a=r.findIndex((i,c)=>!o[c]&&i<n[c]);if(a<0)return r;if(o[a]=
!0,o.every(Boolean))return s()}}function Nn(e,t,n,o={places:[],separators:[]}){if("panes"in e)return o.places.push({panes:e.panes,folded:!!e.folded,box:t,key:e.
panes.join()}),o;let s=e.dir==="row",{parts:r}=e,a=s?0:1,i=(s?t.width:t.height)-8*(r.length-1),c=r.map(g=>zn(g)??Mt(g)[a]),l=r.map(g=>zn(g)===void 0),d=r.filter(
(g,w)=>l[w]).map(g=>n(e,xe(g))),u=d.length>0&&d.every(g=>g!==void 0),p=r.map((g,w)=>l[w]?u?n(e,xe(g))??0:g.weight:0),h=pd(i,p,c).map(Math.round),m=s?t.x:t.y;return r.
forEach((g,w)=>{let b=s?{...t,x:m,width:h[w]}:{...t,y:m,height:h[w]};Nn(g,b,n,o),m+=h[w],w+1<r.length&&l[w]&&l[w+1]&&!er(g)&&!er(r[w+1])&&o.separators.push({split:e,
at:w,sizes:h,leasts:c,box:s?{...t,x:m,width:8}:{...t,y:m,height:8}}),m+=8}),o}var tr=24;function hd({at:e,leasts:t},n,o){let s=t[e]-o[e],r=o[e+1]-t[e+1],a=Math.round(Math.min(Math.max(n,Math.min(s,0)),Math.max(r,0)));return o.map((i,c)=>c===
e?i+a:c===e+1?i-a:i)}function md(e){let t=f("div",{class:"fv-separator",role:"separator",tabindex:0,title:"drag, or use the arrow keys; double-click to reset"});
return gd(t,e),t.addEventListener("dblclick",e.forget),t.addEventListener("keydown",n=>{let{split:o,sizes:s}=e.line(),r=o.dir==="row"?["ArrowLeft","ArrowRight"]:
["ArrowUp","ArrowDown"];if(n.key==="Enter")e.forget();else if(r.includes(n.key))e.move(n.key===r[0]?-tr:tr,s);else return;n.preventDefault(),n.stopPropagation()}),
t}function gd(e,{line:t,move:n}){let o=r=>t().split.dir==="row"?r.clientX:r.clientY,s=null;e.addEventListener("pointerdown",r=>{r.button===0&&(s={from:o(r),sizes:t().
sizes},e.setPointerCapture(r.pointerId),r.preventDefault())}),e.addEventListener("pointermove",r=>{s&&n(o(r)-s.from,s.sizes)});for(let r of["pointerup","pointer\
cancel"])e.addEventListener(r,()=>{s=null})}function wd(e,{split:t,at:n,sizes:o}){let s=o[n]+o[n+1],r={"aria-orientation":t.dir==="row"?"vertical":"horizontal",
"aria-label":`Between ${xe(t.parts[n])} and ${xe(t.parts[n+1])}`,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.round(100*o[n]/Math.max(s,1))};for(let[
a,i]of Object.entries(r))e.setAttribute(a,String(i))}function nr(e,t,n){let o=new Map;function s(r){let a=()=>o.get(r)?.line;return md({line:a,move(i,c){let{split:l}=a(),
d=hd(a(),i,c),u=l.parts.map((p,h)=>[xe(p),d[h]]);t.sizes[l.id]=Object.fromEntries(u),n()},forget(){delete t.sizes[a().split.id],n()}})}return{draw(r){let a=new Set;
for(let i of r){let c=`${i.split.id}/${i.at}`;a.add(c);let l=o.get(c)?.element??s(c);o.set(c,{element:l,line:i}),l.isConnected||e.append(l),pe(l,i.box),wd(l,i)}
for(let[i,{element:c}]of o)a.has(i)||(c.remove(),o.delete(i))}}}function or(e,t,n,o){let{panes:s,heads:r,specs:a}=e,i=u=>u===n.full;function c({panes:u,folded:p,box:h,key:m},g){let w=u.length>1,b=w?o.draw(m,u,u.some(i)?g:h):
u[0],y=w?o.height():0;for(let v of u){let x=i(v)&&!p,S=x?g:h;pe(s[v],{...S,y:S.y+y,height:S.height-y});let{dataset:L}=s[v];B(L,"folded",p),B(L,"tabbed",w),B(L,"\
full",x),B(L,"behind",w&&v!==b);let _=a.get(v);r.get(v)?.tell(p,_?.unused?.(e.data,e)||_?.said?.(e)||"")}}function l(u,p){let h=s[u];if(h.parentElement!==t)return;
let m=w=>p.some(({panes:b})=>b.includes(w)),g=!!s[n.full]&&!i(u)&&m(n.full);B(h.dataset,"away",(g||!m(u))&&!h.hidden)}function d(u,p,{over:h,size:m}){for(let y of Object.
keys(s))B(s[y].dataset,"over",y===h);let g=s[h];if(!g)return;let w=u.find(({panes:y})=>y.includes("why"))?.box??p,b=m==="phone"?0:w.x;pe(g,{x:b,y:0,width:p.width-
b,height:p.height}),delete g.dataset.away,r.get(h)?.tell(!1,"",!0)}return{place(u,p,h){for(let m of u)c(m,p);o.drop(new Set(u.filter(m=>m.panes.length>1).map(({
key:m})=>m)));for(let m of Object.keys(s))l(m,u);d(u,p,h)}}}var bd={why:"Words",algorithm:"Code",calls:"Calls",sorting:"Order"},yd=["algorithm","calls"];function kd(e,t){let[n,o,s]=[...e.children];n.hidden=!1,o.hidden=!0;
let r=e.clientWidth,a=r>0&&n.offsetWidth+s.scrollWidth>r;n.hidden=a,o.hidden=!a,o.value=t}function xd(e,t,n,{shown:o,pick:s}){let r=n.map(u=>f("button",{type:"b\
utton",role:"tab",id:`${e.mine}tab-${u}`,data:{tab:u},"aria-controls":e.panes[u].id,onclick:()=>s(u)})),a=f("div",{class:"fv-tab-list",role:"tablist","aria-labe\
l":"Panes"},...r),i=n.map(u=>f("option",{value:u},e.specs.get(u).title)),c=f("select",{class:"fv-tab-select","aria-label":"Pane",hidden:!0,onchange:()=>s(c.value)},
...i),l=f("span",{class:"fv-tabs-end"}),d=f("div",{class:"fv-tabs",data:{key:t}},a,c,l);return d.addEventListener("keydown",u=>{let p={ArrowLeft:-1,ArrowRight:1}[u.
key];if(!p)return;u.preventDefault(),u.stopPropagation();let h=(n.indexOf(o())+p+n.length)%n.length;s(n[h]),r[h].focus()}),d}function vd(e,t,n){let o=t.querySelectorAll(
"[role=tab]"),s=e.size==="middle"||e.size==="wide";for(let i of o){let c=i.dataset.tab??"",l=e.specs.get(c);i.setAttribute("aria-selected",String(c===n)),i.tabIndex=
c===n?0:-1,i.textContent=s?l.title:l.tab??bd[c]??l.title,l.unused?.(e.data,e)&&i.append(" –")}let{more:r,fill:a}=e.heads.get(n)??{};t.querySelector(".fv-tabs-\
end")?.replaceChildren(...[r,a].filter(Boolean)),kd(t,n)}function sr(e,t,n){let o=new Map,s=()=>e.size==="phone"?40:36,r=i=>i.find(c=>c===t.tabs[i[0]])??i[0];function a(i,c){
let l=xd(e,i,c,{shown:()=>r(c),pick(u){t.tabs[c[0]]=u,n()}}),d={element:l,panes:c};return o.set(i,d),e.panes[c[0]].before(l),d}return{height:s,choose(i){let c=[
...o.values()].filter(({panes:l})=>l.includes(i));for(let l of new Set([...yd,...c.map(({panes:d})=>d[0])]))t.tabs[l]=i},draw(i,c,l){let d=r(c),{element:u}=o.get(
i)??a(i,c);for(let p of c)e.heads.get(p)?.home();return pe(u,{...l,height:s()}),vd(e,u,d),d},drop(i){for(let[c,{element:l,panes:d}]of o)if(!i.has(c)){for(let u of d)
e.heads.get(u)?.home();l.remove(),o.delete(c)}}}}function rr(e,t){let{host:n}=e,o=Js(n.keep?.layout,!n.bare&&!n.aligned),{choices:s}=o,r={size:"middle",presenting:!1,slide:!!n.slide,over:""},a=sr(e,s,()=>u()),
i=nr(t,s,()=>u()),c=or(e,t,s,a),l="";In(e,r);function d(){let{root:p}=e,{clientWidth:h,clientHeight:m}=p;if(!h||!m)return!1;r.size=Cn(h),fr(e,r,m),e.fit?.();let g=Qs(
$d(e,t,r,s)),w=cr(t),b=Mt(g)[1],y={x:0,y:0,width:w.width,height:Math.max(w.height,b)},{places:v,separators:x}=Nn(g,y,(L,_)=>s.sizes[L.id]?.[_]),S=JSON.stringify(
[v,y,s.full,s.tabs,r,p.dataset.tall]);return S===l?!1:(l=S,t.style.height=`${y.height}px`,t.parentElement&&(t.parentElement.style.minHeight=r.size==="phone"?`${b}\
px`:""),c.place(v,y,r),i.draw(s.full?[]:x),!0)}function u(){o.save(),d()&&e.resized()}return{lay:d,choices:s,keep:()=>structuredClone(s),get presenting(){return r.
presenting},get projected(){return Dn(r)},get size(){return r.size},...Sd(e,r,s,a,u),reset(){o.forget(),u()}}}function Sd(e,t,n,o,s){let r={present(a){t.presenting=
a,In(e,t),s()},slide(a){t.slide!==a&&(t.slide=a,In(e,t),s())},fold(a,i=!ir(e,t,n,a)){if(t.over===a)return r.over("");n.folded[a]=i,n.full===a&&(n.full=""),i||o.
choose(a),s()},full(a,i=n.full!==a){n.full=i?a:"",i&&(n.folded[a]=!1),s()},over(a){let i=t.size==="wide"&&ar(e,t)==="whole";t.over=i||t.over===a?"":a,i&&(n.folded[a]=
!1),s(),t.over||i?e.bodies[a]?.focus({preventScroll:!0}):e.root.focus({preventScroll:!0})},back(){if(t.over)r.over("");else if(n.full)r.full(n.full,!1);else return!1;
return!0}};return r}var Dn=({presenting:e,slide:t})=>e||t;function In({root:e},t){B(e.dataset,"presenting",t.presenting),B(e.dataset,"projected",Dn(t))}function ar({
host:e,data:t},n){return n.presenting||n.slide&&!e.panes?.length?"present":e.aligned?"aligned":t.still?"still":e.panes?.length?"some":"whole"}var Rn=(e,t)=>e.specs.
get(t)?.unused?.(e.data,e)??"";function ir(e,t,n,o){let s=n.folded[o];return s!==void 0?s:Rn(e,o)?!0:o==="sorting"&&t.size==="middle"&&!!Rn(e,"recursion")}function $d(e,t,n,o){
let s=ar(e,n),r=n.size==="wide"&&s==="whole",a=Object.keys(e.panes).filter(i=>{let c=e.panes[i];return c.parentElement===t&&!c.hidden&&(i!=="said"||r)});return{
size:n.size,panes:new Set(a),folded:i=>ir(e,n,o,i),unused:i=>!!Rn(e,i),kind:s,plan:e.plan,...cr(t)}}function cr({parentElement:e}){return{width:e?.clientWidth??
0,height:e?.clientHeight??0}}function lr(e){let{clientWidth:t,clientHeight:n}=e.root,o={presenting:!1,slide:!!e.host.slide,over:""};t&&n&&fr(e,{size:Cn(t),...o},
n)}function fr(e,t,n){let{size:o}=t,{root:s}=e;e.size=s.dataset.size=o,e.tall=s.dataset.tall=Ys(n),e.type=Ot(o,Dn(t));for(let[r,a]of Object.entries(e.type))s.style.
setProperty(`--type-${r}`,`${a}px`)}var Od=["decisions","all"],Md=[.5,1,2],Ed={decisions:1800,all:350},Ad=new Set(["decision","failure","done"]);function jn(e,t=[]){let n=new Set(t),o=e.length-1;return e.
map((s,r)=>r).filter(s=>Ad.has(e[s])||n.has(s)||s===o)}function We(e){return(e.verdict?.links??[]).map(t=>t.step).filter(t=>Number.isInteger(t))}function Et(e,t=()=>{},n={}){
let{store:o,data:s}=e,r=n.policy&&Od.includes(n.policy)?n.policy:"decisions",a=n.speed&&Md.includes(n.speed)?n.speed:1,i=0;function c(){return r==="all"?Math.min(
o.step+1,o.last):jn(o.tables.ticks.mark,We(s)).find(h=>h>o.step)??o.last}function l(){clearTimeout(i),i=setTimeout(d,Ed[r]/a)}function d(){o.step<o.last&&e.go(c()),
o.step<o.last?l():u()}function u(){clearTimeout(i),i=0,t()}return{get playing(){return i!==0},get policy(){return r},get speed(){return a},next:c,stop:u,toggle(){
return i?u():(o.step===o.last&&e.go(0),l(),t())},set(p){r=p.policy??r,a=p.speed??a,i&&l(),t()},keep:()=>({policy:r,speed:a}),close(){clearTimeout(i),i=0}}}function Ld({store:e,data:t}){let n=()=>t.still?[]:jn(e.tables.ticks.mark,We(t));return{after:o=>n().find(s=>s>o),before:o=>n().findLast(s=>s<o),has:o=>n().includes(
o),end:()=>Math.max(...We(t),-1)<0?e.last:Math.max(...We(t)),place(o){let s=n();return{number:s.filter(a=>a<=o).length,of:s.length,exact:s.includes(o)}}}}function dr(e,t,n){
let o=Ld(e),s={predicting:!1,covered:!1,asked:0},r=()=>s.covered?s.asked:e.store.step;return{...Td(e,s,o,{presenting:t,changed:n,here:r}),get active(){return t()},
get predicting(){return s.predicting},get covered(){return s.covered},get early(){return t()&&s.predicting&&(s.covered||r()<o.end())},get place(){return o.place(
r())}}}function Td(e,t,n,{presenting:o,changed:s,here:r}){let a=!1;function i(u){a=!0;try{e.go(u)}finally{a=!1}s()}function c(u){u!==void 0&&(Object.assign(t,{asked:u,
covered:t.predicting}),i(t.covered?Math.max(u-1,0):u))}function l(){let{step:u}=e.store,p=t.predicting&&o()&&n.has(u);Object.assign(t,{asked:u,covered:p}),s()}function d(){
t.covered&&(t.covered=!1,i(t.asked))}return{next(){let u=n.after(r());u===void 0&&!t.covered?e.forward():c(u)},back:()=>c(n.before(r())),reveal:d,predict(){t.predicting=
!t.predicting,t.predicting?l():t.covered?d():s()},moved(){!a&&o()&&l()},turned:l}}function ur({number:e,of:t,exact:n},o,s){let a=`${e?n?"Decision":"After decisi\
on":"Before decision"} ${Math.max(e,1)} of ${t}`;return s?a:`${a} · step ${o}`}function hr(e,t){let{root:n}=e,o=dr(e,()=>t.presenting,s);function s(){let u=le(n)?.dataset.do==="reveal";B(n.dataset,"covered",o.covered),B(n.dataset,"early",o.
early),u&&!o.covered&&e.bodies.why?.focus({preventScroll:!0}),e.tell()}function r(){t.present(!0),(n.requestFullscreen?.()??Promise.reject(new Error("no full sc\
reen"))).catch(()=>t.presenting&&Cd(n)),n.focus({preventScroll:!0}),o.turned()}function a(){t.present(!1),pr(n),i()&&document.exitFullscreen().catch(()=>{}),le(
n)?.dataset.do!=="present"&&n.focus({preventScroll:!0}),o.turned()}let i=()=>document.fullscreenElement!==null&&n.getRootNode().fullscreenElement===n,c=()=>{!i()&&
t.presenting&&l&&a(),l=i()},l=!1;document.addEventListener("fullscreenchange",c);function d(u){if(!t.presenting||!Ie(n)||n.contains(u.target))return;let{key:p,ctrlKey:h,
altKey:m,metaKey:g,shiftKey:w}=u;if(h||m||g)return;u.stopImmediatePropagation(),n.focus({preventScroll:!0});let b={key:p,shiftKey:w,bubbles:!0,cancelable:!0};n.
dispatchEvent(new KeyboardEvent("keydown",b))||u.preventDefault()}return window.addEventListener("keydown",d,!0),e.parts.push({name:"present",update:o.moved}),{
lecture:o,toggle:()=>t.presenting?a():r(),leave:a,close(){document.removeEventListener("fullscreenchange",c),window.removeEventListener("keydown",d,!0),pr(n),i()&&
document.exitFullscreen().catch(()=>{})}}}function Cd(e){!e.showPopover||!e.isConnected||(e.popover="manual",e.showPopover())}function pr(e){e.popover==="manual"&&
e.matches(":popover-open")&&e.hidePopover(),e.removeAttribute("popover")}function At(e){let{root:t,places:n}=e,o=rr(e,n.grid),s=new ResizeObserver(()=>{e.holds()&&(o.lay(),e.resized())});e.showSaid=()=>o.over("said");let r=hr(e,o);e.
present=r.toggle,e.lecture=r.lecture;function a(){if(o.back())return!0;if(o.presenting)r.leave();else return!1;return!0}function i(c){c.key!=="Escape"||c.defaultPrevented||
o.presenting&&mt(c)||!a()||(c.preventDefault(),c.stopPropagation())}return t.addEventListener("keydown",i),{...o,get presenting(){return o.presenting},get projected(){
return o.projected},get size(){return o.size},watch(){s.observe(t),s.observe(n.main)},close(){s.disconnect(),r.close(),t.removeEventListener("keydown",i)}}}function Lt(e){let t=e.toString(16),n=t.length%4||4,o=[`0x${t.slice(0,n)}`];for(let s=n;s<t.length;s+=4)o.push(t.slice(s,s+4));return o}function mr(e){return Lt(
e).join(" ")}function R(e){let t=Lt(e),n=t.length>1&&t.at(-1)==="0000";return f("code",{class:"fv-address"},...t.map((o,s)=>f("span",{class:n&&s===t.length-1?
"fv-soft":null},o)))}function gr(e,{number:t,edit:n}){let{data:o,host:s}=e;return t>=0?Bn(e,t).act??null:n&&s.request&&!o.live?()=>e.ask({kind:"edit",edit:n}):null}function Bn(e,t){
let{data:n,host:o}=e,s=n.diagnosis?.causes[0]?.remedies[t];return o.request&&s?.moves?.length?{act:()=>e.ask({kind:"remedy",number:t}),label:"Apply it, and comp\
are before and after"}:o.compare&&n.after?.number===t?{act:()=>o.compare(),label:n.after.real?"Compare the two real forks":"Compare before and after"}:{cannot:"\
a page cannot fork again",line:s?.line}}var Pd={fails:"✗",succeeds:"✓",risk:"!",waits:"…"},_d={then:["",""],retry:["◆","Now"],lands:["✓","Lands"],failure:["✗","Failure"]};function zd(e,t){
let n=null;function o(){let{verdict:s,still:r}=e.data;e.places.verdict.dataset.kind=s?.kind??"",n=s?Dd(e,s):null,t.replaceChildren(...s?[Nd(e,s),Id(),n.element]:
r?Rd(e):[]),n?.tell()}return o(),{name:"verdict",update:()=>n?.tell(),resize:()=>n?.resize(),renew:o}}function Nd(e,t){return f("h1",{class:"fv-verdict-says",title:e.
data.title},f("b",{class:"fv-verdict-head"},f("span",{"aria-hidden":"true"},`${Pd[t.kind]} `),`${t.head}:`)," ",f("span",{},...br(t.pieces)))}var Id=()=>f("p",{
class:"fv-verdict-early"},"Does this fork succeed?");function br(e){return e.map(([t,n])=>t==="address"?R(Number(n)):t==="name"?f("bdi",{},String(n)):String(n))}
function Rd(e){return[f("h1",{class:"fv-verdict-says"},e.data.title),f("div",{class:"fv-verdict-chain"},f("p",{class:"fv-census"},e.data.census),...yr(e))]}function Dd(e,t){
let n=t.links.filter(d=>d.role!=="retry"),o=t.links.filter(d=>d.role==="retry"),s=n.map(d=>({link:d,element:wr(e,d)})),r=o.length?{link:o[0],element:wr(e,o[0])}:
null,a=f("ol",{class:"fv-chips","aria-label":"From the cause to the end"}),i=f("div",{class:"fv-verdict-chain"},...n.length?[a]:[],...Bd(e,t),...yr(e));function c(){
let{step:d}=e.store,u=n.at(-1);if(!(!u||d>=u.step||n.some(p=>p.step===d)))return o.findLast(p=>p.step<=d)}function l(){let{step:d}=e.store,u=c(),p=s.map(m=>({...m,
at:m.link.step}));r&&u&&(r.link=u,Wn(e,r.element,u,d),p.splice(-1,0,{link:u,element:r.element,at:d}));for(let m of p)m.element.ariaCurrent=m.at===d?"step":null;
let h=p.map(({element:m})=>m);h.length!==a.children.length&&a.replaceChildren(...h.map((m,g)=>f("li",{},g?f("span",{class:"fv-arrow","aria-hidden":"true"},"→"):
null,m)))}return{element:i,tell:l,resize(){for(let{link:d,element:u}of s)Wn(e,u,d,d.step);l()}}}function wr(e,t){let n=f("button",{type:"button",class:"fv-chip",
data:{do:"link",role:t.role},onclick:()=>e.go(Number(n.dataset.step))});return t.assumed&&(n.dataset.assumed="true"),Wn(e,n,t,t.step),n}function Wn(e,t,n,o){let[
s,r]=n.role==="cause"?["",n.assumed?"Cause?":"Cause"]:_d[n.role]??["",""],a=`${n.phase} ${n.phaseName}`.trim(),i=`step ${o}${n.label?`: ${n.label}`:` · ${a}`}${n.
assumed?", assumed":""}`;t.dataset.step=String(o),t.title=`Go to ${i}${n.label?` (${a})`:""}${n.assumed?": no step shows when it came":""}`;let c={phone:String(
o),narrow:n.role==="retry"?i:`step ${o}`}[e.size],l=n.role==="cause"?jd():s?f("span",{class:"fv-chip-sign","aria-hidden":"true"},s):null;t.replaceChildren(...[l,
r?f("b",{},r):null,r?" ":null,f("span",{},c??i)].filter(d=>d!==null))}function jd(){return $("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",
class:"fv-chip-ring"},$("circle",{cx:8,cy:8,r:5,fill:"none","stroke-width":2.4}))}function Bd(e,{remedy:t}){if(!t)return[];let n=gr(e,t);return[f("p",{class:"fv\
-remedy"},f("b",{},"Remedy:")," ",...br(t.pieces),...n?[" ",k("try","Try it","Fork again with the remedy, and compare before and after",n,{class:"fv-link"})]:[])]}
function yr(e){let t=e.data.diagnosis?.causes[0];return!t||t.certainty==="excluded"||e.host.bare?[]:[k("why-more","Why?","Open or close the whole diagnosis, bes\
ide the map",()=>e.cause?.toggle(),{class:"fv-link fv-why-more","aria-expanded":"false"})]}P({name:"verdict",title:"Verdict",head:!1,make:zd});var Wd="DejaVu Sans, Segoe UI, system-ui, sans-serif",Fe,Tt=new Map;function G(e,t=12,n="normal"){let o=`${t}/${n}/${e}`,s=Tt.get(o);if(s!==void 0)return s;Fe===
void 0&&(Fe=document.createElement("canvas").getContext?.("2d")??null);let r=e.length*t*.62;return Fe&&(Fe.font=`${n} ${t}px ${Wd}`,r=Fe.measureText(e).width),Tt.
size>5e3&&Tt.clear(),Tt.set(o,r),r}function ve(e,t,n){if(n(e)<=t)return e;let o=0,s=e.length;for(;o<s;){let r=o+s+1>>1;n(`${e.slice(0,r)}…`)<=t?o=r:s=r-1}return o<
2?"":`${e.slice(0,o)}…`}function Ct(e){let t=new Map;return n=>{let o=new Map(n.map(([r,a])=>[r,t.get(r)??a()]));for(let[r,a]of t)o.has(r)||a.remove();let s=e.firstElementChild;for(let r of o.
values())r===s?s=s.nextElementSibling:e.insertBefore(r,s);t=o}}function oe(e,t){e.textContent!==t&&(e.textContent=t)}var kr=new WeakMap;function Fd(e){let{store:t,data:n}=e,o=new Set(t.tables.ticks?.mark??[]);return Fn(n)&&o.add("cause"),Object.keys(n.notes??{}).length&&o.add(
"note"),e.pickedSteps?.().length&&o.add("picked"),o}function Fn(e){return(e.verdict?.links??[]).find(t=>t.role==="cause"&&Number.isInteger(t.step))??null}function xr(e){
let t=f("ul",{class:"fv-marks","aria-label":"Marks of the timeline"}),n=()=>{let o=Fd(e),s=e.data.help.marks.filter(([r="",a])=>a&&o.has(r));t.replaceChildren(...s.
map(([r="",a=""])=>f("li",{},kt(r),a)))};return kr.set(e,n),n(),t}function Hn(e){kr.get(e)?.()}function Xn(e){if(e>=80)return{thin:!1,named:!0,steps:!0,parent:[1,24],child:[26,49],arrow:53,marks:70,axis:81,height:e};if(e>=50){let t=Math.min((e-5)/2,23);return{
thin:!1,named:!0,steps:!1,parent:[1,t+1],child:[t+3,2*t+3],arrow:0,marks:0,axis:e,height:e}}return{thin:!0,named:!1,steps:!0,parent:[1,10],child:[12,21],arrow:0,
marks:Math.max(e-9,26),axis:e,height:e}}function He(e,t,n=12,o="normal"){return e.find(s=>G(s,n,o)+(s.length>3?8:2)<=t)??""}function Un({data:e,store:t}){let{first:n,
last:o}=t.tables.unreached;if(!n.length)return[];let s=n[0]===o[0]?n[0]:`${n[0]} to ${o[0]}`;return[`${n[0]===o[0]?I(e,n[0]):s}: not reached`,`${s}: not reached`,
s,""]}function vr(e,t,n,o,s){let{store:r,data:a}=o,{name:i,title:c}=r.tables.bands;for(let m of Y){let[g,w]=n[m],b=t.boxes.filter(y=>y.who===m&&y.band>=0);e(`la\
ne ${m}`,{left:[0],right:[t.width],top:[g],bottom:[w]}),e(`phase ${m}`,{left:b.map(y=>y.left+.5),right:b.map(y=>y.right-.5),top:b.map(()=>g),bottom:b.map(()=>w),
name:b.map(y=>I(a,i[y.band])),title:b.map(y=>c[y.band])})}let l=t.boxes.filter(m=>m.band>=0&&n.named);e("phase names",{x:l.map(m=>(m.left+m.right)/2),y:l.map(m=>qn(
n[m.who==="child"?"child":"parent"])),text:l.map(m=>He([I(a,i[m.band]),i[m.band]],m.right-m.left,s))});let d=t.boxes.find(m=>m.count===0),[u,p]=n.child,h=Un(o);
e("phase unreached",{left:d?[d.left+.5]:[],right:d?[d.right-.5]:[],top:d?[u]:[],bottom:d?[p]:[],name:d?[h[0]]:[],title:d?["the child ended before"]:[]}),e("unre\
ached name",{x:d?[(d.left+d.right)/2]:[],y:d?[qn(n.child)]:[],text:d?[n.named?He(h,d.right-d.left,s):""]:[]})}var qn=e=>((e[0]??0)+(e[1]??0))/2;function Sr(e,t,n,o){
let{store:s}=o,r=new Map,a=new Map;s.tables.ticks.mark.forEach((l,d)=>{let u=Math.round(t.at(d));if(a.get(l)===u)return;a.set(l,u);let p=r.get(l);p?p.push(d):r.
set(l,[d])});let i=l=>ce(l.length,d=>s.words(l[d]).what);for(let l of["other","call"]){let d=n.steps&&!n.thin?r.get(l)??[]:[],u=d.map(t.at),p=l==="call"?4:1.5;e(
`mark ${l}`,{x0:u,x1:u,y0:d.map(()=>n.axis-p),y1:d.map(()=>n.axis+p),step:d,what:i(d)})}for(let l of["frame","decision","done","failure"]){let d=n.thin?l==="fai\
lure"?$r(o.data):[]:n.steps?r.get(l)??[]:[];e(`mark ${l}`,{x:d.map(t.at),y:d.map(()=>n.marks),step:d,what:i(d)})}let c=n.steps&&!n.thin;e("axis",{x0:c?[0]:[],x1:c?
[t.width]:[],y0:c?[n.axis]:[],y1:c?[n.axis]:[],step:c?[0]:[],what:c?[""]:[]})}function $r(e){return(e.verdict?.links??[]).filter(t=>t.role==="failure"&&Number.isInteger(
t.step)).map(t=>t.step)}function Or(e,t,n,{data:o,store:s},r){let a=n.steps?Fn(o):null,[i]=$r(o),c=a?t.at(a.step):0,l=i===void 0?0:t.at(i),d=a&&i!==void 0&&Math.
abs(l-c)>16,u=n.thin?[l-Math.sign(l-c)*14,n.marks]:[l,n.marks-12.5],p=n.thin?[[c+6,u[0]],[n.marks,n.marks]]:[[c,c,l,l],[n.marks-6,n.arrow,n.arrow,u[1]]];e("link",
{xs:d?[p[0]]:[],ys:d?[p[1]]:[]}),r(n.thin?Math.sign(l-c):0),e("link head",{x:d?[u[0]]:[],y:d?[u[1]]:[],step:d?[0]:[],what:d?[""]:[]}),e("link cause",{x:a?[c]:[],
y:a?[n.marks]:[],step:a?[a.step]:[],what:a?[s.words(a.step).what]:[]})}function Gn(e,t,n,o){let{store:s,data:r}=o,a=s.tables.attempts.left.map(h=>h+.5),i=a.length>
1?a:[],c=i.map(h=>t.boxes.find(m=>m.count>0&&m.first<=h&&h<m.first+m.count)),l=c.map(h=>h?.right??0),[,d]=n.child;e("attempts",{x0:l,x1:l,y0:l.map(()=>n.child[0]),
y1:l.map(()=>d),step:i,what:i.map(()=>"")}),e("attempt names",{x:l.map(h=>h-5),y:l.map(()=>qn(n.child)),text:c.map((h,m)=>n.named?He([`child ${m+1}`,String(m+1)],
(h?.right??0)-(h?.left??0)+4):"")});let u=n.steps&&!n.thin?Object.keys(r.notes??{}).map(Number):[];e("note signs",{x:u.map(t.at),y:u.map(()=>n.arrow+1),text:u.map(
()=>"✎")});let p=n.steps&&!n.thin?o.pickedSteps():[];e("picked",{x:p.map(t.at),y:p.map(()=>n.axis+5),step:p,what:p.map(h=>s.words(h).what)})}var Pt=14,Mr=4;function Hd(e,t){let[n=0,o=0]=e[t==="child"?"child":"parent"],s=e.child[1]??0;return!e.named||!t?`M0 0V${s}`:`M0 0V${n+Mr}M0 ${o-Mr}V${s}`}function Er(e){
let{store:t,data:n}=e,o=f("div",{class:"fv-phase-now","aria-hidden":"true"}),s=te("svg",{class:"fv-cursor",width:2*Pt,"aria-hidden":"true"}),r="";function a(c,l){
let d=t.tables.ticks.mark[t.step],u=`${d}/${l}/${JSON.stringify(c)}`;if(u===r)return;if(r=u,s.setAttribute("height",String(c.height)),s.setAttribute("viewBox",`${-Pt}\
 0 ${2*Pt} ${c.height}`),!c.steps||c.thin){s.replaceChildren(te("path",{class:"fv-cursor-line",d:Hd(c,l)}));return}let p=Mn(d==="call"?"":d),h=te("g",{transform:`\
translate(0 ${c.marks})`},...p?[p]:[]);s.replaceChildren(te("circle",{class:"fv-ring",cx:0,cy:c.marks,r:8.5}),h,te("path",{class:"fv-cursor-head",d:`M0 ${c.axis+
1}L5.5 ${c.axis+7.5}H-5.5Z`}))}function i(c,l,d,u){let p=ye(t.tables.bands,t.step),h=p<0?null:c.boxes.find(y=>y.band===p);if(a(l,h?.who??""),s.style.transform=`\
translateX(${d+c.at(t.step)-Pt}px)`,o.hidden=!h,!h)return;let m=t.tables.bands.name[p],[g=0,w=0]=l[h.who==="child"?"child":"parent"],b=[I(n,m),m];oe(o,l.named?He(
b,h.right-h.left,u,"bold"):""),o.style.transform=`translate(${d+h.left}px, ${g-.5}px)`,o.style.width=`${h.right-h.left}px`,o.style.height=`${w-g+1}px`,o.style.fontSize=
`${u}px`}return{elements:[o,s],stand:i}}function qd(e,t,n=31){let o=Math.min(n,t/Math.max(e.length,1)),s=new Set;for(;;){let r=e.map((l,d)=>d).filter(l=>!s.has(l)),a=t-s.size*o,i=r.reduce((l,d)=>l+(e[d]??
0),0),c=r.filter(l=>(e[l]??0)/i*a<o);if(!c.length||c.length===r.length)return e.map((l,d)=>s.has(d)||!i?o:l/i*a);for(let l of c)s.add(l)}}function Xd({bands:e,unreached:t},n){
let o=e.left.map((r,a)=>a?r+.5:0),s=o.map((r,a)=>({band:a,who:e.who[a],first:r,count:(o[a+1]??n+1)-r,left:0,right:0}));if(s.length||s.push({band:-1,who:"",first:0,
count:n+1,left:0,right:0}),t.after.length){let r=t.after[0],a=s.filter(i=>i.first<=r).length;s.splice(a,0,{band:-1,who:"child",first:r,count:0,left:0,right:0})}
return s}function Ar({bands:e,unreached:t},n,o,s){let r=[...new Set([...e.name,...t.first])],a=n/Math.max(e.left.length+t.after.length,1);for(let i=o;;i=Math.max(
i-1,12)){let c=Math.max(...r.map(l=>s(l,i)),0)+2;if(c<=a||i<=12)return{size:i,least:Math.max(c,Math.min(31,a))}}}function Kn(e,t,n,{missing:o=0,least:s=31}={}){
let r=Xd(e,t),a=r.find(h=>h.count===0),i=r.filter(h=>h.count>0),c=Math.max(n-i.length*s,n/r.length),l=a?Math.min(Math.max(o,s),n/4,c):0,d=qd(i.map(h=>h.count**.85),
n-l,s),u=0,p=0;for(let h of r)h.left=u,u+=h.count?d[p++]??0:l,h.right=u;return{boxes:r,width:n,at:h=>Ud(i,h),step:h=>Gd(i,h)}}function Ud(e,t){let n=e.findLast(
s=>s.first<=t)??e[0];if(!n)return 0;let o=Math.min(Math.max(t-n.first,0),n.count-1);return n.left+(o+.5)/n.count*(n.right-n.left)}function Gd(e,t){let n=e[0],o=1/0;
for(let r of e){let a=Math.max(r.left-t,t-r.right,0);a<o&&([n,o]=[r,a])}if(!n)return 0;let s=Math.floor((t-n.left)/(n.right-n.left)*n.count);return n.first+Math.
min(Math.max(s,0),n.count-1)}var Kd=7,Yd=54,Vd={missing:12,least:6},Jd=new Set(["failure","decision","frame","done"]);function Lr(e,t){let n=(s,r)=>{let{glyph:a}=e.get(s)??{};a&&j(a,r)};for(let s of[
"failure","decision","call","frame","done","other"]){let r=t.timeline[s];n(`mark ${s}`,s==="call"||s==="other"?{line_color:r}:{line_color:r,fill_color:r})}let o=t.
timeline.failure;n("link",{line_color:o}),n("link head",{line_color:o,fill_color:o}),n("link cause",{line_color:o,fill_color:t.paper}),n("picked",{line_color:t.
accent,fill_color:t.accent}),n("axis",{line_color:t.line}),n("attempts",{line_color:t.ink}),n("attempt names",{text_color:t.soft}),n("note signs",{text_color:t.
decision}),n("phase names",{text_color:t.ink}),n("unreached name",{text_color:t.soft}),n("phase unreached",{fill_color:t.paper,line_color:t.edge,hatch_color:t.line});
for(let s of Y)n(`lane ${s}`,{fill_color:t.timeline[s]}),n(`phase ${s}`,{fill_color:t.paper,line_color:t.edge})}function Qd({store:e,data:t}){let n=ye(e.tables.
bands,e.step),o=n<0?"":`, ${I(t,e.tables.bands.name[n])}`;return`step ${e.step} of ${e.last}${o}: ${e.words().what}`}function Zd(e,t,n,o){let s=-1;t.addEventListener(
"pointerdown",r=>{r.button!==0||!r.isPrimary||(s=r.pointerId,n.focus({preventScroll:!0}),r.preventDefault(),e.go(o(r,!0)))}),t.addEventListener("pointermove",r=>{
s===r.pointerId&&(r.buttons&1?e.go(o(r,!1)):s=-1)});for(let r of["pointerup","pointercancel"])t.addEventListener(r,()=>{s=-1})}function eu(e,t,n,o){let s=bt(n),
r={role:"slider",tabindex:0,"aria-label":"Step","aria-valuemin":0};return{ui:e,host:t,figure:n,view:o,renderers:s,give:wt(s),inset:0,size:12,cursor:Er(e),slider:f(
"div",{class:"fv-slider",...r}),lanes:["Parent","Child","Steps"].map(a=>f("span",{class:"fv-lane"},a)),rows:Xn(88),laid:Kn(e.store.tables,e.store.last,800)}}var tu=(e,t)=>G(
e,t,"bold"),nu=e=>Math.max(e.type?.label??12,12);function Tr({ui:e,cursor:t,laid:n,rows:o,inset:s,size:r,slider:a}){t.stand(n,o,s,r),a.setAttribute("aria-valuem\
ax",String(e.store.last)),a.setAttribute("aria-valuenow",String(e.store.step)),a.setAttribute("aria-valuetext",Qd(e))}function ou(e){let{host:t,view:n,rows:o,lanes:s}=e,
r=n.el.getBoundingClientRect();e.inset=r.left-t.getBoundingClientRect().left+n.frame.bbox.left;let a=[...[o.parent,o.child].map(([i=0,c=0])=>(i+c)/2),o.marks];s.
forEach((i,c)=>{i.hidden=o.thin||c===2&&!o.steps,i.style.top=`${(a[c]??0)-10}px`}),Tr(e)}function su(e){let{ui:t,figure:n,renderers:o,give:s}=e,r=Math.max(n.inner_width||
800,60),a=Math.max(n.inner_height||88,20),i=e.rows=Xn(a),{tables:c}=t.store,{size:l,least:d}=Ar(c,r,nu(t),tu);e.size=l,n.min_border_left=i.thin?0:Yd;let[u=""]=Un(
t),p=i.thin?Vd:{missing:G(u,l)+14,least:d},h=e.laid=Kn(c,t.store.last,r,p);n.x_range.setv({start:0,end:r}),n.y_range.setv({start:a,end:0});for(let m of["phase n\
ames","unreached name","attempt names","note signs"])j(o.get(m).glyph,{text_font_size:`${l}px`});vr(s,h,i,t,l),Sr(s,h,i,t),Or(s,h,i,t,m=>{j(o.get("link head").glyph,
{angle:m*Math.PI/2})}),Gn(s,h,i,t),ou(e)}function ru({ui:e,host:t,laid:n,rows:o,inset:s},r,a){let{left:i,top:c}=t.getBoundingClientRect(),l=r.clientX-i-s,d=n.step(
l);if(!a||!o.steps||r.clientY-c<o.arrow)return d;let{mark:u}=e.store.tables.ticks,p=d,h=Kd;for(let m=Math.max(d-20,0);m<=Math.min(d+20,e.store.last);m+=1){let g=Math.
abs(n.at(m)-l);!Jd.has(u[m])||g>=h||([p,h]=[m,g])}return p}function au(e,t,n,o){let s=eu(e,t,n,o);t.append(...s.cursor.elements,...s.lanes,s.slider);let r="";function a(c=!1){
let l=[n.inner_width,n.inner_height,e.type?.label].join();!c&&l===r||(r=l,su(s))}let i=de(a);return Zd(e,t,s.slider,(c,l)=>ru(s,c,l)),yt(n,i),Lr(s.renderers,e.theme()),
a(),{name:"timeline",update:()=>Tr(s),pick(){Gn(s.give,s.laid,s.rows,e),Hn(e)},resize:i,renew(){a(!0),Hn(e)},restyle(c){gt(n,c),Lr(s.renderers,c),i()},figure:n,
view:o}}P({name:"timeline",title:"Timeline",figure:"timeline",head:!1,before:e=>e.places?.marks.replaceChildren(xr(e)),make:au});function Pr(e,t){let n=0;for(let o=0;o<e.length;o+=1){let{start:s,end:r}=t[e[o]],a=o?t[e[o-1]]:null;(s!==a?.start||r!==a.end)&&(n+=1)}return n}function _r(e,t){
let{spans:n,first:o,last:s}=e,r=iu(e,t),a=[...n.keys()].filter(l=>r[l]).sort((l,d)=>o[l]-o[d]||s[d]-s[l]||l-d),i=zr(e,r),c=[];for(let l of a){let d=c.at(-1);d&&
i[s[l]-1]===i[o[d[0]]]?d.push(l):c.push([l])}return c.flatMap(l=>cu(l,n)).filter(l=>Pr(l,n)>=2).map(l=>({start:n[l[0]].start,end:Math.max(...l.map(d=>n[d].end)),
first:o[l[0]],last:Math.max(...l.map(d=>s[d])),spans:l}))}function iu(e,t){let{spans:n,first:o,last:s}=e,r=Uint8Array.from(n,a=>t(a)?1:0);for(let a=!0;a;){a=!1;
let i=zr(e,r);for(let c=0;c<r.length;c+=1)!r[c]||i[s[c]-1]===i[o[c]]||(r[c]=0,a=!0)}return r}function zr({borders:e,first:t,last:n},o){let s=new Uint8Array(e.length);
for(let i=0;i<o.length;i+=1)o[i]||(s[t[i]]=s[n[i]]=1);let r=new Int32Array(e.length),a=0;for(let i=0;i<r.length;i+=1)r[i]=a+=s[i];return r}function cu(e,t){let n=[
[]],o=t[e[0]].end;return e.forEach((s,r)=>{t[s].start-o>=1073741824&&Cr(n[n.length-1],t)&&Cr(e.slice(r),t)&&n.push([]),n[n.length-1].push(s),o=Math.max(o,t[s].end)}),
n}function Cr(e,t){return e.length>=16&&Pr(e,t)>=16}var lu={image:"images",file:"files",stack:"stacks",heap:"heaps",shared:"shared",system:"system",unknown:"pri\
vate",reservation:"reservations",injected:"foreign memory"};function Nr(e){let t=[...new Map(e.map(l=>[`${l.start}-${l.end}`,l])).values()],n=t.length;if(n&&t.every(
l=>l.windows))return`${n} Windows DLL${n===1?"":"s"}`;let o=t.filter(l=>l.use==="image"&&!l.windows).map(l=>l.title),s=new Map;for(let l of t){let d=l.windows?"\
Windows DLLs":lu[l.use??""]??l.use??"places";s.set(d,(s.get(d)??0)+1)}let r=[...s].sort((l,d)=>d[1]-l[1]).map(([l])=>l),a=o.length?[...new Set(o)]:r,i=o.length&&
n>3||a.length>3,c=[...a.slice(0,3),...i?["…"]:[]].join(", ");return`${n} region${n===1?"":"s"}: ${c}`}function fu(e){let t=new Float64Array(2*e.length);for(let o=0;o<e.length;o+=1)t[2*o]=e[o].start,t[2*o+1]=e[o].end;t.sort();let n=0;for(let o of t)(!n||o!==t[n-1])&&
(t[n++]=o);return n?t.slice(0,n):Float64Array.of(0,4096)}function Ir(e,t){let n=0,o=e.length-1;for(;n<o;){let s=n+o>>1;e[s]<t?n=s+1:o=s}return n}function Rr(e){
let t=fu(e),n=new Int32Array(e.length),o=new Int32Array(e.length),s=new Int32Array(t.length);for(let i=0;i<e.length;i+=1)n[i]=Ir(t,e[i].start),o[i]=Ir(t,e[i].end),
s[n[i]]+=1,s[o[i]]-=1;let r=new Uint8Array(t.length-1),a=0;for(let i=0;i<r.length;i+=1)a+=s[i],r[i]=a>0?1:0;return{spans:e,borders:t,first:n,last:o,covered:r}}function _t(e,t){
let n=0,o=e.length-1;for(;o-n>1;){let s=n+o>>1;e[s]<=t?n=s:o=s}return n}var Dr={row:24,gap:22,fold:32,place:72,look:40,more:8},jr=12,du=.5,uu=2.4,pu=1.5,hu=.8,mu=8,gu=4,wu=8;function Wr(e){let t=Math.max(e,jr)/jr,n={...Dr};for(let o of Object.
keys(n))n[o]=Math.round(Dr[o]*t);return n}function Jn(e,{folds:t,focus:n,height:o,sizes:s}){let r=bu(e,s).slice(),a=new Int32Array(r.length).fill(-1);t.forEach(
(d,u)=>{a.fill(u,d.first,d.last),r.fill(s.fold/(d.last-d.first),d.first,d.last)});let i=Uint8Array.from(e.covered,(d,u)=>d&&a[u]<0?1:0);for(let d of n)yu(e,r,{folded:a,
soft:i},d,s);Vn(r,d=>i[d]===1,o,uu),Vn(r,d=>i[d]===2,o,pu),Vn(r,d=>i[d]>0,o*hu,mu);let c=new Float64Array(r.length+1);for(let d=0;d<r.length;d+=1)c[d+1]=c[d]+r[d];
let{borders:l}=e;return{ground:e,folds:t,tops:c,folded:a,total:c[c.length-1],y:d=>Br(l,d,c),address:d=>Br(c,d,l)}}var Yn=new WeakMap;function bu(e,t){let n=Yn.get(
e)?.get(t.row);if(n)return n;let{spans:o,first:s,last:r,covered:a}=e,i=Float64Array.from(a,d=>d?gu:t.gap),c=[...o.keys()].sort((d,u)=>r[d]-s[d]-(r[u]-s[u])||d-u);
for(let d of c){let u=Math.log2(Math.max((o[d].end-o[d].start)/65536,1)),p=t.row+Math.min(t.more,u*du),h=0;for(let m=s[d];m<r[d];m+=1)h+=i[m];h<p&&Fr(i,s[d],r[d],
p-h)}let l=Yn.get(e)??new Map;return Yn.set(e,l.set(t.row,i)),i}function Fr(e,t,n,o){for(let s=t;s<n;s+=1)e[s]+=o/(n-t)}function yu({borders:e,covered:t},n,{folded:o,
soft:s},[r,a],i){if(a<=e[0]||r>=e[e.length-1])return;let c=_t(e,r),l=_t(e,a-1)+1;if(l-c>wu||o.subarray(c,l).some(p=>p>=0))return;let d=t.subarray(c,l).some(Boolean)?
i.place:i.look,u=0;for(let p=c;p<l;p+=1)u+=n[p],s[p]&&(s[p]=2);u<d&&Fr(n,c,l,d-u)}function Vn(e,t,n,o){if(n<=0)return;let s=0,r=0;if(e.forEach((i,c)=>{s+=i,t(c)&&
(r+=i)}),s>=n||!r)return;let a=Math.min(o,1+(n-s)/r);e.forEach((i,c)=>{t(c)&&(e[c]=i*a)})}function Br(e,t,n){let o=_t(e,t),s=(t-e[o])/(e[o+1]-e[o]);return s>0?s>=
1?n[o+1]:n[o]+s*(n[o+1]-n[o]):n[o]}var Hr=4096;function Xr(e){return e.dlls.map((t,n)=>[t.base,t.base+Math.ceil(Math.max(t.size,1)/Hr)*Hr,n,t.kind==="self"])}function ku(e,t){let n=[];for(let o of e){
let s=o.table(),{dlls:r}=o.store.data;o.offset=n.length;for(let a=0;a<s.start.length;a+=1){let i=s.dll[a];n.push({start:s.start[a],end:s.end[a],windows:!!s.windows[a],
stays:!!s.stays[a]&&!(i>=0&&r[i].kind!=="self"),use:s.use[a],title:s.title[a],column:o.index,row:a,dll:i})}}for(let o of t)for(let[s,r,a,i]of Xr(o.data))i||n.push(
{start:s,end:r,stays:!1,column:-1,row:-1,dll:a});return n}function xu(e){let{changes:t,tables:n}=e,o=[],s={};et(e,"focus",(l,d,u,p,h)=>{d in s||(s[d]=h),o.push(
[l,d,p])});let r={start:n.focus.start[0],end:n.focus.end[0],...s},a=null,i=[],c=0;for(let l=0;l<t.length;l+=1){for(;c<o.length&&o[c][0]===l;c+=1)r[o[c][1]]=o[c][2];
let{start:d,end:u}=r;(a?.[0]!==d||a?.[1]!==u)&&d!==null&&u!==null&&(a=[d,u]),i.push(a)}return i}function qr(e,t){let n=ku(e,t);return{spans:n,ground:Rr(n),subjects:new Map(
t.map(o=>[o,xu(o.data)])),order:e.map(o=>o.store.order(o.who))}}function Ur(e,t){let n=[...new Set(e.columns.map(m=>m.store))],o=qr(e.columns,n),s=[],r=[],a="",
i="auto",c=new Set,l=[],d={key:"",folds:[],closed:[]},u=vu(),p=m=>[...c].some(g=>m.start<=g&&g<m.end);function h(){let m=Su(e,o.spans,t.data),g=m.join();if(g===
a&&s.length)return;a=g;let w=new Set(m.map(b=>o.spans[b]));s=_r(o.ground,b=>b.stays&&!w.has(b))}return e.focus=()=>$u(n),e.places=()=>l,h(),{refold:h,renew(){o=
qr(e.columns,n),s=[],h()},ground:()=>o.ground,folds:()=>s,unfolded:()=>!r.length,unfold(m){i=m?"open":"closed",c.clear()},open:m=>c.add(m),lay(m,g){let{ground:w}=o,
b=JSON.stringify([i,m,g.row,[...c]]);return(d.key!==b||d.folds!==s)&&(r=i==="open"?[]:s.filter(y=>!p(y)),i==="auto"&&(r=Mu(w,r,m,g)),d={key:b,folds:s,closed:r},
l=Ou(n,r)),u(w,{folds:r,focus:e.focus(),height:m,sizes:g})},subject:()=>e.subject?.()??o.subjects.get(n[0])?.[n[0].step]??null,rowsOf:m=>({column:m.index,table:m.
table(),order:o.order[m.index],offset:m.offset})}}function vu(){let e="",t=null;return(n,o)=>{let s=JSON.stringify([o.focus,o.height,o.sizes]);return t&&t.ground===
n&&t.folds===o.folds&&e===s||(e=s,t=Jn(n,o)),t}}function Su(e,t,n){let{occupant:o}=n?.verdict??{},s=Qn(n).toLowerCase(),r=new Set([...e.picked(),...e.found()].map(
([a,i])=>e.columns[a].offset+i));return t.flatMap((a,i)=>{let c=s&&a.use==="image"&&(a.title??"").toLowerCase()===s,l=o&&a.start<o.end&&o.start<a.end;return r.has(
i)||c||l?[i]:[]})}function $u(e){return e.flatMap(t=>{let{start:n,end:o}=t.tables.focus;return n[0]===null?[]:[[n[0],o[0]]]})}function Ou(e,t){let n=new Map;for(let[
o,s]of e.flatMap(r=>Xr(r.data)))t.some(r=>r.start<=o&&s<=r.end)||n.set(`${o}-${s}`,[o,s]);return[...n.values()]}function Qn(e){let t=e?.verdict?.occupant?.suspect;
return typeof t=="string"?t:""}function Mu(e,t,n,o){let s=a=>Jn(e,{folds:a,focus:[],height:0,sizes:o}).total+o.place,r=t;for(let a of[...t].sort((i,c)=>i.spans.
length-c.spans.length||i.start-c.start)){let i=r.filter(c=>c!==a);if(s(i)>n)break;r=i}return r}var Vr=10,Eu=5,Jr=16,Zn=20,Gr=5,qe=["left","right","top","bottom"],Au=["name","where","size","state","kind","protect","base","source"];function eo(e,t){if(t.thin||
t.look==="many")return"thin";let n=e.columns[t.column].table().use[t.first];return Qr(e,t)&&n==="reservation"?"kept-in-way":t.look}function Qr(e,{column:t,first:n,
look:o}){let{use:s,base:r}=e.columns[t].table();return o==="in-way"||s[n]==="reservation"&&e.kept(t,r[n])}var Xe=e=>Object.fromEntries(e.map(t=>[t,[]]));function Ue(e,t){
for(let n of Object.keys(e))e[n].push(t[n]??"")}function Zr(e){let t=[...e.looks,"thin"],n=new Map(t.map(a=>[a,Xe([...qe,...Au,"row","dash",...a==="thin"?["fill"]:
[]])])),o=Xe(qe),s=e.theme(),r=Qn(e.ui.data);for(let a of e.boxes){let i=e.columns[a.column],[c,l]=e.edges(a.column),d=s.looks[a.look]??s.looks.foreign,{top:u,bottom:p}=a,
h={left:c,right:l,top:u,bottom:p,...Ps(i,a,e.ui.origin),row:a.row<0?"":`${i.index}:${a.row}`,dash:a.assumed?"4 3":"solid",fill:d.fill};Ue(n.get(eo(e,a)),h),a.row>=
0&&i.table().dll[a.row]>=0&&a.look==="image"&&Ue(o,{left:c,right:c+Eu,top:u,bottom:p}),a.row>=0&&Lu(e,a,r)}for(let[a,i]of n)e.give(a,i);e.give("edges",o),_u(e)}
function Lu(e,t,n){let{column:o,row:s,top:r,bottom:a}=t,i=e.columns[o],c=Jr*e.type/12,l=ta(e,r,a);if(l.height<c-2)return;let d=i.table(),u=e.focus().some(([S,L])=>d.
start[s]<L&&S<d.end[s]),p=As(i,s,{about:u,suspect:n,by:d.use[s]==="injected"?n:"",inWay:Qr(e,t)}),h=p.slice(0,Math.max(1,Math.floor(l.height/c))),m=Pu(i,s),[g,w]=e.
edges(o),b=g+Vr;m!==null&&l.height>=c+4&&(Cu(e,b+Zn/2,l.middle,String(m),d.look[s]),b+=Zn+8);let y=e.theme(),v=(y.looks[d.look[s]]??y.looks.foreign).hatch!==" ",
x=p.length>1&&h.length===1;h.forEach((S,L)=>{let{strong:_,soft:Qe,alarm:Ze}=S,Le=x&&Ze?{...S,text:`${S.text}: ${p[1].text}`}:S,re=ea(e,Le,w-b-4),yc=l.middle+(L-
(h.length-1)/2)*c;e.write({x:b,y:e.layoutY(yc),text:re,strong:_,soft:Qe,halo:v,colour:Ze?y.failure:Tu(e,d,s)})})}function ea(e,{text:t,shorter:n=[],strong:o},s){
let r=i=>e.widthOf(i,!1,o),a=[t,...n].find(i=>r(i)<=s)??n.at(-1)??t;return ve(a,s,r)}function Tu(e,t,n){return e.ui.root.dataset.theme==="dark"&&t.look[n]==="im\
age"?"#ffffff":void 0}function ta(e,t,n){let o=Math.max(e.screen(t),0),s=Math.min(e.screen(n),e.height);return{height:s-o,middle:(o+s)/2}}function Cu(e,t,n,o,s){
let r=e.theme(),a=(r.looks[s]??r.looks.foreign).line;e.circles.push({x:t,y:e.layoutY(n),size:Zn,colour:a}),e.write({x:t,y:e.layoutY(n),text:o,align:"center",strong:!0})}
function Pu(e,t){let n=e.table(),{frames:o}=e.store.tables;if(e.who!=="child"||!o)return null;let s=o.shown.filter(Boolean).length;if(n.use[t]==="block"){let r=o.
block.slice(0,s).indexOf(n.start[t]);return r<0?null:r}return n.use[t]!=="interim"||!s?null:n.dll[t]>=0&&e.store.data.dlls[n.dll[t]].name===o.current[s-1]?s-1:null}
function _u(e){let t=Jr*e.type/12;for(let n of e.needed){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,a=e.boxes.filter(i=>i.column===n);for(let[
i,c,l]of zt(e,o)){let d=a.filter(g=>g.top<c&&i<g.bottom),u=e.edges(n)[0]+Vr,p=(g,w,b)=>{let y=ta(e,g,w);if(y.height<t)return;let v=ea(e,b,e.edges(n)[1]-u-4);e.write(
{x:u,y:e.layoutY(y.middle),text:v,soft:d.length>0})},{base:h}=o.store.data.dlls[l];if(!d.length){p(i,c,Ls(s[l],r[l]>0&&r[l]!==h,e.freed(n,h)));continue}let m=i;
for(let g of[...d,{top:c,bottom:c}])g.top>m&&p(m,g.top,Ts(e.layout.address(g.top)-e.layout.address(m))),m=Math.max(m,g.bottom)}}}function zt(e,t){let n=Kr.get(e.
view)??new Map;return Kr.set(e.view,n),n.has(t.index)||n.set(t.index,zu(e,t)),n.get(t.index)}var Kr=new WeakMap;function zu(e,t){let{layout:n,view:o,height:s}=e,
r=new Set(e.places().map(([a])=>a));return t.store.data.dlls.map((a,i)=>[n.y(a.base),n.y(a.base+Math.ceil(Math.max(a.size,1)/4096)*4096),i,a.base]).filter(([a,i,
,c])=>r.has(c)&&i>o.top&&a<o.top+s/o.zoom).sort((a,i)=>a[0]-i[0])}function na(e){let{layout:t,view:n}=e,o=Xe(qe);for(let r of e.focus()){let[a,i]=r.map(t.y);Ue(
o,{left:2,right:e.width-3,top:a-2/n.zoom,bottom:Math.max(i,a+2/n.zoom)+2/n.zoom})}e.give("focus",o);let s=Xe(qe);for(let r of e.needed){let[a,i]=e.edges(r);for(let[
c,l]of zt(e,e.columns[r]))(l-c)*n.zoom>=8&&Ue(s,{left:a-Gr,right:i+Gr,top:c-1/n.zoom,bottom:l+1/n.zoom})}e.give("targets",s),Yr(e,"picked",e.picked(),2),Yr(e,"f\
ound",e.found(),4)}function Yr(e,t,n,o){let s=Xe(qe);for(let[r,a]of n){let i=e.columns[r].table(),[c,l]=e.edges(r);Ue(s,{left:c-o,right:l+o,top:e.layout.y(i.start[a]),
bottom:e.layout.y(i.end[a])})}e.give(t,s)}function Nt(e,t){let{figure:n}=e;n.setv({background_fill_color:t.paper,border_fill_color:t.paper});let o={...t.looks.reservation,
line:t.looks["in-way"].line},s={focus:t.focus_fill,edges:t.looks.image.line,circles:t.paper},r={focus:t.focus_line,targets:t.ink,found:t.decision,picked:t.accent,
axis:t.edge,"axis fold":t.edge};for(let{name:a,glyph:i}of n.renderers){let c=a==="kept-in-way"?o:t.looks[a];c&&j(i,{fill_color:c.fill,line_color:c.line,hatch_color:c.
line}),a in r&&j(i,{line_color:r[a]}),a in s&&j(i,{fill_color:s[a]}),a.startsWith("halo ")&&j(i,{text_outline_color:t.paper})}}function oa(e){for(let{name:t,glyph:n}of e.
figure.renderers)/^(halo|text) /.test(t)&&j(n,{text_font_size:`${e.type}px`})}var ra={image:"DLL of the list",foreign:"other image",reservation:"kept for a DLL",block:"block, with its retry",interim:"on trial",injected:"not Cygwin's","in-\
way":"in the way","kept-in-way":"kept, and in the way",heap:"heap",stack:"stack",shared:"shared",system:"system",file:"file",unknown:"private"},Nu=Object.keys(ra);
function aa(e){let t=f("ul",{class:"fv-map-legend","aria-label":"What is in the map"}),n="",o=ee(()=>{t.scrollHeight>t.clientHeight+1?t.tabIndex=0:t.removeAttribute(
"tabindex")});return new ResizeObserver(o).observe(t),{element:t,draw(){let s=Iu(e),r=e.needed.length>0&&e.places().length>0,a=JSON.stringify([s,r,e.free]);a!==
n&&(n=a,t.replaceChildren(...s.map(i=>f("li",{},Du(e,i),Ru(e,i))),...r?[sa("place","needed place")]:[],...e.free?[sa("gap","gap, squashed")]:[]),o())}}}function sa(e,t){
return f("li",{},f("span",{class:`fv-mark-${e}`,"aria-hidden":"true"}),t)}function Iu(e){let t=new Set(e.boxes.map(n=>n.thin?n.look:eo(e,n)));return Nu.filter(n=>t.
has(n))}function Ru(e,t){return t!=="image"||!e.ui.data?.still?ra[t]??t:e.columns.some(n=>n.table().look.includes("foreign"))?"Cygwin's image":"image"}function Du(e,t){
let{looks:n}=e.ui.themes.light,o=t==="kept-in-way"?Te("kept-in-way",n.reservation.hatch):Te(t,n[t]?.hatch);return t==="image"&&!e.ui.data?.still&&o.classList.add(
"fv-swatch-list"),o}var ju=14,Bu="show every region, or fold again what no step touches (u)";function It(e){e.append(f("footer",{class:"fv-map-under"},f("div",{class:"fv-map-said"})))}
function ia(e,{shape:t,unfold:n}){let o=aa(e),s=f("p",{class:"fv-picked-said",role:"status"}),r=k("unfold","Unfold",Bu,()=>n()),a=f("div",{class:"fv-map-said"},
s,o.element),i=f("div",{class:"fv-map-thumb","aria-hidden":"true"}),c=e.columns.map(Wu),l=e.body.querySelector(".fv-map-under")??f("footer",{class:"fv-map-under"});
return l.replaceChildren(a,r),e.body.append(l,i,...c),{draw(){Fu(e,c),Hu(e,i);let d=_s(qu(e));s.textContent!==d&&(s.textContent=d),s.hidden=!d,o.draw(),r.hidden=
!t.folds().length,r.textContent=t.unfolded()?"Fold":"Unfold"}}}function Wu({title:e,note:t}){return f("span",{class:"fv-head"},f("b",{},e),...t?[" ",f("span",{},
t)]:[])}function ca(e){let t=e.columns.slice(1).map((n,o)=>e.edges(o+1)[0]-e.edges(o)[1]);return Math.min(ju,...t.map(n=>n/2))}function la(e){let t=ca(e);return e.
columns.map((n,o)=>e.edges(o)[1]-e.edges(o)[0]+2*t)}function fa(e){let t=la(e),n=o=>e.columns.every(({title:s},r)=>!s.includes(" ")||e.widthOf(o(s),!1,!0)<=t[r]);
return n(o=>o)?"line":n(da)?"low":"tight"}var da=e=>e.replace(/[A-Z]{2,}/g,t=>t.slice(0,1)+t.slice(1).toLowerCase());function Fu(e,t){let{bbox:n}=e.bokeh.frame,
o=ca(e),s=la(e);e.columns.forEach(({title:r,note:a,short:i="(assumed)"},c)=>{let[l,d]=e.edges(c),u=t[c].querySelector("span"),p=g=>e.widthOf(`${r} ${g}`,!1,!0)<=
s[c],h=a?[a,i].find(p):"";u&&(u.textContent=h??""),t[c].style.left=`${n.left+l-o}px`,t[c].style.width=`${d-l+2*o}px`,t[c].classList.toggle("fv-tight",e.headings===
"tight");let m=t[c].querySelector("b");m.textContent=e.headings==="line"?r:da(r)})}function Hu(e,t){let{view:n,height:o,layout:s}=e,r=o/n.zoom,a=s.total>r+1;t.hidden=
!a,e.body.dataset.scrolls=String(a);let{top:i}=e.bokeh.frame.bbox;t.style.top=`${i+Math.max(n.top,0)/s.total*o}px`,t.style.height=`${Math.max(Math.min(r/s.total,
1)*o,16)}px`}function qu(e){let t=new Map;for(let[n,o]of e.picked()){let{start:s,end:r,title:a,use:i,windows:c}=e.columns[n].table(),l=c[o]?"Windows DLLs":i[o]===
"image"?"images":i[o]==="unknown"?"private":i[o];t.set(`${s[o]}-${r[o]}`,{start:s[o],end:r[o],title:a[o],kind:l})}return[...t.values()]}var Xu=420,Uu=34,ha="▸ ",ua=12;function ma(e,t,n){let o=f("div",{class:"fv-folds"});e.body.append(o);let s=new Map;function r(a){let i=s.get(a.start)??Gu(a,t,
n);return s.set(a.start,i),i}return{draw(){let{left:a,top:i,width:c,height:l}=e.bokeh.frame.bbox;ga(o,{left:a,top:i,width:c,height:l});let d=e.layout.folds.filter(
({first:p,last:h})=>{let{tops:m}=e.layout;return e.screen(m[h])>0&&e.screen(m[p])<e.height}),u=new Set(d.map(p=>p.start));for(let[p,{button:h}]of s)u.has(p)||(h.
remove(),s.delete(p));d.forEach((p,h)=>{let m=r(p);Ku(e,p,m),o.children[h]!==m.button&&o.insertBefore(m.button,o.children[h]??null)})}}}function Gu(e,t,n){let o=f(
"span",{class:"fv-fold-text"}),s=f("span",{class:"fv-fold-state"}),r={type:"button",class:"fv-fold-row",data:{fold:e.start}},a=f("span",{"aria-hidden":"true"},ha),
i=f("button",{...r,onclick:()=>t(e.start)},a,o,s);return i.addEventListener("focus",()=>{i.matches(":focus-visible")&&n([e.start,e.end])}),{button:i,text:o,state:s,
said:"",of:"",seen:null}}var pa=new WeakMap;function ga(e,t){let n=Object.entries(t).map(([o,s])=>[o,`${s}px`]);pa.get(e)!==n.join()&&(pa.set(e,n.join()),Object.
assign(e.style,Object.fromEntries(n)))}function Ku(e,t,n){let o=`${e.version}/${t.end}/${t.spans.length}/${e.width}`;n.of!==o&&Object.assign(n,{of:o,seen:Yu(e,t)});
let{seen:s}=n,{tops:r}=e.layout,a=e.screen(r[t.first]),i=(r[t.last]-r[t.first])*e.view.zoom,[c]=e.edges(s.first),[,l]=e.edges(s.last),d=Math.min(2,i/8),[u,p]=[a+
d,i-2*d];ga(n.button,{left:c,top:u,width:l-c,height:p}),n.button.hidden=i<10||!s.regions.length;let h=JSON.stringify([s.title,s.state,s.names,l-c,e.type]);if(n.
said===h)return;n.said=h;let m=e.widthOf(s.state,!1,s.state.startsWith("≠")),g=l-c-Uu-e.widthOf(ha)-m;n.text.textContent=ve(s.title,g,e.widthOf),n.state.textContent=
s.state,n.button.title=`${s.names}
click to open`,n.button.dataset.state=s.state}function Yu(e,t){let n=e.columns.map(()=>[]),o=!1;for(let u of t.spans){let p=e.layout.ground.spans[u];if(p.column<
0)continue;let h=e.columns[p.column].table();h.shown[p.row]&&(n[p.column].push(p),o||=h.source[p.row]==="assumed")}let s=n.flatMap((u,p)=>u.length?[p]:[]),r=u=>`${u.
start}-${u.end}-${u.use}`,a=s.map(u=>new Set(n[u].map(r))),c=[...new Set(a.flatMap(u=>[...u]))].filter(u=>a.some(p=>!p.has(u))).length,l=n.flat(),d=[...new Set(
l.map(u=>u.title))];return{regions:l,first:Math.min(...s,e.columns.length-1),last:Math.max(...s,0),title:Nr(l),state:Cs({columns:s.length,differ:c,assumed:o,narrow:e.
width<Xu}),names:[...d.slice(0,ua),...d.length>ua?["…"]:[]].join(", ")}}function Vu(e){return e.composedPath().some(t=>t instanceof Element&&t.matches(".bk-Toolbar, button, a"))}function Rt(e,t,n){let o=null;e.addEventListener("poin\
terdown",s=>{let{pointerId:r,clientX:a,clientY:i}=s;o=s.isPrimary&&s.button===0&&!Vu(s)?{id:r,x:a,y:i}:null}),e.addEventListener("pointercancel",()=>{o=null}),e.
addEventListener("pointerup",s=>{if(!o||o.id!==s.pointerId)return;let{x:r,y:a}=o;if(o=null,Math.hypot(s.clientX-r,s.clientY-a)>5)return;let{left:i,top:c}=t.el.getBoundingClientRect(),
l=s.clientX-i,d=s.clientY-c;t.frame.bbox.contains(l,d)&&n(l,d,s)})}var Ju=new Set(["in-way","injected","block"]);function ba(e,t,n,o){let{column:s,table:r,order:a,offset:i}=e,{tops:c,folded:l,ground:d}=t,u=n.top,p=n.top+o/n.zoom,
h=Qu(s,r,n.zoom);for(let m of a){if(!r.shown[m])continue;let g=d.first[i+m],w=d.last[i+m],b=c[g],y=c[w];y<u||b>p||l[g]>=0&&l[g]===l[w-1]||h.take(m,b,y)}return h.
finish()}var to=(e,t)=>`${e.look[t]}${e.source[t]==="assumed"?"?":""}`,wa=(e,t)=>e.dll[t]>=0?to(e,t):"many";function Qu(e,t,n){let o=[],s=null;function r(c,l){let d=(c.
bottom-c.top)*n<7;o.push({column:e,...c,look:l.replace("?",""),assumed:l.endsWith("?"),thin:d})}function a(){if(!s)return;let{top:c,bottom:l,row:d,kin:u,count:p,
looks:h}=s,m={row:p>1?-1:d,first:d,count:p,top:c,bottom:l};r(m,u==="many"?ep(h):u),s=null}function i(c,l,d){if((d-l)*n>=1.3||Ju.has(t.look[c])){a();let p={row:c,
first:c,count:1,top:l,bottom:Math.max(d,l+1/n)};r(p,to(t,c));return}(!s||!Zu(s,wa(t,c),l,d,n))&&(a(),s={top:l,bottom:d,row:c,kin:wa(t,c),count:0,looks:new Map});
let u=to(t,c);s.bottom=Math.max(s.bottom,d),s.count+=1,s.looks.set(u,(s.looks.get(u)??0)+d-l)}return{take:i,finish(){return a(),o}}}function Zu(e,t,n,o,s){return e.
kin!==t||(n-e.bottom)*s>=1.3?!1:t!=="many"||(o-e.top)*s<4}function ep(e){let t=[...e.values()].reduce((s,r)=>s+r,0),[n,o]=[...e].reduce((s,r)=>r[1]>s[1]?r:s);return 2*
o>t?n:"many"}function ya(e,t,n){let o=null;for(let s of e)s.column!==t||n<s.top||n>s.bottom||(!o||s.bottom-s.top<o.bottom-o.top)&&(o=s);return o}function Dt(e){let t=[];for(let n of[...e].sort((o,s)=>o.rank-s.rank||o.y-s.y)){let o=tp(t,n.y),s=t[o-1],r=t[o];s&&ka(s,n)||r&&ka(n,r)||t.splice(o,0,n)}return t}
function ka(e,t){return t.y-e.y<(e.height+t.height)/2-1e-6}function tp(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].y<=t?n=s+1:o=s}return n}function xa(e){let t=new Map;return e.use.forEach((n,o)=>{let s=e.name[o].toLowerCase();n==="image"&&s&&!t.has(s)&&t.set(s,o)}),t}function np(e,t){let n=xa(t);return[
...xa(e)].flatMap(([o,s])=>{let r=n.get(o);if(r===void 0)return[];let a=e.base[s]===t.base[r];return[{parent:s,child:r,standing:a?"same place":"elsewhere"}]})}function Sa(e,[
t,n]){let[o,s]=[e.columns[t].table(),e.columns[n].table()],r=e.view.top+e.height/e.view.zoom;return np(o,s).flatMap(a=>{let i=[va(e,t,a.parent),va(e,n,a.child)];
if(i.some(d=>d.folded))return[];let c=Math.min(...i.map(d=>d.top));return Math.max(...i.map(d=>d.bottom))<e.view.top||c>r?[]:[{...a,y0:(i[0].top+i[0].bottom)/2,
y1:(i[1].top+i[1].bottom)/2,high:i[0].bottom-i[0].top,row:`${t}:${a.parent}`,name:o.title[a.parent],wanted:O(o.base[a.parent]),got:O(s.base[a.child])}]})}function va({
layout:e,columns:t},n,o){let s=t[n].offset+o,[r,a]=[e.ground.first[s],e.ground.last[s]];return{top:e.tops[r],bottom:e.tops[a],folded:e.folded[r]>=0}}var op=20,oo=18,$a=3,Oa=["x0","y0","x1","y1"],Ma=["colour","dash","row","name","standing","wanted","got"],no=e=>Object.fromEntries(e.map(t=>[t,[]]));function Ea(e,t){
for(let n of Object.keys(e))e[n].push(t[n])}function Aa(e){let t=no([...Oa,...Ma]),n=no([...Oa,"xs",...Ma]);e.linked=[];for(let s of e.links)for(let r of e.captured?
rp(e,s):sp(e,s))Ea(r.y0===r.y1?t:n,r),e.linked.push(r),r.sign&&ap(e,r);ip(e),e.give("links",t),e.give("curves",n);let o=no(["x","y","size","colour"]);for(let s of e.
circles)Ea(o,s);e.circles=[],e.give("circles",o)}function sp(e,[t,n]){let o=e.columns[n],{standing:s,base:r}=o.store.tables.places,{dlls:a}=o.store.data,{links:i}=e.
theme(),c=e.edges(t)[1],l=e.edges(n)[0]-5,d=new Set,u=[];for(let[p,h,m]of zt(e,o)){let g=(h-p)*e.view.zoom<$a,w=`${s[m]}/${Math.floor(p*e.view.zoom/$a)}`;if(g&&
d.has(w))continue;d.add(w);let b=(p+h)/2,y=r[m]>0&&r[m]!==a[m].base&&s[m]!=="blocked",v=Math.max(a[m].size,1),x=y?(e.layout.y(r[m])+e.layout.y(r[m]+v))/2:b,S=i[s[m]];
u.push({x0:c,y0:b,x1:l,y1:x,xs:(c+l)/2,colour:S.colour,dash:S.dash,row:`dll:${m}`,dll:m,column:n,name:a[m].name,standing:s[m],wanted:O(a[m].base),got:r[m]?O(r[m]):
"–",sign:(h-p)*e.view.zoom>=oo?S.sign:""})}return u}function rp(e,[t,n]){let{links:o}=e.theme(),[s,r]=[e.edges(t)[1],e.edges(n)[0]];return Sa(e,[t,n]).map(a=>{
let{colour:i,dash:c,sign:l}=o[a.standing],d=a.high*e.view.zoom>=oo;return{...a,x0:s,x1:r,xs:(s+r)/2,colour:i,dash:c,dll:-1,column:t,sign:d?l:""}})}function ap(e,{
xs:t,y0:n,y1:o,colour:s,sign:r}){let a=(n+o)/2;e.circles.push({x:t,y:a,size:op*e.type/12,colour:s}),e.write({x:t,y:a,text:r,align:"center",strong:!0,colour:s})}
function ip(e){for(let[t,n]of e.equals){let o=(e.edges(t)[1]+e.edges(n)[0])/2,s=new Map;for(let a of e.boxes){if(a.column!==t&&a.column!==n)continue;let i=e.columns[a.
column].table(),c=`${a.bottom}/${a.look}/${a.row<0?a.count:i.title[a.row]}`,l=s.get(a.top)??{y:(a.top+a.bottom)/2,high:0,said:[]};l.said.push(`${a.column}`,c),l.
high=Math.max(l.high,(a.bottom-a.top)*e.view.zoom),s.set(a.top,l)}let r=[...s.values()].flatMap(({y:a,high:i,said:c})=>{if(i<oo-4)return[];let l=c.length===4&&c[1]===
c[3];return[{y:a*e.view.zoom,height:e.type,rank:Number(l),at:a}]});for(let{at:a,rank:i}of Dt(r))e.write({x:o,y:a,text:i?"=":"≠",align:"center",strong:!0})}}function La(e,t,n,o){
let s=null,r=o;for(let a of e.linked){if(t<a.x0-o||t>a.x1+o)continue;let[i,c]=[e.screen(a.y0),e.screen(a.y1)],l=Math.min(Math.max((t-a.x0)/(a.x1-a.x0),0),1),d=i+
(c-i)*l*l*(3-2*l),u=Math.abs(n-d);u>r||(r=u,s=a)}return s}function cp(e,t){return Math.min(1,(e-8)/Math.max(t,1))}function Se({top:e,zoom:t},n,o){let s=Math.min(Math.max(t,cp(n,o)),40),r=-4/s,a=Math.max(o+4/s-n/s,r);return{
top:Math.min(Math.max(e,r),a),zoom:s}}function jt(e,t,n,[o,s]){let r=t/e.zoom,a=Math.min(64/e.zoom,Math.max((r-(s-o))/2,0)),{top:i}=e;return i=Math.max(i,s+a-r),
i=Math.min(i,o-a),Se({top:i,zoom:e.zoom},t,n)}function Bt(e,t,n,o,s){let{zoom:r}=Se({top:0,zoom:e.zoom*t},o,s);return Se({top:n-(n-e.top)*e.zoom/r,zoom:r},o,s)}var lp=5,fp=10,dp=1.0015;function Ta(e,t){e.body.addEventListener("wheel",n=>up(e,t.move,n),{passive:!1}),Rt(e.body,e.bokeh,(n,o,s)=>pp(e,t.select,n,o,s)),hp(e,
t)}function up(e,t,n){let{view:o,height:s,layout:r}=e,a=(n.deltaY||n.deltaX)*(n.deltaMode===1?16:n.deltaMode===2?s:1);if(n.shiftKey||n.ctrlKey){let c=n.clientY-
e.bokeh.el.getBoundingClientRect().top;t(Bt(o,dp**-a,e.bokeh.frame.y_scale.invert(c),s,r.total)),n.preventDefault();return}let i=o.top;t({top:o.top+a/o.zoom,zoom:o.
zoom}),e.view.top!==i&&n.preventDefault()}function pp(e,t,n,o,s){let{ui:r,bokeh:a}=e,i=!!(s?.shiftKey||s?.ctrlKey||s?.metaKey),c=a.frame.x_scale.invert(n),l=a.frame.
y_scale.invert(o),d=e.columns.findIndex((h,m)=>e.edges(m)[0]<=c&&c<=e.edges(m)[1]),u=d<0?null:ya(e.boxes,d,l);if(u&&u.row>=0){t?t(d,u.row,{add:i}):r.selectRow(e.
columns[d].who,u.row,i);return}let p=u?null:La(e,c,e.screen(l),fp);if(p){if(e.captured){r.selectRow(e.columns[p.column].who,Number(p.row.split(":")[1]),i);return}
t?t(p.column,-1,{add:i,dll:p.dll}):r.select({dll:p.dll},i)}}function hp(e,{move:t,area:n}){let o=null,s=document.createElement("div");s.className="fv-area",s.hidden=
!0,e.body.append(s);let{body:r}=e;r.addEventListener("pointerdown",i=>{let c=i.target;!i.isPrimary||i.button!==0||c.closest?.("button, a, input, .fv-map-under")||
(o={id:i.pointerId,x:i.clientX,y:i.clientY,top:e.view.top,alt:i.altKey,moved:!1})}),r.addEventListener("pointermove",i=>{if(o?.id!==i.pointerId)return;let c=Math.
hypot(i.clientX-o.x,i.clientY-o.y)>lp;!o.moved&&c&&r.setPointerCapture?.(i.pointerId),o.moved||=c,o.moved&&(o.alt?mp(r,s,o,i):t({top:o.top-(i.clientY-o.y)/e.view.
zoom,zoom:e.view.zoom}))});let a=i=>{if(o?.id!==i.pointerId)return;let{moved:c,alt:l,x:d,y:u}=o;o=null,s.hidden=!0,c&&l&&i.type==="pointerup"&&n(gp(e,{x:d,y:u},
{x:i.clientX,y:i.clientY}))};r.addEventListener("pointerup",a),r.addEventListener("pointercancel",a)}function mp(e,t,n,o){let{left:s,top:r}=e.getBoundingClientRect();
t.hidden=!1,Object.assign(t.style,{left:`${Math.min(n.x,o.clientX)-s}px`,top:`${Math.min(n.y,o.clientY)-r}px`,width:`${Math.abs(n.x-o.clientX)}px`,height:`${Math.
abs(n.y-o.clientY)}px`})}function gp(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),{x_scale:r,y_scale:a}=e.bokeh.frame,[i,c]=[t.x,n.x].map(u=>r.invert(
u-o)).sort((u,p)=>u-p),[l,d]=[t.y,n.y].map(u=>a.invert(u-s)).sort((u,p)=>u-p);return e.boxes.filter(u=>{let[p,h]=e.edges(u.column);return u.row>=0&&p<c&&i<h&&u.
top<d&&l<u.bottom}).map(u=>[u.column,u.row])}var wp=16,Pa=5,Wt=5;function _a(e,t){let{layout:n}=e,o=t.map(a=>({top:a.top,bottom:a.bottom,fold:!1}));for(let[a,i]of e.places())o.push({top:n.y(a),bottom:n.y(i),
fold:!1});for(let a of n.folds)o.push({top:n.tops[a.first],bottom:n.tops[a.last],fold:!0});o.sort((a,i)=>a.top-i.top||a.bottom-i.bottom);let s=[],r=0;for(let{top:a,
bottom:i,fold:c}of o){if(i<=r)continue;let l=Math.max(a,r);l-r>.01&&s.push({kind:"free",top:r,bottom:l}),s.push({kind:c?"fold":"taken",top:l,bottom:i}),r=i}return s}
function za(e,t,n){let{layout:o,type:s}=e,r=wp*s/12,a=new Map,i=(p,h,m,g)=>{let w=e.screen(h)+Math.min(m*e.view.zoom,1.25*r)/2,b=a.get(p);(!b||g<b.rank)&&a.set(
p,{y:w,height:r,rank:g,address:p,at:h,text:""})},[c,l]=e.focus()[0]??[-1,-1];for(let p of t){let{start:h,end:m,dll:g}=e.columns[p.column].table(),w=h[p.first]<l&&
c<m[p.first];i(h[p.first],p.top,p.bottom-p.top,w?0:g[p.first]>=0?1:3),w&&m[p.first]<l&&i(m[p.first],p.bottom,r,1)}for(let[p,h]of e.places()){let m=p<l&&c<h;i(p,
o.y(p),o.y(h)-o.y(p),m?0:1)}for(let{first:p,last:h,start:m}of o.folds)i(m,o.tops[p],o.tops[h]-o.tops[p],2);let d=n.at(-1);if(d?.kind==="taken"){let p=o.address(
d.bottom),h=e.screen(d.bottom)-r/2;a.set(p,{y:h,height:r,rank:3,address:p,at:d.bottom,text:""})}let u=[...a.values()];for(let{kind:p,top:h,bottom:m}of n){if(p!==
"free"||(m-h)*e.view.zoom<r)continue;let g=o.address(m)-o.address(h),w=`${E(g)}${e.complete?" free":" gap"}`,b=(e.screen(h)+e.screen(m))/2;u.push({y:b,height:r,
rank:4,address:-1,at:h,text:w})}return Dt(u.filter(p=>p.y>-r&&p.y<e.height+r))}function Na(e,t,n){let o=e.axis,{zoom:s}=e.view,r=Ca(),a=Ca();for(let{kind:i,top:c,
bottom:l}of t){if(e.screen(l)<0||e.screen(c)>e.height)continue;let d=i==="free"&&(l-c)*s>3*Wt,u=(c+l)/2,p=Wt*.4/s;if(i==="fold")$e(a,o,c,o,l);else if(!d)$e(r,o,
c,o,l);else{$e(r,o,c,o,u-p),$e(r,o,u+p,o,l);for(let h of[-p,p])$e(r,o-Wt,u+h+p,o+Wt,u+h-p)}}for(let{address:i,at:c}of n)i>=0&&$e(r,o-Pa,c,o,c);return{solid:r,dotted:a}}
var Ca=()=>({x0:[],y0:[],x1:[],y1:[]});function $e(e,t,n,o,s){e.x0.push(t),e.y0.push(n),e.x1.push(o),e.y1.push(s)}function Ia(e,t){let n=e.axis-2*Pa;for(let{y:o,
address:s,text:r}of t){let a=e.layoutY(o);if(s<0){e.write({x:n,y:a,text:r,align:"right",soft:!0});continue}let i=Lt(s),c=i.length>1&&i.at(-1)==="0000"?i.pop():void 0,
l=n;c&&(e.write({x:l,y:a,text:c,align:"right",soft:!0,mono:!0}),l-=e.widthOf(` ${c}`,!0)),e.write({x:l,y:a,text:i.join(" "),align:"right",mono:!0})}}var bp=12,yp=44,kp=16,xp=12,vp={x:NaN,y:NaN,text:"",colour:"#000000"},Sp=["halo normal","halo bold","text normal","text bold","text mono"];function Da(e,t){let n=t.
columns.map((r,a)=>({...r,index:a,offset:0,table:()=>r.store.tables[r.who]})),o=t.links??[[0,1]],s={ui:e,body:t.body,figure:t.figure,bokeh:t.view,columns:n,links:o,
captured:!!t.captured,needed:t.needed??o.map(([,r])=>r),equals:t.equals??[],subject:t.subject,freed:t.freed??(()=>!1),kept:t.kept??(()=>!1),layout:null,view:{top:0,
zoom:1},boxes:[],width:1,height:1,axis:1,type:12,headings:"line",complete:e.data?.complete??!0,circles:[],linked:[],free:!1,version:0,looks:[...Object.keys(e.themes.
light.looks),"kept-in-way"],texts:ja(),mostTexts:new Map,...$p(t.figure),screen:r=>(r-s.view.top)*s.view.zoom,layoutY:r=>r/s.view.zoom+s.view.top,edges:r=>Mp(s,
r),picked:t.picked??(()=>Ra(n,e.pickedRows())),found:t.found??(()=>Ra(n,e.foundRows())),widthOf:(r,a=!1,i=!1)=>a?r.length*s.type*.602:G(r,s.type,i?"bold":"norma\
l"),write:r=>Ep(s,r),theme:()=>e.theme()};return s}function $p(e){let t=new Map(e.renderers.map(o=>[o.name,o.data_source]));for(let o of t.values())o.data={...o.
data};let n=new Map;return{sources:t,give(o,s){let r=Object.values(s).map(a=>a.join("")).join("");n.get(o)!==r&&(n.set(o,r),t.get(o).data=s)}}}function Op({links:e,
equals:t,type:n},o){let s=([r,a])=>r===o-1&&a===o;return e.some(s)?yp:t.some(s)?kp+n:xp}function Mp(e,t){let{columns:n,width:o,axis:s}=e,r=o-s-bp,a=l=>{let[d,u]=[
n[l-1],n[l]];return d&&u?Math.max(Op(e,l)-(u.x0-d.x1)*r,0)/2:0},{x0:i,x1:c}=n[t];return[s+i*r+a(t),s+c*r-a(t+1)]}function Ra(e,t){return t.flatMap(([n,o])=>e.flatMap(
s=>s.who===n?[[s.index,o]]:[]))}function ja(){let e=()=>({x:[],y:[],text:[],colour:[]});return new Map(Sp.map(t=>[t,e()]))}function Ep(e,{x:t,y:n,text:o,align:s="\
left",soft:r,strong:a,mono:i,colour:c,halo:l}){let d=e.theme(),u=s==="right"?1:s==="center"?.5:0,h={x:u?t-u*e.widthOf(o,i,a):t,y:n,text:o,colour:c??(r?d.soft:d.
ink)},m=i?"mono":a?"bold":"normal";for(let g of l?[`halo ${m}`,`text ${m}`]:[`text ${m}`]){let w=e.texts.get(g);for(let[b,y]of Object.entries(h))w[b].push(y)}}function Ba(e){
for(let[t,n]of e.texts){let o=Math.max(n.x.length,e.mostTexts.get(t)??0);for(e.mostTexts.set(t,o);n.x.length<o;)for(let[s,r]of Object.entries(vp))n[s].push(r);e.
give(t,n)}e.texts=ja()}function Wa(e){let t=e.bokeh.canvas_view?.primary?.ctx;if(!t)return;let n=t.strokeText;t.strokeText=(...o)=>{t.lineJoin="round",n.apply(t,
o)}}function Fa(e,t,n){let{left:o,top:s}=e.bokeh.el.getBoundingClientRect(),r=e.bokeh.frame.x_scale.invert(t-o),a=e.bokeh.frame.y_scale.invert(n-s),i=e.columns.
findIndex((c,l)=>{let[d,u]=e.edges(l);return d<=r&&r<=u});return i<0?null:{column:i,who:e.columns[i].who,address:e.layout.address(a),y:a}}var Ap=[...Y,"places","focus","frames"];function qa(e,t,n){let{ui:o,figure:s,bokeh:r}=e,a=[s.properties.inner_height,s.properties.inner_width],i=()=>t.fits()||t.
all();for(let c of a)c.change.connect(i);return{name:"space",view:r,figure:s,map:e,update(c){(!c||Lp(e,c))&&(e.version+=1),!(c&&!Ap.some(l=>c.has(l))&&t.follows())&&
t.all(!0)},pick(){n.refold(),t.all()},resize:i,renew(){e.version+=1,n.renew(),t.all(!0)},restyle(c){Nt(e,c),i()},close(){for(let c of a)c.change.disconnect(i)},
unfold:t.unfold,reset:t.reset,goThere(){let c=o.selectedSpans?.()??[];t.reset(),c.length&&Ha(e,t,c)},at:(c,l)=>Fa(e,c,l),reveal:c=>Ha(e,t,c),...Tp(e,t)}}function Lp({
columns:e},t){return e.some(({who:n,table:o})=>{let{stays:s}=o();return[...t.get(n)??[]].some(r=>s[r])})}function Ha(e,t,n){if(!n.length)return;let o=e.layout.y(
Math.min(...n.map(([r])=>r))),s=e.layout.y(Math.max(...n.map(([,r])=>r)));t.move(jt(e.view,e.height,e.layout.total,[o,s]))}function Tp(e,t){function n(){let{view:o,
height:s,layout:r}=e,a=o.top+s/o.zoom;return o.top<=0&&a>=r.total?null:[r.address(o.top),r.address(a)]}return{range:n,y:o=>e.layout.y(o),address:o=>e.layout.address(
o),top:()=>e.view.top,zoom:()=>e.view.zoom,kept:()=>t.moved()?n():null,show(o){let[s,r]=o.map(e.layout.y);t.move({top:s,zoom:e.height/Math.max(r-s,1)})},zoomBy(o){
let{view:s,height:r,layout:a}=e,i=s.top+r/s.zoom/2;t.move(Bt(s,1/o,i,r,a.total))}}}var Pp=16,_p=1.08,zp=26;function Ft(e,t){let n=Da(e,t),o=Ur(n,e),s=Rp(n,o),r=ma(n,c=>s.open(c),c=>i.reveal([c])),a=ia(n,{shape:o,unfold:c=>s.unfold(c)});s.around=
()=>{r.draw(),a.draw()};let i=qa(n,s,o);return Ta(n,{move:s.move,select:t.select,area:c=>e.selectRows?.(c.map(([l,d])=>[n.columns[l].who,d]))}),Wa(n),Nt(n,e.theme()),
s.all(),i}function Np(e,t){let{figure:n}=e;e.width=Math.max(n.inner_width||500,1),e.height=Math.max(n.inner_height||400,1),e.type=e.ui.type?.label??12;let{borders:o}=t.
ground(),s=e.widthOf(mr(o[o.length-1]),!0);e.axis=Math.ceil(Math.max(s,e.widthOf("1023.9 MiB free")))+Pp,e.headings=fa(e);let r=e.headings==="tight"?2*_p*e.type:
e.type*1.43+6,a=Math.max(zp,Math.ceil(r));n.min_border_top!==a&&n.setv({min_border_top:a})}function Ip(e,t){let{view:n,height:o,width:s,figure:r}=e;r.x_range.setv(
{start:0,end:s}),r.y_range.setv({start:n.top+o/n.zoom,end:n.top}),e.boxes=e.columns.flatMap(l=>ba(t.rowsOf(l),e.layout,n,o));let a=_a(e,e.boxes),i=za(e,e.boxes,
a);e.free=i.some(l=>l.address<0);let c=Na(e,a,i);e.give("axis",c.solid),e.give("axis fold",c.dotted),Zr(e),na(e),Aa(e),Ia(e,i),Ba(e)}function Xa(e){let{figure:t,
ui:n}=e;return[t.inner_width,t.inner_height,n.type?.label,e.theme()]}function Rp(e,t){let n=!1,o;function s(i,c){let l=e.layout,d=c??l?.address(e.view.top)??0,u=l?
e.screen(l.y(d)):0;e.layout=t.lay(e.height-8,Wr(e.type));let{height:p,layout:h}=e,{zoom:m}=e.view,g=n?{top:h.y(d)-u/m,zoom:m}:{top:0,zoom:1};e.view=Se(g,p,h.total);
let w=i||!n?t.subject():null;if(!w)return;let b=w.map(h.y);e.view=jt(e.view,p,h.total,b)}let r=[],a={around:()=>{},fits:()=>Xa(e).every((i,c)=>i===r[c]),moved:()=>n,
follows:()=>o!==void 0&&`${o}`==`${t.subject()}`,draw(){Ip(e,t),a.around()},all(i=!1,c){r=Xa(e),Np(e,t),oa(e),s(i,c),a.draw(),o=i?t.subject():void 0},move(i){n=
!0,o=void 0,e.view=Se(i,e.height,e.layout.total),a.draw()},reset(){n=!1,a.all()},open(i){n=!0,t.open(i),a.all(!1,i)},unfold(i=!t.unfolded()){t.unfold(i),a.reset()}};
return a}var Dp=[["parent",.03,.455],["child",.555,.975]];function jp(e){let{data:t,store:n}=e,o=t.heads??Y,s=t.still&&!o[1];return Dp.slice(0,s?1:2).map(([r,a,i],c)=>({
who:r,store:n,x0:a,x1:s?.975:i,title:o[c].toUpperCase(),note:Bp(n,r)}))}function Bp(e,t){let{source:n}=e.tables[t],o=n.filter(s=>s==="assumed").length;return n.
length>4&&o*2>n.length?"(no map: assumed)":""}P({name:"space",title:"Address spaces, low at the top",figure:"space",head:!1,before:(e,t)=>It(t),make(e,t,n,o){let{
still:s}=e.data,r=jp(e);return e.space=Ft(e,{body:t,figure:n,view:o,columns:r,links:r.length>1?[[0,1]]:[],...s?{captured:!0,needed:[]}:{}}),e.space}});function Oe(e,t=()=>{}){let n=0,o=!1,s=ee(()=>{o=!1,e.scrollTop=n});function r(){if(o)return;let a=n;n=e.scrollTop,n!==a&&t()}return e.addEventListener("scroll",
r),{top:()=>n,to(a){n=Math.max(Math.round(a),0),o=!0,s()},measure(){o||(n=e.scrollTop)}}}var T=(e,t)=>t?[f("dt",{},e),f("dd",{},t)]:[];function Ua(e,t,n){let o=e.store.region(t,n);return[f("h3",{},`In the ${e.data.heads?.[t==="child"?1:0]??t}: ${ae(
o.title,60)}`),f("dl",{},...T("where",`${O(o.start)} – ${O(o.end)}`),...T("size",E(o.end-o.start)),...T("state",o.state),...T("kind",o.kind),...T("protection",
o.protect),...T("use",o.use),...T("name",o.name),...T("allocation",O(o.base)),...T("known from",e.origin(o)))]}function Ga(e,t){let n=e.data.dlls[t],{standing:o,
base:s}=e.store.tables.places;return[f("h3",{},n.name),f("dl",{},...T("in the child",s[t]?`${o[t]}, at ${O(s[t])}`:o[t]),...T("in the parent",`${O(n.base)} – ${O(
n.base+n.size)}`),...T("prefers",O(n.preferred)+(n.preferred===n.base?" (is there)":" (relocated)")),...T("size",E(n.size)),...T("list",n.kind==="link"?"linked":
"dlopened"),...T("imports",n.imports),...T("file",n.path),...T("headers from",n.headers))]}var Wp="0x[0-9a-f]{5,13}(?![0-9a-zA-Z])",Fp=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");function Hp(e){let t=new Map;e.forEach(([,,s],r)=>s.forEach(a=>t.set(a.toLowerCase(),
r)));let n=[...t.keys()].sort((s,r)=>r.length-s.length).map(Fp),o=n.length?`|(?<![\\w./\\\\-])(?:${n.join("|")})(?![\\w/\\\\-]|\\.\\w)`:"";return{pattern:new RegExp(
`(?<![\\w.])${Wp}${o}`,"gi"),numbers:t}}function qp(e,t,n,o){let s=[],r=a=>{let i=s.at(-1);a&&(i&&i.term===void 0&&i.address===void 0?i.text+=a:s.push({text:a}))};
for(let a of e.split(/(“[^”]*”)/)){let i=0;for(let c of a.startsWith("“")?[]:a.matchAll(t.pattern)){let l=c[0],d=t.numbers.get(l.toLowerCase()),u=d===void 0?
Number(l):0;(d===void 0?!n(u)||l!==`0x${u.toString(16)}`:o.has(d))||(r(a.slice(i,c.index)),d!==void 0&&o.add(d),s.push(d===void 0?{text:l,address:u}:{text:l,term:d}),
i=c.index+l.length)}r(a.slice(i))}return s}function Ka(e,t){let{data:n}=e,o=n.glossary??[],s=Hp(o),r=new Set,a=new Set,i=null;function c(d){if(i!==n.tables){i=n.
tables;let{parent:u,child:p}=n.tables;r=new Set([u,p].flatMap(h=>[...h.start,...h.end]));for(let h of n.dlls)r.add(h.base).add(h.preferred).add(h.base+h.size)}return r.
has(d)}function l({text:d,term:u,address:p}){if(p!==void 0)return R(p);if(u===void 0)return d;let h=f("button",{type:"button",class:"fv-term",title:o[u][1]},d);
return h.addEventListener("click",()=>t(u,h)),h}return{begin(){a=new Set},write(d,u){d.replaceChildren(...qp(u,s,c,a).map(l))}}}function Ya(e,t){return f("span",{class:"fv-range"},R(e)," – ",R(t))}function Ht(e,t,...n){return f("tr",{role:"row",data:{row:t}},f("th",{scope:"row",role:"r\
owheader"},e),...n.map(o=>f("td",{role:"cell"},o)))}function Xp(e,t){let n=e.verdict?.occupant;return t.assumed&&n?.suspect&&n.start===t.start?`perhaps ${n.suspect}`:
t.name}function Va(e,t,n){if(!t||!t.in_way.length&&n!=="failure")return[];let o=[Ht("Needs","needs",Ya(t.start,t.end),E(t.end-t.start),t.dll)];for(let s of t.in_way)
o.push(Ht("In the way","way",Ya(s.start,s.end),E(s.end-s.start),Xp(e,s)));return t.more&&o.push(Ht("In the way","way",`and ${t.more} more`,"","")),t.in_way.length||
o.push(Ht("In the way","free","nothing at this step","","")),o}function Ja(e,t){let n=t?.in_way.find(r=>r.assumed);if(!n)return"";let o=e.verdict?.occupant;return`\
Assumed: ${(o?.start===n.start?o.reason:"")||`no source shows what is there${n.where?` (${n.where})`:""}.`}`}function Qa(e){let t=f("b"),n=f("span"),o=f("button",{type:"button",class:"fv-link"},"Glossary"),s=f("div",{class:"fv-tip",role:"status",hidden:!0},t," ",n," ",
o),r=null;function a(){r?.removeAttribute("aria-expanded"),r=null,s.hidden=!0}return{element:s,hide:a,explain(i,c){let l=r===c;if(a(),l)return;let[d,u]=e.data.glossary[i];
t.textContent=d,n.textContent=u.replaceAll(/[`*]/g,""),o.onclick=()=>e.keys?.help(`glossary-${i}`),s.hidden=!1,s.style.top=`${c.offsetTop+c.offsetHeight+4}px`,c.
setAttribute("aria-expanded","true"),r=c}}}var Up={failure:"✗ Failure",decision:"◆ Decision",done:"✓ Done"},he=(e,t="p")=>f(t,{data:{say:e}});function Gp(e){let t=he("kind","span"),n=he("phase","sp\
an"),o=he("place","b"),s=he("line","span"),r=he("what","h2"),[a,i,c,l,d,u]=[...["why","assumed","instead","older","source","note"].map(S=>he(S))],p=he("facts","\
ul"),h="The place that is needed, and who is there",m=f("tbody",{role:"rowgroup"}),g=f("table",{class:"fv-needs",role:"table","aria-label":h},m),w={read:f("p",{
class:"fv-read"},o,s),instead:f("div",{},f("h3",{},"Instead"),c),older:f("div",{},f("h3",{},"Before the patches"),l),note:f("div",{class:"fv-note"},f("h3",{},"✎\
 Note"),u)},y=[f("p",{class:"fv-kicker"},t,n),r,w.read,w.note,g,a,i,p],v=f("div",{class:"fv-words","aria-live":"polite"},...y,w.instead,w.older,d,e);return{...{
kind:t,phase:n,place:o,line:s,what:r,why:a,assumed:i,instead:c,older:l,source:d,note:u},facts:p,needs:g,rows:m,boxes:w,panel:v}}function Kp({data:e,store:t,size:n,
root:o,paired:s}){if(e.still)return{text:"",title:""};let r=ye(t.tables.bands,t.step),a=r<0?"":t.tables.bands.name[r];return{text:[...n==="phone"||"projected"in
o.dataset||s&&n!=="wide"?[]:[`Step ${t.step}`],...a?[s?a:I(e,a)]:[],...s?[]:[`in the ${Os(e,a)||"parent"}`]].join(" · "),title:r<0?"":t.tables.bands.title[r]}}
function Yp(e){let t=(s,r)=>f("span",{class:`fv-by-${s}`},r),n=[f("b",{},"What happens next?")," ",t("key","Press r to see."),t("touch","Tap here to see.")],o=k(
"reveal","",null,()=>e.lecture.reveal(),{"aria-keyshortcuts":"r"});return o.append(...n),f("div",{class:"fv-cover"},o)}function qt(e,t,n=e){oe(e,t),n.hidden=!t}
function Za(e){let{store:t,data:n}=e,o=Qa(e),s=Ka(e,o.explain),r=Gp(o.element);r.panel.prepend(Yp(e));function a(l,d,u=l){s.write(l,d),u.hidden=!d}function i(l){
let d=n.needs?.[t.step],u=Va(n,d,l.kind);r.rows.replaceChildren(...u),r.needs.hidden=!u.length,a(r.assumed,u.length?Ja(n,d):"");let p=l.facts.slice(u.length?d.placed:
0),h=p.map(()=>f("li"));h.forEach((m,g)=>s.write(m,p[g])),r.facts.replaceChildren(...h),r.facts.hidden=!h.length}function c(){let l=t.words(),d=t.read(),u=Kp(e);
s.begin(),o.hide(),e.panes.why.dataset.kind=l.kind,qt(r.kind,Up[l.kind]??""),qt(r.phase,u.text),r.phase.title=u.title,a(r.what,l.what),a(r.why,l.why),r.boxes.read.
hidden=!d,r.place.textContent=d?.place??"",r.line.textContent=d?.text??"",i(l),a(r.instead,l.instead,r.boxes.instead),a(r.older,l.older,r.boxes.older),qt(r.source,
l.source),qt(r.note,n.notes?.[t.step]??"",r.boxes.note)}return{panel:r.panel,tell:c}}function Vp(e,t){let{panel:n,tell:o}=Za(e),s=f("div",{class:"fv-detail",role:"status",hidden:!0});t.append(n,s);let r=Oe(t);function a(){o(),r.top()&&r.to(0)}function i(){
let c=e.pickedRows(),l=e.pickedDll(),d=k("unpick","✕","Deselect (Esc)",()=>e.select(null));s.hidden=!c.length&&l<0;let u=l>=0?Ga(e,l):[];for(let[p,h]of c.slice(
0,6))u.push(...Ua(e,p,h));s.replaceChildren(d,...u)}return a(),{name:"why",update(c){a(),e.selected()&&(c.has("child")||c.has("places"))&&i()},pick:i,resize:a,renew(){
a(),i()}}}P({name:"why",title:"What happens, and why",head:!1,scrolls:!0,make:Vp});var ei=20;function Jp(e,t,n){let{shown:o,current:s,block:r}=e.frames,{standing:a,base:i}=e.places,c=o.filter(Boolean).length;return o.slice(0,c).map((l,d)=>{let u=n.
get(s[d])??-1,p=d===c-1,h={number:d,dll:u,name:s[d],now:p,said:"holds nothing yet",address:-1,size:0};return r[d]>=0?{...h,said:"holds",address:r[d],size:Qp(e.child,
r[d])}:p?t==="failure"?{...h,said:"✗ fails here"}:["interim","elsewhere"].includes(a[u])?{...h,said:"≈ on trial at",address:i[u]}:a[u]==="same place"?{...h,
said:"✓ loaded at",address:i[u]}:h:h})}function Qp(e,t){let n=e.start.findIndex((o,s)=>o===t&&e.shown[s]);return n<0?0:e.end[n]-e.start[n]}function ti(e){let t=new Map(
e.dlls.map((n,o)=>[o,[]]));return et(e,"places",(n,o,s,r)=>{o==="standing"&&t.get(s)?.push([n,r])}),t}var ni={reserved:"kept since",blocked:"refused,","same pla\
ce":"loaded,",interim:"on trial, right place,",elsewhere:"elsewhere,"};function Zp(e,t,n){let o=e.findLast(([s])=>s<=n);return ni[t]?o?`${ni[t]} step ${o[0]}`:t:
"not reached"}function eh(e,t){let n=t.address<0?"":f("span",{class:"fv-where"},R(t.address),t.size?`, ${E(t.size)}`:"");return f("li",{class:t.now?"fv-card fv-\
now":"fv-card",data:{dll:t.dll}},f("button",{type:"button",title:`retry ${t.number}; select ${t.name}`,onclick:()=>e.select({dll:t.dll})},f("span",{class:"fv-ro\
und"},String(t.number))," ",f("b",{},ae(t.name,28))," ",f("span",{class:"fv-block"},t.said)," ",n))}function th(e,t,n){let o=e.store.tables.places.standing[t],s=e.
store.words().dll===t,r=[t,e.data.dlls[t],n,o,s];return[JSON.stringify(r),()=>nh(e,t,n,o,s)]}function nh(e,t,n,o,s){let{name:r,base:a,size:i}=e.data.dlls[t];return f(
"li",{class:s?"fv-card fv-now":"fv-card",data:{dll:t,standing:o}},f("button",{type:"button",title:`select ${r}`,onclick:()=>e.select({dll:t})},f("span",{class:"\
fv-round","aria-hidden":"true"},e.themes.light.links[o]?.sign??"–")," ",f("b",{},ae(r,28))," ",f("span",{class:"fv-block"},n)," ",f("span",{class:"fv-where"},
R(a),`, ${E(i)}`)))}function oh(e,t){let{store:n,data:o}=e,r=f("ol",{class:"fv-cards","aria-label":"Calls that have not returned, outermost first"}),a=f("p",{class:"\
fv-none"}),i=new Map(o.dlls.map((u,p)=>[u.name,p])),c="",l=ee(()=>{let u=r.lastElementChild;if(!u)return;let p=u.offsetTop+u.offsetHeight;(p>t.scrollTop+t.clientHeight||
u.offsetTop<t.scrollTop)&&(t.scrollTop=p-t.clientHeight+4)});function d(){let u=Jp(n.tables,n.words().kind,i),p=JSON.stringify(u);if(p===c)return;c=p,r.replaceChildren(
...u.map(g=>eh(e,g))),r.hidden=!u.length;let h=oi(o);a.textContent=u.length||h?"":"not running at this step",a.hidden=!a.textContent;let m=e.heads?.get("recursi\
on")?.more;m&&(m.textContent=u.length?ah(u.length-1,o.retries):h),l()}return{list:r,idle:a,tell:d,follow:l}}function sh(e){let{store:t,data:n}=e,o=f("h3",{},"He\
ld by the child at this step"),s=f("ul",{class:"fv-held","aria-label":"What the child holds for the DLLs"}),r=Ct(s),a=ti(n);function i(){let{standing:c}=t.tables.
places,l=n.dlls.map((m,g)=>g).filter(m=>n.dlls[m].kind==="load"),d=l.filter(m=>c[m]!=="not yet"),u=(l.length>ei?d:l).slice(0,ei),p=m=>Zp(a.get(m)??[],c[m],t.step),
h=`and ${l.length-u.length} more`;r([...u.map(m=>th(e,m,p(m))),...l.length>u.length?[[h,()=>f("li",{class:"fv-none"},h)]]:[]]),o.hidden=s.hidden=!l.length}return{
head:o,list:s,tell:i,renew(){a=ti(n)}}}function rh(e,t){let n=oh(e,t),o=sh(e);t.append(n.idle,n.list,o.head,o.list);function s(){let a=String(e.pickedDll()),i=[
...n.list.children,...o.list.children];for(let c of i)c.classList.toggle("fv-picked",a!=="-1"&&c.dataset.dll===a)}function r(){n.tell(),o.tell(),s()}return r(),
{name:"recursion",update:r,pick:s,resize:n.follow,renew(){o.renew(),r()}}}function ah(e,t=0){return e?t?`retry ${e} of ${t}`:`retry ${e}`:"first call"}function oi(e,t){
return Co(e,"frames")||t?.size==="wide"&&e.dlls.some(n=>n.kind==="load")?"":"not used by this fork"}P({name:"recursion",title:"Recursion",scrolls:!0,make:rh,unused:oi});function si({levels:e,rows:t},n){let o=t<=120,s=o?34+(n?16:0):10;return{named:o,width:e*114,height:t*s+8}}function ri({x:e,y:t},{levels:n,rows:o},s,r,a){let i=s/
Math.max(n,1),c=Math.min(Math.max(i-30,20),190),l=(r-8)/Math.max(o,1),d=a?26:Math.min(Math.max(l-3,2),8);return e.map((u,p)=>{let h=(t[p]??0)*l+4,m=u*i+8/2;return{
left:m,right:m+c,top:h-d/2,bottom:h+d/2}})}function ai(e,t,n){return e.findIndex(({left:o,right:s,top:r,bottom:a})=>o<=t&&t<=s&&r-3<=n&&n<=a+3)}function ii(e,t){
let n={x0:[],y0:[],x1:[],y1:[],cx0:[],cy0:[],cx1:[],cy1:[]};return e.x0.forEach((o,s)=>{let r=t(o,e.y0[s]??0),a=t(e.x1[s]??0,e.y1[s]??0);if(!r||!a)return;let i=[
a.right,(a.top+a.bottom)/2],c=r.left===a.left,l=[c?r.right:r.left,(r.top+r.bottom)/2],d=c?30*.7:((l[0]??0)-(i[0]??0))/2,u=[i[0],i[1],l[0],l[1],(i[0]??0)+d,i[1],
c?(l[0]??0)+d:(l[0]??0)-d,l[1]];Object.keys(n).forEach((p,h)=>n[p]?.push(u[h]??0))}),n}var ih=["unvisited","visited","appended"];function ch(e,t){return e.place[t]>=0?`number ${e.place[t]+1} of the new list`:e.mark[t]==="visited"?"visited, its imp\
orts come first":"not visited"}function lh({sorting:e,dlls:t}){let n=e.decided.at(-1),o=`${t.length} DLL${t.length===1?"":"s"}`;return n?n[1]?`${o}, changed at ${n[0]}`:
`${o}, order kept`:o}function fh({sorting:e}){let t=e.decided.at(-1),n="A DLL comes after what it imports.";return t?`${n} ${t[1]?`The order changes at step ${t[0]}\
.`:`The order stays as it is (step ${t[0]}).`}`:n}function dh(e,t){let n=(o,s)=>j(e.get(o).glyph,s);n("edges",{line_color:t.sort.edge}),n("cycles",{line_color:t.
decision}),n("cycle names",{text_color:t.decision}),n("node unvisited",{fill_color:t.paper,line_color:t.edge}),n("node visited",{fill_color:t.sort.visited,line_color:t.
edge}),n("node appended",{fill_color:t.surface,line_color:t.accent}),n("node current",{fill_color:t.focus_fill,line_color:t.focus_line}),n("node blocked",{line_color:t.
failure}),n("node picked",{line_color:t.accent}),n("names",{text_color:t.ink}),n("names now",{text_color:t.ink})}function uh(e,t){let n=bt(t),o=wt(n),s=new Map;
return{ui:e,figure:t,renderers:n,boxes:[],give(r,a){let i=JSON.stringify(a);s.get(r)!==i&&(s.set(r,i),o(r,a))}}}var Xt=({boxes:e},t)=>({left:t.map(n=>e[n]?.left),
right:t.map(n=>e[n]?.right),top:t.map(n=>e[n]?.top),bottom:t.map(n=>e[n]?.bottom)}),so=({data:e,store:t})=>si(e.sorting,t.tables.cycles.x.length>0);function ph(e){
let{ui:t,figure:n,give:o}=e,{nodes:s,edges:r,cycles:a}=t.store.tables,{named:i}=so(t),c=n.inner_width||300,l=n.inner_height||150;n.x_range.setv({start:0,end:c}),
n.y_range.setv({start:l,end:0}),e.boxes=ri(s,t.data.sorting,c,l,i);let d=new Map(e.boxes.map((m,g)=>[`${s.x[g]}/${s.y[g]}`,m])),u=(m,g)=>d.get(`${m}/${g}`);o("e\
dges",ii(r,u));let p=m=>a.x.map((g,w)=>u(g,m[w]??0)),h=p(a.top);o("cycles",{left:h.map(m=>m.left-5),right:h.map(m=>m.right+5),top:h.map(m=>m.top-4),bottom:p(a.bottom).
map(m=>m.bottom+4),text:a.size.map(m=>i?`a circle of ${m}`:"")})}function ci({ui:e,boxes:t},n,o){let{nodes:s,places:r}=e.store.tables,a=c=>G(c,di(e),o),i=n.map(
c=>{let l=s.place[c]>=0?`${s.place[c]+1} `:"",d=r.standing[c]==="blocked"?"✗ ":"",u=t[c];return u?ve(l+d+s.name[c],u.right-u.left-14,a):""});return{x:n.map(c=>(t[c]?.
left??0)+8),y:n.map(c=>((t[c]?.top??0)+(t[c]?.bottom??0))/2),text:i}}var di=e=>Math.max(e.type?.label??12,12);function li(e){let{ui:t,renderers:n,give:o}=e,{nodes:s,
places:r}=t.store.tables,{named:a}=so(t),i=s.x.map((p,h)=>h);for(let p of ih){let h=i.filter(g=>s.mark[g]===p),m=g=>h.map(w=>g[w]);o(`node ${p}`,{...Xt(e,h),row:h,
name:m(s.name),kind:m(s.kind),imports:m(s.imports),standing:h.map(g=>ch(s,g))})}let c=i.filter(p=>s.current[p]),l=i.filter(p=>!s.current[p]),d=i.filter(p=>r.standing[p]===
"blocked");o("node current",Xt(e,c)),o("node blocked",Xt(e,d));let u=`${di(t)}px`;for(let p of["names","names now","cycle names"])j(n.get(p).glyph,{text_font_size:u});
o("names",ci(e,a?l:[],"normal")),o("names now",ci(e,a?c:[],"bold"))}function fi(e){let t=e.ui.pickedDll();e.give("node picked",Xt(e,t<0?[]:[t]))}function hh(e,t){
let o=e.place.map((s,r)=>r).filter(s=>e.place[s]>=0).sort((s,r)=>e.place[s]-e.place[r]);t.replaceChildren(...o.slice(0,200).map(s=>f("li",{data:{dll:s}},e.name[s])))}
function mh({ui:e,boxes:t},n){let o=e.store.tables.nodes.current.findIndex(r=>r),s=t[o];!s||n.scrollHeight<=n.clientHeight||(s.top<n.scrollTop||s.bottom>n.scrollTop+
n.clientHeight)&&(n.scrollTop=s.top-n.clientHeight/2)}function gh(e,t,n,o){let{store:s}=e,r=f("ol",{class:"fv-order","aria-label":"The new list"}),a=f("p",{class:"\
fv-order-said"});t.after(f("div",{class:"fv-under"},a,r));let i=uh(e,n),c=()=>{hh(s.tables.nodes,r),a.textContent=fh(e.data)},l=!1,d=()=>{let h=so(e);o.el.style.
minHeight=`${Math.min(h.height,8e3)}px`,o.el.style.minWidth=`${h.width}px`,ph(i),li(i),fi(i)},u=de(()=>{l=!fe(e.panes.sorting),l||d()});Rt(t,o,(h,m)=>{let g=ai(
i.boxes,h-o.frame.bbox.left,m-o.frame.bbox.top);g>=0&&e.select({dll:g})});let p=de(()=>mh(i,t));return yt(n,u),u(),c(),{name:"sorting",update(h){!h.has("nodes")&&
!h.has("places")||(li(i),h.has("nodes")&&(c(),p()))},pick:()=>fi(i),resize:u,catchUp(){l&&d(),l=!1},renew(){c(),u()},restyle(h){gt(n,h),dh(i.renderers,h)},figure:n,
view:o}}P({name:"sorting",title:"Order of DLLs",figure:"sorting",make:gh,said:e=>lh(e.data),unused:e=>e.dlls.length?"":"not used by this fork"});var wh=[/[-,;:()[\]{}.=/\\|&+](?![-,;:()[\]{}.=/\\|&+<>])/g,/[_a-z](?=[A-Z])|_(?!_)/g];function bh(e,t){let n=e.lastIndexOf(" ",t);if(n>0&&e.slice(0,n).trim())return n+
1;for(let o of wh){let r=[...e.slice(0,t+1).matchAll(o)].map(({index:a})=>a+1).findLast(a=>a<=t&&e.slice(0,a).trim());if(r)return r}return t}function Ge(e,t,n=0){
let o=[],s=e;for(;;){let r=Math.max(o.length?t-n:t,8);if(s.trimEnd().length<=r)return[...o,s];let a=bh(s,r);o.push(s.slice(0,a)),s=s.slice(a)}}function Ut(e){let t=f(
"span",{class:"fv-probe","aria-hidden":"true"},"0".repeat(100));e.append(t);let{width:n}=t.getBoundingClientRect();return t.remove(),n/100||7.3}var yh=24,ui=2,kh=25,xh=20;function vh(e,t){let n=[...e.querySelectorAll("button")];for(let a of n)a.hidden=!1;t.remove();let o=e.scrollWidth-e.clientWidth;if(o<=
0)return;let s=n.map(a=>a.offsetWidth),r=n.length-1;o+=yh;for(let a of[...n.keys()].slice(1,r).concat(0,r)){if(o<=0||!n[a])break;n[a].hidden=!0,o-=s[a]??0}n[r]?.
hidden||e.insertBefore(t,n.find(a=>a.hidden)??null)}function Sh(e,t,n){let{functions:o}=e.data.listing,s=f("div",{class:"fv-trail",role:"group","aria-label":"Wh\
o called whom"}),r=f("span",{class:"fv-gap","aria-hidden":"true"},"…"),a=null,i=()=>vh(s,r),c=ee(i);function l(d,u,p){let{name:h}=o[d],m=g=>{if(u)return n();t(
d);for(let w of s.children)w.setAttribute("aria-pressed",String(w===g.currentTarget))};return f("button",{type:"button",title:`show ${h}`,"aria-pressed":String(
p),onclick:m},h)}return{element:s,fit:i,forget(){a=null},tell(d,u){let p=u.join();if(a===p)return;a=p;let h=u.length-1;s.replaceChildren(...u.map((m,g)=>l(m,m===
d,g===h))),c()}}}function $h(e,t){let n=e.length-e.trimStart().length,o=Ge(e||" ",t,n+ui),s=`margin-left:${n+ui}ch`,[r,...a]=o,i=a.flatMap(c=>[f("br"),f("span",
{style:s},c)]);return{element:f("li",{},r,...i),rows:o.length}}function Oh(e,t){let{functions:n}=e.data.listing,o=f("ol",{class:"fv-code",tabindex:0,"aria-label":"\
The function that runs"}),s=f("p",{class:"fv-source"});t.append(o,s);let r=-1,a=null,i=0,c=80,l=Oe(o),d=[];return{show(u){if(r===u)return!1;r=u;let p=n[u].lines.
map(h=>$h(h,c));d=[0];for(let h of p)d.push(d[d.length-1]+h.rows);return o.replaceChildren(...p.map(({element:h})=>h)),s.textContent=s.title=n[u].source,a=null,
l.to(0),!0},mark(u){a?.removeAttribute("aria-current"),a=o.children[u]??null,a?.setAttribute("aria-current","step");let{row:p}=e.type,h=(d[u]??0)*p,m=(d[u+1]??0)*
p,g=l.top();h>=g+(u?p:0)&&m+p<=g+i||l.to(h-Math.max(i-(m-h),0)/2)},measure(){if(i=o.clientHeight-8,l.measure(),!o.clientWidth)return;let u=Math.floor((o.clientWidth-
kh)/Ut(o)),p=Math.max(u,xh);p!==c&&(r=-1),c=p}}}function Mh(e,t){let n=a=>{s.show(a)&&o.forget()},o=Sh(e,n,r);(e.heads.get("algorithm")?.more??t).append(o.element);
let s=Oh(e,t);function r(){let[a,i,c]=e.data.listing.steps[e.store.step];n(a),s.mark(i),o.tell(a,c)}return r(),{name:"algorithm",update:r,renew:r,resize(){s.measure(),
r(),o.fit()}}}P({name:"algorithm",title:"Code",make:Mh});function pi(e){let t=k("copy-calls","Copy","Copy all calls as text",async()=>{let n=e.calls.map(([,o])=>o).join(`
`);t.textContent=await Eh(n)?"Copied":"Not copied"},{class:"fv-link"});return t.addEventListener("blur",()=>{t.textContent="Copy"}),t}async function Eh(e){try{return await navigator.
clipboard.writeText(e),!0}catch{let t=f("textarea",{style:"position:fixed;opacity:0"});t.value=e,document.body.append(t),t.select();let n=document.execCommand("\
copy");return t.remove(),n}}var Ah=6,Lh=18,Th=2,Ch=(e,t)=>e?`→ ${t?"✗ ":""}${e}`:"";function ro(e,t,n,o){let s=` -> ${t}`,r=t&&e.endsWith(s)?e.slice(0,-s.length):e,a=Ch(t,n);if(!a){let d=Ge(
r,o,2);return{pieces:d,answer:"",below:!1,rows:d.length}}let i=o-a.length-Th,c=r.length>i&&i<Lh,l=Ge(r,c?o:i,2);return{pieces:l,answer:a,below:c,rows:l.length+(c?
Math.ceil(a.length/o):0)}}function ao({calls:e,answers:t=[]},n,o){let s=0,r=e.map(([a,i],c)=>{let[l,d]=t[c]??["",!1],u=ro(i,l,d,n),p={row:c,step:a,text:i,failed:d,
...u,top:s,high:u.rows*o.row+Ah};return s+=p.high,p});return{lines:r,height:s,wholeFrom(a){let i=r[this.at(a)];return i&&i.top<a?i.top+i.high:i?.top??0},at(a){let i=0,
c=r.length-1;for(;i<c;){let l=i+c+1>>1;r[l].top<=a?i=l:c=l-1}return i}}}function hi(e,t){let n=f("button",{type:"button",class:"fv-last-call",data:{do:"last-call"},title:"Show the calls",onclick:()=>e.layout.fold("calls",!1)});return e.
panes.algorithm?.append(n),{draw(o){let s=t();if(n.hidden=!s,!s)return;let{pieces:r,answer:a}=ro(s.text,e.data.answers?.[s.row]?.[0]??"",s.failed,o);n.classList.
toggle("fv-now",s.step===e.store.step),n.classList.toggle("fv-fails",s.failed),n.replaceChildren(f("span",{class:"fv-asked"},r.join("")),f("span",{class:"fv-ans\
wer"},a))}}}var mi=4,Ph=25,_h=12,zh=300;function gi(e,t,n,o){let s=0,r=60,a=Oe(t,o),i=ao({calls:[]},r,e.type),c="",l=()=>i.height>s?i.wholeFrom(i.height-s):0;function d(p){
a.to(Math.min(p,l()))}function u(p=!1){let h=[r,e.type.row].join();(p||h!==c)&&(i=ao(e.data,r,e.type)),c=h,n.style.height=`${i.height>s?l()+s:i.height}px`}return{
lay:()=>u(!0),lines:()=>i.lines,columns:()=>r,measure(){if(s=t.clientHeight,a.measure(),t.clientWidth){let p=Math.floor((t.clientWidth-Ph)/Ut(t));r=Math.max(p,_h)}
u()},range(){let p=a.top(),h=Math.max(i.at(p)-mi,0),m=i.at(p+(s||zh))+mi;return[h,Math.min(m+1,i.lines.length)]},showAround(p){let h=i.lines[p.row-1]??p,m=i.lines[p.
row+1]??p,g=m.top+m.high,w=a.top();if(h.top>=w&&g<=w+s)return;let b=[h,p].find(({top:y})=>g-y<=s)??p;d(b===p?p.top:Math.min(i.wholeFrom(g-s),h.top))},show({top:p,
high:h}){let m=a.top();p<m&&d(p),p+h>m+s&&d(p+h-s)}}}function Nh(e,t){let{store:n,data:o}=e,{list:s,space:r}=Ih(t);e.heads.get("calls")?.more?.append(pi(o));let a=gi(e,s,r,()=>u()),i=()=>Rh(o.calls,n.step),c=hi(e,
()=>a.lines()[i()]??null),l=Ct(r),d=-1;function u(){let[w,b]=a.range(),y=a.lines(),v=i();l(y.slice(w,b).map(S=>Dh(e,S,{now:v,chosen:d,count:y.length})));let x=d<
0?v:d;w<=x&&x<b?s.setAttribute("aria-activedescendant",`${e.mine}call-${x}`):s.removeAttribute("aria-activedescendant"),c.draw(a.columns())}function p(){d=-1;let w=a.
lines()[Math.max(i(),0)];w&&a.showAround(w),u()}function h(w){let b=a.lines();d=Math.min(Math.max((d<0?i():d)+w,0),b.length-1),b[d]&&a.show(b[d]),u()}Fh(s,{choose:h,
go:e.go,chosen:()=>a.lines()[d]?.step??-1});let m=w=>()=>{w(),p()},g=m(a.lay);return g(),{name:"calls",update:p,unseen:()=>c.draw(a.columns()),pick:u,resize:m(a.
measure),renew:g}}function Ih(e){let t=f("div",{class:"fv-rows"}),n=f("div",{class:"fv-calls",tabindex:0,role:"listbox","aria-label":"Calls; up and down choose \
one, enter goes there"},t);return e.append(n),{list:n,space:t}}function Rh(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s][0]<=t?n=s+1:o=s}return n-1}function Dh(e,t,{
now:n,chosen:o,count:s}){let r=e.pickedDll(),a=r>=0&&e.store.words(t.step).dll===r,i={now:t.row===n,chosen:t.row===o,picked:a,count:s},c=jh(e.store.step,t,i);return[
JSON.stringify([t,c,i.now,s]),()=>Bh(e,t,i,c)]}function jh(e,t,n){return["fv-call",t.step>e&&"fv-future",n.now&&t.step===e&&"fv-now",n.picked&&"fv-picked",n.chosen&&
"fv-chosen",t.failed&&"fv-fails",t.below&&"fv-below"].filter(Boolean).join(" ")}function Bh(e,t,n,o){return f("div",{class:o,id:`${e.mine}call-${t.row}`,role:"o\
ption",title:t.text,"aria-posinset":t.row+1,"aria-setsize":n.count,"aria-selected":String(n.now),"aria-current":n.now?"step":null,style:`top:${t.top}px;height:${t.
high}px`,data:{step:t.step,row:t.row}},...Wh(t))}function Wh(e){let t=f("span",{class:"fv-asked"},...e.pieces.flatMap((n,o)=>o?[f("br"),n]:[n]));return e.answer?
[t,f("span",{class:"fv-answer"},e.answer)]:[t]}function Fh(e,t){e.addEventListener("click",n=>{let o=n.target.closest(".fv-call");o&&t.go(Number(o.dataset.step))}),
e.addEventListener("keydown",n=>{if(n.key==="ArrowUp")t.choose(-1);else if(n.key==="ArrowDown")t.choose(1);else if(n.key==="Enter"&&t.chosen()>=0)t.go(t.chosen());else
return;n.preventDefault(),n.stopPropagation()})}P({name:"calls",title:"Calls of Windows",make:Nh});function Gt(e){let t=f("select",{"aria-label":"What it plays",title:"Play from one decision to the next, or each step",data:{do:"pace"},onchange:()=>e.set({policy:t.
value})},f("option",{value:"decisions"},"Decisions"),f("option",{value:"all"},"All steps")),n=f("select",{"aria-label":"Speed",title:"How fast it plays",data:{do:"\
speed"},onchange:()=>e.set({speed:Number(n.value)})},...[["0.5","½×"],["1","1×"],["2","2×"]].map(([o,s])=>f("option",{value:o},s)));return{pace:t,speed:n}}var Hh=["first","back","next","last","play","pace","speed","where","find","policy","scenario","whatIf","export","link","leave","predict","present","theme","help"],
io=["leave","predict","present","theme","help"],qh=["export","link","speed","scenario","find","pace","present","help","theme","whatIf","policy","leave","first",
"last"],Xh={wide:[],middle:[],narrow:[],phone:["find","speed","pace","policy","scenario","whatIf","export","link","first","last",...io]},wi=["back","next","wher\
e","predict","present"];function bi(e,t,n,o){let s="",r=i=>[e.size,e.tall,i.presenting,i.projected,t.clientWidth,e.type.text].join();function a(i=!1){let{more:c}=e.
places,{presenting:l,projected:d}=e.layout??{},u=r(e.layout??{});if(!c||u===s&&!i||!e.root.isConnected)return;let p=ht(e.root),h=Hh.filter(x=>o[x]),m=!d&&["wide",
"middle"].includes(e.size),g=new Set(d?h.filter(x=>!wi.includes(x)):Xh[e.size]);o.present.textContent=l?e.size==="phone"?"Leave":"Leave (Esc)":"Present",(()=>{for(let x of h)
(g.has(x)?n.room:m&&io.includes(x)?c:t).append(o[x]);(m?c:t).append(n.element)})();for(let x of qh){if(t.scrollWidth<=t.clientWidth+1)break;!o[x]||g.has(x)||d&&
wi.includes(x)||(g.add(x),n.room.append(o[x]))}let b=[...io.map(x=>o[x]),n.element].filter(Boolean),y=b.find(x=>x.parentNode===t&&!x.hidden);for(let x of b)x.classList.
toggle("fv-apart",x===y);e.tall==="high"&&e.size!=="phone"?e.places.legend.append(e.places.source):n.room.append(e.places.source),s=r(e.layout??{}),Q(e.root,p)}
return{fit:a}}var Uh="Copied";function yi(e){let{host:t,data:n}=e;if(!t.link||t.bare||n.still)return null;let{link:o}=t,s=n.files.length?"Copy link (with names)":"Copy link",
r=n.files.length?"; it holds the names in the capture":"",a=f("span",{"aria-live":"polite"},s),i=`A link that opens this fork at this step, with what was change\
d${r}`,c=k("copy-link","",i,()=>e.ask({kind:"link",selected:e.picked.written()}),{onblur:l,data:{do:"copy-link",stays:!0}});c.append(a),c.addEventListener("poin\
terleave",()=>{c.getRootNode().activeElement!==c&&l()});function l(){a.textContent=s}return{element:c,async made(d,u){let p=o(d),h=await at(p);a.textContent=h?Uh:
s;let m=u.join(" ");h?m&&e.alert.message(m):e.alert.message("Copy this link: ",Gh(p),` ${m}`),h||Kh(e.alert.element)}}}function Gh(e){return f("input",{type:"te\
xt",size:40,value:e,...{readonly:!0,"aria-label":"the link","data-do":"link-text"}})}function Kh(e){let t=e.querySelector("input");t?.focus(),t?.select()}function Kt(e){let t=f("div",{class:"fv-menu-room"}),n=k("reset-layout","Reset the panes","Undo all folding, resizing and full size",()=>e.layout.reset()),o=f("\
div",{class:"fv-menu",role:"group","aria-label":"More",hidden:!0},t,n),s=k("more","","More",()=>a(),{class:"fv-icon","aria-label":"More","aria-expanded":"false"});
s.append(X("more"));let r=f("div",{class:"fv-menu-place"},s,o);function a(c=o.hidden===!0){o.hidden=!c,s.setAttribute("aria-expanded",String(c))}let i=c=>{!o.hidden&&
!c.composedPath().includes(r)&&a(!1)};return document.addEventListener("pointerdown",i,!0),o.addEventListener("click",c=>{c.target.closest("button")&&!c.target.
closest(".fv-find, [data-stays]")&&a(!1)}),r.addEventListener("keydown",c=>{c.key!=="Escape"||o.hidden||(c.stopPropagation(),a(!1),s.focus())}),{element:r,room:t,
toggle:a,close:()=>document.removeEventListener("pointerdown",i,!0)}}function xi(e){let{data:t,store:n,host:o}=e,s=Et(e,()=>d.tell(),o.keep?.playing),[r,a]=[f("b"),document.createTextNode("")],i=f("output",{class:"fv-number","ari\
a-live":"off"},"Step ",r,a),c=f("span",{class:"fv-phase-said"}),l=Jh(e),d=Qh(s),u=Zh(e),p=em(e);e.tools.find=f("div",{class:"fv-find",role:"search"});let h=f("d\
iv",{class:"fv-bar",role:"toolbar","aria-label":"Stepping"}),m=Kt(e),g=f("span",{class:"fv-stands"},i,c),w={...l,...d.elements,where:g,find:e.tools.find,...u.elements,
...p},b=bi(e,h,m,w),y=!1;function v(x){y=!!x,i.style.minWidth=`${8+2*String(n.last).length}ch`,r.parentNode!==i&&i.replaceChildren("Step ",r,a),oe(r,String(n.step)),
oe(a,` of ${n.last}`),oe(c,I(t,n.words().phase)),l.first.disabled=l.back.disabled=n.step===0,l.next.disabled=l.last.disabled=n.step===n.last,y&&(l.next.disabled=
!1),Vh(e,{number:i,waited:y,...l,...p}),d.tell()}return e.fit=b.fit,{element:h,tell:v,menu:m,play:()=>s.toggle(),renew:()=>v(y),reset:u.reset,linked:(x,S)=>u.linked?.(
x,S),fill(){let x=[...Object.values(l),...Object.values(d.elements),g];if(t.still)for(let S of x)S.hidden=!0;e.places.player.append(h)},keep:()=>s.keep(),close(){
s.close(),m.close()}}}var co=["Previous step (left arrow)","Next step (right arrow)"],Yh=["Previous decision (Page Up)","Next decision (Page Down)"];function ki(e,t){
e.title!==t&&(e.title=t,e.setAttribute("aria-label",t))}function Vh({data:e,lecture:t,store:n,size:o},{number:s,waited:r,back:a,next:i,predict:c}){let l=!!t?.active&&
!e.still;c.hidden=!l;let[d,u]=l?Yh:co;if(ki(a,d),ki(i,u),!l)return;c.setAttribute("aria-pressed",String(t.predicting));let{place:p}=t;s.style.minWidth="",s.textContent=
ur(p,n.step,o==="phone"),a.disabled=p.number===0||p.exact&&p.number===1,i.disabled=p.number===p.of&&!r}function Ke(e,t,n,o=e){let s=k(e,"",t,n,{class:"fv-icon",
"aria-label":t});return s.append(X(o)),s}function Jh(e){let{store:t}=e;return{first:Ke("first","First step (Home)",()=>e.go(0)),back:Ke("back",co[0],()=>e.lecture.
active?e.lecture.back():e.go(t.step-1)),next:Ke("next",co[1],()=>e.lecture.active?e.lecture.next():e.forward()),last:Ke("last","Last step (End)",()=>e.go(t.last))}}
function Qh(e){let t=k("play","","Play, or stop (space)",()=>e.toggle(),{class:"fv-main-button"}),{pace:n,speed:o}=Gt(e);return{elements:{play:t,pace:n,speed:o},
tell(){let s=e.playing?"Stop":"Play";t.dataset.now!==s&&t.replaceChildren(X(e.playing?"stop":"play"),f("span",{},s)),t.dataset.now=s,t.setAttribute("aria-label",
s),n.value=e.policy,o.value=String(e.speed)}}}function Zh(e){let{data:t,host:n}=e;if(!n.request||n.bare)return{elements:{},linked:void 0,reset(){}};let o=f("sel\
ect",{"aria-label":"Policy",title:"Under which policy the fork runs",data:{do:"policy"},onchange:u=>e.ask({kind:"policy",name:u.target.value})},...t.policies.map(
u=>f("option",{value:u,selected:u===t.policy},u))),s=f("select",{"aria-label":"Scenario",title:"Which scenario is forked",data:{do:"scenario"},onchange:u=>e.ask(
{kind:"scenario",number:u.target.selectedIndex})},...t.scenarios.map((u,p)=>f("option",{value:p,selected:p===t.scenario},ae(u,40)))),r=t.still?"Write one file t\
o look at in any browser; it opens here":"Write one file to step through in any browser; it opens here",a={export:k("export","Export",r,()=>e.ask({kind:"export",
step:e.store.step}))},i=k("what-if","What if…","Change the fork and run it again (w)",()=>e.whatIf()),c=yi(e),l=c?{link:c.element}:{};return{elements:t.still?
a:{policy:o,...t.scenarios.length>1?{scenario:s}:{},whatIf:i,...a,...l},linked:c?.made,reset(){o.value=t.policy,s.selectedIndex=t.scenario}}}function em(e){let{
host:t}=e,n=k("present","Present","The map and the words alone, large (p; Esc leaves)",()=>e.present()),o=k("predict","Predict","Cover what happens next until y\
ou ask for it (q)",()=>e.lecture.predict(),{"aria-pressed":"false","aria-keyshortcuts":"q",hidden:!0});return{...t.leave?{leave:k("leave","↩ why it fails","ba\
ck to the diagnosis",t.leave)}:{},predict:o,present:n,theme:Ke("theme","Light or dark (t)",()=>e.toggleTheme()),help:k("help","?","Keys and signs (?)",()=>e.keys.
help(),{class:"fv-icon","aria-label":"Keys and signs (?)"})}}function vi(e,t){let n=()=>e.data.live,o=()=>n().standing==="waits",s=e.host.keep?.live;function r(d,u={}){if(!e.root.dataset.busy){for(let p of Object.values(a))
p.disabled=!0;t({kind:"live",do:d,...u})}}let a=tm(n(),r,s?.what),i=sm(s?.values??!0),c=f("section",{class:"fv-live","aria-label":"Live processes"},i.standing,nm(
a),i.told,i.values);e.places.live.append(c);function l(){let d=c.contains(le(e.root))||Ie(e.root),{standing:u,intact:p}=n();c.dataset.standing=u==="done"&&!p?"f\
ailed":u,i.show(n()),om(a,n()),d&&e.root.focus({preventScroll:!0})}return l(),{renew:l,get waits(){return o()},step(){o()&&r("step")},keep:()=>({what:a.what.value,
values:i.values.open})}}function tm({breaks:e},t,n){let o=e.map(([i,c])=>f("option",{value:i,selected:i===n},c)),s=f("select",{"aria-label":"What breaks",data:{
do:"live-what"}},...o),r=f("input",{type:"checkbox",data:{do:"live-rereads"},onchange:i=>t("rereads",{on:i.target.checked})}),a=(i,c,l)=>k(`live-${i}`,c,l,()=>t(
i));return{step:a("step","▶ step","run the next real step (right arrow, at the last step)"),decision:a("decision","◆ to a decision","go on until something i\
s decided"),end:a("end","▶▶ to the end","run all steps"),rereads:r,reread:a("reread","⟳ read again","read both maps again, now"),what:s,breaks:k("live-bre\
ak","break it","do that to the real processes, now",()=>t("break",{what:s.value})),again:a("again","↻ fork again","the same parent forks again, from the begin\
ning"),close:a("close","end them","end both processes; what was seen stays")}}function nm({step:e,decision:t,end:n,rereads:o,reread:s,what:r,breaks:a,again:i,close:c}){
return f("div",{class:"fv-live-tools"},e,t,n,f("label",{title:"reads both maps at each step; what something else changed becomes a separate step"},o,"read both \
maps again at each step"),s,f("span",{class:"fv-break"},r,a),i,c)}function om(e,{standing:t,breakable:n,rereads:o}){let{step:s,decision:r,end:a,reread:i,close:c,
what:l,breaks:d,again:u}=e;for(let p of[s,r,a])p.disabled=t!=="waits";i.disabled=c.disabled=t==="gone",l.disabled=d.disabled=!n,u.disabled=e.rereads.disabled=!1,
e.rereads.checked=o}function sm(e){let t=f("p",{class:"fv-standing",role:"status"}),n=f("div"),o=f("summary"),s=f("tbody"),a=f("tr",{},...["value","before","par\
ent","child"].map(c=>f("th",{scope:"col"},c))),i=f("details",{open:e},o,f("table",{},f("thead",{},a),s));return{standing:t,told:n,values:i,show(c){t.replaceChildren(
f("b",{},`${rm(c)} ${c.title}`),f("span",{},c.who)),n.replaceChildren(...c.told.map(l=>f("p",{class:"fv-live-told"},l))),o.textContent=c.proved,i.hidden=!c.values.
length,s.replaceChildren(...c.values.map(am))}}}function rm({standing:e,intact:t}){return e==="waits"?"●":e==="gone"?"○":t?"✓":"✗"}function am([e,t,...n]){
let o=n.map(s=>f("td",{class:s===t||s==="–"?null:"fv-other"},s));return f("tr",{},f("th",{scope:"row"},e),f("td",{},t),...o)}var lo=690,fo=400,im=1e3,Si=100;function uo(e,t,n){let s=[["beforeprint",e],["beforeprint",()=>{for(let{view:r}of n())r?.repaint?.()}],["afterprint",t]];for(let[
r,a]of s)window.addEventListener(r,a);return()=>{for(let[r,a]of s)window.removeEventListener(r,a)}}function $i(e){let t=f("section",{class:"fv-sheet","aria-hidd\
en":"true"});e.root.append(t);function n(){e.colours.onPaper(!0);for(let s of e.parts)s.makeUp?.();po(e),t.replaceChildren(...cm(e),...fm(e.data.said),...dm(e.data.
calls))}return{name:"print",fill:n,close:uo(n,()=>e.colours.onPaper(!1),()=>e.parts)}}function po({root:e,panes:t}){let{clientWidth:n,clientHeight:o,style:s}=t.
space,r=n||parseFloat(s.width)||lo,a=o||parseFloat(s.height)||lo,i=Math.min(1,lo/Math.max(r,1)),c={scale:String(i),width:`${r}px`,height:`${a}px`,spare:`${Math.
round((i-1)*a)}px`};for(let[l,d]of Object.entries(c))e.style.setProperty(`--print-${l}`,d)}function Ye(e,t){return e>0?[f("p",{},`and ${e} more ${t}`)]:[]}function cm({
data:e,store:t}){let n=Object.keys(e.notes??{}).map(Number),o=[...new Set([...e.decisions,...e.failures,...n])].sort((a,i)=>a-i),s=o.slice(0,fo),r=["step","phas\
e","what","why"].map(a=>f("th",{},a));return[f("h2",{},`Decisions and failures of the ${t.last+1} steps`),f("table",{},f("thead",{},f("tr",{},...r)),f("tbody",{},
...s.map(a=>lm(t,a,e.notes?.[a])))),...Ye(o.length-s.length,"steps")]}function lm(e,t,n){let o=e.words(t),s=e.read(t)?.place;return f("tr",{},f("td",{},String(t)),
f("td",{},o.phase),f("td",{},o.what,s?f("small",{},` (${s})`):null,n?f("em",{},` ✎ ${n}`):null),f("td",{},[o.why,...o.facts].filter(Boolean).join(" ")))}function fm(e){
return e.flatMap(([,t,n,o])=>[f("h2",{},t),f("ul",{},...n.slice(0,Si).map(s=>f("li",{},s))),...Ye(n.length+o-Si,"of them")])}function dm(e){let t=e.slice(0,im);
return[f("h2",{},"Calls"),f("pre",{},t.map(([,n])=>n).join(`
`)),...Ye(e.length-t.length,"calls")]}var Oi=120,um={"":0n,k:10n,m:20n,g:30n,t:40n},pm=/\p{C}|\p{Zl}|\p{Zp}|(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;function Vt(e){let t=Array.from(e);
if(t.length>tt){let o=`the query is longer than ${tt} characters`;throw Yt(o,"",tt+1,"")}let n=[];for(let{raw:o,position:s,open:r}of mm(t)){if(r)throw Yt("a quo\
te is not closed",o,s,'name~"my dll"');if(n.length===un)throw Yt(`more than ${un} terms`,o,s,"");n.push(gm(o,s))}return{text:e,terms:n,wantsFree:n.some(hm)}}function hm({
field:e,value:t,negated:n}){return n?!1:e==="state"&&t==="free"||e==="kind"&&t==="none"}function Jt(e){let t=Array.from(e);return t.slice(0,Oi).join("").replace(
/[\r\n]+$/,"").replace(pm,s=>{let r=s.codePointAt(0)??0,[a,i]=r<256?["x",2]:r<65536?["u",4]:["U",8];return`\\${a}${r.toString(16).padStart(Number(i),"0")}`})+(t.
length>Oi?"…":"")}function me(e,t){return Object.assign(new Error(e),{what:e,hint:t})}var Ei=()=>me("quotes enclose a whole value",'name~"my dll"');function Yt(e,t,n,o){
let s=Jt(t),r=`find, character ${n}: ${e}`;return s&&(r+=`
    ${s}`),o&&(r+=`
    hint: ${o}`),Object.assign(new Error(r),{what:e,term:s,position:n,hint:o})}function mm(e){let t=[],n=-1,o=!1;for(let s=0;s<=e.length;s+=1){let r=s===e.length;
if(!r&&e[s]==='"'&&(o=!o),r||Io.includes(e[s])&&!o){if(n>=0){let a=e.slice(n,s).join("");t.push({raw:a,position:n+1,open:o}),n=-1}}else n<0&&(n=s)}return t}function gm(e,t){
try{return wm(e)}catch(n){let{what:o,hint:s}=n;throw o===void 0?n:Yt(o,e,t,s??"")}}function wm(e){let t=e[0]==="-",n=t?e.slice(1):e;if(!n||n[0]==="-")throw me("\
one '-' before a term negates it",'for example -kind:image; a name that begins with "-" must be in quotes');return{...bm(n),negated:t}}function bm(e){let t=e.search(
/[:~<>="]/);if(t<0||t===0&&e[0]==='"')return/^0[xX]/.test(e)?{field:"at",sign:":",value:Li(e)}:{field:"name",sign:"~",value:Ai(e).toLowerCase()};let o="<>".includes(
e[t])&&e[t+1]==="="?`${e[t]}=`:e[t];return ym(e.slice(0,t),o,e.slice(t+o.length))}function ym(e,t,n){if(t==='"')throw Ei();let o=e.toLowerCase();if(!Object.hasOwn(
_e,o)){let r=Object.keys(_e).join(", ");throw me(`no field is called '${Jt(e)}'`,`there are ${r}; a name that holds '${t[0]}' must be in quotes`)}let{signs:s}=_e[o];
if(!s.includes(t))throw me(`'${o}' takes no '${t}'`,`it takes ${s.join("  ")}`);if(!n)throw me("a value is missing",`${o}${t}…`);return{field:o,sign:t,value:km(
o,Ai(n))}}function km(e,t){let{signs:n,choices:o}=_e[e],s=t.toLowerCase();if(!o.length&&!n.includes("~"))return Li(t);if(o.length&&!o.includes(s)){let r=`'${e}'\
 is never '${Jt(t)}'`;throw me(r,`it is one of ${o.join(", ")}`)}return s}function Ai(e){if(!e.includes('"'))return e;if(/^"[^"]*"$/.test(e))return e.slice(1,-1);
throw Ei()}function Li(e){let t=/^(?:0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,20})([kKmMgGtT]?))$/.exec(e);if(t){let[,n,o,s]=t,r=n?BigInt(`0x${n}`):BigInt(o)<<um[s.toLowerCase()];
if(r<1n<<64n)return r}throw me(`'${Jt(e)}' is not a number of at most 64 bits`,"0x3fd3a0000, 4096 or 64k; k, m, g and t are powers of 1024")}function Qt(e,t){return e.
terms.every(n=>xm(n,t)!==n.negated)}function xm({field:e,sign:t,value:n},o){if(typeof n=="bigint")return e==="at"?o.start<=n&&n<o.end:Mi(e==="size"?o.end-o.start:
o[e],t,n);switch(e){case"in":return o.who===n;case"name":return vm(o.name.toLowerCase(),t,n);case"protect":return Sm(o.protect.toLowerCase(),t,n);default:return o[e]===
n}}function Mi(e,t,n){switch(t){case">":return e>n;case">=":return e>=n;case"<":return e<n;case"<=":return e<=n;default:return!(e<n)&&!(e>n)}}function vm(e,t,n){
return t==="~"?e.includes(n):e===n||$m(e)===n}function Sm(e,t,n){return t===":"?e===n:e.includes(n)||e.replaceAll("-","").includes(n)}function $m(e){let t=e.replaceAll(
"\\","/").replace(/\/+$/,"");return t.slice(t.lastIndexOf("/")+1)}var Om={type:"search",name:"find","aria-label":"Find regions",placeholder:"Find a name, an address",title:"A name, an address, or terms: kind: state: use: name~\
 size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3},Mm="forkviz show --find lists free runs, if it is known that no row is missing";function Ti(e){
let t=f("span",{class:"fv-status",role:"status"}),n=f("input",Om),o=k("found-previous","▲","previous found (shift+Enter)",()=>d(-1)),s=k("found-next","▼","n\
ext found (Enter)",()=>d(1)),r=null,a=[],i=-1;function c(){let p=a[i];a=r?Am(e.store,r):[],i=ho(a,p),l(),e.space?.pick()}function l(){t.classList.remove("fv-wro\
ng"),t.title=r?.wantsFree?Mm:"",t.textContent=r?Lm(a.length,i,r.wantsFree):"";for(let p of[o,s])p.disabled=!a.length}function d(p){if(!a.length)return;let h=p>0?
0:a.length-1;i=i<0?h:(i+p+a.length)%a.length;let[m,g]=a[i],{start:w,end:b}=e.store.tables[m];e.selectRow(m,g),e.space?.reveal([[w[g],b[g]]]),l()}function u(){i=
-1;let{query:p,wrong:h}=Tm(n.value);r=p,c(),h&&(t.classList.add("fv-wrong"),t.textContent=h.what,t.title=h.message)}return n.addEventListener("input",u),n.addEventListener(
"keydown",p=>Cm(p,n,d,()=>e.root.focus())),e.tools.find.append(n,o,s,t),l(),Em(n,{look:c,rows:()=>a,asked:()=>r!==null})}function Em(e,{look:t,rows:n,asked:o}){
return{name:"find",update(s){o()&&s.has("child")&&t()},renew(){o()&&t()},rows:n,focus:()=>e.focus(),ask(s){e.value=s,e.dispatchEvent(new Event("input"))}}}function Am(e,t){
return["parent","child"].flatMap(n=>e.order(n).filter(o=>e.tables[n].shown[o]&&Qt(t,e.region(n,o))).map(o=>[n,o]))}function ho(e,t){return t?e.findIndex(([n,o])=>n===
t[0]&&o===t[1]):-1}function Lm(e,t,n){return e?`${t<0?"":`${t+1} of `}${e} found`:n?"free runs are not listed here":"none found"}function Tm(e){try{return{query:e.
trim()?Vt(e):null,wrong:null}}catch(t){let{what:n,message:o}=t;return{query:null,wrong:{what:n??o,message:o}}}}function Cm(e,t,n,o){if(e.key==="Enter")n(e.shiftKey?
-1:1);else if(e.key==="Escape")t.value="",t.dispatchEvent(new Event("input")),o();else return;e.preventDefault(),e.stopPropagation()}var Ci="Why the fork fails, and what to do";function Pi(e){let{data:t}=e,[n]=t.diagnosis.causes;if(!n||n.certainty==="excluded")return null;let o=f("section",{class:"\
fv-cause-whole","aria-label":Ci,hidden:!0}),s=f("div",{class:"fd-inside"}),r=k("why-close","✕","Close (Esc)",()=>c(!1),{class:"fv-icon","aria-label":"Close th\
e diagnosis"}),a=null,i=()=>e.root.querySelector("[data-do=why-more]");function c(l=o.hidden){if(o.hidden=!l,i()?.setAttribute("aria-expanded",String(l)),!l){i()?.
focus({preventScroll:!0});return}a??=pt(s,t.diagnosis,{level:2,layout:"narrow",comparing:(d,u)=>Bn(e,u)}),a.lay(),r.focus({preventScroll:!0})}return o.append(f(
"p",{class:"fv-cause-head"},f("b",{},Ci),r),s),o.addEventListener("keydown",l=>{l.key==="Escape"&&(l.stopPropagation(),c(!1))}),e.root.querySelector(".fv-main").
append(o),{name:"cause",toggle:c,restyle(){o.dataset.theme=s.dataset.theme=e.root.dataset.theme},resize(){o.hidden||a?.lay()},keep:()=>({open:!o.hidden}),restore(l){
l.open&&c(!0)},close(){a?.close()}}}var mo=50,Pm={conflicts:"conflict",caveats:"caveat",notes:"note"};function _m(e){return e.map(([n,,o,s])=>[n,o.length+s]).map(([n,o])=>`${o} ${Pm[n]}${o===1?"":
"s"}`).join(", ")}function zm([e,t,n,o],s,r,a){let i=s?n.filter(h=>h.toLowerCase().includes(s)):n,c=i.slice(0,r),l=i.length-c.length,d=n.length+o,u=s?`${i.length}\
 of ${d}`:d,p=()=>a(c.length+10*mo);return f("section",{data:{said:e}},f("h3",{},`${e==="conflicts"?"⚠ ":""}${t} (${u})`),f("ul",{},...c.map(h=>f("li",{},h))),
l?k("more-said",`and ${l} more`,"show more of them",p):null,o?f("p",{class:"fv-none"},`${o} more are left out here: forkviz show lists all.`):null)}function Zt(e){
if(!e.length)return null;let t=e.reduce((a,[,,i,c])=>a+i.length+c,0),n=f("div"),o=new Map,s=f("input",{type:"text","aria-label":"Find in the notes",placeholder:"\
find in the notes",autocomplete:"off",spellcheck:"false",maxlength:200,oninput(){o.clear(),r()},onkeydown:a=>a.stopPropagation()});function r(){let a=s.value.trim().
toLowerCase(),i=e.map(c=>zm(c,a,o.get(c[0])??mo,l=>{o.set(c[0],l),r()}));n.replaceChildren(...i)}return r(),{element:f("div",{class:"fv-caveats"},t>mo?s:null,n),
counts:_m(e),conflicting:e.some(([a])=>a==="conflicts")}}function en(e,{name:t,title:n,head:o=!0}){let s=k(`full-${t}`,"","fill the explorer, or go back (Esc)",()=>e.full(t),{class:"fv-icon","aria-label":`${n}: fill t\
he explorer, or go back`});if(s.append(X("full")),!o)return s.classList.add("fv-corner"),{element:s,more:null,fill:s,tell(){},home(){}};let r=f("span",{class:"f\
v-pane-said"}),a=f("span",{class:"fv-turn","aria-hidden":"true"},"▾"),i=f("button",{type:"button",class:"fv-fold",data:{do:`fold-${t}`},"aria-expanded":"true",
title:"fold, or open",onclick:()=>e.layout.fold(t)},a," ",f("b",{},n)," ",r),c=f("span",{class:"fv-pane-more"}),l=f("div",{class:"fv-pane-head"},f("h2",{},i),c,
s);return{element:l,more:c,fill:s,home(){s.parentElement!==l&&l.append(c,s)},tell(d,u,p=!1){i.setAttribute("aria-expanded",String(!d)),i.title=p?"close (Esc)":"\
fold, or open",a.textContent=p?"✕":d?"▸":"▾",r.textContent=d?u:""}}}var _i={name:"said",title:"What was assumed",scrolls:!0},zi=["verdict","timeline"];function Ni(e,t){let{name:n,title:o,head:s=!0,figure:r,scrolls:a}=t,i=n==="wh\
y"&&e.data.still?"What was captured":o,c=f("section",{class:`fv-pane fv-${n}`,id:`${e.mine}${n}`,"aria-label":i,data:{pane:n}}),l=n==="verdict"||r&&!s,d=l?c:f("\
div",{class:"fv-body",tabindex:a?0:null});if(!zi.includes(n??"")){let u=en(e,t);e.heads.set(n,u),c.append(u.element)}return l||c.append(d),e.panes[n??""]=c,e.bodies[n??
""]=d,c}function Ii(e,t){let{root:n,data:o,host:s}=e;n.classList.add("fv"),n.tabIndex=-1,n.dataset.panes=[...t].join(" ");for(let c of["some","still"])delete n.
dataset[c];(s.panes?.length||o.still)&&!s.aligned&&(n.dataset.some="true"),o.still&&(n.dataset.still="true"),n.setAttribute("role","group"),n.setAttribute("aria\
-label",`fork explorer: ${o.title}`);for(let c of D())e.specs.set(c.name,c),Ni(e,c).hidden=!t.has(c.name);let r=e.places=Nm(e),a=f("div",{class:"fv-grid"},...Object.
keys(e.panes).filter(c=>!zi.includes(c)).map(c=>e.panes[c]));r.main=f("div",{class:"fv-main"},a),r.grid=a,Rm(e,a);let i=[r.verdict,e.alert.element,r.player,r.live,
e.panes.timeline,r.legend,r.main];if(n.replaceChildren(...i.filter(Boolean)),s.bare)for(let c of[r.verdict,r.player,r.legend])c.hidden=!0}function Nm(e){let t=f(
"div",{class:"fv-more"}),n=f("div",{class:"fv-verdict-line"},e.panes.verdict??null,e.panes.verdict?.hidden===!1?null:Im(e.data),t),o=f("div",{class:"fv-marks-pl\
ace"}),s=f("p",{class:"fv-source-line"});return{verdict:n,more:t,marks:o,source:s,player:f("div",{class:"fv-player"}),live:f("div",{class:"fv-live-place"}),legend:f(
"div",{class:"fv-legend"},o,s)}}function Im(e){let[t,n]=e.still?["","as it was captured; nothing is forked here"]:e.waits?["fv-waits","… the fork has not ended"]:
e.succeeded?["fv-ok","✓ the fork succeeds"]:["fv-failed",`✗ the fork fails: ${e.message}`];return f("div",{class:"fv-outcome"},f("h1",{},e.title),f("p",{class:t},
n))}function Rm(e,t){let{data:n,places:o}=e,s=Zt(n.said),r=[n.title,...n.policy?[`policy ${n.policy}`]:[]].join(" · ");o.source.append(f("span",{title:r},r)),s&&
(Ni(e,_i),e.specs.set("said",_i),t.append(e.panes.said),e.bodies.said.append(s.element),o.source.append(" · ",f("button",{type:"button",class:"fv-link",data:{do:"\
said"},onclick:()=>e.showSaid()},...s.conflicting?[f("b",{class:"fv-warn"},"⚠ ")]:[],s.counts)))}var Dm=0,K=new WeakMap;async function Ri(e,t,n={}){let o=ke(e,t,n,`f${Dm+=1}-`),s=t.panes??D().map(({name:l})=>l),r=n.panes?.length?n.panes:s,a=new Set(r.filter(
l=>s.includes(l)));K.set(e,o),o.holds=()=>K.get(e)===o&&!n.closed?.(),o.bar=xi(o),lr(o),o.colours.dressRoot(),Ii(o,a),o.layout=At(o),o.bar.fill(),o.keys=St(o),o.
store.go(n.keep?.step??n.step??t.opening),o.tell();for(let{name:l,before:d}of D())a.has(l)&&d?.(o,o.bodies[l]);for(let l of D())!l.figure&&a.has(l.name)&&Di(o,await l.
make(o,o.bodies[l.name]));let i=Wm(o,a),c=a.has("space")?Ti(o):null;return o.colours.apply(),o.tell(),e.addEventListener("keydown",o.keys.onKey),Q(e,n.focus),o.
layout.lay(),await xs(o,a),o.space?jm(o,c):Bm(o),o.layout.watch(),Fm(o),Q(e,n.focus),qm(o,i)}function Di(e,t){t&&e.parts.push(t)}function jm(e,t){e.search=t,e.parts.
push(t),t.renew()}function Bm(e){e.tools.find.replaceChildren(),e.fit(!0)}function Wm(e,t){let{data:n,host:o}=e;return n.diagnosis&&t.has("why")&&!o.bare&&(e.cause=
Pi(e),Di(e,e.cause)),o.request&&n.live&&!o.bare&&(e.live=vi(e,e.ask)),vt(e)&&(e.asks=Bs(e,e.ask)),$i(e)}function Fm(e){let{host:t,root:n}=e,o=t.keep??{};o.range&&
e.space&&e.space.show(o.range);let s=o.selected||t.selected;s&&!e.selected()&&e.select(s),o.query&&e.search?.ask(o.query),n.dataset.ready="true",delete n.dataset.
busy,o.cause&&e.cause?.restore(o.cause)}function Hm(e,t,n){let{data:o,store:s,parts:r}=e;Object.assign(o,t),s.renew(),s.go(n),e.bar.renew(),e.live?.renew();for(let a of r)
a.renew?.();for(let a of r)a.pick?.();e.tell(),delete e.root.dataset.busy}function qm(e,t){let{root:n,data:o,store:s,picked:r,alert:a,bar:i}=e;return{ui:e,go:e.
go,select:e.select,complain:a.complain,theme:e.colours,adopt:(c,l)=>Hm(e,c,l),get fork(){return o.live?.fork},get step(){return s.step},get selected(){return r.
written()},message(...c){delete n.dataset.busy,a.message(...c)},linked(c,l){delete n.dataset.busy,i.linked(c,l)},waits(c){c?a.message(c):a.hide()},refused(c,l){
delete n.dataset.busy,i.reset(),e.live?.renew(),a.complain(c,l)},keep:()=>({step:s.step,range:e.space?.kept()??null,selected:r.written(),theme:e.colours.name(),
layout:e.layout.keep(),playing:e.bar.keep(),query:e.tools.find.querySelector("input")?.value,whatIf:e.asks?.keep(),live:e.live?.keep(),cause:e.cause?.keep()}),close:()=>Xm(
e,t)}}function Xm(e,t){let{root:n,parts:o}=e;for(let s of[e.bar,e.layout,e.colours,t,e.cause])s?.close();n.removeEventListener("keydown",e.keys.onKey),e.store.go(
0);for(let s of o)s.view&&Z(s.view);K.get(n)===e&&(K.delete(n),n.replaceChildren())}var A=["a","b"];function ji(e){let{pairs:t,shown:n,decides:o}=e,s=t.length-1,r={a:new Map,b:new Map};t.forEach((c,l)=>{A.forEach((d,u)=>{let p=c[u];typeof p=="n\
umber"&&r[d].set(p,l)})});let a=new Map(e.rows.map(([c,l,d,u])=>[c,{row:c,kind:l,a:d,b:u}])),i=[...a.keys()];return{last:s,all:i,matter:o.matter,held:c=>Math.min(
Math.max(Math.round(c)||0,0),s),shown:c=>({a:n[c][0],b:n[c][1]}),waits:(c,l)=>t[c][l==="a"?0:1]===null&&c!==o.row,rowOf:(c,l)=>r[c].get(l)??0,difference:c=>a.get(
c)??null}}var Bi=(e,t)=>e.find(n=>n>t)??t,Wi=(e,t)=>e.findLast(n=>n<t)??t;function go(e,t){let n=A.flatMap(o=>t[o].map(s=>e.rowOf(o,s)));return[...new Set(n)].sort(
(o,s)=>o-s)}function Fi(e,t){let n=e.indexOf(t);return e.length?n<0?`${e.length} in all`:`${n+1} of ${e.length}`:"none"}function Me({a:e,b:t}){if(e.policy!==t.policy)
return{a:e.policy,b:t.policy};let n=`${e.title}, `;return t.title.startsWith(n)?{a:"as it is",b:t.title.slice(n.length)}:e.title===t.title?{a:e.policy,b:t.policy}:
{a:e.title,b:t.title}}function Ui(e,t,n,{body:o,more:s}){let r=wo(t),a=Um(e,t,n),i=k("all-differences","","",()=>c(a.element.hidden===!0),{class:"fv-link"});o.append(r,a.element),n.all.
length&&s?.append(i);function c(l){r.hidden=l,a.element.hidden=!l,i.textContent=l?"As a whole":`All ${n.all.length}`,i.title=l?"what differs as a whole":"each r\
ow that differs",l&&a.tell(e.store.step)}return c(!1),{name:"differences",tell:a.tell,show:c}}function wo(e){let t=Me(e),n=["",`A · ${t.a}`,`B · ${t.b}`],[o,s]=[
!1,!0].map(r=>e.summary.filter(a=>a.same===r));return f("table",{class:"fv-summary"},f("thead",{},f("tr",{},...n.map(r=>f(r?"th":"td",r?{scope:"col"}:{},r)))),f(
"tbody",{},...o.map(Hi)),...s.length?[f("tbody",{class:"fv-alike","aria-label":"The same in both"},...s.map(Hi))]:[])}function Hi({name:e,address:t,a:n,b:o,same:s}){
return f("tr",{class:s?"":"fv-differs"},f("th",{scope:"row"},e,...t?[" ",R(Number(t))]:[]),qi(n),qi(o))}function qi([e,t,n]){return f("td",{},...t?[f("span",{class:n?
`fv-${n}`:"","aria-hidden":"true"},t)," "]:[],e)}function Um(e,t,n){let o=n.all.map(r=>{let a=n.difference(r),i=n.matter.includes(r);return f("li",{},f("button",
{type:"button",class:"fv-difference-row",data:{row:String(r)},onclick:()=>e.go(r)},...i?[f("b",{class:"fv-matters"},r===t.decides.row?"decides":"ends a fork"),"\
 "]:[],...Xi("A",a.a),...Xi("B",a.b)))}),s=f("ol",{class:"fv-difference-list","aria-label":"All rows that differ",hidden:!0},...o);return{element:s,tell(r){if(!s.
hidden)for(let a of o){let i=a.firstElementChild;i.dataset.row===String(r)?(i.setAttribute("aria-current","step"),i.scrollIntoView({block:"nearest"})):i.removeAttribute(
"aria-current")}}}}function Xi(e,t){return t?[f("span",{class:"fv-difference-side"},f("b",{},e),` ${t}`)]:[f("span",{class:"fv-difference-side fv-difference-non\
e"},f("b",{},e)," has no such step")]}function Gm(){let e={class:"fv-icon"};return{status:f("span",{class:"fv-status",role:"status"}),input:f("input",{type:"search",name:"find","aria-label":"Find in\
 both",placeholder:"Find in both",title:"A name, an address, or terms: kind: state: use: name~ size> in:child … (/)",autocomplete:"off",spellcheck:"false",maxlength:1e3}),
buttons:t=>[k("found-previous","▲","Previous found (shift+Enter)",()=>t(-1),e),k("found-next","▼","Next found (Enter)",()=>t(1),e)]}}function Km(e,t,n){return t.
flatMap(({who:o,side:s},r)=>{let{store:a}=n[s],{shown:i}=a.tables[o];return a.order(o).filter(l=>i[l]&&Qt(e,a.region(o,l))).map(l=>[r,l])})}function Gi(e,t,n,o){
let{status:s,input:r,buttons:a}=Gm(),i=a(g=>h(g)),c=null,l=[],d=-1;function u(){let g=l[d];l=c?Km(c,n,o):[],d=ho(l,g),p(),t.pick()}function p(){s.classList.remove(
"fv-wrong"),s.textContent=c?l.length?`${d<0?"":`${d+1} of `}${l.length} found`:"none found":"";for(let g of i)g.hidden=!l.length}function h(g){if(!l.length)return;
d=d<0?g>0?0:l.length-1:(d+g+l.length)%l.length;let[w,b]=l[d],{who:y,side:v}=n[w];o[v].selectRow(y,b);let x=o[v].store.tables[y];t.reveal([[x.start[b],x.end[b]]]),
p()}function m(g){[d,c]=[-1,null];try{c=g.trim()?Vt(g):null,u()}catch(w){u(),s.classList.add("fv-wrong"),s.textContent=w.what??w.message}}return Ym(e,r,h,m),e.tools.
find.append(r,...i,s),p(),{name:"find",rows:()=>l,focus:()=>r.focus(),renew(){c&&u()},ask(g){r.value=g,m(g)},text:()=>r.value}}function Ym(e,t,n,o){t.addEventListener(
"input",()=>o(t.value)),t.addEventListener("keydown",s=>{if(s.key==="Enter")n(s.shiftKey?-1:1);else if(s.key==="Escape")t.value="",o(""),e.root.focus();else return;
s.preventDefault(),s.stopPropagation()})}var Ki={ok:"✓ ",failed:"✗ ",risk:"! "},Vm={"○":"cause","✗":"failure","✓":"goes well"};function Jm([e,t]){return e==="address"?R(Number(t)):e==="name"?
f("bdi",{},t):e in Ki?f("b",{class:`fv-${e}`},f("span",{"aria-hidden":"true"},Ki[e]),t):f("span",{},t)}function Yi(e,t){let{headline:n,links:o}=t.decides,s=o.map(
c=>({link:c,element:Qm(e,c)})),r=f("ol",{class:"fv-chips","aria-label":"What leads to the two outcomes"});s.forEach(({link:c,element:l},d)=>{let u=d===0?null:o[d-
1].side===c.side?"→":"against";r.append(f("li",{},u?f("span",{class:"fv-chip-between","aria-hidden":u==="→"?"true":null},u):null,l))});let a=f("h1",{class:"\
fv-verdict-says",title:`A: ${t.a.title}
B: ${t.b.title}`},...n.map(Jm));return{element:f("div",{class:"fv-headline"},a,...s.length?[r]:[]),resize(){for(let{link:c,element:l}of s)ie(l,".fv-chip-says").
replaceChildren(...Vi(c,e.size==="phone"))},tell(c){for(let{link:l,element:d}of s)c[l.side]===l.step?d.setAttribute("aria-current","step"):d.removeAttribute("ar\
ia-current")}}}function Qm(e,t){let n=t.side.toUpperCase();return f("button",{type:"button",class:"fv-chip",data:{do:"link",role:t.role,side:t.side,step:String(
t.step)},title:`Go to step ${t.step} of ${n}: ${t.label}`,onclick:()=>e.goStep(t.side,t.step,t.row)},...t.sign?[f("span",{class:`fv-chip-sign fv-chip-${t.role}`,
title:Vm[t.sign]},t.sign)]:[],f("span",{class:"fv-chip-says"},...Vi(t,e.size==="phone")))}function Vi(e,t){return[f("b",{},e.side.toUpperCase()),t?` ${e.step}`:
` step ${e.step}: ${e.label}`]}var Ji=e=>[["p","p","go to the difference that decides",e.decide],["x","x","next difference",e.nextDifference],["X","shift+x","previous difference",e.differenceBefore]];var Zm=[{who:"parent",side:"a",title:"PARENT",note:"(same in both)",short:"(both)",x0:.02,x1:.29},{who:"child",side:"a",title:"CHILD A",x0:.36,x1:.64},{who:"chi\
ld",side:"b",title:"CHILD B",x0:.71,x1:.98}],eg=[{who:"parent",side:"a",title:"PARENT A",x0:.01,x1:.215},{who:"parent",side:"b",title:"PARENT B",x0:.265,x1:.47},
{who:"child",side:"a",title:"CHILD A",x0:.53,x1:.735},{who:"child",side:"b",title:"CHILD B",x0:.785,x1:.99}];function Qi(e,t,n,o){let s=n?Zm:eg,r=(u,p)=>s.findIndex(
h=>h.who===u&&h.side===p),a=(u,p)=>p.flatMap(([h,m])=>{let g=r(h,u);return g<0?[]:[[g,m]]}),i=u=>[...a("a",u(t.a)),...a("b",u(t.b))],c=u=>e.store.step===e.decides.
row&&e.decides.place?.[0]===u,l=u=>!!e.decides.freed[A.indexOf(s[u].side)];return{map:Ft(e,{...o,columns:s.map(({side:u,...p})=>({...p,store:t[u].store})),links:[],
subject:()=>e.store.step===e.decides.row?e.decides.place:null,freed:(u,p)=>c(p)&&l(u),kept:(u,p)=>s[u].who==="child"&&c(p)&&e.decides.freed.includes(!0)&&!l(u),
needed:n?[1,2]:[2,3],equals:n?[[1,2]]:[[2,3]],picked:()=>i(u=>u.pickedRows()),found:()=>e.foundRows(),select(u,p,h={}){let{who:m,side:g}=s[u];p>=0?t[g].selectRow(
m,p,h.add):h.dll!==void 0&&h.dll>=0?t[g].select({dll:h.dll},h.add):t[g].select(null)}}),columns:s}}var C=(e,...t)=>({panes:t,weight:e}),Ae=(e,t,...n)=>({id:e,dir:"row",weight:t,parts:n}),se=(e,t,...n)=>({id:e,dir:"column",weight:t,parts:n});var Ee=["pair-algorithm","pair-calls","pair-sorting","pair-recursion","pair-said"],bo=[C(1,"why-a"),C(1,"why-b")],tn=(e=42)=>Ae("compare-words",e,...bo),tg={wide:()=>Ae(
"compare-wide",1,C(46,"space"),se("compare-wide-right",54,tn(),Ae("compare-wide-low",58,C(48,"differences"),C(52,...Ee)))),middle:({height:e})=>Ae("compare-midd\
le",1,C(642,"space"),e<600?se("compare-middle-low",614,tn(58),C(42,"differences",...Ee)):se("compare-middle-right",614,tn(42),C(32,"differences"),C(26,...Ee))),
narrow:({height:e})=>Ae("compare-narrow",1,C(460,"space"),e<430?C(506,"why-a","why-b","differences",...Ee):se("compare-narrow-right",506,C(44,"why-a","why-b"),C(
56,"differences",...Ee))),phone:()=>se("compare-phone",1,C(60,"space"),C(40,"why-a","why-b","differences",...Ee)),present:({width:e})=>e<1100?se("compare-presen\
t-low",1,C(58,"space"),e<700?se("compare-said",42,...bo):tn(42)):Ae("compare-present",1,C(65,"space"),se("compare-said",35,...bo))},Zi=e=>tg[e.kind==="present"?
"present":e.size](e);function ec(e,t,n){let o=f("section",{class:"fv-sheet","aria-hidden":"true"});e.root.append(o);let s=null;function r(){s??=e.store.step,e.go(t.opening,!0),e.colours.
onPaper(!0);for(let i of[e,e.sides.a.ui,e.sides.b.ui])for(let c of i.parts)c.makeUp?.();po(e),o.replaceChildren(...ng(t,n),...sg(t,n),...og(t))}function a(){e.colours.
onPaper(!1),s!==null&&e.go(s,!0),s=null}return{name:"print",fill:r,close:uo(r,a,()=>e.parts)}}function ng(e,t){let n=Me(e),o=t.shown(e.opening),s=e.decides.row===
e.opening?"where it is decided":"shown";return[f("h2",{},"The two forks"),f("ul",{},...["a","b"].map(r=>f("li",{},f("b",{},r.toUpperCase()),` ${e[r].title} (${n[r]}\
), ${s}: step ${o[r]} of ${e[r].words.length-1}`)))]}function og(e){return e.summary.length?[f("h2",{},"What differs as a whole"),wo(e)]:[]}function sg(e,t){let n=t.
matter.slice(0,fo);if(!n.length)return[];let o=["A","what A does","B","what B does"].map(s=>f("th",{},s));return[f("h2",{},`Differences that matter, of ${t.all.
length} in all`),f("table",{},f("thead",{},f("tr",{},...o)),f("tbody",{},...n.map(s=>rg(e,t,s)))),...Ye(t.matter.length-n.length,"differences")]}function rg(e,t,n){
let o=t.difference(n),s=t.shown(n),r=n===e.decides.row,a=["a","b"].flatMap(i=>[f("td",{},o?.[i]?String(s[i]):"–"),f("td",{},o?.[i]||"has no such step")]);return f(
"tr",{class:r?"fv-decides":""},...a)}function ag(e,t,n){let{presenting:o,projected:s}=e.layout;(s?e.places.more:n).append(t),t.textContent=o?"Leave":"Present"}function Ve(e,t,n){let o=k(e,"",t,n,{class:"\
fv-icon","aria-label":t});return o.append(X(e)),o}function tc(e,t,n){let{store:o}=e,s=Et(e,()=>x(),e.host.keep?.playing),r=f("output",{class:"fv-number","aria-l\
ive":"off"}),a=f("output",{class:"fv-count","aria-live":"off"}),i=ig(e,t),c=dg(s),{before:l,after:d}=cg(e),u=ug(e,t);e.tools.find=f("div",{class:"fv-find",role:"\
search"});let{pace:p,speed:h}=Gt(s),m=Kt(e),{present:g,exported:w,tools:b}=lg(e,n),y={...i,play:c,before:l,after:d,number:r,which:u,count:a,find:e.tools.find},v=f(
"div",{class:"fv-bar",role:"toolbar","aria-label":"Comparing"},...Object.values(y));e.places.player.append(v),e.places.more.append(...b,m.element),m.room.append(
p,h,g,...w),e.fit=()=>{for(let S of[l,d])S.textContent=fg(S===l,e.size);v.append(...Object.values(y)),ag(e,g,m.room),x();for(let S of[e.tools.find,a,u,i.first,i.
last])(e.size==="phone"||v.scrollWidth>v.clientWidth+1)&&m.room.append(S)};function x(){let{a:S,b:L}=t.shown(o.step),{ends:_}=e,Qe=re=>e.size==="phone"?"":` of ${re}`,
Ze=[f("b",{},`A ${S}`),`${Qe(_.a)} · `,f("b",{},`B ${L}`),Qe(_.b)];r.replaceChildren(...Ze),r.title=`row ${o.step} of ${t.last}`;let Le=e.differences();a.textContent=
Fi(Le,o.step),i.first.disabled=i.back.disabled=o.step===0,i.next.disabled=i.last.disabled=o.step===t.last,l.disabled=!Le.some(re=>re<o.step),d.disabled=!Le.some(
re=>re>o.step),u.value=e.which,c.tell(),p.value=s.policy,h.value=String(s.speed)}return{element:v,tell:x,play:()=>s.toggle(),keep:()=>s.keep(),close(){s.close(),
m.close()}}}function ig(e,{last:t}){let{store:n}=e;return{first:Ve("first","First row (Home)",()=>e.go(0)),back:Ve("back","Previous row (left arrow)",()=>e.go(n.
step-1)),next:Ve("next","Next row (right arrow)",()=>e.go(n.step+1)),last:Ve("last","Last row (End)",()=>e.go(t))}}function cg(e){let t=n=>()=>e.press(n);return{
before:k("difference-before","◀ ≠ Difference","Previous difference (shift+x)",t("X")),after:k("difference","Difference ≠ ▶","Next difference (x)",t("x"))}}
function lg(e,t){let n=k("present","Present","The map and the words alone, large (Esc leaves)",()=>e.present()),o=()=>e.ask({kind:"export",step:e.store.step});return{
present:n,exported:e.host.request?[k("export","Export","Write one file to step through in any browser",o)]:[],tools:[...t?[k("leave","↩ To the fork","Leave th\
e comparison",t)]:[],Ve("theme","Light or dark (t)",()=>e.toggleTheme()),k("help","?","Keys and signs (?)",()=>e.keys.help(),{class:"fv-icon"})]}}function fg(e,t){
let n=t==="phone"||t==="narrow"?"":"Difference";return(e?`◀ ≠ ${n}`:`${n} ≠ ▶`).trim()}function dg(e){let t=k("play","","Play, or stop (space)",()=>e.toggle(),
{class:"fv-main-button"});return Object.assign(t,{tell:()=>{let o=e.playing?"Stop":"Play";t.dataset.now!==o&&(t.replaceChildren(X(e.playing?"stop":"play"),f("sp\
an",{},o)),t.dataset.now=o,t.setAttribute("aria-label",o))}})}function ug(e,t){let n=f("select",{"aria-label":"Which differences",title:"Which differences the b\
uttons stop at",data:{do:"which"},onchange:()=>e.choose(n.value==="all"?"all":"matter")},f("option",{value:"matter",disabled:!t.matter.length},"Differences that\
 matter"),f("option",{value:"all"},`All ${t.all.length}`));return n}var pg=new Set(["decision","failure","done"]);function nc(e,t){let n=r=>go(t,{a:r(e.a),b:r(e.b)}),o=[e.a,e.b].find(r=>r.verdict?.occupant)??e.a,s=n(r=>Object.keys(
r.notes??{}).map(Number));return{...e.a,opening:e.opening,diagnosis:null,live:null,decisions:n(r=>r.decisions),failures:n(r=>r.failures),notes:Object.fromEntries(
s.map(r=>[r,""])),verdict:{...o.verdict,links:e.decides.links.map(r=>({...r,step:r.row}))},said:[]}}function oc(e,t,n){let o=0,s=hg(e,t);return{data:n,get step(){
return o},get last(){return t.last},get tables(){return{...e.a.tables,ticks:{mark:s}}},stand(r){o=r},rowsOfSteps:r=>go(t,r),order:()=>[],shown:()=>[],words:()=>({
what:t.difference(o)?.a??"",phase:""})}}function hg(e,t){let n=new Array(t.last+1).fill("other");for(let o of A)e[o].tables.ticks.mark.forEach((s,r)=>{pg.has(s)&&
(n[t.rowOf(o,r)]=s)});return n}var mg=["algorithm","calls","sorting","recursion"];function ac(e,t){let{root:n}=e;n.classList.add("fv","fv-compare"),n.tabIndex=-1,n.setAttribute("role","group"),
n.setAttribute("aria-label",`two forks compared: ${t.a.title} and ${t.b.title}`);let o={a:sc(),b:sc()},s=f("div",{class:"fv-grid"}),r=c=>s.append(yo(e,c).pane);
r({name:"space",title:"Address spaces, low at the top",head:!1});for(let c of A)s.append(gg(e,t,c,o[c]));r({name:"differences",title:"What differs",scrolls:!0});
for(let c of mg){let l=D().find(d=>d.name===c);l&&s.append(rc(e,t,l,o))}let a=bg(t);if(a){s.append(rc(e,t,a,o));for(let c of A)yg(t[c],o[c].bodies.said)}e.places=
{verdict:f("div",{class:"fv-verdict-line fv-compare-line"}),more:f("div",{class:"fv-more"}),player:f("div",{class:"fv-player"}),live:f("div"),legend:f("div",{class:"\
fv-legend"}),main:f("div",{class:"fv-main"},s),grid:s};let i=f("div",{class:"fv-timelines"},...A.map(c=>kg(t,c,o[c])));return n.replaceChildren(e.places.verdict,
e.alert.element,e.places.player,i,e.places.main),o}function sc(){return{bodies:{},panes:{},more:{}}}function yo(e,t,n=t.name){let{name:o,title:s,scrolls:r}=t,a=f(
"section",{class:`fv-pane fv-${n}`,id:`${e.mine}${o}`,"aria-label":s,data:{pane:o}}),i=en(e,t),c=n==="space"?a:f("div",{class:"fv-body",tabindex:r?0:null});return a.
append(i.element,...c===a?[]:[c]),e.heads.set(o,i),e.specs.set(o,t),e.panes[o]=a,e.bodies[o]=c,{pane:a,body:c}}function gg(e,t,n,o){let s=n.toUpperCase(),{pane:r,
body:a}=yo(e,{name:`why-${n}`,title:`Words of ${s}`,head:!1,scrolls:!0},"why");return r.dataset.side=n,r.prepend(f("p",{class:"fv-side-line"},f("b",{class:"fv-l\
etter"},s)," ",...wg(t[n])," ",f("span",{class:"fv-waiting"}))),o.panes.why=r,o.bodies.why=a,r}function wg(e){if(e.waits)return[f("b",{class:"fv-waits"},"… has \
not ended")];if(e.succeeded)return[f("b",{class:"fv-ok"},"✓ succeeds")];let t=(e.verdict?.links??[]).findLast(o=>o.role==="failure")?.step,n=t===void 0?[]:[f(
"span",{class:"fv-at-step"},` at step ${t}`)];return[f("b",{class:"fv-failed"},"✗ fails",...n)]}function rc(e,t,n,o){let{name:s}=n,r={...n,name:`pair-${s}`,figure:void 0,
head:!0,scrolls:!1,unused:()=>A.every(c=>n.unused?.(t[c]))?n.unused?.(t.a)??"":"",said:void 0},{pane:a,body:i}=yo(e,r,"pair");for(let c of A){let l=f("span",{class:"\
fv-pane-more"}),d=f("div",{class:"fv-body",tabindex:n.scrolls?0:null}),u=f("section",{class:`fv-half fv-${s}`,"aria-label":`${c.toUpperCase()}: ${r.title}`,data:{
side:c}},f("header",{class:"fv-half-head"},f("b",{class:"fv-letter"},c.toUpperCase()),l),d);o[c].panes[s]=u,o[c].bodies[s]=d,o[c].more[s]=l,i.append(u)}return a}
function bg(e){return A.some(t=>e[t].said.length)?{name:"said",title:"Assumed",scrolls:!0}:null}function yg(e,t){let n=Zt(e.said);t.append(n?.element??f("p",{class:"\
fv-none"},"nothing"))}function kg(e,t,n){let o=f("div",{class:"fv-timeline"});n.panes.timeline=o,n.bodies.timeline=o;let{title:s,policy:r,waits:a,succeeded:i}=e[t],
c=a?"…":i?"✓":"✗";return f("section",{class:"fv-timeline-row","aria-label":`Timeline of ${t.toUpperCase()}`,data:{side:t}},f("div",{class:"fv-timeline-nam\
e",title:`${s}
${r}`},f("b",{},`${t.toUpperCase()} `,f("span",{class:a?"fv-waits":i?"fv-ok":"fv-failed"},c)),f("span",{class:"fv-label"},Me(e)[t])),o)}var xg=["timeline","why","algorithm","calls","sorting","recursion"];function ko(e,t,n,o){let{bodies:s}=o,r=f("div",{class:"fv-side-root",data:{side:n}}),i=ke(r,
t,{onSelect:l=>e.selectedIn(n,l)},`${e.mine}${n}-`);i.colours.close();let c=i.go;return Object.assign(i,$g(e,n,o)),{ui:i,name:n,move:c,root:r,get step(){return i.
store.step},async make(l){for(let d of D()){if(!xg.includes(d.name)||!!d.figure!==l)continue;let u=s[d.name];d.before?.(i,u);let p=d.figure?await Re(i,d.figure,
u):[];if(!p)return;let h=await d.make(i,u,...p);h&&i.parts.push(h),d.name==="why"&&vg(o.panes.why)}},resize(){Object.assign(i,{size:e.size,tall:e.tall,type:e.type});
for(let l of i.parts)l.resize?.()},restyle(l){for(let d of i.parts)d.restyle?.(l);for(let{name:d}of Sg(r))e.root.style.setProperty(d,r.style.getPropertyValue(d))},
close(){for(let l of i.parts)l.close?.(),l.view&&Z(l.view)}}}function vg(e){let t=ie(e,".fv-kicker");t.setAttribute("aria-live","polite"),ie(e,".fv-side-line").
append(t)}function Sg({style:e}){return Array.from(e,t=>({name:t}))}function $g(e,t,{bodies:n,panes:o,more:s}){return{bodies:n,panes:o,holds:e.holds,paired:!0,places:{
...e.places,marks:f("div")},colours:e.colours,heads:new Map(Object.entries(s).map(([r,a])=>[r,{more:a}])),specs:new Map(D().map(r=>[r.name,r])),bar:{tell(){},play:e.
play},keys:{press:r=>e.keys.press(r),help:r=>e.keys.help(r)},layout:{fold(){},full:e.full},full:e.full,theme:e.theme,toggleTheme:e.toggleTheme,go:r=>e.goStep(t,
r),forward:()=>e.forward()}}var Og=0;async function ic(e,t,n={}){let o=ji(t),s=Mg(e,t,o,n);K.set(e,s),s.holds=()=>K.get(e)===s&&!n.closed?.();let r=ac(s,t),a={a:ko(s,t.a,"a",r.a),b:ko(s,t.
b,"b",r.b)};s.sides=a;let{request:i}=n,c=n.leave??(t.back&&i?()=>i({kind:"back"}):null),l=Yi(s,t);s.places.verdict.append(l.element,s.places.more),s.parts.push(
l),s.layout={presenting:!1,projected:!!n.slide},s.player=tc(s,o,c),s.layout=At(s),s.keys=St(s),s.press=s.keys.press,s.listed=Ui(s,t,o,{body:s.bodies.differences,
more:s.heads.get("differences").more}),s.tellAll=()=>Ag(s,o,l);let d=o.held(n.keep?.row??n.step??t.opening);cc(s,o,d),s.layout.lay();for(let u of A)a[u].resize(),
await a[u].make(!1);return s.colours.apply(),s.tellAll(),e.addEventListener("keydown",s.keys.onKey),Q(e,n.focus),await Cg(s,t,a),s.colours.apply(),s.parts.push(
ec(s,t,o)),s.layout.watch(),Pg(s,n),e.dataset.ready="true",Q(e,n.focus),_g(s)}function Mg(e,t,n,o){let s=ke(e,nc(t,n),{...o,aligned:!0,onSelect:void 0},`c${Og+=
1}-`),r=oc(t,n,s.data);Object.assign(s,{host:{...o,aligned:!0},store:r,plan:Zi,ends:{a:t.a.words.length-1,b:t.b.words.length-1},decides:t.decides,which:o.keep?.
which??(n.matter.length?"matter":"all"),differences:()=>s.which==="matter"&&n.matter.length?n.matter:n.all,bar:{tell(){},play:()=>s.player.play()},foundRows:()=>s.
find?.rows()??[],...Eg(n,()=>s),...Tg(()=>s)}),s.moreKeys=Ji(s);let a=s.restyle;return s.restyle=i=>{a(i);for(let c of A)s.sides?.[c].restyle(i)},s.resized=()=>{
for(let i of A)s.sides[i].resize();s.parts.forEach(i=>i.resize?.())},s}function Eg(e,t){function n(o,s=!1){let r=t(),a=e.held(o);a===r.store.step&&!s||(cc(r,e,a),
r.tellAll(),!s&&(r.host.onStep?.(a),De()))}return{go:n,forward:()=>n(t().store.step+1),goStep(o,s,r=e.rowOf(o,s)){let a=t();e.shown(a.store.step)[o]!==s&&n(r)},
tell:()=>t().tellAll(),choose(o){t().which=o,t().tellAll()},nextDifference:()=>n(Bi(t().differences(),t().store.step)),differenceBefore:()=>n(Wi(t().differences(),
t().store.step)),decide:()=>n(t().data.opening),play:()=>t().player.play()}}function cc(e,t,n){e.store.stand(n);let o=t.shown(n);for(let s of A)e.sides[s].move(
o[s]);e.space?.update(),e.find?.renew()}function Ag(e,t,n){let{step:o}=e.store;e.root.dataset.row=String(o),n.tell(t.shown(o)),e.player.tell(),e.listed.tell(o);
for(let s of A)Lg(e.panes[`why-${s}`],t.waits(o,s))}function Lg(e,t){e.toggleAttribute("data-waits",t);let n=e.querySelector(".fv-waiting");n&&(n.textContent=t?
"has no such step":"")}function Tg(e){let t=!1,n=o=>A.forEach(s=>o(e().sides[s].ui));return{selectedIn(o,s){if(t)return;let r=e();t=!0,r.sides[o==="a"?"b":"a"].
ui.select(s),t=!1,r.root.dataset.selected=s,r.space?.pick(),r.host.onSelect?.(s)},select:(o,s)=>e().sides.a.ui.select(o,s),selectNext:o=>e().sides.a.ui.selectNext(
o),selected:()=>e().sides.a.ui.selected()??e().sides.b.ui.selected(),pickedRows:()=>e().sides.a.ui.pickedRows(),pickedSteps:()=>e().store.rowsOfSteps({a:e().sides.
a.ui.pickedSteps(),b:e().sides.b.ui.pickedSteps()}),selectedSpans(){let o=[];return n(s=>o.push(...s.selectedSpans())),o}}}async function Cg(e,t,n){try{let o=e.
bodies.space;It(o);let s=await Re(e,"space",o);if(!s)return;let[r,a]=s,i={a:n.a.ui,b:n.b.ui},{map:c,columns:l}=Qi(e,i,t.sameParent,{body:o,figure:r,view:a});e.space=
i.a.space=i.b.space=c,e.parts.push(c),e.find=e.search=Gi(e,c,l,i);for(let d of A)await n[d].make(!0)}catch(o){e.alert.complain(`the figures could not be drawn: ${o.
message??o}`,"The words, the listing and the calls still work.")}}function Pg(e,t){let n=t.keep?.selected||t.selected;n&&e.select(n),t.keep?.query&&e.find?.ask(
t.keep.query),t.keep?.range&&e.space?.show(t.keep.range)}function _g(e){let{root:t,alert:n,sides:o}=e;return{ui:e,views:o,go:e.go,select:e.select,complain:n.complain,
theme:e.colours,get step(){return e.store.step},get selected(){return t.dataset.selected??""},keep:()=>({row:e.store.step,theme:e.colours.name(),which:e.which,selected:t.
dataset.selected??"",layout:e.layout.keep(),playing:e.player.keep(),query:e.find?.text(),range:e.space?.kept()??null}),message(...s){delete t.dataset.busy,n.message(
...s)},refused(s,r){delete t.dataset.busy,n.complain(s,r)},close:()=>zg(e)}}function zg(e){let{root:t}=e;for(let n of[e.player,e.layout,e.colours])n?.close();t.
removeEventListener("keydown",e.keys.onKey);for(let n of A)e.sides[n].close();for(let n of A)e.sides[n].ui.store.go(0);for(let n of e.parts)n.close?.(),n.view&&
Z(n.view);t.classList.remove("fv-compare"),K.get(t)===e&&(K.delete(t),t.replaceChildren())}var Ng=e=>()=>({request:t=>e.send(t)});function nn(e,t,n={}){let{show:o,follow:s,tell:r,fail:a,close:i}=qg(e,t,{hostOf:n.hostOf??Ng(e),sized:n.sized??(()=>()=>{}),
onView:n.onView??(()=>{})}),c=bs(o,a),l=[["change:step",s],["change:selected",s],["change:data",()=>c(void 0)],["msg:custom",r]];for(let[d,u]of l)e.on(d,u);return{
ready:c(void 0),close(){for(let[d,u]of l)e.off(d,u);i()}}}function Ig(){let e="";function t(){e&&URL.revokeObjectURL(e),e=""}return{close:t,link(n,o){return t(),
e=URL.createObjectURL(new Blob([o],{type:"text/html"})),f("a",{href:e,download:n,data:{do:"download"}},"download")}}}function Rg(e,t){return t?.close(),delete e.
dataset.ready,e.forkviz=null}function Dg(e,t,n){let[o,s]=[t.get("step"),t.get("selected")];typeof o=="number"&&e.step!==o&&e.go(o),n.onStep(e.step),e.selected!==
void 0&&e.selected!==s&&e.select(s)}function jg(e){let t=Ig(),n=[];function o(){let s=e();if(s)for(let[r,a]of n.splice(0))Bg(s,t,r,a)}return{late:o,close:t.close,
say(s,r){n.push([s,r]),o()}}}function Bg(e,t,n,o){n?.kind==="error"?e.refused(n.what,n.advice):n?.kind==="waits"?e.waits?.(n.text):n?.kind==="nothing"?delete e.
ui.root.dataset.busy:n?.kind==="linked"?e.linked?.(n.fragment,n.told):n?.kind==="exported"&&e.message(`${n.text} `,t.link(n.name,o[0]))}function Wg(e,t){function n(o,s){
!t()||e.get(o)===s||(e.set(o,s),e.save_changes())}return{onStep:o=>n("step",o),onSelect:o=>n("selected",o)}}function Fg(e){return Object.fromEntries(["selected",
"panes","bare"].map(t=>[t,e.get(t)]))}function Hg(){let e=new WeakMap,t=null;return{next(n,o,s){let r=n?.keep();return r&&e.set(t,r),t=o,r&&{...e.get(o)??r,theme:r.
theme,step:s,row:void 0}}}}function qg(e,t,{hostOf:n,sized:o,onView:s}){let r=null,a=null,i=!1,c=()=>{},l=Hg(),d=null,u=()=>[a,d].includes(e.get("data")),p={...Wg(
e,u),closed:()=>i},h=jg(()=>u()&&!i?r:null);async function m(){let b=e.get("data");if(i||u())return h.late();let y=await st(b).catch(_=>{throw d=b,_});if(i||b!==
e.get("data"))return;[a,d]=[b,null];let v=e.get("step");if(y.live&&r?.fork===y.live.fork)return r.adopt(y,v),h.late();let x=l.next(r,y,v),S=ht(t);r=Rg(t,r),c(),
c=o(t);let L={step:v,...Fg(e),keep:x,focus:S,...n(y),...p};if(r=await(y.a?ic:Ri)(t,y,L),i)return void r.close();t.forkviz=r,s(r,y),g(),h.late()}function g(){r&&
u()&&Dg(r,e,p)}function w(b){let y=`The explorer could not be built: ${b.message??b}`;if(!r)return i||t.append(y);r.refused(y,"What you see is what was there be\
fore."),p.onStep(r.step),h.late()}return{show:m,follow:g,fail:w,tell:h.say,close(){i=!0,c(),h.close(),r?.close()}}}var Xg={prefix:"The fork up to this step",whole:"The fork, from its beginning to its end",diagnosis:"The diagnosis of this log"};function lc(e){let t=f("div",{class:"\
qz-fork"}),n=f("h4",{tabindex:-1}),o=k("shut","Close the explorer",null,()=>c(),{class:"fd-button"}),s=f("div",{class:"fd qz-explorer-head",data:{theme:e.theme()}},
n,o),r=f("section",{class:"qz-explorer",hidden:!0,"aria-label":"the explorer of this problem"},s,t),a=null,i=0;function c(){i+=1,a?.close(),a=null,t.replaceChildren(),
r.hidden=!0}async function l({data:d,step:u,part:p},h){c();let m=i;r.hidden=!1,t.dataset.part=p,n.textContent=Xg[p],o.textContent=p==="diagnosis"?"Close the dia\
gnosis":"Close the explorer",n.focus();let g=h[0]??d;try{let w=p==="diagnosis"?await st(g):await e.bring?.();if(m!==i)return;a=p==="diagnosis"?Gg(t,w,e):Ug(t,g,
u,e)}catch(w){m===i&&t.append(`The explorer could not be built: ${w.message}`)}}return{element:r,show:l,clear:c,theme(d){s.dataset.theme=d,a?.theme(d)}}}function Ug(e,t,n,o){
let s=null;return{close:nn(qo({data:t,step:n},()=>{}),e,{hostOf:()=>({theme:o.theme()}),onView:a=>{s=a}}).close,theme(a){s?.theme&&s.theme.name()!==a&&s.theme.toggle()}}}
function Gg(e,t,n){let o=f("div",{class:"fd fd-inside",data:{theme:n.theme()}});e.append(o);let{close:s}=pt(o,t,{level:5});return{close:s,theme(r){o.dataset.theme=
r}}}var Kg="No usual misconception gives this answer. Whether it is right is not said before it is graded; you can change it until you save your answers.",Yg="No us\
ual misconception gives this answer, so nothing can be said about the way to it.",Vg="write down each step, and compare it with the text and the picture. The fi\
rst difference is the one to look at.";function fc(e,t,n){let{feedback:o,solution:s,state:r}=e;if(s)return[Zg(r,s,t)];switch(o?.status){case"wrong":return[Jg(e,
o,t,n)];case"taken":return[Je("taken",t,"• Answer taken",f("p",{},Kg))];case"unreadable":return[Je("unread",t,"? Not read",f("p",{},o.said))];case"unanswered":
return[Je("unread",t,"? No answer yet",f("p",{},"Enter an answer, then check it."))];default:return[]}}function Je(e,t,n,...o){let s=f(t,{tabindex:-1,class:"qz-\
said"},n);return f("section",{class:`qz-feedback qz-${e}`},s,...o)}function Jg({field:e,lesson:t},{name:n,why:o,look:s},r,a){let i=e.form==="address"?"Not there":
"Not yet",c=n?`✗ ${i}: ${n}`:`✗ ${i}`,l=f("p",{},f("b",{},"To go on: "),s||Vg);return Je("wrong",r,c,f("p",{},o||Yg),l,Qg(t,a.lesson?.(t)??""))}function Qg(e,t){
if(!e)return null;let n=`Lesson ${e}`;return f("p",{},t?f("a",{href:t},n):n," explains it.")}function Zg(e,{answer:t,walk:n,others:o},s){let r=e!=="shown",a=f("\
ol",{class:"qz-steps"},...n.map(c=>f("li",{},c))),i=o.map(c=>f("li",{},f("b",{},`${c.answer}: ${c.name}. `),c.why));return Je(r?"right":"shown",s,r?`✓ Right: ${t}`:
`≡ The answer is ${t}`,f("p",{},f("b",{},"The walk:")),a,i.length?f("details",{class:"qz-others"},f("summary",{},"Answers that others give, and why"),f("ul",{},
...i)):null)}var ew=500,tw=0,nw={address:"address",size:"size",count:"number",code:"number",order:"name, name, …"};function dc(e,t){let{field:n,state:o,solution:s,text_given:r}=e,
a=s!==null,i=`qz-hint-${tw+=1}`,c=(n.form==="choice"?iw:rw)(n,r,a,i),l=!a&&["wrong","unreadable"].includes(e.feedback?.status??"");for(let m of c.inputs)l&&m.setAttribute(
"aria-invalid","true");let u=a?[]:[f("button",{type:"submit",class:"fd-button fd-main",data:{do:"check"}},o==="wrong"?"Try again":"Check"),e.counts?null:ow(t)];
return f("form",{class:"qz-form",onsubmit:m=>{m.preventDefault(),a||t.answer(c.text())},onkeydown:m=>{let{key:g,target:w,isComposing:b}=m;g!=="Enter"||b||!(w instanceof
HTMLInputElement)||(m.preventDefault(),w.form?.requestSubmit())},autocomplete:"off"},f("div",{class:"qz-row"},c.element,...u.length?[f("p",{class:"qz-buttons"},
...u)]:[]),f("p",{class:"fd-note qz-hint",id:i},a?"":sw(e)))}function ow(e){return k("walk","Show the walk",null,()=>e.walk(),{class:"fd-button qz-walk"})}function sw({
field:e,counts:t}){let n=t?"The last answer counts.":"Tries are not counted. Showing the walk ends the problem.";return`${e.hint} ${n}`}function rw(e,t,n,o){let s=`${o}\
-text`,r=f("input",{id:s,type:"text",name:"answer",class:"qz-text",data:{form:e.form},maxlength:ew,spellcheck:"false",autocapitalize:"off",autocomplete:"off",placeholder:nw[e.
form],readonly:n,"aria-describedby":o});return r.value=t,{element:f("div",{class:"qz-entry"},f("label",{for:s},e.label),r,e.choices.length&&!n?aw(e,r):null),inputs:[
r],text:()=>r.value}}function aw({choices:e},t){let n=o=>{let s=t.value.replace(/[\s,]+$/,"");t.value=s?`${s}, ${o}`:o,t.focus()};return f("span",{class:"qz-nam\
es",role:"group","aria-label":"names to enter"},...e.map(([o])=>{let s={class:"fd-button","aria-label":`enter ${o}`};return k("name",o,null,()=>n(o),s)}))}function iw(e,t,n,o){
let s=e.choices.map(([i])=>{let c=f("input",{id:`${o}-${i}`,type:"radio",name:`${o}-choice`,value:i,disabled:n&&i!==t});return c.checked=i===t,c}),r=e.choices.map(
([i,c],l)=>f("label",{class:"qz-choice",for:s[l].id},s[l],f("b",{},`${i})`),c));return{element:f("fieldset",{class:"qz-choices","aria-describedby":o},f("legend",
{},e.label),...r),inputs:s,text:()=>s.find(i=>i.checked)?.value??""}}function uc(e,t){let n=t.level??3,o=f(`h${n}`,{tabindex:-1,class:"qz-title"}),s=f("div",{class:"qz-words"}),r=f("div"),a=f("div"),i=f("div",{"aria-live":"polite",
class:"qz-place-said"}),c=f("div",{class:"qz-beside"}),l=f("div",{class:"qz-columns"},c,f("div",{},a,i)),d=f("section",{class:"fd-card qz-question"},o,s,r,l),u=[],
p=0;return{element:d,renew({problem:h,number:m}){let g=h.pictures,w=ln(g.filter(v=>!v.beside)),b=ln(g.filter(v=>v.beside));u=[w,b],o.replaceChildren(`${m}. ${h.
title}`),s.replaceChildren(...h.text.map(v=>f("p",{},v))),r.replaceChildren(w.element),c.replaceChildren(b.element);let y=g.some(v=>v.beside);l.toggleAttribute(
"data-two",y),c.hidden=!y,a.replaceChildren(dc(h,e)),i.replaceChildren(...fc(h,`h${Math.min(n+1,6)}`,t)),this.draw(p)},draw(h){p=h;for(let m of u)m.draw(p)},focusSaid(){
(i.querySelector(".qz-said")??o).focus()},focusTitle:()=>o.focus()}}var pc={untried:["","not tried"],wrong:["✗","wrong so far"],right:["✓","right"],again:["↺","right after a wrong try"],shown:["≡","the walk was shown"],taken:[
"•","answered"]};function hc(e){let t=f("ol",{class:"qz-strip"}),n=f("p",{class:"qz-legend"});return{element:f("nav",{class:"qz-strip-line","aria-label":"Prob\
lems"},t,n),renew({problems:s,number:r}){let a=s.map(({state:l},d)=>{let[u,p]=pc[l],h=d+1===r,m={"aria-label":`Problem ${d+1} of ${s.length}: ${p}`,"aria-curren\
t":h?"step":null,class:`qz-number qz-is-${l}`},g=k(`problem-${d+1}`,String(d+1),p,()=>e.go(d+1),m);return g.append(f("i",{"aria-hidden":"true"},u)),f("li",{},g)});
t.replaceChildren(...a);let i=new Set(s.map(({state:l})=>l)),c=Object.entries(pc).filter(([l,[d]])=>d&&i.has(l));n.replaceChildren(...c.map(([,[l,d]])=>f("span",
{},f("b",{"aria-hidden":"true"},l),` ${d}`)))}}}function mc(e,t,n){let o="",s=0,r=lw(e,h=>{o=h,t.dataset.busy=h,a.refused.replaceChildren()}),a=cw(t,r,n),{question:i,explorer:c}=a;function l(){let h=e.get("qu\
iz");if(!h)return;h.number!==s&&c.clear(),s=h.number,a.renew(h);let m=d();(m==="answer"||m==="walk")&&i.focusSaid(),m==="go"&&i.focusTitle()}function d(){let h=o;
return o="",delete t.dataset.busy,h}function u(h,m){let{kind:g,what:w,advice:b}=h??{};["error","explorer","saved"].includes(g)&&(d(),g==="error"&&a.refused.replaceChildren(
f("b",{},w),` ${b}`),g==="explorer"&&c.show(h,m))}let p=new ResizeObserver(a.lay);return p.observe(t),e.on("change:quiz",l),e.on("msg:custom",u),l(),a.lay(),{focus:i.
focusTitle,theme(h){a.theme(h),c.theme(h)},close(){p.disconnect(),e.off("change:quiz",l),e.off("msg:custom",u),c.clear()}}}function cw(e,t,n){let o=f("div",{class:"\
qz-above"}),s=hc(t),r=uc(t,n),a=f("p",{role:"alert",class:"qz-refused"}),i=f("p",{class:"qz-turning"}),c=lc(n),l=f("div",{class:"fd",data:{theme:n.theme()}});return l.
append(o,s.element,r.element,a,i),e.classList.add("fd-tones","qz"),e.dataset.theme=n.theme(),e.replaceChildren(l,c.element),{question:r,refused:a,explorer:c,theme(d){
e.dataset.theme=l.dataset.theme=d},renew(d){o.replaceChildren(...n.above?.(d)??[]),s.renew(d),r.renew(d),i.replaceChildren(...fw(d,t))},lay(){e.dataset.layout=cn(
e.clientWidth),r.draw(r.element.clientWidth)}}}function lw(e,t){function n(o,s={}){let r=e.get("quiz");t(o),e.send({kind:o,number:r.number,...s})}return{answer:o=>n(
"answer",{text:o}),walk:()=>n("walk"),go:o=>n("go",{number:o}),explore:()=>n("explore")}}function fw({number:e,problems:t,problem:n},o){let s={class:"fd-button"},
r=n.solution&&e<t.length,a={prefix:"Open in the explorer, up to this step",whole:"Open in the explorer",diagnosis:"Open the diagnosis","":""}[n.explorer];return[
e>1?k("previous",`← ${e-1}`,null,()=>o.go(e-1),{...s,"aria-label":`problem ${e-1}`}):null,e<t.length?k("next",`${e+1} →`,null,()=>o.go(e+1),{class:r?"fd-but\
ton fd-main":"fd-button","aria-label":`problem ${e+1}`}):null,a?k("explore",a,null,()=>o.explore(),s):null].filter(i=>i!==null)}function gc(e,t,n){let o=URL.createObjectURL(new Blob([t],{type:n})),s=f("a",{href:o,download:e,hidden:!0});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),6e4)}function wc(e,t){return new Promise(n=>{let o=()=>{t?.aborted?n(!1):e.isConnected?n(!0):requestAnimationFrame(o)};o()})}function bc(e){let t=({dataset:n})=>{n.lmSuppressShortcuts=
"true"};t(e),e.addEventListener("focusin",({target:n})=>t(n))}function dw(e,t){return t?(e.style.height=`${t}px`,()=>{}):$o(e)}function uw(e){let t=0;function n(r){
e.set("asked",{...r,number:`${Date.now()}-${t+=1}`}),e.save_changes()}let o=e.get("site"),s=o?r=>`${o}#${r}`:void 0;return({live:r})=>r?{request:n}:{link:s,request:a=>e.
send(a)}}async function pw({model:e,el:t,signal:n}){let o=document.createElement("div");return bc(o),t.classList.add("forkviz-explorer"),t.append(o),await wc(o,
n)?(rn(e,"d7c3e7288155c0de0e87d7b11b53fa161d837a1b7fbcfcdde2bbdfaa5f9b10dc"),nn(e,o,{hostOf:uw(e),sized:()=>dw(o,e.get("height"))}).close):()=>{}}async function hw({
model:e,el:t,signal:n}){let o=document.createElement("div");if(bc(o),t.append(o),!await wc(o,n))return()=>{};let s=mc(e,o,{above:i=>mw(i,e),bring:async()=>rn(e,
"d7c3e7288155c0de0e87d7b11b53fa161d837a1b7fbcfcdde2bbdfaa5f9b10dc"),theme:Pe}),r=an(()=>s.theme(Pe())),a=({kind:i,name:c,text:l})=>{i==="saved"&&gc(c,l,"applica\
tion/json")};return e.on("msg:custom",a),()=>{r(),e.off("msg:custom",a),s.close()}}function mw({ticket:e},t){if(!e)return[];let n=()=>t.send({kind:"save"}),o={class:"\
fd-button fd-main"},s=f("b",{},`Quiz: ${e.assignment}`),r=f("span",{class:"qz-push"},k("save","Save my answers",null,n,o));return[f("div",{class:"fd-sources"},s,
f("span",{},`for ${e.student}`),r)]}var gw=e=>e.model.get("quiz")?hw(e):pw(e),y$={render:gw};export{y$ as default};
