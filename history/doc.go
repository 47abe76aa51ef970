// Package history keeps what was asked of the service and what came of it: tasks and their events
// in one SQLite file, videos in a folder beside it.
//
// A task's life is a pure function: [Task.Apply] takes an event and gives the task as it is from
// then on. [Store] writes event and task in one transaction before anybody is told, so whatever
// is shown has already survived.
package history
