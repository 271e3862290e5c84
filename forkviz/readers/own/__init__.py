"""The project's own files: captures, bundles, tables of regions."""
