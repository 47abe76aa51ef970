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

// grant is a permission to upload: what a policy says, for whom and for which model.
type grant struct {
	account *account
	model   string
	dir     string // keys begin with this and a slash
	most    int64  // bytes
	expires time.Time
}

// policy hands out the permission to upload files for one model (the storage page). The policy is a
// document like that of the real storage, base64, and its signature; whoever has them can upload,
// without any key.
func (s *Server) policy(x *exchange) *refusal {
	a, no := s.identify(x.r)
	if no != nil {
		return no
	}
	q := x.r.URL.Query()
	model := q.Get("model")
	s.mark(x, func(r *Request) { r.Model = model })
	switch {
	case q.Get("action") != "getPolicy":
		return badField("action")
	case model == "":
		return emptyModel()
	}
	if no := s.available(model); no != nil {
		return no
	}
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if a.policies[model] == nil {
		a.policies[model] = &window{limit: 100}
	}
	if !a.policies[model].take(now) {
		return tooFast()
	}
	g := &grant{
		account: a, model: model, most: int64(craftOf(model).maxFileMB()) * megabyte, expires: now.Add(s.opt.PolicyLife),
		dir: fmt.Sprintf("dashscope-instant/%x/%s/%s", md5.Sum(fmt.Appendf(nil, "%d %s", a.number, model)), now.UTC().Format(time.DateOnly), uuid(s.requestIDs)),
	}
	policy := g.document()
	s.forget(now)
	s.grants[policy] = g
	x.json(map[string]any{"request_id": x.requestID, "data": s.granted(g, policy, s.storageBase(x.r))})
	return nil
}

const (
	objectACL       = "private"
	forbidOverwrite = "true"
)

// document is the policy itself.
func (g *grant) document() string {
	doc, err := json.Marshal(map[string]any{
		"expiration": g.expires.UTC().Format("2006-01-02T15:04:05.000Z"),
		"conditions": []any{
			[]any{"content-length-range", 0, g.most},
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

// granted is what the client is told. The numbers are numbers as in the page's sample, or strings
// as in its table; x_oss_forbid_overwrite is a string in both.
func (s *Server) granted(g *grant, policy, host string) map[string]any {
	number := func(n int64) any {
		if s.opt.PolicyStrings {
			return fmt.Sprint(n)
		}
		return n
	}
	return map[string]any{
		"policy": policy, "signature": s.signPolicy(policy),
		"upload_dir": g.dir, "upload_host": host, "oss_access_key_id": accessKeyID,
		"expire_in_seconds":      number(int64(s.opt.PolicyLife / time.Second)),
		"max_file_size_mb":       number(g.most / megabyte),
		"capacity_limit_mb":      number(999999999),
		"x_oss_object_acl":       objectACL,
		"x_oss_forbid_overwrite": forbidOverwrite,
	}
}

func (s *Server) signPolicy(policy string) string {
	mac := hmac.New(sha1.New, fmt.Appendf(nil, "simulated upload secret %d", s.opt.Seed))
	mac.Write([]byte(policy))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

// forget drops what has died: policies that expired, and objects after their 48 hours. The lock is
// held.
func (s *Server) forget(now time.Time) {
	for policy, g := range s.grants {
		if !now.Before(g.expires) {
			delete(s.grants, policy)
		}
	}
	for key, o := range s.objects {
		if !now.Before(o.dies) {
			delete(s.objects, key)
		}
	}
}

// storageBase is the address of the storage, where uploads go to.
func (s *Server) storageBase(r *http.Request) string {
	if s.opt.Storage != "" {
		return s.opt.Storage
	}
	return s.base(r) + storageRoot
}
