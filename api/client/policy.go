package client

import (
	"cmp"
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"time"

	"dancecard/api"
)

// usualPolicyLife is how long a permission to upload lives where the answer does not tell; the
// page's sample says so.
const usualPolicyLife = 300 * time.Second

// policyMargin is how much life a permission needs for it to be worth beginning an upload.
const policyMargin = 10 * time.Second

// Policy is a permission to put files into the service's temporary storage (its page). It serves
// any number of files while it lives, for calls of one model alone. Printing one shows no
// signature.
type Policy struct {
	// Model is the model that files may be used with.
	Model string
	// Expires is when the permission ends, by our clock.
	Expires time.Time
	// MaxBytes is the largest file that is taken; 0 where the service does not tell.
	MaxBytes int64

	host   *url.URL
	folder string
	fields [][2]string
}

// String names the model and nothing else.
func (p Policy) String() string { return p.Model }

// GoString is String, for %#v.
func (p Policy) GoString() string { return p.String() }

// Live reports whether an upload may still begin with the permission.
func (p Policy) Live(now time.Time) bool { return now.Add(policyMargin).Before(p.Expires) }

// UploadPolicy asks for the permission to upload files for calls of one model. It costs nothing.
// An answer that permits nothing is an *api.Error of CodeGarbage. Limit: 30 s.
func (c *Client) UploadPolicy(ctx context.Context, model string) (Policy, error) {
	spec := call{
		op: api.OpPolicy, method: http.MethodGet, path: "/uploads", query: url.Values{"action": {"getPolicy"}, "model": {model}},
		header: http.Header{"Content-Type": {"application/json"}}, limit: queryLimit, model: model,
	}
	asked := c.options.Now()
	resp, err := c.call(ctx, spec)
	if err != nil {
		return Policy{}, err
	}
	// The page's table calls every field a string, its sample shows numbers.
	var data struct {
		Policy    text   `json:"policy"`
		Signature text   `json:"signature"`
		Folder    text   `json:"upload_dir"`
		Host      text   `json:"upload_host"`
		KeyID     text   `json:"oss_access_key_id"`
		ACL       text   `json:"x_oss_object_acl"`
		Forbid    text   `json:"x_oss_forbid_overwrite"`
		Seconds   number `json:"expire_in_seconds"`
		MaxMB     number `json:"max_file_size_mb"`
	}
	_ = json.Unmarshal(resp.Data, &data) // absent or ill-typed: then it lacks what is asked for below
	if code, message := resp.problem(); code != "" && data.Policy == "" {
		return Policy{}, spec.named(&api.Error{HTTP: resp.status, Code: code, Message: message, RequestID: string(resp.RequestID)})
	}
	host, trouble := uploadHost(string(data.Host))
	for _, need := range []struct {
		name  string
		value text
	}{{"policy", data.Policy}, {"signature", data.Signature}, {"upload_dir", data.Folder}, {"oss_access_key_id", data.KeyID}} {
		switch {
		case need.value == "":
			trouble = api.Detail{Kind: api.DetailNoUpload, Name: need.name}
		case strings.ContainsFunc(string(need.value), func(r rune) bool { return r <= ' ' || r > '~' }):
			trouble = api.Detail{Kind: api.DetailNoUpload, Name: need.name, Why: api.DetailUnprintable}
		case len(need.value) > api.MaxAddress:
			trouble = api.Detail{Kind: api.DetailNoUpload, Name: need.name, Why: api.DetailLongAddress}
		}
	}
	if trouble.Any() {
		// No excerpt of the answer: it may hold a signature.
		return Policy{}, spec.named(&api.Error{HTTP: resp.status, Code: api.CodeGarbage, Detail: trouble, RequestID: string(resp.RequestID)})
	}
	life := time.Duration(data.Seconds.count()) * time.Second
	return Policy{
		Model: model, Expires: asked.Add(cmp.Or(life, usualPolicyLife)), MaxBytes: int64(data.MaxMB.count()) << 20,
		host: host, folder: strings.Trim(string(data.Folder), "/"),
		fields: [][2]string{
			{"OSSAccessKeyId", string(data.KeyID)},
			{"Signature", string(data.Signature)},
			{"policy", string(data.Policy)},
			{"x-oss-object-acl", string(first(data.ACL, "private"))},
			{"x-oss-forbid-overwrite", string(first(data.Forbid, "true"))},
		},
	}, nil
}

// uploadHost reads the address that files go to. Plain http is taken only to this machine.
func uploadHost(address string) (host *url.URL, trouble api.Detail) {
	u, fail := fetchable(address)
	trouble = api.Detail{Kind: api.DetailNoUpload, Name: "upload_host"}
	switch {
	case fail != nil:
		trouble.Why = fail.Detail.Kind
	case u.Scheme == "http" && !loopback(u.Hostname()):
		trouble.Why = api.DetailBasePlain
	default:
		return u, api.Detail{}
	}
	return nil, trouble
}
