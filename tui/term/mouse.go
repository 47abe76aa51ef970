package term

// Click is a press of a mouse button on a cell, which counts from the upper left corner of whoever is told.
type Click struct {
	X, Y int
	// Mark is a press of the right button, or of the left one with ctrl: it marks instead of selecting.
	Mark bool
}
