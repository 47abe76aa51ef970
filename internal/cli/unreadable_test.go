package cli_test

import (
	"bytes"
	"context"
	"database/sql"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"dancecard/internal/cli"
)

// A command does not try for ever to read a history that stays unreadable.
func TestRunEndsWhenTheHistoryStaysUnreadable(t *testing.T) {
	_, stop := signal.NotifyContext(t.Context(), syscall.SIGTERM) // whose goroutine is of no bubble
	stop()
	data := t.TempDir()
	deployedIn(t, data)
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	must(openHistory(t, data).Close())
	meddle := func(statement string) {
		db, err := sql.Open("sqlite", filepath.Join(data, "history.db")+"?_pragma=busy_timeout(5000)")
		must(err)
		defer db.Close()
		_, err = db.Exec(statement)
		must(err)
	}
	env := withHome(t, []string{"DASHSCOPE_API_KEY=" + canary, "DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1/api/v1"})
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var out, errs bytes.Buffer
		status := make(chan int, 1)
		begun := time.Now()
		go func() {
			status <- cli.Run(ctx, []string{"run", "--forever", "--data-dir", data}, cli.System{Env: env, In: strings.NewReader(""), Out: &out, Err: &errs, Keyring: noKeyring{}})
		}()
		time.Sleep(10 * time.Second)
		meddle(`ALTER TABLE lease RENAME TO away`)
		time.Sleep(time.Minute)
		meddle(`ALTER TABLE away RENAME TO lease`)
		time.Sleep(4 * time.Minute)
		select {
		case got := <-status:
			t.Fatalf("it ended with %d: %s", got, errs.String())
		default:
		}
		meddle(`ALTER TABLE lease RENAME TO away`)
		got := <-status
		if took := time.Since(begun); got != 1 || took < 10*time.Minute || took > 12*time.Minute {
			t.Errorf("status %d after %v", got, took)
		}
		if !strings.Contains(errs.String(), "The history has been unavailable for 5 min") {
			t.Error(errs.String())
		}
	})
}
