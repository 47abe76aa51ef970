package tui_test

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/exp/golden"
	"github.com/google/go-cmp/cmp"

	"dancecard/internal/simulator"
	"dancecard/internal/text/msg"
	"dancecard/tui"
	"dancecard/tui/term"
)

// speakChinese begins the program in Chinese.
func speakChinese(c *tui.Config) { c.Language = msg.Chinese }

// chineseScenes are what is looked for English words, and in which part of the screen.
func chineseScenes() []scene {
	of := func(name string, p part, task string, keys ...string) scene {
		return scene{name: name, part: p, begin: func(s *harness, word asker) {
			s.choose(still(s, word, 80, 24)[task])
			s.press(keys...)
		}}
	}
	opened := func(name string, p part, keys ...string) scene { return of(name, p, "queued", keys...) }
	pages := func(n int) []string { return append([]string{"?"}, slices.Repeat([]string{"pgdown"}, n)...) }
	return []scene{
		opened("list", screenPart), opened("motions", screenPart, "2"),
		opened("task", screenPart, "enter"), of("failed task", screenPart, "failed", "enter"), of("saved task", screenPart, "saved", "enter"),
		of("unconfirmed task", screenPart, "missed", "enter"), of("running task", screenPart, "running", "enter"),
		opened("form", screenPart, "n"), opened("form filled in", screenPart, "e"), opened("palette of the form", boxPart, "n", "ctrl+p"),
		{name: "first start", with: settings{noKey: true}, part: screenPart, begin: func(s *harness, _ asker) { s.start(80, 24) }},
		opened("palette", boxPart, ":"), opened("palette further down", boxPart, ":", "up"),
		opened("help", boxPart, pages(0)...), opened("help page 2", boxPart, pages(1)...), opened("help page 3", boxPart, pages(2)...),
		opened("help page 4", boxPart, pages(3)...), opened("help page 5", boxPart, pages(4)...), opened("help page 6", boxPart, pages(5)...),
		opened("quit", boxPart, "q"),
		opened("keys of the help", footerPart, "?"), opened("keys of the palette", footerPart, ":"), opened("keys of a question", footerPart, "q"),
		opened("a key that means nothing", footerPart, "Z"), opened("an input method", footerPart, "你"),
		opened("asking again", footerPart, "r"), opened("importing", footerPart, "i"),
		opened("a key for tasks among the motions", footerPart, "2", "o"),
		{name: "paste", part: footerPart, begin: func(s *harness, word asker) {
			still(s, word, 80, 24)
			s.press("2")
			s.paste("a path")
		}},
		{name: "offline", part: headerPart, begin: func(s *harness, word asker) {
			s.cutOff(true)
			still(s, word, 120, 36)
		}},
		{name: "an account that owes", part: headerPart, begin: func(s *harness, word asker) {
			s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 400, Code: "Arrearage", Message: "Access denied"})
			still(s, word, 120, 36)
		}},
	}
}

// notEnglish are words of a Chinese screen that are names, codes, keys, units, or what people wrote.
var notEnglish = regexp.MustCompile(strings.Join([]string{
	`\b(dancecard|API|Key|URL|ID|Base|ffmpeg|shell|fg|OSC|English|MB|KB|px|fps|JPEG|PNG)\b`,
	`\b(enter|esc|tab|shift|ctrl|alt|pgup|pgdn|home|end|del|backspace|f1|f2|f5)\b(\+[a-z]+)?`,
	`\bsk-\S+|https?://\S+|[\p{Han}\w-]+\.(png|mp4|jpg|bmp)\b|\bAACT\.\S+|\b[0-9a-f]{8}(-[0-9a-f]+)+|\banimate-anyone-\w+`,
	`\b(Arrearage|DASHSCOPE_API_KEY|DREAMING|HTTP|Resolution|FullBody|InvalidFile\.\w+)\b`,
	`\b(Take \d+|Rooftop(, again)?|Finale|Opening, slow)\b|…\S* name/.*`, // what people wrote
	`百炼返回：.*`,
}, "|"))

// hasGolden tells a Chinese scene that a golden holds: a whole screen, or one with a dialog over it.
func (sc scene) hasGolden() bool { return sc.part == screenPart || sc.part == boxPart }

// Goldens hold the screens and dialogs in Chinese. No English word stands on them but names, codes, keys and the
// service's own words.
func TestGoldenChinese(t *testing.T) {
	t.Parallel()
	shared := &cache{}
	for _, sc := range chineseScenes() {
		t.Run(sc.file(), func(t *testing.T) {
			t.Parallel()
			with := sc.with
			with.config, with.shelf = speakChinese, shared
			s := newHarness(t, with)
			sc.begin(s, plainly)
			shown := sc.part.of(s.text())
			if sc.hasGolden() {
				golden.RequireEqual(t, shown+"\n")
			}
			if !strings.ContainsFunc(shown, isHan) {
				t.Fatalf("no Chinese is there:\n%s", s.text())
			}
			if found := englishWord.FindAllString(notEnglish.ReplaceAllString(shown, ""), -1); found != nil {
				t.Errorf("%q in\n%s", found, shown)
			}
		})
	}
}

