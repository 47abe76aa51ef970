package simulator

import (
	"bytes"
	"cmp"
	"encoding/json"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// spoil changes the answer as the fault demands.
func (x *exchange) spoil(f Fault, all *faults) {
	switch f.Do {
	case Refuse:
		status := cmp.Or(f.Status, http.StatusTooManyRequests)
		if x.kind == KindUpload {
			x.storageRefuse(status, f.Code, f.Message)
		} else {
			x.refuse(&refusal{status: status, code: f.Code, message: f.Message})
		}
		if f.RetryAfter > 0 {
			x.out.header.Set("Retry-After", strconv.FormatInt(int64((f.RetryAfter+time.Second-1)/time.Second), 10))
		}
	case Page:
		const page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center></body>\r\n</html>\r\n"
		x.out.replace(cmp.Or(f.Status, http.StatusBadGateway), "text/html", cmp.Or(f.Body, page))
	case Foreign:
		x.out.replace(cmp.Or(f.Status, http.StatusOK), "application/json", cmp.Or(f.Body, `{"result":["of","something","else"],"count":3}`))
	case Empty:
		x.out.replace(cmp.Or(f.Status, http.StatusOK), "application/json", "")
	case Huge:
		x.out.replace(cmp.Or(f.Status, http.StatusOK), "application/json", `{"output":{"padding":"`+strings.Repeat("0", 10<<20)+`"}}`)
	case Zip:
		x.out.zip()
	case LyingRange:
		x.lie()
	case OtherRange:
		x.serveOtherRange()
	case WrongChecksum:
		x.out.header.Set(checksumHeader, "1")
	case HostileAddress:
		x.out.rewrite(func(task map[string]any, status string) { hostileAddress(task, f.Body) })
	case Truncate, ShortBody:
		x.out.body.Truncate(x.out.body.Len() / 2)
	case WrongTask:
		other := all.randomID()
		x.out.rewrite(func(task map[string]any, _ string) { task["task_id"] = other })
	case StrangeStatus:
		x.out.rewrite(func(task map[string]any, status string) { task[status] = cmp.Or(f.Body, "UNDER-REVIEW") })
	case NoAddress:
		x.out.rewrite(func(task map[string]any, status string) {
			task[status] = succeeded
			withoutResult(task)
		})
	case Forget:
		x.out.rewrite(func(task map[string]any, status string) {
			task[status] = unknown
			withoutResult(task)
		})
	}
	if f.Bare {
		for _, name := range []string{"Etag", "Last-Modified", checksumHeader} {
			x.out.header.Del(name)
		}
	}
}

// withoutResult takes a result out of an answer, wherever the models have it.
func withoutResult(task map[string]any) {
	for _, name := range []string{"video_url", "results", "template_id"} {
		delete(task, name)
	}
}

// replace puts another answer in place of the one that was made.
func (h *held) replace(status int, kind, body string) {
	h.status = status
	h.header.Set("Content-Type", kind)
	h.body.Reset()
	h.body.WriteString(body)
}

// rewrite changes every task in an answer: the one of a query or submission, or all of a list.
// The change is told how this answer names the status. Other answers stay as they are.
func (h *held) rewrite(change func(task map[string]any, status string)) {
	var doc map[string]any
	if json.Unmarshal(h.body.Bytes(), &doc) != nil {
		return
	}
	if output, ok := doc["output"].(map[string]any); ok {
		change(output, "task_status")
	}
	items, _ := doc["data"].([]any)
	for _, item := range items {
		if task, ok := item.(map[string]any); ok {
			change(task, "status")
		}
	}
	body, err := json.Marshal(doc)
	if err != nil {
		panic(err) // it came from JSON
	}
	h.body = *bytes.NewBuffer(body)
}

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
	for name, values := range x.out.header {
		w.Header()[name] = values
	}
	body := x.out.body.Bytes()
	if x.r.Method != http.MethodHead && x.out.status != http.StatusNotModified && x.out.status != http.StatusNoContent {
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	}
	w.WriteHeader(cmp.Or(x.out.status, http.StatusOK))
	switch f.Do {
	case Drip:
		drip(w, x, body, f.Delay)
		return
	case CutBody, SlowBody:
	default:
		_, _ = w.Write(body) // a client that left has no use for the error
		return
	}
	_, _ = w.Write(body[:len(body)/2])
	_ = http.NewResponseController(w).Flush()
	if f.Do == CutBody || !wait(x.r.Context(), f.Delay) {
		panic(http.ErrAbortHandler)
	}
	_, _ = w.Write(body[len(body)/2:])
}

// reset breaks the connection so that a TCP client is told of a reset, and any other of an end.
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
