"""nbgrader: the notebook that it releases, the answers in what students hand in, and its gradebook.

A notebook of a student is read as data; none of it is executed.
"""
