// models: what a view asks, and who answers it: a kernel, an engine in a worker, or nothing.

/** What a view reads, writes and asks through, as anywidget gives it. */
interface Model {
  get(name: string): any;
  set(name: string, value: any): void;
  save_changes(): void;
  send(message: Message): void;
  /** Names: `change:data`, `change:step`, `change:selected`; `msg:custom` with message and buffers. */
  on(name: string, listener: Function): void;
  off(name: string, listener: Function): void;
}

/** One that base/model.js makes. */
interface OwnModel extends Model {
  set(name: string | Record<string, any>, value?: any): void;
  fire(name: string, ...told: any[]): void;
}

/** What an engine answers to "ask" (engine/types.d.ts). */
type EngineAnswer =
  | { kind: "shown"; data: any; step: number }
  | { kind: "exported"; name: string; page: string }
  | { kind: "linked"; fragment: string; told: string[] }
  | { kind: "nothing" };
