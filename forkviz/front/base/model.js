// model: what a view reads, writes and asks through, with the names that anywidget has for it.  Behind
// it is a kernel (entries/widget.js), a worker (models/worker.js) or nothing (models/page.js).

/** What a view reads besides `data` and `step`, where it has not been chosen. */
const PLAIN = { selected: "", panes: [], bare: false, height: 0 };

/**
 * A model with no kernel behind it: it keeps values, and tells those who listen.
 *
 * As in Backbone, `set` takes a name and a value, or values by name; who listens hears of them when
 * all of them are there.
 *
 * @param {Record<string, any>} values
 * @param {(message: Message) => void} send  gets what a view asks
 * @returns {OwnModel}
 */
export function makeModel(values, send) {
  /** @type {Record<string, any>} */
  const state = { ...PLAIN, ...values };
  /** @type {[string, Function][]} */
  let listeners = [];

  /** @param {string} name  @param {any[]} told */
  function fire(name, ...told) {
    // Who stops listening meanwhile hears nothing any more.
    for (const one of listeners) if (one[0] === name && listeners.includes(one)) one[1](...told);
  }

  return {
    get: (name) => state[name],
    set(names, value) {
      const wanted = typeof names === "string" ? { [names]: value } : names;
      const changed = Object.keys(wanted).filter((name) => state[name] !== wanted[name]);
      Object.assign(state, wanted);
      for (const name of changed) fire(`change:${name}`);
    },
    save_changes() {},
    send,
    on(name, listener) {
      listeners = [...listeners, [name, listener]];
    },
    off(name, listener) {
      listeners = listeners.filter((one) => one[0] !== name || one[1] !== listener);
    },
    fire,
  };
}
