package tui

import (
	"context"
	"os"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/api/media"
)

// hash tells the content of a local file, read once for as long as its size and time stay the same.
func (fx *effects) hash(ctx context.Context, path string) (string, os.FileInfo, error) {
	info, err := os.Stat(path)
	if err == nil && !info.Mode().IsRegular() {
		err = &os.PathError{Op: "open", Path: path, Err: errNoFile}
	}
	if err != nil {
		return "", nil, err
	}
	if known, err := fx.Store.HashOf(ctx, path, info); err == nil && known != "" {
		return known, info, nil
	}
	f, err := os.Open(path)
	if err != nil {
		return "", nil, err
	}
	defer f.Close()
	hash, err := media.Hash(ctx, f)
	if err == nil {
		err = fx.Store.KeepHash(ctx, path, info, hash)
	}
	return hash, info, err
}

// fingerprint tells the key in use from others, without telling it. It is empty where that cannot be
// told: made without the salt, it would be another one than the next time.
func (fx *effects) fingerprint(ctx context.Context) (string, error) {
	salt, err := fx.Store.Salt(ctx)
	if err != nil {
		return "", err
	}
	return credentials.Fingerprint(fx.Secret.Reveal(), salt), err
}

// engine is an engine with the models that config names.
func (fx *effects) engine(id api.EngineID) api.Engine {
	for _, e := range fx.Engines {
		if e.ID == id {
			return e
		}
	}
	e, _ := api.FindEngine(id)
	return e
}

func pictureFacts(path string) (api.PictureFacts, error) {
	f, info, err := openFile(path)
	if err != nil {
		return api.PictureFacts{}, err
	}
	defer f.Close()
	facts, err := media.Inspect(f, info.Size())
	return api.PictureFacts{Type: facts.Type, Bytes: facts.Bytes, Width: facts.Width, Height: facts.Height}, err
}

func clipFacts(ctx context.Context, path string) (api.ClipFacts, error) {
	f, info, err := openFile(path)
	if err != nil {
		return api.ClipFacts{}, err
	}
	defer f.Close()
	facts, err := media.InspectClip(ctx, f, info.Size())
	return asClip(facts), err
}

func asClip(f media.ClipFacts) api.ClipFacts {
	return api.ClipFacts{
		Container: f.Container, Codec: f.Codec, Width: f.Width, Height: f.Height,
		Seconds: f.Seconds, FPS: f.FPS, Bytes: f.Bytes,
	}
}

func openFile(path string) (*os.File, os.FileInfo, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = &os.PathError{Op: "open", Path: path, Err: errNoFile}
	}
	if err != nil {
		f.Close()
		return nil, nil, err
	}
	return f, info, nil
}
