package cli_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// results gives the outcome of each check.
func results(o object) map[string]string {
	results := map[string]string{}
	for _, c := range o["checks"].([]any) {
		c := c.(map[string]any)
		results[c["name"].(string)] = c["result"].(string)
	}
	return results
}

func TestDoctor(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
	data, _ := filled(t)
	look := func(status int, env []string, args ...string) (object, map[string]string) {
		t.Helper()
		got := runWith(t, newKeyring(), "", append(env, "TERM=xterm-256color", "LANG=C.UTF-8"), append(args, "doctor", "--json")...)
		list := objects(t, got.out)
		if got.status != status || len(list) != 1 || strings.Contains(got.out+got.err, canary) || got.err != "" {
			t.Fatalf("status %d: %s%s", got.status, got.out, got.err)
		}
		return list[0], results(list[0])
	}
	o, found := look(0, sim.env(canary), "--data-dir", data)
	for _, name := range []string{"config", "key", "service", "clock", "keyring", "terminal", "history"} {
		if found[name] != "ok" {
			t.Errorf("%s: %v", name, o)
		}
	}
	if _, ok := found["ffmpeg"]; !ok || found["data"] == "failed" || o["ok"] != true {
		t.Errorf("%v", o)
	}
	if _, found := look(1, sim.env("sk-another-key-0123456789"), "--data-dir", data); found["service"] != "failed" || found["key"] != "ok" {
		t.Errorf("with a wrong key: %v", found)
	}
	without := []string{"DASHSCOPE_HTTP_BASE_URL=" + sim.host}
	if _, found := look(1, without, "--data-dir", data); found["service"] != "ok" || found["key"] != "failed" {
		t.Errorf("without a key: %v", found)
	}
	nobody := []string{"DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1", "DASHSCOPE_API_KEY=" + canary}
	if _, found := look(1, nobody, "--data-dir", data); found["service"] != "failed" || found["clock"] != "warning" {
		t.Errorf("without a service: %v", found)
	}
	new := filepath.Join(t.TempDir(), "new")
	if _, found := look(0, sim.env(canary), "--data-dir", new); found["history"] != "ok" {
		t.Errorf("without a history: %v", found)
	}
	if _, err := os.Stat(new); err == nil {
		t.Error("a folder was made")
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, found := look(1, sim.env(canary), "--data-dir", file); found["data"] != "failed" {
		t.Errorf("a file in place of the folder: %v", found)
	}
	one := t.TempDir()
	store := openHistory(t, one)
	_, err := store.Create(t.Context(), history.Draft{Picture: "https://p.example/a.jpg", Template: template(t, "hiphop")})
	if err = errors.Join(err, store.Close()); err != nil {
		t.Fatal(err)
	}
	run(t, "", sim.env(canary), "doctor", "--data-dir", one).want(t, 0, "history   1 task, 1 active")
	got := run(t, "", sim.env(canary), "doctor", "--data-dir", data)
	if got.status != 0 || !strings.Contains(got.out, "ok       key       **") || !strings.Contains(got.out, "key accepted") {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
}
