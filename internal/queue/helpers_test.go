package queue_test

import "dancecard/history/historytest"

// Short names for what the tests use everywhere.
var (
	start       = historytest.Start
	unsureAt    = historytest.UnsureAt
	waitingTask = historytest.WaitingTask
	queued      = historytest.Queued
	wished      = historytest.Wished
	notPending  = historytest.NotPending
)

const aModel = historytest.Model
