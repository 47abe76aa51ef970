package cli_test

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
)

// hostile is a title that a terminal must not get.
const hostile = "evil\x1b]0;owned\a\u202e\u009b31m\r\ntwo"

// object is a line of JSON.
type object map[string]any

// objects reads the lines of a command, each of which begins as every object does.
func objects(t *testing.T, out string) (list []object) {
	t.Helper()
	for line := range strings.Lines(out) {
		var o object
		if err := json.Unmarshal([]byte(line), &o); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		if o["schema"] != 1.0 || o["type"] == nil || !strings.HasPrefix(line, `{"schema":1,"type":"`) {
			t.Errorf("it begins otherwise: %s", line)
		}
		list = append(list, o)
	}
	return list
}

// of gives a field of each object.
func of(list []object, name string) (values []any) {
	for _, o := range list {
		values = append(values, o[name])
	}
	return values
}

// filled makes a history: a task in every state, the first with a hostile title, and one that makes a
// template. It gives the data folder and the tasks by their states.
func filled(t *testing.T) (data string, by map[string]history.Task) {
	t.Helper()
	data = t.TempDir()
	s := openHistory(t, data)
	defer s.Close()
	by = map[string]history.Task{}
	refused := history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "Arrearage", Message: "Access denied\x1b[2J", RequestID: "r-1"}
	remote := 0
	accepted := func(word api.Status) []history.Event {
		remote++
		return []history.Event{history.SendBegan{}, history.TaskAccepted{TaskID: fmt.Sprint("remote-", remote), RequestID: "r", Status: word}}
	}
	ended := func(events ...history.Event) []history.Event {
		r := history.Reported{Status: api.Succeeded, Seconds: 5.33, Video: "https://127.0.0.1/v.mp4?secret=1", Ended: time.Now()}
		return append(append(accepted(api.Running), r), events...)
	}
	disk := history.Problem{Code: string(history.CodeFull), Message: "no room"}
	for _, c := range []struct {
		state  string
		events []history.Event
	}{
		{"waiting", nil},
		{"preparing", []history.Event{history.Uploaded{Part: api.PartPicture, Model: "m", Bytes: 5}}},
		{"sending", []history.Event{history.SendBegan{}}},
		{"unconfirmed", []history.Event{history.SendBegan{}, history.SendLost{Problem: history.Problem{Op: api.OpSubmit, Code: api.CodeTimeout}}}},
		{"rejected", []history.Event{history.SendBegan{}, history.SendRefused{Problem: refused}}},
		{"queued", accepted(api.Pending)},
		{"running", accepted(api.Running)},
		{"failed", append(accepted(api.Running), history.Reported{Status: api.Failed, Code: "InternalError"})},
		{"done", ended()},
		{"not_saved", ended(history.SaveFailed{Problem: disk})},
		{"link_expired", ended(history.SaveFailed{Problem: history.Problem{Op: api.OpFetch, Code: api.CodeLinkDead}, Dead: true})},
		{"saved", ended(history.VideoSaved{File: "anna.mp4", Bytes: 5})},
		{"canceled", []history.Event{history.CancelDone{}}},
	} {
		d := history.Draft{Title: c.state, Picture: "https://h/" + c.state + ".png?sign=1", Template: "AACT.xxx.yyy", Engine: api.AnimateAnyone, Model: "animate-anyone-gen2", Price: 0.08, Length: 5}
		if c.state == "waiting" {
			d.Title, d.Picture = hostile, "/tmp/an\x1b[31mna.png"
		}
		made, err := s.Create(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		by[c.state] = made[0]
		for _, e := range c.events {
			if by[c.state], err = s.Apply(t.Context(), made[0].ID, e); err != nil {
				t.Fatal(c.state, err)
			}
		}
	}
	clip := history.Draft{Picture: "https://h/p.png", Clip: "https://h/waltz.mp4", Engine: api.AnimateAnyone, Model: "animate-anyone-gen2", Price: 0.08}
	if _, err := s.Create(t.Context(), clip); err != nil {
		t.Fatal(err)
	}
	return data, by
}

