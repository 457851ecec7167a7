# Two commands are enough: `make run` shows the timeline, `make test` proves that it works.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
PORT ?= 8050
ENGINE ?= local
PY := .venv/bin/python

# A stamp is touched last, so that an interrupted step is taken again.
RUN_READY := .venv/.run-ready
DEV_READY := .venv/.dev-ready
BROWSER_READY := .venv/.browser-ready
REFRESHED := build/refreshed

# What a build is made from. A removed document touches its folder; __pycache__ is nobody's business.
INPUTS := seeds etl warehouse requirements.lock
STALE := $(shell [ -e $(REFRESHED) ] && find $(INPUTS) -newer $(REFRESHED) -not -name '__pycache__' -not -name '*.pyc' \
	-print -quit || echo never)

.PHONY: help
help: ## Print this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-9s %s\n", $$1, $$2}'

.PHONY: run
run: refresh serve ## Set up, read seeds/, build the warehouse, serve the dashboard

.PHONY: test
test: $(DEV_READY) $(BROWSER_READY) ## Set up and run every test, the browser's included
	@$(PY) -m pytest

.PHONY: refresh
refresh: $(RUN_READY) $(if $(STALE),refresh-now) ## Read what changed in seeds/ and publish a new build (ENGINE=local|spark)
	$(if $(STALE),,@echo "Nothing changed since the last refresh.")

.PHONY: refresh-now
refresh-now: $(RUN_READY) $(if $(filter spark,$(ENGINE)),.venv/.spark-ready)
	@mkdir -p build && touch build/refreshing
	@$(PY) -m etl refresh --engine $(ENGINE)
	@mv build/refreshing $(REFRESHED)

.PHONY: serve
serve: $(RUN_READY) ## Serve the dashboard on the current build (PORT=8050)
	@$(PY) -m dashboard --port $(PORT)

.PHONY: sql
sql: $(RUN_READY) ## Put SQL to the current build, read-only
	@$(PY) -m warehouse sql

.PHONY: check
check: $(DEV_READY) ## Format, lint, types, imports, SQL, YAML
	@$(PY) -m ruff format --check --quiet .
	@$(PY) -m ruff check --quiet .
	@$(PY) -m mypy
	@.venv/bin/lint-imports --no-logo | tail -n 12
	@.venv/bin/sqlfluff lint --disable-progress-bar --processes 2 warehouse
	@.venv/bin/yamllint --strict etl seeds

.PHONY: corpus
corpus: $(DEV_READY) ## Run one language's corpus of time expressions (L=ar)
	@$(PY) -m pytest tests/test_corpus.py -k "$(L)"

.PHONY: bench
bench: $(DEV_READY) $(BROWSER_READY) ## Measure every figure; takes long
	@$(PY) -m tests.bench

.PHONY: lock
lock: $(DEV_READY) ## Pin the newest versions that pyproject.toml allows
	@$(call pin,requirements.lock,)
	@$(call pin,requirements-dev.lock,--group dev --constraint requirements.lock)
	@$(call pin,requirements-spark.lock,--extra spark --constraint requirements-dev.lock)

.PHONY: clean
clean: ## Remove all that make made: the builds, the caches, the environment
	@rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/bin/pip:
	@echo "Setting up Python in .venv ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "waqai needs CPython 3.11 or newer; say which with make PYTHON=..."; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || $(call as_root,apt-get update -qq && apt-get install -y -qq python3-venv)
	@rm -rf .venv && $(PYTHON) -m venv .venv

$(RUN_READY): requirements.lock | .venv/bin/pip
	@echo "Installing what waqai needs (once, a minute or two) ..."
	@.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(DEV_READY): requirements-dev.lock $(RUN_READY)
	@echo "Installing what its tests need (once) ..."
	@.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

.venv/.spark-ready: requirements-spark.lock $(RUN_READY)
	@echo "Installing PySpark (once) ..."
	@.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-spark.lock
	@touch $@

$(BROWSER_READY): | $(DEV_READY)
	@command -v chromium >/dev/null || { echo "Installing Chromium for the browser tests (once) ..."; \
		$(call as_root,apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null); }
	@touch $@

# Run a command as root: as it is, or through sudo; without either, say what to run.
as_root = if [ "$$(id -u)" = 0 ]; then $(1); elif command -v sudo >/dev/null; then sudo sh -c '$(1)'; \
	else echo "Please run as root, then try again: $(1)"; exit 1; fi

pin = .venv/bin/uv pip compile --quiet --upgrade --generate-hashes --no-emit-index-url --no-header $(2) \
	pyproject.toml --output-file $(1)
