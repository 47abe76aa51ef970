package simulator

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"hash/crc64"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// More that can go wrong: what servers and storages were seen to do that no page documents. All of it
// carries the request out.
const (
	// Fail accepts a submission and lets its task fail at once, with Code and Message, so that the
	// first query tells.
	Fail FaultKind = "fail"
	// HostileAddress says Body in place of a result's address; "{address}" in it stands for the real
	// one, "{rest}" for what follows its "://".
	HostileAddress FaultKind = "hostile address"
	// Drip sends a single byte at a time, and Fault.Delay (5 s) passes before each.
	Drip FaultKind = "drip"
	// Zip encodes a whole file with gzip, whatever encodings and whatever part were asked for.
	Zip FaultKind = "gzip"
	// LyingRange answers a request for a part with the file's beginning under the part's name.
	LyingRange FaultKind = "lying range"
	// OtherRange answers a request for a part with the file's beginning, and says so.
	OtherRange FaultKind = "other range"
	// WrongChecksum tells another checksum than the file's.
	WrongChecksum FaultKind = "wrong checksum"
	// Stray sends more bytes after the answer has ended by its Content-Length.
	Stray FaultKind = "stray"
	// BodyOf204 says that the answer has no content, and sends it all the same.
	BodyOf204 FaultKind = "body of 204"
)

// usualDrip is the wait before each byte of Drip.
const usualDrip = 5 * time.Second

// postpone turns a refusal of a submission into a task that fails at once, where that is the quirk
// and the document shows the code as HTTP 400.
func (all *faults) postpone(x *exchange, f Fault) Fault {
	orders := x.kind == KindSubmit || x.kind == KindTemplate
	if f.Do == Refuse && f.Status == http.StatusBadRequest && orders && all.has(lateRefusals) {
		f.Do = Fail
	}
	return f
}

const checksumHeader = "X-Oss-Hash-Crc64ecma"

// checksum is what the storage tells of each of its files, whichever part of it is served.
func checksum(data []byte) string {
	return strconv.FormatUint(crc64.Checksum(data, crc64.MakeTable(crc64.ECMA)), 10)
}

// hostileAddress replaces a result's address, wherever the models have it.
func hostileAddress(task map[string]any, pattern string) {
	nested, _ := task["results"].(map[string]any)
	for _, holder := range []map[string]any{task, nested} {
		real, ok := holder["video_url"].(string)
		if !ok {
			continue
		}
		_, rest, _ := strings.Cut(real, "://")
		holder["video_url"] = strings.NewReplacer("{address}", real, "{rest}", rest).Replace(pattern)
	}
}

// zip encodes what is kept back.
func (h *held) zip() {
	if h.status != http.StatusOK {
		return
	}
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, err := w.Write(h.body.Bytes())
	if err = errors.Join(err, w.Close()); err != nil {
		panic(err) // a buffer takes everything
	}
	h.header.Set("Content-Encoding", "gzip")
	h.header.Del("Accept-Ranges")
	h.body = packed
}

// lie puts the file's beginning in the place of the part that was asked for.
func (x *exchange) lie() {
	if x.out.status == http.StatusPartialContent {
		n := x.out.body.Len()
		x.out.body = *bytes.NewBuffer(slices.Clone(x.whole[:n]))
	}
}

// serveOtherRange serves the file's beginning where another part was asked for.
func (x *exchange) serveOtherRange() {
	if x.out.status == http.StatusPartialContent {
		x.lie()
		x.out.header.Set("Content-Range", fmt.Sprintf("bytes 0-%d/%d", x.out.body.Len()-1, len(x.whole)))
	}
}

// drip sends a body byte by byte.
func drip(w http.ResponseWriter, x *exchange, body []byte, every time.Duration) {
	if every <= 0 {
		every = usualDrip
	}
	flush := http.NewResponseController(w).Flush
	_ = flush() // the header comes at once
	for i := range body {
		if !wait(x.r.Context(), every) {
			panic(http.ErrAbortHandler)
		}
		if _, err := w.Write(body[i : i+1]); err != nil || flush() != nil {
			return
		}
	}
}

// strayText is what comes where nothing should: a line that would be seen on any screen.
const strayText = "HTTP/1.1 500 stray bytes\x1b[31m after the answer\r\n"

// deliverRaw writes an answer that net/http would not let through, and ends the connection.
func deliverRaw(w http.ResponseWriter, x *exchange, f Fault) {
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	defer conn.Close()
	status, body := max(x.out.status, http.StatusOK), x.out.body.Bytes()
	if f.Do == BodyOf204 {
		status = http.StatusNoContent
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "HTTP/1.1 %d %s\r\n", status, http.StatusText(status))
	for _, name := range slices.Sorted(maps.Keys(x.out.header)) {
		fmt.Fprintf(&b, "%s: %s\r\n", name, x.out.header.Get(name))
	}
	fmt.Fprintf(&b, "Content-Length: %d\r\n\r\n", len(body))
	b.Write(body)
	if f.Do == Stray {
		b.WriteString(strayText)
	}
	_, _ = conn.Write(b.Bytes()) // a client that left has no use for the error
}