func TestListInJSON(t *testing.T) {
	t.Parallel()
	data, by := filled(t)
	got := run(t, "", nil, "list", "--json", "--data-dir", data)
	list := objects(t, got.out)
	if got.status != 0 || got.err != "" || len(list) != len(by)+1 {
		t.Fatalf("status %d, %d tasks: %s", got.status, len(list), got.err)
	}
	if strings.ContainsAny(got.out, "\x1b\a\r\u202e\u009b") {
		t.Errorf("it is not clean: %q", got.out)
	}
	for _, o := range list[1:] { // the newest waits for its motion
		at := slices.IndexFunc(list, func(l object) bool { return l["id"] == o["id"] })
		want := slices.IndexFunc(list, func(l object) bool { return l["id"] == float64(by[o["state"].(string)].ID) })
		if at != want || o["type"] != "task" || o["currency"] != "CNY" || o["kind"] != "video" {
			t.Errorf("task %v is %v", o["id"], o)
		}
	}
	if !slices.IsSortedFunc(list, func(a, b object) int { return int(b["id"].(float64) - a["id"].(float64)) }) {
		t.Errorf("the newest is not the first: %v", of(list, "id"))
	}
	find := func(state string) object {
		return list[slices.IndexFunc(list, func(o object) bool { return o["id"] == float64(by[state].ID) })]
	}
	waiting := find("waiting")
	if waiting["title"] != "evil two" || waiting["picture"] != "/tmp/an\x1b[31mna.png" || waiting["error"] != nil || waiting["task_id"] != nil {
		t.Errorf("%v", waiting)
	}
	if waiting["price_estimate"] != 0.4 || waiting["price"] != 0.0 || waiting["submitted_at"] != nil {
		t.Errorf("%v, %v, %v", waiting["price_estimate"], waiting["price"], waiting["submitted_at"])
	}
	saved := find("saved")
	if saved["file"] != filepath.Join(data, "videos", "anna.mp4") || saved["price"] != 0.4264 || saved["seconds"] != 5.33 || saved["status"] != "SUCCEEDED" {
		t.Errorf("%v", saved)
	}
	if at, err := time.Parse(time.RFC3339, saved["created_at"].(string)); err != nil || !strings.HasSuffix(saved["created_at"].(string), "Z") || time.Since(at) > time.Minute {
		t.Errorf("created at %v, %v", saved["created_at"], err)
	}
	fail := find("rejected")["error"].(map[string]any)
	if fail["code"] != "Arrearage" || fail["message"] != "Access denied" || fail["request_id"] != "r-1" || fail["advice"] == nil {
		t.Errorf("%v", fail)
	}
	if gone := find("link_expired"); gone["link_expires_at"] != nil || gone["error"].(map[string]any)["advice"] == nil {
		t.Errorf("%v", gone)
	}
	if strings.Contains(got.out, "secret") {
		t.Error("the result's link is printed")
	}
}

func TestListNarrowed(t *testing.T) {
	t.Parallel()
	data, by := filled(t)
	for _, c := range []struct {
		args string
		want []string
		note string
	}{
		{"--state saved", []string{"saved"}, ""},
		{"--state queued,running", []string{"running", "queued"}, ""},
		{"--state failed --state done", []string{"done", "failed"}, ""},
		{"--state unknown", nil, ""},
		{"--filter canceled", []string{"canceled"}, ""},
		{"--filter no-such-thing", nil, ""},
		{"--state failed,rejected --limit 1", []string{"failed"}, "Only the newest 1 task is listed; --limit 0 lists all"},
		{"--state failed,rejected --limit 2", []string{"failed", "rejected"}, ""},
	} {
		got := run(t, "", nil, append(strings.Fields("list --json "+c.args), "--data-dir", data)...)
		var want []any
		for _, state := range c.want {
			want = append(want, float64(by[state].ID))
		}
		if ids := of(objects(t, got.out), "id"); got.status != 0 || !slices.Equal(ids, want) || strings.TrimSpace(got.err) != c.note {
			t.Errorf("%s: status %d, %v, want %v: %s", c.args, got.status, ids, want, got.err)
		}
	}
	with := objects(t, run(t, "", nil, "list", "--json", "--all", "--data-dir", data).out)
	if kinds := of(with, "kind"); len(with) != len(by)+2 || !slices.Contains(kinds, any("template")) {
		t.Errorf("with the tasks that make templates: %v", kinds)
	}
	if last := objects(t, run(t, "", nil, "list", "--json", "--all", "--limit", "2", "--data-dir", data).out); len(last) != 2 || last[0]["kind"] != "template" {
		t.Errorf("the newest two: %v", of(last, "kind"))
	}
}

