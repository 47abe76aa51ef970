package client_test

import (
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/api/client"
)

func TestParseBaseURL(t *testing.T) {
	good := map[string]string{
		"":                                                   "https://dashscope.aliyuncs.com/api/v1",
		"https://dashscope.aliyuncs.com":                     "https://dashscope.aliyuncs.com/api/v1",
		" https://dashscope.aliyuncs.com/":                   "https://dashscope.aliyuncs.com/api/v1",
		"https://dashscope.aliyuncs.com/api/v1":              "https://dashscope.aliyuncs.com/api/v1",
		"HTTPS://DashScope.aliyuncs.com/api/v1//":            "https://dashscope.aliyuncs.com/api/v1",
		"https://dashscope.aliyuncs.com/api/":                "https://dashscope.aliyuncs.com/api/v1",
		"https://llm-1.cn-beijing.maas.aliyuncs.com/api/v1/": "https://llm-1.cn-beijing.maas.aliyuncs.com/api/v1",
		"https://relay.example:8443/dash scope":              "https://relay.example:8443/dash%20scope/api/v1",
		"http://127.0.0.1:8080":                              "http://127.0.0.1:8080/api/v1",
		"http://localhost/api/v1":                            "http://localhost/api/v1",
		"http://[::1]:99":                                    "http://[::1]:99/api/v1",
		"http://127.8.9.1":                                   "http://127.8.9.1/api/v1",
		"https://dashscope.aliyuncs.com/api/v1/api/v1":       "https://dashscope.aliyuncs.com/api/v1/api/v1",
		"https://dashscope.aliyuncs.com/api/v1\n":            "https://dashscope.aliyuncs.com/api/v1",
		"https://dashscope.aliyuncs.com/api/v1/#":            "https://dashscope.aliyuncs.com/api/v1",
		"https://xn--fsq.example/%E9%99%88/api/v1":           "https://xn--fsq.example/%E9%99%88/api/v1",
	}
	for text, want := range good {
		u, err := client.ParseBaseURL(text)
		if err != nil || u.String() != want {
			t.Errorf("%q: %v, %v; want %s", text, u, err, want)
		}
	}
}

func TestParseBaseURLSaysWhatIsWrong(t *testing.T) {
	bad := map[string]string{
		"dashscope.aliyuncs.com":                            "BaseScheme",
		"ftp://dashscope.aliyuncs.com":                      "BaseScheme",
		"https://":                                          "BaseInvalid",
		"https:///api/v1":                                   "BaseInvalid",
		"https://user:canary-password@h":                    "BaseUser",
		"https://h/api/v1?key=" + canaryQuery:               "BaseQuery",
		"https://h/api/v1?":                                 "BaseQuery",
		"https://h/#" + canaryQuery:                         "BaseFragment",
		"http://dashscope.aliyuncs.com":                     "BasePlain",
		"http://127.0.0.1.example.com":                      "BasePlain",
		"http://192.168.1.7":                                "BasePlain",
		"https://h:port":                                    "BaseInvalid",
		"https://h\x7f/" + canaryQuery:                      "BaseInvalid",
		"https://user:canary-password@h:port":               "BaseInvalid",
		"https://dashscope.aliyuncs.com/compatible-mode/v1": `BaseOpenAI name="https://dashscope.aliyuncs.com/api/v1"`,
	}
	for text, has := range bad {
		u, err := client.ParseBaseURL(text)
		e := failure(t, err)
		if u != nil || e.Code != api.CodeAddress || e.Delivery != api.NotSent || !strings.Contains(e.Error(), has) {
			t.Errorf("%q: %v", text, err)
		}
		if found := leaks(err); len(found) > 0 || e.Op != api.OpSetUp {
			t.Errorf("%q leaks %v; %+v", text, found, e)
		}
	}
}
