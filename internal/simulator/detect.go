package simulator

import (
	"net/http"
	"slices"
	"strings"
	"unicode"
)

// detect answers at once whether a picture will do. What is wrong with the file is an error; who is
// in it is a verdict, and is billed either way.
func (s *Server) detect(x *exchange) *refusal {
	a, no := s.admit(x)
	if no != nil {
		return no
	}
	sub, no := s.read(a, x)
	if no != nil {
		return no
	}
	f, no := s.fetch(x.r.Context(), a, sub.model, sub.imageURL, pictureTime, pictureBytes)
	if x.r.Context().Err() != nil {
		x.gone = true
		return nil
	}
	if no != nil {
		return no
	}
	if no := sub.craft.pictureRule().judge(f); no != nil {
		return no
	}
	v := look(f)
	if v.code != "" && s.opt.VerdictErrors {
		return refuse(http.StatusBadRequest, v.code, "%s", v.reason)
	}
	s.mu.Lock()
	a.detections++
	s.mu.Unlock()
	output := map[string]any{"check_pass": v.code == "", "bodystyle": v.style}
	if v.code != "" {
		output["reason"] = v.reason
	}
	x.json(map[string]any{"request_id": x.requestID, "output": output, "usage": map[string]any{"image_count": 1}})
	return nil
}

// verdict is what is seen in a picture: a body that is full or half, or why it will not do. The code
// is the error page's word for the reason.
type verdict struct {
	style, code, reason string
}

// look sees what a picture is called, for it cannot see people: one with the word nobody, crowd or
// back in its name does not pass, the sample half.jpg or one with the word half shows half a body,
// and every other a full one. The page gives the first reason alone; the others are made after it.
func look(f file) verdict {
	words := f.words()
	switch {
	case slices.Contains(words, "nobody"):
		return verdict{code: "InvalidFile.NoHuman", reason: "The input image has no human body. Please upload other image with single person."}
	case slices.Contains(words, "crowd"):
		return verdict{code: "InvalidFile.MultiHuman", reason: "The input image has multiple human bodies. Please upload other image with single person."}
	case slices.Contains(words, "back"):
		return verdict{code: "InvalidFile.FrontBody", reason: "The human body in the input image faces away. Please upload other image with front view."}
	case f.asset == "pictures/half.jpg" || slices.Contains(words, "half"):
		return verdict{style: "half"}
	}
	return verdict{style: "full"}
}

// words are the words of a file's names, in small letters. A name such as background.png has no back.
func (f file) words() []string {
	split := func(r rune) bool { return !unicode.IsLetter(r) }
	return strings.FieldsFunc(strings.ToLower(strings.Join(f.names, " ")), split)
}
