package cli

import "runtime/debug"

// gcPercent has the garbage of reading thousands of tasks collected sooner: 10 MiB less for 6 % more CPU at
// a start with 10,000 live tasks.
const gcPercent = 50

func limitGarbage() { debug.SetGCPercent(gcPercent) }
