package store_test

import (
	"bufio"
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dancecard/history"
	"dancecard/history/store"
)

// Whatever version a history is of, each task, timeline and motion reads as the program of version 13 read it.
// The expectations were written by that program and never change; fields that came later are left out. What was saved
// by then counts as looked at.
func TestEveryOldVersionReadsAsItDid(t *testing.T) {
	t.Parallel()
	for _, version := range versions(t) {
		t.Run(fmt.Sprint("version ", version), func(t *testing.T) {
			t.Parallel()
			wantAsExpected(t, older(t, t.TempDir(), version, 3), "version1.json")
		})
	}
	for version, files := range map[int][]string{
		13: {"version13.sql"}, 15: {"version13.sql", "version15.sql"}, 17: {"version13.sql", "version15.sql", "version17.sql"},
	} {
		t.Run(fmt.Sprint("one of every event, version ", version), func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "history.db")
			mustDo(t, must(store.OpenSchemas(t.Context(), path, store.Options{Now: newClock().now}, until(t, version)))(t).Close())
			db := must(sql.Open("sqlite", path))(t)
			for _, file := range files {
				must(db.Exec(string(must(os.ReadFile(filepath.Join("testdata", file)))(t))))(t)
			}
			mustDo(t, db.Close())
			wantAsExpected(t, path, "version13.json")
			wantByPicture(t, path)
		})
	}
}

// wantAsExpected compares all that a history holds with a file of testdata, a line of JSON for each part.
func wantAsExpected(t *testing.T, path, file string) {
	t.Helper()
	s := openStore(t, path, newClock().now)
	got := bufio.NewScanner(bytes.NewReader(written(t, s)))
	want := bufio.NewScanner(bytes.NewReader(must(os.ReadFile(filepath.Join("testdata", file)))(t)))
	for _, lines := range []*bufio.Scanner{got, want} {
		lines.Buffer(nil, 1<<20)
	}
	for n := 1; want.Scan(); n++ {
		if !got.Scan() {
			t.Fatalf("line %d of %s is missing", n, file)
		}
		var is, was any
		mustDo(t, json.Unmarshal(got.Bytes(), &is))
		mustDo(t, json.Unmarshal(want.Bytes(), &was))
		if diff := cmp.Diff(was, known(is, was)); diff != "" {
			t.Errorf("line %d of %s: %s", n, file, diff)
		}
	}
	if n := must(s.Views.Unseen(t.Context()))(t); n != 0 {
		t.Errorf("%d videos are unseen", n)
	}
	if got.Scan() {
		t.Errorf("there is more than in %s: %s", file, got.Text())
	}
}

// wantByPicture lists the tasks by picture, which early versions kept no order of.
func wantByPicture(t *testing.T, path string) {
	t.Helper()
	s := openStore(t, path, newClock().now)
	for !must(s.Reindex(t.Context(), 2))(t) {
	}
	tasks, _, err := s.Listed(t.Context(), history.Query{Order: history.ByPicture}, 0, 99)
	mustDo(t, err)
	var names []string
	for _, task := range tasks {
		if task.Picture != "" {
			names = append(names, strings.ToLower(history.FileStem(task.Picture)))
		}
	}
	if len(names) < 9 || !slices.IsSorted(names) {
		t.Errorf("by picture they are %q", names)
	}
}

// written is a history as the lines of such a file.
func written(t *testing.T, s *store.Store) []byte {
	t.Helper()
	var out bytes.Buffer
	line := func(part string, value any) {
		mustDo(t, json.NewEncoder(&out).Encode(map[string]any{part: value}))
	}
	line("counts", must(s.Counts(t.Context()))(t))
	line("spent", fmt.Sprintf("%.6f", must(s.Reports.Spent(t.Context(), time.Time{}))(t)))
	line("motions", must(s.Library.Motions(t.Context()))(t))
	for id := history.TaskID(1); ; id++ {
		task, err := s.Task(t.Context(), id)
		if history.HasCode(err, history.CodeNoTask) {
			return out.Bytes()
		}
		mustDo(t, err)
		part := map[string]any{"task": task}
		if timeline, err := s.Timeline(t.Context(), id); err == nil { // those that the fixture made without one have none
			entries := []any{}
			for _, e := range timeline {
				entries = append(entries, map[string]any{"At": e.At, "Kind": e.Event.Kind(), "Body": e.Event})
			}
			part["timeline"] = entries
		}
		line("tasks", part)
	}
}

// known leaves out of a value the fields that an earlier one does not have.
func known(is, was any) any {
	switch was := was.(type) {
	case map[string]any:
		fields, _ := is.(map[string]any)
		out := map[string]any{}
		for name := range was {
			if field, ok := fields[name]; ok {
				out[name] = known(field, was[name])
			}
		}
		return out
	case []any:
		list, _ := is.([]any)
		for i := range min(len(list), len(was)) {
			list[i] = known(list[i], was[i])
		}
		return list
	}
	return is
}
