package text_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/media/convert"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

func engine(t *testing.T, id api.EngineID) api.Engine {
	t.Helper()
	e, ok := api.FindEngine(id)
	if !ok {
		t.Fatalf("no engine %s", id)
	}
	return e
}

func TestFindings(t *testing.T) {
	const p, m = api.PartPicture, api.PartMotion
	var w text.Wording
	gone := errors.New("no such file")
	known := history.Motion{Name: "waltz", Template: "AACT.1.a.b"}
	paid := known
	paid.Price, paid.Seconds = 0.08, 6
	picture := preflight.Picture{Facts: api.PictureFacts{Type: "image/jpeg", Width: 540, Height: 960, Bytes: 2048}, Verdict: history.Verdict{Detection: api.Detection{Body: "full"}}}
	copied := picture
	copied.Fixed = true
	clip := preflight.Clip{Facts: api.ClipFacts{Container: "video/mp4", Width: 540, Height: 960, Seconds: 6, FPS: 29.97, Bytes: 2048}}
	fix := preflight.Fix{Plan: convert.Plan{From: convert.Facts{Type: "image/bmp", Width: 5000, Height: 7000}, To: convert.Facts{Type: "image/jpeg", Width: 2926, Height: 4096}}}
	for _, tt := range []struct {
		f         preflight.Finding
		by, byWan string // what is said for AnimateAnyone, and for Wan where that is something else
	}{
		{preflight.Finding{Code: preflight.Limit, Detail: api.Detail{Kind: api.DetailNoSides}}, "Width and height can't be read", ""},
		{preflight.Finding{Code: preflight.ClipLimit, Detail: api.Detail{Kind: api.DetailEmpty}}, "Clip: Empty file", ""},
		{preflight.Finding{Code: preflight.NoPicture}, "Add a picture (path or URL)", ""},
		{preflight.Finding{Code: preflight.NoMotion}, "Add a motion: a clip, a template ID or a library name", "Add a motion: a clip or a library name"},
		{preflight.Finding{Code: preflight.NoPictures}, "Add a picture (path or URL)", ""},
		{preflight.Finding{Code: preflight.NoMotions}, "Add a motion: a clip, a template ID or a library name", ""},
		{preflight.Finding{About: p, Code: preflight.Unreadable, Trouble: preflight.Trouble{Code: preflight.Other, Err: gone}}, "Picture: no such file", ""},
		{preflight.Finding{About: m, Code: preflight.Unreadable, Trouble: preflight.Trouble{Code: preflight.NotRegular, Detail: api.Detail{Kind: api.DetailNotRegular}, Err: gone}}, "Clip: Not a regular file", ""},
		{preflight.Finding{About: m, Code: preflight.Unreadable, Trouble: preflight.Trouble{Code: preflight.Folder, Err: gone}}, "This is a folder. End the path with / to use all clips in it.", ""},
		{preflight.Finding{About: p, Code: preflight.Unreadable, Trouble: preflight.Trouble{Code: preflight.Cut, Detail: api.Detail{Kind: api.DetailCut}, Err: gone}}, "The end of the picture is missing. Copy or download the file again.", ""},
		{preflight.Finding{About: p, Code: preflight.Unreadable, Trouble: preflight.Trouble{Code: preflight.Windows, Detail: api.Detail{Kind: api.DetailWindowsPath, Name: "C:\\a\x07.jpg"}, Err: gone}}, "“C:\\a.jpg” is a Windows path; use a path of this system", ""},
		{preflight.Finding{About: m, Code: preflight.NotSeen, Trouble: preflight.Trouble{Code: preflight.Other, Err: &api.Error{Message: "No such host. "}}}, "This machine can't check the clip: No such host. Model Studio may still reach it.", ""},
		{preflight.Finding{Code: preflight.NoPreview, Trouble: preflight.Trouble{Code: preflight.Broken, Detail: api.Detail{Kind: api.DetailDamaged}}}, "No preview: the picture seems damaged. Model Studio may reject it.", ""},
		{preflight.Finding{Code: preflight.NoPreview, Trouble: preflight.Trouble{Code: preflight.Undrawn, Detail: api.Detail{Kind: api.DetailNoPreview}}}, "No preview for this format", ""},
		{preflight.Finding{Code: preflight.PictureFits, Picture: &picture}, "JPEG, 540×960, 2.0 KB", ""},
		{preflight.Finding{Code: preflight.PictureFits, Picture: &copied}, "Fixed copy: JPEG, 540×960, 2.0 KB", ""},
		{preflight.Finding{Code: preflight.ClipFits, Clip: &clip}, "MP4, 540×960, 6.0 s, 30 fps, 2.0 KB", ""},
		{preflight.Finding{Code: preflight.Detected, Picture: &picture}, "Passed Model Studio's check: full body", ""},
		{preflight.Finding{Code: preflight.NotDetected, Detail: api.Detail{Kind: api.DetailNotDetected}}, "Failed Model Studio's check. Sending the picture anyway doesn't check it again.", ""},
		{preflight.Finding{Code: preflight.InLibrary, Motion: &known}, "“waltz” is in the library", ""},
		{preflight.Finding{Code: preflight.InLibrary, Motion: &paid}, "“waltz” is in the library; its template is already paid for", ""},
		{preflight.Finding{Code: preflight.OtherKey}, "This motion was created with another API key. If that key belongs to another account, Model Studio will reject it.", ""},
		{preflight.Finding{Code: preflight.Ambiguous, Source: "Waltz", Count: 2}, "2 motions are called “Waltz”. Enter the template ID, or give each motion its own name.", ""},
		{preflight.Finding{Code: preflight.TemplateOnly, Motion: &known}, "", "Only the template of “waltz” is known, but Wan Animate Move needs the clip. Enter the clip's path or URL."},
		{preflight.Finding{Code: preflight.UnknownClip}, "", "Wan Animate Move needs a clip, and none is known for this template. Enter the clip's path or URL."},
		{preflight.Finding{Code: preflight.LibraryUnread, Source: "walz"}, "Can't look up “walz”: the library isn't loaded yet", ""},
		{preflight.Finding{Code: preflight.UnknownMotion, Source: "wal\x07z"}, "No motion is called “walz”. Enter a template ID (starts with AACT.) or a clip's path or URL.", "No motion is called “walz”. Enter a clip's path or URL."},
		{preflight.Finding{Code: preflight.OddTemplate, Source: "own-1.x"}, "“own-1.x” doesn't start with “AACT.” but will be sent as a template ID. For a file, enter a path with a slash.", ""},
		{preflight.Finding{Code: preflight.BackgroundUnused}, "", "The picture's background has no effect: Wan Animate Move always keeps the clip's"},
		{preflight.Finding{Code: preflight.Fixable, Fix: &fix}, "ffmpeg can fix this: 5000×7000 to 2926×4096, BMP to JPEG", ""},
		{preflight.Finding{Code: preflight.TooMany, Count: 501}, "501 videos at once; at most 500 allowed. Choose fewer pictures, motions or takes.", ""},
		{
			preflight.Finding{Code: preflight.NothingToSend, Input: &preflight.Input{About: p, Source: "/a/tiny.png", Worst: &preflight.Finding{Code: preflight.Limit, Detail: api.Detail{Kind: api.DetailNoSides}}}},
			"Nothing to send. tiny.png: Width and height can't be read", "",
		},
	} {
		if got := w.Finding(engine(t, api.AnimateAnyone), tt.f); tt.by != "" && got != tt.by {
			t.Errorf("%s: %q, not %q", tt.f.Code, got, tt.by)
		}
		got := w.Finding(engine(t, api.WanMove), tt.f)
		if tt.byWan != "" && got != tt.byWan {
			t.Errorf("%s: %q, not %q", tt.f.Code, got, tt.byWan)
		}
		if strings.Contains(got, "ctrl+") || got == "" {
			t.Errorf("%s: %q", tt.f.Code, got)
		}
	}
}

