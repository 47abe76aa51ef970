package simulator

import (
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
	"sync"
	"time"
)

const (
	storageRoot = "/storage"
	// objectRetention is how long an object is kept (the storage page).
	objectRetention = 48 * time.Hour
	// maxField is the largest field of a form, in bytes, and maxFields the largest number of fields.
	maxField  = 8 << 10
	maxFields = 20
	// maxDiscard is how much of a refused upload is read, so that its sender gets the answer.
	maxDiscard = 300 * megabyte
)

// object is a file in the storage. It was inspected when it came; its content is not kept, and cannot
// be read over HTTP.
type object struct {
	file
	account *account
	model   string
	expires time.Time
}

// storage is where uploads go: the policies that allow them, and what was stored.
type storage struct {
	opt Options
	ids *idSource

	mu       sync.Mutex
	policies map[string]*uploadPolicy // by their document
	objects  map[string]*object       // by key
}

// object finds what an account stored for a model, nil when there is nothing or no more.
func (st *storage) object(a *account, model, key string) *object {
	now := st.opt.Now()
	st.mu.Lock()
	defer st.mu.Unlock()
	o := st.objects[key]
	if o == nil || o.account != a || o.model != model || !now.Before(o.expires) {
		return nil
	}
	return o
}

// EmptyStorage removes all uploads, as a restart does.
func (s *Server) EmptyStorage() {
	s.storage.mu.Lock()
	defer s.storage.mu.Unlock()
	clear(s.storage.objects)
}

// handles reports whether a request is one to the storage.
func (st *storage) handles(r *http.Request) bool {
	root := storageRoot
	if st.opt.Storage != "" {
		u, err := url.Parse(st.opt.Storage)
		if err != nil || !strings.EqualFold(u.Host, r.Host) {
			return false
		}
		root = strings.TrimSuffix(u.Path, "/")
	}
	rest, ok := strings.CutPrefix(r.URL.Path, root)
	return ok && (rest == "" || rest[0] == '/')
}

// discardBody reads the rest of a body.
func (x *exchange) discardBody() { _, _ = io.Copy(io.Discard, io.LimitReader(x.r.Body, maxDiscard)) }

// serve stores an upload, or refuses it in XML. The storage page has the form and the answer to an
// expired policy; the other errors are those of OSS.
func (st *storage) serve(x *exchange) {
	x.out.header.Set("X-Oss-Request-Id", x.requestID)
	f, apiErr := st.upload(x)
	switch {
	case x.r.Context().Err() != nil:
		x.clientGone = true
	case apiErr != nil:
		x.writeStorageError(apiErr.status, apiErr.code, apiErr.message)
	case f.value("success_action_status") == "200":
		x.out.status = http.StatusOK
	default:
		x.out.status = http.StatusNoContent
	}
}

func (st *storage) upload(x *exchange) (*form, *apiError) {
	kind, params, _ := mime.ParseMediaType(x.r.Header.Get("Content-Type"))
	switch {
	case x.r.Header.Get("Authorization") != "":
		return nil, newError(http.StatusBadRequest, "InvalidArgument", "Authorization header is invalid.")
	case x.r.Method == http.MethodGet || x.r.Method == http.MethodHead:
		return nil, newError(http.StatusForbidden, "AccessDenied", "You have no right to access this object because of bucket acl.")
	case x.r.Method != http.MethodPost || !st.atStorageRoot(x.r):
		return nil, newError(http.StatusMethodNotAllowed, "MethodNotAllowed", "The specified method is not allowed against this resource.")
	case x.r.ContentLength < 0:
		return nil, newError(http.StatusLengthRequired, "MissingContentLength", "You must provide the Content-Length HTTP header.")
	case kind != "multipart/form-data" || params["boundary"] == "":
		return nil, newError(http.StatusPreconditionFailed, "PreconditionFailed", "Bucket POST must be of the enclosure-type multipart/form-data.")
	}
	f := &form{parts: multipart.NewReader(x.r.Body, params["boundary"])}
	apiErr := f.read()
	var g *uploadPolicy
	if apiErr == nil {
		g, apiErr = st.authorize(f)
	}
	x.annotate(func(r *Request) {
		r.Upload, r.Body = f.uploadRecord(), f.fieldLines()
		if g != nil {
			r.Model = g.model
		}
	})
	if apiErr != nil {
		return nil, apiErr
	}
	return f, st.storeFile(x, f, g)
}

func (st *storage) atStorageRoot(r *http.Request) bool {
	u, err := url.Parse(st.address(r))
	return err == nil && strings.Trim(u.Path, "/") == strings.Trim(r.URL.Path, "/")
}

