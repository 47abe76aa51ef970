// Package simulator is a whole Model Studio in this process, over real HTTP: upload policies and the
// storage, detection, motion templates, and the videos of AnimateAnyone and its successors. It is as
// strict as the service, downloads and inspects pictures and clips, runs one task of a model at a
// time, signs addresses of real videos that expire, and forgets finished tasks after a day.
//
// Tests and the demo run against it, so it shares no code with the client but internal/media, which
// tells what a file is. Its answers are those of the AnimateAnyone video generation API reference
// ("the reference") and its companions on detection, templates and the successors, and of the
// service's pages on asynchronous task management ("the task page"), temporary storage ("the storage
// page") and errors ("the error page"). Where those are silent, a comment says what was chosen.
//
// A Server starts no goroutine. The state of a task follows from the clock and from when it was
// submitted, so the clock may jump, stand still or be a test's.
package simulator
