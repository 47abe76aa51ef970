// Command dancecard animates characters with Alibaba Cloud Model Studio from a terminal.
package main

import (
	"context"
	"os"

	"dancecard/internal/cli"
)

func main() {
	sys := cli.System{Env: os.Environ(), In: os.Stdin, Out: os.Stdout, Err: os.Stderr}
	os.Exit(cli.Run(context.Background(), os.Args[1:], sys))
}
