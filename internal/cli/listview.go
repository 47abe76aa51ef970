package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dancecard/history"
	"dancecard/tui/screen"
)

// listViewFile holds the order and the group of the window's list: two words.
const listViewFile = "list"

// orderNames are the orders as that file names them.
func orderNames() map[history.Order]string {
	names := map[history.Order]string{history.NewestFirst: "newest", history.OldestFirst: "oldest"}
	for order, name := range map[history.Order]string{history.ByState: "state", history.ByTitle: "name", history.ByQueue: "queue", history.ByPicture: "picture", history.ByRating: "rating"} {
		names[order], names[order.Opposite()] = name, name+"-reversed"
	}
	return names
}

// readListView reads how the list was last shown; what the file does not tell is as at the first start.
func readListView(state string) (v screen.ListView) {
	b, _ := os.ReadFile(filepath.Join(state, listViewFile))
	words := strings.Fields(string(b))
	if len(words) != 2 {
		return v
	}
	for order, name := range orderNames() {
		if name == words[0] {
			v.Order = order
		}
	}
	if g := history.Group(words[1]); slices.Contains([]history.Group{history.All, history.Active, history.Done, history.Problems}, g) {
		v.Group = g
	}
	return v
}

// saveListView keeps how the list is shown for the next start.
func saveListView(state string, v screen.ListView) error {
	if err := os.MkdirAll(state, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(state, listViewFile), []byte(orderNames()[v.Order]+" "+string(v.Group)+"\n"), 0o600)
}

// listView is how the list was last shown, and what keeps another view; the demo and a read-only window keep nothing.
func listView(state string, demo, readOnly bool) (screen.ListView, func(screen.ListView) error) {
	switch {
	case demo:
		return screen.ListView{}, nil
	case readOnly:
		return readListView(state), nil
	}
	return readListView(state), func(v screen.ListView) error { return saveListView(state, v) }
}
