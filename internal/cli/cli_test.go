package cli_test

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/internal/cli"
)

func TestCommandsThatOnlyTell(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args string
		out  []string
	}{
		{"--help", []string{"--demo", "--base-url", "--data-dir", "--debug", "sim", "key", "version", "completion", "dancecard key set", "list", "doctor", "help exit-codes"}},
		{"help", []string{"--demo"}},
		{"version", []string{"dancecard "}},
		{"--version", []string{"dancecard version "}},
		{"completion bash", []string{"__start_dancecard"}},
		{"completion zsh", []string{"#compdef dancecard"}},
		{"completion fish", []string{"complete -c dancecard"}},
		{"completion powershell", []string{"Register-ArgumentCompleter"}},
		{"key", []string{"set", "status", "forget"}},
		{"key set --help", []string{"from the terminal or a pipe"}},
		{"sim --help", []string{"--addr", "--speed", "--fault", "late-refusals", "refuse=CODE", "address-option", "result-slow"}},
		{"__complete key s", []string{"set", "status"}},
		{"__complete list --state not", []string{"not_saved"}},
		{"submit --help", []string{"--request-id", "--max-cost CNY", "--motion MOTION", "EXAMPLES"}},
		{"check --help", []string{"PICTURE [MOTION]", "needs no key"}},
		{"retry --help", []string{"--again", "unconfirmed"}},
		{"__complete submit --engine wan", []string{"wan-move", "wan-mix"}},
		{"__complete motions r", []string{"remove", "rename"}},
	} {
		t.Run(c.args, func(t *testing.T) {
			t.Parallel()
			got := run(t, "", []string{"TERM=dumb"}, strings.Fields(c.args)...)
			if got.status != 0 {
				t.Errorf("status %d: %s", got.status, got.err)
			}
			for _, want := range c.out {
				if !strings.Contains(got.out, want) {
					t.Errorf("no %q in\n%s", want, got.out)
				}
			}
			if strings.Contains(got.out, "\x1b") {
				t.Errorf("a file should hold no escape sequences: %q", got.out)
			}
		})
	}
}

func TestMisuseIsToldApartFromFailure(t *testing.T) {
	t.Parallel()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = taken.Close() })
	for _, c := range []struct {
		args   string
		status int
		says   string
	}{
		{"frobnicate", 2, `There is no command “frobnicate”`},
		{"frobnicate --json", 2, `There is no command “frobnicate”`},
		{"motions frob --json --limit 3", 2, `There is no command “motions frob”`},
		{"show", 2, "show takes 1 argument, not 0\nSee `dancecard show --help`."},
		{"--frob", 2, "Unknown flag --frob"},
		{"--base-url", 2, "--base-url needs a value"},
		{"list --read-only", 2, "list takes no --read-only; it belongs to the window: dancecard --read-only\nSee `dancecard list --help`."},
		{"config --data-dir x", 2, "config takes no --data-dir; use it with config path and config show\nSee `dancecard config --help`."},
		{"key --json", 2, "key takes no --json; use it with key status"},
		{"key set --data-dir x", 2, "key set takes no --data-dir\n"},
		{"list --speed 3", 2, "list takes no --speed; use it with sim"},
		{"list --jsno", 2, "Unknown flag --jsno; did you mean --json?"},
		{"lits", 2, "There is no command “lits”; did you mean list?"},
		{"config shwo", 2, "There is no command “config shwo”; did you mean config show?"},
		{"version extra", 2, `version takes no arguments, not “extra”`},
		{"key frob", 2, `There is no command “key frob”`},
		{"key set " + canary, 2, "never from an argument"},
		{"key status x", 2, "key status takes no arguments"},
		{"sim --speed fast", 2, "--speed must be a number, not “fast”"},
		{"wait --timeout 5", 2, "--timeout must be a time such as 30m or 2h, not “5”"},
		{"submit --takes 99999999999999999999 x", 2, "--takes must be a whole number"},
		{"submit --data-dir= x", 2, "--data-dir needs a folder"},
		{"list --json=maybe", 2, "--json must be true or false"},
		{"sim --speed 0", 2, "--speed must be above 0, not 0"},
		{"sim --speed -3", 2, "--speed must be above 0, not -3"},
		{"sim --fault uuid7,nonsense", 2, "There is no fault “nonsense”"},
		{"sim --fault uuid7 --fault nonsense", 2, "  late-refusals       requests that deserve HTTP 400"},
		{"sim --fault refuse=Nonsense", 2, "The error page has no code “Nonsense”"},
		{"sim --addr nonsense", 1, "Can't listen on nonsense"},
		{"sim --addr " + taken.Addr().String(), 1, "in use"},
		{"--base-url http://example.com", 2, "--base-url: Plain http works only for this machine"},
		{"--base-url http://192.168.1.2:80/api/v1", 2, "Plain http"},
		{"--base-url https://me:" + canary + "@example.com/", 2, "user name or password"},
		{"--base-url https://example.com/?key=" + canary, 2, "before the question mark"},
		{"--base-url ftp://example.com", 2, "must start with https://"},
		{"--base-url example.com", 2, "must start with https://"},
		{"--base-url https://", 2, "Not a valid base URL"},
		{"--base-url https://dashscope.aliyuncs.com/compatible-mode/v1", 2, "OpenAI-compatible"},
	} {
		t.Run(c.args, func(t *testing.T) {
			t.Parallel()
			data := t.TempDir()
			args := strings.Fields(c.args)
			if strings.HasPrefix(c.args, "--base-url ") {
				args = append(args, "--data-dir", data)
			}
			got := run(t, "", []string{"TERM=xterm-256color"}, args...)
			if got.status != c.status {
				t.Errorf("status %d, not %d", got.status, c.status)
			}
			if !strings.HasPrefix(got.err, "dancecard: ") || !strings.Contains(got.err, c.says) {
				t.Errorf("no %q in %q", c.says, got.err)
			}
			if strings.Contains(got.err+got.out, canary) {
				t.Errorf("it repeats a secret: %s", got.err)
			}
			if have := files(t, data); len(have) > 0 {
				t.Errorf("it made files: %v", have)
			}
		})
	}
}

