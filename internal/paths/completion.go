package paths

import "strings"

// CompletionTarget is the word being typed at a field's end: its folder as typed, with the slash, and a name begun.
type CompletionTarget struct {
	Folder, Name string
	start        int
}

// CompletionTargets reads what is being typed at the end of a field. There are several readings where blanks may
// belong to a name, the longest first; none of an address, and none behind a blank.
func CompletionTargets(text string) (out []CompletionTarget) {
	words := split(text)
	if len(words) == 0 || words[len(words)-1].end < len(text) {
		return nil
	}
	last := words[len(words)-1]
	for _, w := range words {
		if !w.quoted && strings.IndexAny(w.Text, `'"`) == 0 { // a quote that is not closed yet
			return []CompletionTarget{completionTarget(text[w.start+1:], w.start)}
		}
	}
	if isURL(last.Text) {
		return nil
	}
	for i, w := range words[:len(words)-1] {
		if (i == 0 || i > len(words)-mostJoined) && !w.quoted && !isURL(w.Text) {
			out = append(out, completionTarget(text[w.start:], w.start))
		}
	}
	return append(out, completionTarget(last.Text, last.start))
}

func completionTarget(path string, start int) CompletionTarget {
	if path == "~" {
		path = "~/"
	}
	slashes := "/"
	if windows(path) {
		slashes = `/\`
	}
	cut := strings.LastIndexAny(path, slashes) + 1
	return CompletionTarget{Folder: path[:cut], Name: path[cut:], start: start}
}

// Dir is the folder of a target on this machine.
func (c CompletionTarget) Dir(p Dirs) string {
	if c.Folder == "" {
		return p.Dir
	}
	return p.Source(c.Folder)
}

// With is what the field holds when the target becomes a name in its folder. A single source is written as it is;
// behind others it is quoted where it must be, with the quote left open where the name goes on.
func (c CompletionTarget) With(text, name string) string {
	path := c.Folder + name
	if words := Words(path); c.start == 0 && len(words) > 0 && (len(words) > 1 || words[0].Text == path) {
		return path
	}
	quoted := Join([]string{path})
	if quoted != path && kindOf(path) == AnyKind && !strings.Contains(path, "'") {
		quoted = strings.TrimSuffix(quoted, "'")
	}
	return text[:c.start] + quoted
}

// Instead is what the field holds with a motion in the target's place: behind others quoted where it must be.
func (c CompletionTarget) Instead(text, motion string, named Named) string {
	if c.start == 0 {
		return named.Word(motion)
	}
	return text[:c.start] + Join([]string{motion})
}
