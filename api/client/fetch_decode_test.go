package client_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"dancecard/api"
	"dancecard/api/client"
)

// A file that comes encoded is decoded, of unknown length and version; a part of one, or one that cannot
// be decoded, is a failure that says so.
func TestFetchDecodes(t *testing.T) {
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	_, _ = z.Write(video)
	_ = z.Close()
	for name, tt := range map[string]struct {
		encoding string
		body     []byte
		offset   int64
		fails    int // the HTTP status that the failure tells
	}{
		"gzip":                   {encoding: "gzip", body: zipped.Bytes()},
		"gzip, said at length":   {encoding: "identity, GZIP", body: zipped.Bytes()},
		"not encoded":            {encoding: "gzip", body: video},
		"identity":               {encoding: "identity", body: video},
		"cut":                    {encoding: "gzip", body: zipped.Bytes()[:zipped.Len()/2], fails: -1},
		"spoiled":                {encoding: "gzip", body: append(zipped.Bytes()[:zipped.Len()-8:zipped.Len()-8], 1, 2, 3, 4, 5, 6, 7, 8), fails: 200},
		"twice":                  {encoding: "gzip, gzip", body: zipped.Bytes(), fails: 200},
		"in a way that is new":   {encoding: "zstd", body: zipped.Bytes(), fails: 200},
		"a part of something":    {encoding: "gzip", body: zipped.Bytes(), offset: 4, fails: 206},
		"a picture as zlib does": {encoding: "deflate", body: []byte("not zlib"), fails: 200},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				w.Header()["Content-Encoding"] = []string{tt.encoding}
				w.Header().Set("ETag", `"v1"`)
				w.Header().Set("x-oss-hash-crc64ecma", " 17 ")
				http.ServeContent(w, r, "", noon, bytes.NewReader(tt.body))
			}))
			defer server.Close()
			c := newClient(t, "https://dashscope.example", func(o *client.Options) { o.HTTP = nil })
			stream, err := c.Fetch(t.Context(), server.URL+"/1.mp4", tt.offset, "")
			var body []byte
			if err == nil {
				defer stream.Body.Close()
				body, err = io.ReadAll(stream.Body)
			}
			if tt.fails != 0 {
				if e, ok := errors.AsType[*api.Error](err); !ok || tt.fails > 0 && (e.Code != api.CodeGarbage || e.HTTP != tt.fails) {
					t.Errorf("it says %v", err)
				}
				return
			}
			if err != nil || !bytes.Equal(body, video) {
				t.Fatalf("%d bytes came, %v", len(body), err)
			}
			if plain := tt.encoding == "identity"; stream.Length >= 0 || (stream.ETag != "") != plain || (stream.CRC64 == "17") != plain {
				t.Errorf("it tells %d, %q, %q", stream.Length, stream.ETag, stream.CRC64)
			}
		})
	}
}