// authorize checks that a form is complete, signed and in time, and obeys its policy.
func (st *storage) authorize(f *form) (*uploadPolicy, *apiError) {
	for _, name := range []string{"OSSAccessKeyId", "Signature", "policy", "key", "x-oss-object-acl", "x-oss-forbid-overwrite"} {
		if f.value(name) == "" {
			return nil, newError(http.StatusBadRequest, "InvalidArgument", "Bucket POST must contain a field named '%s'. If it is specified, please check the order of the fields.", name)
		}
	}
	policy, key := f.value("policy"), f.value("key")
	switch {
	case f.value("OSSAccessKeyId") != accessKeyID:
		return nil, newError(http.StatusForbidden, "InvalidAccessKeyId", "The OSS Access Key Id you provided does not exist in our records.")
	case !hmac.Equal([]byte(f.value("Signature")), []byte(st.sign(policy))):
		return nil, newError(http.StatusForbidden, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your key and signing method.")
	case len(key) > 1023:
		return nil, newError(http.StatusBadRequest, "InvalidObjectName", "The specified object is not valid.")
	}
	now := st.opt.Now()
	st.mu.Lock()
	defer st.mu.Unlock()
	g := st.policies[policy]
	if g == nil || !now.Before(g.expires) { // one that was signed and is gone has expired
		return g, newError(http.StatusForbidden, "AccessDenied", "Invalid according to Policy: Policy expired.")
	}
	failed := func(condition string) *apiError {
		return newError(http.StatusForbidden, "AccessDenied", "Invalid according to Policy: Policy Condition failed: %s", condition)
	}
	switch {
	case !strings.HasPrefix(key, g.dir+"/") || key == g.dir+"/":
		return g, failed(fmt.Sprintf(`["starts-with", "$key", "%s/"]`, g.dir))
	case f.value("x-oss-object-acl") != objectACL:
		return g, failed(fmt.Sprintf(`["eq", "$x-oss-object-acl", "%s"]`, objectACL))
	case f.value("x-oss-forbid-overwrite") != forbidOverwrite:
		return g, failed(fmt.Sprintf(`["eq", "$x-oss-forbid-overwrite", "%s"]`, forbidOverwrite))
	case st.objects[key] != nil && now.Before(st.objects[key].expires):
		return g, objectExists()
	}
	return g, nil
}

func objectExists() *apiError {
	return newError(http.StatusConflict, "FileAlreadyExists", "The object you specified already exists and can not be overwritten.")
}

// storeFile reads the file of a form, and stores it where nothing follows.
func (st *storage) storeFile(x *exchange, f *form, g *uploadPolicy) *apiError {
	sum := sha256.New()
	o := &object{account: g.account, model: g.model}
	var err error
	o.file, err = inspectContent(x.r.Context(), io.TeeReader(io.LimitReader(f.file, g.maxBytes+1), sum))
	switch {
	case err != nil:
		return malformedForm()
	case o.bytes > g.maxBytes:
		return newError(http.StatusBadRequest, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size.")
	}
	x.annotate(func(r *Request) { r.Upload.Bytes, r.Upload.SHA256 = o.bytes, hexOf(sum) })
	if apiErr := f.expectEnd(); apiErr != nil {
		return apiErr
	}
	if x.r.Context().Err() != nil {
		return malformedForm()
	}
	key := f.value("key")
	o.names = []string{path.Base(key), f.file.FileName()}
	now := st.opt.Now()
	st.mu.Lock()
	defer st.mu.Unlock()
	st.dropExpired(now)
	if st.objects[key] != nil {
		return objectExists()
	}
	o.expires = now.Add(speed(st.opt.Speed).scale(objectRetention))
	st.objects[key] = o
	return nil
}

func hexOf(h hash.Hash) string { return fmt.Sprintf("%x", h.Sum(nil)) }

// form is an upload that is being read: fields first, the file last.
type form struct {
	parts  *multipart.Reader
	names  []string
	values map[string]string
	file   *multipart.Part
}

func (f *form) value(name string) string { return f.values[name] }

// read reads the fields before the file.
func (f *form) read() *apiError {
	f.values = map[string]string{}
	for len(f.names) < maxFields {
		part, err := f.parts.NextPart()
		if errors.Is(err, io.EOF) {
			return newError(http.StatusBadRequest, "IncorrectNumberOfFilesInPOSTRequest", "POST requires exactly one file upload per request.")
		}
		if err != nil {
			return malformedForm()
		}
		name := part.FormName()
		f.names = append(f.names, name)
		if name == "file" {
			f.file = part
			return nil
		}
		value, err := io.ReadAll(io.LimitReader(part, maxField+1))
		switch {
		case err != nil:
			return malformedForm()
		case len(value) > maxField:
			return newError(http.StatusBadRequest, "FieldItemTooLong", "Your form item is too long.")
		}
		f.values[name] = string(value)
	}
	return malformedForm()
}

// expectEnd checks that the file was the last part, as the page demands.
func (f *form) expectEnd() *apiError {
	_, err := f.parts.NextPart()
	if errors.Is(err, io.EOF) {
		return nil
	}
	return malformedForm()
}

func malformedForm() *apiError {
	return newError(http.StatusBadRequest, "MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data.")
}

// uploadRecord is what is recorded of the form.
func (f *form) uploadRecord() Upload {
	u := Upload{Key: f.value("key"), Fields: slices.Clone(f.names), Type: f.value("x-oss-content-type")}
	if f.file != nil {
		u.Filename = f.file.FileName()
	}
	return u
}

// fieldLines are the fields, one a line.
func (f *form) fieldLines() string {
	var b strings.Builder
	for _, name := range f.names {
		if name != "file" {
			fmt.Fprintf(&b, "%s=%s\n", name, f.value(name))
		}
	}
	return b.String()
}
