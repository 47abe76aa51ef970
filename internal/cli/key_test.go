package cli_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zalando/go-keyring"

	"dancecard/api/credentials"
)

// Without a keyring the program says so, names the ways on, and writes the key nowhere.
func TestKeyWithoutAKeyring(t *testing.T) {
	for _, c := range []struct {
		args, in string
	}{{"key set", canary + "\n"}, {"key status", ""}, {"key forget", ""}} {
		t.Run(c.args, func(t *testing.T) {
			got := run(t, c.in, nil, strings.Fields(c.args)...)
			if got.status != 1 || got.out != "" {
				t.Errorf("status %d: %s", got.status, got.out)
			}
			for _, want := range []string{"no keyring can be reached here", "Set DASHSCOPE_API_KEY", "for this run only"} {
				if strings.Count(got.err, want) != 1 {
					t.Errorf("%q should be said once in %q", want, got.err)
				}
			}
			if strings.Contains(got.err, canary) {
				t.Errorf("it shows the key: %s", got.err)
			}
			wantNowhere(t, os.Getenv("HOME"), canary)
		})
	}
}

// withKeyring gives the test go-keyring's own keyring in memory.
func withKeyring(t *testing.T) {
	keyring.MockInit()
	t.Cleanup(func() { keyring.MockInitWithError(keyring.ErrUnsupportedPlatform) })
}

func TestKeyInTheKeyring(t *testing.T) {
	withKeyring(t)
	wants := func(got outcome, status int, out, err string) {
		t.Helper()
		if got.status != status || got.out != out || !strings.Contains(got.err, err) || err == "" && got.err != "" {
			t.Errorf("status %d, out %q, err %q; want %d, %q, %q", got.status, got.out, got.err, status, out, err)
		}
		if strings.Contains(got.out+got.err, canary) {
			t.Errorf("it shows the key")
		}
	}
	last := canary[len(canary)-4:]
	wants(run(t, "", nil, "key", "status"), 1, "", "there is no API key\nMake a key")
	wants(run(t, "", nil, "key", "forget"), 0, "the keyring held no key\n", "")
	wants(run(t, "\ufeff  \""+canary+"\"\r\n", nil, "key", "set"), 0, "key ****"+last+" is in the keyring\n", "")
	if kept, err := keyring.Get(credentials.Service, credentials.Account); err != nil || kept != canary {
		t.Errorf("the keyring holds %q, %v", kept, err)
	}
	wants(run(t, "", nil, "key", "status"), 0, "key ****"+last+" from the keyring\n", "")
	wants(run(t, "", []string{"DASHSCOPE_API_KEY=sk-another-key-1234"}, "key", "status"), 0, "key ****1234 from DASHSCOPE_API_KEY\n", "")
	wants(run(t, canary, []string{"DASHSCOPE_API_KEY=sk-another-key-1234"}, "key", "set"), 0, "key ****"+last+" is in the keyring\n", "comes first")
	wants(run(t, "", []string{"DASHSCOPE_API_KEY=sk-another-key-1234"}, "key", "forget"), 0, "the key is out of the keyring\n", "still one: ****1234 from DASHSCOPE_API_KEY")
	if kept, err := keyring.Get(credentials.Service, credentials.Account); !errors.Is(err, keyring.ErrNotFound) {
		t.Errorf("the keyring holds %q, %v", kept, err)
	}
}

func TestWhatIsNoKeyIsNotKept(t *testing.T) {
	withKeyring(t)
	for name, in := range map[string]string{
		"nothing": "", "blanks": " \n", "two lines": "sk-one-of-them-1\nsk-another-one-2\n", "a sentence": "here is my key", "control": "sk-\x1b[31mred-and-long",
	} {
		t.Run(name, func(t *testing.T) {
			got := run(t, in, nil, "key", "set")
			if got.status != 1 || got.err == "" || strings.Contains(got.err, "\x1b") {
				t.Errorf("status %d: %q", got.status, got.err)
			}
			if kept, err := keyring.Get(credentials.Service, credentials.Account); err == nil {
				t.Errorf("the keyring holds %q", kept)
			}
		})
	}
}

func TestKeyFromAFileOfAnotherProgram(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(path, []byte(canary+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := run(t, "", []string{"DASHSCOPE_API_KEY=  ", "DASHSCOPE_API_KEY_FILE_PATH=" + path}, "key", "status")
	if got.status != 0 || !strings.Contains(got.out, "from "+path) || strings.Contains(got.out+got.err, canary) {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
}
