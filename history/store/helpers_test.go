package store_test

import (
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/historytest"
	"dancecard/internal/queue"
)

// Short names for what the tests use everywhere.
var (
	start       = historytest.Start
	unsureAt    = historytest.UnsureAt
	listedAt    = historytest.ListedAt
	states      = historytest.States
	taskIn      = historytest.TaskIn
	anyEvent    = historytest.AnyEvent
	waitingTask = historytest.WaitingTask
	queued      = historytest.Queued
	wished      = historytest.Wished
	notPending  = historytest.NotPending
	remoteOf    = historytest.RemoteOf
)

const aModel = historytest.Model

// children are the programs that this test binary can turn into.
var children = map[string]func(folder, arg string) error{}

func TestMain(m *testing.M) { historytest.Main(m, children) }

// jobsOf gives the jobs of one kind.
func jobsOf[J queue.Job](jobs []queue.Job) (out []J) {
	for _, j := range jobs {
		if j, ok := j.(J); ok {
			out = append(out, j)
		}
	}
	return out
}

// proven is a scheduler that knows that a task takes four minutes.
func proven(inFlight int) *queue.Scheduler {
	d := queue.New(inFlight, 1)
	took := slices.Repeat([]history.Sample{{Time: 4 * time.Minute}}, 12)
	d.SetSamples(queue.EstimateKeyOf(api.AnimateAnyone, history.MakesVideo, ""), took)
	return d
}
