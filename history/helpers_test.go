package history_test

import "dancecard/history/historytest"

// Short names for what the tests use everywhere.
var (
	start       = historytest.Start
	unsureAt    = historytest.UnsureAt
	listedAt    = historytest.ListedAt
	states      = historytest.States
	taskIn      = historytest.TaskIn
	anyEvent    = historytest.AnyEvent
	waitingTask = historytest.WaitingTask
)

const aModel = historytest.Model
