// Package preflight decides what is about to be sent: which tasks come of pictures and motions, what stands in
// their way, what they will cost, and which files can be fixed. It works on plain values, does no I/O, reads no
// clock, and has no words for people: those are in internal/text.
package preflight
