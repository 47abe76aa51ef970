// Package simulator is a whole Model Studio in this process, spoken to over real HTTP: upload
// policies and the storage behind them, detection, motion templates, and the videos of
// AnimateAnyone and its two successors. It is as strict as the service, downloads and measures
// pictures and clips, works on one task of a model at a time, hands out signed addresses of real
// videos that die, and forgets finished tasks.
//
// It is the counterpart that the client is tested against and the demo runs on, so it shares no code
// with the client but internal/media, which tells what a file is. What it answers
// comes from the AnimateAnyone video generation API reference ("the reference") and its sisters on
// detection, templates and the successors, from the service's pages on asynchronous task management
// ("the task page"), temporary storage ("the storage page") and errors ("the error page"). Where
// those are silent, the choice is named at the place where it is made.
//
// A Server starts no goroutine. How a task is follows from the clock and from when it was
// submitted, so the clock may jump, stand still or be a test's.
package simulator
