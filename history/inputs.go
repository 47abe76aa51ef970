package history

import (
	"path/filepath"
	"strings"

	"dancecard/api"
)

// Input is a file that a request names.
type Input struct {
	Part api.Part
	// Source is its address, or the absolute path of a local file.
	Source string
	// Model is the model that the request is for; a file in the service's storage belongs to one.
	Model string
}

// Local reports whether the file has to be uploaded first.
func (i Input) Local() bool { return i.Source != "" && !IsAddress(i.Source) }

// IsAddress tells an address from a local path.
func IsAddress(source string) bool {
	scheme, _, ok := strings.Cut(source, "://")
	if !ok {
		return false
	}
	switch strings.ToLower(scheme) {
	case "http", "https", "oss":
		return true
	}
	return false
}

// IsFile tells the name of a file, an address or a whole path, from a template's id or the name of a motion.
func IsFile(source string) bool { return IsAddress(source) || filepath.IsAbs(source) }

// Inputs lists the files that the task's submission names.
func (t Task) Inputs() []Input {
	var list []Input
	if t.Kind == MakesVideo {
		list = append(list, Input{api.PartPicture, t.Picture, t.Model})
	}
	if t.TakesClip() {
		list = append(list, Input{api.PartMotion, t.Clip, t.Model})
	}
	return list
}

// TakesClip reports whether the clip itself is part of the submission.
func (t Task) TakesClip() bool {
	if t.Kind == MakesMotion {
		return true
	}
	e, ok := api.FindEngine(t.Engine)
	return ok && e.Motion == api.ByClip
}

// AwaitsMotion reports whether the task cannot be sent before a motion was made of its clip.
func (t Task) AwaitsMotion() bool {
	return t.Kind == MakesVideo && t.Template == "" && t.Motion != 0 && !t.TakesClip()
}

// Steps reports whether anything is to be done before the task can be sent: a file to upload, or a
// picture that the service is to look at first.
func (t Task) Steps() bool {
	for _, in := range t.Inputs() {
		if in.Local() {
			return true
		}
	}
	return t.WantsCheck()
}

// WantsCheck reports whether the engine has the service look at the picture before a video is made.
func (t Task) WantsCheck() bool {
	e, ok := api.FindEngine(t.Engine)
	return ok && t.Kind == MakesVideo && e.DetectModel != "" && t.Detect
}
