//go:build unix

package cli_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"

	"dancecard/internal/cli"
)

// What nothing recovers ends the process on the spot; the terminal is put back all the same, and what
// happened is told on it.
func TestTheTerminalAfterACrash(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		where  string
		signal syscall.Signal
		says   []string
	}{
		"a goroutine": {"goroutine", 0, []string{"panic: a fault in a goroutine", "goroutine "}},
		"the runtime": {"runtime", 0, []string{"(*Mutex).Unlock", "goroutine "}},           // of which it copies no message
		"a crowd":     {"crowd", syscall.SIGQUIT, []string{"SIGQUIT: quit", "goroutine "}}, // more than a pipe holds
		"SIGQUIT":     {"", syscall.SIGQUIT, []string{"SIGQUIT: quit", "goroutine "}},
		"SIGABRT":     {"", syscall.SIGABRT, []string{"SIGABRT: abort", "goroutine "}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			env := []string{panicking + "=" + c.where, "DASHSCOPE_API_KEY=" + canary}
			s := startIn(t, 120, 36, env, os.Args[0], "-test.run=^TestTheTerminalAfterAPanic$")
			s.await("All 0", "key ****"+canary[len(canary)-4:])
			if c.where == "crowd" {
				s.Press("!", "?")
				s.await("On this screen")
			}
			if c.signal != 0 {
				s.signal(c.signal)
			} else {
				s.Press("!")
			}
			if status := s.wait(); status != 2 && status != -1 { // a runtime that can't tell all stacks dies of a signal
				t.Errorf("status %d:\n%s", status, s.Text())
			}
			s.awaitThat(func() bool {
				after, err := term.GetState(s.tty.Fd())
				return err == nil && *after == *s.before && strings.Contains(s.raw.String(), "dancecard crashed")
			}, "the terminal's settings")
			s.wantAsBefore()
			_, told, _ := strings.Cut(s.raw.String(), "\x1b[?1049l")
			for _, want := range append(c.says, "dancecard crashed") {
				if !strings.Contains(told, want) {
					t.Errorf("no %q is told:\n%s", want, told)
				}
			}
			if strings.Contains(s.raw.String(), canary) || strings.Contains(told, "\x1b]0;hostile") {
				t.Errorf("it should tell no key and send no sequence:\n%q", told)
			}
		})
	}
}

// What anything writes to standard error or logs while the screen is shown never reaches the terminal.
func TestNothingButFramesReachesTheTerminal(t *testing.T) {
	t.Parallel()
	env := []string{panicking + "=stderr", "DASHSCOPE_API_KEY=" + canary}
	s := startIn(t, 120, 36, env, os.Args[0], "-test.run=^TestTheTerminalAfterAPanic$")
	s.await("All 0", "key ****"+canary[len(canary)-4:])
	s.Press("!", "?")
	s.await("On this screen")
	s.Press("esc", "q")
	s.wait()
	s.wantAsBefore()
	if out := s.raw.String(); strings.Contains(out, "written by") {
		t.Errorf("something was written over the screen:\n%q", out)
	}
}

// stray answers each call with more bytes than it announces, or with a body where none may be: net/http
// logs what comes on a connection that nobody waits for.
func stray(status int) http.HandlerFunc {
	const list = `{"request_id":"r-1","data":[],"total":0,"page_size":10,"page_no":1,"total_page":0}`
	return func(w http.ResponseWriter, r *http.Request) {
		conn, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			return
		}
		defer conn.Close()
		head := fmt.Sprintf("HTTP/1.1 %d X\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", status, len(list), list)
		if status == http.StatusNoContent {
			head = fmt.Sprintf("HTTP/1.1 204 X\r\n\r\n%s", list)
		}
		fmt.Fprintf(conn, "%sSTRAY \x1b]0;hostile\x07 %s\r\n", head, r.Header.Get("Authorization"))
		_, _ = io.Copy(io.Discard, conn) // until the other side has had enough of it
	}
}

// What net/http has to say of a server that sends too much goes to the log, cleaned, or nowhere.
func TestStrayBytesOfTheServiceAreNotShown(t *testing.T) {
	t.Parallel()
	for _, status := range []int{http.StatusOK, http.StatusNoContent} {
		for _, args := range [][]string{{}, {"--debug"}} {
			t.Run(fmt.Sprint(status, args), func(t *testing.T) {
				t.Parallel()
				asked := make(chan struct{}, 100)
				answer := stray(status)
				server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					answer(w, r)
					asked <- struct{}{}
				}))
				defer server.Close()
				data := t.TempDir()
				s := start(t, []string{"DASHSCOPE_HTTP_BASE_URL=" + server.URL, "DASHSCOPE_API_KEY=" + canary}, append(args, "--data-dir", data)...)
				s.await("All 0", "key ****")
				s.Press("i") // looks for tasks on the account
				select {
				case <-asked: // the program has closed the connection, so it has read the bytes
				case <-time.After(limit):
					t.Fatal("the service was not asked")
				}
				if len(args) > 0 {
					s.awaitThat(func() bool {
						b, _ := os.ReadFile(filepath.Join(data, "dancecard.log"))
						return strings.Contains(string(b), "Unsolicited response")
					}, "a line in the log")
				}
				s.Press("?")
				s.await("On this screen")
				s.signal(syscall.SIGTERM)
				s.wait()
				s.wantAsBefore()
				for _, bad := range []string{"Unsolicited", "STRAY", "hostile"} {
					if strings.Contains(s.raw.String(), bad) {
						t.Errorf("%q is on the screen", bad)
					}
				}
				wantNowhere(t, data, canary, "\x1b]0;")
			})
		}
	}
}

