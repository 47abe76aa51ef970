package msg_test

import (
	"bytes"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"dancecard/internal/text/msg"
	"dancecard/internal/text/msg/catalog"
)

// messages.go is what go generate makes of the two files; that fails where keys or slots differ.
func TestMessagesAreGenerated(t *testing.T) {
	want, err := catalog.Generate(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("messages.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("messages.go is not made from en.toml and zh.toml: run go generate ./internal/text/msg")
	}
}

// A count stands beside a noun that agrees with it, or beside none.
func TestPluralForms(t *testing.T) {
	beside := regexp.MustCompile(`^ [a-z]{3,}s\b`)
	for name, m := range read(t, "en") {
		for _, pieces := range m.Lengths {
			for i, p := range pieces[:len(pieces)-1] {
				if p.Type == "int" && beside.MatchString(pieces[i+1].Words) {
					t.Errorf("%s: {%s} has one form for 1 and more: write {%s?task|tasks}", name, p.Slot, p.Slot)
				}
			}
		}
	}
}

// The rules of Chinese text that can be told from the text alone.
func TestChineseText(t *testing.T) {
	for _, rule := range []struct{ why, pattern string }{
		{"a word of another register or another thing", `您|被|！|动作视频|API 密钥|API密钥|已失效|修复|服务器|模版|撤消|过滤|引擎`},
		{"进行 says nothing", `进行[^中]`},
		{"版本 is for versions of the program", `[^新]版本[^号]?$`},
		{"an ambiguous or a wide sign", `[“”‘’—￥①-⑩→★]`},
		{"a half-width sign after a Chinese character", `\p{Han}[,:;?!()]|[,;?!]\p{Han}`},
		{"no blank between Chinese and Latin", `\p{Han}[A-Za-z0-9¥]|[A-Za-z0-9]\p{Han}`},
		{"a blank between Chinese characters or beside a full-width sign", `\p{Han} \p{Han}|[，。：；？！（）、「」] | [，。：；？）、」]`},
		{"two ellipses", `……|\.\.\.`},
	} {
		pattern := regexp.MustCompile(rule.pattern)
		for name, text := range texts(t, "zh") {
			text = strings.ReplaceAll(text, "华北2（北京）", "华北二（北京）") // a proper name
			if at := pattern.FindString(text); at != "" && !slices.Contains(chineseExceptions[name], rule.why) {
				t.Errorf("%s: %q in %q: %s", name, at, text, rule.why)
			}
		}
	}
}

// chineseExceptions are messages to which a rule does not apply.
var chineseExceptions = map[string][]string{
	"DoctorHostBeijing": {"no blank between Chinese and Latin"}, // 华北2 is a name
	"ConfigBaseURL":     {"no blank between Chinese and Latin"},
	"UsageRootShort":    {"a word of another register or another thing"},
	"UsageVersionShort": {"版本 is for versions of the program"},
	"UsageFlagVersion":  {"版本 is for versions of the program"},
}

// Every message is translated; those that read the same in both languages are names, codes and signs.
func TestEverythingIsTranslated(t *testing.T) {
	english := texts(t, "en")
	for name, text := range texts(t, "zh") {
		if slices.Contains(sameInBoth, name) {
			continue
		}
		han := strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) })
		if !han && text != english[name] && strings.ContainsFunc(stripSlots(english[name]), unicode.IsLetter) {
			t.Errorf("%s: %q is neither Chinese nor the same as in English, %q", name, text, english[name])
		}
		if !han && text == english[name] && strings.ContainsFunc(stripSlots(text), unicode.IsLower) && !slices.Contains(sameInBoth, name) {
			t.Errorf("%s: %q is not translated", name, text)
		}
	}
}

// sameInBoth are messages that are names, and read the same in both languages, or nearly.
var sameInBoth = []string{"MotionLabelKey", "SetupKey", "HeaderKey"}

func stripSlots(text string) string {
	return regexp.MustCompile(`\{[^}]*\}`).ReplaceAllString(text, "")
}

func read(t *testing.T, language string) map[string]catalog.Message {
	t.Helper()
	messages, err := catalog.Read(os.DirFS("."), language)
	if err != nil {
		t.Fatal(err)
	}
	return messages
}

// texts are the messages of a language by name, with their slots in braces; of a list of lengths each by itself.
func texts(t *testing.T, language string) map[string]string {
	t.Helper()
	all := map[string]string{}
	for name, m := range read(t, language) {
		var lengths []string
		for _, pieces := range m.Lengths {
			text := ""
			for _, p := range pieces {
				text += p.Words
				if p.Slot != "" {
					text += "{" + p.Slot + "}"
				}
			}
			lengths = append(lengths, text)
		}
		all[name] = strings.Join(lengths, "\n")
	}
	return all
}

