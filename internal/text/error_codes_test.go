package text_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/internal/media/convert"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// constants reads the values of the constants of a type from a package's source, so that none is missed. Those of
// no type of their own are found by how their names begin.
func constants(t *testing.T, folder, typeName, prefix string) (values []string) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("../..", folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) == 0 || !strings.HasPrefix(spec.Names[0].Name, prefix) {
				return true
			}
			if of, ok := spec.Type.(*ast.Ident); typeName != "" && (!ok || of.Name != typeName) {
				return true
			}
			if lit, ok := spec.Values[0].(*ast.BasicLit); ok {
				value, _ := strconv.Unquote(lit.Value)
				values = append(values, value)
			}
			return true
		})
	}
	if len(values) < 2 {
		t.Fatalf("only %d constants %s of %s", len(values), typeName, folder)
	}
	return values
}

// inBoth fails unless something is said in both languages: in Chinese with Chinese characters, in English without.
func inBoth(t *testing.T, what string, say func(text.Wording) string) {
	t.Helper()
	isHan := func(r rune) bool { return unicode.Is(unicode.Han, r) }
	for _, keys := range []func(string) string{nil, func(string) string { return "r" }} {
		english, chinese := say(text.Wording{Keys: keys}), say(text.Wording{Language: msg.Chinese, Keys: keys})
		if english == "" || strings.ContainsFunc(english, isHan) || strings.Contains(english, "Unexpected error") {
			t.Errorf("%s, in English: %q", what, english)
		}
		if !strings.ContainsFunc(chinese, isHan) || strings.Contains(chinese, "意外错误") {
			t.Errorf("%s, in Chinese: %q", what, chinese)
		}
	}
}

// What keeps the program from its work is worded in both languages.
func TestTroubleIsWorded(t *testing.T) {
	for name, e := range map[string]*api.Error{
		"offline": {Code: api.CodeNetwork}, "slow": {Code: api.CodeTimeout}, "not JSON": {Code: api.CodeGarbage, HTTP: 200},
	} {
		inBoth(t, name, func(w text.Wording) string { return w.Trouble(e) })
	}
}

// Everything that this program finds wrong is worded in both languages.
func TestEveryDetailIsWorded(t *testing.T) {
	for _, kind := range constants(t, "api", "DetailKind", "Detail") {
		d := api.Detail{Kind: api.DetailKind(kind), Name: "h.example", Said: "it said", Takes: "image/png,image/jpeg", Has: 3, Least: 4, Most: 5}
		if d.Kind == api.DetailHistory {
			continue // of errors of history's files, below
		}
		if isReason(d.Kind) {
			d.Why, d.Kind = d.Kind, api.DetailNoConnection
		}
		if d.Kind == api.DetailRedirectBad {
			d.Why = api.DetailNoHost
		}
		inBoth(t, kind, func(w text.Wording) string {
			said := text.Detail(w.Language, d)
			if said == text.Clean(d.Error()) {
				return "" // it is the fallback
			}
			return said
		})
		d.File, d.Part = "anna.png", api.PartPicture
		inBoth(t, kind+" of a file", func(w text.Wording) string {
			return w.Error(&api.Error{Op: api.OpFetch, Code: api.CodeFile, Detail: d})
		})
	}
}

// isReason tells the kinds that are only ever why a connection failed.
func isReason(k api.DetailKind) bool {
	return slices.Contains([]api.DetailKind{
		api.DetailHostUnknown, api.DetailLookupFailed, api.DetailProxyRefused, api.DetailProxyUnreached, api.DetailCertificate,
		api.DetailNoTLS, api.DetailNotHTTP, api.DetailClosed, api.DetailOther,
	}, k)
}

