package api

import (
	"fmt"
	"slices"
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
	// Text is a sentence without a full stop, for people.
	Text string
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

func (f *findings) refuse(code, format string, values ...any) {
	f.list = append(f.list, Finding{code, fmt.Sprintf(format, values...), true, f.about})
}

func (f *findings) warn(code, format string, values ...any) {
	f.list = append(f.list, Finding{code, fmt.Sprintf(format, values...), false, f.about})
}

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
		kind := "no picture that can be recognised"
		if p.Type != "" {
			kind = TypeName(p.Type)
		}
		f.refuse("InvalidFile.Format", "wrong kind: it is %s, it must be %s", kind, Choice(e.Picture.Types, KindName))
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
		kind := "no clip that can be recognised"
		if c.Container != "" {
			kind = TypeName(c.Container)
		}
		f.refuse("InvalidFile.Format", "wrong kind: it is %s, it must be %s", kind, Choice(limits.Types, KindName))
		return f.list
	}
	if len(limits.Codecs) > 0 && !slices.Contains(limits.Codecs, c.Codec) {
		f.refuse("InvalidFile.Format", "wrong codec: it is %s, it must be %s", CodecName(c.Codec), Choice(limits.Codecs, CodecName))
	}
	f.size(c.Bytes, limits.Bytes)
	f.sides(c.Width, c.Height, limits.Sides)
	switch s := c.Seconds; {
	case s <= 0:
		f.warn("InvalidFile.Duration", "its length cannot be read; it must be %s to %s s", plain(limits.MinSeconds), plain(limits.MaxSeconds))
	case s < limits.MinSeconds-lengthSlack:
		f.refuse("InvalidFile.Duration", "too short: it lasts %s s, it must last at least %s s", beyond(s, limits.MinSeconds), plain(limits.MinSeconds))
	case s > limits.MaxSeconds+lengthSlack:
		f.refuse("InvalidFile.Duration", "too long: it lasts %s s, it must last at most %s s", beyond(s, limits.MaxSeconds), plain(limits.MaxSeconds))
	}
	if c.Missing > 0 {
		f.warn("InvalidFile.Openerror", "its end is missing, by %d bytes: it plays, but the service may refuse it", c.Missing)
	}
	switch least := limits.MinFPS; {
	case least == 0:
	case c.FPS <= 0:
		f.warn("InvalidFile.FPS", "its frame rate cannot be read; it must be at least %s a second", plain(least))
	case c.FPS < least-rateSlack:
		f.refuse("InvalidFile.FPS", "too few frames: it has %s a second, it must have at least %s", beyond(c.FPS, least), plain(least))
	}
	return f.list
}

func (f *findings) size(bytes int64, limit Bound) {
	switch {
	case bytes == 0:
		f.refuse("InvalidFile.Openerror", "empty: the file has no content")
	case !limit.allowsUpTo(bytes):
		f.refuse("InvalidFile.Size", "too large: the file has %s, it must be %s", Megabytes(bytes), limit.AtMost(Megabytes(limit.At)))
	}
}

func (f *findings) sides(width, height int, limits SideLimits) {
	short, long := min(width, height), max(width, height)
	if short <= 0 {
		f.refuse("InvalidFile.Openerror", "damaged: its width and height cannot be read")
		return
	}
	if !limits.Shorter.allowsFrom(int64(short)) {
		f.refuse("InvalidFile.Resolution", "too small: the shorter side is %d px, it must be %s", short, limits.Shorter.AtLeast(pixels(limits.Shorter.At)))
	}
	if !limits.Longer.allowsUpTo(int64(long)) {
		f.refuse("InvalidFile.Resolution", "too large: the longer side is %d px, it must be %s", long, limits.Longer.AtMost(pixels(limits.Longer.At)))
	}
	if limits.Longer.Unsettled && int64(long) == limits.Longer.At {
		f.warn("InvalidFile.Resolution", "%s on the longer side: the service's pages disagree about exactly this size; %s is safe", pixels(limits.Longer.At), pixels(limits.Longer.At-1))
	}
	if long <= limits.Times*short {
		return
	}
	ratio := beyond(float64(long)/float64(short), float64(limits.Times))
	if height > width {
		f.refuse("InvalidFile.AspectRatio", "too tall: the height is %s × the width, at most %d ×", ratio, limits.Times)
	} else {
		f.refuse("InvalidFile.AspectRatio", "too wide: the width is %s × the height, at most %d ×", ratio, limits.Times)
	}
}

func (b Bound) allowsUpTo(v int64) bool { return v < b.At || v == b.At && !b.Excluded }

func (b Bound) allowsFrom(v int64) bool { return v > b.At || v == b.At && !b.Excluded }

// AtMost says in words what an upper bound is, with its value as people read it.
func (b Bound) AtMost(value string) string {
	if b.Excluded {
		return "below " + value
	}
	return "at most " + value
}

// AtLeast is AtMost for a lower bound.
func (b Bound) AtLeast(value string) string {
	if b.Excluded {
		return "above " + value
	}
	return "at least " + value
}
