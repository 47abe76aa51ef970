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
	// objectLife is how long an object is kept (the storage page).
	objectLife = 48 * time.Hour
	// maxField is the largest field of a form, and maxFields their largest number.
	maxField  = 8 << 10
	maxFields = 20
	// drainMost is how much of a refused upload is read, so that its sender hears why.
	drainMost = 300 * megabyte
)

// object is a file in the storage. What it is was seen when it came; its bytes are not kept, and
// nobody can read it over HTTP.
type object struct {
	file
	account *account
	model   string
	dies    time.Time
}

// storage is where uploads go: the policies that allow them, and what was stored.
type storage struct {
	opt Options
	ids *idSource

	mu       sync.Mutex
	policies map[string]*uploadPolicy // by their document
	objects  map[string]*object       // by key
}

// object finds what an account stored for a model; nil when there is no such thing any more.
func (st *storage) object(a *account, model, key string) *object {
	now := st.opt.Now()
	st.mu.Lock()
	defer st.mu.Unlock()
	o := st.objects[key]
	if o == nil || o.account != a || o.model != model || !now.Before(o.dies) {
		return nil
	}
	return o
}

// EmptyStorage removes all that was uploaded, as a restart does.
func (s *Server) EmptyStorage() {
	s.storage.mu.Lock()
	defer s.storage.mu.Unlock()
	clear(s.storage.objects)
}

