// Package docs holds what is generated for people to read: the pictures of the screens and the
// README's table of keys. `go generate ./docs` makes them from the real program.
package docs

//go:generate go run ./make
