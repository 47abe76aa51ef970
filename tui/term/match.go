package term

import "github.com/sahilm/fuzzy"

// Match gives which of n texts hold the letters of what is typed, in their order; the best first. Nothing typed
// fits all of them, as they stand.
func Match(typed string, n int, text func(i int) string) []int {
	found := make([]int, 0, n)
	if typed == "" {
		for i := range n {
			found = append(found, i)
		}
		return found
	}
	for _, m := range fuzzy.FindFrom(typed, texts{n, text}) {
		found = append(found, m.Index)
	}
	return found
}

// texts are a source for fuzzy.
type texts struct {
	n    int
	text func(int) string
}

func (t texts) Len() int            { return t.n }
func (t texts) String(i int) string { return t.text(i) }
