package store_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

func TestOnlyTheOwnerMayRead(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Log("Windows keeps permissions in lists that file modes do not show")
		return
	}
	folder := filepath.Join(t.TempDir(), "new", "folder")
	path := filepath.Join(folder, "history.db")
	s := openStore(t, path, newClock().now)
	must(s.Create(t.Context(), history.Draft{}))(t)
	want := map[string]fs.FileMode{folder: 0o700, path: 0o600, path + "-wal": 0o600, path + "-shm": 0o600}
	for name, mode := range want {
		if got := must(os.Stat(name))(t).Mode().Perm(); got != mode {
			t.Errorf("%s has mode %v", name, got)
		}
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	openStore(t, path, newClock().now)
	if got := must(os.Stat(path))(t).Mode().Perm(); got != 0o600 {
		t.Errorf("an open file stayed at %v", got)
	}
}

func TestNamesThatAddressesWouldMisread(t *testing.T) {
	for _, name := range []string{"a b", "100%", "%41", "q?x=1&y", "frag#ment", "陈小姐", "semi;colon", "plus+", "'quote\""} {
		if runtime.GOOS == "windows" && strings.ContainsAny(name, `?"`) {
			continue
		}
		folder := filepath.Join(t.TempDir(), name)
		s := openStore(t, filepath.Join(folder, name+".db"), newClock().now)
		must(s.Create(t.Context(), history.Draft{}))(t)
		if got := must(os.ReadDir(folder))(t); got[0].Name() != name+".db" {
			t.Errorf("%q became %q", name, got[0].Name())
		}
	}
	t.Chdir(t.TempDir())
	must(openStore(t, "history.db", newClock().now).Create(t.Context(), history.Draft{}))(t)
	if _, err := os.Stat("history.db"); err != nil {
		t.Error(err)
	}
}

