// Package api is Alibaba Cloud Model Studio's interface for character animation as plain data: what is
// asked for and answered, every error as a value that says what to do next, and the engines with their
// limits and prices.
//
// The package does no I/O: api/client asks the service, and api/poll decides what for and when. What it
// states about the service comes from the AnimateAnyone video generation API reference (named "the
// reference" in comments) and from the service's pages on asynchronous task management ("the task
// page"), on errors ("the error page"), on motion templates ("the template's page"), on prices and
// rates ("the quick start") and on the two Wan Animate models ("the Wan page").
package api
