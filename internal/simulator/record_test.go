package simulator_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"dancecard/internal/simulator"
)

func TestRecord(t *testing.T) {
	b := newHarness(t)
	id, address := b.finished("/samples/anna.jpg", b.TemplateIDs()[0])
	b.get("/api/v1/tasks?page_size=3")
	b.do(http.MethodPost, "/api/v1/tasks/"+id+"/cancel", "")
	b.get(address)
	b.get("/")
	b.get("/api/v1/tasks/"+id, "Authorization", "-")
	want := []struct {
		kind       simulator.Kind
		method     string
		status     int
		task       string
		authorized bool
	}{
		{simulator.KindSubmit, "POST", 200, id, true},
		{simulator.KindPicture, "GET", 200, "", false},
		{simulator.KindQuery, "GET", 200, id, true},
		{simulator.KindList, "GET", 200, "", true},
		{simulator.KindCancel, "POST", 400, id, true},
		{simulator.KindResult, "GET", 200, id, false},
		{simulator.KindOther, "GET", 200, "", false},
		{simulator.KindQuery, "GET", 401, id, false},
	}
	got := b.Record()
	if len(got) != len(want) {
		t.Fatalf("%d requests are recorded, want %d", len(got), len(want))
	}
	for i, w := range want {
		r := got[i]
		if r.Kind != w.kind || r.Method != w.method || r.Status != w.status || r.TaskID != w.task || r.Authorized != w.authorized || r.Time.IsZero() {
			t.Errorf("request %d is recorded as %+v, want %+v", i+1, r, w)
		}
	}
	if st := b.taskState(id); got[0].RequestID == "" || got[0].RequestID != st.RequestID {
		t.Errorf("the submission is request %q, its task's is %q", got[0].RequestID, st.RequestID)
	}
	if !strings.Contains(got[0].Body, "anna.jpg") || got[0].Header.Get("X-Dashscope-Async") != "enable" || got[3].Query != "page_size=3" || got[3].Path != "/api/v1/tasks" {
		t.Errorf("bodies, headers and queries are kept: %+v", got[0])
	}
	if strings.Contains(fmt.Sprintf("%+v", got), goodKey) {
		t.Error("the record keeps the key of requests where it belongs")
	}
}

func TestRecordKeepsLeakedKeys(t *testing.T) {
	b := newHarness(t)
	b.get("/samples/anna.jpg", "Authorization", "Bearer "+goodKey)
	b.get("/results/x.mp4", "Authorization", "Bearer "+goodKey)
	for _, r := range b.Record() {
		if !r.Authorized || r.Header.Get("Authorization") != "Bearer "+goodKey {
			t.Errorf("a leak to %s goes unseen: %v", r.Path, r.Header)
		}
	}
}

func TestRecordIsACopy(t *testing.T) {
	b := newHarness(t)
	b.submit()
	b.Record()[0].Status = 999
	if b.Record()[0].Status != http.StatusOK {
		t.Error("a caller can change the record")
	}
	st := b.Tasks()[0]
	st.Body[0] = 'X'
	if b.Tasks()[0].Body[0] == 'X' {
		t.Error("a caller can change a task's body")
	}
}
