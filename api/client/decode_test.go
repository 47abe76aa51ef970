package client_test

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
)

var beijing = time.FixedZone("", 8*60*60)

type answerCase struct {
	name, body string
	want       api.Answer
}

func answerCases() []answerCase {
	evening := time.Date(2026, time.March, 2, 20, 14, 31, int(250*time.Millisecond), beijing)
	return []answerCase{
		{
			"the reference's sample",
			`{"request_id":"r","output":{"task_id":"x","task_status":"SUCCEEDED","video_url":"https://v/1.mp4?s=1"},"usage":{"video_duration":10.23,"video_ratio":"standard"}}`,
			api.Answer{Status: api.Succeeded, RequestID: "r", VideoURL: "https://v/1.mp4?s=1", Seconds: 10.23, Ratio: "standard"},
		},
		{
			"failed: HTTP 200 with the code in output",
			`{"request_id":"r","output":{"task_id":"x","task_status":"FAILED","code":"InvalidFile.Size","message":"too big"}}`,
			api.Answer{Status: api.Failed, RequestID: "r", Code: "InvalidFile.Size", Message: "too big"},
		},
		{
			"nested result and times as wall time of UTC+8",
			`{"output":{"task_id":"x","task_status":"SUCCEEDED","submit_time":"2026-03-02 20:14:31.250","scheduled_time":"","end_time":"2026-03-02T12:14:31.25Z","results":{"video_url":"http://v/2.mp4"}}}`,
			api.Answer{Status: api.Succeeded, VideoURL: "http://v/2.mp4", Submitted: evening, Ended: evening},
		},
		{
			"results as a list with url, numbers as strings, times as millis",
			`{"output":{"task_status":"SUCCEEDED","results":[{"code":"x"},{"url":"http://v/3.mp4"}],"submit_time":1772453671250,"end_time":"1772453671250"},"usage":{"video_duration":"7.5","video_ratio":true}}`,
			api.Answer{Status: api.Succeeded, VideoURL: "http://v/3.mp4", Seconds: 7.5, Ratio: "true", Submitted: evening, Ended: evening},
		},
		{
			"strings as numbers, msg for message, unknown keys of any type",
			`{"request_id":77,"finished":true,"extra":[{}],"output":{"task_id":"x","task_status":"FAILED","code":403,"msg":12,"task_metrics":{"TOTAL":1}}}`,
			api.Answer{Status: api.Failed, RequestID: "77", Code: "403", Message: "12"},
		},
		{
			"status in place of task_status, a template's id, success without address",
			`{"output":{"status":"SUCCEEDED","template_id":"AACT.1.2-3.4","video_url":null},"usage":null}`,
			api.Answer{Status: api.Succeeded, TemplateID: "AACT.1.2-3.4"},
		},
		{
			"data in place of output, byte order mark, other types of known keys",
			"\xef\xbb\xbf" + ` {"output":null,"message":["?"],"usage":"none","data":{"task_status":"RUNNING","results":"soon"}}`,
			api.Answer{Status: api.Running},
		},
		{
			"a word never seen, shown without what a terminal obeys",
			`{"output":{"task_status":"HALF\u001b[31m-\u202eDONE\n"},"usage":{"video_duration":-3}}`,
			api.Answer{Status: "HALF[31m-DONE"},
		},
		{
			"unknown task",
			`{"request_id":"r","output":{"task_id":"x","task_status":"UNKNOWN","submit_time":"yesterday","end_time":-5},"usage":{"video_duration":1e999}}`,
			api.Answer{Status: api.Unknown, RequestID: "r"},
		},
	}
}