var englishWord = regexp.MustCompile(`[A-Za-z]{2,}`)

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// The palette switches the language: all that the window shows is in the other one at once, and it is kept.
func TestThePaletteSwitchesTheLanguage(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	still(s, plainly, 120, 36)
	s.press("Z")
	s.see("isn't bound here", "1 Tasks", "2 Motions", "? help")
	s.command("yuyan")
	s.see("1 任务", "2 动作库", "? 帮助", "空格 勾选")
	s.miss("isn't bound here", "Tasks", "help")
	for _, screen := range []struct{ keys, see []string }{
		{[]string{"enter"}, []string{"e 修改"}},
		{[]string{"esc", "n"}, []string{"ctrl+s 提交"}},
		{[]string{"esc", "2"}, []string{"e 重命名"}},
	} {
		s.press(screen.keys...)
		s.see(screen.see...)
	}
	s.command("english")
	s.see("1 Tasks", "2 Motions", "e name, note")
	s.press("1", "n", "ctrl+p")
	s.write("language")
	s.press("enter")
	s.see("ctrl+s 提交")
	if diff := cmp.Diff([]msg.Language{msg.Chinese, msg.English, msg.Chinese}, s.languages); diff != "" {
		t.Error(diff)
	}
	s.saveErr = errors.New("disk full")
	s.press("esc")
	s.command("language")
	s.see("1 Tasks", "Couldn't save the language for the next start: ", "disk full")
}

// Before there is a key the language can be switched as well.
func TestTheFirstStartSwitchesTheLanguage(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{noKey: true})
	s.start(80, 24)
	s.press("ctrl+p")
	s.see("Switch to Chinese (中文)")
	s.press("enter")
	s.press("ctrl+p")
	s.see("切换到英文（English）")
}

// In Chinese too, what matters most stays in the header and the footer, and no label is cut.
func TestBarsInChinese(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: speakChinese})
	by := still(s, plainly, 80, 24)
	for _, c := range []struct {
		w, h         int
		header, keys []string
	}{
		{80, 24, []string{"dancecard", "1 任务", "2 动作库", "● 生成中 ", "○ 排队中 "}, []string{"↵ 查看", "n 新建", "空格 勾选", "? 帮助"}},
		{60, 16, []string{"1 任务", "2 动作库", "● 生成中 ", "○ 排队中 "}, []string{"↵ 查看", "n 新建", "? 帮助"}},
		{40, 10, []string{"1 任务", "2 动作库"}, []string{"↵ 查看", "? 帮助"}},
	} {
		s.resize(c.w, c.h)
		s.choose(by["queued"])
		header, _, _ := strings.Cut(s.text(), "\n")
		keys := s.footerLine(1)
		for _, want := range c.header {
			if !strings.Contains(header, want) {
				t.Errorf("%d×%d: the header %q lacks %q", c.w, c.h, header, want)
			}
		}
		for _, want := range c.keys {
			if !strings.Contains(keys, want) {
				t.Errorf("%d×%d: the footer %q lacks %q", c.w, c.h, keys, want)
			}
		}
		if strings.Contains(header+keys, "…") {
			t.Errorf("%d×%d: a label is cut: %q, %q", c.w, c.h, header, keys)
		}
	}
}

// A Chinese text keeps its characters where signs are drawn with ASCII alone.
func TestChineseInASCII(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: func(c *tui.Config) { c.Language, c.ASCII = msg.Chinese, true }})
	still(s, plainly, 80, 24)
	s.see("1 任务", "* 生成中 ", "enter 查看")
	s.press("Z")
	s.see("「Z」在此处无效 - ? 帮助")
	s.press(":")
	s.see("+--", "命令名称、拼音或首字母")
	s.miss("…", "●", "─", "│", "↵")
}

// In a terminal that is too small Chinese says so as well, in whole characters.
func TestTooSmallInChinese(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: speakChinese})
	s.start(38, 9)
	s.see("dancecard 至少需要 40×10")
	s.resize(12, 3)
	s.see("需要 40×10")
	s.resize(1, 8)
	s.see("q")
	s.miss("?")
}

// Every command whose key a text names is in the key table.
func TestTextsNameCommandsThatExist(t *testing.T) {
	named := regexp.MustCompile(`\b(?:w\.Keys|byKey|env\.Key)\("([a-z-]+)"`)
	for _, dir := range []string{"../internal/text", ".", "taskops", "taskview", "tasklist", "library", "newtask", "setup", "screen"} {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, found := range named.FindAllStringSubmatch(string(source), -1) {
				if !slices.ContainsFunc(term.Commands(), func(c term.Command) bool { return c.Name == found[1] }) {
					t.Errorf("%s names the command %q, which is not in the table", file, found[1])
				}
			}
		}
	}
}
