package simulator

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc64"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// applyFault changes the answer as the fault demands.
func (x *exchange) applyFault(f Fault, all *faults) {
	switch f.Do {
	case Refuse:
		x.refuse(f)
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
		x.out.gzip()
	case LyingRange:
		x.sendBeginning()
	case OtherRange:
		x.sendOtherRange()
	case WrongChecksum:
		x.out.header.Set(checksumHeader, "1")
	case Truncate, ShortBody:
		x.out.body.Truncate(x.out.body.Len() / 2)
	case WrongTask:
		other := all.randomID()
		x.out.rewriteTasks(func(task map[string]any, _ string) { task["task_id"] = other })
	case HostileAddress, StrangeStatus, NoAddress, Forget:
		x.out.rewriteTasks(f.changeTask)
	}
	if f.Bare {
		for _, name := range []string{"Etag", "Last-Modified", checksumHeader} {
			x.out.header.Del(name)
		}
	}
}

// refuse answers with the error of a fault.
func (x *exchange) refuse(f Fault) {
	status := cmp.Or(f.Status, http.StatusTooManyRequests)
	if x.kind == KindUpload {
		x.writeStorageError(status, f.Code, f.Message)
	} else {
		x.writeError(&apiError{status: status, code: f.Code, message: f.Message})
	}
	if f.RetryAfter > 0 {
		x.out.header.Set("Retry-After", strconv.FormatInt(int64((f.RetryAfter+time.Second-1)/time.Second), 10))
	}
}

// changeTask changes a task in an answer; status is the name of that field.
func (f Fault) changeTask(task map[string]any, status string) {
	switch f.Do {
	case HostileAddress:
		hostileAddress(task, f.Body)
	case StrangeStatus:
		task[status] = cmp.Or(f.Body, "UNDER-REVIEW")
	case NoAddress:
		task[status] = succeeded
		withoutResult(task)
	case Forget:
		task[status] = unknown
		withoutResult(task)
	}
}

// withoutResult removes the result from a task's answer.
func withoutResult(task map[string]any) {
	for _, name := range []string{"video_url", "results", "template_id"} {
		delete(task, name)
	}
}

// replace puts another answer in place of this one.
func (w *response) replace(status int, kind, body string) {
	w.status = status
	w.header.Set("Content-Type", kind)
	w.body.Reset()
	w.body.WriteString(body)
}

// rewriteTasks changes every task in an answer to a query, a submission or a list. status is the name
// of that field in the answer. Other answers stay as they are.
func (w *response) rewriteTasks(change func(task map[string]any, status string)) {
	var doc map[string]any
	if json.Unmarshal(w.body.Bytes(), &doc) != nil {
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
	w.body = *bytes.NewBuffer(body)
}

const checksumHeader = "X-Oss-Hash-Crc64ecma"

// checksum is that of a whole file, which the storage sends with every range of it.
func checksum(data []byte) string {
	return strconv.FormatUint(crc64.Checksum(data, crc64.MakeTable(crc64.ECMA)), 10)
}

// hostileAddress replaces a result's address.
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

// gzip encodes the answer.
func (w *response) gzip() {
	if w.status != http.StatusOK {
		return
	}
	var packed bytes.Buffer
	encoder := gzip.NewWriter(&packed)
	_, err := encoder.Write(w.body.Bytes())
	if err = errors.Join(err, encoder.Close()); err != nil {
		panic(err) // a buffer takes everything
	}
	w.header.Set("Content-Encoding", "gzip")
	w.header.Del("Accept-Ranges")
	w.body = packed
}

// sendBeginning puts the file's beginning in place of the range that was asked for.
func (x *exchange) sendBeginning() {
	if x.out.status == http.StatusPartialContent {
		n := x.out.body.Len()
		x.out.body = *bytes.NewBuffer(slices.Clone(x.wholeFile[:n]))
	}
}

// sendOtherRange does the same, and labels it as the beginning.
func (x *exchange) sendOtherRange() {
	if x.out.status == http.StatusPartialContent {
		x.sendBeginning()
		x.out.header.Set("Content-Range", fmt.Sprintf("bytes 0-%d/%d", x.out.body.Len()-1, len(x.wholeFile)))
	}
}
