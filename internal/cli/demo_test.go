//go:build unix

package cli_test

import (
	"strings"
	"syscall"
	"testing"
)

// The README's first steps: the demo is an account with a deployment of its own, so its default engine works.
func TestTheDemosDefaultEngineWorks(t *testing.T) {
	t.Parallel()
	s := start(t, nil, "--demo")
	s.await("demo", "1 running")
	s.Press("n")
	s.await("›AnimateAnyone", "AnimateAnyone  animate-anyone-demo")
	if strings.Contains(s.Text(), "etired") {
		t.Errorf("the demo warns of a retirement:\n%s", s.Text())
	}
	s.Press("ctrl+n", "enter", "tab", "ctrl+n", "enter")
	s.await("is in the library", "✔ JPEG", "About ¥")
	s.Press("ctrl+s")
	s.await("Added to the queue")
	s.Press("g", "enter")
	s.await("(PENDING) · accepted", "animate-anyone-demo")
	s.signal(syscall.SIGTERM)
	if status := s.wait(); status != 0 {
		t.Errorf("status %d", status)
	}
}

// In a fresh home the form begins with an engine that the service has.
func TestAFreshHomesDefaultEngineWorks(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	s := start(t, []string{"DASHSCOPE_API_KEY=" + canary, "DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1", "HOME=" + home})
	s.await("All 0")
	s.Press("n")
	s.await("›Wan Animate Move    Wan Animate Mix    AnimateAnyone")
	if strings.Contains(s.Text(), "etired") {
		t.Errorf("the default engine is retired:\n%s", s.Text())
	}
}
