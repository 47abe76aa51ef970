package credentials_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"dancecard/api/credentials"
)

const inFile, inDefault = "sk-canary-of-the-named-file-11", "sk-canary-of-the-default-file-22"

func TestFindAsksInOrder(t *testing.T) {
	home := t.TempDir()
	named := write(t, home, "keys/mine", inFile+"\n", 0o600)
	standard := write(t, home, ".dashscope/api_key", "  "+inDefault+"\r\n", 0o600)
	env := map[string]string{credentials.KeyVariable: canary, credentials.FileVariable: "~/keys/mine"}
	secrets := holding(spare)
	store := credentials.New(credentials.Options{Getenv: vars(env), Home: home, Keyring: secrets})

	if found := wantFound(t, store, canary, credentials.FromEnvironment); found.Where != credentials.KeyVariable {
		t.Errorf("where is %q", found.Where)
	}
	if calls, _ := secrets.seen(); calls != 0 {
		t.Error("the keyring was asked although the environment has the key")
	}
	env[credentials.KeyVariable] = " \t" // blank counts as unset
	if found := wantFound(t, store, spare, credentials.FromKeyring); found.Where != "" {
		t.Errorf("where is %q", found.Where)
	}
	delete(secrets.items, credentials.Service+"/"+credentials.Account)
	if found := wantFound(t, store, inFile, credentials.FromFile); found.Where != named {
		t.Errorf("where is %q", found.Where)
	}
	env[credentials.FileVariable] = ""
	if found := wantFound(t, store, inDefault, credentials.FromFile); found.Where != standard {
		t.Errorf("where is %q", found.Where)
	}
	if err := os.Remove(standard); err != nil {
		t.Fatal(err)
	}
	found, err := store.Find(t.Context())
	if e := wantCode(t, err, credentials.CodeNone); e.Cause != nil {
		t.Errorf("nothing anywhere: cause %v", e.Cause)
	}
	wantNotes(t, found)
}

func TestTroubleDoesNotHideALaterKey(t *testing.T) {
	home := t.TempDir()
	write(t, home, ".dashscope/api_key", inDefault, 0o600)
	store := credentials.New(credentials.Options{
		Getenv: vars(map[string]string{
			credentials.KeyVariable:  "two words",
			credentials.FileVariable: filepath.Join(home, "missing"),
		}),
		Home:    home,
		Keyring: &ring{err: errors.New("failed to unlock correct collection '/x'")},
	})
	found := wantFound(t, store, inDefault, credentials.FromFile,
		credentials.CodeInvalid, credentials.CodeLocked, credentials.CodeUnreadableFile)
	if got := found.Notes[0].Error(); !strings.Contains(got, credentials.KeyVariable) {
		t.Errorf("the note does not name the variable: %q", got)
	}
	if missing := found.Notes[2]; !errors.Is(missing, fs.ErrNotExist) || strings.Count(missing.Error(), home) != 1 {
		t.Errorf("the note on the missing file: %v", missing)
	}
}

// A key that cannot be looked for is not a key that is not there.
func TestWithoutAKeyTheTroubleIsTold(t *testing.T) {
	for name, c := range map[string]struct {
		ring  *ring
		env   string
		want  credentials.Code
		notes []credentials.Code
	}{
		"locked":         {&ring{err: errors.New("Cannot get secret of a locked object")}, "", credentials.CodeLocked, []credentials.Code{credentials.CodeLocked}},
		"broken item":    {holding("two words"), "", credentials.CodeInvalid, []credentials.Code{credentials.CodeInvalid}},
		"bad variable":   {&ring{}, "two words", credentials.CodeInvalid, []credentials.Code{credentials.CodeInvalid}},
		"no keyring":     {&ring{err: errors.New("dbus: no bus")}, "", credentials.CodeNone, []credentials.Code{credentials.CodeNoKeyring}},
		"bad and no bus": {&ring{err: errors.New("dbus: no bus")}, "a b", credentials.CodeInvalid, []credentials.Code{credentials.CodeInvalid, credentials.CodeNoKeyring}},
	} {
		t.Run(name, func(t *testing.T) {
			env := vars(map[string]string{credentials.KeyVariable: c.env})
			found, err := credentials.New(credentials.Options{Getenv: env, Keyring: c.ring}).Find(t.Context())
			e := wantCode(t, err, c.want)
			wantNotes(t, found, c.notes...)
			if !found.Key.IsZero() {
				t.Error("a key beside an error")
			}
			if c.want == credentials.CodeNone && e.Cause != error(found.Notes[0]) {
				t.Errorf("a machine without a keyring is not told so: %v", e)
			}
		})
	}
}

func TestSaveReplaceForget(t *testing.T) {
	secrets := &ring{}
	home := t.TempDir()
	store := credentials.New(credentials.Options{Getenv: vars(nil), Home: home, Keyring: secrets})
	for _, secret := range []string{canary, spare, spare} {
		if err := store.Save(t.Context(), mustKey(t, secret)); err != nil {
			t.Fatalf("Save: %v", err)
		}
		wantFound(t, store, secret, credentials.FromKeyring)
	}
	for _, want := range []bool{true, false} {
		if was, err := store.Forget(t.Context()); err != nil || was != want {
			t.Errorf("Forget: %t, %v; want %t", was, err, want)
		}
	}
	_, err := store.Find(t.Context())
	wantCode(t, err, credentials.CodeNone)
	if entries, err := os.ReadDir(home); err != nil || len(entries) != 0 {
		t.Errorf("files appeared in the home folder: %v, %v", entries, err)
	}
	wantCode(t, store.Save(t.Context(), credentials.Key{}), credentials.CodeInvalid)
}

