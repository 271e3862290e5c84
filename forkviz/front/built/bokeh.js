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

@bokeh/numbro 1.6.2, MIT
Copyright (c) 2015 Företagsplatsen

Permission is hereby granted, free of charge, to any person
obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without
restriction, including without limitation the rights to use,
copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following
conditions:

The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR
OTHER DEALINGS IN THE SOFTWARE.

Copyright (c) 2014 Adam Draper

Permission is hereby granted, free of charge, to any person
obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without
restriction, including without limitation the rights to use,
copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following
conditions:

The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR
OTHER DEALINGS IN THE SOFTWARE.

fflate 0.8.3, MIT
MIT License

Copyright (c) 2026 Arjun Barrett

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

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

timezone 1.0.23, MIT (Alan Gutierrez <alan@prettyrobots.com>)
*/
"use strict";
"use strict";(()=>{var tb=Object.create;var Nh=Object.defineProperty;var ib=Object.getOwnPropertyDescriptor;var sb=Object.getOwnPropertyNames;var nb=Object.getPrototypeOf,rb=Object.prototype.hasOwnProperty;var ll=(n,e)=>()=>{try{return e||n((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},Nn=(n,e)=>{for(var t in e)Nh(n,t,{get:e[t],enumerable:!0})},ob=(n,e,t,i)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of sb(e))!rb.call(n,s)&&s!==t&&Nh(n,s,{get:()=>e[s],enumerable:!(i=ib(e,s))||i.enumerable});return n};var us=(n,e,t)=>(t=n!=null?tb(nb(n)):{},ob(e||!n||!n.__esModule?Nh(t,"default",{value:n,enumerable:!0}):t,n));var mo=ll(()=>{throw Object.assign(new Error("left out"),{code:"MODULE_NOT_FOUND"})});var Ny=ll((H7,Z_)=>{var ve,z0="1.6.2",ce={},Ws=ce,je="en-US",Yp=null,Ry="0,0",j0="0$",G7=typeof Z_<"u"&&Z_.exports,S0={delimiters:{thousands:",",decimal:"."},abbreviations:{
thousand:"k",million:"m",billion:"b",trillion:"t"},ordinal:function(n){var e=n%10;return~~(n%100/10)===1?"th":e===1?"st":e===2?"nd":e===3?"rd":"th"},currency:{symbol:"\
$",position:"prefix"},defaults:{currencyFormat:",0000 a"},formats:{fourDigits:"0000 a",fullWithTwoDecimals:"$ ,0.00",fullWithTwoDecimalsNoCurrency:",0.00"}};function By(n){
this._value=n}function Vy(n){var e,t="";for(e=0;e<n;e++)t+="0";return t}function M0(n,e){var t,i,s,r,o;return o=n.toString(),t=o.split("e")[0],r=o.split("e")[1],
i=t.split(".")[0],s=t.split(".")[1]||"",o=i+s+Vy(r-s.length),e>0&&(o+="."+Vy(e)),o}function J_(n,e,t,i){var s=Math.pow(10,e),r,o;return n.toFixed(0).search("e")>
-1?o=M0(n,e):o=(t(n*s)/s).toFixed(e),i&&(r=new RegExp("0{1,"+i+"}$"),o=o.replace(r,"")),o}function A0(n,e,t){var i;return e.indexOf("$")>-1?i=T0(n,e,t):e.indexOf(
"%")>-1?i=C0(n,e,t):e.indexOf(":")>-1?i=$0(n):i=Wp(n,e,t),i}function T0(n,e,t){var i=e,s=i.indexOf("$"),r=i.indexOf("("),o=i.indexOf("+"),a=i.indexOf("-"),l="",
c="",_,h;if(i.indexOf("$")===-1?ce[je].currency.position==="infix"?(c=ce[je].currency.symbol,ce[je].currency.spaceSeparated&&(c=" "+c+" ")):ce[je].currency.spaceSeparated&&
(l=" "):i.indexOf(" $")>-1?(l=" ",i=i.replace(" $","")):i.indexOf("$ ")>-1?(l=" ",i=i.replace("$ ","")):i=i.replace("$",""),h=Wp(n,i,t,c),e.indexOf("$")===-1)switch(ce[je].
currency.position){case"postfix":h.indexOf(")")>-1?(h=h.split(""),h.splice(-1,0,l+ce[je].currency.symbol),h=h.join("")):h=h+l+ce[je].currency.symbol;break;case"\
infix":break;case"prefix":h.indexOf("(")>-1||h.indexOf("-")>-1?(h=h.split(""),_=Math.max(r,a)+1,h.splice(_,0,ce[je].currency.symbol+l),h=h.join("")):h=ce[je].currency.
symbol+l+h;break;default:throw Error('Currency position should be among ["prefix", "infix", "postfix"]')}else s<=1?h.indexOf("(")>-1||h.indexOf("+")>-1||h.indexOf(
"-")>-1?(h=h.split(""),_=1,(s<r||s<o||s<a)&&(_=0),h.splice(_,0,ce[je].currency.symbol+l),h=h.join("")):h=ce[je].currency.symbol+l+h:h.indexOf(")")>-1?(h=h.split(
""),h.splice(-1,0,l+ce[je].currency.symbol),h=h.join("")):h=h+l+ce[je].currency.symbol;return h}function C0(n,e,t){var i="",s;return n=n*100,e.indexOf(" %")>-1?
(i=" ",e=e.replace(" %","")):e=e.replace("%",""),s=Wp(n,e,t),s.indexOf(")")>-1?(s=s.split(""),s.splice(-1,0,i+"%"),s=s.join("")):s=s+i+"%",s}function $0(n){var e=Math.
floor(n/60/60),t=Math.floor((n-e*60*60)/60),i=Math.round(n-e*60*60-t*60);return e+":"+(t<10?"0"+t:t)+":"+(i<10?"0"+i:i)}function Wp(n,e,t,i){var s=!1,r=!1,o=!1,
a="",l,c=!1,_=!1,h=!1,u=!1,p=!1,d="",f="",m=Math.abs(n),g=["B","KiB","MiB","GiB","TiB","PiB","EiB","ZiB","YiB"],y=["B","KB","MB","GB","TB","PB","EB","ZB","YB"],
v,b,x,z,j,k,S,C,T,E,V,P,N,R="",Z=!1,ae=!1,be,Ye,$,w="",F;if(n===0&&Yp!==null)return Yp;if(!isFinite(n))return""+n;if(e.indexOf("{")===0){var Q=e.indexOf("}");if(Q===
-1)throw Error('Format should also contain a "}"');V=e.slice(1,Q),e=e.slice(Q+1)}else V="";if(e.indexOf("}")===e.length-1){var K=e.indexOf("{");if(K===-1)throw Error(
'Format should also contain a "{"');P=e.slice(K+1,-1),e=e.slice(0,K+1)}else P="";var ue;if(e.indexOf(".")===-1?ue=e.match(/([0-9]+).*/):ue=e.match(/([0-9]+)\..*/),
F=ue===null?-1:ue[1].length,e.indexOf("-")!==-1&&(Z=!0),e.indexOf("(")>-1?(s=!0,e=e.slice(1,-1)):e.indexOf("+")>-1&&(r=!0,e=e.replace(/\+/g,"")),e.indexOf("a")>
-1){if(T=e.split(".")[0].match(/[0-9]+/g)||["0"],T=parseInt(T[0],10),c=e.indexOf("aK")>=0,_=e.indexOf("aM")>=0,h=e.indexOf("aB")>=0,u=e.indexOf("aT")>=0,p=c||_||
h||u,e.indexOf(" a")>-1?(a=" ",e=e.replace(" a","")):e=e.replace("a",""),z=Math.floor(Math.log(m)/Math.LN10)+1,k=z%3,k=k===0?3:k,T&&m!==0&&(j=Math.floor(Math.log(
m)/Math.LN10)+1-T,S=3*~~((Math.min(T,z)-k)/3),m=m/Math.pow(10,S),e.indexOf(".")===-1&&T>3))for(e+="[.]",Ye=j===0?0:3*~~(j/3)-j,Ye=Ye<0?Ye+3:Ye,l=0;l<Ye;l++)e+="\
0";Math.floor(Math.log(Math.abs(n))/Math.LN10)+1!==T&&(m>=Math.pow(10,12)&&!p||u?(a=a+ce[je].abbreviations.trillion,n=n/Math.pow(10,12)):m<Math.pow(10,12)&&m>=Math.
pow(10,9)&&!p||h?(a=a+ce[je].abbreviations.billion,n=n/Math.pow(10,9)):m<Math.pow(10,9)&&m>=Math.pow(10,6)&&!p||_?(a=a+ce[je].abbreviations.million,n=n/Math.pow(
10,6)):(m<Math.pow(10,6)&&m>=Math.pow(10,3)&&!p||c)&&(a=a+ce[je].abbreviations.thousand,n=n/Math.pow(10,3)))}if(e.indexOf("b")>-1){for(e.indexOf(" b")>-1?(d=" ",
e=e.replace(" b","")):e=e.replace("b",""),x=0;x<=g.length;x++)if(v=Math.pow(1024,x),b=Math.pow(1024,x+1),n>=v&&n<b){d=d+g[x],v>0&&(n=n/v);break}}if(e.indexOf("d")>
-1){for(e.indexOf(" d")>-1?(d=" ",e=e.replace(" d","")):e=e.replace("d",""),x=0;x<=y.length;x++)if(v=Math.pow(1e3,x),b=Math.pow(1e3,x+1),n>=v&&n<b){d=d+y[x],v>0&&
(n=n/v);break}}if(e.indexOf("o")>-1&&(e.indexOf(" o")>-1?(f=" ",e=e.replace(" o","")):e=e.replace("o",""),ce[je].ordinal&&(f=f+ce[je].ordinal(n))),e.indexOf("[.\
]")>-1&&(o=!0,e=e.replace("[.]",".")),C=n.toString().split(".")[0],E=e.split(".")[1],N=e.indexOf(","),E){if(E.indexOf("*")!==-1?R=J_(n,n.toString().split(".")[1].
length,t):E.indexOf("[")>-1?(E=E.replace("]",""),E=E.split("["),R=J_(n,E[0].length+E[1].length,t,E[1].length)):R=J_(n,E.length,t),C=R.split(".")[0],R.split(".")[1].
length){var We=i?a+i:ce[je].delimiters.decimal;R=We+R.split(".")[1]}else R="";o&&Number(R.slice(1))===0&&(R="")}else C=J_(n,null,t);return C.indexOf("-")>-1&&(C=
C.slice(1),ae=!0),C.length<F&&(C=new Array(F-C.length+1).join("0")+C),N>-1&&(C=C.toString().replace(/(\d)(?=(\d{3})+(?!\d))/g,"$1"+ce[je].delimiters.thousands)),
e.indexOf(".")===0&&(C=""),be=e.indexOf("("),$=e.indexOf("-"),be<$?w=(s&&ae?"(":"")+(Z&&ae||!s&&ae?"-":""):w=(Z&&ae||!s&&ae?"-":"")+(s&&ae?"(":""),V+w+(!ae&&r&&
n!==0?"+":"")+C+R+(f||"")+(a&&!i?a:"")+(d||"")+(s&&ae?")":"")+P}ve=function(n){return ve.isNumbro(n)?n=n.value():n===0||typeof n>"u"?n=0:Number(n)||(n=ve.fn.unformat(
n)),new By(Number(n))};ve.version=z0;ve.isNumbro=function(n){return n instanceof By};ve.setLanguage=function(n,e){console.warn("`setLanguage` is deprecated sinc\
e version 1.6.0. Use `setCulture` instead");var t=n,i=n.split("-")[0],s=null;Ws[t]||(Object.keys(Ws).forEach(function(r){!s&&r.split("-")[0]===i&&(s=r)}),t=s||e||
"en-US"),K_(t)};ve.setCulture=function(n,e){var t=n,i=n.split("-")[1],s=null;ce[t]||(i&&Object.keys(ce).forEach(function(r){!s&&r.split("-")[1]===i&&(s=r)}),t=s||
e||"en-US"),K_(t)};ve.language=function(n,e){if(console.warn("`language` is deprecated since version 1.6.0. Use `culture` instead"),!n)return je;if(n&&!e){if(!Ws[n])
throw new Error("Unknown language : "+n);K_(n)}return(e||!Ws[n])&&qy(n,e),ve};ve.culture=function(n,e){if(!n)return je;if(n&&!e){if(!ce[n])throw new Error("Unkn\
own culture : "+n);K_(n)}return(e||!ce[n])&&qy(n,e),ve};ve.languageData=function(n){if(console.warn("`languageData` is deprecated since version 1.6.0. Use `cult\
ureData` instead"),!n)return Ws[je];if(!Ws[n])throw new Error("Unknown language : "+n);return Ws[n]};ve.cultureData=function(n){if(!n)return ce[je];if(!ce[n])throw new Error(
"Unknown culture : "+n);return ce[n]};ve.culture("en-US",S0);ve.languages=function(){return console.warn("`languages` is deprecated since version 1.6.0. Use `cu\
ltures` instead"),Ws};ve.cultures=function(){return ce};ve.zeroFormat=function(n){Yp=typeof n=="string"?n:null};ve.defaultFormat=function(n){Ry=typeof n=="strin\
g"?n:"0.0"};ve.defaultCurrencyFormat=function(n){j0=typeof n=="string"?n:"0$"};ve.validate=function(n,e){var t,i,s,r,o,a,l,c;if(typeof n!="string"&&(n+="",console.
warn&&console.warn("Numbro.js: Value is not string. It has been co-erced to: ",n)),n=n.trim(),n.match(/^\d+$/))return!0;if(n==="")return!1;try{l=ve.cultureData(
e)}catch{l=ve.cultureData(ve.culture())}return s=l.currency.symbol,o=l.abbreviations,t=l.delimiters.decimal,l.delimiters.thousands==="."?i="\\.":i=l.delimiters.
thousands,c=n.match(/^[^\d]+/),c!==null&&(n=n.substr(1),c[0]!==s)||(c=n.match(/[^\d]+$/),c!==null&&(n=n.slice(0,-1),c[0]!==o.thousand&&c[0]!==o.million&&c[0]!==
o.billion&&c[0]!==o.trillion))?!1:(a=new RegExp(i+"{2}"),n.match(/[^\d.,]/g)?!1:(r=n.split(t),r.length>2?!1:r.length<2?!!r[0].match(/^\d+.*\d$/)&&!r[0].match(a):
r[0].length===1?!!r[0].match(/^\d+$/)&&!r[0].match(a)&&!!r[1].match(/^\d+$/):!!r[0].match(/^\d+.*\d$/)&&!r[0].match(a)&&!!r[1].match(/^\d+$/)))};function qy(n,e){
ce[n]=e}function K_(n){je=n;var e=ce[n].defaults;e&&e.format&&ve.defaultFormat(e.format),e&&e.currencyFormat&&ve.defaultCurrencyFormat(e.currencyFormat)}function E0(n,e,t,i){
return t!=null&&t!==ve.culture()&&ve.setCulture(t),A0(Number(n),e??Ry,i??Math.round)}Z_.exports={format:E0}});var Gy=ll(eh=>{(function(){"use strict";var n={not_string:/[^s]/,not_bool:/[^t]/,not_type:/[^T]/,not_primitive:/[^v]/,number:/[diefg]/,numeric_arg:/[bcdiefguxX]/,
json:/[j]/,not_json:/[^j]/,text:/^[^\x25]+/,modulo:/^\x25{2}/,placeholder:/^\x25(?:([1-9]\d*)\$|\(([^)]+)\))?(\+)?(0|'[^$])?(-)?(\d+)?(?:\.(\d+))?([b-gijostTuvxX])/,
key:/^([a-z_][a-z_\d]*)/i,key_access:/^\.([a-z_][a-z_\d]*)/i,index_access:/^\[(\d+)\]/,sign:/^[+-]/};function e(o){return i(r(o),arguments)}function t(o,a){return e.
apply(null,[o].concat(a||[]))}function i(o,a){var l=1,c=o.length,_,h="",u,p,d,f,m,g,y,v;for(u=0;u<c;u++)if(typeof o[u]=="string")h+=o[u];else if(typeof o[u]=="o\
bject"){if(d=o[u],d.keys)for(_=a[l],p=0;p<d.keys.length;p++){if(_==null)throw new Error(e('[sprintf] Cannot access property "%s" of undefined value "%s"',d.keys[p],
d.keys[p-1]));_=_[d.keys[p]]}else d.param_no?_=a[d.param_no]:_=a[l++];if(n.not_type.test(d.type)&&n.not_primitive.test(d.type)&&_ instanceof Function&&(_=_()),n.
numeric_arg.test(d.type)&&typeof _!="number"&&isNaN(_))throw new TypeError(e("[sprintf] expecting number but found %T",_));switch(n.number.test(d.type)&&(y=_>=0),
d.type){case"b":_=parseInt(_,10).toString(2);break;case"c":_=String.fromCharCode(parseInt(_,10));break;case"d":case"i":_=parseInt(_,10);break;case"j":_=JSON.stringify(
_,null,d.width?parseInt(d.width):0);break;case"e":_=d.precision?parseFloat(_).toExponential(d.precision):parseFloat(_).toExponential();break;case"f":_=d.precision?
parseFloat(_).toFixed(d.precision):parseFloat(_);break;case"g":_=d.precision?String(Number(_.toPrecision(d.precision))):parseFloat(_);break;case"o":_=(parseInt(
_,10)>>>0).toString(8);break;case"s":_=String(_),_=d.precision?_.substring(0,d.precision):_;break;case"t":_=String(!!_),_=d.precision?_.substring(0,d.precision):
_;break;case"T":_=Object.prototype.toString.call(_).slice(8,-1).toLowerCase(),_=d.precision?_.substring(0,d.precision):_;break;case"u":_=parseInt(_,10)>>>0;break;case"\
v":_=_.valueOf(),_=d.precision?_.substring(0,d.precision):_;break;case"x":_=(parseInt(_,10)>>>0).toString(16);break;case"X":_=(parseInt(_,10)>>>0).toString(16).
toUpperCase();break}n.json.test(d.type)?h+=_:(n.number.test(d.type)&&(!y||d.sign)?(v=y?"+":"-",_=_.toString().replace(n.sign,"")):v="",m=d.pad_char?d.pad_char===
"0"?"0":d.pad_char.charAt(1):" ",g=d.width-(v+_).length,f=d.width&&g>0?m.repeat(g):"",h+=d.align?v+_+f:m==="0"?v+f+_:f+v+_)}return h}var s=Object.create(null);function r(o){
if(s[o])return s[o];for(var a=o,l,c=[],_=0;a;){if((l=n.text.exec(a))!==null)c.push(l[0]);else if((l=n.modulo.exec(a))!==null)c.push("%");else if((l=n.placeholder.
exec(a))!==null){if(l[2]){_|=1;var h=[],u=l[2],p=[];if((p=n.key.exec(u))!==null)for(h.push(p[1]);(u=u.substring(p[0].length))!=="";)if((p=n.key_access.exec(u))!==
null)h.push(p[1]);else if((p=n.index_access.exec(u))!==null)h.push(p[1]);else throw new SyntaxError("[sprintf] failed to parse named argument key");else throw new SyntaxError(
"[sprintf] failed to parse named argument key");l[2]=h}else _|=2;if(_===3)throw new Error("[sprintf] mixing positional and named placeholders is not (yet) suppo\
rted");c.push({placeholder:l[0],param_no:l[1],keys:l[2],sign:l[3],pad_char:l[4],align:l[5],width:l[6],precision:l[7],type:l[8]})}else throw new SyntaxError("[sp\
rintf] unexpected placeholder");a=a.substring(l[0].length)}return s[o]=c}typeof eh<"u"&&(eh.sprintf=e,eh.vsprintf=t),typeof window<"u"&&(window.sprintf=e,window.
vsprintf=t,typeof define=="function"&&define.amd&&define(function(){return{sprintf:e,vsprintf:t}}))})()});var Hy=ll((W7,th)=>{(function(n){typeof th=="object"&&th.exports?th.exports=n():typeof define=="function"?define(n):this.tz=n()})(function(){function n(u,p,d){var f,
m=p.day[1];do f=new Date(Date.UTC(d,p.month,Math.abs(m++)));while(p.day[0]<7&&f.getUTCDay()!=p.day[0]);return f={clock:p.clock,sort:f.getTime(),rule:p,save:p.save*
6e4,offset:u.offset},f[f.clock]=f.sort+p.time*6e4,f.posix?f.wallclock=f[f.clock]+(u.offset+p.saved):f.posix=f[f.clock]-(u.offset+p.saved),f}function e(u,p,d){var f,
m,g,y,v=u[u.zone],b=[],x,z,j,k=new Date(d).getUTCFullYear(),S=1;for(f=1,m=v.length;f<m&&!(v[f][p]<=d);f++);if(g=v[f],g.rules){for(z=u[g.rules],j=k+1;j>=k-S;--j)
for(f=0,m=z.length;f<m;f++)z[f].from<=j&&j<=z[f].to?b.push(n(g,z[f],j)):z[f].to<j&&S==1&&(S=j-z[f].to);for(b.sort(function(C,T){return C.sort-T.sort}),f=0,m=b.length;f<
m;f++)d>=b[f][p]&&b[f][b[f].clock]>g[b[f].clock]&&(y=b[f])}return y&&((x=/^(.*)\/(.*)$/.exec(g.format))?y.abbrev=x[y.save?2:1]:y.abbrev=g.format.replace(/%s/,y.
rule.letter)),y||g}function t(u,p){return u.zone=="UTC"?p:(u.entry=e(u,"posix",p),p+u.entry.offset+u.entry.save)}function i(u,p){if(u.zone=="UTC")return p;var d,
f;return u.entry=d=e(u,"wallclock",p),f=p-d.wallclock,0<f&&f<d.save?null:p-d.offset-d.save}function s(u,p,d){var f=+(d[1]+1),m=d[2]*f,g=a.indexOf(d[3].toLowerCase()),
y;if(g>9)p+=m*c[g-10];else{if(y=new Date(t(u,p)),g<7)for(;m;)y.setUTCDate(y.getUTCDate()+f),y.getUTCDay()==g&&(m-=f);else g==7?y.setUTCFullYear(y.getUTCFullYear()+
m):g==8?y.setUTCMonth(y.getUTCMonth()+m):y.setUTCDate(y.getUTCDate()+m);(p=i(u,y.getTime()))==null&&(p=i(u,y.getTime()+864e5*f)-864e5*f)}return p}function r(u){
if(!u.length)return"1.0.23";var p=Object.create(this),d=[],f,m,g,y,v;for(f=0;f<u.length;f++)if(y=u[f],Array.isArray(y))!f&&!isNaN(y[1])?v=y:y.splice.apply(u,[f--,
1].concat(y));else if(isNaN(y)){if(g=typeof y,g=="string")~y.indexOf("%")?p.format=y:!f&&y=="*"?v=y:!f&&(g=/^(\d{4})-(\d{2})-(\d{2})(?:[T\s](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|(([+-])(\d{2}(:\d{2}){0,2})))?)?$/.
exec(y))?(v=[],v.push.apply(v,g.slice(1,8)),g[9]?(v.push(g[10]+1),v.push.apply(v,g[11].split(/:/))):g[8]&&v.push(1)):/^\w{2,3}_\w{2}$/.test(y)?p.locale=y:(g=l.exec(
y))?d.push(g):p.zone=y;else if(g=="function"){if(g=y.call(p))return g}else if(/^\w{2,3}_\w{2}$/.test(y.name))p[y.name]=y;else if(y.zones){for(g in y.zones)p[g]=
y.zones[g];for(g in y.rules)p[g]=y.rules[g]}}else f||(v=y);if(p[p.locale]||delete p.locale,p[p.zone]||delete p.zone,v!=null){if(v=="*")v=p.clock();else if(Array.
isArray(v)){for(g=[],m=!v[7],f=0;f<11;f++)g[f]=+(v[f]||0);--g[1],v=Date.UTC.apply(Date.UTC,g)+-g[7]*(g[8]*36e5+g[9]*6e4+g[10]*1e3)}else v=Math.floor(v);if(!isNaN(
v)){if(m&&(v=i(p,v)),v==null)return v;for(f=0,m=d.length;f<m;f++)v=s(p,v,d[f]);return p.format?(g=new Date(t(p,v)),p.format.replace(/%([-0_^]?)(:{0,3})(\d*)(.)/g,
function(b,x,z,j,k){var S,C="0",T;if(S=p[k]){for(b=String(S.call(p,g,v,x,z.length)),(x||S.style)=="_"&&(C=" "),T=x=="-"?0:S.pad||0;b.length<T;)b=C+b;for(T=x=="-"?
0:j||S.pad;b.length<T;)b=C+b;k=="N"&&T<b.length&&(b=b.slice(0,T)),x=="^"&&(b=b.toUpperCase())}return b})):v}}return function(){return p.convert(arguments)}}var o={
clock:function(){return+new Date},zone:"UTC",entry:{abbrev:"UTC",offset:0,save:0},UTC:1,z:function(u,p,d,f){var m=this.entry.offset+this.entry.save,g=Math.abs(m/
1e3),y=[],v=3600,b,x;for(b=0;b<3;b++)y.push(("0"+Math.floor(g/v)).slice(-2)),g%=v,v/=60;return d=="^"&&!m?"Z":(d=="^"&&(f=3),f==3?(x=y.join(":"),x=x.replace(/:00$/,
""),d!="^"&&(x=x.replace(/:00$/,""))):f?(x=y.slice(0,f+1).join(":"),d=="^"&&(x=x.replace(/:00$/,""))):x=y.slice(0,2).join(""),x=(m<0?"-":"+")+x,x=x.replace(/([-+])(0)/,
{_:" $1","-":"$1"}[d]||"$1$2"),x)},"%":function(u){return"%"},n:function(u){return`
`},t:function(u){return"	"},U:function(u){return _(u,0)},W:function(u){return _(u,1)},V:function(u){return h(u)[0]},G:function(u){return h(u)[1]},g:function(u){
return h(u)[1]%100},j:function(u){return Math.floor((u.getTime()-Date.UTC(u.getUTCFullYear(),0))/864e5)+1},s:function(u){return Math.floor(u.getTime()/1e3)},C:function(u){
return Math.floor(u.getUTCFullYear()/100)},N:function(u){return u.getTime()%1e3*1e6},m:function(u){return u.getUTCMonth()+1},Y:function(u){return u.getUTCFullYear()},
y:function(u){return u.getUTCFullYear()%100},H:function(u){return u.getUTCHours()},M:function(u){return u.getUTCMinutes()},S:function(u){return u.getUTCSeconds()},
e:function(u){return u.getUTCDate()},d:function(u){return u.getUTCDate()},u:function(u){return u.getUTCDay()||7},w:function(u){return u.getUTCDay()},l:function(u){
return u.getUTCHours()%12||12},I:function(u){return u.getUTCHours()%12||12},k:function(u){return u.getUTCHours()},Z:function(u){return this.entry.abbrev},a:function(u){
return this[this.locale].day.abbrev[u.getUTCDay()]},A:function(u){return this[this.locale].day.full[u.getUTCDay()]},h:function(u){return this[this.locale].month.
abbrev[u.getUTCMonth()]},b:function(u){return this[this.locale].month.abbrev[u.getUTCMonth()]},B:function(u){return this[this.locale].month.full[u.getUTCMonth()]},
P:function(u){return this[this.locale].meridiem[Math.floor(u.getUTCHours()/12)].toLowerCase()},p:function(u){return this[this.locale].meridiem[Math.floor(u.getUTCHours()/
12)]},R:function(u,p){return this.convert([p,"%H:%M"])},T:function(u,p){return this.convert([p,"%H:%M:%S"])},D:function(u,p){return this.convert([p,"%m/%d/%y"])},
F:function(u,p){return this.convert([p,"%Y-%m-%d"])},x:function(u,p){return this.convert([p,this[this.locale].date])},r:function(u,p){return this.convert([p,this[this.
locale].time12||"%I:%M:%S"])},X:function(u,p){return this.convert([p,this[this.locale].time24])},c:function(u,p){return this.convert([p,this[this.locale].dateTime])},
convert:r,locale:"en_US",en_US:{date:"%m/%d/%Y",time24:"%I:%M:%S %p",time12:"%I:%M:%S %p",dateTime:"%a %d %b %Y %I:%M:%S %p %Z",meridiem:["AM","PM"],month:{abbrev:"\
Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec".split("|"),full:"January|February|March|April|May|June|July|August|September|October|November|December".split("\
|")},day:{abbrev:"Sun|Mon|Tue|Wed|Thu|Fri|Sat".split("|"),full:"Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday".split("|")}}},a="Sunday|Monday|Tuesday\
|Wednesday|Thursday|Friday|Saturday|year|month|day|hour|minute|second|millisecond",l=new RegExp("^\\s*([+-])(\\d+)\\s+("+a+")s?\\s*$","i"),c=[36e5,6e4,1e3,1];a=
a.toLowerCase().split("|"),"delmHMSUWVgCIky".replace(/./g,function(u){o[u].pad=2}),o.N.pad=9,o.j.pad=3,o.k.style="_",o.l.style="_",o.e.style="_";function _(u,p){
var d,f,m;return f=new Date(Date.UTC(u.getUTCFullYear(),0)),d=Math.floor((u.getTime()-f.getTime())/864e5),f.getUTCDay()==p?m=0:(m=7-f.getUTCDay()+p,m==8&&(m=1)),
d>=m?Math.floor((d-m)/7)+1:0}function h(u){var p,d,f;return d=u.getUTCFullYear(),p=new Date(Date.UTC(d,0)).getUTCDay(),f=_(u,1)+(p>1&&p<=4?1:0),f?f==53&&!(p==4||
p==3&&new Date(d,1,29).getDate()==29)?[1,u.getUTCFullYear()+1]:[f,u.getUTCFullYear()]:(d=u.getUTCFullYear()-1,p=new Date(Date.UTC(d,0)).getUTCDay(),f=p==4||p==3&&
new Date(d,1,29).getDate()==29?53:52,[f,u.getUTCFullYear()-1])}return function(){return o.convert(arguments)}})});function Gn(n){return typeof n>"u"}function ab(n){return n==null}function xe(n){return n===!0||n===!1||typeof n=="boolean"||n instanceof Boolean}function U(n){return typeof n=="number"||n instanceof
Number}function ps(n){return U(n)&&Number.isInteger(n)}function M(n){return typeof n=="string"||n instanceof String}function Fo(n){return typeof n=="symbol"}function cl(n){
return n===null||xe(n)||U(n)||M(n)||Fo(n)}function qe(n){return typeof n=="function"||n instanceof Function}function B(n){return Array.isArray(n)}function dt(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function pe(n){let e=typeof n;return e==="function"||e==="object"&&!!n}function J(n){return pe(n)&&(ab(n.constructor)||n.constructor===Object)}function yi(n){return pe(n)&&Symbol.iterator in n}function of(n){return yi(n)&&"length"in n}function Gh(n){return n instanceof ArrayBuffer||typeof SharedArrayBuffer<
"u"&&n instanceof SharedArrayBuffer}var Hh=class extends Error{static __name__="AssertionError"},Yh=class extends Error{static __name__="UnreachableError"};function L(n,e){if(!(n===!0||n!==!1&&n()))
throw new Hh(e??"Assertion failed")}function af(n,e){typeof DEBUG<"u"&&DEBUG&&L(n,e)}function zt(n){let e=n!=null?`: ${n}`:"";throw new Yh(`unreachable code${e}`)}var{PI:Hn,abs:lf,sign:cf,sqrt:Lo}=Math;function hf(n,e){return Math.atan2(e[1]-n[1],e[0]-n[0])}function Wh(n){switch(n){case"deg":return Hn/180;case"rad":return 1;case"grad":return Hn/200;case"turn":return 2*Hn}}function st(n,e,t){return n<e?e:n>t?t:n}function uf(n,e=Math.E){return Math.log(n)/Math.log(e)}function cb(n,e){for(n=Math.abs(n),e=Math.abs(e);e!=0;)[n,e]=[e,n%e];return n}var _b=Symbol("float");var _f=class{static __name__="Fraction";numer;denom;constructor(e,t){L(t!=0,"Zero divisor");let i=cb(e,t),s=cf(e)*cf(t);this.numer=s*lf(e)/i,this.denom=lf(t)/i}[_b](){
return this.numer/this.denom}toString(){return`${this.numer}/${this.denom}`}},Qh=11920928955078125e-23;var{floor:hb}=Math;function pf(n){let e=1/0,t=-1/0,{length:i}=n;for(let s=0;s<i;s++){let r=n[s];r<e&&(e=r),r>t&&(t=r)}return[e,t]}function Bi(n){let[e]=pf(n);return e}
function ni(n){let[,e]=pf(n);return e}function Vo(n){return n.length==0}function ub(n){let e=n.length;if(e==0)return!0;let t=n[0];for(let i=1;i<e;i++){let s=n[i];
if(t<=s)t=s;else return!1}return!0}function pb(n){return Array.isArray(n)?n.slice():new n.constructor(n)}function db(n,e,t,...i){if(Array.isArray(n)){let l=pb(n);
return t===void 0?l.splice(e):l.splice(e,t,...i),l}let s=n.length;e<0&&(e+=s),e<0?e=0:e>s&&(e=s),t==null||t>s-e?t=s-e:t<0&&(t=0);let r=s-t+i.length,o=new n.constructor(
r),a=0;for(;a<e;a++)o[a]=n[a];for(let l of i)o[a++]=l;for(let l=e+t;l<s;l++)o[a++]=n[l];return o}function fb(n,e){return db(n,e,n.length-e)}function ds(n,e){return n.indexOf(e)!==-1}function df(n,e,t){let i=n.length,s=t??new n.constructor(i);for(let r=0;r<i;r++)s[r]=n[r]*e;return s}function ye(n,e){let t=n.length,i=new n.constructor(t);for(let s=0;s<
t;s++)i[s]=e(n[s],s,n);return i}function en(n,e,t){let i=n.length,s=t??n;for(let r=0;r<i;r++)s[r]=e(n[r],r)}function _l(n,e){let t=n.length,i=new n.constructor(
t),s=0;for(let r=0;r<t;r++){let o=n[r];e(o,r,n)&&(i[s++]=o)}return fb(i,s)}function Ro(n,e){let t=Array.from(n,(i,s)=>({index:s,key:e(i)}));return t.sort((i,s)=>{let r=i.key,o=s.key;if(r!==o){if(r>o)return 1;if(r<o)return-1}return i.index-
s.index}),ye(n,(i,s)=>n[t[s].index])}function qi(n,e){let t,i,s=1/0,r=-1/0,o=1/0,a=-1/0,l=Math.min(n.length,e.length);for(let c=0;c<l;c++)t=n[c],i=e[c],!isNaN(t)&&
!isNaN(i)&&(t<s&&(s=t),t>r&&(r=t),i<o&&(o=i),i>a&&(a=i));return[s,r,o,a]}function Xh(n,e){if(n.length==0)throw new Error("min_by() called with an empty array");
let t=n[0],i=e(t,0);for(let s=1,r=n.length;s<r;s++){let o=n[s],a=e(o,s);a<i&&(t=o,i=a)}return t}function hl(n,e){if(n.length==0)throw new Error("max_by() called\
 with an empty array");let t=n[0],i=e(t,0);for(let s=1,r=n.length;s<r;s++){let o=n[s],a=e(o,s);a>i&&(t=o,i=a)}return t}function jt(n){let e=0;for(let t=0,i=n.length;t<
i;t++)e+=n[t];return e}function ri(n,e){for(let t of n)if(!e(t))return!1;return!0}function tn(n,e){for(let t of n)if(e(t))return!0;return!1}function ff(n){return function(e,t){let i=e.
length,s=n>0?0:i-1;for(;s>=0&&s<i;s+=n)if(t(e[s]))return s;return-1}}var mf=ff(1),mb=ff(-1);function Jh(n,e){let t=mf(n,e);return t==-1?void 0:n[t]}function gb(n,e,t,i=0,s=n.length){for(af(()=>ub(n)),L(0<=i&&s<=n.length);i<s;){let r=hb((i+s)/2);t(n[r])<e?i=r+1:s=r}return i}function yb(n,e,t=0,i){return gb(n,e,s=>s,t,i)}var ul=yb;function*vi(n){let e=0;for(let t of n)yield[t,e++]}function*Zh(n,e){let t=!0;for(let i of n)t?t=!1:e!=null&&(yield e()),yield*i}function*Yn(n,e){let t=0;for(let i of n)yield e(i,t++)}function*pl(n,e){let t=0;for(let i of n)yield*e(i,t++)}function Kh(n,e){for(let t of n)if(e(t))return!0;return!1}var{slice:wb}=Array.prototype;function Ni(n){return wb.call(n)}function Wn(n){return[].concat(...n)}function eu(n,e){return n[e>=0?e:n.length+e]}function gf(n){let e=n.length;if(e==0)return[];let t=Bi(n.map(s=>s.length)),i=Array(t);for(let s=0;s<t;s++)i[s]=new Array(e);for(let s=0;s<e;s++)for(let r=0;r<t;r++)
i[r][s]=n[s][r];return i}function lt(n,e,t=1){L(t>0,"'step' must be a positive number"),e==null&&(e=n,n=0);let{max:i,ceil:s,abs:r}=Math,o=n<=e?t:-t,a=i(s(r(e-n)/
t),0),l=new Array(a);for(let c=0;c<a;c++,n+=o)l[c]=n;return l}function dl(n){return Xh(lt(n.length),e=>n[e])}function tu(n){let e=new Set;for(let t of n)e.add(t);return[...e]}function yf(n){let e=new Set;for(let t of n)for(let i of t)e.add(i);return e}function St(...n){return[...yf(n)]}function fl(n,...e){let t=[];e:for(let i of n)if(!ds(
t,i)){for(let s of e)if(!ds(s,i))continue e;t.push(i)}return t}function Bo(n,...e){let t=yf(e);return _l(n,i=>!t.has(i))}function vf(n,e){let t=new Set(n),i=new Set(
e),s=[];for(let r of t)i.has(r)||s.push(r);for(let r of i)t.has(r)||s.push(r);return s}function Qn(n,e){iu(n,t=>t==e)}function iu(n,e){for(let t=0;t<n.length;)e(n[t])?n.splice(t,1):t++}function su(n){n.splice(0,n.length)}function bf(n,e){let t=[],
i=n.length,s=0,r=0;for(;r<i;)n[r]===e?(t.push(n.slice(s,r)),s=++r):++r;return t.push(n.slice(s)),t}function ct(n){let e=n.length,t=new Array(e);for(let i=0;i<e;i++)t[e-i-1]=n[i];return t}function qo(n,e){return new Array(e).fill(n)}var{assign:kb}=Object,Xn=kb;function nn(n){return J(n)?n:Object.fromEntries(n)}function Ot(n){return n instanceof Map?[...n.keys()]:Object.keys(n)}function Fe(n){
return n instanceof Map?[...n.values()]:Object.values(n)}function X(n){return n instanceof Map?[...n.entries()]:Object.entries(n)}var xf=Object.keys,nu=Object.values,
fs=Object.entries;function ml(n){return n instanceof Map?new Map(n):{...n}}function Jn(n,e){let t=new Map,i=[...n.keys(),...e.keys()];for(let s of i){let r=n.get(
s),o=e.get(s),a=r===void 0?[]:r,l=o===void 0?[]:o;t.set(s,St(a,l))}return t}function gl(n){return n instanceof Map?n.size:Object.keys(n).length}function Zn(n){return gl(
n)==0}var{hasOwnProperty:zb}=Object.prototype,sn=class{obj;static __name__="PlainObjectProxy";constructor(e){this.obj=e}[Symbol.toStringTag]="PlainObjectProxy";clear(){
for(let e of this.keys())delete this.obj[e]}delete(e){let t=this.has(e);return t&&delete this.obj[e],t}has(e){return zb.call(this.obj,e)}get(e){return this.has(
e)?this.obj[e]:void 0}set(e,t){return this.obj[e]=t,this}get size(){return gl(this.obj)}[Symbol.iterator](){return this.entries()}*keys(){yield*Ot(this.obj)}*values(){
yield*Fe(this.obj)}*entries(){yield*X(this.obj)}forEach(e,t){for(let[i,s]of this.entries())e.call(t,s,i,this)}};function re(n){return J(n)?new sn(n):n}var wf=new MessageChannel,ru=new Map;wf.port1.onmessage=n=>{let e=n.data,t=ru.get(e);if(t!=null)try{t()}finally{ru.delete(e)}};var jb=1;function Kn(){return new Promise(
n=>{let e=jb++;ru.set(e,n),wf.port2.postMessage(e)})}var ee=class{sender;name;static __name__="Signal";constructor(e,t){this.sender=e,this.name=t}connect(e,t=null){Gi.has(this.sender)||Gi.set(this.sender,[]);let i=Gi.
get(this.sender);if(kf(i,this,e,t)!=null)return!1;let s=t??e;ms.has(s)||ms.set(s,[]);let r=ms.get(s),o={signal:this,slot:e,context:t};return i.push(o),r.push(o),
!0}disconnect(e,t=null){let i=Gi.get(this.sender);if(i==null||i.length===0)return!1;let s=kf(i,this,e,t);if(s==null)return!1;let r=t??e,o=ms.get(r);return s.signal=
null,bi(i),bi(o),!0}emit(e){let t=Gi.get(this.sender)??[];for(let{signal:i,slot:s,context:r}of t)i===this&&s.call(r,e,this.sender)}},_e=class extends ee{static __name__="\
Signal0";emit(){super.emit(void 0)}};(function(n){function e(r,o){let a=Gi.get(r);if(a==null||a.length===0)return;let l=ms.get(o);if(!(l==null||l.length===0)){for(let c of l){
if(c.signal==null)return;c.signal.sender===r&&(c.signal=null)}bi(a),bi(l)}}n.disconnect_between=e;function t(r){let o=Gi.get(r);if(!(o==null||o.length===0)){for(let a of o){
if(a.signal==null)return;let l=a.context??a.slot;a.signal=null,bi(ms.get(l))}bi(o)}}n.disconnect_sender=t;function i(r,o,a){let l=ms.get(r);if(!(l==null||l.length===
0)){for(let c of l){if(c.signal==null)return;if(o!=null&&c.slot!=o)continue;let _=c.signal.sender;a!=null&&a.has(_)||(c.signal=null,bi(Gi.get(_)))}bi(l)}}n.disconnect_receiver=
i;function s(r){let o=Gi.get(r);if(o!=null&&o.length!==0){for(let l of o)l.signal=null;bi(o)}let a=ms.get(r);if(a!=null&&a.length!==0){for(let l of a)l.signal=null;
bi(a)}}n.disconnect_all=s})(ee||(ee={}));function zf(){return class{connect(n,e){return n.connect(e,this)}disconnect(n,e){return n.disconnect(e,this)}}}var Gi=new WeakMap,
ms=new WeakMap;function kf(n,e,t,i){return Jh(n,s=>s.signal===e&&s.slot===t&&s.context===i)}var yl=new Set;function bi(n){yl.size==0&&(async()=>(await Kn(),Sb()))(),
yl.add(n)}function Sb(){for(let n of yl)iu(n,e=>e.signal==null);yl.clear()}function jf(n){return J(n)&&"id"in n&&!("type"in n)}var gs=Symbol("has_refs");function Sf(n){return gs in n}function Mb(n){return pe(n)&&Sf(n)}function Mf(n){if(Sf(
n))return n[gs];let e=n.constructor;return Mb(e)?e[gs]:!dt(n)}var xi="3.9.2";var ou={},wi=class{name;level;method;static __name__="LogLevel";constructor(e,t,i){this.name=e,this.level=t,this.method=i}},au=class n{static __name__="Logger";static TRACE=new wi(
"trace",0,"trace");static DEBUG=new wi("debug",1,"debug");static INFO=new wi("info",2,"info");static WARN=new wi("warn",6,"warn");static ERROR=new wi("error",7,
"error");static FATAL=new wi("fatal",8,"error");static OFF=new wi("off",9,"log");static log_levels={trace:n.TRACE,debug:n.DEBUG,info:n.INFO,warn:n.WARN,error:n.
ERROR,fatal:n.FATAL,off:n.OFF};static get levels(){return Object.keys(n.log_levels)}static get(e,t=n.INFO){if(e.length>0)return e in ou?ou[e]:ou[e]=new n(e,t);throw new TypeError(
"Logger.get() expects a non-empty string name and an optional log-level")}_name;_log_level;constructor(e,t=n.INFO){this._name=e,this.set_level(t)}get level(){return this.
get_level()}get_level(){return this._log_level}set_level(e){if(e instanceof wi)this._log_level=e;else if(n.log_levels.hasOwnProperty(e))this._log_level=n.log_levels[e];else
throw new Error("Logger.set_level() expects a log-level object or a string name of a log-level");let t=`[${this._name}]`;for(let{level:i,method:s}of Fe(n.log_levels))
i<this._log_level.level||this._log_level.level===n.OFF.level?this[s]=function(){}:this[s]=Af(s,t);this.log=Af("log",t)}log(...e){}trace(...e){}debug(...e){}info(...e){}warn(...e){}error(...e){}};
function Af(n,e){let t=console[n];return(typeof t<"u"?t:console.log).bind(console,e)}var q=au.get(`bokeh ${xi}`);var cn={};Nn(cn,{Alpha:()=>an,And:()=>Pb,Angle:()=>Gb,Any:()=>Ho,AnyRef:()=>Wo,Array:()=>du,Arrayable:()=>uu,Auto:()=>vs,Bool:()=>tr,Boolean:()=>Hb,Bytes:()=>_u,
CSSLength:()=>qb,Color:()=>ln,Dict:()=>Wt,Enum:()=>D,Float:()=>$e,Font:()=>Nb,FontSize:()=>pu,Func:()=>bl,Func0:()=>Vb,Function:()=>Xb,Int:()=>ft,Iterable:()=>Ub,
KeyVal:()=>Fb,Kind:()=>fe,Kinds:()=>te,List:()=>Ne,Map:()=>Qb,Mapping:()=>ki,Node:()=>Rb,NonEmptyList:()=>Ob,NonNegative:()=>Qo,Null:()=>Yo,Nullable:()=>Pe,Number:()=>Wb,
Opt:()=>Of,Or:()=>H,PartialStruct:()=>ir,Percent:()=>Xo,Positive:()=>Bb,PrefixedStr:()=>on,Ref:()=>oe,Regex:()=>hu,Set:()=>Lb,Str:()=>ie,String:()=>Yb,Struct:()=>ys,
Tuple:()=>Le,Unknown:()=>cu});var Ab={aliceblue:4042850303,antiquewhite:4209760255,aqua:16777215,aquamarine:2147472639,azure:4043309055,beige:4126530815,bisque:4293182719,black:255,blanchedalmond:4293643775,
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
violet:4001558271,wheat:4125012991,white:4294967295,whitesmoke:4126537215,yellow:4294902015,yellowgreen:2597139199},lu=Ab;function Tf(n){return n in lu}var{round:Tb,sqrt:Mk}=Math;function er(n){return st(Tb(n),0,255)}function No(){return[0,0,0,0]}function $f([n,e,t,i]){return n<<24|e<<16|t<<8|i}function Ef(n){let e=n>>
24&255,t=n>>16&255,i=n>>8&255,s=n&255;return[e,t,i,s]}function Hi(n,e=1){let[t,i,s,r]=(()=>{if(n==null)return No();if(ps(n))return Ef(n);if(M(n)){let[o,a,l,c]=Go(
n)??No();return[o,a,l,er(c*255)]}else if(n.length==2){let[o,a]=n;return Hi(o,a)}else{let[o,a,l,c=1]=n;return[o,a,l,er(c*255)]}})();return[t,i,s,er(e*r)]}var Cf={
0:"0",1:"1",2:"2",3:"3",4:"4",5:"5",6:"6",7:"7",8:"8",9:"9",10:"a",11:"b",12:"c",13:"d",14:"e",15:"f"};function rn(n){return Cf[n>>4]+Cf[n&15]}function Cb([n,e,
t,i]){let s=i==255?"":` / ${i/255}`;return`rgb(${n} ${e} ${t}${s})`}function we(n,e){if(M(n)&&(e==null||e==1))return n;{let[t,i,s,r]=Hi(n,e);return Cb([t,i,s,r])}}
function Df(n,e){let[t,i,s,r]=Hi(n,e),o=`#${rn(t)}${rn(i)}${rn(s)}`;return r==255?o:`${o}${rn(r)}`}function If(n){let[e,t,i]=Hi(n);return`#${rn(e)}${rn(t)}${rn(
i)}`}var $b=/^rgba?\(\s*(?<r>[^\s,]+?)\s+(?<g>[^\s,]+?)\s+(?<b>[^\s,]+?)(?:\s*\/\s*(?<a>[^\s,]+?))?\s*\)$/,Eb=/^rgba?\(\s*(?<r>[^\s,]+?)\s*,\s*(?<g>[^\s,]+?)\s*,\s*(?<b>[^\s,]+?)(?:\s*,\s*(?<a>[^\s,]+?))?\s*\)$/,
Db=(()=>{let n=document.createElement("canvas");n.width=1,n.height=1;let e=n.getContext("2d"),t=e.createLinearGradient(0,0,1,1);return i=>{e.fillStyle=t,e.fillStyle=
i;let s=e.fillStyle;return s!=t?s:null}})();function Go(n){if(n=n.trim().toLowerCase(),n=="")return null;if(n=="transparent")return No();if(Tf(n)){let[e,t,i,s]=Ef(
lu[n]);return[e,t,i,s/255]}else if(n[0]=="#"){let e=+`0x${n.substring(1)}`;if(isNaN(e))return null;switch(n.length-1){case 3:{let t=e>>8&15,i=e>>4&15,s=e>>0&15,
r=t<<4|t,o=i<<4|i,a=s<<4|s;return[r,o,a,1]}case 4:{let t=e>>12&15,i=e>>8&15,s=e>>4&15,r=e>>0&15,o=t<<4|t,a=i<<4|i,l=s<<4|s,c=r<<4|r;return[o,a,l,c/255]}case 6:{
let t=e>>16&255,i=e>>8&255,s=e>>0&255;return[t,i,s,1]}case 8:{let t=e>>24&255,i=e>>16&255,s=e>>8&255,r=e>>0&255;return[t,i,s,r/255]}}}else if(n.startsWith("rgb")){
let e=n.match($b)??n.match(Eb);if(e?.groups!=null){let{r:t,g:i,b:s,a:r="1"}=e.groups,o=t.endsWith("%"),a=i.endsWith("%"),l=s.endsWith("%"),c=r.endsWith("%");if(!(o&&
a&&l||!o&&!a&&!l))return null;o&&(t=t.slice(0,-1)),a&&(i=i.slice(0,-1)),l&&(s=s.slice(0,-1)),c&&(r=r.slice(0,-1));let _=Number(t),h=Number(i),u=Number(s),p=Number(
r);return isNaN(_+h+u+p)?null:(o&&(_=255*(_/100)),a&&(h=255*(h/100)),l&&(u=255*(u/100)),p=c?p/100:p,_=er(_),h=er(h),u=er(u),[_,h,u,p])}}else{let e=Db(n);if(e!=null)
return Go(e)}return null}function Pf(n){return!!(ps(n)||M(n)&&Go(n)!=null||B(n)&&(n.length==3||n.length==4))}var vl=globalThis.Map,Uf=globalThis.Set,Ib=globalThis.Node,fe=class{static __name__;get kind_name(){return this.constructor.__name__}get kind_args(){return[]}toString(){
let{kind_name:e,kind_args:t}=this;return t.length==0?e:`${e}(${t.map(i=>`${i}`).join(", ")})`}},te;(function(n){class e extends fe{static __name__="Primitive";may_have_refs(){
return!1}}n.Primitive=e;class t extends e{static __name__="Any";valid(w){return w!==void 0}may_have_refs(){return!0}}n.Any=t;class i extends e{static __name__="\
Unknown";valid(w){return w!==void 0}may_have_refs(){return!0}}n.Unknown=i;class s extends e{static __name__="Bool";valid(w){return xe(w)}}n.Bool=s;class r extends fe{obj_type;static __name__="\
Ref";constructor(w){super(),this.obj_type=w}valid(w){return w instanceof this.obj_type}get type_name(){let w=this.obj_type;return w.__name__??w.toString()}toString(){
return`${this.kind_name}(${this.type_name})`}may_have_refs(){let{obj_type:w}=this;return gs in w?w[gs]:!0}}n.Ref=r;class o extends fe{static __name__="AnyRef";valid(w){
return pe(w)}may_have_refs(){return!0}}n.AnyRef=o;class a extends e{static __name__="Float";valid(w){return U(w)}}n.Float=a;class l extends a{static __name__="I\
nt";valid(w){return super.valid(w)&&ps(w)}}n.Int=l;class c extends a{static __name__="Percent";valid(w){return super.valid(w)&&0<=w&&w<=1}}n.Percent=c;class _ extends fe{types;static __name__="\
Or";constructor(w){super(),this.types=w,this.types=w}valid(w){return this.types.some(F=>F.valid(w))}get kind_args(){return this.types}may_have_refs(){return this.
types.some(w=>w.may_have_refs())}}n.Or=_;class h extends fe{static __name__="And";types;constructor(w,F){super(),this.types=[w,F]}valid(w){return this.types.some(
F=>F.valid(w))}get kind_args(){return this.types}may_have_refs(){return this.types.some(w=>w.may_have_refs())}}n.And=h;class u extends fe{types;static __name__="\
Tuple";constructor(w){super(),this.types=w,this.types=w}valid(w){if(!B(w))return!1;for(let F=0;F<this.types.length;F++){let Q=this.types[F],K=w[F];if(!Q.valid(K))
return!1}return!0}get kind_args(){return this.types}may_have_refs(){return this.types.some(w=>w.may_have_refs())}}n.Tuple=u;class p extends fe{struct_type;static __name__="\
Struct";constructor(w){super(),this.struct_type=w}valid(w){if(!J(w))return!1;let F=new sn(this.struct_type);for(let Q of Ot(w))if(!F.has(Q))return!1;for(let[Q,K]of F){
let ue=w[Q];if(!K.valid(ue))return!1}return!0}toString(){let w=fs(this.struct_type).map(([F,Q])=>`${F.toString()}: ${Q}`).join(", ");return`${this.kind_name}({${w}\
})`}may_have_refs(){return nu(this.struct_type).some(w=>w.may_have_refs())}}n.Struct=p;class d extends fe{struct_type;static __name__="PartialStruct";constructor(w){
super(),this.struct_type=w}valid(w){if(!J(w))return!1;let F=new sn(w),Q=new sn(this.struct_type);for(let K of F.keys())if(!Q.has(K))return!1;for(let[K,ue]of Q){
let We=F.get(K);if(We!==void 0&&!ue.valid(We))return!1}return!0}toString(){let w=fs(this.struct_type).map(([F,Q])=>`${F.toString()}?: ${Q}`).join(", ");return`${this.
kind_name}({${w}})`}may_have_refs(){return nu(this.struct_type).some(w=>w.may_have_refs())}}n.PartialStruct=d;class f extends fe{item_type;static __name__="Iter\
able";constructor(w){super(),this.item_type=w}valid(w){return yi(w)}get kind_args(){return[this.item_type]}may_have_refs(){return this.item_type.may_have_refs()}}
n.Iterable=f;class m extends fe{item_type;static __name__="Arrayable";constructor(w){super(),this.item_type=w}valid(w){return B(w)||dt(w)}get kind_args(){return[
this.item_type]}may_have_refs(){return this.item_type.may_have_refs()}}n.Arrayable=m;class g extends fe{item_type;static __name__="List";constructor(w){super(),
this.item_type=w}valid(w){return B(w)&&w.every(F=>this.item_type.valid(F))}get kind_args(){return[this.item_type]}may_have_refs(){return this.item_type.may_have_refs()}}
n.List=g;class y extends g{static __name__="NonEmptyList";valid(w){return super.valid(w)&&w.length!=0}get kind_args(){return[this.item_type]}}n.NonEmptyList=y;class v extends e{static __name__="\
Null";valid(w){return w===null}}n.Null=v;class b extends fe{base_type;static __name__="Nullable";constructor(w){super(),this.base_type=w}valid(w){return w===null||
this.base_type.valid(w)}get kind_args(){return[this.base_type]}may_have_refs(){return this.base_type.may_have_refs()}}n.Nullable=b;class x extends fe{base_type;static __name__="\
Opt";constructor(w){super(),this.base_type=w}valid(w){return w===void 0||this.base_type.valid(w)}get kind_args(){return[this.base_type]}may_have_refs(){return this.
base_type.may_have_refs()}}n.Opt=x;class z extends fe{static __name__="Bytes";valid(w){return w instanceof ArrayBuffer}may_have_refs(){return!1}}n.Bytes=z;class j extends e{static __name__="\
Str";valid(w){return M(w)}}n.Str=j;class k extends e{prefix;static __name__="PrefixedStr";constructor(w){super(),this.prefix=w}valid(w){return M(w)&&w.startsWith(
this.prefix)}get kind_args(){return[this.prefix]}}n.PrefixedStr=k;class S extends j{regex;static __name__="Regex";constructor(w){super(),this.regex=w}valid(w){return super.
valid(w)&&this.regex.test(w)}get kind_args(){return[this.regex]}}n.Regex=S;class C extends e{static __name__="Enum";values;constructor(w){super(),this.values=new Uf(
w)}valid(w){return this.values.has(w)}*[Symbol.iterator](){yield*this.values}get kind_args(){return[...this.values]}}n.Enum=C;class T extends fe{item_type;static __name__="\
Dict";constructor(w){super(),this.item_type=w}valid(w){if(!(w instanceof vl||J(w)))return!1;for(let F of Fe(w))if(!this.item_type.valid(F))return!1;return!0}get kind_args(){
return[this.item_type]}may_have_refs(){return this.item_type.may_have_refs()}}n.Dict=T;class E extends fe{key_type;item_type;static __name__="KeyVal";constructor(w,F){
super(),this.key_type=w,this.item_type=F}valid(w){if(!(w instanceof vl||J(w)))return!1;for(let[F,Q]of X(w))if(!this.key_type.valid(F)||!this.item_type.valid(Q))
return!1;return!0}get kind_args(){return[this.key_type,this.item_type]}may_have_refs(){return this.key_type.may_have_refs()||this.item_type.may_have_refs()}}n.KeyVal=
E;class V extends fe{key_type;item_type;static __name__="Mapping";constructor(w,F){super(),this.key_type=w,this.item_type=F}coerce(w){return J(w)&&Zn(w)?new vl:
w}valid(w){if(!(w instanceof vl))return!1;for(let[F,Q]of w.entries())if(!(this.key_type.valid(F)&&this.item_type.valid(Q)))return!1;return!0}get kind_args(){return[
this.key_type,this.item_type]}may_have_refs(){return this.key_type.may_have_refs()||this.item_type.may_have_refs()}}n.Mapping=V;class P extends fe{item_type;static __name__="\
Set";constructor(w){super(),this.item_type=w}valid(w){if(!(w instanceof Uf))return!1;for(let F of w)if(!this.item_type.valid(F))return!1;return!0}get kind_args(){
return[this.item_type]}may_have_refs(){return this.item_type.may_have_refs()}}n.Set=P;class N extends fe{static __name__="Color";valid(w){return Pf(w)}may_have_refs(){
return!1}}n.Color=N;class R extends j{static __name__="CSSLength"}n.CSSLength=R;class Z extends fe{args_types;ret_type;static __name__="Func";constructor(w,F){super(),
this.args_types=w,this.ret_type=F}valid(w){return qe(w)}toString(){let{args_types:w,ret_type:F}=this,Q=w==null?"?":w.map(ue=>ue.toString()).join(", "),K=F==null?
"?":F.toString();return`${this.kind_name}((${Q}), ${K})`}may_have_refs(){return!1}}n.Func=Z;class ae extends fe{base_type;static __name__="NonNegative";constructor(w){
super(),this.base_type=w}valid(w){return this.base_type.valid(w)&&w>=0}get kind_args(){return[this.base_type]}may_have_refs(){return this.base_type.may_have_refs()}}
n.NonNegative=ae;class be extends fe{base_type;static __name__="Positive";constructor(w){super(),this.base_type=w}valid(w){return this.base_type.valid(w)&&w>0}get kind_args(){
return[this.base_type]}may_have_refs(){return this.base_type.may_have_refs()}}n.Positive=be;class Ye extends fe{static __name__="Node";valid(w){return w instanceof
Ib}may_have_refs(){return!1}}n.Node=Ye})(te||(te={}));var Ho=new te.Any,cu=new te.Unknown,tr=new te.Bool,$e=new te.Float,ft=new te.Int,_u=new te.Bytes,ie=new te.
Str,on=n=>new te.PrefixedStr(n),hu=n=>new te.Regex(n),Yo=new te.Null,Pe=n=>new te.Nullable(n),Of=n=>new te.Opt(n),H=(...n)=>new te.Or(n),Pb=(n,e)=>new te.And(n,
e),Le=(...n)=>new te.Tuple(n),ys=n=>new te.Struct(n),ir=n=>new te.PartialStruct(n),Ub=n=>new te.Iterable(n),uu=n=>new te.Arrayable(n),Ne=n=>new te.List(n),Ob=n=>new te.
NonEmptyList(n),Wt=n=>new te.Dict(n),Fb=(n,e)=>new te.KeyVal(n,e),ki=(n,e)=>new te.Mapping(n,e),Lb=n=>new te.Set(n),D=(...n)=>new te.Enum(n),oe=n=>new te.Ref(n),
Wo=()=>new te.AnyRef,bl=(n,e)=>new te.Func(n,e),Vb=n=>new te.Func([],n),Rb=new te.Node,Qo=n=>new te.NonNegative(n),Bb=n=>new te.Positive(n),Xo=new te.Percent,an=Xo,
ln=new te.Color,vs=D("auto"),qb=new te.CSSLength,pu=ie,Nb=ie,Gb=$e,Hb=tr,Yb=ie,Wb=$e,du=Ne,Qb=ki,Xb=bl;var Yi=D("start","center","end"),Ff=D("left","center","right"),Lf=D("top","center","bottom"),_n=D("top_left","top_center","top_right","center_left","center_cent\
er","center_right","bottom_left","bottom_center","bottom_right","top","left","center","right","bottom"),Vf=D("deg","rad","grad","turn"),Dk=D("none","even","odd",
"every"),Rf=D("tick_labels","axis"),Ik=D("corner","center"),Pk=D("default","primary","success","warning","danger","light"),Uk=D("auto","above","below"),Ok=D("12\
h","24h"),Fk=D("canvas","screen","data"),xl=D("start","center","end","all"),Lk=D("width","height"),Bf=D("width","height","both"),Vk=D("clock","anticlock"),Rk=D(
"uniform","normal"),qf=D("front","back"),Nf=D("block","inline"),wl=D("normal","italic","bold","bold italic"),Gf=D("blank","dot","ring","horizontal_line","vertic\
al_line","cross","horizontal_dash","vertical_dash","spiral","right_diagonal_line","left_diagonal_line","diagonal_cross","right_diagonal_dash","left_diagonal_das\
h","horizontal_wave","vertical_wave","criss_cross"," ",".","o","-","|","+",'"',":","@","/","\\","x",",","`","v",">","*"),kl=D("raw","basic","numeral","printf","\
datetime"),Bk=D("POST","GET"),qk=D("pointytop","flattop"),Hf=D("mouse","hline","vline"),Yf=D("bottom_left","top_left","bottom_right","top_right"),zl=D("lat","lo\
n"),Nk=D("none","hide","mute");var jl=D("butt","round","square"),Sl=D("solid","dashed","dotted","dotdash","dashdot"),Ml=D("miter","round","bevel"),Wf=D("prev","next","nearest","interp","none"),
Wi=D("above","below","left","right"),Qf=D("normal","grey"),Gk=D("satellite","roadmap","terrain","hybrid"),Xf=D("asterisk","circle","circle_cross","circle_dot","\
circle_x","circle_y","cross","dash","diamond","diamond_cross","diamond_dot","dot","hex","hex_dot","inverted_triangle","plus","square","square_cross","square_dot",
"square_pin","square_x","star","star_dot","triangle","triangle_dot","triangle_pin","x","y"),Jf=D("show","ignore"),Hk=D("vertical","horizontal"),Yk=D("none","box",
"rectangle","square","circle","ellipse","trapezoid","parallelogram","diamond","triangle"),Al=D("canvas","svg","webgl"),Tl=D("percent","absolute"),Wk=D("left","r\
ight","up","down","west","east","north","south"),Zf=D("above","below","left","right","center"),Kf=D("snap_to_data","follow_mouse","none"),Qk=D("x","y","max","mi\
n"),em=D("image","underlay","glyph","guide","annotation","overlay"),tm=D("standard","event_only"),im=D("microseconds","milliseconds","seconds","minsec","minutes",
"hourmin","hours","days","months","years"),Xk=D("round","nearest","floor","rounddown","ceil","roundup"),Jk=D("auto","visible","hidden"),Jb=D("replace","append",
"intersect","subtract","xor"),Zk=D(...Jb,"toggle"),Kk=D("above","below","left","right"),sm=D("stretch_width","stretch_height","stretch_both","scale_width","scal\
e_height","scale_both","fixed","inherit"),e2=D("ascending","descending"),nm=D("screen","data"),rm=D("start","end"),Cl=D("after","before","center"),t2=D("select",
"inspect"),i2=D("tap","doubletap"),sr=D("left","right","center"),$l=D("top","middle","bottom","alphabetic","hanging","ideographic"),s2=D("repeat","repeat_x","re\
peat_y","no_repeat"),om=D("nanoseconds","microseconds","milliseconds","seconds","minsec","minutes","hourmin","hours","days"),nr=D("vertical","horizontal","paral\
lel","normal"),El=D("horizontal","vertical","left","right","above","below"),n2=D("replace","append"),am=D("top","middle","bottom"),lm=D("none","x","y"),Dl=D("ap\
pend_mode","arrow_down_to_bar","arrow_up_from_bar","auto_box_zoom","bold","box_edit","box_select","box_zoom","caret_down","caret_left","caret_right","caret_up",
"check","chevron_down","chevron_left","chevron_right","chevron_up","clear_selection","copy","crosshair","dark_theme","delete","freehand_draw","fullscreen","help",
"hover","intersect_mode","invert_selection","italic","lasso_select","light_theme","line_edit","maximize","minimize","pan","pin","point_draw","pointer","poly_dra\
w","poly_edit","polygon_select","range","redo","replace_mode","reset","save","see_off","see_on","settings","square","square_check","subtract_mode","tap_select",
"text_align_center","text_align_left","text_align_right","undo","unknown","unpin","wheel_pan","wheel_zoom","x_box_select","x_box_zoom","x_grip","x_pan","xor_mod\
e","y_box_select","y_box_zoom","y_grip","y_pan","zoom_in","zoom_out"),cm=D("auto_box_zoom","box_select","box_zoom","click","copy","crosshair","doubletap","exami\
ne","freehand_draw","fullscreen","help","hover","lasso_select","pan","pan_down","pan_east","pan_left","pan_north","pan_right","pan_south","pan_up","pan_west","p\
oly_select","redo","reset","save","tap","undo","wheel_zoom","xbox_select","xbox_zoom","xcrosshair","xpan","xwheel_pan","xwheel_zoom","xzoom_in","xzoom_out","ybo\
x_select","ybox_zoom","ycrosshair","ypan","ywheel_pan","ywheel_zoom","yzoom_in","yzoom_out","zoom_in","zoom_out");var{hasOwnProperty:Zb}=Object.prototype,G=Symbol("equals");function hm(n){return pe(n)&&G in n}var um=Symbol("wildcard"),pm=Object.prototype.toString,Jo=class extends Error{static __name__="\
EqNotImplemented"},Zo=class{static __name__="Comparator";a_stack=[];b_stack=[];structural;constructor(e){this.structural=e?.structural??!1}eq(e,t){if(e===t||Object.
is(e,t)||e===um||t===um)return!0;if(e==null||t==null)return e===t;let i=pm.call(e);if(i!=pm.call(t))return!1;switch(i){case"[object Number]":return this.numbers(
e,t);case"[object Symbol]":return e===t;case"[object RegExp]":case"[object String]":return`${e}`==`${t}`;case"[object Date]":case"[object Boolean]":return+e==+t}
let{a_stack:s,b_stack:r}=this,o=s.length;for(;o-- >0;)if(s[o]===e)return r[o]===t;s.push(e),r.push(t);let a=(()=>{if(hm(e)&&hm(t))return e[G](t,this);switch(i){case"\
[object Array]":case"[object Uint8Array]":case"[object Int8Array]":case"[object Uint16Array]":case"[object Int16Array]":case"[object Uint32Array]":case"[object \
Int32Array]":case"[object Float32Array]":case"[object Float64Array]":return this.arrays(e,t);case"[object ArrayBuffer]":case"[object SharedArrayBuffer]":return this.
array_buffers(e,t);case"[object Map]":return this.maps(e,t);case"[object Set]":return this.sets(e,t);case"[object Object]":if(e.constructor==t.constructor&&(e.constructor==
null||e.constructor===Object))return this.objects(e,t);case"[object Function]":if(e.constructor==t.constructor&&e.constructor===Function)return this.eq(`${e}`,`${t}`)}
if(typeof Node<"u"&&e instanceof Node)return this.nodes(e,t);throw new Jo(`can't compare objects of type ${i}`)})();return s.pop(),r.pop(),a}numbers(e,t){return e===
t||Object.is(e,t)}arrays(e,t){let{length:i}=e;if(i!=t.length)return!1;for(let s=0;s<i;s++)if(!this.eq(e[s],t[s]))return!1;return!0}array_buffers(e,t){return this.
arrays(new Uint8Array(e),new Uint8Array(t))}iterables(e,t){let i=e[Symbol.iterator](),s=t[Symbol.iterator]();for(;;){let r=i.next(),o=s.next(),a=r.done??!1,l=o.
done??!1;if(a&&l)return!0;if(a||l||!this.eq(r.value,o.value))return!1}}maps(e,t){if(e.size!=t.size)return!1;if(this.structural)return this.iterables(e.entries(),
t.entries());for(let[i,s]of e)if(!t.has(i)||!this.eq(s,t.get(i)))return!1;return!0}sets(e,t){if(e.size!=t.size)return!1;if(this.structural)return this.iterables(
e.entries(),t.entries());for(let i of e)if(!t.has(i))return!1;return!0}objects(e,t){let i=Object.keys(e);if(i.length!=Object.keys(t).length)return!1;for(let s of i)
if(!Zb.call(t,s)||!this.eq(e[s],t[s]))return!1;return!0}nodes(e,t){return this.structural?!(e.nodeType!=t.nodeType||e.textContent!=t.textContent||!this.iterables(
e.childNodes,t.childNodes)):e===t}},{abs:o2}=Math;function bs(n,e){return new Zo().eq(n,e)}var Se=class n{size;static __name__="BitSet";[Symbol.toStringTag]="BitSet";static[gs]=!1;static _word_length=32;_array;_nwords;constructor(e,t=0){this.size=e,this.
_nwords=Math.ceil(e/n._word_length),t==0||t==1?(this._array=new Uint32Array(this._nwords),t==1&&this._array.fill(4294967295)):(L(t.length==this._nwords,"Initial\
izer size mismatch"),this._array=t)}clone(){return new n(this.size,new Uint32Array(this._array))}[G](e,t){if(!t.eq(this.size,e.size))return!1;let{_nwords:i}=this,
s=this.size%n._word_length,r=s==0?i:i-1;for(let o=0;o<r;o++)if(this._array[o]!=e._array[o])return!1;if(s==0)return!0;{let o=1<<s-1,a=o-1^o;return(this._array[r]&
a)==(e._array[r]&a)}}static all_set(e){return new n(e,1)}static all_unset(e){return new n(e,0)}static from_indices(e,t){let i=new n(e);for(let s of t)i.set(s);return i}static from_booleans(e,t){
let i=new n(e),s=0;for(let r of t){if(s==e)break;r&&i.set(s),s+=1}return i}get_unchecked(e){let t=e>>>5,i=e&31;return(this._array[t]>>i&1)==1}set_unchecked(e,t=!0){
this._count=null;let i=e>>>5,s=e&31;t?this._array[i]|=1<<s:this._array[i]&=~(1<<s)}get(e){let{size:t}=this;return 0<=e&&e<t?this.get_unchecked(e):-t<=e&&e<=-1?this.
get_unchecked(t+e):!1}set(e,t=!0){let{size:i}=this;0<=e&&e<i?this.set_unchecked(e,t):-i<=e&&e<=-1?this.set_unchecked(i+e,t):q.warn(`out of bounds access: index=${e>=
0?e:i+e} >= size=${i}`)}unset(e){this.set(e,!1)}*[Symbol.iterator](){yield*this.ones()}_count=null;get count(){let e=this._count;return e==null&&(this._count=e=
this._get_count()),e}_get_count(){let{_array:e,_nwords:t,size:i}=this,s=0;for(let r=0,o=0;o<t;o++){let a=e[o];if(a==0)r+=n._word_length;else for(let l=0;l<n._word_length&&
r<i;l++,r++)(a>>>l&1)==1&&(s+=1)}return s}ones(){let e=new Array(this.count),t=0,{_array:i,_nwords:s,size:r}=this;for(let o=0,a=0;a<s;a++){let l=i[a];if(l==0){o+=
n._word_length;continue}for(let c=0;c<n._word_length&&o<r;c++,o++)(l>>>c&1)==1&&(e[t++]=o)}return e}zeros(){let e=new Array(this.count),t=0,{_array:i,_nwords:s,
size:r}=this;for(let o=0,a=0;a<s;a++){let l=i[a];if(l==4294967295){o+=n._word_length;continue}for(let c=0;c<n._word_length&&o<r;c++,o++)(l>>>c&1)==0&&(e[t++]=o)}
return e}_check_size(e){L(this.size==e.size,`Size mismatch (${this.size} != ${e.size})`)}invert(){for(let e=0;e<this._nwords;e++)this._array[e]=~this._array[e]>>>
0}add(e){this._check_size(e);for(let t=0;t<this._nwords;t++)this._array[t]|=e._array[t]}intersect(e){this._check_size(e);for(let t=0;t<this._nwords;t++)this._array[t]&=
e._array[t]}subtract(e){this._check_size(e);for(let t=0;t<this._nwords;t++){let i=this._array[t],s=e._array[t];this._array[t]=(i^s)&i}}symmetric_subtract(e){this.
_check_size(e);for(let t=0;t<this._nwords;t++)this._array[t]^=e._array[t]}inversion(){let e=this.clone();return e.invert(),e}union(e){let t=this.clone();return t.
add(e),t}intersection(e){let t=this.clone();return t.intersect(e),t}difference(e){let t=this.clone();return t.subtract(e),t}symmetric_difference(e){let t=this.clone();
return t.symmetric_subtract(e),t}select(e){L(this.size<=e.length,"Size mismatch");let t=this.count,i=new e.constructor(t),s=this.ones(),r=0;for(let o=0;o<s.length;o++)
i[r++]=e[s[o]];return i}};var dm=Object.getPrototypeOf(function*(){}).constructor,p2=Object.getPrototypeOf(async function*(){}).constructor,rr=Uint32Array,Ko=Uint8ClampedArray;function fm(n,e){
return n instanceof Float64Array||n instanceof Array||e instanceof Float64Array||e instanceof Array?Float64Array:Float32Array}var Ft=Float32Array;function fu(n){
return n instanceof Float32Array?n:Float32Array.from(n)}var m2="ontouchstart"in globalThis||typeof navigator<"u"&&navigator.maxTouchPoints>0,mm=(()=>{let n=new ArrayBuffer(4),e=new Uint8Array(n),t=new Uint32Array(n);
t[1]=168496141;let i=!0;return e[4]==10&&e[5]==11&&e[6]==12&&e[7]==13&&(i=!1),i})(),hn=mm?"little":"big";function gm(n){if(mm){let e=new Uint8Array(n.buffer),t=e.
length;for(let i=0;i<t;i+=4){let s=e[i];e[i]=e[i+3],e[i+3]=s,s=e[i+1],e[i+1]=e[i+2],e[i+2]=s}}}function mu(n,e){if(!J(n)||!(e in n))return!1;let t=gl(n)-1;return"transform"in n&&(t-=1),"units"in n&&(t-=1),t==0}function Il(n){return mu(n,"value")}function gu(n){
return mu(n,"field")}function or(n){return mu(n,"expr")}var yu=class{static __name__="Settings";_dev=!1;_wireframe=!1;_force_webgl=!1;_force_fields=!1;set dev(e){this._dev=e}get dev(){return this._dev}set wireframe(e){
this._wireframe=e}get wireframe(){return this._wireframe}set force_webgl(e){this._force_webgl=e}get force_webgl(){return this._force_webgl}set force_fields(e){this.
_force_fields=e}get force_fields(){return this._force_fields}},nt=new yu;var mt=Symbol("clone");function Kb(n){return pe(n)&&mt in n}var vu=class extends Error{static __name__="CloningError"},ea=class{static __name__="Cloner";constructor(){}clone(e){
if(Kb(e))return e[mt](this);if(cl(e)||qe(e))return e;if(B(e)){let t=e.length,i=new Array(t);for(let s=0;s<t;s++){let r=e[s];i[s]=this.clone(r)}return i}else if(J(
e)){let t={};for(let[i,s]of X(e))t[i]=this.clone(s);return t}else{if(e instanceof Map)return new Map([...e].map(([t,i])=>[this.clone(t),this.clone(i)]));if(e instanceof
Set)return new Set([...e].map(t=>this.clone(t)));throw new vu(`${Object.prototype.toString.call(e)} is not cloneable`)}}};var rt=Uint8Array,Lt=Uint16Array,Au=Int32Array,Pl=new rt([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Ul=new rt([0,0,0,0,1,1,2,2,3,3,4,4,5,
5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),ku=new rt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),xm=function(n,e){for(var t=new Lt(31),i=0;i<31;++i)t[i]=
e+=1<<n[i-1];for(var s=new Au(t[30]),i=1;i<30;++i)for(var r=t[i];r<t[i+1];++r)s[r]=r-t[i]<<5|i;return{b:t,r:s}},wm=xm(Pl,2),km=wm.b,zu=wm.r;km[28]=258,zu[258]=28;
var zm=xm(Ul,0),ex=zm.b,ym=zm.r,ju=new Lt(32768);for(he=0;he<32768;++he)Qi=(he&43690)>>1|(he&21845)<<1,Qi=(Qi&52428)>>2|(Qi&13107)<<2,Qi=(Qi&61680)>>4|(Qi&3855)<<
4,ju[he]=((Qi&65280)>>8|(Qi&255)<<8)>>1;var Qi,he,zi=(function(n,e,t){for(var i=n.length,s=0,r=new Lt(e);s<i;++s)n[s]&&++r[n[s]-1];var o=new Lt(e);for(s=1;s<e;++s)
o[s]=o[s-1]+r[s-1]<<1;var a;if(t){a=new Lt(1<<e);var l=15-e;for(s=0;s<i;++s)if(n[s])for(var c=s<<4|n[s],_=e-n[s],h=o[n[s]-1]++<<_,u=h|(1<<_)-1;h<=u;++h)a[ju[h]>>
l]=c}else for(a=new Lt(i),s=0;s<i;++s)n[s]&&(a[s]=ju[o[n[s]-1]++]>>15-n[s]);return a}),xs=new rt(288);for(he=0;he<144;++he)xs[he]=8;var he;for(he=144;he<256;++he)
xs[he]=9;var he;for(he=256;he<280;++he)xs[he]=7;var he;for(he=280;he<288;++he)xs[he]=8;var he,sa=new rt(32);for(he=0;he<32;++he)sa[he]=5;var he,tx=zi(xs,9,0),ix=zi(
xs,9,1),sx=zi(sa,5,0),nx=zi(sa,5,1),bu=function(n){for(var e=n[0],t=1;t<n.length;++t)n[t]>e&&(e=n[t]);return e},oi=function(n,e,t){var i=e/8|0;return(n[i]|n[i+1]<<
8)>>(e&7)&t},xu=function(n,e){var t=e/8|0;return(n[t]|n[t+1]<<8|n[t+2]<<16)>>(e&7)},Tu=function(n){return(n+7)/8|0},jm=function(n,e,t){return(e==null||e<0)&&(e=
0),(t==null||t>n.length)&&(t=n.length),new rt(n.subarray(e,t))};var rx=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 da\
ta","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],ai=function(n,e,t){var i=new Error(e||rx[n]);
if(i.code=n,Error.captureStackTrace&&Error.captureStackTrace(i,ai),!t)throw i;return i},ox=function(n,e,t,i){var s=n.length,r=i?i.length:0;if(!s||e.f&&!e.l)return t||
new rt(0);var o=!t,a=o||e.i!=2,l=e.i;o&&(t=new rt(s*3));var c=function(Uo){var Oo=t.length;if(Uo>Oo){var qn=new rt(Math.max(Oo*2,Uo));qn.set(t),t=qn}},_=e.f||0,
h=e.p||0,u=e.b||0,p=e.l,d=e.d,f=e.m,m=e.n,g=s*8;do{if(!p){_=oi(n,h,1);var y=oi(n,h+1,3);if(h+=3,y)if(y==1)p=ix,d=nx,f=9,m=5;else if(y==2){var z=oi(n,h,31)+257,j=oi(
n,h+10,15)+4,k=z+oi(n,h+5,31)+1;h+=14;for(var S=new rt(k),C=new rt(19),T=0;T<j;++T)C[ku[T]]=oi(n,h+T*3,7);h+=j*3;for(var E=bu(C),V=(1<<E)-1,P=zi(C,E,1),T=0;T<k;){
var N=P[oi(n,h,V)];h+=N&15;var v=N>>4;if(v<16)S[T++]=v;else{var R=0,Z=0;for(v==16?(Z=3+oi(n,h,3),h+=2,R=S[T-1]):v==17?(Z=3+oi(n,h,7),h+=3):v==18&&(Z=11+oi(n,h,127),
h+=7);Z--;)S[T++]=R}}var ae=S.subarray(0,z),be=S.subarray(z);f=bu(ae),m=bu(be),p=zi(ae,f,1),d=zi(be,m,1)}else ai(1);else{var v=Tu(h)+4,b=n[v-4]|n[v-3]<<8,x=v+b;
if(x>s){l&&ai(0);break}a&&c(u+b),t.set(n.subarray(v,x),u),e.b=u+=b,e.p=h=x*8,e.f=_;continue}if(h>g){l&&ai(0);break}}a&&c(u+131072);for(var Ye=(1<<f)-1,$=(1<<m)-
1,w=h;;w=h){var R=p[xu(n,h)&Ye],F=R>>4;if(h+=R&15,h>g){l&&ai(0);break}if(R||ai(2),F<256)t[u++]=F;else if(F==256){w=h,p=null;break}else{var Q=F-254;if(F>264){var T=F-
257,K=Pl[T];Q=oi(n,h,(1<<K)-1)+km[T],h+=K}var ue=d[xu(n,h)&$],We=ue>>4;ue||ai(3),h+=ue&15;var be=ex[We];if(We>3){var K=Ul[We];be+=xu(n,h)&(1<<K)-1,h+=K}if(h>g){
l&&ai(0);break}a&&c(u+131072);var si=u+Q;if(u<be){var Ri=r-be,Bn=Math.min(be,si);for(Ri+u<0&&ai(3);u<Bn;++u)t[u]=i[Ri+u]}for(;u<si;++u)t[u]=t[u-be]}}e.l=p,e.p=w,
e.b=u,e.f=_,p&&(_=1,e.m=f,e.d=d,e.n=m)}while(!_);return u!=t.length&&o?jm(t,0,u):t.subarray(0,u)},Xi=function(n,e,t){t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8},ta=function(n,e,t){
t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8,n[i+2]|=t>>16},wu=function(n,e){for(var t=[],i=0;i<n.length;++i)n[i]&&t.push({s:i,f:n[i]});var s=t.length,r=t.slice();if(!s)
return{t:Mm,l:0};if(s==1){var o=new rt(t[0].s+1);return o[t[0].s]=1,{t:o,l:1}}t.sort(function(x,z){return x.f-z.f}),t.push({s:-1,f:25001});var a=t[0],l=t[1],c=0,
_=1,h=2;for(t[0]={s:-1,f:a.f+l.f,l:a,r:l};_!=s-1;)a=t[t[c].f<t[h].f?c++:h++],l=t[c!=_&&t[c].f<t[h].f?c++:h++],t[_++]={s:-1,f:a.f+l.f,l:a,r:l};for(var u=r[0].s,i=1;i<
s;++i)r[i].s>u&&(u=r[i].s);var p=new Lt(u+1),d=Su(t[_-1],p,0);if(d>e){var i=0,f=0,m=d-e,g=1<<m;for(r.sort(function(z,j){return p[j.s]-p[z.s]||z.f-j.f});i<s;++i){
var y=r[i].s;if(p[y]>e)f+=g-(1<<d-p[y]),p[y]=e;else break}for(f>>=m;f>0;){var v=r[i].s;p[v]<e?f-=1<<e-p[v]++-1:++i}for(;i>=0&&f;--i){var b=r[i].s;p[b]==e&&(--p[b],
++f)}d=e}return{t:new rt(p),l:d}},Su=function(n,e,t){return n.s==-1?Math.max(Su(n.l,e,t+1),Su(n.r,e,t+1)):e[n.s]=t},vm=function(n){for(var e=n.length;e&&!n[--e];)
;for(var t=new Lt(++e),i=0,s=n[0],r=1,o=function(l){t[i++]=l},a=1;a<=e;++a)if(n[a]==s&&a!=e)++r;else{if(!s&&r>2){for(;r>138;r-=138)o(32754);r>2&&(o(r>10?r-11<<5|
28690:r-3<<5|12305),r=0)}else if(r>3){for(o(s),--r;r>6;r-=6)o(8304);r>2&&(o(r-3<<5|8208),r=0)}for(;r--;)o(s);r=1,s=n[a]}return{c:t.subarray(0,i),n:e}},ia=function(n,e){
for(var t=0,i=0;i<e.length;++i)t+=n[i]*e[i];return t},Sm=function(n,e,t){var i=t.length,s=Tu(e+2);n[s]=i&255,n[s+1]=i>>8,n[s+2]=n[s]^255,n[s+3]=n[s+1]^255;for(var r=0;r<
i;++r)n[s+r+4]=t[r];return(s+4+i)*8},bm=function(n,e,t,i,s,r,o,a,l,c,_){Xi(e,_++,t),++s[256];for(var h=wu(s,15),u=h.t,p=h.l,d=wu(r,15),f=d.t,m=d.l,g=vm(u),y=g.c,
v=g.n,b=vm(f),x=b.c,z=b.n,j=new Lt(19),k=0;k<y.length;++k)++j[y[k]&31];for(var k=0;k<x.length;++k)++j[x[k]&31];for(var S=wu(j,7),C=S.t,T=S.l,E=19;E>4&&!C[ku[E-1]];--E)
;var V=c+5<<3,P=ia(s,xs)+ia(r,sa)+o,N=ia(s,u)+ia(r,f)+o+14+3*E+ia(j,C)+2*j[16]+3*j[17]+7*j[18];if(l>=0&&V<=P&&V<=N)return Sm(e,_,n.subarray(l,l+c));var R,Z,ae,be;
if(Xi(e,_,1+(N<P)),_+=2,N<P){R=zi(u,p,0),Z=u,ae=zi(f,m,0),be=f;var Ye=zi(C,T,0);Xi(e,_,v-257),Xi(e,_+5,z-1),Xi(e,_+10,E-4),_+=14;for(var k=0;k<E;++k)Xi(e,_+3*k,
C[ku[k]]);_+=3*E;for(var $=[y,x],w=0;w<2;++w)for(var F=$[w],k=0;k<F.length;++k){var Q=F[k]&31;Xi(e,_,Ye[Q]),_+=C[Q],Q>15&&(Xi(e,_,F[k]>>5&127),_+=F[k]>>12)}}else
R=tx,Z=xs,ae=sx,be=sa;for(var k=0;k<a;++k){var K=i[k];if(K>255){var Q=K>>18&31;ta(e,_,R[Q+257]),_+=Z[Q+257],Q>7&&(Xi(e,_,K>>23&31),_+=Pl[Q]);var ue=K&31;ta(e,_,
ae[ue]),_+=be[ue],ue>3&&(ta(e,_,K>>5&8191),_+=Ul[ue])}else ta(e,_,R[K]),_+=Z[K]}return ta(e,_,R[256]),_+Z[256]},ax=new Au([65540,131080,131088,131104,262176,1048704,
1048832,2114560,2117632]),Mm=new rt(0),lx=function(n,e,t,i,s,r){var o=r.z||n.length,a=new rt(i+o+5*(1+Math.ceil(o/7e3))+s),l=a.subarray(i,a.length-s),c=r.l,_=(r.
r||0)&7;if(e){_&&(l[0]=r.r>>3);for(var h=ax[e-1],u=h>>13,p=h&8191,d=(1<<t)-1,f=r.p||new Lt(32768),m=r.h||new Lt(d+1),g=Math.ceil(t/3),y=2*g,v=function(qh){return(n[qh]^
n[qh+1]<<g^n[qh+2]<<y)&d},b=new Au(25e3),x=new Lt(288),z=new Lt(32),j=0,k=0,S=r.i||0,C=0,T=r.w||0,E=0;S+2<o;++S){var V=v(S),P=S&32767,N=m[V];if(f[P]=N,m[V]=P,T<=
S){var R=o-S;if((j>7e3||C>24576)&&(R>423||!c)){_=bm(n,l,0,b,x,z,k,C,E,S-E,_),C=j=k=0,E=S;for(var Z=0;Z<286;++Z)x[Z]=0;for(var Z=0;Z<30;++Z)z[Z]=0}var ae=2,be=0,
Ye=p,$=P-N&32767;if(R>2&&V==v(S-$))for(var w=Math.min(u,R)-1,F=Math.min(32767,S),Q=Math.min(258,R);$<=F&&--Ye&&P!=N;){if(n[S+ae]==n[S+ae-$]){for(var K=0;K<Q&&n[S+
K]==n[S+K-$];++K);if(K>ae){if(ae=K,be=$,K>w)break;for(var ue=Math.min($,K-2),We=0,Z=0;Z<ue;++Z){var si=S-$+Z&32767,Ri=f[si],Bn=si-Ri&32767;Bn>We&&(We=Bn,N=si)}}}
P=N,N=f[P],$+=P-N&32767}if(be){b[C++]=268435456|zu[ae]<<18|ym[be];var Uo=zu[ae]&31,Oo=ym[be]&31;k+=Pl[Uo]+Ul[Oo],++x[257+Uo],++z[Oo],T=S+ae,++j}else b[C++]=n[S],
++x[n[S]]}}for(S=Math.max(S,T);S<o;++S)b[C++]=n[S],++x[n[S]];_=bm(n,l,c,b,x,z,k,C,E,S-E,_),c||(r.r=_&7|l[_/8|0]<<3,_-=7,r.h=m,r.p=f,r.i=S,r.w=T)}else{for(var S=r.
w||0;S<o+c;S+=65535){var qn=S+65535;qn>=o&&(l[_/8|0]=c,qn=o),_=Sm(l,_+1,n.subarray(S,qn))}r.i=o}return jm(a,0,i+Tu(_)+s)},cx=(function(){for(var n=new Int32Array(
256),e=0;e<256;++e){for(var t=e,i=9;--i;)t=(t&1&&-306674912)^t>>>1;n[e]=t}return n})(),_x=function(){var n=-1;return{p:function(e){for(var t=n,i=0;i<e.length;++i)
t=cx[t&255^e[i]]^t>>>8;n=t},d:function(){return~n}}};var hx=function(n,e,t,i,s){if(!s&&(s={l:1},e.dictionary)){var r=e.dictionary.subarray(-32768),o=new rt(r.length+n.length);o.set(r),o.set(n,r.length),n=o,s.w=r.length}
return lx(n,e.level==null?6:e.level,e.mem==null?s.l?Math.ceil(Math.max(8,Math.min(13,Math.log(n.length)))*1.5):20:12+e.mem,t,i,s)};var Mu=function(n,e,t){for(;t;++e)n[e]=t,t>>>=8},ux=function(n,e){var t=e.filename;if(n[0]=31,n[1]=139,n[2]=8,n[8]=e.level<2?4:e.level==9?2:0,n[9]=3,e.mtime!=0&&
Mu(n,4,Math.floor(new Date(e.mtime||Date.now())/1e3)),t){n[3]=8;for(var i=0;i<=t.length;++i)n[i+10]=t.charCodeAt(i)}},px=function(n){(n[0]!=31||n[1]!=139||n[2]!=
8)&&ai(6,"invalid gzip data");var e=n[3],t=10;e&4&&(t+=(n[10]|n[11]<<8)+2);for(var i=(e>>3&1)+(e>>4&1);i>0;i-=!n[t++]);return t+(e&2)},dx=function(n){var e=n.length;
return(n[e-4]|n[e-3]<<8|n[e-2]<<16|n[e-1]<<24)>>>0},fx=function(n){return 10+(n.filename?n.filename.length+1:0)};function Am(n,e){e||(e={});var t=_x(),i=n.length;t.p(n);var s=hx(n,e,fx(e),8),r=s.length;return ux(s,e),Mu(s,r-8,t.d()),Mu(s,r-4,i),s}function Tm(n,e){var t=px(n);return t+8>n.length&&ai(6,"invalid gzip data"),ox(n.subarray(t,-8),{i:2},e&&e.out||new rt(dx(n)),e&&e.dictionary)}var mx=typeof TextDecoder<"u"&&new TextDecoder,gx=0;try{mx.decode(Mm,{stream:!0}),gx=1}catch{}var yx=typeof Uint8Array.prototype.toBase64<"u"?n=>n.toBase64():n=>{let e=Array.from(n).map(t=>String.fromCharCode(t));return btoa(e.join(""))},vx=typeof Uint8Array.
fromBase64<"u"?n=>Uint8Array.fromBase64(n):n=>{let e=atob(n),t=e.length,i=new Uint8Array(t);for(let s=0,r=t;s<r;s++)i[s]=e.charCodeAt(s);return i};function Cm(n){
let e=new Uint8Array(n),t=Am(e,{mtime:0});return yx(t)}function $m(n){let e=vx(n);return Tm(e).buffer}function bx(n){let e=new Uint8Array(n);for(let t=0,i=e.length;t<
i;t+=2){let s=e[t];e[t]=e[t+1],e[t+1]=s}}function xx(n){let e=new Uint8Array(n);for(let t=0,i=e.length;t<i;t+=4){let s=e[t];e[t]=e[t+3],e[t+3]=s,s=e[t+1],e[t+1]=
e[t+2],e[t+2]=s}}function wx(n){let e=new Uint8Array(n);for(let t=0,i=e.length;t<i;t+=8){let s=e[t];e[t]=e[t+7],e[t+7]=s,s=e[t+1],e[t+1]=e[t+6],e[t+6]=s,s=e[t+2],
e[t+2]=e[t+5],e[t+5]=s,s=e[t+3],e[t+3]=e[t+4],e[t+4]=s}}function Cu(n,e){switch(e){case"uint16":case"int16":bx(n);break;case"uint32":case"int32":case"float32":xx(
n);break;case"float64":wx(n);break;case"object":case"uint8":case"int8":case"bool":break}}var ar=class{buffer;static __name__="Buffer";constructor(e){this.buffer=e}to_base64(){return Cm(this.buffer)}[G](e,t){return t.eq(this.buffer,e.buffer)}},na=class extends ar{static __name__="\
Base64Buffer";toJSON(){return this.to_base64()}};var le=Symbol("serialize");function kx(n){return pe(n)&&le in n}var ra=class extends Error{static __name__="SerializationError"},$u=class{value;static __name__="\
Serialized";constructor(e){this.value=e}to_json(){return JSON.stringify(this.value)}},lr=class{static __name__="Serializer";_references;binary;include_defaults;_circular=new WeakSet;constructor(e){
this.binary=e?.binary??!1,this.include_defaults=e?.include_defaults??!1;let t=e?.references;this._references=t!=null?new Map(t):new Map}get_ref(e){return this._references.
get(e)}add_ref(e,t){L(!this._references.has(e)),this._references.set(e,t)}to_serializable(e){return new $u(this.encode(e))}encode(e){let t=this.get_ref(e);if(t!=
null)return t;if(pe(e)){this._circular.has(e)&&this.error("circular reference"),this._circular.add(e);try{return this._encode(e)}finally{this._circular.delete(e)}}else
return this._encode(e)}_encode(e){if(kx(e))return e[le](this);if(B(e)){let t=e.length,i=new Array(t);for(let s=0;s<t;s++){let r=e[s];i[s]=this.encode(r)}return i}else{
if(dt(e))return this._encode_typed_array(e);if(e instanceof ArrayBuffer)return{type:"bytes",data:this.binary?new ar(e):new na(e)};if(J(e)){let t=X(e);return t.length==
0?{type:"map"}:{type:"map",entries:[...Yn(t,([i,s])=>[this.encode(i),this.encode(s)])]}}else{if(e===null||xe(e)||M(e))return e;if(U(e))return isNaN(e)?{type:"nu\
mber",value:"nan"}:isFinite(e)?e:{type:"number",value:`${e<0?"-":"+"}inf`};if(e instanceof Date)return{type:"date",iso:e.toISOString()};if(e instanceof Set)return e.
size==0?{type:"set"}:{type:"set",entries:[...Yn(e.values(),t=>this.encode(t))]};if(e instanceof Map)return e.size==0?{type:"map"}:{type:"map",entries:[...Yn(e.entries(),
([t,i])=>[this.encode(t),this.encode(i)])]};if(Fo(e)&&e.description!=null)return{type:"symbol",name:e.description};throw new ra(`${Object.prototype.toString.call(
e)} is not serializable`)}}}encode_struct(e){let t={};for(let[i,s]of X(e))s!==void 0&&(t[i]=this.encode(s));return t}error(e){throw new ra(e)}_encode_typed_array(e){
let t=this.encode(e.buffer),i=(()=>{switch(e.constructor){case Uint8Array:return"uint8";case Int8Array:return"int8";case Uint16Array:return"uint16";case Int16Array:
return"int16";case Uint32Array:return"uint32";case Int32Array:return"int32";case Float32Array:return"float32";case Float64Array:return"float64";default:this.error(
`can't serialize typed array of type '${e[Symbol.toStringTag]}'`)}})();return{type:"typed_array",array:t,order:hn,dtype:i}}};var li=Symbol("__ndarray__");function ji(n,e){return{type:"ndarray",array:e.encode(n.dtype=="object"?Array.from(n):n.buffer),order:hn,dtype:n.dtype,shape:n.shape}}
var Eu=class n extends Uint8Array{static __name__="BoolNDArray";[li]=!0;dtype="bool";shape;dimension;constructor(e,t){super(e),this.shape=t??(ot(e)?e.shape:[this.
length]),this.dimension=this.shape.length}[G](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[mt](e){return new n(this,e.clone(this.shape))}[le](e){return ji(
this,e)}get(e){return this[e]==1}},Du=class n extends Uint8Array{static __name__="Uint8NDArray";[li]=!0;dtype="uint8";shape;dimension;constructor(e,t){super(e),
this.shape=t??(ot(e)?e.shape:[this.length]),this.dimension=this.shape.length}[G](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[mt](e){return new n(this,
e.clone(this.shape))}[le](e){return ji(this,e)}get(e){return this[e]}},Iu=class n extends Int8Array{static __name__="Int8NDArray";[li]=!0;dtype="int8";shape;dimension;constructor(e,t){
super(e),this.shape=t??(ot(e)?e.shape:[this.length]),this.dimension=this.shape.length}[G](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[mt](e){return new n(
this,e.clone(this.shape))}[le](e){return ji(this,e)}get(e){return this[e]}},Pu=class n extends Uint16Array{static __name__="Uint16NDArray";[li]=!0;dtype="uint16";shape;dimension;constructor(e,t){
super(e),this.shape=t??(ot(e)?e.shape:[this.length]),this.dimension=this.shape.length}[G](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[mt](e){return new n(
this,e.clone(this.shape))}[le](e){return ji(this,e)}get(e){return this[e]}},Uu=class n extends Int16Array{static __name__="Int16NDArray";[li]=!0;dtype="int16";shape;dimension;constructor(e,t){
super(e),this.shape=t??(ot(e)?e.shape:[this.length]),this.dimension=this.shape.length}[G](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[mt](e){return new n(
this,e.clone(this.shape))}[le](e){return ji(this,e)}get(e){return this[e]}},Ou=class n extends Uint32Array{static __name__="Uint32NDArray";[li]=!0;dtype="uint32";shape;dimension;constructor(e,t){
super(e),this.shape=t??(ot(e)?e.shape:[this.length]),this.dimension=this.shape.length}[G](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[mt](e){return new n(
this,e.clone(this.shape))}[le](e){return ji(this,e)}get(e){return this[e]}},Fu=class n extends Int32Array{static __name__="Int32NDArray";[li]=!0;dtype="int32";shape;dimension;constructor(e,t){
super(e),this.shape=t??(ot(e)?e.shape:[this.length]),this.dimension=this.shape.length}[G](e,t){return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[mt](e){return new n(
this,e.clone(this.shape))}[le](e){return ji(this,e)}get(e){return this[e]}},Lu=class n extends Float32Array{static __name__="Float32NDArray";[li]=!0;dtype="floa\
t32";shape;dimension;constructor(e,t){super(e),this.shape=t??(ot(e)?e.shape:[this.length]),this.dimension=this.shape.length}[G](e,t){return t.eq(this.shape,e.shape)&&
t.arrays(this,e)}[mt](e){return new n(this,e.clone(this.shape))}[le](e){return ji(this,e)}get(e){return this[e]}},Vu=class n extends Float64Array{static __name__="\
Float64NDArray";[li]=!0;dtype="float64";shape;dimension;constructor(e,t){super(e),this.shape=t??(ot(e)?e.shape:[this.length]),this.dimension=this.shape.length}[G](e,t){
return t.eq(this.shape,e.shape)&&t.arrays(this,e)}[mt](e){return new n(this,e.clone(this.shape))}[le](e){return ji(this,e)}get(e){return this[e]}},Ru=class n extends Array{static __name__="\
ObjectNDArray";[li]=!0;dtype="object";_shape;get shape(){return this._shape??[this.length]}get dimension(){return this.shape.length}constructor(e,t){let i=Gh(e)?
new Float64Array(e):e,s=U(i)?i:i.length;if(super(s),!U(i))for(let r=0;r<i.length;r++)this[r]=i[r];this._shape=t??(ot(i)?i.shape:void 0)}[G](e,t){return t.eq(this.
shape,e.shape)&&t.arrays(this,e)}[mt](e){return new n(this,e.clone(this.shape))}[le](e){return ji(this,e)}get(e){return this[e]}};function ot(n){return pe(n)&&li in
n}function Em(n,{dtype:e,shape:t}={}){switch(e==null&&(e=(()=>{switch(!0){case n instanceof Uint8Array:return"uint8";case n instanceof Int8Array:return"int8";case n instanceof
Uint16Array:return"uint16";case n instanceof Int16Array:return"int16";case n instanceof Uint32Array:return"uint32";case n instanceof Int32Array:return"int32";case n instanceof
Float32Array:return"float32";case n instanceof Float64Array:return"float64";default:return Gh(n)?"float64":"object"}})()),e){case"bool":return new Eu(n,t);case"\
uint8":return new Du(n,t);case"int8":return new Iu(n,t);case"uint16":return new Pu(n,t);case"int16":return new Uu(n,t);case"uint32":return new Ou(n,t);case"int3\
2":return new Fu(n,t);case"float32":return new Lu(n,t);case"float64":return new Vu(n,t);case"object":return new Ru(n,t)}}var Bu=class{static __name__="Diagnostics";listeners=new Set;connect(e){this.listeners.add(e)}disconnect(e){this.listeners.delete(e)}report(e){for(let t of this.
listeners)t(e)}},Dm=new Bu;var oa=class{static __name__="Uniform";is_Scalar(){return this.is_scalar}is_Vector(){return!this.is_scalar}},Qe=class n extends oa{value;length;static __name__="\
UniformScalar";is_scalar=!0;constructor(e,t){super(),this.value=e,this.length=t}get(e){return this.value}*[Symbol.iterator](){let{length:e,value:t}=this;for(let i=0;i<
e;i++)yield t}select(e){return new n(this.value,e.count)}[G](e,t){return t.eq(this.length,e.length)&&t.eq(this.value,e.value)}map(e){return new n(e(this.value),
this.length)}unique(){return[this.value]}},Ji=class n extends oa{array;static __name__="UniformVector";is_scalar=!1;length;constructor(e){super(),this.array=e,this.
length=this.array.length}get(e){return this.array[e]}*[Symbol.iterator](){yield*this.array}select(e){let t=e.select(this.array);return new this.constructor(t)}[G](e,t){
return t.eq(this.length,e.length)&&t.eq(this.array,e.array)}map(e){return new n(ye(this.array,e))}unique(){return[...new Set(this.array)]}},Ol=class extends Ji{array;static __name__="\
ColorUniformVector";_view;constructor(e){super(e),this.array=e,this._view=new DataView(e.buffer)}get(e){return this._view.getUint32(4*e)}*[Symbol.iterator](){let e=this.
length;for(let t=0;t<e;t++)yield this.get(t)}copy_buffer(){return this.array.buffer.slice()}};function Im(n){return n.is_Scalar()?n.value:ni(n.array)}function Pm(n,e){return n.is_Scalar()?e(n.value):ri(n.array,e)}var qu=class extends Error{static __name__="ValidationError"};function Om(n){try{return JSON.stringify(n)}catch{return n.toString()}}function Lm(n){return J(n)&&
(n.value===void 0?0:1)+(n.field===void 0?0:1)+(n.expr===void 0?0:1)==1}var Fm=null;var se=Symbol("unset"),Nu=class extends Error{static __name__="UnsetValueError"},aa=class{obj;attr;kind;default_value;static __name__="Property";__value__;get syncable(){
return!this.internal}_value=se;get is_unset(){return this._value===se}_initialized=!1;get initialized(){return this._initialized}initialize(e=se){if(this._initialized)
throw new Error("already initialized");let t=se;if(e!==se)t=e,this._dirty=!0;else{let i=this._default_override();if(i!==se)t=i;else{let s=!1;if(Fm!=null){let r=Fm.
get(this.obj,this.attr);r!==void 0&&(t=r,s=!0)}s||(t=this.default_value(this.obj))}}t!==se?(this.kind.coerce!=null&&(t=this.kind.coerce(t)),this._update(t)):this.
_value=se,this._initialized=!0}get_value(){if(this._value!==se)return this._value;throw new Nu(`${this.obj}.${this.attr} is unset`)}set_value(e){this._initialized?
(this._update(e),this._dirty=!0):this.initialize(e),Dm.report(this)}_default_override(){return se}_dirty=!1;get dirty(){return this._dirty}may_have_refs;change;internal;readonly;constructor(e,t,i,s,r={}){
this.obj=e,this.attr=t,this.kind=i,this.default_value=s,this.change=new _e(this.obj,"change"),this.internal=r.internal??!1,this.readonly=r.readonly??!1,this.convert=
r.convert,this.on_update=r.on_update,this.may_have_refs=i.may_have_refs()}_update(e){if(this.validate(e),this.convert!=null){let t=this.convert(e,this.obj);t!==
void 0&&(e=t)}this._value=e,this.on_update?.(e,this.obj)}toString(){return`Prop(${this.obj}.${this.attr}, value: ${Om(this._value)})`}normalize(e){return e}validate(e){
if(!this.valid(e))throw new qu(`${this.obj}.${this.attr} given invalid value: ${Om(e)}`)}valid(e){return this.kind.valid(e)}},cr=class{attr;static __name__="Pro\
pertyAlias";constructor(e){this.attr=e}};var la=class extends aa{static __name__="PrimitiveProperty"},Fl=class extends la{static __name__="Font";_default_override(){return nt.dev?"Bokeh":se}},Ve=class extends aa{static __name__="\
ScalarSpec";__scalar__;_value=se;get_value(){if(this._value!==se)return this._value;throw new Error(`${this.obj}.${this.attr} is unset`)}_update(e){if(Lm(e)?this.
_value=e:this._value={value:e},J(this._value)){let{_value:t}=this;this._value[le]=i=>{let{value:s,field:r,expr:o,transform:a,units:l}=t;return i.encode_struct(s!==
void 0?{type:"value",value:s,transform:a,units:l}:r!==void 0?{type:"field",field:r,transform:a,units:l}:{type:"expr",expr:o,transform:a,units:l})}}Il(this._value)&&
this.validate(this._value.value)}materialize(e){return e}scalar(e,t){return new Qe(e,t)}uniform(e){let t=this.get_value(),i=e.get_length()??1;if(or(t)){let{expr:s,
transform:r}=t,o=s.compute(e);return r!=null&&(o=r.compute(o)),o=this.materialize(o),this.scalar(o,i)}else{let{value:s,transform:r}=t,o=s;return r!=null&&(o=r.compute(
o)),o=this.materialize(o),this.scalar(o,i)}}};var ca=class extends Ve{static __name__="DictScalar"},ws=class extends Ve{static __name__="ColorScalar"},Mt=class extends Ve{static __name__="NumberScalar"};var Ll=class extends Ve{static __name__="NullStringScalar"};var Vl=class extends Ve{static __name__="LineJoinScalar"},Rl=class extends Ve{static __name__="LineCapScalar"},Bl=class extends Ve{static __name__="LineDashScal\
ar"},ql=class extends Ve{static __name__="FontScalar";_default_override(){return nt.dev?"Bokeh":se}},Nl=class extends Ve{static __name__="FontSizeScalar"},Gl=class extends Ve{static __name__="\
FontStyleScalar"},Hl=class extends Ve{static __name__="TextAlignScalar"},Yl=class extends Ve{static __name__="TextBaselineScalar"},Si=class extends aa{static __name__="\
VectorSpec";__vector__;_value=se;get_value(){if(this._value!==se)return this._value;throw new Error(`${this.obj}.${this.attr} is unset`)}_update(e){if(Lm(e)?this.
_value=e:this._value={value:e},J(this._value)){let{_value:t}=this;this._value[le]=i=>{let{value:s,field:r,expr:o,transform:a,units:l}=t;return i.encode_struct(s!==
void 0?{type:"value",value:s,transform:a,units:l}:r!==void 0?{type:"field",field:r,transform:a,units:l}:{type:"expr",expr:o,transform:a,units:l})}}Il(this._value)&&
this.validate(this._value.value)}materialize(e){return e}v_materialize(e){return e}scalar(e,t){return new Qe(e,t)}vector(e){return new Ji(e)}uniform(e){let t=this.
get_value(),i=e.get_length()??1;if(gu(t)){let{field:s,transform:r}=t,o=e.get_column(s);if(o!=null)return r!=null&&(o=r.v_compute(o)),o=this.v_materialize(o),this.
vector(o);{let a=`attempted to retrieve property array for nonexistent field '${s}'`;if(nt.force_fields)throw new Error(a);return q.warn(a),this.scalar(null,i)}}else if(or(
t)){let{expr:s,transform:r}=t,o=s.v_compute(e);return r!=null&&(o=r.v_compute(o)),o=this.v_materialize(o),this.vector(o)}else if(Il(t)){let{value:s,transform:r}=t,
o=s;return r!=null&&(o=r.compute(o)),o=this.materialize(o),this.scalar(o,i)}else zt()}array(e){let t,i=e.get_length()??1,s=this.get_value();if(gu(s)){let{field:o}=s,
a=e.get_column(o);if(a!=null)t=this.normalize(a);else{let l=`attempted to retrieve property array for nonexistent field '${o}'`;if(nt.force_fields)throw new Error(
l);q.warn(l);let c=new Float64Array(i);c.fill(NaN),t=c}}else if(or(s)){let{expr:o}=s;t=this.normalize(o.v_compute(e))}else{let o=this.normalize([s.value])[0];if(U(
o)){let a=new Float64Array(i);a.fill(o),t=a}else t=qo(o,i)}let{transform:r}=s;return r!=null&&(t=r.v_compute(t)),t}},Ge=class extends Si{static __name__="DataSp\
ec"},Gu=class extends Si{static __name__="UnitsSpec";_value=se;_update(e){if(super._update(e),this._value!==se){let{units:t}=this._value;if(t!=null&&!ds(this.valid_units,
t))throw new Error(`units must be one of ${this.valid_units.join(", ")}; got: ${t}`)}}get units(){return this._value!==se?this._value.units??this.default_units:
this.default_units}set units(e){if(this._value!==se)e!=this.default_units?this._value.units=e:delete this._value.units;else throw new Error(`${this.obj}.${this.
attr} is unset`)}},Wl=class extends Gu{static __name__="NumberUnitsSpec";array(e){return new Float64Array(super.array(e))}},ks=class extends Ge{static __name__="\
BaseCoordinateSpec"},_r=class extends ks{static __name__="CoordinateSpec"},zs=class extends ks{static __name__="CoordinateSeqSpec"},_a=class extends ks{static __name__="\
CoordinateSeqSeqSeqSpec"},Me=class extends _r{static __name__="XCoordinateSpec";dimension="x"},Ae=class extends _r{static __name__="YCoordinateSpec";dimension="\
y"},hr=class extends zs{static __name__="XCoordinateSeqSpec";dimension="x"},ur=class extends zs{static __name__="YCoordinateSeqSpec";dimension="y"};var pr=class extends Wl{static __name__="AngleSpec";get default_units(){return"rad"}get valid_units(){return[...Vf]}materialize(e){let t=-Wh(this.units);return e*
t}v_materialize(e){let t=-Wh(this.units),i=new Float32Array(e.length);return df(e,t,i),i}array(e){throw new Error("not supported")}},js=class extends Wl{static __name__="\
DistanceSpec";get default_units(){return"data"}get valid_units(){return[...nm]}};var Xe=class extends Ge{static __name__="NumberSpec";v_materialize(e){return dt(e)?e:new Float64Array(e)}array(e){return new Float64Array(super.array(e))}},un=class extends Xe{static __name__="\
ScreenSizeSpec";valid(e){return U(e)&&e>=0}},Ss=class extends Ge{static __name__="ColorSpec";materialize(e){return $f(Hi(e))}v_materialize(e){if(ot(e)){if(e.dtype==
"uint32"&&e.dimension==1){let t=e.slice();return gm(t),t}else if(e.dtype=="uint8"&&e.dimension==1){let[t]=e.shape,i=new Ko(4*t),s=0;for(let r of e)i[s++]=r,i[s++]=
r,i[s++]=r,i[s++]=255;return new rr(i.buffer)}else if(e.dtype=="uint8"&&e.dimension==2){let[t,i]=e.shape;if(i==4)return new rr(e.buffer);if(i==3){let s=new Ko(4*
t);for(let r=0,o=0;r<i*t;)s[o++]=e[r++],s[o++]=e[r++],s[o++]=e[r++],s[o++]=255;return new rr(s.buffer)}}else if((e.dtype=="float32"||e.dtype=="float64")&&e.dimension==
2){let[t,i]=e.shape;if(i==3||i==4){let s=new Ko(4*t);for(let r=0,o=0;r<i*t;)s[o++]=e[r++]*255,s[o++]=e[r++]*255,s[o++]=e[r++]*255,s[o++]=(i==3?1:e[r++])*255;return new rr(
s.buffer)}}else if(e.dtype=="object"&&e.dimension==1)return this._from_css_array(e)}else return this._from_css_array(e);throw new Error("invalid color array")}_from_css_array(e){
let t=e.length,i=new Ko(4*t),s=0;for(let r of e){let[o,a,l,c]=Hi(r);i[s++]=o,i[s++]=a,i[s++]=l,i[s++]=c}return new rr(i.buffer)}vector(e){return new Ol(e)}},Ql=class extends Ge{static __name__="\
NDArraySpec"};var dr=class extends Ge{static __name__="NullStringSpec"};var Vm=on("@"),Xl=class extends Ge{static __name__="MarkerSpec"},Jl=class extends Ge{static __name__="LineJoinSpec"},Zl=class extends Ge{static __name__="LineCa\
pSpec"},Kl=class extends Ge{static __name__="LineDashSpec"},ec=class extends Ge{static __name__="FontSpec";_default_override(){return nt.dev?"Bokeh":se}},tc=class extends Ge{static __name__="\
FontSizeSpec"},ic=class extends Ge{static __name__="FontStyleSpec"},sc=class extends Ge{static __name__="TextAlignSpec"},nc=class extends Ge{static __name__="Te\
xtBaselineSpec"};function Hu(){let n=new Array(32),e="0123456789ABCDEF";for(let t=0;t<32;t++)n[t]=e[Math.floor(Math.random()*16)];return n[12]="4",n[16]=e[n[16].charCodeAt(0)&3|
8],n.join("")}var zx=1e3;function Rm(n){let e=nt.dev?`j${zx++}`:Hu();return n!=null?`${n}-${e}`:e}function Yu(n){return n.replace(/(?:[&<>"'`])/g,e=>{switch(e){case"\
&":return"&amp;";case"<":return"&lt;";case">":return"&gt;";case'"':return"&quot;";case"'":return"&#x27;";case"`":return"&#x60;";default:return e}})}function Bm(n){
return n.replace(/&(amp|lt|gt|quot|#x27|#x60);/g,(e,t)=>{switch(t){case"amp":return"&";case"lt":return"<";case"gt":return">";case"quot":return'"';case"#x27":return"\
'";case"#x60":return"`";default:return t}})}function fr(n){return`'use strict';
${n}`}function rc(n,e){return n.toFixed(e).replace(/(\.[0-9]*?)0+$/,"$1").replace(/\.$/,"")}function Wu(n,e,t){let i=[];return i.push(n.slice(0,e)),i.push(t),i.
push(n.slice(e)),i.join("")}var oc=class{document;static __name__="DocumentEvent";constructor(e){this.document=e}get[Symbol.toStringTag](){return this.constructor.__name__}[G](e,t){return t.
eq(this.document,e.document)}sync=!0},mr=class extends oc{events;static __name__="DocumentEventBatch";constructor(e,t){super(e),this.events=t}[G](e,t){return super[G](
e,t)&&t.eq(this.events,e.events)}},Mi=class extends oc{static __name__="DocumentChangedEvent"},ac=class extends Mi{msg_type;msg_data;static __name__="MessageSen\
tEvent";kind="MessageSent";constructor(e,t,i){super(e),this.msg_type=t,this.msg_data=i}[G](e,t){return super[G](e,t)&&t.eq(this.msg_type,e.msg_type)&&t.eq(this.
msg_data,e.msg_data)}[le](e){return{kind:this.kind,msg_type:this.msg_type,msg_data:e.encode(this.msg_data)}}},lc=class extends Mi{model;attr;value;static __name__="\
ModelChangedEvent";kind="ModelChanged";constructor(e,t,i,s){super(e),this.model=t,this.attr=i,this.value=s}[G](e,t){return super[G](e,t)&&t.eq(this.model,e.model)&&
t.eq(this.attr,e.attr)&&t.eq(this.value,e.value)}[le](e){return{kind:this.kind,model:this.model.ref(),attr:this.attr,new:e.encode(this.value)}}},qm=class extends Mi{model;attr;data;cols;static __name__="\
ColumnDataChangedEvent";kind="ColumnDataChanged";constructor(e,t,i,s,r){super(e),this.model=t,this.attr=i,this.data=s,this.cols=r}[G](e,t){return super[G](e,t)&&
t.eq(this.model,e.model)&&t.eq(this.attr,e.attr)&&t.eq(this.data,e.data)&&t.eq(this.cols,e.cols)}[le](e){return{kind:this.kind,model:this.model.ref(),attr:this.
attr,data:e.encode(this.data),cols:this.cols}}},cc=class extends Mi{model;attr;data;rollover;static __name__="ColumnsStreamedEvent";kind="ColumnsStreamed";constructor(e,t,i,s,r){
super(e),this.model=t,this.attr=i,this.data=s,this.rollover=r}[G](e,t){return super[G](e,t)&&t.eq(this.model,e.model)&&t.eq(this.attr,e.attr)&&t.eq(this.data,e.
data)&&t.eq(this.rollover,e.rollover)}[le](e){return{kind:this.kind,model:this.model.ref(),attr:this.attr,data:e.encode(this.data),rollover:this.rollover}}},_c=class extends Mi{model;attr;patches;static __name__="\
ColumnsPatchedEvent";kind="ColumnsPatched";constructor(e,t,i,s){super(e),this.model=t,this.attr=i,this.patches=s}[G](e,t){return super[G](e,t)&&t.eq(this.model,
e.model)&&t.eq(this.attr,e.attr)&&t.eq(this.patches,e.patches)}[le](e){return{kind:this.kind,attr:this.attr,model:this.model.ref(),patches:e.encode(this.patches)}}},
gr=class extends Mi{title;static __name__="TitleChangedEvent";kind="TitleChanged";constructor(e,t){super(e),this.title=t}[G](e,t){return super[G](e,t)&&t.eq(this.
title,e.title)}[le](e){return{kind:this.kind,title:this.title}}},yr=class extends Mi{model;static __name__="RootAddedEvent";kind="RootAdded";constructor(e,t){super(
e),this.model=t}[G](e,t){return super[G](e,t)&&t.eq(this.model,e.model)}[le](e){return{kind:this.kind,model:e.encode(this.model)}}},vr=class extends Mi{model;static __name__="\
RootRemovedEvent";kind="RootRemoved";constructor(e,t){super(e),this.model=t}[G](e,t){return super[G](e,t)&&t.eq(this.model,e.model)}[le](e){return{kind:this.kind,
model:this.model.ref()}}};var hc=Symbol("pretty");function jx(n){return pe(n)&&hc in n}var Qu=class{static __name__="Printer";precision;visited=new Set;constructor(e){this.precision=e?.precision}to_string(e){
if(pe(e)){if(this.visited.has(e))return"<circular>";this.visited.add(e)}return jx(e)?e[hc](this):xe(e)?this.boolean(e):U(e)?this.number(e):M(e)?this.string(e):B(
e)?this.array(e):yi(e)?this.iterable(e):J(e)?this.object(e):Fo(e)?this.symbol(e):e instanceof ArrayBuffer?this.array_buffer(e):`${e}`}token(e){return e}boolean(e){
return`${e}`}number(e){return this.precision!=null?e.toFixed(this.precision):`${e}`}string(e){let t=e.includes("'"),i=e.includes('"');return t&&i?`\`${e.replace(
/`/g,"\\`")}\``:i?`'${e}'`:`"${e}"`}symbol(e){return e.toString()}array(e){let t=this.token,i=[];for(let s of e)i.push(this.to_string(s));return`${t("[")}${i.join(
`${t(",")} `)}${t("]")}`}iterable(e){let t=this.token,i=Object(e)[Symbol.toStringTag]??"Object",s=this.array(e);return`${i}${t("(")}${s}${t(")")}`}object(e){let t=this.
token,i=[];for(let[s,r]of X(e))i.push(`${s}${t(":")} ${this.to_string(r)}`);return`${t("{")}${i.join(`${t(",")} `)}${t("}")}`}array_buffer(e){return`ArrayBuffer\
(#${e.byteLength})`}};function Nm(n,e){return new Qu(e).to_string(n)}function ha(...n){let e=new Set;for(let t of n)for(let i of t)e.add(i);return e}function ua(n,...e){let t=new Set(n);for(let i of ha(...e))t.delete(i);return t}function Gm(n,...e){let t=n.length;for(let r of e)t+=r.length;let i=new n.constructor(t);i.set(n,0);let s=n.length;for(let r of e)i.set(r,s),s+=r.length;return i}function Ax(n,e,t){if(B(n)&&B(e)){let s=n.concat(e);return t!=null&&s.length>t?s.slice(-t):s}let i=n.length+e.length;if(t!=null&&i>t){let s=i-t,r=n.length,o=(()=>{
if(n.length<t){let a=(()=>{if(dt(n))return n.constructor;if(dt(e))return e.constructor;throw new Error("unsupported array types")})(),l=new a(t);return l.set(n,
0),l}else return n})();for(let a=s,l=r;a<l;a++)o[a-s]=o[a];for(let a=0,l=e.length;a<l;a++)o[a+(r-s)]=e[a];return o}else{let s=(()=>{if(dt(n))return n;if(dt(e))return new e.
constructor(n);throw new Error("unsupported array types")})();return Gm(s,e)}}function Hm(n,e){let t,i,s;return U(n)?(t=n,s=n+1,i=1):(t=n.start!=null?n.start:0,
s=n.stop!=null?n.stop:e,i=n.step!=null?n.step:1),[t,s,i]}function Tx(n,e){let t=new Set,i=!1;for(let[s,r]of e){let o,a,l,c;if(B(s)){let[g]=s;t.add(g),o=n[g].shape,
a=n[g],c=r,s.length===2?(o=[1,o[0]],l=[s[0],0,s[1]]):l=s}else U(s)?(c=[r],t.add(s)):(c=r,i=!0),l=[0,0,s],o=[1,n.length],a=n;let _=0,[h,u,p]=Hm(l[1],o[0]),[d,f,m]=Hm(
l[2],o[1]);for(let g=h;g<u;g+=p)for(let y=d;y<f;y+=m)i&&t.add(y),a[g*o[1]+y]=c[_],_++}return t}function Ym(n,e,t){let i=re(n);for(let[s,r]of re(e)){let o=i.get(
s)??[];i.set(s,Ax(o,r,t))}}function Wm(n,e){let t=re(n),i=new Set;for(let[s,r]of re(e)){let o=t.get(s)??[];i=ha(i,Tx(o,r))}return i}var Xu=new WeakMap,ci=class n extends zf(){id;get is_syncable(){return!0}get type(){return this.constructor.__qualified__}get is_root(){return this.document?.roots().
includes(this)??!1}static __name__;static __module__;static get __qualified__(){let e=Xu.get(this);if(e==null){let{__module__:t,__name__:i}=this;e=t!=null?`${t}\
.${i}`:i,Xu.set(this,e)}return e}static set __qualified__(e){Xu.set(this,e)}get[Symbol.toStringTag](){return this.constructor.__qualified__}static{this.prototype.
_props={},this.prototype._mixins=[]}static _fix_default(e,t){if(e===void 0||e===se)return()=>se;if(qe(e))return e;if(cl(e))return()=>e;{let i=new ea;return()=>i.
clone(e)}}static define(e){for(let[t,i]of X(qe(e)?e(cn):e)){if(t in this.prototype._props)throw new Error(`attempted to redefine property '${this.prototype.type}\
.${t}'`);if(t in this.prototype)throw new Error(`attempted to redefine attribute '${this.prototype.type}.${t}'`);Object.defineProperty(this.prototype,t,{get(){return this.
properties[t].get_value()},set(l){return this.setv({[t]:l}),this},configurable:!1,enumerable:!0});let[s,r,o={}]=i,a={type:s,default_value:this._fix_default(r,t),
options:o};this.prototype._props={...this.prototype._props,[t]:a}}}static internal(e){let t={};for(let[i,s]of X(qe(e)?e(cn):e)){let[r,o,a={}]=s;t[i]=[r,o,{...a,
internal:!0}]}this.define(t)}static mixins(e){function t(r,o){let a={};for(let[l,c]of X(o))a[r+l]=c;return a}let i={},s=[];for(let r of B(e)?e:[e])if(B(r)){let[
o,a]=r;Xn(i,t(o,a)),s.push([o,a])}else{let o=r;Xn(i,o),s.push(["",o])}this.define(i),this.prototype._mixins=[...this.prototype._mixins,...s]}static override(e){
for(let[t,i]of X(e)){let s=this._fix_default(i,t);if(!(t in this.prototype._props))throw new Error(`attempted to override nonexistent '${this.prototype.type}.${t}\
'`);let r=this.prototype._props[t],o={...this.prototype._props};o[t]={...r,default_value:s},this.prototype._props=o}}static override_options(e){for(let[t,i]of X(
e)){if(!(t in this.prototype._props))throw new Error(`attempted to override nonexistent '${this.prototype.type}.${t}'`);let s=this.prototype._props[t],r={...this.
prototype._props,[t]:{...s,options:{...s.options,...i}}};this.prototype._props=r}}static toString(){return this.__qualified__}toString(){return`${this.type}(${this.
id})`}document=null;destroyed=new _e(this,"destroyed");change=new _e(this,"change");transformchange=new _e(this,"transformchange");exprchange=new _e(this,"exprc\
hange");streaming=new _e(this,"streaming");patching=new ee(this,"patching");properties={};property(e){if(e in this.properties)return this.properties[e];throw new Error(
`unknown property ${this.type}.${e}`)}get attributes(){let e={};for(let t of this)t.is_unset||(e[t.attr]=t.get_value());return e}get dirty_attributes(){let e={};
for(let t of this)!t.is_unset&&t.dirty&&(e[t.attr]=t.get_value());return e}[mt](e){let t=new Map;for(let i of this)i.dirty&&t.set(i.attr,e.clone(i.get_value()));
return new this.constructor(t)}[G](e,t){for(let i of this){let s=e.property(i.attr);if(!t.eq(i.get_value(),s.get_value()))return!1}return!0}[hc](e){let t=e.token,
i=[];for(let r of this)if(r.dirty){let o=r.get_value();i.push(`${r.attr}${t(":")} ${e.to_string(o)}`)}return`${this.constructor.__qualified__}${t("(")}${t("{")}${i.
join(`${t(",")} `)}${t("}")}${t(")")}`}[le](e){let t=this.ref();e.add_ref(this,t);let i={};for(let a of this)if(a.syncable&&(e.include_defaults||a.dirty)&&!(a.readonly&&
a.is_unset)){let l=a.get_value();i[a.attr]=e.encode(l)}let{type:s,id:r}=this,o={type:"object",name:s,id:r};return Zn(i)?o:{...o,attributes:i}}constructor(e={}){
super();let t=J(e)&&"id"in e;this.id=t?e.id:Rm();for(let[i,{type:s,default_value:r,options:o}]of X(this._props)){let a;if(s instanceof cr){let l=this.properties[s.
attr];if(typeof l>"u")throw new Error(`can't resolve ${s.attr} before ${i} to create an alias`);Object.defineProperty(this.properties,i,{get:()=>l,configurable:!1,
enumerable:!1})}else s instanceof fe?a=new la(this,i,s,r,o):a=new s(this,i,Ho,r,o),this.properties[i]=a}t?L(Ot(e).length==1,"'id' cannot be used together with p\
roperty initializers"):(this.initialize_props(e),this.finalize(),this.connect_signals())}initialize_props(e){let t=re(e),i=new Set;for(let s of this){let r=t.get(
s.attr);s.initialize(r),i.add(s.attr)}for(let[s,r]of t)i.has(s)||this.property(s).set_value(r)}finalize(){this.initialize()}initialize(){}assert_initialized(){for(let e of this)
e.syncable&&!e.readonly&&e.get_value()}connect_signals(){for(let e of this){if(!(e instanceof Si||e instanceof Ve)||e.is_unset)continue;let t=e.get_value();t.transform!=
null&&this.connect(t.transform.change,()=>this.transformchange.emit()),or(t)&&this.connect(t.expr.change,()=>this.exprchange.emit())}}disconnect_signals(){ee.disconnect_receiver(
this)}destroy(){this.disconnect_signals(),this.destroyed.emit()}clone(e){let i=new ea().clone(this);return e!=null&&i.setv(e),i}_watchers=new WeakMap;_clear_watchers(){
this._watchers=new WeakMap}changed_for(e){let t=this._watchers.get(e);return this._watchers.set(e,!1),t??!0}_pending=!1;_changing=!1;_setv(e,t){let i=t.check_eq,
s=new Set,r=this._changing;this._changing=!0;for(let[o,a]of e)(i===!1||o.is_unset||!bs(o.get_value(),a))&&(o.set_value(a),s.add(o));s.size>0&&(this._clear_watchers(),
this._pending=!0);for(let o of s)o.change.emit();if(!r){if(!(t.no_change??!1))for(;this._pending;)this._pending=!1,this.change.emit();this._pending=!1,this._changing=
!1}return s}setv(e,t={}){let i=X(e);if(i.length==0)return;if(t.silent??!1){this._clear_watchers();for(let[l,c]of i)this.properties[l].set_value(c);return}let s=new Map,
r=new Map;for(let[l,c]of i){let _=this.properties[l];s.set(_,c),r.set(_,_.is_unset?void 0:_.get_value())}let o=this._setv(s,t),{document:a}=this;if(a!=null){let l=[];
for(let[_,h]of r)o.has(_)&&l.push([_,h,_.get_value()]);for(let[_,h,u]of l)if(_.may_have_refs){a.partially_update_all_models(u);break}let c=t.sync??!0;this._push_changes(
l,c)}}ref(){return{id:this.id}}*[Symbol.iterator](){yield*Fe(this.properties)}*syncable_properties(){for(let e of this)e.syncable&&(yield e)}*own_properties(){let e=Object.
getPrototypeOf(this),t=Object.getPrototypeOf(e),i=new Set(Ot(t._props));for(let s of this)i.has(s.attr)||(yield s)}static _value_record_references(e,t,i){if(!pe(
e)||!Mf(e))return;let{recursive:s}=i;if(e instanceof n){if(!t.has(e)&&(t.add(e),s)){for(let r of e.syncable_properties())if(!r.is_unset&&r.may_have_refs){let o=r.
get_value();n._value_record_references(o,t,{recursive:s})}}}else if(yi(e))for(let r of e)n._value_record_references(r,t,{recursive:s});else if(J(e))for(let r of Fe(
e))n._value_record_references(r,t,{recursive:s})}static references(e,t){let i=new Set;return n._value_record_references(e,i,t),i}references(){return n.references(
this,{recursive:!0})}_doc_attached(){}_doc_detached(){}attach_document(e){if(this.document!=null){if(this.document==e)return;throw new Error("models must be own\
ed by only a single document")}this.document=e,this._doc_attached()}detach_document(){this.document!=null&&(this._doc_detached(),this.document=null)}_push_changes(e,t){
if(!this.is_syncable)return;let{document:i}=this;if(i==null)return;let s=[];for(let[r,,o]of e)if(r.syncable){let a=new lc(i,this,r.attr,o);a.sync=t,s.push(a)}if(s.
length!=0){let r;s.length==1?[r]=s:r=new mr(i,s),i._trigger_on_change(r)}}on_change(e,t){for(let i of B(e)?e:[e])this.connect(i.change,t)}stream_to(e,t,i,{sync:s}={}){
let r=e.get_value();if(Ym(r,t,i),this._clear_watchers(),e.set_value(r),this.streaming.emit(),this.document!=null){let o=new cc(this.document,this,e.attr,t,i);o.
sync=s??!0,this.document._trigger_on_change(o)}}patch_to(e,t,{sync:i}={}){let s=e.get_value(),r=Wm(s,t);if(this._clear_watchers(),e.set_value(s),this.patching.emit(
[...r]),this.document!=null){let o=new _c(this.document,this,e.attr,t);o.sync=i??!0,this.document._trigger_on_change(o)}}};var pn=class{parent;static __name__="ModelResolver";_known_models=new Map;constructor(e,t=[]){this.parent=e;for(let i of t)this.register(i)}get(e){return this._known_models.
get(e)??this.parent?.get(e)??null}register(e,t=!1){let i=e.__qualified__;t||this.get(i)==null?this._known_models.set(i,e):console.warn(`Model '${i}' was already\
 registered with this resolver`)}get names(){return[...this._known_models.keys()].sort()}};var pa=new pn(null),Qm=new Proxy(pa,{get(n,e,t){if(M(e)){let i=n.get(e);if(i!=null)return i}return Reflect.get(n,e,t)},has(n,e){return M(e)&&n.get(e)!=null?!0:Reflect.
has(n,e)},ownKeys(n){return n.names},getOwnPropertyDescriptor(n,e){if(M(e)){let t=n.get(e);if(t!=null)return{configurable:!0,enumerable:!0,writable:!1,value:t}}
return Reflect.getOwnPropertyDescriptor(n,e)}});function Cx(n){return pe(n)&&n.prototype instanceof ci}function uc(n,e=!1){for(let t of B(n)?n:Fe(n))Cx(t)&&pa.register(
t,e)}var pc=class{static __name__="Slice";start;stop;step;constructor({start:e,stop:t,step:i}={}){this.start=e??null,this.stop=t??null,this.step=i??null}[le](e){return{
type:"slice",start:e.encode(this.start),stop:e.encode(this.stop),step:e.encode(this.step)}}};var Ju=new Map,Zu=class extends Error{static __name__="DeserializationError"},Zi=class{resolver;references;finalize;static __name__="Deserializer";static register(e,t){
if(!Ju.has(e))Ju.set(e,t);else throw new Error(`'${e}' already registered for decoding`)}constructor(e,t=new Map,i){this.resolver=e,this.references=t,this.finalize=
i}_decoding=!1;_buffers=new Map;_finalizable=new Set;decode(e,t){if(t!=null)for(let[r,o]of t)this._buffers.set(r,o);if(this._decoding)return this._decode(e);this.
_decoding=!0;let i,s=(()=>{try{return this._decode(e)}finally{i=new Set(this._finalizable),this._decoding=!1,this._buffers.clear(),this._finalizable.clear()}})();
for(let r of i)this.finalize?.(r),r.finalize(),r.assert_initialized();for(let r of i)r.connect_signals();return s}_decode(e){if(B(e))return this._decode_plain_array(
e);if(J(e))if(M(e.type)){let t=Ju.get(e.type);if(t!=null)return t(e,this);switch(e.type){case"ref":return this._decode_ref(e);case"symbol":return this._decode_symbol(
e);case"number":return this._decode_number(e);case"array":return this._decode_array(e);case"set":return this._decode_set(e);case"map":return this._decode_map(e);case"\
bytes":return this._decode_bytes(e);case"slice":return this._decode_slice(e);case"date":return this._decode_date(e);case"value":return this._decode_value(e);case"\
field":return this._decode_field(e);case"expr":return this._decode_expr(e);case"typed_array":return this._decode_typed_array(e);case"ndarray":return this._decode_ndarray(
e);case"object":return M(e.id)?this._decode_object_ref(e):this._decode_object(e);default:this.error(`unable to decode an object of type '${e.type}'`)}}else return M(
e.id)?this._decode_ref(e):this._decode_plain_object(e);else return e}_decode_symbol(e){this.error(`can't resolve named symbol '${e.name}'`)}_decode_number(e){if("\
value"in e){let{value:t}=e;if(M(t))switch(t){case"nan":return NaN;case"+inf":return 1/0;case"-inf":return-1/0}else if(U(t))return t}this.error(`invalid number r\
epresentation '${e}'`)}_decode_plain_array(e){return ye(e,t=>this._decode(t))}_decode_plain_object(e){let t={};for(let[i,s]of X(e))t[i]=this._decode(s);return t}_decode_array(e){
let t=[];for(let i of e.entries??[])t.push(this._decode(i));return t}_decode_set(e){let t=new Set;for(let i of e.entries??[])t.add(this._decode(i));return t}_decode_map(e){
let t=ye(e.entries??[],([s,r])=>[this._decode(s),this._decode(r)]);return t.every(([s,r])=>M(s))?Object.fromEntries(t):new Map(t)}_decode_bytes(e){let{data:t}=e;
if(jf(t)){let i=this._buffers.get(t.id);if(i!=null)return i;this.error(`buffer for id=${t.id} not found`)}else return M(t)?$m(t):t.buffer}_decode_slice(e){let t=this.
_decode(e.start),i=this._decode(e.stop),s=this._decode(e.step);return new pc({start:t,stop:i,step:s})}_decode_date(e){let t=this._decode(e.iso);return new Date(
t)}_decode_value(e){let t=this._decode(e.value),i=e.transform!=null?this._decode(e.transform):void 0,s=e.units!=null?this._decode(e.units):void 0;return{value:t,
transform:i,units:s}}_decode_field(e){let t=this._decode(e.field),i=e.transform!=null?this._decode(e.transform):void 0,s=e.units!=null?this._decode(e.units):void 0;
return{field:t,transform:i,units:s}}_decode_expr(e){let t=this._decode(e.expr),i=e.transform!=null?this._decode(e.transform):void 0,s=e.units!=null?this._decode(
e.units):void 0;return{expr:t,transform:i,units:s}}_decode_typed_array(e){let{array:t,order:i,dtype:s}=e,r=this._decode(t);switch(i!=hn&&Cu(r,s),s){case"uint8":
return new Uint8Array(r);case"int8":return new Int8Array(r);case"uint16":return new Uint16Array(r);case"int16":return new Int16Array(r);case"uint32":return new Uint32Array(
r);case"int32":return new Int32Array(r);case"float32":return new Float32Array(r);case"float64":return new Float64Array(r);default:this.error(`unsupported dtype \
'${s}'`)}}_decode_ndarray(e){let{array:t,order:i,dtype:s,shape:r}=e,o=this._decode(t);return o instanceof ArrayBuffer&&i!=hn&&Cu(o,s),Em(o,{dtype:s,shape:r})}_decode_object(e){
let{name:t,attributes:i}=e,s=this._resolve_type(t);return i!=null?new s(this._decode(i)):new s}_decode_ref(e){let t=this.references.get(e.id);if(t!=null)return t;
this.error(`reference ${e.id} isn't known`)}_decode_object_ref(e){let{id:t,name:i,attributes:s}=e,r=this.references.get(t);if(r!=null)if(r.type==i){let o=this._decode(
s??{});return r.setv(o,{sync:!1}),r}else this.error(`type mismatch for an existing reference '${r}', expected '${i}'`);else{let o=this._resolve_type(i),a=new o(
{id:t});this.references.set(t,a);let l=this._decode(s??{});return a.initialize_props(l),this._finalizable.add(a),a}}error(e){throw new Zu(e)}warning(e){q.warn(e)}_resolve_type(e){
let t=this.resolver.get(e);if(t!=null)return t;this.error(`could not resolve type '${e}', which could be due to a widget or a custom model not being registered \
before first usage`)}};var $x=/^(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)(?:(?<type>-dev\.|-rc\.|.dev|rc)(?<revision>\d+))?(?:\+(?<build>\d+)\..+)?$/,Ki;(function(n){n[n.Dev=0]="Dev",
n[n.Candidate=1]="Candidate",n[n.Release=2]="Release"})(Ki||(Ki={}));var br=class{major;minor;patch;type;revision;build;static __name__="Version";constructor(e,t,i,s=Ki.
Release,r=0,o=0){this.major=e,this.minor=t,this.patch=i,this.type=s,this.revision=r,this.build=o}static from(e){return Ex(e)}toString(){let{major:e,minor:t,patch:i,
type:s,revision:r,build:o}=this,a=`${e}.${t}.${i}`;switch(s){case Ki.Dev:a+=`-dev.${r}`;case Ki.Candidate:a+=`-rc.${r}`;case Ki.Release:}return o!=0&&(a+=`+${o}`),
a}[G](e){let{major:t,minor:i,patch:s,type:r,revision:o}=this;return t==e.major&&i==e.minor&&s==e.patch&&r==e.type&&o==e.revision}};function Ex(n){let e=$x.exec(
n);if(e==null||e.groups==null)return null;let{groups:t}=e,i=Number(t.major),s=Number(t.minor),r=Number(t.patch),o=(()=>{switch(t.type){case"-dev.":case".dev":return Ki.
Dev;case"-rc.":case"rc":return Ki.Candidate;default:return Ki.Release}})(),a=typeof t.revision>"u"?0:Number(t.revision),l=typeof t.build>"u"?0:Number(t.build);return new br(
i,s,r,o,a,l)}function gt(n,e,...t){return qe(n)?n(e,...t):n.execute(e,...t)}function xr(n,e,...t){return qe(n)?n(e,...t):n.execute_sync(e,...t)}var O=class n extends ci{static __name__="Model";_js_callbacks;get is_syncable(){return this.syncable}[G](e,t){return(t.structural?!0:t.eq(this.id,e.id))&&super[G](
e,t)}constructor(e){super(e)}static{this.define(({Any:e,Unknown:t,Bool:i,Str:s,List:r,Set:o,Dict:a,Nullable:l})=>({tags:[r(t),[]],name:[l(s),null],js_property_callbacks:[
a(r(e)),{}],js_event_callbacks:[a(r(e)),{}],subscribed_events:[o(s),new globalThis.Set],syncable:[i,!0]}))}initialize(){super.initialize(),this._js_callbacks=new Map}connect_signals(){
super.connect_signals(),this._update_property_callbacks(),this.connect(this.properties.js_property_callbacks.change,()=>this._update_property_callbacks()),this.
connect(this.properties.js_event_callbacks.change,()=>this._update_event_callbacks()),this.connect(this.properties.subscribed_events.change,()=>this._update_event_callbacks())}_process_event(e){
for(let t of re(this.js_event_callbacks).get(e.event_name)??[])gt(t,e);this.document!=null&&this.subscribed_events.has(e.event_name)&&this.document.event_manager.
send_event(e)}trigger_event(e){this.document!=null&&(e.origin=this,this.document.event_manager.trigger(e))}_update_event_callbacks(){if(this.document==null){q.warn(
"WARNING: Document not defined for updating event callbacks");return}this.document.event_manager.subscribed_models.add(this)}_update_property_callbacks(){let e=t=>{
let[i,s=null]=t.split(":");return s!=null?this.properties[s][i]:this[i]};for(let[t,i]of this._js_callbacks){let s=e(t);for(let r of i)this.disconnect(s,r)}this.
_js_callbacks.clear();for(let[t,i]of re(this.js_property_callbacks)){let s=i.map(o=>()=>gt(o,this));this._js_callbacks.set(t,s);let r=e(t);for(let o of s)this.connect(
r,o)}}_doc_attached(){super._doc_attached(),(this.js_event_callbacks.size!=0||this.subscribed_events.size!=0)&&this._update_event_callbacks()}_doc_detached(){super.
_doc_detached(),this.document?.event_manager.subscribed_models.delete(this)}select(e){if(M(e))return[...this.references()].filter(t=>t instanceof n&&t.name===e);
if(J(e)&&"type"in e)return[...this.references()].filter(t=>t.type==e.type);if(e.prototype instanceof ci)return[...this.references()].filter(t=>t instanceof e);throw new Error(
`invalid selector ${e}`)}select_one(e){let t=this.select(e);switch(t.length){case 0:return null;case 1:return t[0];default:throw new Error(`found multiple objec\
ts matching the given selector ${e}`)}}get_one(e){let t=this.select_one(e);if(t!=null)return t;throw new Error(`could not find any objects matching the given se\
lector ${e}`)}on_event(e,t){let i=M(e)?e:e.prototype.event_name,s=re(this.js_event_callbacks),r=s.get(i)??[];s.set(i,[...r,t])}};var up={};Nn(up,{DocumentConfig:()=>zr});var Qt=class extends O{static __name__="Coordinate";constructor(e){super(e)}};var Dx=D("canvas","plot","frame","parent"),Ix=H(oe(O),Dx),dc=class n{target;frozen;static __name__="BoxNodes";constructor(e,t=!1){this.target=e,this.frozen=t}_node(e){
let{target:t,frozen:i}=this,s=new yt({target:t,symbol:e});return i&&(this[`_${e}`]=s),s}_left=null;get left(){return this._left??this._node("left")}_right=null;get right(){
return this._right??this._node("right")}_top=null;get top(){return this._top??this._node("top")}_bottom=null;get bottom(){return this._bottom??this._node("botto\
m")}freeze(){return new n(this.target,!0)}},yt=class extends Qt{static __name__="Node";constructor(e){super(e)}static{this.define(({Str:e,Int:t})=>({target:[Ix],
symbol:[e],offset:[t,0]}))}static _frame_nodes=new dc("frame");static get frame(){return this._frame_nodes}static _canvas_nodes=new dc("canvas");static get canvas(){
return this._canvas_nodes}};var fc=class extends O{static __name__="Styles";constructor(e){super(e)}static{this.define(({Str:e,Nullable:t})=>({align_content:[t(e),null],align_items:[t(e),null],
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
null],word_wrap:[t(e),null],writing_mode:[t(e),null],z_index:[t(e),null]}))}};var{min:es,max:ts,round:mc}=Math;function Ms(){return{x0:1/0,y0:1/0,x1:-1/0,y1:-1/0}}function Ku(n,e){return{x0:n,y0:-1/0,x1:e,y1:1/0}}function ep(n,e){return{x0:-1/0,y0:n,x1:1/0,y1:e}}function Zm(){return Ku(Number.MIN_VALUE,1/0)}function Km(){return ep(Number.MIN_VALUE,1/0)}function Xm(n,e){return isNaN(n)?e:isNaN(e)?n:es(n,e)}function Jm(n,e){return isNaN(n)?e:isNaN(e)?n:ts(n,e)}function tp(n,e){return{x0:Xm(n.x0,e.x0),x1:Jm(n.x1,
e.x1),y0:Xm(n.y0,e.y0),y1:Jm(n.y1,e.y1)}}var I=class n{static __name__="BBox";x0;y0;x1;y1;constructor(e,t=!1){if(e==null)this.x0=0,this.y0=0,this.x1=0,this.y1=0;else if("x0"in e){let{x0:i,y0:s,x1:r,y1:o}=e;
if(!isFinite(i+s+r+o))this.x0=NaN,this.y0=NaN,this.x1=NaN,this.y1=NaN;else{if(!(i<=r&&s<=o))throw new Error(`invalid bbox {x0: ${i}, y0: ${s}, x1: ${r}, y1: ${o}\
}`);this.x0=i,this.y0=s,this.x1=r,this.y1=o}}else if("x"in e){let{x:i,y:s,width:r,height:o,origin:a="top_left"}=e;if(!(r>=0&&o>=0))throw new Error(`invalid bbox\
 {x: ${i}, y: ${s}, width: ${r}, height: ${o}}`);let l=(()=>{switch(a){case"left":return"center_left";case"right":return"center_right";case"top":return"top_cent\
er";case"bottom":return"bottom_center";case"center":return"center_center";default:return a}})(),[c,_]=l.split("_",2),h=(()=>{switch(c){case"top":return 0;case"c\
enter":return .5;case"bottom":return 1}})(),p=(()=>{switch(_){case"left":return 0;case"center":return .5;case"right":return 1}})()*r,d=h*o,f=i-p,m=s-d,g=f+r,y=m+
o;this.x0=f,this.y0=m,this.x1=g,this.y1=y}else{let i,s,r,o;if("width"in e)if("left"in e)i=e.left,s=i+e.width;else if("right"in e)s=e.right,i=s-e.width;else{let a=e.
width/2;i=e.hcenter-a,s=e.hcenter+a}else i=e.left,s=e.right;if("height"in e)if("top"in e)r=e.top,o=r+e.height;else if("bottom"in e)o=e.bottom,r=o-e.height;else{
let a=e.height/2;r=e.vcenter-a,o=e.vcenter+a}else r=e.top,o=e.bottom;if(i>s||r>o)if(t)i>s&&(i=s),r>o&&(r=o);else throw new Error(`invalid bbox {left: ${i}, top:\
 ${r}, right: ${s}, bottom: ${o}}`);this.x0=i,this.y0=r,this.x1=s,this.y1=o}}static from_lrtb({left:e,right:t,top:i,bottom:s}){return new n({x0:es(e,t),y0:es(i,
s),x1:ts(e,t),y1:ts(i,s)})}static from_rect({x0:e,y0:t,x1:i,y1:s}){return new n({x0:es(e,i),y0:es(t,s),x1:ts(e,i),y1:ts(t,s)})}static empty(){return new n({x0:0,
y0:0,x1:0,y1:0})}static invalid(){return new n({x0:NaN,y0:NaN,x1:NaN,y1:NaN})}clone(){return new n(this)}equals(e){return this.x0==e.x0&&this.y0==e.y0&&this.x1==
e.x1&&this.y1==e.y1}[G](e,t){return t.eq(this.x0,e.x0)&&t.eq(this.y0,e.y0)&&t.eq(this.x1,e.x1)&&t.eq(this.y1,e.y1)}toString(){return`BBox({left: ${this.left}, t\
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
y:this.vcenter}}round(){return new n({x0:mc(this.x0),x1:mc(this.x1),y0:mc(this.y0),y1:mc(this.y1)})}relative(){let{width:e,height:t}=this;return new n({x:0,y:0,
width:e,height:t})}relative_to(e){let{x:t,y:i,width:s,height:r}=this;return new n({x:t-e.x,y:i-e.y,width:s,height:r})}translate(e,t){let{x:i,y:s,width:r,height:o}=this;
return new n({x:e+i,y:t+s,width:r,height:o})}scale(e){return new n({x0:this.x0*e,x1:this.x1*e,y0:this.y0*e,y1:this.y1*e})}relativize(e,t){return[e-this.x,t-this.
y]}contains(e,t){return this.x0<=e&&e<=this.x1&&this.y0<=t&&t<=this.y1}clip(e,t){return e<this.x0?e=this.x0:e>this.x1&&(e=this.x1),t<this.y0?t=this.y0:t>this.y1&&
(t=this.y1),[e,t]}grow_by(e){return new n({left:this.left-e,right:this.right+e,top:this.top-e,bottom:this.bottom+e})}shrink_by(e){return new n({left:this.left+e,
right:this.right-e,top:this.top+e,bottom:this.bottom-e},!0)}union(e){return new n({x0:es(this.x0,e.x0),y0:es(this.y0,e.y0),x1:ts(this.x1,e.x1),y1:ts(this.y1,e.y1)})}intersection(e){
return this.intersects(e)?new n({x0:ts(this.x0,e.x0),y0:ts(this.y0,e.y0),x1:es(this.x1,e.x1),y1:es(this.y1,e.y1)}):null}intersects(e){return!(e.x1<this.x0||e.x0>
this.x1||e.y1<this.y0||e.y0>this.y1)}_x_percent;get x_percent(){let e=this;return this._x_percent??(this._x_percent={compute(t){return e.left+t*e.width},invert(t){
return(t-e.left)/e.width},v_compute(t){let{left:i,width:s}=e;return new Ft(ye(t,r=>i+r*s))},v_invert(t){let{left:i,width:s}=e;return ye(t,r=>(r-i)/s)},get source_range(){
return e.x_range},get target_range(){return e.x_range}})}_y_percent;get y_percent(){let e=this;return this._y_percent??(this._y_percent={compute(t){return e.top+
t*e.height},invert(t){return(t-e.top)/e.height},v_compute(t){let{top:i,height:s}=e;return new Ft(ye(t,r=>i+r*s))},v_invert(t){let{top:i,height:s}=e;return ye(t,
r=>(r-i)/s)},get source_range(){return e.y_range},get target_range(){return e.y_range}})}_x_screen;get x_screen(){let e=this;return this._x_screen??(this._x_screen=
{compute(t){return e.left+t},invert(t){return t-e.left},v_compute(t){let{left:i}=e;return new Ft(ye(t,s=>i+s))},v_invert(t){let{left:i}=e;return ye(t,s=>s-i)},get source_range(){
return e.x_range},get target_range(){return e.x_range}})}_y_screen;get y_screen(){let e=this;return this._y_screen??(this._y_screen={compute(t){return e.top+t},
invert(t){return t-e.top},v_compute(t){let{top:i}=e;return new Ft(ye(t,s=>i+s))},v_invert(t){let{top:i}=e;return ye(t,s=>s-i)},get source_range(){return e.y_range},
get target_range(){return e.y_range}})}_x_view;get x_view(){let e=this;return this._x_view??(this._x_view={compute(t){return e.left+t},invert(t){return t-e.left},
v_compute(t){let{left:i}=e;return new Ft(ye(t,s=>i+s))},v_invert(t){let{left:i}=e;return ye(t,s=>s-i)},get source_range(){return e.x_range},get target_range(){return e.
x_range}})}_y_view;get y_view(){let e=this;return this._y_view??(this._y_view={compute(t){return e.bottom-t},invert(t){return e.bottom-t},v_compute(t){let{bottom:i}=e;
return new Ft(ye(t,s=>i-s))},v_invert(t){let{bottom:i}=e;return ye(t,s=>i-s)},get source_range(){return e.y_range},get target_range(){return{start:e.bottom,end:e.
top}}})}get xview(){return this.x_view}get yview(){return this.y_view}};var ip=document.createElement("div").style;function tg(n){if(n.startsWith("--"))return n;let e=n.replaceAll(/_/g,"-").replaceAll(/[A-Z]/g,s=>`-${s.toLowerCase()}`);
if(e in ip)return e;let t=`-webkit-${e}`;if(t in ip)return t;let i=`-moz-${e}`;return i in ip?i:(q.warn(`unknown CSS property '${n}'`),null)}function*ig(n){if(J(
n)||n instanceof Map)for(let[e,t]of X(n)){let i=tg(e);i!=null&&(yield[i,t])}else for(let e of n.own_properties())if(e.dirty){let t=tg(e.attr);t!=null&&(yield[t,
e.get_value()])}}function dn(n,e){for(let[t,i]of ig(e))M(i)?n.setProperty(t,i):n.removeProperty(t)}function sp(n){let e=[];for(let[t,i]of X(n)){e.push(`${t} {`);
for(let[s,r]of ig(i))M(r)&&r.length!=0&&e.push(`  ${s}: ${r};`);e.push("}")}return e.join(`
`)}var A=n=>(e={},...t)=>{let i=document.createElement(n);if(J(e)?e={...e}:(t=[e,...t],e={}),e.class!=null){let r=M(e.class)?e.class.split(/\s+/):e.class;for(let o of r)
o!=null&&i.classList.add(o);delete e.class}if(e.style!=null&&(M(e.style)?i.setAttribute("style",e.style):dn(i.style,e.style),delete e.style),e.data!=null){for(let[
r,o]of X(e.data))o!=null&&(i.dataset[r]=o);delete e.data}for(let[r,o]of X(e))o!=null&&(xe(o)?i.toggleAttribute(r,o):U(o)?i.setAttribute(r,`${o}`):M(o)?i.setAttribute(
r,o):q.warn(`unable to set attribute: ${r} = ${o}`));function s(r){if(M(r))i.append(document.createTextNode(r));else if(r instanceof Node)i.append(r);else if(r instanceof
NodeList||r instanceof HTMLCollection)i.append(...r);else if(r!=null&&r!==!1)throw new Error(`expected a DOM element, string, false or null, got ${JSON.stringify(
r)}`)}for(let r of t)if(B(r))for(let o of r)s(o);else s(r);return i};function sg(n,e,...t){return A(n)(e,...t)}var ng=A("a"),Uj=A("abbr"),Oj=A("address"),Fj=A("\
area"),Lj=A("article"),Vj=A("aside"),Rj=A("audio"),Bj=A("b"),qj=A("base"),Nj=A("bdi"),Gj=A("bdo"),Hj=A("blockquote"),Yj=A("body"),Wj=A("br"),Qj=A("button"),bc=A(
"canvas"),Xj=A("caption"),Jj=A("cite"),Zj=A("code"),Kj=A("col"),eS=A("colgroup"),tS=A("data"),iS=A("datalist"),sS=A("dd"),nS=A("del"),rS=A("details"),oS=A("dfn"),
aS=A("dialog"),W=A("div"),lS=A("dl"),cS=A("dt"),_S=A("em"),hS=A("embed"),uS=A("fieldset"),pS=A("figcaption"),dS=A("figure"),fS=A("footer"),mS=A("form"),gS=A("h1"),
yS=A("h2"),vS=A("h3"),bS=A("h4"),xS=A("h5"),wS=A("h6"),kS=A("head"),zS=A("header"),jS=A("hgroup"),SS=A("hr"),MS=A("html"),AS=A("i"),TS=A("iframe"),CS=A("img"),$S=A(
"input"),ES=A("ins"),DS=A("kbd"),IS=A("label"),PS=A("legend"),US=A("li"),Px=A("link"),OS=A("main"),FS=A("map"),LS=A("mark"),VS=A("menu"),RS=A("meta"),BS=A("mete\
r"),qS=A("nav"),NS=A("noscript"),GS=A("object"),HS=A("ol"),YS=A("optgroup"),WS=A("option"),QS=A("output"),XS=A("p"),JS=A("picture"),ZS=A("pre"),KS=A("progress"),
eM=A("q"),tM=A("rp"),iM=A("rt"),sM=A("ruby"),nM=A("s"),rM=A("samp"),oM=A("script"),aM=A("search"),lM=A("section"),cM=A("select"),_M=A("slot"),hM=A("small"),uM=A(
"source"),is=A("span"),pM=A("strong"),Ux=A("style"),dM=A("sub"),fM=A("summary"),mM=A("sup"),gM=A("table"),yM=A("tbody"),vM=A("td"),bM=A("template"),xM=A("textar\
ea"),wM=A("tfoot"),kM=A("th"),zM=A("thead"),jM=A("time"),SM=A("title"),MM=A("tr"),AM=A("track"),TM=A("u"),CM=A("ul"),$M=A("video"),EM=A("wbr");function _i(n,e=!1){let t;for(;(t=n.firstChild)!=null;)n.removeChild(t);if(e&&n instanceof Element)for(let i of n.attributes)n.removeAttributeNode(i)}function rg(n,e){
let t=e;for(;t.parentNode!=null;){let i=t.parentNode;if(i==n)return!0;i instanceof ShadowRoot?t=i.host:t=i}return!1}function np(n,e=!0){n.style.display=e?"":"no\
ne"}function og(n){n.style.display="none"}function xc(n){let{top:e,left:t,width:i,height:s}=n.getBoundingClientRect();return new I({left:t+scrollX-document.documentElement.clientLeft,top:e+scrollY-document.
documentElement.clientTop,width:i,height:s})}function wc(n){let{x:e,y:t,width:i,height:s}=n.getBoundingClientRect();return new I({x:e,y:t,width:i,height:s})}function rp(n){let{width:e,height:t}=n.getBoundingClientRect();
return{width:e,height:t}}var wr=class{class_list;static __name__="ClassList";constructor(e){this.class_list=e}get values(){let e=[];for(let t=0;t<this.class_list.length;t++){let i=this.
class_list.item(t);i!=null&&e.push(i)}return e}has(e){return this.class_list.contains(e)}add(...e){for(let t of e)this.class_list.add(t);return this}remove(...e){
for(let t of e)B(t)?t.forEach(i=>this.class_list.remove(i)):this.class_list.remove(t);return this}clear(){for(let e of this.values)this.class_list.remove(e);return this}toggle(e,t){
return this.class_list.toggle(e,t)}};var gc;(function(n){n[n.None=0]="None",n[n.Primary=1]="Primary",n[n.Secondary=2]="Secondary",n[n.Auxiliary=4]="Auxiliary",n[n.Left=1]="Left",n[n.Right=2]="Right",
n[n.Middle=4]="Middle"})(gc||(gc={}));var yc=class{static __name__="StyleSheet";el;install(e){e.append(this.el)}uninstall(){this.el.remove()}},de=class extends yc{persistent;static __name__="\
InlineStyleSheet";el=Ux();constructor(e,t,i=!1){super(),this.persistent=i,M(e)?this._update(e):e!=null&&this._update(sp(e)),t!=null&&(this.el.dataset.css=t)}get css(){
return this.el.textContent}_update(e){this.el.textContent=e}clear(){this.replace("")}_to_css(e,t){return t==null?e:sp({[e]:t})}replace(e,t){this._update(this._to_css(
e,t))}prepend(e,t){this._update(`${this._to_css(e,t)}
${this.css}`)}append(e,t){this._update(`${this.css}
${this._to_css(e,t)}`)}remove(){this.el.remove()}};var vc=class extends yc{static __name__="ImportedStyleSheet";el;constructor(e){super(),this.el=Px({rel:"stylesheet",href:e})}replace(e){this.el.href=e}remove(){
this.el.remove()}};async function ag(){if(document.readyState=="loading")return new Promise((n,e)=>{document.addEventListener("DOMContentLoaded",()=>n(),{once:!0})})}function ne(n){
return U(n)?`${n}px`:n}var DM="adoptedStyleSheets"in ShadowRoot.prototype;var fn=class extends O{static __name__="StyleSheet";constructor(e){super(e)}},lg=class extends fn{static __name__="InlineStyleSheet";constructor(e){super(e)}static{
this.define(({Str:e})=>({css:[e]}))}underlying(){return new de(this.css)}},cg=class extends fn{static __name__="ImportedStyleSheet";constructor(e){super(e)}static{
this.define(({Str:e})=>({url:[e]}))}underlying(){return new vc(this.url)}};var kc=class extends Qt{static __name__="XY";constructor(e){super(e)}static{this.define(({Float:e})=>({x:[e],y:[e]}))}};var zc=class extends Qt{static __name__="Indexed";constructor(e){super(e)}static{this.define(({Int:e,AnyRef:t})=>({index:[e],renderer:[t()]}))}};async function _g(n,e,t){L(n!=null,"model doesn't implement a view");let i=new n({...t,model:e});return i.initialize(),await i.lazy_initialize(),i}async function ke(n,e={
parent:null},t=i=>i.default_view){let i=await _g(t(n),n,e);return i.connect_signals(),i}async function Te(n,e,t={parent:null},i=s=>s.default_view){let s=Bo([...n.
keys()],e),r=[];for(let l of s){let c=n.get(l);c!=null&&(n.delete(l),r.push(c),c.remove())}let o=[],a=e.filter(l=>!n.has(l));for(let l of a){let c=await _g(i(l),
l,t);n.set(l,c),o.push(c)}for(let l of o)l.connect_signals();return{created:o,removed:r}}function Re(n){for(let[e,t]of n)t.remove(),n.delete(e)}function jc(n,e){
let t=new Set,i=[...n];for(;;){let s=i.shift();if(s===void 0)break;t.has(s)||(t.add(s),i.push(...s.children()),e(s))}}var Sc=class{static __name__="AbstractViewQuery";*all_views(){yield*this.query(()=>!0)}*query(e){let t=new Set,i=[];function s(r){if(!t.has(r)){t.add(r),e(r)&&i.
push(r);for(let o of r.children())s(o)}}for(let r of this)s(r);yield*i}query_one(e){for(let t of this.query(e))return t;return null}*find(e){yield*this.query(t=>t.
model==e)}*find_by_id(e){yield*this.query(t=>t.model.id==e)}find_one(e){for(let t of this.find(e))return t;return null}find_one_by_id(e){for(let t of this.find_by_id(
e))return t;return null}get_one(e){let t=this.find_one(e);if(t!=null)return t;throw new Error(`cannot find a view for ${e}`)}get_one_by_id(e){let t=this.find_one_by_id(
e);if(t!=null)return t;throw new Error(`cannot find a view for a model with '${e}' identity`)}find_all(e){return[...this.find(e)]}find_all_by_id(e){return[...this.
find_by_id(e)]}select(e){return e.map(t=>this.find_one(t)).filter(t=>t!=null)}},Mc=class extends Sc{view;static __name__="ViewQuery";constructor(e){super(),this.
view=e}*[Symbol.iterator](){yield this.view}toString(){return`ViewQuery(${this.view})`}},mn=class extends Sc{global;static __name__="ViewManager";_roots;constructor(e=[],t){
super(),this.global=t,this._roots=new Set(e)}toString(){return`ViewManager(${[...this._roots].map(t=>`${t}`).join(", ")})`}async build_view(e,t=null){let i=await ke(
e,{owner:this,parent:t});return t==null&&this.add(i),i}get(e){for(let t of this._roots)if(t.model==e)return t;return null}get_by_id(e){for(let t of this._roots)
if(t.model.id==e)return t;return null}add(e){this._roots.add(e),this.global?.add(e)}delete(e){this._roots.delete(e),this.global?.delete(e)}remove(e){this.delete(
e)}clear(){for(let e of this)e.remove()}get roots(){return[...this._roots]}*[Symbol.iterator](){yield*this._roots}};var Vt=class{static __name__="View";removed=new _e(this,"removed");model;parent;root;owner;views=new Mc(this);_ready=Promise.resolve(void 0);get ready(){return this.
_ready}_await_ready(e){this._ready=this._ready.then(()=>e),this.root!=this&&(this.root._ready=this.root._ready.then(()=>this._ready))}_slots=new WeakMap;connect(e,t){
let i=this._slots.get(t);return i==null&&(i=(s,r)=>{this._await_ready(Promise.resolve(t.call(this,s,r)))},this._slots.set(t,i)),e.connect(i,this)}disconnect(e,t){
let i=this._slots.get(t);return i!=null?e.disconnect(i,this):!1}constructor(e){let{model:t,parent:i,owner:s}=e;this.model=t,this.parent=qe(i)?i(this.model):i,this.
parent==null?(this.root=this,this.owner=s??new mn([this])):(this.root=this.parent.root,this.owner=this.root.owner)}initialize(){}async lazy_initialize(){}_destroyed=!1;remove(){
this.disconnect_signals(),this.owner.remove(this),this.removed.emit(),this._destroyed=!0}get is_destroyed(){return this._destroyed}toString(){return`${this.model.
type}View(${this.model.id})`}[G](e,t){return Object.is(this,e)}*children(){yield*this.children_views()}children_views(){return[]}_has_finished=!1;mark_finished(){
this._has_finished=!0}force_finished(){this.mark_finished()}finish(){this.mark_finished(),this.notify_finished()}_idle_notified=!1;notify_finished(){if(!this.is_root)
this.root.notify_finished();else if(!this._idle_notified&&this.has_finished()){let{document:e}=this.model;e!=null&&(this._idle_notified=!0,e.notify_idle(this.model))}}serializable_children(){
return[...this.children()].filter(e=>e.model.is_syncable)}serializable_state(){let e=this.serializable_children().map(t=>t.serializable_state()).filter(t=>t.bbox!=
null&&t.bbox.is_valid&&!t.bbox.is_empty);return{type:this.model.type,children:e}}get is_root(){return this.parent==null}has_finished(){return this._has_finished}get is_idle(){
return this.has_finished()}connect_signals(){}disconnect_signals(){ee.disconnect_receiver(this)}on_change(e,t){for(let i of B(e)?e:[e])this.connect(i.change,t)}on_transitive_change(e,t,{
recursive:i=!1,signal:s=r=>r.change}={}){let r=()=>t(),o=()=>{let _=e.is_unset?[]:e.get_value();return ci.references(_,{recursive:i})},a=_=>{for(let h of _)this.
connect(s(h),r)},l=_=>{for(let h of _)this.disconnect(s(h),r)},c=o();a(c),this.on_change(e,()=>{l(c),c=o(),a(c),t()})}cursor(e,t){return null}resolve_frame(){return null}resolve_canvas(){
return null}resolve_plot(){return null}resolve_target(e){if(M(e)){let t=i=>{let s=this;for(;s!=null;){let r=i(s);if(r!=null)return r;s=s.parent}return null};switch(e){case"\
parent":return this.parent;case"frame":return t(i=>i.resolve_frame());case"canvas":return t(i=>i.resolve_canvas());case"plot":return t(i=>i.resolve_plot())}}else{
let t=[this.root];for(;;){let i=t.shift();if(i==null)break;if(i.model==e)return i;t.push(...i.children())}return null}}resolve_symbol(e){return{x:NaN,y:NaN}}resolve_node(e){
let t=this.resolve_target(e.target);return t!=null?t.resolve_symbol(e):{x:NaN,y:NaN}}resolve_coordinate(e){if(e instanceof kc){let t=this;for(;t!=null&&t.resolve_xy==
null;)t=t.parent;return t?.resolve_xy?.(e)??{x:NaN,y:NaN}}else if(e instanceof zc){let t=this;for(;t!=null&&t.resolve_indexed==null;)t=t.parent;return t?.resolve_indexed?.(
e)??{x:NaN,y:NaN}}else return e instanceof yt?this.resolve_node(e):{x:NaN,y:NaN}}resolve_as_xy(e){let t=this.resolve_coordinate(e);return U(t)?{x:NaN,y:NaN}:t}resolve_as_scalar(e,t){
let i=this.resolve_coordinate(e);return U(i)?i:i[t]}};var kr=":host{--base-font:var(--bokeh-base-font, Helvetica, Arial, sans-serif);--mono-font:var(--bokeh-mono-font, monospace);--font-size:var(--bokeh-font-size, \
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
var(--mono-font);margin:0;}";var gn=class n extends Vt{static __name__="DOMView";static tag_name="div";static aria_role;el;shadow_el;get bbox(){}serializable_state(){let e=super.serializable_state(),
{bbox:t}=this;return t!=null?{...e,bbox:t.round()}:e}get children_el(){return this.shadow_el??this.el}initialize(){super.initialize(),this.el=this._create_element()}remove(){
this.el.remove(),super.remove()}stylesheets(){return[]}css_classes(){return[]}rerender(){this.render(),this.r_after_render()}render_to(e){this.render(),e.appendChild(
this.el)}after_render(){this.reposition()}r_after_render(){for(let e of this.children())e instanceof n&&e.r_after_render();this.after_render(),this._was_built=!0}_create_element(){
return sg(this.constructor.tag_name,{role:this.constructor.aria_role})}reposition(e){}_was_built=!1;build(e){L(this.is_root),this.render_to(e),this.r_after_render(),
this.notify_finished()}rendering_target(){return null}},da=class extends gn{static __name__="DOMElementView";class_list;initialize(){super.initialize(),this.class_list=
new wr(this.el.classList)}get self_target(){return this.el}},yn=class extends da{static __name__="DOMComponentView";get self_target(){return this.shadow_el}initialize(){
super.initialize(),this.shadow_el=this.el.attachShadow({mode:"open"})}_base_style=new de(kr,"base");_css_vars=new de("","vars");stylesheets(){return[...super.stylesheets(),
this._base_style]}static_stylesheets(){return this.stylesheets()}computed_stylesheets(){return[this._css_vars]}user_stylesheets(){return[]}empty(){_i(this.shadow_el),
this.class_list.clear(),this._applied_css_classes=[],this._applied_stylesheets=[];for(let e of this.computed_stylesheets())e.persistent||e.clear()}render(){this.
empty(),this._update_stylesheets(),this._apply_html_attributes()}_applied_html_attributes=[];_apply_html_attributes(){this._update_css_classes()}reposition(e){this.
_update_css_variables()}*_stylesheets(){yield*this.static_stylesheets(),yield*this.computed_stylesheets(),yield*this.user_stylesheets()}*_css_classes(){yield`bk\
-${this.model.type.replace(/\./g,"-")}`,yield*this.css_classes()}*_css_variables(){}_applied_stylesheets=[];_apply_stylesheets(e){let t=e.map(i=>M(i)?new de(i):
i);this._applied_stylesheets.push(...t),t.forEach(i=>i.install(this.shadow_el))}_applied_css_classes=[];_apply_css_classes(e){this._applied_css_classes.push(...e),
this.class_list.add(...e)}_update_stylesheets(){this._applied_stylesheets.forEach(e=>e.uninstall()),this._applied_stylesheets=[],this._apply_stylesheets([...this.
_stylesheets()])}_update_css_classes(){this.class_list.remove(this._applied_css_classes),this._applied_css_classes=[],this._apply_css_classes([...this._css_classes()])}_update_css_variables(){
let e=[];for(let[t,i]of this._css_variables()){let s=t.startsWith("--")?t:`--${t}`;e.push(`${s}: ${i};
`)}e.length==0?this._css_vars.clear():this._css_vars.replace(`:host {
${e}}`)}};var Ac=H(Wt(Pe(ie)),oe(fc)),Lx=Ne(H(oe(fn),ie,Wt(Ac))),Vx=Wt(H(oe(yt),ie)),As=class extends yn{static __name__="StyledElementView";style=new de("","style");parent_style=new de(
"","parent",!0);computed_stylesheets(){return[...super.computed_stylesheets(),this.style,this.parent_style]}connect_signals(){super.connect_signals();let{html_attributes:e,
html_id:t,styles:i,css_classes:s,css_variables:r,stylesheets:o}=this.model.properties;this.on_change([e,t,s,i],()=>this._apply_html_attributes()),this.on_transitive_change(
r,()=>this._apply_html_attributes()),this.on_transitive_change(o,()=>this._update_stylesheets())}*_css_classes(){yield*super._css_classes(),yield*this.model.css_classes}*_css_variables(){
yield*super._css_variables();for(let[e,t]of X(this.model.css_variables))if(t instanceof yt){let i=this.resolve_coordinate(t);U(i)?yield[e,`${i}px`]:M(i)&&(yield[
e,i])}else yield[e,t]}user_stylesheets(){return[...super.user_stylesheets(),...this._user_stylesheets()]}*_user_stylesheets(){for(let e of this.model.stylesheets)
e instanceof fn?yield e.underlying():yield new de(e)}_apply_html_attributes(){for(let t of this._applied_html_attributes)this.el.removeAttribute(t);this._applied_html_attributes=
[],this._update_css_classes();for(let[t,i]of X(this.model.html_attributes))if(t=="class"){let s=i.split(/ +/);this._applied_css_classes.push(...s),this.class_list.
add(...s)}else this.el.setAttribute(t,i),this._applied_html_attributes.push(t);let e=this.model.html_id;e!=null&&(this.el.setAttribute("id",e),this._applied_html_attributes.
push("id")),this._apply_styles(),this._update_css_variables()}_apply_styles(){dn(this.el.style,this.model.styles)}},At=class extends O{static __name__="StyledEl\
ement";constructor(e){super(e)}static{this.define({html_attributes:[Wt(ie),{}],html_id:[Pe(ie),null],css_classes:[Ne(ie),[]],css_variables:[Vx,{}],styles:[Ac,{}],
stylesheets:[Lx,[]]})}};var{sin:Rx,cos:Bx}=Math,Tt=class n{a;b;c;d;e;f;static __name__="AffineTransform";constructor(e=1,t=0,i=0,s=1,r=0,o=0){this.a=e,this.b=t,this.c=i,this.d=s,this.e=
r,this.f=o}toString(){let{a:e,b:t,c:i,d:s,e:r,f:o}=this;return`matrix(${e}, ${t}, ${i}, ${s}, ${r}, ${o})`}static from_DOMMatrix(e){let{a:t,b:i,c:s,d:r,e:o,f:a}=e;
return new n(t,i,s,r,o,a)}to_DOMMatrix(){let{a:e,b:t,c:i,d:s,e:r,f:o}=this;return new DOMMatrix([e,t,i,s,r,o])}clone(){let{a:e,b:t,c:i,d:s,e:r,f:o}=this;return new n(
e,t,i,s,r,o)}[G](e,t){return t.eq(this.a,e.a)&&t.eq(this.b,e.b)&&t.eq(this.c,e.c)&&t.eq(this.d,e.d)&&t.eq(this.e,e.e)&&t.eq(this.f,e.f)}reset(){this.a=1,this.b=
0,this.c=0,this.d=1,this.e=0,this.f=0}get is_identity(){let{a:e,b:t,c:i,d:s,e:r,f:o}=this;return e==1&&t==0&&i==0&&s==1&&r==0&&o==0}apply_point(e){let[t,i]=this.
apply(e.x,e.y);return{x:t,y:i}}apply_rect(e){let t=this.apply_point(e.p0),i=this.apply_point(e.p1),s=this.apply_point(e.p2),r=this.apply_point(e.p3);return{p0:t,
p1:i,p2:s,p3:r}}apply(e,t){let{a:i,b:s,c:r,d:o,e:a,f:l}=this;return[i*e+r*t+a,s*e+o*t+l]}iv_apply(e,t){let{a:i,b:s,c:r,d:o,e:a,f:l}=this,c=e.length;for(let _=0;_<
c;_++){let h=e[_],u=t[_];e[_]=i*h+r*u+a,t[_]=s*h+o*u+l}}transform(e,t,i,s,r,o){let{a,b:l,c,d:_,e:h,f:u}=this;return this.a=a*e+c*t,this.c=a*i+c*s,this.e=a*r+c*o+
h,this.b=l*e+_*t,this.d=l*i+_*s,this.f=l*r+_*o+u,this}translate(e,t){return this.transform(1,0,0,1,e,t)}scale(e,t){return this.transform(e,0,0,t,0,0)}skew(e,t){
return this.transform(1,t,e,1,0,0)}rotate(e){if(e==0)return this;let t=Rx(e),i=Bx(e);return this.transform(i,t,-t,i,0,0)}rotate_ccw(e){return this.rotate(-e)}rotate_around(e,t,i){
return this.translate(e,t),this.rotate(i),this.translate(-e,-t),this}translate_x(e){return this.translate(e,0)}translate_y(e){return this.translate(0,e)}flip(){
return this.scale(-1,-1)}flip_x(){return this.scale(1,-1)}flip_y(){return this.scale(-1,1)}inverse(){return n.from_DOMMatrix(this.to_DOMMatrix().inverse())}};function hg(n,e,t){
if(t==0)return n;{let i=new Tt;i.rotate_around(e.x,e.y,t);let[s,r]=i.apply(n.x,n.y);return{x:s,y:r}}}var{PI:ug,log:qx,sin:Nx,cos:Gx,sqrt:Hx,floor:xA}=Math,Tc=2147483647,op=class{static __name__="AbstractRandom";float(){return(this.integer()-1)/(Tc-1)}floats(e,t=0,i=1){
let s=new Array(e);for(let r=0;r<e;r++)s[r]=t+this.float()*(i-t);return s}choices(e,t){let i=t.length,s=new Array(e);for(let r=0;r<e;r++)s[r]=t[this.integer()%i];
return s}uniform(e,t){return e+(this.float()-.5)*t}uniforms(e,t,i){return Float64Array.from({length:i},()=>this.uniform(e,t))}normal(e,t){return this.normals(e,
t,1)[0]}normals(e,t,i){let[s,r]=[e,t],o=new Float64Array(i);for(let a=0;a<i;a+=2){let l=this.float(),c=this.float(),_=Hx(-2*qx(l));o[a]=s+r*(_*Gx(2*ug*c)),a+1<i&&
(o[a+1]=s+r*(_*Nx(2*ug*c)))}return o}};var ap=class extends op{static __name__="LCGRandom";_seed;constructor(e){super(),this._seed=e%Tc,this._seed<=0&&(this._seed+=Tc-1)}integer(){return this._seed=48271*
this._seed%Tc,this._seed}},lp=class extends ap{static __name__="Random"},pg=new lp(Date.now());function Yx(n,e){let t=new Map,i=n.split(",");e=e??10;for(let s=0;s<i.length;s+=2){let r=`&${i[s+1]};`,o=parseInt(i[s],e);t.set(r,`&#${o};`)}return t.set("\\xa0",
"&#160;"),t}function Wx(n){let e={left:"start",right:"end",center:"middle",start:"start",end:"end"};return n in e?e[n]:e.start}function Qx(n){let e={alphabetic:"\
alphabetic",hanging:"hanging",top:"text-before-edge",bottom:"text-after-edge",middle:"central"};return n in e?e[n]:e.alphabetic}var Xx=Yx("50,nbsp,51,iexcl,52,c\
ent,53,pound,54,curren,55,yen,56,brvbar,57,sect,58,uml,59,copy,5a,ordf,5b,laquo,5c,not,5d,shy,5e,reg,5f,macr,5g,deg,5h,plusmn,5i,sup2,5j,sup3,5k,acute,5l,micro,\
5m,para,5n,middot,5o,cedil,5p,sup1,5q,ordm,5r,raquo,5s,frac14,5t,frac12,5u,frac34,5v,iquest,60,Agrave,61,Aacute,62,Acirc,63,Atilde,64,Auml,65,Aring,66,AElig,67,\
Ccedil,68,Egrave,69,Eacute,6a,Ecirc,6b,Euml,6c,Igrave,6d,Iacute,6e,Icirc,6f,Iuml,6g,ETH,6h,Ntilde,6i,Ograve,6j,Oacute,6k,Ocirc,6l,Otilde,6m,Ouml,6n,times,6o,Osl\
ash,6p,Ugrave,6q,Uacute,6r,Ucirc,6s,Uuml,6t,Yacute,6u,THORN,6v,szlig,70,agrave,71,aacute,72,acirc,73,atilde,74,auml,75,aring,76,aelig,77,ccedil,78,egrave,79,eac\
ute,7a,ecirc,7b,euml,7c,igrave,7d,iacute,7e,icirc,7f,iuml,7g,eth,7h,ntilde,7i,ograve,7j,oacute,7k,ocirc,7l,otilde,7m,ouml,7n,divide,7o,oslash,7p,ugrave,7q,uacut\
e,7r,ucirc,7s,uuml,7t,yacute,7u,thorn,7v,yuml,ci,fnof,sh,Alpha,si,Beta,sj,Gamma,sk,Delta,sl,Epsilon,sm,Zeta,sn,Eta,so,Theta,sp,Iota,sq,Kappa,sr,Lambda,ss,Mu,st,\
Nu,su,Xi,sv,Omicron,t0,Pi,t1,Rho,t3,Sigma,t4,Tau,t5,Upsilon,t6,Phi,t7,Chi,t8,Psi,t9,Omega,th,alpha,ti,beta,tj,gamma,tk,delta,tl,epsilon,tm,zeta,tn,eta,to,theta,\
tp,iota,tq,kappa,tr,lambda,ts,mu,tt,nu,tu,xi,tv,omicron,u0,pi,u1,rho,u2,sigmaf,u3,sigma,u4,tau,u5,upsilon,u6,phi,u7,chi,u8,psi,u9,omega,uh,thetasym,ui,upsih,um,\
piv,812,bull,816,hellip,81i,prime,81j,Prime,81u,oline,824,frasl,88o,weierp,88h,image,88s,real,892,trade,89l,alefsym,8cg,larr,8ch,uarr,8ci,rarr,8cj,darr,8ck,harr\
,8dl,crarr,8eg,lArr,8eh,uArr,8ei,rArr,8ej,dArr,8ek,hArr,8g0,forall,8g2,part,8g3,exist,8g5,empty,8g7,nabla,8g8,isin,8g9,notin,8gb,ni,8gf,prod,8gh,sum,8gi,minus,8\
gn,lowast,8gq,radic,8gt,prop,8gu,infin,8h0,ang,8h7,and,8h8,or,8h9,cap,8ha,cup,8hb,int,8hk,there4,8hs,sim,8i5,cong,8i8,asymp,8j0,ne,8j1,equiv,8j4,le,8j5,ge,8k2,s\
ub,8k3,sup,8k4,nsub,8k6,sube,8k7,supe,8kl,oplus,8kn,otimes,8l5,perp,8m5,sdot,8o8,lceil,8o9,rceil,8oa,lfloor,8ob,rfloor,8p9,lang,8pa,rang,9ea,loz,9j0,spades,9j3,\
clubs,9j5,hearts,9j6,diams,ai,OElig,aj,oelig,b0,Scaron,b1,scaron,bo,Yuml,m6,circ,ms,tilde,802,ensp,803,emsp,809,thinsp,80c,zwnj,80d,zwj,80e,lrm,80f,rlm,80j,ndas\
h,80k,mdash,80o,lsquo,80p,rsquo,80q,sbquo,80s,ldquo,80t,rdquo,80u,bdquo,810,dagger,811,Dagger,81g,permil,81p,lsaquo,81q,rsaquo,85c,euro",32),cp={strokeStyle:{svgAttr:"\
stroke",canvas:"#000000",svg:"none",apply:"stroke"},fillStyle:{svgAttr:"fill",canvas:"#000000",svg:null,apply:"fill"},lineCap:{svgAttr:"stroke-linecap",canvas:"\
butt",svg:"butt",apply:"stroke"},lineJoin:{svgAttr:"stroke-linejoin",canvas:"miter",svg:"miter",apply:"stroke"},miterLimit:{svgAttr:"stroke-miterlimit",canvas:10,
svg:4,apply:"stroke"},lineWidth:{svgAttr:"stroke-width",canvas:1,svg:1,apply:"stroke"},globalAlpha:{svgAttr:"opacity",canvas:1,svg:1,apply:"fill stroke"},shadowColor:{
canvas:"#000000"},shadowOffsetX:{canvas:0},shadowOffsetY:{canvas:0},shadowBlur:{canvas:0},lineDash:{svgAttr:"stroke-dasharray",canvas:[],svg:null,apply:"stroke"},
lineDashOffset:{svgAttr:"stroke-dashoffset",canvas:0,svg:0,apply:"stroke"},direction:{canvas:"inherit"},font:{canvas:"10px sans-serif"},fontKerning:{canvas:"aut\
o"},fontStretch:{canvas:"normal"},fontVariantCaps:{canvas:"normal"},letterSpacing:{canvas:"0px"},textAlign:{canvas:"start"},textBaseline:{canvas:"alphabetic"},textRendering:{
canvas:"auto"},wordSpacing:{canvas:"0px"}};function Jx(n){return typeof VideoFrame<"u"&&n instanceof VideoFrame}function _p(n){if(Jx(n))return[n.codedWidth,n.codedHeight];
{let e=function(s){return U(s)?s:s.baseVal.value},{width:t,height:i}=n;return[e(t),e(i)]}}var fa=class{static __name__="CanvasGradient";__root;__ctx;constructor(e,t){
this.__root=e,this.__ctx=t}addColorStop(e,t){if(this.__root.nodeName==="linearGradient"&&this.__root.getAttribute("x1")===this.__root.getAttribute("x2")&&this.__root.
getAttribute("y1")===this.__root.getAttribute("y2")||this.__root.nodeName==="radialGradient"&&this.__root.getAttribute("cx")===this.__root.getAttribute("fx")&&this.
__root.getAttribute("cy")===this.__root.getAttribute("fy")&&this.__root.getAttribute("r")===this.__root.getAttribute("r0"))return;let i=this.__ctx.__createElement(
"stop");if(i.setAttribute("offset",`${e}`),t.indexOf("rgba")!==-1){let r=/rgba\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d?\.?\d*)\s*\)/gi.exec(t),[,o,a,l,c]=r;
i.setAttribute("stop-color",`rgb(${o},${a},${l})`),i.setAttribute("stop-opacity",c)}else i.setAttribute("stop-color",t);this.__root.appendChild(i)}},Cc=class{static __name__="\
CanvasPattern";__root;__ctx;constructor(e,t){this.__root=e,this.__ctx=t}setTransform(e){throw new Error("not implemented")}},ma=class n{static __name__="SVGRend\
eringContext2D";__canvas;__ctx;__root;__ids;__defs;__stack;__document;__currentElement;__currentDefaultPath="";__currentPosition=null;static __random=pg;get canvas(){
return this}strokeStyle;fillStyle;lineCap;lineJoin;miterLimit;lineWidth;globalAlpha=1;globalCompositeOperation;shadowColor;shadowOffsetX;shadowOffsetY;shadowBlur;lineDash;lineDashOffset;filter;imageSmoothingEnabled;imageSmoothingQuality;direction;font;fontKerning;fontStretch;fontVariantCaps;letterSpacing;textAlign;textBaseline;textRendering;wordSpacing;_width;_height;get width(){
return this._width}set width(e){this._width=e,this.__root.setAttribute("width",`${e}`)}get height(){return this._height}set height(e){this._height=e,this.__root.
setAttribute("height",`${e}`)}_transform=new Tt;constructor(e){this.__document=e?.document??document,e?.ctx!=null?this.__ctx=e.ctx:(this.__canvas=this.__document.
createElement("canvas"),this.__ctx=this.__canvas.getContext("2d")),this.reset(),this.__root=this.__document.createElementNS("http://www.w3.org/2000/svg","svg"),
this.__root.setAttribute("version","1.1"),this.__root.setAttribute("xmlns","http://www.w3.org/2000/svg"),this.__currentElement=this.__root,this.width=e?.width??
500,this.height=e?.height??500,this.__ids=new Set,this.__defs=this.__document.createElementNS("http://www.w3.org/2000/svg","defs"),this.__root.appendChild(this.
__defs)}_random_string(){let e="ABCDEFGHIJKLMNOPQRSTUVWXTZabcdefghiklmnopqrstuvwxyz",t;do t=n.__random.choices(12,e).join("");while(this.__ids.has(t));return t}__createElement(e,t={},i=!1){
let s=this.__document.createElementNS("http://www.w3.org/2000/svg",e);i&&(s.setAttribute("fill","none"),s.setAttribute("stroke","none"));let r=Object.keys(t);for(let o of r)
s.setAttribute(o,`${t[o]}`);return s}__setDefaultStyles(){for(let[e,t]of fs(cp))this[e]=t.canvas}__applyStyleState(e){for(let[t,i]of fs(e))this[t]=i}__getStyleState(){
let e={};for(let[t,i]of fs(cp))e[t]=this[t];return e}__applyStyleToCurrentElement(e){let t=this.__currentElement;for(let[i,s]of fs(cp)){let r=this[i];if(s.apply!=
null&&s.apply.includes(e)){if(r instanceof Cc){for(let a of[...r.__ctx.__defs.childNodes])if(a instanceof Element){let l=a.getAttribute("id");this.__ids.add(l),
this.__defs.appendChild(a)}let o=r.__root.getAttribute("id");t.setAttribute(s.apply,`url(#${o})`)}else if(r instanceof fa){let o=r.__root.getAttribute("id");t.setAttribute(
s.apply,`url(#${o})`)}else if(s.svg!==r)if((s.svgAttr==="stroke"||s.svgAttr==="fill")&&M(r)&&r.indexOf("rgb")!==-1){let[o,a,l,c]=Go(r)??No(),_=c*this.globalAlpha;
t.setAttribute(s.svgAttr,`rgb(${o},${a},${l})`),t.setAttribute(`${s.svgAttr}-opacity`,`${_}`)}else{let o=s.svgAttr;if(i==="globalAlpha"&&(o=`${e}-${s.svgAttr}`,
t.getAttribute(o)!=null))continue;t.setAttribute(o,`${r}`)}}}}get_serialized_svg(e=!1){let t=new XMLSerializer().serializeToString(this.__root);if(e)for(let[i,s]of Xx){
let r=new RegExp(i,"gi");r.test(t)&&(t=t.replace(r,s))}return t}get_svg(){return this.__root}save(){this.__stack.push({transform:this._transform,clip_path:this.
_clip_path,attributes:this.__getStyleState()}),this._transform=this._transform.clone()}restore(){if(this.__stack.length==0)return;let{transform:e,clip_path:t,attributes:i}=this.
__stack.pop();this._transform=e,this._clip_path=t,this.__applyStyleState(i)}isContextLost(){return!1}reset(){this.__setDefaultStyles(),this.__stack=[]}_apply_transform(e,t=this.
_transform){t.is_identity||e.setAttribute("transform",t.toString())}_apply_global_alpha(e){this.globalAlpha!=1&&e.setAttribute("opacity",`${this.globalAlpha}`)}_apply_clip_path(e){
this._clip_path!=null&&e.setAttribute("clip-path",this._clip_path)}scale(e,t){!isFinite(e)||t!=null&&!isFinite(t)||this._transform.scale(e,t??e)}rotate(e){isFinite(
e)&&this._transform.rotate(e)}translate(e,t){isFinite(e+t)&&this._transform.translate(e,t)}transform(e,t,i,s,r,o){isFinite(e+t+i+s+r+o)&&this._transform.transform(
e,t,i,s,r,o)}beginPath(){this.__currentDefaultPath="",this.__currentPosition=null,this.__init_element()}__init_element(){let e=this.__createElement("path",{},!0);
this.__root.appendChild(e),this.__currentElement=e}__applyCurrentDefaultPath(){let e=this.__currentElement;e.nodeName==="path"?e.setAttribute("d",this.__currentDefaultPath):
console.error("Attempted to apply path command to node",e.nodeName)}__addPathCommand(e,t,i){let s=this.__currentDefaultPath==""?"":" ";this.__currentDefaultPath+=
s+i,this.__currentPosition={x:e,y:t}}get _hasCurrentDefaultPath(){return this.__currentDefaultPath!=""}moveTo(e,t){if(!isFinite(e+t))return;this.__currentElement.
nodeName!=="path"&&this.beginPath();let[s,r]=this._transform.apply(e,t);this.__addPathCommand(s,r,`M ${s} ${r}`)}closePath(){this._hasCurrentDefaultPath&&this.__addPathCommand(
NaN,NaN,"Z")}lineTo(e,t){if(isFinite(e+t))if(!this._hasCurrentDefaultPath)this.moveTo(e,t);else{let[i,s]=this._transform.apply(e,t);this.__addPathCommand(i,s,`L\
 ${i} ${s}`)}}bezierCurveTo(e,t,i,s,r,o){if(!isFinite(e+t+i+s+r+o))return;let[a,l]=this._transform.apply(r,o),[c,_]=this._transform.apply(e,t),[h,u]=this._transform.
apply(i,s);this.__addPathCommand(a,l,`C ${c} ${_} ${h} ${u} ${a} ${l}`)}quadraticCurveTo(e,t,i,s){if(!isFinite(e+t+i+s))return;let[r,o]=this._transform.apply(i,
s),[a,l]=this._transform.apply(e,t);this.__addPathCommand(r,o,`Q ${a} ${l} ${r} ${o}`)}arcTo(e,t,i,s,r){if(!isFinite(e+t+i+s+r)||this.__currentPosition==null)return;
let o=this._transform.inverse(),[a,l]=o.apply(this.__currentPosition.x,this.__currentPosition.y);if(r<0)throw new Error(`IndexSizeError: The radius provided (${r}\
) is negative.`);if(a===e&&l===t||e===i&&t===s||r===0){this.lineTo(e,t);return}function c([j,k]){let S=Math.sqrt(j**2+k**2);return[j/S,k/S]}let _=c([a-e,l-t]),h=c(
[i-e,s-t]);if(_[0]*h[1]===_[1]*h[0]){this.lineTo(e,t);return}let u=_[0]*h[0]+_[1]*h[1],p=Math.acos(Math.abs(u)),d=c([_[0]+h[0],_[1]+h[1]]),f=r/Math.sin(p/2),m=e+
f*d[0],g=t+f*d[1],y=[-_[1],_[0]],v=[h[1],-h[0]];function b(j){let k=j[0];return j[1]>=0?Math.acos(k):-Math.acos(k)}let x=b(y),z=b(v);this.lineTo(m+y[0]*r,g+y[1]*
r),this.arc(m,g,r,x,z)}stroke(){this.__currentElement.nodeName==="path"&&this.__currentElement.setAttribute("paint-order","fill"),this.__applyCurrentDefaultPath(),
this.__applyStyleToCurrentElement("stroke"),this._clip_path!=null&&this.__currentElement.setAttribute("clip-path",this._clip_path)}fill(e,t){let i=null;if(e instanceof
Path2D)i=e;else if(t==null)t=e;else throw new Error("invalid arguments");if(i!=null)throw new Error("not implemented");this.__currentElement.getAttribute("fill")!=
"none"&&this.__init_element(),this.__currentElement.nodeName==="path"&&this.__currentElement.setAttribute("paint-order","stroke"),this.__applyCurrentDefaultPath(),
this.__applyStyleToCurrentElement("fill"),t!=null&&t!="nonzero"&&this.__currentElement.setAttribute("fill-rule",t),this._clip_path!=null&&this.__currentElement.
setAttribute("clip-path",this._clip_path)}rect(e,t,i,s){isFinite(e+t+i+s)&&(this.moveTo(e,t),this.lineTo(e+i,t),this.lineTo(e+i,t+s),this.lineTo(e,t+s),this.lineTo(
e,t),this.closePath())}fillRect(e,t,i,s){isFinite(e+t+i+s)&&(this.beginPath(),this.rect(e,t,i,s),this.fill())}strokeRect(e,t,i,s){isFinite(e+t+i+s)&&(this.beginPath(),
this.rect(e,t,i,s),this.stroke())}__clearCanvas(){_i(this.__defs),_i(this.__root),this.__root.appendChild(this.__defs),this.__currentElement=this.__root}clearRect(e,t,i,s){
if(!isFinite(e+t+i+s))return;if(e===0&&t===0&&i===this.width&&s===this.height){this.__clearCanvas();return}let r=this.__createElement("rect",{x:e,y:t,width:i,height:s,
fill:"#FFFFFF"},!0);this._apply_transform(r),this.__root.appendChild(r)}roundRect(e,t,i,s,r){throw new Error("not implemented")}createLinearGradient(e,t,i,s){if(!isFinite(
e+t+i+s))throw new Error("The provided double value is non-finite");let[r,o]=this._transform.apply(e,t),[a,l]=this._transform.apply(i,s),c=this.__createElement(
"linearGradient",{id:this._random_string(),x1:`${r}px`,x2:`${a}px`,y1:`${o}px`,y2:`${l}px`,gradientUnits:"userSpaceOnUse"},!1);return this.__defs.appendChild(c),
new fa(c,this)}createRadialGradient(e,t,i,s,r,o){if(!isFinite(e+t+i+s+r+o))throw new Error("The provided double value is non-finite");let[a,l]=this._transform.apply(
e,t),[c,_]=this._transform.apply(s,r),h=this.__createElement("radialGradient",{id:this._random_string(),cx:`${c}px`,cy:`${_}px`,r:`${o}px`,r0:`${i}px`,fx:`${a}p\
x`,fy:`${l}px`,gradientUnits:"userSpaceOnUse"},!1);return this.__defs.appendChild(h),new fa(h,this)}createConicGradient(e,t,i){throw Error("not implemented")}__parseFont(){
let e=/^\s*(?=(?:(?:[-a-z]+\s*){0,2}(italic|oblique))?)(?=(?:(?:[-a-z]+\s*){0,2}(small-caps))?)(?=(?:(?:[-a-z]+\s*){0,2}(bold(?:er)?|lighter|[1-9]00))?)(?:(?:normal|\1|\2|\3)\s*){0,3}((?:xx?-)?(?:small|large)|medium|smaller|larger|[.\d]+(?:\%|in|[cem]m|ex|p[ctx]))(?:\s*\/\s*(normal|[.\d]+(?:\%|in|[cem]m|ex|p[ctx])))?\s*([-,\'\"\sa-z0-9]+?)\s*$/i,
[,t,i,s,r,,o]=e.exec(this.font);return{style:t??"normal",size:r??"10px",family:o??"sans-serif",weight:s??"normal",decoration:i??"normal"}}__applyText(e,t,i,s){let r=this.
__parseFont(),o=this.__createElement("text",{"font-family":r.family,"font-size":r.size,"font-style":r.style,"font-weight":r.weight,"text-decoration":r.decoration,
x:t,y:i,"text-anchor":Wx(this.textAlign),"dominant-baseline":Qx(this.textBaseline)},!0);o.appendChild(this.__document.createTextNode(e)),this._apply_transform(o),
this.__currentElement=o,this.__applyStyleToCurrentElement(s);let a=(()=>{if(this._clip_path!=null){let l=this.__createElement("g");return l.setAttribute("clip-p\
ath",this._clip_path),l.appendChild(o),l}else return o})();this.__root.appendChild(a)}fillText(e,t,i){isFinite(t+i)&&this.__applyText(e,t,i,"fill")}strokeText(e,t,i){
isFinite(t+i)&&this.__applyText(e,t,i,"stroke")}measureText(e){return this.__ctx.font=this.font,this.__ctx.measureText(e)}arc(e,t,i,s,r,o=!1){this.ellipse(e,t,i,
i,0,s,r,o)}ellipse(e,t,i,s,r,o,a,l=!1){if(!isFinite(e+t+i+s+r+o+a))return;if(i<0||s<0)throw new DOMException("IndexSizeError, radius can't be negative");let c=l?
a-o:o-a;o=o%(2*Math.PI),a=a%(2*Math.PI);let _=new Tt().translate(e,t).rotate(r),h=i*Math.cos(o),u=s*Math.sin(o),[p,d]=_.apply(h,u);this.lineTo(p,d);let f=r*180/
Math.PI,m=l?0:1;if(Math.abs(o-a)<2*Qh&&!(Math.abs(c)<2*Qh&&c<0)){let[g,y]=this._transform.apply(p,d),v=i*Math.cos(o+Math.PI),b=s*Math.sin(o+Math.PI),[x,z]=_.apply(
v,b),[j,k]=this._transform.apply(x,z);this.__addPathCommand(g,y,`A ${i} ${s} ${f} 0 ${m} ${j} ${k} A ${i} ${s} ${f} 0 ${m} ${g} ${y}`)}else{let g=i*Math.cos(a),
y=s*Math.sin(a),[v,b]=_.apply(g,y),x=a-o;x<0&&(x+=2*Math.PI);let z=l!==x>Math.PI?1:0,[j,k]=this._transform.apply(v,b);this.__addPathCommand(j,k,`A ${i} ${s} ${f}\
 ${z} ${m} ${j} ${k}`)}}_clip_path=null;clip(e,t){let i=null;if(e instanceof Path2D)i=e;else if(t==null)t=e;else throw new Error("invalid arguments");if(i!=null)
throw new Error("not implemented");let s=this.__createElement("clipPath"),r=this._random_string();this.__applyCurrentDefaultPath(),t!=null&&this.__currentElement.
setAttribute("clip-rule",t),s.setAttribute("id",r),s.appendChild(this.__currentElement),this.__defs.appendChild(s),this._clip_path=`url(#${r})`}drawImage(e,...t){
let i,s,r,o,a,l,c,_;if(t.length==2){if([i,s]=t,!isFinite(i+s))return;a=0,l=0;let[p,d]=_p(e);r=c=p,o=_=d}else if(t.length==4){if([i,s,r,o]=t,!isFinite(i+s+r+o))return;
a=0,l=0;let[p,d]=_p(e);c=p,_=d}else if(t.length===8){if([a,l,c,_,i,s,r,o]=t,!isFinite(a+l+c+_+i+s+r+o))return}else throw new Error(`Invalid number of arguments \
passed to drawImage: ${arguments.length}`);let h=this.__root,u=this._transform.clone().translate(i,s);if(e instanceof n||e instanceof SVGSVGElement){let d=(e instanceof
SVGSVGElement?e:e.get_svg()).cloneNode(!0),f;if(u.is_identity&&this.globalAlpha==1&&this._clip_path==null)f=h;else{if(f=this.__createElement("g"),h.appendChild(
f),this._clip_path!=null&&(this._apply_clip_path(f),!u.is_identity)){let m=f;f=this.__createElement("g"),m.appendChild(f)}this._apply_transform(f,u),this._apply_global_alpha(
f)}for(let m of[...d.childNodes])if(m instanceof SVGDefsElement){for(let g of[...m.childNodes])if(g instanceof Element){let y=g.getAttribute("id");this.__ids.add(
y),this.__defs.appendChild(g.cloneNode(!0))}}else f.appendChild(m.cloneNode(!0))}else if(e instanceof HTMLImageElement||e instanceof SVGImageElement){let p=this.
__createElement("image");if(p.setAttribute("width",`${r}`),p.setAttribute("height",`${o}`),p.setAttribute("preserveAspectRatio","none"),this.globalAlpha!=1&&p.setAttribute(
"opacity",`${this.globalAlpha}`),a!=0||l!=0||c!==e.width||_!==e.height){let f=this.__document.createElement("canvas");f.width=r,f.height=o,f.getContext("2d").drawImage(
e,a,l,c,_,0,0,r,o),e=f}this._apply_transform(p,u);let d=e instanceof HTMLCanvasElement?e.toDataURL():e.getAttribute("src");if(p.setAttribute("href",d),this._clip_path!=
null){let f=this.__createElement("g");f.setAttribute("clip-path",this._clip_path),f.appendChild(p),h.appendChild(f)}else h.appendChild(p)}else if(e instanceof HTMLCanvasElement){
let p=this.__createElement("image");p.setAttribute("width",`${r}`),p.setAttribute("height",`${o}`),p.setAttribute("preserveAspectRatio","none"),this.globalAlpha!=
1&&p.setAttribute("opacity",`${this.globalAlpha}`);let d=this.__document.createElement("canvas");d.width=r,d.height=o;let f=d.getContext("2d");if(f.imageSmoothingEnabled=
!1,f.drawImage(e,a,l,c,_,0,0,r,o),e=d,this._apply_transform(p,u),p.setAttribute("href",e.toDataURL()),this._clip_path!=null){let m=this.__createElement("g");m.setAttribute(
"clip-path",this._clip_path),m.appendChild(p),h.appendChild(m)}else h.appendChild(p)}}createPattern(e,t){let i=this.__document.createElementNS("http://www.w3.or\
g/2000/svg","pattern"),s=this._random_string(),[r,o]=_p(e);if(i.setAttribute("id",s),i.setAttribute("width",`${r}`),i.setAttribute("height",`${o}`),i.setAttribute(
"patternUnits","userSpaceOnUse"),e instanceof HTMLCanvasElement||e instanceof HTMLImageElement||e instanceof SVGImageElement){let a=this.__document.createElementNS(
"http://www.w3.org/2000/svg","image"),l=e instanceof HTMLCanvasElement?e.toDataURL():e.getAttribute("src");a.setAttribute("href",l),i.appendChild(a),this.__defs.
appendChild(i)}else if(e instanceof n){for(let a of[...e.__root.childNodes])a instanceof SVGDefsElement||i.appendChild(a.cloneNode(!0));this.__defs.appendChild(
i)}else if(e instanceof SVGSVGElement){for(let a of[...e.childNodes])a instanceof SVGDefsElement||i.appendChild(a.cloneNode(!0));this.__defs.appendChild(i)}else
throw new Error("unsupported");return new Cc(i,this)}getLineDash(){let{lineDash:e}=this;return M(e)?e.split(",").map(t=>parseInt(t)):e??[]}setLineDash(e){e.length>
0?this.lineDash=e.join(","):this.lineDash=null}getTransform(){return this._transform.to_DOMMatrix()}setTransform(...e){let t;U(e[0])?t=new DOMMatrix(e):e[0]instanceof
DOMMatrix?t=e[0]:t=new DOMMatrix(Object.values(e[0]==null)),this._transform=Tt.from_DOMMatrix(t)}resetTransform(){this._transform=new Tt}isPointInPath(...e){throw new Error(
"not implemented")}isPointInStroke(...e){throw new Error("not implemented")}createImageData(...e){throw new Error("not implemented")}getImageData(e,t,i,s){throw new Error(
"not implemented")}putImageData(...e){throw new Error("not implemented")}drawFocusIfNeeded(...e){throw new Error("not implemented")}scrollPathIntoView(...e){throw new Error(
"not implemented")}};var Zx=Symbol("exportable");function dg(n){return pe(n)&&Zx in n}var hi=class{backend;hidpi;static __name__="CanvasLayer";_canvas;get canvas(){return this._canvas}_ctx;get ctx(){
return this._ctx}_el;get el(){return this._el}_pixel_ratio=1;get pixel_ratio(){return this._pixel_ratio}bbox=new I;constructor(e,t){switch(this.backend=e,this.hidpi=
t,e){case"webgl":case"canvas":{this._el=this._canvas=bc({class:"bk-layer"});let i=this.canvas.getContext("2d");if(i==null)throw new Error("unable to obtain 2D r\
endering context");this._ctx=i,t&&(this._pixel_ratio=devicePixelRatio);break}case"svg":{let i=new ma;this._ctx=i,this._canvas=i.get_svg(),this._el=W({class:"bk-\
layer"}),this._el.attachShadow({mode:"open"}).appendChild(this._canvas);break}}Object.assign(this._ctx,{layer:this,rect_bbox(i){let{x:s,y:r,width:o,height:a}=i;
this.rect(s,r,o,a)}})}get pixel_ratio_changed(){return this.hidpi&&(this.backend=="canvas"||this.backend=="webgl")?this.pixel_ratio!=devicePixelRatio:!1}resize(e,t){
let i=this.bbox.width!=e||this.bbox.height!=t,{pixel_ratio_changed:s}=this;if(!i&&!s)return;s&&(this._pixel_ratio=devicePixelRatio),this.bbox=new I({left:0,top:0,
width:e,height:t});let{target:r}=this;r.width=e*this.pixel_ratio,r.height=t*this.pixel_ratio}get target(){return this._ctx instanceof ma?this._ctx:this.canvas}undo_transform(e){
let{ctx:t}=this,i=t.getTransform();t.resetTransform();try{e(t)}finally{t.setTransform(i)}}prepare(){let{ctx:e,hidpi:t,pixel_ratio:i}=this;return e.save(),t&&(e.
scale(i,i),e.translate(.5,.5)),this.clear(),e}clear(){let{x:e,y:t,width:i,height:s}=this.bbox;this.ctx.clearRect(e,t,i,s)}finish(){this.ctx.restore()}to_blob(){
let{_canvas:e}=this;if(e instanceof HTMLCanvasElement)return new Promise((t,i)=>{e.toBlob(s=>s!=null?t(s):i(),"image/png")});{let i=this._ctx.get_serialized_svg(
!0),s=new Blob([i],{type:"image/svg+xml"});return Promise.resolve(s)}}};var fg=":host{position:relative;pointer-events:auto;}";var{round:mg,floor:gg}=Math,_t=class extends As{static __name__="UIElementView";display=new de("","display");computed_stylesheets(){return[...super.computed_stylesheets(),
this.display]}stylesheets(){return[...super.stylesheets(),fg]}update_style(){this.style.clear()}box_sizing(){return{width_policy:"auto",height_policy:"auto",width:null,
height:null,aspect_ratio:null}}_bbox=new I;get bbox(){return this._bbox}update_bbox(){return this._update_bbox()}_update_bbox(){let e=(()=>{if(this.el.isConnected){
if(this.el.offsetParent!=null)return!0;{let{position:s,display:r}=getComputedStyle(this.el);return s=="fixed"&&r!="none"}}else return!1})(),t=e?(()=>{let s=this.
el.getBoundingClientRect(),{left:r,top:o}=(()=>{if(this.parent!=null){let a=this.parent.el.getBoundingClientRect();return{left:s.left-a.left,top:s.top-a.top}}else
return{left:0,top:0}})();return new I({left:mg(r),top:mg(o),width:gg(s.width),height:gg(s.height)})})():new I,i=!this._bbox.equals(t);return this._bbox=t,this._is_displayed=
e,i}_resize_observer;_context_menu=null;_provide_context_menu(){return null}initialize(){super.initialize(),this._resize_observer=new ResizeObserver(e=>this.after_resize()),
this._resize_observer.observe(this.el,{box:"border-box"})}async lazy_initialize(){await super.lazy_initialize();let e=(()=>{let{context_menu:t}=this.model;return t==
"auto"?this._provide_context_menu():t})();e!=null&&(this._context_menu=await ke(e,{parent:this}))}connect_signals(){super.connect_signals();let{visible:e}=this.
model.properties;this.on_change(e,()=>this._update_visible()),this.el.addEventListener("contextmenu",t=>this.show_context_menu(t))}get_context_menu(e){return this.
_context_menu}show_context_menu(e){if(!e.shiftKey){let t=this.el.getBoundingClientRect(),i=e.x-t.x,s=e.y-t.y,r=this.get_context_menu({x:i,y:s});r!=null&&r.show(
{x:i,y:s})&&(e.stopPropagation(),e.preventDefault())}}remove(){this._resize_observer.disconnect(),this._context_menu?.remove(),super.remove()}_resized=!1;_after_resize(){}after_resize(){
this._resized=!0,this.update_bbox()&&this._after_resize(),this.finish()}render(){super.render(),this._apply_visible()}_after_render(){this.update_style(),this.update_bbox()}after_render(){
super.after_render(),this._after_render(),this._has_finished||(this.is_displayed?Kn().then(()=>{this._resized||this.finish()}):this.force_finished())}_is_displayed=!1;get is_displayed(){
return this._is_displayed}_apply_visible(){this.model.visible?this.display.clear():this.display.replace(":host { display: none; }")}_update_visible(){this._apply_visible()}export(e="\
auto",t=!0){let i=e=="auto"||e=="png"?"canvas":"svg",s=new hi(i,t),{width:r,height:o}=this.bbox;return s.resize(r,o),s}resolve_symbol(e){let t=this.bbox.resolve(
e.symbol),{offset:i}=e;if(U(t))return t+i;{let{x:s,y:r}=t;return{x:s+i,y:r+i}}}},ze=class extends At{static __name__="UIElement";constructor(e){super(e)}static{
this.define(({Bool:e,AnyRef:t,Nullable:i,Or:s,Auto:r})=>({visible:[e,!0],context_menu:[i(s(t(),r)),null]}))}};var Ct="";var yg=":host{--file:#fff;--file-border:#ccc;--file-hover:#f5f5f5;--file-hover-border:#b8b8b8;--file-active:#ebebeb;--file-active-border:#adadad;--file-disabled\
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
(--padding-vertical) calc(var(--padding-horizontal)/2);}";var vg=":host{position:fixed;left:50%;top:0.5em;transform:translate(-50%, 0);width:max-content;height:max-content;max-width:50%;}:host > .entries:empty{display:\
none;}.entries{display:flex;flex-direction:column;flex-wrap:nowrap;gap:0.5em;}.entries > *{padding:0.5em;border:1px solid gray;border-radius:0.5em;}.error{backg\
round-color:var(--danger);border-color:var(--danger-border);}.success{background-color:var(--success);border-color:var(--success-border);}.try{font-weight:bold;\
cursor:pointer;}.try:hover{text-decoration:underline;}.close{display:inline-block;vertical-align:middle;margin-left:1em;width:1em;height:1em;cursor:pointer;mask\
-image:var(--bokeh-icon-x);-webkit-mask-image:var(--bokeh-icon-x);mask-size:contain;-webkit-mask-size:contain;mask-position:center center;-webkit-mask-position:\
center center;mask-repeat:no-repeat;-webkit-mask-repeat:no-repeat;background-color:black;}.close:hover{background-color:var(--hover-color);}";var $c=(()=>{let n=W(),e=n.attachShadow({mode:"open"});new de(kr).install(e),new de(Ct).install(e),new de(yg).install(e),new de(vg).install(e);let t=W({class:"e\
ntries"});return e.append(t),ag().then(()=>document.body.append(n)),t})(),hp=class extends _t{static __name__="NotificationsView";_connection_el=null;_connection_timer=null;initialize(){
super.initialize(),this.model.push.connect(t=>{let i=W({class:"close",title:"Close"}),s=W({class:t.type},t.text,i);$c.append(s);let r=()=>s.remove();i.addEventListener(
"click",r);let o=t.timeout??5e3;isFinite(o)&&setTimeout(r,o)});let{document:e}=this.model;e!=null&&(e.on_event("connection_lost",(t,i)=>{if(!e.config.notify_connection_status)
return;this._connection_el?.remove(),this._connection_timer!=null&&(clearTimeout(this._connection_timer),this._connection_timer=null);let{timeout:s}=i;if(s==null){
let r=is({class:"try"},"Try");r.addEventListener("click",()=>{this._connection_el?.remove(),i.reconnect()});let o=W({class:"close",title:"Close"});o.addEventListener(
"click",()=>this._connection_el?.remove()),this._connection_el=W({class:"error"},"Client connection was lost permanently. ",r," to reconnect manually.",o),$c.append(
this._connection_el)}else{let r=s,o=is(),a=()=>{let l=Math.max(0,Math.round(r/1e3));l==0?o.textContent="Reconnecting now.":o.textContent=`Reconnection will be a\
ttempted in ${l} s.`};a(),this._connection_el=W({class:"error"},"Client connection was lost. ",o),$c.append(this._connection_el),this._connection_timer=setInterval(
()=>{r-=1e3,a()},1e3)}}),e.on_event("client_reconnected",(t,i)=>{e.config.notify_connection_status&&(this._connection_el?.remove(),this._connection_timer!=null&&
(clearTimeout(this._connection_timer),this._connection_timer=null),this._connection_el=W({class:"success"},"Client connect was reestablished."),$c.append(this._connection_el),
this._connection_timer=setTimeout(()=>this._connection_el?.remove(),5e3))}))}},vn=class extends ze{static __name__="Notifications";constructor(e){super(e)}push=new ee(
this,"push");static{this.prototype.default_view=hp,this.define(()=>({}))}};var zr=class extends O{static __name__="DocumentConfig";constructor(e){super(e)}static{this.define(({Bool:e,Ref:t,Nullable:i})=>({reconnect_session:[e,!0],notify_connection_status:[
e,!0],notifications:[i(t(vn)),()=>new vn]}))}};function bg(n,e){function t(o){if(M(o))switch(o){case"Any":return Ho;case"Unknown":return cu;case"Bool":return tr;case"Float":return $e;case"Int":return ft;case"\
Bytes":return _u;case"Str":return ie;case"Null":return Yo}else switch(o[0]){case"Regex":{let[,a,l]=o;return hu(new RegExp(a,l))}case"Nullable":{let[,a]=o;return Pe(
t(a))}case"Or":{let[,a,...l]=o;return H(t(a),...l.map(t))}case"Tuple":{let[,a,...l]=o;return Le(t(a),...l.map(t))}case"List":{let[,a]=o;return Ne(t(a))}case"Str\
uct":{let[,...a]=o,l=a.map(([c,_])=>[c,t(_)]);return ys(nn(l))}case"Dict":{let[,a]=o;return Wt(t(a))}case"Mapping":{let[,a,l]=o;return ki(t(a),t(l))}case"Enum":{
let[,...a]=o;return D(...a)}case"Ref":{let[,a]=o,l=e.resolver.get(a.id);if(l!=null)return oe(l);throw new Error(`${a.id} wasn't defined before referencing it`)}case"\
AnyRef":return Wo()}}let i=(()=>{let o=n.extends?.id??"Model";if(o=="Model")return O;let a=e.resolver.get(o);if(a!=null)return a;throw new Error(`base model ${o}\
 of ${n.name} is not defined`)})(),s=class extends i{static __qualified__=n.name};function r(o){return o===void 0?o:e.decode(o)}for(let o of n.properties??[]){let a=t(
o.kind);s.define({[o.name]:[a,r(o.default)]})}for(let o of n.overrides??[])s.override({[o.name]:r(o.default)});return e.resolver.register(s),s}var me=function(n,e,t,i){var s=arguments.length,r=s<3?e:i===null?i=Object.getOwnPropertyDescriptor(e,t):i,o;if(typeof Reflect=="object"&&typeof Reflect.decorate==
"function")r=Reflect.decorate(n,e,t,i);else for(var a=n.length-1;a>=0;a--)(o=n[a])&&(r=(s<3?o(r):s>3?o(e,t,r):o(e,t))||r);return s>3&&r&&Object.defineProperty(e,
t,r),r};Zi.register("event",(n,e)=>{let t=iw.get(n.name);if(t!==void 0&&t.from_values!=null){let i=e.decode(n.values);return L(J(i)),t.from_values(i)}else e.error(
`deserialization of '${n.name}' event is not supported`)});function ge(n){return e=>{e.prototype.event_name=n}}var iw=new Map;var Ec=class{static __name__="BokehEvent";[le](e){let{event_name:t,event_values:i}=this,s=e.encode(i);return{type:"event",name:t,values:s}}[G](e,t){return this.
event_name==e.event_name&&t.eq(this.event_values,e.event_values)}static{this.prototype.publish=!0}},Ai=class extends Ec{static __name__="ModelEvent";origin=null;get event_values(){
return{model:this.origin}}};var Dc=class extends Ec{static __name__="DocumentEvent"},Ic=class extends Dc{static __name__="DocumentReady";get event_values(){return{}}};Ic=me([ge("document_r\
eady")],Ic);var Pc=class extends Dc{static __name__="ConnectionEvent"},xg=class extends Pc{connection;attempts;timeout;static __name__="ConnectionLost";timestamp=Date.now();constructor(e,t,i){
super(),this.connection=e,this.attempts=t,this.timeout=i}get event_values(){let{timestamp:e,attempts:t,timeout:i}=this;return{timestamp:e,attempts:t,timeout:i}}static{
this.prototype.event_name="connection_lost",this.prototype.publish=!1}reconnect(){this.connection.deref()?.reconnect()}},wg=class extends Pc{static __name__="Cl\
ientReconnected";get event_values(){return{}}static{this.prototype.event_name="client_reconnected"}},Uc=class extends Ai{model;value;static __name__="AxisClick";constructor(e,t){
super(),this.model=e,this.value=t}get event_values(){let{value:e}=this;return{...super.event_values,value:e}}};Uc=me([ge("axis_click")],Uc);var kg=class extends Ai{static __name__="ButtonClick"};kg=me([ge("button_click")],kg);var zg=class extends Ai{model;item;static __name__="LegendItemClick";constructor(e,t){super(),this.model=e,this.item=t}get event_values(){let{item:e}=this;return{
...super.event_values,item:e}}};zg=me([ge("legend_item_click")],zg);var jg=class extends Ai{item;static __name__="MenuItemClick";constructor(e){super(),this.item=e}get event_values(){let{item:e}=this;return{...super.event_values,
item:e}}};jg=me([ge("menu_item_click")],jg);var Sg=class extends Ai{value;static __name__="ValueSubmit";constructor(e){super(),this.value=e}get event_values(){let{value:e}=this;return{...super.event_values,
value:e}}};Sg=me([ge("value_submit")],Sg);var Ts=class extends Ai{static __name__="UIEvent"},Oc=class extends Ts{static __name__="LODStart"};Oc=me([ge("lodstart")],Oc);var Fc=class extends Ts{static __name__="LODEnd"};Fc=me([ge("lodend")],Fc);var Lc=class extends Ts{x0;x1;y0;y1;static __name__="RangesUpdate";constructor(e,t,i,s){super(),this.x0=e,this.x1=t,this.y0=i,this.y1=s}get event_values(){let{x0:e,
x1:t,y0:i,y1:s}=this;return{...super.event_values,x0:e,x1:t,y0:i,y1:s}}};Lc=me([ge("rangesupdate")],Lc);var Mg=class extends Ts{geometry;final;static __name__="SelectionGeometry";constructor(e,t){super(),this.geometry=e,this.final=t}get event_values(){let{geometry:e,
final:t}=this;return{...super.event_values,geometry:e,final:t}}};Mg=me([ge("selectiongeometry")],Mg);var Vc=class extends Ts{static __name__="Reset"};Vc=me([ge("reset")],Vc);var He=class extends Ts{sx;sy;x;y;modifiers;static __name__="PointEvent";constructor(e,t,i,s,r){super(),this.sx=e,this.sy=t,this.x=i,this.y=s,this.modifiers=r}get event_values(){
let{sx:e,sy:t,x:i,y:s,modifiers:r}=this;return{...super.event_values,sx:e,sy:t,x:i,y:s,modifiers:r}}},Rc=class extends He{delta_x;delta_y;static __name__="Pan";constructor(e,t,i,s,r,o,a){
super(e,t,i,s,a),this.delta_x=r,this.delta_y=o}get event_values(){let{delta_x:e,delta_y:t}=this;return{...super.event_values,delta_x:e,delta_y:t}}};Rc=me([ge("p\
an")],Rc);var Bc=class extends He{scale;static __name__="Pinch";constructor(e,t,i,s,r,o){super(e,t,i,s,o),this.scale=r}get event_values(){let{scale:e}=this;return{...super.
event_values,scale:e}}};Bc=me([ge("pinch")],Bc);var qc=class extends He{rotation;static __name__="Rotate";constructor(e,t,i,s,r,o){super(e,t,i,s,o),this.rotation=r}get event_values(){let{rotation:e}=this;return{
...super.event_values,rotation:e}}};qc=me([ge("rotate")],qc);var Nc=class extends He{delta;static __name__="MouseWheel";constructor(e,t,i,s,r,o){super(e,t,i,s,o),this.delta=r}get event_values(){let{delta:e}=this;return{...super.
event_values,delta:e}}};Nc=me([ge("wheel")],Nc);var Gc=class extends He{static __name__="MouseMove"};Gc=me([ge("mousemove")],Gc);var Hc=class extends He{static __name__="MouseEnter"};Hc=me([ge("mouseenter")],Hc);var Yc=class extends He{static __name__="MouseLeave"};Yc=me([ge("mouseleave")],Yc);var Wc=class extends He{static __name__="Tap"};Wc=me([ge("tap")],Wc);var Qc=class extends He{static __name__="DoubleTap"};Qc=me([ge("doubletap")],Qc);var Xc=class extends He{static __name__="Press"};Xc=me([ge("press")],Xc);var Jc=class extends He{static __name__="PressUp"};Jc=me([ge("pressup")],Jc);var Zc=class extends He{static __name__="PanStart"};Zc=me([ge("panstart")],Zc);var Kc=class extends He{static __name__="PanEnd"};Kc=me([ge("panend")],Kc);var e_=class extends He{static __name__="PinchStart"};e_=me([ge("pinchstart")],e_);var t_=class extends He{static __name__="PinchEnd"};t_=me([ge("pinchend")],t_);var i_=class extends He{static __name__="RotateStart"};i_=me([ge("rotatestart")],i_);var s_=class extends He{static __name__="RotateEnd"};s_=me([ge("rotateend")],s_);Zi.register("model",bg);var pp=class{document;static __name__="EventManager";subscribed_models=new Set;constructor(e){this.document=e}send_event(e){if(e.publish){
let t=new ac(this.document,"bokeh_event",e);this.document._trigger_on_change(t)}this.document._trigger_on_event(e)}trigger(e){for(let t of this.subscribed_models)
e.origin!=null&&e.origin!=t||t._process_event(e)}},dp=[],nw="Bokeh Application",n_=class n{static __name__="Document";views_manager;event_manager;idle;resolver;_init_timestamp;_title;_roots;_all_models;_new_models;_all_models_freeze_count;_callbacks;_document_callbacks;_message_callbacks;_idle_roots;_interactive_timestamp;_interactive_plot;_interactive_finalize;_recompute_timeout;_config;get config(){
return L(this._config!=null,"configuration is missing"),this._config}set config(e){this.freeze_all_models(()=>this._config=e)}constructor(e={}){dp.push(this),this.
_init_timestamp=Date.now(),this.resolver=e.resolver??new pn(pa),this._title=nw,this._roots=[],this._all_models=new Map,this._new_models=new Set,this._all_models_freeze_count=
0,this._callbacks=new Map,this._document_callbacks=new Map,this._message_callbacks=new Map,this.event_manager=new pp(this),this.idle=new _e(this,"idle"),this._idle_roots=
new WeakSet,this._interactive_timestamp=null,this._interactive_plot=null,this._recompute_timeout=e.recompute_timeout??3e4,e.roots!=null&&this._add_roots(...e.roots),
this.on_message("bokeh_event",t=>{L(t instanceof Ai),this.event_manager.trigger(t)}),this.config=new zr}[G](e,t){return this==e}get all_models(){return new Set(
this._all_models.values())}get is_idle(){for(let e of this.roots())if(!this._idle_roots.has(e))return!1;return!0}_notified_idle=!1;notify_idle(e){this._notified_idle||
!this.roots().includes(e)||(this._idle_roots.add(e),this.is_idle&&(q.info(`document idle at ${Date.now()-this._init_timestamp} ms`),this.event_manager.send_event(
new Ic),this.idle.emit(),this._notified_idle=!0))}clear({sync:e}={}){this._push_all_models_freeze();try{for(;this._roots.length>0;)this.remove_root(this._roots[0],
{sync:e});this._config=void 0}finally{this._pop_all_models_freeze()}}interactive_start(e,t=null){this._interactive_plot==null&&(this._interactive_plot=e,this._interactive_plot.
trigger_event(new Oc)),this._interactive_finalize=t,this._interactive_timestamp=Date.now()}interactive_stop(){this._interactive_plot!=null&&(this._interactive_plot.
trigger_event(new Fc),this._interactive_finalize!=null&&this._interactive_finalize()),this._interactive_plot=null,this._interactive_timestamp=null,this._interactive_finalize=
null}interactive_duration(){return this._interactive_timestamp==null?-1:Date.now()-this._interactive_timestamp}destructively_move(e){if(e===this)throw new Error(
"Attempted to overwrite a document with itself");e.clear({sync:!1});let{config:t}=this,i=Ni(this._roots);this.clear({sync:!1});for(let s of[...i,t])if(s.document!=
null)throw new Error(`Somehow we didn't detach ${s}`);if(this._all_models.size!=0)throw new Error(`this._all_models still had stuff in it: ${this._all_models}`);
e.config=t;for(let s of i)e.add_root(s);e.set_title(this._title)}_hold_models_freeze=!1;freeze_all_models(e){this._push_all_models_freeze();try{e()}finally{this.
_pop_all_models_freeze()}}_push_all_models_freeze(){this._hold_models_freeze||(this._all_models_freeze_count+=1)}_pop_all_models_freeze(){this._hold_models_freeze||
(this._all_models_freeze_count-=1,this._all_models_freeze_count===0&&this._recompute_all_models())}_recompute_timer=null;_cancel_recompute_all_models(){this._recompute_timer!=
null&&(clearTimeout(this._recompute_timer),this._recompute_timer=null)}_schedule_recompute_all_models(){let e=this._recompute_timeout;isNaN(e)||e<=0?this._recompute_all_models():
isFinite(e)&&(this._cancel_recompute_all_models(),this._recompute_timer=setTimeout(()=>{this._recompute_all_models()},e))}_recompute_all_models(){this._cancel_recompute_all_models();
let e=new Set;for(let o of this.all_roots)e=ha(e,o.references());let t=new Set(this._all_models.values()),i=ua(t,e),s=ua(e,t),r=new Map;for(let o of e)r.set(o.id,
o);for(let o of i)o.detach_document();for(let o of s)o.attach_document(this),this._new_models.add(o);this._all_models=r}partially_update_all_models(e){let t=new Set;
ci._value_record_references(e,t,{recursive:!1});for(let i of t)this._all_models.has(i.id)||(i.attach_document(this),this._new_models.add(i),this._all_models.set(
i.id,i));this._schedule_recompute_all_models()}get all_roots(){let e=[...this._roots];return this._config!=null&&e.push(this._config),e}roots(){return this._roots}_add_roots(...e){
if(e=e.filter(t=>!this._roots.includes(t)),e.length==0)return!1;this._push_all_models_freeze();try{this._roots.push(...e)}finally{this._pop_all_models_freeze()}
return!0}_remove_root(e){let t=this._roots.indexOf(e);if(t<0)return!1;this._push_all_models_freeze();try{this._roots.splice(t,1)}finally{this._pop_all_models_freeze()}
return!0}_set_title(e){let t=e!=this._title;return t&&(this._title=e),t}add_root(e,{sync:t}={}){if(this._add_roots(e)){let i=new yr(this,e);i.sync=t??!0,this._trigger_on_change(
i)}}remove_root(e,{sync:t}={}){if(this._remove_root(e)){let i=new vr(this,e);i.sync=t??!0,this._trigger_on_change(i)}}set_title(e,{sync:t}={}){if(this._set_title(
e)){let i=new gr(this,e);i.sync=t??!0,this._trigger_on_change(i)}}title(){return this._title}get_model_by_id(e){return this._all_models.get(e)??null}get_model_by_name(e){
let t=[];for(let i of this._all_models.values())i instanceof O&&i.name==e&&t.push(i);switch(t.length){case 0:return null;case 1:return t[0];default:throw new Error(
`Multiple models are named '${e}'`)}}on_message(e,t){let i=this._message_callbacks.get(e);i==null?this._message_callbacks.set(e,new Set([t])):i.add(t)}remove_on_message(e,t){
this._message_callbacks.get(e)?.delete(t)}_trigger_on_message(e,t){let i=this._message_callbacks.get(e);if(i!=null)for(let s of i)s(t)}on_change(e,t=!1){this._callbacks.
has(e)||this._callbacks.set(e,t)}remove_on_change(e){this._callbacks.delete(e)}_trigger_on_change(e){for(let[t,i]of this._callbacks)if(!i&&e instanceof mr)for(let s of e.
events)t(s);else t(e)}_trigger_on_event(e){let t=this._document_callbacks.get(e.event_name);if(t!=null)for(let i of t)gt(i,this,e)}on_event(e,...t){let i=M(e)?e:
e.prototype.event_name,s=this._document_callbacks.get(i)??[],r=t;this._document_callbacks.set(i,[...s,...r])}to_json_string(e=!0){return JSON.stringify(this.to_json(
e))}to_json(e=!0){let t=new lr({include_defaults:e}),i=t.encode(this.config),s=t.encode(this._roots);return{version:xi,title:this._title,config:i,roots:s}}static from_json_string(e,t){
let i=JSON.parse(e);return n.from_json(i,t)}static _handle_version(e){e.version==null&&q.warn("'version' field is missing");let t=e.version??"0.0.0",i=br.from(t),
s=br.from(xi),r=`new document using Bokeh ${t} and BokehJS ${xi}`;bs(i,s)?q.debug(r):q.warn(`Bokeh/BokehJS version mismatch: ${r}`)}static from_json(e,t,i=new Map){
q.debug("Creating Document from JSON"),n._handle_version(e);let s=new pn(pa);e.defs!=null&&new Zi(s).decode(e.defs,i);let r=new n({resolver:s});r._push_all_models_freeze();
let o=h=>t?.push(h);r.on_change(o,!0);let a=new Zi(s,r._all_models,h=>h.attach_document(r)),l=a.decode(e.config,i);L(l instanceof zr||l==null),l!=null&&(r.config=
l);let c=a.decode(e.roots,i),_=e.callbacks!=null?a.decode(e.callbacks,i):{};r.remove_on_change(o);for(let[h,u]of X(_))r.on_event(h,...u);for(let h of c)r.add_root(
h);return e.title!=null&&r.set_title(e.title),r._pop_all_models_freeze(),r}replace_with_json(e){n.from_json(e).destructively_move(this)}create_json_patch(e){for(let r of e)
if(r.document!=this)throw new Error("Cannot create a patch using events from a different document");let t=new Map;for(let r of this._all_models.values())this._new_models.
has(r)||t.set(r,r.ref());let s={events:new lr({references:t,binary:!0}).encode(e)};return this._new_models.clear(),s}apply_json_patch(e,t=new Map){let{_hold_models_freeze:i}=this;
this._hold_models_freeze=!0;try{this._apply_json_patch(e,t)}finally{this._hold_models_freeze=i}this._schedule_recompute_all_models()}_apply_json_patch(e,t=new Map){
let i=o=>{o.attach_document(this),this._new_models.add(o),this._all_models.set(o.id,o)},r=new Zi(this.resolver,this._all_models,i).decode(e.events,t);for(let o of r)
switch(o.kind){case"MessageSent":{let{msg_type:a,msg_data:l}=o;this._trigger_on_message(a,l);break}case"ModelChanged":{let{model:a,attr:l,new:c}=o;a.setv({[l]:c},
{sync:!1});break}case"ColumnDataChanged":{let{model:a,attr:l,data:c,cols:_}=o;if(_!=null){let h=re(c),u=re(a.property(l).get_value());for(let[p,d]of u)h.has(p)||
h.set(p,d)}a.setv({data:c},{sync:!1,check_eq:!1});break}case"ColumnsStreamed":{let{model:a,attr:l,data:c,rollover:_}=o,h=a.property(l);a.stream_to(h,c,_,{sync:!1});
break}case"ColumnsPatched":{let{model:a,attr:l,patches:c}=o,_=a.property(l);a.patch_to(_,c,{sync:!1});break}case"RootAdded":{this.add_root(o.model,{sync:!1});break}case"\
RootRemoved":{this.remove_root(o.model,{sync:!1});break}case"TitleChanged":{this.set_title(o.title,{sync:!1});break}default:throw new Error(`unknown patch event\
 type '${o.kind}'`)}}};uc(up);var Cs=new Proxy(new mn,{get(n,e){if(M(e)){let t=n.get_by_id(e);if(t!=null)return t}return Reflect.get(n,e)},has(n,e){return M(e)&&n.get_by_id(e)!=null?!0:Reflect.
has(n,e)},ownKeys(n){return n.roots.map(e=>e.model.id)},getOwnPropertyDescriptor(n,e){if(M(e)){let t=n.get_by_id(e);if(t!=null)return{configurable:!0,enumerable:!0,
writable:!1,value:t}}return Reflect.getOwnPropertyDescriptor(n,e)}});async function fp(n,e,t=[],i=!1){L(n.views_manager==null);let s=new mn([],Cs);n.views_manager=
s;async function r(c){let _=await s.build_view(c);if(_ instanceof gn){let h=n.all_roots.indexOf(c),u=t[h]??e;_.build(u)}return _}async function o(c){if(c.default_view!=
null){let _=await r(c);Cs.add(_)}else n.notify_idle(c)}function a(c){s.get(c)?.remove()}for(let c of n.all_roots)await o(c);let{notifications:l}=n.config;return l!=
null&&await r(l),i&&(window.document.title=n.title()),n.on_change(c=>{c instanceof yr?o(c.model):c instanceof vr?a(c.model):i&&c instanceof gr&&(window.document.
title=c.title)}),s}var r_=()=>{throw new Error("left out of this BokehJS")},Ag=r_;function Tg(n){let e=M(n)?document.getElementById(n):n;if(e==null)throw new Error(`Error rendering Bokeh model: could not find ${M(n)?`#${n}`:n} HTML tag`);if(!rg(
document.body,e))throw new Error(`Error rendering Bokeh model: element ${M(n)?`#${n}`:n} must be under <body>`);if(e instanceof HTMLElement&&e.tagName=="SCRIPT"){
let t=W();e.replaceWith(t),e=t}return e}function Cg(n){let{elementid:e}=n;return e!=null?Tg(e):document.body}function $g(n){let e=[];if(n.root_ids!=null&&n.roots!=
null)for(let t of n.root_ids)e.push(Tg(n.roots[t]));return e}async function Eg(n,e){let t={},i=Hu();t[i]=n.doc,e==null&&(e=n.target_id);let r={roots:{[n.root_id]:e},root_ids:[n.root_id],docid:i};await Kn();let[o]=await rw(
t,[r]);return o}async function rw(n,e,t,i){M(n)&&(n=JSON.parse(Bm(n)));let s={};for(let[o,a]of X(n))s[o]=n_.from_json(a);let r=[];for(let o of e){let a=Cg(o),l=$g(o);if(o.docid!=
null)r.push(await fp(s[o.docid],a,l,o.use_for_title));else if(o.token!=null){let c=Ag(t,i);q.debug(`embed: computed ws url: ${c}`);try{r.push(await r_(c,o.token,
a,l,o.use_for_title)),console.log("Bokeh items were rendered successfully")}catch(_){if(nt.dev)throw _;console.error("Error rendering Bokeh items:",_)}}else throw new Error(
"Error rendering Bokeh items: either 'docid' or 'token' was expected.")}return r}var ow="--bk-",$t=class{obj;prefix;static __name__="VisualProperties";_props;*[Symbol.iterator](){yield*this._props}css_prefix;constructor(e,t=""){this.obj=e,this.
prefix=t,this.css_prefix=`${ow}${t.replaceAll("_","-")}`;let i=this;this._props=[];for(let s of this.attrs){let r=e.model.properties[t+s];r.change.connect(()=>this.
update()),i[s]=r,this._props.push(r)}}update(){}_get_css_value(e){return getComputedStyle(this.obj.el).getPropertyValue(`${this.css_prefix}${e}`)}},Je=class{obj;prefix;static __name__="\
VisualUniforms";*[Symbol.iterator](){for(let e of this.attrs)yield this.obj.model.properties[this.prefix+e]}constructor(e,t=""){this.obj=e,this.prefix=t;for(let i of this.
attrs)Object.defineProperty(this,i,{get(){return e[t+i]}})}update(){}};var Ze={line_color:[Pe(ln),"black"],line_alpha:[an,1],line_width:[$e,1],line_join:[Ml,"bevel"],line_cap:[jl,"butt"],line_dash:[H(Sl,du($e)),[]],line_dash_offset:[
$e,0]},Rt={fill_color:[Pe(ln),"gray"],fill_alpha:[an,1]},o_={global_alpha:[an,1]},Bt={hatch_color:[Pe(ln),"black"],hatch_alpha:[an,1],hatch_scale:[$e,12],hatch_pattern:[
Pe(H(Gf,ie)),null],hatch_weight:[$e,1],hatch_extra:[Wt(Wo()),{}]},Xt={text_color:[Pe(ln),"#444444"],text_outline_color:[Pe(ln),null],text_outline_width:[$e,1],text_alpha:[
an,1],text_font:[Fl,"helvetica"],text_font_size:[pu,"16px"],text_font_style:[wl,"normal"],text_align:[sr,"left"],text_baseline:[$l,"bottom"],text_line_height:[$e,
1.2]},$s={line_color:[ws,"black"],line_alpha:[Mt,1],line_width:[Mt,1],line_join:[Vl,"bevel"],line_cap:[Rl,"butt"],line_dash:[Bl,[]],line_dash_offset:[Mt,0]},Es={
fill_color:[ws,"gray"],fill_alpha:[Mt,1]},a_={global_alpha:[Mt,1]},Ds={hatch_color:[ws,"black"],hatch_alpha:[Mt,1],hatch_scale:[Mt,12],hatch_pattern:[Ll,null],hatch_weight:[
Mt,1],hatch_extra:[ca,{}]},l_={text_color:[ws,"#444444"],text_outline_color:[ws,null],text_outline_width:[Mt,1],text_alpha:[Mt,1],text_font:[ql,"helvetica"],text_font_size:[
Nl,"16px"],text_font_style:[Gl,"normal"],text_align:[Hl,"left"],text_baseline:[Yl,"bottom"],text_line_height:[Mt,1.2]},Ke={line_color:[Ss,"black"],line_alpha:[Xe,
1],line_width:[Xe,1],line_join:[Jl,"bevel"],line_cap:[Zl,"butt"],line_dash:[Kl,[]],line_dash_offset:[Xe,0]},Jt={fill_color:[Ss,"gray"],fill_alpha:[Xe,1]},jr={global_alpha:[
Xe,1]},Zt={hatch_color:[Ss,"black"],hatch_alpha:[Xe,1],hatch_scale:[Xe,12],hatch_pattern:[dr,null],hatch_weight:[Xe,1],hatch_extra:[ca,{}]},Sr={text_color:[Ss,"\
#444444"],text_outline_color:[Ss,null],text_outline_width:[Xe,1],text_alpha:[Xe,1],text_font:[ec,"helvetica"],text_font_size:[tc,"16px"],text_font_style:[ic,"no\
rmal"],text_align:[sc,"left"],text_baseline:[nc,"bottom"],text_line_height:[Xe,1.2]};function mp(n){if(B(n))return n;switch(n){case"solid":return[];case"dashed":return[3,2];case"dotted":return[2,1];case"dotdash":return[2,4,6,4];case"dashdot":return[
6,4,2,4];default:return n.split(" ").map(Number).filter(ps)}}var Mr=class extends $t{static __name__="Line";get doit(){let e=this.get_line_color(),t=this.get_line_alpha(),
i=this.get_line_width();return!(e==null||t==0||i==0)}apply(e,t){let{doit:i}=this;return i&&(this.set_value(e),t!=null?e.stroke(t):e.stroke()),i}values(){return{
color:this.get_line_color(),alpha:this.get_line_alpha(),width:this.get_line_width(),join:this.get_line_join(),cap:this.get_line_cap(),dash:this.get_line_dash(),
offset:this.get_line_dash_offset()}}computed_values(){let e=this.get_line_color(),t=this.get_line_alpha();return{color:we(e,t),width:this.get_line_width(),join:this.
get_line_join(),cap:this.get_line_cap(),dash:this.get_line_dash(),offset:this.get_line_dash_offset()}}set_value(e){let{color:t,width:i,join:s,cap:r,dash:o,offset:a}=this.
computed_values();e.strokeStyle=t,e.lineWidth=i,e.lineJoin=s,e.lineCap=r,e.setLineDash(mp(o)),e.lineDashOffset=a}get_line_color(){let e=this._get_css_value("lin\
e-color");return e!=""?e:this.line_color.get_value()}get_line_alpha(){let e=this._get_css_value("line-alpha");if(e!=""){let t=Number(e);if(isFinite(t))return t}
return this.line_alpha.get_value()}get_line_width(){let e=this._get_css_value("line-width");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.line_width.
get_value()}get_line_join(){let e=this._get_css_value("line-join");return Ml.valid(e)?e:this.line_join.get_value()}get_line_cap(){let e=this._get_css_value("lin\
e-cap");return jl.valid(e)?e:this.line_cap.get_value()}get_line_dash(){let e=this._get_css_value("line-dash");return Sl.valid(e)?e:this.line_dash.get_value()}get_line_dash_offset(){
let e=this._get_css_value("line-dash-offset");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.line_dash_offset.get_value()}},Ar=class extends Je{static __name__="\
LineScalar";get doit(){let e=this.line_color.value,t=this.line_alpha.value,i=this.line_width.value;return!(e==0||t==0||i==0)}apply(e,t){let{doit:i}=this;return i&&
(this.set_value(e),t!=null?e.stroke(t):e.stroke()),i}values(){return{color:this.line_color.value,alpha:this.line_alpha.value,width:this.line_width.value,join:this.
line_join.value,cap:this.line_cap.value,dash:this.line_dash.value,offset:this.line_dash_offset.value}}set_value(e){let t=this.line_color.value,i=this.line_alpha.
value;e.strokeStyle=we(t,i),e.lineWidth=this.line_width.value,e.lineJoin=this.line_join.value,e.lineCap=this.line_cap.value,e.setLineDash(mp(this.line_dash.value)),
e.lineDashOffset=this.line_dash_offset.value}},Tr=class extends Je{static __name__="LineVector";get doit(){let{line_color:e}=this;if(e.is_Scalar()&&e.value==0)return!1;
let{line_alpha:t}=this;if(t.is_Scalar()&&t.value==0)return!1;let{line_width:i}=this;return!(i.is_Scalar()&&i.value==0)}v_doit(e){return!(this.line_color.get(e)==
0||this.line_alpha.get(e)==0||this.line_width.get(e)==0)}apply(e,t,i){let s=this.v_doit(t);return s&&(this.set_vectorize(e,t),i!=null?e.stroke(i):e.stroke()),s}values(e){
return{color:this.line_color.get(e),alpha:this.line_alpha.get(e),width:this.line_width.get(e),join:this.line_join.get(e),cap:this.line_cap.get(e),dash:this.line_dash.
get(e),offset:this.line_dash_offset.get(e)}}set_vectorize(e,t){let i=this.line_color.get(t),s=this.line_alpha.get(t),r=this.line_width.get(t),o=this.line_join.get(
t),a=this.line_cap.get(t),l=this.line_dash.get(t),c=this.line_dash_offset.get(t);e.strokeStyle=we(i,s),e.lineWidth=r,e.lineJoin=o,e.lineCap=a,e.setLineDash(mp(l)),
e.lineDashOffset=c}};Mr.prototype.type="line";Mr.prototype.attrs=Object.keys(Ze);Ar.prototype.type="line";Ar.prototype.attrs=Object.keys($s);Tr.prototype.type="\
line";Tr.prototype.attrs=Object.keys(Ke);var Cr=class extends $t{static __name__="Fill";get doit(){let e=this.get_fill_color(),t=this.get_fill_alpha();return!(e==null||t==0)}apply(e,t,i="nonzero"){let{
doit:s}=this;if(s)if(this.set_value(e),t instanceof Path2D){let r=t;e.fill(r,i)}else e.fill(t??i);return s}values(){return{color:this.get_fill_color(),alpha:this.
get_fill_alpha()}}computed_values(){let e=this.get_fill_color(),t=this.get_fill_alpha();return{color:we(e,t)}}set_value(e){let{color:t}=this.computed_values();e.
fillStyle=t}get_fill_color(){let e=this._get_css_value("fill-color");return e!=""?e:this.fill_color.get_value()}get_fill_alpha(){let e=this._get_css_value("fill\
-alpha");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.fill_alpha.get_value()}},$r=class extends Je{static __name__="FillScalar";get doit(){let e=this.
fill_color.value,t=this.fill_alpha.value;return!(e==0||t==0)}apply(e,t,i="nonzero"){let{doit:s}=this;if(s)if(this.set_value(e),t instanceof Path2D){let r=t;e.fill(
r,i)}else e.fill(t??i);return s}Values;values(){return{color:this.fill_color.value,alpha:this.fill_alpha.value}}set_value(e){let t=this.fill_color.value,i=this.
fill_alpha.value;e.fillStyle=we(t,i)}},Er=class extends Je{static __name__="FillVector";get doit(){let{fill_color:e}=this;if(e.is_Scalar()&&e.value==0)return!1;
let{fill_alpha:t}=this;return!(t.is_Scalar()&&t.value==0)}v_doit(e){return!(this.fill_color.get(e)==0||this.fill_alpha.get(e)==0)}apply(e,t,i,s="nonzero"){let r=this.
v_doit(t);if(r)if(this.set_vectorize(e,t),i instanceof Path2D){let o=i;e.fill(o,s)}else e.fill(i??s);return r}Values;values(e){return{color:this.fill_color.get(
e),alpha:this.fill_alpha.get(e)}}set_vectorize(e,t){let i=this.fill_color.get(t),s=this.fill_alpha.get(t);e.fillStyle=we(i,s)}};Cr.prototype.type="fill";Cr.prototype.
attrs=Object.keys(Rt);$r.prototype.type="fill";$r.prototype.attrs=Object.keys(Es);Er.prototype.type="fill";Er.prototype.attrs=Object.keys(Jt);var Dg=new Map;function gp(n,e){let t=Dg.get(n);if(t==null){let s=new WeakSet([e]);Dg.set(n,s)}else if(!t.has(e))t.add(e);else return;let{fonts:i}=document;i.check(
n)||i.load(n).then(()=>e.request_paint())}var Dr=class extends $t{static __name__="Text";get doit(){let e=this.get_text_color(),t=this.get_text_alpha();return!(e==
null||t==0)}update(){if(!this.doit)return;let e=this.font_value();gp(e,this.obj)}values(){return{color:this.get_text_color(),outline_color:this.get_text_outline_color(),
outline_width:this.get_text_outline_width(),alpha:this.get_text_alpha(),font:this.get_text_font(),font_size:this.get_text_font_size(),font_style:this.get_text_font_style(),
align:this.get_text_align(),baseline:this.get_text_baseline(),line_height:this.get_text_line_height()}}computed_values(){let e=this.get_text_color(),t=this.get_text_outline_color(),
i=this.get_text_outline_width(),s=this.get_text_alpha();return{color:we(e,s),outline_color:we(t,s),outline_width:i,font:this.font_value(),text_align:this.get_text_align(),
text_baseline:this.get_text_baseline(),line_height:this.get_text_line_height()}}set_value(e){let{color:t,outline_color:i,font:s,text_align:r,text_baseline:o}=this.
computed_values();e.fillStyle=t,e.strokeStyle=i,e.font=s,e.textAlign=r,e.textBaseline=o}font_value(){let e=this.get_text_font_style(),t=this.get_text_font_size(),
i=this.get_text_font();return`${e} ${t} ${i}`}get_text_color(){let e=this._get_css_value("text-color");return e!=""?e:this.text_color.get_value()}get_text_outline_color(){
let e=this._get_css_value("text-outline-color");return e!=""?e:this.text_outline_color.get_value()}get_text_outline_width(){let e=this._get_css_value("text-outl\
ine-width");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.text_outline_width.get_value()}get_text_alpha(){let e=this._get_css_value("text-alpha");
if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.text_alpha.get_value()}get_text_font(){let e=this._get_css_value("text-font");return e!=""?e:this.
text_font.get_value()}get_text_font_size(){let e=this._get_css_value("text-font-size");return e!=""?e:this.text_font_size.get_value()}get_text_font_style(){let e=this.
_get_css_value("text-font-style");return wl.valid(e)?e:this.text_font_style.get_value()}get_text_align(){let e=this._get_css_value("text-align");return sr.valid(
e)?e:this.text_align.get_value()}get_text_baseline(){let e=this._get_css_value("text-baseline");return $l.valid(e)?e:this.text_baseline.get_value()}get_text_line_height(){
let e=this._get_css_value("line-height");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.text_line_height.get_value()}},Ir=class extends Je{static __name__="\
TextScalar";get doit(){let e=this.text_color.value,t=this.text_alpha.value;return!(e==0||t==0)}update(){if(!this.doit)return;let e=this.font_value();gp(e,this.obj)}values(){
return{color:this.text_color.value,outline_color:this.text_outline_color.value,outline_width:this.text_outline_width.value,alpha:this.text_alpha.value,font:this.
text_font.value,font_size:this.text_font_size.value,font_style:this.text_font_style.value,align:this.text_align.value,baseline:this.text_baseline.value,line_height:this.
text_line_height.value}}set_value(e){let t=this.text_color.value,i=this.text_alpha.value,s=this.text_outline_color.value,r=this.text_outline_width.value,o=this.
font_value(),a=this.text_align.value,l=this.text_baseline.value;e.fillStyle=we(t,i),e.strokeStyle=we(s,i),e.lineWidth=r,e.font=o,e.textAlign=a,e.textBaseline=l}font_value(){
let e=this.text_font_style.value,t=this.text_font_size.value,i=this.text_font.value;return`${e} ${t} ${i}`}},Pr=class extends Je{static __name__="TextVector";_assert_font(e){
let t=this.font_value(e);gp(t,this.obj)}values(e){return this._assert_font(e),{color:this.text_color.get(e),outline_color:this.text_outline_color.get(e),outline_width:this.
text_outline_width.get(e),alpha:this.text_alpha.get(e),font:this.text_font.get(e),font_size:this.text_font_size.get(e),font_style:this.text_font_style.get(e),align:this.
text_align.get(e),baseline:this.text_baseline.get(e),line_height:this.text_line_height.get(e)}}get doit(){let{text_color:e}=this;if(e.is_Scalar()&&e.value==0)return!1;
let{text_alpha:t}=this;return!(t.is_Scalar()&&t.value==0)}v_doit(e){return!(this.text_color.get(e)==0||this.text_alpha.get(e)==0)}apply(e,t){let i=this.v_doit(t);
return i&&this.set_vectorize(e,t),i}set_vectorize(e,t){this._assert_font(t);let i=this.text_color.get(t),s=this.text_outline_color.get(t),r=this.text_outline_width.
get(t),o=this.text_alpha.get(t),a=this.font_value(t),l=this.text_align.get(t),c=this.text_baseline.get(t);e.fillStyle=we(i,o),e.strokeStyle=we(s,o),e.lineWidth=
r,e.font=a,e.textAlign=l,e.textBaseline=c}font_value(e){let t=this.text_font_style.get(e),i=this.text_font_size.get(e),s=this.text_font.get(e);return`${t} ${i} ${s}`}};
Dr.prototype.type="text";Dr.prototype.attrs=Object.keys(Xt);Ir.prototype.type="text";Ir.prototype.attrs=Object.keys(l_);Pr.prototype.type="text";Pr.prototype.attrs=
Object.keys(Sr);function c_(n,e,t){n.moveTo(0,t+.5),n.lineTo(e,t+.5),n.stroke()}function __(n,e,t){n.moveTo(t+.5,0),n.lineTo(t+.5,e),n.stroke()}function Ig(n,e){n.moveTo(0,e),n.
lineTo(e,0),n.stroke(),n.moveTo(0,0),n.lineTo(e,e),n.stroke()}var aw={" ":"blank",".":"dot",o:"ring","-":"horizontal_line","|":"vertical_line","+":"cross",'"':"\
horizontal_dash",":":"vertical_dash","@":"spiral","/":"right_diagonal_line","\\":"left_diagonal_line",x:"diagonal_cross",",":"right_diagonal_dash","`":"left_dia\
gonal_dash",v:"horizontal_wave",">":"vertical_wave","*":"criss_cross"};function ga(n,e,t,i,s,r){return n.resize(s,s),n.prepare(),lw(n.ctx,e,t,i,s,r),n.canvas}function lw(n,e,t,i,s,r){
let o=s,a=o/2,l=a/2,c=we(t,i);switch(n.strokeStyle=c,n.fillStyle=c,n.lineCap="square",n.lineWidth=r,aw[e]??e){case"blank":break;case"dot":n.arc(a,a,a/2,0,2*Math.
PI,!0),n.fill();break;case"ring":n.arc(a,a,a/2,0,2*Math.PI,!0),n.stroke();break;case"horizontal_line":c_(n,o,a);break;case"vertical_line":__(n,o,a);break;case"c\
ross":c_(n,o,a),__(n,o,a);break;case"horizontal_dash":c_(n,a,a);break;case"vertical_dash":__(n,a,a);break;case"spiral":{let _=o/30;n.moveTo(a,a);for(let h=0;h<360;h++){
let u=.1*h,p=a+_*u*Math.cos(u),d=a+_*u*Math.sin(u);n.lineTo(p,d)}n.stroke();break}case"right_diagonal_line":n.moveTo(-l+.5,o),n.lineTo(l+.5,0),n.stroke(),n.moveTo(
l+.5,o),n.lineTo(3*l+.5,0),n.stroke(),n.moveTo(3*l+.5,o),n.lineTo(5*l+.5,0),n.stroke();break;case"left_diagonal_line":n.moveTo(l+.5,o),n.lineTo(-l+.5,0),n.stroke(),
n.moveTo(3*l+.5,o),n.lineTo(l+.5,0),n.stroke(),n.moveTo(5*l+.5,o),n.lineTo(3*l+.5,0),n.stroke();break;case"diagonal_cross":Ig(n,o);break;case"right_diagonal_das\
h":n.moveTo(l+.5,3*l+.5),n.lineTo(3*l+.5,l+.5),n.stroke();break;case"left_diagonal_dash":n.moveTo(l+.5,l+.5),n.lineTo(3*l+.5,3*l+.5),n.stroke();break;case"horiz\
ontal_wave":n.moveTo(0,l),n.lineTo(a,3*l),n.lineTo(o,l),n.stroke();break;case"vertical_wave":n.moveTo(l,0),n.lineTo(3*l,a),n.lineTo(l,o),n.stroke();break;case"c\
riss_cross":Ig(n,o),c_(n,o,a),__(n,o,a);break;default:q.warn(`unknown hatch pattern: ${e}`)}}var Ur=class extends $t{static __name__="Hatch";_hatch_image;_hatch_svg;_update_iteration=0;update(){if(this._update_iteration++,this._hatch_image=null,this._hatch_svg=
null,!this.doit)return;let e=this.get_hatch_color(),t=this.get_hatch_alpha(),i=this.get_hatch_scale(),s=this.get_hatch_pattern(),r=this.get_hatch_weight(),o=_=>{
this._hatch_image=_},a=_=>{this._hatch_svg=_},c=re(this.get_hatch_extra()).get(s);if(c!=null){let _=c.get_pattern(e,t,i,r);if(_ instanceof Promise){let{_update_iteration:h}=this;
_.then(u=>{this._update_iteration==h&&(o(u),this.obj.request_paint())})}else o(_)}else{let _=this.obj.canvas.create_layer(),h=ga(_,s,e,t,i,r);o(h);let u=this.obj.
canvas.create_layer_svg(),p=ga(u,s,e,t,i,r);a(p)}}get doit(){let e=this.get_hatch_color(),t=this.get_hatch_alpha(),i=this.get_hatch_pattern();return!(e==null||t==
0||i==" "||i=="blank"||i==null)}apply(e,t,i="nonzero"){let{doit:s}=this;return s&&(this.set_value(e),e.layer.undo_transform(()=>{if(t instanceof Path2D){let r=t;
e.fill(r,i)}else e.fill(t??i)})),s}set_value(e){let t=this.pattern(e);e.fillStyle=t??"transparent"}pattern(e){let t=this._hatch_image;return t==null?null:e.createPattern(
t,this.repetition())}repetition(){let e=this.get_hatch_pattern(),i=re(this.get_hatch_extra()).get(e);if(i==null)return"repeat";switch(i.repetition){case"repeat":
return"repeat";case"repeat_x":return"repeat-x";case"repeat_y":return"repeat-y";case"no_repeat":return"no-repeat"}}computed_values(){let e="";return this._hatch_svg!==
null&&this._hatch_svg instanceof SVGElement&&(e=`data:image/svg+xml;base64,${btoa(new XMLSerializer().serializeToString(this._hatch_svg))}`),{scale:this.get_hatch_scale(),
pattern:e}}get_hatch_color(){let e=this._get_css_value("hatch-color");return e!=""?e:this.hatch_color.get_value()}get_hatch_alpha(){let e=this._get_css_value("h\
atch-alpha");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.hatch_alpha.get_value()}get_hatch_scale(){let e=this._get_css_value("hatch-scale");if(e!=
""){let t=Number(e);if(isFinite(t))return t}return this.hatch_scale.get_value()}get_hatch_pattern(){let e=this._get_css_value("hatch-pattern");return e!=""?e=="\
none"?null:e:this.hatch_pattern.get_value()}get_hatch_weight(){let e=this._get_css_value("hatch-weight");if(e!=""){let t=Number(e);if(isFinite(t))return t}return this.
hatch_weight.get_value()}get_hatch_extra(){return this.hatch_extra.get_value()}},Or=class extends Je{static __name__="HatchScalar";_hatch_image;_static_doit=!1;_compute_static_doit(){
let e=this.hatch_color.value,t=this.hatch_alpha.value,i=this.hatch_pattern.value;return!(e==0||t==0||i==" "||i=="blank"||i==null)}_update_iteration=0;update(){this.
_update_iteration++;let e=this.hatch_color.length;if(this._hatch_image=new Qe(null,e),this._static_doit=this._compute_static_doit(),!this._static_doit)return;let t=this.
hatch_color.value,i=this.hatch_alpha.value,s=this.hatch_scale.value,r=this.hatch_pattern.value,o=this.hatch_weight.value,a=_=>{this._hatch_image=new Qe(_,e)},c=re(
this.hatch_extra.value).get(r);if(c!=null){let _=c.get_pattern(t,i,s,o);if(_ instanceof Promise){let{_update_iteration:h}=this;_.then(u=>{this._update_iteration==
h&&(a(u),this.obj.request_paint())})}else a(_)}else{let _=this.obj.canvas.create_layer(),h=ga(_,r,t,i,s,o);a(h)}}get doit(){return this._static_doit}apply(e,t,i="\
nonzero"){let{doit:s}=this;return s&&(this.set_value(e),e.layer.undo_transform(()=>{if(t instanceof Path2D){let r=t;e.fill(r,i)}else e.fill(t??i)})),s}set_value(e){
e.fillStyle=this.pattern(e)??"transparent"}pattern(e){let t=this._hatch_image.value;return t==null?null:e.createPattern(t,this.repetition())}repetition(){let e=this.
hatch_pattern.value;if(e!=null){let i=re(this.hatch_extra.value).get(e);if(i!=null)switch(i.repetition){case"repeat":return"repeat";case"repeat_x":return"repeat\
-x";case"repeat_y":return"repeat-y";case"no_repeat":return"no-repeat"}}return"repeat"}},Fr=class extends Je{static __name__="HatchVector";_hatch_image;_static_doit=!1;_compute_static_doit(){
let{hatch_color:e}=this;if(e.is_Scalar()&&e.value==0)return!1;let{hatch_alpha:t}=this;if(t.is_Scalar()&&t.value==0)return!1;let{hatch_pattern:i}=this;if(i.is_Scalar()){
let s=i.value;if(s==" "||s=="blank"||s==null)return!1}return!0}_update_iteration=0;update(){this._update_iteration++;let e=this.hatch_color.length;if(this._hatch_image=
new Qe(null,e),this._static_doit=this._compute_static_doit(),!this._static_doit)return;let t=(i,s,r,o,a,l)=>{let _=re(this.hatch_extra.value).get(i);if(_!=null){
let h=_.get_pattern(s,r,o,a);if(h instanceof Promise){let{_update_iteration:u}=this;h.then(p=>{this._update_iteration==u&&(l(p),this.obj.request_paint())})}else
l(h)}else{let h=this.obj.canvas.create_layer(),u=ga(h,i,s,r,o,a);l(u)}};if(this.hatch_color.is_Scalar()&&this.hatch_alpha.is_Scalar()&&this.hatch_scale.is_Scalar()&&
this.hatch_pattern.is_Scalar()&&this.hatch_weight.is_Scalar()){let i=this.hatch_color.value,s=this.hatch_alpha.value,r=this.hatch_scale.value,o=this.hatch_pattern.
value,a=this.hatch_weight.value;t(o,i,s,r,a,l=>{this._hatch_image=new Qe(l,e)})}else{let i=new Array(e);i.fill(null),this._hatch_image=new Ji(i);for(let s=0;s<e;s++){
let r=this.hatch_color.get(s),o=this.hatch_alpha.get(s),a=this.hatch_scale.get(s),l=this.hatch_pattern.get(s),c=this.hatch_weight.get(s);t(l,r,o,a,c,_=>{i[s]=_})}}}get doit(){
return this._static_doit}v_doit(e){if(!this.doit||this.hatch_color.get(e)==0||this.hatch_alpha.get(e)==0)return!1;let t=this.hatch_pattern.get(e);return!(t==" "||
t=="blank"||t==null)}apply(e,t,i,s="nonzero"){let r=this.v_doit(t);return r&&(this.set_vectorize(e,t),e.layer.undo_transform(()=>{if(i instanceof Path2D){let o=i;
e.fill(o,s)}else e.fill(i??s)})),r}set_vectorize(e,t){e.fillStyle=this.pattern(e,t)??"transparent"}pattern(e,t){let i=this._hatch_image.get(t);return i==null?null:
e.createPattern(i,this.repetition(t))}repetition(e){let t=this.hatch_pattern.get(e);if(t!=null){let s=re(this.hatch_extra.value).get(t);if(s!=null)switch(s.repetition){case"\
repeat":return"repeat";case"repeat_x":return"repeat-x";case"repeat_y":return"repeat-y";case"no_repeat":return"no-repeat"}}return"repeat"}};Ur.prototype.type="ha\
tch";Ur.prototype.attrs=Object.keys(Bt);Or.prototype.type="hatch";Or.prototype.attrs=Object.keys(Ds);Fr.prototype.type="hatch";Fr.prototype.attrs=Object.keys(Zt);var Lr=class extends $t{static __name__="Image";get doit(){return this.global_alpha.get_value()!=0}apply(e){let{doit:t}=this;return t&&this.set_value(e),t}values(){
return{global_alpha:this.global_alpha.get_value()}}set_value(e){let t=this.global_alpha.get_value();e.globalAlpha=t}},Vr=class extends Je{static __name__="Image\
Scalar";get doit(){return this.global_alpha.value!=0}apply(e){let{doit:t}=this;return t&&this.set_value(e),t}values(){return{global_alpha:this.global_alpha.value}}set_value(e){
let t=this.global_alpha.value;e.globalAlpha=t}},Rr=class extends Je{static __name__="ImageVector";get doit(){let{global_alpha:e}=this;return!(e.is_Scalar()&&e.value==
0)}v_doit(e){return this.global_alpha.get(e)!=0}apply(e,t){let i=this.v_doit(t);return i&&this.set_vectorize(e,t),i}values(e){return{alpha:this.global_alpha.get(
e)}}set_vectorize(e,t){let i=this.global_alpha.get(t);e.globalAlpha=i}};Lr.prototype.type="image";Lr.prototype.attrs=Object.keys(o_);Vr.prototype.type="image";Vr.
prototype.attrs=Object.keys(a_);Rr.prototype.type="image";Rr.prototype.attrs=Object.keys(jr);var ss=class{static __name__="Visuals";*[Symbol.iterator](){yield*this._visuals}_visuals=[];constructor(e){for(let[t,i]of e.model._mixins){let s=(()=>{switch(i){case Ze:
return new Mr(e,t);case $s:return new Ar(e,t);case Ke:return new Tr(e,t);case Rt:return new Cr(e,t);case Es:return new $r(e,t);case Jt:return new Er(e,t);case Xt:
return new Dr(e,t);case l_:return new Ir(e,t);case Sr:return new Pr(e,t);case Bt:return new Ur(e,t);case Ds:return new Or(e,t);case Zt:return new Fr(e,t);case o_:
return new Lr(e,t);case a_:return new Vr(e,t);case jr:return new Rr(e,t);default:throw new Error("unknown visual")}})();s instanceof $t&&s.update(),this._visuals.
push(s),Object.defineProperty(this,t+s.type,{get(){return s},configurable:!1,enumerable:!0})}}};var h_=class extends O{static __name__="Transform";constructor(e){super(e)}};var cw=Pe(H(Le(Pe($e),Pe($e)),vs)),De=class extends O{static __name__="Range";constructor(e){super(e)}static{this.define(({Float:e,Nullable:t})=>({bounds:[cw,null,
{on_update(i,s){let[r,o]=i=="auto"||i==null?[null,null]:i;s._computed_bounds=[r??-1/0,o??1/0]}}],min_interval:[t(e),null],max_interval:[t(e),null]}))}_computed_bounds;get computed_bounds(){
return this._computed_bounds}have_updated_interactively=!1;get is_reversed(){return this.start>this.end}get is_valid(){return isFinite(this.min)&&isFinite(this.
max)}get interval(){return[this.start,this.end]}get span(){return Math.abs(this.end-this.start)}frames=new Set;get linked_plots(){return new Set(Yn(this.frames,
e=>e.parent))}};var Br=class extends De{static __name__="NumericalRange";constructor(e){super(e)}static{this.define(({Float:e})=>({start:[e,se,{convert(t,i){let[s,r]=i.computed_bounds;
return st(t,s,r)}}],end:[e,se,{convert(t,i){let[s,r]=i.computed_bounds;return st(t,s,r)}}]}))}};var ns=class n extends Br{static __name__="Range1d";constructor(e){super(e)}static{this.define(({Float:e,Nullable:t})=>({reset_start:[t(e),null,{on_update(i,s){
s._reset_start=i??s.start}}],reset_end:[t(e),null,{on_update(i,s){s._reset_end=i??s.end}}]})),this.override({start:0,end:1})}_set_auto_bounds(){if(this.bounds==
"auto"){let e=Math.min(this._reset_start,this._reset_end),t=Math.max(this._reset_start,this._reset_end);this._computed_bounds=[e,t]}}_reset_start;_reset_end;initialize(){
super.initialize(),this._set_auto_bounds()}get min(){return Math.min(this.start,this.end)}get max(){return Math.max(this.start,this.end)}reset(){this._set_auto_bounds();
let{_reset_start:e,_reset_end:t}=this;this.start!=e||this.end!=t?this.setv({start:e,end:t}):this.change.emit()}map(e){return new n({start:e(this.start),end:e(this.
end)})}widen(e){let{start:t,end:i}=this;return this.is_reversed?(t+=e,i-=e):(t-=e,i+=e),new n({start:t,end:i})}};var Ie=class extends h_{static __name__="Scale";constructor(e){super(e)}static{this.internal(({Ref:e})=>({source_range:[e(De)],target_range:[e(ns)]}))}compute(e){
return this.s_compute(e)}v_compute(e){let t=e.length,i=new Ft(t),{s_compute:s}=this;for(let r=0;r<t;r++)i[r]=s(e[r]);return i}invert(e){return this.s_invert(e)}v_invert(e){
let t=e.length,i=new Float64Array(t),{s_invert:s}=this;for(let r=0;r<t;r++)i[r]=s(e[r]);return i}r_compute(e,t){let{s_compute:i}=this;return this.target_range.is_reversed?
[i(t),i(e)]:[i(e),i(t)]}r_invert(e,t){let{s_invert:i}=this;return this.target_range.is_reversed?[i(t),i(e)]:[i(e),i(t)]}};var qr=class extends Ie{static __name__="ContinuousScale";constructor(e){super(e)}};var vt=class extends qr{static __name__="LinearScale";constructor(e){super(e)}get s_compute(){let[e,t]=this._linear_compute_state();return i=>e*i+t}get s_invert(){
let[e,t]=this._linear_compute_state();return i=>(i-t)/e}_linear_compute_state(){let e=this.source_range.start,t=this.source_range.end,i=this.target_range.start,
r=(this.target_range.end-i)/(t-e),o=-(r*e)+i;return[r,o]}};var rs=class extends qr{static __name__="LogScale";constructor(e){super(e)}get s_compute(){let[e,t,i,s]=this._compute_state();return r=>{if(i==0)return 0;{let o=(Math.
log(r)-s)/i;return isFinite(o)?o*e+t:NaN}}}get s_invert(){let[e,t,i,s]=this._compute_state();return r=>{let o=(r-t)/e;return Math.exp(i*o+s)}}_get_safe_factor(e,t){
let i=e<0?0:e,s=t<0?0:t;if(i==s)if(i==0)[i,s]=[1,10];else{let r=Math.log10(i);i=10**Math.floor(r),Math.ceil(r)!=Math.floor(r)?s=10**Math.ceil(r):s=10**(Math.ceil(
r)+1)}return[i,s]}_compute_state(){let e=this.source_range.start,t=this.source_range.end,i=this.target_range.start,r=this.target_range.end-i,[o,a]=this._get_safe_factor(
e,t),l,c;return o==0?(l=Math.log(a),c=0):(l=Math.log(a/o),c=Math.log(o)),[r,i,l,c]}};var{_linear_compute_state:Pg}=vt.prototype,Nr=class extends Ie{static __name__="CategoricalScale";constructor(e){super(e)}source_range;get s_compute(){let[e,t]=Pg.
call(this),i=this.source_range;return s=>e*i.synthetic(s)+t}get s_invert(){let[e,t]=Pg.call(this);return i=>(i-t)/e}};var ya=class extends Ie{static __name__="CompositeScale";constructor(e){super(e)}static{this.define(({Ref:e})=>({source_scale:[e(Ie)],target_scale:[e(Ie)]}))}get s_compute(){
let e=this.source_scale.s_compute,t=this.target_scale.s_compute;return i=>t(e(i))}get s_invert(){let e=this.source_scale.s_invert,t=this.target_scale.s_invert;return i=>e(
t(i))}compute(e){return this.s_compute(e)}v_compute(e){let{s_compute:t}=this;return ye(e,t)}invert(e){return this.s_invert(e)}v_invert(e){let{s_invert:t}=this;return ye(
e,t)}};var u_=class extends Br{static __name__="DataRange";constructor(e){super(e)}static{this.define(({List:e,AnyRef:t,Or:i,Auto:s})=>({renderers:[i(e(t()),s),[]]})),
this.override({start:NaN,end:NaN})}};function p_(n,e){return n=="auto"?e:n??[]}var vp=Symbol("auto_ranged");function Ug(n){return vp in n}var et=class extends u_{static __name__="DataRange1d";constructor(e){super(e)}static{this.define(({Bool:e,
Float:t,Nullable:i})=>({range_padding:[t,.1],range_padding_units:[Tl,"percent"],flipped:[e,!1],follow:[i(rm),null],follow_interval:[i(t),null],default_span:[t,2],
only_visible:[e,!1]})),this.internal(({Enum:e})=>({scale_hint:[e("log","auto"),"auto"]}))}_initial_start;_initial_end;_initial_range_padding;_initial_range_padding_units;_initial_follow;_initial_follow_interval;_initial_default_span;_plot_bounds;have_updated_interactively=!1;initialize(){
super.initialize(),this._initial_start=isNaN(this.start)?null:this.start,this._initial_end=isNaN(this.end)?null:this.end,this._initial_range_padding=this.range_padding,
this._initial_range_padding_units=this.range_padding_units,this._initial_follow=this.follow,this._initial_follow_interval=this.follow_interval,this._initial_default_span=
this.default_span,this._plot_bounds=new Map}connect_signals(){super.connect_signals();let{range_padding:e,range_padding_units:t,flipped:i,follow:s,follow_interval:r,
default_span:o,only_visible:a}=this.properties;this.on_change([e,t,i,s,r,o,a],()=>this._invalidate_dataranges())}_invalidate_dataranges(){this.have_updated_interactively=
!1;for(let e of this.linked_plots)e.invalidate_dataranges=!0,e.request_repaint()}get min(){return Math.min(this.start,this.end)}get max(){return Math.max(this.start,
this.end)}computed_renderers(){let{renderers:e}=this,t=pl(this.linked_plots,i=>i.auto_ranged_renderers.map(s=>s.model));return p_(e.length==0?"auto":e,[...t])}_compute_plot_bounds(e,t){
let i=Ms();for(let s of e){let r=t.get(s);r!=null&&(s.visible||!this.only_visible)&&(i=tp(i,r))}return i}adjust_bounds_for_aspect(e,t){let i=Ms(),s=e.x1-e.x0;s<=
0&&(s=1);let r=e.y1-e.y0;r<=0&&(r=1);let o=.5*(e.x1+e.x0),a=.5*(e.y1+e.y0);return s<t*r?s=t*r:r=s/t,i.x1=o+.5*s,i.x0=o-.5*s,i.y1=a+.5*r,i.y0=a-.5*r,i}_compute_min_max(e,t){
let i=Ms();for(let[o,a]of e)o.model.visible&&(i=tp(i,a));let s,r;return t==0?[s,r]=[i.x0,i.x1]:[s,r]=[i.y0,i.y1],[s,r]}_compute_range(e,t){let{range_padding:i}=this,
s=this.min_interval??0,r=this.max_interval??1/0,o,a;if(this._initial_start!=null&&(e=this._initial_start),this._initial_end!=null&&(t=this._initial_end),this.scale_hint==
"log"){(isNaN(e)||!isFinite(e)||e<=0)&&(isNaN(t)||!isFinite(t)||t<=0?e=.1:e=t/100,q.warn(`could not determine minimum data value for log axis, DataRange1d using\
 value ${e}`)),(isNaN(t)||!isFinite(t)||t<=0)&&(isNaN(e)||!isFinite(e)||e<=0?t=10:t=e*100,q.warn(`could not determine maximum data value for log axis, DataRange\
1d using value ${t}`));let _,h;if(t==e)h=this.default_span+.001,_=Math.log10(e);else{let u,p;this.range_padding_units=="percent"?(u=Math.log10(e),p=Math.log10(t),
h=(p-u)*(1+i)):(u=Math.log10(e-i),p=Math.log10(t+i),h=p-u),_=(u+p)/2}h=st(h,s,r),o=10**(_-h/2),a=10**(_+h/2)}else{let _;t==e?_=this.default_span:this.range_padding_units==
"percent"?_=(t-e)*(1+i):_=t-e+2*i,_=st(_,s,r);let h=(t+e)/2;o=h-_/2,a=h+_/2}let l=1;this.flipped&&([o,a]=[a,o],l=-1);let c=this.follow_interval;return c!=null&&
Math.abs(o-a)>c&&(this.follow=="start"?a=o+l*c:this.follow=="end"&&(o=a-l*c)),[o,a]}update(e,t,i,s){if(this.have_updated_interactively)return;let r=this.computed_renderers(),
o=this._compute_plot_bounds(r,e);s!=null&&(o=this.adjust_bounds_for_aspect(o,s)),this._plot_bounds.set(i,o);let[a,l]=this._compute_min_max(this._plot_bounds.entries(),
t),[c,_]=this._compute_range(a,l);this._initial_start!=null&&(this.scale_hint=="log"?this._initial_start>0&&(c=this._initial_start):c=this._initial_start),this.
_initial_end!=null&&(this.scale_hint=="log"?this._initial_end>0&&(_=this._initial_end):_=this._initial_end);let h=!1;this.bounds=="auto"&&(this._computed_bounds=
[c,_],h=!0);let[u,p]=[this.start,this.end];if(c!=u||_!=p){let d={};c!=u&&(d.start=c),_!=p&&(d.end=_),this.setv(d),h=!1}h&&this.change.emit()}reset(){this.have_updated_interactively=
!1,this.setv({range_padding:this._initial_range_padding,range_padding_units:this._initial_range_padding_units,follow:this._initial_follow,follow_interval:this._initial_follow_interval,
default_span:this._initial_default_span},{silent:!0}),this.change.emit()}};var Og=ie,Fg=Le(ie,ie),Lg=Le(ie,ie,ie),_w=Ne(Og),hw=Ne(Fg),uw=Ne(Lg),pw=Le(ie,$e),dw=Le(ie,ie,$e),fw=Le(ie,ie,ie,$e),mw=H(Og,Fg,Lg),gw=H(_w,hw,uw),yw=H(pw,dw,fw),
rC=H($e,mw,yw);function Vg(n,e,t=0){let i=new Map;for(let r=0;r<n.length;r++){let o=n[r];if(i.has(o))throw new Error(`duplicate factor or subfactor: ${o}`);i.set(
o,{value:.5+r*(1+e)+t})}let s=(n.length-1)*e;return{mapping:i,inner_padding:s}}function Rg(n,e,t,i=0){let s=new Map,r=new Map;for(let[c,_]of n){let h=r.get(c)??
[];r.set(c,[...h,_])}let o=i,a=0;for(let[c,_]of r){let h=_.length,u=Vg(_,t,o);a+=u.inner_padding;let p=jt(_.map(d=>u.mapping.get(d).value));s.set(c,{value:p/h,mapping:u.
mapping}),o+=h+e+u.inner_padding}let l=(r.size-1)*e+a;return{mapping:s,tops:[...s.keys()],inner_padding:l}}function vw(n,e,t,i,s=0){let r=new Map,o=new Map;for(let[
h,u,p]of n){let d=o.get(h)??[];o.set(h,[...d,[u,p]])}let a=s,l=0;for(let[h,u]of o){let p=u.length,d=Rg(u,t,i,a);l+=d.inner_padding;let f=jt(u.map(([m])=>d.mapping.
get(m).value));r.set(h,{value:f/p,mapping:d.mapping}),a+=p+e+d.inner_padding}let c=[];for(let[h,u]of r)for(let p of u.mapping.keys())c.push([h,p]);let _=(o.size-
1)*e+l;return{mapping:r,tops:[...r.keys()],mids:c,inner_padding:_}}var bw=n=>M(n),xw=n=>B(n)&&n.length==2&&M(n[0])&&M(n[1]),ww=n=>B(n)&&n.length==3&&M(n[0])&&M(
n[1])&&M(n[2]),Gr=class{static __name__="FactorMapper";levels;mids;tops;inner_padding;mapping;constructor({levels:e,mapping:t,tops:i=null,mids:s=null,inner_padding:r}){
this.levels=e,this.mapping=t,this.tops=i,this.mids=s,this.inner_padding=r}static compute_levels(e){if(ri(e,bw))return 1;if(ri(e,xw))return 2;if(ri(e,ww))return 3;
throw TypeError("factor levels are inconsistent")}static for(e){switch(this.compute_levels(e.factors)){case 1:return new bp(e);case 2:return new xp(e);case 3:return new wp(
e)}}map(e){if(U(e))return e;let[t,i]=(()=>{if(M(e))return[[e],0];let s=e[e.length-1];return U(s)?[e.slice(0,-1),s]:[e,0]})();if(t.length>this.levels)throw new Error(
`Attempted to map ${t.length} levels of factors with an L${this.levels}FactorMap`);return this.lookup_value(t)+i}lookup_value(e){return this.lookup_entry(e)?.value??
NaN}},bp=class extends Gr{static __name__="L1FactorMapper";constructor(e){let{factors:t,factor_padding:i}=e,s=Vg(t,i);super({levels:1,...s})}lookup_entry(e){let[
t]=e;return this.mapping.get(t)??null}},xp=class extends Gr{static __name__="L2FactorMapper";constructor(e){let{factors:t,group_padding:i,factor_padding:s}=e,r=Rg(
t,i,s);super({levels:2,...r})}lookup_entry(e){if(e.length==1){let[t]=e;return this.mapping.get(t)??null}else{let[t,i]=e;return this.mapping.get(t)?.mapping.get(
i)??null}}},wp=class extends Gr{static __name__="L3FactorMapper";constructor(e){let{factors:t,group_padding:i,subgroup_padding:s,factor_padding:r}=e,o=vw(t,i,s,
r);super({levels:3,...o})}lookup_entry(e){if(e.length==1){let[t]=e;return this.mapping.get(t)??null}else if(e.length==2){let[t,i]=e;return this.mapping.get(t)?.
mapping.get(i)??null}else{let[t,i,s]=e;return this.mapping.get(t)?.mapping.get(i)?.mapping.get(s)??null}}},qt=class extends De{static __name__="FactorRange";constructor(e){
super(e)}static{this.define(({Float:e})=>({factors:[gw,[]],factor_padding:[e,0],subgroup_padding:[e,.8],group_padding:[e,1.4],range_padding:[e,0],range_padding_units:[
Tl,"percent"],start:[e,se,{readonly:!0}],end:[e,se,{readonly:!0}]}))}mapper;get min(){return this.start}get max(){return this.end}initialize(){super.initialize(),
this.configure()}connect_signals(){super.connect_signals(),this.connect(this.properties.factors.change,()=>this.reset()),this.connect(this.properties.factor_padding.
change,()=>this.reset()),this.connect(this.properties.group_padding.change,()=>this.reset()),this.connect(this.properties.subgroup_padding.change,()=>this.reset()),
this.connect(this.properties.range_padding.change,()=>this.reset()),this.connect(this.properties.range_padding_units.change,()=>this.reset())}invalidate_synthetic=new _e(
this,"invalidate_synthetic");reset(){this.configure(),this.invalidate_synthetic.emit()}synthetic(e){return this.mapper.map(e)}v_synthetic(e){return Ft.from(e,t=>this.
synthetic(t))}factor(e){for(let t of this.factors){let i=this.mapper.map(t);if(e>=i-.5&&e<i+.5)return t}return null}compute_bounds(e){let t=this.factors.length+
e,i=(()=>{switch(this.range_padding_units){case"percent":return t*this.range_padding/2;case"absolute":return this.range_padding}})();return[-i,t+i]}configure(){
this.mapper=Gr.for(this);let[e,t]=this.compute_bounds(this.mapper.inner_padding);if(this.bounds!="auto"&&this.bounds!=null){let[i,s]=this.computed_bounds;e=st(e,
i,s),t=st(t,i,s)}this.setv({start:e,end:t},{silent:!0}),this.bounds=="auto"&&(this._computed_bounds=[e,t])}};var va=class{static __name__="CoordinateTransform";x_scale;y_scale;x_source;y_source;ranges;scales;constructor(e,t){this.x_scale=e,this.y_scale=t,this.x_source=
this.x_scale.source_range,this.y_source=this.y_scale.source_range,this.ranges=[this.x_source,this.y_source],this.scales=[this.x_scale,this.y_scale]}map_to_screen(e,t){
let i=this.x_scale.v_compute(e),s=this.y_scale.v_compute(t);return[i,s]}map_from_screen(e,t){let i=this.x_scale.v_invert(e),s=this.y_scale.v_invert(t);return[i,
s]}},d_=class extends O{static __name__="CoordinateMapping";constructor(e){super(e)}static{this.define(({Ref:e})=>({x_source:[e(De),()=>new et],y_source:[e(De),
()=>new et],x_scale:[e(Ie),()=>new vt],y_scale:[e(Ie),()=>new vt],x_target:[e(De)],y_target:[e(De)]}))}get x_ranges(){return new Map([["default",this.x_source]])}get y_ranges(){
return new Map([["default",this.y_source]])}_get_scale(e,t,i){let s=e instanceof qt,r=t instanceof Nr;if(s!=r)throw new Error(`Range ${e.type} is incompatible i\
s Scale ${t.type}`);t instanceof rs&&e instanceof et&&(e.scale_hint="log");let o=t.clone();return o.setv({source_range:e,target_range:i}),o}get_transform(e){let{
x_source:t,x_scale:i,x_target:s}=this,r=this._get_scale(t,i,s),{y_source:o,y_scale:a,y_target:l}=this,c=this._get_scale(o,a,l),_=new ya({source_scale:r,source_range:r.
source_range,target_scale:e.x_scale,target_range:e.x_target}),h=new ya({source_scale:c,source_range:c.source_range,target_scale:e.y_scale,target_range:e.y_target});
return new va(_,h)}};var Ue=Qo(ft),kw=n=>ir({x:n,y:n}),zw=n=>ir({left:n,right:n,top:n,bottom:n}),Bg=H(Yi,Ff,Xo),qg=H(Yi,Lf,Xo),ba=H(_n,Le(Bg,qg)),yC=H(vs,_n,Le(H(Bg,vs),H(qg,vs))),vC=H(
ba,vs),f_=H(Ue,Le(Ue,Ue),kw(Ue),Le(Ue,Ue,Ue,Ue),zw(Ue)),Hr=H(Ue,Le(Ue,Ue,Ue,Ue),ir({top_left:Ue,top_right:Ue,bottom_right:Ue,bottom_left:Ue})),bC=Qo(ft),xC=Qo(ft);var wC=H(Ue,Le(Ue,Ue)),jw=D("start","center","end","auto"),Ng=ie,Sw=ir({size:Ng,align:jw}),kp=H(Ng,Sw),kC=H(kp,Ne(kp),ki(ft,kp)),Yr=H(Dl,on("--"),on("."),on("da\
ta:image"));var Wr=class extends O{static __name__="Callback";constructor(e){super(e)}};var Nt=class extends O{static __name__="MenuItem";constructor(e){super(e)}static{this.define(({Bool:e,Str:t,Nullable:i,AnyRef:s,Ref:r,Func:o,Func0:a,Or:l})=>({checked:[
i(l(e,a(e))),null],icon:[i(Yr),null],label:[t],tooltip:[i(t),null],shortcut:[i(t),null],menu:[i(s()),null],disabled:[l(e,a(e)),!1],action:[i(l(r(Wr),o())),null]}))}};var os=class extends O{static __name__="DividerItem";constructor(e){super(e)}};function Mw(n){if(n=="auto")return{x:"auto",y:"auto"};let e=(()=>{switch(n){case"top":return"top_center";case"bottom":return"bottom_center";case"left":return"ce\
nter_left";case"center":return"center_center";case"right":return"center_right";default:return n}})();if(M(e)){let[t,i]=e.split("_");return{x:i,y:t}}else{let[t,i]=e;
return{x:t,y:i}}}function Is(n){let{x:e,y:t}=Mw(n),i=(()=>{switch(e){case"start":case"left":return 0;case"center":return .5;case"end":case"right":return 1;default:
return e}})(),s=(()=>{switch(t){case"start":case"top":return 0;case"center":return .5;case"end":case"bottom":return 1;default:return t}})();return{x:i,y:s}}function xa(n,e,t){
if(n!="auto")return Is(n);{let i=(()=>{switch(e){case"left":return"start";case"center":return"center";case"right":return"end"}})(),s=(()=>{switch(t){case"alphab\
etic":case"ideographic":case"hanging":return"center";case"top":return"start";case"middle":return"center";case"bottom":return"end"}})();return Is([i,s])}}function m_(n){
if(U(n))return{left:n,right:n,top:n,bottom:n};if(J(n))if("x"in n||"y"in n){let{x:e=0,y:t=0}=n;return{left:e,right:e,top:t,bottom:t}}else if("left"in n||"right"in
n||"top"in n||"bottom"in n){let{left:e=0,right:t=0,top:i=0,bottom:s=0}=n;return{left:e,right:t,top:i,bottom:s}}else zt();else if(n.length==2){let[e=0,t=0]=n;return{
left:e,right:e,top:t,bottom:t}}else{let[e=0,t=0,i=0,s=0]=n;return{left:e,right:t,top:i,bottom:s}}}function Qr(n){if(U(n))return{top_left:n,top_right:n,bottom_right:n,
bottom_left:n};if(J(n))return{top_left:n.top_left??0,top_right:n.top_right??0,bottom_right:n.bottom_right??0,bottom_left:n.bottom_left??0};{let[e=0,t=0,i=0,s=0]=n;
return{top_left:e,top_right:t,bottom_right:i,bottom_left:s}}}function Xr(n,e){if(e.startsWith("data:image")){let t=`url("${encodeURI(e)}")`;n.style.backgroundImage=
t}else if(e.startsWith("--"))n.style.backgroundImage=`var(${e})`;else if(e.startsWith(".")){let t=e.substring(1);n.classList.add(t)}else if(Dl.valid(e)){let t=`\
bk-tool-icon-${e.replace(/_/g,"-")}`;n.classList.add(t)}else q.warn(`unable to resolve icon: ${e}`)}var Gg="bk-item",Hg="bk-divider",Yg="bk-check",Wg="bk-icon",Qg="bk-label",Xg="bk-shortcut",Jg="bk-chevron",Zg="bk-disabled",Kg="bk-menu",ey="bk-checkable",ty="b\
k-checked",iy=":host{position:absolute;display:inline-grid;grid-template-columns:var(--menu-template-columns, repeat(5, max-content));grid-template-rows:auto;us\
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
0% 100%;mask-position:center center;-webkit-mask-position:center center;mask-repeat:no-repeat;-webkit-mask-repeat:no-repeat;}";function zp(n){return qe(n)?n():n}var sy=H(oe(Nt),oe(os),Yo),ka=class extends _t{static __name__="MenuView";_menu_views=new Map;children_views(){return[...super.
children_views(),...this._menu_views.values()]}_menu_items=[];get menu_items(){let e=this._menu_items,{reversed:t}=this.model;return t?ct(e):e}_compute_menu_items(){
return this.model.items}_update_menu_items(){this._menu_items=this._compute_menu_items()}get is_empty(){return this.menu_items.length==0}initialize(){super.initialize(),
this._update_menu_items()}async lazy_initialize(){await super.lazy_initialize();let e=this.menu_items.filter(t=>t instanceof Nt).map(t=>t.menu).filter(t=>t!=null);
await Te(this._menu_views,e,{parent:this})}connect_signals(){super.connect_signals();let{items:e}=this.model.properties;this.on_change(e,()=>this._update_menu_items())}prevent_hide;_open=!1;get is_open(){
return this._open}_item_click=e=>{if(!zp(e.disabled)){let{action:t}=e;t!=null&&gt(t,this.model,{item:e}),this.hide()}};_on_mousedown=e=>{e.composedPath().includes(
this.el)||(this.prevent_hide?.(e)??!1)||this.hide()};_on_keydown=e=>{e.key==="Escape"&&this.hide()};_on_blur=()=>{this.hide()};remove(){this._unlisten(),Re(this.
_menu_views),super.remove()}_listen(){document.addEventListener("mousedown",this._on_mousedown),document.addEventListener("keydown",this._on_keydown),window.addEventListener(
"blur",this._on_blur)}_unlisten(){document.removeEventListener("mousedown",this._on_mousedown),document.removeEventListener("keydown",this._on_keydown),window.removeEventListener(
"blur",this._on_blur)}stylesheets(){return[...super.stylesheets(),iy,Ct]}render(){super.render();let e=this.menu_items,t=[];if(e.length!=0)for(let i of e)if(i instanceof
Nt){let p=function(f){let{currentTarget:m,target:g}=f;return m instanceof Node&&g instanceof Node&&m.contains(g)},s=W({class:Yg}),r=W({class:Qg},i.label),o=W({class:Xg},
i.shortcut),a=W({class:Jg}),l=(()=>{let{icon:f}=i;if(f!=null){let m=W({class:Wg});return Xr(m,f),m}else return null})(),c=W({class:Gg,title:i.tooltip,tabIndex:0},
s,l,r,o,a),_=i.menu!=null&&!this._menu_views.get(i.menu).is_empty;c.classList.toggle(Kg,_),c.classList.toggle(Zg,zp(i.disabled)),i.checked!=null&&(c.classList.add(
ey),c.classList.toggle(ty,zp(i.checked)));let h=f=>{f.menu!=null&&this._menu_views.get(f.menu)._show_submenu(c)},u=f=>{f.menu!=null&&this._menu_views.get(f.menu).
hide()};c.addEventListener("click",f=>{p(f)?this._item_click(i):this.hide()}),c.addEventListener("keydown",f=>{switch(f.key){case"Enter":{this._item_click(i);break}case"\
ArrowDown":break;case"ArrowUp":break;case"ArrowLeft":break;case"ArrowRight":break;default:}});let{menu:d}=i;d!=null&&(c.addEventListener("pointerenter",()=>{h(i)}),
c.addEventListener("pointerleave",()=>{u(i)})),this.shadow_el.append(c),t.push({item:i,el:c})}else{let s=W({class:Hg});this.shadow_el.append(s)}}_show_submenu(e){
if(this.is_empty){this.hide();return}this.render(),e.append(this.el);let{style:t}=this.el;t.left="100%",t.top="0",this._listen(),this._open=!0}show(e){if(this.is_empty)
return this.hide(),!1;let{parent:t}=this;if(t==null)return this.hide(),!1;this.render(),(t.el.shadowRoot??t.el).append(this.el);let{style:s}=this.el;return s.left=
ne(e.x),s.top=ne(e.y),this._listen(),this._open=!0,!0}hide(){this._open&&(this._open=!1,this._unlisten(),this.el.remove())}},bt=class extends ze{static __name__="\
Menu";constructor(e){super(e)}static{this.prototype.default_view=ka,this.define(({Bool:e,List:t})=>({items:[t(sy),[]],reversed:[e,!1]}))}};var g_=class extends O{static __name__="RendererGroup";constructor(e){super(e)}static{this.define(({Bool:e})=>({visible:[e,!0]}))}};var Ti=class extends As{static __name__="RendererView";visuals;layout;_panel=null;get panel(){return this._panel}set panel(e){this._panel=e}position=new de("","\
position");computed_stylesheets(){return[...super.computed_stylesheets(),this.position]}rendering_target(){return this.plot_view.canvas_view.underlays_el}_context_menu=null;get context_menu(){
return this._context_menu}_coordinates;get coordinates(){let{_coordinates:e}=this;return e??(this._coordinates=this._initialize_coordinates())}_custom_coordinates=null;set coordinates(e){
this._custom_coordinates=e}initialize(){super.initialize(),this.visuals=new ss(this)}async lazy_initialize(){await super.lazy_initialize();let{context_menu:e}=this.
model;e!=null&&(this._context_menu=await ke(e,{parent:this.plot_view}))}remove(){this._context_menu?.remove(),super.remove()}connect_signals(){super.connect_signals();
let{group:e}=this.model;e!=null&&this.on_change(e.properties.visible,()=>{this.model.visible=e.visible});let{x_range_name:t,y_range_name:i}=this.model.properties;
this.on_change([t,i],()=>delete this._coordinates),this.connect(this.plot_view.frame.model.change,()=>delete this._coordinates)}_initialize_coordinates(){if(this.
_custom_coordinates!=null)return this._custom_coordinates;let{coordinates:e}=this.model,{frame:t}=this.plot_view;if(e!=null)return e.get_transform(t);{let{x_range_name:i,
y_range_name:s}=this.model,r=t.x_scales.get(i),o=t.y_scales.get(s);return L(r!=null,`missing '${i}' range`),L(o!=null,`missing '${s}' range`),new va(r,o)}}get plot_view(){
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
{bbox:i}=t;if(i==null)return{x:NaN,y:NaN};{let s=i.resolve(e.symbol),{offset:r}=e;if(U(s))return s+r;{let{x:o,y:a}=s;return{x:o+r,y:a+r}}}}get attribution(){return null}},
ui=class extends At{static __name__="Renderer";constructor(e){super(e)}static{this.define(({Bool:e,Str:t,Ref:i,Nullable:s})=>({group:[s(i(g_)),null],level:[em,"\
image"],visible:[e,!0],x_range_name:[t,"default"],y_range_name:[t,"default"],coordinates:[s(i(d_)),null],propagate_hover:[e,!1],context_menu:[s(i(bt)),null]}))}};var y_=class extends gn{static __name__="DOMNodeView"},pi=class extends O{static __name__="DOMNode";static __module__="bokeh.models.dom";constructor(e){super(e)}};var Gt=class extends y_{static __name__="DOMElementView";get bbox(){return wc(this.el).relative()}get self_target(){return this.el}child_views=new Map;children_views(){
return[...super.children_views(),...this.child_views.values()]}async lazy_initialize(){await super.lazy_initialize();let e=this.model.children.filter(t=>!M(t));
await Te(this.child_views,e,{parent:this})}remove(){Re(this.child_views),super.remove()}connect_signals(){super.connect_signals();let{children:e,style:t}=this.model.
properties;this.on_change(e,async()=>{await this._update_children()}),this.on_change(t,()=>{this.el.removeAttribute("style"),dn(this.el.style,this.model.style)})}async _build_children(){
let e=this.model.children.filter(t=>!M(t));return await Te(this.child_views,e,{parent:this})}async _update_children(){let{created:e}=await this._build_children(),
t=new Set(e);for(let i of this.model.children)if(M(i)){let s=document.createTextNode(i);this.self_target.append(s)}else{let s=this.child_views.get(i);if(s==null)
continue;let r=t.has(s),o=s.rendering_target()??this.self_target;r?s.render_to(o):o.append(s.el)}this.r_after_render()}render(){_i(this.el),dn(this.el.style,this.
model.style);for(let e of this.model.children)if(M(e)){let t=document.createTextNode(e);this.el.append(t)}else{let t=this.child_views.get(e);if(t==null)continue;
let i=t.rendering_target()??this.self_target;t.render_to(i)}this.finish()}},tt=class extends pi{static __name__="DOMElement";constructor(e){super(e)}static{this.
define(({Str:e,List:t,Or:i,Ref:s})=>({style:[Ac,{}],children:[t(i(e,s(pi),s(ze))),[]]}))}};var ny=H(oe(tt),oe(ze)),ry=ie,jp=class extends Gt{static __name__="HTMLView";_refs=new Map;get refs(){let{html:e,refs:t}=this.model;return[...B(e)?e.filter(i=>!M(
i)):[],...t]}async _update_refs(){await Te(this._refs,this.refs)}children_views(){return[...super.children_views(),...this._refs.values()]}async lazy_initialize(){
await super.lazy_initialize(),await this._update_refs()}remove(){Re(this._refs),super.remove()}connect_signals(){super.connect_signals();let{refs:e,html:t}=this.
model.properties;this.on_change([e,t],async()=>{await this._update_refs(),this.render()})}render(){super.render();let e=(()=>{let{html:i}=this.model;return B(i)?
i.map(s=>M(s)?s:`<ref id="${s.id}"></ref>`).join(""):i})(),t=M(e)?this.parse_html(e):[e];this.el.append(...t),this.finish()}parse_html(e){let i=new DOMParser().
parseFromString(e,"text/html"),s=i.createNodeIterator(i,NodeFilter.SHOW_ELEMENT,o=>o.nodeName.toLowerCase()=="ref"?NodeFilter.FILTER_ACCEPT:NodeFilter.FILTER_REJECT),
r;e:for(;(r=s.nextNode())!=null;){L(r instanceof Element);let o=r.getAttribute("id");if(o!=null){for(let[l,c]of this._refs)if(l.id==o){c.render(),r.replaceWith(
c.el);continue e}r.replaceWith(is(`<not found: id=${o}>`));continue}let a=r.getAttribute("name");if(a!=null){for(let[l,c]of this._refs)if(l.name==a){c.render(),
r.replaceWith(c.el);continue e}r.replaceWith(is(`<not found: name=${a}>`));continue}}return[...i.body.childNodes]}},Jr=class extends tt{static __name__="HTML";constructor(e){
super(e)}static{this.prototype.default_view=jp,this.define(({Node:e,List:t,Or:i})=>({html:[i(e,ry,t(i(ry,ny)))],refs:[t(ny),[]]}))}};var Tw=H(oe(ze),oe(pi),oe(Jr)),bn=class extends _t{static __name__="PaneView";_element_views=new Map;get elements(){return this.model.elements}get element_views(){
return this.elements.map(e=>this._element_views.get(e)).filter(e=>e!=null)}children_views(){return[...super.children_views(),...this.element_views]}async lazy_initialize(){
await super.lazy_initialize(),await this._build_elements()}async _build_elements(){return await Te(this._element_views,this.elements,{parent:this})}async _update_elements(){
let{created:e}=await this._build_elements(),t=new Set(e);for(let i of this.element_views){let s=t.has(i),r=i.rendering_target()??this.self_target;s?i.render_to(
r):r.append(i.el)}this.r_after_render()}remove(){Re(this._element_views),super.remove()}connect_signals(){super.connect_signals();let{elements:e}=this.model.properties;
this.on_change(e,async()=>{await this._update_elements()})}render(){super.render();for(let e of this.element_views){let t=e.rendering_target()??this.self_target;
e.render_to(t)}}has_finished(){if(!super.has_finished())return!1;for(let e of this.element_views)if(!e.has_finished())return!1;return!0}},Zr=class extends ze{static __name__="\
Pane";constructor(e){super(e)}static{this.prototype.default_view=bn,this.define(({List:e})=>({elements:[e(Tw),[]]}))}};var{min:v_,max:Kr}=Math,Et=class n{static __name__="Sizeable";width;height;constructor(e={}){this.width=e.width!=null?e.width:0,this.height=e.height!=null?e.height:
0}bounded_to({width:e,height:t}){return new n({width:this.width==1/0&&e!=null?e:this.width,height:this.height==1/0&&t!=null?t:this.height})}expanded_to({width:e,
height:t}){return new n({width:e!=1/0?Kr(this.width,e):this.width,height:t!=1/0?Kr(this.height,t):this.height})}expand_to({width:e,height:t}){this.width=Kr(this.
width,e),this.height=Kr(this.height,t)}narrowed_to({width:e,height:t}){return new n({width:v_(this.width,e),height:v_(this.height,t)})}narrow_to({width:e,height:t}){
this.width=v_(this.width,e),this.height=v_(this.height,t)}grow_by({left:e,right:t,top:i,bottom:s}){let r=this.width+e+t,o=this.height+i+s;return new n({width:r,
height:o})}shrink_by({left:e,right:t,top:i,bottom:s}){let r=Kr(this.width-e-t,0),o=Kr(this.height-i-s,0);return new n({width:r,height:o})}map(e,t){return new n(
{width:e(this.width),height:(t??e)(this.height)})}},b_=D("fixed","fit","min","max");var{abs:x_,min:Cw,max:Sp,round:Ps}=Math,di=class{static __name__="Layoutable";*[Symbol.iterator](){}absolute=!1;position={left:0,top:0};_bbox=new I;_inner_bbox=new I;get bbox(){
return this._bbox}get inner_bbox(){return this._inner_bbox}_sizing=null;get sizing(){return L(this._sizing!=null),this._sizing}_dirty=!1;set dirty(e){this._dirty=
e}get dirty(){return this._dirty}get visible(){return this.sizing.visible}set visible(e){this.sizing.visible!=e&&(this.sizing.visible=e,this._dirty=!0)}set_sizing(e={}){
let t=e.width_policy??"fit",i=e.width,s=e.min_width,r=e.max_width,o=e.height_policy??"fit",a=e.height,l=e.min_height,c=e.max_height,_=e.aspect,h=e.margin??{top:0,
right:0,bottom:0,left:0},u=e.visible??!0,p=e.halign??"start",d=e.valign??"start";this._sizing={width_policy:t,min_width:s,width:i,max_width:r,height_policy:o,min_height:l,
height:a,max_height:c,aspect:_,margin:h,visible:u,halign:p,valign:d,size:{width:i,height:a}},this._init()}_init(){}_set_geometry(e,t){this._bbox=e,this._inner_bbox=
t}set_geometry(e,t){let{fixup_geometry:i}=this;i!=null&&([e,t]=i(e,t)),this._set_geometry(e,t??e);for(let s of this._handlers)s(this._bbox,this._inner_bbox)}_handlers=[];on_resize(e){
this._handlers.push(e)}is_width_expanding(){return this.sizing.width_policy=="max"}is_height_expanding(){return this.sizing.height_policy=="max"}apply_aspect(e,{
width:t,height:i}){let{aspect:s}=this.sizing;if(s!=null){let{width_policy:r,height_policy:o}=this.sizing,a=(l,c)=>{let _={max:4,fit:3,min:2,fixed:1};return _[l]>
_[c]};if(r!="fixed"&&o!="fixed")if(r==o){let l=t,c=Ps(t/s),_=Ps(i*s),h=i,u=x_(e.width-l)+x_(e.height-c),p=x_(e.width-_)+x_(e.height-h);u<=p?(t=l,i=c):(t=_,i=h)}else
a(r,o)?i=Ps(t/s):t=Ps(i*s);else r=="fixed"?i=Ps(t/s):o=="fixed"&&(t=Ps(i*s))}return{width:t,height:i}}measure(e){if(this._sizing==null&&this.set_sizing(),!this.
sizing.visible)return{width:0,height:0};let t=_=>this.sizing.width_policy=="fixed"&&this.sizing.width!=null?this.sizing.width:_,i=_=>this.sizing.height_policy==
"fixed"&&this.sizing.height!=null?this.sizing.height:_,s=new Et(e).shrink_by(this.sizing.margin).map(t,i),r=this._measure(s),o=this.clip_size(r,s),a=t(o.width),
l=i(o.height),c=this.apply_aspect(s,{width:a,height:l});return{...r,...c}}_compute(e){let t=this.measure({width:e.width!=null&&this.is_width_expanding()?e.width:
1/0,height:e.height!=null&&this.is_height_expanding()?e.height:1/0}),{width:i,height:s}=t,{left:r,top:o}=this.position,a=new I({left:r,top:o,width:i,height:s}),
l;if(t.inner!=null){let{left:c,top:_,right:h,bottom:u}=t.inner;l=new I({left:c,top:_,right:i-h,bottom:s-u})}return{outer:a,inner:l}}compute(e={}){let{outer:t,inner:i}=this.
_compute(e);this.set_geometry(t,i)}get xview(){return this.bbox.xview}get yview(){return this.bbox.yview}clip_size(e,t){function i(s,r,o,a){return o==null?o=0:U(
o)||(o=Ps(o.percent*r)),a==null?a=1/0:U(a)||(a=Ps(a.percent*r)),Sp(o,Cw(s,a))}return{width:i(e.width,t.width,this.sizing.min_width,this.sizing.max_width),height:i(
e.height,t.height,this.sizing.min_height,this.sizing.max_height)}}has_size_changed(){let{_dirty:e}=this;return this._dirty=!1,e}},eo=class extends di{static __name__="\
ContentLayoutable";_measure(e){let t=this._content_size(),i=e.bounded_to(this.sizing.size).bounded_to(t),s=(()=>{switch(this.sizing.width_policy){case"fixed":return this.
sizing.width!=null?this.sizing.width:t.width;case"min":return t.width;case"fit":return i.width;case"max":return Sp(t.width,i.width)}})(),r=(()=>{switch(this.sizing.
height_policy){case"fixed":return this.sizing.height!=null?this.sizing.height:t.height;case"min":return t.height;case"fit":return i.height;case"max":return Sp(t.
height,i.height)}})();return{width:s,height:r}}},za=class extends eo{el;static __name__="ElementLayout";constructor(e){super(),this.el=e}_content_size(){let{width:e,
height:t}=this.el.getBoundingClientRect();return new Et({width:e,height:t})}};var{max:ay,round:oy}=Math,w_=class extends di{static __name__="Stack";*[Symbol.iterator](){yield*this.children}children=[]},Us=class extends w_{static __name__="\
HStack";_measure(e){let t=0,i=0;for(let s of this.children){let r=s.measure({width:0,height:0});t+=r.width,i=ay(i,r.height)}return{width:t,height:i}}_set_geometry(e,t){
if(super._set_geometry(e,t),e.is_empty)for(let i of this.children)i.set_geometry(new I);else{let i=this.absolute?e.top:0,s=this.absolute?e.left:0,{height:r}=e;for(let o of this.
children){let{width:a}=o.measure({width:0,height:0});o.set_geometry(new I({left:s,width:a,top:i,height:r})),s+=a}}}},Os=class extends w_{static __name__="VStack";_measure(e){
let t=0,i=0;for(let s of this.children){let r=s.measure({width:0,height:0});t=ay(t,r.width),i+=r.height}return{width:t,height:i}}_set_geometry(e,t){if(super._set_geometry(
e,t),e.is_empty)for(let i of this.children)i.set_geometry(new I);else{let i=this.absolute?e.left:0,s=this.absolute?e.top:0,{width:r}=e;for(let o of this.children){
let a=o.measure({width:0,height:0}),{height:l}=a;o.set_geometry(new I({top:s,height:l,left:i,width:r})),s+=l}}}},k_=class extends di{static __name__="NodeLayout";*[Symbol.
iterator](){yield*this.children}children=[];_measure(e){let{width_policy:t,height_policy:i}=this.sizing,{min:s,max:r}=Math,o=0,a=0;for(let _ of this.children){let{
width:h,height:u}=_.measure(e);o=r(o,h),a=r(a,u)}let l=(()=>{let{width:_}=this.sizing;if(e.width==1/0)return t=="fixed"?_??o:o;switch(t){case"fixed":return _??o;case"\
min":return o;case"fit":return _!=null?s(e.width,_):e.width;case"max":return _!=null?r(e.width,_):e.width}})(),c=(()=>{let{height:_}=this.sizing;if(e.height==1/0)
return i=="fixed"?_??a:a;switch(i){case"fixed":return _??a;case"min":return a;case"fit":return _!=null?s(e.height,_):e.height;case"max":return _!=null?r(e.height,
_):e.height}})();return{width:l,height:c}}_set_geometry(e,t){if(super._set_geometry(e,t),e.is_empty)for(let i of this.children)i.set_geometry(new I);else{let i=this.
absolute?e:e.relative(),{left:s,right:r,top:o,bottom:a}=i,l=oy(i.vcenter),c=oy(i.hcenter);for(let _ of this.children){let{margin:h,halign:u="start",valign:p="st\
art"}=_.sizing,{width:d,height:f,inner:m}=_.measure(e),g=(()=>{switch(`${p}_${u}`){case"start_start":return new I({left:s+h.left,top:o+h.top,width:d,height:f});case"\
start_center":return new I({hcenter:c,top:o+h.top,width:d,height:f});case"start_end":return new I({right:r-h.right,top:o+h.top,width:d,height:f});case"center_st\
art":return new I({left:s+h.left,vcenter:l,width:d,height:f});case"center_center":return new I({hcenter:c,vcenter:l,width:d,height:f});case"center_end":return new I(
{right:r-h.right,vcenter:l,width:d,height:f});case"end_start":return new I({left:s+h.left,bottom:a-h.bottom,width:d,height:f});case"end_center":return new I({hcenter:c,
bottom:a-h.bottom,width:d,height:f});case"end_end":return new I({right:r-h.right,bottom:a-h.bottom,width:d,height:f})}})(),y=m==null?g:new I({left:g.left+m.left,
top:g.top+m.top,right:g.right-m.right,bottom:g.bottom-m.bottom});_.set_geometry(g,y)}}}};var{max:Ci,round:Fs}=Math,to=class{def;static __name__="DefaultMap";_map=new Map;constructor(e){this.def=e}get(e){let t=this._map.get(e);return t===void 0&&(t=this.
def(),this._map.set(e,t)),t}apply(e,t){let i=this.get(e);this._map.set(e,t(i))}},z_=class n{static __name__="Container";_items=[];get size(){return this._items.
length}_nrows=0;_ncols=0;get nrows(){return this._nrows}get ncols(){return this._ncols}add(e,t){let{r1:i,c1:s}=e;this._nrows=Ci(this._nrows,i+1),this._ncols=Ci(
this._ncols,s+1),this._items.push({span:e,data:t})}at(e,t){return this._items.filter(({span:s})=>s.r0<=e&&e<=s.r1&&s.c0<=t&&t<=s.c1).map(({data:s})=>s)}row(e){return this.
_items.filter(({span:i})=>i.r0<=e&&e<=i.r1).map(({data:i})=>i)}col(e){return this._items.filter(({span:i})=>i.c0<=e&&e<=i.c1).map(({data:i})=>i)}*[Symbol.iterator](){
yield*this._items}foreach(e){for(let{span:t,data:i}of this._items)e(t,i)}map(e){let t=new n;for(let{span:i,data:s}of this._items)t.add(i,e(i,s));return t}},ja=class extends di{items;static __name__="\
Grid";*[Symbol.iterator](){for(let{layout:e}of this.items)yield e}rows="auto";cols="auto";spacing=0;_state;constructor(e=[]){super(),this.items=e}is_width_expanding(){
if(super.is_width_expanding())return!0;if(this.sizing.width_policy=="fixed")return!1;let{cols:e}=this._state;return tn(e,t=>t.policy=="max")}is_height_expanding(){
if(super.is_height_expanding())return!0;if(this.sizing.height_policy=="fixed")return!1;let{rows:e}=this._state;return tn(e,t=>t.policy=="max")}_init(){super._init();
let e=new z_;for(let{layout:l,row:c,col:_,row_span:h=1,col_span:u=1}of this.items)if(l.sizing.visible){let p=c,d=_,f=c+h-1,m=_+u-1;e.add({r0:p,c0:d,r1:f,c1:m},l)}
let{nrows:t,ncols:i}=e,s=new Array(t);for(let l=0;l<t;l++){let c=(()=>{let h=J(this.rows)?this.rows[l]??this.rows["*"]:this.rows;return h==null?{policy:"auto"}:
U(h)?{policy:"fixed",height:h}:M(h)?{policy:h}:h})(),_=c.align??"auto";c.policy=="fixed"?s[l]={policy:"fixed",height:c.height,align:_}:c.policy=="min"?s[l]={policy:"\
min",align:_}:c.policy=="fit"||c.policy=="max"?s[l]={policy:c.policy,flex:c.flex??1,align:_}:tn(e.row(l),h=>h.is_height_expanding())?s[l]={policy:"max",flex:1,align:_}:
s[l]={policy:"min",align:_}}let r=new Array(i);for(let l=0;l<i;l++){let c=(()=>{let h=J(this.cols)?this.cols[l]??this.cols["*"]:this.cols;return h==null?{policy:"\
auto"}:U(h)?{policy:"fixed",width:h}:M(h)?{policy:h}:h})(),_=c.align??"auto";c.policy=="fixed"?r[l]={policy:"fixed",width:c.width,align:_}:c.policy=="min"?r[l]=
{policy:"min",align:_}:c.policy=="fit"||c.policy=="max"?r[l]={policy:c.policy,flex:c.flex??1,align:_}:tn(e.col(l),h=>h.is_width_expanding())?r[l]={policy:"max",
flex:1,align:_}:r[l]={policy:"min",align:_}}let[o,a]=U(this.spacing)?[this.spacing,this.spacing]:this.spacing;this._state={items:e,nrows:t,ncols:i,rows:s,cols:r,
rspacing:o,cspacing:a}}_measure_totals(e,t){let{nrows:i,ncols:s,rspacing:r,cspacing:o}=this._state;return{height:jt(e)+(i-1)*r,width:jt(t)+(s-1)*o}}_measure_cells(e){
let{items:t,nrows:i,ncols:s,rows:r,cols:o,rspacing:a,cspacing:l}=this._state,c=new Array(i);for(let p=0;p<i;p++){let d=r[p];c[p]=d.policy=="fixed"?d.height:0}let _=new Array(
s);for(let p=0;p<s;p++){let d=o[p];_[p]=d.policy=="fixed"?d.width:0}let h=new z_;return t.foreach((p,d)=>{let{r0:f,c0:m,r1:g,c1:y}=p,v=(g-f)*a,b=(y-m)*l,x=0;for(let T=f;T<=
g;T++)x+=e(T,m).height;x+=v;let z=0;for(let T=m;T<=y;T++)z+=e(f,T).width;z+=b;let j=d.measure({width:z,height:x});h.add(p,{layout:d,size_hint:j});let k=new Et(j).
grow_by(d.sizing.margin);k.height-=v,k.width-=b;let S=[];for(let T=f;T<=g;T++){let E=r[T];E.policy=="fixed"?k.height-=E.height:S.push(T)}if(k.height>0){let T=Fs(
k.height/S.length);for(let E of S)c[E]=Ci(c[E],T)}let C=[];for(let T=m;T<=y;T++){let E=o[T];E.policy=="fixed"?k.width-=E.width:C.push(T)}if(k.width>0){let T=Fs(
k.width/C.length);for(let E of C)_[E]=Ci(_[E],T)}}),{size:this._measure_totals(c,_),row_heights:c,col_widths:_,size_hints:h}}_measure_grid(e){let{nrows:t,ncols:i,
rows:s,cols:r,rspacing:o,cspacing:a}=this._state,l=this._measure_cells((g,y)=>{let v=s[g],b=r[y];return{width:b.policy=="fixed"?b.width:1/0,height:v.policy=="fi\
xed"?v.height:1/0}}),c;this.sizing.height_policy=="fixed"&&this.sizing.height!=null?c=this.sizing.height:e.height!=1/0&&this.is_height_expanding()?c=e.height:c=
l.size.height;let _=0;for(let g=0;g<t;g++){let y=s[g];y.policy=="fit"||y.policy=="max"?_+=y.flex:c-=l.row_heights[g]}if(c-=(t-1)*o,_!=0&&c>0)for(let g=0;g<t;g++){
let y=s[g];if(y.policy=="fit"||y.policy=="max"){let v=Fs(c*(y.flex/_));c-=v,l.row_heights[g]=v,_-=y.flex}}else if(c<0){let g=0;for(let v=0;v<t;v++)s[v].policy!=
"fixed"&&g++;let y=-c;for(let v=0;v<t;v++)if(s[v].policy!="fixed"){let x=l.row_heights[v],z=Fs(y/g);l.row_heights[v]=Ci(x-z,0),y-=z>x?x:z,g--}}let h;this.sizing.
width_policy=="fixed"&&this.sizing.width!=null?h=this.sizing.width:e.width!=1/0&&this.is_width_expanding()?h=e.width:h=l.size.width;let u=0;for(let g=0;g<i;g++){
let y=r[g];y.policy=="fit"||y.policy=="max"?u+=y.flex:h-=l.col_widths[g]}if(h-=(i-1)*a,u!=0&&h>0)for(let g=0;g<i;g++){let y=r[g];if(y.policy=="fit"||y.policy=="\
max"){let v=Fs(h*(y.flex/u));h-=v,l.col_widths[g]=v,u-=y.flex}}else if(h<0){let g=0;for(let v=0;v<i;v++)r[v].policy!="fixed"&&g++;let y=-h;for(let v=0;v<i;v++)if(r[v].
policy!="fixed"){let x=l.col_widths[v],z=Fs(y/g);l.col_widths[v]=Ci(x-z,0),y-=z>x?x:z,g--}}let{row_heights:p,col_widths:d,size_hints:f}=this._measure_cells((g,y)=>({
width:l.col_widths[y],height:l.row_heights[g]}));return{size:this._measure_totals(p,d),row_heights:p,col_widths:d,size_hints:f}}_measure(e){let{size:t}=this._measure_grid(
e);return t}_set_geometry(e,t){super._set_geometry(e,t);let{nrows:i,ncols:s,rspacing:r,cspacing:o}=this._state,{row_heights:a,col_widths:l,size_hints:c}=this._measure_grid(
e),_=this._state.rows.map((g,y)=>({...g,top:0,height:a[y],get bottom(){return this.top+this.height}})),h=this._state.cols.map((g,y)=>({...g,left:0,width:l[y],get right(){
return this.left+this.width}})),u=c.map((g,y)=>({...y,outer:new I,inner:new I}));for(let g=0,y=this.absolute?e.top:this.position.top;g<i;g++){let v=_[g];v.top=y,
y+=v.height+r}for(let g=0,y=this.absolute?e.left:this.position.left;g<s;g++){let v=h[g];v.left=y,y+=v.width+o}function p(g,y){let v=(y-g)*o;for(let b=g;b<=y;b++)
v+=h[b].width;return v}function d(g,y){let v=(y-g)*r;for(let b=g;b<=y;b++)v+=_[b].height;return v}u.foreach(({r0:g,c0:y,r1:v,c1:b},x)=>{let{layout:z,size_hint:j}=x,
{sizing:k}=z,{width:S,height:C}=j,T={width:p(y,b),height:d(g,v)},E=y==b&&h[y].align!="auto"?h[y].align:k.halign,V=g==v&&_[g].align!="auto"?_[g].align:k.valign,P=h[y].
left;E=="start"?P+=k.margin.left:E=="center"?P+=Fs((T.width-S)/2):E=="end"&&(P+=T.width-k.margin.right-S);let N=_[g].top;V=="start"?N+=k.margin.top:V=="center"?
N+=Fs((T.height-C)/2):V=="end"&&(N+=T.height-k.margin.bottom-C),x.outer=new I({left:P,top:N,width:S,height:C})});let f=_.map(()=>({start:new to(()=>0),end:new to(
()=>0)})),m=h.map(()=>({start:new to(()=>0),end:new to(()=>0)}));u.foreach(({r0:g,c0:y,r1:v,c1:b},{size_hint:x,outer:z})=>{let{inner:j}=x;j!=null&&(f[g].start.apply(
z.top,k=>Ci(k,j.top)),f[v].end.apply(_[v].bottom-z.bottom,k=>Ci(k,j.bottom)),m[y].start.apply(z.left,k=>Ci(k,j.left)),m[b].end.apply(h[b].right-z.right,k=>Ci(k,
j.right)))}),u.foreach(({r0:g,c0:y,r1:v,c1:b},x)=>{let{size_hint:z,outer:j}=x,k=S=>{let C=this.absolute?j:j.relative(),T=C.left+S.left,E=C.top+S.top,V=C.right-S.
right,P=C.bottom-S.bottom;return new I({left:T,top:E,right:V,bottom:P})};if(z.inner!=null){let S=k(z.inner),C=f[g].start.get(j.top),T=f[v].end.get(_[v].bottom-j.
bottom),E=m[y].start.get(j.left),V=m[b].end.get(h[b].right-j.right);try{S=k({top:C,bottom:T,left:E,right:V})}catch{}x.inner=S}else x.inner=j}),u.foreach((g,{layout:y,
outer:v,inner:b})=>{y.set_geometry(v,b)})}},Sa=class extends ja{static __name__="Row";constructor(e){super(),this.items=e.map((t,i)=>({layout:t,row:0,col:i})),this.
rows="fit"}},Ma=class extends ja{static __name__="Column";constructor(e){super(),this.items=e.map((t,i)=>({layout:t,row:i,col:0})),this.cols="fit"}};var j_=class n extends bn{static __name__="LayoutDOMView";_child_views=new Map;layout;mouseenter=new ee(this,"mouseenter");mouseleave=new ee(this,"mouseleave");disabled=new ee(
this,"disabled");get is_layout_root(){return this.is_root||!(this.parent instanceof n)}_after_resize(){super._after_resize(),this.is_layout_root&&!this._was_built?
(q.warn(`${this} wasn't built properly`),this.render(),this.r_after_render()):this.compute_layout()}async lazy_initialize(){await super.lazy_initialize(),await this.
build_child_views()}remove(){for(let e of this.child_views)e.remove();this._child_views.clear(),super.remove()}connect_signals(){super.connect_signals(),this.el.
addEventListener("mouseenter",t=>{this.mouseenter.emit(t)}),this.el.addEventListener("mouseleave",t=>{this.mouseleave.emit(t)}),this.parent instanceof n&&this.connect(
this.parent.disabled,t=>{this.disabled.emit(t||this.model.disabled)});let e=this.model.properties;this.on_change(e.disabled,()=>{this.disabled.emit(this.model.disabled)}),
this.on_change([e.css_classes,e.stylesheets,e.width,e.height,e.min_width,e.min_height,e.max_width,e.max_height,e.margin,e.width_policy,e.height_policy,e.flow_mode,
e.sizing_mode,e.aspect_ratio,e.visible,e.resizable],()=>this.invalidate_layout())}children_views(){return[...super.children_views(),...this.child_views]}get child_views(){
return this.child_models.map(e=>this._child_views.get(e)).filter(e=>e!=null)}get layoutable_views(){return this.child_views.filter(e=>e instanceof n)}async build_child_views(){
let{created:e,removed:t}=await Te(this._child_views,this.child_models,{parent:this});for(let i of t)this._resize_observer.unobserve(i.el);for(let i of e)this._resize_observer.
observe(i.el,{box:"border-box"});return e}render(){super.render();for(let e of this.child_views){let t=e.rendering_target()??this.shadow_el;e.render_to(t)}}rerender(){
super.rerender(),this.update_layout(),this.compute_layout()}_update_children(){}async update_children(){let e=await this.build_child_views(),t=new Set(e),i=Array.
from(this.shadow_el.children).flatMap(r=>{let o=this.child_views.find(a=>a.el===r);return o===void 0?[]:[o]}),s=null;for(let r=0;r<i.length&&i[r]===this.child_views[r];r++)
s=r;for(let[r,o]of vi(this.child_views)){let a=t.has(r),l=r.rendering_target()??this.self_target;a?r.render_to(l):(s===null||o>s)&&l.append(r.el)}this.r_after_render(),
this._update_children(),this.invalidate_layout()}_auto_width="fit-content";_auto_height="fit-content";_intrinsic_display(){return{inner:this.model.flow_mode,outer:"\
flow"}}_update_layout(){function e(z,j,k,S){switch(z){case"auto":return j!=null?ne(j):k;case"fixed":return j!=null?ne(j):"fit-content";case"fit":return"fit-cont\
ent";case"min":return"min-content";case"max":return S==null?"100%":`calc(100% - ${S})`}}function t(z){let{inner:j,outer:k}=z;switch(`${j} ${k}`){case"block flow":
return"block";case"inline flow":return"inline";case"block flow-root":return"flow-root";case"inline flow-root":return"inline-block";case"block flex":return"flex";case"\
inline flex":return"inline-flex";case"block grid":return"grid";case"inline grid":return"inline-grid";case"block table":return"table";case"inline table":return"i\
nline-table";default:zt()}}function i(z){return U(z)?ne(z):`${z.percent}%`}let s={},r=this._intrinsic_display();s.display=t(r);let o=this.box_sizing(),{width_policy:a,
height_policy:l,width:c,height:_,aspect_ratio:h}=o,u=(()=>{if(h=="auto"){if(c!=null&&_!=null)return c/_}else if(U(h))return h;return null})();h=="auto"?c!=null&&
_!=null?s.aspect_ratio=`${c} / ${_}`:s.aspect_ratio="auto":U(h)&&(s.aspect_ratio=`${h}`);let{margin:p}=this.model,d=(()=>{if(p!=null){if(U(p))return s.margin=ne(
p),{width:ne(2*p),height:ne(2*p)};if(p.length==2){let[z,j]=p;return s.margin=`${ne(z)} ${ne(j)}`,{width:ne(2*j),height:ne(2*z)}}else{let[z,j,k,S]=p;return s.margin=
`${ne(z)} ${ne(j)} ${ne(k)} ${ne(S)}`,{width:ne(S+j),height:ne(z+k)}}}else return{width:null,height:null}})(),[f,m]=(()=>{let z=e(a,c,this._auto_width,d.width),
j=e(l,_,this._auto_height,d.height);if(h!=null){if(a!=l)return a=="fixed"?[z,"auto"]:l=="fixed"?["auto",j]:a=="max"?[z,"auto"]:l=="max"?["auto",j]:["auto","auto"];
if(a!="fixed"&&l!="fixed"&&u!=null)return u>=1?[z,"auto"]:["auto",j]}return[z,j]})();s.width=f,s.height=m;let{min_width:g,max_width:y}=this.model,{min_height:v,
max_height:b}=this.model;g!=null&&(s.min_width=i(g)),v!=null&&(s.min_height=i(v)),this.is_layout_root?(y!=null&&(s.max_width=i(y)),b!=null&&(s.max_height=i(b))):
(y!=null?s.max_width=`min(${i(y)}, 100%)`:a!="fixed"&&(s.max_width="100%"),b!=null?s.max_height=`min(${i(b)}, 100%)`:l!="fixed"&&(s.max_height="100%"));let{resizable:x}=this.
model;if(x!==!1){let z=(()=>{switch(x){case"width":return"horizontal";case"height":return"vertical";case!0:case"both":return"both"}})();s.resize=z,s.overflow="a\
uto"}this.style.append(":host",s)}update_layout(){this.update_style();for(let e of this.child_views)e.parent_style.clear();for(let e of this.layoutable_views)e.
update_layout();this._update_layout()}get is_managed(){return this.parent instanceof n}_measure_layout(){}measure_layout(){for(let e of this.layoutable_views)e.
measure_layout();this._measure_layout()}_layout_computed=!1;compute_layout(){this.parent instanceof n?this.parent.compute_layout():(this.measure_layout(),this.update_bbox(),
this._compute_layout(),this.after_layout()),this._layout_computed=!0}_compute_layout(){if(this.layout!=null){this.layout.compute(this.bbox.size);for(let e of this.
layoutable_views)e.layout==null?e._compute_layout():e._propagate_layout()}else for(let e of this.layoutable_views)e._compute_layout()}_propagate_layout(){for(let e of this.
layoutable_views)e.layout==null&&e._compute_layout()}update_bbox(){for(let t of this.layoutable_views)t.update_bbox();let e=super.update_bbox();return this.layout!=
null&&(this.layout.visible=this.is_displayed),e}_after_layout(){}after_layout(){for(let e of this.layoutable_views)e.after_layout();this._after_layout()}_after_render(){
this.is_managed||this.invalidate_layout()}invalidate_layout(){this.parent instanceof n?this.parent.invalidate_layout():(this.update_layout(),this.compute_layout())}invalidate_render(){
this.render(),this.r_after_render(),this.invalidate_layout()}has_finished(){if(!super.has_finished()||this.is_layout_root&&!this._layout_computed)return!1;for(let e of this.
child_views)if(!e.has_finished())return!1;return!0}box_sizing(){let{width_policy:e,height_policy:t,aspect_ratio:i}=this.model,{sizing_mode:s}=this.model;if(s!=null)
if(s=="inherit"){if(this.parent instanceof n){let c=this.parent.box_sizing();e=c.width_policy,t=c.height_policy,i==null&&(i=c.aspect_ratio)}}else if(s=="fixed")
e=t="fixed";else if(s=="stretch_both")e=t="max";else if(s=="stretch_width")e="max";else if(s=="stretch_height")t="max";else switch(i==null&&(i="auto"),s){case"s\
cale_width":e="max",t="min";break;case"scale_height":e="min",t="max";break;case"scale_both":e="max",t="max";break}let[r,o]=(()=>{let{align:c}=this.model;return c==
"auto"?[void 0,void 0]:B(c)?c:[c,c]})(),{width:a,height:l}=this.model;return{width_policy:e,height_policy:t,width:a,height:l,aspect_ratio:i,halign:r,valign:o}}export(e="\
auto",t=!0){let i=(()=>{switch(e){case"auto":case"png":return"canvas";case"svg":return"svg"}})(),s=new hi(i,t),{x:r,y:o,width:a,height:l}=this.bbox;s.resize(a,l);
let c=getComputedStyle(this.el).backgroundColor;s.ctx.fillStyle=c,s.ctx.fillRect(r,o,a,l);for(let _ of this.child_views){let h=_.export(e,t),{x:u,y:p}=_.bbox.scale(
s.pixel_ratio);s.ctx.drawImage(h.canvas,u,p)}return s}},Ls=class extends Zr{static __name__="LayoutDOM";constructor(e){super(e)}static{this.define(e=>{let{Bool:t,
Float:i,Auto:s,Tuple:r,Or:o,Null:a,Nullable:l}=e,c=r(i,i),_=r(i,i,i,i);return{width:[l(i),null],height:[l(i),null],min_width:[l(i),null],min_height:[l(i),null],
max_width:[l(i),null],max_height:[l(i),null],margin:[l(o(i,c,_)),null],width_policy:[o(b_,s),"auto"],height_policy:[o(b_,s),"auto"],aspect_ratio:[o(i,s,a),null],
flow_mode:[Nf,"block"],sizing_mode:[l(sm),null],disabled:[t,!1],align:[o(Yi,r(Yi,Yi),s),"auto"],resizable:[o(t,Bf),!1]}})}};var $w=H(oe(ze),oe(pi)),io=class extends Ti{static __name__="CompositeRendererView";_renderer_views=new Map;get renderer_views(){return this.computed_renderer_views}_element_views=new Map;get element_views(){
return this.computed_element_views}children_views(){return[...super.children_views(),...this.renderer_views,...this.element_views]}async lazy_initialize(){await super.
lazy_initialize(),await this._build_renderers(),await this._build_elements()}_computed_renderers=[];get computed_renderers(){return[...this.model.renderers,...this.
_computed_renderers]}get computed_renderer_views(){return this.computed_renderers.map(e=>this._renderer_views.get(e)).filter(e=>e!=null)}async _build_renderers(){
return await Te(this._renderer_views,this.computed_renderers,{parent:this.plot_view})}_computed_elements=[];get computed_elements(){return[...this.model.elements,
...this._computed_elements]}get computed_element_views(){return this.computed_elements.map(e=>this._element_views.get(e)).filter(e=>e!=null)}async _build_elements(){
return await Te(this._element_views,this.computed_elements,{parent:e=>e instanceof Ls?null:this.plot_view})}async _update_renderers(){await this._build_renderers()}async _update_elements(){
let{created:e}=await this._build_elements(),t=new Set(e);for(let i of this.element_views){let s=t.has(i),r=i.rendering_target()??this.self_target;s?i.render_to(
r):r.append(i.el)}this.r_after_render()}render(){super.render();for(let e of this.element_views){let t=e.rendering_target()??this.self_target;e.render_to(t)}}remove(){
Re(this._renderer_views),Re(this._element_views),super.remove()}connect_signals(){super.connect_signals();let{renderers:e,elements:t}=this.model.properties;this.
on_change(e,async()=>{await this._update_renderers()}),this.on_change(t,async()=>{await this._update_elements()})}paint(e){if(super.paint(e),this.displayed&&this.
is_renderable)for(let i of this.computed_renderer_views)i.paint(e);let{displayed:t}=this;for(let i of this.element_views)i.reposition(t)}has_finished(){if(!super.
has_finished())return!1;for(let e of this.renderer_views)if(!e.has_finished())return!1;for(let e of this.element_views)if(!e.has_finished())return!1;return!0}},
S_=class extends ui{static __name__="CompositeRenderer";constructor(e){super(e)}static{this.define(({List:e,Ref:t})=>({renderers:[e(t(ui)),[]],elements:[e($w),[]]}))}};var Vs=class extends io{static __name__="AnnotationView";get bbox(){return super.bbox??this.layout?.bbox}get_size(){if(this.displayed){let{width:e,height:t}=this.
_get_size();return{width:Math.round(e),height:Math.round(t)}}else return{width:0,height:0}}_get_size(){throw new Error("not implemented")}connect_signals(){super.
connect_signals();let e=this.model.properties;this.on_change(e.visible,()=>{this.layout!=null&&(this.layout.visible=this.model.visible,this.plot_view.request_layout())})}get needs_clip(){
return this.layout==null}},xt=class extends S_{static __name__="Annotation";constructor(e){super(e)}static{this.override({level:"annotation"})}};var Rs=Math.PI/2,Ew={above:{parallel:0,normal:-Rs,horizontal:0,vertical:-Rs},below:{parallel:0,normal:Rs,horizontal:0,vertical:Rs},left:{parallel:-Rs,normal:0,horizontal:0,
vertical:-Rs},right:{parallel:Rs,normal:0,horizontal:0,vertical:Rs}},ly={above:{parallel:"bottom",normal:"center",horizontal:"bottom",vertical:"center"},below:{
parallel:"top",normal:"center",horizontal:"top",vertical:"center"},left:{parallel:"bottom",normal:"center",horizontal:"center",vertical:"bottom"},right:{parallel:"\
bottom",normal:"center",horizontal:"center",vertical:"bottom"}},cy={above:{parallel:"center",normal:"left",horizontal:"center",vertical:"left"},below:{parallel:"\
center",normal:"left",horizontal:"center",vertical:"left"},left:{parallel:"center",normal:"right",horizontal:"right",vertical:"center"},right:{parallel:"center",
normal:"left",horizontal:"left",vertical:"center"}},Dw={above:"right",below:"left",left:"right",right:"left"},Iw={above:"left",below:"right",left:"right",right:"\
left"},so=class{side;static __name__="SidePanel";face;dimension;orientation;is_horizontal;is_vertical;normals;constructor(e,t){this.side=e,this.face=(()=>{if(t!=
null&&t!="auto")return t;switch(this.side){case"left":case"above":return"front";case"right":case"below":return"back"}})(),this.dimension=this.side=="above"||this.
side=="below"?0:1,this.orientation=this.dimension==0?"horizontal":"vertical",this.is_horizontal=this.dimension==0,this.is_vertical=this.dimension==1,this.normals=
(()=>{let i=this.face=="front"?-1:1;switch(this.side){case"left":return[i,0];case"right":return[i,0];case"above":return[0,i];case"below":return[0,i]}})()}get face_adjusted_side(){
let{side:e,face:t}=this;switch(e){case"left":case"right":return t=="front"?"left":"right";case"above":case"below":return t=="front"?"above":"below"}}get_label_text_heuristics(e){
let t=this.face_adjusted_side;return M(e)?{vertical_align:ly[t][e],align:cy[t][e]}:e===0?{vertical_align:ly[t].horizontal,align:cy[t].horizontal}:{vertical_align:"\
center",align:(e<0?Dw:Iw)[t]}}get_label_angle_heuristic(e){if(M(e)){let t=this.face_adjusted_side;return Ew[t][e]}else return-e}},Bs=class extends eo{panel;get_size;rotate;static __name__="\
SideLayout";constructor(e,t,i=!1){super(),this.panel=e,this.get_size=t,this.rotate=i,this.panel.is_horizontal?this.set_sizing({width_policy:"max",height_policy:"\
fixed"}):this.set_sizing({width_policy:"fixed",height_policy:"max"})}_content_size(){let{width:e,height:t}=this.get_size();return!this.rotate||this.panel.is_horizontal?
new Et({width:e,height:t}):new Et({width:t,height:e})}has_size_changed(){let{width:e,height:t}=this._content_size();return this.panel.is_horizontal?this.bbox.height!=
t:this.bbox.width!=e}};var no=class extends Vt{static __name__="BaseTextView"},Kt=class extends O{static __name__="BaseText";constructor(e){super(e)}static{this.define(({Str:e})=>({text:[
e]}))}};async function _y(n,e){return new Mp(n,e).promise}var Mp=class{static __name__="ImageLoader";image=new Image;promise;constructor(e,t={}){let{attempts:i=1,timeout:s=1}=t,
r=(()=>{if(e instanceof ArrayBuffer){let o=new Blob([e],{type:"image/png"});return URL.createObjectURL(o)}else return e})();this.promise=new Promise((o,a)=>{this.
image.crossOrigin="anonymous";let l=0;this.image.onerror=()=>{if(++l==i){let c=`unable to load ${r} image after ${i} attempts`;if(q.warn(c),this.image.crossOrigin!=
null)q.warn(`attempting to load ${r} without a cross origin policy`),this.image.crossOrigin=null,l=0;else{t.failed?.();return}}setTimeout(()=>this.image.src=r,s)},
this.image.onload=()=>{this._finished=!0,t.loaded?.(this.image),o(this.image)},this.image.src=r})}_finished=!1;get finished(){return this._finished}};var Pw=(()=>{let e=(typeof OffscreenCanvas<"u"?new OffscreenCanvas(0,0):bc({width:0,height:0})).getContext("2d");return L(e!=null,"can't obtain 2d context"),e})();
function Uw(n){let e=Pw;e.font=n;let t=e.measureText("M"),i=e.measureText("x"),s=e.measureText("ÅŚg|"),r=typeof s.fontBoundingBoxAscent<"u"?s.fontBoundingBoxAscent:
s.actualBoundingBoxAscent,o=typeof s.fontBoundingBoxDescent<"u"?s.fontBoundingBoxDescent:s.actualBoundingBoxDescent;return{height:r+o,ascent:r,descent:o,cap_height:t.
actualBoundingBoxAscent,x_height:i.actualBoundingBoxAscent}}var hy=new Map;function Dt(n){let e=hy.get(n);if(e==null){let t=document.fonts.check(n);e={font:Uw(n)},
t&&hy.set(n,e)}return e.font}function ro(n){let e=n.match(/^\s*(\d+(\.\d+)?)(\w+)\s*$/);if(e!=null){let[,t,,i]=e,s=Number(t);if(isFinite(s))return{value:s,unit:i}}
return null}function uy(n){let e=n.match(/^\s*(-?\d+(\.\d+)?)(\w+)\s*$/);if(e!=null){let[,t,,i]=e,s=Number(t);if(isFinite(s))return{value:s,unit:i}}return null}var oo=(()=>{let e=document.createElement("canvas").getContext("2d"),t="";return(i,s)=>(s!=t&&(t=s,e.font=s),e.measureText(i).width)})(),M_=class{static __name__="\
GraphicsBox";_position={sx:0,sy:0};angle;width;height;padding;font_size_scale=1;text_height_metric;align="left";_base_font_size=13;_x_anchor="left";_y_anchor="c\
enter";set base_font_size(e){e!=null&&(this._base_font_size=e)}get base_font_size(){return this._base_font_size}set position(e){this._position=e}get position(){
return this._position}infer_text_height(){return"ascent_descent"}bbox(){let{p0:e,p1:t,p2:i,p3:s}=this.rect(),r=Math.min(e.x,t.x,i.x,s.x),o=Math.min(e.y,t.y,i.y,
s.y),a=Math.max(e.x,t.x,i.x,s.x),l=Math.max(e.y,t.y,i.y,s.y);return new I({left:r,right:a,top:o,bottom:l})}size(){let{width:e,height:t}=this._size(),{angle:i}=this;
if(i==null||i==0)return{width:e,height:t};{let s=Math.cos(Math.abs(i)),r=Math.sin(Math.abs(i));return{width:Math.abs(e*s+t*r),height:Math.abs(e*r+t*s)}}}rect(){
let e=this._rect(),{angle:t}=this;if(t==null||t==0)return e;{let{sx:i,sy:s}=this.position,r=new Tt;return r.translate(i,s),r.rotate(t),r.translate(-i,-s),r.apply_rect(
e)}}paint_rect(e){let{p0:t,p1:i,p2:s,p3:r}=this.rect();e.save(),e.strokeStyle="red",e.lineWidth=1,e.beginPath();let{round:o}=Math;e.moveTo(o(t.x),o(t.y)),e.lineTo(
o(i.x),o(i.y)),e.lineTo(o(s.x),o(s.y)),e.lineTo(o(r.x),o(r.y)),e.closePath(),e.stroke(),e.restore()}paint_bbox(e){let{x:t,y:i,width:s,height:r}=this.bbox();e.save(),
e.strokeStyle="blue",e.lineWidth=1,e.beginPath();let{round:o}=Math;e.moveTo(o(t),o(i)),e.lineTo(o(t),o(i+r)),e.lineTo(o(t+s),o(i+r)),e.lineTo(o(t+s),o(i)),e.closePath(),
e.stroke(),e.restore()}},it=class extends M_{static __name__="TextBox";text;color;outline_color;outline_width;font;line_height;_visual_align="left";set visuals(e){
let t=e.color,i=e.alpha,s=e.outline_color,r=e.outline_width,o=e.font_style,a=e.font_size,l=e.font,{font_size_scale:c,base_font_size:_}=this,h=ro(a);if(h!=null){
let{value:f,unit:m}=h;f*=c,m=="em"&&_!=0&&(f*=_,m="px"),a=`${f}${m}`}let u=`${o} ${a} ${l}`;this.font=u,this.color=we(t,i),this.outline_color=we(s,i),this.outline_width=
r,this.line_height=e.line_height;let p=e.align;this._visual_align=p,this._x_anchor=p;let d=e.baseline;this._y_anchor=(()=>{switch(d){case"top":return"top";case"\
middle":return"center";case"bottom":return"bottom";default:return"baseline"}})()}constructor({text:e}){super(),this.text=e}infer_text_height(){return this.text.
includes(`
`)?"ascent_descent":function(t){for(let i of new Set(t))if(!("0"<=i&&i<="9"))switch(i){case",":case".":case"+":case"-":case"−":case"e":continue;default:return!1}
return!0}(this.text)?"cap":"ascent_descent"}_text_line(e){let t=this.text_height_metric??this.infer_text_height(),i=(()=>{switch(t){case"x":case"x_descent":return e.
x_height;case"cap":case"cap_descent":return e.cap_height;case"ascent":case"ascent_descent":return e.ascent}})(),s=(()=>{switch(t){case"x":case"cap":case"ascent":
return 0;case"x_descent":case"cap_descent":case"ascent_descent":return e.descent}})();return{height:i+s,ascent:i,descent:s}}get nlines(){return this.text.split(
`
`).length}_size(){let{font:e}=this,t=Dt(e),i=(this.line_height-1)*t.height,s=this.text=="",r=this.text.split(`
`),o=r.length,a=r.map(d=>oo(d,e)),c=this._text_line(t).height*o,_=this.width?.unit=="%"?this.width.value:1,h=this.height?.unit=="%"?this.height.value:1,u=ni(a)*
_,p=s?0:(c+i*(o-1))*h;return{width:u,height:p,metrics:t}}_computed_position(e,t,i){let{width:s,height:r}=e,{sx:o,sy:a,x_anchor:l=this._x_anchor,y_anchor:c=this.
_y_anchor}=this.position,_=o-(()=>{if(U(l))return l*s;switch(l){case"left":return 0;case"center":return .5*s;case"right":return s}})(),h=a-(()=>{if(U(c))return c*
r;switch(c){case"top":return 0;case"center":return .5*r;case"bottom":return r;case"baseline":if(i==1)switch(this.text_height_metric??this.infer_text_height()){case"\
x":case"x_descent":return t.x_height;case"cap":case"cap_descent":return t.cap_height;case"ascent":case"ascent_descent":return t.ascent}else return .5*r}})();return{
x:_,y:h}}_rect(){let{width:e,height:t,metrics:i}=this._size(),s=this.text.split(`
`).length,{x:r,y:o}=this._computed_position({width:e,height:t},i,s);return new I({x:r,y:o,width:e,height:t}).rect}paint(e){let{font:t}=this,i=Dt(t),s=(this.line_height-
1)*i.height,r=this.text.split(`
`),o=r.length,a=r.map(b=>oo(b,t)),l=this._text_line(i),c=l.height*o,_=this.width?.unit=="%"?this.width.value:1,h=this.height?.unit=="%"?this.height.value:1,u=ni(
a)*_,p=(c+s*(o-1))*h;e.save(),e.fillStyle=this.color,e.strokeStyle=this.outline_color,e.lineWidth=this.outline_width,e.font=this.font,e.textAlign="left",e.textBaseline=
"alphabetic";let{sx:d,sy:f}=this.position,{align:m}=this,{angle:g}=this;g!=null&&g!=0&&(e.translate(d,f),e.rotate(g),e.translate(-d,-f));let{x:y,y:v}=this._computed_position(
{width:u,height:p},i,o);if(m=="justify")for(let b=0;b<o;b++){let x=y,j=r[b].split(" "),k=j.length,S=j.map(T=>oo(T,t)),C=(u-jt(S))/(k-1);for(let T=0;T<k;T++)e.fillText(
j[T],x,v),e.strokeText(j[T],x,v),x+=S[T]+C;v+=l.height+s}else for(let b=0;b<o;b++){let x=y+(()=>{switch(m=="auto"?this._visual_align:m){case"left":return 0;case"\
center":return .5*(u-a[b]);case"right":return u-a[b]}})(),z=r[b],j=v+l.ascent;e.fillText(z,x,j),e.strokeText(z,x,j),v+=l.height+s}e.restore()}},Aa=class extends M_{base;expo;static __name__="\
BaseExpo";constructor(e,t){super(),this.base=e,this.expo=t}get children(){return[this.base,this.expo]}set base_font_size(e){super.base_font_size=e,this.base.base_font_size=
e,this.expo.base_font_size=e}set position(e){this._position=e;let t=this.base.size(),i=this.expo.size(),s=this._shift_scale()*t.height,r=Math.max(t.height,s+i.height);
this.base.position={sx:0,x_anchor:"left",sy:r,y_anchor:"bottom"},this.expo.position={sx:t.width,x_anchor:"left",sy:s,y_anchor:"bottom"}}get position(){return this.
_position}set visuals(e){this.expo.font_size_scale=.7,this.base.visuals=e,this.expo.visuals=e}_shift_scale(){if(this.base instanceof it&&this.base.nlines==1){let{
x_height:e,cap_height:t}=Dt(this.base.font);return e/t}else return 2/3}infer_text_height(){return this.base.infer_text_height()}_rect(){let e=this.base.bbox(),t=this.
expo.bbox(),i=e.union(t),{x:s,y:r}=this._computed_position();return i.translate(s,r).rect}_size(){let e=this.base.size(),t=this.expo.size();return{width:e.width+
t.width,height:Math.max(e.height,this._shift_scale()*e.height+t.height)}}paint(e){e.save();let{angle:t}=this;if(t!=null&&t!=0){let{sx:r,sy:o}=this.position;e.translate(
r,o),e.rotate(t),e.translate(-r,-o)}let{x:i,y:s}=this._computed_position();e.translate(i,s),this.base.paint(e),this.expo.paint(e),e.restore()}paint_bbox(e){super.
paint_bbox(e);let{x:t,y:i}=this._computed_position();e.save(),e.translate(t,i);for(let s of this.children)s.paint_bbox(e);e.restore()}_computed_position(){let{width:e,
height:t}=this._size(),{sx:i,sy:s,x_anchor:r=this._x_anchor,y_anchor:o=this._y_anchor}=this.position,a=i-(()=>{if(U(r))return r*e;switch(r){case"left":return 0;case"\
center":return .5*e;case"right":return e}})(),l=s-(()=>{if(U(o))return o*t;switch(o){case"top":return 0;case"center":return .5*t;case"bottom":return t;case"base\
line":return .5*t}})();return{x:a,y:l}}},ao=class{items;static __name__="GraphicsBoxes";constructor(e){this.items=e}set base_font_size(e){for(let t of this.items)
t.base_font_size=e}get length(){return this.items.length}set visuals(e){for(let s of this.items)s.visuals=e;let t={x:0,cap:1,ascent:2,x_descent:3,cap_descent:4,
ascent_descent:5},i=hl(this.items.map(s=>s.infer_text_height()),s=>t[s]);for(let s of this.items)s.text_height_metric=i}set angle(e){for(let t of this.items)t.angle=
e}max_size(){let e=0,t=0;for(let i of this.items){let s=i.size();e=Math.max(e,s.width),t=Math.max(t,s.height)}return{width:e,height:t}}};var py={status:"failed",MathJax:null,async fetch(){}};var Ta=class extends no{static __name__="MathTextView";graphics(){return this}valign;angle;_position={sx:0,sy:0};align="left";infer_text_height(){return"ascent_\
descent"}_x_anchor="left";_y_anchor="center";_base_font_size=13;set base_font_size(e){e!=null&&(this._base_font_size=e)}get base_font_size(){return this._base_font_size}font_size_scale=1;font;color;svg_image=null;svg_element;_rect(){
let{width:e,height:t}=this._size(),{x:i,y:s}=this._computed_position();return new I({x:i,y:s,width:e,height:t}).rect}set position(e){this._position=e}get position(){
return this._position}get text(){return this.model.text}get provider(){return py}async lazy_initialize(){await super.lazy_initialize(),this.provider.status=="no\
t_started"&&await this.provider.fetch()}connect_signals(){super.connect_signals(),this.on_change(this.model.properties.text,()=>this.load_image())}set visuals(e){
let t=e.color,i=e.alpha,s=e.font_style,r=e.font_size,o=e.font,{font_size_scale:a,_base_font_size:l}=this,c=ro(r);if(c!=null){let{value:p,unit:d}=c;p*=a,d=="em"&&
l!=0&&(p*=l,d="px"),r=`${p}${d}`}let _=`${s} ${r} ${o}`;this.font=_,this.color=we(t,i);let h=e.align;this._x_anchor=h;let u=e.baseline;this._y_anchor=(()=>{switch(u){case"\
top":return"top";case"middle":return"center";case"bottom":return"bottom";default:return"baseline"}})()}_computed_position(){let{width:e,height:t}=this._size(),{
sx:i,sy:s,x_anchor:r=this._x_anchor,y_anchor:o=this._y_anchor}=this.position,a=Dt(this.font),l=i-(()=>{if(U(r))return r*e;switch(r){case"left":return 0;case"cen\
ter":return .5*e;case"right":return e}})(),c=s-(()=>{if(U(o))return o*t;switch(o){case"top":return a.height>t?t-(-this.valign-a.descent)-a.height:0;case"center":
return .5*t;case"bottom":return a.height>t?t+a.descent+this.valign:t;case"baseline":return .5*t}})();return{x:l,y:c}}size(){let{width:e,height:t}=this._size(),{
angle:i}=this;if(i==null||i==0)return{width:e,height:t};{let s=Math.cos(Math.abs(i)),r=Math.sin(Math.abs(i));return{width:Math.abs(e*s+t*r),height:Math.abs(e*r+
t*s)}}}get_image_dimensions(){let e=Dt(this.font),t=this.svg_element.getAttribute("style")?.split(";");if(t!=null){let s=new Map;t.forEach(o=>{let[a,l]=o.split(
":");a.trim()!=""&&s.set(a.trim(),l.trim())});let r=uy(s.get("vertical-align"));r?.unit=="ex"?this.valign=r.value*e.x_height:r?.unit=="px"&&(this.valign=r.value)}
let i=(()=>{let s=this.svg_element.getAttribute("width"),r=this.svg_element.getAttribute("height");return{width:s!=null&&s.endsWith("ex")?parseFloat(s):1,height:r!=
null&&r.endsWith("ex")?parseFloat(r):1}})();return{width:e.x_height*i.width,height:e.x_height*i.height}}get truncated_text(){return this.model.text.length>6?`${this.
model.text.substring(0,6)}...`:this.model.text}width;height;_size(){if(this.svg_image==null)return this.provider.status=="failed"||this.provider.status=="not_st\
arted"?{width:oo(this.truncated_text,this.font),height:Dt(this.font).height}:{width:this._base_font_size,height:this._base_font_size};let e=Dt(this.font),{width:t,
height:i}=this.get_image_dimensions();i=Math.max(i,e.height);let s=this.width?.unit=="%"?this.width.value:1,r=this.height?.unit=="%"?this.height.value:1;return{
width:t*s,height:i*r}}bbox(){let{p0:e,p1:t,p2:i,p3:s}=this.rect(),r=Math.min(e.x,t.x,i.x,s.x),o=Math.min(e.y,t.y,i.y,s.y),a=Math.max(e.x,t.x,i.x,s.x),l=Math.max(
e.y,t.y,i.y,s.y);return new I({left:r,right:a,top:o,bottom:l})}rect(){let e=this._rect(),{angle:t}=this;if(t==null||t==0)return e;{let{sx:i,sy:s}=this.position,
r=new Tt;return r.translate(i,s),r.rotate(t),r.translate(-i,-s),r.apply_rect(e)}}paint_rect(e){let{p0:t,p1:i,p2:s,p3:r}=this.rect();e.save(),e.strokeStyle="red",
e.lineWidth=1,e.beginPath();let{round:o}=Math;e.moveTo(o(t.x),o(t.y)),e.lineTo(o(i.x),o(i.y)),e.lineTo(o(s.x),o(s.y)),e.lineTo(o(r.x),o(r.y)),e.closePath(),e.stroke(),
e.restore()}paint_bbox(e){let{x:t,y:i,width:s,height:r}=this.bbox();e.save(),e.strokeStyle="blue",e.lineWidth=1,e.beginPath();let{round:o}=Math;e.moveTo(o(t),o(
i)),e.lineTo(o(t),o(i+r)),e.lineTo(o(t+s),o(i+r)),e.lineTo(o(t+s),o(i)),e.closePath(),e.stroke(),e.restore()}async request_image(){if(this.provider.MathJax==null)
return;let e=this._process_text();if(e==null){this._has_finished=!0;return}let t=e.children[0];this.svg_element=t,t.setAttribute("font",this.font),t.setAttribute(
"stroke",this.color);let i=t.outerHTML,s=`data:image/svg+xml;utf-8,${encodeURIComponent(i)}`;this.svg_image=await _y(s)}async load_image(){await this.request_image(),
this.parent.request_layout()}paint(e){this.svg_image==null&&((this.provider.status=="not_started"||this.provider.status=="loading")&&this.provider.ready.connect(
()=>this.load_image()),this.provider.status=="loaded"&&this.load_image()),e.save();let{sx:t,sy:i}=this.position,{angle:s}=this;s!=null&&s!=0&&(e.translate(t,i),
e.rotate(s),e.translate(-t,-i));let{x:r,y:o}=this._computed_position();if(this.svg_image!=null){let{width:a,height:l}=this.get_image_dimensions();e.drawImage(this.
svg_image,r,o,a,l)}else(this.provider.status=="failed"||this.provider.status=="not_started")&&(e.fillStyle=this.color,e.font=this.font,e.textAlign="left",e.textBaseline=
"alphabetic",e.fillText(this.truncated_text,r,o+Dt(this.font).ascent));e.restore(),!this._has_finished&&(this.provider.status=="failed"||this.svg_image!=null)&&
(this._has_finished=!0,this.parent.notify_finished_after_paint())}},Ca=class extends Kt{static __name__="MathText";constructor(e){super(e)}},Ap=class extends Ta{static __name__="\
AsciiView";get styled_text(){return this.text}_process_text(){}_size(){return{width:oo(this.text,this.font),height:Dt(this.font).height}}paint(e){e.save();let{sx:t,
sy:i}=this.position,{angle:s}=this;s!=null&&s!=0&&(e.translate(t,i),e.rotate(s),e.translate(-t,-i));let{x:r,y:o}=this._computed_position();e.fillStyle=this.color,
e.font=this.font,e.textAlign="left",e.textBaseline="alphabetic",e.fillText(this.text,r,o+Dt(this.font).ascent),e.restore(),this._has_finished=!0,this.parent.notify_finished_after_paint()}},
dy=class extends Ca{static __name__="Ascii";constructor(e){super(e)}static{this.prototype.default_view=Ap}},Tp=class extends Ta{static __name__="MathMLView";get styled_text(){
let e=this.text.trim(),t=e.match(/<math(.*?[^?])?>/s);return t==null?this.text.trim():(e=Wu(e,e.indexOf(t[0])+t[0].length,`<mstyle displaystyle="true" mathcolor\
="${If(this.color)}" ${this.font.includes("bold")?'mathvariant="bold"':""}>`),t=e.match(/<\/[^>]*?math.*?>/s),t==null?this.text.trim():Wu(e,e.indexOf(t[0]),"</m\
style>"))}_process_text(){let e=Dt(this.font);return this.provider.MathJax?.mathml2svg(this.styled_text,{em:this.base_font_size,ex:e.x_height})}},fy=class extends Ca{static __name__="\
MathML";constructor(e){super(e)}static{this.prototype.default_view=Tp}},Cp=class extends Ta{static __name__="TeXView";get styled_text(){let[e,t,i]=Hi(this.color);
return`\\color[RGB]{${e}, ${t}, ${i}} ${this.font.includes("bold")?`\\boldsymbol{${this.text}}`:this.text}`}_process_text(){let e=Dt(this.font);return this.provider.
MathJax?.tex2svg(this.styled_text,{display:!this.model.inline,em:this.base_font_size,ex:e.x_height},nn(this.model.macros))}},$a=class extends Ca{static __name__="\
TeX";constructor(e){super(e)}static{this.prototype.default_view=Cp,this.define(({Bool:e,Float:t,Str:i,Dict:s,Tuple:r,Or:o})=>({macros:[s(o(i,r(i,t))),{}],inline:[
e,!1]}))}};var $p=class extends no{static __name__="PlainTextView";initialize(){super.initialize(),this._has_finished=!0}graphics(){return new it({text:this.model.text})}},
A_=class extends Kt{static __name__="PlainText";constructor(e){super(e)}static{this.prototype.default_view=$p}};var Ow=[{start:"$$",end:"$$",inline:!1},{start:"\\[",end:"\\]",inline:!1},{start:"\\(",end:"\\)",inline:!0}];function my(n){return n.split("").map(e=>`\\${e}`).
join("")}function Ea(n){let e=[];for(let t of Ow){let i=my(t.start),s=my(t.end),r=new RegExp(`${i}([^]*?)${s}`,"gm");for(let o of n.matchAll(r)){let{index:a}=o,
[l,c]=o;e.push({index:a,outer:l,inner:c,delim:t})}}if(e.length>0){if(e.length==1){let[s]=e,r=s.index,o=s.outer.length;if(r==0&&o==n.length){let a=s.inner;return new $a(
{text:a,inline:s.delim.inline})}}let t="",i=0;for(let s of Ro(e,r=>r.index)){let r=s.index;i<=r&&(t+=r!=0?`\\text{${n.slice(i,r)}}${s.inner}`:`${s.inner}`,i=r+s.
outer.length)}return t+=i<n.length?`\\text{${n.slice(i)}}`:"",new $a({text:t,inline:!1})}else return new A_({text:n})}function xn(n,e,t){let{top_left:i,top_right:s,bottom_right:r,bottom_left:o}=t;if(i!=0||s!=0||r!=0||o!=0){let{left:a,right:l,top:c,bottom:_,width:h,height:u}=e,p=Math.
min(h/(i+s),u/(s+r),h/(r+o),u/(i+o));p<1&&(i*=p,s*=p,r*=p,o*=p),n.moveTo(a+i,c),n.lineTo(l-s,c),s!=0&&n.arcTo(l,c,l,c+s,s),n.lineTo(l,_-r),r!=0&&n.arcTo(l,_,l-r,
_,r),n.lineTo(a+o,_),o!=0&&n.arcTo(a,_,a,_-o,o),n.lineTo(a,c+i),i!=0&&n.arcTo(a,c,a+i,c,i),n.closePath()}else{let{left:a,top:l,width:c,height:_}=e;n.rect(a,l,c,
_)}}var T_=class extends Vs{static __name__="TextAnnotationView";_text_view;children_views(){return[...super.children_views(),this._text_view]}async lazy_initialize(){
await super.lazy_initialize(),await this._init_text()}async _init_text(){let{text:e}=this.model,t=M(e)?Ea(e):e;this._text_view=await ke(t,{parent:this})}update_layout(){
let{panel:e}=this;e!=null?this.layout=new Bs(e,()=>this.get_size(),!1):this.layout=void 0}connect_signals(){super.connect_signals();let{text:e}=this.model.properties;
this.on_change(e,async()=>{this._text_view.remove(),await this._init_text()}),this.connect(this.model.change,()=>this.request_paint())}remove(){this._text_view.
remove(),super.remove()}has_finished(){return!(!super.has_finished()||!this._text_view.has_finished())}get displayed(){return super.displayed&&this._text_view.model.
text!=""&&this.visuals.text.doit}get padding(){return m_(this.model.padding)}get border_radius(){return Qr(this.model.border_radius)}_text_box;_rect;_get_size(){
if(!this.displayed)return{width:0,height:0};let e=this._text_view.graphics();e.angle=this.angle,e.align="auto",e.visuals=this.visuals.text.values();let t=e.size(),
{padding:i}=this,s=t.width+i.left+i.right,r=t.height+i.top+i.bottom;return{width:s,height:r}}compute_geometry(){super.compute_geometry();let e=this._text_view.graphics();
e.position={sx:0,sy:0,x_anchor:"left",y_anchor:"top"},e.angle=0,e.align="auto",e.visuals=this.visuals.text.values();let t=e.size(),{sx:i,sy:s}=this.origin,{anchor:r,
padding:o,border_radius:a,angle:l}=this,c=t.width+o.left+o.right,_=t.height+o.top+o.bottom;this._text_box=e,this._rect={sx:i,sy:s,width:c,height:_,angle:l,anchor:r,
padding:o,border_radius:a}}_paint(e){let{sx:t,sy:i,width:s,height:r,angle:o,anchor:a,padding:l,border_radius:c}=this._rect,_=this._text_box,h=a.x*s,u=a.y*r;e.translate(
t,i),e.rotate(o),e.translate(-h,-u);let{background_fill:p,background_hatch:d,border_line:f,text:m}=this.visuals;if(p.doit||d.doit||f.doit){e.beginPath();let g=new I(
{x:0,y:0,width:s,height:r});xn(e,g,c),p.apply(e),d.apply(e),f.apply(e)}if(m.doit){let{left:g,top:y}=l;e.translate(g,y),_.paint(e),e.translate(-g,-y)}e.translate(
h,u),e.rotate(-o),e.translate(-t,-i)}},C_=class extends xt{static __name__="TextAnnotation";constructor(e){super(e)}static{this.mixins([Xt,["border_",Ze],["back\
ground_",Rt],["background_",Bt]]),this.define(({Str:e,Or:t,Ref:i})=>({text:[t(e,i(Kt)),""],padding:[f_,0],border_radius:[Hr,0]})),this.override({border_line_color:null,
background_fill_color:null})}};var Ep=class extends T_{static __name__="TitleView";_get_position(){let e=this.model.offset,t=this.model.standoff/2,{align:i,vertical_align:s}=this.model,r,o,{bbox:a}=this.
layout;switch(this.panel.side){case"above":case"below":{switch(s){case"top":o=a.top+t;break;case"middle":o=a.vcenter;break;case"bottom":o=a.bottom-t;break}switch(i){case"\
left":r=a.left+e;break;case"center":r=a.hcenter;break;case"right":r=a.right-e;break}break}case"left":{switch(s){case"top":r=a.left+t;break;case"middle":r=a.hcenter;
break;case"bottom":r=a.right-t;break}switch(i){case"left":o=a.bottom-e;break;case"center":o=a.vcenter;break;case"right":o=a.top+e;break}break}case"right":{switch(s){case"\
top":r=a.right-t;break;case"middle":r=a.hcenter;break;case"bottom":r=a.left+t;break}switch(i){case"left":o=a.top+e;break;case"center":o=a.vcenter;break;case"rig\
ht":o=a.bottom-e;break}break}}return{sx:r,sy:o}}get anchor(){let{align:e,vertical_align:t}=this.model;return xa("auto",e,t)}get origin(){return this._get_position()}get angle(){
return this.panel.get_label_angle_heuristic("parallel")}_get_size(){let e=s=>s==0?0:s+this.model.standoff,{width:t,height:i}=super._get_size();return this.panel.
is_horizontal?{width:t,height:e(i)}:{width:e(t),height:i}}},fi=class extends C_{static __name__="Title";constructor(e){super(e)}static{this.prototype.default_view=
Ep,this.define(({Float:e})=>({vertical_align:[am,"bottom"],align:[sr,"left"],offset:[e,0],standoff:[e,10]})),this.override({text_font_size:"13px",text_font_style:"\
bold",text_line_height:1})}};var lo=class extends Ti{static __name__="GuideRendererView"},co=class extends ui{static __name__="GuideRenderer";constructor(e){super(e)}static{this.override({level:"\
guide"})}};var $i=class extends O{static __name__="Ticker";constructor(e){super(e)}};var It=class extends O{static __name__="TickFormatter";constructor(e){super(e)}format_graphics(e,t){return this.doFormat(e,t).map(i=>new it({text:i}))}compute(e,t){
return this.doFormat([e],t??{loc:0})[0]}v_compute(e,t){return this.doFormat(e,t??{loc:0})}};var wn=class extends O{static __name__="LabelingPolicy";constructor(e){super(e)}},_o=class extends wn{static __name__="AllLabels";constructor(e){super(e)}filter(e,t,i){
return e}},gy=class extends wn{static __name__="NoOverlap";constructor(e){super(e)}static{this.define(({Float:e})=>({min_distance:[e,5]}))}filter(e,t,i){let{min_distance:s}=this,
r=null;for(let o of e)r!=null&&i(r,o)<s?e.unset(o):r=o;return e}},yy=class extends wn{static __name__="CustomLabelingPolicy";constructor(e){super(e)}static{this.
define(({Unknown:e,Str:t,Dict:i})=>({args:[i(e),{}],code:[t,""]}))}get names(){return Ot(this.args)}get values(){return Fe(this.args)}get func(){let e=fr(this.code);
return new dm("indices","bboxes","distance",...this.names,e)}filter(e,t,i){let s=Object.create(null),r=this.func.call(s,e,t,i,...this.values),o=r.next();if((o.done??
!1)&&o.value!==void 0){let{value:a}=o;return a instanceof Se?a:a===void 0?e:yi(a)?Se.from_indices(e.size,a):Se.all_unset(e.size)}else{let a=[];do a.push(o.value),
o=r.next();while(!(o.done??!1));return Se.from_indices(e.size,a)}}};var Fw=H(Wt(H(ie,oe(Kt))),ki(H(ie,$e),H(ie,oe(Kt)))),{abs:vy}=Math,qs=class extends lo{static __name__="AxisView";get panel(){return this._panel}set panel(e){this.
_panel=new so(e.side,this.model.face)}_axis_label_view=null;_major_label_views=new Map;get bbox(){if(this.model.fixed_location!=null)return new I;if(this.layout!=
null)return this.layout.bbox;if(this.is_renderable){let{extents:e}=this,t=Math.round(e.tick+e.tick_label+e.axis_label),{sx0:i,sy0:s,sx1:r,sy1:o}=this.rule_scoords,
{dimension:a,face:l}=this;return a==0?l=="front"?s-=t:o+=t:l=="front"?i-=t:r+=t,I.from_lrtb({left:i,top:s,right:r,bottom:o})}else return new I}children_views(){
let e=this._axis_label_view!=null?[this._axis_label_view]:[];return[...super.children_views(),...e,...this._major_label_views.values()]}async lazy_initialize(){
await super.lazy_initialize(),await this._init_axis_label(),await this._init_major_labels()}async _init_axis_label(){let{axis_label:e}=this.model;if(e!=null){let t=M(
e)?Ea(e):e;this._axis_label_view=await ke(t,{parent:this})}else this._axis_label_view=null}async _init_major_labels(){for(let[e,t]of re(this.model.major_label_overrides)){
let i=M(t)?Ea(t):t;this._major_label_views.set(e,await ke(i,{parent:this}))}}update_layout(){this.layout=new Bs(this.panel,()=>this.get_size(),!0),this.layout.on_resize(
()=>{this._coordinates=void 0})}get_size(){let{visible:e,fixed_location:t}=this.model;if(e&&t==null&&this.is_renderable){let{extents:i}=this;return{width:0,height:Math.
round(i.tick+i.tick_label+i.axis_label)}}else return{width:0,height:0}}get is_renderable(){let[e,t]=this.ranges;return super.is_renderable&&e.is_valid&&t.is_valid&&
e.span>0&&t.span>0&&!isNaN(this.loc)}interactive_hit(e,t){return this.bbox.contains(e,t)}on_hit(e,t){let i=this._hit_value(e,t);return i!=null?(this.model.trigger_event(
new Uc(this.model,i)),!0):!1}_paint(e){let{tick_coords:t,extents:i}=this;this._draw_background(e,i),this._draw_rule(e,i),this._draw_major_ticks(e,i,t),this._draw_minor_ticks(
e,i,t),this._draw_major_labels(e,i,t),this._draw_axis_label(e,i,t)}connect_signals(){super.connect_signals();let{axis_label:e,major_label_overrides:t}=this.model.
properties;this.on_change(e,async()=>{this._axis_label_view?.remove(),await this._init_axis_label()}),this.on_change(t,async()=>{for(let i of this._major_label_views.
values())i.remove();await this._init_major_labels()}),this.connect(this.model.change,()=>this.plot_view.request_layout()),this.connect(this.model.ticker.change,
()=>this.plot_view.request_layout()),this.connect(this.model.formatter.change,()=>this.plot_view.request_layout())}get needs_clip(){return this.model.fixed_location!=
null}_draw_background(e,t){if(!this.visuals.background_fill.doit&&!this.visuals.background_hatch.doit)return;e.beginPath();let{x:i,y:s,width:r,height:o}=this.bbox;
e.rect(i,s,r,o),this.visuals.background_fill.apply(e),this.visuals.background_hatch.apply(e)}_draw_rule(e,t){if(!this.visuals.axis_line.doit)return;let{sx0:i,sy0:s,
sx1:r,sy1:o}=this.rule_scoords;e.beginPath(),e.moveTo(i,s),e.lineTo(r,o),this.visuals.axis_line.apply(e)}_draw_major_ticks(e,t,i){let s=this.model.major_tick_in,
r=this.model.major_tick_out,o=this.visuals.major_tick_line;this._draw_ticks(e,i.major,s,r,o)}_draw_minor_ticks(e,t,i){let s=this.model.minor_tick_in,r=this.model.
minor_tick_out,o=this.visuals.minor_tick_line;this._draw_ticks(e,i.minor,s,r,o)}_draw_major_labels(e,t,i){let s=i.major,r=this.compute_labels(s[this.dimension]),
o=this.model.major_label_orientation,a=t.tick+this.model.major_label_standoff,l=this.visuals.major_label_text;this._draw_oriented_labels(e,r,s,o,a,l)}_axis_label_extent(){
if(this._axis_label_view==null)return 0;let e=this._axis_label_view.graphics(),t=3,i=this.model.axis_label_orientation;e.visuals=this.visuals.axis_label_text.values(),
e.angle=this.panel.get_label_angle_heuristic(i),e.base_font_size=this.plot_view.base_font_size;let s=e.size(),r=this.dimension==0?s.height:s.width,o=(()=>{switch(this.
model.axis_label_standoff_mode){case"tick_labels":return 0;case"axis":return jt(this._tick_label_extents())+this._tick_extent()}})(),a=this.model.axis_label_standoff-
o;return r>0?a+r+t:0}_draw_axis_label(e,t,i){if(this._axis_label_view==null)return;let[s,r]=(()=>{let{bbox:m}=this,{side:g,face:y}=this.panel,[v]=this.ranges,{axis_label_align:b}=this.
model;switch(g){case"above":case"below":{let[x,z]=(()=>{switch(b){case"start":return v.is_reversed?[m.right,"right"]:[m.left,"left"];case"center":return[m.hcenter,
"center"];case"end":return v.is_reversed?[m.left,"left"]:[m.right,"right"]}})(),[j,k]=y=="front"?[m.bottom,"bottom"]:[m.top,"top"];return[x,j,z,k]}case"left":case"\
right":{let[x,z]=(()=>{switch(b){case"start":return v.is_reversed?[m.top,"top"]:[m.bottom,"bottom"];case"center":return[m.vcenter,"center"];case"end":return v.is_reversed?
[m.bottom,"bottom"]:[m.top,"top"]}})(),[j,k]=y=="front"?[m.right,"right"]:[m.left,"left"];return[j,x,k,z]}}})(),[o,a]=this.normals,l=this.model.axis_label_orientation,
c=this.model.axis_label_standoff_mode,_=(()=>{switch(c){case"tick_labels":return t.tick+t.tick_label;case"axis":return 0}})(),h=this.model.axis_label_standoff+_,
{vertical_align:u,align:p}=this.panel.get_label_text_heuristics(l),d={sx:s+o*h,sy:r+a*h,x_anchor:p,y_anchor:u},f=this._axis_label_view.graphics();f.visuals=this.
visuals.axis_label_text.values(),f.angle=this.panel.get_label_angle_heuristic(l),f.base_font_size=this.plot_view.base_font_size,f.position=d,f.align=p,f.paint(e)}_draw_ticks(e,t,i,s,r){
if(!r.doit)return;let[o,a]=this.scoords(t),[l,c]=this.normals,[_,h]=[l*-i,c*-i],[u,p]=[l*s,c*s];r.set_value(e),e.beginPath();for(let d=0;d<o.length;d++){let f=Math.
round(o[d]+u),m=Math.round(a[d]+p),g=Math.round(o[d]+_),y=Math.round(a[d]+h);e.moveTo(f,m),e.lineTo(g,y)}e.stroke()}_draw_oriented_labels(e,t,i,s,r,o){if(!o.doit||
t.length==0)return;let[a,l]=this.scoords(i),[c,_]=this.normals,h=c*r,u=_*r,{vertical_align:p,align:d}=this.panel.get_label_text_heuristics(s),f=this.panel.get_label_angle_heuristic(
s);t.visuals=o.values(),t.angle=f,t.base_font_size=this.plot_view.base_font_size;for(let k=0;k<t.length;k++){let S=t.items[k];S.position={sx:a[k]+h,sy:l[k]+u,x_anchor:d,
y_anchor:p},S instanceof it&&(S.align=d)}let m=t.length,g=Se.all_set(m),{items:y}=t,v=y.map(k=>k.bbox()),b=(()=>{let[k]=this.ranges;return k.is_reversed?this.dimension==
0?(S,C)=>v[S].left-v[C].right:(S,C)=>v[C].top-v[S].bottom:this.dimension==0?(S,C)=>v[C].left-v[S].right:(S,C)=>v[S].top-v[C].bottom})(),{major_label_policy:x}=this.
model,z=x.filter(g,v,b),j=[...z];if(j.length!=0){let k=this.canvas.bbox,S=V=>{let P=v[V];if(P.left<0){let N=-P.left,{position:R}=y[V];y[V].position={...R,sx:R.sx+
N}}else if(P.right>k.width){let N=P.right-k.width,{position:R}=y[V];y[V].position={...R,sx:R.sx-N}}},C=V=>{let P=v[V];if(P.top<0){let N=-P.top,{position:R}=y[V];
y[V].position={...R,sy:R.sy+N}}else if(P.bottom>k.height){let N=P.bottom-k.height,{position:R}=y[V];y[V].position={...R,sy:R.sy-N}}},T=j[0],E=j[j.length-1];this.
dimension==0?(S(T),S(E)):(C(T),C(E))}for(let k of z)y[k].paint(e)}_tick_extent(){let{major:e,minor:t}=this.tick_coords,i=this.dimension;return Math.max(e[i].length==
0?0:this.model.major_tick_out,t[i].length==0?0:this.model.minor_tick_out)}_tick_label_extents(){let e=this.tick_coords.major,t=this.compute_labels(e[this.dimension]),
i=this.model.major_label_orientation,s=this.model.major_label_standoff,r=this.visuals.major_label_text;return[this._oriented_labels_extent(t,i,s,r)]}get extents(){
let e=this._tick_label_extents();return{tick:this._tick_extent(),tick_labels:e,tick_label:jt(e),axis_label:this._axis_label_extent()}}_oriented_labels_extent(e,t,i,s){
if(e.length==0||!s.doit)return 0;let r=this.panel.get_label_angle_heuristic(t);e.visuals=s.values(),e.angle=r,e.base_font_size=this.plot_view.base_font_size;let o=e.
max_size(),a=this.dimension==0?o.height:o.width;return a>0?i+a+3:0}get normals(){return this.panel.normals}get dimension(){return this.panel.dimension}compute_labels(e){
let t=this.model.formatter.format_graphics(e,this),{_major_label_views:i}=this,s=new Set;for(let r=0;r<e.length;r++){let o=i.get(e[r]);o!=null&&(s.add(o),t[r]=o.
graphics())}for(let r of this._major_label_views.values())s.has(r)||(r._has_finished=!0);return new ao(t)}scoords(e){let[t,i]=e,[s,r]=this.coordinates.map_to_screen(
t,i);if(this.model.fixed_location!=null)return[[...s],[...r]];{let{bbox:o}=this,{face:a}=this.panel;if(this.panel.is_vertical){let l=a=="front"?o.right:o.left;return[
qo(l,s.length),[...r]]}else{let l=a=="front"?o.bottom:o.top;return[[...s],qo(l,r.length)]}}}get ranges(){let e=this.dimension,t=1-e,{ranges:i}=this.coordinates;
return[i[e],i[t]]}get computed_bounds(){let[e]=this.ranges,t=this.model.bounds,i=[e.min,e.max];if(t=="auto")return[e.min,e.max];{let s,r,[o,a]=t,[l,c]=i,{min:_,
max:h}=Math;return vy(o-a)>vy(l-c)?(s=h(_(o,a),l),r=_(h(o,a),c)):(s=_(o,a),r=h(o,a)),[s,r]}}get rule_coords(){let e=this.dimension,t=1-e,[i]=this.ranges,[s,r]=this.
computed_bounds,o=new Array(2),a=new Array(2),l=[o,a];return l[e][0]=Math.max(s,i.min),l[e][1]=Math.min(r,i.max),l[e][0]>l[e][1]&&(l[e][0]=l[e][1]=NaN),l[t][0]=
this.loc,l[t][1]=this.loc,l}get rule_scoords(){let[[e,t],[i,s]]=this.scoords(this.rule_coords);return{sx0:Math.round(e),sy0:Math.round(i),sx1:Math.round(t),sy1:Math.
round(s)}}get tick_coords(){let e=this.dimension,t=1-e,[i]=this.ranges,[s,r]=this.computed_bounds,o=this.model.ticker.get_ticks(s,r,i,this.loc),a=o.major,l=o.minor,
h=[[],[]],d=[[],[]],[f,m]=[i.min,i.max];for(let g=0;g<a.length;g++)a[g]<f||a[g]>m||(h[e].push(a[g]),h[t].push(this.loc));for(let g=0;g<l.length;g++)l[g]<f||l[g]>
m||(d[e].push(l[g]),d[t].push(this.loc));return{major:h,minor:d}}_warned_bad_loc=!1;get loc(){let{fixed_location:e}=this.model;if(e!=null){if(U(e))return e;let[
,i]=this.ranges;return i instanceof qt?i.synthetic(e):(this._warned_bad_loc||(this._warned_bad_loc=!0,q.warn("cannot determine location of axis based on its fix\
ed_location")),NaN)}let[,t]=this.ranges;switch(this.panel.side){case"left":case"below":return t.start;case"right":case"above":return t.end}}get face(){return this.
panel.face}remove(){this._axis_label_view?.remove();for(let e of this._major_label_views.values())e.remove();super.remove()}has_finished(){if(!super.has_finished()||
this._axis_label_view!=null&&!this._axis_label_view.has_finished())return!1;for(let e of this._major_label_views.values())if(!e.has_finished())return!1;return!0}},
ut=class extends co{static __name__="Axis";constructor(e){super(e)}static{this.mixins([["axis_",Ze],["major_tick_",Ze],["minor_tick_",Ze],["major_label_",Xt],["\
axis_label_",Xt],["background_",Rt],["background_",Bt]]),this.define(({Any:e,Int:t,Float:i,Str:s,Ref:r,Tuple:o,Or:a,Nullable:l,Auto:c,Enum:_})=>({dimension:[a(_(
0,1),c),"auto"],face:[a(qf,c),"auto"],bounds:[a(o(i,i),c),"auto"],ticker:[r($i)],formatter:[r(It)],axis_label:[l(a(s,r(Kt))),null],axis_label_standoff:[t,5],axis_label_standoff_mode:[
Rf,"tick_labels"],axis_label_orientation:[a(nr,i),"parallel"],axis_label_align:[Yi,"center"],major_label_standoff:[t,5],major_label_orientation:[a(nr,i),"horizo\
ntal"],major_label_overrides:[Fw,new Map],major_label_policy:[r(wn),()=>new _o],major_tick_in:[i,2],major_tick_out:[i,6],minor_tick_in:[i,0],minor_tick_out:[i,4],
fixed_location:[l(a(i,e)),null]})),this.override({axis_line_color:"black",major_tick_line_color:"black",minor_tick_line_color:"black",major_label_text_font_size:"\
11px",major_label_text_align:"center",major_label_text_baseline:"alphabetic",axis_label_text_font_size:"13px",axis_label_text_font_style:"italic",background_fill_color:null})}};var Ei=class extends qs{static __name__="ContinuousAxisView";_hit_value(e,t){let[i]=this.ranges,{start:s,end:r,span:o}=i;switch(this.dimension){case 0:{let{x0:a,
width:l}=this.bbox;return o*(e-a)/l+s}case 1:{let{y0:a,height:l}=this.bbox;return r-o*(t-a)/l}}}},mi=class extends ut{static __name__="ContinuousAxis";constructor(e){
super(e)}};function Ns(n){let e="";for(let t of n)t=="-"?e+="−":e+=t;return e}var Di=class extends It{static __name__="BasicTickFormatter";constructor(e){super(e)}static{
this.define(({Bool:e,Int:t,Auto:i,Or:s})=>({precision:[s(t,i),"auto"],use_scientific:[e,!0],power_limit_high:[t,5],power_limit_low:[t,-3]}))}get scientific_limit_low(){
return 10**this.power_limit_low}get scientific_limit_high(){return 10**this.power_limit_high}_need_sci(e){if(!this.use_scientific)return!1;let{scientific_limit_high:t}=this,
{scientific_limit_low:i}=this,s=e.length<2?0:Math.abs(e[1]-e[0])/1e4;for(let r of e){let o=Math.abs(r);if(!(o<=s)&&(o>=t||o<=i))return!0}return!1}_format_with_precision(e,t,i){
return t?e.map(s=>Ns(s.toExponential(i))):e.map(s=>Ns(rc(s,i)))}_auto_precision(e,t){let i=new Array(e.length),s=3,r=s<=15;e:for(let o=s;r?o<=15:o>=1;r?o++:o--)
if(t){i[0]=e[0].toExponential(o);for(let a=1;a<e.length;a++)if(i[a]=e[a].toExponential(o),i[a]==i[a-1])continue e;s=o;break}else{i[0]=rc(e[0],o);for(let a=1;a<e.
length;a++)if(i[a]=rc(e[a],o),i[a]==i[a-1])continue e;s=o;break}return s}doFormat(e,t){if(e.length==0)return[];let i=this._need_sci(e),s=this.precision=="auto"?
this._auto_precision(e,i):this.precision;return this._format_with_precision(e,i,s)}};var as=class extends $i{static __name__="ContinuousTicker";constructor(e){super(e)}static{this.define(({Int:e})=>({num_minor_ticks:[e,5],desired_num_ticks:[e,6]}))}get_ticks(e,t,i,s){
return this.get_ticks_no_defaults(e,t,s,this.desired_num_ticks)}get_ticks_no_defaults(e,t,i,s){let r=this.get_interval(e,t,s),o=Math.floor(e/r),a=Math.ceil(t/r),
l;!isFinite(o)||!isFinite(a)?l=[]:l=lt(o,a+1);let c=l.map(u=>u*r).filter(u=>e<=u&&u<=t),_=this.num_minor_ticks,h=[];if(_>0&&c.length>0){let u=r/_,p=lt(0,_).map(
d=>d*u);for(let d of p.slice(1)){let f=c[0]-d;e<=f&&f<=t&&h.push(f)}for(let d of c)for(let f of p){let m=d+f;e<=m&&m<=t&&h.push(m)}}return{major:c,minor:h}}get_ideal_interval(e,t,i){
return(t-e)/i}};var wt=class extends as{static __name__="AdaptiveTicker";constructor(e){super(e)}static{this.define(({Float:e,List:t,Nullable:i})=>({base:[e,10],mantissas:[t(e),
[1,2,5]],min_interval:[e,0],max_interval:[i(e),null]}))}get_min_interval(){return this.min_interval}get_max_interval(){return this.max_interval??1/0}get extended_mantissas(){
let e=eu(this.mantissas,-1)/this.base,t=eu(this.mantissas,0)*this.base;return[e,...this.mantissas,t]}get base_factor(){return this.get_min_interval()==0?1:this.
get_min_interval()}get_interval(e,t,i){let s=t-e,r=this.get_ideal_interval(e,t,i),o=Math.floor(uf(r/this.base_factor,this.base)),a=this.base**o*this.base_factor,
l=this.extended_mantissas,c=l.map(u=>Math.abs(i-s/(u*a))),h=l[dl(c)]*a;return st(h,this.get_min_interval(),this.get_max_interval())}};var Ii=class extends wt{static __name__="BasicTicker";constructor(e){super(e)}};var Da=class extends Ei{static __name__="LinearAxisView"},kn=class extends mi{static __name__="LinearAxis";constructor(e){super(e)}static{this.prototype.default_view=
Da,this.override({ticker:()=>new Ii,formatter:()=>new Di})}};var ls=class extends O{static __name__="Filter";constructor(e){super(e)}};var Gs=class extends ls{static __name__="AllIndices";constructor(e){super(e)}compute_indices(e){let t=e.get_length()??1;return Se.all_set(t)}};var ho=class n{offsets;data;static __name__="RaggedArray";static[Symbol.toStringTag]="RaggedArray";constructor(e,t){this.offsets=e,this.data=t}[G](e,t){return t.
arrays(this.offsets,e.offsets)&&t.arrays(this.data,e.data)}get length(){return this.offsets.length}clone(){return new n(this.offsets.slice(),this.data.slice())}static from(e,t){
let i=e.length,s=0,r=(()=>{let a=new Uint32Array(i);for(let l=0;l<i;l++){let c=e[l].length;a[l]=s,s+=c}return s<256?new Uint8Array(a):s<65536?new Uint16Array(a):
a})(),o=new t(s);for(let a=0;a<i;a++)o.set(e[a],r[a]);return new n(r,o)}*[Symbol.iterator](){let{offsets:e,length:t}=this;for(let i=0;i<t;i++)yield this.data.subarray(
e[i],e[i+1])}_check_bounds(e){L(0<=e&&e<this.length,`Out of bounds: 0 <= ${e} < ${this.length}`)}get(e){this._check_bounds(e);let{offsets:t}=this;return this.data.
subarray(t[e],t[e+1])}set(e,t){this._check_bounds(e),this.data.set(t,this.offsets[e])}};function Ia(){return{}}var Lw=new Ia("GOOGLE"),Vw=new Ia("WGS84"),by=Ia(Vw,Lw),Ht={compute(n,e){return isFinite(n)&&isFinite(e)?by.forward([n,e]):[NaN,NaN]},invert(n,e){return isFinite(
n)&&isFinite(e)?by.inverse([n,e]):[NaN,NaN]}},Rw={lon:[-2002637639e-2,2002637639e-2],lat:[-200489661e-1,200489661e-1]},Bw={lon:[-180,180],lat:[-85.06,85.06]},{min:$_,
max:qw}=Math;function xy(n,e,t){let[i,s]=Rw[t];return[qw(n,i),$_(e,s)]}function Ua(n,e){let[t,i]=Bw[e];return t<n&&n<i}var Pa;(function(n){function e(i,s,r,o){let a=$_(
i.length,s.length);r=r??i,o=o??s;for(let l=0;l<a;l++){let c=i[l],_=s[l],[h,u]=Ht.compute(c,_);r[l]=h,o[l]=u}}n.project_xy=e;function t(i,s,r,o){let a=$_(i.length,
s.length);r=r??i,o=o??s;for(let l=0;l<a;l++)e(i[l],s[l],r[l],o[l])}n.project_xsys=t})(Pa||(Pa={}));function wy(n,e){let t=$_(n.length,e.length),i=fm(n,e),s=new i(
t),r=new i(t);return Pa.project_xy(n,e,s,r),[s,r]}var Oa=class{constructor(e=1/0,t=Float64Array,i=Uint32Array){let s=e!==1/0;this.ids=s?new i(e):[],this.values=s?new t(e):[],this.capacity=e,this.length=0}clear(){
this.length=0}push(e,t){if(this.length===this.capacity)throw new RangeError("Queue is at capacity.");let i=this.length++;for(;i>0;){let s=i-1>>1,r=this.values[s];
if(t>=r)break;this.ids[i]=this.ids[s],this.values[i]=r,i=s}this.ids[i]=e,this.values[i]=t}pop(){if(this.length===0)return;let e=this.ids,t=this.values,i=e[0],s=--this.
length;if(s>0){let r=e[s],o=t[s],a=0,l=s>>1;for(;a<l;){let c=(a<<1)+1,_=c+1,h=c+(+(_<s)&+(t[_]<t[c]));if(t[h]>=o)break;e[a]=e[h],t[a]=t[h],a=h}e[a]=r,t[a]=o}return i}peek(){
return this.length>0?this.ids[0]:void 0}peekValue(){return this.length>0?this.values[0]:void 0}shrink(){Array.isArray(this.ids)&&(this.ids.length=this.length),Array.
isArray(this.values)&&(this.values.length=this.length)}};var ky=[Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array],Dp=3,Fa=class n{static from(e,t=0){if(t%
8!==0)throw new Error("byteOffset must be 8-byte aligned.");if(!e||e.byteLength===void 0||"buffer"in e)throw new Error("Data must be an instance of ArrayBuffer \
or SharedArrayBuffer.");let[i,s]=new Uint8Array(e,t+0,2);if(i!==251)throw new Error("Data does not appear to be in a Flatbush format.");let r=s>>4;if(r!==Dp)throw new Error(
`Got v${r} data when expected v${Dp}.`);let o=ky[s&15];if(!o)throw new Error("Unrecognized array type.");let[a]=new Uint16Array(e,t+2,1),[l]=new Uint32Array(e,t+
4,1);return new n(l,a,o,void 0,e,t)}constructor(e,t=16,i=Float64Array,s=ArrayBuffer,r,o=0){if(e===void 0)throw new Error("Missing required argument: numItems.");
if(isNaN(e)||e<=0)throw new Error(`Unexpected numItems value: ${e}.`);this.numItems=+e,this.nodeSize=Math.min(Math.max(+t,2),65535),this.byteOffset=o;let a=e,l=a;
this._levelBounds=[a*4];do a=Math.ceil(a/this.nodeSize),l+=a,this._levelBounds.push(l*4);while(a!==1);this.ArrayType=i,this.IndexArrayType=l<16384?Uint16Array:Uint32Array;
let c=ky.indexOf(i),_=l*4*i.BYTES_PER_ELEMENT;if(c<0)throw new Error(`Unexpected typed array class: ${i}.`);let h=i,u=this.IndexArrayType;if(r)this.data=r,this.
_boxes=new h(r,o+8,l*4),this._indices=new u(r,o+8+_,l),this._pos=l*4,this.minX=this._boxes[this._pos-4],this.minY=this._boxes[this._pos-3],this.maxX=this._boxes[this.
_pos-2],this.maxY=this._boxes[this._pos-1];else{let p=this.data=new s(8+_+l*this.IndexArrayType.BYTES_PER_ELEMENT);this._boxes=new h(p,8,l*4),this._indices=new u(
p,8+_,l),this._pos=0,this.minX=1/0,this.minY=1/0,this.maxX=-1/0,this.maxY=-1/0,new Uint8Array(p,0,2).set([251,(Dp<<4)+c]),new Uint16Array(p,2,1)[0]=this.nodeSize,
new Uint32Array(p,4,1)[0]=e}this._queue=new Oa}add(e,t,i=e,s=t){let r=this._pos,o=r>>2,a=this._boxes;return this._indices[o]=o,a[r]=e,a[r+1]=t,a[r+2]=i,a[r+3]=s,
this._pos=r+4,e<this.minX&&(this.minX=e),t<this.minY&&(this.minY=t),i>this.maxX&&(this.maxX=i),s>this.maxY&&(this.maxY=s),o}finish(){if(this._pos>>2!==this.numItems)
throw new Error(`Added ${this._pos>>2} items when expected ${this.numItems}.`);let e=this._boxes;if(this.numItems<=this.nodeSize){e[this._pos++]=this.minX,e[this.
_pos++]=this.minY,e[this._pos++]=this.maxX,e[this._pos++]=this.maxY;return}let{numItems:t,minX:i,minY:s,nodeSize:r,_indices:o,_levelBounds:a}=this,l=this.maxX-i||
1,c=this.maxY-s||1,_=new Int32Array(t),h=65535,u=h/l,p=h/c;for(let f=0,m=0;f<t;f++){let g=e[m++],y=e[m++],v=e[m++],b=e[m++],x=u*((g+v)/2-i)|0,z=p*((y+b)/2-s)|0;
_[f]=Yw(x,z)}Gw(_,e,o,0,t-1,r);let d=t*4;for(let f=0,m=0;f<a.length-1;f++){let g=a[f];for(;m<g;){let y=m,v=e[m++],b=e[m++],x=e[m++],z=e[m++];for(let j=1;j<r&&m<
g;j++)v=Math.min(v,e[m++]),b=Math.min(b,e[m++]),x=Math.max(x,e[m++]),z=Math.max(z,e[m++]);o[d>>2]=y,e[d++]=v,e[d++]=b,e[d++]=x,e[d++]=z}}this._pos=d}search(e,t,i,s,r){
if(this._pos!==this._boxes.length)throw new Error("Data not yet indexed - call index.finish().");let{_boxes:o,_levelBounds:a,_indices:l,nodeSize:c}=this,_=this.
numItems*4,h=o.length-4,u=a.length-1,p=[],d=[],f=!1;for(;h!==void 0;){let m=Math.min(h+c*4,a[u]),g=h>=_;if(f)this._collectContained(h,m,u,_,d,r);else for(let y=h;y<
m;y+=4){let v=o[y];if(i<v)continue;let b=o[y+1];if(s<b)continue;let x=o[y+2];if(e>x)continue;let z=o[y+3];if(t>z)continue;let j=l[y>>2]|0;if(g){let k=+(e<=v&&t<=
b&&i>=x&&s>=z);p.push(j|k,u-1)}else(r===void 0||r(j,v,b,x,z))&&d.push(j)}u=p.pop(),h=p.pop(),h!==void 0&&(f=(h&1)===1,h&=-2)}return d}_collectContained(e,t,i,s,r,o){
let a=this._boxes,l=this._indices,c=e;for(let h=i;h>0;h--)c=l[c>>2];let _=Math.min(c+(t-e)*this.nodeSize**i,s);if(o===void 0)for(;c<_;c+=4)r.push(l[c>>2]|0);else
for(;c<_;c+=4){let h=l[c>>2]|0;o(h,a[c],a[c+1],a[c+2],a[c+3])&&r.push(h)}}collides(e,t,i,s,r){if(this._pos!==this._boxes.length)throw new Error("Data not yet in\
dexed - call index.finish().");let{_boxes:o,_levelBounds:a,_indices:l,nodeSize:c}=this,_=this.numItems*4,h=o.length-4,u=a.length-1,p=[];for(;h!==void 0;){let d=Math.
min(h+c*4,a[u]),f=h>=_;for(let m=h;m<d;m+=4){let g=o[m];if(i<g)continue;let y=o[m+1];if(s<y)continue;let v=o[m+2];if(e>v)continue;let b=o[m+3];if(t>b)continue;let x=l[m>>
2]|0;if(f)p.push(x,u-1);else if(r===void 0||r(x,g,y,v,b))return!0}u=p.pop(),h=p.pop()}return!1}neighbors(e,t,i=1/0,s=1/0,r){if(this._pos!==this._boxes.length)throw new Error(
"Data not yet indexed - call index.finish().");let{_boxes:o,_levelBounds:a,_indices:l,_queue:c,nodeSize:_}=this,h=this.numItems*4,u=_*4,p=[],d=s*s,f=i===1,m=d;for(c.
push(o.length-4<<1,0);c.length;){let g=c.ids[0];if(g&1){if(c.pop(),p.push(g>>1),p.length===i)break;continue}c.pop();let y=g>>1,v=y<h,b=Math.min(y+u,Nw(y,a));for(let x=y;x<
b;x+=4){let z=o[x],j=o[x+1],k=o[x+2],S=o[x+3],C=Math.max(Math.max(z-e,e-k),0),T=Math.max(Math.max(j-t,t-S),0),E=C*C+T*T;if(E>m)continue;let V=l[x>>2]|0;v?(r===void 0||
r(V))&&(c.push(V<<1|1,E),f&&E<m&&(m=E)):c.push(V<<1,E)}}return c.clear(),p}};function Nw(n,e){let t=0,i=e.length-1;for(;t<i;){let s=t+i>>1;e[s]>n?i=s:t=s+1}return e[t]}
function Gw(n,e,t,i,s,r){let o=[i,s];for(;o.length;){let a=o.pop()||0,l=o.pop()||0;if(a-l<=r&&Math.floor(l/r)>=Math.floor(a/r))continue;let c=n[l],_=n[l+a>>1],h=n[a],
u=c>_!=c>h?c:_<c!=_<h?_:h,p=l-1,d=a+1;for(;;){do p++;while(n[p]<u);do d--;while(n[d]>u);if(p>=d)break;Hw(n,e,t,p,d)}o.push(l,d,d+1,a)}}function Hw(n,e,t,i,s){let r=n[i];
n[i]=n[s],n[s]=r;let o=4*i,a=4*s,l=e[o],c=e[o+1],_=e[o+2],h=e[o+3];e[o]=e[a],e[o+1]=e[a+1],e[o+2]=e[a+2],e[o+3]=e[a+3],e[a]=l,e[a+1]=c,e[a+2]=_,e[a+3]=h;let u=t[i];
t[i]=t[s],t[s]=u}function Yw(n,e){let t=n^e,i=65535^t,s=65535^(n|e),r=n&(e^65535),o=t|i>>1,a=t>>1^t,l=s^(s>>1^i&r>>1),c=r^(t&s>>1^r>>1);return t=o&o>>2^a&a>>2,i=
o&a>>2^a&(o^a)>>2,s=l^(o&l>>2^a&c>>2),r=c^(a&l>>2^(o^a)&c>>2),o=t&t>>4^i&i>>4,a=t&i>>4^i&(t^i)>>4,l=s^(t&s>>4^i&r>>4),c=r^(i&s>>4^(t^i)&r>>4),s=l^(o&l>>8^a&c>>8),
r=c^(a&l>>8^(o^a)&c>>8),s^=s>>1,r^=r>>1,t=n^e,i=r|65535^(t|s),t=(t|t<<8)&16711935,t=(t|t<<4)&252645135,t=(t|t<<2)&858993459,t=(t|t<<1)&1431655765,i=(i|i<<8)&16711935,
i=(i|i<<4)&252645135,i=(i|i<<2)&858993459,i=(i|i<<1)&1431655765,((i<<1|t)>>>0)-2147483648}var E_=class{static __name__="SpatialIndex";index=null;constructor(e){e>0&&(this.index=new Fa(e))}add_rect(e,t,i,s){isFinite(e+t+i+s)?this.index?.add(e,t,i,s):this.
add_empty()}add_point(e,t){isFinite(e+t)?this.index?.add(e,t,e,t):this.add_empty()}add_empty(){this.index?.add(1/0,1/0,-1/0,-1/0)}finish(){this.index?.finish()}_normalize(e){
let{x0:t,y0:i,x1:s,y1:r}=e;return t>s&&isFinite(t+s)&&([t,s]=[s,t]),i>r&&isFinite(i+r)&&([i,r]=[r,i]),{x0:t,y0:i,x1:s,y1:r}}get bbox(){if(this.index==null)return Ms();
{let{minX:e,minY:t,maxX:i,maxY:s}=this.index;return{x0:e,y0:t,x1:i,y1:s}}}indices(e){if(this.index==null)return new Se(0);let{x0:t,y0:i,x1:s,y1:r}=this._normalize(
e),o=new Se(this.index.numItems);return this.index.search(t,i,s,r,a=>(o.set_unchecked(a),!1)),o}bounds(e){if(this.index==null)return Ms();let{x0:t,y0:i,x1:s,y1:r}=this.
_normalize(e),o=Ms();return this.index.search(t,i,s,r,(a,l,c,_,h)=>(l>=t&&l<o.x0&&(o.x0=l),_<=s&&_>o.x1&&(o.x1=_),c>=i&&c<o.y0&&(o.y0=c),h<=r&&h>o.y1&&(o.y1=h),
!1)),o}};var Ip=uu(ft),Ww=ki(ft,Ip),Qw=ys({index:ft,i:ft,j:ft,flat_index:ft}),Xw=Ne(Qw),Y=class n extends O{static __name__="Selection";constructor(e){super(e)}get_view(){
return this.view}static{this.define({indices:[Ip,[]],line_indices:[Ip,[]],multiline_indices:[Ww,new Map],image_indices:[Xw,[]]}),this.internal(({List:e,AnyRef:t,
Nullable:i})=>({selected_glyphs:[e(t()),[]],view:[i(t()),null]}))}get selected_glyph(){return this.selected_glyphs.length>0?this.selected_glyphs[0]:null}add_to_selected_glyphs(e){
this.selected_glyphs.push(e)}update(e,t=!0,i="replace"){switch(i){case"replace":{this.update_through_replacement(e);break}case"toggle":{this.update_through_toggle(
e);break}case"append":{this.update_through_union(e);break}case"intersect":{this.update_through_intersection(e);break}case"subtract":{this.update_through_subtraction(
e);break}case"xor":{this.update_through_symmetric_difference(e);break}}}invert(e){let t=new Set(this.indices),i=[];for(let s=0;s<e;s++)t.has(s)||i.push(s);this.
indices=i}clear(){this.indices=[],this.line_indices=[],this.multiline_indices=new Map,this.image_indices=[],this.view=null,this.selected_glyphs=[]}map(e){return new n(
{...this.attributes,indices:ye(this.indices,e),multiline_indices:new Map(ye([...this.multiline_indices.entries()],([t,i])=>[e(t),i])),image_indices:this.image_indices.
map(t=>({...t,index:e(t.index)}))})}is_empty(){return this.indices.length==0&&this.line_indices.length==0&&this.image_indices.length==0&&this.selected_glyphs.length==
0}_union_image_indices(...e){let t=new Map,i=new Map,s=[];for(let r of e)for(let o of r){let{index:a,i:l,j:c}=o,_=t.get(a),h=i.get(a);_!=null&&h!=null?(!_.has(l)||
!h.has(c))&&(s.push(o),_.add(l),h.add(c)):(s.push(o),t.set(a,new Set([l])),i.set(a,new Set([c])))}return s}update_through_replacement(e){this.indices=e.indices,
this.line_indices=e.line_indices,this.multiline_indices=e.multiline_indices,this.image_indices=e.image_indices,this.view=e.view,this.selected_glyphs=e.selected_glyphs}update_through_toggle(e){
this.indices=Bo(e.indices,this.indices),this.selected_glyphs=St(e.selected_glyphs,this.selected_glyphs),this.line_indices=St(e.line_indices,this.line_indices),this.
image_indices=this._union_image_indices(this.image_indices,e.image_indices),this.view=e.view,this.multiline_indices=Jn(e.multiline_indices,this.multiline_indices)}update_through_union(e){
this.indices=St(this.indices,e.indices),this.selected_glyphs=St(e.selected_glyphs,this.selected_glyphs),this.line_indices=St(e.line_indices,this.line_indices),this.
image_indices=this._union_image_indices(this.image_indices,e.image_indices),this.view=e.view,this.multiline_indices=Jn(e.multiline_indices,this.multiline_indices)}update_through_intersection(e){
this.indices=fl(this.indices,e.indices),this.selected_glyphs=St(e.selected_glyphs,this.selected_glyphs),this.line_indices=St(e.line_indices,this.line_indices),this.
image_indices=this._union_image_indices(this.image_indices,e.image_indices),this.view=e.view,this.multiline_indices=Jn(e.multiline_indices,this.multiline_indices)}update_through_subtraction(e){
this.indices=Bo(this.indices,e.indices),this.selected_glyphs=St(e.selected_glyphs,this.selected_glyphs),this.line_indices=St(e.line_indices,this.line_indices),this.
image_indices=this._union_image_indices(this.image_indices,e.image_indices),this.view=e.view,this.multiline_indices=Jn(e.multiline_indices,this.multiline_indices)}update_through_symmetric_difference(e){
this.indices=vf(this.indices,e.indices),this.selected_glyphs=St(e.selected_glyphs,this.selected_glyphs),this.line_indices=St(e.line_indices,this.line_indices),this.
image_indices=this._union_image_indices(this.image_indices,e.image_indices),this.view=e.view,this.multiline_indices=Jn(e.multiline_indices,this.multiline_indices)}};var D_=class extends O{static __name__="Marking";constructor(e){super(e)}static{this.define(({})=>({}))}};var Pp=class extends Vt{static __name__="DecorationView";visuals;marking;children_views(){return[...super.children_views(),this.marking]}async lazy_initialize(){
await super.lazy_initialize(),this.marking=await ke(this.model.marking,{parent:this.parent})}},uo=class extends O{static __name__="Decoration";constructor(e){super(
e)}static{this.prototype.default_view=Pp,this.define(({Enum:e,Ref:t})=>({marking:[t(D_)],node:[e("start","middle","end")]}))}};var{abs:zy,ceil:Jw}=Math,po=Symbol("inherit"),pt=class extends yn{static __name__="GlyphView";visuals;get renderer(){return this.parent}glglyph;has_webgl(){return this.
glglyph!=null&&this._can_use_webgl}_can_use_webgl=!1;_compute_can_use_webgl(){return!0}_index=null;_data_size=null;_nohit_warned=new Set;get index(){let{_index:e}=this;
if(e!=null)return e;throw new Error(`${this}.index_data() wasn't called`)}get data_size(){let{base:e}=this;if(e!=null)return e.data_size;{let{_data_size:t}=this;
if(t!=null)return t;throw new Error(`${this}.set_data() wasn't called`)}}initialize(){super.initialize(),this.visuals=new ss(this)}decorations=new Map;children_views(){
return[...super.children_views(),...this.decorations.values()]}async lazy_initialize(){await super.lazy_initialize(),await Te(this.decorations,this.model.decorations,
{parent:this.parent});let{webgl:e}=this.canvas;if(e!=null&&this.load_glglyph!=null){let t=await this.load_glglyph();this.glglyph=new t(e.regl_wrapper,this)}}request_paint(){
this.parent.request_paint()}get canvas(){return this.renderer.parent.canvas_view}paint(e,t,i){if(this.has_webgl())this.glglyph.render(e,t,this.base??this);else{
if(this.canvas.webgl!=null&&nt.force_webgl)throw new Error(`${this} doesn't support webgl rendering`);this._paint(e,t,i)}}has_finished(){return!0}notify_finished(){
this.renderer.notify_finished()}_bounds(e){return e}bounds(e="none"){switch(e){case"none":return this._bounds(this.index.bbox);case"x":{let t=this.renderer.coordinates.
x_source;if(isNaN(t.start)||isNaN(t.end))return this._bounds(this.index.bbox);let i=Ku(t.start,t.end),{x0:s,y0:r,x1:o,y1:a}=this.index.bounds(i);return isFinite(
r+a)?this._bounds({x0:s,y0:r,x1:o,y1:a}):this._bounds(this.index.bbox)}case"y":{let t=this.renderer.coordinates.y_source;if(isNaN(t.start)||isNaN(t.end))return this.
_bounds(this.index.bbox);let i=ep(t.start,t.end),{x0:s,y0:r,x1:o,y1:a}=this.index.bounds(i);return isFinite(s+o)?this._bounds({x0:s,y0:r,x1:o,y1:a}):this._bounds(
this.index.bbox)}}}log_bounds(){let{x0:e,x1:t}=this.index.bounds(Zm()),{y0:i,y1:s}=this.index.bounds(Km());return this._bounds({x0:e,y0:i,x1:t,y1:s})}get_anchor_point(e,t,[
i,s]){switch(e){case"center":case"center_center":{let[r,o]=this.scenterxy(t,i,s);return{x:r,y:o}}default:return null}}sdist(e,t,i,s="edge",r=!1){let o=t.length,
a=new Ft(o),l=e.s_compute;if(s=="center")for(let c=0;c<o;c++){let _=t[c],h=i.get(c)/2,u=l(_-h),p=l(_+h);a[c]=zy(p-u)}else for(let c=0;c<o;c++){let _=t[c],h=l(_),
u=l(_+i.get(c));a[c]=zy(u-h)}return r&&en(a,c=>Jw(c)),a}draw_legend_for_index(e,t,i){}hit_test(e){let t=(()=>{switch(e.type){case"point":return this._hit_point?.(
e);case"span":return this._hit_span?.(e);case"rect":return this._hit_rect?.(e);case"poly":return this._hit_poly?.(e)}})();return t??(this._nohit_warned.has(e.type)||
(q.debug(`'${e.type}' selection not available for ${this.model.type}`),this._nohit_warned.add(e.type)),null)}_hit_rect_against_index(e){let{sx0:t,sx1:i,sy0:s,sy1:r}=e,
[o,a]=this.renderer.coordinates.x_scale.r_invert(t,i),[l,c]=this.renderer.coordinates.y_scale.r_invert(s,r),_=[...this.index.indices({x0:o,x1:a,y0:l,y1:c})];return new Y(
{indices:_})}_project_xy(e,t,i,s){let r=this._is_inherited(e),o=this._is_inherited(i);if(!r&&!o)Pa.project_xy(t,s);else if(!r||!o){let[a,l]=wy(t,s);this._define_attr(
e,a),this._define_attr(i,l)}}_project_data(){}*_iter_visuals(){for(let e of this.visuals)for(let t of e)(t instanceof Si||t instanceof Ve)&&(yield t)}_base=null;get base(){
return this._base}set_base(e){e!=this&&e instanceof this.constructor?this._base=e:this._base=null}_define_or_inherit_attr(e,t){let i=t();i===po?this._inherit_attr(
e):this._define_attr(e,i)}_define_attr(e,t){Object.defineProperty(this,e,{configurable:!0,enumerable:!0,value:t}),this._define_inherited(e,!1)}_inherit_attr(e){
let{base:t}=this;L(t!=null),this._inherit_from(e,t)}_inherit_from(e,t){Object.defineProperty(this,e,{configurable:!0,enumerable:!0,get(){return t[e]}}),this._define_inherited(
e,!0)}_define_inherited(e,t){Object.defineProperty(this,`inherited_${e}`,{configurable:!0,enumerable:!0,value:t})}_can_inherit_from(e,t){if(t==null)return!1;let i=t.
model.property(e.attr),s=e.get_value(),r=i.get_value();try{return bs(s,r)}catch(o){if(o instanceof Jo)return!1;throw o}}_is_inherited(e){let t=M(e)?e:e.attr;return this[`\
inherited_${t}`]}set_visuals(e,t){for(let i of this._iter_visuals()){let{base:s}=this;if(s!=null&&this._can_inherit_from(i,s))this._inherit_from(i.attr,s);else{
let r=i.uniform(e).select(t);this._define_attr(i.attr,r)}}for(let i of this.visuals)i.update();this.has_webgl()&&this.glglyph.set_visuals_changed()}_transform_array(e,t){
if(e instanceof zs&&!(this.renderer.data_source.get_value().get_length()==null)&&!ri(t,of)){let l=`expected a 2-d array for ${this.model.type}.${e.attr}`;throw q.
error(l),new Error(l)}let{x_source:i,y_source:s}=this.renderer.coordinates,r=e.dimension=="x"?i:s;if(r instanceof qt)if(e instanceof _r)t=r.v_synthetic(t);else if(e instanceof
zs)for(let a=0;a<t.length;a++)t[a]=r.v_synthetic(t[a]);else e instanceof _a;let o;return e instanceof zs?o=ho.from(t,Float64Array):(e instanceof _a,o=t),o}async set_data(e,t,i){
let s=new Set(this._iter_visuals()),{base:r}=this;this._data_size=t.count;for(let o of this.model)if((o instanceof Si||o instanceof Ve)&&!s.has(o))if(r!=null&&this.
_can_inherit_from(o,r))this._inherit_from(o.attr,r),(o instanceof js||o instanceof un)&&this._inherit_from(`max_${o.attr}`,r);else if(o instanceof ks){let a=this.
_transform_array(o,t.select(o.array(e)));this._define_attr(o.attr,a)}else{let a=o.uniform(e).select(t);if(this._define_attr(o.attr,a),o instanceof js||o instanceof
un){let l=Im(a);this._define_attr(`max_${o.attr}`,l)}}this.renderer.plot_view.model.use_map&&this._project_data(),this._set_data(i??null),await this._set_lazy_data(
i??null);for(let o of this.decorations.values())o.marking.set_data(e,t);this.glglyph!=null&&(this._can_use_webgl=this._compute_can_use_webgl()),this.has_webgl()&&
this.glglyph.set_data_changed(),r==null&&this.index_data()}_set_data(e){}async _set_lazy_data(e){}after_visuals(){}async after_lazy_visuals(){}get _index_size(){
return this.data_size}index_data(){let e=new E_(this._index_size);this._index_data(e),e.finish(),this._index=e}mask_data(){return this._mask_data==null?Se.all_set(
this.data_size):this._mask_data()}map_data(){let{x_scale:e,y_scale:t}=this.renderer.coordinates,{base:i}=this,s=r=>{let o=r.dimension=="x"?e:t,a=this[r.attr];return a instanceof
ho?new ho(a.offsets,o.v_compute(a.data)):o.v_compute(a)};for(let r of this.model)if(r instanceof ks)if(i!=null&&this._is_inherited(r))this._inherit_from(`s${r.attr}`,
i);else{let o=s(r);this._define_attr(`s${r.attr}`,o)}this._map_data(),this.has_webgl()&&this.glglyph.set_data_mapped()}_map_data(){}get bbox(){if(this.base==null){
let{x0:e,y0:t,x1:i,y1:s}=this.index.bbox,{x_scale:r,y_scale:o}=this.renderer.coordinates,[a,l]=r.r_compute(e,i),[c,_]=o.r_compute(t,s);return I.from_rect({x0:a,
y0:c,x1:l,y1:_})}else return}},Ce=class extends O{static __name__="Glyph";constructor(e){super(e)}static{this.define(({List:e,Ref:t})=>({decorations:[e(t(uo)),[]]}))}};function Be(n,e,t,i){let s=!1,r=t[t.length-1],o=i[i.length-1];for(let a=0;a<t.length;a++){let l=t[a],c=i[a];o<e!=c<e&&r+(e-o)/(c-o)*(l-r)<n&&(s=!s),r=l,o=c}return s}function Hs(n,e){return(n.x-e.x)**2+(n.y-e.y)**2}function Up(n,e,t){let i=Hs(e,t);if(i==0)return Hs(n,e);let s=((n.x-e.x)*(t.x-e.x)+(n.y-e.y)*(t.y-e.y))/i;if(s<
0)return Hs(n,e);if(s>1)return Hs(n,t);let r={x:e.x+s*(t.x-e.x),y:e.y+s*(t.y-e.y)};return Hs(n,r)}function I_(n,e,t){return Math.sqrt(Up(n,e,t))}function jy(n,e,t,i,s,r,o,a){
let l=(a-r)*(t-n)-(o-s)*(i-e);if(l==0)return{hit:!1,x:null,y:null};{let c=e-r,_=n-s,h=(o-s)*c-(a-r)*_,u=(t-n)*c-(i-e)*_;c=h/l,_=u/l;let p=n+c*(t-n),d=e+c*(i-e);
return{hit:c>0&&c<1&&_>0&&_<1,x:p,y:d}}}function Sy(n,e,{x0:t,x1:i,y0:s,y1:r}){e.save(),e.beginPath(),e.moveTo(t,(s+r)/2),e.lineTo(i,(s+r)/2),n.line.apply(e),e.restore()}function fo(n,e,{x0:t,x1:i,y0:s,
y1:r},o){e.save(),e.beginPath(),e.moveTo(t,(s+r)/2),e.lineTo(i,(s+r)/2),n.line.apply(e,o),e.restore()}function P_(n,e,{x0:t,x1:i,y0:s,y1:r}){let a=Math.abs(i-t)*
.1,c=Math.abs(r-s)*.1,_=t+a,h=i-a,u=s+c,p=r-c;e.beginPath(),e.rect(_,u,h-_,p-u),n.fill.apply(e),n.hatch?.apply(e),n.line?.apply(e)}function U_(n,e,{x0:t,x1:i,y0:s,
y1:r},o){let l=Math.abs(i-t)*.1,_=Math.abs(r-s)*.1,h=t+l,u=i-l,p=s+_,d=r-_;e.beginPath(),e.rect(h,p,u-h,d-p),n.fill.apply(e,o),n.hatch?.apply(e,o),n.line?.apply(
e,o)}function O_(n,e,t,i,s,r){let{sx:o,sy:a}=e,l,c,_,h;e.type=="point"?([_,h]=n.yscale.r_invert(a-1,a+1),[l,c]=n.xscale.r_invert(o-1,o+1)):e.direction=="v"?([_,h]=n.
yscale.r_invert(a,a),[l,c]=[Math.min(t-1,s-1),Math.max(t+1,s+1)]):([l,c]=n.xscale.r_invert(o,o),[_,h]=[Math.min(i-1,r-1),Math.max(i+1,r+1)]);let{x:u,y:p}=jy(l,_,
c,h,t,i,s,r);return[u,p]}var{abs:My,sqrt:Zw,min:bE,max:xE}=Math;function Ay(n,e,t,i,s,r,o,a){let l=o,c=a;o=t,a=i;let _=s,h=r,u=[];for(let x=0;x<=2;x++){let z,j,k;if(x==0?(j=6*n-12*o+6*_,z=-3*n+9*o-9*_+3*l,k=3*o-3*n):(j=6*e-12*
a+6*h,z=-3*e+9*a-9*h+3*c,k=3*a-3*e),My(z)<1e-12){if(My(j)<1e-12)continue;let V=-k/j;0<V&&V<1&&u.push(V);continue}let S=j**2-4*k*z,C=Zw(S);if(S<0)continue;let T=(-j+
C)/(2*z);0<T&&T<1&&u.push(T);let E=(-j-C)/(2*z);0<E&&E<1&&u.push(E)}let p=u.length,d=p,f=Array(p+2),m=Array(p+2);for(;d-- >0;){let x=u[d],z=1-x,j=z**3*n+3*z**2*
x*o+3*z*x**2*_+x**3*l,k=z**3*e+3*z**2*x*a+3*z*x**2*h+x**3*c;f[d]=j,m[d]=k}f[p]=n,m[p]=e,f[p+1]=l,m[p+1]=c;let[g,y,v,b]=qi(f,m);return{x0:g,x1:y,y0:v,y1:b}}var Op=class extends pt{static __name__="BezierView";_project_data(){this._project_xy("x0",this.x0,"y0",this.y0),this._project_xy("x1",this.x1,"y1",this.y1)}_index_data(e){
let{data_size:t,x0:i,y0:s,x1:r,y1:o,cx0:a,cy0:l,cx1:c,cy1:_}=this;for(let h=0;h<t;h++){let u=i[h],p=s[h],d=r[h],f=o[h],m=a[h],g=l[h],y=c[h],v=_[h];if(!isFinite(
u+d+p+f+m+g+y+v))e.add_empty();else{let{x0:b,y0:x,x1:z,y1:j}=Ay(u,p,m,g,y,v,d,f);e.add_rect(b,x,z,j)}}}_paint(e,t,i){if(!this.visuals.line.doit)return;let{sx0:s,
sy0:r,sx1:o,sy1:a,scx0:l,scy0:c,scx1:_,scy1:h}={...this,...i};for(let u of t){let p=s[u],d=r[u],f=o[u],m=a[u],g=l[u],y=c[u],v=_[u],b=h[u];isFinite(p+d+f+m+g+y+v+
b)&&(e.beginPath(),e.moveTo(p,d),e.bezierCurveTo(g,y,v,b,f,m),this.visuals.line.apply(e,u))}}draw_legend_for_index(e,t,i){fo(this.visuals,e,t,i)}scenterxy(){throw new Error(
`${this}.scenterxy() is not implemented`)}},F_=class extends Ce{static __name__="Bezier";constructor(e){super(e)}static{this.prototype.default_view=Op,this.define(
({})=>({x0:[Me,{field:"x0"}],y0:[Ae,{field:"y0"}],x1:[Me,{field:"x1"}],y1:[Ae,{field:"y1"}],cx0:[Me,{field:"cx0"}],cy0:[Ae,{field:"cy0"}],cx1:[Me,{field:"cx1"}],
cy1:[Ae,{field:"cy1"}]})),this.mixins(Ke)}};var La=class extends pt{static __name__="MultiLineView";async load_glglyph(){let{MultiLineGL:e}=await Promise.resolve().then(()=>us(mo()));return e}_project_data(){
this._project_xy("xs",this.xs.data,"ys",this.ys.data)}_index_data(e){let{data_size:t}=this;for(let i=0;i<t;i++){let s=this.xs.get(i),r=this.ys.get(i),[o,a,l,c]=qi(
s,r);e.add_rect(o,l,a,c)}}_paint(e,t,i){let{sxs:s,sys:r}={...this,...i};for(let o of t){let a=s.get(o),l=r.get(o),c=Math.min(a.length,l.length),_=!0;e.beginPath();
for(let h=0;h<c;h++){let u=a[h],p=l[h];isFinite(u+p)?_?(e.moveTo(u,p),_=!1):e.lineTo(u,p):_=!0}this.visuals.line.set_vectorize(e,o),e.stroke()}}_hit_point(e){let t={
x:e.sx,y:e.sy},i=9999,s=new Map;for(let r=0,o=this.sxs.length;r<o;r++){let a=Math.max(2,this.line_width.get(r)/2),l=this.sxs.get(r),c=this.sys.get(r),_=null;for(let h=0,
u=l.length-1;h<u;h++){let p={x:l[h],y:c[h]},d={x:l[h+1],y:c[h+1]},f=I_(t,p,d);f<a&&f<i&&(i=f,_=[h])}_!=null&&s.set(r,_)}return new Y({indices:[...s.keys()],multiline_indices:s})}_hit_span(e){
let{sx:t,sy:i}=e,s,r;e.direction=="v"?(s=this.renderer.yscale.invert(i),r=this.ys):(s=this.renderer.xscale.invert(t),r=this.xs);let o=new Map;for(let a=0,l=r.length;a<
l;a++){let c=r.get(a),_=[];for(let h=0,u=c.length-1;h<u;h++)(c[h]<=s&&s<=c[h+1]||c[h+1]<=s&&s<=c[h])&&_.push(h);_.length>0&&o.set(a,_)}return new Y({indices:[...o.
keys()],multiline_indices:o})}get_interpolation_hit(e,t,i){let s=this.xs.get(e),r=this.ys.get(e),o=s[t],a=r[t],l=s[t+1],c=r[t+1];return O_(this.renderer,i,o,a,l,
c)}draw_legend_for_index(e,t,i){fo(this.visuals,e,t,i)}scenterxy(){throw new Error(`${this}.scenterxy() is not implemented`)}},go=class extends Ce{static __name__="\
MultiLine";constructor(e){super(e)}static{this.prototype.default_view=La,this.define(({})=>({xs:[hr,{field:"xs"}],ys:[ur,{field:"ys"}]})),this.mixins(Ke)}};var L_=class extends pt{static __name__="LRTBView";async load_glglyph(){let{LRTBGL:e}=await Promise.resolve().then(()=>us(mo()));return e}get_anchor_point(e,t,i){
let s=Math.min(this.sleft[t],this.sright[t]),r=Math.max(this.sright[t],this.sleft[t]),o=Math.min(this.stop[t],this.sbottom[t]),a=Math.max(this.sbottom[t],this.stop[t]);
switch(e){case"top_left":return{x:s,y:o};case"top":case"top_center":return{x:(s+r)/2,y:o};case"top_right":return{x:r,y:o};case"bottom_left":return{x:s,y:a};case"\
bottom":case"bottom_center":return{x:(s+r)/2,y:a};case"bottom_right":return{x:r,y:a};case"left":case"center_left":return{x:s,y:(o+a)/2};case"center":case"center\
_center":return{x:(s+r)/2,y:(o+a)/2};case"right":case"center_right":return{x:r,y:(o+a)/2}}}_set_data(e){super._set_data(e),this.border_radius=Qr(this.model.border_radius)}_index_data(e){
let{min:t,max:i}=Math,{data_size:s}=this;for(let r=0;r<s;r++){let{l:o,r:a,t:l,b:c}=this._lrtb(r);e.add_rect(t(o,a),t(l,c),i(a,o),i(l,c))}}_paint(e,t,i){let{sleft:s,
sright:r,stop:o,sbottom:a,border_radius:l}={...this,...i};for(let c of t){let _=s[c],h=o[c],u=r[c],p=a[c];if(!isFinite(_+h+u+p))continue;e.beginPath();let d=I.from_lrtb(
{left:_,right:u,top:h,bottom:p});xn(e,d,l),this.visuals.fill.apply(e,c),this.visuals.hatch.apply(e,c),this.visuals.line.apply(e,c)}}_clamp_to_viewport(){let{min:e,
max:t}=Math,{h_range:i,v_range:s}=this.renderer.plot_view.frame.bbox;this.inherited_sleft||en(this.sleft,r=>t(r,i.start)),this.inherited_sright||en(this.sright,
r=>e(r,i.end)),this.inherited_stop||en(this.stop,r=>t(r,s.start)),this.inherited_sbottom||en(this.sbottom,r=>e(r,s.end))}_hit_rect(e){return this._hit_rect_against_index(
e)}_hit_point(e){let{sx:t,sy:i}=e,s=this.renderer.xscale.invert(t),r=this.renderer.yscale.invert(i),o=[...this.index.indices({x0:s,y0:r,x1:s,y1:r})];return new Y(
{indices:o})}_hit_span(e){let{sx:t,sy:i}=e,s;if(e.direction=="v"){let r=this.renderer.yscale.invert(i),o=this.renderer.plot_view.frame.bbox.h_range,[a,l]=this.renderer.
xscale.r_invert(o.start,o.end);s=[...this.index.indices({x0:a,y0:r,x1:l,y1:r})]}else{let r=this.renderer.xscale.invert(t),o=this.renderer.plot_view.frame.bbox.v_range,
[a,l]=this.renderer.yscale.r_invert(o.start,o.end);s=[...this.index.indices({x0:r,y0:a,x1:r,y1:l})]}return new Y({indices:s})}draw_legend_for_index(e,t,i){U_(this.
visuals,e,t,i)}},V_=class extends Ce{static __name__="LRTB";constructor(e){super(e)}static{this.mixins([Ke,Jt,Zt]),this.define(()=>({border_radius:[Hr,0]}))}};var Fp=class extends L_{static __name__="QuadView";scenterxy(e){let t=this.sleft[e]/2+this.sright[e]/2,i=this.stop[e]/2+this.sbottom[e]/2;return[t,i]}_lrtb(e){let t=this.
left[e],i=this.right[e],s=this.top[e],r=this.bottom[e];return{l:t,r:i,t:s,b:r}}},R_=class extends V_{static __name__="Quad";constructor(e){super(e)}static{this.
prototype.default_view=Fp,this.define(({})=>({right:[Me,{field:"right"}],bottom:[Ae,{field:"bottom"}],left:[Me,{field:"left"}],top:[Ae,{field:"top"}]}))}};var ti=class extends pt{static __name__="XYGlyphView";_project_data(){this._project_xy("x",this.x,"y",this.y)}_index_data(e){let{x:t,y:i,data_size:s}=this;for(let r=0;r<
s;r++)e.add_point(t[r],i[r])}scenterxy(e){return[this.sx[e],this.sy[e]]}},Pt=class extends Ce{static __name__="XYGlyph";constructor(e){super(e)}static{this.define(
()=>({x:[Me,{field:"x"}],y:[Ae,{field:"y"}]}))}};var B_=class extends ti{static __name__="MarkerView";_render_one;_paint(e,t,i){let{sx:s,sy:r,size:o,angle:a}={...this,...i};for(let l of t){let c=s[l],_=r[l],h=o.
get(l),u=a.get(l);if(!isFinite(c+_+h+u))continue;let p=h/2;e.beginPath(),e.translate(c,_),u!=0&&e.rotate(u),this._render_one(e,l,p,this.visuals),u!=0&&e.rotate(
-u),e.translate(-c,-_)}}_mask_data(){let{x_target:e,y_target:t}=this.renderer.plot_view.frame,i=e.widen(this.max_size).map(r=>this.renderer.xscale.invert(r)),s=t.
widen(this.max_size).map(r=>this.renderer.yscale.invert(r));return this.index.indices({x0:i.start,x1:i.end,y0:s.start,y1:s.end})}_hit_point(e){let{sx:t,sy:i}=e,
{max_size:s}=this,{hit_dilation:r}=this.model,o=t-s*r,a=t+s*r,[l,c]=this.renderer.xscale.r_invert(o,a),_=i-s*r,h=i+s*r,[u,p]=this.renderer.yscale.r_invert(_,h),
d=this.index.indices({x0:l,x1:c,y0:u,y1:p}),f=[];for(let m of d){let g=this.size.get(m)/2*r;Math.abs(this.sx[m]-t)<=g&&Math.abs(this.sy[m]-i)<=g&&f.push(m)}return new Y(
{indices:f})}_hit_span(e){let{sx:t,sy:i}=e,s=this.bounds(),r=this.max_size/2,[o,a,l,c]=(()=>{if(e.direction=="h"){let{y0:h,y1:u}=s,p=t-r,d=t+r,[f,m]=this.renderer.
xscale.r_invert(p,d);return[f,m,h,u]}else{let{x0:h,x1:u}=s,p=i-r,d=i+r,[f,m]=this.renderer.yscale.r_invert(p,d);return[h,u,f,m]}})(),_=[...this.index.indices({x0:o,
x1:a,y0:l,y1:c})];return new Y({indices:_})}_hit_rect(e){let{sx0:t,sx1:i,sy0:s,sy1:r}=e,[o,a]=this.renderer.xscale.r_invert(t,i),[l,c]=this.renderer.yscale.r_invert(
s,r),_=[...this.index.indices({x0:o,x1:a,y0:l,y1:c})];return new Y({indices:_})}_hit_poly(e){let{sx:t,sy:i}=e,s=(()=>{let o=this.renderer.xscale.v_invert(t),a=this.
renderer.yscale.v_invert(i),[l,c,_,h]=qi(o,a);return this.index.indices({x0:l,x1:c,y0:_,y1:h})})(),r=[];for(let o of s)Be(this.sx[o],this.sy[o],t,i)&&r.push(o);
return new Y({indices:r})}_get_legend_args({x0:e,x1:t,y0:i,y1:s},r){let o=r+1,a=new Array(o),l=new Array(o);a[r]=(e+t)/2,l[r]=(i+s)/2;let c=Math.min(Math.abs(t-
e),Math.abs(s-i))*.4,_=new Qe(c,o),h=new Qe(0,o);return{sx:a,sy:l,size:_,angle:h}}draw_legend_for_index(e,{x0:t,x1:i,y0:s,y1:r},o){let a=this._get_legend_args({
x0:t,x1:i,y0:s,y1:r},o);this._paint(e,[o],a)}},q_=class extends Pt{static __name__="Marker";constructor(e){super(e)}static{this.mixins([Ke,Jt,Zt]),this.define(({
Float:e})=>({size:[un,{value:4}],angle:[pr,0],hit_dilation:[e,1]}))}};var yo=Math.sqrt(3),Va=Math.sqrt(5),N_=(Va+1)/4,G_=Math.sqrt((5-Va)/8),Ys=(Va-1)/4,cs=Math.sqrt((5+Va)/8);function Kw(n,e){n.moveTo(-e,0),n.lineTo(e,0)}function Lp(n,e){
n.rotate(Math.PI/4),Ra(n,e),n.rotate(-Math.PI/4)}function Ty(n,e){let t=e*yo,i=t/3;n.moveTo(-t/2,-i),n.lineTo(0,0),n.lineTo(t/2,-i),n.lineTo(0,0),n.lineTo(0,e)}
function Ra(n,e){n.moveTo(0,e),n.lineTo(0,-e),n.moveTo(-e,0),n.lineTo(e,0)}function e0(n,e){n.beginPath(),n.arc(0,0,e/4,0,2*Math.PI,!1),n.closePath()}function Cy(n,e){
n.moveTo(0,e),n.lineTo(e/1.5,0),n.lineTo(0,-e),n.lineTo(-e/1.5,0),n.closePath()}function t0(n,e){let t=e/2,i=yo*t;n.moveTo(e,0),n.lineTo(t,-i),n.lineTo(-t,-i),n.
lineTo(-e,0),n.lineTo(-t,i),n.lineTo(t,i),n.closePath()}function i0(n,e){let t=Math.sqrt(5-2*Va)*e;n.moveTo(0,-e),n.lineTo(t*Ys,-e+t*cs),n.lineTo(t*(1+Ys),-e+t*
cs),n.lineTo(t*(1+Ys-N_),-e+t*(cs+G_)),n.lineTo(t*(1+2*Ys-N_),-e+t*(2*cs+G_)),n.lineTo(0,-e+t*2*cs),n.lineTo(-t*(1+2*Ys-N_),-e+t*(2*cs+G_)),n.lineTo(-t*(1+Ys-N_),
-e+t*(cs+G_)),n.lineTo(-t*(1+Ys),-e+t*cs),n.lineTo(-t*Ys,-e+t*cs),n.closePath()}function $y(n,e){let t=e*yo,i=t/3;n.moveTo(-e,i),n.lineTo(e,i),n.lineTo(0,i-t),n.
closePath()}function s0(n,e,t,i){Ra(n,t),Lp(n,t),i.line.apply(n,e)}function Ey(n,e,t,i){n.arc(0,0,t,0,2*Math.PI,!1),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.
apply(n,e)}function n0(n,e,t,i){n.arc(0,0,t,0,2*Math.PI,!1),i.fill.apply(n,e),i.hatch.apply(n,e),Ra(n,t),i.line.apply(n,e)}function r0(n,e,t,i){Ey(n,e,t,i),zn(n,
e,t,i)}function o0(n,e,t,i){n.arc(0,0,t,0,2*Math.PI,!1),i.fill.apply(n,e),i.hatch.apply(n,e),Ty(n,t),i.line.apply(n,e)}function a0(n,e,t,i){n.arc(0,0,t,0,2*Math.
PI,!1),i.fill.apply(n,e),i.hatch.apply(n,e),Lp(n,t),i.line.apply(n,e)}function l0(n,e,t,i){Ra(n,t),i.line.apply(n,e)}function Dy(n,e,t,i){Cy(n,t),i.fill.apply(n,
e),i.hatch.apply(n,e),i.line.apply(n,e)}function c0(n,e,t,i){Cy(n,t),i.fill.apply(n,e),i.hatch.apply(n,e),n.moveTo(0,t),n.lineTo(0,-t),n.moveTo(-t/1.5,0),n.lineTo(
t/1.5,0),i.line.apply(n,e)}function _0(n,e,t,i){Dy(n,e,t,i),zn(n,e,t,i)}function zn(n,e,t,i){e0(n,t),i.line.set_vectorize(n,e),n.fillStyle=n.strokeStyle,n.fill()}
function Iy(n,e,t,i){t0(n,t),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function h0(n,e,t,i){Iy(n,e,t,i),zn(n,e,t,i)}function u0(n,e,t,i){n.rotate(Math.
PI),$y(n,t),n.rotate(-Math.PI),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function p0(n,e,t,i){let s=3*t/8,r=t,o=[s,s,r,r,s,s,-s,-s,-r,-r,-s,-s],a=[
r,s,s,-s,-s,-r,-r,-s,-s,s,s,r];n.beginPath();for(let l=0;l<12;l++)n.lineTo(o[l],a[l]);n.closePath(),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function Py(n,e,t,i){
let s=2*t;n.rect(-t,-t,s,s),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function d0(n,e,t,i){let s=3*t/8;n.moveTo(-t,-t),n.quadraticCurveTo(0,-s,t,-t),
n.quadraticCurveTo(s,0,t,t),n.quadraticCurveTo(0,s,-t,t),n.quadraticCurveTo(-s,0,-t,-t),n.closePath(),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function f0(n,e,t,i){
let s=2*t;n.rect(-t,-t,s,s),i.fill.apply(n,e),i.hatch.apply(n,e),Ra(n,t),i.line.apply(n,e)}function m0(n,e,t,i){Py(n,e,t,i),zn(n,e,t,i)}function g0(n,e,t,i){let s=2*
t;n.rect(-t,-t,s,s),i.fill.apply(n,e),i.hatch.apply(n,e),n.moveTo(-t,t),n.lineTo(t,-t),n.moveTo(-t,-t),n.lineTo(t,t),i.line.apply(n,e)}function Uy(n,e,t,i){i0(n,
t),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function y0(n,e,t,i){Uy(n,e,t,i),zn(n,e,t,i)}function Oy(n,e,t,i){$y(n,t),i.fill.apply(n,e),i.hatch.apply(
n,e),i.line.apply(n,e)}function v0(n,e,t,i){Oy(n,e,t,i),zn(n,e,t,i)}function b0(n,e,t,i){let s=t*yo,r=s/3,o=3*r/8;n.moveTo(-t,r),n.quadraticCurveTo(0,o,t,r),n.quadraticCurveTo(
yo*o/2,o/2,0,r-s),n.quadraticCurveTo(-yo*o/2,o/2,-t,r),n.closePath(),i.fill.apply(n,e),i.hatch.apply(n,e),i.line.apply(n,e)}function x0(n,e,t,i){Kw(n,t),i.line.
apply(n,e)}function w0(n,e,t,i){Lp(n,t),i.line.apply(n,e)}function k0(n,e,t,i){Ty(n,t),i.line.apply(n,e)}var Fy={asterisk:s0,circle:Ey,circle_cross:n0,circle_dot:r0,
circle_y:o0,circle_x:a0,cross:l0,diamond:Dy,diamond_dot:_0,diamond_cross:c0,dot:zn,hex:Iy,hex_dot:h0,inverted_triangle:u0,plus:p0,square:Py,square_cross:f0,square_dot:m0,
square_pin:d0,square_x:g0,star:Uy,star_dot:y0,triangle:Oy,triangle_dot:v0,triangle_pin:b0,dash:x0,x:w0,y:k0};var kt=class extends Wr{static __name__="CustomJS";constructor(n){super(n)}static{this.define(({Unknown:n,Str:e,Dict:t,Auto:i,Or:s,Bool:r})=>({args:[t(n),{}],code:[
e],module:[s(i,r),"auto"]}))}connect_signals(){super.connect_signals();let{args:n,code:e,module:t}=this.properties;this.on_change([n,e,t],()=>this._state=null)}async _compile_module(){
let url=URL.createObjectURL(new Blob([this.code],{type:"text/javascript"}));try{let module=await eval(`import("${url}")`);return qe(module.default)?module.default:
(q.warn("custom ES module didn't export a default function"),()=>{})}finally{URL.revokeObjectURL(url)}}async _compile_function(){let[n=[],e=[]]=gf(X(this.args)),
t=fr(this.code),i=new Function(...n,"cb_obj","cb_data","cb_context",t);return function(...s){return i.call(this,...e,...s)}}_is_es_module(n){return n.split(`
`).some(e=>e.trimStart().startsWith("export default"))}async _compile(){let n=this.module=="auto"?this._is_es_module(this.code):this.module;return n?{func:await this.
_compile_module(),module:n}:{func:await this._compile_function(),module:n}}async compile(){this._state==null&&(this._state=await this._compile())}_state=null;async state(){
return this._state==null&&(this._state=await this._compile()),this._state}async execute(n,e={}){let{func:t,module:i}=await this.state(),s={index:Cs};return i?t(
nn(this.args),n,e,s):t.call(n,n,e,s)}execute_sync(n,e={}){if(this._state==null)throw new Error(`${this.type} needs to be compiled first`);let{func:t,module:i}=this.
_state,s={index:Cs};return i?t(nn(this.args),n,e,s):t.call(n,n,e,s)}};function Ly(n){return Xf.valid(n)}var Vp=class extends B_{static __name__="ScatterView";async load_glglyph(){let{MultiMarkerGL:e}=await Promise.resolve().then(()=>us(mo()));
return e}_compute_can_use_webgl(){return Zn(this.model.defs)||Pm(this.marker,Ly)}async _update_defs(){for(let e of re(this.model.defs).values())e instanceof kt&&
await e.compile()}connect_signals(){super.connect_signals();let{defs:e}=this.model.properties;this.on_change(e,()=>this._update_defs())}async lazy_initialize(){
await super.lazy_initialize(),await this._update_defs()}_paint(e,t,i){let{sx:s,sy:r,size:o,angle:a,marker:l}={...this,...i},c=re(this.model.defs),{visuals:_}=this;
for(let h of t){let u=s[h],p=r[h],d=o.get(h),f=a.get(h),m=l.get(h);if(!isFinite(u+p+d+f)||m==null)continue;e.beginPath(),e.translate(u,p),f!=0&&e.rotate(f);let g=d/
2;if(Ly(m))Fy[m](e,h,g,_);else{let y=c.get(m);if(y!=null){let v=xr(y,this.model,{ctx:e,i:h,r:g,visuals:_});v instanceof Path2D&&(this.visuals.fill.apply(e,h,v),
this.visuals.hatch.apply(e,h,v),this.visuals.line.apply(e,h,v))}}f!=0&&e.rotate(-f),e.translate(-u,-p)}}draw_legend_for_index(e,{x0:t,x1:i,y0:s,y1:r},o){let a=o+
1,l=this.marker.get(o),c={...this._get_legend_args({x0:t,x1:i,y0:s,y1:r},o),marker:new Qe(l,a)};this._paint(e,[o],c)}},H_=class extends q_{static __name__="Scat\
ter";constructor(e){super(e)}static{this.prototype.default_view=Vp,this.define(({KeyVal:e,Or:t,Func:i,Ref:s})=>({marker:[Xl,{value:"circle"}],defs:[e(Vm,t(i(),s(
kt))),{}]}))}};var Rp=class extends pt{static __name__="SegmentView";_project_data(){this._project_xy("x0",this.x0,"y0",this.y0),this._project_xy("x1",this.x1,"y1",this.y1)}_index_data(e){
let{min:t,max:i}=Math,{x0:s,x1:r,y0:o,y1:a,data_size:l}=this;for(let c=0;c<l;c++){let _=s[c],h=r[c],u=o[c],p=a[c];e.add_rect(t(_,h),t(u,p),i(_,h),i(u,p))}}_paint(e,t,i){
if(!this.visuals.line.doit)return;let{sx0:s,sy0:r,sx1:o,sy1:a}={...this,...i};for(let l of t){let c=s[l],_=r[l],h=o[l],u=a[l];isFinite(c+_+h+u)&&(this._render_decorations(
e,l,c,_,h,u),e.beginPath(),e.moveTo(c,_),e.lineTo(h,u),this.visuals.line.apply(e,l))}}_render_decorations(e,t,i,s,r,o){let{PI:a}=Math,l=hf([i,s],[r,o])+a/2;for(let c of this.
decorations.values())e.save(),c.model.node=="start"?(e.translate(i,s),e.rotate(l+a)):c.model.node=="end"&&(e.translate(r,o),e.rotate(l)),c.marking.paint(e,t),e.
restore()}_hit_point(e){let{sx:t,sy:i}=e,s={x:t,y:i},r=2,[o,a]=this.renderer.xscale.r_invert(t-r,t+r),[l,c]=this.renderer.yscale.r_invert(i-r,i+r),_=this.index.
indices({x0:o,y0:l,x1:a,y1:c}),h=[];for(let u of _){let p=Math.max(2,this.line_width.get(u)/2)**2,d={x:this.sx0[u],y:this.sy0[u]},f={x:this.sx1[u],y:this.sy1[u]};
Up(s,d,f)<p&&h.push(u)}return new Y({indices:h})}_hit_span(e){let[t,i]=this.renderer.plot_view.frame.bbox.ranges,{sx:s,sy:r}=e,o,a,l;e.direction=="v"?(l=this.renderer.
yscale.invert(r),[o,a]=[this.y0,this.y1]):(l=this.renderer.xscale.invert(s),[o,a]=[this.x0,this.x1]);let c=[],[_,h]=this.renderer.xscale.r_invert(t.start,t.end),
[u,p]=this.renderer.yscale.r_invert(i.start,i.end),d=this.index.indices({x0:_,y0:u,x1:h,y1:p});for(let f of d){(o[f]<=l&&l<=a[f]||a[f]<=l&&l<=o[f])&&c.push(f);let m=1.5+
this.line_width.get(f)/2;o[f]==a[f]&&(e.direction=="h"?Math.abs(this.sx0[f]-s)<=m&&c.push(f):Math.abs(this.sy0[f]-r)<=m&&c.push(f))}return new Y({indices:c})}scenterxy(e){
let t=this.sx0[e]/2+this.sx1[e]/2,i=this.sy0[e]/2+this.sy1[e]/2;return[t,i]}draw_legend_for_index(e,t,i){fo(this.visuals,e,t,i)}},Y_=class extends Ce{static __name__="\
Segment";constructor(e){super(e)}static{this.prototype.default_view=Rp,this.define(({})=>({x0:[Me,{field:"x0"}],y0:[Ae,{field:"y0"}],x1:[Me,{field:"x1"}],y1:[Ae,
{field:"y1"}]})),this.mixins(Ke)}};var Bp=class extends Ge{static __name__="TextAnchorSpec"},qp=class extends Ge{static __name__="OutlineShapeSpec"},Np=class extends ti{static __name__="TextView";async _build_labels(e){
return Array.from(e,t=>{if(t==null)return null;{let i=`${t}`;return new it({text:i})}})}async _set_lazy_data(){this.inherited_text?this._inherit_attr("labels"):
this._define_attr("labels",await this._build_labels(this.text))}after_visuals(){super.after_visuals();let e=this.data_size,{anchor:t}=this.base??this,{padding:i,
border_radius:s}=this.model,{text_align:r,text_baseline:o}=this.visuals.text;if(t.is_Scalar()&&t.value!="auto")this.anchor_=new Qe(Is(t.value),e);else if(t.is_Scalar()&&
r.is_Scalar()&&o.is_Scalar())this.anchor_=new Qe(xa(t.value,r.value,o.value),e);else{let h=new Array(e);for(let u=0;u<e;u++){let p=t.get(u),d=r.get(u),f=o.get(u);
h[u]=xa(p,d,f)}this.anchor_=new Ji(h)}this.padding=m_(i),this.border_radius=Qr(s),this.swidth=new Float32Array(e),this.sheight=new Float32Array(e);let{left:a,right:l,
top:c,bottom:_}=this.padding;for(let[h,u]of vi(this.labels)){if(h==null)continue;h.visuals=this.visuals.text.values(u),h.position={sx:0,sy:0,x_anchor:"left",y_anchor:"\
top"},h.align="auto";let p=h.size(),d=a+p.width+l,f=c+p.height+_;this.swidth[u]=d,this.sheight[u]=f}}_paint(e,t,i){let{sx:s,sy:r,x_offset:o,y_offset:a,angle:l,outline_shape:c}={
...this,...i},{text:_,background_fill:h,background_hatch:u,border_line:p}=this.visuals,{anchor_:d,border_radius:f,padding:m}=this,{labels:g,swidth:y,sheight:v}=this;
for(let b of t){let x=s[b]+o.get(b),z=r[b]+a.get(b),j=l.get(b),k=g[b],S=c.get(b);if(!isFinite(x+z+j)||k==null)continue;let C=y[b],T=v[b],E=d.get(b),V=E.x*C,P=E.
y*T;if(e.translate(x,z),e.rotate(j),e.translate(-V,-P),S!="none"&&(h.v_doit(b)||u.v_doit(b)||p.v_doit(b))){let N=new I({x:0,y:0,width:C,height:T}),R={fill:h,hatch:u,
line:p};this._paint_shape(e,b,S,N,R,f)}if(_.v_doit(b)){let{left:N,top:R}=m;e.translate(N,R),k.visuals=_.values(b),k.paint(e),e.translate(-N,-R)}e.translate(V,P),
e.rotate(-j),e.translate(-x,-z)}}_paint_shape(e,t,i,s,r,o){switch(e.beginPath(),i){case"none":break;case"box":case"rectangle":{xn(e,s,o);break}case"square":{let a=(()=>{
let{x:l,y:c,width:_,height:h}=s;if(_>h){let u=(_-h)/2;return new I({x:l,y:c-u,width:_,height:_})}else{let u=(h-_)/2;return new I({x:l-u,y:c,width:h,height:h})}})();
xn(e,a,o);break}case"circle":{let a=s.x_center,l=s.y_center,c=Lo(s.width**2+s.height**2)/2;e.arc(a,l,c,0,2*Hn,!1);break}case"ellipse":{let a=s.x_center,l=s.y_center,
c=s.width/2,_=s.height/2,h=1.5,u=c,p=_,d=Lo(u**2+u**(2/h)*p**(2-2/h)),f=Lo(p**2+p**(2/h)*u**(2-2/h));e.ellipse(a,l,d,f,0,0,2*Hn);break}case"trapezoid":{let{left:a,
right:l,top:c,bottom:_,width:h}=s,u=.2*h;e.moveTo(a,c),e.lineTo(l,c),e.lineTo(l+u,_),e.lineTo(a-u,_),e.closePath();break}case"parallelogram":{let{left:a,right:l,
top:c,bottom:_,width:h}=s,u=.2*h;e.moveTo(a,c),e.lineTo(l+u,c),e.lineTo(l,_),e.lineTo(a-u,_),e.closePath();break}case"diamond":{let{x_center:a,y_center:l,width:c,
height:_}=s;e.moveTo(a,l-_),e.lineTo(c+c/2,l),e.lineTo(a,l+_),e.lineTo(-c/2,l),e.closePath();break}case"triangle":{let a=s.width,l=s.height,c=Lo(3)/2*a,_=l+c;e.
translate(a/2,-c),e.moveTo(0,0),e.lineTo(_/2,_),e.lineTo(-_/2,_),e.closePath(),e.translate(-a/2,c);break}}r.fill.apply(e,t),r.hatch.apply(e,t),r.line.apply(e,t)}_hit_point(e){
let t={x:e.sx,y:e.sy},{sx:i,sy:s,x_offset:r,y_offset:o,angle:a,labels:l}=this,{anchor_:c}=this,{swidth:_,sheight:h}=this,u=this.data_size,p=[];for(let d=0;d<u;d++){
let f=i[d]+r.get(d),m=s[d]+o.get(d),g=a.get(d),y=l[d];if(!isFinite(f+m+g)||y==null)continue;let v=_[d],b=h[d],x=c.get(d),z=x.x*v,j=x.y*b,{x:k,y:S}=hg(t,{x:f,y:m},
-g),C=f-z,T=m-j,E=C+v,V=T+b;C<=k&&k<=E&&T<=S&&S<=V&&p.push(d)}return new Y({indices:p})}rect_i(e){let{sx:t,sy:i,x_offset:s,y_offset:r,angle:o,labels:a}=this,{anchor_:l}=this,
{swidth:c,sheight:_}=this,h=t[e]+s.get(e),u=i[e]+r.get(e),p=o.get(e),d=a[e];if(!isFinite(h+u+p)||d==null)return{p0:{x:NaN,y:NaN},p1:{x:NaN,y:NaN},p2:{x:NaN,y:NaN},
p3:{x:NaN,y:NaN}};let f=c[e],m=_[e],g=l.get(e),y=g.x*f,v=g.y*m,b=new I({x:h-y,y:u-v,width:f,height:m}),{rect:x}=b;if(p==0)return x;{let z=new Tt;return z.rotate_around(
h,u,p),z.apply_rect(x)}}scenterxy(e){let{p0:t,p1:i,p2:s,p3:r}=this.rect_i(e),o=(t.x+i.x+s.x+r.x)/4,a=(t.y+i.y+s.y+r.y)/4;return[o,a]}},W_=class extends Pt{static __name__="\
Text";constructor(e){super(e)}static{this.prototype.default_view=Np,this.mixins([Sr,["border_",Ke],["background_",Jt],["background_",Zt]]),this.define(()=>({text:[
dr,{field:"text"}],angle:[pr,0],x_offset:[Xe,0],y_offset:[Xe,0],anchor:[Bp,{value:"auto"}],padding:[f_,0],border_radius:[Hr,0],outline_shape:[qp,"box"]})),this.
override({border_line_color:null,background_fill_color:null,background_hatch_color:null})}};var Q_=class extends $i{static __name__="CategoricalTicker";constructor(e){super(e)}get_ticks(e,t,i,s){let r=this._collect(i.factors,i,e,t),o=this._collect(i.mapper.
tops??[],i,e,t),a=this._collect(i.mapper.mids??[],i,e,t);return{major:r,minor:[],tops:o,mids:a}}_collect(e,t,i,s){let r=[];for(let o of e){let a=t.synthetic(o);
a>i&&a<s&&r.push(o)}return r}};var X_=class extends It{static __name__="CategoricalTickFormatter";constructor(e){super(e)}doFormat(e,t){return Ni(e)}};var Gp=class extends qs{static __name__="CategoricalAxisView";_hit_value(e,t){let[i]=this.ranges,{start:s,end:r,span:o}=i;switch(this.dimension){case 0:{let{x0:a,
width:l}=this.bbox;return i.factor(o*(e-a)/l+s)}case 1:{let{y0:a,height:l}=this.bbox;return i.factor(r-o*(t-a)/l)}}}_paint(e){let{tick_coords:t,extents:i}=this;
super._paint(e),this._draw_group_separators(e,i,t)}_draw_group_separators(e,t,i){let[s]=this.ranges,[r,o]=this.computed_bounds,{factors:a}=s,{tops:l}=s.mapper;if(l==
null||l.length<2||!this.visuals.separator_line.doit)return;let c=this.dimension,_=1-c,h=[[],[]],u=0;for(let d=0;d<l.length-1;d++){let f,m;for(let y=u;y<a.length;y++)
if(a[y][0]==l[d+1]){[f,m]=[a[y-1],a[y]],u=y;break}let g=(s.synthetic(f)+s.synthetic(m))/2;g>r&&g<o&&(h[c].push(g),h[_].push(this.loc))}let p=this.extents.tick_label;
this._draw_ticks(e,h,-3,p-6,this.visuals.separator_line)}_draw_major_labels(e,t,i){let s=this._get_factor_info(),r=t.tick+this.model.major_label_standoff;for(let o=0;o<
s.length;o++){let[a,l,c,_]=s[o];this._draw_oriented_labels(e,a,l,c,r,_),r+=t.tick_labels[o]}}_tick_label_extents(){let e=this._get_factor_info(),t=[];for(let[i,
,s,r]of e){let o=this._oriented_labels_extent(i,s,this.model.major_label_standoff,r);t.push(o)}return t}_get_factor_info(){let[e]=this.ranges,[t,i]=this.computed_bounds,
s=this.loc,r=this.model.ticker.get_ticks(t,i,e,s),o=this.tick_coords,a=[],l=_=>new ao(_.map(h=>M(h)?new it({text:h}):h)),c=_=>l(this.model.formatter.doFormat(_,
this));switch(e.mapper.levels){case 1:{let _=r.major,h=c(_);a.push([h,o.major,this.model.major_label_orientation,this.visuals.major_label_text]);break}case 2:{let _=r.
major.map(u=>u[1]),h=c(_);a.push([h,o.major,this.model.major_label_orientation,this.visuals.major_label_text]),a.push([l(r.tops),o.tops,this.model.group_label_orientation,
this.visuals.group_text]);break}case 3:{let _=r.major.map(p=>p[2]),h=c(_),u=r.mids.map(p=>p[1]);a.push([h,o.major,this.model.major_label_orientation,this.visuals.
major_label_text]),a.push([l(u),o.mids,this.model.subgroup_label_orientation,this.visuals.subgroup_text]),a.push([l(r.tops),o.tops,this.model.group_label_orientation,
this.visuals.group_text]);break}}return a}get tick_coords(){let e=this.dimension,t=1-e,[i]=this.ranges,[s,r]=this.computed_bounds,o=this.model.ticker.get_ticks(
s,r,i,this.loc),a={major:[[],[]],mids:[[],[]],tops:[[],[]],minor:[[],[]]};a.major[e]=o.major,a.major[t]=o.major.map(()=>this.loc);let{levels:l}=i.mapper;return l==
3&&(a.mids[e]=o.mids,a.mids[t]=o.mids.map(()=>this.loc)),l>1&&(a.tops[e]=o.tops,a.tops[t]=o.tops.map(()=>this.loc)),a}},Hp=class extends ut{static __name__="Cat\
egoricalAxis";constructor(e){super(e)}static{this.prototype.default_view=Gp,this.mixins([["separator_",Ze],["group_",Xt],["subgroup_",Xt]]),this.define(({Float:e,
Or:t})=>({group_label_orientation:[t(nr,e),"parallel"],subgroup_label_orientation:[t(nr,e),"parallel"]})),this.override({ticker:()=>new Q_,formatter:()=>new X_,
separator_line_color:"lightgrey",separator_line_width:2,group_text_font_style:"bold",group_text_font_size:"11px",group_text_color:"grey",subgroup_text_font_style:"\
bold",subgroup_text_font_size:"11px"})}};var Wy=us(Ny()),Qy=us(Gy()),Xy=us(Hy());var{abs:Yy}=Math,jn={raw:(n,e,t)=>Nm(n),basic:(n,e,t)=>D0(n,e,t),numeral:(n,e,t)=>Wy.format(n,e),datetime:(n,e,t)=>nh(n,e),printf:(n,e,t)=>Sn(e,n)},vo=class{static __name__="\
Skip"};function nh(n,e){return U(n)&&isFinite(n)?(0,Xy.default)(n,e):"NaN"}function Sn(n,...e){return(0,Qy.sprintf)(n,...e)}function D0(n,e,t){if(U(n)){let i=Number.
isInteger(n)?"%d":.1<Yy(n)&&Yy(n)<1e3?"%0.3f":"%0.3e";return Sn(i,n)}else return M(n)?n:`${n}`}function I0(n,e,t){if(e==null)return jn.basic;if(t!=null){let i=re(
t).get(n);if(i!=null){if(M(i)){if(i in jn)return jn[i];throw new Error(`Unknown tooltip field formatter type '${i}'`)}return function(s,r,o){return i.format(s,r,
o)}}}return jn.numeral}var bo="???";function P0(n,e){return n in e?e[n]:(q.warn(`unknown special variable '$${n}'`),bo)}function ih(n,e,t){let i=e.get_column(n);
if(i==null||t==null)return null;if(U(t))return i[t];let s=i[t.index];return dt(s)||B(s)?B(s[0])?s[t.j][t.i]:ot(s)&&s.dimension==3?s.slice(t.flat_index*s.shape[2],
(t.flat_index+1)*s.shape[2]):s[t.flat_index]:s}function Qp(n,e,t,i,s){switch(n){case"$":return P0(e,s);case"@":return ih(e,t,i);case"@$":return e=="name"&&M(s.name)?
ih(s.name,t,i):null}}var sh=class{html;static __name__="HTML";constructor(e){this.html=e}},U0={safe:(n,...e)=>(L(e.length==0),n==null?bo:U(n)&&isNaN(n)?"NaN":new sh(
`${n}`))};function Xp(n,e,t,i,s={}){let r=F0(n,(l,c,_,h,u)=>{let p=Qp(l,c,e,t,s);if(_=="safe"){let d=U0.safe(p);return d instanceof sh?d.html:Yu(`${d}`)}else{let d=p==
null?bo:U(p)&&isNaN(p)?"NaN":`${I0(u,_,i)(p,_??"",s)}`;return Yu(d)}});return[...new DOMParser().parseFromString(r,"text/html").body.childNodes]}var O0=/(@\$|@|\$)((?:[\p{Letter}\p{Number}_]+)|(?:\{(?:[^{}]+)\}))(?:\{([^{}]+)\})?/gu;function F0(n,e){let t=0;return n.replace(O0,(i,s,r,o)=>{let a=r.replace(
/^{/,"").replace(/}$/,"").trim(),l=`${s}${r}`;return e(s,a,o,t++,l)??bo})}function Mn(n){return new Date(n.getTime())}function rh(n){let e=Mn(n);return e.setUTCDate(1),e.setUTCHours(0),e.setUTCMinutes(0),e.setUTCSeconds(0),e.setUTCMilliseconds(
0),e}function xo(n){let e=rh(n);return e.setUTCMonth(0),e}var Ba=["microseconds","milliseconds","seconds","minsec","minutes","hourmin","hours","days","months","years"],L0={microseconds:0,milliseconds:0,seconds:5,minsec:4,
minutes:4,hourmin:3,hours:3,days:0,months:0,years:0};function V0(n,e){let t=n*1.1*1e3,i=e*1e3;return t<1?"microseconds":t<1e3?"milliseconds":t<6e4?i>=6e4?"minse\
c":"seconds":t<36e5?i>=36e5?"hourmin":"minutes":t<864e5?"hours":t<2592e6?"days":t<31536e6?"months":"years"}function R0(n){return nh(n,"%Y %m %d %H %M %S").split(
/\s+/).map(e=>parseInt(e,10))}function oh(n,e){let t=Sn("$1%06d",Jy(n));return e=e.replace(/((^|[^%])(%%)*)%f/,t),e=e.replace(/((^|[^%])(%%)*)%[0-9]*N/,i=>{let s=9,
r=i.match(/%([1-9])N/);if(r!=null){let l=parseInt(r[1],10);Number.isNaN(l)||(s=l)}let o=B0(n),a=Sn("%09d",o).substring(0,s);return i.replace(/%[0-9]*N/,a)}),e.indexOf(
"%")==-1?e:nh(n,e)}function Jy(n){let e=Math.round(n/1e3%1*1e6);return n<0&&(e=(1e6+e)%1e6),e}function B0(n){return Jy(n)*1e3}var ah=class n extends It{static __name__="\
DatetimeTickFormatter";constructor(e){super(e)}static{this.define(({Bool:e,Nullable:t,Or:i,Ref:s,Str:r,Arrayable:o})=>({microseconds:[r,"%fus"],milliseconds:[r,
"%3Nms"],seconds:[r,"%Ss"],minsec:[r,":%M:%S"],minutes:[r,":%M"],hourmin:[r,"%H:%M"],hours:[r,"%Hh"],days:[r,"%m/%d"],months:[r,"%m/%Y"],years:[r,"%Y"],strip_leading_zeros:[
i(e,o(im)),!1],boundary_scaling:[e,!0],hide_repeats:[e,!1],context:[t(i(r,s(n))),null],context_which:[xl,"start"],context_location:[Wi,"below"]}))}doFormat(e,t,i){
if(e.length==0)return[];let s=Math.abs(e[e.length-1]-e[0])/1e3,r=s/(e.length-1),o=Gn(i)?V0(r,s):i,a=[];for(let c of e){let _=this._compute_label(c,o);a.push(_)}
if(this.hide_repeats&&(a=this._hide_repeating_labels(a)),this.context==null)return a;let l=this._compute_context_labels(e,o);return this._build_full_labels(a,l)}_compute_label(e,t){
let i=oh(e,this[t]),s=R0(e),r=Ba.indexOf(t),o=t,a=i;if(this.boundary_scaling){let c=!1,_=r,h=t;for(;s[L0[Ba[_]]]==0&&(_+=1,_!=Ba.length);){if((t=="minsec"||t=="\
hourmin")&&!c)if(t=="minsec"&&s[4]==0&&s[5]!=0||t=="hourmin"&&s[3]==0&&s[4]!=0){h=Ba[r-1],a=oh(e,this[h]);break}else c=!0;h=Ba[_],a=oh(e,this[h])}o=h}let{strip_leading_zeros:l}=this;
if(xe(l)&&l||B(l)&&l.includes(o)){let c=a.replace(/^0+/g,"");return c!=a&&!Number.isInteger(Number(c[0]))?`0${c}`:c}return a}_compute_context_labels(e,t){let{context:i}=this;
L(i!=null);let s=[];if(M(i))for(let a of e)s.push(oh(a,i));else s.push(...i.doFormat(e,{loc:0},t));let r=this.context_which,o=s.length;for(let a=0;a<s.length;a++)
(r=="start"&&a!=0||r=="end"&&a!=o-1||r=="center"&&a!=Math.floor(o/2))&&(s[a]="");return s}_build_full_labels(e,t){let i=this.context_location,s=[];if(t.every(r=>r===
""))return e;for(let r=0;r<e.length;r++){let o=e[r],a=t[r],l=(()=>{switch(i){case"above":return`${a}
${o}`;case"below":return`${o}
${a}`;case"left":return a==""?o:`${a} ${o}`;case"right":return a==""?o:`${o} ${a}`}})();s.push(l)}return s}_hide_repeating_labels(e){if(e.length<=1)return e;let t=[
e[0]],i=0;for(let s=1;s<e.length;s++)e[i]==e[s]?t.push(""):(t.push(e[s]),i=s);return t}};var wo=class extends as{static __name__="CompositeTicker";constructor(e){super(e)}static{this.define(({NonEmptyList:e,Ref:t})=>({tickers:[e(t(as))]}))}get min_intervals(){
return this.tickers.map(e=>e.get_min_interval())}get max_intervals(){return this.tickers.map(e=>e.get_max_interval())}get_min_interval(){return this.min_intervals[0]}get_max_interval(){
return this.max_intervals[0]}get_best_ticker(e,t,i){let s=t-e;if(s==0)return this.tickers[0];let r=this.get_ideal_interval(e,t,i),o=[ul(this.min_intervals,r)-1,
ul(this.max_intervals,r)],l=[this.min_intervals[o[0]],this.max_intervals[o[1]]].map(_=>Math.abs(i-s/_)),c;if(Vo(l.filter(_=>!isNaN(_))))c=this.tickers[0];else{let _=dl(
l),h=o[_];c=this.tickers[h]}return c}get_interval(e,t,i){return this.get_best_ticker(e,t,i).get_interval(e,t,i)}get_ticks_no_defaults(e,t,i,s){return this.get_best_ticker(
e,t,s).get_ticks_no_defaults(e,t,i,s)}};var hs=class extends as{static __name__="BaseSingleIntervalTicker";constructor(e){super(e)}get_interval(e,t,i){return this.interval}get_min_interval(){return this.
interval}get_max_interval(){return this.interval}},Zy=class extends hs{static __name__="SingleIntervalTicker";constructor(e){super(e)}static{this.define(({Float:e})=>({
interval:[e]}))}interval};function q0(n,e){let t=rh(new Date(n)),i=rh(new Date(e));i.setUTCMonth(i.getUTCMonth()+1);let s=[],r=t;for(;s.push(Mn(r)),r.setUTCMonth(r.getUTCMonth()+1),!(r>i);)
;return s}var An=class extends hs{static __name__="DaysTicker";constructor(e){super(e)}static{this.define(({Int:e,List:t})=>({days:[t(e),[]]})),this.override({num_minor_ticks:0})}interval;initialize(){
super.initialize();let e=this.days;e.length>1?this.interval=(e[1]-e[0])*864e5:this.interval=31*864e5}get_ticks_no_defaults(e,t,i,s){let r=q0(e,t),o=this.days,a=(h,u)=>{
let p=h.getUTCMonth(),d=[];for(let f of o){let m=Mn(h);m.setUTCDate(f),new Date(m.getTime()+u/2).getUTCMonth()==p&&d.push(m)}return d};return{major:Wn(r.map(h=>a(
h,this.interval))).map(h=>h.getTime()).filter(h=>e<=h&&h<=t),minor:[]}}};function N0(n,e){let t=xo(new Date(n)),i=xo(new Date(e));i.setUTCFullYear(i.getUTCFullYear()+1);let s=[],r=t;for(;s.push(Mn(r)),r.setUTCFullYear(r.getUTCFullYear()+
1),!(r>i););return s}var Tn=class extends hs{static __name__="MonthsTicker";constructor(e){super(e)}static{this.define(({Int:e,List:t})=>({months:[t(e),[]]}))}interval;initialize(){
super.initialize();let e=this.months;e.length>1?this.interval=(e[1]-e[0])*2592e6:this.interval=12*2592e6}get_ticks_no_defaults(e,t,i,s){let r=N0(e,t),o=this.months,
a=h=>o.map(u=>{let p=Mn(h);return p.setUTCMonth(u),p});return{major:Wn(r.map(a)).map(h=>h.getTime()).filter(h=>e<=h&&h<=t),minor:[]}}};var ch=class extends hs{static __name__="YearsTicker";constructor(e){super(e)}interval=31536e6;basic_ticker=new Ii({num_minor_ticks:0});get_ticks_no_defaults(e,t,i,s){
let r=xo(new Date(e)).getUTCFullYear(),o=xo(new Date(t)).getUTCFullYear();return{major:this.basic_ticker.get_ticks_no_defaults(r,o,i,s).major.map(_=>Date.UTC(_,
0,1)).filter(_=>e<=_&&_<=t),minor:[]}}};var _h=class extends wo{static __name__="DatetimeTicker";constructor(e){super(e)}static{this.override({num_minor_ticks:0,tickers:()=>[new wt({mantissas:[1,2,5],
base:10,min_interval:0,max_interval:500*1,num_minor_ticks:0}),new wt({mantissas:[1,2,5,10,15,20,30],base:60,min_interval:1e3,max_interval:30*6e4,num_minor_ticks:0}),
new wt({mantissas:[1,2,4,6,8,12],base:24,min_interval:36e5,max_interval:12*36e5,num_minor_ticks:0}),new An({days:lt(1,32)}),new An({days:lt(1,31,3)}),new An({days:[
1,8,15,22]}),new An({days:[1,15]}),new Tn({months:lt(0,12,1)}),new Tn({months:lt(0,12,2)}),new Tn({months:lt(0,12,4)}),new Tn({months:lt(0,12,6)}),new ch({})]})}};var Zp=class extends Ei{static __name__="DatetimeAxisView"},Kp=class extends mi{static __name__="DatetimeAxis";constructor(e){super(e)}static{this.prototype.default_view=
Zp,this.override({ticker:()=>new _h,formatter:()=>new ah})}};var ko=class extends wt{static __name__="LogTicker";constructor(e){super(e)}static{this.override({mantissas:[1,5]})}get_ticks_no_defaults(e,t,i,s){let r=this.num_minor_ticks,
o=[],a=this.base,l=Math.log(e)/Math.log(a),c=Math.log(t)/Math.log(a),_=c-l,h;if(!isFinite(_)||_==0)h=[];else if(_<2){let u=this.get_interval(e,t,s),p=Math.floor(
e/u),d=Math.ceil(t/u);if(h=lt(p,d+1).filter(f=>f!=0).map(f=>f*u).filter(f=>e<=f&&f<=t),r>0&&h.length>0){let f=u/r,m=lt(0,r).map(g=>g*f);for(let g of m.slice(1))
o.push(h[0]-g);for(let g of h)for(let y of m)o.push(g+y)}}else{let p=1-Math.sign(l)*1e-6,d=1+Math.sign(c)*1e-6,f=Math.ceil(l*p),m=Math.floor(c*d),g=Math.ceil((m-
f)/9);if(h=lt(f-1,m+1,1).map(b=>a**b).filter(b=>e<=b&&b<=t).filter((b,x)=>x%g===0),r>0&&h.length>0){let b=a**g/r,x=lt(1,r+1).map(j=>j*b),z=Math.max(...x);for(let j of x)
o.push(h[0]*(j/z));for(let j of h)for(let k of x)o.push(j*k)}}return{major:h.filter(u=>e<=u&&u<=t),minor:o.filter(u=>e<=u&&u<=t)}}};var{abs:Ky,log:ev,round:G0}=Math,hh=class extends It{static __name__="LogTickFormatter";constructor(e){super(e)}static{this.define(({Int:e,Ref:t,Nullable:i})=>({
ticker:[i(t(ko)),null],min_exponent:[e,0]}))}basic_formatter;initialize(){super.initialize(),this.basic_formatter=new Di}format_graphics(e,t){if(e.length==0)return[];
let i=this.ticker?.base??10,s=this._exponents(e,i);return s==null?this.basic_formatter.format_graphics(e,t):s.map(r=>{if(Ky(r)<this.min_exponent){let o=new it({
text:Ns(`${i**r}`)}),a=new it({text:""});return new Aa(o,a)}else{let o=new it({text:Ns(`${i}`)}),a=new it({text:Ns(`${r}`)});return new Aa(o,a)}})}_exponents(e,t){
let i=null,s=[];for(let r of e){let o=G0(ev(r)/ev(t));if(i!=o)i=o,s.push(o);else return null}return s}doFormat(e,t){if(e.length==0)return[];let i=this.ticker?.base??
10,s=this._exponents(e,i);return s==null?this.basic_formatter.doFormat(e,t):s.map(r=>Ky(r)<this.min_exponent?Ns(`${i**r}`):Ns(`${i}^${r}`))}};var ed=class extends Ei{static __name__="LogAxisView";_hit_value(e,t){let[i]=this.ranges,{start:s,end:r}=i,{log10:o}=Math;switch(this.dimension){case 0:{let{x0:a,
width:l}=this.bbox;return o(r/s)*(e-a)/l+o(s)}case 1:{let{y0:a,height:l}=this.bbox;return o(r)-o(r/s)*(t-a)/l}}}},td=class extends mi{static __name__="LogAxis";constructor(e){
super(e)}static{this.prototype.default_view=ed,this.override({ticker:()=>new ko,formatter:()=>new hh})}};var H0=1e-12;function tv(n){return Math.abs(n)<H0?0:n}var uh=class extends Di{static __name__="MercatorTickFormatter";constructor(e){super(e)}static{this.define(
({Nullable:e})=>({dimension:[e(zl),null]}))}doFormat(e,t){if(this.dimension==null)throw new Error("MercatorTickFormatter.dimension not configured");if(e.length==
0)return[];let i=e.length,s=new Array(i);if(this.dimension=="lon")for(let r=0;r<i;r++){let[o]=Ht.invert(e[r],t.loc);s[r]=tv(o)}else for(let r=0;r<i;r++){let[,o]=Ht.
invert(t.loc,e[r]);s[r]=tv(o)}return super.doFormat(s,t)}};var ph=class extends Ii{static __name__="MercatorTicker";constructor(e){super(e)}static{this.define(({Nullable:e})=>({dimension:[e(zl),null]}))}get_ticks_no_defaults(e,t,i,s){
if(this.dimension==null)throw new Error(`${this}.dimension wasn't configured`);return[e,t]=xy(e,t,this.dimension),this.dimension=="lon"?this._get_ticks_lon(e,t,
i,s):this._get_ticks_lat(e,t,i,s)}_get_ticks_lon(e,t,i,s){let[r]=Ht.invert(e,i),[o,a]=Ht.invert(t,i),l=super.get_ticks_no_defaults(r,o,i,s),c=[];for(let h of l.
major)if(Ua(h,"lon")){let[u]=Ht.compute(h,a);c.push(u)}let _=[];for(let h of l.minor)if(Ua(h,"lon")){let[u]=Ht.compute(h,a);_.push(u)}return{major:c,minor:_}}_get_ticks_lat(e,t,i,s){
let[,r]=Ht.invert(i,e),[o,a]=Ht.invert(i,t),l=super.get_ticks_no_defaults(r,a,i,s),c=[];for(let h of l.major)if(Ua(h,"lat")){let[,u]=Ht.compute(o,h);c.push(u)}let _=[];
for(let h of l.minor)if(Ua(h,"lat")){let[,u]=Ht.compute(o,h);_.push(u)}return{major:c,minor:_}}};var id=class extends Da{static __name__="MercatorAxisView"},sd=class extends kn{static __name__="MercatorAxis";constructor(e){super(e)}static{this.prototype.default_view=
id,this.override({ticker:()=>new ph({dimension:"lat"}),formatter:()=>new uh({dimension:"lat"})})}};var W0={"%NS":n=>lv(n,1e3),"%ns":n=>lv(n,null),"%US":n=>av(n,1e3),"%us":n=>av(n,null),"%MS":n=>ov(n,1e3),"%ms":n=>ov(n,null),"%S":n=>rv(n,60),"%s":n=>rv(n,null),
"%M":n=>nv(n,60),"%m":n=>nv(n,null),"%H":n=>sv(n,24),"%h":n=>sv(n,null),"%d":n=>X0(n,null)};function Q0(n,e){let t=n*1.1*1e3,i=e*1e3;return t<.001?"nanoseconds":
t<1?"microseconds":t<1e3?"milliseconds":t<6e4?i>=6e4?"minsec":"seconds":t<36e5?i>=36e5?"hourmin":"minutes":t<864e5?"hours":"days"}function iv(n,e){for(let[t,i]of Object.
entries(W0)){let s=new RegExp(`((^|[^%])(%%)*)${t}`);s.test(e)&&(e=e.replace(s,`$1${i(n)}`))}return e}function X0(n,e){let t=$n(n,864e5,e);return Cn(t,e)}function sv(n,e){
let t=$n(n,36e5,e);return Cn(t,e)}function nv(n,e){let t=$n(n,6e4,e);return Cn(t,e)}function rv(n,e){let t=$n(n,1e3,e);return Cn(t,e)}function ov(n,e){let t=$n(
n,1,e);return Cn(t,e)}function av(n,e){let t=$n(n,.001,e);return Cn(t,e)}function lv(n,e){let t=$n(n,1e-6,e);return Cn(t,e)}function Cn(n,e){return e!==null?Sn(
`%0${`${e-1}`.length}d`,n):String(n)}function $n(n,e,t){return t!==null?J0(n,e,t):Z0(n,e)}function J0(n,e,t){if(e<1){let s=Math.round(n*1e6),r=e*t*1e6,o=`${r}`.
length,a=String(s);return parseFloat(a.substring(a.length-o))%r/(e*1e6)%t}return n%(e*t)/e}function Z0(n,e){return Math.floor(n/e)}var dh=class n extends It{static __name__="\
TimedeltaTickFormatter";constructor(e){super(e)}static{this.define(({Bool:e,Nullable:t,Or:i,Ref:s,Str:r,Arrayable:o})=>({nanoseconds:[r,"%NSns"],microseconds:[r,
"%USus"],milliseconds:[r,"%MSms"],seconds:[r,"%H:%M:%S"],minsec:[r,"%H:%M:%S"],minutes:[r,"%H:%M"],hourmin:[r,"%H:%M"],hours:[r,"%H:%M"],days:[r,"%d days"],strip_leading_zeros:[
i(e,o(om)),!1],hide_repeats:[e,!1],context:[t(i(r,s(n))),null],context_which:[xl,"start"],context_location:[Wi,"below"]}))}doFormat(e,t,i){if(e.length==0)return[];
let s=Math.abs(e[e.length-1]-e[0])/1e3,r=s/(e.length-1),o=Gn(i)?Q0(r,s):i,a=[];for(let c of e){let _=this._compute_label(c,o);a.push(_)}if(this.hide_repeats&&(a=
this._hide_repeating_labels(a)),this.context==null)return a;let l=this._compute_context_labels(e,o);return this._build_full_labels(a,l)}_compute_label(e,t){let i=iv(
e,this[t]),{strip_leading_zeros:s}=this;if(xe(s)&&s||B(s)&&s.includes(t)){let r=i.replace(/^0+/g,"");return r!=i&&!Number.isInteger(Number(r[0]))?`0${r}`:r}return i}_compute_context_labels(e,t){
let{context:i}=this;L(i!=null);let s=[];if(M(i))for(let a of e)s.push(iv(a,i));else s.push(...i.doFormat(e,{loc:0},t));let r=this.context_which,o=s.length;for(let a=0;a<
s.length;a++)(r=="start"&&a!=0||r=="end"&&a!=o-1||r=="center"&&a!=Math.floor(o/2))&&(s[a]="");return s}_build_full_labels(e,t){let i=this.context_location,s=[];
if(t.every(r=>r===""))return e;for(let r=0;r<e.length;r++){let o=e[r],a=t[r],l=(()=>{switch(i){case"above":return`${a}
${o}`;case"below":return`${o}
${a}`;case"left":return a==""?o:`${a} ${o}`;case"right":return a==""?o:`${o} ${a}`}})();s.push(l)}return s}_hide_repeating_labels(e){if(e.length<=1)return e;let t=[
e[0]],i=0;for(let s=1;s<e.length;s++)e[i]==e[s]?t.push(""):(t.push(e[s]),i=s);return t}};var fh=class extends wo{static __name__="TimedeltaTicker";constructor(e){super(e)}static{this.override({num_minor_ticks:0,tickers:()=>[new wt({mantissas:[1,2,5],
base:10,min_interval:0,max_interval:500*1,num_minor_ticks:0}),new wt({mantissas:[1,2,5,10,15,20,30],base:60,min_interval:1e3,max_interval:30*6e4,num_minor_ticks:0}),
new wt({mantissas:[1,2,4,6,8,12],base:24,min_interval:36e5,max_interval:12*36e5,num_minor_ticks:0}),new wt({mantissas:[1,2,5],base:10,min_interval:864e5,max_interval:null,
num_minor_ticks:0})]})}};var nd=class extends Ei{static __name__="TimedeltaAxisView"},rd=class extends mi{static __name__="TimedeltaAxis";constructor(e){super(e)}static{this.prototype.default_view=
nd,this.override({ticker:()=>new fh,formatter:()=>new dh})}};var od=class extends lo{static __name__="GridView";_paint(e){e.save(),this._draw_regions(e),this._draw_minor_grids(e),this._draw_grids(e),e.restore()}connect_signals(){
super.connect_signals(),this.connect(this.model.change,()=>this.request_paint())}_draw_regions(e){if(!this.visuals.band_fill.doit&&!this.visuals.band_hatch.doit)
return;let[t,i]=this.grid_coords("major",!1);for(let s=0;s<t.length-1;s++){if(s%2!=1)continue;let[r,o]=this.coordinates.map_to_screen(t[s],i[s]),[a,l]=this.coordinates.
map_to_screen(t[s+1],i[s+1]);e.beginPath(),e.rect(r[0],o[0],a[1]-r[0],l[1]-o[0]),this.visuals.band_fill.apply(e),this.visuals.band_hatch.apply(e)}}_draw_grids(e){
if(!this.visuals.grid_line.doit)return;let[t,i]=this.grid_coords("major");this._draw_grid_helper(e,this.visuals.grid_line,t,i)}_draw_minor_grids(e){if(!this.visuals.
minor_grid_line.doit)return;let[t,i]=this.grid_coords("minor");this._draw_grid_helper(e,this.visuals.minor_grid_line,t,i)}_draw_grid_helper(e,t,i,s){t.set_value(
e),e.beginPath();for(let r=0;r<i.length;r++){let[o,a]=this.coordinates.map_to_screen(i[r],s[r]);e.moveTo(Math.round(o[0]),Math.round(a[0]));for(let l=1;l<o.length;l++)
e.lineTo(Math.round(o[l]),Math.round(a[l]))}e.stroke()}ranges(){let e=this.model.dimension,t=1-e,{ranges:i}=this.coordinates;return[i[e],i[t]]}computed_bounds(){
let[e]=this.ranges(),t=this.model.bounds,i=[e.min,e.max],s,r;if(B(t))s=Math.min(t[0],t[1]),r=Math.max(t[0],t[1]),s<i[0]&&(s=i[0]),r>i[1]&&(r=i[1]);else{[s,r]=i;
for(let o of this.plot_view.axis_views)o.dimension==this.model.dimension&&o.model.x_range_name==this.model.x_range_name&&o.model.y_range_name==this.model.y_range_name&&
([s,r]=o.computed_bounds)}return[s,r]}grid_coords(e,t=!0){let i=this.model.dimension,s=1-i,[r,o]=this.ranges(),[a,l]=(()=>{let[m,g]=this.computed_bounds();return[
Math.min(m,g),Math.max(m,g)]})(),c=[[],[]],_=this.model.get_ticker();if(_==null)return c;let h=_.get_ticks(a,l,r,o.min)[e],u=r.min,p=r.max,[d,f]=(()=>{let{cross_bounds:m}=this.
model;return m=="auto"?[o.min,o.max]:m})();t||(h[0]!=u&&h.splice(0,0,u),h[h.length-1]!=p&&h.push(p));for(let m=0;m<h.length;m++){if((h[m]==u||h[m]==p)&&t)continue;
let g=[],y=[],v=2;for(let b=0;b<v;b++){let x=d+(f-d)/(v-1)*b;g.push(h[m]),y.push(x)}c[i].push(g),c[s].push(y)}return c}},zo=class extends co{static __name__="Gr\
id";constructor(e){super(e)}static{this.prototype.default_view=od,this.mixins([["grid_",Ze],["minor_grid_",Ze],["band_",Rt],["band_",Bt]]),this.define(({Float:e,
Auto:t,Enum:i,Ref:s,Tuple:r,Or:o,Nullable:a})=>({bounds:[o(r(e,e),t),"auto"],cross_bounds:[o(r(e,e),t),"auto"],dimension:[i(0,1),0],axis:[a(s(ut)),null],ticker:[
a(s($i)),null]})),this.override({level:"underlay",band_fill_color:null,band_fill_alpha:0,grid_line_color:"#e5e5e5",minor_grid_line_color:null})}get_ticker(){return this.
ticker!=null?this.ticker:this.axis!=null?this.axis.ticker:null}};var En=class extends Vt{static __name__="ToolView";connect_signals(){super.connect_signals(),this.connect(this.model.properties.active.change,()=>{this.model.active?
this.activate():this.deactivate()})}get overlays(){return[]}activate(){}deactivate(){}},Oe=class extends O{static __name__="Tool";constructor(e){super(e)}static{
this.prototype._known_aliases=new Map,this.define(({Bool:e,Or:t,Str:i,Nullable:s})=>({icon:[s(Yr),null],description:[s(i),null],visible:[e,!0],group:[t(i,e),!0]})),
this.internal(({Bool:e})=>({active:[e,!1],disabled:[e,!1]}))}tool_name;tool_icon;event_type;get event_role(){let{event_type:e}=this;return M(e)?e:"multi"}get event_types(){
let{event_type:e}=this;return e==null?[]:M(e)?[e]:e}button_view;menu_item(){let e=new Nt({icon:this.computed_icon,label:this.tool_name,tooltip:this.tooltip!=this.
tool_name?this.tooltip:void 0,checked:()=>this.active,disabled:()=>this.disabled,action:()=>this.active=!this.active}),t=this.menu;return t!=null&&(e.menu=new bt(
{items:t})),e}get tooltip(){return this.description??this.tool_name}get computed_icon(){let{icon:e,tool_icon:t}=this;return e??(t!=null?`.${t}`:void 0)}get menu(){
return null}supports_auto(){return!1}_get_dim_limits([e,t],[i,s],r,o){let a=r.bbox.h_range,l;o=="width"||o=="both"?(l=[Bi([e,i]),ni([e,i])],l=[ni([l[0],a.start]),
Bi([l[1],a.end])]):l=[a.start,a.end];let c=r.bbox.v_range,_;return o=="height"||o=="both"?(_=[Bi([t,s]),ni([t,s])],_=[ni([_[0],c.start]),Bi([_[1],c.end])]):_=[c.
start,c.end],[l,_]}_compute_overlay_limits(e,t,i,s){return i=="width"?(t[0]-=s,t[1]+=s):i=="height"&&(e[0]-=s,e[1]+=s),[e,t]}_get_dim_tooltip(e){let{description:t,
tool_name:i}=this;return t??(e=="both"?i:e=="auto"?`${i} (either x, y or both dimensions)`:`${i} (${e=="width"?"x":"y"}-axis)`)}_known_aliases;static register_alias(e,t){
let i=t(),s=i.dirty_attributes,r=new Zo,o=a=>{if(!(a instanceof i.constructor))return!1;for(let[l,c]of X(s))if(!r.eq(c,a.property(l).get_value()))return!1;return!0};
this.prototype._known_aliases.set(e,{fn:t,query:o})}static is_alias_of(e,t){return this.prototype._known_aliases.get(t)?.query(e.underlying)??!1}static from_string(e){
let t=this.prototype._known_aliases.get(e);if(t!=null)return t.fn();{let i=[...this.prototype._known_aliases.keys()];throw new Error(`unexpected tool name '${e}\
', possible tools are ${i.join(", ")}`)}}get underlying(){return this}};var at=class n extends O{static __name__="ToolProxy";constructor(e){super(e)}static{this.define(({Bool:e,List:t,Ref:i,Or:s})=>({tools:[t(s(i(Oe),i(n))),[]],visible:[
e,r=>Kh(r.tools,o=>o.visible)],active:[e,r=>Kh(r.tools,o=>o.active)],disabled:[e,!1]}))}do;get underlying(){let e=this.tools[0];return e instanceof n?e.underlying:
e}tool_button(){let e=this.tools[0].tool_button();return e.tool=this,e}menu_item(){return this.tools[0].menu_item()}get event_type(){return this.tools[0].event_type}get event_role(){
return this.tools[0].event_role}get event_types(){return this.tools[0].event_types}get default_order(){return this.tools[0].default_order}get tooltip(){return this.
tools[0].tooltip}get tool_name(){return this.tools[0].tool_name}get computed_icon(){return this.tools[0].computed_icon}get toggleable(){let e=this.tools[0];return"\
toggleable"in e&&e.toggleable}get group(){return this.tools[0].group}initialize(){super.initialize(),this.do=new _e(this,"do")}connect_signals(){super.connect_signals(),
this.connect(this.do,()=>this.doit()),this.connect(this.properties.active.change,()=>this.set_active());for(let e of this.tools)this.connect(e.properties.active.
change,()=>{this.active=e.active})}doit(){for(let e of this.tools)e.do.emit()}set_active(){for(let e of this.tools)e.active=this.active}get menu(){let{menu:e}=this.
tools[0];if(e==null)return null;let t=[];for(let[i,s]of vi(e))if(i==null)t.push(null);else{let r=()=>{for(let o of this.tools){let{menu:a}=o;if(a==null)continue;
let l=a[s];l instanceof Nt&&l.action!=null&&gt(l.action,new bt,{item:l})}};t.push(i.clone({action:r}))}return t}supports_auto(){return this.tools[0].supports_auto()}};var jo=class extends at{static __name__="ToolGroup";constructor(e){super(e)}static{this.define(({Bool:e})=>({show_count:[e,!1]}))}get tooltip(){return this.tools.
map(e=>e.tooltip).join(`
`)}};var So=class n{hit_area;handlers;static __name__="UIGestures";must_be_target;constructor(e,t,i={}){this.hit_area=e,this.handlers=t,this.must_be_target=i.must_be_target??
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
values()].some(e=>!this._within_threshold(e))}_start_timeout(){L(this.press_timer==null),this.press_timer=setTimeout(()=>this._pointer_timeout(),n.press_threshold)}_cancel_timeout(){
let{press_timer:e}=this;e!=null&&(clearTimeout(e),this.press_timer=null)}_pointer_timeout(){L(this.phase=="started"),L(!this._is_multi_gesture),this.phase="pres\
sing",this.press_timer=null;let[e]=this.pointers.values();this.on_press(e.init)}_pointer_over(e){this._is_event_target(e)&&e.isPrimary&&this.on_enter(e)}_pointer_out(e){
this._is_event_target(e)&&e.isPrimary&&this.on_leave(e)}_pointer_down(e){if(this._is_event_target(e)&&!this._is_multi_gesture&&!this.pointers.has(e.pointerId)&&
!(e.isPrimary&&e.pointerType=="mouse"&&e.buttons!=gc.Left)&&this.hit_area.isConnected)switch(this.pointers.set(e.pointerId,{init:e,last:e}),this.hit_area.setPointerCapture(
e.pointerId),this._user_select(!1),this.phase){case"idle":{this.phase="started",this._start_timeout();break}case"started":{this._cancel_timeout();break}case"pre\
ssing":case"panning":case"pinching":case"rotating":case"transitional":break}}_pointer_move(e){if(!this._is_event_target(e))return;e.isPrimary&&this.on_move(e);let t=this.
pointers.get(e.pointerId);if(t!=null)switch(t.last=e,this.phase){case"idle":this.reset(),zt();case"started":case"transitional":{if(!this._any_movement)return;if(this.
_cancel_timeout(),this._is_multi_gesture){let[i,s]=this.pointers.values(),r=this._scale(i,s),o=this._rotation(i,s);Math.abs(r-1)>n.pinch_threshold?(this.phase="\
pinching",this.on_pinch_start(i.init,s.init,1),this.on_pinch(i.last,s.last,r),this.last_scale=r):Math.abs(o)>n.rotate_threshold&&(this.phase="rotating",this.on_rotate_start(
i.init,s.init,0),this.on_rotate(s.last,s.last,o),this.last_rotation=o)}else{this.phase="panning";let[i]=this.pointers.values(),{dx:s,dy:r}=this._movement(i);this.
on_pan_start(i.init,0,0),this.on_pan(i.last,s,r)}break}case"pressing":break;case"panning":{let[i]=this.pointers.values(),{dx:s,dy:r}=this._movement(i);this.on_pan(
e,s,r);break}case"pinching":{let[i,s]=this.pointers.values(),r=this._scale(i,s);r!=this.last_scale&&(this.on_pinch(i.last,s.last,r),this.last_scale=r);break}case"\
rotating":{let[i,s]=this.pointers.values(),r=this._rotation(i,s);r!=this.last_rotation&&(this.on_rotate(i.last,s.last,r),this.last_rotation=r);break}}}_pointer_up(e){
if(!this._is_event_target(e))return;let t=this.pointers.get(e.pointerId);if(t!=null){switch(t.last=e,this._cancel_timeout(),this.phase){case"idle":this.reset(),
zt();case"started":{let[i]=this.pointers.values(),{tap_timestamp:s}=this;i.last.timeStamp-s<n.doubletap_threshold?(this.tap_timestamp=-1/0,this.on_doubletap(i.last)):
(this.tap_timestamp=i.last.timeStamp,this.on_tap(i.last)),this.phase="idle";break}case"transitional":{this.phase="idle";break}case"pressing":{let[i]=this.pointers.
values();this.on_pressup(i.last),this.phase="idle";break}case"panning":{let[i]=this.pointers.values(),{dx:s,dy:r}=this._movement(i);this.on_pan_end(e,s,r),this.
phase="idle";break}case"pinching":{let[i,s]=this.pointers.values(),r=this._scale(i,s);this.on_pinch_end(i.last,s.last,r),this.phase="transitional",this.last_scale=
null;break}case"rotating":{let[i,s]=this.pointers.values(),r=this._rotation(i,s);this.on_rotate_end(i.last,s.last,r),this.phase="transitional",this.last_rotation=
null;break}}if(this.pointers.delete(e.pointerId),this.phase=="transitional"){let[i]=this.pointers.values();i.init=i.last}this.pointers.size==0&&this._user_select(
!0)}}_pointer_cancel(e){if(this.pointers.has(e.pointerId)){switch(this._cancel_timeout(),this.phase){case"idle":this.reset(),zt();case"started":case"pressing":case"\
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
d",e,t,i))}_get_sxy(e){let{pageX:t,pageY:i}=e,{left:s,top:r}=xc(this.hit_area);return{sx:t-s,sy:i-r}}_get_modifiers(e){return{shift:e.shiftKey,ctrl:e.ctrlKey,alt:e.
altKey}}_tap_event(e,t){return{type:e,...this._get_sxy(t),modifiers:this._get_modifiers(t),native:t}}_move_event(e,t){return{type:e,...this._get_sxy(t),modifiers:this.
_get_modifiers(t),native:t}}_pan_event(e,t,i,s){return{type:e,...this._get_sxy(t),dx:i,dy:s,modifiers:this._get_modifiers(t),native:t}}_pinch_event(e,t,i,s){let{
sx:r,sy:o}=this._get_sxy(t),{sx:a,sy:l}=this._get_sxy(i);return{type:e,sx:(r+a)/2,sy:(o+l)/2,scale:s,modifiers:this._get_modifiers(t),native:t}}_rotate_event(e,t,i,s){
let{sx:r,sy:o}=this._get_sxy(t),{sx:a,sy:l}=this._get_sxy(i);return{type:e,sx:(r+a)/2,sy:(o+l)/2,rotation:s,modifiers:this._get_modifiers(t),native:t}}_movement(e){
return{dx:e.last.x-e.init.x,dy:e.last.y-e.init.y}}_distance(e,t){let i=t.x-e.x,s=t.y-e.y;return Math.sqrt(i**2+s**2)}_angle(e,t){let i=t.x-e.x,s=t.y-e.y;return Math.
atan2(s,i)*180/Math.PI}_scale(e,t){return this._distance(e.last,t.last)/this._distance(e.init,t.init)}_rotation(e,t){return this._angle(t.last,e.last)+this._angle(
t.init,e.init)}};var hd={};Nn(hd,{active:()=>cd,default:()=>_d,divider:()=>ld,horizontal:()=>K0,menu_icon:()=>ad,vertical:()=>e1});var ad="bk-menu-icon",K0="bk-horizontal",e1="b\
k-vertical",ld="bk-divider",cd="bk-active",_d=".bk-menu-icon{width:28px;height:28px;mask-size:60% 60%;mask-position:center center;mask-repeat:no-repeat;-webkit-\
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
);}:host(.bk-vertical) > :not(.bk-divider):last-child{border-bottom-left-radius:var(--border-radius);border-bottom-right-radius:var(--border-radius);}";var Mo=class{items;static __name__="ContextMenu";el=W();shadow_el;_open=!1;get is_open(){return this._open}get can_open(){return this.items.length!=0}target;orientation;reversed;labels;prevent_hide;extra_styles;class_list;constructor(e,t){
this.items=e,this.target=t.target,this.orientation=t.orientation??"vertical",this.reversed=t.reversed??!1,this.labels=t.labels??!0,this.prevent_hide=t.prevent_hide,
this.extra_styles=t.extra_styles??[],this.shadow_el=this.el.attachShadow({mode:"open"}),this.class_list=new wr(this.el.classList)}_item_click=e=>{e.action!=null&&
(J(e)?e.action():gt(e.action,new bt,{item:e})),this.hide()};_on_mousedown=e=>{e.composedPath().includes(this.el)||(this.prevent_hide?.(e)??!1)||this.hide()};_on_keydown=e=>{
e.key=="Escape"&&this.hide()};_on_blur=()=>{this.hide()};remove(){this._unlisten(),this.el.remove()}_listen(){document.addEventListener("mousedown",this._on_mousedown),
document.addEventListener("keydown",this._on_keydown),window.addEventListener("blur",this._on_blur)}_unlisten(){document.removeEventListener("mousedown",this._on_mousedown),
document.removeEventListener("keydown",this._on_keydown),window.removeEventListener("blur",this._on_blur)}_position(e){let t=(()=>{if("left_of"in e){let{left:o,
top:a}=e.left_of.getBoundingClientRect();return{right:o,top:a}}if("right_of"in e){let{top:o,right:a}=e.right_of.getBoundingClientRect();return{left:a,top:o}}if("\
below"in e){let{left:o,bottom:a}=e.below.getBoundingClientRect();return{left:o,top:a}}if("above"in e){let{left:o,top:a}=e.above.getBoundingClientRect();return{left:o,
bottom:a}}return e})(),i=this.el.offsetParent??document.body,s=(()=>{let o=i.getBoundingClientRect(),a=getComputedStyle(i);return{left:o.left-parseFloat(a.marginLeft),
right:o.right+parseFloat(a.marginRight),top:o.top-parseFloat(a.marginTop),bottom:o.bottom+parseFloat(a.marginBottom)}})(),{style:r}=this.el;r.left=t.left!=null?
`${t.left-s.left}px`:"auto",r.top=t.top!=null?`${t.top-s.top}px`:"auto",r.right=t.right!=null?`${s.right-t.right}px`:"auto",r.bottom=t.bottom!=null?`${s.bottom-
t.bottom}px`:"auto"}stylesheets(){return[kr,_d,Ct,...this.extra_styles]}empty(){_i(this.shadow_el),this.class_list.clear()}render(){this.empty();for(let t of this.
stylesheets())(M(t)?new de(t):t).install(this.shadow_el);this.class_list.add(hd[this.orientation]);let e=this.reversed?ct(this.items):this.items;for(let t of e){
let i;if(t==null||t instanceof os)i=W({class:ld});else{if(xe(t.disabled)?t.disabled:t.disabled?.()??!1)continue;if(J(t)&&t.custom!=null)i=t.custom;else{let s=(()=>{
if(t.icon!=null){let l=W({class:ad});return Xr(l,t.icon),l}else return null})(),o=(xe(t.checked)?t.checked:t.checked?.())??!1?cd:null,a=this.labels?t.label:null;
i=W({class:[o],title:t.tooltip,tabIndex:0},s,a),J(t)&&(t.class!=null&&i.classList.add(t.class),t.content!=null&&i.append(t.content)),i.addEventListener("click",
()=>{this._item_click(t)}),i.addEventListener("keydown",l=>{l.key=="Enter"&&this._item_click(t)})}}this.shadow_el.appendChild(i)}}show(e){this.items.length!=0&&
(this.render(),this.shadow_el.children.length!=0&&((this.target.shadowRoot??this.target).appendChild(this.el),this._position(e??{left:0,top:0}),this._listen(),this.
_open=!0))}hide(){this._open&&(this._open=!1,this._unlisten(),this.el.remove())}toggle(e){this._open?this.hide():this.show(e)}};var mh={};Nn(mh,{above:()=>t1,active:()=>gd,below:()=>i1,count:()=>fd,default:()=>yd,disabled:()=>pd,hidden:()=>dd,left:()=>s1,right:()=>n1,tool_chevron:()=>md,
tool_icon:()=>ud});var ud="bk-tool-icon",pd="bk-disabled",dd="bk-hidden",fd="bk-count",md="bk-tool-chevron",t1="bk-above",i1="bk-below",s1="bk-left",n1="bk-righ\
t",gd="bk-active",yd=":host{--button-border:2px;--active-tool-border:var(--button-border) solid transparent;}:host{position:relative;width:var(--button-width);h\
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
ht-color:var(--active-border);}";var gh=class extends _t{static __name__="ToolButtonView";_menu;_ui_gestures;initialize(){super.initialize();let{location:e}=this.parent.model,t=e=="left"||e=="a\
bove",i=this.parent.model.horizontal?"vertical":"horizontal",s=this.model.tool.menu??[];this._menu=new Mo(t?ct(s):s,{target:this.parent.el,orientation:i,prevent_hide:r=>r.
composedPath().includes(this.el),labels:!1}),this._ui_gestures=new So(this.el,{on_tap:r=>{if(this._menu.is_open){this._menu.hide();return}r.native.composedPath().
includes(this.el)&&this.tap()},on_press:()=>{this.press()}}),this.el.addEventListener("keydown",r=>{switch(r.key){case"Enter":{this.tap();break}case" ":{this.press();
break}default:}})}connect_signals(){super.connect_signals(),this._ui_gestures.connect_signals(),this.connect(this.model.change,()=>this.render()),this.connect(this.
model.tool.change,()=>this.render())}remove(){this._ui_gestures.remove(),this._menu.remove(),super.remove()}stylesheets(){return[...super.stylesheets(),yd,Ct]}render(){
super.render();let{tool:e}=this.model;this.class_list.add(mh[this.parent.model.location]),this.class_list.toggle(dd,!e.visible),this.class_list.toggle(pd,e.disabled);
let t=W({class:ud});this.shadow_el.append(t);let i=this.model.icon??e.computed_icon;if(i!=null&&Xr(t,i),e.menu!=null){let r=W({class:md});this.shadow_el.append(
r)}if(e instanceof jo&&e.show_count){let r=W({class:fd},`${e.tools.length}`);this.shadow_el.append(r)}let s=this.model.tooltip??e.tooltip;this.el.title=s,this.el.
tabIndex=0}press(){let e=(()=>{switch(this.parent.model.location){case"right":return{left_of:this.el};case"left":return{right_of:this.el};case"above":return{below:this.
el};case"below":return{above:this.el}}})();this._menu.toggle(e)}},Ao=class extends ze{static __name__="ToolButton";constructor(e){super(e)}static{this.define(({
Str:e,Ref:t,Nullable:i,Or:s})=>({tool:[s(t(Oe),t(at))],icon:[i(Yr),null],tooltip:[i(e),null]}))}};var qa=class extends gh{static __name__="OnOffButtonView";_toggle_active(){this.class_list.toggle(gd,this.model.tool.active)}connect_signals(){super.connect_signals();
let{active:e}=this.model.tool.properties;this.on_change(e,()=>{this._toggle_active()})}render(){super.render(),this._toggle_active()}tap(){let{active:e}=this.model.
tool;this.model.tool.active=!e}},Js=class extends Ao{static __name__="OnOffButton";constructor(e){super(e)}static{this.prototype.default_view=qa}};var Na=class extends Oe{static __name__="GestureTool";constructor(e){super(e)}tool_button(){return new Js({tool:this})}};var yh=class extends En{static __name__="InspectToolView";get plot_view(){return this.parent}},Dn=class extends Oe{static __name__="InspectTool";constructor(e){
super(e)}static{this.define(()=>({toggleable:[new cr("visible")]})),this.override({active:!0})}event_type="move";tool_button(){return new Js({tool:this})}};var vd=class extends qa{static __name__="ClickButtonView";tap(){this.model.tool.do.emit(void 0)}},vh=class extends Js{static __name__="ClickButton";constructor(e){
super(e)}static{this.prototype.default_view=vd}};var bh=class extends En{static __name__="ActionToolView";connect_signals(){super.connect_signals(),this.connect(this.model.do,e=>this.doit(e))}},In=class extends Oe{static __name__="\
ActionTool";constructor(e){super(e)}do=new ee(this,"do");tool_button(){return new vh({tool:this})}menu_item(){let e=super.menu_item();return e.action=()=>this.do.
emit(void 0),e}};var bd=class extends bh{static __name__="HelpToolView";doit(){window.open(this.model.redirect)}},Ga=class n extends In{static __name__="HelpTool";constructor(e){
super(e)}static{this.prototype.default_view=bd,this.define(({Str:e})=>({redirect:[e,"https://docs.bokeh.org/en/latest/docs/user_guide/interaction/tools.html"]})),
this.override({description:"Click the question mark to learn more about Bokeh plot tools."}),this.register_alias("help",()=>new n)}tool_name="Help";tool_icon=""};var Ad={};Nn(Ad,{above:()=>kd,below:()=>a1,default:()=>Md,divider:()=>jd,hidden:()=>wd,horizontal:()=>c1,inner:()=>xd,left:()=>l1,logo:()=>o1,right:()=>zd,tool_overflow:()=>Sd,
vertical:()=>_1});var xd="bk-inner",wd="bk-hidden",o1="bk-logo",kd="bk-above",a1="bk-below",l1="bk-left",zd="bk-right",jd="bk-divider",Sd="bk-tool-overflow",c1="\
bk-horizontal",_1="bk-vertical",Md=':host{display:flex;flex-wrap:nowrap;align-items:center;user-select:none;-webkit-user-select:none;pointer-events:all;}:host(.\
bk-inner){background-color:white;opacity:0.8;}:host(.bk-hidden){visibility:hidden;opacity:0;transition:visibility 0.3s linear, opacity 0.3s linear;}.bk-logo{fle\
x-shrink:0;}:host(.bk-above),:host(.bk-below){flex-direction:row;justify-content:flex-end;}:host(.bk-above) .bk-logo,:host(.bk-below) .bk-logo{order:1;margin-le\
ft:5px;margin-right:0px;}:host(.bk-left),:host(.bk-right){flex-direction:column;justify-content:flex-start;}:host(.bk-left) .bk-logo,:host(.bk-right) .bk-logo{o\
rder:0;margin-bottom:5px;margin-top:0px;}.bk-divider{content:" ";display:inline-block;background-color:var(--button-color);}:host(.bk-above) .bk-divider,:host(.\
bk-below) .bk-divider{height:10px;width:1px;}:host(.bk-left) .bk-divider,:host(.bk-right) .bk-divider{height:1px;width:10px;}.bk-tool-overflow{color:gray;displa\
y:flex;align-items:center;}.bk-tool-overflow:hover{background-color:rgba(192, 192, 192, 0.15);}.bk-tool-overflow:focus,.bk-tool-overflow:focus-visible{outline:v\
ar(--outline-width) var(--outline-style) var(--highlight-color);outline-offset:-1px;}.bk-tool-overflow::-moz-focus-inner{border:0;}:host(.bk-above) .bk-tool-ove\
rflow,:host(.bk-below) .bk-tool-overflow,:host(.bk-horizontal) .bk-tool-overflow{width:calc(var(--button-width)/2);height:var(--button-height);flex-direction:ro\
w;}:host(.bk-left) .bk-tool-overflow,:host(.bk-right) .bk-tool-overflow,:host(.bk-vertical) .bk-tool-overflow{width:var(--button-width);height:calc(var(--button\
-height)/2);flex-direction:column;}';var _v="bk-logo",hv="bk-grey",uv="bk-logo-small",pv=".bk-logo{margin:5px;position:relative;display:block;background-repeat:no-repeat;}.bk-logo.bk-grey{filter:gr\
ayscale(100%);}.bk-logo-small{width:20px;height:20px;background-image:url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABQAAAAUCAYAAACNiR0NAAAABHNCSVQICAgIfAhk\
iAAAAAlwSFlzAAALEgAACxIB0t1+/AAAABx0RVh0U29mdHdhcmUAQWRvYmUgRmlyZXdvcmtzIENTNui8sowAAAOkSURBVDiNjZRtaJVlGMd/1/08zzln5zjP1LWcU9N0NkN8m2CYjpgQYQXqSs0I84OLIC0hkEKo\
PtiH3gmKoiJDU7QpLgoLjLIQCpEsNJ1vqUOdO7ppbuec5+V+rj4ctwzd8IIbbi6u+8f1539dt3A78eXC7QizUF7gyV1fD1Yqg4JWz84yffhm0qkFqBogB9rM8tZdtwVsPUhWhGcFJngGeWrPzHm5oaMmkfEg1usv\
LFyc8jLRqDOMru7AyC8saQr7GG7f5fvDeH7Ej8CM66nIF+8yngt6HWaKh7k49Soy9nXurCi1o3qUbS3zWfrYeQDTB/Qj6kX6Ybhw4B+bOYoLKCC9H3Nu/leUTZ1JdRWkkn2ldcCamzrcf47KKXdAJllSlxAOkRgy\
HsGC/zRday5Qld9DyoM4/q/rUoy/CXh3jzOu3bHUVZeU+DEn8FInkPBFlu3+nW3Nw0mk6vCDiWg8CeJaxEwuHS3+z5RgY+YBR6V1Z1nxSOfoaPa4LASWxxdNp+VWTk7+4vzaou8v8PN+xo+KY2xsw6une2frhw05\
CTYOmQvsEhjhWjn0bmXPjpE1+kplmmkP3suftwTubK9Vq22qKmrBhpY4jvd5afdRA3wGjFAgcnTK2s4hY0/GPNIb0nErGMCRxWOOX64Z8RAC4oCXdklmEvcL8o0BfkNK4lUg9HTl+oPlQxdNo3Mg4Nv175e/1LDG\
zZen30MEjRUtmXSfiTVu1kK8W4txyV6BMKlbgk3lMwYCiusNy9fVfvvwMxv8Ynl6vxoByANLTWplvuj/nF9m2+PDtt1eiHPBr1oIfhCChQMBw6Aw0UulqTKZdfVvfG7VcfIqLG9bcldL/+pdWTLxLUy8Qq38heUI\
jh4XlzZxzQm19lLFlr8vdQ97rjZVOLf8nclzckbcD4wxXMidpX30sFd37Fv/GtwwhzhxGVAprjbg0gCAEeIgwCZyTV2Z1REEW8O4py0wsjeloKoMr6iCY6dP92H6Vw/oTyICIthibxjm/DfN9lVz8IqtqKYLUXfo\
KVMVQVVJOElGjrnnUt9T9wbgp8AyYKaGlqingHZU/uG2NTZSVqwHQTWkx9hxjkpWDaCg6Ckj5qebgBVbT3V3NNXMSiWSDdGV3hrtzla7J+duwPOToIg42ChPQOQjspnSlp1V+Gjdged7+8UN5CRAV7a5EdFNwCjE\
aBR27b3W890TE7g24NAP/mMDXRWrGoFPQI9ls/MWO2dWFAar/xcOIImbbpA3zgAAAABJRU5ErkJggg==);}";var Td=class extends _t{static __name__="ToolbarView";_tool_button_views=new Map;_tool_buttons;_items=[];get tool_buttons(){return this._tool_buttons.flat()}get tool_button_views(){
return this.tool_buttons.map(e=>this._tool_button_views.get(e)).filter(e=>e!=null)}_overflow_menu;_overflow_el;get overflow_el(){return this._overflow_el}_visible=null;get visible(){
return this.model.visible?!this.model.autohide||(this._visible??!1):!1}children_views(){return[...super.children_views(),...this._tool_button_views.values()]}has_finished(){
if(!super.has_finished())return!1;for(let e of this._tool_button_views.values())if(!e.has_finished())return!1;return!0}initialize(){super.initialize();let{location:e}=this.
model,t=e=="left"||e=="above",i=this.model.horizontal?"vertical":"horizontal";this._overflow_menu=new Mo([],{target:this.el,orientation:i,reversed:t,prevent_hide:s=>s.
composedPath().includes(this._overflow_el)})}async lazy_initialize(){await super.lazy_initialize(),await this._build_tool_button_views()}connect_signals(){super.
connect_signals();let{buttons:e,tools:t,location:i,autohide:s,group:r,group_types:o}=this.model.properties;this.on_change([e,t,r,o],async()=>{await this._build_tool_button_views(),
this.rerender()}),this.on_change(i,()=>{this.rerender()}),this.on_change(s,()=>{this._on_visible_change()}),this.on_transitive_change(t,()=>{this.rerender()},{signal:a=>a.
properties.visible.change})}stylesheets(){return[...super.stylesheets(),Md,pv,Ct]}remove(){Re(this._tool_button_views),this._destroy_proxies(),super.remove()}_our_proxies=[];_destroy_proxies(){
for(let e of this._our_proxies)e.destroy();su(this._our_proxies)}_group_tools(e){let{group_types:t}=this.model,i=new Map;for(let[s,r]of vi(e))if(t.find(a=>Oe.is_alias_of(
s,a))!=null&&s.group!==!1){let a=s.group===!0?s.type:`${s.type}_${s.group}`,l=i.get(a);l!=null?l.push(s):i.set(a,[s])}else i.set(`${r}`,[s]);return Array.from(i.
values(),s=>{if(s.length>1){let r=new jo({tools:s});return this._our_proxies.push(r),r}else return s[0]})}async _build_tool_button_views(){this._destroy_proxies(),
this._tool_buttons=(()=>{let{buttons:e}=this.model;if(e=="auto"){let t=[...Fe(this.model.gestures).map(r=>r.tools),this.model.actions,this.model.inspectors,this.
model.auxiliaries],{group:i}=this.model;return t.map(r=>(i?this._group_tools(r):r).map(a=>a.tool_button()))}else return bf(e,null)})(),await Te(this._tool_button_views,
this._tool_buttons.flat(),{parent:this})}set_visibility(e){e!=this._visible&&(this._visible=e,this._on_visible_change())}_on_visible_change(){this.el.classList.
toggle(wd,!this.visible)}_after_resize(){super._after_resize(),this._after_render()}_menu_at(){switch(this.model.location){case"right":return{left_of:this._overflow_el};case"\
left":return{right_of:this._overflow_el};case"above":return{below:this._overflow_el};case"below":return{above:this._overflow_el}}}toggle_menu(){this._overflow_menu.
toggle(this._menu_at())}render(){super.render(),this.el.classList.add(Ad[this.model.location]),this.el.classList.toggle(xd,this.model.inner),this._on_visible_change();
let{horizontal:e}=this.model;if(this._overflow_el=W({class:Sd,tabIndex:0},e?"⋮":"⋯"),this._overflow_el.addEventListener("click",s=>{this.toggle_menu()}),this.
_overflow_el.addEventListener("keydown",s=>{s.key=="Enter"&&this.toggle_menu()}),this._items=[],this.model.logo!=null){let s=this.model.logo==="grey"?hv:null,r=ng(
{href:"https://bokeh.org/",target:"_blank",class:[_v,uv,s],title:`Bokeh ${xi}`});this._items.push(r),this.shadow_el.appendChild(r)}for(let[,s]of this._tool_button_views)
s.render();let t=this._tool_buttons.map(s=>s.filter(r=>r.tool.visible).map(r=>this._tool_button_views.get(r)).filter(r=>r!=null).map(r=>r.el)).filter(s=>s.length!=
0),i=()=>W({class:jd});for(let s of Zh(t,i))this._items.push(s);this.shadow_el.append(...this._items)}_after_render(){super._after_render(),su(this._overflow_menu.
items),this.shadow_el.contains(this._overflow_el)&&this.shadow_el.removeChild(this._overflow_el);for(let a of this._items)this.shadow_el.contains(a)||this.shadow_el.
append(a);let{horizontal:e}=this.model,t=15,{bbox:i}=this,s=e?zd:kd,r=0,o=!1;for(let a of this._items)if(o)this.shadow_el.removeChild(a),this._overflow_menu.items.
push({custom:a,class:s});else{let{width:l,height:c}=a.getBoundingClientRect();r+=e?l:c,o=e?r>i.width-t:r>i.height-t,o&&(this.shadow_el.removeChild(a),this.shadow_el.
appendChild(this._overflow_el),this._overflow_menu.items.push({custom:a,class:s}))}this._overflow_menu.is_open&&this._overflow_menu.show(this._menu_at());for(let a of this.
tool_button_views)a.update_bbox()}toggle_auto_scroll(e){if(this.model.active_scroll=="auto"){for(let t of this.model.tools)if(t.event_types.includes("scroll")){
t.active=e??!t.active;break}}}},To=H(oe(Na),oe(at)),Ui=ys({tools:Ne(To),active:Pe(To)}),u1=ys({pan:Ui,scroll:Ui,pinch:Ui,rotate:Ui,move:Ui,tap:Ui,doubletap:Ui,press:Ui,
pressup:Ui,multi:Ui}),dv=Oe;function fv(){return{pan:{tools:[],active:null},scroll:{tools:[],active:null},pinch:{tools:[],active:null},rotate:{tools:[],active:null},
move:{tools:[],active:null},tap:{tools:[],active:null},doubletap:{tools:[],active:null},press:{tools:[],active:null},pressup:{tools:[],active:null},multi:{tools:[],
active:null}}}var gi=class extends ze{static __name__="Toolbar";constructor(e){super(e)}static{this.prototype.default_view=Td,this.define(({Bool:e,List:t,Or:i,Ref:s,
Nullable:r,Auto:o})=>({tools:[t(i(s(Oe),s(at))),[]],logo:[r(Qf),"normal"],autohide:[e,!1],group:[e,!0],group_types:[t(cm),["hover"]],active_drag:[r(i(To,o)),"au\
to"],active_inspect:[r(i(s(dv),t(s(dv)),s(at),o)),"auto"],active_scroll:[r(i(To,o)),"auto"],active_tap:[r(i(To,o)),"auto"],active_multi:[r(i(To,o)),"auto"]})),this.
internal(({List:e,Bool:t,Ref:i,Or:s,Null:r,Auto:o})=>({buttons:[s(e(s(i(Ao),r)),o),"auto"],location:[Wi,"right"],inner:[t,!1],gestures:[u1,fv],actions:[e(s(i(In),
i(at))),[]],inspectors:[e(s(i(Dn),i(at))),[]],auxiliaries:[e(s(i(Oe),i(at))),[]],help:[e(s(i(Ga),i(at))),[]]}))}active_changed;get horizontal(){return this.location==
"above"||this.location=="below"}get vertical(){return this.location=="left"||this.location=="right"}connect_signals(){super.connect_signals();let{tools:e,active_drag:t,
active_inspect:i,active_scroll:s,active_tap:r,active_multi:o}=this.properties;this.on_change([e,t,i,s,r,o],()=>{this._init_tools(),this._activate_tools()})}initialize(){
super.initialize(),this.active_changed=new _e(this,"active_changed"),this._init_tools(),this._activate_tools()}_init_tools(){let e=new Set;function t(l,c){let _=l.
underlying instanceof c;return _&&e.add(l),_}let i=this.tools.filter(l=>t(l,Dn));this.inspectors=i;let s=this.tools.filter(l=>t(l,Ga));this.help=s;let r=this.tools.
filter(l=>t(l,In));this.actions=r;let o=fv();for(let l of this.tools)t(l,Na)&&o[l.event_role].tools.push(l);for(let l of xf(o)){let c=this.gestures[l];c.tools=Ro(
o[l].tools,_=>_.default_order),c.active!=null&&ri(c.tools,_=>_.id!=c.active?.id)&&(c.active=null)}let a=this.tools.filter(l=>!e.has(l));this.auxiliaries=a}_activate_tools(){
if(this.active_inspect!="auto")if(this.active_inspect==null)for(let r of this.inspectors)r.active=!1;else if(B(this.active_inspect)){let r=fl(this.active_inspect,
this.inspectors);r.length!=this.active_inspect.length&&(this.active_inspect=r);for(let o of this.inspectors)ds(this.active_inspect,o)||(o.active=!1)}else{let r=!1;
for(let o of this.inspectors)o!=this.active_inspect?o.active=!1:r=!0;r||(this.active_inspect=null)}let e=r=>{r.active?this._active_change(r):r.active=!0};for(let r of Fe(
this.gestures))for(let o of r.tools)this.connect(o.properties.active.change,()=>{this._active_change(o),this.active_changed.emit()});function t(r){switch(r){case"\
tap":return"active_tap";case"pan":return"active_drag";case"pinch":case"scroll":return"active_scroll";case"multi":return"active_multi";default:return null}}function i(r,o){
return r=="tap"||r=="pan"||o.supports_auto()}let s=r=>this.tools.includes(r)||r instanceof Oe&&this.tools.some(o=>o instanceof at&&o.tools.includes(r));for(let[
r,o]of X(this.gestures)){let a=r,l=t(a);if(l!=null){let c=this[l];if(c=="auto"){if(o.tools.length!=0){let[_]=o.tools;i(a,_)&&e(_)}}else if(c!=null)s(c)?e(c):this[l]=
null;else{this.gestures[a].active=null;for(let _ of this.gestures[a].tools)_.active=!1}}}this.active_changed.emit()}_active_change(e){let{event_types:t}=e;for(let i of t)
if(e.active){let s=this.gestures[i].active;s!=null&&e!=s&&(q.debug(`Toolbar: deactivating tool: ${s} for event type '${i}'`),s.active=!1),this.gestures[i].active=
e,q.debug(`Toolbar: activating tool: ${e} for event type '${i}'`)}else this.gestures[i].active=null}to_menu(){let t=[...Fe(this.gestures).map(s=>s.tools),this.actions,
this.inspectors,this.auxiliaries].filter(s=>s.length!=0).map(s=>s.map(r=>r.menu_item())),i=[...Zh(t,()=>new os)];return new bt({items:i})}};function mv(n){return n.model.type=="GlyphRenderer"}function gv(n){return n.model.type=="GraphRenderer"}var xh=class{source;static __name__="SelectionManager";constructor(e){
this.source=e}inspectors=new Map;select(e,t,i,s="replace"){let r=[],o=[];for(let l of e)mv(l)?r.push(l):gv(l)&&o.push(l);let a=!1;for(let l of o){let c=l.model.
selection_policy.hit_test(t,l);a=a||l.model.selection_policy.do_selection(c,l.model,i,s)}if(r.length>0){let l=this.source.selection_policy.hit_test(t,r);a=a||this.
source.selection_policy.do_selection(l,this.source,i,s)}return a}inspect(e,t){let i=!1;if(mv(e)){let s=e.hit_test(t);if(s!=null){i=!s.is_empty();let r=this.get_or_create_inspector(
e.model);r.update(s,!0,"replace"),this.source.setv({inspected:r},{silent:!0}),this.source.inspect.emit([e.model,{geometry:t}])}}else if(gv(e)){let s=e.model.inspection_policy.
hit_test(t,e);i=e.model.inspection_policy.do_inspection(s,t,e,!1,"replace")}return i}invert(e){let t=this.source.get_length();t!=null&&(this.source.selected.invert(
t),e!=null&&this.get_or_create_inspector(e.model).invert(t))}clear(e){this.source.selected.clear(),e!=null&&this.get_or_create_inspector(e.model).clear()}get_or_create_inspector(e){
let t=this.inspectors.get(e);return t==null&&(t=new Y,this.inspectors.set(e,t)),t}};var Ha=class extends O{static __name__="SelectionPolicy";do_selection(e,t,i,s){return e==null?!1:(t.selected.update(e,i,s),t._select.emit(),!t.selected.is_empty())}};var Co=class extends Ha{static __name__="UnionRenderers";hit_test(e,t){let i=[];for(let s of t){let r=s.hit_test(e);r!=null&&i.push(r)}if(i.length>0){let s=i[0];
for(let r of i)s.update_through_union(r);return s}else return null}};var wh=class extends O{static __name__="DataSource";constructor(e){super(e)}static{this.define(({Ref:e})=>({selected:[e(Y),()=>new Y,{readonly:!0}]}))}};var $o=class extends wh{static __name__="ColumnarDataSource";get_array(e){let t=re(this.data),i=t.get(e);return i==null?t.set(e,i=[]):B(i)||t.set(e,i=Array.from(
i)),i}_select;inspect;selection_manager=new xh(this);constructor(e){super(e)}static{this.define(({Ref:e,Dict:t,Unknown:i})=>({default_values:[t(i),{}],selection_policy:[
e(Ha),()=>new Co]})),this.internal(({AnyRef:e})=>({inspected:[e(),()=>new Y]}))}initialize(){super.initialize(),this._select=new _e(this,"select"),this.inspect=
new ee(this,"inspect")}get inferred_defaults(){let e=new Map;for(let[t,i]of X(this.data)){let s=(()=>{if(ot(i))switch(i.dtype){case"bool":return!1;case"uint8":case"\
int8":case"uint16":case"int16":case"uint32":case"int32":case"float32":case"float64":return 0;case"object":return null}else if(B(i)&&i.length!=0){let[r]=i;if(r===
null)return null;if(xe(r))return!1;if(U(r))return 0;if(M(r))return"";if(B(r))return[]}})();s!==void 0&&e.set(t,s)}return e}get(e){let t=this.get_column(e);return L(
t!=null,`unknown column '${e}' in ${this}`),t}set(e,t){re(this.data).set(e,t)}get_column(e){return re(this.data).get(e)??null}get_row(e){let t=U(e)?e:e.index,i={};
for(let[s,r]of X(this.data))i[s]=r[t];return i}columns(){return Ot(this.data)}get_length(e=!0){let t=tu(Fe(this.data).map(i=>ot(i)?i.shape[0]:i.length));switch(t.
length){case 0:return null;case 1:return t[0];default:{let i="data source has columns of inconsistent lengths";if(e)return q.warn(i),t.sort()[0];throw new Error(
i)}}}get length(){return this.get_length()??0}clear(){let e=ml(this.data),t=re(e);for(let[i,s]of t){let r=new s.constructor(0);t.set(i,r)}this.data=e}stream(e,t,{
sync:i}={}){this.stream_to(this.properties.data,e,t,{sync:i})}patch(e,{sync:t}={}){this.patch_to(this.properties.data,e,{sync:t})}};var Eo=class extends $o{static __name__="ColumnDataSource";constructor(e){super(e)}static{this.define(({Unknown:e,Dict:t,Arrayable:i})=>({data:[t(i(e)),{}]}))}};var Do=class extends Ti{static __name__="DataRendererView";get xscale(){return this.coordinates.x_scale}get yscale(){return this.coordinates.y_scale}[vp]=!0;bounds(e="\
none"){return this.glyph_view.bounds(e)}log_bounds(){return this.glyph_view.log_bounds()}},Oi=class extends ui{static __name__="DataRenderer";constructor(e){super(
e)}static{this.override({level:"glyph"})}get selection_manager(){return this.get_selection_manager()}};var Fi=class extends ti{static __name__="LineView";async load_glglyph(){let{LineGL:e}=await Promise.resolve().then(()=>us(mo()));return e}_paint(e,t,i){let{sx:s,
sy:r}={...this,...i},o=this.parent.nonselection_glyph==this,a=null,l=_=>a!=null&&_-a!=1,c=!0;e.beginPath();for(let _ of t){let h=s[_],u=r[_];o&&!c&&a!=null&&_-a>
1&&isFinite(s[a+1]+r[a+1])&&e.lineTo(s[a+1],r[a+1]),isFinite(h+u)?(c||l(_)?(o&&_>0&&isFinite(s[_-1]+r[_-1])?(e.moveTo(s[_-1],r[_-1]),e.lineTo(h,u)):e.moveTo(h,u),
c=!1):e.lineTo(h,u),a=_):c=!0}if(o&&!c&&a!=null){let _=s.length;a<_-1&&isFinite(s[a+1]+r[a+1])&&e.lineTo(s[a+1],r[a+1])}this.visuals.line.set_value(e),e.stroke()}_hit_point(e){
let t=new Y,i={x:e.sx,y:e.sy},s=9999,r=Math.max(2,this.line_width.value/2);for(let o=0,a=this.sx.length-1;o<a;o++){let l={x:this.sx[o],y:this.sy[o]},c={x:this.sx[o+
1],y:this.sy[o+1]},_=I_(i,l,c);_<r&&_<s&&(s=_,t.add_to_selected_glyphs(this.model),t.view=this,t.line_indices=[o])}return t}_hit_span(e){let{sx:t,sy:i}=e,s,r;e.
direction=="v"?(s=this.renderer.yscale.invert(i),r=this.y):(s=this.renderer.xscale.invert(t),r=this.x);let o=[];for(let l=0,c=r.length-1;l<c;l++){let _=r[l],h=r[l+
1];(_<=s&&s<=h||h<=s&&s<=_)&&o.push(l)}let a=new Y;return o.length!=0&&(a.add_to_selected_glyphs(this.model),a.view=this,a.line_indices=o),a}get_interpolation_hit(e,t){
let[i,s,r,o]=[this.x[e],this.y[e],this.x[e+1],this.y[e+1]];return O_(this.renderer,t,i,s,r,o)}draw_legend_for_index(e,t,i){Sy(this.visuals,e,t)}},yv=class extends Pt{static __name__="\
Line";constructor(e){super(e)}static{this.prototype.default_view=Fi,this.mixins($s)}};var Pn=class extends ti{static __name__="PatchView";_paint(e,t,i){let{sx:s,sy:r}={...this,...i},o=!0;e.beginPath();for(let a of t){let l=s[a],c=r[a];isFinite(l+
c)?o?(e.moveTo(l,c),o=!1):e.lineTo(l,c):(e.closePath(),o=!0)}e.closePath(),this.visuals.fill.apply(e,"evenodd"),this.visuals.hatch.apply(e,"evenodd"),this.visuals.
line.apply(e)}draw_legend_for_index(e,t,i){P_(this.visuals,e,t)}_hit_point(e){let t=new Y,{sx:i,sy:s}=e,r=[],o=[],a=this.sx.length,l=0;for(let _=0;_<=a;_++)(_==
a||isNaN(this.sx[_]))&&(_>l&&(r.push(this.sx.subarray(l,_)),o.push(this.sy.subarray(l,_))),l=_+1);if(r.length==0)return t;let c=0;for(let _=0;_<r.length;_++)Be(
i,s,r[_],o[_])&&c++;return c%2===1&&(t.add_to_selected_glyphs(this.model),t.view=this),t}},vv=class extends Pt{static __name__="Patch";constructor(e){super(e)}static{
this.prototype.default_view=Pn,this.mixins([$s,Es,Ds])}};var Li=class extends pt{static __name__="AreaView";draw_legend_for_index(e,t,i){P_(this.visuals,e,t)}},Vi=class extends Ce{static __name__="Area";constructor(e){
super(e)}static{this.mixins([Es,Ds])}};function kh(n){switch(n){case"before":return"after";case"after":return"before";case"center":return"center"}}var Un=class extends Li{static __name__="HAreaStepView";_index_data(e){let{min:t,max:i}=Math,{x1:s,x2:r,y:o}=this;for(let a=0;a<this.data_size;a++){let l=s[a],c=r[a],
_=o[a];e.add_rect(t(l,c),_,i(l,c),_)}}_step_path(e,t,i,s,r,o){let a=i[r],l=s[r],c=r<o?1:-1;for(let _=r+c;_!=o;_+=c){switch(t){case"before":{e.lineTo(i[_],l),e.lineTo(
i[_],s[_]);break}case"after":{e.lineTo(a,s[_]),e.lineTo(i[_],s[_]);break}case"center":{let h=(l+s[_])/2;e.lineTo(a,h),e.lineTo(i[_],h),e.lineTo(i[_],s[_]);break}}
a=i[_],l=s[_]}}_paint(e,t,i){let{sx1:s,sx2:r,sy:o}={...this,...i},a=this.model.step_mode,l=kh(this.model.step_mode);e.beginPath(),e.moveTo(s[0],o[0]),this._step_path(
e,a,s,o,0,o.length),this._step_path(e,l,r,o,o.length,-1),e.closePath(),this.visuals.fill.apply(e),this.visuals.hatch.apply(e)}scenterxy(e){let t=(this.sx1[e]+this.
sx2[e])/2,i=this.sy[e];return[t,i]}_line_selection_for(e){return new Y({line_indices:[e],selected_glyphs:[this.model],view:this})}_hit_point_before(e){let{sy:t,
sx1:i,sx2:s}=this;for(let r=1;r<this.data_size;r++){let o=[i[r],i[r],s[r],s[r]],a=[t[r-1],t[r],t[r],t[r-1]];if(Be(e.sx,e.sy,o,a))return this._line_selection_for(
r)}return new Y}_hit_point_after(e){let{sy:t,sx1:i,sx2:s}=this;for(let r=0;r<this.data_size-1;r++){let o=[i[r],i[r],s[r],s[r]],a=[t[r],t[r+1],t[r+1],t[r]];if(Be(
e.sx,e.sy,o,a))return this._line_selection_for(r)}return new Y}_hit_point_center(e){let{sy:t,sx1:i,sx2:s}=this;for(let r=0;r<this.data_size;r++){let o=(t[r-1]+t[r])/
2,a=(t[r]+t[r+1])/2,l=[i[r],i[r],s[r],s[r]],c=r==0?[t[r],a,a,t[r]]:r==this.data_size-1?[o,t[r],t[r],o]:[o,a,a,o];if(Be(e.sx,e.sy,l,c))return this._line_selection_for(
r)}return new Y}_hit_point(e){switch(this.model.step_mode){case"before":return this._hit_point_before(e);case"after":return this._hit_point_after(e);case"center":
return this._hit_point_center(e)}}},bv=class extends Vi{static __name__="HAreaStep";constructor(e){super(e)}static{this.prototype.default_view=Un,this.define(({})=>({
x1:[Me,{field:"x1"}],x2:[Me,{field:"x2"}],y:[Ae,{field:"y"}],step_mode:[Cl,"before"]}))}};var On=class extends Li{static __name__="HAreaView";_index_data(e){let{min:t,max:i}=Math,{data_size:s}=this;for(let r=0;r<s;r++){let o=this.x1[r],a=this.x2[r],l=this.
y[r];e.add_rect(t(o,a),l,i(o,a),l)}}_paint(e,t,i){let{sx1:s,sx2:r,sy:o}={...this,...i};e.beginPath();for(let a=0,l=s.length;a<l;a++)e.lineTo(s[a],o[a]);for(let a=r.
length-1;a>=0;a--)e.lineTo(r[a],o[a]);e.closePath(),this.visuals.fill.apply(e),this.visuals.hatch.apply(e)}_hit_point(e){let t=this.sy.length,i=new Y;for(let s=0,
r=t-1;s<r;s++){let o=[this.sx1[s],this.sx1[s+1],this.sx2[s+1],this.sx2[s]],a=[this.sy[s],this.sy[s+1],this.sy[s+1],this.sy[s]];if(Be(e.sx,e.sy,o,a)){i.add_to_selected_glyphs(
this.model),i.view=this,i.line_indices=[s];break}}return i}scenterxy(e){let t=(this.sx1[e]+this.sx2[e])/2,i=this.sy[e];return[t,i]}},xv=class extends Vi{static __name__="\
HArea";constructor(e){super(e)}static{this.prototype.default_view=On,this.define(({})=>({x1:[Me,{field:"x1"}],x2:[Me,{field:"x2"}],y:[Ae,{field:"y"}]}))}};var Fn=class extends Li{static __name__="VAreaStepView";_index_data(e){let{min:t,max:i}=Math,{x:s,y1:r,y2:o}=this;for(let a=0;a<this.data_size;a++){let l=s[a],c=r[a],
_=o[a];e.add_rect(l,t(c,_),l,i(c,_))}}_step_path(e,t,i,s,r,o){let a=i[r],l=s[r],c=r<o?1:-1;for(let _=r+c;_!=o;_+=c){switch(t){case"before":{e.lineTo(a,s[_]),e.lineTo(
i[_],s[_]);break}case"after":{e.lineTo(i[_],l),e.lineTo(i[_],s[_]);break}case"center":{let h=(a+i[_])/2;e.lineTo(h,l),e.lineTo(h,s[_]),e.lineTo(i[_],s[_]);break}}
a=i[_],l=s[_]}}_paint(e,t,i){let{sx:s,sy1:r,sy2:o}={...this,...i},a=this.model.step_mode,l=kh(this.model.step_mode);e.beginPath(),e.moveTo(s[0],r[0]),this._step_path(
e,a,s,r,0,s.length),this._step_path(e,l,s,o,s.length,-1),e.closePath(),this.visuals.fill.apply(e),this.visuals.hatch.apply(e)}scenterxy(e){let t=this.sx[e],i=(this.
sy1[e]+this.sy2[e])/2;return[t,i]}_line_selection_for(e){return new Y({line_indices:[e],selected_glyphs:[this.model],view:this})}_hit_point_before(e){let{sx:t,sy1:i,
sy2:s}=this;for(let r=1;r<this.data_size;r++){let o=[t[r-1],t[r],t[r],t[r-1]],a=[i[r],i[r],s[r],s[r]];if(Be(e.sx,e.sy,o,a))return this._line_selection_for(r)}return new Y}_hit_point_after(e){
let{sx:t,sy1:i,sy2:s}=this;for(let r=0;r<this.data_size-1;r++){let o=[t[r],t[r+1],t[r+1],t[r]],a=[i[r],i[r],s[r],s[r]];if(Be(e.sx,e.sy,o,a))return this._line_selection_for(
r)}return new Y}_hit_point_center(e){let{sx:t,sy1:i,sy2:s}=this;for(let r=0;r<this.data_size;r++){let o=(t[r-1]+t[r])/2,a=(t[r]+t[r+1])/2,l=r==0?[t[r],a,a,t[r]]:
r==this.data_size-1?[o,t[r],t[r],o]:[o,a,a,o],c=[i[r],i[r],s[r],s[r]];if(Be(e.sx,e.sy,l,c))return this._line_selection_for(r)}return new Y}_hit_point(e){switch(this.
model.step_mode){case"before":return this._hit_point_before(e);case"after":return this._hit_point_after(e);case"center":return this._hit_point_center(e)}}},wv=class extends Vi{static __name__="\
VAreaStep";constructor(e){super(e)}static{this.prototype.default_view=Fn,this.define(({})=>({x:[Me,{field:"x"}],y1:[Ae,{field:"y1"}],y2:[Ae,{field:"y2"}],step_mode:[
Cl,"before"]}))}};var Ln=class extends Li{static __name__="VAreaView";_index_data(e){let{min:t,max:i}=Math,{data_size:s}=this;for(let r=0;r<s;r++){let o=this.x[r],a=this.y1[r],l=this.
y2[r];e.add_rect(o,t(a,l),o,i(a,l))}}_paint(e,t,i){let{sx:s,sy1:r,sy2:o}={...this,...i};e.beginPath();for(let a=0,l=r.length;a<l;a++)e.lineTo(s[a],r[a]);for(let a=o.
length-1;a>=0;a--)e.lineTo(s[a],o[a]);e.closePath(),this.visuals.fill.apply(e),this.visuals.hatch.apply(e)}scenterxy(e){let t=this.sx[e],i=(this.sy1[e]+this.sy2[e])/
2;return[t,i]}_hit_point(e){let t=this.sx.length,i=new Y;for(let s=0,r=t-1;s<r;s++){let o=[this.sx[s],this.sx[s+1],this.sx[s+1],this.sx[s]],a=[this.sy1[s],this.
sy1[s+1],this.sy2[s+1],this.sy2[s]];if(Be(e.sx,e.sy,o,a)){i.add_to_selected_glyphs(this.model),i.view=this,i.line_indices=[s];break}}return i}},kv=class extends Vi{static __name__="\
VArea";constructor(e){super(e)}static{this.prototype.default_view=Ln,this.define(({})=>({x:[Me,{field:"x"}],y1:[Ae,{field:"y1"}],y2:[Ae,{field:"y2"}]}))}};var zh=class extends ls{static __name__="CompositeFilter";constructor(e){super(e)}static{this.define(({List:e,Ref:t})=>({operands:[e(t(ls))]}))}connect_signals(){
super.connect_signals();let e=()=>{this.change.emit()},t=r=>{for(let o of r)this.connect(o.change,e)},i=r=>{for(let o of r)this.disconnect(o.change,e)},s=(()=>{
let{operands:r}=this.properties;return r.is_unset?[]:r.get_value()})();t(s),this.on_change(this.properties.operands,()=>{i(s),s=this.operands,t(s)})}compute_indices(e){
let{operands:t}=this;if(t.length==0){let i=e.get_length()??1;return Se.all_set(i)}else{let[i,...s]=t.map(r=>r.compute_indices(e));for(let r of s)this._inplace_op(
i,r);return i}}};var Ya=class extends zh{static __name__="IntersectionFilter";constructor(e){super(e)}_inplace_op(e,t){e.intersect(t)}};var Cd=class extends Vt{static __name__="CDSViewView";initialize(){super.initialize(),this.compute_indices()}connect_signals(){super.connect_signals();let e=()=>{
this.compute_indices()},t=l=>{this.connect(l.change,e)},i=l=>{this.disconnect(l.change,e)},{filter:s}=this.model;t(s),this.on_change(this.model.properties.filter,
()=>{i(s),s=this.model.filter,t(s),e()});let r=l=>{this.connect(l.change,e),this.connect(l.streaming,e),this.connect(l.patching,e),this.connect(l.properties.data.
change,e)},o=l=>{this.disconnect(l.change,e),this.disconnect(l.streaming,e),this.disconnect(l.patching,e),this.disconnect(l.properties.data.change,e)},a=this.parent.
data_source.get_value();r(a),this.on_change(this.parent.data_source,()=>{o(a),a=this.parent.data_source.get_value(),r(a),e()})}compute_indices(){let e=this.parent.
data_source.get_value(),t=e.get_length()??1,i=Se.all_set(t),s=this.model.filter.compute_indices(e);i.intersect(s),this.model.indices=i,this.model._indices_map_to_subset()}},
Vn=class extends O{static __name__="CDSView";constructor(e){super(e)}static{this.prototype.default_view=Cd,this.define(({Ref:e})=>({filter:[e(ls),()=>new Gs]})),
this.internal(({Ref:e,Int:t,Arrayable:i,Nullable:s})=>({indices:[e(Se)],indices_map:[i(t),[]],masked:[s(e(Se)),null]}))}_indices;_indices_map_to_subset(){this._indices=
this.indices.ones();let{_indices:e}=this,t=e.length>0?e.at(-1)+1:0,i=new Array(t).fill(-1),s=e.length;for(let r=0;r<s;r++)i[e[r]]=r;this.indices_map=i}get_subset_index(e){
let t=this.indices_map[e];return t!==void 0&&t!=-1?t:void 0}has_subset_index(e){return this.get_subset_index(e)!==void 0}convert_selection_from_subset(e){return e.
map(t=>this._indices[t])}convert_selection_to_subset(e){return e.map(t=>this.get_subset_index(t))}convert_indices_from_subset(e){return e.map(t=>this._indices[t])}get_reference_point(e,t){
let{_indices:i}=this,s=i.length;for(let r=0;r<s;r++)if(e[i[r]]==t)return this.get_subset_index(i[r]);return null}get filters(){let{filter:e}=this;return e instanceof
Ya?e.operands:e instanceof Gs?[]:[e]}set filters(e){e.length==0?this.filter=new Gs:e.length==1?this.filter=e[0]:this.filter=new Ya({operands:e})}};var p1={fill:{},line:{}},d1={fill:{fill_alpha:.3,fill_color:"grey"},line:{line_alpha:.3,line_color:"grey"}},f1={fill:{fill_alpha:.2},line:{}},m1={fill:{fill_alpha:.2},
line:{}},$d=class extends Do{static __name__="GlyphRendererView";cds_view;glyph;selection_glyph;nonselection_glyph;hover_glyph;muted_glyph;decimated_glyph;get glyph_view(){
return this.glyph}children_views(){let e=this.hover_glyph!=null?[this.hover_glyph]:[];return[...super.children_views(),this.cds_view,this.glyph,this.selection_glyph,
this.nonselection_glyph,...e,this.muted_glyph,this.decimated_glyph]}all_indices;decimated;last_dtrender;get data_source(){return this.model.properties.data_source}async lazy_initialize(){
await super.lazy_initialize(),this.cds_view=await ke(this.model.view,{parent:this});let e=this.model.glyph;this.glyph=await this.build_glyph_view(e);let t="fill"in
this.glyph.visuals,i="line"in this.glyph.visuals,s={...e.attributes};delete s.id;function r(u){let p=ml(s);return t&&Xn(p,u.fill),i&&Xn(p,u.line),new e.constructor(
p)}function o(u,p){return p instanceof Ce?p:p=="auto"?r(u):r({fill:{},line:{}})}let{selection_glyph:a,nonselection_glyph:l,hover_glyph:c,muted_glyph:_}=this.model;
a=o(p1,a),this.selection_glyph=await this.build_glyph_view(a),l=o(f1,l),this.nonselection_glyph=await this.build_glyph_view(l),c!=null&&(this.hover_glyph=await this.
build_glyph_view(c)),_=o(m1,_),this.muted_glyph=await this.build_glyph_view(_);let h=o(d1,"auto");this.decimated_glyph=await this.build_glyph_view(h),this.selection_glyph.
set_base(this.glyph),this.nonselection_glyph.set_base(this.glyph),this.hover_glyph?.set_base(this.glyph),this.muted_glyph.set_base(this.glyph),this.decimated_glyph.
set_base(this.glyph),await this.set_data()}async build_glyph_view(e){return ke(e,{parent:this})}remove(){this.cds_view.remove(),this.glyph.remove(),this.selection_glyph.
remove(),this.nonselection_glyph.remove(),this.hover_glyph?.remove(),this.muted_glyph.remove(),this.decimated_glyph.remove(),super.remove()}_previous_inspected;connect_signals(){
super.connect_signals();let e=()=>this.request_paint(),t=()=>this.update_data();this.connect(this.model.change,e),this.connect(this.glyph.model.change,t),this.connect(
this.selection_glyph.model.change,t),this.connect(this.nonselection_glyph.model.change,t),this.hover_glyph!=null&&this.connect(this.hover_glyph.model.change,t),
this.connect(this.muted_glyph.model.change,t),this.connect(this.decimated_glyph.model.change,t),this.connect(this.model.data_source.change,t),this.connect(this.
model.data_source.streaming,t),this.connect(this.model.data_source.patching,a=>this.update_data(a)),this.connect(this.model.data_source.selected.change,e),this.
connect(this.model.data_source._select,e),this.hover_glyph!=null&&this.connect(this.model.data_source.inspect,()=>{let{inspected:a}=this.model.data_source,l={indices:a.
indices,line_indices:a.line_indices,multiline_indices:a.multiline_indices,image_indices:a.image_indices,selected_glyphs:a.selected_glyphs};bs(this._previous_inspected,
l)||(this._previous_inspected=l,e())}),this.connect(this.model.properties.view.change,async()=>{this.cds_view.remove(),this.cds_view=await ke(this.model.view,{parent:this}),
await t()}),this.connect(this.model.view.properties.indices.change,t),this.connect(this.model.view.properties.masked.change,async()=>await this.set_visuals()),this.
connect(this.model.properties.visible.change,()=>this.plot_view.invalidate_dataranges=!0);let{x_ranges:i,y_ranges:s}=this.plot_view.frame;for(let[,a]of i)a instanceof
qt&&this.connect(a.invalidate_synthetic,t);for(let[,a]of s)a instanceof qt&&this.connect(a.invalidate_synthetic,t);let{transformchange:r,exprchange:o}=this.model.
glyph;this.connect(r,t),this.connect(o,t)}_update_masked_indices(){let e=this.glyph.mask_data();return this.model.view.masked=e,e}async update_data(e){await this.
set_data(e),this.request_paint()}async set_data(e){let t=this.model.data_source;this.all_indices=this.model.view.indices;let{all_indices:i}=this;await this.glyph.
set_data(t,i,e),await this.decimated_glyph.set_data(t,i,e),await this.selection_glyph.set_data(t,i,e),await this.nonselection_glyph.set_data(t,i,e),await this.hover_glyph?.
set_data(t,i,e),await this.muted_glyph.set_data(t,i,e),await this.set_visuals(),this._update_masked_indices();let{lod_factor:s}=this.plot_model,r=this.all_indices.
count;this.decimated=new Se(r);for(let o=0;o<r;o+=s)this.decimated.set(o);this.plot_view.invalidate_dataranges=!0}async set_visuals(){let e=this.model.data_source,
{all_indices:t}=this;this.glyph.set_visuals(e,t),this.glyph.after_visuals(),await this.glyph.after_lazy_visuals(),this.decimated_glyph.set_visuals(e,t),this.decimated_glyph.
after_visuals(),await this.decimated_glyph.after_lazy_visuals(),this.selection_glyph.set_visuals(e,t),this.selection_glyph.after_visuals(),await this.selection_glyph.
after_lazy_visuals(),this.nonselection_glyph.set_visuals(e,t),this.nonselection_glyph.after_visuals(),await this.nonselection_glyph.after_lazy_visuals(),this.hover_glyph?.
set_visuals(e,t),this.hover_glyph?.after_visuals(),await this.hover_glyph?.after_lazy_visuals(),this.muted_glyph.set_visuals(e,t),this.muted_glyph.after_visuals(),
await this.muted_glyph.after_lazy_visuals()}map_data(){this.glyph.map_data(),this.decimated_glyph.map_data(),this.selection_glyph.map_data(),this.nonselection_glyph.
map_data(),this.hover_glyph?.map_data(),this.muted_glyph.map_data()}get bbox(){return this.glyph.bbox}get has_webgl(){return this.glyph.has_webgl()}_paint(e){let{
has_webgl:t}=this;this.map_data();let i=this.all_indices.ones(),s=this._update_masked_indices().ones(),{selected:r}=this.model.data_source,o=r.is_empty()?[]:this.
glyph instanceof Fi&&r.selected_glyph===this.glyph.model?this.model.view.convert_indices_from_subset(s):r.indices,{inspected:a}=this.model.data_source;this._previous_inspected=
{indices:a.indices,line_indices:a.line_indices,multiline_indices:a.multiline_indices,image_indices:a.image_indices,selected_glyphs:a.selected_glyphs};let l=new Set(
a.is_empty()?[]:a.selected_glyph!=null?this.model.view.convert_indices_from_subset(s):a.indices.length>0?a.indices:Object.keys(a.multiline_indices).map(d=>parseInt(
d))),c=l.size===0?[]:_l(s,d=>l.has(i[d])),{lod_threshold:_}=this.plot_model,h,u,p;if(this.model.document!=null&&this.model.document.interactive_duration()>0&&!t&&
_!=null&&i.length>_?(s=[...this.decimated],h=this.decimated_glyph,u=this.decimated_glyph,p=this.selection_glyph):(h=this.model.muted?this.muted_glyph:this.glyph,
u=this.nonselection_glyph,p=this.selection_glyph),this.hover_glyph!=null&&c.length!=0){let d=new Set(s);for(let f of c)d.delete(f);s=[...d]}if(e.save(),o.length==
0)if(this.glyph instanceof Fi)this.hover_glyph!=null&&c.length!=0?this.hover_glyph.paint(e,this.model.view.convert_indices_from_subset(c)):h.paint(e,i);else if(this.
glyph instanceof Pn||this.glyph instanceof On||this.glyph instanceof Ln||this.glyph instanceof Fn||this.glyph instanceof Un)if(a.selected_glyphs.length==0||this.
hover_glyph==null)h.paint(e,i);else for(let d of a.selected_glyphs)d==this.glyph.model&&this.hover_glyph.paint(e,i);else h.paint(e,s),this.hover_glyph!=null&&c.
length!=0&&this.hover_glyph.paint(e,c);else{let d=new Set(o),f=new Array,m=new Array;if(this.glyph instanceof Fi)for(let g of i)d.has(g)?f.push(g):m.push(g);else
for(let g of s)d.has(i[g])?f.push(g):m.push(g);u.paint(e,m),p.paint(e,f),this.hover_glyph!=null&&(this.glyph instanceof Fi?this.hover_glyph.paint(e,this.model.view.
convert_indices_from_subset(c)):this.hover_glyph.paint(e,c))}e.restore()}get_reference_point(e,t){return this._get_reference_point(e,t)??0}_get_reference_point(e,t){
if(e!=null){let i=this.model.data_source.get_column(e);if(i!=null)return this.model.view.get_reference_point(i,t)}return null}draw_legend(e,t,i,s,r,o,a,l){if(this.
glyph.data_size==0)return;let c=l==null?this.get_reference_point(o,a):this.model.view.get_subset_index(l);c!=null&&this.glyph.draw_legend_for_index(e,{x0:t,x1:i,
y0:s,y1:r},c)}hit_test(e){if(!this.model.visible)return null;let t=this.glyph.hit_test(e);return t==null?null:this.model.view.convert_selection_from_subset(t)}},
Yt=class extends Oi{static __name__="GlyphRenderer";constructor(e){super(e)}static{this.prototype.default_view=$d,this.define(({Bool:e,Auto:t,Or:i,Ref:s,Null:r,
Nullable:o})=>({data_source:[s($o)],view:[s(Vn),()=>new Vn],glyph:[s(Ce)],hover_glyph:[o(s(Ce)),null],nonselection_glyph:[i(s(Ce),t,r),"auto"],selection_glyph:[
i(s(Ce),t,r),"auto"],muted_glyph:[i(s(Ce),t,r),"auto"],muted:[e,!1]}))}get_selection_manager(){return this.data_source.selection_manager}add_decoration(e,t){let i=new uo(
{marking:e,node:t}),s=[this.glyph,this.selection_glyph,this.nonselection_glyph,this.hover_glyph,this.muted_glyph];for(let r of s)r instanceof Ce&&(r.decorations=
[...r.decorations,i]);return i}};var Dd={};Nn(Dd,{above:()=>g1,below:()=>y1,center:()=>x1,default:()=>Ed,left:()=>v1,right:()=>b1});var g1="bk-above",y1="bk-below",v1="bk-left",b1="bk-right",x1="\
bk-center",Ed=":host{position:relative;pointer-events:none;}:host{align-items:start;justify-items:start;}:host(.bk-above),:host(.bk-below){display:grid;grid-aut\
o-flow:row;grid-template-rows:auto;grid-template-columns:100%;}:host(.bk-left),:host(.bk-right){display:grid;grid-auto-flow:column;grid-template-rows:100%;grid-\
template-columns:auto;}:host(.bk-above){grid-area:above;}:host(.bk-below){grid-area:below;}:host(.bk-left){grid-area:left;}:host(.bk-right){grid-area:right;}:ho\
st(.bk-center){grid-area:center;}:host(.bk-center){overflow:hidden;}";var Wa=class extends As{static __name__="CanvasPanelView";_bbox=new I;get bbox(){return this._bbox}position=new de("","position");stylesheets(){return[...super.
stylesheets(),Ed,this.position]}rendering_target(){return this.model.inner?this.parent.frame_view.shadow_el:this.parent.canvas_view.events_el}render(){super.render(),
this.class_list.add(Dd[this.model.place])}set_geometry(e){this._bbox=e,this._update_position(),this.mark_finished()}_update_position(){let{bbox:e,position:t}=this;
e.is_valid||t.replace(`
      :host {
        display: none;
      }
      `)}resolve_symbol(e){let i=this.bbox.resolve(e.symbol),{offset:s}=e;if(U(i))return i+s;{let{x:r,y:o}=i;return{x:r+s,y:o+s}}}},Ut=class extends At{static __name__="\
CanvasPanel";constructor(e){super(e)}static{this.prototype.default_view=Wa,this.define({place:[Zf],inner:[tr,!1]})}};var zv=':host{display:grid;grid-template-areas:".    above  .    " "left center right" ".    below  .    ";grid-template-rows:max-content 1fr max-content;grid-t\
emplate-columns:max-content 1fr max-content;}';var Id=class extends Wa{static __name__="CartesianFrameView";initialize(){super.initialize(),this._configure_scales()}remove(){this._unregister_frame(),super.remove()}stylesheets(){
return[...super.stylesheets(),zv]}connect_signals(){super.connect_signals();let{x_range:e,y_range:t,x_scale:i,y_scale:s,extra_x_ranges:r,extra_y_ranges:o,extra_x_scales:a,
extra_y_scales:l}=this.model.properties;this.on_change([e,t,i,s,r,o,a,l],()=>{this._configure_scales()})}_x_target;_y_target;_x_ranges=new Map;_y_ranges=new Map;_x_scales=new Map;_y_scales=new Map;_x_scale;_y_scale;_get_ranges(e,t){
return new Map([...X(t),["default",e]])}_get_scales(e,t,i,s){let r=new Map([...X(t),["default",e]]),o=new Map;for(let[a,l]of i){let c=l instanceof qt,_=e instanceof
Nr;if(c!=_)throw new Error(`'${l.type}' is incompatible '${e.type}'`);e instanceof rs&&l instanceof et&&(l.scale_hint="log");let u=(r.get(a)??e).clone();u.setv(
{source_range:l,target_range:s}),o.set(a,u)}return o}_configure_ranges(){let{bbox:e}=this;this._x_target=new ns({start:e.left,end:e.right}),this._y_target=new ns(
{start:e.bottom,end:e.top})}_configure_scales(){let{x_range:e,y_range:t,extra_x_ranges:i,extra_y_ranges:s}=this.model,{x_scale:r,y_scale:o,extra_x_scales:a,extra_y_scales:l}=this.
model;L(r.properties.source_range.is_unset&&r.properties.target_range.is_unset),L(o.properties.source_range.is_unset&&o.properties.target_range.is_unset),this._configure_ranges(),
this._unregister_frame(),this._x_ranges=this._get_ranges(e,i),this._y_ranges=this._get_ranges(t,s),this._register_frame(),this._x_scales=this._get_scales(r,a,this.
_x_ranges,this._x_target),this._y_scales=this._get_scales(o,l,this._y_ranges,this._y_target),this._x_scale=this._x_scales.get("default"),this._y_scale=this._y_scales.
get("default"),this.mark_finished()}_update_scales(){this._configure_ranges();for(let[,e]of this._x_scales)e.target_range=this._x_target;for(let[,e]of this._y_scales)
e.target_range=this._y_target}_register_frame(){for(let e of this.ranges.values())e.frames.add(this)}_unregister_frame(){for(let e of this.ranges.values())e.frames.
delete(this)}set_geometry(e){super.set_geometry(e),this._update_scales()}get x_range(){return this.model.x_range}get y_range(){return this.model.y_range}get x_target(){
return this._x_target}get y_target(){return this._y_target}get x_ranges(){return this._x_ranges}get y_ranges(){return this._y_ranges}get ranges(){return new Set(
[...this.x_ranges.values(),...this.y_ranges.values()])}get x_scales(){return this._x_scales}get y_scales(){return this._y_scales}get scales(){return new Set([...this.
x_scales.values(),...this.y_scales.values()])}get x_scale(){return this._x_scale}get y_scale(){return this._y_scale}},Qa=class extends Ut{static __name__="Carte\
sianFrame";constructor(e){super(e)}static{this.prototype.default_view=Id,this.define(({Bool:e,Float:t,Dict:i,Ref:s})=>({x_range:[s(De),()=>new et],y_range:[s(De),
()=>new et],x_scale:[s(Ie),()=>new vt],y_scale:[s(Ie),()=>new vt],extra_x_ranges:[i(s(De)),{}],extra_y_ranges:[i(s(De)),{}],extra_x_scales:[i(s(Ie)),{}],extra_y_scales:[
i(s(Ie)),{}],match_aspect:[e,!1],aspect_scale:[t,1]}))}};function jv(n){let e=getComputedStyle(n).fontSize,t=parseInt(e,10);return isNaN(t)?null:t}function k1(n){let e=n.offsetParent??document.body;return jv(e)??jv(n)??
16}function z1(n){return n.clientHeight}function Sv(n){let e=-n.deltaY;if(n.target instanceof HTMLElement)switch(n.deltaMode){case n.DOM_DELTA_LINE:e*=k1(n.target);
break;case n.DOM_DELTA_PAGE:e*=z1(n.target);break}return e}function j1(n){return pe(n)&&"on_enter"in n&&"on_move"in n&&"on_leave"in n}function S1(n){return pe(n)&&"on_pan_start"in n&&"on_pan"in n&&"on_pan_end"in n}function M1(n){
return pe(n)&&"on_pinch_start"in n&&"on_pinch"in n&&"on_pinch_end"in n}function A1(n){return pe(n)&&"on_rotate_start"in n&&"on_rotate"in n&&"on_rotate_end"in n}var jh=class{canvas_view;static __name__="UIEventBus";pan_start=new ee(this,"pan:start");pan=new ee(this,"pan");pan_end=new ee(this,"pan:end");pinch_start=new ee(
this,"pinch:start");pinch=new ee(this,"pinch");pinch_end=new ee(this,"pinch:end");rotate_start=new ee(this,"rotate:start");rotate=new ee(this,"rotate");rotate_end=new ee(
this,"rotate:end");tap=new ee(this,"tap");doubletap=new ee(this,"doubletap");press=new ee(this,"press");pressup=new ee(this,"pressup");move_enter=new ee(this,"m\
ove:enter");move=new ee(this,"move");move_exit=new ee(this,"move:exit");scroll=new ee(this,"scroll");keydown=new ee(this,"keydown");keyup=new ee(this,"keyup");focus=new _e(
this,"focus");blur=new _e(this,"blur");hit_area;ui_gestures;constructor(e){this.canvas_view=e,this.hit_area=e.events_el,this.on_tap=this.on_tap.bind(this),this.
on_doubletap=this.on_doubletap.bind(this),this.on_press=this.on_press.bind(this),this.on_pressup=this.on_pressup.bind(this),this.on_enter=this.on_enter.bind(this),
this.on_move=this.on_move.bind(this),this.on_leave=this.on_leave.bind(this),this.on_pan_start=this.on_pan_start.bind(this),this.on_pan=this.on_pan.bind(this),this.
on_pan_end=this.on_pan_end.bind(this),this.on_pinch_start=this.on_pinch_start.bind(this),this.on_pinch=this.on_pinch.bind(this),this.on_pinch_end=this.on_pinch_end.
bind(this),this.on_rotate_start=this.on_rotate_start.bind(this),this.on_rotate=this.on_rotate.bind(this),this.on_rotate_end=this.on_rotate_end.bind(this),this.on_context_menu=
this.on_context_menu.bind(this),this.on_mouse_wheel=this.on_mouse_wheel.bind(this),this.on_key_down=this.on_key_down.bind(this),this.on_key_up=this.on_key_up.bind(
this),this.on_focus=this.on_focus.bind(this),this.on_blur=this.on_blur.bind(this),this.ui_gestures=new So(this.hit_area,this,{must_be_target:!0}),this.ui_gestures.
connect_signals(),this.hit_area.addEventListener("contextmenu",this.on_context_menu),this.hit_area.addEventListener("wheel",this.on_mouse_wheel),this.hit_area.addEventListener(
"focus",this.on_focus),this.hit_area.addEventListener("blur",this.on_blur),this.hit_area.addEventListener("keydown",this.on_key_down),this.hit_area.addEventListener(
"keyup",this.on_key_up)}remove(){this.ui_gestures.remove(),this.hit_area.removeEventListener("contextmenu",this.on_context_menu),this.hit_area.removeEventListener(
"wheel",this.on_mouse_wheel),document.removeEventListener("keydown",this.on_key_down),document.removeEventListener("keyup",this.on_key_up)}_tools=new Map;register_tool(e){
let{model:t}=e;if(this._tools.has(t))throw new Error(`${t} already registered`);this._tools.set(t,e)}hit_test_renderers(e,t,i){let s=[];for(let r of ct(e.all_renderer_views))
(r.interactive_hit?.(t,i)??!1)&&s.push(r);return s}set_cursor(e){this.hit_area.style.cursor=e??"default"}hit_test_frame(e,t,i){return e.frame.bbox.contains(t,i)}hit_test_plot(e,t){
for(let i of this.canvas_view.plot_views)if(i.bbox.relative().contains(e,t))return i;return null}_prev_move=null;_curr_pan=null;_curr_pinch=null;_curr_rotate=null;_trigger(e,t){
if(!this.hit_area.isConnected)return;let{sx:i,sy:s,native:r}=t,a=this.hit_test_plot(i,s),l=c=>{let[_,h]=[i,s];return{...t,sx:_,sy:h}};if(t.type=="pan_start"||t.
type=="pan"||t.type=="pan_end"){let c;if(t.type=="pan_start"&&a!=null?(this._curr_pan={plot_view:a},c=a):t.type=="pan"&&this._curr_pan!=null?c=this._curr_pan.plot_view:
t.type=="pan_end"&&this._curr_pan!=null?(c=this._curr_pan.plot_view,this._curr_pan=null):c=null,c!=null){let _=l(c);this.__trigger(c,e,_,r)}}else if(t.type=="pi\
nch_start"||t.type=="pinch"||t.type=="pinch_end"){let c;if(t.type=="pinch_start"&&a!=null?(this._curr_pinch={plot_view:a},c=a):t.type=="pinch"&&this._curr_pinch!=
null?c=this._curr_pinch.plot_view:t.type=="pinch_end"&&this._curr_pinch!=null?(c=this._curr_pinch.plot_view,this._curr_pinch=null):c=null,c!=null){let _=l(c);this.
__trigger(c,e,_,r)}}else if(t.type=="rotate_start"||t.type=="rotate"||t.type=="rotate_end"){let c;if(t.type=="rotate_start"&&a!=null?(this._curr_rotate={plot_view:a},
c=a):t.type=="rotate"&&this._curr_rotate!=null?c=this._curr_rotate.plot_view:t.type=="rotate_end"&&this._curr_rotate!=null?(c=this._curr_rotate.plot_view,this._curr_rotate=
null):c=null,c!=null){let _=l(c);this.__trigger(c,e,_,r)}}else if(t.type=="enter"||t.type=="move"||t.type=="leave"){let c=this._prev_move?.plot_view;if(c!=null&&
(t.type=="leave"||c!=a)){let{sx:_,sy:h}=l(c);this.__trigger(c,this.move_exit,{type:"leave",sx:_,sy:h,modifiers:{shift:!1,ctrl:!1,alt:!1},native:r},r)}if(a!=null&&
(t.type=="enter"||c!=a)){let{sx:_,sy:h}=l(a);this.__trigger(a,this.move_enter,{type:"enter",sx:_,sy:h,modifiers:{shift:!1,ctrl:!1,alt:!1},native:r},r)}if(a!=null&&
t.type=="move"){let _=l(a);this.__trigger(a,e,_,r)}this._prev_move={sx:i,sy:s,plot_view:a}}else if(a!=null){let c=l(a);this.__trigger(a,e,c,r)}}_current_interactive_tool_view=null;_current_pan_view=null;_current_pinch_view=null;_current_rotate_view=null;_current_move_views=[];__trigger(e,t,i,s){
let r=e.model.toolbar.gestures,o=t.name,a=o.split(":")[0],l=this.hit_test_renderers(e,i.sx,i.sy);if(a=="pan"){let h=i;if(this._current_pan_view==null){if(o=="pa\
n:start"){for(let u of l)if(S1(u)&&u.on_pan_start(h)){this._current_pan_view=u,s.preventDefault();return}}}else{o=="pan"?this._current_pan_view.on_pan(h):o=="pa\
n:end"&&(this._current_pan_view.on_pan_end(h),this.set_cursor(this._current_pan_view.cursor(h.sx,h.sy)),this._current_pan_view=null),s.preventDefault();return}}else if(a==
"pinch"){let h=i;if(this._current_pinch_view==null){if(o=="pinch:start"){for(let u of l)if(M1(u)&&u.on_pinch_start(h)){this._current_pinch_view=u,s.preventDefault();
return}}}else{o=="pinch"?this._current_pinch_view.on_pinch(h):o=="pinch:end"&&(this._current_pinch_view.on_pinch_end(h),this._current_pinch_view=null),s.preventDefault();
return}}else if(a=="rotate"){let h=i;if(this._current_rotate_view==null){if(o=="rotate:start"){for(let u of l)if(A1(u)&&u.on_rotate_start(h)){this._current_rotate_view=
u,s.preventDefault();return}}}else{o=="rotate"?this._current_rotate_view.on_rotate(h):o=="rotate:end"&&(this._current_rotate_view.on_rotate_end(h),this._current_rotate_view=
null),s.preventDefault();return}}else if(a=="move"){let h=i,u=new Set(l),p=new Set(this._current_move_views);this._current_move_views=[];for(let d of p)u.has(d)||
(p.delete(d),d.on_leave(h));for(let d of l)j1(d)&&(p.has(d)?(this._current_move_views.push(d),d.on_move(h)):d.on_enter(i)&&this._current_move_views.push(d))}function c(h){
return h!=null?e.tool_views.get(h.underlying)??null:null}let _=l.at(0);switch(a){case"move":{let h=r.move.active;h!=null&&this.trigger(t,i,h);let u=e.model.toolbar.
inspectors.filter(d=>d.active),p=(()=>{let d=this._current_interactive_tool_view??this._current_pan_view??this._current_pinch_view??this._current_rotate_view??this.
_current_move_views.at(0)??_??c(h);if(d!=null){let f=d.cursor(i.sx,i.sy);if(f!=null)return f}return this.hit_test_frame(e,i.sx,i.sy)&&!Vo(u)?"crosshair":null})();
this.set_cursor(p),u.map(d=>this.trigger(t,i,d));break}case"tap":{let h=s.composedPath();if(h.length!=0&&h[0]!=this.hit_area)return;if(_?.on_hit?.(i.sx,i.sy),this.
hit_test_frame(e,i.sx,i.sy)){let u=r.tap.active;u!=null&&this.trigger(t,i,u)}break}case"doubletap":{if(this.hit_test_frame(e,i.sx,i.sy)){let h=r.doubletap.active??
r.tap.active;h!=null&&this.trigger(t,i,h)}break}case"press":{if(this.hit_test_frame(e,i.sx,i.sy)){let h=r.press.active??r.tap.active;h!=null&&this.trigger(t,i,h)}
break}case"pinch":{let h=r.pinch.active??r.scroll.active;h!=null&&this.trigger(t,i,h)&&(s.preventDefault(),s.stopPropagation());break}case"scroll":{let h=r.scroll.
active;h!=null&&this.trigger(t,i,h)&&(s.preventDefault(),s.stopPropagation());break}case"pan":{let h=r.pan.active,u=c(h);if(u!=null){switch(o){case"pan:start":{
this._current_interactive_tool_view=u;break}case"pan:end":{this._current_interactive_tool_view=null;break}}this.trigger(t,i,h)&&(s.preventDefault(),s.stopPropagation());
let p=u.cursor(i.sx,i.sy);this.set_cursor(p)}break}default:{let h=r[a].active;h!=null&&this.trigger(t,i,h)}}this._trigger_bokeh_event(e,i)}trigger(e,t,i=null){let s=r=>{
let o=this._tools.get(r);if(o==null)return!1;let a=(()=>{switch(e){case this.pan_start:return o._pan_start;case this.pan:return o._pan;case this.pan_end:return o.
_pan_end;case this.pinch_start:return o._pinch_start;case this.pinch:return o._pinch;case this.pinch_end:return o._pinch_end;case this.rotate_start:return o._rotate_start;case this.
rotate:return o._rotate;case this.rotate_end:return o._rotate_end;case this.move_enter:return o._move_enter;case this.move:return o._move;case this.move_exit:return o.
_move_exit;case this.tap:return o._tap;case this.doubletap:return o._doubletap;case this.press:return o._press;case this.pressup:return o._pressup;case this.scroll:
return o._scroll;case this.keydown:return o._keydown;case this.keyup:return o._keyup;default:return null}})();if(a==null)return!1;let l=a.bind(o)(t);return xe(l)?
l:!0};if(i!=null)return s(i);{let r=!1;for(let o of this._tools.keys()){let a=s(o);r||=a}return r}}_trigger_bokeh_event(e,t){let i=(()=>{let{sx:s,sy:r,modifiers:o}=t,
a=e.frame.x_scale.invert(s),l=e.frame.y_scale.invert(r);switch(t.type){case"wheel":return new Nc(s,r,a,l,t.delta,o);case"enter":return new Hc(s,r,a,l,o);case"mo\
ve":return new Gc(s,r,a,l,o);case"leave":return new Yc(s,r,a,l,o);case"tap":return new Wc(s,r,a,l,o);case"double_tap":return new Qc(s,r,a,l,o);case"press":return new Xc(
s,r,a,l,o);case"press_up":return new Jc(s,r,a,l,o);case"pan_start":return new Zc(s,r,a,l,o);case"pan":return new Rc(s,r,a,l,t.dx,t.dy,o);case"pan_end":return new Kc(
s,r,a,l,o);case"pinch_start":return new e_(s,r,a,l,o);case"pinch":return new Bc(s,r,a,l,t.scale,o);case"pinch_end":return new t_(s,r,a,l,o);case"rotate_start":return new i_(
s,r,a,l,o);case"rotate":return new qc(s,r,a,l,t.rotation,o);case"rotate_end":return new s_(s,r,a,l,o);default:return null}})();i!=null&&e.model.trigger_event(i)}_get_sxy(e){
let{pageX:t,pageY:i}=e,{left:s,top:r}=xc(this.hit_area);return{sx:t-s,sy:i-r}}_get_modifiers(e){return{shift:e.shiftKey,ctrl:e.ctrlKey,alt:e.altKey}}_scroll_event(e){
return{type:e.type,...this._get_sxy(e),delta:Sv(e),modifiers:this._get_modifiers(e),native:e}}_key_event(e){return{type:e.type,key:e.key,modifiers:this._get_modifiers(
e),native:e}}on_tap(e){this._trigger(this.tap,e)}on_doubletap(e){this._trigger(this.doubletap,e)}on_press(e){this._trigger(this.press,e)}on_pressup(e){this._trigger(
this.pressup,e)}on_enter(e){this._trigger(this.move_enter,e)}on_move(e){this._trigger(this.move,e)}on_leave(e){this._trigger(this.move_exit,e)}on_pan_start(e){this.
_trigger(this.pan_start,e)}on_pan(e){this._trigger(this.pan,e)}on_pan_end(e){this._trigger(this.pan_end,e)}on_pinch_start(e){this._trigger(this.pinch_start,e)}on_pinch(e){
this._trigger(this.pinch,e)}on_pinch_end(e){this._trigger(this.pinch_end,e)}on_rotate_start(e){this._trigger(this.rotate_start,e)}on_rotate(e){this._trigger(this.
rotate,e)}on_rotate_end(e){this._trigger(this.rotate_end,e)}on_mouse_wheel(e){this._trigger(this.scroll,this._scroll_event(e))}on_context_menu(e){}on_key_down(e){
this.trigger(this.keydown,this._key_event(e))}on_key_up(e){this.trigger(this.keyup,this._key_event(e))}on_focus(){this.focus.emit()}on_blur(){this.blur.emit()}};function T1(n){return n instanceof Error&&"code"in n}async function Mv(n){try{return await n}catch(e){if(T1(e)&&e.code==="MODULE_NOT_FOUND")return null;throw e}}var Xa="bk-layer",Sh="bk-events",Av='.bk-layer{position:absolute;top:0;left:0;width:100%;height:100%;overflow:hidden;}.bk-events{display:grid;grid-template-area\
s:".    above  .    " "left center right" ".    below  .    ";touch-action:none;overflow:visible;cursor:default;}.bk-events:focus,.bk-events:focus-visible{outli\
ne:var(--outline-width) var(--outline-style) var(--highlight-color);outline-offset:-1px;}';async function C1(){let n=document.createElement("canvas"),e=n.getContext("webgl",{alpha:!0,antialias:!1,depth:!1,premultipliedAlpha:!0});if(e!=null){let t=await Mv(
Promise.resolve().then(()=>us(mo())));if(t!=null){let i=t.get_regl(e);if(i.has_webgl)return{canvas:n,regl_wrapper:i};q.trace("WebGL is supported, but not the re\
quired extensions")}else q.trace("WebGL is supported, but bokehjs(.min).js bundle is not available")}else q.trace("WebGL is not supported");return null}var $1=(()=>{
let n;return async()=>n!==void 0?n:n=await C1()})(),Pd=class extends _t{static __name__="CanvasView";webgl=null;underlays_el;primary;overlays;overlays_el;events_el;ui_event_bus;_size=new de(
"","size");touch_action=new de("","touch-action");initialize(){super.initialize(),this.underlays_el=W({class:Xa}),this.primary=this.create_layer(),this.overlays=
this.create_layer(),this.overlays_el=W({class:Xa}),this.events_el=W({class:[Xa,Sh],tabIndex:0}),this.ui_event_bus=new jh(this)}get layers(){return[this.underlays_el,
this.primary,this.overlays,this.overlays_el,this.events_el]}async lazy_initialize(){if(await super.lazy_initialize(),this.model.output_backend=="webgl"&&(this.webgl=
await $1(),nt.force_webgl&&this.webgl==null))throw new Error("webgl is not available")}remove(){this.ui_event_bus.remove(),super.remove()}stylesheets(){return[...super.
stylesheets(),Av,Ct,this._size,this.touch_action]}render(){super.render();let e=[this.underlays_el,this.primary.el,this.overlays.el,this.overlays_el,this.events_el];
this.shadow_el.append(...e)}get pixel_ratio(){return this.primary.pixel_ratio}get pixel_ratio_changed(){return this.primary.pixel_ratio_changed}_update_bbox(){let e=super.
_update_bbox()||this.pixel_ratio_changed;if(e){let{width:t,height:i}=this.bbox;this._size.replace(`.${Xa}`,{width:ne(t),height:ne(i)}),this.primary.resize(t,i),
this.overlays.resize(t,i)}return e}after_resize(){this.plot_views.length!=0?this.finish():super.after_resize()}_after_resize(){super._after_resize();let{width:e,
height:t}=this.bbox;this.primary.resize(e,t),this.overlays.resize(e,t)}resize(){let e=this._update_bbox();return this._after_resize(),e}prepare_webgl(e){let{webgl:t}=this;
if(t!=null){let{width:i,height:s}=this.bbox;t.canvas.width=this.pixel_ratio*i,t.canvas.height=this.pixel_ratio*s;let{x:r,y:o,width:a,height:l}=e,{xview:c,yview:_}=this.
bbox,h=c.compute(r),u=_.compute(o+l),p=this.pixel_ratio;t.regl_wrapper.set_scissor(p*h,p*u,p*a,p*l),this._clear_webgl()}}blit_webgl(e){let{webgl:t}=this;if(t!=null&&
t.canvas.width*t.canvas.height>0){if(q.debug("Blitting WebGL canvas"),e.restore(),e.drawImage(t.canvas,0,0),e.save(),this.model.hidpi){let i=this.pixel_ratio;e.
scale(i,i),e.translate(.5,.5)}this._clear_webgl()}}_clear_webgl(){let{webgl:e}=this;if(e!=null){let{regl_wrapper:t,canvas:i}=e;t.clear(i.width,i.height)}}compose(){
let e=this.create_layer(),{width:t,height:i}=this.bbox;return e.resize(t,i),e.ctx.drawImage(this.primary.canvas,0,0),e.ctx.drawImage(this.overlays.canvas,0,0),e}create_layer(){
let{output_backend:e,hidpi:t}=this.model;return new hi(e,t)}create_layer_svg(){let{hidpi:e}=this.model;return new hi("svg",e)}to_blob(){return this.compose().to_blob()}plot_views=[]},
Mh=class extends ze{static __name__="Canvas";constructor(e){super(e)}static{this.prototype.default_view=Pd,this.define(({Bool:e})=>({hidpi:[e,!0],output_backend:[
Al,"canvas"]}))}};var Ud=class extends ka{static __name__="ToolMenuView";_compute_menu_items(){let{items:e}=this.model.toolbar.to_menu();return e}connect_signals(){super.connect_signals();
let{toolbar:e}=this.model.properties;this.on_transitive_change(e,()=>this._update_menu_items())}},Ah=class extends bt{static __name__="ToolMenu";constructor(e){
super(e)}static{this.prototype.default_view=Ud,this.define(({Ref:e})=>({toolbar:[e(gi)]}))}};var Od=class extends Vs{static __name__="ToolbarPanelView";update_layout(){this.layout=new Bs(this.panel,()=>this.get_size(),!0)}after_layout(){this.toolbar_view.
after_render()}has_finished(){return super.has_finished()&&this.toolbar_view.has_finished()}children_views(){return[...super.children_views(),this.toolbar_view]}toolbar_view;async lazy_initialize(){
await super.lazy_initialize(),this.toolbar_view=await ke(this.model.toolbar,{parent:this.canvas})}connect_signals(){super.connect_signals(),this.plot_view.mouseenter.
connect(()=>{this.toolbar_view.set_visibility(!0)}),this.plot_view.mouseleave.connect(()=>{this.toolbar_view.set_visibility(!1)}),this.plot_view.canvas.ui_event_bus.
focus.connect(()=>{this.toolbar_view.toggle_auto_scroll(!0)}),this.plot_view.canvas.ui_event_bus.blur.connect(()=>{this.toolbar_view.toggle_auto_scroll(!1)})}remove(){
this.toolbar_view.remove(),super.remove()}render(){super.render(),this.toolbar_view.render_to(this.shadow_el)}get is_horizontal(){return this.toolbar_view.model.
horizontal}_paint(){let{style:e}=this.toolbar_view.el;this.is_horizontal?(e.width="100%",e.height="unset"):(e.width="unset",e.height="100%"),this.is_horizontal?
(this.el.style.minWidth="0",this.el.style.minHeight="unset"):(this.el.style.minWidth="unset",this.el.style.minHeight="0")}_get_size(){let{tools:e,logo:t}=this.model.
toolbar;return{width:e.length*30+(t!=null?25:0)+15,height:30}}},Rn=class extends xt{static __name__="ToolbarPanel";constructor(e){super(e)}static{this.prototype.
default_view=Od,this.define(({Ref:e})=>({toolbar:[e(gi)]}))}};var Cv=":host{position:absolute;background-color:var(--background-color);}";var Fd=class extends bn{static __name__="PanelView";stylesheets(){return[...super.stylesheets(),Cv]}connect_signals(){super.connect_signals();let{position:e,anchor:t,
width:i,height:s,elements:r}=this.model.properties;this.on_change([t,i,s,r],()=>this.reposition()),this.on_transitive_change(e,()=>this.reposition())}reposition(e){
super.reposition(e);let{position:t,visible:i,anchor:s,elements:r}=this.model;if(e==!1||!i||r.length==0){this.el.remove();return}let{x:o,y:a}=this.resolve_as_xy(
t);if(!isFinite(o+a)){this.el.remove();return}let l=this.parent?.el??document.body,c=l.shadowRoot??l;this.el.isConnected||c.append(this.el),this.el.style.left=ne(
o),this.el.style.top=ne(a);let _=Is(s);this.el.style.transform=`translate(${-100*_.x}%, ${-100*_.y}%)`}},Ja=class extends Zr{static __name__="Panel";constructor(e){
super(e)}static{this.prototype.default_view=Fd,this.define(({Ref:e,Or:t,Auto:i,Int:s})=>({position:[e(Qt)],anchor:[ba,"top_left"],width:[t(i,s,e(yt)),"auto"],height:[
t(i,s,e(yt)),"auto"]}))}};var Ld=class extends Gt{static __name__="SpanView";static tag_name="span"},$v=class extends tt{static __name__="Span";static{this.prototype.default_view=Ld}},Vd=class extends Gt{static __name__="\
DivView";static tag_name="div"},Za=class extends tt{static __name__="Div";static{this.prototype.default_view=Vd}},Rd=class extends Gt{static __name__="TableView";static tag_name="\
table"},Ev=class extends tt{static __name__="Table";static{this.prototype.default_view=Rd}},Bd=class extends Gt{static __name__="TableRowView";static tag_name="\
tr"},Dv=class extends tt{static __name__="TableRow";static{this.prototype.default_view=Bd}};function Iv(n,e){let t=null,i=null,s=0,r=!1,o,a=function(){return new Promise((l,c)=>{o=l;let _=function(){s=Date.now(),t=null,i=null,r=!1;try{n(),l()}catch(p){
c(p)}},h=Date.now(),u=e-(h-s);u<=0&&!r?(t!=null&&clearTimeout(t),r=!0,i=requestAnimationFrame(_)):t==null&&!r?t=setTimeout(()=>i=requestAnimationFrame(_),u):l()})};
return a.stop=function(){t!=null&&clearTimeout(t),i!=null&&cancelAnimationFrame(i),o()},a}var Th=class extends di{static __name__="BorderLayout";*[Symbol.iterator](){yield this.top_panel,yield this.bottom_panel,yield this.left_panel,yield this.right_panel,
yield this.center_panel}top_panel;bottom_panel;left_panel;right_panel;center_panel;inner_top_panel;inner_bottom_panel;inner_left_panel;inner_right_panel;aligns={
left:!0,right:!0,top:!0,bottom:!0};min_border={left:0,top:0,right:0,bottom:0};padding={left:0,top:0,right:0,bottom:0};center_border_width=0;_measure(e){e=new Et(
{width:this.sizing.width_policy=="fixed"||e.width==1/0?this.sizing.width:e.width,height:this.sizing.height_policy=="fixed"||e.height==1/0?this.sizing.height:e.height});
let t=this.left_panel.measure({width:0,height:e.height}),i=Math.max(t.width,this.min_border.left)+this.padding.left,s=this.right_panel.measure({width:0,height:e.
height}),r=Math.max(s.width,this.min_border.right)+this.padding.right,o=this.top_panel.measure({width:e.width,height:0}),a=Math.max(o.height,this.min_border.top)+
this.padding.top,l=this.bottom_panel.measure({width:e.width,height:0}),c=Math.max(l.height,this.min_border.bottom)+this.padding.bottom,_=new Et(e).shrink_by({left:i,
right:r,top:a,bottom:c}),h=this.center_panel.measure(_),u=i+h.width+r,p=a+h.height+c,d=(()=>{let{width_policy:f,height_policy:m}=this.center_panel.sizing;return{
...this.aligns,fixed_width:f=="fixed",fixed_height:m=="fixed"}})();return{width:u,height:p,inner:{left:i,right:r,top:a,bottom:c},align:d}}_set_geometry(e,t){if(super.
_set_geometry(e,t),this.sizing.visible){this.center_panel.set_geometry(t);let i=this.left_panel.measure({width:0,height:e.height}),s=this.right_panel.measure({width:0,
height:e.height}),r=this.top_panel.measure({width:e.width,height:0}),o=this.bottom_panel.measure({width:e.width,height:0}),{left:a,top:l,right:c,bottom:_}=t;this.
top_panel.set_geometry(new I({left:a,right:c,bottom:l,height:r.height})),this.bottom_panel.set_geometry(new I({left:a,right:c,top:_,height:o.height})),this.left_panel.
set_geometry(new I({top:l,bottom:_,right:a,width:i.width})),this.right_panel.set_geometry(new I({top:l,bottom:_,left:c,width:s.width}));let h=t.shrink_by(this.center_border_width);
if(this.inner_top_panel!=null){let{left:u,right:p,top:d,width:f}=h,m=this.inner_top_panel.measure({width:f,height:0});this.inner_top_panel.set_geometry(new I({left:u,
right:p,top:d,height:m.height}))}if(this.inner_bottom_panel!=null){let{left:u,right:p,bottom:d,width:f}=h,m=this.inner_bottom_panel.measure({width:f,height:0});
this.inner_bottom_panel.set_geometry(new I({left:u,right:p,bottom:d,height:m.height}))}if(this.inner_left_panel!=null){let{top:u,bottom:p,left:d,height:f}=h,m=this.
inner_left_panel.measure({width:0,height:f});this.inner_left_panel.set_geometry(new I({top:u,bottom:p,left:d,width:m.width}))}if(this.inner_right_panel!=null){let{
top:u,bottom:p,right:d,height:f}=h,m=this.inner_right_panel.measure({width:0,height:f});this.inner_right_panel.set_geometry(new I({top:u,bottom:p,right:d,width:m.
width}))}}else this.center_panel.set_geometry(new I),this.top_panel.set_geometry(new I),this.bottom_panel.set_geometry(new I),this.left_panel.set_geometry(new I),
this.right_panel.set_geometry(new I),this.inner_top_panel?.set_geometry(new I),this.inner_bottom_panel?.set_geometry(new I),this.inner_left_panel?.set_geometry(
new I),this.inner_right_panel?.set_geometry(new I)}};var Ch=class{parent;static __name__="RangeManager";constructor(e){this.parent=e}get frame(){return this.parent.frame}warn_initial_ranges=!0;invalidate_dataranges=!0;update(e,t={}){
let i=t.panning??!1,s=t.scrolling??!1,r=t.maintain_focus??!1,o=new Map;for(let[a,l]of e.xrs)o.set(a,l);for(let[a,l]of e.yrs)o.set(a,l);s&&r&&this._update_ranges_together(
o),this._update_ranges_individually(o,{panning:i,scrolling:s,maintain_focus:r})}ranges(){let e=new Set,t=new Set;for(let i of this.frame.x_ranges.values())e.add(
i);for(let i of this.frame.y_ranges.values())t.add(i);for(let i of this.parent.model.data_renderers){let{coordinates:s}=i;s!=null&&(e.add(s.x_source),t.add(s.y_source))}
return{x_ranges:[...e],y_ranges:[...t]}}reset(){let{x_ranges:e,y_ranges:t}=this.ranges();for(let i of e)i.reset();for(let i of t)i.reset();this.update_dataranges()}_update_dataranges(e){
let t=new Map,i=new Map,s=!1;for(let[,_]of e.x_ranges)_ instanceof et&&_.scale_hint=="log"&&(s=!0);for(let[,_]of e.y_ranges)_ instanceof et&&_.scale_hint=="log"&&
(s=!0);for(let _ of this.parent.auto_ranged_renderers){let h=_.bounds(this.parent.model.window_axis);if(t.set(_.model,h),s){let u=_.log_bounds();i.set(_.model,u)}}
let r=!1,o=!1,a=e.x_target.span,l=e.y_target.span,c;this.parent.model.match_aspect!==!1&&a!=0&&l!=0&&(c=1/this.parent.model.aspect_scale*(a/l));for(let[,_]of e.
x_ranges){if(_ instanceof et){let h=_.scale_hint=="log"?i:t;_.update(h,0,this.parent,c),_.follow!=null&&(r=!0)}_.bounds!=null&&(o=!0)}for(let[,_]of e.y_ranges){
if(_ instanceof et){let h=_.scale_hint=="log"?i:t;_.update(h,1,this.parent,c),_.follow!=null&&(r=!0)}_.bounds!=null&&(o=!0)}if(r&&o){q.warn("Follow enabled so b\
ounds are unset.");for(let[,_]of e.x_ranges)_.bounds=null;for(let[,_]of e.y_ranges)_.bounds=null}}update_dataranges(){this._update_dataranges(this.frame);for(let e of this.
parent.auto_ranged_renderers){let{coordinates:t}=e.model;t!=null&&this._update_dataranges(t)}this.compute_initial()!=null&&(this.invalidate_dataranges=!1)}constrain_interval(e){
let t=this._constrain_interval(e);if(t==null)return null;let{x_ranges:i,y_ranges:s}=this.ranges(),r=new Map,o=new Map;return i.includes(e)&&r.set(e,t),s.includes(
e)&&o.set(e,t),{xrs:r,yrs:o}}compute_initial(){let e=!0,{x_ranges:t,y_ranges:i}=this.frame,s=new Map,r=new Map;for(let[,o]of t){let{start:a,end:l}=o;if(isNaN(a+
l)){e=!1;break}s.set(o,{start:a,end:l})}if(e)for(let[,o]of i){let{start:a,end:l}=o;if(isNaN(a+l)){e=!1;break}r.set(o,{start:a,end:l})}return e?{xrs:s,yrs:r}:(this.
warn_initial_ranges&&q.warn("could not set initial ranges"),null)}_constrain_interval(e){let t=Math.abs(e.end-e.start),i=e.min_interval??0,s=e.max_interval??1/0,
[r,o]=e.computed_bounds;e.bounds!=null&&isFinite(r)&&isFinite(o)&&(s=Math.min(s,Math.abs(o-r)));let a=st(t,Math.min(i,s),s);if(a==t)return null;let l=a/2,c=(e.start+
e.end)/2;e.bounds!=null&&(c=st(c,r+l,o-l));let _=e.is_reversed?-1:1;return{start:c-_*l,end:c+_*l}}_update_ranges_together(e){let t=1;for(let[i,s]of e)t=Math.min(
t,this._get_weight_to_constrain_interval(i,s));if(t<1)for(let[i,s]of e)s.start=t*s.start+(1-t)*i.start,s.end=t*s.end+(1-t)*i.end}_update_ranges_individually(e,t){
let{panning:i,scrolling:s,maintain_focus:r}=t,o=!1;for(let[a,l]of e){if(!s||r){let c=this._get_weight_to_constrain_interval(a,l);c<1&&(l.start=c*l.start+(1-c)*a.
start,l.end=c*l.end+(1-c)*a.end)}if(a.bounds!=null){let[c,_]=a.computed_bounds,h=Math.min(Math.abs(l.end-l.start),Math.abs(_-c));a.is_reversed?(c>l.end&&(o=!0,l.
end=c,(i||s)&&(l.start=c+h)),_<l.start&&(o=!0,l.start=_,(i||s)&&(l.end=_-h))):(c>l.start&&(o=!0,l.start=c,(i||s)&&(l.end=c+h)),_<l.end&&(o=!0,l.end=_,(i||s)&&(l.
start=_-h)))}}if(!(s&&o&&r))for(let[a,l]of e)a.have_updated_interactively=!0,(a.start!=l.start||a.end!=l.end)&&a.setv(l)}_get_weight_to_constrain_interval(e,t){
let{min_interval:i}=e,{max_interval:s}=e;if(e.bounds!=null&&e.bounds!="auto"){let[o,a]=e.bounds;if(o!=null&&a!=null){let l=Math.abs(a-o);s=s!=null?Math.min(s,l):
l}}let r=1;if(i!=null||s!=null){let o=Math.abs(e.end-e.start),a=Math.abs(t.end-t.start);i!=null&&i>0&&a<i&&(r=(o-i)/(o-a)),s!=null&&s>0&&a>s&&(r=(s-o)/(a-o)),r=
Math.max(0,Math.min(1,r))}return r}};var $h=class{parent;initial_state;static __name__="StateManager";changed;constructor(e,t){this.parent=e,this.initial_state=t,this.changed=new _e(this.parent,"st\
ate_changed")}history=[];index=-1;_do_state_change(e){let t=e in this.history?this.history[e].state:this.initial_state;return t.range!=null&&this.parent.update_range(
t.range),t.selection!=null&&this.parent.update_selection(t.selection),t}peek(){return this.can_undo?this.history[this.index]:null}push(e,t){let{history:i,index:s}=this,
r=s in i?i[s].state:{},o={...this.initial_state,...r,...t};this.history=this.history.slice(0,this.index+1),this.history.push({type:e,state:o}),this.index=this.history.
length-1,this.changed.emit()}clear(){this.history=[],this.index=-1,this.changed.emit()}undo(){if(this.can_undo){this.index-=1;let e=this._do_state_change(this.index);
return this.changed.emit(),e}return null}redo(){if(this.can_redo){this.index+=1;let e=this._do_state_change(this.index);return this.changed.emit(),e}return null}get can_undo(){
return this.index>=0}get can_redo(){return this.index<this.history.length-1}};var Pv=':host{display:grid;grid-template-areas:".    above  .    " "left center right" ".    below  .    ";grid-template-rows:0px 1fr 0px;grid-template-columns:\
0px 1fr 0px;}.bk-Canvas{grid-row-start:1;grid-row-end:span 3;grid-column-start:1;grid-column-end:span 3;}';var Uv=":host{display:flex;flex-direction:column;flex-wrap:nowrap;padding:2px;background-color:rgba(255, 255, 255, 0.5);font-size:0.5625rem;line-height:1.05;whi\
te-space:nowrap;max-width:var(--max-width);}:host > *{overflow:hidden;text-overflow:ellipsis;text-align:right;}a{color:var(--color);}";var{max:Ka}=Math,Io=class extends j_{static __name__="PlotView";visuals;_top_panel;_bottom_panel;_left_panel;_right_panel;top_panel;bottom_panel;left_panel;right_panel;_inner_top_panel;_inner_bottom_panel;_inner_left_panel;_inner_right_panel;inner_top_panel;inner_bottom_panel;inner_left_panel;inner_right_panel;_frame;frame_view;get frame(){
return this.frame_view}_canvas;canvas_view;get canvas(){return this.canvas_view}_render_count=0;repainted=new _e(this,"repainted");_computed_style=new de("","co\
mputed");stylesheets(){return[...super.stylesheets(),Pv,this._computed_style]}_title;_toolbar;_attribution;_notifications;get toolbar_panel(){return this._toolbar!=
null?this.views.find_one(this._toolbar):null}_inner_bbox=new I;_needs_paint=!0;_invalidated_painters=new Set;_invalidate_all=!0;_state_manager;_range_manager;get state(){
return this._state_manager}set invalidate_dataranges(e){this._range_manager.invalidate_dataranges=e}lod_started;_initial_state;throttled_paint;computed_renderers=[];get computed_renderer_views(){
return this.computed_renderers.map(e=>this.renderer_views.get(e)).filter(e=>e!=null)}get all_renderer_views(){let e=[];for(let t of this.computed_renderer_views)
e.push(t),t instanceof io&&e.push(...t.computed_renderer_views);return e}get auto_ranged_renderers(){return this.computed_renderer_views.filter(Ug)}get base_font_size(){
let e=getComputedStyle(this.el).fontSize,t=ro(e);if(t!=null){let{value:i,unit:s}=t;if(s=="px")return i}return null}renderer_views=new Map;tool_views=new Map;children_views(){
return[...super.children_views(),...this.renderer_views.values(),...this.tool_views.values()]}get child_models(){return[]}_is_paused=0;get is_paused(){return this.
_is_paused!=0}pause(){this._is_paused+=1}unpause(e=!1){this._is_paused=Ka(this._is_paused-1,0),!this.is_paused&&!e&&this.request_repaint()}_needs_notify=!1;notify_finished_after_paint(){
this._needs_notify=!0}request_repaint(){this.request_paint()}request_paint(...e){this.invalidate_painters(...e),this.schedule_paint()}invalidate_painters(...e){
if(e.length==0){this._invalidate_all=!0;return}for(let t of e){let i=t instanceof Ti?t:this.views.get_one(t);this._invalidated_painters.add(i)}}schedule_paint(){
this.is_paused||this._await_ready(this.throttled_paint())}request_layout(e=!1){e&&(this._needs_layout=!0),this.request_repaint()}reset(){this.model.reset_policy==
"standard"&&(this.state.clear(),this.reset_range(),this.reset_selection()),this.model.trigger_event(new Vc)}remove(){Re(this.renderer_views),Re(this.tool_views),
super.remove()}_provide_context_menu(){return new Ah({toolbar:this.model.toolbar})}get_context_menu(e){let{x:t,y:i}=e;for(let s of ct([...this.renderer_views.values()]))
if(s.context_menu!=null&&s.interactive_hit?.(t,i)==!0)return s.context_menu;return super.get_context_menu(e)}initialize(){this.pause(),super.initialize(),this.lod_started=
!1,this.visuals=new ss(this),this._initial_state={selection:new Map},this._top_panel=new Ut({place:"above"}),this._bottom_panel=new Ut({place:"below"}),this._left_panel=
new Ut({place:"left"}),this._right_panel=new Ut({place:"right"}),this._inner_top_panel=new Ut({place:"above",inner:!0}),this._inner_bottom_panel=new Ut({place:"\
below",inner:!0}),this._inner_left_panel=new Ut({place:"left",inner:!0}),this._inner_right_panel=new Ut({place:"right",inner:!0}),this._frame=new Qa({place:"cen\
ter",x_scale:this.model.x_scale,y_scale:this.model.y_scale,x_range:this.model.x_range,y_range:this.model.y_range,extra_x_ranges:this.model.extra_x_ranges,extra_y_ranges:this.
model.extra_y_ranges,extra_x_scales:this.model.extra_x_scales,extra_y_scales:this.model.extra_y_scales,aspect_scale:this.model.aspect_scale,match_aspect:this.model.
match_aspect}),this._range_manager=new Ch(this),this._state_manager=new $h(this,this._initial_state),this.throttled_paint=Iv(()=>{this.is_destroyed||this.repaint()},
1e3/60);let{title_location:e,title:t}=this.model;e!=null&&t!=null&&(this._title=t instanceof fi?t:new fi({text:t}));let{toolbar_location:i,toolbar_inner:s,toolbar:r}=this.
model;i!=null&&(this._toolbar=new Rn({toolbar:r}),r.location=i,r.inner=s);let{hidpi:o,output_backend:a}=this.model;this._canvas=new Mh({hidpi:o,output_backend:a}),
this._attribution=new Ja({position:new yt({target:"frame",symbol:"bottom_right"}),anchor:"bottom_right",elements:[],css_variables:{"--max-width":new yt({target:"\
frame",symbol:"width"})},stylesheets:[Uv]}),this._notifications=new Ja({position:new yt({target:this.model,symbol:"top_center"}),anchor:"top_center",elements:[],
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
box_sizing(),{frame_width:s,frame_height:r}=this.model;return{...i,width_policy:s!=null&&e=="auto"?"fit":e,height_policy:r!=null&&t=="auto"?"fit":t}}_intrinsic_display(){
return{inner:this.model.flow_mode,outer:"grid"}}_compute_layout_panels(){let e=Ni(this.model.above),t=Ni(this.model.below),i=Ni(this.model.left),s=Ni(this.model.
right),r=[],o=[],a=[],l=[],c=(h,u=!1)=>{switch(h){case"above":return u?r:e;case"below":return u?o:t;case"left":return u?a:i;case"right":return u?l:s}},{title_location:_}=this.
model;if(_!=null&&this._title!=null&&c(_).push(this._title),this._toolbar!=null){let{location:h}=this._toolbar.toolbar;if(this.model.toolbar_inner)c(h,!0).push(
this._toolbar);else{let u=c(h),p=!0;if(this.model.toolbar_sticky)for(let d=0;d<u.length;d++){let f=u[d];if(f instanceof fi){h=="above"||h=="below"?u[d]=[f,this.
_toolbar]:u[d]=[this._toolbar,f],p=!1;break}}p&&u.push(this._toolbar)}}return{outer_above:e,outer_below:t,outer_left:i,outer_right:s,inner_above:r,inner_below:o,
inner_left:a,inner_right:l}}_make_layout(){return new Th}_update_layout(){super._update_layout(),this._invalidate_all=!0,this._needs_paint=!0;let e=this._make_layout(),
{frame_align:t}=this.model;if(e.aligns=(()=>{if(xe(t))return{left:t,right:t,top:t,bottom:t};{let{left:$=!0,right:w=!0,top:F=!0,bottom:Q=!0}=t;return{left:$,right:w,
top:F,bottom:Q}}})(),e.set_sizing({width_policy:"max",height_policy:"max"}),this.visuals.outline_line.doit){let $=this.visuals.outline_line.line_width.get_value();
e.center_border_width=$}let i=($,w)=>{if(w instanceof xt||w instanceof ut){let F=this.views.get_one(w);return F.panel=new so($),F.update_layout?.(),F.layout}else{
let F=this.views.get_one(w),Q=new za(F.el);return Q.set_sizing({width_policy:"fixed",height_policy:"fixed"}),Q}},s=($,w)=>{let F=$=="above"||$=="below",Q=[];for(let K of w)
if(B(K)){let ue=K.map(si=>{let Ri=i($,si);if(Ri!=null){if(si instanceof Rn){let Bn=F?"width_policy":"height_policy";Ri.set_sizing({...Ri.sizing,[Bn]:"min"})}return Ri}}).
filter(si=>si!=null),We;F?(We=new Sa(ue),We.set_sizing({width_policy:"max",height_policy:"min"})):(We=new Ma(ue),We.set_sizing({width_policy:"min",height_policy:"\
max"})),We.absolute=!0,Q.push(We)}else{let ue=i($,K);ue!=null&&Q.push(ue)}return Q},r=this.model.min_border??0;e.min_border={left:this.model.min_border_left??r,
top:this.model.min_border_top??r,right:this.model.min_border_right??r,bottom:this.model.min_border_bottom??r};let o=new k_,a=new Os,l=new Os,c=new Us,_=new Us,h=new Os,
u=new Os,p=new Us,d=new Us;o.absolute=!0,a.absolute=!0,l.absolute=!0,c.absolute=!0,_.absolute=!0,h.absolute=!0,u.absolute=!0,p.absolute=!0,d.absolute=!0,o.children=
this.model.center.filter($=>$ instanceof xt).map($=>{let w=this.views.get_one($);return w.update_layout?.(),w.layout}).filter($=>$!=null);let{frame_width:f,frame_height:m}=this.
model;o.set_sizing({...f!=null?{width_policy:"fixed",width:f}:{width_policy:"fit"},...m!=null?{height_policy:"fixed",height:m}:{height_policy:"fit"}}),o.on_resize(
$=>this.frame.set_geometry($)),a.on_resize($=>this.top_panel.set_geometry($)),l.on_resize($=>this.bottom_panel.set_geometry($)),c.on_resize($=>this.left_panel.set_geometry(
$)),_.on_resize($=>this.right_panel.set_geometry($));let{outer_above:g,outer_below:y,outer_left:v,outer_right:b,inner_above:x,inner_below:z,inner_left:j,inner_right:k}=this.
_compute_layout_panels();a.children=ct(s("above",g)),l.children=s("below",y),c.children=ct(s("left",v)),_.children=s("right",b),h.on_resize($=>this.inner_top_panel.
set_geometry($)),u.on_resize($=>this.inner_bottom_panel.set_geometry($)),p.on_resize($=>this.inner_left_panel.set_geometry($)),d.on_resize($=>this.inner_right_panel.
set_geometry($)),h.children=s("above",x),u.children=s("below",z),p.children=s("left",j),d.children=s("right",k),a.set_sizing({width_policy:"fit",height_policy:"\
min"}),l.set_sizing({width_policy:"fit",height_policy:"min"}),c.set_sizing({width_policy:"min",height_policy:"fit"}),_.set_sizing({width_policy:"min",height_policy:"\
fit"}),h.set_sizing({width_policy:"fit",height_policy:"min"}),u.set_sizing({width_policy:"fit",height_policy:"min"}),p.set_sizing({width_policy:"min",height_policy:"\
fit"}),d.set_sizing({width_policy:"min",height_policy:"fit"}),e.center_panel=o,e.top_panel=a,e.bottom_panel=l,e.left_panel=c,e.right_panel=_,e.inner_top_panel=h,
e.inner_bottom_panel=u,e.inner_left_panel=p,e.inner_right_panel=d,this.layout=e;let S=($,w)=>W({style:{display:"flex",flex_direction:$,width:"100%",height:"100%"}},
w),C=($,w)=>$.map(F=>{if(B(F)){let Q=this.views.select(F).map(K=>{let{el:ue}=K;return ue.style.flex=K.model instanceof Rn?"1":"none",ue});switch(w){case"x":return S(
"row",Q);case"y":return S("column",Q)}}else return this.views.get_one(F).el}),T=C(g,"x"),E=C(y,"x"),V=C(v,"y"),P=C(b,"y");this.top_panel.shadow_el.append(...ct(
T)),this.bottom_panel.shadow_el.append(...E),this.left_panel.shadow_el.append(...ct(V)),this.right_panel.shadow_el.append(...P);let N=C(x,"x"),R=C(z,"x"),Z=C(j,
"y"),ae=C(k,"y");this.inner_top_panel.shadow_el.append(...ct(N)),this.inner_bottom_panel.shadow_el.append(...R),this.inner_left_panel.shadow_el.append(...ct(Z)),
this.inner_right_panel.shadow_el.append(...ae);let be=this.views.select(this.model.center).map($=>$.el),Ye=this.views.select(this.model.renderers).map($=>$.el);
this.frame.shadow_el.append(...Ye,...be)}_measure_layout(){let{frame_width:e,frame_height:t}=this.model,i={width:e==null?"1fr":ne(e),height:t==null?"1fr":ne(t)},
{layout:s}=this,r=s.top_panel.measure({width:1/0,height:1/0}),o=s.bottom_panel.measure({width:1/0,height:1/0}),a=s.left_panel.measure({width:1/0,height:1/0}),l=s.
right_panel.measure({width:1/0,height:1/0}),c=Ka(r.height,s.min_border.top),_=Ka(o.height,s.min_border.bottom),h=Ka(a.width,s.min_border.left),u=Ka(l.width,s.min_border.
right);this._computed_style.replace(`
      :host {
        grid-template-rows: ${c}px ${i.height} ${_}px;
        grid-template-columns: ${h}px ${i.width} ${u}px;
      }
    `)}get axis_views(){let e=[];for(let[,t]of this.renderer_views)t instanceof qs&&e.push(t);return e}update_range(e,t){this.pause(),this._range_manager.update(
e,t),this.unpause()}reset_range(){this.pause(),this._range_manager.reset(),this.unpause(),this.trigger_ranges_update_event()}trigger_ranges_update_event(e=[]){let{
x_ranges:t,y_ranges:i}=this._range_manager.ranges(),s=[...t,...i,...e],r=new Set(s.flatMap(o=>[...o.linked_plots]));for(let o of r){let{x_range:a,y_range:l}=o.model,
c=new Lc(a.start,a.end,l.start,l.end);o.model.trigger_event(c)}}get_selection(){let e=new Map;for(let t of this.model.data_renderers){let{selected:i}=t.selection_manager.
source;e.set(t,i)}return e}update_selection(e){for(let t of this.model.data_renderers){let i=t.selection_manager.source;if(e!=null){let s=e.get(t);s!=null&&i.selected.
update(s,!0)}else i.selection_manager.clear()}}reset_selection(){this.update_selection(null)}_needs_layout=!1;_invalidate_layout_if_needed(){(()=>{if(this._needs_layout)
return this.invalidate_painters(),!0;for(let t of this.model.side_panels){let i=this.renderer_views.get(t);if(i!=null&&(i.layout?.has_size_changed()??!1))return this.
invalidate_painters(i),!0}return!1})()&&(this._needs_layout=!1,this.compute_layout())}*_compute_renderers(){let{above:e,below:t,left:i,right:s,center:r,renderers:o}=this.
model;yield*o,yield*[...e,...t,...i,...s,...r],this._title!=null&&(yield this._title),this._toolbar!=null&&(yield this._toolbar);for(let[,a]of this.tool_views)yield*a.
overlays}_update_attribution(){let t=[...this.model.attribution,...this.computed_renderer_views.filter(i=>i.displayed).map(i=>i.attribution)].filter(i=>i!=null).
map(i=>M(i)?new Za({children:[i]}):i);this._attribution.elements=t}async _build_renderers(){this.computed_renderers=[...this._compute_renderers()];let e=await Te(
this.renderer_views,this.computed_renderers,{parent:t=>t instanceof Ls?null:this});for(let t of e.created)this.on_change(t.model.properties.visible,()=>this._update_attribution());
return this._update_attribution(),e}async _update_renderers(){let{created:e}=await this._build_renderers(),t=new Set(e);for(let i of this.renderer_views.values()){
let s=t.has(i),r=i.rendering_target()??this.self_target;s?i.render_to(r):r.append(i.el)}this.r_after_render()}async build_renderer_views(){await this._build_renderers()}async build_tool_views(){
let e=pl(this.model.toolbar.tools,i=>i instanceof at?i.tools:[i]),{created:t}=await Te(this.tool_views,[...e],{parent:this});t.map(i=>this.canvas_view.ui_event_bus.
register_tool(i))}connect_signals(){super.connect_signals();let{x_range:e,y_range:t,x_scale:i,y_scale:s,extra_x_ranges:r,extra_y_ranges:o,extra_x_scales:a,extra_y_scales:l,
aspect_scale:c,match_aspect:_}=this.model.properties;this.on_change([e,t,i,s,r,o,a,l,c,_],()=>{let{x_range:P,y_range:N,x_scale:R,y_scale:Z,extra_x_ranges:ae,extra_y_ranges:be,
extra_x_scales:Ye,extra_y_scales:$,aspect_scale:w,match_aspect:F}=this.model;this._frame.setv({x_range:P,y_range:N,x_scale:R,y_scale:Z,extra_x_ranges:ae,extra_y_ranges:be,
extra_x_scales:Ye,extra_y_scales:$,aspect_scale:w,match_aspect:F})});let{above:h,below:u,left:p,right:d,center:f,renderers:m}=this.model.properties;this.on_change(
[h,u,p,d,f,m],async()=>{await this._update_renderers(),this.invalidate_layout()}),this.connect(this.model.toolbar.properties.tools.change,async()=>{await this.build_tool_views(),
await this._update_renderers()});let{frame_width:g,frame_height:y,frame_align:v}=this.model.properties;this.on_change([g,y,v],()=>this.invalidate_layout());let{
min_border:b,min_border_top:x,min_border_bottom:z,min_border_left:j,min_border_right:k}=this.model.properties;this.on_change([b,x,z,j,k],()=>this.invalidate_layout());
let S=P=>{this.connect(P.change,()=>{this.request_repaint()}),this.connect(P.properties.min_interval.change,()=>{this._constrain_range_interval(P)}),this.connect(
P.properties.max_interval.change,()=>{this._constrain_range_interval(P)})},{x_ranges:C,y_ranges:T}=this.frame;for(let[,P]of C)S(P);for(let[,P]of T)S(P);this.connect(
this.model.change,()=>this.request_repaint()),this.connect(this.model.reset,()=>this.reset());let{toolbar_location:E}=this.model.properties;this.on_change(E,async()=>{
let{toolbar_location:P}=this.model;if(this._toolbar!=null)P!=null?this._toolbar.toolbar.location=P:(this._toolbar=void 0,await this._update_renderers());else if(P!=
null){let{toolbar:N,toolbar_inner:R}=this.model;this._toolbar=new Rn({toolbar:N}),N.location=P,N.inner=R,await this._update_renderers()}this.invalidate_layout()});
let{hold_render:V}=this.model.properties;this.on_change(V,()=>{this.model.hold_render||this.request_repaint()}),this.model.toolbar.active_changed.connect(()=>this.
_update_touch_action()),visualViewport?.addEventListener("resize",()=>{this.canvas.resize()&&this.request_repaint()})}_constrain_range_interval(e){let t=this._range_manager.
constrain_interval(e);t!=null&&this.update_range(t)}_update_touch_action(){let{toolbar:e}=this.model,t=!1,i=!1;for(let r of e.tools)if(r.active){let{event_types:o}=r;
if(o.includes("pan")&&(t=!0),o.includes("scroll")&&(i=!0),t&&i)break}let s=!t&&!i?"auto":t?i?"none":"pinch-zoom":"pan-x pan-y";this.canvas.touch_action.replace(
`
      .${Sh} {
        touch-action: ${s};
      }
    `)}has_finished(){if(!super.has_finished())return!1;if(this.model.visible){for(let[,e]of this.renderer_views)if(!e.has_finished())return!1}return!0}_after_layout(){
super._after_layout(),this.unpause(!0);let e=this.layout.left_panel.bbox,t=this.layout.right_panel.bbox,i=this.layout.center_panel.bbox,s=this.layout.top_panel.
bbox,r=this.layout.bottom_panel.bbox,{bbox:o}=this,a=s.bottom,l=o.height-r.top,c=e.right,_=o.width-t.left;this.canvas.parent_style.replace(`
      .bk-events {
        grid-template-rows: ${ne(a)} ${ne(i.height)} ${ne(l)};
        grid-template-columns: ${ne(c)} ${ne(i.width)} ${ne(_)};
      }
    `);for(let[,u]of this.renderer_views)u instanceof Vs&&u.after_layout?.();this.model.setv({inner_width:Math.round(this.frame.bbox.width),inner_height:Math.round(
this.frame.bbox.height),outer_width:Math.round(this.bbox.width),outer_height:Math.round(this.bbox.height)},{no_change:!0}),this.model.match_aspect&&(this.pause(),
this._range_manager.update_dataranges(),this.unpause(!0)),this.canvas_view.update_bbox()&&(this._invalidate_all=!0,this._needs_paint=!0);let{inner_bbox:h}=this.
layout;this._inner_bbox.equals(h)||(this._inner_bbox=h,this._invalidate_all=!0,this._needs_paint=!0),this._needs_paint&&this.paint()}render(){super.render();for(let e of this.
computed_renderer_views){let t=e.rendering_target()??this.self_target;e.render_to(t)}}repaint(){this._invalidate_layout_if_needed(),this.paint()}paint(){if(!(this.
is_paused||this.model.hold_render)){if(this.is_displayed)q.trace(`${this.toString()}.paint()`),this._actual_paint();else for(let e of this.computed_renderer_views)
e.force_finished();this._needs_notify&&(this._needs_notify=!1,this.notify_finished())}}_actual_paint(){q.trace(`${this.toString()}._actual_paint ${this._render_count}\
 start`);let{document:e}=this.model;if(e!=null){let s=e.interactive_duration();s>=0&&s<this.model.lod_interval?setTimeout(()=>{e.interactive_duration()>this.model.
lod_timeout&&e.interactive_stop(),this.request_repaint()},this.model.lod_timeout):e.interactive_stop()}(this._range_manager.invalidate_dataranges||this.model.window_axis!=
"none")&&(this._range_manager.update_dataranges(),this._invalidate_layout_if_needed());let t=!1,i=!1;if(this._invalidate_all)t=!0,i=!0;else for(let s of this._invalidated_painters){
let{level:r}=s.model;if(r!="overlay"?t=!0:i=!0,t&&i)break}if(this._invalidated_painters.clear(),this._invalidate_all=!1,t){let{primary:s}=this.canvas_view,r=s.prepare();
this._paint_primary(r),s.finish()}if(i||nt.wireframe){let{overlays:s}=this.canvas_view,r=s.prepare();this._paint_overlays(r),s.finish()}this._initial_state.range==
null&&(this._initial_state.range=this._range_manager.compute_initial()??void 0);for(let s of this.element_views)s.reposition();this._needs_paint=!1,this.repainted.
emit(),q.trace(`${this.toString()}._actual_paint ${this._render_count} end`),this._render_count++}_paint_primary(e){let t=this.frame.bbox;this.canvas_view.prepare_webgl(
t),this._paint_empty(e,t),this._paint_outline(e,t),this._paint_levels(e,"image",t,!0),this._paint_levels(e,"underlay",t,!0),this._paint_levels(e,"glyph",t,!0),this.
_paint_levels(e,"guide",t,!1),this._paint_levels(e,"annotation",t,!1)}_paint_overlays(e){let t=this.frame.bbox;this._paint_levels(e,"overlay",t,!1),nt.wireframe&&
this.paint_layout(e,this.layout)}_paint_levels(e,t,i,s){for(let r of this.computed_renderer_views)r.model.level==t&&(e.save(),(s||r.needs_clip)&&(e.beginPath(),
e.rect(...i.args),e.clip()),r.paint(e),e.restore(),r.has_webgl&&this.canvas_view.blit_webgl(e))}paint_layout(e,t){let{x:i,y:s,width:r,height:o}=t.bbox;e.strokeStyle=
"blue",e.strokeRect(i,s,r,o);for(let a of t)e.save(),t.absolute||e.translate(i,s),this.paint_layout(e,a),e.restore()}_shrink_to_canvas(e){let{x:t,y:i,width:s,height:r}=e;
return s>0&&t+s==this.bbox.width&&(s-=1),r>0&&i+r==this.bbox.height&&(r-=1),new I({x:t,y:i,width:s,height:r})}_paint_empty(e,t){let i=this.bbox.relative(),{border_fill:s,
border_hatch:r}=this.visuals;(s.doit||r.doit)&&(e.save(),e.beginPath(),e.rect_bbox(i),e.rect_bbox(t),e.clip("evenodd"),e.beginPath(),e.rect_bbox(i),s.apply(e),r.
apply(e),e.restore());let{border_line:o}=this.visuals;o.doit&&(e.beginPath(),e.rect_bbox(this._shrink_to_canvas(i)),o.apply(e));let{background_fill:a,background_hatch:l}=this.
visuals;(a.doit||l.doit)&&(e.beginPath(),e.rect_bbox(t),a.apply(e),l.apply(e))}_paint_outline(e,t){let{outline_line:i}=this.visuals;i.doit&&(e.rect_bbox(this._shrink_to_canvas(
t)),i.apply(e))}_force_paint=!1;get is_forcing_paint(){return this._force_paint}force_paint(e){try{this._force_paint=!0,e()}finally{this._force_paint=!1}}export(e="\
auto",t=!0){let i=(()=>{switch(e){case"auto":return this.canvas_view.model.output_backend;case"png":return"canvas";case"svg":return"svg"}})(),s=new hi(i,t),{width:r,
height:o}=this.bbox;if(s.resize(r,o),r!=0&&o!=0){this.force_paint(()=>{let a=s.prepare();this._paint_primary(a),this._paint_overlays(a),s.finish()});for(let a of this.
renderer_views.values())if(dg(a)){let l=a.export(e,t),{x:c,y:_}=a.bbox.scale(s.pixel_ratio);s.ctx.drawImage(l.canvas,c,_)}}return s}resolve_frame(){return this.
frame}resolve_canvas(){return this.canvas}resolve_plot(){return this}resolve_xy(e){let{x:t,y:i}=e,s=this.frame.x_scale.compute(t),r=this.frame.y_scale.compute(i);
return this.frame.bbox.contains(s,r)?{x:s,y:r}:{x:NaN,y:NaN}}resolve_indexed(e){let{index:t,renderer:i}=e,s=this.views.find_one(i);if(s!=null&&s.has_finished()){
let[r,o]=s.glyph.scenterxy(t,NaN,NaN);if(this.frame.bbox.contains(r,o))return{x:r,y:o}}return{x:NaN,y:NaN}}_messages=new Map;notify_about(e){if(this._messages.has(
e))return;let t=new Za({children:[e]}),i=setTimeout(()=>{this._messages.delete(e),this._notifications.elements=this._notifications.elements.filter(s=>s!=t)},2e3);
this._messages.set(e,i),this._notifications.elements=[...this._notifications.elements,t],q.info(e)}serializable_children(){return super.serializable_children().
filter(e=>e.model instanceof Qa||!(e.model instanceof Ut))}};var Eh=class extends Ls{static __name__="Plot";use_map=!1;reset=new _e(this,"reset");constructor(e){super(e)}static{this.prototype.default_view=Io,this.mixins([
["outline_",Ze],["background_",Rt],["background_",Bt],["border_",Ze],["border_",Rt],["border_",Bt]]),this.define(({Bool:e,Float:t,Str:i,List:s,Dict:r,Or:o,Ref:a,
Null:l,Nullable:c,Struct:_,Opt:h})=>({toolbar:[a(gi),()=>new gi],toolbar_location:[c(Wi),"right"],toolbar_sticky:[e,!0],toolbar_inner:[e,!1],frame_width:[c(t),null],
frame_height:[c(t),null],frame_align:[o(e,_({left:h(e),right:h(e),top:h(e),bottom:h(e)})),!0],title:[o(a(fi),i,l),"",{convert:u=>M(u)?new fi({text:u}):u}],title_location:[
c(Wi),"above"],above:[s(o(a(xt),a(ut),a(At))),[]],below:[s(o(a(xt),a(ut),a(At))),[]],left:[s(o(a(xt),a(ut),a(At))),[]],right:[s(o(a(xt),a(ut),a(At))),[]],center:[
s(o(a(xt),a(zo),a(At))),[]],renderers:[s(a(ui)),[]],x_range:[a(De),()=>new et],y_range:[a(De),()=>new et],x_scale:[a(Ie),()=>new vt],y_scale:[a(Ie),()=>new vt],
extra_x_ranges:[r(a(De)),{}],extra_y_ranges:[r(a(De)),{}],extra_x_scales:[r(a(Ie)),{}],extra_y_scales:[r(a(Ie)),{}],window_axis:[lm,"none"],lod_factor:[t,10],lod_interval:[
t,300],lod_threshold:[c(t),2e3],lod_timeout:[t,500],hidpi:[e,!0],output_backend:[Al,"canvas"],min_border:[c(t),5],min_border_top:[c(t),null],min_border_left:[c(
t),null],min_border_bottom:[c(t),null],min_border_right:[c(t),null],inner_width:[t,se,{readonly:!0}],inner_height:[t,se,{readonly:!0}],outer_width:[t,se,{readonly:!0}],
outer_height:[t,se,{readonly:!0}],match_aspect:[e,!1],aspect_scale:[t,1],reset_policy:[tm,"standard"],hold_render:[e,!1],attribution:[s(o(i,a(Jr))),[]]})),this.
override({width:600,height:600,outline_line_color:"#e5e5e5",border_line_color:null,border_fill_color:"#ffffff",background_fill_color:"#ffffff",context_menu:"aut\
o"})}add_layout(e,t="center"){this.remove_layout(e);let i=this.properties[t].get_value();this.setv({[t]:[...i,e]})}remove_layout(e){Qn(this.left,e),Qn(this.right,
e),Qn(this.above,e),Qn(this.below,e),Qn(this.center,e)}get data_renderers(){return this.renderers.filter(e=>e instanceof Oi)}add_renderers(...e){this.renderers=
[...this.renderers,...e]}add_glyph(e,t=new Eo,i={}){let s=new Yt({...i,data_source:t,glyph:e});return this.add_renderers(s),s}add_tools(...e){let t=e.map(i=>i instanceof
Oe?i:Oe.from_string(i));this.toolbar.tools=[...this.toolbar.tools,...t]}remove_tools(...e){this.toolbar.tools=[...ua(new Set(this.toolbar.tools),new Set(e))]}get panels(){
return[...this.side_panels,...this.center]}get side_panels(){let{above:e,below:t,left:i,right:s}=this;return Wn([e,t,i,s])}};var qd=class extends Io{static __name__="FigureView"},Dh=class extends Eh{static __name__="Figure";constructor(e){super(e)}static{this.prototype.default_view=qd}};var Ov="bk-non-interactive",Fv="bk-arrow",Nd="bk-left",Gd="bk-right",Hd="bk-above",Yd="bk-below",Lv="bk-arrow-inner",Vv="bk-show-arrow",Rv="bk-tooltip-content",
Bv="bk-tooltip-row-label",qv="bk-tooltip-row-value",Nv="bk-tooltip-color-block",Gv="bk-closable",Hv="bk-close",Yv=':host{--tooltip-border:var(--divider-color);-\
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
kground-color:red;}';var el=class extends O{static __name__="Selector";constructor(e){super(e)}static{this.define(({Str:e})=>({query:[e]}))}};var Wd=globalThis.Node,Qd=class extends _t{static __name__="TooltipView";arrow_el;content_el;_observer;_target;get target(){return this._target}set target(e){this.
_target=e}_init_target(){let{target:e}=this.model,t=(()=>{if(e instanceof ze)return this.owner.find_one(e)?.el??null;if(e instanceof el)return e.find_one(document);
if(e instanceof Wd)return e;{let{parent:i}=this;return i instanceof da?i.el:null}})();t instanceof Element?this._target=t:(q.warn(`unable to resolve target '${e}\
' for '${this}'`),this._target=document.body)}initialize(){super.initialize(),this._init_target()}_element_view=null;children_views(){let e=this._element_view!=
null?[this._element_view]:[];return[...super.children_views(),...e]}async lazy_initialize(){await super.lazy_initialize(),await this._build_content()}async _build_content(){
this._element_view!=null&&(this._element_view.remove(),this._element_view=null);let{content:e}=this.model;e instanceof O&&(this._element_view=await ke(e,{parent:this}))}_scroll_listener;connect_signals(){
super.connect_signals(),this._observer=new ResizeObserver(()=>{this._reposition()}),this._observer.observe(this.target);let e=!1;document.addEventListener("scro\
ll",this._scroll_listener=()=>{e||(requestAnimationFrame(()=>{this._reposition(),e=!1}),e=!0)},{capture:!0});let{target:t,content:i,closable:s,interactive:r,position:o,
attachment:a,visible:l}=this.model.properties;this.on_change(t,()=>{this._init_target(),this._observer.disconnect(),this._observer.observe(this.target),this.render(),
this.after_render()}),this.on_change(i,async()=>{await this._build_content(),this.render(),this.after_render()}),this.on_change([s,r],()=>{this.render(),this.after_render()}),
this.on_change([o,a,l],()=>{this._reposition()})}disconnect_signals(){this._scroll_listener!=null&&(document.removeEventListener("scroll",this._scroll_listener,
{capture:!0}),delete this._scroll_listener),super.disconnect_signals()}remove(){this._element_view?.remove(),this._observer.disconnect(),super.remove()}stylesheets(){
return[...super.stylesheets(),Yv,Ct]}get content(){let{content:e}=this.model;return M(e)?document.createTextNode(e):e instanceof O?(L(this._element_view!=null),
this._element_view.el):e}_has_rendered=!1;render(){super.render();let{_element_view:e}=this;e!=null&&(e.render(),e.r_after_render()),this.arrow_el=W({class:Fv},
W({class:Lv})),this.content_el=W({class:Rv},this.content),this.shadow_el.append(this.arrow_el,this.content_el),this.class_list.toggle(Gv,this.model.closable);let t=W(
{class:Hv});this.shadow_el.append(t),t.addEventListener("click",()=>{this.model.visible=!1}),this.el.setAttribute("popover","manual"),this.el.classList.toggle(Vv,
this.model.show_arrow),this.el.classList.toggle(Ov,!this.model.interactive),this._has_rendered=!0}_after_render(){super._after_render(),this._reposition()}_after_resize(){
super._after_resize(),this._reposition()}_anchor_to_align(e){e=(()=>{switch(e){case"top":return"top_center";case"bottom":return"bottom_center";case"left":return"\
center_left";case"right":return"center_right";default:return e}})();let[t,i]=e.split("_");return{v:t,h:i}}_reposition(){let e=document.body.shadowRoot??document.
body;if(!this._has_rendered){this.render_to(e),this.after_render();return}let{position:t,visible:i}=this.model;if(t==null||!i){this.el.remove();return}e.append(
this.el),typeof this.el.showPopover<"u"&&this.el.showPopover();let s=wc(this.target),[r,o]=(()=>{if(M(t)){let{v:p,h:d}=this._anchor_to_align(t),f=(()=>{switch(d){case"\
left":return s.left;case"center":return s.hcenter;case"right":return s.right}})(),m=(()=>{switch(p){case"top":return s.top;case"center":return s.vcenter;case"bo\
ttom":return s.bottom}})();return[f,m]}else if(B(t)){let[p,d]=t;return[s.left+p,s.top+d]}else{let{x:p,y:d}=this.resolve_as_xy(t);return[s.left+p,s.top+d]}})(),a=new I(
{x:0,y:0,width:window.innerWidth,height:window.innerHeight}),l=getComputedStyle(this.el),c={width:parseFloat(l.getPropertyValue("--tooltip-arrow-width")),height:parseFloat(
l.getPropertyValue("--tooltip-arrow-height"))},_=(()=>{let p=(()=>{let{attachment:g}=this.model;if(g=="auto"){if(M(t)){let{v:y,h:v}=this._anchor_to_align(t);if(v!=
"center")return v=="left"?"left":"right";if(y!="center")return y=="top"?"above":"below"}return"horizontal"}else return g})(),d=rp(this.el),f=d.width+c.width,m=d.
height+c.height;switch(p){case"horizontal":return r<s.hcenter?r+f<=a.right?"right":"left":r-f>=a.left?"left":"right";case"vertical":return o<s.vcenter?o+m<=a.bottom?
"below":"above":o-m>=a.top?"above":"below";default:return p}})();this.class_list.remove(Gd,Nd,Hd,Yd),this.class_list.add((()=>{switch(_){case"left":return Gd;case"\
right":return Nd;case"above":return Yd;case"below":return Hd}})()),this.arrow_el.style.left=`${r}px`,this.arrow_el.style.top=`${o}px`;let{left:h,top:u}=(()=>{let{
width:p,height:d}=rp(this.el);function f(g){return g<a.top?a.top:g+d>a.bottom?a.bottom-d:g}function m(g){return g<a.left?a.left:g+p>a.right?a.right-p:g}switch(_){case"\
left":return{left:r-p-c.width,top:f(o-d/2)};case"right":return{left:r+c.width,top:f(o-d/2)};case"above":return{left:m(r-p/2),top:o-d-c.height};case"below":return{
left:m(r-p/2),top:o+c.height}}})();this.el.style.top=`${u}px`,this.el.style.left=`${h}px`,this.update_bbox()}},Ih=class extends ze{static __name__="Tooltip";constructor(e){
super(e)}static{this.prototype.default_view=Qd,this.define(({Bool:e,Float:t,Str:i,Tuple:s,Or:r,Ref:o,Nullable:a,Auto:l})=>({target:[r(o(ze),o(el),o(Wd),l),"auto"],
position:[a(r(_n,s(t,t),o(Qt))),null],content:[r(i,o(pi),o(ze),o(Wd))],attachment:[r(El,l),"auto"],show_arrow:[e,!0],closable:[e,!1],interactive:[e,!0]})),this.
override({visible:!1})}show({x:e,y:t}){this.setv({position:[e,t],visible:!0},{check_eq:!1})}clear(){this.position=null}};var Zs=class extends O{static __name__="CustomJSHover";constructor(e){super(e)}static{this.define(({Unknown:e,Str:t,Dict:i})=>({args:[i(e),{}],code:[t,""]}))}get values(){
return Fe(this.args)}_make_code(e,t,i,s){return new Function(...Ot(this.args),e,t,i,fr(s))}format(e,t,i){return this._make_code("value","format","special_vars",
this.code)(...this.values,e,t,i)}};var Qv=H(kl,oe(kt),oe(Zs)),Ks=class extends Gt{static __name__="PlaceholderView";static tag_name="span"},Ph=class extends tt{static __name__="Placeholder";constructor(e){
super(e)}};var Uh=class extends O{static __name__="Action";static __module__="bokeh.models.dom";constructor(e){super(e)}};var tl=class extends Gt{static __name__="TemplateView";_action_views=new Map;get actions(){return this.model.actions}get action_views(){return this.actions.map(
e=>this._action_views.get(e)).filter(e=>e!=null)}async _update_actions(){await Te(this._action_views,this.actions)}children_views(){return[...super.children_views(),
...this.action_views]}async lazy_initialize(){await super.lazy_initialize(),await this._update_actions()}remove(){Re(this._action_views),super.remove()}update(e,t,i,s){
jc([this],r=>{r instanceof Ks&&r.update(e,t,i,s)});for(let r of this.action_views)r.update(e,t,i)}},Xv=class extends tt{static __name__="Template";static{this.prototype.
default_view=tl,this.define(({List:e,Ref:t})=>({actions:[e(t(Uh)),[]]}))}};var Oh=class extends ti{static __name__="ImageBaseView";connect_signals(){super.connect_signals(),this.connect(this.model.properties.global_alpha.change,()=>this.
renderer.request_paint())}get image_dimension(){return 2}get xy_scale(){switch(this.model.origin){case"bottom_left":return{x:1,y:-1};case"top_left":return{x:1,y:1};case"\
bottom_right":return{x:-1,y:-1};case"top_right":return{x:-1,y:1}}}get xy_offset(){switch(this.model.origin){case"bottom_left":return{x:0,y:1};case"top_left":return{
x:0,y:0};case"bottom_right":return{x:1,y:1};case"top_right":return{x:1,y:0}}}get xy_anchor(){return Is(this.model.anchor)}get xy_sign(){let e=this.renderer.xscale.
source_range,t=this.renderer.yscale.source_range;return{x:e.is_reversed?-1:1,y:t.is_reversed?-1:1}}_paint(e,t,i){let{image_data:s,sx:r,sy:o,sdw:a,sdh:l}={...this,
...i},{xy_sign:c,xy_scale:_,xy_offset:h,xy_anchor:u}=this;if(L(s!=null),e.save(),e.imageSmoothingEnabled=!1,this.visuals.image.doit)for(let p of t){let d=s[p],f=r[p],
m=o[p],g=a[p],y=l[p];if(d==null||!isFinite(f+m+g+y))continue;let v=c.x*u.x*g,b=c.y*u.y*y;e.save(),e.translate(f-v,m-b),e.scale(c.x*_.x,c.y*_.y),this.visuals.image.
set_vectorize(e,p),e.drawImage(d,-h.x*g,-h.y*y,g,y),e.restore()}e.restore()}get _can_inherit_image_data(){return this.inherited_image}_set_data(e){let t=this.data_size;
if(this._can_inherit_image_data)this._inherit_attr("image_data"),this._inherit_attr("image_width"),this._inherit_attr("image_height");else{(typeof this.image_data>
"u"||this.image_data.length!=t)&&(this._define_attr("image_data",new Array(t).fill(null)),this._define_attr("image_width",new Uint32Array(t)),this._define_attr(
"image_height",new Uint32Array(t)));let{image_dimension:i}=this;for(let s=0;s<t;s++){if(e!=null&&!e.includes(s))continue;let r=this.image.get(s);L(r.dimension==
i,`expected a ${i}D array, not ${r.dimension}D`);let[o,a]=r.shape;this.image_width[s]=a,this.image_height[s]=o;let l=this._flat_img_to_buf8(r);this._set_image_data_from_buffer(
s,l)}}}_index_data(e){let{data_size:t}=this;for(let i=0;i<t;i++){let[s,r,o,a]=this._lrtb(i);e.add_rect(s,a,r,o)}}_lrtb(e){let t=this.dw.get(e),i=this.dh.get(e),
s=this.x[e],r=this.y[e],{xy_anchor:o}=this,[a,l]=[s-o.x*t,s+(1-o.x)*t],[c,_]=[r+o.y*i,r-(1-o.y)*i],[h,u]=a<=l?[a,l]:[l,a],[p,d]=c<=_?[c,_]:[_,c];return[h,u,d,p]}_get_or_create_canvas(e){
L(this.image_data!=null);let t=this.image_data[e];if(t!=null&&t.width==this.image_width[e]&&t.height==this.image_height[e])return t;{let i=document.createElement(
"canvas");return i.width=this.image_width[e],i.height=this.image_height[e],i}}_set_image_data_from_buffer(e,t){L(this.image_data!=null);let i=this._get_or_create_canvas(
e),s=i.getContext("2d",{willReadFrequently:!0});L(s!=null);let r=s.getImageData(0,0,this.image_width[e],this.image_height[e]);r.data.set(t),s.putImageData(r,0,0),
this.image_data[e]=i}_map_data(){this._define_or_inherit_attr("sdw",()=>this.model.properties.dw.units=="data"?this.inherited_x&&this.inherited_dw?po:this.sdist(
this.renderer.xscale,this.x,this.dw,"edge",this.model.dilate):this.inherited_dw?po:fu(this.dw)),this._define_or_inherit_attr("sdh",()=>this.model.properties.dh.
units=="data"?this.inherited_y&&this.inherited_dh?po:this.sdist(this.renderer.yscale,this.y,this.dh,"edge",this.model.dilate):this.inherited_dh?po:fu(this.dh))}_image_index(e,t,i){
let[s,r,o,a]=this._lrtb(e),l=this.image_width[e],c=this.image_height[e],_=this.renderer.xscale instanceof rs?Math.log(t/s)/Math.log(r/s):(t-s)/(r-s),h=this.renderer.
yscale instanceof rs?Math.log(i/a)/Math.log(o/a):(i-a)/(o-a),u=Math.floor(_*l),p=Math.floor(h*c);return{index:e,i:u,j:p,flat_index:p*l+u}}_hit_point(e){let{sx:t,
sy:i}=e,s=this.renderer.xscale.invert(t),r=this.renderer.yscale.invert(i),o=this.index.indices({x0:s,x1:s,y0:r,y1:r}),a=new Y,l=[];for(let c of o)isFinite(t)&&isFinite(
i)&&(l.push(c),a.image_indices.push(this._image_index(c,s,r)));return a.indices=l,a}},Jv=class extends Pt{static __name__="ImageBase";constructor(e){super(e)}static{
this.mixins(jr),this.define(({Bool:e})=>({image:[Ql,{field:"image"}],dw:[js,{field:"dw"}],dh:[js,{field:"dh"}],dilate:[e,!1],origin:[Yf,"bottom_left"],anchor:[ba,
"bottom_left"]}))}};var il=class extends O{static __name__="Expression";constructor(e){super(e)}_result;initialize(){super.initialize(),this._result=new Map}v_compute(e){let t=this.
_result.get(e);return(t===void 0||e.changed_for(this))&&(t=this._v_compute(e),this._result.set(e,t)),t}};var sl=class extends il{static __name__="CoordinateTransform";constructor(e){super(e)}get x(){return new Xd({transform:this})}get y(){return new Jd({transform:this})}},
Fh=class extends il{static __name__="XYComponent";constructor(e){super(e)}static{this.define(({Ref:e})=>({transform:[e(sl)]}))}},Xd=class extends Fh{static __name__="\
XComponent";constructor(e){super(e)}_v_compute(e){return this.transform.v_compute(e).x}},Jd=class extends Fh{static __name__="YComponent";constructor(e){super(e)}_v_compute(e){
return this.transform.v_compute(e).y}};var nl=class extends O{static __name__="LayoutProvider";constructor(e){super(e)}get node_coordinates(){return new Zd({layout:this})}get edge_coordinates(){return new Kd(
{layout:this})}},Lh=class extends sl{static __name__="GraphCoordinates";constructor(e){super(e)}static{this.define(({Ref:e})=>({layout:[e(nl)]}))}},Zd=class extends Lh{static __name__="\
NodeCoordinates";constructor(e){super(e)}_v_compute(e){let[t,i]=this.layout.get_node_coordinates(e);return{x:t,y:i}}},Kd=class extends Lh{static __name__="EdgeC\
oordinates";constructor(e){super(e)}_v_compute(e){let[t,i]=this.layout.get_edge_coordinates(e);return{x:t,y:i}}};var Po=class extends O{static __name__="GraphHitTestPolicy";constructor(e){super(e)}_hit_test(e,t,i){if(!t.model.visible)return null;let s=i.glyph.hit_test(e);return s==
null?null:i.model.view.convert_selection_from_subset(s)}};var rl=class extends Po{static __name__="NodesOnly";constructor(e){super(e)}hit_test(e,t){return this._hit_test(e,t,t.node_view)}do_selection(e,t,i,s){if(e==null)
return!1;let r=t.node_renderer.data_source.selected;return r.update(e,i,s),t.node_renderer.data_source._select.emit(),!r.is_empty()}do_inspection(e,t,i,s,r){if(e==
null)return!1;let{node_renderer:o}=i.model,a=o.get_selection_manager().get_or_create_inspector(i.node_view.model);return a.update(e,s,r),i.node_view.model.data_source.
setv({inspected:a},{silent:!0}),i.node_view.model.data_source.inspect.emit([i.node_view.model,{geometry:t}]),!a.is_empty()}};var ef=class extends pt{static __name__="PatchesView";_project_data(){this._project_xy("xs",this.xs.data,"ys",this.ys.data)}_index_data(e){let{data_size:t}=this;
for(let i=0;i<t;i++){let s=this.xs.get(i),r=this.ys.get(i),[o,a,l,c]=qi(s,r);e.add_rect(o,l,a,c)}}_mask_data(){let{x_source:e,y_source:t}=this.renderer.coordinates;
return this.index.indices({x0:e.min,x1:e.max,y0:t.min,y1:t.max})}_paint(e,t,i){let{sxs:s,sys:r}={...this,...i};for(let o of t){let a=s.get(o),l=r.get(o),c=!0;e.
beginPath();let _=Math.min(a.length,l.length);for(let h=0;h<_;h++){let u=a[h],p=l[h];isFinite(u+p)?c?(e.moveTo(u,p),c=!1):e.lineTo(u,p):(e.closePath(),c=!0)}e.closePath(),
this.visuals.fill.apply(e,o,"evenodd"),this.visuals.hatch.apply(e,o,"evenodd"),this.visuals.line.apply(e,o)}}_hit_poly(e){let{sx:t,sy:i,greedy:s=!1}=e,r=(()=>{let a=this.
renderer.xscale.v_invert(t),l=this.renderer.yscale.v_invert(i),[c,_,h,u]=qi(a,l);return this.index.indices({x0:c,x1:_,y0:h,y1:u})})(),o=[];for(let a of r){let l=this.
sxs.get(a),c=this.sys.get(a),_=l.length;if(_==0)continue;let h=!s;for(let u=0;u<_;u++){let p=l[u],d=c[u];if(Be(p,d,t,i)){if(s){h=!0;break}}else if(!s){h=!1;break}}
h&&o.push(a)}return new Y({indices:o})}_hit_rect(e){let{sx0:t,sx1:i,sy0:s,sy1:r,greedy:o}=e,a=[t,i,i,t],l=[s,s,r,r];return this._hit_poly({type:"poly",sx:a,sy:l,
greedy:o})}_hit_point(e){let{sx:t,sy:i}=e,s=this.renderer.xscale.invert(t),r=this.renderer.yscale.invert(i),o=this.index.indices({x0:s,y0:r,x1:s,y1:r}),a=[];for(let l of o){
let c=this.sxs.get(l),_=this.sys.get(l),h=[],u=[],p=c.length,d=0;for(let m=0;m<=p;m++)(m==p||isNaN(c[m]))&&(m>d&&(h.push(c.subarray(d,m)),u.push(_.subarray(d,m))),
d=m+1);if(h.length==0)continue;let f=0;for(let m=0;m<h.length;m++)Be(t,i,h[m],u[m])&&f++;f%2===1&&a.push(l)}return new Y({indices:a})}_get_snap_coord(e){return jt(
e)/e.length}scenterxy(e,t,i){let s=this.sxs.get(e),r=this.sys.get(e),o=s.length,a=!1;for(let l=0,c=0;;c++){let _=isNaN(s[c]);if(a=a||_,c==o&&!a){let h=this._get_snap_coord(
s),u=this._get_snap_coord(r);return[h,u]}if(_||c==o){let h=s.subarray(l,c),u=r.subarray(l,c);if(Be(t,i,h,u)){let p=this._get_snap_coord(h),d=this._get_snap_coord(
u);return[p,d]}l=c+1}if(c==o)break}zt()}draw_legend_for_index(e,t,i){U_(this.visuals,e,t,i)}},Vh=class extends Ce{static __name__="Patches";constructor(e){super(
e)}static{this.prototype.default_view=ef,this.define(({})=>({xs:[hr,{field:"xs"}],ys:[ur,{field:"ys"}]})),this.mixins([Ke,Jt,Zt])}};var tf=class extends Do{static __name__="GraphRendererView";edge_view;node_view;get glyph_view(){return this.node_view.glyph}children_views(){return[...super.children_views(),
this.edge_view,this.node_view]}async lazy_initialize(){await super.lazy_initialize(),this.apply_coordinates();let{parent:e}=this,{edge_renderer:t,node_renderer:i}=this.
model;this.edge_view=await ke(t,{parent:e}),this.node_view=await ke(i,{parent:e})}connect_signals(){super.connect_signals(),this.connect(this.model.layout_provider.
change,async()=>{this.apply_coordinates(),await this.edge_view.set_data(),await this.node_view.set_data(),this.request_paint()})}apply_coordinates(){let{edge_renderer:e,
node_renderer:t}=this.model,i=this.model.layout_provider.edge_coordinates,s=this.model.layout_provider.node_coordinates,r={expr:i.x},o={expr:i.y},a={expr:s.x},l={
expr:s.y},c=[e.glyph,e.hover_glyph,e.muted_glyph,e.selection_glyph,e.nonselection_glyph],_=[t.glyph,t.hover_glyph,t.muted_glyph,t.selection_glyph,t.nonselection_glyph];
for(let h of c)if(!(h==null||h=="auto")){if(!(h instanceof go||h instanceof Vh)){q.warn(`${this}.edge_renderer only supports MultiLine and Patches glyphs`);continue}
h.properties.xs.internal=!0,h.properties.ys.internal=!0,h.xs=r,h.ys=o}for(let h of _)if(!(h==null||h=="auto")){if(!(h instanceof Pt)){q.warn(`${this}.node_rende\
rer only supports XY glyphs`);continue}h.properties.x.internal=!0,h.properties.y.internal=!0,h.x=a,h.y=l}}remove(){this.edge_view.remove(),this.node_view.remove(),
super.remove()}_paint(e){this.edge_view.paint(e),this.node_view.paint(e)}get has_webgl(){return this.edge_view.has_webgl||this.node_view.has_webgl}hit_test(e){return this.
model.inspection_policy.hit_test(e,this)}},ol=class extends Oi{static __name__="GraphRenderer";constructor(e){super(e)}static{this.prototype.default_view=tf,this.
define(({Ref:e})=>({layout_provider:[e(nl)],node_renderer:[e(Yt)],edge_renderer:[e(Yt)],selection_policy:[e(Po),()=>new rl],inspection_policy:[e(Po),()=>new rl]}))}get_selection_manager(){
return this.node_renderer.data_source.selection_manager}};var al=H(bl(),oe(kt)),sf=class extends Ks{static __name__="ValueRefView";connect_signals(){super.connect_signals();let{filter:e}=this.model.properties;this.on_change(
e,()=>this._update_filter())}async lazy_initialize(){await super.lazy_initialize(),await this._update_filter()}async _update_filter(){let{filter:e}=this.model;for(let t of B(
e)?e:[e])t instanceof kt&&await t.compile()}update(e,t,i,s){let{field:r,format:o,formatter:a,filter:l}=this.model,c=ih(r,e,t),_=t!=null?e.get_row(t):{};if(l!=null)
for(let u of B(l)?l:[l]){let p={value:c,field:r,row:_,data_source:e,vars:i},d=u instanceof kt?u.execute_sync(this.model,p):xr(u,this.model,p);if(xe(d)&&!d)throw new vo}
let h=u=>{u==null?this.el.textContent=bo:u instanceof Node?this.el.replaceChildren(u):B(u)?this.el.replaceChildren(...u.map(p=>p instanceof Node?p:`${p}`)):this.
el.textContent=`${u}`};if(a instanceof kt)(async()=>{let u=await gt(a,this.model,{value:c,format:o,vars:i});h(u)})();else{let u=o==null?jn.basic(c,"",i):a instanceof
Zs?a.format(c,o,i):jn[a](c,o,i);h(u)}}},Zv=class extends Ph{static __name__="ValueRef";constructor(e){super(e)}static{this.prototype.default_view=sf,this.define(
({Str:e,Nullable:t,List:i,Or:s})=>({field:[e],format:[t(e),null],formatter:[Qv,"raw"],filter:[t(s(al,i(al))),null]}))}};var nf=ie,P1=H(D("ascending","descending"),D(1,-1)),U1=Le(nf,P1),O1=Pe(H(nf,Ne(H(nf,U1))));function Kv(n,e,t,i){let s={x:t[n],y:i[n]},r={x:t[n+1],y:i[n+1]},{sx:o,
sy:a}=e,[l,c]=(function(){if(e.type=="span")return e.direction=="h"?[Math.abs(s.x-o),Math.abs(r.x-o)]:[Math.abs(s.y-a),Math.abs(r.y-a)];let _={x:o,y:a},h=Hs(s,_),
u=Hs(r,_);return[h,u]})();return l<c?[[s.x,s.y],n]:[[r.x,r.y],n+1]}function Rh(n,e,t){return[[n[t],e[t]],t]}var F1=/\$color(\[.*\])?:(\w*)/,L1=/\$swatch:(\w*)/,
rf=class extends yh{static __name__="HoverToolView";_current_sxy=null;_current_bbox=null;ttmodels=new Map;_ttviews=new Map;_template_el;_template_view;children_views(){
let e=this._template_view!=null?[this._template_view]:[];return[...super.children_views(),...this._ttviews.values(),...e]}async _update_filters(){for(let[e,t]of X(
this.model.filters))for(let i of B(t)?t:[t])i instanceof kt&&await i.compile()}async lazy_initialize(){await super.lazy_initialize(),await this._update_ttmodels();
let{tooltips:e}=this.model;e instanceof tt&&(this._template_view=await ke(e,{parent:this.plot_view.canvas}),this._template_view.render()),await this._update_filters()}remove(){
this._template_view?.remove(),Re(this._ttviews),super.remove()}connect_signals(){super.connect_signals();let e=this.plot_view.model.properties.renderers,{renderers:t,
tooltips:i}=this.model.properties;this.on_change(i,()=>delete this._template_el),this.on_change([e,t,i],async()=>await this._update_ttmodels()),this.connect(this.
plot_view.repainted,()=>{if(this.model.active&&this._current_sxy!=null){let[r,o,a]=this._current_sxy;this._current_bbox!=null&&this._current_bbox.equals(this.plot_view.
frame.bbox)&&this._inspect(r,o,a)}});let{filters:s}=this.model.properties;this.on_change(s,()=>this._update_filters())}async _update_ttmodels(){let{ttmodels:e}=this;
e.clear();let{tooltips:t}=this.model;if(t==null)return;let{computed_renderers:i}=this;for(let o of i){let a=new Ih({content:document.createElement("div"),attachment:this.
model.attachment,show_arrow:this.model.show_arrow,interactive:!1,visible:!0,position:null});o instanceof Yt?e.set(o,a):o instanceof ol&&(e.set(o.node_renderer,a),
e.set(o.edge_renderer,a))}await Te(this._ttviews,[...e.values()],{parent:this.plot_view});let s=[...(function*(){for(let o of i)o instanceof Yt?yield o:o instanceof
ol&&(yield o.node_renderer,yield o.edge_renderer)})()],r=this._slots.get(this.update);if(r!=null){let o=new Set(s.map(a=>a.data_source));ee.disconnect_receiver(
this,r,o)}for(let o of s)this.connect(o.data_source.inspect,this.update)}get computed_renderers(){let{renderers:e}=this.model,t=this.plot_view.model.data_renderers;
return p_(e,t)}_clear(){this._inspect(1/0,1/0,"xy");for(let[,e]of this.ttmodels)e.clear()}_move(e){if(!this.model.active)return;let{sx:t,sy:i}=e,s=(()=>{if(this.
plot_view.frame.bbox.contains(t,i))return"xy";let r=this.plot_view.axis_views.find(o=>o.bbox.contains(t,i));if(r!=null)switch(r.dimension){case 0:return"x";case 1:
return"y"}return null})();s!=null?(this._current_sxy=[t,i,s],this._current_bbox=this.plot_view.frame.bbox.clone(),this._inspect(t,i,s)):this._clear()}_move_exit(){
this._current_sxy=null,this._current_bbox=null,this._clear()}_inspect(e,t,i){let s=this.model.mode=="mouse"?{type:"point",sx:e,sy:t}:{type:"span",direction:this.
model.mode=="vline"?"h":"v",sx:e,sy:t};if(isFinite(e+t))switch(s.type){case"point":{if(i!="xy")return;break}case"span":{if((i=="x"||i=="xy")&&s.direction=="h"||
(i=="y"||i=="xy")&&s.direction=="v")break;this._clear();return}}for(let r of this.computed_renderers){let o=r.get_selection_manager(),a=this.plot_view.views.find_one(
r);a!=null&&o.inspect(a,s)}this._emit_callback(s)}render_entries(e,t){let i=e.get_selection_manager(),s=i.inspectors.get(e);L(s!=null);let r=i.source,o=this.plot_view.
views.find_one(e);if(o==null)return[];let{sx:a,sy:l}=t,c=o.coordinates.x_scale,_=o.coordinates.y_scale,h=c.invert(a),u=_.invert(l),{glyph:p}=o,d=e.view.convert_selection_to_subset(
s),f=[];if(p instanceof Pn){let[b,x]=[a,l],[z,j]=[h,u],k={index:null,glyph_view:p,type:p.model.type,x:h,y:u,sx:a,sy:l,snap_x:z,snap_y:j,snap_sx:b,snap_sy:x,name:e.
name};f.push({ds:r,vars:k})}else if(p instanceof Un||p instanceof On||p instanceof Fn||p instanceof Ln)for(let b of d.line_indices){let[x,z]=[h,u],[j,k]=[a,l],S={
index:b,glyph_view:p,type:p.model.type,x:h,y:u,sx:a,sy:l,snap_x:x,snap_y:z,snap_sx:j,snap_sy:k,name:e.name,indices:d.line_indices};f.push({ds:r,vars:S})}else if(p instanceof
Fi){let{line_policy:b}=this.model;for(let x of d.line_indices){let[[z,j],[k,S],C]=(()=>{let{x:E,y:V}=p;switch(b){case"interp":{let[P,N]=p.get_interpolation_hit(
x,t),R=[c.compute(P),_.compute(N)];return[[P,N],R,x]}case"prev":{let[P,N]=Rh(p.sx,p.sy,x);return[[E[x+1],V[x+1]],P,N]}case"next":{let[P,N]=Rh(p.sx,p.sy,x+1);return[
[E[x+1],V[x+1]],P,N]}case"nearest":{let[P,N]=Kv(x,t,p.sx,p.sy);return[[E[N],V[N]],P,N]}case"none":{let P=o.coordinates.x_scale,N=o.coordinates.y_scale,R=P.invert(
a),Z=N.invert(l);return[[R,Z],[a,l],x]}}})(),T={index:C,glyph_view:p,type:p.model.type,x:h,y:u,sx:a,sy:l,snap_x:z,snap_y:j,snap_sx:k,snap_sy:S,name:e.name,indices:d.
line_indices};f.push({ds:r,vars:T})}}else if(p instanceof Oh)for(let b of s.image_indices){let[x,z]=[a,l],[j,k]=[h,u],S={index:b.index,glyph_view:p,type:p.model.
type,x:h,y:u,sx:a,sy:l,snap_x:j,snap_y:k,snap_sx:x,snap_sy:z,name:e.name,image_index:b};f.push({ds:r,vars:S})}else for(let b of d.indices)if(p instanceof La&&d.
multiline_indices.size!=0){let{line_policy:x}=this.model;for(let z of d.multiline_indices.get(b)??[]){let[[j,k],[S,C],T]=(()=>{if(x=="interp"){let[R,Z]=p.get_interpolation_hit(
b,z,t),ae=[c.compute(R),_.compute(Z)];return[[R,Z],ae,z]}let[P,N]=[p.xs.get(b),p.ys.get(b)];if(x=="prev"){let[R,Z]=Rh(p.sxs.get(b),p.sys.get(b),z);return[[P[z],
N[z]],R,Z]}if(x=="next"){let[R,Z]=Rh(p.sxs.get(b),p.sys.get(b),z+1);return[[P[z],N[z]],R,Z]}if(x=="nearest"){let[R,Z]=Kv(z,t,p.sxs.get(b),p.sys.get(b));return[[
P[Z],N[Z]],R,Z]}zt()})(),V={index:e.view.convert_indices_from_subset([b])[0],glyph_view:p,type:p.model.type,x:h,y:u,sx:a,sy:l,snap_x:j,snap_y:k,snap_sx:S,snap_sy:C,
name:e.name,indices:d.multiline_indices,segment_index:T};f.push({ds:r,vars:V})}}else{let x=p.x?.[b],z=p.y?.[b],{point_policy:j,anchor:k}=this.model,[S,C]=(function(){
if(j=="snap_to_data"){let V=p.get_anchor_point(k,b,[a,l]);if(V!=null)return[V.x,V.y];let P=p.get_anchor_point("center",b,[a,l]);return P!=null?[P.x,P.y]:[a,l]}return[
a,l]})(),E={index:e.view.convert_indices_from_subset([b])[0],glyph_view:p,type:p.model.type,x:h,y:u,sx:a,sy:l,snap_x:x,snap_y:z,snap_sx:S,snap_sy:C,name:e.name,
indices:d.indices};f.push({ds:r,vars:E})}let{bbox:m}=this.plot_view.frame,g=f.map((b,x)=>({...b,i:x})).filter(({vars:b})=>m.contains(b.snap_sx,b.snap_sy)).filter(
({ds:b,vars:x})=>this._can_render_tooltip(b,x)).map(({ds:b,vars:x,i:z})=>({html:this._render_tooltips_if_can(b,x),vars:x,i:z})).filter(b=>b.html!=null).map((b,x)=>({
...b,j:x})),{sort_by:y}=this.model;if(y!=null){let j=function(k,S){return z[k].get(S)??NaN},b=k=>{switch(k){case 1:case"ascending":return 1;case-1:case"descendi\
ng":return-1}},x=M(y)?[[y,1]]:y.map(k=>{if(M(k))return[k,1];{let[S,C]=k;return[S,b(C)]}}),z=Array.from(g,({vars:k})=>{let S=new Map;for(let[C]of x){let T=this._get_value(
C,r,k);S.set(C,T)}return S});g.sort((k,S)=>{for(let[C,T]of x){let E=j(k.j,C),V=j(S.j,C);if(E!==V){if(U(E)&&U(V))return T*(E-V||+isNaN(E)-+isNaN(V));{let P=`${E}`.
localeCompare(`${V}`);if(P==0)continue;return T*P}}}return 0})}let{limit:v}=this.model;return v!=null&&g.splice(v),g}_current_entries=[];_update(e,t,i){let r=e.
get_selection_manager().inspectors.get(e);if(L(r!=null),r.is_empty()&&r.view==null){this._current_entries=[],i.clear();return}let o=this.render_entries(e,t);if(this.
_current_entries=o,o.length==0)i.clear();else{let{content:a}=i;L(a instanceof Node),_i(a);for(let{html:c}of o)a.appendChild(c);let{vars:l}=o.at(-1);i.show({x:l.
snap_sx,y:l.snap_sy})}}_get_value(e,t,i){let[s,r]=(()=>{switch(e[0]){case"@":return["@",e.substring(1)];case"$":return["$",e.substring(1)];default:return["@",e]}})(),
o=i.image_index??i.index;return Qp(s,r,t,o,i)}_can_render_tooltip(e,t){let{filters:i}=this.model;for(let[s,r]of X(i)){let o=this._get_value(s,e,t),a=t.image_index??
t.index,l=a!=null?e.get_row(a):{};for(let c of B(r)?r:[r]){let _={value:o,field:s,row:l,data_source:e,vars:t},h=c instanceof kt?c.execute_sync(this.model,_):xr(
c,this.model,_);if(xe(h)&&!h)return!1}}return!0}update([e,{geometry:t}]){if(!this.model.active||!(t.type=="point"||t.type=="span")||this.model.muted_policy=="ig\
nore"&&e.muted)return;let i=this.ttmodels.get(e);Gn(i)||this._update(e,t,i)}_emit_callback(e){let{callback:t}=this.model;if(t!=null)for(let i of this.computed_renderers){
if(!(i instanceof Yt))continue;let s=this.plot_view.views.find_one(i);if(s==null)continue;let{x_scale:r,y_scale:o}=s.coordinates,a=r.invert(e.sx),l=o.invert(e.sy),
c=i.data_source.inspected;gt(t,this.model,{geometry:{x:a,y:l,...e},renderer:i,index:c})}}_create_template(e){let t=W({style:{display:"table",borderSpacing:"2px"}});
for(let[i]of e){let s=W({style:{display:"table-row"}});t.appendChild(s);let r=W({style:{display:"table-cell"},class:Bv},i.length!=0?`${i}: `:"");s.appendChild(r);
let o=is();o.dataset.value="";let a=is({class:Nv}," ");a.dataset.swatch="",og(a);let l=W({style:{display:"table-cell"},class:qv},o,a);s.appendChild(l)}return t}_render_template(e,t,i,s,r){
let o=e.cloneNode(!0),a=o.querySelectorAll("[data-value]"),l=o.querySelectorAll("[data-swatch]");for(let[[,c],_]of vi(t)){let h=c.match(L1),u=c.match(F1);if(h==
null&&u==null){let p=Xp(c.replace("$~","$data_"),i,s,this.model.formatters,r);a[_].append(...p);continue}if(h!=null){let[,p]=h,d=i.get_column(p);if(d==null)a[_].
textContent=`${p} unknown`;else{let f=U(s)?d[s]:null;f!=null&&(l[_].style.backgroundColor=we(f),np(l[_]))}}if(u!=null){let[,p="",d]=u,f=i.get_column(d);if(f==null){
a[_].textContent=`${d} unknown`;continue}let m=p.indexOf("hex")>=0,g=p.indexOf("swatch")>=0,y=U(s)?f[s]:null;if(y==null){a[_].textContent="(null)";continue}a[_].
textContent=m?Df(y):we(y),g&&(l[_].style.backgroundColor=we(y),np(l[_]))}}return o}_render_tooltips_if_can(e,t){try{return this._render_tooltips(e,t)}catch(i){if(i instanceof
vo)return null;throw i}}_render_tooltips(e,t){let{tooltips:i}=this.model,s=t.image_index??t.index;if(M(i)){let r=Xp(i,e,s,this.model.formatters,t);return W(r)}else{
if(qe(i))return i(e,t);if(i instanceof tt){let{_template_view:r}=this;return L(r!=null),this._update_template(r,e,s,t),r.el.cloneNode(!0)}else if(i!=null){let r=this.
_template_el??(this._template_el=this._create_template(i));return this._render_template(r,i,e,s,t)}else return null}}_update_template(e,t,i,s){let{formatters:r}=this.
model;e instanceof tl?e.update(t,i,s,r):jc([e],o=>{o instanceof Ks&&o.update(t,i,s,r)})}},Bh=class n extends Dn{static __name__="HoverTool";constructor(e){super(
e)}static{this.prototype.default_view=rf,this.define(({Any:e,Bool:t,Int:i,Str:s,Positive:r,List:o,Tuple:a,Dict:l,Or:c,Ref:_,Func:h,Auto:u,Nullable:p})=>({tooltips:[
p(c(_(tt),s,o(a(s,s)),h())),[["index","$index"],["data (x, y)","($x, $y)"],["screen (x, y)","($sx, $sy)"]]],formatters:[l(c(_(Zs),kl)),{}],filters:[l(c(al,o(al))),
{}],sort_by:[O1,null],limit:[p(r(i)),null],renderers:[c(o(_(Oi)),u),"auto"],mode:[Hf,"mouse"],muted_policy:[Jf,"show"],point_policy:[Kf,"snap_to_data"],line_policy:[
Wf,"nearest"],show_arrow:[t,!0],anchor:[_n,"center"],attachment:[El,"horizontal"],callback:[p(e),null]})),this.register_alias("hover",()=>new n)}tool_name="Hove\
r";tool_icon=""};var eb={space:{root_id:"§space-0",doc:{version:"3.9.2",title:"",config:{type:"object",name:"DocumentConfig",id:"§space-1",attributes:{notifications:{type:"obj\
ect",name:"Notifications",id:"§space-2"}}},roots:[{type:"object",name:"Figure",id:"§space-0",attributes:{name:"space",sizing_mode:"stretch_both",x_range:{type:"\
object",name:"Range1d",id:"§space-3"},y_range:{type:"object",name:"Range1d",id:"§space-4",attributes:{start:1,end:0}},x_scale:{type:"object",name:"LinearScale",
id:"§space-5"},y_scale:{type:"object",name:"LinearScale",id:"§space-6"},title:{type:"object",name:"Title",id:"§space-7"},outline_line_color:null,renderers:[{
type:"object",name:"GlyphRenderer",id:"§space-8",attributes:{name:"focus",data_source:{type:"object",name:"ColumnDataSource",id:"§space-9",attributes:{selected:{
type:"object",name:"Selection",id:"§space-10",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-11"},data:{
type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-12",attributes:{filter:{type:"object",name:"\
AllIndices",id:"§space-13"}}},glyph:{type:"object",name:"Quad",id:"§space-14",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},
bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.5},fill_color:{type:"\
value",value:null},fill_alpha:{type:"value",value:.75}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§space-15",attributes:{left:{type:"\
field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f7\
7b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.5},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{
type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§space-16",attributes:{name:"axis",data_source:{type:"object",name:"ColumnDataSource",id:"§s\
pace-17",attributes:{selected:{type:"object",name:"Selection",id:"§space-18",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"Uni\
onRenderers",id:"§space-19"},data:{type:"map",entries:[["x0",[]],["y0",[]],["x1",[]],["y1",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-20",attributes:{
filter:{type:"object",name:"AllIndices",id:"§space-21"}}},glyph:{type:"object",name:"Segment",id:"§space-22",attributes:{x0:{type:"field",field:"x0"},y0:{type:"\
field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.5},line_dash:{
type:"value",value:"solid"}}},nonselection_glyph:{type:"object",name:"Segment",id:"§space-23",attributes:{x0:{type:"field",field:"x0"},y0:{type:"field",field:"\
y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.1},line_width:{type:"va\
lue",value:1.5},line_dash:{type:"value",value:"solid"}}},muted_glyph:{type:"object",name:"Segment",id:"§space-24",attributes:{x0:{type:"field",field:"x0"},y0:{
type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},
line_width:{type:"value",value:1.5},line_dash:{type:"value",value:"solid"}}}}},{type:"object",name:"GlyphRenderer",id:"§space-25",attributes:{name:"axis fold",
data_source:{type:"object",name:"ColumnDataSource",id:"§space-26",attributes:{selected:{type:"object",name:"Selection",id:"§space-27",attributes:{indices:[],line_indices:[]}},
selection_policy:{type:"object",name:"UnionRenderers",id:"§space-28"},data:{type:"map",entries:[["x0",[]],["y0",[]],["x1",[]],["y1",[]]]}}},view:{type:"object",
name:"CDSView",id:"§space-29",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-30"}}},glyph:{type:"object",name:"Segment",id:"§space-31",attributes:{
x0:{type:"field",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"value",value:"#1f77b4"},line_width:{
type:"value",value:1.5},line_dash:{type:"value",value:"dotted"}}},nonselection_glyph:{type:"object",name:"Segment",id:"§space-32",attributes:{x0:{type:"field",
field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"v\
alue",value:.1},line_width:{type:"value",value:1.5},line_dash:{type:"value",value:"dotted"}}},muted_glyph:{type:"object",name:"Segment",id:"§space-33",attributes:{
x0:{type:"field",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{
type:"value",value:.2},line_width:{type:"value",value:1.5},line_dash:{type:"value",value:"dotted"}}}}},{type:"object",name:"GlyphRenderer",id:"§space-34",attributes:{
name:"unknown",data_source:{type:"object",name:"ColumnDataSource",id:"§space-35",attributes:{selected:{type:"object",name:"Selection",id:"§space-36",attributes:{
indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-37"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],
["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},view:{type:"obje\
ct",name:"CDSView",id:"§space-38",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-39"}}},glyph:{type:"object",name:"Quad",id:"§space-40",attributes:{
left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",
value:"#1f77b4"},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{
type:"object",name:"Quad",id:"§space-41",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{
type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{type:"fiel\
d",field:"dash"},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRende\
rer",id:"§space-42",attributes:{name:"image",data_source:{type:"object",name:"ColumnDataSource",id:"§space-43",attributes:{selected:{type:"object",name:"Selec\
tion",id:"§space-44",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-45"},data:{type:"map",entries:[
["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",
[]],["dash",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-46",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-47"}}},glyph:{type:"objec\
t",name:"Quad",id:"§space-48",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"f\
ield",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",
value:null}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§space-49",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"\
right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{
type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",
value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§space-50",attributes:{name:"file",data_source:{type:"object",name:"ColumnDataSource",id:"§space-51",attributes:{
selected:{type:"object",name:"Selection",id:"§space-52",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§spa\
ce-53"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],
["base",[]],["source",[]],["row",[]],["dash",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-54",attributes:{filter:{type:"object",name:"AllIndices",id:"\
§space-55"}}},glyph:{type:"object",name:"Quad",id:"§space-56",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"fi\
eld",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"\
dash"},fill_color:{type:"value",value:null},hatch_alpha:{type:"value",value:.6},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:'"'}}},nonselection_glyph:null,
muted_glyph:{type:"object",name:"Quad",id:"§space-57",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"\
bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{
type:"field",field:"dash"},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},hatch_scale:{type:"value",
value:8},hatch_pattern:{type:"value",value:'"'}}}}},{type:"object",name:"GlyphRenderer",id:"§space-58",attributes:{name:"stack",data_source:{type:"object",name:"\
ColumnDataSource",id:"§space-59",attributes:{selected:{type:"object",name:"Selection",id:"§space-60",attributes:{indices:[],line_indices:[]}},selection_policy:{
type:"object",name:"UnionRenderers",id:"§space-61"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",
[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-62",attributes:{
filter:{type:"object",name:"AllIndices",id:"§space-63"}}},glyph:{type:"object",name:"Quad",id:"§space-64",attributes:{left:{type:"field",field:"left"},right:{
type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"valu\
e",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},hatch_alpha:{type:"value",value:.6},hatch_scale:{type:"value",value:8},
hatch_pattern:{type:"value",value:"-"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§space-65",attributes:{left:{type:"field",field:"le\
ft"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{
type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},
hatch_alpha:{type:"value",value:.2},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"-"}}}}},{type:"object",name:"GlyphRenderer",id:"§space\
-66",attributes:{name:"heap",data_source:{type:"object",name:"ColumnDataSource",id:"§space-67",attributes:{selected:{type:"object",name:"Selection",id:"§space-\
68",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-69"},data:{type:"map",entries:[["left",[]],["righ\
t",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},
view:{type:"object",name:"CDSView",id:"§space-70",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-71"}}},glyph:{type:"object",name:"Quad",id:"§\
space-72",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{
type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},hatch_alpha:{type:"\
value",value:.6},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"."}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"\
§space-73",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},
line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{
type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"\
."}}}}},{type:"object",name:"GlyphRenderer",id:"§space-74",attributes:{name:"shared",data_source:{type:"object",name:"ColumnDataSource",id:"§space-75",attributes:{
selected:{type:"object",name:"Selection",id:"§space-76",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§spa\
ce-77"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],
["base",[]],["source",[]],["row",[]],["dash",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-78",attributes:{filter:{type:"object",name:"AllIndices",id:"\
§space-79"}}},glyph:{type:"object",name:"Quad",id:"§space-80",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"fi\
eld",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"\
dash"},fill_color:{type:"value",value:null},hatch_alpha:{type:"value",value:.6},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"|"}}},nonselection_glyph:null,
muted_glyph:{type:"object",name:"Quad",id:"§space-81",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"\
bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{
type:"field",field:"dash"},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},hatch_scale:{type:"value",
value:8},hatch_pattern:{type:"value",value:"|"}}}}},{type:"object",name:"GlyphRenderer",id:"§space-82",attributes:{name:"system",data_source:{type:"object",name:"\
ColumnDataSource",id:"§space-83",attributes:{selected:{type:"object",name:"Selection",id:"§space-84",attributes:{indices:[],line_indices:[]}},selection_policy:{
type:"object",name:"UnionRenderers",id:"§space-85"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",
[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-86",attributes:{
filter:{type:"object",name:"AllIndices",id:"§space-87"}}},glyph:{type:"object",name:"Quad",id:"§space-88",attributes:{left:{type:"field",field:"left"},right:{
type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"valu\
e",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},hatch_alpha:{type:"value",value:.6},hatch_scale:{type:"value",value:8},
hatch_pattern:{type:"value",value:"+"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§space-89",attributes:{left:{type:"field",field:"le\
ft"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{
type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},
hatch_alpha:{type:"value",value:.2},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"+"}}}}},{type:"object",name:"GlyphRenderer",id:"§space\
-90",attributes:{name:"reservation",data_source:{type:"object",name:"ColumnDataSource",id:"§space-91",attributes:{selected:{type:"object",name:"Selection",id:"\
§space-92",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-93"},data:{type:"map",entries:[["left",[]],
["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",
[]]]}}},view:{type:"object",name:"CDSView",id:"§space-94",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-95"}}},glyph:{type:"object",name:"Qua\
d",id:"§space-96",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"\
top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},hatch_alpha:{
type:"value",value:.6},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"/"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",
id:"§space-97",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"to\
p"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{
type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"\
/"}}}}},{type:"object",name:"GlyphRenderer",id:"§space-98",attributes:{name:"block",data_source:{type:"object",name:"ColumnDataSource",id:"§space-99",attributes:{
selected:{type:"object",name:"Selection",id:"§space-100",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§sp\
ace-101"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],
["base",[]],["source",[]],["row",[]],["dash",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-102",attributes:{filter:{type:"object",name:"AllIndices",id:"\
§space-103"}}},glyph:{type:"object",name:"Quad",id:"§space-104",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"\
field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"\
dash"},fill_color:{type:"value",value:null},hatch_alpha:{type:"value",value:.6},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"x"}}},nonselection_glyph:null,
muted_glyph:{type:"object",name:"Quad",id:"§space-105",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"\
bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{
type:"field",field:"dash"},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},hatch_scale:{type:"value",
value:8},hatch_pattern:{type:"value",value:"x"}}}}},{type:"object",name:"GlyphRenderer",id:"§space-106",attributes:{name:"interim",data_source:{type:"object",name:"\
ColumnDataSource",id:"§space-107",attributes:{selected:{type:"object",name:"Selection",id:"§space-108",attributes:{indices:[],line_indices:[]}},selection_policy:{
type:"object",name:"UnionRenderers",id:"§space-109"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["siz\
e",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-110",attributes:{
filter:{type:"object",name:"AllIndices",id:"§space-111"}}},glyph:{type:"object",name:"Quad",id:"§space-112",attributes:{left:{type:"field",field:"left"},right:{
type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"valu\
e",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},hatch_alpha:{type:"value",value:.6},hatch_scale:{type:"value",value:8},
hatch_pattern:{type:"value",value:":"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§space-113",attributes:{left:{type:"field",field:"l\
eft"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{
type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},
hatch_alpha:{type:"value",value:.2},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:":"}}}}},{type:"object",name:"GlyphRenderer",id:"§space\
-114",attributes:{name:"injected",data_source:{type:"object",name:"ColumnDataSource",id:"§space-115",attributes:{selected:{type:"object",name:"Selection",id:"§\
space-116",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-117"},data:{type:"map",entries:[["left",[]],
["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",
[]]]}}},view:{type:"object",name:"CDSView",id:"§space-118",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-119"}}},glyph:{type:"object",name:"Q\
uad",id:"§space-120",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"\
top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},hatch_alpha:{
type:"value",value:.6},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"o"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",
id:"§space-121",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"t\
op"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{
type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"\
o"}}}}},{type:"object",name:"GlyphRenderer",id:"§space-122",attributes:{name:"foreign",data_source:{type:"object",name:"ColumnDataSource",id:"§space-123",attributes:{
selected:{type:"object",name:"Selection",id:"§space-124",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§sp\
ace-125"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],
["base",[]],["source",[]],["row",[]],["dash",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-126",attributes:{filter:{type:"object",name:"AllIndices",id:"\
§space-127"}}},glyph:{type:"object",name:"Quad",id:"§space-128",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"\
field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"\
dash"},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§space-129",attributes:{left:{type:"field",field:"\
left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{
type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},
hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§space-130",attributes:{name:"in-way",data_source:{type:"object",name:"ColumnDa\
taSource",id:"§space-131",attributes:{selected:{type:"object",name:"Selection",id:"§space-132",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"\
object",name:"UnionRenderers",id:"§space-133"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],
["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-134",attributes:{filter:{
type:"object",name:"AllIndices",id:"§space-135"}}},glyph:{type:"object",name:"Quad",id:"§space-136",attributes:{left:{type:"field",field:"left"},right:{type:"\
field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:2.5},
line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},hatch_alpha:{type:"value",value:.6},hatch_scale:{type:"value",value:8},hatch_pattern:{
type:"value",value:"\\"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§space-137",attributes:{left:{type:"field",field:"left"},right:{type:"\
field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},
line_width:{type:"value",value:2.5},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"\
value",value:.2},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"\\"}}}}},{type:"object",name:"GlyphRenderer",id:"§space-138",attributes:{
name:"kept-in-way",data_source:{type:"object",name:"ColumnDataSource",id:"§space-139",attributes:{selected:{type:"object",name:"Selection",id:"§space-140",attributes:{
indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-141"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],
["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],["source",[]],["row",[]],["dash",[]]]}}},view:{type:"obje\
ct",name:"CDSView",id:"§space-142",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-143"}}},glyph:{type:"object",name:"Quad",id:"§space-144",attributes:{
left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",
value:"#1f77b4"},line_width:{type:"value",value:2.5},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},hatch_alpha:{type:"value",value:.6},
hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"/"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§space-145",attributes:{
left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",
value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:2.5},line_dash:{type:"field",field:"dash"},fill_color:{type:"value",value:null},
fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"/"}}}}},{type:"obje\
ct",name:"GlyphRenderer",id:"§space-146",attributes:{name:"thin",data_source:{type:"object",name:"ColumnDataSource",id:"§space-147",attributes:{selected:{type:"\
object",name:"Selection",id:"§space-148",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-149"},data:{
type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],["where",[]],["size",[]],["state",[]],["kind",[]],["protect",[]],["base",[]],[
"source",[]],["row",[]],["dash",[]],["fill",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-150",attributes:{filter:{type:"object",name:"AllIndices",id:"\
§space-151"}}},glyph:{type:"object",name:"Quad",id:"§space-152",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"\
field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:null},fill_color:{type:"field",field:"fill"}}},nonselection_glyph:null,muted_glyph:{
type:"object",name:"Quad",id:"§space-153",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},
top:{type:"field",field:"top"},line_color:{type:"value",value:null},line_alpha:{type:"value",value:.2},fill_color:{type:"field",field:"fill"},fill_alpha:{type:"\
value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§space-154",attributes:{name:"edges",data_source:{type:"object",
name:"ColumnDataSource",id:"§space-155",attributes:{selected:{type:"object",name:"Selection",id:"§space-156",attributes:{indices:[],line_indices:[]}},selection_policy:{
type:"object",name:"UnionRenderers",id:"§space-157"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},view:{type:"object",name:"\
CDSView",id:"§space-158",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-159"}}},glyph:{type:"object",name:"Quad",id:"§space-160",attributes:{
left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",
value:null},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§space-161",attributes:{left:{type:"field",
field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:null},line_alpha:{
type:"value",value:.2},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"Glyp\
hRenderer",id:"§space-162",attributes:{name:"targets",data_source:{type:"object",name:"ColumnDataSource",id:"§space-163",attributes:{selected:{type:"object",name:"\
Selection",id:"§space-164",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-165"},data:{type:"map",entries:[
["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-166",attributes:{filter:{type:"object",name:"AllIndices",id:"\
§space-167"}}},glyph:{type:"object",name:"Quad",id:"§space-168",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"\
field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:2},line_dash:{type:"value",value:[
2,3]},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§space-169",attributes:{left:{type:"field",field:"\
left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{
type:"value",value:.2},line_width:{type:"value",value:2},line_dash:{type:"value",value:[2,3]},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},
hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§space-170",attributes:{name:"found",data_source:{type:"object",name:"ColumnDat\
aSource",id:"§space-171",attributes:{selected:{type:"object",name:"Selection",id:"§space-172",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"\
object",name:"UnionRenderers",id:"§space-173"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},view:{type:"object",name:"CDSVie\
w",id:"§space-174",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-175"}}},glyph:{type:"object",name:"Quad",id:"§space-176",attributes:{left:{
type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"\
#1f77b4"},line_width:{type:"value",value:2},line_dash:{type:"value",value:[6,2]},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"\
object",name:"Quad",id:"§space-177",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"\
field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:2},line_dash:{type:"value",value:[
6,2]},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§s\
pace-178",attributes:{name:"picked",data_source:{type:"object",name:"ColumnDataSource",id:"§space-179",attributes:{selected:{type:"object",name:"Selection",id:"\
§space-180",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-181"},data:{type:"map",entries:[["left",
[]],["right",[]],["top",[]],["bottom",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-182",attributes:{filter:{type:"object",name:"AllIndices",id:"§space\
-183"}}},glyph:{type:"object",name:"Quad",id:"§space-184",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",
field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:3},fill_color:{type:"value",value:null}}},
nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§space-185",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},
bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"\
value",value:3},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRender\
er",id:"§space-186",attributes:{name:"links",data_source:{type:"object",name:"ColumnDataSource",id:"§space-187",attributes:{selected:{type:"object",name:"Sele\
ction",id:"§space-188",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-189"},data:{type:"map",entries:[
["x0",[]],["y0",[]],["x1",[]],["y1",[]],["colour",[]],["dash",[]],["row",[]],["name",[]],["standing",[]],["wanted",[]],["got",[]]]}}},view:{type:"object",name:"\
CDSView",id:"§space-190",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-191"}}},glyph:{type:"object",name:"Segment",id:"§space-192",attributes:{
x0:{type:"field",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"field",field:"colour"},line_width:{
type:"value",value:2},line_dash:{type:"field",field:"dash"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Segment",id:"§space-193",attributes:{x0:{
type:"field",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"field",field:"colour"},line_alpha:{
type:"value",value:.2},line_width:{type:"value",value:2},line_dash:{type:"field",field:"dash"}}}}},{type:"object",name:"GlyphRenderer",id:"§space-194",attributes:{
name:"curves",data_source:{type:"object",name:"ColumnDataSource",id:"§space-195",attributes:{selected:{type:"object",name:"Selection",id:"§space-196",attributes:{
indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-197"},data:{type:"map",entries:[["x0",[]],["y0",[]],["x1",[]],["y\
1",[]],["xs",[]],["colour",[]],["dash",[]],["row",[]],["name",[]],["standing",[]],["wanted",[]],["got",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-198",
attributes:{filter:{type:"object",name:"AllIndices",id:"§space-199"}}},glyph:{type:"object",name:"Bezier",id:"§space-200",attributes:{x0:{type:"field",field:"\
x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},cx0:{type:"field",field:"xs"},cy0:{type:"field",field:"y0"},cx1:{type:"\
field",field:"xs"},cy1:{type:"field",field:"y1"},line_color:{type:"field",field:"colour"},line_width:{type:"value",value:2},line_dash:{type:"field",field:"dash"}}},
nonselection_glyph:null,muted_glyph:{type:"object",name:"Bezier",id:"§space-201",attributes:{x0:{type:"field",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"\
field",field:"x1"},y1:{type:"field",field:"y1"},cx0:{type:"field",field:"xs"},cy0:{type:"field",field:"y0"},cx1:{type:"field",field:"xs"},cy1:{type:"field",field:"\
y1"},line_color:{type:"field",field:"colour"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:2},line_dash:{type:"field",field:"dash"}}}}},{type:"\
object",name:"GlyphRenderer",id:"§space-202",attributes:{name:"circles",data_source:{type:"object",name:"ColumnDataSource",id:"§space-203",attributes:{selected:{
type:"object",name:"Selection",id:"§space-204",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-205"},
data:{type:"map",entries:[["x",[]],["y",[]],["size",[]],["colour",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-206",attributes:{filter:{type:"object",
name:"AllIndices",id:"§space-207"}}},glyph:{type:"object",name:"Scatter",id:"§space-208",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},size:{
type:"field",field:"size"},line_color:{type:"field",field:"colour"},line_width:{type:"value",value:1.8},fill_color:{type:"value",value:"#1f77b4"}}},nonselection_glyph:{
type:"object",name:"Scatter",id:"§space-209",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},size:{type:"field",field:"size"},line_color:{type:"\
field",field:"colour"},line_alpha:{type:"value",value:.1},line_width:{type:"value",value:1.8},fill_color:{type:"value",value:"#1f77b4"},fill_alpha:{type:"value",
value:.1},hatch_alpha:{type:"value",value:.1}}},muted_glyph:{type:"object",name:"Scatter",id:"§space-210",attributes:{x:{type:"field",field:"x"},y:{type:"field",
field:"y"},size:{type:"field",field:"size"},line_color:{type:"field",field:"colour"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.8},fill_color:{
type:"value",value:"#1f77b4"},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§space-211",attributes:{
name:"halo normal",data_source:{type:"object",name:"ColumnDataSource",id:"§space-212",attributes:{selected:{type:"object",name:"Selection",id:"§space-213",attributes:{
indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-214"},data:{type:"map",entries:[["x",[]],["y",[]],["text",[]],["c\
olour",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-215",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-216"}}},glyph:{type:"object",
name:"Text",id:"§space-217",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"field",field:"\
colour"},text_outline_color:{type:"value",value:"white"},text_outline_width:{type:"value",value:4},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-\
ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"value",value:"normal"},text_baseline:{type:"value",value:"middle"}}},nonselection_glyph:{
type:"object",name:"Text",id:"§space-218",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"\
field",field:"colour"},text_outline_color:{type:"value",value:"white"},text_outline_width:{type:"value",value:4},text_alpha:{type:"value",value:.1},text_font:{type:"\
value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"value",value:"normal"},text_baseline:{
type:"value",value:"middle"}}},muted_glyph:{type:"object",name:"Text",id:"§space-219",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"\
field",field:"text"},text_color:{type:"field",field:"colour"},text_outline_color:{type:"value",value:"white"},text_outline_width:{type:"value",value:4},text_alpha:{
type:"value",value:.2},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{
type:"value",value:"normal"},text_baseline:{type:"value",value:"middle"}}}}},{type:"object",name:"GlyphRenderer",id:"§space-220",attributes:{name:"halo bold",data_source:{
type:"object",name:"ColumnDataSource",id:"§space-221",attributes:{selected:{type:"object",name:"Selection",id:"§space-222",attributes:{indices:[],line_indices:[]}},
selection_policy:{type:"object",name:"UnionRenderers",id:"§space-223"},data:{type:"map",entries:[["x",[]],["y",[]],["text",[]],["colour",[]]]}}},view:{type:"ob\
ject",name:"CDSView",id:"§space-224",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-225"}}},glyph:{type:"object",name:"Text",id:"§space-226",
attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"field",field:"colour"},text_outline_color:{
type:"value",value:"white"},text_outline_width:{type:"value",value:4},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{
type:"value",value:"12px"},text_font_style:{type:"value",value:"bold"},text_baseline:{type:"value",value:"middle"}}},nonselection_glyph:{type:"object",name:"Tex\
t",id:"§space-227",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"field",field:"colour"},
text_outline_color:{type:"value",value:"white"},text_outline_width:{type:"value",value:4},text_alpha:{type:"value",value:.1},text_font:{type:"value",value:"Deja\
Vu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"value",value:"bold"},text_baseline:{type:"value",value:"\
middle"}}},muted_glyph:{type:"object",name:"Text",id:"§space-228",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"t\
ext"},text_color:{type:"field",field:"colour"},text_outline_color:{type:"value",value:"white"},text_outline_width:{type:"value",value:4},text_alpha:{type:"value",
value:.2},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"value",
value:"bold"},text_baseline:{type:"value",value:"middle"}}}}},{type:"object",name:"GlyphRenderer",id:"§space-229",attributes:{name:"text normal",data_source:{type:"\
object",name:"ColumnDataSource",id:"§space-230",attributes:{selected:{type:"object",name:"Selection",id:"§space-231",attributes:{indices:[],line_indices:[]}},
selection_policy:{type:"object",name:"UnionRenderers",id:"§space-232"},data:{type:"map",entries:[["x",[]],["y",[]],["text",[]],["colour",[]]]}}},view:{type:"ob\
ject",name:"CDSView",id:"§space-233",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-234"}}},glyph:{type:"object",name:"Text",id:"§space-235",
attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"field",field:"colour"},text_font:{type:"val\
ue",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"value",value:"normal"},text_baseline:{
type:"value",value:"middle"}}},nonselection_glyph:{type:"object",name:"Text",id:"§space-236",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},
text:{type:"field",field:"text"},text_color:{type:"field",field:"colour"},text_alpha:{type:"value",value:.1},text_font:{type:"value",value:"DejaVu Sans, Segoe U\
I, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"value",value:"normal"},text_baseline:{type:"value",value:"middle"}}},
muted_glyph:{type:"object",name:"Text",id:"§space-237",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{
type:"field",field:"colour"},text_alpha:{type:"value",value:.2},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"\
value",value:"12px"},text_font_style:{type:"value",value:"normal"},text_baseline:{type:"value",value:"middle"}}}}},{type:"object",name:"GlyphRenderer",id:"§spac\
e-238",attributes:{name:"text bold",data_source:{type:"object",name:"ColumnDataSource",id:"§space-239",attributes:{selected:{type:"object",name:"Selection",id:"\
§space-240",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-241"},data:{type:"map",entries:[["x",[]],
["y",[]],["text",[]],["colour",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-242",attributes:{filter:{type:"object",name:"AllIndices",id:"§space-243"}}},
glyph:{type:"object",name:"Text",id:"§space-244",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{
type:"field",field:"colour"},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{
type:"value",value:"bold"},text_baseline:{type:"value",value:"middle"}}},nonselection_glyph:{type:"object",name:"Text",id:"§space-245",attributes:{x:{type:"fie\
ld",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"field",field:"colour"},text_alpha:{type:"value",value:.1},text_font:{
type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"value",value:"bold"},text_baseline:{
type:"value",value:"middle"}}},muted_glyph:{type:"object",name:"Text",id:"§space-246",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"\
field",field:"text"},text_color:{type:"field",field:"colour"},text_alpha:{type:"value",value:.2},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui\
, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"value",value:"bold"},text_baseline:{type:"value",value:"middle"}}}}},{type:"obj\
ect",name:"GlyphRenderer",id:"§space-247",attributes:{name:"text mono",data_source:{type:"object",name:"ColumnDataSource",id:"§space-248",attributes:{selected:{
type:"object",name:"Selection",id:"§space-249",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§space-250"},
data:{type:"map",entries:[["x",[]],["y",[]],["text",[]],["colour",[]]]}}},view:{type:"object",name:"CDSView",id:"§space-251",attributes:{filter:{type:"object",
name:"AllIndices",id:"§space-252"}}},glyph:{type:"object",name:"Text",id:"§space-253",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{
type:"field",field:"text"},text_color:{type:"field",field:"colour"},text_font:{type:"value",value:"DejaVu Sans Mono, Consolas, monospace"},text_font_size:{type:"\
value",value:"12px"},text_font_style:{type:"value",value:"normal"},text_baseline:{type:"value",value:"middle"}}},nonselection_glyph:{type:"object",name:"Text",id:"\
§space-254",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"field",field:"colour"},text_alpha:{
type:"value",value:.1},text_font:{type:"value",value:"DejaVu Sans Mono, Consolas, monospace"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"\
value",value:"normal"},text_baseline:{type:"value",value:"middle"}}},muted_glyph:{type:"object",name:"Text",id:"§space-255",attributes:{x:{type:"field",field:"\
x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"field",field:"colour"},text_alpha:{type:"value",value:.2},text_font:{type:"val\
ue",value:"DejaVu Sans Mono, Consolas, monospace"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"value",value:"normal"},text_baseline:{type:"\
value",value:"middle"}}}}}],toolbar:{type:"object",name:"Toolbar",id:"§space-256",attributes:{tools:[{type:"object",name:"HoverTool",id:"§space-257",attributes:{
renderers:[{id:"§space-34"},{id:"§space-42"},{id:"§space-50"},{id:"§space-58"},{id:"§space-66"},{id:"§space-74"},{id:"§space-82"},{id:"§space-90"},{id:"\
§space-98"},{id:"§space-106"},{id:"§space-114"},{id:"§space-122"},{id:"§space-130"},{id:"§space-138"},{id:"§space-146"}],tooltips:[["","@name"],["where",
"@where"],["size","@size"],["state","@state, @kind @protect"],["allocation","@base"],["known from","@source"]],sort_by:null,point_policy:"follow_mouse"}},{type:"\
object",name:"HoverTool",id:"§space-258",attributes:{renderers:[{id:"§space-186"}],tooltips:[["","@name"],["standing","@standing"],["in the parent","@wanted"],
["in the child","@got"]],sort_by:null,line_policy:"interp"}}]}},toolbar_location:null,left:[{type:"object",name:"LinearAxis",id:"§space-259",attributes:{visible:!1,
ticker:{type:"object",name:"BasicTicker",id:"§space-260",attributes:{mantissas:[1,2,5]}},formatter:{type:"object",name:"BasicTickFormatter",id:"§space-261"},major_label_policy:{
type:"object",name:"AllLabels",id:"§space-262"}}}],below:[{type:"object",name:"LinearAxis",id:"§space-263",attributes:{visible:!1,ticker:{type:"object",name:"\
BasicTicker",id:"§space-264",attributes:{mantissas:[1,2,5]}},formatter:{type:"object",name:"BasicTickFormatter",id:"§space-265"},major_label_policy:{type:"obj\
ect",name:"AllLabels",id:"§space-266"}}}],center:[{type:"object",name:"Grid",id:"§space-267",attributes:{visible:!1,axis:{id:"§space-263"}}},{type:"object",name:"\
Grid",id:"§space-268",attributes:{visible:!1,dimension:1,axis:{id:"§space-259"}}}],min_border_top:26,min_border:0}}]},version:"3.9.2"},sorting:{root_id:"§sort\
ing-0",doc:{version:"3.9.2",title:"",config:{type:"object",name:"DocumentConfig",id:"§sorting-1",attributes:{notifications:{type:"object",name:"Notifications",
id:"§sorting-2"}}},roots:[{type:"object",name:"Figure",id:"§sorting-0",attributes:{name:"sorting",sizing_mode:"stretch_both",x_range:{type:"object",name:"Rang\
e1d",id:"§sorting-3",attributes:{end:400}},y_range:{type:"object",name:"Range1d",id:"§sorting-4",attributes:{start:200,end:0}},x_scale:{type:"object",name:"Li\
nearScale",id:"§sorting-5"},y_scale:{type:"object",name:"LinearScale",id:"§sorting-6"},title:{type:"object",name:"Title",id:"§sorting-7",attributes:{visible:!1,
text_color:"#1d2b36",text_font:"DejaVu Sans, Segoe UI, system-ui, sans-serif",text_font_size:"12px"}},outline_line_color:null,renderers:[{type:"object",name:"Gl\
yphRenderer",id:"§sorting-8",attributes:{name:"edges",data_source:{type:"object",name:"ColumnDataSource",id:"§sorting-9",attributes:{selected:{type:"object",name:"\
Selection",id:"§sorting-10",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§sorting-11"},data:{type:"map",
entries:[["x0",[]],["y0",[]],["x1",[]],["y1",[]],["cx0",[]],["cy0",[]],["cx1",[]],["cy1",[]]]}}},view:{type:"object",name:"CDSView",id:"§sorting-12",attributes:{
filter:{type:"object",name:"AllIndices",id:"§sorting-13"}}},glyph:{type:"object",name:"Bezier",id:"§sorting-14",attributes:{x0:{type:"field",field:"x0"},y0:{type:"\
field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},cx0:{type:"field",field:"cx0"},cy0:{type:"field",field:"cy0"},cx1:{type:"field",field:"\
cx1"},cy1:{type:"field",field:"cy1"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.2}}},nonselection_glyph:{type:"object",name:"Bez\
ier",id:"§sorting-15",attributes:{x0:{type:"field",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},cx0:{type:"\
field",field:"cx0"},cy0:{type:"field",field:"cy0"},cx1:{type:"field",field:"cx1"},cy1:{type:"field",field:"cy1"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{
type:"value",value:.1},line_width:{type:"value",value:1.2}}},muted_glyph:{type:"object",name:"Bezier",id:"§sorting-16",attributes:{x0:{type:"field",field:"x0"},
y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},cx0:{type:"field",field:"cx0"},cy0:{type:"field",field:"cy0"},cx1:{type:"\
field",field:"cx1"},cy1:{type:"field",field:"cy1"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.2}}}}},
{type:"object",name:"GlyphRenderer",id:"§sorting-17",attributes:{name:"cycles",data_source:{type:"object",name:"ColumnDataSource",id:"§sorting-18",attributes:{
selected:{type:"object",name:"Selection",id:"§sorting-19",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§s\
orting-20"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["text",[]]]}}},view:{type:"object",name:"CDSView",id:"§sorting-21",attributes:{
filter:{type:"object",name:"AllIndices",id:"§sorting-22"}}},glyph:{type:"object",name:"Quad",id:"§sorting-23",attributes:{border_radius:6,left:{type:"field",field:"\
left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{
type:"value",value:1.5},line_dash:{type:"value",value:[5,3]},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Qua\
d",id:"§sorting-24",attributes:{border_radius:6,left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"\
field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.5},line_dash:{type:"value",value:[
5,3]},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§s\
orting-25",attributes:{name:"cycle names",data_source:{id:"§sorting-18"},view:{type:"object",name:"CDSView",id:"§sorting-26",attributes:{filter:{type:"object",
name:"AllIndices",id:"§sorting-27"}}},glyph:{type:"object",name:"Text",id:"§sorting-28",attributes:{x:{type:"field",field:"left"},y:{type:"field",field:"top"},
text:{type:"field",field:"text"},y_offset:{type:"value",value:-1},text_color:{type:"value",value:"black"},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, \
system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"}}},nonselection_glyph:{type:"object",name:"Text",id:"§sorting-29",attributes:{x:{type:"field",
field:"left"},y:{type:"field",field:"top"},text:{type:"field",field:"text"},y_offset:{type:"value",value:-1},text_color:{type:"value",value:"black"},text_alpha:{
type:"value",value:.1},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"}}},muted_glyph:{type:"\
object",name:"Text",id:"§sorting-30",attributes:{x:{type:"field",field:"left"},y:{type:"field",field:"top"},text:{type:"field",field:"text"},y_offset:{type:"va\
lue",value:-1},text_color:{type:"value",value:"black"},text_alpha:{type:"value",value:.2},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-\
serif"},text_font_size:{type:"value",value:"12px"}}}}},{type:"object",name:"GlyphRenderer",id:"§sorting-31",attributes:{name:"node unvisited",data_source:{type:"\
object",name:"ColumnDataSource",id:"§sorting-32",attributes:{selected:{type:"object",name:"Selection",id:"§sorting-33",attributes:{indices:[],line_indices:[]}},
selection_policy:{type:"object",name:"UnionRenderers",id:"§sorting-34"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["row",[]],
["name",[]],["kind",[]],["standing",[]],["imports",[]]]}}},view:{type:"object",name:"CDSView",id:"§sorting-35",attributes:{filter:{type:"object",name:"AllIndic\
es",id:"§sorting-36"}}},glyph:{type:"object",name:"Quad",id:"§sorting-37",attributes:{border_radius:2,left:{type:"field",field:"left"},right:{type:"field",field:"\
right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.2},line_dash:{
type:"value",value:[2,2]},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§sorting-38",attributes:{border_radius:2,
left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",
value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{type:"value",value:[2,2]},fill_color:{type:"value",value:null},
fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§sorting-39",attributes:{name:"node visited",
data_source:{type:"object",name:"ColumnDataSource",id:"§sorting-40",attributes:{selected:{type:"object",name:"Selection",id:"§sorting-41",attributes:{indices:[],
line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§sorting-42"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["botto\
m",[]],["row",[]],["name",[]],["kind",[]],["standing",[]],["imports",[]]]}}},view:{type:"object",name:"CDSView",id:"§sorting-43",attributes:{filter:{type:"obje\
ct",name:"AllIndices",id:"§sorting-44"}}},glyph:{type:"object",name:"Quad",id:"§sorting-45",attributes:{border_radius:2,left:{type:"field",field:"left"},right:{
type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"valu\
e",value:1.2},line_dash:{type:"value",value:[6,2]},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§so\
rting-46",attributes:{border_radius:2,left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",
field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.2},line_dash:{type:"value",value:[6,2]},
fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§sorting\
-47",attributes:{name:"node appended",data_source:{type:"object",name:"ColumnDataSource",id:"§sorting-48",attributes:{selected:{type:"object",name:"Selection",
id:"§sorting-49",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§sorting-50"},data:{type:"map",entries:[["\
left",[]],["right",[]],["top",[]],["bottom",[]],["row",[]],["name",[]],["kind",[]],["standing",[]],["imports",[]]]}}},view:{type:"object",name:"CDSView",id:"§so\
rting-51",attributes:{filter:{type:"object",name:"AllIndices",id:"§sorting-52"}}},glyph:{type:"object",name:"Quad",id:"§sorting-53",attributes:{border_radius:2,
left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",
value:"#1f77b4"},line_width:{type:"value",value:1.2},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§\
sorting-54",attributes:{border_radius:2,left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"fiel\
d",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.2},fill_color:{type:"value",value:null},
fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§sorting-55",attributes:{name:"node current",
data_source:{type:"object",name:"ColumnDataSource",id:"§sorting-56",attributes:{selected:{type:"object",name:"Selection",id:"§sorting-57",attributes:{indices:[],
line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§sorting-58"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["botto\
m",[]]]}}},view:{type:"object",name:"CDSView",id:"§sorting-59",attributes:{filter:{type:"object",name:"AllIndices",id:"§sorting-60"}}},glyph:{type:"object",name:"\
Quad",id:"§sorting-61",attributes:{border_radius:2,left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{
type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:2.5},fill_color:{type:"value",value:null}}},nonselection_glyph:null,
muted_glyph:{type:"object",name:"Quad",id:"§sorting-62",attributes:{border_radius:2,left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{
type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",
value:2.5},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"\
§sorting-63",attributes:{name:"node blocked",data_source:{type:"object",name:"ColumnDataSource",id:"§sorting-64",attributes:{selected:{type:"object",name:"Sel\
ection",id:"§sorting-65",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§sorting-66"},data:{type:"map",entries:[
["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},view:{type:"object",name:"CDSView",id:"§sorting-67",attributes:{filter:{type:"object",name:"AllIndices",id:"\
§sorting-68"}}},glyph:{type:"object",name:"Quad",id:"§sorting-69",attributes:{border_radius:2,left:{type:"field",field:"left"},right:{type:"field",field:"righ\
t"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:2.5},fill_color:{
type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§sorting-70",attributes:{border_radius:2,left:{type:"field",field:"\
left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{
type:"value",value:.2},line_width:{type:"value",value:2.5},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},
{type:"object",name:"GlyphRenderer",id:"§sorting-71",attributes:{name:"node picked",data_source:{type:"object",name:"ColumnDataSource",id:"§sorting-72",attributes:{
selected:{type:"object",name:"Selection",id:"§sorting-73",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§s\
orting-74"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},view:{type:"object",name:"CDSView",id:"§sorting-75",attributes:{filter:{
type:"object",name:"AllIndices",id:"§sorting-76"}}},glyph:{type:"object",name:"Quad",id:"§sorting-77",attributes:{border_radius:4,left:{type:"field",field:"le\
ft"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_width:{
type:"value",value:3},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§sorting-78",attributes:{border_radius:4,
left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",
value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:3},fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{
type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§sorting-79",attributes:{name:"names",data_source:{type:"object",name:"ColumnDataSource",id:"\
§sorting-80",attributes:{selected:{type:"object",name:"Selection",id:"§sorting-81",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"\
UnionRenderers",id:"§sorting-82"},data:{type:"map",entries:[["x",[]],["y",[]],["text",[]]]}}},view:{type:"object",name:"CDSView",id:"§sorting-83",attributes:{
filter:{type:"object",name:"AllIndices",id:"§sorting-84"}}},glyph:{type:"object",name:"Text",id:"§sorting-85",attributes:{x:{type:"field",field:"x"},y:{type:"\
field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"value",value:"black"},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans\
-serif"},text_font_size:{type:"value",value:"12px"},text_baseline:{type:"value",value:"middle"}}},nonselection_glyph:{type:"object",name:"Text",id:"§sorting-86",
attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"value",value:"black"},text_alpha:{type:"val\
ue",value:.1},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_baseline:{type:"valu\
e",value:"middle"}}},muted_glyph:{type:"object",name:"Text",id:"§sorting-87",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"fiel\
d",field:"text"},text_color:{type:"value",value:"black"},text_alpha:{type:"value",value:.2},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, san\
s-serif"},text_font_size:{type:"value",value:"12px"},text_baseline:{type:"value",value:"middle"}}}}},{type:"object",name:"GlyphRenderer",id:"§sorting-88",attributes:{
name:"names now",data_source:{type:"object",name:"ColumnDataSource",id:"§sorting-89",attributes:{selected:{type:"object",name:"Selection",id:"§sorting-90",attributes:{
indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§sorting-91"},data:{type:"map",entries:[["x",[]],["y",[]],["text",[]]]}}},
view:{type:"object",name:"CDSView",id:"§sorting-92",attributes:{filter:{type:"object",name:"AllIndices",id:"§sorting-93"}}},glyph:{type:"object",name:"Text",id:"\
§sorting-94",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"value",value:"black"},text_font:{
type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"value",value:"bold"},text_baseline:{
type:"value",value:"middle"}}},nonselection_glyph:{type:"object",name:"Text",id:"§sorting-95",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},
text:{type:"field",field:"text"},text_color:{type:"value",value:"black"},text_alpha:{type:"value",value:.1},text_font:{type:"value",value:"DejaVu Sans, Segoe UI\
, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_font_style:{type:"value",value:"bold"},text_baseline:{type:"value",value:"middle"}}},muted_glyph:{
type:"object",name:"Text",id:"§sorting-96",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"\
value",value:"black"},text_alpha:{type:"value",value:.2},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"val\
ue",value:"12px"},text_font_style:{type:"value",value:"bold"},text_baseline:{type:"value",value:"middle"}}}}}],toolbar:{type:"object",name:"Toolbar",id:"§sortin\
g-97",attributes:{tools:[{type:"object",name:"HoverTool",id:"§sorting-98",attributes:{renderers:[{id:"§sorting-31"},{id:"§sorting-39"},{id:"§sorting-47"}],tooltips:[
["","@name (@kind)"],["sort","@standing"],["imports","@imports"]],sort_by:null}}]}},toolbar_location:null,left:[{type:"object",name:"LinearAxis",id:"§sorting-99",
attributes:{visible:!1,ticker:{type:"object",name:"BasicTicker",id:"§sorting-100",attributes:{mantissas:[1,2,5]}},formatter:{type:"object",name:"BasicTickForma\
tter",id:"§sorting-101"},major_label_policy:{type:"object",name:"AllLabels",id:"§sorting-102"}}}],below:[{type:"object",name:"LinearAxis",id:"§sorting-103",attributes:{
visible:!1,ticker:{type:"object",name:"BasicTicker",id:"§sorting-104",attributes:{mantissas:[1,2,5]}},formatter:{type:"object",name:"BasicTickFormatter",id:"§s\
orting-105"},major_label_policy:{type:"object",name:"AllLabels",id:"§sorting-106"}}}],center:[{type:"object",name:"Grid",id:"§sorting-107",attributes:{visible:!1,
axis:{id:"§sorting-103"}}},{type:"object",name:"Grid",id:"§sorting-108",attributes:{visible:!1,dimension:1,axis:{id:"§sorting-99"}}}],min_border:0}}]},version:"\
3.9.2"},timeline:{root_id:"§timeline-0",doc:{version:"3.9.2",title:"",config:{type:"object",name:"DocumentConfig",id:"§timeline-1",attributes:{notifications:{
type:"object",name:"Notifications",id:"§timeline-2"}}},roots:[{type:"object",name:"Figure",id:"§timeline-0",attributes:{name:"timeline",sizing_mode:"stretch_b\
oth",x_range:{type:"object",name:"Range1d",id:"§timeline-3",attributes:{end:1e3}},y_range:{type:"object",name:"Range1d",id:"§timeline-4",attributes:{start:88,
end:0}},x_scale:{type:"object",name:"LinearScale",id:"§timeline-5"},y_scale:{type:"object",name:"LinearScale",id:"§timeline-6"},title:{type:"object",name:"Tit\
le",id:"§timeline-7",attributes:{visible:!1,text_color:"#1d2b36",text_font:"DejaVu Sans, Segoe UI, system-ui, sans-serif",text_font_size:"12px"}},outline_line_color:null,
renderers:[{type:"object",name:"GlyphRenderer",id:"§timeline-8",attributes:{name:"lane parent",data_source:{type:"object",name:"ColumnDataSource",id:"§timeline\
-9",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-10",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"Union\
Renderers",id:"§timeline-11"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-\
12",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-13"}}},glyph:{type:"object",name:"Quad",id:"§timeline-14",attributes:{left:{type:"field",
field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:null},fill_color:{
type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Quad",id:"§timeline-15",attributes:{left:{type:"field",field:"left"},right:{
type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:null},line_alpha:{type:"value",value:.2},
fill_color:{type:"value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§timelin\
e-16",attributes:{name:"lane child",data_source:{type:"object",name:"ColumnDataSource",id:"§timeline-17",attributes:{selected:{type:"object",name:"Selection",id:"\
§timeline-18",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-19"},data:{type:"map",entries:[["le\
ft",[]],["right",[]],["top",[]],["bottom",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-20",attributes:{filter:{type:"object",name:"AllIndices",id:"\
§timeline-21"}}},glyph:{type:"object",name:"Quad",id:"§timeline-22",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"\
field",field:"bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:null},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{
type:"object",name:"Quad",id:"§timeline-23",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},
top:{type:"field",field:"top"},line_color:{type:"value",value:null},line_alpha:{type:"value",value:.2},fill_color:{type:"value",value:null},fill_alpha:{type:"va\
lue",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-24",attributes:{name:"phase parent",data_source:{type:"\
object",name:"ColumnDataSource",id:"§timeline-25",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-26",attributes:{indices:[],line_indices:[]}},
selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-27"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],
["title",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-28",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-29"}}},glyph:{type:"ob\
ject",name:"Quad",id:"§timeline-30",attributes:{border_radius:3,left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"\
bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"\
object",name:"Quad",id:"§timeline-31",attributes:{border_radius:3,left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"\
bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},fill_color:{type:"value",value:null},fill_alpha:{
type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-32",attributes:{name:"phase child",data_source:{
type:"object",name:"ColumnDataSource",id:"§timeline-33",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-34",attributes:{indices:[],line_indices:[]}},
selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-35"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],
["title",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-36",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-37"}}},glyph:{type:"ob\
ject",name:"Quad",id:"§timeline-38",attributes:{border_radius:3,left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"\
bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},fill_color:{type:"value",value:null}}},nonselection_glyph:null,muted_glyph:{type:"\
object",name:"Quad",id:"§timeline-39",attributes:{border_radius:3,left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"\
bottom"},top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},fill_color:{type:"value",value:null},fill_alpha:{
type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-40",attributes:{name:"phase unreached",data_source:{
type:"object",name:"ColumnDataSource",id:"§timeline-41",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-42",attributes:{indices:[],line_indices:[]}},
selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-43"},data:{type:"map",entries:[["left",[]],["right",[]],["top",[]],["bottom",[]],["name",[]],
["title",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-44",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-45"}}},glyph:{type:"ob\
ject",name:"Quad",id:"§timeline-46",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},top:{type:"\
field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_dash:{type:"value",value:[3,3]},fill_color:{type:"value",value:null},hatch_alpha:{type:"value",
value:.35},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"/"},hatch_weight:{type:"value",value:.8}}},nonselection_glyph:null,muted_glyph:{
type:"object",name:"Quad",id:"§timeline-47",attributes:{left:{type:"field",field:"left"},right:{type:"field",field:"right"},bottom:{type:"field",field:"bottom"},
top:{type:"field",field:"top"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_dash:{type:"value",value:[3,3]},fill_color:{type:"\
value",value:null},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},hatch_scale:{type:"value",value:8},hatch_pattern:{type:"value",value:"\
/"},hatch_weight:{type:"value",value:.8}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-48",attributes:{name:"phase names",data_source:{type:"object",name:"\
ColumnDataSource",id:"§timeline-49",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-50",attributes:{indices:[],line_indices:[]}},selection_policy:{
type:"object",name:"UnionRenderers",id:"§timeline-51"},data:{type:"map",entries:[["x",[]],["y",[]],["text",[]]]}}},view:{type:"object",name:"CDSView",id:"§time\
line-52",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-53"}}},glyph:{type:"object",name:"Text",id:"§timeline-54",attributes:{x:{type:"fiel\
d",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"value",value:"black"},text_font:{type:"value",value:"DejaVu Sans, Se\
goe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_align:{type:"value",value:"center"},text_baseline:{type:"value",value:"middle"}}},
nonselection_glyph:{type:"object",name:"Text",id:"§timeline-55",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"tex\
t"},text_color:{type:"value",value:"black"},text_alpha:{type:"value",value:.1},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{
type:"value",value:"12px"},text_align:{type:"value",value:"center"},text_baseline:{type:"value",value:"middle"}}},muted_glyph:{type:"object",name:"Text",id:"§ti\
meline-56",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"value",value:"black"},text_alpha:{
type:"value",value:.2},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_align:{type:"\
value",value:"center"},text_baseline:{type:"value",value:"middle"}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-57",attributes:{name:"unreached name",
data_source:{type:"object",name:"ColumnDataSource",id:"§timeline-58",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-59",attributes:{indices:[],
line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-60"},data:{type:"map",entries:[["x",[]],["y",[]],["text",[]]]}}},view:{type:"\
object",name:"CDSView",id:"§timeline-61",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-62"}}},glyph:{type:"object",name:"Text",id:"§timeli\
ne-63",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"value",value:"black"},text_font:{type:"\
value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_align:{type:"value",value:"center"},text_baseline:{
type:"value",value:"middle"}}},nonselection_glyph:{type:"object",name:"Text",id:"§timeline-64",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},
text:{type:"field",field:"text"},text_color:{type:"value",value:"black"},text_alpha:{type:"value",value:.1},text_font:{type:"value",value:"DejaVu Sans, Segoe UI\
, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_align:{type:"value",value:"center"},text_baseline:{type:"value",value:"middle"}}},muted_glyph:{
type:"object",name:"Text",id:"§timeline-65",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"\
value",value:"black"},text_alpha:{type:"value",value:.2},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"val\
ue",value:"12px"},text_align:{type:"value",value:"center"},text_baseline:{type:"value",value:"middle"}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-66",
attributes:{name:"attempt names",data_source:{type:"object",name:"ColumnDataSource",id:"§timeline-67",attributes:{selected:{type:"object",name:"Selection",id:"\
§timeline-68",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-69"},data:{type:"map",entries:[["x",
[]],["y",[]],["text",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-70",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-71"}}},glyph:{
type:"object",name:"Text",id:"§timeline-72",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"\
value",value:"black"},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_align:{type:"\
value",value:"right"},text_baseline:{type:"value",value:"middle"}}},nonselection_glyph:{type:"object",name:"Text",id:"§timeline-73",attributes:{x:{type:"field",
field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"value",value:"black"},text_alpha:{type:"value",value:.1},text_font:{type:"\
value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_align:{type:"value",value:"right"},text_baseline:{type:"\
value",value:"middle"}}},muted_glyph:{type:"object",name:"Text",id:"§timeline-74",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"\
field",field:"text"},text_color:{type:"value",value:"black"},text_alpha:{type:"value",value:.2},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui,\
 sans-serif"},text_font_size:{type:"value",value:"12px"},text_align:{type:"value",value:"right"},text_baseline:{type:"value",value:"middle"}}}}},{type:"object",
name:"GlyphRenderer",id:"§timeline-75",attributes:{name:"note signs",data_source:{type:"object",name:"ColumnDataSource",id:"§timeline-76",attributes:{selected:{
type:"object",name:"Selection",id:"§timeline-77",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-7\
8"},data:{type:"map",entries:[["x",[]],["y",[]],["text",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-79",attributes:{filter:{type:"object",name:"Al\
lIndices",id:"§timeline-80"}}},glyph:{type:"object",name:"Text",id:"§timeline-81",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"\
field",field:"text"},text_color:{type:"value",value:"black"},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"\
value",value:"12px"},text_align:{type:"value",value:"center"},text_baseline:{type:"value",value:"middle"}}},nonselection_glyph:{type:"object",name:"Text",id:"§t\
imeline-82",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"value",value:"black"},text_alpha:{
type:"value",value:.1},text_font:{type:"value",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_align:{type:"\
value",value:"center"},text_baseline:{type:"value",value:"middle"}}},muted_glyph:{type:"object",name:"Text",id:"§timeline-83",attributes:{x:{type:"field",field:"\
x"},y:{type:"field",field:"y"},text:{type:"field",field:"text"},text_color:{type:"value",value:"black"},text_alpha:{type:"value",value:.2},text_font:{type:"valu\
e",value:"DejaVu Sans, Segoe UI, system-ui, sans-serif"},text_font_size:{type:"value",value:"12px"},text_align:{type:"value",value:"center"},text_baseline:{type:"\
value",value:"middle"}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-84",attributes:{name:"link",data_source:{type:"object",name:"ColumnDataSource",id:"\
§timeline-85",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-86",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",
name:"UnionRenderers",id:"§timeline-87"},data:{type:"map",entries:[["xs",[]],["ys",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-88",attributes:{filter:{
type:"object",name:"AllIndices",id:"§timeline-89"}}},glyph:{type:"object",name:"MultiLine",id:"§timeline-90",attributes:{xs:{type:"field",field:"xs"},ys:{type:"\
field",field:"ys"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.5}}},nonselection_glyph:{type:"object",name:"MultiLine",id:"§timel\
ine-91",attributes:{xs:{type:"field",field:"xs"},ys:{type:"field",field:"ys"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.1},line_width:{
type:"value",value:1.5}}},muted_glyph:{type:"object",name:"MultiLine",id:"§timeline-92",attributes:{xs:{type:"field",field:"xs"},ys:{type:"field",field:"ys"},line_color:{
type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:1.5}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-93",
attributes:{name:"axis",data_source:{type:"object",name:"ColumnDataSource",id:"§timeline-94",attributes:{selected:{type:"object",name:"Selection",id:"§timeline\
-95",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-96"},data:{type:"map",entries:[["x0",[]],["y0",
[]],["x1",[]],["y1",[]],["step",[]],["what",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-97",attributes:{filter:{type:"object",name:"AllIndices",id:"\
§timeline-98"}}},glyph:{type:"object",name:"Segment",id:"§timeline-99",attributes:{x0:{type:"field",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",
field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"value",value:"#1f77b4"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Segment",id:"§time\
line-100",attributes:{x0:{type:"field",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"valu\
e",value:"#1f77b4"},line_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-101",attributes:{name:"attempts",data_source:{type:"\
object",name:"ColumnDataSource",id:"§timeline-102",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-103",attributes:{indices:[],line_indices:[]}},
selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-104"},data:{type:"map",entries:[["x0",[]],["y0",[]],["x1",[]],["y1",[]],["step",[]],["what",
[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-105",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-106"}}},glyph:{type:"object",name:"\
Segment",id:"§timeline-107",attributes:{x0:{type:"field",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{
type:"value",value:"#1f77b4"},line_width:{type:"value",value:1.5}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Segment",id:"§timeline-108",attributes:{
x0:{type:"field",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{
type:"value",value:.2},line_width:{type:"value",value:1.5}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-109",attributes:{name:"mark other",data_source:{
type:"object",name:"ColumnDataSource",id:"§timeline-110",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-111",attributes:{indices:[],line_indices:[]}},
selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-112"},data:{type:"map",entries:[["x0",[]],["y0",[]],["x1",[]],["y1",[]],["step",[]],["what",
[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-113",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-114"}}},glyph:{type:"object",name:"\
Segment",id:"§timeline-115",attributes:{x0:{type:"field",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{
type:"value",value:"#1f77b4"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Segment",id:"§timeline-116",attributes:{x0:{type:"field",field:"x0"},y0:{
type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2}}}}},
{type:"object",name:"GlyphRenderer",id:"§timeline-117",attributes:{name:"mark call",data_source:{type:"object",name:"ColumnDataSource",id:"§timeline-118",attributes:{
selected:{type:"object",name:"Selection",id:"§timeline-119",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"\
§timeline-120"},data:{type:"map",entries:[["x0",[]],["y0",[]],["x1",[]],["y1",[]],["step",[]],["what",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-\
121",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-122"}}},glyph:{type:"object",name:"Segment",id:"§timeline-123",attributes:{x0:{type:"fi\
eld",field:"x0"},y0:{type:"field",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"\
value",value:2.2}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Segment",id:"§timeline-124",attributes:{x0:{type:"field",field:"x0"},y0:{type:"fie\
ld",field:"y0"},x1:{type:"field",field:"x1"},y1:{type:"field",field:"y1"},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{
type:"value",value:2.2}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-125",attributes:{name:"mark frame",data_source:{type:"object",name:"ColumnDataSou\
rce",id:"§timeline-126",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-127",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"\
object",name:"UnionRenderers",id:"§timeline-128"},data:{type:"map",entries:[["x",[]],["y",[]],["step",[]],["what",[]]]}}},view:{type:"object",name:"CDSView",id:"\
§timeline-129",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-130"}}},glyph:{type:"object",name:"Scatter",id:"§timeline-131",attributes:{x:{
type:"field",field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:9},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:2},fill_color:{
type:"value",value:"#1f77b4"},marker:{type:"value",value:"triangle"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Scatter",id:"§timeline-132",attributes:{
x:{type:"field",field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:9},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{
type:"value",value:2},fill_color:{type:"value",value:"#1f77b4"},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},marker:{type:"value",value:"\
triangle"}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-133",attributes:{name:"mark decision",data_source:{type:"object",name:"ColumnDataSource",id:"§\
timeline-134",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-135",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",
name:"UnionRenderers",id:"§timeline-136"},data:{type:"map",entries:[["x",[]],["y",[]],["step",[]],["what",[]]]}}},view:{type:"object",name:"CDSView",id:"§timel\
ine-137",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-138"}}},glyph:{type:"object",name:"Scatter",id:"§timeline-139",attributes:{x:{type:"\
field",field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:9},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:2},fill_color:{
type:"value",value:"#1f77b4"},marker:{type:"value",value:"diamond"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Scatter",id:"§timeline-140",attributes:{
x:{type:"field",field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:9},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{
type:"value",value:2},fill_color:{type:"value",value:"#1f77b4"},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},marker:{type:"value",value:"\
diamond"}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-141",attributes:{name:"mark done",data_source:{type:"object",name:"ColumnDataSource",id:"§timel\
ine-142",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-143",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"\
UnionRenderers",id:"§timeline-144"},data:{type:"map",entries:[["x",[]],["y",[]],["step",[]],["what",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-14\
5",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-146"}}},glyph:{type:"object",name:"Scatter",id:"§timeline-147",attributes:{x:{type:"field",
field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:9},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:2},fill_color:{type:"\
value",value:"#1f77b4"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Scatter",id:"§timeline-148",attributes:{x:{type:"field",field:"x"},y:{type:"\
field",field:"y"},size:{type:"value",value:9},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:2},fill_color:{
type:"value",value:"#1f77b4"},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-149",
attributes:{name:"mark failure",data_source:{type:"object",name:"ColumnDataSource",id:"§timeline-150",attributes:{selected:{type:"object",name:"Selection",id:"\
§timeline-151",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-152"},data:{type:"map",entries:[["\
x",[]],["y",[]],["step",[]],["what",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-153",attributes:{filter:{type:"object",name:"AllIndices",id:"§time\
line-154"}}},glyph:{type:"object",name:"Scatter",id:"§timeline-155",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:9},
line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:2},fill_color:{type:"value",value:"#1f77b4"},marker:{type:"value",value:"x"}}},nonselection_glyph:null,
muted_glyph:{type:"object",name:"Scatter",id:"§timeline-156",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:9},line_color:{
type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{type:"value",value:2},fill_color:{type:"value",value:"#1f77b4"},fill_alpha:{type:"v\
alue",value:.2},hatch_alpha:{type:"value",value:.2},marker:{type:"value",value:"x"}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-157",attributes:{name:"\
link cause",data_source:{type:"object",name:"ColumnDataSource",id:"§timeline-158",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-159",attributes:{
indices:[],line_indices:[]}},selection_policy:{type:"object",name:"UnionRenderers",id:"§timeline-160"},data:{type:"map",entries:[["x",[]],["y",[]],["step",[]],
["what",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-161",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-162"}}},glyph:{type:"o\
bject",name:"Scatter",id:"§timeline-163",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:11},line_color:{type:"value",
value:"#1f77b4"},line_width:{type:"value",value:2},fill_color:{type:"value",value:"#1f77b4"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Scatter",
id:"§timeline-164",attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:11},line_color:{type:"value",value:"#1f77b4"},line_alpha:{
type:"value",value:.2},line_width:{type:"value",value:2},fill_color:{type:"value",value:"#1f77b4"},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",
value:.2}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-165",attributes:{name:"link head",data_source:{type:"object",name:"ColumnDataSource",id:"§timel\
ine-166",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-167",attributes:{indices:[],line_indices:[]}},selection_policy:{type:"object",name:"\
UnionRenderers",id:"§timeline-168"},data:{type:"map",entries:[["x",[]],["y",[]],["step",[]],["what",[]]]}}},view:{type:"object",name:"CDSView",id:"§timeline-16\
9",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-170"}}},glyph:{type:"object",name:"Scatter",id:"§timeline-171",attributes:{x:{type:"field",
field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:8},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:2},fill_color:{type:"\
value",value:"#1f77b4"},marker:{type:"value",value:"inverted_triangle"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Scatter",id:"§timeline-172",
attributes:{x:{type:"field",field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:8},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",
value:.2},line_width:{type:"value",value:2},fill_color:{type:"value",value:"#1f77b4"},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},marker:{
type:"value",value:"inverted_triangle"}}}}},{type:"object",name:"GlyphRenderer",id:"§timeline-173",attributes:{name:"picked",data_source:{type:"object",name:"C\
olumnDataSource",id:"§timeline-174",attributes:{selected:{type:"object",name:"Selection",id:"§timeline-175",attributes:{indices:[],line_indices:[]}},selection_policy:{
type:"object",name:"UnionRenderers",id:"§timeline-176"},data:{type:"map",entries:[["x",[]],["y",[]],["step",[]],["what",[]]]}}},view:{type:"object",name:"CDSVi\
ew",id:"§timeline-177",attributes:{filter:{type:"object",name:"AllIndices",id:"§timeline-178"}}},glyph:{type:"object",name:"Scatter",id:"§timeline-179",attributes:{
x:{type:"field",field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:7},line_color:{type:"value",value:"#1f77b4"},line_width:{type:"value",value:2},fill_color:{
type:"value",value:"#1f77b4"},marker:{type:"value",value:"triangle"}}},nonselection_glyph:null,muted_glyph:{type:"object",name:"Scatter",id:"§timeline-180",attributes:{
x:{type:"field",field:"x"},y:{type:"field",field:"y"},size:{type:"value",value:7},line_color:{type:"value",value:"#1f77b4"},line_alpha:{type:"value",value:.2},line_width:{
type:"value",value:2},fill_color:{type:"value",value:"#1f77b4"},fill_alpha:{type:"value",value:.2},hatch_alpha:{type:"value",value:.2},marker:{type:"value",value:"\
triangle"}}}}}],toolbar:{type:"object",name:"Toolbar",id:"§timeline-181",attributes:{tools:[{type:"object",name:"HoverTool",id:"§timeline-182",attributes:{renderers:[
{id:"§timeline-125"},{id:"§timeline-133"},{id:"§timeline-141"},{id:"§timeline-149"},{id:"§timeline-157"},{id:"§timeline-109"},{id:"§timeline-117"}],tooltips:[
["step","@step"],["","@what"]],sort_by:null}},{type:"object",name:"HoverTool",id:"§timeline-183",attributes:{renderers:[{id:"§timeline-24"},{id:"§timeline-32"},
{id:"§timeline-40"}],tooltips:[["","@name"],["","@title"]],sort_by:null}}]}},toolbar_location:null,left:[{type:"object",name:"LinearAxis",id:"§timeline-184",attributes:{
visible:!1,ticker:{type:"object",name:"BasicTicker",id:"§timeline-185",attributes:{mantissas:[1,2,5]}},formatter:{type:"object",name:"BasicTickFormatter",id:"§\
timeline-186"},major_label_policy:{type:"object",name:"AllLabels",id:"§timeline-187"}}}],below:[{type:"object",name:"LinearAxis",id:"§timeline-188",attributes:{
visible:!1,ticker:{type:"object",name:"BasicTicker",id:"§timeline-189",attributes:{mantissas:[1,2,5]}},formatter:{type:"object",name:"BasicTickFormatter",id:"§\
timeline-190"},major_label_policy:{type:"object",name:"AllLabels",id:"§timeline-191"}}}],center:[{type:"object",name:"Grid",id:"§timeline-192",attributes:{visible:!1,
axis:{id:"§timeline-188"}}},{type:"object",name:"Grid",id:"§timeline-193",attributes:{visible:!1,dimension:1,axis:{id:"§timeline-184"}}}],min_border_left:54,
min_border:0}}]},version:"3.9.2"}};uc([Gs,_o,Di,Ii,F_,Vn,Eo,Dh,Yt,zo,Bh,kn,vt,go,vn,R_,ns,H_,Y_,Y,W_,fi,gi,Co]);globalThis.forkvizBokeh={embed:{embed_item:Eg},figures:eb,index:Cs,documents:dp,Models:Qm,
version:xi};})();
