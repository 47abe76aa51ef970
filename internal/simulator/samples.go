package simulator

import (
	"bytes"
	"crypto/md5"
	"fmt"
	"hash/fnv"
	"image"
	"image/color"
	"io/fs"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
	"time"

	"golang.org/x/image/bmp"

	"dancecard/internal/simulator/assets"
)

const (
	samplesRoot = "/samples/"
	// slowDelay is longer than the service waits for a picture.
	slowDelay = 11 * time.Second
)

// SamplePictures names the pictures under /samples/ that the service accepts, one for each dancer.
// There are also chen.jpg, the third under a plain name; half.jpg, half a body, which it accepts as
// well; tiny.png, wide.png, huge.bmp, notes.txt and slow.jpg, which it refuses; and nobody.png,
// crowd.png and back.png, which do not pass its detection.
func SamplePictures() []string {
	return []string{"anna.jpg", "bo.png", "陈小姐.jpg", "dai.png"}
}

// SampleClips names the clips under /samples/ that every model accepts. Others are refused:
// clips/slow.mp4 has 15 fps, too few for a template; clips/long.avi lasts 61 seconds; clips/text.mp4
// is not a clip.
func SampleClips() []string { return []string{"clips/waltz.mp4", "clips/tango.mp4"} }

// dancers are the characters that the assets hold.
func dancers() []string { return []string{"anna", "bo", "chen", "dai"} }

// assetName is the asset behind a picture's name.
func assetName(name string) string {
	switch name {
	case "陈小姐.jpg":
		return "chen.jpg"
	case "nobody.png", "crowd.png", "back.png":
		return "bo.png" // detection goes by the name
	}
	return name
}

// sampleName tells which dancer the address of a picture names, on any host.
func sampleName(address string) (string, bool) {
	u, err := url.Parse(address)
	if err != nil || !strings.HasPrefix(u.Path, samplesRoot) {
		return "", false
	}
	name := assetName(path.Base(u.Path))
	who := strings.TrimSuffix(name, path.Ext(name))
	return who, slices.Contains(dancers(), who)
}

// pickByHash chooses one of several, always the same for the same text.
func pickByHash(text string, from []string) string {
	h := fnv.New32a()
	h.Write([]byte(text))
	return from[int(h.Sum32()%uint32(len(from)))]
}

// sample serves a sample.
func (s *Server) sample(x *exchange) {
	if x.r.Method != http.MethodGet && x.r.Method != http.MethodHead {
		x.writeError(methodNotSupported(x.r.Method))
		return
	}
	var data []byte
	switch name := strings.TrimPrefix(x.r.URL.Path, samplesRoot); name {
	case "huge.bmp":
		data = hugePicture()
	case "notes.txt":
		data = []byte("Not a picture, whatever asks for one.\n")
	case "slow.jpg":
		if !sleep(x.r.Context(), slowDelay) {
			x.clientGone = true
			return
		}
		data, _ = fs.ReadFile(assets.FS, "pictures/anna.jpg")
	case "clips/slow.mp4":
		data, _ = fs.ReadFile(assets.FS, "videos/anna-waltz.mp4")
	case "clips/text.mp4":
		data = []byte("Not a clip, whatever asks for one.\n")
	default:
		if !strings.HasPrefix(name, "clips/") {
			name = "pictures/" + assetName(name)
		}
		data, _ = fs.ReadFile(assets.FS, name) // which takes no path with ".."
	}
	if data == nil {
		x.writeError(notFound())
		return
	}
	x.writeFile(data, time.Time{})
}

// hugePicture is a picture of more than 5 MB.
func hugePicture() []byte {
	var b bytes.Buffer
	grey := image.NewPaletted(image.Rect(0, 0, 2400, 2400), color.Palette{color.Gray{Y: 200}})
	if err := bmp.Encode(&b, grey); err != nil {
		panic(err) // a buffer takes everything
	}
	return b.Bytes()
}

// writeFile serves a file with ranges, conditions and an ETag.
func (x *exchange) writeFile(data []byte, modified time.Time) {
	x.wholeFile = data
	x.out.header.Set("ETag", fmt.Sprintf(`"%X"`, md5.Sum(data)))
	http.ServeContent(x.out, x.r, "", modified, bytes.NewReader(data))
}

// other answers what is not part of the service: the page that says what this is.
func (s *Server) other(x *exchange) {
	if x.r.URL.Path != "/" || x.r.Method != http.MethodGet {
		x.writeError(notFound())
		return
	}
	base := s.opt.base(x.r)
	var b strings.Builder
	fmt.Fprintf(&b, "A stand-in for Alibaba Cloud Model Studio, for trying clients of character animation.\n"+
		"Nothing here costs anything, and nothing leaves this machine but downloads of the files it is given.\n\n"+
		"base address  %s%s\nuploads       %s\nspeed         %g times the real service\n\nmodels\n", base, apiRoot, s.storage.address(x.r), s.opt.Speed)
	for _, m := range s.opt.Models {
		fmt.Fprintf(&b, "  %s\n", m)
	}
	b.WriteString("templates\n")
	for _, t := range StartTemplates() {
		fmt.Fprintf(&b, "  %s  %s, %g s\n", t.ID, t.Motion, t.Seconds)
	}
	b.WriteString("pictures\n")
	for _, name := range append(SamplePictures(), "half.jpg", "nobody.png", "crowd.png", "back.png", "tiny.png", "wide.png", "huge.bmp", "notes.txt", "slow.jpg") {
		fmt.Fprintf(&b, "  %s%s%s\n", base, samplesRoot, url.PathEscape(name))
	}
	b.WriteString("clips\n")
	for _, name := range append(SampleClips(), "clips/slow.mp4", "clips/long.avi", "clips/text.mp4") {
		fmt.Fprintf(&b, "  %s%s%s\n", base, samplesRoot, name)
	}
	x.out.replace(http.StatusOK, "text/plain; charset=utf-8", b.String())
}
