package simulator

import (
	"net/http"
	"slices"
	"strings"
	"unicode"
)

// detect answers at once whether a picture passes. A bad file is an error; everything else is a
// verdict, which is billed whether the picture passes or not.
func (s *Server) detect(x *exchange) *apiError {
	a, apiErr := s.admitSubmission(x)
	if apiErr != nil {
		return apiErr
	}
	sub, apiErr := s.readSubmission(a, x)
	if apiErr != nil {
		return apiErr
	}
	f, apiErr := s.fetch(x.r.Context(), a, sub.model, sub.imageURL, pictureTimeout, maxPictureBytes)
	if x.r.Context().Err() != nil {
		x.clientGone = true
		return nil
	}
	if apiErr != nil {
		return apiErr
	}
	if apiErr := sub.capability.pictureLimits().check(f); apiErr != nil {
		return apiErr
	}
	v := detectBody(f)
	if v.code != "" && s.opt.VerdictErrors {
		return newError(http.StatusBadRequest, v.code, "%s", v.reason)
	}
	s.mu.Lock()
	a.detections++
	s.mu.Unlock()
	output := map[string]any{"check_pass": v.code == "", "bodystyle": v.style}
	if v.code != "" {
		output["reason"] = v.reason
	}
	x.writeJSON(map[string]any{"request_id": x.requestID, "output": output, "usage": map[string]any{"image_count": 1}})
	return nil
}

// detectResult is a verdict on a picture: a full or half body, or why it does not pass. The code is
// that of the error page for the reason.
type detectResult struct {
	style, code, reason string
}

// detectBody goes by a picture's name, as it cannot see people: nobody, crowd or back in the name does
// not pass, half is half a body, everything else a full one. So is the content of half.jpg half a
// body. The page gives the first reason alone; the others are modeled on it.
func detectBody(f file) detectResult {
	words := f.nameWords()
	switch {
	case slices.Contains(words, "nobody"):
		return detectResult{code: "InvalidFile.NoHuman", reason: "The input image has no human body. Please upload other image with single person."}
	case slices.Contains(words, "crowd"):
		return detectResult{code: "InvalidFile.MultiHuman", reason: "The input image has multiple human bodies. Please upload other image with single person."}
	case slices.Contains(words, "back"):
		return detectResult{code: "InvalidFile.FrontBody", reason: "The human body in the input image faces away. Please upload other image with front view."}
	case f.asset == "pictures/half.jpg" || slices.Contains(words, "half"):
		return detectResult{style: "half"}
	}
	return detectResult{style: "full"}
}

// nameWords are the words in a file's names, in lower case. background.png has no back.
func (f file) nameWords() []string {
	split := func(r rune) bool { return !unicode.IsLetter(r) }
	return strings.FieldsFunc(strings.ToLower(strings.Join(f.names, " ")), split)
}
