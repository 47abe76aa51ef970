package tui

import (
	"context"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/api/media"
)

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

func asClip(f media.ClipFacts) api.ClipFacts {
	return api.ClipFacts{
		Container: f.Container, Codec: f.Codec, Width: f.Width, Height: f.Height,
		Seconds: f.Seconds, FPS: f.FPS, Bytes: f.Bytes, Missing: f.Missing,
	}
}
