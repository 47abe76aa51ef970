// Package jsonout holds the shapes that the command line prints with --json, and nothing else does.
// docs/json.md is made from them. A test fails when a shape changes and [Schema] does not.
package jsonout
