"""Pictures of problems as HTML: SVG that is drawn for a width, tables and quotes; their style."""
