// Command dancecard animates characters with Alibaba Cloud Model Studio from a terminal.
package main

import (
	"context"
	"os"

	"dancecard/internal/cli"
)

func main() {
	stdio := cli.Stdio{In: os.Stdin, Out: os.Stdout, Err: os.Stderr}
	os.Exit(cli.Run(context.Background(), os.Args[1:], os.Environ(), stdio))
}
