package client

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"strings"
	"time"

	"dancecard/api"
)

// envelope is every answer of the service in one: what was asked decides which fields are used.
// The service's pages contradict each other in many details, so nothing here insists on a type.
type envelope struct {
	RequestID text            `json:"request_id"`
	Code      text            `json:"code"`
	Message   text            `json:"message"`
	Msg       text            `json:"msg"`
	Error     nestedError     `json:"error"`
	Output    output          `json:"output"`
	Usage     usage           `json:"usage"`
	Data      json.RawMessage `json:"data"`
	Total     number          `json:"total"`
	TotalPage number          `json:"total_page"`
	PageNo    number          `json:"page_no"`
	PageSize  number          `json:"page_size"`

	key string
}

type output struct {
	TaskID     text    `json:"task_id"`
	TaskStatus text    `json:"task_status"`
	Status     text    `json:"status"`
	VideoURL   text    `json:"video_url"`
	Results    results `json:"results"`
	TemplateID text    `json:"template_id"`
	Code       text    `json:"code"`
	Message    text    `json:"message"`
	Msg        text    `json:"msg"`
	CheckPass  text    `json:"check_pass"`
	BodyStyle  text    `json:"bodystyle"`
	Reason     text    `json:"reason"`
	Submitted  moment  `json:"submit_time"`
	Scheduled  moment  `json:"scheduled_time"`
	Ended      moment  `json:"end_time"`
}

// usage is a sibling of output and there only after success.
type usage struct {
	Duration number `json:"video_duration"`
	Ratio    text   `json:"video_ratio"`
}

// parse reads an answer; false when it is not a JSON object. A field of another type than
// expected is left out and spoils nothing else.
func parse(body []byte, key string) (envelope, bool) {
	body = bytes.TrimSpace(bytes.TrimPrefix(body, []byte("\xef\xbb\xbf")))
	env := envelope{key: key}
	err := json.Unmarshal(body, &env)
	var otherType *json.UnmarshalTypeError
	if err != nil && !errors.As(err, &otherType) || len(body) == 0 || body[0] != '{' {
		return envelope{key: key}, false
	}
	env.RequestID = env.word(env.RequestID)
	return env, true
}

// word sanitizes an id, a code or a status.
func (e *envelope) word(t text) text { return text(sanitize(string(t), e.key, wordRunes)) }

// output gives the part that speaks of the task; the official client takes it from "data" too.
func (e *envelope) output() output {
	out := e.Output
	if out == (output{}) && len(e.Data) > 0 && e.Data[0] == '{' {
		_ = json.Unmarshal(e.Data, &out) // ill-typed: then there is no output
	}
	out.TaskID, out.TaskStatus, out.Status = e.word(out.TaskID), e.word(out.TaskStatus), e.word(out.Status)
	return out
}

// status gives the word under either of its names: task_status for one task, status in a list.
func (o output) status() api.Status { return api.Status(first(o.TaskStatus, o.Status)) }

// problem gives the code and the message that an answer holds, at its top or in its output.
func (e *envelope) problem() (code, message string) {
	out := e.output()
	code = string(e.word(first(e.Code, out.Code, e.Error.Code)))
	message = string(first(e.Message, e.Msg, out.Message, out.Msg, e.Error.Message))
	return code, sanitize(message, e.key, messageRunes)
}

// refusalOr is the error of an answer that lacks what was asked for: the service's own words, or
// that it makes no sense.
func (r *response) refusalOr(lack api.DetailKind) *api.Error {
	code, message := r.problem()
	if code == "" {
		return r.garbage(lack)
	}
	return &api.Error{Delivery: api.Answered, HTTP: r.status, Code: code, Message: message, RequestID: string(r.RequestID)}
}

// garbage is the error of an answer with a good status that cannot be used.
func (r *response) garbage(what api.DetailKind) *api.Error {
	return &api.Error{Delivery: api.NoAnswer, HTTP: r.status, Code: api.CodeGarbage, Detail: api.Detail{Kind: what, Said: r.excerpt()}, RequestID: string(r.RequestID)}
}

// excerpt is the beginning of the answer, for people.
func (r *response) excerpt() string {
	return sanitize(string(r.body[:min(len(r.body), 4*maxScanned)]), r.key, excerptRunes)
}

