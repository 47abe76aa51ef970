package client_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"dancecard/api"
)

// strangers are good answers of somebody between the program and the service: a login page, a gateway
// with an id for every request.
var strangers = []string{`{"result":["of","something","else"]}`, "<html>log in</html>", strings.Repeat(`{"a":"`, 1<<20)}

// A cancellation that only a header confirms was not confirmed: the task would be given up while the
// service goes on with it and bills it.
func TestACancellationIsConfirmedByTheServiceAlone(t *testing.T) {
	for _, words := range strangers {
		c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("X-Request-Id", "7574ee8f-38a3-4b1e-9280-11c33ab46e51")
			_, _ = w.Write([]byte(words))
		})
		id, err := c.Cancel(t.Context(), someTask)
		if e := failure(t, err); id != "" || e.Delivery != api.NoAnswer || e.Code != api.CodeGarbage && e.Code != api.CodeTooLarge {
			t.Errorf("%.30s: %q, fate %d, %v", words, id, e.Delivery, err)
		}
	}
}

// An upload that somebody else answered is nowhere: its address would be kept and refused for days.
func TestAnUploadIsConfirmedByTheStorageAlone(t *testing.T) {
	for _, words := range append(strangers, " \r\n") {
		storage := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if _, err := readForm(r); err != nil {
				t.Error(err)
			}
			_, _ = w.Write([]byte(words))
		}))
		c, p := policyFor(t, storage.URL+"/storage", nil)
		var closed atomic.Int32
		address, err := c.Upload(t.Context(), p, object("anna.jpg", "image/jpeg", strings.NewReader("abc"), 3, &closed), nil)
		storage.Close()
		if strings.TrimSpace(words) == "" {
			if err != nil || address == "" {
				t.Errorf("an empty answer is a good one: %q, %v", address, err)
			}
			continue
		}
		if e := failure(t, err); address != "" || e.Op != api.OpUpload || e.Code != api.CodeGarbage || e.Delivery != api.NoAnswer {
			t.Errorf("%.30s: %q, %v", words, address, err)
		}
	}
}

// What a check says in an endless answer is not known, and it may have been billed.
func TestAnEndlessAnswerIsNone(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(strangers[2])) })
	_, err := c.Detect(t.Context(), "animate-anyone-detect-gen2", "https://example.com/a.jpg")
	if e := failure(t, err); e.Delivery != api.NoAnswer || e.Code != api.CodeTooLarge {
		t.Errorf("fate %d: %v", e.Delivery, err)
	}
}
