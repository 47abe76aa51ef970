// Package docs holds what is generated for people to read: the pictures of the screens, the README's
// table of keys and docs/json.md. `go generate ./docs` makes them from the real program.
package docs

//go:generate go run ./make
