package client_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"dancecard/api"
	"dancecard/api/client"
)

var video = bytes.Repeat([]byte("0123456789"), 1000)

// storage serves the film as a real one does: with Range, If-Range and an ETag.
func storage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("ETag", `"v1"`)
	w.Header().Set("Content-Type", "video/mp4")
	http.ServeContent(w, r, "", noon, bytes.NewReader(video))
}

func TestFetchWholeAndRest(t *testing.T) {
	var headers []http.Header
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		headers = append(headers, r.Header)
		storage(w, r)
	}))
	defer server.Close()
	c := newClient(t, "https://dashscope.example", func(o *client.Options) { o.HTTP = nil })
	tests := []struct {
		name         string
		offset, want int64
		etag         string
	}{
		{"whole", 0, 0, ""},
		{"rest", 4000, 4000, ""},
		{"rest of the same file", 9999, 9999, `"v1"`},
		{"another file meanwhile", 4000, 0, `"v0"`},
		{"nothing left", 10000, 10000, ""},
		{"negative", -5, 0, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			stream, err := c.Fetch(t.Context(), server.URL+"/1.mp4?Signature="+canaryQuery+"#part", tt.offset, tt.etag)
			if err != nil {
				t.Fatal(err)
			}
			defer stream.Body.Close()
			body, err := io.ReadAll(stream.Body)
			if err != nil || !bytes.Equal(body, video[tt.want:]) {
				t.Errorf("read %d bytes, %v", len(body), err)
			}
			if stream.Offset != tt.want || stream.Length != int64(len(video)) {
				t.Errorf("offset %d, length %d", stream.Offset, stream.Length)
			}
			if tt.name != "nothing left" && (stream.ETag != `"v1"` || stream.Type != "video/mp4") {
				t.Errorf("etag %s, type %s", stream.ETag, stream.Type)
			}
		})
	}
	for _, h := range headers {
		if h.Get("Authorization") != "" || h.Get("Referer") != "" || h.Get("Cookie") != "" || h.Get("Accept-Encoding") != "identity" {
			t.Errorf("sent %v", h)
		}
	}
}

func TestFetchWithoutLengthAndRange(t *testing.T) {
	c := serve(t, nil)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_ = http.NewResponseController(w).Flush()
		_, _ = w.Write(video)
	}))
	defer server.Close()
	stream, err := c.Fetch(t.Context(), server.URL, 77, "")
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Body.Close()
	if body, err := io.ReadAll(stream.Body); err != nil || len(body) != len(video) || stream.Offset != 0 || stream.Length != -1 {
		t.Errorf("%d bytes, %v, %+v", len(body), err, stream)
	}
}

func TestFetchRefusesAWrongPart(t *testing.T) {
	for header, ok := range map[string]bool{
		"bytes 10-99/100": true, "bytes 10-99/*": true, "bytes 11-99/100": false, "bytes=10-99/100": false, "": false, "bytes x-99/100": false,
	} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Range", header)
			w.WriteHeader(http.StatusPartialContent)
		}))
		stream, err := newClient(t, "https://h", nil).Fetch(t.Context(), server.URL, 10, "")
		if ok != (err == nil) || err != nil && failure(t, err).Code != api.CodeGarbage {
			t.Errorf("%q: %v", header, err)
		}
		if want := map[string]int64{"bytes 10-99/100": 100, "bytes 10-99/*": -1}[header]; err == nil && (stream.Length != want || stream.Body.Close() != nil) {
			t.Errorf("%q: %+v", header, stream)
		}
		server.Close()
	}
}

