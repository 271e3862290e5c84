"use strict";
"use strict";(()=>{var c={abi_version:"2026_0",arch:"wasm32",platform:"emscripten_5_0_3",python:"3.14.2"},o=JSON.stringify({info:c,packages:{}});var{loadPyodide:l,createPyodideModule:y}=globalThis.forkvizPyodide,r="https://engine.invalid/",a="/application.zip",g=`
import sys
sys.path.insert(0, ${JSON.stringify(a)})
from forkviz.site.engine import Engine
Engine("/given")
`;function d(t){globalThis.fetch=e=>{let n=String(e.url??e).split("/").pop(),i=t[n];if(!i)return Promise.reject(new TypeError(`no network: ${n}`));let p=n?.endsWith(
".wasm")?"application/wasm":"application/octet-stream";return Promise.resolve(new Response(i,{headers:{"Content-Type":p}}))}}async function f(t){d(t);let e=await l(
{indexURL:r,packageBaseUrl:r,lockFileContents:o,createPyodideModule:y});return e.FS.writeFile(a,new Uint8Array(t["application.zip"])),{python:e,engine:e.runPython(
g)}}var m=t=>`${t?.message??t}`.trim().split(`
`).slice(-1)[0],s=null;function h({id:t,name:e,args:n}){if(!s)throw new Error("the engine has not started");let i=s.python.toPy(n);try{postMessage({kind:"answer",
id:t,text:s.engine.call(e,i)})}finally{i.destroy()}}onmessage=async({data:t})=>{try{t.kind==="start"?(s=await f(t.parts),postMessage({kind:"started"})):h(t)}catch(e){
postMessage({kind:s?"broken":"failed",what:m(e)})}};})();
