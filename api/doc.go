// Package api speaks Alibaba Cloud Model Studio's HTTP interface for character animation: it
// submits tasks, asks how they are, cancels them, and turns every answer and every error into a
// value that says what to do next.
//
// The package knows no disk and no screen. What it states about the service comes from the
// AnimateAnyone video generation API reference (named "the reference" in comments) and from the
// service's page on asynchronous task management ("the task page") and on errors ("the error
// page").
package api