func TestTaskReadsEveryShapeOfAnswer(t *testing.T) {
	for _, tt := range answerCases() {
		t.Run(tt.name, func(t *testing.T) {
			got, err := serve(t, says(http.StatusOK, tt.body)).Task(t.Context(), "x")
			if err != nil {
				t.Fatal(err)
			}
			tt.want.TaskID = "x"
			if diff := cmp.Diff(tt.want, got, cmp.Comparer(time.Time.Equal)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestRequestIDComesFromTheHeaderToo(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Request-Id", "from-header")
		if r.Method == http.MethodPost {
			w.WriteHeader(http.StatusBadGateway)
		}
		_, _ = io.WriteString(w, `{"output":{"task_status":"RUNNING"}}`)
	})
	if got, err := c.Task(t.Context(), "x"); err != nil || got.RequestID != "from-header" {
		t.Errorf("got %+v, %v", got, err)
	}
	_, err := c.Submit(t.Context(), goodSubmission)
	if e := failure(t, err); e.RequestID != "from-header" || !strings.HasSuffix(e.Error(), "(request from-header)") {
		t.Errorf("got %v", err)
	}
}

// A failed question is an error with the service's words; nothing of it may pass for an answer.
func TestQueryErrors(t *testing.T) {
	long := strings.Repeat("甲", 5000)
	tests := []struct {
		name    string
		status  int
		body    string
		code    string
		message string
		detail  api.Detail
	}{
		{"top level", 401, `{"code":"InvalidApiKey","message":"No API-key provided.","request_id":"r"}`, "InvalidApiKey", "No API-key provided.", api.Detail{}},
		{"in output", 400, `{"output":{"code":"InvalidURL","message":"m"}}`, "InvalidURL", "m", api.Detail{}},
		{"lower case with msg", 403, `{"code":"access_denied","msg":"Access denied."}`, "access_denied", "Access denied.", api.Detail{}},
		{"compatible interface", 404, `{"error":{"type":"model_not_found","message":"m"}}`, "model_not_found", "m", api.Detail{}},
		{"error as text", 404, `{"error":"Not Found"}`, api.CodeHTTP, "Not Found", api.Detail{}},
		{"good status with a code", 200, `{"code":"Throttling","message":"slow"}`, "Throttling", "slow", api.Detail{}},
		{"task without status but a code", 200, `{"output":{"task_id":"x","code":"SystemError"}}`, "SystemError", "", api.Detail{}},
		{"HTML", 502, "<html>\r\n<h1>502 Bad\x1b]0;title\x07 Gateway</h1>", api.CodeHTTP, "", api.Detail{Kind: api.DetailStatus, Name: "Bad Gateway", Said: "<html> <h1>502 Bad]0;title Gateway</h1>", Has: 502}},
		{"empty", 500, "", api.CodeHTTP, "", api.Detail{Kind: api.DetailStatus, Name: "Internal Server Error", Has: 500}},
		{"JSON of nothing", 418, `{}`, api.CodeHTTP, "", api.Detail{Kind: api.DetailStatus, Name: "I'm a teapot", Said: "{}", Has: 418}},
		{"unknown status", 599, ``, api.CodeHTTP, "", api.Detail{Kind: api.DetailStatus, Has: 599}},
		{"login page", 200, "<html>log in", api.CodeGarbage, "", api.Detail{Kind: api.DetailNotJSON, Said: "<html>log in"}},
		{"empty good answer", 200, "", api.CodeGarbage, "", api.Detail{Kind: api.DetailNotJSON}},
		{"cut JSON", 200, `{"output":{"task_status":"RUNN`, api.CodeGarbage, "", api.Detail{Kind: api.DetailNotJSON, Said: `{"output":{"task_status":"RUNN`}},
		{"a list", 200, `[1]`, api.CodeGarbage, "", api.Detail{Kind: api.DetailNotJSON, Said: "[1]"}},
		{"another shape", 200, `{"hello":1}`, api.CodeGarbage, "", api.Detail{Kind: api.DetailNoStatus, Said: `{"hello":1}`}},
		{"another task", 200, `{"output":{"task_id":"y","task_status":"SUCCEEDED"}}`, api.CodeGarbage, "", api.Detail{Kind: api.DetailOtherTask, Said: `{"output":{"task_id":"y","task_status":"SUCCEEDED"}}`}},
		{"long message", 400, `{"code":"X","message":"` + long + `"}`, "X", strings.Repeat("甲", 1000) + "…", api.Detail{}},
		{"redirect", 304, "", api.CodeHTTP, "", api.Detail{Kind: api.DetailRedirect}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			answer, err := serve(t, says(tt.status, tt.body)).Task(t.Context(), "x")
			e := failure(t, err)
			if e.Op != api.OpQuery || e.HTTP != tt.status || e.Code != tt.code || e.Message != tt.message || e.Detail != tt.detail {
				t.Errorf("got %d %s %q %v", e.HTTP, e.Code, e.Message, e.Detail)
			}
			if answer != (api.Answer{}) || e.Code == "" {
				t.Errorf("answer %+v, %+v", answer, e)
			}
		})
	}
}

func TestHugeAnswerIsNotRead(t *testing.T) {
	for _, status := range []int{http.StatusOK, http.StatusInternalServerError} {
		sent := make(chan int, 1)
		c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(status)
			chunk := []byte(`{"output":{"task_status":"RUNNING"},"x":"` + strings.Repeat("x", 1<<20))
			for n := range 100 {
				if _, err := w.Write(chunk); err != nil {
					sent <- n
					return
				}
			}
			sent <- 100
		})
		_, err := c.Task(t.Context(), "x")
		if e := failure(t, err); e.Code != api.CodeTooLarge || e.HTTP != status {
			t.Errorf("status %d: %v", status, err)
		}
		if n := <-sent; n > 25 { // what the system's buffers hold comes on top of 1 MB
			t.Errorf("status %d: %d MB were taken", status, n)
		}
	}
}

