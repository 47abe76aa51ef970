package simulator

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"net"
	"net/http"
	"slices"
	"strconv"
	"time"
)

// dripInterval is the usual wait before each byte of Drip.
const dripInterval = 5 * time.Second

// deliver sends the answer, or as much of it as the fault lets through.
func deliver(w http.ResponseWriter, x *exchange, f Fault) {
	switch f.Do {
	case Reset:
		reset(w)
		return
	case Stray, BodyOf204:
		deliverRaw(w, x, f)
		return
	}
	maps.Copy(w.Header(), x.out.header)
	body := x.out.body.Bytes()
	if x.r.Method != http.MethodHead && x.out.status != http.StatusNotModified && x.out.status != http.StatusNoContent {
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	}
	w.WriteHeader(cmp.Or(x.out.status, http.StatusOK))
	switch f.Do {
	case Drip:
		dripBody(w, x, body, f.Delay)
		return
	case CutBody, SlowBody:
	default:
		_, _ = w.Write(body) // a client that left has no use for the error
		return
	}
	_, _ = w.Write(body[:len(body)/2])
	_ = http.NewResponseController(w).Flush()
	if f.Do == CutBody || !sleep(x.r.Context(), f.Delay) {
		panic(http.ErrAbortHandler)
	}
	_, _ = w.Write(body[len(body)/2:])
}

// reset breaks the connection: a TCP client sees a reset, any other an end.
func reset(w http.ResponseWriter) {
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
	}
	_ = conn.Close()
}

// dripBody sends a body byte by byte.
func dripBody(w http.ResponseWriter, x *exchange, body []byte, every time.Duration) {
	if every <= 0 {
		every = dripInterval
	}
	flush := http.NewResponseController(w).Flush
	_ = flush() // the header comes at once
	for i := range body {
		if !sleep(x.r.Context(), every) {
			panic(http.ErrAbortHandler)
		}
		if _, err := w.Write(body[i : i+1]); err != nil || flush() != nil {
			return
		}
	}
}

// strayText is a line that would be seen on any screen.
const strayText = "HTTP/1.1 500 stray bytes\x1b[31m after the answer\r\n"

// deliverRaw writes an answer that net/http would not write, and ends the connection.
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
