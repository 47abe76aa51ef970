package catalog_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"dancecard/internal/text/msg/catalog"
)

func dir(english, chinese string) fstest.MapFS {
	return fstest.MapFS{"en.toml": {Data: []byte(english)}, "zh.toml": {Data: []byte(chinese)}}
}

func TestLanguagesThatDiffer(t *testing.T) {
	for _, tt := range []struct{ about, english, chinese, says string }{
		{"a key is missing", "[a]\nB = \"x\"\nC = \"y\"", "[a]\nB = \"甲\"", "AC is missing"},
		{"a key too many", "[a]\nB = \"x\"", "[a]\nB = \"甲\"\nC = \"乙\"", "AC is not in English"},
		{"a slot is missing", "[a]\nB = \"{n:int} {n?task|tasks} in {name}\"", "[a]\nB = \"{n} 个任务\"", "AB has the slots"},
		{"a slot too many", "[a]\nB = \"x\"", "[a]\nB = \"甲 {n}\"", "AB has the slots"},
		{"lengths in one language", "[a]\nB = [\"long\", \"l\"]", "[a]\nB = \"甲\"", "list of lengths in one language"},
		{"a slot that is none", "[a]\nB = \"{A b}\"", "[a]\nB = \"甲\"", "{A b} is no slot"},
		{"an unknown type", "[a]\nB = \"{n:weight}\"", "[a]\nB = \"{n}\"", "no known type"},
		{"an open brace", "[a]\nB = \"{n\"", "[a]\nB = \"甲\"", "brace"},
		{"no text", "[a]\nB = 3", "[a]\nB = \"甲\"", "3 is no text"},
		{"no length", "[a]\nB = []", "[a]\nB = []", "no text"},
		{"two names that are one", "[a]\nBC = \"x\"\n[aB]\nC = \"y\"", "[a]\nBC = \"甲\"", "two messages are called ABC"},
	} {
		_, err := catalog.Generate(dir(tt.english, tt.chinese))
		if err == nil || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%s: %v, want %q", tt.about, err, tt.says)
		}
	}
}

func TestGeneratedFunctions(t *testing.T) {
	source, err := catalog.Generate(dir(
		"[task]\nAdded = \"{count:int} {count?task|tasks} in {batch}\"\nKinds = [\"long words\", \"short\"]\nTook = \"{how:duration}\"",
		"[task]\nAdded = \"{batch}：{count} 个任务\"\nKinds = [\"长长的\", \"短\"]\nTook = \"用时 {how}\"",
	))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"func TaskAdded(l Language, batch string, count int) string {",
		`return Int(l, count) + " " + plural(count, "task", "tasks") + " in " + batch`,
		"func TaskKinds(l Language) []string {",
		`return "用时 " + Duration(l, how)`,
		"func TaskTook(l Language, how time.Duration) string {",
	} {
		if !strings.Contains(string(source), want) {
			t.Errorf("%s\nis not in\n%s", want, source)
		}
	}
}
