package cli_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"dancecard/internal/simulator"
	"dancecard/internal/text/msg"
)

var update = flag.Bool("update", false, "write the files that tests compare with")

// pages are all pages of the help: every command's, in the order in which they are listed, then every topic.
func pages(t *testing.T, language string) (all []string) {
	t.Helper()
	help := func(command string) string {
		t.Helper()
		got := run(t, "", nil, append(strings.Fields(command), "--help", "--lang", language)...)
		if got.status != 0 {
			t.Fatalf("%s --help: status %d: %s", command, got.status, got.err)
		}
		all = append(all, strings.TrimSpace("$ dancecard "+command)+" --help\n"+got.out)
		return got.out
	}
	var walk func(command string)
	walk = func(command string) {
		for _, name := range commandsIn(help(command)) {
			walk(strings.TrimSpace(command + " " + name))
		}
	}
	walk("")
	walk("man") // which is not listed
	for _, topic := range []string{"environment", "exit-codes", "files"} {
		all = append(all, "$ dancecard help "+topic+"\n"+run(t, "", nil, "help", topic, "--lang", language).out)
	}
	return all
}

// commandsIn reads the names of the commands that a page lists.
func commandsIn(page string) (names []string) {
	for _, head := range []string{"\n" + msg.UsageHeadCommands(msg.English) + "\n", "\n" + msg.UsageHeadCommands(msg.Chinese) + "\n"} {
		_, list, _ := strings.Cut(page, head)
		list, _, _ = strings.Cut(list, "\n\n")
		for line := range strings.Lines(list) {
			if name, _, _ := strings.Cut(strings.TrimPrefix(line, "  "), " "); name != "" {
				names = append(names, name)
			}
		}
	}
	return names
}

// testdata holds all help in both languages. After a change: go test ./internal/cli -run TestAllHelp -update
func TestAllHelp(t *testing.T) {
	t.Parallel()
	for _, language := range []string{"en", "zh"} {
		all := pages(t, language)
		if len(all) < 35 {
			t.Errorf("%s: only %d pages", language, len(all))
		}
		got := strings.Join(all, "\n")
		path := filepath.Join("testdata", "help."+language+".txt")
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil || string(want) != got {
			t.Errorf("%s is out of date, %v:\n%s", path, err, got)
		}
		for line := range strings.Lines(got) {
			if n := len(strings.TrimRight(line, "\n")); n > 0 && strings.TrimRight(line, " \n") != strings.TrimRight(line, "\n") {
				t.Errorf("%s: a blank ends %q", language, line)
			}
			if strings.Contains(line, " string ") || strings.Contains(line, " duration ") {
				t.Errorf("%s: a value without a name in %q", language, line)
			}
		}
	}
}

// On a page in Chinese every description is Chinese; only examples and lists of files go without.
func TestChineseHelpIsChinese(t *testing.T) {
	t.Parallel()
	for _, page := range pages(t, "zh") {
		for line := range strings.Lines(page) {
			if _, about, ok := strings.Cut(strings.TrimPrefix(line, "      "), "  "); ok && strings.HasPrefix(line, "      --") {
				if !strings.ContainsFunc(about, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
					t.Errorf("%q has no Chinese", line)
				}
			}
		}
	}
}

// The simulator's help tells what each fault does, in both languages.
func TestEveryFaultIsInTheHelp(t *testing.T) {
	t.Parallel()
	for _, language := range []string{"en", "zh"} {
		page := run(t, "", nil, "sim", "--help", "--lang", language).out
		for _, f := range simulator.NamedFaults() {
			if !regexp.MustCompile(`(?m)^  ` + f.Name + `(CODE)? +\S`).MatchString(page) {
				t.Errorf("%s: %s is not described", language, f.Name)
			}
		}
	}
}

// Errors of the command line are in the language that the command line asks for.
func TestUsageErrorsInChinese(t *testing.T) {
	t.Parallel()
	for args, want := range map[string]string{
		"frob":                        "没有「frob」命令\n用法见 `dancecard --help`。",
		"motions frob --json":         "没有「motions frob」命令",
		"version extra":               "version 不接受参数「extra」",
		"show":                        "show 需要 1 个参数，实际给了 0 个\n用法见 `dancecard show --help`。",
		"cancel":                      "cancel 至少需要 1 个参数，实际给了 0 个",
		"check a b c":                 "check 最多接受 2 个参数，实际给了 3 个",
		"--frob":                      "未知选项 --frob",
		"list -x":                     "未知选项 -x",
		"list --=x":                   "--=x 不是有效的选项",
		"--base-url":                  "--base-url 缺少值",
		"list --limit x":              "--limit 须为整数，不能是「x」",
		"sim --speed x":               "--speed 须为数字，不能是「x」",
		"wait --timeout 5":            "--timeout 须为时长（例如 30m 或 2h），不能是「5」",
		"list --json=x":               "--json 须为 true 或 false，不能是「x」",
		"list --data-dir=":            "--data-dir 缺少文件夹",
		"run --forever --until-empty": "--forever 和 --until-empty 不能同时使用",
		"help frob":                   "没有「frob」命令或主题",
		"key set x":                   "API Key 只从终端或管道读取，不接受参数",
		"check x --background y":      "--background 须为 picture 或 clip，不能是「y」",
		"sim --fault x":               "--fault：没有「x」故障",
		"sim --fault refuse=X":        "--fault：错误码文档中没有「X」",
		"list --lang fr":              `--lang 须为 auto、en 或 zh，不能是「fr」`,
	} {
		got := run(t, "", []string{"DANCECARD_LANG=zh"}, strings.Fields(args)...)
		if got.status != 2 || !strings.HasPrefix(got.err, "dancecard: "+want) {
			t.Errorf("%s: status %d: %s", args, got.status, got.err)
		}
	}
}