// answer gives what is said of the task that was asked for.
func (r *response) answer(taskID string) api.Answer {
	out := r.output()
	code, message := r.problem()
	link, trouble := r.link(out)
	return api.Answer{
		TaskID: taskID, Status: out.status(), RequestID: string(r.RequestID),
		VideoURL: link, LinkTrouble: trouble,
		TemplateID: string(r.word(out.TemplateID)),
		Code:       code, Message: message,
		Submitted: time.Time(out.Submitted), Scheduled: time.Time(out.Scheduled), Ended: time.Time(out.Ended),
		Seconds: max(float64(r.Usage.Duration), 0), Ratio: string(r.word(r.Usage.Ratio)),
	}
}

func first(texts ...text) text {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}

// text takes a string, a number or a truth value; anything else is empty.
type text string

func (t *text) UnmarshalJSON(b []byte) error {
	var s string
	switch {
	case json.Unmarshal(b, &s) == nil:
		*t = text(s)
	case b[0] != '{' && b[0] != '[':
		*t = text(b)
	}
	return nil
}

// number takes a number or a string that holds one; anything else is 0.
type number float64

func (n *number) UnmarshalJSON(b []byte) error {
	v, err := strconv.ParseFloat(strings.TrimSpace(strings.Trim(string(b), `"`)), 64)
	if err == nil && !math.IsNaN(v) && !math.IsInf(v, 0) {
		*n = number(v)
	}
	return nil
}

// count gives a number as a whole one that is never below zero.
func (n number) count() int { return int(min(max(float64(n), 0), math.MaxInt32)) }

// zone is the one in which the service writes times without naming it.
var zone = time.FixedZone("UTC+8", 8*60*60)

// moment takes the service's times: "YYYY-MM-DD HH:mm:ss.SSS" as wall time of UTC+8 for one task
// (the task page), epoch milliseconds in a list, and RFC 3339; anything else is the zero time.
type moment time.Time

func (m *moment) UnmarshalJSON(b []byte) error {
	s := strings.TrimSpace(strings.Trim(string(b), `"`))
	if millis, err := strconv.ParseFloat(s, 64); err == nil {
		if millis > 0 && millis < 1e14 { // until the year 5138
			*m = moment(time.UnixMilli(int64(millis)).In(zone))
		}
		return nil
	}
	for _, layout := range []string{time.DateTime, time.RFC3339} {
		if at, err := time.ParseInLocation(layout, s, zone); err == nil {
			*m = moment(at)
			return nil
		}
	}
	return nil
}

// results takes the successors' nested address: an object, or a list of objects, with video_url
// or url.
type results text

func (r *results) UnmarshalJSON(b []byte) error {
	type result struct {
		VideoURL text `json:"video_url"`
		URL      text `json:"url"`
	}
	var one result
	if json.Unmarshal(b, &one) == nil {
		*r = results(first(one.VideoURL, one.URL))
		return nil
	}
	list := entriesOf(b)
	for range maxListed {
		var each result
		if !list.next(&each) {
			break
		}
		if address := first(each.VideoURL, each.URL); address != "" {
			*r = results(address)
			break
		}
	}
	return nil
}

// nestedError is the shape of the OpenAI-compatible interface, which a wrong base address meets.
type nestedError struct {
	Code, Message text
}

func (n *nestedError) UnmarshalJSON(b []byte) error {
	var body struct {
		Code    text `json:"code"`
		Type    text `json:"type"`
		Message text `json:"message"`
	}
	if json.Unmarshal(b, &body) != nil {
		return n.Message.UnmarshalJSON(b)
	}
	n.Code, n.Message = first(body.Code, body.Type), body.Message
	return nil
}

// link gives the result's address of an answer, or says why it cannot be used.
func (r *response) link(out output) (address string, trouble api.Detail) {
	address = strings.TrimSpace(string(first(out.VideoURL, text(out.Results))))
	if address == "" {
		return "", trouble
	}
	trouble = api.AddressTrouble(address)
	if !trouble.Any() && redactKey(address, r.key) != address {
		trouble.Kind = api.DetailHoldsKey
	}
	if trouble.Any() {
		return "", trouble
	}
	return address, trouble
}