func TestInputsOfABatch(t *testing.T) {
	e, w := engine(t, api.AnimateAnyone), text.Wording{}
	for _, tt := range []struct {
		in         preflight.Input
		name, said string
	}{
		{preflight.Input{About: api.PartPicture, Source: "/a/b.png", State: preflight.Unlooked}, "b.png", "Not checked yet"},
		{preflight.Input{About: api.PartPicture, Source: "/a/b.png", State: preflight.Passing}, "b.png", "Can't be checked on this machine"},
		{preflight.Input{About: api.PartMotion, Source: "AACT.1.a.b", Draft: history.Draft{Template: "AACT.1.a.b"}, State: preflight.Passing}, "AACT.1", "Template"},
		{preflight.Input{About: api.PartMotion, Source: "walz", Worst: &preflight.Finding{Code: preflight.ClipLimit, Detail: api.Detail{Kind: api.DetailEmpty}}}, "walz", "Empty file"},
		{preflight.Input{About: api.PartMotion, Source: "w", Draft: history.Draft{Clip: "/c/w.mp4"}, Worst: &preflight.Finding{Code: preflight.InLibrary, Motion: &history.Motion{}}}, "w.mp4", "Template in the library"},
		{preflight.Input{About: api.PartMotion, Source: "w", Draft: history.Draft{Clip: "/c/w.mp4"}, Worst: &preflight.Finding{Code: preflight.InLibrary, Motion: &history.Motion{Seconds: 6}}}, "w.mp4", "Template in the library, 6.0 s"},
		{preflight.Input{About: api.PartMotion, Source: "w", Draft: history.Draft{Clip: "oss://c/w.mp4"}, State: preflight.Passing}, "w.mp4", "Can't be checked on this machine"},
	} {
		if name, said := text.InputName(msg.English, tt.in), w.Input(e, tt.in); name != tt.name || said != tt.said {
			t.Errorf("%s: %q, %q", tt.in.Source, name, said)
		}
	}
}

