// contract: what Python gives the front end, by name.  Made by `python -m tools.contract`; do not
// edit it: change the Python that it comes from, and run that again.

/** @typedef {"parent" | "child"} Who */
/** @type {readonly Who[]}  The processes. */
export const WHO = ["parent", "child"];

/** @typedef {"free" | "reserved" | "committed"} State */
/** @type {readonly State[]}  States of a region. */
export const STATES = ["free", "reserved", "committed"];

/** @typedef {"none" | "private" | "mapped" | "image"} Kind */
/** @type {readonly Kind[]}  Kinds of a region. */
export const KINDS = ["none", "private", "mapped", "image"];

/** @typedef {"unknown" | "image" | "file" | "stack" | "heap" | "shared" | "system" | "reservation" | "block" | "interim" | "injected"} Use */
/** @type {readonly Use[]}  Uses of a region. */
export const USES = [
  "unknown",
  "image",
  "file",
  "stack",
  "heap",
  "shared",
  "system",
  "reservation",
  "block",
  "interim",
  "injected",
];

/** @typedef {"observed" | "derived" | "assumed" | "simulated"} Source */
/** @type {readonly Source[]}  Where a region is known from. */
export const SOURCES = ["observed", "derived", "assumed", "simulated"];

/** @typedef {"unknown" | "image" | "file" | "stack" | "heap" | "shared" | "system" | "reservation" | "block" | "interim" | "injected" | "foreign" | "in-way"} Look */
/** @type {readonly Look[]}  How a region is drawn. */
export const LOOKS = [
  "unknown",
  "image",
  "file",
  "stack",
  "heap",
  "shared",
  "system",
  "reservation",
  "block",
  "interim",
  "injected",
  "foreign",
  "in-way",
];

/** @typedef {"not yet" | "reserved" | "interim" | "elsewhere" | "same place" | "blocked"} Standing */
/** @type {readonly Standing[]}  How far a DLL of the list is in the child. */
export const STANDINGS = ["not yet", "reserved", "interim", "elsewhere", "same place", "blocked"];

/** @typedef {"" | "failure" | "decision" | "done"} StepKind */
/** @type {readonly StepKind[]}  Kinds of a step. */
export const STEP_KINDS = ["", "failure", "decision", "done"];

/** @typedef {"cause" | "failure" | "decision" | "call" | "frame" | "done" | "other" | "note" | "picked"} Mark */
/** @type {readonly Mark[]}  Marks of the timeline, as its legend has them. */
export const MARKS = [
  "cause",
  "failure",
  "decision",
  "call",
  "frame",
  "done",
  "other",
  "note",
  "picked",
];

/** @typedef {"unvisited" | "visited" | "appended"} NodeMark */
/** @type {readonly NodeMark[]}  Marks of the import graph's nodes. */
export const NODE_MARKS = ["unvisited", "visited", "appended"];

/** @typedef {"verdict" | "space" | "why" | "recursion" | "sorting" | "algorithm" | "calls" | "timeline"} PaneName */
/** @type {readonly PaneName[]}  Panes, as `panes=` names them. */
export const PANES = [
  "verdict",
  "space",
  "why",
  "recursion",
  "sorting",
  "algorithm",
  "calls",
  "timeline",
];

/** @typedef {"bokehjs" | "edit" | "policy" | "scenario" | "undo" | "reset" | "remedy" | "back" | "export" | "link" | "live"} MessageKind */
/** @type {readonly MessageKind[]}  What Python is asked. */
export const ASKED = [
  "bokehjs",
  "edit",
  "policy",
  "scenario",
  "undo",
  "reset",
  "remedy",
  "back",
  "export",
  "link",
  "live",
];

/** @typedef {"step" | "decision" | "end" | "reread" | "rereads" | "break" | "again" | "close"} LiveAction */
/** @type {readonly LiveAction[]}  What real processes are asked to do. */
export const LIVE_ACTIONS = [
  "step",
  "decision",
  "end",
  "reread",
  "rereads",
  "break",
  "again",
  "close",
];

