//go:build unix

package cli_test

import (
	"fmt"
	"os"
	"testing"
	"time"
)

func TestTry(t *testing.T) {
	tmp := t.TempDir()
	t0 := time.Now()
	s := start(t, []string{"TMPDIR=" + tmp}, "--demo")
	s.await("running")
	fmt.Println(time.Since(t0))
	fmt.Println(s.Text())
	os.Stdout.WriteString(fmt.Sprintf("%q\n", s.raw.String()[:3000]))
	s.Press("q")
	s.await("?")
	fmt.Println(s.Text())
	s.Press("y")
	s.Press("q")
	s.Press("enter")
	fmt.Println(s.wait())
	s.wantAsBefore()
	r := s.raw.String()
	fmt.Printf("%q\n", r[len(r)-600:])
	e, _ := os.ReadDir(tmp)
	fmt.Println(e)
}