func TestBills(t *testing.T) {
	e := engine(t, api.AnimateAnyone)
	for _, tt := range []struct {
		cost      preflight.Cost
		sum, bill string
	}{
		{preflight.Cost{}, "about ¥0.00", "Nothing to pay"},
		{preflight.Cost{Sum: api.Estimate{Video: 1, Total: 1}, Videos: 2}, "about ¥1.00", "2 videos ¥1.00"},
		{
			preflight.Cost{Sum: api.Estimate{Template: 0.4256, Video: 0.8512, Total: 1.2768}, Videos: 2, Motions: 1},
			"about ¥1.28", "About ¥1.28: 2 videos ¥0.85, 1 template ¥0.43 (once)",
		},
		{
			preflight.Cost{Sum: api.Estimate{Template: 0.4256, Video: 0.4256, Total: 0.8512}, Videos: 1, Motions: 1},
			"about ¥0.85", "About ¥0.85: 1 video ¥0.43, 1 template ¥0.42 (once)",
		},
		{preflight.Cost{Videos: 2, Unknown: 2, PerSecond: 0.08, Most: 9.6}, "at most ¥9.60", "At most ¥9.60: 2 videos of unknown length ¥0.08/s"},
		{
			preflight.Cost{Sum: api.Estimate{Detect: 0.004, Template: 0.5, Video: 1, Total: 1.504}, Checks: 1, Motions: 1, Videos: 3, Checked: 1, Duplicates: 2, Unknown: 1, PerSecond: 0.08, Most: 6.304},
			"at most ¥6.30",
			"At most ¥6.30: 2 videos ¥1.00, 1 video of unknown length ¥0.08/s, 1 template ¥0.50 (once), 1 check ¥0.004 (1 picture already checked, 2 the same as others)",
		},
	} {
		if sum, bill := text.BillSum(msg.English, tt.cost), text.Bill(msg.English, tt.cost); sum != tt.sum || bill != tt.bill {
			t.Errorf("%+v: %q, %q", tt.cost, sum, bill)
		}
	}
	date := e.PriceDate.Format("2006-01-02")
	checks := preflight.Checks{Order: preflight.Order{Engine: e}}
	checked := text.Estimate(msg.English, checks, history.Draft{Engine: e.ID, Detect: true, Template: "t", Length: 10.2})
	if want := "About ¥0.82: video ¥0.82 (10.2 s), check ¥0.004 · prices of " + date; checked != want {
		t.Errorf("with a check: %q", checked)
	}
	for want, d := range map[string]history.Draft{
		"¥0.08/s; a new template ¥0.08/s (once)":                                     {Detect: true},
		"¥0.08/s, length unknown, at most ¥4.80":                                     {Template: "t"},
		"¥0.08/s and ¥0.08/s for the template (once), length unknown, at most ¥9.60": {Clip: "/c.mp4", Detect: true},
		"About ¥0.96: video ¥0.48, template ¥0.48 (once), check ¥0.004":              {Clip: "/c.mp4", Detect: true, Length: 6},
	} {
		d.Engine = e.ID
		if got := text.Estimate(msg.English, checks, d); got != want+" · prices of "+date {
			t.Errorf("%+v: %q", d, got)
		}
	}
}

