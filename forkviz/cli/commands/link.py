"""link: print a link that opens a fork in a page, to be stepped and changed there.

The link holds the scenario with its policy, its changes, the step and what is selected, in the part
of the address that no server sees.  --site names the page that `forkviz site` wrote, or a report
with an engine; without it the fragment is printed, to be put behind such an address.

Whoever opens it can take each --edit back.  A link to a fork of a capture holds the names in it:
--redact writes other words for users and their folders.

Every command that reads a scenario reads a link, too: forkviz fork 'https://…#s=…'.  It has to be
quoted, because & and a leading # are special to a shell.
"""

from __future__ import annotations

import argparse
import sys

from forkviz.arguments.options import add_options, keywords
from forkviz.cli.options import Subparsers, add_edits, add_source, command

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "link", __doc__, run)
    add_source(parser)
    add_edits(parser, "the")
    add_options(parser, "link")
    parser.add_argument(
        "--select",
        metavar="WHAT",
        default="",
        help="what is selected: dll:NAME, parent:0x… or child:0x…, several joined by |",
    )
    parser.add_argument(
        "--site",
        metavar="URL",
        help="the page that opens it; by default what the variable FORKVIZ_SITE says",
    )


def run(args: argparse.Namespace) -> int:
    """Print the link, and say where it holds names."""
    from forkviz import api
    from forkviz.arguments.inputs import link_in
    from forkviz.session.link import is_captured

    opened = link_in(args.source)
    source = api.read(args.source) if opened is None else opened.scenario
    asked = keywords(args, "link", source)
    print(
        api.link(
            source if opened is None else opened,
            edits=args.edits,
            selected=args.select,
            site=args.site,
            **asked,
        )
    )
    if not args.redact and is_captured(api.scenario(source)):
        said = "the link holds the names in the capture; --redact replaces those of users"
        print(f"forkviz: {said}", file=sys.stderr)
    return 0
