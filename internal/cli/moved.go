package cli

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"dancecard/history"
	"dancecard/history/store"
)

// saveLimit is how long the program's end waits for a copy of a history whose file is gone.
const saveLimit = 30 * time.Second

// saveMoved writes the whole history to a new file where the one that is open has been moved, deleted or
// replaced: after the program's end nobody could. The error says where it is.
func saveMoved(store *store.Store, home string) error {
	ctx, cancel := context.WithTimeout(context.Background(), saveLimit)
	defer cancel()
	gone, ok := errors.AsType[*history.Error](store.InPlace(ctx))
	switch {
	case !ok || gone.Code == history.CodeLogMoved:
		return nil
	case gone.Code == history.CodeOverwritten:
		return gone
	}
	path, err := store.SaveCopy(ctx, store.Folder())
	if err != nil && home != "" {
		path, err = store.SaveCopy(ctx, home)
	}
	if err != nil {
		return fmt.Errorf("%w, and could not be saved to a new file: %w", gone, err)
	}
	return fmt.Errorf("%s while dancecard was running.\nThe whole history is in %s\nPut the file back, or rename this one to %s, before you start dancecard again",
		gone.Error(), path, filepath.Base(gone.Path))
}
