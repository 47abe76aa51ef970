// Package preflight decides what is about to be sent: the tasks for pictures and motions, the findings about
// them, their cost, and the fixes for files. It is pure: plain values, no I/O, no clock. A finding is a code
// with facts; its words are in internal/text.
package preflight
