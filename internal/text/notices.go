package text

import (
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
)

// Wording says for whom the words are.
type Wording struct {
	Language msg.Language
	// Keys gives the key of a command, to be named in a text; nil on the command line, where there are no keys.
	Keys func(command string) string
	// ReadOnly tells that nothing can be changed here: advice names commands, which work elsewhere, and no keys.
	ReadOnly bool
	// EntersKey tells that a person enters an API key at the moment, so that no text says where to.
	EntersKey bool
	// Times is the sign between a picture and a motion.
	Times string
	// ASCII tells that only ASCII may be drawn for signs.
	ASCII bool
	// MotionName gives the library's name of a motion, so that a task is called as the list calls it; nil for none.
	MotionName func(history.MotionID) string
}

// Tone says how a sentence is meant.
type Tone int

// The tones.
const (
	TonePlain Tone = iota
	ToneGood
	ToneWarn
	ToneBad
)

// Said is a sentence and how it is meant.
type Said struct {
	Text string
	Tone Tone
}

func neutral(text string) Said { return Said{Text: text} }
func good(text string) Said    { return Said{text, ToneGood} }
func warning(text string) Said { return Said{text, ToneWarn} }
func problem(text string) Said { return Said{text, ToneBad} }

// Notice says what the core has to tell; nothing where there is nothing to read.
func (w Wording) Notice(n core.Notice) Said {
	for _, say := range []func(Wording, core.Notice) Said{submissionNotice, serviceNotice, saveNotice, cancelNotice, changeNotice, accountNotice, programNotice} {
		if said := say(w, n); said.Text != "" {
			return said
		}
	}
	return Said{}
}

// programNotice is about the program as a whole.
func programNotice(w Wording, n core.Notice) Said {
	l := w.Language
	switch n := n.(type) {
	case core.Follows:
		if w.Keys == nil {
			return warning(msg.NoticeCommandFollows(l))
		}
		return warning(msg.NoticeFollows(l))
	case core.ClocksDiffer:
		if n.By < 0 {
			return warning(msg.NoticeClockAhead(l, n.By.Abs()))
		}
		return warning(msg.NoticeClockBehind(l, n.By))
	case core.HistoryFailed:
		return problem(w.Error(n.Err))
	case core.ChoreFailed:
		return problem(choreFailed(l, n.Chore, w.Error(n.Err)))
	case core.HistorySaved:
		if n.Err != nil {
			return problem(msg.NoticeHistoryNotCopied(l, w.Error(n.Err)))
		}
		return good(msg.NoticeHistoryCopied(l, Clean(n.Path)))
	}
	return Said{}
}

// choreFailed says what could not be done in the background.
func choreFailed(l msg.Language, c core.Chore, err string) string {
	switch c {
	case core.TidyingVideos:
		return msg.NoticeTidyVideosFailed(l, err)
	case core.TidyingFixes:
		return msg.NoticeTidyFixesFailed(l, err)
	case core.Reindexing:
		return msg.NoticeReindexFailed(l, err)
	case core.Rechecking:
		return msg.NoticeRecheckFailed(l, err)
	}
	return msg.NoticeTidyFailed(l, err)
}
