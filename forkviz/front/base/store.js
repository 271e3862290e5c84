// store: a board's tables at the step where one stands, and what each step changes in them.

// `tables` are as they are at step 0; going on applies changes with their new values, back with
// their old ones, as forkviz.views.board does.
//
// A live fork's `data` grow as it goes on: what is read of them is read when it is needed.
function makeStore(data) {
  let step = 0;

  // Go to a step; which rows of which tables are others now: Map of table to Set of rows.
  function go(wanted) {
    const { tables, changes, tableNames, columnNames } = data;
    const target = Math.min(Math.max(Math.round(wanted) || 0, 0), changes.length - 1);
    const dirty = new Map();
    const forward = target > step;
    while (step !== target) {
      const at = forward ? step + 1 : step;
      for (const [table, column, row, now, before] of changes[at]) {
        const name = tableNames[table];
        tables[name][columnNames[column]][row] = forward ? now : before;
        if (!dirty.has(name)) dirty.set(name, new Set());
        dirty.get(name).add(row);
      }
      step += forward ? 1 : -1;
    }
    return dirty;
  }

  function words(at = step) {
    const { strings } = data;
    const [phase, what, why, source, facts, kind, instead, older, dll] = data.words[at];
    return {
      phase, kind, dll, what: strings[what], why: strings[why], source: strings[source],
      instead: strings[instead], older: strings[older], facts: facts.map((fact) => strings[fact]),
    };
  }

  // Where a step was read: its file and line, and what stands there; null where it was not read from a
  // log, and a place of its own for one that was concluded.
  function read(at = step) {
    const { log, strings } = data;
    if (!log) return null;
    const [line, text] = log.lines[at];
    return line ? { place: `${log.file}:${line}`, text: strings[text] }
      : { place: "derived", text: `no line of ${log.file} says so: concluded from others` };
  }

  // The rows of one process that are there now: [row number, …].
  function shown(who) {
    const { shown } = data.tables[who];
    const rows = [];
    for (let row = 0; row < shown.length; row += 1) if (shown[row]) rows.push(row);
    return rows;
  }

  // All rows that a process ever has, by address; no row comes to be while one steps back and on.
  const orders = new Map();
  function order(who) {
    if (!orders.has(who)) {
      const { start } = data.tables[who];
      orders.set(who, start.map((_, row) => row).sort((a, b) => start[a] - start[b] || a - b));
    }
    return orders.get(who);
  }

  // A row of `parent` or `child` as the language of find.js wants it.
  function region(who, row) {
    const table = data.tables[who];
    const one = { who };
    for (const key of ["start", "end", "base", "state", "kind", "use", "look", "protect", "name",
      "title", "source", "line", "file", "dll", "top", "bottom"]) one[key] = table[key][row];
    return one;
  }

  // The data are others: they begin at step 0, with rows that were not there.
  function renew() {
    step = 0;
    orders.clear();
  }

  return {
    go, words, read, shown, order, region, renew,
    get tables() { return data.tables; },
    get last() { return data.changes.length - 1; },
    get step() { return step; },
  };
}

// Addresses to positions of the squashed axis and back.
function makeAxis({ borders, positions }) {
  function between(list, value, from, to) {
    let low = 0, high = list.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (list[middle] <= value) low = middle;
      else high = middle;
    }
    const part = Math.min(Math.max((value - list[low]) / (list[high] - list[low]), 0), 1);
    return from[low] + part * (to[high] - from[low]);
  }
  return {
    length: positions[positions.length - 1],
    position: (address) => between(borders, address, positions, positions),
    address: (position) => between(positions, position, borders, borders),
  };
}
