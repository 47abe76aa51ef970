// Package msg holds every sentence that a person reads, in every language.
//
// en.toml and zh.toml hold the messages, under the same keys and with the same slots. Each message becomes a function:
// [list] Added is ListAdded, which takes the language and the slots in the order of their names. go generate writes
// messages.go from the two files; the compiler then finds a missing key or slot.
//
// A slot is {name}, text that is ready to be shown; or {name:type}, where the type says how a value is written:
//
//	int       int            12,000
//	bytes     int64          1.2 MB
//	money     float64, CNY   ¥0.82
//	duration  time.Duration  3 min 20 s
//	about     time.Duration  4 min, rounded as an estimate
//	left      time.Duration  23 h, what remains in its largest unit
//	list      []string       a, b and c
//
// {name?task|tasks} chooses a plural form by the int slot of that name, and shows no number. A list of texts is one message in several
// lengths, the longest first. Types stand in en.toml alone.
//
// In Chinese a slot of text is kept apart from its neighbours by the rules for Chinese beside Latin letters;
// {name!} leaves that out, for columns.
package msg

//go:generate go run ./catalog/make
