package simulator

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"encoding/xml"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"dancecard/internal/simulator/assets"
)

const (
	resultsRoot = "/results/"
	accessKeyID = "LTAISIMULATEDSTORAGE"
)

// resultURL is the signed address of a finished task's video, valid for 24 hours after its end. It has
// the form of OSS, where the real results are.
func (s *Server) resultURL(base string, t *task) string {
	expires := t.end.Add(s.speed.scale(taskRetention) + time.Second - 1).Unix() // never less than 24 hours
	name := resultsRoot + t.id + "/" + t.dancer + "-" + t.motion + ".mp4"
	q := url.Values{
		"Expires":        {strconv.FormatInt(expires, 10)},
		"OSSAccessKeyId": {accessKeyID},
		"Signature":      {s.opt.sign(http.MethodGet, name, strconv.FormatInt(expires, 10))},
	}
	return base + name + "?" + q.Encode()
}

// sign signs a method and a path until a time.
func (o *Options) sign(method, name, expires string) string {
	mac := hmac.New(sha1.New, fmt.Appendf(nil, "simulated secret %d", o.Seed))
	fmt.Fprintf(mac, "%s\n\n\n%s\n%s", method, expires, name)
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

// storageError is an error of the storage.
type storageError struct {
	XMLName   xml.Name `xml:"Error"`
	Code      string
	Message   string
	RequestID string `xml:"RequestId"`
	HostID    string `xml:"HostId"`
}

func (x *exchange) writeStorageError(status int, code, message string) {
	doc, err := xml.MarshalIndent(storageError{Code: code, Message: message, RequestID: x.requestID, HostID: x.r.Host}, "", "  ")
	if err != nil {
		panic(err) // strings alone
	}
	x.out.replace(status, "application/xml", xml.Header+string(doc)+"\n")
}

// result serves a finished video to whoever has its address. A request with a key is refused, as OSS
// does with keys that it does not know.
func (s *Server) result(x *exchange) {
	x.out.header.Set("X-Oss-Request-Id", x.requestID)
	q := x.r.URL.Query()
	expires, err := strconv.ParseInt(q.Get("Expires"), 10, 64)
	switch {
	case x.r.Header.Get("Authorization") != "":
		x.writeStorageError(http.StatusBadRequest, "InvalidArgument", "Authorization header is invalid.")
	case !q.Has("Signature") || !q.Has("OSSAccessKeyId") || !q.Has("Expires"):
		x.writeStorageError(http.StatusForbidden, "AccessDenied", "You have no right to access this object because of bucket acl.")
	case q.Get("OSSAccessKeyId") != accessKeyID:
		x.writeStorageError(http.StatusForbidden, "InvalidAccessKeyId", "The OSS Access Key Id you provided does not exist in our records.")
	case err != nil || !hmac.Equal([]byte(q.Get("Signature")), []byte(s.opt.sign(x.r.Method, x.r.URL.Path, q.Get("Expires")))):
		x.writeStorageError(http.StatusForbidden, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your key and signing method.")
	case !s.opt.Now().Before(time.Unix(expires, 0)):
		x.writeStorageError(http.StatusForbidden, "AccessDenied", "Request has expired.")
	default:
		s.video(x, time.Unix(expires, 0))
	}
}

// video serves the file of a signed path that is valid until a time.
func (s *Server) video(x *exchange, until time.Time) {
	id, file, _ := strings.Cut(strings.TrimPrefix(x.r.URL.Path, resultsRoot), "/")
	x.annotate(func(r *Request) { r.TaskID = id })
	data, err := fs.ReadFile(assets.FS, "videos/"+file)
	if err != nil {
		x.writeStorageError(http.StatusNotFound, "NoSuchKey", "The specified key does not exist.")
		return
	}
	x.out.header.Set("Content-Type", "video/mp4")
	x.out.header.Set(checksumHeader, checksum(data))
	x.writeFile(data, until.Add(-s.speed.scale(taskRetention))) // it was stored when the task ended
}
