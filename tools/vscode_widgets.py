"""What VS Code shows widgets with, for a test.  As a program it fetches it.

It is no package of the front end's: with all that it names it would be 480 MB, and the one file
that is needed has everything in it.
"""

from __future__ import annotations

import sys

from tools.npm_member import NpmMember

VSCODE_WIDGETS = NpmMember(
    package="@vscode/jupyter-ipywidgets8",
    version="1.0.9",
    sha512="bocCThfa4JDIDd7qCFAfW3HpzHfTLYxOTpTbiDfw4DXOUjKHnr6ObkMBiIkuzYPRybh5bY4FhYLemuDuTvIbpQ==",
    member="package/dist/ipywidgets.js",
    file="vscode-jupyter-ipywidgets8-1.0.9.js",
    tool="tools.vscode_widgets",
)


def main() -> int:
    return VSCODE_WIDGETS.get()


if __name__ == "__main__":
    sys.exit(main())
