// alert: the line that says what went wrong, or what was done.

function makeAlert() {
  const element = h("p", { class: "fv-error", role: "alert", hidden: true });

  function hide() {
    element.hidden = true;
    element.classList.remove("fv-said");
  }

  function show(...said) {
    element.hidden = false;
    element.replaceChildren(...said, button("close-error", "✕", "close", hide));
  }

  function complain(what, advice) {
    element.classList.remove("fv-said");
    show(h("b", {}, "Error: "), what, h("br"), advice);
  }

  return {
    element, hide, complain,
    // What is no complaint.
    message(text) {
      element.classList.add("fv-said");
      show(text);
    },
    // Do it; what it throws is shown, and harms nothing else.
    guard(action) {
      try {
        action();
      } catch (problem) {
        complain(`${problem.message ?? problem}`, "The explorer still works; load it again if what it shows is wrong.");
      }
    },
  };
}
