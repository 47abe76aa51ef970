package download

import (
	"dancecard/history/download/retry"
	"dancecard/internal/disk"
)

// PlaceByRename is how a video gets its name on file systems without hard links.
var PlaceByRename = disk.PublishByRename

// DiskError says what a file refused.
var DiskError = diskError

// NextTry and NextSave decide when a result file is asked for again.
var (
	NextTry  = retry.NextTry
	NextSave = retry.NextSave
)
