"""Who runs the tasks of a study, and where its parts are kept until all of them are done.

``executors`` hands tasks over and takes parts back, ``cluster`` has an executor of Dask's,
``engine`` says which version makes a part, and ``parts_file`` keeps what is done, in lines of
``part_lines``.
"""
