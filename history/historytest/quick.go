package historytest

import (
	"flag"
	"os"
	"runtime/debug"
)

// Quick has tests take less time; the flags must be parsed. Temporary folders are in memory where the system has a
// folder there, as SQLite waits for the disk at each commit; a folder that was named is kept. Garbage is collected
// seldom, as little of what tests make stays; benchmarks run as the program does.
func Quick() error {
	if flag.Lookup("test.bench").Value.String() == "" {
		debug.SetGCPercent(1000)
		debug.SetMemoryLimit(1 << 30)
	}
	const memory = "/dev/shm"
	if os.Getenv("TMPDIR") != "" || !roomy(memory) {
		return nil
	}
	return os.Setenv("TMPDIR", memory)
}
