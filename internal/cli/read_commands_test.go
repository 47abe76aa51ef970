package cli_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/cli"
)

// want fails unless a command ended with a status and said something.
func (got outcome) want(t *testing.T, status int, says ...string) {
	t.Helper()
	if got.status != status {
		t.Errorf("status %d, want %d: %s%s", got.status, status, got.out, got.err)
	}
	for _, s := range says {
		if !strings.Contains(got.out+got.err, s) {
			t.Errorf("no %q in %s%s", s, got.out, got.err)
		}
	}
}

func TestMotionsOfTheLibrary(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "new")
	do := func(args ...string) outcome { return run(t, "", nil, append(args, "--data-dir", data)...) }
	one := func(status int, args ...string) object {
		t.Helper()
		got := do(append([]string{"motions"}, args...)...)
		list := objects(t, got.out)
		if got.status != status || len(list) != 1 {
			t.Fatalf("%q: status %d: %s%s", args, got.status, got.out, got.err)
		}
		return list[0]
	}
	if o := one(0, "add", "AACT.one.two-three.four", "--name", "waltz", "--json"); o["type"] != "motion" || o["id"] != 1.0 || o["name"] != "waltz" || o["state"] != "ready" {
		t.Errorf("%v", o)
	}
	one(0, "add", "AACT.five.six-seven.eight", "--json")
	if o := one(1, "add", "AACT.one.two-three.four", "--json"); o["code"] != "TemplateKnown" {
		t.Errorf("%v", o)
	}
	if o := one(1, "add", "AACT.nine.ten", "--name", "WALTZ ", "--json"); o["code"] != "NameTaken" {
		t.Errorf("%v", o)
	}
	if o := one(0, "rename", "waltz", " slow waltz ", "--note", hostile, "--json"); o["name"] != "slow waltz" || o["note"] != "evil two" {
		t.Errorf("%v", o)
	}
	if o := one(1, "rename", "2", "Slow Waltz", "--json"); o["code"] != "NameTaken" {
		t.Errorf("%v", o)
	}
	if got := do("motions", "rename", "2", " "); got.status != 2 {
		t.Errorf("a blank name: status %d", got.status)
	}
	if o := one(0, "rename", "1", "slow", "--json"); o["note"] != "evil two" {
		t.Errorf("the note is %v", o["note"])
	}
	got := do("motions", "--filter", "slow")
	if lines := strings.Split(strings.TrimSpace(got.out), "\n"); len(lines) != 2 || !strings.HasPrefix(lines[0], "ID  NAME") || !strings.Contains(lines[1], "slow") {
		t.Errorf("%q", got.out)
	}
	if got := do("motions", "remove", "slow", "nonsense"); got.status != 1 {
		t.Errorf("status %d", got.status)
	}
	if names := of(objects(t, do("motions", "--json").out), "name"); len(names) != 2 {
		t.Errorf("one that is not there removed others: %v", names)
	}
	if got := do("motions", "remove", "slow", "AACT.five.six-seven.eight"); got.status != 0 || !strings.HasPrefix(got.out, "Removed motion “slow”\nRemoved motion ") {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
	if left := do("motions", "--json"); left.out != "" || left.status != 0 {
		t.Errorf("%q", left.out)
	}
}

func TestCosts(t *testing.T) {
	t.Parallel()
	data, _ := filled(t)
	list := objects(t, run(t, "", nil, "costs", "--month", "--json", "--data-dir", data).out)
	today, month, days := list[0]["today"].(map[string]any), list[0]["month"].(map[string]any), list[0]["days"].([]any)
	const spent = 1.7056 // four videos were made
	if len(list) != 1 || list[0]["currency"] != "CNY" || today["spent"] != spent || month["spent"] != spent {
		t.Errorf("%v", list)
	}
	now := time.Now()
	if last := days[len(days)-1].(map[string]any); len(days) != now.Day() || last["spent"] != spent || last["day"] != now.Format(time.DateOnly) {
		t.Errorf("%v", days)
	}
	if o := objects(t, run(t, "", nil, "costs", "--json", "--data-dir", data).out)[0]; o["days"] != nil {
		t.Errorf("%v", o)
	}
	if got := run(t, "", nil, "costs", "--month", "--data-dir", data); got.out != now.Format(time.DateOnly)+"  ¥1.71\ntoday       ¥1.71\nthis month  ¥1.71\n" {
		t.Errorf("%q", got.out)
	}
}