/** @typedef {"waits" | "done" | "gone"} LiveStanding */
/** @type {readonly LiveStanding[]}  How real processes are. */
export const LIVE_STANDINGS = ["waits", "done", "gone"];

/** @typedef {"bokehjs" | "error" | "exported" | "linked" | "explorer" | "saved"} SentKind */
/** @type {readonly SentKind[]}  What Python sends. */
export const SENT = ["bokehjs", "error", "exported", "linked", "explorer", "saved"];

/** @typedef {"base" | "preferred" | "rebase" | "size" | "policy" | "switch" | "occupy" | "vacate" | "add-fault" | "remove-fault" | "placement" | "aslr" | "seed"} EditKind */
/** @type {readonly EditKind[]}  Changes of a scenario. */
export const EDITS = [
  "base",
  "preferred",
  "rebase",
  "size",
  "policy",
  "switch",
  "occupy",
  "vacate",
  "add-fault",
  "remove-fault",
  "placement",
  "aslr",
  "seed",
];

/** @typedef {"base-collision" | "hash-collision" | "dll-grew" | "low-or-arena-base" | "outside-the-database" | "already-relocated" | "dll-displaced" | "placed-anew" | "file-replaced" | "same-basename" | "runtime-relocated" | "mandatory-aslr" | "dynamicbase" | "two-runtimes" | "old-runtime-in-path" | "msys1-too-old" | "injected-fixed" | "injected-roaming" | "access-denied-by-product" | "child-killed" | "stack-or-heap-in-the-way" | "address-space-exhausted" | "mmap-not-readable" | "commit-limit" | "process-limit" | "dll-not-found" | "session-ended" | "console-detached" | "program-crashed" | "undecided"} CauseClass */
/** @type {readonly CauseClass[]}  Classes of causes. */
export const CAUSE_CLASSES = [
  "base-collision",
  "hash-collision",
  "dll-grew",
  "low-or-arena-base",
  "outside-the-database",
  "already-relocated",
  "dll-displaced",
  "placed-anew",
  "file-replaced",
  "same-basename",
  "runtime-relocated",
  "mandatory-aslr",
  "dynamicbase",
  "two-runtimes",
  "old-runtime-in-path",
  "msys1-too-old",
  "injected-fixed",
  "injected-roaming",
  "access-denied-by-product",
  "child-killed",
  "stack-or-heap-in-the-way",
  "address-space-exhausted",
  "mmap-not-readable",
  "commit-limit",
  "process-limit",
  "dll-not-found",
  "session-ended",
  "console-detached",
  "program-crashed",
  "undecided",
];

/** @typedef {"certain" | "likely" | "possible" | "excluded"} Certainty */
/** @type {readonly Certainty[]}  How sure a claim is. */
export const CERTAINTIES = ["certain", "likely", "possible", "excluded"];

/** @typedef {"prefers" | "there" | "in-the-way" | "taken" | "unreadable" | "unknown"} PlaceLook */
/** @type {readonly PlaceLook[]}  How a place of a diagnosis is drawn. */
export const PLACE_LOOKS = ["prefers", "there", "in-the-way", "taken", "unreadable", "unknown"];

/** @typedef {"simulated" | "tried"} Proof */
/** @type {readonly Proof[]}  What is known of a remedy for this fork. */
export const PROOFS = ["simulated", "tried"];

/** @typedef {"measured" | "reported" | "documented" | "untested"} Verified */
/** @type {readonly Verified[]}  What is known of a remedy in general. */
export const VERIFIED = ["measured", "reported", "documented", "untested"];

/** @typedef {"cmd" | "powershell" | "dash"} Shell */
/** @type {readonly Shell[]}  In what a command is typed. */
export const SHELLS = ["cmd", "powershell", "dash"];

