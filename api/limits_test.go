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
		lines = append(lines, sign+" "+f.Code+": "+f.Text)
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
	const format, must = "stop InvalidFile.Format: wrong kind: it is ", ", it must be JPEG, PNG or BMP"
	tests := []struct {
		name  string
		facts api.PictureFacts
		want  []string
	}{
		{"good", jpeg(600, 800), nil},
		{"PNG", kind("image/png"), nil},
		{"BMP", kind("image/bmp"), nil},
		{"WEBP", kind("image/webp"), []string{format + "WEBP" + must}},
		{"HEIC", kind("image/heic"), []string{format + "HEIC" + must}},
		{"page", kind("text/html"), []string{format + "an HTML page" + must}},
		{"clip", kind("video/mp4"), []string{format + "a clip (MP4)" + must}},
		{"odd", kind("image/x-\x1b[31mode"), []string{format + "image/x-[31mode" + must}},
		{"nothing known", kind(""), []string{format + "no picture that can be recognised" + must}},
		{"just small enough", sized(5<<20 - 1), nil},
		{"5 MB", sized(5 << 20), []string{"stop InvalidFile.Size: too large: the file has 5 MB, it must be below 5 MB"}},
		{"above", sized(6501171), []string{"stop InvalidFile.Size: too large: the file has 6.20 MB (6501171 bytes), it must be below 5 MB"}},
		{"50 GB that nobody looked into", api.PictureFacts{Bytes: 50 << 30}, []string{"stop InvalidFile.Size: too large: the file has 51200 MB, it must be below 5 MB"}},
		{"empty", sized(0), []string{"stop InvalidFile.Openerror: empty: the file has no content"}},
		{"size unknown", sized(-1), nil},
		{"unreadable", jpeg(0, 0), []string{"stop InvalidFile.Openerror: damaged: its width and height cannot be read"}},
		{"224", jpeg(224, 300), []string{"stop InvalidFile.Resolution: too small: the shorter side is 224 px, it must be above 224 px"}},
		{"225", jpeg(300, 225), nil},
		{"4095", jpeg(4095, 2048), nil},
		{"4096, on which the documents disagree", jpeg(4096, 2048), []string{"warn InvalidFile.Resolution: 4096 px on the longer side: the service's pages disagree about exactly this size; 4095 px is safe"}},
		{"4097", jpeg(4097, 4000), []string{"stop InvalidFile.Resolution: too large: the longer side is 4097 px, it must be at most 4096 px"}},
		{"tall", jpeg(1000, 2310), []string{"stop InvalidFile.AspectRatio: too tall: the height is 2.31 × the width, at most 2 ×"}},
		{"hardly tall", jpeg(1000, 2001), []string{"stop InvalidFile.AspectRatio: too tall: the height is 2.001 × the width, at most 2 ×"}},
		{"by a hair", api.PictureFacts{Type: "image/png", Bytes: 1, Width: 1000000, Height: 2000001}, []string{
			"stop InvalidFile.Resolution: too large: the longer side is 2000001 px, it must be at most 4096 px",
			"stop InvalidFile.AspectRatio: too tall: the height is 2.000001 × the width, at most 2 ×",
		}},
		{"twice", jpeg(1000, 2000), nil},
		{"half", jpeg(2000, 1000), nil},
		{"wide", jpeg(900, 400), []string{"stop InvalidFile.AspectRatio: too wide: the width is 2.25 × the height, at most 2 ×"}},
		{"all at once", api.PictureFacts{Type: "image/bmp", Bytes: 9 << 20, Width: 100, Height: 5000}, []string{
			"stop InvalidFile.Size: too large: the file has 9 MB, it must be below 5 MB",
			"stop InvalidFile.Resolution: too small: the shorter side is 100 px, it must be above 224 px",
			"stop InvalidFile.Resolution: too large: the longer side is 5000 px, it must be at most 4096 px",
			"stop InvalidFile.AspectRatio: too tall: the height is 50.00 × the width, at most 2 ×",
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
		{"no motion", func(s *api.Submission) { s.TemplateID = "" }, []string{"stop InvalidFile.Template.Content: there is no motion: give its template id, as in AACT.xxx.xxx-xxx.xxx"}},
		{"odd motion", func(s *api.Submission) { s.TemplateID = "AACT 1" }, []string{"stop InvalidFile.Template.Content: the template id holds characters that no template id has, or is too long"}},
		{"long motion", func(s *api.Submission) { s.TemplateID = strings.Repeat("a", 257) }, []string{"stop InvalidFile.Template.Content: the template id holds characters that no template id has, or is too long"}},
		{"longest motion", func(s *api.Submission) { s.TemplateID = strings.Repeat("a", 256) }, nil},
		{"no picture", func(s *api.Submission) { s.ImageURL = "" }, []string{"stop InvalidURL: there is no picture: give the address where it can be fetched"}},
		{"path", func(s *api.Submission) { s.ImageURL = "/home/anna.jpg" }, []string{"stop InvalidURL: the picture's address must begin with http://, https:// or oss://"}},
		{"blank", func(s *api.Submission) { s.ImageURL = "https://example.com/a b.jpg" }, []string{"stop InvalidURL: the picture's address contains a space; write %20"}},
		{"line", func(s *api.Submission) { s.ImageURL += "\n" }, []string{"stop InvalidURL: the picture's address holds blanks; write them as %20"}},
		{"host", func(s *api.Submission) { s.ImageURL = "https:///a.jpg" }, []string{"stop InvalidURL: the picture's address names no host"}},
		{"user", func(s *api.Submission) { s.ImageURL = "https://u:p@example.com/a.jpg" }, []string{"stop InvalidURL: the picture's address holds a user name or a password, which the service does not use and would see"}},
		{"unreadable", func(s *api.Submission) { s.ImageURL = "https://example.com:x/a.jpg" }, []string{"stop InvalidURL: the picture's address cannot be read"}},
		{"bare oss", func(s *api.Submission) { s.ImageURL = "oss://" }, []string{"stop InvalidURL: the picture's address names no host"}},
		{"other scheme", func(s *api.Submission) { s.ImageURL = "ftp://example.com/a.jpg" }, []string{"stop InvalidURL: the picture's address must begin with http://, https:// or oss://"}},
		{"long text", func(s *api.Submission) { s.ImageURL = strings.Repeat("a ", api.MaxAddress) }, []string{"stop InvalidURL: the picture's address must begin with http://, https:// or oss://"}},
		{"ratio", func(s *api.Submission) { s.Ratio = "1:1"; s.PictureBackground = true }, []string{"stop InvalidParameter: the ratio must be 9:16 or 3:4, not 1:1"}},
		{"ratio in vain", func(s *api.Submission) { s.Ratio = "3:4" }, []string{"warn RatioUnused: the ratio 3:4 has no effect: with the clip's background the video is as wide and high as the clip"}},
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
		{"another ratio fits", true, "9:16", 720, 960, "the person will look distorted: the height is 1.33 × the width and 9:16 makes it 1.78 ×; crop the picture or choose 3:4"},
		{"the default counts", true, "", 720, 960, "the person will look distorted: the height is 1.33 × the width and 9:16 makes it 1.78 ×; crop the picture or choose 3:4"},
		{"none fits", true, "3:4", 1000, 1000, "the person will look distorted: the height is 1.00 × the width and 3:4 makes it 1.33 ×; crop the picture"},
		{"clip's background", false, "", 1000, 1000, ""},
	}
	for _, tt := range tests {
		s := api.Submission{ImageURL: "https://h/a.png", TemplateID: "A", PictureBackground: tt.background, Ratio: tt.ratio}
		var got string
		for _, f := range engine(t, api.AnimateAnyone).CheckRequest(s, &api.PictureFacts{Type: "image/png", Bytes: 1, Width: tt.w, Height: tt.h}) {
			if f.Code != api.FindRatioMismatch || f.Fatal {
				t.Errorf("%s: %+v", tt.name, f)
			}
			got += f.Text
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
