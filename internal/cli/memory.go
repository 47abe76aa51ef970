package cli

import "runtime/debug"

// gcPercent trades CPU for memory. Against 50 percent, 110,000 tasks take 4 MiB less at the peak, and a playing video
// takes 4 % of a core in place of 3.
const gcPercent = 20

func limitGarbage() { debug.SetGCPercent(gcPercent) }