// closedHistory makes a history with a task in each state and closes it.
func closedHistory(t testing.TB) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "history.db")
	s := must(store.Open(t.Context(), path, store.Options{Now: newClock().now}))(t)
	for i, state := range states() {
		task := must(s.Create(t.Context(), history.Draft{Title: string(state)}))(t)[0]
		apply(t, s, task.ID, lifeTo(state, fmt.Sprint("remote-", i))...)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestANewerHistoryIsNotTouched(t *testing.T) {
	t.Parallel()
	path := closedHistory(t)
	s := must(store.Open(t.Context(), path, store.Options{Now: newClock().now}))(t)
	if err := errors.Join(s.Exec(t.Context(), `PRAGMA user_version = 99`), s.Close()); err != nil {
		t.Fatal(err)
	}
	before := must(os.ReadFile(path))(t)
	_, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
	if e := wantCode(t, err, history.CodeNewer); !strings.Contains(e.Error(), path) || !strings.Contains(e.Error(), "99") {
		t.Errorf("it says %q", e)
	}
	if string(must(os.ReadFile(path))(t)) != string(before) {
		t.Error("the file was changed")
	}
	if left := must(os.ReadDir(filepath.Dir(path)))(t); len(left) != 2 { // the file and its lock
		t.Errorf("left behind: %v", left)
	}
}

func TestADamagedHistoryIsKeptAside(t *testing.T) {
	t.Parallel()
	whole := must(os.ReadFile(closedHistory(t)))(t)
	foreign := func(t *testing.T, path string) {
		s := must(store.OpenSchemas(t.Context(), path, store.Options{Now: newClock().now},
			fstest.MapFS{"schema/1.sql": {Data: []byte(`CREATE TABLE lease (one)`)}}))(t)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	content := func(b []byte) func(*testing.T, string) {
		return func(t *testing.T, path string) {
			if err := os.WriteFile(path, b, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	tests := map[string]func(*testing.T, string){
		"text":                   content([]byte("dear diary, today I danced")),
		"zeros":                  content(make([]byte, 8192)),
		"one byte":               content([]byte{'S'}),
		"its header alone":       content(whole[:100]),
		"half":                   content(whole[:len(whole)/2]),
		"all but the last byte":  content(whole[:len(whole)-1]),
		"another program's file": foreign,
		"the log alone": func(t *testing.T, path string) {
			content([]byte("what is left of the log"))(t, path+"-wal")
		},
	}
	for name, damage := range tests {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "history.db")
			damage(t, path)
			before, _ := os.ReadFile(path)
			log, _ := os.ReadFile(path + "-wal")
			_, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
			e := wantCode(t, err, history.CodeDamaged)
			if e.Kept != path+".damaged-20261120-080000" || !strings.Contains(e.Error(), e.Kept) {
				t.Fatalf("kept as %q: %v", e.Kept, e)
			}
			if got := must(os.ReadFile(e.Kept))(t); string(got) != string(before) {
				t.Error("the file that was kept aside is not what it was")
			}
			if got, _ := os.ReadFile(e.Kept + "-wal"); string(got) != string(log) {
				t.Error("the log that was kept aside is not what it was")
			}
			s := openStore(t, path, newClock().now)
			must(s.Create(t.Context(), history.Draft{}))(t)
		})
	}
}

func TestKeepingAsideNeverReplacesAFile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "history.db")
	var kept []string
	for n := range 3 {
		text := fmt.Sprint("not a database ", n)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if n == 1 { // a name is taken as well when only a log has it
			if err := os.WriteFile(path+".damaged-20261120-080000-2-wal", nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		_, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
		e := wantCode(t, err, history.CodeDamaged)
		kept = append(kept, e.Kept)
		if got := string(must(os.ReadFile(e.Kept))(t)); got != text {
			t.Errorf("%s holds %q", e.Kept, got)
		}
	}
	slices.Sort(kept)
	if len(slices.Compact(kept)) != 3 {
		t.Errorf("kept as %v", kept)
	}
}

// TestDamageAnywhere flips bytes and cuts the file short all over: whatever is read then is either
// right in form or a damaged history, and nothing crashes.
func TestDamageAnywhere(t *testing.T) {
	t.Parallel()
	whole := must(os.ReadFile(closedHistory(t)))(t)
	path := filepath.Join(t.TempDir(), "history.db")
	damaged := 0
	try := func(content []byte) {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		err := readEverything(t.Context(), path)
		if err != nil {
			e := wantCode(t, err, history.CodeDamaged)
			damaged++
			if e.Kept == "" {
				must(store.KeepAside(path, start))(t)
			}
		}
		for _, name := range must(filepath.Glob(path + "*"))(t) {
			if err := os.Remove(name); err != nil {
				t.Fatal(name, err)
			}
		}
	}
	written := []int{}
	for at, b := range whole {
		if b != 0 {
			written = append(written, at)
		}
	}
	for i := 0; i < len(written); i += 1 + len(written)/90 {
		flipped := slices.Clone(whole)
		flipped[written[i]] ^= 0xff
		try(flipped)
	}
	flips := damaged
	cuts := 0
	for n := 1; n < len(whole); n += 1 + len(whole)/25 {
		try(whole[:n])
		if cuts++; damaged != flips+cuts {
			t.Fatalf("a file cut to %d of %d bytes was taken for whole", n, len(whole))
		}
	}
	if flips < 10 {
		t.Errorf("only %d flipped bytes were noticed", flips)
	}
}

// readEverything opens a history and uses every part of it.
func readEverything(ctx context.Context, path string) error {
	s, err := store.Open(ctx, path, store.Options{Now: newClock().now})
	if err != nil {
		return err
	}
	errs := []error{}
	look := func(_ any, err error) { errs = append(errs, err) }
	w, err := s.Window(ctx, history.Query{}, history.Anchor{}, 50)
	look(w, err)
	for _, q := range []history.Query{{Order: history.ByTitle}, {Order: history.ByState}, {Order: history.ByQueue}, {Group: history.Done}, {Filter: "sav"}} {
		look(s.Window(ctx, q, history.Anchor{ID: 3}, 50))
	}
	for _, t := range w.Tasks {
		look(s.Timeline(ctx, t.ID))
	}
	look(s.Live(ctx))
	look(s.Counts(ctx))
	look(s.Reports.Spent(ctx, start))
	look(s.Reports.Durations(ctx, api.AnimateAnyone, history.MakesVideo, "", 9))
	look(s.Reports.Recent(ctx, store.Pictures, 9))
	look(s.Known(ctx, []string{"remote-5"}))
	look(s.Files.Thumbnail(ctx, "x"))
	look(s.Create(ctx, history.Draft{Title: "one more", Picture: "https://p"}))
	look(s.Leases.Hold(ctx, store.Program{Name: "me"}, time.Minute))
	return errors.Join(errors.Join(errs...), s.Close())
}

func TestPlacesThatCannotHoldAHistory(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	file := filepath.Join(folder, "file")
	if err := os.WriteFile(file, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{
		"a folder in place of the file": folder,
		"a file in place of the folder": filepath.Join(file, "history.db"),
		"a device":                      os.DevNull,
	} {
		_, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
		if e := wantCode(t, err, history.CodeIO); e.Path != path {
			t.Errorf("%s: it speaks of %q", name, e.Path)
		}
	}
	_, err := store.Open(t.Context(), filepath.Join(folder, "h.db"), store.Options{})
	wantCode(t, err, history.CodeIO)
}

func TestWhenThereIsNoRoomAndWhenNothingMayBeWritten(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, limit, lifted string
		code                history.Code
	}{
		{"full", `PRAGMA max_page_count = 1`, `PRAGMA max_page_count = 1000000`, history.CodeFull},
		{"read only", `PRAGMA query_only = 1`, `PRAGMA query_only = 0`, history.CodeReadOnly},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s, _, _ := newStore(t)
			first := must(s.Create(t.Context(), history.Draft{Title: "first"}))(t)[0]
			if err := s.Exec(t.Context(), test.limit); err != nil {
				t.Fatal(err)
			}
			big := make([]history.Draft, 200)
			for i := range big {
				big[i].Title = strings.Repeat("long ", 100)
			}
			_, err := s.Create(t.Context(), big...)
			wantCode(t, err, test.code)
			if got := must(s.Counts(t.Context()))(t); got.All != 1 {
				t.Errorf("%d tasks are listed", got.All)
			}
			if got := must(s.Task(t.Context(), first.ID))(t); got != first {
				t.Error(cmp.Diff(first, got))
			}
			if err := s.Exec(t.Context(), test.lifted); err != nil {
				t.Fatal(err)
			}
			must(s.Create(t.Context(), big...))(t)
		})
	}
}

