package simulator_test

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

func TestPolicy(t *testing.T) {
	b := newHarness(t)
	p := b.permit(simulator.DetectModel)
	for name, want := range map[string]any{
		"expire_in_seconds": 300.0, "max_file_size_mb": 100.0, "capacity_limit_mb": 999999999.0,
		"x_oss_object_acl": "private", "x_oss_forbid_overwrite": "true", "upload_host": b.base + "/storage",
	} {
		if p[name] != want {
			t.Errorf("%s is %#v, want %#v", name, p[name], want)
		}
	}
	if dir := p["upload_dir"].(string); !strings.HasPrefix(dir, "dashscope-instant/") || !strings.Contains(dir, "/2026-09-01/") || strings.HasSuffix(dir, "/") {
		t.Errorf("upload_dir %q", dir)
	}
	raw, err := base64.StdEncoding.DecodeString(p["policy"].(string))
	var doc struct{ Expiration time.Time }
	if err != nil || json.Unmarshal(raw, &doc) != nil || !doc.Expiration.Equal(noon.Add(5*time.Minute)) {
		t.Errorf("the policy is %s, %v", raw, err)
	}
	if again := b.permit(simulator.DetectModel); again["upload_dir"] == p["upload_dir"] {
		t.Error("two policies share a folder")
	}
	for _, model := range []string{simulator.TemplateModel, simulator.MoveModel, simulator.MixModel} {
		if got := b.permit(model)["max_file_size_mb"]; got != 200.0 {
			t.Errorf("%s takes %v MB", model, got)
		}
	}
	b = newHarness(t, func(o *simulator.Options) { o.PolicyStrings, o.PolicyLife = true, 20*time.Second })
	p = b.permit(simulator.DefaultModel)
	if p["expire_in_seconds"] != "20" || p["max_file_size_mb"] != "100" || p["capacity_limit_mb"] != "999999999" {
		t.Errorf("as strings: %v", p)
	}
}

func TestPolicyIsRefused(t *testing.T) {
	b := newHarness(t)
	const path = "/api/v1/uploads"
	refused(t, b.get(path+"?action=getPolicy&model=animate-nobody"), 404, "ModelNotFound")
	refused(t, b.get(path+"?action=getPolicy"), 400, "BadRequest.EmptyModel")
	refused(t, b.get(path+"?model="+simulator.DefaultModel), 400, "InvalidParameter")
	refused(t, b.get(path+"?action=getPolicy&model="+simulator.DefaultModel, "Authorization", "-"), 401, "InvalidApiKey")
	refused(t, b.get(path+"?action=getPolicy&model="+simulator.DefaultModel, "Authorization", "Bearer sk-canary-bad"), 401, "InvalidApiKey")
	refused(t, b.do(http.MethodPost, path+"?action=getPolicy&model="+simulator.DefaultModel, ""), 400, "InvalidParameter")
	for range 100 {
		b.permit(simulator.DefaultModel)
	}
	refused(t, b.get(path+"?action=getPolicy&model="+simulator.DefaultModel), 429, "Throttling.RateQuota")
	b.permit(simulator.MoveModel) // a limit for each model
	b.clock.Add(time.Second)
	b.permit(simulator.DefaultModel)
}

func TestPolicyExpires(t *testing.T) {
	for _, life := range []time.Duration{0, 20 * time.Second} {
		b := newHarness(t, func(o *simulator.Options) { o.PolicyLife, o.Speed = life, 20 })
		if life == 0 {
			life = 5 * time.Minute
		}
		p := b.permit(simulator.DefaultModel)
		host := p["upload_host"].(string)
		b.clock.Add(life - time.Millisecond)
		if a := b.send(host, filled(p, "a.png", []byte("x"))); a.status != http.StatusOK {
			t.Errorf("just before its end: %d %s", a.status, a.raw)
		}
		b.clock.Add(time.Millisecond)
		b.permit(simulator.DefaultModel) // the next one does not bring it back
		a := b.send(host, filled(p, "b.png", []byte("x")))
		refusedXML(t, a, 403, "AccessDenied")
		if !strings.Contains(a.raw, "<Message>Invalid according to Policy: Policy expired.</Message>") {
			t.Errorf("told as %s", a.raw)
		}
	}
}
