package cli_test

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/internal/cli"
	"dancecard/internal/text/msg"
)

// The first source that names a language chooses it; doctor tells which one that was.
func TestWhatChoosesTheLanguage(t *testing.T) {
	t.Parallel()
	const none = ""
	for name, c := range map[string]struct {
		args, env      string
		config, chosen string // what config.toml and the state folder hold
		system         string
		want           string
	}{
		"nothing":                             {want: "English (default)"},
		"the flag":                            {args: "--lang zh", env: "LANG=en_US.UTF-8", want: "简体中文（--lang）"},
		"the flag with its value":             {args: "--lang=en", env: "DANCECARD_LANG=zh", config: "zh", chosen: "zh", system: "zh_CN", want: "English (--lang)"},
		"the variable":                        {env: "DANCECARD_LANG=zh LANG=C", config: "en", chosen: "en", want: "简体中文（DANCECARD_LANG=zh）"},
		"auto leaves it to the next":          {args: "--lang auto", env: "DANCECARD_LANG=auto", config: "zh", want: "简体中文（config.toml）"},
		"the config":                          {env: "LANG=en_US.UTF-8", config: "zh", chosen: "en", want: "简体中文（config.toml）"},
		"the window":                          {env: "LANG=en_US.UTF-8", config: "auto", chosen: "zh", want: "简体中文（上次在命令面板中的选择）"},
		"the window's file is damaged":        {env: "LANG=zh_CN.UTF-8", chosen: "x\x1b", want: "简体中文（LANG=zh_CN.UTF-8）"},
		"LC_ALL":                              {env: "LC_ALL=zh_TW.UTF-8 LC_MESSAGES=en_US.UTF-8 LANG=en_US.UTF-8", want: "简体中文（LC_ALL=zh_TW.UTF-8）"},
		"LC_MESSAGES":                         {env: "LC_MESSAGES=zh_HK.UTF-8 LANG=en_US.UTF-8", want: "简体中文（LC_MESSAGES=zh_HK.UTF-8）"},
		"LANG":                                {env: "LANG=zh_CN.utf8", system: "en_US", want: "简体中文（LANG=zh_CN.utf8）"},
		"another language":                    {env: "LANG=de_DE.UTF-8", system: "zh_CN", want: "English (LANG=de_DE.UTF-8)"},
		"LC_ALL=C comes before LANG":          {env: "LC_ALL=C LANG=zh_CN.UTF-8", want: "English (LC_ALL=C)"},
		"a locale that is not UTF-8":          {env: "LANG=zh_CN.GB18030", want: "English (LANG=zh_CN.GB18030)"},
		"characters that are not UTF-8":       {env: "LANG=zh_CN.UTF-8 LC_CTYPE=C", want: "English (LANG=zh_CN.UTF-8)"},
		"asked for where it is not UTF-8":     {args: "--lang zh", env: "LANG=C", want: "简体中文（--lang）"},
		"chosen where it is not UTF-8":        {env: "LANG=C", chosen: "zh", want: "简体中文（上次在命令面板中的选择）"},
		"signs are ASCII, the language stays": {env: "TERM=linux LANG=zh_CN.UTF-8", want: "简体中文（LANG=zh_CN.UTF-8）"},
		"the system":                          {system: "zh-Hans-CN", want: "简体中文（系统语言 zh-Hans-CN）"},
		"the system's other language":         {system: "fr_FR", want: "English (default)"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data := t.TempDir()
			for file, text := range map[string]string{"config.toml": "language = \"" + c.config + "\"\n", "language": c.chosen + "\n"} {
				if (file == "config.toml" && c.config == none) || (file == "language" && c.chosen == none) {
					continue
				}
				if err := os.WriteFile(filepath.Join(data, file), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			var out, errs strings.Builder
			cli.Run(t.Context(), append([]string{"doctor", "--json", "--data-dir", data}, strings.Fields(c.args)...), cli.System{
				Env: append(strings.Fields(c.env), "DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1"), In: strings.NewReader(""), Out: &out, Err: &errs,
				Keyring: newKeyring(), Locale: func() string { return c.system },
			})
			got := ""
			for _, check := range objects(t, out.String())[0]["checks"].([]any) {
				if check := check.(map[string]any); check["name"] == "language" {
					got = check["detail"].(string)
				}
			}
			if got != c.want {
				t.Errorf("%q, want %q\n%s", got, c.want, errs.String())
			}
		})
	}
}

// A language that there is not is refused before anything else.
func TestALanguageThatThereIsNot(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ args, env, says string }{
		{"version --lang fr", "", "--lang must be auto, en or zh, not “fr”"},
		{"--lang=zh_CN", "DANCECARD_LANG=fr", "not “zh_CN”"},
		{"--help", "DANCECARD_LANG=Chinese", "DANCECARD_LANG must be auto, en or zh, not “Chinese”"},
	} {
		got := run(t, "", strings.Fields(c.env), append(strings.Fields(c.args), "--data-dir", t.TempDir())...)
		if got.status != 2 || !strings.Contains(got.err, c.says) || got.out != "" {
			t.Errorf("%s: status %d: %s%s", c.args, got.status, got.err, got.out)
		}
	}
	data := t.TempDir()
	if err := os.WriteFile(filepath.Join(data, "config.toml"), []byte("language = \"fr\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := run(t, "", nil, "list", "--data-dir", data); got.status != 1 || !strings.Contains(got.err, "language must be auto, en or zh, not “fr”") {
		t.Errorf("status %d: %s", got.status, got.err)
	}
}

// Completion is silent about a value that is not whole yet.
func TestTheLanguageIsCompleted(t *testing.T) {
	t.Parallel()
	got := run(t, "", nil, "__complete", "list", "--lang", "z")
	if got.status != 0 || !strings.Contains(got.out, "zh\n") {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
}

// What the window chose holds for the next start, in a file that only its person reads.
func TestTheWindowsChoiceIsKept(t *testing.T) {
	t.Parallel()
	state := filepath.Join(t.TempDir(), "new")
	for l, want := range map[msg.Language]string{msg.Chinese: "dancecard 版本 ", msg.English: "dancecard version "} {
		if err := cli.SaveLanguage(state, l); err != nil {
			t.Fatal(err)
		}
		if got := run(t, "", []string{"LANG=zh_CN.UTF-8"}, "--data-dir", state, "--version"); !strings.HasPrefix(got.out, want) {
			t.Errorf("%s%s", got.out, got.err)
		}
	}
	wantPrivate(t, state)
	if err := cli.SecureFolder(state, io.Discard); err != nil {
		t.Error(err)
	}
}

// What commands say of themselves is in the person's language; JSON names and values are not.
func TestCommandsInChinese(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	env := []string{"DANCECARD_LANG=zh", "DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1", "DASHSCOPE_API_KEY=" + canary, "TERM=xterm", "LANG=C.UTF-8"}
	for args, wants := range map[string][]string{
		"version":            {"\n提交      ", "\n日期      ", "\ngo        "},
		"key status":         {"API Key ****4f7f，来自 DASHSCOPE_API_KEY\n"},
		"config show":        {"config.toml」不存在，以下为默认设置\n# language 来自环境变量\n", "language = 'zh'"},
		"config show --json": {`"language":"zh"`, `"theme":"auto"`},
		"doctor":             {"正常     语言          简体中文（DANCECARD_LANG=zh）\n", "异常     百炼          127.0.0.1:1 出错：", "注意     时钟          未比较：百炼没有返回时间\n", "正常     历史记录      还没有\n"},
		"doctor --json":      {`"name":"clock","result":"warning","detail":"未比较：百炼没有返回时间"`},
	} {
		command := strings.Fields(args)
		if command[0] != "version" && command[0] != "key" {
			command = append(command, "--data-dir", data)
		}
		got := runWith(t, newKeyring(), "", env, command...)
		for _, want := range wants {
			if !strings.Contains(got.out, want) {
				t.Errorf("%s: no %q in\n%s%s", args, want, got.out, got.err)
			}
		}
	}
}
