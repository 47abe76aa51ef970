//go:build unix

package cli_test

import (
	"net/http"
	"strings"
	"testing"

	"dancecard/internal/simulator"
)

func TestImport(t *testing.T) {
	t.Parallel()
	sim := serve(t, busy)
	sim.seed(t, 3)
	data := t.TempDir()
	if got := run(t, "", nil, "import", "--data-dir", data); got.status != 1 || !strings.Contains(got.err, "DASHSCOPE_API_KEY") {
		t.Errorf("without a key: status %d: %s", got.status, got.err)
	}
	got := run(t, "", sim.env(canary), "import", "--json", "--data-dir", data)
	list := objects(t, got.out)
	if got.status != 0 || len(list) != 4 || list[1]["type"] != "task" || list[1]["state"] != "queued" {
		t.Fatalf("status %d: %s%s", got.status, got.out, got.err)
	}
	if o := list[3]; o["type"] != "import" || o["imported"] != 3.0 || o["known"] != 0.0 || o["exit"] != 0.0 {
		t.Errorf("it ends with %v", o)
	}
	sim.seed(t, 1)
	got = run(t, "", sim.env(canary), "import", "--data-dir", data)
	if lines := strings.Split(got.out, "\n"); got.status != 0 || len(lines) != 3 || !strings.HasPrefix(lines[0], "Task 4 (") || lines[1] != "Imported 1 task (1 active)" {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
	if !strings.Contains(got.err, "dancecard wait") || strings.Contains(got.err+got.out, canary) {
		t.Errorf("it says %s", got.err)
	}
	if got := run(t, "", sim.env(canary), "import", "--data-dir", data); got.status != 0 || got.out != "Up to date: nothing new in the last 24 hours\n" {
		t.Errorf("again: status %d: %s%s", got.status, got.out, got.err)
	}
	if n := len(tasks(t, data)); n != 4 || sim.submissions() != 0 {
		t.Errorf("%d tasks, %d submissions", n, sim.submissions())
	}
}

// What was read before the list could not be is kept, and listed.
func TestImportOfAPart(t *testing.T) {
	t.Parallel()
	sim := serve(t, busy)
	sim.seed(t, 2)
	sim.Inject(simulator.Fault{Kind: simulator.KindList, Do: simulator.Refuse, Status: 400, Code: "InvalidParameter", Message: "no", Match: func(r *http.Request) bool {
		return strings.Contains(r.URL.RawQuery, "wan2.2-animate-mix")
	}})
	data := t.TempDir()
	got := run(t, "", sim.env(canary), "import", "--json", "--data-dir", data)
	list := objects(t, got.out)
	if got.status != 1 || len(list) != 4 || list[2]["imported"] != 2.0 || list[2]["exit"] != 1.0 || list[3]["code"] != "InvalidParameter" {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
	if !strings.Contains(got.err, "Can't list the tasks on your account: ") || len(tasks(t, data)) != 2 {
		t.Errorf("it says %s", got.err)
	}
	got = run(t, "", append(nowhere, "DASHSCOPE_API_KEY="+canary), "import", "--data-dir", data)
	if got.status != 1 || got.out != "" || !strings.Contains(got.err, "Can't list the tasks on your account") {
		t.Errorf("offline: status %d: %s%s", got.status, got.out, got.err)
	}
	if got := run(t, "", sim.env("sk-nobody-has-this-key-0"), "import", "--json", "--data-dir", data); got.status != 1 || last(t, got)["code"] != "InvalidApiKey" {
		t.Errorf("with a wrong key: status %d: %s", got.status, got.out)
	}
}