// owns reports whether a request goes to the storage and not to the service.
func (st *storage) owns(r *http.Request) bool {
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

// drain reads what is left of a body.
func (x *exchange) drain() { _, _ = io.Copy(io.Discard, io.LimitReader(x.r.Body, drainMost)) }

// serve takes an upload in, or says why not, in XML. The storage page has the form and the answer to an
// expired policy; the other errors are those that storage services of this kind give.
func (st *storage) serve(x *exchange) {
	x.out.header.Set("X-Oss-Request-Id", x.requestID)
	f, no := st.upload(x)
	switch {
	case x.r.Context().Err() != nil:
		x.gone = true
	case no != nil:
		x.storageRefuse(no.status, no.code, no.message)
	case f.value("success_action_status") == "200":
		x.out.status = http.StatusOK
	default:
		x.out.status = http.StatusNoContent
	}
}

func (st *storage) upload(x *exchange) (*form, *refusal) {
	kind, params, _ := mime.ParseMediaType(x.r.Header.Get("Content-Type"))
	switch {
	case x.r.Header.Get("Authorization") != "":
		return nil, refuse(http.StatusBadRequest, "InvalidArgument", "Authorization header is invalid.")
	case x.r.Method == http.MethodGet || x.r.Method == http.MethodHead:
		return nil, refuse(http.StatusForbidden, "AccessDenied", "You have no right to access this object because of bucket acl.")
	case x.r.Method != http.MethodPost || !st.atStorageRoot(x.r):
		return nil, refuse(http.StatusMethodNotAllowed, "MethodNotAllowed", "The specified method is not allowed against this resource.")
	case x.r.ContentLength < 0:
		return nil, refuse(http.StatusLengthRequired, "MissingContentLength", "You must provide the Content-Length HTTP header.")
	case kind != "multipart/form-data" || params["boundary"] == "":
		return nil, refuse(http.StatusPreconditionFailed, "PreconditionFailed", "Bucket POST must be of the enclosure-type multipart/form-data.")
	}
	f := &form{parts: multipart.NewReader(x.r.Body, params["boundary"])}
	no := f.read()
	var g *uploadPolicy
	if no == nil {
		g, no = st.permit(f)
	}
	x.annotate(func(r *Request) {
		r.Upload, r.Body = f.seen(), f.text()
		if g != nil {
			r.Model = g.model
		}
	})
	if no != nil {
		return nil, no
	}
	return f, st.keep(x, f, g)
}

func (st *storage) atStorageRoot(r *http.Request) bool {
	u, err := url.Parse(st.address(r))
	return err == nil && strings.Trim(u.Path, "/") == strings.Trim(r.URL.Path, "/")
}

// permit checks that the form may be stored: it is complete, signed, not too late, and does what its
// policy says.
func (st *storage) permit(f *form) (*uploadPolicy, *refusal) {
	for _, name := range []string{"OSSAccessKeyId", "Signature", "policy", "key", "x-oss-object-acl", "x-oss-forbid-overwrite"} {
		if f.value(name) == "" {
			return nil, refuse(http.StatusBadRequest, "InvalidArgument", "Bucket POST must contain a field named '%s'. If it is specified, please check the order of the fields.", name)
		}
	}
	policy, key := f.value("policy"), f.value("key")
	switch {
	case f.value("OSSAccessKeyId") != accessKeyID:
		return nil, refuse(http.StatusForbidden, "InvalidAccessKeyId", "The OSS Access Key Id you provided does not exist in our records.")
	case !hmac.Equal([]byte(f.value("Signature")), []byte(st.sign(policy))):
		return nil, refuse(http.StatusForbidden, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your key and signing method.")
	case len(key) > 1023:
		return nil, refuse(http.StatusBadRequest, "InvalidObjectName", "The specified object is not valid.")
	}
	now := st.opt.Now()
	st.mu.Lock()
	defer st.mu.Unlock()
	g := st.policies[policy]
	if g == nil || !now.Before(g.expires) { // one that was signed and is gone has expired
		return g, refuse(http.StatusForbidden, "AccessDenied", "Invalid according to Policy: Policy expired.")
	}
	failed := func(condition string) *refusal {
		return refuse(http.StatusForbidden, "AccessDenied", "Invalid according to Policy: Policy Condition failed: %s", condition)
	}
	switch {
	case !strings.HasPrefix(key, g.dir+"/") || key == g.dir+"/":
		return g, failed(fmt.Sprintf(`["starts-with", "$key", "%s/"]`, g.dir))
	case f.value("x-oss-object-acl") != objectACL:
		return g, failed(fmt.Sprintf(`["eq", "$x-oss-object-acl", "%s"]`, objectACL))
	case f.value("x-oss-forbid-overwrite") != forbidOverwrite:
		return g, failed(fmt.Sprintf(`["eq", "$x-oss-forbid-overwrite", "%s"]`, forbidOverwrite))
	case st.objects[key] != nil && now.Before(st.objects[key].dies):
		return g, exists()
	}
	return g, nil
}

func exists() *refusal {
	return refuse(http.StatusConflict, "FileAlreadyExists", "The object you specified already exists and can not be overwritten.")
}

// keep reads the file of a form, and stores it when that was all.
func (st *storage) keep(x *exchange, f *form, g *uploadPolicy) *refusal {
	sum := sha256.New()
	o := &object{account: g.account, model: g.model}
	var err error
	o.file, err = inspectContent(x.r.Context(), io.TeeReader(io.LimitReader(f.file, g.most+1), sum))
	switch {
	case err != nil:
		return brokenForm()
	case o.bytes > g.most:
		return refuse(http.StatusBadRequest, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size.")
	}
	x.annotate(func(r *Request) { r.Upload.Bytes, r.Upload.SHA256 = o.bytes, hexOf(sum) })
	if no := f.ends(); no != nil {
		return no
	}
	if x.r.Context().Err() != nil {
		return brokenForm()
	}
	key := f.value("key")
	o.names = []string{path.Base(key), f.file.FileName()}
	now := st.opt.Now()
	st.mu.Lock()
	defer st.mu.Unlock()
	st.dropExpired(now)
	if st.objects[key] != nil {
		return exists()
	}
	o.dies = now.Add(speed(st.opt.Speed).scale(objectLife))
	st.objects[key] = o
	return nil
}

func hexOf(h hash.Hash) string { return fmt.Sprintf("%x", h.Sum(nil)) }

// form is an upload on its way in: fields first, the file last.
type form struct {
	parts  *multipart.Reader
	names  []string
	values map[string]string
	file   *multipart.Part
}

func (f *form) value(name string) string { return f.values[name] }

// read reads the fields, up to where the file begins.
func (f *form) read() *refusal {
	f.values = map[string]string{}
	for len(f.names) < maxFields {
		part, err := f.parts.NextPart()
		if errors.Is(err, io.EOF) {
			return refuse(http.StatusBadRequest, "IncorrectNumberOfFilesInPOSTRequest", "POST requires exactly one file upload per request.")
		}
		if err != nil {
			return brokenForm()
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
			return brokenForm()
		case len(value) > maxField:
			return refuse(http.StatusBadRequest, "FieldItemTooLong", "Your form item is too long.")
		}
		f.values[name] = string(value)
	}
	return brokenForm()
}

// ends checks that the file was the last part: the page demands it.
func (f *form) ends() *refusal {
	_, err := f.parts.NextPart()
	if errors.Is(err, io.EOF) {
		return nil
	}
	return brokenForm()
}

func brokenForm() *refusal {
	return refuse(http.StatusBadRequest, "MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data.")
}

// seen is what the record keeps of the form.
func (f *form) seen() Upload {
	u := Upload{Key: f.value("key"), Fields: slices.Clone(f.names), Type: f.value("x-oss-content-type")}
	if f.file != nil {
		u.Filename = f.file.FileName()
	}
	return u
}

// text writes the fields one a line.
func (f *form) text() string {
	var b strings.Builder
	for _, name := range f.names {
		if name != "file" {
			fmt.Fprintf(&b, "%s=%s\n", name, f.value(name))
		}
	}
	return b.String()
}