// The rating is told by list and show, and list finds the best.
func TestRatingsOnTheCommandLine(t *testing.T) {
	t.Parallel()
	data, by := filled(t)
	s := openHistory(t, data)
	for state, stars := range map[string]int{"saved": 4, "done": 2} {
		if _, err := store.Rate(t.Context(), s, stars, by[state].ID); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args string
		want []any
		note string
	}{
		{"--rating 1", []any{4.0, 2.0}, ""},
		{"--rating 3", []any{4.0}, ""},
		{"--rating 5", nil, ""},
		{"--rating 1 --limit 1", []any{4.0}, "Only the newest 1 task is listed; --limit 0 lists all"},
		{"--rating 1 --state done", []any{2.0}, ""},
		{"--filter *3", []any{4.0}, ""},
		{"--state failed", []any{nil}, ""},
	} {
		got := run(t, "", nil, append(strings.Fields("list --json "+c.args), "--data-dir", data)...)
		if ratings := of(objects(t, got.out), "rating"); got.status != 0 || !slices.Equal(ratings, c.want) || strings.TrimSpace(got.err) != c.note {
			t.Errorf("%s: status %d, %v: %s", c.args, got.status, ratings, got.err)
		}
	}
	for lang, want := range map[string]string{"C.UTF-8": "rating      ★★★★☆\n", "C": "rating      ****.\n"} {
		if got := run(t, "", []string{"LANG=" + lang}, "show", fmt.Sprint(by["saved"].ID), "--data-dir", data); !strings.Contains(got.out, want) {
			t.Errorf("%s: %s", lang, got.out)
		}
	}
	for lang, want := range map[string][]string{"C.UTF-8": {"RATING", "¥0.43  ★★★★\n", "¥0.43  ★★\n"}, "C": {"¥0.43  ****\n"}} {
		got := run(t, "", []string{"LANG=" + lang}, "list", "--data-dir", data)
		for _, want := range want {
			if !strings.Contains(got.out, want) {
				t.Errorf("%s: no %q in %s", lang, want, got.out)
			}
		}
	}
	if got := run(t, "", nil, "list", "--state", "failed", "--data-dir", data); strings.Contains(got.out, "RATING") {
		t.Error(got.out)
	}
	piped, err := exec.CommandContext(t.Context(), binary(t), "list", "--rating", "4", "--data-dir", data).Output()
	if fields := strings.Split(strings.TrimSpace(string(piped)), "\t"); err != nil || len(fields) != 7 || fields[6] != "4" {
		t.Errorf("%q: %v", piped, err)
	}
	if got := run(t, "", nil, "show", fmt.Sprint(by["failed"].ID), "--data-dir", data); strings.Contains(got.out, "rating") {
		t.Error(got.out)
	}
}

func TestListForPeople(t *testing.T) {
	t.Parallel()
	data, by := filled(t)
	got := run(t, "", []string{"LANG=C.UTF-8"}, "list", "--data-dir", data)
	lines := strings.Split(strings.TrimSpace(got.out), "\n")
	if got.status != 0 || len(lines) != len(by)+2 || !strings.HasPrefix(lines[0], "ID  STATE") {
		t.Fatalf("status %d: %s%s", got.status, got.out, got.err)
	}
	for _, want := range []string{"evil two", "not saved", "link expired", "unconfirmed", "¥0.43", "p.png × waltz"} {
		if !strings.Contains(got.out, want) {
			t.Errorf("no %q in\n%s", want, got.out)
		}
	}
	if strings.ContainsAny(got.out, "\x1b\a\r\u202e\u009b") {
		t.Errorf("it is not clean: %q", got.out)
	}
	if all := run(t, "", nil, "list", "--limit", fmt.Sprint(math.MaxInt), "--data-dir", data); all.status != 0 || all.err != "" {
		t.Errorf("without a limit to speak of: status %d: %s", all.status, all.err)
	}
	if limited := run(t, "", nil, "list", "--limit", "3", "--data-dir", data); strings.Count(limited.out, "\n") != 4 || !strings.Contains(limited.err, "newest 3") {
		t.Errorf("%s%s", limited.out, limited.err)
	}
}

// More tasks than are read at a time, all of them once.
func TestALongListIsWhole(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	s := openHistory(t, data)
	d := make([]history.Draft, 1234)
	for i := range d {
		d[i] = history.Draft{Title: fmt.Sprint("take ", i), Picture: "p", Template: "AACT.x.y", Engine: api.AnimateAnyone}
	}
	if _, err := s.Create(t.Context(), d...); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	list := objects(t, run(t, "", nil, "list", "--json", "--limit", "0", "--data-dir", data).out)
	for i, o := range list {
		if o["id"] != float64(len(d)-i) {
			t.Fatalf("%d is in place %d", o["id"], i)
		}
	}
	if len(list) != len(d) {
		t.Errorf("%d tasks", len(list))
	}
}

