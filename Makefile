# Needs python3 (3.11 to 3.13) with venv and pip, nothing else. What is installed goes into .venv.
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed

.PHONY: install demo test faults lint bench clean

install: $(INSTALLED)

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(0 if (3, 11) <= v < (3, 14) else f"unecho needs Python 3.11 to 3.13, and $(PYTHON) is {v[0]}.{v[1]}: make PYTHON=python3.12 …")'
	@echo "installing into .venv (once, about a minute)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m unecho.core.kernels
	@touch $(INSTALLED)

demo: $(INSTALLED)
	@$(BIN)/unecho demo

test: $(INSTALLED)
	@$(BIN)/python -m pytest

# Kills, pauses and cuts off the stages on a real Kafka; fails when an article is lost or doubled.
# SEED= sends the same articles and plans the same faults; RATE= is in articles a second.
KILLS ?= 10
faults: $(INSTALLED)
	@PYTHONPATH=tests/support:tests/faults $(BIN)/python tests/faults/suite.py --kills $(KILLS) $(if $(SEED),--seed $(SEED)) $(if $(RATE),--rate $(RATE))

lint: $(INSTALLED)
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(INSTALLED)
	@$(BIN)/python benchmarks/throughput.py

clean:
	rm -rf .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache dist build
