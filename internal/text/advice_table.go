package text

import (
	"slices"
	"strings"
	"sync"

	"dancecard/api"
	"dancecard/internal/text/msg"
)

// circumstances are what advice depends on beside the code of an error.
type circumstances struct {
	op api.Op
	// engine is the one whose model was asked for; the zero Engine where that is not known.
	engine api.Engine
	// at is the file at fault; empty where nobody knows which of them is.
	at api.Part
	// pictureUploaded and clipUploaded tell which files were uploaded to temporary storage.
	pictureUploaded, clipUploaded bool
	// editable tells a task on the list, from which a new one can be made; replannable one that can go to another engine.
	editable, replannable bool
}

// advise writes advice.
type advise func(Wording, circumstances) string

// said is a message without slots.
type said = func(msg.Language) string

// always is the same advice in all circumstances.
func always(m said) advise {
	return func(w Wording, _ circumstances) string { return m(w.Language) }
}

// byKey is advice that names the key of a command in the window.
func byKey(command string, window func(l msg.Language, key string) string, commandLine said) advise {
	return func(w Wording, _ circumstances) string {
		if w.Keys == nil {
			return commandLine(w.Language)
		}
		return window(w.Language, w.Keys(command))
	}
}

// byFile is advice on the file at fault.
func byFile(picture, clip, either said) advise {
	return func(w Wording, c circumstances) string {
		switch c.at {
		case api.PartPicture:
			return picture(w.Language)
		case api.PartMotion:
			return clip(w.Language)
		}
		return either(w.Language)
	}
}

// serviceError is one entry of the table of errors.
type serviceError struct {
	// code is the service's, or one of package api; aliases are other spellings, by more than case and underscores.
	code    string
	aliases []string
	// op is the operation whose failures alone the entry is about; empty for all.
	op api.Op
	// has is what the message must contain, anyCode marks an entry that this decides whatever the code.
	has     api.Phrase
	anyCode bool
	file    fileKind
	advice  advise
}

// serviceErrors is the whole table. Of the entries of one code, those that the message decides come first.
var serviceErrors = sync.OnceValue(func() []serviceError {
	return slices.Concat(
		storageErrors(), requestErrors(), contentErrors(), downloadErrors(), fileErrors(), imageErrors(), personErrors(),
		accessErrors(), accountErrors(), loadErrors(), serverErrors(), clientErrors(),
	)
})

// lookUp finds the entry of a code. A code with an unknown last part is taken for its family.
func lookUp(op api.Op, code, message string) (*serviceError, bool) {
	message = strings.ToLower(message)
	fits := func(e *serviceError) bool {
		return (e.op == "" || e.op == op) && strings.Contains(message, string(e.has))
	}
	if e := search(func(e *serviceError) bool { return e.anyCode && !op.IsStorage() && fits(e) }); e != nil {
		return e, true
	}
	for ; !api.SameCode(code, ""); code = api.Family(code) {
		if e := search(func(e *serviceError) bool { return e.means(code) && fits(e) }); e != nil {
			return e, true
		}
	}
	return nil, false
}

// search finds the first entry that will do; nil for none.
func search(good func(*serviceError) bool) *serviceError {
	table := serviceErrors()
	for i := range table {
		if good(&table[i]) {
			return &table[i]
		}
	}
	return nil
}

func (e *serviceError) means(code string) bool {
	return api.SameCode(e.code, code) || slices.ContainsFunc(e.aliases, func(alias string) bool { return api.SameCode(alias, code) })
}

// fileKind is which of a task's files an entry is about.
type fileKind int

const (
	noFile fileKind = iota
	pictureFile
	clipFile
	// eitherFile: the operation, the message and the engine tell which, or nobody knows.
	eitherFile
)

// at tells which file is at fault; empty where that is unknown, or none is.
func (k fileKind) at(op api.Op, message string, engine api.Engine) api.Part {
	switch {
	case k == pictureFile, k == eitherFile && op == api.OpDetect:
		return api.PartPicture
	case k == clipFile, k == eitherFile && op == api.OpTemplate:
		return api.PartMotion
	case k == noFile:
		return ""
	}
	var picture, clip bool
	for word := range strings.FieldsSeq(strings.ToLower(message)) {
		if strings.Contains(word, "://") {
			continue // what a URL is made of means nothing
		}
		has := func(part string) bool { return strings.Contains(word, part) }
		picture = picture || has("image") || has("picture") || has("photo")
		clip = clip || has("video") || has("clip") || has("frame")
	}
	switch {
	case clip && !picture:
		return api.PartMotion
	case picture && !clip, engine.Motion == api.ByTemplate:
		return api.PartPicture
	}
	return ""
}
