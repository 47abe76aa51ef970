// Package docs holds what is generated for people to read: the pictures of the screens, docs/json.md
// and the table of docs/keys.md. `go generate ./docs` makes them from the real program.
package docs

//go:generate go run ./make
