# Every recipe works on a machine with Go; `check` and what it calls last need what .ci/run installs.

GOLANGCI   := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
GORELEASER := github.com/goreleaser/goreleaser/v2@v2.15.1

.DEFAULT_GOAL := help
.NOTPARALLEL:

.PHONY: help
help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

.PHONY: check
check: test lint cross race keyring ffmpeg kill long example bench ## all that CI runs

.PHONY: test
test: ## the tests that need Go alone
	go test ./...

.PHONY: lint
lint: ## formatting, linters, the rules of this module, go.mod
	go run $(GOLANGCI) run
	GOOS=windows go vet ./...
	go run ./internal/lint
	go mod tidy -diff

.PHONY: fmt
fmt: ## format all files
	go run $(GOLANGCI) fmt

.PHONY: cross
cross: ## build for every system without cgo
	@for system in linux darwin windows; do for arch in amd64 arm64; do \
		echo "go build for $$system/$$arch"; \
		CGO_ENABLED=0 GOOS=$$system GOARCH=$$arch go build -o /dev/null . || exit 1; \
	done; done

.PHONY: race
race: ## the tests under the race detector
	CGO_ENABLED=1 go test -race -timeout 30m ./...

.PHONY: keyring
keyring: ## a real Secret Service
	go test -tags secretservice ./api/credentials ./internal/cli

.PHONY: ffmpeg
ffmpeg: ## files with every kind of fault, and a real ffmpeg
	go test -tags ffmpeg -run Real -timeout 15m ./internal/media/... ./tui

# DANCECARD_KILL_ROUNDS is how often.
.PHONY: kill
kill: ## kill the program at any moment, again and again
	DANCECARD_KILL_ROUNDS=$${DANCECARD_KILL_ROUNDS:-100} go test -tags kill -run Kill -timeout 30m ./internal/cli

# DANCECARD_LONG is for how long.
.PHONY: long
long: ## what go test leaves out: thousands of tasks, storms of faults, whole days, every scene
	DANCECARD_LONG=$${DANCECARD_LONG:-30s} go test -tags long -run '^TestLong|Storm|ADayOf|ReachesTheScreen|Edits|ANight|ARefusedQuery|Matrix|EditMeets|EveryScene' -v ./internal/cli ./internal/core ./tui

.PHONY: example
example: ## the script of docs/examples against the built-in service
	.ci/example

.PHONY: bench
bench: ## the benchmarks, a few rounds each
	go test -run '^$$' -bench . -benchtime 20x -timeout 20m ./tui ./api ./api/client ./api/poll

.PHONY: pictures
pictures: ## draw the pictures; write docs/json.md and the table of keys
	go generate ./docs

# goreleaser reads the commit only where there is a remote, even if it publishes nothing.
snapshot: export GIT_CONFIG_COUNT = 1
snapshot: export GIT_CONFIG_KEY_0 = remote.origin.url
snapshot: export GIT_CONFIG_VALUE_0 = .
.PHONY: snapshot
snapshot: ## archives, a deb and checksums in dist/
	go run $(GORELEASER) release --snapshot --clean
	@for f in dist/dancecard_linux_$$(go env GOARCH)*/dancecard; do $$f version; done