/** Forms of a folded list. */
export const FOLDS = {
  PLAIN: "p",
  RUNS: "r",
  STEPS: "s",
  NUMBERED: "n",
  HOLES: "h",
  ROWS: "w",
  RAGGED: "g",
  RECORDS: "o",
  TABLE: "t",
  BESIDE: "b",
  PATTERNS: "x",
};

/** What stands for a part in a pattern of texts. */
export const GAPS = { DECIMAL: "\u0001", HEXADECIMAL: "\u0002", TEXT: "\u0003" };

/** @typedef {"P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "C1" | "C2" | "C3" | "C4" | "C5" | "C6" | "C7" | "P8" | "P9" | "P10" | "P11" | "P12" | "C8" | "P13" | "C9" | "P14"} PhaseName */
/** @type {readonly PhaseName[]}  Phases. */
export const PHASE_NAMES = [
  "P1",
  "P2",
  "P3",
  "P4",
  "P5",
  "P6",
  "P7",
  "C1",
  "C2",
  "C3",
  "C4",
  "C5",
  "C6",
  "C7",
  "P8",
  "P9",
  "P10",
  "P11",
  "P12",
  "C8",
  "P13",
  "C9",
  "P14",
];

/** The phases, in the order of a fork that succeeds. */
export const PHASES = [
  {
    name: "P1",
    who: "parent",
    label: "note facts",
    title: "write down for the child what it needs to know (child_info_fork)",
  },
  {
    name: "P2",
    who: "parent",
    label: "hold all",
    title: "hold the atfork handlers, the signals and the process lock",
  },
  { name: "P3", who: "parent", label: "sort DLLs", title: "sort the DLL list by dependencies" },
  { name: "P4", who: "parent", label: "setjmp", title: "setjmp, where the child will wake up" },
  {
    name: "P5",
    who: "parent",
    label: "settings",
    title: "choose priority and console, and whether DLLs are to be loaded",
  },
  {
    name: "P6",
    who: "parent",
    label: "lock heaps",
    title: "lock the heaps, and decide on forkables",
  },
  {
    name: "P7",
    who: "parent",
    label: "start child",
    title: "CreateProcess starts the same program again",
  },
  {
    name: "C1",
    who: "child",
    label: "map program",
    title: "the Windows loader maps the program and what it links to",
  },
  {
    name: "C2",
    who: "child",
    label: "attach Cygwin",
    title: "cygwin1.dll attaches and sees that it is a forkee",
  },
  {
    name: "C3",
    who: "child",
    label: "copy data",
    title: "handle_fork gets cygheap, shared regions, user heap, data and bss",
  },
  { name: "C4", who: "child", label: "threads", title: "threads and signals" },
  {
    name: "C5",
    who: "child",
    label: "check links",
    title: "linked DLLs check that they are where the parent has them",
  },
  {
    name: "C6",
    who: "child",
    label: "stack",
    title: "the stack at the parent's place, then longjmp",
  },
  {
    name: "C7",
    who: "child",
    label: "keep places",
    title: "report 'after longjmp' and wait for the parent",
  },
  { name: "P8", who: "parent", label: "wait", title: "wait until the child is ready, or dead" },
  { name: "P9", who: "parent", label: "give pid", title: "give the child a pid" },
  { name: "P10", who: "parent", label: "write stack", title: "copy the stack into the child" },
  {
    name: "P11",
    who: "parent",
    label: "write data",
    title: "copy the data of linked DLLs into the child",
  },
  {
    name: "P12",
    who: "parent",
    label: "wake child",
    title: "wake the child, and wait for the second time",
  },
  {
    name: "C8",
    who: "child",
    label: "load DLLs",
    title: "load the dlopened DLLs where the parent has them",
  },
  {
    name: "P13",
    who: "parent",
    label: "write DLL data",
    title: "copy the data of dlopened DLLs into the child",
  },
  { name: "C9", who: "child", label: "clean up", title: "clean up; fork() returns 0" },
  { name: "P14", who: "parent", label: "return", title: "fork() returns" },
];

