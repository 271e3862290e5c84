// engine_worker: what runs in the engine's worker, behind Pyodide's two modules in one text.

import "../engine/worker.js";
