package store

import (
	"context"
	"io/fs"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// Files keeps what is known of pictures and clips: hashes, uploads, verdicts and previews.
type Files struct{ *database }

// uploadLife is how long an uploaded file is used again: the storage keeps it for 48 hours, and a
// task may wait a while at the service before its file is fetched.
const uploadLife = 40 * time.Hour

// Upload is a file in the service's temporary storage.
type Upload struct {
	// Hash tells the content, Model what it may be used with, Fingerprint the key that put it there.
	Hash, Model, Fingerprint string
	Address                  string
	At                       time.Time
}

// Upload gives the address of a file that was uploaded for a model and is still there, empty when
// it has to be uploaded.
func (f *Files) Upload(ctx context.Context, hash, model, fingerprint string) (string, error) {
	list, err := query(ctx, f.database, scanColumn[string], `SELECT address FROM upload WHERE hash = ? AND model = ? AND fingerprint = ? AND at > ?`,
		hash, model, fingerprint, history.UnixMicro(f.now().Add(-uploadLife)))
	if err != nil || len(list) == 0 {
		return "", err
	}
	return list[0], nil
}

// KeepUpload remembers an upload, and forgets those that are too old to be of use.
func (f *Files) KeepUpload(ctx context.Context, u Upload) error {
	return f.write(ctx, func(ctx context.Context, x *txn) error {
		if _, err := x.exec(ctx, `DELETE FROM upload WHERE at <= ?`, history.UnixMicro(x.now.Add(-uploadLife))); err != nil {
			return err
		}
		_, err := x.exec(ctx, `REPLACE INTO upload (hash, model, fingerprint, address, at) VALUES (?, ?, ?, ?, ?)`,
			u.Hash, u.Model, u.Fingerprint, u.Address, history.UnixMicro(x.now))
		return err
	})
}

// ForgetUpload forgets an upload that the service could not read.
func (f *Files) ForgetUpload(ctx context.Context, hash, model, fingerprint string) error {
	return f.write(ctx, func(ctx context.Context, x *txn) error {
		_, err := x.exec(ctx, `DELETE FROM upload WHERE hash = ? AND model = ? AND fingerprint = ?`, hash, model, fingerprint)
		return err
	})
}

// forgetUploads forgets what a task was sent with where the service could not read it, so that the next task
// uploads anew. A task does not tell whose key sent it, so the uploads of all keys go.
func (x *txn) forgetUploads(ctx context.Context, was, t history.Task) error {
	ended := t.State != was.State && (t.State == history.Rejected || t.State == history.Failed)
	if p := t.Problem; !ended || api.ClassOf(p.Op, p.Code, p.Message) != api.FileUnread {
		return nil
	}
	for _, in := range t.Inputs() {
		if !in.Local() {
			continue
		}
		if _, err := x.exec(ctx, `DELETE FROM upload WHERE model = ? AND at <= ? AND hash IN (SELECT hash FROM file WHERE path = ?)`,
			in.Model, history.UnixMicro(t.Sent), in.Source); err != nil {
			return err
		}
	}
	return nil
}

// Hash gives the hash of a local file that was read before and is as it was then, by size and
// time; empty when it has to be read.
func (f *Files) Hash(ctx context.Context, path string, info fs.FileInfo) (string, error) {
	list, err := query(ctx, f.database, scanColumn[string], `SELECT hash FROM file WHERE path = ? AND size = ? AND mtime = ?`,
		path, info.Size(), info.ModTime().UnixNano())
	if err != nil || len(list) == 0 {
		return "", err
	}
	return list[0], nil
}

// KeepHash remembers the hash of a local file.
func (f *Files) KeepHash(ctx context.Context, path string, info fs.FileInfo, hash string) error {
	return f.write(ctx, func(ctx context.Context, x *txn) error {
		_, err := x.exec(ctx, `REPLACE INTO file (path, size, mtime, hash) VALUES (?, ?, ?, ?)`, path, info.Size(), info.ModTime().UnixNano(), hash)
		return err
	})
}

// Verdict gives the service's verdict on a picture, by its hash and the model that looked; false
// when it was never asked for.
func (f *Files) Verdict(ctx context.Context, hash, model string) (history.Verdict, bool, error) {
	list, err := query(ctx, f.database, func(scan func(...any) error) (v history.Verdict, err error) {
		err = scan((*unixMicro)(&v.At), &v.Answered, &v.Pass, &v.Body, &v.Reason, &v.Code, &v.RequestID)
		return v, err
	}, `SELECT at, answered, pass, body, reason, code, request_id FROM verdict WHERE hash = ? AND model = ?`, hash, model)
	if err != nil || len(list) == 0 {
		return history.Verdict{}, false, err
	}
	return list[0], true, nil
}

// AskVerdict writes down that the service is about to be asked about a picture. It reports whether
// the caller is to ask: false when somebody has asked already. A check costs money, so the history must be
// in its place.
func (f *Files) AskVerdict(ctx context.Context, hash, model string) (ask bool, err error) {
	err = f.write(ctx, func(ctx context.Context, x *txn) error {
		if err := x.inPlace(); err != nil {
			return err
		}
		result, err := x.exec(ctx, `INSERT OR IGNORE INTO verdict (hash, model, at) VALUES (?, ?, ?)`, hash, model, history.UnixMicro(x.now))
		if err != nil {
			return err
		}
		n, err := result.RowsAffected()
		ask = n == 1
		return err
	})
	return ask, err
}

// KeepVerdict writes the answer down, with what it cost in CNY.
func (f *Files) KeepVerdict(ctx context.Context, hash, model string, d api.Detection, price float64) error {
	return f.write(ctx, func(ctx context.Context, x *txn) error {
		_, err := x.exec(ctx, `REPLACE INTO verdict (hash, model, at, answered, pass, body, reason, code, request_id, price)
			VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)`, hash, model, history.UnixMicro(x.now), d.Pass, d.Body, d.Reason, d.Code, d.RequestID, price)
		return err
	})
}

// DropVerdict forgets a question that surely was not answered, so that it may be put again.
func (f *Files) DropVerdict(ctx context.Context, hash, model string) error {
	return f.write(ctx, func(ctx context.Context, x *txn) error {
		_, err := x.exec(ctx, `DELETE FROM verdict WHERE hash = ? AND model = ? AND answered = 0`, hash, model)
		return err
	})
}

// Salt gives the bytes under which this history tells API keys apart.
func (s *Store) Salt(ctx context.Context) ([]byte, error) {
	list, err := query(ctx, s.database, scanColumn[[]byte], `SELECT salt FROM salt WHERE one = 1`)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	return list[0], nil
}
