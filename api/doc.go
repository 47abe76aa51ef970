// Package api speaks Alibaba Cloud Model Studio's HTTP interface for character animation: it
// submits tasks, asks how they are, cancels them, and turns every answer and every error into a
// value that says what to do next.
//
// The package knows no disk and no screen. What it states about the service comes from the
// AnimateAnyone video generation API reference (named "the reference" in comments) and from the
// service's pages on asynchronous task management ("the task page"), on errors ("the error page"),
// on motion templates ("the template's page"), on prices and rates ("the quick start") and on the
// two Wan Animate models ("the Wan page").
package api
