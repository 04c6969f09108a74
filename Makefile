# Needs python3 (3.11 to 3.13) with venv and pip, nothing else. What is installed goes into .venv.
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed
PEERS := .venv-peers

.PHONY: install demo test test-quick deploy-test faults fuzz lint bench bench-quick clean

install: $(INSTALLED)

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(0 if (3, 11) <= v < (3, 14) else f"unecho needs Python 3.11 to 3.13, and $(PYTHON) is {v[0]}.{v[1]}: make PYTHON=python3.12 …")'
	@echo "installing into .venv (once, some minutes)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m unecho.core.kernels
	@touch $(INSTALLED)

demo: $(INSTALLED)
	@$(BIN)/unecho demo

# In two processes: many tests wait for brokers and stages. PROCESSES=0 runs all in one.
PROCESSES ?= 2
test: $(INSTALLED)
	@echo "all tests: 18 minutes on two cores where others work too (make test-quick: under two)"
	@$(BIN)/python -m pytest -n $(PROCESSES) --dist loadfile

# The core, files, schemas and pages, with a tenth of the made examples.
QUICK := core dedupe docs replay scan schemas sources
test-quick: $(INSTALLED)
	@$(BIN)/python -m pytest --hypothesis-profile=quick -m 'not deploy and not slow' $(QUICK:%=tests/%)

# Brings docker-compose.yml up and tries it from outside: needs Docker, and takes some minutes.
deploy-test: $(INSTALLED)
	@$(BIN)/python -m pytest -m deploy tests/deploy/test_compose.py

# Kills, pauses and cuts off the stages on a real Kafka; fails when an article is lost, doubled or counted wrong.
# SEED= sends the same articles and plans the same faults; RATE= is in articles a second.
KILLS ?= 10
faults: $(INSTALLED)
	@PYTHONPATH=tests/support:tests/support/brokers:tests/faults $(BIN)/python tests/faults/suite.py --kills $(KILLS) $(if $(SEED),--seed $(SEED)) $(if $(RATE),--rate $(RATE))

# Inputs of any bytes, guided by coverage; fails when a promise is broken, and names the input. RUNS= tries as many
# inputs, SECONDS= takes as long; CORPUS= is a folder to go on from.
SECONDS ?= 24
fuzz: $(BIN)/fuzz-installed
	@PYTHONPATH=tests/support:tests/support/brokers:tests/fuzz $(BIN)/python tests/fuzz/run.py $(if $(RUNS),--runs $(RUNS),--seconds $(SECONDS)) $(if $(SEED),--seed $(SEED)) $(if $(CORPUS),--corpus $(CORPUS))

$(BIN)/fuzz-installed: $(INSTALLED) requirements-fuzz.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-fuzz.lock
	@touch $@

lint: $(INSTALLED)
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

# Ours and what people use instead, on the same texts and brokers: one table, and build/bench.json. ROWS=signature,index
# measures those rows; RUNS= is of each system, in turn; DATA= is a file of articles, JSON Lines, instead of made ones.
bench: $(INSTALLED) $(PEERS)/installed
	@echo "ours and its peers, some 8 minutes on two cores that have nothing else to do"
	@$(BIN)/python benchmarks/bench.py $(if $(ROWS),--rows $(ROWS)) $(if $(RUNS),--runs $(RUNS)) $(DATA)

# Only shows that each row runs.
bench-quick: $(INSTALLED) $(PEERS)/installed
	@$(BIN)/python benchmarks/bench.py --quick --out build/bench-quick.json

$(PEERS)/installed: requirements-peers.lock
	@echo "installing what unecho is measured beside into $(PEERS) (once, about a minute)"
	@test -x $(PEERS)/bin/python || $(PYTHON) -m venv $(PEERS)
	@$(PEERS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-peers.lock
	@touch $@

clean:
	rm -rf .venv .venv-peers .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache dist build