func TestFormats(t *testing.T) {
	zone := time.FixedZone("", 8*3600)
	now := time.Date(2026, 11, 28, 14, 20, 0, 0, zone)
	for _, tt := range []struct{ got, want string }{
		{msg.Int(msg.English, 12000), "12,000"},
		{msg.Int(msg.English, -1234567), "-1,234,567"},
		{msg.Int(msg.Chinese, 999), "999"},
		{msg.Duration(msg.English, 200*time.Second), "3 min 20 s"},
		{msg.Duration(msg.Chinese, 200*time.Second), "3 分 20 秒"},
		{msg.Duration(msg.Chinese, 41*time.Second), "41 秒"},
		{msg.Duration(msg.Chinese, 5*time.Minute), "5 分钟"},
		{msg.Duration(msg.Chinese, 65*time.Minute), "1 小时 5 分"},
		{msg.Duration(msg.English, 65*time.Minute), "1 h 5 min"},
		{msg.Duration(msg.Chinese, 73*time.Hour), "3 天"},
		{msg.Duration(msg.English, -time.Second), "0 s"},
		{msg.Left(msg.English, 23*time.Hour+59*time.Minute), "23 h"},
		{msg.Left(msg.Chinese, 58*time.Minute), "58 分钟"},
		{msg.ShortLeft(msg.Chinese, 23*time.Hour), "23小时"},
		{msg.ShortLeft(msg.English, 300*time.Millisecond), "1s"},
		{msg.Span(msg.English, 65*time.Minute), "1h05"},
		{msg.Span(msg.Chinese, 65*time.Minute), "1:05:00"},
		{msg.Span(msg.Chinese, 41*time.Second), "41秒"},
		{msg.Ago(msg.Chinese, 5*time.Minute), "5 分钟前"},
		{msg.Ago(msg.Chinese, 5*time.Second), "刚刚"},
		{msg.Ago(msg.English, 3*time.Hour), "3 h ago"},
		{msg.Recent(msg.English, now.Add(-time.Second), now, zone), "1 min ago"}, // with the now, not a now later
		{msg.Recent(msg.English, now.Add(time.Second), now.Add(59*time.Second), zone), "just now"},
		{msg.Recent(msg.Chinese, now.Add(-59*time.Minute), now, zone), "59 分钟前"},
		{msg.Recent(msg.English, now.Add(-60*time.Minute), now, zone), "today 13:20"},
		{msg.Recent(msg.English, now.Add(-24*time.Hour), now, zone), "yesterday 14:20"},
		{msg.Recent(msg.Chinese, now.Add(-24*time.Hour), now, zone), "昨天 14:20"},
		{msg.Recent(msg.English, now.Add(-48*time.Hour), now, zone), "11-26 14:20"},
		{msg.About(msg.English, 23*time.Minute+20*time.Second), "23 min"},
		{msg.About(msg.Chinese, 3*time.Second), "10 秒"},
		{msg.ShortAbout(msg.Chinese, 4*time.Minute), "4分"},
		{msg.AboutRange(msg.English, 3*time.Minute, 6*time.Minute), "3–6 min"},
		{msg.AboutRange(msg.Chinese, 3*time.Minute, 6*time.Minute), "3–6 分钟"},
		{msg.AboutRange(msg.Chinese, 50*time.Second, 3*time.Minute), "50 秒–3 分钟"},
		{msg.AboutRange(msg.English, 3*time.Minute, 3*time.Minute+2*time.Second), ""},
		{msg.ShortAboutRange(msg.Chinese, 3*time.Minute, 6*time.Minute), "3–6分"},
		{msg.List(msg.English, []string{"a", "b", "c"}), "a, b and c"},
		{msg.List(msg.Chinese, []string{"甲", "乙", "丙"}), "甲、乙和丙"},
		{msg.List(msg.Chinese, []string{"a.jpg", "b.jpg"}), "a.jpg 和 b.jpg"},
		{msg.List(msg.Chinese, []string{"甲"}), "甲"},
		{msg.Day(msg.English, now.Add(-time.Hour), now, zone), "today 13:20"},
		{msg.Day(msg.Chinese, now.Add(-24*time.Hour), now, zone), "昨天 14:20"},
		{msg.Day(msg.Chinese, now.Add(-72*time.Hour), now, zone), "11-25 14:20"},
		{msg.Day(msg.English, now.AddDate(-1, 0, 0), now, nil), "2025-11-28"},
	} {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
}

func TestLocales(t *testing.T) {
	for locale, want := range map[string]string{
		"zh_CN.UTF-8": "zh", "zh_TW": "zh", "zh-Hant-HK": "zh", "ZH": "zh", "en_US.UTF-8": "en", "en": "en",
		"C": "", "POSIX": "", "": "", "de_DE.UTF-8": "", "zhx": "",
	} {
		got, ok := msg.Parse(locale)
		if ok != (want != "") || ok && got.String() != want {
			t.Errorf("%q: %v, %v, want %q", locale, got, ok, want)
		}
	}
}
