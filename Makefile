# forkviz: `make lab` to use it, `make test` to check it, `make help` for the rest.
# Works with GNU make 3.81 (macOS) and later.

PYTHON ?= python3
LAB_ARGS ?=
LOCK_ARGS ?=
MUTANT_ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
PINNED := $(VENV)/.pinned
EXTRAS := $(VENV)/.extras

.PHONY: help lab site test fast lint front types docs format bench cygwin pictures lessons golden screenshots mutants lock install clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

lab: $(INSTALLED) ## install what is pinned and open the tour in JupyterLab
	$(BIN)/jupyter lab $(if $(filter 0,$(shell id -u)),--allow-root) --ServerApp.root_dir="$(CURDIR)" $(LAB_ARGS) notebooks/00-tour.ipynb

site: $(INSTALLED) ## write forkviz as a folder of pages for any web server, into build/tab
	$(BIN)/forkviz site build/tab

test: $(INSTALLED) $(EXTRAS) ## install everything and run every check and every tier of tests
	@$(BIN)/python -m tools.chromium
	@$(BIN)/python -m tools.wine
	@$(BIN)/python -m tools.wine32
	@$(BIN)/python -m tools.node
	@$(BIN)/python -m tools.axe
	@$(BIN)/python -m tools.firefox
	@$(BIN)/python -m tools.vscode_widgets
	@$(BIN)/python -m tools.nbgrader
	@$(BIN)/python -m tools.real_cygwin
	@$(BIN)/python -m tools.run_tiers

fast: $(INSTALLED) ## only the fast tier: no browser, no notebooks
	@$(BIN)/python -m tools.run_tiers fast

lint: $(INSTALLED) ## ruff's rules and format, spelling, phrases that are avoided
	@$(BIN)/python -m tools.run_tiers ruff format spelling prose schema

docs: $(INSTALLED) $(EXTRAS) ## build the pages and the reference into build/site, offline
	@$(BIN)/python -m tools.run_tiers docs

types: $(INSTALLED) ## mypy
	@$(BIN)/python -m tools.run_tiers mypy

front: $(INSTALLED) ## bundle the front end anew, and check it
	@$(BIN)/python -m tools.node
	@$(BIN)/python -m tools.contract
	@$(BIN)/python -m tools.figures
	@$(BIN)/python -m tools.node tools/front/build.mjs
	@$(BIN)/python -m tools.run_tiers front

format: $(INSTALLED) ## let ruff format the code and mend what it safely can
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

bench: $(INSTALLED) ## measure the figures
	$(BIN)/python bench/figures.py

cygwin: $(INSTALLED) $(EXTRAS) ## fork in two real Cygwins under all conditions, and compare
	@$(BIN)/python -m tools.wine
	$(BIN)/python -m bench.cygwin

pictures: $(INSTALLED) ## draw the documentation's pictures anew
	$(BIN)/python -m docs.house
	$(BIN)/python -m docs.law_table
	$(BIN)/python -m docs.check_rules
	$(BIN)/python -m docs.class_table
	$(BIN)/python -m docs.teaching_tables
	$(BIN)/python -m docs.json_page
	$(BIN)/python -m docs.pictures

lessons: $(INSTALLED) ## write the notebooks of the course again from notebooks/lessons
	$(BIN)/python -m tools.lessons

golden: $(INSTALLED) ## write the golden captures anew, and show what changed
	$(BIN)/python -m tools.golden

screenshots: $(INSTALLED) ## write the golden screenshots anew, and a page with those that changed
	$(BIN)/python -m tools.seeing.goldens

mutants: $(INSTALLED) ## does a test notice 300 small changes? MUTANT_ARGS='--seed 2 --count 50'
	nice -n 10 $(BIN)/python -m tools.mutants $(MUTANT_ARGS)

lock: ## resolve the locks anew from pyproject.toml
	$(PYTHON) tools/lock.py $(LOCK_ARGS)

install: $(INSTALLED) ## only create .venv and install what is pinned

clean: ## remove .venv and everything that was made
	rm -rf $(VENV) test-artifacts build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A changed pyproject.toml only needs the package itself again; a changed lock needs both.
$(INSTALLED): $(PINNED) pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $@

# A compiler for live forks, a fuzzer, what builds the pages: 160 MB that only the tests install.
$(EXTRAS): requirements-extras.lock $(PINNED)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-extras.lock
	@touch $@

$(PINNED): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "forkviz needs Python 3.11 or later, and '$(PYTHON)' is not."; \
	  echo "Name another one: make PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python && $(BIN)/python -m pip --version >/dev/null 2>&1 \
	  || $(PYTHON) -m venv --clear $(VENV) || { \
	  echo "'$(PYTHON) -m venv' failed. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@echo "Installing what requirements.lock pins into $(VENV) ..."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@touch $@
