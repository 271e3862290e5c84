"""The causes that places show, by what shows them: the parent, a child, files, lists, two maps."""