func TestTheAddressInTheEnvironmentIsCheckedLikeTheFlag(t *testing.T) {
	t.Parallel()
	got := run(t, "", []string{"TERM=xterm", "DASHSCOPE_HTTP_BASE_URL=http://example.com"}, "--data-dir", t.TempDir())
	if got.status != 2 || !strings.Contains(got.err, "DASHSCOPE_HTTP_BASE_URL: Plain http") {
		t.Errorf("status %d: %s", got.status, got.err)
	}
}

func TestATerminalThatShowsNoScreen(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{}, {"--demo"}} {
		data := t.TempDir()
		got := run(t, "", []string{"TERM=dumb"}, append(args, "--data-dir", data)...)
		if got.status != 2 || !strings.Contains(got.err, "TERM=dumb") || strings.Count(got.err, "\n") != 1 {
			t.Errorf("%v: status %d: %s", args, got.status, got.err)
		}
		if have := files(t, data); len(have) > 0 {
			t.Errorf("%v: it made files: %v", args, have)
		}
	}
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var errs strings.Builder
	status := cli.Run(t.Context(), []string{"--data-dir", t.TempDir()}, cli.System{Env: []string{"TERM=xterm"}, In: file, Out: file, Err: &errs})
	if status != 2 || !strings.Contains(errs.String(), "needs an interactive terminal") {
		t.Errorf("status %d: %s", status, errs.String())
	}
}

func TestSimServesUntilItIsStopped(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	out, in := io.Pipe()
	status := make(chan int, 1)
	go func() {
		status <- cli.Run(ctx, []string{"sim", "--addr", "127.0.0.1:0", "--speed", "40", "--fault", "uuid7,refuse=Arrearage", "--fault", "result-gzip"}, cli.System{In: strings.NewReader(""), Out: in, Err: in})
		_ = in.Close()
	}()
	said := map[string]string{}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if faults, ok := strings.CutPrefix(lines.Text(), "Faults: "); ok {
			said["faults"] = faults
		}
		name, value, ok := strings.Cut(strings.TrimSpace(lines.Text()), "=")
		if ok {
			said[name] = value
		}
		if strings.Contains(lines.Text(), "tango") {
			break // the last motion
		}
	}
	go func() { _, _ = io.Copy(io.Discard, out) }()
	base := said["export DASHSCOPE_HTTP_BASE_URL"]
	host, found := strings.CutSuffix(base, "/api/v1")
	if !found || said["export DASHSCOPE_API_KEY"] == "" || said["faults"] != "uuid7, refuse=Arrearage, result-gzip" {
		t.Fatalf("it said %v", said)
	}
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	for path, want := range map[string]int{"/": 200, "/samples/anna.jpg": 200, "/api/v1/tasks/none": 401} {
		answer, err := client.Get(host + path)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
		if answer.StatusCode != want {
			t.Errorf("%s: %s, not %d", path, answer.Status, want)
		}
	}
	cancel()
	if got := <-status; got != 0 {
		t.Errorf("status %d", got)
	}
	if _, err := client.Get(host + "/"); err == nil {
		t.Error("it still serves")
	}
}
