package history

// Endpoint is where tasks go: a service and an account there. What is empty is not known, and fits any.
type Endpoint struct {
	// Host is the service's base URL as [client.ParseBaseURL] gives it.
	Host string `json:"host,omitempty"`
	// Fingerprint tells the API key from others, without telling it.
	Fingerprint string `json:"fingerprint,omitempty"`
}

// Reaches reports whether a task is at this host, or goes there.
func (e Endpoint) Reaches(t Task) bool { return Fits(e.Host, t.Endpoint.Host) }

// Sends reports whether a task may be sent from here: to this host, with this key.
func (e Endpoint) Sends(t Task) bool {
	return e.Reaches(t) && Fits(e.Fingerprint, t.Endpoint.Fingerprint)
}

// WorksOn reports whether a program with this endpoint does anything for a task. Until the service's
// answer to the submission is known that takes the same key: another account's list does not hold
// the task. From then on the host is enough.
func (e Endpoint) WorksOn(t Task) bool {
	switch t.State {
	case Waiting, Sending, Unsure:
		return e.Sends(t)
	}
	return e.Reaches(t)
}

// Fits reports whether two values are the same, or one is not known.
func Fits(a, b string) bool { return a == "" || b == "" || a == b }

// KeyChanged says that a live task goes on with another key: the person has given the program a new one.
type KeyChanged struct {
	Fingerprint string `json:"fingerprint"`
}

// Kind gives "key-changed".
func (KeyChanged) Kind() string { return "key-changed" }
