package cli_test

import (
	"errors"
	"fmt"
	"net"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"dancecard/history"
	"dancecard/internal/cli"
)

// hostileText is such as an argument, a variable or a file's name may hold.
const hostileText = "x\x1b]0;hostile\a\x1b[2J\u202egpj\x9b31m\r\b"

// Whatever the command line repeats, nothing in it is obeyed by the terminal.
func TestTheCommandLineSaysNothingThatIsObeyed(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{
		{hostileText},
		{"--" + hostileText},
		{"--demo=" + hostileText},
		{"--base-url", hostileText},
		{"--base-url", "https://" + hostileText},
		{"key", hostileText},
		{"key", "status", hostileText},
		{"sim", "--addr", hostileText},
		{"sim", "--speed", hostileText},
		{"version", hostileText},
		{"help", hostileText},
		{"completion", hostileText},
		{"--data-dir", "/proc/" + hostileText},
		{"-" + hostileText},
		{"--data-dir", filepath.Join("/dev/null", hostileText)},
		{"key", "status"},
	} {
		got := run(t, "", []string{"TERM=dumb", "DASHSCOPE_API_KEY_FILE_PATH=/tmp/" + hostileText, "DASHSCOPE_API_KEY=" + hostileText}, args...)
		for _, text := range []string{got.out, got.err} {
			if at := strings.IndexFunc(text, func(r rune) bool {
				return unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Cf, r)
			}); at >= 0 {
				t.Errorf("%q said %q", args, text)
			}
		}
	}
}

// Where the built-in service listens for others too it says so, and the address that it prints is one
// that works here.
func TestSimOnAllInterfacesWarns(t *testing.T) {
	t.Parallel()
	v4, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer v4.Close()
	port := v4.Addr().(*net.TCPAddr).Port
	for at, says := range map[string]string{
		"0.0.0.0": "every address of this machine", "::": "every address of this machine", "192.0.2.7": "who can reach 192.0.2.7", "127.0.0.1": "",
	} {
		host, warning := cli.Reach(&net.TCPAddr{IP: net.ParseIP(at), Port: port})
		if !strings.Contains(warning, says) || (says == "") != (warning == "") || says != "" && !strings.Contains(warning, fmt.Sprintf("--addr 127.0.0.1:%d ", port)) {
			t.Errorf("%s: %q", at, warning)
		}
		if at == "192.0.2.7" {
			continue // an address of documents, where nobody is
		}
		conn, err := net.Dial("tcp", strings.TrimPrefix(host, "http://"))
		if err != nil || host != fmt.Sprintf("http://127.0.0.1:%d", port) {
			t.Errorf("%s: %q: %v", at, host, err)
			continue
		}
		_ = conn.Close()
	}
}

// A program that reads the list gets whole fields with tabs between them, and no heading.
func TestTheListInAPipe(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	s := openHistory(t, data)
	long := strings.Repeat("long ", 100) + "name"
	_, err := s.Create(t.Context(), history.Draft{Title: long + "\t\x1b[2J", Picture: "https://p.example/a.jpg", Template: template(t, "hiphop")})
	if err = errors.Join(err, s.Close()); err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), binary(t), "list", "--lang", "en", "--data-dir", data).Output()
	if err != nil {
		t.Fatal(err)
	}
	fields := strings.Split(strings.TrimSuffix(string(out), "\n"), "\t")
	if len(fields) != 7 || fields[6] != "" || fields[0] != "1" || fields[1] != "waiting" || !strings.HasPrefix(fields[3], long) {
		t.Errorf("%q", fields)
	}
	if _, err := time.Parse("2006-01-02 15:04:05", fields[4]); err != nil || strings.Contains(string(out), "\x1b") {
		t.Errorf("%q: %v", out, err)
	}
}

// A long name leaves the other columns in sight; JSON has it whole.
func TestALongNameInTheList(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	s := openHistory(t, data)
	long := strings.Repeat("长", 3000)
	_, err := s.Create(t.Context(), history.Draft{Title: long, Picture: "https://p.example/a.jpg", Template: template(t, "hiphop")})
	if err = errors.Join(err, s.Close()); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(run(t, "", nil, "list", "--data-dir", data).out) {
		if n := utf8.RuneCountInString(line); n > 120 {
			t.Errorf("a line of %d characters", n)
		}
	}
	if o := objects(t, run(t, "", nil, "list", "--json", "--data-dir", data).out)[0]; o["title"] != long {
		t.Errorf("the title is %v", o["title"])
	}
}