func TestConfig(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	path := filepath.Join(data, "config.toml")
	get := func(env []string, args ...string) object {
		t.Helper()
		return objects(t, run(t, "", env, append(args, "--json", "--data-dir", data)...).out)[0]
	}
	if o := get(nil, "config", "show"); o["exists"] != false || o["in_flight"] != 3.0 || o["base_url"] != api.DefaultBaseURL || o["base_url_from"] != "default" {
		t.Errorf("%v", o)
	}
	text := "in_flight = 5\nplayer = [\"mpv\", \"--key=" + canary + "\"]\nbase_url = \"https://example.com/api/v1\"\n[keys]\nretry = \"ctrl+t\"\n[models]\nanimate-anyone = \"ours\"\n[prices.wan-move]\nwan-std = 0.40005\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"config show", "list", "run", "doctor"} {
		got := run(t, "", nil, append(strings.Fields(command), "--data-dir", path)...)
		got.want(t, 1, path+" isn't a folder\n", "Choose another folder with --data-dir.")
	}
	if o := get(nil, "config", "path"); o["path"] != path || o["exists"] != true {
		t.Errorf("%v", o)
	}
	o := get(nil, "config", "show")
	if o["in_flight"] != 5.0 || o["base_url_from"] != "config" || o["models"].(map[string]any)["animate-anyone"] != "ours" || o["prices"].(map[string]any)["wan-move"].(map[string]any)["wan-std"] != 0.4001 {
		t.Errorf("%v", o)
	}
	if keys := fmt.Sprint(o["keys"]); keys != "map[retry:[ctrl+t]]" {
		t.Error(keys)
	}
	if o := get([]string{"DASHSCOPE_HTTP_BASE_URL=https://other.example.com"}, "config", "show"); o["base_url_from"] != "environment" || o["base_url"] != "https://other.example.com" {
		t.Errorf("%v", o)
	}
	if got := run(t, "", nil, "config", "path", "--data-dir", data); got.out != path+"\n" {
		t.Errorf("%q", got.out)
	}
	got := run(t, "", nil, "config", "show", "--base-url", "https://flag.example.com", "--data-dir", data)
	for _, want := range []string{"# " + path, "# base_url comes from a flag", "in_flight = 5", "https://flag.example.com"} {
		if !strings.Contains(got.out, want) {
			t.Errorf("no %q in\n%s", want, got.out)
		}
	}
	if strings.Contains(got.out+fmt.Sprint(o), canary) {
		t.Error("a key is shown")
	}
	if err := os.WriteFile(path, []byte("in_flight = 0\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := run(t, "", nil, "list", "--data-dir", data); got.status != 1 || !strings.Contains(got.err, "in_flight must be 1 to 20, not 0") {
		t.Errorf("status %d: %s", got.status, got.err)
	}
}

func TestInterrupted(t *testing.T) {
	t.Parallel()
	data, _ := filled(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out, errs strings.Builder
	status := cli.Run(ctx, []string{"list", "--json", "--data-dir", data}, cli.System{In: strings.NewReader(""), Out: &out, Err: &errs})
	if o := objects(t, out.String()); status != 130 || len(o) != 1 || o[0]["code"] != "Interrupted" || errs.String() != "dancecard: Interrupted\n" {
		t.Errorf("status %d: %s%s", status, out.String(), errs.String())
	}
}

// Every command has an example that is a command line of its own, and takes --json where it reads.
func TestHelpShowsExamples(t *testing.T) {
	t.Parallel()
	for _, name := range []string{
		"list", "show", "costs", "motions", "motions rename", "motions remove", "motions add", "config", "config path", "config show",
		"doctor", "key status", "version",
	} {
		got := run(t, "", nil, append(strings.Fields(name), "--help")...)
		if got.status != 0 || !strings.Contains(got.out, "EXAMPLES\n  ") || !strings.Contains(got.out, "dancecard "+name) {
			t.Errorf("%s: status %d: %s", name, got.status, got.out)
		}
		if name != "config" && !strings.Contains(got.out, "--json") {
			t.Errorf("%s takes no --json", name)
		}
	}
	for topic, want := range map[string]string{"environment": "DASHSCOPE_API_KEY_FILE_PATH", "exit-codes": "130", "files": "history.db"} {
		if got := run(t, "", nil, "help", topic); got.status != 0 || !strings.Contains(got.out, want) || strings.Contains(got.out, "USAGE") {
			t.Errorf("%s: status %d: %s", topic, got.status, got.out)
		}
	}
}

func TestKeyStatusInJSON(t *testing.T) {
	t.Parallel()
	env := []string{"DASHSCOPE_API_KEY=" + canary}
	if o := objects(t, run(t, "", env, "key", "status", "--json").out)[0]; o["source"] != "environment" || o["where"] != "DASHSCOPE_API_KEY" || strings.Contains(fmt.Sprint(o), canary) {
		t.Errorf("%v", o)
	}
	got := run(t, "", nil, "key", "status", "--json")
	if o := objects(t, got.out)[0]; got.status != 1 || o["type"] != "error" || o["code"] != "NoKey" || o["advice"] == nil {
		t.Errorf("status %d: %v", got.status, o)
	}
}

// What a script adds is in the history that an open window reads.
func TestMotionsBesideAnotherProgram(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	s := openHistory(t, data)
	defer s.Close()
	before, err := s.Version(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got := run(t, "", nil, "motions", "add", "AACT.one.two-three.four", "--name", "waltz", "--data-dir", data); got.status != 0 {
		t.Fatalf("status %d: %s", got.status, got.err)
	}
	motions, err := s.Library.Motions(t.Context())
	after, _ := s.Version(t.Context())
	if err != nil || !slices.ContainsFunc(motions, func(m history.Motion) bool { return m.Name == "waltz" }) || after == before {
		t.Errorf("%v, version %d after %d, %v", motions, after, before, err)
	}
}
