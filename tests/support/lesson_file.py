"""A small lesson: one fork, one question, a part that asks it, and a part that shows."""

GOOD = '''schema = 1
title = "A lesson"
minutes = 3
aims = ["know it"]
summary = ["it is so"]

[fork.two]
source = "scenarios/two-relocated.toml"
policy = "cygwin-2011-05-30"

[question.ends]
ask = "**Does it succeed?**"
fork = "two"
answer = "succeeds"
right = "Right: {answer}."
hint = "Not yet."

[[part]]
title = "1. One"
text = """
[part]
predict = "in a text"
"""
predict = "ends"

[[part]]
table = "outcomes"
forks = ["two"]
'''
