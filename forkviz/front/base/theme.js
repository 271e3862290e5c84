// theme: light or dark, as the page around is, until somebody chooses.

// Give an element a theme's colours, as variables of its style.
function dress(element, theme) {
  for (const [key, value] of Object.entries(theme)) {
    if (typeof value === "string") element.style.setProperty(`--${key.replaceAll("_", "-")}`, value);
  }
  for (const [look, { fill, line }] of Object.entries(theme.looks)) {
    element.style.setProperty(`--look-${look}`, fill);
    element.style.setProperty(`--edge-${look}`, line);
  }
}

function makeTheme(ui, wanted) {
  const dark = window.matchMedia?.("(prefers-color-scheme: dark)");
  let chosen = wanted || "";

  function around() {
    const lab = document.body.dataset.jpThemeLight; // JupyterLab and Notebook 7
    if (lab) return lab === "false" ? "dark" : "light";
    if (document.body.dataset.vscodeThemeKind) return document.body.dataset.vscodeThemeKind.includes("dark") ? "dark" : "light";
    return dark?.matches ? "dark" : "light";
  }

  const name = () => chosen || around();

  function apply() {
    const theme = ui.themes[name()];
    ui.root.dataset.theme = name();
    dress(ui.root, theme);
    ui.restyle(theme);
    ui.host.onTheme?.(name());
  }

  const observer = new MutationObserver(() => { if (!chosen) apply(); });
  observer.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light", "data-vscode-theme-kind"] });
  dark?.addEventListener?.("change", apply);

  return {
    get: () => ui.themes[name()], apply, name,
    toggle() {
      chosen = name() === "dark" ? "light" : "dark";
      apply();
    },
    close() {
      observer.disconnect();
      dark?.removeEventListener?.("change", apply);
    },
  };
}
