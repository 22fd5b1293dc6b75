# Servanda. The two that matter: make demo, make test.
GO      ?= go
DOSSIER ?= korea-us-2025
DRAWS   ?= 100
FUZZ    ?= 10m

.PHONY: help build demo test lint fmt bench fuzz docs clean

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

build: ## build bin/servanda
	@CGO_ENABLED=0 $(GO) build -trimpath -o bin/servanda ./cmd/servanda

demo: build ## run the main job on the shipped dossier: the four answers, and the brief
	@mkdir -p out
	@bin/servanda brief $(DOSSIER) --draws $(DRAWS) -o out/$(DOSSIER).html

test: lint ## run all tests
	$(GO) test ./...

lint: ## what the tests do not see: formatting and go vet
	@test -z "$$(gofmt -l .)" || { echo "gofmt would change:"; gofmt -l .; exit 1; }
	$(GO) vet ./...

fmt: ## format the code and the shipped dossiers
	gofmt -w .
	$(GO) run ./cmd/servanda fmt -w dossiers/*/*.pact dossiers/*/suppose/*/*.pact

bench: ## benchmarks of the reader, the ledger, the law and the effect
	$(GO) test -run '^$$' -bench . -benchmem ./pact ./dossier ./ledger ./quote ./trade ./tariff ./equilibrium ./scenario

fuzz: ## every fuzz target in turn, FUZZ=10m each
	@set -e; for p in $$($(GO) list ./...); do \
	  for t in $$($(GO) test -list '^Fuzz' $$p | grep '^Fuzz' || true); do \
	    echo "$$p $$t"; $(GO) test -run '^$$' -fuzz "^$$t$$" -fuzztime $(FUZZ) $$p; \
	  done; \
	done

docs: build ## write again what is generated from the schema and the catalogue
	bin/servanda explain --markdown > docs/messages.md
	bin/servanda export --manual > docs/language.md
	bin/servanda export --schema > docs/dossier.schema.json
	bin/servanda trackers > docs/trackers.md
	bin/servanda export --grammar > editors/vscode/syntaxes/pact.tmLanguage.json

clean: ## remove what was built
	rm -rf bin out
