package api

import "time"

// Submission is what one POST asks for: one video. Which of the fields are sent is the engine's to
// say: Engine.Takes.
type Submission struct {
	// Engine is the engine that Model belongs to. Empty means the one whose shared model it is,
	// or AnimateAnyone for the name of an own deployment.
	Engine EngineID
	// Model is the model's id, "animate-anyone-gen2" or the name of an own deployment.
	Model string
	// ImageURL is the address of the picture, http, https or oss.
	ImageURL string
	// TemplateID names the motion for an engine that takes templates; the service made it for the
	// same account.
	TemplateID string
	// ClipURL is the address of the clip for an engine that takes clips, http, https or oss.
	ClipURL string
	// PictureBackground asks for the picture's background (use_ref_img_bg true) in place of the
	// clip's, where there is a choice.
	PictureBackground bool
	// Ratio is the video's ratio, "9:16" or "3:4"; the empty string leaves it out. It has an
	// effect only with PictureBackground.
	Ratio string
	// Mode is a mode's id, "wan-std" or "wan-pro"; empty means the engine's default.
	Mode string
	// Watermark asks for the service's mark in the video.
	Watermark bool
}

// Receipt is the service's answer to a Submission, or to a clip that is to become a motion: the task
// is accepted and will be paid for when it succeeds.
type Receipt struct {
	TaskID    string
	Status    Status
	RequestID string
}

// Answer is what the service says of one task.
type Answer struct {
	TaskID    string
	Status    Status
	RequestID string
	// VideoURL is where the finished video is; it is signed, so it is a secret, and it dies 24
	// hours after the task's end.
	VideoURL string
	// LinkTrouble says why the address that the service gave cannot be used; VideoURL is empty then.
	LinkTrouble Detail
	// TemplateID is the motion that a template task made.
	TemplateID string
	// Code and Message say why a task failed.
	Code, Message string
	// Submitted, Scheduled and Ended are zero where the service does not tell; AnimateAnyone's
	// pages never show them. The service writes them as UTC+8 wall time.
	Submitted, Scheduled, Ended time.Time
	// Seconds is the billed length, usage.video_duration.
	Seconds float64
	// Ratio is usage.video_ratio, a price class such as "standard", not the video's shape.
	Ratio string
}

// Detection is what the service says of a picture before a video is made of it.
type Detection struct {
	// Pass tells that the picture will do.
	Pass bool
	// Body is how much of the person is seen: "full" from head to feet, "half" from the waist up,
	// empty where the picture did not pass.
	Body string
	// Reason says in the service's words why the picture did not pass, Code gives the code where
	// it came as a refusal. Both are free of control characters.
	Reason, Code string
	RequestID    string
}

// Listing asks for many tasks of the account at once. The zero value asks for the last 24 hours.
type Listing struct {
	Model  string
	Status Status
	// From and To bound the submission's time; at most 24 hours apart.
	From, To time.Time
	// Page counts from 1; Size is how many tasks a page shall hold. The service may grant fewer.
	Page, Size int
}

// Page is the answer to a Listing.
type Page struct {
	Tasks []Listed
	// Total is how many tasks match, Pages how many pages they fill, Number which page this is
	// and Size how many tasks the service puts on a page.
	Total, Pages, Number, Size int
	RequestID                  string
}

// Listed is one task in a Page. It holds no result: that takes a query of its own.
type Listed struct {
	TaskID string
	Status Status
	Model  string
	// RequestID is the submission's.
	RequestID string
	// KeyID tells the API keys of an account apart; empty where the service does not tell.
	KeyID string
	// Created, Started and Ended are zero where the service does not tell.
	Created, Started, Ended time.Time
}

// LeastSkew is from which difference on the service's clock is believed to differ from ours: its Date
// header tells whole seconds only.
const LeastSkew = 3 * time.Second

// By gives the task with its times by our clock, where skew is how far the service's is ahead.
func (l Listed) By(skew time.Duration) Listed {
	l.Created, l.Started, l.Ended = back(l.Created, skew), back(l.Started, skew), back(l.Ended, skew)
	return l
}

// By gives the answer with its times by our clock, where skew is how far the service's is ahead.
func (a Answer) By(skew time.Duration) Answer {
	a.Submitted, a.Scheduled, a.Ended = back(a.Submitted, skew), back(a.Scheduled, skew), back(a.Ended, skew)
	return a
}

// back leaves no time at all as it is.
func back(t time.Time, skew time.Duration) time.Time {
	if t.IsZero() {
		return t
	}
	return t.Add(-skew)
}
