# vanthu: `make run` opens the program on a demo office, `make test` runs every test; both install what is missing first.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := list
MAKEFLAGS += --no-print-directory

PREFIX ?= /usr/local
WALL := --explicit-target-dependency-import-check error
STATIC := --static-swift-stdlib
# The program, and the filters that it looks for beside itself.
PROGRAMS := vanthu vanthu-intake vanthu-typeset
DEMO := .build/demo/office.db
DEMO_DOCUMENTS := 20000

.PHONY: list setup swift build release run test fast bench lint format install clean

list: ## what there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "  make %-9s %s\n", $$1, $$2}'

swift:
	@command -v swift >/dev/null || { echo "vanthu needs Swift 6.3 on PATH: install it from swift.org, then run this again." >&2; exit 1; }

setup: swift ## install the Debian packages that are missing
	@Scripts/setup.sh

build: setup ## build everything, debug
	@swift build $(WALL) --build-tests

release: setup
	@for program in $(PROGRAMS); do swift build -c release $(STATIC) $(WALL) --product $$program; done

run: release ## open the program on a demo office of 20,000 documents
	@if [ ! -f $(DEMO) ]; then mkdir -p .build/demo && .build/release/vanthu --office $(DEMO) demo --documents $(DEMO_DOCUMENTS); fi
	@.build/release/vanthu --office $(DEMO)

test: setup lint ## lint, build, and every test
	@Scripts/test.sh

fast: setup ## the tests without the journeys of the real program
	@swift test $(WALL) --skip Journeys

bench: setup ## measure the budgets at 10,000, 100,000 and 1,000,000 documents
	@for product in vanthu vanthu-typeset vanthu-bench; do swift build -c release $(STATIC) $(WALL) --product $$product; done
	@.build/release/vanthu-bench --program .build/release/vanthu $(BENCH)

lint: swift ## format, the import list of each room, file sizes
	@Scripts/lint.sh

format: swift ## format all sources in place
	@swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks

install: release ## put the program, its filters, its manual page and its manual into PREFIX
	install -D -m 0755 .build/release/vanthu $(DESTDIR)$(PREFIX)/bin/vanthu
	for filter in vanthu-intake vanthu-typeset; do \
		install -D -m 0755 .build/release/$$filter $(DESTDIR)$(PREFIX)/libexec/vanthu/$$filter; done
	install -D -m 0644 docs/vanthu.1 $(DESTDIR)$(PREFIX)/share/man/man1/vanthu.1
	for page in docs/manual/*/*.md; do install -D -m 0644 $$page $(DESTDIR)$(PREFIX)/share/doc/vanthu/$${page#docs/}; done

clean: ## remove what was built, the demo office too
	rm -rf .build
