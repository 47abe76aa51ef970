package simulator

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// uploadPolicy permits an account to upload files for a model.
type uploadPolicy struct {
	account  *account
	model    string
	dir      string // keys begin with this and a slash
	maxBytes int64  // bytes
	expires  time.Time
}

// policy issues the permission to upload files for one model (the storage page): a document like that
// of OSS, in base64, and its signature. Whoever has them can upload without a key.
func (s *Server) policy(x *exchange) *apiError {
	a, apiErr := s.authenticate(x.r)
	if apiErr != nil {
		return apiErr
	}
	q := x.r.URL.Query()
	model := q.Get("model")
	x.annotate(func(r *Request) { r.Model = model })
	switch {
	case q.Get("action") != "getPolicy":
		return invalidField("action")
	case model == "":
		return missingModel()
	}
	if apiErr := s.models.check(model); apiErr != nil {
		return apiErr
	}
	now := s.opt.Now()
	if !s.admitPolicy(a, model, now) {
		return rateLimited()
	}
	x.writeJSON(map[string]any{"request_id": x.requestID, "data": s.storage.grant(x.r, a, model, now)})
	return nil
}

// admitPolicy counts a policy for a model. An account may have 100 a second.
func (s *Server) admitPolicy(a *account, model string, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if a.policies[model] == nil {
		a.policies[model] = &rateWindow{limit: 100}
	}
	return a.policies[model].allow(now)
}

// grant makes an upload policy and returns the answer to the client.
func (st *storage) grant(r *http.Request, a *account, model string, now time.Time) map[string]any {
	g := &uploadPolicy{
		account: a, model: model, maxBytes: int64(capabilityOf(model).maxFileMB()) * megabyte, expires: now.Add(st.opt.PolicyLife),
		dir: fmt.Sprintf("dashscope-instant/%x/%s/%s", md5.Sum(fmt.Appendf(nil, "%d %s", a.number, model)), now.UTC().Format(time.DateOnly), st.ids.next()),
	}
	policy := g.document()
	st.mu.Lock()
	defer st.mu.Unlock()
	st.dropExpired(now)
	st.policies[policy] = g
	return st.describe(g, policy, st.address(r))
}

const (
	objectACL       = "private"
	forbidOverwrite = "true"
)

// document is what is signed.
func (g *uploadPolicy) document() string {
	doc, err := json.Marshal(map[string]any{
		"expiration": g.expires.UTC().Format("2006-01-02T15:04:05.000Z"),
		"conditions": []any{
			[]any{"content-length-range", 0, g.maxBytes},
			[]any{"starts-with", "$key", g.dir + "/"},
			map[string]string{"x-oss-object-acl": objectACL},
			map[string]string{"x-oss-forbid-overwrite": forbidOverwrite},
		},
	})
	if err != nil {
		panic(err) // plain values alone
	}
	return base64.StdEncoding.EncodeToString(doc)
}

// describe is the answer to the client. The numbers are numbers as in the page's sample, or strings as
// in its table; x_oss_forbid_overwrite is a string in both.
func (st *storage) describe(g *uploadPolicy, policy, host string) map[string]any {
	number := func(n int64) any {
		if st.opt.PolicyStrings {
			return fmt.Sprint(n)
		}
		return n
	}
	return map[string]any{
		"policy": policy, "signature": st.sign(policy),
		"upload_dir": g.dir, "upload_host": host, "oss_access_key_id": accessKeyID,
		"expire_in_seconds":      number(int64(st.opt.PolicyLife / time.Second)),
		"max_file_size_mb":       number(g.maxBytes / megabyte),
		"capacity_limit_mb":      number(999999999),
		"x_oss_object_acl":       objectACL,
		"x_oss_forbid_overwrite": forbidOverwrite,
	}
}

func (st *storage) sign(policy string) string {
	mac := hmac.New(sha1.New, fmt.Appendf(nil, "simulated upload secret %d", st.opt.Seed))
	mac.Write([]byte(policy))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

// dropExpired drops expired policies, and objects after 48 hours. The lock is held.
func (st *storage) dropExpired(now time.Time) {
	for policy, g := range st.policies {
		if !now.Before(g.expires) {
			delete(st.policies, policy)
		}
	}
	for key, o := range st.objects {
		if !now.Before(o.expires) {
			delete(st.objects, key)
		}
	}
}

// address is where uploads go to.
func (st *storage) address(r *http.Request) string {
	if st.opt.Storage != "" {
		return st.opt.Storage
	}
	return st.opt.base(r) + storageRoot
}