// A bound that is itself accepted reads otherwise than one that is not.
func TestBoundsAreWorded(t *testing.T) {
	for _, tt := range []struct {
		d                api.Detail
		english, chinese string
	}{
		{api.Detail{Kind: api.DetailSize, Has: 6501171, Most: 5 << 20, Excluded: true}, "6.1 MB; must be below 5 MB", "文件 6.1 MB，须小于 5 MB"},
		{api.Detail{Kind: api.DetailSize, Has: 5 << 20, Most: 5 << 20, Excluded: true}, "5 MB; must be below 5 MB", "文件 5 MB，须小于 5 MB"},
		{api.Detail{Kind: api.DetailSize, Has: 200<<20 + 1, Most: 200 << 20}, "209,715,201 B; at most 200 MB allowed", "文件 209,715,201 B，不能超过 200 MB"},
		{api.Detail{Kind: api.DetailShorterSide, Has: 200, Least: 224, Excluded: true}, "200 px on the shorter side; more than 224 px required", "短边 200 px，须大于 224 px"},
		{api.Detail{Kind: api.DetailShorterSide, Has: 199, Least: 200}, "199 px on the shorter side; at least 200 px required", "短边 199 px，至少需要 200 px"},
		{api.Detail{Kind: api.DetailLongerSide, Has: 4097, Most: 4096}, "4097 px on the longer side; at most 4096 px allowed", "长边 4097 px，不能超过 4096 px"},
		{api.Detail{Kind: api.DetailTooTall, Has: 2.001, Most: 2}, "Height is 2.001× the width; at most 2× allowed", "高为宽的 2.001 倍，不能超过 2 倍"},
		{api.Detail{Kind: api.DetailTooLong, Has: 62, Least: 2, Most: 60}, "62 s; 2–60 s allowed", "时长 62 秒，须为 2–60 秒"},
		{api.Detail{Kind: api.DetailTooLong, Has: 60.004, Least: 2, Most: 60}, "60.004 s; 2–60 s allowed", "时长 60.004 秒，须为 2–60 秒"},
		{api.Detail{Kind: api.DetailFrameRate, Has: 15, Least: 24}, "15 fps; at least 24 fps required", "帧率 15 fps，至少需要 24 fps"},
		{api.Detail{Kind: api.DetailFrameRate, Has: 24000. / 1001, Least: 24}, "23.98 fps; at least 24 fps required", "帧率 23.98 fps，至少需要 24 fps"},
		{
			api.Detail{Kind: api.DetailFormat, Name: "image/x-\x1b[31mode", Takes: "image/jpeg,image/png,image/bmp", File: "a.x"},
			"a.x: image/x-[31mode; must be JPEG, PNG or BMP", "「a.x」：格式为 image/x-[31mode，须为 JPEG、PNG 或 BMP",
		},
	} {
		if got := text.Detail(msg.English, tt.d); got != tt.english {
			t.Errorf("%v: %q, not %q", tt.d, got, tt.english)
		}
		if got := text.Detail(msg.Chinese, tt.d); got != tt.chinese {
			t.Errorf("%v: %q, not %q", tt.d, got, tt.chinese)
		}
	}
}

// Every error of history, of keys and of ffmpeg is worded in both languages, with what to do about it.
func TestEveryErrorIsWorded(t *testing.T) {
	cause := errors.New("input/output error")
	check := func(what string, err error) {
		inBoth(t, what, func(w text.Wording) string { return w.Error(err) })
		inBoth(t, what+", told", func(w text.Wording) string { return w.Told(err) })
	}
	for _, code := range constants(t, "history", "Code", "Code") {
		check(code, &history.Error{Code: history.Code(code), Path: "/d/history.db"})
		check(code+" kept", &history.Error{Code: history.Code(code), Path: "/d/history.db", Kept: "/d/history.db.damaged", Cause: cause})
		p := history.ProblemOf(&history.Error{Code: history.Code(code), Path: "/d/anna.mp4", Cause: cause})
		inBoth(t, code+" of a task", func(w text.Wording) string { return text.ProblemText(w.Language, p) })
	}
	for _, code := range constants(t, "api/credentials", "Code", "Code") {
		for _, reason := range append(constants(t, "api/credentials", "Reason", "Reason"), "") {
			check(code+" "+reason, &credentials.Error{Code: credentials.Code(code), Reason: credentials.Reason(reason), Cause: cause})
			check(code+" "+reason+" in a file", &credentials.Error{Code: credentials.Code(code), Reason: credentials.Reason(reason), Source: credentials.FromFile, Where: "/k"})
		}
	}
	for _, warning := range constants(t, "api/credentials", "Warning", "") {
		if warning != "" {
			inBoth(t, warning, func(w text.Wording) string { return text.KeyWarning(w.Language, credentials.Warning(warning)) })
		}
	}
	for _, code := range constants(t, "internal/media/convert", "", "Code") {
		check(code, &convert.Error{Code: code, Limit: 10 * time.Minute, Cause: cause})
		check(code+" of ffmpeg", &convert.Error{Code: code, Limit: 10 * time.Minute, Stderr: "no such sample"})
	}
	for _, reason := range constants(t, "internal/media/convert", "Reason", "Reason") {
		check(reason, &convert.Error{Code: convert.CodeUnfixable, Reason: convert.Reason(reason), Has: 10, Least: 225, Most: 4096})
	}
}

// What earlier versions wrote of a problem is shown as it was written.
func TestProblemsOfEarlierVersions(t *testing.T) {
	for _, p := range []history.Problem{
		{Op: api.OpUpload, Code: "InvalidFile.Size", Message: "anna.jpg: too large"},
		{Code: string(history.CodeFull), Message: "no room is left on the disk for /v"},
	} {
		if got := text.ProblemText(msg.Chinese, p); got != p.Message {
			t.Errorf("%+v: %q", p, got)
		}
	}
}