/** @type {Record<string, { signs: string[], choices: string[] }>}  Fields of the language that finds regions. */
export const FIND_FIELDS = {
  name: { signs: ["~", ":"], choices: [] },
  kind: { signs: [":"], choices: ["none", "private", "mapped", "image"] },
  state: { signs: [":"], choices: ["free", "reserved", "committed"] },
  use: {
    signs: [":"],
    choices: [
      "unknown",
      "image",
      "file",
      "stack",
      "heap",
      "shared",
      "system",
      "reservation",
      "block",
      "interim",
      "injected",
    ],
  },
  source: { signs: [":"], choices: ["observed", "derived", "assumed", "simulated"] },
  protect: { signs: ["~", ":"], choices: [] },
  size: { signs: [":", ">", ">=", "<", "<="], choices: [] },
  start: { signs: [":", ">", ">=", "<", "<="], choices: [] },
  end: { signs: [":", ">", ">=", "<", "<="], choices: [] },
  base: { signs: [":", ">", ">=", "<", "<="], choices: [] },
  in: { signs: [":"], choices: ["parent", "child"] },
  at: { signs: [":"], choices: [] },
};

export const FIND_MOST_CHARACTERS = 1000;
export const FIND_MOST_TERMS = 50;
export const FIND_BLANKS = " \t\r\n\u00a0";

/** Columns of each table. */
export const COLUMNS = {
  attempts: ["left", "right"],
  bands: ["left", "right", "name", "title", "who"],
  child: [
    "start",
    "end",
    "base",
    "state",
    "kind",
    "use",
    "look",
    "protect",
    "name",
    "title",
    "source",
    "line",
    "file",
    "dll",
    "windows",
    "stays",
    "shown",
  ],
  cycles: ["x", "top", "bottom", "size"],
  edges: ["x0", "y0", "x1", "y1"],
  focus: ["start", "end"],
  frames: ["shown", "first", "current", "block"],
  idle: ["text"],
  nodes: ["x", "y", "name", "kind", "mark", "place", "current", "imports"],
  parent: [
    "start",
    "end",
    "base",
    "state",
    "kind",
    "use",
    "look",
    "protect",
    "name",
    "title",
    "source",
    "line",
    "file",
    "dll",
    "windows",
    "stays",
    "shown",
  ],
  places: ["standing", "base"],
  ticks: ["mark"],
  unreached: ["after", "first", "last"],
};

/**
 * The tables, each column a list of cells.
 *
 * @typedef {object} Tables
 * @property {{ left: number[], right: number[] }} attempts
 * @property {{ left: number[], right: number[], name: string[], title: string[], who: Who[] }} bands
 * @property {{ start: number[], end: number[], base: number[], state: State[], kind: string[], use: Use[], look: Look[], protect: string[], name: string[], title: string[], source: Source[], line: number[], file: number[], dll: number[], windows: number[], stays: number[], shown: number[] }} child
 * @property {{ x: number[], top: number[], bottom: number[], size: number[] }} cycles
 * @property {{ x0: number[], y0: number[], x1: number[], y1: number[] }} edges
 * @property {{ start: (number | null)[], end: (number | null)[] }} focus
 * @property {{ shown: number[], first: string[], current: string[], block: number[] }} frames
 * @property {{ text: string[] }} idle
 * @property {{ x: number[], y: number[], name: string[], kind: string[], mark: string[], place: number[], current: number[], imports: string[] }} nodes
 * @property {{ start: number[], end: number[], base: number[], state: State[], kind: string[], use: Use[], look: Look[], protect: string[], name: string[], title: string[], source: Source[], line: number[], file: number[], dll: number[], windows: number[], stays: number[], shown: number[] }} parent
 * @property {{ standing: Standing[], base: number[] }} places
 * @property {{ mark: string[] }} ticks
 * @property {{ after: number[], first: string[], last: string[] }} unreached
 */