// echoing answers Get with something else than it was given.
type echoing struct{ ring }

func (*echoing) Get(string, string) (string, error) { return "sk-of-somebody-else", nil }

func TestSaveTrustsOnlyWhatItReadsBack(t *testing.T) {
	key := mustKey(t, canary)
	for name, keyring := range map[string]credentials.Keyring{"keeps nothing": &ring{deaf: true}, "keeps another": &echoing{}} {
		store := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: keyring})
		if e := wantCode(t, store.Save(t.Context(), key), credentials.CodeFailed); leaks(e.Error(), canary) {
			t.Errorf("%s: %v", name, e)
		}
	}
}

func TestForgetIsNotFooledByADeclinedPrompt(t *testing.T) {
	secrets := holding(canary)
	secrets.stubborn = true
	was, err := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: secrets}).Forget(t.Context())
	wantCode(t, err, credentials.CodeDenied)
	if calls, _ := secrets.seen(); !was || calls > 3 {
		t.Errorf("there was one: %t, asked %d times", was, calls)
	}
}

// No error that this package makes repeats the key, even where the keyring does.
func TestNoErrorGivesTheKeyAway(t *testing.T) {
	key := mustKey(t, canary)
	home := t.TempDir()
	var errs []error
	for _, trouble := range []error{
		fmt.Errorf("cannot store %q", canary),
		fmt.Errorf("locked: %w", errors.New("secret="+canary)),
		errors.New("dbus: " + canary),
	} {
		store := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: &ring{err: trouble}})
		errs = append(errs, store.Save(t.Context(), key))
	}
	write(t, home, ".dashscope/api_key", canary+"\n"+canary, 0o600)
	long := canary + strings.Repeat("0", 400) // longer than any file's name may be
	for _, env := range []map[string]string{
		{credentials.KeyVariable: canary + " " + canary},
		{credentials.FileVariable: canary},
		{credentials.FileVariable: "Bearer " + canary},
		{credentials.FileVariable: long},
	} {
		found, err := credentials.New(credentials.Options{Getenv: vars(env), Home: home, Keyring: holding(canary + "\n" + canary)}).Find(t.Context())
		errs = append(errs, err)
		for _, note := range found.Notes {
			errs = append(errs, note)
		}
	}
	if len(errs) < 12 {
		t.Fatalf("only %d errors to look at", len(errs))
	}
	for _, err := range errs {
		e, ok := errors.AsType[*credentials.Error](err)
		if !ok {
			t.Fatalf("%v is not an *Error", err)
		}
		for _, text := range []string{e.Error(), e.Where, fmt.Sprintf("%v %+v %#v", e, *e, *e), fmt.Sprintf("%+v", e.Cause)} {
			if leaks(text, canary) {
				t.Errorf("%s shows the key", e.Code)
			}
		}
	}
}

func TestKeyFiles(t *testing.T) {
	home := t.TempDir()
	write(t, home, "good", `"`+inFile+`"`, 0o600)
	write(t, home, "open", inFile, 0o644)
	write(t, home, "empty", "\n", 0o600)
	write(t, home, "lines", inFile+"\n"+inDefault+"\n", 0o600)
	write(t, home, "huge", strings.Repeat("k", 1<<20), 0o600)
	write(t, home, "utf16", "\xff\xfes\x00k\x00-\x00", 0o600)
	t.Chdir(home)
	for name, c := range map[string]struct {
		path string
		want credentials.Code // empty: the key is found
	}{
		"absolute":    {filepath.Join(home, "good"), ""},
		"tilde":       {"~/good", ""},
		"relative":    {"good", ""},
		"blanks":      {" ~/good ", ""},
		"empty":       {"~/empty", credentials.CodeInvalid},
		"two lines":   {"~/lines", credentials.CodeInvalid},
		"huge":        {"~/huge", credentials.CodeInvalid},
		"utf16":       {"~/utf16", credentials.CodeInvalid},
		"a folder":    {home, credentials.CodeUnreadableFile},
		"the home":    {"~", credentials.CodeUnreadableFile},
		"not there":   {"~/none", credentials.CodeUnreadableFile},
		"other's ~":   {"~somebody/good", credentials.CodeUnreadableFile},
		"a bare word": {"nothing", credentials.CodeUnreadableFile},
	} {
		t.Run(name, func(t *testing.T) {
			env := vars(map[string]string{credentials.FileVariable: c.path})
			store := credentials.New(credentials.Options{Getenv: env, Home: home, Keyring: &ring{}})
			if c.want == "" {
				wantFound(t, store, inFile, credentials.FromFile)
				return
			}
			_, err := store.Find(t.Context())
			wantCode(t, err, c.want)
		})
	}
	if runtime.GOOS == "windows" {
		return // no such permissions
	}
	env := vars(map[string]string{credentials.FileVariable: "~/open"})
	store := credentials.New(credentials.Options{Getenv: env, Home: home, Keyring: &ring{}})
	found := wantFound(t, store, inFile, credentials.FromFile, credentials.CodeExposedFile)
	if note := found.Notes[0]; note.Where == "" || note.Source != credentials.FromFile {
		t.Errorf("the note names no file: %v", note)
	}
}

func TestCancelledFindStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	secrets := holding(canary)
	_, err := credentials.New(credentials.Options{Getenv: vars(nil), Keyring: secrets}).Find(ctx)
	calls, _ := secrets.seen()
	if e := wantCode(t, err, credentials.CodeStopped); !errors.Is(e, context.Canceled) || calls != 0 {
		t.Errorf("%v after %d calls", e, calls)
	}
}
