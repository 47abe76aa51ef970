package client_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"dancecard/api"
	"dancecard/api/client"
)

// zeros is a file of nothing, however long.
type zeros struct{ left int64 }

func (z *zeros) Read(p []byte) (int, error) {
	if z.left == 0 {
		return 0, io.EOF
	}
	n := min(int64(len(p)), z.left)
	clear(p[:n])
	z.left -= n
	return int(n), nil
}

func TestUploadNeedsNoMemoryForTheFile(t *testing.T) {
	const size = 64 << 20
	var stored, announced atomic.Int64
	storage := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		n, _ := io.Copy(io.Discard, r.Body)
		stored.Store(n)
		announced.Store(r.ContentLength)
	}))
	defer storage.Close()
	c, p := policyFor(t, storage.URL, nil)
	var closed atomic.Int32
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := c.Upload(t.Context(), p, object("a.mp4", "video/mp4", &zeros{size}, size, &closed), func(int64) {})
	runtime.ReadMemStats(&after)
	if allocated := after.TotalAlloc - before.TotalAlloc; err != nil || allocated > 2<<20 {
		t.Errorf("%v; %d bytes were allocated", err, allocated)
	}
	if stored.Load() <= size || stored.Load() != announced.Load() {
		t.Errorf("%d bytes came, %d were announced", stored.Load(), announced.Load())
	}
}

// moody is a service and its storage: how the storage behaves is the model's name.
func moody(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/api/v1/uploads":
		_, _ = io.WriteString(w, strings.Replace(policyJSON("http://localhost"+r.URL.Query().Get("model"), true), `"300"`, `"9000"`, 1))
	case "/slow":
		buf := make([]byte, 64<<10)
		for {
			if _, err := io.ReadFull(r.Body, buf); err != nil {
				return
			}
			time.Sleep(20 * time.Second)
		}
	case "/stops":
		_, _ = io.CopyN(io.Discard, r.Body, 100<<10)
		time.Sleep(40 * time.Second)
	case "/thinks":
		_, _ = io.Copy(io.Discard, r.Body)
		d, _ := strconv.Atoi(r.URL.Query().Get("s"))
		time.Sleep(time.Duration(d) * time.Second)
	}
}

// toMoody uploads 1 MiB and tells how long that took.
func toMoody(ctx context.Context, t *testing.T, c *client.Client, path string) (time.Duration, error) {
	t.Helper()
	p, err := c.UploadPolicy(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	p.MaxBytes = 0
	var closed atomic.Int32
	var over atomic.Bool
	start := time.Now()
	_, err = c.Upload(ctx, p, object("a", "video/mp4", &zeros{1 << 20}, 1<<20, &closed), func(int64) {
		if over.Load() {
			t.Error("progress was told after the end")
		}
	})
	over.Store(true)
	took := time.Since(start)
	time.Sleep(time.Minute)
	if closed.Load() != 1 {
		t.Errorf("%s: closed %d times", path, closed.Load())
	}
	return took, err
}

func TestUploadEndsSilenceAndNothingElse(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := inBubble(t, moody)
		tests := []struct {
			path   string
			took   time.Duration
			detail api.Detail
		}{
			{"/slow", 16 * 20 * time.Second, api.Detail{}},
			{"/stops", 30 * time.Second, api.Detail{Kind: api.DetailUploadSilent, Name: "localhost", Most: 30}},
			{"/thinks?s=59", 59 * time.Second, api.Detail{}},
			{"/thinks?s=61", time.Minute, api.Detail{Kind: api.DetailUploadUnanswered, Name: "localhost"}},
		}
		for _, tt := range tests {
			took, err := toMoody(t.Context(), t, c, tt.path)
			if took != tt.took || (err == nil) != !tt.detail.Any() {
				t.Errorf("%s: %v after %v", tt.path, err, took)
			}
			if !tt.detail.Any() {
				continue
			}
			if e := failure(t, err); e.Code != api.CodeTimeout || e.Detail != tt.detail {
				t.Errorf("%s: %v", tt.path, err)
			}
		}
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(25*time.Second, cancel)
		_, err := toMoody(ctx, t, c, "/slow")
		if e := failure(t, err); e.Code != api.CodeCanceled || !errors.Is(err, context.Canceled) {
			t.Errorf("given up: %v", err)
		}
	})
}

func TestUploadWithoutNetwork(t *testing.T) {
	closed := httptest.NewServer(nil)
	closed.Close()
	c, p := policyFor(t, closed.URL+"/?Signature="+canaryQuery, nil)
	var shut atomic.Int32
	_, err := c.Upload(t.Context(), p, object("a", "image/png", strings.NewReader("abc"), 3, &shut), nil)
	if e := failure(t, err); !e.Offline() || e.Op != api.OpUpload || shut.Load() != 1 || len(leaks(err)) > 0 {
		t.Errorf("%v, closed %d times", err, shut.Load())
	}
}
