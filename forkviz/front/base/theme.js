// theme: light or dark, as the page around is, until somebody chooses.

/**
 * Give an element a theme's colours, as variables of its style; those of the timeline's marks, too:
 * a variable that comes later is one with which all elements are styled again.
 *
 * @param {HTMLElement} element @param {Theme} theme
 */
export function dress(element, theme) {
  for (const [key, value] of Object.entries(theme)) {
    if (typeof value === "string")
      element.style.setProperty(`--${key.replaceAll("_", "-")}`, value);
  }
  for (const [look, { fill, line }] of Object.entries(theme.looks)) {
    element.style.setProperty(`--look-${look}`, fill);
    element.style.setProperty(`--edge-${look}`, line);
  }
  for (const [kind, colour] of Object.entries(theme.timeline))
    element.style.setProperty(`--mark-${kind}`, colour);
  element.style.setProperty("--mark-cause", theme.timeline.failure);
  element.style.setProperty("--mark-picked", theme.accent);
}

/** @type {MediaQueryList | undefined} */
let query;
/** What says whether the system is dark. */
const system = () => (query ??= window.matchMedia?.("(prefers-color-scheme: dark)"));

/** The light of the page around. @returns {"light" | "dark"} */
export function lightAround() {
  const lab = document.body.dataset.jpThemeLight; // JupyterLab and Notebook 7
  if (lab) return lab === "false" ? "dark" : "light";
  if (document.body.dataset.vscodeThemeKind)
    return document.body.dataset.vscodeThemeKind.includes("dark") ? "dark" : "light";
  return system()?.matches ? "dark" : "light";
}

/** Calls *changed* when the light around may be another one; what ends that. @param {() => void} changed */
export function watchLight(changed) {
  const dark = system();
  const observer = new MutationObserver(changed);
  observer.observe(document.body, {
    attributes: true,
    attributeFilter: ["data-jp-theme-light", "data-vscode-theme-kind"],
  });
  dark?.addEventListener?.("change", changed);
  return () => {
    observer.disconnect();
    dark?.removeEventListener?.("change", changed);
  };
}

/** @param {Ui} ui @param {string | undefined} wanted */
export function makeTheme(ui, wanted) {
  let chosen = wanted || "";
  let printing = false;

  let around = lightAround(); // asked again when it changes: each text of a map asks for its colour
  const name = () => /** @type {"light" | "dark"} */ (printing ? "light" : chosen || around);

  /** The colours of all that is no figure. */
  function dressRoot() {
    ui.root.dataset.theme = name();
    dress(ui.root, ui.themes[name()]);
  }

  function apply() {
    dressRoot();
    ui.restyle(ui.themes[name()]);
    if (!printing) ui.host.onTheme?.(name());
  }

  const close = watchLight(() => {
    around = lightAround();
    if (!chosen) apply();
  });

  return {
    get: () => ui.themes[name()],
    apply,
    dressRoot,
    name,
    toggle() {
      chosen = name() === "dark" ? "light" : "dark";
      apply();
    },
    /** Paper is light, whatever the screen is. @param {boolean} is */
    onPaper(is) {
      if (printing === is) return;
      printing = is;
      apply();
    },
    close,
  };
}
