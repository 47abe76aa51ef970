package api_test

import (
	"testing"

	"dancecard/api"
)

func TestAddressesOfStoragesPass(t *testing.T) {
	for _, good := range []string{
		"https://dashscope-result-bj.oss-cn-beijing.aliyuncs.com/1d/ab/20260901/x.mp4?Expires=1757000000&OSSAccessKeyId=LTAI5t&Signature=Zx%2Bq%3D",
		"http://127.0.0.1:8931/results/x.mp4?Signature=a", "https://h/陈小姐.mp4", "HTTPS://H.example/a~b(c)'d,e;f=g", "https://[::1]:8080/x",
	} {
		if trouble := api.AddressTrouble(good); trouble.Any() {
			t.Errorf("%s: %s", good, trouble)
		}
	}
}
