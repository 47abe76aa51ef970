package api

import (
	"slices"
	"strings"
)

// PictureFacts are what a picture is, by its content.
type PictureFacts struct {
	// Type is the MIME type; empty when the content is nothing known.
	Type string
	// Bytes is the file's size; below 0 when it is not known.
	Bytes int64
	// Width and Height are in pixels, as the picture is shown; 0 when they cannot be read.
	Width, Height int
}

// ClipFacts are what a clip is, by its headers.
type ClipFacts struct {
	// Container is the MIME type of the container, empty when the content is nothing known; Codec
	// is the video's: "h264", "hevc", or the four characters that stand for another.
	Container, Codec string
	// Width and Height are in pixels, as the clip is shown; 0 when they cannot be read.
	Width, Height int
	// Seconds is the length, FPS the average frame rate; 0 when they cannot be read.
	Seconds, FPS float64
	// Bytes is the file's size; below 0 when it is not known.
	Bytes int64
	// Missing is how many bytes its end lacks, where it plays all the same.
	Missing int64
}

// Finding is one thing that a check found.
type Finding struct {
	// Code is the code with which the service would refuse it, or one of the Find… constants
	// for what it would accept.
	Code string
	// Detail is what was found.
	Detail Detail
	// Fatal marks what the service refuses for certain; the rest are warnings.
	Fatal bool
	// About is the part of the request that it speaks of.
	About Part
}

// Part is a part of a request.
type Part string

// The parts of a request.
const (
	PartPicture Part = "picture"
	PartMotion  Part = "motion" // a template's id or a clip
	PartRatio   Part = "ratio"
	PartMode    Part = "mode"
)

// findings collects what is found about one part.
type findings struct {
	about Part
	list  []Finding
}

func (f *findings) refuse(code string, d Detail) {
	f.list = append(f.list, Finding{code, d, true, f.about})
}

func (f *findings) warn(code string, d Detail) {
	f.list = append(f.list, Finding{code, d, false, f.about})
}

// takes lists what is accepted.
func takes(names []string) string { return strings.Join(names, ",") }

// CheckPicture compares a picture with what the engine takes (the reference, "Input limitations"
// and its error table; the Wan page). No finding means that the file as such will pass; whether
// the service likes what is seen in it is another question.
func (e Engine) CheckPicture(p PictureFacts) []Finding {
	f := findings{about: PartPicture}
	if p.Type == "" && !e.Picture.Bytes.allowsUpTo(p.Bytes) { // so large that nobody looked what it is
		f.size(p.Bytes, e.Picture.Bytes)
		return f.list
	}
	if !slices.Contains(e.Picture.Types, p.Type) {
		f.refuse("InvalidFile.Format", Detail{Kind: DetailFormat, Name: p.Type, Takes: takes(e.Picture.Types)})
		return f.list
	}
	f.size(p.Bytes, e.Picture.Bytes)
	f.sides(p.Width, p.Height, e.Picture.Sides)
	return f.list
}

// Differences that are no more than the rounding of a container's clock.
const (
	lengthSlack = 0.001 // seconds
	rateSlack   = 0.01  // frames a second: less than lies between 23.976 and 24
)

// CheckClip compares a clip with what the engine takes as a motion (the template's page; the Wan
// page). No finding means that the file as such will pass. A length or a frame rate that cannot be
// read is a warning alone, since the service may read more of the file than its headers.
func (e Engine) CheckClip(c ClipFacts) []Finding {
	f, limits := findings{about: PartMotion}, e.Clip
	if c.Container == "" && !limits.Bytes.allowsUpTo(c.Bytes) {
		f.size(c.Bytes, limits.Bytes)
		return f.list
	}
	if !slices.Contains(limits.Types, c.Container) {
		f.refuse("InvalidFile.Format", Detail{Kind: DetailFormat, Name: c.Container, Takes: takes(limits.Types)})
		return f.list
	}
	if len(limits.Codecs) > 0 && !slices.Contains(limits.Codecs, c.Codec) {
		f.refuse("InvalidFile.Format", Detail{Kind: DetailCodec, Name: c.Codec, Takes: takes(limits.Codecs)})
	}
	f.size(c.Bytes, limits.Bytes)
	f.sides(c.Width, c.Height, limits.Sides)
	length := Detail{Has: c.Seconds, Least: limits.MinSeconds, Most: limits.MaxSeconds}
	switch s := c.Seconds; {
	case s <= 0:
		length.Kind, length.Has = DetailNoLength, 0
		f.warn("InvalidFile.Duration", length)
	case s < limits.MinSeconds-lengthSlack:
		length.Kind = DetailTooShort
		f.refuse("InvalidFile.Duration", length)
	case s > limits.MaxSeconds+lengthSlack:
		length.Kind = DetailTooLong
		f.refuse("InvalidFile.Duration", length)
	}
	if c.Missing > 0 {
		f.warn("InvalidFile.Openerror", Detail{Kind: DetailEndMissing, Has: float64(c.Missing)})
	}
	switch least := limits.MinFPS; {
	case least == 0:
	case c.FPS <= 0:
		f.warn("InvalidFile.FPS", Detail{Kind: DetailNoFrameRate, Least: least})
	case c.FPS < least-rateSlack:
		f.refuse("InvalidFile.FPS", Detail{Kind: DetailFrameRate, Has: c.FPS, Least: least})
	}
	return f.list
}

func (f *findings) size(bytes int64, limit Bound) {
	switch {
	case bytes == 0:
		f.refuse("InvalidFile.Openerror", Detail{Kind: DetailEmpty})
	case !limit.allowsUpTo(bytes):
		f.refuse("InvalidFile.Size", Detail{Kind: DetailSize, Has: float64(bytes), Most: float64(limit.At), Excluded: limit.Excluded})
	}
}

func (f *findings) sides(width, height int, limits SideLimits) {
	short, long := min(width, height), max(width, height)
	if short <= 0 {
		f.refuse("InvalidFile.Openerror", Detail{Kind: DetailNoSides})
		return
	}
	if !limits.Shorter.allowsFrom(int64(short)) {
		f.refuse("InvalidFile.Resolution", Detail{Kind: DetailShorterSide, Has: float64(short), Least: float64(limits.Shorter.At), Excluded: limits.Shorter.Excluded})
	}
	if !limits.Longer.allowsUpTo(int64(long)) {
		f.refuse("InvalidFile.Resolution", Detail{Kind: DetailLongerSide, Has: float64(long), Most: float64(limits.Longer.At), Excluded: limits.Longer.Excluded})
	}
	if limits.Longer.Unsettled && int64(long) == limits.Longer.At {
		f.warn("InvalidFile.Resolution", Detail{Kind: DetailUnsettledSide, Has: float64(long)})
	}
	if long <= limits.Times*short {
		return
	}
	shape := Detail{Kind: DetailTooWide, Has: float64(long) / float64(short), Most: float64(limits.Times)}
	if height > width {
		shape.Kind = DetailTooTall
	}
	f.refuse("InvalidFile.AspectRatio", shape)
}

func (b Bound) allowsUpTo(v int64) bool { return v < b.At || v == b.At && !b.Excluded }

func (b Bound) allowsFrom(v int64) bool { return v > b.At || v == b.At && !b.Excluded }
