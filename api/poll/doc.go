// Package poll decides what the service is asked for and when: which tasks are queried or listed, how many
// requests an account may make, and what follows from a failure. All of it is plain data that starts
// nothing, waits for nothing and reads no clock.
package poll
