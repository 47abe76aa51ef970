package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/api/credentials"
)

// Without a keyring the program says so, names the ways on, and writes the key nowhere.
func TestKeyWithoutAKeyring(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args, in string
	}{{"key set", canary + "\n"}, {"key status", ""}, {"key forget", ""}} {
		t.Run(c.args, func(t *testing.T) {
			t.Parallel()
			home := t.TempDir()
			got := run(t, c.in, []string{"HOME=" + home, "USERPROFILE=" + home}, strings.Fields(c.args)...)
			if got.status != 1 || got.out != "" {
				t.Errorf("status %d: %s", got.status, got.out)
			}
			for _, want := range []string{"o system keyring is available", "Set DASHSCOPE_API_KEY"} {
				if strings.Count(got.err, want) != 1 {
					t.Errorf("%q should be said once in %q", want, got.err)
				}
			}
			if strings.Contains(got.err, canary) {
				t.Errorf("it shows the key: %s", got.err)
			}
			if strings.Contains(got.err, "this run") { // only the window asks for one
				t.Errorf("it offers to take the key for this run: %s", got.err)
			}
			wantNowhere(t, home, canary)
		})
	}
}

// memoryKeyring is a keyring that works; it holds one secret at most.
type memoryKeyring struct{ secret *string }

func newKeyring() memoryKeyring { return memoryKeyring{new(string)} }

func (k memoryKeyring) Get(service, user string) (string, error) {
	if *k.secret == "" || service != credentials.Service || user != credentials.Account {
		return "", credentials.ErrNotFound
	}
	return *k.secret, nil
}

func (k memoryKeyring) Set(_, _, secret string) error {
	*k.secret = secret
	return nil
}

func (k memoryKeyring) Delete(service, user string) error {
	_, err := k.Get(service, user)
	*k.secret = ""
	return err
}

func TestKeyInTheKeyring(t *testing.T) {
	t.Parallel()
	kept := newKeyring()
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
	wants(runWith(t, kept, "", nil, "key", "status"), 1, "", "No API key found\nCreate a key")
	wants(runWith(t, kept, "", nil, "key", "forget"), 0, "The keyring holds no key\n", "")
	wants(runWith(t, kept, "\ufeff  \""+canary+"\"\r\n", nil, "key", "set"), 0, "Key ****"+last+" saved to the system keyring\n", "")
	if *kept.secret != canary {
		t.Errorf("the keyring holds %q", *kept.secret)
	}
	wants(runWith(t, kept, "", nil, "key", "status"), 0, "Key ****"+last+" from the system keyring\n", "")
	wants(runWith(t, kept, "", []string{"DASHSCOPE_API_KEY=sk-another-key-1234"}, "key", "status"), 0, "Key ****1234 from DASHSCOPE_API_KEY\n", "")
	wants(runWith(t, kept, canary, []string{"DASHSCOPE_API_KEY=sk-another-key-1234"}, "key", "set"), 0, "Key ****"+last+" saved to the system keyring\n", "takes precedence")
	wants(runWith(t, kept, "", []string{"DASHSCOPE_API_KEY=sk-another-key-1234"}, "key", "forget"), 0, "Key removed from the keyring\n", "Another key is still in use: ****1234 from DASHSCOPE_API_KEY")
	if *kept.secret != "" {
		t.Errorf("the keyring holds %q", *kept.secret)
	}
}

func TestWhatIsNoKeyIsNotKept(t *testing.T) {
	t.Parallel()
	kept := newKeyring()
	for name, in := range map[string]string{
		"nothing": "", "blanks": " \n", "two lines": "sk-one-of-them-1\nsk-another-one-2\n", "a sentence": "here is my key", "control": "sk-\x1b[31mred-and-long",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := runWith(t, kept, in, nil, "key", "set")
			if got.status != 1 || got.err == "" || strings.Contains(got.err, "\x1b") {
				t.Errorf("status %d: %q", got.status, got.err)
			}
			if *kept.secret != "" {
				t.Errorf("the keyring holds %q", *kept.secret)
			}
		})
	}
}

func TestKeyFromAFileOfAnotherProgram(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(path, []byte(canary+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := run(t, "", []string{"DASHSCOPE_API_KEY=  ", "DASHSCOPE_API_KEY_FILE_PATH=" + path}, "key", "status")
	if got.status != 0 || !strings.Contains(got.out, "from "+path) || strings.Contains(got.out+got.err, canary) {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
}
