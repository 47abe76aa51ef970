// Command make writes messages.go from en.toml and zh.toml, in the folder that holds them.
package main

import (
	"fmt"
	"os"

	"dancecard/internal/text/msg/catalog"
)

func main() {
	source, err := catalog.Generate(os.DirFS("."))
	if err == nil {
		err = os.WriteFile("messages.go", source, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
