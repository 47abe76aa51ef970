package text_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/internal/media/convert"
	"dancecard/internal/simulator"
	"dancecard/internal/text"
)

// window and command word the same errors.
var window, command = text.Wording{Keys: keyOf, Times: "×"}, text.Wording{Times: "×"}

// historyCodes reads the codes of history's errors from its source, so that none is missed.
func historyCodes(t *testing.T) (codes []history.Code) {
	t.Helper()
	names, err := filepath.Glob("../../history/*errors.go")
	if err != nil {
		t.Fatal(err)
	}
	constant := regexp.MustCompile(`(?m)^\tCode\w+ +Code = "(\w+)"`)
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range constant.FindAllStringSubmatch(string(source), -1) {
			codes = append(codes, history.Code(found[1]))
		}
	}
	if len(codes) < 20 {
		t.Fatalf("only %d codes found", len(codes))
	}
	return codes
}

// Every error of history's files has advice of its own, but those that the system gives no reason for.
func TestAdviceOnHistory(t *testing.T) {
	for _, w := range []text.Wording{window, command} {
		seen := map[string]history.Code{}
		for _, code := range historyCodes(t) {
			advice := w.Advice(&history.Error{Code: code, Path: "/d/history.db"})
			other, taken := seen[advice]
			if same := code == history.CodeOtherKey && other == history.CodeOtherHost; advice == "" || taken && !same {
				t.Errorf("%s: %q, like %s", code, advice, other)
			}
			seen[advice] = code
		}
	}
}

// keys finds a key of the window, or a command of its palette, in a sentence.
var keys = regexp.MustCompile("(^|[ (])([b-zB-HJ-Z]|esc|ctrl\\+\\w)([ ,;)]|$)|(^|[.;:,] )a (lets|shows|brings|resolves)|(^|[ (`]):( ?[a-z])|press the key")

func TestNoCommandNamesAKey(t *testing.T) {
	for _, said := range []string{window.Advice(&history.Error{Code: history.CodeNoMotion}), window.TaskAdvice(history.Task{State: history.Expired}), "1 task; a shows them"} {
		if !keys.MatchString(said) {
			t.Fatalf("no key is found in %q", said)
		}
	}
	check := func(what, said string) {
		if keys.MatchString(said) {
			t.Errorf("%s: %q names a key of the window", what, said)
		}
	}
	problems := []history.Problem{{}, {Op: api.OpDetect, Code: api.FindHalfBody}}
	for _, code := range historyCodes(t) {
		check(string(code), command.Error(&history.Error{Code: code, Path: "/d/history.db"}))
		check(string(code), command.Error(&history.Error{Code: code, Path: "/d/history.db", Kept: "/d/history.db.damaged"}))
		problems = append(problems, history.Problem{Code: string(code)})
	}
	for _, row := range simulator.Documented() {
		check(row.Code, command.Error(&api.Error{Op: api.OpSubmit, HTTP: row.Status, Code: row.Code, Message: row.Message, Model: "animate-anyone-gen2"}))
		problems = append(problems, history.Problem{Op: api.OpSubmit, HTTP: row.Status, Code: row.Code, Message: row.Message})
	}
	for _, code := range []string{convert.CodeMissing, convert.CodeEncoder, convert.CodeTooLong, convert.CodeCanceled, convert.CodeDisk, convert.CodeFailed, convert.CodeUnfixable} {
		check(code, strings.ReplaceAll(command.Error(&convert.Error{Code: code}), "0 s", "10 min"))
	}
	check("a key", command.Error(&credentials.Error{Code: credentials.CodeNone}))
	for _, code := range []string{
		history.CodeNotFound, history.CodeAmbiguous, history.CodeClocks, history.CodeInterrupted, history.CodeNoAddress, history.CodeBadAddress,
	} {
		problems = append(problems, history.Problem{Code: code})
	}
	for _, p := range problems {
		for _, state := range []history.State{history.Waiting, history.Unsure, history.OnServer, history.Finished, history.Failed, history.Rejected, history.Expired, history.Gone} {
			task := history.Task{State: state, Problem: p}
			task.Engine, task.Model, task.Picture, task.Clip = api.AnimateAnyone, "animate-anyone-gen2", "https://h/p.png", "https://h/c.mp4"
			check(string(state)+" "+p.Code, command.TaskAdvice(task))
		}
	}
}

// What both say of a file that is not there any more is the same.
func TestErrorOfAFile(t *testing.T) {
	_, err := os.Stat(filepath.Join(t.TempDir(), "anna.png"))
	if got := command.Error(err); !strings.HasPrefix(got, "anna.png doesn't exist. ") || got != window.Error(err) {
		t.Errorf("it says %q", got)
	}
}