func TestErrorsOfTheSystem(t *testing.T) {
	t.Parallel()
	wrapped := func(err error) error {
		return fmt.Errorf("deep down: %w", &fs.PathError{Op: "write", Path: "p", Err: err})
	}
	for err, code := range map[error]history.Code{
		wrapped(syscall.ENOSPC): history.CodeFull, wrapped(syscall.EDQUOT): history.CodeFull,
		wrapped(syscall.EROFS): history.CodeReadOnly, wrapped(syscall.EACCES): history.CodeReadOnly,
		wrapped(syscall.EIO): history.CodeIO,
	} {
		e := wantCode(t, store.Fault("/somewhere", err), code)
		if e.Path != "/somewhere" || !errors.Is(e, err) {
			t.Errorf("%v became %+v", err, e)
		}
		if store.Fault("/elsewhere", e) != error(e) {
			t.Error("an error was wrapped twice")
		}
	}
	if store.Fault("/", nil) != nil || store.Fault("/", context.Canceled) != context.Canceled {
		t.Error("what is no fault became one")
	}
}

func TestManyProgramsOpenANewHistoryAtOnce(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "history.db")
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			s, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
			if err != nil {
				t.Error(err)
				return
			}
			defer s.Close()
			if _, err := s.Create(t.Context(), history.Draft{}); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	if got := must(openStore(t, path, newClock().now).Counts(t.Context()))(t); got.All != 8 {
		t.Errorf("got %+v", got)
	}
}

// A program starts in the moments in which the last other one ends and takes the log away: those who come
// later open the history as well.
func TestAProgramStartsWhileTheLastOtherEnds(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "history.db")
	o := store.Options{Now: newClock().now}
	for round := range 40 {
		ends := must(store.Open(t.Context(), path, o))(t)
		var wait sync.WaitGroup
		wait.Go(func() {
			if err := ends.Close(); err != nil {
				t.Error(err)
			}
		})
		time.Sleep(time.Duration(round%8) * 50 * time.Microsecond)
		starts := must(store.Open(t.Context(), path, o))(t)
		wait.Wait()
		later, err := store.Open(t.Context(), path, o)
		if err != nil {
			t.Fatalf("round %d: %v", round, err)
		}
		mustDo(t, later.Close())
		mustDo(t, starts.Close())
	}
}
