package store

import (
	"context"
	"crypto/sha256"
)

// mostThumbnails is how many small previews are kept; beyond that the oldest go.
const mostThumbnails = 5000

// SetThumbnail keeps a small preview, a PNG file, of the picture at an address. The address itself
// is not kept with it.
func (f *Files) SetThumbnail(ctx context.Context, address string, png []byte) error {
	return f.setThumbnail(ctx, address, png, mostThumbnails)
}

func (f *Files) setThumbnail(ctx context.Context, address string, png []byte, most int) error {
	key := sha256.Sum256([]byte(address))
	return f.write(ctx, func(ctx context.Context, x *txn) error {
		_, err := x.exec(ctx, `INSERT INTO thumbnail (key, png) VALUES (?, ?)
			ON CONFLICT (key) DO UPDATE SET png = excluded.png`, key[:], png)
		if err != nil {
			return err
		}
		_, err = x.exec(ctx, `DELETE FROM thumbnail WHERE id <= (SELECT id FROM thumbnail ORDER BY id DESC LIMIT 1 OFFSET ?)`, most)
		return err
	})
}

// Thumbnail gives the preview of the picture at an address, nil where none is kept.
func (f *Files) Thumbnail(ctx context.Context, address string) ([]byte, error) {
	key := sha256.Sum256([]byte(address))
	found, err := query(ctx, f.database, scanColumn[[]byte], `SELECT png FROM thumbnail WHERE key = ?`, key[:])
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return found[0], nil
}
