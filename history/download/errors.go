package download

import (
	"errors"
	"net/http"
	"net/url"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/disk"
)

// diskError says what a file refused.
func diskError(path string, err error) error {
	return history.WrapErr(path, err, func(err error) history.Code {
		switch {
		case disk.IsFull(err):
			return history.CodeFull
		case disk.IsReadOnly(err):
			return history.CodeReadOnly
		}
		return history.CodeIO
	})
}

// fetchError makes a failure to fetch ready to be shown and kept: an [*api.Error] without the
// query of the address. A storage that says that nothing is there says that the link is dead; what
// a 403 means is for the source to tell, since proxies answer with it as well.
func fetchError(err error, address string) error {
	out := api.Error{Op: api.OpFetch, Delivery: api.NoAnswer, Code: api.CodeNetwork, Cause: err}
	if e, ok := errors.AsType[*api.Error](err); ok {
		out = *e
	} else {
		out.Detail = api.Detail{Kind: api.DetailBroken, Why: api.DetailOther, Said: err.Error()}
	}
	if out.HTTP == http.StatusNotFound || out.HTTP == http.StatusGone {
		out.Code = api.CodeLinkDead
	}
	hide := strings.NewReplacer(secretsOf(address)...)
	out.Message, out.Detail.Said = hide.Replace(out.Message), hide.Replace(out.Detail.Said)
	if out.Cause != nil && hide.Replace(out.Cause.Error()) != out.Cause.Error() {
		out.Cause = errors.New(hide.Replace(out.Cause.Error()))
	}
	return &out
}

// secretsOf lists what no text may hold, the whole first, each followed by what stands in its place.
func secretsOf(address string) []string {
	_, query, _ := strings.Cut(address, "?")
	if query == "" {
		return nil
	}
	pairs := []string{query, "…"}
	for field := range strings.FieldsFuncSeq(query, func(r rune) bool { return r == '&' || r == ';' }) {
		_, value, _ := strings.Cut(field, "=")
		decoded, _ := url.QueryUnescape(value)
		for _, v := range []string{value, decoded} {
			if len(v) >= 6 { // shorter ones guard nothing and would tear ordinary words apart
				pairs = append(pairs, v, "…")
			}
		}
	}
	return pairs
}
