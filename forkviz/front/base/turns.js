// turns: work that takes a while and is asked for again meanwhile: one at a time, and of all that
// waits only the newest.

// `work` is given what was asked for.  Gives the function to ask with; what it returns is done when
// nothing waits any more.  What goes wrong is `failed`'s, and ends nothing.
function makeTurns(work, failed) {
  const waiting = [];
  let running = null;

  async function run() {
    while (waiting.length) {
      const [newest] = waiting.splice(0).slice(-1);
      try {
        await work(newest);
      } catch (problem) {
        failed(problem);
      }
    }
    running = null;
  }

  return (wanted) => {
    waiting.push(wanted);
    running ??= run();
    return running;
  };
}
