// types of the engine: what a page, its client and the worker give each other.

/** What went wrong, and what to do; nothing was changed. */
interface Refusal {
  what: string;
  advice: string;
  /**
   * Where the engine itself failed: as its files came, as it started, because the browser lacks
   * something or Python does not begin, or while it ran; else its answer is a refusal.
   */
  engine?: "load" | "start" | "run";
}

interface EngineParts {
  "pyodide.asm.wasm": ArrayBuffer;
  "python_stdlib.zip": ArrayBuffer;
  "application.zip": ArrayBuffer;
}

/** A Worker, as far as the client needs it. */
interface EngineWorker {
  postMessage(message: any): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => any) | null;
  onerror: ((event: ErrorEvent) => any) | null;
}

/** loaded, total: bytes that are there, and of all. */
interface EngineState {
  phase: "idle" | "fetching" | "starting" | "ready" | "failed";
  loaded: number;
  total: number;
  problem: Refusal | null;
}

/** Gives a worker that has its parts, and says on the way how many bytes are there, and of all. */
type StartEngine = (loading: (loaded: number, total: number) => void) => Promise<EngineWorker>;

interface EngineClient {
  readonly state: EngineState;
  /** Called now and with every change; what ends it. */
  onState(listener: (state: EngineState) => void): () => void;
  /** Called with how many questions wait for an answer, whenever it changes. */
  onWaiting(listener: (waiting: number) => void): void;
  /** End it, whatever it does: what waits is refused, and the next call starts another. */
  stop(): void;
  /** Settles when it is ready or has failed. */
  start(): Promise<void>;
  /** What the engine's method answers; rejects with a Refusal.  The first call starts the engine. */
  call(name: string, args?: object): Promise<any>;
}