// A disk that hangs keeps the program waiting, as a pipe does that nobody writes to: the second signal
// ends it.
func TestTheSecondSignalEndsWhatHangs(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(data, "config.toml"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := start(t, nil, "--data-dir", data)
	s.awaitThat(func() bool { // it can be opened as soon as somebody wants to read, who then waits
		f, err := os.OpenFile(filepath.Join(data, "config.toml"), os.O_WRONLY|syscall.O_NONBLOCK, 0)
		if err == nil {
			t.Cleanup(func() { _ = f.Close() })
		}
		return err == nil
	}, "a program that reads its config")
	s.signal(syscall.SIGTERM)
	s.signal(syscall.SIGINT) // another one, as two of a kind may be delivered as one
	if status := s.wait(); status != 130 {
		t.Errorf("status %d", status)
	}
	s.wantAsBefore()
}

// A config that comes out of a pipe, which can be read once, chooses the language and the settings.
func TestAConfigOutOfAPipe(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	path := filepath.Join(data, "config.toml")
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	written := make(chan error, 1)
	go func() { written <- os.WriteFile(path, []byte("language = \"zh\"\ntheme = \"dark\"\n"), 0) }()
	got := run(t, "", []string{"LANG=en_US.UTF-8"}, "config", "show", "--data-dir", data)
	got.want(t, 0, `language = 'zh'`, `theme = 'dark'`)
	if err := <-written; err != nil {
		t.Error(err)
	}
	go func() { written <- os.WriteFile(path, []byte("language = \"zh\"\nthemes = 1\n"), 0) }()
	run(t, "", []string{"LANG=en_US.UTF-8"}, "config", "show", "--data-dir", data).want(t, 1, "「themes」不是设置项，是否指 theme？")
	if err := <-written; err != nil {
		t.Error(err)
	}
}

// hanging tells the inner run to hang when the screen is gone, and what it is to show until then.
const hanging = "DANCECARD_TEST_HANGS"

// The same when the screen is still shown, by a program that hears of nothing.
func TestTheSecondSignalPutsTheTerminalBack(t *testing.T) {
	if os.Getenv(hanging) != "" {
		s := stuck{make(chan struct{}), make(chan struct{})}
		ctx, stop := cli.UntilSignal(context.Background())
		defer stop()
		err := cli.Show(ctx, cli.System{Env: os.Environ(), In: os.Stdin, Out: os.Stdout, Err: os.Stderr}, s)
		fmt.Println("the end:", err)
		select {} // a write that never ends
	}
	t.Parallel()
	for name, later := range map[string]bool{"while it is shown": false, "after it is gone": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := startIn(t, 80, 24, []string{hanging + "=1"}, os.Args[0], "-test.run=^TestTheSecondSignalPutsTheTerminalBack$")
			s.await("a screen")
			s.signal(syscall.SIGINT)
			if later {
				s.await("the end:")
			}
			s.signal(syscall.SIGTERM)
			if status := s.wait(); status != 130 {
				t.Errorf("status %d", status)
			}
			s.wantAsBefore()
		})
	}
}

// A connection that the service closes while it is written to is no output that nobody reads: the command goes on. One
// that its reader leaves ends it.
func TestABrokenConnectionIsNoBrokenOutput(t *testing.T) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGPIPE)
	t.Cleanup(func() { signal.Stop(signals) })
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	ctx, out := cli.UntilOutputBreaks(t.Context(), write)
	service, program := connected(t)
	if err := service.Close(); err != nil {
		t.Fatal(err)
	}
	for !errors.Is(err, syscall.EPIPE) { // the first write may still be taken
		_, err = program.Write([]byte("a picture"))
	}
	<-signals
	time.Sleep(50 * time.Millisecond) // whoever else hears of it
	if _, err := io.WriteString(out, "Task 1 is waiting.\n"); err != nil || ctx.Err() != nil {
		t.Errorf("after a connection broke: %v, %v", err, ctx.Err())
	}
	_ = read.Close()
	if _, err := io.WriteString(out, "Task 1 is running.\n"); !errors.Is(err, syscall.EPIPE) || ctx.Err() == nil {
		t.Errorf("after the output broke: %v, %v", err, ctx.Err())
	}
}

// connected gives the two ends of a connection.
func connected(t *testing.T) (service, program net.Conn) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if program, err = net.Dial("tcp", l.Addr().String()); err == nil {
		service, err = l.Accept()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = program.Close(), service.Close() })
	return service, program
}
