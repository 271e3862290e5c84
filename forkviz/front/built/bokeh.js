/*!
@bokeh/bokehjs 3.9.2, BSD-3-Clause
Copyright (c) Anaconda, Inc., and Bokeh Contributors
All rights reserved.

Redistribution and use in source and binary forms, with or without modification,
are permitted provided that the following conditions are met:

Redistributions of source code must retain the above copyright notice,
this list of conditions and the following disclaimer.

Redistributions in binary form must reproduce the above copyright notice,
this list of conditions and the following disclaimer in the documentation
and/or other materials provided with the distribution.

Neither the name of Anaconda nor the names of any contributors
may be used to endorse or promote products derived from this software
without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS “AS IS”
AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE
ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE
LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR
CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF
SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN
CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF
THE POSSIBILITY OF SUCH DAMAGE.

The BokehJS client library bundles many third party JavaScript libraries. The
complete set of unique licenses found in BokehJS packages is listed here:

* Apache-2.0
* AFLv2.1
* BSD-2-Clause
* BSD-3-Clause
* ISC
* MIT
* Unlicense
* WTFPL

A detailed list of specific package licenses may be obtained by executing the
following commands in the "bokehjs" subdirectory:

    $ npm ci

    $ npx license-checker --production --csv

flatbush 4.7.0, ISC
ISC License

Copyright (c) 2022, Vladimir Agafonkin

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

flatqueue 3.1.0, ISC
ISC License

Copyright (c) 2025, Volodymyr Agafonkin

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

sprintf-js 1.1.3, BSD-3-Clause
Copyright (c) 2007-present, Alexandru Mărășteanu <hello@alexei.ro>
All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:
* Redistributions of source code must retain the above copyright
  notice, this list of conditions and the following disclaimer.
* Redistributions in binary form must reproduce the above copyright
  notice, this list of conditions and the following disclaimer in the
  documentation and/or other materials provided with the distribution.
* Neither the name of this software nor the names of its contributors may be
  used to endorse or promote products derived from this software without
  specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND
ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
"use strict";
"use strict";(()=>{var Fm=Object.create;var qc=Object.defineProperty;var Bm=Object.getOwnPropertyDescriptor;var Rm=Object.getOwnPropertyNames;var qm=Object.getPrototypeOf,Um=Object.prototype.hasOwnProperty;var vu=(n,e)=>()=>{try{return e||n((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},Is=(n,e)=>{for(var t in e)qc(n,t,{get:e[t],enumerable:!0})},Gm=(n,e,t,i)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of Rm(e))!Um.call(n,s)&&s!==t&&qc(n,s,{get:()=>e[s],enumerable:!(i=Bm(e,s))||i.enumerable});return n};var vo=(n,e,t)=>(t=n!=null?Fm(qm(n)):{},Gm(e||!n||!n.__esModule?qc(t,"default",{value:n,enumerable:!0}):t,n));var tr=vu(()=>{throw Object.assign(new Error("left out"),{code:"MODULE_NOT_FOUND"})});var cm=vu($c=>{(function(){"use strict";var n={not_string:/[^s]/,not_bool:/[^t]/,not_type:/[^T]/,not_primitive:/[^v]/,number:/[diefg]/,numeric_arg:/[bcdiefguxX]/,
json:/[j]/,not_json:/[^j]/,text:/^[^\x25]+/,modulo:/^\x25{2}/,placeholder:/^\x25(?:([1-9]\d*)\$|\(([^)]+)\))?(\+)?(0|'[^$])?(-)?(\d+)?(?:\.(\d+))?([b-gijostTuvxX])/,
key:/^([a-z_][a-z_\d]*)/i,key_access:/^\.([a-z_][a-z_\d]*)/i,index_access:/^\[(\d+)\]/,sign:/^[+-]/};function e(r){return i(o(r),arguments)}function t(r,a){return e.
apply(null,[r].concat(a||[]))}function i(r,a){var l=1,c=r.length,_,h="",u,p,d,f,y,g,b,x;for(u=0;u<c;u++)if(typeof r[u]=="string")h+=r[u];else if(typeof r[u]=="o\
bject"){if(d=r[u],d.keys)for(_=a[l],p=0;p<d.keys.length;p++){if(_==null)throw new Error(e('[sprintf] Cannot access property "%s" of undefined value "%s"',d.keys[p],
d.keys[p-1]));_=_[d.keys[p]]}else d.param_no?_=a[d.param_no]:_=a[l++];if(n.not_type.test(d.type)&&n.not_primitive.test(d.type)&&_ instanceof Function&&(_=_()),n.
numeric_arg.test(d.type)&&typeof _!="number"&&isNaN(_))throw new TypeError(e("[sprintf] expecting number but found %T",_));switch(n.number.test(d.type)&&(b=_>=0),
d.type){case"b":_=parseInt(_,10).toString(2);break;case"c":_=String.fromCharCode(parseInt(_,10));break;case"d":case"i":_=parseInt(_,10);break;case"j":_=JSON.stringify(
_,null,d.width?parseInt(d.width):0);break;case"e":_=d.precision?parseFloat(_).toExponential(d.precision):parseFloat(_).toExponential();break;case"f":_=d.precision?
parseFloat(_).toFixed(d.precision):parseFloat(_);break;case"g":_=d.precision?String(Number(_.toPrecision(d.precision))):parseFloat(_);break;case"o":_=(parseInt(
_,10)>>>0).toString(8);break;case"s":_=String(_),_=d.precision?_.substring(0,d.precision):_;break;case"t":_=String(!!_),_=d.precision?_.substring(0,d.precision):
_;break;case"T":_=Object.prototype.toString.call(_).slice(8,-1).toLowerCase(),_=d.precision?_.substring(0,d.precision):_;break;case"u":_=parseInt(_,10)>>>0;break;case"\
v":_=_.valueOf(),_=d.precision?_.substring(0,d.precision):_;break;case"x":_=(parseInt(_,10)>>>0).toString(16);break;case"X":_=(parseInt(_,10)>>>0).toString(16).
toUpperCase();break}n.json.test(d.type)?h+=_:(n.number.test(d.type)&&(!b||d.sign)?(x=b?"+":"-",_=_.toString().replace(n.sign,"")):x="",y=d.pad_char?d.pad_char===
"0"?"0":d.pad_char.charAt(1):" ",g=d.width-(x+_).length,f=d.width&&g>0?y.repeat(g):"",h+=d.align?x+_+f:y==="0"?x+f+_:f+x+_)}return h}var s=Object.create(null);function o(r){
if(s[r])return s[r];for(var a=r,l,c=[],_=0;a;){if((l=n.text.exec(a))!==null)c.push(l[0]);else if((l=n.modulo.exec(a))!==null)c.push("%");else if((l=n.placeholder.
exec(a))!==null){if(l[2]){_|=1;var h=[],u=l[2],p=[];if((p=n.key.exec(u))!==null)for(h.push(p[1]);(u=u.substring(p[0].length))!=="";)if((p=n.key_access.exec(u))!==
null)h.push(p[1]);else if((p=n.index_access.exec(u))!==null)h.push(p[1]);else throw new SyntaxError("[sprintf] failed to parse named argument key");else throw new SyntaxError(
"[sprintf] failed to parse named argument key");l[2]=h}else _|=2;if(_===3)throw new Error("[sprintf] mixing positional and named placeholders is not (yet) suppo\
rted");c.push({placeholder:l[0],param_no:l[1],keys:l[2],sign:l[3],pad_char:l[4],align:l[5],width:l[6],precision:l[7],type:l[8]})}else throw new SyntaxError("[sp\
rintf] unexpected placeholder");a=a.substring(l[0].length)}return s[r]=c}typeof $c<"u"&&($c.sprintf=e,$c.vsprintf=t),typeof window<"u"&&(window.sprintf=e,window.
vsprintf=t,typeof define=="function"&&define.amd&&define(function(){return{sprintf:e,vsprintf:t}}))})()});var xu=new MessageChannel,Uc=new Map;xu.port1.onmessage=n=>{let e=n.data,t=Uc.get(e);if(t!=null)try{t()}finally{Uc.delete(e)}};var Nm=1;function Ps(){return new Promise(
n=>{let e=Nm++;Uc.set(e,n),xu.port2.postMessage(e)})}function wu(n){return typeof n>"u"}function Wm(n){return n==null}function ye(n){return n===!0||n===!1||typeof n=="boolean"||n instanceof Boolean}function $(n){return typeof n=="number"||n instanceof
Number}function wi(n){return $(n)&&Number.isInteger(n)}function S(n){return typeof n=="string"||n instanceof String}function xo(n){return typeof n=="symbol"}function Fr(n){
return n===null||ye(n)||$(n)||S(n)||xo(n)}function Te(n){return typeof n=="function"||n instanceof Function}function P(n){return Array.isArray(n)}function Xe(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function re(n){let e=typeof n;return e==="function"||e==="object"&&!!n}function W(n){return re(n)&&(Wm(n.constructor)||n.constructor===Object)}function ki(n){return re(n)&&Symbol.iterator in n}function ku(n){return ki(n)&&"length"in n}function Gc(n){return n instanceof ArrayBuffer||typeof SharedArrayBuffer<
"u"&&n instanceof SharedArrayBuffer}var Nc=class extends Error{static __name__="AssertionError"},Wc=class extends Error{static __name__="UnreachableError"};function F(n,e){if(!(n===!0||n!==!1&&n()))
throw new Nc(e??"Assertion failed")}function wt(n){let e=n!=null?`: ${n}`:"";throw new Wc(`unreachable code${e}`)}var{PI:Ls,abs:zu,sign:Su,sqrt:wo}=Math;function Au(n,e){return Math.atan2(e[1]-n[1],e[0]-n[0])}function Hc(n){switch(n){case"deg":return Ls/180;case"rad":return 1;case"grad":return Ls/200;case"turn":return 2*Ls}}function Je(n,e,t){return n<e?e:n>t?t:n}function Ym(n,e){for(n=Math.abs(n),e=Math.abs(e);e!=0;)[n,e]=[e,n%e];return n}var Qm=Symbol("float");var Mu=class{static __name__="Fraction";numer;denom;constructor(e,t){F(t!=0,"Zero divisor");let i=Ym(e,t),s=Su(e)*Su(t);this.numer=s*zu(e)/i,this.denom=zu(t)/i}[Qm](){
return this.numer/this.denom}toString(){return`${this.numer}/${this.denom}`}};var{floor:ax}=Math;function ju(n){let e=1/0,t=-1/0,{length:i}=n;for(let s=0;s<i;s++){let o=n[s];o<e&&(e=o),o>t&&(t=o)}return[e,t]}function Jt(n){let[e]=ju(n);return e}
function zt(n){let[,e]=ju(n);return e}function Yc(n){return n.length==0}function Xm(n){return Array.isArray(n)?n.slice():new n.constructor(n)}function Jm(n,e,t,...i){if(Array.isArray(n)){let l=Xm(n);return t===void 0?l.splice(e):l.splice(
e,t,...i),l}let s=n.length;e<0&&(e+=s),e<0?e=0:e>s&&(e=s),t==null||t>s-e?t=s-e:t<0&&(t=0);let o=s-t+i.length,r=new n.constructor(o),a=0;for(;a<e;a++)r[a]=n[a];for(let l of i)
r[a++]=l;for(let l=e+t;l<s;l++)r[a++]=n[l];return r}function Zm(n,e){return Jm(n,e,n.length-e)}function zi(n,e){return n.indexOf(e)!==-1}function Cu(n,e,t){let i=n.length,s=t??new n.constructor(i);for(let o=0;o<i;o++)s[o]=n[o]*e;return s}function he(n,e){let t=n.length,i=new n.constructor(t);for(let s=0;s<
t;s++)i[s]=e(n[s],s,n);return i}function os(n,e,t){let i=n.length,s=t??n;for(let o=0;o<i;o++)s[o]=e(n[o],o)}function Br(n,e){let t=n.length,i=new n.constructor(
t),s=0;for(let o=0;o<t;o++){let r=n[o];e(r,o,n)&&(i[s++]=r)}return Zm(i,s)}function ko(n,e){let t=Array.from(n,(i,s)=>({index:s,key:e(i)}));return t.sort((i,s)=>{let o=i.key,r=s.key;if(o!==r){if(o>r)return 1;if(o<r)return-1}return i.index-
s.index}),he(n,(i,s)=>n[t[s].index])}function Vs(n,e){let t,i,s=1/0,o=-1/0,r=1/0,a=-1/0,l=Math.min(n.length,e.length);for(let c=0;c<l;c++)t=n[c],i=e[c],!isNaN(t)&&
!isNaN(i)&&(t<s&&(s=t),t>o&&(o=t),i<r&&(r=i),i>a&&(a=i));return[s,o,r,a]}function Zt(n){let e=0;for(let t=0,i=n.length;t<i;t++)e+=n[t];return e}function St(n,e){for(let t of n)if(!e(t))return!1;return!0}function rs(n,e){for(let t of n)if(e(t))return!0;return!1}function Tu(n){return function(e,t){let i=e.
length,s=n>0?0:i-1;for(;s>=0&&s<i;s+=n)if(t(e[s]))return s;return-1}}var $u=Tu(1),Km=Tu(-1);function Qc(n,e){let t=$u(n,e);return t==-1?void 0:n[t]}function*Dt(n){let e=0;for(let t of n)yield[t,e++]}function*Xc(n,e){let t=!0;for(let i of n)t?t=!1:e!=null&&(yield e()),yield*i}function*Os(n,e){let t=0;for(let i of n)yield e(i,t++)}function*Rr(n,e){let t=0;for(let i of n)yield*e(i,t++)}function Jc(n,e){for(let t of n)if(e(t))return!0;return!1}var{slice:sg}=Array.prototype;function as(n){return sg.call(n)}function Du(n){return[].concat(...n)}function Iu(n){let e=n.length;if(e==0)return[];let t=Jt(n.map(s=>s.length)),i=Array(t);for(let s=0;s<t;s++)i[s]=new Array(e);for(let s=0;s<e;s++)for(let o=0;o<t;o++)
i[o][s]=n[s][o];return i}function Pu(n){let e=new Set;for(let t of n)e.add(t);return[...e]}function Lu(n){let e=new Set;for(let t of n)for(let i of t)e.add(i);return e}function ht(...n){return[...Lu(n)]}function qr(n,...e){let t=[];e:for(let i of n)if(!zi(
t,i)){for(let s of e)if(!zi(s,i))continue e;t.push(i)}return t}function zo(n,...e){let t=Lu(e);return Br(n,i=>!t.has(i))}function Vu(n,e){let t=new Set(n),i=new Set(
e),s=[];for(let o of t)i.has(o)||s.push(o);for(let o of i)t.has(o)||s.push(o);return s}function Fs(n,e){Zc(n,t=>t==e)}function Zc(n,e){for(let t=0;t<n.length;)e(n[t])?n.splice(t,1):t++}function Kc(n){n.splice(0,n.length)}function Ou(n,e){let t=[],
i=n.length,s=0,o=0;for(;o<i;)n[o]===e?(t.push(n.slice(s,o)),s=++o):++o;return t.push(n.slice(s)),t}function Ne(n){let e=n.length,t=new Array(e);for(let i=0;i<e;i++)t[e-i-1]=n[i];return t}function Fu(n,e){return new Array(e).fill(n)}var Y=class{sender;name;static __name__="Signal";constructor(e,t){this.sender=e,this.name=t}connect(e,t=null){Kt.has(this.sender)||Kt.set(this.sender,[]);let i=Kt.
get(this.sender);if(Bu(i,this,e,t)!=null)return!1;let s=t??e;Si.has(s)||Si.set(s,[]);let o=Si.get(s),r={signal:this,slot:e,context:t};return i.push(r),o.push(r),
!0}disconnect(e,t=null){let i=Kt.get(this.sender);if(i==null||i.length===0)return!1;let s=Bu(i,this,e,t);if(s==null)return!1;let o=t??e,r=Si.get(o);return s.signal=
null,It(i),It(r),!0}emit(e){let t=Kt.get(this.sender)??[];for(let{signal:i,slot:s,context:o}of t)i===this&&s.call(o,e,this.sender)}},ie=class extends Y{static __name__="\
Signal0";emit(){super.emit(void 0)}};(function(n){function e(o,r){let a=Kt.get(o);if(a==null||a.length===0)return;let l=Si.get(r);if(!(l==null||l.length===0)){for(let c of l){
if(c.signal==null)return;c.signal.sender===o&&(c.signal=null)}It(a),It(l)}}n.disconnect_between=e;function t(o){let r=Kt.get(o);if(!(r==null||r.length===0)){for(let a of r){
if(a.signal==null)return;let l=a.context??a.slot;a.signal=null,It(Si.get(l))}It(r)}}n.disconnect_sender=t;function i(o,r,a){let l=Si.get(o);if(!(l==null||l.length===
0)){for(let c of l){if(c.signal==null)return;if(r!=null&&c.slot!=r)continue;let _=c.signal.sender;a!=null&&a.has(_)||(c.signal=null,It(Kt.get(_)))}It(l)}}n.disconnect_receiver=
i;function s(o){let r=Kt.get(o);if(r!=null&&r.length!==0){for(let l of r)l.signal=null;It(r)}let a=Si.get(o);if(a!=null&&a.length!==0){for(let l of a)l.signal=null;
It(a)}}n.disconnect_all=s})(Y||(Y={}));function Ru(){return class{connect(n,e){return n.connect(e,this)}disconnect(n,e){return n.disconnect(e,this)}}}var Kt=new WeakMap,
Si=new WeakMap;function Bu(n,e,t,i){return Qc(n,s=>s.signal===e&&s.slot===t&&s.context===i)}var Ur=new Set;function It(n){Ur.size==0&&(async()=>(await Ps(),ng()))(),
Ur.add(n)}function ng(){for(let n of Ur)Zc(n,e=>e.signal==null);Ur.clear()}function qu(n){return W(n)&&"id"in n&&!("type"in n)}var Mi=Symbol("has_refs");function Uu(n){return Mi in n}function og(n){return re(n)&&Uu(n)}function Gu(n){if(Uu(
n))return n[Mi];let e=n.constructor;return og(e)?e[Mi]:!Xe(n)}var{assign:rg}=Object,Bs=rg;function cs(n){return W(n)?n:Object.fromEntries(n)}function Mt(n){return n instanceof Map?[...n.keys()]:Object.keys(n)}function Ie(n){
return n instanceof Map?[...n.values()]:Object.values(n)}function N(n){return n instanceof Map?[...n.entries()]:Object.entries(n)}var Nu=Object.keys,e_=Object.values,
t_=Object.entries;function Gr(n){return n instanceof Map?new Map(n):{...n}}function Rs(n,e){let t=new Map,i=[...n.keys(),...e.keys()];for(let s of i){let o=n.get(
s),r=e.get(s),a=o===void 0?[]:o,l=r===void 0?[]:r;t.set(s,ht(a,l))}return t}function Nr(n){return n instanceof Map?n.size:Object.keys(n).length}function qs(n){return Nr(
n)==0}var{hasOwnProperty:ag}=Object.prototype,ls=class{obj;static __name__="PlainObjectProxy";constructor(e){this.obj=e}[Symbol.toStringTag]="PlainObjectProxy";clear(){
for(let e of this.keys())delete this.obj[e]}delete(e){let t=this.has(e);return t&&delete this.obj[e],t}has(e){return ag.call(this.obj,e)}get(e){return this.has(
e)?this.obj[e]:void 0}set(e,t){return this.obj[e]=t,this}get size(){return Nr(this.obj)}[Symbol.iterator](){return this.entries()}*keys(){yield*Mt(this.obj)}*values(){
yield*Ie(this.obj)}*entries(){yield*N(this.obj)}forEach(e,t){for(let[i,s]of this.entries())e.call(t,s,i,this)}};function se(n){return W(n)?new ls(n):n}var Pt="3.9.2";var i_={},Lt=class{name;level;method;static __name__="LogLevel";constructor(e,t,i){this.name=e,this.level=t,this.method=i}},s_=class n{static __name__="Logger";static TRACE=new Lt(
"trace",0,"trace");static DEBUG=new Lt("debug",1,"debug");static INFO=new Lt("info",2,"info");static WARN=new Lt("warn",6,"warn");static ERROR=new Lt("error",7,
"error");static FATAL=new Lt("fatal",8,"error");static OFF=new Lt("off",9,"log");static log_levels={trace:n.TRACE,debug:n.DEBUG,info:n.INFO,warn:n.WARN,error:n.
ERROR,fatal:n.FATAL,off:n.OFF};static get levels(){return Object.keys(n.log_levels)}static get(e,t=n.INFO){if(e.length>0)return e in i_?i_[e]:i_[e]=new n(e,t);throw new TypeError(
"Logger.get() expects a non-empty string name and an optional log-level")}_name;_log_level;constructor(e,t=n.INFO){this._name=e,this.set_level(t)}get level(){return this.
get_level()}get_level(){return this._log_level}set_level(e){if(e instanceof Lt)this._log_level=e;else if(n.log_levels.hasOwnProperty(e))this._log_level=n.log_levels[e];else
throw new Error("Logger.set_level() expects a log-level object or a string name of a log-level");let t=`[${this._name}]`;for(let{level:i,method:s}of Ie(n.log_levels))
i<this._log_level.level||this._log_level.level===n.OFF.level?this[s]=function(){}:this[s]=Wu(s,t);this.log=Wu("log",t)}log(...e){}trace(...e){}debug(...e){}info(...e){}warn(...e){}error(...e){}};
function Wu(n,e){let t=console[n];return(typeof t<"u"?t:console.log).bind(console,e)}var L=s_.get(`bokeh ${Pt}`);var ti={};Is(ti,{Alpha:()=>us,And:()=>fg,Angle:()=>Sg,Any:()=>So,AnyRef:()=>Ao,Array:()=>u_,Arrayable:()=>__,Auto:()=>Ci,Bool:()=>Gs,Boolean:()=>Mg,Bytes:()=>l_,
CSSLength:()=>kg,Color:()=>ps,Dict:()=>Vt,Enum:()=>j,Float:()=>ve,Font:()=>zg,FontSize:()=>h_,Func:()=>Hr,Func0:()=>vg,Function:()=>Tg,Int:()=>Ze,Iterable:()=>mg,
KeyVal:()=>yg,Kind:()=>le,Kinds:()=>Q,List:()=>$e,Map:()=>Cg,Mapping:()=>ji,Node:()=>xg,NonEmptyList:()=>gg,NonNegative:()=>jo,Null:()=>Mo,Nullable:()=>xe,Number:()=>jg,
Opt:()=>tp,Or:()=>U,PartialStruct:()=>Ns,Percent:()=>Co,Positive:()=>wg,PrefixedStr:()=>hs,Ref:()=>ne,Regex:()=>c_,Set:()=>bg,Str:()=>K,String:()=>Ag,Struct:()=>Ai,
Tuple:()=>ze,Unknown:()=>a_});var lg={aliceblue:4042850303,antiquewhite:4209760255,aqua:16777215,aquamarine:2147472639,azure:4043309055,beige:4126530815,bisque:4293182719,black:255,blanchedalmond:4293643775,
blue:65535,blueviolet:2318131967,brown:2771004159,burlywood:3736635391,cadetblue:1604231423,chartreuse:2147418367,chocolate:3530104575,coral:4286533887,cornflowerblue:1687547391,
cornsilk:4294499583,crimson:3692313855,cyan:16777215,darkblue:35839,darkcyan:9145343,darkgoldenrod:3095792639,darkgray:2846468607,darkgreen:6553855,darkgrey:2846468607,
darkkhaki:3182914559,darkmagenta:2332068863,darkolivegreen:1433087999,darkorange:4287365375,darkorchid:2570243327,darkred:2332033279,darksalmon:3918953215,darkseagreen:2411499519,
darkslateblue:1211993087,darkslategray:793726975,darkslategrey:793726975,darkturquoise:13554175,darkviolet:2483082239,deeppink:4279538687,deepskyblue:12582911,dimgray:1768516095,
dimgrey:1768516095,dodgerblue:512819199,firebrick:2988581631,floralwhite:4294635775,forestgreen:579543807,fuchsia:4278255615,gainsboro:3705462015,ghostwhite:4177068031,
gold:4292280575,goldenrod:3668254975,gray:2155905279,green:8388863,greenyellow:2919182335,grey:2155905279,honeydew:4043305215,hotpink:4285117695,indianred:3445382399,
indigo:1258324735,ivory:4294963455,khaki:4041641215,lavender:3873897215,lavenderblush:4293981695,lawngreen:2096890111,lemonchiffon:4294626815,lightblue:2916673279,
lightcoral:4034953471,lightcyan:3774873599,lightgoldenrodyellow:4210742015,lightgray:3553874943,lightgreen:2431553791,lightgrey:3553874943,lightpink:4290167295,
lightsalmon:4288707327,lightseagreen:548580095,lightskyblue:2278488831,lightslategray:2005441023,lightslategrey:2005441023,lightsteelblue:2965692159,lightyellow:4294959359,
lime:16711935,limegreen:852308735,linen:4210091775,magenta:4278255615,maroon:2147483903,mediumaquamarine:1724754687,mediumblue:52735,mediumorchid:3126187007,mediumpurple:2473647103,
mediumseagreen:1018393087,mediumslateblue:2070474495,mediumspringgreen:16423679,mediumturquoise:1221709055,mediumvioletred:3340076543,midnightblue:421097727,mintcream:4127193855,
mistyrose:4293190143,moccasin:4293178879,navajowhite:4292783615,navy:33023,oldlace:4260751103,olive:2155872511,olivedrab:1804477439,orange:4289003775,orangered:4282712319,
orchid:3664828159,palegoldenrod:4008225535,palegreen:2566625535,paleturquoise:2951671551,palevioletred:3681588223,papayawhip:4293907967,peachpuff:4292524543,peru:3448061951,
pink:4290825215,plum:3718307327,powderblue:2967529215,purple:2147516671,rebeccapurple:1714657791,red:4278190335,rosybrown:3163525119,royalblue:1097458175,saddlebrown:2336560127,
salmon:4202722047,sandybrown:4104413439,seagreen:780883967,seashell:4294307583,sienna:2689740287,silver:3233857791,skyblue:2278484991,slateblue:1784335871,slategray:1887473919,
slategrey:1887473919,snow:4294638335,springgreen:16744447,steelblue:1182971135,tan:3535047935,teal:8421631,thistle:3636451583,tomato:4284696575,turquoise:1088475391,
violet:4001558271,wheat:4125012991,white:4294967295,whitesmoke:4126537215,yellow:4294902015,yellowgreen:2597139199},n_=lg;function Hu(n){return n in n_}var{round:cg,sqrt:qx}=Math;function Us(n){return Je(cg(n),0,255)}function o_(){return[0,0,0,0]}function Qu([n,e,t,i]){return n<<24|e<<16|t<<8|i}function Xu(n){let e=n>>
24&255,t=n>>16&255,i=n>>8&255,s=n&255;return[e,t,i,s]}function ei(n,e=1){let[t,i,s,o]=(()=>{if(n==null)return o_();if(wi(n))return Xu(n);if(S(n)){let[r,a,l,c]=r_(
n)??o_();return[r,a,l,Us(c*255)]}else if(n.length==2){let[r,a]=n;return ei(r,a)}else{let[r,a,l,c=1]=n;return[r,a,l,Us(c*255)]}})();return[t,i,s,Us(e*o)]}var Yu={
0:"0",1:"1",2:"2",3:"3",4:"4",5:"5",6:"6",7:"7",8:"8",9:"9",10:"a",11:"b",12:"c",13:"d",14:"e",15:"f"};function _s(n){return Yu[n>>4]+Yu[n&15]}function _g([n,e,
t,i]){let s=i==255?"":` / ${i/255}`;return`rgb(${n} ${e} ${t}${s})`}function ue(n,e){if(S(n)&&(e==null||e==1))return n;{let[t,i,s,o]=ei(n,e);return _g([t,i,s,o])}}
function Ju(n,e){let[t,i,s,o]=ei(n,e),r=`#${_s(t)}${_s(i)}${_s(s)}`;return o==255?r:`${r}${_s(o)}`}function Zu(n){let[e,t,i]=ei(n);return`#${_s(e)}${_s(t)}${_s(
i)}`}var hg=/^rgba?\(\s*(?<r>[^\s,]+?)\s+(?<g>[^\s,]+?)\s+(?<b>[^\s,]+?)(?:\s*\/\s*(?<a>[^\s,]+?))?\s*\)$/,ug=/^rgba?\(\s*(?<r>[^\s,]+?)\s*,\s*(?<g>[^\s,]+?)\s*,\s*(?<b>[^\s,]+?)(?:\s*,\s*(?<a>[^\s,]+?))?\s*\)$/,
pg=(()=>{let n=document.createElement("canvas");n.width=1,n.height=1;let e=n.getContext("2d"),t=e.createLinearGradient(0,0,1,1);return i=>{e.fillStyle=t,e.fillStyle=
i;let s=e.fillStyle;return s!=t?s:null}})();function r_(n){if(n=n.trim().toLowerCase(),n=="")return null;if(n=="transparent")return o_();if(Hu(n)){let[e,t,i,s]=Xu(
n_[n]);return[e,t,i,s/255]}else if(n[0]=="#"){let e=+`0x${n.substring(1)}`;if(isNaN(e))return null;switch(n.length-1){case 3:{let t=e>>8&15,i=e>>4&15,s=e>>0&15,
o=t<<4|t,r=i<<4|i,a=s<<4|s;return[o,r,a,1]}case 4:{let t=e>>12&15,i=e>>8&15,s=e>>4&15,o=e>>0&15,r=t<<4|t,a=i<<4|i,l=s<<4|s,c=o<<4|o;return[r,a,l,c/255]}case 6:{
let t=e>>16&255,i=e>>8&255,s=e>>0&255;return[t,i,s,1]}case 8:{let t=e>>24&255,i=e>>16&255,s=e>>8&255,o=e>>0&255;return[t,i,s,o/255]}}}else if(n.startsWith("rgb")){
let e=n.match(hg)??n.match(ug);if(e?.groups!=null){let{r:t,g:i,b:s,a:o="1"}=e.groups,r=t.endsWith("%"),a=i.endsWith("%"),l=s.endsWith("%"),c=o.endsWith("%");if(!(r&&
a&&l||!r&&!a&&!l))return null;r&&(t=t.slice(0,-1)),a&&(i=i.slice(0,-1)),l&&(s=s.slice(0,-1)),c&&(o=o.slice(0,-1));let _=Number(t),h=Number(i),u=Number(s),p=Number(
o);return isNaN(_+h+u+p)?null:(r&&(_=255*(_/100)),a&&(h=255*(h/100)),l&&(u=255*(u/100)),p=c?p/100:p,_=Us(_),h=Us(h),u=Us(u),[_,h,u,p])}}else{let e=pg(n);if(e!=null)
return r_(e)}return null}function Ku(n){return!!(wi(n)||S(n)&&r_(n)!=null||P(n)&&(n.length==3||n.length==4))}var Wr=globalThis.Map,ep=globalThis.Set,dg=globalThis.Node,le=class{static __name__;get kind_name(){return this.constructor.__name__}get kind_args(){return[]}toString(){
let{kind_name:e,kind_args:t}=this;return t.length==0?e:`${e}(${t.map(i=>`${i}`).join(", ")})`}},Q;(function(n){class e extends le{static __name__="Primitive";may_have_refs(){
return!1}}n.Primitive=e;class t extends e{static __name__="Any";valid(m){return m!==void 0}may_have_refs(){return!0}}n.Any=t;class i extends e{static __name__="\
Unknown";valid(m){return m!==void 0}may_have_refs(){return!0}}n.Unknown=i;class s extends e{static __name__="Bool";valid(m){return ye(m)}}n.Bool=s;class o extends le{obj_type;static __name__="\
Ref";constructor(m){super(),this.obj_type=m}valid(m){return m instanceof this.obj_type}get type_name(){let m=this.obj_type;return m.__name__??m.toString()}toString(){
return`${this.kind_name}(${this.type_name})`}may_have_refs(){let{obj_type:m}=this;return Mi in m?m[Mi]:!0}}n.Ref=o;class r extends le{static __name__="AnyRef";valid(m){
return re(m)}may_have_refs(){return!0}}n.AnyRef=r;class a extends e{static __name__="Float";valid(m){return $(m)}}n.Float=a;class l extends a{static __name__="I\
nt";valid(m){return super.valid(m)&&wi(m)}}n.Int=l;class c extends a{static __name__="Percent";valid(m){return super.valid(m)&&0<=m&&m<=1}}n.Percent=c;class _ extends le{types;static __name__="\
Or";constructor(m){super(),this.types=m,this.types=m}valid(m){return this.types.some(O=>O.valid(m))}get kind_args(){return this.types}may_have_refs(){return this.
types.some(m=>m.may_have_refs())}}n.Or=_;class h extends le{static __name__="And";types;constructor(m,O){super(),this.types=[m,O]}valid(m){return this.types.some(
O=>O.valid(m))}get kind_args(){return this.types}may_have_refs(){return this.types.some(m=>m.may_have_refs())}}n.And=h;class u extends le{types;static __name__="\
Tuple";constructor(m){super(),this.types=m,this.types=m}valid(m){if(!P(m))return!1;for(let O=0;O<this.types.length;O++){let oe=this.types[O],Ge=m[O];if(!oe.valid(
Ge))return!1}return!0}get kind_args(){return this.types}may_have_refs(){return this.types.some(m=>m.may_have_refs())}}n.Tuple=u;class p extends le{struct_type;static __name__="\
Struct";constructor(m){super(),this.struct_type=m}valid(m){if(!W(m))return!1;let O=new ls(this.struct_type);for(let oe of Mt(m))if(!O.has(oe))return!1;for(let[oe,
Ge]of O){let _t=m[oe];if(!Ge.valid(_t))return!1}return!0}toString(){let m=t_(this.struct_type).map(([O,oe])=>`${O.toString()}: ${oe}`).join(", ");return`${this.
kind_name}({${m}})`}may_have_refs(){return e_(this.struct_type).some(m=>m.may_have_refs())}}n.Struct=p;class d extends le{struct_type;static __name__="PartialSt\
ruct";constructor(m){super(),this.struct_type=m}valid(m){if(!W(m))return!1;let O=new ls(m),oe=new ls(this.struct_type);for(let Ge of O.keys())if(!oe.has(Ge))return!1;
for(let[Ge,_t]of oe){let Xt=O.get(Ge);if(Xt!==void 0&&!_t.valid(Xt))return!1}return!0}toString(){let m=t_(this.struct_type).map(([O,oe])=>`${O.toString()}?: ${oe}`).
join(", ");return`${this.kind_name}({${m}})`}may_have_refs(){return e_(this.struct_type).some(m=>m.may_have_refs())}}n.PartialStruct=d;class f extends le{item_type;static __name__="\
Iterable";constructor(m){super(),this.item_type=m}valid(m){return ki(m)}get kind_args(){return[this.item_type]}may_have_refs(){return this.item_type.may_have_refs()}}
n.Iterable=f;class y extends le{item_type;static __name__="Arrayable";constructor(m){super(),this.item_type=m}valid(m){return P(m)||Xe(m)}get kind_args(){return[
this.item_type]}may_have_refs(){return this.item_type.may_have_refs()}}n.Arrayable=y;class g extends le{item_type;static __name__="List";constructor(m){super(),
this.item_type=m}valid(m){return P(m)&&m.every(O=>this.item_type.valid(O))}get kind_args(){return[this.item_type]}may_have_refs(){return this.item_type.may_have_refs()}}
n.List=g;class b extends g{static __name__="NonEmptyList";valid(m){return super.valid(m)&&m.length!=0}get kind_args(){return[this.item_type]}}n.NonEmptyList=b;class x extends e{static __name__="\
Null";valid(m){return m===null}}n.Null=x;class v extends le{base_type;static __name__="Nullable";constructor(m){super(),this.base_type=m}valid(m){return m===null||
this.base_type.valid(m)}get kind_args(){return[this.base_type]}may_have_refs(){return this.base_type.may_have_refs()}}n.Nullable=v;class w extends le{base_type;static __name__="\
Opt";constructor(m){super(),this.base_type=m}valid(m){return m===void 0||this.base_type.valid(m)}get kind_args(){return[this.base_type]}may_have_refs(){return this.
base_type.may_have_refs()}}n.Opt=w;class k extends le{static __name__="Bytes";valid(m){return m instanceof ArrayBuffer}may_have_refs(){return!1}}n.Bytes=k;class M extends e{static __name__="\
Str";valid(m){return S(m)}}n.Str=M;class A extends e{prefix;static __name__="PrefixedStr";constructor(m){super(),this.prefix=m}valid(m){return S(m)&&m.startsWith(
this.prefix)}get kind_args(){return[this.prefix]}}n.PrefixedStr=A;class I extends M{regex;static __name__="Regex";constructor(m){super(),this.regex=m}valid(m){return super.
valid(m)&&this.regex.test(m)}get kind_args(){return[this.regex]}}n.Regex=I;class B extends e{static __name__="Enum";values;constructor(m){super(),this.values=new ep(
m)}valid(m){return this.values.has(m)}*[Symbol.iterator](){yield*this.values}get kind_args(){return[...this.values]}}n.Enum=B;class E extends le{item_type;static __name__="\
Dict";constructor(m){super(),this.item_type=m}valid(m){if(!(m instanceof Wr||W(m)))return!1;for(let O of Ie(m))if(!this.item_type.valid(O))return!1;return!0}get kind_args(){
return[this.item_type]}may_have_refs(){return this.item_type.may_have_refs()}}n.Dict=E;class R extends le{key_type;item_type;static __name__="KeyVal";constructor(m,O){
super(),this.key_type=m,this.item_type=O}valid(m){if(!(m instanceof Wr||W(m)))return!1;for(let[O,oe]of N(m))if(!this.key_type.valid(O)||!this.item_type.valid(oe))
return!1;return!0}get kind_args(){return[this.key_type,this.item_type]}may_have_refs(){return this.key_type.may_have_refs()||this.item_type.may_have_refs()}}n.KeyVal=
R;class H extends le{key_type;item_type;static __name__="Mapping";constructor(m,O){super(),this.key_type=m,this.item_type=O}coerce(m){return W(m)&&qs(m)?new Wr:
m}valid(m){if(!(m instanceof Wr))return!1;for(let[O,oe]of m.entries())if(!(this.key_type.valid(O)&&this.item_type.valid(oe)))return!1;return!0}get kind_args(){return[
this.key_type,this.item_type]}may_have_refs(){return this.key_type.may_have_refs()||this.item_type.may_have_refs()}}n.Mapping=H;class q extends le{item_type;static __name__="\
Set";constructor(m){super(),this.item_type=m}valid(m){if(!(m instanceof ep))return!1;for(let O of m)if(!this.item_type.valid(O))return!1;return!0}get kind_args(){
return[this.item_type]}may_have_refs(){return this.item_type.may_have_refs()}}n.Set=q;class X extends le{static __name__="Color";valid(m){return Ku(m)}may_have_refs(){
return!1}}n.Color=X;class de extends M{static __name__="CSSLength"}n.CSSLength=de;class De extends le{args_types;ret_type;static __name__="Func";constructor(m,O){
super(),this.args_types=m,this.ret_type=O}valid(m){return Te(m)}toString(){let{args_types:m,ret_type:O}=this,oe=m==null?"?":m.map(_t=>_t.toString()).join(", "),
Ge=O==null?"?":O.toString();return`${this.kind_name}((${oe}), ${Ge})`}may_have_refs(){return!1}}n.Func=De;class ns extends le{base_type;static __name__="NonNega\
tive";constructor(m){super(),this.base_type=m}valid(m){return this.base_type.valid(m)&&m>=0}get kind_args(){return[this.base_type]}may_have_refs(){return this.base_type.
may_have_refs()}}n.NonNegative=ns;class yo extends le{base_type;static __name__="Positive";constructor(m){super(),this.base_type=m}valid(m){return this.base_type.
valid(m)&&m>0}get kind_args(){return[this.base_type]}may_have_refs(){return this.base_type.may_have_refs()}}n.Positive=yo;class bo extends le{static __name__="N\
ode";valid(m){return m instanceof dg}may_have_refs(){return!1}}n.Node=bo})(Q||(Q={}));var So=new Q.Any,a_=new Q.Unknown,Gs=new Q.Bool,ve=new Q.Float,Ze=new Q.Int,
l_=new Q.Bytes,K=new Q.Str,hs=n=>new Q.PrefixedStr(n),c_=n=>new Q.Regex(n),Mo=new Q.Null,xe=n=>new Q.Nullable(n),tp=n=>new Q.Opt(n),U=(...n)=>new Q.Or(n),fg=(n,e)=>new Q.
And(n,e),ze=(...n)=>new Q.Tuple(n),Ai=n=>new Q.Struct(n),Ns=n=>new Q.PartialStruct(n),mg=n=>new Q.Iterable(n),__=n=>new Q.Arrayable(n),$e=n=>new Q.List(n),gg=n=>new Q.
NonEmptyList(n),Vt=n=>new Q.Dict(n),yg=(n,e)=>new Q.KeyVal(n,e),ji=(n,e)=>new Q.Mapping(n,e),bg=n=>new Q.Set(n),j=(...n)=>new Q.Enum(n),ne=n=>new Q.Ref(n),Ao=()=>new Q.
AnyRef,Hr=(n,e)=>new Q.Func(n,e),vg=n=>new Q.Func([],n),xg=new Q.Node,jo=n=>new Q.NonNegative(n),wg=n=>new Q.Positive(n),Co=new Q.Percent,us=Co,ps=new Q.Color,Ci=j(
"auto"),kg=new Q.CSSLength,h_=K,zg=K,Sg=ve,Mg=Gs,Ag=K,jg=ve,u_=$e,Cg=ji,Tg=Hr;var ds=j("start","center","end"),ip=j("left","center","right"),sp=j("top","center","bottom"),fs=j("top_left","top_center","top_right","center_left","center_cent\
er","center_right","bottom_left","bottom_center","bottom_right","top","left","center","right","bottom"),np=j("deg","rad","grad","turn"),Yx=j("none","even","odd",
"every"),Qx=j("tick_labels","axis"),Xx=j("corner","center"),Jx=j("default","primary","success","warning","danger","light"),Zx=j("auto","above","below"),Kx=j("12\
h","24h"),ew=j("canvas","screen","data"),tw=j("start","center","end","all"),iw=j("width","height"),op=j("width","height","both"),sw=j("clock","anticlock"),nw=j(
"uniform","normal"),ow=j("front","back"),rp=j("block","inline"),Yr=j("normal","italic","bold","bold italic"),ap=j("blank","dot","ring","horizontal_line","vertic\
al_line","cross","horizontal_dash","vertical_dash","spiral","right_diagonal_line","left_diagonal_line","diagonal_cross","right_diagonal_dash","left_diagonal_das\
h","horizontal_wave","vertical_wave","criss_cross"," ",".","o","-","|","+",'"',":","@","/","\\","x",",","`","v",">","*"),Qr=j("raw","basic","numeral","printf","\
datetime"),rw=j("POST","GET"),aw=j("pointytop","flattop"),lp=j("mouse","hline","vline"),lw=j("bottom_left","top_left","bottom_right","top_right"),cw=j("lat","lo\
n"),_w=j("none","hide","mute");var Xr=j("butt","round","square"),Jr=j("solid","dashed","dotted","dotdash","dashdot"),Zr=j("miter","round","bevel"),cp=j("prev","next","nearest","interp","none"),
To=j("above","below","left","right"),_p=j("normal","grey"),hw=j("satellite","roadmap","terrain","hybrid"),hp=j("asterisk","circle","circle_cross","circle_dot","\
circle_x","circle_y","cross","dash","diamond","diamond_cross","diamond_dot","dot","hex","hex_dot","inverted_triangle","plus","square","square_cross","square_dot",
"square_pin","square_x","star","star_dot","triangle","triangle_dot","triangle_pin","x","y"),up=j("show","ignore"),uw=j("vertical","horizontal"),pw=j("none","box",
"rectangle","square","circle","ellipse","trapezoid","parallelogram","diamond","triangle"),Kr=j("canvas","svg","webgl"),ea=j("percent","absolute"),dw=j("left","r\
ight","up","down","west","east","north","south"),pp=j("above","below","left","right","center"),dp=j("snap_to_data","follow_mouse","none"),fw=j("x","y","max","mi\
n"),fp=j("image","underlay","glyph","guide","annotation","overlay"),mp=j("standard","event_only"),mw=j("microseconds","milliseconds","seconds","minsec","minutes",
"hourmin","hours","days","months","years"),gw=j("round","nearest","floor","rounddown","ceil","roundup"),yw=j("auto","visible","hidden"),$g=j("replace","append",
"intersect","subtract","xor"),bw=j(...$g,"toggle"),vw=j("above","below","left","right"),gp=j("stretch_width","stretch_height","stretch_both","scale_width","scal\
e_height","scale_both","fixed","inherit"),xw=j("ascending","descending"),yp=j("screen","data"),bp=j("start","end"),ww=j("after","before","center"),kw=j("select",
"inspect"),zw=j("tap","doubletap"),Ws=j("left","right","center"),ta=j("top","middle","bottom","alphabetic","hanging","ideographic"),Sw=j("repeat","repeat_x","re\
peat_y","no_repeat"),Mw=j("nanoseconds","microseconds","milliseconds","seconds","minsec","minutes","hourmin","hours","days"),Aw=j("vertical","horizontal","paral\
lel","normal"),ia=j("horizontal","vertical","left","right","above","below"),jw=j("replace","append"),vp=j("top","middle","bottom"),xp=j("none","x","y"),sa=j("ap\
pend_mode","arrow_down_to_bar","arrow_up_from_bar","auto_box_zoom","bold","box_edit","box_select","box_zoom","caret_down","caret_left","caret_right","caret_up",
"check","chevron_down","chevron_left","chevron_right","chevron_up","clear_selection","copy","crosshair","dark_theme","delete","freehand_draw","fullscreen","help",
"hover","intersect_mode","invert_selection","italic","lasso_select","light_theme","line_edit","maximize","minimize","pan","pin","point_draw","pointer","poly_dra\
w","poly_edit","polygon_select","range","redo","replace_mode","reset","save","see_off","see_on","settings","square","square_check","subtract_mode","tap_select",
"text_align_center","text_align_left","text_align_right","undo","unknown","unpin","wheel_pan","wheel_zoom","x_box_select","x_box_zoom","x_grip","x_pan","xor_mod\
e","y_box_select","y_box_zoom","y_grip","y_pan","zoom_in","zoom_out"),wp=j("auto_box_zoom","box_select","box_zoom","click","copy","crosshair","doubletap","exami\
ne","freehand_draw","fullscreen","help","hover","lasso_select","pan","pan_down","pan_east","pan_left","pan_north","pan_right","pan_south","pan_up","pan_west","p\
oly_select","redo","reset","save","tap","undo","wheel_zoom","xbox_select","xbox_zoom","xcrosshair","xpan","xwheel_pan","xwheel_zoom","xzoom_in","xzoom_out","ybo\
x_select","ybox_zoom","ycrosshair","ypan","ywheel_pan","ywheel_zoom","yzoom_in","yzoom_out","zoom_in","zoom_out");var{hasOwnProperty:Eg}=Object.prototype,V=Symbol("equals");function zp(n){return re(n)&&V in n}var Sp=Symbol("wildcard"),Mp=Object.prototype.toString,$o=class extends Error{static __name__="\
EqNotImplemented"},Eo=class{static __name__="Comparator";a_stack=[];b_stack=[];structural;constructor(e){this.structural=e?.structural??!1}eq(e,t){if(e===t||Object.
is(e,t)||e===Sp||t===Sp)return!0;if(e==null||t==null)return e===t;let i=Mp.call(e);if(i!=Mp.call(t))return!1;switch(i){case"[object Number]":return this.numbers(
e,t);case"[object Symbol]":return e===t;case"[object RegExp]":case"[object String]":return`${e}`==`${t}`;case"[object Date]":case"[object Boolean]":return+e==+t}
let{a_stack:s,b_stack:o}=this,r=s.length;for(;r-- >0;)if(s[r]===e)return o[r]===t;s.push(e),o.push(t);let a=(()=>{if(zp(e)&&zp(t))return e[V](t,this);switch(i){case"\
[object Array]":case"[object Uint8Array]":case"[object Int8Array]":case"[object Uint16Array]":case"[object Int16Array]":case"[object Uint32Array]":case"[object \
Int32Array]":case"[object Float32Array]":case"[object Float64Array]":return this.arrays(e,t);case"[object ArrayBuffer]":case"[object SharedArrayBuffer]":return this.
array_buffers(e,t);case"[object Map]":return this.maps(e,t);case"[object Set]":return this.sets(e,t);case"[object Object]":if(e.constructor==t.constructor&&(e.constructor==
null||e.constructor===Object))return this.objects(e,t);case"[object Function]":if(e.constructor==t.constructor&&e.constructor===Function)return this.eq(`${e}`,`${t}`)}
if(typeof Node<"u"&&e instanceof Node)return this.nodes(e,t);throw new $o(`can't compare objects of type ${i}`)})();return s.pop(),o.pop(),a}numbers(e,t){return e===
t||Object.is(e,t)}arrays(e,t){let{length:i}=e;if(i!=t.length)return!1;for(let s=0;s<i;s++)if(!this.eq(e[s],t[s]))return!1;return!0}array_buffers(e,t){return this.
arrays(new Uint8Array(e),new Uint8Array(t))}iterables(e,t){let i=e[Symbol.iterator](),s=t[Symbol.iterator]();for(;;){let o=i.next(),r=s.next(),a=o.done??!1,l=r.
done??!1;if(a&&l)return!0;if(a||l||!this.eq(o.value,r.value))return!1}}maps(e,t){if(e.size!=t.size)return!1;if(this.structural)return this.iterables(e.entries(),
t.entries());for(let[i,s]of e)if(!t.has(i)||!this.eq(s,t.get(i)))return!1;return!0}sets(e,t){if(e.size!=t.size)return!1;if(this.structural)return this.iterables(
e.entries(),t.entries());for(let i of e)if(!t.has(i))return!1;return!0}objects(e,t){let i=Object.keys(e);if(i.length!=Object.keys(t).length)return!1;for(let s of i)
if(!Eg.call(t,s)||!this.eq(e[s],t[s]))return!1;return!0}nodes(e,t){return this.structural?!(e.nodeType!=t.nodeType||e.textContent!=t.textContent||!this.iterables(
e.childNodes,t.childNodes)):e===t}},{abs:Tw}=Math;function Ti(n,e){return new Eo().eq(n,e)}var Se=class n{size;static __name__="BitSet";[Symbol.toStringTag]="BitSet";static[Mi]=!1;static _word_length=32;_array;_nwords;constructor(e,t=0){this.size=e,this.
_nwords=Math.ceil(e/n._word_length),t==0||t==1?(this._array=new Uint32Array(this._nwords),t==1&&this._array.fill(4294967295)):(F(t.length==this._nwords,"Initial\
izer size mismatch"),this._array=t)}clone(){return new n(this.size,new Uint32Array(this._array))}[V](e,t){if(!t.eq(this.size,e.size))return!1;let{_nwords:i}=this,
s=this.size%n._word_length,o=s==0?i:i-1;for(let r=0;r<o;r++)if(this._array[r]!=e._array[r])return!1;if(s==0)return!0;{let r=1<<s-1,a=r-1^r;return(this._array[o]&
a)==(e._array[o]&a)}}static all_set(e){return new n(e,1)}static all_unset(e){return new n(e,0)}static from_indices(e,t){let i=new n(e);for(let s of t)i.set(s);return i}static from_booleans(e,t){
let i=new n(e),s=0;for(let o of t){if(s==e)break;o&&i.set(s),s+=1}return i}get_unchecked(e){let t=e>>>5,i=e&31;return(this._array[t]>>i&1)==1}set_unchecked(e,t=!0){
this._count=null;let i=e>>>5,s=e&31;t?this._array[i]|=1<<s:this._array[i]&=~(1<<s)}get(e){let{size:t}=this;return 0<=e&&e<t?this.get_unchecked(e):-t<=e&&e<=-1?this.
get_unchecked(t+e):!1}set(e,t=!0){let{size:i}=this;0<=e&&e<i?this.set_unchecked(e,t):-i<=e&&e<=-1?this.set_unchecked(i+e,t):L.warn(`out of bounds access: index=${e>=
0?e:i+e} >= size=${i}`)}unset(e){this.set(e,!1)}*[Symbol.iterator](){yield*this.ones()}_count=null;get count(){let e=this._count;return e==null&&(this._count=e=
this._get_count()),e}_get_count(){let{_array:e,_nwords:t,size:i}=this,s=0;for(let o=0,r=0;r<t;r++){let a=e[r];if(a==0)o+=n._word_length;else for(let l=0;l<n._word_length&&
o<i;l++,o++)(a>>>l&1)==1&&(s+=1)}return s}ones(){let e=new Array(this.count),t=0,{_array:i,_nwords:s,size:o}=this;for(let r=0,a=0;a<s;a++){let l=i[a];if(l==0){r+=
n._word_length;continue}for(let c=0;c<n._word_length&&r<o;c++,r++)(l>>>c&1)==1&&(e[t++]=r)}return e}zeros(){let e=new Array(this.count),t=0,{_array:i,_nwords:s,
size:o}=this;for(let r=0,a=0;a<s;a++){let l=i[a];if(l==4294967295){r+=n._word_length;continue}for(let c=0;c<n._word_length&&r<o;c++,r++)(l>>>c&1)==0&&(e[t++]=r)}
return e}_check_size(e){F(this.size==e.size,`Size mismatch (${this.size} != ${e.size})`)}invert(){for(let e=0;e<this._nwords;e++)this._array[e]=~this._array[e]>>>
0}add(e){this._check_size(e);for(let t=0;t<this._nwords;t++)this._array[t]|=e._array[t]}intersect(e){this._check_size(e);for(let t=0;t<this._nwords;t++)this._array[t]&=
e._array[t]}subtract(e){this._check_size(e);for(let t=0;t<this._nwords;t++){let i=this._array[t],s=e._array[t];this._array[t]=(i^s)&i}}symmetric_subtract(e){this.
_check_size(e);for(let t=0;t<this._nwords;t++)this._array[t]^=e._array[t]}inversion(){let e=this.clone();return e.invert(),e}union(e){let t=this.clone();return t.
add(e),t}intersection(e){let t=this.clone();return t.intersect(e),t}difference(e){let t=this.clone();return t.subtract(e),t}symmetric_difference(e){let t=this.clone();
return t.symmetric_subtract(e),t}select(e){F(this.size<=e.length,"Size mismatch");let t=this.count,i=new e.constructor(t),s=this.ones(),o=0;for(let r=0;r<s.length;r++)
i[o++]=e[s[r]];return i}};var Vw=Object.getPrototypeOf(function*(){}).constructor,Ow=Object.getPrototypeOf(async function*(){}).constructor,Hs=Uint32Array,Do=Uint8ClampedArray;function Ap(n,e){
return n instanceof Float64Array||n instanceof Array||e instanceof Float64Array||e instanceof Array?Float64Array:Float32Array}var gt=Float32Array;var Rw="ontouchstart"in globalThis||typeof navigator<"u"&&navigator.maxTouchPoints>0,jp=(()=>{let n=new ArrayBuffer(4),e=new Uint8Array(n),t=new Uint32Array(n);
t[1]=168496141;let i=!0;return e[4]==10&&e[5]==11&&e[6]==12&&e[7]==13&&(i=!1),i})(),ms=jp?"little":"big";function Cp(n){if(jp){let e=new Uint8Array(n.buffer),t=e.
length;for(let i=0;i<t;i+=4){let s=e[i];e[i]=e[i+3],e[i+3]=s,s=e[i+1],e[i+1]=e[i+2],e[i+2]=s}}}function p_(n,e){if(!W(n)||!(e in n))return!1;let t=Nr(n)-1;return"transform"in n&&(t-=1),"units"in n&&(t-=1),t==0}function na(n){return p_(n,"value")}function d_(n){
return p_(n,"field")}function Ys(n){return p_(n,"expr")}var f_=class{static __name__="Settings";_dev=!1;_wireframe=!1;_force_webgl=!1;_force_fields=!1;set dev(e){this._dev=e}get dev(){return this._dev}set wireframe(e){
this._wireframe=e}get wireframe(){return this._wireframe}set force_webgl(e){this._force_webgl=e}get force_webgl(){return this._force_webgl}set force_fields(e){this.
_force_fields=e}get force_fields(){return this._force_fields}},Be=new f_;var Ke=Symbol("clone");function Dg(n){return re(n)&&Ke in n}var m_=class extends Error{static __name__="CloningError"},Io=class{static __name__="Cloner";constructor(){}clone(e){
if(Dg(e))return e[Ke](this);if(Fr(e)||Te(e))return e;if(P(e)){let t=e.length,i=new Array(t);for(let s=0;s<t;s++){let o=e[s];i[s]=this.clone(o)}return i}else if(W(
e)){let t={};for(let[i,s]of N(e))t[i]=this.clone(s);return t}else{if(e instanceof Map)return new Map([...e].map(([t,i])=>[this.clone(t),this.clone(i)]));if(e instanceof
Set)return new Set([...e].map(t=>this.clone(t)));throw new m_(`${Object.prototype.toString.call(e)} is not cloneable`)}}};var g_=()=>{throw new Error("left out of this BokehJS")},Tp=g_;var Ig=typeof Uint8Array.prototype.toBase64<"u"?n=>n.toBase64():n=>{let e=Array.from(n).map(t=>String.fromCharCode(t));return btoa(e.join(""))},Pg=typeof Uint8Array.
fromBase64<"u"?n=>Uint8Array.fromBase64(n):n=>{let e=atob(n),t=e.length,i=new Uint8Array(t);for(let s=0,o=t;s<o;s++)i[s]=e.charCodeAt(s);return i};function $p(n){
let e=new Uint8Array(n),t=Tp(e,{mtime:0});return Ig(t)}function Ep(n){let e=Pg(n);return g_(e).buffer}function Lg(n){let e=new Uint8Array(n);for(let t=0,i=e.length;t<
i;t+=2){let s=e[t];e[t]=e[t+1],e[t+1]=s}}function Vg(n){let e=new Uint8Array(n);for(let t=0,i=e.length;t<i;t+=4){let s=e[t];e[t]=e[t+3],e[t+3]=s,s=e[t+1],e[t+1]=
e[t+2],e[t+2]=s}}function Og(n){let e=new Uint8Array(n);for(let t=0,i=e.length;t<i;t+=8){let s=e[t];e[t]=e[t+7],e[t+7]=s,s=e[t+1],e[t+1]=e[t+6],e[t+6]=s,s=e[t+2],
e[t+2]=e[t+5],e[t+5]=s,s=e[t+3],e[t+3]=e[t+4],e[t+4]=s}}function y_(n,e){switch(e){case"uint16":case"int16":Lg(n);break;case"uint32":case"int32":case"float32":Vg(
n);break;case"float64":Og(n);break;case"object":case"uint8":case"int8":case"bool":break}}var Qs=class{buffer;static __name__="Buffer";constructor(e){this.buffer=e}to_base64(){return $p(this.buffer)}[V](e,t){return t.eq(this.buffer,e.buffer)}},Po=class extends Qs{static __name__="\
Base64Buffer";toJSON(){return this.to_base64()}};var ee=Symbol("serialize");function Fg(n){return re(n)&&ee in n}var Lo=class extends Error{static __name__="SerializationError"},b_=class{value;static __name__="\
Serialized";constructor(e){this.value=e}to_json(){return JSON.stringify(this.value)}},Xs=class{static __name__="Serializer";_references;binary;include_defaults;_circular=new WeakSet;constructor(e){
this.binary=e?.binary??!1,this.include_defaults=e?.include_defaults??!1;let t=e?.references;this._references=t!=null?new Map(t):new Map}get_ref(e){return this._references.
get(e)}add_ref(e,t){F(!this._references.has(e)),this._references.set(e,t)}to_serializable(e){return new b_(this.encode(e))}encode(e){let t=this.get_ref(e);if(t!=
null)return t;if(re(e)){this._circular.has(e)&&this.error("circular reference"),this._circular.add(e);try{return this._encode(e)}finally{this._circular.delete(e)}}else
return this._encode(e)}_encode(e){if(Fg(e))return e[ee](this);if(P(e)){let t=e.length,i=new Array(t);for(let s=0;s<t;s++){let o=e[s];i[s]=this.encode(o)}return i}else{
if(Xe(e))return this._encode_typed_array(e);if(e instanceof ArrayBuffer)return{type:"bytes",data:this.binary?new Qs(e):new Po(e)};if(W(e)){let t=N(e);return t.length==
0?{type:"map"}:{type:"map",entries:[...Os(t,([i,s])=>[this.encode(i),this.encode(s)])]}}else{if(e===null||ye(e)||S(e))return e;if($(e))return isNaN(e)?{type:"nu\
mber",value:"nan"}:isFinite(e)?e:{type:"number",value:`${e<0?"-":"+"}inf`};if(e instanceof Date)return{type:"date",iso:e.toISOString()};if(e instanceof Set)return e.
size==0?{type:"set"}:{type:"set",entries:[...Os(e.values(),t=>this.encode(t))]};if(e instanceof Map)return e.size==0?{type:"map"}:{type:"map",entries:[...Os(e.entries(),
([t,i])=>[this.encode(t),this.encode(i)])]};if(xo(e)&&e.description!=null)return{type:"symbol",name:e.description};throw new Lo(`${Object.prototype.toString.call(
e)} is not serializable`)}}}encode_struct(e){let t={};for(let[i,s]of N(e))s!==void 0&&(t[i]=this.encode(s));return t}error(e){throw new Lo(e)}_encode_typed_array(e){
let t=this.encode(e.buffer),i=(()=>{switch(e.constructor){case Uint8Array:return"uint8";case Int8Array:return"int8";case Uint16Array:return"uint16";case Int16Array:
return"int16";case Uint32Array:return"uint32";case Int32Array:return"int32";case Float32Array:return"float32";case Float64Array:return"float64";default:this.error(
`can't serialize typed array of type '${e[Symbol.toStringTag]}'`)}})();return{type:"typed_array",array:t,order:ms,dtype:i}}};var At=Symbol("__ndarray__");function Ot(n,e){return{type:"ndarray",array:e.encode(n.dtype=="object"?Array.from(n):n.buffer),order:ms,dtype:n.dtype,shape:n.shape}}
var v_=class n extends Uint8Array{static __name__="BoolNDArray";[At]=!0;dtype="bool";shape;dimension;constructor(e,t){super(e),this.shape=t??(Re(e)?e.shape:[this.
length]),this.dimension=this.shape.length}[V](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[Ke](e){return new n(this,e.clone(this.shape))}[ee](e){return Ot(
this,e)}get(e){return this[e]==1}},x_=class n extends Uint8Array{static __name__="Uint8NDArray";[At]=!0;dtype="uint8";shape;dimension;constructor(e,t){super(e),
this.shape=t??(Re(e)?e.shape:[this.length]),this.dimension=this.shape.length}[V](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[Ke](e){return new n(this,
e.clone(this.shape))}[ee](e){return Ot(this,e)}get(e){return this[e]}},w_=class n extends Int8Array{static __name__="Int8NDArray";[At]=!0;dtype="int8";shape;dimension;constructor(e,t){
super(e),this.shape=t??(Re(e)?e.shape:[this.length]),this.dimension=this.shape.length}[V](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[Ke](e){return new n(
this,e.clone(this.shape))}[ee](e){return Ot(this,e)}get(e){return this[e]}},k_=class n extends Uint16Array{static __name__="Uint16NDArray";[At]=!0;dtype="uint16";shape;dimension;constructor(e,t){
super(e),this.shape=t??(Re(e)?e.shape:[this.length]),this.dimension=this.shape.length}[V](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[Ke](e){return new n(
this,e.clone(this.shape))}[ee](e){return Ot(this,e)}get(e){return this[e]}},z_=class n extends Int16Array{static __name__="Int16NDArray";[At]=!0;dtype="int16";shape;dimension;constructor(e,t){
super(e),this.shape=t??(Re(e)?e.shape:[this.length]),this.dimension=this.shape.length}[V](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[Ke](e){return new n(
this,e.clone(this.shape))}[ee](e){return Ot(this,e)}get(e){return this[e]}},S_=class n extends Uint32Array{static __name__="Uint32NDArray";[At]=!0;dtype="uint32";shape;dimension;constructor(e,t){
super(e),this.shape=t??(Re(e)?e.shape:[this.length]),this.dimension=this.shape.length}[V](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[Ke](e){return new n(
this,e.clone(this.shape))}[ee](e){return Ot(this,e)}get(e){return this[e]}},M_=class n extends Int32Array{static __name__="Int32NDArray";[At]=!0;dtype="int32";shape;dimension;constructor(e,t){
super(e),this.shape=t??(Re(e)?e.shape:[this.length]),this.dimension=this.shape.length}[V](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[Ke](e){return new n(
this,e.clone(this.shape))}[ee](e){return Ot(this,e)}get(e){return this[e]}},A_=class n extends Float32Array{static __name__="Float32NDArray";[At]=!0;dtype="floa\
t32";shape;dimension;constructor(e,t){super(e),this.shape=t??(Re(e)?e.shape:[this.length]),this.dimension=this.shape.length}[V](e,t){return t.eq(this.shape,e.shape)&&
t.arrays(this,e)}[Ke](e){return new n(this,e.clone(this.shape))}[ee](e){return Ot(this,e)}get(e){return this[e]}},j_=class n extends Float64Array{static __name__="\
Float64NDArray";[At]=!0;dtype="float64";shape;dimension;constructor(e,t){super(e),this.shape=t??(Re(e)?e.shape:[this.length]),this.dimension=this.shape.length}[V](e,t){
return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[Ke](e){return new n(this,e.clone(this.shape))}[ee](e){return Ot(this,e)}get(e){return this[e]}},C_=class n extends Array{static __name__="\
ObjectNDArray";[At]=!0;dtype="object";_shape;get shape(){return this._shape??[this.length]}get dimension(){return this.shape.length}constructor(e,t){let i=Gc(e)?
new Float64Array(e):e,s=$(i)?i:i.length;if(super(s),!$(i))for(let o=0;o<i.length;o++)this[o]=i[o];this._shape=t??(Re(i)?i.shape:void 0)}[V](e,t){return t.eq(this.
shape,e.shape)&&t.arrays(this,e)}[Ke](e){return new n(this,e.clone(this.shape))}[ee](e){return Ot(this,e)}get(e){return this[e]}};function Re(n){return re(n)&&At in
n}function Dp(n,{dtype:e,shape:t}={}){switch(e==null&&(e=(()=>{switch(!0){case n instanceof Uint8Array:return"uint8";case n instanceof Int8Array:return"int8";case n instanceof
Uint16Array:return"uint16";case n instanceof Int16Array:return"int16";case n instanceof Uint32Array:return"uint32";case n instanceof Int32Array:return"int32";case n instanceof
Float32Array:return"float32";case n instanceof Float64Array:return"float64";default:return Gc(n)?"float64":"object"}})()),e){case"bool":return new v_(n,t);case"\
uint8":return new x_(n,t);case"int8":return new w_(n,t);case"uint16":return new k_(n,t);case"int16":return new z_(n,t);case"uint32":return new S_(n,t);case"int3\
2":return new M_(n,t);case"float32":return new A_(n,t);case"float64":return new j_(n,t);case"object":return new C_(n,t)}}var T_=class{static __name__="Diagnostics";listeners=new Set;connect(e){this.listeners.add(e)}disconnect(e){this.listeners.delete(e)}report(e){for(let t of this.
listeners)t(e)}},Ip=new T_;var Vo=class{static __name__="Uniform";is_Scalar(){return this.is_scalar}is_Vector(){return!this.is_scalar}},Me=class n extends Vo{value;length;static __name__="\
UniformScalar";is_scalar=!0;constructor(e,t){super(),this.value=e,this.length=t}get(e){return this.value}*[Symbol.iterator](){let{length:e,value:t}=this;for(let i=0;i<
e;i++)yield t}select(e){return new n(this.value,e.count)}[V](e,t){return t.eq(this.length,e.length)&&t.eq(this.value,e.value)}map(e){return new n(e(this.value),
this.length)}unique(){return[this.value]}},ii=class n extends Vo{array;static __name__="UniformVector";is_scalar=!1;length;constructor(e){super(),this.array=e,this.
length=this.array.length}get(e){return this.array[e]}*[Symbol.iterator](){yield*this.array}select(e){let t=e.select(this.array);return new this.constructor(t)}[V](e,t){
return t.eq(this.length,e.length)&&t.eq(this.array,e.array)}map(e){return new n(he(this.array,e))}unique(){return[...new Set(this.array)]}},oa=class extends ii{array;static __name__="\
ColorUniformVector";_view;constructor(e){super(e),this.array=e,this._view=new DataView(e.buffer)}get(e){return this._view.getUint32(4*e)}*[Symbol.iterator](){let e=this.
length;for(let t=0;t<e;t++)yield this.get(t)}copy_buffer(){return this.array.buffer.slice()}};function Pp(n){return n.is_Scalar()?n.value:zt(n.array)}function Lp(n,e){return n.is_Scalar()?e(n.value):St(n.array,e)}var $_=class extends Error{static __name__="ValidationError"};function Op(n){try{return JSON.stringify(n)}catch{return n.toString()}}function Bp(n){return W(n)&&
(n.value===void 0?0:1)+(n.field===void 0?0:1)+(n.expr===void 0?0:1)==1}var Fp=null;var J=Symbol("unset"),E_=class extends Error{static __name__="UnsetValueError"},Oo=class{obj;attr;kind;default_value;static __name__="Property";__value__;get syncable(){
return!this.internal}_value=J;get is_unset(){return this._value===J}_initialized=!1;get initialized(){return this._initialized}initialize(e=J){if(this._initialized)
throw new Error("already initialized");let t=J;if(e!==J)t=e,this._dirty=!0;else{let i=this._default_override();if(i!==J)t=i;else{let s=!1;if(Fp!=null){let o=Fp.
get(this.obj,this.attr);o!==void 0&&(t=o,s=!0)}s||(t=this.default_value(this.obj))}}t!==J?(this.kind.coerce!=null&&(t=this.kind.coerce(t)),this._update(t)):this.
_value=J,this._initialized=!0}get_value(){if(this._value!==J)return this._value;throw new E_(`${this.obj}.${this.attr} is unset`)}set_value(e){this._initialized?
(this._update(e),this._dirty=!0):this.initialize(e),Ip.report(this)}_default_override(){return J}_dirty=!1;get dirty(){return this._dirty}may_have_refs;change;internal;readonly;constructor(e,t,i,s,o={}){
this.obj=e,this.attr=t,this.kind=i,this.default_value=s,this.change=new ie(this.obj,"change"),this.internal=o.internal??!1,this.readonly=o.readonly??!1,this.convert=
o.convert,this.on_update=o.on_update,this.may_have_refs=i.may_have_refs()}_update(e){if(this.validate(e),this.convert!=null){let t=this.convert(e,this.obj);t!==
void 0&&(e=t)}this._value=e,this.on_update?.(e,this.obj)}toString(){return`Prop(${this.obj}.${this.attr}, value: ${Op(this._value)})`}normalize(e){return e}validate(e){
if(!this.valid(e))throw new $_(`${this.obj}.${this.attr} given invalid value: ${Op(e)}`)}valid(e){return this.kind.valid(e)}},Js=class{attr;static __name__="Pro\
pertyAlias";constructor(e){this.attr=e}};var Fo=class extends Oo{static __name__="PrimitiveProperty"},ra=class extends Fo{static __name__="Font";_default_override(){return Be.dev?"Bokeh":J}},Ae=class extends Oo{static __name__="\
ScalarSpec";__scalar__;_value=J;get_value(){if(this._value!==J)return this._value;throw new Error(`${this.obj}.${this.attr} is unset`)}_update(e){if(Bp(e)?this.
_value=e:this._value={value:e},W(this._value)){let{_value:t}=this;this._value[ee]=i=>{let{value:s,field:o,expr:r,transform:a,units:l}=t;return i.encode_struct(s!==
void 0?{type:"value",value:s,transform:a,units:l}:o!==void 0?{type:"field",field:o,transform:a,units:l}:{type:"expr",expr:r,transform:a,units:l})}}na(this._value)&&
this.validate(this._value.value)}materialize(e){return e}scalar(e,t){return new Me(e,t)}uniform(e){let t=this.get_value(),i=e.get_length()??1;if(Ys(t)){let{expr:s,
transform:o}=t,r=s.compute(e);return o!=null&&(r=o.compute(r)),r=this.materialize(r),this.scalar(r,i)}else{let{value:s,transform:o}=t,r=s;return o!=null&&(r=o.compute(
r)),r=this.materialize(r),this.scalar(r,i)}}};var Bo=class extends Ae{static __name__="DictScalar"},$i=class extends Ae{static __name__="ColorScalar"},ut=class extends Ae{static __name__="NumberScalar"};var aa=class extends Ae{static __name__="NullStringScalar"};var la=class extends Ae{static __name__="LineJoinScalar"},ca=class extends Ae{static __name__="LineCapScalar"},_a=class extends Ae{static __name__="LineDashScal\
ar"},ha=class extends Ae{static __name__="FontScalar";_default_override(){return Be.dev?"Bokeh":J}},ua=class extends Ae{static __name__="FontSizeScalar"},pa=class extends Ae{static __name__="\
FontStyleScalar"},da=class extends Ae{static __name__="TextAlignScalar"},fa=class extends Ae{static __name__="TextBaselineScalar"},Ft=class extends Oo{static __name__="\
VectorSpec";__vector__;_value=J;get_value(){if(this._value!==J)return this._value;throw new Error(`${this.obj}.${this.attr} is unset`)}_update(e){if(Bp(e)?this.
_value=e:this._value={value:e},W(this._value)){let{_value:t}=this;this._value[ee]=i=>{let{value:s,field:o,expr:r,transform:a,units:l}=t;return i.encode_struct(s!==
void 0?{type:"value",value:s,transform:a,units:l}:o!==void 0?{type:"field",field:o,transform:a,units:l}:{type:"expr",expr:r,transform:a,units:l})}}na(this._value)&&
this.validate(this._value.value)}materialize(e){return e}v_materialize(e){return e}scalar(e,t){return new Me(e,t)}vector(e){return new ii(e)}uniform(e){let t=this.
get_value(),i=e.get_length()??1;if(d_(t)){let{field:s,transform:o}=t,r=e.get_column(s);if(r!=null)return o!=null&&(r=o.v_compute(r)),r=this.v_materialize(r),this.
vector(r);{let a=`attempted to retrieve property array for nonexistent field '${s}'`;if(Be.force_fields)throw new Error(a);return L.warn(a),this.scalar(null,i)}}else if(Ys(
t)){let{expr:s,transform:o}=t,r=s.v_compute(e);return o!=null&&(r=o.v_compute(r)),r=this.v_materialize(r),this.vector(r)}else if(na(t)){let{value:s,transform:o}=t,
r=s;return o!=null&&(r=o.compute(r)),r=this.materialize(r),this.scalar(r,i)}else wt()}array(e){let t,i=e.get_length()??1,s=this.get_value();if(d_(s)){let{field:r}=s,
a=e.get_column(r);if(a!=null)t=this.normalize(a);else{let l=`attempted to retrieve property array for nonexistent field '${r}'`;if(Be.force_fields)throw new Error(
l);L.warn(l);let c=new Float64Array(i);c.fill(NaN),t=c}}else if(Ys(s)){let{expr:r}=s;t=this.normalize(r.v_compute(e))}else{let r=this.normalize([s.value])[0];if($(
r)){let a=new Float64Array(i);a.fill(r),t=a}else t=Fu(r,i)}let{transform:o}=s;return o!=null&&(t=o.v_compute(t)),t}},Pe=class extends Ft{static __name__="DataSp\
ec"},D_=class extends Ft{static __name__="UnitsSpec";_value=J;_update(e){if(super._update(e),this._value!==J){let{units:t}=this._value;if(t!=null&&!zi(this.valid_units,
t))throw new Error(`units must be one of ${this.valid_units.join(", ")}; got: ${t}`)}}get units(){return this._value!==J?this._value.units??this.default_units:this.
default_units}set units(e){if(this._value!==J)e!=this.default_units?this._value.units=e:delete this._value.units;else throw new Error(`${this.obj}.${this.attr} \
is unset`)}},ma=class extends D_{static __name__="NumberUnitsSpec";array(e){return new Float64Array(super.array(e))}},Ei=class extends Pe{static __name__="BaseC\
oordinateSpec"},Zs=class extends Ei{static __name__="CoordinateSpec"},Di=class extends Ei{static __name__="CoordinateSeqSpec"},Ro=class extends Ei{static __name__="\
CoordinateSeqSeqSeqSpec"},et=class extends Zs{static __name__="XCoordinateSpec";dimension="x"},tt=class extends Zs{static __name__="YCoordinateSpec";dimension="\
y"},ga=class extends Di{static __name__="XCoordinateSeqSpec";dimension="x"},ya=class extends Di{static __name__="YCoordinateSeqSpec";dimension="y"};var Ks=class extends ma{static __name__="AngleSpec";get default_units(){return"rad"}get valid_units(){return[...np]}materialize(e){let t=-Hc(this.units);return e*
t}v_materialize(e){let t=-Hc(this.units),i=new Float32Array(e.length);return Cu(e,t,i),i}array(e){throw new Error("not supported")}},qo=class extends ma{static __name__="\
DistanceSpec";get default_units(){return"data"}get valid_units(){return[...yp]}};var Le=class extends Pe{static __name__="NumberSpec";v_materialize(e){return Xe(e)?e:new Float64Array(e)}array(e){return new Float64Array(super.array(e))}},gs=class extends Le{static __name__="\
ScreenSizeSpec";valid(e){return $(e)&&e>=0}},Ii=class extends Pe{static __name__="ColorSpec";materialize(e){return Qu(ei(e))}v_materialize(e){if(Re(e)){if(e.dtype==
"uint32"&&e.dimension==1){let t=e.slice();return Cp(t),t}else if(e.dtype=="uint8"&&e.dimension==1){let[t]=e.shape,i=new Do(4*t),s=0;for(let o of e)i[s++]=o,i[s++]=
o,i[s++]=o,i[s++]=255;return new Hs(i.buffer)}else if(e.dtype=="uint8"&&e.dimension==2){let[t,i]=e.shape;if(i==4)return new Hs(e.buffer);if(i==3){let s=new Do(4*
t);for(let o=0,r=0;o<i*t;)s[r++]=e[o++],s[r++]=e[o++],s[r++]=e[o++],s[r++]=255;return new Hs(s.buffer)}}else if((e.dtype=="float32"||e.dtype=="float64")&&e.dimension==
2){let[t,i]=e.shape;if(i==3||i==4){let s=new Do(4*t);for(let o=0,r=0;o<i*t;)s[r++]=e[o++]*255,s[r++]=e[o++]*255,s[r++]=e[o++]*255,s[r++]=(i==3?1:e[o++])*255;return new Hs(
s.buffer)}}else if(e.dtype=="object"&&e.dimension==1)return this._from_css_array(e)}else return this._from_css_array(e);throw new Error("invalid color array")}_from_css_array(e){
let t=e.length,i=new Do(4*t),s=0;for(let o of e){let[r,a,l,c]=ei(o);i[s++]=r,i[s++]=a,i[s++]=l,i[s++]=c}return new Hs(i.buffer)}vector(e){return new oa(e)}};var en=class extends Pe{static __name__="NullStringSpec"};var Rp=hs("@"),ba=class extends Pe{static __name__="MarkerSpec"},va=class extends Pe{static __name__="LineJoinSpec"},xa=class extends Pe{static __name__="LineCa\
pSpec"},wa=class extends Pe{static __name__="LineDashSpec"},ka=class extends Pe{static __name__="FontSpec";_default_override(){return Be.dev?"Bokeh":J}},za=class extends Pe{static __name__="\
FontSizeSpec"},Sa=class extends Pe{static __name__="FontStyleSpec"},Ma=class extends Pe{static __name__="TextAlignSpec"},Aa=class extends Pe{static __name__="Te\
xtBaselineSpec"};function I_(){let n=new Array(32),e="0123456789ABCDEF";for(let t=0;t<32;t++)n[t]=e[Math.floor(Math.random()*16)];return n[12]="4",n[16]=e[n[16].charCodeAt(0)&3|
8],n.join("")}var Bg=1e3;function qp(n){let e=Be.dev?`j${Bg++}`:I_();return n!=null?`${n}-${e}`:e}function P_(n){return n.replace(/(?:[&<>"'`])/g,e=>{switch(e){case"\
&":return"&amp;";case"<":return"&lt;";case">":return"&gt;";case'"':return"&quot;";case"'":return"&#x27;";case"`":return"&#x60;";default:return e}})}function Up(n){
return n.replace(/&(amp|lt|gt|quot|#x27|#x60);/g,(e,t)=>{switch(t){case"amp":return"&";case"lt":return"<";case"gt":return">";case"quot":return'"';case"#x27":return"\
'";case"#x60":return"`";default:return t}})}function ja(n){return`'use strict';
${n}`}function L_(n,e,t){let i=[];return i.push(n.slice(0,e)),i.push(t),i.push(n.slice(e)),i.join("")}var Ca=class{document;static __name__="DocumentEvent";constructor(e){this.document=e}get[Symbol.toStringTag](){return this.constructor.__name__}[V](e,t){return t.
eq(this.document,e.document)}sync=!0},tn=class extends Ca{events;static __name__="DocumentEventBatch";constructor(e,t){super(e),this.events=t}[V](e,t){return super[V](
e,t)&&t.eq(this.events,e.events)}},Bt=class extends Ca{static __name__="DocumentChangedEvent"},Ta=class extends Bt{msg_type;msg_data;static __name__="MessageSen\
tEvent";kind="MessageSent";constructor(e,t,i){super(e),this.msg_type=t,this.msg_data=i}[V](e,t){return super[V](e,t)&&t.eq(this.msg_type,e.msg_type)&&t.eq(this.
msg_data,e.msg_data)}[ee](e){return{kind:this.kind,msg_type:this.msg_type,msg_data:e.encode(this.msg_data)}}},$a=class extends Bt{model;attr;value;static __name__="\
ModelChangedEvent";kind="ModelChanged";constructor(e,t,i,s){super(e),this.model=t,this.attr=i,this.value=s}[V](e,t){return super[V](e,t)&&t.eq(this.model,e.model)&&
t.eq(this.attr,e.attr)&&t.eq(this.value,e.value)}[ee](e){return{kind:this.kind,model:this.model.ref(),attr:this.attr,new:e.encode(this.value)}}},Gp=class extends Bt{model;attr;data;cols;static __name__="\
ColumnDataChangedEvent";kind="ColumnDataChanged";constructor(e,t,i,s,o){super(e),this.model=t,this.attr=i,this.data=s,this.cols=o}[V](e,t){return super[V](e,t)&&
t.eq(this.model,e.model)&&t.eq(this.attr,e.attr)&&t.eq(this.data,e.data)&&t.eq(this.cols,e.cols)}[ee](e){return{kind:this.kind,model:this.model.ref(),attr:this.
attr,data:e.encode(this.data),cols:this.cols}}},Ea=class extends Bt{model;attr;data;rollover;static __name__="ColumnsStreamedEvent";kind="ColumnsStreamed";constructor(e,t,i,s,o){
super(e),this.model=t,this.attr=i,this.data=s,this.rollover=o}[V](e,t){return super[V](e,t)&&t.eq(this.model,e.model)&&t.eq(this.attr,e.attr)&&t.eq(this.data,e.
data)&&t.eq(this.rollover,e.rollover)}[ee](e){return{kind:this.kind,model:this.model.ref(),attr:this.attr,data:e.encode(this.data),rollover:this.rollover}}},Da=class extends Bt{model;attr;patches;static __name__="\
ColumnsPatchedEvent";kind="ColumnsPatched";constructor(e,t,i,s){super(e),this.model=t,this.attr=i,this.patches=s}[V](e,t){return super[V](e,t)&&t.eq(this.model,
e.model)&&t.eq(this.attr,e.attr)&&t.eq(this.patches,e.patches)}[ee](e){return{kind:this.kind,attr:this.attr,model:this.model.ref(),patches:e.encode(this.patches)}}},
sn=class extends Bt{title;static __name__="TitleChangedEvent";kind="TitleChanged";constructor(e,t){super(e),this.title=t}[V](e,t){return super[V](e,t)&&t.eq(this.
title,e.title)}[ee](e){return{kind:this.kind,title:this.title}}},nn=class extends Bt{model;static __name__="RootAddedEvent";kind="RootAdded";constructor(e,t){super(
e),this.model=t}[V](e,t){return super[V](e,t)&&t.eq(this.model,e.model)}[ee](e){return{kind:this.kind,model:e.encode(this.model)}}},on=class extends Bt{model;static __name__="\
RootRemovedEvent";kind="RootRemoved";constructor(e,t){super(e),this.model=t}[V](e,t){return super[V](e,t)&&t.eq(this.model,e.model)}[ee](e){return{kind:this.kind,
model:this.model.ref()}}};var Ia=Symbol("pretty");function Rg(n){return re(n)&&Ia in n}var V_=class{static __name__="Printer";precision;visited=new Set;constructor(e){this.precision=e?.precision}to_string(e){
if(re(e)){if(this.visited.has(e))return"<circular>";this.visited.add(e)}return Rg(e)?e[Ia](this):ye(e)?this.boolean(e):$(e)?this.number(e):S(e)?this.string(e):P(
e)?this.array(e):ki(e)?this.iterable(e):W(e)?this.object(e):xo(e)?this.symbol(e):e instanceof ArrayBuffer?this.array_buffer(e):`${e}`}token(e){return e}boolean(e){
return`${e}`}number(e){return this.precision!=null?e.toFixed(this.precision):`${e}`}string(e){let t=e.includes("'"),i=e.includes('"');return t&&i?`\`${e.replace(
/`/g,"\\`")}\``:i?`'${e}'`:`"${e}"`}symbol(e){return e.toString()}array(e){let t=this.token,i=[];for(let s of e)i.push(this.to_string(s));return`${t("[")}${i.join(
`${t(",")} `)}${t("]")}`}iterable(e){let t=this.token,i=Object(e)[Symbol.toStringTag]??"Object",s=this.array(e);return`${i}${t("(")}${s}${t(")")}`}object(e){let t=this.
token,i=[];for(let[s,o]of N(e))i.push(`${s}${t(":")} ${this.to_string(o)}`);return`${t("{")}${i.join(`${t(",")} `)}${t("}")}`}array_buffer(e){return`ArrayBuffer\
(#${e.byteLength})`}};function Np(n,e){return new V_(e).to_string(n)}function Uo(...n){let e=new Set;for(let t of n)for(let i of t)e.add(i);return e}function Go(n,...e){let t=new Set(n);for(let i of Uo(...e))t.delete(i);return t}function Wp(n,...e){let t=n.length;for(let o of e)t+=o.length;let i=new n.constructor(t);i.set(n,0);let s=n.length;for(let o of e)i.set(o,s),s+=o.length;return i}function Gg(n,e,t){if(P(n)&&P(e)){let s=n.concat(e);return t!=null&&s.length>t?s.slice(-t):s}let i=n.length+e.length;if(t!=null&&i>t){let s=i-t,o=n.length,r=(()=>{
if(n.length<t){let a=(()=>{if(Xe(n))return n.constructor;if(Xe(e))return e.constructor;throw new Error("unsupported array types")})(),l=new a(t);return l.set(n,
0),l}else return n})();for(let a=s,l=o;a<l;a++)r[a-s]=r[a];for(let a=0,l=e.length;a<l;a++)r[a+(o-s)]=e[a];return r}else{let s=(()=>{if(Xe(n))return n;if(Xe(e))return new e.
constructor(n);throw new Error("unsupported array types")})();return Wp(s,e)}}function Hp(n,e){let t,i,s;return $(n)?(t=n,s=n+1,i=1):(t=n.start!=null?n.start:0,
s=n.stop!=null?n.stop:e,i=n.step!=null?n.step:1),[t,s,i]}function Ng(n,e){let t=new Set,i=!1;for(let[s,o]of e){let r,a,l,c;if(P(s)){let[g]=s;t.add(g),r=n[g].shape,
a=n[g],c=o,s.length===2?(r=[1,r[0]],l=[s[0],0,s[1]]):l=s}else $(s)?(c=[o],t.add(s)):(c=o,i=!0),l=[0,0,s],r=[1,n.length],a=n;let _=0,[h,u,p]=Hp(l[1],r[0]),[d,f,y]=Hp(
l[2],r[1]);for(let g=h;g<u;g+=p)for(let b=d;b<f;b+=y)i&&t.add(b),a[g*r[1]+b]=c[_],_++}return t}function Yp(n,e,t){let i=se(n);for(let[s,o]of se(e)){let r=i.get(
s)??[];i.set(s,Gg(r,o,t))}}function Qp(n,e){let t=se(n),i=new Set;for(let[s,o]of se(e)){let r=t.get(s)??[];i=Uo(i,Ng(r,o))}return i}var O_=new WeakMap,yt=class n extends Ru(){id;get is_syncable(){return!0}get type(){return this.constructor.__qualified__}get is_root(){return this.document?.roots().
includes(this)??!1}static __name__;static __module__;static get __qualified__(){let e=O_.get(this);if(e==null){let{__module__:t,__name__:i}=this;e=t!=null?`${t}\
.${i}`:i,O_.set(this,e)}return e}static set __qualified__(e){O_.set(this,e)}get[Symbol.toStringTag](){return this.constructor.__qualified__}static{this.prototype.
_props={},this.prototype._mixins=[]}static _fix_default(e,t){if(e===void 0||e===J)return()=>J;if(Te(e))return e;if(Fr(e))return()=>e;{let i=new Io;return()=>i.clone(
e)}}static define(e){for(let[t,i]of N(Te(e)?e(ti):e)){if(t in this.prototype._props)throw new Error(`attempted to redefine property '${this.prototype.type}.${t}\
'`);if(t in this.prototype)throw new Error(`attempted to redefine attribute '${this.prototype.type}.${t}'`);Object.defineProperty(this.prototype,t,{get(){return this.
properties[t].get_value()},set(l){return this.setv({[t]:l}),this},configurable:!1,enumerable:!0});let[s,o,r={}]=i,a={type:s,default_value:this._fix_default(o,t),
options:r};this.prototype._props={...this.prototype._props,[t]:a}}}static internal(e){let t={};for(let[i,s]of N(Te(e)?e(ti):e)){let[o,r,a={}]=s;t[i]=[o,r,{...a,
internal:!0}]}this.define(t)}static mixins(e){function t(o,r){let a={};for(let[l,c]of N(r))a[o+l]=c;return a}let i={},s=[];for(let o of P(e)?e:[e])if(P(o)){let[
r,a]=o;Bs(i,t(r,a)),s.push([r,a])}else{let r=o;Bs(i,r),s.push(["",r])}this.define(i),this.prototype._mixins=[...this.prototype._mixins,...s]}static override(e){
for(let[t,i]of N(e)){let s=this._fix_default(i,t);if(!(t in this.prototype._props))throw new Error(`attempted to override nonexistent '${this.prototype.type}.${t}\
'`);let o=this.prototype._props[t],r={...this.prototype._props};r[t]={...o,default_value:s},this.prototype._props=r}}static override_options(e){for(let[t,i]of N(
e)){if(!(t in this.prototype._props))throw new Error(`attempted to override nonexistent '${this.prototype.type}.${t}'`);let s=this.prototype._props[t],o={...this.
prototype._props,[t]:{...s,options:{...s.options,...i}}};this.prototype._props=o}}static toString(){return this.__qualified__}toString(){return`${this.type}(${this.
id})`}document=null;destroyed=new ie(this,"destroyed");change=new ie(this,"change");transformchange=new ie(this,"transformchange");exprchange=new ie(this,"exprc\
hange");streaming=new ie(this,"streaming");patching=new Y(this,"patching");properties={};property(e){if(e in this.properties)return this.properties[e];throw new Error(
`unknown property ${this.type}.${e}`)}get attributes(){let e={};for(let t of this)t.is_unset||(e[t.attr]=t.get_value());return e}get dirty_attributes(){let e={};
for(let t of this)!t.is_unset&&t.dirty&&(e[t.attr]=t.get_value());return e}[Ke](e){let t=new Map;for(let i of this)i.dirty&&t.set(i.attr,e.clone(i.get_value()));
return new this.constructor(t)}[V](e,t){for(let i of this){let s=e.property(i.attr);if(!t.eq(i.get_value(),s.get_value()))return!1}return!0}[Ia](e){let t=e.token,
i=[];for(let o of this)if(o.dirty){let r=o.get_value();i.push(`${o.attr}${t(":")} ${e.to_string(r)}`)}return`${this.constructor.__qualified__}${t("(")}${t("{")}${i.
join(`${t(",")} `)}${t("}")}${t(")")}`}[ee](e){let t=this.ref();e.add_ref(this,t);let i={};for(let a of this)if(a.syncable&&(e.include_defaults||a.dirty)&&!(a.readonly&&
a.is_unset)){let l=a.get_value();i[a.attr]=e.encode(l)}let{type:s,id:o}=this,r={type:"object",name:s,id:o};return qs(i)?r:{...r,attributes:i}}constructor(e={}){
super();let t=W(e)&&"id"in e;this.id=t?e.id:qp();for(let[i,{type:s,default_value:o,options:r}]of N(this._props)){let a;if(s instanceof Js){let l=this.properties[s.
attr];if(typeof l>"u")throw new Error(`can't resolve ${s.attr} before ${i} to create an alias`);Object.defineProperty(this.properties,i,{get:()=>l,configurable:!1,
enumerable:!1})}else s instanceof le?a=new Fo(this,i,s,o,r):a=new s(this,i,So,o,r),this.properties[i]=a}t?F(Mt(e).length==1,"'id' cannot be used together with p\
roperty initializers"):(this.initialize_props(e),this.finalize(),this.connect_signals())}initialize_props(e){let t=se(e),i=new Set;for(let s of this){let o=t.get(
s.attr);s.initialize(o),i.add(s.attr)}for(let[s,o]of t)i.has(s)||this.property(s).set_value(o)}finalize(){this.initialize()}initialize(){}assert_initialized(){for(let e of this)
e.syncable&&!e.readonly&&e.get_value()}connect_signals(){for(let e of this){if(!(e instanceof Ft||e instanceof Ae)||e.is_unset)continue;let t=e.get_value();t.transform!=
null&&this.connect(t.transform.change,()=>this.transformchange.emit()),Ys(t)&&this.connect(t.expr.change,()=>this.exprchange.emit())}}disconnect_signals(){Y.disconnect_receiver(
this)}destroy(){this.disconnect_signals(),this.destroyed.emit()}clone(e){let i=new Io().clone(this);return e!=null&&i.setv(e),i}_watchers=new WeakMap;_clear_watchers(){
this._watchers=new WeakMap}changed_for(e){let t=this._watchers.get(e);return this._watchers.set(e,!1),t??!0}_pending=!1;_changing=!1;_setv(e,t){let i=t.check_eq,
s=new Set,o=this._changing;this._changing=!0;for(let[r,a]of e)(i===!1||r.is_unset||!Ti(r.get_value(),a))&&(r.set_value(a),s.add(r));s.size>0&&(this._clear_watchers(),
this._pending=!0);for(let r of s)r.change.emit();if(!o){if(!(t.no_change??!1))for(;this._pending;)this._pending=!1,this.change.emit();this._pending=!1,this._changing=
!1}return s}setv(e,t={}){let i=N(e);if(i.length==0)return;if(t.silent??!1){this._clear_watchers();for(let[l,c]of i)this.properties[l].set_value(c);return}let s=new Map,
o=new Map;for(let[l,c]of i){let _=this.properties[l];s.set(_,c),o.set(_,_.is_unset?void 0:_.get_value())}let r=this._setv(s,t),{document:a}=this;if(a!=null){let l=[];
for(let[_,h]of o)r.has(_)&&l.push([_,h,_.get_value()]);for(let[_,h,u]of l)if(_.may_have_refs){a.partially_update_all_models(u);break}let c=t.sync??!0;this._push_changes(
l,c)}}ref(){return{id:this.id}}*[Symbol.iterator](){yield*Ie(this.properties)}*syncable_properties(){for(let e of this)e.syncable&&(yield e)}*own_properties(){let e=Object.
getPrototypeOf(this),t=Object.getPrototypeOf(e),i=new Set(Mt(t._props));for(let s of this)i.has(s.attr)||(yield s)}static _value_record_references(e,t,i){if(!re(
e)||!Gu(e))return;let{recursive:s}=i;if(e instanceof n){if(!t.has(e)&&(t.add(e),s)){for(let o of e.syncable_properties())if(!o.is_unset&&o.may_have_refs){let r=o.
get_value();n._value_record_references(r,t,{recursive:s})}}}else if(ki(e))for(let o of e)n._value_record_references(o,t,{recursive:s});else if(W(e))for(let o of Ie(
e))n._value_record_references(o,t,{recursive:s})}static references(e,t){let i=new Set;return n._value_record_references(e,i,t),i}references(){return n.references(
this,{recursive:!0})}_doc_attached(){}_doc_detached(){}attach_document(e){if(this.document!=null){if(this.document==e)return;throw new Error("models must be own\
ed by only a single document")}this.document=e,this._doc_attached()}detach_document(){this.document!=null&&(this._doc_detached(),this.document=null)}_push_changes(e,t){
if(!this.is_syncable)return;let{document:i}=this;if(i==null)return;let s=[];for(let[o,,r]of e)if(o.syncable){let a=new $a(i,this,o.attr,r);a.sync=t,s.push(a)}if(s.
length!=0){let o;s.length==1?[o]=s:o=new tn(i,s),i._trigger_on_change(o)}}on_change(e,t){for(let i of P(e)?e:[e])this.connect(i.change,t)}stream_to(e,t,i,{sync:s}={}){
let o=e.get_value();if(Yp(o,t,i),this._clear_watchers(),e.set_value(o),this.streaming.emit(),this.document!=null){let r=new Ea(this.document,this,e.attr,t,i);r.
sync=s??!0,this.document._trigger_on_change(r)}}patch_to(e,t,{sync:i}={}){let s=e.get_value(),o=Qp(s,t);if(this._clear_watchers(),e.set_value(s),this.patching.emit(
[...o]),this.document!=null){let r=new Da(this.document,this,e.attr,t);r.sync=i??!0,this.document._trigger_on_change(r)}}};var Wg=n=>({get(){return this.properties[n].get_value()},set(e){this.setv({[n]:e})},enumerable:!0});yt.define=function(n){let{prototype:e}=this,t=Object.entries(
typeof n=="function"?n(ti):n),i={...e._props};for(let[s,[o,r,a={}]]of t)Object.defineProperty(e,s,Wg(s)),i[s]={type:o,default_value:this._fix_default(r,s),options:a};
e._props=i};var ys=class{parent;static __name__="ModelResolver";_known_models=new Map;constructor(e,t=[]){this.parent=e;for(let i of t)this.register(i)}get(e){return this._known_models.
get(e)??this.parent?.get(e)??null}register(e,t=!1){let i=e.__qualified__;t||this.get(i)==null?this._known_models.set(i,e):console.warn(`Model '${i}' was already\
 registered with this resolver`)}get names(){return[...this._known_models.keys()].sort()}};var No=new ys(null),Xp=new Proxy(No,{get(n,e,t){if(S(e)){let i=n.get(e);if(i!=null)return i}return Reflect.get(n,e,t)},has(n,e){return S(e)&&n.get(e)!=null?!0:Reflect.
has(n,e)},ownKeys(n){return n.names},getOwnPropertyDescriptor(n,e){if(S(e)){let t=n.get(e);if(t!=null)return{configurable:!0,enumerable:!0,writable:!1,value:t}}
return Reflect.getOwnPropertyDescriptor(n,e)}});function Hg(n){return re(n)&&n.prototype instanceof yt}function Pa(n,e=!1){for(let t of P(n)?n:Ie(n))Hg(t)&&No.register(
t,e)}var La=class{static __name__="Slice";start;stop;step;constructor({start:e,stop:t,step:i}={}){this.start=e??null,this.stop=t??null,this.step=i??null}[ee](e){return{
type:"slice",start:e.encode(this.start),stop:e.encode(this.stop),step:e.encode(this.step)}}};var F_=new Map,B_=class extends Error{static __name__="DeserializationError"},si=class{resolver;references;finalize;static __name__="Deserializer";static register(e,t){
if(!F_.has(e))F_.set(e,t);else throw new Error(`'${e}' already registered for decoding`)}constructor(e,t=new Map,i){this.resolver=e,this.references=t,this.finalize=
i}_decoding=!1;_buffers=new Map;_finalizable=new Set;decode(e,t){if(t!=null)for(let[o,r]of t)this._buffers.set(o,r);if(this._decoding)return this._decode(e);this.
_decoding=!0;let i,s=(()=>{try{return this._decode(e)}finally{i=new Set(this._finalizable),this._decoding=!1,this._buffers.clear(),this._finalizable.clear()}})();
for(let o of i)this.finalize?.(o),o.finalize(),o.assert_initialized();for(let o of i)o.connect_signals();return s}_decode(e){if(P(e))return this._decode_plain_array(
e);if(W(e))if(S(e.type)){let t=F_.get(e.type);if(t!=null)return t(e,this);switch(e.type){case"ref":return this._decode_ref(e);case"symbol":return this._decode_symbol(
e);case"number":return this._decode_number(e);case"array":return this._decode_array(e);case"set":return this._decode_set(e);case"map":return this._decode_map(e);case"\
bytes":return this._decode_bytes(e);case"slice":return this._decode_slice(e);case"date":return this._decode_date(e);case"value":return this._decode_value(e);case"\
field":return this._decode_field(e);case"expr":return this._decode_expr(e);case"typed_array":return this._decode_typed_array(e);case"ndarray":return this._decode_ndarray(
e);case"object":return S(e.id)?this._decode_object_ref(e):this._decode_object(e);default:this.error(`unable to decode an object of type '${e.type}'`)}}else return S(
e.id)?this._decode_ref(e):this._decode_plain_object(e);else return e}_decode_symbol(e){this.error(`can't resolve named symbol '${e.name}'`)}_decode_number(e){if("\
value"in e){let{value:t}=e;if(S(t))switch(t){case"nan":return NaN;case"+inf":return 1/0;case"-inf":return-1/0}else if($(t))return t}this.error(`invalid number r\
epresentation '${e}'`)}_decode_plain_array(e){return he(e,t=>this._decode(t))}_decode_plain_object(e){let t={};for(let[i,s]of N(e))t[i]=this._decode(s);return t}_decode_array(e){
let t=[];for(let i of e.entries??[])t.push(this._decode(i));return t}_decode_set(e){let t=new Set;for(let i of e.entries??[])t.add(this._decode(i));return t}_decode_map(e){
let t=he(e.entries??[],([s,o])=>[this._decode(s),this._decode(o)]);return t.every(([s,o])=>S(s))?Object.fromEntries(t):new Map(t)}_decode_bytes(e){let{data:t}=e;
if(qu(t)){let i=this._buffers.get(t.id);if(i!=null)return i;this.error(`buffer for id=${t.id} not found`)}else return S(t)?Ep(t):t.buffer}_decode_slice(e){let t=this.
_decode(e.start),i=this._decode(e.stop),s=this._decode(e.step);return new La({start:t,stop:i,step:s})}_decode_date(e){let t=this._decode(e.iso);return new Date(
t)}_decode_value(e){let t=this._decode(e.value),i=e.transform!=null?this._decode(e.transform):void 0,s=e.units!=null?this._decode(e.units):void 0;return{value:t,
transform:i,units:s}}_decode_field(e){let t=this._decode(e.field),i=e.transform!=null?this._decode(e.transform):void 0,s=e.units!=null?this._decode(e.units):void 0;
return{field:t,transform:i,units:s}}_decode_expr(e){let t=this._decode(e.expr),i=e.transform!=null?this._decode(e.transform):void 0,s=e.units!=null?this._decode(
e.units):void 0;return{expr:t,transform:i,units:s}}_decode_typed_array(e){let{array:t,order:i,dtype:s}=e,o=this._decode(t);switch(i!=ms&&y_(o,s),s){case"uint8":
return new Uint8Array(o);case"int8":return new Int8Array(o);case"uint16":return new Uint16Array(o);case"int16":return new Int16Array(o);case"uint32":return new Uint32Array(
o);case"int32":return new Int32Array(o);case"float32":return new Float32Array(o);case"float64":return new Float64Array(o);default:this.error(`unsupported dtype \
'${s}'`)}}_decode_ndarray(e){let{array:t,order:i,dtype:s,shape:o}=e,r=this._decode(t);return r instanceof ArrayBuffer&&i!=ms&&y_(r,s),Dp(r,{dtype:s,shape:o})}_decode_object(e){
let{name:t,attributes:i}=e,s=this._resolve_type(t);return i!=null?new s(this._decode(i)):new s}_decode_ref(e){let t=this.references.get(e.id);if(t!=null)return t;
this.error(`reference ${e.id} isn't known`)}_decode_object_ref(e){let{id:t,name:i,attributes:s}=e,o=this.references.get(t);if(o!=null)if(o.type==i){let r=this._decode(
s??{});return o.setv(r,{sync:!1}),o}else this.error(`type mismatch for an existing reference '${o}', expected '${i}'`);else{let r=this._resolve_type(i),a=new r(
{id:t});this.references.set(t,a);let l=this._decode(s??{});return a.initialize_props(l),this._finalizable.add(a),a}}error(e){throw new B_(e)}warning(e){L.warn(e)}_resolve_type(e){
let t=this.resolver.get(e);if(t!=null)return t;this.error(`could not resolve type '${e}', which could be due to a widget or a custom model not being registered \
before first usage`)}};var Yg=/^(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)(?:(?<type>-dev\.|-rc\.|.dev|rc)(?<revision>\d+))?(?:\+(?<build>\d+)\..+)?$/,ni;(function(n){n[n.Dev=0]="Dev",
n[n.Candidate=1]="Candidate",n[n.Release=2]="Release"})(ni||(ni={}));var rn=class{major;minor;patch;type;revision;build;static __name__="Version";constructor(e,t,i,s=ni.
Release,o=0,r=0){this.major=e,this.minor=t,this.patch=i,this.type=s,this.revision=o,this.build=r}static from(e){return Qg(e)}toString(){let{major:e,minor:t,patch:i,
type:s,revision:o,build:r}=this,a=`${e}.${t}.${i}`;switch(s){case ni.Dev:a+=`-dev.${o}`;case ni.Candidate:a+=`-rc.${o}`;case ni.Release:}return r!=0&&(a+=`+${r}`),
a}[V](e){let{major:t,minor:i,patch:s,type:o,revision:r}=this;return t==e.major&&i==e.minor&&s==e.patch&&o==e.type&&r==e.revision}};function Qg(n){let e=Yg.exec(
n);if(e==null||e.groups==null)return null;let{groups:t}=e,i=Number(t.major),s=Number(t.minor),o=Number(t.patch),r=(()=>{switch(t.type){case"-dev.":case".dev":return ni.
Dev;case"-rc.":case"rc":return ni.Candidate;default:return ni.Release}})(),a=typeof t.revision>"u"?0:Number(t.revision),l=typeof t.build>"u"?0:Number(t.build);return new rn(
i,s,o,r,a,l)}function it(n,e,...t){return Te(n)?n(e,...t):n.execute(e,...t)}function an(n,e,...t){return Te(n)?n(e,...t):n.execute_sync(e,...t)}var D=class n extends yt{static __name__="Model";_js_callbacks;get is_syncable(){return this.syncable}[V](e,t){return(t.structural?!0:t.eq(this.id,e.id))&&super[V](
e,t)}constructor(e){super(e)}static{this.define(({Any:e,Unknown:t,Bool:i,Str:s,List:o,Set:r,Dict:a,Nullable:l})=>({tags:[o(t),[]],name:[l(s),null],js_property_callbacks:[
a(o(e)),{}],js_event_callbacks:[a(o(e)),{}],subscribed_events:[r(s),new globalThis.Set],syncable:[i,!0]}))}initialize(){super.initialize(),this._js_callbacks=new Map}connect_signals(){
super.connect_signals(),this._update_property_callbacks(),this.connect(this.properties.js_property_callbacks.change,()=>this._update_property_callbacks()),this.
connect(this.properties.js_event_callbacks.change,()=>this._update_event_callbacks()),this.connect(this.properties.subscribed_events.change,()=>this._update_event_callbacks())}_process_event(e){
for(let t of se(this.js_event_callbacks).get(e.event_name)??[])it(t,e);this.document!=null&&this.subscribed_events.has(e.event_name)&&this.document.event_manager.
send_event(e)}trigger_event(e){this.document!=null&&(e.origin=this,this.document.event_manager.trigger(e))}_update_event_callbacks(){if(this.document==null){L.warn(
"WARNING: Document not defined for updating event callbacks");return}this.document.event_manager.subscribed_models.add(this)}_update_property_callbacks(){let e=t=>{
let[i,s=null]=t.split(":");return s!=null?this.properties[s][i]:this[i]};for(let[t,i]of this._js_callbacks){let s=e(t);for(let o of i)this.disconnect(s,o)}this.
_js_callbacks.clear();for(let[t,i]of se(this.js_property_callbacks)){let s=i.map(r=>()=>it(r,this));this._js_callbacks.set(t,s);let o=e(t);for(let r of s)this.connect(
o,r)}}_doc_attached(){super._doc_attached(),(this.js_event_callbacks.size!=0||this.subscribed_events.size!=0)&&this._update_event_callbacks()}_doc_detached(){super.
_doc_detached(),this.document?.event_manager.subscribed_models.delete(this)}select(e){if(S(e))return[...this.references()].filter(t=>t instanceof n&&t.name===e);
if(W(e)&&"type"in e)return[...this.references()].filter(t=>t.type==e.type);if(e.prototype instanceof yt)return[...this.references()].filter(t=>t instanceof e);throw new Error(
`invalid selector ${e}`)}select_one(e){let t=this.select(e);switch(t.length){case 0:return null;case 1:return t[0];default:throw new Error(`found multiple objec\
ts matching the given selector ${e}`)}}get_one(e){let t=this.select_one(e);if(t!=null)return t;throw new Error(`could not find any objects matching the given se\
lector ${e}`)}on_event(e,t){let i=S(e)?e:e.prototype.event_name,s=se(this.js_event_callbacks),o=s.get(i)??[];s.set(i,[...o,t])}};var Q_={};Is(Q_,{DocumentConfig:()=>_n});var kt=class extends D{static __name__="Coordinate";constructor(e){super(e)}};var Xg=j("canvas","plot","frame","parent"),Jg=U(ne(D),Xg),Va=class n{target;frozen;static __name__="BoxNodes";constructor(e,t=!1){this.target=e,this.frozen=t}_node(e){
let{target:t,frozen:i}=this,s=new st({target:t,symbol:e});return i&&(this[`_${e}`]=s),s}_left=null;get left(){return this._left??this._node("left")}_right=null;get right(){
return this._right??this._node("right")}_top=null;get top(){return this._top??this._node("top")}_bottom=null;get bottom(){return this._bottom??this._node("botto\
m")}freeze(){return new n(this.target,!0)}},st=class extends kt{static __name__="Node";constructor(e){super(e)}static{this.define(({Str:e,Int:t})=>({target:[Jg],
symbol:[e],offset:[t,0]}))}static _frame_nodes=new Va("frame");static get frame(){return this._frame_nodes}static _canvas_nodes=new Va("canvas");static get canvas(){
return this._canvas_nodes}};var Oa=class extends D{static __name__="Styles";constructor(e){super(e)}static{this.define(({Str:e,Nullable:t})=>({align_content:[t(e),null],align_items:[t(e),null],
align_self:[t(e),null],alignment_baseline:[t(e),null],all:[t(e),null],animation:[t(e),null],animation_delay:[t(e),null],animation_direction:[t(e),null],animation_duration:[
t(e),null],animation_fill_mode:[t(e),null],animation_iteration_count:[t(e),null],animation_name:[t(e),null],animation_play_state:[t(e),null],animation_timing_function:[
t(e),null],aspect_ratio:[t(e),null],backface_visibility:[t(e),null],background:[t(e),null],background_attachment:[t(e),null],background_clip:[t(e),null],background_color:[
t(e),null],background_image:[t(e),null],background_origin:[t(e),null],background_position:[t(e),null],background_position_x:[t(e),null],background_position_y:[t(
e),null],background_repeat:[t(e),null],background_size:[t(e),null],baseline_shift:[t(e),null],block_size:[t(e),null],border:[t(e),null],border_block_end:[t(e),null],
border_block_end_color:[t(e),null],border_block_end_style:[t(e),null],border_block_end_width:[t(e),null],border_block_start:[t(e),null],border_block_start_color:[
t(e),null],border_block_start_style:[t(e),null],border_block_start_width:[t(e),null],border_bottom:[t(e),null],border_bottom_color:[t(e),null],border_bottom_left_radius:[
t(e),null],border_bottom_right_radius:[t(e),null],border_bottom_style:[t(e),null],border_bottom_width:[t(e),null],border_collapse:[t(e),null],border_color:[t(e),
null],border_image:[t(e),null],border_image_outset:[t(e),null],border_image_repeat:[t(e),null],border_image_slice:[t(e),null],border_image_source:[t(e),null],border_image_width:[
t(e),null],border_inline_end:[t(e),null],border_inline_end_color:[t(e),null],border_inline_end_style:[t(e),null],border_inline_end_width:[t(e),null],border_inline_start:[
t(e),null],border_inline_start_color:[t(e),null],border_inline_start_style:[t(e),null],border_inline_start_width:[t(e),null],border_left:[t(e),null],border_left_color:[
t(e),null],border_left_style:[t(e),null],border_left_width:[t(e),null],border_radius:[t(e),null],border_right:[t(e),null],border_right_color:[t(e),null],border_right_style:[
t(e),null],border_right_width:[t(e),null],border_spacing:[t(e),null],border_style:[t(e),null],border_top:[t(e),null],border_top_color:[t(e),null],border_top_left_radius:[
t(e),null],border_top_right_radius:[t(e),null],border_top_style:[t(e),null],border_top_width:[t(e),null],border_width:[t(e),null],bottom:[t(e),null],box_shadow:[
t(e),null],box_sizing:[t(e),null],break_after:[t(e),null],break_before:[t(e),null],break_inside:[t(e),null],caption_side:[t(e),null],caret_color:[t(e),null],clear:[
t(e),null],clip:[t(e),null],clip_path:[t(e),null],clip_rule:[t(e),null],color:[t(e),null],color_interpolation:[t(e),null],color_interpolation_filters:[t(e),null],
column_count:[t(e),null],column_fill:[t(e),null],column_gap:[t(e),null],column_rule:[t(e),null],column_rule_color:[t(e),null],column_rule_style:[t(e),null],column_rule_width:[
t(e),null],column_span:[t(e),null],column_width:[t(e),null],columns:[t(e),null],content:[t(e),null],counter_increment:[t(e),null],counter_reset:[t(e),null],cursor:[
t(e),null],direction:[t(e),null],display:[t(e),null],dominant_baseline:[t(e),null],empty_cells:[t(e),null],fill:[t(e),null],fill_opacity:[t(e),null],fill_rule:[
t(e),null],filter:[t(e),null],flex:[t(e),null],flex_basis:[t(e),null],flex_direction:[t(e),null],flex_flow:[t(e),null],flex_grow:[t(e),null],flex_shrink:[t(e),null],
flex_wrap:[t(e),null],float:[t(e),null],flood_color:[t(e),null],flood_opacity:[t(e),null],font:[t(e),null],font_family:[t(e),null],font_feature_settings:[t(e),null],
font_kerning:[t(e),null],font_size:[t(e),null],font_size_adjust:[t(e),null],font_stretch:[t(e),null],font_style:[t(e),null],font_synthesis:[t(e),null],font_variant:[
t(e),null],font_variant_caps:[t(e),null],font_variant_east_asian:[t(e),null],font_variant_ligatures:[t(e),null],font_variant_numeric:[t(e),null],font_variant_position:[
t(e),null],font_weight:[t(e),null],gap:[t(e),null],glyph_orientation_vertical:[t(e),null],grid:[t(e),null],grid_area:[t(e),null],grid_auto_columns:[t(e),null],grid_auto_flow:[
t(e),null],grid_auto_rows:[t(e),null],grid_column:[t(e),null],grid_column_end:[t(e),null],grid_column_gap:[t(e),null],grid_column_start:[t(e),null],grid_gap:[t(
e),null],grid_row:[t(e),null],grid_row_end:[t(e),null],grid_row_gap:[t(e),null],grid_row_start:[t(e),null],grid_template:[t(e),null],grid_template_areas:[t(e),null],
grid_template_columns:[t(e),null],grid_template_rows:[t(e),null],height:[t(e),null],hyphens:[t(e),null],image_orientation:[t(e),null],image_rendering:[t(e),null],
inline_size:[t(e),null],justify_content:[t(e),null],justify_items:[t(e),null],justify_self:[t(e),null],left:[t(e),null],letter_spacing:[t(e),null],lighting_color:[
t(e),null],line_break:[t(e),null],line_height:[t(e),null],list_style:[t(e),null],list_style_image:[t(e),null],list_style_position:[t(e),null],list_style_type:[t(
e),null],margin:[t(e),null],margin_block_end:[t(e),null],margin_block_start:[t(e),null],margin_bottom:[t(e),null],margin_inline_end:[t(e),null],margin_inline_start:[
t(e),null],margin_left:[t(e),null],margin_right:[t(e),null],margin_top:[t(e),null],marker:[t(e),null],marker_end:[t(e),null],marker_mid:[t(e),null],marker_start:[
t(e),null],mask:[t(e),null],mask_composite:[t(e),null],mask_image:[t(e),null],mask_position:[t(e),null],mask_repeat:[t(e),null],mask_size:[t(e),null],mask_type:[
t(e),null],max_block_size:[t(e),null],max_height:[t(e),null],max_inline_size:[t(e),null],max_width:[t(e),null],min_block_size:[t(e),null],min_height:[t(e),null],
min_inline_size:[t(e),null],min_width:[t(e),null],object_fit:[t(e),null],object_position:[t(e),null],opacity:[t(e),null],order:[t(e),null],orphans:[t(e),null],outline:[
t(e),null],outline_color:[t(e),null],outline_offset:[t(e),null],outline_style:[t(e),null],outline_width:[t(e),null],overflow:[t(e),null],overflow_anchor:[t(e),null],
overflow_wrap:[t(e),null],overflow_x:[t(e),null],overflow_y:[t(e),null],overscroll_behavior:[t(e),null],overscroll_behavior_block:[t(e),null],overscroll_behavior_inline:[
t(e),null],overscroll_behavior_x:[t(e),null],overscroll_behavior_y:[t(e),null],padding:[t(e),null],padding_block_end:[t(e),null],padding_block_start:[t(e),null],
padding_bottom:[t(e),null],padding_inline_end:[t(e),null],padding_inline_start:[t(e),null],padding_left:[t(e),null],padding_right:[t(e),null],padding_top:[t(e),
null],page_break_after:[t(e),null],page_break_before:[t(e),null],page_break_inside:[t(e),null],paint_order:[t(e),null],perspective:[t(e),null],perspective_origin:[
t(e),null],place_content:[t(e),null],place_items:[t(e),null],place_self:[t(e),null],pointer_events:[t(e),null],position:[t(e),null],quotes:[t(e),null],resize:[t(
e),null],right:[t(e),null],rotate:[t(e),null],row_gap:[t(e),null],ruby_align:[t(e),null],ruby_position:[t(e),null],scale:[t(e),null],scroll_behavior:[t(e),null],
shape_rendering:[t(e),null],stop_color:[t(e),null],stop_opacity:[t(e),null],stroke:[t(e),null],stroke_dasharray:[t(e),null],stroke_dashoffset:[t(e),null],stroke_linecap:[
t(e),null],stroke_linejoin:[t(e),null],stroke_miterlimit:[t(e),null],stroke_opacity:[t(e),null],stroke_width:[t(e),null],tab_size:[t(e),null],table_layout:[t(e),
null],text_align:[t(e),null],text_align_last:[t(e),null],text_anchor:[t(e),null],text_combine_upright:[t(e),null],text_decoration:[t(e),null],text_decoration_color:[
t(e),null],text_decoration_line:[t(e),null],text_decoration_style:[t(e),null],text_emphasis:[t(e),null],text_emphasis_color:[t(e),null],text_emphasis_position:[
t(e),null],text_emphasis_style:[t(e),null],text_indent:[t(e),null],text_justify:[t(e),null],text_orientation:[t(e),null],text_overflow:[t(e),null],text_rendering:[
t(e),null],text_shadow:[t(e),null],text_transform:[t(e),null],text_underline_position:[t(e),null],top:[t(e),null],touch_action:[t(e),null],transform:[t(e),null],
transform_box:[t(e),null],transform_origin:[t(e),null],transform_style:[t(e),null],transition:[t(e),null],transition_delay:[t(e),null],transition_duration:[t(e),
null],transition_property:[t(e),null],transition_timing_function:[t(e),null],translate:[t(e),null],unicode_bidi:[t(e),null],user_select:[t(e),null],vertical_align:[
t(e),null],visibility:[t(e),null],white_space:[t(e),null],widows:[t(e),null],width:[t(e),null],will_change:[t(e),null],word_break:[t(e),null],word_spacing:[t(e),
null],word_wrap:[t(e),null],writing_mode:[t(e),null],z_index:[t(e),null]}))}};var{min:oi,max:ri,round:Fa}=Math;function Pi(){return{x0:1/0,y0:1/0,x1:-1/0,y1:-1/0}}function R_(n,e){return{x0:n,y0:-1/0,x1:e,y1:1/0}}function q_(n,e){return{x0:-1/0,y0:n,x1:1/0,y1:e}}function Kp(){return R_(Number.MIN_VALUE,1/0)}function ed(){return q_(Number.MIN_VALUE,1/0)}function Jp(n,e){return isNaN(n)?e:isNaN(e)?n:oi(n,e)}function Zp(n,e){return isNaN(n)?e:isNaN(e)?n:ri(n,e)}function U_(n,e){return{x0:Jp(n.x0,e.x0),x1:Zp(n.x1,
e.x1),y0:Jp(n.y0,e.y0),y1:Zp(n.y1,e.y1)}}var T=class n{static __name__="BBox";x0;y0;x1;y1;constructor(e,t=!1){if(e==null)this.x0=0,this.y0=0,this.x1=0,this.y1=0;else if("x0"in e){let{x0:i,y0:s,x1:o,y1:r}=e;
if(!isFinite(i+s+o+r))this.x0=NaN,this.y0=NaN,this.x1=NaN,this.y1=NaN;else{if(!(i<=o&&s<=r))throw new Error(`invalid bbox {x0: ${i}, y0: ${s}, x1: ${o}, y1: ${r}\
}`);this.x0=i,this.y0=s,this.x1=o,this.y1=r}}else if("x"in e){let{x:i,y:s,width:o,height:r,origin:a="top_left"}=e;if(!(o>=0&&r>=0))throw new Error(`invalid bbox\
 {x: ${i}, y: ${s}, width: ${o}, height: ${r}}`);let l=(()=>{switch(a){case"left":return"center_left";case"right":return"center_right";case"top":return"top_cent\
er";case"bottom":return"bottom_center";case"center":return"center_center";default:return a}})(),[c,_]=l.split("_",2),h=(()=>{switch(c){case"top":return 0;case"c\
enter":return .5;case"bottom":return 1}})(),p=(()=>{switch(_){case"left":return 0;case"center":return .5;case"right":return 1}})()*o,d=h*r,f=i-p,y=s-d,g=f+o,b=y+
r;this.x0=f,this.y0=y,this.x1=g,this.y1=b}else{let i,s,o,r;if("width"in e)if("left"in e)i=e.left,s=i+e.width;else if("right"in e)s=e.right,i=s-e.width;else{let a=e.
width/2;i=e.hcenter-a,s=e.hcenter+a}else i=e.left,s=e.right;if("height"in e)if("top"in e)o=e.top,r=o+e.height;else if("bottom"in e)r=e.bottom,o=r-e.height;else{
let a=e.height/2;o=e.vcenter-a,r=e.vcenter+a}else o=e.top,r=e.bottom;if(i>s||o>r)if(t)i>s&&(i=s),o>r&&(o=r);else throw new Error(`invalid bbox {left: ${i}, top:\
 ${o}, right: ${s}, bottom: ${r}}`);this.x0=i,this.y0=o,this.x1=s,this.y1=r}}static from_lrtb({left:e,right:t,top:i,bottom:s}){return new n({x0:oi(e,t),y0:oi(i,
s),x1:ri(e,t),y1:ri(i,s)})}static from_rect({x0:e,y0:t,x1:i,y1:s}){return new n({x0:oi(e,i),y0:oi(t,s),x1:ri(e,i),y1:ri(t,s)})}static empty(){return new n({x0:0,
y0:0,x1:0,y1:0})}static invalid(){return new n({x0:NaN,y0:NaN,x1:NaN,y1:NaN})}clone(){return new n(this)}equals(e){return this.x0==e.x0&&this.y0==e.y0&&this.x1==
e.x1&&this.y1==e.y1}[V](e,t){return t.eq(this.x0,e.x0)&&t.eq(this.y0,e.y0)&&t.eq(this.x1,e.x1)&&t.eq(this.y1,e.y1)}toString(){return`BBox({left: ${this.left}, t\
op: ${this.top}, width: ${this.width}, height: ${this.height}})`}get is_valid(){let{x0:e,x1:t,y0:i,y1:s}=this;return isFinite(e+t+i+s)}get is_empty(){let{x0:e,x1:t,
y0:i,y1:s}=this;return e==0&&t==0&&i==0&&s==0}get left(){return this.x0}get top(){return this.y0}get right(){return this.x1}get bottom(){return this.y1}get p0(){
return{x:this.x0,y:this.y0}}get p1(){return{x:this.x1,y:this.y1}}get x(){return this.x0}get y(){return this.y0}get width(){return this.x1-this.x0}get height(){return this.
y1-this.y0}get size(){return{width:this.width,height:this.height}}get rect(){let{x0:e,y0:t,x1:i,y1:s}=this;return{p0:{x:e,y:t},p1:{x:i,y:t},p2:{x:i,y:s},p3:{x:e,
y:s}}}get box(){let{x:e,y:t,width:i,height:s}=this;return{x:e,y:t,width:i,height:s}}get lrtb(){let{left:e,right:t,top:i,bottom:s}=this;return{left:e,right:t,top:i,
bottom:s}}get args(){let{x:e,y:t,width:i,height:s}=this;return[e,t,i,s]}get x_range(){return{start:this.x0,end:this.x1}}get y_range(){return{start:this.y0,end:this.
y1}}get h_range(){return this.x_range}get v_range(){return this.y_range}get ranges(){return[this.x_range,this.y_range]}get aspect(){return this.width/this.height}get x_center(){
return(this.left+this.right)/2}get y_center(){return(this.top+this.bottom)/2}get hcenter(){return this.x_center}get vcenter(){return this.y_center}get area(){return this.
width*this.height}resolve(e){switch(e){case"top_left":return this.top_left;case"top_center":return this.top_center;case"top_right":return this.top_right;case"ce\
nter_left":return this.center_left;case"center_center":return this.center_center;case"center_right":return this.center_right;case"bottom_left":return this.bottom_left;case"\
bottom_center":return this.bottom_center;case"bottom_right":return this.bottom_right;case"center":return this.center;case"top":return this.top;case"left":return this.
left;case"right":return this.right;case"bottom":return this.bottom;case"width":return this.width;case"height":return this.height;default:return{x:NaN,y:NaN}}}get top_left(){
return{x:this.left,y:this.top}}get top_center(){return{x:this.hcenter,y:this.top}}get top_right(){return{x:this.right,y:this.top}}get center_left(){return{x:this.
left,y:this.vcenter}}get center_center(){return{x:this.hcenter,y:this.vcenter}}get center_right(){return{x:this.right,y:this.vcenter}}get bottom_left(){return{x:this.
left,y:this.bottom}}get bottom_center(){return{x:this.hcenter,y:this.bottom}}get bottom_right(){return{x:this.right,y:this.bottom}}get center(){return{x:this.hcenter,
y:this.vcenter}}round(){return new n({x0:Fa(this.x0),x1:Fa(this.x1),y0:Fa(this.y0),y1:Fa(this.y1)})}relative(){let{width:e,height:t}=this;return new n({x:0,y:0,
width:e,height:t})}relative_to(e){let{x:t,y:i,width:s,height:o}=this;return new n({x:t-e.x,y:i-e.y,width:s,height:o})}translate(e,t){let{x:i,y:s,width:o,height:r}=this;
return new n({x:e+i,y:t+s,width:o,height:r})}scale(e){return new n({x0:this.x0*e,x1:this.x1*e,y0:this.y0*e,y1:this.y1*e})}relativize(e,t){return[e-this.x,t-this.
y]}contains(e,t){return this.x0<=e&&e<=this.x1&&this.y0<=t&&t<=this.y1}clip(e,t){return e<this.x0?e=this.x0:e>this.x1&&(e=this.x1),t<this.y0?t=this.y0:t>this.y1&&
(t=this.y1),[e,t]}grow_by(e){return new n({left:this.left-e,right:this.right+e,top:this.top-e,bottom:this.bottom+e})}shrink_by(e){return new n({left:this.left+e,
right:this.right-e,top:this.top+e,bottom:this.bottom-e},!0)}union(e){return new n({x0:oi(this.x0,e.x0),y0:oi(this.y0,e.y0),x1:ri(this.x1,e.x1),y1:ri(this.y1,e.y1)})}intersection(e){
return this.intersects(e)?new n({x0:ri(this.x0,e.x0),y0:ri(this.y0,e.y0),x1:oi(this.x1,e.x1),y1:oi(this.y1,e.y1)}):null}intersects(e){return!(e.x1<this.x0||e.x0>
this.x1||e.y1<this.y0||e.y0>this.y1)}_x_percent;get x_percent(){let e=this;return this._x_percent??(this._x_percent={compute(t){return e.left+t*e.width},invert(t){
return(t-e.left)/e.width},v_compute(t){let{left:i,width:s}=e;return new gt(he(t,o=>i+o*s))},v_invert(t){let{left:i,width:s}=e;return he(t,o=>(o-i)/s)},get source_range(){
return e.x_range},get target_range(){return e.x_range}})}_y_percent;get y_percent(){let e=this;return this._y_percent??(this._y_percent={compute(t){return e.top+
t*e.height},invert(t){return(t-e.top)/e.height},v_compute(t){let{top:i,height:s}=e;return new gt(he(t,o=>i+o*s))},v_invert(t){let{top:i,height:s}=e;return he(t,
o=>(o-i)/s)},get source_range(){return e.y_range},get target_range(){return e.y_range}})}_x_screen;get x_screen(){let e=this;return this._x_screen??(this._x_screen=
{compute(t){return e.left+t},invert(t){return t-e.left},v_compute(t){let{left:i}=e;return new gt(he(t,s=>i+s))},v_invert(t){let{left:i}=e;return he(t,s=>s-i)},get source_range(){
return e.x_range},get target_range(){return e.x_range}})}_y_screen;get y_screen(){let e=this;return this._y_screen??(this._y_screen={compute(t){return e.top+t},
invert(t){return t-e.top},v_compute(t){let{top:i}=e;return new gt(he(t,s=>i+s))},v_invert(t){let{top:i}=e;return he(t,s=>s-i)},get source_range(){return e.y_range},
get target_range(){return e.y_range}})}_x_view;get x_view(){let e=this;return this._x_view??(this._x_view={compute(t){return e.left+t},invert(t){return t-e.left},
v_compute(t){let{left:i}=e;return new gt(he(t,s=>i+s))},v_invert(t){let{left:i}=e;return he(t,s=>s-i)},get source_range(){return e.x_range},get target_range(){return e.
x_range}})}_y_view;get y_view(){let e=this;return this._y_view??(this._y_view={compute(t){return e.bottom-t},invert(t){return e.bottom-t},v_compute(t){let{bottom:i}=e;
return new gt(he(t,s=>i-s))},v_invert(t){let{bottom:i}=e;return he(t,s=>i-s)},get source_range(){return e.y_range},get target_range(){return{start:e.bottom,end:e.
top}}})}get xview(){return this.x_view}get yview(){return this.y_view}};var G_=document.createElement("div").style;function id(n){if(n.startsWith("--"))return n;let e=n.replaceAll(/_/g,"-").replaceAll(/[A-Z]/g,s=>`-${s.toLowerCase()}`);
if(e in G_)return e;let t=`-webkit-${e}`;if(t in G_)return t;let i=`-moz-${e}`;return i in G_?i:(L.warn(`unknown CSS property '${n}'`),null)}function*sd(n){if(W(
n)||n instanceof Map)for(let[e,t]of N(n)){let i=id(e);i!=null&&(yield[i,t])}else for(let e of n.own_properties())if(e.dirty){let t=id(e.attr);t!=null&&(yield[t,
e.get_value()])}}function bs(n,e){for(let[t,i]of sd(e))S(i)?n.setProperty(t,i):n.removeProperty(t)}function N_(n){let e=[];for(let[t,i]of N(n)){e.push(`${t} {`);
for(let[s,o]of sd(i))S(o)&&o.length!=0&&e.push(`  ${s}: ${o};`);e.push("}")}return e.join(`
`)}var z=n=>(e={},...t)=>{let i=document.createElement(n);if(W(e)?e={...e}:(t=[e,...t],e={}),e.class!=null){let o=S(e.class)?e.class.split(/\s+/):e.class;for(let r of o)
r!=null&&i.classList.add(r);delete e.class}if(e.style!=null&&(S(e.style)?i.setAttribute("style",e.style):bs(i.style,e.style),delete e.style),e.data!=null){for(let[
o,r]of N(e.data))r!=null&&(i.dataset[o]=r);delete e.data}for(let[o,r]of N(e))r!=null&&(ye(r)?i.toggleAttribute(o,r):$(r)?i.setAttribute(o,`${r}`):S(r)?i.setAttribute(
o,r):L.warn(`unable to set attribute: ${o} = ${r}`));function s(o){if(S(o))i.append(document.createTextNode(o));else if(o instanceof Node)i.append(o);else if(o instanceof
NodeList||o instanceof HTMLCollection)i.append(...o);else if(o!=null&&o!==!1)throw new Error(`expected a DOM element, string, false or null, got ${JSON.stringify(
o)}`)}for(let o of t)if(P(o))for(let r of o)s(r);else s(o);return i};function nd(n,e,...t){return z(n)(e,...t)}var od=z("a"),l1=z("abbr"),c1=z("address"),_1=z("\
area"),h1=z("article"),u1=z("aside"),p1=z("audio"),d1=z("b"),f1=z("base"),m1=z("bdi"),g1=z("bdo"),y1=z("blockquote"),b1=z("body"),v1=z("br"),x1=z("button"),Ua=z(
"canvas"),w1=z("caption"),k1=z("cite"),z1=z("code"),S1=z("col"),M1=z("colgroup"),A1=z("data"),j1=z("datalist"),C1=z("dd"),T1=z("del"),$1=z("details"),E1=z("dfn"),
D1=z("dialog"),G=z("div"),I1=z("dl"),P1=z("dt"),L1=z("em"),V1=z("embed"),O1=z("fieldset"),F1=z("figcaption"),B1=z("figure"),R1=z("footer"),q1=z("form"),U1=z("h1"),
G1=z("h2"),N1=z("h3"),W1=z("h4"),H1=z("h5"),Y1=z("h6"),Q1=z("head"),X1=z("header"),J1=z("hgroup"),Z1=z("hr"),K1=z("html"),ez=z("i"),tz=z("iframe"),iz=z("img"),sz=z(
"input"),nz=z("ins"),oz=z("kbd"),rz=z("label"),az=z("legend"),lz=z("li"),Zg=z("link"),cz=z("main"),_z=z("map"),hz=z("mark"),uz=z("menu"),pz=z("meta"),dz=z("mete\
r"),fz=z("nav"),mz=z("noscript"),gz=z("object"),yz=z("ol"),bz=z("optgroup"),vz=z("option"),xz=z("output"),wz=z("p"),kz=z("picture"),zz=z("pre"),Sz=z("progress"),
Mz=z("q"),Az=z("rp"),jz=z("rt"),Cz=z("ruby"),Tz=z("s"),$z=z("samp"),Ez=z("script"),Dz=z("search"),Iz=z("section"),Pz=z("select"),Lz=z("slot"),Vz=z("small"),Oz=z(
"source"),ai=z("span"),Fz=z("strong"),Kg=z("style"),Bz=z("sub"),Rz=z("summary"),qz=z("sup"),Uz=z("table"),Gz=z("tbody"),Nz=z("td"),Wz=z("template"),Hz=z("textar\
ea"),Yz=z("tfoot"),Qz=z("th"),Xz=z("thead"),Jz=z("time"),Zz=z("title"),Kz=z("tr"),e2=z("track"),t2=z("u"),i2=z("ul"),s2=z("video"),n2=z("wbr");function Li(n,e=!1){let t;for(;(t=n.firstChild)!=null;)n.removeChild(t);if(e&&n instanceof Element)for(let i of n.attributes)n.removeAttributeNode(i)}function rd(n,e){
let t=e;for(;t.parentNode!=null;){let i=t.parentNode;if(i==n)return!0;i instanceof ShadowRoot?t=i.host:t=i}return!1}function W_(n,e=!0){n.style.display=e?"":"no\
ne"}function ad(n){n.style.display="none"}function Ga(n){let{top:e,left:t,width:i,height:s}=n.getBoundingClientRect();return new T({left:t+scrollX-document.documentElement.clientLeft,top:e+scrollY-document.
documentElement.clientTop,width:i,height:s})}function Na(n){let{x:e,y:t,width:i,height:s}=n.getBoundingClientRect();return new T({x:e,y:t,width:i,height:s})}function H_(n){let{width:e,height:t}=n.getBoundingClientRect();
return{width:e,height:t}}var ln=class{class_list;static __name__="ClassList";constructor(e){this.class_list=e}get values(){let e=[];for(let t=0;t<this.class_list.length;t++){let i=this.
class_list.item(t);i!=null&&e.push(i)}return e}has(e){return this.class_list.contains(e)}add(...e){for(let t of e)this.class_list.add(t);return this}remove(...e){
for(let t of e)P(t)?t.forEach(i=>this.class_list.remove(i)):this.class_list.remove(t);return this}clear(){for(let e of this.values)this.class_list.remove(e);return this}toggle(e,t){
return this.class_list.toggle(e,t)}};var Ba;(function(n){n[n.None=0]="None",n[n.Primary=1]="Primary",n[n.Secondary=2]="Secondary",n[n.Auxiliary=4]="Auxiliary",n[n.Left=1]="Left",n[n.Right=2]="Right",
n[n.Middle=4]="Middle"})(Ba||(Ba={}));var Ra=class{static __name__="StyleSheet";el;install(e){e.append(this.el)}uninstall(){this.el.remove()}},te=class extends Ra{persistent;static __name__="\
InlineStyleSheet";el=Kg();constructor(e,t,i=!1){super(),this.persistent=i,S(e)?this._update(e):e!=null&&this._update(N_(e)),t!=null&&(this.el.dataset.css=t)}get css(){
return this.el.textContent}_update(e){this.el.textContent=e}clear(){this.replace("")}_to_css(e,t){return t==null?e:N_({[e]:t})}replace(e,t){this._update(this._to_css(
e,t))}prepend(e,t){this._update(`${this._to_css(e,t)}
${this.css}`)}append(e,t){this._update(`${this.css}
${this._to_css(e,t)}`)}remove(){this.el.remove()}};var qa=class extends Ra{static __name__="ImportedStyleSheet";el;constructor(e){super(),this.el=Zg({rel:"stylesheet",href:e})}replace(e){this.el.href=e}remove(){
this.el.remove()}};async function ld(){if(document.readyState=="loading")return new Promise((n,e)=>{document.addEventListener("DOMContentLoaded",()=>n(),{once:!0})})}function Z(n){
return $(n)?`${n}px`:n}var o2="adoptedStyleSheets"in ShadowRoot.prototype;var vs=class extends D{static __name__="StyleSheet";constructor(e){super(e)}},cd=class extends vs{static __name__="InlineStyleSheet";constructor(e){super(e)}static{
this.define(({Str:e})=>({css:[e]}))}underlying(){return new te(this.css)}},_d=class extends vs{static __name__="ImportedStyleSheet";constructor(e){super(e)}static{
this.define(({Str:e})=>({url:[e]}))}underlying(){return new qa(this.url)}};var Wa=class extends kt{static __name__="XY";constructor(e){super(e)}static{this.define(({Float:e})=>({x:[e],y:[e]}))}};var Ha=class extends kt{static __name__="Indexed";constructor(e){super(e)}static{this.define(({Int:e,AnyRef:t})=>({index:[e],renderer:[t()]}))}};async function hd(n,e,t){F(n!=null,"model doesn't implement a view");let i=new n({...t,model:e});return i.initialize(),await i.lazy_initialize(),i}async function be(n,e={
parent:null},t=i=>i.default_view){let i=await hd(t(n),n,e);return i.connect_signals(),i}async function fe(n,e,t={parent:null},i=s=>s.default_view){let s=zo([...n.
keys()],e),o=[];for(let l of s){let c=n.get(l);c!=null&&(n.delete(l),o.push(c),c.remove())}let r=[],a=e.filter(l=>!n.has(l));for(let l of a){let c=await hd(i(l),
l,t);n.set(l,c),r.push(c)}for(let l of r)l.connect_signals();return{created:r,removed:o}}function je(n){for(let[e,t]of n)t.remove(),n.delete(e)}function Ya(n,e){
let t=new Set,i=[...n];for(;;){let s=i.shift();if(s===void 0)break;t.has(s)||(t.add(s),i.push(...s.children()),e(s))}}var Qa=class{static __name__="AbstractViewQuery";*all_views(){yield*this.query(()=>!0)}*query(e){let t=new Set,i=[];function s(o){if(!t.has(o)){t.add(o),e(o)&&i.
push(o);for(let r of o.children())s(r)}}for(let o of this)s(o);yield*i}query_one(e){for(let t of this.query(e))return t;return null}*find(e){yield*this.query(t=>t.
model==e)}*find_by_id(e){yield*this.query(t=>t.model.id==e)}find_one(e){for(let t of this.find(e))return t;return null}find_one_by_id(e){for(let t of this.find_by_id(
e))return t;return null}get_one(e){let t=this.find_one(e);if(t!=null)return t;throw new Error(`cannot find a view for ${e}`)}get_one_by_id(e){let t=this.find_one_by_id(
e);if(t!=null)return t;throw new Error(`cannot find a view for a model with '${e}' identity`)}find_all(e){return[...this.find(e)]}find_all_by_id(e){return[...this.
find_by_id(e)]}select(e){return e.map(t=>this.find_one(t)).filter(t=>t!=null)}},Xa=class extends Qa{view;static __name__="ViewQuery";constructor(e){super(),this.
view=e}*[Symbol.iterator](){yield this.view}toString(){return`ViewQuery(${this.view})`}},xs=class extends Qa{global;static __name__="ViewManager";_roots;constructor(e=[],t){
super(),this.global=t,this._roots=new Set(e)}toString(){return`ViewManager(${[...this._roots].map(t=>`${t}`).join(", ")})`}async build_view(e,t=null){let i=await be(
e,{owner:this,parent:t});return t==null&&this.add(i),i}get(e){for(let t of this._roots)if(t.model==e)return t;return null}get_by_id(e){for(let t of this._roots)
if(t.model.id==e)return t;return null}add(e){this._roots.add(e),this.global?.add(e)}delete(e){this._roots.delete(e),this.global?.delete(e)}remove(e){this.delete(
e)}clear(){for(let e of this)e.remove()}get roots(){return[...this._roots]}*[Symbol.iterator](){yield*this._roots}};var bt=class{static __name__="View";removed=new ie(this,"removed");model;parent;root;owner;views=new Xa(this);_ready=Promise.resolve(void 0);get ready(){return this.
_ready}_await_ready(e){this._ready=this._ready.then(()=>e),this.root!=this&&(this.root._ready=this.root._ready.then(()=>this._ready))}_slots=new WeakMap;connect(e,t){
let i=this._slots.get(t);return i==null&&(i=(s,o)=>{this._await_ready(Promise.resolve(t.call(this,s,o)))},this._slots.set(t,i)),e.connect(i,this)}disconnect(e,t){
let i=this._slots.get(t);return i!=null?e.disconnect(i,this):!1}constructor(e){let{model:t,parent:i,owner:s}=e;this.model=t,this.parent=Te(i)?i(this.model):i,this.
parent==null?(this.root=this,this.owner=s??new xs([this])):(this.root=this.parent.root,this.owner=this.root.owner)}initialize(){}async lazy_initialize(){}_destroyed=!1;remove(){
this.disconnect_signals(),this.owner.remove(this),this.removed.emit(),this._destroyed=!0}get is_destroyed(){return this._destroyed}toString(){return`${this.model.
type}View(${this.model.id})`}[V](e,t){return Object.is(this,e)}*children(){yield*this.children_views()}children_views(){return[]}_has_finished=!1;mark_finished(){
this._has_finished=!0}force_finished(){this.mark_finished()}finish(){this.mark_finished(),this.notify_finished()}_idle_notified=!1;notify_finished(){if(!this.is_root)
this.root.notify_finished();else if(!this._idle_notified&&this.has_finished()){let{document:e}=this.model;e!=null&&(this._idle_notified=!0,e.notify_idle(this.model))}}serializable_children(){
return[...this.children()].filter(e=>e.model.is_syncable)}serializable_state(){let e=this.serializable_children().map(t=>t.serializable_state()).filter(t=>t.bbox!=
null&&t.bbox.is_valid&&!t.bbox.is_empty);return{type:this.model.type,children:e}}get is_root(){return this.parent==null}has_finished(){return this._has_finished}get is_idle(){
return this.has_finished()}connect_signals(){}disconnect_signals(){Y.disconnect_receiver(this)}on_change(e,t){for(let i of P(e)?e:[e])this.connect(i.change,t)}on_transitive_change(e,t,{
recursive:i=!1,signal:s=o=>o.change}={}){let o=()=>t(),r=()=>{let _=e.is_unset?[]:e.get_value();return yt.references(_,{recursive:i})},a=_=>{for(let h of _)this.
connect(s(h),o)},l=_=>{for(let h of _)this.disconnect(s(h),o)},c=r();a(c),this.on_change(e,()=>{l(c),c=r(),a(c),t()})}cursor(e,t){return null}resolve_frame(){return null}resolve_canvas(){
return null}resolve_plot(){return null}resolve_target(e){if(S(e)){let t=i=>{let s=this;for(;s!=null;){let o=i(s);if(o!=null)return o;s=s.parent}return null};switch(e){case"\
parent":return this.parent;case"frame":return t(i=>i.resolve_frame());case"canvas":return t(i=>i.resolve_canvas());case"plot":return t(i=>i.resolve_plot())}}else{
let t=[this.root];for(;;){let i=t.shift();if(i==null)break;if(i.model==e)return i;t.push(...i.children())}return null}}resolve_symbol(e){return{x:NaN,y:NaN}}resolve_node(e){
let t=this.resolve_target(e.target);return t!=null?t.resolve_symbol(e):{x:NaN,y:NaN}}resolve_coordinate(e){if(e instanceof Wa){let t=this;for(;t!=null&&t.resolve_xy==
null;)t=t.parent;return t?.resolve_xy?.(e)??{x:NaN,y:NaN}}else if(e instanceof Ha){let t=this;for(;t!=null&&t.resolve_indexed==null;)t=t.parent;return t?.resolve_indexed?.(
e)??{x:NaN,y:NaN}}else return e instanceof st?this.resolve_node(e):{x:NaN,y:NaN}}resolve_as_xy(e){let t=this.resolve_coordinate(e);return $(t)?{x:NaN,y:NaN}:t}resolve_as_scalar(e,t){
let i=this.resolve_coordinate(e);return $(i)?i:i[t]}};var cn=":host{--base-font:var(--bokeh-base-font, Helvetica, Arial, sans-serif);--mono-font:var(--bokeh-mono-font, monospace);--font-size:var(--bokeh-font-size, \
12px);--line-height:calc(20 / 14);--line-height-computed:calc(var(--font-size) * var(--line-height));--border-radius:4px;--padding-vertical:6px;--padding-horizo\
ntal:12px;--bokeh-top-level:10000;--color:#18191D;--background-color:#fff;--hover-color:#F9F9F9;--disabled-color:#747679;--border-color:#BBBBBD;--divider-color:\
#D7D7D8;--shortcut-color:#747679;--highlight-color:#65A2CB;--active-bg:#C3DBEB;--active-border:#65A2CB;--active-fg:#267BB6;--inactive-bg:#EBEBEB;--inactive-fg:#\
9A9B9D;--icon-color:var(--bokeh-icon-color, #747679);--icon-color-disabled:var(--bokeh-icon-color-disabled, #D7D7D8);--error:#D14250;--inverted-color:#fff;--pla\
ceholder-color:#9A9B9D;--surface-background-color:#EBEBEB;--disabled-background-color:#EBEBEB;--input-focus-border-color:#65A2CB;--input-focus-halo-color:rgba(1\
01, 162, 203, 0.6);--border-style:solid;--border-width:1px;--border:var(--border-color) var(--border-style) var(--border-width);--box-shadow-color:rgba(0, 0, 0,\
 0.175);--box-shadow-inset:inset 0 3px 5px rgba(0, 0, 0, 0.125);--box-shadow-x-symmetric:0 6px 12px var(--box-shadow-color);--box-shadow:2px 4px 8px var(--box-s\
hadow-color);--divider-width:1px;--divider:1px var(--divider-color) solid;--outline-color:#BBBBBD;--outline-style:dotted;--outline-width:1px;--outline:var(--out\
line-color) var(--outline-style) var(--outline-width);--button-width:30px;--button-height:30px;--button-color:lightgray;}:host{box-sizing:border-box;font-family\
:var(--base-font);font-size:var(--font-size);line-height:var(--line-height);}*,*:before,*:after{box-sizing:inherit;font-family:inherit;}pre,code,tt{font-family:\
var(--mono-font);margin:0;}";var ws=class n extends bt{static __name__="DOMView";static tag_name="div";static aria_role;el;shadow_el;get bbox(){}serializable_state(){let e=super.serializable_state(),
{bbox:t}=this;return t!=null?{...e,bbox:t.round()}:e}get children_el(){return this.shadow_el??this.el}initialize(){super.initialize(),this.el=this._create_element()}remove(){
this.el.remove(),super.remove()}stylesheets(){return[]}css_classes(){return[]}rerender(){this.render(),this.r_after_render()}render_to(e){this.render(),e.appendChild(
this.el)}after_render(){this.reposition()}r_after_render(){for(let e of this.children())e instanceof n&&e.r_after_render();this.after_render(),this._was_built=!0}_create_element(){
return nd(this.constructor.tag_name,{role:this.constructor.aria_role})}reposition(e){}_was_built=!1;build(e){F(this.is_root),this.render_to(e),this.r_after_render(),
this.notify_finished()}rendering_target(){return null}},Wo=class extends ws{static __name__="DOMElementView";class_list;initialize(){super.initialize(),this.class_list=
new ln(this.el.classList)}get self_target(){return this.el}},ks=class extends Wo{static __name__="DOMComponentView";get self_target(){return this.shadow_el}initialize(){
super.initialize(),this.shadow_el=this.el.attachShadow({mode:"open"})}_base_style=new te(cn,"base");_css_vars=new te("","vars");stylesheets(){return[...super.stylesheets(),
this._base_style]}static_stylesheets(){return this.stylesheets()}computed_stylesheets(){return[this._css_vars]}user_stylesheets(){return[]}empty(){Li(this.shadow_el),
this.class_list.clear(),this._applied_css_classes=[],this._applied_stylesheets=[];for(let e of this.computed_stylesheets())e.persistent||e.clear()}render(){this.
empty(),this._update_stylesheets(),this._apply_html_attributes()}_applied_html_attributes=[];_apply_html_attributes(){this._update_css_classes()}reposition(e){this.
_update_css_variables()}*_stylesheets(){yield*this.static_stylesheets(),yield*this.computed_stylesheets(),yield*this.user_stylesheets()}*_css_classes(){yield`bk\
-${this.model.type.replace(/\./g,"-")}`,yield*this.css_classes()}*_css_variables(){}_applied_stylesheets=[];_apply_stylesheets(e){let t=e.map(i=>S(i)?new te(i):
i);this._applied_stylesheets.push(...t),t.forEach(i=>i.install(this.shadow_el))}_applied_css_classes=[];_apply_css_classes(e){this._applied_css_classes.push(...e),
this.class_list.add(...e)}_update_stylesheets(){this._applied_stylesheets.forEach(e=>e.uninstall()),this._applied_stylesheets=[],this._apply_stylesheets([...this.
_stylesheets()])}_update_css_classes(){this.class_list.remove(this._applied_css_classes),this._applied_css_classes=[],this._apply_css_classes([...this._css_classes()])}_update_css_variables(){
let e=[];for(let[t,i]of this._css_variables()){let s=t.startsWith("--")?t:`--${t}`;e.push(`${s}: ${i};
`)}e.length==0?this._css_vars.clear():this._css_vars.replace(`:host {
${e}}`)}};var Ja=U(Vt(xe(K)),ne(Oa)),iy=$e(U(ne(vs),K,Vt(Ja))),sy=Vt(U(ne(st),K)),Vi=class extends ks{static __name__="StyledElementView";style=new te("","style");parent_style=new te(
"","parent",!0);computed_stylesheets(){return[...super.computed_stylesheets(),this.style,this.parent_style]}connect_signals(){super.connect_signals();let{html_attributes:e,
html_id:t,styles:i,css_classes:s,css_variables:o,stylesheets:r}=this.model.properties;this.on_change([e,t,s,i],()=>this._apply_html_attributes()),this.on_transitive_change(
o,()=>this._apply_html_attributes()),this.on_transitive_change(r,()=>this._update_stylesheets())}*_css_classes(){yield*super._css_classes(),yield*this.model.css_classes}*_css_variables(){
yield*super._css_variables();for(let[e,t]of N(this.model.css_variables))if(t instanceof st){let i=this.resolve_coordinate(t);$(i)?yield[e,`${i}px`]:S(i)&&(yield[
e,i])}else yield[e,t]}user_stylesheets(){return[...super.user_stylesheets(),...this._user_stylesheets()]}*_user_stylesheets(){for(let e of this.model.stylesheets)
e instanceof vs?yield e.underlying():yield new te(e)}_apply_html_attributes(){for(let t of this._applied_html_attributes)this.el.removeAttribute(t);this._applied_html_attributes=
[],this._update_css_classes();for(let[t,i]of N(this.model.html_attributes))if(t=="class"){let s=i.split(/ +/);this._applied_css_classes.push(...s),this.class_list.
add(...s)}else this.el.setAttribute(t,i),this._applied_html_attributes.push(t);let e=this.model.html_id;e!=null&&(this.el.setAttribute("id",e),this._applied_html_attributes.
push("id")),this._apply_styles(),this._update_css_variables()}_apply_styles(){bs(this.el.style,this.model.styles)}},pt=class extends D{static __name__="StyledEl\
ement";constructor(e){super(e)}static{this.define({html_attributes:[Vt(K),{}],html_id:[xe(K),null],css_classes:[$e(K),[]],css_variables:[sy,{}],styles:[Ja,{}],stylesheets:[
iy,[]]})}};var Ho=class{};var ny=Symbol("exportable");function ud(n){return re(n)&&ny in n}var jt=class{backend;hidpi;static __name__="CanvasLayer";_canvas;get canvas(){return this._canvas}_ctx;get ctx(){
return this._ctx}_el;get el(){return this._el}_pixel_ratio=1;get pixel_ratio(){return this._pixel_ratio}bbox=new T;constructor(e,t){switch(this.backend=e,this.hidpi=
t,e){case"webgl":case"canvas":{this._el=this._canvas=Ua({class:"bk-layer"});let i=this.canvas.getContext("2d");if(i==null)throw new Error("unable to obtain 2D r\
endering context");this._ctx=i,t&&(this._pixel_ratio=devicePixelRatio);break}case"svg":{let i=new Ho;this._ctx=i,this._canvas=i.get_svg(),this._el=G({class:"bk-\
layer"}),this._el.attachShadow({mode:"open"}).appendChild(this._canvas);break}}Object.assign(this._ctx,{layer:this,rect_bbox(i){let{x:s,y:o,width:r,height:a}=i;
this.rect(s,o,r,a)}})}get pixel_ratio_changed(){return this.hidpi&&(this.backend=="canvas"||this.backend=="webgl")?this.pixel_ratio!=devicePixelRatio:!1}resize(e,t){
let i=this.bbox.width!=e||this.bbox.height!=t,{pixel_ratio_changed:s}=this;if(!i&&!s)return;s&&(this._pixel_ratio=devicePixelRatio),this.bbox=new T({left:0,top:0,
width:e,height:t});let{target:o}=this;o.width=e*this.pixel_ratio,o.height=t*this.pixel_ratio}get target(){return this._ctx instanceof Ho?this._ctx:this.canvas}undo_transform(e){
let{ctx:t}=this,i=t.getTransform();t.resetTransform();try{e(t)}finally{t.setTransform(i)}}prepare(){let{ctx:e,hidpi:t,pixel_ratio:i}=this;return e.save(),t&&(e.
scale(i,i),e.translate(.5,.5)),this.clear(),e}clear(){let{x:e,y:t,width:i,height:s}=this.bbox;this.ctx.clearRect(e,t,i,s)}finish(){this.ctx.restore()}to_blob(){
let{_canvas:e}=this;if(e instanceof HTMLCanvasElement)return new Promise((t,i)=>{e.toBlob(s=>s!=null?t(s):i(),"image/png")});{let i=this._ctx.get_serialized_svg(
!0),s=new Blob([i],{type:"image/svg+xml"});return Promise.resolve(s)}}};var pd=":host{position:relative;pointer-events:auto;}";var{round:dd,floor:fd}=Math,We=class extends Vi{static __name__="UIElementView";display=new te("","display");computed_stylesheets(){return[...super.computed_stylesheets(),
this.display]}stylesheets(){return[...super.stylesheets(),pd]}update_style(){this.style.clear()}box_sizing(){return{width_policy:"auto",height_policy:"auto",width:null,
height:null,aspect_ratio:null}}_bbox=new T;get bbox(){return this._bbox}update_bbox(){return this._update_bbox()}_update_bbox(){let e=(()=>{if(this.el.isConnected){
if(this.el.offsetParent!=null)return!0;{let{position:s,display:o}=getComputedStyle(this.el);return s=="fixed"&&o!="none"}}else return!1})(),t=e?(()=>{let s=this.
el.getBoundingClientRect(),{left:o,top:r}=(()=>{if(this.parent!=null){let a=this.parent.el.getBoundingClientRect();return{left:s.left-a.left,top:s.top-a.top}}else
return{left:0,top:0}})();return new T({left:dd(o),top:dd(r),width:fd(s.width),height:fd(s.height)})})():new T,i=!this._bbox.equals(t);return this._bbox=t,this._is_displayed=
e,i}_resize_observer;_context_menu=null;_provide_context_menu(){return null}initialize(){super.initialize(),this._resize_observer=new ResizeObserver(e=>this.after_resize()),
this._resize_observer.observe(this.el,{box:"border-box"})}async lazy_initialize(){await super.lazy_initialize();let e=(()=>{let{context_menu:t}=this.model;return t==
"auto"?this._provide_context_menu():t})();e!=null&&(this._context_menu=await be(e,{parent:this}))}connect_signals(){super.connect_signals();let{visible:e}=this.
model.properties;this.on_change(e,()=>this._update_visible()),this.el.addEventListener("contextmenu",t=>this.show_context_menu(t))}get_context_menu(e){return this.
_context_menu}show_context_menu(e){if(!e.shiftKey){let t=this.el.getBoundingClientRect(),i=e.x-t.x,s=e.y-t.y,o=this.get_context_menu({x:i,y:s});o!=null&&o.show(
{x:i,y:s})&&(e.stopPropagation(),e.preventDefault())}}remove(){this._resize_observer.disconnect(),this._context_menu?.remove(),super.remove()}_resized=!1;_after_resize(){}after_resize(){
this._resized=!0,this.update_bbox()&&this._after_resize(),this.finish()}render(){super.render(),this._apply_visible()}_after_render(){this.update_style(),this.update_bbox()}after_render(){
super.after_render(),this._after_render(),this._has_finished||(this.is_displayed?Ps().then(()=>{this._resized||this.finish()}):this.force_finished())}_is_displayed=!1;get is_displayed(){
return this._is_displayed}_apply_visible(){this.model.visible?this.display.clear():this.display.replace(":host { display: none; }")}_update_visible(){this._apply_visible()}export(e="\
auto",t=!0){let i=e=="auto"||e=="png"?"canvas":"svg",s=new jt(i,t),{width:o,height:r}=this.bbox;return s.resize(o,r),s}resolve_symbol(e){let t=this.bbox.resolve(
e.symbol),{offset:i}=e;if($(t))return t+i;{let{x:s,y:o}=t;return{x:s+i,y:o+i}}}},pe=class extends pt{static __name__="UIElement";constructor(e){super(e)}static{
this.define(({Bool:e,AnyRef:t,Nullable:i,Or:s,Auto:o})=>({visible:[e,!0],context_menu:[i(s(t(),o)),null]}))}};var dt="";var md=":host{--file:#fff;--file-border:#ccc;--file-hover:#f5f5f5;--file-hover-border:#b8b8b8;--file-active:#ebebeb;--file-active-border:#adadad;--file-disabled\
:#e6e6e6;--file-disabled-border:#ccc;--default:#fff;--default-border:#ccc;--default-hover:#f5f5f5;--default-hover-border:#b8b8b8;--default-active:#ebebeb;--defa\
ult-active-border:#adadad;--default-disabled:#e6e6e6;--default-disabled-border:#ccc;--primary:#428bca;--primary-border:#357ebd;--primary-hover:#3681c1;--primary\
-hover-border:#2c699e;--primary-active:#3276b1;--primary-active-border:#285e8e;--primary-disabled:#506f89;--primary-disabled-border:#357ebd;--success:#5cb85c;--\
success-border:#4cae4c;--success-hover:#4eb24e;--success-hover-border:#409240;--success-active:#47a447;--success-active-border:#398439;--success-disabled:#667b6\
6;--success-disabled-border:#4cae4c;--warning:#f0ad4e;--warning-border:#eea236;--warning-hover:#eea43b;--warning-hover-border:#e89014;--warning-active:#ed9c28;-\
-warning-active-border:#d58512;--warning-disabled:#c89143;--warning-disabled-border:#eea236;--danger:#d9534f;--danger-border:#d43f3a;--danger-hover:#d5433e;--da\
nger-hover-border:#bd2d29;--danger-active:#d2322d;--danger-active-border:#ac2925;--danger-disabled:#a55350;--danger-disabled-border:#d43f3a;--light:#fff;--light\
-border:#ccc;--light-hover:#f5f5f5;--light-hover-border:#b8b8b8;--light-active:#ebebeb;--light-active-border:#adadad;--light-disabled:#e6e6e6;--light-disabled-b\
order:#ccc;}.bk-btn,::file-selector-button{height:100%;display:inline-block;text-align:center;vertical-align:middle;white-space:nowrap;cursor:pointer;padding:va\
r(--padding-vertical) var(--padding-horizontal);font-size:var(--font-size);border:var(--border-width) var(--border-style) transparent;border-radius:var(--border\
-radius);outline:0;outline-offset:-5px;user-select:none;-webkit-user-select:none;}.bk-btn:hover,::file-selector-button:hover,.bk-btn:focus,::file-selector-butto\
n:focus{text-decoration:none;}.bk-btn:active,::file-selector-button:active,.bk-active.bk-btn,.bk-active::file-selector-button{background-image:none;box-shadow:v\
ar(--box-shadow-inset);}.bk-btn[disabled]{cursor:not-allowed;pointer-events:none;opacity:0.65;box-shadow:none;}::file-selector-button{color:var(--color);backgro\
und-color:var(--file);border-color:var(--file-border);}::file-selector-button:hover{background-color:var(--file-hover);border-color:var(--file-hover-border);}.b\
k-active::file-selector-button{background-color:var(--file-active);border-color:var(--file-active-border);}::file-selector-button[disabled],::file-selector-butt\
on[disabled]:hover,::file-selector-button[disabled]:focus,::file-selector-button[disabled]:active,.bk-active::file-selector-button[disabled]{background-color:va\
r(--file-disabled);border-color:var(--file-disabled-border);}::file-selector-button:focus,::file-selector-button:active{outline:var(--outline);}.bk-btn-default{\
color:var(--color);background-color:var(--default);border-color:var(--default-border);}.bk-btn-default:hover{background-color:var(--default-hover);border-color:\
var(--default-hover-border);}.bk-active.bk-btn-default{background-color:var(--default-active);border-color:var(--default-active-border);}.bk-btn-default[disable\
d],.bk-btn-default[disabled]:hover,.bk-btn-default[disabled]:focus,.bk-btn-default[disabled]:active,.bk-active.bk-btn-default[disabled]{background-color:var(--d\
efault-disabled);border-color:var(--default-disabled-border);}.bk-btn-default:focus,.bk-btn-default:active{outline:var(--outline);}.bk-btn-primary{color:var(--i\
nverted-color);background-color:var(--primary);border-color:var(--primary-border);}.bk-btn-primary:hover{background-color:var(--primary-hover);border-color:var(\
--primary-hover-border);}.bk-active.bk-btn-primary{background-color:var(--primary-active);border-color:var(--primary-active-border);}.bk-btn-primary[disabled],.\
bk-btn-primary[disabled]:hover,.bk-btn-primary[disabled]:focus,.bk-btn-primary[disabled]:active,.bk-active.bk-btn-primary[disabled]{background-color:var(--prima\
ry-disabled);border-color:var(--primary-disabled-border);}.bk-btn-primary:focus,.bk-btn-primary:active{outline:var(--outline);}.bk-btn-success{color:var(--inver\
ted-color);background-color:var(--success);border-color:var(--success-border);}.bk-btn-success:hover{background-color:var(--success-hover);border-color:var(--su\
ccess-hover-border);}.bk-active.bk-btn-success{background-color:var(--success-active);border-color:var(--success-active-border);}.bk-btn-success[disabled],.bk-b\
tn-success[disabled]:hover,.bk-btn-success[disabled]:focus,.bk-btn-success[disabled]:active,.bk-active.bk-btn-success[disabled]{background-color:var(--success-d\
isabled);border-color:var(--success-disabled-border);}.bk-btn-success:focus,.bk-btn-success:active{outline:var(--outline);}.bk-btn-warning{color:var(--inverted-\
color);background-color:var(--warning);border-color:var(--warning-border);}.bk-btn-warning:hover{background-color:var(--warning-hover);border-color:var(--warnin\
g-hover-border);}.bk-active.bk-btn-warning{background-color:var(--warning-active);border-color:var(--warning-active-border);}.bk-btn-warning[disabled],.bk-btn-w\
arning[disabled]:hover,.bk-btn-warning[disabled]:focus,.bk-btn-warning[disabled]:active,.bk-active.bk-btn-warning[disabled]{background-color:var(--warning-disab\
led);border-color:var(--warning-disabled-border);}.bk-btn-warning:focus,.bk-btn-warning:active{outline:var(--outline);}.bk-btn-danger{color:var(--inverted-color\
);background-color:var(--danger);border-color:var(--danger-border);}.bk-btn-danger:hover{background-color:var(--danger-hover);border-color:var(--danger-hover-bo\
rder);}.bk-active.bk-btn-danger{background-color:var(--danger-active);border-color:var(--danger-active-border);}.bk-btn-danger[disabled],.bk-btn-danger[disabled\
]:hover,.bk-btn-danger[disabled]:focus,.bk-btn-danger[disabled]:active,.bk-active.bk-btn-danger[disabled]{background-color:var(--danger-disabled);border-color:v\
ar(--danger-disabled-border);}.bk-btn-danger:focus,.bk-btn-danger:active{outline:var(--outline);}.bk-btn-light{color:var(--color);background-color:var(--light);\
border-color:var(--light-border);border-color:transparent;}.bk-btn-light:hover{background-color:var(--light-hover);border-color:var(--light-hover-border);}.bk-a\
ctive.bk-btn-light{background-color:var(--light-active);border-color:var(--light-active-border);}.bk-btn-light[disabled],.bk-btn-light[disabled]:hover,.bk-btn-l\
ight[disabled]:focus,.bk-btn-light[disabled]:active,.bk-active.bk-btn-light[disabled]{background-color:var(--light-disabled);border-color:var(--light-disabled-b\
order);}.bk-btn-light:focus,.bk-btn-light:active{outline:var(--outline);}.bk-btn-group{height:100%;display:flex;flex-wrap:nowrap;align-items:center;}.bk-btn-gro\
up:not(.bk-vertical),.bk-btn-group.bk-horizontal{flex-direction:row;}.bk-btn-group.bk-vertical{flex-direction:column;}.bk-btn-group > .bk-btn{flex-grow:1;}.bk-b\
tn-group:not(.bk-vertical) > .bk-btn + .bk-btn{margin-left:-1px;}.bk-btn-group.bk-vertical > .bk-btn + .bk-btn{margin-top:-1px;}.bk-btn-group:not(.bk-vertical) \
> .bk-btn:first-child:not(:last-child){border-bottom-right-radius:0;border-top-right-radius:0;}.bk-btn-group.bk-vertical > .bk-btn:first-child:not(:last-child){\
border-bottom-left-radius:0;border-bottom-right-radius:0;}.bk-btn-group:not(.bk-vertical) > .bk-btn:not(:first-child):last-child{border-bottom-left-radius:0;bor\
der-top-left-radius:0;}.bk-btn-group.bk-vertical > .bk-btn:not(:first-child):last-child{border-top-left-radius:0;border-top-right-radius:0;}.bk-btn-group > .bk-\
btn:not(:first-child):not(:last-child){border-radius:0;}.bk-btn-group.bk-vertical > .bk-btn{width:100%;}.bk-btn-group .bk-dropdown-toggle{flex:0 0 0;padding:var\
(--padding-vertical) calc(var(--padding-horizontal)/2);}";var gd=":host{position:fixed;left:50%;top:0.5em;transform:translate(-50%, 0);width:max-content;height:max-content;max-width:50%;}:host > .entries:empty{display:\
none;}.entries{display:flex;flex-direction:column;flex-wrap:nowrap;gap:0.5em;}.entries > *{padding:0.5em;border:1px solid gray;border-radius:0.5em;}.error{backg\
round-color:var(--danger);border-color:var(--danger-border);}.success{background-color:var(--success);border-color:var(--success-border);}.try{font-weight:bold;\
cursor:pointer;}.try:hover{text-decoration:underline;}.close{display:inline-block;vertical-align:middle;margin-left:1em;width:1em;height:1em;cursor:pointer;mask\
-image:var(--bokeh-icon-x);-webkit-mask-image:var(--bokeh-icon-x);mask-size:contain;-webkit-mask-size:contain;mask-position:center center;-webkit-mask-position:\
center center;mask-repeat:no-repeat;-webkit-mask-repeat:no-repeat;background-color:black;}.close:hover{background-color:var(--hover-color);}";var Za=(()=>{let n=G(),e=n.attachShadow({mode:"open"});new te(cn).install(e),new te(dt).install(e),new te(md).install(e),new te(gd).install(e);let t=G({class:"e\
ntries"});return e.append(t),ld().then(()=>document.body.append(n)),t})(),Y_=class extends We{static __name__="NotificationsView";_connection_el=null;_connection_timer=null;initialize(){
super.initialize(),this.model.push.connect(t=>{let i=G({class:"close",title:"Close"}),s=G({class:t.type},t.text,i);Za.append(s);let o=()=>s.remove();i.addEventListener(
"click",o);let r=t.timeout??5e3;isFinite(r)&&setTimeout(o,r)});let{document:e}=this.model;e!=null&&(e.on_event("connection_lost",(t,i)=>{if(!e.config.notify_connection_status)
return;this._connection_el?.remove(),this._connection_timer!=null&&(clearTimeout(this._connection_timer),this._connection_timer=null);let{timeout:s}=i;if(s==null){
let o=ai({class:"try"},"Try");o.addEventListener("click",()=>{this._connection_el?.remove(),i.reconnect()});let r=G({class:"close",title:"Close"});r.addEventListener(
"click",()=>this._connection_el?.remove()),this._connection_el=G({class:"error"},"Client connection was lost permanently. ",o," to reconnect manually.",r),Za.append(
this._connection_el)}else{let o=s,r=ai(),a=()=>{let l=Math.max(0,Math.round(o/1e3));l==0?r.textContent="Reconnecting now.":r.textContent=`Reconnection will be a\
ttempted in ${l} s.`};a(),this._connection_el=G({class:"error"},"Client connection was lost. ",r),Za.append(this._connection_el),this._connection_timer=setInterval(
()=>{o-=1e3,a()},1e3)}}),e.on_event("client_reconnected",(t,i)=>{e.config.notify_connection_status&&(this._connection_el?.remove(),this._connection_timer!=null&&
(clearTimeout(this._connection_timer),this._connection_timer=null),this._connection_el=G({class:"success"},"Client connect was reestablished."),Za.append(this._connection_el),
this._connection_timer=setTimeout(()=>this._connection_el?.remove(),5e3))}))}},Yo=class extends pe{static __name__="Notifications";constructor(e){super(e)}push=new Y(
this,"push");static{this.prototype.default_view=Y_,this.define(()=>({}))}};var _n=class extends D{static __name__="DocumentConfig";constructor(e){super(e)}static{this.define(({Bool:e,Ref:t,Nullable:i})=>({reconnect_session:[e,!0],notify_connection_status:[
e,!0],notifications:[i(t(Yo)),()=>new Yo]}))}};function yd(n,e){function t(r){if(S(r))switch(r){case"Any":return So;case"Unknown":return a_;case"Bool":return Gs;case"Float":return ve;case"Int":return Ze;case"\
Bytes":return l_;case"Str":return K;case"Null":return Mo}else switch(r[0]){case"Regex":{let[,a,l]=r;return c_(new RegExp(a,l))}case"Nullable":{let[,a]=r;return xe(
t(a))}case"Or":{let[,a,...l]=r;return U(t(a),...l.map(t))}case"Tuple":{let[,a,...l]=r;return ze(t(a),...l.map(t))}case"List":{let[,a]=r;return $e(t(a))}case"Str\
uct":{let[,...a]=r,l=a.map(([c,_])=>[c,t(_)]);return Ai(cs(l))}case"Dict":{let[,a]=r;return Vt(t(a))}case"Mapping":{let[,a,l]=r;return ji(t(a),t(l))}case"Enum":{
let[,...a]=r;return j(...a)}case"Ref":{let[,a]=r,l=e.resolver.get(a.id);if(l!=null)return ne(l);throw new Error(`${a.id} wasn't defined before referencing it`)}case"\
AnyRef":return Ao()}}let i=(()=>{let r=n.extends?.id??"Model";if(r=="Model")return D;let a=e.resolver.get(r);if(a!=null)return a;throw new Error(`base model ${r}\
 of ${n.name} is not defined`)})(),s=class extends i{static __qualified__=n.name};function o(r){return r===void 0?r:e.decode(r)}for(let r of n.properties??[]){let a=t(
r.kind);s.define({[r.name]:[a,o(r.default)]})}for(let r of n.overrides??[])s.override({[r.name]:o(r.default)});return e.resolver.register(s),s}var ce=function(n,e,t,i){var s=arguments.length,o=s<3?e:i===null?i=Object.getOwnPropertyDescriptor(e,t):i,r;if(typeof Reflect=="object"&&typeof Reflect.decorate==
"function")o=Reflect.decorate(n,e,t,i);else for(var a=n.length-1;a>=0;a--)(r=n[a])&&(o=(s<3?r(o):s>3?r(e,t,o):r(e,t))||o);return s>3&&o&&Object.defineProperty(e,
t,o),o};si.register("event",(n,e)=>{let t=ly.get(n.name);if(t!==void 0&&t.from_values!=null){let i=e.decode(n.values);return F(W(i)),t.from_values(i)}else e.error(
`deserialization of '${n.name}' event is not supported`)});function _e(n){return e=>{e.prototype.event_name=n}}var ly=new Map;var Ka=class{static __name__="BokehEvent";[ee](e){let{event_name:t,event_values:i}=this,s=e.encode(i);return{type:"event",name:t,values:s}}[V](e,t){return this.
event_name==e.event_name&&t.eq(this.event_values,e.event_values)}static{this.prototype.publish=!0}},Rt=class extends Ka{static __name__="ModelEvent";origin=null;get event_values(){
return{model:this.origin}}};var el=class extends Ka{static __name__="DocumentEvent"},tl=class extends el{static __name__="DocumentReady";get event_values(){return{}}};tl=ce([_e("document_r\
eady")],tl);var il=class extends el{static __name__="ConnectionEvent"},bd=class extends il{connection;attempts;timeout;static __name__="ConnectionLost";timestamp=Date.now();constructor(e,t,i){
super(),this.connection=e,this.attempts=t,this.timeout=i}get event_values(){let{timestamp:e,attempts:t,timeout:i}=this;return{timestamp:e,attempts:t,timeout:i}}static{
this.prototype.event_name="connection_lost",this.prototype.publish=!1}reconnect(){this.connection.deref()?.reconnect()}},vd=class extends il{static __name__="Cl\
ientReconnected";get event_values(){return{}}static{this.prototype.event_name="client_reconnected"}},xd=class extends Rt{model;value;static __name__="AxisClick";constructor(e,t){
super(),this.model=e,this.value=t}get event_values(){let{value:e}=this;return{...super.event_values,value:e}}};xd=ce([_e("axis_click")],xd);var wd=class extends Rt{static __name__="ButtonClick"};wd=ce([_e("button_click")],wd);var kd=class extends Rt{model;item;static __name__="LegendItemClick";constructor(e,t){super(),this.model=e,this.item=t}get event_values(){let{item:e}=this;return{
...super.event_values,item:e}}};kd=ce([_e("legend_item_click")],kd);var zd=class extends Rt{item;static __name__="MenuItemClick";constructor(e){super(),this.item=e}get event_values(){let{item:e}=this;return{...super.event_values,
item:e}}};zd=ce([_e("menu_item_click")],zd);var Sd=class extends Rt{value;static __name__="ValueSubmit";constructor(e){super(),this.value=e}get event_values(){let{value:e}=this;return{...super.event_values,
value:e}}};Sd=ce([_e("value_submit")],Sd);var Oi=class extends Rt{static __name__="UIEvent"},sl=class extends Oi{static __name__="LODStart"};sl=ce([_e("lodstart")],sl);var nl=class extends Oi{static __name__="LODEnd"};nl=ce([_e("lodend")],nl);var ol=class extends Oi{x0;x1;y0;y1;static __name__="RangesUpdate";constructor(e,t,i,s){super(),this.x0=e,this.x1=t,this.y0=i,this.y1=s}get event_values(){let{x0:e,
x1:t,y0:i,y1:s}=this;return{...super.event_values,x0:e,x1:t,y0:i,y1:s}}};ol=ce([_e("rangesupdate")],ol);var Md=class extends Oi{geometry;final;static __name__="SelectionGeometry";constructor(e,t){super(),this.geometry=e,this.final=t}get event_values(){let{geometry:e,
final:t}=this;return{...super.event_values,geometry:e,final:t}}};Md=ce([_e("selectiongeometry")],Md);var rl=class extends Oi{static __name__="Reset"};rl=ce([_e("reset")],rl);var Ee=class extends Oi{sx;sy;x;y;modifiers;static __name__="PointEvent";constructor(e,t,i,s,o){super(),this.sx=e,this.sy=t,this.x=i,this.y=s,this.modifiers=o}get event_values(){
let{sx:e,sy:t,x:i,y:s,modifiers:o}=this;return{...super.event_values,sx:e,sy:t,x:i,y:s,modifiers:o}}},al=class extends Ee{delta_x;delta_y;static __name__="Pan";constructor(e,t,i,s,o,r,a){
super(e,t,i,s,a),this.delta_x=o,this.delta_y=r}get event_values(){let{delta_x:e,delta_y:t}=this;return{...super.event_values,delta_x:e,delta_y:t}}};al=ce([_e("p\
an")],al);var ll=class extends Ee{scale;static __name__="Pinch";constructor(e,t,i,s,o,r){super(e,t,i,s,r),this.scale=o}get event_values(){let{scale:e}=this;return{...super.
event_values,scale:e}}};ll=ce([_e("pinch")],ll);var cl=class extends Ee{rotation;static __name__="Rotate";constructor(e,t,i,s,o,r){super(e,t,i,s,r),this.rotation=o}get event_values(){let{rotation:e}=this;return{
...super.event_values,rotation:e}}};cl=ce([_e("rotate")],cl);var _l=class extends Ee{delta;static __name__="MouseWheel";constructor(e,t,i,s,o,r){super(e,t,i,s,r),this.delta=o}get event_values(){let{delta:e}=this;return{...super.
event_values,delta:e}}};_l=ce([_e("wheel")],_l);var hl=class extends Ee{static __name__="MouseMove"};hl=ce([_e("mousemove")],hl);var ul=class extends Ee{static __name__="MouseEnter"};ul=ce([_e("mouseenter")],ul);var pl=class extends Ee{static __name__="MouseLeave"};pl=ce([_e("mouseleave")],pl);var dl=class extends Ee{static __name__="Tap"};dl=ce([_e("tap")],dl);var fl=class extends Ee{static __name__="DoubleTap"};fl=ce([_e("doubletap")],fl);var ml=class extends Ee{static __name__="Press"};ml=ce([_e("press")],ml);var gl=class extends Ee{static __name__="PressUp"};gl=ce([_e("pressup")],gl);var yl=class extends Ee{static __name__="PanStart"};yl=ce([_e("panstart")],yl);var bl=class extends Ee{static __name__="PanEnd"};bl=ce([_e("panend")],bl);var vl=class extends Ee{static __name__="PinchStart"};vl=ce([_e("pinchstart")],vl);var xl=class extends Ee{static __name__="PinchEnd"};xl=ce([_e("pinchend")],xl);var wl=class extends Ee{static __name__="RotateStart"};wl=ce([_e("rotatestart")],wl);var kl=class extends Ee{static __name__="RotateEnd"};kl=ce([_e("rotateend")],kl);si.register("model",yd);var X_=class{document;static __name__="EventManager";subscribed_models=new Set;constructor(e){this.document=e}send_event(e){if(e.publish){
let t=new Ta(this.document,"bokeh_event",e);this.document._trigger_on_change(t)}this.document._trigger_on_event(e)}trigger(e){for(let t of this.subscribed_models)
e.origin!=null&&e.origin!=t||t._process_event(e)}},J_=[],_y="Bokeh Application",hn=class n{static __name__="Document";views_manager;event_manager;idle;resolver;_init_timestamp;_title;_roots;_all_models;_new_models;_all_models_freeze_count;_callbacks;_document_callbacks;_message_callbacks;_idle_roots;_interactive_timestamp;_interactive_plot;_interactive_finalize;_recompute_timeout;_config;get config(){
return F(this._config!=null,"configuration is missing"),this._config}set config(e){this.freeze_all_models(()=>this._config=e)}constructor(e={}){J_.push(this),this.
_init_timestamp=Date.now(),this.resolver=e.resolver??new ys(No),this._title=_y,this._roots=[],this._all_models=new Map,this._new_models=new Set,this._all_models_freeze_count=
0,this._callbacks=new Map,this._document_callbacks=new Map,this._message_callbacks=new Map,this.event_manager=new X_(this),this.idle=new ie(this,"idle"),this._idle_roots=
new WeakSet,this._interactive_timestamp=null,this._interactive_plot=null,this._recompute_timeout=e.recompute_timeout??3e4,e.roots!=null&&this._add_roots(...e.roots),
this.on_message("bokeh_event",t=>{F(t instanceof Rt),this.event_manager.trigger(t)}),this.config=new _n}[V](e,t){return this==e}get all_models(){return new Set(
this._all_models.values())}get is_idle(){for(let e of this.roots())if(!this._idle_roots.has(e))return!1;return!0}_notified_idle=!1;notify_idle(e){this._notified_idle||
!this.roots().includes(e)||(this._idle_roots.add(e),this.is_idle&&(L.info(`document idle at ${Date.now()-this._init_timestamp} ms`),this.event_manager.send_event(
new tl),this.idle.emit(),this._notified_idle=!0))}clear({sync:e}={}){this._push_all_models_freeze();try{for(;this._roots.length>0;)this.remove_root(this._roots[0],
{sync:e});this._config=void 0}finally{this._pop_all_models_freeze()}}interactive_start(e,t=null){this._interactive_plot==null&&(this._interactive_plot=e,this._interactive_plot.
trigger_event(new sl)),this._interactive_finalize=t,this._interactive_timestamp=Date.now()}interactive_stop(){this._interactive_plot!=null&&(this._interactive_plot.
trigger_event(new nl),this._interactive_finalize!=null&&this._interactive_finalize()),this._interactive_plot=null,this._interactive_timestamp=null,this._interactive_finalize=
null}interactive_duration(){return this._interactive_timestamp==null?-1:Date.now()-this._interactive_timestamp}destructively_move(e){if(e===this)throw new Error(
"Attempted to overwrite a document with itself");e.clear({sync:!1});let{config:t}=this,i=as(this._roots);this.clear({sync:!1});for(let s of[...i,t])if(s.document!=
null)throw new Error(`Somehow we didn't detach ${s}`);if(this._all_models.size!=0)throw new Error(`this._all_models still had stuff in it: ${this._all_models}`);
e.config=t;for(let s of i)e.add_root(s);e.set_title(this._title)}_hold_models_freeze=!1;freeze_all_models(e){this._push_all_models_freeze();try{e()}finally{this.
_pop_all_models_freeze()}}_push_all_models_freeze(){this._hold_models_freeze||(this._all_models_freeze_count+=1)}_pop_all_models_freeze(){this._hold_models_freeze||
(this._all_models_freeze_count-=1,this._all_models_freeze_count===0&&this._recompute_all_models())}_recompute_timer=null;_cancel_recompute_all_models(){this._recompute_timer!=
null&&(clearTimeout(this._recompute_timer),this._recompute_timer=null)}_schedule_recompute_all_models(){let e=this._recompute_timeout;isNaN(e)||e<=0?this._recompute_all_models():
isFinite(e)&&(this._cancel_recompute_all_models(),this._recompute_timer=setTimeout(()=>{this._recompute_all_models()},e))}_recompute_all_models(){this._cancel_recompute_all_models();
let e=new Set;for(let r of this.all_roots)e=Uo(e,r.references());let t=new Set(this._all_models.values()),i=Go(t,e),s=Go(e,t),o=new Map;for(let r of e)o.set(r.id,
r);for(let r of i)r.detach_document();for(let r of s)r.attach_document(this),this._new_models.add(r);this._all_models=o}partially_update_all_models(e){let t=new Set;
yt._value_record_references(e,t,{recursive:!1});for(let i of t)this._all_models.has(i.id)||(i.attach_document(this),this._new_models.add(i),this._all_models.set(
i.id,i));this._schedule_recompute_all_models()}get all_roots(){let e=[...this._roots];return this._config!=null&&e.push(this._config),e}roots(){return this._roots}_add_roots(...e){
if(e=e.filter(t=>!this._roots.includes(t)),e.length==0)return!1;this._push_all_models_freeze();try{this._roots.push(...e)}finally{this._pop_all_models_freeze()}
return!0}_remove_root(e){let t=this._roots.indexOf(e);if(t<0)return!1;this._push_all_models_freeze();try{this._roots.splice(t,1)}finally{this._pop_all_models_freeze()}
return!0}_set_title(e){let t=e!=this._title;return t&&(this._title=e),t}add_root(e,{sync:t}={}){if(this._add_roots(e)){let i=new nn(this,e);i.sync=t??!0,this._trigger_on_change(
i)}}remove_root(e,{sync:t}={}){if(this._remove_root(e)){let i=new on(this,e);i.sync=t??!0,this._trigger_on_change(i)}}set_title(e,{sync:t}={}){if(this._set_title(
e)){let i=new sn(this,e);i.sync=t??!0,this._trigger_on_change(i)}}title(){return this._title}get_model_by_id(e){return this._all_models.get(e)??null}get_model_by_name(e){
let t=[];for(let i of this._all_models.values())i instanceof D&&i.name==e&&t.push(i);switch(t.length){case 0:return null;case 1:return t[0];default:throw new Error(
`Multiple models are named '${e}'`)}}on_message(e,t){let i=this._message_callbacks.get(e);i==null?this._message_callbacks.set(e,new Set([t])):i.add(t)}remove_on_message(e,t){
this._message_callbacks.get(e)?.delete(t)}_trigger_on_message(e,t){let i=this._message_callbacks.get(e);if(i!=null)for(let s of i)s(t)}on_change(e,t=!1){this._callbacks.
has(e)||this._callbacks.set(e,t)}remove_on_change(e){this._callbacks.delete(e)}_trigger_on_change(e){for(let[t,i]of this._callbacks)if(!i&&e instanceof tn)for(let s of e.
events)t(s);else t(e)}_trigger_on_event(e){let t=this._document_callbacks.get(e.event_name);if(t!=null)for(let i of t)it(i,this,e)}on_event(e,...t){let i=S(e)?e:
e.prototype.event_name,s=this._document_callbacks.get(i)??[],o=t;this._document_callbacks.set(i,[...s,...o])}to_json_string(e=!0){return JSON.stringify(this.to_json(
e))}to_json(e=!0){let t=new Xs({include_defaults:e}),i=t.encode(this.config),s=t.encode(this._roots);return{version:Pt,title:this._title,config:i,roots:s}}static from_json_string(e,t){
let i=JSON.parse(e);return n.from_json(i,t)}static _handle_version(e){e.version==null&&L.warn("'version' field is missing");let t=e.version??"0.0.0",i=rn.from(t),
s=rn.from(Pt),o=`new document using Bokeh ${t} and BokehJS ${Pt}`;Ti(i,s)?L.debug(o):L.warn(`Bokeh/BokehJS version mismatch: ${o}`)}static from_json(e,t,i=new Map){
L.debug("Creating Document from JSON"),n._handle_version(e);let s=new ys(No);e.defs!=null&&new si(s).decode(e.defs,i);let o=new n({resolver:s});o._push_all_models_freeze();
let r=h=>t?.push(h);o.on_change(r,!0);let a=new si(s,o._all_models,h=>h.attach_document(o)),l=a.decode(e.config,i);F(l instanceof _n||l==null),l!=null&&(o.config=
l);let c=a.decode(e.roots,i),_=e.callbacks!=null?a.decode(e.callbacks,i):{};o.remove_on_change(r);for(let[h,u]of N(_))o.on_event(h,...u);for(let h of c)o.add_root(
h);return e.title!=null&&o.set_title(e.title),o._pop_all_models_freeze(),o}replace_with_json(e){n.from_json(e).destructively_move(this)}create_json_patch(e){for(let o of e)
if(o.document!=this)throw new Error("Cannot create a patch using events from a different document");let t=new Map;for(let o of this._all_models.values())this._new_models.
has(o)||t.set(o,o.ref());let s={events:new Xs({references:t,binary:!0}).encode(e)};return this._new_models.clear(),s}apply_json_patch(e,t=new Map){let{_hold_models_freeze:i}=this;
this._hold_models_freeze=!0;try{this._apply_json_patch(e,t)}finally{this._hold_models_freeze=i}this._schedule_recompute_all_models()}_apply_json_patch(e,t=new Map){
let i=r=>{r.attach_document(this),this._new_models.add(r),this._all_models.set(r.id,r)},o=new si(this.resolver,this._all_models,i).decode(e.events,t);for(let r of o)
switch(r.kind){case"MessageSent":{let{msg_type:a,msg_data:l}=r;this._trigger_on_message(a,l);break}case"ModelChanged":{let{model:a,attr:l,new:c}=r;a.setv({[l]:c},
{sync:!1});break}case"ColumnDataChanged":{let{model:a,attr:l,data:c,cols:_}=r;if(_!=null){let h=se(c),u=se(a.property(l).get_value());for(let[p,d]of u)h.has(p)||
h.set(p,d)}a.setv({data:c},{sync:!1,check_eq:!1});break}case"ColumnsStreamed":{let{model:a,attr:l,data:c,rollover:_}=r,h=a.property(l);a.stream_to(h,c,_,{sync:!1});
break}case"ColumnsPatched":{let{model:a,attr:l,patches:c}=r,_=a.property(l);a.patch_to(_,c,{sync:!1});break}case"RootAdded":{this.add_root(r.model,{sync:!1});break}case"\
RootRemoved":{this.remove_root(r.model,{sync:!1});break}case"TitleChanged":{this.set_title(r.title,{sync:!1});break}default:throw new Error(`unknown patch event\
 type '${r.kind}'`)}}};Pa(Q_);var Fi=new Proxy(new xs,{get(n,e){if(S(e)){let t=n.get_by_id(e);if(t!=null)return t}return Reflect.get(n,e)},has(n,e){return S(e)&&n.get_by_id(e)!=null?!0:Reflect.
has(n,e)},ownKeys(n){return n.roots.map(e=>e.model.id)},getOwnPropertyDescriptor(n,e){if(S(e)){let t=n.get_by_id(e);if(t!=null)return{configurable:!0,enumerable:!0,
writable:!1,value:t}}return Reflect.getOwnPropertyDescriptor(n,e)}});async function Z_(n,e,t=[],i=!1){F(n.views_manager==null);let s=new xs([],Fi);n.views_manager=
s;async function o(c){let _=await s.build_view(c);if(_ instanceof ws){let h=n.all_roots.indexOf(c),u=t[h]??e;_.build(u)}return _}async function r(c){if(c.default_view!=
null){let _=await o(c);Fi.add(_)}else n.notify_idle(c)}function a(c){s.get(c)?.remove()}for(let c of n.all_roots)await r(c);let{notifications:l}=n.config;return l!=
null&&await o(l),i&&(window.document.title=n.title()),n.on_change(c=>{c instanceof nn?r(c.model):c instanceof on?a(c.model):i&&c instanceof sn&&(window.document.
title=c.title)}),s}var zl=()=>{throw new Error("left out of this BokehJS")},Ad=zl;function jd(n){let e=S(n)?document.getElementById(n):n;if(e==null)throw new Error(`Error rendering Bokeh model: could not find ${S(n)?`#${n}`:n} HTML tag`);if(!rd(
document.body,e))throw new Error(`Error rendering Bokeh model: element ${S(n)?`#${n}`:n} must be under <body>`);if(e instanceof HTMLElement&&e.tagName=="SCRIPT"){
let t=G();e.replaceWith(t),e=t}return e}function Cd(n){let{elementid:e}=n;return e!=null?jd(e):document.body}function Td(n){let e=[];if(n.root_ids!=null&&n.roots!=
null)for(let t of n.root_ids)e.push(jd(n.roots[t]));return e}async function $d(n,e){let t={},i=I_();t[i]=n.doc,e==null&&(e=n.target_id);let o={roots:{[n.root_id]:e},root_ids:[n.root_id],docid:i};await Ps();let[r]=await hy(
t,[o]);return r}async function hy(n,e,t,i){S(n)&&(n=JSON.parse(Up(n)));let s={};for(let[r,a]of N(n))s[r]=hn.from_json(a);let o=[];for(let r of e){let a=Cd(r),l=Td(r);if(r.docid!=
null)o.push(await Z_(s[r.docid],a,l,r.use_for_title));else if(r.token!=null){let c=Ad(t,i);L.debug(`embed: computed ws url: ${c}`);try{o.push(await zl(c,r.token,
a,l,r.use_for_title)),console.log("Bokeh items were rendered successfully")}catch(_){if(Be.dev)throw _;console.error("Error rendering Bokeh items:",_)}}else throw new Error(
"Error rendering Bokeh items: either 'docid' or 'token' was expected.")}return o}var li=class extends D{static __name__="Filter";constructor(e){super(e)}};var Bi=class extends li{static __name__="AllIndices";constructor(e){super(e)}compute_indices(e){let t=e.get_length()??1;return Se.all_set(t)}};var ci={line_color:[xe(ps),"black"],line_alpha:[us,1],line_width:[ve,1],line_join:[Zr,"bevel"],line_cap:[Xr,"butt"],line_dash:[U(Jr,u_(ve)),[]],line_dash_offset:[
ve,0]},_i={fill_color:[xe(ps),"gray"],fill_alpha:[us,1]},Sl={global_alpha:[us,1]},hi={hatch_color:[xe(ps),"black"],hatch_alpha:[us,1],hatch_scale:[ve,12],hatch_pattern:[
xe(U(ap,K)),null],hatch_weight:[ve,1],hatch_extra:[Vt(Ao()),{}]},un={text_color:[xe(ps),"#444444"],text_outline_color:[xe(ps),null],text_outline_width:[ve,1],text_alpha:[
us,1],text_font:[ra,"helvetica"],text_font_size:[h_,"16px"],text_font_style:[Yr,"normal"],text_align:[Ws,"left"],text_baseline:[ta,"bottom"],text_line_height:[ve,
1.2]},Ml={line_color:[$i,"black"],line_alpha:[ut,1],line_width:[ut,1],line_join:[la,"bevel"],line_cap:[ca,"butt"],line_dash:[_a,[]],line_dash_offset:[ut,0]},Al={
fill_color:[$i,"gray"],fill_alpha:[ut,1]},jl={global_alpha:[ut,1]},Cl={hatch_color:[$i,"black"],hatch_alpha:[ut,1],hatch_scale:[ut,12],hatch_pattern:[aa,null],hatch_weight:[
ut,1],hatch_extra:[Bo,{}]},Tl={text_color:[$i,"#444444"],text_outline_color:[$i,null],text_outline_width:[ut,1],text_alpha:[ut,1],text_font:[ha,"helvetica"],text_font_size:[
ua,"16px"],text_font_style:[pa,"normal"],text_align:[da,"left"],text_baseline:[fa,"bottom"],text_line_height:[ut,1.2]},He={line_color:[Ii,"black"],line_alpha:[Le,
1],line_width:[Le,1],line_join:[va,"bevel"],line_cap:[xa,"butt"],line_dash:[wa,[]],line_dash_offset:[Le,0]},qt={fill_color:[Ii,"gray"],fill_alpha:[Le,1]},$l={global_alpha:[
Le,1]},Ut={hatch_color:[Ii,"black"],hatch_alpha:[Le,1],hatch_scale:[Le,12],hatch_pattern:[en,null],hatch_weight:[Le,1],hatch_extra:[Bo,{}]},pn={text_color:[Ii,"\
#444444"],text_outline_color:[Ii,null],text_outline_width:[Le,1],text_alpha:[Le,1],text_font:[ka,"helvetica"],text_font_size:[za,"16px"],text_font_style:[Sa,"no\
rmal"],text_align:[Ma,"left"],text_baseline:[Aa,"bottom"],text_line_height:[Le,1.2]};var uy="--bk-",Ye=class{obj;prefix;static __name__="VisualProperties";_props;*[Symbol.iterator](){yield*this._props}css_prefix;constructor(e,t=""){this.obj=e,this.
prefix=t,this.css_prefix=`${uy}${t.replaceAll("_","-")}`;let i=this;this._props=[];for(let s of this.attrs){let o=e.model.properties[t+s];o.change.connect(()=>this.
update()),i[s]=o,this._props.push(o)}}update(){}_get_css_value(e){return getComputedStyle(this.obj.el).getPropertyValue(`${this.css_prefix}${e}`)}},Ve=class{obj;prefix;static __name__="\
VisualUniforms";*[Symbol.iterator](){for(let e of this.attrs)yield this.obj.model.properties[this.prefix+e]}constructor(e,t=""){this.obj=e,this.prefix=t;for(let i of this.
attrs)Object.defineProperty(this,i,{get(){return e[t+i]}})}update(){}};function K_(n){if(P(n))return n;switch(n){case"solid":return[];case"dashed":return[3,2];case"dotted":return[2,1];case"dotdash":return[2,4,6,4];case"dashdot":return[
6,4,2,4];default:return n.split(" ").map(Number).filter(wi)}}var dn=class extends Ye{static __name__="Line";get doit(){let e=this.get_line_color(),t=this.get_line_alpha(),
i=this.get_line_width();return!(e==null||t==0||i==0)}apply(e,t){let{doit:i}=this;return i&&(this.set_value(e),t!=null?e.stroke(t):e.stroke()),i}values(){return{
color:this.get_line_color(),alpha:this.get_line_alpha(),width:this.get_line_width(),join:this.get_line_join(),cap:this.get_line_cap(),dash:this.get_line_dash(),
offset:this.get_line_dash_offset()}}computed_values(){let e=this.get_line_color(),t=this.get_line_alpha();return{color:ue(e,t),width:this.get_line_width(),join:this.
get_line_join(),cap:this.get_line_cap(),dash:this.get_line_dash(),offset:this.get_line_dash_offset()}}set_value(e){let{color:t,width:i,join:s,cap:o,dash:r,offset:a}=this.
computed_values();e.strokeStyle=t,e.lineWidth=i,e.lineJoin=s,e.lineCap=o,e.setLineDash(K_(r)),e.lineDashOffset=a}get_line_color(){let e=this._get_css_value("lin\
e-color");return e!=""?e:this.line_color.get_value()}get_line_alpha(){let e=this._get_css_value("line-alpha");if(e!=""){let t=Number(e);if(isFinite(t))return t}
return this.line_alpha.get_value()}get_line_width(){let e=this._get_css_value("line-width");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.line_width.
get_value()}get_line_join(){let e=this._get_css_value("line-join");return Zr.valid(e)?e:this.line_join.get_value()}get_line_cap(){let e=this._get_css_value("lin\
e-cap");return Xr.valid(e)?e:this.line_cap.get_value()}get_line_dash(){let e=this._get_css_value("line-dash");return Jr.valid(e)?e:this.line_dash.get_value()}get_line_dash_offset(){
let e=this._get_css_value("line-dash-offset");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.line_dash_offset.get_value()}},fn=class extends Ve{static __name__="\
LineScalar";get doit(){let e=this.line_color.value,t=this.line_alpha.value,i=this.line_width.value;return!(e==0||t==0||i==0)}apply(e,t){let{doit:i}=this;return i&&
(this.set_value(e),t!=null?e.stroke(t):e.stroke()),i}values(){return{color:this.line_color.value,alpha:this.line_alpha.value,width:this.line_width.value,join:this.
line_join.value,cap:this.line_cap.value,dash:this.line_dash.value,offset:this.line_dash_offset.value}}set_value(e){let t=this.line_color.value,i=this.line_alpha.
value;e.strokeStyle=ue(t,i),e.lineWidth=this.line_width.value,e.lineJoin=this.line_join.value,e.lineCap=this.line_cap.value,e.setLineDash(K_(this.line_dash.value)),
e.lineDashOffset=this.line_dash_offset.value}},mn=class extends Ve{static __name__="LineVector";get doit(){let{line_color:e}=this;if(e.is_Scalar()&&e.value==0)return!1;
let{line_alpha:t}=this;if(t.is_Scalar()&&t.value==0)return!1;let{line_width:i}=this;return!(i.is_Scalar()&&i.value==0)}v_doit(e){return!(this.line_color.get(e)==
0||this.line_alpha.get(e)==0||this.line_width.get(e)==0)}apply(e,t,i){let s=this.v_doit(t);return s&&(this.set_vectorize(e,t),i!=null?e.stroke(i):e.stroke()),s}values(e){
return{color:this.line_color.get(e),alpha:this.line_alpha.get(e),width:this.line_width.get(e),join:this.line_join.get(e),cap:this.line_cap.get(e),dash:this.line_dash.
get(e),offset:this.line_dash_offset.get(e)}}set_vectorize(e,t){let i=this.line_color.get(t),s=this.line_alpha.get(t),o=this.line_width.get(t),r=this.line_join.get(
t),a=this.line_cap.get(t),l=this.line_dash.get(t),c=this.line_dash_offset.get(t);e.strokeStyle=ue(i,s),e.lineWidth=o,e.lineJoin=r,e.lineCap=a,e.setLineDash(K_(l)),
e.lineDashOffset=c}};dn.prototype.type="line";dn.prototype.attrs=Object.keys(ci);fn.prototype.type="line";fn.prototype.attrs=Object.keys(Ml);mn.prototype.type="\
line";mn.prototype.attrs=Object.keys(He);var gn=class extends Ye{static __name__="Fill";get doit(){let e=this.get_fill_color(),t=this.get_fill_alpha();return!(e==null||t==0)}apply(e,t,i="nonzero"){let{
doit:s}=this;if(s)if(this.set_value(e),t instanceof Path2D){let o=t;e.fill(o,i)}else e.fill(t??i);return s}values(){return{color:this.get_fill_color(),alpha:this.
get_fill_alpha()}}computed_values(){let e=this.get_fill_color(),t=this.get_fill_alpha();return{color:ue(e,t)}}set_value(e){let{color:t}=this.computed_values();e.
fillStyle=t}get_fill_color(){let e=this._get_css_value("fill-color");return e!=""?e:this.fill_color.get_value()}get_fill_alpha(){let e=this._get_css_value("fill\
-alpha");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.fill_alpha.get_value()}},yn=class extends Ve{static __name__="FillScalar";get doit(){let e=this.
fill_color.value,t=this.fill_alpha.value;return!(e==0||t==0)}apply(e,t,i="nonzero"){let{doit:s}=this;if(s)if(this.set_value(e),t instanceof Path2D){let o=t;e.fill(
o,i)}else e.fill(t??i);return s}Values;values(){return{color:this.fill_color.value,alpha:this.fill_alpha.value}}set_value(e){let t=this.fill_color.value,i=this.
fill_alpha.value;e.fillStyle=ue(t,i)}},bn=class extends Ve{static __name__="FillVector";get doit(){let{fill_color:e}=this;if(e.is_Scalar()&&e.value==0)return!1;
let{fill_alpha:t}=this;return!(t.is_Scalar()&&t.value==0)}v_doit(e){return!(this.fill_color.get(e)==0||this.fill_alpha.get(e)==0)}apply(e,t,i,s="nonzero"){let o=this.
v_doit(t);if(o)if(this.set_vectorize(e,t),i instanceof Path2D){let r=i;e.fill(r,s)}else e.fill(i??s);return o}Values;values(e){return{color:this.fill_color.get(
e),alpha:this.fill_alpha.get(e)}}set_vectorize(e,t){let i=this.fill_color.get(t),s=this.fill_alpha.get(t);e.fillStyle=ue(i,s)}};gn.prototype.type="fill";gn.prototype.
attrs=Object.keys(_i);yn.prototype.type="fill";yn.prototype.attrs=Object.keys(Al);bn.prototype.type="fill";bn.prototype.attrs=Object.keys(qt);var Ed=new Map;function eh(n,e){let t=Ed.get(n);if(t==null){let s=new WeakSet([e]);Ed.set(n,s)}else if(!t.has(e))t.add(e);else return;let{fonts:i}=document;i.check(
n)||i.load(n).then(()=>e.request_paint())}var vn=class extends Ye{static __name__="Text";get doit(){let e=this.get_text_color(),t=this.get_text_alpha();return!(e==
null||t==0)}update(){if(!this.doit)return;let e=this.font_value();eh(e,this.obj)}values(){return{color:this.get_text_color(),outline_color:this.get_text_outline_color(),
outline_width:this.get_text_outline_width(),alpha:this.get_text_alpha(),font:this.get_text_font(),font_size:this.get_text_font_size(),font_style:this.get_text_font_style(),
align:this.get_text_align(),baseline:this.get_text_baseline(),line_height:this.get_text_line_height()}}computed_values(){let e=this.get_text_color(),t=this.get_text_outline_color(),
i=this.get_text_outline_width(),s=this.get_text_alpha();return{color:ue(e,s),outline_color:ue(t,s),outline_width:i,font:this.font_value(),text_align:this.get_text_align(),
text_baseline:this.get_text_baseline(),line_height:this.get_text_line_height()}}set_value(e){let{color:t,outline_color:i,font:s,text_align:o,text_baseline:r}=this.
computed_values();e.fillStyle=t,e.strokeStyle=i,e.font=s,e.textAlign=o,e.textBaseline=r}font_value(){let e=this.get_text_font_style(),t=this.get_text_font_size(),
i=this.get_text_font();return`${e} ${t} ${i}`}get_text_color(){let e=this._get_css_value("text-color");return e!=""?e:this.text_color.get_value()}get_text_outline_color(){
let e=this._get_css_value("text-outline-color");return e!=""?e:this.text_outline_color.get_value()}get_text_outline_width(){let e=this._get_css_value("text-outl\
ine-width");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.text_outline_width.get_value()}get_text_alpha(){let e=this._get_css_value("text-alpha");
if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.text_alpha.get_value()}get_text_font(){let e=this._get_css_value("text-font");return e!=""?e:this.
text_font.get_value()}get_text_font_size(){let e=this._get_css_value("text-font-size");return e!=""?e:this.text_font_size.get_value()}get_text_font_style(){let e=this.
_get_css_value("text-font-style");return Yr.valid(e)?e:this.text_font_style.get_value()}get_text_align(){let e=this._get_css_value("text-align");return Ws.valid(
e)?e:this.text_align.get_value()}get_text_baseline(){let e=this._get_css_value("text-baseline");return ta.valid(e)?e:this.text_baseline.get_value()}get_text_line_height(){
let e=this._get_css_value("line-height");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.text_line_height.get_value()}},xn=class extends Ve{static __name__="\
TextScalar";get doit(){let e=this.text_color.value,t=this.text_alpha.value;return!(e==0||t==0)}update(){if(!this.doit)return;let e=this.font_value();eh(e,this.obj)}values(){
return{color:this.text_color.value,outline_color:this.text_outline_color.value,outline_width:this.text_outline_width.value,alpha:this.text_alpha.value,font:this.
text_font.value,font_size:this.text_font_size.value,font_style:this.text_font_style.value,align:this.text_align.value,baseline:this.text_baseline.value,line_height:this.
text_line_height.value}}set_value(e){let t=this.text_color.value,i=this.text_alpha.value,s=this.text_outline_color.value,o=this.text_outline_width.value,r=this.
font_value(),a=this.text_align.value,l=this.text_baseline.value;e.fillStyle=ue(t,i),e.strokeStyle=ue(s,i),e.lineWidth=o,e.font=r,e.textAlign=a,e.textBaseline=l}font_value(){
let e=this.text_font_style.value,t=this.text_font_size.value,i=this.text_font.value;return`${e} ${t} ${i}`}},wn=class extends Ve{static __name__="TextVector";_assert_font(e){
let t=this.font_value(e);eh(t,this.obj)}values(e){return this._assert_font(e),{color:this.text_color.get(e),outline_color:this.text_outline_color.get(e),outline_width:this.
text_outline_width.get(e),alpha:this.text_alpha.get(e),font:this.text_font.get(e),font_size:this.text_font_size.get(e),font_style:this.text_font_style.get(e),align:this.
text_align.get(e),baseline:this.text_baseline.get(e),line_height:this.text_line_height.get(e)}}get doit(){let{text_color:e}=this;if(e.is_Scalar()&&e.value==0)return!1;
let{text_alpha:t}=this;return!(t.is_Scalar()&&t.value==0)}v_doit(e){return!(this.text_color.get(e)==0||this.text_alpha.get(e)==0)}apply(e,t){let i=this.v_doit(t);
return i&&this.set_vectorize(e,t),i}set_vectorize(e,t){this._assert_font(t);let i=this.text_color.get(t),s=this.text_outline_color.get(t),o=this.text_outline_width.
get(t),r=this.text_alpha.get(t),a=this.font_value(t),l=this.text_align.get(t),c=this.text_baseline.get(t);e.fillStyle=ue(i,r),e.strokeStyle=ue(s,r),e.lineWidth=
o,e.font=a,e.textAlign=l,e.textBaseline=c}font_value(e){let t=this.text_font_style.get(e),i=this.text_font_size.get(e),s=this.text_font.get(e);return`${t} ${i} ${s}`}};
vn.prototype.type="text";vn.prototype.attrs=Object.keys(un);xn.prototype.type="text";xn.prototype.attrs=Object.keys(Tl);wn.prototype.type="text";wn.prototype.attrs=
Object.keys(pn);function El(n,e,t){n.moveTo(0,t+.5),n.lineTo(e,t+.5),n.stroke()}function Dl(n,e,t){n.moveTo(t+.5,0),n.lineTo(t+.5,e),n.stroke()}function Dd(n,e){n.moveTo(0,e),n.
lineTo(e,0),n.stroke(),n.moveTo(0,0),n.lineTo(e,e),n.stroke()}var py={" ":"blank",".":"dot",o:"ring","-":"horizontal_line","|":"vertical_line","+":"cross",'"':"\
horizontal_dash",":":"vertical_dash","@":"spiral","/":"right_diagonal_line","\\":"left_diagonal_line",x:"diagonal_cross",",":"right_diagonal_dash","`":"left_dia\
gonal_dash",v:"horizontal_wave",">":"vertical_wave","*":"criss_cross"};function Qo(n,e,t,i,s,o){return n.resize(s,s),n.prepare(),dy(n.ctx,e,t,i,s,o),n.canvas}function dy(n,e,t,i,s,o){
let r=s,a=r/2,l=a/2,c=ue(t,i);switch(n.strokeStyle=c,n.fillStyle=c,n.lineCap="square",n.lineWidth=o,py[e]??e){case"blank":break;case"dot":n.arc(a,a,a/2,0,2*Math.
PI,!0),n.fill();break;case"ring":n.arc(a,a,a/2,0,2*Math.PI,!0),n.stroke();break;case"horizontal_line":El(n,r,a);break;case"vertical_line":Dl(n,r,a);break;case"c\
ross":El(n,r,a),Dl(n,r,a);break;case"horizontal_dash":El(n,a,a);break;case"vertical_dash":Dl(n,a,a);break;case"spiral":{let _=r/30;n.moveTo(a,a);for(let h=0;h<360;h++){
let u=.1*h,p=a+_*u*Math.cos(u),d=a+_*u*Math.sin(u);n.lineTo(p,d)}n.stroke();break}case"right_diagonal_line":n.moveTo(-l+.5,r),n.lineTo(l+.5,0),n.stroke(),n.moveTo(
l+.5,r),n.lineTo(3*l+.5,0),n.stroke(),n.moveTo(3*l+.5,r),n.lineTo(5*l+.5,0),n.stroke();break;case"left_diagonal_line":n.moveTo(l+.5,r),n.lineTo(-l+.5,0),n.stroke(),
n.moveTo(3*l+.5,r),n.lineTo(l+.5,0),n.stroke(),n.moveTo(5*l+.5,r),n.lineTo(3*l+.5,0),n.stroke();break;case"diagonal_cross":Dd(n,r);break;case"right_diagonal_das\
h":n.moveTo(l+.5,3*l+.5),n.lineTo(3*l+.5,l+.5),n.stroke();break;case"left_diagonal_dash":n.moveTo(l+.5,l+.5),n.lineTo(3*l+.5,3*l+.5),n.stroke();break;case"horiz\
ontal_wave":n.moveTo(0,l),n.lineTo(a,3*l),n.lineTo(r,l),n.stroke();break;case"vertical_wave":n.moveTo(l,0),n.lineTo(3*l,a),n.lineTo(l,r),n.stroke();break;case"c\
riss_cross":Dd(n,r),El(n,r,a),Dl(n,r,a);break;default:L.warn(`unknown hatch pattern: ${e}`)}}var kn=class extends Ye{static __name__="Hatch";_hatch_image;_hatch_svg;_update_iteration=0;update(){if(this._update_iteration++,this._hatch_image=null,this._hatch_svg=
null,!this.doit)return;let e=this.get_hatch_color(),t=this.get_hatch_alpha(),i=this.get_hatch_scale(),s=this.get_hatch_pattern(),o=this.get_hatch_weight(),r=_=>{
this._hatch_image=_},a=_=>{this._hatch_svg=_},c=se(this.get_hatch_extra()).get(s);if(c!=null){let _=c.get_pattern(e,t,i,o);if(_ instanceof Promise){let{_update_iteration:h}=this;
_.then(u=>{this._update_iteration==h&&(r(u),this.obj.request_paint())})}else r(_)}else{let _=this.obj.canvas.create_layer(),h=Qo(_,s,e,t,i,o);r(h);let u=this.obj.
canvas.create_layer_svg(),p=Qo(u,s,e,t,i,o);a(p)}}get doit(){let e=this.get_hatch_color(),t=this.get_hatch_alpha(),i=this.get_hatch_pattern();return!(e==null||t==
0||i==" "||i=="blank"||i==null)}apply(e,t,i="nonzero"){let{doit:s}=this;return s&&(this.set_value(e),e.layer.undo_transform(()=>{if(t instanceof Path2D){let o=t;
e.fill(o,i)}else e.fill(t??i)})),s}set_value(e){let t=this.pattern(e);e.fillStyle=t??"transparent"}pattern(e){let t=this._hatch_image;return t==null?null:e.createPattern(
t,this.repetition())}repetition(){let e=this.get_hatch_pattern(),i=se(this.get_hatch_extra()).get(e);if(i==null)return"repeat";switch(i.repetition){case"repeat":
return"repeat";case"repeat_x":return"repeat-x";case"repeat_y":return"repeat-y";case"no_repeat":return"no-repeat"}}computed_values(){let e="";return this._hatch_svg!==
null&&this._hatch_svg instanceof SVGElement&&(e=`data:image/svg+xml;base64,${btoa(new XMLSerializer().serializeToString(this._hatch_svg))}`),{scale:this.get_hatch_scale(),
pattern:e}}get_hatch_color(){let e=this._get_css_value("hatch-color");return e!=""?e:this.hatch_color.get_value()}get_hatch_alpha(){let e=this._get_css_value("h\
atch-alpha");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.hatch_alpha.get_value()}get_hatch_scale(){let e=this._get_css_value("hatch-scale");if(e!=
""){let t=Number(e);if(isFinite(t))return t}return this.hatch_scale.get_value()}get_hatch_pattern(){let e=this._get_css_value("hatch-pattern");return e!=""?e=="\
none"?null:e:this.hatch_pattern.get_value()}get_hatch_weight(){let e=this._get_css_value("hatch-weight");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.
hatch_weight.get_value()}get_hatch_extra(){return this.hatch_extra.get_value()}},Ri=class extends Ve{static __name__="HatchScalar";_hatch_image;_static_doit=!1;_compute_static_doit(){
let e=this.hatch_color.value,t=this.hatch_alpha.value,i=this.hatch_pattern.value;return!(e==0||t==0||i==" "||i=="blank"||i==null)}_update_iteration=0;update(){this.
_update_iteration++;let e=this.hatch_color.length;if(this._hatch_image=new Me(null,e),this._static_doit=this._compute_static_doit(),!this._static_doit)return;let t=this.
hatch_color.value,i=this.hatch_alpha.value,s=this.hatch_scale.value,o=this.hatch_pattern.value,r=this.hatch_weight.value,a=_=>{this._hatch_image=new Me(_,e)},c=se(
this.hatch_extra.value).get(o);if(c!=null){let _=c.get_pattern(t,i,s,r);if(_ instanceof Promise){let{_update_iteration:h}=this;_.then(u=>{this._update_iteration==
h&&(a(u),this.obj.request_paint())})}else a(_)}else{let _=this.obj.canvas.create_layer(),h=Qo(_,o,t,i,s,r);a(h)}}get doit(){return this._static_doit}apply(e,t,i="\
nonzero"){let{doit:s}=this;return s&&(this.set_value(e),e.layer.undo_transform(()=>{if(t instanceof Path2D){let o=t;e.fill(o,i)}else e.fill(t??i)})),s}set_value(e){
e.fillStyle=this.pattern(e)??"transparent"}pattern(e){let t=this._hatch_image.value;return t==null?null:e.createPattern(t,this.repetition())}repetition(){let e=this.
hatch_pattern.value;if(e!=null){let i=se(this.hatch_extra.value).get(e);if(i!=null)switch(i.repetition){case"repeat":return"repeat";case"repeat_x":return"repeat\
-x";case"repeat_y":return"repeat-y";case"no_repeat":return"no-repeat"}}return"repeat"}},qi=class extends Ve{static __name__="HatchVector";_hatch_image;_static_doit=!1;_compute_static_doit(){
let{hatch_color:e}=this;if(e.is_Scalar()&&e.value==0)return!1;let{hatch_alpha:t}=this;if(t.is_Scalar()&&t.value==0)return!1;let{hatch_pattern:i}=this;if(i.is_Scalar()){
let s=i.value;if(s==" "||s=="blank"||s==null)return!1}return!0}_update_iteration=0;update(){this._update_iteration++;let e=this.hatch_color.length;if(this._hatch_image=
new Me(null,e),this._static_doit=this._compute_static_doit(),!this._static_doit)return;let t=(i,s,o,r,a,l)=>{let _=se(this.hatch_extra.value).get(i);if(_!=null){
let h=_.get_pattern(s,o,r,a);if(h instanceof Promise){let{_update_iteration:u}=this;h.then(p=>{this._update_iteration==u&&(l(p),this.obj.request_paint())})}else
l(h)}else{let h=this.obj.canvas.create_layer(),u=Qo(h,i,s,o,r,a);l(u)}};if(this.hatch_color.is_Scalar()&&this.hatch_alpha.is_Scalar()&&this.hatch_scale.is_Scalar()&&
this.hatch_pattern.is_Scalar()&&this.hatch_weight.is_Scalar()){let i=this.hatch_color.value,s=this.hatch_alpha.value,o=this.hatch_scale.value,r=this.hatch_pattern.
value,a=this.hatch_weight.value;t(r,i,s,o,a,l=>{this._hatch_image=new Me(l,e)})}else{let i=new Array(e);i.fill(null),this._hatch_image=new ii(i);for(let s=0;s<e;s++){
let o=this.hatch_color.get(s),r=this.hatch_alpha.get(s),a=this.hatch_scale.get(s),l=this.hatch_pattern.get(s),c=this.hatch_weight.get(s);t(l,o,r,a,c,_=>{i[s]=_})}}}get doit(){
return this._static_doit}v_doit(e){if(!this.doit||this.hatch_color.get(e)==0||this.hatch_alpha.get(e)==0)return!1;let t=this.hatch_pattern.get(e);return!(t==" "||
t=="blank"||t==null)}apply(e,t,i,s="nonzero"){let o=this.v_doit(t);return o&&(this.set_vectorize(e,t),e.layer.undo_transform(()=>{if(i instanceof Path2D){let r=i;
e.fill(r,s)}else e.fill(i??s)})),o}set_vectorize(e,t){e.fillStyle=this.pattern(e,t)??"transparent"}pattern(e,t){let i=this._hatch_image.get(t);return i==null?null:
e.createPattern(i,this.repetition(t))}repetition(e){let t=this.hatch_pattern.get(e);if(t!=null){let s=se(this.hatch_extra.value).get(t);if(s!=null)switch(s.repetition){case"\
repeat":return"repeat";case"repeat_x":return"repeat-x";case"repeat_y":return"repeat-y";case"no_repeat":return"no-repeat"}}return"repeat"}};kn.prototype.type="ha\
tch";kn.prototype.attrs=Object.keys(hi);Ri.prototype.type="hatch";Ri.prototype.attrs=Object.keys(Cl);qi.prototype.type="hatch";qi.prototype.attrs=Object.keys(Ut);var zn=class extends Ye{static __name__="Image";get doit(){return this.global_alpha.get_value()!=0}apply(e){let{doit:t}=this;return t&&this.set_value(e),t}values(){
return{global_alpha:this.global_alpha.get_value()}}set_value(e){let t=this.global_alpha.get_value();e.globalAlpha=t}},Sn=class extends Ve{static __name__="Image\
Scalar";get doit(){return this.global_alpha.value!=0}apply(e){let{doit:t}=this;return t&&this.set_value(e),t}values(){return{global_alpha:this.global_alpha.value}}set_value(e){
let t=this.global_alpha.value;e.globalAlpha=t}},Mn=class extends Ve{static __name__="ImageVector";get doit(){let{global_alpha:e}=this;return!(e.is_Scalar()&&e.value==
0)}v_doit(e){return this.global_alpha.get(e)!=0}apply(e,t){let i=this.v_doit(t);return i&&this.set_vectorize(e,t),i}values(e){return{alpha:this.global_alpha.get(
e)}}set_vectorize(e,t){let i=this.global_alpha.get(t);e.globalAlpha=i}};zn.prototype.type="image";zn.prototype.attrs=Object.keys(Sl);Sn.prototype.type="image";Sn.
prototype.attrs=Object.keys(jl);Mn.prototype.type="image";Mn.prototype.attrs=Object.keys($l);var pi=class{static __name__="Visuals";*[Symbol.iterator](){yield*this._visuals}_visuals=[];constructor(e){for(let[t,i]of e.model._mixins){let s=(()=>{switch(i){case ci:
return new dn(e,t);case Ml:return new fn(e,t);case He:return new mn(e,t);case _i:return new gn(e,t);case Al:return new yn(e,t);case qt:return new bn(e,t);case un:
return new vn(e,t);case Tl:return new xn(e,t);case pn:return new wn(e,t);case hi:return new kn(e,t);case Cl:return new Ri(e,t);case Ut:return new qi(e,t);case Sl:
return new zn(e,t);case jl:return new Sn(e,t);case $l:return new Mn(e,t);default:throw new Error("unknown visual")}})();s instanceof Ye&&s.update(),this._visuals.
push(s),Object.defineProperty(this,t+s.type,{get(){return s},configurable:!1,enumerable:!0})}}};var An=class n{offsets;data;static __name__="RaggedArray";static[Symbol.toStringTag]="RaggedArray";constructor(e,t){this.offsets=e,this.data=t}[V](e,t){return t.
arrays(this.offsets,e.offsets)&&t.arrays(this.data,e.data)}get length(){return this.offsets.length}clone(){return new n(this.offsets.slice(),this.data.slice())}static from(e,t){
let i=e.length,s=0,o=(()=>{let a=new Uint32Array(i);for(let l=0;l<i;l++){let c=e[l].length;a[l]=s,s+=c}return s<256?new Uint8Array(a):s<65536?new Uint16Array(a):
a})(),r=new t(s);for(let a=0;a<i;a++)r.set(e[a],o[a]);return new n(o,r)}*[Symbol.iterator](){let{offsets:e,length:t}=this;for(let i=0;i<t;i++)yield this.data.subarray(
e[i],e[i+1])}_check_bounds(e){F(0<=e&&e<this.length,`Out of bounds: 0 <= ${e} < ${this.length}`)}get(e){this._check_bounds(e);let{offsets:t}=this;return this.data.
subarray(t[e],t[e+1])}set(e,t){this._check_bounds(e),this.data.set(t,this.offsets[e])}};function Xo(){return{}}var fy=new Xo("GOOGLE"),my=new Xo("WGS84"),Id=Xo(my,fy),gy={compute(n,e){return isFinite(n)&&isFinite(e)?Id.forward([n,e]):[NaN,NaN]},invert(n,e){return isFinite(
n)&&isFinite(e)?Id.inverse([n,e]):[NaN,NaN]}};var{min:ih,max:BA}=Math;var Jo;(function(n){function e(i,s,o,r){let a=ih(i.length,s.length);o=o??i,r=r??s;for(let l=0;l<a;l++){let c=i[l],_=s[l],[h,u]=gy.compute(c,_);o[l]=h,r[l]=u}}n.
project_xy=e;function t(i,s,o,r){let a=ih(i.length,s.length);o=o??i,r=r??s;for(let l=0;l<a;l++)e(i[l],s[l],o[l],r[l])}n.project_xsys=t})(Jo||(Jo={}));function Pd(n,e){
let t=ih(n.length,e.length),i=Ap(n,e),s=new i(t),o=new i(t);return Jo.project_xy(n,e,s,o),[s,o]}var Zo=class{constructor(e=1/0,t=Float64Array,i=Uint32Array){let s=e!==1/0;this.ids=s?new i(e):[],this.values=s?new t(e):[],this.capacity=e,this.length=0}clear(){
this.length=0}push(e,t){if(this.length===this.capacity)throw new RangeError("Queue is at capacity.");let i=this.length++;for(;i>0;){let s=i-1>>1,o=this.values[s];
if(t>=o)break;this.ids[i]=this.ids[s],this.values[i]=o,i=s}this.ids[i]=e,this.values[i]=t}pop(){if(this.length===0)return;let e=this.ids,t=this.values,i=e[0],s=--this.
length;if(s>0){let o=e[s],r=t[s],a=0,l=s>>1;for(;a<l;){let c=(a<<1)+1,_=c+1,h=c+(+(_<s)&+(t[_]<t[c]));if(t[h]>=r)break;e[a]=e[h],t[a]=t[h],a=h}e[a]=o,t[a]=r}return i}peek(){
return this.length>0?this.ids[0]:void 0}peekValue(){return this.length>0?this.values[0]:void 0}shrink(){Array.isArray(this.ids)&&(this.ids.length=this.length),Array.
isArray(this.values)&&(this.values.length=this.length)}};var Ld=[Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array],sh=3,Ko=class n{static from(e,t=0){if(t%
8!==0)throw new Error("byteOffset must be 8-byte aligned.");if(!e||e.byteLength===void 0||"buffer"in e)throw new Error("Data must be an instance of ArrayBuffer \
or SharedArrayBuffer.");let[i,s]=new Uint8Array(e,t+0,2);if(i!==251)throw new Error("Data does not appear to be in a Flatbush format.");let o=s>>4;if(o!==sh)throw new Error(
`Got v${o} data when expected v${sh}.`);let r=Ld[s&15];if(!r)throw new Error("Unrecognized array type.");let[a]=new Uint16Array(e,t+2,1),[l]=new Uint32Array(e,t+
4,1);return new n(l,a,r,void 0,e,t)}constructor(e,t=16,i=Float64Array,s=ArrayBuffer,o,r=0){if(e===void 0)throw new Error("Missing required argument: numItems.");
if(isNaN(e)||e<=0)throw new Error(`Unexpected numItems value: ${e}.`);this.numItems=+e,this.nodeSize=Math.min(Math.max(+t,2),65535),this.byteOffset=r;let a=e,l=a;
this._levelBounds=[a*4];do a=Math.ceil(a/this.nodeSize),l+=a,this._levelBounds.push(l*4);while(a!==1);this.ArrayType=i,this.IndexArrayType=l<16384?Uint16Array:Uint32Array;
let c=Ld.indexOf(i),_=l*4*i.BYTES_PER_ELEMENT;if(c<0)throw new Error(`Unexpected typed array class: ${i}.`);let h=i,u=this.IndexArrayType;if(o)this.data=o,this.
_boxes=new h(o,r+8,l*4),this._indices=new u(o,r+8+_,l),this._pos=l*4,this.minX=this._boxes[this._pos-4],this.minY=this._boxes[this._pos-3],this.maxX=this._boxes[this.
_pos-2],this.maxY=this._boxes[this._pos-1];else{let p=this.data=new s(8+_+l*this.IndexArrayType.BYTES_PER_ELEMENT);this._boxes=new h(p,8,l*4),this._indices=new u(
p,8+_,l),this._pos=0,this.minX=1/0,this.minY=1/0,this.maxX=-1/0,this.maxY=-1/0,new Uint8Array(p,0,2).set([251,(sh<<4)+c]),new Uint16Array(p,2,1)[0]=this.nodeSize,
new Uint32Array(p,4,1)[0]=e}this._queue=new Zo}add(e,t,i=e,s=t){let o=this._pos,r=o>>2,a=this._boxes;return this._indices[r]=r,a[o]=e,a[o+1]=t,a[o+2]=i,a[o+3]=s,
this._pos=o+4,e<this.minX&&(this.minX=e),t<this.minY&&(this.minY=t),i>this.maxX&&(this.maxX=i),s>this.maxY&&(this.maxY=s),r}finish(){if(this._pos>>2!==this.numItems)
throw new Error(`Added ${this._pos>>2} items when expected ${this.numItems}.`);let e=this._boxes;if(this.numItems<=this.nodeSize){e[this._pos++]=this.minX,e[this.
_pos++]=this.minY,e[this._pos++]=this.maxX,e[this._pos++]=this.maxY;return}let{numItems:t,minX:i,minY:s,nodeSize:o,_indices:r,_levelBounds:a}=this,l=this.maxX-i||
1,c=this.maxY-s||1,_=new Int32Array(t),h=65535,u=h/l,p=h/c;for(let f=0,y=0;f<t;f++){let g=e[y++],b=e[y++],x=e[y++],v=e[y++],w=u*((g+x)/2-i)|0,k=p*((b+v)/2-s)|0;
_[f]=xy(w,k)}by(_,e,r,0,t-1,o);let d=t*4;for(let f=0,y=0;f<a.length-1;f++){let g=a[f];for(;y<g;){let b=y,x=e[y++],v=e[y++],w=e[y++],k=e[y++];for(let M=1;M<o&&y<
g;M++)x=Math.min(x,e[y++]),v=Math.min(v,e[y++]),w=Math.max(w,e[y++]),k=Math.max(k,e[y++]);r[d>>2]=b,e[d++]=x,e[d++]=v,e[d++]=w,e[d++]=k}}this._pos=d}search(e,t,i,s,o){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:r,_levelBounds:a,_indices:l,nodeSize:c}=this,_=this.
numItems*4,h=r.length-4,u=a.length-1,p=[],d=[],f=!1;for(;h!==void 0;){let y=Math.min(h+c*4,a[u]),g=h>=_;if(f)this._collectContained(h,y,u,_,d,o);else for(let b=h;b<
y;b+=4){let x=r[b];if(i<x)continue;let v=r[b+1];if(s<v)continue;let w=r[b+2];if(e>w)continue;let k=r[b+3];if(t>k)continue;let M=l[b>>2]|0;if(g){let A=+(e<=x&&t<=
v&&i>=w&&s>=k);p.push(M|A,u-1)}else(o===void 0||o(M,x,v,w,k))&&d.push(M)}u=p.pop(),h=p.pop(),h!==void 0&&(f=(h&1)===1,h&=-2)}return d}_collectContained(e,t,i,s,o,r){
let a=this._boxes,l=this._indices,c=e;for(let h=i;h>0;h--)c=l[c>>2];let _=Math.min(c+(t-e)*this.nodeSize**i,s);if(r===void 0)for(;c<_;c+=4)o.push(l[c>>2]|0);else
for(;c<_;c+=4){let h=l[c>>2]|0;r(h,a[c],a[c+1],a[c+2],a[c+3])&&o.push(h)}}collides(e,t,i,s,o){if(this._pos!==this._boxes.length)throw new Error("Data not yet in\
dexed - call index.finish().");let{_boxes:r,_levelBounds:a,_indices:l,nodeSize:c}=this,_=this.numItems*4,h=r.length-4,u=a.length-1,p=[];for(;h!==void 0;){let d=Math.
min(h+c*4,a[u]),f=h>=_;for(let y=h;y<d;y+=4){let g=r[y];if(i<g)continue;let b=r[y+1];if(s<b)continue;let x=r[y+2];if(e>x)continue;let v=r[y+3];if(t>v)continue;let w=l[y>>
2]|0;if(f)p.push(w,u-1);else if(o===void 0||o(w,g,b,x,v))return!0}u=p.pop(),h=p.pop()}return!1}neighbors(e,t,i=1/0,s=1/0,o){if(this._pos!==this._boxes.length)throw new Error(
"Data not yet indexed - call index.finish().");let{_boxes:r,_levelBounds:a,_indices:l,_queue:c,nodeSize:_}=this,h=this.numItems*4,u=_*4,p=[],d=s*s,f=i===1,y=d;for(c.
push(r.length-4<<1,0);c.length;){let g=c.ids[0];if(g&1){if(c.pop(),p.push(g>>1),p.length===i)break;continue}c.pop();let b=g>>1,x=b<h,v=Math.min(b+u,yy(b,a));for(let w=b;w<
v;w+=4){let k=r[w],M=r[w+1],A=r[w+2],I=r[w+3],B=Math.max(Math.max(k-e,e-A),0),E=Math.max(Math.max(M-t,t-I),0),R=B*B+E*E;if(R>y)continue;let H=l[w>>2]|0;x?(o===void 0||
o(H))&&(c.push(H<<1|1,R),f&&R<y&&(y=R)):c.push(H<<1,R)}}return c.clear(),p}};function yy(n,e){let t=0,i=e.length-1;for(;t<i;){let s=t+i>>1;e[s]>n?i=s:t=s+1}return e[t]}
function by(n,e,t,i,s,o){let r=[i,s];for(;r.length;){let a=r.pop()||0,l=r.pop()||0;if(a-l<=o&&Math.floor(l/o)>=Math.floor(a/o))continue;let c=n[l],_=n[l+a>>1],h=n[a],
u=c>_!=c>h?c:_<c!=_<h?_:h,p=l-1,d=a+1;for(;;){do p++;while(n[p]<u);do d--;while(n[d]>u);if(p>=d)break;vy(n,e,t,p,d)}r.push(l,d,d+1,a)}}function vy(n,e,t,i,s){let o=n[i];
n[i]=n[s],n[s]=o;let r=4*i,a=4*s,l=e[r],c=e[r+1],_=e[r+2],h=e[r+3];e[r]=e[a],e[r+1]=e[a+1],e[r+2]=e[a+2],e[r+3]=e[a+3],e[a]=l,e[a+1]=c,e[a+2]=_,e[a+3]=h;let u=t[i];
t[i]=t[s],t[s]=u}function xy(n,e){let t=n^e,i=65535^t,s=65535^(n|e),o=n&(e^65535),r=t|i>>1,a=t>>1^t,l=s^(s>>1^i&o>>1),c=o^(t&s>>1^o>>1);return t=r&r>>2^a&a>>2,i=
r&a>>2^a&(r^a)>>2,s=l^(r&l>>2^a&c>>2),o=c^(a&l>>2^(r^a)&c>>2),r=t&t>>4^i&i>>4,a=t&i>>4^i&(t^i)>>4,l=s^(t&s>>4^i&o>>4),c=o^(i&s>>4^(t^i)&o>>4),s=l^(r&l>>8^a&c>>8),
o=c^(a&l>>8^(r^a)&c>>8),s^=s>>1,o^=o>>1,t=n^e,i=o|65535^(t|s),t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,t=(t|t<<1)&1431655765,i=(i|i<<8)&16711935,
i=(i|i<<4)&252645135,i=(i|i<<2)&858993459,i=(i|i<<1)&1431655765,((i<<1|t)>>>0)-2147483648}var Il=class{static __name__="SpatialIndex";index=null;constructor(e){e>0&&(this.index=new Ko(e))}add_rect(e,t,i,s){isFinite(e+t+i+s)?this.index?.add(e,t,i,s):this.
add_empty()}add_point(e,t){isFinite(e+t)?this.index?.add(e,t,e,t):this.add_empty()}add_empty(){this.index?.add(1/0,1/0,-1/0,-1/0)}finish(){this.index?.finish()}_normalize(e){
let{x0:t,y0:i,x1:s,y1:o}=e;return t>s&&isFinite(t+s)&&([t,s]=[s,t]),i>o&&isFinite(i+o)&&([i,o]=[o,i]),{x0:t,y0:i,x1:s,y1:o}}get bbox(){if(this.index==null)return Pi();
{let{minX:e,minY:t,maxX:i,maxY:s}=this.index;return{x0:e,y0:t,x1:i,y1:s}}}indices(e){if(this.index==null)return new Se(0);let{x0:t,y0:i,x1:s,y1:o}=this._normalize(
e),r=new Se(this.index.numItems);return this.index.search(t,i,s,o,a=>(r.set_unchecked(a),!1)),r}bounds(e){if(this.index==null)return Pi();let{x0:t,y0:i,x1:s,y1:o}=this.
_normalize(e),r=Pi();return this.index.search(t,i,s,o,(a,l,c,_,h)=>(l>=t&&l<r.x0&&(r.x0=l),_<=s&&_>r.x1&&(r.x1=_),c>=i&&c<r.y0&&(r.y0=c),h<=o&&h>r.y1&&(r.y1=h),
!1)),r}};var wy=xe(U(ze(xe(ve),xe(ve)),Ci)),me=class extends D{static __name__="Range";constructor(e){super(e)}static{this.define(({Float:e,Nullable:t})=>({bounds:[wy,null,
{on_update(i,s){let[o,r]=i=="auto"||i==null?[null,null]:i;s._computed_bounds=[o??-1/0,r??1/0]}}],min_interval:[t(e),null],max_interval:[t(e),null]}))}_computed_bounds;get computed_bounds(){
return this._computed_bounds}have_updated_interactively=!1;get is_reversed(){return this.start>this.end}get is_valid(){return isFinite(this.min)&&isFinite(this.
max)}get interval(){return[this.start,this.end]}get span(){return Math.abs(this.end-this.start)}frames=new Set;get linked_plots(){return new Set(Os(this.frames,
e=>e.parent))}};var Vd=K,Od=ze(K,K),Fd=ze(K,K,K),ky=$e(Vd),zy=$e(Od),Sy=$e(Fd),My=ze(K,ve),Ay=ze(K,K,ve),jy=ze(K,K,K,ve),Cy=U(Vd,Od,Fd),Ty=U(ky,zy,Sy),$y=U(My,Ay,jy),aj=U(ve,Cy,
$y);function Bd(n,e,t=0){let i=new Map;for(let o=0;o<n.length;o++){let r=n[o];if(i.has(r))throw new Error(`duplicate factor or subfactor: ${r}`);i.set(r,{value:.5+
o*(1+e)+t})}let s=(n.length-1)*e;return{mapping:i,inner_padding:s}}function Rd(n,e,t,i=0){let s=new Map,o=new Map;for(let[c,_]of n){let h=o.get(c)??[];o.set(c,[
...h,_])}let r=i,a=0;for(let[c,_]of o){let h=_.length,u=Bd(_,t,r);a+=u.inner_padding;let p=Zt(_.map(d=>u.mapping.get(d).value));s.set(c,{value:p/h,mapping:u.mapping}),
r+=h+e+u.inner_padding}let l=(o.size-1)*e+a;return{mapping:s,tops:[...s.keys()],inner_padding:l}}function Ey(n,e,t,i,s=0){let o=new Map,r=new Map;for(let[h,u,p]of n){
let d=r.get(h)??[];r.set(h,[...d,[u,p]])}let a=s,l=0;for(let[h,u]of r){let p=u.length,d=Rd(u,t,i,a);l+=d.inner_padding;let f=Zt(u.map(([y])=>d.mapping.get(y).value));
o.set(h,{value:f/p,mapping:d.mapping}),a+=p+e+d.inner_padding}let c=[];for(let[h,u]of o)for(let p of u.mapping.keys())c.push([h,p]);let _=(r.size-1)*e+l;return{
mapping:o,tops:[...o.keys()],mids:c,inner_padding:_}}var Dy=n=>S(n),Iy=n=>P(n)&&n.length==2&&S(n[0])&&S(n[1]),Py=n=>P(n)&&n.length==3&&S(n[0])&&S(n[1])&&S(n[2]),
jn=class{static __name__="FactorMapper";levels;mids;tops;inner_padding;mapping;constructor({levels:e,mapping:t,tops:i=null,mids:s=null,inner_padding:o}){this.levels=
e,this.mapping=t,this.tops=i,this.mids=s,this.inner_padding=o}static compute_levels(e){if(St(e,Dy))return 1;if(St(e,Iy))return 2;if(St(e,Py))return 3;throw TypeError(
"factor levels are inconsistent")}static for(e){switch(this.compute_levels(e.factors)){case 1:return new nh(e);case 2:return new oh(e);case 3:return new rh(e)}}map(e){
if($(e))return e;let[t,i]=(()=>{if(S(e))return[[e],0];let s=e[e.length-1];return $(s)?[e.slice(0,-1),s]:[e,0]})();if(t.length>this.levels)throw new Error(`Attem\
pted to map ${t.length} levels of factors with an L${this.levels}FactorMap`);return this.lookup_value(t)+i}lookup_value(e){return this.lookup_entry(e)?.value??NaN}},
nh=class extends jn{static __name__="L1FactorMapper";constructor(e){let{factors:t,factor_padding:i}=e,s=Bd(t,i);super({levels:1,...s})}lookup_entry(e){let[t]=e;
return this.mapping.get(t)??null}},oh=class extends jn{static __name__="L2FactorMapper";constructor(e){let{factors:t,group_padding:i,factor_padding:s}=e,o=Rd(t,
i,s);super({levels:2,...o})}lookup_entry(e){if(e.length==1){let[t]=e;return this.mapping.get(t)??null}else{let[t,i]=e;return this.mapping.get(t)?.mapping.get(i)??
null}}},rh=class extends jn{static __name__="L3FactorMapper";constructor(e){let{factors:t,group_padding:i,subgroup_padding:s,factor_padding:o}=e,r=Ey(t,i,s,o);super(
{levels:3,...r})}lookup_entry(e){if(e.length==1){let[t]=e;return this.mapping.get(t)??null}else if(e.length==2){let[t,i]=e;return this.mapping.get(t)?.mapping.get(
i)??null}else{let[t,i,s]=e;return this.mapping.get(t)?.mapping.get(i)?.mapping.get(s)??null}}},Ct=class extends me{static __name__="FactorRange";constructor(e){
super(e)}static{this.define(({Float:e})=>({factors:[Ty,[]],factor_padding:[e,0],subgroup_padding:[e,.8],group_padding:[e,1.4],range_padding:[e,0],range_padding_units:[
ea,"percent"],start:[e,J,{readonly:!0}],end:[e,J,{readonly:!0}]}))}mapper;get min(){return this.start}get max(){return this.end}initialize(){super.initialize(),
this.configure()}connect_signals(){super.connect_signals(),this.connect(this.properties.factors.change,()=>this.reset()),this.connect(this.properties.factor_padding.
change,()=>this.reset()),this.connect(this.properties.group_padding.change,()=>this.reset()),this.connect(this.properties.subgroup_padding.change,()=>this.reset()),
this.connect(this.properties.range_padding.change,()=>this.reset()),this.connect(this.properties.range_padding_units.change,()=>this.reset())}invalidate_synthetic=new ie(
this,"invalidate_synthetic");reset(){this.configure(),this.invalidate_synthetic.emit()}synthetic(e){return this.mapper.map(e)}v_synthetic(e){return gt.from(e,t=>this.
synthetic(t))}factor(e){for(let t of this.factors){let i=this.mapper.map(t);if(e>=i-.5&&e<i+.5)return t}return null}compute_bounds(e){let t=this.factors.length+
e,i=(()=>{switch(this.range_padding_units){case"percent":return t*this.range_padding/2;case"absolute":return this.range_padding}})();return[-i,t+i]}configure(){
this.mapper=jn.for(this);let[e,t]=this.compute_bounds(this.mapper.inner_padding);if(this.bounds!="auto"&&this.bounds!=null){let[i,s]=this.computed_bounds;e=Je(e,
i,s),t=Je(t,i,s)}this.setv({start:e,end:t},{silent:!0}),this.bounds=="auto"&&(this._computed_bounds=[e,t])}};var ah=__(Ze),Ly=ji(Ze,ah),Vy=Ai({index:Ze,i:Ze,j:Ze,flat_index:Ze}),Oy=$e(Vy),ae=class n extends D{static __name__="Selection";constructor(e){super(e)}get_view(){
return this.view}static{this.define({indices:[ah,[]],line_indices:[ah,[]],multiline_indices:[Ly,new Map],image_indices:[Oy,[]]}),this.internal(({List:e,AnyRef:t,
Nullable:i})=>({selected_glyphs:[e(t()),[]],view:[i(t()),null]}))}get selected_glyph(){return this.selected_glyphs.length>0?this.selected_glyphs[0]:null}add_to_selected_glyphs(e){
this.selected_glyphs.push(e)}update(e,t=!0,i="replace"){switch(i){case"replace":{this.update_through_replacement(e);break}case"toggle":{this.update_through_toggle(
e);break}case"append":{this.update_through_union(e);break}case"intersect":{this.update_through_intersection(e);break}case"subtract":{this.update_through_subtraction(
e);break}case"xor":{this.update_through_symmetric_difference(e);break}}}invert(e){let t=new Set(this.indices),i=[];for(let s=0;s<e;s++)t.has(s)||i.push(s);this.
indices=i}clear(){this.indices=[],this.line_indices=[],this.multiline_indices=new Map,this.image_indices=[],this.view=null,this.selected_glyphs=[]}map(e){return new n(
{...this.attributes,indices:he(this.indices,e),multiline_indices:new Map(he([...this.multiline_indices.entries()],([t,i])=>[e(t),i])),image_indices:this.image_indices.
map(t=>({...t,index:e(t.index)}))})}is_empty(){return this.indices.length==0&&this.line_indices.length==0&&this.image_indices.length==0&&this.selected_glyphs.length==
0}_union_image_indices(...e){let t=new Map,i=new Map,s=[];for(let o of e)for(let r of o){let{index:a,i:l,j:c}=r,_=t.get(a),h=i.get(a);_!=null&&h!=null?(!_.has(l)||
!h.has(c))&&(s.push(r),_.add(l),h.add(c)):(s.push(r),t.set(a,new Set([l])),i.set(a,new Set([c])))}return s}update_through_replacement(e){this.indices=e.indices,
this.line_indices=e.line_indices,this.multiline_indices=e.multiline_indices,this.image_indices=e.image_indices,this.view=e.view,this.selected_glyphs=e.selected_glyphs}update_through_toggle(e){
this.indices=zo(e.indices,this.indices),this.selected_glyphs=ht(e.selected_glyphs,this.selected_glyphs),this.line_indices=ht(e.line_indices,this.line_indices),this.
image_indices=this._union_image_indices(this.image_indices,e.image_indices),this.view=e.view,this.multiline_indices=Rs(e.multiline_indices,this.multiline_indices)}update_through_union(e){
this.indices=ht(this.indices,e.indices),this.selected_glyphs=ht(e.selected_glyphs,this.selected_glyphs),this.line_indices=ht(e.line_indices,this.line_indices),this.
image_indices=this._union_image_indices(this.image_indices,e.image_indices),this.view=e.view,this.multiline_indices=Rs(e.multiline_indices,this.multiline_indices)}update_through_intersection(e){
this.indices=qr(this.indices,e.indices),this.selected_glyphs=ht(e.selected_glyphs,this.selected_glyphs),this.line_indices=ht(e.line_indices,this.line_indices),this.
image_indices=this._union_image_indices(this.image_indices,e.image_indices),this.view=e.view,this.multiline_indices=Rs(e.multiline_indices,this.multiline_indices)}update_through_subtraction(e){
this.indices=zo(this.indices,e.indices),this.selected_glyphs=ht(e.selected_glyphs,this.selected_glyphs),this.line_indices=ht(e.line_indices,this.line_indices),this.
image_indices=this._union_image_indices(this.image_indices,e.image_indices),this.view=e.view,this.multiline_indices=Rs(e.multiline_indices,this.multiline_indices)}update_through_symmetric_difference(e){
this.indices=Vu(this.indices,e.indices),this.selected_glyphs=ht(e.selected_glyphs,this.selected_glyphs),this.line_indices=ht(e.line_indices,this.line_indices),this.
image_indices=this._union_image_indices(this.image_indices,e.image_indices),this.view=e.view,this.multiline_indices=Rs(e.multiline_indices,this.multiline_indices)}};var Pl=class extends D{static __name__="Marking";constructor(e){super(e)}static{this.define(({})=>({}))}};var lh=class extends bt{static __name__="DecorationView";visuals;marking;children_views(){return[...super.children_views(),this.marking]}async lazy_initialize(){
await super.lazy_initialize(),this.marking=await be(this.model.marking,{parent:this.parent})}},Cn=class extends D{static __name__="Decoration";constructor(e){super(
e)}static{this.prototype.default_view=lh,this.define(({Enum:e,Ref:t})=>({marking:[t(Pl)],node:[e("start","middle","end")]}))}};var{abs:qd,ceil:Fy}=Math,By=Symbol("inherit"),nt=class extends ks{static __name__="GlyphView";visuals;get renderer(){return this.parent}glglyph;has_webgl(){return this.
glglyph!=null&&this._can_use_webgl}_can_use_webgl=!1;_compute_can_use_webgl(){return!0}_index=null;_data_size=null;_nohit_warned=new Set;get index(){let{_index:e}=this;
if(e!=null)return e;throw new Error(`${this}.index_data() wasn't called`)}get data_size(){let{base:e}=this;if(e!=null)return e.data_size;{let{_data_size:t}=this;
if(t!=null)return t;throw new Error(`${this}.set_data() wasn't called`)}}initialize(){super.initialize(),this.visuals=new pi(this)}decorations=new Map;children_views(){
return[...super.children_views(),...this.decorations.values()]}async lazy_initialize(){await super.lazy_initialize(),await fe(this.decorations,this.model.decorations,
{parent:this.parent});let{webgl:e}=this.canvas;if(e!=null&&this.load_glglyph!=null){let t=await this.load_glglyph();this.glglyph=new t(e.regl_wrapper,this)}}request_paint(){
this.parent.request_paint()}get canvas(){return this.renderer.parent.canvas_view}paint(e,t,i){if(this.has_webgl())this.glglyph.render(e,t,this.base??this);else{
if(this.canvas.webgl!=null&&Be.force_webgl)throw new Error(`${this} doesn't support webgl rendering`);this._paint(e,t,i)}}has_finished(){return!0}notify_finished(){
this.renderer.notify_finished()}_bounds(e){return e}bounds(e="none"){switch(e){case"none":return this._bounds(this.index.bbox);case"x":{let t=this.renderer.coordinates.
x_source;if(isNaN(t.start)||isNaN(t.end))return this._bounds(this.index.bbox);let i=R_(t.start,t.end),{x0:s,y0:o,x1:r,y1:a}=this.index.bounds(i);return isFinite(
o+a)?this._bounds({x0:s,y0:o,x1:r,y1:a}):this._bounds(this.index.bbox)}case"y":{let t=this.renderer.coordinates.y_source;if(isNaN(t.start)||isNaN(t.end))return this.
_bounds(this.index.bbox);let i=q_(t.start,t.end),{x0:s,y0:o,x1:r,y1:a}=this.index.bounds(i);return isFinite(s+r)?this._bounds({x0:s,y0:o,x1:r,y1:a}):this._bounds(
this.index.bbox)}}}log_bounds(){let{x0:e,x1:t}=this.index.bounds(Kp()),{y0:i,y1:s}=this.index.bounds(ed());return this._bounds({x0:e,y0:i,x1:t,y1:s})}get_anchor_point(e,t,[
i,s]){switch(e){case"center":case"center_center":{let[o,r]=this.scenterxy(t,i,s);return{x:o,y:r}}default:return null}}sdist(e,t,i,s="edge",o=!1){let r=t.length,
a=new gt(r),l=e.s_compute;if(s=="center")for(let c=0;c<r;c++){let _=t[c],h=i.get(c)/2,u=l(_-h),p=l(_+h);a[c]=qd(p-u)}else for(let c=0;c<r;c++){let _=t[c],h=l(_),
u=l(_+i.get(c));a[c]=qd(u-h)}return o&&os(a,c=>Fy(c)),a}draw_legend_for_index(e,t,i){}hit_test(e){let t=(()=>{switch(e.type){case"point":return this._hit_point?.(
e);case"span":return this._hit_span?.(e);case"rect":return this._hit_rect?.(e);case"poly":return this._hit_poly?.(e)}})();return t??(this._nohit_warned.has(e.type)||
(L.debug(`'${e.type}' selection not available for ${this.model.type}`),this._nohit_warned.add(e.type)),null)}_hit_rect_against_index(e){let{sx0:t,sx1:i,sy0:s,sy1:o}=e,
[r,a]=this.renderer.coordinates.x_scale.r_invert(t,i),[l,c]=this.renderer.coordinates.y_scale.r_invert(s,o),_=[...this.index.indices({x0:r,x1:a,y0:l,y1:c})];return new ae(
{indices:_})}_project_xy(e,t,i,s){let o=this._is_inherited(e),r=this._is_inherited(i);if(!o&&!r)Jo.project_xy(t,s);else if(!o||!r){let[a,l]=Pd(t,s);this._define_attr(
e,a),this._define_attr(i,l)}}_project_data(){}*_iter_visuals(){for(let e of this.visuals)for(let t of e)(t instanceof Ft||t instanceof Ae)&&(yield t)}_base=null;get base(){
return this._base}set_base(e){e!=this&&e instanceof this.constructor?this._base=e:this._base=null}_define_or_inherit_attr(e,t){let i=t();i===By?this._inherit_attr(
e):this._define_attr(e,i)}_define_attr(e,t){Object.defineProperty(this,e,{configurable:!0,enumerable:!0,value:t}),this._define_inherited(e,!1)}_inherit_attr(e){
let{base:t}=this;F(t!=null),this._inherit_from(e,t)}_inherit_from(e,t){Object.defineProperty(this,e,{configurable:!0,enumerable:!0,get(){return t[e]}}),this._define_inherited(
e,!0)}_define_inherited(e,t){Object.defineProperty(this,`inherited_${e}`,{configurable:!0,enumerable:!0,value:t})}_can_inherit_from(e,t){if(t==null)return!1;let i=t.
model.property(e.attr),s=e.get_value(),o=i.get_value();try{return Ti(s,o)}catch(r){if(r instanceof $o)return!1;throw r}}_is_inherited(e){let t=S(e)?e:e.attr;return this[`\
inherited_${t}`]}set_visuals(e,t){for(let i of this._iter_visuals()){let{base:s}=this;if(s!=null&&this._can_inherit_from(i,s))this._inherit_from(i.attr,s);else{
let o=i.uniform(e).select(t);this._define_attr(i.attr,o)}}for(let i of this.visuals)i.update();this.has_webgl()&&this.glglyph.set_visuals_changed()}_transform_array(e,t){
if(e instanceof Di&&!(this.renderer.data_source.get_value().get_length()==null)&&!St(t,ku)){let l=`expected a 2-d array for ${this.model.type}.${e.attr}`;throw L.
error(l),new Error(l)}let{x_source:i,y_source:s}=this.renderer.coordinates,o=e.dimension=="x"?i:s;if(o instanceof Ct)if(e instanceof Zs)t=o.v_synthetic(t);else if(e instanceof
Di)for(let a=0;a<t.length;a++)t[a]=o.v_synthetic(t[a]);else e instanceof Ro;let r;return e instanceof Di?r=An.from(t,Float64Array):(e instanceof Ro,r=t),r}async set_data(e,t,i){
let s=new Set(this._iter_visuals()),{base:o}=this;this._data_size=t.count;for(let r of this.model)if((r instanceof Ft||r instanceof Ae)&&!s.has(r))if(o!=null&&this.
_can_inherit_from(r,o))this._inherit_from(r.attr,o),(r instanceof qo||r instanceof gs)&&this._inherit_from(`max_${r.attr}`,o);else if(r instanceof Ei){let a=this.
_transform_array(r,t.select(r.array(e)));this._define_attr(r.attr,a)}else{let a=r.uniform(e).select(t);if(this._define_attr(r.attr,a),r instanceof qo||r instanceof
gs){let l=Pp(a);this._define_attr(`max_${r.attr}`,l)}}this.renderer.plot_view.model.use_map&&this._project_data(),this._set_data(i??null),await this._set_lazy_data(
i??null);for(let r of this.decorations.values())r.marking.set_data(e,t);this.glglyph!=null&&(this._can_use_webgl=this._compute_can_use_webgl()),this.has_webgl()&&
this.glglyph.set_data_changed(),o==null&&this.index_data()}_set_data(e){}async _set_lazy_data(e){}after_visuals(){}async after_lazy_visuals(){}get _index_size(){
return this.data_size}index_data(){let e=new Il(this._index_size);this._index_data(e),e.finish(),this._index=e}mask_data(){return this._mask_data==null?Se.all_set(
this.data_size):this._mask_data()}map_data(){let{x_scale:e,y_scale:t}=this.renderer.coordinates,{base:i}=this,s=o=>{let r=o.dimension=="x"?e:t,a=this[o.attr];return a instanceof
An?new An(a.offsets,r.v_compute(a.data)):r.v_compute(a)};for(let o of this.model)if(o instanceof Ei)if(i!=null&&this._is_inherited(o))this._inherit_from(`s${o.attr}`,
i);else{let r=s(o);this._define_attr(`s${o.attr}`,r)}this._map_data(),this.has_webgl()&&this.glglyph.set_data_mapped()}_map_data(){}get bbox(){if(this.base==null){
let{x0:e,y0:t,x1:i,y1:s}=this.index.bbox,{x_scale:o,y_scale:r}=this.renderer.coordinates,[a,l]=o.r_compute(e,i),[c,_]=r.r_compute(t,s);return T.from_rect({x0:a,
y0:c,x1:l,y1:_})}else return}},Ce=class extends D{static __name__="Glyph";constructor(e){super(e)}static{this.define(({List:e,Ref:t})=>({decorations:[e(t(Cn)),[]]}))}};function Ud(n,e,t,i){let s=!1,o=t[t.length-1],r=i[i.length-1];for(let a=0;a<t.length;a++){let l=t[a],c=i[a];r<e!=c<e&&o+(e-r)/(c-r)*(l-o)<n&&(s=!s),o=l,r=c}return s}function Ui(n,e){return(n.x-e.x)**2+(n.y-e.y)**2}function ch(n,e,t){let i=Ui(e,t);if(i==0)return Ui(n,e);let s=((n.x-e.x)*(t.x-e.x)+(n.y-e.y)*(t.y-e.y))/i;if(s<
0)return Ui(n,e);if(s>1)return Ui(n,t);let o={x:e.x+s*(t.x-e.x),y:e.y+s*(t.y-e.y)};return Ui(n,o)}function Gd(n,e,t){return Math.sqrt(ch(n,e,t))}function Nd(n,e,t,i,s,o,r,a){
let l=(a-o)*(t-n)-(r-s)*(i-e);if(l==0)return{hit:!1,x:null,y:null};{let c=e-o,_=n-s,h=(r-s)*c-(a-o)*_,u=(t-n)*c-(i-e)*_;c=h/l,_=u/l;let p=n+c*(t-n),d=e+c*(i-e);
return{hit:c>0&&c<1&&_>0&&_<1,x:p,y:d}}}function Tn(n,e,{x0:t,x1:i,y0:s,y1:o},r){e.save(),e.beginPath(),e.moveTo(t,(s+o)/2),e.lineTo(i,(s+o)/2),n.line.apply(e,r),e.restore()}function Wd(n,e,{x0:t,x1:i,y0:s,y1:o},r){let l=Math.abs(i-t)*.1,_=Math.abs(o-s)*.1,h=t+l,u=i-l,p=s+_,d=o-_;e.beginPath(),e.rect(h,p,u-h,d-p),n.fill.apply(e,r),n.
hatch?.apply(e,r),n.line?.apply(e,r)}function Hd(n,e,t,i,s,o){let{sx:r,sy:a}=e,l,c,_,h;e.type=="point"?([_,h]=n.yscale.r_invert(a-1,a+1),[l,c]=n.xscale.r_invert(r-1,r+1)):e.direction=="v"?([_,h]=n.
yscale.r_invert(a,a),[l,c]=[Math.min(t-1,s-1),Math.max(t+1,s+1)]):([l,c]=n.xscale.r_invert(r,r),[_,h]=[Math.min(i-1,o-1),Math.max(i+1,o+1)]);let{x:u,y:p}=Nd(l,_,
c,h,t,i,s,o);return[u,p]}var{abs:Yd,sqrt:Ry,min:Gj,max:Nj}=Math;function Qd(n,e,t,i,s,o,r,a){let l=r,c=a;r=t,a=i;let _=s,h=o,u=[];for(let w=0;w<=2;w++){let k,M,A;if(w==0?(M=6*n-12*r+6*_,k=-3*n+9*r-9*_+3*l,A=3*r-3*n):(M=6*e-12*
a+6*h,k=-3*e+9*a-9*h+3*c,A=3*a-3*e),Yd(k)<1e-12){if(Yd(M)<1e-12)continue;let H=-A/M;0<H&&H<1&&u.push(H);continue}let I=M**2-4*A*k,B=Ry(I);if(I<0)continue;let E=(-M+
B)/(2*k);0<E&&E<1&&u.push(E);let R=(-M-B)/(2*k);0<R&&R<1&&u.push(R)}let p=u.length,d=p,f=Array(p+2),y=Array(p+2);for(;d-- >0;){let w=u[d],k=1-w,M=k**3*n+3*k**2*
w*r+3*k*w**2*_+w**3*l,A=k**3*e+3*k**2*w*a+3*k*w**2*h+w**3*c;f[d]=M,y[d]=A}f[p]=n,y[p]=e,f[p+1]=l,y[p+1]=c;let[g,b,x,v]=Vs(f,y);return{x0:g,x1:b,y0:x,y1:v}}var _h=class extends nt{static __name__="BezierView";_project_data(){this._project_xy("x0",this.x0,"y0",this.y0),this._project_xy("x1",this.x1,"y1",this.y1)}_index_data(e){
let{data_size:t,x0:i,y0:s,x1:o,y1:r,cx0:a,cy0:l,cx1:c,cy1:_}=this;for(let h=0;h<t;h++){let u=i[h],p=s[h],d=o[h],f=r[h],y=a[h],g=l[h],b=c[h],x=_[h];if(!isFinite(
u+d+p+f+y+g+b+x))e.add_empty();else{let{x0:v,y0:w,x1:k,y1:M}=Qd(u,p,y,g,b,x,d,f);e.add_rect(v,w,k,M)}}}_paint(e,t,i){if(!this.visuals.line.doit)return;let{sx0:s,
sy0:o,sx1:r,sy1:a,scx0:l,scy0:c,scx1:_,scy1:h}={...this,...i};for(let u of t){let p=s[u],d=o[u],f=r[u],y=a[u],g=l[u],b=c[u],x=_[u],v=h[u];isFinite(p+d+f+y+g+b+x+
v)&&(e.beginPath(),e.moveTo(p,d),e.bezierCurveTo(g,b,x,v,f,y),this.visuals.line.apply(e,u))}}draw_legend_for_index(e,t,i){Tn(this.visuals,e,t,i)}scenterxy(){throw new Error(
`${this}.scenterxy() is not implemented`)}},Ll=class extends Ce{static __name__="Bezier";constructor(e){super(e)}static{this.prototype.default_view=_h,this.define(
({})=>({x0:[et,{field:"x0"}],y0:[tt,{field:"y0"}],x1:[et,{field:"x1"}],y1:[tt,{field:"y1"}],cx0:[et,{field:"cx0"}],cy0:[tt,{field:"cy0"}],cx1:[et,{field:"cx1"}],
cy1:[tt,{field:"cy1"}]})),this.mixins(He)}};var ir=class extends nt{static __name__="MultiLineView";async load_glglyph(){let{MultiLineGL:e}=await Promise.resolve().then(()=>vo(tr()));return e}_project_data(){
this._project_xy("xs",this.xs.data,"ys",this.ys.data)}_index_data(e){let{data_size:t}=this;for(let i=0;i<t;i++){let s=this.xs.get(i),o=this.ys.get(i),[r,a,l,c]=Vs(
s,o);e.add_rect(r,l,a,c)}}_paint(e,t,i){let{sxs:s,sys:o}={...this,...i};for(let r of t){let a=s.get(r),l=o.get(r),c=Math.min(a.length,l.length),_=!0;e.beginPath();
for(let h=0;h<c;h++){let u=a[h],p=l[h];isFinite(u+p)?_?(e.moveTo(u,p),_=!1):e.lineTo(u,p):_=!0}this.visuals.line.set_vectorize(e,r),e.stroke()}}_hit_point(e){let t={
x:e.sx,y:e.sy},i=9999,s=new Map;for(let o=0,r=this.sxs.length;o<r;o++){let a=Math.max(2,this.line_width.get(o)/2),l=this.sxs.get(o),c=this.sys.get(o),_=null;for(let h=0,
u=l.length-1;h<u;h++){let p={x:l[h],y:c[h]},d={x:l[h+1],y:c[h+1]},f=Gd(t,p,d);f<a&&f<i&&(i=f,_=[h])}_!=null&&s.set(o,_)}return new ae({indices:[...s.keys()],multiline_indices:s})}_hit_span(e){
let{sx:t,sy:i}=e,s,o;e.direction=="v"?(s=this.renderer.yscale.invert(i),o=this.ys):(s=this.renderer.xscale.invert(t),o=this.xs);let r=new Map;for(let a=0,l=o.length;a<
l;a++){let c=o.get(a),_=[];for(let h=0,u=c.length-1;h<u;h++)(c[h]<=s&&s<=c[h+1]||c[h+1]<=s&&s<=c[h])&&_.push(h);_.length>0&&r.set(a,_)}return new ae({indices:[...r.
keys()],multiline_indices:r})}get_interpolation_hit(e,t,i){let s=this.xs.get(e),o=this.ys.get(e),r=s[t],a=o[t],l=s[t+1],c=o[t+1];return Hd(this.renderer,i,r,a,l,
c)}draw_legend_for_index(e,t,i){Tn(this.visuals,e,t,i)}scenterxy(){throw new Error(`${this}.scenterxy() is not implemented`)}},Vl=class extends Ce{static __name__="\
MultiLine";constructor(e){super(e)}static{this.prototype.default_view=ir,this.define(({})=>({xs:[ga,{field:"xs"}],ys:[ya,{field:"ys"}]})),this.mixins(He)}};var we=jo(Ze),qy=n=>Ns({x:n,y:n}),Uy=n=>Ns({left:n,right:n,top:n,bottom:n}),Xd=U(ds,ip,Co),Jd=U(ds,sp,Co),uh=U(fs,ze(Xd,Jd)),aC=U(Ci,fs,ze(U(Xd,Ci),U(Jd,Ci))),lC=U(
uh,Ci),Ol=U(we,ze(we,we),qy(we),ze(we,we,we,we),Uy(we)),$n=U(we,ze(we,we,we,we),Ns({top_left:we,top_right:we,bottom_right:we,bottom_left:we})),cC=jo(Ze),_C=jo(Ze);var hC=U(we,ze(we,we)),Gy=j("start","center","end","auto"),Zd=K,Ny=Ns({size:Zd,align:Gy}),hh=U(Zd,Ny),uC=U(hh,$e(hh),ji(Ze,hh)),En=U(sa,hs("--"),hs("."),hs("dat\
a:image"));function Wy(n){if(n=="auto")return{x:"auto",y:"auto"};let e=(()=>{switch(n){case"top":return"top_center";case"bottom":return"bottom_center";case"left":return"ce\
nter_left";case"center":return"center_center";case"right":return"center_right";default:return n}})();if(S(e)){let[t,i]=e.split("_");return{x:i,y:t}}else{let[t,i]=e;
return{x:t,y:i}}}function Dn(n){let{x:e,y:t}=Wy(n),i=(()=>{switch(e){case"start":case"left":return 0;case"center":return .5;case"end":case"right":return 1;default:
return e}})(),s=(()=>{switch(t){case"start":case"top":return 0;case"center":return .5;case"end":case"bottom":return 1;default:return t}})();return{x:i,y:s}}function sr(n,e,t){
if(n!="auto")return Dn(n);{let i=(()=>{switch(e){case"left":return"start";case"center":return"center";case"right":return"end"}})(),s=(()=>{switch(t){case"alphab\
etic":case"ideographic":case"hanging":return"center";case"top":return"start";case"middle":return"center";case"bottom":return"end"}})();return Dn([i,s])}}function Fl(n){
if($(n))return{left:n,right:n,top:n,bottom:n};if(W(n))if("x"in n||"y"in n){let{x:e=0,y:t=0}=n;return{left:e,right:e,top:t,bottom:t}}else if("left"in n||"right"in
n||"top"in n||"bottom"in n){let{left:e=0,right:t=0,top:i=0,bottom:s=0}=n;return{left:e,right:t,top:i,bottom:s}}else wt();else if(n.length==2){let[e=0,t=0]=n;return{
left:e,right:e,top:t,bottom:t}}else{let[e=0,t=0,i=0,s=0]=n;return{left:e,right:t,top:i,bottom:s}}}function In(n){if($(n))return{top_left:n,top_right:n,bottom_right:n,
bottom_left:n};if(W(n))return{top_left:n.top_left??0,top_right:n.top_right??0,bottom_right:n.bottom_right??0,bottom_left:n.bottom_left??0};{let[e=0,t=0,i=0,s=0]=n;
return{top_left:e,top_right:t,bottom_right:i,bottom_left:s}}}function Pn(n,e){if(e.startsWith("data:image")){let t=`url("${encodeURI(e)}")`;n.style.backgroundImage=
t}else if(e.startsWith("--"))n.style.backgroundImage=`var(${e})`;else if(e.startsWith(".")){let t=e.substring(1);n.classList.add(t)}else if(sa.valid(e)){let t=`\
bk-tool-icon-${e.replace(/_/g,"-")}`;n.classList.add(t)}else L.warn(`unable to resolve icon: ${e}`)}function zs(n,e,t){let{top_left:i,top_right:s,bottom_right:o,bottom_left:r}=t;if(i!=0||s!=0||o!=0||r!=0){let{left:a,right:l,top:c,bottom:_,width:h,height:u}=e,p=Math.
min(h/(i+s),u/(s+o),h/(o+r),u/(i+r));p<1&&(i*=p,s*=p,o*=p,r*=p),n.moveTo(a+i,c),n.lineTo(l-s,c),s!=0&&n.arcTo(l,c,l,c+s,s),n.lineTo(l,_-o),o!=0&&n.arcTo(l,_,l-o,
_,o),n.lineTo(a+r,_),r!=0&&n.arcTo(a,_,a,_-r,r),n.lineTo(a,c+i),i!=0&&n.arcTo(a,c,a+i,c,i),n.closePath()}else{let{left:a,top:l,width:c,height:_}=e;n.rect(a,l,c,
_)}}var Bl=class extends nt{static __name__="LRTBView";async load_glglyph(){let{LRTBGL:e}=await Promise.resolve().then(()=>vo(tr()));return e}get_anchor_point(e,t,i){
let s=Math.min(this.sleft[t],this.sright[t]),o=Math.max(this.sright[t],this.sleft[t]),r=Math.min(this.stop[t],this.sbottom[t]),a=Math.max(this.sbottom[t],this.stop[t]);
switch(e){case"top_left":return{x:s,y:r};case"top":case"top_center":return{x:(s+o)/2,y:r};case"top_right":return{x:o,y:r};case"bottom_left":return{x:s,y:a};case"\
bottom":case"bottom_center":return{x:(s+o)/2,y:a};case"bottom_right":return{x:o,y:a};case"left":case"center_left":return{x:s,y:(r+a)/2};case"center":case"center\
_center":return{x:(s+o)/2,y:(r+a)/2};case"right":case"center_right":return{x:o,y:(r+a)/2}}}_set_data(e){super._set_data(e),this.border_radius=In(this.model.border_radius)}_index_data(e){
let{min:t,max:i}=Math,{data_size:s}=this;for(let o=0;o<s;o++){let{l:r,r:a,t:l,b:c}=this._lrtb(o);e.add_rect(t(r,a),t(l,c),i(a,r),i(l,c))}}_paint(e,t,i){let{sleft:s,
sright:o,stop:r,sbottom:a,border_radius:l}={...this,...i};for(let c of t){let _=s[c],h=r[c],u=o[c],p=a[c];if(!isFinite(_+h+u+p))continue;e.beginPath();let d=T.from_lrtb(
{left:_,right:u,top:h,bottom:p});zs(e,d,l),this.visuals.fill.apply(e,c),this.visuals.hatch.apply(e,c),this.visuals.line.apply(e,c)}}_clamp_to_viewport(){let{min:e,
max:t}=Math,{h_range:i,v_range:s}=this.renderer.plot_view.frame.bbox;this.inherited_sleft||os(this.sleft,o=>t(o,i.start)),this.inherited_sright||os(this.sright,
o=>e(o,i.end)),this.inherited_stop||os(this.stop,o=>t(o,s.start)),this.inherited_sbottom||os(this.sbottom,o=>e(o,s.end))}_hit_rect(e){return this._hit_rect_against_index(
e)}_hit_point(e){let{sx:t,sy:i}=e,s=this.renderer.xscale.invert(t),o=this.renderer.yscale.invert(i),r=[...this.index.indices({x0:s,y0:o,x1:s,y1:o})];return new ae(
{indices:r})}_hit_span(e){let{sx:t,sy:i}=e,s;if(e.direction=="v"){let o=this.renderer.yscale.invert(i),r=this.renderer.plot_view.frame.bbox.h_range,[a,l]=this.renderer.
xscale.r_invert(r.start,r.end);s=[...this.index.indices({x0:a,y0:o,x1:l,y1:o})]}else{let o=this.renderer.xscale.invert(t),r=this.renderer.plot_view.frame.bbox.v_range,
[a,l]=this.renderer.yscale.r_invert(r.start,r.end);s=[...this.index.indices({x0:o,y0:a,x1:o,y1:l})]}return new ae({indices:s})}draw_legend_for_index(e,t,i){Wd(this.
visuals,e,t,i)}},Rl=class extends Ce{static __name__="LRTB";constructor(e){super(e)}static{this.mixins([He,qt,Ut]),this.define(()=>({border_radius:[$n,0]}))}};var ph=class extends Bl{static __name__="QuadView";scenterxy(e){let t=this.sleft[e]/2+this.sright[e]/2,i=this.stop[e]/2+this.sbottom[e]/2;return[t,i]}_lrtb(e){let t=this.
left[e],i=this.right[e],s=this.top[e],o=this.bottom[e];return{l:t,r:i,t:s,b:o}}},ql=class extends Rl{static __name__="Quad";constructor(e){super(e)}static{this.
prototype.default_view=ph,this.define(({})=>({right:[et,{field:"right"}],bottom:[tt,{field:"bottom"}],left:[et,{field:"left"}],top:[tt,{field:"top"}]}))}};var Ln=class extends nt{static __name__="XYGlyphView";_project_data(){this._project_xy("x",this.x,"y",this.y)}_index_data(e){let{x:t,y:i,data_size:s}=this;for(let o=0;o<
s;o++)e.add_point(t[o],i[o])}scenterxy(e){return[this.sx[e],this.sy[e]]}},Vn=class extends Ce{static __name__="XYGlyph";constructor(e){super(e)}static{this.define(
()=>({x:[et,{field:"x"}],y:[tt,{field:"y"}]}))}};var On=class extends Ln{static __name__="MarkerView";_render_one;_paint(e,t,i){let{sx:s,sy:o,size:r,angle:a}={...this,...i};for(let l of t){let c=s[l],_=o[l],h=r.
get(l),u=a.get(l);if(!isFinite(c+_+h+u))continue;let p=h/2;e.beginPath(),e.translate(c,_),u!=0&&e.rotate(u),this._render_one(e,l,p,this.visuals),u!=0&&e.rotate(
-u),e.translate(-c,-_)}}_mask_data(){let{x_target:e,y_target:t}=this.renderer.plot_view.frame,i=e.widen(this.max_size).map(o=>this.renderer.xscale.invert(o)),s=t.
widen(this.max_size).map(o=>this.renderer.yscale.invert(o));return this.index.indices({x0:i.start,x1:i.end,y0:s.start,y1:s.end})}_hit_point(e){let{sx:t,sy:i}=e,
{max_size:s}=this,{hit_dilation:o}=this.model,r=t-s*o,a=t+s*o,[l,c]=this.renderer.xscale.r_invert(r,a),_=i-s*o,h=i+s*o,[u,p]=this.renderer.yscale.r_invert(_,h),
d=this.index.indices({x0:l,x1:c,y0:u,y1:p}),f=[];for(let y of d){let g=this.size.get(y)/2*o;Math.abs(this.sx[y]-t)<=g&&Math.abs(this.sy[y]-i)<=g&&f.push(y)}return new ae(
{indices:f})}_hit_span(e){let{sx:t,sy:i}=e,s=this.bounds(),o=this.max_size/2,[r,a,l,c]=(()=>{if(e.direction=="h"){let{y0:h,y1:u}=s,p=t-o,d=t+o,[f,y]=this.renderer.
xscale.r_invert(p,d);return[f,y,h,u]}else{let{x0:h,x1:u}=s,p=i-o,d=i+o,[f,y]=this.renderer.yscale.r_invert(p,d);return[h,u,f,y]}})(),_=[...this.index.indices({x0:r,
x1:a,y0:l,y1:c})];return new ae({indices:_})}_hit_rect(e){let{sx0:t,sx1:i,sy0:s,sy1:o}=e,[r,a]=this.renderer.xscale.r_invert(t,i),[l,c]=this.renderer.yscale.r_invert(
s,o),_=[...this.index.indices({x0:r,x1:a,y0:l,y1:c})];return new ae({indices:_})}_hit_poly(e){let{sx:t,sy:i}=e,s=(()=>{let r=this.renderer.xscale.v_invert(t),a=this.
renderer.yscale.v_invert(i),[l,c,_,h]=Vs(r,a);return this.index.indices({x0:l,x1:c,y0:_,y1:h})})(),o=[];for(let r of s)Ud(this.sx[r],this.sy[r],t,i)&&o.push(r);
return new ae({indices:o})}_get_legend_args({x0:e,x1:t,y0:i,y1:s},o){let r=o+1,a=new Array(r),l=new Array(r);a[o]=(e+t)/2,l[o]=(i+s)/2;let c=Math.min(Math.abs(t-
e),Math.abs(s-i))*.4,_=new Me(c,r),h=new Me(0,r);return{sx:a,sy:l,size:_,angle:h}}draw_legend_for_index(e,{x0:t,x1:i,y0:s,y1:o},r){let a=this._get_legend_args({
x0:t,x1:i,y0:s,y1:o},r);this._paint(e,[r],a)}},Ul=class extends Vn{static __name__="Marker";constructor(e){super(e)}static{this.mixins([He,qt,Ut]),this.define(({
Float:e})=>({size:[gs,{value:4}],angle:[Ks,0],hit_dilation:[e,1]}))}};var Fn=Math.sqrt(3),or=Math.sqrt(5),Gl=(or+1)/4,Nl=Math.sqrt((5-or)/8),Gi=(or-1)/4,di=Math.sqrt((5+or)/8);function Hy(n,e){n.moveTo(-e,0),n.lineTo(e,0)}function dh(n,e){
n.rotate(Math.PI/4),rr(n,e),n.rotate(-Math.PI/4)}function Kd(n,e){let t=e*Fn,i=t/3;n.moveTo(-t/2,-i),n.lineTo(0,0),n.lineTo(t/2,-i),n.lineTo(0,0),n.lineTo(0,e)}
function rr(n,e){n.moveTo(0,e),n.lineTo(0,-e),n.moveTo(-e,0),n.lineTo(e,0)}function Yy(n,e){n.beginPath(),n.arc(0,0,e/4,0,2*Math.PI,!1),n.closePath()}function ef(n,e){
n.moveTo(0,e),n.lineTo(e/1.5,0),n.lineTo(0,-e),n.lineTo(-e/1.5,0),n.closePath()}function Qy(n,e){let t=e/2,i=Fn*t;n.moveTo(e,0),n.lineTo(t,-i),n.lineTo(-t,-i),n.
lineTo(-e,0),n.lineTo(-t,i),n.lineTo(t,i),n.closePath()}function Xy(n,e){let t=Math.sqrt(5-2*or)*e;n.moveTo(0,-e),n.lineTo(t*Gi,-e+t*di),n.lineTo(t*(1+Gi),-e+t*
di),n.lineTo(t*(1+Gi-Gl),-e+t*(di+Nl)),n.lineTo(t*(1+2*Gi-Gl),-e+t*(2*di+Nl)),n.lineTo(0,-e+t*2*di),n.lineTo(-t*(1+2*Gi-Gl),-e+t*(2*di+Nl)),n.lineTo(-t*(1+Gi-Gl),
-e+t*(di+Nl)),n.lineTo(-t*(1+Gi),-e+t*di),n.lineTo(-t*Gi,-e+t*di),n.closePath()}function tf(n,e){let t=e*Fn,i=t/3;n.moveTo(-e,i),n.lineTo(e,i),n.lineTo(0,i-t),n.
closePath()}function Jy(n,e,t,i){rr(n,t),dh(n,t),i.line.apply(n,e)}function sf(n,e,t,i){n.arc(0,0,t,0,2*Math.PI,!1),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.
apply(n,e)}function Zy(n,e,t,i){n.arc(0,0,t,0,2*Math.PI,!1),i.fill.apply(n,e),i.hatch.apply(n,e),rr(n,t),i.line.apply(n,e)}function Ky(n,e,t,i){sf(n,e,t,i),Ss(n,
e,t,i)}function eb(n,e,t,i){n.arc(0,0,t,0,2*Math.PI,!1),i.fill.apply(n,e),i.hatch.apply(n,e),Kd(n,t),i.line.apply(n,e)}function tb(n,e,t,i){n.arc(0,0,t,0,2*Math.
PI,!1),i.fill.apply(n,e),i.hatch.apply(n,e),dh(n,t),i.line.apply(n,e)}function ib(n,e,t,i){rr(n,t),i.line.apply(n,e)}function nf(n,e,t,i){ef(n,t),i.fill.apply(n,
e),i.hatch.apply(n,e),i.line.apply(n,e)}function sb(n,e,t,i){ef(n,t),i.fill.apply(n,e),i.hatch.apply(n,e),n.moveTo(0,t),n.lineTo(0,-t),n.moveTo(-t/1.5,0),n.lineTo(
t/1.5,0),i.line.apply(n,e)}function nb(n,e,t,i){nf(n,e,t,i),Ss(n,e,t,i)}function Ss(n,e,t,i){Yy(n,t),i.line.set_vectorize(n,e),n.fillStyle=n.strokeStyle,n.fill()}
function of(n,e,t,i){Qy(n,t),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function ob(n,e,t,i){of(n,e,t,i),Ss(n,e,t,i)}function rb(n,e,t,i){n.rotate(Math.
PI),tf(n,t),n.rotate(-Math.PI),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function ab(n,e,t,i){let s=3*t/8,o=t,r=[s,s,o,o,s,s,-s,-s,-o,-o,-s,-s],a=[
o,s,s,-s,-s,-o,-o,-s,-s,s,s,o];n.beginPath();for(let l=0;l<12;l++)n.lineTo(r[l],a[l]);n.closePath(),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function rf(n,e,t,i){
let s=2*t;n.rect(-t,-t,s,s),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function lb(n,e,t,i){let s=3*t/8;n.moveTo(-t,-t),n.quadraticCurveTo(0,-s,t,-t),
n.quadraticCurveTo(s,0,t,t),n.quadraticCurveTo(0,s,-t,t),n.quadraticCurveTo(-s,0,-t,-t),n.closePath(),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function cb(n,e,t,i){
let s=2*t;n.rect(-t,-t,s,s),i.fill.apply(n,e),i.hatch.apply(n,e),rr(n,t),i.line.apply(n,e)}function _b(n,e,t,i){rf(n,e,t,i),Ss(n,e,t,i)}function hb(n,e,t,i){let s=2*
t;n.rect(-t,-t,s,s),i.fill.apply(n,e),i.hatch.apply(n,e),n.moveTo(-t,t),n.lineTo(t,-t),n.moveTo(-t,-t),n.lineTo(t,t),i.line.apply(n,e)}function af(n,e,t,i){Xy(n,
t),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function ub(n,e,t,i){af(n,e,t,i),Ss(n,e,t,i)}function lf(n,e,t,i){tf(n,t),i.fill.apply(n,e),i.hatch.apply(
n,e),i.line.apply(n,e)}function pb(n,e,t,i){lf(n,e,t,i),Ss(n,e,t,i)}function db(n,e,t,i){let s=t*Fn,o=s/3,r=3*o/8;n.moveTo(-t,o),n.quadraticCurveTo(0,r,t,o),n.quadraticCurveTo(
Fn*r/2,r/2,0,o-s),n.quadraticCurveTo(-Fn*r/2,r/2,-t,o),n.closePath(),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function fb(n,e,t,i){Hy(n,t),i.line.
apply(n,e)}function mb(n,e,t,i){dh(n,t),i.line.apply(n,e)}function gb(n,e,t,i){Kd(n,t),i.line.apply(n,e)}var cf={asterisk:Jy,circle:sf,circle_cross:Zy,circle_dot:Ky,
circle_y:eb,circle_x:tb,cross:ib,diamond:nf,diamond_dot:nb,diamond_cross:sb,dot:Ss,hex:of,hex_dot:ob,inverted_triangle:rb,plus:ab,square:rf,square_cross:cb,square_dot:_b,
square_pin:lb,square_x:hb,star:af,star_dot:ub,triangle:lf,triangle_dot:pb,triangle_pin:db,dash:fb,x:mb,y:gb};var Bn=class extends D{static __name__="Callback";constructor(e){super(e)}};var ot=class extends Bn{static __name__="CustomJS";constructor(n){super(n)}static{this.define(({Unknown:n,Str:e,Dict:t,Auto:i,Or:s,Bool:o})=>({args:[t(n),{}],code:[
e],module:[s(i,o),"auto"]}))}connect_signals(){super.connect_signals();let{args:n,code:e,module:t}=this.properties;this.on_change([n,e,t],()=>this._state=null)}async _compile_module(){
let url=URL.createObjectURL(new Blob([this.code],{type:"text/javascript"}));try{let module=await eval(`import("${url}")`);return Te(module.default)?module.default:
(L.warn("custom ES module didn't export a default function"),()=>{})}finally{URL.revokeObjectURL(url)}}async _compile_function(){let[n=[],e=[]]=Iu(N(this.args)),
t=ja(this.code),i=new Function(...n,"cb_obj","cb_data","cb_context",t);return function(...s){return i.call(this,...e,...s)}}_is_es_module(n){return n.split(`
`).some(e=>e.trimStart().startsWith("export default"))}async _compile(){let n=this.module=="auto"?this._is_es_module(this.code):this.module;return n?{func:await this.
_compile_module(),module:n}:{func:await this._compile_function(),module:n}}async compile(){this._state==null&&(this._state=await this._compile())}_state=null;async state(){
return this._state==null&&(this._state=await this._compile()),this._state}async execute(n,e={}){let{func:t,module:i}=await this.state(),s={index:Fi};return i?t(
cs(this.args),n,e,s):t.call(n,n,e,s)}execute_sync(n,e={}){if(this._state==null)throw new Error(`${this.type} needs to be compiled first`);let{func:t,module:i}=this.
_state,s={index:Fi};return i?t(cs(this.args),n,e,s):t.call(n,n,e,s)}};function _f(n){return hp.valid(n)}var fh=class extends On{static __name__="ScatterView";async load_glglyph(){let{MultiMarkerGL:e}=await Promise.resolve().then(()=>vo(tr()));
return e}_compute_can_use_webgl(){return qs(this.model.defs)||Lp(this.marker,_f)}async _update_defs(){for(let e of se(this.model.defs).values())e instanceof ot&&
await e.compile()}connect_signals(){super.connect_signals();let{defs:e}=this.model.properties;this.on_change(e,()=>this._update_defs())}async lazy_initialize(){
await super.lazy_initialize(),await this._update_defs()}_paint(e,t,i){let{sx:s,sy:o,size:r,angle:a,marker:l}={...this,...i},c=se(this.model.defs),{visuals:_}=this;
for(let h of t){let u=s[h],p=o[h],d=r.get(h),f=a.get(h),y=l.get(h);if(!isFinite(u+p+d+f)||y==null)continue;e.beginPath(),e.translate(u,p),f!=0&&e.rotate(f);let g=d/
2;if(_f(y))cf[y](e,h,g,_);else{let b=c.get(y);if(b!=null){let x=an(b,this.model,{ctx:e,i:h,r:g,visuals:_});x instanceof Path2D&&(this.visuals.fill.apply(e,h,x),
this.visuals.hatch.apply(e,h,x),this.visuals.line.apply(e,h,x))}}f!=0&&e.rotate(-f),e.translate(-u,-p)}}draw_legend_for_index(e,{x0:t,x1:i,y0:s,y1:o},r){let a=r+
1,l=this.marker.get(r),c={...this._get_legend_args({x0:t,x1:i,y0:s,y1:o},r),marker:new Me(l,a)};this._paint(e,[r],c)}},Wl=class extends Ul{static __name__="Scat\
ter";constructor(e){super(e)}static{this.prototype.default_view=fh,this.define(({KeyVal:e,Or:t,Func:i,Ref:s})=>({marker:[ba,{value:"circle"}],defs:[e(Rp,t(i(),s(
ot))),{}]}))}};var mh=class extends nt{static __name__="SegmentView";_project_data(){this._project_xy("x0",this.x0,"y0",this.y0),this._project_xy("x1",this.x1,"y1",this.y1)}_index_data(e){
let{min:t,max:i}=Math,{x0:s,x1:o,y0:r,y1:a,data_size:l}=this;for(let c=0;c<l;c++){let _=s[c],h=o[c],u=r[c],p=a[c];e.add_rect(t(_,h),t(u,p),i(_,h),i(u,p))}}_paint(e,t,i){
if(!this.visuals.line.doit)return;let{sx0:s,sy0:o,sx1:r,sy1:a}={...this,...i};for(let l of t){let c=s[l],_=o[l],h=r[l],u=a[l];isFinite(c+_+h+u)&&(this._render_decorations(
e,l,c,_,h,u),e.beginPath(),e.moveTo(c,_),e.lineTo(h,u),this.visuals.line.apply(e,l))}}_render_decorations(e,t,i,s,o,r){let{PI:a}=Math,l=Au([i,s],[o,r])+a/2;for(let c of this.
decorations.values())e.save(),c.model.node=="start"?(e.translate(i,s),e.rotate(l+a)):c.model.node=="end"&&(e.translate(o,r),e.rotate(l)),c.marking.paint(e,t),e.
restore()}_hit_point(e){let{sx:t,sy:i}=e,s={x:t,y:i},o=2,[r,a]=this.renderer.xscale.r_invert(t-o,t+o),[l,c]=this.renderer.yscale.r_invert(i-o,i+o),_=this.index.
indices({x0:r,y0:l,x1:a,y1:c}),h=[];for(let u of _){let p=Math.max(2,this.line_width.get(u)/2)**2,d={x:this.sx0[u],y:this.sy0[u]},f={x:this.sx1[u],y:this.sy1[u]};
ch(s,d,f)<p&&h.push(u)}return new ae({indices:h})}_hit_span(e){let[t,i]=this.renderer.plot_view.frame.bbox.ranges,{sx:s,sy:o}=e,r,a,l;e.direction=="v"?(l=this.renderer.
yscale.invert(o),[r,a]=[this.y0,this.y1]):(l=this.renderer.xscale.invert(s),[r,a]=[this.x0,this.x1]);let c=[],[_,h]=this.renderer.xscale.r_invert(t.start,t.end),
[u,p]=this.renderer.yscale.r_invert(i.start,i.end),d=this.index.indices({x0:_,y0:u,x1:h,y1:p});for(let f of d){(r[f]<=l&&l<=a[f]||a[f]<=l&&l<=r[f])&&c.push(f);let y=1.5+
this.line_width.get(f)/2;r[f]==a[f]&&(e.direction=="h"?Math.abs(this.sx0[f]-s)<=y&&c.push(f):Math.abs(this.sy0[f]-o)<=y&&c.push(f))}return new ae({indices:c})}scenterxy(e){
let t=this.sx0[e]/2+this.sx1[e]/2,i=this.sy0[e]/2+this.sy1[e]/2;return[t,i]}draw_legend_for_index(e,t,i){Tn(this.visuals,e,t,i)}},Hl=class extends Ce{static __name__="\
Segment";constructor(e){super(e)}static{this.prototype.default_view=mh,this.define(({})=>({x0:[et,{field:"x0"}],y0:[tt,{field:"y0"}],x1:[et,{field:"x1"}],y1:[tt,
{field:"y1"}]})),this.mixins(He)}};var{sin:yb,cos:bb}=Math,fi=class n{a;b;c;d;e;f;static __name__="AffineTransform";constructor(e=1,t=0,i=0,s=1,o=0,r=0){this.a=e,this.b=t,this.c=i,this.d=s,this.e=
o,this.f=r}toString(){let{a:e,b:t,c:i,d:s,e:o,f:r}=this;return`matrix(${e}, ${t}, ${i}, ${s}, ${o}, ${r})`}static from_DOMMatrix(e){let{a:t,b:i,c:s,d:o,e:r,f:a}=e;
return new n(t,i,s,o,r,a)}to_DOMMatrix(){let{a:e,b:t,c:i,d:s,e:o,f:r}=this;return new DOMMatrix([e,t,i,s,o,r])}clone(){let{a:e,b:t,c:i,d:s,e:o,f:r}=this;return new n(
e,t,i,s,o,r)}[V](e,t){return t.eq(this.a,e.a)&&t.eq(this.b,e.b)&&t.eq(this.c,e.c)&&t.eq(this.d,e.d)&&t.eq(this.e,e.e)&&t.eq(this.f,e.f)}reset(){this.a=1,this.b=
0,this.c=0,this.d=1,this.e=0,this.f=0}get is_identity(){let{a:e,b:t,c:i,d:s,e:o,f:r}=this;return e==1&&t==0&&i==0&&s==1&&o==0&&r==0}apply_point(e){let[t,i]=this.
apply(e.x,e.y);return{x:t,y:i}}apply_rect(e){let t=this.apply_point(e.p0),i=this.apply_point(e.p1),s=this.apply_point(e.p2),o=this.apply_point(e.p3);return{p0:t,
p1:i,p2:s,p3:o}}apply(e,t){let{a:i,b:s,c:o,d:r,e:a,f:l}=this;return[i*e+o*t+a,s*e+r*t+l]}iv_apply(e,t){let{a:i,b:s,c:o,d:r,e:a,f:l}=this,c=e.length;for(let _=0;_<
c;_++){let h=e[_],u=t[_];e[_]=i*h+o*u+a,t[_]=s*h+r*u+l}}transform(e,t,i,s,o,r){let{a,b:l,c,d:_,e:h,f:u}=this;return this.a=a*e+c*t,this.c=a*i+c*s,this.e=a*o+c*r+
h,this.b=l*e+_*t,this.d=l*i+_*s,this.f=l*o+_*r+u,this}translate(e,t){return this.transform(1,0,0,1,e,t)}scale(e,t){return this.transform(e,0,0,t,0,0)}skew(e,t){
return this.transform(1,t,e,1,0,0)}rotate(e){if(e==0)return this;let t=yb(e),i=bb(e);return this.transform(i,t,-t,i,0,0)}rotate_ccw(e){return this.rotate(-e)}rotate_around(e,t,i){
return this.translate(e,t),this.rotate(i),this.translate(-e,-t),this}translate_x(e){return this.translate(e,0)}translate_y(e){return this.translate(0,e)}flip(){
return this.scale(-1,-1)}flip_x(){return this.scale(1,-1)}flip_y(){return this.scale(-1,1)}inverse(){return n.from_DOMMatrix(this.to_DOMMatrix().inverse())}};function hf(n,e,t){
if(t==0)return n;{let i=new fi;i.rotate_around(e.x,e.y,t);let[s,o]=i.apply(n.x,n.y);return{x:s,y:o}}}var vb=(()=>{let e=(typeof OffscreenCanvas<"u"?new OffscreenCanvas(0,0):Ua({width:0,height:0})).getContext("2d");return F(e!=null,"can't obtain 2d context"),e})();
function xb(n){let e=vb;e.font=n;let t=e.measureText("M"),i=e.measureText("x"),s=e.measureText("ÅŚg|"),o=typeof s.fontBoundingBoxAscent<"u"?s.fontBoundingBoxAscent:
s.actualBoundingBoxAscent,r=typeof s.fontBoundingBoxDescent<"u"?s.fontBoundingBoxDescent:s.actualBoundingBoxDescent;return{height:o+r,ascent:o,descent:r,cap_height:t.
actualBoundingBoxAscent,x_height:i.actualBoundingBoxAscent}}var uf=new Map;function Qe(n){let e=uf.get(n);if(e==null){let t=document.fonts.check(n);e={font:xb(n)},
t&&uf.set(n,e)}return e.font}function Rn(n){let e=n.match(/^\s*(\d+(\.\d+)?)(\w+)\s*$/);if(e!=null){let[,t,,i]=e,s=Number(t);if(isFinite(s))return{value:s,unit:i}}
return null}function pf(n){let e=n.match(/^\s*(-?\d+(\.\d+)?)(\w+)\s*$/);if(e!=null){let[,t,,i]=e,s=Number(t);if(isFinite(s))return{value:s,unit:i}}return null}var qn=(()=>{let e=document.createElement("canvas").getContext("2d"),t="";return(i,s)=>(s!=t&&(t=s,e.font=s),e.measureText(i).width)})(),gh=class{static __name__="\
GraphicsBox";_position={sx:0,sy:0};angle;width;height;padding;font_size_scale=1;text_height_metric;align="left";_base_font_size=13;_x_anchor="left";_y_anchor="c\
enter";set base_font_size(e){e!=null&&(this._base_font_size=e)}get base_font_size(){return this._base_font_size}set position(e){this._position=e}get position(){
return this._position}infer_text_height(){return"ascent_descent"}bbox(){let{p0:e,p1:t,p2:i,p3:s}=this.rect(),o=Math.min(e.x,t.x,i.x,s.x),r=Math.min(e.y,t.y,i.y,
s.y),a=Math.max(e.x,t.x,i.x,s.x),l=Math.max(e.y,t.y,i.y,s.y);return new T({left:o,right:a,top:r,bottom:l})}size(){let{width:e,height:t}=this._size(),{angle:i}=this;
if(i==null||i==0)return{width:e,height:t};{let s=Math.cos(Math.abs(i)),o=Math.sin(Math.abs(i));return{width:Math.abs(e*s+t*o),height:Math.abs(e*o+t*s)}}}rect(){
let e=this._rect(),{angle:t}=this;if(t==null||t==0)return e;{let{sx:i,sy:s}=this.position,o=new fi;return o.translate(i,s),o.rotate(t),o.translate(-i,-s),o.apply_rect(
e)}}paint_rect(e){let{p0:t,p1:i,p2:s,p3:o}=this.rect();e.save(),e.strokeStyle="red",e.lineWidth=1,e.beginPath();let{round:r}=Math;e.moveTo(r(t.x),r(t.y)),e.lineTo(
r(i.x),r(i.y)),e.lineTo(r(s.x),r(s.y)),e.lineTo(r(o.x),r(o.y)),e.closePath(),e.stroke(),e.restore()}paint_bbox(e){let{x:t,y:i,width:s,height:o}=this.bbox();e.save(),
e.strokeStyle="blue",e.lineWidth=1,e.beginPath();let{round:r}=Math;e.moveTo(r(t),r(i)),e.lineTo(r(t),r(i+o)),e.lineTo(r(t+s),r(i+o)),e.lineTo(r(t+s),r(i)),e.closePath(),
e.stroke(),e.restore()}},Gt=class extends gh{static __name__="TextBox";text;color;outline_color;outline_width;font;line_height;_visual_align="left";set visuals(e){
let t=e.color,i=e.alpha,s=e.outline_color,o=e.outline_width,r=e.font_style,a=e.font_size,l=e.font,{font_size_scale:c,base_font_size:_}=this,h=Rn(a);if(h!=null){
let{value:f,unit:y}=h;f*=c,y=="em"&&_!=0&&(f*=_,y="px"),a=`${f}${y}`}let u=`${r} ${a} ${l}`;this.font=u,this.color=ue(t,i),this.outline_color=ue(s,i),this.outline_width=
o,this.line_height=e.line_height;let p=e.align;this._visual_align=p,this._x_anchor=p;let d=e.baseline;this._y_anchor=(()=>{switch(d){case"top":return"top";case"\
middle":return"center";case"bottom":return"bottom";default:return"baseline"}})()}constructor({text:e}){super(),this.text=e}infer_text_height(){return this.text.
includes(`
`)?"ascent_descent":function(t){for(let i of new Set(t))if(!("0"<=i&&i<="9"))switch(i){case",":case".":case"+":case"-":case"−":case"e":continue;default:return!1}
return!0}(this.text)?"cap":"ascent_descent"}_text_line(e){let t=this.text_height_metric??this.infer_text_height(),i=(()=>{switch(t){case"x":case"x_descent":return e.
x_height;case"cap":case"cap_descent":return e.cap_height;case"ascent":case"ascent_descent":return e.ascent}})(),s=(()=>{switch(t){case"x":case"cap":case"ascent":
return 0;case"x_descent":case"cap_descent":case"ascent_descent":return e.descent}})();return{height:i+s,ascent:i,descent:s}}get nlines(){return this.text.split(
`
`).length}_size(){let{font:e}=this,t=Qe(e),i=(this.line_height-1)*t.height,s=this.text=="",o=this.text.split(`
`),r=o.length,a=o.map(d=>qn(d,e)),c=this._text_line(t).height*r,_=this.width?.unit=="%"?this.width.value:1,h=this.height?.unit=="%"?this.height.value:1,u=zt(a)*
_,p=s?0:(c+i*(r-1))*h;return{width:u,height:p,metrics:t}}_computed_position(e,t,i){let{width:s,height:o}=e,{sx:r,sy:a,x_anchor:l=this._x_anchor,y_anchor:c=this.
_y_anchor}=this.position,_=r-(()=>{if($(l))return l*s;switch(l){case"left":return 0;case"center":return .5*s;case"right":return s}})(),h=a-(()=>{if($(c))return c*
o;switch(c){case"top":return 0;case"center":return .5*o;case"bottom":return o;case"baseline":if(i==1)switch(this.text_height_metric??this.infer_text_height()){case"\
x":case"x_descent":return t.x_height;case"cap":case"cap_descent":return t.cap_height;case"ascent":case"ascent_descent":return t.ascent}else return .5*o}})();return{
x:_,y:h}}_rect(){let{width:e,height:t,metrics:i}=this._size(),s=this.text.split(`
`).length,{x:o,y:r}=this._computed_position({width:e,height:t},i,s);return new T({x:o,y:r,width:e,height:t}).rect}paint(e){let{font:t}=this,i=Qe(t),s=(this.line_height-
1)*i.height,o=this.text.split(`
`),r=o.length,a=o.map(v=>qn(v,t)),l=this._text_line(i),c=l.height*r,_=this.width?.unit=="%"?this.width.value:1,h=this.height?.unit=="%"?this.height.value:1,u=zt(
a)*_,p=(c+s*(r-1))*h;e.save(),e.fillStyle=this.color,e.strokeStyle=this.outline_color,e.lineWidth=this.outline_width,e.font=this.font,e.textAlign="left",e.textBaseline=
"alphabetic";let{sx:d,sy:f}=this.position,{align:y}=this,{angle:g}=this;g!=null&&g!=0&&(e.translate(d,f),e.rotate(g),e.translate(-d,-f));let{x:b,y:x}=this._computed_position(
{width:u,height:p},i,r);if(y=="justify")for(let v=0;v<r;v++){let w=b,M=o[v].split(" "),A=M.length,I=M.map(E=>qn(E,t)),B=(u-Zt(I))/(A-1);for(let E=0;E<A;E++)e.fillText(
M[E],w,x),e.strokeText(M[E],w,x),w+=I[E]+B;x+=l.height+s}else for(let v=0;v<r;v++){let w=b+(()=>{switch(y=="auto"?this._visual_align:y){case"left":return 0;case"\
center":return .5*(u-a[v]);case"right":return u-a[v]}})(),k=o[v],M=x+l.ascent;e.fillText(k,w,M),e.strokeText(k,w,M),x+=l.height+s}e.restore()}};var yh=class extends Pe{static __name__="TextAnchorSpec"},bh=class extends Pe{static __name__="OutlineShapeSpec"},ar=class extends Ln{static __name__="TextView";async _build_labels(e){
return Array.from(e,t=>{if(t==null)return null;{let i=`${t}`;return new Gt({text:i})}})}async _set_lazy_data(){this.inherited_text?this._inherit_attr("labels"):
this._define_attr("labels",await this._build_labels(this.text))}after_visuals(){super.after_visuals();let e=this.data_size,{anchor:t}=this.base??this,{padding:i,
border_radius:s}=this.model,{text_align:o,text_baseline:r}=this.visuals.text;if(t.is_Scalar()&&t.value!="auto")this.anchor_=new Me(Dn(t.value),e);else if(t.is_Scalar()&&
o.is_Scalar()&&r.is_Scalar())this.anchor_=new Me(sr(t.value,o.value,r.value),e);else{let h=new Array(e);for(let u=0;u<e;u++){let p=t.get(u),d=o.get(u),f=r.get(u);
h[u]=sr(p,d,f)}this.anchor_=new ii(h)}this.padding=Fl(i),this.border_radius=In(s),this.swidth=new Float32Array(e),this.sheight=new Float32Array(e);let{left:a,right:l,
top:c,bottom:_}=this.padding;for(let[h,u]of Dt(this.labels)){if(h==null)continue;h.visuals=this.visuals.text.values(u),h.position={sx:0,sy:0,x_anchor:"left",y_anchor:"\
top"},h.align="auto";let p=h.size(),d=a+p.width+l,f=c+p.height+_;this.swidth[u]=d,this.sheight[u]=f}}_paint(e,t,i){let{sx:s,sy:o,x_offset:r,y_offset:a,angle:l,outline_shape:c}={
...this,...i},{text:_,background_fill:h,background_hatch:u,border_line:p}=this.visuals,{anchor_:d,border_radius:f,padding:y}=this,{labels:g,swidth:b,sheight:x}=this;
for(let v of t){let w=s[v]+r.get(v),k=o[v]+a.get(v),M=l.get(v),A=g[v],I=c.get(v);if(!isFinite(w+k+M)||A==null)continue;let B=b[v],E=x[v],R=d.get(v),H=R.x*B,q=R.
y*E;if(e.translate(w,k),e.rotate(M),e.translate(-H,-q),I!="none"&&(h.v_doit(v)||u.v_doit(v)||p.v_doit(v))){let X=new T({x:0,y:0,width:B,height:E}),de={fill:h,hatch:u,
line:p};this._paint_shape(e,v,I,X,de,f)}if(_.v_doit(v)){let{left:X,top:de}=y;e.translate(X,de),A.visuals=_.values(v),A.paint(e),e.translate(-X,-de)}e.translate(
H,q),e.rotate(-M),e.translate(-w,-k)}}_paint_shape(e,t,i,s,o,r){switch(e.beginPath(),i){case"none":break;case"box":case"rectangle":{zs(e,s,r);break}case"square":{
let a=(()=>{let{x:l,y:c,width:_,height:h}=s;if(_>h){let u=(_-h)/2;return new T({x:l,y:c-u,width:_,height:_})}else{let u=(h-_)/2;return new T({x:l-u,y:c,width:h,
height:h})}})();zs(e,a,r);break}case"circle":{let a=s.x_center,l=s.y_center,c=wo(s.width**2+s.height**2)/2;e.arc(a,l,c,0,2*Ls,!1);break}case"ellipse":{let a=s.x_center,
l=s.y_center,c=s.width/2,_=s.height/2,h=1.5,u=c,p=_,d=wo(u**2+u**(2/h)*p**(2-2/h)),f=wo(p**2+p**(2/h)*u**(2-2/h));e.ellipse(a,l,d,f,0,0,2*Ls);break}case"trapezo\
id":{let{left:a,right:l,top:c,bottom:_,width:h}=s,u=.2*h;e.moveTo(a,c),e.lineTo(l,c),e.lineTo(l+u,_),e.lineTo(a-u,_),e.closePath();break}case"parallelogram":{let{
left:a,right:l,top:c,bottom:_,width:h}=s,u=.2*h;e.moveTo(a,c),e.lineTo(l+u,c),e.lineTo(l,_),e.lineTo(a-u,_),e.closePath();break}case"diamond":{let{x_center:a,y_center:l,
width:c,height:_}=s;e.moveTo(a,l-_),e.lineTo(c+c/2,l),e.lineTo(a,l+_),e.lineTo(-c/2,l),e.closePath();break}case"triangle":{let a=s.width,l=s.height,c=wo(3)/2*a,
_=l+c;e.translate(a/2,-c),e.moveTo(0,0),e.lineTo(_/2,_),e.lineTo(-_/2,_),e.closePath(),e.translate(-a/2,c);break}}o.fill.apply(e,t),o.hatch.apply(e,t),o.line.apply(
e,t)}_hit_point(e){let t={x:e.sx,y:e.sy},{sx:i,sy:s,x_offset:o,y_offset:r,angle:a,labels:l}=this,{anchor_:c}=this,{swidth:_,sheight:h}=this,u=this.data_size,p=[];
for(let d=0;d<u;d++){let f=i[d]+o.get(d),y=s[d]+r.get(d),g=a.get(d),b=l[d];if(!isFinite(f+y+g)||b==null)continue;let x=_[d],v=h[d],w=c.get(d),k=w.x*x,M=w.y*v,{x:A,
y:I}=hf(t,{x:f,y},-g),B=f-k,E=y-M,R=B+x,H=E+v;B<=A&&A<=R&&E<=I&&I<=H&&p.push(d)}return new ae({indices:p})}rect_i(e){let{sx:t,sy:i,x_offset:s,y_offset:o,angle:r,
labels:a}=this,{anchor_:l}=this,{swidth:c,sheight:_}=this,h=t[e]+s.get(e),u=i[e]+o.get(e),p=r.get(e),d=a[e];if(!isFinite(h+u+p)||d==null)return{p0:{x:NaN,y:NaN},
p1:{x:NaN,y:NaN},p2:{x:NaN,y:NaN},p3:{x:NaN,y:NaN}};let f=c[e],y=_[e],g=l.get(e),b=g.x*f,x=g.y*y,v=new T({x:h-b,y:u-x,width:f,height:y}),{rect:w}=v;if(p==0)return w;
{let k=new fi;return k.rotate_around(h,u,p),k.apply_rect(w)}}scenterxy(e){let{p0:t,p1:i,p2:s,p3:o}=this.rect_i(e),r=(t.x+i.x+s.x+o.x)/4,a=(t.y+i.y+s.y+o.y)/4;return[
r,a]}},Yl=class extends Vn{static __name__="Text";constructor(e){super(e)}static{this.prototype.default_view=ar,this.mixins([pn,["border_",He],["background_",qt],
["background_",Ut]]),this.define(()=>({text:[en,{field:"text"}],angle:[Ks,0],x_offset:[Le,0],y_offset:[Le,0],anchor:[yh,{value:"auto"}],padding:[Ol,0],border_radius:[
$n,0],outline_shape:[bh,"box"]})),this.override({border_line_color:null,background_fill_color:null,background_hatch_color:null})}};var Ql=class extends ws{static __name__="DOMNodeView"},Tt=class extends D{static __name__="DOMNode";static __module__="bokeh.models.dom";constructor(e){super(e)}};var vt=class extends Ql{static __name__="DOMElementView";get bbox(){return Na(this.el).relative()}get self_target(){return this.el}child_views=new Map;children_views(){
return[...super.children_views(),...this.child_views.values()]}async lazy_initialize(){await super.lazy_initialize();let e=this.model.children.filter(t=>!S(t));
await fe(this.child_views,e,{parent:this})}remove(){je(this.child_views),super.remove()}connect_signals(){super.connect_signals();let{children:e,style:t}=this.model.
properties;this.on_change(e,async()=>{await this._update_children()}),this.on_change(t,()=>{this.el.removeAttribute("style"),bs(this.el.style,this.model.style)})}async _build_children(){
let e=this.model.children.filter(t=>!S(t));return await fe(this.child_views,e,{parent:this})}async _update_children(){let{created:e}=await this._build_children(),
t=new Set(e);for(let i of this.model.children)if(S(i)){let s=document.createTextNode(i);this.self_target.append(s)}else{let s=this.child_views.get(i);if(s==null)
continue;let o=t.has(s),r=s.rendering_target()??this.self_target;o?s.render_to(r):r.append(s.el)}this.r_after_render()}render(){Li(this.el),bs(this.el.style,this.
model.style);for(let e of this.model.children)if(S(e)){let t=document.createTextNode(e);this.el.append(t)}else{let t=this.child_views.get(e);if(t==null)continue;
let i=t.rendering_target()??this.self_target;t.render_to(i)}this.finish()}},Oe=class extends Tt{static __name__="DOMElement";constructor(e){super(e)}static{this.
define(({Str:e,List:t,Or:i,Ref:s})=>({style:[Ja,{}],children:[t(i(e,s(Tt),s(pe))),[]]}))}};var df=U(ne(Oe),ne(pe)),ff=K,vh=class extends vt{static __name__="HTMLView";_refs=new Map;get refs(){let{html:e,refs:t}=this.model;return[...P(e)?e.filter(i=>!S(
i)):[],...t]}async _update_refs(){await fe(this._refs,this.refs)}children_views(){return[...super.children_views(),...this._refs.values()]}async lazy_initialize(){
await super.lazy_initialize(),await this._update_refs()}remove(){je(this._refs),super.remove()}connect_signals(){super.connect_signals();let{refs:e,html:t}=this.
model.properties;this.on_change([e,t],async()=>{await this._update_refs(),this.render()})}render(){super.render();let e=(()=>{let{html:i}=this.model;return P(i)?
i.map(s=>S(s)?s:`<ref id="${s.id}"></ref>`).join(""):i})(),t=S(e)?this.parse_html(e):[e];this.el.append(...t),this.finish()}parse_html(e){let i=new DOMParser().
parseFromString(e,"text/html"),s=i.createNodeIterator(i,NodeFilter.SHOW_ELEMENT,r=>r.nodeName.toLowerCase()=="ref"?NodeFilter.FILTER_ACCEPT:NodeFilter.FILTER_REJECT),
o;e:for(;(o=s.nextNode())!=null;){F(o instanceof Element);let r=o.getAttribute("id");if(r!=null){for(let[l,c]of this._refs)if(l.id==r){c.render(),o.replaceWith(
c.el);continue e}o.replaceWith(ai(`<not found: id=${r}>`));continue}let a=o.getAttribute("name");if(a!=null){for(let[l,c]of this._refs)if(l.name==a){c.render(),
o.replaceWith(c.el);continue e}o.replaceWith(ai(`<not found: name=${a}>`));continue}}return[...i.body.childNodes]}},Un=class extends Oe{static __name__="HTML";constructor(e){
super(e)}static{this.prototype.default_view=vh,this.define(({Node:e,List:t,Or:i})=>({html:[i(e,ff,t(i(ff,df)))],refs:[t(df),[]]}))}};var wb=U(ne(pe),ne(Tt),ne(Un)),Ms=class extends We{static __name__="PaneView";_element_views=new Map;get elements(){return this.model.elements}get element_views(){
return this.elements.map(e=>this._element_views.get(e)).filter(e=>e!=null)}children_views(){return[...super.children_views(),...this.element_views]}async lazy_initialize(){
await super.lazy_initialize(),await this._build_elements()}async _build_elements(){return await fe(this._element_views,this.elements,{parent:this})}async _update_elements(){
let{created:e}=await this._build_elements(),t=new Set(e);for(let i of this.element_views){let s=t.has(i),o=i.rendering_target()??this.self_target;s?i.render_to(
o):o.append(i.el)}this.r_after_render()}remove(){je(this._element_views),super.remove()}connect_signals(){super.connect_signals();let{elements:e}=this.model.properties;
this.on_change(e,async()=>{await this._update_elements()})}render(){super.render();for(let e of this.element_views){let t=e.rendering_target()??this.self_target;
e.render_to(t)}}has_finished(){if(!super.has_finished())return!1;for(let e of this.element_views)if(!e.has_finished())return!1;return!0}},Gn=class extends pe{static __name__="\
Pane";constructor(e){super(e)}static{this.prototype.default_view=Ms,this.define(({List:e})=>({elements:[e(wb),[]]}))}};var{min:Xl,max:Nn}=Math,ft=class n{static __name__="Sizeable";width;height;constructor(e={}){this.width=e.width!=null?e.width:0,this.height=e.height!=null?e.height:
0}bounded_to({width:e,height:t}){return new n({width:this.width==1/0&&e!=null?e:this.width,height:this.height==1/0&&t!=null?t:this.height})}expanded_to({width:e,
height:t}){return new n({width:e!=1/0?Nn(this.width,e):this.width,height:t!=1/0?Nn(this.height,t):this.height})}expand_to({width:e,height:t}){this.width=Nn(this.
width,e),this.height=Nn(this.height,t)}narrowed_to({width:e,height:t}){return new n({width:Xl(this.width,e),height:Xl(this.height,t)})}narrow_to({width:e,height:t}){
this.width=Xl(this.width,e),this.height=Xl(this.height,t)}grow_by({left:e,right:t,top:i,bottom:s}){let o=this.width+e+t,r=this.height+i+s;return new n({width:o,
height:r})}shrink_by({left:e,right:t,top:i,bottom:s}){let o=Nn(this.width-e-t,0),r=Nn(this.height-i-s,0);return new n({width:o,height:r})}map(e,t){return new n(
{width:e(this.width),height:(t??e)(this.height)})}},Jl=j("fixed","fit","min","max");var{abs:Zl,min:kb,max:xh,round:Ni}=Math,$t=class{static __name__="Layoutable";*[Symbol.iterator](){}absolute=!1;position={left:0,top:0};_bbox=new T;_inner_bbox=new T;get bbox(){
return this._bbox}get inner_bbox(){return this._inner_bbox}_sizing=null;get sizing(){return F(this._sizing!=null),this._sizing}_dirty=!1;set dirty(e){this._dirty=
e}get dirty(){return this._dirty}get visible(){return this.sizing.visible}set visible(e){this.sizing.visible!=e&&(this.sizing.visible=e,this._dirty=!0)}set_sizing(e={}){
let t=e.width_policy??"fit",i=e.width,s=e.min_width,o=e.max_width,r=e.height_policy??"fit",a=e.height,l=e.min_height,c=e.max_height,_=e.aspect,h=e.margin??{top:0,
right:0,bottom:0,left:0},u=e.visible??!0,p=e.halign??"start",d=e.valign??"start";this._sizing={width_policy:t,min_width:s,width:i,max_width:o,height_policy:r,min_height:l,
height:a,max_height:c,aspect:_,margin:h,visible:u,halign:p,valign:d,size:{width:i,height:a}},this._init()}_init(){}_set_geometry(e,t){this._bbox=e,this._inner_bbox=
t}set_geometry(e,t){let{fixup_geometry:i}=this;i!=null&&([e,t]=i(e,t)),this._set_geometry(e,t??e);for(let s of this._handlers)s(this._bbox,this._inner_bbox)}_handlers=[];on_resize(e){
this._handlers.push(e)}is_width_expanding(){return this.sizing.width_policy=="max"}is_height_expanding(){return this.sizing.height_policy=="max"}apply_aspect(e,{
width:t,height:i}){let{aspect:s}=this.sizing;if(s!=null){let{width_policy:o,height_policy:r}=this.sizing,a=(l,c)=>{let _={max:4,fit:3,min:2,fixed:1};return _[l]>
_[c]};if(o!="fixed"&&r!="fixed")if(o==r){let l=t,c=Ni(t/s),_=Ni(i*s),h=i,u=Zl(e.width-l)+Zl(e.height-c),p=Zl(e.width-_)+Zl(e.height-h);u<=p?(t=l,i=c):(t=_,i=h)}else
a(o,r)?i=Ni(t/s):t=Ni(i*s);else o=="fixed"?i=Ni(t/s):r=="fixed"&&(t=Ni(i*s))}return{width:t,height:i}}measure(e){if(this._sizing==null&&this.set_sizing(),!this.
sizing.visible)return{width:0,height:0};let t=_=>this.sizing.width_policy=="fixed"&&this.sizing.width!=null?this.sizing.width:_,i=_=>this.sizing.height_policy==
"fixed"&&this.sizing.height!=null?this.sizing.height:_,s=new ft(e).shrink_by(this.sizing.margin).map(t,i),o=this._measure(s),r=this.clip_size(o,s),a=t(r.width),
l=i(r.height),c=this.apply_aspect(s,{width:a,height:l});return{...o,...c}}_compute(e){let t=this.measure({width:e.width!=null&&this.is_width_expanding()?e.width:
1/0,height:e.height!=null&&this.is_height_expanding()?e.height:1/0}),{width:i,height:s}=t,{left:o,top:r}=this.position,a=new T({left:o,top:r,width:i,height:s}),
l;if(t.inner!=null){let{left:c,top:_,right:h,bottom:u}=t.inner;l=new T({left:c,top:_,right:i-h,bottom:s-u})}return{outer:a,inner:l}}compute(e={}){let{outer:t,inner:i}=this.
_compute(e);this.set_geometry(t,i)}get xview(){return this.bbox.xview}get yview(){return this.bbox.yview}clip_size(e,t){function i(s,o,r,a){return r==null?r=0:$(
r)||(r=Ni(r.percent*o)),a==null?a=1/0:$(a)||(a=Ni(a.percent*o)),xh(r,kb(s,a))}return{width:i(e.width,t.width,this.sizing.min_width,this.sizing.max_width),height:i(
e.height,t.height,this.sizing.min_height,this.sizing.max_height)}}has_size_changed(){let{_dirty:e}=this;return this._dirty=!1,e}},Wn=class extends $t{static __name__="\
ContentLayoutable";_measure(e){let t=this._content_size(),i=e.bounded_to(this.sizing.size).bounded_to(t),s=(()=>{switch(this.sizing.width_policy){case"fixed":return this.
sizing.width!=null?this.sizing.width:t.width;case"min":return t.width;case"fit":return i.width;case"max":return xh(t.width,i.width)}})(),o=(()=>{switch(this.sizing.
height_policy){case"fixed":return this.sizing.height!=null?this.sizing.height:t.height;case"min":return t.height;case"fit":return i.height;case"max":return xh(t.
height,i.height)}})();return{width:s,height:o}}},lr=class extends Wn{el;static __name__="ElementLayout";constructor(e){super(),this.el=e}_content_size(){let{width:e,
height:t}=this.el.getBoundingClientRect();return new ft({width:e,height:t})}};var{max:gf,round:mf}=Math,Kl=class extends $t{static __name__="Stack";*[Symbol.iterator](){yield*this.children}children=[]},Wi=class extends Kl{static __name__="\
HStack";_measure(e){let t=0,i=0;for(let s of this.children){let o=s.measure({width:0,height:0});t+=o.width,i=gf(i,o.height)}return{width:t,height:i}}_set_geometry(e,t){
if(super._set_geometry(e,t),e.is_empty)for(let i of this.children)i.set_geometry(new T);else{let i=this.absolute?e.top:0,s=this.absolute?e.left:0,{height:o}=e;for(let r of this.
children){let{width:a}=r.measure({width:0,height:0});r.set_geometry(new T({left:s,width:a,top:i,height:o})),s+=a}}}},Hi=class extends Kl{static __name__="VStack";_measure(e){
let t=0,i=0;for(let s of this.children){let o=s.measure({width:0,height:0});t=gf(t,o.width),i+=o.height}return{width:t,height:i}}_set_geometry(e,t){if(super._set_geometry(
e,t),e.is_empty)for(let i of this.children)i.set_geometry(new T);else{let i=this.absolute?e.left:0,s=this.absolute?e.top:0,{width:o}=e;for(let r of this.children){
let a=r.measure({width:0,height:0}),{height:l}=a;r.set_geometry(new T({top:s,height:l,left:i,width:o})),s+=l}}}},ec=class extends $t{static __name__="NodeLayout";*[Symbol.
iterator](){yield*this.children}children=[];_measure(e){let{width_policy:t,height_policy:i}=this.sizing,{min:s,max:o}=Math,r=0,a=0;for(let _ of this.children){let{
width:h,height:u}=_.measure(e);r=o(r,h),a=o(a,u)}let l=(()=>{let{width:_}=this.sizing;if(e.width==1/0)return t=="fixed"?_??r:r;switch(t){case"fixed":return _??r;case"\
min":return r;case"fit":return _!=null?s(e.width,_):e.width;case"max":return _!=null?o(e.width,_):e.width}})(),c=(()=>{let{height:_}=this.sizing;if(e.height==1/0)
return i=="fixed"?_??a:a;switch(i){case"fixed":return _??a;case"min":return a;case"fit":return _!=null?s(e.height,_):e.height;case"max":return _!=null?o(e.height,
_):e.height}})();return{width:l,height:c}}_set_geometry(e,t){if(super._set_geometry(e,t),e.is_empty)for(let i of this.children)i.set_geometry(new T);else{let i=this.
absolute?e:e.relative(),{left:s,right:o,top:r,bottom:a}=i,l=mf(i.vcenter),c=mf(i.hcenter);for(let _ of this.children){let{margin:h,halign:u="start",valign:p="st\
art"}=_.sizing,{width:d,height:f,inner:y}=_.measure(e),g=(()=>{switch(`${p}_${u}`){case"start_start":return new T({left:s+h.left,top:r+h.top,width:d,height:f});case"\
start_center":return new T({hcenter:c,top:r+h.top,width:d,height:f});case"start_end":return new T({right:o-h.right,top:r+h.top,width:d,height:f});case"center_st\
art":return new T({left:s+h.left,vcenter:l,width:d,height:f});case"center_center":return new T({hcenter:c,vcenter:l,width:d,height:f});case"center_end":return new T(
{right:o-h.right,vcenter:l,width:d,height:f});case"end_start":return new T({left:s+h.left,bottom:a-h.bottom,width:d,height:f});case"end_center":return new T({hcenter:c,
bottom:a-h.bottom,width:d,height:f});case"end_end":return new T({right:o-h.right,bottom:a-h.bottom,width:d,height:f})}})(),b=y==null?g:new T({left:g.left+y.left,
top:g.top+y.top,right:g.right-y.right,bottom:g.bottom-y.bottom});_.set_geometry(g,b)}}}};var{max:Nt,round:Yi}=Math,Hn=class{def;static __name__="DefaultMap";_map=new Map;constructor(e){this.def=e}get(e){let t=this._map.get(e);return t===void 0&&(t=this.
def(),this._map.set(e,t)),t}apply(e,t){let i=this.get(e);this._map.set(e,t(i))}},tc=class n{static __name__="Container";_items=[];get size(){return this._items.
length}_nrows=0;_ncols=0;get nrows(){return this._nrows}get ncols(){return this._ncols}add(e,t){let{r1:i,c1:s}=e;this._nrows=Nt(this._nrows,i+1),this._ncols=Nt(
this._ncols,s+1),this._items.push({span:e,data:t})}at(e,t){return this._items.filter(({span:s})=>s.r0<=e&&e<=s.r1&&s.c0<=t&&t<=s.c1).map(({data:s})=>s)}row(e){return this.
_items.filter(({span:i})=>i.r0<=e&&e<=i.r1).map(({data:i})=>i)}col(e){return this._items.filter(({span:i})=>i.c0<=e&&e<=i.c1).map(({data:i})=>i)}*[Symbol.iterator](){
yield*this._items}foreach(e){for(let{span:t,data:i}of this._items)e(t,i)}map(e){let t=new n;for(let{span:i,data:s}of this._items)t.add(i,e(i,s));return t}},cr=class extends $t{items;static __name__="\
Grid";*[Symbol.iterator](){for(let{layout:e}of this.items)yield e}rows="auto";cols="auto";spacing=0;_state;constructor(e=[]){super(),this.items=e}is_width_expanding(){
if(super.is_width_expanding())return!0;if(this.sizing.width_policy=="fixed")return!1;let{cols:e}=this._state;return rs(e,t=>t.policy=="max")}is_height_expanding(){
if(super.is_height_expanding())return!0;if(this.sizing.height_policy=="fixed")return!1;let{rows:e}=this._state;return rs(e,t=>t.policy=="max")}_init(){super._init();
let e=new tc;for(let{layout:l,row:c,col:_,row_span:h=1,col_span:u=1}of this.items)if(l.sizing.visible){let p=c,d=_,f=c+h-1,y=_+u-1;e.add({r0:p,c0:d,r1:f,c1:y},l)}
let{nrows:t,ncols:i}=e,s=new Array(t);for(let l=0;l<t;l++){let c=(()=>{let h=W(this.rows)?this.rows[l]??this.rows["*"]:this.rows;return h==null?{policy:"auto"}:
$(h)?{policy:"fixed",height:h}:S(h)?{policy:h}:h})(),_=c.align??"auto";c.policy=="fixed"?s[l]={policy:"fixed",height:c.height,align:_}:c.policy=="min"?s[l]={policy:"\
min",align:_}:c.policy=="fit"||c.policy=="max"?s[l]={policy:c.policy,flex:c.flex??1,align:_}:rs(e.row(l),h=>h.is_height_expanding())?s[l]={policy:"max",flex:1,align:_}:
s[l]={policy:"min",align:_}}let o=new Array(i);for(let l=0;l<i;l++){let c=(()=>{let h=W(this.cols)?this.cols[l]??this.cols["*"]:this.cols;return h==null?{policy:"\
auto"}:$(h)?{policy:"fixed",width:h}:S(h)?{policy:h}:h})(),_=c.align??"auto";c.policy=="fixed"?o[l]={policy:"fixed",width:c.width,align:_}:c.policy=="min"?o[l]=
{policy:"min",align:_}:c.policy=="fit"||c.policy=="max"?o[l]={policy:c.policy,flex:c.flex??1,align:_}:rs(e.col(l),h=>h.is_width_expanding())?o[l]={policy:"max",
flex:1,align:_}:o[l]={policy:"min",align:_}}let[r,a]=$(this.spacing)?[this.spacing,this.spacing]:this.spacing;this._state={items:e,nrows:t,ncols:i,rows:s,cols:o,
rspacing:r,cspacing:a}}_measure_totals(e,t){let{nrows:i,ncols:s,rspacing:o,cspacing:r}=this._state;return{height:Zt(e)+(i-1)*o,width:Zt(t)+(s-1)*r}}_measure_cells(e){
let{items:t,nrows:i,ncols:s,rows:o,cols:r,rspacing:a,cspacing:l}=this._state,c=new Array(i);for(let p=0;p<i;p++){let d=o[p];c[p]=d.policy=="fixed"?d.height:0}let _=new Array(
s);for(let p=0;p<s;p++){let d=r[p];_[p]=d.policy=="fixed"?d.width:0}let h=new tc;return t.foreach((p,d)=>{let{r0:f,c0:y,r1:g,c1:b}=p,x=(g-f)*a,v=(b-y)*l,w=0;for(let E=f;E<=
g;E++)w+=e(E,y).height;w+=x;let k=0;for(let E=y;E<=b;E++)k+=e(f,E).width;k+=v;let M=d.measure({width:k,height:w});h.add(p,{layout:d,size_hint:M});let A=new ft(M).
grow_by(d.sizing.margin);A.height-=x,A.width-=v;let I=[];for(let E=f;E<=g;E++){let R=o[E];R.policy=="fixed"?A.height-=R.height:I.push(E)}if(A.height>0){let E=Yi(
A.height/I.length);for(let R of I)c[R]=Nt(c[R],E)}let B=[];for(let E=y;E<=b;E++){let R=r[E];R.policy=="fixed"?A.width-=R.width:B.push(E)}if(A.width>0){let E=Yi(
A.width/B.length);for(let R of B)_[R]=Nt(_[R],E)}}),{size:this._measure_totals(c,_),row_heights:c,col_widths:_,size_hints:h}}_measure_grid(e){let{nrows:t,ncols:i,
rows:s,cols:o,rspacing:r,cspacing:a}=this._state,l=this._measure_cells((g,b)=>{let x=s[g],v=o[b];return{width:v.policy=="fixed"?v.width:1/0,height:x.policy=="fi\
xed"?x.height:1/0}}),c;this.sizing.height_policy=="fixed"&&this.sizing.height!=null?c=this.sizing.height:e.height!=1/0&&this.is_height_expanding()?c=e.height:c=
l.size.height;let _=0;for(let g=0;g<t;g++){let b=s[g];b.policy=="fit"||b.policy=="max"?_+=b.flex:c-=l.row_heights[g]}if(c-=(t-1)*r,_!=0&&c>0)for(let g=0;g<t;g++){
let b=s[g];if(b.policy=="fit"||b.policy=="max"){let x=Yi(c*(b.flex/_));c-=x,l.row_heights[g]=x,_-=b.flex}}else if(c<0){let g=0;for(let x=0;x<t;x++)s[x].policy!=
"fixed"&&g++;let b=-c;for(let x=0;x<t;x++)if(s[x].policy!="fixed"){let w=l.row_heights[x],k=Yi(b/g);l.row_heights[x]=Nt(w-k,0),b-=k>w?w:k,g--}}let h;this.sizing.
width_policy=="fixed"&&this.sizing.width!=null?h=this.sizing.width:e.width!=1/0&&this.is_width_expanding()?h=e.width:h=l.size.width;let u=0;for(let g=0;g<i;g++){
let b=o[g];b.policy=="fit"||b.policy=="max"?u+=b.flex:h-=l.col_widths[g]}if(h-=(i-1)*a,u!=0&&h>0)for(let g=0;g<i;g++){let b=o[g];if(b.policy=="fit"||b.policy=="\
max"){let x=Yi(h*(b.flex/u));h-=x,l.col_widths[g]=x,u-=b.flex}}else if(h<0){let g=0;for(let x=0;x<i;x++)o[x].policy!="fixed"&&g++;let b=-h;for(let x=0;x<i;x++)if(o[x].
policy!="fixed"){let w=l.col_widths[x],k=Yi(b/g);l.col_widths[x]=Nt(w-k,0),b-=k>w?w:k,g--}}let{row_heights:p,col_widths:d,size_hints:f}=this._measure_cells((g,b)=>({
width:l.col_widths[b],height:l.row_heights[g]}));return{size:this._measure_totals(p,d),row_heights:p,col_widths:d,size_hints:f}}_measure(e){let{size:t}=this._measure_grid(
e);return t}_set_geometry(e,t){super._set_geometry(e,t);let{nrows:i,ncols:s,rspacing:o,cspacing:r}=this._state,{row_heights:a,col_widths:l,size_hints:c}=this._measure_grid(
e),_=this._state.rows.map((g,b)=>({...g,top:0,height:a[b],get bottom(){return this.top+this.height}})),h=this._state.cols.map((g,b)=>({...g,left:0,width:l[b],get right(){
return this.left+this.width}})),u=c.map((g,b)=>({...b,outer:new T,inner:new T}));for(let g=0,b=this.absolute?e.top:this.position.top;g<i;g++){let x=_[g];x.top=b,
b+=x.height+o}for(let g=0,b=this.absolute?e.left:this.position.left;g<s;g++){let x=h[g];x.left=b,b+=x.width+r}function p(g,b){let x=(b-g)*r;for(let v=g;v<=b;v++)
x+=h[v].width;return x}function d(g,b){let x=(b-g)*o;for(let v=g;v<=b;v++)x+=_[v].height;return x}u.foreach(({r0:g,c0:b,r1:x,c1:v},w)=>{let{layout:k,size_hint:M}=w,
{sizing:A}=k,{width:I,height:B}=M,E={width:p(b,v),height:d(g,x)},R=b==v&&h[b].align!="auto"?h[b].align:A.halign,H=g==x&&_[g].align!="auto"?_[g].align:A.valign,q=h[b].
left;R=="start"?q+=A.margin.left:R=="center"?q+=Yi((E.width-I)/2):R=="end"&&(q+=E.width-A.margin.right-I);let X=_[g].top;H=="start"?X+=A.margin.top:H=="center"?
X+=Yi((E.height-B)/2):H=="end"&&(X+=E.height-A.margin.bottom-B),w.outer=new T({left:q,top:X,width:I,height:B})});let f=_.map(()=>({start:new Hn(()=>0),end:new Hn(
()=>0)})),y=h.map(()=>({start:new Hn(()=>0),end:new Hn(()=>0)}));u.foreach(({r0:g,c0:b,r1:x,c1:v},{size_hint:w,outer:k})=>{let{inner:M}=w;M!=null&&(f[g].start.apply(
k.top,A=>Nt(A,M.top)),f[x].end.apply(_[x].bottom-k.bottom,A=>Nt(A,M.bottom)),y[b].start.apply(k.left,A=>Nt(A,M.left)),y[v].end.apply(h[v].right-k.right,A=>Nt(A,
M.right)))}),u.foreach(({r0:g,c0:b,r1:x,c1:v},w)=>{let{size_hint:k,outer:M}=w,A=I=>{let B=this.absolute?M:M.relative(),E=B.left+I.left,R=B.top+I.top,H=B.right-I.
right,q=B.bottom-I.bottom;return new T({left:E,top:R,right:H,bottom:q})};if(k.inner!=null){let I=A(k.inner),B=f[g].start.get(M.top),E=f[x].end.get(_[x].bottom-M.
bottom),R=y[b].start.get(M.left),H=y[v].end.get(h[v].right-M.right);try{I=A({top:B,bottom:E,left:R,right:H})}catch{}w.inner=I}else w.inner=M}),u.foreach((g,{layout:b,
outer:x,inner:v})=>{b.set_geometry(x,v)})}},_r=class extends cr{static __name__="Row";constructor(e){super(),this.items=e.map((t,i)=>({layout:t,row:0,col:i})),this.
rows="fit"}},hr=class extends cr{static __name__="Column";constructor(e){super(),this.items=e.map((t,i)=>({layout:t,row:i,col:0})),this.cols="fit"}};var ic=class n extends Ms{static __name__="LayoutDOMView";_child_views=new Map;layout;mouseenter=new Y(this,"mouseenter");mouseleave=new Y(this,"mouseleave");disabled=new Y(
this,"disabled");get is_layout_root(){return this.is_root||!(this.parent instanceof n)}_after_resize(){super._after_resize(),this.is_layout_root&&!this._was_built?
(L.warn(`${this} wasn't built properly`),this.render(),this.r_after_render()):this.compute_layout()}async lazy_initialize(){await super.lazy_initialize(),await this.
build_child_views()}remove(){for(let e of this.child_views)e.remove();this._child_views.clear(),super.remove()}connect_signals(){super.connect_signals(),this.el.
addEventListener("mouseenter",t=>{this.mouseenter.emit(t)}),this.el.addEventListener("mouseleave",t=>{this.mouseleave.emit(t)}),this.parent instanceof n&&this.connect(
this.parent.disabled,t=>{this.disabled.emit(t||this.model.disabled)});let e=this.model.properties;this.on_change(e.disabled,()=>{this.disabled.emit(this.model.disabled)}),
this.on_change([e.css_classes,e.stylesheets,e.width,e.height,e.min_width,e.min_height,e.max_width,e.max_height,e.margin,e.width_policy,e.height_policy,e.flow_mode,
e.sizing_mode,e.aspect_ratio,e.visible,e.resizable],()=>this.invalidate_layout())}children_views(){return[...super.children_views(),...this.child_views]}get child_views(){
return this.child_models.map(e=>this._child_views.get(e)).filter(e=>e!=null)}get layoutable_views(){return this.child_views.filter(e=>e instanceof n)}async build_child_views(){
let{created:e,removed:t}=await fe(this._child_views,this.child_models,{parent:this});for(let i of t)this._resize_observer.unobserve(i.el);for(let i of e)this._resize_observer.
observe(i.el,{box:"border-box"});return e}render(){super.render();for(let e of this.child_views){let t=e.rendering_target()??this.shadow_el;e.render_to(t)}}rerender(){
super.rerender(),this.update_layout(),this.compute_layout()}_update_children(){}async update_children(){let e=await this.build_child_views(),t=new Set(e),i=Array.
from(this.shadow_el.children).flatMap(o=>{let r=this.child_views.find(a=>a.el===o);return r===void 0?[]:[r]}),s=null;for(let o=0;o<i.length&&i[o]===this.child_views[o];o++)
s=o;for(let[o,r]of Dt(this.child_views)){let a=t.has(o),l=o.rendering_target()??this.self_target;a?o.render_to(l):(s===null||r>s)&&l.append(o.el)}this.r_after_render(),
this._update_children(),this.invalidate_layout()}_auto_width="fit-content";_auto_height="fit-content";_intrinsic_display(){return{inner:this.model.flow_mode,outer:"\
flow"}}_update_layout(){function e(k,M,A,I){switch(k){case"auto":return M!=null?Z(M):A;case"fixed":return M!=null?Z(M):"fit-content";case"fit":return"fit-conten\
t";case"min":return"min-content";case"max":return I==null?"100%":`calc(100% - ${I})`}}function t(k){let{inner:M,outer:A}=k;switch(`${M} ${A}`){case"block flow":
return"block";case"inline flow":return"inline";case"block flow-root":return"flow-root";case"inline flow-root":return"inline-block";case"block flex":return"flex";case"\
inline flex":return"inline-flex";case"block grid":return"grid";case"inline grid":return"inline-grid";case"block table":return"table";case"inline table":return"i\
nline-table";default:wt()}}function i(k){return $(k)?Z(k):`${k.percent}%`}let s={},o=this._intrinsic_display();s.display=t(o);let r=this.box_sizing(),{width_policy:a,
height_policy:l,width:c,height:_,aspect_ratio:h}=r,u=(()=>{if(h=="auto"){if(c!=null&&_!=null)return c/_}else if($(h))return h;return null})();h=="auto"?c!=null&&
_!=null?s.aspect_ratio=`${c} / ${_}`:s.aspect_ratio="auto":$(h)&&(s.aspect_ratio=`${h}`);let{margin:p}=this.model,d=(()=>{if(p!=null){if($(p))return s.margin=Z(
p),{width:Z(2*p),height:Z(2*p)};if(p.length==2){let[k,M]=p;return s.margin=`${Z(k)} ${Z(M)}`,{width:Z(2*M),height:Z(2*k)}}else{let[k,M,A,I]=p;return s.margin=`${Z(
k)} ${Z(M)} ${Z(A)} ${Z(I)}`,{width:Z(I+M),height:Z(k+A)}}}else return{width:null,height:null}})(),[f,y]=(()=>{let k=e(a,c,this._auto_width,d.width),M=e(l,_,this.
_auto_height,d.height);if(h!=null){if(a!=l)return a=="fixed"?[k,"auto"]:l=="fixed"?["auto",M]:a=="max"?[k,"auto"]:l=="max"?["auto",M]:["auto","auto"];if(a!="fix\
ed"&&l!="fixed"&&u!=null)return u>=1?[k,"auto"]:["auto",M]}return[k,M]})();s.width=f,s.height=y;let{min_width:g,max_width:b}=this.model,{min_height:x,max_height:v}=this.
model;g!=null&&(s.min_width=i(g)),x!=null&&(s.min_height=i(x)),this.is_layout_root?(b!=null&&(s.max_width=i(b)),v!=null&&(s.max_height=i(v))):(b!=null?s.max_width=
`min(${i(b)}, 100%)`:a!="fixed"&&(s.max_width="100%"),v!=null?s.max_height=`min(${i(v)}, 100%)`:l!="fixed"&&(s.max_height="100%"));let{resizable:w}=this.model;if(w!==
!1){let k=(()=>{switch(w){case"width":return"horizontal";case"height":return"vertical";case!0:case"both":return"both"}})();s.resize=k,s.overflow="auto"}this.style.
append(":host",s)}update_layout(){this.update_style();for(let e of this.child_views)e.parent_style.clear();for(let e of this.layoutable_views)e.update_layout();
this._update_layout()}get is_managed(){return this.parent instanceof n}_measure_layout(){}measure_layout(){for(let e of this.layoutable_views)e.measure_layout();
this._measure_layout()}_layout_computed=!1;compute_layout(){this.parent instanceof n?this.parent.compute_layout():(this.measure_layout(),this.update_bbox(),this.
_compute_layout(),this.after_layout()),this._layout_computed=!0}_compute_layout(){if(this.layout!=null){this.layout.compute(this.bbox.size);for(let e of this.layoutable_views)
e.layout==null?e._compute_layout():e._propagate_layout()}else for(let e of this.layoutable_views)e._compute_layout()}_propagate_layout(){for(let e of this.layoutable_views)
e.layout==null&&e._compute_layout()}update_bbox(){for(let t of this.layoutable_views)t.update_bbox();let e=super.update_bbox();return this.layout!=null&&(this.layout.
visible=this.is_displayed),e}_after_layout(){}after_layout(){for(let e of this.layoutable_views)e.after_layout();this._after_layout()}_after_render(){this.is_managed||
this.invalidate_layout()}invalidate_layout(){this.parent instanceof n?this.parent.invalidate_layout():(this.update_layout(),this.compute_layout())}invalidate_render(){
this.render(),this.r_after_render(),this.invalidate_layout()}has_finished(){if(!super.has_finished()||this.is_layout_root&&!this._layout_computed)return!1;for(let e of this.
child_views)if(!e.has_finished())return!1;return!0}box_sizing(){let{width_policy:e,height_policy:t,aspect_ratio:i}=this.model,{sizing_mode:s}=this.model;if(s!=null)
if(s=="inherit"){if(this.parent instanceof n){let c=this.parent.box_sizing();e=c.width_policy,t=c.height_policy,i==null&&(i=c.aspect_ratio)}}else if(s=="fixed")
e=t="fixed";else if(s=="stretch_both")e=t="max";else if(s=="stretch_width")e="max";else if(s=="stretch_height")t="max";else switch(i==null&&(i="auto"),s){case"s\
cale_width":e="max",t="min";break;case"scale_height":e="min",t="max";break;case"scale_both":e="max",t="max";break}let[o,r]=(()=>{let{align:c}=this.model;return c==
"auto"?[void 0,void 0]:P(c)?c:[c,c]})(),{width:a,height:l}=this.model;return{width_policy:e,height_policy:t,width:a,height:l,aspect_ratio:i,halign:o,valign:r}}export(e="\
auto",t=!0){let i=(()=>{switch(e){case"auto":case"png":return"canvas";case"svg":return"svg"}})(),s=new jt(i,t),{x:o,y:r,width:a,height:l}=this.bbox;s.resize(a,l);
let c=getComputedStyle(this.el).backgroundColor;s.ctx.fillStyle=c,s.ctx.fillRect(o,r,a,l);for(let _ of this.child_views){let h=_.export(e,t),{x:u,y:p}=_.bbox.scale(
s.pixel_ratio);s.ctx.drawImage(h.canvas,u,p)}return s}},Qi=class extends Gn{static __name__="LayoutDOM";constructor(e){super(e)}static{this.define(e=>{let{Bool:t,
Float:i,Auto:s,Tuple:o,Or:r,Null:a,Nullable:l}=e,c=o(i,i),_=o(i,i,i,i);return{width:[l(i),null],height:[l(i),null],min_width:[l(i),null],min_height:[l(i),null],
max_width:[l(i),null],max_height:[l(i),null],margin:[l(r(i,c,_)),null],width_policy:[r(Jl,s),"auto"],height_policy:[r(Jl,s),"auto"],aspect_ratio:[r(i,s,a),null],
flow_mode:[rp,"block"],sizing_mode:[l(gp),null],disabled:[t,!1],align:[r(ds,o(ds,ds),s),"auto"],resizable:[r(t,op),!1]}})}};var mi=class{},sc=class{};var nc=class{};var oc=class extends D{static __name__="Transform";constructor(e){super(e)}};var Yn=class extends me{static __name__="NumericalRange";constructor(e){super(e)}static{this.define(({Float:e})=>({start:[e,J,{convert(t,i){let[s,o]=i.computed_bounds;
return Je(t,s,o)}}],end:[e,J,{convert(t,i){let[s,o]=i.computed_bounds;return Je(t,s,o)}}]}))}};var gi=class n extends Yn{static __name__="Range1d";constructor(e){super(e)}static{this.define(({Float:e,Nullable:t})=>({reset_start:[t(e),null,{on_update(i,s){
s._reset_start=i??s.start}}],reset_end:[t(e),null,{on_update(i,s){s._reset_end=i??s.end}}]})),this.override({start:0,end:1})}_set_auto_bounds(){if(this.bounds==
"auto"){let e=Math.min(this._reset_start,this._reset_end),t=Math.max(this._reset_start,this._reset_end);this._computed_bounds=[e,t]}}_reset_start;_reset_end;initialize(){
super.initialize(),this._set_auto_bounds()}get min(){return Math.min(this.start,this.end)}get max(){return Math.max(this.start,this.end)}reset(){this._set_auto_bounds();
let{_reset_start:e,_reset_end:t}=this;this.start!=e||this.end!=t?this.setv({start:e,end:t}):this.change.emit()}map(e){return new n({start:e(this.start),end:e(this.
end)})}widen(e){let{start:t,end:i}=this;return this.is_reversed?(t+=e,i-=e):(t-=e,i+=e),new n({start:t,end:i})}};var ge=class extends oc{static __name__="Scale";constructor(e){super(e)}static{this.internal(({Ref:e})=>({source_range:[e(me)],target_range:[e(gi)]}))}compute(e){
return this.s_compute(e)}v_compute(e){let t=e.length,i=new gt(t),{s_compute:s}=this;for(let o=0;o<t;o++)i[o]=s(e[o]);return i}invert(e){return this.s_invert(e)}v_invert(e){
let t=e.length,i=new Float64Array(t),{s_invert:s}=this;for(let o=0;o<t;o++)i[o]=s(e[o]);return i}r_compute(e,t){let{s_compute:i}=this;return this.target_range.is_reversed?
[i(t),i(e)]:[i(e),i(t)]}r_invert(e,t){let{s_invert:i}=this;return this.target_range.is_reversed?[i(t),i(e)]:[i(e),i(t)]}};var Qn=class extends ge{static __name__="ContinuousScale";constructor(e){super(e)}};var rt=class extends Qn{static __name__="LinearScale";constructor(e){super(e)}get s_compute(){let[e,t]=this._linear_compute_state();return i=>e*i+t}get s_invert(){
let[e,t]=this._linear_compute_state();return i=>(i-t)/e}_linear_compute_state(){let e=this.source_range.start,t=this.source_range.end,i=this.target_range.start,
o=(this.target_range.end-i)/(t-e),r=-(o*e)+i;return[o,r]}};var Xn=class extends Qn{static __name__="LogScale";constructor(e){super(e)}get s_compute(){let[e,t,i,s]=this._compute_state();return o=>{if(i==0)return 0;{let r=(Math.
log(o)-s)/i;return isFinite(r)?r*e+t:NaN}}}get s_invert(){let[e,t,i,s]=this._compute_state();return o=>{let r=(o-t)/e;return Math.exp(i*r+s)}}_get_safe_factor(e,t){
let i=e<0?0:e,s=t<0?0:t;if(i==s)if(i==0)[i,s]=[1,10];else{let o=Math.log10(i);i=10**Math.floor(o),Math.ceil(o)!=Math.floor(o)?s=10**Math.ceil(o):s=10**(Math.ceil(
o)+1)}return[i,s]}_compute_state(){let e=this.source_range.start,t=this.source_range.end,i=this.target_range.start,o=this.target_range.end-i,[r,a]=this._get_safe_factor(
e,t),l,c;return r==0?(l=Math.log(a),c=0):(l=Math.log(a/r),c=Math.log(r)),[o,i,l,c]}};var{_linear_compute_state:yf}=rt.prototype,Jn=class extends ge{static __name__="CategoricalScale";constructor(e){super(e)}source_range;get s_compute(){let[e,t]=yf.
call(this),i=this.source_range;return s=>e*i.synthetic(s)+t}get s_invert(){let[e,t]=yf.call(this);return i=>(i-t)/e}};var ur=class extends ge{static __name__="CompositeScale";constructor(e){super(e)}static{this.define(({Ref:e})=>({source_scale:[e(ge)],target_scale:[e(ge)]}))}get s_compute(){
let e=this.source_scale.s_compute,t=this.target_scale.s_compute;return i=>t(e(i))}get s_invert(){let e=this.source_scale.s_invert,t=this.target_scale.s_invert;return i=>e(
t(i))}compute(e){return this.s_compute(e)}v_compute(e){let{s_compute:t}=this;return he(e,t)}invert(e){return this.s_invert(e)}v_invert(e){let{s_invert:t}=this;return he(
e,t)}};var rc=class extends Yn{static __name__="DataRange";constructor(e){super(e)}static{this.define(({List:e,AnyRef:t,Or:i,Auto:s})=>({renderers:[i(e(t()),s),[]]})),
this.override({start:NaN,end:NaN})}};function ac(n,e){return n=="auto"?e:n??[]}var wh=Symbol("auto_ranged");function bf(n){return wh in n}var Fe=class extends rc{static __name__="DataRange1d";constructor(e){super(e)}static{this.define(({Bool:e,
Float:t,Nullable:i})=>({range_padding:[t,.1],range_padding_units:[ea,"percent"],flipped:[e,!1],follow:[i(bp),null],follow_interval:[i(t),null],default_span:[t,2],
only_visible:[e,!1]})),this.internal(({Enum:e})=>({scale_hint:[e("log","auto"),"auto"]}))}_initial_start;_initial_end;_initial_range_padding;_initial_range_padding_units;_initial_follow;_initial_follow_interval;_initial_default_span;_plot_bounds;have_updated_interactively=!1;initialize(){
super.initialize(),this._initial_start=isNaN(this.start)?null:this.start,this._initial_end=isNaN(this.end)?null:this.end,this._initial_range_padding=this.range_padding,
this._initial_range_padding_units=this.range_padding_units,this._initial_follow=this.follow,this._initial_follow_interval=this.follow_interval,this._initial_default_span=
this.default_span,this._plot_bounds=new Map}connect_signals(){super.connect_signals();let{range_padding:e,range_padding_units:t,flipped:i,follow:s,follow_interval:o,
default_span:r,only_visible:a}=this.properties;this.on_change([e,t,i,s,o,r,a],()=>this._invalidate_dataranges())}_invalidate_dataranges(){this.have_updated_interactively=
!1;for(let e of this.linked_plots)e.invalidate_dataranges=!0,e.request_repaint()}get min(){return Math.min(this.start,this.end)}get max(){return Math.max(this.start,
this.end)}computed_renderers(){let{renderers:e}=this,t=Rr(this.linked_plots,i=>i.auto_ranged_renderers.map(s=>s.model));return ac(e.length==0?"auto":e,[...t])}_compute_plot_bounds(e,t){
let i=Pi();for(let s of e){let o=t.get(s);o!=null&&(s.visible||!this.only_visible)&&(i=U_(i,o))}return i}adjust_bounds_for_aspect(e,t){let i=Pi(),s=e.x1-e.x0;s<=
0&&(s=1);let o=e.y1-e.y0;o<=0&&(o=1);let r=.5*(e.x1+e.x0),a=.5*(e.y1+e.y0);return s<t*o?s=t*o:o=s/t,i.x1=r+.5*s,i.x0=r-.5*s,i.y1=a+.5*o,i.y0=a-.5*o,i}_compute_min_max(e,t){
let i=Pi();for(let[r,a]of e)r.model.visible&&(i=U_(i,a));let s,o;return t==0?[s,o]=[i.x0,i.x1]:[s,o]=[i.y0,i.y1],[s,o]}_compute_range(e,t){let{range_padding:i}=this,
s=this.min_interval??0,o=this.max_interval??1/0,r,a;if(this._initial_start!=null&&(e=this._initial_start),this._initial_end!=null&&(t=this._initial_end),this.scale_hint==
"log"){(isNaN(e)||!isFinite(e)||e<=0)&&(isNaN(t)||!isFinite(t)||t<=0?e=.1:e=t/100,L.warn(`could not determine minimum data value for log axis, DataRange1d using\
 value ${e}`)),(isNaN(t)||!isFinite(t)||t<=0)&&(isNaN(e)||!isFinite(e)||e<=0?t=10:t=e*100,L.warn(`could not determine maximum data value for log axis, DataRange\
1d using value ${t}`));let _,h;if(t==e)h=this.default_span+.001,_=Math.log10(e);else{let u,p;this.range_padding_units=="percent"?(u=Math.log10(e),p=Math.log10(t),
h=(p-u)*(1+i)):(u=Math.log10(e-i),p=Math.log10(t+i),h=p-u),_=(u+p)/2}h=Je(h,s,o),r=10**(_-h/2),a=10**(_+h/2)}else{let _;t==e?_=this.default_span:this.range_padding_units==
"percent"?_=(t-e)*(1+i):_=t-e+2*i,_=Je(_,s,o);let h=(t+e)/2;r=h-_/2,a=h+_/2}let l=1;this.flipped&&([r,a]=[a,r],l=-1);let c=this.follow_interval;return c!=null&&
Math.abs(r-a)>c&&(this.follow=="start"?a=r+l*c:this.follow=="end"&&(r=a-l*c)),[r,a]}update(e,t,i,s){if(this.have_updated_interactively)return;let o=this.computed_renderers(),
r=this._compute_plot_bounds(o,e);s!=null&&(r=this.adjust_bounds_for_aspect(r,s)),this._plot_bounds.set(i,r);let[a,l]=this._compute_min_max(this._plot_bounds.entries(),
t),[c,_]=this._compute_range(a,l);this._initial_start!=null&&(this.scale_hint=="log"?this._initial_start>0&&(c=this._initial_start):c=this._initial_start),this.
_initial_end!=null&&(this.scale_hint=="log"?this._initial_end>0&&(_=this._initial_end):_=this._initial_end);let h=!1;this.bounds=="auto"&&(this._computed_bounds=
[c,_],h=!0);let[u,p]=[this.start,this.end];if(c!=u||_!=p){let d={};c!=u&&(d.start=c),_!=p&&(d.end=_),this.setv(d),h=!1}h&&this.change.emit()}reset(){this.have_updated_interactively=
!1,this.setv({range_padding:this._initial_range_padding,range_padding_units:this._initial_range_padding_units,follow:this._initial_follow,follow_interval:this._initial_follow_interval,
default_span:this._initial_default_span},{silent:!0}),this.change.emit()}};var pr=class{static __name__="CoordinateTransform";x_scale;y_scale;x_source;y_source;ranges;scales;constructor(e,t){this.x_scale=e,this.y_scale=t,this.x_source=
this.x_scale.source_range,this.y_source=this.y_scale.source_range,this.ranges=[this.x_source,this.y_source],this.scales=[this.x_scale,this.y_scale]}map_to_screen(e,t){
let i=this.x_scale.v_compute(e),s=this.y_scale.v_compute(t);return[i,s]}map_from_screen(e,t){let i=this.x_scale.v_invert(e),s=this.y_scale.v_invert(t);return[i,
s]}},lc=class extends D{static __name__="CoordinateMapping";constructor(e){super(e)}static{this.define(({Ref:e})=>({x_source:[e(me),()=>new Fe],y_source:[e(me),
()=>new Fe],x_scale:[e(ge),()=>new rt],y_scale:[e(ge),()=>new rt],x_target:[e(me)],y_target:[e(me)]}))}get x_ranges(){return new Map([["default",this.x_source]])}get y_ranges(){
return new Map([["default",this.y_source]])}_get_scale(e,t,i){let s=e instanceof Ct,o=t instanceof Jn;if(s!=o)throw new Error(`Range ${e.type} is incompatible i\
s Scale ${t.type}`);t instanceof Xn&&e instanceof Fe&&(e.scale_hint="log");let r=t.clone();return r.setv({source_range:e,target_range:i}),r}get_transform(e){let{
x_source:t,x_scale:i,x_target:s}=this,o=this._get_scale(t,i,s),{y_source:r,y_scale:a,y_target:l}=this,c=this._get_scale(r,a,l),_=new ur({source_scale:o,source_range:o.
source_range,target_scale:e.x_scale,target_range:e.x_target}),h=new ur({source_scale:c,source_range:c.source_range,target_scale:e.y_scale,target_range:e.y_target});
return new pr(_,h)}};var xt=class extends D{static __name__="MenuItem";constructor(e){super(e)}static{this.define(({Bool:e,Str:t,Nullable:i,AnyRef:s,Ref:o,Func:r,Func0:a,Or:l})=>({checked:[
i(l(e,a(e))),null],icon:[i(En),null],label:[t],tooltip:[i(t),null],shortcut:[i(t),null],menu:[i(s()),null],disabled:[l(e,a(e)),!1],action:[i(l(o(Bn),r())),null]}))}};var yi=class extends D{static __name__="DividerItem";constructor(e){super(e)}};var vf="bk-item",xf="bk-divider",wf="bk-check",kf="bk-icon",zf="bk-label",Sf="bk-shortcut",Mf="bk-chevron",Af="bk-disabled",jf="bk-menu",Cf="bk-checkable",Tf="b\
k-checked",$f=":host{position:absolute;display:inline-grid;grid-template-columns:var(--menu-template-columns, repeat(5, max-content));grid-template-rows:auto;us\
er-select:none;-webkit-user-select:none;cursor:pointer;width:var(--menu-width, auto);height:auto;z-index:var(--bokeh-top-level);font-size:var(--font-size);backg\
round-color:var(--background-color);border:1px solid var(--border-color);border-radius:var(--border-radius);box-shadow:var(--box-shadow);}.bk-item,.bk-divider{p\
osition:relative;display:grid;grid-template-columns:subgrid;grid-column:span 5;align-items:center;}.bk-check{grid-column:1;}.bk-icon{grid-column:2;}.bk-label{gr\
id-column:3;}.bk-shortcut{grid-column:4;}.bk-chevron{grid-column:5;}.bk-divider{cursor:default;overflow:hidden;background-color:var(--divider-color);height:1px;\
margin:1px 5px;}.bk-item{padding:0.5em;}.bk-item:hover{background-color:var(--hover-color);}.bk-item:focus,.bk-item:focus-visible{outline:1px dotted var(--highl\
ight-color);outline-offset:-1px;}.bk-item::-moz-focus-inner{border:0;}.bk-item[disabled],.bk-item.bk-disabled{background-color:inherit;color:var(--disabled-colo\
r);cursor:not-allowed;pointer-events:none;opacity:inherit;}.bk-item[disabled] .bk-icon,.bk-item.bk-disabled .bk-icon{color:var(--icon-color-disabled);}.bk-item:\
first-of-type{border-top-left-radius:var(--border-radius);border-top-right-radius:var(--border-radius);}.bk-item:last-of-type{border-bottom-left-radius:var(--bo\
rder-radius);border-bottom-right-radius:var(--border-radius);}.bk-icon{position:relative;width:16px;height:16px;mask-size:100% 100%;-webkit-mask-size:100% 100%;\
mask-position:center center;-webkit-mask-position:center center;mask-repeat:no-repeat;-webkit-mask-repeat:no-repeat;background-size:100% 100%;background-origin:\
border-box;background-position:center center;background-repeat:no-repeat;}.bk-label{padding:0 0.5em;}.bk-shortcut{text-align:right;font-size:90%;color:var(--sho\
rtcut-color);}.bk-chevron{background-color:var(--icon-color);mask-image:var(--bokeh-icon-caret-right);-webkit-mask-image:var(--bokeh-icon-caret-right);mask-size\
:100% 100%;-webkit-mask-size:100% 100%;mask-position:center center;-webkit-mask-position:center center;mask-repeat:no-repeat;-webkit-mask-repeat:no-repeat;width\
:12px;height:12px;}.bk-item:not(.bk-menu) .bk-chevron{display:none;}.bk-item.bk-checkable .bk-check{width:16px;height:16px;}.bk-item.bk-checkable.bk-checked .bk\
-check{background-color:var(--icon-color);mask-image:var(--bokeh-icon-check);-webkit-mask-image:var(--bokeh-icon-check);mask-size:100% 100%;-webkit-mask-size:10\
0% 100%;mask-position:center center;-webkit-mask-position:center center;mask-repeat:no-repeat;-webkit-mask-repeat:no-repeat;}";function kh(n){return Te(n)?n():n}var Ef=U(ne(xt),ne(yi),Mo),dr=class extends We{static __name__="MenuView";_menu_views=new Map;children_views(){return[...super.
children_views(),...this._menu_views.values()]}_menu_items=[];get menu_items(){let e=this._menu_items,{reversed:t}=this.model;return t?Ne(e):e}_compute_menu_items(){
return this.model.items}_update_menu_items(){this._menu_items=this._compute_menu_items()}get is_empty(){return this.menu_items.length==0}initialize(){super.initialize(),
this._update_menu_items()}async lazy_initialize(){await super.lazy_initialize();let e=this.menu_items.filter(t=>t instanceof xt).map(t=>t.menu).filter(t=>t!=null);
await fe(this._menu_views,e,{parent:this})}connect_signals(){super.connect_signals();let{items:e}=this.model.properties;this.on_change(e,()=>this._update_menu_items())}prevent_hide;_open=!1;get is_open(){
return this._open}_item_click=e=>{if(!kh(e.disabled)){let{action:t}=e;t!=null&&it(t,this.model,{item:e}),this.hide()}};_on_mousedown=e=>{e.composedPath().includes(
this.el)||(this.prevent_hide?.(e)??!1)||this.hide()};_on_keydown=e=>{e.key==="Escape"&&this.hide()};_on_blur=()=>{this.hide()};remove(){this._unlisten(),je(this.
_menu_views),super.remove()}_listen(){document.addEventListener("mousedown",this._on_mousedown),document.addEventListener("keydown",this._on_keydown),window.addEventListener(
"blur",this._on_blur)}_unlisten(){document.removeEventListener("mousedown",this._on_mousedown),document.removeEventListener("keydown",this._on_keydown),window.removeEventListener(
"blur",this._on_blur)}stylesheets(){return[...super.stylesheets(),$f,dt]}render(){super.render();let e=this.menu_items,t=[];if(e.length!=0)for(let i of e)if(i instanceof
xt){let p=function(f){let{currentTarget:y,target:g}=f;return y instanceof Node&&g instanceof Node&&y.contains(g)},s=G({class:wf}),o=G({class:zf},i.label),r=G({class:Sf},
i.shortcut),a=G({class:Mf}),l=(()=>{let{icon:f}=i;if(f!=null){let y=G({class:kf});return Pn(y,f),y}else return null})(),c=G({class:vf,title:i.tooltip,tabIndex:0},
s,l,o,r,a),_=i.menu!=null&&!this._menu_views.get(i.menu).is_empty;c.classList.toggle(jf,_),c.classList.toggle(Af,kh(i.disabled)),i.checked!=null&&(c.classList.add(
Cf),c.classList.toggle(Tf,kh(i.checked)));let h=f=>{f.menu!=null&&this._menu_views.get(f.menu)._show_submenu(c)},u=f=>{f.menu!=null&&this._menu_views.get(f.menu).
hide()};c.addEventListener("click",f=>{p(f)?this._item_click(i):this.hide()}),c.addEventListener("keydown",f=>{switch(f.key){case"Enter":{this._item_click(i);break}case"\
ArrowDown":break;case"ArrowUp":break;case"ArrowLeft":break;case"ArrowRight":break;default:}});let{menu:d}=i;d!=null&&(c.addEventListener("pointerenter",()=>{h(i)}),
c.addEventListener("pointerleave",()=>{u(i)})),this.shadow_el.append(c),t.push({item:i,el:c})}else{let s=G({class:xf});this.shadow_el.append(s)}}_show_submenu(e){
if(this.is_empty){this.hide();return}this.render(),e.append(this.el);let{style:t}=this.el;t.left="100%",t.top="0",this._listen(),this._open=!0}show(e){if(this.is_empty)
return this.hide(),!1;let{parent:t}=this;if(t==null)return this.hide(),!1;this.render(),(t.el.shadowRoot??t.el).append(this.el);let{style:s}=this.el;return s.left=
Z(e.x),s.top=Z(e.y),this._listen(),this._open=!0,!0}hide(){this._open&&(this._open=!1,this._unlisten(),this.el.remove())}},at=class extends pe{static __name__="\
Menu";constructor(e){super(e)}static{this.prototype.default_view=dr,this.define(({Bool:e,List:t})=>({items:[t(Ef),[]],reversed:[e,!1]}))}};var cc=class extends D{static __name__="RendererGroup";constructor(e){super(e)}static{this.define(({Bool:e})=>({visible:[e,!0]}))}};var Wt=class extends Vi{static __name__="RendererView";visuals;layout;_panel=null;get panel(){return this._panel}set panel(e){this._panel=e}position=new te("","\
position");computed_stylesheets(){return[...super.computed_stylesheets(),this.position]}rendering_target(){return this.plot_view.canvas_view.underlays_el}_context_menu=null;get context_menu(){
return this._context_menu}_coordinates;get coordinates(){let{_coordinates:e}=this;return e??(this._coordinates=this._initialize_coordinates())}_custom_coordinates=null;set coordinates(e){
this._custom_coordinates=e}initialize(){super.initialize(),this.visuals=new pi(this)}async lazy_initialize(){await super.lazy_initialize();let{context_menu:e}=this.
model;e!=null&&(this._context_menu=await be(e,{parent:this.plot_view}))}remove(){this._context_menu?.remove(),super.remove()}connect_signals(){super.connect_signals();
let{group:e}=this.model;e!=null&&this.on_change(e.properties.visible,()=>{this.model.visible=e.visible});let{x_range_name:t,y_range_name:i}=this.model.properties;
this.on_change([t,i],()=>delete this._coordinates),this.connect(this.plot_view.frame.model.change,()=>delete this._coordinates)}_initialize_coordinates(){if(this.
_custom_coordinates!=null)return this._custom_coordinates;let{coordinates:e}=this.model,{frame:t}=this.plot_view;if(e!=null)return e.get_transform(t);{let{x_range_name:i,
y_range_name:s}=this.model,o=t.x_scales.get(i),r=t.y_scales.get(s);return F(o!=null,`missing '${i}' range`),F(r!=null,`missing '${s}' range`),new pr(o,r)}}get plot_view(){
return this.parent}get plot_model(){return this.parent.model}get layer(){let{overlays:e,primary:t}=this.canvas;return this.model.level=="overlay"?e:t}get canvas(){
return this.plot_view.canvas_view}request_paint(){this.plot_view.request_paint(this)}request_layout(){this.plot_view.request_layout()}notify_finished(){this.plot_view.
notify_finished()}notify_finished_after_paint(){this.plot_view.notify_finished_after_paint()}get needs_clip(){return!1}get has_webgl(){return!1}get displayed(){
return this.model.visible}get is_renderable(){return!0}get is_dual_renderer(){return!1}paint(e){this.update_geometry(),this.compute_geometry(),this.update_position(),
this.displayed&&this.is_renderable&&this._paint(e),this.mark_finished()}renderer_view(e){}update_geometry(){}compute_geometry(){}update_position(){let{bbox:e,position:t}=this;
e!=null&&e.is_valid?this.panel!=null?t.replace(`
        :host {
          position: relative;
          width:    ${e.width}px;
          height:   ${e.height}px;
        }
        `):t.replace(`
        :host {
          position: absolute;
          left:     ${e.left}px;
          top:      ${e.top}px;
          width:    ${e.width}px;
          height:   ${e.height}px;
        }
        `):t.replace(`
      :host {
        display: none;
      }
      `)}resolve_frame(){return this.plot_view.frame}resolve_canvas(){return this.plot_view.canvas}resolve_plot(){return this.plot_view}resolve_symbol(e){let t=this,
{bbox:i}=t;if(i==null)return{x:NaN,y:NaN};{let s=i.resolve(e.symbol),{offset:o}=e;if($(s))return s+o;{let{x:r,y:a}=s;return{x:r+o,y:a+o}}}}get attribution(){return null}},
bi=class extends pt{static __name__="Renderer";constructor(e){super(e)}static{this.define(({Bool:e,Str:t,Ref:i,Nullable:s})=>({group:[s(i(cc)),null],level:[fp,"\
image"],visible:[e,!0],x_range_name:[t,"default"],y_range_name:[t,"default"],coordinates:[s(i(lc)),null],propagate_hover:[e,!1],context_menu:[s(i(at)),null]}))}};var Sb=U(ne(pe),ne(Tt)),Zn=class extends Wt{static __name__="CompositeRendererView";_renderer_views=new Map;get renderer_views(){return this.computed_renderer_views}_element_views=new Map;get element_views(){
return this.computed_element_views}children_views(){return[...super.children_views(),...this.renderer_views,...this.element_views]}async lazy_initialize(){await super.
lazy_initialize(),await this._build_renderers(),await this._build_elements()}_computed_renderers=[];get computed_renderers(){return[...this.model.renderers,...this.
_computed_renderers]}get computed_renderer_views(){return this.computed_renderers.map(e=>this._renderer_views.get(e)).filter(e=>e!=null)}async _build_renderers(){
return await fe(this._renderer_views,this.computed_renderers,{parent:this.plot_view})}_computed_elements=[];get computed_elements(){return[...this.model.elements,
...this._computed_elements]}get computed_element_views(){return this.computed_elements.map(e=>this._element_views.get(e)).filter(e=>e!=null)}async _build_elements(){
return await fe(this._element_views,this.computed_elements,{parent:e=>e instanceof Qi?null:this.plot_view})}async _update_renderers(){await this._build_renderers()}async _update_elements(){
let{created:e}=await this._build_elements(),t=new Set(e);for(let i of this.element_views){let s=t.has(i),o=i.rendering_target()??this.self_target;s?i.render_to(
o):o.append(i.el)}this.r_after_render()}render(){super.render();for(let e of this.element_views){let t=e.rendering_target()??this.self_target;e.render_to(t)}}remove(){
je(this._renderer_views),je(this._element_views),super.remove()}connect_signals(){super.connect_signals();let{renderers:e,elements:t}=this.model.properties;this.
on_change(e,async()=>{await this._update_renderers()}),this.on_change(t,async()=>{await this._update_elements()})}paint(e){if(super.paint(e),this.displayed&&this.
is_renderable)for(let i of this.computed_renderer_views)i.paint(e);let{displayed:t}=this;for(let i of this.element_views)i.reposition(t)}has_finished(){if(!super.
has_finished())return!1;for(let e of this.renderer_views)if(!e.has_finished())return!1;for(let e of this.element_views)if(!e.has_finished())return!1;return!0}},
_c=class extends bi{static __name__="CompositeRenderer";constructor(e){super(e)}static{this.define(({List:e,Ref:t})=>({renderers:[e(t(bi)),[]],elements:[e(Sb),[]]}))}};var Xi=class extends Zn{static __name__="AnnotationView";get bbox(){return super.bbox??this.layout?.bbox}get_size(){if(this.displayed){let{width:e,height:t}=this.
_get_size();return{width:Math.round(e),height:Math.round(t)}}else return{width:0,height:0}}_get_size(){throw new Error("not implemented")}connect_signals(){super.
connect_signals();let e=this.model.properties;this.on_change(e.visible,()=>{this.layout!=null&&(this.layout.visible=this.model.visible,this.plot_view.request_layout())})}get needs_clip(){
return this.layout==null}},lt=class extends _c{static __name__="Annotation";constructor(e){super(e)}static{this.override({level:"annotation"})}};var Ji=Math.PI/2,Mb={above:{parallel:0,normal:-Ji,horizontal:0,vertical:-Ji},below:{parallel:0,normal:Ji,horizontal:0,vertical:Ji},left:{parallel:-Ji,normal:0,horizontal:0,
vertical:-Ji},right:{parallel:Ji,normal:0,horizontal:0,vertical:Ji}},Df={above:{parallel:"bottom",normal:"center",horizontal:"bottom",vertical:"center"},below:{
parallel:"top",normal:"center",horizontal:"top",vertical:"center"},left:{parallel:"bottom",normal:"center",horizontal:"center",vertical:"bottom"},right:{parallel:"\
bottom",normal:"center",horizontal:"center",vertical:"bottom"}},If={above:{parallel:"center",normal:"left",horizontal:"center",vertical:"left"},below:{parallel:"\
center",normal:"left",horizontal:"center",vertical:"left"},left:{parallel:"center",normal:"right",horizontal:"right",vertical:"center"},right:{parallel:"center",
normal:"left",horizontal:"left",vertical:"center"}},Ab={above:"right",below:"left",left:"right",right:"left"},jb={above:"left",below:"right",left:"right",right:"\
left"},hc=class{side;static __name__="SidePanel";face;dimension;orientation;is_horizontal;is_vertical;normals;constructor(e,t){this.side=e,this.face=(()=>{if(t!=
null&&t!="auto")return t;switch(this.side){case"left":case"above":return"front";case"right":case"below":return"back"}})(),this.dimension=this.side=="above"||this.
side=="below"?0:1,this.orientation=this.dimension==0?"horizontal":"vertical",this.is_horizontal=this.dimension==0,this.is_vertical=this.dimension==1,this.normals=
(()=>{let i=this.face=="front"?-1:1;switch(this.side){case"left":return[i,0];case"right":return[i,0];case"above":return[0,i];case"below":return[0,i]}})()}get face_adjusted_side(){
let{side:e,face:t}=this;switch(e){case"left":case"right":return t=="front"?"left":"right";case"above":case"below":return t=="front"?"above":"below"}}get_label_text_heuristics(e){
let t=this.face_adjusted_side;return S(e)?{vertical_align:Df[t][e],align:If[t][e]}:e===0?{vertical_align:Df[t].horizontal,align:If[t].horizontal}:{vertical_align:"\
center",align:(e<0?Ab:jb)[t]}}get_label_angle_heuristic(e){if(S(e)){let t=this.face_adjusted_side;return Mb[t][e]}else return-e}},Kn=class extends Wn{panel;get_size;rotate;static __name__="\
SideLayout";constructor(e,t,i=!1){super(),this.panel=e,this.get_size=t,this.rotate=i,this.panel.is_horizontal?this.set_sizing({width_policy:"max",height_policy:"\
fixed"}):this.set_sizing({width_policy:"fixed",height_policy:"max"})}_content_size(){let{width:e,height:t}=this.get_size();return!this.rotate||this.panel.is_horizontal?
new ft({width:e,height:t}):new ft({width:t,height:e})}has_size_changed(){let{width:e,height:t}=this._content_size();return this.panel.is_horizontal?this.bbox.height!=
t:this.bbox.width!=e}};var eo=class extends bt{static __name__="BaseTextView"},Zi=class extends D{static __name__="BaseText";constructor(e){super(e)}static{this.define(({Str:e})=>({text:[
e]}))}};async function Pf(n,e){return new zh(n,e).promise}var zh=class{static __name__="ImageLoader";image=new Image;promise;constructor(e,t={}){let{attempts:i=1,timeout:s=1}=t,
o=(()=>{if(e instanceof ArrayBuffer){let r=new Blob([e],{type:"image/png"});return URL.createObjectURL(r)}else return e})();this.promise=new Promise((r,a)=>{this.
image.crossOrigin="anonymous";let l=0;this.image.onerror=()=>{if(++l==i){let c=`unable to load ${o} image after ${i} attempts`;if(L.warn(c),this.image.crossOrigin!=
null)L.warn(`attempting to load ${o} without a cross origin policy`),this.image.crossOrigin=null,l=0;else{t.failed?.();return}}setTimeout(()=>this.image.src=o,s)},
this.image.onload=()=>{this._finished=!0,t.loaded?.(this.image),r(this.image)},this.image.src=o})}_finished=!1;get finished(){return this._finished}};var Lf={status:"failed",MathJax:null,async fetch(){}};var fr=class extends eo{static __name__="MathTextView";graphics(){return this}valign;angle;_position={sx:0,sy:0};align="left";infer_text_height(){return"ascent_\
descent"}_x_anchor="left";_y_anchor="center";_base_font_size=13;set base_font_size(e){e!=null&&(this._base_font_size=e)}get base_font_size(){return this._base_font_size}font_size_scale=1;font;color;svg_image=null;svg_element;_rect(){
let{width:e,height:t}=this._size(),{x:i,y:s}=this._computed_position();return new T({x:i,y:s,width:e,height:t}).rect}set position(e){this._position=e}get position(){
return this._position}get text(){return this.model.text}get provider(){return Lf}async lazy_initialize(){await super.lazy_initialize(),this.provider.status=="no\
t_started"&&await this.provider.fetch()}connect_signals(){super.connect_signals(),this.on_change(this.model.properties.text,()=>this.load_image())}set visuals(e){
let t=e.color,i=e.alpha,s=e.font_style,o=e.font_size,r=e.font,{font_size_scale:a,_base_font_size:l}=this,c=Rn(o);if(c!=null){let{value:p,unit:d}=c;p*=a,d=="em"&&
l!=0&&(p*=l,d="px"),o=`${p}${d}`}let _=`${s} ${o} ${r}`;this.font=_,this.color=ue(t,i);let h=e.align;this._x_anchor=h;let u=e.baseline;this._y_anchor=(()=>{switch(u){case"\
top":return"top";case"middle":return"center";case"bottom":return"bottom";default:return"baseline"}})()}_computed_position(){let{width:e,height:t}=this._size(),{
sx:i,sy:s,x_anchor:o=this._x_anchor,y_anchor:r=this._y_anchor}=this.position,a=Qe(this.font),l=i-(()=>{if($(o))return o*e;switch(o){case"left":return 0;case"cen\
ter":return .5*e;case"right":return e}})(),c=s-(()=>{if($(r))return r*t;switch(r){case"top":return a.height>t?t-(-this.valign-a.descent)-a.height:0;case"center":
return .5*t;case"bottom":return a.height>t?t+a.descent+this.valign:t;case"baseline":return .5*t}})();return{x:l,y:c}}size(){let{width:e,height:t}=this._size(),{
angle:i}=this;if(i==null||i==0)return{width:e,height:t};{let s=Math.cos(Math.abs(i)),o=Math.sin(Math.abs(i));return{width:Math.abs(e*s+t*o),height:Math.abs(e*o+
t*s)}}}get_image_dimensions(){let e=Qe(this.font),t=this.svg_element.getAttribute("style")?.split(";");if(t!=null){let s=new Map;t.forEach(r=>{let[a,l]=r.split(
":");a.trim()!=""&&s.set(a.trim(),l.trim())});let o=pf(s.get("vertical-align"));o?.unit=="ex"?this.valign=o.value*e.x_height:o?.unit=="px"&&(this.valign=o.value)}
let i=(()=>{let s=this.svg_element.getAttribute("width"),o=this.svg_element.getAttribute("height");return{width:s!=null&&s.endsWith("ex")?parseFloat(s):1,height:o!=
null&&o.endsWith("ex")?parseFloat(o):1}})();return{width:e.x_height*i.width,height:e.x_height*i.height}}get truncated_text(){return this.model.text.length>6?`${this.
model.text.substring(0,6)}...`:this.model.text}width;height;_size(){if(this.svg_image==null)return this.provider.status=="failed"||this.provider.status=="not_st\
arted"?{width:qn(this.truncated_text,this.font),height:Qe(this.font).height}:{width:this._base_font_size,height:this._base_font_size};let e=Qe(this.font),{width:t,
height:i}=this.get_image_dimensions();i=Math.max(i,e.height);let s=this.width?.unit=="%"?this.width.value:1,o=this.height?.unit=="%"?this.height.value:1;return{
width:t*s,height:i*o}}bbox(){let{p0:e,p1:t,p2:i,p3:s}=this.rect(),o=Math.min(e.x,t.x,i.x,s.x),r=Math.min(e.y,t.y,i.y,s.y),a=Math.max(e.x,t.x,i.x,s.x),l=Math.max(
e.y,t.y,i.y,s.y);return new T({left:o,right:a,top:r,bottom:l})}rect(){let e=this._rect(),{angle:t}=this;if(t==null||t==0)return e;{let{sx:i,sy:s}=this.position,
o=new fi;return o.translate(i,s),o.rotate(t),o.translate(-i,-s),o.apply_rect(e)}}paint_rect(e){let{p0:t,p1:i,p2:s,p3:o}=this.rect();e.save(),e.strokeStyle="red",
e.lineWidth=1,e.beginPath();let{round:r}=Math;e.moveTo(r(t.x),r(t.y)),e.lineTo(r(i.x),r(i.y)),e.lineTo(r(s.x),r(s.y)),e.lineTo(r(o.x),r(o.y)),e.closePath(),e.stroke(),
e.restore()}paint_bbox(e){let{x:t,y:i,width:s,height:o}=this.bbox();e.save(),e.strokeStyle="blue",e.lineWidth=1,e.beginPath();let{round:r}=Math;e.moveTo(r(t),r(
i)),e.lineTo(r(t),r(i+o)),e.lineTo(r(t+s),r(i+o)),e.lineTo(r(t+s),r(i)),e.closePath(),e.stroke(),e.restore()}async request_image(){if(this.provider.MathJax==null)
return;let e=this._process_text();if(e==null){this._has_finished=!0;return}let t=e.children[0];this.svg_element=t,t.setAttribute("font",this.font),t.setAttribute(
"stroke",this.color);let i=t.outerHTML,s=`data:image/svg+xml;utf-8,${encodeURIComponent(i)}`;this.svg_image=await Pf(s)}async load_image(){await this.request_image(),
this.parent.request_layout()}paint(e){this.svg_image==null&&((this.provider.status=="not_started"||this.provider.status=="loading")&&this.provider.ready.connect(
()=>this.load_image()),this.provider.status=="loaded"&&this.load_image()),e.save();let{sx:t,sy:i}=this.position,{angle:s}=this;s!=null&&s!=0&&(e.translate(t,i),
e.rotate(s),e.translate(-t,-i));let{x:o,y:r}=this._computed_position();if(this.svg_image!=null){let{width:a,height:l}=this.get_image_dimensions();e.drawImage(this.
svg_image,o,r,a,l)}else(this.provider.status=="failed"||this.provider.status=="not_started")&&(e.fillStyle=this.color,e.font=this.font,e.textAlign="left",e.textBaseline=
"alphabetic",e.fillText(this.truncated_text,o,r+Qe(this.font).ascent));e.restore(),!this._has_finished&&(this.provider.status=="failed"||this.svg_image!=null)&&
(this._has_finished=!0,this.parent.notify_finished_after_paint())}},mr=class extends Zi{static __name__="MathText";constructor(e){super(e)}},Sh=class extends fr{static __name__="\
AsciiView";get styled_text(){return this.text}_process_text(){}_size(){return{width:qn(this.text,this.font),height:Qe(this.font).height}}paint(e){e.save();let{sx:t,
sy:i}=this.position,{angle:s}=this;s!=null&&s!=0&&(e.translate(t,i),e.rotate(s),e.translate(-t,-i));let{x:o,y:r}=this._computed_position();e.fillStyle=this.color,
e.font=this.font,e.textAlign="left",e.textBaseline="alphabetic",e.fillText(this.text,o,r+Qe(this.font).ascent),e.restore(),this._has_finished=!0,this.parent.notify_finished_after_paint()}},
Vf=class extends mr{static __name__="Ascii";constructor(e){super(e)}static{this.prototype.default_view=Sh}},Mh=class extends fr{static __name__="MathMLView";get styled_text(){
let e=this.text.trim(),t=e.match(/<math(.*?[^?])?>/s);return t==null?this.text.trim():(e=L_(e,e.indexOf(t[0])+t[0].length,`<mstyle displaystyle="true" mathcolor\
="${Zu(this.color)}" ${this.font.includes("bold")?'mathvariant="bold"':""}>`),t=e.match(/<\/[^>]*?math.*?>/s),t==null?this.text.trim():L_(e,e.indexOf(t[0]),"</m\
style>"))}_process_text(){let e=Qe(this.font);return this.provider.MathJax?.mathml2svg(this.styled_text,{em:this.base_font_size,ex:e.x_height})}},Of=class extends mr{static __name__="\
MathML";constructor(e){super(e)}static{this.prototype.default_view=Mh}},Ah=class extends fr{static __name__="TeXView";get styled_text(){let[e,t,i]=ei(this.color);
return`\\color[RGB]{${e}, ${t}, ${i}} ${this.font.includes("bold")?`\\boldsymbol{${this.text}}`:this.text}`}_process_text(){let e=Qe(this.font);return this.provider.
MathJax?.tex2svg(this.styled_text,{display:!this.model.inline,em:this.base_font_size,ex:e.x_height},cs(this.model.macros))}},gr=class extends mr{static __name__="\
TeX";constructor(e){super(e)}static{this.prototype.default_view=Ah,this.define(({Bool:e,Float:t,Str:i,Dict:s,Tuple:o,Or:r})=>({macros:[s(r(i,o(i,t))),{}],inline:[
e,!1]}))}};var jh=class extends eo{static __name__="PlainTextView";initialize(){super.initialize(),this._has_finished=!0}graphics(){return new Gt({text:this.model.text})}},
uc=class extends Zi{static __name__="PlainText";constructor(e){super(e)}static{this.prototype.default_view=jh}};var Cb=[{start:"$$",end:"$$",inline:!1},{start:"\\[",end:"\\]",inline:!1},{start:"\\(",end:"\\)",inline:!0}];function Ff(n){return n.split("").map(e=>`\\${e}`).
join("")}function Bf(n){let e=[];for(let t of Cb){let i=Ff(t.start),s=Ff(t.end),o=new RegExp(`${i}([^]*?)${s}`,"gm");for(let r of n.matchAll(o)){let{index:a}=r,
[l,c]=r;e.push({index:a,outer:l,inner:c,delim:t})}}if(e.length>0){if(e.length==1){let[s]=e,o=s.index,r=s.outer.length;if(o==0&&r==n.length){let a=s.inner;return new gr(
{text:a,inline:s.delim.inline})}}let t="",i=0;for(let s of ko(e,o=>o.index)){let o=s.index;i<=o&&(t+=o!=0?`\\text{${n.slice(i,o)}}${s.inner}`:`${s.inner}`,i=o+s.
outer.length)}return t+=i<n.length?`\\text{${n.slice(i)}}`:"",new gr({text:t,inline:!1})}else return new uc({text:n})}var pc=class extends Xi{static __name__="TextAnnotationView";_text_view;children_views(){return[...super.children_views(),this._text_view]}async lazy_initialize(){
await super.lazy_initialize(),await this._init_text()}async _init_text(){let{text:e}=this.model,t=S(e)?Bf(e):e;this._text_view=await be(t,{parent:this})}update_layout(){
let{panel:e}=this;e!=null?this.layout=new Kn(e,()=>this.get_size(),!1):this.layout=void 0}connect_signals(){super.connect_signals();let{text:e}=this.model.properties;
this.on_change(e,async()=>{this._text_view.remove(),await this._init_text()}),this.connect(this.model.change,()=>this.request_paint())}remove(){this._text_view.
remove(),super.remove()}has_finished(){return!(!super.has_finished()||!this._text_view.has_finished())}get displayed(){return super.displayed&&this._text_view.model.
text!=""&&this.visuals.text.doit}get padding(){return Fl(this.model.padding)}get border_radius(){return In(this.model.border_radius)}_text_box;_rect;_get_size(){
if(!this.displayed)return{width:0,height:0};let e=this._text_view.graphics();e.angle=this.angle,e.align="auto",e.visuals=this.visuals.text.values();let t=e.size(),
{padding:i}=this,s=t.width+i.left+i.right,o=t.height+i.top+i.bottom;return{width:s,height:o}}compute_geometry(){super.compute_geometry();let e=this._text_view.graphics();
e.position={sx:0,sy:0,x_anchor:"left",y_anchor:"top"},e.angle=0,e.align="auto",e.visuals=this.visuals.text.values();let t=e.size(),{sx:i,sy:s}=this.origin,{anchor:o,
padding:r,border_radius:a,angle:l}=this,c=t.width+r.left+r.right,_=t.height+r.top+r.bottom;this._text_box=e,this._rect={sx:i,sy:s,width:c,height:_,angle:l,anchor:o,
padding:r,border_radius:a}}_paint(e){let{sx:t,sy:i,width:s,height:o,angle:r,anchor:a,padding:l,border_radius:c}=this._rect,_=this._text_box,h=a.x*s,u=a.y*o;e.translate(
t,i),e.rotate(r),e.translate(-h,-u);let{background_fill:p,background_hatch:d,border_line:f,text:y}=this.visuals;if(p.doit||d.doit||f.doit){e.beginPath();let g=new T(
{x:0,y:0,width:s,height:o});zs(e,g,c),p.apply(e),d.apply(e),f.apply(e)}if(y.doit){let{left:g,top:b}=l;e.translate(g,b),_.paint(e),e.translate(-g,-b)}e.translate(
h,u),e.rotate(-r),e.translate(-t,-i)}},dc=class extends lt{static __name__="TextAnnotation";constructor(e){super(e)}static{this.mixins([un,["border_",ci],["back\
ground_",_i],["background_",hi]]),this.define(({Str:e,Or:t,Ref:i})=>({text:[t(e,i(Zi)),""],padding:[Ol,0],border_radius:[$n,0]})),this.override({border_line_color:null,
background_fill_color:null})}};var Ch=class extends pc{static __name__="TitleView";_get_position(){let e=this.model.offset,t=this.model.standoff/2,{align:i,vertical_align:s}=this.model,o,r,{bbox:a}=this.
layout;switch(this.panel.side){case"above":case"below":{switch(s){case"top":r=a.top+t;break;case"middle":r=a.vcenter;break;case"bottom":r=a.bottom-t;break}switch(i){case"\
left":o=a.left+e;break;case"center":o=a.hcenter;break;case"right":o=a.right-e;break}break}case"left":{switch(s){case"top":o=a.left+t;break;case"middle":o=a.hcenter;
break;case"bottom":o=a.right-t;break}switch(i){case"left":r=a.bottom-e;break;case"center":r=a.vcenter;break;case"right":r=a.top+e;break}break}case"right":{switch(s){case"\
top":o=a.right-t;break;case"middle":o=a.hcenter;break;case"bottom":o=a.left+t;break}switch(i){case"left":r=a.top+e;break;case"center":r=a.vcenter;break;case"rig\
ht":r=a.bottom-e;break}break}}return{sx:o,sy:r}}get anchor(){let{align:e,vertical_align:t}=this.model;return sr("auto",e,t)}get origin(){return this._get_position()}get angle(){
return this.panel.get_label_angle_heuristic("parallel")}_get_size(){let e=s=>s==0?0:s+this.model.standoff,{width:t,height:i}=super._get_size();return this.panel.
is_horizontal?{width:t,height:e(i)}:{width:e(t),height:i}}},vi=class extends dc{static __name__="Title";constructor(e){super(e)}static{this.prototype.default_view=
Ch,this.define(({Float:e})=>({vertical_align:[vp,"bottom"],align:[Ws,"left"],offset:[e,0],standoff:[e,10]})),this.override({text_font_size:"13px",text_font_style:"\
bold",text_line_height:1})}};var As=class extends bt{static __name__="ToolView";connect_signals(){super.connect_signals(),this.connect(this.model.properties.active.change,()=>{this.model.active?
this.activate():this.deactivate()})}get overlays(){return[]}activate(){}deactivate(){}},ke=class extends D{static __name__="Tool";constructor(e){super(e)}static{
this.prototype._known_aliases=new Map,this.define(({Bool:e,Or:t,Str:i,Nullable:s})=>({icon:[s(En),null],description:[s(i),null],visible:[e,!0],group:[t(i,e),!0]})),
this.internal(({Bool:e})=>({active:[e,!1],disabled:[e,!1]}))}tool_name;tool_icon;event_type;get event_role(){let{event_type:e}=this;return S(e)?e:"multi"}get event_types(){
let{event_type:e}=this;return e==null?[]:S(e)?[e]:e}button_view;menu_item(){let e=new xt({icon:this.computed_icon,label:this.tool_name,tooltip:this.tooltip!=this.
tool_name?this.tooltip:void 0,checked:()=>this.active,disabled:()=>this.disabled,action:()=>this.active=!this.active}),t=this.menu;return t!=null&&(e.menu=new at(
{items:t})),e}get tooltip(){return this.description??this.tool_name}get computed_icon(){let{icon:e,tool_icon:t}=this;return e??(t!=null?`.${t}`:void 0)}get menu(){
return null}supports_auto(){return!1}_get_dim_limits([e,t],[i,s],o,r){let a=o.bbox.h_range,l;r=="width"||r=="both"?(l=[Jt([e,i]),zt([e,i])],l=[zt([l[0],a.start]),
Jt([l[1],a.end])]):l=[a.start,a.end];let c=o.bbox.v_range,_;return r=="height"||r=="both"?(_=[Jt([t,s]),zt([t,s])],_=[zt([_[0],c.start]),Jt([_[1],c.end])]):_=[c.
start,c.end],[l,_]}_compute_overlay_limits(e,t,i,s){return i=="width"?(t[0]-=s,t[1]+=s):i=="height"&&(e[0]-=s,e[1]+=s),[e,t]}_get_dim_tooltip(e){let{description:t,
tool_name:i}=this;return t??(e=="both"?i:e=="auto"?`${i} (either x, y or both dimensions)`:`${i} (${e=="width"?"x":"y"}-axis)`)}_known_aliases;static register_alias(e,t){
let i=t(),s=i.dirty_attributes,o=new Eo,r=a=>{if(!(a instanceof i.constructor))return!1;for(let[l,c]of N(s))if(!o.eq(c,a.property(l).get_value()))return!1;return!0};
this.prototype._known_aliases.set(e,{fn:t,query:r})}static is_alias_of(e,t){return this.prototype._known_aliases.get(t)?.query(e.underlying)??!1}static from_string(e){
let t=this.prototype._known_aliases.get(e);if(t!=null)return t.fn();{let i=[...this.prototype._known_aliases.keys()];throw new Error(`unexpected tool name '${e}\
', possible tools are ${i.join(", ")}`)}}get underlying(){return this}};var Ue=class n extends D{static __name__="ToolProxy";constructor(e){super(e)}static{this.define(({Bool:e,List:t,Ref:i,Or:s})=>({tools:[t(s(i(ke),i(n))),[]],visible:[
e,o=>Jc(o.tools,r=>r.visible)],active:[e,o=>Jc(o.tools,r=>r.active)],disabled:[e,!1]}))}do;get underlying(){let e=this.tools[0];return e instanceof n?e.underlying:
e}tool_button(){let e=this.tools[0].tool_button();return e.tool=this,e}menu_item(){return this.tools[0].menu_item()}get event_type(){return this.tools[0].event_type}get event_role(){
return this.tools[0].event_role}get event_types(){return this.tools[0].event_types}get default_order(){return this.tools[0].default_order}get tooltip(){return this.
tools[0].tooltip}get tool_name(){return this.tools[0].tool_name}get computed_icon(){return this.tools[0].computed_icon}get toggleable(){let e=this.tools[0];return"\
toggleable"in e&&e.toggleable}get group(){return this.tools[0].group}initialize(){super.initialize(),this.do=new ie(this,"do")}connect_signals(){super.connect_signals(),
this.connect(this.do,()=>this.doit()),this.connect(this.properties.active.change,()=>this.set_active());for(let e of this.tools)this.connect(e.properties.active.
change,()=>{this.active=e.active})}doit(){for(let e of this.tools)e.do.emit()}set_active(){for(let e of this.tools)e.active=this.active}get menu(){let{menu:e}=this.
tools[0];if(e==null)return null;let t=[];for(let[i,s]of Dt(e))if(i==null)t.push(null);else{let o=()=>{for(let r of this.tools){let{menu:a}=r;if(a==null)continue;
let l=a[s];l instanceof xt&&l.action!=null&&it(l.action,new at,{item:l})}};t.push(i.clone({action:o}))}return t}supports_auto(){return this.tools[0].supports_auto()}};var to=class extends Ue{static __name__="ToolGroup";constructor(e){super(e)}static{this.define(({Bool:e})=>({show_count:[e,!1]}))}get tooltip(){return this.tools.
map(e=>e.tooltip).join(`
`)}};var io=class n{hit_area;handlers;static __name__="UIGestures";must_be_target;constructor(e,t,i={}){this.hit_area=e,this.handlers=t,this.must_be_target=i.must_be_target??
!1,this._pointer_over=this._pointer_over.bind(this),this._pointer_out=this._pointer_out.bind(this),this._pointer_down=this._pointer_down.bind(this),this._pointer_move=
this._pointer_move.bind(this),this._pointer_up=this._pointer_up.bind(this),this._pointer_cancel=this._pointer_cancel.bind(this)}connect_signals(){this.hit_area.
addEventListener("pointerover",this._pointer_over),this.hit_area.addEventListener("pointerout",this._pointer_out),this.hit_area.addEventListener("pointerdown",this.
_pointer_down),this.hit_area.addEventListener("pointermove",this._pointer_move),this.hit_area.addEventListener("pointerup",this._pointer_up),this.hit_area.addEventListener(
"pointercancel",this._pointer_cancel)}disconnect_signals(){this.hit_area.removeEventListener("pointerover",this._pointer_over),this.hit_area.removeEventListener(
"pointerout",this._pointer_out),this.hit_area.removeEventListener("pointerdown",this._pointer_down),this.hit_area.removeEventListener("pointermove",this._pointer_move),
this.hit_area.removeEventListener("pointerup",this._pointer_up),this.hit_area.removeEventListener("pointercancel",this._pointer_cancel)}remove(){this.disconnect_signals()}_self_is_target(e){
return e.composedPath()[0]==this.hit_area}_is_event_target(e){return!this.must_be_target||this._self_is_target(e)}phase="idle";pointers=new Map;press_timer=null;tap_timestamp=-1/0;last_scale=null;last_rotation=null;reset(){
this._cancel_timeout(),this._user_select(!0),this.phase="idle",this.pointers.clear(),this.press_timer=null,this.tap_timestamp=-1/0,this.last_scale=null,this.last_rotation=
null}_user_select(e){this.hit_area.style.userSelect=e?"":"none"}static move_threshold=5;static press_threshold=300;static doubletap_threshold=300;static pinch_threshold=0;static rotate_threshold=0;get _is_multi_gesture(){
return this.pointers.size>=2}_within_threshold(e){let{dx:t,dy:i}=this._movement(e);return t**2+i**2<=n.move_threshold**2}get _any_movement(){return[...this.pointers.
values()].some(e=>!this._within_threshold(e))}_start_timeout(){F(this.press_timer==null),this.press_timer=setTimeout(()=>this._pointer_timeout(),n.press_threshold)}_cancel_timeout(){
let{press_timer:e}=this;e!=null&&(clearTimeout(e),this.press_timer=null)}_pointer_timeout(){F(this.phase=="started"),F(!this._is_multi_gesture),this.phase="pres\
sing",this.press_timer=null;let[e]=this.pointers.values();this.on_press(e.init)}_pointer_over(e){this._is_event_target(e)&&e.isPrimary&&this.on_enter(e)}_pointer_out(e){
this._is_event_target(e)&&e.isPrimary&&this.on_leave(e)}_pointer_down(e){if(this._is_event_target(e)&&!this._is_multi_gesture&&!this.pointers.has(e.pointerId)&&
!(e.isPrimary&&e.pointerType=="mouse"&&e.buttons!=Ba.Left)&&this.hit_area.isConnected)switch(this.pointers.set(e.pointerId,{init:e,last:e}),this.hit_area.setPointerCapture(
e.pointerId),this._user_select(!1),this.phase){case"idle":{this.phase="started",this._start_timeout();break}case"started":{this._cancel_timeout();break}case"pre\
ssing":case"panning":case"pinching":case"rotating":case"transitional":break}}_pointer_move(e){if(!this._is_event_target(e))return;e.isPrimary&&this.on_move(e);let t=this.
pointers.get(e.pointerId);if(t!=null)switch(t.last=e,this.phase){case"idle":this.reset(),wt();case"started":case"transitional":{if(!this._any_movement)return;if(this.
_cancel_timeout(),this._is_multi_gesture){let[i,s]=this.pointers.values(),o=this._scale(i,s),r=this._rotation(i,s);Math.abs(o-1)>n.pinch_threshold?(this.phase="\
pinching",this.on_pinch_start(i.init,s.init,1),this.on_pinch(i.last,s.last,o),this.last_scale=o):Math.abs(r)>n.rotate_threshold&&(this.phase="rotating",this.on_rotate_start(
i.init,s.init,0),this.on_rotate(s.last,s.last,r),this.last_rotation=r)}else{this.phase="panning";let[i]=this.pointers.values(),{dx:s,dy:o}=this._movement(i);this.
on_pan_start(i.init,0,0),this.on_pan(i.last,s,o)}break}case"pressing":break;case"panning":{let[i]=this.pointers.values(),{dx:s,dy:o}=this._movement(i);this.on_pan(
e,s,o);break}case"pinching":{let[i,s]=this.pointers.values(),o=this._scale(i,s);o!=this.last_scale&&(this.on_pinch(i.last,s.last,o),this.last_scale=o);break}case"\
rotating":{let[i,s]=this.pointers.values(),o=this._rotation(i,s);o!=this.last_rotation&&(this.on_rotate(i.last,s.last,o),this.last_rotation=o);break}}}_pointer_up(e){
if(!this._is_event_target(e))return;let t=this.pointers.get(e.pointerId);if(t!=null){switch(t.last=e,this._cancel_timeout(),this.phase){case"idle":this.reset(),
wt();case"started":{let[i]=this.pointers.values(),{tap_timestamp:s}=this;i.last.timeStamp-s<n.doubletap_threshold?(this.tap_timestamp=-1/0,this.on_doubletap(i.last)):
(this.tap_timestamp=i.last.timeStamp,this.on_tap(i.last)),this.phase="idle";break}case"transitional":{this.phase="idle";break}case"pressing":{let[i]=this.pointers.
values();this.on_pressup(i.last),this.phase="idle";break}case"panning":{let[i]=this.pointers.values(),{dx:s,dy:o}=this._movement(i);this.on_pan_end(e,s,o),this.
phase="idle";break}case"pinching":{let[i,s]=this.pointers.values(),o=this._scale(i,s);this.on_pinch_end(i.last,s.last,o),this.phase="transitional",this.last_scale=
null;break}case"rotating":{let[i,s]=this.pointers.values(),o=this._rotation(i,s);this.on_rotate_end(i.last,s.last,o),this.phase="transitional",this.last_rotation=
null;break}}if(this.pointers.delete(e.pointerId),this.phase=="transitional"){let[i]=this.pointers.values();i.init=i.last}this.pointers.size==0&&this._user_select(
!0)}}_pointer_cancel(e){if(this.pointers.has(e.pointerId)){switch(this._cancel_timeout(),this.phase){case"idle":this.reset(),wt();case"started":case"pressing":case"\
transitional":{this.phase="idle";break}case"panning":{let[t]=this.pointers.values(),{dx:i,dy:s}=this._movement(t);this.on_pan_end(e,i,s),this.phase="idle";break}case"\
pinching":{let[t,i]=this.pointers.values(),s=this._scale(t,i);this.on_pinch_end(t.last,i.last,s),this.phase="transitional",this.last_scale=null;break}case"rotat\
ing":{let[t,i]=this.pointers.values(),s=this._rotation(t,i);this.on_rotate_end(t.last,i.last,s),this.phase="transitional",this.last_rotation=null;break}}if(this.
pointers.delete(e.pointerId),this.phase=="transitional"){let[t]=this.pointers.values();t.init=t.last}this.pointers.size==0&&this._user_select(!0)}}on_tap(e){let{
on_tap:t}=this.handlers;t?.(this._tap_event("tap",e))}on_doubletap(e){let{on_doubletap:t}=this.handlers;t?.(this._tap_event("double_tap",e))}on_press(e){let{on_press:t}=this.
handlers;t?.(this._tap_event("press",e))}on_pressup(e){let{on_pressup:t}=this.handlers;t?.(this._tap_event("press_up",e))}on_enter(e){let{on_enter:t}=this.handlers;
t?.(this._move_event("enter",e))}on_move(e){let{on_move:t}=this.handlers;t?.(this._move_event("move",e))}on_leave(e){let{on_leave:t}=this.handlers;t?.(this._move_event(
"leave",e))}on_pan_start(e,t,i){let{on_pan_start:s}=this.handlers;s?.(this._pan_event("pan_start",e,t,i))}on_pan(e,t,i){let{on_pan:s}=this.handlers;s?.(this._pan_event(
"pan",e,t,i))}on_pan_end(e,t,i){let{on_pan_end:s}=this.handlers;s?.(this._pan_event("pan_end",e,t,i))}on_pinch_start(e,t,i){let{on_pinch_start:s}=this.handlers;
s?.(this._pinch_event("pinch_start",e,t,i))}on_pinch(e,t,i){let{on_pinch:s}=this.handlers;s?.(this._pinch_event("pinch",e,t,i))}on_pinch_end(e,t,i){let{on_pinch_end:s}=this.
handlers;s?.(this._pinch_event("pinch_end",e,t,i))}on_rotate_start(e,t,i){let{on_rotate_start:s}=this.handlers;s?.(this._rotate_event("rotate_start",e,t,i))}on_rotate(e,t,i){
let{on_rotate:s}=this.handlers;s?.(this._rotate_event("rotate",e,t,i))}on_rotate_end(e,t,i){let{on_rotate_end:s}=this.handlers;s?.(this._rotate_event("rotate_en\
d",e,t,i))}_get_sxy(e){let{pageX:t,pageY:i}=e,{left:s,top:o}=Ga(this.hit_area);return{sx:t-s,sy:i-o}}_get_modifiers(e){return{shift:e.shiftKey,ctrl:e.ctrlKey,alt:e.
altKey}}_tap_event(e,t){return{type:e,...this._get_sxy(t),modifiers:this._get_modifiers(t),native:t}}_move_event(e,t){return{type:e,...this._get_sxy(t),modifiers:this.
_get_modifiers(t),native:t}}_pan_event(e,t,i,s){return{type:e,...this._get_sxy(t),dx:i,dy:s,modifiers:this._get_modifiers(t),native:t}}_pinch_event(e,t,i,s){let{
sx:o,sy:r}=this._get_sxy(t),{sx:a,sy:l}=this._get_sxy(i);return{type:e,sx:(o+a)/2,sy:(r+l)/2,scale:s,modifiers:this._get_modifiers(t),native:t}}_rotate_event(e,t,i,s){
let{sx:o,sy:r}=this._get_sxy(t),{sx:a,sy:l}=this._get_sxy(i);return{type:e,sx:(o+a)/2,sy:(r+l)/2,rotation:s,modifiers:this._get_modifiers(t),native:t}}_movement(e){
return{dx:e.last.x-e.init.x,dy:e.last.y-e.init.y}}_distance(e,t){let i=t.x-e.x,s=t.y-e.y;return Math.sqrt(i**2+s**2)}_angle(e,t){let i=t.x-e.x,s=t.y-e.y;return Math.
atan2(s,i)*180/Math.PI}_scale(e,t){return this._distance(e.last,t.last)/this._distance(e.init,t.init)}_rotation(e,t){return this._angle(t.last,e.last)+this._angle(
t.init,e.init)}};var Ih={};Is(Ih,{active:()=>Eh,default:()=>Dh,divider:()=>$h,horizontal:()=>Tb,menu_icon:()=>Th,vertical:()=>$b});var Th="bk-menu-icon",Tb="bk-horizontal",$b="b\
k-vertical",$h="bk-divider",Eh="bk-active",Dh=".bk-menu-icon{width:28px;height:28px;mask-size:60% 60%;mask-position:center center;mask-repeat:no-repeat;-webkit-\
mask-size:60% 60%;-webkit-mask-position:center center;-webkit-mask-repeat:no-repeat;background-size:60%;background-color:transparent;background-repeat:no-repeat\
;background-position:center center;}:host{position:absolute;display:inline-flex;flex-wrap:nowrap;user-select:none;-webkit-user-select:none;width:auto;height:aut\
o;z-index:var(--bokeh-top-level);cursor:pointer;font-size:var(--font-size);background-color:#fff;border:1px solid #ccc;border-radius:var(--border-radius);box-sh\
adow:2px 4px 8px rgba(0, 0, 0, 0.175);}:host(.bk-horizontal){flex-direction:row;}:host(.bk-vertical){flex-direction:column;}.bk-divider{cursor:default;overflow:\
hidden;background-color:#e5e5e5;}:host(.bk-horizontal) > .bk-divider{width:1px;margin:5px 0;}:host(.bk-vertical) > .bk-divider{height:1px;margin:0 5px;}:host > \
:not(.bk-divider){border:1px solid transparent;}:host > :not(.bk-divider).bk-active{border-color:var(--highlight-color);}:host > :not(.bk-divider):hover{backgro\
und-color:#f9f9f9;}:host > :not(.bk-divider):focus,:host > :not(.bk-divider):focus-visible{outline:1px dotted var(--highlight-color);outline-offset:-1px;}:host \
> :not(.bk-divider)::-moz-focus-inner{border:0;}:host(.bk-horizontal) > :not(.bk-divider):first-child{border-top-left-radius:var(--border-radius);border-bottom-\
left-radius:var(--border-radius);}:host(.bk-horizontal) > :not(.bk-divider):last-child{border-top-right-radius:var(--border-radius);border-bottom-right-radius:v\
ar(--border-radius);}:host(.bk-vertical) > :not(.bk-divider):first-child{border-top-left-radius:var(--border-radius);border-top-right-radius:var(--border-radius\
);}:host(.bk-vertical) > :not(.bk-divider):last-child{border-bottom-left-radius:var(--border-radius);border-bottom-right-radius:var(--border-radius);}";var so=class{items;static __name__="ContextMenu";el=G();shadow_el;_open=!1;get is_open(){return this._open}get can_open(){return this.items.length!=0}target;orientation;reversed;labels;prevent_hide;extra_styles;class_list;constructor(e,t){
this.items=e,this.target=t.target,this.orientation=t.orientation??"vertical",this.reversed=t.reversed??!1,this.labels=t.labels??!0,this.prevent_hide=t.prevent_hide,
this.extra_styles=t.extra_styles??[],this.shadow_el=this.el.attachShadow({mode:"open"}),this.class_list=new ln(this.el.classList)}_item_click=e=>{e.action!=null&&
(W(e)?e.action():it(e.action,new at,{item:e})),this.hide()};_on_mousedown=e=>{e.composedPath().includes(this.el)||(this.prevent_hide?.(e)??!1)||this.hide()};_on_keydown=e=>{
e.key=="Escape"&&this.hide()};_on_blur=()=>{this.hide()};remove(){this._unlisten(),this.el.remove()}_listen(){document.addEventListener("mousedown",this._on_mousedown),
document.addEventListener("keydown",this._on_keydown),window.addEventListener("blur",this._on_blur)}_unlisten(){document.removeEventListener("mousedown",this._on_mousedown),
document.removeEventListener("keydown",this._on_keydown),window.removeEventListener("blur",this._on_blur)}_position(e){let t=(()=>{if("left_of"in e){let{left:r,
top:a}=e.left_of.getBoundingClientRect();return{right:r,top:a}}if("right_of"in e){let{top:r,right:a}=e.right_of.getBoundingClientRect();return{left:a,top:r}}if("\
below"in e){let{left:r,bottom:a}=e.below.getBoundingClientRect();return{left:r,top:a}}if("above"in e){let{left:r,top:a}=e.above.getBoundingClientRect();return{left:r,
bottom:a}}return e})(),i=this.el.offsetParent??document.body,s=(()=>{let r=i.getBoundingClientRect(),a=getComputedStyle(i);return{left:r.left-parseFloat(a.marginLeft),
right:r.right+parseFloat(a.marginRight),top:r.top-parseFloat(a.marginTop),bottom:r.bottom+parseFloat(a.marginBottom)}})(),{style:o}=this.el;o.left=t.left!=null?
`${t.left-s.left}px`:"auto",o.top=t.top!=null?`${t.top-s.top}px`:"auto",o.right=t.right!=null?`${s.right-t.right}px`:"auto",o.bottom=t.bottom!=null?`${s.bottom-
t.bottom}px`:"auto"}stylesheets(){return[cn,Dh,dt,...this.extra_styles]}empty(){Li(this.shadow_el),this.class_list.clear()}render(){this.empty();for(let t of this.
stylesheets())(S(t)?new te(t):t).install(this.shadow_el);this.class_list.add(Ih[this.orientation]);let e=this.reversed?Ne(this.items):this.items;for(let t of e){
let i;if(t==null||t instanceof yi)i=G({class:$h});else{if(ye(t.disabled)?t.disabled:t.disabled?.()??!1)continue;if(W(t)&&t.custom!=null)i=t.custom;else{let s=(()=>{
if(t.icon!=null){let l=G({class:Th});return Pn(l,t.icon),l}else return null})(),r=(ye(t.checked)?t.checked:t.checked?.())??!1?Eh:null,a=this.labels?t.label:null;
i=G({class:[r],title:t.tooltip,tabIndex:0},s,a),W(t)&&(t.class!=null&&i.classList.add(t.class),t.content!=null&&i.append(t.content)),i.addEventListener("click",
()=>{this._item_click(t)}),i.addEventListener("keydown",l=>{l.key=="Enter"&&this._item_click(t)})}}this.shadow_el.appendChild(i)}}show(e){this.items.length!=0&&
(this.render(),this.shadow_el.children.length!=0&&((this.target.shadowRoot??this.target).appendChild(this.el),this._position(e??{left:0,top:0}),this._listen(),this.
_open=!0))}hide(){this._open&&(this._open=!1,this._unlisten(),this.el.remove())}toggle(e){this._open?this.hide():this.show(e)}};var fc={};Is(fc,{above:()=>Eb,active:()=>Bh,below:()=>Db,count:()=>Oh,default:()=>Rh,disabled:()=>Lh,hidden:()=>Vh,left:()=>Ib,right:()=>Pb,tool_chevron:()=>Fh,
tool_icon:()=>Ph});var Ph="bk-tool-icon",Lh="bk-disabled",Vh="bk-hidden",Oh="bk-count",Fh="bk-tool-chevron",Eb="bk-above",Db="bk-below",Ib="bk-left",Pb="bk-righ\
t",Bh="bk-active",Rh=":host{--button-border:2px;--active-tool-border:var(--button-border) solid transparent;}:host{position:relative;width:var(--button-width);h\
eight:var(--button-height);cursor:pointer;user-select:none;-webkit-user-select:none;touch-action:none;}.bk-tool-icon{position:relative;top:calc(var(--button-bor\
der)/2);width:calc(var(--button-width) - var(--button-border));height:calc(var(--button-height) - var(--button-border));mask-size:60% 60%;mask-position:center c\
enter;mask-repeat:no-repeat;-webkit-mask-size:60% 60%;-webkit-mask-position:center center;-webkit-mask-repeat:no-repeat;background-size:60% 60%;background-origi\
n:border-box;background-position:center center;background-repeat:no-repeat;}:host(.bk-disabled) .bk-tool-icon{background-color:var(--icon-color-disabled);cursor\
:not-allowed;}:host(.bk-hidden){display:none;}.bk-count{position:absolute;top:0;right:0;--height:1.1em;height:var(--height);line-height:var(--height);text-align\
:center;aspect-ratio:1 / 1;font-size:80%;border-radius:50%;color:white;background-color:var(--icon-color);}.bk-tool-chevron{position:absolute;visibility:hidden;\
width:8px;height:8px;mask-size:100% 100%;mask-position:center center;mask-repeat:no-repeat;-webkit-mask-size:100% 100%;-webkit-mask-position:center center;-webk\
it-mask-repeat:no-repeat;}:host(:hover) .bk-tool-chevron{visibility:visible;}:host(.bk-above) .bk-tool-chevron{right:0;bottom:0;background-color:var(--icon-colo\
r);mask-image:var(--bokeh-icon-chevron-down);-webkit-mask-image:var(--bokeh-icon-chevron-down);}:host(.bk-below) .bk-tool-chevron{right:0;top:0;background-color\
:var(--icon-color);mask-image:var(--bokeh-icon-chevron-up);-webkit-mask-image:var(--bokeh-icon-chevron-up);}:host(.bk-left) .bk-tool-chevron{right:0;bottom:0;ba\
ckground-color:var(--icon-color);mask-image:var(--bokeh-icon-chevron-right);-webkit-mask-image:var(--bokeh-icon-chevron-right);}:host(.bk-right) .bk-tool-chevro\
n{left:0;bottom:0;background-color:var(--icon-color);mask-image:var(--bokeh-icon-chevron-left);-webkit-mask-image:var(--bokeh-icon-chevron-left);}:host(:hover){\
background-color:rgba(192, 192, 192, 0.15);}:host(:focus),:host(:focus-visible){outline:1px dotted var(--highlight-color);outline-offset:-1px;}:host::-moz-focus\
-inner{border:0;}:host(.bk-above){border-bottom:var(--active-tool-border);}:host(.bk-above.bk-active){border-bottom-color:var(--active-border);}:host(.bk-below)\
{border-top:var(--active-tool-border);}:host(.bk-below.bk-active){border-top-color:var(--active-border);}:host(.bk-right){border-left:var(--active-tool-border);\
}:host(.bk-right.bk-active){border-left-color:var(--active-border);}:host(.bk-left){border-right:var(--active-tool-border);}:host(.bk-left.bk-active){border-rig\
ht-color:var(--active-border);}";var mc=class extends We{static __name__="ToolButtonView";_menu;_ui_gestures;initialize(){super.initialize();let{location:e}=this.parent.model,t=e=="left"||e=="a\
bove",i=this.parent.model.horizontal?"vertical":"horizontal",s=this.model.tool.menu??[];this._menu=new so(t?Ne(s):s,{target:this.parent.el,orientation:i,prevent_hide:o=>o.
composedPath().includes(this.el),labels:!1}),this._ui_gestures=new io(this.el,{on_tap:o=>{if(this._menu.is_open){this._menu.hide();return}o.native.composedPath().
includes(this.el)&&this.tap()},on_press:()=>{this.press()}}),this.el.addEventListener("keydown",o=>{switch(o.key){case"Enter":{this.tap();break}case" ":{this.press();
break}default:}})}connect_signals(){super.connect_signals(),this._ui_gestures.connect_signals(),this.connect(this.model.change,()=>this.render()),this.connect(this.
model.tool.change,()=>this.render())}remove(){this._ui_gestures.remove(),this._menu.remove(),super.remove()}stylesheets(){return[...super.stylesheets(),Rh,dt]}render(){
super.render();let{tool:e}=this.model;this.class_list.add(fc[this.parent.model.location]),this.class_list.toggle(Vh,!e.visible),this.class_list.toggle(Lh,e.disabled);
let t=G({class:Ph});this.shadow_el.append(t);let i=this.model.icon??e.computed_icon;if(i!=null&&Pn(t,i),e.menu!=null){let o=G({class:Fh});this.shadow_el.append(
o)}if(e instanceof to&&e.show_count){let o=G({class:Oh},`${e.tools.length}`);this.shadow_el.append(o)}let s=this.model.tooltip??e.tooltip;this.el.title=s,this.el.
tabIndex=0}press(){let e=(()=>{switch(this.parent.model.location){case"right":return{left_of:this.el};case"left":return{right_of:this.el};case"above":return{below:this.
el};case"below":return{above:this.el}}})();this._menu.toggle(e)}},no=class extends pe{static __name__="ToolButton";constructor(e){super(e)}static{this.define(({
Str:e,Ref:t,Nullable:i,Or:s})=>({tool:[s(t(ke),t(Ue))],icon:[i(En),null],tooltip:[i(e),null]}))}};var yr=class extends mc{static __name__="OnOffButtonView";_toggle_active(){this.class_list.toggle(Bh,this.model.tool.active)}connect_signals(){super.connect_signals();
let{active:e}=this.model.tool.properties;this.on_change(e,()=>{this._toggle_active()})}render(){super.render(),this._toggle_active()}tap(){let{active:e}=this.model.
tool;this.model.tool.active=!e}},Ki=class extends no{static __name__="OnOffButton";constructor(e){super(e)}static{this.prototype.default_view=yr}};var br=class extends ke{static __name__="GestureTool";constructor(e){super(e)}tool_button(){return new Ki({tool:this})}};var gc=class extends As{static __name__="InspectToolView";get plot_view(){return this.parent}},js=class extends ke{static __name__="InspectTool";constructor(e){
super(e)}static{this.define(()=>({toggleable:[new Js("visible")]})),this.override({active:!0})}event_type="move";tool_button(){return new Ki({tool:this})}};var qh=class extends yr{static __name__="ClickButtonView";tap(){this.model.tool.do.emit(void 0)}},yc=class extends Ki{static __name__="ClickButton";constructor(e){
super(e)}static{this.prototype.default_view=qh}};var bc=class extends As{static __name__="ActionToolView";connect_signals(){super.connect_signals(),this.connect(this.model.do,e=>this.doit(e))}},Cs=class extends ke{static __name__="\
ActionTool";constructor(e){super(e)}do=new Y(this,"do");tool_button(){return new yc({tool:this})}menu_item(){let e=super.menu_item();return e.action=()=>this.do.
emit(void 0),e}};var Uh=class extends bc{static __name__="HelpToolView";doit(){window.open(this.model.redirect)}},vr=class n extends Cs{static __name__="HelpTool";constructor(e){
super(e)}static{this.prototype.default_view=Uh,this.define(({Str:e})=>({redirect:[e,"https://docs.bokeh.org/en/latest/docs/user_guide/interaction/tools.html"]})),
this.override({description:"Click the question mark to learn more about Bokeh plot tools."}),this.register_alias("help",()=>new n)}tool_name="Help";tool_icon=""};var Jh={};Is(Jh,{above:()=>Wh,below:()=>Ob,default:()=>Xh,divider:()=>Yh,hidden:()=>Nh,horizontal:()=>Bb,inner:()=>Gh,left:()=>Fb,logo:()=>Vb,right:()=>Hh,tool_overflow:()=>Qh,
vertical:()=>Rb});var Gh="bk-inner",Nh="bk-hidden",Vb="bk-logo",Wh="bk-above",Ob="bk-below",Fb="bk-left",Hh="bk-right",Yh="bk-divider",Qh="bk-tool-overflow",Bb="\
bk-horizontal",Rb="bk-vertical",Xh=':host{display:flex;flex-wrap:nowrap;align-items:center;user-select:none;-webkit-user-select:none;pointer-events:all;}:host(.\
bk-inner){background-color:white;opacity:0.8;}:host(.bk-hidden){visibility:hidden;opacity:0;transition:visibility 0.3s linear, opacity 0.3s linear;}.bk-logo{fle\
x-shrink:0;}:host(.bk-above),:host(.bk-below){flex-direction:row;justify-content:flex-end;}:host(.bk-above) .bk-logo,:host(.bk-below) .bk-logo{order:1;margin-le\
ft:5px;margin-right:0px;}:host(.bk-left),:host(.bk-right){flex-direction:column;justify-content:flex-start;}:host(.bk-left) .bk-logo,:host(.bk-right) .bk-logo{o\
rder:0;margin-bottom:5px;margin-top:0px;}.bk-divider{content:" ";display:inline-block;background-color:var(--button-color);}:host(.bk-above) .bk-divider,:host(.\
bk-below) .bk-divider{height:10px;width:1px;}:host(.bk-left) .bk-divider,:host(.bk-right) .bk-divider{height:1px;width:10px;}.bk-tool-overflow{color:gray;displa\
y:flex;align-items:center;}.bk-tool-overflow:hover{background-color:rgba(192, 192, 192, 0.15);}.bk-tool-overflow:focus,.bk-tool-overflow:focus-visible{outline:v\
ar(--outline-width) var(--outline-style) var(--highlight-color);outline-offset:-1px;}.bk-tool-overflow::-moz-focus-inner{border:0;}:host(.bk-above) .bk-tool-ove\
rflow,:host(.bk-below) .bk-tool-overflow,:host(.bk-horizontal) .bk-tool-overflow{width:calc(var(--button-width)/2);height:var(--button-height);flex-direction:ro\
w;}:host(.bk-left) .bk-tool-overflow,:host(.bk-right) .bk-tool-overflow,:host(.bk-vertical) .bk-tool-overflow{width:var(--button-width);height:calc(var(--button\
-height)/2);flex-direction:column;}';var Rf="bk-logo",qf="bk-grey",Uf="bk-logo-small",Gf=".bk-logo{margin:5px;position:relative;display:block;background-repeat:no-repeat;}.bk-logo.bk-grey{filter:gr\
ayscale(100%);}.bk-logo-small{width:20px;height:20px;background-image:url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABQAAAAUCAYAAACNiR0NAAAABHNCSVQICAgIfAhk\
iAAAAAlwSFlzAAALEgAACxIB0t1+/AAAABx0RVh0U29mdHdhcmUAQWRvYmUgRmlyZXdvcmtzIENTNui8sowAAAOkSURBVDiNjZRtaJVlGMd/1/08zzln5zjP1LWcU9N0NkN8m2CYjpgQYQXqSs0I84OLIC0hkEKo\
PtiH3gmKoiJDU7QpLgoLjLIQCpEsNJ1vqUOdO7ppbuec5+V+rj4ctwzd8IIbbi6u+8f1539dt3A78eXC7QizUF7gyV1fD1Yqg4JWz84yffhm0qkFqBogB9rM8tZdtwVsPUhWhGcFJngGeWrPzHm5oaMmkfEg1usv\
LFyc8jLRqDOMru7AyC8saQr7GG7f5fvDeH7Ej8CM66nIF+8yngt6HWaKh7k49Soy9nXurCi1o3qUbS3zWfrYeQDTB/Qj6kX6Ybhw4B+bOYoLKCC9H3Nu/leUTZ1JdRWkkn2ldcCamzrcf47KKXdAJllSlxAOkRgy\
HsGC/zRday5Qld9DyoM4/q/rUoy/CXh3jzOu3bHUVZeU+DEn8FInkPBFlu3+nW3Nw0mk6vCDiWg8CeJaxEwuHS3+z5RgY+YBR6V1Z1nxSOfoaPa4LASWxxdNp+VWTk7+4vzaou8v8PN+xo+KY2xsw6une2frhw05\
CTYOmQvsEhjhWjn0bmXPjpE1+kplmmkP3suftwTubK9Vq22qKmrBhpY4jvd5afdRA3wGjFAgcnTK2s4hY0/GPNIb0nErGMCRxWOOX64Z8RAC4oCXdklmEvcL8o0BfkNK4lUg9HTl+oPlQxdNo3Mg4Nv175e/1LDG\
zZen30MEjRUtmXSfiTVu1kK8W4txyV6BMKlbgk3lMwYCiusNy9fVfvvwMxv8Ynl6vxoByANLTWplvuj/nF9m2+PDtt1eiHPBr1oIfhCChQMBw6Aw0UulqTKZdfVvfG7VcfIqLG9bcldL/+pdWTLxLUy8Qq38heUI\
jh4XlzZxzQm19lLFlr8vdQ97rjZVOLf8nclzckbcD4wxXMidpX30sFd37Fv/GtwwhzhxGVAprjbg0gCAEeIgwCZyTV2Z1REEW8O4py0wsjeloKoMr6iCY6dP92H6Vw/oTyICIthibxjm/DfN9lVz8IqtqKYLUXfo\
KVMVQVVJOElGjrnnUt9T9wbgp8AyYKaGlqingHZU/uG2NTZSVqwHQTWkx9hxjkpWDaCg6Ckj5qebgBVbT3V3NNXMSiWSDdGV3hrtzla7J+duwPOToIg42ChPQOQjspnSlp1V+Gjdged7+8UN5CRAV7a5EdFNwCjE\
aBR27b3W890TE7g24NAP/mMDXRWrGoFPQI9ls/MWO2dWFAar/xcOIImbbpA3zgAAAABJRU5ErkJggg==);}";var Zh=class extends We{static __name__="ToolbarView";_tool_button_views=new Map;_tool_buttons;_items=[];get tool_buttons(){return this._tool_buttons.flat()}get tool_button_views(){
return this.tool_buttons.map(e=>this._tool_button_views.get(e)).filter(e=>e!=null)}_overflow_menu;_overflow_el;get overflow_el(){return this._overflow_el}_visible=null;get visible(){
return this.model.visible?!this.model.autohide||(this._visible??!1):!1}children_views(){return[...super.children_views(),...this._tool_button_views.values()]}has_finished(){
if(!super.has_finished())return!1;for(let e of this._tool_button_views.values())if(!e.has_finished())return!1;return!0}initialize(){super.initialize();let{location:e}=this.
model,t=e=="left"||e=="above",i=this.model.horizontal?"vertical":"horizontal";this._overflow_menu=new so([],{target:this.el,orientation:i,reversed:t,prevent_hide:s=>s.
composedPath().includes(this._overflow_el)})}async lazy_initialize(){await super.lazy_initialize(),await this._build_tool_button_views()}connect_signals(){super.
connect_signals();let{buttons:e,tools:t,location:i,autohide:s,group:o,group_types:r}=this.model.properties;this.on_change([e,t,o,r],async()=>{await this._build_tool_button_views(),
this.rerender()}),this.on_change(i,()=>{this.rerender()}),this.on_change(s,()=>{this._on_visible_change()}),this.on_transitive_change(t,()=>{this.rerender()},{signal:a=>a.
properties.visible.change})}stylesheets(){return[...super.stylesheets(),Xh,Gf,dt]}remove(){je(this._tool_button_views),this._destroy_proxies(),super.remove()}_our_proxies=[];_destroy_proxies(){
for(let e of this._our_proxies)e.destroy();Kc(this._our_proxies)}_group_tools(e){let{group_types:t}=this.model,i=new Map;for(let[s,o]of Dt(e))if(t.find(a=>ke.is_alias_of(
s,a))!=null&&s.group!==!1){let a=s.group===!0?s.type:`${s.type}_${s.group}`,l=i.get(a);l!=null?l.push(s):i.set(a,[s])}else i.set(`${o}`,[s]);return Array.from(i.
values(),s=>{if(s.length>1){let o=new to({tools:s});return this._our_proxies.push(o),o}else return s[0]})}async _build_tool_button_views(){this._destroy_proxies(),
this._tool_buttons=(()=>{let{buttons:e}=this.model;if(e=="auto"){let t=[...Ie(this.model.gestures).map(o=>o.tools),this.model.actions,this.model.inspectors,this.
model.auxiliaries],{group:i}=this.model;return t.map(o=>(i?this._group_tools(o):o).map(a=>a.tool_button()))}else return Ou(e,null)})(),await fe(this._tool_button_views,
this._tool_buttons.flat(),{parent:this})}set_visibility(e){e!=this._visible&&(this._visible=e,this._on_visible_change())}_on_visible_change(){this.el.classList.
toggle(Nh,!this.visible)}_after_resize(){super._after_resize(),this._after_render()}_menu_at(){switch(this.model.location){case"right":return{left_of:this._overflow_el};case"\
left":return{right_of:this._overflow_el};case"above":return{below:this._overflow_el};case"below":return{above:this._overflow_el}}}toggle_menu(){this._overflow_menu.
toggle(this._menu_at())}render(){super.render(),this.el.classList.add(Jh[this.model.location]),this.el.classList.toggle(Gh,this.model.inner),this._on_visible_change();
let{horizontal:e}=this.model;if(this._overflow_el=G({class:Qh,tabIndex:0},e?"⋮":"⋯"),this._overflow_el.addEventListener("click",s=>{this.toggle_menu()}),this.
_overflow_el.addEventListener("keydown",s=>{s.key=="Enter"&&this.toggle_menu()}),this._items=[],this.model.logo!=null){let s=this.model.logo==="grey"?qf:null,o=od(
{href:"https://bokeh.org/",target:"_blank",class:[Rf,Uf,s],title:`Bokeh ${Pt}`});this._items.push(o),this.shadow_el.appendChild(o)}for(let[,s]of this._tool_button_views)
s.render();let t=this._tool_buttons.map(s=>s.filter(o=>o.tool.visible).map(o=>this._tool_button_views.get(o)).filter(o=>o!=null).map(o=>o.el)).filter(s=>s.length!=
0),i=()=>G({class:Yh});for(let s of Xc(t,i))this._items.push(s);this.shadow_el.append(...this._items)}_after_render(){super._after_render(),Kc(this._overflow_menu.
items),this.shadow_el.contains(this._overflow_el)&&this.shadow_el.removeChild(this._overflow_el);for(let a of this._items)this.shadow_el.contains(a)||this.shadow_el.
append(a);let{horizontal:e}=this.model,t=15,{bbox:i}=this,s=e?Hh:Wh,o=0,r=!1;for(let a of this._items)if(r)this.shadow_el.removeChild(a),this._overflow_menu.items.
push({custom:a,class:s});else{let{width:l,height:c}=a.getBoundingClientRect();o+=e?l:c,r=e?o>i.width-t:o>i.height-t,r&&(this.shadow_el.removeChild(a),this.shadow_el.
appendChild(this._overflow_el),this._overflow_menu.items.push({custom:a,class:s}))}this._overflow_menu.is_open&&this._overflow_menu.show(this._menu_at());for(let a of this.
tool_button_views)a.update_bbox()}toggle_auto_scroll(e){if(this.model.active_scroll=="auto"){for(let t of this.model.tools)if(t.event_types.includes("scroll")){
t.active=e??!t.active;break}}}},oo=U(ne(br),ne(Ue)),Ht=Ai({tools:$e(oo),active:xe(oo)}),Ub=Ai({pan:Ht,scroll:Ht,pinch:Ht,rotate:Ht,move:Ht,tap:Ht,doubletap:Ht,press:Ht,
pressup:Ht,multi:Ht}),Nf=ke;function Wf(){return{pan:{tools:[],active:null},scroll:{tools:[],active:null},pinch:{tools:[],active:null},rotate:{tools:[],active:null},
move:{tools:[],active:null},tap:{tools:[],active:null},doubletap:{tools:[],active:null},press:{tools:[],active:null},pressup:{tools:[],active:null},multi:{tools:[],
active:null}}}var Et=class extends pe{static __name__="Toolbar";constructor(e){super(e)}static{this.prototype.default_view=Zh,this.define(({Bool:e,List:t,Or:i,Ref:s,
Nullable:o,Auto:r})=>({tools:[t(i(s(ke),s(Ue))),[]],logo:[o(_p),"normal"],autohide:[e,!1],group:[e,!0],group_types:[t(wp),["hover"]],active_drag:[o(i(oo,r)),"au\
to"],active_inspect:[o(i(s(Nf),t(s(Nf)),s(Ue),r)),"auto"],active_scroll:[o(i(oo,r)),"auto"],active_tap:[o(i(oo,r)),"auto"],active_multi:[o(i(oo,r)),"auto"]})),this.
internal(({List:e,Bool:t,Ref:i,Or:s,Null:o,Auto:r})=>({buttons:[s(e(s(i(no),o)),r),"auto"],location:[To,"right"],inner:[t,!1],gestures:[Ub,Wf],actions:[e(s(i(Cs),
i(Ue))),[]],inspectors:[e(s(i(js),i(Ue))),[]],auxiliaries:[e(s(i(ke),i(Ue))),[]],help:[e(s(i(vr),i(Ue))),[]]}))}active_changed;get horizontal(){return this.location==
"above"||this.location=="below"}get vertical(){return this.location=="left"||this.location=="right"}connect_signals(){super.connect_signals();let{tools:e,active_drag:t,
active_inspect:i,active_scroll:s,active_tap:o,active_multi:r}=this.properties;this.on_change([e,t,i,s,o,r],()=>{this._init_tools(),this._activate_tools()})}initialize(){
super.initialize(),this.active_changed=new ie(this,"active_changed"),this._init_tools(),this._activate_tools()}_init_tools(){let e=new Set;function t(l,c){let _=l.
underlying instanceof c;return _&&e.add(l),_}let i=this.tools.filter(l=>t(l,js));this.inspectors=i;let s=this.tools.filter(l=>t(l,vr));this.help=s;let o=this.tools.
filter(l=>t(l,Cs));this.actions=o;let r=Wf();for(let l of this.tools)t(l,br)&&r[l.event_role].tools.push(l);for(let l of Nu(r)){let c=this.gestures[l];c.tools=ko(
r[l].tools,_=>_.default_order),c.active!=null&&St(c.tools,_=>_.id!=c.active?.id)&&(c.active=null)}let a=this.tools.filter(l=>!e.has(l));this.auxiliaries=a}_activate_tools(){
if(this.active_inspect!="auto")if(this.active_inspect==null)for(let o of this.inspectors)o.active=!1;else if(P(this.active_inspect)){let o=qr(this.active_inspect,
this.inspectors);o.length!=this.active_inspect.length&&(this.active_inspect=o);for(let r of this.inspectors)zi(this.active_inspect,r)||(r.active=!1)}else{let o=!1;
for(let r of this.inspectors)r!=this.active_inspect?r.active=!1:o=!0;o||(this.active_inspect=null)}let e=o=>{o.active?this._active_change(o):o.active=!0};for(let o of Ie(
this.gestures))for(let r of o.tools)this.connect(r.properties.active.change,()=>{this._active_change(r),this.active_changed.emit()});function t(o){switch(o){case"\
tap":return"active_tap";case"pan":return"active_drag";case"pinch":case"scroll":return"active_scroll";case"multi":return"active_multi";default:return null}}function i(o,r){
return o=="tap"||o=="pan"||r.supports_auto()}let s=o=>this.tools.includes(o)||o instanceof ke&&this.tools.some(r=>r instanceof Ue&&r.tools.includes(o));for(let[
o,r]of N(this.gestures)){let a=o,l=t(a);if(l!=null){let c=this[l];if(c=="auto"){if(r.tools.length!=0){let[_]=r.tools;i(a,_)&&e(_)}}else if(c!=null)s(c)?e(c):this[l]=
null;else{this.gestures[a].active=null;for(let _ of this.gestures[a].tools)_.active=!1}}}this.active_changed.emit()}_active_change(e){let{event_types:t}=e;for(let i of t)
if(e.active){let s=this.gestures[i].active;s!=null&&e!=s&&(L.debug(`Toolbar: deactivating tool: ${s} for event type '${i}'`),s.active=!1),this.gestures[i].active=
e,L.debug(`Toolbar: activating tool: ${e} for event type '${i}'`)}else this.gestures[i].active=null}to_menu(){let t=[...Ie(this.gestures).map(s=>s.tools),this.actions,
this.inspectors,this.auxiliaries].filter(s=>s.length!=0).map(s=>s.map(o=>o.menu_item())),i=[...Xc(t,()=>new yi)];return new at({items:i})}};function Hf(n){return n.model.type=="GlyphRenderer"}function Yf(n){return n.model.type=="GraphRenderer"}var vc=class{source;static __name__="SelectionManager";constructor(e){
this.source=e}inspectors=new Map;select(e,t,i,s="replace"){let o=[],r=[];for(let l of e)Hf(l)?o.push(l):Yf(l)&&r.push(l);let a=!1;for(let l of r){let c=l.model.
selection_policy.hit_test(t,l);a=a||l.model.selection_policy.do_selection(c,l.model,i,s)}if(o.length>0){let l=this.source.selection_policy.hit_test(t,o);a=a||this.
source.selection_policy.do_selection(l,this.source,i,s)}return a}inspect(e,t){let i=!1;if(Hf(e)){let s=e.hit_test(t);if(s!=null){i=!s.is_empty();let o=this.get_or_create_inspector(
e.model);o.update(s,!0,"replace"),this.source.setv({inspected:o},{silent:!0}),this.source.inspect.emit([e.model,{geometry:t}])}}else if(Yf(e)){let s=e.model.inspection_policy.
hit_test(t,e);i=e.model.inspection_policy.do_inspection(s,t,e,!1,"replace")}return i}invert(e){let t=this.source.get_length();t!=null&&(this.source.selected.invert(
t),e!=null&&this.get_or_create_inspector(e.model).invert(t))}clear(e){this.source.selected.clear(),e!=null&&this.get_or_create_inspector(e.model).clear()}get_or_create_inspector(e){
let t=this.inspectors.get(e);return t==null&&(t=new ae,this.inspectors.set(e,t)),t}};var xr=class extends D{static __name__="SelectionPolicy";do_selection(e,t,i,s){return e==null?!1:(t.selected.update(e,i,s),t._select.emit(),!t.selected.is_empty())}};var ro=class extends xr{static __name__="UnionRenderers";hit_test(e,t){let i=[];for(let s of t){let o=s.hit_test(e);o!=null&&i.push(o)}if(i.length>0){let s=i[0];
for(let o of i)s.update_through_union(o);return s}else return null}};var xc=class extends D{static __name__="DataSource";constructor(e){super(e)}static{this.define(({Ref:e})=>({selected:[e(ae),()=>new ae,{readonly:!0}]}))}};var ao=class extends xc{static __name__="ColumnarDataSource";get_array(e){let t=se(this.data),i=t.get(e);return i==null?t.set(e,i=[]):P(i)||t.set(e,i=Array.from(
i)),i}_select;inspect;selection_manager=new vc(this);constructor(e){super(e)}static{this.define(({Ref:e,Dict:t,Unknown:i})=>({default_values:[t(i),{}],selection_policy:[
e(xr),()=>new ro]})),this.internal(({AnyRef:e})=>({inspected:[e(),()=>new ae]}))}initialize(){super.initialize(),this._select=new ie(this,"select"),this.inspect=
new Y(this,"inspect")}get inferred_defaults(){let e=new Map;for(let[t,i]of N(this.data)){let s=(()=>{if(Re(i))switch(i.dtype){case"bool":return!1;case"uint8":case"\
int8":case"uint16":case"int16":case"uint32":case"int32":case"float32":case"float64":return 0;case"object":return null}else if(P(i)&&i.length!=0){let[o]=i;if(o===
null)return null;if(ye(o))return!1;if($(o))return 0;if(S(o))return"";if(P(o))return[]}})();s!==void 0&&e.set(t,s)}return e}get(e){let t=this.get_column(e);return F(
t!=null,`unknown column '${e}' in ${this}`),t}set(e,t){se(this.data).set(e,t)}get_column(e){return se(this.data).get(e)??null}get_row(e){let t=$(e)?e:e.index,i={};
for(let[s,o]of N(this.data))i[s]=o[t];return i}columns(){return Mt(this.data)}get_length(e=!0){let t=Pu(Ie(this.data).map(i=>Re(i)?i.shape[0]:i.length));switch(t.
length){case 0:return null;case 1:return t[0];default:{let i="data source has columns of inconsistent lengths";if(e)return L.warn(i),t.sort()[0];throw new Error(
i)}}}get length(){return this.get_length()??0}clear(){let e=Gr(this.data),t=se(e);for(let[i,s]of t){let o=new s.constructor(0);t.set(i,o)}this.data=e}stream(e,t,{
sync:i}={}){this.stream_to(this.properties.data,e,t,{sync:i})}patch(e,{sync:t}={}){this.patch_to(this.properties.data,e,{sync:t})}};var lo=class extends ao{static __name__="ColumnDataSource";constructor(e){super(e)}static{this.define(({Unknown:e,Dict:t,Arrayable:i})=>({data:[t(i(e)),{}]}))}};var Ts=class extends Wt{static __name__="DataRendererView";get xscale(){return this.coordinates.x_scale}get yscale(){return this.coordinates.y_scale}[wh]=!0;bounds(e="\
none"){return this.glyph_view.bounds(e)}log_bounds(){return this.glyph_view.log_bounds()}},es=class extends bi{static __name__="DataRenderer";constructor(e){super(
e)}static{this.override({level:"glyph"})}get selection_manager(){return this.get_selection_manager()}};var xi=class{};var co=class{};var _o=class{};var ho=class{};var uo=class{};var po=class{};var wc=class extends li{static __name__="CompositeFilter";constructor(e){super(e)}static{this.define(({List:e,Ref:t})=>({operands:[e(t(li))]}))}connect_signals(){
super.connect_signals();let e=()=>{this.change.emit()},t=o=>{for(let r of o)this.connect(r.change,e)},i=o=>{for(let r of o)this.disconnect(r.change,e)},s=(()=>{
let{operands:o}=this.properties;return o.is_unset?[]:o.get_value()})();t(s),this.on_change(this.properties.operands,()=>{i(s),s=this.operands,t(s)})}compute_indices(e){
let{operands:t}=this;if(t.length==0){let i=e.get_length()??1;return Se.all_set(i)}else{let[i,...s]=t.map(o=>o.compute_indices(e));for(let o of s)this._inplace_op(
i,o);return i}}};var wr=class extends wc{static __name__="IntersectionFilter";constructor(e){super(e)}_inplace_op(e,t){e.intersect(t)}};var kr=class extends bt{static __name__="CDSViewView";initialize(){super.initialize(),this.compute_indices()}connect_signals(){super.connect_signals();let e=()=>{
this.compute_indices()},t=l=>{this.connect(l.change,e)},i=l=>{this.disconnect(l.change,e)},{filter:s}=this.model;t(s),this.on_change(this.model.properties.filter,
()=>{i(s),s=this.model.filter,t(s),e()});let o=l=>{this.connect(l.change,e),this.connect(l.streaming,e),this.connect(l.patching,e),this.connect(l.properties.data.
change,e)},r=l=>{this.disconnect(l.change,e),this.disconnect(l.streaming,e),this.disconnect(l.patching,e),this.disconnect(l.properties.data.change,e)},a=this.parent.
data_source.get_value();o(a),this.on_change(this.parent.data_source,()=>{r(a),a=this.parent.data_source.get_value(),o(a),e()})}compute_indices(){let e=this.parent.
data_source.get_value(),t=e.get_length()??1,i=Se.all_set(t),s=this.model.filter.compute_indices(e);i.intersect(s),this.model.indices=i,this.model._indices_map_to_subset()}},
$s=class extends D{static __name__="CDSView";constructor(e){super(e)}static{this.prototype.default_view=kr,this.define(({Ref:e})=>({filter:[e(li),()=>new Bi]})),
this.internal(({Ref:e,Int:t,Arrayable:i,Nullable:s})=>({indices:[e(Se)],indices_map:[i(t),[]],masked:[s(e(Se)),null]}))}_indices;_indices_map_to_subset(){this._indices=
this.indices.ones();let{_indices:e}=this,t=e.length>0?e.at(-1)+1:0,i=new Array(t).fill(-1),s=e.length;for(let o=0;o<s;o++)i[e[o]]=o;this.indices_map=i}get_subset_index(e){
let t=this.indices_map[e];return t!==void 0&&t!=-1?t:void 0}has_subset_index(e){return this.get_subset_index(e)!==void 0}convert_selection_from_subset(e){return e.
map(t=>this._indices[t])}convert_selection_to_subset(e){return e.map(t=>this.get_subset_index(t))}convert_indices_from_subset(e){return e.map(t=>this._indices[t])}get_reference_point(e,t){
let{_indices:i}=this,s=i.length;for(let o=0;o<s;o++)if(e[i[o]]==t)return this.get_subset_index(i[o]);return null}get filters(){let{filter:e}=this;return e instanceof
wr?e.operands:e instanceof Bi?[]:[e]}set filters(e){e.length==0?this.filter=new Bi:e.length==1?this.filter=e[0]:this.filter=new wr({operands:e})}};var Gb={fill:{},line:{}},Nb={fill:{fill_alpha:.3,fill_color:"grey"},line:{line_alpha:.3,line_color:"grey"}},Wb={fill:{fill_alpha:.2},line:{}},Hb={fill:{fill_alpha:.2},
line:{}},Yt=class extends Ts{static __name__="GlyphRendererView";cds_view;glyph;selection_glyph;nonselection_glyph;hover_glyph;muted_glyph;decimated_glyph;get glyph_view(){
return this.glyph}children_views(){let e=this.hover_glyph!=null?[this.hover_glyph]:[];return[...super.children_views(),this.cds_view,this.glyph,this.selection_glyph,
this.nonselection_glyph,...e,this.muted_glyph,this.decimated_glyph]}all_indices;decimated;last_dtrender;get data_source(){return this.model.properties.data_source}async lazy_initialize(){
await super.lazy_initialize(),this.cds_view=await be(this.model.view,{parent:this});let e=this.model.glyph;this.glyph=await this.build_glyph_view(e);let t="fill"in
this.glyph.visuals,i="line"in this.glyph.visuals,s={...e.attributes};delete s.id;function o(u){let p=Gr(s);return t&&Bs(p,u.fill),i&&Bs(p,u.line),new e.constructor(
p)}function r(u,p){return p instanceof Ce?p:p=="auto"?o(u):o({fill:{},line:{}})}let{selection_glyph:a,nonselection_glyph:l,hover_glyph:c,muted_glyph:_}=this.model;
a=r(Gb,a),this.selection_glyph=await this.build_glyph_view(a),l=r(Wb,l),this.nonselection_glyph=await this.build_glyph_view(l),c!=null&&(this.hover_glyph=await this.
build_glyph_view(c)),_=r(Hb,_),this.muted_glyph=await this.build_glyph_view(_);let h=r(Nb,"auto");this.decimated_glyph=await this.build_glyph_view(h),this.selection_glyph.
set_base(this.glyph),this.nonselection_glyph.set_base(this.glyph),this.hover_glyph?.set_base(this.glyph),this.muted_glyph.set_base(this.glyph),this.decimated_glyph.
set_base(this.glyph),await this.set_data()}async build_glyph_view(e){return be(e,{parent:this})}remove(){this.cds_view.remove(),this.glyph.remove(),this.selection_glyph.
remove(),this.nonselection_glyph.remove(),this.hover_glyph?.remove(),this.muted_glyph.remove(),this.decimated_glyph.remove(),super.remove()}_previous_inspected;connect_signals(){
super.connect_signals();let e=()=>this.request_paint(),t=()=>this.update_data();this.connect(this.model.change,e),this.connect(this.glyph.model.change,t),this.connect(
this.selection_glyph.model.change,t),this.connect(this.nonselection_glyph.model.change,t),this.hover_glyph!=null&&this.connect(this.hover_glyph.model.change,t),
this.connect(this.muted_glyph.model.change,t),this.connect(this.decimated_glyph.model.change,t),this.connect(this.model.data_source.change,t),this.connect(this.
model.data_source.streaming,t),this.connect(this.model.data_source.patching,a=>this.update_data(a)),this.connect(this.model.data_source.selected.change,e),this.
connect(this.model.data_source._select,e),this.hover_glyph!=null&&this.connect(this.model.data_source.inspect,()=>{let{inspected:a}=this.model.data_source,l={indices:a.
indices,line_indices:a.line_indices,multiline_indices:a.multiline_indices,image_indices:a.image_indices,selected_glyphs:a.selected_glyphs};Ti(this._previous_inspected,
l)||(this._previous_inspected=l,e())}),this.connect(this.model.properties.view.change,async()=>{this.cds_view.remove(),this.cds_view=await be(this.model.view,{parent:this}),
await t()}),this.connect(this.model.view.properties.indices.change,t),this.connect(this.model.view.properties.masked.change,async()=>await this.set_visuals()),this.
connect(this.model.properties.visible.change,()=>this.plot_view.invalidate_dataranges=!0);let{x_ranges:i,y_ranges:s}=this.plot_view.frame;for(let[,a]of i)a instanceof
Ct&&this.connect(a.invalidate_synthetic,t);for(let[,a]of s)a instanceof Ct&&this.connect(a.invalidate_synthetic,t);let{transformchange:o,exprchange:r}=this.model.
glyph;this.connect(o,t),this.connect(r,t)}_update_masked_indices(){let e=this.glyph.mask_data();return this.model.view.masked=e,e}async update_data(e){await this.
set_data(e),this.request_paint()}async set_data(e){let t=this.model.data_source;this.all_indices=this.model.view.indices;let{all_indices:i}=this;await this.glyph.
set_data(t,i,e),await this.decimated_glyph.set_data(t,i,e),await this.selection_glyph.set_data(t,i,e),await this.nonselection_glyph.set_data(t,i,e),await this.hover_glyph?.
set_data(t,i,e),await this.muted_glyph.set_data(t,i,e),await this.set_visuals(),this._update_masked_indices();let{lod_factor:s}=this.plot_model,o=this.all_indices.
count;this.decimated=new Se(o);for(let r=0;r<o;r+=s)this.decimated.set(r);this.plot_view.invalidate_dataranges=!0}async set_visuals(){let e=this.model.data_source,
{all_indices:t}=this;this.glyph.set_visuals(e,t),this.glyph.after_visuals(),await this.glyph.after_lazy_visuals(),this.decimated_glyph.set_visuals(e,t),this.decimated_glyph.
after_visuals(),await this.decimated_glyph.after_lazy_visuals(),this.selection_glyph.set_visuals(e,t),this.selection_glyph.after_visuals(),await this.selection_glyph.
after_lazy_visuals(),this.nonselection_glyph.set_visuals(e,t),this.nonselection_glyph.after_visuals(),await this.nonselection_glyph.after_lazy_visuals(),this.hover_glyph?.
set_visuals(e,t),this.hover_glyph?.after_visuals(),await this.hover_glyph?.after_lazy_visuals(),this.muted_glyph.set_visuals(e,t),this.muted_glyph.after_visuals(),
await this.muted_glyph.after_lazy_visuals()}map_data(){this.glyph.map_data(),this.decimated_glyph.map_data(),this.selection_glyph.map_data(),this.nonselection_glyph.
map_data(),this.hover_glyph?.map_data(),this.muted_glyph.map_data()}get bbox(){return this.glyph.bbox}get has_webgl(){return this.glyph.has_webgl()}_paint(e){let{
has_webgl:t}=this;this.map_data();let i=this.all_indices.ones(),s=this._update_masked_indices().ones(),{selected:o}=this.model.data_source,r=o.is_empty()?[]:this.
glyph instanceof xi&&o.selected_glyph===this.glyph.model?this.model.view.convert_indices_from_subset(s):o.indices,{inspected:a}=this.model.data_source;this._previous_inspected=
{indices:a.indices,line_indices:a.line_indices,multiline_indices:a.multiline_indices,image_indices:a.image_indices,selected_glyphs:a.selected_glyphs};let l=new Set(
a.is_empty()?[]:a.selected_glyph!=null?this.model.view.convert_indices_from_subset(s):a.indices.length>0?a.indices:Object.keys(a.multiline_indices).map(d=>parseInt(
d))),c=l.size===0?[]:Br(s,d=>l.has(i[d])),{lod_threshold:_}=this.plot_model,h,u,p;if(this.model.document!=null&&this.model.document.interactive_duration()>0&&!t&&
_!=null&&i.length>_?(s=[...this.decimated],h=this.decimated_glyph,u=this.decimated_glyph,p=this.selection_glyph):(h=this.model.muted?this.muted_glyph:this.glyph,
u=this.nonselection_glyph,p=this.selection_glyph),this.hover_glyph!=null&&c.length!=0){let d=new Set(s);for(let f of c)d.delete(f);s=[...d]}if(e.save(),r.length==
0)if(this.glyph instanceof xi)this.hover_glyph!=null&&c.length!=0?this.hover_glyph.paint(e,this.model.view.convert_indices_from_subset(c)):h.paint(e,i);else if(this.
glyph instanceof co||this.glyph instanceof ho||this.glyph instanceof po||this.glyph instanceof uo||this.glyph instanceof _o)if(a.selected_glyphs.length==0||this.
hover_glyph==null)h.paint(e,i);else for(let d of a.selected_glyphs)d==this.glyph.model&&this.hover_glyph.paint(e,i);else h.paint(e,s),this.hover_glyph!=null&&c.
length!=0&&this.hover_glyph.paint(e,c);else{let d=new Set(r),f=new Array,y=new Array;if(this.glyph instanceof xi)for(let g of i)d.has(g)?f.push(g):y.push(g);else
for(let g of s)d.has(i[g])?f.push(g):y.push(g);u.paint(e,y),p.paint(e,f),this.hover_glyph!=null&&(this.glyph instanceof xi?this.hover_glyph.paint(e,this.model.view.
convert_indices_from_subset(c)):this.hover_glyph.paint(e,c))}e.restore()}get_reference_point(e,t){return this._get_reference_point(e,t)??0}_get_reference_point(e,t){
if(e!=null){let i=this.model.data_source.get_column(e);if(i!=null)return this.model.view.get_reference_point(i,t)}return null}draw_legend(e,t,i,s,o,r,a,l){if(this.
glyph.data_size==0)return;let c=l==null?this.get_reference_point(r,a):this.model.view.get_subset_index(l);c!=null&&this.glyph.draw_legend_for_index(e,{x0:t,x1:i,
y0:s,y1:o},c)}hit_test(e){if(!this.model.visible)return null;let t=this.glyph.hit_test(e);return t==null?null:this.model.view.convert_selection_from_subset(t)}},
Qt=class extends es{static __name__="GlyphRenderer";constructor(e){super(e)}static{this.prototype.default_view=Yt,this.define(({Bool:e,Auto:t,Or:i,Ref:s,Null:o,
Nullable:r})=>({data_source:[s(ao)],view:[s($s),()=>new $s],glyph:[s(Ce)],hover_glyph:[r(s(Ce)),null],nonselection_glyph:[i(s(Ce),t,o),"auto"],selection_glyph:[
i(s(Ce),t,o),"auto"],muted_glyph:[i(s(Ce),t,o),"auto"],muted:[e,!1]}))}get_selection_manager(){return this.data_source.selection_manager}add_decoration(e,t){let i=new Cn(
{marking:e,node:t}),s=[this.glyph,this.selection_glyph,this.nonselection_glyph,this.hover_glyph,this.muted_glyph];for(let o of s)o instanceof Ce&&(o.decorations=
[...o.decorations,i]);return i}};var eu={};Is(eu,{above:()=>Yb,below:()=>Qb,center:()=>Zb,default:()=>Kh,left:()=>Xb,right:()=>Jb});var Yb="bk-above",Qb="bk-below",Xb="bk-left",Jb="bk-right",Zb="\
bk-center",Kh=":host{position:relative;pointer-events:none;}:host{align-items:start;justify-items:start;}:host(.bk-above),:host(.bk-below){display:grid;grid-aut\
o-flow:row;grid-template-rows:auto;grid-template-columns:100%;}:host(.bk-left),:host(.bk-right){display:grid;grid-auto-flow:column;grid-template-rows:100%;grid-\
template-columns:auto;}:host(.bk-above){grid-area:above;}:host(.bk-below){grid-area:below;}:host(.bk-left){grid-area:left;}:host(.bk-right){grid-area:right;}:ho\
st(.bk-center){grid-area:center;}:host(.bk-center){overflow:hidden;}";var zr=class extends Vi{static __name__="CanvasPanelView";_bbox=new T;get bbox(){return this._bbox}position=new te("","position");stylesheets(){return[...super.
stylesheets(),Kh,this.position]}rendering_target(){return this.model.inner?this.parent.frame_view.shadow_el:this.parent.canvas_view.events_el}render(){super.render(),
this.class_list.add(eu[this.model.place])}set_geometry(e){this._bbox=e,this._update_position(),this.mark_finished()}_update_position(){let{bbox:e,position:t}=this;
e.is_valid||t.replace(`
      :host {
        display: none;
      }
      `)}resolve_symbol(e){let i=this.bbox.resolve(e.symbol),{offset:s}=e;if($(i))return i+s;{let{x:o,y:r}=i;return{x:o+s,y:r+s}}}},mt=class extends pt{static __name__="\
CanvasPanel";constructor(e){super(e)}static{this.prototype.default_view=zr,this.define({place:[pp],inner:[Gs,!1]})}};var Qf=':host{display:grid;grid-template-areas:".    above  .    " "left center right" ".    below  .    ";grid-template-rows:max-content 1fr max-content;grid-t\
emplate-columns:max-content 1fr max-content;}';var tu=class extends zr{static __name__="CartesianFrameView";initialize(){super.initialize(),this._configure_scales()}remove(){this._unregister_frame(),super.remove()}stylesheets(){
return[...super.stylesheets(),Qf]}connect_signals(){super.connect_signals();let{x_range:e,y_range:t,x_scale:i,y_scale:s,extra_x_ranges:o,extra_y_ranges:r,extra_x_scales:a,
extra_y_scales:l}=this.model.properties;this.on_change([e,t,i,s,o,r,a,l],()=>{this._configure_scales()})}_x_target;_y_target;_x_ranges=new Map;_y_ranges=new Map;_x_scales=new Map;_y_scales=new Map;_x_scale;_y_scale;_get_ranges(e,t){
return new Map([...N(t),["default",e]])}_get_scales(e,t,i,s){let o=new Map([...N(t),["default",e]]),r=new Map;for(let[a,l]of i){let c=l instanceof Ct,_=e instanceof
Jn;if(c!=_)throw new Error(`'${l.type}' is incompatible '${e.type}'`);e instanceof Xn&&l instanceof Fe&&(l.scale_hint="log");let u=(o.get(a)??e).clone();u.setv(
{source_range:l,target_range:s}),r.set(a,u)}return r}_configure_ranges(){let{bbox:e}=this;this._x_target=new gi({start:e.left,end:e.right}),this._y_target=new gi(
{start:e.bottom,end:e.top})}_configure_scales(){let{x_range:e,y_range:t,extra_x_ranges:i,extra_y_ranges:s}=this.model,{x_scale:o,y_scale:r,extra_x_scales:a,extra_y_scales:l}=this.
model;F(o.properties.source_range.is_unset&&o.properties.target_range.is_unset),F(r.properties.source_range.is_unset&&r.properties.target_range.is_unset),this._configure_ranges(),
this._unregister_frame(),this._x_ranges=this._get_ranges(e,i),this._y_ranges=this._get_ranges(t,s),this._register_frame(),this._x_scales=this._get_scales(o,a,this.
_x_ranges,this._x_target),this._y_scales=this._get_scales(r,l,this._y_ranges,this._y_target),this._x_scale=this._x_scales.get("default"),this._y_scale=this._y_scales.
get("default"),this.mark_finished()}_update_scales(){this._configure_ranges();for(let[,e]of this._x_scales)e.target_range=this._x_target;for(let[,e]of this._y_scales)
e.target_range=this._y_target}_register_frame(){for(let e of this.ranges.values())e.frames.add(this)}_unregister_frame(){for(let e of this.ranges.values())e.frames.
delete(this)}set_geometry(e){super.set_geometry(e),this._update_scales()}get x_range(){return this.model.x_range}get y_range(){return this.model.y_range}get x_target(){
return this._x_target}get y_target(){return this._y_target}get x_ranges(){return this._x_ranges}get y_ranges(){return this._y_ranges}get ranges(){return new Set(
[...this.x_ranges.values(),...this.y_ranges.values()])}get x_scales(){return this._x_scales}get y_scales(){return this._y_scales}get scales(){return new Set([...this.
x_scales.values(),...this.y_scales.values()])}get x_scale(){return this._x_scale}get y_scale(){return this._y_scale}},Sr=class extends mt{static __name__="Carte\
sianFrame";constructor(e){super(e)}static{this.prototype.default_view=tu,this.define(({Bool:e,Float:t,Dict:i,Ref:s})=>({x_range:[s(me),()=>new Fe],y_range:[s(me),
()=>new Fe],x_scale:[s(ge),()=>new rt],y_scale:[s(ge),()=>new rt],extra_x_ranges:[i(s(me)),{}],extra_y_ranges:[i(s(me)),{}],extra_x_scales:[i(s(ge)),{}],extra_y_scales:[
i(s(ge)),{}],match_aspect:[e,!1],aspect_scale:[t,1]}))}};function Xf(n){let e=getComputedStyle(n).fontSize,t=parseInt(e,10);return isNaN(t)?null:t}function ev(n){let e=n.offsetParent??document.body;return Xf(e)??Xf(n)??
16}function tv(n){return n.clientHeight}function Jf(n){let e=-n.deltaY;if(n.target instanceof HTMLElement)switch(n.deltaMode){case n.DOM_DELTA_LINE:e*=ev(n.target);
break;case n.DOM_DELTA_PAGE:e*=tv(n.target);break}return e}function iv(n){return re(n)&&"on_enter"in n&&"on_move"in n&&"on_leave"in n}function sv(n){return re(n)&&"on_pan_start"in n&&"on_pan"in n&&"on_pan_end"in n}function nv(n){
return re(n)&&"on_pinch_start"in n&&"on_pinch"in n&&"on_pinch_end"in n}function ov(n){return re(n)&&"on_rotate_start"in n&&"on_rotate"in n&&"on_rotate_end"in n}var kc=class{canvas_view;static __name__="UIEventBus";pan_start=new Y(this,"pan:start");pan=new Y(this,"pan");pan_end=new Y(this,"pan:end");pinch_start=new Y(this,
"pinch:start");pinch=new Y(this,"pinch");pinch_end=new Y(this,"pinch:end");rotate_start=new Y(this,"rotate:start");rotate=new Y(this,"rotate");rotate_end=new Y(
this,"rotate:end");tap=new Y(this,"tap");doubletap=new Y(this,"doubletap");press=new Y(this,"press");pressup=new Y(this,"pressup");move_enter=new Y(this,"move:e\
nter");move=new Y(this,"move");move_exit=new Y(this,"move:exit");scroll=new Y(this,"scroll");keydown=new Y(this,"keydown");keyup=new Y(this,"keyup");focus=new ie(
this,"focus");blur=new ie(this,"blur");hit_area;ui_gestures;constructor(e){this.canvas_view=e,this.hit_area=e.events_el,this.on_tap=this.on_tap.bind(this),this.
on_doubletap=this.on_doubletap.bind(this),this.on_press=this.on_press.bind(this),this.on_pressup=this.on_pressup.bind(this),this.on_enter=this.on_enter.bind(this),
this.on_move=this.on_move.bind(this),this.on_leave=this.on_leave.bind(this),this.on_pan_start=this.on_pan_start.bind(this),this.on_pan=this.on_pan.bind(this),this.
on_pan_end=this.on_pan_end.bind(this),this.on_pinch_start=this.on_pinch_start.bind(this),this.on_pinch=this.on_pinch.bind(this),this.on_pinch_end=this.on_pinch_end.
bind(this),this.on_rotate_start=this.on_rotate_start.bind(this),this.on_rotate=this.on_rotate.bind(this),this.on_rotate_end=this.on_rotate_end.bind(this),this.on_context_menu=
this.on_context_menu.bind(this),this.on_mouse_wheel=this.on_mouse_wheel.bind(this),this.on_key_down=this.on_key_down.bind(this),this.on_key_up=this.on_key_up.bind(
this),this.on_focus=this.on_focus.bind(this),this.on_blur=this.on_blur.bind(this),this.ui_gestures=new io(this.hit_area,this,{must_be_target:!0}),this.ui_gestures.
connect_signals(),this.hit_area.addEventListener("contextmenu",this.on_context_menu),this.hit_area.addEventListener("wheel",this.on_mouse_wheel),this.hit_area.addEventListener(
"focus",this.on_focus),this.hit_area.addEventListener("blur",this.on_blur),this.hit_area.addEventListener("keydown",this.on_key_down),this.hit_area.addEventListener(
"keyup",this.on_key_up)}remove(){this.ui_gestures.remove(),this.hit_area.removeEventListener("contextmenu",this.on_context_menu),this.hit_area.removeEventListener(
"wheel",this.on_mouse_wheel),document.removeEventListener("keydown",this.on_key_down),document.removeEventListener("keyup",this.on_key_up)}_tools=new Map;register_tool(e){
let{model:t}=e;if(this._tools.has(t))throw new Error(`${t} already registered`);this._tools.set(t,e)}hit_test_renderers(e,t,i){let s=[];for(let o of Ne(e.all_renderer_views))
(o.interactive_hit?.(t,i)??!1)&&s.push(o);return s}set_cursor(e){this.hit_area.style.cursor=e??"default"}hit_test_frame(e,t,i){return e.frame.bbox.contains(t,i)}hit_test_plot(e,t){
for(let i of this.canvas_view.plot_views)if(i.bbox.relative().contains(e,t))return i;return null}_prev_move=null;_curr_pan=null;_curr_pinch=null;_curr_rotate=null;_trigger(e,t){
if(!this.hit_area.isConnected)return;let{sx:i,sy:s,native:o}=t,a=this.hit_test_plot(i,s),l=c=>{let[_,h]=[i,s];return{...t,sx:_,sy:h}};if(t.type=="pan_start"||t.
type=="pan"||t.type=="pan_end"){let c;if(t.type=="pan_start"&&a!=null?(this._curr_pan={plot_view:a},c=a):t.type=="pan"&&this._curr_pan!=null?c=this._curr_pan.plot_view:
t.type=="pan_end"&&this._curr_pan!=null?(c=this._curr_pan.plot_view,this._curr_pan=null):c=null,c!=null){let _=l(c);this.__trigger(c,e,_,o)}}else if(t.type=="pi\
nch_start"||t.type=="pinch"||t.type=="pinch_end"){let c;if(t.type=="pinch_start"&&a!=null?(this._curr_pinch={plot_view:a},c=a):t.type=="pinch"&&this._curr_pinch!=
null?c=this._curr_pinch.plot_view:t.type=="pinch_end"&&this._curr_pinch!=null?(c=this._curr_pinch.plot_view,this._curr_pinch=null):c=null,c!=null){let _=l(c);this.
__trigger(c,e,_,o)}}else if(t.type=="rotate_start"||t.type=="rotate"||t.type=="rotate_end"){let c;if(t.type=="rotate_start"&&a!=null?(this._curr_rotate={plot_view:a},
c=a):t.type=="rotate"&&this._curr_rotate!=null?c=this._curr_rotate.plot_view:t.type=="rotate_end"&&this._curr_rotate!=null?(c=this._curr_rotate.plot_view,this._curr_rotate=
null):c=null,c!=null){let _=l(c);this.__trigger(c,e,_,o)}}else if(t.type=="enter"||t.type=="move"||t.type=="leave"){let c=this._prev_move?.plot_view;if(c!=null&&
(t.type=="leave"||c!=a)){let{sx:_,sy:h}=l(c);this.__trigger(c,this.move_exit,{type:"leave",sx:_,sy:h,modifiers:{shift:!1,ctrl:!1,alt:!1},native:o},o)}if(a!=null&&
(t.type=="enter"||c!=a)){let{sx:_,sy:h}=l(a);this.__trigger(a,this.move_enter,{type:"enter",sx:_,sy:h,modifiers:{shift:!1,ctrl:!1,alt:!1},native:o},o)}if(a!=null&&
t.type=="move"){let _=l(a);this.__trigger(a,e,_,o)}this._prev_move={sx:i,sy:s,plot_view:a}}else if(a!=null){let c=l(a);this.__trigger(a,e,c,o)}}_current_interactive_tool_view=null;_current_pan_view=null;_current_pinch_view=null;_current_rotate_view=null;_current_move_views=[];__trigger(e,t,i,s){
let o=e.model.toolbar.gestures,r=t.name,a=r.split(":")[0],l=this.hit_test_renderers(e,i.sx,i.sy);if(a=="pan"){let h=i;if(this._current_pan_view==null){if(r=="pa\
n:start"){for(let u of l)if(sv(u)&&u.on_pan_start(h)){this._current_pan_view=u,s.preventDefault();return}}}else{r=="pan"?this._current_pan_view.on_pan(h):r=="pa\
n:end"&&(this._current_pan_view.on_pan_end(h),this.set_cursor(this._current_pan_view.cursor(h.sx,h.sy)),this._current_pan_view=null),s.preventDefault();return}}else if(a==
"pinch"){let h=i;if(this._current_pinch_view==null){if(r=="pinch:start"){for(let u of l)if(nv(u)&&u.on_pinch_start(h)){this._current_pinch_view=u,s.preventDefault();
return}}}else{r=="pinch"?this._current_pinch_view.on_pinch(h):r=="pinch:end"&&(this._current_pinch_view.on_pinch_end(h),this._current_pinch_view=null),s.preventDefault();
return}}else if(a=="rotate"){let h=i;if(this._current_rotate_view==null){if(r=="rotate:start"){for(let u of l)if(ov(u)&&u.on_rotate_start(h)){this._current_rotate_view=
u,s.preventDefault();return}}}else{r=="rotate"?this._current_rotate_view.on_rotate(h):r=="rotate:end"&&(this._current_rotate_view.on_rotate_end(h),this._current_rotate_view=
null),s.preventDefault();return}}else if(a=="move"){let h=i,u=new Set(l),p=new Set(this._current_move_views);this._current_move_views=[];for(let d of p)u.has(d)||
(p.delete(d),d.on_leave(h));for(let d of l)iv(d)&&(p.has(d)?(this._current_move_views.push(d),d.on_move(h)):d.on_enter(i)&&this._current_move_views.push(d))}function c(h){
return h!=null?e.tool_views.get(h.underlying)??null:null}let _=l.at(0);switch(a){case"move":{let h=o.move.active;h!=null&&this.trigger(t,i,h);let u=e.model.toolbar.
inspectors.filter(d=>d.active),p=(()=>{let d=this._current_interactive_tool_view??this._current_pan_view??this._current_pinch_view??this._current_rotate_view??this.
_current_move_views.at(0)??_??c(h);if(d!=null){let f=d.cursor(i.sx,i.sy);if(f!=null)return f}return this.hit_test_frame(e,i.sx,i.sy)&&!Yc(u)?"crosshair":null})();
this.set_cursor(p),u.map(d=>this.trigger(t,i,d));break}case"tap":{let h=s.composedPath();if(h.length!=0&&h[0]!=this.hit_area)return;if(_?.on_hit?.(i.sx,i.sy),this.
hit_test_frame(e,i.sx,i.sy)){let u=o.tap.active;u!=null&&this.trigger(t,i,u)}break}case"doubletap":{if(this.hit_test_frame(e,i.sx,i.sy)){let h=o.doubletap.active??
o.tap.active;h!=null&&this.trigger(t,i,h)}break}case"press":{if(this.hit_test_frame(e,i.sx,i.sy)){let h=o.press.active??o.tap.active;h!=null&&this.trigger(t,i,h)}
break}case"pinch":{let h=o.pinch.active??o.scroll.active;h!=null&&this.trigger(t,i,h)&&(s.preventDefault(),s.stopPropagation());break}case"scroll":{let h=o.scroll.
active;h!=null&&this.trigger(t,i,h)&&(s.preventDefault(),s.stopPropagation());break}case"pan":{let h=o.pan.active,u=c(h);if(u!=null){switch(r){case"pan:start":{
this._current_interactive_tool_view=u;break}case"pan:end":{this._current_interactive_tool_view=null;break}}this.trigger(t,i,h)&&(s.preventDefault(),s.stopPropagation());
let p=u.cursor(i.sx,i.sy);this.set_cursor(p)}break}default:{let h=o[a].active;h!=null&&this.trigger(t,i,h)}}this._trigger_bokeh_event(e,i)}trigger(e,t,i=null){let s=o=>{
let r=this._tools.get(o);if(r==null)return!1;let a=(()=>{switch(e){case this.pan_start:return r._pan_start;case this.pan:return r._pan;case this.pan_end:return r.
_pan_end;case this.pinch_start:return r._pinch_start;case this.pinch:return r._pinch;case this.pinch_end:return r._pinch_end;case this.rotate_start:return r._rotate_start;case this.
rotate:return r._rotate;case this.rotate_end:return r._rotate_end;case this.move_enter:return r._move_enter;case this.move:return r._move;case this.move_exit:return r.
_move_exit;case this.tap:return r._tap;case this.doubletap:return r._doubletap;case this.press:return r._press;case this.pressup:return r._pressup;case this.scroll:
return r._scroll;case this.keydown:return r._keydown;case this.keyup:return r._keyup;default:return null}})();if(a==null)return!1;let l=a.bind(r)(t);return ye(l)?
l:!0};if(i!=null)return s(i);{let o=!1;for(let r of this._tools.keys()){let a=s(r);o||=a}return o}}_trigger_bokeh_event(e,t){let i=(()=>{let{sx:s,sy:o,modifiers:r}=t,
a=e.frame.x_scale.invert(s),l=e.frame.y_scale.invert(o);switch(t.type){case"wheel":return new _l(s,o,a,l,t.delta,r);case"enter":return new ul(s,o,a,l,r);case"mo\
ve":return new hl(s,o,a,l,r);case"leave":return new pl(s,o,a,l,r);case"tap":return new dl(s,o,a,l,r);case"double_tap":return new fl(s,o,a,l,r);case"press":return new ml(
s,o,a,l,r);case"press_up":return new gl(s,o,a,l,r);case"pan_start":return new yl(s,o,a,l,r);case"pan":return new al(s,o,a,l,t.dx,t.dy,r);case"pan_end":return new bl(
s,o,a,l,r);case"pinch_start":return new vl(s,o,a,l,r);case"pinch":return new ll(s,o,a,l,t.scale,r);case"pinch_end":return new xl(s,o,a,l,r);case"rotate_start":return new wl(
s,o,a,l,r);case"rotate":return new cl(s,o,a,l,t.rotation,r);case"rotate_end":return new kl(s,o,a,l,r);default:return null}})();i!=null&&e.model.trigger_event(i)}_get_sxy(e){
let{pageX:t,pageY:i}=e,{left:s,top:o}=Ga(this.hit_area);return{sx:t-s,sy:i-o}}_get_modifiers(e){return{shift:e.shiftKey,ctrl:e.ctrlKey,alt:e.altKey}}_scroll_event(e){
return{type:e.type,...this._get_sxy(e),delta:Jf(e),modifiers:this._get_modifiers(e),native:e}}_key_event(e){return{type:e.type,key:e.key,modifiers:this._get_modifiers(
e),native:e}}on_tap(e){this._trigger(this.tap,e)}on_doubletap(e){this._trigger(this.doubletap,e)}on_press(e){this._trigger(this.press,e)}on_pressup(e){this._trigger(
this.pressup,e)}on_enter(e){this._trigger(this.move_enter,e)}on_move(e){this._trigger(this.move,e)}on_leave(e){this._trigger(this.move_exit,e)}on_pan_start(e){this.
_trigger(this.pan_start,e)}on_pan(e){this._trigger(this.pan,e)}on_pan_end(e){this._trigger(this.pan_end,e)}on_pinch_start(e){this._trigger(this.pinch_start,e)}on_pinch(e){
this._trigger(this.pinch,e)}on_pinch_end(e){this._trigger(this.pinch_end,e)}on_rotate_start(e){this._trigger(this.rotate_start,e)}on_rotate(e){this._trigger(this.
rotate,e)}on_rotate_end(e){this._trigger(this.rotate_end,e)}on_mouse_wheel(e){this._trigger(this.scroll,this._scroll_event(e))}on_context_menu(e){}on_key_down(e){
this.trigger(this.keydown,this._key_event(e))}on_key_up(e){this.trigger(this.keyup,this._key_event(e))}on_focus(){this.focus.emit()}on_blur(){this.blur.emit()}};function rv(n){return n instanceof Error&&"code"in n}async function Zf(n){try{return await n}catch(e){if(rv(e)&&e.code==="MODULE_NOT_FOUND")return null;throw e}}var Mr="bk-layer",zc="bk-events",Kf='.bk-layer{position:absolute;top:0;left:0;width:100%;height:100%;overflow:hidden;}.bk-events{display:grid;grid-template-area\
s:".    above  .    " "left center right" ".    below  .    ";touch-action:none;overflow:visible;cursor:default;}.bk-events:focus,.bk-events:focus-visible{outli\
ne:var(--outline-width) var(--outline-style) var(--highlight-color);outline-offset:-1px;}';async function av(){let n=document.createElement("canvas"),e=n.getContext("webgl",{alpha:!0,antialias:!1,depth:!1,premultipliedAlpha:!0});if(e!=null){let t=await Zf(
Promise.resolve().then(()=>vo(tr())));if(t!=null){let i=t.get_regl(e);if(i.has_webgl)return{canvas:n,regl_wrapper:i};L.trace("WebGL is supported, but not the re\
quired extensions")}else L.trace("WebGL is supported, but bokehjs(.min).js bundle is not available")}else L.trace("WebGL is not supported");return null}var lv=(()=>{
let n;return async()=>n!==void 0?n:n=await av()})(),iu=class extends We{static __name__="CanvasView";webgl=null;underlays_el;primary;overlays;overlays_el;events_el;ui_event_bus;_size=new te(
"","size");touch_action=new te("","touch-action");initialize(){super.initialize(),this.underlays_el=G({class:Mr}),this.primary=this.create_layer(),this.overlays=
this.create_layer(),this.overlays_el=G({class:Mr}),this.events_el=G({class:[Mr,zc],tabIndex:0}),this.ui_event_bus=new kc(this)}get layers(){return[this.underlays_el,
this.primary,this.overlays,this.overlays_el,this.events_el]}async lazy_initialize(){if(await super.lazy_initialize(),this.model.output_backend=="webgl"&&(this.webgl=
await lv(),Be.force_webgl&&this.webgl==null))throw new Error("webgl is not available")}remove(){this.ui_event_bus.remove(),super.remove()}stylesheets(){return[...super.
stylesheets(),Kf,dt,this._size,this.touch_action]}render(){super.render();let e=[this.underlays_el,this.primary.el,this.overlays.el,this.overlays_el,this.events_el];
this.shadow_el.append(...e)}get pixel_ratio(){return this.primary.pixel_ratio}get pixel_ratio_changed(){return this.primary.pixel_ratio_changed}_update_bbox(){let e=super.
_update_bbox()||this.pixel_ratio_changed;if(e){let{width:t,height:i}=this.bbox;this._size.replace(`.${Mr}`,{width:Z(t),height:Z(i)}),this.primary.resize(t,i),this.
overlays.resize(t,i)}return e}after_resize(){this.plot_views.length!=0?this.finish():super.after_resize()}_after_resize(){super._after_resize();let{width:e,height:t}=this.
bbox;this.primary.resize(e,t),this.overlays.resize(e,t)}resize(){let e=this._update_bbox();return this._after_resize(),e}prepare_webgl(e){let{webgl:t}=this;if(t!=
null){let{width:i,height:s}=this.bbox;t.canvas.width=this.pixel_ratio*i,t.canvas.height=this.pixel_ratio*s;let{x:o,y:r,width:a,height:l}=e,{xview:c,yview:_}=this.
bbox,h=c.compute(o),u=_.compute(r+l),p=this.pixel_ratio;t.regl_wrapper.set_scissor(p*h,p*u,p*a,p*l),this._clear_webgl()}}blit_webgl(e){let{webgl:t}=this;if(t!=null&&
t.canvas.width*t.canvas.height>0){if(L.debug("Blitting WebGL canvas"),e.restore(),e.drawImage(t.canvas,0,0),e.save(),this.model.hidpi){let i=this.pixel_ratio;e.
scale(i,i),e.translate(.5,.5)}this._clear_webgl()}}_clear_webgl(){let{webgl:e}=this;if(e!=null){let{regl_wrapper:t,canvas:i}=e;t.clear(i.width,i.height)}}compose(){
let e=this.create_layer(),{width:t,height:i}=this.bbox;return e.resize(t,i),e.ctx.drawImage(this.primary.canvas,0,0),e.ctx.drawImage(this.overlays.canvas,0,0),e}create_layer(){
let{output_backend:e,hidpi:t}=this.model;return new jt(e,t)}create_layer_svg(){let{hidpi:e}=this.model;return new jt("svg",e)}to_blob(){return this.compose().to_blob()}plot_views=[]},
Sc=class extends pe{static __name__="Canvas";constructor(e){super(e)}static{this.prototype.default_view=iu,this.define(({Bool:e})=>({hidpi:[e,!0],output_backend:[
Kr,"canvas"]}))}};var su=class extends dr{static __name__="ToolMenuView";_compute_menu_items(){let{items:e}=this.model.toolbar.to_menu();return e}connect_signals(){super.connect_signals();
let{toolbar:e}=this.model.properties;this.on_transitive_change(e,()=>this._update_menu_items())}},Mc=class extends at{static __name__="ToolMenu";constructor(e){
super(e)}static{this.prototype.default_view=su,this.define(({Ref:e})=>({toolbar:[e(Et)]}))}};var nu=class extends Xi{static __name__="ToolbarPanelView";update_layout(){this.layout=new Kn(this.panel,()=>this.get_size(),!0)}after_layout(){this.toolbar_view.
after_render()}has_finished(){return super.has_finished()&&this.toolbar_view.has_finished()}children_views(){return[...super.children_views(),this.toolbar_view]}toolbar_view;async lazy_initialize(){
await super.lazy_initialize(),this.toolbar_view=await be(this.model.toolbar,{parent:this.canvas})}connect_signals(){super.connect_signals(),this.plot_view.mouseenter.
connect(()=>{this.toolbar_view.set_visibility(!0)}),this.plot_view.mouseleave.connect(()=>{this.toolbar_view.set_visibility(!1)}),this.plot_view.canvas.ui_event_bus.
focus.connect(()=>{this.toolbar_view.toggle_auto_scroll(!0)}),this.plot_view.canvas.ui_event_bus.blur.connect(()=>{this.toolbar_view.toggle_auto_scroll(!1)})}remove(){
this.toolbar_view.remove(),super.remove()}render(){super.render(),this.toolbar_view.render_to(this.shadow_el)}get is_horizontal(){return this.toolbar_view.model.
horizontal}_paint(){let{style:e}=this.toolbar_view.el;this.is_horizontal?(e.width="100%",e.height="unset"):(e.width="unset",e.height="100%"),this.is_horizontal?
(this.el.style.minWidth="0",this.el.style.minHeight="unset"):(this.el.style.minWidth="unset",this.el.style.minHeight="0")}_get_size(){let{tools:e,logo:t}=this.model.
toolbar;return{width:e.length*30+(t!=null?25:0)+15,height:30}}},Es=class extends lt{static __name__="ToolbarPanel";constructor(e){super(e)}static{this.prototype.
default_view=nu,this.define(({Ref:e})=>({toolbar:[e(Et)]}))}};var tm=":host{position:absolute;background-color:var(--background-color);}";var ou=class extends Ms{static __name__="PanelView";stylesheets(){return[...super.stylesheets(),tm]}connect_signals(){super.connect_signals();let{position:e,anchor:t,
width:i,height:s,elements:o}=this.model.properties;this.on_change([t,i,s,o],()=>this.reposition()),this.on_transitive_change(e,()=>this.reposition())}reposition(e){
super.reposition(e);let{position:t,visible:i,anchor:s,elements:o}=this.model;if(e==!1||!i||o.length==0){this.el.remove();return}let{x:r,y:a}=this.resolve_as_xy(
t);if(!isFinite(r+a)){this.el.remove();return}let l=this.parent?.el??document.body,c=l.shadowRoot??l;this.el.isConnected||c.append(this.el),this.el.style.left=Z(
r),this.el.style.top=Z(a);let _=Dn(s);this.el.style.transform=`translate(${-100*_.x}%, ${-100*_.y}%)`}},Ar=class extends Gn{static __name__="Panel";constructor(e){
super(e)}static{this.prototype.default_view=ou,this.define(({Ref:e,Or:t,Auto:i,Int:s})=>({position:[e(kt)],anchor:[uh,"top_left"],width:[t(i,s,e(st)),"auto"],height:[
t(i,s,e(st)),"auto"]}))}};var ru=class extends vt{static __name__="SpanView";static tag_name="span"},im=class extends Oe{static __name__="Span";static{this.prototype.default_view=ru}},au=class extends vt{static __name__="\
DivView";static tag_name="div"},jr=class extends Oe{static __name__="Div";static{this.prototype.default_view=au}},lu=class extends vt{static __name__="TableView";static tag_name="\
table"},sm=class extends Oe{static __name__="Table";static{this.prototype.default_view=lu}},cu=class extends vt{static __name__="TableRowView";static tag_name="\
tr"},nm=class extends Oe{static __name__="TableRow";static{this.prototype.default_view=cu}};function om(n,e){let t=null,i=null,s=0,o=!1,r,a=function(){return new Promise((l,c)=>{r=l;let _=function(){s=Date.now(),t=null,i=null,o=!1;try{n(),l()}catch(p){
c(p)}},h=Date.now(),u=e-(h-s);u<=0&&!o?(t!=null&&clearTimeout(t),o=!0,i=requestAnimationFrame(_)):t==null&&!o?t=setTimeout(()=>i=requestAnimationFrame(_),u):l()})};
return a.stop=function(){t!=null&&clearTimeout(t),i!=null&&cancelAnimationFrame(i),r()},a}var Ac=class extends $t{static __name__="BorderLayout";*[Symbol.iterator](){yield this.top_panel,yield this.bottom_panel,yield this.left_panel,yield this.right_panel,
yield this.center_panel}top_panel;bottom_panel;left_panel;right_panel;center_panel;inner_top_panel;inner_bottom_panel;inner_left_panel;inner_right_panel;aligns={
left:!0,right:!0,top:!0,bottom:!0};min_border={left:0,top:0,right:0,bottom:0};padding={left:0,top:0,right:0,bottom:0};center_border_width=0;_measure(e){e=new ft(
{width:this.sizing.width_policy=="fixed"||e.width==1/0?this.sizing.width:e.width,height:this.sizing.height_policy=="fixed"||e.height==1/0?this.sizing.height:e.height});
let t=this.left_panel.measure({width:0,height:e.height}),i=Math.max(t.width,this.min_border.left)+this.padding.left,s=this.right_panel.measure({width:0,height:e.
height}),o=Math.max(s.width,this.min_border.right)+this.padding.right,r=this.top_panel.measure({width:e.width,height:0}),a=Math.max(r.height,this.min_border.top)+
this.padding.top,l=this.bottom_panel.measure({width:e.width,height:0}),c=Math.max(l.height,this.min_border.bottom)+this.padding.bottom,_=new ft(e).shrink_by({left:i,
right:o,top:a,bottom:c}),h=this.center_panel.measure(_),u=i+h.width+o,p=a+h.height+c,d=(()=>{let{width_policy:f,height_policy:y}=this.center_panel.sizing;return{
...this.aligns,fixed_width:f=="fixed",fixed_height:y=="fixed"}})();return{width:u,height:p,inner:{left:i,right:o,top:a,bottom:c},align:d}}_set_geometry(e,t){if(super.
_set_geometry(e,t),this.sizing.visible){this.center_panel.set_geometry(t);let i=this.left_panel.measure({width:0,height:e.height}),s=this.right_panel.measure({width:0,
height:e.height}),o=this.top_panel.measure({width:e.width,height:0}),r=this.bottom_panel.measure({width:e.width,height:0}),{left:a,top:l,right:c,bottom:_}=t;this.
top_panel.set_geometry(new T({left:a,right:c,bottom:l,height:o.height})),this.bottom_panel.set_geometry(new T({left:a,right:c,top:_,height:r.height})),this.left_panel.
set_geometry(new T({top:l,bottom:_,right:a,width:i.width})),this.right_panel.set_geometry(new T({top:l,bottom:_,left:c,width:s.width}));let h=t.shrink_by(this.center_border_width);
if(this.inner_top_panel!=null){let{left:u,right:p,top:d,width:f}=h,y=this.inner_top_panel.measure({width:f,height:0});this.inner_top_panel.set_geometry(new T({left:u,
right:p,top:d,height:y.height}))}if(this.inner_bottom_panel!=null){let{left:u,right:p,bottom:d,width:f}=h,y=this.inner_bottom_panel.measure({width:f,height:0});
this.inner_bottom_panel.set_geometry(new T({left:u,right:p,bottom:d,height:y.height}))}if(this.inner_left_panel!=null){let{top:u,bottom:p,left:d,height:f}=h,y=this.
inner_left_panel.measure({width:0,height:f});this.inner_left_panel.set_geometry(new T({top:u,bottom:p,left:d,width:y.width}))}if(this.inner_right_panel!=null){let{
top:u,bottom:p,right:d,height:f}=h,y=this.inner_right_panel.measure({width:0,height:f});this.inner_right_panel.set_geometry(new T({top:u,bottom:p,right:d,width:y.
width}))}}else this.center_panel.set_geometry(new T),this.top_panel.set_geometry(new T),this.bottom_panel.set_geometry(new T),this.left_panel.set_geometry(new T),
this.right_panel.set_geometry(new T),this.inner_top_panel?.set_geometry(new T),this.inner_bottom_panel?.set_geometry(new T),this.inner_left_panel?.set_geometry(
new T),this.inner_right_panel?.set_geometry(new T)}};var fo=class{parent;static __name__="RangeManager";constructor(e){this.parent=e}get frame(){return this.parent.frame}warn_initial_ranges=!0;invalidate_dataranges=!0;update(e,t={}){
let i=t.panning??!1,s=t.scrolling??!1,o=t.maintain_focus??!1,r=new Map;for(let[a,l]of e.xrs)r.set(a,l);for(let[a,l]of e.yrs)r.set(a,l);s&&o&&this._update_ranges_together(
r),this._update_ranges_individually(r,{panning:i,scrolling:s,maintain_focus:o})}ranges(){let e=new Set,t=new Set;for(let i of this.frame.x_ranges.values())e.add(
i);for(let i of this.frame.y_ranges.values())t.add(i);for(let i of this.parent.model.data_renderers){let{coordinates:s}=i;s!=null&&(e.add(s.x_source),t.add(s.y_source))}
return{x_ranges:[...e],y_ranges:[...t]}}reset(){let{x_ranges:e,y_ranges:t}=this.ranges();for(let i of e)i.reset();for(let i of t)i.reset();this.update_dataranges()}_update_dataranges(e){
let t=new Map,i=new Map,s=!1;for(let[,_]of e.x_ranges)_ instanceof Fe&&_.scale_hint=="log"&&(s=!0);for(let[,_]of e.y_ranges)_ instanceof Fe&&_.scale_hint=="log"&&
(s=!0);for(let _ of this.parent.auto_ranged_renderers){let h=_.bounds(this.parent.model.window_axis);if(t.set(_.model,h),s){let u=_.log_bounds();i.set(_.model,u)}}
let o=!1,r=!1,a=e.x_target.span,l=e.y_target.span,c;this.parent.model.match_aspect!==!1&&a!=0&&l!=0&&(c=1/this.parent.model.aspect_scale*(a/l));for(let[,_]of e.
x_ranges){if(_ instanceof Fe){let h=_.scale_hint=="log"?i:t;_.update(h,0,this.parent,c),_.follow!=null&&(o=!0)}_.bounds!=null&&(r=!0)}for(let[,_]of e.y_ranges){
if(_ instanceof Fe){let h=_.scale_hint=="log"?i:t;_.update(h,1,this.parent,c),_.follow!=null&&(o=!0)}_.bounds!=null&&(r=!0)}if(o&&r){L.warn("Follow enabled so b\
ounds are unset.");for(let[,_]of e.x_ranges)_.bounds=null;for(let[,_]of e.y_ranges)_.bounds=null}}update_dataranges(){this._update_dataranges(this.frame);for(let e of this.
parent.auto_ranged_renderers){let{coordinates:t}=e.model;t!=null&&this._update_dataranges(t)}this.compute_initial()!=null&&(this.invalidate_dataranges=!1)}constrain_interval(e){
let t=this._constrain_interval(e);if(t==null)return null;let{x_ranges:i,y_ranges:s}=this.ranges(),o=new Map,r=new Map;return i.includes(e)&&o.set(e,t),s.includes(
e)&&r.set(e,t),{xrs:o,yrs:r}}compute_initial(){let e=!0,{x_ranges:t,y_ranges:i}=this.frame,s=new Map,o=new Map;for(let[,r]of t){let{start:a,end:l}=r;if(isNaN(a+
l)){e=!1;break}s.set(r,{start:a,end:l})}if(e)for(let[,r]of i){let{start:a,end:l}=r;if(isNaN(a+l)){e=!1;break}o.set(r,{start:a,end:l})}return e?{xrs:s,yrs:o}:(this.
warn_initial_ranges&&L.warn("could not set initial ranges"),null)}_constrain_interval(e){let t=Math.abs(e.end-e.start),i=e.min_interval??0,s=e.max_interval??1/0,
[o,r]=e.computed_bounds;e.bounds!=null&&isFinite(o)&&isFinite(r)&&(s=Math.min(s,Math.abs(r-o)));let a=Je(t,Math.min(i,s),s);if(a==t)return null;let l=a/2,c=(e.start+
e.end)/2;e.bounds!=null&&(c=Je(c,o+l,r-l));let _=e.is_reversed?-1:1;return{start:c-_*l,end:c+_*l}}_update_ranges_together(e){let t=1;for(let[i,s]of e)t=Math.min(
t,this._get_weight_to_constrain_interval(i,s));if(t<1)for(let[i,s]of e)s.start=t*s.start+(1-t)*i.start,s.end=t*s.end+(1-t)*i.end}_update_ranges_individually(e,t){
let{panning:i,scrolling:s,maintain_focus:o}=t,r=!1;for(let[a,l]of e){if(!s||o){let c=this._get_weight_to_constrain_interval(a,l);c<1&&(l.start=c*l.start+(1-c)*a.
start,l.end=c*l.end+(1-c)*a.end)}if(a.bounds!=null){let[c,_]=a.computed_bounds,h=Math.min(Math.abs(l.end-l.start),Math.abs(_-c));a.is_reversed?(c>l.end&&(r=!0,l.
end=c,(i||s)&&(l.start=c+h)),_<l.start&&(r=!0,l.start=_,(i||s)&&(l.end=_-h))):(c>l.start&&(r=!0,l.start=c,(i||s)&&(l.end=c+h)),_<l.end&&(r=!0,l.end=_,(i||s)&&(l.
start=_-h)))}}if(!(s&&r&&o))for(let[a,l]of e)a.have_updated_interactively=!0,(a.start!=l.start||a.end!=l.end)&&a.setv(l)}_get_weight_to_constrain_interval(e,t){
let{min_interval:i}=e,{max_interval:s}=e;if(e.bounds!=null&&e.bounds!="auto"){let[r,a]=e.bounds;if(r!=null&&a!=null){let l=Math.abs(a-r);s=s!=null?Math.min(s,l):
l}}let o=1;if(i!=null||s!=null){let r=Math.abs(e.end-e.start),a=Math.abs(t.end-t.start);i!=null&&i>0&&a<i&&(o=(r-i)/(r-a)),s!=null&&s>0&&a>s&&(o=(s-r)/(a-r)),o=
Math.max(0,Math.min(1,o))}return o}};var jc=class{parent;initial_state;static __name__="StateManager";changed;constructor(e,t){this.parent=e,this.initial_state=t,this.changed=new ie(this.parent,"st\
ate_changed")}history=[];index=-1;_do_state_change(e){let t=e in this.history?this.history[e].state:this.initial_state;return t.range!=null&&this.parent.update_range(
t.range),t.selection!=null&&this.parent.update_selection(t.selection),t}peek(){return this.can_undo?this.history[this.index]:null}push(e,t){let{history:i,index:s}=this,
o=s in i?i[s].state:{},r={...this.initial_state,...o,...t};this.history=this.history.slice(0,this.index+1),this.history.push({type:e,state:r}),this.index=this.history.
length-1,this.changed.emit()}clear(){this.history=[],this.index=-1,this.changed.emit()}undo(){if(this.can_undo){this.index-=1;let e=this._do_state_change(this.index);
return this.changed.emit(),e}return null}redo(){if(this.can_redo){this.index+=1;let e=this._do_state_change(this.index);return this.changed.emit(),e}return null}get can_undo(){
return this.index>=0}get can_redo(){return this.index<this.history.length-1}};var rm=':host{display:grid;grid-template-areas:".    above  .    " "left center right" ".    below  .    ";grid-template-rows:0px 1fr 0px;grid-template-columns:\
0px 1fr 0px;}.bk-Canvas{grid-row-start:1;grid-row-end:span 3;grid-column-start:1;grid-column-end:span 3;}';var am=":host{display:flex;flex-direction:column;flex-wrap:nowrap;padding:2px;background-color:rgba(255, 255, 255, 0.5);font-size:0.5625rem;line-height:1.05;whi\
te-space:nowrap;max-width:var(--max-width);}:host > *{overflow:hidden;text-overflow:ellipsis;text-align:right;}a{color:var(--color);}";var{max:Cr}=Math,ts=class extends ic{static __name__="PlotView";visuals;_top_panel;_bottom_panel;_left_panel;_right_panel;top_panel;bottom_panel;left_panel;right_panel;_inner_top_panel;_inner_bottom_panel;_inner_left_panel;_inner_right_panel;inner_top_panel;inner_bottom_panel;inner_left_panel;inner_right_panel;_frame;frame_view;get frame(){
return this.frame_view}_canvas;canvas_view;get canvas(){return this.canvas_view}_render_count=0;repainted=new ie(this,"repainted");_computed_style=new te("","co\
mputed");stylesheets(){return[...super.stylesheets(),rm,this._computed_style]}_title;_toolbar;_attribution;_notifications;get toolbar_panel(){return this._toolbar!=
null?this.views.find_one(this._toolbar):null}_inner_bbox=new T;_needs_paint=!0;_invalidated_painters=new Set;_invalidate_all=!0;_state_manager;_range_manager;get state(){
return this._state_manager}set invalidate_dataranges(e){this._range_manager.invalidate_dataranges=e}lod_started;_initial_state;throttled_paint;computed_renderers=[];get computed_renderer_views(){
return this.computed_renderers.map(e=>this.renderer_views.get(e)).filter(e=>e!=null)}get all_renderer_views(){let e=[];for(let t of this.computed_renderer_views)
e.push(t),t instanceof Zn&&e.push(...t.computed_renderer_views);return e}get auto_ranged_renderers(){return this.computed_renderer_views.filter(bf)}get base_font_size(){
let e=getComputedStyle(this.el).fontSize,t=Rn(e);if(t!=null){let{value:i,unit:s}=t;if(s=="px")return i}return null}renderer_views=new Map;tool_views=new Map;children_views(){
return[...super.children_views(),...this.renderer_views.values(),...this.tool_views.values()]}get child_models(){return[]}_is_paused=0;get is_paused(){return this.
_is_paused!=0}pause(){this._is_paused+=1}unpause(e=!1){this._is_paused=Cr(this._is_paused-1,0),!this.is_paused&&!e&&this.request_repaint()}_needs_notify=!1;notify_finished_after_paint(){
this._needs_notify=!0}request_repaint(){this.request_paint()}request_paint(...e){this.invalidate_painters(...e),this.schedule_paint()}invalidate_painters(...e){
if(e.length==0){this._invalidate_all=!0;return}for(let t of e){let i=t instanceof Wt?t:this.views.get_one(t);this._invalidated_painters.add(i)}}schedule_paint(){
this.is_paused||this._await_ready(this.throttled_paint())}request_layout(e=!1){e&&(this._needs_layout=!0),this.request_repaint()}reset(){this.model.reset_policy==
"standard"&&(this.state.clear(),this.reset_range(),this.reset_selection()),this.model.trigger_event(new rl)}remove(){je(this.renderer_views),je(this.tool_views),
super.remove()}_provide_context_menu(){return new Mc({toolbar:this.model.toolbar})}get_context_menu(e){let{x:t,y:i}=e;for(let s of Ne([...this.renderer_views.values()]))
if(s.context_menu!=null&&s.interactive_hit?.(t,i)==!0)return s.context_menu;return super.get_context_menu(e)}initialize(){this.pause(),super.initialize(),this.lod_started=
!1,this.visuals=new pi(this),this._initial_state={selection:new Map},this._top_panel=new mt({place:"above"}),this._bottom_panel=new mt({place:"below"}),this._left_panel=
new mt({place:"left"}),this._right_panel=new mt({place:"right"}),this._inner_top_panel=new mt({place:"above",inner:!0}),this._inner_bottom_panel=new mt({place:"\
below",inner:!0}),this._inner_left_panel=new mt({place:"left",inner:!0}),this._inner_right_panel=new mt({place:"right",inner:!0}),this._frame=new Sr({place:"cen\
ter",x_scale:this.model.x_scale,y_scale:this.model.y_scale,x_range:this.model.x_range,y_range:this.model.y_range,extra_x_ranges:this.model.extra_x_ranges,extra_y_ranges:this.
model.extra_y_ranges,extra_x_scales:this.model.extra_x_scales,extra_y_scales:this.model.extra_y_scales,aspect_scale:this.model.aspect_scale,match_aspect:this.model.
match_aspect}),this._range_manager=new fo(this),this._state_manager=new jc(this,this._initial_state),this.throttled_paint=om(()=>{this.is_destroyed||this.repaint()},
1e3/60);let{title_location:e,title:t}=this.model;e!=null&&t!=null&&(this._title=t instanceof vi?t:new vi({text:t}));let{toolbar_location:i,toolbar_inner:s,toolbar:o}=this.
model;i!=null&&(this._toolbar=new Es({toolbar:o}),o.location=i,o.inner=s);let{hidpi:r,output_backend:a}=this.model;this._canvas=new Sc({hidpi:r,output_backend:a}),
this._attribution=new Ar({position:new st({target:"frame",symbol:"bottom_right"}),anchor:"bottom_right",elements:[],css_variables:{"--max-width":new st({target:"\
frame",symbol:"width"})},stylesheets:[am]}),this._notifications=new Ar({position:new st({target:this.model,symbol:"top_center"}),anchor:"top_center",elements:[],
stylesheets:[`
        :host {
          display: flex;
          flex-direction: column;
          gap: 1em;
          width: max-content;
          max-width: 80%;
        }

        :host:empty {
          display: none;
        }

        :host > div {
          padding: 0.5em;
          border: 1px solid gray;
          border-radius: 0.5em;
          opacity: 0.8;
        }
      `]})}get elements(){return[this._canvas,this._frame,this._top_panel,this._bottom_panel,this._left_panel,this._right_panel,this._inner_top_panel,this._inner_bottom_panel,
this._inner_left_panel,this._inner_right_panel,this._attribution,this._notifications,...super.elements]}async lazy_initialize(){await super.lazy_initialize(),this.
canvas_view=this._element_views.get(this._canvas),this.canvas_view.plot_views=[this],this.frame_view=this._element_views.get(this._frame),this.top_panel=this._element_views.
get(this._top_panel),this.bottom_panel=this._element_views.get(this._bottom_panel),this.left_panel=this._element_views.get(this._left_panel),this.right_panel=this.
_element_views.get(this._right_panel),this.inner_top_panel=this._element_views.get(this._inner_top_panel),this.inner_bottom_panel=this._element_views.get(this._inner_bottom_panel),
this.inner_left_panel=this._element_views.get(this._inner_left_panel),this.inner_right_panel=this._element_views.get(this._inner_right_panel),await this.build_tool_views(),
await this.build_renderer_views(),this._range_manager.update_dataranges(),this._update_touch_action()}box_sizing(){let{width_policy:e,height_policy:t,...i}=super.
box_sizing(),{frame_width:s,frame_height:o}=this.model;return{...i,width_policy:s!=null&&e=="auto"?"fit":e,height_policy:o!=null&&t=="auto"?"fit":t}}_intrinsic_display(){
return{inner:this.model.flow_mode,outer:"grid"}}_compute_layout_panels(){let e=as(this.model.above),t=as(this.model.below),i=as(this.model.left),s=as(this.model.
right),o=[],r=[],a=[],l=[],c=(h,u=!1)=>{switch(h){case"above":return u?o:e;case"below":return u?r:t;case"left":return u?a:i;case"right":return u?l:s}},{title_location:_}=this.
model;if(_!=null&&this._title!=null&&c(_).push(this._title),this._toolbar!=null){let{location:h}=this._toolbar.toolbar;if(this.model.toolbar_inner)c(h,!0).push(
this._toolbar);else{let u=c(h),p=!0;if(this.model.toolbar_sticky)for(let d=0;d<u.length;d++){let f=u[d];if(f instanceof vi){h=="above"||h=="below"?u[d]=[f,this.
_toolbar]:u[d]=[this._toolbar,f],p=!1;break}}p&&u.push(this._toolbar)}}return{outer_above:e,outer_below:t,outer_left:i,outer_right:s,inner_above:o,inner_below:r,
inner_left:a,inner_right:l}}_make_layout(){return new Ac}_update_layout(){super._update_layout(),this._invalidate_all=!0,this._needs_paint=!0;let e=this._make_layout(),
{frame_align:t}=this.model;if(e.aligns=(()=>{if(ye(t))return{left:t,right:t,top:t,bottom:t};{let{left:C=!0,right:m=!0,top:O=!0,bottom:oe=!0}=t;return{left:C,right:m,
top:O,bottom:oe}}})(),e.set_sizing({width_policy:"max",height_policy:"max"}),this.visuals.outline_line.doit){let C=this.visuals.outline_line.line_width.get_value();
e.center_border_width=C}let i=(C,m)=>{if(m instanceof lt||m instanceof mi){let O=this.views.get_one(m);return O.panel=new hc(C),O.update_layout?.(),O.layout}else{
let O=this.views.get_one(m),oe=new lr(O.el);return oe.set_sizing({width_policy:"fixed",height_policy:"fixed"}),oe}},s=(C,m)=>{let O=C=="above"||C=="below",oe=[];
for(let Ge of m)if(P(Ge)){let _t=Ge.map(Vr=>{let Or=i(C,Vr);if(Or!=null){if(Vr instanceof Es){let Om=O?"width_policy":"height_policy";Or.set_sizing({...Or.sizing,
[Om]:"min"})}return Or}}).filter(Vr=>Vr!=null),Xt;O?(Xt=new _r(_t),Xt.set_sizing({width_policy:"max",height_policy:"min"})):(Xt=new hr(_t),Xt.set_sizing({width_policy:"\
min",height_policy:"max"})),Xt.absolute=!0,oe.push(Xt)}else{let _t=i(C,Ge);_t!=null&&oe.push(_t)}return oe},o=this.model.min_border??0;e.min_border={left:this.model.
min_border_left??o,top:this.model.min_border_top??o,right:this.model.min_border_right??o,bottom:this.model.min_border_bottom??o};let r=new ec,a=new Hi,l=new Hi,
c=new Wi,_=new Wi,h=new Hi,u=new Hi,p=new Wi,d=new Wi;r.absolute=!0,a.absolute=!0,l.absolute=!0,c.absolute=!0,_.absolute=!0,h.absolute=!0,u.absolute=!0,p.absolute=
!0,d.absolute=!0,r.children=this.model.center.filter(C=>C instanceof lt).map(C=>{let m=this.views.get_one(C);return m.update_layout?.(),m.layout}).filter(C=>C!=
null);let{frame_width:f,frame_height:y}=this.model;r.set_sizing({...f!=null?{width_policy:"fixed",width:f}:{width_policy:"fit"},...y!=null?{height_policy:"fixed",
height:y}:{height_policy:"fit"}}),r.on_resize(C=>this.frame.set_geometry(C)),a.on_resize(C=>this.top_panel.set_geometry(C)),l.on_resize(C=>this.bottom_panel.set_geometry(
C)),c.on_resize(C=>this.left_panel.set_geometry(C)),_.on_resize(C=>this.right_panel.set_geometry(C));let{outer_above:g,outer_below:b,outer_left:x,outer_right:v,
inner_above:w,inner_below:k,inner_left:M,inner_right:A}=this._compute_layout_panels();a.children=Ne(s("above",g)),l.children=s("below",b),c.children=Ne(s("left",
x)),_.children=s("right",v),h.on_resize(C=>this.inner_top_panel.set_geometry(C)),u.on_resize(C=>this.inner_bottom_panel.set_geometry(C)),p.on_resize(C=>this.inner_left_panel.
set_geometry(C)),d.on_resize(C=>this.inner_right_panel.set_geometry(C)),h.children=s("above",w),u.children=s("below",k),p.children=s("left",M),d.children=s("rig\
ht",A),a.set_sizing({width_policy:"fit",height_policy:"min"}),l.set_sizing({width_policy:"fit",height_policy:"min"}),c.set_sizing({width_policy:"min",height_policy:"\
fit"}),_.set_sizing({width_policy:"min",height_policy:"fit"}),h.set_sizing({width_policy:"fit",height_policy:"min"}),u.set_sizing({width_policy:"fit",height_policy:"\
min"}),p.set_sizing({width_policy:"min",height_policy:"fit"}),d.set_sizing({width_policy:"min",height_policy:"fit"}),e.center_panel=r,e.top_panel=a,e.bottom_panel=
l,e.left_panel=c,e.right_panel=_,e.inner_top_panel=h,e.inner_bottom_panel=u,e.inner_left_panel=p,e.inner_right_panel=d,this.layout=e;let I=(C,m)=>G({style:{display:"\
flex",flex_direction:C,width:"100%",height:"100%"}},m),B=(C,m)=>C.map(O=>{if(P(O)){let oe=this.views.select(O).map(Ge=>{let{el:_t}=Ge;return _t.style.flex=Ge.model instanceof
Es?"1":"none",_t});switch(m){case"x":return I("row",oe);case"y":return I("column",oe)}}else return this.views.get_one(O).el}),E=B(g,"x"),R=B(b,"x"),H=B(x,"y"),q=B(
v,"y");this.top_panel.shadow_el.append(...Ne(E)),this.bottom_panel.shadow_el.append(...R),this.left_panel.shadow_el.append(...Ne(H)),this.right_panel.shadow_el.
append(...q);let X=B(w,"x"),de=B(k,"x"),De=B(M,"y"),ns=B(A,"y");this.inner_top_panel.shadow_el.append(...Ne(X)),this.inner_bottom_panel.shadow_el.append(...de),
this.inner_left_panel.shadow_el.append(...Ne(De)),this.inner_right_panel.shadow_el.append(...ns);let yo=this.views.select(this.model.center).map(C=>C.el),bo=this.
views.select(this.model.renderers).map(C=>C.el);this.frame.shadow_el.append(...bo,...yo)}_measure_layout(){let{frame_width:e,frame_height:t}=this.model,i={width:e==
null?"1fr":Z(e),height:t==null?"1fr":Z(t)},{layout:s}=this,o=s.top_panel.measure({width:1/0,height:1/0}),r=s.bottom_panel.measure({width:1/0,height:1/0}),a=s.left_panel.
measure({width:1/0,height:1/0}),l=s.right_panel.measure({width:1/0,height:1/0}),c=Cr(o.height,s.min_border.top),_=Cr(r.height,s.min_border.bottom),h=Cr(a.width,
s.min_border.left),u=Cr(l.width,s.min_border.right);this._computed_style.replace(`
      :host {
        grid-template-rows: ${c}px ${i.height} ${_}px;
        grid-template-columns: ${h}px ${i.width} ${u}px;
      }
    `)}get axis_views(){let e=[];for(let[,t]of this.renderer_views)t instanceof sc&&e.push(t);return e}update_range(e,t){this.pause(),this._range_manager.update(
e,t),this.unpause()}reset_range(){this.pause(),this._range_manager.reset(),this.unpause(),this.trigger_ranges_update_event()}trigger_ranges_update_event(e=[]){let{
x_ranges:t,y_ranges:i}=this._range_manager.ranges(),s=[...t,...i,...e],o=new Set(s.flatMap(r=>[...r.linked_plots]));for(let r of o){let{x_range:a,y_range:l}=r.model,
c=new ol(a.start,a.end,l.start,l.end);r.model.trigger_event(c)}}get_selection(){let e=new Map;for(let t of this.model.data_renderers){let{selected:i}=t.selection_manager.
source;e.set(t,i)}return e}update_selection(e){for(let t of this.model.data_renderers){let i=t.selection_manager.source;if(e!=null){let s=e.get(t);s!=null&&i.selected.
update(s,!0)}else i.selection_manager.clear()}}reset_selection(){this.update_selection(null)}_needs_layout=!1;_invalidate_layout_if_needed(){(()=>{if(this._needs_layout)
return this.invalidate_painters(),!0;for(let t of this.model.side_panels){let i=this.renderer_views.get(t);if(i!=null&&(i.layout?.has_size_changed()??!1))return this.
invalidate_painters(i),!0}return!1})()&&(this._needs_layout=!1,this.compute_layout())}*_compute_renderers(){let{above:e,below:t,left:i,right:s,center:o,renderers:r}=this.
model;yield*r,yield*[...e,...t,...i,...s,...o],this._title!=null&&(yield this._title),this._toolbar!=null&&(yield this._toolbar);for(let[,a]of this.tool_views)yield*a.
overlays}_update_attribution(){let t=[...this.model.attribution,...this.computed_renderer_views.filter(i=>i.displayed).map(i=>i.attribution)].filter(i=>i!=null).
map(i=>S(i)?new jr({children:[i]}):i);this._attribution.elements=t}async _build_renderers(){this.computed_renderers=[...this._compute_renderers()];let e=await fe(
this.renderer_views,this.computed_renderers,{parent:t=>t instanceof Qi?null:this});for(let t of e.created)this.on_change(t.model.properties.visible,()=>this._update_attribution());
return this._update_attribution(),e}async _update_renderers(){let{created:e}=await this._build_renderers(),t=new Set(e);for(let i of this.renderer_views.values()){
let s=t.has(i),o=i.rendering_target()??this.self_target;s?i.render_to(o):o.append(i.el)}this.r_after_render()}async build_renderer_views(){await this._build_renderers()}async build_tool_views(){
let e=Rr(this.model.toolbar.tools,i=>i instanceof Ue?i.tools:[i]),{created:t}=await fe(this.tool_views,[...e],{parent:this});t.map(i=>this.canvas_view.ui_event_bus.
register_tool(i))}connect_signals(){super.connect_signals();let{x_range:e,y_range:t,x_scale:i,y_scale:s,extra_x_ranges:o,extra_y_ranges:r,extra_x_scales:a,extra_y_scales:l,
aspect_scale:c,match_aspect:_}=this.model.properties;this.on_change([e,t,i,s,o,r,a,l,c,_],()=>{let{x_range:q,y_range:X,x_scale:de,y_scale:De,extra_x_ranges:ns,extra_y_ranges:yo,
extra_x_scales:bo,extra_y_scales:C,aspect_scale:m,match_aspect:O}=this.model;this._frame.setv({x_range:q,y_range:X,x_scale:de,y_scale:De,extra_x_ranges:ns,extra_y_ranges:yo,
extra_x_scales:bo,extra_y_scales:C,aspect_scale:m,match_aspect:O})});let{above:h,below:u,left:p,right:d,center:f,renderers:y}=this.model.properties;this.on_change(
[h,u,p,d,f,y],async()=>{await this._update_renderers(),this.invalidate_layout()}),this.connect(this.model.toolbar.properties.tools.change,async()=>{await this.build_tool_views(),
await this._update_renderers()});let{frame_width:g,frame_height:b,frame_align:x}=this.model.properties;this.on_change([g,b,x],()=>this.invalidate_layout());let{
min_border:v,min_border_top:w,min_border_bottom:k,min_border_left:M,min_border_right:A}=this.model.properties;this.on_change([v,w,k,M,A],()=>this.invalidate_layout());
let I=q=>{this.connect(q.change,()=>{this.request_repaint()}),this.connect(q.properties.min_interval.change,()=>{this._constrain_range_interval(q)}),this.connect(
q.properties.max_interval.change,()=>{this._constrain_range_interval(q)})},{x_ranges:B,y_ranges:E}=this.frame;for(let[,q]of B)I(q);for(let[,q]of E)I(q);this.connect(
this.model.change,()=>this.request_repaint()),this.connect(this.model.reset,()=>this.reset());let{toolbar_location:R}=this.model.properties;this.on_change(R,async()=>{
let{toolbar_location:q}=this.model;if(this._toolbar!=null)q!=null?this._toolbar.toolbar.location=q:(this._toolbar=void 0,await this._update_renderers());else if(q!=
null){let{toolbar:X,toolbar_inner:de}=this.model;this._toolbar=new Es({toolbar:X}),X.location=q,X.inner=de,await this._update_renderers()}this.invalidate_layout()});
let{hold_render:H}=this.model.properties;this.on_change(H,()=>{this.model.hold_render||this.request_repaint()}),this.model.toolbar.active_changed.connect(()=>this.
_update_touch_action()),visualViewport?.addEventListener("resize",()=>{this.canvas.resize()&&this.request_repaint()})}_constrain_range_interval(e){let t=this._range_manager.
constrain_interval(e);t!=null&&this.update_range(t)}_update_touch_action(){let{toolbar:e}=this.model,t=!1,i=!1;for(let o of e.tools)if(o.active){let{event_types:r}=o;
if(r.includes("pan")&&(t=!0),r.includes("scroll")&&(i=!0),t&&i)break}let s=!t&&!i?"auto":t?i?"none":"pinch-zoom":"pan-x pan-y";this.canvas.touch_action.replace(
`
      .${zc} {
        touch-action: ${s};
      }
    `)}has_finished(){if(!super.has_finished())return!1;if(this.model.visible){for(let[,e]of this.renderer_views)if(!e.has_finished())return!1}return!0}_after_layout(){
super._after_layout(),this.unpause(!0);let e=this.layout.left_panel.bbox,t=this.layout.right_panel.bbox,i=this.layout.center_panel.bbox,s=this.layout.top_panel.
bbox,o=this.layout.bottom_panel.bbox,{bbox:r}=this,a=s.bottom,l=r.height-o.top,c=e.right,_=r.width-t.left;this.canvas.parent_style.replace(`
      .bk-events {
        grid-template-rows: ${Z(a)} ${Z(i.height)} ${Z(l)};
        grid-template-columns: ${Z(c)} ${Z(i.width)} ${Z(_)};
      }
    `);for(let[,u]of this.renderer_views)u instanceof Xi&&u.after_layout?.();this.model.setv({inner_width:Math.round(this.frame.bbox.width),inner_height:Math.round(
this.frame.bbox.height),outer_width:Math.round(this.bbox.width),outer_height:Math.round(this.bbox.height)},{no_change:!0}),this.model.match_aspect&&(this.pause(),
this._range_manager.update_dataranges(),this.unpause(!0)),this.canvas_view.update_bbox()&&(this._invalidate_all=!0,this._needs_paint=!0);let{inner_bbox:h}=this.
layout;this._inner_bbox.equals(h)||(this._inner_bbox=h,this._invalidate_all=!0,this._needs_paint=!0),this._needs_paint&&this.paint()}render(){super.render();for(let e of this.
computed_renderer_views){let t=e.rendering_target()??this.self_target;e.render_to(t)}}repaint(){this._invalidate_layout_if_needed(),this.paint()}paint(){if(!(this.
is_paused||this.model.hold_render)){if(this.is_displayed)L.trace(`${this.toString()}.paint()`),this._actual_paint();else for(let e of this.computed_renderer_views)
e.force_finished();this._needs_notify&&(this._needs_notify=!1,this.notify_finished())}}_actual_paint(){L.trace(`${this.toString()}._actual_paint ${this._render_count}\
 start`);let{document:e}=this.model;if(e!=null){let s=e.interactive_duration();s>=0&&s<this.model.lod_interval?setTimeout(()=>{e.interactive_duration()>this.model.
lod_timeout&&e.interactive_stop(),this.request_repaint()},this.model.lod_timeout):e.interactive_stop()}(this._range_manager.invalidate_dataranges||this.model.window_axis!=
"none")&&(this._range_manager.update_dataranges(),this._invalidate_layout_if_needed());let t=!1,i=!1;if(this._invalidate_all)t=!0,i=!0;else for(let s of this._invalidated_painters){
let{level:o}=s.model;if(o!="overlay"?t=!0:i=!0,t&&i)break}if(this._invalidated_painters.clear(),this._invalidate_all=!1,t){let{primary:s}=this.canvas_view,o=s.prepare();
this._paint_primary(o),s.finish()}if(i||Be.wireframe){let{overlays:s}=this.canvas_view,o=s.prepare();this._paint_overlays(o),s.finish()}this._initial_state.range==
null&&(this._initial_state.range=this._range_manager.compute_initial()??void 0);for(let s of this.element_views)s.reposition();this._needs_paint=!1,this.repainted.
emit(),L.trace(`${this.toString()}._actual_paint ${this._render_count} end`),this._render_count++}_paint_primary(e){let t=this.frame.bbox;this.canvas_view.prepare_webgl(
t),this._paint_empty(e,t),this._paint_outline(e,t),this._paint_levels(e,"image",t,!0),this._paint_levels(e,"underlay",t,!0),this._paint_levels(e,"glyph",t,!0),this.
_paint_levels(e,"guide",t,!1),this._paint_levels(e,"annotation",t,!1)}_paint_overlays(e){let t=this.frame.bbox;this._paint_levels(e,"overlay",t,!1),Be.wireframe&&
this.paint_layout(e,this.layout)}_paint_levels(e,t,i,s){for(let o of this.computed_renderer_views)o.model.level==t&&(e.save(),(s||o.needs_clip)&&(e.beginPath(),
e.rect(...i.args),e.clip()),o.paint(e),e.restore(),o.has_webgl&&this.canvas_view.blit_webgl(e))}paint_layout(e,t){let{x:i,y:s,width:o,height:r}=t.bbox;e.strokeStyle=
"blue",e.strokeRect(i,s,o,r);for(let a of t)e.save(),t.absolute||e.translate(i,s),this.paint_layout(e,a),e.restore()}_shrink_to_canvas(e){let{x:t,y:i,width:s,height:o}=e;
return s>0&&t+s==this.bbox.width&&(s-=1),o>0&&i+o==this.bbox.height&&(o-=1),new T({x:t,y:i,width:s,height:o})}_paint_empty(e,t){let i=this.bbox.relative(),{border_fill:s,
border_hatch:o}=this.visuals;(s.doit||o.doit)&&(e.save(),e.beginPath(),e.rect_bbox(i),e.rect_bbox(t),e.clip("evenodd"),e.beginPath(),e.rect_bbox(i),s.apply(e),o.
apply(e),e.restore());let{border_line:r}=this.visuals;r.doit&&(e.beginPath(),e.rect_bbox(this._shrink_to_canvas(i)),r.apply(e));let{background_fill:a,background_hatch:l}=this.
visuals;(a.doit||l.doit)&&(e.beginPath(),e.rect_bbox(t),a.apply(e),l.apply(e))}_paint_outline(e,t){let{outline_line:i}=this.visuals;i.doit&&(e.rect_bbox(this._shrink_to_canvas(
t)),i.apply(e))}_force_paint=!1;get is_forcing_paint(){return this._force_paint}force_paint(e){try{this._force_paint=!0,e()}finally{this._force_paint=!1}}export(e="\
auto",t=!0){let i=(()=>{switch(e){case"auto":return this.canvas_view.model.output_backend;case"png":return"canvas";case"svg":return"svg"}})(),s=new jt(i,t),{width:o,
height:r}=this.bbox;if(s.resize(o,r),o!=0&&r!=0){this.force_paint(()=>{let a=s.prepare();this._paint_primary(a),this._paint_overlays(a),s.finish()});for(let a of this.
renderer_views.values())if(ud(a)){let l=a.export(e,t),{x:c,y:_}=a.bbox.scale(s.pixel_ratio);s.ctx.drawImage(l.canvas,c,_)}}return s}resolve_frame(){return this.
frame}resolve_canvas(){return this.canvas}resolve_plot(){return this}resolve_xy(e){let{x:t,y:i}=e,s=this.frame.x_scale.compute(t),o=this.frame.y_scale.compute(i);
return this.frame.bbox.contains(s,o)?{x:s,y:o}:{x:NaN,y:NaN}}resolve_indexed(e){let{index:t,renderer:i}=e,s=this.views.find_one(i);if(s!=null&&s.has_finished()){
let[o,r]=s.glyph.scenterxy(t,NaN,NaN);if(this.frame.bbox.contains(o,r))return{x:o,y:r}}return{x:NaN,y:NaN}}_messages=new Map;notify_about(e){if(this._messages.has(
e))return;let t=new jr({children:[e]}),i=setTimeout(()=>{this._messages.delete(e),this._notifications.elements=this._notifications.elements.filter(s=>s!=t)},2e3);
this._messages.set(e,i),this._notifications.elements=[...this._notifications.elements,t],L.info(e)}serializable_children(){return super.serializable_children().
filter(e=>e.model instanceof Sr||!(e.model instanceof mt))}};var Cc=class extends Qi{static __name__="Plot";use_map=!1;reset=new ie(this,"reset");constructor(e){super(e)}static{this.prototype.default_view=ts,this.mixins([
["outline_",ci],["background_",_i],["background_",hi],["border_",ci],["border_",_i],["border_",hi]]),this.define(({Bool:e,Float:t,Str:i,List:s,Dict:o,Or:r,Ref:a,
Null:l,Nullable:c,Struct:_,Opt:h})=>({toolbar:[a(Et),()=>new Et],toolbar_location:[c(To),"right"],toolbar_sticky:[e,!0],toolbar_inner:[e,!1],frame_width:[c(t),null],
frame_height:[c(t),null],frame_align:[r(e,_({left:h(e),right:h(e),top:h(e),bottom:h(e)})),!0],title:[r(a(vi),i,l),"",{convert:u=>S(u)?new vi({text:u}):u}],title_location:[
c(To),"above"],above:[s(r(a(lt),a(mi),a(pt))),[]],below:[s(r(a(lt),a(mi),a(pt))),[]],left:[s(r(a(lt),a(mi),a(pt))),[]],right:[s(r(a(lt),a(mi),a(pt))),[]],center:[
s(r(a(lt),a(nc),a(pt))),[]],renderers:[s(a(bi)),[]],x_range:[a(me),()=>new Fe],y_range:[a(me),()=>new Fe],x_scale:[a(ge),()=>new rt],y_scale:[a(ge),()=>new rt],
extra_x_ranges:[o(a(me)),{}],extra_y_ranges:[o(a(me)),{}],extra_x_scales:[o(a(ge)),{}],extra_y_scales:[o(a(ge)),{}],window_axis:[xp,"none"],lod_factor:[t,10],lod_interval:[
t,300],lod_threshold:[c(t),2e3],lod_timeout:[t,500],hidpi:[e,!0],output_backend:[Kr,"canvas"],min_border:[c(t),5],min_border_top:[c(t),null],min_border_left:[c(
t),null],min_border_bottom:[c(t),null],min_border_right:[c(t),null],inner_width:[t,J,{readonly:!0}],inner_height:[t,J,{readonly:!0}],outer_width:[t,J,{readonly:!0}],
outer_height:[t,J,{readonly:!0}],match_aspect:[e,!1],aspect_scale:[t,1],reset_policy:[mp,"standard"],hold_render:[e,!1],attribution:[s(r(i,a(Un))),[]]})),this.override(
{width:600,height:600,outline_line_color:"#e5e5e5",border_line_color:null,border_fill_color:"#ffffff",background_fill_color:"#ffffff",context_menu:"auto"})}add_layout(e,t="\
center"){this.remove_layout(e);let i=this.properties[t].get_value();this.setv({[t]:[...i,e]})}remove_layout(e){Fs(this.left,e),Fs(this.right,e),Fs(this.above,e),
Fs(this.below,e),Fs(this.center,e)}get data_renderers(){return this.renderers.filter(e=>e instanceof es)}add_renderers(...e){this.renderers=[...this.renderers,...e]}add_glyph(e,t=new lo,i={}){
let s=new Qt({...i,data_source:t,glyph:e});return this.add_renderers(s),s}add_tools(...e){let t=e.map(i=>i instanceof ke?i:ke.from_string(i));this.toolbar.tools=
[...this.toolbar.tools,...t]}remove_tools(...e){this.toolbar.tools=[...Go(new Set(this.toolbar.tools),new Set(e))]}get panels(){return[...this.side_panels,...this.
center]}get side_panels(){let{above:e,below:t,left:i,right:s}=this;return Du([e,t,i,s])}};var _u=class extends ts{static __name__="FigureView"},Tc=class extends Cc{static __name__="Figure";constructor(e){super(e)}static{this.prototype.default_view=_u}};var lm=()=>{throw new Error("left out of this BokehJS")};var um=vo(cm());var _m=()=>{throw new Error("left out of this BokehJS")};var{abs:hm}=Math,Ds={raw:(n,e,t)=>Np(n),basic:(n,e,t)=>pv(n,e,t),numeral:(n,e,t)=>lm(n,e),datetime:(n,e,t)=>uv(n,e),printf:(n,e,t)=>pm(e,n)},mo=class{static __name__="\
Skip"};function uv(n,e){return $(n)&&isFinite(n)?_m(n,e):"NaN"}function pm(n,...e){return(0,um.sprintf)(n,...e)}function pv(n,e,t){if($(n)){let i=Number.isInteger(
n)?"%d":.1<hm(n)&&hm(n)<1e3?"%0.3f":"%0.3e";return pm(i,n)}else return S(n)?n:`${n}`}function dv(n,e,t){if(e==null)return Ds.basic;if(t!=null){let i=se(t).get(n);
if(i!=null){if(S(i)){if(i in Ds)return Ds[i];throw new Error(`Unknown tooltip field formatter type '${i}'`)}return function(s,o,r){return i.format(s,o,r)}}}return Ds.
numeral}var go="???";function fv(n,e){return n in e?e[n]:(L.warn(`unknown special variable '$${n}'`),go)}function Ec(n,e,t){let i=e.get_column(n);if(i==null||t==
null)return null;if($(t))return i[t];let s=i[t.index];return Xe(s)||P(s)?P(s[0])?s[t.j][t.i]:Re(s)&&s.dimension==3?s.slice(t.flat_index*s.shape[2],(t.flat_index+
1)*s.shape[2]):s[t.flat_index]:s}function hu(n,e,t,i,s){switch(n){case"$":return fv(e,s);case"@":return Ec(e,t,i);case"@$":return e=="name"&&S(s.name)?Ec(s.name,
t,i):null}}var Dc=class{html;static __name__="HTML";constructor(e){this.html=e}},mv={safe:(n,...e)=>(F(e.length==0),n==null?go:$(n)&&isNaN(n)?"NaN":new Dc(`${n}`))};
function uu(n,e,t,i,s={}){let o=yv(n,(l,c,_,h,u)=>{let p=hu(l,c,e,t,s);if(_=="safe"){let d=mv.safe(p);return d instanceof Dc?d.html:P_(`${d}`)}else{let d=p==null?
go:$(p)&&isNaN(p)?"NaN":`${dv(u,_,i)(p,_??"",s)}`;return P_(d)}});return[...new DOMParser().parseFromString(o,"text/html").body.childNodes]}var gv=/(@\$|@|\$)((?:[\p{Letter}\p{Number}_]+)|(?:\{(?:[^{}]+)\}))(?:\{([^{}]+)\})?/gu;function yv(n,e){let t=0;return n.replace(gv,(i,s,o,r)=>{let a=o.replace(
/^{/,"").replace(/}$/,"").trim(),l=`${s}${o}`;return e(s,a,r,t++,l)??go})}var dm="bk-non-interactive",fm="bk-arrow",pu="bk-left",du="bk-right",fu="bk-above",mu="bk-below",mm="bk-arrow-inner",gm="bk-show-arrow",ym="bk-tooltip-content",
bm="bk-tooltip-row-label",vm="bk-tooltip-row-value",xm="bk-tooltip-color-block",wm="bk-closable",km="bk-close",zm=':host{--tooltip-border:var(--divider-color);-\
-tooltip-color:var(--background-color);--tooltip-text:var(--color);--tooltip-arrow-color:white;--tooltip-arrow-width:10px;--tooltip-arrow-height:10px;--tooltip-\
arrow-half-width:7px;--tooltip-arrow-half-height:7px;--tooltip-arrow-border:2px;--tooltip-arrow-inner-color:var(--icon-color);--tooltip-arrow-inner-width:calc(v\
ar(--tooltip-arrow-width) - var(--tooltip-arrow-border));--tooltip-arrow-inner-height:calc(var(--tooltip-arrow-height) - var(--tooltip-arrow-border));--tooltip-\
arrow-inner-half-width:calc(var(--tooltip-arrow-half-width) - var(--tooltip-arrow-border));--tooltip-arrow-inner-half-height:calc(var(--tooltip-arrow-half-heigh\
t) - var(--tooltip-arrow-border));}:host{width:max-content;font-size:var(--font-size);position:fixed;padding:5px;border:1px solid var(--tooltip-border);color:va\
r(--tooltip-text);background-color:var(--tooltip-color);opacity:0.95;z-index:var(--bokeh-top-level);margin:0;}:host(.bk-non-interactive){pointer-events:none;}.b\
k-arrow{pointer-events:none;position:fixed;width:0;height:0;content:" ";border-style:solid;border-color:transparent;}:host(.bk-left) .bk-arrow,:host(.bk-right) \
.bk-arrow{border-width:var(--tooltip-arrow-half-height) 0 var(--tooltip-arrow-half-height) 0;}:host(.bk-above) .bk-arrow,:host(.bk-below) .bk-arrow{border-width\
:0 var(--tooltip-arrow-half-width) 0 var(--tooltip-arrow-half-width);}:host(.bk-left) .bk-arrow{transform:translate(0%, -50%);border-right-width:var(--tooltip-a\
rrow-width);border-right-color:var(--tooltip-arrow-color);}:host(.bk-right) .bk-arrow{transform:translate(-100%, -50%);border-left-width:var(--tooltip-arrow-wid\
th);border-left-color:var(--tooltip-arrow-color);}:host(.bk-above) .bk-arrow{transform:translate(-50%, 0%);border-bottom-width:var(--tooltip-arrow-height);borde\
r-bottom-color:var(--tooltip-arrow-color);}:host(.bk-below) .bk-arrow{transform:translate(-50%, -100%);border-top-width:var(--tooltip-arrow-height);border-top-c\
olor:var(--tooltip-arrow-color);}.bk-arrow-inner{pointer-events:none;position:fixed;width:0;height:0;content:" ";border-style:solid;border-color:transparent;}:h\
ost(.bk-left) .bk-arrow-inner,:host(.bk-right) .bk-arrow-inner{border-width:var(--tooltip-arrow-inner-half-height) 0 var(--tooltip-arrow-inner-half-height) 0;}:\
host(.bk-above) .bk-arrow-inner,:host(.bk-below) .bk-arrow-inner{border-width:0 var(--tooltip-arrow-inner-half-width) 0 var(--tooltip-arrow-inner-half-width);}:\
host(.bk-left) .bk-arrow-inner{left:calc(1 * var(--tooltip-arrow-border));transform:translate(0%, -50%);border-right-width:var(--tooltip-arrow-inner-width);bord\
er-right-color:var(--tooltip-arrow-inner-color);}:host(.bk-right) .bk-arrow-inner{left:calc(-1 * var(--tooltip-arrow-border));transform:translate(-100%, -50%);b\
order-left-width:var(--tooltip-arrow-inner-width);border-left-color:var(--tooltip-arrow-inner-color);}:host(.bk-above) .bk-arrow-inner{top:calc(1 * var(--toolti\
p-arrow-border));transform:translate(-50%, 0%);border-bottom-width:var(--tooltip-arrow-inner-height);border-bottom-color:var(--tooltip-arrow-inner-color);}:host\
(.bk-below) .bk-arrow-inner{top:calc(-1 * var(--tooltip-arrow-border));transform:translate(-50%, -100%);border-top-width:var(--tooltip-arrow-inner-height);borde\
r-top-color:var(--tooltip-arrow-inner-color);}:host(:not(.bk-show-arrow)) .bk-arrow{display:none;}.bk-tooltip-content > div:not(:first-child){margin-top:5px;bor\
der-top:var(--tooltip-border) 1px dashed;}.bk-tooltip-row-label{text-align:right;color:#26aae1;}.bk-tooltip-row-value{color:none;}.bk-tooltip-color-block{width:\
12px;height:12px;margin-left:5px;margin-right:5px;outline:#dddddd solid 1px;display:inline-block;}:host(.bk-closable){padding-right:17px;}:host(:not(.bk-closabl\
e)) .bk-close{display:none;}.bk-close{position:absolute;top:2px;right:2px;width:12px;height:12px;cursor:pointer;background-color:gray;mask-image:var(--bokeh-ico\
n-x);mask-size:contain;mask-repeat:no-repeat;-webkit-mask-image:var(--bokeh-icon-x);-webkit-mask-size:contain;-webkit-mask-repeat:no-repeat;}.bk-close:hover{bac\
kground-color:red;}';var Tr=class extends D{static __name__="Selector";constructor(e){super(e)}static{this.define(({Str:e})=>({query:[e]}))}};var gu=globalThis.Node,$r=class extends We{static __name__="TooltipView";arrow_el;content_el;_observer;_target;get target(){return this._target}set target(e){this.
_target=e}_init_target(){let{target:e}=this.model,t=(()=>{if(e instanceof pe)return this.owner.find_one(e)?.el??null;if(e instanceof Tr)return e.find_one(document);
if(e instanceof gu)return e;{let{parent:i}=this;return i instanceof Wo?i.el:null}})();t instanceof Element?this._target=t:(L.warn(`unable to resolve target '${e}\
' for '${this}'`),this._target=document.body)}initialize(){super.initialize(),this._init_target()}_element_view=null;children_views(){let e=this._element_view!=
null?[this._element_view]:[];return[...super.children_views(),...e]}async lazy_initialize(){await super.lazy_initialize(),await this._build_content()}async _build_content(){
this._element_view!=null&&(this._element_view.remove(),this._element_view=null);let{content:e}=this.model;e instanceof D&&(this._element_view=await be(e,{parent:this}))}_scroll_listener;connect_signals(){
super.connect_signals(),this._observer=new ResizeObserver(()=>{this._reposition()}),this._observer.observe(this.target);let e=!1;document.addEventListener("scro\
ll",this._scroll_listener=()=>{e||(requestAnimationFrame(()=>{this._reposition(),e=!1}),e=!0)},{capture:!0});let{target:t,content:i,closable:s,interactive:o,position:r,
attachment:a,visible:l}=this.model.properties;this.on_change(t,()=>{this._init_target(),this._observer.disconnect(),this._observer.observe(this.target),this.render(),
this.after_render()}),this.on_change(i,async()=>{await this._build_content(),this.render(),this.after_render()}),this.on_change([s,o],()=>{this.render(),this.after_render()}),
this.on_change([r,a,l],()=>{this._reposition()})}disconnect_signals(){this._scroll_listener!=null&&(document.removeEventListener("scroll",this._scroll_listener,
{capture:!0}),delete this._scroll_listener),super.disconnect_signals()}remove(){this._element_view?.remove(),this._observer.disconnect(),super.remove()}stylesheets(){
return[...super.stylesheets(),zm,dt]}get content(){let{content:e}=this.model;return S(e)?document.createTextNode(e):e instanceof D?(F(this._element_view!=null),
this._element_view.el):e}_has_rendered=!1;render(){super.render();let{_element_view:e}=this;e!=null&&(e.render(),e.r_after_render()),this.arrow_el=G({class:fm},
G({class:mm})),this.content_el=G({class:ym},this.content),this.shadow_el.append(this.arrow_el,this.content_el),this.class_list.toggle(wm,this.model.closable);let t=G(
{class:km});this.shadow_el.append(t),t.addEventListener("click",()=>{this.model.visible=!1}),this.el.setAttribute("popover","manual"),this.el.classList.toggle(gm,
this.model.show_arrow),this.el.classList.toggle(dm,!this.model.interactive),this._has_rendered=!0}_after_render(){super._after_render(),this._reposition()}_after_resize(){
super._after_resize(),this._reposition()}_anchor_to_align(e){e=(()=>{switch(e){case"top":return"top_center";case"bottom":return"bottom_center";case"left":return"\
center_left";case"right":return"center_right";default:return e}})();let[t,i]=e.split("_");return{v:t,h:i}}_reposition(){let e=document.body.shadowRoot??document.
body;if(!this._has_rendered){this.render_to(e),this.after_render();return}let{position:t,visible:i}=this.model;if(t==null||!i){this.el.remove();return}e.append(
this.el),typeof this.el.showPopover<"u"&&this.el.showPopover();let s=Na(this.target),[o,r]=(()=>{if(S(t)){let{v:p,h:d}=this._anchor_to_align(t),f=(()=>{switch(d){case"\
left":return s.left;case"center":return s.hcenter;case"right":return s.right}})(),y=(()=>{switch(p){case"top":return s.top;case"center":return s.vcenter;case"bo\
ttom":return s.bottom}})();return[f,y]}else if(P(t)){let[p,d]=t;return[s.left+p,s.top+d]}else{let{x:p,y:d}=this.resolve_as_xy(t);return[s.left+p,s.top+d]}})(),a=new T(
{x:0,y:0,width:window.innerWidth,height:window.innerHeight}),l=getComputedStyle(this.el),c={width:parseFloat(l.getPropertyValue("--tooltip-arrow-width")),height:parseFloat(
l.getPropertyValue("--tooltip-arrow-height"))},_=(()=>{let p=(()=>{let{attachment:g}=this.model;if(g=="auto"){if(S(t)){let{v:b,h:x}=this._anchor_to_align(t);if(x!=
"center")return x=="left"?"left":"right";if(b!="center")return b=="top"?"above":"below"}return"horizontal"}else return g})(),d=H_(this.el),f=d.width+c.width,y=d.
height+c.height;switch(p){case"horizontal":return o<s.hcenter?o+f<=a.right?"right":"left":o-f>=a.left?"left":"right";case"vertical":return r<s.vcenter?r+y<=a.bottom?
"below":"above":r-y>=a.top?"above":"below";default:return p}})();this.class_list.remove(du,pu,fu,mu),this.class_list.add((()=>{switch(_){case"left":return du;case"\
right":return pu;case"above":return mu;case"below":return fu}})()),this.arrow_el.style.left=`${o}px`,this.arrow_el.style.top=`${r}px`;let{left:h,top:u}=(()=>{let{
width:p,height:d}=H_(this.el);function f(g){return g<a.top?a.top:g+d>a.bottom?a.bottom-d:g}function y(g){return g<a.left?a.left:g+p>a.right?a.right-p:g}switch(_){case"\
left":return{left:o-p-c.width,top:f(r-d/2)};case"right":return{left:o+c.width,top:f(r-d/2)};case"above":return{left:y(o-p/2),top:r-d-c.height};case"below":return{
left:y(o-p/2),top:r+c.height}}})();this.el.style.top=`${u}px`,this.el.style.left=`${h}px`,this.update_bbox()}},Ic=class extends pe{static __name__="Tooltip";constructor(e){
super(e)}static{this.prototype.default_view=$r,this.define(({Bool:e,Float:t,Str:i,Tuple:s,Or:o,Ref:r,Nullable:a,Auto:l})=>({target:[o(r(pe),r(Tr),r(gu),l),"auto"],
position:[a(o(fs,s(t,t),r(kt))),null],content:[o(i,r(Tt),r(pe),r(gu))],attachment:[o(ia,l),"auto"],show_arrow:[e,!0],closable:[e,!1],interactive:[e,!0]})),this.
override({visible:!1})}show({x:e,y:t}){this.setv({position:[e,t],visible:!0},{check_eq:!1})}clear(){this.position=null}};var is=class extends D{static __name__="CustomJSHover";constructor(e){super(e)}static{this.define(({Unknown:e,Str:t,Dict:i})=>({args:[i(e),{}],code:[t,""]}))}get values(){
return Ie(this.args)}_make_code(e,t,i,s){return new Function(...Mt(this.args),e,t,i,ja(s))}format(e,t,i){return this._make_code("value","format","special_vars",
this.code)(...this.values,e,t,i)}};var Mm=U(Qr,ne(ot),ne(is)),ss=class extends vt{static __name__="PlaceholderView";static tag_name="span"},Pc=class extends Oe{static __name__="Placeholder";constructor(e){
super(e)}};var Lc=class extends D{static __name__="Action";static __module__="bokeh.models.dom";constructor(e){super(e)}};var Er=class extends vt{static __name__="TemplateView";_action_views=new Map;get actions(){return this.model.actions}get action_views(){return this.actions.map(
e=>this._action_views.get(e)).filter(e=>e!=null)}async _update_actions(){await fe(this._action_views,this.actions)}children_views(){return[...super.children_views(),
...this.action_views]}async lazy_initialize(){await super.lazy_initialize(),await this._update_actions()}remove(){je(this._action_views),super.remove()}update(e,t,i,s){
Ya([this],o=>{o instanceof ss&&o.update(e,t,i,s)});for(let o of this.action_views)o.update(e,t,i)}},Am=class extends Oe{static __name__="Template";static{this.prototype.
default_view=Er,this.define(({List:e,Ref:t})=>({actions:[e(t(Lc)),[]]}))}};var Vc=class{};var Dr=class{};var Ir=U(Hr(),ne(ot)),yu=class extends ss{static __name__="ValueRefView";connect_signals(){super.connect_signals();let{filter:e}=this.model.properties;this.on_change(
e,()=>this._update_filter())}async lazy_initialize(){await super.lazy_initialize(),await this._update_filter()}async _update_filter(){let{filter:e}=this.model;for(let t of P(
e)?e:[e])t instanceof ot&&await t.compile()}update(e,t,i,s){let{field:o,format:r,formatter:a,filter:l}=this.model,c=Ec(o,e,t),_=t!=null?e.get_row(t):{};if(l!=null)
for(let u of P(l)?l:[l]){let p={value:c,field:o,row:_,data_source:e,vars:i},d=u instanceof ot?u.execute_sync(this.model,p):an(u,this.model,p);if(ye(d)&&!d)throw new mo}
let h=u=>{u==null?this.el.textContent=go:u instanceof Node?this.el.replaceChildren(u):P(u)?this.el.replaceChildren(...u.map(p=>p instanceof Node?p:`${p}`)):this.
el.textContent=`${u}`};if(a instanceof ot)(async()=>{let u=await it(a,this.model,{value:c,format:r,vars:i});h(u)})();else{let u=r==null?Ds.basic(c,"",i):a instanceof
is?a.format(c,r,i):Ds[a](c,r,i);h(u)}}},jm=class extends Pc{static __name__="ValueRef";constructor(e){super(e)}static{this.prototype.default_view=yu,this.define(
({Str:e,Nullable:t,List:i,Or:s})=>({field:[e],format:[t(e),null],formatter:[Mm,"raw"],filter:[t(s(Ir,i(Ir))),null]}))}};var bu=K,vv=U(j("ascending","descending"),j(1,-1)),xv=ze(bu,vv),wv=xe(U(bu,$e(U(bu,xv))));function Cm(n,e,t,i){let s={x:t[n],y:i[n]},o={x:t[n+1],y:i[n+1]},{sx:r,
sy:a}=e,[l,c]=(function(){if(e.type=="span")return e.direction=="h"?[Math.abs(s.x-r),Math.abs(o.x-r)]:[Math.abs(s.y-a),Math.abs(o.y-a)];let _={x:r,y:a},h=Ui(s,_),
u=Ui(o,_);return[h,u]})();return l<c?[[s.x,s.y],n]:[[o.x,o.y],n+1]}function Oc(n,e,t){return[[n[t],e[t]],t]}var kv=/\$color(\[.*\])?:(\w*)/,zv=/\$swatch:(\w*)/,
Pr=class extends gc{static __name__="HoverToolView";_current_sxy=null;_current_bbox=null;ttmodels=new Map;_ttviews=new Map;_template_el;_template_view;children_views(){
let e=this._template_view!=null?[this._template_view]:[];return[...super.children_views(),...this._ttviews.values(),...e]}async _update_filters(){for(let[e,t]of N(
this.model.filters))for(let i of P(t)?t:[t])i instanceof ot&&await i.compile()}async lazy_initialize(){await super.lazy_initialize(),await this._update_ttmodels();
let{tooltips:e}=this.model;e instanceof Oe&&(this._template_view=await be(e,{parent:this.plot_view.canvas}),this._template_view.render()),await this._update_filters()}remove(){
this._template_view?.remove(),je(this._ttviews),super.remove()}connect_signals(){super.connect_signals();let e=this.plot_view.model.properties.renderers,{renderers:t,
tooltips:i}=this.model.properties;this.on_change(i,()=>delete this._template_el),this.on_change([e,t,i],async()=>await this._update_ttmodels()),this.connect(this.
plot_view.repainted,()=>{if(this.model.active&&this._current_sxy!=null){let[o,r,a]=this._current_sxy;this._current_bbox!=null&&this._current_bbox.equals(this.plot_view.
frame.bbox)&&this._inspect(o,r,a)}});let{filters:s}=this.model.properties;this.on_change(s,()=>this._update_filters())}async _update_ttmodels(){let{ttmodels:e}=this;
e.clear();let{tooltips:t}=this.model;if(t==null)return;let{computed_renderers:i}=this;for(let r of i){let a=new Ic({content:document.createElement("div"),attachment:this.
model.attachment,show_arrow:this.model.show_arrow,interactive:!1,visible:!0,position:null});r instanceof Qt?e.set(r,a):r instanceof Dr&&(e.set(r.node_renderer,a),
e.set(r.edge_renderer,a))}await fe(this._ttviews,[...e.values()],{parent:this.plot_view});let s=[...(function*(){for(let r of i)r instanceof Qt?yield r:r instanceof
Dr&&(yield r.node_renderer,yield r.edge_renderer)})()],o=this._slots.get(this.update);if(o!=null){let r=new Set(s.map(a=>a.data_source));Y.disconnect_receiver(this,
o,r)}for(let r of s)this.connect(r.data_source.inspect,this.update)}get computed_renderers(){let{renderers:e}=this.model,t=this.plot_view.model.data_renderers;return ac(
e,t)}_clear(){this._inspect(1/0,1/0,"xy");for(let[,e]of this.ttmodels)e.clear()}_move(e){if(!this.model.active)return;let{sx:t,sy:i}=e,s=(()=>{if(this.plot_view.
frame.bbox.contains(t,i))return"xy";let o=this.plot_view.axis_views.find(r=>r.bbox.contains(t,i));if(o!=null)switch(o.dimension){case 0:return"x";case 1:return"\
y"}return null})();s!=null?(this._current_sxy=[t,i,s],this._current_bbox=this.plot_view.frame.bbox.clone(),this._inspect(t,i,s)):this._clear()}_move_exit(){this.
_current_sxy=null,this._current_bbox=null,this._clear()}_inspect(e,t,i){let s=this.model.mode=="mouse"?{type:"point",sx:e,sy:t}:{type:"span",direction:this.model.
mode=="vline"?"h":"v",sx:e,sy:t};if(isFinite(e+t))switch(s.type){case"point":{if(i!="xy")return;break}case"span":{if((i=="x"||i=="xy")&&s.direction=="h"||(i=="y"||
i=="xy")&&s.direction=="v")break;this._clear();return}}for(let o of this.computed_renderers){let r=o.get_selection_manager(),a=this.plot_view.views.find_one(o);
a!=null&&r.inspect(a,s)}this._emit_callback(s)}render_entries(e,t){let i=e.get_selection_manager(),s=i.inspectors.get(e);F(s!=null);let o=i.source,r=this.plot_view.
views.find_one(e);if(r==null)return[];let{sx:a,sy:l}=t,c=r.coordinates.x_scale,_=r.coordinates.y_scale,h=c.invert(a),u=_.invert(l),{glyph:p}=r,d=e.view.convert_selection_to_subset(
s),f=[];if(p instanceof co){let[v,w]=[a,l],[k,M]=[h,u],A={index:null,glyph_view:p,type:p.model.type,x:h,y:u,sx:a,sy:l,snap_x:k,snap_y:M,snap_sx:v,snap_sy:w,name:e.
name};f.push({ds:o,vars:A})}else if(p instanceof _o||p instanceof ho||p instanceof uo||p instanceof po)for(let v of d.line_indices){let[w,k]=[h,u],[M,A]=[a,l],I={
index:v,glyph_view:p,type:p.model.type,x:h,y:u,sx:a,sy:l,snap_x:w,snap_y:k,snap_sx:M,snap_sy:A,name:e.name,indices:d.line_indices};f.push({ds:o,vars:I})}else if(p instanceof
xi){let{line_policy:v}=this.model;for(let w of d.line_indices){let[[k,M],[A,I],B]=(()=>{let{x:R,y:H}=p;switch(v){case"interp":{let[q,X]=p.get_interpolation_hit(
w,t),de=[c.compute(q),_.compute(X)];return[[q,X],de,w]}case"prev":{let[q,X]=Oc(p.sx,p.sy,w);return[[R[w+1],H[w+1]],q,X]}case"next":{let[q,X]=Oc(p.sx,p.sy,w+1);return[
[R[w+1],H[w+1]],q,X]}case"nearest":{let[q,X]=Cm(w,t,p.sx,p.sy);return[[R[X],H[X]],q,X]}case"none":{let q=r.coordinates.x_scale,X=r.coordinates.y_scale,de=q.invert(
a),De=X.invert(l);return[[de,De],[a,l],w]}}})(),E={index:B,glyph_view:p,type:p.model.type,x:h,y:u,sx:a,sy:l,snap_x:k,snap_y:M,snap_sx:A,snap_sy:I,name:e.name,indices:d.
line_indices};f.push({ds:o,vars:E})}}else if(p instanceof Vc)for(let v of s.image_indices){let[w,k]=[a,l],[M,A]=[h,u],I={index:v.index,glyph_view:p,type:p.model.
type,x:h,y:u,sx:a,sy:l,snap_x:M,snap_y:A,snap_sx:w,snap_sy:k,name:e.name,image_index:v};f.push({ds:o,vars:I})}else for(let v of d.indices)if(p instanceof ir&&d.
multiline_indices.size!=0){let{line_policy:w}=this.model;for(let k of d.multiline_indices.get(v)??[]){let[[M,A],[I,B],E]=(()=>{if(w=="interp"){let[de,De]=p.get_interpolation_hit(
v,k,t),ns=[c.compute(de),_.compute(De)];return[[de,De],ns,k]}let[q,X]=[p.xs.get(v),p.ys.get(v)];if(w=="prev"){let[de,De]=Oc(p.sxs.get(v),p.sys.get(v),k);return[
[q[k],X[k]],de,De]}if(w=="next"){let[de,De]=Oc(p.sxs.get(v),p.sys.get(v),k+1);return[[q[k],X[k]],de,De]}if(w=="nearest"){let[de,De]=Cm(k,t,p.sxs.get(v),p.sys.get(
v));return[[q[De],X[De]],de,De]}wt()})(),H={index:e.view.convert_indices_from_subset([v])[0],glyph_view:p,type:p.model.type,x:h,y:u,sx:a,sy:l,snap_x:M,snap_y:A,
snap_sx:I,snap_sy:B,name:e.name,indices:d.multiline_indices,segment_index:E};f.push({ds:o,vars:H})}}else{let w=p.x?.[v],k=p.y?.[v],{point_policy:M,anchor:A}=this.
model,[I,B]=(function(){if(M=="snap_to_data"){let H=p.get_anchor_point(A,v,[a,l]);if(H!=null)return[H.x,H.y];let q=p.get_anchor_point("center",v,[a,l]);return q!=
null?[q.x,q.y]:[a,l]}return[a,l]})(),R={index:e.view.convert_indices_from_subset([v])[0],glyph_view:p,type:p.model.type,x:h,y:u,sx:a,sy:l,snap_x:w,snap_y:k,snap_sx:I,
snap_sy:B,name:e.name,indices:d.indices};f.push({ds:o,vars:R})}let{bbox:y}=this.plot_view.frame,g=f.map((v,w)=>({...v,i:w})).filter(({vars:v})=>y.contains(v.snap_sx,
v.snap_sy)).filter(({ds:v,vars:w})=>this._can_render_tooltip(v,w)).map(({ds:v,vars:w,i:k})=>({html:this._render_tooltips_if_can(v,w),vars:w,i:k})).filter(v=>v.html!=
null).map((v,w)=>({...v,j:w})),{sort_by:b}=this.model;if(b!=null){let M=function(A,I){return k[A].get(I)??NaN},v=A=>{switch(A){case 1:case"ascending":return 1;case-1:case"\
descending":return-1}},w=S(b)?[[b,1]]:b.map(A=>{if(S(A))return[A,1];{let[I,B]=A;return[I,v(B)]}}),k=Array.from(g,({vars:A})=>{let I=new Map;for(let[B]of w){let E=this.
_get_value(B,o,A);I.set(B,E)}return I});g.sort((A,I)=>{for(let[B,E]of w){let R=M(A.j,B),H=M(I.j,B);if(R!==H){if($(R)&&$(H))return E*(R-H||+isNaN(R)-+isNaN(H));{
let q=`${R}`.localeCompare(`${H}`);if(q==0)continue;return E*q}}}return 0})}let{limit:x}=this.model;return x!=null&&g.splice(x),g}_current_entries=[];_update(e,t,i){
let o=e.get_selection_manager().inspectors.get(e);if(F(o!=null),o.is_empty()&&o.view==null){this._current_entries=[],i.clear();return}let r=this.render_entries(
e,t);if(this._current_entries=r,r.length==0)i.clear();else{let{content:a}=i;F(a instanceof Node),Li(a);for(let{html:c}of r)a.appendChild(c);let{vars:l}=r.at(-1);
i.show({x:l.snap_sx,y:l.snap_sy})}}_get_value(e,t,i){let[s,o]=(()=>{switch(e[0]){case"@":return["@",e.substring(1)];case"$":return["$",e.substring(1)];default:return[
"@",e]}})(),r=i.image_index??i.index;return hu(s,o,t,r,i)}_can_render_tooltip(e,t){let{filters:i}=this.model;for(let[s,o]of N(i)){let r=this._get_value(s,e,t),a=t.
image_index??t.index,l=a!=null?e.get_row(a):{};for(let c of P(o)?o:[o]){let _={value:r,field:s,row:l,data_source:e,vars:t},h=c instanceof ot?c.execute_sync(this.
model,_):an(c,this.model,_);if(ye(h)&&!h)return!1}}return!0}update([e,{geometry:t}]){if(!this.model.active||!(t.type=="point"||t.type=="span")||this.model.muted_policy==
"ignore"&&e.muted)return;let i=this.ttmodels.get(e);wu(i)||this._update(e,t,i)}_emit_callback(e){let{callback:t}=this.model;if(t!=null)for(let i of this.computed_renderers){
if(!(i instanceof Qt))continue;let s=this.plot_view.views.find_one(i);if(s==null)continue;let{x_scale:o,y_scale:r}=s.coordinates,a=o.invert(e.sx),l=r.invert(e.sy),
c=i.data_source.inspected;it(t,this.model,{geometry:{x:a,y:l,...e},renderer:i,index:c})}}_create_template(e){let t=G({style:{display:"table",borderSpacing:"2px"}});
for(let[i]of e){let s=G({style:{display:"table-row"}});t.appendChild(s);let o=G({style:{display:"table-cell"},class:bm},i.length!=0?`${i}: `:"");s.appendChild(o);
let r=ai();r.dataset.value="";let a=ai({class:xm}," ");a.dataset.swatch="",ad(a);let l=G({style:{display:"table-cell"},class:vm},r,a);s.appendChild(l)}return t}_render_template(e,t,i,s,o){
let r=e.cloneNode(!0),a=r.querySelectorAll("[data-value]"),l=r.querySelectorAll("[data-swatch]");for(let[[,c],_]of Dt(t)){let h=c.match(zv),u=c.match(kv);if(h==
null&&u==null){let p=uu(c.replace("$~","$data_"),i,s,this.model.formatters,o);a[_].append(...p);continue}if(h!=null){let[,p]=h,d=i.get_column(p);if(d==null)a[_].
textContent=`${p} unknown`;else{let f=$(s)?d[s]:null;f!=null&&(l[_].style.backgroundColor=ue(f),W_(l[_]))}}if(u!=null){let[,p="",d]=u,f=i.get_column(d);if(f==null){
a[_].textContent=`${d} unknown`;continue}let y=p.indexOf("hex")>=0,g=p.indexOf("swatch")>=0,b=$(s)?f[s]:null;if(b==null){a[_].textContent="(null)";continue}a[_].
textContent=y?Ju(b):ue(b),g&&(l[_].style.backgroundColor=ue(b),W_(l[_]))}}return r}_render_tooltips_if_can(e,t){try{return this._render_tooltips(e,t)}catch(i){if(i instanceof
mo)return null;throw i}}_render_tooltips(e,t){let{tooltips:i}=this.model,s=t.image_index??t.index;if(S(i)){let o=uu(i,e,s,this.model.formatters,t);return G(o)}else{
if(Te(i))return i(e,t);if(i instanceof Oe){let{_template_view:o}=this;return F(o!=null),this._update_template(o,e,s,t),o.el.cloneNode(!0)}else if(i!=null){let o=this.
_template_el??(this._template_el=this._create_template(i));return this._render_template(o,i,e,s,t)}else return null}}_update_template(e,t,i,s){let{formatters:o}=this.
model;e instanceof Er?e.update(t,i,s,o):Ya([e],r=>{r instanceof ss&&r.update(t,i,s,o)})}},Fc=class n extends js{static __name__="HoverTool";constructor(e){super(
e)}static{this.prototype.default_view=Pr,this.define(({Any:e,Bool:t,Int:i,Str:s,Positive:o,List:r,Tuple:a,Dict:l,Or:c,Ref:_,Func:h,Auto:u,Nullable:p})=>({tooltips:[
p(c(_(Oe),s,r(a(s,s)),h())),[["index","$index"],["data (x, y)","($x, $y)"],["screen (x, y)","($sx, $sy)"]]],formatters:[l(c(_(is),Qr)),{}],filters:[l(c(Ir,r(Ir))),
{}],sort_by:[wv,null],limit:[p(o(i)),null],renderers:[c(r(_(es)),u),"auto"],mode:[lp,"mouse"],muted_policy:[up,"show"],point_policy:[dp,"snap_to_data"],line_policy:[
cp,"nearest"],show_arrow:[t,!0],anchor:[fs,"center"],attachment:[ia,"horizontal"],callback:[p(e),null]})),this.register_alias("hover",()=>new n)}tool_name="Hove\
r";tool_icon=""};var Sv=":host { display: none; }",Mv=["color","alpha","scale","pattern","weight"],Av=["selection_glyph","nonselection_glyph","muted_glyph","decimated_glyph"],ct=n=>n.
prototype;function jv(){let n=ct(te),{_update:e}=n,t=new WeakMap;n._update=function(i){t.get(this)!==i&&(t.set(this,i),e.call(this,i))}}function Cv(){ct(Ye)._get_css_value=
()=>""}function Tm(n){let e=ct(n),{update:t}=e,i=new WeakMap;e.update=function(){let s=Mv.map(a=>this[`hatch_${a}`]),o=s.every(a=>a.is_Scalar())&&s.map(({value:a})=>a).
join(" "),r=this._hatch_image?.value;if(r&&o&&i.get(this)===o){this._hatch_image=new Me(r,this.hatch_color.length);return}i.set(this,o),t.call(this)}}function Tv(){
let{lazy_initialize:n}=ct(Ts),e={async lazy_initialize(){await n.call(this),this.cds_view=await be(this.model.view,{parent:this}),this.glyph=await this.build_glyph_view(
this.model.glyph);for(let t of Av)this[t]=this.glyph;await this.set_data()},children_views(){return[this.cds_view,this.glyph]},async set_data(t){let{data_source:i,
view:s}=this.model;this.all_indices=s.indices,await this.glyph.set_data(i,this.all_indices,t),await this.set_visuals(),this._update_masked_indices(),this.plot_view.
invalidate_dataranges=!0},async set_visuals(){this.glyph.set_visuals(this.model.data_source,this.all_indices),this.glyph.after_visuals(),await this.glyph.after_lazy_visuals()},
map_data(){this.glyph.map_data()},remove(){this.cds_view.remove(),this.glyph.remove(),ct(Ts).remove.call(this)}};Object.assign(ct(Yt),e)}function $v(){let n=()=>{};
Object.assign(ct(Yt),{render_to:n,r_after_render:n,update_position:n})}function Ev(){let n=ct(Yt),{_paint:e}=n;n._paint=function(s){this.all_indices?.count!==0&&
e.call(this,s)};let t=ct(Wt),{paint:i}=t;t.paint=function(s){if(this.displayed)return i.call(this,s);this.position.replace(Sv),this.mark_finished()}}function Dv(){
let n=ct(nt);n._define_attr=function(e,t){let i=`inherited_${e}`;if(this[i]===!1&&Object.hasOwn(this,e)){this[e]=t;return}let s={configurable:!0,enumerable:!0,writable:!0};
Object.defineProperty(this,e,{...s,value:t}),Object.defineProperty(this,i,{...s,value:!1})}}function Iv(){let n=e=>e.all_indices?.count===0;ct(ts)._paint_levels=
function(e,t,i,s){for(let o of this.computed_renderer_views)if(o.model.level===t){if(!o.displayed||n(o)){o.paint(e);continue}e.save(),(s||o.needs_clip)&&(e.beginPath(),
e.rect(...i.args),e.clip()),o.paint(e),e.restore()}}}function Pv(){ct(On)._mask_data=null;let n=ct(nt),{index_data:e}=n;n.index_data=function(){this._index=null},
Object.defineProperty(n,"index",{configurable:!0,get(){return this._index||e.call(this),this._index}})}function Lv(){let n=ct($r),{connect_signals:e}=n;n.connect_signals=
function(){e.call(this);let t=this._scroll_listener;document.removeEventListener("scroll",t,{capture:!0}),this._scroll_listener=()=>this.model.position!==null&&
t(),document.addEventListener("scroll",this._scroll_listener,{capture:!0})}}function Vv(){let n=ct(Pr),{_update_ttmodels:e,_move:t,_move_exit:i}=n;n._update_ttmodels=
async function(){this.tips&&await e.call(this)},n._move=function(s){if(this.asked=s,this.tipped)return t.call(this,s);this.tips??=e.call(this).then(()=>{this.tipped=
!0,this.asked&&t.call(this,this.asked)})},n._move_exit=function(){this.asked=null,i.call(this)}}function $m(){jv(),Cv(),Tm(Ri),Tm(qi),Tv(),$v(),Ev(),Dv(),Iv(),Pv(),
Lv(),Vv()}var Lr=n=>n.prototype,Em=({all_indices:n,dressed:e=0})=>n.count<=e;function Ov(){let n=Lr(Yt),{set_data:e,set_visuals:t,hit_test:i,_paint:s}=n;Object.assign(n,{
async set_data(r){this.all_indices=this.model.view.indices,this.all_indices.count&&await e.call(this,r)},async set_visuals(){let{count:r}=this.all_indices;if(!r)
return;let a=t.call(this);this.dressed=r,await a},_paint(r){Em(this)&&s.call(this,r)},hit_test(r){return this.all_indices.count>0&&Em(this)?i.call(this,r):this.
model.data_source.selected}})}function Fv(){Lr(kr).compute_indices=function(){let n=this.parent.data_source.get_value(),e=Se.all_set(n.get_length()??1);e.intersect(
this.model.filter.compute_indices(n)),this.model.setv({indices:e},{silent:!0}),this.model._indices_map_to_subset()}}function Bv(){Lr(Yt)._update_masked_indices=
function(){return this.glyph.mask_data()}}function Rv(){Lr(hn).partially_update_all_models=()=>{}}function qv(){Lr(fo)._update_dataranges=()=>{}}function Dm(){Ov(),
Fv(),Bv(),Rv(),qv()}var Im=/^(transparent|rgba\(.*, ?0\)|#[\da-f]{6}00)$/,Uv=5e3,Bc=new Map,Rc;function Gv(n,e){let t=`${e}/${n}`,i=Bc.get(t);if(i!==void 0)return i;if(Rc??=document.
createElement("canvas").getContext("2d"),!Rc)return 0;Rc.font=e;let{width:s}=Rc.measureText(n);return Bc.size>Uv&&Bc.clear(),document.fonts.check(e)&&Bc.set(t,s),
s}var Pm=n=>!n.angle&&!n.width&&!n.height&&n.align==="auto"&&!n.text.includes(`
`);function Nv(){let n=Gt.prototype,{_size:e}=n;n._size=function(){if(!Pm(this))return e.call(this);let t=Qe(this.font),i=this.text?this._text_line(t).height:0;
return{width:Gv(this.text,this.font),height:i,metrics:t}}}function Wv(){let n=Gt.prototype,{paint:e}=n;n.paint=function(t){if(!Im.test(this.outline_color))return e.
call(this,t);let i=Object.hasOwn(t,"strokeText")?t.strokeText:null;t.strokeText=()=>{},e.call(this,t),i?t.strokeText=i:delete t.strokeText}}function Hv(n,e){let t=new Map;
for(let i of Object.hasOwn(n,"labels")?n.labels:[]){let s=i&&t.get(i.text);s?s.push(i):i&&t.set(i.text,[i])}return Array.from(e,i=>{if(i==null)return null;let s=`${i}`,
o=t.get(s)?.pop();if(o)return o;let r=new Gt({text:s});return r.text_height_metric=r.infer_text_height(),r})}function Yv({visuals:n,angle:e,padding:{left:t,top:i}}){
let{background_fill:s,background_hatch:o,border_line:r}=n;return!(!e.is_Scalar()||e.value!==0||t||i||s.doit||o.doit||r.doit)}function Qv(n,e,t,i){let s=i+e._text_line(
Qe(e.font)).ascent;n.fillStyle=e.color,n.fillText(e.text,t,s),!Im.test(e.outline_color)&&(n.strokeStyle=e.outline_color,n.lineWidth=e.outline_width,n.strokeText(
e.text,t,s))}function Xv(){let n=ar.prototype,{_paint:e}=n;n._build_labels=async function(t){return Hv(this,t)},n._paint=function(t,i,s){if(s||!Yv(this)||!this.
labels.every(f=>!f||Pm(f)))return e.call(this,t,i,s);let{sx:o,sy:r,x_offset:a,y_offset:l,labels:c,anchor_:_,swidth:h,sheight:u}=this,{text:p}=this.visuals;t.textAlign=
"left",t.textBaseline="alphabetic";let d="";for(let f of i){let y=c[f],[g,b]=[o[f]+a.get(f),r[f]+l.get(f)];if(!y?.text||!Number.isFinite(g+b)||!p.v_doit(f))continue;
y.font!==d&&(t.font=d=y.font);let x=_.get(f);Qv(t,y,g-x.x*h[f],b-x.y*u[f])}}}function Lm(){Nv(),Wv(),Xv()}var Vm=`{"space":{"root_id":"§space-0","doc":{"version":"3.9.2","title":"","config":{"type":"object","name":"DocumentConfig","id":"§space-1","attributes":{"noti\
fications":null}},"roots":[{"type":"object","name":"Figure","id":"§space-0","attributes":{"name":"space","sizing_mode":"stretch_both","x_range":{"type":"object"\
,"name":"Range1d","id":"§space-2"},"y_range":{"type":"object","name":"Range1d","id":"§space-3","attributes":{"start":1,"end":0}},"x_scale":{"type":"object","nam\
e":"LinearScale","id":"§space-4"},"y_scale":{"type":"object","name":"LinearScale","id":"§space-5"},"title":null,"outline_line_color":null,"renderers":[{"type":"\
object","name":"GlyphRenderer","id":"§space-6","attributes":{"name":"focus","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-7","attributes\
":{"selected":{"type":"object","name":"Selection","id":"§space-8","attributes":{"indices":[],"line_indices":[]}},"selection_policy":{"type":"object","name":"Uni\
onRenderers","id":"§space-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},"view":{"type":"object","name":"CDSView","id\
":"§space-10","attributes":{"filter":{"type":"object","name":"AllIndices","id":"§space-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-12","attribute\
s":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"to\
p"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.5},"fill_color":{"type":"value","value":null},"fill_alpha":{"type":"v\
alue","value":0.75}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-13","attributes":{"name":"axis","d\
ata_source":{"type":"object","name":"ColumnDataSource","id":"§space-14","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{\
"type":"map","entries":[["x0",[]],["y0",[]],["x1",[]],["y1",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-15","attributes":{"filter":{"id":"§spa\
ce-11"}}},"glyph":{"type":"object","name":"Segment","id":"§space-16","attributes":{"x0":{"type":"field","field":"x0"},"y0":{"type":"field","field":"y0"},"x1":{"\
type":"field","field":"x1"},"y1":{"type":"field","field":"y1"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.5},"line_d\
ash":{"type":"value","value":"solid"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-17","attributes"\
:{"name":"axis fold","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-18","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"i\
d":"§space-9"},"data":{"type":"map","entries":[["x0",[]],["y0",[]],["x1",[]],["y1",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-19","attributes\
":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Segment","id":"§space-20","attributes":{"x0":{"type":"field","field":"x0"},"y0":{"type":"field\
","field":"y0"},"x1":{"type":"field","field":"x1"},"y1":{"type":"field","field":"y1"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"valu\
e","value":1.5},"line_dash":{"type":"value","value":"dotted"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":\
"§space-21","attributes":{"name":"unknown","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-22","attributes":{"selected":{"id":"§space-8"},\
"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["st\
ate",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-23","attributes":\
{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-24","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"fie\
ld","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width\
":{"type":"value","value":1.2},"line_dash":{"type":"field","field":"dash"},"fill_color":{"type":"value","value":null}}},"nonselection_glyph":"auto","muted_glyph\
":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-25","attributes":{"name":"image","data_source":{"type":"object","name":"ColumnDataSource","id":"\
§space-26","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],[\
"bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},"view":{"type":"o\
bject","name":"CDSView","id":"§space-27","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-28","attributes":{"left\
":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line\
_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.2},"line_dash":{"type":"field","field":"dash"},"fill_color":{"type":"value","v\
alue":null}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-29","attributes":{"name":"file","data_sour\
ce":{"type":"object","name":"ColumnDataSource","id":"§space-30","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"\
map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["sou\
rce",[]],["row",[]],["dash",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-31","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"objec\
t","name":"Quad","id":"§space-32","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field"\
:"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.2},"line_dash":{"type":"f\
ield","field":"dash"},"fill_color":{"type":"value","value":null},"hatch_alpha":{"type":"value","value":0.6},"hatch_scale":{"type":"value","value":8},"hatch_patt\
ern":{"type":"value","value":"\\""}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-33","attributes":{"\
name":"stack","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-34","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§sp\
ace-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protec\
t",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-35","attributes":{"filter":{"id":"§space-11"}}\
},"glyph":{"type":"object","name":"Quad","id":"§space-36","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom"\
:{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.2\
},"line_dash":{"type":"field","field":"dash"},"fill_color":{"type":"value","value":null},"hatch_alpha":{"type":"value","value":0.6},"hatch_scale":{"type":"value\
","value":8},"hatch_pattern":{"type":"value","value":"-"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§sp\
ace-37","attributes":{"name":"heap","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-38","attributes":{"selected":{"id":"§space-8"},"select\
ion_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]\
],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-39","attributes":{"filte\
r":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-40","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","fi\
eld":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"typ\
e":"value","value":1.2},"line_dash":{"type":"field","field":"dash"},"fill_color":{"type":"value","value":null},"hatch_alpha":{"type":"value","value":0.6},"hatch\
_scale":{"type":"value","value":8},"hatch_pattern":{"type":"value","value":"."}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"Gl\
yphRenderer","id":"§space-41","attributes":{"name":"shared","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-42","attributes":{"selected":{\
"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]]\
,["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-\
43","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-44","attributes":{"left":{"type":"field","field":"left"},"ri\
ght":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f7\
7b4"},"line_width":{"type":"value","value":1.2},"line_dash":{"type":"field","field":"dash"},"fill_color":{"type":"value","value":null},"hatch_alpha":{"type":"va\
lue","value":0.6},"hatch_scale":{"type":"value","value":8},"hatch_pattern":{"type":"value","value":"|"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"t\
ype":"object","name":"GlyphRenderer","id":"§space-45","attributes":{"name":"system","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-46","a\
ttributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],\
["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},"view":{"type":"object","name"\
:"CDSView","id":"§space-47","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-48","attributes":{"left":{"type":"fi\
eld","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"typ\
e":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.2},"line_dash":{"type":"field","field":"dash"},"fill_color":{"type":"value","value":null},"\
hatch_alpha":{"type":"value","value":0.6},"hatch_scale":{"type":"value","value":8},"hatch_pattern":{"type":"value","value":"+"}}},"nonselection_glyph":"auto","m\
uted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-49","attributes":{"name":"reservation","data_source":{"type":"object","name":"ColumnDa\
taSource","id":"§space-50","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["left",[]],["right",\
[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},"\
view":{"type":"object","name":"CDSView","id":"§space-51","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-52","at\
tributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","fie\
ld":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.2},"line_dash":{"type":"field","field":"dash"},"fill_color":{"\
type":"value","value":null},"hatch_alpha":{"type":"value","value":0.6},"hatch_scale":{"type":"value","value":8},"hatch_pattern":{"type":"value","value":"/"}}},"\
nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-53","attributes":{"name":"block","data_source":{"type":"o\
bject","name":"ColumnDataSource","id":"§space-54","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries"\
:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row\
",[]],["dash",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-55","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Qua\
d","id":"§space-56","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"to\
p":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.2},"line_dash":{"type":"field","field":\
"dash"},"fill_color":{"type":"value","value":null},"hatch_alpha":{"type":"value","value":0.6},"hatch_scale":{"type":"value","value":8},"hatch_pattern":{"type":"\
value","value":"x"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-57","attributes":{"name":"interim"\
,"data_source":{"type":"object","name":"ColumnDataSource","id":"§space-58","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data\
":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base\
",[]],["source",[]],["row",[]],["dash",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-59","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"t\
ype":"object","name":"Quad","id":"§space-60","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"fie\
ld","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.2},"line_dash"\
:{"type":"field","field":"dash"},"fill_color":{"type":"value","value":null},"hatch_alpha":{"type":"value","value":0.6},"hatch_scale":{"type":"value","value":8},\
"hatch_pattern":{"type":"value","value":":"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-61","attr\
ibutes":{"name":"injected","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-62","attributes":{"selected":{"id":"§space-8"},"selection_polic\
y":{"id":"§space-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind"\
,[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-63","attributes":{"filter":{"id":\
"§space-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-64","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"rig\
ht"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value\
","value":1.2},"line_dash":{"type":"field","field":"dash"},"fill_color":{"type":"value","value":null},"hatch_alpha":{"type":"value","value":0.6},"hatch_scale":{\
"type":"value","value":8},"hatch_pattern":{"type":"value","value":"o"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRender\
er","id":"§space-65","attributes":{"name":"foreign","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-66","attributes":{"selected":{"id":"§s\
pace-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size"\
,[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-67","att\
ributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-68","attributes":{"left":{"type":"field","field":"left"},"right":{"t\
ype":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"l\
ine_width":{"type":"value","value":1.2},"line_dash":{"type":"field","field":"dash"},"fill_color":{"type":"value","value":null}}},"nonselection_glyph":"auto","mu\
ted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-69","attributes":{"name":"in-way","data_source":{"type":"object","name":"ColumnDataSour\
ce","id":"§space-70","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["\
top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},"view":\
{"type":"object","name":"CDSView","id":"§space-71","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-72","attribut\
es":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"t\
op"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":2.5},"line_dash":{"type":"field","field":"dash"},"fill_color":{"type":\
"value","value":null},"hatch_alpha":{"type":"value","value":0.6},"hatch_scale":{"type":"value","value":8},"hatch_pattern":{"type":"value","value":"\\\\"}}},"nonse\
lection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-73","attributes":{"name":"kept-in-way","data_source":{"type":"\
object","name":"ColumnDataSource","id":"§space-74","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries\
":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["ro\
w",[]],["dash",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-75","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Qu\
ad","id":"§space-76","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"t\
op":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":2.5},"line_dash":{"type":"field","field"\
:"dash"},"fill_color":{"type":"value","value":null},"hatch_alpha":{"type":"value","value":0.6},"hatch_scale":{"type":"value","value":8},"hatch_pattern":{"type":\
"value","value":"/"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-77","attributes":{"name":"thin","\
data_source":{"type":"object","name":"ColumnDataSource","id":"§space-78","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":\
{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",\
[]],["source",[]],["row",[]],["dash",[]],["fill",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-79","attributes":{"filter":{"id":"§space-11"}}},"\
glyph":{"type":"object","name":"Quad","id":"§space-80","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"\
type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":null},"fill_color":{"type":"field","field":"fill"}}},"\
nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-81","attributes":{"name":"edges","data_source":{"type":"o\
bject","name":"ColumnDataSource","id":"§space-82","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries"\
:[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-83","attributes":{"filter":{"id":"§space-11"}}},"g\
lyph":{"type":"object","name":"Quad","id":"§space-84","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"t\
ype":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":null},"fill_color":{"type":"value","value":null}}},"non\
selection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-85","attributes":{"name":"targets","data_source":{"type":"ob\
ject","name":"ColumnDataSource","id":"§space-86","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":\
[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-87","attributes":{"filter":{"id":"§space-11"}}},"gl\
yph":{"type":"object","name":"Quad","id":"§space-88","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"ty\
pe":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":2},"line\
_dash":{"type":"value","value":[2,3]},"fill_color":{"type":"value","value":null}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"G\
lyphRenderer","id":"§space-89","attributes":{"name":"found","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-90","attributes":{"selected":{\
"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},"view":{"type":"obje\
ct","name":"CDSView","id":"§space-91","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-92","attributes":{"left":{\
"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_co\
lor":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":2},"line_dash":{"type":"value","value":[6,2]},"fill_color":{"type":"value","value":\
null}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-93","attributes":{"name":"picked","data_source":\
{"type":"object","name":"ColumnDataSource","id":"§space-94","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map"\
,"entries":[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-95","attributes":{"filter":{"id":"§space\
-11"}}},"glyph":{"type":"object","name":"Quad","id":"§space-96","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"b\
ottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","valu\
e":3},"fill_color":{"type":"value","value":null}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-97","\
attributes":{"name":"links","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-98","attributes":{"selected":{"id":"§space-8"},"selection_poli\
cy":{"id":"§space-9"},"data":{"type":"map","entries":[["x0",[]],["y0",[]],["x1",[]],["y1",[]],["colour",[]],["dash",[]],["row",[]],["name",[]],["standing",[]],[\
"wanted",[]],["got",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-99","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name\
":"Segment","id":"§space-100","attributes":{"x0":{"type":"field","field":"x0"},"y0":{"type":"field","field":"y0"},"x1":{"type":"field","field":"x1"},"y1":{"type\
":"field","field":"y1"},"line_color":{"type":"field","field":"colour"},"line_width":{"type":"value","value":2},"line_dash":{"type":"field","field":"dash"}}},"no\
nselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-101","attributes":{"name":"curves","data_source":{"type":"o\
bject","name":"ColumnDataSource","id":"§space-102","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries\
":[["x0",[]],["y0",[]],["x1",[]],["y1",[]],["xs",[]],["colour",[]],["dash",[]],["row",[]],["name",[]],["standing",[]],["wanted",[]],["got",[]]]}}},"view":{"type\
":"object","name":"CDSView","id":"§space-103","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Bezier","id":"§space-104","attributes\
":{"x0":{"type":"field","field":"x0"},"y0":{"type":"field","field":"y0"},"x1":{"type":"field","field":"x1"},"y1":{"type":"field","field":"y1"},"cx0":{"type":"fi\
eld","field":"xs"},"cy0":{"type":"field","field":"y0"},"cx1":{"type":"field","field":"xs"},"cy1":{"type":"field","field":"y1"},"line_color":{"type":"field","fie\
ld":"colour"},"line_width":{"type":"value","value":2},"line_dash":{"type":"field","field":"dash"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"\
object","name":"GlyphRenderer","id":"§space-105","attributes":{"name":"circles","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-106","attr\
ibutes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["size",[]],["colour",[]]]}}},"view\
":{"type":"object","name":"CDSView","id":"§space-107","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Scatter","id":"§space-108","a\
ttributes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"size":{"type":"field","field":"size"},"line_color":{"type":"field","field":"colou\
r"},"line_width":{"type":"value","value":1.8},"fill_color":{"type":"value","value":"#1f77b4"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"obje\
ct","name":"GlyphRenderer","id":"§space-109","attributes":{"name":"halo normal","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-110","attr\
ibutes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["text",[]],["colour",[]]]}}},"view\
":{"type":"object","name":"CDSView","id":"§space-111","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Text","id":"§space-112","attr\
ibutes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"text":{"type":"field","field":"text"},"text_color":{"type":"field","field":"colour"}\
,"text_outline_color":{"type":"value","value":"white"},"text_outline_width":{"type":"value","value":4},"text_font":{"type":"value","value":"DejaVu Sans, Segoe U\
I, system-ui, sans-serif"},"text_font_size":{"type":"value","value":"12px"},"text_font_style":{"type":"value","value":"normal"},"text_baseline":{"type":"value",\
"value":"middle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§space-113","attributes":{"name":"halo bold\
","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-114","attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"da\
ta":{"type":"map","entries":[["x",[]],["y",[]],["text",[]],["colour",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§space-115","attributes":{"filter":{\
"id":"§space-11"}}},"glyph":{"type":"object","name":"Text","id":"§space-116","attributes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"te\
xt":{"type":"field","field":"text"},"text_color":{"type":"field","field":"colour"},"text_outline_color":{"type":"value","value":"white"},"text_outline_width":{"\
type":"value","value":4},"text_font":{"type":"value","value":"DejaVu Sans, Segoe UI, system-ui, sans-serif"},"text_font_size":{"type":"value","value":"12px"},"t\
ext_font_style":{"type":"value","value":"bold"},"text_baseline":{"type":"value","value":"middle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"\
object","name":"GlyphRenderer","id":"§space-117","attributes":{"name":"text normal","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-118","\
attributes":{"selected":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["text",[]],["colour",[]]]}}},"\
view":{"type":"object","name":"CDSView","id":"§space-119","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Text","id":"§space-120","\
attributes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"text":{"type":"field","field":"text"},"text_color":{"type":"field","field":"colo\
ur"},"text_font":{"type":"value","value":"DejaVu Sans, Segoe UI, system-ui, sans-serif"},"text_font_size":{"type":"value","value":"12px"},"text_font_style":{"ty\
pe":"value","value":"normal"},"text_baseline":{"type":"value","value":"middle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"Gl\
yphRenderer","id":"§space-121","attributes":{"name":"text bold","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-122","attributes":{"select\
ed":{"id":"§space-8"},"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["text",[]],["colour",[]]]}}},"view":{"type":"objec\
t","name":"CDSView","id":"§space-123","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Text","id":"§space-124","attributes":{"x":{"t\
ype":"field","field":"x"},"y":{"type":"field","field":"y"},"text":{"type":"field","field":"text"},"text_color":{"type":"field","field":"colour"},"text_font":{"t\
ype":"value","value":"DejaVu Sans, Segoe UI, system-ui, sans-serif"},"text_font_size":{"type":"value","value":"12px"},"text_font_style":{"type":"value","value":\
"bold"},"text_baseline":{"type":"value","value":"middle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§sp\
ace-125","attributes":{"name":"text mono","data_source":{"type":"object","name":"ColumnDataSource","id":"§space-126","attributes":{"selected":{"id":"§space-8"},\
"selection_policy":{"id":"§space-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["text",[]],["colour",[]]]}}},"view":{"type":"object","name":"CDSView","i\
d":"§space-127","attributes":{"filter":{"id":"§space-11"}}},"glyph":{"type":"object","name":"Text","id":"§space-128","attributes":{"x":{"type":"field","field":"\
x"},"y":{"type":"field","field":"y"},"text":{"type":"field","field":"text"},"text_color":{"type":"field","field":"colour"},"text_font":{"type":"value","value":"\
DejaVu Sans Mono, Consolas, monospace"},"text_font_size":{"type":"value","value":"12px"},"text_font_style":{"type":"value","value":"normal"},"text_baseline":{"t\
ype":"value","value":"middle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}}],"toolbar":{"type":"object","name":"Toolbar","id":"§space-129","attributes":\
{"tools":[{"type":"object","name":"HoverTool","id":"§space-130","attributes":{"renderers":[{"id":"§space-21"},{"id":"§space-25"},{"id":"§space-29"},{"id":"§spac\
e-33"},{"id":"§space-37"},{"id":"§space-41"},{"id":"§space-45"},{"id":"§space-49"},{"id":"§space-53"},{"id":"§space-57"},{"id":"§space-61"},{"id":"§space-65"},{\
"id":"§space-69"},{"id":"§space-73"},{"id":"§space-77"}],"tooltips":[["","@name"],["where","@where"],["size","@size"],["state","@state, @kind @protect"],["alloc\
ation","@base"],["known from","@source"]],"sort_by":null,"point_policy":"follow_mouse"}},{"type":"object","name":"HoverTool","id":"§space-131","attributes":{"re\
nderers":[{"id":"§space-97"}],"tooltips":[["","@name"],["standing","@standing"],["in the parent","@wanted"],["in the child","@got"]],"sort_by":null,"line_policy\
":"interp"}}]}},"toolbar_location":null,"left":[],"below":[],"center":[],"min_border_top":26,"min_border":0}}]},"version":"3.9.2"},
"sorting":{"root_id":"§sorting-0","doc":{"version":"3.9.2","title":"","config":{"type":"object","name":"DocumentConfig","id":"§sorting-1","attributes":{"notific\
ations":null}},"roots":[{"type":"object","name":"Figure","id":"§sorting-0","attributes":{"name":"sorting","sizing_mode":"stretch_both","x_range":{"type":"object\
","name":"Range1d","id":"§sorting-2","attributes":{"end":400}},"y_range":{"type":"object","name":"Range1d","id":"§sorting-3","attributes":{"start":200,"end":0}}\
,"x_scale":{"type":"object","name":"LinearScale","id":"§sorting-4"},"y_scale":{"type":"object","name":"LinearScale","id":"§sorting-5"},"title":null,"outline_lin\
e_color":null,"renderers":[{"type":"object","name":"GlyphRenderer","id":"§sorting-6","attributes":{"name":"edges","data_source":{"type":"object","name":"ColumnD\
ataSource","id":"§sorting-7","attributes":{"selected":{"type":"object","name":"Selection","id":"§sorting-8","attributes":{"indices":[],"line_indices":[]}},"sele\
ction_policy":{"type":"object","name":"UnionRenderers","id":"§sorting-9"},"data":{"type":"map","entries":[["x0",[]],["y0",[]],["x1",[]],["y1",[]],["cx0",[]],["c\
y0",[]],["cx1",[]],["cy1",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§sorting-10","attributes":{"filter":{"type":"object","name":"AllIndices","id":"\
§sorting-11"}}},"glyph":{"type":"object","name":"Bezier","id":"§sorting-12","attributes":{"x0":{"type":"field","field":"x0"},"y0":{"type":"field","field":"y0"},\
"x1":{"type":"field","field":"x1"},"y1":{"type":"field","field":"y1"},"cx0":{"type":"field","field":"cx0"},"cy0":{"type":"field","field":"cy0"},"cx1":{"type":"f\
ield","field":"cx1"},"cy1":{"type":"field","field":"cy1"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.2}}},"nonselect\
ion_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§sorting-13","attributes":{"name":"cycles","data_source":{"type":"object"\
,"name":"ColumnDataSource","id":"§sorting-14","attributes":{"selected":{"id":"§sorting-8"},"selection_policy":{"id":"§sorting-9"},"data":{"type":"map","entries"\
:[["left",[]],["right",[]],["top",[]],["bottom",[]],["text",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§sorting-15","attributes":{"filter":{"id":"§s\
orting-11"}}},"glyph":{"type":"object","name":"Quad","id":"§sorting-16","attributes":{"border_radius":6,"left":{"type":"field","field":"left"},"right":{"type":"\
field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_wi\
dth":{"type":"value","value":1.5},"line_dash":{"type":"value","value":[5,3]},"fill_color":{"type":"value","value":null}}},"nonselection_glyph":"auto","muted_gly\
ph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§sorting-17","attributes":{"name":"cycle names","data_source":{"id":"§sorting-14"},"view":{"type":"ob\
ject","name":"CDSView","id":"§sorting-18","attributes":{"filter":{"id":"§sorting-11"}}},"glyph":{"type":"object","name":"Text","id":"§sorting-19","attributes":{\
"x":{"type":"field","field":"left"},"y":{"type":"field","field":"top"},"text":{"type":"field","field":"text"},"y_offset":{"type":"value","value":-1},"text_color\
":{"type":"value","value":"black"},"text_font":{"type":"value","value":"DejaVu Sans, Segoe UI, system-ui, sans-serif"},"text_font_size":{"type":"value","value":\
"12px"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§sorting-20","attributes":{"name":"node unvisited","d\
ata_source":{"type":"object","name":"ColumnDataSource","id":"§sorting-21","attributes":{"selected":{"id":"§sorting-8"},"selection_policy":{"id":"§sorting-9"},"d\
ata":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["row",[]],["name",[]],["kind",[]],["standing",[]],["imports",[]]]}}},"view":{"t\
ype":"object","name":"CDSView","id":"§sorting-22","attributes":{"filter":{"id":"§sorting-11"}}},"glyph":{"type":"object","name":"Quad","id":"§sorting-23","attri\
butes":{"border_radius":2,"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"typ\
e":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.2},"line_dash":{"type":"value","value":[2,2]},"\
fill_color":{"type":"value","value":null}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§sorting-24","attri\
butes":{"name":"node visited","data_source":{"type":"object","name":"ColumnDataSource","id":"§sorting-25","attributes":{"selected":{"id":"§sorting-8"},"selectio\
n_policy":{"id":"§sorting-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["row",[]],["name",[]],["kind",[]],["standing",[\
]],["imports",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§sorting-26","attributes":{"filter":{"id":"§sorting-11"}}},"glyph":{"type":"object","name":\
"Quad","id":"§sorting-27","attributes":{"border_radius":2,"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"fiel\
d","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.2},"line_dash":\
{"type":"value","value":[6,2]},"fill_color":{"type":"value","value":null}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRen\
derer","id":"§sorting-28","attributes":{"name":"node appended","data_source":{"type":"object","name":"ColumnDataSource","id":"§sorting-29","attributes":{"select\
ed":{"id":"§sorting-8"},"selection_policy":{"id":"§sorting-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["row",[]],["na\
me",[]],["kind",[]],["standing",[]],["imports",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§sorting-30","attributes":{"filter":{"id":"§sorting-11"}}}\
,"glyph":{"type":"object","name":"Quad","id":"§sorting-31","attributes":{"border_radius":2,"left":{"type":"field","field":"left"},"right":{"type":"field","field\
":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":\
"value","value":1.2},"fill_color":{"type":"value","value":null}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id\
":"§sorting-32","attributes":{"name":"node current","data_source":{"type":"object","name":"ColumnDataSource","id":"§sorting-33","attributes":{"selected":{"id":"\
§sorting-8"},"selection_policy":{"id":"§sorting-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},"view":{"type":"object\
","name":"CDSView","id":"§sorting-34","attributes":{"filter":{"id":"§sorting-11"}}},"glyph":{"type":"object","name":"Quad","id":"§sorting-35","attributes":{"bor\
der_radius":2,"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","\
field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":2.5},"fill_color":{"type":"value","value":null}}},"nonselecti\
on_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§sorting-36","attributes":{"name":"node blocked","data_source":{"type":"ob\
ject","name":"ColumnDataSource","id":"§sorting-37","attributes":{"selected":{"id":"§sorting-8"},"selection_policy":{"id":"§sorting-9"},"data":{"type":"map","ent\
ries":[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§sorting-38","attributes":{"filter":{"id":"§sorting-\
11"}}},"glyph":{"type":"object","name":"Quad","id":"§sorting-39","attributes":{"border_radius":2,"left":{"type":"field","field":"left"},"right":{"type":"field",\
"field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"\
type":"value","value":2.5},"fill_color":{"type":"value","value":null}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRendere\
r","id":"§sorting-40","attributes":{"name":"node picked","data_source":{"type":"object","name":"ColumnDataSource","id":"§sorting-41","attributes":{"selected":{"\
id":"§sorting-8"},"selection_policy":{"id":"§sorting-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},"view":{"type":"o\
bject","name":"CDSView","id":"§sorting-42","attributes":{"filter":{"id":"§sorting-11"}}},"glyph":{"type":"object","name":"Quad","id":"§sorting-43","attributes":\
{"border_radius":4,"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"fie\
ld","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":3},"fill_color":{"type":"value","value":null}}},"nonsele\
ction_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§sorting-44","attributes":{"name":"names","data_source":{"type":"object\
","name":"ColumnDataSource","id":"§sorting-45","attributes":{"selected":{"id":"§sorting-8"},"selection_policy":{"id":"§sorting-9"},"data":{"type":"map","entries\
":[["x",[]],["y",[]],["text",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§sorting-46","attributes":{"filter":{"id":"§sorting-11"}}},"glyph":{"type":"\
object","name":"Text","id":"§sorting-47","attributes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"text":{"type":"field","field":"text"},\
"text_color":{"type":"value","value":"black"},"text_font":{"type":"value","value":"DejaVu Sans, Segoe UI, system-ui, sans-serif"},"text_font_size":{"type":"valu\
e","value":"12px"},"text_baseline":{"type":"value","value":"middle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer\
","id":"§sorting-48","attributes":{"name":"names now","data_source":{"type":"object","name":"ColumnDataSource","id":"§sorting-49","attributes":{"selected":{"id"\
:"§sorting-8"},"selection_policy":{"id":"§sorting-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["text",[]]]}}},"view":{"type":"object","name":"CDSView"\
,"id":"§sorting-50","attributes":{"filter":{"id":"§sorting-11"}}},"glyph":{"type":"object","name":"Text","id":"§sorting-51","attributes":{"x":{"type":"field","f\
ield":"x"},"y":{"type":"field","field":"y"},"text":{"type":"field","field":"text"},"text_color":{"type":"value","value":"black"},"text_font":{"type":"value","va\
lue":"DejaVu Sans, Segoe UI, system-ui, sans-serif"},"text_font_size":{"type":"value","value":"12px"},"text_font_style":{"type":"value","value":"bold"},"text_ba\
seline":{"type":"value","value":"middle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}}],"toolbar":{"type":"object","name":"Toolbar","id":"§sorting-52","\
attributes":{"tools":[{"type":"object","name":"HoverTool","id":"§sorting-53","attributes":{"renderers":[{"id":"§sorting-20"},{"id":"§sorting-24"},{"id":"§sortin\
g-28"}],"tooltips":[["","@name (@kind)"],["sort","@standing"],["imports","@imports"]],"sort_by":null}}]}},"toolbar_location":null,"left":[],"below":[],"center":\
[],"min_border":0}}]},"version":"3.9.2"},
"timeline":{"root_id":"§timeline-0","doc":{"version":"3.9.2","title":"","config":{"type":"object","name":"DocumentConfig","id":"§timeline-1","attributes":{"noti\
fications":null}},"roots":[{"type":"object","name":"Figure","id":"§timeline-0","attributes":{"name":"timeline","sizing_mode":"stretch_both","x_range":{"type":"o\
bject","name":"Range1d","id":"§timeline-2","attributes":{"end":1000}},"y_range":{"type":"object","name":"Range1d","id":"§timeline-3","attributes":{"start":88,"e\
nd":0}},"x_scale":{"type":"object","name":"LinearScale","id":"§timeline-4"},"y_scale":{"type":"object","name":"LinearScale","id":"§timeline-5"},"title":null,"ou\
tline_line_color":null,"renderers":[{"type":"object","name":"GlyphRenderer","id":"§timeline-6","attributes":{"name":"lane parent","data_source":{"type":"object"\
,"name":"ColumnDataSource","id":"§timeline-7","attributes":{"selected":{"type":"object","name":"Selection","id":"§timeline-8","attributes":{"indices":[],"line_i\
ndices":[]}},"selection_policy":{"type":"object","name":"UnionRenderers","id":"§timeline-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]]\
,["bottom",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-10","attributes":{"filter":{"type":"object","name":"AllIndices","id":"§timeline-11"}\
}},"glyph":{"type":"object","name":"Quad","id":"§timeline-12","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bot\
tom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":null},"fill_color":{"type":"value","value":null\
}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§timeline-13","attributes":{"name":"lane child","data_sourc\
e":{"type":"object","name":"ColumnDataSource","id":"§timeline-14","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{\
"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-15","attributes":{"filter\
":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"Quad","id":"§timeline-16","attributes":{"left":{"type":"field","field":"left"},"right":{"type":"field\
","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":null},"fill_color":{"typ\
e":"value","value":null}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§timeline-17","attributes":{"name":"\
phase parent","data_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-18","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id\
":"§timeline-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["title",[]]]}}},"view":{"type":"object","name":"\
CDSView","id":"§timeline-19","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"Quad","id":"§timeline-20","attributes":{"border_rad\
ius":3,"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":\
"top"},"line_color":{"type":"value","value":"#1f77b4"},"fill_color":{"type":"value","value":null}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"\
object","name":"GlyphRenderer","id":"§timeline-21","attributes":{"name":"phase child","data_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-2\
2","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["b\
ottom",[]],["name",[]],["title",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-23","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"ty\
pe":"object","name":"Quad","id":"§timeline-24","attributes":{"border_radius":3,"left":{"type":"field","field":"left"},"right":{"type":"field","field":"right"},"\
bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"value","value":"#1f77b4"},"fill_color":{"type":"value","val\
ue":null}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§timeline-25","attributes":{"name":"phase unreached\
","data_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-26","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline\
-9"},"data":{"type":"map","entries":[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["title",[]]]}}},"view":{"type":"object","name":"CDSView","id\
":"§timeline-27","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"Quad","id":"§timeline-28","attributes":{"left":{"type":"field",\
"field":"left"},"right":{"type":"field","field":"right"},"bottom":{"type":"field","field":"bottom"},"top":{"type":"field","field":"top"},"line_color":{"type":"v\
alue","value":"#1f77b4"},"line_dash":{"type":"value","value":[3,3]},"fill_color":{"type":"value","value":null},"hatch_alpha":{"type":"value","value":0.35},"hatc\
h_scale":{"type":"value","value":8},"hatch_pattern":{"type":"value","value":"/"},"hatch_weight":{"type":"value","value":0.8}}},"nonselection_glyph":"auto","mute\
d_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§timeline-29","attributes":{"name":"phase names","data_source":{"type":"object","name":"ColumnDa\
taSource","id":"§timeline-30","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x",[]],["y\
",[]],["text",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-31","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name\
":"Text","id":"§timeline-32","attributes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"text":{"type":"field","field":"text"},"text_color"\
:{"type":"value","value":"black"},"text_font":{"type":"value","value":"DejaVu Sans, Segoe UI, system-ui, sans-serif"},"text_font_size":{"type":"value","value":"\
12px"},"text_align":{"type":"value","value":"center"},"text_baseline":{"type":"value","value":"middle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"t\
ype":"object","name":"GlyphRenderer","id":"§timeline-33","attributes":{"name":"unreached name","data_source":{"type":"object","name":"ColumnDataSource","id":"§t\
imeline-34","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["text",[]]]\
}}},"view":{"type":"object","name":"CDSView","id":"§timeline-35","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"Text","id":"§ti\
meline-36","attributes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"text":{"type":"field","field":"text"},"text_color":{"type":"value","\
value":"black"},"text_font":{"type":"value","value":"DejaVu Sans, Segoe UI, system-ui, sans-serif"},"text_font_size":{"type":"value","value":"12px"},"text_align\
":{"type":"value","value":"center"},"text_baseline":{"type":"value","value":"middle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","nam\
e":"GlyphRenderer","id":"§timeline-37","attributes":{"name":"attempt names","data_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-38","attrib\
utes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["text",[]]]}}},"view":{"type":\
"object","name":"CDSView","id":"§timeline-39","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"Text","id":"§timeline-40","attribu\
tes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"text":{"type":"field","field":"text"},"text_color":{"type":"value","value":"black"},"te\
xt_font":{"type":"value","value":"DejaVu Sans, Segoe UI, system-ui, sans-serif"},"text_font_size":{"type":"value","value":"12px"},"text_align":{"type":"value","\
value":"right"},"text_baseline":{"type":"value","value":"middle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","\
id":"§timeline-41","attributes":{"name":"note signs","data_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-42","attributes":{"selected":{"id"\
:"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["text",[]]]}}},"view":{"type":"object","name":"CDSVie\
w","id":"§timeline-43","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"Text","id":"§timeline-44","attributes":{"x":{"type":"fiel\
d","field":"x"},"y":{"type":"field","field":"y"},"text":{"type":"field","field":"text"},"text_color":{"type":"value","value":"black"},"text_font":{"type":"value\
","value":"DejaVu Sans, Segoe UI, system-ui, sans-serif"},"text_font_size":{"type":"value","value":"12px"},"text_align":{"type":"value","value":"center"},"text_\
baseline":{"type":"value","value":"middle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§timeline-45","at\
tributes":{"name":"link","data_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-46","attributes":{"selected":{"id":"§timeline-8"},"selection_p\
olicy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["xs",[]],["ys",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-47","attributes":{"\
filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"MultiLine","id":"§timeline-48","attributes":{"xs":{"type":"field","field":"xs"},"ys":{"type":"f\
ield","field":"ys"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.5}}},"nonselection_glyph":"auto","muted_glyph":"auto"\
}},{"type":"object","name":"GlyphRenderer","id":"§timeline-49","attributes":{"name":"axis","data_source":{"type":"object","name":"ColumnDataSource","id":"§timel\
ine-50","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x0",[]],["y0",[]],["x1",[]],["y1\
",[]],["step",[]],["what",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-51","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"o\
bject","name":"Segment","id":"§timeline-52","attributes":{"x0":{"type":"field","field":"x0"},"y0":{"type":"field","field":"y0"},"x1":{"type":"field","field":"x1\
"},"y1":{"type":"field","field":"y1"},"line_color":{"type":"value","value":"#1f77b4"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","nam\
e":"GlyphRenderer","id":"§timeline-53","attributes":{"name":"attempts","data_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-54","attributes"\
:{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x0",[]],["y0",[]],["x1",[]],["y1",[]],["step",[]],["\
what",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-55","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"Segme\
nt","id":"§timeline-56","attributes":{"x0":{"type":"field","field":"x0"},"y0":{"type":"field","field":"y0"},"x1":{"type":"field","field":"x1"},"y1":{"type":"fie\
ld","field":"y1"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":1.5}}},"nonselection_glyph":"auto","muted_glyph":"auto"}}\
,{"type":"object","name":"GlyphRenderer","id":"§timeline-57","attributes":{"name":"mark other","data_source":{"type":"object","name":"ColumnDataSource","id":"§t\
imeline-58","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x0",[]],["y0",[]],["x1",[]],\
["y1",[]],["step",[]],["what",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-59","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type\
":"object","name":"Segment","id":"§timeline-60","attributes":{"x0":{"type":"field","field":"x0"},"y0":{"type":"field","field":"y0"},"x1":{"type":"field","field"\
:"x1"},"y1":{"type":"field","field":"y1"},"line_color":{"type":"value","value":"#1f77b4"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object",\
"name":"GlyphRenderer","id":"§timeline-61","attributes":{"name":"mark call","data_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-62","attrib\
utes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x0",[]],["y0",[]],["x1",[]],["y1",[]],["step",[\
]],["what",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-63","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"\
Segment","id":"§timeline-64","attributes":{"x0":{"type":"field","field":"x0"},"y0":{"type":"field","field":"y0"},"x1":{"type":"field","field":"x1"},"y1":{"type"\
:"field","field":"y1"},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":2.2}}},"nonselection_glyph":"auto","muted_glyph":"au\
to"}},{"type":"object","name":"GlyphRenderer","id":"§timeline-65","attributes":{"name":"mark frame","data_source":{"type":"object","name":"ColumnDataSource","id\
":"§timeline-66","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["step"\
,[]],["what",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-67","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name"\
:"Scatter","id":"§timeline-68","attributes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"size":{"type":"value","value":9},"line_color":{"\
type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":2},"fill_color":{"type":"value","value":"#1f77b4"},"marker":{"type":"value","value":"trian\
gle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§timeline-69","attributes":{"name":"mark decision","dat\
a_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-70","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"\
data":{"type":"map","entries":[["x",[]],["y",[]],["step",[]],["what",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-71","attributes":{"filter"\
:{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"Scatter","id":"§timeline-72","attributes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field\
":"y"},"size":{"type":"value","value":9},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":2},"fill_color":{"type":"value","v\
alue":"#1f77b4"},"marker":{"type":"value","value":"diamond"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"\
§timeline-73","attributes":{"name":"mark done","data_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-74","attributes":{"selected":{"id":"§tim\
eline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["step",[]],["what",[]]]}}},"view":{"type":"object","name":"\
CDSView","id":"§timeline-75","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"Scatter","id":"§timeline-76","attributes":{"x":{"ty\
pe":"field","field":"x"},"y":{"type":"field","field":"y"},"size":{"type":"value","value":9},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type"\
:"value","value":2},"fill_color":{"type":"value","value":"#1f77b4"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer"\
,"id":"§timeline-77","attributes":{"name":"mark failure","data_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-78","attributes":{"selected":{\
"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["step",[]],["what",[]]]}}},"view":{"type":"object\
","name":"CDSView","id":"§timeline-79","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"Scatter","id":"§timeline-80","attributes"\
:{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"size":{"type":"value","value":9},"line_color":{"type":"value","value":"#1f77b4"},"line_widt\
h":{"type":"value","value":2},"fill_color":{"type":"value","value":"#1f77b4"},"marker":{"type":"value","value":"x"}}},"nonselection_glyph":"auto","muted_glyph":\
"auto"}},{"type":"object","name":"GlyphRenderer","id":"§timeline-81","attributes":{"name":"link cause","data_source":{"type":"object","name":"ColumnDataSource",\
"id":"§timeline-82","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["st\
ep",[]],["what",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-83","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","na\
me":"Scatter","id":"§timeline-84","attributes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"size":{"type":"value","value":11},"line_color\
":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":2},"fill_color":{"type":"value","value":"#1f77b4"}}},"nonselection_glyph":"auto","mute\
d_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§timeline-85","attributes":{"name":"link head","data_source":{"type":"object","name":"ColumnData\
Source","id":"§timeline-86","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§timeline-9"},"data":{"type":"map","entries":[["x",[]],["y",\
[]],["step",[]],["what",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-87","attributes":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"obj\
ect","name":"Scatter","id":"§timeline-88","attributes":{"x":{"type":"field","field":"x"},"y":{"type":"field","field":"y"},"size":{"type":"value","value":8},"lin\
e_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":2},"fill_color":{"type":"value","value":"#1f77b4"},"marker":{"type":"value","va\
lue":"inverted_triangle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}},{"type":"object","name":"GlyphRenderer","id":"§timeline-89","attributes":{"name":\
"picked","data_source":{"type":"object","name":"ColumnDataSource","id":"§timeline-90","attributes":{"selected":{"id":"§timeline-8"},"selection_policy":{"id":"§t\
imeline-9"},"data":{"type":"map","entries":[["x",[]],["y",[]],["step",[]],["what",[]]]}}},"view":{"type":"object","name":"CDSView","id":"§timeline-91","attribut\
es":{"filter":{"id":"§timeline-11"}}},"glyph":{"type":"object","name":"Scatter","id":"§timeline-92","attributes":{"x":{"type":"field","field":"x"},"y":{"type":"\
field","field":"y"},"size":{"type":"value","value":7},"line_color":{"type":"value","value":"#1f77b4"},"line_width":{"type":"value","value":2},"fill_color":{"typ\
e":"value","value":"#1f77b4"},"marker":{"type":"value","value":"triangle"}}},"nonselection_glyph":"auto","muted_glyph":"auto"}}],"toolbar":{"type":"object","nam\
e":"Toolbar","id":"§timeline-93","attributes":{"tools":[{"type":"object","name":"HoverTool","id":"§timeline-94","attributes":{"renderers":[{"id":"§timeline-65"}\
,{"id":"§timeline-69"},{"id":"§timeline-73"},{"id":"§timeline-77"},{"id":"§timeline-81"},{"id":"§timeline-57"},{"id":"§timeline-61"}],"tooltips":[["step","@step\
"],["","@what"]],"sort_by":null}},{"type":"object","name":"HoverTool","id":"§timeline-95","attributes":{"renderers":[{"id":"§timeline-17"},{"id":"§timeline-21"}\
,{"id":"§timeline-25"}],"tooltips":[["","@name"],["","@title"]],"sort_by":null}}]}},"toolbar_location":null,"left":[],"below":[],"center":[],"min_border_left":5\
4,"min_border":0}}]},"version":"3.9.2"}}
`;$m();Lm();Dm();Pa([Bi,Ll,$s,lo,Tc,Qt,Fc,rt,Vl,ql,gi,Wl,Hl,ae,Yl,Et,ro]);globalThis.forkvizBokeh={embed:{embed_item:$d},figures:JSON.parse(Vm),index:Fi,documents:J_,
Models:Xp,version:Pt};})();
