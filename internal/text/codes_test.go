package text_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// ownCodes reads every code that api and history name themselves from their source.
func ownCodes(t *testing.T) (codes []string) {
	t.Helper()
	for _, folder := range []string{"../../api", "../../history"} {
		names, err := filepath.Glob(folder + "/*.go")
		if err != nil || len(names) == 0 {
			t.Fatal(names, err)
		}
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			source, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, source, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				spec, ok := n.(*ast.ValueSpec)
				if !ok {
					return true
				}
				for i, id := range spec.Names {
					if !strings.HasPrefix(id.Name, "Code") && !strings.HasPrefix(id.Name, "Find") || len(spec.Values) <= i {
						continue
					}
					if lit, ok := spec.Values[i].(*ast.BasicLit); ok && lit.Kind == token.STRING {
						code, err := strconv.Unquote(lit.Value)
						if err != nil {
							t.Fatal(err)
						}
						codes = append(codes, code)
					}
				}
				return true
			})
		}
	}
	return codes
}

// Every code of ours that a problem can hold is said in words, and none is shown as it is stored.
func TestEveryCodeOfOursHasAPhrase(t *testing.T) {
	codes := ownCodes(t)
	if len(codes) < 34 {
		t.Errorf("only %d codes were found: %v", len(codes), codes)
	}
	names := strings.NewReplacer("HTTP", "", "API", "", "URL", "", "ID", "", "Key", "", "Base", "")
	for _, code := range codes {
		for _, l := range msg.Languages() {
			got := text.Code(l, history.Problem{Code: code})
			lower := strings.ToLower(names.Replace(got)) == names.Replace(got)
			if got == code || got == "" || text.Width(got) > 20 || !lower || hasHan(got) != (l == msg.Chinese) {
				t.Errorf("%s is shown as %q in %s", code, got, l)
			}
		}
	}
	for _, code := range []string{history.CodeNotFound, history.CodeAmbiguous, history.CodeClocks, history.CodeInterrupted, history.CodeNoAddress} {
		if !text.Ours(history.Problem{Code: code}) {
			t.Errorf("%s is said twice", code)
		}
	}
}

func hasHan(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

func TestCodesOfTheService(t *testing.T) {
	for want, p := range map[string]history.Problem{
		"isv.OUT_OF_SERVICE": {HTTP: 400, Code: "isv.OUT_OF_SERVICE"},
		"HTTP 502":           {HTTP: 502, Code: "HTTP"},
		"HTTP 400":           {HTTP: 400},
		"not activated":      {HTTP: 400, Code: "InvalidParameter", Message: "The product is not activated, please confirm"},
		"InvalidFile.Size":   {HTTP: 200, Code: "InvalidFile.Size"},
	} {
		if got := text.Code(msg.English, p); got != want {
			t.Errorf("%+v is shown as %q, want %q", p, got, want)
		}
	}
}
