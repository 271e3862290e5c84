// forks: the forks that pages have open in one engine, which has room for one.  Where the engine has
// another one, or was started again, a fork is opened again, and what it was asked since then that
// changed it is asked again, unseen: the engine has what the explorer shows.

/** @typedef {{ name: string, args: object }} Question */
/**
 * open(): what the engine says of it; call(name, args): asks about it.
 *
 * @typedef {Pick<EngineClient, "call"> & { open(): Promise<any> }} OpenFork
 */

/** Answers after which another fork is open. */
const OPENED = ["explorer", "capture"];
/** Questions that open another fork by themselves, whichever is open before. */
const OPENING = ["open"];
/** Answers after which something else of the fork is shown. */
const CHANGED = ["shown", "compare"];

/** @param {EngineClient} engine */
export function makeForks(engine) {
  /** What the engine has open: a fork, or what it was asked for; null for anything else. @type {object | null} */
  let held = null;
  engine.onState(({ phase }) => {
    if (phase === "failed" || phase === "idle") held = null;
  });
  /** @type {Promise<unknown>} */
  let turn = Promise.resolve();

  /** Nothing comes between the questions of *work*. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  function inTurn(work) {
    const answer = turn.then(work);
    turn = answer.catch(() => {});
    return answer;
  }

  return {
    /** A question of no fork, after which the engine has another one, or none. @param {string} name @param {{ files: GivenFile[] }} args @returns {Promise<any>} */
    ask: (name, args) =>
      inTurn(async () => {
        held = null;
        const answer = await engine.call(name, args);
        if (OPENED.includes(answer.kind)) held = args.files;
        return answer;
      }),

    /**
     * The fork that *opening* gives, as it is before anything of it was changed.
     *
     * @param {() => Question} opening
     * @param {object | null} same  files: where the engine has just opened these, it has the fork
     * @returns {OpenFork}
     */
    of(opening, same = null) {
      /** @type {Question[]} */
      let kept = [];
      let first = opening;

      async function reopen() {
        held = null;
        const { name, args } = first();
        let answer = await engine.call(name, args);
        for (const one of kept) answer = await engine.call(one.name, one.args);
        held = fork; // only now: whatever is refused on the way is asked again
        return answer;
      }

      /** @param {string} name @param {object} args */
      async function ask(name, args) {
        const opens = OPENING.includes(name);
        if (held !== fork && !opens) {
          if (held === same && same && !kept.length) held = fork;
          else await reopen();
        }
        const answer = await engine.call(name, args);
        const isOpen = OPENED.includes(answer?.kind);
        if (opens) held = isOpen ? fork : null;
        if (isOpen) [first, kept] = [() => ({ name, args }), []];
        else if (CHANGED.includes(answer?.kind)) kept = [...kept, { name, args }];
        return answer;
      }

      /** @type {OpenFork} */
      const fork = {
        open: () => inTurn(reopen),
        call: (name, args = {}) => inTurn(() => ask(name, args)),
      };
      return fork;
    },
  };
}
