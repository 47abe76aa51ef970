package api_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
)

func texts(findings []api.Finding) []string {
	var lines []string
	for _, f := range findings {
		sign := "warn"
		if f.Fatal {
			sign = "stop"
		}
		lines = append(lines, sign+" "+f.Code+": "+f.Detail.Error())
	}
	return lines
}

func TestCheckPicture(t *testing.T) {
	jpeg := func(w, h int) api.PictureFacts {
		return api.PictureFacts{Type: "image/jpeg", Bytes: 1000, Width: w, Height: h}
	}
	kind := func(mime string) api.PictureFacts {
		return api.PictureFacts{Type: mime, Bytes: 1000, Width: 600, Height: 800}
	}
	sized := func(n int64) api.PictureFacts {
		return api.PictureFacts{Type: "image/png", Bytes: n, Width: 600, Height: 800}
	}
	const format, must = `stop InvalidFile.Format: Format name="`, `" takes="image/jpeg,image/png,image/bmp"`
	tests := []struct {
		name  string
		facts api.PictureFacts
		want  []string
	}{
		{"good", jpeg(600, 800), nil},
		{"PNG", kind("image/png"), nil},
		{"BMP", kind("image/bmp"), nil},
		{"WEBP", kind("image/webp"), []string{format + "image/webp" + must}},
		{"HEIC", kind("image/heic"), []string{format + "image/heic" + must}},
		{"page", kind("text/html"), []string{format + "text/html" + must}},
		{"clip", kind("video/mp4"), []string{format + "video/mp4" + must}},
		{"odd", kind("image/x-\x1b[31mode"), []string{format + `image/x-\x1b[31mode` + must}},
		{"nothing known", kind(""), []string{`stop InvalidFile.Format: Format takes="image/jpeg,image/png,image/bmp"`}},
		{"just small enough", sized(5<<20 - 1), nil},
		{"5 MB", sized(5 << 20), []string{"stop InvalidFile.Size: Size has=5242880 most=5242880"}},
		{"above", sized(6501171), []string{"stop InvalidFile.Size: Size has=6501171 most=5242880"}},
		{"50 GB that nobody looked into", api.PictureFacts{Bytes: 50 << 30}, []string{"stop InvalidFile.Size: Size has=53687091200 most=5242880"}},
		{"empty", sized(0), []string{"stop InvalidFile.Openerror: Empty"}},
		{"size unknown", sized(-1), nil},
		{"unreadable", jpeg(0, 0), []string{"stop InvalidFile.Openerror: NoSides"}},
		{"224", jpeg(224, 300), []string{"stop InvalidFile.Resolution: ShorterSide has=224 least=224"}},
		{"225", jpeg(300, 225), nil},
		{"4095", jpeg(4095, 2048), nil},
		{"4096, on which the documents disagree", jpeg(4096, 2048), []string{"warn InvalidFile.Resolution: UnsettledSide has=4096"}},
		{"4097", jpeg(4097, 4000), []string{"stop InvalidFile.Resolution: LongerSide has=4097 most=4096"}},
		{"tall", jpeg(1000, 2310), []string{"stop InvalidFile.AspectRatio: TooTall has=2.31 most=2"}},
		{"hardly tall", jpeg(1000, 2001), []string{"stop InvalidFile.AspectRatio: TooTall has=2.001 most=2"}},
		{"by a hair", api.PictureFacts{Type: "image/png", Bytes: 1, Width: 1000000, Height: 2000001}, []string{
			"stop InvalidFile.Resolution: LongerSide has=2000001 most=4096",
			"stop InvalidFile.AspectRatio: TooTall has=2.000001 most=2",
		}},
		{"twice", jpeg(1000, 2000), nil},
		{"half", jpeg(2000, 1000), nil},
		{"wide", jpeg(900, 400), []string{"stop InvalidFile.AspectRatio: TooWide has=2.25 most=2"}},
		{"all at once", api.PictureFacts{Type: "image/bmp", Bytes: 9 << 20, Width: 100, Height: 5000}, []string{
			"stop InvalidFile.Size: Size has=9437184 most=5242880",
			"stop InvalidFile.Resolution: ShorterSide has=100 least=224",
			"stop InvalidFile.Resolution: LongerSide has=5000 most=4096",
			"stop InvalidFile.AspectRatio: TooTall has=50 most=2",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, texts(engine(t, api.AnimateAnyone).CheckPicture(tt.facts))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCheckRequest(t *testing.T) {
	good := api.Submission{Model: "m", ImageURL: "https://example.com/a.jpg?s=1", TemplateID: "AACT.1a.xx-yy_z.9"}
	tests := []struct {
		name   string
		change func(*api.Submission)
		want   []string
	}{
		{"good", func(*api.Submission) {}, nil},
		{"storage", func(s *api.Submission) { s.ImageURL = "oss://dashscope-instant/a.jpg" }, nil},
		{"Chinese name", func(s *api.Submission) { s.ImageURL = "http://example.com/陈小姐.jpg" }, nil},
		{"no motion", func(s *api.Submission) { s.TemplateID = "" }, []string{"stop InvalidFile.Template.Content: NoTemplate"}},
		{"odd motion", func(s *api.Submission) { s.TemplateID = "AACT 1" }, []string{"stop InvalidFile.Template.Content: Template"}},
		{"long motion", func(s *api.Submission) { s.TemplateID = strings.Repeat("a", 257) }, []string{"stop InvalidFile.Template.Content: Template"}},
		{"longest motion", func(s *api.Submission) { s.TemplateID = strings.Repeat("a", 256) }, nil},
		{"no picture", func(s *api.Submission) { s.ImageURL = "" }, []string{"stop InvalidURL: NoAddress"}},
		{"path", func(s *api.Submission) { s.ImageURL = "/home/anna.jpg" }, []string{`stop InvalidURL: AddressScheme takes="http,https,oss"`}},
		{"blank", func(s *api.Submission) { s.ImageURL = "https://example.com/a b.jpg" }, []string{"stop InvalidURL: AddressBlank"}},
		{"line", func(s *api.Submission) { s.ImageURL += "\n" }, []string{"stop InvalidURL: AddressBlank"}},
		{"host", func(s *api.Submission) { s.ImageURL = "https:///a.jpg" }, []string{"stop InvalidURL: AddressNoHost"}},
		{"user", func(s *api.Submission) { s.ImageURL = "https://u:p@example.com/a.jpg" }, []string{"stop InvalidURL: AddressUser"}},
		{"unreadable", func(s *api.Submission) { s.ImageURL = "https://example.com:x/a.jpg" }, []string{"stop InvalidURL: AddressUnreadable"}},
		{"bare oss", func(s *api.Submission) { s.ImageURL = "oss://" }, []string{"stop InvalidURL: AddressNoHost"}},
		{"other scheme", func(s *api.Submission) { s.ImageURL = "ftp://example.com/a.jpg" }, []string{`stop InvalidURL: AddressScheme takes="http,https,oss"`}},
		{"long text", func(s *api.Submission) { s.ImageURL = strings.Repeat("a ", api.MaxAddress) }, []string{`stop InvalidURL: AddressScheme takes="http,https,oss"`}},
		{"ratio", func(s *api.Submission) { s.Ratio = "1:1"; s.PictureBackground = true }, []string{`stop InvalidParameter: Ratio name="1:1" takes="9:16,3:4"`}},
		{"ratio in vain", func(s *api.Submission) { s.Ratio = "3:4" }, []string{`warn RatioUnused: RatioOfClip name="3:4"`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := good
			tt.change(&s)
			if diff := cmp.Diff(tt.want, texts(engine(t, api.AnimateAnyone).CheckRequest(s, nil))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCheckRequestWarnsOfDistortion(t *testing.T) {
	tests := []struct {
		name       string
		background bool
		ratio      string
		w, h       int
		want       string
	}{
		{"fits", true, "9:16", 540, 960, ""},
		{"nearly fits", true, "9:16", 580, 960, ""},
		{"another ratio fits", true, "9:16", 720, 960, `Distorted name="9:16" takes="3:4" has=1.3333333333333333`},
		{"the default counts", true, "", 720, 960, `Distorted name="9:16" takes="3:4" has=1.3333333333333333`},
		{"none fits", true, "3:4", 1000, 1000, `Distorted name="3:4" has=1`},
		{"clip's background", false, "", 1000, 1000, ""},
	}
	for _, tt := range tests {
		s := api.Submission{ImageURL: "https://h/a.png", TemplateID: "A", PictureBackground: tt.background, Ratio: tt.ratio}
		var got string
		for _, f := range engine(t, api.AnimateAnyone).CheckRequest(s, &api.PictureFacts{Type: "image/png", Bytes: 1, Width: tt.w, Height: tt.h}) {
			if f.Code != api.FindRatioMismatch || f.Fatal {
				t.Errorf("%s: %+v", tt.name, f)
			}
			got += f.Detail.Error()
		}
		if got != tt.want {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
	broken := engine(t, api.AnimateAnyone).CheckRequest(api.Submission{ImageURL: "https://h/a", TemplateID: "A", PictureBackground: true}, &api.PictureFacts{Type: "image/png", Bytes: 9})
	if len(broken) != 1 || broken[0].Code != "InvalidFile.Openerror" {
		t.Errorf("a picture without pixels: %v", broken)
	}
}
