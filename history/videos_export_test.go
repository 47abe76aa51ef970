package history

// PlaceByRename is how a video gets its name on file systems without hard links.
var PlaceByRename = placeByRename

// DiskError says what a file refused.
var DiskError = diskError
