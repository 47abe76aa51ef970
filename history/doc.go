// Package history is what was asked of the service and what came of it, as plain data: tasks, their events, the
// queries for them, and the errors of the files in which they are kept.
//
// A task's life is a pure function: [Task.Apply] takes an event and gives the task as it is from then on.
// Package store writes both down before anybody is told, so whatever is shown has already survived.
package history
