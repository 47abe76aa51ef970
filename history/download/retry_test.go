package download_test

import (
	"errors"
	"net/http"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/download"
)

func TestWhenAResultFileIsAskedForAgain(t *testing.T) {
	said := func(status int, after time.Duration) error {
		return &api.Error{Op: api.OpFetch, HTTP: status, Code: api.CodeHTTP, RetryAfter: after}
	}
	broken := &api.Error{Op: api.OpFetch, Delivery: api.NoAnswer, Code: api.CodeNetwork}
	for _, tt := range []struct {
		about string
		tries int
		err   error
		wait  time.Duration
		again bool
	}{
		{"a broken connection", 1, broken, time.Second, true},
		{"a fourth", 4, broken, 64 * time.Second, true},
		{"a fifth", 5, broken, 0, false},
		{"fewer bytes than announced", 2, &history.Error{Code: history.CodeShort}, 4 * time.Second, true},
		{"trouble of the storage", 3, said(http.StatusServiceUnavailable, 0), 16 * time.Second, true},
		{"which says for how long", 1, said(http.StatusServiceUnavailable, 30*time.Second), 30 * time.Second, true},
		{"for longer than others can wait", 1, said(http.StatusTooManyRequests, 9*time.Minute), 2 * time.Minute, true},
		{"a refusal", 1, said(http.StatusForbidden, 0), 0, false},
		{"a dead link", 1, &api.Error{Op: api.OpFetch, HTTP: http.StatusNotFound, Code: api.CodeLinkDead}, 0, false},
		{"no video", 1, &history.Error{Code: history.CodeNotVideo}, 0, false},
		{"a full disk", 1, &history.Error{Code: history.CodeFull}, 0, false},
		{"anything else", 1, errors.New("?"), 0, false},
	} {
		if wait, again := download.NextTry(tt.tries, tt.err); wait != tt.wait || again != tt.again {
			t.Errorf("%s: %v, %v", tt.about, wait, again)
		}
	}
	for left, want := range map[time.Duration]time.Duration{
		24 * time.Hour: 5 * time.Minute, 4 * time.Minute: 2 * time.Minute, time.Second: 15 * time.Second,
		0: 5 * time.Minute, -time.Hour: 5 * time.Minute,
	} {
		if got := download.NextSave(left); got != want {
			t.Errorf("with %v left: %v", left, got)
		}
	}
}
