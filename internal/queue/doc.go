// Package queue decides what is done for live tasks and when: which to submit, which to ask for, which result to
// save, and how long all of it will take. It is plain data, without a clock and without I/O.
package queue