func TestFetchRefusals(t *testing.T) {
	oss := func(code, message string) string {
		return `<?xml version="1.0"?><Error><Code>` + code + `</Code><Message>` + message + `</Message><RequestId>R1</RequestId><StringToSign>` + canaryQuery + `</StringToSign></Error>`
	}
	tests := []struct {
		status    int
		body      string
		code, has string
	}{
		{403, oss("AccessDenied", "Request has expired."), api.CodeLinkDead, "AccessDenied: Request has expired."},
		{403, oss("SignatureDoesNotMatch", "see /x?Signature="+canaryQuery), api.CodeHTTP, "SignatureDoesNotMatch"},
		{403, "<html>" + canaryQuery, api.CodeHTTP, "has=403"},
		{404, oss("NoSuchKey", "The specified key does not exist."), api.CodeLinkDead, "NoSuchKey"},
		{410, "", api.CodeLinkDead, "has=410"},
		{416, "", api.CodeHTTP, "has=416"},
		{500, strings.Repeat("<a>", 1<<16), api.CodeHTTP, "has=500"},
		{204, "", api.CodeHTTP, "has=204"},
		{302, "", api.CodeAddress, `RedirectBad why="NoAddress"`},
	}
	for _, tt := range tests {
		server := httptest.NewServer(says(tt.status, tt.body))
		stream, err := newClient(t, "https://h", nil).Fetch(t.Context(), server.URL+"/?Signature="+canaryQuery, 0, "")
		e := failure(t, err)
		if stream != nil || e.Op != api.OpFetch || e.HTTP != tt.status || e.Code != tt.code || !strings.Contains(e.Error(), tt.has) {
			t.Errorf("%d: %v", tt.status, err)
		}
		if strings.HasPrefix(tt.body, "<?xml") && e.RequestID != "R1" {
			t.Errorf("%d: request id %q", tt.status, e.RequestID)
		}
		if found := leaks(err); len(found) > 0 {
			t.Errorf("%d leaks %v", tt.status, found)
		}
		server.Close()
	}
}

func TestFetchFollowsFiveRedirectsWithoutSecrets(t *testing.T) {
	var asked []string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.String()+r.Header.Get("Authorization")+r.Header.Get("Referer")+r.Header.Get("Range"))
		var left int
		_, _ = fmt.Sscanf(r.URL.Path, "/%d", &left)
		if left == 0 {
			storage(w, r)
			return
		}
		w.Header().Set("Location", fmt.Sprintf("/%d", left-1))
		w.WriteHeader([]int{301, 302, 303, 307, 308}[left%5])
	}))
	defer server.Close()
	c := newClient(t, "https://h", nil)
	stream, err := c.Fetch(t.Context(), server.URL+"/5?Signature="+canaryQuery, 9990, "")
	if err != nil || stream.Offset != 9990 || stream.Body.Close() != nil {
		t.Fatal(stream, err)
	}
	if got := strings.Join(asked, " "); got != "/5?Signature="+canaryQuery+"bytes=9990- /4bytes=9990- /3bytes=9990- /2bytes=9990- /1bytes=9990- /0bytes=9990-" {
		t.Errorf("asked %s", got)
	}
	_, err = c.Fetch(t.Context(), server.URL+"/6", 0, "")
	if e := failure(t, err); e.Code != api.CodeAddress || !strings.Contains(e.Error(), "most=5") {
		t.Error(err)
	}
	for _, to := range []string{"file:///etc/passwd", "ftp://h/x", "http://user:canary-password@h/", "http://%zz/?x=" + canaryQuery, "http:///x"} {
		moved := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.Header()["Location"] = []string{to}
			w.WriteHeader(http.StatusFound)
		}))
		_, err := c.Fetch(t.Context(), moved.URL, 0, "")
		if e := failure(t, err); e.Code != api.CodeAddress || len(leaks(err)) > 0 {
			t.Errorf("%s: %v", to, err)
		}
		moved.Close()
	}
}

func TestFetchRefusesAddresses(t *testing.T) {
	c := newClient(t, "https://h", nil)
	for _, address := range []string{"", "/a.mp4", "oss://x/y", "https://", "http://user:canary-password@h/?Signature=" + canaryQuery, "http://[::1?x=" + canaryQuery} {
		_, err := c.Fetch(t.Context(), address, 0, "")
		e := failure(t, err)
		if e.Code != api.CodeAddress || e.Delivery != api.NotSent || e.Op != api.OpFetch || len(leaks(err)) > 0 {
			t.Errorf("%q: %v", address, err)
		}
	}
}

