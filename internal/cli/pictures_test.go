//go:build unix

package cli_test

import (
	"strings"
	"testing"
	"time"

	"dancecard/internal/cli"
)

// A terminal that draws pictures itself is asked and handed them, and gets none of them left: not for the shell while
// the program is suspended, nor at its end. Its answers are typed nowhere.
func TestPicturesOfTheTerminal(t *testing.T) {
	t.Parallel()
	s := startIn(t, 120, 36, []string{"DANCECARD=" + binary(t), "PS1=shell> "}, "/bin/sh", "-i")
	s.AsKitty()
	s.await("shell>")
	held := func() int {
		ids, _ := s.Pictures()
		return len(ids)
	}
	s.Type("\"$DANCECARD\" --demo\r")
	s.await("1 running")
	s.awaitThat(func() bool { return held() > 0 && s.cellsOfPictures() > 50 }, "a picture")
	s.Press("/")
	s.Type("\x1b_Gi=31;O")
	time.Sleep(20 * time.Millisecond) // a slow line; the answer holds however long it takes
	s.Type("K\x1b\\zqx")
	s.await("/zqx")
	s.Press("esc")
	s.awaitThat(func() bool { return !strings.Contains(s.Text(), "/zqx") }, "the filter's end")
	s.Press("ctrl+z")
	s.await("shell>")
	s.awaitThat(func() bool { return held() == 0 }, "a terminal without pictures")
	s.Type("fg\r")
	s.awaitThat(func() bool { return held() > 0 && s.cellsOfPictures() > 50 }, "the picture again")
	s.Press("ctrl+c")
	s.awaitThat(func() bool { return strings.Contains(s.Text(), "↵ select") || strings.Contains(s.Text(), "shell>") }, "the end")
	s.Press("ctrl+c")
	s.await("shell>")
	s.awaitThat(func() bool { return held() == 0 }, "a terminal without pictures")
	if strings.Contains(s.Text(), "Gi=") {
		t.Errorf("the terminal's answer is on the screen:\n%s", s.Text())
	}
	s.Type("exit\r")
	if status := s.wait(); status != 0 {
		t.Errorf("status %d", status)
	}
}

// tmux passes pictures on where it may, and where it knows the terminal around it to have all colours.
func TestPicturesThroughTmux(t *testing.T) {
	t.Parallel()
	for told, want := range map[string]bool{
		"on xterm-kitty bpaste,ccolour,clipboard,cstyle,focus,title": true, // tmux 3.5a inside kitty 0.41
		"all xterm-ghostty focus,title":                              true,
		"on xterm-256color 256,RGB,title":                            true,
		"on xterm-256color 256,title":                                false,
		"off xterm-kitty focus,title":                                false,
		"on  ":                                                       false, // no client
	} {
		if got := cli.PassesPictures(told + "\n"); got != want {
			t.Errorf("%q: %t", told, got)
		}
	}
}

// cellsOfPictures counts the cells in which the terminal draws a picture.
func (s *session) cellsOfPictures() (n int) {
	for at := range 120 * 36 {
		if _, _, ok := s.Picture(at%120, at/120); ok {
			n++
		}
	}
	return n
}