func TestCancelReadsRefusals(t *testing.T) {
	tests := []struct {
		status int
		body   string
		code   string
	}{
		{200, `{"request_id":"r"}`, ""},
		{200, `{"code":"UnsupportedOperation","message":"m"}`, "UnsupportedOperation"},
		{400, `{"code":"UnsupportedOperation","message":"m"}`, "UnsupportedOperation"},
		{200, `<html>`, api.CodeGarbage},
		{504, `<html>`, api.CodeHTTP},
	}
	for _, tt := range tests {
		id, err := serve(t, says(tt.status, tt.body)).Cancel(t.Context(), "x")
		switch {
		case tt.code == "" && (err != nil || id != "r"):
			t.Errorf("%s: %q, %v", tt.body, id, err)
		case tt.code != "" && failure(t, err).Code != tt.code:
			t.Errorf("%s: %v", tt.body, err)
		}
	}
}

func TestTasksSendsItsFilter(t *testing.T) {
	c, requests := recording(t, `{"data":null,"total":0}`)
	page, err := c.Tasks(t.Context(), api.Listing{
		Model: "animate-anyone-gen2", Status: api.Pending, Page: 2, Size: 100,
		From: time.Date(2026, time.March, 1, 16, 0, 0, 0, time.UTC), To: time.Date(2026, time.March, 2, 3, 4, 5, 0, beijing),
	})
	if err != nil || len(page.Tasks) != 0 {
		t.Errorf("%+v, %v", page, err)
	}
	if _, err := c.Tasks(t.Context(), api.Listing{}); err != nil {
		t.Error(err)
	}
	want := []string{
		"/api/v1/tasks/?end_time=20260302030405&model_name=animate-anyone-gen2&page_no=2&page_size=100&start_time=20260302000000&status=PENDING",
		"/api/v1/tasks/",
	}
	if diff := cmp.Diff(want, []string{(*requests)[0].URI, (*requests)[1].URI}); diff != "" {
		t.Error(diff)
	}
}

func TestTasksReadsPages(t *testing.T) {
	at := time.UnixMilli(1772453671250)
	const page = `{"request_id":"q","total":"21","total_page":3,"page_no":1,"page_size":10,"data":[
		{"task_id":"a","status":"RUNNING","model_name":"m","request_id":"ra","gmt_create":1772453671250,"start_time":"1772453671250","api_key_id":"1"},
		{"status":"PENDING"}, 17, null,
		{"task_id":"b","task_status":"SUCCEEDED","end_time":"2026-03-02 20:14:31.250","gmt_create":{}}]}`
	got, err := serve(t, says(http.StatusOK, page)).Tasks(t.Context(), api.Listing{})
	if err != nil {
		t.Fatal(err)
	}
	want := api.Page{Total: 21, Pages: 3, Number: 1, Size: 10, RequestID: "q", Tasks: []api.Listed{
		{TaskID: "a", Status: api.Running, Model: "m", RequestID: "ra", KeyID: "1", Created: at, Started: at},
		{TaskID: "b", Status: api.Succeeded, Ended: at},
	}}
	if diff := cmp.Diff(want, got, cmp.Comparer(time.Time.Equal)); diff != "" {
		t.Error(diff)
	}
}

// An answer without a list must not pass for "no tasks": an orphan would be given up.
func TestTasksInsistsOnAList(t *testing.T) {
	for body, code := range map[string]string{
		`{"request_id":"q"}`:            api.CodeGarbage,
		`{"data":{},"page_size":10}`:    api.CodeGarbage,
		`{"data":null,"total":4}`:       api.CodeGarbage,
		`{"total":4,"page_size":10}`:    api.CodeGarbage,
		`{"code":"InvalidParameter"}`:   "InvalidParameter",
		`{"output":{"code":"SystemX"}}`: "SystemX",
	} {
		_, err := serve(t, says(http.StatusOK, body)).Tasks(t.Context(), api.Listing{})
		if failure(t, err).Code != code {
			t.Errorf("%s: %v", body, err)
		}
	}
}
