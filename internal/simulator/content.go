package simulator

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"

	"dancecard/internal/media"
	"dancecard/internal/simulator/assets"
)

// file is what is known of a picture or clip. Its content is not kept.
type file struct {
	bytes int64
	// picture and clip are empty for content that is not one, or is damaged.
	picture media.Facts
	clip    media.ClipFacts
	// asset is the file of the assets with the same content, such as "pictures/half.jpg".
	asset string
	// names are the end of its address, and the file name of an upload.
	names []string
}

// inspectContent reads a file to its end and tells what it is. A file larger than any picture is kept
// in a temporary file meanwhile, not in memory.
func inspectContent(ctx context.Context, r io.Reader) (file, error) {
	var small bytes.Buffer
	size, err := io.CopyN(&small, r, maxPictureBytes+1)
	if errors.Is(err, io.EOF) {
		f := measure(ctx, bytes.NewReader(small.Bytes()), size)
		f.asset = assetOf(small.Bytes())
		return f, nil
	}
	if err != nil {
		return file{}, err
	}
	large, err := os.CreateTemp("", "dancecard-sim-*")
	if err != nil {
		return file{}, err
	}
	defer os.Remove(large.Name())
	defer large.Close()
	if size, err = io.Copy(large, io.MultiReader(&small, r)); err != nil {
		return file{}, err
	}
	return measure(ctx, large, size), nil
}

// measure inspects content both as a picture and as a clip.
func measure(ctx context.Context, content io.ReaderAt, size int64) file {
	f := file{bytes: size}
	picture, err := media.Inspect(io.NewSectionReader(content, 0, size), size)
	if err == nil {
		f.picture = picture
	}
	f.clip, _ = media.InspectClip(ctx, content, size) // of a damaged one, the container alone
	return f
}

// assetOf finds the picture or clip of the assets with this content, empty when there is none.
func assetOf(data []byte) string {
	for _, folder := range []string{"pictures", "clips"} {
		entries, _ := fs.ReadDir(assets.FS, folder) // which is part of the program
		for _, e := range entries {
			name := folder + "/" + e.Name()
			if same, err := fs.ReadFile(assets.FS, name); err == nil && bytes.Equal(same, data) {
				return name
			}
		}
	}
	return ""
}
