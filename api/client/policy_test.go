package client_test

import (
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/api/client"
)

// policyJSON is the answer of the page's sample with another host; numbers become texts on demand.
func policyJSON(host string, asText bool) string {
	q := ""
	if asText {
		q = `"`
	}
	return fmt.Sprintf(`{"request_id":"r","data":{"policy":"eyJ%[3]s","signature":"%[3]s=","upload_dir":"dashscope-instant/x/2026-09-01/y","upload_host":"%[1]s","expire_in_seconds":%[2]s300%[2]s,"max_file_size_mb":%[2]s1%[2]s,"capacity_limit_mb":%[2]s999999999%[2]s,"oss_access_key_id":"LTA1","x_oss_object_acl":"private","x_oss_forbid_overwrite":"true"}}`, host, q, canaryQuery)
}

func TestUploadPolicy(t *testing.T) {
	for _, asText := range []bool{false, true} {
		c, requests := recording(t, policyJSON("https://files.example", asText))
		p, err := c.UploadPolicy(t.Context(), "animate-anyone-gen2")
		if err != nil {
			t.Fatal(err)
		}
		if p.Model != "animate-anyone-gen2" || !p.Expires.Equal(noon.Add(5*time.Minute)) || p.MaxBytes != 1<<20 {
			t.Errorf("%v, %v, %d", p, p.Expires, p.MaxBytes)
		}
		r := one(t, requests)
		if r.Method != "GET" || r.URI != "/api/v1/uploads?action=getPolicy&model=animate-anyone-gen2" || r.Header.Get("Content-Type") != "application/json" || r.Header.Get("Authorization") == "" {
			t.Errorf("asked %s %s with %v", r.Method, r.URI, r.Header)
		}
		for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
			if got := fmt.Sprintf(verb, p); len(secretsIn(got)) > 0 || !strings.Contains(got, "animate-anyone-gen2") {
				t.Errorf("%s prints %s", verb, got)
			}
		}
		for after, want := range map[time.Duration]bool{0: true, 4 * time.Minute: true, 290 * time.Second: false, 5 * time.Minute: false} {
			if p.Live(noon.Add(after)) != want {
				t.Errorf("after %v it lives: %v", after, !want)
			}
		}
	}
	c := serve(t, says(200, strings.Replace(policyJSON("https://files.example", false), `"expire_in_seconds":300,"max_file_size_mb":1,`, "", 1)))
	if p, err := c.UploadPolicy(t.Context(), "m"); err != nil || !p.Expires.Equal(noon.Add(5*time.Minute)) || p.MaxBytes != 0 {
		t.Errorf("without numbers: %v, %d, %v", p.Expires, p.MaxBytes, err)
	}
}

func TestUploadPolicyRefusals(t *testing.T) {
	good := policyJSON("https://files.example", false)
	without := func(field string) string { return strings.Replace(good, `"`+field+`"`, `"x"`, 1) }
	tests := []struct {
		name    string
		status  int
		body    string
		code    string
		message string
	}{
		{"no host", 200, without("upload_host"), api.CodeGarbage, "upload_host"},
		{"no policy", 200, without("policy"), api.CodeGarbage, `name="policy"`},
		{"no signature", 200, without("signature"), api.CodeGarbage, `name="signature"`},
		{"no folder", 200, without("upload_dir"), api.CodeGarbage, `name="upload_dir"`},
		{"no id", 200, without("oss_access_key_id"), api.CodeGarbage, `name="oss_access_key_id"`},
		{"line in the folder", 200, strings.Replace(good, "instant/x", `instant\r\nx`, 1), api.CodeGarbage, `AddressUnprintable" name="upload_dir"`},
		{"plain http elsewhere", 200, policyJSON("http://files.example", false), api.CodeGarbage, "BasePlain"},
		{"password", 200, policyJSON("https://u:canary-password@files.example", false), api.CodeGarbage, "AddressUser"},
		{"line in the address", 200, policyJSON(`https://files.example/\r\nHost: x`, false), api.CodeGarbage, "AddressUnprintable"},
		{"option for an address", 200, policyJSON("--output=x", false), api.CodeGarbage, "AddressScheme"},
		{"script for an address", 200, policyJSON("javascript:x", false), api.CodeGarbage, "AddressScheme"},
		{"endless address", 200, policyJSON("https://files.example/"+strings.Repeat("a", 9000), false), api.CodeGarbage, "AddressTooLong"},
		{"endless folder", 200, strings.Replace(good, "instant/x", strings.Repeat("a", 9000), 1), api.CodeGarbage, `AddressTooLong" name="upload_dir"`},
		{"no address", 200, policyJSON("files.example", false), api.CodeGarbage, "AddressScheme"},
		{"data of another kind", 200, `{"data":[1]}`, api.CodeGarbage, "NoUpload"},
		{"code with a good status", 200, `{"code":"Throttling.RateQuota","message":"m"}`, "Throttling.RateQuota", "m"},
		{"throttled", 429, `{"code":"Throttling.RateQuota","message":"m"}`, "Throttling.RateQuota", "m"},
		{"offline model", 400, `{"code":"InvalidParameter","message":"Model not exist."}`, "InvalidParameter", "Model not exist."},
	}
	for _, tt := range tests {
		_, err := serve(t, says(tt.status, tt.body)).UploadPolicy(t.Context(), "animate-anyone-gen2")
		e := failure(t, err)
		if e.Op != api.OpPolicy || e.Code != tt.code || !strings.Contains(e.Error(), tt.message) || e.Model != "animate-anyone-gen2" || e.HTTP != tt.status {
			t.Errorf("%s: %v", tt.name, err)
		}
		if found := leaks(err); len(found) > 0 {
			t.Errorf("%s leaks %v", tt.name, found)
		}
	}
}

// policyFor gets a permission to upload to that address.
func policyFor(t *testing.T, host string, change func(*client.Options)) (*client.Client, client.Policy) {
	t.Helper()
	service := httptest.NewServer(says(200, policyJSON(host, false)))
	t.Cleanup(service.Close)
	c := newClient(t, service.URL, change)
	p, err := c.UploadPolicy(t.Context(), "animate-anyone-gen2")
	if err != nil {
		t.Fatal(err)
	}
	p.MaxBytes = 0
	return c, p
}
