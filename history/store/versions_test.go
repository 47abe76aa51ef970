package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"dancecard/history"
	"dancecard/history/historytest"
	"dancecard/history/store"
)

func init() { children["migrate"] = migrateUntilKilled }

// migrateUntilKilled opens a history of an older version.
func migrateUntilKilled(folder, _ string) error {
	s, err := store.Open(context.Background(), filepath.Join(folder, "history.db"), store.Options{Now: newClock().now})
	if err != nil {
		return err
	}
	fmt.Println("open")
	return s.Close()
}

// versions are the forms that a history has had, this program's own left out.
func versions(t testing.TB) []int {
	t.Helper()
	var list []int
	for n := range must(filepath.Glob("schema/*.sql"))(t) {
		list = append(list, n+1)
	}
	return list[:len(list)-1]
}

// until are the schemas as a program of a version had them.
func until(t testing.TB, version int) fstest.MapFS {
	t.Helper()
	files := schemas(t)
	names := must(filepath.Glob("schema/*.sql"))(t)
	slices.Sort(names)
	for _, name := range names[version:] {
		delete(files, name)
	}
	return files
}

// older makes a history as a version left it, with so many tasks more than the first one's two.
func older(t testing.TB, folder string, version, more int) (path string) {
	t.Helper()
	path = filepath.Join(folder, "history.db")
	kind := [2]int{version, more}
	content, made := olderMade.Load(kind)
	if !made {
		makeOlder(t, path, version, more)
		olderMade.Store(kind, must(os.ReadFile(path))(t))
		return path
	}
	if err := os.WriteFile(path, content.([]byte), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// olderMade holds the files that were made, by version and number of tasks.
var olderMade sync.Map

// makeOlder makes the first version's file, and any other one from the one before it.
func makeOlder(t testing.TB, path string, version, more int) {
	t.Helper()
	if version > 1 {
		older(t, filepath.Dir(path), version-1, more)
	}
	db := must(sql.Open("sqlite", path+"?_pragma=synchronous(OFF)"))(t)
	if version == 1 {
		must(db.Exec(string(must(os.ReadFile(filepath.Join("testdata", "version1.sql")))(t))))(t)
		must(db.Exec(`PRAGMA journal_mode = WAL`))(t)
		must(db.Exec(`INSERT INTO task (title, picture, state, heading, urgency, name, live, remote_id)
			WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
			SELECT 'task ' || i, 'https://p/' || i, 'on server', 'active', 2, 'task', 1, 'remote-' || i FROM n WHERE ?1 > 0`, more))(t)
	} else {
		names := must(filepath.Glob("schema/*.sql"))(t)
		slices.Sort(names)
		must(db.Exec(string(must(os.ReadFile(names[version-1]))(t)) + fmt.Sprintf("\n;PRAGMA user_version = %d;", version)))(t)
	}
	if err := db.Close(); err != nil { // which leaves everything in one file
		t.Fatal(err)
	}
}

// wantWhole looks into a file without a program's help: its version, its tasks, and that it is sound.
func wantWhole(t *testing.T, path string, version, tasks int) {
	t.Helper()
	db := must(sql.Open("sqlite", "file:"+path+"?mode=ro"))(t)
	defer db.Close()
	var v, n int
	var sound string
	mustDo(t, db.QueryRow(`SELECT (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM task),
		(SELECT integrity_check FROM pragma_integrity_check)`).Scan(&v, &n, &sound))
	if v != version || n != tasks || sound != "ok" {
		t.Errorf("%s has version %d and %d tasks (%s), want %d and %d", filepath.Base(path), v, n, sound, version, tasks)
	}
}

// copies are the copies that were made of a history before it was migrated.
func copies(t *testing.T, path string) []string {
	t.Helper()
	return must(filepath.Glob(path + ".before-*"))(t)
}

// A history of any older version is migrated only while nobody else has it open, by whichever means that
// can be told, and not before there is a copy of it.
func TestEveryOldVersionWithAnOldProgramOpen(t *testing.T) {
	t.Parallel()
	lease := func(t *testing.T, path string) {
		db := must(sql.Open("sqlite", path))(t)
		defer db.Close()
		must(db.Exec(`INSERT INTO lease (one, holder, taken, until) VALUES (1, 'elsewhere:1', ?, ?)`, start.UnixMicro(), start.Add(20*time.Second).UnixMicro()))(t)
	}
	// Each gives the end of the old program.
	programs := map[string]func(t *testing.T, path string, version int) func() error{
		"with the lock": func(t *testing.T, path string, version int) func() error {
			s := must(store.OpenSchemas(t.Context(), path, store.Options{Now: newClock().now}, until(t, version)))(t)
			return s.Close
		},
		"without the lock, at work": func(t *testing.T, path string, _ int) func() error {
			lease(t, path)
			db := must(sql.Open("sqlite", path))(t)
			must(db.Exec(`UPDATE task SET unknowns = 0 WHERE id = 1`))(t)
			return func() error {
				_, err := db.Exec(`DELETE FROM lease`)
				return errors.Join(err, db.Close())
			}
		},
		"without the lock, following": func(t *testing.T, path string, _ int) func() error {
			db := must(sql.Open("sqlite", path))(t)
			var n int
			mustDo(t, db.QueryRow(`SELECT count(*) FROM task`).Scan(&n))
			return db.Close
		},
		"on another machine, whose locks are not seen": func(t *testing.T, path string, _ int) func() error {
			lease(t, path)
			return func() error {
				db := must(sql.Open("sqlite", path))(t)
				_, err := db.Exec(`DELETE FROM lease`)
				return errors.Join(err, db.Close())
			}
		},
	}
	for _, version := range versions(t) {
		for i, name := range slices.Sorted(maps.Keys(programs)) {
			// The eighth is the first version with a lock. Those that don't differ share the programs.
			if all := version == 1 || version == 7 || version == 8 || version == len(versions(t)); !all && (version+i)%2 != 0 {
				continue
			}
			program := programs[name]
			t.Run(fmt.Sprintf("version %d %s", version, name), func(t *testing.T) {
				t.Parallel()
				path := older(t, t.TempDir(), version, 50)
				end := program(t, path, version)
				_, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
				e := wantCode(t, err, history.CodeInUse)
				if !strings.Contains(e.Error(), "migrated") {
					t.Errorf("it says %q", e)
				}
				wantWhole(t, path, version, 52)
				mustDo(t, end())
				s := openStore(t, path, newClock().now)
				if got := must(s.Live(t.Context()))(t); len(got) != 51 {
					t.Errorf("%d tasks are live", len(got))
				}
				made := copies(t, path)
				if len(made) != 1 || made[0] != fmt.Sprintf("%s.before-%d", path, version) {
					t.Fatalf("the copies are %v", made)
				}
				if info := must(os.Stat(made[0]))(t); info.Mode().Perm() != 0o600 {
					t.Errorf("its mode is %v", info.Mode())
				}
				wantWhole(t, made[0], version, 52)
			})
		}
	}
}

// Who held the lease when it was killed is nobody to wait for.
func TestALeaseOfADeadProgramKeepsNobodyWaiting(t *testing.T) {
	t.Parallel()
	path := older(t, t.TempDir(), 3, 0)
	db := must(sql.Open("sqlite", path))(t)
	must(db.Exec(`INSERT INTO lease (one, holder, taken, until) VALUES (1, 'here:1', ?, ?)`, start.UnixMicro(), start.Add(20*time.Second).UnixMicro()))(t)
	mustDo(t, db.Close())
	o := store.Options{Now: newClock().now, Alive: func(holder string) bool { return holder != "here:1" }}
	s := must(store.Open(t.Context(), path, o))(t)
	mustDo(t, s.Close())
}

// The program is killed at any moment of a migration, again and again: the next start takes the history up
// as it was, and every copy that has its name is whole.
func TestEveryOldVersionKilledWhileItIsMigrated(t *testing.T) {
	for _, version := range versions(t) {
		t.Run(fmt.Sprint("version ", version), func(t *testing.T) {
			t.Parallel()
			killWhileMigrating(t, version)
		})
	}
}

func killWhileMigrating(t *testing.T, version int) {
	const more, rounds = 1000, 2
	random := rand.New(rand.NewPCG(8, uint64(version)))
	folder := t.TempDir()
	path := older(t, folder, version, more)
	for round := range rounds {
		cmd, _ := historytest.StartChild(t, "migrate", folder, "")
		// From before the lock to after the last commit; what is copied first takes most of the time.
		time.Sleep(time.Duration(20+random.IntN(40+round*60)) * time.Millisecond)
		mustDo(t, cmd.Process.Kill())
		_ = cmd.Wait()
	}
	for _, name := range copies(t, path) {
		if !strings.Contains(name, ".part") { // else it or its journal was left in the middle
			wantWhole(t, name, version, more+2)
		}
	}
	s := must(store.Open(t.Context(), path, store.Options{Now: newClock().now}))(t)
	if got := must(s.Live(t.Context()))(t); len(got) != more+1 {
		t.Errorf("%d tasks are live", len(got))
	}
	if got := must(s.Task(t.Context(), 1))(t); got.State != history.Saved || got.Title != "陈小姐 × waltz" {
		t.Errorf("the first task is %+v", got)
	}
	mustDo(t, s.Close())
	wantWhole(t, path, len(versions(t))+1, more+2)
	if made := copies(t, path); len(made) != 1 || made[0] != fmt.Sprintf("%s.before-%d", path, version) {
		t.Errorf("the copies are %v", made)
	}
}

// Many programs start at once on an old history, and end again: one of them migrates it, and all of them
// open it.
func TestManyProgramsOpenAnOldHistoryAtOnce(t *testing.T) {
	t.Parallel()
	for range 3 {
		path := older(t, t.TempDir(), 4, 10)
		var wait sync.WaitGroup
		for range 6 {
			wait.Go(func() {
				for range 3 {
					s, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
					if err != nil {
						t.Error(err)
						return
					}
					if _, err := s.Create(t.Context(), history.Draft{}); err != nil {
						t.Error(err)
					}
					if err := s.Close(); err != nil {
						t.Error(err)
					}
				}
			})
		}
		wait.Wait()
		if got := must(openStore(t, path, newClock().now).Live(t.Context()))(t); len(got) != 11+18 {
			t.Errorf("%d tasks are live", len(got))
		}
		if made := copies(t, path); len(made) != 1 {
			t.Errorf("the copies are %v", made)
		}
	}
}

// A copy is kept only once for the same content, and never put over another file.
func TestTheCopyBeforeAMigration(t *testing.T) {
	t.Parallel()
	path := older(t, t.TempDir(), 5, 10)
	o := store.Options{Now: newClock().now}
	broken := schemas(t, `INSERT INTO nowhere VALUES (1)`)
	mustDo(t, os.WriteFile(path+".before-5", []byte("mine"), 0o600))
	for range 3 { // a migration that fails each time
		_, err := store.OpenSchemas(t.Context(), path, o, broken)
		wantCode(t, err, history.CodeIO)
		wantWhole(t, path, 5, 12)
	}
	if made := copies(t, path); len(made) != 2 || string(must(os.ReadFile(path+".before-5"))(t)) != "mine" {
		t.Errorf("the copies are %v", made)
	}
	wantWhole(t, path+".before-5-2", 5, 12)
	must(sql.Open("sqlite", path))(t)
	db := must(sql.Open("sqlite", path))(t)
	must(db.Exec(`UPDATE task SET title = 'another' WHERE id = 2`))(t)
	mustDo(t, db.Close())
	mustDo(t, must(store.Open(t.Context(), path, o))(t).Close())
	wantWhole(t, path+".before-5-3", 5, 12)
}

// Without room for the copy nothing is migrated, and the sentence names it.
func TestNoRoomForTheCopy(t *testing.T) {
	t.Parallel()
	path := older(t, t.TempDir(), 6, 10)
	mustDo(t, os.Mkdir(path+".before-6.part", 0o700))
	mustDo(t, os.WriteFile(filepath.Join(path+".before-6.part", "x"), nil, 0o600))
	if _, err := store.Open(t.Context(), path, store.Options{Now: newClock().now}); err == nil || !strings.Contains(err.Error(), "before-6") {
		t.Errorf("got %v", err)
	}
	wantWhole(t, path, 6, 12)
}

// What later versions keep is empty in a history of any older one, and can be written.
func TestEveryOldVersionTakesWhatIsNew(t *testing.T) {
	t.Parallel()
	for _, version := range versions(t) {
		t.Run(fmt.Sprint("version ", version), func(t *testing.T) {
			t.Parallel()
			path := older(t, t.TempDir(), version, 2)
			db := must(sql.Open("sqlite", path))(t)
			must(db.Exec(`INSERT INTO lease (one, holder, taken, until) VALUES (1, 'gone', 1, 2)`))(t)
			mustDo(t, db.Close())
			s := openStore(t, path, newClock().now)
			for _, task := range must(s.Live(t.Context()))(t) {
				if task.Endpoint != (history.Endpoint{}) || !task.CancelAsked.IsZero() || task.CancelEnd != "" || task.Rating != 0 {
					t.Errorf("version %d: %+v", version, task)
				}
			}
			p := program("me", "a", "k")
			if l := must(s.Leases.Hold(t.Context(), p, time.Minute))(t); !l.Mine || l.Endpoint != p.Endpoint {
				t.Errorf("version %d: the lease is %+v", version, l)
			}
			made := must(s.CreateFor(t.Context(), p, history.Draft{}))(t)[0]
			out := must(s.Cancel(t.Context(), 2, 3, made.ID))(t) // one that waits, and one at the service
			if out[0].Task.State != history.Canceled || out[1].Task.CancelAsked.IsZero() || out[2].Task.Endpoint != p.Endpoint {
				t.Errorf("version %d: %+v", version, out)
			}
			if rated := must(store.Rate(t.Context(), s, 3, 1))(t); rated[0].Task.Rating != 3 {
				t.Errorf("version %d: %+v", version, rated)
			}
			if n := must(s.Cancels(t.Context()))(t); n != 1 {
				t.Errorf("version %d: %d wishes", version, n)
			}
		})
	}
}
