// boxes: which boxes of a process are drawn: those that are high enough to be seen by themselves, and
// one for each run of thinner ones.  So what is drawn depends on the pixels there are, not on the
// regions.

const THIN_PX = 1.3; // below that a box is drawn together with its neighbours
const RUN_PX = 4; // of thin boxes of several looks so much is drawn together
// What is drawn by itself however thin it is.
const ALWAYS = new Set(["in-way", "injected", "block"]);

// By renderer, each box as [top, bottom, row or -1, how many regions, the first's row].
// range: what of the axis is in sight.  unit: how much of it a pixel is.
function boxesOf(store, who, range, unit) {
  const { top, bottom, look, source, dll, shown } = store.tables[who];
  const low = Math.min(range.start, range.end), high = Math.max(range.start, range.end);
  const margin = high - low;
  const found = new Map();
  const put = (name, box) => {
    if (!found.has(name)) found.set(name, []);
    found.get(name).push(box);
  };
  let run = null;
  const key = (row) => (source[row] === "assumed" ? `${look[row]}?` : look[row]);
  // Thin DLLs of the list are drawn together in their own look; all else that is thin, a few
  // pixels at a time, in the look that has most of them, `many` where none has half.
  const kin = (row) => (dll[row] >= 0 ? key(row) : "many");
  const most = () => {
    const whole = [...run.looks.values()].reduce((sum, one) => sum + one, 0);
    const [name, part] = [...run.looks].reduce((best, one) => (one[1] > best[1] ? one : best));
    return 2 * part > whole ? name : "many";
  };
  const close = () => {
    if (run) put(run.kin === "many" ? most() : run.kin, [run.top, run.bottom, run.count > 1 ? -1 : run.row, run.count, run.row]);
    run = null;
  };
  const join = (row) => {
    run.bottom = bottom[row];
    run.count += 1;
    run.looks.set(key(row), (run.looks.get(key(row)) ?? 0) + bottom[row] - top[row]);
  };
  for (const row of store.order(who)) {
    if (!shown[row] || bottom[row] < low - margin || top[row] > high + margin) continue;
    const thin = bottom[row] - top[row] < THIN_PX * unit;
    if (!thin || ALWAYS.has(look[row])) {
      close();
      put(key(row), [top[row], Math.max(bottom[row], top[row] + unit), row, 1, row]);
    } else if (run && run.kin === kin(row) && top[row] - run.bottom < THIN_PX * unit
      && (run.kin !== "many" || bottom[row] - run.top < RUN_PX * unit)) {
      join(row);
    } else {
      close();
      run = { top: top[row], bottom: bottom[row], row, kin: kin(row), count: 0, looks: new Map() };
      join(row);
    }
  }
  close();
  return found;
}