// Where there is no history yet nothing is found, and nothing is made.
func TestReadingWithoutAHistory(t *testing.T) {
	t.Parallel()
	for args, status := range map[string]int{"list": 0, "motions": 0, "costs": 0, "show 1": 1, "motions remove 1": 1, "config show": 0, "config path": 0} {
		data := filepath.Join(t.TempDir(), "new")
		got := run(t, "", nil, append(strings.Fields(args), "--json", "--data-dir", data)...)
		if _, err := os.Stat(data); err == nil || got.status != status {
			t.Errorf("%s: status %d, the folder: %v: %s", args, got.status, err, got.err)
		}
	}
}

// A window that is open keeps its lease while others read.
func TestListBesideAWindow(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
	data := t.TempDir()
	s := openHistory(t, data)
	defer s.Close()
	if _, err := s.Create(t.Context(), make([]history.Draft, 4)...); err != nil {
		t.Fatal(err)
	}
	if l, err := s.Leases.Hold(t.Context(), store.Program{Name: "somebody:1"}, time.Minute); err != nil || !l.Mine {
		t.Fatal(l, err)
	}
	for _, args := range []string{"list", "show 1", "costs", "motions", "doctor"} {
		got := run(t, "", sim.env(canary), append(strings.Fields(args), "--json", "--data-dir", data)...)
		if got.status != 0 || strings.Contains(got.out+got.err, canary) {
			t.Errorf("%s: status %d: %s%s", args, got.status, got.out, got.err)
		}
	}
	if list := objects(t, run(t, "", nil, "list", "--json", "--data-dir", data).out); len(list) != 4 {
		t.Errorf("%d tasks", len(list))
	}
	if l, err := s.Leases.Hold(t.Context(), store.Program{Name: "another:2"}, time.Minute); err != nil || l.Mine || l.Holder != "somebody:1" {
		t.Errorf("the lease is now %+v, %v", l, err)
	}
	if n := len(sim.Tasks()); n > 0 {
		t.Errorf("%d tasks were sent", n)
	}
}

// A long history that has to be upgraded is told of before; a short one takes no time.
func TestUpgradingALongHistoryIsTold(t *testing.T) {
	t.Parallel()
	const told = "Upgrading the history to this version (2"
	for _, long := range []bool{false, true} {
		data, by := filled(t)
		db, err := sql.Open("sqlite", filepath.Join(data, "history.db")+"?_pragma=synchronous(OFF)")
		if err != nil {
			t.Fatal(err)
		}
		older := `DROP INDEX task_success; DROP INDEX task_awaits; CREATE INDEX task_maker ON task (id); CREATE TABLE search (pairs); PRAGMA user_version = 18;`
		if long {
			older += `CREATE TABLE padding (b BLOB); INSERT INTO padding VALUES (zeroblob(20 << 20));`
		}
		_, err = db.ExecContext(t.Context(), older)
		if err = errors.Join(err, db.Close()); err != nil {
			t.Fatal(err)
		}
		for _, first := range []bool{true, false} {
			got := run(t, "", nil, "list", "--json", "--data-dir", data)
			if n := len(objects(t, got.out)); got.status != 0 || n != len(by)+1 || strings.HasPrefix(got.err, told) != (long && first) || !long && got.err != "" {
				t.Errorf("long %v, first %v: status %d, %d tasks: %s", long, first, got.status, n, got.err)
			}
		}
	}
}

// What keeps a window from opening a history keeps a command from it, in the same words; and nothing is
// migrated that another program has open.
func TestAHistoryThatCannotBeRead(t *testing.T) {
	t.Parallel()
	fails := func(data, code string) {
		t.Helper()
		got := run(t, "", nil, "list", "--json", "--data-dir", data)
		list := objects(t, got.out)
		if got.status != 1 || len(list) != 1 || list[0]["code"] != code || list[0]["advice"] == nil {
			t.Errorf("status %d: %s%s", got.status, got.out, got.err)
		}
	}
	data := t.TempDir()
	path := filepath.Join(data, "history.db")
	s := openHistory(t, data)
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	version := func(n int) {
		t.Helper()
		if _, err := db.ExecContext(t.Context(), fmt.Sprint("PRAGMA user_version = ", n)); err != nil {
			t.Fatal(err)
		}
	}
	version(2)
	fails(data, string(history.CodeInUse))
	if copies, _ := filepath.Glob(path + ".before-*"); len(copies) > 0 {
		t.Errorf("it was migrated: %v", copies)
	}
	version(99)
	fails(data, string(history.CodeNewer))
	if err := errors.Join(db.Close(), s.Close()); err != nil {
		t.Fatal(err)
	}
	damaged := t.TempDir()
	if err := os.WriteFile(filepath.Join(damaged, "history.db"), []byte("this is no database"), 0o600); err != nil {
		t.Fatal(err)
	}
	fails(damaged, string(history.CodeDamaged))
}