// The same in Chinese, and with the keys of the form.
func TestFindingsInChinese(t *testing.T) {
	w := text.Wording{Language: msg.Chinese, Keys: func(command string) string {
		return map[string]string{"browse": "ctrl+o", "rename": "e"}[command]
	}}
	known := history.Motion{Name: "waltz", Template: "AACT.1.a.b", Price: 0.08, Seconds: 6}
	clip := preflight.Clip{Facts: api.ClipFacts{Container: "video/mp4", Width: 540, Height: 960, Seconds: 10.23, FPS: 24, Bytes: 2048}, Fixed: true}
	failing := preflight.Finding{About: api.PartMotion, Code: preflight.UnknownMotion, Source: "华尔兹", Fatal: true}
	for want, f := range map[string]preflight.Finding{
		"参考视频：帧率 15 fps，至少需要 24 fps":                                {Code: preflight.ClipLimit, Detail: api.Detail{Kind: api.DetailFrameRate, Has: 15, Least: 24}},
		"请添加人物图片（路径或 URL）":                                          {Code: preflight.NoPictures},
		"转换后的副本：MP4，540×960，10.2 秒，24 fps，2.0 KB":                   {Code: preflight.ClipFits, Clip: &clip},
		"「waltz」已在动作库，模板无需再付费":                                      {Code: preflight.InLibrary, Motion: &known},
		"「waltz」只有模板，而图生动作需要参考视频。请填写参考视频的路径或 URL。":                  {Code: preflight.TemplateOnly, Motion: &known},
		"未通过检测。百炼返回：no face found。若仍要提交，不再重复检测。":                    {Code: preflight.NotDetected, Detail: api.Detail{Kind: api.DetailNotDetected, Said: "no face found."}},
		"图片背景无效：图生动作始终使用视频背景":                                       {Code: preflight.BackgroundUnused},
		"有 2 个动作都叫「华尔兹」。请按 ctrl+o 选择，或到动作库按 e 分别重命名。":               {Code: preflight.Ambiguous, Source: "华尔兹", Count: 2},
		"没有名为「华尔兹」的动作。请按 ctrl+o 选择，或填写参考视频的路径或 URL。":                failing,
		"没有可提交的任务。「华尔兹」：没有名为「华尔兹」的动作。请按 ctrl+o 选择，或填写参考视频的路径或 URL。": {Code: preflight.NothingToSend, Input: &preflight.Input{About: api.PartMotion, Source: "华尔兹", Worst: &failing}},
		"共 501 个视频，一次最多 500 个。请减少图片、动作或条数。":                         {Code: preflight.TooMany, Count: 501},
	} {
		if got := w.Finding(engine(t, api.WanMove), f); got != want {
			t.Errorf("%s: %q, want %q", f.Code, got, want)
		}
	}
	if got, want := text.RetiredEngine(msg.Chinese, api.Engine{Retired: time.Date(2026, 10, 10, 0, 0, 0, 0, time.UTC)}), "该模型已于 2026-10-10 下线。请改用图生动作、视频换人，或自己部署的模型。"; got != want {
		t.Error(got)
	}
}

func TestBillsInChinese(t *testing.T) {
	e := engine(t, api.AnimateAnyone)
	dated := " · " + e.PriceDate.Format("2006-01-02") + " 价格"
	estimate := func(d history.Draft) string {
		d.Engine = e.ID
		return text.Estimate(msg.Chinese, preflight.Checks{Order: preflight.Order{Engine: e}}, d)
	}
	all := preflight.Cost{Sum: api.Estimate{Detect: 0.004, Template: 0.5, Video: 1, Total: 1.504}, Checks: 1, Motions: 1, Videos: 3, Checked: 1, Duplicates: 2, Unknown: 1, PerSecond: 0.08, Most: 6.304}
	for want, got := range map[string]string{
		"¥0.08/秒，时长未知，最多 ¥4.80" + dated:                                     estimate(history.Draft{Template: "t"}),
		"约 ¥0.48（6.0 秒）" + strings.TrimPrefix(dated, " "):                   estimate(history.Draft{Template: "t", Length: 6}),
		"约 ¥0.96：视频 ¥0.48，动作模板 ¥0.48（仅一次）" + strings.TrimPrefix(dated, " "): estimate(history.Draft{Clip: "/c.mp4", Length: 6}),
		"最多 ¥6.30：2 个视频 ¥1.00，1 个视频时长未知，¥0.08/秒，1 个动作模板 ¥0.50（仅一次），1 次检测 ¥0.004（1 张图片已检测过，2 张内容重复）": text.Bill(msg.Chinese, all),
		"最多 ¥6.30": text.BillSum(msg.Chinese, all),
		"无需付费":     text.Bill(msg.Chinese, preflight.Cost{}),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// What was typed for several files, and means none.
func TestPatternsThatMeanNoFile(t *testing.T) {
	for _, tt := range []struct {
		err     paths.Error
		en, han string
	}{
		{paths.Error{Code: paths.CodeNoFile, Kind: paths.PictureKind, Text: "*.gif"}, "No picture matches “*.gif”", "没有匹配「*.gif」的图片"},
		{paths.Error{Code: paths.CodeNoFile, Kind: paths.ClipKind, Text: "*.x"}, "No clip matches “*.x”", "没有匹配「*.x」的视频"},
		{paths.Error{Code: paths.CodePattern, Text: "[.png"}, "“[.png” isn't a valid pattern. Use * for any text, ? for one character, [ab] for a or b.", "「[.png」不是有效的通配符。* 代表任意内容，? 代表一个字符，[ab] 代表其中之一。"},
	} {
		for l, want := range map[msg.Language]string{msg.English: tt.en, msg.Chinese: tt.han} {
			if got := (text.Wording{Language: l}).Told(&tt.err); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
}