func TestFetchThatBreaks(t *testing.T) {
	closed := httptest.NewServer(nil)
	closed.Close()
	c := newClient(t, "https://h", nil)
	_, err := c.Fetch(t.Context(), closed.URL+"/?Signature="+canaryQuery, 0, "")
	if e := failure(t, err); !e.Offline() || !strings.Contains(e.Error(), "connection refused") || len(leaks(err)) > 0 {
		t.Error(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "10000")
		_, _ = w.Write(video[:6000])
	}))
	defer server.Close()
	stream, err := c.Fetch(t.Context(), server.URL+"/?Signature="+canaryQuery, 0, "")
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Body.Close()
	body, err := io.ReadAll(stream.Body)
	e := failure(t, err)
	if len(body) != 6000 || e.Code != api.CodeNetwork || !errors.Is(err, io.ErrUnexpectedEOF) || e.Offline() || len(leaks(err)) > 0 {
		t.Errorf("%d bytes, %v", len(body), err)
	}
}

func TestFetchEndsSilenceAndNothingElse(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := inBubble(t, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "20")
			if r.URL.Path == "/head" {
				time.Sleep(31 * time.Second)
			}
			for i := range 20 {
				time.Sleep(29 * time.Second)
				if _, err := w.Write(video[i : i+1]); err != nil || http.NewResponseController(w).Flush() != nil {
					return
				}
				if r.URL.Path == "/stop" && i == 2 {
					<-r.Context().Done()
					return
				}
			}
		})
		stream, err := c.Fetch(t.Context(), "http://localhost/slow", 0, "")
		if err != nil {
			t.Fatal(err)
		}
		if n, err := io.ReadFull(stream.Body, make([]byte, 2)); err != nil {
			t.Errorf("a slow download began with %d bytes: %v", n, err)
		}
		time.Sleep(time.Hour) // a slow disk of ours
		if body, err := io.ReadAll(stream.Body); err != nil || len(body) != 18 {
			t.Errorf("a slow download ended after %d more bytes: %v", len(body), err)
		}
		stream.Body.Close()

		stream, err = c.Fetch(t.Context(), "http://localhost/stop", 0, "")
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		body, err := io.ReadAll(stream.Body)
		if e := failure(t, err); len(body) != 3 || e.Code != api.CodeTimeout || e.Detail != (api.Detail{Kind: api.DetailSilent, Name: "localhost", Most: 30}) {
			t.Errorf("%d bytes, %v", len(body), err)
		}
		if waited := time.Since(start); waited != 2*29*time.Second+30*time.Second {
			t.Errorf("waited %v", waited)
		}
		stream.Body.Close()

		start = time.Now()
		_, err = c.Fetch(t.Context(), "http://localhost/head", 0, "")
		if e := failure(t, err); e.Code != api.CodeTimeout || time.Since(start) != 30*time.Second {
			t.Errorf("%v after %v", err, time.Since(start))
		}
		time.Sleep(time.Minute) // the server's handlers end
	})
}

func TestFetchIsGivenUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := inBubble(t, func(w http.ResponseWriter, r *http.Request) {
			_, _ = w.Write(video[:5])
			_ = http.NewResponseController(w).Flush()
			<-r.Context().Done()
		})
		ctx, cancel := context.WithCancel(t.Context())
		stream, err := c.Fetch(ctx, "http://localhost/x", 0, "")
		if err != nil {
			t.Fatal(err)
		}
		time.AfterFunc(time.Second, cancel)
		_, err = io.ReadAll(stream.Body)
		if e := failure(t, err); e.Code != api.CodeCanceled || !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		stream.Body.Close()
	})
}
